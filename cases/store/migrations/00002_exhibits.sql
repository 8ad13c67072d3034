-- +goose Up
CREATE TABLE exhibits (
	n        INTEGER PRIMARY KEY,
	id       TEXT NOT NULL UNIQUE,
	case_id  TEXT NOT NULL REFERENCES records (id) ON DELETE RESTRICT,
	version  INTEGER NOT NULL CHECK (version > 0),
	snapshot TEXT NOT NULL REFERENCES snapshots (id) ON DELETE RESTRICT,
	lang     TEXT NOT NULL CHECK (lang IN ('zh', 'en', 'both')),
	path     TEXT NOT NULL,
	sha256   TEXT NOT NULL CHECK (length(sha256) = 64),
	sheets   INTEGER NOT NULL,
	cells    INTEGER NOT NULL,
	formulas INTEGER NOT NULL,
	made_at  TEXT NOT NULL,
	made_by  TEXT NOT NULL,
	UNIQUE (case_id, version)
) STRICT;
-- +goose StatementBegin
CREATE TRIGGER exhibits_stay BEFORE UPDATE ON exhibits BEGIN SELECT RAISE(ABORT, 'an exhibit made stays on record'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER exhibits_kept BEFORE DELETE ON exhibits BEGIN SELECT RAISE(ABORT, 'an exhibit made stays on record'); END;
-- +goose StatementEnd
