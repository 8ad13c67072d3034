package damages_test

var measured float64
