package compress

import (
	"bytes"
	"compress/gzip"
	"io"
	"testing"
)

func TestGzip(t *testing.T) {
	for _, data := range [][]byte{nil, []byte("a"), bytes.Repeat([]byte("metric "), 5000)} {
		for range 2 { // the second time with a kept writer
			out, encoding := Gzip(data)
			r, err := gzip.NewReader(bytes.NewReader(out))
			if err != nil || encoding != "gzip" {
				t.Fatal(encoding, err)
			}
			if got, err := io.ReadAll(r); err != nil || !bytes.Equal(got, data) {
				t.Errorf("%d bytes came back as %d, %v", len(data), len(got), err)
			}
		}
	}
}

func BenchmarkGzip(b *testing.B) {
	data := bytes.Repeat([]byte(`{"MetricName":"Latency","Value":12.5},`), 400)
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		Gzip(data)
	}
}
