package cli

import (
	"cmp"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"redress/damages"
	"redress/exports"
	"redress/internal/text"
)

// bookFlags say for whom a workbook is and whose it is.
type bookFlags struct {
	audience, preparedBy, reviewedBy, number string
	supersedes                               int
	options                                  exports.Options
}

func (f *bookFlags) declare(c *cobra.Command) {
	flags := c.Flags()
	flags.BoolVar(&f.options.Force, "force", false, "replace an existing file")
	flags.BoolVar(&f.options.Final, "final", false, "write nothing, and exit with 5, while inputs conflict; else a marked draft is written")
	flags.StringVar(&f.audience, "audience", "", "court leaves out scenarios and sizing, internal keeps them and marks every page; by default court with --final, else internal")
	flags.StringVar(&f.preparedBy, "prepared-by", "", "who prepared it, on the cover; by default, in an internal book, who runs this command")
	flags.StringVar(&f.reviewedBy, "reviewed-by", "", "who reviewed it, on the cover")
	flags.StringVar(&f.number, "exhibit-no", "", "its number in the file of the court, on the cover")
	flags.IntVar(&f.supersedes, "supersedes", 0, "the version it takes the place of, on the cover")
}

func (f *bookFlags) forCourt() (bool, error) {
	switch f.audience {
	case "court":
		return true, nil
	case "internal":
		return false, nil
	case "":
		return f.options.Final, nil
	}
	return false, usage("--audience 只能是 court 或 internal", "--audience is court or internal")
}

// making is what the flags say of a workbook in a language.
func (r *run) making(lang text.Lang, f bookFlags) (exports.Making, error) {
	court, err := f.forCourt()
	if f.supersedes < 0 {
		err = usage("--supersedes 是被取代的版本号，不小于 1", "--supersedes is the number of a version, 1 or more")
	}
	prepared := f.preparedBy
	if !court { // the name of an account is none to put before a court
		prepared = cmp.Or(prepared, r.Actor)
	}
	return exports.Making{Lang: lang, PreparedBy: prepared, ReviewedBy: f.reviewedBy, Number: f.number, Supersedes: f.supersedes,
		ForCourt: court, Now: r.Now(), Program: r.Version}, err
}

func (r *run) exhibit() *cobra.Command {
	var out string
	var f bookFlags
	c := &cobra.Command{Use: "exhibit CASE|CLAIM.json -o OUT.xlsx", Short: "write the Excel exhibit of a case or a claim file", Args: exactly(1)}
	c.Flags().StringVarP(&out, "output", "o", "", "the workbook to write")
	f.declare(c)
	c.RunE = func(_ *cobra.Command, args []string) error {
		switch {
		case out == "":
			return usage("缺少 -o OUT.xlsx", "-o OUT.xlsx is missing")
		case !strings.EqualFold(filepath.Ext(out), ".xlsx"):
			return usage(fmt.Sprintf("“%s”不以 .xlsx 结尾：表册是 Excel 工作簿", out), fmt.Sprintf("%q does not end in .xlsx: an exhibit is an Excel workbook", out))
		}
		lang, err := r.lang()
		if err != nil {
			return err
		}
		making, err := r.making(lang, f)
		if err != nil {
			return err
		}
		if strings.HasSuffix(args[0], ".json") {
			return r.exhibitClaim(args[0], out, making, f.options)
		}
		return r.with(func(w *Workspace) error { return r.exhibitCase(w, args[0], out, making, f.options) })
	}
	return c
}

func (r *run) exhibitClaim(path, out string, m exports.Making, o exports.Options) error {
	claim, raw, err := r.readClaim(path)
	if err != nil {
		return err
	}
	book, err := exports.FromClaim(claim, raw, m)
	if err != nil {
		return err
	}
	receipt, err := exports.Write(r.ctx, book, out, o)
	if err != nil {
		return err
	}
	return r.handedOver(book, receipt)
}

func (r *run) exhibitCase(w *Workspace, idOrNumber, out string, m exports.Making, o exports.Options) error {
	rec, err := w.Service.FindCase(r.ctx, idOrNumber)
	if err != nil {
		return err
	}
	book, receipt, err := exports.Make(r.ctx, w.Service, rec.ID, out, filepath.Join(w.Dir, "exports"), m, o)
	if err != nil {
		return err
	}
	return r.handedOver(book, receipt)
}

// writtenJSON is what exhibit prints for programs.
type writtenJSON struct {
	Path     string       `json:"path"`
	SHA256   string       `json:"sha256"`
	Sheets   int          `json:"sheets"`
	Cells    int          `json:"cells"`
	Formulas int          `json:"formulas"`
	Totals   []amountJSON `json:"totals"`
	// Internal says that it holds what is for the client's own eyes.
	Internal bool `json:"internal"`
	// Draft says that inputs conflict and the exhibit is not to be filed.
	Draft     bool                   `json:"draft"`
	Conflicts []damages.ConflictJSON `json:"conflicts"`
}

type amountJSON struct {
	Line   string    `json:"line"`
	Label  text.Text `json:"label"`
	Amount *string   `json:"amount"`
	State  string    `json:"state"`
}

