package exports

import (
	"archive/zip"
	"bytes"
	"io"
	"regexp"
	"slices"
	"strings"
)

// orderly copies a workbook with its parts in the order of their names, as they
// were compressed: the library writes them in any order, and the same book is to
// be the same bytes.
func orderly(written []byte, to io.Writer) error {
	in, err := zip.NewReader(bytes.NewReader(written), int64(len(written)))
	if err != nil {
		return err
	}
	parts := slices.SortedFunc(slices.Values(in.File), func(a, b *zip.File) int { return strings.Compare(a.Name, b.Name) })
	out := zip.NewWriter(to)
	for _, part := range parts {
		if part.Name == contentTypes {
			err = orderlyTypes(out, part)
		} else {
			err = out.Copy(part)
		}
		if err != nil {
			return err
		}
	}
	return out.Close()
}

const contentTypes = "[Content_Types].xml"

var typesOfParts = []*regexp.Regexp{regexp.MustCompile(`<Default [^>]*></Default>`), regexp.MustCompile(`<Override [^>]*></Override>`)}

// orderlyTypes lists the types of the parts in order too.
func orderlyTypes(out *zip.Writer, part *zip.File) error {
	r, err := part.Open()
	if err != nil {
		return err
	}
	defer r.Close()
	listed, err := io.ReadAll(r)
	if err != nil {
		return err
	}
	sorted := string(listed)
	for _, kind := range typesOfParts {
		types := slices.Sorted(slices.Values(kind.FindAllString(sorted, -1)))
		n := 0
		sorted = kind.ReplaceAllStringFunc(sorted, func(string) string { n++; return types[n-1] })
	}
	w, err := out.CreateHeader(&zip.FileHeader{Name: part.Name, Method: zip.Deflate, Modified: part.Modified})
	if err != nil {
		return err
	}
	_, err = io.WriteString(w, sorted)
	return err
}
