package sqlite

import (
	_ "redress/cases"
	_ "redress/cases/store"
	_ "redress/cases/vault" // want: imports
)
