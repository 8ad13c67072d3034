package storetest

import (
	"strings"
	"testing"

	"redress/cases"
	"redress/internal/civil"
	"redress/internal/text"
)

// calendar is a table of holidays in which 28 February 2026, a Saturday, is
// worked, and 8 December 2026 is a holiday.
func calendar() (civil.Calendar, error) {
	return civil.ParseCalendar([]byte("date,kind,name\n2026-02-28,workday,春节\n2026-12-08,holiday,测试\n"))
}

func (h *House) wantWorking(r cases.Record, words ...string) {
	h.t.Helper()
	said := h.now(r).Bilingual("working")
	for _, w := range words {
		if !strings.Contains(said.In(text.Both), w) {
			h.t.Errorf("the working lacks %q: %q", w, said.ZH)
		}
	}
}

// A deadline follows from its rule and the day that triggers it, in the step
// that gives them; what is typed over it stays and is pointed out.
func deadlines(t *testing.T, h *House) {
	s := h.S.WithHolidays(calendar)
	d := must(s.Create(h.ctx, h.Case.ID, cases.KindDeadline, map[string]string{"name": "上诉期届满", "rule": "appeal", "trigger_on": "2026-11-23"}))(t)
	h.wantText(d, "computed_on", "2026-12-08")
	h.wantText(d, "due_on", "2026-12-09")
	h.wantWorking(d, "当日不计", "顺延至 2026-12-09", "民事诉讼法（2023修正）第171条", "CPL (2023 amendment) art 85")

	h.set(s, d, "trigger_on", "2026-02-13") // a make-up working Saturday
	h.wantText(d, "due_on", "2026-02-28")
	h.wantWorking(d, "调休上班日")
	h.set(s, d, "foreign", "是")
	h.wantText(d, "due_on", "2026-03-16") // a Sunday rolls
	h.set(s, d, "rule", "对裁定上诉")
	h.set(s, d, "foreign", "")
	h.wantText(d, "due_on", "2026-02-23")

	if _, err := s.Undo(h.ctx, h.Case.ID); err != nil { // one action, one step
		t.Fatal(err)
	}
	h.wantText(d, "due_on", "2026-03-16")

	h.set(s, d, "due_on", "2026-03-13") // by hand, and it stays
	h.wantText(d, "computed_on", "2026-03-15")
	h.wantWorking(d, "2026-03-13 与计算的 2026-03-16 不同")
	h.set(s, d, "trigger_on", "2026-02-14")
	h.wantText(d, "computed_on", "2026-03-16")
	h.wantText(d, "due_on", "2026-03-13")
	h.set(s, d, "due_on", "")
	h.wantText(d, "due_on", "2026-03-16")

	_, err := s.Set(h.ctx, d.ID, h.now(d).Revision, "working", "别的")
	h.wantCode(err, cases.Conflict, "由程序计算")
	h.set(s, d, "trigger_on", "2012-01-04")
	h.wantText(d, "due_on", "")
	h.wantWorking(d, "未收录")
	h.set(s, d, "rule", "agreed")
	h.wantText(d, "working", "")

	byHand := h.make(cases.KindDeadline, map[string]string{"name": "开庭", "due_on": "2026-10-20"})
	h.wantText(byHand, "due_on", "2026-10-20")
	deadlineTables(t, h)
}

// Without a table only weekends are known, and said; one that cannot be read
// stops the computing, not the rest.
func deadlineTables(t *testing.T, h *House) {
	typed := map[string]string{"name": "上诉期届满", "rule": "appeal", "trigger_on": "2026-02-13"}
	bare := h.make(cases.KindDeadline, typed)
	h.wantText(bare, "due_on", "2026-03-02")
	h.wantWorking(bare, "没有假日表")
	broken := h.S.WithHolidays(func() (civil.Calendar, error) {
		return civil.ParseCalendar([]byte("date,kind,name\n2026-02-30,holiday,x\n"))
	})
	_, err := broken.Create(h.ctx, h.Case.ID, cases.KindDeadline, typed)
	h.wantCode(err, cases.Invalid, "第 2 行", "移走它")
	must(broken.Create(h.ctx, h.Case.ID, cases.KindDeadline, map[string]string{"name": "开庭", "due_on": "2026-10-20"}))(t)
}
