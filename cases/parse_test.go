package cases

import (
	"strings"
	"testing"

	"redress/internal/text"
)

func TestParseField(t *testing.T) {
	kinds := []Choice{one("nda", "保密协议", "NDA"), one("other", "其他", "Other")}
	for _, c := range []struct {
		f     Field
		typed string
		want  string
		mend  string // part of the Chinese or English words where it is refused
	}{
		{f: Field{Type: Money}, typed: "1,234.50", want: "1234.50"},
		{f: Field{Type: Money}, typed: " ¥ 400000 元", want: "400000.00"},
		{f: Field{Type: Money}, typed: "0012.5", want: "12.50"},
		{f: Field{Type: Money}, typed: "8979.000", want: "8979.00"},
		{f: Field{Type: Money}, typed: "-0.00", want: "0.00"},
		{f: Field{Type: Money, Signed: true}, typed: "-43,962", want: "-43962.00"},
		{f: Field{Type: Money}, typed: "-1", mend: "负数"},
		{f: Field{Type: Money}, typed: "１２", mend: "12"},
		{f: Field{Type: Money}, typed: "１，２３４．５０", mend: "1234.50"},
		{f: Field{Type: Money}, typed: "1e3", mend: "科学计数法"},
		{f: Field{Type: Money}, typed: "1.005", mend: "两位小数"},
		{f: Field{Type: Money}, typed: "12,34", mend: "逗号"},
		{f: Field{Type: Money}, typed: "40万", mend: "400000"},
		{f: Field{Type: Money}, typed: "41%", mend: "百分号"},
		{f: Field{Type: Money}, typed: "约400", mend: "只用数字"},
		{f: Field{Type: Money}, typed: strings.Repeat("9", 17), mend: "太长"},
		{f: Field{Type: Quantity}, typed: "0.3750", want: "0.375"},
		{f: Field{Type: Quantity}, typed: "1,014", want: "1014"},
		{f: Field{Type: Ratio}, typed: "41%", want: "0.41"},
		{f: Field{Type: Ratio}, typed: "41％", want: "0.41"},
		{f: Field{Type: Ratio}, typed: "0.41", want: "0.41"},
		{f: Field{Type: Ratio}, typed: "100%", want: "1"},
		{f: Field{Type: Ratio}, typed: "130 %", want: "1.3"},
		{f: Field{Type: Ratio}, typed: "0.5%", want: "0.005"},
		{f: Field{Type: Ratio}, typed: "1.00", want: "1"},
		{f: Field{Type: Ratio}, typed: "0", want: "0"},
		{f: Field{Type: Ratio}, typed: "41", mend: "41%"},
		{f: Field{Type: Ratio}, typed: "1.3", mend: "1.3%"},
		{f: Field{Type: Integer}, typed: "1,014", want: "1014"},
		{f: Field{Type: Integer}, typed: "12.0", mend: "小数"},
		{f: Field{Type: Day}, typed: "2022-04-07", want: "2022-04-07"},
		{f: Field{Type: Day}, typed: "2022年4月7日", want: "2022-04-07"},
		{f: Field{Type: Day}, typed: "2022-04", mend: "确切的一天"},
		{f: Field{Type: Day}, typed: "2022-02-30", mend: "没有这一天"},
		{f: Field{Type: Partial}, typed: "约2022年4月", want: "~2022-04"},
		{f: Field{Type: Partial}, typed: "<2022-06", want: "<2022-06"},
		{f: Field{Type: Partial}, typed: "昨天", mend: "应为日期"},
		{f: Field{Type: Month}, typed: "2022年3月", want: "2022-03"},
		{f: Field{Type: Month}, typed: "2022-03-01", mend: "年-月"},
		{f: Field{Type: Truth}, typed: "是", want: "yes"},
		{f: Field{Type: Truth}, typed: "NO", want: "no"},
		{f: Field{Type: Truth}, typed: "可能", mend: "留空"},
		{f: Field{Type: OneOf, Choices: kinds}, typed: "保密协议", want: "nda"},
		{f: Field{Type: OneOf, Choices: kinds}, typed: "other", want: "other"},
		{f: Field{Type: OneOf, Choices: kinds}, typed: "nothing", mend: "保密协议、其他"},
		{f: Field{Type: Ref}, typed: "id-1", want: "id-1"},
		{f: Field{Type: Ref}, typed: "../x", mend: "选取"},
		{f: Field{Type: Refs}, typed: "b a\nb", want: "b\na"},
		{f: Field{Type: Line}, typed: " 力某 \n 公司 ", want: "力某 公司"},
		{f: Field{Type: Line}, typed: "a\x00b", mend: "控制字符"},
		{f: Field{Type: Line}, typed: "a\xffb", mend: "编码"},
		{f: Field{Type: Line}, typed: strings.Repeat("长", 2001), mend: "太长"},
		{f: Field{Type: Long}, typed: "一\r\n二 ", want: "一\n二"},
		{f: Field{Type: Bilingual}, typed: "力某公司 | Li Mou", want: `{"zh":"力某公司","en":"Li Mou"}`},
		{f: Field{Type: Bilingual}, typed: "Li Mou", want: `{"zh":"","en":"Li Mou"}`},
		{f: Field{Type: Bilingual}, typed: `{"zh":"甲","en":"A"}`, want: `{"zh":"甲","en":"A"}`},
		{f: Field{Type: Bilingual}, typed: `{"zh":"","en":""}`, want: ""},
		{f: Field{Type: Bilingual}, typed: `{"cn":"甲"}`, mend: "zh"},
		{f: Field{Type: Bilingual, Required: true}, typed: `{"zh":"","en":""}`, mend: "请填写"},
		{f: Field{Type: Instant}, typed: "2026-11-23T17:00:00+08:00", want: "2026-11-23T09:00:00Z"},
		{f: Field{Type: Instant}, typed: "2026-11-23", mend: "2026-11-23T09:00:00Z"},
		{f: Field{Type: Data}, typed: `{ "a" : [1, 2] }`, want: `{"a":[1,2]}`},
		{f: Field{Type: Data}, typed: `{"a":1,"a":2}`, mend: "重复"},
		{f: Field{Type: Data}, typed: `"a"`, mend: "对象或数组"},
		{f: Field{Type: Money}, typed: "  ", want: ""},
		{f: Field{Type: Line, Required: true}, typed: " ", mend: "请填写"},
	} {
		got, err := ParseField(c.f, c.typed)
		if c.mend == "" {
			if err != nil || got != c.want {
				t.Errorf("%s %q: %q, %v; want %q", c.f.Type, c.typed, got, err, c.want)
			}
			continue
		}
		_, mend := Words(err)
		if err == nil || !strings.Contains(mend.ZH, c.mend) || !mend.Complete() {
			t.Errorf("%s %q: %q, mend %q; want %q", c.f.Type, c.typed, got, mend.ZH, c.mend)
		}
	}
}

