package call_test

import (
	"errors"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/sessiongen/sessiongen/generated/s3"
	"github.com/sessiongen/sessiongen/runtime/call"
)

// regions is S3 with a bucket in eu-central-1, as clients elsewhere see it.
type regions struct {
	header   string // of the answer that says where the bucket is
	body     string
	status   int
	requests []string // host, and region of the signature
}

func (r *regions) Do(req *http.Request) (*http.Response, error) {
	_, scope, _ := strings.Cut(req.Header.Get("Authorization"), "/")
	region := strings.Split(scope, "/")[1]
	body := ""
	if req.Body != nil {
		data, _ := io.ReadAll(req.Body)
		body = " " + string(data)
	}
	r.requests = append(r.requests, req.Method+" "+req.URL.Host+" "+region+body)
	resp := &http.Response{StatusCode: 200, Header: http.Header{}, Body: io.NopCloser(strings.NewReader(""))}
	if region != "eu-central-1" {
		resp.StatusCode, resp.Body = r.status, io.NopCloser(strings.NewReader(r.body))
		if r.header != "" {
			resp.Header.Set("X-Amz-Bucket-Region", r.header)
		}
	}
	return resp, nil
}

func TestBucketsInOtherRegions(t *testing.T) {
	const there = " photos.s3.eu-central-1.amazonaws.com eu-central-1"
	for _, tt := range []struct {
		name  string
		s3    regions
		there bool
	}{
		{"header of a redirect", regions{status: 301, header: "eu-central-1"}, true},
		{"temporary redirect", regions{status: 307, header: "eu-central-1"}, true},
		{"header of a bad request", regions{status: 400, header: "eu-central-1"}, true},
		{"body", regions{status: 400, body: "<Error><Code>AuthorizationHeaderMalformed</Code><Region>eu-central-1</Region></Error>"}, true},
		{"permanent redirect", regions{status: 301, body: "<Error><Code>PermanentRedirect</Code></Error>", header: "eu-central-1"}, true},
		{"no word of a region", regions{status: 301, body: "<Error><Code>PermanentRedirect</Code><Endpoint>evil.example</Endpoint></Error>"}, false},
		{"another error", regions{status: 403, body: "<Error><Code>AccessDenied</Code></Error>", header: "eu-central-1"}, false},
		{"a region that is none", regions{status: 301, header: "evil.example/"}, false},
		{"the same region", regions{status: 301, header: "us-west-2"}, false},
	} {
		src := serve(t, nil)
		src.config.Endpoint, src.config.HTTP, src.config.Region, src.config.Store = "", &tt.s3, "us-west-2", new(call.Store)
		client := s3.New(src)
		_, err := client.HeadObject(t.Context(), &s3.HeadObjectInput{Bucket: "photos", Key: "k"})
		got := strings.Join(tt.s3.requests, "; ")
		want := "HEAD photos.s3.us-west-2.amazonaws.com us-west-2"
		if tt.there {
			want += "; HEAD" + there
		}
		if got != want || (err == nil) != tt.there {
			t.Errorf("%s: %s; %v", tt.name, got, err)
			continue
		}
		if !tt.there {
			continue
		}
		// Every client with the same state knows it from now on; other buckets are not concerned.
		tt.s3.requests = nil
		_, err = s3.New(src).PutObject(t.Context(), &s3.PutObjectInput{Bucket: "photos", Key: "k", Body: strings.NewReader("hello")})
		if err != nil || len(tt.s3.requests) != 1 || !strings.HasPrefix(tt.s3.requests[0], "PUT"+there) {
			t.Errorf("%s: then %v %v", tt.name, tt.s3.requests, err)
		}
	}
}

func TestBucketMovesOncePerCall(t *testing.T) {
	s := regions{status: 301, header: "eu-north-1"} // and there it is not either
	src := serve(t, nil)
	src.config.Endpoint, src.config.HTTP, src.config.Region = "", &s, "us-west-2"
	_, err := s3.New(src).PutObject(t.Context(), &s3.PutObjectInput{Bucket: "photos", Key: "k", Body: strings.NewReader("hello")})
	if e, ok := errors.AsType[*call.Error](err); !ok || len(e.Metadata.Attempts) != 2 || len(s.requests) != 2 || !strings.Contains(s.requests[1], "hello") {
		t.Errorf("%v %v", s.requests, err)
	}
	// A fixed endpoint stays.
	s.requests = nil
	src.config.Endpoint = "http://127.0.0.1:9000"
	if _, err := s3.New(src).HeadObject(t.Context(), &s3.HeadObjectInput{Bucket: "photos", Key: "k"}); err == nil || len(s.requests) != 1 {
		t.Errorf("%v %v", s.requests, err)
	}
}
