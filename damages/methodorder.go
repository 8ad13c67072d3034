package damages

import (
	"slices"

	"redress/damages/law"
	"redress/internal/text"
)

// answers keeps the choices the computation rests on, so that page and exhibit
// can say which method was taken.
func (d *draft) answers() {
	for _, c := range d.kind.Choices {
		if !d.kind.Applies(d.kind.AskedWhen[c.ID], d.asked.Choices) || slices.Contains(d.unasked, c.ID) {
			continue
		}
		open := slices.Contains(d.asked.Provisional, c.ID)
		d.option.Choices = append(d.option.Choices, Chosen{c.Label, d.alternative(c.ID, d.choice(c.ID)), open})
		if open {
			d.warn(text.F(text.T("尚未选择“%v”，暂按“%v”计算", "the %v has not been chosen yet; %v stands in"), c.Label, d.alternative(c.ID, d.choice(c.ID))))
		}
	}
}

// governs says which text of the statute governs the tort, and by which day
// (法释〔2020〕7号 art 28).
func (d *draft) governs() error {
	if d.option.Route != Tort && d.option.Route != Costs {
		return nil
	}
	version, err := inLaw(d, law.AUCLVersion)
	if err != nil || len(version.Cites) == 0 {
		return err
	}
	day := d.days()[law.ReadsLastAct]
	name := law.Default().Cite(version.Cites[0]).Instrument
	d.option.Governs = text.F(text.T("%v（最后侵权行为日 %v）", "%v (last act %v)"), name, day.String())
	if slices.Contains(version.Cites, "tsint2020.28") {
		d.option.Governs = text.F(text.T("%v（最后侵权行为日 %v；法释〔2020〕7号第28条）", "%v (last act %v; Fa Shi [2020] No. 7 art 28)"), name, day.String())
	}
	return d.formulas()
}

// patentFormulas are the rules whose formula is that of patent cases.
var patentFormulas = []string{"R02", "R03", "R04", "R48"}

// formulas says by what authority the patent formula serves: by reference, or,
// since 法释〔2007〕2号 was repealed, by analogy only.
func (d *draft) formulas() error {
	if !slices.ContainsFunc(d.rulesUsed(), func(id string) bool { return slices.Contains(patentFormulas, id) }) {
		return nil
	}
	formula, err := inLaw(d, law.ProfitFormulas)
	if err != nil || formula.IsNone() {
		return err
	}
	by, err := inLaw(d, law.FormulaBorrowing)
	if err != nil {
		return err
	}
	words := by.Value.Text()
	if by.IsNone() {
		words = text.T("类推适用", "by analogy")
	}
	d.option.Governs = text.F(text.T("%v；公式：%v，%v", "%v; formula: %v, %v"), d.option.Governs, law.Default().Cite(formula.Cites[0]).Instrument, words)
	return nil
}

// place says where the option stands in the order of methods and asks for the
// reason why an earlier one is left.
func (d *draft) place() error {
	if d.option.Route != Tort {
		d.option.Place = routes[d.option.Route].place
		if stand := law.OverlapOf(d.penaltyKind()); d.option.Route == Contract && stand != law.ElectOne {
			d.option.Place = stand.Text()
		}
		return nil
	}
	order, err := inLaw(d, law.MethodOrder)
	if err != nil {
		return err
	}
	first, second := text.T("第一顺位：实际损失", "first: actual loss"), text.T("第二顺位：损失难以计算的，按侵权获利", "second: the gain, where the loss is hard to compute")
	if order.Value == law.LossOrGain {
		first, second = order.Value.Text(), order.Value.Text()
	}
	switch d.kind.Method {
	case ByLoss:
		d.option.Place = first
	case ByGain:
		d.option.Place = second
		if order.Value == law.LossThenGain && d.option.Left.IsZero() {
			d.warn(text.T("须说明实际损失为何难以计算", "say why the actual loss is hard to compute"), order.Cites...)
		}
	case Multiplied:
		d.option.Place = text.T("以损失或获利为基数的倍数", "a multiple, on the loss or the gain as base")
	case AtDiscretion:
		d.option.Place = text.T("最后：损失和获利均难以确定的，酌定", "last: at discretion, where loss and gain are both hard to determine")
	case AboveCap:
		d.option.Place = text.T("介于计算与法定赔偿之间：明显超过法定上限而数额难以证明的，在上限以上酌定", "between computed and statutory damages: at discretion above the cap, where it is clearly exceeded and the sum hard to prove")
	}
	if d.kind.Method == InParts {
		d.option.Place = text.T("各部分各按其顺位，互不重叠者相加", "each part has its own place; those that do not overlap are added")
	}
	d.option.Cites = union(d.option.Cites, order.Cites)
	return nil
}
