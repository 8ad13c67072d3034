package main

import (
	_ "redress/app"
	_ "redress/cases/store"
	_ "redress/internal/randomsheets" // want: imports
)
