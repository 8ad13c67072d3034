package damages_test

import "strings"

// The text of the file: what an editor, a spreadsheet or a hurried hand leaves
// behind.
var mistakesOfForm = []mistake{
	{name: "nothing but spaces", from: "*", to: " \n\t"},
	{name: "a byte-order mark", from: "^", to: "\ufeff"},
	{name: "another encoding", from: "力某公司", to: "\xc1\xa6\xc4\xb3"},
	{name: "UTF-16", from: "^", to: "\xff\xfe"},
	{name: "a list for the claim", from: "*", to: `[{"redress_claim": 1}]`},
	{name: "text for the claim", from: "*", to: `"redress_claim"`},
	{name: "a comma at the end of an object", from: `"number": "A"`, to: `"number": "A",`},
	{name: "a comma too few", from: `"number": "A",`, to: `"number": "A"`},
	{name: "a file that breaks off", from: "*", to: `{"redress_claim": 1, "name": {"zh": "甲`},
	{name: "a bracket too few", from: "*", to: `{"redress_claim": 1, "evidence": [`},
	{name: "full-width punctuation", from: `"number": "A"`, to: `"number"："A"`},
	{name: "full-width quotation marks", from: `"number": "A"`, to: `“number”:"A"`},
	{name: "single quotation marks", from: `"number": "A"`, to: `'number':"A"`},
	{name: "a comment", from: `"number": "A"`, to: `/* A */ "number":"A"`},
	{name: "not a number", from: `"value": "0.41"`, to: `"value": NaN`},
	{name: "a number with zeros before it", from: `"redress_claim": 1`, to: `"redress_claim":01`},
	{name: "brackets without end", from: "*", to: strings.Repeat("[", 20_000)},
	{name: "a repeated figure", from: `"units": {`, to: `"units": {"value": "20"}, "units": {`},
	{name: "the version as text", changes: object{"/redress_claim": "1"}},
	{name: "version 2", changes: object{"/redress_claim": 2}},
	{name: "a version with a decimal", from: `"redress_claim": 1`, to: `"redress_claim":1.5`},
	{name: "a name that is text alone", changes: object{"/name": "甲诉乙"}},
	{name: "evidence that is no list", changes: object{"/evidence": object{"id": "a"}}},
	{name: "a flag as text", changes: object{"/options/0/principal": "true"}},
	{name: "pages as text", changes: object{"/evidence/0/pages": "4"}},
	{name: "a page between pages", changes: object{"/options/3/figures/claimant_is_party/source/page": 1.5}},
	{name: "a figure without its braces", changes: object{"/options/0/figures/margin": "0.41"}},
	{name: "a key of another case in an option", changes: object{"/options/0/Kind": "loss_by_units"}},
	{name: "rows that are no list", changes: object{"/tables/1/rows": object{"file": "x.csv"}}},
	{name: "a cell that is a number", changes: object{"/tables/1/rows/0/1": 21}},
}

// Numbers, days and answers in another form than the one that is read.
var mistakesOfNumber = []mistake{
	{name: "zeros before an amount", changes: object{"/facts/claim_amount": said("007")}},
	{name: "a point without digits after it", changes: object{"/facts/claim_amount": said("5.")}},
	{name: "a point without digits before it", changes: object{"/facts/claim_amount": said(".5")}},
	{name: "a space in an amount", changes: object{"/facts/claim_amount": said("400 000")}},
	{name: "a currency sign", changes: object{"/facts/claim_amount": said("¥400000")}},
	{name: "an amount in ten thousands", changes: object{"/facts/claim_amount": said("40万")}},
	{name: "an amount in Chinese", changes: object{"/facts/claim_amount": said("肆拾万")}},
	{name: "not a number as text", changes: object{"/facts/claim_amount": said("NaN")}},
	{name: "an amount without end", changes: object{"/facts/claim_amount": said("Infinity")}},
	{name: "an amount of three decimals", changes: object{"/options/2/figures/amount": said("100.125")}},
	{name: "more than thirty digits", of: "b-patent-agent", changes: object{"/options/0/choices/detail": "single", "/options/0/figures/units": said("1" + strings.Repeat("0", 30))}},
	{name: "a day with slashes", changes: object{"/facts/last_act": said("2023/06/30")}},
	{name: "a day without zeros", changes: object{"/facts/last_act": said("2023-6-30")}},
	{name: "a day in Chinese", changes: object{"/facts/last_act": said("2023年6月30日")}},
	{name: "29 February of a common year", changes: object{"/facts/last_act": said("2023-02-29")}},
	{name: "a day with its hour", changes: object{"/facts/last_act": said("2023-06-30T00:00:00")}},
	{name: "是 for true", changes: object{"/options/2/figures/loss_hard": said("是")}},
	{name: "True for true", changes: object{"/options/2/figures/loss_hard": said("True")}},
	{name: "1 for true", changes: object{"/options/2/figures/loss_hard": said("1")}},
	{name: "a percentage in a table", changes: object{"/tables/3/rows/0/5": "50%"}},
}

