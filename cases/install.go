package cases

import (
	"context"
	"fmt"
	"io/fs"
	"strconv"

	"redress/internal/text"
)

// InstallSample brings a sample dispute into the workspace, from a folder that
// holds case.json. Ids are fixed: a second time changes nothing, and a sample
// that was archived comes back. Codes: Invalid, Conflict.
func (s *Service) InstallSample(ctx context.Context, fsys fs.FS) (Record, error) {
	p, err := ReadPackage(fsys, "case.json")
	if err != nil {
		return Record{}, err
	}
	if p.Sample == "" {
		return Record{}, badJSON("/sample", tx("示例没有写 sample。", "A sample must say so in sample."), tx("请加上 \"sample\": \"…\"。", "Add \"sample\": \"…\"."))
	}
	there, err := s.Record(ctx, p.Case().ID)
	switch {
	case err == nil && there.Archived:
		return s.restoreCase(ctx, there.ID)
	case err == nil:
		return there, nil
	case ErrorCode(err) != NotFound:
		return Record{}, err
	}
	return s.Install(ctx, p)
}

// restoreCase brings back everything of a case that was archived.
func (s *Service) restoreCase(ctx context.Context, caseID string) (Record, error) {
	err := s.step(ctx, "restore", func(d *desk) (Step, error) {
		list, err := d.w.Records(ctx, Filter{CaseID: caseID, Archived: true})
		if err != nil {
			return Step{}, err
		}
		for _, r := range list {
			if r.Archived {
				d.keep(r)
				d.change(r, SlotState, StateLive)
			}
		}
		return Step{Label: text.F(tx("恢复案件：%s", "Restore case: %s"), titles(d.records[caseID], nil))}, nil
	})
	if err != nil {
		return Record{}, err
	}
	return s.Record(ctx, caseID)
}

// Install brings a whole case into the workspace, files and rows with it, in one
// step that Undo takes back. Codes: Conflict where one of its ids is there
// already.
func (s *Service) Install(ctx context.Context, p *Package) (Record, error) {
	records, err := s.shelve(ctx, p)
	if err != nil {
		return Record{}, err
	}
	c := p.Case()
	err = s.step(ctx, "install", func(d *desk) (Step, error) {
		for _, r := range records {
			there, err := d.w.Records(ctx, Filter{IDs: []string{r.ID}, Archived: true})
			if err != nil {
				return Step{}, err
			}
			if len(there) > 0 {
				return Step{}, Fail(Conflict, d.op, text.F(tx("工作区里已有 id %s。", "The workspace holds the id %s already."), r.ID),
					tx("这个案件可能已导入过；请在列表（含已归档）中查找。", "The case may have been imported before; look for it in the list, archived ones included."), nil)
			}
			if rows := p.rows[r.ID]; len(rows) > 0 {
				if r.Batches, err = s.storeRows(ctx, d.w, rows); err != nil {
					return Step{}, err
				}
			}
			d.create(r)
		}
		return Step{Label: text.F(tx("导入案件：%s（%d 条）", "Import case: %s (%d records)"), titles(c, nil), len(records))}, nil
	})
	if err != nil {
		return Record{}, err
	}
	return s.Record(ctx, c.ID)
}

// shelve puts the package's files into the vault and gives all its records, with
// those of the files and their custody.
func (s *Service) shelve(ctx context.Context, p *Package) ([]Record, error) {
	records := append([]Record{}, p.Records...)
	if s.vault == nil && len(p.files) > 0 {
		return nil, Fail(Internal, "install", tx("没有文件库。", "There is no vault."), tx("请打开工作区。", "Open a workspace."), nil)
	}
	for _, f := range p.files {
		file, err := s.shelveFile(ctx, p, f)
		if err != nil {
			return nil, err
		}
		custody := custodyOf(fmt.Sprintf("%s-custody-%d", f.evidence, f.n), file)
		records = append(records, file, custody)
	}
	return records, nil
}

func (s *Service) shelveFile(ctx context.Context, p *Package, f packageFile) (Record, error) {
	in, err := p.fsys.Open(f.path)
	if err != nil {
		return Record{}, Fail(NotFound, "install", text.F(tx("读不到文件 %s。", "Cannot read the file %s."), f.path), tx("请核对路径。", "Check the path."), err)
	}
	defer in.Close()
	sum, size, err := s.vault.Add(ctx, in, f.name)
	if err != nil {
		return Record{}, err
	}
	evidence := Record{ID: f.evidence, CaseID: p.Case().ID}
	file := filedRecord(fmt.Sprintf("%s-file-%d", f.evidence, f.n), evidence, f.name, sum, size)
	file.Values["added_by"], file.Values["added_at"] = s.actorLine(), instantText(s.clock.Now())
	if f.pages > 0 {
		file.Values["pages"] = strconv.Itoa(f.pages)
	}
	return file, nil
}
