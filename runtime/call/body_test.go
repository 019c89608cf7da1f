package call_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/presign"
)

func store(t *testing.T, src call.Source, in *storeInput, opts ...call.Option) error {
	t.Helper()
	return call.Invoke(t.Context(), call.NewClient(src, &depot, nil), &opStore, in, new(storeOutput), opts)
}

const (
	text      = "123456789"
	textCRC32 = "y/Q5Jg=="
	textHash  = "15e2b0d3c33891ebb0f1ef609ec419420c20e320ce94c65fbc8c3312448eb225"
)

// onlyReader hides everything but Read.
type onlyReader struct{ io.Reader }

func TestStreamsOverPlainHTTPAreHashedFirst(t *testing.T) {
	for name, body := range map[string]io.Reader{
		"seeker": strings.NewReader(text), "buffer": bytes.NewBufferString(text), "reader": onlyReader{strings.NewReader(text)},
	} {
		t.Run(name, func(t *testing.T) {
			var got []exchange
			src := serve(t, script(&got, answer{status: 503}, answer{status: 200}))
			if err := store(t, src, &storeInput{Name: "a b/c", Body: body}); err != nil {
				t.Fatal(err)
			}
			if len(got) != 2 || got[0].body != text || got[1].body != text {
				t.Fatalf("bodies of %d requests: %+v", len(got), got)
			}
			r := got[1]
			if r.Header.Get("X-Amz-Checksum-Crc32") != textCRC32 || r.Header.Get("X-Amz-Content-Sha256") != textHash {
				t.Errorf("header %v", r.Header)
			}
			if r.URL.EscapedPath() != "/things/a%20b/c" || r.URL.RawQuery != "x-id=Store" || r.ContentLength != int64(len(text)) {
				t.Errorf("%s, %d bytes", r.URL, r.ContentLength)
			}
		})
	}
}

func TestEmptyStreamsHaveALength(t *testing.T) {
	var got []exchange
	src := serve(t, script(&got, answer{status: 200}))
	if err := store(t, src, &storeInput{Name: "n", Body: strings.NewReader("")}); err != nil {
		t.Fatal(err)
	}
	if r := got[0]; r.ContentLength != 0 || len(r.TransferEncoding) != 0 || r.Header.Get("X-Amz-Checksum-Crc32") != "AAAAAA==" {
		t.Errorf("length %d, transfer encoding %v, header %v", r.ContentLength, r.TransferEncoding, r.Header)
	}
}

func TestStreamsOverTLSCarryATrailer(t *testing.T) {
	var raw string
	var got *http.Request
	srv := httptest.NewTLSServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		b, _ := io.ReadAll(r.Body)
		raw, got = string(b), r
	}))
	defer srv.Close()
	src := serve(t, nil)
	src.config.Endpoint, src.config.HTTP = srv.URL, srv.Client()
	open := depot
	open.Auth = []call.Auth{call.NoAuth}
	in := &storeInput{Name: "n", Body: strings.NewReader(text)}
	if err := call.Invoke(t.Context(), call.NewClient(src, &open, nil), &opStore, in, new(storeOutput), nil); err != nil {
		t.Fatal(err)
	}
	if got.Header.Get("Authorization") != "" || got.Header.Get("X-Amz-Content-Sha256") != "STREAMING-UNSIGNED-PAYLOAD-TRAILER" {
		t.Errorf("unsigned: %v", got.Header)
	}
	for _, tt := range []struct{ body, want string }{
		{text, "9\r\n" + text + "\r\n0\r\nx-amz-checksum-crc32:" + textCRC32 + "\r\n\r\n"},
		{"", "0\r\nx-amz-checksum-crc32:AAAAAA==\r\n\r\n"},
	} {
		if err := store(t, src, &storeInput{Name: "n", Body: strings.NewReader(tt.body)}, call.WithHeader("Content-Encoding", "gzip")); err != nil {
			t.Fatal(err)
		}
		if raw != tt.want || got.ContentLength != int64(len(tt.want)) {
			t.Errorf("sent %q, %d bytes; want %q", raw, got.ContentLength, tt.want)
		}
		for name, want := range map[string]string{
			"X-Amz-Trailer": "x-amz-checksum-crc32", "Content-Encoding": "aws-chunked,gzip",
			"X-Amz-Content-Sha256": "STREAMING-UNSIGNED-PAYLOAD-TRAILER",
		} {
			if got.Header.Get(name) != want {
				t.Errorf("%s is %q, want %q", name, got.Header.Get(name), want)
			}
		}
	}
}

