package cborwire

import (
	"testing"

	"github.com/sessiongen/sessiongen/runtime/codec"
	"github.com/sessiongen/sessiongen/runtime/codec/internal/codectest"
)

func BenchmarkKitchen(b *testing.B) {
	var c codec.Codec
	var e Encoder
	in := codectest.FullKitchen()
	b.Run("encode", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			e.Reset(e.buf[:0])
			c.Encode(&e, codec.All, nil)
			codectest.VisitKitchen(&c, in)
			if err := c.Err(); err != nil {
				b.Fatal(err)
			}
		}
	})
	e.Reset(nil)
	c.Encode(&e, codec.All, nil)
	codectest.VisitKitchen(&c, in)
	data := e.buf
	b.Run("decode", func(b *testing.B) {
		var d Decoder
		b.ReportAllocs()
		b.SetBytes(int64(len(data)))
		for b.Loop() {
			var out codectest.Kitchen
			d.Reset(data)
			c.Decode(&d, codec.All, nil)
			codectest.VisitKitchen(&c, &out)
			if err := c.Err(); err != nil {
				b.Fatal(err)
			}
		}
	})
}
