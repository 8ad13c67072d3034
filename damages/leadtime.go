package damages

import (
	"slices"

	"redress/internal/civil"
	"redress/internal/text"
)

// The lead time (R46) is how long the holder would have kept the advantage but
// for the infringement. It ends on the earliest of four days; each is a fact of
// the case, the earliest is a line of the facts sheet that every option reads.
// Publication by the infringement itself is not among them: it ends nothing
// that the infringer could rely on, and opens 法释〔2020〕7号 art 19.
var leadTimeFacts = []Fact{
	{"public_otherwise_on", text.T("非因侵权公开之日", "public other than by the infringement"), DayDate, text.T("优势期届满事由", "ends the lead time"), Within{}, CutsAfter, theirProof, text.T("公开的载体及日期", "where and when it was published")},
	{"rival_ready_on", text.T("勤勉第三人可独立研发或反向工程完成之日", "independent development or reverse engineering by a diligent outsider"), DayDate, text.T("优势期届满事由", "ends the lead time"), Within{}, CutsAfter, fromExpert, text.T("研发周期、反向工程难度的鉴定意见", "expert opinion on development time and reverse engineering")},
	{"product_end_on", text.T("产品退市之日", "end of the product"), DayDate, text.T("优势期届满事由", "ends the lead time"), Within{}, CutsAfter, ownRecords, text.T("停产或退市公告", "notice of the end of production or sale")},
}

// leadTimeDays are the days stated that end it. An injunction ends it only
// where the acts ended too: who disobeys one gains nothing by that.
func (c *Claim) leadTimeDays() []string {
	return slices.DeleteFunc([]string{"public_otherwise_on", "rival_ready_on", "injunction_on", "product_end_on"}, func(id string) bool {
		day := c.factDay(id)
		return day.IsZero() || id == "injunction_on" && c.factDay("last_act").After(day)
	})
}

const leadTimeLine = "lead_time_end"

var leadTimeLabel = text.T("合理优势期届满日", "end of the lead time")

// leadTimeFigure lets an option that rests on one secret point have that
// point's own day in place of the day of the case.
var leadTimeFigure = FigureSpec{ID: leadTimeLine, Label: leadTimeLabel, Unit: DayDate, Optional: true, Rule: "R46", From: fromExpert,
	Prove: text.T("本方案所涉秘密点另有期限的填写：研发周期、反向工程难度的鉴定意见", "where the secret points of this option have a day of their own: expert opinion on development time and reverse engineering")}

// lossPeriod are the days over which a loss arose, where the option's own
// table does not say.
var lossPeriod = []FigureSpec{
	{ID: "loss_from", Label: text.T("损失期间首日", "first day of the loss period"), Unit: DayDate, Optional: true, From: ownReasons, Prove: text.T("首次侵权行为之日", "the day of the first act")},
	{ID: "loss_to", Label: text.T("损失期间末日", "last day of the loss period"), Unit: DayDate, Optional: true, From: ownReasons, Prove: text.T("限于合理的竞争优势期间", "no longer than the realistic lead time")},
}

// leadTimeOfCase adds the earliest of the days stated to the facts sheet.
func (c *Claim) leadTimeOfCase(s *Sheet) {
	var days []Expr
	for _, id := range c.leadTimeDays() {
		days = append(days, L(id))
	}
	if len(days) == 0 {
		return
	}
	d := &draft{claim: c, asked: &ClaimOption{}, kind: &OptionKind{}, sheet: s, option: &Option{}}
	earliest := days[0]
	if len(days) > 1 {
		earliest = AtMost(days...)
	}
	d.compute(leadTimeLine, leadTimeLabel, DayDate, earliest, d.rule("R46")...)
	d.note(text.T("取各届满事由中最早之日", "the earliest of the days that end it"))
}

