package exports

import . "time" // want: clock

var made = Now()
