//go:build !headless

package app

import (
	"strconv"
	"strings"

	"redress/damages"
	"redress/internal/text"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// questionsOpen stands for the list of questions left open, where the id of a
// table stands for its rows.
const questionsOpen = "?"

// questionEntry is one figure that lacks, in words.
type questionEntry struct {
	Line   string // the field to fill in
	Title  string
	Facts  [][2]string // label and words
	Copied string      // the text of the application
}

// questionEntries lists what lacks, one entry for each figure.
func (d *damagesWriter) questionEntries() []questionEntry {
	var out []questionEntry
	for i := range d.out.Questions {
		q := &d.out.Questions[i]
		e := questionEntry{Line: q.Line(), Title: strconv.Itoa(i+1) + ". " + d.begin(q.Label), Copied: d.in(d.out.Application(q))}
		say := func(key string, words text.Text) {
			if !words.IsZero() {
				e.Facts = append(e.Facts, [2]string{d.tr.T(key), d.begin(words)})
			}
		}
		say("damages.questions.prove", q.Prove)
		say("damages.questions.from", q.Holder.Title())
		say("damages.questions.by", q.Ways())
		say("damages.questions.until", q.Until)
		say("damages.questions.if", q.If)
		say("damages.questions.refused", q.Consequence())
		say("damages.questions.law", d.citesOf(q.Cites))
		say("damages.questions.waits", d.waitingOf(q))
		out = append(out, e)
	}
	return out
}

func (d *damagesWriter) citesOf(ids []string) text.Text {
	words := make([]string, len(ids))
	for i, id := range ids {
		words[i] = d.cite(id)
	}
	all := strings.Join(words, d.tr.T("list.comma"))
	return text.T(all, all)
}

func (d *damagesWriter) waitingOf(q *damages.Question) text.Text {
	words := make([]string, len(q.Waits))
	for i, w := range q.Waits {
		words[i] = d.in(w.Title) + d.in(d.out.WaitingAmount(w))
	}
	all := strings.Join(words, d.tr.T("list.comma"))
	return text.T(all, all)
}

// questionsRung is the way to the list, beside the sheets around the options.
func (d *damagesWriter) questionsRung() []ladderEntry {
	n := len(d.out.Questions)
	if n == 0 {
		return nil
	}
	return []ladderEntry{{ID: questionsOpen, Title: d.tr.N("damages.questions", n)}}
}

// newQuestionsCard shows the list in place of the sheet.
func newQuestionsCard(ctx PageContext, entries []questionEntry, field func(line string), copied func(words string), back func()) fyne.CanvasObject {
	head := container.NewHBox(newButton(ctx.Keys, "\u2039 "+ctx.T("damages.details.back"), quiet, back),
		newLine(ctx.Words.N("damages.questions", len(entries)), headingPen))
	list := foldColumn(0)
	for _, e := range entries {
		list.Add(rule())
		list.Add(questionRow(ctx, e, field, copied))
	}
	scroll, body := newFoldScroll(list)
	scroll.set(list)
	return card(inset(1, container.NewBorder(insets(gapXS, gapXS, gapS, gapM, head), nil, nil, nil, body)))
}

func questionRow(ctx PageContext, e questionEntry, field func(line string), copied func(words string)) fyne.CanvasObject {
	buttons := foldFlow(gapXS, newButton(ctx.Keys, ctx.T("damages.questions.field"), secondary, func() { field(e.Line) }),
		newButton(ctx.Keys, ctx.T("damages.questions.copy"), quiet, func() { copied(e.Copied) }))
	rows := foldColumn(3, newPara(e.Title, boldPen))
	for _, f := range e.Facts {
		rows.Add(container.New(&markColumn{width: em(11)}, newLine(f[0], softPen), newPara(f[1], bodyPen)))
	}
	return foldInset(9, 9, gapM, gapM, foldColumn(6, newPressArea(rows, func() { field(e.Line) }), buttons))
}

func (p *damagesPage) openQuestions() {
	p.board.shown = false
	p.openTable(questionsOpen)
}

// questions is the list of what lacks; its rows lead to their fields.
func (p *damagesPage) questions() fyne.CanvasObject {
	return newQuestionsCard(p.ctx, p.writer().questionEntries(), p.toField, p.copyApplication, func() { p.openTable("") })
}

// toField leads to the field of a figure that lacks, or to the rows of its
// table.
func (p *damagesPage) toField(line string) {
	p.open = ""
	of := strings.Split(line, ".")
	if len(of) == 3 {
		p.at, p.open, p.more = chosenLine{sheet: of[0]}, of[1], looked{}
		p.show()
		return
	}
	p.pickLine("", line)
	p.show()
}

func (p *damagesPage) copyApplication(words string) {
	fyne.CurrentApp().Clipboard().SetContent(words)
	p.ctx.Status(p.ctx.T("damages.questions.copied"))
}
