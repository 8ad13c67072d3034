package damages

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"redress/internal/text"
)

// ClaimRange is a figure in dispute with its lowest and highest value and why
// it lies between them.
type ClaimRange struct {
	Figure string    `json:"figure"` // full id: "gain.margin"
	Low    string    `json:"low"`
	High   string    `json:"high"`
	Reason text.Text `json:"reason"`
}

// swing is what a range does: the total, and the figure's own option, at its
// lowest and highest.
type swing struct {
	ClaimRange
	spec            FigureSpec
	label           text.Text
	atLow, atHigh   Result
	optLow, optHigh Result
	width           decimal.Decimal
	money           bool // its own option comes to an amount
}

// ranges tries every range, the one that moves the total most first, as a
// table for the chart and as lines with the break-even point.
func (x *exploration) ranges() error {
	var all []swing
	for i, r := range x.out.Claim.Ranges {
		s := swing{ClaimRange: r}
		if err := x.swing(fmt.Sprintf("/ranges/%d", i), &s); err != nil {
			return err
		}
		all = append(all, s)
	}
	if len(all) == 0 {
		return nil
	}
	slices.SortStableFunc(all, func(a, b swing) int { return cmp.Or(b.width.Cmp(a.width), cmp.Compare(a.Figure, b.Figure)) })
	x.tornado(all)
	x.againstStatutory(all)
	for i, s := range all {
		x.breakEven(i+1, s)
	}
	return nil
}

// tornado is the table of the ranges: the total at both ends of each, and how
// far it lies from the base.
func (x *exploration) tornado(all []swing) {
	var names, lows, highs []string
	atLow, atHigh := &amounts{}, &amounts{}
	for _, s := range all {
		names = append(names, bothCell(s.label))
		unit := x.out.Claim.unitName(s.spec.Unit)
		lows, highs = append(lows, bothCell(Entry{Value: s.Low}.shown(s.spec, unit))), append(highs, bothCell(Entry{Value: s.High}.shown(s.spec, unit)))
		atLow.add(s.atLow)
		atHigh.add(s.atHigh)
	}
	x.table("tornado", text.T("对合计影响最大的数值", "Figures that move the total most"), append(lawColumns(text.T("数值", "figure")),
		Column{ID: "low", Label: text.T("低值", "low"), Unit: Free}, Column{ID: "high", Label: text.T("高值", "high"), Unit: Free},
		atLow.column("at_low", text.T("取低值时合计", "total at the low")), atHigh.column("at_high", text.T("取高值时合计", "total at the high")),
		Column{ID: "below", Label: text.T("低值时之差", "difference at the low"), Unit: CNY, Expr: Sub(C("at_low"), L("base_total"))},
		Column{ID: "above", Label: text.T("高值时之差", "difference at the high"), Unit: CNY, Expr: Sub(C("at_high"), L("base_total"))},
		Column{ID: "swing", Label: text.T("变动幅度", "swing"), Unit: CNY, Expr: Sub(NoLess(C("at_low"), C("at_high")), AtMost(C("at_low"), C("at_high")))}),
		rowsOf(names, lows, highs, atLow.cells, atHigh.cells)).
		Chart = &Chart{As: Tornado, Names: "name", Series: []string{"below", "above"}}
}

// againstStatutory sets what each figure's own option comes to, at both ends of
// its range, beside statutory damages.
func (x *exploration) againstStatutory(all []swing) {
	var names []string
	var target string
	low, high := &amounts{}, &amounts{}
	for _, s := range all {
		of := x.statutory(s.Figure)
		if of == "" || target != "" && of != target || s.optLow.State == Missing || s.optHigh.State == Missing || !s.money {
			continue
		}
		target, names = of, append(names, bothCell(s.label))
		low.add(s.optLow)
		high.add(s.optHigh)
	}
	if len(names) == 0 {
		return
	}
	x.table("against_statutory", text.T("与法定赔偿对照", "Against statutory damages"), append(lawColumns(text.T("数值", "figure")),
		low.column("option_low", text.T("取低值时本方案", "its option at the low")), high.column("option_high", text.T("取高值时本方案", "its option at the high")),
		Column{ID: "statutory", Label: text.T("法定赔偿额", "statutory damages"), Unit: CNY, Expr: L(target)},
		Column{ID: "reached", Label: text.T("区间内有临界值", "breaks even within the range"), Unit: YesNo,
			Expr: And{[]Expr{Compare{LessOrEqual, AtMost(C("option_low"), C("option_high")), C("statutory")}, Compare{LessOrEqual, C("statutory"), NoLess(C("option_low"), C("option_high"))}}}}),
		rowsOf(names, low.cells, high.cells)).
		Chart = &Chart{As: Bars, Names: "name", Series: []string{"option_low", "option_high", "statutory"}}
}

