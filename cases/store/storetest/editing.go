package storetest

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"sync"
	"testing"

	"redress/cases"
	"redress/internal/text"
)

func sumOf(body []byte) string {
	sum := sha256.Sum256(body)
	return hex.EncodeToString(sum[:])
}

func valuesComeBack(t *testing.T, h *House) {
	a, b := h.party("李某 | Li"), h.party("力某公司")
	fact := h.make(cases.KindFact, map[string]string{
		"on": "约2022年10月", "statement": "李某离职", "persons": a.ID + "\n" + b.ID, "disputed": "有争议"})
	cost := h.make(cases.KindCost, map[string]string{"category": "notary", "amount": "3,200", "share": "41%", "included": "是", "paid_on": "2023-07-01"})
	h.restart()
	fact, cost = h.now(fact), h.now(cost)
	same(t, fact.Values, map[string]string{"on": "~2022-10", "statement": `{"zh":"李某离职","en":""}`, "persons": a.ID + "\n" + b.ID, "disputed": "disputed"})
	same(t, cost.Values, map[string]string{"category": "notary", "amount": "3200.00", "share": "0.41", "included": "yes", "paid_on": "2023-07-01"})
	file := must(h.S.CaseFile(h.ctx, h.Case.ID))(t)
	same(t, len(file.Records), 4)
	same(t, file.Show(fact, "persons", text.ZH), "李某、力某公司")
	same(t, file.Show(fact, "persons", text.EN), "Li; 力某公司")
	same(t, file.Show(cost, "amount", text.ZH), "3,200.00")
	if m, ok := cost.Money("amount"); !ok || m.StringFixed(2) != "3200.00" {
		t.Errorf("money: %v %v", m, ok)
	}
	if y, known := cost.Truth("included"); !y || !known {
		t.Error("truth lost")
	}
	_, err := h.S.CreateCase(h.ctx, map[string]string{"number": "A-1", "name": "重号"})
	h.wantCode(err, cases.Conflict, "A-1")
	same(t, must(h.S.FindCase(h.ctx, "A-1"))(t).ID, h.Case.ID)
}

func staleWrite(t *testing.T, h *House) {
	cost := h.cost("100")
	other := h.S.As("王五")
	must(other.Set(h.ctx, cost.ID, cost.Revision, "amount", "250"))(t)
	_, err := h.S.Set(h.ctx, cost.ID, cost.Revision, "amount", "300")
	h.wantCode(err, cases.Conflict, "王五", "2026-11-23 09:00:03 UTC", "100.00 → 250.00")
	h.wantText(cost, "amount", "250.00")
	now := h.now(cost)
	again := must(h.S.Set(h.ctx, cost.ID, now.Revision, "amount", "250.00"))(t)
	same(t, again.Revision, now.Revision) // the same value is no step
}

func failedStep(t *testing.T, h *House) {
	cost := h.cost("100")
	steps := len(must(h.S.CaseHistory(h.ctx, h.Case.ID, 0))(t))
	_, err := h.S.SetMany(h.ctx, cost.ID, cost.Revision, map[string]string{"payee": "某律所", "paid_on": "2023-13-01"})
	h.wantCode(err, cases.Invalid)
	_, err = h.S.Create(h.ctx, h.Case.ID, cases.KindRole, map[string]string{"party": "id-9999", "role": "holder"})
	h.wantCode(err, cases.Invalid, "id-9999")
	_, err = h.S.Create(h.ctx, h.Case.ID, cases.KindParty, map[string]string{"name": "无类型"})
	h.wantCode(err, cases.Invalid, "类型")
	_, err = h.S.Create(h.ctx, "nowhere", cases.KindParty, map[string]string{"nature": "person", "name": "甲"})
	h.wantCode(err, cases.NotFound)
	_, err = h.S.Create(h.ctx, h.Case.ID, "dragon", nil)
	h.wantCode(err, cases.Invalid, "dragon")
	_, err = h.S.Set(h.ctx, cost.ID, cost.Revision, "colour", "red")
	h.wantCode(err, cases.Invalid, "colour")
	same(t, h.now(cost), cost)
	same(t, len(must(h.S.CaseHistory(h.ctx, h.Case.ID, 0))(t)), steps)
	same(t, len(must(h.S.Search(h.ctx, "", "某律所"))(t)), 0)
}

