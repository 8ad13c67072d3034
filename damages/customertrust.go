package damages

import (
	"redress/damages/law"
	"redress/internal/text"
)

var agreedOtherwise = FigureSpec{ID: "agreed_otherwise", Label: text.T("与原单位另有约定", "agreed otherwise with the former employer"), Unit: YesNo, Optional: true,
	From: ownRecords, Prove: text.T("离职承诺书", "an undertaking at departure")}

// trust settles whether customers who followed voluntarily are set aside:
// under the text of 2020 always, under that of 2007 unless agreed otherwise,
// before 2007-02-01 without a written rule not at all.
func (d *draft) trust() error {
	trust, err := law.CustomerTrust.On(d.claim.lawDay("judged_on"))
	if err != nil {
		return err
	}
	agreed := d.asked.Figures["agreed_otherwise"].Value == "true"
	counts := !trust.IsNone() && !(trust.Value.ContractException && agreed)
	d.add(Line{ID: "trust_counts", Label: text.T("剔除自愿跟随客户", "voluntary customers are set aside"), Unit: YesNo, Kind: Constant,
		Given: &Given{Value: Value{Truth: counts}, Source: Source{Known: OfLaw}}, Cites: trust.Cites, Note: trust.None})
	switch {
	case agreed && counts:
		d.warn(text.T("现行规定没有“另有约定”的例外：不带走客户的承诺只是合同问题", "the present text has no exception for an agreement: an undertaking to take no client is a question of contract only"), trust.Cites...)
	case agreed && !trust.IsNone():
		d.warn(text.T("依2007年解释，职工与原单位另有约定的，客户信赖抗辩不成立", "under the interpretation of 2007 an agreement with the employer defeats the trust defence"), trust.Cites...)
	}
	return nil
}

// trustCites are the articles on the customer's personal trust.
func (d *draft) trustCites() []string {
	trust, err := law.CustomerTrust.On(d.claim.lawDay("judged_on"))
	if err != nil {
		return nil
	}
	return trust.Cites
}
