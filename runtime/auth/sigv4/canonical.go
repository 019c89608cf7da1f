package sigv4

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/sessiongen/sessiongen/runtime/auth"
)

// canonical is the working memory of one signature: the pieces of the canonical request, then
// the request itself, then the string to sign. Pooled, so that signing allocates only what it
// leaves in the request.
type canonical struct {
	time   []byte // yyyymmddThhmmssZ
	buf    []byte // the canonical request, then what is made of its hash
	hex    []byte // the signature
	text   []byte // encoded query parameters and lower-case header names
	params []param
	fields []field
	signed []byte // "host;x-amz-date"
}

// span is a part of canonical.text. Offsets, because text grows.
type span struct{ from, to int }

type param struct{ key, value span }

type field struct {
	name   span
	raw    string // the name as the request spells it
	values []string
}

var pool sync.Pool // of *canonical

func newCanonical() *canonical {
	if c, ok := pool.Get().(*canonical); ok {
		return c
	}
	return &canonical{
		time:   make([]byte, 0, timeLen),
		buf:    make([]byte, 0, 1024),
		hex:    make([]byte, 0, signatureLen),
		text:   make([]byte, 0, 512),
		params: make([]param, 0, 8),
		fields: make([]field, 0, 16),
		signed: make([]byte, 0, 256),
	}
}

// maxPooled keeps a single huge request from staying in memory.
const maxPooled = 64 << 10

func (c *canonical) free() {
	clear(c.fields) // they refer to the request
	c.text, c.params, c.fields, c.signed = c.text[:0], c.params[:0], c.fields[:0], c.signed[:0]
	if cap(c.buf) <= maxPooled && cap(c.text) <= maxPooled {
		pool.Put(c)
	}
}

// sign turns the canonical request in buf into its signature. The result is valid until the next
// use of c.hex.
func (c *canonical) sign(key *Key, p *Params) []byte {
	sum := sha256.Sum256(c.buf)
	b := append(c.buf[:0], algorithm+"\n"...)
	b = append(b, c.time...)
	b = append(b, '\n')
	b = appendScope(b, c.time[:dayLen], p.Region, p.Service)
	b = append(b, '\n')
	b = hex.AppendEncode(b, sum[:])
	c.buf = b
	c.hex = key.appendSignature(c.hex[:0], b)
	return c.hex
}

// request writes the canonical request into buf. query and headers must have been collected.
func (c *canonical) request(req *http.Request, p *Params, hash string) {
	b := c.buf[:0]
	if req.Method == "" {
		b = append(b, http.MethodGet...)
	} else {
		b = append(b, req.Method...)
	}
	b = append(b, '\n')
	b = appendPath(b, req.URL.EscapedPath(), p)
	b = append(b, '\n')
	b = c.appendQuery(b)
	b = append(b, '\n')
	b = c.appendFields(b)
	b = append(b, '\n')
	b = append(b, c.signed...)
	b = append(b, '\n')
	c.buf = append(b, hash...)
}

// appendPath appends the canonical form of an escaped path.
func appendPath(b []byte, path string, p *Params) []byte {
	if path == "" {
		return append(b, '/')
	}
	if p.DisableNormalizePath {
		return appendEscapedPath(b, path, p)
	}
	start := len(b)
	for rest := path; rest != ""; {
		var segment string
		segment, rest, _ = strings.Cut(rest, "/")
		switch segment {
		case "", ".":
		case "..":
			b = b[:start+max(0, bytes.LastIndexByte(b[start:], '/'))]
		default:
			b = append(b, '/')
			b = appendEscapedPath(b, segment, p)
		}
	}
	if len(b) == start || path[len(path)-1] == '/' || endsInDots(path) {
		b = append(b, '/')
	}
	return b
}

// endsInDots reports whether the last segment is "." or "..", which stand for a folder.
func endsInDots(path string) bool {
	last := path[strings.LastIndexByte(path, '/')+1:]
	return last == "." || last == ".."
}

// appendEscapedPath escapes what the URL left bare. Escapes that are there already are escaped
// again unless double encoding is off.
func appendEscapedPath(b []byte, s string, p *Params) []byte {
	for i := range len(s) {
		c := s[i]
		if unreserved(c) || c == '/' || c == '%' && p.DisableDoubleEncoding {
			b = append(b, c)
		} else {
			b = appendEscape(b, c)
		}
	}
	return b
}

