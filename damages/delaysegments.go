package damages

import (
	"slices"
	"strconv"

	"redress/damages/law"
	"redress/internal/civil"
	"redress/internal/text"
)

// dates are the days in a date column that the rows give, in order, each once.
func (t *Table) dates(column string) []civil.Day {
	var out []civil.Day
	for i := range t.Rows {
		if v := t.data[column]; !v.isBlank(i) {
			out = append(out, v.at(i, Date).Day)
		}
	}
	slices.SortFunc(out, civil.Day.Compare)
	return slices.Compact(out)
}

// inMoney puts every column of money in a currency.
func (t *Table) inMoney(money Unit) {
	for i := range t.Columns {
		if t.Columns[i].Unit.Kind == Money {
			t.Columns[i].Unit = money
		}
	}
}

// readStays reads the periods that art 3 of 法释〔2014〕8号 leaves out: stays
// the creditor did not ask for, and those of a retrial.
func (x *delay) readStays() error {
	t := x.table("stays")
	if t == nil {
		return nil
	}
	from, to := t.data["from"], t.data["to"]
	for i := range t.Rows {
		if from.isBlank(i) || to.isBlank(i) {
			continue
		}
		p := civil.Period{From: from.at(i, Date).Day, To: to.at(i, Date).Day}
		if p.To.Before(p.From) {
			return x.refused("tables/stays", text.F(text.T("第 %v 行的末日早于首日", "row %v ends before it begins"), i+1))
		}
		x.stays = append(x.stays, p)
	}
	x.warn(text.T("列明的中止、暂缓期间不计加倍利息；限于非因被执行人申请的中止、暂缓和再审中止", "the stays listed bear no doubled interest; only stays the debtor did not ask for, and those of a retrial"), "delayint2014.3")
	return nil
}

// earlierRule tells a day of delay before 2014-08-01 (art 7).
func earlierRule(day civil.Day) bool {
	rate, err := law.DelayedInterestDailyRate.On(day)
	return err != nil || rate.IsNone()
}

// leftOut tells a day that bears no doubled interest: one of a stay, or one
// that follows the earlier rule.
func (x *delay) leftOut(day civil.Day) bool {
	return earlierRule(day) || slices.ContainsFunc(x.stays, func(p civil.Period) bool { return p.Contains(day) })
}

// calendar is what the calendar says of a segment: its days left out of those
// after from, up to to; and the one more that counting from counts.
func (x *delay) calendar(from, to civil.Day) (out, first string) {
	n := 0
	for day := from.AddDays(1); !day.After(to); day = day.AddDays(1) {
		if x.leftOut(day) {
			n++
		}
	}
	if to.After(from) && !x.leftOut(from) {
		return strconv.Itoa(n), "1"
	}
	return strconv.Itoa(n), "0"
}

// segments is the working: for a sum due at once, one row for each day of
// payment, on what was paid of the debt that day, and one on what is open; for
// instalments, one row from event to event on the balance overdue.
func (x *delay) segments() {
	if earlierRule(x.dues[0].AddDays(1)) {
		x.warn(text.T("2014-08-01以前的迟延日数依原规定，本表不计", "days of delay before 2014-08-01 follow the earlier rule and are not counted here"), "delayint2014.7")
	}
	title := text.T("加倍利息分段计算", "doubled interest by segment")
	columns, rows := x.partColumns(), x.partRows()
	if x.byInstalments() {
		columns, rows = x.balanceColumns(), x.balanceRows()
	}
	t := reckonedTable("segments", title, columns, rows)
	x.sheet.Tables = append(x.sheet.Tables, t)
}

func (x *delay) partRows() [][]string {
	var rows [][]string
	due := x.dues[0]
	before := due
	if len(x.paid) > 0 {
		before = x.paid[0].AddDays(-1)
	}
	for _, day := range x.paid {
		out, first := x.calendar(due, day)
		from := due
		if day.Before(due) { // paid ahead of time: no day of delay
			from = day
		}
		rows = append(rows, []string{from.String(), day.String(), before.String(), "false", out, first})
		before = day
	}
	out, first := x.calendar(due, x.until)
	return append(rows, []string{due.String(), x.until.String(), before.String(), "true", out, first})
}

