package law

import "redress/internal/text"

var labourContractLaw = Instrument{
	ID:    "lcl",
	Name:  text.T("中华人民共和国劳动合同法", "Labour Contract Law of the PRC"),
	Short: text.T("劳动合同法", "Labour Contract Law"),
	Versions: []Version{{
		ID: "lcl2008", Name: text.T("劳动合同法", "Labour Contract Law"),
		InForce: from("2008-01-01"), Reads: ReadsConclusion, Confidence: High,
		Note: text.T("2012年曾修正，未改动所引各条。", "Amended in 2012 without change to the articles cited."),
	}},
	Articles: []Article{
		art("lcl2008", "22", High, "服务期违约金不超过培训费用，且不超过未履行部分应分摊的费用。", "Penalty for a training service period, limited to the training cost and to its unperformed share."),
		art("lcl2008", "23", High, "可约定保密和竞业限制；违反竞业限制的支付违约金。", "Confidentiality and non-compete may be agreed; a penalty for breach of the non-compete."),
		art("lcl2008", "24", High, "竞业限制限于高级管理、高级技术和其他负有保密义务的人员，不超过二年。", "Non-compete only for senior managers, senior technicians and others bound to secrecy; two years at most."),
		art("lcl2008", "25", High, "除服务期和竞业限制外，不得约定由劳动者承担违约金。", "No other penalty may be agreed against an employee."),
		art("lcl2008", "90", High, "劳动者违反保密义务或竞业限制造成损失的，承担赔偿责任。", "An employee who breaches secrecy or non-compete is liable for the loss."),
		art("lcl2008", "91", High, "招用尚未终止劳动合同的劳动者造成损失的，承担连带责任。", "Who hires an employee still under contract is jointly liable for the loss.").reads(ReadsLastAct),
	},
}

var labourArbitrationLaw = Instrument{
	ID:    "ldma",
	Name:  text.T("中华人民共和国劳动争议调解仲裁法", "Labour Dispute Mediation and Arbitration Law of the PRC"),
	Short: text.T("劳动争议调解仲裁法", "Labour Arbitration Law"),
	Versions: []Version{{
		ID: "ldma2008", Name: text.T("劳动争议调解仲裁法", "Labour Arbitration Law"),
		InForce: from("2008-05-01"), Reads: ReadsProceduralStep, Confidence: High,
	}},
	Articles: []Article{
		art("ldma2008", "5", High, "劳动争议须先申请仲裁，对裁决不服的方可起诉。", "Arbitration comes before the suit."),
		art("ldma2008", "27", High, "仲裁时效一年，自知道或应当知道权利被侵害之日起算，可中断。", "Limitation of one year from knowledge; interruptible."),
		art("ldma2008", "30", High, "被申请人收到仲裁申请书副本后十日内答辩。", "The respondent answers within ten days of receipt."),
		art("ldma2008", "43", High, "自受理之日起四十五日内裁决，可延长不超过十五日；逾期的可以起诉。", "An award within 45 days, with 15 more on extension; after that a suit may be brought."),
		art("ldma2008", "50", High, "自收到裁决书之日起十五日内起诉。", "Suit within 15 days of the award."),
	},
}

var labourInterpretation2021 = Instrument{
	ID:     "labourint2021",
	Name:   text.T("最高人民法院关于审理劳动争议案件适用法律问题的解释（一）", "SPC Interpretation (I) on Labour Disputes"),
	Short:  text.T("劳动争议解释（一）", "SPC Labour Interpretation (I)"),
	Number: "法释〔2020〕26号",
	Versions: []Version{{
		ID: "labourint2021", Name: text.T("劳动争议解释（一）（法释〔2020〕26号）", "SPC Labour Interpretation (I) (Fa Shi [2020] No. 26)"),
		InForce: from("2021-01-01"), Reads: ReadsJudgment, Confidence: High,
	}},
	Articles: []Article{
		art("labourint2021", "36", High, "未约定补偿而已履行竞业限制的，按前十二个月平均工资百分之三十按月支付，不低于履行地最低工资。", "No compensation agreed but non-compete performed: monthly 30 % of the last twelve months' average wage, not below the local minimum wage."),
	},
}

var labourInterpretation2025 = Instrument{
	ID:     "labourint2025",
	Name:   text.T("最高人民法院关于审理劳动争议案件适用法律问题的解释（二）", "SPC Interpretation (II) on Labour Disputes"),
	Short:  text.T("劳动争议解释（二）", "SPC Labour Interpretation (II)"),
	Number: "法释〔2025〕12号",
	Versions: []Version{{
		ID: "labourint2025", Name: text.T("劳动争议解释（二）（法释〔2025〕12号）", "SPC Labour Interpretation (II) (Fa Shi [2025] No. 12)"),
		InForce: from("2025-09-01"), Reads: ReadsJudgment, Confidence: MediumHigh,
		Note: text.T("自2025-09-01起施行，对未决案件未作规定。", "In force from 2025-09-01; silent on pending cases."),
	}},
	Articles: []Article{
		art("labourint2025", "13", High, "劳动者未接触秘密的，竞业限制条款不生效；超出相称范围的部分无效。", "Without access to secrets the non-compete has no effect; an over-broad part is invalid."),
		art("labourint2025", "15", High, "违反竞业限制的，按约定返还已付补偿并支付违约金。", "On breach the employee returns the compensation as agreed and pays the penalty."),
	},
}
