package resource

import "iter"

// Limit bounds the number of items of a collection. The zero Limit does not.
type Limit struct {
	left int
	set  bool
}

// LimitTo returns the limit of n items. A negative n means no limit.
func LimitTo(n int) Limit { return Limit{max(0, n), n >= 0} }

// Take returns how many of the next n items are within the limit, and whether more may follow.
func (l *Limit) Take(n int) (within int, more bool) {
	if !l.set {
		return n, true
	}
	within = min(n, l.left)
	l.left -= within
	return within, l.left > 0
}

// Once is the outputs of an operation without pagination: it calls the operation each time it is
// ranged over.
func Once[O any](call func() (*O, error)) iter.Seq2[*O, error] {
	return func(yield func(*O, error) bool) { yield(call()) }
}
