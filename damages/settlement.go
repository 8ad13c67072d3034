package damages

import (
	"slices"
	"strings"

	"redress/damages/law"
	"redress/internal/civil"
	"redress/internal/text"
)

// enforcementSettlement is R52: a settlement made in enforcement and broken
// leaves two ways. The judgment is resumed, less what was performed (法释〔2018〕
// 3号 arts 9, 17), with its doubled interest; or the settlement is sued on. The
// time to resume runs from the last day agreed for performance (art 10). A
// private settlement, not filed with the court, works by way of the debtor's
// objection (art 19).
var enforcementSettlement = OptionKind{
	ID: "enforcement_settlement", Title: text.T("执行和解不履行", "Settlement in enforcement not kept"), Route: Performance,
	Rules: []string{"R52"},
	Figures: []FigureSpec{
		{ID: "adjudged", Within: NotNegative, Label: text.T("判决确定的债务", "debt fixed by the judgment"), Unit: CNY, From: fromCourt, Prove: text.T("生效判决主文", "the operative part of the judgment")},
		{ID: "agreed", Within: NotNegative, Label: text.T("和解协议约定的金额", "sum agreed in the settlement"), Unit: CNY, From: ownRecords, Prove: text.T("执行和解协议或和解笔录", "the settlement or the court's record of it")},
		{ID: "performed", Within: NotNegative, Label: text.T("和解后已履行", "performed under the settlement"), Unit: CNY, From: ownRecords, Prove: text.T("银行回单", "bank record"), Rule: "R52"},
		{ID: "penalty", Within: NotNegative, Label: text.T("和解协议约定的违约金", "penalty agreed in the settlement"), Unit: CNY, Optional: true, From: ownRecords, Prove: text.T("协议的违约条款", "its default clause")},
		{ID: "doubled_interest", Within: NotNegative, Label: text.T("恢复执行后的加倍利息", "doubled interest once resumed"), Unit: CNY, Optional: true, From: ownReasons, Prove: text.T("另列迟延履行加倍利息的计算", "work it out as doubled interest for delay"), Rule: "R31"},
		{ID: "last_day", Label: text.T("约定履行期间最后一日", "last day agreed for performance"), Unit: DayDate, From: ownRecords, Prove: text.T("和解协议的履行期限", "the terms of the settlement"), Rule: "R52"},
		{ID: "broken", Label: text.T("和解协议未履行", "the settlement was broken"), Unit: YesNo, From: ownRecords, Prove: text.T("逾期未付的银行记录、催告", "bank record of the default, a demand"), Rule: "R52"},
		{ID: "filed", Label: text.T("和解已提交法院", "the settlement was filed with the court"), Unit: YesNo, From: fromCourt, Prove: text.T("和解笔录、中止执行裁定", "the court's record, the ruling that stays enforcement"), Rule: "R52"},
	},
	Choices: []ChoiceSpec{{ID: "way", Label: text.T("救济途径", "way taken"), Of: []Alternative{
		{"resume", text.T("恢复执行原判决", "resume the judgment")}, {"sue", text.T("就和解协议起诉", "sue on the settlement")},
	}, Default: "resume"}},
	build: buildSettlement,
}

func buildSettlement(d *draft) error {
	last, err := civil.ParseDay(d.asked.Figures["last_day"].Value)
	known := err == nil && !last.IsZero()
	if known { // the step is taken after the default, on the cut-off day at the latest
		d.reads = law.Days{law.ReadsProceduralStep: d.claim.CutOff}
	}
	d.zero()
	for _, id := range []string{"adjudged", "agreed", "performed", "last_day", "broken", "filed"} {
		d.input(id)
	}
	d.inputOr("penalty", "0", text.T("未约定或未主张", "none agreed or claimed"))
	d.doubledInterest()
	cites := d.rule("R52")
	d.compute("revived", text.T("恢复执行的债务 未计加倍利息", "debt that is resumed without doubled interest"), CNY, NoLess(L("zero"), Sub(L("adjudged"), L("performed"))), numbered(cites, ".9", ".17")...)
	d.total("resume", text.T("恢复执行应付", "due if the judgment is resumed"), NoLess(L("zero"), Sub(Add(L("adjudged"), L("doubled")), L("performed"))), numbered(cites, ".9", ".17")...)
	d.compute("agreed_open", text.T("和解协议未付", "open under the settlement"), CNY, NoLess(L("zero"), Sub(L("agreed"), L("performed"))), numbered(cites, ".9")...)
	d.total("sue", text.T("诉请履行和解应付", "due if the settlement is sued on"), Add(L("agreed_open"), L("penalty")), numbered(cites, ".9")...)
	for _, id := range []string{"resume", "sue"} {
		articles := map[string][]string{"resume": numbered(cites, ".9", ".17"), "sue": numbered(cites, ".9")}[id]
		d.option.Readings = append(d.option.Readings, Reading{ID: id, Title: d.alternative("way", id), Line: d.full(id),
			Default: id == "resume", Chosen: id == d.choice("way"), Cites: articles})
	}
	d.result(d.choice("way"))
	d.settlementNotes(cites)
	if !known {
		return nil
	}
	return d.enforcementLimit(last, true)
}

// doubledInterest is the figure given, else the doubled interest worked out in
// this claim, else nothing, and the sheet says so.
func (d *draft) doubledInterest() {
	label := text.T("计入的加倍利息", "doubled interest counted")
	if o := d.delayInYuan(); o != nil && !d.has("doubled_interest") {
		d.compute("doubled", label, CNY, allowed(o), d.rule("R31")...)
		return
	}
	d.inputOr("doubled_interest", "0", text.T("未计加倍利息：本案未列迟延履行加倍利息", "none counted: the claim does not work out doubled interest for delay"))
	d.compute("doubled", label, CNY, L("doubled_interest"), d.rule("R31")...)
}

// numbered are those of a rule's articles that have one of the numbers.
func numbered(cites []string, numbers ...string) []string {
	return slices.DeleteFunc(slices.Clone(cites), func(id string) bool {
		return !strings.HasPrefix(id, "settleint") || !slices.ContainsFunc(numbers, func(n string) bool { return strings.HasSuffix(id, n) })
	})
}

// delayInYuan is the doubled interest that this claim works out in yuan.
func (d *draft) delayInYuan() *Option {
	for _, o := range d.earlier {
		for _, asked := range d.claim.Options {
			if o.Kind == delayedInterest.ID && asked.ID == o.ID && len(o.Bars) == 0 && (asked.Choices["currency"] == "" || asked.Choices["currency"] == "cny") {
				return o
			}
		}
	}
	return nil
}

func (d *draft) settlementNotes(cites []string) {
	d.barUnless("broken", text.T("和解协议正在履行或已履行完毕的，不得恢复执行，也无从诉请违约", "while the settlement is being kept, or is performed, the judgment is not resumed and there is no breach to sue on"), numbered(cites, ".9")...)
	d.warn(text.T("恢复执行与就和解协议起诉择一；已履行部分扣除", "resume or sue, one or the other; what was performed comes off"), numbered(cites, ".9", ".17")...)
	d.warn(text.T("和解履行期间是否计算加倍利息，裁判不一：所列金额须说明起止", "whether doubled interest runs while a settlement is being performed is decided both ways: say from and to which day it is counted"), "delayint2014.3")
	if d.asked.Figures["filed"].Value == "false" {
		d.warn(text.T("未提交法院的和解：执行不因此中止，由被执行人以执行异议主张", "a settlement not filed with the court does not stay enforcement; the debtor raises it by objection"), numbered(cites, ".19")...)
	}
}
