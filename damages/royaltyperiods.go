package damages

import "redress/internal/text"

// royaltyByPeriod adds up base × rate of each period; false where the table
// lacks. Periods after the end of the lead time are set aside (R46).
func (d *draft) royaltyByPeriod(cites []string) (bool, error) {
	d.nothing()
	t := d.table("royalty_periods")
	if t == nil {
		d.lacks("royalty_periods")
		return false, nil
	}
	if err := d.inOrderOfTime(t); err != nil {
		return false, err
	}
	part := d.inRounding(Fen(Mul(C("base"), C("rate"))))
	if d.periodsAfterLeadTime(t) {
		part = If{C("after_lead_time"), L("zero"), part}
	}
	t.Columns = append(t.Columns, Column{ID: "part", Label: text.T("该期许可费", "royalty of the period"), Unit: CNY, Expr: part})
	d.compute("licensed", text.T("期间许可费", "royalty over the period"), CNY, ColumnSum{t.ID, "part"}, cites...)
	return true, nil
}

// royaltyOfLaterPeriods is what a multiple reads of a royalty by period: the
// loss from the part of each period that lies on or after 2019-04-23.
func (d *draft) royaltyOfLaterPeriods(of func(licensed Expr) Expr) {
	t, there := d.sheet.Table("royalty_periods")
	if !there || !d.claim.asks(punitiveID) {
		return
	}
	d.laterPeriods(t)
	d.option.later = d.full(d.lossFrom(cutoff{"later_part", nil, text.T("2019年4月23日以后", "from 2019-04-23"), d.rule("R12")}, of(L("later"))))
}
