package main

import (
	"errors"
	"strings"
)

// document is a source, read.
type document struct {
	zh, en string
	pages  [][]block
}

// block is a heading, a paragraph, a table or a gap between them.
type block struct {
	kind blockKind
	text string
	rows [][]string
}

type blockKind int

const (
	gap blockKind = iota
	heading
	paragraph
	table
)

func readDocument(source string) (*document, error) {
	title, body, ok := strings.Cut(source, "\n")
	if !ok {
		return nil, errors.New("no text after the title")
	}
	zh, en, ok := strings.Cut(title, "‖")
	if !ok {
		return nil, errors.New("the first line is the title in both languages, apart by ‖")
	}
	doc := &document{zh: strings.TrimSpace(zh), en: strings.TrimSpace(en)}
	for _, page := range strings.Split(body, "\f") {
		doc.pages = append(doc.pages, readPage(page))
	}
	return doc, nil
}

func readPage(page string) []block {
	var out []block
	for _, line := range strings.Split(strings.Trim(page, "\n"), "\n") {
		line = strings.TrimSpace(line)
		last := len(out) - 1
		switch {
		case line == "":
			out = append(out, block{kind: gap})
		case strings.HasPrefix(line, "# "):
			out = append(out, block{kind: heading, text: line[2:]})
		case line[0] != '|':
			out = append(out, block{kind: paragraph, text: line})
		case last >= 0 && out[last].kind == table:
			out[last].rows = append(out[last].rows, cellsOf(line))
		default:
			out = append(out, block{kind: table, rows: [][]string{cellsOf(line)}})
		}
	}
	return out
}

func cellsOf(line string) []string {
	cells := strings.Split(strings.Trim(line, "| "), "|")
	for i, c := range cells {
		cells[i] = strings.TrimSpace(c)
	}
	return cells
}
