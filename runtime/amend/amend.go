// Package amend changes inputs and outputs where a service wants them otherwise than callers write
// them. Generated code calls it where the model says so; see models/traits/sessiongen.smithy.
package amend

import (
	"cmp"
	"crypto/md5"
	"encoding/base64"
	"net/url"
	"strings"
)

// CustomerKey encodes a key that a caller keeps to itself: the key goes out in base64, beside the
// base64 of its MD5. A caller who gives a digest has encoded both already. Nil keys are left.
func CustomerKey(key, digest **string) {
	if *key == nil || *digest != nil {
		return
	}
	raw := []byte(**key)
	sum := md5.Sum(raw)
	*key = new(base64.StdEncoding.EncodeToString(raw))
	*digest = new(base64.StdEncoding.EncodeToString(sum[:]))
}

// PercentEncode escapes all of s but letters, digits, "-", ".", "_", "~" and "/"; from the last
// place where exceptFrom stands, s stays as it is. An exceptFrom of "" is nowhere.
func PercentEncode(s, exceptFrom string) string {
	kept := ""
	if exceptFrom != "" {
		if i := strings.LastIndex(s, exceptFrom); i >= 0 {
			s, kept = s[:i], s[i:]
		}
	}
	const digits = "0123456789ABCDEF"
	var b strings.Builder
	for i := range len(s) {
		switch c := s[i]; {
		case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z', '0' <= c && c <= '9', strings.IndexByte("-._~/", c) >= 0:
			b.WriteByte(c)
		default:
			b.WriteByte('%')
			b.WriteByte(digits[c>>4])
			b.WriteByte(digits[c&15])
		}
	}
	return b.String() + kept
}

// IfEmpty returns s, or instead if s is empty.
func IfEmpty(s, instead string) string { return cmp.Or(s, instead) }

// LastSegment returns what stands behind the last "/" of s.
func LastSegment(s string) string { return s[strings.LastIndexByte(s, '/')+1:] }

// Base64 returns s in base64.
func Base64(s string) string { return base64.StdEncoding.EncodeToString([]byte(s)) }

// FromBase64 replaces *p by what it is the base64 of. Nil, and text that is no base64, is left.
func FromBase64(p *string) {
	if p == nil {
		return
	}
	if text, err := base64.StdEncoding.DecodeString(*p); err == nil {
		*p = string(text)
	}
}

// FromPercent takes the percent-encoding off *p. Nil, and text that is not encoded well, is left.
func FromPercent(p *string) {
	if p == nil || strings.IndexByte(*p, '%') < 0 {
		return
	}
	if s, err := url.PathUnescape(*p); err == nil {
		*p = s
	}
}

// Unescape takes the URL encoding off *p, where "+" is a space. Nil, and text that is not encoded
// well, is left.
func Unescape(p *string) {
	if p == nil || !strings.ContainsAny(*p, "%+") {
		return
	}
	if s, err := url.QueryUnescape(*p); err == nil {
		*p = s
	}
}
