//go:build headless

package main

import (
	"context"

	"redress/internal/cli"
)

const hasWindow = false

func window(context.Context, cli.Env) int { return 1 }
