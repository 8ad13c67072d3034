package cli

import (
	"context"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"redress/cases"
	"redress/internal/text"
)

// sampleActor is under whose name the samples are put in, so that the first
// undo of a user never takes them out again.
const sampleActor = "Redress"

// InstallSamples puts every sample dispute into a workspace; those there
// already stay as they are.
func InstallSamples(ctx context.Context, s *cases.Service, samples fs.FS) ([]cases.Record, error) {
	s = s.As(sampleActor)
	folders, err := fs.ReadDir(samples, ".")
	if err != nil {
		return nil, err
	}
	var made []cases.Record
	for _, f := range folders {
		if !f.IsDir() {
			continue
		}
		sub, err := fs.Sub(samples, f.Name())
		if err != nil {
			return nil, err
		}
		rec, err := s.InstallSample(ctx, sub)
		if err != nil {
			return nil, fmt.Errorf("sample %s: %w", f.Name(), err)
		}
		made = append(made, rec)
	}
	return made, nil
}

type caseJSON struct {
	ID     string    `json:"id"`
	Number string    `json:"number"`
	Name   text.Text `json:"name"`
	Stage  string    `json:"stage"`
	Sample bool      `json:"sample"`
}

func (r *run) printCases(list []cases.Record) error {
	out := []caseJSON{}
	for _, rec := range list {
		out = append(out, caseJSON{rec.ID, rec.Text("number"), rec.Bilingual("name"), rec.Text("stage"), rec.Has("sample")})
	}
	if r.json {
		return r.printJSON(out)
	}
	for _, c := range out {
		fmt.Fprintf(r.Stdout, "%s  %s\n", pad(c.Number, 12), c.Name.In(r.one()))
	}
	if len(out) == 0 {
		fmt.Fprintln(r.Stdout, text.T("工作区没有案件；redress sample install 安装示例", "no cases; redress sample install adds the samples").In(r.one()))
	}
	return nil
}

func (r *run) cases() *cobra.Command {
	list := &cobra.Command{Use: "list", Short: "list the cases", Args: noArgs, RunE: func(*cobra.Command, []string) error {
		return r.with(func(w *Workspace) error {
			all, err := w.Service.Cases(r.ctx, false)
			if err != nil {
				return err
			}
			return r.printCases(all)
		})
	}}
	show := &cobra.Command{Use: "show CASE", Short: "print what a case holds", Args: exactly(1), RunE: func(_ *cobra.Command, args []string) error {
		return r.with(func(w *Workspace) error { return r.showCase(w, args[0]) })
	}}
	load := &cobra.Command{Use: "import CASE.json", Short: "take in a case with the files beside it", Args: exactly(1), RunE: func(_ *cobra.Command, args []string) error {
		return r.with(func(w *Workspace) error {
			p, err := cases.ReadPackage(os.DirFS(filepath.Dir(args[0])), filepath.Base(args[0]))
			if err != nil {
				return err
			}
			rec, err := w.Service.Install(r.ctx, p)
			if err != nil {
				return err
			}
			return r.printCases([]cases.Record{rec})
		})
	}}
	return group("case", "cases: list, show, import, export", list, show, load, r.caseExport())
}

func (r *run) caseExport() *cobra.Command {
	var claim bool
	c := &cobra.Command{Use: "export CASE", Short: "print a case, or with --claim its claim file", Args: exactly(1)}
	c.Flags().BoolVar(&claim, "claim", false, "print the claim file that the engine reads")
	c.RunE = func(_ *cobra.Command, args []string) error {
		return r.with(func(w *Workspace) error {
			rec, err := w.Service.FindCase(r.ctx, args[0])
			if err != nil {
				return err
			}
			if !claim {
				return w.Service.ExportCase(r.ctx, rec.ID, r.Stdout)
			}
			file, err := w.Service.Claim(r.ctx, rec.ID)
			if err != nil {
				return err
			}
			b, err := file.Claim.JSON()
			if err == nil {
				_, err = fmt.Fprintln(r.Stdout, string(b))
			}
			return err
		})
	}
	return c
}

