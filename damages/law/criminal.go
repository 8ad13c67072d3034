package law

import (
	"github.com/shopspring/decimal"

	"redress/internal/text"
)

// Criminal law reads the act; the lighter text governs older acts.
var criminalLaw = Instrument{
	ID:    "crim",
	Name:  text.T("中华人民共和国刑法", "Criminal Law of the PRC"),
	Short: text.T("刑法", "Criminal Law"),
	Versions: []Version{
		{
			ID: "crim1997", Name: text.T("刑法（1997）", "Criminal Law (1997)"),
			InForce: during("1997-10-01", "2021-02-28"), Reads: ReadsLastAct, Confidence: Medium,
			Note: text.T("第219条已由刑法修正案（十一）自2021-03-01起修改，入罪由“重大损失”改为“情节严重”。", "Art 219 was amended from 2021-03-01 by Amendment XI: from heavy loss to serious circumstances."),
		},
		{
			ID: "crim2021", Name: text.T("刑法（修正案十一）", "Criminal Law (Amendment XI)"),
			InForce: from("2021-03-01"), Reads: ReadsLastAct, Confidence: High,
		},
	},
	Articles: []Article{
		art("crim1997", "12", Medium, "从旧兼从轻。", "The law of the act, unless the later is lighter."),
		art("crim1997", "219", Medium, "给权利人造成重大损失的，三年以下有期徒刑或者拘役；后果特别严重的，三年以上七年以下。", "Heavy loss to the holder: up to three years; especially serious: three to seven years."),
		art("crim2021", "12", Medium, "从旧兼从轻。", "The law of the act, unless the later is lighter."),
		art("crim2021", "219", High, "情节严重的，三年以下有期徒刑，并处或者单处罚金；情节特别严重的，三年以上十年以下，并处罚金。", "Serious circumstances: up to three years and or a fine; especially serious: three to ten years and a fine."),
	},
}

// The administrative track: orders, confiscation and fines, never damages. Of its
// 31 articles those beyond the fifth were not read.
var secretProtectionRules = Instrument{
	ID:     "samr",
	Name:   text.T("商业秘密保护规定", "Provisions on the Protection of Trade Secrets"),
	Short:  text.T("商业秘密保护规定", "SAMR Trade-Secret Provisions"),
	Number: "国家市场监督管理总局令第126号",
	Versions: []Version{{
		ID: "samr126", Name: text.T("商业秘密保护规定（总局令第126号）", "SAMR Trade-Secret Provisions (Order No. 126)"),
		InForce: from("2026-06-01"), Reads: ReadsLastAct, Confidence: High,
		Note: text.T("2026-02-24公布，2026-06-01施行，共31条；第6条至第31条未读。1995年规定同时废止。", "Published 2026-02-24, in force 2026-06-01, 31 articles of which arts 6 to 31 were not read. The rules of 1995 are repealed."),
	}},
	Articles: []Article{
		art("samr126", "3", High, "技术秘密案件一般由设区的市级以上市场监督管理部门管辖；只有责令停止、没收、罚款，没有赔偿，罚款幅度依反不正当竞争法。", "Technical secrets as a rule go to authorities of prefecture level or above; orders, confiscation and fines within the range of the AUCL, no damages."),
	},
}

var criminalInterpretation2004 = Instrument{
	ID:     "crimint2004",
	Name:   text.T("最高人民法院、最高人民检察院关于办理侵犯知识产权刑事案件具体应用法律若干问题的解释", "SPC and SPP Interpretation on Criminal IP Cases"),
	Short:  text.T("知识产权刑事解释（2004）", "Criminal IP Interpretation (2004)"),
	Number: "法释〔2004〕19号",
	Versions: []Version{{
		ID: "crimint2004", Name: text.T("知识产权刑事解释（法释〔2004〕19号）", "Criminal IP Interpretation (Fa Shi [2004] No. 19)"),
		InForce: during("2004-12-22", "2020-09-13"), Reads: ReadsLastAct, Confidence: Low,
		Note: text.T("侵犯商业秘密罪的数额自2020-09-14起由法释〔2020〕10号取代。依专业知识，未复核。", "The sums for trade secrets were displaced from 2020-09-14 by Fa Shi [2020] No. 10. From professional knowledge, not re-verified."),
	}},
	Articles: []Article{
		art("crimint2004", "7", Low, "损失数额五十万元以上为重大损失，二百五十万元以上为后果特别严重。", "A loss of 500,000 yuan is heavy, 2,500,000 yuan especially serious."),
	},
}