// leadTimeEnd is the last day of the lead time for this option: its own, or
// that of the case; the zero day where none is stated.
func (d *draft) leadTimeEnd() civil.Day {
	if day, err := civil.ParseDay(d.asked.Figures[leadTimeLine].Value); err == nil && !day.IsZero() {
		return day
	}
	if last := d.leadTimeOfPoints(); !last.IsZero() {
		return last
	}
	var first civil.Day
	for _, id := range d.claim.leadTimeDays() {
		if day := d.claim.factDay(id); first.IsZero() || day.Before(first) {
			first = day
		}
	}
	return first
}

// leadTimeOfPoints is the last day on which a secret point that is upheld still
// gave an advantage, where the table of points has days; the zero day else.
// Points that end on different days are better pleaded apart, and it is said.
func (d *draft) leadTimeOfPoints() civil.Day {
	t, there := d.sheet.Table("points")
	if !there {
		return civil.Day{}
	}
	var first, last civil.Day
	upheld := t.data["upheld"]
	for i := range t.Rows {
		day := t.day("until", i)
		if day.IsZero() || upheld.isBlank(i) || !upheld.at(i, Truth).Truth {
			continue
		}
		if first.IsZero() || day.Before(first) {
			first = day
		}
		if day.After(last) {
			last = day
		}
	}
	if _, said := d.sheet.Line(leadTimeLine); first != last && !said && !d.seen["until"] {
		d.use("until")
		d.warn(text.F(text.T("成立的秘密点优势期届满日不同（%v 至 %v）：本方案取最晚之日；须逐点计算的，按点分列方案", "the points upheld end on different days, from %v to %v: the last is read here; where each is to be worked out, plead the points apart"), first.String(), last.String()), d.rule("R46")...)
	}
	return last
}

// leadTime puts the end of the lead time on the sheet and tells whether there
// is one; lines then read lead_time_end.
func (d *draft) leadTime() bool {
	if d.has(leadTimeLine) {
		d.input(leadTimeLine)
		return true
	}
	if _, there := d.sheet.Line(leadTimeLine); there {
		return true
	}
	if last := d.leadTimeOfPoints(); !last.IsZero() {
		d.reckoned(leadTimeLine, leadTimeLabel, DayDate, Value{Day: last}, d.rule("R46")...)
		d.note(text.T("成立的秘密点中最晚届满之日，见秘密点表", "the last day among the points upheld, see the table of points"))
		return true
	}
	if d.leadTimeEnd().IsZero() {
		return false
	}
	d.compute(leadTimeLine, leadTimeLabel, DayDate, L(FactsSheet+"."+leadTimeLine), d.rule("R46")...)
	return true
}

// period reads the days of a loss, keeps them as the option's window, and asks
// whether they run beyond the lead time.
func (d *draft) period() {
	for _, id := range []string{"loss_from", "loss_to"} {
		if d.has(id) {
			d.input(id)
		}
	}
	if d.has("loss_from") && d.has("loss_to") {
		d.option.from, d.option.to = d.day("loss_from"), d.day("loss_to")
	}
	if !d.leadTime() {
		return
	}
	if !d.has("loss_to") {
		if d.hasColumn("sales", "on") { // each row is held against its own day
			return
		}
		d.warn(text.T("已列优势期届满日而未列损失期间末日，无法核对", "the lead time is stated and the last day of the loss period is not: they cannot be compared"), d.rule("R46")...)
		return
	}
	d.compute("beyond_lead_time", text.T("损失期间超出优势期", "the loss period runs beyond the lead time"), YesNo, IsMore(L("loss_to"), L(leadTimeLine)), d.rule("R46")...)
	d.warnIf("beyond_lead_time", text.T("损失期间超出合理优势期，超出部分须剔除或说明理由", "the loss period runs beyond the lead time: take off what lies beyond it, or say why it stands"), d.rule("R46")...)
}

// monthsWithin counts the whole months from a month on that lie within the
// lead time.
func monthsWithin(from civil.Month, end civil.Day) int {
	n := 0
	for m := from; !end.Before(m.Last()); m = m.Next() {
		n++
	}
	return n
}
