package call_test

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/aws/smithy-go"

	"github.com/sessiongen/sessiongen/runtime/call"
)

// recorder is hooks that write down what runs.
func recorder(name string, log *[]string) *call.Hooks {
	note := func(what string, info *call.Info) {
		*log = append(*log, fmt.Sprintf("%s %s %d", name, what, info.Attempt))
	}
	return &call.Hooks{
		Call: func(ctx context.Context, info *call.Info, next func(context.Context) error) error {
			note("call", info)
			err := next(ctx)
			note("called", info)
			return err
		},
		Attempt: func(ctx context.Context, info *call.Info, next func(context.Context) error) error {
			note("attempt", info)
			err := next(ctx)
			note("attempted", info)
			return err
		},
		Input:    func(_ context.Context, info *call.Info) error { note("input", info); return nil },
		Sign:     func(_ context.Context, info *call.Info, _ *http.Request) error { note("sign", info); return nil },
		Sent:     func(_ context.Context, info *call.Info, _ *http.Request) { note("sent", info) },
		Response: func(_ context.Context, info *call.Info, _ *http.Response) { note("response", info) },
		Retry:    func(_ context.Context, info *call.Info, _ time.Duration, _ error) { note("retry", info) },
	}
}

func TestHooksRunInOrder(t *testing.T) {
	var got []exchange
	var log []string
	src := serve(t, script(&got, answer{status: 503}, answer{200, "", `{"Id":"x"}`}))
	src.config.Hooks = []*call.Hooks{recorder("outer", &log)}
	if _, err := send(t, src, &sendInput{Address: "a"}, call.WithHooks(recorder("inner", &log)), call.WithHooks(nil)); err != nil {
		t.Fatal(err)
	}
	both := func(what string) []string { return []string{"outer " + what, "inner " + what} }
	back := func(what string) []string { return []string{"inner " + what, "outer " + what} }
	want := slices.Concat(both("call 0"), both("input 0"),
		both("attempt 1"), both("sign 1"), both("sent 1"), both("response 1"), back("attempted 1"), both("retry 1"),
		both("attempt 2"), both("sign 2"), both("sent 2"), both("response 2"), back("attempted 2"), back("called 0"))
	if !slices.Equal(log, want) {
		t.Errorf("got  %q\nwant %q", log, want)
	}
}

func TestHooksKnowTheCall(t *testing.T) {
	var got []exchange
	src := serve(t, script(&got, answer{400, "X-Amzn-Requestid: r", `{"__type":"TooHeavy"}`}))
	in := &sendInput{Address: "a"}
	var seen error
	_, err := send(t, src, in, call.WithHooks(&call.Hooks{
		Call: func(ctx context.Context, info *call.Info, next func(context.Context) error) error {
			if info.Service != "Parcel" || info.Operation != "Send" || info.Region != "eu-west-1" || info.Input != any(in) {
				t.Errorf("%+v", info)
			}
			seen = next(ctx)
			return seen
		},
		Response: func(_ context.Context, _ *call.Info, resp *http.Response) {
			if resp.StatusCode != 400 || resp.Header.Get("X-Amzn-Requestid") != "r" {
				t.Errorf("%v", resp)
			}
		},
	}))
	if e, ok := errors.AsType[*call.Error](seen); !ok || err != error(e) {
		t.Errorf("the hook saw %v, the caller %v", seen, err)
	}
}

func TestHooksChangeRequests(t *testing.T) {
	var got []exchange
	src := serve(t, script(&got, answer{200, "", `{}`}))
	_, err := send(t, src, &sendInput{Address: "a"}, call.WithHooks(&call.Hooks{
		Sign: func(_ context.Context, _ *call.Info, req *http.Request) error {
			req.Header.Set("X-Tenant", "blue")
			return nil
		},
		Sent: func(_ context.Context, _ *call.Info, req *http.Request) {
			if !strings.Contains(req.Header.Get("Authorization"), "x-tenant") {
				t.Error("what a hook adds is not signed")
			}
		},
	}))
	if err != nil || got[0].Header.Get("X-Tenant") != "blue" {
		t.Errorf("%v %v", got[0].Header, err)
	}
}

