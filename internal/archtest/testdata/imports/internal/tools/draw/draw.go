package main

import _ "redress/cases/store"
