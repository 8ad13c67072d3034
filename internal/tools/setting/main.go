// Setting changes settings of a workspace while no window has it open: the
// language (window.lang: zh, en), the look (window.theme: light, dark) and the
// other keys that the window keeps.
//
//	setting WORKSPACE KEY=VALUE ...
package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"redress/cases"
	"redress/cases/store"
	"redress/cases/vault"
)

type clock struct{}

func (clock) Now() time.Time { return time.Now() }

// noIDs makes no id: a setting is no record.
type noIDs struct{}

func (noIDs) NewID() string { return "" }

func main() {
	if len(os.Args) < 3 {
		fmt.Fprintln(os.Stderr, "usage: setting WORKSPACE KEY=VALUE ...")
		os.Exit(2)
	}
	if err := put(context.Background(), os.Args[1], os.Args[2:]); err != nil {
		fmt.Fprintln(os.Stderr, "setting:", err)
		os.Exit(1)
	}
}

func put(ctx context.Context, folder string, pairs []string) (err error) {
	files, err := vault.Open(filepath.Join(folder, "vault"))
	if err != nil {
		return err
	}
	db, err := store.Open(ctx, filepath.Join(folder, "redress.db"), clock{})
	if err != nil {
		return err
	}
	defer func() {
		if closed := db.Close(); err == nil {
			err = closed
		}
	}()
	service := cases.New(db, files, noIDs{}, clock{}, "setting")
	for _, pair := range pairs {
		key, value, ok := strings.Cut(pair, "=")
		if !ok {
			return fmt.Errorf("%q is not KEY=VALUE", pair)
		}
		if err := service.PutSetting(ctx, key, value); err != nil {
			return err
		}
	}
	return nil
}
