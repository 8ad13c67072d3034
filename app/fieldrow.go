//go:build !headless

package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

const labelEms = 8.5

// fieldRow is one field on screen: label, box, help, refusal, and the excerpts
// it is tied to.
type fieldRow struct {
	box   fieldBox
	label *para
	help  *para
	fault *para
	links *fyne.Container
	view  *fyne.Container
	clip  *iconButton
	form  *formView
}

func newFieldRow(form *formView, m fieldModel) *fieldRow {
	r := &fieldRow{form: form, box: newBox(form.ctx, m.Field, form),
		label: newPara("", softPen), help: newPara("", faintPen), fault: newPara("", faultPen),
		links: container.New(&flowLayout{gap: gapXS})}
	r.clip = newIconButton(theme.MailAttachmentIcon(), func() { form.linkDialog(m.Field.ID) })
	body := container.New(&stackLayout{gap: 2}, r.box.object(), r.fault, r.help, r.links)
	side := container.NewVBox(r.clip)
	r.view = container.New(&rowLayout{}, insets(7, 0, 0, 0, r.label), body, side)
	r.show(m)
	return r
}

func (r *fieldRow) show(m fieldModel) {
	label := m.Label
	if m.Field.Required {
		label += " *"
	}
	r.label.set(label, softPen)
	r.box.show(m)
	r.fault.set(m.Wrong, faultPen)
	r.help.set(m.Help, faintPen)
	setShown(r.fault, m.Wrong != "")
	setShown(r.help, m.Help != "")
	r.clip.set(len(m.Links) > 0)
	setShown(r.clip, r.form.model.Record != "" && !m.Locked)
	r.links.Objects = r.form.chips(m.Field.ID, m.Links)
	setShown(r.links, len(m.Links) > 0)
	r.links.Refresh()
	r.view.Refresh()
}

func setShown(o fyne.CanvasObject, shown bool) {
	if shown {
		o.Show()
	} else {
		o.Hide()
	}
}

// rowLayout is label, box, side.
type rowLayout struct{}

func (rowLayout) MinSize(o []fyne.CanvasObject) fyne.Size {
	h := max(o[0].MinSize().Height, o[1].MinSize().Height)
	return fyne.NewSize(em(labelEms)+em(12), h)
}

func (rowLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	label, side := em(labelEms), float32(26)
	o[0].Move(fyne.NewPos(0, 0))
	o[0].Resize(fyne.NewSize(label-gapS, size.Height))
	o[1].Move(fyne.NewPos(label, 0))
	o[1].Resize(fyne.NewSize(size.Width-label-side-gapXS, size.Height))
	o[2].Move(fyne.NewPos(size.Width-side, 2))
	o[2].Resize(fyne.NewSize(side, side))
}

// stackLayout puts objects under each other at their own height, hidden ones
// left out.
type stackLayout struct{ gap float32 }

func (s *stackLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	var size fyne.Size
	for _, o := range objects {
		if o.Visible() {
			at := o.MinSize()
			size.Width = max(size.Width, at.Width)
			size.Height += at.Height + s.gap
		}
	}
	size.Height = max(0, size.Height-s.gap)
	return size
}

func (s *stackLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	y := float32(0)
	for _, o := range objects {
		if !o.Visible() {
			continue
		}
		o.Resize(fyne.NewSize(size.Width, o.MinSize().Height))
		h := o.MinSize().Height // words may have folded
		o.Move(fyne.NewPos(0, y))
		o.Resize(fyne.NewSize(size.Width, h))
		y += h + s.gap
	}
}

// flowLayout puts objects side by side and goes on in the next line.
type flowLayout struct {
	gap   float32
	width float32
}

func (f *flowLayout) place(objects []fyne.CanvasObject, width float32, put func(fyne.CanvasObject, fyne.Position, fyne.Size)) float32 {
	var x, y, tall float32
	for _, o := range objects {
		if !o.Visible() {
			continue
		}
		size := o.MinSize()
		size.Width = min(size.Width, width)
		if x > 0 && x+size.Width > width {
			x, y, tall = 0, y+tall+f.gap, 0
		}
		if put != nil {
			put(o, fyne.NewPos(x, y), size)
		}
		x += size.Width + f.gap
		tall = max(tall, size.Height)
	}
	return y + tall
}

func (f *flowLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	width := f.width
	if width <= 0 {
		width = em(24)
	}
	return fyne.NewSize(em(4), f.place(objects, width, nil))
}

func (f *flowLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	f.width = size.Width
	f.place(objects, size.Width, func(o fyne.CanvasObject, at fyne.Position, size fyne.Size) {
		o.Move(at)
		o.Resize(size)
	})
}

// iconButton is a small picture that does one thing.
type iconButton struct {
	widget.BaseWidget
	icon    fyne.Resource
	do      func()
	on      bool
	hovered bool
}

func newIconButton(icon fyne.Resource, do func()) *iconButton {
	b := &iconButton{icon: icon, do: do}
	b.ExtendBaseWidget(b)
	return b
}

func (b *iconButton) set(on bool) { b.on = on; b.Refresh() }

// Tapped does it.
func (b *iconButton) Tapped(*fyne.PointEvent) { b.do() }

// MouseIn implements desktop.Hoverable.
func (b *iconButton) MouseIn(*desktop.MouseEvent) { b.hovered = true; b.Refresh() }

// MouseMoved implements desktop.Hoverable.
func (b *iconButton) MouseMoved(*desktop.MouseEvent) {}

// MouseOut implements desktop.Hoverable.
func (b *iconButton) MouseOut() { b.hovered = false; b.Refresh() }

// Cursor shows that it can be pressed.
func (b *iconButton) Cursor() desktop.Cursor { return desktop.PointerCursor }

// CreateRenderer implements fyne.Widget.
func (b *iconButton) CreateRenderer() fyne.WidgetRenderer {
	r := &iconRenderer{b: b, back: canvas.NewRectangle(nil), image: canvas.NewImageFromResource(b.icon)}
	r.image.FillMode = canvas.ImageFillContain
	r.Refresh()
	return r
}

type iconRenderer struct {
	b     *iconButton
	back  *canvas.Rectangle
	image *canvas.Image
}

func (r *iconRenderer) Destroy()                     {}
func (r *iconRenderer) Objects() []fyne.CanvasObject { return []fyne.CanvasObject{r.back, r.image} }
func (r *iconRenderer) MinSize() fyne.Size           { return fyne.NewSize(26, 26) }

func (r *iconRenderer) Layout(size fyne.Size) {
	r.back.Resize(size)
	r.image.Move(fyne.NewPos(5, 5))
	r.image.Resize(fyne.NewSize(size.Width-10, size.Height-10))
}

func (r *iconRenderer) Refresh() {
	name := inkFaint
	if r.b.on || r.b.hovered {
		name = inkAccent
	}
	r.image.Resource = theme.NewColoredResource(r.b.icon, name)
	r.back.FillColor, r.back.CornerRadius = nil, 4
	if r.b.hovered {
		r.back.FillColor = ink(inkHover)
	}
	r.image.Refresh()
	canvas.Refresh(r.b)
}
