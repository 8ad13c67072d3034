package damages_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"redress/damages"
	"redress/internal/text"
)

// warned tells whether an option carries a warning with all of some words.
func warned(o *damages.Option, words ...string) bool {
	for _, w := range o.Warnings {
		all := true
		for _, word := range words {
			all = all && strings.Contains(w.Text.ZH+w.Text.EN, word)
		}
		if all {
			return true
		}
	}
	return false
}

func costsOf(t *testing.T, changes map[string]any) (*damages.Outcome, *damages.Option) {
	t.Helper()
	out := compute(t, readClaim(t, patched(t, claimFile(t, "enforcement-costs"), changes)))
	return out, out.Options[0]
}

// Court-commissioned appraisal is paid directly to the institution and is no
// part of the reasonable costs, unless a judgment puts it there (R13.commissioned,
// Order 481 art 12); the own expert is one of them.
func TestCourtCommissionedCostsStandApart(t *testing.T) {
	out, o := costsOf(t, nil)
	exactly(t, out, "court_commissioned", "80000")
	exactly(t, out, "costs_own_expert", "53000")
	exactly(t, out, "costs_total", "347500")
	if !warned(o, "court", "appraisal ordered by the court") {
		t.Errorf("nothing says what was left out: %v", o.Warnings)
	}
	// An older table without codes keeps its words; those of the court are known.
	out, o = costsOf(t, map[string]any{"/tables/0/rows/3/1": "司法鉴定费", "/tables/0/rows/3/0": "法院委托鉴定"})
	exactly(t, out, "court_commissioned", "80000")
	exactly(t, out, "costs_total", "347500")
	// Where nothing tells who commissioned it, it is asked.
	out, o = costsOf(t, map[string]any{"/tables/0/rows/3/1": "司法鉴定费", "/tables/0/rows/3/0": "鉴定费"})
	exactly(t, out, "costs_total", "427500")
	if !warned(o, "own_expert", "鉴定费") {
		t.Errorf("nobody asks who commissioned it: %v", o.Warnings)
	}
}

// What a judgment put among the costs counts again.
func TestCourtCommissionedCostsAwarded(t *testing.T) {
	changes := map[string]any{"/tables/0/columns/10": map[string]any{"id": "awarded", "label": map[string]any{"zh": "已判入", "en": "awarded"}, "unit": "truth"}}
	for i, said := range []string{"", "", "", "true", "", "", ""} {
		changes[fmt.Sprintf("/tables/0/rows/%d/10", i)] = said
	}
	out, _ := costsOf(t, changes)
	exactly(t, out, "costs_total", "427500")
	exactly(t, out, "court_commissioned", "0")
	exactly(t, out, "costs_court_expert", "80000")
}

// Fees by the hour, the second instance (R13.appeal) and input VAT (R13.vat):
// 40.5 × 2,000 = 81,000; (212,000 + 81,000) ÷ 1.06 + 53,000 + 1,500.
func TestCostsByHourInstanceAndNetOfVAT(t *testing.T) {
	out, o := costsOf(t, nil)
	exactly(t, out, "costs_lawyer", "293000")
	exactly(t, out, "costs_second_instance", "81000")
	exactly(t, out, "costs_first_instance", "266500")
	exactly(t, out, "costs_net", "330915.09")
	if !warned(o, "input VAT") {
		t.Error("nothing says that deductible input VAT is claimed")
	}
	out, o = costsOf(t, map[string]any{"/options/0/choices": map[string]any{"input_vat": "net"}})
	exactly(t, out, "costs_total", "330915.09")
	exactly(t, out, "costs_lawyer", "276415.09")
	if warned(o, "object") {
		t.Error("the objection is gone with the tax")
	}
}

// One warning names every item that lacks a voucher, and which.
func TestCostsThatLackVouchersAreNamed(t *testing.T) {
	_, o := costsOf(t, nil)
	if !warned(o, "技术比对（发票）", "公证费（与本案的关联）", "差旅费（尚未付款 不计入、合同）", "notary (tie to this case)") {
		t.Errorf("%v", o.Warnings)
	}
	for _, w := range o.Warnings {
		if strings.Contains(w.Text.ZH, "缺凭证") && (strings.Contains(w.Text.ZH, "一审律师费") || strings.Contains(w.Text.ZH, "法院委托") || strings.Contains(w.Text.ZH, "翻译费")) {
			t.Errorf("complete, or not claimed: %v", w.Text.ZH)
		}
	}
}

// A table says something of its vouchers, and an instance that exists.
func TestCostsThatCannotBeRead(t *testing.T) {
	for name, changes := range map[string]map[string]any{
		"third instance": {"/tables/0/rows/0/7": "third"},
		"no vouchers": {"/tables/0/columns/12/id": "x1", "/tables/0/columns/13/id": "x2", "/tables/0/columns/14/id": "x3", "/tables/0/columns/15/id": "x4",
			"/tables/0/columns/12/unit": "text", "/tables/0/columns/13/unit": "text", "/tables/0/columns/14/unit": "text", "/tables/0/columns/15/unit": "text"},
	} {
		_, err := damages.Compute(readClaim(t, patched(t, claimFile(t, "enforcement-costs"), changes)), nil)
		if refused, ok := errors.AsType[*damages.ClaimError](err); !ok || refused.Mend.IsZero() || refused.Pointer != "/options/0/tables/costs" {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// R09 and R44: an amount at discretion is reasoned factor by factor; the figure
// alone says nothing.
func TestDiscretionNamesTheFactorsWithoutReason(t *testing.T) {
	out := compute(t, readClaim(t, claimFile(t, "a-wine-customers")))
	o, _ := out.Option("discretion")
	if !warned(o, "创新程度", "研究开发成本") || warned(o, "商业价值、") {
		t.Errorf("statutory: %v", o.Warnings)
	}
	out = compute(t, readClaim(t, claimFile(t, "discretionary")))
	for _, o := range out.Options {
		kind, _ := damages.KindOf(o.Kind)
		if kind.Method != damages.AboveCap && kind.Method != damages.AtDiscretion {
			continue
		}
		for i, f := range o.Factors {
			if f.Text.IsZero() != warned(o, kind.Factors[i].Label.In(text.ZH)) {
				t.Errorf("%s, %s: empty %v", o.ID, f.Label.ZH, f.Text.IsZero())
			}
		}
	}
}
