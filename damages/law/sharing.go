package law

import "redress/internal/text"

// The articles of the Civil Code on several debtors, several creditors,
// assignment and set-off. Release and recourse read the day of the settlement,
// because that is the legal fact; the rest reads the last act.
var civilCodeSharing = []Article{
	art("civilcode2021", "62", Medium, "法定代表人因执行职务造成损害的，由法人承担民事责任；法人可依法律或章程向有过错的法定代表人追偿。", "For harm that a legal representative does in office the legal person answers, with recourse by law or charter where he is at fault.").reads(ReadsLastAct),
	art("civilcode2021", "187", High, "同一行为须承担民事、行政、刑事责任而财产不足的，优先承担民事责任。", "Where one act brings civil, administrative and criminal liability and the assets do not suffice, civil liability comes first.").reads(ReadsLastAct),
	art("civilcode2021", "517", Medium, "按份债权、按份债务：各按份额享有权利、承担义务；份额难以确定的，视为相同。", "Several creditors or debtors by share; shares that cannot be determined are deemed equal.").reads(ReadsLastAct),
	art("civilcode2021", "519", High, "连带债务人之间份额难以确定的视为相同；超过份额的可追偿；不能履行的部分由其他债务人按比例分担。", "Shares among joint debtors are equal where unclear; who pays more than his share has recourse; what one cannot bear is spread over the others pro rata.").reads(ReadsSettlement),
	art("civilcode2021", "520", High, "一人履行、抵销、提存的，其他债务人的债务相应消灭；债权人免除一人债务的，在该人应承担的份额内，其他债务人的债务消灭。", "Performance by one discharges all to that extent; a release of one discharges the others within the share that the released debtor had to bear.").reads(ReadsSettlement),
	art("civilcode2021", "521", Medium, "连带债权人之间份额难以确定的视为相同；实际受领的应按比例返还其他连带债权人。", "Shares among joint creditors are equal where unclear; who receives returns to the others their proportion.").reads(ReadsLastAct),
	art("civilcode2021", "545", Medium, "债权可以部分转让，依性质、约定或法律不得转让的除外。", "A claim may be assigned in part unless its nature, agreement or law forbids it."),
	art("civilcode2021", "546", Medium, "转让未通知债务人的，对债务人不发生效力。", "Without notice to the debtor an assignment has no effect against him."),
	art("civilcode2021", "547", Medium, "从权利随债权一并转让。", "Accessory rights pass with the claim."),
	art("civilcode2021", "548", Medium, "债务人对让与人的抗辩可以向受让人主张。", "The debtor keeps his defences against the assignee."),
	art("civilcode2021", "549", Medium, "符合条件的，债务人可以向受让人主张抵销。", "On conditions the debtor may set off against the assignee."),
	art("civilcode2021", "568", Medium, "互负同种类债务的可以抵销，但依债务性质、当事人约定或法律规定不得抵销的除外。", "Mutual debts of one kind may be set off, unless the nature of the debt, agreement or law forbids it."),
	art("civilcode2021", "1193", Medium, "承揽人造成损害的，定作人仅就定作、指示、选任的过错承担责任。", "For harm by a contractor the customer answers only for fault in order, instruction or choice.").reads(ReadsLastAct),
}

var tortLawSharing = []Article{
	art("tortlaw2010", "4", Low, "同一行为须承担多种责任而财产不足的，先承担侵权责任。", "Where assets do not suffice for several liabilities of one act, tort liability comes first."),
	art("tortlaw2010", "14", Low, "连带责任人之间按责任大小分担，难以确定的平均承担；超过份额的可以追偿。", "Joint debtors share by the weight of their liability, equally where unclear, with recourse for what exceeds a share.").reads(ReadsSettlement),
}

// What binds a court in fixing the sum, in the numbering of the day of the
// step. From professional knowledge.
var cplDecided = []Article{
	art("cpl2013", "168", Low, "二审对上诉请求的有关事实和适用法律进行审查。", "The appeal court reviews facts and law of what is appealed."),
	art("cpl2022", "175", Low, "二审对上诉请求的有关事实和适用法律进行审查。", "The appeal court reviews facts and law of what is appealed."),
	art("cpl2024", "175", Low, "二审对上诉请求的有关事实和适用法律进行审查。", "The appeal court reviews facts and law of what is appealed."),
	item("cpl2013", "200.11", Low, "原判决遗漏或者超出诉讼请求的，应当再审。", "A judgment that misses or exceeds the claims is reopened."),
	item("cpl2022", "207.11", Low, "原判决遗漏或者超出诉讼请求的，应当再审。", "A judgment that misses or exceeds the claims is reopened."),
	item("cpl2024", "211.11", Low, "原判决遗漏或者超出诉讼请求的，应当再审。", "A judgment that misses or exceeds the claims is reopened."),
}

