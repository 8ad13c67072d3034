package damages_test

import (
	"fmt"
	"strings"
	"testing"

	"redress/damages"
	"redress/damages/law"
)

// every figure, table and fact that a claim may lack, with where it comes from.
func everyFrom(visit func(id, label string, kind *damages.OptionKind, f damages.From)) {
	for _, f := range damages.Facts() {
		visit("facts."+f.ID, f.Label.ZH, nil, f.From)
	}
	kinds := damages.Kinds()
	for i := range kinds {
		k := &kinds[i]
		for _, f := range k.Figures {
			visit(k.ID+"."+f.ID, f.Label.ZH, k, f.From)
			for _, o := range f.FromIf {
				visit(k.ID+"."+f.ID+" ["+o.When+"]", f.Label.ZH, k, o.From)
			}
		}
		for _, t := range k.Tables {
			visit(k.ID+"."+t.ID+" （表）", t.Label.ZH, k, t.From)
			for _, o := range t.FromIf {
				visit(k.ID+"."+t.ID+" （表） ["+o.When+"]", t.Label.ZH, k, o.From)
			}
		}
	}
}

// Every figure of every kind says who holds its proof and how it is got, and the
// two fit: the own side asks nobody, the court's file is consulted, an expert is
// commissioned, and an order for books reaches the gain only (法释〔2020〕7号 art 24).
func TestEveryFigureSaysWhereItComesFrom(t *testing.T) {
	fit := map[damages.Holder][]law.ApplicationID{
		damages.Own: {law.OwnRecords, law.OwnReasons}, damages.Opponent: {law.OrderBooks, law.OrderEvidence, law.Preservation, law.TheirBurden},
		damages.ThirdParty: {law.Investigation, law.Preservation}, damages.Court: {law.CaseFile},
		damages.Authority: {law.Investigation, law.CriminalFile, law.OfficialData}, damages.Expert: {law.Appraisal},
	}
	var b strings.Builder
	everyFrom(func(id, label string, kind *damages.OptionKind, f damages.From) {
		if !f.Holder.Title().Complete() || f.By == "" {
			t.Errorf("%s (%s) says neither who holds it nor how it is got", id, label)
			return
		}
		ok := false
		for _, by := range fit[f.Holder] {
			ok = ok || by == f.By
		}
		if !ok {
			t.Errorf("%s: %s is not how to get what %s holds", id, f.By, f.Holder)
		}
		if f.By == law.OrderBooks && kind.Method == damages.ByLoss {
			t.Errorf("%s: an order for books reaches the gain, not the loss", id)
		}
		fmt.Fprintf(&b, "%s  %s  ← %s · %s", id, label, f.Holder.Title().ZH, law.ApplicationOf(f.By).Title.ZH)
		if f.Or != "" {
			fmt.Fprintf(&b, "；或 %s", law.ApplicationOf(f.Or).Title.ZH)
		}
		b.WriteString("\n")
	})
	golden(t, "testdata/holders.txt", b.String())
}

// Answers that change where a figure comes from name choices that there are.
func TestAnswersThatMoveAFigureExist(t *testing.T) {
	for _, k := range damages.Kinds() {
		check := func(id, when string) {
			for limit := range strings.SplitSeq(when, ",") {
				choice, wanted, _ := strings.Cut(strings.TrimSpace(limit), "=")
				for answer := range strings.SplitSeq(wanted, "|") {
					if !hasAnswer(k, choice, answer) {
						t.Errorf("%s.%s: no answer %s=%s", k.ID, id, choice, answer)
					}
				}
			}
		}
		for _, f := range k.Figures {
			for _, o := range f.FromIf {
				check(f.ID, o.When)
			}
		}
		for _, s := range k.Tables {
			for _, o := range s.FromIf {
				check(s.ID, o.When)
			}
		}
	}
}

func hasAnswer(k damages.OptionKind, choice, answer string) bool {
	for _, c := range k.Choices {
		for _, a := range c.Of {
			if c.ID == choice && a.ID == answer {
				return true
			}
		}
	}
	return false
}
