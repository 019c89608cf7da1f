package resource

import (
	"errors"
	"iter"

	"github.com/sessiongen/sessiongen/runtime/call"
)

// Chunks cuts a list into pieces for one request each: at most limit long (0 means no limit), and
// neighbours only if together says that one request can name both.
func Chunks[L ~[]T, T any](list L, limit int, together func(a, b T) bool) iter.Seq[L] {
	return func(yield func(L) bool) {
		for start := 0; start < len(list); {
			end := start + 1
			for end < len(list) && (limit == 0 || end-start < limit) && together(list[start], list[end]) {
				end++
			}
			if !yield(list[start:end:end]) {
				return
			}
			start = end
		}
	}
}

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

// EachPage runs a batch action on page after page, until it reports false, and returns what all of
// them came to, as Result does.
func EachPage[L, O any](pages iter.Seq2[L, error], action func(L, *Batch[O]) bool) ([]*O, error) {
	var b Batch[O]
	for page, err := range pages {
		if err != nil {
			b.Fail(err)
			break
		}
		if !action(page, &b) {
			break
		}
	}
	return b.Result()
}
