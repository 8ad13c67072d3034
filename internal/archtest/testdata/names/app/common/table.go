//go:build !headless

package common // want: names
