package damages

import (
	"encoding/csv"
	"io"
	"reflect"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"pgregory.net/rapid"
)

// sameRows holds the rows of a CSV against those of encoding/csv, wherever the
// text is cut while it is read.
func sameRows(t interface{ Fatalf(string, ...any) }, s string) {
	theirs := csv.NewReader(strings.NewReader(s))
	theirs.FieldsPerRecord = -1
	for _, in := range []io.Reader{strings.NewReader(s), iotest.OneByteReader(strings.NewReader(s))} {
		want, wantErr := theirs.Read()
		ours := &csvRows{in: in}
		for {
			got, err := ours.next()
			if (err == nil) != (wantErr == nil) || (err == io.EOF) != (wantErr == io.EOF) {
				t.Fatalf("%q: %v, encoding/csv %v", s, err, wantErr)
			}
			if err != nil {
				break
			}
			if !reflect.DeepEqual(slices.Clone(got), want) {
				t.Fatalf("%q: %q, encoding/csv %q", s, got, want)
			}
			want, wantErr = theirs.Read()
		}
		theirs = csv.NewReader(strings.NewReader(s))
		theirs.FieldsPerRecord = -1
	}
}

func TestRowsOfACSV(t *testing.T) {
	for _, s := range []string{"", "\n", "\r", "\r\n", "a", "a,b\n", "a,b\r\n\r\n,\n", "a\rb,c\r", "\n\n\"x\ny\",2\n3,4", "1,2\n3,\"4\n", "1,2\n3,4\"5\n6", "a,\"\"\"b\"\"\"\r\nc,d"} {
		sameRows(t, s)
	}
	long := strings.Repeat("酒客,1.25,true\n", 20_000) + strings.Repeat("x", 200_000) + ",1\n\"quoted\",2\n"
	sameRows(t, long)
	rapid.Check(t, func(t *rapid.T) { sameRows(t, rapid.StringMatching(`[a1,"\r\n]{0,24}`).Draw(t, "csv")) })
}

// FuzzCSV: no text is cut into other rows than encoding/csv cuts it into.
func FuzzCSV(f *testing.F) {
	f.Add("customer,bought\r\n\"甲, 乙\",1\n\n丙,\"2\"\"\"\n")
	f.Fuzz(func(t *testing.T, s string) { sameRows(t, s) })
}
