package damages

import (
	"math"
	"strconv"

	"github.com/shopspring/decimal"
)

const largest = math.MaxInt64

var (
	rate   float64                       // want: float
	share  = []float32{1}                // want: float
	part   = 3 / 10.                     // want: float
	up     = math.Ceil                   // want: float
	top    = math.MaxFloat64             // want: float
	parsed = strconv.ParseFloat          // want: float
	made   = decimal.NewFromFloat        // want: float
	near   = decimal.Zero.InexactFloat64 // want: float
)
