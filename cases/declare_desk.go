package cases

func deadlineEntity() Entity {
	return Entity{
		Kind: KindDeadline, Label: tx("期限", "Deadline"), Plural: tx("期限", "Deadlines"),
		Section: "proceedings", Title: []string{"due_on", "name"},
		Columns: []string{"due_on", "name", "trigger", "done", "done_by"},
		Empty:   tx("选规则、填触发日，届满日即算出；也可手填。", "Choose the rule and enter the day that triggers it: the day the time runs out is worked out, or type it."),
		Derive:  deriveDeadline,
		Fields: join(
			group("期限", "Deadline",
				field("name", Bilingual, "事项", "What is due").required(),
				ref("proceeding", KindProceeding, "程序", "Proceeding"),
				choice("rule", "规则", "Rule", deadlineRules()...).
					help("填触发日后按所选规则计算；期限的长度与条号依触发日的法律。", "With the day of the trigger the deadline is worked out; length and article are those of that day."),
				field("trigger", Line, "触发文书", "Trigger"),
				field("trigger_on", Day, "触发日", "Triggered on").help("当日不计。", "The day itself is not counted."),
				field("foreign", Truth, "境内无住所的当事人", "Party without domicile in the PRC"),
				field("computed_on", Day, "计算届满日", "Computed day"),
				field("due_on", Day, "顺延后届满日", "Due on").help("由规则算出，可以手改；清空后重新计算。", "Worked out by the rule; typing over it keeps yours, emptying it works it out again."),
				field("working", Bilingual, "计算过程", "Working").lines().derived(),
				field("warn_on", Day, "预警日", "Warning day"),
				field("done", Truth, "已办", "Done"), field("done_on", Day, "办结日", "Done on"),
				field("done_by", Line, "办理人", "Done by"), field("checked_by", Line, "复核人", "Checked by")),
			notes()),
	}
}

func taskEntity() Entity {
	return Entity{
		Kind: KindTask, Label: tx("待办", "Task"), Plural: tx("待办", "Tasks"),
		Section: "overview", Title: []string{"title"},
		Columns: []string{"due_on", "title", "who", "done"},
		Empty:   tx("没有待办。", "Nothing to do."),
		Fields: group("待办", "Task",
			field("title", Bilingual, "事项", "What").required(),
			field("due_on", Day, "截止", "Due"), field("who", Line, "负责人", "Who"),
			field("done", Truth, "已办", "Done"), field("done_on", Day, "办结日", "Done on"), remark()),
	}
}

func noteEntity() Entity {
	return Entity{
		Kind: KindNote, Label: tx("笔记", "Note"), Plural: tx("笔记", "Notes"),
		Section: "overview", Title: []string{"title"},
		Columns: []string{"on", "title", "body"},
		Empty:   tx("随手记下的内容放这里。", "What you jot down goes here."),
		Fields: group("笔记", "Note",
			field("title", Bilingual, "标题", "Title").required(),
			field("on", Day, "日期", "Date"), field("body", Long, "内容", "Body"), level()),
	}
}
