package session

import (
	"strconv"
)

// Behavior names a set of defaults: retries, timeouts, checksums, endpoints, whatever a session does when
// nobody says otherwise. A set never changes. When AWS's SDKs agree on other defaults there will be a
// further one, and programs that name theirs see no difference after an upgrade.
type Behavior int

const (
	// Behavior2026 is the defaults that package session describes.
	Behavior2026 Behavior = 2026
	// LatestBehavior is the newest set that this module has, and what a session has by default.
	LatestBehavior = Behavior2026
)

// WithBehavior has the defaults of a set, whatever the newest is. New fails with a [*ValueError] for a set
// that this module does not have. 0 means the newest.
func WithBehavior(b Behavior) Option {
	return func(o *options) { o.behavior = b }
}

// Behavior returns the set of defaults that the session has.
func (s *Session) Behavior() Behavior {
	if s == nil || s.options.behavior == 0 {
		return LatestBehavior
	}
	return s.options.behavior
}

func (b Behavior) check() error {
	if b == 0 || b == Behavior2026 {
		return nil
	}
	return &ValueError{Setting: "behavior", Value: strconv.Itoa(int(b)), Want: "one of the Behavior constants of package session",
		Origin: option("WithBehavior")}
}