// The columns that both ways of cutting a delay into segments have.
var (
	segmentFrom    = Column{ID: "from", Label: text.T("起算日", "from"), Unit: DayDate}
	segmentTo      = Column{ID: "to", Label: text.T("截止日", "to"), Unit: DayDate}
	segmentBefore  = Column{ID: "before", Label: text.T("上一时点", "the point before"), Unit: DayDate}
	segmentLeftOut = Column{ID: "left_out", Label: text.T("不计日数", "days left out"), Unit: DayUnit}
	segmentFirst   = Column{ID: "first", Label: text.T("首日计入的日数", "first day where counted"), Unit: DayUnit}
	segmentDays    = Column{ID: "days", Label: text.T("天数", "days"), Unit: DayUnit,
		Expr: NoLess(L("no_days"), Sub(DaysBetween{C("from"), C("to")}, C("left_out")))}
)

func (x *delay) partColumns() []Column {
	in := func(id, zh, en string, e Expr) Column {
		return Column{ID: id, Label: text.T(zh, en), Unit: x.money, Expr: e}
	}
	return []Column{segmentFrom, segmentTo, segmentBefore,
		{ID: "unpaid", Label: text.T("未付部分", "what is open"), Unit: YesNo}, segmentLeftOut, segmentFirst,
		in("reached", "至该日已付债务", "debt paid by then", If{C("unpaid"), L("debt"), x.toward(C("to"))}),
		in("earlier", "此前已付债务", "debt paid before", x.toward(C("before"))),
		in("principal", "本段本金", "principal of the segment", Sub(C("reached"), C("earlier"))),
		segmentDays,
		{ID: "days_both", Label: text.T("首尾均计的天数", "days, both counted"), Unit: DayUnit, Expr: Add(C("days"), C("first"))},
		in("interest", "加倍利息", "doubled interest", Fen(Mul(C("principal"), L("daily_rate"), C("days")))),
		in("interest_both", "加倍利息 首尾均计", "doubled interest, both counted", Fen(Mul(C("principal"), L("daily_rate"), C("days_both")))),
	}
}

// balanceRows run from one event (an instalment due, a payment) to the next.
func (x *delay) balanceRows() [][]string {
	events := slices.Concat(x.dues, x.paid, []civil.Day{x.until})
	events = slices.DeleteFunc(events, func(day civil.Day) bool { return day.Before(x.dues[0]) || day.After(x.until) })
	slices.SortFunc(events, civil.Day.Compare)
	events = slices.Compact(events)
	var rows [][]string
	for i, from := range events[:len(events)-1] {
		out, first := x.calendar(from, events[i+1])
		rows = append(rows, []string{from.String(), events[i+1].String(), from.AddDays(-1).String(), out, first})
	}
	return rows
}

func (x *delay) balanceColumns() []Column {
	in := func(id, zh, en string, e Expr) Column {
		return Column{ID: id, Label: text.T(zh, en), Unit: x.money, Expr: e}
	}
	due := func(day string) Expr { return SumUpTo{"instalments", "agreed", "due", C(day)} }
	return []Column{segmentFrom, segmentTo, segmentBefore, segmentLeftOut, segmentFirst,
		in("fallen", "已到期债务", "debt fallen due", due("from")),
		in("earlier", "此前到期债务", "debt fallen due before", due("before")),
		in("principal", "逾期余额", "balance overdue", NoLess(L("zero"), Sub(C("fallen"), x.toward(C("from"))))),
		in("fresh", "当日新逾期额", "newly overdue that day", AtMost(C("principal"), Sub(C("fallen"), C("earlier")))),
		segmentDays,
		in("interest", "加倍利息", "doubled interest", Fen(Mul(C("principal"), L("daily_rate"), C("days")))),
		in("first_day", "到期当日利息", "interest of the due day", Fen(Mul(C("fresh"), L("daily_rate"), C("first")))),
		in("interest_both", "加倍利息 首尾均计", "doubled interest, both counted", Add(C("interest"), C("first_day"))),
	}
}
