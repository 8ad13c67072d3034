package cases

import (
	"cmp"
	"context"
	"fmt"
	"strconv"
	"strings"

	"redress/damages"
	"redress/internal/civil"
	"redress/internal/text"

	"github.com/go-json-experiment/json"
)

// ClaimFile is a case as the engine reads it: the claim, and which record each
// part of it came from.
type ClaimFile struct {
	File      *CaseFile
	Claim     *damages.Claim
	Pleadings map[string]Record // by option id
	Skipped   []Record          // what the engine cannot read: pleadings of an unknown option, conflicts between places that are none
	Refused   []RefusedChange   // scenarios and ranges that do not hold
}

// Claim turns a case into a claim for the engine. Rows of ledgers are read in
// chunks. Codes: NotFound, Invalid.
func (s *Service) Claim(ctx context.Context, caseID string) (*ClaimFile, error) {
	file, err := s.CaseFile(ctx, caseID)
	if err != nil {
		return nil, err
	}
	return s.ClaimOf(ctx, file)
}

// ClaimOf does the same for a case file already read, such as a snapshot's.
func (s *Service) ClaimOf(ctx context.Context, file *CaseFile) (*ClaimFile, error) {
	c := &ClaimFile{File: file, Pleadings: map[string]Record{}}
	cut, ok := file.Case.Day("cut_off")
	if !ok {
		cut = civil.MustDay(s.clock.Now().Format("2006-01-02"))
	}
	c.Claim = &damages.Claim{Version: 1, Name: both(file.Case.Bilingual("name")), Number: file.Case.Text("number"),
		Court: both(file.Case.Bilingual("court")), CutOff: cut, Facts: c.facts(), Evidence: c.evidence()}
	for _, p := range file.All(KindPleading) {
		if err := s.plead(ctx, c, p); err != nil {
			return nil, err
		}
	}
	changes, err := s.scenarios(ctx, c)
	if err != nil {
		return nil, err
	}
	if err := c.Claim.Check(nil); err != nil {
		return nil, claimWords(err)
	}
	c.conflicts()
	c.explore(changes)
	c.Claim.Published, err = s.published(c.Claim)
	return c, err
}

// both fills the empty side of a name with the other one: a name in one
// language is better than none.
func both(t text.Text) text.Text {
	if t.ZH == "" {
		t.ZH = t.EN
	}
	if t.EN == "" {
		t.EN = t.ZH
	}
	return t
}

func claimWords(err error) error {
	if e, ok := err.(*damages.ClaimError); ok && e != nil {
		return &Error{Code: Invalid, Op: "claim", Path: e.Pointer, Message: e.Message, Mend: e.Mend, Cause: err}
	}
	return err
}

// factFields are the dates of a case that the engine reads, with the fact each
// states; one that is only partly known is read as its first or its last day.
var factFields = []struct {
	field, fact string
	earliest    bool
}{
	{"first_act", "first_act", true}, {"last_act", "last_act", false}, {"knew_on", "known_on", true},
	{"filed_on", "filed_on", false}, {"judged_on", "judged_on", false}, {"effective_on", "effective_on", false},
	{"debate_closed_on", "debate_closed_on", false}, {"employment_ended_on", "employment_ended_on", false},
	{"agreement_from", "agreement_from", true}, {"agreement_to", "agreement_to", false}, {"injunction_on", "injunction_on", true},
	{"public_otherwise_on", "public_otherwise_on", true}, {"rival_ready_on", "rival_ready_on", true}, {"product_end_on", "product_end_on", true},
}

// facts are the dates and the sum claimed. A date that is only partly known is
// an assumption, as is a date of acts that no excerpt shows.
func (c *ClaimFile) facts() map[string]damages.Entry {
	out := map[string]damages.Entry{}
	r := c.File.Case
	for _, f := range factFields {
		id := f.field
		p, ok := r.Partial(id)
		if !ok {
			continue
		}
		day, exact := p.Exact()
		if !exact {
			day = cmp.Or(p.Latest(), p.Earliest())
			if f.earliest {
				day = cmp.Or(p.Earliest(), p.Latest())
			}
		}
		known := damages.Official
		if !exact || (strings.HasSuffix(id, "_act") && len(r.Links[id]) == 0) {
			known = damages.Estimate
		}
		out[f.fact] = damages.Entry{Value: day.String(), Source: c.source(r, id, known, tx("未链接证据的日期，或仅知大致日期", "a date not tied to evidence, or known in part only"))}
	}
	if amount, ok := r.Money("claim_amount"); ok {
		out["claim_amount"] = damages.Entry{Value: amount.StringFixed(2), Source: c.source(r, "claim_amount", damages.Official, text.Text{})}
	}
	return out
}

// source is where a field's value is read: its first excerpt, and how it is
// known.
func (c *ClaimFile) source(r Record, field string, known damages.Known, reason text.Text) *damages.EntrySource {
	s := &damages.EntrySource{Known: known, Reason: reason, Responsible: r.Text("responsible")}
	if known != damages.Estimate {
		s.Reason = text.Text{}
	}
	found := c.File.Sources(r, field)
	if len(found) == 0 {
		found = c.File.Sources(r, "")
	}
	if len(found) > 0 && found[0].Evidence.ID != "" {
		s.Evidence, s.Quote = found[0].Evidence.ID, found[0].Quote
		s.Page, _ = strconv.Atoi(found[0].Page)
	}
	return s
}

