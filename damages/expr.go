package damages

// Expr is an expression over lines: one of the types below, and no other.
// There is no literal: a number in a formula is a line of its own, with a
// label and a source.
type Expr interface{ expr() }

type (
	// Ref is the value of a line: "margin" on the same sheet, or
	// "loss.margin" anywhere.
	Ref struct{ Line string }
	// Cell is the value of a column in the row at hand; only in columns.
	Cell struct{ Column string }
	// Sum adds two or more.
	Sum struct{ Of []Expr }
	// Difference is A − B.
	Difference struct{ A, B Expr }
	// Product multiplies two or more.
	Product struct{ Of []Expr }
	// Quotient is Num ÷ Den, rounded half away from zero to Digits decimal
	// places. It stands alone in its line or column: multiply first, divide
	// last.
	Quotient struct {
		Num, Den Expr
		Digits   int32
	}
	// Power is Base to a whole number from 0 to 400.
	Power struct{ Base, Exponent Expr }
	// Min and Max take the smallest and largest of two or more.
	Min struct{ Of []Expr }
	Max struct{ Of []Expr }
	// Round rounds X to Digits decimal places, or to a whole multiple of To
	// where To is given (Digits is then ignored).
	Round struct {
		X      Expr
		Mode   Mode
		Digits int32
		To     Expr
	}
	// Compare is a truth.
	Compare struct {
		Op   Comparison
		A, B Expr
	}
	// If looks at one branch only.
	If struct{ Cond, Then, Else Expr }
	// And, Or: all, any.
	And struct{ Of []Expr }
	Or  struct{ Of []Expr }
	// DaysBetween counts from From (not counted) to To (counted).
	DaysBetween struct{ From, To Expr }
	// Count is how many of the truths hold, in the unit of Unit.
	Count struct {
		Of   []Expr
		Unit string
	}
	// Brackets sums over the rows of a table the part of Amount above the
	// row's lower bound times the row's step in the rate:
	// Σ max(0, Amount − Over) × Step (Order 481 art 13 and its like).
	Brackets struct {
		Amount     Expr
		Table      string
		Over, Step string
	}
	// Choose takes the one case whose condition holds. None is a gap, two
	// are a conflict; neither is ever passed over silently.
	Choose struct{ Cases []Case }
	// ColumnSum adds a column of a table.
	ColumnSum struct{ Table, Column string }
	// ColumnMax is the largest in a column of a table; nothing where the table
	// has no row.
	ColumnMax struct{ Table, Column string }
	// RunningSum adds a column from the first row to the row at hand, which
	// counts; only in columns.
	RunningSum struct{ Column string }
	// SumIf adds Column over the rows where the truth column Where holds.
	SumIf struct{ Table, Column, Where string }
	// SumUpTo adds Column over the rows whose Day is Until or earlier: what had
	// been paid, or had fallen due, by then. Both columns are given by the rows.
	SumUpTo struct {
		Table, Column, Day string
		Until              Expr
	}
	// CountIf counts the rows where Where holds.
	CountIf struct{ Table, Where, Unit string }
)

// Case is one branch of Choose.
type Case struct{ When, Then Expr }

func (Ref) expr()         {}
func (Cell) expr()        {}
func (Sum) expr()         {}
func (Difference) expr()  {}
func (Product) expr()     {}
func (Quotient) expr()    {}
func (Power) expr()       {}
func (Min) expr()         {}
func (Max) expr()         {}
func (Round) expr()       {}
func (Compare) expr()     {}
func (If) expr()          {}
func (And) expr()         {}
func (Or) expr()          {}
func (DaysBetween) expr() {}
func (Count) expr()       {}
func (Brackets) expr()    {}
func (Choose) expr()      {}
func (ColumnSum) expr()   {}
func (ColumnMax) expr()   {}
func (RunningSum) expr()  {}
func (SumIf) expr()       {}
func (SumUpTo) expr()     {}
func (CountIf) expr()     {}

// Mode is how Round treats what is cut off.
type Mode uint8

// The modes: half away from zero is the rule of every printed money line;
// down and up (toward and away from zero) because courts have used them.
const (
	HalfAway Mode = iota
	Down
	Up
)

// Comparison is one of the six relations.
type Comparison uint8

// The comparisons, in the order of comparisonSigns.
const (
	Less Comparison = iota
	LessOrEqual
	Equal
	NotEqual
	GreaterOrEqual
	Greater
)

var comparisonSigns = [...]string{"<", "<=", "=", "<>", ">=", ">"}

func (c Comparison) String() string { return comparisonSigns[c] }

func (c Comparison) holds(sign int) bool {
	switch c {
	case Less:
		return sign < 0
	case LessOrEqual:
		return sign <= 0
	case Equal:
		return sign == 0
	case NotEqual:
		return sign != 0
	case GreaterOrEqual:
		return sign >= 0
	}
	return sign > 0
}

// L refers to a line; short because sheets are made of it.
func L(line string) Expr { return Ref{line} }

// C refers to a column in the row at hand.
func C(column string) Expr { return Cell{column} }

// Add, Sub, Mul, Fen build the expressions that law uses most.
func Add(of ...Expr) Expr    { return Sum{of} }
func Sub(a, b Expr) Expr     { return Difference{a, b} }
func Mul(of ...Expr) Expr    { return Product{of} }
func Fen(x Expr) Expr        { return Round{X: x, Digits: 2} }
func FenOver(n, d Expr) Expr { return Quotient{n, d, 2} }
func IsMore(a, b Expr) Expr  { return Compare{Greater, a, b} }
func AtMost(of ...Expr) Expr { return Min{of} }
func NoLess(of ...Expr) Expr { return Max{of} }
