// Package wait calls an operation until its answers say that a state is reached. Generated methods
// call it:
//
//	_, err := client.WaitUntilBucketExists(ctx, in, wait.Max(2*time.Minute))
//
// How often is asked, and at what pace, comes from the service's model and can be changed by options.
// A wait ends early with its context, and with the first error that the model does not expect.
package wait

import (
	"context"
	"errors"
	"slices"
	"strconv"
	"time"

	"github.com/sessiongen/sessiongen/runtime/call"
)

// State is what an answer means for a wait.
type State uint8

// The states.
const (
	Unmatched State = iota // the model does not know the answer: an error ends the wait, else it goes on
	Success                // what was waited for is so
	Failure                // it will never be so
	Retry                  // it is not so yet
)

// String returns the state in words.
func (s State) String() string {
	switch s {
	case Unmatched:
		return "unmatched"
	case Success:
		return "success"
	case Failure:
		return "failure"
	case Retry:
		return "retry"
	}
	return "state " + strconv.Itoa(int(s))
}

// Error is the error of a wait that did not succeed.
type Error struct {
	Waiter   string // as in the model, "BucketExists"
	State    State  // of the last answer
	Attempts int
	Last     any   // the last *Output, nil if the last answer was an error
	Err      error // the error of the last call, or why no further one was made; nil for Failure without error
}

// Error names the waiter, how often it asked and why it gave up.
func (e *Error) Error() string {
	s := "waiter " + e.Waiter + " gave up after " + strconv.Itoa(e.Attempts) + " attempts, the last one a " + e.State.String()
	if e.Err != nil {
		s += ": " + e.Err.Error()
	}
	return s
}

// Unwrap returns Err.
func (e *Error) Unwrap() error { return e.Err }

// Reasons for which a wait ends although it might go on.
const (
	TooManyAttempts Reason = "the number of attempts is exhausted"
	TooLong         Reason = "the time to wait is over"
)

// Reason is an error that says why a wait ended.
type Reason string

// Error returns the reason.
func (r Reason) Error() string { return string(r) }

// Answer is how a call ended that was made for a wait.
type Answer struct {
	Err    error // of the call, nil if it succeeded
	Status int   // HTTP status, 0 if there was no answer
}

// Is reports whether the call failed with an error code of the service.
func (a *Answer) Is(code call.Code) bool { return a.Err != nil && errors.Is(a.Err, code) }

// Waiter is what a model says of a waiter.
type Waiter struct {
	Name               string
	MinDelay, MaxDelay time.Duration // between attempts: growing and random in these bounds, or fixed if equal
	Attempts           int           // 0 for no bound
}

// Option changes how a wait goes on.
type Option func(*settings)

type settings struct {
	Waiter
	max  time.Duration
	opts []call.Option
}

// Max bounds the whole wait: no call is made that much time or more after the first one. A call that
// is under way then is not cancelled. 0 means no bound, which is the default.
func Max(d time.Duration) Option { return func(s *settings) { s.max = d } }

// Attempts bounds the number of calls in place of the model. 0 means no bound.
func Attempts(n int) Option { return func(s *settings) { s.Attempts = n } }

// Delay fixes the pause between calls in place of the model.
func Delay(d time.Duration) Option {
	return func(s *settings) { s.MinDelay, s.MaxDelay = d, d }
}

// Call adds options for all calls of the wait.
func Call(opts ...call.Option) Option {
	return func(s *settings) { s.opts = append(s.opts, opts...) }
}

// Until calls op with in until accept returns Success, and returns the last output: the zero O if the
// last answer was an error. Other ends are an *Error.
//
// I and O are pointers to inputs and outputs: then all operations share one compiled body.
func Until[I, O any](
	ctx context.Context, c *call.Client, w *Waiter, in I,
	op func(context.Context, I, ...call.Option) (O, error), accept func(out O, a *Answer) State, opts []Option,
) (O, error) {
	var none O
	s := start(w, opts)
	begin := c.Now()
	for n := 1; ; n++ {
		var md call.Metadata
		out, err := op(ctx, in, append(slices.Clip(s.opts), call.WithMetadata(&md))...)
		failure := &Error{Waiter: w.Name, Attempts: n, Err: err}
		if err == nil {
			failure.Last = out
		}
		switch failure.State = accept(out, &Answer{Err: err, Status: md.Status}); {
		case failure.State == Success:
			return out, nil
		case failure.State == Failure || failure.State == Unmatched && err != nil:
			return none, failure
		}
		if err := s.pause(ctx, c, n, begin); err != nil {
			failure.Err = err
			return none, failure
		}
	}
}

func start(w *Waiter, opts []Option) *settings {
	s := &settings{Waiter: *w}
	for _, o := range opts {
		if o != nil {
			o(s)
		}
	}
	return s
}

// pause waits between attempt n and the next one, or says why there is none.
func (s *settings) pause(ctx context.Context, c *call.Client, n int, begin time.Time) error {
	if s.Attempts > 0 && n >= s.Attempts {
		return TooManyAttempts
	}
	d := s.delay(n, c.Unit())
	if s.max > 0 && c.Now().Sub(begin)+d >= s.max {
		return TooLong
	}
	return c.Sleep(ctx, d)
}

// delay returns the pause after attempt n: random, with a bound that doubles each time. random is in
// [0,1).
func (s *settings) delay(n int, random float64) time.Duration {
	upper := s.MaxDelay
	if n < 24 && s.MinDelay<<(n-1) < upper {
		upper = s.MinDelay << (n - 1)
	}
	if upper <= s.MinDelay {
		return s.MinDelay
	}
	return s.MinDelay + time.Duration(random*float64(upper-s.MinDelay))
}
