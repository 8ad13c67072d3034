package cases

import (
	"context"
)

// Snapshot is a named freeze of a case: its canonical JSON and the SHA-256 of
// that. It never changes; the rows of ledgers are in it by the imports' names.
type Snapshot struct {
	ID     string
	CaseID string
	Name   string
	SHA256 string
	MadeAt string // RFC 3339, UTC
	MadeBy string
	Head   string // hash of the last step of the change record
	JSON   []byte // left out in lists
}

// Snapshot freezes the case as it stands under a name. With an empty name it
// gives the last freeze of the same content, or makes one. Codes: NotFound.
func (s *Service) Snapshot(ctx context.Context, caseID, name string) (snap Snapshot, err error) {
	err = s.store.Update(ctx, func(w Writer) error {
		file, err := readCaseFile(ctx, w, caseID)
		if err != nil {
			return err
		}
		body, err := canonicalCase(file)
		if err != nil {
			return err
		}
		snap = Snapshot{CaseID: caseID, Name: name, SHA256: sumOf(body), JSON: body, Head: file.Head}
		if name == "" {
			known, err := sameFreeze(ctx, w, snap)
			if err != nil || known.ID != "" {
				snap = known
				return err
			}
			snap.Name = snap.SHA256[:12]
		}
		snap.ID, snap.MadeAt, snap.MadeBy = s.ids.NewID(), instantText(s.clock.Now()), s.actor
		return w.AddSnapshot(ctx, snap)
	})
	return snap, err
}

func sameFreeze(ctx context.Context, r SnapshotReader, want Snapshot) (Snapshot, error) {
	list, err := r.Snapshots(ctx, want.CaseID)
	if err != nil {
		return Snapshot{}, err
	}
	for i := len(list) - 1; i >= 0; i-- {
		if list[i].SHA256 == want.SHA256 {
			return r.Snapshot(ctx, list[i].ID)
		}
	}
	return Snapshot{}, nil
}

// Snapshots lists the freezes of a case, oldest first, without their JSON.
func (s *Service) Snapshots(ctx context.Context, caseID string) (list []Snapshot, err error) {
	err = s.store.View(ctx, func(r Reader) error {
		list, err = r.Snapshots(ctx, caseID)
		return err
	})
	return list, err
}

// SnapshotFile gives the case as it stood at a freeze, having checked its hash.
// Codes: NotFound, Internal where the freeze was tampered with.
func (s *Service) SnapshotFile(ctx context.Context, id string) (snap Snapshot, file *CaseFile, err error) {
	err = s.store.View(ctx, func(r Reader) error {
		snap, err = r.Snapshot(ctx, id)
		return err
	})
	if err != nil {
		return snap, nil, err
	}
	if sumOf(snap.JSON) != snap.SHA256 {
		return snap, nil, Fail(Internal, "snapshot",
			tx("这个快照的内容与其哈希不符。", "This freeze does not match its hash."),
			tx("请从备份中恢复，并运行检查。", "Restore it from a backup and run the check."), nil)
	}
	file, err = fileOfCanonical(snap.JSON)
	return snap, file, err
}
