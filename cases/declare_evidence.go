package cases

func evidenceEntity() Entity {
	return Entity{
		Kind: KindEvidence, Label: tx("证据", "Evidence item"), Plural: tx("证据目录", "Evidence catalogue"),
		Section: "evidence", Title: []string{"number", "name"},
		Columns: []string{"number", "group", "name", "kind", "source", "formed_on", "proves", "original", "copies", "page_from", "page_to", "level", "remark"},
		Empty:   tx("把文件拖进来，或先编号再补文件；每份证据写明来源和证明目的。", "Drop files here, or number first and add files later; say of each item where it is from and what it proves."),
		Fields: join(evidenceCatalogue(), evidenceOrigin(), evidenceElectronic(),
			opinions("our", "我方质证", "Our opinion"), opinions("their", "对方质证", "Their opinion"),
			group("认定", "Finding",
				choice("finding", "法院认定", "The court's finding",
					one("pending", "未认定", "Pending"), one("accepted", "采信", "Accepted"),
					one("part", "部分采信", "Accepted in part"), one("rejected", "不采信", "Rejected")),
				field("finding_reason", Long, "认定理由", "Reason")),
			notes()),
	}
}

func evidenceCatalogue() []Field {
	return group("目录", "Catalogue",
		field("number", Line, "编号", "Number").required().help("如 1-1，印为“证据1-1”。", "Such as 1-1; printed as Evidence 1-1."),
		choice("group", "组别", "Group",
			one("right", "权利", "Right"), one("measures", "保密措施", "Measures"),
			one("access", "接触", "Access"), one("sameness", "同一性", "Sameness"),
			one("act", "行为", "Act"), one("loss", "损失", "Loss"),
			one("costs", "合理开支", "Costs"), one("procedure", "程序", "Procedure"),
			one("other", "其他", "Other")),
		field("name", Bilingual, "证据名称", "Name").required(),
		choice("kind", "证据形式", "Statutory kind",
			one("statement", "当事人陈述", "Party's statement"),
			one("document", "书证", "Documentary evidence"),
			one("object", "物证", "Physical evidence"),
			one("audio_visual", "视听资料", "Audio-visual material"),
			one("electronic", "电子数据", "Electronic data"),
			one("testimony", "证人证言", "Witness testimony"),
			one("expert", "鉴定意见", "Expert opinion"),
			one("inspection", "勘验笔录", "Record of inspection")).law("cpl2013.63", "cpl2022.66", "cpl2024.66"),
		field("proves", Bilingual, "证明对象与内容", "What it proves").lines().law("evidence2020.19"),
		choice("original", "原件或复印件", "Original or copy",
			one("original", "原件", "Original"), one("copy", "复印件", "Copy"),
			one("identical", "与原件一致的副本", "Identical copy"), one("printout", "电子数据打印件", "Printout")),
		field("kept_at", Line, "原件存放", "Where the original is kept"),
		field("copies", Integer, "份数", "Copies"),
		field("page_from", Integer, "起页", "From page"), field("page_to", Integer, "止页", "To page"),
		level(),
		ref("submitted_by", KindParty, "提交人", "Submitted by"),
		field("submitted_on", Day, "提交日", "Submitted on"),
		field("list", Line, "所在清单", "Submitted list"))
}

func evidenceOrigin() []Field {
	return group("来源", "Origin",
		field("source", Bilingual, "来源", "Source"),
		choice("obtained", "取得方式", "How obtained",
			one("own", "自有", "Own records"), one("public", "公开渠道", "Public source"),
			one("notarised", "公证取得", "By notary"), one("purchase", "公证购买或取样", "Sample purchase"),
			one("court", "法院调取", "Obtained by the court"), one("order", "律师调查令", "Investigation order"),
			one("preserved", "证据保全", "Evidence preservation"), one("opponent", "对方提交", "From the other side"),
			one("criminal", "刑事案卷", "Criminal file"), one("administrative", "行政案卷", "Administrative file"),
			one("third_party", "第三方提供", "From a third party")),
		field("obtained_note", Long, "取得经过", "How it came about"),
		field("obtained_on", Partial, "取得时间", "Obtained on"),
		field("obtained_by", Line, "取得人", "Obtained by"),
		field("formed_on", Partial, "形成时间", "Formed on"),
		ref("author", KindParty, "制作人", "Author"))
}

