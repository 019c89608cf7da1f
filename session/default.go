package session

import "sync"

// current is the default session.
var current struct {
	mu      sync.Mutex
	session *Session
}

// Default returns the session that programs share: made with no options on first use, the same
// one ever after. It is never nil. Where it could not be made, [Session.Err] says why, and so does
// the first call of every client.
func Default() *Session {
	current.mu.Lock()
	defer current.mu.Unlock()
	if current.session == nil {
		var o options
		o.apply(nil)
		current.session = build(o, nil)
	}
	return current.session
}

// SetDefault replaces the default session. Clients made before keep theirs. Nil makes the next
// Default build a new one.
func SetDefault(s *Session) {
	current.mu.Lock()
	defer current.mu.Unlock()
	current.session = s
}
