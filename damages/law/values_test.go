package law

import (
	"fmt"
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"redress/internal/civil"
)

// show prints what a parameter says on a day in one line.
func show[T any](t *testing.T, p Parameter[T], day string, word func(T) string) string {
	t.Helper()
	v, err := p.On(civil.MustDay(day))
	if err != nil {
		t.Fatalf("%s on %s: %v", p.ID, day, err)
	}
	if v.IsNone() {
		return "none"
	}
	return word(v.Value) + " " + strings.Join(v.Cites, "+")
}

type onDay struct{ day, want string }

func expect[T any](t *testing.T, p Parameter[T], word func(T) string, cases ...onDay) {
	t.Helper()
	for _, c := range cases {
		if got := show(t, p, c.day, word); got != c.want {
			t.Errorf("%s on %s:\n got %s\nwant %s", p.ID, c.day, got, c.want)
		}
	}
}

func spelt[T any](v T) string { return fmt.Sprint(v) }

func TestStatutoryCapAtItsBoundaries(t *testing.T) {
	limit := func(l StatutoryLimit) string {
		out := l.Cap.String()
		if l.HasMinimum {
			out += " min " + l.Minimum.String()
		}
		if l.ByReference {
			out += " by reference"
		}
		return out
	}
	const (
		first  = "500000 by reference ucint2007.17.1+ucint2007.17.1.reference+patentint2001.21"
		second = "1000000 min 10000 by reference ucint2007.17.1+ucint2007.17.1.reference+patent2008.65.2"
	)
	expect(t, StatutoryCap, limit,
		onDay{"1993-12-01", "none"}, onDay{"2007-01-31", "none"},
		onDay{"2007-02-01", first}, onDay{"2009-09-30", first},
		onDay{"2009-10-01", second}, onDay{"2009-10-02", second},
		onDay{"2016-04-29", second}, onDay{"2017-06-30", second}, onDay{"2017-12-31", second},
		onDay{"2018-01-01", "3000000 aucl2017.17.4"}, onDay{"2019-04-22", "3000000 aucl2017.17.4"},
		onDay{"2019-04-23", "5000000 aucl2019.17.4"}, onDay{"2019-04-24", "5000000 aucl2019.17.4"},
		onDay{"2023-06-30", "5000000 aucl2019.17.4"}, onDay{"2025-10-14", "5000000 aucl2019.17.4"},
		onDay{"2025-10-15", "5000000 aucl2025.22.4"}, onDay{"2025-10-16", "5000000 aucl2025.22.4"})
}

func TestVersionAndOrderAtTheirBoundaries(t *testing.T) {
	expect(t, MethodOrder, spelt[Order],
		onDay{"2017-12-31", "loss_then_gain aucl1993.20"}, onDay{"2018-01-01", "loss_then_gain aucl2017.17.3"},
		onDay{"2019-04-22", "loss_then_gain aucl2017.17.3"}, onDay{"2019-04-23", "loss_then_gain aucl2019.17.3"},
		onDay{"2025-10-14", "loss_then_gain aucl2019.17.3"}, onDay{"2025-10-15", "loss_or_gain aucl2025.22.3"})
	for day, want := range map[string]string{
		"1993-12-01": "aucl1993", "2017-12-31": "aucl1993", "2018-01-01": "aucl2017", "2019-04-22": "aucl2017",
		"2019-04-23": "aucl2019", "2025-10-14": "aucl2019", "2025-10-15": "aucl2025", "2027-09-30": "aucl2025",
	} {
		v, err := AUCLVersion.On(civil.MustDay(day))
		if err != nil || v.Value != want {
			t.Errorf("%s: %v %v, want %s", day, v.Value, err, want)
		}
	}
}

func TestContractValuesAtTheirBoundaries(t *testing.T) {
	const (
		oldLine = "1.3 contractlaw1999.114+contractint2009.29"
		newLine = "1.3 civilcode2021.585+contractint2023.65.2+contractint2023.69"
	)
	expect(t, ExcessivePenaltyLine, spelt,
		onDay{"2009-05-12", "none"}, onDay{"2009-05-13", oldLine}, onDay{"2009-05-14", oldLine},
		onDay{"2020-12-31", oldLine}, onDay{"2021-01-01", newLine}, onDay{"2021-01-02", newLine})
	expect(t, Election, spelt[ContractRegime],
		onDay{"1999-09-30", "none"}, onDay{"1999-10-01", "contract_law contractlaw1999.122"},
		onDay{"2020-12-31", "contract_law contractlaw1999.122"}, onDay{"2021-01-01", "civil_code civilcode2021.186"})
	expect(t, PenaltyAdjustment, func(r PenaltyRegime) string { return fmt.Sprint(string(r.Regime), " ", r.IncreaseStopsAtLoss) },
		onDay{"2009-05-12", "contract_law false contractlaw1999.114"},
		onDay{"2009-05-13", "contract_law true contractlaw1999.114+contractint2009.27+contractint2009.28+contractint2009.29"},
		onDay{"2021-01-01", "civil_code false civilcode2021.585+contractint2023.64+contractint2023.65+contractint2023.66"})
}

