package cases

import (
	"regexp"
	"strings"

	"redress/internal/text"
)

// instruments are the names of statutes as forms cite them.
var instruments = strings.NewReplacer(
	"民法典", "Civil Code ", "民事诉讼法", "CPL ", "反不正当竞争法", "AUCL ", "劳动合同法", "Labour Contract Law ",
	"《立法法》", "Legislation Law ", "个人信息保护法", "PIPL ", "诉讼费用交纳办法", "Litigation Costs Measures ", "法释〔", "Fa Shi [", "〕", "] No. ", "号", " ", "、", ", ")

var articleForm = regexp.MustCompile(`第(\d+)条(?:第(\d+)款)?`)

// cite is an article in both languages, from its Chinese form: 民法典第522条第2款
// is Civil Code art 522(2).
func cite(zh string) text.Text {
	en := articleForm.ReplaceAllStringFunc(zh, func(s string) string {
		m := articleForm.FindStringSubmatch(s)
		if m[2] != "" {
			return "art " + m[1] + "(" + m[2] + ")"
		}
		return "art " + m[1]
	})
	return text.T(zh, strings.Join(strings.Fields(instruments.Replace(en)), " "))
}
