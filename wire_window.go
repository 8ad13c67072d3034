//go:build !headless

package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"time"

	"redress/app"
	"redress/assets"
	"redress/cases"
	"redress/damages"
	"redress/damages/law"
	"redress/exports"
	"redress/internal/civil"
	"redress/internal/cli"
	"redress/internal/i18n"
	"redress/internal/text"
)

const hasWindow = true

// window opens the desktop on the workspace. A workspace that never held a
// case gets the samples, so that a first start shows a dispute at work.
func window(ctx context.Context, env cli.Env) int {
	if runtime.GOOS == "linux" && os.Getenv("DISPLAY") == "" && os.Getenv("WAYLAND_DISPLAY") == "" {
		fmt.Fprintln(os.Stderr, "redress: 没有显示器，打不开窗口；redress --help 列出不用窗口的命令。 There is no display; redress --help lists the commands that need none.")
		return 1
	}
	w, err := openDesktopWorkspace(ctx, env)
	if err != nil {
		message, mend := cases.Words(err)
		fmt.Fprintf(os.Stderr, "redress: %s %s\n  %s %s\n  (%v)\n", message.ZH, message.EN, mend.ZH, mend.EN, err)
		return 1
	}
	defer w.Close()
	words, err := i18n.New(assets.I18n())
	if err != nil {
		fmt.Fprintln(os.Stderr, "redress:", err)
		return 1
	}
	deps := app.Deps{
		Desk:     func(actor string) app.Desk { return w.Service.As(actor) },
		Settings: w.Service, Now: time.Now, Fonts: app.Fonts{Regular: assets.FontRegular, Bold: assets.FontBold}, Words: words, Icon: assets.Icon,
		AppVersion: env.Version, LawDate: law.DataDate, Workspace: w.Dir, DefaultActor: env.Actor, FirstCase: os.Getenv("REDRESS_CASE"),
		Tables: app.Tables{
			Calendar: func() (civil.Calendar, error) { return holidays(os.Getenv("REDRESS_HOLIDAYS"), w.Dir) },
			Published: func() (damages.PublishedTables, error) {
				lpr, err := rates(os.Getenv("REDRESS_RATES"), w.Dir)
				return damages.PublishedTables{LPR: lpr}, err
			},
		},
		Exhibits: app.ExhibitDesk{Exhibitor: exhibitor{w, env}, Folder: filepath.Join(w.Dir, "exports"), Open: show},
		InstallSample: func(ctx context.Context) error {
			_, err := cli.InstallSamples(ctx, w.Service, env.Samples)
			return err
		},
	}
	app.Open(deps)
	return 0
}

// exhibitor makes exhibits for the window and lists those on record.
type exhibitor struct {
	w   *cli.Workspace
	env cli.Env
}

// Exhibit implements app.Exhibitor.
func (e exhibitor) Exhibit(ctx context.Context, caseID string, asked app.ExhibitAsked, progress func(done, all int)) (app.ExhibitReceipt, error) {
	prepared, err := e.w.Service.Setting(ctx, app.SettingActor)
	actor := prepared
	if err != nil || actor == "" {
		actor = e.env.Actor
	}
	if !asked.ForCourt { // the name of an account is none to put before a court
		prepared = actor
	}
	book, _, err := exports.Make(ctx, e.w.Service.As(actor), caseID, asked.Path, filepath.Join(e.w.Dir, "exports"),
		exports.Making{Lang: asked.Lang, PreparedBy: prepared, ReviewedBy: asked.ReviewedBy, Number: asked.Number, ForCourt: asked.ForCourt, Now: e.env.Now(), Program: e.env.Version}, exports.Options{Progress: progress})
	if err != nil {
		return app.ExhibitReceipt{}, err
	}
	list, err := e.List(ctx, caseID)
	if err != nil || len(list) == 0 {
		return app.ExhibitReceipt{}, err
	}
	list[0].Draft, list[0].Internal = book.Draft(), book.Internal
	return list[0], nil
}

// List implements app.Exhibitor, newest first.
func (e exhibitor) List(ctx context.Context, caseID string) ([]app.ExhibitReceipt, error) {
	made, err := e.w.Service.Exhibits(ctx, caseID)
	if err != nil {
		return nil, err
	}
	var out []app.ExhibitReceipt
	for _, x := range slices.Backward(made) {
		_, gone := os.Stat(x.Path)
		out = append(out, app.ExhibitReceipt{Name: fmt.Sprintf("%s v%d", x.Name, x.Version), MadeAt: x.MadeAt, MadeBy: x.MadeBy, Lang: text.Lang(x.Lang),
			Path: x.Path, SHA256: x.SHA256, Snapshot: x.Freeze, Sheets: x.Sheets, Cells: x.Cells, Formulas: x.Formulas, Gone: gone != nil})
	}
	return out, nil
}

// show opens a file or folder in the system's own program.
func show(path string) error {
	name := map[string]string{"darwin": "open", "windows": "explorer"}[runtime.GOOS]
	if name == "" {
		name = "xdg-open"
	}
	return exec.Command(name, path).Start()
}

func openDesktopWorkspace(ctx context.Context, env cli.Env) (*cli.Workspace, error) {
	dir := os.Getenv("REDRESS_WORKSPACE")
	if dir == "" {
		var err error
		if dir, err = defaultDir(); err != nil {
			return nil, err
		}
	}
	w, err := openWorkspace(ctx, dir)
	if err != nil {
		return nil, err
	}
	if isNew(ctx, w.Service) {
		if _, err := cli.InstallSamples(ctx, w.Service, env.Samples); err != nil {
			return nil, err
		}
	}
	return w, nil
}
