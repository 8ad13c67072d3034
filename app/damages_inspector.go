//go:build !headless

package app

import (
	"reflect"

	"redress/cases"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// inspectorHost is told what the user does in the inspector.
type inspectorHost interface {
	pickLine(sheet, line string)
	followLine(full string)
	takeReading(id string)
	refreshed()
}

// inspectorCard says all there is to say of the line that is looked at.
type inspectorCard struct {
	ctx    PageContext
	host   inspectorHost
	now    inspectorView
	form   *formView // how the figure is known, or how the option is pleaded
	scroll *foldScroll
	view   fyne.CanvasObject
}

func newInspectorCard(ctx PageContext, host inspectorHost) *inspectorCard {
	c := &inspectorCard{ctx: ctx, host: host}
	var body fyne.CanvasObject
	c.scroll, body = newFoldScroll(foldColumn(0))
	c.view = card(inset(1, body))
	return c
}

func (c *inspectorCard) show(v *inspectorView) {
	if c.form != nil && c.now.Line == v.Line {
		c.form.refresh()
	}
	if reflect.DeepEqual(c.now, *v) {
		return
	}
	held := c.now.Line == v.Line && c.holds()
	moved := c.now.Line != v.Line
	keep := !moved && c.now.Record == v.Record && c.now.Pleading == v.Pleading
	c.now = *v
	if !keep {
		c.form = c.newForm(v)
	}
	c.scroll.set(foldInset(gapM, gapM, gapM, gapM, c.body(v)))
	if moved && !held {
		c.scroll.scroll.ScrollToTop()
	}
}

// holds tells whether the cursor is in a box of the inspector.
func (c *inspectorCard) holds() bool {
	if c.form == nil || c.ctx.Window == nil {
		return false
	}
	at := c.ctx.Window.Canvas().Focused()
	for _, r := range c.form.rows {
		if at != nil && r.box.focusable() == at {
			return true
		}
	}
	return false
}

// newForm is the boxes that stand in the inspector: of a figure, how it is known;
// of an option's result, how it is pleaded.
func (c *inspectorCard) newForm(v *inspectorView) *formView {
	switch {
	case len(v.How) > 0:
		return newForm(c.ctx, cases.KindFigure, v.Record, "how", "assumption", "responsible")
	case v.Pleading != "":
		return newForm(c.ctx, cases.KindPleading, v.Pleading, "mode", "reason_left", "causation")
	}
	return nil
}

func (c *inspectorCard) body(v *inspectorView) fyne.CanvasObject {
	out := foldColumn(gapM)
	out.Add(c.title(v))
	if v.Fault != "" {
		out.Add(note(newPara(v.Fault, bodyPen.in(inkDangerText)), ToneDanger))
	}
	if v.Sentence != "" {
		out.Add(newPara(v.Sentence, bodyPen))
	}
	for _, words := range []string{v.Least, v.Place, v.Governs, v.Note} {
		if words != "" {
			out.Add(newPara(words, softPen))
		}
	}
	for _, n := range v.Notes {
		out.Add(note(twoLines(n.Text, bodyPen.in(tones[n.Tone].text), n.Law), n.Tone))
	}
	c.addReadings(out, v)
	c.addSources(out, v)
	if len(v.How) > 0 {
		c.addForm(out, v)
	}
	if v.Prove != "" {
		out.Add(outlined(twoLines(c.ctx.T("damages.inspector.prove"), boldPen, v.Prove)))
	}
	c.addSwings(out, v)
	c.addLinks(out, "damages.inspector.reads", v.Reads)
	c.addArticles(out, v)
	c.addLinks(out, "damages.inspector.read_by", v.ReadBy)
	c.addColumns(out, v)
	if v.Pleading != "" {
		c.addForm(out, v)
	}
	c.addTrace(out, v)
	c.addHistory(out, v)
	return out
}

func (c *inspectorCard) title(v *inspectorView) fyne.CanvasObject {
	head := foldFlow(gapS, newPara(v.Title, headingPen), newPara(v.Value, headingPen))
	if v.Chip != "" {
		head.Add(newChip(v.Chip, v.Tone, nil))
	}
	return head
}

// heading opens a part of the inspector.
func (c *inspectorCard) heading(key string) fyne.CanvasObject {
	return newLine(c.ctx.T(key), softPen)
}

// twoLines is a line of words with softer ones under it.
func twoLines(words string, p pen, under string) fyne.CanvasObject {
	out := foldColumn(2, newPara(words, p))
	if under != "" {
		out.Add(newPara(under, softPen))
	}
	return out
}

// note is words on a tinted ground.
func note(content fyne.CanvasObject, t Tone) fyne.CanvasObject {
	back := panel(tones[t].back, tones[t].back, 5)
	return foldStack(back, foldInset(gapS, gapS, 10, 10, content))
}

// outlined is a small panel.
func outlined(content fyne.CanvasObject) fyne.CanvasObject {
	return foldStack(panel(inkPaper, inkLine, 5), foldInset(gapS, gapS, 10, 10, content))
}

func (c *inspectorCard) addReadings(out *fyne.Container, v *inspectorView) {
	if len(v.Readings) == 0 {
		return
	}
	list := foldColumn(gapXS, c.heading("damages.inspector.readings"))
	for _, r := range v.Readings {
		name, mark := bodyPen, foldFlow(gapXS)
		if r.Chosen {
			name = boldPen
			mark.Add(newChip(c.ctx.T("damages.reading.chosen"), ToneInfo, nil))
		}
		if r.Default {
			mark.Add(newChip(c.ctx.T("damages.reading.default"), TonePlain, nil))
		}
		body := foldColumn(2, foldBeside(gapS, newPara(r.Title, name), newLine(r.Value, name.right())), mark)
		p := newPressArea(foldInset(gapXS, gapXS, gapS, gapS, body), func() { c.host.takeReading(r.ID) })
		p.choose(r.Chosen)
		list.Add(foldStack(panel(inkPaper, inkLine, 5), p))
	}
	out.Add(list)
}

// addSources shows each excerpt with its quote and the way to its evidence, and
// lets one tie another.
func (c *inspectorCard) addSources(out *fyne.Container, v *inspectorView) {
	if len(v.Sources) == 0 && v.Record == "" {
		return
	}
	list := foldColumn(6, c.heading("damages.inspector.sources"))
	for _, s := range v.Sources {
		list.Add(c.source(v, s))
	}
	if v.Record != "" {
		list.Add(foldFlow(0, newButton(c.ctx.Keys, c.ctx.T("damages.link"), quiet, func() { c.link(v.Record, v.Field) })))
	}
	out.Add(list)
}

func (c *inspectorCard) source(v *inspectorView, s sourceEntry) fyne.CanvasObject {
	open := func() { c.goTo(s) }
	top := foldFlow(gapXS, newChip(s.Chip, s.Tone, open))
	if s.Evidence != "" {
		top.Add(newButton(c.ctx.Keys, c.ctx.T("damages.evidence.open"), quiet, open))
	}
	if s.Excerpt != "" && v.Record != "" {
		top.Add(newButton(c.ctx.Keys, c.ctx.T("damages.unlink"), quiet, func() {
			c.ctx.Session.Unlink(v.Record, v.Field, s.Excerpt, c.after)
		}))
	}
	body := foldColumn(gapXS, top)
	if s.Quote != "" {
		body.Add(newPara(s.Quote, bodyPen))
	}
	return outlined(body)
}

func (c *inspectorCard) goTo(s sourceEntry) {
	if r, ok := c.ctx.Session.Record(s.Evidence); ok {
		c.ctx.Show(r)
	}
}

func (c *inspectorCard) link(record, field string) {
	r, ok := c.ctx.Session.Record(record)
	if !ok {
		return
	}
	pickExcerpt(c.ctx, r.Links[field], func(excerpt string) {
		c.ctx.Session.Link(record, field, excerpt, c.after)
	})
}

func (c *inspectorCard) after(err error) {
	if err != nil {
		c.ctx.Fail(err)
	}
	c.host.refreshed()
}

// addForm puts the boxes of a figure or a pleading one under the other.
func (c *inspectorCard) addForm(out *fyne.Container, v *inspectorView) {
	if c.form == nil {
		return
	}
	list, ids := foldColumn(6), v.How
	if len(ids) == 0 {
		ids = []string{"mode", "reason_left", "causation"}
		list.Add(c.heading("damages.inspector.pleaded"))
	}
	for _, id := range ids {
		if r := c.form.rows[id]; r != nil {
			m, _ := c.form.model.field(id)
			list.Add(foldColumn(3, newPara(m.Label, softPen), r.box.object(), r.fault))
		}
	}
	out.Add(list)
}

func (c *inspectorCard) addArticles(out *fyne.Container, v *inspectorView) {
	if len(v.Articles) == 0 {
		return
	}
	list := foldColumn(gapS, c.heading("damages.inspector.law"))
	for _, a := range v.Articles {
		body := foldColumn(1, newPara(a.Text, bodyPen), newPara(a.InForce+c.ctx.T("damages.dot")+a.Confidence, softPen))
		if a.Summary != "" {
			body.Add(newPara(a.Summary, softPen))
		}
		if a.Note != "" {
			body.Add(newPara(a.Note, faintPen))
		}
		list.Add(container.New(&edgedLayout{}, sheet(inkInfoLine), body))
	}
	out.Add(list)
}

func (c *inspectorCard) addLinks(out *fyne.Container, key string, links []linkEntry) {
	if len(links) == 0 {
		return
	}
	list := foldColumn(0, foldInset(0, gapXS, 0, 0, c.heading(key)))
	for _, l := range links {
		body := foldBeside(gapS, newPara(l.Label, bodyPen.in(inkAccent)), newLine(l.Value, softPen.right()))
		list.Add(newPressArea(foldInset(3, 3, 0, 0, body), func() { c.host.followLine(l.ID) }))
	}
	out.Add(list)
}

// addSwings says what the option would come to were the rate another.
func (c *inspectorCard) addSwings(out *fyne.Container, v *inspectorView) {
	if len(v.Swings) == 0 {
		return
	}
	list := foldColumn(gapXS, c.heading("damages.inspector.swings"))
	for _, s := range v.Swings {
		list.Add(foldBeside(gapS, newPara(s.Rate, bodyPen), newLine(s.Amount, bodyPen.right())))
	}
	out.Add(list)
}

func (c *inspectorCard) addColumns(out *fyne.Container, v *inspectorView) {
	if len(v.Columns) == 0 {
		return
	}
	list := foldColumn(gapS, c.heading("damages.inspector.columns"))
	for _, l := range v.Columns {
		list.Add(twoLines(l.Label, bodyPen, l.Value))
	}
	out.Add(list)
}

func (c *inspectorCard) addTrace(out *fyne.Container, v *inspectorView) {
	if len(v.Traces) == 0 {
		return
	}
	list := foldColumn(gapXS, c.heading("damages.inspector.trace"))
	for _, words := range v.Traces {
		list.Add(newPara(words, softPen))
	}
	out.Add(list)
}

func (c *inspectorCard) addHistory(out *fyne.Container, v *inspectorView) {
	if len(v.History) == 0 {
		return
	}
	list := foldColumn(gapXS, c.heading("damages.inspector.history"))
	for _, h := range v.History {
		list.Add(twoLines(h.Words, bodyPen, h.When+"  "+h.Who))
	}
	out.Add(list)
}

// edgedLayout draws a coloured edge before what folds.
type edgedLayout struct{}

func (edgedLayout) heightFor(o []fyne.CanvasObject, width float32) float32 {
	return heightAt(o[1], width-gapM)
}

func (edgedLayout) MinSize(o []fyne.CanvasObject) fyne.Size {
	return o[1].MinSize().AddWidthHeight(gapM, 0)
}

func (edgedLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	o[0].Move(fyne.NewPos(0, 0))
	o[0].Resize(fyne.NewSize(3, size.Height))
	o[1].Move(fyne.NewPos(gapM, 0))
	o[1].Resize(fyne.NewSize(size.Width-gapM, size.Height))
}
