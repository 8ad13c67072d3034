package store

// The exception is for ledgers alone.
func fifteenDigits(raw float64) {} // want: float
