//go:build !headless

package app

import (
	"context"

	"redress/cases"
)

// loadFirst reads the list of cases and opens the first one to show: the one
// asked for, the one open last, or the first of the list.
func (s *Shell) loadFirst() {
	desk, last := s.session.Desk(), s.prefs.LastCase
	want := s.deps.FirstCase
	Read(s.background, "cases", func(ctx context.Context, _ Report) ([]cases.Record, error) {
		return desk.Cases(ctx, false)
	}, func(list []cases.Record, err error) {
		s.cases = list
		s.rail.refresh()
		if err != nil {
			s.fail(err)
		}
		if first := firstCase(list, want, last); first != "" {
			s.OpenCase(first)
			return
		}
		s.Go(pageCases)
	})
}

func firstCase(list []cases.Record, want, last string) string {
	for _, wish := range []string{want, last} {
		for _, c := range list {
			if wish != "" && (c.ID == wish || c.Text("number") == wish) {
				return c.ID
			}
		}
	}
	if len(list) > 0 {
		return list[0].ID
	}
	return ""
}

// OpenCase opens a case on its overview; the section stays where there is one.
func (s *Shell) OpenCase(id string) {
	s.leave()
	if id != s.session.CaseID() {
		s.pages = map[string]Page{}
		s.badges = map[string]badge{}
	}
	if !needsCase(s.at) {
		s.at = pageOverview
	}
	s.session.Open(id, func(err error) {
		if err != nil {
			s.fail(err)
			return
		}
		s.prefs.put(s, settingLastCase, id)
	})
}

// reloadCases reads the list of cases again.
func (s *Shell) reloadCases(then func()) {
	desk := s.session.Desk()
	Read(s.background, "cases", func(ctx context.Context, _ Report) ([]cases.Record, error) {
		return desk.Cases(ctx, false)
	}, func(list []cases.Record, err error) {
		if err != nil {
			s.fail(err)
			return
		}
		s.cases = list
		s.rail.refresh()
		if then != nil {
			then()
		}
	})
}

// installSample puts the sample disputes into the workspace and opens the first.
func (s *Shell) installSample() {
	install := s.deps.InstallSample
	s.status.say(s.deps.Words.T("sample.installing"))
	Write(s.background, func(ctx context.Context) (struct{}, error) { return struct{}{}, install(ctx) },
		func(_ struct{}, err error) {
			if err != nil {
				s.fail(err)
				return
			}
			s.status.say(s.deps.Words.T("sample.installed"))
			s.loadFirst()
		})
}
