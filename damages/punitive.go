package damages

import (
	"slices"

	"redress/damages/law"
	"redress/internal/text"
)

// punitiveDamages multiplies the part of a loss or gain that comes from acts
// on or after 2019-04-23 (R10–R12):
//
//	award = base of earlier acts + T × base of later acts
//	T = n (“n times in all”) or 1 + m (“m times on top”)
//
// The wording is a required choice and both are printed, because courts have
// used both; from 2026-05-01 T × base is at most 5 × base in either. The base
// is without expenses and never statutory (法释〔2026〕7号 arts 8, 11, 12).
var punitiveDamages = OptionKind{
	ID: punitiveID, Title: text.T("惩罚性赔偿", "Punitive damages"), Route: Tort, Method: Multiplied,
	Rules:   rulesOfMultiple,
	Figures: punitiveFigures(),
	Choices: []ChoiceSpec{
		{"wording", text.T("倍数的表述", "wording of the multiple"), []Alternative{
			{"total", text.T("总额为基数的n倍", "n times the base in all")},
			{"additive", text.T("基数之外另加m倍", "m times on top of the base")},
		}, ""},
		{"base", text.T("倍数的基数", "base of the multiple"), []Alternative{
			{"principal", text.T("主位的损失或获利", "the loss or gain pleaded as principal")},
			{"loss", text.T("实际损失", "actual loss")},
			{"gain", text.T("侵权获利", "infringer's gain")},
			{"stated", text.T("另行列明的基数", "a base stated here")},
			{"named", text.T("指名的损失或获利方案", "the option of loss or gain that is named")},
		}, "principal"},
		{"split", text.T("跨越2019年4月23日的行为", "acts that span 2019-04-23"), []Alternative{
			{"each_act", text.T("倍数只用于其后的行为", "the multiple touches later acts only")},
			{"whole", text.T("整体适用新法", "the amended text governs the whole")},
			{"later_only", text.T("其前的行为另案或另行主张", "earlier acts are pleaded apart")},
		}, "each_act"},
		{"proration", text.T("分段方法", "proration"), []Alternative{
			{"days", text.T("按日", "by days")}, {"months", text.T("按整月", "by whole months")},
		}, "days"},
		{"proved_by", text.T("基数中已查明的部分", "part of the base that is proved"), []Alternative{
			{"stated", text.T("如列明，以该数为限", "as stated, where it is")}, {"known", text.T("账簿被拒绝提交时的已知部分", "what is known where books were withheld")},
		}, "stated"},
	},
	AskedWhen: map[string]string{"proved_by": "base=principal|loss|gain|named"},
	Tables:    []TableSpec{namedBase},
	Factors: []FactorSpec{
		{"amount", text.T("请求的数额", "amount asked for")},
		{"method", text.T("计算方式", "method of computation")},
		{"facts", text.T("事实与理由", "facts and reasons")},
		{"fines", text.T("已执行罚款或罚金的考虑", "how executed fines were weighed")},
	},
	build: buildPunitive,
}

const punitiveID = "punitive"

// What each part of the multiple rests on, of the articles of R10.
var (
	statuteOfMultiple = []string{"aucl2019.17.3", "aucl2025.22.3", "civilcode2021.179.2", "civilcode2021.1185"}
	onIntent          = []string{"aucl2019.17.3", "aucl2025.22.3", "punint2021.1", "punint2021.3", "punint2026.6"}
	onSeriousness     = []string{"aucl2019.17.3", "aucl2025.22.3", "punint2021.4", "punint2026.7"}
	onBase            = []string{"punint2021.5", "punint2026.8.1", "punint2026.8.3"}
	onRoyaltyBase     = []string{"punint2021.5", "punint2026.8.1", "punint2026.8.2"}
	onTexts           = []string{"punint2021.2", "punint2026.2"}
	onTime            = []string{"punint2021.2", "punint2026.3"}
	onFines           = []string{"punint2021.6", "punint2026.13"}
)

var rulesOfMultiple = []string{"R10", "R11", "R12"}

