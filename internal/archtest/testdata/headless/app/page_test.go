package app_test // want: headless
