package call_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/sessiongen/sessiongen/generated/s3"
	"github.com/sessiongen/sessiongen/runtime/auth"
	"github.com/sessiongen/sessiongen/runtime/auth/sigv4"
	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/presign"
)

// directory is S3 with directory buckets. It checks every signature and issues keys for five minutes.
type directory struct {
	store *call.Store
	keys  *auth.Cache

	mu       sync.Mutex
	issued   map[string]*issuedKeys // by token
	begun    []string               // buckets, a session each
	requests []string               // method, host and path of the others
	refuse   string                 // code that CreateSession answers with
	revoke   int                    // sessions that end with the next request
	last     *http.Request
}

type issuedKeys struct {
	bucket  string
	keys    auth.Credentials
	revoked bool
}

var owner = auth.Credentials{AccessKeyID: "OWNER", SecretAccessKey: "owner's", SessionToken: "owner's token"}

const zone = ".s3express-use1-az4.us-east-1.amazonaws.com"

func (d *directory) Do(req *http.Request) (*http.Response, error) {
	body := ""
	if req.Body != nil {
		data, err := io.ReadAll(req.Body)
		if err != nil {
			return nil, err
		}
		body = string(data)
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	bucket, _, _ := strings.Cut(req.URL.Host, ".")
	token := req.Header.Get("X-Amz-S3session-Token")
	if token == "" {
		if err := verify(req, owner, ""); err != nil {
			return answerXML(403, "SignatureDoesNotMatch", err.Error()), nil
		}
		if req.URL.RawQuery == "session" {
			return d.begin(bucket), nil
		}
	} else {
		s := d.issued[token]
		if d.revoke > 0 && s != nil {
			d.revoke--
			s.revoked = true
		}
		if s == nil || s.bucket != bucket || s.revoked || !time.Now().Before(s.keys.Expires) {
			return answerXML(400, "ExpiredToken", ""), nil
		}
		if err := verify(req, s.keys, "X-Amz-S3session-Token"); err != nil {
			return answerXML(403, "SignatureDoesNotMatch", err.Error()), nil
		}
	}
	d.last = req
	d.requests = append(d.requests, strings.TrimSpace(req.Method+" "+req.URL.Host+req.URL.EscapedPath()+" "+body))
	return answerXML(200, "", ""), nil
}

func (d *directory) begin(bucket string) *http.Response {
	d.begun = append(d.begun, bucket)
	if d.refuse != "" {
		return answerXML(403, d.refuse, "")
	}
	n := fmt.Sprint(len(d.begun))
	keys := auth.Credentials{AccessKeyID: "KEY" + n, SecretAccessKey: "secret " + n, SessionToken: "token " + n, Expires: time.Now().Add(5 * time.Minute)}
	if d.issued == nil {
		d.issued = map[string]*issuedKeys{}
	}
	d.issued[keys.SessionToken] = &issuedKeys{bucket: bucket, keys: keys}
	resp := answerXML(200, "", "")
	resp.Body = io.NopCloser(strings.NewReader("<CreateSessionResult><Credentials><SessionToken>" + keys.SessionToken + "</SessionToken><SecretAccessKey>" + keys.SecretAccessKey +
		"</SecretAccessKey><AccessKeyId>" + keys.AccessKeyID + "</AccessKeyId><Expiration>" + keys.Expires.UTC().Format(time.RFC3339Nano) + "</Expiration></Credentials></CreateSessionResult>"))
	return resp
}

func answerXML(status int, code, message string) *http.Response {
	resp := &http.Response{StatusCode: status, Header: http.Header{}, Body: http.NoBody}
	if code != "" {
		resp.Body = io.NopCloser(strings.NewReader("<Error><Code>" + code + "</Code><Message>" + message + "</Message></Error>"))
	}
	return resp
}

// verify signs a copy of a request and compares: in the header, or in the URL.
func verify(req *http.Request, keys auth.Credentials, tokenHeader string) error {
	p := sigv4.Params{
		Region: "us-east-1", Service: "s3express", TokenHeader: tokenHeader, PayloadHash: req.Header.Get("X-Amz-Content-Sha256"),
		PayloadHashHeader: true, DisableDoubleEncoding: true, DisableNormalizePath: true,
	}
	other := req.Clone(context.Background())
	query := req.URL.Query()
	var err error
	if date := query.Get("X-Amz-Date"); date != "" {
		p.Time, err = time.Parse("20060102T150405Z", date)
		if err != nil {
			return err
		}
		p.PayloadHash, p.PayloadHashHeader = sigv4.UnsignedPayload, false
		life, err := time.ParseDuration(query.Get("X-Amz-Expires") + "s")
		if err != nil {
			return err
		}
		if _, err := new(sigv4.Signer).Presign(other, keys, &p, life); err != nil || other.URL.RawQuery != req.URL.RawQuery {
			return fmt.Errorf("query %s, %v", other.URL.RawQuery, err)
		}
		return nil
	}
	if p.Time, err = time.Parse("20060102T150405Z", req.Header.Get("X-Amz-Date")); err != nil {
		return err
	}
	if _, err := new(sigv4.Signer).Sign(other, keys, &p); err != nil || other.Header.Get("Authorization") != req.Header.Get("Authorization") {
		return fmt.Errorf("%s, %v", other.Header.Get("Authorization"), err)
	}
	return nil
}

// newDirectory returns a directory whose clients share what they know.
func newDirectory() *directory {
	return &directory{store: new(call.Store), keys: auth.NewCache(auth.Static(owner), auth.CacheConfig{})}
}

func (d *directory) client(opts ...call.ClientOption) *s3.Client {
	return s3.New(source{call.Config{
		Region: "us-east-1", HTTP: d, Store: d.store, Credentials: d.keys, Sleep: func(context.Context, time.Duration) error { return nil },
	}}, opts...)
}

func put(t *testing.T, c *s3.Client, bucket string, opts ...call.Option) error {
	t.Helper()
	_, err := c.PutObject(t.Context(), &s3.PutObjectInput{Bucket: bucket, Key: "a b//../ü", Body: strings.NewReader("hello")}, opts...)
	return err
}

const photos = "photos--use1-az4--x-s3"

func TestSessionKeys(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := newDirectory()
		c := d.client()
		expect := func(sessions int) {
			t.Helper()
			synctest.Wait()
			d.mu.Lock()
			defer d.mu.Unlock()
			if len(d.begun) != sessions {
				t.Errorf("%d sessions, want %d: %q", len(d.begun), sessions, d.begun)
			}
		}
		if err := put(t, c, photos); err != nil {
			t.Fatal(err)
		}
		if want := "PUT " + photos + zone + "/a%20b//../%C3%BC "; !strings.HasPrefix(d.requests[0], want) {
			t.Errorf("%q, want %q", d.requests[0], want)
		}
		if d.last.Header.Get("X-Amz-Security-Token") != "" || d.last.Header.Get("X-Amz-Trailer") != "x-amz-checksum-crc32" {
			t.Errorf("header %v", d.last.Header)
		}
		// Sessions are for all operations and for all clients with the same credentials.
		if _, err := c.ListObjectsV2(t.Context(), &s3.ListObjectsV2Input{Bucket: photos}); err != nil {
			t.Error(err)
		}
		if err := put(t, d.client(), photos); err != nil {
			t.Error(err)
		}
		expect(1)
		if err := put(t, c, "notes--use1-az4--x-s3"); err != nil {
			t.Error(err)
		}
		expect(2)
		// A new session begins before the old one ends, behind the caller's back.
		time.Sleep(4 * time.Minute)
		if err := put(t, c, photos); err != nil || d.last.Header.Get("X-Amz-S3session-Token") != "token 1" {
			t.Errorf("%v, %v", err, d.last.Header)
		}
		expect(3)
		if err := put(t, c, photos); err != nil || d.last.Header.Get("X-Amz-S3session-Token") != "token 3" {
			t.Errorf("%v, %v", err, d.last.Header)
		}
		time.Sleep(time.Hour)
		if err := put(t, c, photos); err != nil {
			t.Error(err)
		}
		expect(4)
	})
}

