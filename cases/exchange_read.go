package cases

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"strings"

	"redress/internal/text"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
)

// Package is a case read from JSON and found sound, not yet in the workspace.
type Package struct {
	Sample  string
	Records []Record // the case first named; canonical values, case id filled in
	files   []packageFile
	rows    map[string][][]string // by ledger id
	fsys    fs.FS
}

type packageFile struct {
	evidence, path, name string
	pages, n             int
}

// KindCount says how many of a kind there are.
type KindCount struct {
	Kind  Kind
	Count int
}

// Case gives the case record of the package.
func (p *Package) Case() Record {
	for _, r := range p.Records {
		if r.Kind == KindCase {
			return r
		}
	}
	return Record{}
}

// Counts says what installing the package would bring in, in the order of the
// rail, rows of ledgers apart.
func (p *Package) Counts() (kinds []KindCount, files, rows int) {
	n := map[Kind]int{}
	for _, r := range p.Records {
		n[r.Kind]++
	}
	for _, e := range declared {
		if n[e.Kind] > 0 {
			kinds = append(kinds, KindCount{e.Kind, n[e.Kind]})
		}
	}
	for _, list := range p.rows {
		rows += len(list)
	}
	return kinds, len(p.files), rows
}

func badJSON(pointer string, message, mend text.Text) *Error {
	e := Fail(Invalid, "read case", message, mend, nil)
	e.Path = pointer
	return e
}

// ReadPackage reads the JSON of a case strictly: keys are exact, nothing unknown
// or repeated passes, every reference leads somewhere. An error is Invalid, its
// Path the JSON Pointer. Files and CSV are looked up beside it in fsys.
func ReadPackage(fsys fs.FS, name string) (*Package, error) {
	body, err := fs.ReadFile(fsys, name)
	if err != nil {
		return nil, Fail(NotFound, "read case", text.F(tx("读不到文件 %s。", "Cannot read the file %s."), name),
			tx("请核对路径。", "Check the path."), err)
	}
	var in caseJSON
	if err := json.Unmarshal(body, &in, json.RejectUnknownMembers(true)); err != nil {
		return nil, strictWords(err)
	}
	sub, err := fs.Sub(fsys, path.Dir(name))
	if err != nil {
		return nil, err
	}
	p := &Package{Sample: in.Sample, rows: map[string][][]string{}, fsys: sub}
	if err := p.read(in, false); err != nil {
		return nil, err
	}
	return p, nil
}

func strictWords(err error) error {
	pointer := ""
	if e, ok := errors.AsType[*json.SemanticError](err); ok {
		pointer = string(e.JSONPointer)
	} else if e, ok := errors.AsType[*jsontext.SyntacticError](err); ok {
		pointer = string(e.JSONPointer)
	}
	out := badJSON(pointer, tx("JSON 不合格式：键未知、重复，或类型不对。", "The JSON is not as it should be: a key unknown or repeated, or a wrong type."),
		tx("请按报错的位置改正；键名区分大小写。", "Mend it at the place named; keys are case-sensitive."))
	out.Cause = err
	return out
}

func (p *Package) read(in caseJSON, frozen bool) error {
	if in.Format != caseFormat {
		return badJSON("/redress_case", text.F(tx("不支持的版本 %d。", "Version %d is not supported."), in.Format),
			tx("本程序读版本 1；请升级程序。", "This program reads version 1; upgrade it."))
	}
	seen := map[string]int{}
	caseID := ""
	for i, rec := range in.Records {
		at := fmt.Sprintf("/records/%d", i)
		r, err := p.record(at, rec, frozen)
		if err != nil {
			return err
		}
		if _, twice := seen[r.ID]; twice {
			return badJSON(at+"/id", text.F(tx("id %s 重复。", "The id %s is repeated."), r.ID), tx("每条记录一个 id。", "One id to a record."))
		}
		seen[r.ID] = i
		if r.Kind == KindCase {
			if caseID != "" {
				return badJSON(at+"/kind", tx("有两条 case 记录。", "There are two records of kind case."), tx("一个文件只放一个案件。", "One case to a file."))
			}
			caseID = r.ID
			if in.Sample != "" {
				r.Values["sample"] = in.Sample
			}
		}
		p.Records = append(p.Records, r)
	}
	if caseID == "" {
		return badJSON("/records", tx("没有 case 记录。", "There is no record of kind case."), tx("请加上。", "Add one."))
	}
	for i := range p.Records {
		p.Records[i].CaseID = caseID
		if err := p.targets(i, seen); err != nil {
			return err
		}
	}
	return nil
}

