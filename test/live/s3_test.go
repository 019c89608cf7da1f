package live

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	smithy "github.com/aws/smithy-go"

	"github.com/sessiongen/sessiongen/generated/s3"
	"github.com/sessiongen/sessiongen/generated/s3/s3resource"
	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/presign"
)

func TestS3Client(t *testing.T) {
	ctx := t.Context()
	client := s3.New(connect(t, versitygw(t), secret))
	if _, err := client.CreateBucket(ctx, &s3.CreateBucketInput{Bucket: "photos"}); err != nil {
		t.Fatal(err)
	}
	if _, err := client.WaitUntilBucketExists(ctx, &s3.HeadBucketInput{Bucket: "photos"}); err != nil {
		t.Fatal(err)
	}

	// Keys that need care in paths, and bodies of every kind.
	bodies := map[string]io.Reader{
		"plain.txt":            strings.NewReader("plain"),
		"a b/ü+&=?#%25.txt":    bytes.NewReader([]byte("odd")),
		"dots/../x/./y//z.txt": bytes.NewBufferString("dots"),
		"empty":                strings.NewReader(""),
		"reader":               io.MultiReader(strings.NewReader("from "), strings.NewReader("a reader")),
	}
	want := map[string]string{"plain.txt": "plain", "a b/ü+&=?#%25.txt": "odd", "dots/../x/./y//z.txt": "dots", "empty": "", "reader": "from a reader"}
	delete(bodies, "dots/../x/./y//z.txt") // a file system has no such names
	for key, body := range bodies {
		in := &s3.PutObjectInput{Bucket: "photos", Key: key, Body: body, ContentType: new("text/plain"), Metadata: map[string]string{"who": "me"}}
		if _, err := client.PutObject(ctx, in); err != nil {
			t.Errorf("put %s: %v", key, err)
			continue
		}
		out, err := client.GetObject(ctx, &s3.GetObjectInput{Bucket: "photos", Key: key})
		if err != nil {
			t.Errorf("get %s: %v", key, err)
			continue
		}
		data, err := io.ReadAll(out.Body)
		out.Body.Close()
		if err != nil || string(data) != want[key] {
			t.Errorf("get %s: %q, %v", key, data, err)
		}
		if call.Value(out.ContentType) != "text/plain" || out.Metadata["who"] != "me" || out.LastModified.IsZero() {
			t.Errorf("get %s: type %q, metadata %v, modified %v", key, call.Value(out.ContentType), out.Metadata, out.LastModified)
		}
	}

	var keys []string
	for object, err := range client.ListObjectsV2Items(ctx, &s3.ListObjectsV2Input{Bucket: "photos", MaxKeys: new(2)}) {
		if err != nil {
			t.Fatal(err)
		}
		keys = append(keys, call.Value(object.Key))
	}
	if len(keys) != len(bodies) {
		t.Errorf("listed %q", keys)
	}

	sum, err := client.PutObject(ctx, &s3.PutObjectInput{Bucket: "photos", Key: "sum", Body: strings.NewReader("123456789"), ChecksumAlgorithm: s3.ChecksumAlgorithmSha256})
	if err != nil || call.Value(sum.ChecksumSHA256) != "FeKw08M4keuw8e9gnsQZQgwg4yDOlMZfvIwzEkSOsiU=" {
		t.Errorf("checksum %v, %v", call.Value(sum.ChecksumSHA256), err)
	}
}

func TestS3Errors(t *testing.T) {
	ctx := t.Context()
	url := versitygw(t)
	client := s3.New(connect(t, url, secret))
	if _, err := client.CreateBucket(ctx, &s3.CreateBucketInput{Bucket: "bucket"}); err != nil {
		t.Fatal(err)
	}
	_, err := client.GetObject(ctx, &s3.GetObjectInput{Bucket: "bucket", Key: "none"})
	if _, ok := errors.AsType[*s3.NoSuchKey](err); !ok || !errors.Is(err, s3.ErrNoSuchKey) || !call.IsNotFound(err) {
		t.Errorf("a key that is not there: %v", err)
	}
	_, err = client.HeadObject(ctx, &s3.HeadObjectInput{Bucket: "bucket", Key: "none"})
	if !call.IsNotFound(err) {
		t.Errorf("a HEAD of it: %v", err)
	}
	_, err = client.DeleteBucket(ctx, &s3.DeleteBucketInput{Bucket: ""})
	if err == nil || !strings.Contains(err.Error(), "missing required Bucket") {
		t.Errorf("an empty bucket name: %v", err)
	}

	_, err = s3.New(connect(t, url, "wrong-secret-"+secret)).ListBuckets(ctx, nil)
	e, ok := errors.AsType[*call.Error](err)
	if !ok || e.Code != "SignatureDoesNotMatch" || e.Operation != "ListBuckets" || e.Metadata.Status != 403 || e.Metadata.RequestID == "" {
		t.Fatalf("a wrong secret: %+v", err)
	}
	var api smithy.APIError
	if !errors.As(err, &api) || api.ErrorCode() != e.Code || !call.IsDenied(err) {
		t.Errorf("not the field's error: %v", err)
	}
	for _, text := range []string{err.Error(), fmt.Sprintf("%+v", err), fmt.Sprintf("%#v", err)} {
		if strings.Contains(text, secret) {
			t.Errorf("the secret is in %q", text)
		}
	}
}

