package law

import (
	"github.com/shopspring/decimal"

	"redress/internal/text"
)

// Value-added tax stands here because revenue, price and profit are net of it:
// receipts and platform prices are not, and the rate is that of the day of the
// sale. Taxes and surcharges of a profit statement never include it.

// VATGoods is the general rate on goods (not the lower one on farm produce,
// books, gas and the like, nor exports).
var VATGoods = Parameter[decimal.Decimal]{
	ID:    "vat_goods",
	Title: text.T("增值税税率 货物", "VAT rate on goods"),
	Reads: ReadsSale,
	Values: []Dated[decimal.Decimal]{
		{
			InForce: during("1993-12-01", "1993-12-31"),
			None:    text.T("1994-01-01以前的流转税本程序未收录。", "Turnover taxes before 1994-01-01 are not held here."),
		},
		{InForce: during("1994-01-01", "2008-12-31"), Value: dec("0.17"), Cites: []CitationID{"vatreg1994.2"}},
		{InForce: during("2009-01-01", "2017-11-18"), Value: dec("0.17"), Cites: []CitationID{"vatreg2009.2.1"}},
		{InForce: during("2017-11-19", "2018-04-30"), Value: dec("0.17"), Cites: []CitationID{"vatreg2017.2.1"}},
		{InForce: during("2018-05-01", "2019-03-31"), Value: dec("0.16"), Cites: []CitationID{"vat2018.1"}},
		{InForce: during("2019-04-01", "2025-12-31"), Value: dec("0.13"), Cites: []CitationID{"vat2019.1"}},
		{InForce: from("2026-01-01"), Value: dec("0.13"), Cites: []CitationID{"vatlaw2026.10.1"}},
	},
}

// VATServices is the rate on modern services and intangibles, licences among
// them. Before the whole country changed from business tax there is no value.
var VATServices = Parameter[decimal.Decimal]{
	ID:    "vat_services",
	Title: text.T("增值税税率 服务与无形资产", "VAT rate on services and intangibles"),
	Reads: ReadsSale,
	Values: []Dated[decimal.Decimal]{
		{
			InForce: during("1993-12-01", "2016-04-30"),
			None:    text.T("2016-05-01全面营改增以前，服务多征营业税，试点地区和行业不一，须按完税凭证填写税率。", "Before the nationwide change of 2016-05-01 services mostly bore business tax and the pilots differed: state the rate from the tax receipt."),
		},
		{InForce: during("2016-05-01", "2017-11-18"), Value: dec("0.06"), Cites: []CitationID{"vat2016.15.1"}},
		{InForce: during("2017-11-19", "2025-12-31"), Value: dec("0.06"), Cites: []CitationID{"vatreg2017.2.3", "vat2016.15.1"}},
		{InForce: from("2026-01-01"), Value: dec("0.06"), Cites: []CitationID{"vatlaw2026.10.3"}},
	},
}

var smallRelief = text.T("2020年以来部分期间小规模纳税人减按1%征收或者免征，此处仅列法定征收率；享受减免的须按申报表填写税率（凭专业知识，未复核）。",
	"In parts of the years since 2020 small-scale taxpayers paid 1 % or nothing; only the rate of the law stands here: where relief was taken state the rate from the return (professional knowledge, not verified).")

// VATSmallScale is the levy rate of small-scale taxpayers. The 1 % periods are
// a note, not a value.
var VATSmallScale = Parameter[decimal.Decimal]{
	ID:    "vat_small_scale",
	Title: text.T("增值税征收率 小规模纳税人", "VAT levy rate of small-scale taxpayers"),
	Reads: ReadsSale,
	Values: []Dated[decimal.Decimal]{
		{
			InForce: during("1993-12-01", "2008-12-31"),
			None:    text.T("2009-01-01以前征收率依行业为6%或4%，本程序未收录。", "Before 2009-01-01 the levy rate was 6 % or 4 % by trade; it is not held here."),
		},
		{InForce: during("2009-01-01", "2017-11-18"), Value: dec("0.03"), Cites: []CitationID{"vatreg2009.12"}},
		{InForce: during("2017-11-19", "2025-12-31"), Value: dec("0.03"), Cites: []CitationID{"vatreg2017.12"}, Note: smallRelief},
		{InForce: from("2026-01-01"), Value: dec("0.03"), Cites: []CitationID{"vatlaw2026.11"}, Note: smallRelief},
	},
}