var criminalInterpretation2020 = Instrument{
	ID:     "crimint2020",
	Name:   text.T("最高人民法院、最高人民检察院关于办理侵犯知识产权刑事案件具体应用法律若干问题的解释（三）", "SPC and SPP Interpretation (III) on Criminal IP Cases"),
	Short:  text.T("知识产权刑事解释（三）", "Criminal IP Interpretation (III)"),
	Number: "法释〔2020〕10号",
	Versions: []Version{{
		ID: "crimint2020", Name: text.T("知识产权刑事解释（三）（法释〔2020〕10号）", "Criminal IP Interpretation (III) (Fa Shi [2020] No. 10)"),
		InForce: during("2020-09-14", "2025-04-25"), Reads: ReadsLastAct, Confidence: High,
		Note: text.T("已由法释〔2025〕5号自2025-04-26起废止。", "Repealed from 2025-04-26 by Fa Shi [2025] No. 5."),
	}},
	Articles: []Article{
		art("crimint2020", "4", High, "损失或者违法所得三十万元以上，或致权利人破产、倒闭的，为重大损失；二百五十万元以上为后果特别严重。", "Loss or gain of 300,000 yuan, or bankruptcy of the holder, is heavy loss; 2,500,000 yuan is especially serious."),
		art("crimint2020", "5", High, "按行为方式认定损失；销售利润损失依次按减少销量、侵权品销量乘权利人利润、侵权品销量乘侵权品利润；补救费用计入。", "Loss by kind of conduct; lost sales profit by lost units, infringing units times the holder's profit, infringing units times their own profit; remedial costs count."),
		art("crimint2020", "10", High, "罚金一般为违法所得一倍以上五倍以下；无法查清的按非法经营数额百分之五十至一倍；均无法查清，判处三年以下或者单处罚金的为三万元至一百万元，判处三年以上的为十五万元至五百万元。", "Fine as a rule one to five times the gain; where that cannot be found 50 to 100 % of illegal turnover; where neither can, 30,000 to 1,000,000 yuan with up to three years or a fine alone, 150,000 to 5,000,000 yuan with three years or more."),
	},
}

var criminalInterpretation2025 = Instrument{
	ID:     "crimint2025",
	Name:   text.T("最高人民法院、最高人民检察院关于办理侵犯知识产权刑事案件适用法律若干问题的解释", "SPC and SPP Interpretation on Criminal IP Cases (2025)"),
	Short:  text.T("知识产权刑事解释（2025）", "Criminal IP Interpretation (2025)"),
	Number: "法释〔2025〕5号",
	Versions: []Version{{
		ID: "crimint2025", Name: text.T("知识产权刑事解释（法释〔2025〕5号）", "Criminal IP Interpretation (Fa Shi [2025] No. 5)"),
		InForce: from("2025-04-26"), Reads: ReadsJudgment, Confidence: High,
	}},
	Articles: []Article{
		art("crimint2025", "17", High, "损失三十万元以上，或违法所得三十万元以上，或二年内受过处罚又犯且损失或违法所得十万元以上的，情节严重；达十倍以上或致权利人破产、倒闭的，情节特别严重。", "Serious: loss or gain of 300,000 yuan, or 100,000 by one punished within two years; especially serious: ten times that, or bankruptcy or closure of the holder."),
		art("crimint2025", "18", High, "按五种行为认定损失：仅获取的按合理许可费；获取后使用的按利润损失，低于许可费的按许可费；违反保密义务和第三人明知的按利润损失；公开或灭失的按商业价值；补救费用计入。", "Loss by five kinds of conduct: acquisition only, the royalty; acquisition and use, the lost profit, the royalty where higher; breach of duty and knowing third party, the lost profit; made public or lost, the commercial value; remedial costs count."),
		art("crimint2025", "19", High, "违法所得：披露、允许使用所得，或者使用所获利润，即侵权品销量乘其合理利润。", "Gain: what disclosure or licence brought, or the profit of use: infringing units times their reasonable profit."),
		art("crimint2025", "25", High, "罚金一般为违法所得一倍以上十倍以下；无法查清的按非法经营数额百分之五十至一倍；均无法查清，判处三年以下或者单处罚金的为三万元至一百万元，判处三年以上的为十五万元至五百万元。", "Fine as a rule one to ten times the gain; where that cannot be found 50 to 100 % of illegal turnover; where neither can, 30,000 to 1,000,000 yuan with up to three years or a fine alone, 150,000 to 5,000,000 yuan with three years or more."),
		art("crimint2025", "29", High, "多次实施未经处理的，数额累计。", "Several acts not yet dealt with are added up."),
		art("crimint2025", "31", High, "自2025年4月26日起施行，法释〔2004〕19号、法释〔2020〕10号等同时废止。", "In force from 2025-04-26; Fa Shi [2004] No. 19 and [2020] No. 10 are repealed."),
	},
}

// CriminalLine is what makes the infringement a crime, in yuan. Gain: an illegal
// gain counts as a loss does. Repeat is zero where no lower sum holds for those
// punished before. Especially serious is Heavy where it is a sum of its own,
// else Times the limb. Ruin: bankruptcy or closure of the holder is enough;
// RuinIsWorse: it makes the case especially serious.
type CriminalLine struct {
	Least, Repeat, Heavy, Times decimal.Decimal
	Gain, Ruin, RuinIsWorse     bool
	Remedial                    bool // remedial costs are part of the loss
	TheirProfit                 bool // infringing units times their own profit may stand in for the loss
}

