package damages

import (
	"reflect"
	"strings"

	"github.com/google/jsonschema-go/jsonschema"

	"redress/internal/civil"
	"redress/internal/text"
)

// Schema is the JSON Schema of the claim file. The kinds of option with their
// figures, choices, tables and factors come from the same declarations that
// the reader checks against.
func Schema() *jsonschema.Schema {
	words := &jsonschema.Schema{Type: "object", Properties: map[string]*jsonschema.Schema{"zh": {Type: "string"}, "en": {Type: "string"}}, Required: []string{"zh", "en"}}
	s, err := jsonschema.For[Claim](&jsonschema.ForOptions{TypeSchemas: map[reflect.Type]*jsonschema.Schema{
		reflect.TypeFor[text.Text](): words,
		reflect.TypeFor[civil.Day](): {Type: "string", Format: "date"},
		reflect.TypeFor[ClaimExpr](): {Description: `a line's id, or an object named after an operation, such as {"round": {"product": ["price", "units"]}, "digits": 2}; operations: ` + strings.Join(inNameOrder(operandKeys), ", "),
			Types: []string{"string", "object"}},
		reflect.TypeFor[ClaimRows](): {Description: "rows of plain text cells, or the name of a CSV beside the claim file (UTF-8, header row of column ids)",
			AnyOf: []*jsonschema.Schema{{Type: "string"}, {Type: "array", Items: &jsonschema.Schema{Type: "array", Items: &jsonschema.Schema{Type: "string"}}}}},
		reflect.TypeFor[Known](): {Type: "string", Enum: []any{string(Admitted), string(Official), string(CourtObtained), string(OwnBooks), string(Estimate)}},
	}})
	if err != nil {
		panic(err) // the types are ours: a definition checked at start-up
	}
	s.Schema, s.Title = "https://json-schema.org/draft/2020-12/schema", "Redress claim file, version 1"
	one := any(1)
	s.Properties["redress_claim"] = &jsonschema.Schema{Const: &one}
	entry := s.Properties["facts"].AdditionalProperties
	s.Properties["facts"] = factSchema(entry)
	option := s.Properties["options"].Items
	option.Properties["kind"] = &jsonschema.Schema{Type: "string", Enum: enumOf(kindIDs())}
	for i := range kinds {
		option.AllOf = append(option.AllOf, kindSchema(&kinds[i], entry))
	}
	return s
}

func enumOf(ids []string) []any {
	out := make([]any, len(ids))
	for i, id := range ids {
		out[i] = id
	}
	return out
}

// described is the schema of a value of a unit: always text, in the one form
// ParseValue takes.
func described(entry *jsonschema.Schema, label text.Text, u Unit) *jsonschema.Schema {
	c := entry.CloneSchemas()
	c.Title = label.ZH + " / " + label.EN
	c.Description = u.String() + ": " + ExpectedForm(u).EN
	return c
}

func factSchema(entry *jsonschema.Schema) *jsonschema.Schema {
	out := closed()
	for _, f := range facts {
		out.Properties[f.ID] = described(entry, f.Label, f.Unit)
	}
	return out
}

func closed() *jsonschema.Schema {
	return &jsonschema.Schema{Type: "object", Properties: map[string]*jsonschema.Schema{}, AdditionalProperties: &jsonschema.Schema{Not: &jsonschema.Schema{}}}
}

// kindSchema binds an option of one kind to what that kind reads.
func kindSchema(k *OptionKind, entry *jsonschema.Schema) *jsonschema.Schema {
	figures, choices, tables, factors := closed(), closed(), closed(), closed()
	for _, f := range k.Figures {
		figures.Properties[f.ID] = described(entry, f.Label, f.Unit)
	}
	for _, c := range k.Choices {
		one := &jsonschema.Schema{Type: "string", Title: c.Label.ZH + " / " + c.Label.EN}
		for _, a := range c.Of {
			one.Enum = append(one.Enum, a.ID)
		}
		choices.Properties[c.ID] = one
		if c.Default == "" {
			choices.Required = append(choices.Required, c.ID)
		}
	}
	for _, t := range k.Tables {
		tables.Properties[t.ID] = &jsonschema.Schema{Type: "string", Title: t.Label.ZH + " / " + t.Label.EN, Description: "the id of a table with the columns " + columnList(t)}
	}
	for _, f := range k.Factors {
		factors.Properties[f.ID] = &jsonschema.Schema{Type: "object", Title: f.Label.ZH + " / " + f.Label.EN}
	}
	kind := any(k.ID)
	return &jsonschema.Schema{
		If: &jsonschema.Schema{Properties: map[string]*jsonschema.Schema{"kind": {Const: &kind}}},
		Then: &jsonschema.Schema{Title: k.Title.ZH + " / " + k.Title.EN, Properties: map[string]*jsonschema.Schema{
			"figures": figures, "choices": choices, "tables": tables, "factors": factors}},
	}
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
