// Package damages is the calculation engine: sheets of lines, the closed set
// of operations that lines are made of, and the options of PRC trade-secret
// law built from them.
//
// One computation has many readings. A line holds either a given figure or an
// expression; Fold walks the expression once for whatever reading is wanted:
// the exact value with its state, the unit, the Excel formula, the words in
// Chinese or English. Nothing adds, multiplies, compares or rounds money
// outside the evaluator, because an amount made in plain Go is an amount that
// the exhibit cannot show.
//
// The package is pure: no clock, no files, no binary floating point.
package damages
