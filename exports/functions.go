package exports

import (
	"fmt"
	"slices"
	"strings"

	"github.com/shopspring/decimal"
	"github.com/xuri/efp"

	"redress/damages"
)

// function reads the arguments of a function and calls it.
func (r *formulaReader) function(name string) (operand, error) {
	var args []operand
	for {
		if r.at >= len(r.tokens) {
			return operand{}, fmt.Errorf("%s is not closed", name)
		}
		t := r.tokens[r.at]
		if t.TType == efp.TokenTypeFunction && t.TSubType == efp.TokenSubTypeStop {
			r.at++
			break
		}
		if t.TType == efp.TokenTypeArgument {
			r.at++
			continue
		}
		v, err := r.comparison()
		if err != nil {
			return operand{}, err
		}
		args = append(args, v)
	}
	call, ok := functions[strings.ToUpper(name)]
	if !ok {
		return operand{}, fmt.Errorf("function %s is not one an exhibit may hold", name)
	}
	if !strings.EqualFold(name, "IF") {
		for _, v := range items(args) {
			if v.kind == isError {
				return operand{one: v}, nil
			}
		}
	}
	return call(args)
}

// functions are all that an exhibit of ours may call; TRUE() and FALSE() are
// how LibreOffice writes the two values when it saves again.
var functions = map[string]func([]operand) (operand, error){
	"SUM": sumOf, "SUMPRODUCT": sumProduct, "SUMIF": sumIf, "COUNTIF": countIf,
	"ROUND": rounding(damages.HalfAway), "ROUNDDOWN": rounding(damages.Down), "ROUNDUP": rounding(damages.Up),
	"TRUE":  func([]operand) (operand, error) { return truthOf(true), nil },
	"FALSE": func([]operand) (operand, error) { return truthOf(false), nil },
	"IF":    ifOf, "AND": allOf, "OR": anyOf, "MIN": extreme(-1), "MAX": extreme(1), "INDEX": indexOf, "MATCH": matchOf,
}

func wrongCount(name string) error { return fmt.Errorf("%s: wrong number of arguments", name) }

// items are the values of all arguments in order.
func items(args []operand) []scalar {
	var out []scalar
	for _, a := range args {
		if a.array {
			out = append(out, a.many...)
		} else {
			out = append(out, a.one)
		}
	}
	return out
}

// sumOf adds numbers; words and truths in a range are passed over, as Excel
// does.
func sumOf(args []operand) (operand, error) {
	total := decimal.Zero
	for _, v := range items(args) {
		if v.kind == isNumber {
			total = total.Add(v.number)
		}
	}
	return num(total), nil
}

func sumProduct(args []operand) (operand, error) {
	if len(args) == 0 {
		return operand{}, wrongCount("SUMPRODUCT")
	}
	product := counted(args[0])
	for _, a := range args[1:] {
		product = apply("*", product, counted(a))
	}
	return sumOf([]operand{product})
}

// counted is a range as SUMPRODUCT reads it: words count as nothing.
func counted(o operand) operand {
	if !o.array {
		return o
	}
	out := operand{array: true, many: slices.Clone(o.many)}
	for i, v := range out.many {
		if v.kind == isWords {
			out.many[i] = num(decimal.Zero).one
		}
	}
	return out
}

func sumIf(args []operand) (operand, error) {
	if len(args) != 3 || !args[0].array || !args[2].array {
		return operand{}, wrongCount("SUMIF")
	}
	total := decimal.Zero
	for i, v := range args[0].many {
		if matches(v, args[1].one) && args[2].item(i).kind == isNumber {
			total = total.Add(args[2].item(i).number)
		}
	}
	return num(total), nil
}

func matches(v, criterion scalar) bool {
	if v.kind != criterion.kind {
		return false
	}
	return compareScalars("=", v, criterion).truth
}

func countIf(args []operand) (operand, error) {
	if len(args) != 2 {
		return operand{}, wrongCount("COUNTIF")
	}
	var n int64
	for _, v := range items(args[:1]) {
		if matches(v, args[1].one) {
			n++
		}
	}
	return num(decimal.New(n, 0)), nil
}

func rounding(mode damages.Mode) func([]operand) (operand, error) {
	return func(args []operand) (operand, error) {
		if len(args) != 2 {
			return operand{}, wrongCount("ROUND")
		}
		x, err := args[0].one.asNumber()
		if err != nil {
			return operand{}, err
		}
		digits, err := args[1].one.asNumber()
		if err != nil {
			return operand{}, err
		}
		return num(damages.RoundTo(x, mode, int32(digits.IntPart()))), nil
	}
}

func ifOf(args []operand) (operand, error) {
	if len(args) != 3 {
		return operand{}, wrongCount("IF")
	}
	if args[0].one.kind == isError {
		return args[0], nil
	}
	n, err := args[0].one.asNumber()
	if err != nil {
		return operand{one: failed("IF: %v", err)}, nil
	}
	if n.IsZero() {
		return args[2], nil
	}
	return args[1], nil
}

func allOf(args []operand) (operand, error) {
	for _, v := range items(args) {
		if v.kind == isTruth && !v.truth {
			return truthOf(false), nil
		}
	}
	return truthOf(true), nil
}

func anyOf(args []operand) (operand, error) {
	for _, v := range items(args) {
		if v.kind == isTruth && v.truth {
			return truthOf(true), nil
		}
	}
	return truthOf(false), nil
}

func extreme(sign int) func([]operand) (operand, error) {
	return func(args []operand) (operand, error) {
		var best *decimal.Decimal
		for _, v := range items(args) {
			if v.kind == isNumber && (best == nil || v.number.Cmp(*best) == sign) {
				best = &v.number
			}
		}
		if best == nil {
			return num(decimal.Zero), nil
		}
		return num(*best), nil
	}
}

func indexOf(args []operand) (operand, error) {
	if len(args) != 2 || !args[0].array {
		return operand{}, wrongCount("INDEX")
	}
	n, err := args[1].one.asNumber()
	i := int(n.IntPart()) - 1
	if err != nil || i < 0 || i >= len(args[0].many) {
		return operand{}, fmt.Errorf("INDEX: no item %s", n)
	}
	return operand{one: args[0].many[i]}, nil
}

func matchOf(args []operand) (operand, error) {
	if len(args) != 3 || !args[1].array {
		return operand{}, wrongCount("MATCH")
	}
	for i, v := range args[1].many {
		if matches(v, args[0].one) {
			return num(decimal.New(int64(i+1), 0)), nil
		}
	}
	return operand{}, fmt.Errorf("MATCH: nothing matches")
}
