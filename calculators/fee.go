package calculators

import (
	"cmp"
	"slices"

	"redress/damages"
	"redress/damages/law"
	"redress/internal/text"
)

// Fee is the court fees on an amount of yuan (Order 481 arts 13 to 18): the
// acceptance fee of the stage, and beside it, on the same amount, the fees of
// the applications for preservation and enforcement. Only an acceptance fee is
// halved, and once.
var Fee = Calculator{
	ID: "fee", Title: text.T("诉讼费用", "Court fees"),
	About: text.T("案件受理费按财产案件分段累计；财产保全申请费与申请执行费以同一数额并列。减半只限案件受理费，且只减一次。",
		"The acceptance fee on the scale of property cases; the fees for preservation and enforcement stand beside it on the same amount. Only an acceptance fee is halved, and once."),
	Inputs: []Input{
		{ID: "amount", Kind: Sum, Needed: true, Label: text.T("金额（元）", "Amount in yuan"),
			Help: text.T("诉讼请求的金额合计；上诉时为不服一审判决的部分；保全时为实际保全的财产数额", "the amount in yuan; on appeal the contested part; for preservation the property actually preserved")},
		{ID: "stage", Kind: Word, Default: "first", Label: text.T("阶段", "Stage"), Help: text.T("一审、二审、保全或执行", "first, appeal, preservation or enforcement"),
			Of: []damages.Alternative{{ID: "first", Label: text.T("一审", "first instance")}, {ID: "appeal", Label: text.T("二审", "appeal")},
				{ID: "preservation", Label: text.T("保全", "preservation")}, {ID: "enforcement", Label: text.T("执行", "enforcement")}}},
		{ID: "halve", Kind: Word, Label: text.T("减半", "Halved"), Help: text.T("简易程序、调解或撤诉", "summary, mediation or withdrawal"),
			Of: []damages.Alternative{{ID: "summary", Label: text.T("简易程序", "summary procedure")}, {ID: "mediation", Label: text.T("调解", "mediation")}, {ID: "withdrawal", Label: text.T("撤诉", "withdrawal")}}},
		{ID: "filed", Kind: Day, Label: text.T("起诉日", "Filed on"), Help: text.T("如 2026-11-23；不填为今天", "day of filing, such as 2026-11-23; default today")},
	},
	work: workFee,
}

func workFee(given Given, world World) (*Answer, error) {
	if err := canBeHalved(given); err != nil {
		return nil, err
	}
	given["filed"] = []string{cmp.Or(given.one("filed"), world.Today.String())}
	out, err := worked(feeClaim(given), map[string]string{"facts/filed_on": "filed", "cut_off": "filed", "barred": "filed", "lacking": "filed"}, heldFrom(law.FeeBrackets.Values))
	if err != nil {
		return nil, err
	}
	at := FeeStages[given.one("stage")]
	a := &Answer{Given: given, Outcome: out, Steps: feeSteps(given, out, at), Notes: notesOf(out, at.Option)}
	for _, other := range []string{"preservation", "enforcement"} {
		if other := FeeStages[other]; other.Option != at.Option {
			a.Steps = append(a.Steps, feeSteps(given, out, other)...)
		}
	}
	a.Results, a.Table = feeResults(a, at), bracketTable(out, at)
	return a, nil
}

// canBeHalved refuses what no court would halve, rather than pass it over.
func canBeHalved(given Given) error {
	stage, halve := given.one("stage"), given.one("halve")
	switch {
	case halve == "":
		return nil
	case stage == "preservation" || stage == "enforcement":
		return wrong("halve", text.T("申请费不减半，只有案件受理费减半", "an application fee is never halved, only an acceptance fee is"),
			text.T("不选减半，或阶段改选一审（first）、二审（appeal）", "leave the halving out, or ask for the stage first or appeal"))
	case stage == "appeal" && halve == "summary":
		return wrong("halve", text.T("二审不适用简易程序", "there is no summary procedure on appeal"),
			text.T("二审可选调解（mediation）或撤诉（withdrawal）", "on appeal: mediation or withdrawal"))
	}
	return nil
}

func feeClaim(given Given) *damages.Claim {
	amount := given.entry("amount")
	fee := damages.ClaimOption{ID: "acceptance", Kind: "court_fee", Figures: map[string]damages.Entry{"amount": amount}, Choices: map[string]string{"stage": "first"}}
	if given.one("stage") == "appeal" {
		fee.Choices["stage"], fee.Figures = "appeal", map[string]damages.Entry{"contested": amount}
	}
	if halve := given.one("halve"); halve != "" {
		fee.Figures[halve] = damages.Entry{Value: "true", Source: amount.Source}
	}
	preserved := map[string]damages.Entry{"preserved": amount}
	if given.one("stage") == "preservation" { // the security that the court may ask stands beside it
		preserved["applied"] = amount
	}
	return &damages.Claim{CutOff: given.day("filed"), Facts: map[string]damages.Entry{"filed_on": given.entry("filed")},
		Options: []damages.ClaimOption{
			fee,
			{ID: "preservation", Kind: "preservation", Figures: preserved},
			{ID: "enforcement", Kind: "enforcement_fee", Figures: map[string]damages.Entry{"enforced": amount}},
		}}
}

