package storetest

import (
	"context"
	"fmt"
	"testing"

	"redress/cases"
	"redress/internal/text"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func undoRedo(t *testing.T, h *House) {
	cost := h.cost("100")
	h.set(h.S, cost, "amount", "200")
	words := must(h.S.Undo(h.ctx, h.Case.ID))(t)
	same(t, words.EN, "Undo: Amount: 100.00 → 200.00")
	h.wantText(cost, "amount", "100.00")
	must(h.S.Undo(h.ctx, h.Case.ID))(t)
	_, err := h.S.Record(h.ctx, cost.ID)
	h.wantCode(err, cases.NotFound)
	must(h.S.Redo(h.ctx, h.Case.ID))(t)
	h.wantText(cost, "amount", "100.00")
	undo, redo, err := h.S.NextUndo(h.ctx, h.Case.ID)
	if err != nil || undo.EN == "" || redo.EN != "Amount: 100.00 → 200.00" {
		t.Errorf("next: %q %q %v", undo.EN, redo.EN, err)
	}
	must(h.S.Redo(h.ctx, h.Case.ID))(t)
	h.wantText(cost, "amount", "200.00")
	_, err = h.S.Redo(h.ctx, h.Case.ID)
	h.wantCode(err, cases.Missing)
	for range 3 { // the set, the cost, the case
		must(h.S.Undo(h.ctx, h.Case.ID))(t)
	}
	same(t, len(must(h.S.Cases(h.ctx, true))(t)), 0)
	_, err = h.S.Undo(h.ctx, h.Case.ID)
	h.wantCode(err, cases.Missing)
	h.sound()
}

func undoRefused(t *testing.T, h *House) {
	cost := h.cost("100")
	h.set(h.S, cost, "amount", "200")
	other := h.S.As("王五")
	h.set(other, cost, "amount", "300")
	_, err := h.S.Undo(h.ctx, h.Case.ID)
	h.wantCode(err, cases.Conflict, "王五", "2026-11-23 09:00:04 UTC", "200.00 → 300.00")
	h.wantText(cost, "amount", "300.00")
	must(other.Undo(h.ctx, h.Case.ID))(t) // once the other has taken his back, it goes
	must(h.S.Undo(h.ctx, h.Case.ID))(t)
	h.wantText(cost, "amount", "100.00")
	_, err = other.Redo(h.ctx, h.Case.ID) // his redo would now write over my undo
	if err == nil {
		h.wantText(cost, "amount", "300.00")
		t.Error("redo wrote over a later undo")
	}
	h.sound()
}

func undoMine(t *testing.T, h *House) {
	cost := h.cost("100")
	h.set(h.S, cost, "amount", "200")
	other := h.S.As("王五")
	h.set(other, cost, "payee", "某律所")
	must(h.S.Undo(h.ctx, h.Case.ID))(t)
	h.wantText(cost, "amount", "100.00")
	h.wantText(cost, "payee", "某律所")
	_, err := h.S.Undo(h.ctx, h.Case.ID) // the making of the record: he has written in it
	h.wantCode(err, cases.Conflict, "王五")
	steps := must(h.S.History(h.ctx, cost.ID, "payee"))(t)
	must(h.S.UndoStep(h.ctx, h.Case.ID, steps[0].Seq))(t)
	h.wantText(cost, "payee", "")
	_, err = h.S.UndoStep(h.ctx, h.Case.ID, steps[0].Seq)
	h.wantCode(err, cases.Missing)
	h.sound()
}

func redoCleared(t *testing.T, h *House) {
	cost := h.cost("100")
	h.set(h.S, cost, "amount", "200")
	must(h.S.Undo(h.ctx, h.Case.ID))(t)
	h.set(h.S, cost, "payee", "某律所")
	_, err := h.S.Redo(h.ctx, h.Case.ID)
	h.wantCode(err, cases.Missing)
}

func undoAfterRestart(t *testing.T, h *House) {
	cost := h.cost("100")
	h.set(h.S, cost, "amount", "200")
	h.restart()
	must(h.S.Undo(h.ctx, h.Case.ID))(t)
	h.wantText(cost, "amount", "100.00")
	h.restart()
	must(h.S.Redo(h.ctx, h.Case.ID))(t)
	h.wantText(cost, "amount", "200.00")
	h.sound()
}

func undoPointedTo(t *testing.T, h *House) {
	p := h.party("李某")
	other := h.S.As("王五")
	must(other.Create(h.ctx, h.Case.ID, cases.KindRole, map[string]string{"party": p.ID, "role": "defendant"}))(t)
	_, err := h.S.Undo(h.ctx, h.Case.ID)
	h.wantCode(err, cases.Conflict, "身份")
	same(t, h.now(p).State, cases.StateLive)
}

func custody(t *testing.T, h *House) {
	ev := h.make(cases.KindEvidence, map[string]string{"number": "1-1", "name": "名册"})
	file := must(h.S.AddFile(h.ctx, ev.ID, "名册.pdf", reading("bottle")))(t)
	same(t, file.Text("sha256"), sumOf([]byte("bottle")))
	entries := must(h.S.Records(h.ctx, h.Case.ID, cases.KindCustody, false))(t)
	same(t, len(entries), 1)
	same(t, entries[0].Text("by")+" "+entries[0].Text("event"), "张三 added")
	_, err := h.S.Set(h.ctx, entries[0].ID, entries[0].Revision, "by", "李四")
	h.wantCode(err, cases.Conflict, "追加")
	_, err = h.S.Archive(h.ctx, entries[0].ID, entries[0].Revision)
	h.wantCode(err, cases.Conflict)
	must(h.S.Undo(h.ctx, h.Case.ID))(t) // the file goes to the archive, the log stays
	same(t, h.now(file).Archived, true)
	same(t, h.now(entries[0]).Archived, false)
	must(h.S.Redo(h.ctx, h.Case.ID))(t)
	same(t, h.now(file).Archived, false)
	must(h.S.Undo(h.ctx, h.Case.ID))(t)
	same(t, h.now(file).Archived, true)
	states := must(h.S.VerifyFiles(h.ctx, h.Case.ID, nil))(t)
	same(t, states[0].State, cases.FileOK)
	h.sound()
}

// undoProperty: whatever is done, undoing all of it gives back the start, and
// redoing all of it the end. Each try has a case of its own.
func undoProperty(t *testing.T, h *House) {
	tries := 0
	rapid.Check(t, func(rt *rapid.T) {
		tries++
		h.Case = must(h.S.CreateCase(h.ctx, map[string]string{"number": fmt.Sprint("P-", tries), "name": "案"}))(t)
		cost := h.cost("100")
		start, depth := h.content(), h.depth()
		for range rapid.IntRange(1, 12).Draw(rt, "actions") {
			h.random(rt, cost)
		}
		end, done := h.content(), h.depth()-depth
		h.turnAll(rt, done, h.S.Undo, start)
		h.turnAll(rt, done, h.S.Redo, end)
		h.turnAll(rt, done, h.S.Undo, start)
		if h.depth() != depth+4*done {
			rt.Fatal("undoing took something out of the change record")
		}
	})
	h.sound()
}

func (h *House) depth() int {
	h.t.Helper()
	return len(must(h.S.CaseHistory(h.ctx, h.Case.ID, 0))(h.t))
}

func (h *House) turnAll(rt *rapid.T, times int, turn func(context.Context, string) (text.Text, error), want []string) {
	for range times {
		if _, err := turn(h.ctx, h.Case.ID); err != nil {
			rt.Fatal(err)
		}
	}
	if diff := cmp.Diff(want, h.content()); diff != "" {
		rt.Fatal(diff)
	}
}

// random does one thing a user may do; what is refused does nothing.
func (h *House) random(rt *rapid.T, cost cases.Record) {
	list := must(h.S.Records(h.ctx, h.Case.ID, "", true))(h.t)
	r := rapid.SampledFrom(list).Draw(rt, "record")
	amount := rapid.SampledFrom([]string{"1", "2.50", "", "9999"}).Draw(rt, "amount")
	var err error
	switch rapid.IntRange(0, 5).Draw(rt, "action") {
	case 0:
		_, err = h.S.Create(h.ctx, h.Case.ID, cases.KindCost, map[string]string{"category": "notary", "amount": amount})
	case 1:
		_, err = h.S.Create(h.ctx, h.Case.ID, cases.KindParty, map[string]string{"nature": "person", "name": "人" + amount})
	case 2:
		_, err = h.S.Set(h.ctx, r.ID, r.Revision, "amount", amount)
	case 3:
		_, err = h.S.Archive(h.ctx, r.ID, r.Revision)
	case 4:
		_, err = h.S.Unarchive(h.ctx, r.ID, r.Revision)
	case 5:
		err = h.S.Arrange(h.ctx, []string{r.ID, cost.ID})
	}
	if code := cases.ErrorCode(err); code == cases.Internal {
		rt.Fatal(err)
	}
}

// content is the case without its revisions.
func (h *House) content() []string {
	h.t.Helper()
	var out []string
	for _, r := range must(h.S.Records(h.ctx, h.Case.ID, "", true))(h.t) {
		out = append(out, fmt.Sprint(r.ID, r.State, r.Order, r.Values, r.Links, r.Batches))
	}
	return out
}
