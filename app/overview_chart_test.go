//go:build !headless

package app

import (
	"slices"
	"strings"
	"testing"

	"redress/internal/text"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
)

// The overview shows every option of the damages section with its amount, and the
// sums; a tap on either leads to the line.
func TestOverviewChartLeadsToTheOptions(t *testing.T) {
	for _, lang := range []text.Lang{text.ZH, text.EN} {
		b := openDamages(t, lang, Look{})
		var went []string
		c := newOverviewChart(b.page.ctx, func(sheet, line string) { went = append(went, sheet+":"+line) }).(*overviewChart)
		w := test.NewTempWindow(t, c.Build())
		w.Resize(fyne.NewSize(520, 600))
		said := wordsShown(c.root)
		for _, bar := range b.page.writer().bars() {
			if !slices.Contains(said, bar.Amount) {
				t.Errorf("%s: the chart does not show %q of %s", lang, bar.Amount, bar.ID)
			}
		}
		for _, o := range append(slices.Clone(c.bars.body.Objects), c.sums.Objects...) {
			if p, ok := o.(*pressArea); ok {
				p.Tapped(nil)
			}
		}
		if !slices.Contains(went, "loss_by_customer:") || !strings.Contains(strings.Join(went, " "), ":comparison.tort_total") {
			t.Errorf("%s: the taps led to %v", lang, went)
		}
	}
}

// What does not fit together stands over the options.
func TestTheLadderSaysWhatDoesNotFit(t *testing.T) {
	b := openDamages(t, text.EN, Look{})
	v := b.page.writer()
	if len(v.out.Notes)+len(v.out.Conflicts) != len(v.notes()) {
		t.Fatalf("%d notes, %d shown", len(v.out.Notes), len(v.notes()))
	}
	said := strings.Join(wordsShown(b.page.ladder.view), "\n")
	for _, n := range v.notes() {
		if !strings.Contains(said, n.Text) {
			t.Errorf("the ladder does not say %q", n.Text)
		}
	}
}
