package exports_test

const peek = `PRAGMA table_info(cases)` // want: sql
