package call_test

import (
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/sessiongen/sessiongen/generated/dynamodb"
	"github.com/sessiongen/sessiongen/generated/sqs"
	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/retry"
)

// sleeps makes a source keep how long it would have slept.
func sleeps(src *source) *[]time.Duration {
	var kept []time.Duration
	src.config.Sleep = func(ctx context.Context, d time.Duration) error {
		kept = append(kept, d)
		return ctx.Err()
	}
	return &kept
}

func TestModesOfRetries(t *testing.T) {
	for _, tt := range []struct {
		name     string
		mode     retry.Mode
		answer   answer
		attempts int
	}{
		{"standard", retry.Standard, answer{status: 503}, 3},
		{"standard, bandwidth", retry.Standard, answer{status: 509}, 1},
		{"adaptive", retry.Adaptive, answer{status: 503}, 3},
		{"adaptive, throttled", retry.Adaptive, answer{400, "", `{"__type":"SlowDown"}`}, 3},
		{"legacy", retry.Legacy, answer{status: 503}, 5},
		{"legacy, bandwidth", retry.Legacy, answer{status: 509}, 5},
		{"off", retry.Off, answer{status: 503}, 1},
	} {
		var got []exchange
		src := serve(t, script(&got, tt.answer))
		_, err := send(t, src, &sendInput{Address: "a"}, call.WithRetryMode(tt.mode))
		e, _ := errors.AsType[*call.Error](err)
		if len(got) != tt.attempts || e == nil || len(e.Metadata.Attempts) != tt.attempts {
			t.Errorf("%s: %d requests, error %v", tt.name, len(got), err)
			continue
		}
		for i, a := range e.Metadata.Attempts {
			if a.Err == nil || a.Status != tt.answer.status {
				t.Errorf("%s: attempt %d is %+v", tt.name, i, a)
			}
		}
	}
	var got []exchange
	src := serve(t, script(&got, answer{status: 503}))
	if _, err := send(t, src, &sendInput{Address: "a"}, call.WithRetryMode(retry.Off), call.WithMaxAttempts(5)); err == nil || len(got) != 1 {
		t.Errorf("off means off: %d requests", len(got))
	}
}

// A stream that follows a refusal is not taken for it.
func TestStreamsAreTriedAgain(t *testing.T) {
	var got []exchange
	src := serve(t, script(&got, answer{503, "", "<Error><Code>SlowDown</Code></Error>"}, answer{200, "", "hello"}))
	out := new(fetchOutput)
	err := call.Invoke(t.Context(), call.NewClient(src, &depot, nil), &opFetch, &storeInput{Name: "k"}, out, nil)
	if err != nil || len(got) != 2 {
		t.Fatalf("%d requests, %v", len(got), err)
	}
	defer out.Body.Close()
	if text, err := io.ReadAll(out.Body); string(text) != "hello" || err != nil {
		t.Errorf("%q %v", text, err)
	}
}

func TestServicesSayWhenToComeBack(t *testing.T) {
	for _, tt := range []struct {
		header string
		least  time.Duration
		most   time.Duration
	}{
		{"", 0, 50 * time.Millisecond},
		{"X-Amz-Retry-After: 1500", 1500 * time.Millisecond, 1500 * time.Millisecond},
		{"X-Amz-Retry-After: 60000", 5 * time.Second, 5050 * time.Millisecond},
		{"X-Amz-Retry-After: soon", 0, 50 * time.Millisecond},
		{"Retry-After: 2", 2 * time.Second, 2 * time.Second},
		{"Retry-After: Sun, 22 Nov 2026 12:00:03 GMT", 3 * time.Second, 3 * time.Second},
		{"Retry-After: Sun, 22 Nov 2026 11:00:00 GMT", 0, 50 * time.Millisecond},
		{"Retry-After: -5", 0, 50 * time.Millisecond},
	} {
		var got []exchange
		src := serve(t, script(&got, answer{503, tt.header, ""}, answer{200, "", `{}`}))
		slept := sleeps(&src)
		out, err := send(t, src, &sendInput{Address: "a"})
		if err != nil {
			t.Fatal(err)
		}
		delay := out.ResultMetadata.Attempts[0].Delay
		if delay < tt.least || delay > tt.most || delay > 0 && (len(*slept) != 1 || (*slept)[0] != delay) {
			t.Errorf("%s: delay %v, slept %v", tt.header, delay, *slept)
		}
	}
}

