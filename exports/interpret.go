package exports

import (
	"fmt"
	"strings"

	"github.com/shopspring/decimal"
	"github.com/xuri/efp"
	"github.com/xuri/excelize/v2"
)

// The interpreter evaluates formulas read back from a workbook with exact
// decimals. It knows the functions an exhibit of ours may hold and no other.

type valueKind uint8

const (
	isBlank valueKind = iota
	isNumber
	isTruth
	isWords
	isError // words says why; an operation on it is an error again
)

// scalar is one value of a formula; array is several, in order.
type scalar struct {
	kind   valueKind
	number decimal.Decimal
	truth  bool
	words  string
}

type operand struct {
	one   scalar
	many  []scalar
	array bool
}

// asNumber reads a value as arithmetic does: a truth is 1 or 0, blank is 0.
func (s scalar) asNumber() (decimal.Decimal, error) {
	switch s.kind {
	case isNumber:
		return s.number, nil
	case isTruth:
		if s.truth {
			return decimal.New(1, 0), nil
		}
		return decimal.Zero, nil
	case isBlank:
		return decimal.Zero, nil
	}
	return decimal.Zero, fmt.Errorf("%q is no number", s.words)
}

// failed is an error as a value: IF may leave it in the branch not taken.
func failed(format string, args ...any) scalar {
	return scalar{kind: isError, words: fmt.Sprintf(format, args...)}
}

func num(d decimal.Decimal) operand { return operand{one: scalar{kind: isNumber, number: d}} }
func truthOf(b bool) operand        { return operand{one: scalar{kind: isTruth, truth: b}} }

// interpreter computes the cells of a read book, each once.
type interpreter struct {
	book *readBook
	done map[string]scalar
	busy map[string]bool
}

func newInterpreter(b *readBook) *interpreter {
	return &interpreter{b, map[string]scalar{}, map[string]bool{}}
}

// cell is the value of a cell: its formula evaluated, or what it holds.
func (in *interpreter) cell(sheet, ref string) (scalar, error) {
	key := sheet + "!" + ref
	if v, ok := in.done[key]; ok {
		return v, nil
	}
	c := in.book.cells[sheet][ref]
	if c == nil {
		return scalar{}, nil
	}
	if c.formula == "" {
		return c.scalar(), nil
	}
	if in.busy[key] {
		return scalar{}, fmt.Errorf("%s refers to itself", key)
	}
	in.busy[key] = true
	defer delete(in.busy, key)
	v, err := in.evaluate(sheet, c.formula)
	if err != nil {
		return scalar{}, fmt.Errorf("%s: %w", key, err)
	}
	if v.kind == isError {
		return scalar{}, fmt.Errorf("%s: %s", key, v.words)
	}
	in.done[key] = v
	return v, nil
}

func (c *readCell) scalar() scalar {
	return scalar{kind: c.kind, number: c.number, truth: c.truth, words: c.words}
}

func (in *interpreter) evaluate(sheet, formula string) (scalar, error) {
	parser := efp.ExcelParser()
	tokens := parser.Parse(formula)
	r := &formulaReader{in: in, sheet: sheet}
	for _, t := range tokens {
		if t.TType != efp.TokenTypeWhitespace {
			r.tokens = append(r.tokens, t)
		}
	}
	v, err := r.comparison()
	if err == nil && r.at < len(r.tokens) {
		err = fmt.Errorf("cannot read on at %q", r.tokens[r.at].TValue)
	}
	if err == nil && v.array {
		err = fmt.Errorf("a range where one value belongs")
	}
	return v.one, err
}

// formulaReader evaluates tokens by precedence: comparison, sum, product,
// sign, power, operand.
type formulaReader struct {
	in     *interpreter
	sheet  string
	tokens []efp.Token
	at     int
}

func (r *formulaReader) infix(signs ...string) string {
	if r.at < len(r.tokens) && r.tokens[r.at].TType == efp.TokenTypeOperatorInfix {
		for _, s := range signs {
			if r.tokens[r.at].TValue == s {
				r.at++
				return s
			}
		}
	}
	return ""
}

// chain reads operands of one precedence from the left.
func (r *formulaReader) chain(next func() (operand, error), signs ...string) (operand, error) {
	left, err := next()
	for err == nil {
		sign := r.infix(signs...)
		if sign == "" {
			break
		}
		var right operand
		if right, err = next(); err == nil {
			left = apply(sign, left, right)
		}
	}
	return left, err
}

func (r *formulaReader) comparison() (operand, error) {
	return r.chain(r.sum, "=", "<>", "<", "<=", ">", ">=")
}
func (r *formulaReader) sum() (operand, error)     { return r.chain(r.product, "+", "-") }
func (r *formulaReader) product() (operand, error) { return r.chain(r.power, "*", "/") }
func (r *formulaReader) power() (operand, error)   { return r.chain(r.operand, "^") }

