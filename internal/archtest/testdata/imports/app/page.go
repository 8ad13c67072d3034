//go:build !headless

package app

import (
	_ "redress/cases"
	_ "redress/cases/store" // want: imports
	_ "redress/cases/vault" // want: imports
	_ "redress/exports"
	_ "redress/internal/cli" // want: imports
)
