package civil

import _ "redress/internal/text" // want: imports