func TestSessionKeysAreBounded(t *testing.T) {
	d := newDirectory()
	c := d.client()
	name := func(i int) string { return fmt.Sprintf("b%d--use1-az4--x-s3", i) }
	for i := range 101 {
		if err := put(t, c, name(i)); err != nil {
			t.Fatal(err)
		}
		if err := put(t, c, name(0)); err != nil { // always in use
			t.Fatal(err)
		}
	}
	for _, tt := range []struct{ bucket, sessions int }{{0, 101}, {100, 101}, {2, 101}, {1, 102}} {
		if err := put(t, c, name(tt.bucket)); err != nil || len(d.begun) != tt.sessions {
			t.Errorf("bucket %d: %d sessions, %v; want %d", tt.bucket, len(d.begun), err, tt.sessions)
		}
	}
}

func TestSessionKeysOnceForAll(t *testing.T) {
	d := newDirectory()
	var wg sync.WaitGroup
	for range 100 {
		wg.Go(func() {
			if err := put(t, d.client(), photos); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	if len(d.begun) != 1 || len(d.requests) != 100 {
		t.Errorf("%d sessions for %d requests", len(d.begun), len(d.requests))
	}
}

func TestSessionKeysLost(t *testing.T) {
	d := newDirectory()
	c := d.client()
	if err := put(t, c, photos); err != nil {
		t.Fatal(err)
	}
	d.revoke = 1
	var md call.Metadata
	err := put(t, c, photos, call.WithMaxAttempts(1), call.WithMetadata(&md))
	if err != nil || len(d.begun) != 2 || len(md.Attempts) != 2 || len(d.requests) != 2 || !strings.Contains(d.requests[1], "hello") {
		t.Errorf("%v: %d sessions, %v, %q", err, len(d.begun), md.Attempts, d.requests)
	}
	// Once a call is enough.
	d.revoke = 2
	if err := put(t, c, photos); !errors.Is(err, call.Code("ExpiredToken")) || len(d.begun) != 3 {
		t.Errorf("%v: %d sessions", err, len(d.begun))
	}
	// Of many calls one begins the next session.
	d.revoke = 0
	if err := put(t, c, photos); err != nil {
		t.Fatal(err)
	}
	begun := len(d.begun)
	for _, s := range d.issued {
		s.revoked = true
	}
	var wg sync.WaitGroup
	for range 20 {
		wg.Go(func() {
			if err := put(t, c, photos); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	if len(d.begun) != begun+1 {
		t.Errorf("%d sessions in place of one", len(d.begun)-begun)
	}
}

func TestSessionKeysRefused(t *testing.T) {
	d := newDirectory()
	d.refuse = "AccessDenied"
	c := d.client()
	err := put(t, c, photos)
	if e, ok := errors.AsType[*call.Error](err); !ok || e.Operation != "CreateSession" || e.Code != "AccessDenied" || len(d.begun) != 1 || len(d.requests) != 0 {
		t.Errorf("%v: %q %q", err, d.begun, d.requests)
	}
	for _, secret := range []string{owner.SecretAccessKey, owner.SessionToken} {
		if strings.Contains(fmt.Sprintf("%v %+v", err, err), secret) {
			t.Errorf("the error shows a secret: %v", err)
		}
	}
	d.refuse = ""
	if err := put(t, c, photos); err != nil {
		t.Errorf("a refusal sticks: %v", err)
	}
	// A client in trouble is its own trouble.
	trouble := errors.New("no such thing here")
	broken := d.client(call.WithHooks(&call.Hooks{Call: func(ctx context.Context, info *call.Info, next func(context.Context) error) error {
		if info.Operation == "CreateSession" {
			if info.Input != any("other--use1-az4--x-s3") {
				t.Errorf("input %v", info.Input)
			}
			return trouble
		}
		return next(ctx)
	}}))
	if err := put(t, broken, "other--use1-az4--x-s3"); !errors.Is(err, trouble) {
		t.Errorf("error %v", err)
	}
	if err := put(t, c, "other--use1-az4--x-s3"); err != nil {
		t.Errorf("the trouble spreads: %v", err)
	}
	// Without credentials there is nothing to begin with.
	d.keys = nil
	if err := put(t, d.client(), photos); !errors.Is(err, call.ErrNoCredentials) {
		t.Errorf("without credentials: %v", err)
	}
}

// TestWithoutSessionKeys has operations on directory buckets that take the caller's own keys.
func TestWithoutSessionKeys(t *testing.T) {
	d := newDirectory()
	c := d.client()
	own := func(what string, err error) {
		t.Helper()
		if h := d.last.Header; err != nil || !strings.Contains(h.Get("Authorization"), "=OWNER/") || h.Get("X-Amz-Security-Token") != owner.SessionToken {
			t.Errorf("%s: %v, %v", what, err, d.last.Header)
		}
	}
	_, err := c.CopyObject(t.Context(), &s3.CopyObjectInput{Bucket: photos, Key: "k", CopySource: "other/k"})
	own("CopyObject", err)
	_, err = c.ListDirectoryBuckets(t.Context(), &s3.ListDirectoryBucketsInput{})
	own("ListDirectoryBuckets", err)
	_, err = c.PutBucketPolicy(t.Context(), &s3.PutBucketPolicyInput{Bucket: photos, Policy: "{}"})
	own("PutBucketPolicy", err)
	own("an option", put(t, d.client(s3.WithDisableS3ExpressSessionAuth(true)), photos))
	if len(d.begun) != 0 {
		t.Errorf("sessions with %q", d.begun)
	}
	out, err := c.CreateSession(t.Context(), &s3.CreateSessionInput{Bucket: photos})
	if err != nil || out.Credentials == nil || out.Credentials.AccessKeyId != "KEY1" {
		t.Errorf("CreateSession: %v, %v", out, err)
	}
}

// TestDirectoryChecksums has requests that MD5 would do for elsewhere.
func TestDirectoryChecksums(t *testing.T) {
	d := newDirectory()
	c := s3.New(source{call.Config{Region: "us-east-1", HTTP: d, Credentials: d.keys, ChecksumMD5: true}})
	_, err := c.DeleteObjects(t.Context(), &s3.DeleteObjectsInput{Bucket: photos, Delete: &s3.Delete{Objects: []s3.ObjectIdentifier{{Key: "k"}}}})
	if err != nil {
		t.Fatal(err)
	}
	if h := d.last.Header; h.Get("Content-Md5") != "" || h.Get("X-Amz-Checksum-Crc32") == "" {
		t.Error(h)
	}
}

func TestPresignedSessionKeys(t *testing.T) {
	d := newDirectory()
	c := d.client()
	in := &s3.GetObjectInput{Bucket: photos, Key: "a b"}
	for name, presigned := range map[string]func() (*presign.Request, error){
		"URL": func() (*presign.Request, error) { return presign.URL(t.Context(), c.GetObject, in, time.Minute) },
		"classic": func() (*presign.Request, error) {
			return presign.ClassicURL(t.Context(), presign.Classic{}, c.GetObject, in, time.Minute)
		},
	} {
		r, err := presigned()
		if err != nil {
			t.Fatal(err)
		}
		req, err := http.NewRequest(r.Method, r.URL, nil)
		if err != nil {
			t.Fatal(err)
		}
		if req.URL.Host != photos+zone || req.URL.Query().Get("X-Amz-Security-Token") != "" || req.URL.Query().Get("X-Amz-S3session-Token") != "token 1" {
			t.Errorf("%s: %s", name, r.URL)
		}
		if err := verify(req, d.issued["token 1"].keys, "X-Amz-S3session-Token"); err != nil {
			t.Errorf("%s: %s: %v", name, r.URL, err)
		}
	}
	form, err := presign.ClassicPost(t.Context(), presign.Classic{}, c.HeadBucket, &s3.HeadBucketInput{Bucket: photos}, presign.Policy{Key: "k"}, time.Minute)
	if err != nil {
		t.Fatal(err)
	}
	if u, err := url.Parse(form.URL); err != nil || u.Host != photos+zone || form.Fields["X-Amz-S3session-Token"] != "token 1" || form.Fields["x-amz-security-token"] != "" ||
		!strings.HasSuffix(form.Fields["x-amz-credential"], "/us-east-1/s3express/aws4_request") || !strings.HasPrefix(form.Fields["x-amz-credential"], "KEY1/") {
		t.Errorf("%v: %+v", err, form)
	}
	if len(d.begun) != 1 {
		t.Errorf("%d sessions", len(d.begun))
	}
}
