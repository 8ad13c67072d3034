package damages

import (
	"fmt"
	"regexp"
	"strings"

	"redress/internal/text"
)

// Kind is what sort of value a line, column or expression has.
type Kind uint8

// The kinds of value. A calculation knows no others.
const (
	Money    Kind = iota + 1 // an amount; its unit's Code is the ISO currency
	Quantity                 // a count or measure; Code names what is counted
	Ratio                    // a pure number or rate; Code only for exchange rates ("CNY/USD")
	Days                     // whole days between two dates
	Date                     // a civil day, Asia/Shanghai
	Truth                    // yes or no
	Words                    // text in a table column; never part of a calculation
)

var kindNames = map[Kind]string{
	Money: "money", Quantity: "quantity", Ratio: "ratio", Days: "days", Date: "date", Truth: "truth", Words: "text",
}

var unitKindsZH = map[Kind]string{
	Money: "金额", Quantity: "数量", Ratio: "比率", Days: "天数", Date: "日期", Truth: "是否", Words: "文字",
}

func (k Kind) String() string { return kindNames[k] }

// Unit is a kind with what it is counted in: the currency of money, the thing
// counted of a quantity. Two units are the same only if both parts are.
type Unit struct {
	Kind Kind
	Code string
}

// Units used throughout.
var (
	CNY     = Unit{Money, "CNY"}
	Rate    = Unit{Ratio, ""}
	DayUnit = Unit{Days, ""}
	DayDate = Unit{Date, ""}
	YesNo   = Unit{Truth, ""}
	Free    = Unit{Words, ""}
)

// Of returns the quantity unit that counts code, e.g. Of("piece").
func Of(code string) Unit { return Unit{Quantity, code} }

var unitCode = regexp.MustCompile(`^[\p{L}\p{N}_/%·-]{1,40}$`)

// ParseUnit reads "money", "money:USD", "quantity:piece", "ratio", "days",
// "date", "truth" or "text". Money without a currency is CNY.
func ParseUnit(s string) (Unit, error) {
	name, code, _ := strings.Cut(s, ":")
	for kind, n := range kindNames {
		if n != name {
			continue
		}
		if kind == Money && code == "" {
			code = "CNY"
		}
		if code != "" && kind != Money && kind != Quantity && kind != Ratio {
			return Unit{}, fmt.Errorf("unit %q: %s takes no code", s, name)
		}
		if code != "" && !unitCode.MatchString(code) {
			return Unit{}, fmt.Errorf("unit %q: a code has letters, digits and / only", s)
		}
		return Unit{kind, code}, nil
	}
	return Unit{}, fmt.Errorf("unit %q: expected money, quantity, ratio, days, date, truth or text", s)
}

// String is the form ParseUnit reads.
func (u Unit) String() string {
	if u.Code == "" || u == CNY {
		return u.Kind.String()
	}
	return u.Kind.String() + ":" + u.Code
}

// unitNames are the counted things the program itself uses; a claim may name
// more.
var unitNames = map[string]text.Text{
	"CNY": text.T("元", "yuan"), "USD": text.T("美元", "US dollars"), "EUR": text.T("欧元", "euros"), "JPY": text.T("日元", "yen"),
	"HKD": text.T("港元", "Hong Kong dollars"), "GBP": text.T("英镑", "pounds"), "KRW": text.T("韩元", "won"), "TWD": text.T("新台币", "New Taiwan dollars"),
	"SGD": text.T("新加坡元", "Singapore dollars"), "CHF": text.T("瑞士法郎", "Swiss francs"), "AUD": text.T("澳元", "Australian dollars"), "CAD": text.T("加元", "Canadian dollars"),
	"piece": text.T("件", "pieces"), "bottle": text.T("瓶", "bottles"), "order": text.T("单", "orders"),
	"customer": text.T("户", "customers"), "case": text.T("件", "cases"), "month": text.T("个月", "months"),
	"year": text.T("年", "years"), "time": text.T("次", "times"), "hour": text.T("小时", "hours"),
	"mu": text.T("亩", "mu"), "item": text.T("项", "items"), "person": text.T("人", "persons"), "level": text.T("级", "levels"),
}

// Label names the unit for people.
func (u Unit) Label() text.Text {
	switch u.Kind {
	case Days:
		return text.T("天", "days")
	case Ratio, Date, Truth, Words:
		return text.Text{}
	}
	if t, ok := unitNames[u.Code]; ok {
		return t
	}
	return text.T(u.Code, u.Code)
}

// times gives the unit of a product, or false when the product means nothing:
// money × money, dates, truths.
func (u Unit) times(v Unit) (Unit, bool) {
	if v.Kind < u.Kind {
		u, v = v, u
	}
	switch {
	case u.Kind == Money && v.Kind == Ratio:
		return u.exchanged(v)
	case u.Kind == Money && (v.Kind == Quantity || v.Kind == Days):
		return u, true
	case u.Kind == Quantity && v.Kind == Quantity:
		return u.cancelled(v)
	case u.Kind == Quantity && v.Kind == Ratio && v.Code == "":
		return u, true
	case u.Kind == Quantity && v.Kind == Days:
		return u, true
	case u.Kind == Ratio && v.Kind == Ratio && (u.Code == "" || v.Code == ""):
		return Unit{Ratio, u.Code + v.Code}, true
	case u.Kind == Ratio && v.Kind == Days && u.Code == "":
		return u, true
	}
	return Unit{}, false
}

// exchanged converts money by a ratio: a plain rate keeps the currency, an
// exchange rate "CNY/USD" turns USD into CNY.
func (u Unit) exchanged(rate Unit) (Unit, bool) {
	if rate.Code == "" {
		return u, true
	}
	to, from, ok := strings.Cut(rate.Code, "/")
	if !ok || from != u.Code {
		return Unit{}, false
	}
	return Unit{Money, to}, true
}

// cancelled multiplies two quantities: kg/mu × mu = kg.
func (u Unit) cancelled(v Unit) (Unit, bool) {
	for _, pair := range [][2]Unit{{u, v}, {v, u}} {
		if of, per, ok := strings.Cut(pair[0].Code, "/"); ok && per == pair[1].Code {
			return Unit{Quantity, of}, true
		}
	}
	return Unit{}, false
}

// over gives the unit of a quotient.
func (u Unit) over(v Unit) (Unit, bool) {
	switch {
	case u.Kind == v.Kind && u.Code == v.Code && u.Kind <= Days:
		return Rate, true
	case u.Kind == Money && v.Kind == Money:
		return Unit{Ratio, u.Code + "/" + v.Code}, true
	case u.Kind == Quantity && v.Kind == Quantity:
		return Unit{Quantity, u.Code + "/" + v.Code}, true
	case u.Kind == Money && (v.Kind == Quantity || v.Kind == Days || v == Rate):
		return u, true
	case u.Kind == Quantity && (v.Kind == Days || v == Rate):
		return u, true
	case u == Rate && (v.Kind == Quantity || v.Kind == Days):
		return u, true
	}
	return Unit{}, false
}
