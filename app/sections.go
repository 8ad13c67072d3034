//go:build !headless

package app

import (
	"context"
	"io"
	"os"
	"path/filepath"

	"redress/cases"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/dialog"
)

// registerOwn gives the sections that this room knows by declaration their pages.
// Damages and exhibits are registered by whoever has them.
func (s *Shell) registerOwn() {
	s.Register(pageOverview, func(ctx PageContext) Page { return newOverview(ctx, s.chart) })
	s.Register(pageCases, func(ctx PageContext) Page { return newCasesPage(ctx, s) })
	if s.deps.Tables.Calendar != nil {
		s.Register(pageCalculators, func(ctx PageContext) Page { return newCalculatorPage(ctx, s) })
	}
	s.Register(pageSettings, func(ctx PageContext) Page { return newSettingsPage(ctx, s) })
	for _, section := range []string{"parties", "agreements", "costs", "proceedings"} {
		s.Register(section, func(ctx PageContext) Page { return NewRecordPage(ctx, section) })
	}
	s.Register("secrets", func(ctx PageContext) Page {
		p := NewRecordPage(ctx, "secrets")
		p.pictures = secretPicture
		return p
	})
	s.Register("timeline", func(ctx PageContext) Page {
		p := NewRecordPage(ctx, "timeline", cases.KindFact, cases.KindAct)
		p.pictures = timelinePicture
		return p
	})
	s.Register("evidence", func(ctx PageContext) Page { return newEvidencePage(ctx, s.deps.ReadFile) })
}

// SetOverviewChart gives the overview its picture of the options.
func (s *Shell) SetOverviewChart(chart func(PageContext) Chart) { s.chart = chart }

// openDamages shows an option, or a line, of the damages section.
func (s *Shell) openDamages(sheet, line string) {
	s.Go("damages")
	if p, ok := s.pages["damages"].(*damagesPage); ok {
		p.pickLine(sheet, line)
	}
}

// openCalculator shows one of the calculators.
func (s *Shell) openCalculator(id string) {
	if p, ok := s.page(pageCalculators).(*calculatorPage); ok {
		for i := range p.all {
			if p.all[i].ID == id {
				p.at = i
			}
		}
	}
	s.Go(pageCalculators)
}

// drop hands files dropped on the window to the page.
func (s *Shell) drop(uris []fyne.URI) {
	var paths []string
	for _, u := range uris {
		paths = append(paths, u.Path())
	}
	if p, ok := s.pages[s.at].(Dropper); ok {
		p.Drop(paths)
		return
	}
	s.banner.tell(s.deps.Words.T("drop.where"), amber, "", nil)
}

// evidencePage is the catalogue; files are put on its items.
type evidencePage struct {
	*RecordPage
	read func(path string) (io.ReadCloser, error)
}

func newEvidencePage(ctx PageContext, read func(string) (io.ReadCloser, error)) *evidencePage {
	p := &evidencePage{RecordPage: NewRecordPage(ctx, "evidence"), read: read}
	if read == nil {
		p.read = func(path string) (io.ReadCloser, error) { return os.Open(path) }
	}
	p.more = func(*RecordPage) []fyne.CanvasObject {
		if p.kind != cases.KindEvidence || p.form.model.Archived {
			return nil
		}
		return []fyne.CanvasObject{newButton(ctx.Keys, ctx.T("evidence.add_file"), secondary, p.pickFile)}
	}
	return p
}

func (p *evidencePage) pickFile() {
	picker := dialog.NewFileOpen(func(r fyne.URIReadCloser, err error) {
		if err != nil || r == nil {
			p.ctx.Fail(err)
			return
		}
		path := r.URI().Path()
		p.ctx.Fail(r.Close())
		p.Drop([]string{path})
	}, p.ctx.Window)
	picker.Resize(fyne.NewSize(em(60), em(40)))
	picker.Show()
}

// Drop implements Dropper: each file goes on the item that is chosen, with a
// receipt in the banner.
func (p *evidencePage) Drop(paths []string) {
	if p.kind != cases.KindEvidence || p.form == nil || p.form.model.Record == "" || p.form.model.Locked {
		p.ctx.Tell(p.ctx.T("drop.where"), amber, "", nil)
		return
	}
	item, read := p.form.model.Record, p.read
	title := p.form.model.Title
	p.ctx.Session.AddFiles(item, paths, read, func(added int, err error) {
		if err != nil {
			p.ctx.Fail(err)
		} else {
			p.ctx.Tell(p.ctx.Words.N("evidence.added", added, "Title", title), good, "", nil)
		}
		p.Refresh()
	})
}

// AddFiles puts files on an evidence item, one step each, and stops at the first
// that fails.
func (s *Session) AddFiles(item string, paths []string, read func(string) (io.ReadCloser, error), then func(added int, err error)) {
	added := 0
	caseID := s.CaseID()
	s.write(func(ctx context.Context, desk Desk) (outcome, error) {
		for _, path := range paths {
			if err := addFile(ctx, desk, item, path, read); err != nil {
				return outcome{}, err
			}
			added++
		}
		return last(ctx, desk, caseID, outcome{}, nil)
	}, func(_ outcome, err error) {
		then(added, err)
		if err != nil && added > 0 {
			s.Reload()
		}
	})
}

func addFile(ctx context.Context, desk Desk, item, path string, read func(string) (io.ReadCloser, error)) (err error) {
	r, err := read(path)
	if err != nil {
		return &noticeError{"error.unreadable"}
	}
	defer func() {
		if closed := r.Close(); err == nil {
			err = closed
		}
	}()
	_, err = desk.AddFile(ctx, item, filepath.Base(path), r)
	return err
}
