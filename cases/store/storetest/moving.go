package storetest

import (
	"bytes"
	"io"
	"maps"
	"strings"
	"testing"
	"testing/fstest"

	"redress/cases"
)

func reading(s string) io.Reader { return strings.NewReader(s) }

const columns = `[{"id":"customer","label":{"zh":"客户","en":"Customer"},"type":"text"},
	{"id":"m2022_03","label":{"zh":"2022年3月","en":"2022-03"},"type":"money","period":"2022-03"}]`

func ledgerRows(t *testing.T, h *House) {
	_, err := h.S.Create(h.ctx, h.Case.ID, cases.KindLedger, map[string]string{"name": "坏", "columns": `[{"id":"Bad","type":"text"}]`})
	h.wantCode(err, cases.Invalid, "Bad")
	l := h.make(cases.KindLedger, map[string]string{"name": "客户台账", "columns": columns})
	plan := must(h.S.PlanImport(h.ctx, l.ID, table([]string{"甲", "1,000"}, []string{"乙", "-5.5"})))(t)
	must(h.S.ImportRows(h.ctx, plan, l.Revision, false))(t)
	h.restart()
	same(t, h.rows(l), [][]string{{"甲", "1000.00"}, {"乙", "-5.50"}})
	_, err = h.S.Set(h.ctx, l.ID, h.now(l).Revision, "columns", `[{"id":"customer","type":"text"}]`)
	h.wantCode(err, cases.Conflict)
	h.set(h.S, l, "columns", strings.Replace(columns, "Customer", "Buyer", 1))
	must(h.S.Undo(h.ctx, h.Case.ID))(t)
	must(h.S.Undo(h.ctx, h.Case.ID))(t) // the import
	same(t, len(h.rows(l)), 0)
	must(h.S.Redo(h.ctx, h.Case.ID))(t)
	same(t, len(h.rows(l)), 2)
	h.sound()
}

func table(rows ...[]string) cases.RawTable {
	raw := cases.RawTable{File: "sales.csv", Header: []string{"客户", "2022-03"}}
	for i, r := range rows {
		raw.Rows = append(raw.Rows, cases.RawRow{Number: i + 2, Cells: r})
	}
	return raw
}

func (h *House) rows(l cases.Record) (all [][]string) {
	h.t.Helper()
	err := h.S.Rows(h.ctx, l.ID, func(chunk [][]string) error {
		all = append(all, chunk...)
		return nil
	})
	if err != nil {
		h.t.Fatal(err)
	}
	return all
}

func importPlan(t *testing.T, h *House) {
	l := h.make(cases.KindLedger, map[string]string{"name": "客户台账", "columns": columns})
	raw := table([]string{"甲", "10"}, []string{"乙", "１２"}, []string{"甲", "10.00"}, []string{"丙"}, []string{"丁", "1", "2"})
	plan := must(h.S.PlanImport(h.ctx, l.ID, raw))(t)
	same(t, h.now(l), l) // a plan changes nothing
	same(t, []int{len(plan.Taken), len(plan.Refused), len(plan.Duplicates)}, []int{2, 2, 1})
	same(t, []any{plan.Refused[0].Row, plan.Refused[0].Column, plan.Refused[0].Typed}, []any{3, "2022年3月", "１２"})
	if !strings.Contains(plan.Refused[0].Mend.ZH, "12") {
		t.Errorf("mend: %s", plan.Refused[0].Mend.ZH)
	}
	receipt := must(h.S.ImportRows(h.ctx, plan, l.Revision, false))(t)
	if receipt.Read != receipt.Taken+receipt.Refused+receipt.Duplicates || receipt.Read != 5 {
		t.Errorf("receipt: %+v", receipt)
	}
	_, err := h.S.ImportRows(h.ctx, plan, l.Revision, false)
	h.wantCode(err, cases.Conflict)
	again := must(h.S.PlanImport(h.ctx, l.ID, table([]string{"甲", "10"})))(t)
	receipt = must(h.S.ImportRows(h.ctx, again, h.now(l).Revision, true))(t)
	same(t, receipt.Taken, 1)
	same(t, h.rows(l), [][]string{{"甲", "10.00"}, {"丙", ""}, {"甲", "10.00"}})
	bad := table()
	bad.Header = []string{"客户", "备注"}
	_, err = h.S.PlanImport(h.ctx, l.ID, bad)
	h.wantCode(err, cases.Invalid, "2022年3月")
	bare := h.make(cases.KindLedger, map[string]string{"name": "无列"})
	plan = must(h.S.PlanImport(h.ctx, bare.ID, table([]string{"甲", "10"})))(t)
	same(t, plan.Columns[1].Period+" "+string(plan.Columns[1].Type), "2022-03 money")
	must(h.S.ImportRows(h.ctx, plan, bare.Revision, false))(t)
	h.sound()
}

