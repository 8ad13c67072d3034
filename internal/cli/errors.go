package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"syscall"

	"github.com/go-json-experiment/json"
	"github.com/spf13/cobra"

	"redress/cases"
	"redress/damages"
	"redress/exports"
	"redress/internal/civil"
	"redress/internal/text"
)

// Exit codes of the program.
const (
	codeInternal = 1
	codeUsage    = 2
	codeInvalid  = 3
	codeNotFound = 4
	codeConflict = 5
	codeMissing  = 6
	codeFailed   = 7
)

// exit ends a command that has already said everything.
type exit int

func (e exit) Error() string { return fmt.Sprintf("exit %d", int(e)) }

// usageError is a command typed wrongly: what is wrong and, where they are
// known, the flag it lies in and how to mend it.
type usageError struct {
	message text.Text
	flag    string
	mend    text.Text
}

func (e *usageError) Error() string   { return e.message.EN }
func usage(zh, en string) *usageError { return &usageError{message: text.T(zh, en)} }

// flagErrorOf is an error of the command parser; the help of the command lists
// what it takes.
func flagErrorOf(c *cobra.Command, err error) error {
	bad := usageOf(err)
	if bad.mend.IsZero() {
		bad.mend = text.F(text.T("%v --help 列出可写的参数", "%v --help lists its flags"), c.CommandPath())
	}
	return bad
}

// usageOf puts an error of the command parser, or one that words itself, as a
// usage error.
func usageOf(err error) *usageError {
	var said *text.Error
	var bad *usageError
	switch {
	case errors.As(err, &bad):
		return bad
	case errors.As(err, &said):
		return &usageError{message: said.Message}
	}
	return usage("命令有误："+err.Error(), err.Error())
}

func noArgs(c *cobra.Command, args []string) error {
	if len(args) > 0 {
		return usage(fmt.Sprintf("%s 没有“%s”这一命令", c.CommandPath(), args[0]), fmt.Sprintf("unknown command %q for %q", args[0], c.CommandPath()))
	}
	return nil
}

func exactly(n int) cobra.PositionalArgs {
	return func(c *cobra.Command, args []string) error {
		if len(args) != n {
			return usage(fmt.Sprintf("%s 需要 %d 个参数，给出了 %d 个", c.CommandPath(), n, len(args)),
				fmt.Sprintf("%s takes %d arguments, got %d", c.CommandPath(), n, len(args)))
		}
		return nil
	}
}

// FileError says which file an error lies in.
type FileError struct {
	Path  string
	Cause error
}

func (e *FileError) Error() string { return e.Path + ": " + e.Cause.Error() }
func (e *FileError) Unwrap() error { return e.Cause }

// fault is an error in words: what is wrong, where, how to mend it.
type fault struct {
	exit          int
	code          string
	path          string
	message, mend text.Text
}

// describe is the one place where an error becomes words on this face.
func describe(err error) fault {
	var bad *usageError
	var flag *flagError
	var claim *damages.ClaimError
	var problem *damages.Problem
	var exists *exports.ExistsError
	var conflicts *exports.ConflictsError
	var handover *exports.HandoverError
	var notOurs *exports.NotOurs
	var unread *exports.ReadError
	switch {
	case errors.As(err, &bad):
		if bad.mend.IsZero() {
			bad.mend = text.T("redress --help 列出命令", "redress --help lists the commands")
		}
		return fault{codeUsage, "usage", bad.flag, bad.message, bad.mend}
	case errors.As(err, &flag):
		return fault{codeInvalid, "invalid", flag.flag, flag.message, flag.mend}
	case errors.As(err, &claim):
		return fault{codeInvalid, "invalid", claim.Pointer, claim.Message, claim.Mend}
	case errors.As(err, &problem):
		return fault{codeInvalid, "invalid", problem.Sheet + "." + problem.Line, problem.Message, text.T("修正该行的算式或单位", "mend that line's formula or unit")}
	case errors.As(err, &exists):
		m, mend := exists.Text()
		return fault{codeConflict, "conflict", exists.Path, m, mend}
	case errors.As(err, &conflicts):
		m, mend := conflicts.Text()
		return fault{codeConflict, "conflict", "/conflicts", m, mend}
	case errors.As(err, &handover):
		m, mend := handover.Text()
		return fault{codeFailed, "verification_failed", handover.Sheet + "!" + handover.Cell, m, mend}
	case errors.As(err, &notOurs):
		return fault{codeInvalid, "invalid", "", notOurs.Reason, text.T("请核验由本程序导出的表册", "verify an exhibit that Redress wrote")}
	case errors.Is(err, fs.ErrNotExist):
		return fault{codeNotFound, "not_found", "", text.T("找不到文件："+err.Error(), err.Error()), text.T("核对路径", "check the path")}
	case errors.Is(err, syscall.EISDIR):
		return fault{codeInvalid, "invalid", "", text.T("这是文件夹，不是文件："+err.Error(), "this is a folder, not a file: "+err.Error()), text.T("写出文件的路径", "name the file")}
	case errors.As(err, &unread):
		return fault{codeInvalid, "invalid", unread.Part, text.T("不是可读取的 Excel 工作簿", "not a workbook that can be read"), text.T("核对文件是否完整", "check that the file is whole")}
	}
	return describeCase(err)
}

