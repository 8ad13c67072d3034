package main

import "time"

var built = time.Now() // want: clock
