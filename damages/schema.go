package damages

import (
	"maps"
	"reflect"
	"strings"

	"github.com/google/jsonschema-go/jsonschema"

	"redress/internal/civil"
	"redress/internal/text"
)

// Schema is the JSON Schema of the claim file. The kinds of option with their
// figures, choices, tables and factors come from the same declarations that
// the reader checks against; what many places share stands once, under $defs.
func Schema() *jsonschema.Schema {
	s, err := jsonschema.For[Claim](&jsonschema.ForOptions{TypeSchemas: sharedSchemas})
	if err != nil {
		panic(err) // the types are ours: a definition checked at start-up
	}
	s.Schema, s.Title = "https://json-schema.org/draft/2020-12/schema", "Redress claim file, version 1"
	s.Description = "Days are \"2026-11-23\"; amounts and rates are text in plain digits (41 % is \"0.41\"). redress options KIND prints one kind of option."
	one := any(1)
	s.Properties["redress_claim"] = &jsonschema.Schema{Const: &one}
	s.Properties["name"] = to("both")
	s.Properties["facts"] = factSchema()
	for key, words := range topLevel {
		s.Properties[key].Description = words
	}
	s.Properties["tables"].Items.Properties["title"] = to("both")
	s.Properties["tables"].Items.Properties["columns"].Items.Properties["unit"].Description = unitForms
	sheets := s.Properties["worksheets"].Items
	sheets.Properties["title"] = to("both")
	sheets.Properties["lines"].Items.Properties["unit"].Description = unitForms
	option := s.Properties["options"].Items
	for key, words := range optionKeys {
		option.Properties[key].Description = words
	}
	option.Properties["kind"] = &jsonschema.Schema{Type: "string", Enum: enumOf(kindIDs()), Description: "what the option measures"}
	for i := range kinds {
		option.AllOf = append(option.AllOf, kindSchema(&kinds[i]))
	}
	s.Defs = sharedDefs()
	referred(s)
	return s
}

// referred takes from a reference what stands beside it for a pointer of Go: a
// key that may be left out is left out, not null.
func referred(s *jsonschema.Schema) {
	if s == nil {
		return
	}
	if s.Ref != "" {
		s.Types = nil
	}
	for _, below := range s.Properties {
		referred(below)
	}
	referred(s.Items)
	referred(s.AdditionalProperties)
}

const unitForms = "money (yuan), money:USD and other ISO currencies, quantity:piece (any counted thing), ratio, days, date, truth, text (in tables only)"

// topLevel says what the keys of a claim file hold, optionKeys those of an
// option.
var (
	topLevel = map[string]string{
		"number": "number of the dispute, for the cover", "parties": "for the cover", "court": "for the cover",
		"cut_off":  "cut-off day of the evidence; while there is no judgment or suit yet, the law of that day is read",
		"units":    "names of counted things of your own, by the code after quantity:",
		"evidence": "the list of evidence that sources refer to by id", "facts": "what the options share",
		"tables": "rows that options and worksheets read", "options": "the options of law to work out; they are computed in the order of methods",
		"worksheets": "the author's own formulas; no rule of law is applied to them",
		"scenarios":  "the claim under other figures, choices (option.choice), tables (option.table to the id of another) or with other options as principal", "ranges": "low and high of an input, for what moves the total most",
	}
	optionKeys = map[string]string{
		"id": "also the id of its sheet", "title": "follows the title of its kind and tells it from others of it", "defendant": "from whom it is claimed", "principal": "pleaded as principal",
		"choices": "choice to answer; one without a default must be made", "provisional": "choices not made yet: what stands there is used and the result counts as assumed",
		"tables": "what the option reads, to the id of a table", "figures": "figures of the option", "factors": "reasons and factors of the court's discretion",
		"causation": "how the act caused the loss or gain", "earlier_method_left": "why a method that comes before is left",
	}
)

// to refers to a shared definition.
func to(def string) *jsonschema.Schema { return &jsonschema.Schema{Ref: "#/$defs/" + def} }

// sharedSchemas are the types that the claim has in many places.
var sharedSchemas = map[reflect.Type]*jsonschema.Schema{
	reflect.TypeFor[text.Text]():   to("words"),
	reflect.TypeFor[Entry]():       to("figure"),
	reflect.TypeFor[EntrySource](): to("source"),
	reflect.TypeFor[civil.Day]():   {Type: "string", Format: "date"},
	reflect.TypeFor[ClaimExpr]():   to("formula"),
	reflect.TypeFor[ClaimRows]():   to("rows"),
	reflect.TypeFor[Known]():       to("known"),
}

