//go:build !headless

package app

import (
	"slices"
	"strings"
	"unicode"

	"redress/cases"
	"redress/internal/civil"
	"redress/internal/i18n"
	"redress/internal/text"
)

// fieldModel is one field of a form, ready to show.
type fieldModel struct {
	Field             cases.Field
	Label, Help, Unit string
	Typed             string // what stands in the box: the draft, else what is stored
	Taken             string // what is stored, as it would be typed
	Shown             string // what is stored, in words
	Wrong             string // the refusal of the draft, in one line
	Locked            bool   // frozen, archived, append-only: may be read, not typed
	Links             []linkModel
}

// linkModel is one excerpt a field is tied to.
type linkModel struct {
	Excerpt string // id
	Words   string // Evidence 1-1 p.3
	Quote   string
}

// groupModel is the fields under one heading.
type groupModel struct {
	Title  string
	Fields []fieldModel
	Filled int
}

// formModel is a record as a form shows it; Record is "" for one not yet made.
type formModel struct {
	Draft    string // the id under which drafts are kept
	Record   string
	Kind     cases.Kind
	Title    string
	Archived bool
	Locked   bool
	Groups   []groupModel
	Links    []linkModel // of the record as a whole
	Lacking  string      // of a new record: what is still required
}

// typable is a stored value as it would be typed.
func typable(f cases.Field, canonical string) string {
	switch f.Type {
	case cases.Money, cases.Quantity, cases.Integer:
		return cases.Display(f, canonical, text.EN)
	case cases.Ratio:
		return strings.ReplaceAll(cases.Display(f, canonical, text.EN), " ", "")
	}
	return canonical
}

// twoTongues reads a bilingual value as typed or stored into its two boxes.
func twoTongues(typed string) text.Text {
	if typed != "" && !strings.HasPrefix(typed, "{") {
		return text.T(typed, "")
	}
	return cases.Record{Values: map[string]string{"v": typed}}.Bilingual("v")
}

// modelForm makes the form of a record, or of a new one of a kind.
func modelForm(s *Session, tr *i18n.Translator, kind cases.Kind, recordID string) formModel {
	e := cases.EntityOf(kind)
	m := formModel{Record: recordID, Draft: recordID, Kind: kind}
	r, _ := s.Record(recordID)
	if recordID == "" {
		m.Draft = s.newID(kind)
		m.Title = tr.T("form.new", "Kind", inside(e.Label))
		m.Lacking = lackingWords(s, tr, kind)
	} else {
		m.Title = cases.Title(r, tr.Lang(), resolver(s))
		m.Archived = r.Archived
		m.Locked = r.Archived || e.AppendOnly
		m.Links = modelLinks(s, tr, r.Links[""])
	}
	for _, f := range e.Fields {
		if !f.Hidden {
			m.add(modelField(s, tr, e, r, m, f), tr.In(f.Group))
		}
	}
	return m
}

func (m *formModel) add(f fieldModel, group string) {
	if n := len(m.Groups); n == 0 || m.Groups[n-1].Title != group {
		m.Groups = append(m.Groups, groupModel{Title: group})
	}
	g := &m.Groups[len(m.Groups)-1]
	g.Fields = append(g.Fields, f)
	if f.Typed != "" || len(f.Links) > 0 {
		g.Filled++
	}
}

// field gives one field of the form.
func (m formModel) field(id string) (fieldModel, bool) {
	for _, g := range m.Groups {
		for _, f := range g.Fields {
			if f.Field.ID == id {
				return f, true
			}
		}
	}
	return fieldModel{}, false
}

