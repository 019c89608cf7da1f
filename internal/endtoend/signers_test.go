package endtoend

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/sessiongen/sessiongen/generated/lexv2runtime"
	"github.com/sessiongen/sessiongen/generated/s3"
	"github.com/sessiongen/sessiongen/generated/sqs"
	"github.com/sessiongen/sessiongen/generated/sts"
	"github.com/sessiongen/sessiongen/runtime/auth"
	"github.com/sessiongen/sessiongen/runtime/auth/hmacv1"
	"github.com/sessiongen/sessiongen/runtime/auth/sigv2"
	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/presign"
)

const (
	oldID     = "AKIAIOSFODNN7EXAMPLE"
	oldSecret = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
)

// signsOld configures clients whose time and keys are those of boto3's signatures below.
func (e *exchange) signsOld(s call.Signer, token, endpoint string) source {
	c := e.ClientConfig("")
	c.Endpoint, c.Now = endpoint, func() time.Time { return time.Unix(1700000000, 0) }
	call.Apply(c, call.WithSigner(s), call.WithCredentials(auth.Static(auth.Credentials{AccessKeyID: oldID, SecretAccessKey: oldSecret, SessionToken: token})))
	return source{*c}
}

// TestSignerOfBuckets has signatures that boto3 1.43 makes with signature_version "s3".
func TestSignerOfBuckets(t *testing.T) {
	ctx := t.Context()
	hello := func() io.Reader { return bytes.NewReader([]byte("hello")) }
	for _, tt := range []struct {
		name, token, endpoint string
		call                  func(c *s3.Client) error
		url, signature        string
	}{
		{"no bucket", "", "", func(c *s3.Client) error { return second(c.ListBuckets(ctx, nil)) },
			"https://s3.us-east-1.amazonaws.com/", "AD2dmWBxCpTLJ1JDqEeapz5jtuc="},
		{"bucket", "", "", func(c *s3.Client) error {
			return second(c.ListObjectsV2(ctx, &s3.ListObjectsV2Input{Bucket: "my-bucket", Prefix: new("a b")}))
		}, "https://my-bucket.s3.us-east-1.amazonaws.com/?list-type=2&encoding-type=url&prefix=a%20b", "YC4eZ7WcqvPfyuy28lTSzn7wc7I="},
		{"version", "", "", func(c *s3.Client) error {
			return second(c.GetObject(ctx, &s3.GetObjectInput{Bucket: "my-bucket", Key: "a b/ü+", VersionId: new("v/1"), ResponseContentType: new("text/plain; x")}))
		}, "https://my-bucket.s3.us-east-1.amazonaws.com/a%20b/%C3%BC%2B?response-content-type=text%2Fplain%3B%20x&versionId=v%2F1", "G2hmD+8brz2UMevpZwd8QoNBqqw="},
		{"metadata", "", "", func(c *s3.Client) error {
			return second(c.PutObject(ctx, &s3.PutObjectInput{Bucket: "my-bucket", Key: "k", Body: hello(), ContentType: new("text/plain"), Metadata: map[string]string{"B": "2", "a": " 1 "}}))
		}, "https://my-bucket.s3.us-east-1.amazonaws.com/k", "M4E+/9ztjeMlTZqOwyHHqCoeecM="},
		{"temporary keys, bucket in the path", "to/ken", "http://storage.example.com/base", func(c *s3.Client) error {
			return second(c.ListObjectsV2(ctx, &s3.ListObjectsV2Input{Bucket: "storage"}))
		}, "http://storage.example.com/base/storage?list-type=2&encoding-type=url", "GMxO51iTH9O8lTeJF01DAmabvTQ="},
		{"temporary keys, location", "to/ken", "http://storage.example.com/base", func(c *s3.Client) error {
			return second(c.GetBucketLocation(ctx, &s3.GetBucketLocationInput{Bucket: "storage"}))
		}, "http://storage.example.com/base/storage?location", "ySBb/mENWmfu3XbuYmUkClyEHtQ="},
	} {
		e := &exchange{status: 200, answer: "<X/>"}
		if err := tt.call(s3.New(e.signsOld(call.SignHMACv1, tt.token, tt.endpoint))); err != nil {
			t.Errorf("%s: %v", tt.name, err)
			continue
		}
		h := e.req.Header
		if got := h.Get("Authorization"); sentTo(e) != tt.url || got != "AWS "+oldID+":"+tt.signature || h.Get("Date") != "Tue, 14 Nov 2023 22:13:20 GMT" ||
			h.Get("X-Amz-Security-Token") != tt.token || h.Get("X-Amz-Date")+h.Get("X-Amz-Content-Sha256") != "" {
			t.Errorf("%s: %s with %v", tt.name, sentTo(e), h)
		}
	}
}

