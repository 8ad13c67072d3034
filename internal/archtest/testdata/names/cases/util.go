package cases // want: names
