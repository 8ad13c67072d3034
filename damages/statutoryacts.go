package damages

import (
	"fmt"

	"redress/damages/law"
	"redress/internal/text"
)

// One infringement has one cap, and the caps of several texts are never added.
// Distinct acts, that is, not one act that went on, may each have their own: it
// is a choice, act by act with its last day and the reason why it stands apart.

var actsChoice = ChoiceSpec{"acts", text.T("上限的个数", "how many caps"), []Alternative{
	{"one", text.T("一个行为，一个上限", "one act, one cap")},
	{"separate", text.T("彼此独立的行为，分别适用上限", "distinct acts, each under its own cap")},
}, "one"}

var actsTable = TableSpec{ID: "acts", From: ownReasons, Label: text.T("彼此独立的行为", "distinct acts"), When: "acts=separate", Columns: []Column{
	{ID: "act", Label: text.T("行为", "act"), Unit: Free},
	{ID: "ended", Label: text.T("该行为的最后一日", "last day of the act"), Unit: DayDate},
	{ID: "apart", Label: text.T("与其他行为彼此独立的理由", "why it is distinct from the others"), Unit: Free},
	{ID: "asked", Label: text.T("请求酌定的数额", "amount asked for"), Unit: CNY, Within: Within{Least: "0", Above: true}},
}}

// separateActs gives each act the cap of its own last day and adds up what is
// asked for, each within its cap.
func (d *draft) separateActs() error {
	d.result("award")
	t := d.table("acts")
	if t == nil {
		d.lacks("acts")
		return nil
	}
	limits, capped, err := d.capsOfActs(t)
	if err != nil {
		return err
	}
	if _, barred := d.sheet.Line("amount"); limits == nil && !barred { // no row with a day
		d.lacks("acts")
	}
	if limits == nil {
		return nil
	}
	cites := union(d.rule("R01"), capped)
	t.Columns = append(t.Columns,
		Column{ID: "act_cap", Label: text.T("该行为的上限", "cap of the act"), Unit: CNY, Expr: limits, Cites: cites},
		Column{ID: "granted", Label: text.T("上限以内", "within the cap"), Unit: CNY, Expr: AtMost(C("asked"), C("act_cap")), Cites: cites})
	d.compute("amount", text.T("请求酌定的数额合计", "amounts asked for in all"), CNY, ColumnSum{"acts", "asked"})
	for i := range t.Rows {
		if t.Text("apart", i) == "" {
			d.bar(text.F(text.T("第 %v 项行为没有写明为何彼此独立：写明理由，或改选一个上限", "act %v does not say why it is distinct: say so, or choose one cap"), fmt.Sprint(i+1)), cites...)
		}
	}
	d.total("award", text.T("法定赔偿额", "statutory damages"), ColumnSum{"acts", "granted"}, cites...)
	d.compute("above_cap", text.T("请求超过上限", "the request is above the cap"), YesNo, IsMore(L("amount"), L("award")), cites...)
	d.warnIf("above_cap", text.T("有行为的请求超过其上限，按上限计", "an act asks for more than its cap and is cut to it"), cites...)
	d.warn(text.T("一行为一上限为通例；独立行为、分别行为的被告或不相关的秘密各有上限，见于个别裁判（L/M），须说明并非一个持续的行为", "one cap is the rule; caps for distinct acts, defendants acting apart or unrelated secrets are seen in single decisions (L/M): show that it was not one act that went on"), cites...)
	d.againstProvable()
	return nil
}

// capsOfActs is the cap by the last day in the row, from the texts in force
// over the acts, with the articles that set it; nil, and a bar, where one of them
// knew no statutory damages.
func (d *draft) capsOfActs(t *Table) (Expr, []string, error) {
	first, last := t.days("ended")
	var cap Expr
	var all []string
	for i, v := range law.StatutoryCap.Values {
		if v.InForce.To.Before(first) && !v.InForce.To.IsZero() || last.Before(v.InForce.From) {
			continue
		}
		days := d.days() // of an act that ended under this text, whenever the last one ended
		ended := first
		if ended.Before(v.InForce.From) {
			ended = v.InForce.From
		}
		days[law.ReadsLastAct], days[law.ReadsEachAct] = ended, ended
		cites := law.Default().Governing(v.Cites, days)
		all = union(all, cites)
		if v.IsNone() {
			d.bar(v.None, cites...)
			d.compute("amount", text.T("请求酌定的数额合计", "amounts asked for in all"), CNY, ColumnSum{"acts", "asked"})
			d.result("amount")
			return nil, nil, nil
		}
		since := v.InForce.From.String()
		id, from := fmt.Sprintf("cap_%d", i), fmt.Sprintf("cap_from_%d", i)
		d.constant(id, text.T("上限 自"+since, "cap from "+since), CNY, Value{Number: v.Value.Cap}, cites...)
		if v.Value.ByReference {
			d.warn(v.Note, cites...)
		}
		if cap == nil {
			cap = L(id)
			continue
		}
		d.constant(from, text.T("上限施行日 "+since, "cap in force from "+since), DayDate, Value{Day: v.InForce.From}, cites...)
		cap = If{Compare{Less, C("ended"), L(from)}, cap, L(id)}
	}
	return cap, all, nil
}
