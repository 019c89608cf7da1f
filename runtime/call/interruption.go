package call

import (
	"context"
	"errors"
)

// interruption is the end of a call that might have gone on.
type interruption struct {
	context error // context.Canceled or context.DeadlineExceeded, nil if the context has not ended
	cause   error // what ended it
	last    error // the outcome of the attempt before, nil if there was none
}

func (e *interruption) Error() string {
	if e.last == nil {
		return e.cause.Error()
	}
	return e.cause.Error() + ", after: " + e.last.Error()
}

// Unwrap has the context's error beside its cause, which may be any error.
func (e *interruption) Unwrap() []error {
	var all []error
	for _, err := range [...]error{e.context, e.cause, e.last} {
		if err != nil {
			all = append(all, err)
		}
	}
	return all
}

// ended returns why ctx ended.
func ended(ctx context.Context) error {
	err, cause := ctx.Err(), context.Cause(ctx)
	if errors.Is(cause, err) {
		return cause
	}
	return &interruption{context: err, cause: cause}
}

// interrupted returns the error of a call that cause ended after a failed attempt.
func interrupted(ctx context.Context, cause, last error) error {
	return &interruption{ctx.Err(), cause, last}
}
