package exports

import (
	"fmt"

	"redress/damages"
	"redress/damages/law"
	"redress/internal/text"
)

func (p *planner) lawDate() string { return law.DataDate }

// Named cells of the cover and the checks page.
const (
	allAgreeName      = "exhibit.all_agree"
	checklistHashName = "exhibit.checklist_sha256"
	claimHashName     = "exhibit.claim_sha256"
)

// coverPage says what this is, how it was worked out and from which data.
func (p *planner) coverPage(pg *page, checks *page) {
	id, out := p.book.Identity, p.book.Outcome
	pg.portrait = true
	pg.widths = []float64{22, 66}
	t := id.Title
	if t.IsZero() {
		t = text.T("赔偿计算说明及附表", "Damages calculation and schedules")
	}
	pg.add(wordsCell(title, p.lang.line(t)))
	if id.Sample {
		pg.add(cell{words: p.lang.line(text.T("示例纠纷：虚构的数值均已标为假设", "Sample dispute: every invented figure is marked as an assumption")), style: bad, span: 2})
	}
	p.coverDraft(pg)
	pg.blank()
	say := func(name text.Text, c cell) {
		pg.add(wordsCell(strong, p.lang.block(name)), c)
	}
	words := func(name text.Text, w string) { say(name, wordsCell(said, w)) }
	words(text.T("案件", "Case"), p.lang.block(id.CaseName))
	words(text.T("编号", "File number"), id.CaseNumber)
	words(text.T("法院", "Court"), p.lang.block(id.Court))
	words(text.T("当事人", "Parties"), p.lang.block(id.Parties))
	words(text.T("用途", "Purpose"), p.lang.block(text.T("证明赔偿请求的数额、方法与依据", "proves the amount, the method and the basis of the damages claimed")))
	words(text.T("编制人", "Prepared by"), id.PreparedBy)
	say(text.T("编制日期", "Date"), dayCell(said, id.MadeOn))
	say(text.T("证据截止日", "Cut-off day of the data"), dayCell(said, out.Claim.CutOff))
	say(text.T("表册版本", "Version"), numberCell(said, id.Version))
	words(text.T("程序版本", "Program"), "Redress "+id.Program)
	words(text.T("法律数据", "Law data"), p.lawDate())
	pg.blank()
	p.method(pg)
	p.contents(pg)
	p.agreement(pg, checks)
	p.coverConflicts(pg, checks)
	p.hashes(pg)
}

// method states how the figures come about, once for the whole book.
func (p *planner) method(pg *page) {
	pg.add(wordsCell(heading, p.lang.line(text.T("方法说明", "Method"))), cell{})
	for _, t := range []text.Text{
		text.T("各方案分别计算，按法定顺序排列；同一损失只计算一次，侵权与违约择一，损失与获利不相加。", "Each option is worked out by itself in the order of law; the same loss is counted once; tort and contract are elected; loss and gain are never added."),
		text.T("金额行各自四舍五入到分；先乘后除；商保留10位小数。显示之和等于显示数之和。", "Every money line is rounded to the fen in its own cell, half away from zero; multiplication first, division last; quotients keep 10 digits. The sum shown is the sum of the figures shown."),
		text.T("公式均为活动公式，常数各占一格并注明出处；输入格可改，金额随之更新；能否主张的判断须回到程序重算。", "All formulas are live; every constant has a cell and a source; change an input and the amounts follow. Whether an option can be claimed is judged anew in the program."),
		text.T("点行号到法条，点页码到证据目录，点项目名到所在表。", "Click a line number for its article, a page for its evidence, an item's name for its sheet."),
		text.T("标“缺”的数值尚无证据，依赖它的结果亦不计算；标“含假设”的结果含有估计。", "A figure marked missing has no proof yet, nor has what rests on it a result; a result marked assumed rests on an estimate."),
	} {
		pg.rows = append(pg.rows, row{cells: []cell{{words: p.lang.block(t), span: 2}}})
	}
	pg.blank()
}

func (p *planner) contents(pg *page) {
	pg.add(wordsCell(heading, p.lang.line(text.T("目录", "Contents"))), cell{})
	n := 0
	for _, other := range p.pages {
		if other == pg {
			continue
		}
		n++
		pg.add(numberCell(label, n), cell{words: other.name, style: linkStyle, link: quoted(other.name) + "!A1"})
	}
	n++
	pg.add(numberCell(label, n), cell{words: p.lang.sheetName(checklistTitle), style: linkStyle, link: quoted(p.lang.sheetName(checklistTitle)) + "!A1"})
	pg.blank()
}

