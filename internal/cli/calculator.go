package cli

import (
	"fmt"
	"io"
	"regexp"
	"slices"
	"strings"
	"time"

	"redress/damages"
	"redress/damages/law"
	"redress/internal/civil"
	"redress/internal/text"
)

// The everyday calculators put their flags into a small claim, let the engine
// work it out and print its lines: nothing is computed here.

// flagError is a flag whose value cannot be taken: which one, why, how to mend
// it. It ends with exit code 3.
type flagError struct {
	flag          string // "--amount"
	message, mend text.Text
}

func (e *flagError) Error() string { return e.flag + ": " + e.message.EN }

// lacksFlag is a command without a flag that it needs, exit code 2.
func lacksFlag(flag string) error { return usage("缺少 "+flag, flag+" lacks") }

// oneOf wants a flag's word to be one of a list, else exit code 2.
func oneOf(flag, word string, words ...string) error {
	for _, w := range words {
		if w == word {
			return nil
		}
	}
	list := strings.Join(words, " | ")
	return usage(fmt.Sprintf("%s 没有“%s”：%s", flag, word, list), fmt.Sprintf("%s has no %q: %s", flag, word, list))
}

var plainAmount = regexp.MustCompile(`^(0|[1-9][0-9]{0,14})(\.[0-9]{1,2})?$`)

// amountOf reads an amount of yuan: half-width digits, at most two decimals,
// no sign, exponent or thousands mark, below 10^15.
func amountOf(flag, typed string) (damages.Entry, error) {
	if !plainAmount.MatchString(typed) {
		return damages.Entry{}, &flagError{flag, text.T(fmt.Sprintf("“%s”不是有效的金额", typed), fmt.Sprintf("%q is not an amount", typed)),
			text.T("用半角数字写元，最多两位小数，不用负号、千分位与科学计数，如 5000000.00", "yuan in plain digits with at most two decimals, without sign, thousands marks or exponent, such as 5000000.00")}
	}
	return damages.Entry{Value: typed}, nil
}

var shanghai = time.FixedZone("Asia/Shanghai", 8*60*60)

// today is the civil day in China.
func (r *run) today() civil.Day {
	return civil.MustDay(r.Now().In(shanghai).Format(time.DateOnly))
}

// worked computes the claim of a calculator. An option that is barred is a
// refusal of the flag that leads there.
func worked(claim *damages.Claim, flag string) (*damages.Outcome, error) {
	claim.Version, claim.Name = 1, text.T("计算", "calculation")
	out, err := damages.Compute(claim, nil)
	if err != nil {
		return nil, err
	}
	for _, o := range out.Options {
		if o.State == damages.OptionBarred {
			return nil, &flagError{flag, o.Bars[0].Reason, text.T("换一个法律有规定的值", "choose a value that the law covers")}
		}
	}
	return out, nil
}

// money is a line's amount with two decimals, more only where it has more; ""
// while it lacks.
func money(out *damages.Outcome, full string) string {
	r := out.Computation.Result(full)
	if r.State == damages.Missing {
		return ""
	}
	return r.Value.Number.StringFixed(damages.Decimals(r.Value.Number, 2))
}

// step is one line of the working: its sentence and what it rests on.
type step struct {
	line  string // full id
	words text.Text
	cites []string
}

// working is how an answer comes about: the steps, and what should be known
// beside them.
type working struct {
	steps []step
	notes []damages.Note
}

// workingJSON is the working for programs; each calculator prints it after its
// own keys.
type workingJSON struct {
	Steps []text.Text `json:"steps"`
	Notes []text.Text `json:"notes"`
	Basis []text.Text `json:"basis"`
}

func (w working) json() workingJSON {
	out := workingJSON{[]text.Text{}, []text.Text{}, []text.Text{}}
	for _, s := range w.steps {
		out.Steps = append(out.Steps, s.words)
	}
	for _, n := range w.notes {
		out.Notes = append(out.Notes, n.Text)
	}
	for _, c := range w.basis() {
		out.Basis = append(out.Basis, c.Text())
	}
	return out
}

// basis lists the articles of the steps and notes, each once, in order.
func (w working) basis() []law.Citation {
	var out []law.Citation
	seen := map[string]bool{}
	add := func(ids []string) {
		for _, id := range ids {
			if !seen[id] {
				seen[id] = true
				out = append(out, law.Default().Cite(id))
			}
		}
	}
	for _, s := range w.steps {
		add(s.cites)
	}
	for _, n := range w.notes {
		add(n.Cites)
	}
	return out
}

// stepsOf are the lines of one option's sheet, in order, but for those left
// out and for what comparisons refer to. After the line "fee_flat" and its like
// a calculator may put steps of its own: see insertAfter.
func stepsOf(out *damages.Outcome, option string, leaveOut ...string) []step {
	sheet, ok := out.Computation.Sheets.Sheet(option)
	if !ok {
		return nil
	}
	var steps []step
	for i := range sheet.Lines {
		l := &sheet.Lines[i]
		if l.ID == "zero" || l.Kind == damages.Heading || slices.Contains(leaveOut, l.ID) {
			continue
		}
		full := damages.FullID(sheet.ID, l.ID)
		steps = append(steps, step{full, text.T(out.Computation.Sentence(full, text.ZH), out.Computation.Sentence(full, text.EN)), l.Cites})
	}
	return steps
}

// shownCell is one cell of a table for people.
func shownCell(out *damages.Outcome, sheet *damages.Sheet, table *damages.Table, column string, row int) text.Text {
	c, _ := table.Column(column)
	v := out.Computation.Cell(sheet, table.ID, column, row).Value
	return text.T(damages.ShowValue(v, c.Unit, false, text.ZH), damages.ShowValue(v, c.Unit, false, text.EN))
}

// insertAfter puts steps behind the step of a line.
func insertAfter(steps []step, line string, more []step) []step {
	i := slices.IndexFunc(steps, func(s step) bool { return s.line == line })
	return slices.Insert(steps, i+1, more...)
}

// notesOf are the warnings of an option.
func notesOf(out *damages.Outcome, option string) []damages.Note {
	o, ok := out.Option(option)
	if !ok {
		return nil
	}
	return o.Warnings
}

// resultLine is one printed answer: its name, its figure, a word beside it.
type resultLine struct{ label, value, beside string }

// printAnswer prints results aligned, then the working, the notes and the law.
func (r *run) printAnswer(results []resultLine, w working) error {
	lang := r.one()
	var b strings.Builder
	wide, far := 0, 0
	for _, x := range results {
		wide, far = max(wide, text.DisplayWidth(x.label)), max(far, text.DisplayWidth(x.value))
	}
	for _, x := range results {
		left := strings.Repeat(" ", far-text.DisplayWidth(x.value))
		b.WriteString(strings.TrimRight(pad(x.label, wide)+"  "+left+x.value+"  "+x.beside, " ") + "\n")
	}
	said := w.json()
	var articles []text.Text
	for _, c := range w.basis() {
		articles = append(articles, text.F(text.T("%v：%v", "%v: %v"), c.Text(), c.Summary))
	}
	for _, section := range []struct {
		title text.Text
		lines []text.Text
	}{{text.T("算式", "Working"), said.Steps}, {text.T("提示", "Notes"), said.Notes}, {text.T("依据", "Law"), articles}} {
		if len(section.lines) > 0 {
			fmt.Fprintf(&b, "\n%s\n", section.title.In(lang))
		}
		for _, l := range section.lines {
			fmt.Fprintf(&b, "  %s\n", l.In(lang))
		}
	}
	_, err := io.WriteString(r.Stdout, b.String())
	return err
}
