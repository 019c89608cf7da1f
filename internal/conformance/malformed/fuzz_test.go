package malformed

import (
	"context"
	"errors"
	"io"
	"testing"

	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/codec"
)

// FuzzAnswer reads any answer in a protocol. It is an output, or an error that has a code or says what
// could not be read.
func FuzzAnswer(f *testing.F) {
	for i := range wires {
		format := wires[i].format
		protocol := byte(i)
		f.Add(protocol, 200, format.full, "")
		f.Add(protocol, 200, format.deep(3), "")
		f.Add(protocol, 200, format.unknown(3), "")
		f.Add(protocol, 400, format.broken, "")
		f.Add(protocol, 500, format.stranger, "ns#Broken:http://example.com/")
		f.Add(protocol, 502, page, "")
	}
	f.Fuzz(func(t *testing.T, protocol byte, status int, body, errorType string) {
		if status < 200 || status > 599 {
			return
		}
		w := &wires[int(protocol)%len(wires)]
		_, err := get(t, w.protocol, answer{status: status, contentType: w.format.mediaType, body: body, errorType: errorType})
		if err == nil {
			if status >= 300 {
				t.Fatalf("%s: status %d is no error", w.name, status)
			}
			return
		}
		e, ok := errors.AsType[*call.Error](err)
		if !ok || e.Metadata.Status != status || errors.Is(err, context.Canceled) || errors.Is(err, io.EOF) {
			t.Fatalf("%s: %#v", w.name, err)
		}
		if _, unreadable := errors.AsType[*codec.Error](err); unreadable == (e.Code != "") {
			t.Fatalf("%s: code %q and %v", w.name, e.Code, err)
		}
	})
}