// TestSignerOfForms has a signature that boto3 1.43 makes with signature_version "v2".
func TestSignerOfForms(t *testing.T) {
	e := &exchange{status: 200, answer: "<AssumeRoleResponse/>"}
	client := sts.New(e.signsOld(call.SignForm, "to/ken", ""))
	if _, err := client.AssumeRole(t.Context(), &sts.AssumeRoleInput{RoleArn: "arn:aws:iam::1:role/r", RoleSessionName: "a b*~+"}); err != nil {
		t.Fatal(err)
	}
	form, err := url.ParseQuery(e.body)
	if err != nil || form.Get("Signature") != "OVMYpW8hJLkRgXzs6VzHoi9pT8WZDWzZ3IK4YY5egVE=" || form.Get("SecurityToken") != "to/ken" ||
		e.req.Header.Get("Authorization")+e.req.Header.Get("X-Amz-Date") != "" || e.req.ContentLength != int64(len(e.body)) {
		t.Errorf("%s with %v, %v", e.body, e.req.Header, err)
	}
}

// TestServersOfOld verifies what arrives, attempt by attempt.
func TestServersOfOld(t *testing.T) {
	ctx, seen := t.Context(), 0
	src := serve(t, func(w http.ResponseWriter, r request) {
		seen++
		resource := r.URL.EscapedPath()
		if strings.Count(resource, "/") == 1 {
			resource += "/"
		}
		want := "AWS AKID:" + hmacv1.MAC("hush", hmacv1.Text(r.Request, resource, r.Header.Get("Date")))
		switch {
		case r.Header.Get("Authorization") != want:
			write(w, 403, "<Error><Code>SignatureDoesNotMatch</Code></Error>")
		case r.Method == "PUT" && r.body != "hello":
			t.Errorf("body %q", r.body)
		case seen == 1:
			write(w, 503, "<Error><Code>SlowDown</Code></Error>")
		default:
			write(w, 200, "<X/>")
		}
	})
	client := s3.New(src, call.WithSigner(call.SignHMACv1))
	if _, err := client.PutObject(ctx, &s3.PutObjectInput{Bucket: "photos", Key: "a b", Body: strings.NewReader("hello"), ChecksumAlgorithm: s3.ChecksumAlgorithmSha256}); err != nil || seen != 2 {
		t.Errorf("%v, %d attempts", err, seen)
	}
	if _, err := client.UploadPart(ctx, &s3.UploadPartInput{Bucket: "photos", Key: "k", PartNumber: 2, UploadId: "u+1", Body: struct{ io.Reader }{strings.NewReader("hello")}, ContentLength: new(int64(5))}); err != nil {
		t.Error(err)
	}
	if _, err := client.DeleteObjects(ctx, &s3.DeleteObjectsInput{Bucket: "photos", Delete: &s3.Delete{Objects: []s3.ObjectIdentifier{{Key: "k"}}}}); err != nil {
		t.Error(err)
	}
	wrong := call.WithCredentials(auth.Static(auth.Credentials{AccessKeyID: "AKID", SecretAccessKey: "shout"}))
	if _, err := s3.New(src, call.WithSigner(call.SignHMACv1), wrong).ListBuckets(ctx, nil); !errors.Is(err, call.Code("SignatureDoesNotMatch")) {
		t.Errorf("the wrong key: %v", err)
	}

	seen = 0
	src = serve(t, func(w http.ResponseWriter, r request) {
		seen++
		form, _ := url.ParseQuery(r.body)
		at, err := time.Parse(time.RFC3339, form.Get("Timestamp"))
		if err != nil {
			t.Error(err)
		}
		again, err := sigv2.Sign(r.body, auth.Credentials{AccessKeyID: "AKID", SecretAccessKey: "hush"}, &sigv2.Params{Method: r.Method, Host: r.Host, Path: r.URL.Path, Time: at})
		if err != nil || again != r.body {
			t.Errorf("signed %s, want %s, %v", r.body, again, err)
		}
		status := 200
		if seen == 1 {
			status = 503
		}
		write(w, status, "<GetCallerIdentityResponse><GetCallerIdentityResult><Account>1</Account></GetCallerIdentityResult></GetCallerIdentityResponse>")
	})
	out, err := sts.New(src, call.WithSigner(call.SignForm)).GetCallerIdentity(ctx, nil)
	if err != nil || call.Value(out.Account) != "1" || seen != 2 {
		t.Errorf("%+v, %v, %d attempts", out, err, seen)
	}
}

