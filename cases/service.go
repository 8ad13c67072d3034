package cases

import (
	"context"
	"errors"
	"strconv"

	"redress/damages"
	"redress/internal/text"
)

// Service is what may be done with the case file. Its methods are safe for use
// by several goroutines and programs at once; every method that changes
// something is one transaction and one step of the change record.
type Service struct {
	store    Store
	vault    Vault
	ids      IDs
	clock    Clock
	actor    string
	holidays Holidays
	rates    Rates
}

// New makes a service. The actor is written beside every change.
func New(store Store, vault Vault, ids IDs, clock Clock, actor string) *Service {
	return &Service{store: store, vault: vault, ids: ids, clock: clock, actor: actor}
}

// As gives the same service under another actor.
func (s *Service) As(actor string) *Service {
	other := *s
	other.actor = actor
	return &other
}

// Rates reads the table of the loan prime rate.
type Rates func() (damages.RateTable, error)

// WithRates gives the same service with a table of rates for its claims; it is
// read anew each time, and only for a claim that needs it. The table of a
// service without one is empty.
func (s *Service) WithRates(read Rates) *Service {
	other := *s
	other.rates = read
	return &other
}

// published are the tables that a claim reads beside its own figures. Codes:
// Invalid.
func (s *Service) published(c *damages.Claim) (out damages.PublishedTables, err error) {
	if c.NeedsHolidays() {
		if out.Holidays, err = s.holidays.calendar(); err != nil {
			return out, err
		}
	}
	if s.rates != nil && c.NeedsRates() {
		out.LPR, err = s.rates.table()
	}
	return out, err
}

func (r Rates) table() (damages.RateTable, error) {
	lpr, err := r()
	if err == nil {
		return lpr, nil
	}
	words := tx(err.Error(), err.Error())
	if wrong, ok := errors.AsType[*damages.RateError](err); ok {
		words = wrong.Text()
	}
	return nil, Fail(Invalid, "rates", text.F(tx("利率表不能读取：%v", "the table of rates cannot be read: %v"), words),
		tx("修正工作区的 lpr.csv，或移走它以改用程序自带的表。", "Mend lpr.csv in the workspace, or move it away to use the table shipped."), err)
}

// Actor is who is at work.
func (s *Service) Actor() string { return s.actor }

// Cases lists the cases. Codes: Internal.
func (s *Service) Cases(ctx context.Context, includeArchived bool) ([]Record, error) {
	return s.Records(ctx, "", KindCase, includeArchived)
}

// Records lists the records of a case, or of every case where caseID is empty;
// an empty kind means all. Codes: Internal.
func (s *Service) Records(ctx context.Context, caseID string, kind Kind, includeArchived bool) (list []Record, err error) {
	err = s.store.View(ctx, func(r Reader) error {
		list, err = r.Records(ctx, Filter{CaseID: caseID, Kind: kind, Archived: includeArchived})
		return err
	})
	return list, err
}

// Record gives one record, archived or not. Codes: NotFound.
func (s *Service) Record(ctx context.Context, id string) (rec Record, err error) {
	err = s.store.View(ctx, func(r Reader) error {
		rec, err = recordIn(ctx, r, "record", id)
		return err
	})
	return rec, err
}

// FindCase gives a case by id or by its number. Codes: NotFound, Conflict where
// the number is not the only one.
func (s *Service) FindCase(ctx context.Context, idOrNumber string) (Record, error) {
	all, err := s.Cases(ctx, true)
	if err != nil {
		return Record{}, err
	}
	var found []Record
	for _, c := range all {
		if c.ID == idOrNumber {
			return c, nil
		}
		if c.Text("number") == idOrNumber {
			found = append(found, c)
		}
	}
	switch len(found) {
	case 1:
		return found[0], nil
	case 0:
		return Record{}, noSuch("find case", EntityOf(KindCase).Label, idOrNumber)
	}
	return Record{}, Fail(Conflict, "find case",
		text.F(tx("有 %d 个案件的编号都是 %s。", "%d cases share the number %s."), len(found), idOrNumber),
		tx("请改用案件的 id。", "Use the id of the case."), nil)
}

func recordIn(ctx context.Context, r RecordReader, op, id string) (Record, error) {
	list, err := r.Records(ctx, Filter{IDs: []string{id}, Archived: true})
	if err != nil {
		return Record{}, err
	}
	if len(list) == 0 || list[0].State == StateAbsent {
		return Record{}, noSuch(op, tx("条记录", "record"), id)
	}
	return list[0], nil
}

// Setting gives a workspace setting, "" where unset.
func (s *Service) Setting(ctx context.Context, key string) (value string, err error) {
	err = s.store.View(ctx, func(r Reader) error {
		value, err = r.Setting(ctx, key)
		return err
	})
	return value, err
}

// PutSetting changes a workspace setting; settings are no part of a case.
func (s *Service) PutSetting(ctx context.Context, key, value string) error {
	return s.store.Update(ctx, func(w Writer) error { return w.PutSetting(ctx, key, value) })
}

// History lists the steps that touched a record, or one field of it, oldest
// first. Codes: Internal.
func (s *Service) History(ctx context.Context, recordID, fieldID string) ([]Step, error) {
	return s.steps(ctx, StepFilter{Record: recordID, Field: fieldID})
}

// CaseHistory lists the last steps of a case, oldest first; 0 is all.
func (s *Service) CaseHistory(ctx context.Context, caseID string, last int) ([]Step, error) {
	return s.steps(ctx, StepFilter{CaseID: caseID, Last: last})
}

func (s *Service) steps(ctx context.Context, f StepFilter) (list []Step, err error) {
	err = s.store.View(ctx, func(r Reader) error {
		list, err = r.Steps(ctx, f)
		return err
	})
	return list, err
}

// Describe puts one change into words: the field, and before → after.
func Describe(c Change, res Resolver) text.Text {
	e := EntityOf(c.Kind)
	if linked, ok := c.Linked(); ok {
		f, _ := e.Field(linked)
		return text.F(tx("%s 的摘录：%d → %d", "excerpts of %s: %d → %d"), orEntity(f.Label, e), len(splitRefs(c.Before)), len(splitRefs(c.After)))
	}
	switch c.Field {
	case SlotState:
		return text.F(tx("%s：%s → %s", "%s: %s → %s"), e.Label, stateWords[c.Before], stateWords[c.After])
	case SlotOrder:
		return text.F(tx("次序：%s → %s", "order: %s → %s"), c.Before, c.After)
	case SlotRows:
		return text.F(tx("数据批次：%d → %d", "imports counted: %d → %d"), len(splitRefs(c.Before)), len(splitRefs(c.After)))
	}
	f, _ := e.Field(c.Field)
	show := func(canonical string) text.Text {
		if canonical == "" {
			return tx("（空）", "(empty)")
		}
		return tx(shorten(Show(f, canonical, text.ZH, res), 60), shorten(Show(f, canonical, text.EN, res), 60))
	}
	return text.F(tx("%s：%s → %s", "%s: %s → %s"), f.Label, show(c.Before), show(c.After))
}

var stateWords = map[string]text.Text{
	StateAbsent: tx("无", "none"), StateLive: tx("在册", "on file"), StateArchived: tx("已归档", "archived"),
}

func orEntity(label text.Text, e Entity) text.Text {
	if label.IsZero() {
		return e.Label
	}
	return label
}

func quoted(s string) string { return strconv.Quote(s) }
