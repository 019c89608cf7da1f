package call_test

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"slices"
	"testing"
	"time"

	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/retry"
)

// TestWhatIsTriedAgain walks every class of failures.
func TestWhatIsTriedAgain(t *testing.T) {
	type outcome int
	const (
		final     outcome = iota
		transient         // short delays
		throttled         // long ones
		legacy            // in boto3's own mode only
	)
	type row struct {
		answer answer
		want   outcome
	}
	rows := []row{
		{answer{400, "", `{"__type":"ValidationException"}`}, final},
		{answer{400, "", `{"__type":"AccessDenied"}`}, final},
		{answer{403, "", `{}`}, final},
		{answer{404, "", `{}`}, final},
		{answer{409, "", `{}`}, final},
		{answer{501, "", `{}`}, final},
		{answer{505, "", `{}`}, final},
		{answer{429, "", `{}`}, throttled},
		{answer{503, "", `{"__type":"SlowDown"}`}, throttled}, // the code says more than the status
		{answer{509, "", `{}`}, legacy},
		{answer{400, "", `{"__type":"BadDigest"}`}, legacy},
	}
	for _, status := range []int{500, 502, 503, 504} {
		rows = append(rows, row{answer{status, "", ""}, transient})
	}
	for _, code := range []string{"RequestTimeout", "RequestTimeoutException", "InternalError", "InternalServerError", "IDPCommunicationError"} {
		rows = append(rows, row{answer{400, "", `{"__type":"` + code + `"}`}, transient})
	}
	for _, code := range []string{
		"Throttling", "ThrottlingException", "ThrottledException", "RequestThrottledException", "TooManyRequestsException",
		"ProvisionedThroughputExceededException", "TransactionInProgressException", "RequestLimitExceeded", "BandwidthLimitExceeded",
		"LimitExceededException", "RequestThrottled", "SlowDown", "PriorRequestNotComplete", "EC2ThrottledException",
	} {
		rows = append(rows, row{answer{400, "", `{"__type":"` + code + `"}`}, throttled})
	}
	for _, r := range rows {
		for _, mode := range []retry.Mode{retry.Standard, retry.Legacy} {
			var got []exchange
			src := serve(t, script(&got, r.answer, answer{200, "", `{}`}))
			src.config.Rand = func() uint64 { return 1 << 63 } // half of every delay
			slept := sleeps(&src)
			_, err := send(t, src, &sendInput{Address: "a"}, call.WithRetryMode(mode))
			again := r.want != final && (r.want != legacy || mode == retry.Legacy)
			var want []time.Duration
			switch {
			case !again:
			case mode == retry.Legacy || r.want == throttled:
				want = []time.Duration{500 * time.Millisecond}
			default:
				want = []time.Duration{25 * time.Millisecond}
			}
			if (err == nil) != again || !slices.Equal(*slept, want) {
				t.Errorf("mode %d, %v: slept %v, %v", mode, r.answer, *slept, err)
			}
			if r.want == throttled {
				if _, err := send(t, serve(t, script(&got, r.answer)), &sendInput{Address: "a"}, call.WithMaxAttempts(1)); !call.IsThrottle(err) {
					t.Errorf("%v: no throttling: %v", r.answer, err)
				}
			}
		}
	}
}

// A modelled error says by its traits whether it is worth another attempt.
func TestModelledRetries(t *testing.T) {
	for _, tt := range []struct {
		retryable, throttling bool
		want                  time.Duration
	}{
		{false, false, 0}, {true, false, 25 * time.Millisecond}, {true, true, 500 * time.Millisecond},
	} {
		shape := errTooHeavy
		shape.Retryable, shape.Throttling = tt.retryable, tt.throttling
		op := opSend
		op.Errors = []*call.ErrorShape{&shape}
		var got []exchange
		src := serve(t, script(&got, answer{400, "", `{"__type":"TooHeavy"}`}, answer{200, "", `{}`}))
		src.config.Rand = func() uint64 { return 1 << 63 }
		slept := sleeps(&src)
		err := call.Invoke(t.Context(), call.NewClient(src, &parcel, nil), &op, &sendInput{Address: "a"}, new(sendOutput), nil)
		if (err == nil) != tt.retryable || tt.retryable && (len(*slept) != 1 || (*slept)[0] != tt.want) {
			t.Errorf("%+v: slept %v, %v", tt, *slept, err)
		}
	}
}