// Bodies go out as they are over TLS, too; one that can be read but once has no checksum unless there must be one.
func TestSignerAndStreams(t *testing.T) {
	e := &exchange{status: 200}
	client := s3.New(e.signsOld(call.SignHMACv1, "", ""))
	put := func(body io.Reader, algorithm s3.ChecksumAlgorithm) error {
		return second(client.PutObject(t.Context(), &s3.PutObjectInput{Bucket: "b-1", Key: "k", Body: body, ContentLength: new(int64(5)), ChecksumAlgorithm: algorithm}))
	}
	once := struct{ io.Reader }{strings.NewReader("hello")}
	for _, tt := range []struct {
		name      string
		body      io.Reader
		algorithm s3.ChecksumAlgorithm
		sum       string
	}{
		{"can seek", strings.NewReader("hello"), "", "NhCmhg=="},
		{"cannot seek", once, "", ""},
	} {
		if err := put(tt.body, tt.algorithm); err != nil || e.body != "hello" || e.req.Header.Get("X-Amz-Checksum-Crc32") != tt.sum ||
			e.req.Header.Get("Content-Encoding")+e.req.Header.Get("X-Amz-Trailer") != "" {
			t.Errorf("%s: %v, %q with %v", tt.name, err, e.body, e.req.Header)
		}
	}
	if err := put(once, s3.ChecksumAlgorithmSha256); err == nil || !strings.Contains(err.Error(), "cannot seek") {
		t.Errorf("with a checksum: %v", err)
	}
}

