//go:build !headless

package windowtest

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"math"
	"sync"

	"golang.org/x/image/font"
	"golang.org/x/image/font/opentype"
	"golang.org/x/image/math/fixed"

	"redress/assets"
)

// Words are looked for on the screen by drawing them with the program's own
// fonts and laying the drawing over every place of the picture. A place counts
// when the two correlate at least as well as alike says; dark words on light and
// light words on dark count the same. The words themselves reach 0.996 and more,
// an amount with one other digit 0.975 at most.
const alike = 0.985

// words are what is looked for: the text, its size in points, and its weight.
type words struct {
	text string
	size float64
	bold bool
}

func (w words) String() string { return fmt.Sprintf("%q", w.text) }

// Sizes of the text on the pages, as the normal text size of the settings.
const (
	softSize    = 12
	bodySize    = 13
	headingSize = 15
)

func plain(text string) words { return words{text, bodySize, false} }
func bold(text string) words  { return words{text, bodySize, true} }

var parsedFonts = sync.OnceValues(func() ([2]*opentype.Font, error) {
	var out [2]*opentype.Font
	for i, source := range [][]byte{assets.FontRegular, assets.FontBold} {
		f, err := opentype.Parse(source)
		if err != nil {
			return out, err
		}
		out[i] = f
	}
	return out, nil
})

// drawn gives the words as a picture, begun at a part of a pixel.
func (w words) drawn(begin float64) (*image.Gray, error) {
	fonts, err := parsedFonts()
	if err != nil {
		return nil, err
	}
	parsed := fonts[0]
	if w.bold {
		parsed = fonts[1]
	}
	face, err := opentype.NewFace(parsed, &opentype.FaceOptions{Size: w.size, DPI: 72, Hinting: font.HintingNone})
	if err != nil {
		return nil, err
	}
	defer face.Close()
	around, wide := font.BoundString(face, w.text)
	box := image.Rect(0, around.Min.Y.Floor(), wide.Ceil()+1, around.Max.Y.Ceil())
	out := image.NewGray(box)
	pen := font.Drawer{Dst: out, Src: image.White, Face: face, Dot: fixed.Point26_6{X: fixed.Int26_6(begin * 64)}}
	pen.DrawString(w.text)
	return trimmed(out), nil
}

// trimmed cuts off the empty edges.
func trimmed(g *image.Gray) *image.Gray {
	ink := image.Rectangle{}
	for y := g.Rect.Min.Y; y < g.Rect.Max.Y; y++ {
		for x := g.Rect.Min.X; x < g.Rect.Max.X; x++ {
			if g.GrayAt(x, y).Y > 40 {
				ink = ink.Union(image.Rect(x, y, x+1, y+1))
			}
		}
	}
	out := image.NewGray(image.Rect(0, 0, ink.Dx(), ink.Dy()))
	draw.Draw(out, out.Rect, g, ink.Min, draw.Src)
	return out
}

// picture is what stands on a screen, ready to be searched.
type picture struct {
	image    image.Image
	gray     []float32
	wide     int
	high     int
	sum, sq  []float64 // of all pixels above and to the left
	original []byte
}

func readPicture(b []byte) (*picture, error) {
	img, err := png.Decode(bytes.NewReader(b))
	if err != nil {
		return nil, err
	}
	p := &picture{image: img, wide: img.Bounds().Dx(), high: img.Bounds().Dy(), original: b}
	p.gray = make([]float32, p.wide*p.high)
	p.sum, p.sq = make([]float64, (p.wide+1)*(p.high+1)), make([]float64, (p.wide+1)*(p.high+1))
	for y := range p.high {
		var sum, sq float64
		for x := range p.wide {
			v := float64(color.GrayModel.Convert(img.At(x, y)).(color.Gray).Y)
			p.gray[y*p.wide+x] = float32(v)
			sum, sq = sum+v, sq+v*v
			at := (y+1)*(p.wide+1) + x + 1
			p.sum[at], p.sq[at] = p.sum[at-p.wide-1]+sum, p.sq[at-p.wide-1]+sq
		}
	}
	return p, nil
}

// within sums a table of sums over a rectangle.
func (p *picture) within(table []float64, x, y, w, h int) float64 {
	row := p.wide + 1
	return table[(y+h)*row+x+w] - table[y*row+x+w] - table[(y+h)*row+x] + table[y*row+x]
}

// find gives the first place, from the top, where the words stand inside an
// area, or the place that is most alike, and how alike it is. The zero area is
// the whole picture.
func (p *picture) find(w words, area image.Rectangle) (best image.Rectangle, score float64, err error) {
	whole := image.Rect(0, 0, p.wide, p.high)
	if area.Empty() {
		area = whole
	}
	for _, begin := range []float64{0, 0.5} {
		drawing, err := w.drawn(begin)
		if err != nil {
			return best, 0, err
		}
		at, s := p.lay(drawing, area.Intersect(whole))
		if s > score {
			best, score = at, s
		}
		if score >= alike {
			break
		}
	}
	return best, score, nil
}

// lay gives the first place where a drawing fits, or where it fits best, and how
// well.
func (p *picture) lay(drawing *image.Gray, area image.Rectangle) (best image.Rectangle, score float64) {
	w, h := drawing.Rect.Dx(), drawing.Rect.Dy()
	n := float64(w * h)
	pattern, spread := centred(drawing)
	for y := area.Min.Y; y+h <= area.Max.Y; y++ {
		for x := area.Min.X; x+w <= area.Max.X; x++ {
			mean := p.within(p.sum, x, y, w, h) / n
			variance := p.within(p.sq, x, y, w, h) - n*mean*mean
			if variance < n*100 { // nothing stands here
				continue
			}
			if s := math.Abs(p.product(pattern, x, y, w, h)) / math.Sqrt(variance*spread); s > score {
				best, score = image.Rect(x, y, x+w, y+h), s
			} else if score >= alike {
				return best, score // past the top of the first place that fits
			}
		}
	}
	return best, score
}

func (p *picture) product(pattern []float32, x, y, w, h int) float64 {
	var total float32
	for j := range h {
		line := p.gray[(y+j)*p.wide+x:][:w]
		row := pattern[j*w:][:w]
		for i, v := range line {
			total += v * row[i]
		}
	}
	return float64(total)
}

// centred gives the pixels less their mean, and the sum of their squares.
func centred(g *image.Gray) (out []float32, spread float64) {
	mean := 0.0
	for _, v := range g.Pix {
		mean += float64(v)
	}
	mean /= float64(len(g.Pix))
	for _, v := range g.Pix {
		d := float64(v) - mean
		out, spread = append(out, float32(d)), spread+d*d
	}
	return out, spread
}
