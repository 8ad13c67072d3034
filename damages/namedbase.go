package damages

import (
	"slices"
	"strings"

	"redress/internal/text"
)

// namedBase names the loss or gain that a multiple rests on. Where a claim has
// one multiple for one time and another for a later one, or a multiple on one
// of two rights, each option of the multiple names its own base and
// plea_in_parts adds them up, so that no base is typed twice.
var namedBase = TableSpec{ID: "of", Label: text.T("作基数的方案", "the option it rests on"), When: "base=named", From: ownReasons, Columns: []Column{
	{ID: "option", Label: text.T("方案标识", "id of the option"), Unit: Free},
}}

// nameBase finds the option that the table names; it refuses what is no loss or
// gain drafted before, and more than one.
func (d *draft) nameBase() error {
	t := d.table(namedBase.ID)
	if t == nil {
		d.lacks(namedBase.ID)
		return nil
	}
	at := "tables/" + namedBase.ID
	if t.Rows != 1 {
		return d.refuse(at, text.F(text.T("写了 %v 个方案，倍数的基数只能是一个", "it names %v options: a multiple has one base"), t.Rows),
			text.T("只写一行；几项损失先以 joined_losses 相加；倍数不同的，各写一个 punitive，再以 plea_in_parts 相加", "write one row; add several losses by joined_losses first; for different multiples write a punitive option each and add them by plea_in_parts"))
	}
	id := strings.TrimSpace(t.Text("option", 0))
	i := slices.IndexFunc(d.earlier, func(o *Option) bool {
		return o.ID == id && slices.Contains([]Method{ByLoss, ByGain}, o.method())
	})
	if i < 0 {
		return d.refuse(at, text.F(text.T("“%v”不是本案的损失或获利方案", "“%v” is no option of loss or gain of this claim"), id),
			text.T("写损失或获利方案的标识；法定赔偿、合理开支与违约金不得作为基数", "write the id of an option of loss or gain; statutory damages, costs and penalties are never a base"))
	}
	d.named = d.earlier[i]
	return nil
}
