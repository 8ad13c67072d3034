package law

import "redress/internal/text"

// TrustDefence is the defence that a customer followed the employee from
// personal trust. ContractException: an agreement between employee and employer
// ("I take no client along") defeats it; otherwise voluntary choice wins even
// against the undertaking, which is then a matter of contract only.
type TrustDefence struct{ ContractException bool }

// CustomerTrust reads the judgment: by its art 29(2) 法释〔2020〕7号 governs every
// case pending on 2020-09-12 whatever the day of the act.
var CustomerTrust = Parameter[TrustDefence]{
	ID:    "customer_trust",
	Title: text.T("客户个人信赖抗辩", "Defence of the customer's personal trust"),
	Reads: ReadsJudgment,
	Values: []Dated[TrustDefence]{
		{
			InForce: during("1993-12-01", "2007-01-31"),
			None:    text.T("法释〔2007〕2号自2007-02-01起施行，此前无明文规定。", "Fa Shi [2007] No. 2 took effect on 2007-02-01; before it there is no written rule."),
		},
		{
			InForce: during("2007-02-01", "2020-09-11"), Value: TrustDefence{ContractException: true}, Cites: []CitationID{"ucint2007.13.2"},
			Note: text.T("职工与原单位另有约定的除外。", "Unless employee and employer agreed otherwise."),
		},
		{
			InForce: from("2020-09-12"), Value: TrustDefence{}, Cites: []CitationID{"tsint2020.2.2", "tsint2020.29"},
			Note: text.T("无“另有约定”例外；由被告证明客户自愿选择。", "No exception for agreements; the defendant proves the voluntary choice."),
		},
	},
}