func snapshots(t *testing.T, h *House) {
	cost := h.cost("100")
	filed := must(h.S.Snapshot(h.ctx, h.Case.ID, "起诉时"))(t)
	same(t, must(h.S.Snapshot(h.ctx, h.Case.ID, ""))(t).ID, filed.ID) // nothing changed since
	h.set(h.S, cost, "amount", "200")
	later := must(h.S.Snapshot(h.ctx, h.Case.ID, ""))(t)
	if later.ID == filed.ID || later.SHA256 == filed.SHA256 {
		t.Error("a changed case gave the same freeze")
	}
	h.restart()
	_, file, err := h.S.SnapshotFile(h.ctx, filed.ID)
	if err != nil {
		t.Fatal(err)
	}
	same(t, file.All(cases.KindCost)[0].Text("amount"), "100.00")
	same(t, file.Case.ID, h.Case.ID)
	same(t, len(must(h.S.Snapshots(h.ctx, h.Case.ID))(t)), 2)
	_, _, err = h.S.SnapshotFile(h.ctx, "nowhere")
	h.wantCode(err, cases.NotFound)
	h.sound()
}

func exhibits(t *testing.T, h *House) {
	freeze := must(h.S.Snapshot(h.ctx, h.Case.ID, "起诉时"))(t)
	e := cases.Exhibit{CaseID: h.Case.ID, Version: must(h.S.NextExhibit(h.ctx, h.Case.ID))(t), Snapshot: freeze.ID, Lang: "zh",
		Path: "exports/1.xlsx", SHA256: freeze.SHA256, Sheets: 3, Cells: 40, Formulas: 12}
	same(t, must(h.S.KeepExhibit(h.ctx, e))(t).Version, 1)
	_, err := h.S.KeepExhibit(h.ctx, e) // the version is taken
	h.wantCode(err, cases.Conflict)
	e.Version = must(h.S.NextExhibit(h.ctx, h.Case.ID))(t)
	must(h.S.KeepExhibit(h.ctx, e))(t)
	h.restart()
	list := must(h.S.Exhibits(h.ctx, h.Case.ID))(t)
	same(t, len(list), 2)
	same(t, list[1].Version, 2)
	same(t, list[0].Name, "起诉时")
	same(t, list[0].Freeze, freeze.SHA256)
	same(t, must(h.S.Snapshot(h.ctx, h.Case.ID, ""))(t).ID, freeze.ID) // an exhibit is no change of the case
	h.sound()
}

// sampleFiles is a small sample dispute, as an author writes one.
func sampleFiles() fstest.MapFS {
	return fstest.MapFS{
		"case.json": {Data: []byte(`{"redress_case": 1, "sample": "wine", "records": [
			{"kind": "case", "id": "wine", "values": {"number": "SAMPLE-A", "name": {"zh": "酒客户案", "en": "Wine customers"}}},
			{"kind": "party", "id": "wine-li", "values": {"nature": "person", "name": "李某"}},
			{"kind": "evidence", "id": "wine-ev-1", "values": {"number": "1-1", "name": {"zh": "名册"}, "page_from": 1},
			 "files": [{"path": "evidence/1-1.pdf", "pages": 12}]},
			{"kind": "excerpt", "id": "wine-ex-1", "values": {"evidence": "wine-ev-1", "page": "3"}},
			{"kind": "fact", "id": "wine-fact-1", "values": {"on": "约2022年10月", "statement": {"zh": "寄送", "en": "Sent"}, "persons": ["wine-li"]},
			 "links": {"on": ["wine-ex-1"], "": ["wine-ex-1"]}},
			{"kind": "cost", "id": "wine-cost-1", "order": 2, "values": {"category": "lawyer", "amount": "30,000", "share": "130%", "included": true}},
			{"kind": "ledger", "id": "wine-ledger", "values": {"name": "台账", "columns": ` + columns + `}, "rows": "customers.csv"},
			{"kind": "ledger", "id": "wine-ledger-2", "values": {"name": "台账二", "columns": ` + columns + `}, "rows": [["甲", "1"]]}
		]}`)},
		"customers.csv":    {Data: []byte("customer,m2022_03\n甲,960\n乙,\n")},
		"evidence/1-1.pdf": {Data: []byte("%PDF bottle")},
	}
}

