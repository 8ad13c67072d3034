package exports

import (
	"fmt"

	"redress/damages"
	"redress/internal/text"
)

// noConflictsName is the cell that says whether no conflict of inputs is open.
const noConflictsName = "exhibit.no_conflicts"

// ConflictsError says that a final exhibit was asked for while conflicts of
// inputs are open. Nothing is written.
type ConflictsError struct{ Open []damages.Conflict }

func (e *ConflictsError) Error() string {
	return fmt.Sprintf("%d conflicts are open", len(e.Open))
}

// Text says what is open and what to do.
func (e *ConflictsError) Text() (message, mend text.Text) {
	message = damages.ConflictsWords(len(e.Open))
	for _, c := range e.Open {
		message = text.F(text.T("%v\n  ✕ %v", "%v\n  ✕ %v"), message, c.Text())
	}
	return message, text.T("逐项改正，或在诉求文件的 conflicts（案卷证据页的“冲突取舍”）中写明采用哪一个及理由；不带 --final 写出草稿", "mend each, or say in conflicts of the claim file (“Conflicts” on the evidence page of the case) which is chosen and why; without --final a draft is written")
}

// draftWords mark an exhibit whose inputs conflict: on the cover and at the head
// of every printed page.
var draftWords = text.T("草稿 不得提交", "DRAFT, not to be filed")

// Draft tells an exhibit that is not to be filed, because inputs conflict.
func (b *Book) Draft() bool { return len(b.Outcome.Blocking()) > 0 }

// coverDraft says on the cover, in words, that this is a draft.
func (p *planner) coverDraft(pg *page) {
	if p.book.Draft() {
		said := text.F(text.T("%v：%v 项数据冲突未解决，见“核对”页", "%v: open conflicts of inputs: %v, see the page Checks"), draftWords, len(p.book.Outcome.Blocking()))
		pg.add(cell{words: p.lang.line(said), style: bad, span: 2})
	}
}

// coverConflicts is the one cell that says whether no conflict is open.
func (p *planner) coverConflicts(pg, checks *page) {
	open, look := p.book.Draft(), good
	if open {
		look = bad
	}
	pg.add(wordsCell(strong, p.lang.block(text.T("没有未解决的数据冲突", "No conflict of inputs is open"))),
		cell{value: &damages.Value{Truth: !open}, unit: damages.YesNo, style: look, formula: noConflictsName, link: checks.ref(1, 1)})
}

// conflictRows list, under the checks, every conflict of inputs: what stands
// against what, how it is to be mended or which was chosen and why.
func (p *planner) conflictRows(pg *page) {
	pg.blank()
	pg.add(cell{words: p.lang.line(text.T("数据冲突", "Conflicts of inputs")), style: heading, span: 7})
	first := len(pg.rows) + 1
	for i, c := range p.book.Outcome.Conflicts {
		look, words := label, c.Text()
		if c.Blocking() {
			look, words = bad, text.F(text.T("%v。改法：%v", "%v. Mend: %v"), c.Text(), c.Mend)
		}
		pg.add(numberCell(middle, i+1), wordsCell(label, p.lang.block(c.Kind.Title())), cell{words: p.lang.block(words), style: look, span: 4}, cell{}, cell{}, cell{},
			cell{value: &damages.Value{Truth: !c.Blocking()}, unit: damages.YesNo, style: look})
	}
	agree := cell{value: &damages.Value{Truth: !p.book.Draft()}, unit: damages.YesNo, style: good}
	if n := len(p.book.Outcome.Conflicts); n > 0 {
		agree.formula = fmt.Sprintf("COUNTIF(G%d:G%d,TRUE)=A%d", first, first+n-1, first+n-1)
	} else {
		pg.add(cell{}, wordsCell(label, p.lang.line(text.T("没有冲突", "no conflicts"))))
	}
	if p.book.Draft() {
		agree.style = bad
	}
	r := pg.add(cell{}, wordsCell(strong, p.lang.block(text.T("没有未解决的冲突", "No conflict is open"))), cell{}, cell{}, cell{}, cell{}, agree)
	pg.defined[noConflictsName] = pg.ref(7, r)
}
