package exports_test

import _ "fyne.io/fyne/v2/test" // want: fyne
