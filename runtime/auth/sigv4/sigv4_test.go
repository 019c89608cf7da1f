package sigv4

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"maps"
	"math/rand/v2"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/aws/smithy-go/aws-http-auth/credentials"
	peer "github.com/aws/smithy-go/aws-http-auth/sigv4"
	peerv4 "github.com/aws/smithy-go/aws-http-auth/v4"

	"github.com/sessiongen/sessiongen/runtime/auth"
)

// The S3 documentation signs everything with these.
var (
	docKeys = auth.Credentials{AccessKeyID: "AKIAIOSFODNN7EXAMPLE", SecretAccessKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"}
	docTime = time.Date(2013, 5, 24, 0, 0, 0, 0, time.UTC)
)

func s3Params() *Params {
	return &Params{Region: "us-east-1", Service: "s3", Time: docTime, PayloadHashHeader: true,
		DisableDoubleEncoding: true, DisableNormalizePath: true}
}

func TestPresignDocumentedExample(t *testing.T) {
	req, _ := http.NewRequest("GET", "https://examplebucket.s3.amazonaws.com/test.txt", nil)
	p := s3Params()
	p.PayloadHash = UnsignedPayload
	for range 2 { // the second replaces the first
		signed, err := new(Signer).Presign(req, docKeys, p, 24*time.Hour)
		if err != nil {
			t.Fatal(err)
		}
		if strings.Join(signed, " ") != "host" {
			t.Errorf("signed headers %v", signed)
		}
		const want = "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request" +
			"&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host" +
			"&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404"
		if req.URL.RawQuery != want {
			t.Errorf("got  %s\nwant %s", req.URL.RawQuery, want)
		}
	}
}

func TestChunksDocumentedExample(t *testing.T) {
	for _, tt := range []struct {
		name, hash, seed string
		chunks           []string
		trailer          string
		header           map[string]string
	}{
		{
			name: "chunks", hash: StreamingPayload,
			seed: "4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9",
			chunks: []string{
				"ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648",
				"0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497",
				"b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9",
			},
			header: map[string]string{"Content-Length": "66824"},
		},
		{
			name: "chunks and trailer", hash: StreamingPayloadTrailer,
			seed: "106e2a8a18243abcf37539882f36619c00e2dfc72633413f02d3b74544bfeb8e",
			chunks: []string{
				"b474d8862b1487a5145d686f57f013e54db672cee1c953b3010fb58501ef5aa2",
				"1c1344b170168f8e65b41376b44b20fe354e373826ccbbe2c1d40a8cae51e5c7",
				"2ca2aba2005185cf7159c6277faf83795951dd77a3a99e6e65d5c9f85863f992",
			},
			trailer: "d81f82fc3505edab99d459891051a732e8730629a2e4a59689829ca17fe2e435",
			header:  map[string]string{"X-Amz-Trailer": "x-amz-checksum-crc32c"},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			req, _ := http.NewRequest("PUT", "https://s3.amazonaws.com/examplebucket/chunkObject.txt", nil)
			req.Header.Set("X-Amz-Storage-Class", "REDUCED_REDUNDANCY")
			req.Header.Set("Content-Encoding", "aws-chunked")
			req.Header.Set("X-Amz-Decoded-Content-Length", "66560")
			for k, v := range tt.header {
				req.Header.Set(k, v)
			}
			p := s3Params()
			p.PayloadHash = tt.hash
			var s Signer
			seed, err := s.Sign(req, docKeys, p)
			if err != nil {
				t.Fatal(err)
			}
			if seed != tt.seed {
				t.Fatalf("seed %s, want %s", seed, tt.seed)
			}
			chain := s.Chain(docKeys, p.Region, p.Service, seed)
			data := bytes.Repeat([]byte{'a'}, 66560)
			for i, chunk := range [][]byte{data[:65536], data[65536:], nil} {
				if got := chain.Chunk(docTime, chunk); got != tt.chunks[i] {
					t.Errorf("chunk %d: %s, want %s", i, got, tt.chunks[i])
				}
			}
			if tt.trailer == "" {
				return
			}
			if got := chain.Trailer(docTime, []byte("x-amz-checksum-crc32c:sOO8/Q==\n")); got != tt.trailer {
				t.Errorf("trailer %s, want %s", got, tt.trailer)
			}
		})
	}
}