// agreement is the one cell that says whether every live total equals the
// engine's figure.
func (p *planner) agreement(pg *page, checks *page) {
	pg.add(wordsCell(strong, p.lang.block(text.T("各表核对一致", "All totals agree"))),
		cell{value: &damages.Value{Truth: true}, unit: damages.YesNo, style: good, formula: allAgreeName, link: checks.ref(1, 1)})
}

// hashes name the data the exhibit was made from. Rows that depend on the
// 校验清单 are filled in when it exists.
func (p *planner) hashes(pg *page) {
	sum := shaOf(p.book.Claim)
	r := pg.add(wordsCell(strong, p.lang.block(text.T("诉求文件 SHA-256", "Claim file SHA-256"))), wordsCell(small, sum))
	pg.defined[claimHashName] = pg.ref(2, r)
	if p.book.Identity.Snapshot != "" {
		pg.add(wordsCell(strong, p.lang.block(text.T("案件快照 SHA-256", "Case snapshot SHA-256"))), wordsCell(small, p.book.Identity.Snapshot))
	}
	r = pg.add(wordsCell(strong, p.lang.block(text.T("校验清单 SHA-256", "Verification list SHA-256"))), wordsCell(small, ""))
	pg.rows[r-1].outer = true
	pg.defined[checklistHashName] = pg.ref(2, r)
	pg.blank()
	pg.rows = append(pg.rows, row{cells: []cell{{words: p.lang.block(text.T("签名、盖章：＿＿＿＿＿＿＿＿　　日期：＿＿＿＿＿＿", "Signature, seal: ________________   Date: ____________")), span: 2}}})
}

// checksPage holds every live total against the figure the engine computed.
func (p *planner) checksPage() *page {
	pg := p.checks
	p.reference(pg, checksTitle, text.T("左为活动公式，右为程序独立计算的数值；差额均应为零", "left the live formula, right the figure the program computed by itself; every difference should be zero"),
		[]float64{6, 30, 34, 20, 20, 16, 10},
		text.T("序", "No."), text.T("表", "Sheet"), text.T("项目", "Item"), text.T("活动公式", "Live"), text.T("程序数值", "Engine"), text.T("差额", "Difference"), text.T("一致", "Agrees"))
	first := len(pg.rows) + 1
	n := 0
	for _, s := range p.sheets() {
		for i := range s.Lines {
			l := &s.Lines[i]
			full := damages.FullID(s.ID, l.ID)
			r := p.book.Outcome.Computation.Result(full)
			if l.Kind == damages.Total && r.State != damages.Missing && l.Unit.Kind == damages.Money {
				n++
				p.check(pg, n, s, l, r)
			}
		}
	}
	agree := cell{value: &damages.Value{Truth: true}, unit: damages.YesNo, style: good}
	if n > 0 {
		agree.formula = fmt.Sprintf("COUNTIF(G%d:G%d,TRUE)=A%d", first, first+n-1, first+n-1)
	}
	r := pg.add(cell{}, wordsCell(strong, p.lang.block(text.T("全部一致", "All agree"))), cell{}, cell{}, cell{}, cell{}, agree)
	pg.defined[allAgreeName] = pg.ref(7, r)
	p.conflictRows(pg)
	return pg
}

func (p *planner) check(pg *page, n int, s *damages.Sheet, l *damages.Line, r damages.Result) {
	at := len(pg.rows) + 1
	full := damages.FullID(s.ID, l.ID)
	zero := damages.Num("0")
	pg.add(numberCell(label, n), wordsCell(label, p.lang.block(s.Title)), cell{words: p.lang.block(l.Label), style: linkStyle, link: p.lines[full]},
		cell{value: &r.Value, unit: l.Unit, style: computed, formula: full},
		cell{value: &r.Value, unit: l.Unit, style: constant},
		cell{value: &zero, unit: l.Unit, style: computed, formula: fmt.Sprintf("D%d-E%d", at, at)},
		cell{value: &damages.Value{Truth: true}, unit: damages.YesNo, style: computed, formula: fmt.Sprintf("D%d=E%d", at, at)})
}
