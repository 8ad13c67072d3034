package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"redress/assets"
	"redress/damages"
	"redress/internal/civil"
	"redress/internal/cli"
)

// tableOf parses a dated table: that of the file named, else the one of that
// name in the workspace folder where there is one, else the one shipped.
func tableOf[T any](file, workspace, name string, shipped []byte, parse func([]byte) (T, error)) (T, error) {
	own := file == ""
	if own {
		file = filepath.Join(workspace, name)
	}
	var none T
	table, err := os.ReadFile(file)
	switch {
	case own && errors.Is(err, fs.ErrNotExist):
		return parse(shipped)
	case err != nil:
		return none, err
	}
	parsed, err := parse(table)
	if err != nil {
		return none, &cli.FileError{Path: file, Cause: err}
	}
	return parsed, nil
}

// holidays gives the calendar of holidays and make-up working days.
func holidays(file, workspace string) (civil.Calendar, error) {
	return tableOf(file, workspace, "holidays.csv", assets.Holidays, civil.ParseCalendar)
}

// rates gives the table of the loan prime rate.
func rates(file, workspace string) (damages.RateTable, error) {
	return tableOf(file, workspace, "lpr.csv", assets.LPR, damages.ParseRates)
}