func TestDisplay(t *testing.T) {
	for _, c := range []struct {
		f             Field
		canonical, zh string
		en            string
	}{
		{Field{Type: Money}, "1234567.80", "1,234,567.80", "1,234,567.80"},
		{Field{Type: Ratio}, "0.41", "41.00 %", "41.00 %"},
		{Field{Type: Ratio}, "1.3", "130.00 %", "130.00 %"},
		{Field{Type: Ratio}, "0.00125", "0.125 %", "0.125 %"},
		{Field{Type: Ratio}, "-0.05", "-5.00 %", "-5.00 %"},
		{Field{Type: Truth}, "yes", "是", "yes"},
		{Field{Type: Partial}, "~2022-04", "约2022年4月", "about April 2022"},
		{Field{Type: Day}, "2022-04-07", "2022-04-07", "2022-04-07"},
		{Field{Type: Bilingual}, `{"zh":"甲","en":""}`, "甲", "甲"},
		{Field{Type: Instant}, "2026-11-23T09:00:00Z", "2026-11-23 09:00:00 UTC", "2026-11-23 09:00:00 UTC"},
		{Field{Type: Ref}, "id-1", "id-1", "id-1"},
		{Field{Type: Money}, "", "", ""},
	} {
		if zh, en := Display(c.f, c.canonical, text.ZH), Display(c.f, c.canonical, text.EN); zh != c.zh || en != c.en {
			t.Errorf("%s %q: %q / %q, want %q / %q", c.f.Type, c.canonical, zh, en, c.zh, c.en)
		}
	}
}

// What was taken once is taken again as it is, and shown without a fault.
func FuzzParseField(f *testing.F) {
	for _, seed := range []string{"1,234.50", "41%", "约2022年4月", "１２", `{"zh":"甲"}`, "是", "-0", "a | b", "\x00", "9e9", "2022-04..2022-06"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, typed string) {
		for kind := range typeWords {
			field := Field{Type: kind, Signed: true, Choices: []Choice{one("a", "甲", "A")}}
			canonical, err := ParseField(field, typed)
			if err != nil {
				if m, mend := Words(err); !m.Complete() || !mend.Complete() {
					t.Errorf("%s %q: refused without words", kind, typed)
				}
				continue
			}
			if canonical == "" {
				continue
			}
			retyped := canonical
			if v, err := exchangeValue(field, canonical); kind == Ratio && err == nil {
				retyped = strings.Trim(string(v), `"`)
			}
			again, err := ParseField(field, retyped)
			if err != nil || again != canonical {
				t.Errorf("%s %q: canonical %q, then %q, %v", kind, typed, canonical, again, err)
			}
			Display(field, canonical, text.Both)
		}
	})
}
