package law

import "redress/internal/text"

// Contracts and breaches before 2021-01-01. From professional knowledge where
// marked L.
var contractLaw = Instrument{
	ID:    "contractlaw",
	Name:  text.T("中华人民共和国合同法", "Contract Law of the PRC"),
	Short: text.T("合同法", "Contract Law"),
	Versions: []Version{{
		ID: "contractlaw1999", Name: text.T("合同法", "Contract Law"),
		InForce: during("1999-10-01", "2020-12-31"), Reads: ReadsBreach, Confidence: Medium,
		Note: text.T("民法典自2021-01-01起施行，本法同时废止。", "Repealed by the Civil Code from 2021-01-01."),
	}},
	Articles: []Article{
		art("contractlaw1999", "8", Low, "依法成立的合同对当事人具有法律约束力。", "A contract formed by law binds its parties."),
		art("contractlaw1999", "64", Low, "约定向第三人履行而未履行的，债务人向债权人承担违约责任。", "Where performance to a third party fails, the debtor is liable to the creditor."),
		art("contractlaw1999", "65", Low, "约定由第三人履行而未履行的，债务人向债权人承担违约责任。", "Where performance by a third party fails, the debtor is liable to the creditor."),
		art("contractlaw1999", "107", Medium, "违约责任：继续履行、补救、赔偿损失。", "Liability for breach: performance, remedy, damages."),
		art("contractlaw1999", "113", Medium, "损失赔偿含可得利益，以可预见为限。", "Damages include expected gain, limited by foreseeability."),
		art("contractlaw1999", "114", Medium, "可约定违约金；低于损失的可请求增加，过分高于损失的可请求适当减少。", "A penalty may be agreed; on request it is raised where below the loss and reduced where excessively above it."),
		art("contractlaw1999", "119", Medium, "守约方的减损义务。", "Duty to mitigate."),
		art("contractlaw1999", "120", Low, "双方都违反合同的，各自承担相应责任。", "Breach by both sides: each is liable for his part."),
		art("contractlaw1999", "122", Medium, "违约侵害人身、财产权益的，受损害方择一请求违约责任或侵权责任。", "Where a breach harms person or property, the injured party chooses contract or tort."),
	},
}

var contractInterpretation2009 = Instrument{
	ID:     "contractint2009",
	Name:   text.T("最高人民法院关于适用《中华人民共和国合同法》若干问题的解释（二）", "SPC Interpretation (II) on the Contract Law"),
	Short:  text.T("合同法解释（二）", "SPC Contract Law Interpretation (II)"),
	Number: "法释〔2009〕5号",
	Versions: []Version{{
		ID: "contractint2009", Name: text.T("合同法解释（二）（法释〔2009〕5号）", "SPC Contract Law Interpretation (II) (Fa Shi [2009] No. 5)"),
		InForce: during("2009-05-13", "2020-12-31"), Reads: ReadsBreach, Confidence: MediumHigh,
		Note: text.T("自2021-01-01起随合同法一并废止。", "Repealed from 2021-01-01 together with the Contract Law."),
	}},
	Articles: []Article{
		art("contractint2009", "21", Low, "不足以清偿全部债务的，依次抵充实现债权的费用、利息、主债务，另有约定的除外。", "A payment that does not cover all goes to costs, then interest, then the principal, unless agreed otherwise."),
		art("contractint2009", "27", MediumHigh, "可以反诉或抗辩方式请求调整违约金。", "Adjustment of the penalty may be asked by counterclaim or defence."),
		art("contractint2009", "28", MediumHigh, "增加后的违约金以不超过实际损失为限；增加后不得再请求赔偿损失。", "The increase stops at the actual loss; beside it no further damages."),
		art("contractint2009", "29", MediumHigh, "以实际损失为基础衡量；超过损失百分之三十的，一般可认定过分高于损失。", "Measured by the actual loss; more than 30 % above the loss is generally excessive."),
	},
}

