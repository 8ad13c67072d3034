// Command samplepdf sets the evidence documents of the sample disputes: it
// reads each .txt in the folders it is given and writes a PDF of the same name
// beside it.
//
//	go run ./internal/tools/samplepdf assets/samples/*/evidence
//
// A source is plain text. Its first line is the title, Chinese and English
// apart by ‖. A form feed begins a new page, so that a page of the source is a
// page of the PDF; text that does not fit its page is an error. A line that
// begins with "# " is a heading, lines that begin with "|" are rows of a table,
// the first its head. The same sources give the same bytes.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

func main() {
	font := flag.String("font", "assets/fonts/NotoSansSC-Regular.ttf", "the face to set in")
	flag.Parse()
	if err := run(*font, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, "samplepdf:", err)
		os.Exit(1)
	}
}

func run(fontFile string, folders []string) error {
	font, err := os.ReadFile(fontFile)
	if err != nil {
		return err
	}
	for _, folder := range folders {
		sources, err := filepath.Glob(filepath.Join(folder, "*.txt"))
		if err != nil {
			return err
		}
		for _, source := range sources {
			if err := set(font, source); err != nil {
				return fmt.Errorf("%s: %w", source, err)
			}
		}
	}
	return nil
}

func set(font []byte, source string) error {
	body, err := os.ReadFile(source)
	if err != nil {
		return err
	}
	doc, err := readDocument(string(body))
	if err != nil {
		return err
	}
	out, err := draw(font, doc)
	if err != nil {
		return err
	}
	return os.WriteFile(strings.TrimSuffix(source, ".txt")+".pdf", out, 0o644)
}
