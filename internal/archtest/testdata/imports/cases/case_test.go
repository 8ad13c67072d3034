package cases_test

import (
	_ "redress/app" // want: imports
	_ "redress/cases"
	_ "redress/cases/store"
)
