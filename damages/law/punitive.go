package law

import (
	"github.com/shopspring/decimal"

	"redress/internal/text"
)

// Punitive damages. Art 14 of 法释〔2026〕7号 reads the day the judgment became
// effective.
var punitiveInterpretation = Instrument{
	ID:     "punint",
	Name:   text.T("最高人民法院关于审理侵害知识产权民事案件适用惩罚性赔偿的解释", "SPC Interpretation on Punitive Damages in IP Cases"),
	Short:  text.T("惩罚性赔偿解释", "SPC Punitive-Damages Interpretation"),
	Number: "法释〔2026〕7号",
	Versions: []Version{
		{
			ID: "punint2021", Name: text.T("惩罚性赔偿解释（法释〔2021〕4号）", "SPC Punitive-Damages Interpretation (Fa Shi [2021] No. 4)"), Number: "法释〔2021〕4号",
			InForce: during("2021-03-03", "2026-04-30"), Reads: ReadsJudgmentEffective, Confidence: High,
			Note: text.T("已由法释〔2026〕7号自2026-05-01起废止。", "Repealed from 2026-05-01 by Fa Shi [2026] No. 7."),
		},
		{
			ID: "punint2026", Name: text.T("惩罚性赔偿解释（法释〔2026〕7号）", "SPC Punitive-Damages Interpretation (Fa Shi [2026] No. 7)"),
			InForce: from("2026-05-01"), Reads: ReadsJudgmentEffective, Confidence: High,
		},
	},
	Articles: append(punitive2021, punitive2026...),
}

var punitive2021 = []Article{
	art("punint2021", "1", High, "故意包括恶意。", "Intent includes malice."),
	art("punint2021", "2", Medium, "起诉时请求；一审法庭辩论终结前可以增加；二审增加的先行调解，调解不成告知另诉。", "Asked for at filing; may be added before the first-instance debate closes; on appeal mediation, else a separate suit."),
	art("punint2021", "3", Medium, "可以初步认定故意的情形。", "Circumstances from which intent may be presumed."),
	art("punint2021", "4", High, "可以认定情节严重的情形。", "Circumstances that may be found serious."),
	art("punint2021", "5", High, "基数为损失、违法所得或获利，不含合理开支。", "The base is loss, illegal income or gain, without expenses."),
	art("punint2021", "6", Medium, "倍数综合考虑过错与情节；已执行的罚款、罚金不免除责任，确定倍数时可以考虑。", "The multiple follows fault and seriousness; executed fines do not exempt and may be weighed in the multiple."),
}

var punitive2026 = []Article{
	art("punint2026", "2", High, "请求惩罚性赔偿应明确数额、计算方式及事实理由。", "A claim states amount, method, facts and reasons."),
	art("punint2026", "3", High, "可在一审法庭辩论终结前增加；二审增加的先行调解，调解不成不予支持。", "May be added before the first-instance debate closes; on appeal mediation, else it is not supported."),
	art("punint2026", "4", High, "经释明仍未请求惩罚性赔偿的，判决生效后另行起诉的不予受理。", "Who was told by the court and did not ask cannot bring a later suit for it."),
	art("punint2026", "5", High, "其他不正当竞争行为不适用惩罚性赔偿。", "No punitive damages for other acts of unfair competition."),
	art("punint2026", "6", High, "可以初步认定故意的情形，可以反证推翻。", "Circumstances from which intent is presumed, rebuttable."),
	art("punint2026", "7", High, "应当认定情节严重的情形。", "Circumstances that shall be found serious."),
	art("punint2026", "8.1", High, "基数为损失、违法所得或获利，不含合理开支。", "The base is loss, illegal income or gain, without expenses."),
	art("punint2026", "8.2", High, "前述均难以确定的，依法参照许可使用费确定基数。", "Where those are hard to determine, by reference to the royalty according to law."),
	art("punint2026", "8.3", High, "法定赔偿不得作为基数。", "Statutory damages are never a base."),
	art("punint2026", "9", High, "利润率可参照同期同行业平均利润率或权利人自身利润率。", "The profit rate may be the same-period average of the industry or the holder's own."),
	art("punint2026", "10", High, "无正当理由不提交账簿资料的，可以根据权利人的主张和在案证据确定基数。", "Where books are withheld without reason the base may be found on the claim and the evidence."),
	art("punint2026", "11", High, "倍数依过错和情节确定，可以不是整数。", "The multiple follows fault and seriousness and need not be an integer."),
	art("punint2026", "12", High, "赔偿总额不超过基数五倍，合理开支另计。", "The total is at most five times the base; expenses stand outside."),
	art("punint2026", "13", High, "同一行为已执行完毕的罚款、罚金，确定倍数时应当考虑。", "Executed administrative or criminal fines for the same act are weighed in the multiple."),
	art("punint2026", "14", High, "自2026年5月1日起施行；此前已生效的裁判不因此再审。", "In force from 2026-05-01; judgments effective before are not reopened."),
}