// TestEvents follows the formula of event-stream signatures with crypto/hmac alone.
func TestEvents(t *testing.T) {
	mac := func(key []byte, s string) []byte {
		h := hmac.New(sha256.New, key)
		h.Write([]byte(s))
		return h.Sum(nil)
	}
	var s Signer
	chain := s.Chain(docKeys, "eu-west-1", "transcribe", strings.Repeat("ab", 32))
	prior := strings.Repeat("ab", 32)
	// The second event is signed after midnight, with another key.
	for _, at := range []time.Time{docTime.Add(-time.Second), docTime, docTime.Add(time.Minute)} {
		headers, payload := []byte("headers "+at.String()), []byte("payload "+at.String())
		h, p := sha256.Sum256(headers), sha256.Sum256(payload)
		day := at.Format("20060102")
		toSign := fmt.Sprintf("AWS4-HMAC-SHA256-PAYLOAD\n%s\n%s/eu-west-1/transcribe/aws4_request\n%s\n%x\n%x",
			at.Format("20060102T150405Z"), day, prior, h, p)
		key := mac(mac(mac(mac([]byte("AWS4"+docKeys.SecretAccessKey), day), "eu-west-1"), "transcribe"), "aws4_request")
		want := mac(key, toSign)
		got := chain.Event(at, headers, payload)
		if !bytes.Equal(got[:], want) {
			t.Errorf("%v: %x, want %x", at, got, want)
		}
		prior = hex.EncodeToString(want)
	}
}

// TestAgainstPeer signs random requests with smithy-go's signer as well. The peer does not
// normalize paths or fold spaces, and sorts parameters before escaping them, so the requests have
// nothing where that shows.
func TestAgainstPeer(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	pick := func(s ...string) string { return s[r.IntN(len(s))] }
	word := func() string {
		b := make([]byte, 1+r.IntN(12))
		for i := range b {
			b[i] = pick("abcXYZ019-._~", " +/=&%?#é~!*'()", "abcdefgh")[r.IntN(7)]
		}
		return string(b)
	}
	var s Signer
	for i := range 500 {
		u := &url.URL{Scheme: "https", Host: pick("sqs.eu-west-1.amazonaws.com", "127.0.0.1:8080", "bucket.s3.amazonaws.com")}
		u.Path, u.RawPath = "/", "/"
		for range r.IntN(4) {
			w := strings.Trim(word(), "./") + "x"
			u.Path += w
			u.RawPath += strings.ReplaceAll(url.QueryEscape(w), "+", "%20")
		}
		query := url.Values{}
		for range r.IntN(6) {
			query.Set(pick("a", "b", "cc", "c", "max-keys"), word())
		}
		u.RawQuery = query.Encode()
		req, err := http.NewRequest(pick("GET", "POST", "PUT"), u.String(), nil)
		if err != nil {
			t.Fatal(err)
		}
		req.Header.Set("User-Agent", "test")
		req.Header.Set("X-Amz-Target", "AmazonSQS.SendMessage")
		for range r.IntN(5) {
			req.Header.Add("X-Amz-Meta-"+pick("A", "B", "Cc"), strings.Join(strings.Fields(word()+word()), ""))
		}
		creds := docKeys
		creds.SessionToken = pick("", "token/+==")
		p := &Params{Region: pick("eu-west-1", "us-east-1"), Service: pick("sqs", "s3"), PayloadHash: EmptyPayload,
			Time: docTime.Add(time.Duration(r.Int64N(int64(time.Hour * 24 * 9000))))}
		if p.Service == "s3" {
			p.PayloadHash, p.PayloadHashHeader = UnsignedPayload, true
			p.DisableDoubleEncoding, p.DisableNormalizePath = true, true
		}
		presign := r.IntN(3) == 0

		theirs := req.Clone(t.Context())
		ours := req.Clone(t.Context())
		in := &peer.SignRequestInput{Request: theirs, Time: p.Time, Region: p.Region, Service: p.Service,
			Credentials: credentials.Credentials{AccessKeyID: creds.AccessKeyID, SecretAccessKey: creds.SecretAccessKey, SessionToken: creds.SessionToken}}
		if p.PayloadHash == UnsignedPayload {
			in.PayloadHash = peerv4.UnsignedPayload()
		} else {
			in.PayloadHash, _ = hex.DecodeString(p.PayloadHash)
		}
		if presign {
			in.SignatureType = peerv4.SignatureTypeQueryString
			if theirs.URL.RawQuery != "" {
				theirs.URL.RawQuery += "&"
			}
			theirs.URL.RawQuery += "X-Amz-Expires=900"
		}
		err = peer.New(func(o *peerv4.SignerOptions) {
			o.DisableDoublePathEscape = p.DisableDoubleEncoding
			o.AddPayloadHashHeader = p.PayloadHashHeader && !presign
		}).SignRequest(in)
		if err != nil {
			t.Fatal(err)
		}
		theirs.Header.Del("Host") // it is added to the map as well as sent

		if presign {
			if _, err := s.Presign(ours, creds, p, 15*time.Minute); err != nil {
				t.Fatal(err)
			}
			if got, want := ours.URL.Query(), theirs.URL.Query(); got.Encode() != want.Encode() {
				t.Fatalf("case %d: %s\ngot  %s\nwant %s", i, req.URL, got.Encode(), want.Encode())
			}
			continue
		}
		if _, err := s.Sign(ours, creds, p); err != nil {
			t.Fatal(err)
		}
		if got, want := fmt.Sprint(ours.Header), fmt.Sprint(theirs.Header); got != want {
			t.Fatalf("case %d: %s\ngot  %s\nwant %s", i, req.URL, got, want)
		}
	}
}

