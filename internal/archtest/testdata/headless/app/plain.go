// A comment may stand before it.

//go:build !headless

package app
