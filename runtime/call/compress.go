package call

import (
	"bytes"
	"compress/gzip"
	"sync"
)

// Making a gzip writer costs more than most bodies: they are kept.
var gzipWriters = sync.Pool{New: func() any { return gzip.NewWriter(nil) }}

const defaultCompressFrom = 10240

// compress compresses the body where the operation allows it and the body is worth it. A stream
// stays as it is: its length and checksum are known only as it is.
func (x *Exchange) compress() {
	cfg, b := &x.client.config, &x.body
	if x.Operation.Flags&Gzip == 0 || cfg.NoCompression || b.stream != nil {
		return
	}
	from := cfg.CompressFrom
	if from == 0 {
		from = defaultCompressFrom
	}
	if b.length < from {
		return
	}
	var out bytes.Buffer
	out.Grow(len(b.data) / 4)
	w := gzipWriters.Get().(*gzip.Writer)
	w.Reset(&out)
	_, _ = w.Write(b.data) // a buffer takes everything
	_ = w.Close()
	gzipWriters.Put(w)
	b.data, b.length = out.Bytes(), int64(out.Len())
	encoding := "gzip"
	if v := x.Header["Content-Encoding"]; len(v) > 0 && v[0] != "" {
		encoding = v[0] + ", gzip"
	}
	x.SetHeader("Content-Encoding", encoding)
}
