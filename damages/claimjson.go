package damages

import (
	"bytes"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"unicode/utf8"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"redress/internal/civil"
	"redress/internal/text"
)

// readJSON reads the text of a claim file: UTF-8 without a byte-order mark,
// exact keys, none unknown, none repeated.
func readJSON(b []byte) (*Claim, error) {
	switch {
	case len(bytes.TrimSpace(b)) == 0:
		return nil, claimError("", "文件是空的", "the file is empty", "诉求文件以 {\"redress_claim\": 1 开头；redress calc --schema 列出全部键", `a claim file begins with {"redress_claim": 1; redress calc --schema lists every key`)
	case bytes.HasPrefix(b, []byte("\ufeff")):
		return nil, claimError("", "文件开头有字节顺序标记（BOM）", "the file begins with a byte-order mark (BOM)", "另存为“UTF-8”，不选“带 BOM”", "save it as UTF-8 without BOM")
	case !utf8.Valid(b):
		line, _ := placeOf(b, len(b)-len(afterText(b)))
		return nil, claimError("", fmt.Sprintf("第 %d 行起不是 UTF-8 编码", line), fmt.Sprintf("from line %d on it is not in UTF-8", line), "另存为“UTF-8”，不用 GBK 或 GB18030", "save it as UTF-8, not as GBK or GB18030")
	}
	var c Claim
	if err := json.Unmarshal(b, &c, json.RejectUnknownMembers(true)); err != nil {
		return nil, jsonError(b, err)
	}
	return &c, nil
}

// afterText is what follows the text that is valid UTF-8.
func afterText(b []byte) []byte {
	for {
		r, size := utf8.DecodeRune(b)
		if r == utf8.RuneError && size <= 1 {
			return b
		}
		b = b[size:]
	}
}

// placeOf is the line and the character in it of an offset, both from 1.
func placeOf(b []byte, offset int) (line, character int) {
	before := b[:min(offset, len(b))]
	return 1 + bytes.Count(before, []byte("\n")), 1 + utf8.RuneCount(before[bytes.LastIndexByte(before, '\n')+1:])
}

// jsonError puts a decoding error into words with its place.
func jsonError(b []byte, err error) error {
	var syntactic *jsontext.SyntacticError
	var semantic *json.SemanticError
	switch {
	case errors.As(err, &syntactic):
		return syntaxError(b, syntactic)
	case errors.As(err, &semantic):
		return kindError(semantic)
	}
	return claimError("", err.Error(), err.Error(), "检查文件是否完整", "check that the file is whole")
}

// syntaxError shows where the text stops being JSON, and with what.
func syntaxError(b []byte, err *jsontext.SyntacticError) error {
	at := string(err.JSONPointer)
	if errors.Is(err, jsontext.ErrDuplicateName) {
		return claimError(at, "键重复", "the key is repeated", "每个键只保留一次", "keep each key once")
	}
	line, character := placeOf(b, int(err.ByteOffset))
	if int(err.ByteOffset) >= len(b) {
		return claimError(at, fmt.Sprintf("文件在第 %d 行中断", line), fmt.Sprintf("the file breaks off in line %d", line), "补上缺少的引号、方括号或花括号", "add the quote, bracket or brace that lacks")
	}
	found, _ := utf8.DecodeRune(b[err.ByteOffset:])
	e := claimError(at, fmt.Sprintf("第 %d 行第 %d 个字符“%c”不合 JSON 格式", line, character, found), fmt.Sprintf("line %d, character %d: “%c” is not JSON there", line, character, found),
		"核对该处及其前面的逗号、引号与括号；数值、日期与文字都加半角双引号", "check commas, quotes and brackets there and just before; put amounts, days and words in double quotes")
	switch {
	case strings.Contains(err.Error(), "max depth"):
		e.Mend = text.T("括号层数过多：减少嵌套", "too many brackets inside one another: nest less")
	case strings.ContainsRune("“”‘’，：；｛｝［］【】　", found):
		e.Mend = text.T("改用半角标点", "use half-width punctuation")
	case strings.Contains(err.Error(), "after top-level value"):
		e.Mend = text.T("最外层花括号之后不写内容", "write nothing after the outermost brace")
	}
	return e
}

// jsonForms says what each form of JSON is for people, by its first character;
// wanted does so for the form that a place takes.
var (
	jsonForms = map[jsontext.Kind]text.Text{
		'"': text.T("文字", "text"), '0': text.T("数字", "a number"), 't': text.T("true", "true"), 'f': text.T("false", "false"),
		'n': text.T("null", "null"), '{': text.T("对象", "an object"), '[': text.T("列表", "a list"),
	}
	wanted = map[reflect.Kind]text.Text{
		reflect.String: text.T("带半角双引号的文字，数值与日期也是，如 \"849.56\"、\"2023-06-30\"", `text in double quotes, amounts and days too, such as "849.56" or "2023-06-30"`),
		reflect.Int:    text.T("不带引号的整数，如 1", "a whole number without quotes, such as 1"),
		reflect.Bool:   text.T("不带引号的 true 或 false", "true or false without quotes"),
		reflect.Slice:  text.T("方括号中的列表", "a list in brackets"),
		reflect.Struct: text.T("花括号中的对象", "an object in braces"),
		reflect.Map:    text.T("花括号中的对象", "an object in braces"),
	}
)

// kindError names a key that is none, or what stands where another form
// belongs.
func kindError(err *json.SemanticError) error {
	at := string(err.JSONPointer)
	var formula *formulaError
	var day *civil.Error
	switch {
	case errors.Is(err, json.ErrUnknownName):
		return claimError(at, "未知的键", "unknown key", "核对拼写与大小写；redress calc --schema 列出全部键", "check spelling and case; redress calc --schema lists every key")
	case errors.As(err.Err, &formula):
		return claimError(at, formula.message.ZH, formula.message.EN, problemMends["shape"].ZH, problemMends["shape"].EN)
	case errors.As(err.Err, &day):
		return claimError(at, day.ZH, day.EN, `写作 "2026-11-23"`, `write it as "2026-11-23"`)
	}
	form, ok := jsonForms[err.JSONKind]
	if !ok {
		form = text.T("内容", "what stands there")
	}
	mend := wanted[reflect.String]
	if err.GoType != nil {
		if other, ok := wanted[err.GoType.Kind()]; ok && err.GoType != reflect.TypeFor[civil.Day]() {
			mend = other
		}
	}
	return claimError(at, "此处不能写"+form.ZH, form.EN+" cannot stand here", "写"+mend.ZH, "write "+mend.EN)
}
