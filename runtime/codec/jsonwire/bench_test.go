package jsonwire

import (
	"testing"

	"github.com/sessiongen/sessiongen/runtime/codec"
	"github.com/sessiongen/sessiongen/runtime/codec/internal/codectest"
)

func BenchmarkDecodeQuery100x10(b *testing.B) {
	data := codectest.Fixture(b, "dynamodb_query_100x10.json")
	var c codec.Codec
	var d Decoder
	b.ReportAllocs()
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		var out codectest.QueryOutput
		d.Reset(data, Options{})
		c.Decode(&d, codec.All, nil)
		codectest.VisitQueryOutput(&c, &out)
		if err := c.Err(); err != nil || len(out.Items) != 100 {
			b.Fatal(err, len(out.Items))
		}
	}
}

func BenchmarkEncodeQuery100x10(b *testing.B) {
	data := codectest.Fixture(b, "dynamodb_query_100x10.json")
	var c codec.Codec
	var d Decoder
	var e Encoder
	var out codectest.QueryOutput
	d.Reset(data, Options{})
	c.Decode(&d, codec.All, nil)
	codectest.VisitQueryOutput(&c, &out)
	b.ReportAllocs()
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		e.Reset(e.buf[:0], Options{})
		c.Encode(&e, codec.All, nil)
		codectest.VisitQueryOutput(&c, &out)
		if err := c.Err(); err != nil {
			b.Fatal(err)
		}
	}
}