func TestCanonicalPath(t *testing.T) {
	for _, tt := range []struct{ path, want, s3 string }{
		{"", "/", "/"},
		{"/", "/", "/"},
		{"//", "/", "//"},
		{"/a//b/", "/a/b/", "/a//b/"},
		{"/a/./b", "/a/b", "/a/./b"},
		{"/a/../b", "/b", "/a/../b"},
		{"/a/b/..", "/a/", "/a/b/.."},
		{"/a/b/.", "/a/b/", "/a/b/."},
		{"/../..", "/", "/../.."},
		{"/a%20b", "/a%2520b", "/a%20b"},
		{"/a%2Fb/c", "/a%252Fb/c", "/a%2Fb/c"},
		{"/a+b:c@d", "/a%2Bb%3Ac%40d", "/a%2Bb%3Ac%40d"},
		{"/.../x", "/.../x", "/.../x"},
	} {
		if got := string(appendPath([]byte("pre"), tt.path, new(Params))); got != "pre"+tt.want {
			t.Errorf("%q: %q, want %q", tt.path, got[3:], tt.want)
		}
		if got := string(appendPath(nil, tt.path, s3Params())); got != tt.s3 {
			t.Errorf("%q for S3: %q, want %q", tt.path, got, tt.s3)
		}
	}
}

func TestCanonicalQuery(t *testing.T) {
	for _, tt := range []struct{ raw, want string }{
		{"", ""},
		{"acl", "acl="},
		{"&&b=1&a", "a=&b=1"},
		{"a=b=c", "a=b%3Dc"},
		{"a=x+y&a=x%20y", "a=x%20y&a=x%20y"},
		{"k=2&k=10&k=1", "k=1&k=10&k=2"},
		{"a-b=1&a=2&aB=0&ab=3", "a=2&a-b=1&aB=0&ab=3"},
		{"bad=%zz%4", "bad=%25zz%254"},
		{"lower=%2f%c3%a9", "lower=%2F%C3%A9"},
	} {
		c := newCanonical()
		c.query(tt.raw, "")
		if got := string(c.appendQuery(nil)); got != tt.want {
			t.Errorf("%q: %q, want %q", tt.raw, got, tt.want)
		}
		c.free()
	}
}