// What is well written and cannot be.
var mistakesOfSense = []mistake{
	{name: "a contribution above one", of: "b-patent-agent", changes: object{"/options/0/figures/contribution": said("1.2")}},
	{name: "a contribution of nothing", of: "b-patent-agent", changes: object{"/options/0/figures/contribution": said("0")}},
	{name: "a margin above one", changes: object{"/options/0/figures/margin": said("41")}},
	{name: "a margin below zero", changes: object{"/options/0/figures/margin": said("-0.1")}},
	{name: "units below zero", of: "worked-numbers", changes: object{"/options/0/figures/units": said("-1")}},
	{name: "an amount claimed below zero", changes: object{"/facts/claim_amount": said("-1")}},
	{name: "statutory damages of zero", changes: object{"/options/2/figures/amount": said("0")}},
	{name: "a multiple without its wording", of: "punitive-worked", changes: object{"/options/0/choices/wording": nil}},
	{name: "a multiple of 5.5 in all for a judgment in force from 2026-05-01", of: "punitive-worked", changes: object{
		"/options/0/figures/times": said("5.5"), "/facts/effective_on": said("2026-06-01"), "/facts/judged_on": nil, "/facts/filed_on": nil}},
	{name: "a multiple of 6 on top", of: "punitive-worked", changes: object{"/options/1/figures/times": said("6")}},
	{name: "a multiple of a half", of: "punitive-worked", changes: object{"/options/0/figures/times": said("0.5")}},
	{name: "a cap of liability below zero", of: "liability-published", changes: object{"/tables/2/rows/1/4": "-3000000"}},
	{name: "a share of liability above one", of: "liability-published", changes: object{"/tables/0/rows/1/2": "1.07"}},
	{name: "a period that runs backwards", of: "period-split", changes: object{"/tables/0/rows/1/2": "2017-12-31"}},
	{name: "a loss period before the baseline", changes: object{"/options/0/figures/loss_from": said("2021-10-01"), "/options/0/figures/baseline_from": said("2022-06-01")}},
	{name: "a loss period within the baseline", changes: object{"/options/0/figures/loss_from": said("2022-09-01")}},
	{name: "the last act before the first", changes: object{"/facts/first_act": said("2024-01-01")}},
	{name: "a judgment before the filing", changes: object{"/facts/filed_on": said("2024-05-01")}},
	{name: "a breach before the agreement", changes: object{"/options/3/figures/breach_on": said("2022-04-06")}},
	{name: "pages below zero", changes: object{"/evidence/0/pages": -1}},
	{name: "a page below zero", changes: object{"/options/3/figures/claimant_is_party/source/page": -1}},
	{name: "a source without a way of knowing", changes: object{"/options/0/figures/margin/source": object{"evidence": "books"}}},
	{name: "a figure of another option", changes: object{"/options/0/figures/units": said("5")}},
	{name: "a choice of another option", changes: object{"/options/0/choices/wording": "total"}},
	{name: "an open choice that is none", changes: object{"/options/0/provisional": []any{"wording"}}},
	{name: "an option under a name of the program", changes: object{"/options/0/id": "comparison"}},
	{name: "an option id with a dot", changes: object{"/options/0/id": "loss.one"}},
	{name: "an option id in Chinese", changes: object{"/options/0/id": "损失"}},
	{name: "evidence without an id", changes: object{"/evidence/0/id": ""}},
	{name: "an option id too long for a workbook", changes: object{"/options/0/id": strings.Repeat("a", 61)}},
	{name: "one evidence number for two items", changes: object{"/evidence/1/number": "证据1-1", "/evidence/0/number": "证据1-1"}},
	{name: "a hash that is none", changes: object{"/evidence/0/sha256": "xyz"}},
	{name: "a page of no evidence", changes: object{"/options/0/figures/margin/source": object{"known": "own_books", "page": 3}}},
	{name: "a quotation from nowhere", changes: object{"/options/0/figures/margin/source": object{"known": "own_books", "quote": "41%"}}},
	{name: "knowledge after the filing", changes: object{"/facts/known_on": said("2026-01-01")}},
	{name: "two and a half breaches", of: "penalty-forms", changes: object{"/options/1/figures/breaches": said("2.5")}},
	{name: "a penalty that runs backwards", of: "penalty-forms", changes: object{"/options/2/figures/penalty_from": said("2024-05-02"), "/options/2/figures/penalty_to": said("2024-05-01")}},
	{name: "more months served than agreed", of: "training", changes: object{"/options/0/figures/served_months": said("40")}},
	{name: "a kind of option with a letter too few", changes: object{"/options/0/kind": "los_by_customer"}},
	{name: "a figure with a letter too few", changes: object{"/options/0/figures/margn": said("0.41")}},
	{name: "a fact with a letter too few", changes: object{"/facts/last_ac": said("2023-06-30")}},
	{name: "a value as long as a book", changes: object{"/facts/claim_amount": said(strings.Repeat("9", 100_000) + "x")}},
}

