package i18n

import (
	_ "redress/assets"
	_ "redress/cases" // want: imports
)
