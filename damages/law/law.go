// Package law is the law as data: instruments with their versions and the days
// those are in force, the articles the program relies on, dated parameters
// (caps, lines, fee scales, rates) and the rules of computation. It computes
// nothing. Every value carries its citation, every rule says which date it
// reads, and a day without exactly one answer is an error.
//
// Statutes are paraphrased and never quoted at length. An article is printed in
// the numbering of the version that governs. Confidence follows the legal
// reference: H primary text read, M one primary or consistent secondary
// sources, L a practice point or professional knowledge that was not verified.
package law

import (
	"redress/internal/civil"
	"redress/internal/text"
)

// DataDate is the day to which the state of the law was checked. It is the only
// date the package knows; it never reads a clock.
const DataDate = "2026-09-30"

// AsOf is DataDate as a day.
func AsOf() civil.Day { return civil.MustDay(DataDate) }

// Confidence says how far a statement of law was verified.
type Confidence string

const (
	High       Confidence = "H"
	Medium     Confidence = "M"
	MediumHigh Confidence = "M/H"
	Low        Confidence = "L"
)

// Instrument is a statute, interpretation or measure with all its versions.
type Instrument struct {
	ID       string
	Name     text.Text // full name
	Short    text.Text
	Number   string // 法释〔2020〕7号; empty where the instrument has none
	Versions []Version
	Articles []Article
}

// Version is one text of an instrument.
//
// InForce is when the text is law. Reads is the date that decides whether this
// text governs a case, and Governs the days of that date for which it does;
// a zero Governs means InForce. The two differ where a text reaches back: 法释
// 〔2023〕13号 is law from 2023-12-05 and governs legal facts from 2021-01-01.
type Version struct {
	ID         string
	Name       text.Text // short name with the version, as printed in a citation
	Number     string    // empty: the instrument's number
	InForce    civil.Period
	Reads      Reads
	Governs    civil.Period
	Confidence Confidence
	Note       text.Text // required when InForce ends: repealed or amended by what, when
}

// Article is one provision of one version. InForce, Reads and Governs are zero
// unless they differ from the version's.
type Article struct {
	ID         string // "aucl2019.17.3", unique in the registry
	Version    string
	Label      text.Text // 第17条第3款, art 17(3)
	Summary    text.Text // paraphrase
	Confidence Confidence
	InForce    civil.Period
	Reads      Reads
	Governs    civil.Period
	Note       text.Text
}

// CitationID is an Article ID.
type CitationID = string

// Citation is an article with what is needed to print it.
type Citation struct {
	ID         string
	Instrument text.Text // short name with the version: 反不正当竞争法（2019修正）
	Number     string
	Article    text.Text
	Summary    text.Text
	InForce    civil.Period
	Reads      Reads
	Governs    civil.Period
	Confidence Confidence
	Note       text.Text
}

// Text is the citation as printed: 反不正当竞争法（2019修正）第17条第3款,
// AUCL (2019 amendment) art 17(3).
func (c Citation) Text() text.Text {
	return text.T(c.Instrument.ZH+c.Article.ZH, c.Instrument.EN+" "+c.Article.EN)
}

// Rule is one rule of computation. What it builds lives in package damages;
// here stand its title, its law and the date it reads.
type Rule struct {
	ID         string // "R02"; a published id never changes its meaning
	Title      text.Text
	Cites      []CitationID // of every version; Registry.CitesOn picks those that govern
	Values     []string     // ids of the parameters it uses, whose citations of the day CitesOn adds
	InForce    civil.Period // days of the date it reads
	Reads      Reads
	Confidence Confidence
	Overrides  []string // rules to which this one is an exception
	Caveat     text.Text
	// Condition says when the rule may be relied on and why, Formula how its
	// amount, day or answer is worked out; both stand in workings.go.
	Condition, Formula text.Text
}

func from(day string) civil.Period { return civil.Period{From: civil.MustDay(day)} }

func during(first, last string) civil.Period {
	return civil.Period{From: civil.MustDay(first), To: civil.MustDay(last)}
}