func TestUntrustedServersAreNotTriedAgain(t *testing.T) {
	srv := httptest.NewUnstartedServer(http.NotFoundHandler())
	srv.Config.ErrorLog = slog.NewLogLogger(slog.DiscardHandler, 0)
	srv.StartTLS()
	defer srv.Close()
	src := serve(t, nil)
	src.config.Endpoint, src.config.HTTP = srv.URL, &http.Client{Transport: &http.Transport{}}
	_, err := send(t, src, &sendInput{Address: "a"})
	if e, ok := errors.AsType[*call.Error](err); !ok || len(e.Metadata.Attempts) != 1 {
		t.Errorf("%v", err)
	}
}

func TestDelaysGrow(t *testing.T) {
	for _, tt := range []struct {
		mode   retry.Mode
		status int
		want   []int // milliseconds, by half
	}{
		{retry.Standard, 503, []int{25, 50, 100, 200, 400, 800, 1600, 3200, 6400, 10000, 10000}},
		{retry.Standard, 429, []int{500, 1000, 2000, 4000, 8000, 10000, 10000, 10000, 10000, 10000, 10000}},
		{retry.Adaptive, 503, []int{25, 50, 100, 200, 400, 800, 1600, 3200, 6400, 10000, 10000}},
		{retry.Legacy, 503, []int{500, 1000, 2000, 4000, 8000, 16000, 32000, 64000, 128000, 256000, 512000}},
	} {
		var got []exchange
		src := serve(t, script(&got, answer{status: tt.status}))
		src.config.Rand = func() uint64 { return 1 << 63 }
		slept := sleeps(&src)
		_, _ = send(t, src, &sendInput{Address: "a"}, call.WithRetryMode(tt.mode), call.WithMaxAttempts(12))
		var want []time.Duration
		for _, ms := range tt.want {
			want = append(want, time.Duration(ms)*time.Millisecond)
		}
		if !slices.Equal(*slept, want) {
			t.Errorf("mode %d, status %d: %v", tt.mode, tt.status, *slept)
		}
	}
}

// TestQuotaOfThrottling counts the retries that 500 pay for at the price of throttled ones, and that a
// success after a retry gives its price back.
func TestQuotaOfThrottling(t *testing.T) {
	var got []exchange
	throttling := answer{status: 429}
	src := serve(t, script(&got, throttling))
	src.config.Store = new(call.Store)
	for range 100 {
		_, _ = send(t, src, &sendInput{Address: "a"})
	}
	if want := 100 + 500/5; len(got) != want {
		t.Errorf("%d requests for 100 calls, want %d", len(got), want)
	}
	alternating := func(status int) int {
		got = nil
		src := serve(t, func(w http.ResponseWriter, r *http.Request) {
			got = append(got, exchange{})
			if len(got)%2 == 1 {
				w.WriteHeader(status)
				return
			}
			_, _ = w.Write([]byte("{}"))
		})
		src.config.Store = new(call.Store)
		for i := range 200 {
			if _, err := send(t, src, &sendInput{Address: "a"}); err != nil {
				t.Fatalf("status %d, call %d: %v", status, i, err)
			}
		}
		return len(got)
	}
	for _, status := range []int{429, 500} {
		if n := alternating(status); n != 400 {
			t.Errorf("status %d: %d requests", status, n)
		}
	}
}

