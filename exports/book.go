package exports

import (
	"strings"

	"redress/damages"
	"redress/internal/civil"
	"redress/internal/text"
)

// Book is everything an exhibit is made of: a claim worked out, and what a
// case adds to it. Made from a claim alone, the parts a case would give are
// empty and are named as missing.
type Book struct {
	Outcome   *damages.Outcome
	Lang      text.Lang // zh, en or both: one set of sheets with two-line labels
	Identity  Identity
	Catalogue []EvidenceItem
	Claim     []byte // the claim file, canonical; its hash stands on the cover
	Internal  bool   // for the client's own eyes, with scenarios and sizing
	Court     bool   // without what is said to its author: what to add, to check, to weigh
	snapshot  string // id of the freeze it was made from
}

// Identity is who made what, when and from which state of the case.
type Identity struct {
	Title      text.Text // of the exhibit; zero takes the default
	CaseName   text.Text
	CaseNumber string
	Court      text.Text
	Parties    text.Text
	Number     string // of the exhibit in the file of the court: 附表一
	PreparedBy string
	ReviewedBy string
	MadeOn     civil.Day
	Version    int       // of the exhibit
	Supersedes int       // the version it takes the place of; 0 for none
	Snapshot   string    // hash of the frozen case; empty for a claim alone
	Program    string    // program version
	Level      text.Text // confidentiality, printed on every page
	Sample     bool      // a sample dispute: said on the cover
}

// EvidenceItem is a row of the evidence catalogue in the order of columns of
// PRC practice (法释〔2019〕19号 art 19; law.md §11.1).
type EvidenceItem struct {
	ID, Number                 string
	Group, Name, Kind, Source  text.Text
	FormedOn, Proves, Original text.Text
	Copies, PageFrom, PageTo   string
	Confidential, Remark       text.Text
	Pages                      int
}

// language holds helpers for one reading of a text on paper.
type language struct{ text.Lang }

// line is a text on one line: in both, Chinese then English.
func (l language) line(t text.Text) string {
	if l.Lang == text.Both {
		if t.ZH == t.EN {
			return t.ZH
		}
		return t.ZH + " / " + t.EN
	}
	return t.In(l.Lang)
}

// block is a text on two lines where both languages are wanted.
func (l language) block(t text.Text) string { return t.In(l.Lang) }

// one is the single language for figures and states inside sentences.
func (l language) one() text.Lang {
	if l.Lang == text.EN {
		return text.EN
	}
	return text.ZH
}

// number is the number of an evidence item: 证据1-1, Evidence 1-1.
func (l language) number(s string) string {
	if l.Lang == text.EN {
		return strings.Replace(s, "证据", "Evidence ", 1)
	}
	return s
}

// sheetName keeps within Excel's 31 characters and its forbidden signs.
func (l language) sheetName(t text.Text) string {
	name := []rune(t.In(l.one()))
	out := make([]rune, 0, 31)
	for _, r := range name {
		switch r {
		case '[', ']', ':', '*', '?', '/', '\\':
			r = '-'
		case '\'': // a name cannot begin or end with it, nor a formula read it unquoted
			r = '’'
		}
		if len(out) < 31 {
			out = append(out, r)
		}
	}
	return string(out)
}
