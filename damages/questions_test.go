package damages_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"redress/damages"
	"redress/damages/law"
	"redress/internal/text"
)

func asked(t *testing.T, out *damages.Outcome, full string) *damages.Question {
	t.Helper()
	for i := range out.Questions {
		if slices.Contains(out.Questions[i].Lines, full) {
			return &out.Questions[i]
		}
	}
	t.Fatalf("nothing asks for %s", full)
	return nil
}

func questionsReport(out *damages.Outcome, lang text.Lang) string {
	var b strings.Builder
	for i := range out.Questions {
		q := &out.Questions[i]
		fmt.Fprintf(&b, "? %s  [%s]\n  ← %s · %s", q.Label.In(lang), strings.Join(q.Lines, ", "), q.Holder.Title().In(lang), q.By.Title.In(lang))
		if q.Or != nil {
			fmt.Fprintf(&b, " | %s", q.Or.Title.In(lang))
		}
		fmt.Fprintf(&b, "\n  %s\n  @ %s\n  if %s\n  ! %s\n", q.Prove.In(lang), q.Until.In(lang), q.If.In(lang), q.Refused.In(lang))
		if !q.Infer.IsZero() {
			fmt.Fprintf(&b, "  R49 %s\n", q.Infer.In(lang))
		}
		for _, w := range q.Waits {
			amount := ""
			if w.Amount.Line != "" {
				amount = " " + w.Amount.Line + " " + map[bool]string{true: "≥ ", false: "= "}[w.Amount.AtLeast] + w.Amount.Value.Number.String()
			}
			fmt.Fprintf(&b, "  %s (%s)%s\n", w.Title.In(lang), w.Option, amount)
		}
		fmt.Fprintf(&b, "%s\n\n", articles(q.Cites, lang))
	}
	return b.String()
}

// TestQuestions holds what a claim that lacks evidence is asked, and the text of
// each application, against the file beside it.
func TestQuestions(t *testing.T) {
	out := compute(t, readClaim(t, claimFile(t, "lacking")))
	var b strings.Builder
	for _, lang := range []text.Lang{text.ZH, text.EN} {
		b.WriteString(questionsReport(out, lang))
	}
	for i := range out.Questions {
		b.WriteString("--------\n" + out.Application(&out.Questions[i]).In(text.Both) + "\n")
	}
	golden(t, "testdata/questions.txt", b.String())
}

// Every figure that lacks is asked for once, and every option that waits for it
// is named there.
func TestOneQuestionForEachFigure(t *testing.T) {
	for _, name := range claimNames(t) {
		out := compute(t, readClaim(t, claimFile(t, name)))
		seen := map[string]bool{}
		for i := range out.Questions {
			q := &out.Questions[i]
			for _, full := range q.Lines {
				if seen[full] {
					t.Errorf("%s: %s is asked for twice", name, full)
				}
				seen[full] = true
			}
			if !q.Label.Complete() || !q.Prove.Complete() || len(q.Waits) == 0 || len(q.Cites) == 0 {
				t.Errorf("%s: %s is not asked in full: %+v", name, q.Line(), q)
			}
		}
		for _, o := range out.Options {
			for _, l := range o.Lacks {
				if o.State != damages.OptionMissing || strings.HasPrefix(l.Line, damages.ComparisonSheet) {
					continue
				}
				if q := asked(t, out, l.Line); !slices.ContainsFunc(q.Waits, func(w damages.Waiting) bool { return w.Option == o.ID }) {
					t.Errorf("%s: %s does not say that %s waits", name, l.Line, o.ID)
				}
			}
		}
	}
}

func TestNoQuestionWhereNothingLacks(t *testing.T) {
	for _, name := range []string{"ts-02-carbomer", "gain-worked", "b-patent-agent", "sharing-worked"} {
		if out := compute(t, readClaim(t, claimFile(t, name))); len(out.Questions) > 0 {
			t.Errorf("%s: %+v", name, out.Questions)
		}
	}
}

