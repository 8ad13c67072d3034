package damages

import (
	"math"
	"math/bits"

	"github.com/shopspring/decimal"
)

// The arithmetic of scaled integers. Every function reports whether the
// result fits; where it does not, the column is computed again in decimals.

var powersOfTen = func() [19]int64 {
	var p [19]int64
	p[0] = 1
	for i := 1; i < len(p); i++ {
		p[i] = p[i-1] * 10
	}
	return p
}()

func scaled(d decimal.Decimal, exp int32) (int64, bool) {
	c := d.Coefficient()
	if !c.IsInt64() {
		return 0, false
	}
	return mulInt(c.Int64(), pow10(exp+d.Exponent()))
}

// pow10 is 10^k, or 0 when it does not fit: a product with 0 is then refused
// because mulInt refuses a zero factor for a non-zero amount.
func pow10(k int32) int64 {
	if k < 0 || int(k) >= len(powersOfTen) {
		return 0
	}
	return powersOfTen[k]
}

func addInt(a, b int64) (int64, bool) {
	c := a + b
	return c, (c > a) == (b > 0)
}

func mulInt(a, b int64) (int64, bool) {
	if a == 0 {
		return 0, true
	}
	if b == 0 || a == math.MinInt64 || b == math.MinInt64 {
		return 0, b == 0 && a == 0
	}
	hi, lo := bits.Mul64(magnitude(a), magnitude(b))
	if hi != 0 || lo > math.MaxInt64 {
		return 0, false
	}
	if (a < 0) != (b < 0) {
		return -int64(lo), true
	}
	return int64(lo), true
}

func magnitude(a int64) uint64 {
	if a < 0 {
		return uint64(-a)
	}
	return uint64(a)
}

// rescale multiplies every n by 10^by in place; on overflow it restores what
// it had changed.
func rescale(n []int64, by int32) bool {
	p := pow10(by)
	if p == 0 {
		return false
	}
	for i := range n {
		v, ok := mulInt(n[i], p)
		if !ok {
			for j := range i {
				n[j] /= p
			}
			return false
		}
		n[i] = v
	}
	return true
}

// divRound is a ÷ b rounded by mode to a whole number; b is not zero.
func divRound(a, b int64, mode Mode) (int64, bool) {
	if a == math.MinInt64 || b == math.MinInt64 {
		return 0, false
	}
	q, r := magnitude(a)/magnitude(b), magnitude(a)%magnitude(b)
	if r != 0 && (mode == Up || mode == HalfAway && r >= magnitude(b)-r) {
		q++
	}
	if q > math.MaxInt64 {
		return 0, false
	}
	if (a < 0) != (b < 0) {
		return -int64(q), true
	}
	return int64(q), true
}
