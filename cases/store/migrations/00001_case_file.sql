-- +goose Up

-- The change record: one row per thing a user did, hash-chained. It is the
-- truth; records, fields and refs below are what it comes to.
CREATE TABLE steps (
	seq      INTEGER PRIMARY KEY,
	case_id  TEXT NOT NULL,
	at       TEXT NOT NULL CHECK (at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*Z'),
	actor    TEXT NOT NULL,
	op       TEXT NOT NULL CHECK (op IN ('do', 'undo', 'redo')),
	of_seq   INTEGER REFERENCES steps (seq) ON DELETE RESTRICT,
	label_zh TEXT NOT NULL,
	label_en TEXT NOT NULL,
	prev     TEXT NOT NULL,
	hash     TEXT NOT NULL UNIQUE CHECK (length(hash) = 64),
	CHECK ((op = 'do') = (of_seq IS NULL))
) STRICT;
CREATE INDEX steps_by_case ON steps (case_id, seq);

CREATE TABLE changes (
	seq       INTEGER NOT NULL REFERENCES steps (seq) ON DELETE RESTRICT,
	n         INTEGER NOT NULL,
	record_id TEXT NOT NULL,
	kind      TEXT NOT NULL,
	field     TEXT NOT NULL,
	before    TEXT NOT NULL,
	after     TEXT NOT NULL,
	PRIMARY KEY (seq, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX changes_by_record ON changes (record_id, field, seq);

-- n keeps the order in which records were made.
CREATE TABLE records (
	n        INTEGER PRIMARY KEY,
	id       TEXT NOT NULL UNIQUE,
	case_id  TEXT NOT NULL REFERENCES records (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
	kind     TEXT NOT NULL,
	revision INTEGER NOT NULL CHECK (revision > 0),
	state    TEXT NOT NULL CHECK (state IN ('', 'live', 'archived')),
	place    INTEGER NOT NULL DEFAULT 0 CHECK (place >= 0)
) STRICT;
CREATE INDEX records_by_case ON records (case_id, kind);
CREATE INDEX records_by_kind ON records (kind);

CREATE TABLE fields (
	record_id TEXT NOT NULL REFERENCES records (id) ON DELETE RESTRICT,
	field     TEXT NOT NULL,
	type      TEXT NOT NULL,
	value     TEXT NOT NULL CHECK (value <> ''),
	PRIMARY KEY (record_id, field),
	CHECK (type <> 'money' OR (value GLOB '*[0-9].[0-9][0-9]' AND value NOT GLOB '*[^0-9.-]*' AND value NOT GLOB '?*-*' AND value NOT GLOB '*.*.*')),
	CHECK (type NOT IN ('quantity', 'ratio') OR (value GLOB '*[0-9]' AND value NOT GLOB '*[^0-9.-]*' AND value NOT GLOB '?*-*' AND value NOT GLOB '*.*.*')),
	CHECK (type <> 'integer' OR (value GLOB '*[0-9]' AND value NOT GLOB '*[^0-9-]*' AND value NOT GLOB '?*-*')),
	CHECK (type <> 'truth' OR value IN ('yes', 'no')),
	CHECK (type <> 'day' OR value GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CHECK (type <> 'month' OR value GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'),
	CHECK (type <> 'instant' OR value GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*Z'),
	CHECK (type NOT IN ('data', 'bilingual') OR json_valid(value))
) STRICT, WITHOUT ROWID;

-- Who names whom: references ('ref'), excerpts tied to a field ('link') and the
-- imports that count for a ledger ('rows').
CREATE TABLE refs (
	record_id TEXT NOT NULL REFERENCES records (id) ON DELETE RESTRICT,
	how       TEXT NOT NULL CHECK (how IN ('ref', 'link', 'rows')),
	field     TEXT NOT NULL,
	n         INTEGER NOT NULL,
	target    TEXT NOT NULL,
	PRIMARY KEY (record_id, how, field, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX refs_by_target ON refs (target);

CREATE TABLE ledger_rows (
	batch TEXT NOT NULL,
	n     INTEGER NOT NULL,
	cells TEXT NOT NULL CHECK (json_valid(cells)),
	PRIMARY KEY (batch, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE snapshots (
	n       INTEGER PRIMARY KEY,
	id      TEXT NOT NULL UNIQUE,
	case_id TEXT NOT NULL REFERENCES records (id) ON DELETE RESTRICT,
	name    TEXT NOT NULL,
	sha256  TEXT NOT NULL CHECK (length(sha256) = 64),
	made_at TEXT NOT NULL,
	made_by TEXT NOT NULL,
	head    TEXT NOT NULL,
	body    TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
CREATE INDEX snapshots_by_case ON snapshots (case_id, n);

CREATE TABLE settings (
	key   TEXT PRIMARY KEY,
	value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- One token per Chinese character is made before the words come here.
CREATE VIRTUAL TABLE words USING fts5 (
	record_id UNINDEXED, case_id UNINDEXED, body,
	tokenize = "unicode61 remove_diacritics 2"
);

-- +goose StatementBegin
CREATE TRIGGER steps_stay BEFORE UPDATE ON steps BEGIN SELECT RAISE(ABORT, 'the change record is append-only'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER steps_kept BEFORE DELETE ON steps BEGIN SELECT RAISE(ABORT, 'the change record is append-only'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER changes_stay BEFORE UPDATE ON changes BEGIN SELECT RAISE(ABORT, 'the change record is append-only'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER changes_kept BEFORE DELETE ON changes BEGIN SELECT RAISE(ABORT, 'the change record is append-only'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER snapshots_stay BEFORE UPDATE ON snapshots BEGIN SELECT RAISE(ABORT, 'a freeze never changes'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER snapshots_kept BEFORE DELETE ON snapshots BEGIN SELECT RAISE(ABORT, 'a freeze never changes'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER rows_stay BEFORE UPDATE ON ledger_rows BEGIN SELECT RAISE(ABORT, 'imported rows never change'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER rows_kept BEFORE DELETE ON ledger_rows BEGIN SELECT RAISE(ABORT, 'imported rows never change'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER records_kept BEFORE DELETE ON records BEGIN SELECT RAISE(ABORT, 'records are archived, never deleted'); END;
-- +goose StatementEnd
