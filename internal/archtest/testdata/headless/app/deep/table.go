//go:build (linux && !headless) || (darwin && !headless)

package deep
