package cases

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"

	"redress/internal/text"

	"github.com/go-json-experiment/json"
)

// Op says how a step came about.
type Op string

const (
	Do   Op = "do"
	Undo Op = "undo"
	Redo Op = "redo"
)

// Slots beside the declared fields. A state is "" (never made, or its making
// was undone), "live" or "archived". Links and rows hold one id to a line.
const (
	SlotState = "@state"
	SlotOrder = "@order"
	SlotRows  = "@rows"
	SlotLinks = "@links:" // followed by the field id, "" for the whole record

	StateAbsent   = ""
	StateLive     = "live"
	StateArchived = "archived"
)

// Change is one slot of one record, before and after, in canonical text.
type Change struct {
	Record string `json:"record"`
	Kind   Kind   `json:"kind"`
	Field  string `json:"field"`
	Before string `json:"before"`
	After  string `json:"after"`
}

// Linked gives the field whose links the change is about.
func (c Change) Linked() (field string, ok bool) { return strings.CutPrefix(c.Field, SlotLinks) }

// Step is one thing a user did: one transaction, one entry of the change record.
type Step struct {
	Seq     int64     `json:"seq"`
	CaseID  string    `json:"case"`
	At      string    `json:"at"` // RFC 3339, UTC
	Actor   string    `json:"actor"`
	Op      Op        `json:"op"`
	Of      int64     `json:"of,omitzero"` // undo, redo: the step that was done
	Label   text.Text `json:"label"`
	Changes []Change  `json:"changes"`
	Prev    string    `json:"prev"`           // hash of the step before
	Hash    string    `json:"hash,omitempty"` // SHA-256 of this step without it
}

// done is the step that the user did, of which this is the doing, undoing or
// redoing.
func (s Step) done() int64 {
	if s.Op == Do {
		return s.Seq
	}
	return s.Of
}

// Digest is the SHA-256 of the step's canonical JSON, the field hash left out.
func (s Step) Digest() (string, error) {
	s.Hash = ""
	if s.Changes == nil {
		s.Changes = []Change{}
	}
	out, err := json.Marshal(s, json.Deterministic(true))
	if err != nil {
		return "", err
	}
	sum := sha256.Sum256(out)
	return hex.EncodeToString(sum[:]), nil
}

// Slot reads one slot of a record, as a change would name it.
func (r Record) Slot(slot string) string {
	if field, ok := strings.CutPrefix(slot, SlotLinks); ok {
		return strings.Join(r.Links[field], "\n")
	}
	switch slot {
	case SlotState:
		return r.State
	case SlotOrder:
		return orderText(r.Order)
	case SlotRows:
		return strings.Join(r.Batches, "\n")
	}
	return r.Values[slot]
}

// put writes one slot of a record.
func (r *Record) put(slot, value string) {
	if field, ok := strings.CutPrefix(slot, SlotLinks); ok {
		r.Links[field] = splitRefs(value)
		if value == "" {
			delete(r.Links, field)
		}
		return
	}
	switch slot {
	case SlotState:
		r.State, r.Archived = value, value == StateArchived
	case SlotOrder:
		r.Order = orderOf(value)
	case SlotRows:
		r.Batches = splitRefs(value)
	default:
		r.Values[slot] = value
		if value == "" {
			delete(r.Values, slot)
		}
	}
}

// invert gives the changes that take a step back. Where the step wrote in an
// append-only log, that entry stays, and what was made with it is archived
// rather than unmade, so that the log never names what is not there.
func invert(changes []Change) []Change {
	keep := false
	made := map[string]bool{}
	for _, c := range changes {
		if c.Field == SlotState && c.Before == StateAbsent {
			made[c.Record] = true
			keep = keep || EntityOf(c.Kind).AppendOnly
		}
	}
	var out []Change
	for i := len(changes) - 1; i >= 0; i-- {
		c := changes[i]
		c.Before, c.After = c.After, c.Before
		if keep && made[c.Record] {
			if c.Field != SlotState || EntityOf(c.Kind).AppendOnly {
				continue
			}
			c.After = StateArchived
		}
		out = append(out, c)
	}
	return out
}
