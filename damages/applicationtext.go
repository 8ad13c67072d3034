package damages

import (
	"strings"

	"redress/damages/law"
	"redress/internal/text"
)

// blank marks what the claim does not say and the paper must.
func blank(what text.Text) text.Text {
	return text.T("〔待填："+what.ZH+"〕", "[to fill in: "+what.EN+"]")
}

func orBlank(said, what text.Text) text.Text {
	if said.IsZero() {
		return blank(what)
	}
	return said
}

// paper is an application in the making, in both languages at once.
type paper struct{ zh, en strings.Builder }

func (p *paper) line(format text.Text, args ...any) {
	t := text.F(format, args...)
	p.zh.WriteString(t.ZH + "\n")
	p.en.WriteString(t.EN + "\n")
}

func (p *paper) text() text.Text { return text.T(p.zh.String(), p.en.String()) }

// heading begins with a capital in English.
func heading(t text.Text) text.Text {
	if t.EN == "" {
		return t
	}
	return text.T(t.ZH, strings.ToUpper(t.EN[:1])+t.EN[1:])
}

// Application drafts the paper that a question asks for: title, parties, what is
// asked, facts of the case, ground with articles, the court. What the claim does
// not say stands in it as a blank. A way that asks nobody gives a note of what to
// collect, in the same order. What is for the drafter alone stands below the foot.
func (o *Outcome) Application(q *Question) text.Text {
	p := &paper{}
	p.line(text.T("%v\n", "%v\n"), heading(q.By.Title))
	o.head(p, q)
	p.line(text.T("\n请求事项", "\nWhat is asked"))
	p.line(text.T("%v", "%v"), text.F(q.By.Request, q.Label))
	if len(q.Rows) > 0 {
		p.line(text.T("所缺各行：%v。", "The rows that lack: %v."), text.Join(text.T("、", ", "), q.Rows...))
	} else if !q.Prove.IsZero() {
		p.line(text.T("证据线索：%v。", "Where it may be found: %v."), q.Prove)
	}
	p.line(text.T("\n事实与理由", "\nFacts and reasons"))
	o.period(p)
	for _, w := range q.Waits {
		p.line(text.T("- 该事实用于计算：%v%v。", "- The fact serves to work out: %v%v."), w.Title, o.WaitingAmount(w))
	}
	o.evidence(p, q)
	for _, s := range q.By.States {
		p.line(text.T("- %v：〔待填〕", "- %v: [to fill in]"), heading(s))
	}
	o.ground(p, q)
	o.foot(p, q)
	q.memo(p)
	return p.text()
}

// head names case, parties and respondent.
func (o *Outcome) head(p *paper, q *Question) {
	c := o.Claim
	p.line(text.T("案件：%v（案号 %v）", "Case: %v (number %v)"), c.Name, orBlank(text.T(c.Number, c.Number), text.T("案号", "case number")))
	p.line(text.T("当事人：%v", "Parties: %v"), orBlank(c.Parties, text.T("申请人、被申请人的名称与住所", "names and addresses of applicant and respondent")))
	if q.Holder == Own || q.Holder == Expert || q.Holder == Court {
		return
	}
	holder := text.Text{}
	for _, w := range q.Waits {
		if q.Holder == Opponent && !w.Defendant.IsZero() {
			holder = w.Defendant
			break
		}
	}
	p.line(text.T("证据持有人：%v（%v）", "Holder of the evidence: %v (%v)"), orBlank(holder, text.T("名称与住所", "name and address")), q.Holder.Title())
}

// period says the time of the acts, which bounds what may be asked for.
func (o *Outcome) period(p *paper) {
	day := func(id string) text.Text {
		d := o.Claim.factDay(id)
		if d.IsZero() {
			return blank(text.T("日期", "day"))
		}
		return text.T(d.String(), d.String())
	}
	p.line(text.T("- 侵权期间：%v 至 %v。", "- Time of the acts: %v to %v."), day("first_act"), day("last_act"))
}

// evidenceNamed is how many pieces of evidence a paper names of itself.
const evidenceNamed = 8

