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

// scaled is d × 10^exp where that is whole and fits.
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

func mulInt(a, b int64) (int64, bool) {
	p, over := product(a, b)
	return p, over == 0 && (b != 0 || a == 0)
}

// product is a × b; over is not zero where it does not fit.
func product(a, b int64) (p, over int64) {
	hi, lo := bits.Mul64(uint64(a), uint64(b))
	p = int64(lo)
	return p, (int64(hi) - a>>63&b - b>>63&a) ^ p>>63
}

func magnitude(a int64) uint64 {
	if a < 0 {
		return -uint64(a)
	}
	return uint64(a)
}

// divRound is a ÷ b rounded by mode to a whole number.
func divRound(a, b int64, mode Mode) (int64, bool) {
	if b == 0 {
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

// kernel computes a lane from two others of its length; false where a result
// does not fit.
type kernel func(out, x, y []int64) bool

// each is the kernel of an operation that always fits.
func each(op func(x, y int64) int64) kernel {
	return func(out, x, y []int64) bool {
		x, y = x[:len(out)], y[:len(out)]
		for i := range out {
			out[i] = op(x[i], y[i])
		}
		return true
	}
}

// Of a sum the sign bit is wrong where both operands have the other sign; the
// rows are or-ed, so that one look at the end is enough.

func addAll(out, x, y []int64) bool {
	x, y = x[:len(out)], y[:len(out)]
	over := int64(0)
	for i := range out {
		sum := x[i] + y[i]
		over |= (x[i] ^ sum) & (y[i] ^ sum)
		out[i] = sum
	}
	return over >= 0
}

func subtractAll(out, x, y []int64) bool {
	x, y = x[:len(out)], y[:len(out)]
	over := int64(0)
	for i := range out {
		rest := x[i] - y[i]
		over |= (x[i] ^ y[i]) & (x[i] ^ rest)
		out[i] = rest
	}
	return over >= 0
}

func multiplyAll(out, x, y []int64) bool {
	x, y = x[:len(out)], y[:len(out)]
	any := int64(0)
	for i := range out {
		p, over := product(x[i], y[i])
		any |= over
		out[i] = p
	}
	return any == 0
}

// scaleAll multiplies every row by p.
func scaleAll(out, x []int64, p int64) bool {
	x = x[:len(out)]
	any := int64(0)
	for i := range out {
		var over int64
		out[i], over = product(x[i], p)
		any |= over
	}
	return any == 0
}

// multiples rounds x to whole multiples of y.
func multiples(mode Mode) kernel {
	return func(out, x, y []int64) bool {
		for i := range out {
			times, ok := divRound(x[i], y[i], mode)
			if !ok {
				return false
			}
			if out[i], ok = mulInt(times, y[i]); !ok {
				return false
			}
		}
		return true
	}
}
