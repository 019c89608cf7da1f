package call_test

import (
	"context"
	"errors"
	"io"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/sessiongen/sessiongen/generated/s3"
	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/presign"
)

// regions is S3 with a bucket in eu-central-1, as clients elsewhere see it.
type regions struct {
	header   string // of the answer that says where the bucket is
	body     string
	status   int
	bucket   string // the header of answers about the bucket itself
	source   *source
	requests []string // method, host and path, region of the signature, body
}

func (r *regions) Do(req *http.Request) (*http.Response, error) {
	_, scope, _ := strings.Cut(req.Header.Get("Authorization"), "/")
	region := strings.Split(scope, "/")[1]
	body := ""
	if req.Body != nil {
		data, _ := io.ReadAll(req.Body)
		body = " " + string(data)
	}
	r.requests = append(r.requests, req.Method+" "+req.URL.Host+req.URL.Path+" "+region+body)
	resp := &http.Response{StatusCode: 200, Header: http.Header{}, Body: io.NopCloser(strings.NewReader(""))}
	if region != "eu-central-1" {
		resp.StatusCode, resp.Body = r.status, io.NopCloser(strings.NewReader(r.body))
		header := r.header
		if req.Method == http.MethodHead {
			resp.Body = http.NoBody
			if req.URL.Path == "/" {
				header = r.bucket
			}
		}
		if header != "" {
			resp.Header.Set("X-Amz-Bucket-Region", header)
		}
	}
	return resp, nil
}

// client is S3 of us-west-2. All clients of r share state.
func (r *regions) client(t *testing.T, opts ...call.ClientOption) *s3.Client {
	if r.source == nil {
		src := serve(t, nil)
		src.config.Endpoint, src.config.HTTP, src.config.Region, src.config.Store = "", r, "us-west-2", new(call.Store)
		r.source = &src
	}
	return s3.New(r.source, opts...)
}

func TestBucketsInOtherRegions(t *testing.T) {
	const (
		here   = "photos.s3.us-west-2.amazonaws.com/k us-west-2"
		there  = "photos.s3.eu-central-1.amazonaws.com/k eu-central-1"
		asking = "HEAD photos.s3.us-west-2.amazonaws.com/ us-west-2"
	)
	malformed := func(more string) string {
		return "<Error><Code>AuthorizationHeaderMalformed</Code>" + more + "</Error>"
	}
	permanent := "<Error><Code>PermanentRedirect</Code><Endpoint>evil.example</Endpoint></Error>"
	for _, tt := range []struct {
		name   string
		method string
		s3     regions
		asks   bool // the bucket itself
		there  bool
	}{
		{"header of a redirect", "HEAD", regions{status: 301, header: "eu-central-1"}, false, true},
		{"temporary redirect", "HEAD", regions{status: 307, header: "eu-central-1"}, false, true},
		{"header of a bad request", "HEAD", regions{status: 400, header: "eu-central-1"}, false, true},
		{"body", "GET", regions{status: 400, body: malformed("<Region>eu-central-1</Region>")}, false, true},
		{"permanent redirect", "GET", regions{status: 301, body: permanent, header: "eu-central-1"}, false, true},
		{"wrong place for the location", "GET", regions{status: 400, body: "<Error><Code>IllegalLocationConstraintException</Code></Error>", header: "eu-central-1"}, false, true},
		{"redirect without a region", "HEAD", regions{status: 301, bucket: "eu-central-1"}, true, true},
		{"temporary redirect without a region", "GET", regions{status: 307, bucket: "eu-central-1"}, true, true},
		{"bad request without a region", "HEAD", regions{status: 400, bucket: "eu-central-1"}, true, true},
		{"body without a region", "GET", regions{status: 400, body: malformed(""), bucket: "eu-central-1"}, true, true},
		{"permanent redirect without a region", "GET", regions{status: 301, body: permanent, bucket: "eu-central-1"}, true, true},
		{"nobody knows", "GET", regions{status: 301, body: permanent}, true, false},
		{"nobody knows, no body", "HEAD", regions{status: 400}, true, false},
		{"the bucket says a region that is none", "HEAD", regions{status: 301, bucket: "evil.example/"}, true, false},
		{"another bad request", "GET", regions{status: 400, body: "<Error><Code>InvalidArgument</Code></Error>", bucket: "eu-central-1"}, false, false},
		{"another error", "GET", regions{status: 403, body: "<Error><Code>AccessDenied</Code></Error>", header: "eu-central-1"}, false, false},
		{"a region that is none", "HEAD", regions{status: 301, header: "evil.example/"}, false, false},
		{"the same region", "HEAD", regions{status: 301, header: "us-west-2"}, false, false},
	} {
		client := tt.s3.client(t)
		var err error
		if tt.method == "HEAD" {
			_, err = client.HeadObject(t.Context(), &s3.HeadObjectInput{Bucket: "photos", Key: "k"})
		} else {
			_, err = client.GetObject(t.Context(), &s3.GetObjectInput{Bucket: "photos", Key: "k"})
		}
		want := []string{tt.method + " " + here}
		if tt.asks {
			want = append(want, asking)
		}
		if tt.there {
			want = append(want, tt.method+" "+there)
		}
		if !slices.Equal(tt.s3.requests, want) || (err == nil) != tt.there {
			t.Errorf("%s: %q; %v", tt.name, tt.s3.requests, err)
			continue
		}
		if !tt.there {
			continue
		}
		// Every client with the same state knows it from now on.
		tt.s3.requests = nil
		_, err = tt.s3.client(t).PutObject(t.Context(), &s3.PutObjectInput{Bucket: "photos", Key: "k", Body: strings.NewReader("hello")})
		if err != nil || len(tt.s3.requests) != 1 || !strings.HasPrefix(tt.s3.requests[0], "PUT "+there) {
			t.Errorf("%s: then %q %v", tt.name, tt.s3.requests, err)
		}
		// Presigned URLs go there too.
		req, err := presign.URL(t.Context(), tt.s3.client(t).GetObject, &s3.GetObjectInput{Bucket: "photos", Key: "k"}, time.Minute)
		if err != nil || !strings.HasPrefix(req.URL, "https://photos.s3.eu-central-1.amazonaws.com/k?") || !strings.Contains(req.URL, "%2Feu-central-1%2Fs3%2F") {
			t.Errorf("%s: presigned %v, %v", tt.name, req, err)
		}
		// Other buckets are not concerned.
		tt.s3.requests = nil
		_, _ = tt.s3.client(t, call.WithMaxAttempts(1)).HeadBucket(t.Context(), &s3.HeadBucketInput{Bucket: "notes"})
		if !strings.Contains(tt.s3.requests[0], "notes.s3.us-west-2.amazonaws.com") {
			t.Errorf("%s: another bucket: %q", tt.name, tt.s3.requests)
		}
	}
}

