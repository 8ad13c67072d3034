package cases

import (
	"redress/internal/civil"
	"redress/internal/text"
)

// The short words below keep a declaration to one line per field.

func tx(zh, en string) text.Text { return text.Text{ZH: zh, EN: en} }

func field(id string, t FieldType, zh, en string) Field {
	return Field{ID: id, Type: t, Label: tx(zh, en)}
}

func choice(id, zh, en string, choices ...Choice) Field {
	f := field(id, OneOf, zh, en)
	f.Choices = choices
	return f
}

func ref(id string, to Kind, zh, en string) Field {
	f := field(id, Ref, zh, en)
	f.Ref = to
	return f
}

func refs(id string, to Kind, zh, en string) Field {
	f := field(id, Refs, zh, en)
	f.Ref = to
	return f
}

func one(id, zh, en string) Choice { return Choice{ID: id, Label: tx(zh, en)} }

func (f Field) required() Field { f.Required = true; return f }
func (f Field) lines() Field    { f.Lines = true; return f }
func (f Field) frozen() Field   { f.Frozen = true; return f }
func (f Field) hidden() Field   { f.Hidden = true; return f }
func (f Field) derived() Field  { f.Derived = true; return f }
func (f Field) signed() Field   { f.Signed = true; return f }

func (f Field) help(zh, en string) Field { f.Help = tx(zh, en); return f }

// law names the articles that a field answers to, by their ids in the registry
// of law, in every version that the field may need.
func (f Field) law(ids ...string) Field {
	f.Cites = ids
	f.Law = f.LawOn(civil.Day{})
	return f
}

func (f Field) unit(zh, en string) Field { f.Unit = tx(zh, en); return f }

// group puts fields under one heading of the form.
func group(zh, en string, fields ...Field) []Field {
	for i := range fields {
		fields[i].Group = tx(zh, en)
	}
	return fields
}

func join(groups ...[]Field) []Field {
	var out []Field
	for _, g := range groups {
		out = append(out, g...)
	}
	return out
}

func inYuan(f Field) Field { return f.unit("元", "yuan") }

func level() Field {
	return choice("level", "涉密等级", "Confidentiality",
		one("open", "公开", "Open"),
		one("internal", "内部", "Internal"),
		one("confidential", "涉密", "Confidential"),
		one("counsel_only", "仅限律师", "Counsel only"))
}

// assumed is the field in which a value that no source gives is owned up to.
func assumed() Field {
	return field("assumption", Bilingual, "假设说明", "Assumption").lines().
		help("没有来源支持的内容在此说明；各页和表册都会照印。",
			"What no source supports is said here; pages and exhibits print it.")
}

func remark() Field { return field("remark", Long, "备注", "Remark") }

func notes() []Field { return group("备注", "Notes", assumed(), remark()) }

// sections are the areas of the rail, in order.
var sections = []Section{
	{"overview", tx("案件概览", "Overview")},
	{"parties", tx("当事人", "Parties")},
	{"secrets", tx("秘密点", "Secret points")},
	{"agreements", tx("协议", "Agreements")},
	{"timeline", tx("时间线", "Timeline")},
	{"evidence", tx("证据", "Evidence")},
	{"damages", tx("赔偿计算", "Damages")},
	{"costs", tx("合理开支", "Enforcement costs")},
	{"proceedings", tx("程序", "Proceedings")},
	{"exhibits", tx("表册", "Exhibits")},
}

// Sections lists the areas of the rail, in order.
func Sections() []Section { return append([]Section(nil), sections...) }

var declared = []Entity{
	caseEntity(), partyEntity(), roleEntity(), relationEntity(),
	secretPointEntity(), proofEntity(), measureEntity(),
	agreementEntity(), compensationEntity(),
	actEntity(), factEntity(),
	evidenceEntity(), excerptEntity(), fileEntity(), custodyEntity(), conflictEntity(),
	pleadingEntity(), shareEntity(), figureEntity(), seriesEntity(), ledgerEntity(),
	scenarioEntity(), rangeEntity(),
	costEntity(),
	proceedingEntity(), eventEntity(), judgmentEntity(), instalmentEntity(), paymentEntity(),
	deadlineEntity(), taskEntity(), noteEntity(),
}

var byKind = indexEntities(declared)

func indexEntities(list []Entity) map[Kind]Entity {
	m := make(map[Kind]Entity, len(list))
	for _, e := range list {
		m[e.Kind] = e
	}
	return m
}

// Entities lists every declared kind, in the order of the rail.
func Entities() []Entity { return append([]Entity(nil), declared...) }

// EntityOf gives the declaration of a kind; its Kind is empty where unknown.
func EntityOf(k Kind) Entity { return byKind[k] }