func sampleInstall(t *testing.T, h *House) {
	c := must(h.S.InstallSample(h.ctx, sampleFiles()))(t)
	same(t, c.Text("sample"), "wine")
	steps := must(h.S.CaseHistory(h.ctx, c.ID, 0))(t)
	same(t, len(steps), 1)
	file := must(h.S.CaseFile(h.ctx, c.ID))(t)
	same(t, []int{len(file.All(cases.KindFile)), len(file.All(cases.KindCustody)), len(file.Records)}, []int{1, 1, 9})
	fact, _ := file.Resolve("wine-fact-1")
	same(t, fact.Text("on")+" "+file.Sources(fact, "on")[0].Page, "~2022-10 3")
	ledger, _ := file.Resolve("wine-ledger")
	same(t, h.rows(ledger), [][]string{{"甲", "960.00"}, {"乙", ""}})
	again := must(h.S.InstallSample(h.ctx, sampleFiles()))(t)
	same(t, again, c)
	same(t, len(must(h.S.CaseHistory(h.ctx, c.ID, 0))(t)), 1)
	must(h.S.Undo(h.ctx, c.ID))(t)
	same(t, len(must(h.S.Cases(h.ctx, false))(t)), 1)
	must(h.S.InstallSample(h.ctx, sampleFiles()))(t)
	same(t, len(must(h.S.Cases(h.ctx, false))(t)), 2)
	same(t, len(must(h.S.CaseFile(h.ctx, c.ID))(t).All(cases.KindCost)), 1)
	h.sound()
}

func sampleRefused(t *testing.T, h *House) {
	for _, c := range []struct{ old, new, path string }{
		{`"redress_case": 1`, `"redress_case": 2`, "/redress_case"},
		{`"sample": "wine"`, `"Sample": "wine"`, "/Sample"},
		{`"kind": "party"`, `"kind": "partie"`, "/records/1/kind"},
		{`"id": "wine-li", "values": {"nature"`, `"id": "wine-li", "values": {"nature": "person", "nature"`, "/records/1/values/nature"},
		{`"nature": "person"`, `"nature": "ghost"`, "/records/1/values/nature"},
		{`"nature": "person", `, ``, "/records/1/values/nature"},
		{`"30,000"`, `"3e4"`, "/records/5/values/amount"},
		{`"30,000"`, `30000`, "/records/5/values/amount"},
		{`"persons": ["wine-li"]`, `"persons": ["wine-lee"]`, "/records/4/values/persons"},
		{`"links": {"on"`, `"links": {"when"`, "/records/4/links/when"},
		{`evidence/1-1.pdf`, `evidence/9.pdf`, "/records/2/files/0/path"},
		{`"customers.csv"`, `"none.csv"`, "/records/6/rows"},
		{`[["甲", "1"]]`, `[["甲", "一"]]`, "/records/7/rows/0/m2022_03"},
		{`"id": "wine-ex-1", "values"`, `"id": "wine-li", "values"`, "/records/3/id"},
		{`"kind": "case", "id": "wine", "values": {`, `"kind": "case", "id": "wine", "colour": "red", "values": {`, "/records/0/colour"},
	} {
		files := maps.Clone(sampleFiles())
		body := strings.Replace(string(files["case.json"].Data), c.old, c.new, 1)
		if body == string(files["case.json"].Data) {
			t.Fatalf("%q is not in the sample", c.old)
		}
		files["case.json"] = &fstest.MapFile{Data: []byte(body)}
		_, err := h.S.InstallSample(h.ctx, files)
		h.wantCode(err, cases.Invalid)
		if e, ok := err.(*cases.Error); !ok || e.Path != c.path {
			t.Errorf("%s: path of %v, want %s", c.new, err, c.path)
		}
	}
	same(t, len(must(h.S.Cases(h.ctx, true))(t)), 1)
}

func exportImport(t *testing.T, h *House) {
	c := must(h.S.InstallSample(h.ctx, sampleFiles()))(t)
	var first, second bytes.Buffer
	if err := h.S.ExportCase(h.ctx, c.ID, &first); err != nil {
		t.Fatal(err)
	}
	body := strings.ReplaceAll(strings.ReplaceAll(first.String(), "wine", "beer"), "SAMPLE-A", "SAMPLE-B")
	p := must(cases.ReadPackage(fstest.MapFS{"x/out.json": {Data: []byte(body)}}, "x/out.json"))(t)
	kinds, files, rows := p.Counts()
	same(t, []int{len(kinds), files, rows}, []int{9, 0, 3})
	must(h.S.Install(h.ctx, p))(t)
	_, err := h.S.Install(h.ctx, p)
	h.wantCode(err, cases.Conflict, "beer")
	if err := h.S.ExportCase(h.ctx, "beer", &second); err != nil {
		t.Fatal(err)
	}
	same(t, second.String(), body)
	h.sound()
}
