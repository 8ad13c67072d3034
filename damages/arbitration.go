package damages

import (
	"slices"
	"strings"

	"redress/damages/law"
	"redress/internal/text"
)

// A claim on a non-compete or a service period is a labour dispute: arbitration
// comes first, within a year of knowledge, and the suit within fifteen days of
// the award (调解仲裁法 arts 5, 27, 50). The tort needs none of it.

var forumChoice = ChoiceSpec{"forum", text.T("提出请求之处", "where the claim is brought"), []Alternative{
	{"court", text.T("法院", "in court")},
	{"arbitration", text.T("劳动人事争议仲裁委员会", "before the labour arbitration commission")},
}, "court"}

var limitationDefence = ChoiceSpec{"limitation_defence", text.T("仲裁时效抗辩", "defence of the limitation of arbitration"), []Alternative{
	{"not_raised", text.T("未提出", "not raised")},
	{"in_arbitration", text.T("在仲裁中提出", "raised in the arbitration")},
	{"later", text.T("仲裁之后才提出", "raised only later")},
}, "not_raised"}

var arbitrationFigures = []FigureSpec{
	{ID: "arbitrated", Label: text.T("已经劳动仲裁前置", "labour arbitration has been gone through"), Unit: YesNo, When: "forum=court", From: fromCourt, Prove: text.T("仲裁裁决书，或不予受理、逾期未裁决的证明", "the award, or proof of refusal or of an award that is overdue")},
	{ID: "award_received_on", Label: text.T("收到仲裁裁决书之日", "award received on"), Unit: DayDate, Optional: true, When: "forum=court", From: fromCourt, Prove: text.T("送达回证", "proof of service")},
	{ID: "knew_on", Label: text.T("知道或应当知道权利被侵害之日", "day the breach was or should have been known"), Unit: DayDate, Optional: true, From: ownRecords, Prove: text.T("发现违约的证据", "evidence of when the breach was found")},
	{ID: "interrupted_on", Label: text.T("仲裁时效中断之日", "day the limitation was interrupted"), Unit: DayDate, Optional: true, From: ownRecords, Prove: text.T("催告函、请求救济的记录、对方的承诺", "a demand, a request for relief, an acknowledgment")},
	{ID: "applied_on", Label: text.T("申请仲裁之日", "arbitration applied for on"), Unit: DayDate, Optional: true, From: ownRecords, Prove: text.T("仲裁申请书及收件回执", "the application and its receipt")},
}

// optionalArbitration are the same figures where only some promisors go to
// arbitration: asked for once it is known that this one does.
func optionalArbitration(limit string) []FigureSpec {
	out := slices.Clone(arbitrationFigures)
	for i := range out {
		out[i].Optional = true
		out[i].When = strings.TrimPrefix(out[i].When+", "+limit, ", ")
	}
	out[0].Prove = text.T("承诺人是劳动者的须填："+out[0].Prove.ZH, "needed where the promisor is an employee: "+out[0].Prove.EN)
	return out
}

// arbitrationFirst bars a suit without arbitration, prints the last days to
// apply and to sue, and holds the defence of limitation to its place: raised in
// the arbitration it bars, raised later it is lost unless new evidence shows it
// (法释〔2025〕12号 art 20), not raised it is not applied.
func (d *draft) arbitrationFirst() error {
	if d.choice("forum") == "court" {
		d.input("arbitrated")
		d.barUnless("arbitrated", text.T("劳动争议未经仲裁不得直接起诉，待裁决后再起诉", "a labour dispute cannot go straight to court: arbitration first, the suit after the award"), "ldma2008.5")
		if d.has("award_received_on") {
			if err := d.suitInTime(); err != nil {
				return err
			}
		}
	}
	return d.appliedInTime()
}

func (d *draft) suitInTime() error {
	d.input("award_received_on")
	e, there, err := d.lastDay("sue_by", text.T("最迟起诉日", "last day to sue"), "arbitration_suit", "award_received_on")
	if err != nil || !there || d.claim.factDay("filed_on").IsZero() {
		return err
	}
	d.compute("sued_late", text.T("起诉晚于最迟起诉日", "the suit came after that day"), YesNo, IsMore(L("facts.filed_on"), L("sue_by")), "ldma2008.50")
	_, late := d.settledLate("sue_by", e, "facts.filed_on", "", "sued_late", "ldma2008.50")
	d.warnIf(late, text.T("起诉日晚于收到裁决书后十五日：裁决已生效；如所填起诉日属另案，请核对", "the suit was filed more than 15 days after the award, which has taken effect; check whether the day given is that of another case"), "ldma2008.50")
	return nil
}

func (d *draft) appliedInTime() error {
	defence := d.choice("limitation_defence")
	if defence == "not_raised" && !d.has("knew_on") {
		return nil
	}
	d.input("knew_on")
	from := "knew_on"
	if d.has("interrupted_on") {
		d.input("interrupted_on")
		from = "interrupted_on"
	}
	e, there, err := d.lastDay("arbitrate_by", text.T("最迟申请仲裁日", "last day to apply for arbitration"), "arbitration", from)
	if err != nil || !there || defence == "not_raised" && !d.has("applied_on") {
		return err
	}
	d.input("applied_on")
	d.compute("applied_in_time", text.T("在仲裁时效内申请", "applied within the limitation"), YesNo, Compare{LessOrEqual, L("applied_on"), L("arbitrate_by")}, "ldma2008.27")
	d.compute("applied_late", text.T("申请晚于仲裁时效", "applied after the limitation"), YesNo, IsMore(L("applied_on"), L("arbitrate_by")), "ldma2008.27")
	inTime, late := d.settledLate("arbitrate_by", e, "applied_on", "applied_in_time", "applied_late", "ldma2008.27")
	switch defence {
	case "in_arbitration":
		d.barUnless(inTime, text.T("仲裁时效已过，对方已在仲裁中提出抗辩", "the limitation of arbitration has run and the defence was raised there"), "ldma2008.27")
	case "later":
		d.warnIf(late, text.T("时效抗辩未在仲裁中提出：除有新证据外不予支持", "the defence was not raised in the arbitration: it fails unless on new evidence"), d.governingNow("labourint2025.20")...)
	default:
		d.warnIf(late, text.T("仲裁时效已过：对方可在仲裁中提出抗辩，未提出的不主动适用", "the limitation of arbitration has run: the other side may raise it in the arbitration; unraised, it is not applied"), d.governingNow("labourint2025.20", "ldma2008.27")...)
	}
	return nil
}

// governingNow keeps of these articles those that govern a case judged when this
// one is, or is to be.
func (d *draft) governingNow(ids ...string) []string {
	var out []string
	for _, id := range ids {
		if c := law.Default().Cite(id); c.Governs.Contains(d.claim.lawDay("judged_on")) {
			out = append(out, id)
		}
	}
	return out
}
