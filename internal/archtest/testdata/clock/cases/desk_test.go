package cases_test

import "time"

var started = time.Now()
