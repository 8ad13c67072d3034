//go:build !headless

package app

func run(work func()) { go work() }
