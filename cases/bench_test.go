package cases_test

import (
	"context"
	"io/fs"
	"maps"
	"path/filepath"
	"slices"
	"testing"

	"redress/assets"
	"redress/cases"
	"redress/cases/store"
	"redress/cases/vault"
	"redress/damages"
)

// sampleAInstalled is sample A in a workspace: every option, a ledger of 1,014
// customers over 24 months.
func sampleAInstalled(b *testing.B) (*cases.Service, cases.Record) {
	b.Helper()
	ctx, root := context.Background(), b.TempDir()
	db, err := store.Open(ctx, filepath.Join(root, "redress.db"), sampleClock{})
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { db.Close() })
	files, err := vault.Open(filepath.Join(root, "files"))
	if err != nil {
		b.Fatal(err)
	}
	fsys, err := fs.Sub(assets.Samples(), "a")
	if err != nil {
		b.Fatal(err)
	}
	s := cases.New(db, files, &sampleIDs{}, sampleClock{}, "bench")
	c, err := s.InstallSample(ctx, fsys)
	if err != nil {
		b.Fatal(err)
	}
	return s, c
}

// sampleAClaim is the claim of sample A.
func sampleAClaim(b *testing.B) *damages.Claim {
	b.Helper()
	s, c := sampleAInstalled(b)
	file, err := s.Claim(context.Background(), c.ID)
	if err != nil {
		b.Fatal(err)
	}
	return file.Claim
}

// atMargin is the same claim, over the same tables, at another margin of the
// loss by customer.
func atMargin(b *testing.B, claim *damages.Claim, margin string) *damages.Claim {
	b.Helper()
	out := *claim
	out.Options = slices.Clone(claim.Options)
	for i, o := range out.Options {
		if entry, ok := o.Figures["margin"]; ok && o.Kind == "loss_by_customer" {
			entry.Value = margin
			out.Options[i].Figures = maps.Clone(o.Figures)
			out.Options[i].Figures["margin"] = entry
			return &out
		}
	}
	b.Fatal("sample A pleads no loss by customer with a margin")
	return nil
}

// BenchmarkRecomputeSampleA works out the whole comparison again after the
// margin was changed, as the window does while one types. It must stay under
// five milliseconds.
func BenchmarkRecomputeSampleA(b *testing.B) {
	claim := sampleAClaim(b)
	claims := []*damages.Claim{atMargin(b, claim, "0.41"), atMargin(b, claim, "0.47")}
	losses := []damages.Value{damages.Num("8979"), damages.Num("10293")}
	out, err := damages.Compute(claims[1], nil)
	if err != nil {
		b.Fatal(err)
	}
	turn := 0
	for b.Loop() {
		if out, err = damages.Compute(claims[turn], out); err != nil {
			b.Fatal(err)
		}
		turn = 1 - turn
	}
	option, ok := out.Option("loss_by_customer")
	if !ok {
		b.Fatal("no loss by customer")
	}
	if got, want := out.Amount(option).Value.Number, losses[1-turn].Number; !got.Equal(want) {
		b.Fatalf("loss %s, want %s", got, want)
	}
}

// BenchmarkComputeSampleA works out the whole comparison for the first time.
func BenchmarkComputeSampleA(b *testing.B) {
	claim := sampleAClaim(b)
	for b.Loop() {
		if _, err := damages.Compute(claim, nil); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkClaimSampleA turns the stored case into a claim.
func BenchmarkClaimSampleA(b *testing.B) {
	s, c := sampleAInstalled(b)
	for b.Loop() {
		if _, err := s.Claim(context.Background(), c.ID); err != nil {
			b.Fatal(err)
		}
	}
}
