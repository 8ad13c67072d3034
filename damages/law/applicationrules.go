package law

import (
	"slices"

	"redress/internal/text"
)

// applicationRules give each way to get a figure its articles. They were read
// but for those of the texts before 2015.
var applicationRules = []Rule{
	{
		ID: "R53.own", Title: text.T("尚缺数值：己方收集提交", "A figure that lacks: collected from one's own records"),
		Cites:   slices.Concat(duty, weighed, []CitationID{"ipevidence2020.31", "evidence2020.51"}),
		InForce: from("2013-01-01"), Reads: ReadsProceduralStep, Confidence: High,
	},
	{
		ID: "R53.reasons", Title: text.T("尚缺数值：己方主张并说明理由", "A figure that lacks: stated and reasoned by the claimant"),
		Cites:   slices.Concat(duty, weighed, []CitationID{"cplint2022.232"}),
		InForce: from("2013-01-01"), Reads: ReadsProceduralStep, Confidence: High,
	},
	{
		ID: "R53.official", Title: text.T("尚缺数值：公开数据", "A figure that lacks: published data"),
		Cites:   slices.Concat(duty, weighed, kept, []CitationID{"ipevidence2020.31", "evidence2020.51"}),
		InForce: from("2013-01-01"), Reads: ReadsProceduralStep, Confidence: High,
	},
	{
		ID: "R53.theirs", Title: text.T("尚缺数值：由对方举证", "A figure that lacks: for the other side to prove"),
		Cites:   slices.Concat(duty, weighed, []CitationID{"cplint2015.91", "cplint2022.91", "evidence2020.51"}),
		InForce: from("2013-01-01"), Reads: ReadsProceduralStep, Confidence: High,
	},
	{
		ID: "R53.books", Title: text.T("尚缺数值：责令提供账簿、资料（侵权获利）", "A figure that lacks: order to produce books (the gain)"),
		Cites: slices.Concat(duty, []CitationID{
			"tsint2020.24", "ipevidence2020.24", "punint2026.10", "cplint2015.112", "cplint2022.112",
			"evidence2002.75", "evidence2020.45", "evidence2020.95",
		}),
		InForce: from("2013-01-01"), Reads: ReadsProceduralStep, Confidence: High,
		Caveat: text.T("须先有获利的初步证据；仅及于获利，“可以”而非当然。损失及其他事项用责令提交证据。", "Prima facie evidence of the gain comes first; the gain only, and the court may. For the loss and all else: the order to produce evidence."),
	},
	{
		ID: "R53.evidence", Title: text.T("尚缺数值：责令提交证据", "A figure that lacks: order to produce evidence"),
		Cites: slices.Concat(duty, []CitationID{
			"ipevidence2020.24", "ipevidence2020.25", "cplint2015.112", "cplint2022.112",
			"evidence2002.75", "evidence2020.45", "evidence2020.48", "evidence2020.95",
		}),
		InForce: from("2013-01-01"), Reads: ReadsProceduralStep, Confidence: High,
	},
	{
		ID: "R53.preserve", Title: text.T("尚缺数值：证据保全", "A figure that lacks: preservation of evidence"),
		Cites: []CitationID{
			"cpl2013.81", "cpl2022.84", "cpl2024.84", "cplint2015.98", "cplint2022.98", "cplint2015.90", "cplint2022.90",
			"evidence2002.23", "evidence2020.25", "evidence2020.26",
			"ipevidence2020.11", "ipevidence2020.13", "ipevidence2020.14", "ipevidence2020.15.2",
		},
		InForce: from("2013-01-01"), Reads: ReadsProceduralStep, Confidence: High,
	},
	{
		ID: "R53.inquiry", Title: text.T("尚缺数值：法院调查收集、律师调查令", "A figure that lacks: investigation by the court, or an investigation order"),
		Cites: slices.Concat(inquiry, []CitationID{
			"cpl2013.114", "cpl2022.117", "cpl2024.117", "cplint2015.94", "cplint2022.94", "cplint2015.95", "cplint2022.95",
			"evidence2002.19", "evidence2020.2.2", "evidence2020.20",
		}),
		InForce: from("2013-01-01"), Reads: ReadsProceduralStep, Confidence: MediumHigh,
		Caveat: text.T("律师调查令没有全国性法律依据，依各地高级人民法院的规定签发，程序与范围以当地规定为准（L，依专业知识）。", "No national text provides for lawyers' investigation orders; High Courts issue rules of their own, which decide procedure and extent (L, from professional knowledge)."),
	},
	{
		ID: "R53.appraisal", Title: text.T("尚缺数值：鉴定", "A figure that lacks: appraisal"),
		Cites: []CitationID{
			"cpl2013.76", "cpl2022.79", "cpl2024.79", "cplint2015.121", "cplint2022.121",
			"evidence2002.25", "evidence2020.31", "ipevidence2020.19",
		},
		InForce: from("2013-01-01"), Reads: ReadsProceduralStep, Confidence: High,
	},
	{
		ID: "R53.criminal", Title: text.T("尚缺数值：刑事案件证据", "A figure that lacks: evidence of the criminal case"),
		Cites: slices.Concat(inquiry, []CitationID{
			"tsint2020.22", "tsint2020.23", "cplint2015.94", "cplint2022.94", "evidence2002.19", "evidence2020.20",
		}),
		InForce: from("2013-01-01"), Reads: ReadsProceduralStep, Confidence: High,
		Caveat: text.T("可能影响正在进行的刑事诉讼程序的除外。", "Not where it may affect the criminal case in progress."),
	},
	{
		ID: "R53.casefile", Title: text.T("尚缺数值：查阅、复制案卷", "A figure that lacks: the file of the case"),
		Cites:   []CitationID{"cpl2013.49.2", "cpl2022.52.2", "cpl2024.52.2"},
		InForce: from("2013-01-01"), Reads: ReadsProceduralStep, Confidence: High,
	},
}
