package damages

import "redress/internal/text"

// lessReceived takes off the damages what was paid for the same loss before the
// judgment: restitution in the criminal case, a payment in advance. A loss is
// made good once. It pays the compensation first, and comes off before the sum
// claimed caps what is left, because what is claimed is what is still owed.
func (d *draft) lessReceived(damages Expr) Expr {
	if !d.has("already_received") {
		return damages
	}
	d.compute("damages_found", text.T("扣减已收款项之前的赔偿", "damages before what was received"), CNY, damages)
	d.input("already_received")
	d.note(text.T("没有条文明定；同一损失只填补一次，先抵补偿性部分。执行的罚款、罚金归国家，不从赔偿中扣除", "no article says so; a loss is made good once, and it pays the compensation first. Fines go to the State and come off nothing"))
	d.compute("received_beyond", text.T("已收款项超过赔偿", "more was received than the damages"), YesNo, IsMore(L("already_received"), L("damages_found")))
	d.warnIf("received_beyond", text.T("已收款项超过所认定的赔偿：多收部分另行处理", "more was received than the damages found: the excess is a matter of its own"))
	return NoLess(L("zero"), Sub(L("damages_found"), L("already_received")))
}

// didNotStand keeps the flag of a judgment that did not stand: its figures are
// worked out and say that they bind no one.
func (d *draft) didNotStand() {
	if !d.has("set_aside") {
		return
	}
	d.input("set_aside")
	d.warnIf("set_aside", text.T("该裁判其后被撤销或改判：数额只作参照，不能据以执行，也不宜作为先例引用", "the judgment was set aside or changed later: its figures are for comparison only, are not enforced and make no precedent"))
}