// Tables, in the file or beside it.
var mistakesOfTables = []mistake{
	{name: "a quantity below zero", changes: object{"/tables/1/rows/0/1": "-21"}},
	{name: "a quantity below zero in a CSV", changes: salesCSV, files: map[string]string{"x.csv": "item,count,price\n红酒,21,398\n白酒,-1,398\n"}},
	{name: "a column of another unit", changes: object{"/tables/1/columns/2/unit": "days", "/tables/1/rows/0/2": "398"}},
	{name: "a unit with a code it does not take", changes: object{"/tables/1/columns/1/unit": "days:work"}},
	{name: "a column whose source is not listed", changes: object{"/tables/1/columns/2/source": object{"known": "official", "evidence": "invoice"}}},
	{name: "a column id with a dot", changes: object{"/tables/1/columns/2/id": "unit.price"}},
	{name: "a month of another form", changes: object{"/tables/0/columns/3/period": "2021年10月"}},
	{name: "a row with a cell too many", changes: object{"/tables/1/rows/0": []any{"红酒", "21", "398", "x"}}},
	{name: "a row with a thousands mark", changes: object{"/tables/1/rows/0/2": "1,398"}},
	{name: "a table title in one language", changes: object{"/tables/1/title/en": ""}},
	{name: "a table on the way of the folder", changes: object{"/tables/1/rows": "data/../../x.csv"}},
	{name: "a table that is a workbook", changes: object{"/tables/1/rows": "x.xlsx"}, files: map[string]string{"x.xlsx": "PK\x03\x04\x14\x00"}},
	{name: "a CSV with a cell too few", changes: salesCSV, files: map[string]string{"x.csv": "item,count,price\n红酒,21\n"}},
	{name: "a CSV with semicolons", changes: salesCSV, files: map[string]string{"x.csv": "item;count;price\n红酒;21;398\n"}},
	{name: "a CSV with its columns in another order", changes: salesCSV, files: map[string]string{"x.csv": "item,price,count\n红酒,398,21\n"}},
	{name: "a CSV in GBK", changes: salesCSV, files: map[string]string{"x.csv": "item,count,price\n\xba\xec\xbe\xc6,21,398\n"}},
	{name: "a quotation mark in the middle, after whole rows", changes: salesCSV, files: map[string]string{"x.csv": "item,count,price\n红酒,21,398\n白\"酒,1,398\n"}},
	{name: "a CSV that is not the one stated", changes: object{"/tables/1/rows": "x.csv", "/tables/1/sha256": strings.Repeat("0", 64)}, files: map[string]string{"x.csv": "item,count,price\n红酒,21,398\n"}},
	{name: "a table's hash that is none", changes: object{"/tables/1/sha256": "deadbeef"}},
	{name: "a NUL in a cell", changes: object{"/tables/1/rows/0/0": "红\x00酒"}},
	{name: "a cell longer than Excel takes", changes: object{"/tables/1/rows/0/0": strings.Repeat("酒", 32_768)}},
	{name: "a unit with a space", changes: object{"/tables/1/columns/1/unit": "quantity:a b"}},
	{name: "a row of days that ends before it begins", of: "after-judgment", changes: object{"/tables/0/rows/1/2": "2024-06-30"}},
	{name: "parts of a fen in a column that is added", changes: object{"/tables/3/rows/0/4": "100.125", "/worksheets": []any{object{
		"id": "own", "title": object{"zh": "自制", "en": "own"}, "tables": []any{"expenses"},
		"lines": []any{object{"id": "a", "label": object{"zh": "合计", "en": "sum"}, "unit": "money", "kind": "computed", "formula": object{"column_sum": "expenses.amount"}}}}}}},
}

