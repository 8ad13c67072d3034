//go:build !headless

package app

import (
	"strings"

	"redress/calculators"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
)

// calculatorForm is the inputs of one calculator. Each change goes to changed at
// once, with all that is typed.
type calculatorForm struct {
	ctx     PageContext
	of      *calculators.Calculator
	typed   calculators.Given
	changed func()
	faults  map[string]*para
	first   fyne.Focusable
	view    *fyne.Container
	grown   func() // told when the height of the form may have changed
}

func newCalculatorForm(ctx PageContext, of *calculators.Calculator, typed calculators.Given, changed func()) *calculatorForm {
	f := &calculatorForm{ctx: ctx, of: of, typed: typed, changed: changed, faults: map[string]*para{}, grown: func() {}}
	f.view = foldColumn(gapM)
	for i := range of.Inputs {
		in := &of.Inputs[i]
		fault := newPara("", faultPen)
		fault.Hide()
		f.faults[in.ID] = fault
		label := ctx.Words.In(in.Label)
		if in.Needed && in.Default == "" {
			label += " *"
		}
		one := foldColumn(3, newPara(label, softPen), f.box(in), fault)
		if in.Kind != calculators.Word && in.Kind != calculators.Payments { // their boxes say what they take
			one.Add(newPara(ctx.Words.In(in.Help), faintPen))
		}
		f.view.Add(one)
	}
	return f
}

// show says what is wrong with each input.
func (f *calculatorForm) show(faults map[string]string) {
	for id, p := range f.faults {
		p.set(strings.TrimSpace(faults[id]), faultPen)
		setShown(p, faults[id] != "")
	}
	f.grown()
}

func (f *calculatorForm) put(id string, values ...string) {
	f.typed[id] = values
	f.changed()
}

func (f *calculatorForm) value(in *calculators.Input) string {
	if v := f.typed[in.ID]; len(v) > 0 {
		return v[0]
	}
	return in.Default
}

func (f *calculatorForm) box(in *calculators.Input) fyne.CanvasObject {
	switch in.Kind {
	case calculators.Word:
		return f.words(in)
	case calculators.Tick:
		tr := f.ctx.Words
		s := newSegments(f.ctx.Keys, []option{{"false", tr.T("calculators.no")}, {"true", tr.T("calculators.yes")}}, f.value(in), func(id string) { f.put(in.ID, id) })
		if s.chosen == "" {
			s.set("false")
		}
		return container.NewHBox(s)
	case calculators.Payments:
		return f.payments(in)
	}
	e := f.entry(f.value(in), func(typed string) { f.put(in.ID, typed) })
	if in.Kind == calculators.Day {
		e.SetPlaceHolder("2026-11-23")
		return newFrame(e).object()
	}
	return newRightFrame(e).object()
}

// entry is a box that tells each change at once.
func (f *calculatorForm) entry(shown string, typed func(string)) *entry {
	e := newEntry(f.ctx.Keys)
	e.show(shown, shown)
	e.OnChanged = typed
	if f.first == nil {
		f.first = e
	}
	return e
}

// words are a few values side by side, or a list to choose from where there are
// many.
func (f *calculatorForm) words(in *calculators.Input) fyne.CanvasObject {
	tr := f.ctx.Words
	if len(in.Of) > 6 {
		return f.picker(in)
	}
	var options []option
	if in.Default == "" {
		options = append(options, option{"", tr.T("calculators.none")})
	}
	for _, a := range in.Of {
		options = append(options, option{a.ID, tr.In(a.Label)})
	}
	s := newSegments(f.ctx.Keys, options, f.value(in), func(id string) { f.put(in.ID, id) })
	s.wraps = true
	return s
}

// picker is a button that opens the list of values.
func (f *calculatorForm) picker(in *calculators.Input) fyne.CanvasObject {
	tr := f.ctx.Words
	var items []choiceItem
	names := map[string]string{}
	for _, a := range in.Of {
		names[a.ID] = tr.In(a.Label)
		items = append(items, choiceItem{id: a.ID, words: tr.In(a.Label), note: a.ID})
	}
	var b *button
	b = newButton(f.ctx.Keys, names[f.value(in)]+"  \u25bc", secondary, func() {
		c := newChooser(tr.T("calculators.find"), items, func(item choiceItem, _ string) {
			b.say(item.words + "  \u25bc")
			f.put(in.ID, item.id)
		})
		over := f.ctx.Window.Canvas()
		at := fyne.CurrentApp().Driver().AbsolutePositionForObject(b)
		c.show(over, at.AddXY(0, b.Size().Height+gapXS), fyne.NewSize(max(b.Size().Width, em(34)), em(26)))
	})
	return b
}

// payments are rows of a day and a sum; one more is always there to be typed
// into, and a row is taken out with its cross.
func (f *calculatorForm) payments(in *calculators.Input) fyne.CanvasObject {
	rows := container.New(&stackLayout{gap: gapXS})
	p := &paymentRows{form: f, in: in, view: rows}
	for _, typed := range f.typed[in.ID] {
		day, sum, _ := strings.Cut(typed, "=")
		p.add(day, sum)
	}
	p.add("", "")
	return rows
}

// paymentRows is what is typed of payments, a row each.
type paymentRows struct {
	form *calculatorForm
	in   *calculators.Input
	rows []*paymentRow
	view *fyne.Container
}

type paymentRow struct {
	day, sum *entry
	view     fyne.CanvasObject
}

func (p *paymentRows) add(day, sum string) {
	r := &paymentRow{}
	typed := func(string) { p.typed(r) }
	r.day, r.sum = p.form.entry(day, typed), p.form.entry(sum, typed)
	r.day.SetPlaceHolder("2026-06-20")
	r.sum.SetPlaceHolder("0.00")
	cross := newIconButton(theme.CancelIcon(), func() { p.remove(r) })
	r.view = container.NewBorder(nil, nil, nil, container.New(&fixedWidth{26}, cross),
		container.NewGridWithColumns(2, newFrame(r.day).object(), newRightFrame(r.sum).object()))
	p.rows = append(p.rows, r)
	p.view.Add(r.view)
	p.form.grown()
}

// typed adds a row where the last one is typed into, and tells what there is.
func (p *paymentRows) typed(r *paymentRow) {
	if r == p.rows[len(p.rows)-1] && (r.day.Text != "" || r.sum.Text != "") {
		p.add("", "")
	}
	p.tell()
}

func (p *paymentRows) remove(r *paymentRow) {
	if len(p.rows) == 1 || r == p.rows[len(p.rows)-1] {
		r.day.SetText("")
		r.sum.SetText("")
		return
	}
	for i, one := range p.rows {
		if one == r {
			p.rows = append(p.rows[:i:i], p.rows[i+1:]...)
			break
		}
	}
	p.view.Remove(r.view)
	p.form.grown()
	p.tell()
}

func (p *paymentRows) tell() {
	var values []string
	for _, r := range p.rows {
		if r.day.Text != "" || r.sum.Text != "" {
			values = append(values, r.day.Text+"="+r.sum.Text)
		}
	}
	p.form.put(p.in.ID, values...)
}
