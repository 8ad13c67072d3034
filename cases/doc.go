// Package cases is the case file: what a case is and what may be done with it.
//
// An entity (party, secret point, agreement, evidence item …) is declared once,
// as data, in the declare_*.go files. Storage, validation, the form on screen,
// the change record, undo, search and the JSON of a case all read that
// declaration; adding a field is adding one line.
//
// # Values
//
// A value is kept as canonical text, by field type:
//
//	text, long       words, trimmed; long keeps line breaks
//	bilingual        {"zh":"…","en":"…"}, at least one side filled
//	money            1234.5 → "1234.50": plain decimal, two decimals, no separators
//	quantity         plain decimal, as many decimals as given, no exponent
//	ratio            "0.41" (41 % is typed as 41% or 0.41)
//	integer          "12"
//	day              "2022-04-07"
//	partial          the canonical form of internal/civil.Partial
//	month            "2022-03"
//	truth            "yes" or "no"; absent is unknown
//	choice           the id of one of the field's choices
//	ref, refs        a record id; record ids, one to a line
//	instant          "2026-11-23T09:00:00Z" (RFC 3339, UTC)
//	data             one JSON object or array, compact
//
// An absent value means "not known"; it is never zero and never "no".
//
// # The JSON of a whole case
//
// `redress case export` writes, and `redress case import` and the sample
// disputes read, one object:
//
//	{
//	  "redress_case": 1,
//	  "sample": "wine-customers",
//	  "records": [
//	    {
//	      "kind": "case", "id": "sample-a",
//	      "values": {
//	        "number": "SAMPLE-A",
//	        "name": {"zh": "力某公司诉李某侵害商业秘密纠纷", "en": "Li Mou Company v Li"},
//	        "stage": "enforcement", "our_side": "claimant", "first_act": "2022-10"
//	      }
//	    },
//	    {
//	      "kind": "party", "id": "sample-a-party-owner",
//	      "values": {"nature": "organisation", "name": {"zh": "力某公司", "en": "Li Mou Company"}}
//	    },
//	    {
//	      "kind": "evidence", "id": "sample-a-ev-1-1",
//	      "values": {"number": "1-1", "group": "right", "name": {"zh": "客户名册"}, "page_from": "1", "page_to": "12"},
//	      "files": [{"path": "evidence/1-1.pdf", "name": "客户名册.pdf", "pages": 12}]
//	    },
//	    {
//	      "kind": "excerpt", "id": "sample-a-ex-1",
//	      "values": {"evidence": "sample-a-ev-1-1", "page": "3", "quote": "共1014名客户"}
//	    },
//	    {
//	      "kind": "fact", "id": "sample-a-fact-1",
//	      "values": {"on": "2022-04-07", "statement": {"zh": "李某入职", "en": "Li is hired"},
//	                 "persons": ["sample-a-party-li"]},
//	      "links": {"on": ["sample-a-ex-1"], "": ["sample-a-ex-1"]}
//	    },
//	    {
//	      "kind": "ledger", "id": "sample-a-ledger-customers",
//	      "values": {
//	        "name": {"zh": "客户台账", "en": "Customer ledger"}, "purpose": "customers",
//	        "columns": [
//	          {"id": "customer", "label": {"zh": "客户", "en": "Customer"}, "type": "text"},
//	          {"id": "m2022_03", "label": {"zh": "2022年3月", "en": "2022-03"}, "type": "money", "unit": "CNY", "period": "2022-03"}
//	        ]
//	      },
//	      "rows": "customers.csv"
//	    }
//	  ]
//	}
//
// The rules:
//
//   - "redress_case" is 1. "sample" is optional: it marks a sample dispute, and
//     every page says so. Exactly one record of kind "case".
//   - Record ids match ^[a-z0-9]+(-[a-z0-9]+)*$, are unique in the workspace, and
//     never change between versions of a sample: begin them with the sample's id.
//   - "order" (a whole number, optional) sets the place in lists; by default it
//     is the order of the file.
//   - "archived": true keeps a record out of lists.
//   - A value is a string in any form that may be typed into the field ("41%",
//     "约2022年4月"); bilingual is an object {"zh","en"} or a string; refs is an
//     array of ids; truth may be true or false; integer may be a number; data is
//     the JSON itself. Money, quantities and ratios are strings, never JSON numbers.
//   - "links" ties the record ("" as key) or one of its fields to excerpt ids.
//   - "files" belongs to kind evidence only: "path" is relative to the folder of
//     case.json; "name" defaults to the last part of path. Each becomes a record of
//     kind "file" with id <evidence id>-file-<n>, and its custody record
//     <evidence id>-custody-<n>. An export has no "files": it has those records,
//     and the files themselves are in the vault under their "sha256".
//   - "rows" belongs to kind ledger only: a CSV beside case.json (UTF-8, header
//     row of column ids, in the order of "columns"), or the rows themselves as
//     arrays of strings.
//   - Keys are exact; an unknown or repeated key, kind, field or choice is refused
//     with its JSON Pointer, and nothing at all is stored.
//   - An assumption is written in the field "assumption" that most kinds have
//     (for a figure: "how": "estimate" and "assumption"); pages print it in words.
//
// For authors: `go test ./cases -run TestFieldReference -v` prints
// every kind with its fields, types and choices.
package cases
