//go:build !headless

package app

import (
	"strings"

	"redress/cases"
	"redress/internal/text"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// fieldBox is what a field is typed or chosen in.
type fieldBox interface {
	object() fyne.CanvasObject
	show(m fieldModel)
	focusable() fyne.Focusable
}

// fieldHost is told what the user does in a box.
type fieldHost interface {
	commit(f cases.Field, typed string)
	next(f cases.Field)
	choose(f cases.Field, below fyne.CanvasObject, typed string)
	inHand(f cases.Field)
}

// reveals tells the host when a box is in hand.
func reveals(host fieldHost, f cases.Field) func(bool) {
	return func(has bool) {
		if has {
			host.inHand(f)
		}
	}
}

func newBox(ctx PageContext, f cases.Field, host fieldHost) fieldBox {
	switch f.Type {
	case cases.Long:
		return newLongBox(ctx, f, host)
	case cases.Bilingual:
		return newBilingualBox(ctx, f, host)
	case cases.Truth:
		return newTruthBox(ctx, f, host)
	case cases.OneOf, cases.Ref, cases.Refs:
		return newPickBox(ctx, f, host)
	}
	return newLineBox(ctx, f, host)
}

func numeric(t cases.FieldType) bool {
	return t == cases.Money || t == cases.Quantity || t == cases.Ratio || t == cases.Integer
}

func dated(t cases.FieldType) bool {
	return t == cases.Day || t == cases.Partial || t == cases.Month
}

// patterns are shown in an empty box of a date; nobody can take them for one.
var patterns = map[cases.FieldType]string{
	cases.Day: "YYYY-MM-DD", cases.Month: "YYYY-MM",
	cases.Partial: "YYYY-MM-DD \u00b7 ~YYYY-MM \u00b7 <YYYY", cases.Instant: "YYYY-MM-DDThh:mm:ssZ",
}

// lineBox is a box of one line; numbers stand at its right edge.
type lineBox struct {
	box   *entry
	frame *frame
	view  fyne.CanvasObject
	unit  *line
}

func newLineBox(ctx PageContext, f cases.Field, host fieldHost) *lineBox {
	b := &lineBox{box: newEntry(ctx.Keys), unit: newLine("", softPen)}
	b.box.SetPlaceHolder(patterns[f.Type])
	b.box.focus = reveals(host, f)
	b.box.leave = func(typed string) { host.commit(f, typed) }
	b.box.enter = func() { host.next(f) }
	b.box.next = b.box.enter
	if dated(f.Type) {
		b.frame = newFrame(b.box)
		b.view = container.New(&unitLayout{width: 18}, b.frame.object(), b.unit)
		return b
	}
	if !numeric(f.Type) {
		b.frame = newFrame(b.box)
		b.view = b.frame.object()
		return b
	}
	b.frame = newRightFrame(b.box)
	held := b.frame.object()
	b.box.OnChanged = func(string) { b.frame.content.Refresh() }
	b.view = container.New(&unitLayout{width: 11}, held, b.unit)
	return b
}

func (b *lineBox) object() fyne.CanvasObject { return b.view }
func (b *lineBox) focusable() fyne.Focusable { return b.box }

func (b *lineBox) show(m fieldModel) {
	b.box.show(m.Typed, m.Taken)
	b.frame.set(m.Wrong != "", m.Locked)
	b.unit.say(m.Unit)
	if b.frame.right {
		b.frame.content.Refresh()
	}
}

// unitLayout gives the first object a width and puts the second behind it.
type unitLayout struct{ width float32 }

func (u *unitLayout) MinSize(o []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(em(8), o[0].MinSize().Height)
}

func (u *unitLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	behind := o[1].MinSize()
	w := min(em(u.width), size.Width-behind.Width-gapXS)
	o[0].Resize(fyne.NewSize(w, size.Height))
	o[0].Move(fyne.NewPos(0, 0))
	o[1].Resize(fyne.NewSize(behind.Width, size.Height))
	o[1].Move(fyne.NewPos(w+gapXS+2, 0))
}

// longBox is a box of several lines.
type longBox struct {
	box   *entry
	frame *frame
}

func newLongBox(ctx PageContext, f cases.Field, host fieldHost) *longBox {
	b := &longBox{box: newLongEntry(ctx.Keys, 3)}
	b.box.leave = func(typed string) { host.commit(f, typed) }
	b.box.next = func() { host.next(f) }
	b.box.focus = reveals(host, f)
	b.frame = newFrame(b.box)
	return b
}

func (b *longBox) object() fyne.CanvasObject { return b.frame.object() }
func (b *longBox) focusable() fyne.Focusable { return b.box }

func (b *longBox) show(m fieldModel) {
	b.box.show(m.Typed, m.Taken)
	b.frame.set(m.Wrong != "", m.Locked)
}

// bilingualBox is two boxes, Chinese and English, of one field.
type bilingualBox struct {
	zh, en           *entry
	zhFrame, enFrame *frame
}

func newBilingualBox(ctx PageContext, f cases.Field, host fieldHost) *bilingualBox {
	newOne := func() *entry {
		if f.Lines {
			return newLongEntry(ctx.Keys, 3)
		}
		return newEntry(ctx.Keys)
	}
	b := &bilingualBox{zh: newOne(), en: newOne()}
	b.zh.SetPlaceHolder(ctx.T("field.zh"))
	b.en.SetPlaceHolder(ctx.T("field.en"))
	commit := func(string) { host.commit(f, cases.BilingualValue(text.T(b.zh.Text, b.en.Text))) }
	toEnglish := func() { ctx.Window.Canvas().Focus(b.en) }
	onward := func() { host.next(f) }
	b.zh.leave, b.en.leave = commit, commit
	b.zh.enter, b.zh.next, b.en.enter, b.en.next = toEnglish, toEnglish, onward, onward
	b.zh.focus, b.en.focus = reveals(host, f), reveals(host, f)
	b.zhFrame, b.enFrame = newFrame(b.zh), newFrame(b.en)
	return b
}

func (b *bilingualBox) object() fyne.CanvasObject {
	return column(gapXS, b.zhFrame.object(), b.enFrame.object())
}

func (b *bilingualBox) focusable() fyne.Focusable { return b.zh }

func (b *bilingualBox) show(m fieldModel) {
	typed, taken := twoTongues(m.Typed), twoTongues(m.Taken)
	b.zh.show(typed.ZH, taken.ZH)
	b.en.show(typed.EN, taken.EN)
	b.zhFrame.set(m.Wrong != "", m.Locked)
	b.enFrame.set(m.Wrong != "", m.Locked)
}

// truthBox is yes, no, or not known.
type truthBox struct {
	parts  *segments
	locked bool
	typed  string
}

func newTruthBox(ctx PageContext, f cases.Field, host fieldHost) *truthBox {
	b := &truthBox{}
	options := []option{{"yes", ctx.T("truth.yes")}, {"no", ctx.T("truth.no")}, {"", ctx.T("truth.unknown")}}
	b.parts = newSegments(ctx.Keys, options, "", func(id string) {
		if b.locked {
			b.parts.set(b.typed)
			return
		}
		host.commit(f, id)
	})
	b.parts.focus = reveals(host, f)
	return b
}

func (b *truthBox) object() fyne.CanvasObject { return b.parts }
func (b *truthBox) focusable() fyne.Focusable { return b.parts }

func (b *truthBox) show(m fieldModel) {
	b.locked, b.typed = m.Locked, strings.TrimSpace(m.Typed)
	b.parts.set(b.typed)
}
