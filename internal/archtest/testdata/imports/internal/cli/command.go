package cli

import (
	_ "redress/app"           // want: imports
	_ "redress/cases/ledgers" // want: imports
	_ "redress/exports"
)