// Circumstances of intent (法释〔2026〕7号 art 6) and seriousness (art 7).
var (
	intentCircumstances = []Alternative{
		{"intent_notice", text.T("经有效通知后继续侵权", "went on after effective notice")},
		{"intent_control", text.T("与权利人的管理人或控制人重合", "manager or controller in common with the holder")},
		{"intent_relation", text.T("因劳动等关系接触商业秘密", "access through employment or the like")},
		{"intent_negotiation", text.T("磋商中接触商业秘密", "access in negotiation")},
		{"intent_counterfeit", text.T("假冒行为", "counterfeiting")},
		{"intent_settlement", text.T("违反和解后再次侵权", "infringed again in breach of a settlement")},
		{"intent_concealment", text.T("隐瞒控制关系或约定转嫁赔偿", "hid control or agreed an indemnity")},
		{"intent_other", text.T("其他故意情形", "another circumstance of intent")},
	}
	seriousCircumstances = []Alternative{
		{"serious_repeat", text.T("受罚或败诉后再次侵权", "repeated after a penalty or judgment")},
		{"serious_preservation", text.T("无正当理由拒不履行保全裁定", "refused a preservation order without reason")},
		{"serious_evidence", text.T("伪造毁坏或隐匿证据", "forged, destroyed or hid evidence")},
		{"serious_business", text.T("以侵权为业", "infringement as a business")},
		{"serious_gain", text.T("获利或损失巨大", "huge gain or serious harm")},
		{"serious_interest", text.T("危害国家利益或公共利益", "harm to national or public interest")},
		{"serious_other", text.T("其他严重情形", "another serious circumstance")},
	}
)

// circumstancesFrom says where the proof of each circumstance is.
var circumstancesFrom = map[string]From{
	"intent_notice": ownRecords, "intent_control": publishedData, "intent_relation": ownRecords, "intent_negotiation": ownRecords,
	"intent_counterfeit": ownRecords, "intent_settlement": ownRecords, "intent_concealment": theirEvidence, "intent_other": ownReasons,
	"serious_repeat": fromAuthority, "serious_preservation": fromCourt, "serious_evidence": fromCourt, "serious_business": theirEvidence,
	"serious_gain": theirBooks, "serious_interest": fromAuthority, "serious_other": ownReasons,
}

func punitiveFigures() []FigureSpec {
	out := []FigureSpec{
		{ID: "times", Plain: true, Label: text.T("请求的倍数", "times asked for"), Unit: Rate, From: ownReasons, Prove: text.T("结合主观过错与情节严重程度说明", "reasoned from fault and seriousness"), Rule: "R11"},
	}
	for _, c := range append(append([]Alternative{}, intentCircumstances...), seriousCircumstances...) {
		out = append(out, FigureSpec{ID: c.ID, Label: c.Label, Unit: YesNo, Optional: true, Rule: "R10", From: circumstancesFrom[c.ID],
			Prove: text.T("逐项对应证据，至少证明一项故意情形与一项严重情形", "tie each to evidence; at least one of intent and one of seriousness")})
	}
	return append(out,
		FigureSpec{ID: "defendant_is_operator", Label: text.T("被告是经营者", "the defendant is an operator"), Unit: YesNo, Optional: true, From: publishedData, Prove: text.T("营业执照、经营记录", "business licence, record of trading")},
		FigureSpec{ID: "base_later", Within: NotNegative, Label: text.T("2019年4月23日以后行为的基数", "base of acts from 2019-04-23"), Unit: CNY, When: "base=stated", From: theirBooks, Prove: proveBooks, Rule: "R12"},
		FigureSpec{ID: "base_earlier", Within: NotNegative, Label: text.T("2019年4月22日以前行为的基数", "base of acts up to 2019-04-22"), Unit: CNY, When: "base=stated", Optional: true, From: theirBooks, Prove: proveBooks, Rule: "R12"},
		FigureSpec{ID: "proved_part", Within: NotNegative, Label: text.T("基数中已查明的部分", "part of the base that is proved"), Unit: CNY, Optional: true, When: "proved_by=stated", From: theirBooks, Prove: text.T("基数仅部分可以查明的，倍数用于该部分", "where part of the base is proved the multiple touches that part")},
		FigureSpec{ID: "executed_fines", Within: NotNegative, Label: text.T("同一行为已执行的罚款或罚金", "fines executed for the same act"), Unit: CNY, Optional: true, From: fromAuthority, Prove: text.T("处罚决定、判决及缴款凭证", "the decision or judgment and proof of payment"), Rule: "R10"},
		FigureSpec{ID: "asked_on", Label: text.T("提出惩罚性赔偿请求之日", "day punitive damages were asked for"), Unit: DayDate, Optional: true, From: ownRecords, Prove: text.T("起诉状或变更诉讼请求申请书", "the complaint or the application to amend it")},
	)
}

