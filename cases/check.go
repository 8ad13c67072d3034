package cases

import (
	"fmt"
	"regexp"
	"slices"

	"redress/internal/text"
)

var idForm = regexp.MustCompile(`^[a-z][a-z0-9]*(_[a-z0-9]+)*$`)

// The declarations are the program's own; a fault in them stops it at once.
func init() {
	if faults := checkDeclarations(declared); len(faults) > 0 {
		panic(fmt.Sprint("cases: ", faults))
	}
}

// checkDeclarations lists what is wrong with a set of entities: ids repeated or
// malformed, words missing in a language, references to nowhere.
func checkDeclarations(list []Entity) (faults []string) {
	seen := map[Kind]bool{}
	for _, e := range list {
		if seen[e.Kind] || !idForm.MatchString(string(e.Kind)) {
			faults = append(faults, fmt.Sprintf("kind %q repeated or malformed", e.Kind))
		}
		seen[e.Kind] = true
	}
	for _, e := range list {
		faults = append(faults, checkEntity(e, seen)...)
		if titleReaches(list, e.Kind, e.Kind, len(list)) {
			faults = append(faults, string(e.Kind)+": its title goes round in a circle")
		}
	}
	return faults
}

// titleReaches reports whether the title of a kind shows, through references,
// the title of another within so many steps.
func titleReaches(list []Entity, from, to Kind, steps int) bool {
	e := indexEntities(list)[from]
	for _, id := range e.Title {
		f, _ := e.Field(id)
		if !f.Points() || steps == 0 {
			continue
		}
		if f.Ref == to || titleReaches(list, f.Ref, to, steps-1) {
			return true
		}
	}
	return false
}

func checkEntity(e Entity, kinds map[Kind]bool) (faults []string) {
	bad := func(format string, args ...any) {
		faults = append(faults, string(e.Kind)+": "+fmt.Sprintf(format, args...))
	}
	for _, t := range []text.Text{e.Label, e.Plural, e.Empty} {
		if !t.Complete() {
			bad("label, plural or empty page lacks a language")
		}
	}
	if !slices.ContainsFunc(sections, func(s Section) bool { return s.ID == e.Section }) {
		bad("unknown section %q", e.Section)
	}
	ids := map[string]bool{}
	for _, f := range e.Fields {
		if ids[f.ID] || !idForm.MatchString(f.ID) {
			bad("field %q repeated or malformed", f.ID)
		}
		ids[f.ID] = true
		for _, fault := range checkField(f, kinds) {
			bad("%s", fault)
		}
	}
	named := append(append([]string{}, e.Title...), e.Columns...)
	if e.FrozenBy != "" {
		named = append(named, e.FrozenBy)
	}
	for _, id := range named {
		if !ids[id] {
			bad("title, columns or freezing name no field %q", id)
		}
	}
	if len(e.Title) == 0 {
		bad("no title")
	}
	return faults
}

func checkField(f Field, kinds map[Kind]bool) (faults []string) {
	bad := func(what string) { faults = append(faults, "field "+f.ID+": "+what) }
	if _, ok := typeWords[f.Type]; !ok {
		bad("unknown type " + string(f.Type))
	}
	for _, t := range []text.Text{f.Label, f.Group} {
		if !t.Complete() {
			bad("label or group lacks a language")
		}
	}
	for _, t := range []text.Text{f.Help, f.Unit} {
		if !t.IsZero() && !t.Complete() {
			bad("help or unit lacks a language")
		}
	}
	if f.Points() && !kinds[f.Ref] {
		bad("points to no kind " + string(f.Ref))
	}
	if (f.Type == OneOf) != (len(f.Choices) > 0) {
		bad("choices and type disagree")
	}
	ids := map[string]bool{}
	for _, c := range f.Choices {
		if ids[c.ID] || !idForm.MatchString(c.ID) || !c.Label.Complete() {
			bad("choice " + c.ID + " repeated, malformed or without words")
		}
		ids[c.ID] = true
	}
	return faults
}
