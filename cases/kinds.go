package cases

import "redress/internal/text"

// Kind names a sort of record. A published kind never changes its meaning.
type Kind string

const (
	KindCase         Kind = "case"
	KindParty        Kind = "party"
	KindRole         Kind = "role"
	KindRelation     Kind = "relation"
	KindSecretPoint  Kind = "secret_point"
	KindProof        Kind = "proof"
	KindMeasure      Kind = "measure"
	KindAgreement    Kind = "agreement"
	KindCompensation Kind = "compensation"
	KindAct          Kind = "act"
	KindFact         Kind = "fact"
	KindEvidence     Kind = "evidence"
	KindExcerpt      Kind = "excerpt"
	KindFile         Kind = "file"
	KindCustody      Kind = "custody"
	KindConflict     Kind = "conflict"
	KindPleading     Kind = "pleading"
	KindShare        Kind = "share"
	KindFigure       Kind = "figure"
	KindSeries       Kind = "series"
	KindLedger       Kind = "ledger"
	KindScenario     Kind = "scenario"
	KindRange        Kind = "range"
	KindCost         Kind = "cost"
	KindProceeding   Kind = "proceeding"
	KindEvent        Kind = "event"
	KindJudgment     Kind = "judgment"
	KindInstalment   Kind = "instalment"
	KindPayment      Kind = "payment"
	KindDeadline     Kind = "deadline"
	KindTask         Kind = "task"
	KindNote         Kind = "note"
)

// FieldType says how a value is typed, kept and shown. The canonical text of
// each is in the package comment.
type FieldType string

const (
	Line      FieldType = "text"
	Long      FieldType = "long"
	Bilingual FieldType = "bilingual"
	Money     FieldType = "money"
	Quantity  FieldType = "quantity"
	Ratio     FieldType = "ratio"
	Integer   FieldType = "integer"
	Day       FieldType = "day"
	Partial   FieldType = "partial"
	Month     FieldType = "month"
	Truth     FieldType = "truth"
	OneOf     FieldType = "choice"
	Ref       FieldType = "ref"
	Refs      FieldType = "refs"
	Instant   FieldType = "instant"
	Data      FieldType = "data"
)

// spoken gives what a user wrote in one language, or the other where it was
// written in one only: a name in Chinese is better than none.
func spoken(t text.Text, lang text.Lang) string {
	if said := t.In(lang); said != "" {
		return said
	}
	return t.In(text.Both)
}

// Choice is one value a choice field may hold.
type Choice struct {
	ID    string
	Label text.Text
}

// Field declares one thing that may be said about a record.
type Field struct {
	ID       string
	Label    text.Text
	Type     FieldType
	Choices  []Choice
	Ref      Kind      // of ref and refs: what they point to
	Required bool      // must be given on creation and cannot be emptied
	Help     text.Text // one sentence under the field
	Group    text.Text // heading in the form
	Unit     text.Text // printed after the value
	Law      text.Text // the article this field answers to, as the law stands
	Cites    []string  // its ids in the registry of law, all versions
	Lines    bool      // a bilingual value of paragraphs, not of one line
	Frozen   bool      // may not change while the record is frozen
	Hidden   bool      // kept by the program, not shown on forms
	Derived  bool      // follows from other fields: shown, never typed
	Signed   bool      // money, quantity, ratio or integer that may be negative
}

// Entity declares a kind: everything the program knows of it.
type Entity struct {
	Kind          Kind
	Label, Plural text.Text
	Section       string     // rail section: one of Sections
	Fields        []Field    // in the order of the form
	Title         []string   // fields that make the title, joined by " · "
	Columns       []string   // fields of the list page
	Empty         text.Text  // what an empty page says to do next
	AppendOnly    bool       // never changed, archived or undone: the custody log
	FrozenBy      string     // truth field: while yes, Frozen fields may not change
	Derive        Derivation // fills fields that follow from others; nil where none does
}

// Section is an area of the window's rail.
type Section struct {
	ID    string
	Label text.Text
}

// Field gives a declared field.
func (e Entity) Field(id string) (Field, bool) {
	for _, f := range e.Fields {
		if f.ID == id {
			return f, true
		}
	}
	return Field{}, false
}

// Choice gives a declared choice.
func (f Field) Choice(id string) (Choice, bool) {
	for _, c := range f.Choices {
		if c.ID == id {
			return c, true
		}
	}
	return Choice{}, false
}

// Points reports whether the field holds record ids.
func (f Field) Points() bool { return f.Type == Ref || f.Type == Refs }

// Resolver gives a record by id, so that a reference can be shown by its title.
type Resolver interface {
	Resolve(id string) (Record, bool)
}
