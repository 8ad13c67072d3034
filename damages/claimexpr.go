package damages

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"redress/internal/text"
)

// ClaimExpr is an expression as the claim file writes it: a line's id, or an
// object named after its operation, e.g. {"round": {"product": ["price",
// "units"]}, "digits": 2}.
type ClaimExpr struct{ Expr Expr }

// object is one operation's keys, still unread.
type object map[string]jsontext.Value

var operandKeys = map[string][]string{
	"cell": nil, "sum": nil, "difference": nil, "product": nil, "quotient": {"digits"}, "power": nil, "min": nil, "max": nil,
	"round": {"mode", "digits", "to"}, "compare": {"of"}, "if": nil, "and": nil, "or": nil, "days": nil,
	"count": {"unit"}, "brackets": {"table", "over", "step"}, "choose": nil,
	"column_sum": nil, "column_max": nil, "running_sum": nil, "sum_if": {"where"}, "sum_up_to": {"day", "until"}, "count_if": {"unit"},
}

// UnmarshalJSON reads one expression; unknown operations and keys are errors.
func (c *ClaimExpr) UnmarshalJSON(b []byte) error {
	if depthOf(b) > deepest {
		return wrongFormula("算式嵌套超过 %[1]d 层，请把其中一部分单独成行再引用", "the formula is nested more than %[1]d deep; give a part of it a line of its own", deepest)
	}
	e, err := readExpr(jsontext.Value(b))
	c.Expr = e
	return err
}

// deepest is how many brackets a formula may have inside one another; nobody
// can check a deeper one, in a cell or in words.
const deepest = 64

func depthOf(b []byte) (depth int) {
	for d := jsontext.NewDecoder(bytes.NewReader(b)); ; depth = max(depth, d.StackDepth()) {
		if _, err := d.ReadToken(); err != nil {
			return depth
		}
	}
}

// formulaError is a formula written wrongly.
type formulaError struct{ message text.Text }

func (e *formulaError) Error() string { return e.message.EN }

func wrongFormula(zh, en string, args ...any) error {
	return &formulaError{text.T(fmt.Sprintf(zh, args...), fmt.Sprintf(en, args...))}
}

func readExpr(v jsontext.Value) (Expr, error) {
	if v.Kind() == '"' {
		var id string
		if err := json.Unmarshal(v, &id); err != nil {
			return nil, err
		}
		return Ref{id}, nil
	}
	var o object
	if err := json.Unmarshal(v, &o); err != nil {
		return nil, wrongFormula("算式是一行的标识，或以运算命名的对象", "a formula is a line's id or an object named after an operation")
	}
	op := ""
	for _, key := range inNameOrder(o) {
		if _, ok := operandKeys[key]; ok {
			op = key
		}
	}
	for _, key := range inNameOrder(o) {
		if op != "" && key != op && !slices.Contains(operandKeys[op], key) {
			return nil, wrongFormula("运算 %q 没有 %q 这一键", "operation %q does not take %q", op, key)
		}
	}
	if op == "" {
		return nil, wrongFormula("算式须写明一种运算：%[1]s", "a formula names one of the operations %[1]s", strings.Join(inNameOrder(operandKeys), ", "))
	}
	return o.read(op)
}

func (o object) read(op string) (Expr, error) {
	switch op {
	case "cell", "running_sum", "column_sum", "column_max", "sum_if", "sum_up_to", "count_if":
		return o.readColumn(op)
	case "round":
		return o.readRound()
	case "brackets":
		x, err := readExpr(o[op])
		return Brackets{x, o.text("table"), o.text("over"), o.text("step")}, err
	case "choose":
		return o.readChoose()
	case "compare":
		of, err := o.list("of", 2)
		i := slices.Index(comparisonSigns[:], o.text("compare"))
		if err != nil || i < 0 {
			return nil, wrongFormula("compare 写 %[1]s 之一，of 中写两项", "compare names one of %[1]s and two operands in of", strings.Join(comparisonSigns[:], " "))
		}
		return Compare{Comparison(i), of[0], of[1]}, nil
	}
	return o.readList(op)
}

func (o object) text(key string) string {
	var s string
	_ = json.Unmarshal(o[key], &s)
	return s
}

func (o object) digits() (int32, error) {
	var n int32
	if o["digits"] == nil {
		return 0, wrongFormula("缺少 digits：保留几位小数，到分写 2", "digits is missing: how many decimals to keep, 2 for the fen")
	}
	if err := json.Unmarshal(o["digits"], &n); err != nil {
		return 0, wrongFormula("digits 是整数", "digits is a whole number")
	}
	return n, nil
}

// list reads operands; want 0 takes any number.
func (o object) list(key string, want int) ([]Expr, error) {
	var raw []jsontext.Value
	if err := json.Unmarshal(o[key], &raw); err != nil || want > 0 && len(raw) != want {
		if want > 0 {
			return nil, wrongFormula("%s 须有 %d 项", "%s takes %d operands", key, want)
		}
		return nil, wrongFormula("%s 须有若干项", "%s takes a list of operands", key)
	}
	out := make([]Expr, len(raw))
	for i, v := range raw {
		e, err := readExpr(v)
		if err != nil {
			return nil, err
		}
		out[i] = e
	}
	return out, nil
}