func modelField(s *Session, tr *i18n.Translator, e cases.Entity, r cases.Record, m formModel, f cases.Field) fieldModel {
	fm := fieldModel{
		Field: f, Label: tr.In(f.Label), Help: helpWords(s, tr, f), Unit: tr.In(f.Unit),
		Taken: typable(f, r.Values[f.ID]),
		Shown: cases.Show(f, r.Values[f.ID], tr.Lang(), resolver(s)),
		Links: modelLinks(s, tr, r.Links[f.ID]),
	}
	frozen, _ := r.Truth(e.FrozenBy)
	fm.Locked = m.Locked || f.Derived || f.Frozen && e.FrozenBy != "" && frozen
	fm.Typed = fm.Taken
	if draft, ok := s.Draft(m.Draft, f.ID); ok {
		fm.Typed = draft
	}
	if err := s.Fault(m.Draft, f.ID); err != nil {
		fm.Wrong = saidInOne(tr, err)
	}
	return fm
}

func helpWords(s *Session, tr *i18n.Translator, f cases.Field) string {
	help, law := tr.In(f.Help), f.LawOn(s.lastAct())
	if law.IsZero() {
		return help
	}
	return strings.TrimSpace(help + " " + tr.T("form.law", "Law", tr.In(law)))
}

// lastAct is the last day of the acts of the case, which decides the text of the
// statute; zero while it is not known.
func (s *Session) lastAct() civil.Day {
	if s.file == nil {
		return civil.Day{}
	}
	p, _ := s.file.Case.Partial("last_act")
	return p.Latest()
}

func lackingWords(s *Session, tr *i18n.Translator, kind cases.Kind) string {
	var labels []string
	for _, f := range s.Lacking(kind) {
		labels = append(labels, tr.In(f.Label))
	}
	if len(labels) == 0 {
		return ""
	}
	return tr.T("form.lacking", "Fields", strings.Join(labels, tr.T("list.comma")))
}

// modelLinks words the excerpts of a field, in the order they were tied.
func modelLinks(s *Session, tr *i18n.Translator, ids []string) []linkModel {
	var out []linkModel
	for _, id := range ids {
		x, ok := s.Record(id)
		if !ok {
			continue
		}
		out = append(out, linkModel{Excerpt: id, Words: excerptWords(s, tr, x), Quote: x.Text("quote")})
	}
	return out
}

// excerptWords names an excerpt: Evidence 1-1 p.3.
func excerptWords(s *Session, tr *i18n.Translator, x cases.Record) string {
	ev, _ := s.Record(x.Ref("evidence"))
	number := ev.Text("number")
	if page := x.Text("page"); page != "" {
		return tr.T("excerpt.page", "Number", number, "Page", page)
	}
	return tr.T("excerpt.item", "Number", number)
}

// sessionResolver resolves references in the open case.
type sessionResolver struct{ s *Session }

func resolver(s *Session) cases.Resolver { return sessionResolver{s} }

func (r sessionResolver) Resolve(id string) (cases.Record, bool) { return r.s.Record(id) }

// candidates are the records a reference may name, and those it names already.
func candidates(s *Session, tr *i18n.Translator, f cases.Field, typed string) []choiceItem {
	named := strings.Fields(typed)
	var out []choiceItem
	for _, r := range s.List(f.Ref, true) {
		ticked := slices.Contains(named, r.ID)
		if r.Archived && !ticked {
			continue
		}
		out = append(out, choiceItem{id: r.ID, words: cases.Title(r, tr.Lang(), resolver(s)), ticked: ticked})
	}
	return out
}

// choicesOf are the values of a choice field.
func choicesOf(tr *i18n.Translator, f cases.Field, typed string) []choiceItem {
	var out []choiceItem
	for _, c := range f.Choices {
		out = append(out, choiceItem{id: c.ID, words: tr.In(c.Label), ticked: c.ID == typed})
	}
	return out
}

// inside is a name as it stands within a sentence: in English without its
// capital, unless that is more than one letter.
func inside(t text.Text) text.Text {
	if r := []rune(t.EN); len(r) > 1 && unicode.IsUpper(r[0]) && !unicode.IsUpper(r[1]) {
		t.EN = string(unicode.ToLower(r[0])) + string(r[1:])
	}
	return t
}
