//go:build !headless

package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// Words fold, so the height of what holds them follows its width. Fyne asks for a
// least size before it gives a width; the layouts here ask for the height at a
// width instead, and pass it down.

// folds is what knows its height at a width.
type folds interface{ heightFor(width float32) float32 }

// foldLayout is a layout that knows its height at a width.
type foldLayout interface {
	fyne.Layout
	heightFor(objects []fyne.CanvasObject, width float32) float32
}

func (t *para) heightFor(width float32) float32 {
	return float32(len(t.lines(width))) * (t.pen.height() + 2)
}

// heightAt is the height of any object at a width.
func heightAt(o fyne.CanvasObject, width float32) float32 {
	switch o := o.(type) {
	case folds:
		return o.heightFor(width)
	case *fyne.Container:
		if l, ok := o.Layout.(foldLayout); ok {
			return l.heightFor(o.Objects, width)
		}
	}
	return o.MinSize().Height
}

// foldingColumn stacks objects, each as high as its width asks for.
type foldingColumn struct{ gap float32 }

func foldColumn(gap float32, objects ...fyne.CanvasObject) *fyne.Container {
	return container.New(&foldingColumn{gap}, objects...)
}

func (f *foldingColumn) heightFor(objects []fyne.CanvasObject, width float32) (h float32) {
	for _, o := range objects {
		if o.Visible() {
			h += heightAt(o, width) + f.gap
		}
	}
	return max(0, h-f.gap)
}

func (f *foldingColumn) MinSize(objects []fyne.CanvasObject) (size fyne.Size) {
	for _, o := range objects {
		if o.Visible() {
			least := o.MinSize()
			size = fyne.NewSize(max(size.Width, least.Width), size.Height+least.Height+f.gap)
		}
	}
	size.Height = max(0, size.Height-f.gap)
	return size
}

func (f *foldingColumn) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	y := float32(0)
	for _, o := range objects {
		if !o.Visible() {
			continue
		}
		h := heightAt(o, size.Width)
		o.Move(fyne.NewPos(0, y))
		o.Resize(fyne.NewSize(size.Width, h))
		y += h + f.gap
	}
}

// foldingBeside gives the last object the width it needs, the first the rest.
type foldingBeside struct{ gap float32 }

func foldBeside(gap float32, left, right fyne.CanvasObject) *fyne.Container {
	return container.New(&foldingBeside{gap}, left, right)
}

func (f *foldingBeside) split(objects []fyne.CanvasObject, width float32) (left, right float32) {
	right = objects[1].MinSize().Width
	return max(0, width-right-f.gap), right
}

func (f *foldingBeside) heightFor(objects []fyne.CanvasObject, width float32) float32 {
	left, right := f.split(objects, width)
	return max(heightAt(objects[0], left), heightAt(objects[1], right))
}

func (f *foldingBeside) MinSize(objects []fyne.CanvasObject) fyne.Size {
	a, b := objects[0].MinSize(), objects[1].MinSize()
	return fyne.NewSize(a.Width+b.Width+f.gap, max(a.Height, b.Height))
}

func (f *foldingBeside) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	left, right := f.split(objects, size.Width)
	objects[0].Move(fyne.NewPos(0, 0))
	objects[0].Resize(fyne.NewSize(left, heightAt(objects[0], left)))
	objects[1].Move(fyne.NewPos(left+f.gap, 0))
	objects[1].Resize(fyne.NewSize(right, min(size.Height, max(objects[1].MinSize().Height, heightAt(objects[0], left)))))
}

// foldingFlow sets objects side by side and begins a new line where one does not
// fit: chips and links.
type foldingFlow struct{ gap float32 }

func foldFlow(gap float32, objects ...fyne.CanvasObject) *fyne.Container {
	return container.New(&foldingFlow{gap}, objects...)
}

func (f *foldingFlow) place(objects []fyne.CanvasObject, width float32, put func(o fyne.CanvasObject, x, y float32, size fyne.Size)) float32 {
	x, y, high := float32(0), float32(0), float32(0)
	for _, o := range objects {
		if !o.Visible() {
			continue
		}
		least := o.MinSize()
		w := min(least.Width, width)
		h := least.Height
		if _, ok := o.(folds); ok {
			w = min(natural(o), width)
			h = heightAt(o, w)
		}
		if x > 0 && x+w > width {
			x, y, high = 0, y+high+f.gap/2, 0
		}
		put(o, x, y, fyne.NewSize(w, h))
		x, high = x+w+f.gap, max(high, h)
	}
	return y + high
}

