package archtest

import (
	"go/ast"
	"slices"
	"strings"
)

const module = "redress"

const (
	mainRoom = "."              // the root of the tree, where wiring is
	toolRoom = "internal/tools" // free to import all but the window and the network
)

// mayImport says for each room which rooms of ours its files may import. The
// rooms within one room (app/case, say) belong to it.
var mayImport = map[string][]string{
	"internal/civil": {},
	"internal/text":  {},
	"assets":         {},
	"damages/law":    {"internal/civil", "internal/text"},
	"damages":        {"damages/law", "internal/civil", "internal/text"},
	"cases":          {"damages", "damages/law", "internal/civil", "internal/text"},
	"cases/store":    {"cases", "damages", "damages/law", "internal/civil", "internal/text"},
	"cases/vault":    {"cases", "damages", "damages/law", "internal/civil", "internal/text"},
	"cases/ledgers":  {"cases", "damages", "damages/law", "internal/civil", "internal/text"},
	"exports":        {"cases", "damages", "damages/law", "internal/civil", "internal/text"},
	"calculators":    {"damages", "damages/law", "internal/civil", "internal/text"},
	"internal/i18n":  {"internal/text", "internal/civil", "assets"},
	"app":            {"calculators", "exports", "cases", "damages", "damages/law", "internal/civil", "internal/text", "internal/i18n", "assets"},
	"internal/cli":   {"calculators", "exports", "cases", "damages", "damages/law", "internal/civil", "internal/text", "internal/i18n", "assets"},

	// What only tests use, and the tests of the whole.
	"internal/randomsheets": {"damages", "damages/law", "internal/civil", "internal/text"},
	"internal/archtest":     {},
	"internal/windowtest":   {},
}

// testsMayImport adds to mayImport what the tests of any room may import.
var testsMayImport = []string{"assets", "internal/randomsheets"}

// serviceTestsMayImport adds what the tests of a room may import to run the
// services on a real store in a temporary folder.
var serviceTestsMayImport = map[string][]string{
	"cases":   {"cases/store", "cases/vault", "cases/ledgers"},
	"app":     {"cases/store", "cases/vault", "cases/ledgers"},
	"exports": {"cases/store", "cases/vault"},
}

// onlyTestsImport lists the rooms that no part of the program may import.
var onlyTestsImport = []string{"internal/randomsheets", "internal/archtest", "internal/windowtest", toolRoom}

// roomOf gives the room that owns a folder, "" when none does.
func roomOf(folder string) string {
	if folder == "." {
		return mainRoom
	}
	if within(folder, toolRoom) {
		return toolRoom
	}
	for room := folder; ; {
		if _, ok := mayImport[room]; ok {
			return room
		}
		cut := strings.LastIndexByte(room, '/')
		if cut < 0 {
			return ""
		}
		room = room[:cut]
	}
}

// within says whether a path is the given one or lies below it.
func within(path, above string) bool {
	return path == above || strings.HasPrefix(path, above+"/")
}

func checkImports(f *file) []Finding {
	if f.room == "" {
		return []Finding{f.at(f.syntax.Package, "no room of the house owns this folder")}
	}
	var found []Finding
	f.imports(func(spec *ast.ImportSpec, target string) {
		if !within(target, module) {
			return
		}
		folder := strings.TrimPrefix(strings.TrimPrefix(target, module), "/")
		if folder == "" {
			folder = mainRoom
		}
		if room := roomOf(folder); !f.allows(room) {
			found = append(found, f.at(spec.Pos(), f.room+" may not import "+folder))
		}
	})
	return found
}

// allows says whether the file may import a room.
func (f *file) allows(room string) bool {
	switch {
	case room == "" || room == mainRoom:
		return false
	case room == f.room || f.room == toolRoom:
		return true
	case f.test && (slices.Contains(testsMayImport, room) || slices.Contains(serviceTestsMayImport[f.room], room)):
		return true
	case slices.Contains(onlyTestsImport, room):
		return false
	case f.room == mainRoom:
		return true
	}
	return slices.Contains(mayImport[f.room], room)
}
