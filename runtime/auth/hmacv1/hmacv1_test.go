package hmacv1

import (
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/sessiongen/sessiongen/runtime/auth"
)

var keys = auth.Credentials{AccessKeyID: "AKIAIOSFODNN7EXAMPLE", SecretAccessKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"}

func request(t *testing.T, method, url string, header ...string) *http.Request {
	t.Helper()
	req, err := http.NewRequest(method, url, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, field := range header {
		name, value, _ := strings.Cut(field, ": ")
		req.Header.Add(name, value)
	}
	return req
}

// TestExamples has those of "Signing and authenticating REST requests" in the Amazon S3 user guide.
func TestExamples(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, method, query, resource, date string
		header                              []string
		want                                string
	}{
		{"get", "GET", "", "/awsexamplebucket1/photos/puppy.jpg", "Tue, 27 Mar 2007 19:36:42 +0000", nil, "qgk2+6Sv9/oM7G3qLEjTH1a1l1g="},
		{"put", "PUT", "", "/awsexamplebucket1/photos/puppy.jpg", "Tue, 27 Mar 2007 21:15:45 +0000", []string{"Content-Type: image/jpeg"}, "iqRzw+ileNPu1fhspnRs8nOjjIA="},
		{"list", "GET", "prefix=photos&max-keys=50&marker=puppy", "/awsexamplebucket1/", "Tue, 27 Mar 2007 19:42:41 +0000", nil, "m0WP8eCtspQl5Ahe6L1SozdX9YA="},
		{"fetch", "GET", "acl", "/awsexamplebucket1/", "Tue, 27 Mar 2007 19:44:46 +0000", nil, "82ZHiFIjc+WbcwFKGUVEQspPn+0="},
		{"delete", "DELETE", "", "/awsexamplebucket1/photos/puppy.jpg", "Tue, 27 Mar 2007 21:20:26 +0000", nil, "XbyTlbQdu9Xw5o8P4iMwPktxQd8="},
		{"upload", "PUT", "", "/static.example.com/db-backup.dat.gz", "Tue, 27 Mar 2007 21:06:08 +0000", []string{
			"Content-Type: application/x-download", "Content-MD5: 4gJE4saaMU4BqNR0kLY+lw==",
			"x-amz-acl: public-read", "X-Amz-Meta-ReviewedBy: joe@example.com", "X-Amz-Meta-ReviewedBy: jane@example.com",
			"X-Amz-Meta-FileChecksum: 0x02661779", "X-Amz-Meta-ChecksumAlgorithm: crc32", "Content-Encoding: gzip",
		}, "jtBQa0Aq+DkULFI8qrpwIjGEx0E="},
		{"list all", "GET", "", "/", "Wed, 28 Mar 2007 01:29:59 +0000", nil, "qGdzdERIC03wnaRNKh6OqZehG9s="},
		{"unicode", "GET", "", "/dictionary/fran%C3%A7ais/pr%c3%a9f%c3%a8re", "Wed, 28 Mar 2007 01:49:49 +0000", nil, "DNEZGsoieTZ92F3bUfSPQcbGmlM="},
	} {
		req := request(t, tt.method, "http://host/?"+tt.query, tt.header...)
		if got := MAC(keys.SecretAccessKey, Text(req, tt.resource, tt.date)); got != tt.want {
			t.Errorf("%s: %s, want %s of %q", tt.name, got, tt.want, Text(req, tt.resource, tt.date))
		}
	}
}

// TestSign has signatures of boto3's.
func TestSign(t *testing.T) {
	t.Parallel()
	now := time.Unix(1700000000, 0)
	temporary := keys
	temporary.SessionToken = "to/ken"
	for _, tt := range []struct {
		name, resource string
		req            *http.Request
		keys           auth.Credentials
		want           string
	}{
		{"bucket", "/my-bucket/", request(t, "GET", "https://my-bucket.s3.amazonaws.com/?list-type=2&prefix=a%20b&encoding-type=url"), keys, "YC4eZ7WcqvPfyuy28lTSzn7wc7I="},
		{"subresources", "/my-bucket/a%20b/%C3%BC%2B", request(t, "GET", "https://my-bucket.s3.amazonaws.com/a%20b/%C3%BC%2B?versionId=v%2F1&response-content-type=text%2Fplain%3B%20x",
			"X-Amz-Checksum-Mode: ENABLED"), keys, "G2hmD+8brz2UMevpZwd8QoNBqqw="},
		{"metadata", "/my-bucket/k", request(t, "PUT", "https://my-bucket.s3.amazonaws.com/k", "Content-Type: text/plain", "X-Amz-Checksum-Crc32: NhCmhg==",
			"X-Amz-Meta-A:  1 ", "X-Amz-Meta-B: 2", "X-Amz-Sdk-Checksum-Algorithm: CRC32"), keys, "M4E+/9ztjeMlTZqOwyHHqCoeecM="},
		{"empty subresource", "/my-bucket/", request(t, "POST", "https://my-bucket.s3.amazonaws.com/?delete=", "X-Amz-Checksum-Crc32: tCs18Q==",
			"X-Amz-Sdk-Checksum-Algorithm: CRC32"), keys, "84eUCJiWZMuZ9Zh8F4q9Y0vA6ZI="},
		{"token", "/storage/k", request(t, "PUT", "http://storage.example.com/storage/k?partNumber=2&uploadId=u%2B1", "X-Amz-Checksum-Crc32: jNwWgw==",
			"X-Amz-Sdk-Checksum-Algorithm: CRC32"), temporary, "Mj31XXK9yy6MzjCPoYk5SWheip8="},
	} {
		for range 2 { // signed anew
			Sign(tt.req, tt.resource, tt.keys, now)
			h := tt.req.Header
			if got := h["Authorization"]; len(got) != 1 || got[0] != "AWS AKIAIOSFODNN7EXAMPLE:"+tt.want ||
				h.Get("Date") != "Tue, 14 Nov 2023 22:13:20 GMT" || h.Get(tokenHeader) != tt.keys.SessionToken {
				t.Errorf("%s: %v, want %s", tt.name, h, tt.want)
			}
		}
	}
	req := request(t, "GET", "http://host/")
	Sign(req, "/", temporary, now)
	Sign(req, "/", keys, now)
	if _, has := req.Header[tokenHeader]; has || req.Header.Get("Authorization") != "AWS AKIAIOSFODNN7EXAMPLE:AD2dmWBxCpTLJ1JDqEeapz5jtuc=" {
		t.Errorf("after temporary keys: %v", req.Header)
	}
}
