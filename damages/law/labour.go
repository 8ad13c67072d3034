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
		art("lcl2008", "58", Low, "劳务派遣单位是用人单位，与被派遣劳动者订立劳动合同。", "The dispatching unit is the employer and concludes the employment contract."),
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
		art("ldma2008", "53", High, "劳动争议仲裁不收费。", "Labour arbitration is free of charge."),
	},
}

// What these interpretations say of non-competes reads the day of the breach,
// as rules R19 to R22 do; what they say of the trial reads the judgment.
var labourInterpretation2021 = Instrument{
	ID:     "labourint2021",
	Name:   text.T("最高人民法院关于审理劳动争议案件适用法律问题的解释（一）", "SPC Interpretation (I) on Labour Disputes"),
	Short:  text.T("劳动争议解释（一）", "SPC Labour Interpretation (I)"),
	Number: "法释〔2020〕26号",
	Versions: []Version{{
		ID: "labourint2021", Name: text.T("劳动争议解释（一）（法释〔2020〕26号）", "SPC Labour Interpretation (I) (Fa Shi [2020] No. 26)"),
		InForce: from("2021-01-01"), Reads: ReadsBreach, Confidence: High,
	}},
	Articles: []Article{
		art("labourint2021", "27", High, "招用尚未解除劳动合同的劳动者：可列新用人单位为第三人；以侵权起诉新用人单位的，可列劳动者为第三人；主张共同侵权的列为共同被告。", "Hiring an employee still under contract: the new employer may be third party; in a tort suit against it the employee may be; alleged joint infringement makes both defendants.").reads(ReadsJudgment),
		art("labourint2021", "36", High, "未约定补偿而已履行竞业限制的，按前十二个月平均工资百分之三十按月支付，不低于履行地最低工资。", "No compensation agreed but non-compete performed: monthly 30 % of the last twelve months' average wage, not below the local minimum wage."),
		art("labourint2021", "37", High, "约定了竞业限制和补偿的，合同解除或终止后单位可要求履行，已履行的劳动者可要求支付补偿。", "Where non-compete and compensation were agreed, the employer may demand performance after the contract ends and the employee who performed may demand compensation."),
		art("labourint2021", "38", High, "因单位原因三个月未支付补偿的，劳动者可请求解除竞业限制约定。", "Compensation unpaid for three months through the employer's fault: the employee may ask for release."),
		art("labourint2021", "39", High, "竞业限制期限内单位可请求解除；劳动者可请求额外支付三个月补偿。", "The employer may release early; the employee may ask three further months of compensation."),
		art("labourint2021", "40", High, "支付违约金后，单位可要求继续履行竞业限制义务。", "After the penalty is paid the employer may still demand performance."),
	},
}

var labourInterpretation2025 = Instrument{
	ID:     "labourint2025",
	Name:   text.T("最高人民法院关于审理劳动争议案件适用法律问题的解释（二）", "SPC Interpretation (II) on Labour Disputes"),
	Short:  text.T("劳动争议解释（二）", "SPC Labour Interpretation (II)"),
	Number: "法释〔2025〕12号",
	Versions: []Version{{
		ID: "labourint2025", Name: text.T("劳动争议解释（二）（法释〔2025〕12号）", "SPC Labour Interpretation (II) (Fa Shi [2025] No. 12)"),
		InForce: from("2025-09-01"), Reads: ReadsBreach, Confidence: MediumHigh,
		Note: text.T("自2025-09-01起施行，对未决案件未作规定（M）：本程序按违约之日适用。", "In force from 2025-09-01; silent on pending cases (M): applied here by the day of the breach."),
	}},
	Articles: []Article{
		art("labourint2025", "13", High, "劳动者未接触秘密的，竞业限制条款不生效；超出相称范围的部分无效。", "Without access to secrets the non-compete has no effect; an over-broad part is invalid."),
		art("labourint2025", "14", High, "对负有保密义务的在职劳动者约定竞业限制，以未支付补偿为由主张无效的，不予支持。", "A non-compete during service with staff bound to secrecy is not void for want of compensation."),
		art("labourint2025", "15", High, "违反竞业限制的，按约定返还已付补偿并支付违约金。", "On breach the employee returns the compensation as agreed and pays the penalty."),
		art("labourint2025", "20", High, "仲裁时效抗辩应在仲裁中提出，未提出而在诉讼中提出的不予支持，有新证据的除外。", "The defence of the limitation of arbitration is raised in the arbitration; later only on new evidence.").reads(ReadsJudgment),
	},
}

