package damages_test

import (
	"bytes"
	"cmp"
	"errors"
	"testing"

	"redress/damages"
	"redress/internal/text"
)

// FuzzReadClaim: no file makes the reader or the engine panic; what is taken
// comes to the same outcome twice and is written in a form that is read back.
func FuzzReadClaim(f *testing.F) {
	for _, name := range claimNames(f) {
		f.Add(claimFile(f, name))
	}
	for _, m := range everyMistake() {
		if m.from == "" {
			f.Add(patched(f, claimFile(f, cmp.Or(m.of, "a-wine-customers")), m.changes))
		}
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		c, err := damages.ReadClaim(b, openTable)
		if err != nil {
			refusedInWords(t, err)
			return
		}
		out, err := damages.Compute(c, nil)
		if err != nil {
			return
		}
		written, err := c.JSON()
		if err != nil {
			t.Fatalf("taken but not written: %v", err)
		}
		again, err := damages.ReadClaim(written, openTable)
		if err != nil {
			t.Fatalf("written but not taken: %v\n%s", err, written)
		}
		if twice, err := again.JSON(); err != nil || !bytes.Equal(written, twice) {
			t.Fatalf("two forms of one claim (%v):\n%s\n%s", err, written, twice)
		}
		if second := compute(t, again); report(second) != report(out) {
			t.Fatal("one claim, two outcomes")
		}
	})
}

func refusedInWords(t *testing.T, err error) {
	t.Helper()
	if e, ok := errors.AsType[*damages.ClaimError](err); !ok || !e.Message.Complete() {
		t.Fatalf("refused without words: %v", err)
	}
}

// FuzzReadWords: no sentence makes the reader of formulas panic.
func FuzzReadWords(f *testing.F) {
	out := compute(f, readClaim(f, claimFile(f, "c-contract-clause")))
	sheets := out.Computation.Sheets
	for _, s := range sheets.All {
		for _, l := range s.Lines {
			full := damages.FullID(s.ID, l.ID)
			if l.Expr != nil {
				f.Add(sheets.Words(full, text.ZH), true)
				f.Add(sheets.Words(full, text.EN), false)
			}
		}
	}
	for _, s := range []string{"相隔天数（零元）", "如（零元；则零元）", "按情形（零元）", "四舍五入到倍数（零元）", "四舍五入到分（零元；零元）", "成立项数（", "〔", "零元〔"} {
		f.Add(s, true)
	}
	f.Fuzz(func(t *testing.T, s string, zh bool) {
		lang := text.EN
		if zh {
			lang = text.ZH
		}
		if e, err := sheets.ReadWords("penalty.contract_loss", s, lang); err == nil && e == nil {
			t.Fatalf("%q is read as nothing", s)
		}
	})
}
