package exports

import (
	_ "redress/cases"
	_ "redress/cases/ledgers" // want: imports
)
