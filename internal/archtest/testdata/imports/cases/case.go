package cases

import (
	_ "redress"             // want: imports
	_ "redress/cases/store" // want: imports
	_ "redress/damages"
	_ "redress/exports" // want: imports
)