func TestChosenAlgorithm(t *testing.T) {
	var got []exchange
	src := serve(t, script(&got, answer{status: 200}))
	if err := store(t, src, &storeInput{Name: "n", Algorithm: "SHA1", Body: strings.NewReader("abc")}); err != nil {
		t.Fatal(err)
	}
	if v := got[0].Header.Get("X-Amz-Checksum-Sha1"); v != "qZk+NkcGgWq6PiVxeFDCbJzQ2J0=" || got[0].Header.Get("X-Amz-Checksum-Crc32") != "" {
		t.Errorf("header %v", got[0].Header)
	}
	if err := store(t, src, &storeInput{Name: "n", Algorithm: "ROT13", Body: strings.NewReader("abc")}); err == nil || !strings.Contains(err.Error(), "ROT13") {
		t.Errorf("an unknown algorithm: %v", err)
	}
	if len(got) != 1 {
		t.Errorf("%d requests", len(got))
	}
}

func TestNoChecksumWhereOneIsSetOrNoneIsWanted(t *testing.T) {
	var got []exchange
	src := serve(t, script(&got, answer{status: 200}))
	if err := store(t, src, &storeInput{Name: "n", Body: strings.NewReader(text)}, call.WithHeader("x-amz-checksum-sha256", "mine")); err != nil {
		t.Fatal(err)
	}
	src.config.RequestChecksum = call.WhenRequired
	if err := store(t, src, &storeInput{Name: "n", Body: strings.NewReader(text)}); err != nil {
		t.Fatal(err)
	}
	for i, r := range got {
		if r.Header.Get("X-Amz-Checksum-Crc32") != "" {
			t.Errorf("request %d carries our checksum", i)
		}
	}
}

func TestBufferLimit(t *testing.T) {
	var got []exchange
	src := serve(t, script(&got, answer{status: 200}))
	src.config.BufferLimit = 4
	err := store(t, src, &storeInput{Name: "n", Body: onlyReader{strings.NewReader("12345")}})
	if err == nil || !strings.Contains(err.Error(), "buffer limit") || len(got) != 0 {
		t.Errorf("got %v after %d requests", err, len(got))
	}
	if err := store(t, src, &storeInput{Name: "n", Body: onlyReader{strings.NewReader("1234")}}); err != nil {
		t.Error(err)
	}
}

func TestEmptyLabelIsRefused(t *testing.T) {
	var got []exchange
	src := serve(t, script(&got, answer{status: 200}))
	if err := store(t, src, &storeInput{}); err == nil || !strings.Contains(err.Error(), "missing required Name") || len(got) != 0 {
		t.Errorf("got %v after %d requests", err, len(got))
	}
}

func TestAnErrorInAGoodAnswerIsRetried(t *testing.T) {
	var got []exchange
	const slow = `<?xml version="1.0"?>` + "\n" + `<Error><Code>SlowDown</Code><Message>later</Message><RequestId>r</RequestId></Error>`
	src := serve(t, script(&got, answer{200, "", slow}))
	err := store(t, src, &storeInput{Name: "n"})
	e, ok := errors.AsType[*call.Error](err)
	if !ok || e.Code != "SlowDown" || e.Metadata.RequestID != "r" || len(got) != 3 || !call.IsThrottle(err) {
		t.Errorf("got %v after %d requests", err, len(got))
	}
}

