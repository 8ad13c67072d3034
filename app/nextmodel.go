//go:build !headless

package app

import (
	"slices"

	"redress/cases"
	"redress/internal/civil"
	"redress/internal/i18n"
)

// todo is one thing the case still lacks, and where it is mended.
type todo struct {
	Words   string
	Tone    tone
	Section string
	Record  string
}

// modelNext lists what the case lacks, what bites first on top. Today is the
// day deadlines are held against.
func modelNext(s *Session, tr *i18n.Translator, today civil.Day) []todo {
	var out []todo
	add := func(section string, t tone, words string) {
		out = append(out, todo{Words: words, Tone: t, Section: section})
	}
	out = append(out, dueSoon(s, tr, today)...)
	for _, lack := range []struct {
		kind cases.Kind
		key  string
	}{{cases.KindParty, "next.no_party"}, {cases.KindSecretPoint, "next.no_point"}, {cases.KindEvidence, "next.no_evidence"}, {cases.KindAct, "next.no_act"}} {
		if len(s.List(lack.kind, false)) == 0 {
			add(cases.EntityOf(lack.kind).Section, danger, tr.T(lack.key))
		}
	}
	if gaps := modelProofs(s, tr).Gaps; gaps > 0 {
		add("secrets", danger, tr.N("next.proof_gaps", gaps))
	}
	if n := unsourcedFigures(s); n > 0 {
		add("damages", danger, tr.N("next.unsourced", n))
	}
	if n := count(s.List(cases.KindCost, false), lacksVoucher); n > 0 {
		add("costs", amber, tr.N("next.vouchers", n))
	}
	if n := count(s.List(cases.KindAct, false), func(r cases.Record) bool { return !r.Has("from") }); n > 0 {
		add("timeline", amber, tr.N("next.undated", n))
	}
	if n := withoutFile(s); n > 0 {
		add("evidence", amber, tr.N("next.no_file", n))
	}
	return out
}

func count(list []cases.Record, holds func(cases.Record) bool) (n int) {
	for _, r := range list {
		if holds(r) {
			n++
		}
	}
	return n
}

// unsourcedFigures counts figures that neither an excerpt nor an owned-up
// assumption stands behind.
func unsourcedFigures(s *Session) int {
	return count(s.List(cases.KindFigure, false), func(r cases.Record) bool {
		return r.Has("value") && len(r.Links) == 0 && r.Text("how") != "estimate" && !r.Has("assumption")
	})
}

func lacksVoucher(r cases.Record) bool {
	return slices.ContainsFunc([]string{"invoice", "payment"}, func(f string) bool { return r.Text(f) == "none" || r.Text(f) == "pending" })
}

func withoutFile(s *Session) int {
	have := map[string]bool{}
	for _, f := range s.List(cases.KindFile, false) {
		have[f.Ref("evidence")] = true
	}
	return count(s.List(cases.KindEvidence, false), func(r cases.Record) bool { return !have[r.ID] })
}

// dueSoon lists the deadlines not done that are over or end within thirty days.
func dueSoon(s *Session, tr *i18n.Translator, today civil.Day) []todo {
	var out []todo
	for _, d := range s.List(cases.KindDeadline, false) {
		due, ok := d.Day("due_on")
		if done, _ := d.Truth("done"); !ok || done || due.After(today.AddDays(30)) {
			continue
		}
		t := todo{Section: "proceedings", Record: d.ID, Tone: amber}
		left := due.Sub(today)
		name := d.In("name", tr.Lang())
		if left < 0 {
			t.Tone, t.Words = danger, tr.N("next.overdue", -left, "Name", name)
		} else {
			t.Words = tr.N("next.due", left, "Name", name)
		}
		out = append(out, t)
	}
	return out
}

// keyDate is one of the dates that rules of law read.
type keyDate struct {
	Field        cases.Field
	Label, Words string
	Law          string
}

// modelDates lists the key dates of the case, the unknown ones too; dates of
// other groups where they are known.
func modelDates(s *Session, tr *i18n.Translator) []keyDate {
	c := s.List(cases.KindCase, true)[0]
	key, _ := cases.EntityOf(cases.KindCase).Field("first_act")
	var out []keyDate
	for _, f := range cases.EntityOf(cases.KindCase).Fields {
		if f.Type == cases.Partial && (f.Group == key.Group || c.Has(f.ID)) {
			out = append(out, keyDate{Field: f, Label: tr.In(f.Label), Law: tr.In(f.LawOn(s.lastAct())),
				Words: cases.Show(f, c.Values[f.ID], tr.Lang(), resolver(s))})
		}
	}
	return out
}

// modelFacts lists what is known of the case at its head.
func modelFacts(s *Session, tr *i18n.Translator) [][2]string {
	c := s.List(cases.KindCase, true)[0]
	e := cases.EntityOf(cases.KindCase)
	var out [][2]string
	for _, id := range []string{"number", "cause", "our_side", "stage", "court", "court_number", "lead", "claim_amount", "claim_costs"} {
		f, _ := e.Field(id)
		words := cases.Show(f, c.Values[id], tr.Lang(), resolver(s))
		if words != "" && f.Type == cases.Money {
			words += " " + tr.In(f.Unit)
		}
		out = append(out, [2]string{tr.In(f.Label), words})
	}
	return out
}
