package main

import (
	_ "fyne.io/fyne/v2" // want: fyne
	_ "redress/app"
)