// Personal liability of officers, shareholders and partners. From professional
// knowledge.
var companyLaw = Instrument{
	ID:    "company",
	Name:  text.T("中华人民共和国公司法", "Company Law of the PRC"),
	Short: text.T("公司法", "Company Law"),
	Versions: []Version{
		{
			ID: "company2006", Name: text.T("公司法（2005修订）", "Company Law (2005 revision)"),
			InForce: during("2006-01-01", "2024-06-30"), Reads: ReadsLastAct, Confidence: Low,
			Note: text.T("已由2023修订文本自2024-07-01起取代；2013、2018年修正未改所引条文内容。", "Replaced from 2024-07-01 by the revision of 2023; the amendments of 2013 and 2018 left the article as it was."),
		},
		{
			ID: "company2024", Name: text.T("公司法（2023修订）", "Company Law (2023 revision)"),
			InForce: from("2024-07-01"), Reads: ReadsLastAct, Confidence: Medium,
			Note: text.T("条文内容依专业知识，未复核。", "From professional knowledge, not re-verified."),
		},
	},
	Articles: []Article{
		art("company2006", "20.3", Low, "股东滥用公司法人独立地位逃避债务、严重损害债权人利益的，承担连带责任。", "A shareholder who abuses the company's separate personality to evade debts is jointly liable."),
		art("company2024", "23", Medium, "股东滥用公司法人独立地位的连带责任；一人公司股东举证财产独立。", "Joint liability of a shareholder who abuses separate personality; the sole shareholder proves that assets are separate."),
		art("company2024", "191", Medium, "董事、高级管理人员执行职务给他人造成损害，有故意或者重大过失的，也应承担赔偿责任。", "A director or senior manager who harms another in office with intent or gross negligence is liable too."),
	},
}

var partnershipLaw = Instrument{
	ID:    "partnership",
	Name:  text.T("中华人民共和国合伙企业法", "Partnership Enterprise Law of the PRC"),
	Short: text.T("合伙企业法", "Partnership Law"),
	Versions: []Version{{
		ID: "partnership2007", Name: text.T("合伙企业法（2006修订）", "Partnership Law (2006 revision)"),
		InForce: from("2007-06-01"), Reads: ReadsLastAct, Confidence: Low,
		Note: text.T("条文内容依专业知识，未复核。", "From professional knowledge, not re-verified."),
	}},
	Articles: []Article{
		art("partnership2007", "39", Low, "合伙企业不能清偿到期债务的，普通合伙人承担无限连带责任。", "Where the partnership cannot pay, its general partners are jointly liable without limit."),
		art("partnership2007", "57", Low, "特殊的普通合伙企业：因故意或重大过失造成债务的合伙人承担无限责任，其他合伙人以财产份额为限。", "Special general partnership: the partner who caused the debt with intent or gross negligence is liable without limit, the others with their shares."),
	},
}

// The policy of 2009 on discretionary damages above the statutory maximum. Its
// text was not found.
var policy2009 = Instrument{
	ID:     "ippolicy",
	Name:   text.T("最高人民法院关于当前经济形势下知识产权审判服务大局若干问题的意见", "SPC Opinions on IP Adjudication in the Present Economic Situation"),
	Short:  text.T("知识产权审判服务大局意见", "SPC IP Policy Opinions"),
	Number: "法发〔2009〕23号",
	Versions: []Version{{
		ID: "ippolicy2009", Name: text.T("知识产权审判服务大局意见（法发〔2009〕23号）", "SPC IP Policy Opinions (Fa Fa [2009] No. 23)"),
		InForce: from("2009-04-21"), Reads: ReadsJudgment, Confidence: Low,
		Note: text.T("司法政策文件，不是司法解释；原文未查得，内容依专业知识。", "A policy document, no judicial interpretation; its text was not found and is given from professional knowledge."),
	}},
	Articles: []Article{
		art("ippolicy2009", "16", Low, "难以证明损失或获利的具体数额，但有证据证明明显超过法定赔偿最高限额的，可在最高限额以上合理确定赔偿额；适用法定赔偿时合理维权成本另行计赔。", "Where the exact loss or gain is hard to prove but is shown clearly to exceed the statutory maximum, damages may reasonably be fixed above it; beside statutory damages the reasonable costs are awarded apart."),
	},
}

