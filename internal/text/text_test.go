package text

import (
	"encoding/json"
	"errors"
	"testing"
)

func TestParseLang(t *testing.T) {
	for _, l := range []Lang{ZH, EN, Both} {
		if got, err := ParseLang(string(l)); got != l || err != nil {
			t.Errorf("%s: %v, %v", l, got, err)
		}
	}
	for _, s := range []string{"", "ZH", "de"} {
		_, err := ParseLang(s)
		var refused *Error
		if !errors.As(err, &refused) || !refused.Message.Complete() {
			t.Errorf("%q: %v", s, err)
		}
	}
}

func TestIn(t *testing.T) {
	for _, c := range []struct {
		t            Text
		zh, en, both string
	}{
		{T("赔偿", "damages"), "赔偿", "damages", "赔偿\ndamages"},
		{T("1-1", "1-1"), "1-1", "1-1", "1-1"},
		{T("赔偿", ""), "赔偿", "", "赔偿"},
		{T("", "damages"), "", "damages", "damages"},
		{Text{}, "", "", ""},
	} {
		if c.t.In(ZH) != c.zh || c.t.In(EN) != c.en || c.t.In(Both) != c.both || c.t.In("") != c.both {
			t.Errorf("%+v: %q %q %q", c.t, c.t.In(ZH), c.t.In(EN), c.t.In(Both))
		}
		if c.t.IsZero() != (c.both == "") || c.t.Complete() != (c.zh != "" && c.en != "") {
			t.Errorf("%+v: zero %v, complete %v", c.t, c.t.IsZero(), c.t.Complete())
		}
	}
}

func TestJoinAndJSON(t *testing.T) {
	got := Join(T("、", ", "), T("甲", "A"), T("乙", "B"))
	if got != T("甲、乙", "A, B") || !Join(T("、", ", ")).IsZero() {
		t.Errorf("joined %+v", got)
	}
	if b, _ := json.Marshal(got); string(b) != `{"zh":"甲、乙","en":"A, B"}` {
		t.Errorf("wrote %s", b)
	}
}

type month struct{}

func (month) ZH() string { return "4月" }
func (month) EN() string { return "April" }

func TestF(t *testing.T) {
	got := F(T("%[1]s自%[2]s起欠%[3]d元", "since %[2]s %[1]s owes %[3]d yuan"), T("被告", "the defendant"), month{}, 5)
	if got != T("被告自4月起欠5元", "since April the defendant owes 5 yuan") {
		t.Errorf("got %+v", got)
	}
	if got := F(T("%d件", "%d items"), 2); got != T("2件", "2 items") {
		t.Errorf("got %+v", got)
	}
}

func TestDisplayWidth(t *testing.T) {
	for s, want := range map[string]int{
		"": 0, "abc": 3, "维权账": 6, "证据1-1": 7, "\uff21\uff0c": 4, "한글": 4, "ｱ": 1, "e\u0301": 1, "a\u200b\n": 1, "¥1": 2, "𠮷": 2,
	} {
		if got := DisplayWidth(s); got != want {
			t.Errorf("%q: %d, want %d", s, got, want)
		}
	}
}
