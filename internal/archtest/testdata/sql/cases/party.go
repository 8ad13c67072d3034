package cases

import (
	_ "database/sql"       // want: sql
	_ "modernc.org/sqlite" // want: sql
)

var (
	read   = "SELECT name FROM parties"         // want: sql
	write  = "INSERT INTO parties VALUES ($1)"  // want: sql
	change = "update parties set name = $1"     // want: sql
	drop   = "DELETE FROM parties"              // want: sql
	lay    = "  create table parties (id text)" // want: sql
	lower  = "select name from parties"         // want: sql
	keys   = "PRAGMA foreign_keys = on"         // want: sql
)

// What people read may begin alike.
var words = []string{"Select a party from the list", "Update", "Delete the party", "Insert rows", "SELECTED"}