// deep is a formula of sums inside sums.
func deep(n int) any {
	var e any = "a"
	for range n {
		e = object{"sum": []any{"a", e}}
	}
	return e
}

// The author's own worksheets.
var mistakesOfWorksheets = []mistake{
	{name: "half a day", changes: worksheet([3]any{"a", "days", "1.5"})},
	{name: "a line id with a dot", changes: worksheet([3]any{"a.b", "money", "1"})},
	{name: "a circle of one", changes: worksheet([3]any{"a", "money", object{"sum": []any{"a", "a"}}})},
	{name: "a circle of three", changes: worksheet([3]any{"a", "money", object{"sum": []any{"b", "b"}}}, [3]any{"b", "money", object{"sum": []any{"c", "c"}}}, [3]any{"c", "money", object{"max": []any{"a", "b"}}})},
	{name: "a line of another sheet that is not there", changes: worksheet([3]any{"a", "money", object{"sum": []any{"loss.lost", "loss.profit"}}})},
	{name: "a formula too deep", changes: worksheet([3]any{"a", "money", "1"}, [3]any{"b", "money", deep(200)})},
	{name: "money compared with a rate", changes: worksheet([3]any{"a", "money", "1"}, [3]any{"r", "ratio", "0.3"}, [3]any{"b", "truth", object{"compare": "<", "of": []any{"a", "r"}}})},
	{name: "a rate to the power of money", changes: worksheet([3]any{"a", "money", "1"}, [3]any{"r", "ratio", "0.3"}, [3]any{"b", "ratio", object{"power": []any{"r", "a"}}})},
	{name: "days between amounts", changes: worksheet([3]any{"a", "money", "1"}, [3]any{"b", "days", object{"days": []any{"a", "a"}}})},
	{name: "an amount for a condition", changes: worksheet([3]any{"a", "money", "1"}, [3]any{"b", "money", object{"if": []any{"a", "a", "a"}}})},
	{name: "a column of a table that the sheet does not list", changes: worksheet([3]any{"b", "money", object{"column_sum": "orders.price"}})},
	{name: "a computed line with a value", changes: object{"/worksheets": []any{object{"id": "own", "title": object{"zh": "自制", "en": "own"}, "lines": []any{
		object{"id": "a", "label": object{"zh": "甲", "en": "a"}, "unit": "money", "kind": "computed", "given": object{"value": "1", "source": source}}}}}}},
	{name: "a label twice", changes: object{"/worksheets": []any{object{"id": "own", "title": object{"zh": "自制", "en": "own"}, "lines": []any{
		object{"id": "a", "label": object{"zh": "甲", "en": "a"}, "unit": "money", "kind": "input"}, object{"id": "b", "label": object{"zh": "甲", "en": "b"}, "unit": "money", "kind": "input"}}}}}},
	{name: "a label in one language", changes: object{"/worksheets": []any{object{"id": "own", "title": object{"zh": "自制", "en": "own"}, "lines": []any{
		object{"id": "a", "label": object{"zh": "甲"}, "unit": "money", "kind": "input"}}}}}},
	{name: "a constant without a value", changes: object{"/worksheets": []any{object{"id": "own", "title": object{"zh": "自制", "en": "own"}, "lines": []any{
		object{"id": "a", "label": object{"zh": "甲", "en": "a"}, "unit": "money", "kind": "constant"}}}}}},
}
