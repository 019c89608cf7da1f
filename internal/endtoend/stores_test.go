package endtoend

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/sessiongen/sessiongen/generated/s3"
	"github.com/sessiongen/sessiongen/generated/s3/s3resource"
	"github.com/sessiongen/sessiongen/generated/sqs"
	"github.com/sessiongen/sessiongen/runtime/auth"
	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/presign"
)

// wire is an HTTP client that writes down what would go over TLS, in words that matter to stores.
type wire struct{ log []string }

func (w *wire) Do(r *http.Request) (*http.Response, error) {
	body := ""
	if r.Body != nil {
		data, err := io.ReadAll(r.Body)
		if err != nil {
			return nil, err
		}
		body = strings.ReplaceAll(string(data), "\r\n", "|")
		if strings.HasPrefix(body, "<") {
			body = "XML"
		}
	}
	words := []string{r.Method, r.URL.Host + r.URL.RequestURI()}
	_, scope, _ := strings.Cut(r.Header.Get("Authorization"), "/20260102/")
	region, _, _ := strings.Cut(scope, "/")
	words = append(words, region)
	switch hash := r.Header.Get("X-Amz-Content-Sha256"); {
	case len(hash) == 64:
		words = append(words, "hashed")
	default:
		words = append(words, hash)
	}
	var headers []string
	for name, values := range r.Header {
		switch name {
		case "X-Amz-Content-Sha256", "X-Amz-Date", "Authorization", "User-Agent", "Amz-Sdk-Invocation-Id", "Amz-Sdk-Request", "Content-Type":
		default:
			headers = append(headers, name+":"+values[0])
		}
	}
	slices.Sort(headers)
	w.log = append(w.log, strings.Join(append(append(words, headers...), fmt.Sprintf("%d=%q", r.ContentLength, body)), " "))
	return &http.Response{StatusCode: 200, Header: http.Header{}, Body: io.NopCloser(strings.NewReader(answerTo(r))), Request: r}, nil
}

// answerTo is XML where a list is expected.
func answerTo(r *http.Request) string {
	if r.URL.Query().Has("list-type") {
		return "<ListBucketResult><Contents><Key>k</Key></Contents></ListBucketResult>"
	}
	return ""
}

