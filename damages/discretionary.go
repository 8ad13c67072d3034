package damages

import (
	"redress/damages/law"
	"redress/internal/text"
)

// discretionaryAward is R44 (裁量性赔偿): a third way beside computed and
// statutory damages. Evidence shows that loss or gain clearly exceeds the
// statutory cap, but not by how much; the court fixes a sum above the cap. The
// proven lower bound must exceed the cap.
var discretionaryAward = OptionKind{
	ID: "discretionary_award", Title: text.T("裁量性赔偿", "Discretionary damages above the cap"), Route: Tort, Method: AboveCap,
	Rules: []string{"R44"},
	Figures: []FigureSpec{
		{ID: "exact_sum_hard", Label: text.T("具体数额难以证明", "the exact sum is difficult to prove"), Unit: YesNo, From: ownReasons, Prove: text.T("说明为何不能精确计算", "say why it cannot be computed exactly"), Rule: "R44"},
		{ID: "lower_bound", Within: NotNegative, Label: text.T("已证明的损失或获利下限", "proven lower bound of loss or gain"), Unit: CNY, From: theirBooks, Prove: text.T("对外宣传、年报、招投标、平台数据；申请责令提交（法释〔2020〕7号第24条）", "publicity, annual reports, tenders, platform data; ask for an order to produce (法释〔2020〕7号 art 24)"), Rule: "R44"},
		{ID: "amount", Within: Within{Least: "0", Above: true}, Label: text.T("请求酌定的数额", "amount asked for"), Unit: CNY, From: ownReasons, Prove: text.T("按各项指标逐项说理", "reasoned indicator by indicator"), Rule: "R44"},
	},
	Factors: []FactorSpec{
		{"scale", text.T("生产销售的规模", "scale of production and sales")},
		{"margin", text.T("价格与利润水平", "prices and margins")},
		{"duration", text.T("侵权持续时间", "duration of the infringement")},
		{"contribution", text.T("商业秘密的贡献", "contribution of the secret")},
		{"value", text.T("商业秘密的价值与研发成本", "value and development cost of the secret")},
		{"fault", text.T("过错与情节", "fault and circumstances")},
		{"books", text.T("账册的提交情况", "whether the books were produced")},
	},
	build: buildDiscretionary,
}

func buildDiscretionary(d *draft) error {
	limit, err := inLaw(d, law.StatutoryCap)
	if err != nil {
		return err
	}
	cites := d.rule("R44")
	if !d.inForce("R44") {
		d.bar(text.T("裁判早于2009-04-21：当时没有在法定上限以上酌定的政策", "judged before 2009-04-21: there was no policy yet of fixing a sum above the statutory cap"))
	}
	d.input("exact_sum_hard")
	if d.answer("exact_sum_hard") == answer(law.No) {
		d.bar(text.T("具体数额可以证明的，应按损失或获利计算", "a sum that can be proved is claimed as loss or gain"), cites...)
	}
	d.input("lower_bound")
	d.input("amount")
	d.factors(d.kind.Factors)
	d.wantFactors(text.T("突破上限须逐项说明指标，尚未说明：%v。写明每项的事实与证据，或写明不涉及", "an award above the cap is reasoned indicator by indicator; nothing is said of: %v. State the facts and the evidence of each, or that it plays no part"), cites)
	d.result("award")
	if limit.IsNone() {
		d.bar(limit.None, limit.Cites...)
		d.total("award", text.T("裁量性赔偿额", "discretionary damages"), L("amount"), cites...)
		return nil
	}
	d.constant("cap", text.T("法定赔偿上限", "statutory cap"), CNY, Value{Number: limit.Value.Cap}, limit.Cites...)
	d.compute("clearly_above", text.T("已证明的下限超过法定上限", "the proven lower bound is above the cap"), YesNo, IsMore(L("lower_bound"), L("cap")), cites...)
	d.barUnless("clearly_above", text.T("没有证据证明损失或获利超过法定上限：只能请求法定赔偿", "loss or gain is not shown to exceed the cap: only statutory damages remain"), cites...)
	d.compute("below_bound", text.T("请求低于已证明的下限", "the request is below the proven lower bound"), YesNo, IsMore(L("lower_bound"), L("amount")), cites...)
	d.warnIf("below_bound", text.T("请求低于已证明的下限：已证明的部分可直接按损失或获利主张", "the request is below the proven lower bound: what is proved can be claimed as loss or gain"), cites...)
	d.compute("above_bound", text.T("超出已证明下限的酌定部分", "discretionary part above the proven lower bound"), CNY, Sub(L("amount"), L("lower_bound")), cites...)
	d.total("award", text.T("裁量性赔偿额", "discretionary damages"), L("amount"), cites...)
	d.warn(text.T("裁量性赔偿不是法定赔偿：突破上限须有证据，依据为司法政策，文本未核", "these are not statutory damages: going above the cap needs evidence and rests on judicial policy whose text was not verified"), cites...)
	return nil
}
