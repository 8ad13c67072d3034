package cases

// conflictEntity records that conflicting inputs are kept on purpose: which one
// is chosen, and why. While none does so, the damages page lists the conflict
// and an exhibit is a draft.
func conflictEntity() Entity {
	return Entity{
		Kind: KindConflict, Label: tx("冲突取舍", "Conflict settled"), Plural: tx("冲突取舍", "Conflicts"),
		Section: "evidence", Title: []string{"chosen", "reason"},
		Columns: []string{"between", "chosen", "aside", "reason"},
		Empty:   tx("数据互相冲突时，两者都保留，在此写明采用哪一个及理由。", "Where inputs conflict both are kept; say here which is chosen and why."),
		Fields: join(
			group("冲突", "Conflict",
				field("between", Line, "冲突之处", "Between").required().
					help("用逗号隔开，如 penalty.breach_on, penalty_2.breach_on；赔偿页的提示列出各处。", "With commas, such as penalty.breach_on, penalty_2.breach_on; the damages page names the places."),
				field("chosen", Line, "采用", "Chosen").required().help("冲突之处中的一处。", "One of the places."),
				field("reason", Bilingual, "理由", "Reason").required().lines(),
				field("aside", Line, "未采用的数值", "Value set aside").help("同一事实的另一数值，没有算法读取它；链接到证据。", "Another value of the same fact that no option reads; tie it to evidence."),
				known()),
			notes()),
	}
}
