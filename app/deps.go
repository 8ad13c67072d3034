//go:build !headless

package app

import (
	"context"
	"io"
	"time"

	"redress/cases"
	"redress/damages"
	"redress/internal/civil"
	"redress/internal/i18n"
	"redress/internal/text"
)

// What the window needs of the case file, in pieces of two or three methods;
// cases.Service has them all. A page takes the pieces it uses.

// Reader reads cases.
type Reader interface {
	Cases(ctx context.Context, includeArchived bool) ([]cases.Record, error)
	CaseFile(ctx context.Context, caseID string) (*cases.CaseFile, error)
	Records(ctx context.Context, caseID string, kind cases.Kind, includeArchived bool) ([]cases.Record, error)
}

// Maker makes records; a case is made with an empty case id.
type Maker interface {
	Create(ctx context.Context, caseID string, kind cases.Kind, typed map[string]string) (cases.Record, error)
}

// Editor changes one field, or what it is tied to.
type Editor interface {
	Set(ctx context.Context, id string, revision int, fieldID, typed string) (cases.Record, error)
	Link(ctx context.Context, id string, revision int, fieldID string, excerptIDs ...string) (cases.Record, error)
	Unlink(ctx context.Context, id string, revision int, fieldID string, excerptIDs ...string) (cases.Record, error)
}

// Archivist takes records out of the lists and back.
type Archivist interface {
	Archive(ctx context.Context, id string, revision int) (cases.Record, error)
	Unarchive(ctx context.Context, id string, revision int) (cases.Record, error)
}

// Stepper takes steps back and does them again.
type Stepper interface {
	Undo(ctx context.Context, caseID string) (text.Text, error)
	Redo(ctx context.Context, caseID string) (text.Text, error)
	NextUndo(ctx context.Context, caseID string) (undo, redo text.Text, err error)
}

// Historian tells what was done.
type Historian interface {
	History(ctx context.Context, recordID, fieldID string) ([]cases.Step, error)
	CaseHistory(ctx context.Context, caseID string, last int) ([]cases.Step, error)
}

// Finder finds records by words; an empty case id searches every case.
type Finder interface {
	Search(ctx context.Context, caseID, query string) ([]cases.Hit, error)
}

// Filer puts files on evidence items.
type Filer interface {
	AddFile(ctx context.Context, evidenceID, name string, r io.Reader) (cases.Record, error)
	OpenFile(ctx context.Context, sha256 string) (io.ReadCloser, error)
}

// Settings keeps what the user prefers; an absent setting is "".
type Settings interface {
	Setting(ctx context.Context, key string) (string, error)
	PutSetting(ctx context.Context, key, value string) error
}

// Desk is the case file under one actor: all the pieces together.
type Desk interface {
	Reader
	Maker
	Editor
	Archivist
	Stepper
	Historian
	Finder
	Filer
}

// Deps is what wiring gives the window. All of it is required unless it says
// otherwise.
type Deps struct {
	// Desk gives the case file under an actor; it is called again when the user
	// changes the name under which he works.
	Desk         func(actor string) Desk
	Settings     Settings
	Now          func() time.Time
	Fonts        Fonts
	Words        *i18n.Translator
	Icon         []byte // of the window, PNG; may be empty
	AppVersion   string
	LawDate      string // day of the law data, printed in the status bar
	Workspace    string // folder, shown in the settings
	DefaultActor string // the system user
	FirstCase    string // id or number of the case to open first; "" is the one open last

	// Tables are what the calculators read; without them the page is absent.
	Tables Tables

	// Exhibits writes exhibits and says where they go; without it the section is
	// absent from the rail.
	Exhibits ExhibitDesk

	// InstallSample puts the sample disputes into the workspace; nil hides the offer.
	InstallSample func(ctx context.Context) error
	// ReadFile opens a file dropped on the window or picked in a dialog; nil reads
	// from the file system that Fyne knows.
	ReadFile func(path string) (io.ReadCloser, error)
}

// Tables are the dated tables of the workspace, read anew each time.
type Tables struct {
	Calendar  func() (civil.Calendar, error)
	Published func() (damages.PublishedTables, error)
}

// SettingActor is the key of the name under which the user works.
const SettingActor = "actor"

// Keys of the settings that the window keeps.
const (
	settingLang     = "window.lang"
	settingTheme    = "window.theme"
	settingSize     = "window.text_size"
	settingActor    = SettingActor
	settingLastCase = "window.last_case"
	// settingCalculators holds what is typed into the calculators, as JSON.
	settingCalculators = "window.calculators"
)
