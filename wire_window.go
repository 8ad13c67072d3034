//go:build !headless

package main

import (
	"context"
	"fmt"
	"os"
	"time"

	"redress/app"
	"redress/assets"
	"redress/damages/law"
	"redress/internal/cli"
	"redress/internal/i18n"
)

const hasWindow = true

// window opens the desktop on the workspace. A workspace that never held a
// case gets the samples, so that a first start shows a dispute at work.
func window(ctx context.Context, env cli.Env) int {
	w, err := openDesktopWorkspace(ctx, env)
	if err != nil {
		fmt.Fprintln(os.Stderr, "redress:", err)
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
		InstallSample: func(ctx context.Context) error {
			_, err := cli.InstallSamples(ctx, w.Service, env.Samples)
			return err
		},
	}
	app.Open(deps)
	return 0
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
