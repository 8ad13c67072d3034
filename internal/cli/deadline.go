package cli

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"redress/calculators"
	"redress/damages/law"
	"redress/internal/civil"
	"redress/internal/text"
)

// deadlineJSON is what deadline prints for programs.
type deadlineJSON struct {
	Rule     string    `json:"rule"`
	Title    text.Text `json:"title"`
	From     civil.Day `json:"from"`
	Foreign  bool      `json:"foreign"`
	Length   text.Text `json:"length"`
	Computed civil.Day `json:"computed"`
	Expires  civil.Day `json:"expires"`
	Rolled   bool      `json:"rolled"`
	Warning  text.Text `json:"warning,omitzero"`
	workingJSON
}

// limitJSON is one time limit of the list.
type limitJSON struct {
	Rule    string      `json:"rule"`
	Title   text.Text   `json:"title"`
	Trigger text.Text   `json:"trigger"`
	Length  text.Text   `json:"length"`
	Foreign text.Text   `json:"foreign,omitzero"`
	Basis   []text.Text `json:"basis"`
	Note    text.Text   `json:"note,omitzero"`
}

const deadlineHelp = `when a time limit runs out: redress deadline appeal --from 2026-11-23

Without a rule it lists them. The holidays are a table that the program ships;
a file in its place is looked for at --holidays, then REDRESS_HOLIDAYS, then
holidays.csv in the workspace folder: CSV with the columns date,kind,name, kind
holiday or workday (a make-up working day).`

func (r *run) deadline() *cobra.Command {
	var ruling, list bool
	c := &cobra.Command{Use: "deadline [RULE]", Short: "when a time limit runs out, with each step and article", Long: deadlineHelp}
	inputFlags(c, calculators.Deadline, "rule")
	c.Flags().BoolVar(&ruling, "ruling", false, "appeal: against a ruling, not a judgment")
	c.Flags().BoolVar(&list, "list", false, "list every rule with its length")
	c.Flags().StringVar(&r.holidays, "holidays", "", "a table of holidays in place of the program's")
	c.Args = func(c *cobra.Command, args []string) error {
		if len(args) == 0 {
			return nil
		}
		return exactly(1)(c, args)
	}
	c.RunE = func(c *cobra.Command, args []string) error {
		switch {
		case len(args) == 0 && c.Flags().Changed("from"):
			return usage("没有写哪一项期限；redress deadline --list 列出", "which time limit? redress deadline --list lists them")
		case list || len(args) == 0:
			return r.listDeadlines()
		}
		given, err := typedInputs(c, calculators.Deadline)
		if err != nil {
			return err
		}
		rule, err := deadlineRule(args[0], ruling)
		if err != nil {
			return err
		}
		given["rule"] = []string{rule.Word()}
		a, err := r.answer(calculators.Deadline, given)
		if err != nil {
			return err
		}
		if !r.json {
			return r.printAnswer(a)
		}
		e := a.Expiry
		return r.printJSON(deadlineJSON{Rule: e.Rule.Word(), Title: e.Rule.Title, From: e.From, Foreign: a.One("foreign") == "true", Length: calculators.LengthOf(e.Rule, e.Term),
			Computed: e.Computed, Expires: e.Expires, Rolled: e.Rolled, Warning: e.Warning, workingJSON: workingOf(a)})
	}
	return c
}

// deadlineRule finds a rule by its word; unknown ones get the list.
func deadlineRule(word string, ruling bool) (law.Deadline, error) {
	rule, ok := law.DeadlineOf(word)
	switch {
	case !ok:
		words := []string{}
		for _, d := range law.Deadlines() {
			words = append(words, d.Word())
		}
		list := strings.Join(words, ", ")
		bad := usage("没有期限“"+word+"”；可用："+list, fmt.Sprintf("no time limit %q; there are: %s", word, list))
		bad.mend = text.T("redress deadline --list 列出各项及其长短", "redress deadline --list lists each with its length")
		return rule, bad
	case ruling && rule.ID != "appeal" && rule.ID != "appeal_ruling":
		return rule, &usageError{text.T("只用于 appeal", "it goes with appeal only"), "--ruling", text.T("不写 --ruling，或改算 appeal", "leave --ruling out, or ask for appeal")}
	case ruling:
		rule, _ = law.DeadlineOf("appeal_ruling")
	}
	return rule, nil
}

// listDeadlines lists every rule with its length under the law as checked.
func (r *run) listDeadlines() error {
	list := []limitJSON{}
	for _, d := range law.Deadlines() {
		l := limitJSON{Rule: d.Word(), Title: d.Title, Trigger: d.Trigger, Note: d.Note}
		term, err := d.Length(false).On(law.AsOf())
		if err != nil {
			return err
		}
		l.Length = calculators.LengthOf(d, term.Value)
		for _, id := range term.Cites {
			l.Basis = append(l.Basis, law.Default().Cite(id).Text())
		}
		if d.Foreign != nil {
			other, err := d.Length(true).On(law.AsOf())
			if err != nil {
				return err
			}
			l.Foreign = other.None
			if !other.IsNone() {
				l.Foreign = calculators.LengthOf(d, other.Value)
			}
		}
		list = append(list, l)
	}
	if r.json {
		return r.printJSON(list)
	}
	return r.printDeadlines(list)
}

func (r *run) printDeadlines(list []limitJSON) error {
	lang := r.one()
	var b strings.Builder
	for _, l := range list {
		length := l.Length.In(lang)
		if !l.Foreign.IsZero() {
			length += text.F(text.T("（境内无住所的当事人：%v）", " (party without domicile in the PRC: %v)"), l.Foreign).In(lang)
		}
		fmt.Fprintf(&b, "%s %s\n%s %s\n", pad(l.Rule, 22), l.Title.In(lang), pad("", 22), text.F(text.T("%[2]v｜%[1]v", "%[2]v | %[1]v"), l.Trigger, length).In(lang))
	}
	_, err := io.WriteString(r.Stdout, b.String())
	return err
}