// FuzzCanonicalQuery checks that canonical queries are canonical already and mean the same.
func FuzzCanonicalQuery(f *testing.F) {
	f.Add("a=b&c=%2f+d&&e=%zz&a=A")
	f.Fuzz(func(t *testing.T, raw string) {
		canonical := func(raw string) string {
			c := newCanonical()
			defer c.free()
			c.query(raw, "")
			return string(c.appendQuery(nil))
		}
		once := canonical(raw)
		if again := canonical(once); again != once {
			t.Fatalf("%q: %q, then %q", raw, once, again)
		}
		if want, err := url.ParseQuery(raw); err == nil {
			got, err := url.ParseQuery(once)
			if err != nil || !sameValues(got, want) {
				t.Fatalf("%q: %v, want %v", raw, got, want)
			}
		}
	})
}

// sameValues compares queries, whose values canonical form sorts.
func sameValues(a, b url.Values) bool {
	for _, v := range []url.Values{a, b} {
		for k := range v {
			slices.Sort(v[k])
		}
	}
	return maps.EqualFunc(a, b, slices.Equal[[]string])
}

func TestCanonicalHeaders(t *testing.T) {
	c := newCanonical()
	defer c.free()
	c.headers("host:81", http.Header{
		"Host":            {"ignored"},
		"X-B":             {"  a \t b  ", "", "c\r\n  d"},
		"X-A-B":           {"1"},
		"X-A":             {"2"},
		"x-b":             {"lower"},
		"X-Empty":         {},
		"User-Agent":      {"u"},
		"Authorization":   {"old"},
		"Accept-Encoding": {"identity"},
		"X-Amzn-Trace-Id": {"t"},
		"Te":              {"trailers"},
	})
	if got := string(c.signed); got != "host;x-a;x-a-b;x-b" {
		t.Errorf("signed headers %q", got)
	}
	const want = "host:host:81\nx-a:2\nx-a-b:1\nx-b:a b,,c d,lower\n"
	if got := string(c.appendFields(nil)); got != want {
		t.Errorf("got %q\nwant %q", got, want)
	}
}

func TestSignInPlace(t *testing.T) {
	var s Signer
	p := &Params{Region: "r", Service: "x", Time: docTime, TokenHeader: "X-Amz-S3session-Token"}
	creds := docKeys
	creds.SessionToken = "token"
	req, _ := http.NewRequest("GET", "https://example.com:443/?b&a", nil)
	first, err := s.Sign(req, creds, p)
	if err != nil {
		t.Fatal(err)
	}
	if req.Host != "example.com" || req.URL.RawQuery != "b&a" {
		t.Errorf("host %q query %q", req.Host, req.URL.RawQuery)
	}
	if req.Header.Get("X-Amz-S3session-Token") != "token" || req.Header["X-Amz-Security-Token"] != nil {
		t.Errorf("token headers %v", req.Header)
	}
	again, _ := s.Sign(req, creds, p)
	if again != first {
		t.Errorf("signing again gives another signature: %s, then %s", first, again)
	}
	// Other credentials leave nothing of the first behind.
	if _, err := s.Sign(req, docKeys, p); err != nil || req.Header["X-Amz-S3session-Token"] != nil {
		t.Errorf("stale token: %v %v", req.Header, err)
	}
	// Setting one header must not write into the next.
	req.Header.Add("X-Amz-Date", "extra")
	if !strings.HasPrefix(req.Header.Get("Authorization"), "AWS4-HMAC-SHA256 ") {
		t.Errorf("Authorization %q", req.Header.Get("Authorization"))
	}
}

func TestSignErrors(t *testing.T) {
	good := Params{Region: "r", Service: "s", Time: docTime}
	noRegion, noService := good, good
	noRegion.Region, noService.Service = "", ""
	half := docKeys
	half.SecretAccessKey = ""
	for _, tt := range []struct {
		url   string
		creds auth.Credentials
		p     Params
		want  error
	}{
		{"https://h/", half, good, auth.ErrPartialCredentials},
		{"https://h/", docKeys, noRegion, ErrNoRegion},
		{"https://h/", docKeys, noService, ErrNoService},
		{"mailto:x", docKeys, good, ErrOpaqueURL},
	} {
		req, _ := http.NewRequest("GET", tt.url, nil)
		if _, err := new(Signer).Sign(req, tt.creds, &tt.p); err != tt.want {
			t.Errorf("Sign: %v, want %v", err, tt.want)
		}
		if _, err := new(Signer).Presign(req, tt.creds, &tt.p, time.Minute); err != tt.want {
			t.Errorf("Presign: %v, want %v", err, tt.want)
		}
	}
}

