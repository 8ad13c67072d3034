//go:build headless

package main

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// TestMain lets the scripts run the real program under its own name.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"redress": func() { os.Exit(start(context.Background(), os.Args[1:])) },
	})
}

// TestScripts types commands and holds what comes back against what is
// promised: words, JSON, exit codes, files.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script",
		Setup: func(e *testscript.Env) error {
			e.Setenv("REDRESS_WORKSPACE", e.WorkDir+"/workspace")
			e.Setenv("LANG", "en_US.UTF-8") // the machine's locale never decides
			e.Setenv("HOME", e.WorkDir+"/home")
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){"code": code, "alter": alter, "spoil": spoil, "lose": lose, "holds": holds},
	})
}

// code runs a command and wants one exit code: code 3 redress calc x.json
func code(ts *testscript.TestScript, neg bool, args []string) {
	want, err := strconv.Atoi(args[0])
	if err != nil || neg || len(args) < 2 {
		ts.Fatalf("usage: code NUMBER COMMAND …")
	}
	err = ts.Exec(args[1], args[2:]...)
	got := 0
	var failed *exec.ExitError
	if errors.As(err, &failed) {
		got = failed.ExitCode()
	} else if err != nil {
		ts.Fatalf("%v", err)
	}
	if got != want {
		ts.Fatalf("%s: exit code %d, want %d", strings.Join(args[1:], " "), got, want)
	}
}

// inVault finds the file of a vault that holds what another file holds.
func inVault(ts *testscript.TestScript, args []string) string {
	want := ts.ReadFile(args[1])
	found := ""
	ts.Check(filepath.WalkDir(ts.MkAbs(args[0]), func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := os.ReadFile(path)
		if strings.TrimSuffix(string(b), "\x00") == want {
			found = path
		}
		return err
	}))
	if found == "" {
		ts.Fatalf("%s holds no file like %s", args[0], args[1])
	}
	return found
}

// spoil adds a byte to a file of the vault: spoil VAULT LIKE
func spoil(ts *testscript.TestScript, _ bool, args []string) {
	path := inVault(ts, args)
	b, err := os.ReadFile(path)
	ts.Check(err)
	ts.Check(os.Chmod(path, 0o600))
	ts.Check(os.WriteFile(path, append(b, 0), 0o600))
}

// lose removes a file of the vault: lose VAULT LIKE
func lose(ts *testscript.TestScript, _ bool, args []string) { ts.Check(os.Remove(inVault(ts, args))) }

// alter writes a copy of a workbook with the first OLD in its sheets put as
// NEW: alter FROM TO OLD NEW
func alter(ts *testscript.TestScript, _ bool, args []string) {
	in, err := zip.OpenReader(ts.MkAbs(args[0]))
	ts.Check(err)
	defer in.Close()
	var made bytes.Buffer
	out := zip.NewWriter(&made)
	done := false
	for _, part := range in.File {
		r, err := part.Open()
		ts.Check(err)
		b, err := io.ReadAll(r)
		ts.Check(err)
		if old := []byte(args[2]); !done && strings.HasPrefix(part.Name, "xl/worksheets/") && bytes.Contains(b, old) {
			b, done = bytes.Replace(b, old, []byte(args[3]), 1), true
		}
		w, err := out.Create(part.Name)
		ts.Check(err)
		_, err = w.Write(b)
		ts.Check(err)
	}
	ts.Check(out.Close())
	if !done {
		ts.Fatalf("no sheet of %s holds %q", args[0], args[2])
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[1]), made.Bytes(), 0o644))
}

// holds wants words in a sheet of a workbook: holds book.xlsx 'words'
func holds(ts *testscript.TestScript, neg bool, args []string) {
	in, err := zip.OpenReader(ts.MkAbs(args[0]))
	ts.Check(err)
	defer in.Close()
	found := false
	for _, part := range in.File {
		r, err := part.Open()
		ts.Check(err)
		b, err := io.ReadAll(r)
		ts.Check(err)
		found = found || strings.HasPrefix(part.Name, "xl/worksheets/") && bytes.Contains(b, []byte(args[1]))
	}
	if found == neg {
		ts.Fatalf("%s holds %q: %v", args[0], args[1], found)
	}
}