func references(t *testing.T, h *House) {
	other := must(h.S.CreateCase(h.ctx, map[string]string{"number": "B-1", "name": "另案"}))(t)
	stranger := must(h.S.Create(h.ctx, other.ID, cases.KindParty, map[string]string{"nature": "person", "name": "外人"}))(t)
	role := h.make(cases.KindRole, map[string]string{"party": h.party("李某").ID, "role": "defendant"})
	_, err := h.S.Set(h.ctx, role.ID, role.Revision, "party", stranger.ID)
	h.wantCode(err, cases.Invalid, "当事人")
	_, err = h.S.Set(h.ctx, role.ID, role.Revision, "party", role.ID) // the wrong kind
	h.wantCode(err, cases.Invalid)
	same(t, len(must(h.S.Records(h.ctx, "", cases.KindParty, false))(t)), 2)
	same(t, len(must(h.S.Records(h.ctx, h.Case.ID, cases.KindParty, false))(t)), 1)
}

func archiving(t *testing.T, h *House) {
	cost := h.cost("100")
	cost = must(h.S.Archive(h.ctx, cost.ID, cost.Revision))(t)
	same(t, len(must(h.S.Records(h.ctx, h.Case.ID, cases.KindCost, false))(t)), 0)
	same(t, len(must(h.S.Records(h.ctx, h.Case.ID, cases.KindCost, true))(t)), 1)
	_, err := h.S.Set(h.ctx, cost.ID, cost.Revision, "amount", "1")
	h.wantCode(err, cases.Conflict, "归档")
	cost = must(h.S.Unarchive(h.ctx, cost.ID, cost.Revision))(t)
	h.set(h.S, cost, "amount", "1")
}

func links(t *testing.T, h *House) {
	ev := h.make(cases.KindEvidence, map[string]string{"number": "1-1", "name": "客户名册"})
	x := h.make(cases.KindExcerpt, map[string]string{"evidence": ev.ID, "page": "3", "quote": "共1014名客户"})
	cost := h.cost("100")
	cost = must(h.S.Link(h.ctx, cost.ID, cost.Revision, "amount", x.ID))(t)
	cost = must(h.S.Link(h.ctx, cost.ID, cost.Revision, "", x.ID))(t)
	same(t, cost.Links, map[string][]string{"amount": {x.ID}, "": {x.ID}})
	_, err := h.S.Link(h.ctx, cost.ID, cost.Revision, "amount", ev.ID)
	h.wantCode(err, cases.Invalid, "摘录")
	_, err = h.S.Link(h.ctx, cost.ID, cost.Revision, "colour", x.ID)
	h.wantCode(err, cases.Invalid)
	file := must(h.S.CaseFile(h.ctx, h.Case.ID))(t)
	src := file.Sources(cost, "amount")
	same(t, []string{src[0].Page, src[0].Quote, src[0].Evidence.Text("number")}, []string{"3", "共1014名客户", "1-1"})
	cost = must(h.S.Unlink(h.ctx, cost.ID, cost.Revision, "amount", x.ID))(t)
	same(t, cost.Links, map[string][]string{"": {x.ID}})
	must(h.S.Undo(h.ctx, h.Case.ID))(t)
	same(t, h.now(cost).Links, map[string][]string{"amount": {x.ID}, "": {x.ID}})
}

func order(t *testing.T, h *House) {
	a, b, c := h.cost("1"), h.cost("2"), h.cost("3")
	if err := h.S.Arrange(h.ctx, []string{c.ID, a.ID}); err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, r := range must(h.S.Records(h.ctx, h.Case.ID, cases.KindCost, false))(t) {
		got = append(got, r.ID)
	}
	same(t, got, []string{c.ID, a.ID, b.ID})
}