// What a hook adds to an attempt is not there twice in the next one.
func TestHooksChangeOneAttempt(t *testing.T) {
	var got []exchange
	src := serve(t, script(&got, answer{status: 503}, answer{status: 503}, answer{200, "", `{}`}))
	_, err := send(t, src, &sendInput{Address: "a"}, call.WithHooks(&call.Hooks{
		Sign: func(_ context.Context, info *call.Info, req *http.Request) error {
			req.Header.Add("X-Trace", fmt.Sprint(info.Attempt))
			return nil
		},
	}))
	for i, r := range got {
		if traces := r.Header["X-Trace"]; len(traces) != 1 || traces[0] != fmt.Sprint(i+1) {
			t.Errorf("attempt %d: %q", i+1, traces)
		}
	}
	if err != nil || len(got) != 3 {
		t.Errorf("%d attempts, %v", len(got), err)
	}
}

// The stream of an answer is read after the hooks have returned, and may be a hook's.
func TestHooksAndStreams(t *testing.T) {
	var got []exchange
	src := serve(t, script(&got, answer{200, "", "of the server"}))
	fetch := func(h *call.Hooks) (string, error) {
		out := new(fetchOutput)
		if err := call.Invoke(t.Context(), call.NewClient(src, &depot, nil), &opFetch, &storeInput{Name: "n"}, out, []call.Option{call.WithHooks(h)}); err != nil {
			return "", err
		}
		defer out.Body.Close()
		data, err := io.ReadAll(out.Body)
		return string(data), err
	}
	var log []string
	if text, err := fetch(recorder("", &log)); text != "of the server" || err != nil || log[len(log)-1] != " called 0" {
		t.Errorf("%q %v %q", text, err, log)
	}
	text, err := fetch(&call.Hooks{Attempt: func(_ context.Context, info *call.Info, _ func(context.Context) error) error {
		info.Output.(*fetchOutput).Body = io.NopCloser(strings.NewReader("of the hook"))
		return nil
	}})
	if text != "of the hook" || err != nil || len(got) != 1 {
		t.Errorf("%q %v, %d requests", text, err, len(got))
	}
}

// A hook sees what an attempt failed with. Its own error is final, also after a good answer.
func TestHooksOfAttempts(t *testing.T) {
	var got []exchange
	src := serve(t, script(&got, answer{503, "", `{"__type":"Busy","message":"come back"}`}, answer{200, "", `{"Id":"x"}`}))
	unsure := errors.New("unsure")
	_, err := send(t, src, &sendInput{Address: "a"}, call.WithHooks(&call.Hooks{
		Attempt: func(ctx context.Context, info *call.Info, next func(context.Context) error) error {
			err := next(ctx)
			if info.Attempt == 2 {
				return cmp.Or(err, unsure)
			}
			if e, ok := errors.AsType[smithy.APIError](err); !ok || e.ErrorCode() != "Busy" || e.ErrorMessage() != "come back" {
				t.Errorf("attempt %d: %v", info.Attempt, err)
			}
			return err
		},
	}))
	if !errors.Is(err, unsure) || len(got) != 2 {
		t.Errorf("%d requests, %v", len(got), err)
	}
}

func TestHooksAnswerThemselves(t *testing.T) {
	var got []exchange
	src := serve(t, script(&got, answer{200, "", `{}`}))
	answerSelf := func(_ context.Context, info *call.Info, _ func(context.Context) error) error {
		info.Output.(*sendOutput).Id = new("from a hook")
		return nil
	}
	refusal := errors.New("not today")
	refuse := func(context.Context, *call.Info, func(context.Context) error) error { return refusal }
	for name, tt := range map[string]struct {
		hooks *call.Hooks
		err   error
	}{
		"call":            {&call.Hooks{Call: answerSelf}, nil},
		"attempt":         {&call.Hooks{Attempt: answerSelf}, nil},
		"call refuses":    {&call.Hooks{Call: refuse}, refusal},
		"attempt refuses": {&call.Hooks{Attempt: refuse}, refusal},
		"input refuses":   {&call.Hooks{Input: func(context.Context, *call.Info) error { return refusal }}, refusal},
		"sign refuses":    {&call.Hooks{Sign: func(context.Context, *call.Info, *http.Request) error { return refusal }}, refusal},
	} {
		out, err := send(t, src, &sendInput{Address: "a"}, call.WithHooks(tt.hooks))
		if len(got) != 0 || !errors.Is(err, tt.err) || tt.err == nil && call.Value(out.Id) != "from a hook" || err != nil && !isError(err) {
			t.Errorf("%s: %d requests, %v, %v", name, len(got), out, err)
		}
	}
}

