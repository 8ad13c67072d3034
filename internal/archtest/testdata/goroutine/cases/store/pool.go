package store

func watch(work func()) { go work() }
