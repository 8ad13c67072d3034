package civil

// AddDays is the day n days later (earlier when n is negative). As in Civil
// Code art. 201 the first day is not counted: a period of 10 days that begins
// on 1 March ends on d.AddDays(10), 11 March. A result outside the range of
// Day, and anything added to no day, is no day.
func (d Day) AddDays(n int) Day {
	reach := int(lastDay.n)
	if d.IsZero() || n > reach || n < -reach {
		return Day{}
	}
	sum := int(d.n) + n
	if sum < 1 || sum > reach {
		return Day{}
	}
	return Day{int32(sum)}
}

// AddMonths is the last day of a period of n months that begins on d: by Civil
// Code art. 202 the corresponding day of the last month or, where there is
// none, the last day of that month (30 November + 3 months = 28 February, or
// the 29th in a leap year). It is therefore not reversible. A result outside
// the range of Day, and anything added to no day, is no day. Moving a last day
// that is a holiday (art. 203) is left to the holder of the holiday table.
func (d Day) AddMonths(n int) Day {
	y, m, day := d.date()
	month := Month{y, m}.Add(n)
	if !month.valid() {
		return Day{}
	}
	return Day{number(month.Year, month.Month, min(day, daysIn(month.Year, month.Month)))}
}

// AddYears is AddMonths of n years: art. 202 treats both alike, so 29 February
// + 1 year = 28 February.
func (d Day) AddYears(n int) Day {
	if n > LastYear || n < -LastYear {
		return Day{}
	}
	return d.AddMonths(12 * n)
}

// Sub is the number of days from e to d, negative when d is earlier. It counts
// as art. 201 does, without the first day: e.AddDays(d.Sub(e)) == d. Both must
// be days; Sub panics otherwise, since any number would be a wrong one.
func (d Day) Sub(e Day) int {
	d.mustExist("Sub")
	e.mustExist("Sub")
	return int(d.n - e.n)
}

// firstSerial is Excel's number for 1900-03-01. Excel believes that 1900 had a
// 29 February (serial 60), so from here on its count is one ahead, and before
// here Excel and LibreOffice disagree.
const firstSerial = 61

// Serial is the number Excel, WPS and LibreOffice all hold for the day in the
// 1900 date system: 61 for 1900-03-01. It is 0 for no day and for the two
// months before that, on which they disagree.
func (d Day) Serial() int {
	if serial := int(d.n) + 1; serial >= firstSerial {
		return serial
	}
	return 0
}

// FromSerial is the day with that Serial, or no day when there is none.
func FromSerial(serial int) Day {
	if serial < firstSerial || serial > lastDay.Serial() {
		return Day{}
	}
	return Day{int32(serial - 1)}
}
