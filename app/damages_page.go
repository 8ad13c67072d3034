//go:build !headless

package app

import (
	"context"
	"strings"
	"time"

	"redress/cases"
	"redress/damages"
	"redress/internal/text"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// damagesPage is the damages section: the options on the left, the chart and the
// chosen sheet in the middle, the line that is looked at on the right.
type damagesPage struct {
	ctx  PageContext
	at   chosenLine
	open string // table whose rows are shown, "" for the sheet

	caseID string
	claim  *cases.ClaimFile // as stored
	work   *workedClaim     // with what is being typed
	more   looked           // at the line
	wanted string           // a pleading to look at once it is part of the claim
	stale  bool             // the case was changed and is being read
	board  boardState       // the scenarios

	ladder    *ladderCard
	chart     *chartCard
	sheet     *sheetCard
	inspector *inspectorCard
	boards    *boardCard
	root      *fyne.Container
}

// NewDamagesPage makes the damages section; its desk must be a Pleader.
func NewDamagesPage(ctx PageContext) Page { return &damagesPage{ctx: ctx} }

// ID implements Page.
func (p *damagesPage) ID() string { return "damages" }

// Title implements Page.
func (p *damagesPage) Title() string { return p.ctx.T("damages.title") }

// Build implements Page.
func (p *damagesPage) Build() fyne.CanvasObject {
	p.ladder = newLadderCard(p.ctx, p.pickLine, p.offerOptions)
	p.chart = newChartCard(p.ctx, p.pickLine)
	p.sheet = newSheetCard(p.ctx, p)
	p.inspector = newInspectorCard(p.ctx, p)
	p.boards = newBoardCard(p.ctx, p)
	p.root = container.NewStack(card(inset(gapL, container.NewVBox(newLine(p.ctx.T("damages.computing"), bodyPen.in(inkSoft))))))
	p.show()
	p.Refresh()
	return p.root
}

// Refresh reads the claim of the case as it stands and computes it.
func (p *damagesPage) Refresh() {
	file := p.ctx.Session.File()
	if file == nil {
		return
	}
	if p.caseID != file.Case.ID {
		p.caseID, p.claim, p.work, p.at, p.open, p.more = file.Case.ID, nil, nil, chosenLine{}, "", looked{}
		p.board = boardState{shown: p.board.shown}
	}
	desk, before := p.ctx.Session.Desk(), p.outcome()
	session := p.ctx.Session
	known := p.claim
	typed := func(c *cases.ClaimFile) []typedFigure { return nil }
	if known != nil {
		drafts := session.typedFigures(known)
		typed = func(*cases.ClaimFile) []typedFigure { return drafts }
	}
	p.stale = true
	Read(p.ctx.Background, "damages", func(ctx context.Context, _ Report) (*workedClaim, error) {
		pleads, err := pleader(desk)
		if err != nil {
			return nil, err
		}
		claim, err := pleads.ClaimOf(ctx, file)
		if err != nil {
			return nil, err
		}
		return work(claim, typed(claim), before)
	}, func(w *workedClaim, err error) {
		p.stale = false
		p.computed(w, err)
	})
}

// recompute shows at once what the figures that are being typed come to.
// Nothing is stored.
func (p *damagesPage) recompute() {
	if p.claim == nil || p.stale {
		p.Refresh()
		return
	}
	claim, before, typed := p.claim, p.outcome(), p.ctx.Session.typedFigures(p.claim)
	Read(p.ctx.Background, "damages", func(ctx context.Context, _ Report) (*workedClaim, error) {
		if err := settled(ctx); err != nil {
			return nil, err
		}
		return work(claim, typed, before)
	}, p.computed)
}

// pause is how long typing must rest before it is computed.
const pause = 30 * time.Millisecond

func settled(ctx context.Context) error {
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(pause):
		return nil
	}
}

func (p *damagesPage) outcome() *damages.Outcome {
	if p.work == nil {
		return nil
	}
	return p.work.out
}

func (p *damagesPage) computed(w *workedClaim, err error) {
	if err != nil {
		p.failed(err)
		return
	}
	p.claim, p.work = w.claim, w
	p.arrive()
	p.show()
	p.look()
	p.explore()
}

// arrive looks at the pleading that was waited for.
func (p *damagesPage) arrive() {
	for option, r := range p.claim.Pleadings {
		if r.ID == p.wanted {
			p.at, p.wanted = chosenLine{sheet: option}, ""
			return
		}
	}
}

// failed keeps what was shown last and says why there is nothing newer.
func (p *damagesPage) failed(err error) {
	if p.work != nil {
		p.ctx.Tell(damagesSaid(p.ctx.Words, err), ToneDanger, "", nil)
		return
	}
	p.root.Objects = []fyne.CanvasObject{container.NewVBox(card(inset(gapL, newPara(damagesSaid(p.ctx.Words, err), bodyPen.in(inkDangerText)))))}
	p.root.Refresh()
}

// show puts the worked claim on screen.
func (p *damagesPage) show() {
	if p.root == nil || p.work == nil {
		return
	}
	v := writeDamages(p.work, p.ctx.Words, p.ctx.Session, p.at, p.more)
	p.at = chosenLine{sheet: v.Sheet.ID, line: v.Inspector.Line}
	v.mark(p.board.shown)
	p.ladder.show(&v)
	p.inspector.show(&v.Inspector)
	p.chart.show(&v)
	p.sheet.show(&v.Sheet)
	if p.board.shown {
		p.showBoard()
	}
	p.place(&v)
	p.badge(v.Missing)
}

