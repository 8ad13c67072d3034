package law

import "redress/internal/text"

// The Civil Code governs legal facts from 2021-01-01; its contract articles
// read the breach, its tort articles the last act.
var civilCode = Instrument{
	ID:    "civilcode",
	Name:  text.T("中华人民共和国民法典", "Civil Code of the PRC"),
	Short: text.T("民法典", "Civil Code"),
	Versions: []Version{{
		ID: "civilcode2021", Name: text.T("民法典", "Civil Code"),
		InForce: from("2021-01-01"), Reads: ReadsBreach, Confidence: High,
	}},
	Articles: append(civilCodeSharing,
		art("civilcode2021", "178", High, "连带责任：可请求部分或全部连带责任人承担，内部按责任大小分担、追偿。", "Joint and several liability: any or all debtors may be sued; shares and recourse inside.").reads(ReadsLastAct),
		art("civilcode2021", "179.2", Medium, "法律规定惩罚性赔偿的，依照其规定。", "Punitive damages where the law provides for them.").reads(ReadsLastAct),
		art("civilcode2021", "186", High, "违约同时侵害财产权益的，受损害方择一请求违约责任或侵权责任。", "Where a breach also harms property, the injured party chooses contract or tort."),
		art("civilcode2021", "188", High, "诉讼时效三年，自知道权利受损及义务人起算；最长二十年。", "Limitation of three years from knowing the harm and the obligor; twenty years at most.").reads(ReadsTwoYearEnd),
		art("civilcode2021", "189", High, "同一债务分期履行的，诉讼时效自最后一期履行期限届满之日起算。", "A debt performed in instalments: limitation runs from the expiry of the last.").reads(ReadsTrigger),
		art("civilcode2021", "192", High, "诉讼时效届满的，义务人可以提出抗辩；法院不得主动适用（第193条）。", "After limitation the obligor may plead it; a court may not on its own (art 193).").reads(ReadsFiling),
		art("civilcode2021", "196", High, "停止侵害等请求权不适用诉讼时效。", "Limitation does not bar claims to stop the infringement.").reads(ReadsFiling),
		art("civilcode2021", "201", High, "期间以年、月、日计算的，开始的当日不计入。", "Periods in years, months and days: the first day is not counted.").reads(ReadsTrigger),
		art("civilcode2021", "202", High, "按年、月计算的，到期月的对应日为最后一日，没有对应日的为月末日。", "Years and months end on the corresponding day, else on the last day of the month.").reads(ReadsTrigger),
		art("civilcode2021", "203", High, "最后一日为法定休假日的，以休假日结束的次日为最后一日。", "A last day on a holiday moves to the day after the holiday.").reads(ReadsTrigger),
		art("civilcode2021", "465.2", Medium, "合同仅对当事人具有法律约束力，法律另有规定的除外。", "A contract binds its parties only, unless the law provides otherwise."),
		art("civilcode2021", "522.2", Medium, "依法律或约定第三人可直接请求履行的，可向债务人主张违约责任。", "A third party given a direct right by law or agreement may claim for breach."),
		art("civilcode2021", "561", Medium, "给付不足以清偿全部债务的，除另有约定外，依次抵充实现债权的费用、利息、主债务。", "Where a payment does not cover all, unless agreed otherwise it goes to the costs of enforcing the claim, then to interest, then to the principal."),
		art("civilcode2021", "577", High, "违约责任：继续履行、补救、赔偿损失。", "Liability for breach: performance, remedy, damages."),
		art("civilcode2021", "584", High, "损失赔偿含可得利益，以可预见为限。", "Damages include expected gain, limited by foreseeability."),
		art("civilcode2021", "585", High, "可约定违约金；低于损失的可请求增加，过分高于损失的可请求适当减少。", "A penalty may be agreed; on request it is raised where below the loss and reduced where excessively above it."),
		art("civilcode2021", "591", High, "守约方的减损义务。", "Duty to mitigate."),
		art("civilcode2021", "592", High, "双方违约各自担责；守约方有过错的可减少赔偿。", "Breach by both sides; fault of the injured party reduces damages."),
		art("civilcode2021", "1168", High, "共同侵权承担连带责任。", "Joint tortfeasors are jointly and severally liable.").reads(ReadsLastAct),
		art("civilcode2021", "1169", High, "教唆、帮助侵权承担连带责任。", "Who abets or assists is jointly and severally liable.").reads(ReadsLastAct),
		art("civilcode2021", "1170", High, "共同危险行为。", "Several endanger and one harms: joint liability.").reads(ReadsLastAct),
		art("civilcode2021", "1171", High, "分别实施、各足以造成全部损害的，连带责任。", "Separate acts each sufficient: joint liability.").reads(ReadsLastAct),
		art("civilcode2021", "1172", High, "分别实施造成同一损害的，按责任大小或平均承担。", "Separate acts, one harm: liability by share, else equal.").reads(ReadsLastAct),
		art("civilcode2021", "1173", High, "被侵权人对同一损害的发生或者扩大有过错的，可以减轻侵权人的责任。", "Where the injured party is at fault for the harm or its aggravation, the wrongdoer's liability may be reduced.").reads(ReadsLastAct),
		art("civilcode2021", "1181", Medium, "被侵权的组织分立、合并的，承继权利的组织有权请求侵权人承担责任。", "Where the injured organisation was divided or merged, its successor may claim.").reads(ReadsLastAct),
		art("civilcode2021", "1185", High, "故意侵害他人知识产权，情节严重的，有权请求相应的惩罚性赔偿。", "Intentional and serious infringement of intellectual property: punitive damages may be asked for.").reads(ReadsLastAct),
		art("civilcode2021", "1191", High, "用人单位对执行工作任务的侵权担责并可追偿；劳务派遣由用工单位担责。", "The employer answers for torts at work, with recourse; for dispatched workers the user unit.").reads(ReadsLastAct),
		art("civilcode2021", "1259", Low, "“以上”“以下”“届满”包括本数，“超过”不包括本数。", "\"Not less than\" and \"not more than\" include the number, \"exceeding\" does not."),
	),
}

// Joint liability before the Civil Code. From professional knowledge.
var tortLaw = Instrument{
	ID:    "tortlaw",
	Name:  text.T("中华人民共和国侵权责任法", "Tort Liability Law of the PRC"),
	Short: text.T("侵权责任法", "Tort Liability Law"),
	Versions: []Version{{
		ID: "tortlaw2010", Name: text.T("侵权责任法", "Tort Liability Law"),
		InForce: during("2010-07-01", "2020-12-31"), Reads: ReadsLastAct, Confidence: Low,
		Note: text.T("民法典自2021-01-01起施行，本法同时废止。", "Repealed by the Civil Code from 2021-01-01."),
	}},
	Articles: append(tortLawSharing,
		art("tortlaw2010", "8", Low, "共同侵权承担连带责任。", "Joint tortfeasors are jointly and severally liable."),
		art("tortlaw2010", "9", Low, "教唆、帮助侵权承担连带责任。", "Who abets or assists is jointly and severally liable."),
		art("tortlaw2010", "13", Low, "可请求部分或全部连带责任人承担责任。", "Any or all joint debtors may be sued."),
		art("tortlaw2010", "26", Low, "被侵权人对损害的发生也有过错的，可以减轻侵权人的责任。", "Where the injured party is also at fault, the wrongdoer's liability may be reduced."),
		art("tortlaw2010", "34", Low, "用人单位对执行工作任务的侵权担责。", "The employer answers for torts at work."),
	),
}