// What cannot be claimed needs no figures.
func TestABarredOptionAsksForNothing(t *testing.T) {
	out := outcomeWith(t, "lacking", object{"/options/3/figures/claimant_is_party": said("false"), "/options/3/figures/promisor_is_employee": said("false")})
	if o := option(t, out, "penalty"); o.State != damages.OptionBarred {
		t.Fatalf("penalty is %s", o.State)
	}
	for _, q := range out.Questions {
		for _, w := range q.Waits {
			if w.Option == "penalty" {
				t.Errorf("the barred penalty waits for %s", q.Line())
			}
		}
	}
}

// A figure that two kinds of options read is one question; the same figure of
// two defendants, or of two options of one kind, is two.
func TestTheSameFigureIsAskedOnce(t *testing.T) {
	gain := object{"id": "licence", "kind": "royalty", "choices": object{"basis": "per_unit"}, "figures": object{"fee": said("10")}}
	shared := object{"id": "share", "kind": "market_share_loss", "choices": object{"margin_kind": "gross"}, "figures": object{"share": said("0.3"), "unit_profit": said("5")}}
	out := outcomeWith(t, "lacking", object{"/facts/last_act": said("2026-01-01"), "/options/0": gain, "/options/1": shared})
	q := asked(t, out, "licence.units")
	if !slices.Contains(q.Lines, "share.infringing_units") || len(q.Waits) < 2 {
		t.Errorf("one question for the infringing units: %v, waits %v", q.Lines, q.Waits)
	}
	gain["defendant"] = object{"zh": "乙公司", "en": "company B"}
	out = outcomeWith(t, "lacking", object{"/facts/last_act": said("2026-01-01"), "/options/0": gain, "/options/1": shared})
	if q := asked(t, out, "licence.units"); slices.Contains(q.Lines, "share.infringing_units") {
		t.Error("units of two defendants are asked as one")
	}
	first := object{"id": "loss", "kind": "loss_by_units", "choices": object{"basis": "lost_units", "margin_kind": "gross"}, "figures": object{"units": said("1")}}
	second := object{"id": "loss2", "kind": "loss_by_units", "choices": object{"basis": "lost_units", "margin_kind": "gross"}, "figures": object{"units": said("2")}}
	out = outcomeWith(t, "lacking", object{"/facts/last_act": said("2026-01-01"), "/options/0": first, "/options/1": second})
	if q := asked(t, out, "loss.unit_profit"); slices.Contains(q.Lines, "loss2.unit_profit") {
		t.Error("the profits of two products are asked as one")
	}
}

// A table with blanks says which rows, and what its other rows come to.
func TestBlankCellsNameTheirRows(t *testing.T) {
	out := compute(t, readClaim(t, claimFile(t, "lacking")))
	q := asked(t, out, "gain.sales.count")
	if len(q.Rows) != 1 || q.Rows[0].ZH != "第 2 行（型号乙）" {
		t.Errorf("rows %v", q.Rows)
	}
	w := q.Waits[0]
	if w.Option != "gain" || w.Amount.Line != "gain.sales_total" || !w.Amount.AtLeast || w.Amount.Value.Number.String() != "999.9" {
		t.Errorf("what waits: %+v", w)
	}
	rows := make([]any, 14)
	for i := range rows {
		rows[i] = []string{fmt.Sprintf("型号%d", i+1), "", "50"}
	}
	out = outcomeWith(t, "lacking", object{"/tables/0/rows": rows})
	if q := asked(t, out, "gain.sales.count"); len(q.Rows) != 11 || q.Rows[10].ZH != "另 4 行" || q.Rows[0].EN != "row 1 (型号1)" {
		t.Errorf("of 14 blank rows: %v", q.Rows)
	}
}