func TestClockSkew(t *testing.T) {
	refused := `{"__type":"InvalidSignatureException","message":"Signature expired"}`
	for _, tt := range []struct {
		name, date string
		requests   int
		signed     string // when the last request was
	}{
		{"behind", "Sun, 22 Nov 2026 13:00:00 GMT", 2, "20261122T130000Z"},
		{"ahead", "Sun, 22 Nov 2026 11:30:00 GMT", 2, "20261122T113000Z"},
		{"right", "Sun, 22 Nov 2026 12:02:00 GMT", 1, "20261122T120000Z"},
		{"no date that can be read", "yesterday", 1, "20261122T120000Z"},
	} {
		var got []exchange
		src := serve(t, script(&got, answer{403, "Date: " + tt.date, refused}, answer{200, "Date: " + tt.date, `{}`}))
		src.config.Store = new(call.Store)
		slept := sleeps(&src)
		_, _ = send(t, src, &sendInput{Address: "a"})
		if len(got) != tt.requests || got[len(got)-1].Header.Get("X-Amz-Date") != tt.signed || len(*slept) != 0 {
			t.Errorf("%s: %d requests, the last of %s, slept %v", tt.name, len(got), got[len(got)-1].Header.Get("X-Amz-Date"), *slept)
		}
		// Clients that share state have learnt it too.
		got = nil
		_, _ = send(t, src, &sendInput{Address: "a"})
		if tt.requests == 2 && got[0].Header.Get("X-Amz-Date") != tt.signed {
			t.Errorf("%s: the next call is signed %s", tt.name, got[0].Header.Get("X-Amz-Date"))
		}
	}
	// A signature that is wrong for another reason is not tried for ever.
	var got []exchange
	src := serve(t, script(&got, answer{403, "Date: Sun, 22 Nov 2026 13:00:00 GMT", refused}))
	if _, err := send(t, src, &sendInput{Address: "a"}); !call.IsDenied(err) || len(got) != 2 {
		t.Errorf("%d requests, %v", len(got), err)
	}
}

func TestQuotaEndsAStorm(t *testing.T) {
	var got []exchange
	src := serve(t, script(&got, answer{status: 500}))
	src.config.Store = new(call.Store)
	for range 100 {
		_, _ = send(t, src, &sendInput{Address: "a"})
	}
	if want := 100 + 500/14; len(got) != want {
		t.Errorf("%d requests for 100 calls, want %d", len(got), want)
	}
	// A call that is made in a loop waits although it is not repeated.
	slept := sleeps(&src)
	op := opSend
	op.Flags |= call.LongPoll
	err := call.Invoke(t.Context(), call.NewClient(src, &parcel, nil), &op, &sendInput{Address: "a"}, new(sendOutput), nil)
	if err == nil || len(*slept) != 1 {
		t.Errorf("slept %v, %v", *slept, err)
	}
}

func TestAdaptiveHoldsCallsBack(t *testing.T) {
	var got []exchange
	src := serve(t, script(&got, answer{status: 429}, answer{200, "", `{}`}))
	src.config.Store = new(call.Store)
	slept := sleeps(&src)
	for range 5 {
		if _, err := send(t, src, &sendInput{Address: "a"}, call.WithRetryMode(retry.Adaptive)); err != nil {
			t.Fatal(err)
		}
	}
	// The clock stands still, so no call finds a token: all but the first wait, each longer.
	if len(*slept) != 5 || !slices.IsSorted(*slept) || (*slept)[0] == 0 {
		t.Errorf("slept %v", *slept)
	}
	n := len(*slept)
	if _, err := send(t, src, &sendInput{Address: "a"}); err != nil || len(*slept) != n {
		t.Errorf("standard mode is held back: %v", *slept)
	}
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	err := call.Invoke(ended, call.NewClient(src, &parcel, nil), &opSend, &sendInput{Address: "a"}, new(sendOutput), []call.Option{call.WithRetryMode(retry.Adaptive)})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("%v", err)
	}
}

