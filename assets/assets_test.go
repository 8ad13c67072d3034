package assets_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"image/png"
	"io/fs"
	"slices"
	"testing"

	"redress/assets"
)

func TestTablesAreCSVWithTheirColumnsInOrderOfDate(t *testing.T) {
	tables := []struct {
		name    string
		data    []byte
		columns []string
	}{
		{"holidays", assets.Holidays, []string{"date", "kind", "name"}},
		{"lpr", assets.LPR, []string{"date", "one_year_percent", "five_year_percent"}},
	}
	for _, table := range tables {
		t.Run(table.name, func(t *testing.T) {
			rows, err := csv.NewReader(bytes.NewReader(table.data)).ReadAll()
			if err != nil {
				t.Fatal(err)
			}
			if !slices.Equal(rows[0], table.columns) {
				t.Fatalf("columns are %v, want %v", rows[0], table.columns)
			}
			for i := 2; i < len(rows); i++ {
				if rows[i-1][0] >= rows[i][0] {
					t.Errorf("row %d: %s does not come after %s", i+1, rows[i][0], rows[i-1][0])
				}
			}
		})
	}
}

func TestTheIconIsASquareOf512(t *testing.T) {
	size, err := png.DecodeConfig(bytes.NewReader(assets.Icon))
	if err != nil {
		t.Fatal(err)
	}
	if size.Width != 512 || size.Height != 512 {
		t.Errorf("the icon is %d by %d", size.Width, size.Height)
	}
}

func TestTranslationsAreJSONObjects(t *testing.T) {
	for _, name := range []string{"zh.json", "en.json"} {
		data, err := fs.ReadFile(assets.I18n(), name)
		if err != nil {
			t.Fatal(err)
		}
		var messages map[string]any
		if err := json.Unmarshal(data, &messages); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestSamplesAreRootedAtTheirFolder(t *testing.T) {
	if _, err := fs.Stat(assets.Samples(), "README.md"); err != nil {
		t.Error(err)
	}
}
