package law

import "redress/internal/text"

// working is what a lawyer reviews of a rule beside its articles: the condition
// under which it may be relied on, with the reason, and its formula. The
// expressions themselves stand in package damages and are printed with every
// figure.
type working struct{ condition, formula text.Text }

func works(conditionZH, conditionEN, formulaZH, formulaEN string) working {
	return working{text.T(conditionZH, conditionEN), text.T(formulaZH, formulaEN)}
}

// workings are the conditions and formulas of the rules on the claim itself:
// tort, multiple, statutory and contract damages. Those of costs, interest,
// time limits and enforcement stand in workingsafter.go.
var workings = merged(workingsOfClaim, workingsAfter, workingsOfApplications)

func merged(lists ...map[string]working) map[string]working {
	out := map[string]working{}
	for _, list := range lists {
		for id, w := range list {
			out[id] = w
		}
	}
	return out
}

var workingsOfClaim = map[string]working{
	"R01": works("任何侵权行为；行为持续到修法之后的适用修改后的文本，彼此独立的行为分别判断", "any act; one that went on after an amendment falls under the amended text, distinct acts apart",
		"适用文本 ＝ 最后行为日有效的文本", "governing text ＝ the text in force on the last day of the act"),
	"R02": works("因侵权减少的销量可以确定，并有因果关系证据", "the sales lost because of the infringement can be determined, with evidence of causation",
		"损失 ＝ 减少的销量 × 权利人单位合理利润（× 贡献率）", "loss ＝ units lost × the holder's reasonable unit profit (× contribution)"),
	"R02.reduction": works("侵权人主张并证明权利人对损害的发生或扩大有过错，逐项写明事由；只及于损失，不及于获利", "the infringer pleads and proves the holder's fault for the harm or its aggravation, each with its reason; for a loss, never a gain",
		"损失 ＝ 减轻前的损失 − 未尽减损的部分 − 自身过失的部分，不低于零", "loss ＝ loss before − share avoidable − share of own fault, not below zero"),
	"R02.remedial": works("支出必要、合理，为防止损害扩大，未另列为合理开支", "necessary and reasonable, spent against further harm, not listed among the enforcement costs",
		"损失 ＝ 其他损失 ＋ 逐项补救费用之和", "loss ＝ other loss ＋ the sum of the remedial items"),
	"R02.convoyed": works("随附或后续销售因侵权减少，逐项证明因果与贡献", "convoyed or follow-on sales fell because of the infringement, causation and contribution shown line by line",
		"每项 ＝ 减少数量 × 单位利润 × 因果比例 × 贡献率；合计为各项之和", "each ＝ units lost × unit profit × causation × contribution; in all the sum"),
	"R03": works("减少的销量难以确定（是：可用；否：不得代替；未知：待证），可以反驳", "the lost sales are hard to determine (yes: open; no: barred; not known: to be proved); rebuttable",
		"视为损失 ＝ 侵权产品销量 × 权利人单位合理利润（× 贡献率）", "deemed loss ＝ infringing units × the holder's unit profit (× contribution)"),
	"R04": works("2025-10-15前终了的行为须说明损失为何难以计算；按销售利润的，侵权人须完全以侵权为业", "for acts that ended before 2025-10-15 say why the loss is hard to compute; sales profit only where the infringer lives entirely on infringing",
		"获利 ＝ 侵权产品销量 × 单位合理利润，或者 不含税收入 × 利润率（× 贡献率），一般按营业利润", "gain ＝ infringing units × unit profit, or revenue net of VAT × margin (× contribution), operating profit as a rule"),
	"R05": works("侵权人的利润率不能取得；所用利润率同期、同行业，来自统计部门、行业协会或者权利人自身", "the infringer's own rate cannot be had; the rate is of the same period and trade, from statistics, an association or the holder",
		"利润率 ＝ 同期同行业平均利润率，或者权利人自身利润率", "margin ＝ average of the trade in the period, or the holder's own"),
	"R06": works("利润并非全部来自商业秘密；比例有理由和证据，只适用一次，不用于法定赔偿", "not all profit comes from the secret; reason and evidence for the share, applied once, never to statutory damages",
		"基数 ＝ 损失或获利 × 贡献率，0 ＜ 贡献率 ≤ 1；等于一的印为“未分摊”", "base ＝ loss or gain × contribution, 0 ＜ c ≤ 1; one is printed as “not apportioned”"),
	"R07": works("有可参照的许可；2020-09-12以后裁判（此前依法释〔2007〕2号参照专利方法）", "a licence to refer to; judged from 2020-09-12 on (before that the patent method under Fa Shi [2007] No. 2)",
		"损失 ＝ 基数 × 费率 × 期间，或者一次总付、单件费 × 销量", "loss ＝ base × rate × term, or a lump sum, or fee per unit × units"),
	"R08": works("商业秘密因侵权已为公众知悉（是：可用；否：不得主张；未知：待证）", "the secret has become public through the infringement (yes: open; no: barred; not known: to be proved)",
		"价值 ＝ 研发成本减贬损，或者 Σ 现金流 × 分成 ÷（1＋折现率）的年次方，或者市场价", "value ＝ development cost less obsolescence, or Σ cash flow × share ÷ (1 ＋ rate)^year, or a market price"),
	"R09": works("损失和获利均难以确定（一项可以确定即不适用；未知的待证）；数额须逐项说理", "loss and gain are both hard to determine (one that can be determined bars it; what is not known is to be proved); the amount is reasoned factor by factor",
		"赔偿额 ＝ 请求酌定的数额与上限中的较小者；上限按最后行为日的文本，各文本上限不相加", "damages ＝ the lesser of the amount asked for and the cap; the cap is that of the last act, never several added"),
	"R10": works("行为在2019-04-23（含当日）以后，故意且情节严重，各对应证据；法定赔偿和合理开支不得作基数", "acts from 2019-04-23 on, that day inside, intent and serious circumstances, each tied to evidence; statutory damages and expenses are never a base",
		"赔偿总额 ＝ 总倍数 T × 基数；其中惩罚性部分 ＝（T − 1）× 基数", "total ＝ total factor T × base; its punitive part ＝ (T − 1) × base"),
	"R11": works("主张倍数并写明“总额n倍”或“另加m倍”；上限按裁判生效日", "a multiple is claimed and its wording said, “n in all” or “m on top”; the ceiling by the day the judgment becomes effective",
		"T ＝ n 或 1 ＋ m；1 ≤ n, m ≤ 5；2026-05-01以后生效的 T × 基数 ≤ 5 × 基数", "T ＝ n or 1 ＋ m; 1 ≤ n, m ≤ 5; effective from 2026-05-01: T × base ≤ 5 × base"),
	"R12": works("行为跨越2019-04-23；默认按行为分段，另两种读法可选并列明", "the acts span 2019-04-23; split by act as the default, two other readings may be chosen and are said",
		"赔偿额 ＝ 此前的基数 ＋ T × 此后的基数；带日期的逐日划分，月度数额自2019-05起整月", "award ＝ earlier base ＋ T × later base; dated rows by the day, monthly figures by whole months from 2019-05"),
	"R13": works("为制止侵权支出、已付款、与本案相关，逐项附凭证；1993年文本仅限调查费用", "spent to stop the infringement, paid, for this case, with vouchers; under the text of 1993 investigation costs only",
		"合理开支 ＝ Σ 支出 × 本案分摊比例", "expenses ＝ Σ amount × share of this case"),
	"R13.commissioned": works("法院委托的鉴定、审计、翻译、公告等；判决列入合理开支的除外", "appraisal, audit, translation or publication commissioned by the court; unless the judgment puts it among the costs",
		"不计入合理开支：由主张者直接支付，负担由法院决定", "no part of the costs: paid directly by who asserts it, allocated by the court"),
	"R13.appeal": works("二审新增的开支，附凭证", "costs added in the second instance, with vouchers",
		"合理开支 ＝ 一审部分 ＋ 二审部分", "costs ＝ first instance ＋ second instance"),
	"R13.vat": works("权利人为一般纳税人，取得专用发票的进项税可以抵扣", "the holder is a general taxpayer who recovers the input VAT",
		"计入数额 ＝ 价税合计 ÷（1 ＋ 税率），或者按价税合计并列明", "counted ＝ gross ÷ (1 ＋ rate), or gross, and said so"),
	"R14": works("侵权路径有主位请求", "a principal plea in tort",
		"侵权合计 ＝ 赔偿 ＋ 合理开支（已含在赔偿内的不再加）", "tort total ＝ damages ＋ expenses (those inside the damages are not added again)"),
	"R14.limits": works("裁判以诉讼请求为限；仅对方上诉的不作更不利改判", "the court stays within what is asked; where the other side alone appeals, not worse",
		"裁判额 ＝ 计算额与诉请、一审数额等上限中的最小者，次序写明", "award ＝ the least of the sum computed and the limits, in the order stated"),
	"R15": works("二人以上对同一损害负责，各有责任根据", "several answer for one harm, each on a ground of liability",
		"每人最高额 ＝ 赔偿额 × 承担比例，不超过其限额；可受偿总额不超过赔偿额，限额不相加", "each at most ＝ award × share, within the cap; in all at most the award, caps are not added"),
	"R15.personal": works("本人实施、帮助、教唆侵权，滥用法人独立地位，或法律另有规定", "an act, help or inducement of one's own, abuse of separate personality, or a provision",
		"无公式：逐人写明责任根据", "no formula: the ground is stated for each person"),
	"R15.employer": works("侵权人系执行工作任务的员工、被派遣人员或承揽人", "the wrongdoer acted as employee, dispatched worker or contractor",
		"无公式：用人单位负全部，派遣单位依过错，定作人仅就自己的过错", "no formula: the employer for the whole, the agency by fault, a customer for its own fault only"),
	"R15.claimants": works("多个权利人或被许可人对同一获利有请求，各有诉讼资格；转让、承继见 R15.assignment", "several holders or licensees claim one gain, each with standing; assignment and succession: R15.assignment",
		"每人 ＝ 获利 × 约定比例，无约定的均分；合计不超过获利；按损失的各自主张", "each ＝ gain × agreed share, else equal parts; together at most the gain; losses are each claimant's own"),
	"R15.assignment": works("请求权人是受让人或承继人；转让已通知债务人，附转让协议、通知或承继证明", "who claims is an assignee or successor; the debtor had notice; agreement, notice or proof of succession is filed",
		"无公式：受让或承继的份额列入各权利人的比例", "no formula: the share assigned or inherited stands among the claimants' shares"),
	"R16": works("对方请求调减；恶意违约一般不予减少（是：不减；否：可减；未知：提示）", "a reduction is asked for; for malicious breach it is generally refused (yes: none; no: open; not known: said)",
		"过高 ＝ 违约金 ＞ 1.30 × 违约损失（不含本数）", "excessive ＝ penalty ＞ 1.30 × loss of the breach, strictly"),
	"R17": works("违约金有效；2021年前增加以损失为限", "a valid penalty; before 2021 an increase stops at the loss",
		"违约合计 ＝ 违约金与违约损失中的较大者；损失以可预见为限，扣除可避免和自身过错的部分", "contract total ＝ the larger of penalty and loss; the loss within foreseeability, less what was avoidable and one's own fault"),
	"R17.gain": works("可得利益难以确定（是：参考获利；否：按损失；未知：待证），或者协议约定按违约方获利计算损失", "expected gain is hard to determine (yes: the gain as a reference; no: the loss; not known: to be proved), or the agreement measures the loss by it",
		"违约损失 ＝ 违约方因违约的获利，不低于零", "loss of the breach ＝ the breacher's gain, not below zero"),
	"R18": works("权利人是协议当事人，无例外规则（是、否、未知分别有效、相对性、待证）", "the claimant is a party and no exception applies (yes: valid; no: privity; not known: to be proved)",
		"有效违约金 ＝ 约定违约金", "valid penalty ＝ penalty agreed"),
	"R18.employee": works("承诺人是劳动者且条款只约束保密（是：无效；否：R18；未知：待证）", "the promisor is an employee and the clause is for secrecy alone (yes: void; no: R18; not known: to be proved)",
		"有效违约金 ＝ 0；损失另依劳动合同法第90条", "valid penalty ＝ 0; the loss under art 90 of the Labour Contract Law"),
	"R18.loss": works("劳动者违反保密义务或竞业限制造成损失（违约金无效的也可主张）", "an employee's breach of secrecy or non-compete caused a loss (also where the penalty is void)",
		"违约损失 ＝ 实际损失；违约金有效的，违约合计 ＝ 违约金与损失中的较大者", "loss of the breach ＝ the actual loss; with a valid penalty the larger of the two"),
	"R18.noncompete": works("承诺人是负有保密义务的劳动者，期限不超过二年，违约在期限内", "the promisor is an employee bound to secrecy, two years at most, the breach within the term",
		"有效违约金 ＝ 约定违约金", "valid penalty ＝ penalty agreed"),
	"R18.solicitation": works("承诺人是劳动者，约定解读为限于客户的竞业限制", "the promisor is an employee and the clause is read as a narrow non-compete",
		"有效违约金 ＝ 约定违约金；解读为保密条款的为 0", "valid penalty ＝ penalty agreed; read as a clause on secrecy 0"),
	"R18.training": works("单位提供专项培训并约定服务期，劳动者违反", "special training was paid for, a service period agreed and broken",
		"见 R42", "see R42"),
	"R18.privity": works("权利人不是当事人且无直接请求权（是：不得主张；否：R18；未知：待证）；直接请求权自2021-01-01起", "the claimant is no party and has no direct right (yes: barred; no: R18; not known: to be proved); a direct right from 2021-01-01",
		"可主张违约金 ＝ 0", "penalty that may be claimed ＝ 0"),
	"R19": works("竞业限制未约定补偿数额，劳动者已履行", "no compensation was agreed and the employee performed",
		"月补偿 ＝ 30 % × 前十二个月平均工资与最低工资中的较大者", "monthly ＝ the larger of 30 % × average wage of 12 months and the minimum wage"),
	"R20": works("单位在期限内提前解除，劳动者请求", "the employer releases early and the employee asks",
		"额外补偿 ＝ 3 × 月补偿", "further compensation ＝ 3 × monthly"),
	"R21": works("劳动者违反竞业限制；返还须有约定且未被驳回", "the non-compete was broken; the return was agreed and not refused",
		"合计 ＝ 违约金 ＋ 违约期间已付补偿（按日分摊）", "in all ＝ penalty ＋ compensation paid for the time of the breach (by days)"),
	"R22": works("2025-09-04以后违约；仅提示，不动金额", "breach from 2025-09-04 on; a flag that moves no amount",
		"提示 ＝ 补偿 ＜ 30 %（超过一年 50 %）× 平均工资；违约金 ＞ 5 × 补偿总额", "flag ＝ compensation ＜ 30 % (beyond a year 50 %) × average wage; penalty ＞ 5 × all compensation"),
	"R23": works("侵权与违约并存；重叠依违约金种类（保密、和解择一，竞业限制并行，服务期无重叠）", "tort and penalty stand together; the overlap by kind of penalty (secrecy, settlement: elect; non-compete: beside; training: none)",
		"可主张额 ＝ 侵权合计 ＋ 违约金 − 重叠；重叠 ＝ 同一损失下二者较小者；未受偿额 ＝ 可主张额 − 已收", "entitlement ＝ tort ＋ penalty − overlap; overlap ＝ the lesser of both for one loss; outstanding ＝ entitlement − received"),
	"R41": works("故意或重大过失侵害财产（是：不得抵销；否：可以；未知：待证）；违约之债不在此限", "intent or gross negligence against property (yes: barred; no: open; not known: to be proved); contract debts outside",
		"抵销后 ＝ 赔偿 − 可抵销的反债权，不低于零", "left ＝ damages − the counter-debt that may be set off, not below zero"),
	"R42": works("服务期协议有效，劳动者在服务期内离开", "a valid service period, left before its end",
		"违约金 ≤ 培训费用 × 未履行月数 ÷ 服务期月数", "penalty ≤ training cost × months unperformed ÷ months of the service period"),
	"R44": works("具体数额难以证明，且已证明的下限超过法定上限（低于或等于的不得主张）", "the exact sum is hard to prove and the proven lower bound is above the statutory cap (at or below it: barred)",
		"赔偿额 ＝ 请求酌定的数额，逐项说理", "damages ＝ the amount asked for, reasoned indicator by indicator"),
	"R45": works("侵权人尚无销售或亏损，自身投入低于所用部分的成本", "the infringer has no sales or a loss, and spent less than what it used had cost",
		"节省 ＝ 研发成本 × 被使用的比例 − 侵权人自身投入，不低于零", "avoided ＝ development cost × part used − what the infringer spent, not below zero"),
	"R46": works("主张或抗辩优势期；各事由的日期有证据", "a lead time is pleaded; the dates of its grounds have evidence",
		"优势期末日 ＝ 公开、独立研发或反向工程、停止侵害、产品退市中的最早日", "end ＝ the earliest of publication, independent development or reverse engineering, injunction, end of the product"),
	"R47": works("降价因侵权所致", "the fall in price was caused by the infringement",
		"损失 ＝（侵权前价 − 实际价）× 自己销量 × 因果比例；与减少销量的交互部分只计一次", "loss ＝ (price before − actual price) × own volume × causation; the interaction with lost units is counted once"),
	"R48": works("相关市场已界定，产能可以承接", "the market is defined and capacity suffices",
		"减少的销量 ＝ 侵权产品销量 × 权利人在其余市场的份额；损失 ＝ 减少的销量 × 单位利润", "units lost ＝ infringing units × the holder's share of the rest of the market; loss ＝ units lost × unit profit"),
	"R49": works("已就获利初步举证、经申请责令提交、拒不提交或虚假（缺一即只计已知部分），2020-09-12以后裁判", "prima facie evidence of the gain, an order on application, refusal or falsehood (without one of them the known part only), judged from 2020-09-12 on",
		"数量 ＝ 已知 ＋ s ×（主张 − 已知），s 为 0、50 %、100 % 三种读法", "quantity ＝ known ＋ s × (claimed − known), s in three readings, 0, 50 % and 100 %"),
}
