package damages

func chunks(work func()) {
	go func() { work() }() // want: goroutine
}
