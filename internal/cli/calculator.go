package cli

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"redress/calculators"
	"redress/internal/civil"
	"redress/internal/text"
)

// flagError is a flag whose value cannot be taken: which one, why, how to mend
// it. It ends with exit code 3.
type flagError struct {
	flag          string // "--amount"
	message, mend text.Text
}

func (e *flagError) Error() string { return e.flag + ": " + e.message.EN }

// onceFlag is a flag that takes one value: typed again it is refused, since
// either value may be the one that is meant.
type onceFlag struct {
	name, value string
	typed       bool
}

// String implements the parser's value.
func (f *onceFlag) String() string { return f.value }

// Type implements the parser's value.
func (f *onceFlag) Type() string { return "string" }

// Set implements the parser's value.
func (f *onceFlag) Set(value string) error {
	if f.typed {
		return &usageError{text.F(text.T("%[1]v 写了两次：%[2]v、%[3]v", "%[1]v is given twice: %[2]v, %[3]v"), f.name, f.value, value), f.name, text.T("只写一次", "give it once")}
	}
	f.value, f.typed = value, true
	return nil
}

var shanghai = time.FixedZone("Asia/Shanghai", 8*60*60)

// today is the civil day in China.
func (r *run) today() civil.Day {
	return civil.MustDay(r.Now().In(shanghai).Format(time.DateOnly))
}

// inputFlags gives a command a flag for each input of a calculator, but for
// those that it takes otherwise.
func inputFlags(c *cobra.Command, of calculators.Calculator, but ...string) {
	for _, in := range of.Inputs {
		switch {
		case slices.Contains(but, in.ID):
		case in.Kind == calculators.Tick:
			c.Flags().Bool(in.ID, false, in.Help.EN)
		case in.Kind == calculators.Payments:
			c.Flags().StringArray(in.ID, nil, in.Help.EN)
		default:
			c.Flags().Var(&onceFlag{name: "--" + in.ID, value: in.Default}, in.ID, in.Help.EN)
		}
	}
}

// typedInputs are the flags that were typed. One typed without a value is
// refused, not taken for its default.
func typedInputs(c *cobra.Command, of calculators.Calculator) (calculators.Given, error) {
	given := calculators.Given{}
	for _, in := range of.Inputs {
		flag := c.Flags().Lookup(in.ID)
		if flag == nil || !flag.Changed {
			continue
		}
		if in.Kind == calculators.Payments {
			given[in.ID], _ = c.Flags().GetStringArray(in.ID)
			continue
		}
		none := text.T("没有写值", "it has no value")
		switch {
		case flag.Value.String() != "":
		case in.Kind == calculators.Word:
			return nil, &usageError{none, "--" + in.ID, in.Help}
		default:
			return nil, &flagError{"--" + in.ID, none, in.Help}
		}
		given[in.ID] = []string{flag.Value.String()}
	}
	return given, nil
}

// answer works a calculator out and says of an error which flag it lies in.
func (r *run) answer(of calculators.Calculator, given calculators.Given) (*calculators.Answer, error) {
	a, err := of.Work(given, calculators.World{Today: r.today(), Calendar: r.calendar, Published: r.published})
	bad, ok := errors.AsType[*calculators.InputError](err)
	if !ok {
		return a, err
	}
	flag := "--" + bad.Input
	switch bad.Fault {
	case calculators.Lacking:
		return nil, &usageError{text.F(text.T("缺少 %v：%v", "%v is missing: %v"), flag, bad.Message), flag, bad.Mend}
	case calculators.UnknownWord:
		return nil, &usageError{bad.Message, flag, bad.Mend}
	}
	return nil, &flagError{flag, bad.Message, bad.Mend}
}

// workingJSON is the working for programs; each calculator prints it after its
// own keys.
type workingJSON struct {
	Steps []text.Text `json:"steps"`
	Notes []text.Text `json:"notes"`
	Basis []text.Text `json:"basis"`
}

func workingOf(a *calculators.Answer) workingJSON {
	out := workingJSON{[]text.Text{}, []text.Text{}, []text.Text{}}
	for _, s := range a.Steps {
		out.Steps = append(out.Steps, s.Words)
	}
	for _, n := range a.Notes {
		out.Notes = append(out.Notes, n.Text)
	}
	for _, c := range a.Basis() {
		out.Basis = append(out.Basis, c.Text())
	}
	return out
}

// printAnswer prints results aligned, then the working, the notes and the law.
func (r *run) printAnswer(a *calculators.Answer) error {
	lang := r.one()
	var b strings.Builder
	wide, far := 0, 0
	for _, x := range a.Results {
		wide = max(wide, text.DisplayWidth(x.Label.In(lang)))
		if !x.Words {
			far = max(far, text.DisplayWidth(x.Value.In(lang)))
		}
	}
	for _, x := range a.Results {
		value := x.Value.In(lang)
		left := strings.Repeat(" ", max(0, far-text.DisplayWidth(value)))
		b.WriteString(strings.TrimRight(pad(x.Label.In(lang), wide)+"  "+left+value+"  "+x.Beside.In(lang), " ") + "\n")
	}
	said := workingOf(a)
	var articles []text.Text
	for _, c := range a.Basis() {
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
