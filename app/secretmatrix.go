//go:build !headless

package app

import (
	"slices"
	"strings"

	"redress/cases"
	"redress/internal/i18n"
)

// matrixElements are the columns of the proof matrix: three elements of the
// point, four of the acts.
var matrixElements = []string{"not_public", "value", "measures", "access", "improper_act", "sameness", "no_lawful_source"}

// proofRank orders the states of a proof; the furthest of several is shown.
var proofRank = []string{"none", "rejected", "collected", "shifted", "fixed", "filed", "examined", "accepted"}

var proofTones = map[string]tone{"none": danger, "rejected": danger, "collected": amber, "shifted": amber,
	"fixed": good, "filed": strong, "examined": strong, "accepted": strong}

// modelProofs makes the proof matrix: how far the proof of each element of each
// secret point has come, and on how many pieces of evidence it rests.
func modelProofs(s *Session, tr *i18n.Translator) matrixModel {
	element, _ := cases.EntityOf(cases.KindProof).Field("element")
	var m matrixModel
	for _, id := range matrixElements {
		c, _ := element.Choice(id)
		m.Heads = append(m.Heads, tr.In(c.Label))
	}
	proofs := s.List(cases.KindProof, false)
	for _, p := range s.List(cases.KindSecretPoint, false) {
		row := pointRow(s, tr, p)
		for _, id := range matrixElements {
			cell := proofCell(tr, proofs, p.ID, id)
			if cell.Open {
				m.Gaps++
			}
			row.Cells = append(row.Cells, cell)
		}
		m.Rows = append(m.Rows, row)
	}
	m.Note = tr.N("matrix.gaps", m.Gaps)
	return m
}

func pointRow(s *Session, tr *i18n.Translator, p cases.Record) matrixRow {
	e := cases.EntityOf(cases.KindSecretPoint)
	var under []string
	for _, id := range []string{"kind", "first_fixed"} {
		f, _ := e.Field(id)
		if words := cases.Show(f, p.Values[id], tr.Lang(), nil); words != "" {
			under = append(under, words)
		}
	}
	return matrixRow{Title: cases.Title(p, tr.Lang(), resolver(s)), Under: strings.Join(under, " \u00b7 ")}
}

func proofCell(tr *i18n.Translator, proofs []cases.Record, point, element string) matrixCell {
	cell := matrixCell{Row: point, Column: element, Tone: danger, Open: true,
		Words: tr.T("matrix.none"), Under: tr.T("matrix.add")}
	best, pieces := -1, 0
	state, _ := cases.EntityOf(cases.KindProof).Field("state")
	for _, p := range proofs {
		if p.Ref("point") != point || p.Text("element") != element {
			continue
		}
		pieces += proofPieces(p)
		rank := slices.Index(proofRank, p.Text("state"))
		if rank >= best || cell.Record == "" {
			best, cell.Record = rank, p.ID
		}
	}
	if cell.Record == "" {
		return cell
	}
	if best < 0 {
		best = 0
	}
	c, _ := state.Choice(proofRank[best])
	cell.Words, cell.Under, cell.Tone = tr.N("matrix.pieces", pieces), tr.In(c.Label), proofTones[c.ID]
	cell.Open = pieces == 0 && best == 0
	return cell
}

// proofPieces counts the evidence items and excerpts a proof rests on.
func proofPieces(p cases.Record) int {
	n := len(p.Refs("evidence"))
	for _, ids := range p.Links {
		n += len(ids)
	}
	return n
}

// modelMeasures makes the gap matrix: which of the kinds of measures the
// interpretation lists cover each secret point.
func modelMeasures(s *Session, tr *i18n.Translator) matrixModel {
	kind, _ := cases.EntityOf(cases.KindMeasure).Field("kind")
	var m matrixModel
	for _, c := range kind.Choices {
		m.Heads = append(m.Heads, tr.In(c.Label))
	}
	measures := s.List(cases.KindMeasure, false)
	for _, p := range s.List(cases.KindSecretPoint, false) {
		row := pointRow(s, tr, p)
		for _, c := range kind.Choices {
			cell := measureCell(tr, measures, p.ID, c.ID)
			if cell.Open {
				m.Gaps++
			}
			row.Cells = append(row.Cells, cell)
		}
		m.Rows = append(m.Rows, row)
	}
	m.Note = tr.N("matrix.measure_gaps", m.Gaps)
	return m
}

func measureCell(tr *i18n.Translator, measures []cases.Record, point, kind string) matrixCell {
	cell := matrixCell{Row: point, Column: kind, Tone: danger, Open: true, Words: tr.T("matrix.gap"), Under: tr.T("matrix.add")}
	n, proved := 0, false
	for _, r := range measures {
		if r.Text("kind") != kind || !slices.Contains(r.Refs("points"), point) {
			continue
		}
		n++
		cell.Record = r.ID
		proved = proved || len(r.Refs("evidence")) > 0 || len(r.Links) > 0
	}
	if n == 0 {
		return cell
	}
	cell.Open, cell.Tone, cell.Words, cell.Under = false, amber, tr.N("matrix.measures", n), tr.T("matrix.unproved")
	if proved {
		cell.Tone, cell.Under = good, tr.T("matrix.proved")
	}
	return cell
}

// secretPicture is the matrix over the lists of secret points.
func secretPicture(p *RecordPage, kind cases.Kind) picture {
	ctx := p.ctx
	if kind == cases.KindMeasure {
		return newMatrix(func() matrixModel { return modelMeasures(ctx.Session, ctx.Words) }, func(c matrixCell) {
			p.showOrAdd(cases.KindMeasure, c.Record, map[string]string{"points": c.Row, "kind": c.Column})
		})
	}
	return newMatrix(func() matrixModel { return modelProofs(ctx.Session, ctx.Words) }, func(c matrixCell) {
		p.showOrAdd(cases.KindProof, c.Record, map[string]string{"point": c.Row, "element": c.Column, "state": "none"})
	})
}

// showOrAdd shows a record, or begins a new one with what is known of it.
func (p *RecordPage) showOrAdd(kind cases.Kind, id string, given map[string]string) {
	if r, ok := p.ctx.Session.Record(id); ok {
		p.Show(r)
		return
	}
	p.Leave()
	draft := p.ctx.Session.newID(kind)
	for field, typed := range given {
		p.ctx.Session.Keep(draft, field, typed, nil)
	}
	p.newOne[kind] = true
	if p.kind != kind {
		p.open(kind)
	}
	if len(p.ctx.Session.Lacking(kind)) == 0 {
		p.form.create()
		return
	}
	p.form = nil
	p.Refresh()
}