func buildPunitive(d *draft) error {
	ceiling, err := law.PunitiveCeiling.On(d.claim.effectiveDay())
	if err != nil {
		return err
	}
	d.zero()
	if ceiling.IsNone() {
		d.bar(ceiling.None, d.rule("R12")...)
	}
	if err := d.multiple(ceiling); err != nil {
		return err
	}
	d.circumstances()
	if d.choice("base") == "named" {
		if err := d.nameBase(); err != nil || d.named == nil {
			return err
		}
	}
	d.multipliedAward(ceiling, d.multipliedBase())
	d.punitiveTexts()
	d.askedInTime()
	d.result("award")
	return nil
}

// multiple gives the total factor T in both wordings.
func (d *draft) multiple(ceiling law.Dated[law.MultipleCeiling]) error {
	cites := d.rule("R11")
	if n := d.asked.Figures["times"].given(Rate); n != nil && !ceiling.IsNone() &&
		(n.Value.Number.LessThan(ceiling.Value.Least) || n.Value.Number.GreaterThan(ceiling.Value.Times)) {
		return d.refuse("figures/times/value", text.F(text.T("倍数 %v 超出法定范围", "a multiple of %v is outside the range of the law"), n.Value.Number.String()),
			text.F(text.T("两种表述下均为 %v 至 %v；总额表述下即为赔偿总额与基数之比", "from %v to %v in either wording; in the total wording it is the whole over the base"), ceiling.Value.Least.String(), ceiling.Value.Times.String()))
	}
	d.input("times")
	d.add(Line{ID: "one", Label: text.T("基数本身一倍", "the base itself once"), Unit: Rate, Kind: Constant, Plain: true,
		Given: &Given{Value: Num("1"), Source: Source{Known: OfLaw}}, Cites: cites})
	d.add(Line{ID: "factor_as_total", Label: text.T("总额表述的总倍数", "total factor if n times in all"), Unit: Rate, Kind: Computed, Plain: true, Expr: L("times"), Cites: cites})
	d.add(Line{ID: "factor_as_additive", Label: text.T("另加表述的总倍数", "total factor if m times on top"), Unit: Rate, Kind: Computed, Plain: true, Expr: Add(L("one"), L("times")), Cites: cites})
	d.add(Line{ID: "factor", Label: text.T("总倍数", "total factor"), Unit: Rate, Kind: Computed, Plain: true, Expr: L("factor_as_" + d.choice("wording")), Cites: cites})
	d.compute("no_punitive", text.T("总倍数为一", "the total factor is one"), YesNo, Compare{Equal, L("factor"), L("one")})
	d.warnIf("no_punitive", text.T("总倍数为一，没有惩罚性部分", "a total factor of one awards no punitive part"), cites...)
	return nil
}

// circumstances asks for intent and for seriousness; each rests on at least
// one circumstance tied to evidence, and both are needed.
func (d *draft) circumstances() {
	cites := d.articles("R10", statuteOfMultiple...)
	intent := d.anyOf("intent_shown", text.T("故意", "intent"), intentCircumstances, d.articles("R10", onIntent...))
	serious := d.anyOf("serious_shown", text.T("情节严重", "serious circumstances"), seriousCircumstances, d.articles("R10", onSeriousness...))
	d.compute("eligible", text.T("故意且情节严重", "intent and serious circumstances"), YesNo, And{[]Expr{L("intent_shown"), L("serious_shown")}}, cites...)
	if intent == law.No || serious == law.No { // one no is enough, whatever the other says
		d.bar(text.T("惩罚性赔偿须故意侵权且情节严重", "punitive damages need intent and serious circumstances"), cites...)
	}
	if available, err := law.PunitiveAvailable.On(d.claim.lawDay("last_act")); err == nil && !available.IsNone() && available.Value.Intent.ZH == "恶意" {
		d.warn(text.T("2019年文本的主观要件为“恶意”，司法解释释为包括在“故意”之内", "the text of 2019 asks for malice, which the interpretation reads as within intent"), available.Cites...)
	}
	if d.has("defendant_is_operator") {
		d.input("defendant_is_operator")
	}
	if d.asked.Figures["defendant_is_operator"].Value == "false" {
		d.warn(text.T("条文规定“经营者”故意实施：对自然人适用倍数可能有争议，卡波案判令个人在限额内连带", "the text speaks of an operator: against an individual the multiple is open to argument; Carbomer made individuals jointly liable within caps"), d.articles("R10", "tsint2020.16")...)
	}
}

