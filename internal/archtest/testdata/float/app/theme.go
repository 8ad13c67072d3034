//go:build !headless

package app

const gap float32 = 4.5
