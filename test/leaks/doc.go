// Package leaks tests that nothing is left of a session whose users have closed their streams: no goroutine
// and no file handle.
package leaks
