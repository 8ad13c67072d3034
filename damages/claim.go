package damages

import (
	"slices"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"redress/internal/civil"
	"redress/internal/text"
)

// Claim is the one input to the engine and, written as JSON, the claim file
// (format version 1). Amounts are text in plain decimals, rates are decimals
// (41 % is "0.41"), days are "2026-11-23".
type Claim struct {
	Version  int                  `json:"redress_claim"`
	Name     text.Text            `json:"name"`
	Number   string               `json:"number,omitempty"`
	Parties  text.Text            `json:"parties,omitzero"`
	Court    text.Text            `json:"court,omitzero"`
	CutOff   civil.Day            `json:"cut_off"`
	Units    map[string]text.Text `json:"units,omitempty"`
	Evidence []Evidence           `json:"evidence,omitempty"`
	Facts    map[string]Entry     `json:"facts,omitempty"`
	Tables   []ClaimTable         `json:"tables,omitempty"`
	Options  []ClaimOption        `json:"options,omitempty"`
	Sheets   []ClaimSheet         `json:"worksheets,omitempty"`
	// Scenarios and Ranges are worked out by Explore, beside the claim itself.
	Scenarios []ClaimScenario `json:"scenarios,omitempty"`
	Ranges    []ClaimRange    `json:"ranges,omitempty"`
	// Conflicts records which of conflicting inputs is chosen, and why.
	Conflicts []ClaimConflict `json:"conflicts,omitempty"`
	// Published holds the tables that are no part of the claim file.
	Published PublishedTables `json:"-"`
}

// Evidence is an item of the claim's own evidence list.
type Evidence struct {
	ID     string    `json:"id"`
	Number string    `json:"number"`
	Name   text.Text `json:"name"`
	Pages  int       `json:"pages"`
	SHA256 string    `json:"sha256,omitempty"`
}

// Entry is a value with its source. No value at all is a figure that lacks. A
// figure of an option may be a line of a worksheet instead, sheet.line.
type Entry struct {
	Value  string       `json:"value,omitempty"`
	Source *EntrySource `json:"source,omitempty"`
	Line   string       `json:"line,omitempty"`
}

// EntrySource is a Source as the claim file writes it.
type EntrySource struct {
	Evidence    string    `json:"evidence,omitempty"`
	Page        int       `json:"page,omitzero"`
	Quote       string    `json:"quote,omitempty"`
	Known       Known     `json:"known"`
	Reason      text.Text `json:"reason,omitzero"`
	Responsible string    `json:"responsible,omitempty"`
}

func (s *EntrySource) source() Source {
	if s == nil {
		return Source{}
	}
	return Source{s.Evidence, s.Page, s.Quote, s.Known, s.Reason, s.Responsible}
}

// ClaimTable declares a table; its rows stand here or in a CSV beside the
// claim file.
type ClaimTable struct {
	ID      string        `json:"id"`
	Title   text.Text     `json:"title"`
	Columns []ClaimColumn `json:"columns"`
	Rows    ClaimRows     `json:"rows"`
	SHA256  string        `json:"sha256,omitempty"` // of the CSV, as read
	Source  *EntrySource  `json:"source,omitempty"`
	loaded  *Table
}

// ClaimRows are the rows of a table: in the claim file itself, or in a CSV
// beside it (a relative path inside the claim file's folder).
type ClaimRows struct {
	Inline [][]string
	File   string
	named  bool // a name stands there, be it empty
}

// UnmarshalJSON reads a list of rows, or the name of a CSV.
func (r *ClaimRows) UnmarshalJSON(b []byte) error {
	if jsontext.Value(b).Kind() == '"' {
		err := json.Unmarshal(b, &r.File)
		r.named = true
		return err
	}
	return json.Unmarshal(b, &r.Inline)
}

// MarshalJSON writes the form UnmarshalJSON reads.
func (r ClaimRows) MarshalJSON() ([]byte, error) {
	switch {
	case r.File != "":
		return json.Marshal(r.File)
	case r.Inline == nil:
		return []byte("[]"), nil
	}
	return json.Marshal(r.Inline)
}

// ClaimColumn is one column that the rows give.
type ClaimColumn struct {
	ID      string       `json:"id"`
	Label   text.Text    `json:"label"`
	Unit    string       `json:"unit"`
	Period  string       `json:"period,omitempty"`
	Source  *EntrySource `json:"source,omitempty"`
	Formula *ClaimExpr   `json:"formula,omitempty"` // worksheets only: a computed column
}

// ClaimOption asks for one option of law.
type ClaimOption struct {
	ID        string            `json:"id"`
	Kind      string            `json:"kind"`
	Title     text.Text         `json:"title,omitzero"` // after that of its kind, to tell it from others of it
	Defendant text.Text         `json:"defendant,omitzero"`
	Principal bool              `json:"principal,omitempty"`
	Choices   map[string]string `json:"choices,omitempty"`
	Tables    map[string]string `json:"tables,omitempty"` // what the option reads → table id
	Figures   map[string]Entry  `json:"figures,omitempty"`
	// Provisional names the choices nobody has made yet, whose answer stands in.
	Provisional []string             `json:"provisional,omitempty"`
	Causation   text.Text            `json:"causation,omitzero"`
	Left        text.Text            `json:"earlier_method_left,omitzero"` // why earlier methods are left
	Factors     map[string]text.Text `json:"factors,omitempty"`            // 法释〔2020〕7号 art 20(2)
}

