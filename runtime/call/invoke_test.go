package call_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	smithy "github.com/aws/smithy-go"

	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/codec"
)

func TestInvoke(t *testing.T) {
	var got []exchange
	src := serve(t, script(&got, answer{200, "X-Amzn-Requestid: r-1", `{"Id":"p1"}`}))
	out, err := send(t, src, &sendInput{Address: "here", Weight: new(5)})
	if err != nil {
		t.Fatal(err)
	}
	if call.Value(out.Id) != "p1" || out.ResultMetadata.RequestID != "r-1" || len(out.ResultMetadata.Attempts) != 1 {
		t.Errorf("got %+v", out)
	}
	r := got[0]
	if want := `{"Address":"here","Weight":5,"Token":"00000000-0000-4001-8000-000000000001"}`; r.body != want {
		t.Errorf("body %s, want %s", r.body, want)
	}
	for name, want := range map[string]string{
		"X-Amz-Target": "Parcel_1.Send", "Content-Type": "application/x-amz-json-1.1",
		"Amz-Sdk-Request": "attempt=1; max=3", "X-Amz-Date": "20261122T120000Z",
	} {
		if r.Header.Get(name) != want {
			t.Errorf("%s is %q, want %q", name, r.Header.Get(name), want)
		}
	}
	if a := r.Header.Get("Authorization"); !strings.HasPrefix(a, "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20261122/eu-west-1/parcel/aws4_request") {
		t.Errorf("Authorization is %q", a)
	}
}

func TestMissingMembersAreNamedAndNothingIsSent(t *testing.T) {
	var got []exchange
	src := serve(t, script(&got, answer{status: 200}))
	_, err := send(t, src, &sendInput{})
	m, ok := errors.AsType[*codec.MissingError](err)
	if !ok || len(m.Members) != 1 || m.Members[0] != "Address" || len(got) != 0 {
		t.Fatalf("got %v after %d requests", err, len(got))
	}
}

func TestModelledError(t *testing.T) {
	var got []exchange
	src := serve(t, script(&got, answer{400, "X-Amzn-Requestid: r-9", `{"__type":"x.y#TooHeavy","message":"30 kg","Limit":30}`}))
	_, err := send(t, src, &sendInput{Address: "a"})

	heavy, ok := errors.AsType[*tooHeavy](err)
	if !ok || call.Value(heavy.Limit) != 30 {
		t.Fatalf("no modelled error in %v", err)
	}
	e, _ := errors.AsType[*call.Error](err)
	if e.Code != "TooHeavy" || e.Message != "30 kg" || e.Operation != "Send" || e.Service != "Parcel" || e.Metadata.Status != 400 || len(got) != 1 {
		t.Errorf("got %+v after %d requests", e, len(got))
	}
	for _, code := range []call.Code{"TooHeavy", "Parcel.TooHeavy"} {
		if !errors.Is(err, code) {
			t.Errorf("errors.Is(err, %s) is false", code)
		}
	}
	if errors.Is(err, call.Code("Other")) || errors.Is(err, call.Code("")) {
		t.Error("errors.Is matches codes that the error does not have")
	}
	var api smithy.APIError
	if !errors.As(err, &api) || api.ErrorCode() != "TooHeavy" {
		t.Error("not an APIError")
	}
	var op *smithy.OperationError
	if !errors.As(err, &op) || op.OperationName != "Send" {
		t.Error("not an OperationError")
	}
	if want := "Parcel.Send: TooHeavy: 30 kg (status 400, request r-9)"; err.Error() != want {
		t.Errorf("text %q, want %q", err, want)
	}
}

func TestErrorClasses(t *testing.T) {
	for _, tt := range []struct {
		answer
		throttle, missing, denied bool
		code                      string
	}{
		{answer{400, "", `{"__type":"ThrottlingException"}`}, true, false, false, "ThrottlingException"},
		{answer{429, "", ``}, true, false, false, "TooManyRequests"},
		{answer{404, "", `<html>no</html>`}, false, true, false, "NotFound"},
		{answer{400, "", `{"__type":"ResourceNotFoundException"}`}, false, true, false, "ResourceNotFoundException"},
		{answer{403, "", `{"code":"AccessDenied"}`}, false, false, true, "AccessDenied"},
		{answer{400, "X-Amzn-Errortype: ExpiredToken:http://x", `{}`}, false, false, true, "ExpiredToken"},
		{answer{500, "", `{"__type":`}, false, false, false, "InternalServerError"},
		{answer{500, "Content-Type: text/html", `<html>oops`}, false, false, false, "InternalServerError"},
	} {
		var got []exchange
		_, err := send(t, serve(t, script(&got, tt.answer)), &sendInput{Address: "a"})
		e, ok := errors.AsType[*call.Error](err)
		if !ok || e.Code != tt.code {
			t.Errorf("%+v: code of %v", tt.answer, err)
		}
		if call.IsThrottle(err) != tt.throttle || call.IsNotFound(err) != tt.missing || call.IsDenied(err) != tt.denied {
			t.Errorf("%+v: throttle %v, not found %v, denied %v", tt.answer, call.IsThrottle(err), call.IsNotFound(err), call.IsDenied(err))
		}
	}
}