// TestSendOnce counts what arrives where every connection breaks after the request.
func TestSendOnce(t *testing.T) {
	var arrived atomic.Int32
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		arrived.Add(1)
		conn, _, err := w.(http.Hijacker).Hijack()
		if err != nil {
			t.Error(err)
			return
		}
		_ = conn.(*net.TCPConn).SetLinger(0) // a reset
		conn.Close()
	}))
	defer srv.Close()
	src := serve(t, nil)
	src.config.Endpoint = srv.URL
	plain, idempotent, token := opSend, opSend, opSend
	idempotent.Flags |= call.Idempotent
	get := opSend
	get.Method = "GET"
	for _, tt := range []struct {
		name string
		op   *call.Operation
		in   *sendInput
		opts []call.Option
		want int
	}{
		{"usually", &plain, &sendInput{Address: "a", Token: new("mine")}, nil, 3},
		{"once", &plain, &sendInput{Address: "a", Token: new("mine")}, []call.Option{call.WithSendOnce()}, 1},
		{"once, idempotent", &idempotent, &sendInput{Address: "a", Token: new("mine")}, []call.Option{call.WithSendOnce()}, 3},
		{"once, with a token", &token, &sendInput{Address: "a"}, []call.Option{call.WithSendOnce()}, 3},
		{"once, GET", &get, &sendInput{Address: "a", Token: new("mine")}, []call.Option{call.WithSendOnce()}, 3},
	} {
		arrived.Store(0)
		err := call.Invoke(t.Context(), call.NewClient(src, &parcel, nil), tt.op, tt.in, new(sendOutput), tt.opts)
		if n := int(arrived.Load()); err == nil || n != tt.want {
			t.Errorf("%s: %d arrived, want %d; %v", tt.name, n, tt.want, err)
		}
	}
	// What cannot have arrived is tried again.
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	l.Close()
	src.config.Endpoint = "http://" + l.Addr().String()
	err = call.Invoke(t.Context(), call.NewClient(src, &parcel, nil), &plain, &sendInput{Address: "a", Token: new("t")}, new(sendOutput), []call.Option{call.WithSendOnce()})
	if e, ok := errors.AsType[*call.Error](err); !ok || len(e.Metadata.Attempts) != 3 {
		t.Errorf("%v", err)
	}
}

func TestDeadlineIsVisible(t *testing.T) {
	var got []exchange
	src := serve(t, script(&got, answer{status: 503}))
	src.config.Sleep = nil // a real timer
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
	defer cancel()
	err := call.Invoke(ctx, call.NewClient(src, &parcel, nil), &opSend, &sendInput{Address: "a"}, new(sendOutput),
		[]call.Option{call.WithMaxAttempts(1000), call.WithRetryMode(retry.Legacy)})
	if !errors.Is(err, context.DeadlineExceeded) || !strings.Contains(err.Error(), "attempts") && len(got) > 1 {
		t.Errorf("%v after %d requests", err, len(got))
	}
}

// TestServicesHaveNumbersOfTheirOwn counts attempts of generated clients.
func TestServicesHaveNumbersOfTheirOwn(t *testing.T) {
	for mode, want := range map[retry.Mode][2]int{retry.Standard: {4, 3}, retry.Adaptive: {4, 3}, retry.Legacy: {10, 5}, retry.Off: {1, 1}} {
		var got []exchange
		src := serve(t, script(&got, answer{status: 500}))
		_, _ = dynamodb.New(src, call.WithRetryMode(mode)).ListTables(t.Context(), nil)
		n := len(got)
		_, _ = sqs.New(src, call.WithRetryMode(mode)).ListQueues(t.Context(), nil)
		if n != want[0] || len(got)-n != want[1] {
			t.Errorf("mode %d: %d and %d attempts, want %v", mode, n, len(got)-n, want)
		}
	}
}
