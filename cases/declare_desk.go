package cases

func deadlineEntity() Entity {
	return Entity{
		Kind: KindDeadline, Label: tx("期限", "Deadline"), Plural: tx("期限", "Deadlines"),
		Section: "proceedings", Title: []string{"due_on", "name"},
		Columns: []string{"due_on", "name", "trigger", "done", "done_by"},
		Empty:   tx("登记触发文书的送达日和届满日。", "Enter the day the document was served and the day the time runs out."),
		Fields: join(
			group("期限", "Deadline",
				field("name", Bilingual, "事项", "What is due").required(),
				ref("proceeding", KindProceeding, "程序", "Proceeding"),
				field("rule", Line, "规则", "Rule").help("期限规则的标识。", "The id of the deadline rule."),
				field("trigger", Line, "触发文书", "Trigger"), field("trigger_on", Day, "触发日", "Triggered on"),
				field("computed_on", Day, "计算届满日", "Computed day"), field("due_on", Day, "顺延后届满日", "Due on"),
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
