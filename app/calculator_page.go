//go:build !headless

package app

import (
	"context"
	"strconv"

	"redress/calculators"
	"redress/internal/civil"

	"github.com/go-json-experiment/json"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// calculatorPage holds the everyday calculators; it needs no case. What is typed
// is kept in the settings and stands there again at the next start.
type calculatorPage struct {
	ctx    PageContext
	shell  *Shell
	all    []calculators.Calculator
	at     int
	typed  map[string]calculators.Given // by calculator
	stored string

	stage  *fyne.Container
	form   *calculatorForm
	answer *fyne.Container
	shown  calculation
}

func newCalculatorPage(ctx PageContext, s *Shell) *calculatorPage {
	p := &calculatorPage{ctx: ctx, shell: s, all: calculators.All(), typed: map[string]calculators.Given{}}
	if kept, err := s.deps.Settings.Setting(context.Background(), settingCalculators); err == nil && kept != "" {
		if json.Unmarshal([]byte(kept), &p.typed) != nil || p.typed == nil {
			p.typed = map[string]calculators.Given{}
		}
		p.stored = kept
	}
	return p
}

// ID implements Page.
func (p *calculatorPage) ID() string { return pageCalculators }

// Title implements Page.
func (p *calculatorPage) Title() string { return p.ctx.T("rail.calculators") }

// Refresh implements Page.
func (p *calculatorPage) Refresh() {}

// Leave implements Leaver: what was typed is kept.
func (p *calculatorPage) Leave() {
	p.ctx.Window.Canvas().Unfocus()
	kept, err := json.Marshal(p.typed, json.Deterministic(true))
	if err != nil || string(kept) == p.stored {
		p.ctx.Fail(err)
		return
	}
	p.stored = string(kept)
	p.shell.prefs.put(p.shell, settingCalculators, p.stored)
}

// Build implements Page.
func (p *calculatorPage) Build() fyne.CanvasObject {
	var options []option
	for i := range p.all {
		options = append(options, option{p.all[i].ID, p.ctx.Words.In(p.all[i].Title)})
	}
	tabs := newSegments(p.ctx.Keys, options, p.all[p.at].ID, p.open)
	tabs.wraps = true
	p.stage = container.NewStack()
	p.open(p.all[p.at].ID)
	return container.New(&titledLayout{}, insets(0, gapS, 0, 0, tabs), p.stage)
}

// open shows a calculator.
func (p *calculatorPage) open(id string) {
	for i := range p.all {
		if p.all[i].ID == id {
			p.at = i
		}
	}
	of := &p.all[p.at]
	if p.typed[of.ID] == nil {
		p.typed[of.ID] = calculators.Given{}
	}
	p.answer = container.NewStack()
	p.form = newCalculatorForm(p.ctx, of, p.typed[of.ID], p.work)
	clear := newButton(p.ctx.Keys, p.ctx.T("calculators.clear"), quiet, p.Clear)
	scroll, body := newFoldScroll(foldInset(gapS, gapM, gapM, gapM, foldColumn(gapM, newPara(p.ctx.Words.In(of.About), softPen), rule(), p.form.view)))
	p.form.grown = scroll.fit
	left := card(titled(newPara(p.ctx.Words.In(of.Title), headingPen), clear, body))
	p.stage.Objects = []fyne.CanvasObject{container.New(&sideLayout{}, left, card(p.answer))}
	p.stage.Refresh()
	p.work()
}

// Clear empties the calculator shown; what was typed can be brought back.
func (p *calculatorPage) Clear() {
	id := p.all[p.at].ID
	before := p.typed[id]
	p.typed[id] = calculators.Given{}
	p.open(id)
	p.ctx.Tell(p.ctx.T("calculators.cleared"), info, p.ctx.T("do.restore"), func() {
		p.typed[id] = before
		p.open(id)
	})
}

// work answers to what is typed, behind the window: tables are read from files.
func (p *calculatorPage) work() {
	of, typed, tr, world := &p.all[p.at], calculators.Given{}, p.ctx.Words, p.world()
	for id, values := range p.typed[of.ID] {
		typed[id] = values
	}
	Read(p.ctx.Background, "calculator", func(context.Context, Report) (calculation, error) {
		return calculate(tr, of, typed, world), nil
	}, func(v calculation, err error) {
		p.ctx.Fail(err)
		if err == nil && p.all[p.at].ID == of.ID {
			p.show(v)
		}
	})
}

// world is the day of today in China and the tables of the workspace.
func (p *calculatorPage) world() calculators.World {
	now := p.ctx.Now().In(shanghai)
	today, _ := civil.NewDay(now.Year(), int(now.Month()), now.Day())
	return calculators.World{Today: today, Calendar: p.shell.deps.Tables.Calendar, Published: p.shell.deps.Tables.Published}
}

// show puts an answer on the page.
func (p *calculatorPage) show(v calculation) {
	p.shown = v
	p.form.show(v.Faults)
	p.answer.Objects = []fyne.CanvasObject{p.answerView(v)}
	p.answer.Refresh()
}

func (p *calculatorPage) answerView(v calculation) fyne.CanvasObject {
	tr := p.ctx.Words
	if len(v.Results) == 0 {
		words := v.Ask
		pen := bodyPen.in(inkSoft)
		if v.Fault != "" {
			words, pen = v.Fault, bodyPen.in(inkDangerText)
		}
		return inset(gapL, newPara(words, pen))
	}
	body := container.New(&stackLayout{gap: gapM})
	main := container.New(&stackLayout{gap: gapXS})
	others, phrases := container.New(&stackLayout{gap: 0}), false
	for _, r := range v.Results {
		if r.Main {
			main.Add(newPara(r.Label, softPen))
			main.Add(newPara(r.Value, titlePen))
			if r.Beside != "" {
				main.Add(newPara(r.Beside, softPen))
			}
			continue
		}
		others.Add(resultLine(r))
		phrases = phrases || r.Words
	}
	body.Add(main)
	if len(others.Objects) > 0 {
		body.Add(container.New(&readingWidth{map[bool]float32{true: 70, false: 36}[phrases]}, others))
	}
	section := func(key string, content ...fyne.CanvasObject) {
		if len(content) > 0 {
			body.Add(container.New(&stackLayout{gap: gapXS}, append([]fyne.CanvasObject{newPara(tr.T(key), boldPen)}, content...)...))
		}
	}
	if v.Table != nil {
		section("calculators.rows", newAnswerGrid(v.Table))
	}
	section("calculators.notes", paras(v.Notes, bodyPen.in(inkAmberText))...)
	section("calculators.steps", paras(v.Steps, bodyPen)...)
	var articles []fyne.CanvasObject
	for _, l := range v.Law {
		articles = append(articles, container.New(&stackLayout{gap: 0}, newPara(l.Article, boldPen), newPara(l.Says, bodyPen.in(inkSoft))))
	}
	section("calculators.law", articles...)
	copyAll := newButton(p.ctx.Keys, tr.T("calculators.copy"), secondary, p.Copy)
	return titled(newPara(tr.T("calculators.answer"), headingPen), copyAll, container.NewVScroll(container.New(&readingWidth{70}, insets(gapM, gapL, gapM, gapM, body))))
}

// Copy puts the whole answer on the clipboard.
func (p *calculatorPage) Copy() {
	fyne.CurrentApp().Clipboard().SetContent(p.shown.Plain)
	p.ctx.Status(p.ctx.T("calculators.copied"))
}

func paras(lines []string, pen pen) []fyne.CanvasObject {
	var out []fyne.CanvasObject
	for i, words := range lines {
		if len(lines) > 1 {
			words = strconv.Itoa(i+1) + ". " + words
		}
		out = append(out, newPara(words, pen))
	}
	return out
}

// resultLine is a label and its value, a figure at the right edge.
func resultLine(r resultEntry) fyne.CanvasObject {
	value := r.Value
	if r.Beside != "" {
		value = r.Beside + "  " + value
	}
	if r.Words {
		return insets(3, 3, 0, 0, container.New(&pairLayout{}, newPara(r.Label, softPen), newPara(value, bodyPen)))
	}
	return container.New(&stackLayout{gap: 0}, insets(3, 3, 0, 0, container.NewBorder(nil, nil, newLine(r.Label, softPen), newLine(value, bodyPen.right()))), rule())
}