// handedOver prints where the exhibit is and what it comes to.
func (r *run) handedOver(book *exports.Book, receipt *exports.Receipt) error {
	if r.json {
		return r.printJSON(writtenJSON{receipt.Path, receipt.SHA256, receipt.Sheets, receipt.Cells, receipt.Formulas, totals(book.Outcome), book.Internal, book.Draft(), book.Outcome.ConflictsJSON()})
	}
	lang := r.one()
	fmt.Fprintln(r.Stdout, receipt.Path)
	if open := book.Outcome.Blocking(); len(open) > 0 {
		fmt.Fprintf(r.Stdout, "✕ %s\n", damages.ConflictsWords(len(open)).In(lang))
		for _, c := range open {
			fmt.Fprintf(r.Stdout, "  ✕ %s\n    → %s\n", c.Text().In(lang), c.Mend.In(lang))
		}
	}
	if book.Internal {
		fmt.Fprintf(r.Stdout, "！ %s\n", text.T("内部工作稿，含情景与诉请测算，不得提交；提交用 --audience court", "internal, with scenarios and sizing: not to be filed; for the court --audience court").In(lang))
	}
	for _, o := range book.Outcome.Options {
		line, _ := book.Outcome.Computation.Sheets.Line(o.Result)
		fmt.Fprintf(r.Stdout, "  %s  %20s  %s\n", pad(o.Title.In(lang), 26), damages.ShowResult(book.Outcome.Amount(o), line, lang), o.State.Title().In(lang))
	}
	return nil
}

func totals(out *damages.Outcome) []amountJSON {
	list := []amountJSON{}
	for _, o := range out.OptionsJSON() {
		list = append(list, amountJSON{o.Line, o.Title, o.Amount, string(o.State)})
	}
	return list
}

func (r *run) verify() *cobra.Command {
	c := &cobra.Command{Use: "verify BOOK.xlsx", Short: "does a workbook of ours still say what it said? needs no workspace", Args: exactly(1)}
	c.RunE = func(_ *cobra.Command, args []string) error {
		report, err := exports.Verify(args[0])
		if err != nil {
			return err
		}
		if r.json {
			if err := r.printJSON(reportJSON(report, r.one())); err != nil {
				return err
			}
		} else {
			r.printReport(report)
		}
		if !report.Sound() {
			return exit(codeFailed)
		}
		return nil
	}
	return c
}

type verifyJSON struct {
	Sound   bool         `json:"sound"`
	Checked int          `json:"checked"`
	Resaved bool         `json:"resaved"`
	SavedBy string       `json:"saved_by"`
	Claim   string       `json:"claim_sha256"`
	Changes []changeJSON `json:"changes"`
}

type changeJSON struct {
	Sheet string `json:"sheet"`
	Cell  string `json:"cell"`
	Line  string `json:"line"`
	What  string `json:"what"`
	Was   string `json:"was"`
	Is    string `json:"is"`
}

func reportJSON(rep *exports.Report, _ text.Lang) verifyJSON {
	out := verifyJSON{rep.Sound(), rep.Checked, rep.Resaved, rep.SavedBy, rep.ClaimHash, []changeJSON{}}
	for _, c := range rep.Changes {
		out.Changes = append(out.Changes, changeJSON(c))
	}
	return out
}

func (r *run) printReport(rep *exports.Report) {
	lang := r.one()
	switch {
	case !rep.Sound():
		fmt.Fprintln(r.Stdout, text.F(text.T("有 %v 处改动", "%v changes"), len(rep.Changes)).In(lang))
		for _, c := range rep.Changes {
			fmt.Fprintln(r.Stdout, "  "+c.Text().In(lang))
		}
	case rep.Resaved:
		fmt.Fprintln(r.Stdout, text.F(text.T("曾由其他程序重新保存（%v），数值、公式与文字未变；已核 %v 项", "saved again by another program (%v), figures unchanged; %v entries checked"), rep.SavedBy, rep.Checked).In(lang))
	default:
		fmt.Fprintln(r.Stdout, text.F(text.T("与编制时一致；已核 %v 项", "as it was made; %v entries checked"), rep.Checked).In(lang))
	}
	fmt.Fprintln(r.Stdout, text.T("说明：没有工作区，整册重新伪造的文件无法识别；请比对封面的哈希。", "Note: without a workspace a file made wholly anew cannot be told; compare the hashes on the cover.").In(lang))
}

func (r *run) sample() *cobra.Command {
	install := &cobra.Command{Use: "install", Short: "put the sample disputes into the workspace", Args: noArgs}
	install.RunE = func(*cobra.Command, []string) error {
		return r.with(func(w *Workspace) error {
			made, err := InstallSamples(r.ctx, w.Service, r.Samples)
			if err != nil {
				return err
			}
			return r.printCases(made)
		})
	}
	var out string
	exhibits := &cobra.Command{Use: "exhibits --out DIR", Short: "write the exhibit of every sample", Args: noArgs}
	exhibits.Flags().StringVar(&out, "out", "out", "folder for the workbooks")
	exhibits.RunE = func(*cobra.Command, []string) error { return r.sampleExhibits(out) }
	return group("sample", "the sample disputes", install, exhibits)
}

// sampleExhibits writes every sample's exhibit from a workspace of its own,
// which is removed again.
func (r *run) sampleExhibits(out string) error {
	lang, err := r.lang()
	if err != nil {
		return err
	}
	dir, err := os.MkdirTemp("", "redress-samples-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	if err := os.MkdirAll(out, 0o755); err != nil {
		return err
	}
	w, err := r.Open(r.ctx, dir)
	if err != nil {
		return err
	}
	defer w.Close()
	made, err := InstallSamples(r.ctx, w.Service, r.Samples)
	if err != nil {
		return err
	}
	making, err := r.making(lang, bookFlags{})
	if err != nil {
		return err
	}
	for _, rec := range made {
		if err := r.exhibitCase(w, rec.ID, filepath.Join(out, rec.Text("number")+".xlsx"), making, exports.Options{Force: true}); err != nil {
			return err
		}
	}
	return nil
}