// describeDay words a day, or a table of days, that cannot be read.
func describeDay(err error) (fault, bool) {
	var day *civil.Error
	if !errors.As(err, &day) {
		return fault{}, false
	}
	f := fault{codeInvalid, "invalid", "", text.T(day.ZH, day.EN), text.T("写作 2026-11-23，且日历中须有这一天", "write it as 2026-11-23, a day of the calendar")}
	if day.Code == civil.BadTable {
		f.mend = text.T("修正该行；表头为 date,kind,name，种类为 holiday 或 workday", "mend that row; the columns are date,kind,name, the kind holiday or workday")
	}
	var file *FileError
	if errors.As(err, &file) {
		f.path = file.Path
	}
	return f, true
}

// worded is an error of the law's registry or the like that speaks for itself.
type worded interface{ Text() text.Text }

// describeRates words an error of a table of rates.
func describeRates(err error) (fault, bool) {
	var wrong *damages.RateError
	if !errors.As(err, &wrong) {
		return fault{}, false
	}
	f := fault{codeInvalid, "invalid", "", wrong.Text(), text.T("修正该行；表头为 date,one_year_percent,five_year_percent", "mend that row; the columns are date,one_year_percent,five_year_percent")}
	var file *FileError
	if errors.As(err, &file) {
		f.path = file.Path
	}
	return f, true
}

func describeCase(err error) fault {
	if f, ok := describeRates(err); ok {
		return f
	}
	if f, ok := describeDay(err); ok {
		return f
	}
	if w, ok := err.(worded); ok {
		return fault{codeInvalid, "invalid", "", w.Text(), text.T("补充或更正决定适用法律的日期", "add or mend the date that decides the law")}
	}
	message, mend := cases.Words(err)
	f := fault{codeInternal, "internal", "", message, mend}
	var e *cases.Error
	if errors.As(err, &e) {
		f.path = e.Path
	}
	switch cases.ErrorCode(err) {
	case cases.Invalid:
		f.exit, f.code = codeInvalid, "invalid"
	case cases.NotFound:
		f.exit, f.code = codeNotFound, "not_found"
	case cases.Conflict:
		f.exit, f.code = codeConflict, "conflict"
	case cases.Missing:
		f.exit, f.code = codeMissing, "missing"
	case cases.Internal:
		if e == nil {
			f.message = text.T(message.ZH+" "+err.Error(), message.EN+" "+err.Error())
		}
	}
	return f
}

type errorJSON struct {
	Error struct {
		Code    string `json:"code"`
		Path    string `json:"path"`
		Message string `json:"message"`
		Fix     string `json:"fix"`
	} `json:"error"`
}

// report prints an error: one JSON object on stdout, or words on stderr.
func (r *run) report(err error) int {
	f := describe(err)
	lang := r.one()
	if r.wantsJSON() {
		var out errorJSON
		out.Error.Code, out.Error.Path, out.Error.Message, out.Error.Fix = f.code, f.path, f.message.In(lang), f.mend.In(lang)
		b, _ := json.Marshal(out, json.Deterministic(true))
		fmt.Fprintln(r.Stdout, string(b))
		return f.exit
	}
	where := ""
	if f.path != "" && !strings.Contains(f.message.In(lang), f.path) {
		where = f.path + " "
	}
	fmt.Fprintf(r.Stderr, "redress: %s%s\n", where, f.message.In(lang))
	if !f.mend.IsZero() {
		fmt.Fprintf(r.Stderr, "  → %s\n", f.mend.In(lang))
	}
	return f.exit
}

// wantsJSON looks at the arguments too: a command that could not be parsed has
// no flags set.
func (r *run) wantsJSON() bool {
	if r.json {
		return true
	}
	for _, a := range r.Args {
		if a == "--json" || a == "--json=true" {
			return true
		}
	}
	return false
}