func (c *ClaimFile) evidence() []damages.Evidence {
	var out []damages.Evidence
	for _, r := range c.File.All(KindEvidence) {
		e := damages.Evidence{ID: r.ID, Number: "证据" + r.Text("number"), Name: both(r.Bilingual("name"))}
		for _, f := range c.File.Of(KindFile, "evidence", r.ID) {
			pages, _ := strconv.Atoi(f.Text("pages"))
			e.Pages += pages
			if e.SHA256 == "" {
				e.SHA256 = f.Text("sha256")
			}
		}
		out = append(out, e)
	}
	return out
}

// elections are the choices of a pleading that are not figures.
type elections struct {
	Choices map[string]string    `json:"choices"`
	Factors map[string]text.Text `json:"factors"`
}

func electionsOf(r Record) (elections, error) {
	var e elections
	if !r.Has("elections") {
		return e, nil
	}
	err := json.Unmarshal([]byte(r.Text("elections")), &e, json.RejectUnknownMembers(true))
	return e, err
}

// titleAmongAlike is the name of a pleading where several are of one kind: the
// title of the kind does not tell them apart.
func (c *ClaimFile) titleAmongAlike(p Record) text.Text {
	alike := 0
	for _, other := range c.File.All(KindPleading) {
		if other.Text("option") == p.Text("option") {
			alike++
		}
	}
	if alike < 2 {
		return text.Text{}
	}
	return both(p.Bilingual("name"))
}

func (s *Service) plead(ctx context.Context, c *ClaimFile, p Record) error {
	kind, ok := damages.KindOf(p.Text("option"))
	if !ok {
		c.Skipped = append(c.Skipped, p)
		return nil
	}
	chosen, err := electionsOf(p)
	if err != nil {
		return strictWords(err)
	}
	o := damages.ClaimOption{ID: c.optionID(kind.ID), Kind: kind.ID, Title: c.titleAmongAlike(p), Defendant: c.defendants(p), Principal: p.Text("mode") == "principal",
		Choices: withoutUnknown(chosen.Choices), Factors: chosen.Factors, Figures: map[string]damages.Entry{}, Tables: map[string]string{},
		Causation: both(p.Bilingual("causation")), Left: both(p.Bilingual("reason_left"))}
	for _, choice := range kind.Choices { // a choice not made yet takes the first answer, so that the page can show it
		if o.Choices[choice.ID] == "" && choice.Default == "" {
			o.Choices[choice.ID] = choice.Of[0].ID
			o.Provisional = append(o.Provisional, choice.ID)
		}
	}
	for _, spec := range kind.Figures {
		for _, f := range c.File.Of(KindFigure, "pleading", p.ID) {
			if f.Text("input") == spec.ID {
				o.Figures[spec.ID] = c.entry(f, spec.Unit)
			}
		}
	}
	for _, spec := range kind.Tables {
		if err := s.pleadTable(ctx, c, p, &o, spec); err != nil {
			return err
		}
	}
	c.Claim.Options = append(c.Claim.Options, o)
	c.Pleadings[o.ID] = p
	return nil
}

// defendants names whom a pleading is against, as a claim sets names apart.
func (c *ClaimFile) defendants(p Record) text.Text {
	var zh, en []string
	for _, id := range p.Refs("against") {
		if party, ok := c.File.Resolve(id); ok {
			name := both(party.Bilingual("name"))
			zh, en = append(zh, name.ZH), append(en, name.EN)
		}
	}
	return text.T(strings.Join(zh, "、"), strings.Join(en, "; "))
}

func withoutUnknown(choices map[string]string) map[string]string {
	out := map[string]string{}
	for k, v := range choices {
		if v != "" {
			out[k] = v
		}
	}
	return out
}

// optionID is the kind of the option, numbered where a kind is pleaded twice.
func (c *ClaimFile) optionID(kind string) string {
	id := kind
	for n := 2; ; n++ {
		if _, taken := c.Pleadings[id]; !taken {
			return id
		}
		id = fmt.Sprintf("%s_%d", kind, n)
	}
}

// figureField is the field of a figure record that holds a value of the unit.
func figureField(u damages.Unit) string {
	switch u.Kind {
	case damages.Date:
		return "on"
	case damages.Truth:
		return "answer"
	}
	return "value"
}

func (c *ClaimFile) entry(f Record, u damages.Unit) damages.Entry {
	field := figureField(u)
	if !f.Has(field) {
		return damages.Entry{}
	}
	value := f.Text(field)
	if u.Kind == damages.Truth {
		value = fmt.Sprint(value == yes)
	}
	known := damages.Known(f.Text("how"))
	if known == "" {
		known = damages.Estimate
	}
	reason := both(f.Bilingual("assumption"))
	if known == damages.Estimate && reason.IsZero() {
		reason = tx("未说明来源", "no source given")
	}
	return damages.Entry{Value: value, Source: c.source(f, field, known, reason)}
}

func (s *Service) pleadTable(ctx context.Context, c *ClaimFile, p Record, o *damages.ClaimOption, spec damages.TableSpec) error {
	switch p.Text("option") {
	case "enforcement_costs":
		c.costTable(o)
		return nil
	case "performance", "delayed_interest":
		if c.performanceTable(o, spec) {
			return nil
		}
	case "liability":
		if c.shareTable(o, p, spec) {
			return nil
		}
	}
	for _, ledger := range c.File.Of(KindLedger, "pleading", p.ID) {
		if ledger.Text("input") != spec.ID || ledger.Archived {
			continue
		}
		t, err := s.ledgerTable(ctx, c, ledger, o.ID+"_"+spec.ID)
		if err != nil {
			return err
		}
		c.Claim.Tables = append(c.Claim.Tables, *t)
		o.Tables[spec.ID] = t.ID
		return nil
	}
	return nil
}
