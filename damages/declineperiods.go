package damages

import (
	"slices"

	"redress/internal/text"
)

// A loss by the decline of sales: what a customer or product brought in a year
// before the infringement less what it brought in each year of it, as judgments
// on customer lists reckon where the books are by the year. Where they are by
// the month, loss_by_customer cuts to the day and the month.
var (
	declineAlternative = Alternative{"decline", text.T("减少的销售额乘以利润率", "decline of sales times margin")}

	declineTable = TableSpec{ID: "decline_periods", Label: text.T("各期减少的销售额", "decline of sales by period"), When: "figure=decline", Columns: append(slices.Clone(periodSpan[:3]),
		Column{ID: "product", Label: text.T("客户或产品", "customer or product"), Unit: Free, Optional: true},
		Column{ID: "before", Label: text.T("侵权前同期销售额", "sales of a like period before"), Unit: CNY, Within: NotNegative},
		Column{ID: "after", Label: text.T("该期实际销售额", "sales of the period"), Unit: CNY, Within: NotNegative},
		Column{ID: "caused", Label: text.T("因果比例", "share caused"), Unit: Rate, Within: Part},
		Column{ID: "margin", Label: text.T("该期利润率", "margin of the period"), Unit: Rate, Within: Part},
		Column{ID: "share", Label: text.T("该期贡献率", "contribution rate of the period"), Unit: Rate, Optional: true, Within: SomePart})}
)

// declineProfit is (sales before − sales of the period) × share caused × margin.
// A customer who bought more gives nothing, unless netting is chosen.
func (d *draft) declineProfit(t *Table) {
	t.Columns = append(t.Columns,
		Column{ID: "decline", Label: text.T("销售额减少", "decline"), Unit: CNY, Expr: Sub(C("before"), C("after"))},
		Column{ID: "profit", Label: text.T("该期利润", "profit of the period"), Unit: CNY, Expr: d.inRounding(Fen(Mul(C("decline"), C("caused"), C("margin"))))})
	d.warn(text.T("须说明侵权前的期间为何可比，并剔除趋势、季节及其他竞争者的影响；基于对职工个人信赖而自愿转移的客户，因果比例填 0", "say why the period before is a fair measure and take out trend, season and other competitors; for a customer who followed the person out of trust and by his own will the share caused is 0"), d.trustCites()...)
}
