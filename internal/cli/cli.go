// Package cli is the program without a window: the same services, one command
// at a time. Commands print for people, and with --json for programs.
package cli

import (
	"cmp"
	"context"
	"errors"
	"io"
	"io/fs"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"redress/cases"
	"redress/damages"
	"redress/internal/civil"
	"redress/internal/text"
)

// Env is what a command needs of the world; wiring fills it in.
type Env struct {
	Args           []string
	Stdout, Stderr io.Writer
	Getenv         func(string) string
	Now            func() time.Time
	Version        string
	Actor          string
	Samples        fs.FS // a folder to a sample
	Open           func(ctx context.Context, dir string) (*Workspace, error)
	ReadTable      func(ctx context.Context, name, sheet string, r io.Reader) (cases.RawTable, error)
	DefaultDir     func() (string, error)
	// Holidays gives the calendar of holidays: of the file named, else of the
	// workspace's own, else the one the program ships.
	Holidays func(file, workspace string) (civil.Calendar, error)
	// Rates gives the table of the loan prime rate, found in the same way.
	Rates func(file, workspace string) (damages.RateTable, error)
}

// Workspace is an open workspace.
type Workspace struct {
	Dir     string
	Service *cases.Service
	Close   func() error
}

// run is one command at work.
type run struct {
	Env
	ctx       context.Context
	json      bool
	langFlag  string
	workspace string
	holidays  string
	rates     string
}

// Run does one command and gives its exit code.
func Run(ctx context.Context, env Env) int {
	r := &run{Env: env, ctx: ctx}
	root := r.root()
	root.SetArgs(env.Args)
	root.SetOut(env.Stdout)
	root.SetErr(env.Stderr)
	err := root.ExecuteContext(ctx)
	if err == nil {
		return 0
	}
	var quiet exit
	if errors.As(err, &quiet) {
		return int(quiet)
	}
	return r.report(err)
}

func (r *run) root() *cobra.Command {
	root := &cobra.Command{
		Use: "redress", Short: "维权账 Redress: trade-secret damages under PRC law", SilenceUsage: true, SilenceErrors: true,
		Args: noArgs, RunE: func(c *cobra.Command, _ []string) error { return c.Help() },
		PersistentPreRunE: func(*cobra.Command, []string) error { // a language unknown is said, not passed over
			_, err := r.lang()
			return err
		},
	}
	root.CompletionOptions.DisableDefaultCmd = true
	root.SetFlagErrorFunc(flagErrorOf)
	root.PersistentFlags().BoolVar(&r.json, "json", false, "print JSON for programs")
	root.PersistentFlags().StringVar(&r.langFlag, "lang", "", "zh, en (exhibit: or both); default REDRESS_LANG, then zh")
	root.PersistentFlags().StringVar(&r.workspace, "workspace", "", "workspace folder; default REDRESS_WORKSPACE, then the platform's data folder")
	root.Version = r.Version
	root.AddCommand(r.calc(), r.whatif(), r.exhibit(), r.verify(), r.cases(), r.evidence(), r.ledger(), r.sample(),
		r.fee(), r.interest(), r.statute(), r.law(), r.options(), r.deadline())
	return root
}

// lang is the language asked for: --lang, then REDRESS_LANG, then zh; never
// the machine's locale.
func (r *run) lang() (text.Lang, error) {
	for _, s := range []string{cmp.Or(r.langFlag, r.langTyped()), r.Getenv("REDRESS_LANG")} {
		if s != "" {
			l, err := text.ParseLang(s)
			if err != nil {
				return "", usageOf(err)
			}
			return l, nil
		}
	}
	return text.ZH, nil
}

// langTyped looks at the arguments: a command that could not be parsed has no
// flags set.
func (r *run) langTyped() string {
	for i, a := range r.Args {
		if lang, ok := strings.CutPrefix(a, "--lang="); ok {
			return lang
		}
		if a == "--lang" && i+1 < len(r.Args) {
			return r.Args[i+1]
		}
	}
	return ""
}

// one is the language of printed words; both is for exhibits.
func (r *run) one() text.Lang {
	if l, err := r.lang(); err == nil && l == text.EN {
		return text.EN
	}
	return text.ZH
}

// folder is the workspace asked for: --workspace, then REDRESS_WORKSPACE, then
// the platform's data folder.
func (r *run) folder() (string, error) {
	for _, dir := range []string{r.workspace, r.Getenv("REDRESS_WORKSPACE")} {
		if dir != "" {
			return dir, nil
		}
	}
	return r.DefaultDir()
}

// open opens the workspace asked for.
func (r *run) open() (*Workspace, error) {
	dir, err := r.folder()
	if err != nil {
		return nil, err
	}
	return r.Open(r.ctx, dir)
}

// calendar reads the table of holidays; the workspace need not be there.
func (r *run) calendar() (civil.Calendar, error) {
	dir, err := r.folder()
	if err != nil {
		return civil.Calendar{}, err
	}
	return r.Holidays(cmp.Or(r.holidays, r.Getenv("REDRESS_HOLIDAYS")), dir)
}

// published reads the tables that claims read beside their own figures; the
// workspace need not be there.
func (r *run) published() (damages.PublishedTables, error) {
	dir, err := r.folder()
	if err != nil {
		return damages.PublishedTables{}, err
	}
	lpr, err := r.Rates(cmp.Or(r.rates, r.Getenv("REDRESS_RATES")), dir)
	return damages.PublishedTables{LPR: lpr}, err
}

// with runs something on the open workspace and closes it again.
func (r *run) with(do func(*Workspace) error) error {
	w, err := r.open()
	if err != nil {
		return err
	}
	return errors.Join(do(w), w.Close())
}

// group is a command that only has commands below it: named alone it prints
// its help, with an unknown word it is a usage error.
func group(use, short string, of ...*cobra.Command) *cobra.Command {
	c := &cobra.Command{Use: use, Short: short, Args: noArgs, RunE: func(c *cobra.Command, _ []string) error { return c.Help() }}
	c.AddCommand(of...)
	return c
}