// 法释〔2013〕4号, from professional knowledge: what it said of non-competes stands
// today in 法释〔2020〕26号.
var labourInterpretation2013 = Instrument{
	ID:     "labourint2013",
	Name:   text.T("最高人民法院关于审理劳动争议案件适用法律若干问题的解释（四）", "SPC Interpretation (IV) on Labour Disputes"),
	Short:  text.T("劳动争议解释（四）", "SPC Labour Interpretation (IV)"),
	Number: "法释〔2013〕4号",
	Versions: []Version{{
		ID: "labourint2013", Name: text.T("劳动争议解释（四）（法释〔2013〕4号）", "SPC Labour Interpretation (IV) (Fa Shi [2013] No. 4)"),
		InForce: during("2013-02-01", "2020-12-31"), Reads: ReadsBreach, Confidence: Low,
		Note: text.T("自2021-01-01起废止，由法释〔2020〕26号取代。", "Repealed from 2021-01-01 and replaced by Fa Shi [2020] No. 26."),
	}},
	Articles: []Article{
		art("labourint2013", "6", Low, "未约定补偿而已履行竞业限制的，按前十二个月平均工资百分之三十按月支付，不低于履行地最低工资。", "No compensation agreed but non-compete performed: monthly 30 % of the last twelve months' average wage, not below the local minimum wage."),
		art("labourint2013", "8", Low, "因单位原因三个月未支付补偿的，劳动者可请求解除竞业限制约定。", "Compensation unpaid for three months through the employer's fault: the employee may ask for release."),
		art("labourint2013", "9", Low, "竞业限制期限内单位可请求解除；劳动者可请求额外支付三个月补偿。", "The employer may release early; the employee may ask three further months of compensation."),
		art("labourint2013", "10", Low, "支付违约金后，单位可要求继续履行竞业限制义务。", "After the penalty is paid the employer may still demand performance."),
	},
}

// Guidance of a ministry, not law: it flags and decides nothing.
var nonCompeteGuideline = Instrument{
	ID:    "ncguide",
	Name:  text.T("人力资源社会保障部企业实施竞业限制合规指引", "MOHRSS Compliance Guideline on Non-Competes of Enterprises"),
	Short: text.T("竞业限制合规指引", "Non-Compete Guideline"),
	Versions: []Version{{
		ID: "ncguide2025", Name: text.T("竞业限制合规指引（指引，不是法律）", "Non-Compete Guideline (guidance, not law)"),
		InForce: from("2025-09-04"), Reads: ReadsBreach, Confidence: MediumHigh,
		Note: text.T("部门指引，不具有法律效力，仅供说理；全文未核对，条号未核。", "Guidance of a ministry without force of law, for argument only; its full text and numbering were not checked."),
	}},
	Articles: []Article{
		{ID: "ncguide2025.compensation", Version: "ncguide2025", Label: text.T("关于补偿标准", "on compensation"), Confidence: MediumHigh,
			Summary: text.T("月补偿一般不低于前十二个月平均工资的百分之三十；限制期限超过一年的，一般不低于百分之五十。", "Monthly compensation as a rule not below 30 % of the twelve months' average wage, 50 % where the term exceeds a year.")},
		{ID: "ncguide2025.penalty", Version: "ncguide2025", Label: text.T("关于违约金", "on the penalty"), Confidence: MediumHigh,
			Summary: text.T("违约金一般不超过约定补偿总额的五倍。", "The penalty as a rule at most five times the compensation agreed in all.")},
	},
}

var wagePaymentRules = Instrument{
	ID:     "wagepay",
	Name:   text.T("工资支付暂行规定", "Interim Provisions on the Payment of Wages"),
	Short:  text.T("工资支付暂行规定", "Wage Payment Provisions"),
	Number: "劳部发〔1994〕489号",
	Versions: []Version{{
		ID: "wagepay1995", Name: text.T("工资支付暂行规定", "Wage Payment Provisions"),
		InForce: from("1995-01-01"), Reads: ReadsJudgment, Confidence: MediumHigh,
		Note: text.T("文号、施行日和条文依专业知识，未复核。", "Number, first day and wording from professional knowledge, not re-verified."),
	}},
	Articles: []Article{
		art("wagepay1995", "16", MediumHigh, "因劳动者原因造成损失的，可按约定从工资中扣除；每月不超过当月工资的百分之二十，扣后不低于最低工资。", "For loss through the employee a deduction from wages may be agreed: at most 20 % of the month's wage, and never below the minimum wage."),
	},
}
