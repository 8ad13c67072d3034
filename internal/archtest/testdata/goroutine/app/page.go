//go:build !headless

package app

import (
	"sync"
	"time"
)

func load(work func()) {
	go work()               // want: goroutine
	new(sync.WaitGroup).Go( // want: goroutine
		work)
	time.AfterFunc(time.Second, work) // want: goroutine
}
