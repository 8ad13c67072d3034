package cases

func partyEntity() Entity {
	return Entity{
		Kind: KindParty, Label: tx("当事人", "Party"), Plural: tx("当事人与相关人", "Parties and persons"),
		Section: "parties", Title: []string{"name"},
		Columns: []string{"name", "nature", "identity", "counsel"},
		Empty:   tx("先列出人物：权利人、离职人员、新雇主、外包方、证人。", "Begin with the cast: the holder, who left, the new employer, the outsourcer, witnesses."),
		Fields: join(
			group("身份", "Identity",
				choice("nature", "类型", "Nature",
					one("person", "自然人", "Person"),
					one("organisation", "单位", "Organisation")).required(),
				field("name", Bilingual, "名称", "Name").required(),
				field("short_name", Bilingual, "简称", "Short name"),
				field("identity", Line, "统一社会信用代码或证件号", "USCC or identity number"),
				field("former_names", Long, "曾用名", "Former names").help("每行一个。", "One to a line."),
				field("aliases", Long, "别名", "Aliases").help("每行一个；检索和利益冲突检查都会用到。", "One to a line; search and the conflict check read them."),
				field("pinyin", Line, "拼音", "Pinyin"),
				field("foreign", Truth, "境外主体", "Foreign party")),
			group("联系", "Contact",
				field("representative", Line, "法定代表人或负责人", "Legal representative"),
				field("position", Line, "职务", "Position"),
				field("address", Line, "住所", "Address"),
				field("service_address", Line, "送达地址", "Address for service"),
				field("phone", Line, "电话", "Telephone"),
				field("email", Line, "电子邮箱", "E-mail")),
			group("代理", "Counsel",
				field("counsel", Line, "代理人", "Counsel"),
				field("counsel_firm", Line, "代理机构", "Firm"),
				field("authority", OneOf, "代理权限", "Authority").choices(
					one("general", "一般代理", "General"), one("special", "特别授权", "Special"))),
			group("责任", "Liability",
				field("personal_ground", Long, "个人责任依据", "Ground of personal liability").law("tortlaw2010.8", "civilcode2021.1168"),
				field("business", Long, "经营范围", "Business")),
			group("备注", "Notes", level(), assumed(), remark())),
	}
}

func (f Field) choices(list ...Choice) Field { f.Choices = list; return f }

func roleEntity() Entity {
	return Entity{
		Kind: KindRole, Label: tx("身份", "Role"), Plural: tx("在案身份", "Roles in the case"),
		Section: "parties", Title: []string{"party", "role"},
		Columns: []string{"party", "role", "from", "to", "proceeding"},
		Empty:   tx("给每个人写明其在本案中的身份和起止时间。", "Say what each person is in this case, and from when to when."),
		Fields: join(
			group("身份", "Role",
				ref("party", KindParty, "当事人", "Party").required(),
				choice("role", "身份", "Role",
					one("holder", "权利人", "Rightholder"),
					one("licensee_exclusive", "独占被许可人", "Exclusive licensee"),
					one("licensee_sole", "排他被许可人", "Sole licensee"),
					one("licensee_ordinary", "普通被许可人", "Ordinary licensee"),
					one("claimant", "原告", "Claimant"),
					one("defendant", "被告", "Defendant"),
					one("third_party", "第三人", "Third party"),
					one("employee", "员工或前员工", "Employee or former employee"),
					one("outsourcer", "外包服务方", "Outsourcing firm"),
					one("new_employer", "新雇主", "New employer"),
					one("founder", "创办人或股东", "Founder or shareholder"),
					one("customer", "客户", "Customer"),
					one("supplier", "供应商", "Supplier"),
					one("witness", "证人", "Witness"),
					one("expert", "鉴定人或专家辅助人", "Expert"),
					one("agent", "代理人", "Counsel"),
					one("other", "其他", "Other")).required(),
				ref("proceeding", KindProceeding, "所在程序", "Proceeding"),
				field("from", Partial, "自", "From"), field("to", Partial, "至", "To")),
			notes()),
	}
}

func relationEntity() Entity {
	return Entity{
		Kind: KindRelation, Label: tx("关系", "Relation"), Plural: tx("关系链", "Relations"),
		Section: "parties", Title: []string{"source", "relation", "target"},
		Columns: []string{"source", "relation", "target", "from", "to", "basis"},
		Empty:   tx("谁雇用谁、谁把业务外包给谁：关系链决定谁对谁负有什么义务。", "Who employs whom, who outsources to whom: the chain decides who owed what to whom."),
		Fields: join(
			group("关系", "Relation",
				ref("source", KindParty, "一方", "One party").required(),
				choice("relation", "关系", "Relation",
					one("employs", "雇用", "employs"),
					one("engages", "委任或劳务", "engages for services"),
					one("dispatches_to", "派遣至", "dispatches to"),
					one("outsources_to", "外包给", "outsources to"),
					one("licenses_to", "许可给", "licenses to"),
					one("supplies", "供货给", "supplies"),
					one("distributes_for", "为其分销", "distributes for"),
					one("controls", "控制", "controls"),
					one("partner_of", "合伙", "is a partner of"),
					one("manages", "管理", "manages"),
					one("hired_from", "自其招聘", "hired from"),
					one("customer_of", "是其客户", "is a customer of"),
					one("related_to", "关联", "is related to")).required(),
				ref("target", KindParty, "另一方", "The other").required(),
				field("position", Line, "岗位或内容", "Position or content"),
				field("access", Long, "可接触的秘密", "Access to secrets").law("tsint2020.12"),
				ref("basis", KindAgreement, "依据协议", "Agreement it rests on"),
				field("from", Partial, "自", "From"), field("to", Partial, "至", "To")),
			notes()),
	}
}
