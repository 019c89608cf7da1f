package resource

import "sync/atomic"

// Snapshot is the data of a resource as it was last seen. The zero Snapshot is empty. It is safe
// for concurrent use. Once set it is never empty again: what is outdated is stale, not gone.
type Snapshot[T any] struct {
	seen  atomic.Pointer[seen[T]]
	clock atomic.Uint64 // counts the reasons to be stale
}

type seen[T any] struct {
	data *T
	at   uint64 // the clock when the data was asked for
}

// Data returns the data, nil if there never was any. It must not be changed.
func (s *Snapshot[T]) Data() *T {
	if v := s.seen.Load(); v != nil {
		return v.data
	}
	return nil
}

// Fresh returns the data unless it is stale; nil if it is, or if there is none.
func (s *Snapshot[T]) Fresh() *T {
	if v := s.seen.Load(); v != nil && v.at == s.clock.Load() {
		return v.data
	}
	return nil
}

// Expire makes the data stale, and with it whatever is being loaded at the moment.
func (s *Snapshot[T]) Expire() { s.clock.Add(1) }

// Now returns the moment to pass to Set. Take it before asking for the data.
func (s *Snapshot[T]) Now() uint64 { return s.clock.Load() }

// Set replaces the data by what was asked for at the moment at. Nil changes nothing, nor does what
// is older than the data that is there.
func (s *Snapshot[T]) Set(data *T, at uint64) {
	if data == nil {
		return
	}
	next := &seen[T]{data, at}
	for {
		old := s.seen.Load()
		if old != nil && old.at > at {
			return
		}
		if s.seen.CompareAndSwap(old, next) {
			return
		}
	}
}
