package text

import "encoding/base64"

// AppendBase64 appends p in base64.
func AppendBase64(dst, p []byte) []byte { return base64.StdEncoding.AppendEncode(dst, p) }

// ParseBase64 reads base64 into new memory. Line breaks are ignored; the result is not nil.
func ParseBase64(p []byte) ([]byte, bool) {
	b, err := base64.StdEncoding.AppendDecode(make([]byte, 0, base64.StdEncoding.DecodedLen(len(p))), p)
	return b, err == nil
}
