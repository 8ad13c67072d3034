//go:build !headless

package app

const expected = "案件"
