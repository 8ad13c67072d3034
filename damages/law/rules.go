package law

import (
	"slices"

	"redress/internal/text"
)

// rules are all rules, by what they are about.
var rules = slices.Concat(
	tortRules,
	gainRules,
	lossRules,
	expenseRules,
	punitiveRules,
	contractRules,
	labourRules,
	courtCostRules,
	interestRules,
	deadlineRules,
	sharingRules,
	insolvencyRules,
	criminalRules,
	applicationRules,
)

// auclAmounts are the provisions on the civil amount, version by version.
var auclAmounts = []CitationID{"aucl1993.20", "aucl2017.17.3", "aucl2019.17.3", "aucl2025.22.3"}

var tortRules = []Rule{
	{
		ID: "R01", Title: text.T("适用文本按最后行为日确定", "Governing version by the last day of the act"),
		Cites:   []CitationID{"tsint2020.28", "ucint2022.28"},
		InForce: from("1993-12-01"), Reads: ReadsLastAct, Confidence: High, Values: []string{"aucl_version"},
		Caveat: text.T("彼此独立的行为分别判断。", "Distinct acts are judged separately."),
	},
	{
		ID: "R02", Title: text.T("实际损失：因侵权减少的销量乘以单位合理利润", "Actual loss: sales lost because of the infringement times unit profit"),
		Cites:   slices.Concat(auclAmounts, []CitationID{"patentint2001.20", "patentint2015.20", "patentint2020.14.1"}),
		InForce: from("1993-12-01"), Reads: ReadsLastAct, Confidence: Medium, Values: []string{"method_order", "profit_formulas", "formula_borrowing"},
		Caveat: text.T("专利公式对商业秘密为参照或类推；须有因果关系证据。", "The patent formula is borrowed; evidence of causation is needed."),
	},
	{
		ID: "R03", Title: text.T("视为损失：侵权产品销量乘以权利人单位合理利润", "Deemed loss: infringing units times the holder's unit profit"),
		Cites:   slices.Concat(auclAmounts, []CitationID{"patentint2001.20", "patentint2015.20", "patentint2020.14.1"}),
		InForce: from("1993-12-01"), Reads: ReadsLastAct, Confidence: Medium, Values: []string{"method_order", "profit_formulas", "formula_borrowing"},
		Caveat: text.T("仅在减少的销量难以确定时适用，可以反驳。", "Only where the lost sales are hard to determine; rebuttable."),
	},
	{
		ID: "R04", Title: text.T("侵权获利：侵权产品销量乘以其单位合理利润", "Gain: infringing units times their unit profit"),
		Cites:   slices.Concat(auclAmounts, []CitationID{"patentint2001.20", "patentint2015.20", "patentint2020.14.2", "punint2026.9"}),
		InForce: from("1993-12-01"), Reads: ReadsLastAct, Confidence: Medium, Values: []string{"method_order", "profit_formulas", "formula_borrowing"},
		Caveat: text.T("一般按营业利润；完全以侵权为业的方可按销售利润。损失与获利不得相加。", "Operating profit as a rule; sales profit only where infringement is the whole business. Loss and gain are never added."),
	},
	{
		ID: "R05", Title: text.T("利润率的替代：同期同行业平均或权利人自身利润率", "Profit-rate fallback: industry average or the holder's own rate"),
		Cites:   []CitationID{"punint2026.9"},
		InForce: from("1993-12-01"), Reads: ReadsLastAct, Confidence: Medium,
		Caveat: text.T("该条为惩罚性赔偿基数而设，其他情形及2026-05-01前生效的裁判仅有说服力；须同期、同行业。", "Written for punitive bases; elsewhere, and for judgments effective before 2026-05-01, persuasive only; same period and same industry."),
	},
	{
		ID: "R06", Title: text.T("贡献率", "Contribution rate"),
		Cites:   auclAmounts,
		InForce: from("1993-12-01"), Reads: ReadsLastAct, Confidence: Low,
		Caveat: text.T("裁判实践，法无固定比例；以“因侵权”为据，须说明理由，只适用一次。", "Practice without fixed percentages, resting on \"because of the infringement\"; needs a reason, applied once."),
	},
	{
		ID: "R07", Title: text.T("参照许可使用费确定实际损失", "Royalty as a route to the actual loss"),
		Cites:   []CitationID{"ucint2007.17.1", "tsint2020.20.1", "ipevidence2020.32"},
		InForce: from("2020-09-12"), Reads: ReadsJudgment, Confidence: High,
		Caveat: text.T("须审查许可是否实际履行、范围、期限及利害关系。2020-09-12前裁判的，依法释〔2007〕2号第17条第1款参照专利方法。", "Performance, scope, term and related parties are examined. For a judgment before 2020-09-12 the patent method serves under art 17(1) of Fa Shi [2007] No. 2."),
	},
	{
		ID: "R08", Title: text.T("因侵权公开的商业秘密按其商业价值", "Commercial value of a secret made public"),
		Cites:   []CitationID{"ucint2007.17.2", "tsint2020.19"},
		InForce: from("2007-02-01"), Reads: ReadsJudgment, Confidence: MediumHigh,
		Caveat: text.T("仅限秘密已公开；由法院裁量。", "Only where the secret has become public; at the court's discretion."),
	},
	{
		ID: "R09", Title: text.T("法定赔偿", "Statutory damages"),
		Cites: []CitationID{
			"patentint2001.21", "patent2008.65.2",
			"aucl2017.17.4", "aucl2019.17.4", "aucl2025.22.4", "tsint2020.20.2",
		},
		InForce: from("2007-02-01"), Reads: ReadsLastAct, Confidence: High, Values: []string{"statutory_cap"},
		Caveat: text.T("损失和获利均难以确定时适用；数额由使用者说明理由后填写，不以上限或诉请代替。2018年前终了的行为法律未规定，仅为参照（M）。", "Only where loss and gain are both hard to determine; the amount is the user's reasoned figure, never the cap or the claim. For acts that ended before 2018 none in the statute, by reference only (M)."),
	},
	{
		ID: "R13", Title: text.T("合理开支", "Reasonable expenses"),
		Cites:   auclAmounts,
		InForce: from("1993-12-01"), Reads: ReadsFiling, Confidence: High, Values: []string{"expenses_basis"},
		Caveat: text.T("逐项附凭证，在基数和五倍上限之外；1993文本仅指调查费用。", "Vouchers line by line; outside the base and the fivefold ceiling; the text of 1993 covers investigation costs only."),
	},
	{
		ID: "R14", Title: text.T("侵权路径合计：赔偿加合理开支", "Tort total: damages plus expenses"),
		Cites:   slices.Concat(auclAmounts, []CitationID{"patentint2020.16", "punint2026.12"}),
		InForce: from("1993-12-01"), Reads: ReadsFiling, Confidence: MediumHigh, Values: []string{"expenses_basis"},
		Caveat: text.T("开支另计；一并计入的裁判以标记示明。", "Expenses on top; an award that includes them carries a flag."),
	},
	{
		ID: "R15", Title: text.T("连带责任及个人限额", "Joint liability and the limit of each debtor"),
		Cites: []CitationID{
			"tortlaw2010.8", "tortlaw2010.9", "tortlaw2010.13",
			"civilcode2021.178", "civilcode2021.1168", "civilcode2021.1169", "civilcode2021.1170", "civilcode2021.1171", "civilcode2021.1172",
		},
		InForce: from("2010-07-01"), Reads: ReadsLastAct, Confidence: High, Values: []string{"joint_debt"},
		Caveat: text.T("各人限额不相加。", "Limits are not added up."),
	},
}

