package damages

import "slices"

// Kinds lists every option of law in the order of methods.
func Kinds() []OptionKind { return kinds }

// KindOf finds an option of law by id.
func KindOf(id string) (OptionKind, bool) {
	for _, k := range kinds {
		if k.ID == id {
			return k, true
		}
	}
	return OptionKind{}, false
}

// position is a kind's place in the order of methods.
func position(id string) int {
	return slices.IndexFunc(kinds, func(k OptionKind) bool { return k.ID == id })
}

var kinds []OptionKind

// Each group stands with its options, in the file named after it.
func init() {
	kinds = slices.Concat(
		lossKinds,
		gainKinds,
		punitiveKinds,
		statutoryKinds,
		contractKinds,
		expenseKinds,
		courtCostKinds,
		interestKinds,
		awardKinds,
		performanceKinds,
		referenceKinds,
	)
}

var (
	punitiveKinds    = []OptionKind{punitiveDamages}
	statutoryKinds   = []OptionKind{statutoryDamages, discretionaryAward, pleaInParts}
	contractKinds    = []OptionKind{contractualPenalty, nonSolicitation, nonCompete, trainingPenalty, settlementPenalty}
	expenseKinds     = []OptionKind{enforcementCosts}
	courtCostKinds   = []OptionKind{courtFee, preservationFee, enforcementFee}
	performanceKinds = []OptionKind{judgmentPerformance, delayedInterest, dailySums, enforcementSettlement, insolvencyClaim, distribution}
	referenceKinds   = []OptionKind{claimSizing, periodsOfActs, criminalThreshold, administrativeFines}
)
