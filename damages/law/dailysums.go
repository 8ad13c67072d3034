package law

import (
	"github.com/shopspring/decimal"

	"redress/internal/text"
)

// PublishedSum is what a published judgment fixed for default on a duty other
// than money: a sum of yuan a day, or once for each unit. It is no rule: a court
// fixes its own sum.
type PublishedSum struct {
	Duty  text.Text
	Sum   decimal.Decimal
	Daily bool
	Case  text.Text
}

var geely = text.T("吉利诉威马案（2023）最高法知民终1590号", "Geely v WM, (2023) SPC IP Civil Final No. 1590")

// PublishedDailySums are sums that a party may point to (R43).
func PublishedDailySums() []PublishedSum {
	return []PublishedSum{
		{text.T("停止侵害", "the injunction"), dec("1000000"), true, geely},
		{text.T("其他各项义务", "each other duty"), dec("100000"), true, geely},
		{text.T("每项专利的移转", "the transfer of each patent"), dec("1000000"), false, geely},
	}
}