func TestCustomerTrustReadsTheJudgment(t *testing.T) {
	if CustomerTrust.Reads != ReadsJudgment {
		t.Errorf("reads %s", CustomerTrust.Reads)
	}
	expect(t, CustomerTrust, func(d TrustDefence) string { return fmt.Sprint(d.ContractException) },
		onDay{"2007-01-31", "none"}, onDay{"2007-02-01", "true ucint2007.13.2"},
		onDay{"2020-09-11", "true ucint2007.13.2"}, onDay{"2020-09-12", "false tsint2020.2.2+tsint2020.29"},
		onDay{"2020-09-13", "false tsint2020.2.2+tsint2020.29"}, onDay{"2022-03-20", "false tsint2020.2.2+tsint2020.29"})
}

func TestOtherValuesAtTheirBoundaries(t *testing.T) {
	expect(t, LimitationYears, spelt,
		onDay{"2017-09-30", "2 gpcl1987.135"}, onDay{"2017-10-01", "3 gr2017.188+limint2018.2"},
		onDay{"2017-10-02", "3 gr2017.188+limint2018.2"}, onDay{"2021-01-01", "3 civilcode2021.188"})
	expect(t, DelayedInterestDailyRate, spelt,
		onDay{"2014-07-31", "none"}, onDay{"2014-08-01", "0.000175 delayint2014.1"}, onDay{"2026-03-13", "0.000175 delayint2014.1"})
	expect(t, ExpensesBasis, spelt[ExpensesScope],
		onDay{"2017-12-31", "investigation_costs aucl1993.20"}, onDay{"2018-01-01", "reasonable_expenses aucl2017.17.3"},
		onDay{"2019-04-23", "reasonable_expenses aucl2019.17.3"}, onDay{"2025-10-15", "reasonable_expenses aucl2025.22.3"})
	expect(t, ProfitFormulas, spelt[string],
		onDay{"2001-06-30", "none"}, onDay{"2001-07-01", "patentint2001 patentint2001.20"}, onDay{"2015-01-31", "patentint2001 patentint2001.20"},
		onDay{"2015-02-01", "patentint2015 patentint2015.20"}, onDay{"2020-12-31", "patentint2015 patentint2015.20"},
		onDay{"2021-01-01", "patentint2020 patentint2020.14.1+patentint2020.14.2"}, onDay{"2022-03-20", "patentint2020 patentint2020.14.1+patentint2020.14.2"})
	expect(t, FormulaBorrowing, spelt[Borrowing],
		onDay{"2007-01-31", "none"}, onDay{"2007-02-01", "by_reference ucint2007.17.1"}, onDay{"2007-02-02", "by_reference ucint2007.17.1"},
		onDay{"2022-03-19", "by_reference ucint2007.17.1"}, onDay{"2022-03-20", "none"}, onDay{"2022-03-21", "none"})
	expect(t, AdministrativeFine, func(f FineRange) string {
		return fmt.Sprint(f.Low, " ", f.High, " ", f.HasSerious, " ", f.SeriousLow, " ", f.SeriousHigh)
	},
		onDay{"2017-12-31", "10000 200000 false 0 0 aucl1993.25"}, onDay{"2018-01-01", "100000 500000 true 500000 3000000 aucl2017.21"},
		onDay{"2019-04-23", "100000 1000000 true 500000 5000000 aucl2019.21"}, onDay{"2025-10-15", "100000 1000000 true 1000000 5000000 aucl2025.26"})
	expect(t, PunitiveAvailable, func(m MultipleRange) string { return m.Low.String() + "-" + m.High.String() + " " + m.Intent.EN },
		onDay{"2019-04-22", "none"}, onDay{"2019-04-23", "1-5 malice aucl2019.17.3"},
		onDay{"2025-10-14", "1-5 malice aucl2019.17.3"}, onDay{"2025-10-15", "1-5 intent aucl2025.22.3"})
}

func TestVATAtItsBoundaries(t *testing.T) {
	expect(t, VATGoods, decimal.Decimal.String,
		onDay{"1993-12-31", "none"}, onDay{"1994-01-01", "0.17 vatreg1994.2"}, onDay{"2018-04-30", "0.17 vatreg2017.2.1"},
		onDay{"2018-05-01", "0.16 vat2018.1"}, onDay{"2019-03-31", "0.16 vat2018.1"},
		onDay{"2019-04-01", "0.13 vat2019.1"}, onDay{"2025-12-31", "0.13 vat2019.1"}, onDay{"2026-01-01", "0.13 vatlaw2026.10.1"})
	expect(t, VATServices, decimal.Decimal.String,
		onDay{"2016-04-30", "none"}, onDay{"2016-05-01", "0.06 vat2016.15.1"},
		onDay{"2025-12-31", "0.06 vatreg2017.2.3+vat2016.15.1"}, onDay{"2026-01-01", "0.06 vatlaw2026.10.3"})
	expect(t, VATSmallScale, decimal.Decimal.String,
		onDay{"2008-12-31", "none"}, onDay{"2009-01-01", "0.03 vatreg2009.12"},
		onDay{"2017-11-19", "0.03 vatreg2017.12"}, onDay{"2026-01-01", "0.03 vatlaw2026.11"})
}
