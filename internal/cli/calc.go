package cli

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
	"github.com/spf13/cobra"

	"redress/damages"
	"redress/internal/text"
)

// printJSON prints a value the same way each time: the same facts, the same
// bytes.
func (r *run) printJSON(v any) error {
	b, err := json.Marshal(v, json.Deterministic(true), jsontext.WithIndent("  "))
	if err == nil {
		_, err = fmt.Fprintln(r.Stdout, string(b))
	}
	return err
}

func (r *run) calc() *cobra.Command {
	var schema, full, applications bool
	var option string
	c := &cobra.Command{Use: "calc CLAIM.json", Short: "compute a claim file; needs no workspace"}
	c.Flags().BoolVar(&schema, "schema", false, "print the JSON Schema of the claim file")
	c.Flags().StringVar(&option, "option", "", "exit with 6 if this option lacks facts")
	c.Flags().BoolVar(&full, "full", false, "print every line with its articles, its evidence and its note")
	c.Flags().BoolVar(&applications, "applications", false, "print the text of an application for each figure that lacks")
	c.Args = func(c *cobra.Command, args []string) error {
		if schema && len(args) == 0 {
			return nil
		}
		return exactly(1)(c, args)
	}
	c.RunE = func(_ *cobra.Command, args []string) error {
		if schema {
			return r.printJSON(damages.Schema())
		}
		claim, _, err := r.readClaim(args[0])
		if err != nil {
			return err
		}
		out, err := damages.Compute(claim, nil)
		if err != nil {
			return err
		}
		if out, err = damages.Explore(out); err != nil {
			return err
		}
		printed := func(out *damages.Outcome) error { return r.printOutcome(out, full) }
		if applications {
			printed = r.printApplications
		}
		if err := printed(out); err != nil {
			return err
		}
		return lacking(out, option)
	}
	return c
}

// readClaim reads a claim file and the tables beside it.
func (r *run) readClaim(path string) (*damages.Claim, []byte, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, nil, err
	}
	root, err := os.OpenRoot(filepath.Dir(path))
	if err != nil {
		return nil, nil, err
	}
	defer root.Close()
	c, err := damages.ReadClaim(b, func(name string) (io.ReadCloser, error) { return root.Open(name) })
	if err != nil {
		return nil, nil, err
	}
	if c.NeedsRates() {
		if c.Published, err = r.published(); err != nil {
			return c, b, err
		}
	}
	if c.NeedsHolidays() {
		c.Published.Holidays, err = r.calendar()
	}
	return c, b, err
}

// lacking ends with 6 only when the option named, or every option, lacks
// facts.
func lacking(out *damages.Outcome, option string) error {
	if option != "" {
		o, ok := out.Option(option)
		if !ok {
			return &damages.ClaimError{Pointer: "/options", Message: text.T("没有名为“"+option+"”的方案", fmt.Sprintf("no option %q", option)),
				Mend: text.T("核对方案标识", "check the option's id")}
		}
		if o.State == damages.OptionMissing {
			return exit(codeMissing)
		}
		return nil
	}
	if len(out.Options) > 0 && !slices.ContainsFunc(out.Options, func(o *damages.Option) bool { return o.State != damages.OptionMissing }) {
		return exit(codeMissing)
	}
	return nil
}

// pad fills to a display width: a Chinese character is two columns.
func pad(s string, width int) string {
	return s + strings.Repeat(" ", max(0, width-text.DisplayWidth(s)))
}
