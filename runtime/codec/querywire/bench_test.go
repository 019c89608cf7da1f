package querywire

import (
	"testing"

	"github.com/sessiongen/sessiongen/runtime/codec"
	"github.com/sessiongen/sessiongen/runtime/codec/internal/codectest"
)

func BenchmarkEncodeKitchen(b *testing.B) {
	var c codec.Codec
	var e Encoder
	in := codectest.FullKitchen()
	b.ReportAllocs()
	for b.Loop() {
		e.Reset(e.buf[:0], Options{})
		c.Encode(&e, codec.All, nil)
		codectest.VisitKitchen(&c, in)
		if err := c.Err(); err != nil {
			b.Fatal(err)
		}
	}
}