var contractRules = []Rule{
	{
		ID: "R16", Title: text.T("违约金过分高于损失", "Excessive penalty"),
		Cites:   []CitationID{"contractlaw1999.114", "contractint2009.29", "civilcode2021.585", "civilcode2021.1259", "contractint2023.65", "contractint2023.65.2", "contractint2023.65.3"},
		InForce: from("2009-05-13"), Reads: ReadsBreach, Confidence: High, Values: []string{"excessive_penalty_line"},
		Caveat: text.T("超过百分之三十（不含本数）只是标记；须经请求；恶意违约一般不减，但这一规则只及于2021-01-01以后的事实。", "More than 30 % (strictly) is a flag only; on request; for malicious breach a reduction is generally refused, a rule for facts from 2021-01-01 alone."),
	},
	{
		ID: "R17", Title: text.T("违约路径：违约金与损失取其高", "Contract total: the higher of penalty and loss"),
		Cites: []CitationID{
			"contractlaw1999.107", "contractlaw1999.113", "contractlaw1999.114", "contractint2009.28",
			"civilcode2021.577", "civilcode2021.584", "civilcode2021.585", "contractint2023.60", "contractint2023.63",
		},
		InForce: from("1999-10-01"), Reads: ReadsBreach, Confidence: MediumHigh, Values: []string{"penalty_adjustment"},
		Caveat: text.T("仅限有效的违约金；2021年前增加以损失为限。", "Valid penalties only; before 2021 an increase stops at the loss."),
	},
	{
		ID: "R17.gain", Title: text.T("可得利益难以确定的，参考违约方的获利", "Expected gain hard to determine: the breacher's gain as a reference"),
		Cites:   []CitationID{"contractlaw1999.113", "civilcode2021.584", "contractint2023.61", "contractint2023.62"},
		InForce: from("1999-10-01"), Reads: ReadsBreach, Confidence: MediumHigh,
		Caveat: text.T("综合违约方获利、违约方过错、其他因素确定，不当然等于获利；持续性合同解除后的可得利益另依第61条。2021年前没有明文。", "Weighed with fault and other factors, not simply the gain; for a continuing contract after termination art 61. Before 2021 no text says so."),
	},
	{
		ID: "R18", Title: text.T("合同相对方约定的违约金有效", "A penalty between contracting parties is valid"),
		Cites:   []CitationID{"contractlaw1999.114", "civilcode2021.585"},
		InForce: from("1999-10-01"), Reads: ReadsConclusion, Confidence: High,
	},
	{
		ID: "R18.employee", Title: text.T("劳动者仅就保密约定的违约金无效", "A penalty on an employee for secrecy alone is void"),
		Cites:   []CitationID{"lcl2008.25", "lcl2008.90"},
		InForce: from("2008-01-01"), Reads: ReadsConclusion, Confidence: High, Overrides: []string{"R18"},
		Caveat: text.T("默认规则；少数裁判不同（M）。损失仍可依第90条主张。", "The default; a minority of decisions differs (M). The loss may still be claimed under art 90."),
	},
	{
		ID: "R18.noncompete", Title: text.T("劳动者竞业限制违约金允许", "A penalty on an employee for a non-compete is allowed"),
		Cites:   []CitationID{"lcl2008.23", "lcl2008.24", "labourint2025.13", "labourint2025.15"},
		InForce: from("2008-01-01"), Reads: ReadsConclusion, Confidence: High, Overrides: []string{"R18", "R18.employee"},
		Caveat: text.T("限于三类人员，不超过二年；先经劳动仲裁，时效一年。", "Three classes of staff, two years at most; labour arbitration first, within one year."),
	},
	{
		ID: "R18.training", Title: text.T("劳动者服务期违约金允许", "A penalty on an employee for a training service period is allowed"),
		Cites:   []CitationID{"lcl2008.22"},
		InForce: from("2008-01-01"), Reads: ReadsConclusion, Confidence: High, Overrides: []string{"R18", "R18.employee"},
		Caveat: text.T("不超过培训费用及未履行部分的分摊。", "Limited to the training cost and to its unperformed share."),
	},
	{
		ID: "R18.privity", Title: text.T("非合同当事人不得主张违约金", "Who is no party cannot claim the penalty"),
		Cites:   []CitationID{"contractlaw1999.8", "civilcode2021.465.2", "civilcode2021.522.2"},
		InForce: from("1999-10-01"), Reads: ReadsConclusion, Confidence: MediumHigh, Overrides: []string{"R18", "R18.employee", "R18.noncompete", "R18.solicitation", "R18.training"},
		Caveat: text.T("合同赋予第三人直接请求权的除外（2021年起）。", "Unless the contract gives the third party a direct right (from 2021)."),
	},
	{
		ID: "R23", Title: text.T("侵权与违约并计时的重叠扣除", "Overlap of tort damages and penalty"),
		Cites:   []CitationID{"contractlaw1999.122", "civilcode2021.186"},
		InForce: from("1999-10-01"), Reads: ReadsJudgment, Confidence: Medium, Values: []string{"election"},
		Caveat: text.T("法无明文。同一损失只获一次赔偿；重叠按违约金种类判断。", "No statute. The same loss is recovered once; the overlap follows the kind of penalty."),
	},
}