var vatLaw = Instrument{
	ID:    "vatlaw",
	Name:  text.T("中华人民共和国增值税法", "Value-Added Tax Law of the PRC"),
	Short: text.T("增值税法", "VAT Law"),
	Versions: []Version{{
		ID: "vatlaw2026", Name: text.T("增值税法", "VAT Law"),
		InForce: from("2026-01-01"), Reads: ReadsSale, Confidence: High,
	}},
	Articles: []Article{
		art("vatlaw2026", "7", High, "增值税为价外税，销售额不包括增值税税额。", "VAT stands outside the price: the sales amount does not include it."),
		item("vatlaw2026", "10.1", High, "销售货物等，除另有规定外，税率为百分之十三。", "Goods and the like, unless otherwise provided: 13 %."),
		item("vatlaw2026", "10.3", High, "销售服务、无形资产，除另有规定外，税率为百分之六。", "Services and intangibles, unless otherwise provided: 6 %."),
		art("vatlaw2026", "16", Low, "进项税额凭扣税凭证从销项税额中抵扣。", "Input tax is deducted from the output tax against its vouchers.").reads(ReadsFiling),
		art("vatlaw2026", "11", High, "简易计税方法的征收率为百分之三。", "The levy rate of the simple method is 3 %."),
	},
}

var vatRegulations = Instrument{
	ID:     "vatreg",
	Name:   text.T("中华人民共和国增值税暂行条例", "Provisional Regulations on Value-Added Tax"),
	Short:  text.T("增值税暂行条例", "VAT Regulations"),
	Number: "国务院令第134号",
	Versions: []Version{
		{
			ID: "vatreg1994", Name: text.T("增值税暂行条例（1993）", "VAT Regulations (1993)"),
			InForce: during("1994-01-01", "2008-12-31"), Reads: ReadsSale, Confidence: Medium,
			Note: text.T("已由国务院令第538号修订文本自2009-01-01起取代；本文未复核。", "Replaced from 2009-01-01 by the revision of State Council Order 538; the text was not verified."),
		},
		{
			ID: "vatreg2009", Name: text.T("增值税暂行条例（2008修订）", "VAT Regulations (2008 revision)"), Number: "国务院令第538号",
			InForce: during("2009-01-01", "2017-11-18"), Reads: ReadsSale, Confidence: Medium,
			Note: text.T("已由国务院令第691号修订文本自2017-11-19起取代；2016年修订未改税率。", "Replaced from 2017-11-19 by the revision of State Council Order 691; the revision of 2016 left the rates."),
		},
		{
			ID: "vatreg2017", Name: text.T("增值税暂行条例（2017修订）", "VAT Regulations (2017 revision)"), Number: "国务院令第691号",
			InForce: during("2017-11-19", "2025-12-31"), Reads: ReadsSale, Confidence: High,
			Note: text.T("已由增值税法第38条自2026-01-01起废止；其货物税率自2018-05-01起另行调整。", "Repealed from 2026-01-01 by art 38 of the VAT Law; its rate on goods was adjusted from 2018-05-01."),
		},
	},
	Articles: []Article{
		art("vatreg1994", "2", Medium, "销售货物的税率，除低税率和零税率外为百分之十七。", "Goods, but for the lower and the zero rate: 17 %."),
		item("vatreg2009", "2.1", Medium, "销售货物，除低税率和零税率外，税率为百分之十七。", "Goods, but for the lower and the zero rate: 17 %."),
		art("vatreg2009", "12", Medium, "小规模纳税人征收率为百分之三。", "The levy rate of small-scale taxpayers is 3 %."),
		{
			ID: "vatreg2017.2.1", Version: "vatreg2017", Label: text.T("第2条第（一）项", "art 2(1)"),
			Summary:    text.T("销售货物等，除另有规定外，税率为百分之十七。", "Goods and the like, unless otherwise provided: 17 %."),
			Confidence: High, InForce: during("2017-11-19", "2018-04-30"),
			Note: text.T("自2018-05-01起调整为百分之十六，自2019-04-01起为百分之十三。", "Adjusted to 16 % from 2018-05-01 and to 13 % from 2019-04-01."),
		},
		item("vatreg2017", "2.3", High, "销售服务、无形资产，除另有规定外，税率为百分之六。", "Services and intangibles, unless otherwise provided: 6 %."),
		art("vatreg2017", "8", Low, "进项税额凭扣税凭证从销项税额中抵扣。", "Input tax is deducted from the output tax against its vouchers.").reads(ReadsFiling),
		art("vatreg2017", "6", High, "销售额不包括收取的销项税额。", "The sales amount does not include the output tax."),
		art("vatreg2017", "12", High, "小规模纳税人征收率为百分之三，国务院另有规定的除外。", "The levy rate of small-scale taxpayers is 3 %, unless the State Council provides otherwise."),
	},
}

