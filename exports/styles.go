package exports

import (
	"fmt"
	"maps"
	"slices"

	"github.com/xuri/excelize/v2"

	"redress/damages"
)

// styles makes each combination of look and number format once.
type styles struct {
	file *excelize.File
	made map[string]int
	name map[int]style // styles that belong to the named cell style Input
}

const fontName = "宋体" // a court's standard face; programs without it fall back

var borders = []excelize.Border{
	{Type: "left", Color: "BFC5CC", Style: 1}, {Type: "right", Color: "BFC5CC", Style: 1},
	{Type: "top", Color: "BFC5CC", Style: 1}, {Type: "bottom", Color: "BFC5CC", Style: 1},
}

// truthFormat is how LibreOffice knows a yes or no from the numbers 1 and 0,
// also when it saves the file again; Excel and WPS need no format for it.
const truthFormat = `"TRUE";"TRUE";"FALSE"`

// numberFormat shows every digit a value has: money two decimals or more,
// rates as percentages, real dates.
func (s *styles) numberFormat(c cell) string {
	if c.value == nil && c.formula != "" {
		return "General"
	}
	if c.value == nil {
		return "@"
	}
	switch c.unit.Kind {
	case damages.Date:
		return "yyyy-mm-dd"
	case damages.Truth:
		return truthFormat
	case damages.Money:
		return "#,##0." + zeros(damages.Decimals(c.value.Number, 2)) + ";[Red]-#,##0." + zeros(damages.Decimals(c.value.Number, 2))
	case damages.Ratio:
		if c.unit.Code == "" {
			return "0." + zeros(damages.Decimals(c.value.Number.Shift(2), 2)) + "%"
		}
	}
	if n := damages.Decimals(c.value.Number, 0); n > 0 {
		return "#,##0." + zeros(n)
	}
	return "#,##0"
}

func zeros(n int32) string { return fmt.Sprintf("%0*d", n, 0) }

func (s *styles) of(c cell) (int, error) {
	format := s.numberFormat(c)
	key := string(c.style) + "|" + format
	if id, ok := s.made[key]; ok {
		return id, nil
	}
	look := s.look(c.style)
	look.CustomNumFmt = &format
	if c.value != nil && look.Alignment.Horizontal == "" {
		look.Alignment.Horizontal = "right"
		if c.unit.Kind == damages.Truth || c.unit.Kind == damages.Date || c.style == linkStyle {
			look.Alignment.Horizontal = "center"
		}
	}
	id, err := s.file.NewStyle(look)
	s.made[key] = id
	if c.style == input || c.style == fixed {
		s.name[id] = c.style
	}
	return id, err
}

func (s *styles) look(of style) *excelize.Style {
	out := &excelize.Style{Font: &excelize.Font{Family: fontName, Size: 10}, Alignment: &excelize.Alignment{Vertical: "center", WrapText: true}}
	fill := func(color string) {
		out.Fill = excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{color}}
	}
	out.Border = borders
	dress(out, of, fill)
	return out
}

// dress gives a look what sets it apart.
func dress(out *excelize.Style, of style, fill func(color string)) {
	switch of {
	case plain:
		out.Border = nil
	case title:
		out.Font.Size, out.Font.Bold, out.Border, out.Alignment.WrapText = 16, true, nil, false
	case subtitle:
		out.Font.Color, out.Border = "4A5562", nil
	case heading:
		out.Font.Bold, out.Font.Size, out.Border, out.Alignment.WrapText = true, 12, nil, false
	case head:
		out.Font.Bold, out.Alignment.Horizontal = true, "center"
		fill("E4E9EF")
	case strong:
		out.Font.Bold = true
	case middle:
		out.Alignment.Horizontal = "center"
	case said:
		out.Alignment.Horizontal = "left"
	case small:
		out.Font.Size, out.Border, out.Alignment.Horizontal = 9, nil, "left"
	case linkStyle:
		out.Font.Color, out.Font.Underline = "0B4F9E", "single"
	case input:
		out.Font.Color = "0B3D91"
		fill("FFF8DC")
	case fixed:
		out.Font.Color, out.Font.Italic = "0B3D91", true
		fill("F1F3F5")
	case constant:
		fill("F1F3F5")
	case aside:
		out.Font.Color = "6B7480"
	case total:
		out.Font.Bold = true
		fill("E8F0E6")
	case missing:
		out.Font.Bold, out.Font.Color, out.Alignment.Horizontal = true, "B3261E", "center"
	case good, bad:
		out.Font.Bold, out.Alignment.Horizontal = true, "center"
		if of == bad {
			out.Font.Color, out.Alignment.Horizontal = "B3261E", "left"
		}
	}
}

// nameInput makes "Input" a named cell style and ties the input formats to it,
// so that a reader can find every input by its style.
func (s *styles) nameInput() {
	sheet := s.file.Styles
	if sheet.CellStyles == nil || sheet.CellStyleXfs == nil || len(sheet.CellStyles.CellStyle) == 0 {
		return
	}
	master := sheet.CellStyleXfs.Xf[0]
	ids := slices.Sorted(maps.Keys(s.name))
	if i := slices.IndexFunc(ids, func(id int) bool { return s.name[id] == input }); i >= 0 {
		look := sheet.CellXfs.Xf[ids[i]]
		master.FillID, master.FontID, master.BorderID = look.FillID, look.FontID, look.BorderID
	}
	sheet.CellStyleXfs.Xf = append(sheet.CellStyleXfs.Xf, master)
	sheet.CellStyleXfs.Count = len(sheet.CellStyleXfs.Xf)
	xf := len(sheet.CellStyleXfs.Xf) - 1
	named := *sheet.CellStyles.CellStyle[0]
	builtIn := 20 // the number Excel keeps for its own "Input" style
	named.Name, named.XfID, named.BuiltInID = "Input", xf, &builtIn
	sheet.CellStyles.CellStyle = append(sheet.CellStyles.CellStyle, &named)
	sheet.CellStyles.Count = len(sheet.CellStyles.CellStyle)
	for _, id := range ids {
		sheet.CellXfs.Xf[id].XfID = &xf
	}
}
