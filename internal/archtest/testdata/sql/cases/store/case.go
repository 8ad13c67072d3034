package store

import _ "database/sql"

const one = `SELECT number FROM cases WHERE id = $1`
