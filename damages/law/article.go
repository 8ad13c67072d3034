package law

import (
	"strings"

	"redress/internal/text"
)

// art makes an article from its number, "17" or "17.3" for the third paragraph
// (款). The id is the version's and the number.
func art(version, number string, c Confidence, zh, en string) Article {
	main, para, _ := strings.Cut(number, ".")
	label := text.T("第"+main+"条", "art "+main)
	if para != "" {
		label = text.T(label.ZH+"第"+para+"款", label.EN+"("+para+")")
	}
	return Article{ID: version + "." + number, Version: version, Label: label, Summary: text.T(zh, en), Confidence: c}
}

// item is art for articles that count items (项) and not paragraphs: "13.1" is
// 第13条第（一）项.
func item(version, number string, c Confidence, zh, en string) Article {
	a := art(version, number, c, zh, en)
	main, n, _ := strings.Cut(number, ".")
	a.Label.ZH = "第" + main + "条第（" + itemNumerals[n] + "）项"
	return a
}

var itemNumerals = map[string]string{"1": "一", "2": "二", "3": "三", "4": "四", "5": "五", "6": "六", "11": "十一"}

// reads returns the article with the date it reads, where that is not its
// version's.
func (a Article) reads(r Reads) Article { a.Reads = r; return a }

// noted returns the article with a note of its own.
func (a Article) noted(zh, en string) Article { a.Note = text.T(zh, en); return a }
