// Package compress compresses request bodies. Generated code names its functions where the model says
// so, so that programs without such operations do not link them.
package compress

import (
	"bytes"
	"compress/gzip"
	"sync"
)

// Making a writer costs more than compressing most bodies: they are kept.
var writers = sync.Pool{New: func() any { return gzip.NewWriter(nil) }}

// Gzip returns data in gzip's format and the name of that encoding.
func Gzip(data []byte) (compressed []byte, encoding string) {
	var out bytes.Buffer
	out.Grow(len(data) / 4)
	w := writers.Get().(*gzip.Writer)
	w.Reset(&out)
	_, _ = w.Write(data) // a buffer takes everything
	_ = w.Close()
	writers.Put(w)
	return out.Bytes(), "gzip"
}
