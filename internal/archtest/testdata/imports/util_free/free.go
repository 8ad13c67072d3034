package free // want: imports
