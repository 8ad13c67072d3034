package cases

import (
	"context"
	"slices"

	"redress/damages"
	"redress/internal/text"

	"github.com/go-json-experiment/json"
)

// Figure finds the record that holds an input of a pleaded option.
func (c *CaseFile) Figure(pleadingID, input string) (Record, bool) {
	for _, f := range c.Of(KindFigure, "pleading", pleadingID) {
		if f.Text("input") == input && !f.Archived {
			return f, true
		}
	}
	return Record{}, false
}

// SetFigure types a value into an input of a pleaded option, making its record
// when there is none yet. A new figure is an estimate until its source is
// named. Codes: Invalid, NotFound, Conflict.
func (s *Service) SetFigure(ctx context.Context, caseID, pleadingID, input, typed string) (Record, error) {
	file, err := s.CaseFile(ctx, caseID)
	if err != nil {
		return Record{}, err
	}
	pleading, ok := file.Resolve(pleadingID)
	if !ok {
		return Record{}, noSuch("set figure", EntityOf(KindPleading).Label, pleadingID)
	}
	kind, _ := damages.KindOf(pleading.Text("option"))
	i := slices.IndexFunc(kind.Figures, func(f damages.FigureSpec) bool { return f.ID == input })
	if i < 0 {
		return Record{}, noSuch("set figure", EntityOf(KindFigure).Label, input)
	}
	spec := kind.Figures[i]
	canonical, err := parseFigure(spec, typed)
	if err != nil {
		return Record{}, err
	}
	field := figureField(spec.Unit)
	if f, ok := file.Figure(pleadingID, input); ok {
		return s.Set(ctx, f.ID, f.Revision, field, canonical)
	}
	label, err := json.Marshal(spec.Label)
	if err != nil {
		return Record{}, err
	}
	return s.Create(ctx, caseID, KindFigure, map[string]string{
		"pleading": pleadingID, "input": input, "label": string(label), field: canonical, "how": "estimate"})
}

// parseFigure reads what was typed by the unit of the figure: 41% and 0.41 are
// the same rate, 1,234.50 is an amount.
func parseFigure(spec damages.FigureSpec, typed string) (string, error) {
	types := map[damages.Kind]FieldType{damages.Money: Money, damages.Ratio: Ratio, damages.Quantity: Quantity,
		damages.Days: Integer, damages.Date: Day, damages.Truth: Truth}
	return ParseField(Field{ID: spec.ID, Label: spec.Label, Type: types[spec.Unit.Kind], Signed: true}, typed)
}

// SetChoice takes an answer to one of an option's choices. Codes: Invalid,
// NotFound, Conflict.
func (s *Service) SetChoice(ctx context.Context, pleadingID, choice, answer string) (Record, error) {
	p, err := s.Record(ctx, pleadingID)
	if err != nil {
		return Record{}, err
	}
	e, err := electionsOf(p)
	if err != nil {
		return Record{}, strictWords(err)
	}
	if e.Choices == nil {
		e.Choices = map[string]string{}
	}
	e.Choices[choice] = answer
	return s.setElections(ctx, p, e)
}

// SetFactor writes the text of one of the factors a court weighs.
func (s *Service) SetFactor(ctx context.Context, pleadingID, factor string, words text.Text) (Record, error) {
	p, err := s.Record(ctx, pleadingID)
	if err != nil {
		return Record{}, err
	}
	e, err := electionsOf(p)
	if err != nil {
		return Record{}, strictWords(err)
	}
	if e.Factors == nil {
		e.Factors = map[string]text.Text{}
	}
	e.Factors[factor] = words
	return s.setElections(ctx, p, e)
}

func (s *Service) setElections(ctx context.Context, p Record, e elections) (Record, error) {
	out, err := json.Marshal(e, json.Deterministic(true), json.OmitZeroStructFields(true))
	if err != nil {
		return Record{}, err
	}
	return s.Set(ctx, p.ID, p.Revision, "elections", string(out))
}
