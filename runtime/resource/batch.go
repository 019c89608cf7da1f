package resource

import (
	"errors"

	"github.com/sessiongen/sessiongen/runtime/call"
)

// Batch collects the outputs of a batch action that takes several requests. Entries that failed
// do not stop it, a request that failed does.
type Batch[O any] struct {
	outputs []*O
	failed  []call.BatchEntry
	err     error
}

// Add takes over what a request returned, and the entries that failed says its output reports; failed
// may be nil. It reports whether to go on.
func (b *Batch[O]) Add(out *O, err error, failed func(*O) []call.BatchEntry) bool {
	if err != nil {
		b.err = err
		return false
	}
	b.outputs = append(b.outputs, out)
	if failed != nil {
		b.failed = append(b.failed, failed(out)...)
	}
	return true
}

// Fail ends the action with an error that none of its requests caused. It reports false.
func (b *Batch[O]) Fail(err error) bool {
	b.err = err
	return false
}

// Result returns the outputs of the requests that succeeded, in order, and an error if a request
// failed (its own), entries failed (a *call.BatchError), or both.
func (b *Batch[O]) Result() ([]*O, error) {
	failed := Failed(b.failed)
	switch {
	case failed == nil:
		return b.outputs, b.err
	case b.err == nil:
		return b.outputs, failed
	}
	return b.outputs, errors.Join(b.err, failed)
}

// Failed returns the error of entries that failed although their request succeeded: nil if there
// are none, else a *call.BatchError.
func Failed(entries []call.BatchEntry) error {
	if len(entries) == 0 {
		return nil
	}
	return &call.BatchError{Failed: entries}
}
