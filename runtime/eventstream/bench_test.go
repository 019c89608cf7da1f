package eventstream_test

import (
	"bytes"
	"context"
	"io"
	"testing"

	"github.com/sessiongen/sessiongen/runtime/eventstream"
)

// endless is a body that repeats a message.
type endless struct {
	message []byte
	rest    []byte
}

func (e *endless) Read(p []byte) (int, error) {
	if len(e.rest) == 0 {
		e.rest = e.message
	}
	n := copy(p, e.rest)
	e.rest = e.rest[n:]
	return n, nil
}

func BenchmarkNext(b *testing.B) {
	for _, bb := range []struct {
		name string
		m    *eventstream.Message
	}{
		{"bytes", event("sound", string(bytes.Repeat([]byte("x"), 1000)))},
		{"structure", event("note", `{"text":"hi","tags":["a","b"],"place":{"name":"x"}}`, eventstream.Header{Name: "volume", Value: int16(7)})},
	} {
		b.Run(bb.name, func(b *testing.B) {
			data := encode(b, bb.m)
			out, err := invoke(context.Background(), canned(&radio, io.NopCloser(&endless{message: data})), opListen)
			if err != nil {
				b.Fatal(err)
			}
			b.SetBytes(int64(len(data)))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := out.Waves.Next(); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