// swing tries the lowest and the highest value of a range.
func (x *exploration) swing(at string, s *swing) error {
	s.spec, _ = x.out.Claim.figureAt(s.Figure)
	s.label = x.out.within(s.Figure, s.spec.Label)
	option, _, _ := strings.Cut(s.Figure, ".")
	own := ""
	if o, ok := x.out.Option(option); ok {
		own = o.Result
		s.money = unitOf(own, x.out) == CNY
	}
	for _, end := range []struct {
		key, value      string
		total, ofOption *Result
	}{{"low", s.Low, &s.atLow, &s.optLow}, {"high", s.High, &s.atHigh, &s.optHigh}} {
		change := ClaimScenario{Figures: map[string]Entry{s.Figure: {Value: end.value, Source: &EntrySource{Known: Estimate, Reason: s.Reason}}}}
		out, err := Compute(x.out.Claim.changed(change), x.out)
		if err != nil {
			return x.out.Claim.inChange(at+"/"+end.key, ClaimScenario{}, err)
		}
		*end.total, *end.ofOption = out.Computation.Result(x.total), out.Computation.Result(own)
	}
	if s.atLow.State != Missing && s.atHigh.State != Missing {
		s.width = s.atHigh.Value.Number.Sub(s.atLow.Value.Number).Abs()
	}
	return nil
}

// breakEven prints a figure's range and, where statutory damages are pleaded
// too, the value at which the figure's own option gives the same: on the line
// through both ends of the range, a formula. Beyond the range the line says
// nothing, so a value that it does not reach there is not given.
func (x *exploration) breakEven(n int, s swing) {
	b := &breakEvenLines{x: x, n: n, swing: s}
	b.figure("low", text.T("低值", "low"), s.Low)
	if _, ok := x.out.Computation.Sheets.Line(s.Figure); ok {
		b.add("base", text.T("本方取值", "as pleaded"), s.spec.Unit, L(s.Figure))
	}
	b.figure("high", text.T("高值", "high"), s.High)
	target := x.statutory(s.Figure)
	if target == "" || !s.money || s.optLow.State == Missing || s.optHigh.State == Missing || !differs(Result{Value: s.optLow.Value}, Result{Value: s.optHigh.Value}) {
		return
	}
	b.amount("option_low", text.T("取低值时本方案", "its option at the low"), s.optLow)
	b.amount("option_high", text.T("取高值时本方案", "its option at the high"), s.optHigh)
	low, high, goal := b.at("option_low"), b.at("option_high"), x.out.Computation.Result(target).Value
	b.add("reached", text.T("法定赔偿额在高低两端之间", "statutory damages lie between both ends"), YesNo,
		And{[]Expr{Compare{LessOrEqual, AtMost(low, high), L(target)}, Compare{LessOrEqual, L(target), NoLess(low, high)}}})
	ends := []decimal.Decimal{s.optLow.Value.Number, s.optHigh.Value.Number}
	switch {
	case goal.Number.LessThan(decimal.Min(ends[0], ends[1])):
		b.says(text.T("本区间内达不到临界值，该方案始终高于法定赔偿", "not reached in this range: the option gives more than statutory damages all along"))
	case goal.Number.GreaterThan(decimal.Max(ends[0], ends[1])):
		b.says(text.T("本区间内达不到临界值，法定赔偿始终高于该方案", "not reached in this range: statutory damages give more all along"))
	default:
		b.point(target)
	}
}

// breakEvenLines are the lines of one range in the making.
type breakEvenLines struct {
	x *exploration
	n int
	swing
}

func (b *breakEvenLines) id(name string) string { return fmt.Sprintf("%s_%d", name, b.n) }

func (b *breakEvenLines) at(name string) Expr { return L(b.id(name)) }

func (b *breakEvenLines) label(of text.Text) text.Text {
	return SafeLabel(text.T(fmt.Sprintf("%d %s %s", b.n, b.swing.label.ZH, of.ZH), fmt.Sprintf("%d %s %s", b.n, b.swing.label.EN, of.EN)))
}

func (b *breakEvenLines) add(name string, label text.Text, u Unit, e Expr) {
	b.x.add(Line{ID: b.id(name), Label: b.label(label), Unit: u, Kind: Computed, Plain: b.spec.Plain && u == b.spec.Unit, Expr: e})
}

// figure is an end of the range.
func (b *breakEvenLines) figure(name string, label text.Text, value string) {
	v, _, _ := ParseValue(value, b.spec.Unit) // checkRanges has read it
	b.x.add(Line{ID: b.id(name), Label: b.label(label), Unit: b.spec.Unit, Kind: Constant, Plain: b.spec.Plain, Note: b.Reason,
		Given: &Given{Value: v, Source: Source{Known: Estimate, Reason: b.Reason}}})
}

