package cases_test

import (
	"context"
	"io/fs"
	"strings"
	"testing"

	"redress/assets"
	"redress/cases"
	"redress/damages"
)

// sampleB is the sample with two instances.
func sampleB(t *testing.T) (*cases.Service, *cases.CaseFile) {
	t.Helper()
	fsys, err := fs.Sub(assets.Samples(), "b")
	if err != nil {
		t.Fatal(err)
	}
	return installSample(t, fsys)
}

func worked(t *testing.T, s *cases.Service, caseID string) (*cases.ClaimFile, *damages.Outcome) {
	t.Helper()
	c, err := s.Claim(context.Background(), caseID)
	if err != nil {
		t.Fatal(err)
	}
	out, err := damages.Compute(c.Claim, nil)
	if err != nil {
		t.Fatal(err)
	}
	return c, out
}

func create(t *testing.T, s *cases.Service, caseID string, kind cases.Kind, values map[string]string) {
	t.Helper()
	if _, err := s.Create(context.Background(), caseID, kind, values); err != nil {
		t.Fatal(err)
	}
}

// No input of a sample conflicts with another.
func TestSamplesHaveNoConflicts(t *testing.T) {
	eachSample(t, func(t *testing.T, _ fs.FS, s *cases.Service, file *cases.CaseFile) {
		if _, out := worked(t, s, file.Case.ID); len(out.Conflicts) > 0 {
			t.Errorf("%v", out.Conflicts)
		}
	})
}

// Costs of a case carry category, instance, hours, tax and vouchers; what the
// court commissioned stands apart (R13.commissioned).
func TestCostsOfACase(t *testing.T) {
	s, file := sampleB(t)
	id := file.Case.ID
	_, out := worked(t, s, id)
	said := func(line, want string) {
		t.Helper()
		if r := out.Computation.Result("enforcement_costs." + line); r.State == damages.Missing || r.Value.Number.StringFixed(2) != want {
			t.Errorf("%s is %s (%s), want %s", line, r.Value.Number, r.State, want)
		}
	}
	said("costs_lawyer", "24000.00")
	said("costs_second_instance", "12000.00")
	said("costs_total", "30000.00")
	create(t, s, id, cases.KindCost, map[string]string{"category": "court_expert", "amount": "80000", "payment": "have"})
	create(t, s, id, cases.KindCost, map[string]string{"category": "own_expert", "hours": "10", "hourly_rate": "530", "payment": "have", "contract": "have",
		"link": "have", "stage": "second", "vat_rate": "0.06", "vat_recoverable": "yes"})
	_, out = worked(t, s, id)
	said("costs_total", "35300.00")
	said("costs_own_expert", "5300.00")
	said("costs_second_instance", "17300.00")
	said("costs_net", "35000.00")
	said("court_commissioned", "80000.00")
	o, _ := out.Option("enforcement_costs")
	found := false
	for _, w := range o.Warnings {
		found = found || strings.Contains(w.Text.ZH, "己方专家、技术比对费（发票）")
	}
	if !found {
		t.Errorf("nobody says which voucher lacks: %v", o.Warnings)
	}
}

// A conflict of a case blocks until the case records which input is chosen; a
// record that names no place settles nothing.
func TestConflictsOfACase(t *testing.T) {
	s, file := sampleB(t)
	id := file.Case.ID
	twice := map[string]string{"category": "translation", "payee": "译社", "amount": "700", "payment": "have", "contract": "have", "invoice": "have", "link": "have"}
	create(t, s, id, cases.KindCost, twice)
	create(t, s, id, cases.KindCost, twice)
	twiceOf := func(out *damages.Outcome) damages.Conflict {
		t.Helper()
		for _, c := range out.Conflicts {
			if c.Kind == damages.MoneyTwice {
				return c
			}
		}
		t.Fatalf("no money twice: %v", out.Conflicts)
		return damages.Conflict{}
	}
	_, out := worked(t, s, id)
	found := twiceOf(out)
	create(t, s, id, cases.KindConflict, map[string]string{"between": "nothing.here", "chosen": "nothing.here", "reason": `{"zh":"甲","en":"a"}`})
	c, out := worked(t, s, id)
	if !twiceOf(out).Blocking() || len(c.Skipped) != 1 {
		t.Errorf("a record of no place settles: %v", out.Conflicts)
	}
	create(t, s, id, cases.KindConflict, map[string]string{"between": found.Between[0].ID + "，" + found.Between[1].ID, "chosen": found.Between[0].ID, "reason": `{"zh":"分两次翻译","en":"translated twice"}`})
	if _, out = worked(t, s, id); twiceOf(out).Blocking() || twiceOf(out).Reason.EN != "translated twice" {
		t.Errorf("%v", out.Conflicts)
	}
}
