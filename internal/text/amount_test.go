package text

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestGroup(t *testing.T) {
	for s, want := range map[string]string{
		"1234567.80": "1,234,567.80", "-1234.5": "-1,234.5", "+1000": "+1,000", "999": "999", "1000": "1,000",
		"100000": "100,000", "0.123456": "0.123456", "缺": "缺", "": "", "1,000": "1,000", "1e5": "1e5", ".5": ".5", "-": "-",
	} {
		if got := Group(s); got != want {
			t.Errorf("%q: %q, want %q", s, got, want)
		}
	}
}

func TestCapitalYuan(t *testing.T) {
	for amount, want := range map[string]string{
		// The examples of the rules themselves, in the form that leaves out an optional 零.
		"1409.50":   "人民币壹仟肆佰零玖元伍角",
		"6007.14":   "人民币陆仟零柒元壹角肆分",
		"1680.32":   "人民币壹仟陆佰捌拾元叁角贰分",
		"107000.53": "人民币壹拾万柒仟元伍角叁分",
		"16409.02":  "人民币壹万陆仟肆佰零玖元零贰分",
		"325.04":    "人民币叁佰贰拾伍元零肆分",
		// Our own.
		"8979.00": "人民币捌仟玖佰柒拾玖元整", "8979": "人民币捌仟玖佰柒拾玖元整", "8979.5": "人民币捌仟玖佰柒拾玖元伍角",
		"0": "人民币零元整", "-0.00": "人民币零元整", "0.50": "人民币伍角", "0.05": "人民币伍分", "0.15": "人民币壹角伍分",
		"10": "人民币壹拾元整", "1000.05": "人民币壹仟元零伍分", "-800.10": "人民币负捌佰元壹角",
		"10000": "人民币壹万元整", "10001": "人民币壹万零壹元整", "10500": "人民币壹万零伍佰元整", "100500": "人民币壹拾万零伍佰元整",
		"1001001": "人民币壹佰万壹仟零壹元整", "5000000": "人民币伍佰万元整", "30000000": "人民币叁仟万元整",
		"100000000": "人民币壹亿元整", "100000001": "人民币壹亿零壹元整", "100005000": "人民币壹亿零伍仟元整",
		"105000000": "人民币壹亿零伍佰万元整", "1050000000": "人民币壹拾亿伍仟万元整", "100010000": "人民币壹亿零壹万元整",
		"1000000000000": "人民币壹万亿元整", "1000500000000": "人民币壹万零伍亿元整", "1000000000001": "人民币壹万亿零壹元整",
		"9999999999999999.99": "人民币玖仟玖佰玖拾玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分",
	} {
		if got, err := CapitalYuan(amount); got != want || err != nil {
			t.Errorf("%s: %s, %v; want %s", amount, got, err, want)
		}
	}
	for _, amount := range []string{"", "-", "1,000.00", "1.234", "1.", ".5", "007", "+1", "1e3", "12345678901234567", "\uff11", "1\n"} {
		got, err := CapitalYuan(amount)
		var refused *Error
		if got != "" || !errors.As(err, &refused) || !refused.Message.Complete() {
			t.Errorf("%q: %q, %v", amount, got, err)
		}
	}
}

// readCapitals is a reader of its own make: what is written must mean the
// amount, and nothing else may be written.
func readCapitals(t *rapid.T, s string) (fen int64) {
	var total, block, group, digit int64
	for _, r := range strings.TrimPrefix(s, "人民币") {
		switch {
		case strings.ContainsRune("零壹贰叁肆伍陆柒捌玖", r):
			digit = int64(strings.Index("零壹贰叁肆伍陆柒捌玖", string(r)) / len("零"))
		case strings.ContainsRune("拾佰仟", r):
			group += digit * map[rune]int64{'拾': 10, '佰': 100, '仟': 1000}[r]
			digit = 0
		case r == '万':
			block, group, digit = block+(group+digit)*10000, 0, 0
		case r == '亿':
			total, block, group, digit = (block+group+digit)*100000000, 0, 0, 0
		case r == '元':
			fen, digit = (total+block+group+digit)*100, 0
		case r == '角':
			fen, digit = fen+digit*10, 0
		case r == '分':
			fen, digit = fen+digit, 0
		case r != '整':
			t.Fatalf("%s holds %c", s, r)
		}
	}
	return fen
}

func TestCapitalsMeanTheAmount(t *testing.T) {
	// Digits with many zeros, since those are where the rules are.
	amounts := rapid.StringMatching(`[1-9][0000123456789]{0,15}\.[0005][0007]`)
	rapid.Check(t, func(t *rapid.T) {
		amount := amounts.Draw(t, "amount")
		got, err := CapitalYuan(amount)
		if err != nil {
			t.Fatal(err)
		}
		fen := readCapitals(t, got)
		if back := fmt.Sprintf("%d.%02d", fen/100, fen%100); back != amount {
			t.Fatalf("%s is %s, which means %s", amount, got, back)
		}
		if strings.Contains(got, "零零") || strings.Contains(got, "零元") || strings.Contains(got, "零万") || strings.Contains(got, "零亿") {
			t.Fatalf("%s is %s", amount, got)
		}
		if strings.HasSuffix(got, "整") != strings.HasSuffix(amount, ".00") {
			t.Fatalf("整 in %s", got)
		}
		if negative, _ := CapitalYuan("-" + amount); negative != strings.Replace(got, "人民币", "人民币负", 1) {
			t.Fatalf("-%s is %s", amount, negative)
		}
	})
}

func TestGroupKeepsEveryDigit(t *testing.T) {
	decimals := rapid.StringMatching(`-?[0-9]{1,20}(\.[0-9]{1,6})?`)
	rapid.Check(t, func(t *rapid.T) {
		s := decimals.Draw(t, "s")
		if strings.ReplaceAll(Group(s), ",", "") != s {
			t.Fatalf("%s became %s", s, Group(s))
		}
	})
}

func FuzzCapitalYuan(f *testing.F) {
	for _, seed := range []string{"8979.00", "-0.01", "1050000000", "x"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		got, err := CapitalYuan(s)
		if (err == nil) != strings.HasPrefix(got, "人民币") {
			t.Errorf("%q: %q, %v", s, got, err)
		}
		Group(s)
		DisplayWidth(s)
	})
}
