package xmlwire

import (
	"testing"

	"github.com/sessiongen/sessiongen/runtime/codec"
	"github.com/sessiongen/sessiongen/runtime/codec/internal/codectest"
)

func BenchmarkDecodeListObjectsV2x1000(b *testing.B) {
	data := codectest.Fixture(b, "s3_list_objects_v2_1000.xml")
	var c codec.Codec
	var d Decoder
	b.ReportAllocs()
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		var out codectest.ListObjectsV2Output
		d.Reset(data, "ListBucketResult")
		c.Decode(&d, codec.BodyPart, nil)
		codectest.VisitListObjectsV2Output(&c, &out)
		if err := c.Err(); err != nil || len(out.Contents) != 1000 {
			b.Fatal(err, len(out.Contents))
		}
	}
}

func BenchmarkEncodeListObjectsV2x1000(b *testing.B) {
	data := codectest.Fixture(b, "s3_list_objects_v2_1000.xml")
	var c codec.Codec
	var d Decoder
	var e Encoder
	var out codectest.ListObjectsV2Output
	d.Reset(data, "ListBucketResult")
	c.Decode(&d, codec.BodyPart, nil)
	codectest.VisitListObjectsV2Output(&c, &out)
	root := codec.Member{Name: "ListBucketResult"}
	b.ReportAllocs()
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		e.Reset(e.buf[:0])
		c.Encode(&e, codec.BodyPart, &root)
		codectest.VisitListObjectsV2Output(&c, &out)
		if err := c.Err(); err != nil {
			b.Fatal(err)
		}
	}
}