func evidenceElectronic() []Field {
	return group("电子数据", "Electronic data",
		field("device", Line, "设备", "Device"), field("tool", Line, "工具", "Tool"),
		field("path", Line, "原始路径", "Original path"),
		choice("fixed_by", "固定方式", "Fixed by",
			one("notary", "公证", "Notary"), one("timestamp", "可信时间戳", "Trusted timestamp"),
			one("blockchain", "区块链存证", "Blockchain"), one("hash", "哈希校验", "Hash"), one("none", "未固定", "Not fixed")),
		field("certificate", Line, "证书编号", "Certificate number"),
		field("verification", Line, "验证结果", "Result of verification"))
}

// opinions are the three properties of one item as one side sees them.
func opinions(side, zh, en string) []Field {
	property := func(id, zh, en string) Field {
		return choice(side+"_"+id, zh, en,
			one("accept", "认可", "Accepted"), one("reject", "不认可", "Rejected"), one("reserve", "保留", "Reserved"))
	}
	return group(zh, en,
		property("authenticity", "真实性", "Authenticity"),
		property("legality", "合法性", "Legality"),
		property("relevance", "关联性", "Relevance"),
		field(side+"_weight", Long, "证明力与证明目的", "Weight and purpose"),
		field(side+"_reason", Long, "理由", "Reason"),
		field(side+"_opinion_on", Day, "质证日", "Given on"))
}

func excerptEntity() Entity {
	return Entity{
		Kind: KindExcerpt, Label: tx("摘录", "Excerpt"), Plural: tx("摘录", "Excerpts"),
		Section: "evidence", Title: []string{"evidence", "page", "quote"},
		Columns: []string{"evidence", "page", "quote", "reader", "second_reader"},
		Empty:   tx("摘录是证据的一页一句；数字和事实都链接到它。", "An excerpt is one page and one quote; figures and facts link to it."),
		Fields: join(
			group("摘录", "Excerpt",
				ref("evidence", KindEvidence, "证据", "Evidence").required(),
				field("page", Line, "页码", "Page"),
				field("quote", Long, "原文", "Quote"),
				field("reader", Line, "摘录人", "Read by"),
				field("second_reader", Line, "复核人", "Second reader"),
				ref("file", KindFile, "文件", "File")),
			group("备注", "Notes", remark())),
	}
}

func fileEntity() Entity {
	return Entity{
		Kind: KindFile, Label: tx("文件", "File"), Plural: tx("证据文件", "Evidence files"),
		Section: "evidence", Title: []string{"name"},
		Columns: []string{"name", "evidence", "size", "pages", "sha256", "added_by", "added_at"},
		Empty:   tx("把文件拖到证据上即可加入。", "Drop a file on an evidence item to add it."),
		Fields: group("文件", "File",
			ref("evidence", KindEvidence, "证据", "Evidence").required(),
			field("name", Line, "文件名", "File name").required(),
			field("sha256", Line, "SHA-256", "SHA-256").required(),
			field("size", Integer, "字节数", "Bytes"),
			field("pages", Integer, "页数", "Pages"),
			field("added_by", Line, "加入人", "Added by"),
			field("added_at", Instant, "加入时间", "Added at"),
			remark()),
	}
}

func custodyEntity() Entity {
	return Entity{
		Kind: KindCustody, Label: tx("保管记录", "Custody entry"), Plural: tx("保管链", "Chain of custody"),
		Section: "evidence", Title: []string{"at", "event"}, AppendOnly: true,
		Columns: []string{"at", "event", "evidence", "file", "by", "place", "sha256"},
		Empty:   tx("加入文件时自动记一条；移交、复制、封存请在此追加。", "Adding a file makes the first entry; append hand-overs, copies and sealing here."),
		Fields: group("保管", "Custody",
			ref("evidence", KindEvidence, "证据", "Evidence").required(),
			ref("file", KindFile, "文件", "File"),
			choice("event", "事项", "Event",
				one("received", "接收", "Received"), one("added", "入库", "Added to the vault"),
				one("copied", "复制", "Copied"), one("moved", "移动", "Moved"),
				one("handed_over", "移交", "Handed over"), one("returned", "返还", "Returned"),
				one("sealed", "封存", "Sealed"), one("opened", "启封", "Opened"),
				one("verified", "校验一致", "Verified"), one("changed", "校验不一致", "Found changed"),
				one("missing", "缺失", "Found missing")).required(),
			field("at", Instant, "时间", "At").required(),
			field("by", Line, "经手人", "By").required(),
			field("received_by", Line, "接收人", "Received by"),
			field("place", Line, "地点", "Place"), field("device", Line, "设备", "Device"), field("tool", Line, "工具", "Tool"),
			field("sha256", Line, "SHA-256", "SHA-256"),
			remark()),
	}
}
