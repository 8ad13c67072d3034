// Redress (维权账) works out damages in trade-secret disputes under PRC law.
// Without an argument it opens the desktop; with a command it does one thing
// and ends.
package main

import (
	"context"
	"os"
	"os/signal"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	code := start(ctx, os.Args[1:])
	stop()
	os.Exit(code)
}
