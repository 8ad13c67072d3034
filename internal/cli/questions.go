package cli

import (
	"fmt"
	"io"
	"strings"

	"redress/damages"
	"redress/damages/law"
	"redress/internal/text"
)

// writeQuestions lists the figures that lack: what to prove, from whom, by which
// application, until when, on which articles, and what waits for it.
func writeQuestions(b *strings.Builder, out *damages.Outcome, lang text.Lang) {
	if len(out.Questions) == 0 {
		return
	}
	fmt.Fprintf(b, "\n— %s\n", text.T("待证事项", "Questions left open").In(lang))
	for i := range out.Questions {
		q := &out.Questions[i]
		fmt.Fprintf(b, "  %d. %s  [%s]\n", i+1, q.Label.In(lang), strings.Join(q.Lines, ", "))
		said := func(name, words text.Text) {
			if !words.IsZero() {
				fmt.Fprintf(b, "     %s: %s\n", name.In(lang), words.In(lang))
			}
		}
		said(text.T("证明", "prove"), q.Prove)
		said(text.T("向谁", "from"), q.Holder.Title())
		said(text.T("以何申请", "by"), q.By.Title)
		if q.Or != nil {
			said(text.T("也可", "or"), q.Or.Title)
		}
		said(text.T("何时以前", "until"), q.Until)
		said(text.T("条件", "if"), q.If)
		said(text.T("依据", "law"), citesText(q.Cites))
		said(text.T("不提供的后果", "if not given"), q.Refused)
		said(text.T("被拒绝后", "after a refusal"), q.Infer)
		said(text.T("等待的方案", "waits"), waitingText(out, q))
	}
}

func citesText(ids []string) text.Text {
	out := make([]text.Text, len(ids))
	for i, id := range ids {
		out[i] = law.Default().Cite(id).Text()
	}
	return text.Join(text.T("；", "; "), out...)
}

func waitingText(out *damages.Outcome, q *damages.Question) text.Text {
	said := make([]text.Text, len(q.Waits))
	for i, w := range q.Waits {
		said[i] = text.F(text.T("%v%v", "%v%v"), w.Title, out.WaitingAmount(w))
	}
	return text.Join(text.T("、", ", "), said...)
}

// printApplications prints the text of an application for each figure that
// lacks.
func (r *run) printApplications(out *damages.Outcome) error {
	if r.json {
		return r.printJSON(map[string]any{"applications": out.DraftsJSON()})
	}
	lang := r.one()
	if len(out.Questions) == 0 {
		_, err := fmt.Fprintln(r.Stdout, text.T("没有尚缺的数值，无须申请。", "No figure lacks; there is nothing to apply for.").In(lang))
		return err
	}
	var b strings.Builder
	for i := range out.Questions {
		if i > 0 {
			fmt.Fprintf(&b, "\n%s\n\n", strings.Repeat("─", 40))
		}
		b.WriteString(out.Application(&out.Questions[i]).In(lang))
	}
	_, err := io.WriteString(r.Stdout, b.String())
	return err
}
