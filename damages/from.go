package damages

import (
	"redress/damages/law"
	"redress/internal/text"
)

// Holder is who has in hands what proves a figure.
type Holder string

// The holders.
const (
	Own        Holder = "own"
	Opponent   Holder = "opponent"
	ThirdParty Holder = "third_party"
	Court      Holder = "court"
	Authority  Holder = "authority"
	Expert     Holder = "expert"
)

var holders = map[Holder]text.Text{
	Own: text.T("己方", "the claimant"), Opponent: text.T("对方", "the other side"), ThirdParty: text.T("案外人", "a third party"),
	Court: text.T("法院或仲裁机构", "the court or arbitration body"), Authority: text.T("国家机关或公共机构", "a public authority"), Expert: text.T("鉴定人", "an expert"),
}

// Title names the holder for people.
func (h Holder) Title() text.Text { return holders[h] }

// From says who holds what proves a figure, and how it is got. Or is what may
// be asked for beside it; empty for nothing.
type From struct {
	Holder Holder
	By, Or law.ApplicationID
}

// FromIf is a From that holds for answers given, as FigureSpec.When does.
type FromIf struct {
	When string
	From From
}

// from is where a figure comes from with the answers given.
func (k *OptionKind) from(f From, other []FromIf, answers map[string]string) From {
	for _, o := range other {
		if k.Applies(o.When, answers) {
			return o.From
		}
	}
	return f
}

// Where figures come from. An order for books reaches the gain only (法释〔2020〕
// 7号 art 24); what else the other side holds is asked for under 法释〔2020〕12号
// art 24.
var (
	ownRecords       = From{Holder: Own, By: law.OwnRecords}
	ownReasons       = From{Holder: Own, By: law.OwnReasons}
	theirBooks       = From{Opponent, law.OrderBooks, law.Preservation}
	theirSales       = From{Opponent, law.OrderBooks, law.Investigation} // counts of platforms beside the books
	theirEvidence    = From{Opponent, law.OrderEvidence, law.Preservation}
	theirPremises    = From{Opponent, law.Preservation, law.OrderEvidence}
	theirProof       = From{Holder: Opponent, By: law.TheirBurden}
	fromPlatform     = From{ThirdParty, law.Investigation, law.OrderBooks}
	fromAuthority    = From{Holder: Authority, By: law.Investigation}
	fromCriminalCase = From{Holder: Authority, By: law.CriminalFile}
	publishedData    = From{Holder: Authority, By: law.OfficialData}
	fromCourt        = From{Holder: Court, By: law.CaseFile}
	fromExpert       = From{Holder: Expert, By: law.Appraisal}
)
