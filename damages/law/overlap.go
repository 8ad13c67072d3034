package law

import "redress/internal/text"

// PenaltyKind is what a penalty clause guards; it decides how the penalty
// stands to the damages for the infringement.
type PenaltyKind string

// The kinds of penalty.
const (
	SecrecyPenalty    PenaltyKind = "confidentiality"
	NonCompetePenalty PenaltyKind = "non_compete"
	SettlementPenalty PenaltyKind = "settlement"
	TrainingPenalty   PenaltyKind = "training"
)

// Overlap is how a penalty and the damages for the infringement stand together.
type Overlap string

// The ways of standing together: one is elected; both, less what overlaps; both.
const (
	ElectOne   Overlap = "elect"
	SideBySide Overlap = "side_by_side"
	Apart      Overlap = "apart"
)

var overlapTexts = map[Overlap]text.Text{
	ElectOne:   text.T("与侵权为同一违法行为，择一主张", "the same wrong as the tort: one is elected"),
	SideBySide: text.T("与侵权为不同义务，可以并行，重叠部分只算一次", "another duty than the tort: side by side, the overlap counted once"),
	Apart:      text.T("与侵权无重叠", "no overlap with the tort"),
}

// Text is the relation in words.
func (o Overlap) Text() text.Text { return overlapTexts[o] }

// OverlapOf tells how a kind of penalty stands to the damages for the
// infringement. No statute says it (R23, confidence M): a penalty for secrecy
// and the tort are one wrong (CC 186), a non-compete is a duty of its own, a
// settlement penalty repeats the wrong that the tort sues, a training penalty
// has nothing to do with it. An unknown kind is elected: nothing is counted
// twice by mistake.
func OverlapOf(k PenaltyKind) Overlap {
	if o, ok := penaltyOverlap[k]; ok {
		return o
	}
	return ElectOne
}

var penaltyOverlap = map[PenaltyKind]Overlap{
	SecrecyPenalty: ElectOne, NonCompetePenalty: SideBySide, SettlementPenalty: ElectOne, TrainingPenalty: Apart,
}
