package damages

import (
	"slices"
	"strings"

	"redress/damages/law"
	"redress/internal/text"
)

// pickContract is the contract option that is counted: the one pleaded as
// principal, else the first that has its figures, one for the loss before a
// training penalty, a valid penalty before a void one; nil if none is open.
func (w *working) pickContract() *Option {
	var best *Option
	least := 0
	for i, o := range w.out.Options {
		if o.Route != Contract || o.State == OptionBarred {
			continue
		}
		if o.Principal {
			return o
		}
		rank := 0
		for weight, worse := range []bool{w.drafts[i].void, w.drafts[i].apart(), o.State == OptionMissing} {
			if worse {
				rank += 1 << weight
			}
		}
		if best == nil || rank < least {
			best, least = o, rank
		}
	}
	return best
}

// apart tells a penalty that has nothing to do with the tort.
func (d *draft) apart() bool { return law.OverlapOf(d.penaltyKind()) == law.Apart }

// besideIt counts the training penalties beside the contract option picked: they
// overlap with nothing (R23). It gives what each comes to and what is left of it.
func (w *working) besideIt(d *draft, contract *Option) (gross, due []Expr) {
	for i, o := range w.out.Options {
		if o.Route != Contract || o.State == OptionBarred || o == contract || !w.drafts[i].apart() {
			continue
		}
		id, title := "apart_"+o.ID, w.sheetTitle(o)
		w.amount(d, id, text.T("另行计入 "+title.ZH, "counted beside, "+title.EN), o, FullID(o.Sheet, "contract_gross"), d.rule("R23"))
		d.against(o)
		d.compute("unpaid_"+id, text.T("另行计入而未受偿 "+title.ZH, "counted beside and unpaid, "+title.EN), CNY, NoLess(L("zero"), Sub(L(id), L(FullID(o.Sheet, "received")))), d.rule("R23")...)
		gross, due = append(gross, L(id)), append(due, L("unpaid_"+id))
	}
	return gross, due
}

// received is what was received for the same loss: on the contract option that
// is counted and on every penalty that cannot be claimed. A training penalty
// only ever pays the training penalty.
func (w *working) received(contract *Option, stand law.Overlap) Expr {
	own, others := L(FullID(contract.Sheet, "received")), w.receivedOnVoid(contract)
	if stand != law.Apart {
		return sumOf(append([]Expr{own}, others...))
	}
	own = AtMost(own, L("contract_award"))
	if len(others) == 0 {
		return own
	}
	return Add(own, AtMost(sumOf(others), L("tort_award")))
}

// receivedOnVoid lists what was received on penalties that cannot be claimed,
// but for those of one option: it was paid for the same loss.
func (w *working) receivedOnVoid(but *Option) []Expr {
	var out []Expr
	for i, o := range w.out.Options {
		dead := o.State == OptionBarred || w.drafts[i].void
		if o.Route == Contract && o != but && dead && w.drafts[i].has("received") && !w.drafts[i].apart() {
			out = append(out, L(FullID(o.Sheet, "received")))
		}
	}
	return out
}

// receivedForTort deducts the penalties that were received although they cannot
// be claimed, such as void ones. It gives the line that says what is left, ""
// where nothing was received.
func (w *working) receivedForTort(d *draft, costs *Option) string {
	received := w.receivedOnVoid(nil)
	if _, tort := d.sheet.Line("tort_total"); !tort || len(received) == 0 {
		return ""
	}
	d.compute("received", text.T("同一损失已收", "received for the same loss"), CNY, sumOf(received))
	d.compute("award_due", text.T("扣除已收后的赔偿", "damages less what was received"), CNY, NoLess(L("zero"), Sub(L("tort_award"), L("received"))), d.rule("R23")...)
	d.total("outstanding", text.T("未受偿额", "outstanding"), plus(L("award_due"), costs), d.rule("R23")...)
	return "outstanding"
}

// severalContracts notes contract options beside those that are counted: the
// totals add up no two penalties for one loss. Against other debtors, by other
// contracts, each stands by itself; whether they are for one loss no rule and no
// figure of the claim says, so they are named and not added.
func (w *working) severalContracts(note func(text.Text)) {
	counted := w.pickContract()
	open, others := 1, true
	for i, o := range w.out.Options {
		if o.Route == Contract && o.State != OptionBarred && o != counted && !w.drafts[i].void && !w.drafts[i].apart() {
			open++
			others = others && !sameDefendant(o, counted)
		}
	}
	if open > 1 {
		words := text.T("违约路径有 %v 项方案：合计只计“%v”一项，其余须另行请求", "%v options of contract are open: the totals count %v alone, the others are claimed apart")
		if others {
			words = text.T("违约路径有 %v 项方案，被告不同、合同不同，各自成立，可以分别请求；是否为同一损失须另行说明，同一损失只赔一次：合计只计“%v”一项，未加其余", "%v options of contract are open against different defendants, by different contracts: each stands and may be claimed; whether they are for one loss is to be shown, and one loss is made good once: the totals count %v alone and add none of the others")
		}
		note(text.F(words, open, w.sheetTitle(counted)))
	}
	w.pleaOfTwo(counted, note)
}

// pleaOfTwo notes what an election leaves open: both routes principal against
// one defendant, or a tort that others answer for too.
func (w *working) pleaOfTwo(contract *Option, note func(text.Text)) {
	tort := w.pick(Tort)
	if tort == nil || contract == nil || law.OverlapOf(w.contractDraft(contract).penaltyKind()) != law.ElectOne || !sameDefendant(tort, contract) {
		return
	}
	if tort.Principal && contract.Principal {
		note(text.T("侵权与违约对同一被告都列为主位：须择一，合计暂取较高的一项", "tort and contract are both pleaded as principal against one defendant: one is elected; the totals take the higher for now"))
	}
	more := slices.ContainsFunc(namesOf(tort.Defendant), func(name string) bool { return !slices.Contains(namesOf(contract.Defendant), name) })
	if more && len(namesOf(contract.Defendant)) > 0 {
		note(text.F(text.T("侵权方案还针对“%v”以外的被告：对其他被告另列侵权方案的，不必与违约择一", "the tort is pleaded against others than %v too: pleaded against them alone, it need not be elected against the contract"), contract.Defendant))
	}
}

// against says beside a line whom its option is claimed against.
func (d *draft) against(o *Option) {
	if !o.Defendant.IsZero() {
		d.note(text.F(text.T("针对：%v", "against: %v"), o.Defendant))
	}
}

// sameDefendant tells whether two options are against the same defendant: they
// share a name, or one of them names nobody.
func sameDefendant(a, b *Option) bool {
	of, with := namesOf(a.Defendant), namesOf(b.Defendant)
	return len(of) == 0 || len(with) == 0 || slices.ContainsFunc(of, func(name string) bool { return slices.Contains(with, name) })
}

// namesOf lists the defendants that an option names, set apart by the Chinese
// commas or by semicolons; an ASCII comma may be part of a name (Co., Ltd.).
func namesOf(t text.Text) []string {
	words := t.ZH
	if words == "" {
		words = t.EN
	}
	names := strings.FieldsFunc(words, func(r rune) bool { return strings.ContainsRune("、，；;", r) })
	for i, n := range names {
		names[i] = strings.TrimSpace(n)
	}
	return slices.DeleteFunc(names, func(n string) bool { return n == "" })
}
