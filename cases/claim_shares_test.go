package cases_test

import (
	"slices"
	"strings"
	"testing"

	"redress/assets"
	"redress/cases"
	"redress/damages"
	"redress/internal/civil"

	"github.com/google/go-cmp/cmp"
)

// sampleWithoutShares installs the sample with several defendants, without its
// shares.
func sampleWithoutShares(t *testing.T) (*cases.Service, *cases.CaseFile) {
	t.Helper()
	s, file := sampleB(t)
	for _, r := range file.All(cases.KindShare) {
		if _, err := s.Archive(t.Context(), r.ID, r.Revision); err != nil {
			t.Fatal(err)
		}
	}
	return s, file
}

func made(t *testing.T, s *cases.Service, file *cases.CaseFile, kind cases.Kind, values map[string]string) cases.Record {
	t.Helper()
	r, err := s.Create(t.Context(), file.Case.ID, kind, values)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// TestLiabilityReadsTheSharesOnRecord: each kind of liability becomes a row of
// the option's table, with the ground of the party where the share has none; a
// share of another liability pleading is left to that one, and one of an
// alternative plea gives way to one of none.
func TestLiabilityReadsTheSharesOnRecord(t *testing.T) {
	s, file := sampleWithoutShares(t)
	parties := file.Where(cases.KindParty, func(r cases.Record) bool { return r.Has("personal_ground") })
	if len(parties) < 3 {
		t.Fatal("the sample has too few parties with a ground of personal liability")
	}
	liable := made(t, s, file, cases.KindPleading, map[string]string{"option": "liability", "name": "各被告的责任", "mode": "principal"})
	other := made(t, s, file, cases.KindPleading, map[string]string{"option": "liability", "name": "另一方案", "mode": "alternative"})
	for _, values := range []map[string]string{
		{"party": parties[0].ID, "mode": "joint", "share": "40%", "ground": "直接实施\n使用"},
		{"party": parties[1].ID, "mode": "capped", "cap": "50000"},
		{"party": parties[2].ID, "mode": "capped", "share": "50%", "pleading": liable.ID},
		{"party": parties[2].ID, "mode": "several", "share": "30%", "pleading": other.ID},
		{"party": parties[1].ID, "mode": "capped"},
		{"party": parties[1].ID, "mode": "several", "assumption": "示例"},
		{"party": parties[0].ID, "mode": "several", "share": "10%", "pleading": file.Where(cases.KindPleading, func(r cases.Record) bool { return r.Text("mode") != "principal" })[0].ID},
	} {
		made(t, s, file, cases.KindShare, values)
	}
	claim, err := s.Claim(t.Context(), file.Case.ID)
	if err != nil {
		t.Fatal(err)
	}
	hasShares(t, claim, parties, map[string]string{liable.ID: "0.5 false", other.ID: "0.3 true"})
	out, err := damages.Compute(claim.Claim, nil)
	if err != nil {
		t.Fatal(err)
	}
	if o, _ := out.Option("liability"); o.State != damages.OptionMissing { // a share and a cap lack
		t.Errorf("%s", o.State)
	}
}

// hasShares holds the tables of liability pleadings against the shares made; of
// the third debtor each has its own, given as share and whether by share only.
func hasShares(t *testing.T, claim *cases.ClaimFile, parties []cases.Record, third map[string]string) {
	t.Helper()
	name := func(i int) string { return said(parties[i].Bilingual("name").ZH, parties[i].Bilingual("name").EN) }
	ground := func(i int) string { return parties[i].Text("personal_ground") }
	for id, p := range claim.Pleadings {
		own, ok := third[p.ID]
		if !ok {
			continue
		}
		share, several, _ := strings.Cut(own, " ")
		want := [][]string{{name(0), "直接实施 使用", "1", "false", "", "false"}, {name(1), ground(1), "1", "true", "50000.00", "false"},
			{name(2), ground(2), share, "false", "", several}, {name(1), ground(1), "1", "true", "", "false"}, {name(1), ground(1), "", "false", "", "true"}}
		table := tableOf(t, claim.Claim, id, "defendants")
		if diff := cmp.Diff(want, table.Rows.Inline); diff != "" {
			t.Errorf("%s (− wanted, + made):\n%s", id, diff)
		}
		if table.Source.Known != damages.Estimate || table.Source.Reason.ZH == "" {
			t.Errorf("%s: source %+v", id, table.Source)
		}
		delete(third, p.ID)
	}
	if len(third) > 0 {
		t.Errorf("not pleaded: %v", third)
	}
}

func said(zh, en string) string {
	if en == "" || zh == en {
		return zh
	}
	return zh + damages.CellSeparator + en
}

func tableOf(t *testing.T, c *damages.Claim, option, table string) damages.ClaimTable {
	t.Helper()
	for _, o := range c.Options {
		for _, made := range c.Tables {
			if o.ID == option && made.ID == o.Tables[table] {
				return made
			}
		}
	}
	t.Fatalf("%s has no table %s", option, table)
	return damages.ClaimTable{}
}

// TestLiabilityWithoutShares stays as it is: its table is a ledger, or lacks.
func TestLiabilityWithoutShares(t *testing.T) {
	s, file := sampleWithoutShares(t)
	made(t, s, file, cases.KindPleading, map[string]string{"option": "liability", "name": "各被告的责任", "mode": "alternative"})
	claim, err := s.Claim(t.Context(), file.Case.ID)
	if err != nil {
		t.Fatal(err)
	}
	i := slices.IndexFunc(claim.Claim.Options, func(o damages.ClaimOption) bool { return o.Kind == "liability" })
	if i < 0 || len(claim.Claim.Options[i].Tables) > 0 {
		t.Errorf("%+v", claim.Claim.Options)
	}
}

// TestClaimOfACaseReadsTheHolidays: a case with a time limit to work out has the
// calendar; a table that cannot be read is said, with its mend.
func TestClaimOfACaseReadsTheHolidays(t *testing.T) {
	s, file := sampleWithoutShares(t)
	made(t, s, file, cases.KindPleading, map[string]string{"option": "non_compete", "name": "竞业限制", "mode": "alternative"})
	table, err := civil.ParseCalendar(assets.Holidays)
	if err != nil {
		t.Fatal(err)
	}
	claim, err := s.WithHolidays(func() (civil.Calendar, error) { return table, nil }).Claim(t.Context(), file.Case.ID)
	if err != nil || !claim.Claim.Published.Holidays.Covers(civil.MustDay("2024-10-08")) {
		t.Errorf("%v", err)
	}
	_, err = s.WithHolidays(func() (civil.Calendar, error) { return civil.ParseCalendar([]byte("x")) }).Claim(t.Context(), file.Case.ID)
	if e, ok := err.(*cases.Error); !ok || e.Code != cases.Invalid || e.Mend.IsZero() {
		t.Errorf("%v", err)
	}
}
