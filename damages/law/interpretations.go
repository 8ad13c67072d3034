package law

import "redress/internal/text"

// The Supreme People's Court on trade-secret cases. By art 29(2) of 法释〔2020〕
// 7号 its rules apply to every case pending on 2020-09-12 whatever the day of
// the act: they read the judgment.
var tradeSecretInterpretation = Instrument{
	ID:     "tsint",
	Name:   text.T("最高人民法院关于审理侵犯商业秘密民事案件适用法律若干问题的规定", "SPC Provisions on Civil Cases of Trade-Secret Infringement"),
	Short:  text.T("商业秘密案件规定", "SPC Trade-Secret Provisions"),
	Number: "法释〔2020〕7号",
	Versions: []Version{{
		ID: "tsint2020", Name: text.T("商业秘密案件规定（法释〔2020〕7号）", "SPC Trade-Secret Provisions (Fa Shi [2020] No. 7)"),
		InForce: from("2020-09-12"), Reads: ReadsJudgment, Confidence: High,
	}},
	Articles: []Article{
		art("tsint2020", "1", High, "技术信息、经营信息的范围；客户信息除名称、地址、联系方式外还包括交易习惯、意向、内容等。", "Kinds of technical and business information; customer information includes habits, intentions and content of dealings, not only name, address and contact."),
		art("tsint2020", "1.3", High, "客户信息包括客户的名称、地址、联系方式以及交易习惯、意向、内容等信息。", "Customer information: name, address and contact, and habits, intentions and content of dealings."),
		art("tsint2020", "2.2", High, "客户基于对员工个人的信赖而交易，且能证明其离职后客户自愿选择的，不认定为不正当手段；由被告举证。", "Where the customer dealt from trust in the employee and is shown to have chosen him voluntarily after he left, there are no improper means; the defendant proves it."),
		art("tsint2020", "5", High, "保密措施须在行为发生前采取，按秘密及载体的性质、价值、可识别程度、对应程度和保密意愿认定。", "Measures must precede the act and are judged by nature, value, identifiability, correspondence and intention."),
		art("tsint2020", "6", High, "七种通常可认定的保密措施。", "Seven typical measures."),
		art("tsint2020", "7", High, "因不为公众所知悉而具有现实的或者潜在的商业价值的，具有商业价值；阶段性成果亦可。", "Actual or potential value from not being known is commercial value; interim results count."),
		art("tsint2020", "12", High, "认定员工、前员工有渠道或者机会获取商业秘密的因素：职务、职责、任务、参与、保管或者接触。", "Whether an employee had access: position, duties, tasks, participation, custody or contact."),
		art("tsint2020", "15", High, "符合条件的裁定行为保全；情况紧急的四十八小时内裁定。", "Conduct preservation; if urgent, a ruling within 48 hours.").reads(ReadsProceduralStep),
		art("tsint2020", "16", High, "经营者以外的主体依法承担民事责任。", "Persons who are not operators bear civil liability."),
		art("tsint2020", "17.1", High, "停止侵害的时间一般持续到商业秘密为公众所知悉时。", "An injunction lasts as a rule until the secret has become public."),
		art("tsint2020", "17.2", High, "停止侵害的时间明显不合理的，可在依法保护竞争优势的前提下限定期限或范围。", "Where an injunction until publication would be clearly unreasonable, it may be limited in time or scope while the competitive advantage is protected."),
		art("tsint2020", "19", High, "因侵权致商业秘密公开的，赔偿可考虑其商业价值：研发成本、收益、预期利益、竞争优势时间。", "Where infringement made the secret public, its commercial value may be considered: development cost, income, expected benefit, duration of the advantage."),
		art("tsint2020", "20.1", High, "可参照许可使用费确定实际损失，结合许可的性质、内容、实际履行及侵权情节。", "A royalty may serve to determine the actual loss, weighing nature, content and performance of the licence and the infringement."),
		art("tsint2020", "20.2", High, "酌定赔偿的因素：性质、价值、研发成本、创新程度、竞争优势、主观过错、行为性质情节后果。", "Factors for statutory damages: nature, value, development cost, inventiveness, advantage, fault, nature, circumstances and consequences."),
		art("tsint2020", "22", High, "刑事程序中形成的证据应全面、客观审查；由公安、检察机关或法院保存而当事人不能自行收集的，申请调查收集应予准许，可能影响刑事程序的除外。", "Evidence formed in criminal proceedings is reviewed in full; what police, procuratorate or court keep and the parties cannot collect is collected on application, unless that may affect the criminal case."),
		art("tsint2020", "23", High, "当事人请求依生效刑事裁判认定的损失或获利确定赔偿的，予以支持。", "Loss or gain found in an effective criminal judgment on the same act is followed on request."),
		art("tsint2020", "24", High, "权利人就获利初步举证后可申请责令提交账簿资料；拒不提供或虚假的，可据权利人主张和证据认定获利。", "On prima facie evidence of gain and on application the court may order the books; on refusal or falsehood it may find the gain on the holder's claim and evidence."),
		art("tsint2020", "26", High, "独占、排他、普通被许可人的起诉资格。", "Standing of exclusive, sole and ordinary licensees."),
		art("tsint2020", "27", High, "权利人应在一审法庭辩论终结前明确商业秘密的具体内容。", "The secret points must be fixed before the first-instance debate closes.").reads(ReadsDebateClosed),
		art("tsint2020", "28", High, "适用行为发生时的法律；行为持续到法律修改之后的，适用修改后的法律。", "The law of the time of the act; where the act continued after an amendment, the amended law."),
		art("tsint2020", "29", High, "自2020年9月12日起施行，适用于当时未审结的一审、二审案件。", "In force from 2020-09-12, for first- and second-instance cases then pending."),
	},
}

