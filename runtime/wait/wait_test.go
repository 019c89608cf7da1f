package wait_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/wait"
)

// clock is a clock that sleeping moves.
type clock struct {
	now    time.Time
	sleeps []time.Duration
	cancel context.CancelFunc // called by the first sleep, if set
}

func (c *clock) ClientConfig(string) *call.Config {
	return &call.Config{
		Now: func() time.Time { return c.now },
		Sleep: func(ctx context.Context, d time.Duration) error {
			if c.cancel != nil {
				c.cancel()
			}
			c.sleeps = append(c.sleeps, d)
			c.now = c.now.Add(d)
			return context.Cause(ctx)
		},
		Rand: func() uint64 { return 1 << 63 }, // one half
	}
}

type input struct{}
type output struct{ State string }

const (
	errGone    = call.Code("Gone")
	errStrange = call.Code("Strange")
)

// accept knows the states done and failed, and that it may not be there yet.
func accept(out *output, a *wait.Answer) wait.State {
	if out != nil {
		if out.State == "done" {
			return wait.Success
		}
		if out.State == "failed" {
			return wait.Failure
		}
	}
	if a.Is("Gone") {
		return wait.Retry
	}
	return wait.Unmatched
}

var (
	fixed   = wait.Waiter{Name: "Thing", MinDelay: 5 * time.Second, MaxDelay: 5 * time.Second, Attempts: 4}
	growing = wait.Waiter{Name: "Thing", MinDelay: 2 * time.Second, MaxDelay: 10 * time.Second}
)

func TestUntil(t *testing.T) {
	t.Parallel()
	seconds := func(s ...float64) []time.Duration {
		var d []time.Duration
		for _, s := range s {
			d = append(d, time.Duration(s*float64(time.Second)))
		}
		return d
	}
	for _, test := range []struct {
		name    string
		waiter  wait.Waiter
		answers []any // a state or an error; the last one goes on
		opts    []wait.Option
		sleeps  []time.Duration
		err     error // in the *wait.Error
		state   wait.State
		text    string // in its text
	}{
		{"at once", fixed, []any{"done"}, nil, nil, nil, wait.Success, ""},
		{"later", fixed, []any{errGone, "busy", "done"}, nil, seconds(5, 5), nil, wait.Success, ""},
		{"failure", fixed, []any{"busy", "failed"}, nil, seconds(5), nil, wait.Failure, "waiter Thing gave up after 2 attempts, the last one a failure"},
		{"unexpected error", fixed, []any{"busy", errStrange}, nil, seconds(5), errStrange, wait.Unmatched, "Strange"},
		{"attempts", fixed, []any{"busy"}, nil, seconds(5, 5, 5), wait.TooManyAttempts, wait.Unmatched, "after 4 attempts"},
		{"option attempts", fixed, []any{errGone}, []wait.Option{wait.Attempts(2), nil}, seconds(5), wait.TooManyAttempts, wait.Retry, ""},
		{"max", fixed, []any{"busy"}, []wait.Option{wait.Max(11 * time.Second)}, seconds(5, 5), wait.TooLong, wait.Unmatched, ""},
		{"delay", fixed, []any{"busy"}, []wait.Option{wait.Delay(time.Second)}, seconds(1, 1, 1), wait.TooManyAttempts, wait.Unmatched, ""},
		{"growing", growing, []any{"busy", "busy", "busy", "busy", "busy", "done"}, nil, seconds(2, 3, 5, 6, 6), nil, wait.Success, ""},
		{"growing for long", growing, []any{"busy"}, []wait.Option{wait.Attempts(80)},
			append(seconds(2, 3, 5), slices.Repeat(seconds(6), 76)...), wait.TooManyAttempts, wait.Unmatched, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			c := &clock{now: time.Unix(0, 0)}
			calls := 0
			op := func(context.Context, *input, ...call.Option) (*output, error) {
				a := test.answers[min(calls, len(test.answers)-1)]
				calls++
				if err, ok := a.(error); ok {
					return nil, err
				}
				return &output{a.(string)}, nil
			}
			client := call.NewClient(c, &call.Service{ID: "Test"}, nil)
			out, err := wait.Until(t.Context(), client, &test.waiter, nil, op, accept, test.opts)
			if !slices.Equal(c.sleeps, test.sleeps) {
				t.Errorf("slept %v, want %v", c.sleeps, test.sleeps)
			}
			if test.state == wait.Success {
				if err != nil || out == nil || out.State != "done" {
					t.Errorf("output %v, error %v", out, err)
				}
				return
			}
			e, ok := errors.AsType[*wait.Error](err)
			if !ok || out != nil {
				t.Fatalf("output %v, error %v", out, err)
			}
			if e.State != test.state || e.Waiter != "Thing" || e.Attempts != calls || test.err != nil && !errors.Is(err, test.err) {
				t.Errorf("error %+v, want state %v and %v", e, test.state, test.err)
			}
			if !strings.Contains(err.Error(), test.text) {
				t.Errorf("error %q, want %q in it", err, test.text)
			}
			if last, ok := e.Last.(*output); ok != (test.err != errStrange && test.answers[len(test.answers)-1] != any(errGone)) {
				t.Errorf("last output %v", last)
			}
		})
	}
}

func TestContext(t *testing.T) {
	t.Parallel()
	why := errors.New("enough")
	ctx, cancel := context.WithCancelCause(t.Context())
	c := &clock{cancel: func() { cancel(why) }}
	op := func(context.Context, *input, ...call.Option) (*output, error) { return &output{"busy"}, nil }
	_, err := wait.Until(ctx, call.NewClient(c, &call.Service{ID: "Test"}, nil), &fixed, nil, op, accept, nil)
	if e, ok := errors.AsType[*wait.Error](err); !ok || !errors.Is(err, why) || e.Attempts != 1 {
		t.Errorf("error %v, want one after 1 attempt because of %v", err, why)
	}
}

func TestCallOptions(t *testing.T) {
	t.Parallel()
	given := 0
	op := func(_ context.Context, _ *input, opts ...call.Option) (*output, error) {
		given = len(opts)
		return &output{"done"}, nil
	}
	client := call.NewClient(&clock{}, &call.Service{ID: "Test"}, nil)
	opts := []wait.Option{wait.Call(call.WithMaxAttempts(1)), wait.Call(call.WithMaxAttempts(2))}
	if _, err := wait.Until(t.Context(), client, &fixed, nil, op, accept, opts); err != nil || given != 3 {
		t.Errorf("%d options (%v), want 2 and our own", given, err)
	}
}
