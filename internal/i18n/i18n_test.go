package i18n

import (
	"testing"
	"testing/fstest"

	"redress/internal/text"
)

func catalogues() fstest.MapFS {
	return fstest.MapFS{
		"zh.json": {Data: []byte(`{"hello":"你好，{{.Name}}","items":{"other":"{{.N}} 项"}}`)},
		"en.json": {Data: []byte(`{"hello":"Hello, {{.Name}}","items":{"one":"{{.N}} item","other":"{{.N}} items"}}`)},
	}
}

func TestWordsFollowTheLanguage(t *testing.T) {
	tr, err := New(catalogues())
	if err != nil {
		t.Fatal(err)
	}
	name := text.T("李某", "Li")
	if got := tr.T("hello", "Name", name); got != "你好，李某" {
		t.Errorf("zh: %q", got)
	}
	tr.Use(text.EN)
	if got := tr.T("hello", "Name", name); got != "Hello, Li" {
		t.Errorf("en: %q", got)
	}
	if got := tr.N("items", 1); got != "1 item" {
		t.Errorf("one: %q", got)
	}
	if got := tr.N("items", 3); got != "3 items" {
		t.Errorf("many: %q", got)
	}
	if got := tr.In(text.T("仅中文", "")); got != "仅中文" {
		t.Errorf("a text in one language only: %q", got)
	}
}

func TestUnknownKeyIsSeen(t *testing.T) {
	tr, err := New(catalogues())
	if err != nil {
		t.Fatal(err)
	}
	if got := tr.T("nowhere"); got != "nowhere" {
		t.Errorf("got %q", got)
	}
}

func TestAbsentOrBrokenCatalogueIsRefused(t *testing.T) {
	if _, err := New(fstest.MapFS{"zh.json": {Data: []byte(`{}`)}}); err == nil {
		t.Error("a folder without en.json was taken")
	}
	broken := catalogues()
	broken["en.json"] = &fstest.MapFile{Data: []byte(`{`)}
	if _, err := New(broken); err == nil {
		t.Error("a malformed catalogue was taken")
	}
}