// query collects the parameters of a raw query, without those of an earlier signature where
// presigning is about to write new ones; tokenParam, one of them, is empty otherwise.
func (c *canonical) query(raw, tokenParam string) {
	for raw != "" {
		var part string
		part, raw, _ = strings.Cut(raw, "&")
		if part == "" {
			continue
		}
		key, value, _ := strings.Cut(part, "=")
		if tokenParam != "" && (key == tokenParam || signatureParam(key)) {
			continue
		}
		k := c.encodeQuery(key)
		c.params = append(c.params, param{k, c.encodeQuery(value)})
	}
}

func signatureParam(key string) bool {
	switch key {
	case "X-Amz-Algorithm", "X-Amz-Credential", headerDate, "X-Amz-Expires",
		headerRegionSet, "X-Amz-SignedHeaders", "X-Amz-Signature":
		return true
	}
	return false
}

// encodeQuery appends s, which may be escaped in any way, to text in its one canonical escaping.
func (c *canonical) encodeQuery(s string) span {
	from := len(c.text)
	for i := 0; i < len(s); i++ {
		b := s[i]
		switch {
		case b == '+':
			b = ' '
		case b == '%' && i+2 < len(s) && ishex(s[i+1]) && ishex(s[i+2]):
			b = unhex(s[i+1])<<4 | unhex(s[i+2])
			i += 2
		}
		c.text = appendQueryByte(c.text, b)
	}
	return span{from, len(c.text)}
}

// encode appends plain text to text as a query component.
func (c *canonical) encode(s string) span {
	from := len(c.text)
	for i := range len(s) {
		c.text = appendQueryByte(c.text, s[i])
	}
	return span{from, len(c.text)}
}

// presign makes the canonical request of one whose signature goes into its query, and returns that query
// so far. scope is that of the credentials, regions what a signature without a region is good for.
func (c *canonical) presign(req *http.Request, algorithm, scope, regions string, creds auth.Credentials, p *Params, expires time.Duration) (query string) {
	hash := p.PayloadHash
	if hash == "" {
		hash = EmptyPayload
	}
	for _, name := range [...]string{headerAuthorization, headerDate, headerRegionSet, p.tokenHeader()} {
		delete(req.Header, name)
	}
	req.Host = hostHeader(req)

	c.query(req.URL.RawQuery, p.tokenHeader())
	c.headers(req.Host, req.Header)
	c.add("X-Amz-Algorithm", algorithm)
	c.add("X-Amz-Credential", creds.AccessKeyID+"/"+scope)
	c.add(headerDate, string(c.time))
	c.add("X-Amz-Expires", strconv.FormatInt(int64(expires/time.Second), 10))
	c.add("X-Amz-SignedHeaders", string(c.signed))
	if regions != "" {
		c.add(headerRegionSet, regions)
	}
	if creds.SessionToken != "" {
		c.add(p.tokenHeader(), creds.SessionToken)
	}
	query = string(c.appendParams(nil))
	c.request(req, p, hash) // which sorts the parameters
	return query
}

// add adds a parameter.
func (c *canonical) add(key, value string) {
	k := c.encode(key)
	c.params = append(c.params, param{k, c.encode(value)})
}

func (c *canonical) appendQuery(b []byte) []byte {
	sort(len(c.params), func(i, j int) bool {
		x, y := &c.params[i], &c.params[j]
		if order := bytes.Compare(c.at(x.key), c.at(y.key)); order != 0 {
			return order < 0
		}
		return bytes.Compare(c.at(x.value), c.at(y.value)) < 0
	}, func(i, j int) { c.params[i], c.params[j] = c.params[j], c.params[i] })
	return c.appendParams(b)
}

// appendParams appends the parameters in the order in which they are.
func (c *canonical) appendParams(b []byte) []byte {
	for i, p := range c.params {
		if i > 0 {
			b = append(b, '&')
		}
		b = append(b, c.at(p.key)...)
		b = append(b, '=')
		b = append(b, c.at(p.value)...)
	}
	return b
}

// sort sorts n elements by insertion: there are a dozen of them as a rule, and the generic sort of the
// standard library would be in every program twice. Larger numbers are sorted in shrinking steps
// first (Shell).
func sort(n int, less func(i, j int) bool, swap func(i, j int)) {
	gap := 1
	if n > 32 {
		gap = n / 2
	}
	for ; gap > 0; gap /= 2 {
		for i := gap; i < n; i++ {
			for j := i; j >= gap && less(j, j-gap); j -= gap {
				swap(j, j-gap)
			}
		}
	}
}