func (r *formulaReader) operand() (operand, error) {
	if r.at >= len(r.tokens) {
		return operand{}, fmt.Errorf("the formula ends too early")
	}
	t := r.tokens[r.at]
	r.at++
	switch t.TType {
	case efp.TokenTypeOperatorPrefix:
		v, err := r.operand()
		if err == nil && t.TValue == "-" {
			return apply("-", num(decimal.Zero), v), nil
		}
		return v, err
	case efp.TokenTypeSubexpression:
		v, err := r.comparison()
		r.at++ // the closing bracket
		return v, err
	case efp.TokenTypeFunction:
		return r.function(t.TValue)
	case efp.TokenTypeOperand:
		return r.leaf(t)
	}
	return operand{}, fmt.Errorf("unexpected %q", t.TValue)
}

func (r *formulaReader) leaf(t efp.Token) (operand, error) {
	switch t.TSubType {
	case efp.TokenSubTypeNumber:
		d, err := decimal.NewFromString(t.TValue)
		return num(d), err
	case efp.TokenSubTypeText:
		return operand{one: scalar{kind: isWords, words: t.TValue}}, nil
	case efp.TokenSubTypeLogical:
		return truthOf(strings.EqualFold(t.TValue, "TRUE")), nil
	case efp.TokenSubTypeRange:
		return r.reference(t.TValue)
	}
	return operand{}, fmt.Errorf("unexpected %q", t.TValue)
}

// reference is a defined name, a cell or a range.
func (r *formulaReader) reference(ref string) (operand, error) {
	if refers, ok := r.in.book.names[ref]; ok {
		ref = refers
	}
	sheet, cells := r.sheet, ref
	if i := strings.LastIndex(ref, "!"); i >= 0 {
		sheet, cells = strings.Trim(ref[:i], "'$"), ref[i+1:]
	}
	first, last, isRange := strings.Cut(strings.ReplaceAll(cells, "$", ""), ":")
	if strings.HasPrefix(last, "'") || strings.Contains(last, "!") {
		last = last[strings.LastIndex(last, "!")+1:]
	}
	if !isRange {
		if _, _, err := splitCell(first); err != nil {
			return operand{}, fmt.Errorf("no name or cell %q", ref)
		}
		v, err := r.in.cell(sheet, first)
		if err != nil {
			v = failed("%v", err)
		}
		return operand{one: v}, nil
	}
	return r.area(sheet, first, last)
}

func (r *formulaReader) area(sheet, first, last string) (operand, error) {
	c1, r1, err1 := splitCell(first)
	c2, r2, err2 := splitCell(last)
	if err1 != nil || err2 != nil {
		return operand{}, fmt.Errorf("no range %s:%s", first, last)
	}
	out := operand{array: true}
	for row := r1; row <= r2; row++ {
		for col := c1; col <= c2; col++ {
			name, _ := excelize.CoordinatesToCellName(col, row)
			v, err := r.in.cell(sheet, name)
			if err != nil {
				v = failed("%v", err)
			}
			out.many = append(out.many, v)
		}
	}
	return out, nil
}

// apply is one infix operation, item by item where a range takes part.
func apply(sign string, a, b operand) operand {
	if !a.array && !b.array {
		return operand{one: applyOne(sign, a.one, b.one)}
	}
	size := max(len(a.many), len(b.many))
	out := operand{array: true, many: make([]scalar, size)}
	for i := range size {
		out.many[i] = applyOne(sign, a.item(i), b.item(i))
	}
	return out
}

func (o operand) item(i int) scalar {
	if !o.array {
		return o.one
	}
	if i < len(o.many) {
		return o.many[i]
	}
	return scalar{}
}

// quotientDigits is far beyond what any rounding in an exhibit looks at.
const quotientDigits = 60

func applyOne(sign string, a, b scalar) scalar {
	for _, s := range []scalar{a, b} {
		if s.kind == isError {
			return s
		}
	}
	if strings.ContainsAny(sign, "<>=") {
		return compareScalars(sign, a, b)
	}
	x, errX := a.asNumber()
	y, errY := b.asNumber()
	if errX != nil || errY != nil {
		return failed("%s between values that are no numbers", sign)
	}
	out := scalar{kind: isNumber}
	switch sign {
	case "+":
		out.number = x.Add(y)
	case "-":
		out.number = x.Sub(y)
	case "*":
		out.number = x.Mul(y)
	case "/":
		if y.IsZero() {
			return failed("division by zero")
		}
		out.number = x.DivRound(y, quotientDigits)
	case "^":
		if !y.IsInteger() || y.IsNegative() {
			return failed("a power that is no whole number")
		}
		out.number = decimal.New(1, 0)
		for range y.IntPart() {
			out.number = out.number.Mul(x)
		}
	}
	return out
}

func compareScalars(sign string, a, b scalar) scalar {
	order := 0
	switch {
	case a.kind == isWords && b.kind == isWords:
		order = strings.Compare(a.words, b.words)
	case a.kind == isTruth && b.kind == isTruth:
		if a.truth != b.truth {
			order = 1
		}
	default:
		x, errX := a.asNumber()
		y, errY := b.asNumber()
		if errX != nil || errY != nil {
			return failed("words compared with numbers")
		}
		order = x.Cmp(y)
	}
	holds := map[string]bool{"=": order == 0, "<>": order != 0, "<": order < 0, "<=": order <= 0, ">": order > 0, ">=": order >= 0}[sign]
	return scalar{kind: isTruth, truth: holds}
}