// FeeStage is where a stage's fee stands in the outcome: its option, and in it
// the lines of the amount and of the fee in full, and the table of brackets.
type FeeStage struct{ Option, Base, Full, brackets string }

// FeeStages are the stages of a fee by their word.
var FeeStages = map[string]FeeStage{
	"first":        {"acceptance", "amount", "fee_unrounded", "fee_brackets"},
	"appeal":       {"acceptance", "contested", "fee_unrounded", "fee_brackets"},
	"preservation": {"preservation", "preserved", "fee_capped", "preservation_brackets"},
	"enforcement":  {"enforcement", "enforced", "fee_unrounded", "enforcement_brackets"},
}

// feeSteps are the lines of one fee, with the part of the amount in each
// bracket; questions on halving stand only where the fee is halved.
func feeSteps(given Given, out *damages.Outcome, at FeeStage) []Step {
	leaveOut := []string{"half", "halved", "fee_payable", "fee_base", "summary", "joined", "mediation", "withdrawal"}
	if halve := given.one("halve"); halve != "" {
		leaveOut = slices.DeleteFunc(leaveOut[3:], func(id string) bool { return id == halve })
		leaveOut = append(leaveOut, "halved")
	}
	steps := stepsOf(out, at.Option, leaveOut...)
	return insertAfter(steps, at.Option+".fee_flat", bracketSteps(out, at))
}

// bracket is a part of the amount in one bracket, in words.
type bracket struct{ part, slice, rate text.Text }

// bracketsOf are the brackets that the amount reaches, as the engine's table
// has them.
func bracketsOf(out *damages.Outcome, at FeeStage) []bracket {
	sheet, _ := out.Computation.Sheets.Sheet(at.Option)
	table, _ := sheet.Table(at.brackets)
	show := func(column string, row int) text.Text { return shownCell(out, sheet, table, column, row) }
	var of []bracket
	for row := range table.Rows {
		if out.Computation.Cell(sheet, table.ID, "slice", row).Value.Number.IsZero() {
			break
		}
		part := text.F(text.T("超过 %v 的部分", "above %v"), show("over", row))
		if !out.Computation.Cell(sheet, table.ID, "open", row).Value.Truth {
			part = text.F(text.T("超过 %v 至 %v 的部分", "above %v to %v"), show("over", row), show("up_to", row))
		}
		of = append(of, bracket{part, show("slice", row), show("rate", row)})
	}
	return of
}

func bracketSteps(out *damages.Outcome, at FeeStage) []Step {
	var steps []Step
	for _, b := range bracketsOf(out, at) {
		steps = append(steps, Step{Words: text.F(text.T("%v ＝ %v，费率 %v。", "%v ＝ %v, at %v."), b.part, b.slice, b.rate)})
	}
	return steps
}

func bracketTable(out *damages.Outcome, at FeeStage) *Table {
	t := &Table{Columns: []TableColumn{{Label: text.T("分段", "bracket")}, {text.T("落入该段的金额", "amount in it"), true}, {text.T("费率", "rate"), true}}}
	for _, b := range bracketsOf(out, at) {
		t.Rows = append(t.Rows, []text.Text{b.part, b.slice, b.rate})
	}
	if len(t.Rows) == 0 {
		return nil
	}
	return t
}

func feeResults(a *Answer, at FeeStage) []Result {
	lines := []Result{a.line(at.Option+"."+at.Base, text.T("金额", "amount"))}
	if at.Option == "acceptance" {
		title := map[string]text.Text{"first": text.T("一审案件受理费", "acceptance fee, first instance"), "appeal": text.T("二审案件受理费", "acceptance fee, appeal")}[a.Given.one("stage")]
		fee := a.line("acceptance.fee", title)
		if a.Given.one("halve") != "" {
			fee.Beside = text.F(text.T("减半，全额 %v", "halved, in full %v"), shown(a.Outcome, "acceptance.fee_unrounded"))
		}
		lines = append(lines, fee)
	}
	lines = append(lines, a.line("preservation.fee", text.T("财产保全申请费", "preservation fee")),
		a.line("enforcement.fee", text.T("申请执行费", "enforcement fee")))
	if at.Option == "preservation" {
		lines = append(lines, a.line("preservation.security", text.T("法院可责令的担保", "security that the court may ask")))
	}
	main := map[string]int{"enforcement": 2}[at.Option]
	if at.Option != "enforcement" {
		main = 1
	}
	lines[main].Main = true
	return lines
}
