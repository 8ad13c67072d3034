package main

import _ "net/http/httptest" // want: network