// natural is the width of words on one line.
func natural(o fyne.CanvasObject) float32 {
	if t, ok := o.(*para); ok {
		return t.pen.width(t.words) + 1
	}
	return o.MinSize().Width
}

func (f *foldingFlow) heightFor(objects []fyne.CanvasObject, width float32) float32 {
	return f.place(objects, width, func(fyne.CanvasObject, float32, float32, fyne.Size) {})
}

func (f *foldingFlow) MinSize(objects []fyne.CanvasObject) (size fyne.Size) {
	for _, o := range objects {
		size = size.Max(o.MinSize())
	}
	return fyne.NewSize(min(size.Width, em(6)), size.Height)
}

func (f *foldingFlow) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	f.place(objects, size.Width, func(o fyne.CanvasObject, x, y float32, s fyne.Size) {
		o.Move(fyne.NewPos(x, y))
		o.Resize(s)
	})
}

// foldingInset leaves room around one object.
type foldingInset struct{ top, bottom, left, right float32 }

func foldInset(top, bottom, left, right float32, o fyne.CanvasObject) *fyne.Container {
	return container.New(&foldingInset{top, bottom, left, right}, o)
}

func (f *foldingInset) heightFor(objects []fyne.CanvasObject, width float32) float32 {
	return heightAt(objects[0], width-f.left-f.right) + f.top + f.bottom
}

func (f *foldingInset) MinSize(objects []fyne.CanvasObject) fyne.Size {
	return objects[0].MinSize().AddWidthHeight(f.left+f.right, f.top+f.bottom)
}

func (f *foldingInset) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	objects[0].Move(fyne.NewPos(f.left, f.top))
	objects[0].Resize(size.SubtractWidthHeight(f.left+f.right, f.top+f.bottom))
}

// foldingStack lays objects over one another; the last decides the height.
type foldingStack struct{}

func foldStack(objects ...fyne.CanvasObject) *fyne.Container {
	return container.New(foldingStack{}, objects...)
}

func (foldingStack) heightFor(objects []fyne.CanvasObject, width float32) float32 {
	return heightAt(objects[len(objects)-1], width)
}

func (foldingStack) MinSize(objects []fyne.CanvasObject) fyne.Size {
	return objects[len(objects)-1].MinSize()
}

func (foldingStack) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	for _, o := range objects {
		o.Move(fyne.NewPos(0, 0))
		o.Resize(size)
	}
}

// foldScroll scrolls one folding object up and down; it is always as wide as the
// room there is.
type foldScroll struct {
	content *fyne.Container
	scroll  *container.Scroll
	width   float32
}

func newFoldScroll(content fyne.CanvasObject) (*foldScroll, fyne.CanvasObject) {
	f := &foldScroll{}
	f.content = container.New(&foldViewport{f}, content)
	f.scroll = container.NewVScroll(f.content)
	return f, container.New(&foldRoom{f}, f.scroll)
}

// set shows another object in the same place.
func (f *foldScroll) set(content fyne.CanvasObject) {
	f.content.Objects = []fyne.CanvasObject{content}
	f.fit()
}

// fit lays the content out anew after its height may have changed.
func (f *foldScroll) fit() {
	f.content.Refresh()
	f.scroll.Refresh()
}

// reveal scrolls so that a stretch of the content can be seen.
func (f *foldScroll) reveal(top, height float32) {
	view := f.scroll.Size().Height
	switch at := f.scroll.Offset.Y; {
	case top < at:
		f.scroll.ScrollToOffset(fyne.NewPos(0, top))
	case top+height > at+view:
		f.scroll.ScrollToOffset(fyne.NewPos(0, top+height-view))
	}
}

type foldViewport struct{ f *foldScroll }

func (v *foldViewport) MinSize(objects []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(em(4), heightAt(objects[0], v.f.width))
}

func (v *foldViewport) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	objects[0].Move(fyne.NewPos(0, 0))
	objects[0].Resize(fyne.NewSize(size.Width, heightAt(objects[0], size.Width)))
}

type foldRoom struct{ f *foldScroll }

func (r *foldRoom) MinSize(objects []fyne.CanvasObject) fyne.Size { return objects[0].MinSize() }

func (r *foldRoom) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	r.f.width = size.Width
	objects[0].Move(fyne.NewPos(0, 0))
	objects[0].Resize(size)
	r.f.scroll.Refresh()
}
