package law

import "redress/internal/text"

// Texts on which no computation rests but which the forms of a case file name.

var personalInformationLaw = Instrument{
	ID:    "pipl",
	Name:  text.T("中华人民共和国个人信息保护法", "Personal Information Protection Law of the PRC"),
	Short: text.T("个人信息保护法", "PIPL"),
	Versions: []Version{{
		ID: "pipl2021", Name: text.T("个人信息保护法", "PIPL"),
		InForce: from("2021-11-01"), Reads: ReadsProceduralStep, Confidence: Low,
		Note: text.T("施行日和条文依专业知识，未复核。", "First day and wording from professional knowledge, not re-verified."),
	}},
	Articles: []Article{
		art("pipl2021", "13", Low, "处理个人信息须取得同意，或为订立、履行合同等法定情形所必需。", "Personal information is processed on consent, or where a contract or another ground of the law needs it."),
	},
}

// cplForms are the articles on kinds of evidence, in each numbering.
var cplForms = []Article{
	art("cpl2013", "63", Low, "证据的种类。", "Kinds of evidence."),
	art("cpl2022", "66", Medium, "证据的种类。", "Kinds of evidence."),
	art("cpl2024", "66", Medium, "证据的种类。", "Kinds of evidence."),
}