func TestForOperation(t *testing.T) {
	var got []exchange
	src := serve(t, script(&got, answer{status: 503}))
	other := opSend
	other.Name = "SendLater"
	count := func(op *call.Operation, opts ...call.Option) int {
		got = nil
		client := call.NewClient(src, &parcel, []call.ClientOption{
			call.WithMaxAttempts(2), call.ForOperation("Send", call.WithMaxAttempts(4)), call.ForOperation("Nothing", nil, call.WithMaxAttempts(9)),
		})
		_ = call.Invoke(t.Context(), client, op, &sendInput{Address: "a"}, new(sendOutput), opts)
		return len(got)
	}
	if a, b, c := count(&opSend), count(&other), count(&opSend, call.WithMaxAttempts(1)); a != 4 || b != 2 || c != 1 {
		t.Errorf("%d, %d and %d attempts", a, b, c)
	}
}

// TestContextsEndCalls ends a call at each of its stages; the reason is visible however it is given.
func TestContextsEndCalls(t *testing.T) {
	shutdown := errors.New("shutting down")
	for _, stage := range []string{"before", "signing", "attempt", "pause", "adaptive pause"} {
		for _, cause := range []error{nil, shutdown} {
			ctx, cancel := context.WithCancelCause(t.Context())
			var got []exchange
			src := serve(t, func(w http.ResponseWriter, r *http.Request) {
				got = append(got, exchange{})
				if stage == "attempt" {
					_, _ = io.Copy(io.Discard, r.Body)
					cancel(cause)
					<-r.Context().Done()
				}
				w.WriteHeader(429)
			})
			src.config.Store, src.config.Rand = new(call.Store), func() uint64 { return 1 << 63 }
			mode := retry.Standard
			src.config.Sleep = func(ctx context.Context, _ time.Duration) error {
				cancel(cause)
				return context.Cause(ctx)
			}
			hooks := &call.Hooks{}
			switch stage {
			case "before":
				cancel(cause)
			case "signing":
				hooks.Sign = func(context.Context, *call.Info, *http.Request) error { cancel(cause); return nil }
			case "adaptive pause":
				mode = retry.Adaptive
				_ = call.Invoke(t.Context(), call.NewClient(src, &parcel, nil), &opSend, &sendInput{Address: "a"}, new(sendOutput),
					[]call.Option{call.WithRetryMode(mode), call.WithMaxAttempts(1)})
			}
			n := len(got)
			err := call.Invoke(ctx, call.NewClient(src, &parcel, nil), &opSend, &sendInput{Address: "a"}, new(sendOutput),
				[]call.Option{call.WithRetryMode(mode), call.WithHooks(hooks)})
			if !errors.Is(err, context.Canceled) || cause != nil && !errors.Is(err, cause) {
				t.Errorf("%s, cause %v: %v", stage, cause, err)
			}
			if answered := stage == "pause"; errors.Is(err, call.Code("TooManyRequests")) != answered {
				t.Errorf("%s: what the service said is lost: %v", stage, err)
			}
			if len(got)-n > 1 {
				t.Errorf("%s: %d requests", stage, len(got)-n)
			}
			cancel(nil)
		}
	}
	// An answer that ends a call anyway is its error, whatever became of the context meanwhile.
	ctx, cancel := context.WithCancel(t.Context())
	src := serve(t, func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(400)
		_, _ = w.Write([]byte(`{"__type":"TooHeavy"}`))
	})
	hooks := &call.Hooks{Attempt: func(ctx context.Context, _ *call.Info, next func(context.Context) error) error {
		defer cancel()
		return next(ctx)
	}}
	err := call.Invoke(ctx, call.NewClient(src, &parcel, nil), &opSend, &sendInput{Address: "a"}, new(sendOutput), []call.Option{call.WithHooks(hooks)})
	if !errors.Is(err, call.Code("TooHeavy")) {
		t.Errorf("%v", err)
	}
}