// No retroactivity: the reason why courts confine the multiple to later acts
// although art 28 of 法释〔2020〕7号 points to the amended text.
var legislationLaw = Instrument{
	ID:    "legislationlaw",
	Name:  text.T("中华人民共和国立法法", "Legislation Law of the PRC"),
	Short: text.T("立法法", "Legislation Law"),
	Versions: []Version{
		{
			ID: "legislation2015", Name: text.T("立法法（2015修正）", "Legislation Law (2015 amendment)"), InForce: during("2015-03-15", "2023-03-14"),
			Reads: ReadsJudgmentEffective, Confidence: Medium, Note: text.T("2023年修正后条文重新编号；2015年以前的文本（第84条）早于惩罚性赔偿，不收录。", "Renumbered by the amendment of 2023; the text before 2015 (art 84) is older than punitive damages and not held."),
		},
		{ID: "legislation2023", Name: text.T("立法法（2023修正）", "Legislation Law (2023 amendment)"), InForce: from("2023-03-15"), Reads: ReadsJudgmentEffective, Confidence: Medium},
	},
	Articles: []Article{
		art("legislation2015", "93", Medium, "法不溯及既往，有利溯及的除外。", "No retroactive effect, except where more favourable."),
		art("legislation2023", "104", Medium, "法不溯及既往，有利溯及的除外。", "No retroactive effect, except where more favourable."),
	},
}

// MultipleCeiling bounds a punitive multiple. Times is the highest number that
// can be pleaded in either wording, Least the lowest; Total the highest total
// factor (compensatory and punitive together over the base), meaningful only
// with HasTotal.
type MultipleCeiling struct {
	Least, Times, Total decimal.Decimal
	HasTotal            bool
}

// PunitiveCeiling reads the day the judgment becomes effective: an appeal
// pending on 2026-05-01 is caught (法释〔2026〕7号 art 14).
var PunitiveCeiling = Parameter[MultipleCeiling]{
	ID:    "punitive_ceiling",
	Title: text.T("惩罚性赔偿倍数的上限", "Ceiling of the punitive multiple"),
	Reads: ReadsJudgmentEffective,
	Values: []Dated[MultipleCeiling]{
		{
			InForce: during("1993-12-01", "2019-04-22"),
			None:    text.T("2019-04-23以前没有惩罚性赔偿。", "No punitive damages before 2019-04-23."),
		},
		{
			InForce: during("2019-04-23", "2021-03-02"), Value: MultipleCeiling{Least: dec("1"), Times: dec("5")}, Cites: []CitationID{"aucl2019.17.3"},
			Note: text.T("一倍以上五倍以下；“另加”表述下总额可达基数六倍。", "One to five times; under the additive wording the total may reach six times the base."),
		},
		{
			InForce: during("2021-03-03", "2026-04-30"), Value: MultipleCeiling{Least: dec("1"), Times: dec("5")}, Cites: []CitationID{"punint2021.6"},
			Note: text.T("一倍以上五倍以下；“另加”表述下总额可达基数六倍。", "One to five times; under the additive wording the total may reach six times the base."),
		},
		{
			InForce: from("2026-05-01"), Value: MultipleCeiling{Least: dec("1"), Times: dec("5"), Total: dec("5"), HasTotal: true}, Cites: []CitationID{"punint2026.12", "punint2026.14"},
			Note: text.T("总额不超过基数五倍，两种表述均同。", "The total is at most five times the base in either wording."),
		},
	},
}

var punitiveRules = []Rule{
	{
		ID: "R10", Title: text.T("惩罚性赔偿", "Punitive damages"),
		Cites: []CitationID{
			"aucl2019.17.3", "aucl2025.22.3", "civilcode2021.179.2", "civilcode2021.1185", "tsint2020.16",
			"punint2021.1", "punint2021.2", "punint2021.3", "punint2021.4", "punint2021.5", "punint2021.6",
			"punint2026.2", "punint2026.3", "punint2026.4", "punint2026.6", "punint2026.7",
			"punint2026.8.1", "punint2026.8.2", "punint2026.8.3", "punint2026.13",
		},
		InForce: from("2019-04-23"), Reads: ReadsEachAct, Confidence: High, Values: []string{"punitive_available"},
		Caveat: text.T("须故意且情节严重，逐项对应证据；基数不含合理开支，法定赔偿不得作为基数。", "Intent and serious circumstances, each tied to evidence; the base is without expenses and never statutory."),
	},
	{
		ID: "R11", Title: text.T("倍数的表述与上限", "Wording and ceiling of the multiple"),
		Cites:   []CitationID{"punint2021.6", "punint2026.11", "punint2026.12", "punint2026.14"},
		InForce: from("2019-04-23"), Reads: ReadsJudgmentEffective, Confidence: High, Values: []string{"punitive_ceiling"},
		Caveat: text.T("“总额n倍”与“另加m倍”两种表述均见于裁判，须择一并都列出；不必为整数。", "Courts have used both “n times in all” and “m times on top”: one is chosen, both are printed; decimals are allowed."),
	},
	{
		ID: "R12", Title: text.T("跨越修法日的分段", "Split of acts that span the amendment"),
		Cites:   []CitationID{"tsint2020.28", "ucint2022.28", "legislation2015.93", "legislation2023.104"},
		InForce: from("2019-04-23"), Reads: ReadsEachAct, Confidence: Medium, Values: []string{"punitive_available"},
		Caveat: text.T("倍数只用于2019-04-23（含当日）以后的行为（吉利诉威马）；依第28条整体适用新法的解读并列。", "The multiple touches acts from 2019-04-23 on, that day inside (Geely v WM); the reading that puts the whole under the new text stands beside it."),
	},
}
