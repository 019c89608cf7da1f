package call

const defaultCompressFrom = 10240

// compress compresses the body where the operation allows it and the body is worth it. A stream
// stays as it is: its length and checksum are known only as it is.
func (x *Exchange) compress() {
	cfg, b := &x.client.config, &x.body
	if x.Operation.Compress == nil || cfg.NoCompression || cfg.Signer != nil || b.stream != nil {
		return
	}
	from := cfg.CompressFrom
	if from == 0 {
		from = defaultCompressFrom
	}
	if b.length < from {
		return
	}
	data, encoding := x.Operation.Compress(b.data)
	b.data, b.length = data, int64(len(data))
	if v := x.Header["Content-Encoding"]; len(v) > 0 && v[0] != "" {
		encoding = v[0] + ", " + encoding
	}
	x.SetHeader("Content-Encoding", encoding)
}
