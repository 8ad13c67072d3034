package law

import (
	"slices"

	"redress/internal/text"
)

// ApplicationID names a way to get a figure that lacks. A published id never
// changes its meaning.
type ApplicationID string

// The ways. The first four ask the court for nothing: the figure is collected,
// reasoned, looked up, or for the other side to prove.
const (
	OwnRecords    ApplicationID = "own_records"
	OwnReasons    ApplicationID = "own_reasons"
	OfficialData  ApplicationID = "official_data"
	TheirBurden   ApplicationID = "their_burden"
	OrderBooks    ApplicationID = "order_books"
	OrderEvidence ApplicationID = "order_evidence"
	Preservation  ApplicationID = "preservation"
	Investigation ApplicationID = "investigation"
	Appraisal     ApplicationID = "appraisal"
	CriminalFile  ApplicationID = "criminal_file"
	CaseFile      ApplicationID = "case_file"
)

// Application is one way to get a figure that lacks, with what the law asks of
// it. Its articles are those of its rule, each picked by the date that its own
// text reads.
type Application struct {
	ID      ApplicationID
	Title   text.Text
	Rule    string
	To      text.Text // whom it is addressed to; zero where nobody is asked
	Request text.Text // what is asked for; %v is the figure
	States  []text.Text
	Until   []Saying
	If      []Saying
	Refused []Saying
}

// Saying is what a text of law says while one of its articles governs, and none
// of the more special ones does.
type Saying struct {
	By     []CitationID
	Unless []CitationID
	Text   text.Text
}

// Says joins what the governing articles say.
func Says(all []Saying, governing []CitationID) text.Text {
	var out []text.Text
	for _, s := range all {
		if within(s.By, governing) && !within(s.Unless, governing) {
			out = append(out, s.Text)
		}
	}
	return text.Join(text.T("；", "; "), out...)
}

func within(ids, governing []CitationID) bool {
	return slices.ContainsFunc(ids, func(id CitationID) bool { return slices.Contains(governing, id) })
}

// Applications lists the ways, those that ask nobody first.
func Applications() []Application { return applications }

// ApplicationOf finds a way; it panics on any other id, as the ids are the
// program's own.
func ApplicationOf(id ApplicationID) Application {
	i := slices.IndexFunc(applications, func(a Application) bool { return a.ID == id })
	if i < 0 {
		panic("law: no application " + string(id))
	}
	return applications[i]
}

// Of the court that hears the case.
var toCourt = text.T("受诉人民法院", "the court that hears the case")

var (
	duty    = []CitationID{"cpl2013.64.1", "cpl2022.67.1", "cpl2024.67"}
	inquiry = []CitationID{"cpl2013.64.2", "cpl2022.67.2", "cpl2024.67.2"}
	kept    = []CitationID{"cplint2015.114", "cplint2022.114"}
	weighed = []CitationID{"cplint2015.90", "cplint2022.90"}
)

var beforeEvidencePeriodEnds = text.T("举证期限届满前，书面提出", "in writing, before the evidence period ends")
var sevenDaysBefore = text.T("不迟于举证期限届满前七日", "at least seven days before the evidence period ends")

var unproved = []Saying{{By: weighed, Text: text.T("不能证明的，由负有举证责任的一方承担不利后果", "who bears the burden bears the want of proof")}}