// An amount that is worked out but waits for a fact is said in full.
func TestTheAmountThatWaitsForAFact(t *testing.T) {
	out := outcomeWith(t, "lacking", object{"/options/0/figures/unit_profit": said("100")})
	q := asked(t, out, "facts.last_act")
	i := slices.IndexFunc(q.Waits, func(w damages.Waiting) bool { return w.Option == "loss" })
	if i < 0 || q.Waits[i].Amount.AtLeast || q.Waits[i].Amount.Value.Number.String() != "1000" {
		t.Errorf("%+v", q.Waits)
	}
}

// TestQuestionsFollowTheDayOfJudgment walks the texts that change how the
// infringing units of a gain are got: R53.books, R49.
func TestQuestionsFollowTheDayOfJudgment(t *testing.T) {
	units := func(changes object) *damages.Question {
		changes["/options/1/choices/basis"] = "units"
		changes["/options/1/tables"] = nil
		changes["/facts/last_act"] = said("2012-01-01")
		return asked(t, outcomeWith(t, "lacking", changes), "gain.units")
	}
	pending := units(object{})
	if pending.By.ID != law.OrderBooks || pending.Infer.IsZero() || !slices.Contains(pending.Cites, "tsint2020.24") || !strings.Contains(pending.Until.ZH, "举证期限届满前") {
		t.Errorf("pending: %+v", pending)
	}
	old := units(object{"/facts/judged_on": said("2018-06-01")})
	if !old.Infer.IsZero() || slices.Contains(old.Cites, "tsint2020.24") || !slices.Contains(old.Cites, "cplint2015.112") || !strings.Contains(old.Until.ZH, "二审") {
		t.Errorf("judged in 2018: %+v", old)
	}
	final := units(object{"/facts/judged_on": said("2025-06-01"), "/facts/effective_on": said("2025-07-01")})
	if !strings.Contains(final.Until.ZH, "已生效") || final.Infer.IsZero() {
		t.Errorf("effective: %+v", final)
	}
}

// Books withheld make the base of punitive damages too, from 2026-05-01 (法释〔2026〕
// 7号 art 10).
func TestBooksForAMultiple(t *testing.T) {
	multiple := object{"id": "multiple", "kind": "punitive", "choices": object{"base": "stated", "wording": "total"}, "figures": object{"times": said("2")}}
	changes := object{"/facts/last_act": said("2026-01-01"), "/options/2": multiple}
	q := asked(t, outcomeWith(t, "lacking", changes), "multiple.base_later")
	if q.By.ID != law.OrderBooks || !slices.Contains(q.Cites, "punint2026.10") || !strings.Contains(q.Refused.ZH, "惩罚性赔偿的基数") {
		t.Errorf("%+v", q)
	}
	changes["/facts/judged_on"] = said("2026-04-30")
	if q := asked(t, outcomeWith(t, "lacking", changes), "multiple.base_later"); slices.Contains(q.Cites, "punint2026.10") {
		t.Errorf("before its day: %v", q.Cites)
	}
}

// An application names what the claim says and marks what it does not.
func TestApplicationMarksWhatTheCaseLacks(t *testing.T) {
	out := compute(t, readClaim(t, claimFile(t, "lacking")))
	bare := out.Application(asked(t, out, "facts.last_act"))
	for _, want := range []string{"责令提交证据申请书", "〔待填：案号〕", "〔待填：日期〕", "受诉人民法院", "知识产权证据规定（法释〔2020〕12号）第24条"} {
		if !strings.Contains(bare.ZH, want) {
			t.Errorf("no %s in\n%s", want, bare.ZH)
		}
	}
	full := outcomeWith(t, "lacking", object{"/number": "(2026)沪73民初1号", "/court": object{"zh": "上海知识产权法院", "en": "Shanghai IP Court"},
		"/parties": object{"zh": "甲公司诉乙公司", "en": "A v B"}, "/facts/first_act": said("2025-01-02")})
	said := full.Application(asked(t, full, "facts.last_act"))
	for _, want := range []string{"(2026)沪73民初1号", "上海知识产权法院", "甲公司诉乙公司", "2025-01-02 至 〔待填：日期〕"} {
		if !strings.Contains(said.ZH, want) {
			t.Errorf("no %s in\n%s", want, said.ZH)
		}
	}
	if !strings.Contains(said.EN, "[to fill in: day]") || !strings.Contains(said.EN, "Shanghai IP Court") {
		t.Errorf("in English:\n%s", said.EN)
	}
}