// JointDebt is the law on several debtors of one tort, by the last act.
var JointDebt = Parameter[ContractRegime]{
	ID:    "joint_debt",
	Title: text.T("多数侵权人的责任", "Several tortfeasors"),
	Reads: ReadsLastAct,
	Values: []Dated[ContractRegime]{
		{
			InForce: during("1993-12-01", "2010-06-30"),
			None:    text.T("侵权责任法自2010-07-01起施行；此前依民法通则第87条、第130条，本程序未收录。", "The Tort Liability Law took effect on 2010-07-01; before it arts 87 and 130 of the General Principles, not held here."),
		},
		{InForce: during("2010-07-01", "2020-12-31"), Value: TortLaw2010, Cites: []CitationID{"tortlaw2010.8", "tortlaw2010.13"}},
		{InForce: from("2021-01-01"), Value: CivilCode2021, Cites: []CitationID{"civilcode2021.178", "civilcode2021.1168"}},
	},
}

// ReleaseEffect is what the release of one joint debtor does for the others. It
// reads the day of the settlement.
var ReleaseEffect = Parameter[ContractRegime]{
	ID:    "release_effect",
	Title: text.T("免除一名连带债务人的效力", "Effect of releasing one joint debtor"),
	Reads: ReadsSettlement,
	Values: []Dated[ContractRegime]{
		{
			InForce: during("1993-12-01", "2020-12-31"),
			None:    text.T("民法典第520条自2021-01-01起施行，此前免除一名连带债务人的效力没有一般规定；下列数额按同一公式，仅供参照。", "Art 520 of the Civil Code is law from 2021-01-01; before it no general rule says what the release of one joint debtor does. The figures use the same formula, as a reference only."),
		},
		{InForce: from("2021-01-01"), Value: CivilCode2021, Cites: []CitationID{"civilcode2021.519", "civilcode2021.520"}},
	},
}

// SetOffBar says whether an intentional wrongdoer is kept from setting off. It
// reads the legal fact; a case finally judged before 2023-12-05 stays outside
// (法释〔2023〕13号 art 69).
var SetOffBar = Parameter[bool]{
	ID:    "set_off_bar",
	Title: text.T("故意侵权人不得抵销", "No set-off for the intentional wrongdoer"),
	Reads: ReadsLastAct,
	Values: []Dated[bool]{
		{
			InForce: during("1993-12-01", "2020-12-31"),
			None:    text.T("法释〔2023〕13号第57条仅适用于2021-01-01以后的法律事实；此前没有明文，按债务性质判断能否抵销。", "Art 57 of Fa Shi [2023] No. 13 reaches legal facts from 2021-01-01 only; before it no text says so and the nature of the debt decides."),
		},
		{InForce: from("2021-01-01"), Value: true, Cites: []CitationID{"contractint2023.57", "contractint2023.69"}},
	},
}

