package cases

import (
	"context"
	"io"
	"time"
)

// Store keeps the case file. Every call of the function sees one state of it; an
// error from an Update leaves nothing behind. A store reads and writes what it is
// told: the rules are in Service.
type Store interface {
	View(ctx context.Context, f func(Reader) error) error
	Update(ctx context.Context, f func(Writer) error) error
}

// Reader is all that may be read in one transaction.
type Reader interface {
	RecordReader
	StepReader
	RowReader
	SnapshotReader
	ExhibitReader
	Finder
	Setting(ctx context.Context, key string) (string, error) // "" where unset
}

// Writer is all that may be done in one transaction.
type Writer interface {
	Reader
	// Append adds a step to the chain and applies its changes: revisions rise,
	// values, links, states and orders take their new text.
	Append(ctx context.Context, s Step) error
	AddRows(ctx context.Context, batch string, from int, rows [][]string) error
	AddSnapshot(ctx context.Context, s Snapshot) error
	AddExhibit(ctx context.Context, e Exhibit) error
	Index(ctx context.Context, recordID, caseID, body string) error // "" takes it out
	PutSetting(ctx context.Context, key, value string) error
}

// Filter picks records. Absent records are left out unless asked for by id.
type Filter struct {
	IDs      []string // these only
	CaseID   string
	Kind     Kind
	Archived bool // archived ones too
}

// Pointer is a field, or a link of it, that names a record.
type Pointer struct{ Record, Field string }

// RecordReader reads records, ordered by order (0 last), then by their making.
type RecordReader interface {
	Records(ctx context.Context, f Filter) ([]Record, error)
	// Pointing lists who names a record, absent records left out.
	Pointing(ctx context.Context, id string) ([]Pointer, error)
}

// StepFilter picks steps; they come in the order of the chain.
type StepFilter struct {
	CaseID  string
	Record  string // steps that touched it
	Field   string // … and this slot of it
	After   int64  // later than this one
	Seq     int64  // this one only
	Last    int    // the last so many; 0 is all
	Headers bool   // without their changes
}

// StepReader reads the change record.
type StepReader interface {
	Head(ctx context.Context) (seq int64, hash string, err error)
	Steps(ctx context.Context, f StepFilter) ([]Step, error)
}

// RowReader reads the rows of one import of a ledger.
type RowReader interface {
	Rows(ctx context.Context, batch string, from, limit int) ([][]string, error)
}

// ExhibitReader reads the record of exhibits made, oldest first.
type ExhibitReader interface {
	Exhibits(ctx context.Context, caseID string) ([]Exhibit, error)
}

// SnapshotReader reads freezes; the list is without their JSON.
type SnapshotReader interface {
	Snapshots(ctx context.Context, caseID string) ([]Snapshot, error)
	Snapshot(ctx context.Context, id string) (Snapshot, error) // NotFound
}

// Finder gives the ids of records whose words match, best first; an empty case
// id searches every case.
type Finder interface {
	Find(ctx context.Context, caseID, query string, limit int) ([]string, error)
}

// Vault keeps evidence files under their SHA-256 (lower-case hexadecimal).
type Vault interface {
	Add(ctx context.Context, r io.Reader, name string) (sha256 string, size int64, err error)
	Open(ctx context.Context, sha256 string) (io.ReadCloser, error)
	Verify(ctx context.Context, want []Expected, progress func(done, all int)) ([]FileState, error)
}

// Expected is a file the vault should hold.
type Expected struct {
	SHA256 string
	Size   int64
	Name   string
}

// FileState is what was found of an expected file.
type FileState struct {
	Expected
	State string // ok, missing or changed
	Found string // the SHA-256 of a changed file
}

// States of a file.
const (
	FileOK      = "ok"
	FileMissing = "missing"
	FileChanged = "changed"
)

// IDs gives ids that were never given before: lower-case letters, digits and
// single hyphens, such as a UUIDv7.
type IDs interface{ NewID() string }

// Clock tells the time.
type Clock interface{ Now() time.Time }
