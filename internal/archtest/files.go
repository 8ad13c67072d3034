package archtest

import (
	"fmt"
	"go/ast"
	"go/build/constraint"
	"path"
	"slices"
	"strings"
	"unicode"
)

// longest is the most lines that a file may have, tests excepted.
const longest = 350

func checkLength(f *file) []Finding {
	if f.test || f.lines <= longest {
		return nil
	}
	return []Finding{f.at(f.syntax.Package, fmt.Sprintf("%d lines, more than %d", f.lines, longest))}
}

// vague are the names that say nothing of what is in a file or package.
var vague = []string{"util", "utils", "common", "helper", "helpers", "base", "manager", "misc"}

// checkNames wants files and packages named by what a lawyer calls the thing.
func checkNames(f *file) []Finding {
	stem := strings.TrimSuffix(strings.TrimSuffix(path.Base(f.path), ".go"), "_test")
	for _, name := range []string{stem, f.syntax.Name.Name, path.Base(path.Dir(f.path))} {
		if slices.Contains(vague, name) {
			return []Finding{f.at(f.syntax.Package, "name it by what it holds, not "+name)}
		}
	}
	return nil
}

// checkHeadless keeps every file of app, tests included, out of the headless
// build.
func checkHeadless(f *file) []Finding {
	if f.room != "app" {
		return nil
	}
	if expr := f.constraintOf(); expr == nil || !excludes(expr, "headless") {
		return []Finding{f.at(f.syntax.Package, "want //go:build !headless")}
	}
	return nil
}

// excludes says whether a constraint is false whenever the tag is set,
// whatever the other tags are.
func excludes(expr constraint.Expr, tag string) bool {
	others := map[string]int{}
	expr.Eval(func(t string) bool { return count(others, t, tag) })
	for chosen := range 1 << len(others) {
		if expr.Eval(func(t string) bool { return t == tag || chosen&(1<<others[t]) != 0 }) {
			return false
		}
	}
	return true
}

// count numbers the tags that it meets, the one left out excepted. An Eval
// may stop early at any operand, so it answers what makes none stop: Eval of
// "and" and "or" looks at both sides.
func count(seen map[string]int, tag, except string) bool {
	if _, known := seen[tag]; !known && tag != except {
		seen[tag] = len(seen)
	}
	return true
}

// checkLiteral keeps Chinese out of app: words for people stand in the
// catalogue of translations. Signs of punctuation written as code points are
// no words: breaking lines needs them.
func checkLiteral(f *file) []Finding {
	if f.room != "app" || f.test {
		return nil
	}
	var found []Finding
	f.strings(func(lit *ast.BasicLit, value string) {
		if strings.ContainsFunc(value, isHan) || strings.ContainsFunc(lit.Value, isSign) {
			found = append(found, f.at(lit.Pos(), "words for people stand in the catalogue: "+lit.Value))
		}
	})
	return found
}

func isHan(r rune) bool { return unicode.Is(unicode.Han, r) }

// isSign says whether a sign is Chinese punctuation or of full width.
func isSign(r rune) bool { return r >= 0x3000 && r <= 0x303f || r >= 0xff00 && r <= 0xffef }
