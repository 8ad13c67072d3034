package main

import (
	"context"
	"os"
	"os/user"
	"path/filepath"
	"time"

	"github.com/google/uuid"

	"redress/assets"
	"redress/cases"
	"redress/cases/ledgers"
	"redress/cases/store"
	"redress/cases/vault"
	"redress/damages"
	"redress/internal/civil"
	"redress/internal/cli"
)

// version of the program; the build may set it.
var version = "0.1.0"

// systemClock and randomIDs are the only places where the time of day and
// chance come in.
type systemClock struct{}

func (systemClock) Now() time.Time { return time.Now() }

type randomIDs struct{}

// NewID is a UUID of version 7: ids sort by the time they were made.
func (randomIDs) NewID() string { return uuid.Must(uuid.NewV7()).String() }

// start opens the desktop when nothing is asked, else runs the command.
func start(ctx context.Context, args []string) int {
	env := cli.Env{Args: args, Stdout: os.Stdout, Stderr: os.Stderr, Getenv: os.Getenv, Now: time.Now,
		Version: version, Actor: actor(), Samples: assets.Samples(), Open: openWorkspace, DefaultDir: defaultDir, ReadTable: ledgers.Read, Holidays: holidays, Rates: rates}
	if len(args) == 0 && hasWindow {
		return window(ctx, env)
	}
	return cli.Run(ctx, env)
}

// actor is the system user, under whose name changes are recorded.
func actor() string {
	if u, err := user.Current(); err == nil {
		if u.Name != "" {
			return u.Name
		}
		return u.Username
	}
	return "unknown"
}

// defaultDir is the platform's data folder.
func defaultDir() (string, error) {
	if dir := os.Getenv("XDG_DATA_HOME"); dir != "" {
		return filepath.Join(dir, "redress"), nil
	}
	dir, err := os.UserConfigDir()
	if home, homeErr := os.UserHomeDir(); err == nil && homeErr == nil && filepath.Base(dir) == ".config" {
		return filepath.Join(home, ".local", "share", "redress"), nil
	}
	return filepath.Join(dir, "redress"), err
}

// openWorkspace opens a folder as a workspace, making it where it is not there.
func openWorkspace(ctx context.Context, dir string) (*cli.Workspace, error) {
	for _, sub := range []string{"", "vault", "exports", "backups"} {
		if err := os.MkdirAll(filepath.Join(dir, sub), 0o700); err != nil {
			return nil, err
		}
	}
	files, err := vault.Open(filepath.Join(dir, "vault"))
	if err != nil {
		return nil, err
	}
	db, err := store.Open(ctx, filepath.Join(dir, "redress.db"), systemClock{})
	if err != nil {
		return nil, err
	}
	return &cli.Workspace{Dir: dir, Close: db.Close,
		Service: cases.New(db, files, randomIDs{}, systemClock{}, actor()).
			WithHolidays(func() (civil.Calendar, error) { return holidays(os.Getenv("REDRESS_HOLIDAYS"), dir) }).
			WithRates(func() (damages.RateTable, error) { return rates(os.Getenv("REDRESS_RATES"), dir) })}, nil
}

// isNew tells a workspace that has never held a case.
func isNew(ctx context.Context, s *cases.Service) bool {
	list, err := s.Cases(ctx, true)
	return err == nil && len(list) == 0
}
