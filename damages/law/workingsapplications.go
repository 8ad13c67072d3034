package law

// workingsOfApplications are the conditions of the ways to get a figure that
// lacks. They compute nothing: what they yield is the figure.
var workingsOfApplications = map[string]working{
	"R53.own":       gets("数值在己方记录中", "the figure stands in one's own records"),
	"R53.reasons":   gets("数值是己方的主张或选择，须说明理由", "the figure is one's own claim or choice, to be reasoned"),
	"R53.official":  gets("数值已由国家机关或公共机构公布", "the figure is published by an authority or public body"),
	"R53.theirs":    gets("该事实由对方负担举证责任", "the other side bears the burden of that fact"),
	"R53.books":     gets("侵权获利的账簿由对方控制，权利人已提供初步证据", "books of the gain are in the other side's control, and there is prima facie evidence of it"),
	"R53.evidence":  gets("证据由对方控制，且为待证事实所必需", "evidence is in the other side's control and the fact depends on it"),
	"R53.preserve":  gets("证据可能灭失或者以后难以取得", "the evidence may be lost or hard to get later"),
	"R53.inquiry":   gets("证据由案外人或国家机关保存，因客观原因不能自行收集", "a third party or authority keeps the evidence and it cannot be collected for objective reasons"),
	"R53.appraisal": gets("数值是须由鉴定查明的专门性问题", "the figure is a technical question for an expert"),
	"R53.criminal":  gets("数值已由生效刑事裁判认定，或在刑事案卷中", "the figure was found in an effective criminal judgment, or stands in its file"),
	"R53.casefile":  gets("数值在法院或其他案件的卷宗中", "the figure stands in the file of the court or of another case"),
}

func gets(zh, en string) working {
	return works(zh, en, "不计算数额：取得该数值的途径、期限与后果", "no computation: the way to get the figure, its time limit and what a refusal brings")
}
