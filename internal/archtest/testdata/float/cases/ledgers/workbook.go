package ledgers

import "strconv"

func fifteenDigits(raw string) string {
	f, _ := strconv.ParseFloat(raw, 64)
	return strconv.FormatFloat(float64(f), 'g', 15, 64)
}

func sum(a, b float64) float64 { // want: float
	return a + b
}
