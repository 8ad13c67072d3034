package damages_test

import (
	_ "redress/assets"
	_ "redress/cases" // want: imports
	_ "redress/damages"
	_ "redress/internal/randomsheets"
)
