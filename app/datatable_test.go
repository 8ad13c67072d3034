//go:build !headless

package app

import (
	"slices"
	"strings"
	"testing"

	"redress/assets"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"
)

type person struct {
	name  string
	votes int
}

func people() *tableModel[person] {
	m := &tableModel[person]{columns: []Column[person]{
		{ID: "name", Label: "Name", Text: func(p person) string { return p.name }},
		{ID: "votes", Label: "Votes", Text: func(p person) string { return strings.Repeat("I", p.votes) },
			Compare: func(a, b person) int { return a.votes - b.votes }},
	}}
	m.setRows([]person{{"Wang", 2}, {"Li", 10}, {"Zhao\tTwo", 9}})
	return m
}

func names(m *tableModel[person]) (out []string) {
	for i := range m.shown {
		out = append(out, strings.Fields(m.row(i).name)[0])
	}
	return out
}

func TestSortGoesUpDownAndBack(t *testing.T) {
	m := people()
	for _, want := range [][]string{{"Wang", "Zhao", "Li"}, {"Li", "Zhao", "Wang"}, {"Wang", "Li", "Zhao"}} {
		m.sort("votes")
		if got := names(m); !slices.Equal(got, want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	m.sort("votes")
	m.sort("name")
	if got := names(m); !slices.Equal(got, []string{"Li", "Wang", "Zhao"}) {
		t.Errorf("by name: %v", got)
	}
}

func TestFilterWantsEveryWordInSomeColumn(t *testing.T) {
	m := people()
	for query, want := range map[string]int{"": 3, "li": 1, "iii": 2, "li iiii": 1, "wang iii": 0} {
		m.setFilter(query)
		if got := len(m.shown); got != want {
			t.Errorf("%q: %d rows, want %d", query, got, want)
		}
	}
}

func TestFilterAndSortHoldWhenRowsChange(t *testing.T) {
	m := people()
	m.sort("votes")
	m.setFilter("i")
	m.setRows([]person{{"Li", 3}, {"Qian", 1}, {"Sun", 0}})
	if got := names(m); !slices.Equal(got, []string{"Qian", "Li"}) {
		t.Errorf("got %v", got)
	}
}

func TestCopiedRowsAreTabSeparatedUnderTheirLabels(t *testing.T) {
	want := "Name\tVotes\nZhao Two\tIIIIIIIII\n"
	if got := people().tsv(2); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestColumnsFitWithoutACut(t *testing.T) {
	needs := []columnNeed{{one: 20, two: 20}, {one: 60, two: 30, grow: 1}, {one: 40, two: 25}}
	for _, one := range []struct {
		name  string
		width float32
		all   bool
		want  tableFit
	}{
		{"all on one line, the rest to what grows", 150, false, tableFit{[]float32{20, 90, 40}, 1, 0}},
		{"all on two lines", 80, false, tableFit{[]float32{20, 33.333332, 26.666666}, 2, 0}},
		{"two columns, no line folded", 0, false, tableFit{[]float32{20}, 1, 2}},
		{"the first two on two lines", 60, false, tableFit{[]float32{20, 40}, 2, 1}},
		{"all of them, wider than the room", 60, true, tableFit{[]float32{20, 30, 25}, 2, 0}},
	} {
		if got := fitColumns(needs, one.width, 0, one.all); !got.same(one.want) {
			t.Errorf("%s: %v, want %v", one.name, got, one.want)
		}
	}
}

func TestMoreColumnsAreOnePressAway(t *testing.T) {
	d, w := shownTable(t, nil, nil)
	w.Resize(fyne.NewSize(60, 300))
	if d.fit.hidden == 0 || !d.root.Objects[1].Visible() {
		t.Fatalf("in little room every column is shown: %+v", d.fit)
	}
	d.more.Tapped(nil)
	if d.fit.hidden != 0 || len(d.fit.widths) != len(d.model.columns) {
		t.Errorf("after the press %+v", d.fit)
	}
	d.more.Tapped(nil)
	if d.fit.hidden == 0 {
		t.Error("a second press does not go back")
	}
}

func TestAColumnWithoutTextStopsTheProgram(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("it was taken")
		}
	}()
	NewDataTable(TableSpec[person]{Columns: []Column[person]{{ID: "name"}}})
}

func TestNaturalOrderCountsNumbers(t *testing.T) {
	list := []string{"1-10", "1-2", "2-1", "1", ""}
	slices.SortFunc(list, compareNatural)
	if want := []string{"", "1", "1-2", "1-10", "2-1"}; !slices.Equal(list, want) {
		t.Errorf("got %v, want %v", list, want)
	}
}

func shownTable(t *testing.T, keys Keys, pick func(person)) (*DataTable[person], fyne.Window) {
	test.NewTempApp(t).Settings().SetTheme(newTheme(Fonts{assets.FontRegular, assets.FontBold}, Look{}))
	d := NewDataTable(TableSpec[person]{Columns: people().columns, Keys: keys, Pick: pick, Empty: "nobody yet",
		NoMatch: "no match", Key: func(p person) string { return p.name }})
	w := test.NewTempWindow(t, d.Build())
	w.Resize(fyne.NewSize(400, 300))
	d.SetRows(people().rows)
	return d, w
}

func TestArrowsMoveTheChoiceAndCopyTakesIt(t *testing.T) {
	var picked []string
	d, w := shownTable(t, nil, func(p person) { picked = append(picked, p.name) })
	d.focusList()
	d.list.TypedKey(&fyne.KeyEvent{Name: fyne.KeyDown})
	d.list.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEnd})
	d.list.TypedKey(&fyne.KeyEvent{Name: fyne.KeyUp})
	if want := []string{"Wang", "Li", "Zhao\tTwo", "Li"}; !slices.Equal(picked, want) {
		t.Errorf("picked %q, want %q", picked, want)
	}
	clip := test.NewClipboard()
	d.list.TypedShortcut(&fyne.ShortcutCopy{Clipboard: clip})
	if got := strings.Count(clip.Content(), "\n"); got != 2 {
		t.Errorf("copied %q, want the head and one row", clip.Content())
	}
	d.list.TypedShortcut(&fyne.ShortcutSelectAll{})
	d.list.TypedShortcut(&fyne.ShortcutCopy{Clipboard: clip})
	if got := strings.Count(clip.Content(), "\n"); got != 4 {
		t.Errorf("copied %q, want the head and all rows", clip.Content())
	}
	if w.Canvas().Focused() != d.list {
		t.Error("the list is not focused")
	}
}

