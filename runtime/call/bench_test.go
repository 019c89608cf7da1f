package call_test

import (
	"context"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/sessiongen/sessiongen/runtime/auth"
	"github.com/sessiongen/sessiongen/runtime/call"
)

// canned answers every request with the same bytes, without a network.
type canned string

func (c canned) Do(r *http.Request) (*http.Response, error) {
	if r.Body != nil {
		_, _ = io.Copy(io.Discard, r.Body)
	}
	return &http.Response{StatusCode: 200, Header: http.Header{}, Body: io.NopCloser(strings.NewReader(string(c))), ContentLength: int64(len(c))}, nil
}

// BenchmarkInvoke is what a small call costs outside net/http.
func BenchmarkInvoke(b *testing.B) {
	creds := auth.NewCache(auth.Static(auth.Credentials{AccessKeyID: "AKIDEXAMPLE", SecretAccessKey: secret}), auth.CacheConfig{})
	client := call.NewClient(source{call.Config{
		Region: "eu-west-1", Endpoint: "https://parcel.example.com", HTTP: canned(`{"Id":"p1"}`), Credentials: creds,
	}}, &parcel, nil)
	ctx := context.Background()
	in := &sendInput{Address: "here", Weight: new(5)}
	b.ReportAllocs()
	for b.Loop() {
		if err := call.Invoke(ctx, client, &opSend, in, new(sendOutput), nil); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkNewClient is what a client inside a request handler costs.
func BenchmarkNewClient(b *testing.B) {
	src := source{call.Config{Region: "eu-west-1", Endpoint: "https://parcel.example.com", HTTP: canned(""), Store: new(call.Store)}}
	b.ReportAllocs()
	for b.Loop() {
		_ = call.NewClient(src, &parcel, nil)
	}
}
