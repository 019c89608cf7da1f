package httpbind

import (
	"net/http"
	"testing"

	"github.com/sessiongen/sessiongen/runtime/codec"
	"github.com/sessiongen/sessiongen/runtime/codec/internal/codectest"
)

func BenchmarkBound(b *testing.B) {
	in := &bound{Bucket: "bucket", Key: "a/b c.json", Prefix: new("logs/"), Header: new("x"), Number: new(7), Meta: map[string]string{"a": "1"}}
	var c codec.Codec
	var e Encoder
	header := http.Header{}
	b.Run("encode", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			clear(header)
			e.Reset(header)
			c.Encode(&e, codec.Bound, nil)
			codectest.VisitBound(&c, in)
			if _, _, err := e.Expand(pattern); err != nil || c.Err() != nil {
				b.Fatal(err, c.Err())
			}
		}
	})
	b.Run("decode", func(b *testing.B) {
		var d Decoder
		b.ReportAllocs()
		for b.Loop() {
			var out bound
			d.Reset(header, http.StatusOK)
			c.Decode(&d, codec.Bound, nil)
			codectest.VisitBound(&c, &out)
			if err := c.Err(); err != nil || out.Number == nil {
				b.Fatal(err)
			}
		}
	})
}