func isError(err error) bool {
	_, ok := errors.AsType[*call.Error](err)
	return ok
}

// TestSharedByAThousandGoroutines is for the race detector: one client, hooks at every point, credentials
// that expire.
func TestSharedByAThousandGoroutines(t *testing.T) {
	src := serve(t, func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte(`{"Id":"x"}`)) })
	var ran [6]atomic.Int64
	count := func(i int) error { ran[i].Add(1); return nil }
	hooks := &call.Hooks{
		Call: func(ctx context.Context, _ *call.Info, next func(context.Context) error) error {
			return cmp.Or(count(0), next(ctx))
		},
		Attempt: func(ctx context.Context, _ *call.Info, next func(context.Context) error) error {
			return cmp.Or(count(1), next(ctx))
		},
		Input: func(context.Context, *call.Info) error { return count(2) },
		Sign: func(_ context.Context, _ *call.Info, req *http.Request) error {
			req.Header.Add("X-Seen", "1")
			return count(3)
		},
		Sent:     func(context.Context, *call.Info, *http.Request) { _ = count(4) },
		Response: func(context.Context, *call.Info, *http.Response) { _ = count(5) },
	}
	client := call.NewClient(src, &parcel, []call.ClientOption{call.WithHooks(hooks)})
	var wg sync.WaitGroup
	limit := make(chan struct{}, 64) // connections
	for range 1000 {
		wg.Go(func() {
			limit <- struct{}{}
			defer func() { <-limit }()
			out := new(sendOutput)
			if err := call.Invoke(t.Context(), client, &opSend, &sendInput{Address: "a"}, out, []call.Option{call.WithHooks(hooks)}); err != nil || call.Value(out.Id) != "x" {
				t.Errorf("%v %v", out, err)
			}
		})
	}
	wg.Wait()
	for i := range ran {
		if n := ran[i].Load(); n != 2000 { // the client's and the call's
			t.Errorf("point %d ran %d times", i, n)
		}
	}
}

// TestInputsCannotChangeTheHost tries values that a host prefix takes up.
func TestInputsCannotChangeTheHost(t *testing.T) {
	op := opSend
	op.Host = func(in any) string { return in.(*sendInput).Address + ".data." }
	for _, value := range []string{"evil.example/", "evil.example:80/x", "a@evil.example", "a?b", "a#b", "", "..", "a b", "a\r\nb", "é", strings.Repeat("a", 64)} {
		var got []exchange
		src := serve(t, script(&got, answer{200, "", `{}`}))
		in := &sendInput{Address: value}
		if value == "" {
			in.Address = "."
		}
		if err := call.Invoke(t.Context(), call.NewClient(src, &parcel, nil), &op, in, new(sendOutput), nil); err == nil || len(got) != 0 {
			t.Errorf("%q: %v, %d requests", value, err, len(got))
		}
	}
	var host string
	src := serve(t, nil)
	src.config.Endpoint, src.config.HTTP = "https://example.com", doer(func(r *http.Request) { host = r.URL.Host })
	_ = call.Invoke(t.Context(), call.NewClient(src, &parcel, nil), &op, &sendInput{Address: "acct-1.x"}, new(sendOutput), nil)
	if host != "acct-1.x.data.example.com" {
		t.Errorf("host %s", host)
	}
}

type doer func(*http.Request)

func (d doer) Do(r *http.Request) (*http.Response, error) {
	d(r)
	return nil, errors.New("not sent")
}