func search(t *testing.T, h *House) {
	h.make(cases.KindSecretPoint, map[string]string{"title": "商业秘密：客户名册 | Customer register", "kind": "客户信息"})
	p := h.make(cases.KindParty, map[string]string{"nature": "organisation", "name": "达某公司", "aliases": "DaMou Trading", "pinyin": "da mou"})
	other := must(h.S.CreateCase(h.ctx, map[string]string{"number": "B-1", "name": "另案 商业"}))(t)
	count := func(caseID, query string, want int) {
		t.Helper()
		if got := len(must(h.S.Search(h.ctx, caseID, query))(t)); got != want {
			t.Errorf("search %q: %d hits, want %d", query, got, want)
		}
	}
	count("", "商业", 2)
	count(h.Case.ID, "商业", 1)
	count(other.ID, "商业", 1)
	count("", "业商", 0)
	count("", "客户名册", 1)
	count("", "regis", 1)
	count("", "达某 trading", 1)
	count("", "达某 absent", 0)
	count("", `" OR body:* NEAR(`, 0)
	count("", "的 -\" * ( )", 0)
	hits := must(h.S.Search(h.ctx, "", "DAMOU"))(t)
	same(t, []string{hits[0].Field.ID, hits[0].Snippet, hits[0].Title.ZH}, []string{"aliases", "DaMou Trading", "达某公司"})
	h.set(h.S, p, "aliases", "")
	count("", "DaMou", 0)
	must(h.S.Undo(h.ctx, h.Case.ID))(t)
	count("", "DaMou", 1)
	must(h.S.Undo(h.ctx, h.Case.ID))(t)
	count("", "达某", 0)
}

func frozen(t *testing.T, h *House) {
	p := h.make(cases.KindSecretPoint, map[string]string{"title": "配方", "is_frozen": "是"})
	_, err := h.S.Set(h.ctx, p.ID, p.Revision, "title", "另一配方")
	h.wantCode(err, cases.Conflict, "冻结")
	p = h.set(h.S, p, "carrier", "图纸") // not part of the scope
	p = h.set(h.S, p, "is_frozen", "否")
	h.set(h.S, p, "title", "另一配方")
}

func settings(t *testing.T, h *House) {
	same(t, must(h.S.Setting(h.ctx, "lang"))(t), "")
	for _, v := range []string{"en", "zh"} {
		if err := h.S.PutSetting(h.ctx, "lang", v); err != nil {
			t.Fatal(err)
		}
	}
	h.restart()
	same(t, must(h.S.Setting(h.ctx, "lang"))(t), "zh")
}

func twoWriters(t *testing.T, h *House) {
	second := cases.New(h.open(), h.vault, h.ids, h.clock, "王五")
	var wg sync.WaitGroup
	for _, s := range []*cases.Service{h.S, second} {
		for range 10 {
			wg.Go(func() {
				_, err := s.Create(h.ctx, h.Case.ID, cases.KindNote, map[string]string{"title": "记"})
				if err != nil {
					t.Error(err)
				}
			})
		}
	}
	wg.Wait()
	same(t, len(must(h.S.Records(h.ctx, h.Case.ID, cases.KindNote, false))(t)), 20)
	h.sound()
}

func chainHolds(t *testing.T, h *House) {
	cost := h.cost("100")
	h.set(h.S, cost, "amount", "200")
	steps := must(h.S.History(h.ctx, cost.ID, "amount"))(t)
	same(t, len(steps), 2)
	same(t, cases.Describe(steps[1].Changes[0], nil).EN, "Amount: 100.00 → 200.00")
	if !strings.Contains(steps[1].Label.ZH, "金额：100.00 → 200.00") {
		t.Errorf("label: %s", steps[1].Label.ZH)
	}
	h.sound()
}
