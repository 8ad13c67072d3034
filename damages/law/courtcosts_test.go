package law

import (
	"testing"

	"github.com/shopspring/decimal"

	"redress/internal/civil"
)

// feeOn reads a scale as a court would, to test the data against worked numbers;
// the program computes fees in expressions only.
func feeOn(s FeeScale, amount decimal.Decimal) decimal.Decimal {
	fee := s.Flat
	for i, b := range s.Brackets {
		top := amount
		if i+1 < len(s.Brackets) {
			top = decimal.Min(top, s.Brackets[i+1].Over)
		}
		if top.GreaterThan(b.Over) {
			fee = fee.Add(top.Sub(b.Over).Mul(b.Rate))
		}
	}
	if !s.Maximum.IsZero() {
		fee = decimal.Min(fee, s.Maximum)
	}
	return fee
}

func expectFees(t *testing.T, p Parameter[FeeScale], fees map[string]string) {
	t.Helper()
	v, err := p.On(civil.MustDay("2026-09-30"))
	if err != nil {
		t.Fatal(err)
	}
	for amount, want := range fees {
		if got := feeOn(v.Value, dec(amount)); !got.Equal(dec(want)) {
			t.Errorf("%s of %s = %s, want %s", p.ID, amount, got, want)
		}
	}
}

func TestAcceptanceFeeScale(t *testing.T) {
	expectFees(t, FeeBrackets, map[string]string{
		"0": "50", "10000": "50", "10001": "50.025", "50000": "1050", "100000": "2300", "200000": "4300",
		"300000": "5800", "400000": "7300", "500000": "8800", "800000": "11800", "1000000": "13800",
		"1200000": "15600", "2000000": "22800", "3000000": "30800", "5000000": "46800", "5004000": "46828",
		"5496500": "50275.50", "8000000": "67800", "10000000": "81800", "20000000": "141800",
		"30000000": "191800", "100000000": "541800", "805000000": "4066800", "2100000000": "10541800",
	})
}

func TestPreservationFeeScale(t *testing.T) {
	expectFees(t, PreservationFee, map[string]string{
		"0": "30", "1000": "30", "50000": "520", "100000": "1020", "300000": "2020",
		"500000": "3020", "895999": "4999.995", "896000": "5000", "1000000": "5000",
	})
}

func TestNoFeeScaleBeforeTheMeasures(t *testing.T) {
	for _, p := range []Parameter[FeeScale]{FeeBrackets, PreservationFee, EnforcementFee} {
		for day, none := range map[string]bool{"2007-03-31": true, "2007-04-01": false, "2007-04-02": false} {
			v, err := p.On(civil.MustDay(day))
			if err != nil || v.IsNone() != none {
				t.Errorf("%s on %s: none=%v (%v), want %v", p.ID, day, v.IsNone(), err, none)
			}
		}
	}
}

func TestEnforcementFeeScale(t *testing.T) {
	expectFees(t, EnforcementFee, map[string]string{
		"0": "50", "10000": "50", "50000": "650", "100000": "1400", "500000": "7400", "1000000": "12400",
		"5000000": "52400", "10000000": "77400", "20000000": "87400", "30400000": "97800",
	})
}
