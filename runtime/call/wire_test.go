package call_test

import (
	"bytes"
	"errors"
	"io"
	"net/http"
	"testing"
	"time"

	"github.com/sessiongen/sessiongen/runtime/call"
)

// counted is a body that counts what is read of it.
type counted struct {
	io.ReadSeeker
	read int
}

func (c *counted) Read(p []byte) (int, error) {
	n, err := c.ReadSeeker.Read(p)
	c.read += n
	return n, err
}

// TestExpectContinue sends large bodies to a server that says first whether it wants them.
func TestExpectContinue(t *testing.T) {
	op := opStore
	op.Flags |= call.ExpectContinue
	for _, tt := range []struct {
		name   string
		size   int
		status int
		asked  bool
		sent   bool
	}{
		{"small", 1 << 20, 200, false, true},
		{"wanted", 3 << 20, 200, true, true},
		{"refused", 3 << 20, 403, true, false},
		{"refused for now", 3 << 20, 503, true, false},
	} {
		requests, asked, arrived := 0, "", int64(0)
		src := serve(t, func(w http.ResponseWriter, r *http.Request) {
			requests++
			asked = r.Header.Get("Expect")
			if tt.sent {
				arrived, _ = io.Copy(io.Discard, r.Body)
			}
			w.WriteHeader(tt.status)
		})
		src.config.HTTP = &http.Client{Transport: &http.Transport{ExpectContinueTimeout: time.Hour}}
		body := &counted{ReadSeeker: bytes.NewReader(make([]byte, tt.size))}
		err := call.Invoke(t.Context(), call.NewClient(src, &depot, nil), &op, &storeInput{Name: "k", Body: body}, new(storeOutput), nil)
		want := tt.size // read once for its checksum, over plain HTTP
		if tt.sent {
			want *= 2
		}
		if (err == nil) != (tt.status == 200) || (asked == "100-continue") != tt.asked || body.read != want || tt.sent && arrived != int64(tt.size) {
			t.Errorf("%s: %v; %d requests, expect %q, %d bytes read, %d arrived", tt.name, err, requests, asked, body.read, arrived)
		}
		src.config.HTTP.(*http.Client).CloseIdleConnections()
	}
}

// TestRequestIDs looks for the ID that each kind of service gives, in results, errors and attempts.
func TestRequestIDs(t *testing.T) {
	for _, tt := range []struct{ header, value, id, host string }{
		{"X-Amzn-Requestid", "one", "one", ""},
		{"X-Amz-Request-Id", "two", "two", ""},
		{"X-Amz-Id-2", "host", "", "host"},
		{"X-Other", "x", "", ""},
	} {
		for _, status := range []int{200, 403} {
			var got []exchange
			src := serve(t, script(&got, answer{status, tt.header + ": " + tt.value, `{}`}))
			out, err := send(t, src, &sendInput{Address: "a"})
			md := out.ResultMetadata
			if e, ok := errors.AsType[*call.Error](err); ok {
				md = e.Metadata
			}
			if (err == nil) != (status == 200) || md.RequestID != tt.id || md.HostID != tt.host || len(md.Attempts) != 1 || md.Attempts[0].RequestID != tt.id {
				t.Errorf("%s, %d: %+v, %v", tt.header, status, md, err)
			}
		}
	}
}
