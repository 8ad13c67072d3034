package cases

import (
	when "time"
)

var clock = when.Now // want: clock

func since(t when.Time) when.Duration { return when.Since(t) } // want: clock

func after(a, b when.Time) bool { return a.After(b) }