// CriminalThreshold reads the act; where the text has changed since, the
// lighter governs (刑法 art 12).
var CriminalThreshold = Parameter[CriminalLine]{
	ID:    "criminal_threshold",
	Title: text.T("侵犯商业秘密罪的数额标准", "Criminal thresholds for trade secrets"),
	Reads: ReadsLastAct,
	Values: []Dated[CriminalLine]{
		{
			InForce: during("1993-12-01", "2004-12-21"),
			None:    text.T("法释〔2004〕19号自2004-12-22起施行，此前的数额标准本程序未收录。", "Fa Shi [2004] No. 19 took effect on 2004-12-22; earlier sums are not held here."),
		},
		{
			InForce: during("2004-12-22", "2020-09-13"), Cites: []CitationID{"crimint2004.7"},
			Value: CriminalLine{Least: dec("500000"), Heavy: dec("2500000")},
		},
		{
			InForce: during("2020-09-14", "2025-04-25"), Cites: []CitationID{"crimint2020.4", "crimint2020.5"},
			Value: CriminalLine{Least: dec("300000"), Heavy: dec("2500000"), Gain: true, Ruin: true, Remedial: true, TheirProfit: true},
		},
		{
			InForce: from("2025-04-26"), Cites: []CitationID{"crimint2025.17", "crimint2025.18", "crimint2025.19"},
			Value: CriminalLine{Least: dec("300000"), Repeat: dec("100000"), Times: dec("10"), Gain: true, Ruin: true, RuinIsWorse: true, Remedial: true},
		},
	},
}

// CriminalFineRange is the range of a criminal fine: by multiples of the illegal
// gain, by shares of the illegal turnover where the gain cannot be found, else
// by fixed sums in yuan, the higher ones with three years or more.
type CriminalFineRange struct {
	TimesLow, TimesHigh   decimal.Decimal
	ShareLow, ShareHigh   decimal.Decimal
	Low, High             decimal.Decimal
	SevereLow, SevereHigh decimal.Decimal
}

// CriminalFine reads the act, as CriminalThreshold does.
var CriminalFine = Parameter[CriminalFineRange]{
	ID:    "criminal_fine",
	Title: text.T("侵犯知识产权罪的罚金幅度", "Range of criminal fines"),
	Reads: ReadsLastAct,
	Values: []Dated[CriminalFineRange]{
		{
			InForce: during("1993-12-01", "2020-09-13"),
			None:    text.T("法释〔2020〕10号自2020-09-14起施行，此前文本的罚金幅度本程序未收录。", "Fa Shi [2020] No. 10 took effect on 2020-09-14; the range of fines of earlier texts is not held here."),
		},
		{InForce: during("2020-09-14", "2025-04-25"), Cites: []CitationID{"crimint2020.10"}, Value: criminalFineUpTo("5")},
		{InForce: from("2025-04-26"), Cites: []CitationID{"crimint2025.25"}, Value: criminalFineUpTo("10")},
	},
}

// criminalFineUpTo is the range with so many times the gain for its most; the
// rest of it reads alike in both texts.
func criminalFineUpTo(times string) CriminalFineRange {
	return CriminalFineRange{
		TimesLow: dec("1"), TimesHigh: dec(times), ShareLow: dec("0.5"), ShareHigh: dec("1"),
		Low: dec("30000"), High: dec("1000000"), SevereLow: dec("150000"), SevereHigh: dec("5000000"),
	}
}

var criminalRules = []Rule{
	{
		ID: "R36", Title: text.T("刑事损失与入罪数额", "Criminal loss and thresholds"),
		Cites: []CitationID{
			"crim1997.12", "crim2021.12", "crim1997.219", "crim2021.219",
			"crimint2020.10", "crimint2025.25", "crimint2025.29", "crimint2025.31", "tsint2020.23",
		},
		InForce: from("1997-10-01"), Reads: ReadsLastAct, Confidence: High, Values: []string{"criminal_threshold", "criminal_fine"},
		Caveat: text.T("损失与违法所得择一，不相加；旧行为比较新旧标准从轻。仅供参考，是否移送由机关决定。", "Loss and gain are alternatives, never added; for older acts both texts are compared and the lighter governs. For information; whether to prosecute is for the authorities."),
	},
	{
		ID: "R38", Title: text.T("行政罚款幅度", "Range of administrative fines"),
		Cites:   []CitationID{"aucl1993.25", "aucl2017.21", "aucl2019.21", "aucl2025.26", "samr126.3"},
		InForce: from("1993-12-01"), Reads: ReadsLastAct, Confidence: High, Values: []string{"administrative_fine"},
		Caveat: text.T("罚款归国家，不是赔偿；已执行的只在确定惩罚倍数时考虑。", "A fine goes to the State and is no compensation; once executed it is weighed in the multiple only."),
	},
}