// What the question for the bucket costs is what the call may: its hooks see it, its attempts bound it.
func TestAskingForTheBucketIsPartOfTheCall(t *testing.T) {
	var seen []string
	hooks := &call.Hooks{Sent: func(_ context.Context, info *call.Info, _ *http.Request) { seen = append(seen, info.Operation) }}
	s := regions{status: 301, bucket: "eu-central-1"}
	var md call.Metadata
	_, err := s.client(t).GetObject(t.Context(), &s3.GetObjectInput{Bucket: "photos", Key: "k"}, call.WithHooks(hooks), call.WithMaxAttempts(1), call.WithMetadata(&md))
	if err != nil || !slices.Equal(seen, []string{"GetObject", "HeadBucket", "GetObject"}) || len(md.Attempts) != 2 || md.Attempts[0].Status != 301 {
		t.Errorf("%q, attempts %v, %v", seen, md.Attempts, err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	hooks.Sent = func(_ context.Context, info *call.Info, _ *http.Request) {
		if info.Operation == "HeadBucket" {
			cancel()
		}
	}
	s = regions{status: 301, bucket: "eu-central-1"}
	if _, err := s.client(t).GetObject(ctx, &s3.GetObjectInput{Bucket: "photos", Key: "k"}, call.WithHooks(hooks)); !errors.Is(err, context.Canceled) || len(s.requests) != 2 {
		t.Errorf("%q, %v", s.requests, err)
	}
}

func TestNewBucketsStayWhereTheyAreWanted(t *testing.T) {
	s := regions{status: 400, body: "<Error><Code>IllegalLocationConstraintException</Code></Error>", header: "eu-central-1"}
	_, err := s.client(t).CreateBucket(t.Context(), &s3.CreateBucketInput{Bucket: "photos"})
	if !errors.Is(err, call.Code("IllegalLocationConstraintException")) || len(s.requests) != 1 {
		t.Errorf("%q %v", s.requests, err)
	}
}

func TestBucketMovesOncePerCall(t *testing.T) {
	s := regions{status: 301, header: "eu-north-1", bucket: "eu-north-1"} // and there it is not either
	_, err := s.client(t).PutObject(t.Context(), &s3.PutObjectInput{Bucket: "photos", Key: "k", Body: strings.NewReader("hello")})
	if e, ok := errors.AsType[*call.Error](err); !ok || len(e.Metadata.Attempts) != 2 || len(s.requests) != 2 || !strings.Contains(s.requests[1], "hello") {
		t.Errorf("%q %v", s.requests, err)
	}
	// The question for the bucket is not asked by itself, and where nobody answers it there is no second one.
	for _, bucket := range []string{"", "eu-north-1"} {
		s = regions{status: 301, bucket: bucket}
		want := 1
		if bucket != "" {
			want = 2
		}
		if _, err := s.client(t).HeadBucket(t.Context(), &s3.HeadBucketInput{Bucket: "photos"}); err == nil || len(s.requests) != want {
			t.Errorf("%q %v", s.requests, err)
		}
	}
	// A fixed endpoint stays.
	s = regions{status: 301, header: "eu-north-1"}
	if _, err := s.client(t, call.WithEndpoint("http://127.0.0.1:9000")).HeadObject(t.Context(), &s3.HeadObjectInput{Bucket: "photos", Key: "k"}); err == nil || len(s.requests) != 1 {
		t.Errorf("%q %v", s.requests, err)
	}
}

// TestKnownBucketsAreBounded fills what is remembered.
func TestKnownBucketsAreBounded(t *testing.T) {
	var b call.BucketRegions
	for i := range 25_000 {
		b.Set(strconv.Itoa(i), "eu-central-1")
		if n := b.Len(); n > 10_000 {
			t.Fatalf("%d buckets are remembered", n)
		}
	}
	if b.Get("24999") != "eu-central-1" {
		t.Error("the last one is not remembered")
	}
}
