package damages

import (
	"redress/damages/law"
	"redress/internal/text"
)

// administrativeFines is R38: the range of the fine by the text of the last
// act. A fine goes to the State; it is never called compensation and never
// deducted from it.
var administrativeFines = OptionKind{
	ID: "fines", Title: text.T("行政罚款幅度", "Range of administrative fines"), Route: Reference,
	Rules: []string{"R38"},
	Figures: []FigureSpec{
		{ID: "illegal_gain", Within: NotNegative, Label: text.T("违法所得", "illegal gain"), Unit: CNY, Optional: true, From: fromAuthority, Prove: text.T("行政机关查明", "found by the authority"), Rule: "R38"},
	},
	Choices: []ChoiceSpec{
		{"degree", text.T("情节", "circumstances"), []Alternative{
			{"ordinary", text.T("一般", "ordinary")}, {"serious", text.T("严重", "serious")},
		}, "ordinary"},
	},
	build: buildFines,
}

func buildFines(d *draft) error {
	fine, err := law.AdministrativeFine.On(d.claim.lawDay("last_act"))
	if err != nil {
		return err
	}
	r := fine.Value
	d.constant("fine_low", text.T("罚款下限", "least fine"), CNY, Value{Number: r.Low}, fine.Cites...)
	d.constant("fine_high", text.T("罚款上限", "greatest fine"), CNY, Value{Number: r.High}, fine.Cites...)
	least, most := "fine_low", "fine_high"
	if r.HasSerious {
		d.constant("serious_low", text.T("情节严重的罚款下限", "least fine in serious cases"), CNY, Value{Number: r.SeriousLow}, fine.Cites...)
		d.constant("serious_high", text.T("情节严重的罚款上限", "greatest fine in serious cases"), CNY, Value{Number: r.SeriousHigh}, fine.Cites...)
	}
	switch {
	case d.choice("degree") == "serious" && r.HasSerious:
		least, most = "serious_low", "serious_high"
	case d.choice("degree") == "serious":
		d.warn(text.T("适用文本没有情节严重的幅度", "the text that governs has no range for serious cases"), fine.Cites...)
	}
	if !fine.Note.IsZero() {
		d.warn(fine.Note, fine.Cites...)
	}
	if d.has("illegal_gain") {
		d.input("illegal_gain")
	}
	d.compute("from_fine", text.T("本案罚款幅度 下限", "range of this case, least"), CNY, L(least), fine.Cites...)
	d.total("to_fine", text.T("本案罚款幅度 上限", "range of this case, most"), L(most), fine.Cites...)
	d.result("to_fine")
	d.warn(text.T("罚款归国家，不是赔偿，也不从赔偿中扣除", "a fine goes to the State; it is no compensation and is not deducted from it"), fine.Cites...)
	return nil
}
