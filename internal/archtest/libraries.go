package archtest

import (
	"go/ast"
	"regexp"
	"slices"
)

// checkFyne keeps the window toolkit in app, tests included.
func checkFyne(f *file) []Finding {
	return f.banImports([]string{"app"}, "only app knows the window toolkit", "fyne.io")
}

// checkWorkbook keeps the workbook library where workbooks are written and
// ledgers are read.
func checkWorkbook(f *file) []Finding {
	return f.banImports([]string{"exports", "cases/ledgers", toolRoom},
		"only exports and cases/ledgers know the workbook library", "github.com/xuri/excelize")
}

// checkNetwork lets nothing of ours speak to the network: the facts of a case
// stay on the machine. net/url only takes addresses apart.
func checkNetwork(f *file) []Finding {
	return f.banImports(nil, "the program never uses the network",
		"net", "crypto/tls", "log/syslog", "golang.org/x/net", "golang.org/x/crypto/ssh",
		"google.golang.org/grpc", "github.com/gorilla/websocket", "github.com/coder/websocket",
		"github.com/quic-go/quic-go", "nhooyr.io/websocket")
}

// harmless lists what lies below a banned path and may be had all the same.
var harmless = []string{"net/url"}

// sqlWords matches a text that is a statement for a database. Statements in
// capitals are known by their first word; in small letters, where words for
// people may begin alike, by their shape.
var sqlWords = regexp.MustCompile(`^\s*(?:` +
	`(?:SELECT|INSERT|UPDATE|DELETE|PRAGMA|VACUUM INTO|(?:CREATE|ALTER|DROP) (?:TABLE|INDEX|VIEW|TRIGGER|VIRTUAL TABLE))\s` +
	`|(?:select\s[^.]*\sfrom\s|insert\s+into\s|delete\s+from\s\S+\s+where\s|update\s+\S+\s+set\s|pragma\s+\w+\s*[=(]|create\s+table\s+\S+\s*\()` +
	`)`)

// checkSQL keeps the database and its language in cases/store.
func checkSQL(f *file) []Finding {
	const says = "only cases/store knows the database"
	if f.room == "cases/store" || f.room == toolRoom {
		return nil
	}
	found := f.banImports(nil, says, "database/sql", "modernc.org/sqlite", "github.com/jackc/pgx")
	f.strings(func(lit *ast.BasicLit, value string) {
		if sqlWords.MatchString(value) {
			found = append(found, f.at(lit.Pos(), says+" and its statements"))
		}
	})
	return found
}

// banImports reports the imports of the given paths, and of what lies below
// them, in files outside the rooms that may have them.
func (f *file) banImports(rooms []string, says string, banned ...string) []Finding {
	if slices.Contains(rooms, f.room) {
		return nil
	}
	var found []Finding
	f.imports(func(spec *ast.ImportSpec, target string) {
		isBanned := slices.ContainsFunc(banned, func(b string) bool { return within(target, b) })
		if isBanned && !slices.Contains(harmless, target) {
			found = append(found, f.at(spec.Pos(), says+": "+target))
		}
	})
	return found
}
