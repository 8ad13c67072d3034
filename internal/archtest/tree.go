package archtest

import (
	"bytes"
	"go/ast"
	"go/build/constraint"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// A file is one Go file of ours, parsed.
type file struct {
	path   string // from the root of the tree, with slashes
	room   string // "" when no room owns it
	test   bool   // _test.go
	lines  int
	syntax *ast.File
	fset   *token.FileSet
}

// outside lists the folders whose Go files are no part of the program.
var outside = []string{"bin", "out"}

func readTree(root string) ([]*file, error) {
	var files []*file
	fset := token.NewFileSet()
	err := filepath.WalkDir(root, func(full string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(root, full)
		if err != nil {
			return err
		}
		rel = filepath.ToSlash(rel)
		if entry.IsDir() {
			if rel != "." && passedOver(rel) {
				return filepath.SkipDir
			}
			return nil
		}
		if path.Ext(rel) != ".go" || strings.HasPrefix(path.Base(rel), ".") {
			return nil
		}
		f, err := readFile(fset, full, rel)
		if err != nil {
			return err
		}
		files = append(files, f)
		return nil
	})
	return files, err
}

// passedOver says that the go command does not build what is in a folder, or
// that it is no part of the program.
func passedOver(rel string) bool {
	name := path.Base(rel)
	return name[0] == '.' || name[0] == '_' || name == "testdata" || slices.Contains(outside, rel)
}

func readFile(fset *token.FileSet, full, rel string) (*file, error) {
	source, err := os.ReadFile(full)
	if err != nil {
		return nil, err
	}
	syntax, err := parser.ParseFile(fset, rel, source, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	return &file{
		path:   rel,
		room:   roomOf(path.Dir(rel)),
		test:   strings.HasSuffix(rel, "_test.go"),
		lines:  bytes.Count(source, []byte("\n")),
		syntax: syntax,
		fset:   fset,
	}, nil
}

// wiring says whether the file is one of those at the root that put the
// program together.
func (f *file) wiring() bool {
	name, isRoot := f.path, !strings.Contains(f.path, "/")
	return isRoot && (name == "main.go" || strings.HasPrefix(name, "wire"))
}

func (f *file) at(pos token.Pos, says string) Finding {
	return Finding{Line: f.fset.Position(pos).Line, Says: says}
}

// imports calls report with each import path of the file.
func (f *file) imports(report func(spec *ast.ImportSpec, target string)) {
	for _, spec := range f.syntax.Imports {
		if target, err := strconv.Unquote(spec.Path.Value); err == nil {
			report(spec, target)
		}
	}
}

// localName gives the name under which the file uses a package of the standard
// library, or "" when it does not import it. "." stands for a dot import.
func (f *file) localName(target string) string {
	name := ""
	f.imports(func(spec *ast.ImportSpec, imported string) {
		if imported != target {
			return
		}
		name = path.Base(target)
		if spec.Name != nil {
			name = spec.Name.Name
		}
	})
	return name
}

// strings calls report with each string or character literal of the file that
// is neither an import path nor a struct tag.
func (f *file) strings(report func(lit *ast.BasicLit, value string)) {
	tags := map[*ast.BasicLit]bool{}
	ast.Inspect(f.syntax, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.ImportSpec:
			return false
		case *ast.Field:
			tags[n.Tag] = true
		case *ast.BasicLit:
			if n.Kind != token.STRING && n.Kind != token.CHAR || tags[n] {
				return true
			}
			if value, err := strconv.Unquote(n.Value); err == nil {
				report(n, value)
			}
		}
		return true
	})
}

// constraintOf gives the //go:build line of the file, nil when it has none.
func (f *file) constraintOf() constraint.Expr {
	for _, group := range f.syntax.Comments {
		if group.Pos() >= f.syntax.Package {
			break
		}
		for _, comment := range group.List {
			if expr, err := constraint.Parse(comment.Text); err == nil && constraint.IsGoBuild(comment.Text) {
				return expr
			}
		}
	}
	return nil
}
