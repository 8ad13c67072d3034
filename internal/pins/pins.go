//go:build pins

// Package pins keeps the versions of libraries in go.mod until code uses them.
package pins

import (
	_ "fyne.io/fyne/v2"
	_ "fyne.io/fyne/v2/app"
	_ "fyne.io/fyne/v2/container"
	_ "fyne.io/fyne/v2/data/binding"
	_ "fyne.io/fyne/v2/dialog"
	_ "fyne.io/fyne/v2/driver/desktop"
	_ "fyne.io/fyne/v2/storage"
	_ "fyne.io/fyne/v2/test"
	_ "fyne.io/fyne/v2/widget"
	_ "github.com/go-json-experiment/json"
	_ "github.com/gofrs/flock"
	_ "github.com/google/go-cmp/cmp"
	_ "github.com/google/jsonschema-go/jsonschema"
	_ "github.com/google/renameio/v2"
	_ "github.com/google/uuid"
	_ "github.com/mozillazg/go-pinyin"
	_ "github.com/nicksnyder/go-i18n/v2/i18n"
	_ "github.com/pressly/goose/v3"
	_ "github.com/rogpeppe/go-internal/testscript"
	_ "github.com/shopspring/decimal"
	_ "github.com/signintech/gopdf"
	_ "github.com/spf13/cobra"
	_ "github.com/xuri/efp"
	_ "github.com/xuri/excelize/v2"
	_ "go.uber.org/goleak"
	_ "golang.org/x/image/font/sfnt"
	_ "golang.org/x/text/encoding/simplifiedchinese"
	_ "modernc.org/libc"
	_ "modernc.org/sqlite"
	_ "pgregory.net/rapid"
)