func fetch(t *testing.T, src call.Source) (*fetchOutput, error) {
	t.Helper()
	out := new(fetchOutput)
	return out, call.Invoke(t.Context(), call.NewClient(src, &depot, nil), &opFetch, &storeInput{Name: "n"}, out, nil)
}

func TestStreamedAnswer(t *testing.T) {
	var got []exchange
	src := serve(t, script(&got, answer{200, "X-Amz-Checksum-Crc32: " + textCRC32, text}))
	out, err := fetch(t, src)
	if err != nil {
		t.Fatal(err)
	}
	b, err := io.ReadAll(out.Body)
	if err != nil || string(b) != text || out.Body.Close() != nil {
		t.Errorf("read %q, %v", b, err)
	}
	if got[0].Header.Get("X-Amz-Checksum-Mode") != "ENABLED" || got[0].Header.Get("Accept-Encoding") != "identity" {
		t.Errorf("header %v", got[0].Header)
	}
}

func TestDamagedStreamIsAnError(t *testing.T) {
	var got []exchange
	out, err := fetch(t, serve(t, script(&got, answer{200, "X-Amz-Checksum-Crc32: " + textCRC32, "12345678X"})))
	if err != nil {
		t.Fatal(err)
	}
	defer out.Body.Close()
	_, err = io.ReadAll(out.Body)
	if _, ok := errors.AsType[*call.ChecksumError](err); !ok {
		t.Errorf("got %v", err)
	}
}

func TestStreamFailsLikeAnyCall(t *testing.T) {
	var got []exchange
	_, err := fetch(t, serve(t, script(&got, answer{404, "", `<Error><Code>NoSuchThing</Code></Error>`})))
	if !call.IsNotFound(err) || !errors.Is(err, call.Code("NoSuchThing")) {
		t.Errorf("got %v", err)
	}
}

func TestAttemptTimeoutCoversReadingAStream(t *testing.T) {
	src := serve(t, func(w http.ResponseWriter, r *http.Request) {
		_, _ = w.Write([]byte("start"))
		w.(http.Flusher).Flush()
		<-r.Context().Done()
	})
	out := new(fetchOutput)
	err := call.Invoke(t.Context(), call.NewClient(src, &depot, nil), &opFetch, &storeInput{Name: "n"}, out,
		[]call.Option{call.WithAttemptTimeout(50 * time.Millisecond)})
	if err != nil {
		t.Fatal(err)
	}
	defer out.Body.Close()
	if _, err := io.ReadAll(out.Body); err == nil {
		t.Error("a stream that hangs was read to its end")
	}
}

func TestPresign(t *testing.T) {
	var got []exchange
	src := serve(t, script(&got, answer{status: 200}))
	client := call.NewClient(src, &depot, nil)
	op := func(ctx context.Context, in *storeInput, opts ...call.Option) (*fetchOutput, error) {
		out := new(fetchOutput)
		return out, call.Invoke(ctx, client, &opFetch, in, out, opts)
	}
	r, err := presign.URL(t.Context(), op, &storeInput{Name: "a b"}, 15*time.Minute)
	if err != nil {
		t.Fatal(err)
	}
	if r.Method != "GET" || !strings.Contains(r.URL, "/things/a%20b?") || !strings.Contains(r.URL, "X-Amz-Expires=900") ||
		!strings.Contains(r.URL, "X-Amz-Signature=") || len(r.Header) != 0 || len(got) != 0 {
		t.Errorf("got %+v", r)
	}
	if _, err := presign.URL(t.Context(), op, &storeInput{}, time.Minute); err == nil {
		t.Error("an empty label was presigned")
	}
	if _, err := presign.URL(t.Context(), op, &storeInput{Name: "n"}, 8*24*time.Hour); !errors.Is(err, presign.ErrExpires) {
		t.Errorf("eight days: %v", err)
	}
}
