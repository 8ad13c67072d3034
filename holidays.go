package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"redress/assets"
	"redress/internal/civil"
	"redress/internal/cli"
)

// holidays gives the calendar: of the file named, else of holidays.csv in the
// workspace folder where there is one, else the table the program ships.
func holidays(file, workspace string) (civil.Calendar, error) {
	own := file == ""
	if own {
		file = filepath.Join(workspace, "holidays.csv")
	}
	table, err := os.ReadFile(file)
	switch {
	case own && errors.Is(err, fs.ErrNotExist):
		return civil.ParseCalendar(assets.Holidays)
	case err != nil:
		return civil.Calendar{}, err
	}
	calendar, err := civil.ParseCalendar(table)
	if err != nil {
		return calendar, &cli.FileError{Path: file, Cause: err}
	}
	return calendar, nil
}