// 法释〔2007〕2号 governs cases finally judged before 2022-03-20, whatever the day
// of the act: it reads the judgment. For the caps that art 17(1) borrowed and
// that a later judgment still looks to, it stands a second time, marked as
// repealed.
var unfairCompetition2007 = Instrument{
	ID:     "ucint2007",
	Name:   text.T("最高人民法院关于审理不正当竞争民事案件应用法律若干问题的解释", "SPC Interpretation on Civil Cases of Unfair Competition (2007)"),
	Short:  text.T("不正当竞争案件解释（2007）", "SPC Unfair-Competition Interpretation (2007)"),
	Number: "法释〔2007〕2号",
	Versions: []Version{{
		ID: "ucint2007", Name: text.T("不正当竞争案件解释（法释〔2007〕2号）", "SPC Unfair-Competition Interpretation (Fa Shi [2007] No. 2)"),
		InForce: during("2007-02-01", "2022-03-19"), Reads: ReadsJudgment, Confidence: Medium,
		Note: text.T("已由法释〔2022〕9号第29条自2022-03-20起废止；其间曾于2020年修正。", "Repealed from 2022-03-20 by art 29 of Fa Shi [2022] No. 9; it had been amended in 2020."),
	}},
	Articles: []Article{
		{
			ID: "ucint2007.13.2", Version: "ucint2007", Label: text.T("第13条第2款", "art 13(2)"),
			Summary:    text.T("客户基于对职工个人的信赖与原单位交易，职工离职后能证明客户自愿选择的，不认定不正当手段；职工与原单位另有约定的除外。", "Where the customer dealt from personal trust and chose the former employee voluntarily there are no improper means, unless employee and employer agreed otherwise."),
			Confidence: Medium, InForce: during("2007-02-01", "2020-09-11"),
			Note: text.T("自2020-09-12起由法释〔2020〕7号第2条第2款取代，后者无“另有约定”例外。", "Superseded from 2020-09-12 by art 2(2) of Fa Shi [2020] No. 7, which has no exception for agreements."),
		},
		{
			ID: "ucint2007.17.1", Version: "ucint2007", Label: text.T("第17条第1款", "art 17(1)"),
			Summary:    text.T("商业秘密损害赔偿额可参照侵犯专利权的方法确定。", "Trade-secret damages may be determined by the method for patents."),
			Confidence: Medium,
		},
		{
			ID: "ucint2007.17.1.reference", Version: "ucint2007", Label: text.T("第17条第1款（已废止，仅供参照）", "art 17(1) (repealed, as a reference only)"),
			Summary:    text.T("2022-03-20以后裁判而行为终了于2018年前的，曾经参照的专利法定赔偿幅度仅供参照。", "For acts that ended before 2018 and a judgment from 2022-03-20 on, the patent range that it once let serve is a reference only."),
			Confidence: Medium, Governs: from("2022-03-20"),
		},
		art("ucint2007", "17.2", Low, "因侵权致商业秘密为公众所知悉的，按其商业价值确定赔偿。", "Where infringement made the secret public, damages follow its commercial value."),
	},
}

var unfairCompetition2022 = Instrument{
	ID:     "ucint2022",
	Name:   text.T("最高人民法院关于适用《中华人民共和国反不正当竞争法》若干问题的解释", "SPC Interpretation on the Anti-Unfair Competition Law"),
	Short:  text.T("反不正当竞争法解释", "SPC AUCL Interpretation"),
	Number: "法释〔2022〕9号",
	Versions: []Version{{
		ID: "ucint2022", Name: text.T("反不正当竞争法解释（法释〔2022〕9号）", "SPC AUCL Interpretation (Fa Shi [2022] No. 9)"),
		InForce: from("2022-03-20"), Reads: ReadsJudgment, Confidence: High,
	}},
	Articles: []Article{
		art("ucint2022", "28", High, "适用行为发生时的法律；持续到修改之后的，适用修改后的法律。", "The law of the time of the act; where it continued after an amendment, the amended law."),
		art("ucint2022", "29", High, "自2022年3月20日起施行，法释〔2007〕2号同时废止。", "In force from 2022-03-20; Fa Shi [2007] No. 2 is repealed."),
	},
}