// amount is what the figure's option comes to at an end.
func (b *breakEvenLines) amount(name string, label text.Text, r Result) {
	b.x.add(Line{ID: b.id(name), Label: b.label(label), Unit: CNY, Kind: Constant, Given: &Given{Value: Value{Number: r.Value.Number.Round(2)}, Source: recomputed(r)}})
}

func (b *breakEvenLines) says(words text.Text) {
	b.x.add(Line{ID: b.id("not_reached"), Label: b.label(words), Kind: Heading})
}

// point is the break-even value itself; what is counted whole is the first
// whole number at which the option gives at least as much.
func (b *breakEvenLines) point(target string) {
	b.add("to_go", text.T("法定赔偿与低值方案之差", "statutory less the option at the low"), CNY, Sub(L(target), b.at("option_low")))
	b.add("between", text.T("高低两端方案之差", "the option from low to high"), CNY, Sub(b.at("option_high"), b.at("option_low")))
	b.x.add(Line{ID: b.id("part"), Label: b.label(text.T("临界所在比例", "where it breaks even, as a part")), Unit: Rate, Kind: Computed, Plain: true, Expr: Quotient{b.at("to_go"), b.at("between"), 10}})
	step := Expr(Mul(Sub(b.at("high"), b.at("low")), b.at("part")))
	if b.spec.Unit.Kind == Money {
		step = Fen(step)
	}
	value := Add(b.at("low"), step)
	if b.spec.Unit.whole() {
		mode := Up
		if b.optHigh.Value.Number.LessThan(b.optLow.Value.Number) {
			mode = Down
		}
		value = Round{X: value, Mode: mode}
	}
	b.x.add(Line{ID: b.id("break_even"), Label: b.label(text.T("与法定赔偿相等的临界值", "value at which the option equals statutory damages")), Unit: b.spec.Unit, Kind: Total, Plain: b.spec.Plain,
		Expr: Choose{[]Case{{b.at("reached"), value}}}, Note: text.T("按高低两端连线推算；取该值时本方案与法定赔偿等额", "on the line through both ends of the range; at this value the option comes to the statutory damages")})
}

// whole tells the units that are counted in whole numbers.
func (u Unit) whole() bool {
	return u.Kind == Days || u.Kind == Quantity && slices.Contains([]string{"piece", "bottle", "order", "customer", "case", "time", "item", "person", "level"}, u.Code)
}

// statutory is the result of a statutory option that can be claimed, unless
// the figure is its own.
func (x *exploration) statutory(figure string) string {
	for _, o := range x.out.Options {
		if o.method() == AtDiscretion && o.State != OptionBarred && o.State != OptionMissing && !strings.HasPrefix(figure, o.ID+".") {
			return o.Result
		}
	}
	return ""
}

func (c *Claim) checkRanges() error {
	seen := map[string]bool{}
	for i, r := range c.Ranges {
		at := fmt.Sprintf("/ranges/%d", i)
		spec, ok := c.figureAt(r.Figure)
		switch {
		case !ok:
			return noSuchFigure(at+"/figure", r.Figure)
		case seen[r.Figure]:
			return claimError(at+"/figure", "同一数值写了两个区间", "the figure has two ranges", "每个数值一个区间", "one range for each figure")
		case spec.Unit.Kind > Days:
			return claimError(at+"/figure", "日期与是否不能有区间，请写成情景", "a day or a yes or no has no range; make it a scenario", "写入 scenarios", "put it under scenarios")
		case r.Reason.IsZero():
			return claimError(at+"/reason", "区间没有说明理由", "the range has no reason", "写明高值与低值的依据", "say what the low and the high rest on")
		}
		seen[r.Figure] = true
		for _, end := range []struct{ key, value string }{{"low", r.Low}, {"high", r.High}} {
			e := Entry{Value: end.value, Source: &EntrySource{Known: Estimate, Reason: r.Reason}}
			if end.value == "" {
				return claimError(at+"/"+end.key, "区间缺少一端", "an end of the range lacks", "写明低值与高值", "write both ends")
			}
			if err := c.checkEntry(at+"/"+end.key, e, spec.Unit, spec.Within); err != nil {
				return err
			}
		}
		if decimal.RequireFromString(r.Low).GreaterThanOrEqual(decimal.RequireFromString(r.High)) {
			return claimError(at+"/low", "低值不小于高值", "the low is not below the high", "低值写在 low，高值写在 high", "the lower value goes under low")
		}
	}
	return nil
}