// record reads one record and what hangs on it.
func (p *Package) record(at string, in recordJSON, frozen bool) (Record, error) {
	e := EntityOf(in.Kind)
	if e.Kind == "" {
		return Record{}, badJSON(at+"/kind", text.F(tx("没有“%s”这种记录。", "There is no kind of record “%s”."), string(in.Kind)), tx("种类见说明文档。", "See the documentation for the kinds."))
	}
	if !recordID.MatchString(in.ID) || len(in.ID) > 100 {
		return Record{}, badJSON(at+"/id", text.F(tx("id %s 不合格式。", "The id %s is malformed."), quoted(in.ID)), tx("小写字母、数字和单个连字符。", "Lower-case letters, digits and single hyphens."))
	}
	if len(in.Batches) > 0 && !frozen {
		return Record{}, badJSON(at+"/batches", tx("这里不能有 batches。", "batches has no place here."), tx("行数据写在 rows。", "Rows are given in rows."))
	}
	r := Record{ID: in.ID, Kind: in.Kind, Order: in.Order, State: StateLive, Archived: in.Archived, Values: map[string]string{}, Links: map[string][]string{}, Batches: in.Batches}
	for _, id := range sortedKeys(in.Values) {
		f, ok := e.Field(id)
		if !ok || (f.Hidden && f.ID == "sample") {
			return r, badJSON(at+"/values/"+id, text.F(tx("%s没有“%s”这个字段。", "%s has no field “%s”."), e.Label, id), tx("字段见说明文档。", "See the documentation for the fields."))
		}
		canonical, err := readValue(at+"/values/"+id, f, in.Values[id])
		if err != nil {
			return r, err
		}
		if canonical != "" {
			r.Values[id] = canonical
		}
	}
	for _, f := range e.Fields {
		if f.Required && r.Values[f.ID] == "" {
			return r, badJSON(at+"/values/"+f.ID, text.F(tx("缺“%s”。", "“%s” is missing."), f.Label), tx("请填写。", "Fill it in."))
		}
	}
	return r, p.attachments(at, in, &r)
}

// attachments reads links, files and rows.
func (p *Package) attachments(at string, in recordJSON, r *Record) error {
	for _, id := range sortedKeys(in.Links) {
		if _, ok := EntityOf(in.Kind).Field(id); !ok && id != "" {
			return badJSON(at+"/links/"+id, text.F(tx("没有“%s”这个字段。", "There is no field “%s”."), id), tx("字段见说明文档。", "See the documentation for the fields."))
		}
		r.Links[id] = in.Links[id]
	}
	if len(in.Files) > 0 && in.Kind != KindEvidence {
		return badJSON(at+"/files", tx("只有 evidence 可以有 files。", "Only evidence has files."), tx("请移到证据上。", "Move them to the evidence item."))
	}
	for n, f := range in.Files {
		if _, err := fs.Stat(p.fsys, f.Path); err != nil {
			return badJSON(fmt.Sprintf("%s/files/%d/path", at, n), text.F(tx("没有文件 %s。", "There is no file %s."), f.Path), tx("路径相对于 case.json 所在的文件夹。", "The path is relative to the folder of case.json."))
		}
		if f.Name == "" {
			f.Name = path.Base(f.Path)
		}
		p.files = append(p.files, packageFile{evidence: in.ID, path: f.Path, name: f.Name, pages: f.Pages, n: n + 1})
	}
	if in.Rows == nil {
		return nil
	}
	if in.Kind != KindLedger {
		return badJSON(at+"/rows", tx("只有 ledger 可以有 rows。", "Only a ledger has rows."), tx("请移到台账上。", "Move them to the ledger."))
	}
	rows, err := p.readRows(at+"/rows", *r, in.Rows)
	p.rows[in.ID] = rows
	return err
}

// readValue reads a JSON value in the shape its field allows.
func readValue(at string, f Field, v jsontext.Value) (string, error) {
	typed, ok := "", true
	switch kind := v.Kind(); {
	case f.Type == Data || f.Type == Bilingual && kind == '{':
		typed = string(v)
	case kind == '"':
		ok = json.Unmarshal(v, &typed) == nil
	case f.Type == Refs && kind == '[':
		var ids []string
		ok = json.Unmarshal(v, &ids) == nil
		typed = strings.Join(ids, "\n")
	case f.Type == Truth && (kind == 't' || kind == 'f'), f.Type == Integer && kind == '0':
		typed = string(v)
	default:
		ok = false
	}
	if !ok {
		return "", badJSON(at, text.F(tx("“%s”的 JSON 类型不对，应为%s。", "“%s” has the wrong JSON type; expected %s."), f.Label, typeWords[f.Type]),
			tx("金额、数量和比例写成字符串。", "Money, quantities and ratios are strings."))
	}
	canonical, err := ParseField(f, typed)
	if e, bad := errors.AsType[*FieldError](err); bad {
		out := badJSON(at, e.Message(), e.Mend)
		out.Cause = err
		return "", out
	}
	return canonical, err
}

// targets checks that every reference and link of a record leads to a record of
// the right kind in the same package.
func (p *Package) targets(i int, at map[string]int) error {
	r := p.Records[i]
	lost := func(where, id string, want Kind) error {
		if n, ok := at[id]; ok && p.Records[n].Kind == want {
			return nil
		}
		return badJSON(fmt.Sprintf("/records/%d/%s", i, where), text.F(tx("%s 不是本文件中的%s。", "%s is no %s of this file."), quoted(id), EntityOf(want).Label),
			tx("请核对 id。", "Check the id."))
	}
	for _, f := range EntityOf(r.Kind).Fields {
		if !f.Points() {
			continue
		}
		for _, id := range r.Refs(f.ID) {
			if err := lost("values/"+f.ID, id, f.Ref); err != nil {
				return err
			}
		}
	}
	for _, linked := range sortedKeys(r.Links) {
		for _, id := range r.Links[linked] {
			if err := lost("links/"+linked, id, KindExcerpt); err != nil {
				return err
			}
		}
	}
	return nil
}

// fileOfCanonical reads back what canonicalCase wrote.
func fileOfCanonical(body []byte) (*CaseFile, error) {
	var in caseJSON
	if err := json.Unmarshal(body, &in, json.RejectUnknownMembers(true)); err != nil {
		return nil, strictWords(err)
	}
	p := &Package{rows: map[string][][]string{}}
	if err := p.read(in, true); err != nil {
		return nil, err
	}
	file, _ := newCaseFile(p.Records)
	return file, nil
}
