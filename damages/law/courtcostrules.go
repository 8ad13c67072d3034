package law

import "redress/internal/text"

var courtCostRules = []Rule{
	{
		ID: "R24", Title: text.T("一审案件受理费", "First-instance acceptance fee"),
		Cites:   []CitationID{"order481.13.1", "order481.13.3", "cplint2022.201"},
		InForce: from("2007-04-01"), Reads: ReadsFiling, Confidence: High, Values: []string{"fee_brackets"},
		Caveat: text.T("各项金钱请求（含合理开支）合计，不低于五十元。", "On all money claims together, expenses included; at least 50 yuan."),
	},
	{
		ID: "R25", Title: text.T("受理费减半", "Halved acceptance fee"),
		Cites:   []CitationID{"order481.15", "order481.16", "order481.18", "cplint2022.206"},
		InForce: from("2007-04-01"), Reads: ReadsFiling, Confidence: High, Values: []string{"halved_fee"},
		Caveat: text.T("只减半一次，以未取整的受理费为基数。", "Once only, on the unrounded fee."),
	},
	{
		ID: "R26", Title: text.T("上诉案件受理费", "Fee of an appeal"),
		Cites:   []CitationID{"order481.17", "cplint2022.202"},
		InForce: from("2007-04-01"), Reads: ReadsFiling, Confidence: High, Values: []string{"fee_brackets"},
		Caveat: text.T("仅按不服部分；分别上诉的各自交纳。", "On the contested part only; each party that appeals alone pays."),
	},
	{
		ID: "R26.retrial", Title: text.T("再审案件受理费", "Fee of a retrial"),
		Cites:   []CitationID{"order481.9", "order481.19", "order481.32"},
		InForce: from("2007-04-01"), Reads: ReadsFiling, Confidence: High, Values: []string{"fee_brackets"},
		Caveat: text.T("一般不交费；因新的证据再审或未上诉而申请再审的，按不服部分交纳，由申请再审者负担。", "As a rule no fee; on new evidence, or where nobody had appealed, on the contested part, borne by who asked for the retrial."),
	},
	{
		ID: "R27", Title: text.T("不按金额收取的案件受理费", "Acceptance fee that no amount decides"),
		Cites:   []CitationID{"order481.13.3", "order481.13.4", "order481.13.6", "cplint2022.201"},
		InForce: from("2007-04-01"), Reads: ReadsFiling, Confidence: High, Values: []string{"no_amount_fee", "objection_fee", "labour_fee"},
		Caveat: text.T("幅度内的数额由省级标准或法院确定；有金钱请求的只按财产案件标准，停止侵害请求不另收费。", "The figure within the range is the province's or the court's; beside a money claim the property scale alone applies and the injunction bears no fee."),
	},
	{
		ID: "R28", Title: text.T("财产保全申请费", "Preservation application fee"),
		Cites:   []CitationID{"order481.14.2", "order481.38.3"},
		InForce: from("2007-04-01"), Reads: ReadsFiling, Confidence: High, Values: []string{"preservation_fee"},
		Caveat: text.T("按实际保全的财产数额，最高五千元。", "On the property actually preserved, at most 5,000 yuan."),
	},
	{
		ID: "R29", Title: text.T("申请执行费", "Enforcement application fee"),
		Cites:   []CitationID{"order481.14.1", "order481.20", "order481.38.1"},
		InForce: from("2007-04-01"), Reads: ReadsFiling, Confidence: High, Values: []string{"enforcement_fee", "enforcement_without_amount"},
		Caveat: text.T("不预交，执行后交纳，由被执行人负担。", "Not prepaid: paid after enforcement and borne by the debtor."),
	},
	{
		ID: "R30", Title: text.T("财产保全担保", "Security for property preservation"),
		Cites:   []CitationID{"preservation2016.5"},
		InForce: from("2016-12-01"), Reads: ReadsFiling, Confidence: High, Values: []string{"preservation_security"},
		Caveat: text.T("诉讼中为上限，诉前为相当数额；具体由法院决定。", "In the suit a ceiling, before it the whole amount; the court decides."),
	},
	{
		ID: "R37", Title: text.T("部分胜诉的受理费分担估算", "Share of the fee on part win, an estimate"),
		Cites:   []CitationID{"order481.29"},
		InForce: from("2007-04-01"), Reads: ReadsFiling, Confidence: Low,
		Caveat: text.T("法无公式，由法院决定；按败诉比例仅为估算。", "No formula in law, the court decides; the share by the part lost is an estimate only."),
	},
}