// TestStoreProfiles compares all that the profiles decide with what is in the documentation of the stores.
func TestStoreProfiles(t *testing.T) {
	const (
		identity = "Accept-Encoding:identity "
		trailer  = "STREAMING-UNSIGNED-PAYLOAD-TRAILER " + identity + "Content-Encoding:aws-chunked X-Amz-Decoded-Content-Length:5 X-Amz-Sdk-Checksum-Algorithm:CRC32 X-Amz-Trailer:x-amz-checksum-crc32 "
		chunks   = `46="5|hello|0|x-amz-checksum-crc32:NhCmhg==||"`
	)
	bucket := func(host string) string {
		if !strings.Contains(host, "/") {
			host += "/"
		}
		return host
	}
	// Bodies with checksums behind them, and answers whose checksum is wanted.
	modern := func(host, region string) []string {
		return []string{
			"PUT " + host + "/k " + region + " " + trailer + chunks,
			"PUT " + host + "/k " + region + " " + trailer + chunks,
			"GET " + host + "/k " + region + " hashed " + identity + `X-Amz-Checksum-Mode:ENABLED 0=""`,
			"POST " + bucket(host) + "?delete " + region + " hashed " + identity + `X-Amz-Checksum-Crc32:tCs18Q== X-Amz-Sdk-Checksum-Algorithm:CRC32 94="XML"`,
			"GET " + bucket(host) + "?list-type=2&encoding-type=url " + region + " hashed " + identity + `0=""`,
			"PUT " + host + "/k " + region + " " + trailer + chunks,
		}
	}
	// Bodies as they are, and MD5 where there must be something.
	plain := func(host, region, accept string) []string {
		return []string{
			"PUT " + host + "/k " + region + " UNSIGNED-PAYLOAD " + accept + `5="hello"`,
			"PUT " + host + "/k " + region + " UNSIGNED-PAYLOAD " + accept + `5="hello"`,
			"GET " + host + "/k " + region + " hashed " + accept + `0=""`,
			"POST " + bucket(host) + "?delete " + region + " hashed " + accept + `Content-Md5:cDL/HO6237pKgcrKF+HYeA== 94="XML"`,
			"GET " + bucket(host) + "?list-type=2&encoding-type=url " + region + " hashed " + accept + `0=""`,
			"PUT " + host + "/k " + region + " UNSIGNED-PAYLOAD " + accept + `5="hello"`,
		}
	}
	const path = "store.example.com/photos"
	for _, tt := range []struct {
		name     string
		profile  call.StoreProfile
		region   string // of the session
		endpoint string
		scope    string // of signatures
		host     string
		want     []string
	}{
		{"AWS", call.AWSStore, "eu-west-1", "", "eu-west-1", "photos.s3.eu-west-1.amazonaws.com", modern("photos.s3.eu-west-1.amazonaws.com", "eu-west-1")},
		{"MinIO", call.MinIO, "eu-west-1", "https://store.example.com", "eu-west-1", path, modern(path, "eu-west-1")},
		{"LocalStack", call.LocalStack, "eu-west-1", "https://store.example.com", "eu-west-1", path, modern(path, "eu-west-1")},
		{"R2", call.CloudflareR2, "", "https://store.example.com", "auto", path, plain(path, "auto", identity)},
		{"R2 with a jurisdiction's region", call.CloudflareR2, "weur", "https://store.example.com", "weur", path, plain(path, "weur", identity)},
		{"GCS", call.GoogleCloudStorage, "", "https://store.example.com", "auto", path, plain(path, "auto", "")},
		{"Ceph", call.Ceph, "eu-west-1", "https://store.example.com", "eu-west-1", path, plain(path, "eu-west-1", identity)},
		{"B2", call.BackblazeB2, "eu-west-1", "https://store.example.com", "eu-west-1", path, plain(path, "eu-west-1", identity)},
	} {
		t.Run(tt.name, func(t *testing.T) {
			w := new(wire)
			sess := w.source(tt.region, tt.endpoint, call.WithStoreProfile(tt.profile))
			client, ctx := s3.New(sess), t.Context()
			put := func(in *s3.PutObjectInput) {
				in.Bucket, in.Key = "photos", "k"
				if _, err := client.PutObject(ctx, in); err != nil {
					t.Error(err)
				}
			}
			put(&s3.PutObjectInput{Body: bytes.NewReader([]byte("hello"))})
			put(&s3.PutObjectInput{Body: struct{ io.Reader }{strings.NewReader("hello")}, ContentLength: new(int64(5))})
			if out, err := client.GetObject(ctx, &s3.GetObjectInput{Bucket: "photos", Key: "k"}); err != nil {
				t.Error(err)
			} else {
				out.Body.Close()
			}
			if _, err := client.DeleteObjects(ctx, &s3.DeleteObjectsInput{Bucket: "photos", Delete: &s3.Delete{Objects: []s3.ObjectIdentifier{{Key: "k"}}}}); err != nil {
				t.Error(err)
			}
			for _, err := range client.ListObjectsV2Pages(ctx, &s3.ListObjectsV2Input{Bucket: "photos"}) {
				if err != nil {
					t.Error(err)
				}
			}
			if _, err := s3resource.New(sess).Bucket("photos").Object("k").Put(ctx, &s3.PutObjectInput{Body: strings.NewReader("hello")}); err != nil {
				t.Error(err)
			}
			for i, got := range w.log {
				if i >= len(tt.want) || got != tt.want[i] {
					t.Errorf("%d:\n got %s\nwant %s", i, got, tt.want[min(i, len(tt.want)-1)])
				}
			}
			if len(w.log) != len(tt.want) {
				t.Errorf("%d requests", len(w.log))
			}

			for _, r := range []func() (*presign.Request, error){
				func() (*presign.Request, error) {
					return presign.URL(ctx, client.GetObject, &s3.GetObjectInput{Bucket: "photos", Key: "k"}, time.Minute)
				},
				func() (*presign.Request, error) {
					return presign.URL(ctx, client.PutObject, &s3.PutObjectInput{Bucket: "photos", Key: "k"}, time.Minute)
				},
			} {
				got, err := r()
				if err != nil {
					t.Fatal(err)
				}
				want := "https://" + tt.host + "/k?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AK%2F20260102%2F" + tt.scope + "%2Fs3%2Faws4_request&" +
					"X-Amz-Date=20260102T030405Z&X-Amz-Expires=60&X-Amz-SignedHeaders=host&X-Amz-Signature="
				if !strings.HasPrefix(got.URL, want) || len(got.Header) != 0 {
					t.Errorf("presigned %s with %v\nwant %s", got.URL, got.Header, want)
				}
			}
			got, err := presign.URL(ctx, client.DeleteObjects, &s3.DeleteObjectsInput{Bucket: "photos", Delete: &s3.Delete{Objects: []s3.ObjectIdentifier{{Key: "k"}}}}, time.Minute)
			if err != nil {
				t.Fatal(err)
			}
			old := strings.Contains(tt.want[3], "Content-Md5")
			if md5, sum := got.Header.Get("Content-Md5"), got.Header.Get("X-Amz-Checksum-Crc32"); (md5 != "") != old || (sum != "") == old {
				t.Errorf("presigned with %v", got.Header)
			}
			form, err := presign.Post(ctx, client.HeadBucket, &s3.HeadBucketInput{Bucket: "photos"}, presign.Policy{Key: "k"}, time.Minute)
			if err != nil || strings.TrimSuffix(form.URL, "/") != "https://"+tt.host {
				t.Errorf("form %+v %v", form, err)
			}
		})
	}
}

// source configures clients that send to w, at a time that stands still.
func (w *wire) source(region, endpoint string, opts ...call.ClientOption) source {
	c := call.Config{
		Region: region, Endpoint: endpoint, HTTP: w, Now: func() time.Time { return time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC) },
		Credentials: auth.NewCache(auth.Static(auth.Credentials{AccessKeyID: "AK", SecretAccessKey: "s"}), auth.CacheConfig{}),
	}
	call.Apply(&c, opts...)
	return source{c}
}

// The profile of another store never leads to AWS, and leaves other services where they are.
func TestStoreProfilesWantAnEndpoint(t *testing.T) {
	w := new(wire)
	sess := w.source("eu-west-1", "", call.WithStoreProfile(call.CloudflareR2))
	if _, err := s3.New(sess).HeadBucket(t.Context(), &s3.HeadBucketInput{Bucket: "photos"}); !errors.Is(err, call.ErrStoreEndpoint) || len(w.log) != 0 {
		t.Errorf("%v, %q", err, w.log)
	}
	if _, err := s3.New(sess, call.WithStoreProfile(call.AWSStore)).HeadBucket(t.Context(), &s3.HeadBucketInput{Bucket: "photos"}); err != nil || len(w.log) != 1 {
		t.Errorf("%v, %q", err, w.log)
	}
	if _, err := sqs.New(sess).ListQueues(t.Context(), nil); err != nil && errors.Is(err, call.ErrStoreEndpoint) {
		t.Error(err)
	}
}
