package main

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/signintech/gopdf"
)

// The page, in points.
const (
	pageWidth, pageHeight = 595.28, 841.89
	left, right           = 60.0, pageWidth - 60
	top, bottom           = 84.0, pageHeight - 70
	bodySize, leading     = 10.5, 17.0
	cellSize, cellLeading = 9.0, 13.5
	padding               = 4.0
)

const (
	markZH = "示例文件·为演示编写"
	markEN = "Sample document, written for demonstration"
)

const face = "Noto Sans SC"

// sheet is a PDF being drawn; y is the top of the next line.
type sheet struct {
	pdf    *gopdf.GoPdf
	doc    *document
	size   float64
	y      float64
	widths map[rune]float64 // at size 1
	failed error
}

// draw sets a document in one face, of which only the characters used are
// embedded.
func draw(font []byte, doc *document) ([]byte, error) {
	s := &sheet{pdf: &gopdf.GoPdf{}, doc: doc, widths: map[rune]float64{}}
	s.pdf.Start(gopdf.Config{PageSize: gopdf.Rect{W: pageWidth, H: pageHeight}})
	if err := s.pdf.AddTTFFontData(face, font); err != nil {
		return nil, err
	}
	s.pdf.SetInfo(gopdf.PdfInfo{Title: doc.zh + " / " + doc.en, Subject: markZH + " / " + markEN, Creator: "samplepdf"})
	for i, page := range doc.pages {
		s.page(i, page)
		if s.failed == nil && s.y > bottom {
			s.failed = fmt.Errorf("page %d is too long by %.0f points", i+1, s.y-bottom)
		}
		if s.failed != nil {
			return nil, s.failed
		}
	}
	var out bytes.Buffer
	_, err := s.pdf.WriteTo(&out)
	return out.Bytes(), err
}

func (s *sheet) page(i int, blocks []block) {
	s.pdf.AddPage()
	s.frame(i)
	s.y = top
	if i == 0 {
		s.title()
	}
	for _, b := range blocks {
		switch b.kind {
		case gap:
			s.y += leading / 2
		case heading:
			s.y += 4
			s.font(12)
			s.lines(b.text, leading+3)
		case paragraph:
			s.font(bodySize)
			s.lines(b.text, leading)
		case table:
			s.table(b.rows)
		}
	}
}

// frame prints what every page carries: the title above, the mark and the page
// number below.
func (s *sheet) frame(i int) {
	s.font(8.5)
	s.pdf.SetTextColor(90, 90, 90)
	s.pdf.SetStrokeColor(150, 150, 150)
	s.pdf.SetLineWidth(0.5)
	s.put(left, 44, s.doc.zh)
	s.put(right-s.width(s.doc.en), 44, s.doc.en)
	s.pdf.Line(left, 60, right, 60)
	s.pdf.Line(left, pageHeight-56, right, pageHeight-56)
	s.put(left, pageHeight-50, markZH+" / "+markEN)
	number := fmt.Sprintf("第 %d 页 共 %d 页 · page %d of %d", i+1, len(s.doc.pages), i+1, len(s.doc.pages))
	s.put(right-s.width(number), pageHeight-50, number)
	s.pdf.SetTextColor(0, 0, 0)
}

func (s *sheet) title() {
	s.font(17)
	s.put((left+right-s.width(s.doc.zh))/2, s.y, s.doc.zh)
	s.font(10)
	s.put((left+right-s.width(s.doc.en))/2, s.y+26, s.doc.en)
	s.y += 54
}

func (s *sheet) lines(text string, high float64) {
	for _, line := range s.wrap(text, right-left) {
		s.put(left, s.y, line)
		s.y += high
	}
}

// table draws rows with lines around their cells; what reads as a number
// stands on the right.
func (s *sheet) table(rows [][]string) {
	s.font(cellSize)
	columns := s.columns(rows)
	s.pdf.SetStrokeColor(120, 120, 120)
	s.pdf.SetLineWidth(0.4)
	for n, row := range rows {
		s.row(row, columns, n == 0)
	}
	s.y += 8
}

func (s *sheet) row(row []string, columns []float64, head bool) {
	wrapped := make([][]string, len(columns))
	most := 1
	for i, w := range columns {
		if i < len(row) {
			wrapped[i] = s.wrap(row[i], w-2*padding)
			most = max(most, len(wrapped[i]))
		}
	}
	high := float64(most)*cellLeading + 5
	x := left
	for i, w := range columns {
		s.cellFrame(x, w, high, head)
		for n, line := range wrapped[i] {
			at := x + padding
			if !head && numeric(row[i]) {
				at = x + w - padding - s.width(line)
			}
			s.put(at, s.y+2.5+float64(n)*cellLeading, line)
		}
		x += w
	}
	s.y += high
}

func (s *sheet) cellFrame(x, wide, high float64, head bool) {
	style := "D"
	if head {
		s.pdf.SetFillColor(232, 232, 232)
		style = "DF"
	}
	s.pdf.RectFromUpperLeftWithStyle(x, s.y, wide, high, style)
	s.pdf.SetFillColor(0, 0, 0)
}

// columns shares the width of the page out: each column as wide as its longest
// cell, the widest giving way where that is too much.
func (s *sheet) columns(rows [][]string) []float64 {
	wide := make([]float64, len(rows[0]))
	for _, row := range rows {
		for i, cell := range row {
			if i < len(wide) {
				wide[i] = max(wide[i], s.width(cell)*1.06+2*padding)
			}
		}
	}
	room, total := right-left, 0.0
	for _, w := range wide {
		total += w
	}
	for total > room+0.01 {
		widest := 0
		for i, w := range wide {
			if w > wide[widest] {
				widest = i
			}
		}
		cut := min(4, total-room)
		wide[widest] -= cut
		total -= cut
	}
	for i := range wide {
		wide[i] *= room / total
	}
	return wide
}

func numeric(cell string) bool {
	return cell != "" && strings.Trim(cell, "0123456789,.-−%×+ ") == ""
}

func (s *sheet) font(size float64) {
	s.size = size
	s.keep(s.pdf.SetFont(face, "", size))
}

func (s *sheet) put(x, y float64, text string) {
	s.pdf.SetXY(x, y+s.size) // the base line
	s.keep(s.pdf.Text(text))
}

func (s *sheet) keep(err error) {
	if s.failed == nil {
		s.failed = err
	}
}