func TestKeyCache(t *testing.T) {
	var s Signer
	key := s.SigningKey("secret", docTime, "r", "s")
	if s.SigningKey("secret", docTime.Add(23*time.Hour), "r", "s") != key {
		t.Error("the key of the day is not kept")
	}
	for _, other := range []*Key{
		s.SigningKey("other", docTime, "r", "s"), s.SigningKey("secret", docTime.Add(24*time.Hour), "r", "s"),
		s.SigningKey("secret", docTime, "q", "s"), s.SigningKey("secret", docTime, "r", "t"),
	} {
		if other == key || other.key == key.key {
			t.Error("a key is shared")
		}
	}
	for i := range 2 * maxKeys {
		s.SigningKey(fmt.Sprint(i), docTime, "r", "s")
		if n := len(s.keys.keys); n > maxKeys {
			t.Fatalf("%d keys kept", n)
		}
	}
}

func TestConcurrentSigning(t *testing.T) {
	var s Signer
	p := &Params{Region: "us-east-1", Service: "service", Time: suiteTime}
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for i := range 200 {
				req, _ := http.NewRequest("GET", "https://example.amazonaws.com/", nil)
				got, err := s.Sign(req, suiteKeys, p)
				if err != nil || got != "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31" {
					t.Errorf("%d: %s %v", i, got, err)
					return
				}
			}
		})
	}
	wg.Wait()
}

func smallRequest() (*http.Request, *Params) {
	req, _ := http.NewRequest("POST", "https://sqs.eu-west-1.amazonaws.com/", nil)
	req.Header.Set("User-Agent", "test")
	req.Header.Set("Content-Type", "application/x-amz-json-1.0")
	req.Header.Set("X-Amz-Target", "AmazonSQS.SendMessage")
	req.Header.Set("Amz-Sdk-Invocation-Id", "0d7f1c4e-7b1f-4b0e-8e33-2f4f2f3f8f11")
	req.Header.Set("Amz-Sdk-Request", "attempt=1; max=3")
	return req, &Params{Region: "eu-west-1", Service: "sqs", Time: docTime, PayloadHash: EmptyPayload}
}

func BenchmarkSign(b *testing.B) {
	var s Signer
	req, p := smallRequest()
	b.ReportAllocs()
	for b.Loop() {
		_, _ = s.Sign(req, docKeys, p)
	}
}

func BenchmarkSignS3Query(b *testing.B) {
	var s Signer
	req, _ := http.NewRequest("GET", "https://b.s3.amazonaws.com/?list-type=2&prefix=a%2Fb&max-keys=100&delimiter=%2F", nil)
	p := s3Params()
	p.PayloadHash = EmptyPayload
	b.ReportAllocs()
	for b.Loop() {
		_, _ = s.Sign(req, docKeys, p)
	}
}

func BenchmarkPresign(b *testing.B) {
	var s Signer
	p := s3Params()
	p.PayloadHash = UnsignedPayload
	req, _ := http.NewRequest("GET", "https://b.s3.amazonaws.com/key", nil)
	b.ReportAllocs()
	for b.Loop() {
		_, _ = s.Presign(req, docKeys, p, time.Minute)
	}
}

func BenchmarkPeerSign(b *testing.B) {
	req, p := smallRequest()
	hash, _ := hex.DecodeString(p.PayloadHash)
	s := peer.New()
	b.ReportAllocs()
	for b.Loop() {
		_ = s.SignRequest(&peer.SignRequestInput{Request: req, Time: p.Time, Region: p.Region, Service: p.Service, PayloadHash: hash,
			Credentials: credentials.Credentials{AccessKeyID: docKeys.AccessKeyID, SecretAccessKey: docKeys.SecretAccessKey}})
	}
}