var applications = []Application{
	{
		ID: OwnRecords, Title: text.T("己方收集提交", "collected from one's own records"), Rule: "R53.own",
		Request: text.T("收集并提交证明“%v”的己方资料。", "Collect and submit the own papers that prove \"%v\"."),
		States:  []text.Text{text.T("资料名称与页码", "the papers and their pages"), text.T("保管人", "who keeps them")},
		Until:   []Saying{{By: []CitationID{"evidence2020.51"}, Text: text.T("举证期限内提交", "submitted within the evidence period")}},
		Refused: unproved,
	},
	{
		ID: OwnReasons, Title: text.T("己方主张并说明理由", "stated and reasoned by the claimant"), Rule: "R53.reasons",
		Request: text.T("明确“%v”，并说明事实与理由。", "State \"%v\", with facts and reasons."),
		States:  []text.Text{text.T("主张的数值或结论", "the figure or the answer pleaded"), text.T("事实与理由及其证据", "facts, reasons and their evidence")},
		Until:   []Saying{{By: []CitationID{"cplint2022.232"}, Text: text.T("增加或变更请求的，法庭辩论结束前", "where a claim is added or changed, before the debate closes")}},
		Refused: unproved,
	},
	{
		ID: OfficialData, Title: text.T("查取公开数据", "taken from published data"), Rule: "R53.official",
		Request: text.T("查取并固定公布“%v”的统计、年报或公告。", "Find and fix the statistics, annual report or notice that gives \"%v\"."),
		States:  []text.Text{text.T("公布机构、名称与日期", "who published it, its title and day"), text.T("网页或公报的固定方式", "how page or gazette were fixed")},
		Until:   []Saying{{By: []CitationID{"evidence2020.51"}, Text: text.T("举证期限内提交", "submitted within the evidence period")}},
		If:      []Saying{{By: kept, Text: text.T("国家机关在职权范围内制作的文书推定为真实", "what public bodies record within their powers is presumed true")}},
		Refused: unproved,
	},
	{
		ID: TheirBurden, Title: text.T("由对方举证", "for the other side to prove"), Rule: "R53.theirs",
		Request: text.T("要求对方就“%v”举证；己方保留反驳证据。", "Put the other side to proof of \"%v\"; keep own evidence in rebuttal."),
		States:  []text.Text{text.T("对方的主张及其证据", "what the other side asserts, and on what evidence"), text.T("己方的反驳", "the rebuttal")},
		Until:   []Saying{{By: []CitationID{"evidence2020.51"}, Text: text.T("对方的举证期限内", "within the other side's evidence period")}},
		If:      []Saying{{By: []CitationID{"cplint2015.91", "cplint2022.91"}, Text: text.T("主张权利受到妨害或者义务消灭、减少的一方举证", "the party that asserts a hindrance, an end or a reduction proves it")}},
		Refused: []Saying{{By: weighed, Text: text.T("对方不能证明的，不予计入", "what the other side cannot prove is not counted")}},
	},
	{
		ID: OrderBooks, Title: text.T("责令提供账簿、资料申请书", "application for an order to produce books and records"), Rule: "R53.books", To: toCourt,
		Request: text.T("请求责令被申请人提供其掌握的、与侵犯商业秘密行为相关并记载“%v”的账簿、资料。", "Order the respondent to produce the books and records in its hands that relate to the infringement and record \"%v\"."),
		States: []text.Text{
			text.T("侵权获利的初步证据（编号与页码）", "the prima facie evidence of the gain (numbers and pages)"),
			text.T("账簿、资料的名称、期间与内容", "the books: name, period and content"),
			text.T("被申请人掌握该账簿、资料的根据", "why they are in the respondent's hands"),
			text.T("要证明的事实对裁判结果的重要性", "why the fact matters to the outcome"),
		},
		Until: []Saying{{By: []CitationID{"cplint2015.112", "cplint2022.112"}, Text: beforeEvidencePeriodEnds}},
		If: []Saying{
			{By: []CitationID{"tsint2020.24"}, Text: text.T("权利人须先提供侵权获利的初步证据，且账簿、资料由侵权人掌握；法院“可以”责令", "the holder first gives prima facie evidence of the gain, and the books are in the infringer's hands; the court may order")},
			{By: []CitationID{"cplint2015.112", "cplint2022.112"}, Unless: []CitationID{"tsint2020.24"}, Text: text.T("书证在对方控制之下，申请理由成立", "the document is in the other side's control and the reasons hold")},
		},
		Refused: []Saying{
			{By: []CitationID{"tsint2020.24"}, Text: text.T("拒不提供或者不如实提供的，可以根据权利人的主张和提供的证据认定侵权获利；仅及于获利，并非当然", "on refusal or falsehood the gain may be found on the holder's claim and evidence; the gain only, and not of itself")},
			{By: []CitationID{"punint2026.10"}, Text: text.T("惩罚性赔偿的基数亦同", "so too the base of punitive damages")},
			{By: []CitationID{"cplint2015.112", "cplint2022.112"}, Unless: []CitationID{"tsint2020.24"}, Text: text.T("无正当理由拒不提交的，可以认定申请人主张的书证内容为真实", "on unjustified refusal the asserted content of the document may be taken as true")},
			{By: []CitationID{"evidence2002.75"}, Unless: []CitationID{"tsint2020.24"}, Text: text.T("无正当理由拒不提供的，可以推定其内容不利于持有人的主张成立", "on unjustified refusal the assertion that its content is against the holder may be presumed")},
		},
	},
	{
		ID: OrderEvidence, Title: text.T("责令提交证据申请书", "application for an order to produce evidence"), Rule: "R53.evidence", To: toCourt,
		Request: text.T("请求裁定责令被申请人提交其控制的、证明“%v”的证据。", "Order the respondent to produce the evidence in its control that proves \"%v\"."),
		States: []text.Text{
			text.T("证据的名称或者内容", "the evidence: name or content"),
			text.T("要证明的事实及其重要性", "the fact to be proved and its weight"),
			text.T("被申请人控制该证据的根据", "why it is in the respondent's control"),
			text.T("应当提交的理由", "why it must be produced"),
		},
		Until: []Saying{{By: []CitationID{"cplint2015.112", "cplint2022.112"}, Text: beforeEvidencePeriodEnds}},
		If:    []Saying{{By: []CitationID{"ipevidence2020.24", "cplint2015.112", "cplint2022.112"}, Text: text.T("申请人承担举证责任，证据由对方控制，申请理由成立", "the applicant bears the burden, the other side controls the evidence, and the reasons hold")}},
		Refused: []Saying{
			{By: []CitationID{"ipevidence2020.25"}, Text: text.T("拒不提交、提交虚假证据或者毁灭证据的，可以推定就该证据所涉事项的主张成立", "on refusal, falsehood or destruction the claim on that point may be presumed")},
			{By: []CitationID{"cplint2015.112", "cplint2022.112"}, Unless: []CitationID{"ipevidence2020.25"}, Text: text.T("无正当理由拒不提交的，可以认定申请人主张的书证内容为真实", "on unjustified refusal the asserted content of the document may be taken as true")},
			{By: []CitationID{"evidence2002.75"}, Text: text.T("无正当理由拒不提供的，可以推定其内容不利于持有人的主张成立", "on unjustified refusal the assertion that its content is against the holder may be presumed")},
		},
	},
	{
		ID: Preservation, Title: text.T("证据保全申请书", "application for preservation of evidence"), Rule: "R53.preserve",
		To:      text.T("受诉人民法院；诉前为证据所在地、被申请人住所地或者有管辖权的人民法院", "the court that hears the case; before the suit the court of the evidence, of the respondent or with jurisdiction"),
		Request: text.T("请求保全证明“%v”的证据。", "Preserve the evidence that proves \"%v\"."),
		States: []text.Text{
			text.T("证据的名称、所在地与保管人", "the evidence, where it is and who keeps it"),
			text.T("可能灭失或者以后难以取得的理由", "why it may be lost or become hard to get"),
			text.T("保全的措施与范围（复制、拍照、勘验、查封等）", "the measures and their extent (copies, photographs, inspection, sealing)"),
			text.T("已有的初步证据，不能自行收集的原因", "the prima facie evidence, and why it cannot be collected"),
			text.T("担保", "security"),
		},
		Until: []Saying{
			{By: []CitationID{"evidence2020.25", "cplint2015.98", "cplint2022.98"}, Text: beforeEvidencePeriodEnds},
			{By: []CitationID{"evidence2002.23"}, Unless: []CitationID{"cplint2015.98"}, Text: sevenDaysBefore},
		},
		If: []Saying{
			{By: []CitationID{"cpl2013.81", "cpl2022.84", "cpl2024.84"}, Text: text.T("证据可能灭失或者以后难以取得；情况紧急的可在起诉前申请", "the evidence may be lost or become hard to get; if urgent, before the suit")},
			{By: []CitationID{"evidence2020.26", "cplint2015.98", "cplint2022.98"}, Text: text.T("可能造成损失的须提供担保", "security where harm is possible")},
		},
		Refused: []Saying{
			{By: []CitationID{"ipevidence2020.13"}, Text: text.T("拒不配合、妨害或者破坏的，可以确定由其承担不利后果", "who refuses, hinders or tampers may bear the consequence")},
			{By: weighed, Unless: []CitationID{"ipevidence2020.13"}, Text: unproved[0].Text},
		},
	},
	{
		ID: Investigation, Title: text.T("调查收集证据申请书（并请签发律师调查令）", "application for investigation by the court (or a lawyer's investigation order)"), Rule: "R53.inquiry", To: toCourt,
		Request: text.T("请求向持有人调查收集证明“%v”的证据，或者签发律师调查令由代理律师调取。", "Collect from its holder the evidence that proves \"%v\", or issue an investigation order for counsel to obtain it."),
		States: []text.Text{
			text.T("被调查人的名称、住所地", "the person asked: name and address"),
			text.T("证据的名称或者内容", "the evidence: name or content"),
			text.T("不能自行收集的原因", "why it cannot be collected"),
			text.T("要证明的事实", "the fact to be proved"),
			text.T("明确的线索", "clear leads"),
		},
		Until: []Saying{
			{By: []CitationID{"evidence2020.20", "cplint2015.94", "cplint2022.94"}, Text: beforeEvidencePeriodEnds},
			{By: []CitationID{"evidence2002.19"}, Unless: []CitationID{"cplint2015.94"}, Text: sevenDaysBefore},
		},
		If: []Saying{{By: inquiry, Text: text.T("因客观原因不能自行收集：由国家有关部门保存，涉及商业秘密或者个人隐私，或者其他客观原因；律师调查令依当地高级人民法院的规定", "it cannot be collected for objective reasons: kept by the state, secret or private, or others; investigation orders follow the rules of the local High Court")}},
		Refused: []Saying{
			{By: []CitationID{"cpl2013.114", "cpl2022.117", "cpl2024.117"}, Text: text.T("有关单位拒绝或者妨碍法院调查取证的，可以罚款", "a body that refuses or hinders the court's inquiry may be fined")},
			{By: []CitationID{"cplint2015.95", "cplint2022.95"}, Text: text.T("与待证事实无关联或者无必要的，法院不予准许", "the court refuses what is unrelated or unnecessary")},
		},
	},
	{
		ID: Appraisal, Title: text.T("鉴定申请书", "application for an appraisal"), Rule: "R53.appraisal", To: toCourt,
		Request: text.T("请求委托鉴定机构就“%v”出具鉴定（评估）意见。", "Commission an expert opinion (appraisal) on \"%v\"."),
		States: []text.Text{
			text.T("鉴定事项、范围与目的", "the question, its extent and purpose"),
			text.T("送检材料及其质证情况", "the materials, and whether they were examined"),
			text.T("鉴定机构的建议", "the expert proposed"),
			text.T("预交鉴定费用", "costs paid ahead"),
		},
		Until: []Saying{
			{By: []CitationID{"evidence2020.31"}, Text: text.T("法院指定的期间内，并预交费用", "within the time the court sets, with costs paid ahead")},
			{By: []CitationID{"cplint2015.121"}, Unless: []CitationID{"evidence2020.31"}, Text: text.T("举证期限届满前", "before the evidence period ends")},
			{By: []CitationID{"evidence2002.25"}, Unless: []CitationID{"cplint2015.121"}, Text: text.T("举证期限内", "within the evidence period")},
		},
		If: []Saying{{By: []CitationID{"cpl2013.76", "cpl2022.79", "cpl2024.79"}, Text: text.T("查明事实的专门性问题；鉴定人由双方协商，协商不成由法院指定", "a technical question of fact; the expert is agreed, else appointed")}},
		Refused: []Saying{
			{By: []CitationID{"evidence2020.31", "evidence2002.25"}, Text: text.T("逾期不申请或者不预交费用的视为放弃；致使事实无法查明的，承担举证不能的后果", "late or unpaid, it is given up; who bears the burden bears the want of proof")},
		},
	},
	{
		ID: CriminalFile, Title: text.T("调取刑事案件证据申请书", "application to obtain evidence of the criminal case"), Rule: "R53.criminal", To: toCourt,
		Request: text.T("请求向保存刑事案卷的公安机关、人民检察院或者人民法院调取证明“%v”的证据。", "Obtain from the police, procuratorate or court that keeps the criminal file the evidence that proves \"%v\"."),
		States: []text.Text{
			text.T("刑事案件的案号、承办机关与阶段", "the criminal case: number, authority and stage"),
			text.T("证据的名称及其与被诉行为的关联", "the evidence, and how it relates to the acts sued upon"),
			text.T("不能自行收集的原因", "why it cannot be collected"),
		},
		Until: []Saying{
			{By: []CitationID{"evidence2020.20", "cplint2015.94", "cplint2022.94"}, Text: beforeEvidencePeriodEnds},
			{By: []CitationID{"evidence2002.19"}, Unless: []CitationID{"cplint2015.94"}, Text: sevenDaysBefore},
		},
		If: []Saying{
			{By: []CitationID{"tsint2020.22"}, Text: text.T("证据与被诉行为关联且不能自行收集的，应当准许；可能影响正在进行的刑事程序的除外", "granted where the evidence relates to the acts and cannot be collected, unless that may affect the criminal case in progress")},
			{By: inquiry, Unless: []CitationID{"tsint2020.22"}, Text: text.T("因客观原因不能自行收集", "it cannot be collected for objective reasons")},
		},
		Refused: []Saying{
			{By: []CitationID{"tsint2020.23"}, Text: text.T("刑事裁判生效后，可以请求依其认定的损失或者违法所得确定赔偿", "once the criminal judgment is effective, damages may be asked on the loss or gain it found")},
		},
	},
	{
		ID: CaseFile, Title: text.T("查阅、复制案卷材料申请书", "application to consult and copy the file"), Rule: "R53.casefile",
		To:      text.T("保管案卷的人民法院或者仲裁机构", "the court or arbitration body that keeps the file"),
		Request: text.T("请求查阅、复制载明“%v”的案卷材料和法律文书。", "Consult and copy the papers of the file that state \"%v\"."),
		States: []text.Text{
			text.T("案号与承办部门", "case number and division"),
			text.T("材料的名称与日期", "the paper and its day"),
		},
		If: []Saying{{By: []CitationID{"cpl2013.49.2", "cpl2022.52.2", "cpl2024.52.2"}, Text: text.T("限于本案材料；己方已收到的，直接提交", "papers of the case itself; what was served is simply submitted")}},
	},
}