var sharingRules = []Rule{
	{
		ID: "R14.limits", Title: text.T("裁判数额的上限", "Limits of what a court may give"),
		Cites:   []CitationID{"cpl2013.168", "cpl2022.175", "cpl2024.175", "cpl2013.200.11", "cpl2022.207.11", "cpl2024.211.11"},
		InForce: from("2013-01-01"), Reads: ReadsJudgment, Confidence: Low,
		Caveat: text.T("不超过诉讼请求；仅对方上诉的，二审不作对上诉人更不利的改判。条号依专业知识。", "Not above what is asked; where the other side alone appeals, not worse for the appellant. Numbers from professional knowledge."),
	},
	{
		ID: "R15.personal", Title: text.T("个人承担责任的根据", "Ground of personal liability"),
		Cites:   []CitationID{"tortlaw2010.8", "tortlaw2010.9", "civilcode2021.62", "civilcode2021.1168", "civilcode2021.1169", "company2006.20.3", "company2024.23", "company2024.191", "partnership2007.39", "partnership2007.57"},
		InForce: from("2006-01-01"), Reads: ReadsLastAct, Confidence: Medium,
		Caveat: text.T("法定代表人身份本身不生连带责任，须有本人的行为、滥用独立地位或法律规定。", "Office alone brings no joint liability: it takes an act of one's own, abuse of separate personality or a provision."),
	},
	{
		ID: "R15.employer", Title: text.T("用人单位、用工单位、定作人的责任", "Liability of employer, user unit and customer"),
		Cites:   []CitationID{"tortlaw2010.34", "civilcode2021.1191", "civilcode2021.1193", "lcl2008.91"},
		InForce: from("2010-07-01"), Reads: ReadsLastAct, Confidence: Medium,
		Caveat: text.T("执行工作任务的侵权由用人单位承担，故意或重大过失的可追偿；派遣期间由用工单位承担，派遣单位依过错；承揽的定作人仅就过错承担。劳动合同法第91条限于原合同尚未终止时的招用。", "The employer answers for torts at work, with recourse for intent or gross negligence; for dispatched staff the user unit, the agency according to fault; a customer only for its own fault. Art 91 of the Labour Contract Law is limited to hiring while the old contract stands."),
	},
	{
		ID: "R15.claimants", Title: text.T("多个权利人对同一获利", "Several claimants of one gain"),
		Cites:   []CitationID{"tsint2020.26", "civilcode2021.517", "civilcode2021.521"},
		InForce: from("1993-12-01"), Reads: ReadsLastAct, Confidence: Medium,
		Caveat: text.T("各自主张自己的损失；侵权人的获利只赔一次，依约定分配，无约定的视为相同。", "Each claims its own loss; the gain is recovered once, by agreement, else in equal parts."),
	},
	{
		ID: "R15.assignment", Title: text.T("赔偿请求权的转让与承继", "Assignment of the claim and succession"),
		Cites: []CitationID{
			"civilcode2021.545", "civilcode2021.546", "civilcode2021.547", "civilcode2021.548", "civilcode2021.549", "civilcode2021.1181",
			"contractint2023.47", "contractint2023.48", "contractint2023.49", "contractint2023.50",
		},
		InForce: from("2021-01-01"), Reads: ReadsLastAct, Confidence: Medium,
		Caveat: text.T("可以部分转让；未通知债务人的对其不生效；从权利、抗辩和抵销随之。", "A part may be assigned; without notice it has no effect against the debtor; accessory rights, defences and set-off follow."),
	},
	{
		ID: "R39", Title: text.T("免除或和解一名连带债务人", "Release of one joint debtor"),
		Cites:   []CitationID{"civilcode2021.519", "civilcode2021.520"},
		InForce: from("2021-01-01"), Reads: ReadsSettlement, Confidence: MediumHigh, Values: []string{"release_effect"},
		Caveat: text.T("公式为推论（M）：尚余等于总额减去已付与其份额中的较大者。", "The formula is inferred (M): what remains is the whole less the greater of payment and share."),
	},
	{
		ID: "R40", Title: text.T("连带债务人之间的追偿", "Recourse among joint debtors"),
		Cites:   []CitationID{"tortlaw2010.14", "civilcode2021.178", "civilcode2021.519"},
		InForce: from("2010-07-01"), Reads: ReadsLastAct, Confidence: High,
		Caveat: text.T("追偿以超过自己份额的部分为限；不能履行的份额由其他人按比例分担。", "Recourse reaches what exceeds one's share; what one cannot bear is spread pro rata."),
	},
	{
		ID: "R41", Title: text.T("故意侵权之债不得由侵权人抵销", "No set-off by the intentional wrongdoer"),
		Cites:   []CitationID{"civilcode2021.568"},
		InForce: from("1993-12-01"), Reads: ReadsLastAct, Confidence: High, Values: []string{"set_off_bar"},
		Caveat: text.T("限于故意或重大过失侵害财产；权利人可以抵销；违约之债不在此限。工资争议另经仲裁。", "Intent or gross negligence against property; the injured party may set off; contract debts are outside. Wages go to arbitration."),
	},
	{
		ID: "R44", Title: text.T("裁量性赔偿：法定上限以上酌定", "Discretionary damages above the statutory cap"),
		Cites:   []CitationID{"ippolicy2009.16", "aucl2017.17.3", "aucl2019.17.3", "aucl2025.22.3"},
		InForce: from("2009-04-21"), Reads: ReadsJudgment, Confidence: Medium, Values: []string{"statutory_cap"},
		Caveat: text.T("须有证据证明损失或获利明显超过上限而具体数额难以证明；不是法定赔偿，也不是按实计算。", "Evidence must show that loss or gain clearly exceeds the cap while the exact sum is hard to prove; neither statutory nor computed damages."),
	},
}