func TestRetries(t *testing.T) {
	for _, tt := range []struct {
		name    string
		answers []answer
		opts    []call.Option
		sent    int
		fails   bool
	}{
		{"server error, then good", []answer{{status: 503}, {200, "", `{"Id":"x"}`}}, nil, 2, false},
		{"throttled twice", []answer{{400, "", `{"__type":"SlowDown"}`}, {status: 429}, {200, "", `{}`}}, nil, 3, false},
		{"always", []answer{{status: 500}}, nil, 3, true},
		{"five attempts", []answer{{status: 500}}, []call.Option{call.WithMaxAttempts(5)}, 5, true},
		{"none", []answer{{status: 500}}, []call.Option{call.WithMaxAttempts(1)}, 1, true},
		{"client error", []answer{{400, "", `{"__type":"TooHeavy"}`}}, nil, 1, true},
		{"not implemented", []answer{{status: 501}}, nil, 1, true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var got []exchange
			var md call.Metadata
			_, err := send(t, serve(t, script(&got, tt.answers...)), &sendInput{Address: "a"}, append(tt.opts, call.WithMetadata(&md))...)
			if len(got) != tt.sent || (err != nil) != tt.fails {
				t.Fatalf("%d requests, error %v; want %d", len(got), err, tt.sent)
			}
			if len(md.Attempts) != tt.sent {
				t.Errorf("%d attempts reported", len(md.Attempts))
			}
			ids := map[string]bool{}
			for i, r := range got {
				ids[r.Header.Get("Amz-Sdk-Invocation-Id")] = true
				if want := fmt.Sprintf("attempt=%d;", i+1); !strings.HasPrefix(r.Header.Get("Amz-Sdk-Request"), want) {
					t.Errorf("request %d says %s", i, r.Header.Get("Amz-Sdk-Request"))
				}
				if r.body != got[0].body {
					t.Errorf("request %d has another body", i)
				}
			}
			if len(ids) != 1 {
				t.Errorf("invocation IDs %v", ids)
			}
		})
	}
}

func TestConnectionErrorsAreRetriedAndHideURLs(t *testing.T) {
	src := serve(t, func(w http.ResponseWriter, _ *http.Request) {
		c, _, _ := w.(http.Hijacker).Hijack()
		c.Close()
	})
	_, err := send(t, src, &sendInput{Address: "a"})
	e, ok := errors.AsType[*call.Error](err)
	if !ok || len(e.Metadata.Attempts) != 3 || e.Code != "" {
		t.Fatalf("got %v", err)
	}
	if strings.Contains(err.Error(), "http://") {
		t.Errorf("the error shows the URL: %v", err)
	}
}

func TestContextEndsTheCall(t *testing.T) {
	src := serve(t, func(http.ResponseWriter, *http.Request) {})
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	err := call.Invoke(ctx, call.NewClient(src, &parcel, nil), &opSend, &sendInput{Address: "a"}, new(sendOutput), nil)
	if !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}

func TestAttemptTimeout(t *testing.T) {
	var n atomic.Int32
	block := make(chan struct{})
	src := serve(t, func(w http.ResponseWriter, r *http.Request) {
		if n.Add(1) == 1 {
			select {
			case <-r.Context().Done():
			case <-block:
			}
			return
		}
		_, _ = w.Write([]byte(`{"Id":"late"}`))
	})
	defer close(block)
	out, err := send(t, src, &sendInput{Address: "a"}, call.WithAttemptTimeout(50*time.Millisecond))
	if err != nil || call.Value(out.Id) != "late" {
		t.Fatalf("got %v, %v", out, err)
	}
	if a := out.ResultMetadata.Attempts; len(a) != 2 || !errors.Is(a[0].Err, context.DeadlineExceeded) {
		t.Errorf("attempts %+v", a)
	}
}

func TestNoSecretsInErrors(t *testing.T) {
	var got []exchange
	src := serve(t, script(&got, answer{403, "", `{"__type":"SignatureDoesNotMatch","message":"no"}`}))
	_, err := send(t, src, &sendInput{Address: "a"})
	for _, s := range []string{err.Error(), fmt.Sprintf("%+v", err), fmt.Sprintf("%#v", err)} {
		if strings.Contains(s, secret) {
			t.Errorf("the secret shows in %q", s)
		}
	}
}
