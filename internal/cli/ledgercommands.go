package cli

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"redress/cases"
	"redress/internal/text"
)

func (r *run) ledger() *cobra.Command {
	show := &cobra.Command{Use: "show CASE", Short: "list the ledgers of a case with their rows", Args: exactly(1), RunE: func(_ *cobra.Command, args []string) error {
		return r.with(func(w *Workspace) error {
			rec, err := w.Service.FindCase(r.ctx, args[0])
			if err != nil {
				return err
			}
			file, err := w.Service.CaseFile(r.ctx, rec.ID)
			if err != nil {
				return err
			}
			return r.printLedgers(w, file)
		})
	}}
	return group("ledger", "ledgers of figures: import, show", show, r.ledgerImport())
}

func (r *run) printLedgers(w *Workspace, file *cases.CaseFile) error {
	type ledgerJSON struct {
		ID   string    `json:"id"`
		Name text.Text `json:"name"`
		Rows int       `json:"rows"`
	}
	out := []ledgerJSON{}
	for _, l := range file.All(cases.KindLedger) {
		n := 0
		if err := w.Service.Rows(r.ctx, l.ID, func(chunk [][]string) error { n += len(chunk); return nil }); err != nil {
			return err
		}
		out = append(out, ledgerJSON{l.ID, l.Bilingual("name"), n})
	}
	if r.json {
		return r.printJSON(out)
	}
	for _, l := range out {
		fmt.Fprintf(r.Stdout, "%s %8d\n", pad(l.Name.In(r.one()), 40), l.Rows)
	}
	return nil
}

// ledgerImport reads a table from CSV or Excel into an option of a case: it
// says what it will do, does it as one undoable step, and ends in a receipt.
func (r *run) ledgerImport() *cobra.Command {
	var option, table, how string
	var plan, partial, duplicates bool
	c := &cobra.Command{Use: "import CASE FILE --option KIND --table ID", Short: "read a table from CSV or Excel into an option of the case", Args: exactly(2)}
	c.Flags().StringVar(&option, "option", "", "the pleaded option, such as loss_by_customer")
	c.Flags().StringVar(&table, "table", "", "the table it reads, such as customers")
	c.Flags().StringVar(&how, "known", "own_books", "how the figures are known: admitted, official, court_obtained, own_books, estimate")
	c.Flags().BoolVar(&plan, "plan", false, "only say what would be done")
	c.Flags().BoolVar(&partial, "partial", false, "take the good rows although others are refused")
	c.Flags().BoolVar(&duplicates, "duplicates", false, "take rows that are there already as well")
	c.RunE = func(_ *cobra.Command, args []string) error {
		if option == "" || table == "" {
			return usage("须写 --option 与 --table", "--option and --table are needed")
		}
		return r.with(func(w *Workspace) error {
			p, rec, made, err := r.planLedger(w, args[0], args[1], option, table, how)
			if err != nil {
				return err
			}
			r.printPlan(p)
			refused := len(p.Refused) > 0 && !partial
			if made && (plan || refused) { // nothing is left behind
				_, err = w.Service.Archive(r.ctx, rec.ID, rec.Revision)
			}
			if refused {
				return errors.Join(err, exit(codeInvalid))
			}
			if plan {
				return err
			}
			receipt, err := w.Service.ImportRows(r.ctx, p, rec.Revision, duplicates)
			if err != nil {
				return err
			}
			return r.printReceipt(receipt)
		})
	}
	return c
}

func (r *run) planLedger(w *Workspace, idOrNumber, path, option, table, how string) (p *cases.ImportPlan, ledger cases.Record, made bool, err error) {
	rec, err := w.Service.FindCase(r.ctx, idOrNumber)
	if err != nil {
		return nil, ledger, false, err
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, ledger, false, err
	}
	defer f.Close()
	raw, err := r.ReadTable(r.ctx, filepath.Base(path), "", f)
	if err != nil {
		return nil, ledger, false, err
	}
	if ledger, made, err = w.Service.LedgerFor(r.ctx, rec.ID, option, table, how, &raw); err != nil {
		return nil, ledger, false, err
	}
	p, err = w.Service.PlanImport(r.ctx, ledger.ID, raw)
	return p, ledger, made, err
}

// printPlan says for people what an import will do; refused rows with the
// reason and the mend.
func (r *run) printPlan(p *cases.ImportPlan) {
	if r.json {
		return
	}
	lang := r.one()
	fmt.Fprintln(r.Stdout, text.F(text.T("读取 %v 行：可收 %v，拒收 %v，重复 %v", "%v rows read: %v can be taken, %v refused, %v there already"),
		p.Read, len(p.Taken), len(p.Refused), len(p.Duplicates)).In(lang))
	for _, x := range p.Refused {
		fmt.Fprintln(r.Stdout, "  "+text.F(text.T("第 %v 行 %v：%v %v", "row %v, %v: %v %v"), x.Row, x.Column, x.Reason, x.Mend).In(lang))
	}
}

type receiptJSON struct {
	File       string `json:"file"`
	Read       int    `json:"read"`
	Taken      int    `json:"taken"`
	Refused    int    `json:"refused"`
	Duplicates int    `json:"duplicates"`
}

func (r *run) printReceipt(x cases.Receipt) error {
	if r.json {
		return r.printJSON(receiptJSON{x.File, x.Read, x.Taken, x.Refused, x.Duplicates})
	}
	_, err := fmt.Fprintln(r.Stdout, text.F(text.T("已收 %v 行（读取 %v ＝ 收 %v ＋ 拒 %v ＋ 重复 %v）", "%v rows taken (read %v = taken %v + refused %v + duplicate %v)"),
		x.Taken, x.Read, x.Taken, x.Refused, x.Duplicates).In(r.one()))
	return err
}
