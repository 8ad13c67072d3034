//go:build !headless

package app

import (
	"redress/cases"
	"redress/damages"
	"redress/internal/text"
)

// editable says how an input is typed into, and what stands in its box.
func (d *damagesWriter) editable(r *sheetRow, s *damages.Sheet, l *damages.Line, o *damages.Option) {
	option := ""
	if o != nil {
		option = o.ID
		spec, ok := figureSpec(o.Kind, l.ID)
		if !ok {
			return
		}
		d.figureBox(r, o.ID, spec)
	} else if s.ID != damages.FactsSheet || !d.factBox(r, l) {
		return
	}
	if err := d.faults[damages.FullID(cmpSheet(option), l.ID)]; err != nil {
		r.Fault = d.said(err)
	}
}

func (d *damagesWriter) figureBox(r *sheetRow, optionID string, spec damages.FigureSpec) {
	p := d.claim.Pleadings[optionID]
	rec, _ := d.claim.File.Figure(p.ID, spec.ID)
	stored := rec.Text(figureSlot(spec.Unit))
	r.Edit, r.Hint = editText, figureHint(spec.Unit)
	r.Taken = d.asTyped(stored, spec)
	if l := d.line(r.ID); stored == "" && l != nil && l.Given != nil && l.Given.Source.Known == "" {
		r.Hint = damages.ShowFigure(l.Given.Value, l.Unit, l.Plain, d.lang())
	}
	r.Typed = r.Taken
	if draft, ok := d.session.Draft(p.ID, draftOf(spec.ID)); ok {
		r.Typed = draft
	}
	if err := d.session.Fault(p.ID, draftOf(spec.ID)); err != nil {
		r.Fault = d.said(err)
	}
	if spec.Unit.Kind == damages.Truth {
		d.truthBox(r, stored)
	}
	d.unitBeside(r, spec.Unit)
}

// asTyped is a stored figure as it stands in its box: as on the sheet, without
// its unit.
func (d *damagesWriter) asTyped(stored string, spec damages.FigureSpec) string {
	v, blank, err := damages.ParseValue(stored, spec.Unit)
	if blank || err != nil || spec.Unit.Kind == damages.Truth {
		return stored
	}
	return damages.ShowFigure(v, spec.Unit, spec.Plain, d.lang())
}

// unitBeside names the unit of what is typed, where the head does not.
func (d *damagesWriter) unitBeside(r *sheetRow, u damages.Unit) {
	words := unitAfter(u, d.lang())
	if words != "" && r.Formula != "" {
		words += d.tr.T("damages.dot")
	}
	r.Formula = words + r.Formula
}

func (d *damagesWriter) truthBox(r *sheetRow, stored string) {
	r.Edit, r.Picked = editTruth, stored
	r.Options = []option{{"yes", d.tr.T("damages.truth.yes")}, {"no", d.tr.T("damages.truth.no")}, {"", d.tr.T("damages.truth.unknown")}}
}

// factBox makes a fact of the case typable where the case has a field for it.
func (d *damagesWriter) factBox(r *sheetRow, l *damages.Line) bool {
	field, ok := cases.EntityOf(cases.KindCase).Field(l.ID)
	if !ok {
		return false
	}
	c := d.claim.File.Case
	r.Edit, r.Hint = editText, figureHint(l.Unit)
	r.Taken = typable(field, c.Text(l.ID))
	r.Typed = r.Taken
	if draft, ok := d.session.Draft(c.ID, l.ID); ok {
		r.Typed = draft
	}
	if err := d.session.Fault(c.ID, l.ID); err != nil {
		r.Fault = d.said(err)
	}
	d.unitBeside(r, l.Unit)
	return true
}

// unitAfter is the unit that stands behind a box; money has its own at the head.
func unitAfter(u damages.Unit, lang text.Lang) string {
	if u.Kind == damages.Money {
		return ""
	}
	return u.Label().In(lang)
}

func figureHint(u damages.Unit) string {
	switch u.Kind {
	case damages.Date:
		return "2022-10-01"
	case damages.Ratio:
		return "0.00%"
	case damages.Money:
		return "0.00"
	}
	return "0"
}

// draftOf is the field under which what is typed into a figure is kept.
func draftOf(figure string) string { return "figure:" + figure }
