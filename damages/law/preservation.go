package law

import "redress/internal/text"

var preservationRules = Instrument{
	ID:     "preservation",
	Name:   text.T("最高人民法院关于人民法院办理财产保全案件若干问题的规定", "SPC Provisions on Preservation of Property"),
	Short:  text.T("财产保全规定", "SPC Preservation Provisions"),
	Number: "法释〔2016〕22号",
	Versions: []Version{{
		ID: "preservation2016", Name: text.T("财产保全规定（法释〔2016〕22号）", "SPC Preservation Provisions (Fa Shi [2016] No. 22)"),
		InForce: from("2016-12-01"), Reads: ReadsProceduralStep, Confidence: High,
		Note: text.T("2020年曾修正，未改所引各条的编号；文号依专业知识。", "Amended in 2020 without renumbering the articles cited; its number is from professional knowledge."),
	}},
	Articles: []Article{
		art("preservation2016", "5", High, "诉讼中责令担保的，不超过请求保全数额的百分之三十；诉前保全应提供相当于请求保全数额的担保，情况特殊的法院可酌情处理。", "Security ordered in the suit is at most 30 % of the amount sought; before the suit it equals that amount, unless the court sees special circumstances."),
		art("preservation2016", "18", High, "续行保全应在保全期限届满七日前申请。", "Renewal is applied for seven days before the measure ends."),
		art("preservation2016", "25", High, "对保全裁定不服的，自送达之日起五日内申请复议一次。", "Review of a preservation ruling is applied for once, within five days of service."),
	},
}
