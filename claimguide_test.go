//go:build headless

package main

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"redress/damages"
)

var guideCode = regexp.MustCompile("`([^`]+)`")

// TestGuideFromJudgments: every place that the table from a judgment to its
// options names is there: option.choice=answer, option.figure, option.table.column.
func TestGuideFromJudgments(t *testing.T) {
	_, guide, _ := strings.Cut(claimPageHead, `<a id="judgments"></a>`)
	guide, _, _ = strings.Cut(guide, `<a id="errors"></a>`)
	rows := 0
	for row := range strings.Lines(guide) {
		cells := strings.Split(row, "|")
		if len(cells) != 4 || !strings.Contains(cells[2], "`") {
			continue
		}
		rows++
		for _, code := range guideCode.FindAllStringSubmatch(cells[2], -1) {
			if code[1] != "conflicts" && code[1] != "line" && !names(code[1]) {
				t.Errorf("there is no %s", code[1])
			}
		}
	}
	if rows < 30 {
		t.Errorf("the table has %d rows", rows)
	}
}

// names tells whether a place of an option is declared.
func names(code string) bool {
	place, answer, chosen := strings.Cut(code, "=")
	of := strings.Split(place, ".")
	kind, ok := damages.KindOf(of[0])
	switch {
	case !ok || len(of) == 1:
		return ok
	case len(of) == 3:
		i := slices.IndexFunc(kind.Tables, func(s damages.TableSpec) bool { return s.ID == of[1] })
		return i >= 0 && slices.ContainsFunc(kind.Tables[i].Columns, func(c damages.Column) bool { return c.ID == of[2] })
	}
	for _, c := range kind.Choices {
		if c.ID == of[1] {
			return !chosen || slices.ContainsFunc(c.Of, func(a damages.Alternative) bool { return a.ID == answer })
		}
	}
	return !chosen && slices.ContainsFunc(kind.Figures, func(f damages.FigureSpec) bool { return f.ID == of[1] })
}
