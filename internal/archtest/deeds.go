package archtest

import (
	"go/ast"
	"go/token"
	"slices"
	"strings"
)

// floatNames are the functions of other packages that give or take binary
// floating point.
var floatNames = []string{
	"ParseFloat", "FormatFloat", "AppendFloat", "NewFromFloat", "NewFromFloat32", "NewFromFloatWithExponent",
	"Float64", "Float32", "InexactFloat64", "NullFloat64", "BigFloat",
}

// checkFloat keeps money exact: no binary floating point in the engine or the
// case file. Only fifteenDigits in cases/ledgers may touch it, for the
// numbers of foreign workbooks.
func checkFloat(f *file) []Finding {
	if f.test || !within(f.room, "damages") && !within(f.room, "cases") {
		return nil
	}
	math := f.localName("math")
	var found []Finding
	report := func(pos token.Pos, what string) {
		found = append(found, f.at(pos, "no binary floating point here: "+what))
	}
	ast.Inspect(f.syntax, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.ImportSpec:
			return false
		case *ast.FuncDecl:
			return f.room != "cases/ledgers" || n.Name.Name != "fifteenDigits"
		case *ast.BasicLit:
			if n.Kind == token.FLOAT {
				report(n.Pos(), n.Value)
			}
		case *ast.SelectorExpr:
			owner, plain := n.X.(*ast.Ident)
			if plain && owner.Name == math && !wholeNumber(n.Sel.Name) || slices.Contains(floatNames, n.Sel.Name) {
				report(n.Pos(), n.Sel.Name)
			}
		case *ast.Ident:
			if n.Name == "float64" || n.Name == "float32" {
				report(n.Pos(), n.Name)
			}
		}
		return true
	})
	return found
}

// wholeNumber says that a name of package math is a bound of the integers.
func wholeNumber(name string) bool {
	return strings.HasPrefix(name, "MaxInt") || strings.HasPrefix(name, "MinInt") || strings.HasPrefix(name, "MaxUint")
}

// checkClock lets only wiring read the clock: "today" is a value passed on.
func checkClock(f *file) []Finding {
	if f.test || f.wiring() || f.room == toolRoom {
		return nil
	}
	return f.selectors("time", []string{"Now", "Since", "Until"}, "only wiring reads the clock")
}

// checkGoroutine keeps work off the UI goroutine in its one place, and the
// engine free of it.
func checkGoroutine(f *file) []Finding {
	bound := f.room == "app" && f.path != "app/background.go" || within(f.room, "damages")
	if f.test || !bound {
		return nil
	}
	const says = "only app/background.go starts work beside the page"
	found := f.selectors("time", []string{"AfterFunc"}, says)
	ast.Inspect(f.syntax, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.GoStmt:
			found = append(found, f.at(n.Pos(), says))
		case *ast.CallExpr:
			called, ok := n.Fun.(*ast.SelectorExpr)
			if ok && called.Sel.Name == "Go" && len(n.Args) == 1 && !isWord(n.Args[0]) {
				found = append(found, f.at(n.Pos(), says))
			}
		}
		return true
	})
	return found
}

// isWord tells the name of a place to go to from work to be started: a string,
// or the field of something that holds one.
func isWord(e ast.Expr) bool {
	switch e := e.(type) {
	case *ast.BasicLit:
		return true
	case *ast.Ident, *ast.SelectorExpr:
		return !isWork(e)
	case *ast.IndexExpr, *ast.BinaryExpr:
		return true
	case *ast.CallExpr:
		return true
	}
	return false
}

// isWork tells a name that plainly stands for a function.
func isWork(e ast.Expr) bool {
	id, ok := e.(*ast.Ident)
	return ok && (id.Name == "f" || id.Name == "fn" || id.Name == "work" || id.Name == "task" || id.Name == "run" || id.Name == "do")
}

// selectors reports each use of the named things of a package of the standard
// library, under whatever name the file imports it.
func (f *file) selectors(target string, names []string, says string) []Finding {
	local := f.localName(target)
	if local == "" {
		return nil
	}
	var found []Finding
	ast.Inspect(f.syntax, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.SelectorExpr:
			owner, plain := n.X.(*ast.Ident)
			if plain && owner.Name == local && slices.Contains(names, n.Sel.Name) {
				found = append(found, f.at(n.Pos(), says+": "+target+"."+n.Sel.Name))
			}
		case *ast.ImportSpec:
			if local == "." && strings.Trim(n.Path.Value, "`\"") == target {
				found = append(found, f.at(n.Pos(), says+": "+target+" under no name"))
			}
		}
		return true
	})
	return found
}