// Art 69 decides the days: legal facts from 2021-01-01, unless finally judged
// on 2023-12-05.
var contractInterpretation2023 = Instrument{
	ID:     "contractint2023",
	Name:   text.T("最高人民法院关于适用《中华人民共和国民法典》合同编通则若干问题的解释", "SPC Interpretation on the General Part of the Contract Book of the Civil Code"),
	Short:  text.T("合同编通则解释", "SPC Contract Book Interpretation"),
	Number: "法释〔2023〕13号",
	Versions: []Version{{
		ID: "contractint2023", Name: text.T("合同编通则解释（法释〔2023〕13号）", "SPC Contract Book Interpretation (Fa Shi [2023] No. 13)"),
		InForce: from("2023-12-05"), Reads: ReadsBreach, Governs: from("2021-01-01"), Confidence: High,
		Note: text.T("依第69条适用于2021-01-01以后的法律事实，但2023-12-05前已终审的除外。", "By art 69 for legal facts from 2021-01-01, not for cases finally judged before 2023-12-05."),
	}},
	Articles: []Article{
		art("contractint2023", "47", Medium, "债权转让后，债务人就其对让与人的抗辩可以追加让与人为第三人。", "After an assignment the debtor may bring the assignor in as third party for his defences against him."),
		art("contractint2023", "48", Medium, "债务人接到转让通知前已向让与人履行的，债务消灭；接到通知后仍向让与人履行的，不消灭。", "Payment to the assignor before notice discharges the debtor, payment after notice does not."),
		art("contractint2023", "49", Medium, "转让通知后让与人又以债权不存在、无效等为由主张不发生转让的，一般不予支持；受让人知道的除外。", "After notice the assignor cannot as a rule deny the claim against the assignee, unless the assignee knew."),
		art("contractint2023", "50", Medium, "同一债权多次转让的，债务人向最先通知的受让人履行。", "Of several assignments of one claim the one first notified is paid."),
		art("contractint2023", "56", High, "抵充顺序：不足以清偿全部债务的，依民法典第560条、第561条（费用、利息、主债务）。", "Order of appropriation where not all is covered: arts 560 and 561 of the Civil Code (costs, interest, principal)."),
		art("contractint2023", "57", High, "故意或重大过失侵害财产的损害赔偿债务，侵权人不得主张抵销。", "A wrongdoer cannot set off against damages for intentional or grossly negligent harm to property."),
		art("contractint2023", "60", High, "可得利益按扣除成本后的利润等确定。", "Expected gain is net of cost."),
		art("contractint2023", "61", High, "持续性定期合同解除后的可得利益。", "Expected gain after termination of a continuing contract."),
		art("contractint2023", "62", High, "可得利益难以确定的，可综合违约方获利等确定。", "Fall-back where expected gain is hard to determine, including the breacher's gain."),
		art("contractint2023", "63", High, "可预见性；减损、过错和因违约获益的扣减。", "Foreseeability; deductions for mitigation, fault and benefit."),
		art("contractint2023", "64", High, "可以反诉或抗辩请求调整；违约方举证过高；预先放弃调整无效。", "Request by counterclaim or defence; the breacher proves the excess; a waiver of adjustment has no effect."),
		art("contractint2023", "65", High, "以民法典第584条的损失为基础，兼顾其他因素。", "Base is the loss of art 584 with other factors."),
		art("contractint2023", "65.2", High, "违约金超过损失百分之三十的，一般可认定过分高于损失。", "A penalty more than 30 % above the loss is generally excessive."),
		art("contractint2023", "65.3", High, "恶意违约的当事人请求减少违约金的，一般不予支持。", "A party in malicious breach who asks for a reduction is generally refused."),
		art("contractint2023", "66", High, "法院应就违约金是否过高予以释明。", "The court must clarify whether adjustment is asked."),
		art("contractint2023", "69", High, "自2023年12月5日起施行；适用于民法典施行后的法律事实，已终审的除外。", "In force from 2023-12-05, for legal facts under the Civil Code, not for cases already final."),
	},
}