// anyOf lists circumstances; what is not pleaded counts as no. Where none is
// answered the last stands open, and with it the whole.
func (d *draft) anyOf(id string, label text.Text, of []Alternative, cites []string) law.Answer {
	answered, holds := false, law.Unknown
	for _, c := range of {
		answered = answered || d.has(c.ID)
		if d.asked.Figures[c.ID].Value == "true" {
			holds = law.Yes
		}
	}
	if answered && holds != law.Yes {
		holds = law.No
	}
	var shown []Expr
	for i, c := range of {
		if !answered && i == len(of)-1 {
			d.input(c.ID)
		} else {
			d.inputOr(c.ID, "false", text.T("未主张", "not pleaded"))
		}
		d.citeLast(cites)
		shown = append(shown, L(c.ID))
		if e := d.asked.Figures[c.ID]; e.Value == "true" && (e.Source == nil || e.Source.Evidence == "") {
			d.warn(text.F(text.T("“%v”尚未对应证据", "%v is not tied to evidence yet"), c.Label), cites...)
		}
	}
	d.compute(id, label, YesNo, Or{shown}, cites...)
	return holds
}

// punitiveTexts asks for the three texts of 法释〔2026〕7号 art 2 and shows
// executed fines as a factor of the multiple, never deducted (art 13).
func (d *draft) punitiveTexts() {
	for _, f := range d.kind.Factors[:3] {
		if d.asked.Factors[f.ID].IsZero() {
			d.warn(text.F(text.T("请求惩罚性赔偿须写明%v", "a claim for punitive damages states the %v"), f.Label), d.articles("R10", onTexts...)...)
		}
		d.option.Factors = append(d.option.Factors, Factor{f.Label, d.asked.Factors[f.ID]})
	}
	if d.has("executed_fines") {
		cites := d.articles("R10", onFines...)
		d.input("executed_fines")
		d.citeLast(cites)
		d.option.Factors = append(d.option.Factors, Factor{d.kind.Factors[3].Label, d.asked.Factors["fines"]})
		weighed := text.T("已执行的罚款或罚金只在确定倍数时可以考虑，不从赔偿额中扣除", "executed fines may be weighed in the multiple and are never deducted from damages")
		if slices.Contains(cites, "punint2026.13") {
			weighed = text.T("已执行的罚款或罚金，确定倍数时应当考虑，不从赔偿额中扣除", "executed fines shall be weighed in the multiple and are never deducted from damages")
		}
		d.warn(weighed, cites...)
	}
}

// askedInTime holds the request against the close of the first-instance
// debate (法释〔2021〕4号 art 2, 法释〔2026〕7号 art 3; before 2021-03-03 no article
// says it), states that limit whether or not it can be checked, and warns that a
// later suit is shut out (art 4).
func (d *draft) askedInTime() {
	limit, suit := d.articles("R10", onTime...), text.T("二审中增加的请求调解不成的，告知另行起诉", "a request added on appeal goes to a separate suit if mediation fails")
	if slices.Contains(limit, "punint2026.3") {
		suit = text.T("二审中增加的请求调解不成的，不予支持", "a request added on appeal is not supported if mediation fails")
		d.warn(text.T("经释明仍未请求的，判决生效后另行起诉惩罚性赔偿不予受理", "who was told and did not ask cannot sue for punitive damages later"), d.articles("R10", "punint2026.4")...)
	}
	checked := d.has("asked_on") && !d.claim.factDay("debate_closed_on").IsZero()
	if len(limit) > 0 {
		words := text.T("惩罚性赔偿最迟在一审法庭辩论终结前请求；%v", "punitive damages are asked for at the latest before the first-instance debate closes; %v")
		if !checked {
			words = text.T("惩罚性赔偿最迟在一审法庭辩论终结前请求；%v。未填提出之日或者辩论终结之日，未核对", "punitive damages are asked for at the latest before the first-instance debate closes; %v. The day it was asked for or that of the close is not given: not checked")
		}
		d.warn(text.F(words, suit), limit...)
	}
	if !checked {
		return
	}
	d.input("asked_on")
	d.compute("in_time", text.T("在一审法庭辩论终结前提出", "asked before the first-instance debate closed"), YesNo, Compare{LessOrEqual, L("asked_on"), L(FactsSheet + ".debate_closed_on")}, limit...)
	if d.day("asked_on").After(d.claim.factDay("debate_closed_on")) {
		d.bar(suit, limit...)
	}
}
