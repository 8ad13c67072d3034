// Package exports writes a case and its sheets out: the Excel exhibit whose
// formulas are alive. A Book is planned as pages of cells (the plan knows
// nothing of Excel), written once, read back and recomputed with exact
// decimals before it is handed over; Verify does the same later for any
// exhibit of ours.
package exports
