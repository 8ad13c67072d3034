package cases

import (
	"fmt"
	"strings"
	"testing"
)

// Each of these breaks one rule of a declaration; the check must see it.
func TestCheckSeesABadDeclaration(t *testing.T) {
	good := func() Entity {
		return Entity{Kind: "thing", Label: tx("物", "Thing"), Plural: tx("物", "Things"), Section: "parties", Empty: tx("无", "None"),
			Title: []string{"name"}, Fields: group("组", "Group", field("name", Line, "名", "Name"))}
	}
	if faults := checkDeclarations([]Entity{good()}); len(faults) > 0 {
		t.Fatalf("a good one is refused: %v", faults)
	}
	for name, spoil := range map[string]func(*Entity){
		"language":   func(e *Entity) { e.Label.EN = "" },
		"section":    func(e *Entity) { e.Section = "nowhere" },
		"title":      func(e *Entity) { e.Title = []string{"colour"} },
		"no title":   func(e *Entity) { e.Title = nil },
		"twice":      func(e *Entity) { e.Fields = append(e.Fields, e.Fields[0]) },
		"id":         func(e *Entity) { e.Fields[0].ID = "Name" },
		"type":       func(e *Entity) { e.Fields[0].Type = "colour" },
		"no group":   func(e *Entity) { e.Fields[0].Group = tx("", "") },
		"ref":        func(e *Entity) { e.Fields[0].Type, e.Fields[0].Ref = Ref, "dragon" },
		"no choices": func(e *Entity) { e.Fields[0].Type = OneOf },
		"help half":  func(e *Entity) { e.Fields[0].Help = tx("说明", "") },
		"choice":     func(e *Entity) { e.Fields[0] = choice("name", "名", "Name", one("a", "甲", "")) },
		"circle":     func(e *Entity) { e.Fields[0].Type, e.Fields[0].Ref = Ref, "thing" },
		"frozen by":  func(e *Entity) { e.FrozenBy = "colour" },
		"column":     func(e *Entity) { e.Columns = []string{"colour"} },
		"kind":       func(e *Entity) { e.Kind = "Thing" },
		"empty page": func(e *Entity) { e.Empty = tx("", "") },
		"unit half":  func(e *Entity) { e.Fields[0].Unit = tx("元", "") },
		"choice repeat": func(e *Entity) {
			e.Fields[0] = choice("name", "名", "Name", one("a", "甲", "A"), one("a", "甲", "A"))
		},
	} {
		e := good()
		spoil(&e)
		if len(checkDeclarations([]Entity{e})) == 0 {
			t.Errorf("%s: not seen", name)
		}
	}
	if len(checkDeclarations([]Entity{good(), good()})) == 0 {
		t.Error("a kind declared twice: not seen")
	}
}

// The evidence catalogue must be printable: law.md, section 11.1.
func TestCatalogueColumnsAreDeclared(t *testing.T) {
	for _, id := range []string{"group", "number", "name", "kind", "source", "obtained", "formed_on", "proves", "original", "copies", "page_from", "page_to", "level", "remark"} {
		if _, ok := EntityOf(KindEvidence).Field(id); !ok {
			t.Errorf("evidence lacks %s", id)
		}
	}
}

// TestFieldReference prints, with -v, every kind with its fields: the reference
// for whoever writes the JSON of a case.
func TestFieldReference(t *testing.T) {
	var b strings.Builder
	for _, e := range Entities() {
		fmt.Fprintf(&b, "\n%s (%s / %s)\n", e.Kind, e.Label.ZH, e.Label.EN)
		for _, f := range e.Fields {
			fmt.Fprintf(&b, "  %-20s %-10s", f.ID, f.Type)
			if f.Required {
				b.WriteString(" required")
			}
			if f.Points() {
				fmt.Fprintf(&b, " → %s", f.Ref)
			}
			for i, c := range f.Choices {
				sep := " | "
				if i == 0 {
					sep = " "
				}
				b.WriteString(sep + c.ID)
			}
			fmt.Fprintf(&b, "   %s\n", f.Label.EN)
		}
	}
	t.Log(b.String())
}