func (r *run) showCase(w *Workspace, idOrNumber string) error {
	rec, err := w.Service.FindCase(r.ctx, idOrNumber)
	if err != nil {
		return err
	}
	file, err := w.Service.CaseFile(r.ctx, rec.ID)
	if err != nil {
		return err
	}
	counts := map[cases.Kind]int{}
	for _, x := range file.Records {
		if !x.Archived {
			counts[x.Kind]++
		}
	}
	if r.json {
		return r.printJSON(struct {
			caseJSON
			Records map[cases.Kind]int `json:"records"`
		}{caseJSON{rec.ID, rec.Text("number"), rec.Bilingual("name"), rec.Text("stage"), rec.Has("sample")}, counts})
	}
	fmt.Fprintln(r.Stdout, file.Title(rec, r.one()))
	for _, e := range cases.Entities() {
		if counts[e.Kind] > 0 {
			fmt.Fprintf(r.Stdout, "  %s %6d\n", pad(e.Plural.In(r.one()), 24), counts[e.Kind])
		}
	}
	return nil
}

type fileJSON struct {
	Name   string `json:"name"`
	SHA256 string `json:"sha256"`
	State  string `json:"state"`
	Found  string `json:"found,omitempty"`
}

func (r *run) evidence() *cobra.Command {
	verify := &cobra.Command{Use: "verify CASE", Short: "hash every evidence file again and report what is missing or changed", Args: exactly(1), RunE: func(_ *cobra.Command, args []string) error {
		return r.with(func(w *Workspace) error { return r.verifyEvidence(w, args[0]) })
	}}
	list := &cobra.Command{Use: "list CASE", Short: "list the evidence catalogue", Args: exactly(1), RunE: func(_ *cobra.Command, args []string) error {
		return r.with(func(w *Workspace) error { return r.listEvidence(w, args[0]) })
	}}
	add := &cobra.Command{Use: "add CASE NUMBER FILE", Short: "put a file on an evidence item", Args: exactly(3), RunE: func(_ *cobra.Command, args []string) error {
		return r.with(func(w *Workspace) error { return r.addEvidence(w, args[0], args[1], args[2]) })
	}}
	return group("evidence", "evidence files: add, list, verify", add, list, verify)
}

func (r *run) verifyEvidence(w *Workspace, idOrNumber string) error {
	rec, err := w.Service.FindCase(r.ctx, idOrNumber)
	if err != nil {
		return err
	}
	states, err := w.Service.VerifyFiles(r.ctx, rec.ID, nil)
	if err != nil {
		return err
	}
	out := []fileJSON{}
	for _, s := range states {
		out = append(out, fileJSON{s.Name, s.SHA256, s.State, s.Found})
	}
	if r.json {
		err = r.printJSON(out)
	} else {
		for _, f := range out {
			word := map[string]text.Text{cases.FileOK: text.T("一致", "ok"), cases.FileMissing: text.T("缺失", "missing"), cases.FileChanged: text.T("改变", "changed")}[f.State]
			fmt.Fprintf(r.Stdout, "%s  %s  %s\n", pad(word.In(r.one()), 8), f.SHA256[:12], f.Name)
		}
	}
	if err == nil && slices.ContainsFunc(states, func(s cases.FileState) bool { return s.State != cases.FileOK }) {
		return exit(codeFailed)
	}
	return err
}

func (r *run) listEvidence(w *Workspace, idOrNumber string) error {
	rec, err := w.Service.FindCase(r.ctx, idOrNumber)
	if err != nil {
		return err
	}
	file, err := w.Service.CaseFile(r.ctx, rec.ID)
	if err != nil {
		return err
	}
	type itemJSON struct {
		ID     string    `json:"id"`
		Number string    `json:"number"`
		Name   text.Text `json:"name"`
	}
	out := []itemJSON{}
	for _, e := range file.All(cases.KindEvidence) {
		out = append(out, itemJSON{e.ID, e.Text("number"), e.Bilingual("name")})
	}
	if r.json {
		return r.printJSON(out)
	}
	for _, e := range out {
		fmt.Fprintf(r.Stdout, "%s  %s\n", pad(e.Number, 8), e.Name.In(r.one()))
	}
	return nil
}

func (r *run) addEvidence(w *Workspace, idOrNumber, number, path string) error {
	rec, err := w.Service.FindCase(r.ctx, idOrNumber)
	if err != nil {
		return err
	}
	file, err := w.Service.CaseFile(r.ctx, rec.ID)
	if err != nil {
		return err
	}
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	for _, e := range file.All(cases.KindEvidence) {
		if e.Text("number") == number {
			made, err := w.Service.AddFile(r.ctx, e.ID, filepath.Base(path), io.Reader(f))
			if err == nil {
				fmt.Fprintf(r.Stdout, "%s  %s\n", made.Text("sha256"), made.Text("name"))
			}
			return err
		}
	}
	return cases.Fail(cases.NotFound, "evidence add", text.T("没有编号为 "+number+" 的证据", "no evidence item numbered "+number), text.T("redress evidence list 列出编号", "redress evidence list shows the numbers"), nil)
}