func sharedDefs() map[string]*jsonschema.Schema {
	words := func() map[string]*jsonschema.Schema {
		return map[string]*jsonschema.Schema{"zh": {Type: "string"}, "en": {Type: "string"}}
	}
	parts := maps.Clone(sharedSchemas)
	delete(parts, reflect.TypeFor[EntrySource]())
	source, err := jsonschema.For[EntrySource](&jsonschema.ForOptions{TypeSchemas: parts})
	if err != nil {
		panic(err)
	}
	estimate := any(string(Estimate))
	source.Description = "where a value comes from; page, quote and evidence go together"
	source.If = &jsonschema.Schema{Properties: map[string]*jsonschema.Schema{"known": {Const: &estimate}}, Required: []string{"known"}}
	source.Then = &jsonschema.Schema{Required: []string{"reason"}}
	return map[string]*jsonschema.Schema{
		"words": {Type: "object", Properties: words(), AdditionalProperties: nothing(), AnyOf: []*jsonschema.Schema{{Required: []string{"zh"}}, {Required: []string{"en"}}}},
		"both":  {Type: "object", Properties: words(), AdditionalProperties: nothing(), Required: []string{"zh", "en"}},
		"figure": {Type: "object", Description: "a value with its source; {} is a figure that lacks", AdditionalProperties: nothing(),
			Properties: map[string]*jsonschema.Schema{"value": {Type: "string"}, "source": to("source"),
				"line": {Type: "string", Description: "instead of a value, for a sum, quantity or bounded rate of an option: a line of a worksheet, as sheet.line, in the same unit"}}},
		"source": source,
		"known": {Type: "string", Enum: []any{string(Admitted), string(Official), string(CourtObtained), string(OwnBooks), string(Estimate)},
			Description: "admitted by the other side; official data or document; obtained or found by a court; own_books; estimate (with its reason)"},
		"rows": {Description: "rows of plain text cells, or the name of a CSV beside the claim file (UTF-8, header row of column ids)",
			AnyOf: []*jsonschema.Schema{{Type: "string"}, {Type: "array", Items: &jsonschema.Schema{Type: "array", Items: &jsonschema.Schema{Type: "string"}}}}},
		"formula": {Types: []string{"string", "object"}, Description: "the id of a line, or an object named after an operation; they nest. A column of the row at hand is {\"cell\": \"price\"}. Operations: " + strings.Join(inNameOrder(operandKeys), ", ") + ". Each is shown in docs/claim-file.md.",
			Examples: []any{"units", map[string]any{"sum": []any{"a", "b"}}, map[string]any{"round": map[string]any{"product": []any{"price", "units"}}, "digits": 2},
				map[string]any{"product": []any{map[string]any{"cell": "hours"}, map[string]any{"cell": "rate"}}}, map[string]any{"column_sum": "orders.amount"},
				map[string]any{"compare": "<=", "of": []any{"a", "b"}}}},
	}
}

func nothing() *jsonschema.Schema { return &jsonschema.Schema{Not: &jsonschema.Schema{}} }

func enumOf(ids []string) []any {
	out := make([]any, len(ids))
	for i, id := range ids {
		out[i] = id
	}
	return out
}

// described is the schema of a value of a unit: always text, in the one form
// ParseValue takes.
func described(label text.Text, u Unit, within Within, more ...string) *jsonschema.Schema {
	c := to("figure")
	c.Title = label.ZH + " / " + label.EN
	c.Description = u.String() + ": " + ExpectedForm(u).EN
	if within != (Within{}) {
		c.Description += ", " + within.Text().EN
	}
	for _, words := range more {
		if words != "" {
			c.Description += "; " + words
		}
	}
	return c
}

func factSchema() *jsonschema.Schema {
	out := closed()
	for _, f := range facts {
		out.Properties[f.ID] = described(f.Label, f.Unit, f.Within, f.Why.EN)
	}
	return out
}

func closed() *jsonschema.Schema {
	return &jsonschema.Schema{Type: "object", Properties: map[string]*jsonschema.Schema{}, AdditionalProperties: nothing()}
}

// kindSchema binds an option of one kind to what that kind reads.
func kindSchema(k *OptionKind) *jsonschema.Schema {
	figures, choices, tables, factors := closed(), closed(), closed(), closed()
	for _, f := range k.Figures {
		figures.Properties[f.ID] = described(f.Label, f.Unit, f.Within, map[bool]string{true: "optional"}[f.Optional], asked(f.When), f.Prove.EN)
	}
	for _, c := range k.Choices {
		choices.Properties[c.ID] = choiceSchema(c, k.AskedWhen[c.ID])
		if c.Default == "" {
			choices.Required = append(choices.Required, c.ID)
		}
	}
	for _, t := range k.Tables {
		tables.Properties[t.ID] = &jsonschema.Schema{Type: "string", Title: t.Label.ZH + " / " + t.Label.EN, Description: "the id of a table with the columns " + columnList(t)}
	}
	for _, f := range k.Factors {
		factors.Properties[f.ID] = to("words")
		factors.Properties[f.ID].Title = f.Label.ZH + " / " + f.Label.EN
	}
	kind := any(k.ID)
	return &jsonschema.Schema{
		If: &jsonschema.Schema{Properties: map[string]*jsonschema.Schema{"kind": {Const: &kind}}},
		Then: &jsonschema.Schema{Title: k.Title.ZH + " / " + k.Title.EN, Properties: map[string]*jsonschema.Schema{
			"figures": figures, "choices": choices, "tables": tables, "factors": factors}},
	}
}

func choiceSchema(c ChoiceSpec, when string) *jsonschema.Schema {
	one := &jsonschema.Schema{Type: "string", Title: c.Label.ZH + " / " + c.Label.EN, Description: c.answers(text.EN)}
	for _, a := range c.Of {
		one.Enum = append(one.Enum, a.ID)
	}
	if c.Default != "" {
		one.Default = []byte(`"` + c.Default + `"`)
	}
	if when != "" {
		one.Description += "; " + asked(when)
	}
	return one
}

// asked says under which answers a figure or a choice is asked.
func asked(when string) string {
	if when == "" {
		return ""
	}
	return "asked where " + when
}

func columnList(t TableSpec) string {
	out := ""
	for i, c := range t.Columns {
		if i > 0 {
			out += ", "
		}
		out += c.ID + " (" + c.Unit.String() + ")"
		if c.Optional {
			out += " where there is one"
		}
	}
	if t.Monthly != (Unit{}) {
		out += ", and one column a month with its period"
	}
	return out
}
