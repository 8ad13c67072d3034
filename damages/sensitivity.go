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
	low, high       *Outcome
	atLow, atHigh   string
	optLow, optHigh string
	width           decimal.Decimal
}

// ranges tries every range, the one that moves the total most first, as a
// table for the chart and as lines with the break-even point.
func (x *exploration) ranges() error {
	var all []swing
	for _, r := range x.out.Claim.Ranges {
		s := swing{ClaimRange: r}
		if err := x.swing(&s); err != nil {
			return err
		}
		all = append(all, s)
	}
	if len(all) == 0 {
		return nil
	}
	slices.SortStableFunc(all, func(a, b swing) int { return cmp.Or(b.width.Cmp(a.width), cmp.Compare(a.Figure, b.Figure)) })
	var rows [][]string
	for _, s := range all {
		rows = append(rows, []string{s.label.ZH + " " + s.label.EN, s.Low, s.High, s.atLow, s.atHigh})
	}
	x.table("tornado", text.T("对合计影响最大的数值", "Figures that move the total most"), append(lawColumns(text.T("数值", "figure")),
		Column{ID: "low", Label: text.T("低值", "low"), Unit: Free}, Column{ID: "high", Label: text.T("高值", "high"), Unit: Free},
		Column{ID: "at_low", Label: text.T("取低值时合计", "total at the low"), Unit: CNY}, Column{ID: "at_high", Label: text.T("取高值时合计", "total at the high"), Unit: CNY},
		Column{ID: "below", Label: text.T("低值时之差", "difference at the low"), Unit: CNY, Expr: Sub(C("at_low"), L("base_total"))},
		Column{ID: "above", Label: text.T("高值时之差", "difference at the high"), Unit: CNY, Expr: Sub(C("at_high"), L("base_total"))},
		Column{ID: "swing", Label: text.T("变动幅度", "swing"), Unit: CNY, Expr: Sub(NoLess(C("at_low"), C("at_high")), AtMost(C("at_low"), C("at_high")))}), rows)
	for i, s := range all {
		x.breakEven(i+1, s)
	}
	return nil
}

// swing tries the lowest and the highest value of a range.
func (x *exploration) swing(s *swing) error {
	s.spec, _ = x.out.Claim.figureAt(s.Figure)
	option, _, _ := strings.Cut(s.Figure, ".")
	own := ""
	s.label = s.spec.Label
	if o, ok := x.out.Option(option); ok {
		own = o.Result
		s.label = text.T(o.Title.ZH+"›"+s.label.ZH, o.Title.EN+"›"+s.label.EN)
	}
	for _, side := range []struct {
		value    string
		out      **Outcome
		total    *string
		ofOption *string
	}{{s.Low, &s.low, &s.atLow, &s.optLow}, {s.High, &s.high, &s.atHigh, &s.optHigh}} {
		out, err := x.try(map[string]Entry{s.Figure: {Value: side.value, Source: &EntrySource{Known: Estimate, Reason: s.Reason}}}, nil)
		if err != nil {
			return err
		}
		*side.out, *side.total, *side.ofOption = out, amountCell(out, x.total), amountCell(out, own)
	}
	if s.atLow != "" && s.atHigh != "" {
		s.width = decimal.RequireFromString(s.atHigh).Sub(decimal.RequireFromString(s.atLow)).Abs()
	}
	return nil
}

// breakEven prints a figure's range and, where statutory damages are pleaded
// too, the value at which the figure's own option gives the same: on the line
// through both ends of the range, a formula.
func (x *exploration) breakEven(n int, s swing) {
	id := func(name string) string { return fmt.Sprintf("%s_%d", name, n) }
	name := func(zh, en string) text.Text {
		return SafeLabel(text.T(fmt.Sprintf("%d %s %s", n, s.label.ZH, zh), fmt.Sprintf("%d %s %s", n, s.label.EN, en)))
	}
	given := func(name string, label text.Text, u Unit, value string, known Known) {
		l := Line{ID: id(name), Label: label, Unit: u, Kind: Constant, Plain: s.spec.Plain, Note: s.Reason, Given: &Given{Source: Source{Known: known, Reason: s.Reason}}}
		v, blank, err := ParseValue(value, u)
		if blank || err != nil {
			l.Kind, l.Given = Input, nil
		} else {
			l.Given.Value = v
		}
		x.add(l)
	}
	given("low", name("低值", "low"), s.spec.Unit, s.Low, Estimate)
	if _, ok := x.out.Computation.Sheets.Line(s.Figure); ok {
		x.add(Line{ID: id("base"), Label: name("本方取值", "as pleaded"), Unit: s.spec.Unit, Kind: Computed, Plain: s.spec.Plain, Expr: L(s.Figure)})
	}
	given("high", name("高值", "high"), s.spec.Unit, s.High, Estimate)
	target := x.statutory(s.Figure)
	if target == "" || s.spec.Unit.Kind > Days || s.optLow == "" || s.optHigh == "" || s.optLow == s.optHigh {
		return
	}
	given("option_low", name("取低值时本方案", "its option at the low"), CNY, s.optLow, Recomputed)
	given("option_high", name("取高值时本方案", "its option at the high"), CNY, s.optHigh, Recomputed)
	x.add(Line{ID: id("to_go"), Label: name("法定赔偿与低值方案之差", "statutory less the option at the low"), Unit: CNY, Kind: Computed, Expr: Sub(L(target), L(id("option_low")))})
	x.add(Line{ID: id("between"), Label: name("高低两端方案之差", "the option from low to high"), Unit: CNY, Kind: Computed, Expr: Sub(L(id("option_high")), L(id("option_low")))})
	x.add(Line{ID: id("part"), Label: name("临界所在比例", "where it breaks even, as a part"), Unit: Rate, Kind: Computed, Plain: true, Expr: Quotient{L(id("to_go")), L(id("between")), 10}})
	step := Expr(Mul(Sub(L(id("high")), L(id("low"))), L(id("part"))))
	if s.spec.Unit.Kind == Money {
		step = Fen(step)
	}
	x.add(Line{ID: id("break_even"), Label: name("与法定赔偿相等的临界值", "value at which statutory damages are as good"), Unit: s.spec.Unit, Kind: Total, Plain: s.spec.Plain,
		Expr: Add(L(id("low")), step), Note: text.T("按高低两端连线推算；低于或高于该值时法定赔偿更有利", "on the line through both ends of the range; beyond it statutory damages give more")})
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
