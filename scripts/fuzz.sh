#!/usr/bin/env bash
# Runs every fuzz test of the tree in turn, each for the time given:
#
#   scripts/fuzz.sh 30s -tags ci,migrated_fynedo
set -euo pipefail

[ $# -ge 1 ] || { echo "usage: scripts/fuzz.sh TIME [flags of go test ...]" >&2; exit 2; }
budget=$1
shift

found=0
while read -r package; do
  while read -r name; do
    found=$((found + 1))
    echo "fuzz: $package $name for $budget"
    go test "$@" -run '^$' -fuzz "^${name}\$" -fuzztime "$budget" -fuzzminimizetime 5x "$package"
  done < <(go test "$@" -list '^Fuzz' "$package" | grep '^Fuzz' || true)
done < <(go list "$@" -f '{{if or .TestGoFiles .XTestGoFiles}}{{.ImportPath}}{{end}}' ./...)
echo "fuzz: $found fuzz tests run"
