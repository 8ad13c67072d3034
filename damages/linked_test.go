package damages_test

import (
	"strings"
	"testing"

	"redress/damages"
)

// TestLinesOfAWorksheetAsFigures: what the author reached by arithmetic of his
// own goes on into the options, to the fen, and what it rests on with it.
func TestLinesOfAWorksheetAsFigures(t *testing.T) {
	out := outcomeWith(t, "worksheet-lines", nil)
	for line, want := range map[string]string{
		"gain.revenue": "12,421,256.20 元", "gain.profit": "2,500,000.55 元", "gain.gain": "1,875,000.41 元",
		"twice.award": "3,750,000.82 元", "award.damages": "3,500,000.00 元", "former.agreed_penalty": "5,126,037.78 元",
	} {
		is(t, out, line, want)
	}
	for _, id := range []string{"gain", "former"} {
		if got := notes(option(t, out, id)); all(got, "未读取") {
			t.Errorf("%s: %v", id, got)
		}
	}
	lacking := outcomeWith(t, "worksheet-lines", object{"/worksheets/0/lines/1/given": object{}})
	if o := option(t, lacking, "gain"); o.State != damages.OptionMissing {
		t.Errorf("without the rate the gain is %s", o.State)
	}
	beyond := outcomeWith(t, "worksheet-lines", object{"/worksheets/0/lines/6/given": said("99000000")})
	if o := option(t, beyond, "gain"); o.State != damages.OptionBarred || !all(bars(o), "超出合理范围") {
		t.Errorf("a margin above one: %s %v", o.State, bars(o))
	}
}

// TestLinksThatCannotStand are refused with their place and mend.
func TestLinksThatCannotStand(t *testing.T) {
	at := "/options/0/figures/revenue"
	for name, c := range map[string]struct {
		changes object
		want    string
	}{
		"both":           {object{at: object{"line": "exports.sales", "value": "1", "source": object{"known": "official"}}}, "二者只写其一"},
		"no such line":   {object{at: object{"line": "exports.nothing"}}, "没有工作表的行"},
		"another unit":   {object{at: object{"line": "exports.margin"}}, "单位"},
		"the multiple":   {object{"/options/1/figures/times": object{"line": "exports.margin"}}, "不能引用工作表"},
		"a day":          {object{"/options/3/figures/breach_on": object{"line": "exports.margin"}}, "不能引用工作表"},
		"a fact":         {object{"/facts/claim_amount": object{"line": "exports.sales"}}, "不能引用工作表的行"},
		"a circle":       {object{"/worksheets/0/lines/4/formula": "gain.gain"}, "循环"},
		"of a worksheet": {object{"/worksheets/0/lines/6/given": object{"line": "exports.sales"}}, "不能引用工作表的行"},
	} {
		if got := whyRefused(t, "worksheet-lines", c.changes); !strings.Contains(got, c.want) {
			t.Errorf("%s: %s", name, got)
		}
	}
}
