package damages

import (
	_ "redress/assets" // want: imports
	_ "redress/damages/law"
	_ "redress/internal/i18n" // want: imports
)