// ClaimSheet is the author's own worksheet: no rule of law applied.
type ClaimSheet struct {
	ID     string      `json:"id"`
	Title  text.Text   `json:"title"`
	Tables []string    `json:"tables,omitempty"`
	Lines  []ClaimLine `json:"lines"`
}

// ClaimLine is a line of a worksheet: a value with its source, or a formula.
type ClaimLine struct {
	ID        string     `json:"id"`
	Label     text.Text  `json:"label"`
	Unit      string     `json:"unit"`
	Kind      string     `json:"kind"`
	Entry     *Entry     `json:"given,omitempty"`
	Formula   *ClaimExpr `json:"formula,omitempty"`
	Plain     bool       `json:"plain,omitempty"`
	Unrounded text.Text  `json:"unrounded,omitzero"`
	Note      text.Text  `json:"note,omitzero"`
}

// Fact is a fact that options share; each is a line of the facts sheet.
type Fact struct {
	ID     string
	Label  text.Text
	Unit   Unit
	Why    text.Text // what turns on it
	Within Within
	Cuts   Cuts // whether it cuts the time of the acts into periods
	From   From // who holds the proof, and the application that gets it
	Prove  text.Text
}

// Cuts says on which day a new period begins: on the day of the fact, or on
// the day after it.
type Cuts uint8

// The ways a fact cuts time.
const (
	CutsOn Cuts = iota + 1
	CutsAfter
)

// Facts lists the facts a claim may state.
func Facts() []Fact { return facts }

var facts = slices.Concat([]Fact{
	{"first_act", text.T("侵权行为开始日", "first act"), DayDate, text.T("侵权期间的起点", "start of the infringement"), Within{}, 0, theirEvidence, text.T("首次销售、使用、披露或者获取的证据", "evidence of the first sale, use, disclosure or acquisition")},
	{"last_act", text.T("最后一次侵权行为日", "last act"), DayDate, text.T("决定适用的反不正当竞争法文本", "decides which text of the AUCL governs"), Within{}, 0, theirEvidence, text.T("最后一次销售、使用或者披露的证据", "evidence of the last sale, use or disclosure")},
	{"known_on", text.T("知道权利受损及义务人之日", "harm and obligor known on"), DayDate, text.T("诉讼时效与持续侵权的追溯期间", "limitation, and how far back damages reach"), Within{}, 0, ownRecords, text.T("发现侵权的函件、公证书、调查报告", "letters, notarial records, reports of how it was found")},
	{"filed_on", text.T("起诉日", "filed on"), DayDate, text.T("诉讼费与期限", "court fees and time limits"), Within{}, 0, fromCourt, text.T("受理通知书、立案回执", "notice of acceptance, docketing receipt")},
	{"judged_on", text.T("裁判日", "judged on"), DayDate, text.T("决定适用的司法解释", "decides which judicial interpretation is read"), Within{}, 0, fromCourt, text.T("裁判文书", "the judgment")},
	{"effective_on", text.T("裁判生效日", "judgment effective on"), DayDate, text.T("决定惩罚性赔偿的上限；未生效的以证据截止日计", "decides the ceiling of punitive damages; while pending the cut-off day is read"), Within{}, 0, fromCourt, text.T("生效证明、送达回证", "certificate of effect, proof of service")},
	{"debate_closed_on", text.T("一审法庭辩论终结日", "first-instance debate closed on"), DayDate, text.T("增加惩罚性赔偿请求与固定秘密点的期限", "time limit for adding punitive damages and fixing secret points"), Within{}, CutsAfter, fromCourt, text.T("庭审笔录", "the record of the hearing")},
	{"employment_ended_on", text.T("劳动关系终止日", "employment ended on"), DayDate, text.T("侵权期间分段", "cuts the time of the acts"), Within{}, CutsAfter, ownRecords, text.T("离职证明、解除通知", "certificate of departure, notice of termination")},
	{"agreement_from", text.T("协议义务起始日", "duty under the agreement from"), DayDate, text.T("侵权期间分段", "cuts the time of the acts"), Within{}, CutsOn, ownRecords, text.T("协议", "the agreement")},
	{"agreement_to", text.T("协议义务届满日", "duty under the agreement to"), DayDate, text.T("侵权期间分段", "cuts the time of the acts"), Within{}, CutsAfter, ownRecords, text.T("协议", "the agreement")},
	{"injunction_on", text.T("禁令或行为保全生效日", "injunction in force from"), DayDate, text.T("侵权期间分段", "cuts the time of the acts"), Within{}, CutsOn, fromCourt, text.T("行为保全裁定、禁令及送达回证", "the ruling and proof of service")},
	{"claim_amount", text.T("诉请赔偿总额", "total amount claimed"), CNY, text.T("案件受理费的计算基数", "base of the acceptance fee"), NotNegative, 0, ownReasons, text.T("起诉状或变更诉讼请求申请书", "the complaint or the application to amend it")},
	{"business_of_infringing", text.T("完全以侵权为业", "lives entirely on infringing"), YesNo, text.T("是：以销售利润计；否：以营业利润计", "yes: sales profit; no: operating profit"), Within{}, 0, theirEvidence, text.T("经营范围、产品清单、收入构成", "scope of business, list of products, make-up of revenue")},
}, leadTimeFacts)

func factOf(id string) (Fact, bool) {
	for _, f := range facts {
		if f.ID == id {
			return f, true
		}
	}
	return Fact{}, false
}
