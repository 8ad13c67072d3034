//go:build !headless

package app

import (
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"redress/assets"
)

// catalogue reads one language as a flat map; plural forms are joined.
func catalogue(t *testing.T, name string) map[string]string {
	t.Helper()
	raw, err := fs.ReadFile(assets.I18n(), name)
	if err != nil {
		t.Fatal(err)
	}
	var read map[string]any
	if err := json.Unmarshal(raw, &read); err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	for key, value := range read {
		switch v := value.(type) {
		case string:
			out[key] = v
		case map[string]any:
			for _, form := range v {
				out[key] += form.(string) + "\n"
			}
		}
	}
	return out
}

var placeholder = regexp.MustCompile(`\{\{\.\w+\}\}`)

func placeholders(s string) []string {
	found := placeholder.FindAllString(s, -1)
	slices.Sort(found)
	return slices.Compact(found)
}

func TestBothCataloguesSayTheSame(t *testing.T) {
	zh, en := catalogue(t, "zh.json"), catalogue(t, "en.json")
	for key, words := range zh {
		other, ok := en[key]
		if !ok {
			t.Errorf("en.json lacks %s", key)
			continue
		}
		if !slices.Equal(placeholders(words), placeholders(other)) {
			t.Errorf("%s: %v in zh, %v in en", key, placeholders(words), placeholders(other))
		}
		if strings.TrimSpace(words) == "" || strings.TrimSpace(other) == "" {
			t.Errorf("%s is empty", key)
		}
	}
	for key := range en {
		if _, ok := zh[key]; !ok {
			t.Errorf("zh.json lacks %s", key)
		}
	}
}

// source is every file of this room that is no test.
func source(t *testing.T) string {
	t.Helper()
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	var all strings.Builder
	for _, f := range files {
		if strings.HasSuffix(f, "_test.go") {
			continue
		}
		raw, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		all.Write(raw)
	}
	return all.String()
}

func TestEveryKeyIsSaidAndUsed(t *testing.T) {
	zh, text := catalogue(t, "zh.json"), source(t)
	for k := range zh {
		prefix := k[:strings.LastIndex(k, ".")+1]
		if !strings.Contains(text, `"`+k+`"`) && !strings.Contains(text, `"`+prefix+`"+`) && !strings.Contains(text, `"`+prefix+`" +`) {
			t.Errorf("%s is never said", k)
		}
	}
	called := regexp.MustCompile(`\.(?:T|N)\("([a-z_.0-9]+)"[,)]`)
	for _, m := range called.FindAllStringSubmatch(text, -1) {
		if zh[m[1]] == "" {
			t.Errorf("no catalogue holds %s", m[1])
		}
	}
}

func TestNoChineseIsWrittenInThisRoom(t *testing.T) {
	for i, l := range strings.Split(source(t), "\n") {
		code, _, _ := strings.Cut(l, "//")
		if strings.ContainsFunc(code, func(r rune) bool { return unicode.Is(unicode.Han, r) }) {
			t.Errorf("line %d: %s", i, l)
		}
	}
}
