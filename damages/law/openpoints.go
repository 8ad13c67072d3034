package law

import "redress/internal/text"

// OpenPoints are what could not be confirmed in the law that this program
// holds. They are shown as open until someone has read the text.
func OpenPoints() []text.Text { return openPoints }

var openPoints = []text.Text{
	text.T("北京高院2022年惩罚性赔偿审理指南第3.1条的正文；最高法院对2021年、2026年惩罚性赔偿解释的理解与适用", "the body of 3.1 of the Beijing High Court's punitive guide of 2022; the SPC's commentary on the interpretations of 2021 and 2026"),
	text.T("法〔2025〕82号商业秘密起诉状、答辩状示范文本的官方PDF（栏目仅据公开转载）", "the official PDF of the trade-secret complaint and answer forms of Fa [2025] No. 82 (their fields are from a public reproduction)"),
	text.T("法〔2022〕109号附件中的级别管辖数额", "the amounts in the annex of Fa [2022] No. 109 on jurisdiction by level"),
	text.T("法发〔2009〕23号第16条（法定赔偿外另计维权成本；高于上限的裁量）、法发〔2020〕33号第12、13条的文本", "the text of art 16 of Fa Fa [2009] No. 23 (expenses beside statutory damages; awards above the cap) and of arts 12 and 13 of Fa Fa [2020] No. 33"),
	text.T("应退还胜诉方的诉讼费是否计入迟延履行加倍利息的基数；日利息按365日还是360日", "whether court fees owed to the winner are part of the debt that bears doubled interest; a year of 365 or 360 days"),
	text.T("侵权赔偿判决前利息的依据", "authority for interest on tort damages before the judgment"),
	text.T("浙江、上海、广东的裁判指引", "the guidance of the Zhejiang, Shanghai and Guangdong courts"),
	text.T("支持劳动者保密违约金的最高法院案例", "the SPC case cited for a penalty on an employee for secrecy"),
	text.T("《商业秘密保护规定》（总局令第126号）第6条至第31条的全文", "the full text of arts 6 to 31 of SAMR Order No. 126"),
	text.T("法释〔2025〕12号对2025-09-01未决案件的适用（无明文）：本程序按违约之日适用第13至15条，此前违约而其后裁判的予以提示", "whether Fa Shi [2025] No. 12 governs cases pending on 2025-09-01 (it is silent): arts 13 to 15 are applied by the day of the breach, and an earlier breach judged later is flagged"),
	text.T("1993年反不正当竞争法第20条、民法典第561条和第1259条的原文复核", "the primary text of AUCL 1993 art 20 and Civil Code arts 561 and 1259"),
	text.T("律师调查令：没有全国性规定，各地高级人民法院的规定未收录", "lawyers' investigation orders: no national text; the rules of the High Courts are not held here"),
	text.T("财产保全责任保险的保费能否计入合理开支：裁判不一", "whether the premium of preservation insurance is a reasonable expense: courts are divided"),
	text.T("2026-09-30以后公布的一切文件", "anything published after 2026-09-30"),
}