func (o object) readList(op string) (Expr, error) {
	want := map[string]int{"difference": 2, "quotient": 2, "power": 2, "days": 2, "if": 3}[op]
	of, err := o.list(op, want)
	if err != nil {
		return nil, err
	}
	switch op {
	case "sum":
		return Sum{of}, nil
	case "product":
		return Product{of}, nil
	case "min":
		return Min{of}, nil
	case "max":
		return Max{of}, nil
	case "and":
		return And{of}, nil
	case "or":
		return Or{of}, nil
	case "difference":
		return Difference{of[0], of[1]}, nil
	case "power":
		return Power{of[0], of[1]}, nil
	case "days":
		return DaysBetween{of[0], of[1]}, nil
	case "if":
		return If{of[0], of[1], of[2]}, nil
	case "count":
		return Count{of, o.text("unit")}, nil
	}
	digits, err := o.digits()
	return Quotient{of[0], of[1], digits}, err
}

var modeNames = map[Mode]string{HalfAway: "half_away", Down: "down", Up: "up"}

func (o object) readRound() (Expr, error) {
	x, err := readExpr(o["round"])
	if err != nil {
		return nil, err
	}
	r := Round{X: x}
	if named := o.text("mode"); named != "" {
		found := false
		for mode, name := range modeNames {
			if name == named {
				r.Mode, found = mode, true
			}
		}
		if !found {
			return nil, wrongFormula("mode 为 half_away、down 或 up", "mode is half_away, down or up")
		}
	}
	if o["to"] != nil {
		r.To, err = readExpr(o["to"])
		return r, err
	}
	r.Digits, err = o.digits()
	return r, err
}

func (o object) readColumn(op string) (Expr, error) {
	table, column, dotted := strings.Cut(o.text(op), ".")
	switch {
	case op == "cell" && !dotted:
		return Cell{table}, nil
	case op == "running_sum" && !dotted:
		return RunningSum{table}, nil
	case op == "running_sum":
		return nil, wrongFormula("%s 写本表的一列", "%s names a column of its own table", op)
	}
	if !dotted {
		return nil, wrongFormula("%s 写作“表格.列”", "%s names table.column", op)
	}
	switch op {
	case "column_sum":
		return ColumnSum{table, column}, nil
	case "column_max":
		return ColumnMax{table, column}, nil
	case "sum_if":
		return SumIf{table, column, o.text("where")}, nil
	case "sum_up_to":
		until, err := readExpr(o["until"])
		return SumUpTo{table, column, o.text("day"), until}, err
	}
	return CountIf{table, column, o.text("unit")}, nil
}

func (o object) readChoose() (Expr, error) {
	var raw [][]jsontext.Value
	if err := json.Unmarshal(o["choose"], &raw); err != nil {
		return nil, wrongFormula("choose 由若干 [条件, 值] 组成", "choose takes a list of [condition, value]")
	}
	var c Choose
	for _, pair := range raw {
		if len(pair) != 2 {
			return nil, wrongFormula("choose 由若干 [条件, 值] 组成", "choose takes a list of [condition, value]")
		}
		when, err := readExpr(pair[0])
		if err != nil {
			return nil, err
		}
		then, err := readExpr(pair[1])
		if err != nil {
			return nil, err
		}
		c.Cases = append(c.Cases, Case{when, then})
	}
	return c, nil
}

// MarshalJSON writes the form UnmarshalJSON reads.
func (c ClaimExpr) MarshalJSON() ([]byte, error) {
	return json.Marshal(Fold[any](c.Expr, written{}), json.Deterministic(true))
}

// written is the reading of an expression as JSON.
type written struct{}

var _ Algebra[any] = written{}

type m = map[string]any

func (written) Ref(r Ref) any           { return r.Line }
func (written) Cell(c Cell) any         { return m{"cell": c.Column} }
func (written) Sum(of []any) any        { return m{"sum": of} }
func (written) Difference(a, b any) any { return m{"difference": []any{a, b}} }
func (written) Product(of []any) any    { return m{"product": of} }
func (written) Quotient(q Quotient, n, d any) any {
	return m{"quotient": []any{n, d}, "digits": q.Digits}
}
func (written) Power(b, e any) any { return m{"power": []any{b, e}} }
func (written) Min(of []any) any   { return m{"min": of} }
func (written) Max(of []any) any   { return m{"max": of} }
func (written) Compare(op Comparison, a, b any) any {
	return m{"compare": op.String(), "of": []any{a, b}}
}
func (written) If(c, t, e any) any          { return m{"if": []any{c, t, e}} }
func (written) And(of []any) any            { return m{"and": of} }
func (written) Or(of []any) any             { return m{"or": of} }
func (written) DaysBetween(a, b any) any    { return m{"days": []any{a, b}} }
func (written) Count(c Count, of []any) any { return m{"count": of, "unit": c.Unit} }
func (written) ColumnSum(c ColumnSum) any   { return m{"column_sum": c.Table + "." + c.Column} }
func (written) ColumnMax(c ColumnMax) any   { return m{"column_max": c.Table + "." + c.Column} }
func (written) RunningSum(s RunningSum) any { return m{"running_sum": s.Column} }
func (written) CountIf(c CountIf) any       { return m{"count_if": c.Table + "." + c.Where, "unit": c.Unit} }
func (written) SumIf(s SumIf) any {
	return m{"sum_if": s.Table + "." + s.Column, "where": s.Where}
}

func (written) SumUpTo(s SumUpTo, until any) any {
	return m{"sum_up_to": s.Table + "." + s.Column, "day": s.Day, "until": until}
}

func (written) Brackets(b Brackets, amount any) any {
	return m{"brackets": amount, "table": b.Table, "over": b.Over, "step": b.Step}
}

func (written) Round(r Round, x any, to *any) any {
	if to != nil {
		return m{"round": x, "mode": modeNames[r.Mode], "to": *to}
	}
	return m{"round": x, "mode": modeNames[r.Mode], "digits": r.Digits}
}

func (written) Choose(when, then []any) any {
	pairs := make([]any, len(when))
	for i := range when {
		pairs[i] = []any{when[i], then[i]}
	}
	return m{"choose": pairs}
}