func (c *canonical) at(s span) []byte { return c.text[s.from:s.to] }

// headers collects the headers to sign and their names. The Host of the header map is not what
// net/http sends, so host comes apart.
func (c *canonical) headers(host string, header http.Header) {
	c.fields = append(c.fields, field{name: c.lower("host"), raw: host})
	for name, values := range header {
		lower := c.lower(name)
		if len(values) == 0 || unsigned(c.at(lower)) {
			continue
		}
		c.fields = append(c.fields, field{lower, name, values})
	}
	sort(len(c.fields), func(i, j int) bool {
		x, y := &c.fields[i], &c.fields[j]
		if order := bytes.Compare(c.at(x.name), c.at(y.name)); order != 0 {
			return order < 0
		}
		return x.raw < y.raw
	}, func(i, j int) { c.fields[i], c.fields[j] = c.fields[j], c.fields[i] })
	for i, f := range c.fields {
		if i > 0 {
			if bytes.Equal(c.at(f.name), c.at(c.fields[i-1].name)) {
				continue
			}
			c.signed = append(c.signed, ';')
		}
		c.signed = append(c.signed, c.at(f.name)...)
	}
}

func (c *canonical) appendFields(b []byte) []byte {
	for i, f := range c.fields {
		// The same header in two spellings is one header with more values.
		if i > 0 && bytes.Equal(c.at(f.name), c.at(c.fields[i-1].name)) {
			b[len(b)-1] = ','
		} else {
			b = append(b, c.at(f.name)...)
			b = append(b, ':')
		}
		if f.values == nil {
			b = append(b, f.raw...) // host
		}
		for j, v := range f.values {
			if j > 0 {
				b = append(b, ',')
			}
			b = appendFolded(b, v)
		}
		b = append(b, '\n')
	}
	return b
}

func (c *canonical) lower(s string) span {
	from := len(c.text)
	for i := range len(s) {
		b := s[i]
		if 'A' <= b && b <= 'Z' {
			b |= 0x20
		}
		c.text = append(c.text, b)
	}
	return span{from, len(c.text)}
}

// unsigned reports whether a header stays out of the signature because something between us and
// the service may change it. Accept-Encoding is such a one at Google's S3-compatible store.
func unsigned(lower []byte) bool {
	switch string(lower) {
	case "accept-encoding", "authorization", "connection", "expect", "host", "keep-alive",
		"proxy-authenticate", "proxy-authorization", "te", "trailer", "transfer-encoding",
		"upgrade", "user-agent", "x-amzn-trace-id":
		return true
	}
	return false
}

// appendFolded appends a header value without surrounding white space and with every run of
// white space inside as one space.
func appendFolded(b []byte, v string) []byte {
	start, gap := len(b), false
	for i := range len(v) {
		switch c := v[i]; c {
		case ' ', '\t', '\n', '\v', '\f', '\r':
			gap = true
		default:
			if gap && len(b) > start {
				b = append(b, ' ')
			}
			gap = false
			b = append(b, c)
		}
	}
	return b
}

// hostHeader returns the host that req addresses, without a default port.
func hostHeader(req *http.Request) string {
	host := req.Host
	if host == "" {
		host = req.URL.Host
	}
	switch req.URL.Scheme {
	case "https":
		host = strings.TrimSuffix(host, ":443")
	case "http":
		host = strings.TrimSuffix(host, ":80")
	}
	return host
}

func splitNames(signed []byte) []string { return strings.Split(string(signed), ";") }

// unreserved reports whether a byte stands for itself in a URL, by RFC 3986.
func unreserved(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' ||
		c == '-' || c == '.' || c == '_' || c == '~'
}

func appendQueryByte(b []byte, c byte) []byte {
	if unreserved(c) {
		return append(b, c)
	}
	return appendEscape(b, c)
}

func appendEscape(b []byte, c byte) []byte {
	const digits = "0123456789ABCDEF"
	return append(b, '%', digits[c>>4], digits[c&15])
}

func ishex(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c && c <= 'f' || 'A' <= c && c <= 'F'
}

func unhex(c byte) byte {
	switch {
	case c <= '9':
		return c - '0'
	case c <= 'F':
		return c - 'A' + 10
	}
	return c - 'a' + 10
}