var vatReform2016 = Instrument{
	ID:     "vat2016",
	Name:   text.T("营业税改征增值税试点实施办法", "Measures for the Pilot Change from Business Tax to VAT"),
	Short:  text.T("营改增实施办法", "VAT Pilot Measures"),
	Number: "财税〔2016〕36号",
	Versions: []Version{{
		ID: "vat2016", Name: text.T("营改增实施办法（财税〔2016〕36号附件1）", "VAT Pilot Measures (Cai Shui [2016] No. 36, annex 1)"),
		InForce: during("2016-05-01", "2025-12-31"), Reads: ReadsSale, Confidence: Medium,
		Note: text.T("自2026-01-01起依增值税法第10条。", "From 2026-01-01 art 10 of the VAT Law."),
	}},
	Articles: []Article{
		item("vat2016", "15.1", Medium, "应税行为除另列各项外，税率为百分之六。", "Taxable acts not listed otherwise: 6 %."),
	},
}

var vatRates2018 = Instrument{
	ID:     "vat2018",
	Name:   text.T("财政部 税务总局关于调整增值税税率的通知", "Notice on Adjusting the VAT Rates"),
	Short:  text.T("调整增值税税率的通知", "VAT Rate Notice"),
	Number: "财税〔2018〕32号",
	Versions: []Version{{
		ID: "vat2018", Name: text.T("调整增值税税率的通知（财税〔2018〕32号）", "VAT Rate Notice (Cai Shui [2018] No. 32)"),
		InForce: during("2018-05-01", "2019-03-31"), Reads: ReadsSale, Confidence: Medium,
		Note: text.T("税率自2019-04-01起由2019年第39号公告再调整。", "The rate was adjusted again from 2019-04-01 by Announcement No. 39 of 2019."),
	}},
	Articles: []Article{
		art("vat2018", "1", Medium, "原适用百分之十七税率的，调整为百分之十六。", "What bore 17 % bears 16 %."),
	},
}

var vatRates2019 = Instrument{
	ID:     "vat2019",
	Name:   text.T("财政部 税务总局 海关总署关于深化增值税改革有关政策的公告", "Announcement on Deepening the VAT Reform"),
	Short:  text.T("深化增值税改革公告", "VAT Reform Announcement"),
	Number: "财政部 税务总局 海关总署公告2019年第39号",
	Versions: []Version{{
		ID: "vat2019", Name: text.T("深化增值税改革公告（2019年第39号）", "VAT Reform Announcement (No. 39 of 2019)"),
		InForce: during("2019-04-01", "2025-12-31"), Reads: ReadsSale, Confidence: Medium,
		Note: text.T("自2026-01-01起依增值税法第10条。", "From 2026-01-01 art 10 of the VAT Law."),
	}},
	Articles: []Article{
		art("vat2019", "1", Medium, "原适用百分之十六税率的，调整为百分之十三。", "What bore 16 % bears 13 %."),
	},
}
