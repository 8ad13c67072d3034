package main

import "time"

var today = time.Now()