// evidence names what the claim already holds in the options that wait: it is
// what an applicant shows first.
func (o *Outcome) evidence(p *paper, q *Question) {
	numbers := map[string]string{}
	for _, e := range o.Claim.Evidence {
		numbers[e.ID] = e.Number
	}
	var said []text.Text
	for _, w := range q.Waits {
		sheet, _ := o.Computation.Sheets.Sheet(w.Option)
		for _, l := range sheet.Lines {
			if l.Given == nil || numbers[l.Given.Source.Evidence] == "" || len(said) == evidenceNamed {
				continue
			}
			n := numbers[l.Given.Source.Evidence]
			said = append(said, text.F(text.T("%v（%v，第 %v 页）", "%v (%v, page %v)"), l.Label, n, l.Given.Source.Page))
		}
	}
	if len(said) > 0 {
		p.line(text.T("- 已有证据：%v。", "- Evidence at hand: %v."), text.Join(text.T("；", "; "), said...))
	}
}

// WaitingAmount says in brackets what is known of the amount that waits; nothing
// where nothing is.
func (o *Outcome) WaitingAmount(w Waiting) text.Text {
	a := w.Amount
	if a.Line == "" {
		return text.Text{}
	}
	said := text.T(ShowValue(a.Value, CNY, false, text.ZH), ShowValue(a.Value, CNY, false, text.EN))
	if a.AtLeast {
		said = text.F(text.T("至少 %v", "at least %v"), said)
	}
	if x, _ := o.Option(w.Option); x.Result != a.Line {
		l, _ := o.Computation.Sheets.Line(a.Line)
		said = text.F(text.T("%v%v", "%v %v"), l.Label, said)
	}
	return text.F(text.T("（%v）", " (%v)"), said)
}

// ground gives the articles, and what they say of a refusal.
func (o *Outcome) ground(p *paper, q *Question) {
	p.line(text.T("\n法律依据", "\nGround"))
	for _, id := range q.Cites {
		c := law.Default().Cite(id)
		p.line(text.T("- %v：%v", "- %v: %v"), c.Text(), c.Summary)
	}
	if len(q.Cites) == 0 {
		p.line(text.T("- %v", "- %v"), blank(text.T("当时的条文", "the articles of the day")))
	}
	if !q.Refused.IsZero() {
		p.line(text.T("不提供的后果：%v。", "If it is not given: %v."), q.Refused)
	}
}

// foot addresses and signs the paper, where somebody is asked.
func (o *Outcome) foot(p *paper, q *Question) {
	if !q.By.To.IsZero() {
		p.line(text.T("\n此致\n%v", "\nTo\n%v"), o.addressed(q))
		p.line(text.T("\n申请人：%v\n%v", "\nApplicant: %v\n%v"), blank(text.T("签名或者盖章", "signature or seal")), blank(text.T("日期", "day")))
	}
}

// memo is what the drafter minds: condition, time limit, what else may be asked
// for, and where a refusal is pleaded.
func (q *Question) memo(p *paper) {
	p.line(text.T("\n【备忘，提交前删去】", "\n[Note to the drafter, to be removed before filing]"))
	say := func(name, said text.Text) {
		if !said.IsZero() {
			p.line(text.T("%v：%v。", "%v: %v."), name, said)
		}
	}
	say(text.T("条件", "Condition"), q.If)
	say(text.T("提出期限", "Time limit"), q.Until)
	if q.Or != nil {
		say(text.T("也可提出", "Beside it"), q.Or.Title)
	}
	say(text.T("被拒绝后", "After a refusal"), q.Infer)
	say(text.T("填入", "To be entered at"), text.T(strings.Join(q.Lines, "、"), strings.Join(q.Lines, ", ")))
}

// addressed is the court of the case by name, where the paper goes to it.
func (o *Outcome) addressed(q *Question) text.Text {
	if q.Holder == Court || q.By.ID == law.Preservation && o.Claim.factDay("filed_on").IsZero() {
		return text.F(text.T("%v（%v）", "%v (%v)"), orBlank(o.Claim.Court, text.T("名称", "name")), q.By.To)
	}
	return orBlank(o.Claim.Court, q.By.To)
}