// TestSignerIsNoSubstitute has the calls that want something else.
func TestSignerIsNoSubstitute(t *testing.T) {
	ctx, e := t.Context(), &exchange{status: 200}
	buckets, forms := e.signsOld(call.SignHMACv1, "", ""), e.signsOld(call.SignForm, "", "")
	object := func(bucket string) error {
		return second(s3.New(buckets).GetObject(ctx, &s3.GetObjectInput{Bucket: bucket, Key: "k"}))
	}
	get := &s3.GetObjectInput{Bucket: "b-1", Key: "k"}
	head := &s3.HeadBucketInput{Bucket: "b-1"}
	_, stream := lexv2runtime.New(buckets).StartConversation(ctx, &lexv2runtime.StartConversationInput{BotId: "b", BotAliasId: "a", LocaleId: "l", SessionId: "s"})
	_, presigned := presign.URL(ctx, s3.New(buckets).GetObject, get, time.Minute)
	_, version4 := presign.ClassicURL(ctx, presign.Classic{Version4: true}, s3.New(buckets).GetObject, get, time.Minute)
	_, form := presign.Post(ctx, s3.New(buckets).HeadBucket, head, presign.Policy{Key: "k"}, time.Minute)
	_, form4 := presign.ClassicPost(ctx, presign.Classic{Version4: true}, s3.New(buckets).HeadBucket, head, presign.Policy{Key: "k"}, time.Minute)
	_, query := presign.URL(ctx, sts.New(forms).GetCallerIdentity, nil, time.Minute)
	for name, tt := range map[string]struct{ got, want error }{
		"version 4A":        {object("arn:aws:s3::123456789012:accesspoint:mfzwi23gnjvgw.mrap"), call.ErrSigner},
		"keys of a session": {object("b--use1-az4--x-s3"), call.ErrSigner},
		"events":            {stream, call.ErrSigner},
		"JSON":              {second(sqs.New(forms).ListQueues(ctx, nil)), call.ErrNoForm},
		"XML":               {second(s3.New(forms).ListBuckets(ctx, nil)), call.ErrNoForm},
		"URL":               {presigned, presign.ErrScheme},
		"URL of version 4":  {version4, presign.ErrScheme},
		"URL of a form":     {query, presign.ErrScheme},
		"form":              {form, presign.ErrScheme},
		"form of version 4": {form4, presign.ErrScheme},
		"no keys":           {second(s3.New(source{call.Config{Region: "us-east-1", Signer: call.SignHMACv1}}).ListBuckets(ctx, nil)), call.ErrNoCredentials},
	} {
		if !errors.Is(tt.got, tt.want) {
			t.Errorf("%s: %v, want %v", name, tt.got, tt.want)
		}
	}
	if e.sent != 0 {
		t.Errorf("%d requests", e.sent)
	}
	// Nothing of it is for calls that are not signed.
	if _, err := s3.New(buckets, call.WithCredentials(nil)).ListBuckets(ctx, nil); err != nil || e.req.Header.Get("Authorization") != "" {
		t.Errorf("unsigned: %v, %v", err, e.req.Header)
	}
	if _, err := s3.New(buckets, call.WithSigner(nil)).ListBuckets(ctx, nil); err != nil || !strings.HasPrefix(e.req.Header.Get("Authorization"), "AWS4-HMAC-SHA256 ") {
		t.Errorf("version 4 again: %v, %v", err, e.req.Header)
	}
}

// TestSignerPresigns has boto3's URL, and a form, in a region that came after the signature.
func TestSignerPresigns(t *testing.T) {
	e := new(exchange)
	src := e.signsOld(call.SignHMACv1, "", "")
	classic := presign.Classic{}
	list := func(c *s3.Client) (*presign.Request, error) {
		return presign.ClassicURL(t.Context(), classic, c.ListObjectsV2, &s3.ListObjectsV2Input{Bucket: "my-bucket"}, time.Hour)
	}
	r, err := list(s3.New(src, s3.WithForcePathStyle(true)))
	if err != nil || r.URL != "https://s3.amazonaws.com/my-bucket?list-type=2&encoding-type=url&AWSAccessKeyId="+oldID+"&Signature=5oSwXGlWQEnVvlxQm6EOANB0Es4%3D&Expires=1700003600" {
		t.Errorf("%+v, %v", r, err)
	}
	young := s3.New(src, call.WithRegion("eu-central-1"))
	if r, err := list(young); err != nil || !strings.HasSuffix(r.URL, "&Signature=5oSwXGlWQEnVvlxQm6EOANB0Es4%3D&Expires=1700003600") {
		t.Errorf("%+v, %v", r, err)
	}
	form, err := presign.ClassicPost(context.Background(), classic, young.HeadBucket, &s3.HeadBucketInput{Bucket: "my-bucket"}, presign.Policy{Key: "k"}, time.Hour)
	if err != nil || form.Fields["AWSAccessKeyId"] != oldID || form.Fields["signature"] == "" || form.Fields["x-amz-signature"] != "" {
		t.Errorf("%+v, %v", form, err)
	}
}