func TestS3Presign(t *testing.T) {
	ctx := t.Context()
	client := s3.New(connect(t, versitygw(t), secret))
	if _, err := client.CreateBucket(ctx, &s3.CreateBucketInput{Bucket: "bucket"}); err != nil {
		t.Fatal(err)
	}
	put, err := presign.URL(ctx, client.PutObject, &s3.PutObjectInput{Bucket: "bucket", Key: "x y"}, time.Minute)
	if err != nil {
		t.Fatal(err)
	}
	req, _ := http.NewRequestWithContext(ctx, put.Method, put.URL, strings.NewReader("presigned"))
	for name, values := range put.Header {
		req.Header[name] = values
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil || resp.StatusCode != 200 {
		t.Fatal(resp, err)
	}
	resp.Body.Close()
	get, err := presign.URL(ctx, client.GetObject, &s3.GetObjectInput{Bucket: "bucket", Key: "x y"}, time.Minute)
	if err != nil {
		t.Fatal(err)
	}
	resp, err = http.Get(get.URL)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	if data, _ := io.ReadAll(resp.Body); string(data) != "presigned" {
		t.Errorf("status %d, %q", resp.StatusCode, data)
	}
}

func TestS3Resources(t *testing.T) {
	ctx := t.Context()
	bucket := s3resource.New(connect(t, versitygw(t), secret)).Bucket("logs")
	if _, err := bucket.Create(ctx, nil); err != nil {
		t.Fatal(err)
	}
	if err := bucket.WaitUntilExists(ctx); err != nil {
		t.Fatal(err)
	}
	if data, err := bucket.Load(ctx); err != nil || data.CreationDate.IsZero() {
		t.Errorf("load: %+v, %v", data, err)
	}
	for i := range 25 {
		key := fmt.Sprintf("2026/%02d", i)
		if _, err := bucket.Object(key).Put(ctx, &s3.PutObjectInput{Body: strings.NewReader(key)}); err != nil {
			t.Fatal(err)
		}
	}
	objects := bucket.Objects().Filter(&s3.ListObjectsInput{Prefix: new("2026/")}).PageSize(10)
	pages := 0
	for page, err := range objects.Pages(ctx) {
		if err != nil {
			t.Fatal(err)
		}
		pages++
		if len(page) > 10 {
			t.Errorf("a page of %d", len(page))
		}
	}
	if pages != 3 {
		t.Errorf("%d pages", pages)
	}
	some, err := objects.Limit(12).Collect(ctx)
	if err != nil || len(some) != 12 {
		t.Fatalf("%d objects, %v", len(some), err)
	}
	if d := some[3].Data(); d == nil || call.Value(d.Size) != 7 {
		t.Errorf("data of a listed object: %+v", d)
	}
	object := some[3].Object()
	head, err := object.Load(ctx)
	if err != nil || call.Value(head.ContentLength) != 7 {
		t.Errorf("load of an object: %+v, %v", head, err)
	}
	if _, err := bucket.Objects().Delete(ctx, &s3.DeleteObjectsInput{Delete: &s3.Delete{Quiet: new(true)}}); err != nil {
		t.Fatal(err)
	}
	left, err := bucket.Objects().Collect(ctx)
	if err != nil || len(left) != 0 {
		t.Errorf("%d objects left, %v", len(left), err)
	}
	if err := object.WaitUntilNotExists(ctx); err != nil {
		t.Error(err)
	}
	if _, err := bucket.Delete(ctx, nil); err != nil {
		t.Error(err)
	}
}
