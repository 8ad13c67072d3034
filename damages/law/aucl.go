package law

import "redress/internal/text"

// The Anti-Unfair Competition Law. The governing text is that of the last day
// of the act (法释〔2020〕7号 art 28).
var aucl = Instrument{
	ID:    "aucl",
	Name:  text.T("中华人民共和国反不正当竞争法", "Anti-Unfair Competition Law of the PRC"),
	Short: text.T("反不正当竞争法", "AUCL"),
	Versions: []Version{
		{
			ID: "aucl1993", Name: text.T("反不正当竞争法（1993）", "AUCL (1993)"),
			InForce: during("1993-12-01", "2017-12-31"), Reads: ReadsLastAct, Confidence: Medium,
			Note: text.T("已由2017-11-04修订文本取代，修订文本自2018-01-01起施行。", "Replaced by the revision of 2017-11-04, in force from 2018-01-01."),
		},
		{
			ID: "aucl2017", Name: text.T("反不正当竞争法（2017修订）", "AUCL (2017 revision)"),
			InForce: during("2018-01-01", "2019-04-22"), Reads: ReadsLastAct, Confidence: High,
			Note: text.T("已由2019-04-23修正决定修改，决定自公布之日起施行。", "Amended by the decision of 2019-04-23, in force the same day."),
		},
		{
			ID: "aucl2019", Name: text.T("反不正当竞争法（2019修正）", "AUCL (2019 amendment)"),
			InForce: during("2019-04-23", "2025-10-14"), Reads: ReadsLastAct, Confidence: High,
			Note: text.T("已由2025-06-27修订文本取代，修订文本自2025-10-15起施行。2019文本末条仍写2018-01-01施行，修正决定自2019-04-23起生效。", "Replaced by the revision of 2025-06-27, in force from 2025-10-15. The last article of the 2019 text still says 2018-01-01; the amending decision took effect on 2019-04-23."),
		},
		{
			ID: "aucl2025", Name: text.T("反不正当竞争法（2025修订）", "AUCL (2025 revision)"),
			InForce: from("2025-10-15"), Reads: ReadsLastAct, Confidence: High,
		},
	},
	Articles: []Article{
		art("aucl1993", "10", Medium, "列举侵犯商业秘密的行为及第三人明知应知的情形；商业秘密须不为公众知悉、具经济利益与实用性并经采取保密措施。", "Lists the acts and the knowing third party; a secret is not public, brings economic benefit, is practical and is kept by measures."),
		art("aucl1993", "20", Medium, "赔偿损失；损失难以计算的，按侵权期间侵权所获利润；另承担调查的合理费用。无法定赔偿。", "Damages are the loss; where hard to compute, the infringer's profit in the period of infringement; reasonable investigation costs on top. No statutory damages."),
		art("aucl1993", "25", High, "责令停止，可处一万元以上二十万元以下罚款。", "Order to stop and a fine of 10,000 to 200,000 yuan."),

		art("aucl2017", "9.1", High, "经营者侵犯商业秘密的行为。", "Acts of infringement by an operator."),
		art("aucl2017", "9.2", High, "第三人明知或应知员工、前员工或他人违法仍获取、披露、使用的，视为侵权。", "A third party who knows or should know that an employee, former employee or other person acted unlawfully is deemed to infringe."),
		art("aucl2017", "9.3", Medium, "商业秘密：不为公众知悉、具商业价值、经采取相应保密措施的技术信息和经营信息。", "Secret: technical and business information that is not public, has commercial value and is kept by corresponding measures."),
		art("aucl2017", "17.3", High, "按实际损失；难以计算的按侵权所获利益；另计合理开支。", "Actual loss; where hard to compute, the infringer's gain; reasonable expenses on top."),
		art("aucl2017", "17.4", High, "损失和获利均难以确定的，法院酌定三百万元以下。", "Where loss and gain are both hard to determine, the court awards up to 3,000,000 yuan."),
		art("aucl2017", "21", High, "罚款十万元以上五十万元以下；情节严重的五十万元以上三百万元以下。", "Fine of 100,000 to 500,000 yuan; serious cases 500,000 to 3,000,000."),
		art("aucl2017", "27", High, "民事赔偿优先于行政、刑事财产责任。", "Civil liability comes before fines."),

		art("aucl2019", "9.1", High, "经营者侵犯商业秘密的行为。", "Acts of infringement by an operator."),
		art("aucl2019", "9.2", High, "经营者以外的自然人、法人和非法人组织有前述行为的，视为侵权。", "Persons other than operators who do such acts are deemed to infringe."),
		art("aucl2019", "9.3", High, "第三人明知或应知仍获取、披露、使用的，视为侵权。", "A third party who knows or should know is deemed to infringe."),
		art("aucl2019", "9.4", High, "商业秘密：不为公众知悉、具商业价值、经采取相应保密措施的技术信息、经营信息等商业信息。", "Secret: technical, business and other commercial information that is not public, has commercial value and is kept by corresponding measures."),
		art("aucl2019", "17.3", High, "按实际损失；难以计算的按侵权所获利益；恶意且情节严重的一倍至五倍；另计合理开支。", "Actual loss; where hard to compute, the infringer's gain; one to five times for malicious and serious infringement; reasonable expenses on top."),
		art("aucl2019", "17.4", High, "损失和获利均难以确定的，法院酌定五百万元以下。", "Where loss and gain are both hard to determine, the court awards up to 5,000,000 yuan."),
		art("aucl2019", "21", High, "没收违法所得，罚款十万元以上一百万元以下；情节严重的五十万元以上五百万元以下。", "Confiscation and a fine of 100,000 to 1,000,000 yuan; serious cases 500,000 to 5,000,000."),
		art("aucl2019", "27", High, "民事赔偿优先于行政、刑事财产责任。", "Civil liability comes before fines."),
		art("aucl2019", "32", High, "权利人提供初步证据后，非商业秘密或不存在侵权的举证责任转移给被诉侵权人。", "On prima facie evidence the defendant must prove that there is no secret or no infringement."),

		art("aucl2025", "10.1", High, "经营者侵犯商业秘密的行为。", "Acts of infringement by an operator."),
		art("aucl2025", "10.2", High, "经营者以外的自然人、法人和非法人组织有前述行为的，视为侵权。", "Persons other than operators who do such acts are deemed to infringe."),
		art("aucl2025", "10.3", High, "第三人明知或应知仍获取、披露、使用的，视为侵权。", "A third party who knows or should know is deemed to infringe."),
		art("aucl2025", "10.4", High, "商业秘密的定义，与2019文本相同。", "Definition of a secret, unchanged from 2019."),
		art("aucl2025", "22.3", High, "按实际损失或者侵权所获利益确定，二者无先后；故意且情节严重的一倍至五倍；另计合理开支。", "Actual loss or the infringer's gain, without order; one to five times for intentional and serious infringement; reasonable expenses on top."),
		art("aucl2025", "22.4", High, "损失和获利均难以确定的，法院酌定五百万元以下。", "Where loss and gain are both hard to determine, the court awards up to 5,000,000 yuan."),
		art("aucl2025", "26", High, "没收违法所得，罚款十万元以上一百万元以下；情节严重的一百万元以上五百万元以下。", "Confiscation and a fine of 100,000 to 1,000,000 yuan; serious cases 1,000,000 to 5,000,000."),
		art("aucl2025", "34", High, "民事赔偿优先于行政、刑事财产责任。", "Civil liability comes before fines."),
		art("aucl2025", "39", High, "举证责任转移，与2019文本第32条相同。", "Shifting of the burden, same wording as art 32 of the 2019 text."),
		art("aucl2025", "40", High, "在境外实施本法规定的不正当竞争行为，扰乱境内市场竞争秩序、损害境内经营者或者消费者合法权益的，依照本法处理。", "Acts abroad that disturb competition in the PRC or harm operators or consumers there fall under this law."),
		art("aucl2025", "41", High, "自2025年10月15日起施行。", "In force from 2025-10-15."),
	},
}
