//go:build linux || !headless

package app // want: headless
