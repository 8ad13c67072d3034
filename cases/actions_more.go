package cases

import (
	"context"
	"io"
	"slices"
	"strconv"
	"strings"

	"redress/internal/text"
)

// Link ties excerpts to a field of a record, "" for the record as a whole.
// Codes: as Set.
func (s *Service) Link(ctx context.Context, id string, revision int, fieldID string, excerptIDs ...string) (Record, error) {
	return s.links(ctx, "link", id, revision, fieldID, func(now []string) []string {
		for _, x := range excerptIDs {
			if !slices.Contains(now, x) {
				now = append(now, x)
			}
		}
		return now
	})
}

// Unlink unties excerpts. Codes: as Set.
func (s *Service) Unlink(ctx context.Context, id string, revision int, fieldID string, excerptIDs ...string) (Record, error) {
	return s.links(ctx, "unlink", id, revision, fieldID, func(now []string) []string {
		return slices.DeleteFunc(now, func(x string) bool { return slices.Contains(excerptIDs, x) })
	})
}

func (s *Service) links(ctx context.Context, op, id string, revision int, fieldID string, f func([]string) []string) (Record, error) {
	return s.edit(ctx, op, id, revision, func(d *desk, r Record) (text.Text, error) {
		if _, ok := EntityOf(r.Kind).Field(fieldID); !ok && fieldID != "" {
			return text.Text{}, unknownField(op, EntityOf(r.Kind), fieldID)
		}
		after := f(slices.Clone(r.Links[fieldID]))
		d.change(r, SlotLinks+fieldID, strings.Join(after, "\n"))
		if len(d.changes) == 0 {
			return text.Text{}, nil
		}
		return Describe(d.changes[0], nil), nil
	})
}

// Archive takes a record out of the lists; nothing is deleted. Codes: as Set.
func (s *Service) Archive(ctx context.Context, id string, revision int) (Record, error) {
	return s.state(ctx, "archive", id, revision, StateArchived, tx("归档%s：%s", "Archive %s: %s"))
}

// Unarchive puts it back. Codes: as Set.
func (s *Service) Unarchive(ctx context.Context, id string, revision int) (Record, error) {
	return s.state(ctx, "unarchive", id, revision, StateLive, tx("恢复%s：%s", "Restore %s: %s"))
}

func (s *Service) state(ctx context.Context, op, id string, revision int, to string, words text.Text) (Record, error) {
	return s.edit(ctx, op, id, revision, func(d *desk, r Record) (text.Text, error) {
		title := titles(r, nil)
		d.change(r, SlotState, to)
		return text.F(words, EntityOf(r.Kind).Label, title), nil
	})
}

// Arrange puts records of one kind in the order given. Codes: NotFound, Invalid.
func (s *Service) Arrange(ctx context.Context, ids []string) error {
	return s.step(ctx, "arrange", func(d *desk) (Step, error) {
		var label text.Text
		for i, id := range ids {
			r, err := d.record(ctx, id)
			if err != nil {
				return Step{}, err
			}
			label = EntityOf(r.Kind).Plural
			d.change(r, SlotOrder, strconv.Itoa(i+1))
		}
		return Step{Label: text.F(tx("调整%s的次序", "Reorder %s"), label)}, nil
	})
}

// AddFile puts a file into the vault and on an evidence item, and makes the
// first custody entry, in one step. Codes: NotFound, Invalid, Internal.
func (s *Service) AddFile(ctx context.Context, evidenceID, name string, r io.Reader) (Record, error) {
	if s.vault == nil {
		return Record{}, Fail(Internal, "add file", tx("没有文件库。", "There is no vault."), tx("请打开工作区。", "Open a workspace."), nil)
	}
	sum, size, err := s.vault.Add(ctx, r, name)
	if err != nil {
		return Record{}, err
	}
	var id string
	err = s.step(ctx, "add file", func(d *desk) (Step, error) {
		e, err := d.record(ctx, evidenceID)
		if err != nil {
			return Step{}, err
		}
		if e.Kind != KindEvidence {
			return Step{}, noSuch(d.op, EntityOf(KindEvidence).Label, evidenceID)
		}
		id = s.ids.NewID()
		file := filedRecord(id, e, name, sum, size)
		file.Values["added_by"], file.Values["added_at"] = s.actorLine(), instantText(s.clock.Now())
		if _, err := ParseField(EntityOf(KindFile).Fields[1], name); err != nil {
			return Step{}, err
		}
		d.create(file)
		d.create(custodyOf(s.ids.NewID(), file))
		return Step{Label: text.F(tx("加入文件：%s", "Add file: %s"), name)}, nil
	})
	if err != nil {
		return Record{}, err
	}
	return s.Record(ctx, id)
}

func (s *Service) actorLine() string {
	if line := strings.Join(strings.Fields(s.actor), " "); line != "" {
		return line
	}
	return "?"
}

func filedRecord(id string, evidence Record, name, sum string, size int64) Record {
	return Record{ID: id, CaseID: evidence.CaseID, Kind: KindFile, Values: map[string]string{
		"evidence": evidence.ID, "name": strings.Join(strings.Fields(name), " "),
		"sha256": sum, "size": strconv.FormatInt(size, 10),
	}}
}

// custodyOf is the entry that a file's coming into the vault makes.
func custodyOf(id string, file Record) Record {
	return Record{ID: id, CaseID: file.CaseID, Kind: KindCustody, Values: map[string]string{
		"evidence": file.Values["evidence"], "file": file.ID, "event": "added",
		"at": file.Values["added_at"], "by": file.Values["added_by"], "sha256": file.Values["sha256"],
	}}
}

// OpenFile opens a file of the vault by its SHA-256. Codes: NotFound.
func (s *Service) OpenFile(ctx context.Context, sha256 string) (io.ReadCloser, error) {
	return s.vault.Open(ctx, sha256)
}

// VerifyFiles holds every file of a case, or of all where caseID is empty,
// against the vault.
func (s *Service) VerifyFiles(ctx context.Context, caseID string, progress func(done, all int)) ([]FileState, error) {
	files, err := s.Records(ctx, caseID, KindFile, true)
	if err != nil {
		return nil, err
	}
	var want []Expected
	for _, f := range files {
		size, _ := strconv.ParseInt(f.Text("size"), 10, 64)
		want = append(want, Expected{SHA256: f.Text("sha256"), Size: size, Name: f.Text("name")})
	}
	return s.vault.Verify(ctx, want, progress)
}