// heard notes the keys that were handed on.
type heard struct{ keys, shortcuts int }

func (h *heard) TypedKey(*fyne.KeyEvent)     { h.keys++ }
func (h *heard) TypedShortcut(fyne.Shortcut) { h.shortcuts++ }

func TestTheTableHandsOnWhatItDoesNotUse(t *testing.T) {
	h := &heard{}
	d, _ := shownTable(t, h, nil)
	d.list.TypedKey(&fyne.KeyEvent{Name: fyne.KeyF1})
	d.list.TypedShortcut(&desktop.CustomShortcut{KeyName: fyne.KeyK, Modifier: fyne.KeyModifierControl})
	d.list.TypedShortcut(&fyne.ShortcutUndo{})
	if h.keys != 1 || h.shortcuts != 2 {
		t.Errorf("handed on %+v", h)
	}
}

func TestEmptyTableSaysWhatToDo(t *testing.T) {
	d, _ := shownTable(t, nil, nil)
	d.Filter("nothing like this")
	if len(d.empty.Objects) != 1 {
		t.Fatal("an empty table is silent")
	}
	d.Filter("")
	if len(d.empty.Objects) != 0 {
		t.Error("the words of the empty table stay over its rows")
	}
}

func TestTheChoiceFollowsItsRow(t *testing.T) {
	d, _ := shownTable(t, nil, nil)
	d.Choose("Li")
	d.Sort("votes")
	if p, ok := d.Chosen(); !ok || p.name != "Li" {
		t.Errorf("chosen %v %v", p, ok)
	}
	d.Filter("wang")
	if _, ok := d.Chosen(); ok {
		t.Error("a row that is filtered out is still chosen")
	}
}
