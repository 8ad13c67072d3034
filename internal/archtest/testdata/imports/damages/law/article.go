package law

import (
	_ "redress/cases"   // want: imports
	_ "redress/damages" // want: imports
	_ "redress/internal/civil"
	_ "redress/internal/text"
)
