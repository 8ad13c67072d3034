package exports

import (
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
	if p.book.Internal {
		pg.add(cell{words: p.lang.line(internalWords), style: bad, span: 2})
	}
	pg.blank()
	say := func(name text.Text, c cell) {
		pg.add(wordsCell(strong, p.lang.block(name)), c)
	}
	words := func(name text.Text, w string) { say(name, wordsCell(said, w)) }
	words(text.T("表册编号", "Exhibit no."), id.Number)
	words(text.T("案件", "Case"), p.lang.block(id.CaseName))
	words(text.T("编号", "File number"), id.CaseNumber)
	words(text.T("法院", "Court"), p.lang.block(id.Court))
	words(text.T("当事人", "Parties"), p.lang.block(id.Parties))
	words(text.T("用途", "Purpose"), p.lang.block(text.T("证明赔偿请求的数额、方法与依据", "proves the amount, the method and the basis of the damages claimed")))
	words(text.T("编制人", "Prepared by"), id.PreparedBy)
	words(text.T("复核人", "Reviewed by"), id.ReviewedBy)
	say(text.T("编制日期", "Date"), dayCell(said, id.MadeOn))
	say(text.T("证据截止日", "Cut-off day of the data"), dayCell(said, out.Claim.CutOff))
	say(text.T("表册版本", "Version"), numberCell(said, id.Version))
	if id.Supersedes > 0 {
		words(text.T("取代", "Supersedes"), p.lang.block(text.F(text.T("第 %v 版", "version %v"), id.Supersedes)))
	}
	words(text.T("程序版本", "Program"), "Redress "+id.Program)
	words(text.T("法律数据", "Law data"), p.lawDate())
	p.agreement(pg, checks)
	p.coverConflicts(pg, checks)
	pg.blank()
	p.method(pg)
	contents, above := len(pg.rows)+1, pg.height()
	p.contents(pg)
	p.hashes(pg)
	if above <= uprightHeight && pg.height() > uprightHeight {
		pg.breakAt = contents
	}
}

// method states how the figures come about, once for the whole book.
func (p *planner) method(pg *page) {
	pg.add(wordsCell(heading, p.lang.line(text.T("方法说明", "Method"))), cell{})
	for _, t := range []text.Text{
		text.T("各方案分别计算，按法定顺序排列；同一损失只计算一次，侵权与违约择一，损失与获利不相加。", "Each option is worked out by itself in the order of law; the same loss is counted once; tort and contract are elected; loss and gain are never added."),
		text.T("金额行各自四舍五入到分；先乘后除；商保留10位小数。显示之和等于显示数之和。", "Every money line is rounded to the fen in its own cell, half away from zero; multiplication first, division last; quotients keep 10 digits. The sum shown is the sum of the figures shown."),
		text.T("公式均为活动公式，常数各占一格并注明出处；“输入”格可改，金额随之更新。", "All formulas are live; every constant has a cell and a source; change an input and the amounts follow."),
		text.T("“固定输入”（日期、是否等）由程序读取，决定适用的文本、行次与“程序算定”的数；在表册中改动不能重算，“核对”页会显示不一致。更改它们、或判断能否主张，须回到程序重算。", "A fixed input (a day, a yes or no and the like) is read by the program: it decides which text governs, which lines there are and what is counted. A change of it in this book is not worked out, and the page Checks shows it. To change one, or to judge whether an option can be claimed, go back to the program."),
		text.T("各方案表上点行号到法条，点页码到证据目录；其他页上点序号到所在的表；[3]17(3) 指“法律依据”页法源[3]的第17条第3款。", "On the sheet of an option click a line number for its article, a page for its evidence; on the other pages click a number for the sheet it stands on; [3]17(3) is art 17(3) of instrument [3] on the page Legal basis."),
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
		pg.add(numberCell(label, n), cell{words: p.bothNames(other.name, other.title), style: linkStyle, link: quoted(other.name) + "!A1"})
	}
	n++
	pg.add(numberCell(label, n), cell{words: p.bothNames(p.lang.sheetName(checklistTitle), checklistTitle), style: linkStyle, link: quoted(p.lang.sheetName(checklistTitle)) + "!A1"})
	pg.blank()
}

// bothNames is the name of a sheet, with the other language beside it where both
// are wanted.
func (p *planner) bothNames(name string, t text.Text) string {
	if p.lang.Lang != text.Both || t.ZH == t.EN {
		return name
	}
	return name + " / " + t.EN
}

// uprightHeight is how many points of rows A4 holds upright.
const uprightHeight = 720

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
