package damages

import (
	"bytes"
	"encoding/csv"
	"regexp"
	"slices"

	"github.com/shopspring/decimal"

	"redress/internal/civil"
	"redress/internal/text"
)

// PublishedTables are what a claim reads beside its own figures: tables that
// wiring parses and passes on. They are no part of the claim file; the zero
// value is a program without tables: an option that needs rates is missing, and
// where only the calendar decides whether a time limit was kept, nothing is
// barred.
type PublishedTables struct {
	LPR      RateTable
	Holidays civil.Calendar
}

// RateTable is the loan prime rate by day of publication, ascending. A rate
// holds from its day until the next is published.
type RateTable []PublishedRate

// PublishedRate is one publication; rates are yearly fractions (3.00 % is
// 0.03).
type PublishedRate struct {
	On                civil.Day
	OneYear, FiveYear decimal.Decimal
}

// NeedsRates tells a claim that reads the table of the loan prime rate.
func (c *Claim) NeedsRates() bool {
	return slices.ContainsFunc(c.Options, func(o ClaimOption) bool {
		return o.Kind == lprInterest.ID && (o.Choices["rate"] == "" || o.Choices["rate"] == "lpr")
	})
}

// NeedsHolidays tells a claim that reads the calendar of holidays: one with a
// last day to work out, of labour arbitration, of enforcement or of limitation.
func (c *Claim) NeedsHolidays() bool {
	return c.Facts["known_on"].Value != "" || slices.ContainsFunc(c.Options, func(o ClaimOption) bool {
		kind, _ := KindOf(o.Kind)
		return kind.Route == Contract || slices.Contains([]string{judgmentPerformance.ID, delayedInterest.ID, enforcementSettlement.ID}, o.Kind)
	})
}

// RateError says of a table of rates which row cannot be read, and why.
type RateError struct {
	Row     int // of the file, from 1
	Message text.Text
}

func (e *RateError) Error() string { return e.Text().EN }

// Text is the error in both languages.
func (e *RateError) Text() text.Text {
	return text.F(text.T("利率表第 %v 行：%v", "table of rates, row %v: %v"), e.Row, e.Message)
}

var rateColumns = []string{"date", "one_year_percent", "five_year_percent"}

// ParseRates reads a table of the loan prime rate: CSV in UTF-8 with the
// columns date (of publication), one_year_percent and five_year_percent, days
// ascending. The error is a *RateError.
func ParseRates(table []byte) (RateTable, error) {
	r := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(table, []byte("\ufeff"))))
	r.FieldsPerRecord = -1
	rows, err := r.ReadAll()
	if err != nil {
		return nil, &RateError{len(rows) + 1, text.T("不是有效的 CSV", "not valid CSV")}
	}
	if len(rows) < 2 || !slices.Equal(rows[0], rateColumns) {
		return nil, &RateError{1, text.T("首行应为 date,one_year_percent,five_year_percent，其下至少一行", "the first row is date,one_year_percent,five_year_percent, and at least one follows")}
	}
	var out RateTable
	for i, cells := range rows[1:] {
		p, ok := publishedRate(cells)
		switch {
		case !ok:
			return nil, &RateError{i + 2, text.T("应为日期与两个百分数，如 2026-06-22,3.00,3.50", "it should be a day and two percentages, such as 2026-06-22,3.00,3.50")}
		case len(out) > 0 && !out.Last().Before(p.On):
			return nil, &RateError{i + 2, text.T("日期须递增", "days ascend")}
		}
		out = append(out, p)
	}
	return out, nil
}

var percent = regexp.MustCompile(`^[0-9]{1,2}(\.[0-9]{1,4})?$`)

func publishedRate(cells []string) (PublishedRate, bool) {
	if len(cells) != 3 || !percent.MatchString(cells[1]) || !percent.MatchString(cells[2]) {
		return PublishedRate{}, false
	}
	on, err := civil.ParseDay(cells[0])
	return PublishedRate{on, decimal.RequireFromString(cells[1]).Shift(-2), decimal.RequireFromString(cells[2]).Shift(-2)}, err == nil
}

// Last is the day of the last publication; the zero day of an empty table.
func (t RateTable) Last() civil.Day {
	if len(t) == 0 {
		return civil.Day{}
	}
	return t[len(t)-1].On
}

// on is the publication that holds on a day: the last on or before it.
func (t RateTable) on(day civil.Day) (PublishedRate, bool) {
	i, exact := slices.BinarySearchFunc(t, day, func(p PublishedRate, d civil.Day) int { return p.On.Compare(d) })
	if !exact {
		i--
	}
	if i < 0 {
		return PublishedRate{}, false
	}
	return t[i], true
}
