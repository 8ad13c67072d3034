// Package civil counts days as the Civil Code of the PRC counts them, and
// keeps dates that are only partly known.
//
//   - Art. 201: in a period by the year, the month or the day, the day on which
//     it begins is not counted; counting starts with the next day. Hence
//     [Day.AddDays] and [Day.Sub] leave the first day out.
//   - Art. 202: a period by the year or the month ends on the corresponding day
//     of its last month; where there is none, on the last day of that month.
//     Hence [Day.AddMonths].
//   - Art. 203: a last day that is a statutory holiday moves to the day after
//     the holiday. That needs the yearly holiday notices, which are data, so
//     rolling is done by whoever holds the table, never here.
//
// The package reads no clock and knows no time zone: a day is a day.
package civil