// Evidence that the options which wait already rest on is named in the paper.
func TestApplicationNamesTheEvidenceAtHand(t *testing.T) {
	out := outcomeWith(t, "lacking", object{
		"/evidence":                 []any{object{"id": "e1", "number": "证据1-1", "name": object{"zh": "平台页面", "en": "platform page"}, "pages": 3}},
		"/options/1/figures/margin": object{"value": "0.2", "source": object{"known": "own_books", "evidence": "e1", "page": 2}},
	})
	said := out.Application(asked(t, out, "gain.sales.count"))
	if !strings.Contains(said.ZH, "已有证据：侵权人利润率（证据1-1，第 2 页）") || !strings.Contains(said.EN, "infringer's profit margin (证据1-1, page 2)") {
		t.Errorf("%s", said.ZH)
	}
}

// An option that reads another's figure waits for the same question; the other's
// question is not asked a second time.
func TestAnOptionThatReadsAnotherWaitsWithIt(t *testing.T) {
	multiple := object{"id": "multiple", "kind": "punitive", "choices": object{"base": "loss", "wording": "total"}, "figures": object{"times": said("2"), "intent_notice": said("true"), "serious_repeat": said("true")}}
	out := outcomeWith(t, "lacking", object{"/facts/last_act": said("2026-01-01"), "/facts/first_act": said("2025-01-01"), "/options/2": multiple})
	if !slices.Contains(lackedBy(option(t, out, "multiple")), "loss.unit_profit") {
		t.Fatalf("the multiple lacks %v", option(t, out, "multiple").Lacks)
	}
	n := 0
	for _, q := range out.Questions {
		if slices.Contains(q.Lines, "loss.unit_profit") {
			n++
			if len(q.Waits) != 2 || q.Waits[0].Option != "loss" || q.Waits[1].Option != "multiple" {
				t.Errorf("waits: %+v", q.Waits)
			}
		}
	}
	if n != 1 {
		t.Errorf("asked %d times", n)
	}
}

func lackedBy(o *damages.Option) []string {
	var out []string
	for _, l := range o.Lacks {
		out = append(out, l.Line)
	}
	return out
}

// An option drafted after the comparison waits for what the comparison waits for.
func TestALateOptionWaitsForTheOthers(t *testing.T) {
	out := outcomeWith(t, "../examples/claim_sizing", object{"/options/0/figures/units": nil})
	if option(t, out, "sizing").State != damages.OptionMissing || len(out.Questions) != 1 {
		t.Fatalf("%+v", out.Questions)
	}
	if q := asked(t, out, "gain.units"); len(q.Waits) != 2 || q.Waits[1].Option != "sizing" {
		t.Errorf("waits: %+v", q.Waits)
	}
}

// What follows from other figures is not asked of anybody: the way on is said.
func TestWhatFollowsFromOtherFiguresSaysSo(t *testing.T) {
	multiple := object{"id": "multiple", "kind": "punitive", "choices": object{"base": "gain", "wording": "total"}, "figures": object{"times": said("2")}}
	out := outcomeWith(t, "lacking", object{"/facts/last_act": said("2026-01-01"), "/options": []any{multiple}, "/tables": nil})
	for _, q := range out.Questions {
		if !q.Prove.Complete() || q.By.ID != law.OwnReasons {
			t.Errorf("%s by %s: %v", q.Line(), q.By.ID, q.Prove)
		}
	}
	if len(out.Questions) == 0 {
		t.Error("nothing is asked")
	}
}