func (p *damagesPage) badge(missing int) {
	if p.ctx.Badge == nil {
		return
	}
	words := ""
	if missing > 0 {
		words = p.ctx.Words.N("damages.badge", missing)
	}
	p.ctx.Badge(words, ToneAmber)
}

// place lays the page out: the sheet, or the rows of a table in its place.
func (p *damagesPage) place(v *damagesView) {
	var shown fyne.CanvasObject
	switch {
	case len(v.Ladder) == 0 && len(p.claim.File.All(cases.KindPleading)) == 0:
		shown = p.first(v)
	case p.board.shown:
		shown = container.New(&ladderLayout{}, p.ladder.view, p.boards.view)
	case p.open == questionsOpen:
		shown = container.New(&ladderLayout{}, p.ladder.view, p.questions())
	case p.open != "":
		shown = container.New(&ladderLayout{}, p.ladder.view, p.details())
	default:
		middle := container.New(&chartedLayout{}, p.chart.view, p.sheet.view)
		shown = container.New(&damagesLayout{}, p.ladder.view, middle, p.inspector.view)
	}
	if len(p.root.Objects) == 1 && sameParts(p.root.Objects[0], shown) && (p.open == "" || p.board.shown) {
		p.root.Objects[0].(*fyne.Container).Refresh()
		return
	}
	p.root.Objects = []fyne.CanvasObject{shown}
	p.root.Refresh()
}

// sameParts tells whether two layouts hold the same first and last card.
func sameParts(a, b fyne.CanvasObject) bool {
	x, ok := a.(*fyne.Container)
	y, also := b.(*fyne.Container)
	if !ok || !also || len(x.Objects) < 2 || len(x.Objects) != len(y.Objects) {
		return false
	}
	last := len(x.Objects) - 1
	return x.Objects[0] == y.Objects[0] && x.Objects[last] == y.Objects[last]
}

func (p *damagesPage) writer() *damagesWriter {
	d := &damagesWriter{workedClaim: p.work, tr: p.ctx.Words, session: p.ctx.Session, looked: p.more}
	d.at = d.settle(p.at)
	return d
}

func (p *damagesPage) details() fyne.CanvasObject {
	v, ok := p.writer().details(p.at.sheet, p.open)
	if !ok {
		p.open = ""
		return p.sheet.view
	}
	return newDetailsCard(p.ctx, v, func() { p.openTable("") }).view
}

// first says what to do where no option is pleaded.
func (p *damagesPage) first(v *damagesView) fyne.CanvasObject {
	list := foldColumn(gapM, newPara(p.ctx.T("damages.empty.title"), headingPen), newPara(p.ctx.T("damages.empty.next"), bodyPen.in(inkSoft)))
	for _, o := range v.Addable {
		list.Add(foldFlow(0, newButton(p.ctx.Keys, o.words, secondary, func() { p.addOption(o.id) })))
	}
	return container.NewVBox(card(inset(gapL, list)))
}

// followLine looks at a line, on whatever sheet it stands.
func (p *damagesPage) followLine(full string) {
	if strings.HasPrefix(full, rowTable) {
		p.pickLine(p.at.sheet, full)
		return
	}
	p.pickLine("", full)
}

// refreshed implements inspectorHost.
func (p *damagesPage) refreshed() { p.recompute() }

// look reads the history of the line that is looked at, and what the option
// would come to with another rate.
func (p *damagesPage) look() {
	at, id := p.at, p.figure()
	if at.line == "" || id == "" {
		p.more = looked{}
		return
	}
	desk, claim, before := p.ctx.Session.Desk(), p.claim, p.outcome()
	typed := p.ctx.Session.typedFigures(claim)
	Read(p.ctx.Background, "damages line", func(ctx context.Context, _ Report) (looked, error) {
		steps, err := desk.History(ctx, id, "")
		return looked{steps, swings(claim, typed, at, before)}, err
	}, func(more looked, err error) {
		if err == nil && p.at == at {
			p.more = more
			p.show()
		}
	})
}

// figure is the record that holds the line that is looked at.
func (p *damagesPage) figure() string {
	if p.work == nil {
		return ""
	}
	return p.writer().inspector().Record
}

// pickLine looks at a line; with no sheet given, at the sheet it stands on.
func (p *damagesPage) pickLine(sheet, line string) {
	if sheet == questionsOpen {
		p.openQuestions()
		return
	}
	if sheet == "" {
		sheet = sheetOf(line)
	}
	if sheet == damages.ScenarioSheet {
		p.openBoard()
		return
	}
	left := p.board.shown
	p.board.shown = false
	if p.open == questionsOpen {
		p.open, p.at = "", chosenLine{}
	}
	if p.open != "" && sheet != p.at.sheet {
		p.open = ""
	}
	if p.at.sheet == sheet && p.at.line == line {
		if left {
			p.show()
		}
		return
	}
	p.at = chosenLine{sheet, line}
	p.more = looked{}
	p.show()
	p.look()
}

func sheetOf(full string) string {
	for i := range full {
		if full[i] == '.' {
			return full[:i]
		}
	}
	return ""
}

// factorText keeps the other language of a factor.
func (p *damagesPage) factorText(option, factor, typed string) text.Text {
	now := p.writer().asked(option).Factors[factor]
	if p.ctx.Lang() == text.EN {
		return text.T(now.ZH, typed)
	}
	return text.T(typed, now.EN)
}
