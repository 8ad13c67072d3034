package cases

func scenarioEntity() Entity {
	return Entity{
		Kind: KindScenario, Label: tx("情景", "Scenario"), Plural: tx("情景", "Scenarios"),
		Section: "damages", Title: []string{"name", "input", "value"},
		Columns: []string{"name", "pleading", "input", "value", "how"},
		Empty:   tx("对方的版本、法院可能的认定：每条改变一个数值、选择、台账或主位请求，同名的各条合为一个情景。", "The other side's version, what the court may find: each entry changes one figure, choice, ledger or plea; entries of one name make one scenario."),
		Fields: join(
			group("情景", "Scenario",
				field("name", Bilingual, "情景名称", "Name of the scenario").required(),
				ref("pleading", KindPleading, "算法", "Option").help("改变案件事实的不填。", "Leave it out for a fact of the case."),
				field("input", Line, "改变什么", "What is changed").required().
					help("数值、选择、台账或事实的标识，如 margin、last_act；填 principal 则以该算法为主位。", "The id of a figure, choice, ledger or fact, such as margin or last_act; principal makes the option the principal one."),
				field("value", Line, "改为", "Changed to").help("如 30%、2023-06-30、是；选择填其标识。", "Such as 30%, 2023-06-30, yes; of a choice its id."),
				ref("ledger", KindLedger, "改用台账", "Ledger in its place")),
			figureSource()),
	}
}

func rangeEntity() Entity {
	return Entity{
		Kind: KindRange, Label: tx("区间", "Range"), Plural: tx("高低区间", "Ranges"),
		Section: "damages", Title: []string{"input", "low", "high"},
		Columns: []string{"pleading", "input", "low", "high", "reason"},
		Empty:   tx("有争议的数值写明低值与高值，程序据此排出对合计影响最大的数值与临界值。", "Give the low and the high of a figure in dispute: what moves the total most, and where it breaks even, follow from it."),
		Fields: join(
			group("区间", "Range",
				ref("pleading", KindPleading, "算法", "Option").help("案件事实的数值不填。", "Leave it out for a fact of the case."),
				field("input", Line, "数值", "Figure").required().help("数值的标识，如 margin。", "The id of the figure, such as margin."),
				field("low", Line, "低值", "Low").required(), field("high", Line, "高值", "High").required(),
				field("reason", Bilingual, "高低值的依据", "What low and high rest on").lines()),
			notes()),
	}
}
