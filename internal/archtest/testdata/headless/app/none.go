package app // want: headless
