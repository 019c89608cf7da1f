// Package endtoend calls generated clients against servers in the same process: what is sent, what is
// read, pages, waiters, errors and streams.
package endtoend

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
	"time"

	smithy "github.com/aws/smithy-go"

	"github.com/sessiongen/sessiongen/generated/cloudwatch"
	"github.com/sessiongen/sessiongen/generated/dynamodb"
	"github.com/sessiongen/sessiongen/generated/s3"
	"github.com/sessiongen/sessiongen/generated/sqs"
	"github.com/sessiongen/sessiongen/generated/sts"
	"github.com/sessiongen/sessiongen/runtime/auth"
	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/paginate"
	"github.com/sessiongen/sessiongen/runtime/protocol/awsjson"
	"github.com/sessiongen/sessiongen/runtime/protocol/rpcv2json"
	"github.com/sessiongen/sessiongen/runtime/wait"
)

// request is what a server received.
type request struct {
	*http.Request
	body string
}

// source serves f and configures clients for it. Waiting takes no time.
type source struct{ config call.Config }

func (s source) ClientConfig(string) *call.Config { c := s.config; return &c }

func serve(t *testing.T, f func(w http.ResponseWriter, r request)) source {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			t.Error(err)
		}
		f(w, request{r, string(body)})
	}))
	t.Cleanup(server.Close)
	return source{call.Config{
		Region: "us-east-1", Endpoint: server.URL,
		Credentials: auth.NewCache(auth.Static(auth.Credentials{AccessKeyID: "AKID", SecretAccessKey: "hush"}), auth.CacheConfig{}),
		Sleep:       func(ctx context.Context, _ time.Duration) error { return ctx.Err() },
	}}
}

func write(w http.ResponseWriter, status int, body string) {
	w.WriteHeader(status)
	_, _ = io.WriteString(w, body)
}

func TestJSON(t *testing.T) {
	t.Parallel()
	client := sqs.New(serve(t, func(w http.ResponseWriter, r request) {
		want := `{"QueueUrl":"q","MessageBody":"hi","DelaySeconds":5,"MessageAttributes":{"a":{"StringValue":"x","DataType":"String"}}}`
		if r.body != want {
			t.Errorf("sent %s, want %s", r.body, want)
		}
		if got := r.Header.Get("X-Amz-Target"); got != "AmazonSQS.SendMessage" {
			t.Errorf("target %q", got)
		}
		w.Header().Set("X-Amzn-Requestid", "r1")
		write(w, 200, `{"MessageId":"m1","Unknown":[{}],"SequenceNumber":null}`)
	}))
	out, err := client.SendMessage(t.Context(), &sqs.SendMessageInput{
		QueueUrl: "q", MessageBody: "hi", DelaySeconds: new(5),
		MessageAttributes: map[string]sqs.MessageAttributeValue{"a": {DataType: "String", StringValue: new("x")}},
	})
	if err != nil {
		t.Fatal(err)
	}
	if call.Value(out.MessageId) != "m1" || out.SequenceNumber != nil || out.ResultMetadata.RequestID != "r1" {
		t.Errorf("read %+v", out)
	}
}

func TestModelledError(t *testing.T) {
	t.Parallel()
	client := sqs.New(serve(t, func(w http.ResponseWriter, _ request) {
		w.Header().Set("X-Amzn-Query-Error", "AWS.SimpleQueueService.NonExistentQueue;Sender")
		write(w, 400, `{"__type":"com.amazonaws.sqs#QueueDoesNotExist","message":"no such queue"}`)
	}))
	_, err := client.GetQueueUrl(t.Context(), &sqs.GetQueueUrlInput{QueueName: "n"})
	if e, ok := errors.AsType[*sqs.QueueDoesNotExist](err); !ok || call.Value(e.Message) != "no such queue" || e.ErrorFault() != call.FaultClient {
		t.Errorf("error %v", err)
	}
	for _, code := range []call.Code{sqs.ErrQueueDoesNotExist, "AWS.SimpleQueueService.NonExistentQueue"} {
		if !errors.Is(err, code) {
			t.Errorf("%v is not %s", err, code)
		}
	}
	if api, ok := errors.AsType[smithy.APIError](err); !ok || api.ErrorMessage() != "no such queue" {
		t.Errorf("%v is no smithy.APIError", err)
	}
}

func TestMissingMember(t *testing.T) {
	t.Parallel()
	asked := false
	src := serve(t, func(http.ResponseWriter, request) { asked = true })
	for name, err := range map[string]error{
		"Delete.Objects[1].Key": second(s3.New(src).DeleteObjects(t.Context(), &s3.DeleteObjectsInput{
			Bucket: "b", Delete: &s3.Delete{Objects: []s3.ObjectIdentifier{{Key: "k"}, {}}},
		})),
		"Key":            second(s3.New(src).GetObject(t.Context(), &s3.GetObjectInput{Bucket: "b"})),
		"Bucket, Delete": second(s3.New(src).DeleteObjects(t.Context(), nil)),
		"TableName":      second(dynamodb.New(src).GetItem(t.Context(), nil)),
	} {
		if err == nil || !strings.Contains(err.Error(), name) {
			t.Errorf("error %v, want one about %s", err, name)
		}
	}
	if asked {
		t.Error("a request was sent all the same")
	}
}

// TestOtherProtocol chooses protocols that a package was not generated for.
func TestOtherProtocol(t *testing.T) {
	t.Parallel()
	src := serve(t, func(w http.ResponseWriter, r request) {
		if r.URL.Path != "/service/AmazonSQS/operation/ListQueues" || r.Header.Get("Smithy-Protocol") != "rpc-v2-json" || r.body != `{"QueueNamePrefix":"p"}` {
			t.Errorf("%s %v %s", r.URL, r.Header, r.body)
		}
		write(w, 200, `{"QueueUrls":["https://q"]}`)
	})
	out, err := sqs.New(src, call.WithProtocol(&rpcv2json.Protocol{})).ListQueues(t.Context(), &sqs.ListQueuesInput{QueueNamePrefix: new("p")})
	if err != nil || !slices.Equal(out.QueueUrls, []string{"https://q"}) {
		t.Error(out, err)
	}
	for _, p := range []call.Protocol{&rpcv2json.Protocol{}, &awsjson.Protocol{Version: "1.1"}} {
		if _, err := s3.New(src, call.WithProtocol(p)).ListBuckets(t.Context(), nil); !errors.Is(err, call.ErrProtocol) {
			t.Errorf("%T: %v", p, err)
		}
	}
}

func TestCompression(t *testing.T) {
	t.Parallel()
	encoding, length, body := "", 0, ""
	src := serve(t, func(w http.ResponseWriter, r request) {
		encoding, length, body = r.Header.Get("Content-Encoding"), int(r.ContentLength), r.body
	})
	data := func(n int) *cloudwatch.PutMetricDataInput {
		return &cloudwatch.PutMetricDataInput{Namespace: strings.Repeat("n", n)}
	}
	for _, tt := range []struct {
		n          int
		opts       []call.ClientOption
		compressed bool
	}{
		{10_000, nil, false}, {10_240, nil, true},
		{10_000, []call.ClientOption{call.WithCompression(10_000)}, true}, {1, []call.ClientOption{call.WithCompression(0)}, true},
		{100_000, []call.ClientOption{call.WithCompression(-1)}, false},
	} {
		_, err := cloudwatch.New(src, tt.opts...).PutMetricData(t.Context(), data(tt.n))
		if err != nil {
			t.Fatal(err)
		}
		if (encoding == "gzip") != tt.compressed || length != len(body) {
			t.Errorf("%d bytes: encoding %q, %d of %d bytes", tt.n, encoding, length, len(body))
		}
		if tt.compressed {
			z, err := gzip.NewReader(strings.NewReader(body))
			if err != nil {
				t.Fatal(err)
			}
			plain, err := io.ReadAll(z)
			if err != nil || !strings.Contains(string(plain), strings.Repeat("n", tt.n)) {
				t.Errorf("%q, %v", plain, err)
			}
		}
	}
}

func second[T any](_ T, err error) error { return err }

func TestUnionsAndPages(t *testing.T) {
	t.Parallel()
	var keys []string
	client := dynamodb.New(serve(t, func(w http.ResponseWriter, r request) {
		_, key, _ := strings.Cut(r.body, `"ExclusiveStartKey":`)
		keys = append(keys, key)
		if len(keys) == 1 {
			write(w, 200, `{"Items":[{"id":{"S":"a"},"l":{"L":[{"N":"1"},{"BOOL":true},{"NULL":true}]}}],"LastEvaluatedKey":{"id":{"S":"a"}}}`)
			return
		}
		write(w, 200, `{"Items":[{"id":{"S":"b"},"new":{"XX":{"deep":[1]}}}]}`)
	}))
	in := &dynamodb.ScanInput{TableName: "t"}
	var got []string
	for item, err := range client.ScanItems(t.Context(), in) {
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, item["id"].(*dynamodb.AttributeValueMemberS).Value)
		if list, ok := item["l"].(*dynamodb.AttributeValueMemberL); ok && list.Value[0].(*dynamodb.AttributeValueMemberN).Value != "1" {
			t.Errorf("list %v", list)
		}
		if v, ok := item["new"].(*dynamodb.AttributeValueUnknownMember); item["new"] != nil && (!ok || v.Tag != "XX") {
			t.Errorf("unknown member %v", item["new"])
		}
	}
	if want := []string{"a", "b"}; !slices.Equal(got, want) {
		t.Errorf("items %q, want %q", got, want)
	}
	if want := []string{"", `{"id":{"S":"a"}}}`}; !slices.Equal(keys, want) || in.ExclusiveStartKey != nil {
		t.Errorf("keys %q, want %q; the input is %v", keys, want, in)
	}
}

func TestRepeatedToken(t *testing.T) {
	t.Parallel()
	client := dynamodb.New(serve(t, func(w http.ResponseWriter, _ request) {
		write(w, 200, `{"Items":[],"LastEvaluatedKey":{"id":{"S":"a"}}}`)
	}))
	pages := 0
	var err error
	for _, err = range client.ScanPages(t.Context(), &dynamodb.ScanInput{TableName: "t"}) {
		pages++
	}
	if !errors.Is(err, paginate.RepeatedToken) || pages != 3 {
		t.Errorf("%d pages, error %v", pages-1, err)
	}
}

func TestWaiter(t *testing.T) {
	t.Parallel()
	answers := []string{"", "CREATING", "ACTIVE"}
	client := dynamodb.New(serve(t, func(w http.ResponseWriter, _ request) {
		status := answers[0]
		answers = answers[1:]
		if status == "" {
			write(w, 400, `{"__type":"x#ResourceNotFoundException"}`)
			return
		}
		write(w, 200, `{"Table":{"TableStatus":"`+status+`"}}`)
	}))
	in := &dynamodb.DescribeTableInput{TableName: "t"}
	out, err := client.WaitUntilTableExists(t.Context(), in)
	if err != nil || out.Table.TableStatus != dynamodb.TableStatusActive || len(answers) != 0 {
		t.Errorf("output %+v, error %v", out, err)
	}
	answers = []string{"CREATING", "CREATING"}
	_, err = client.WaitUntilTableExists(t.Context(), in, wait.Attempts(2))
	if e, ok := errors.AsType[*wait.Error](err); !ok || e.Attempts != 2 || !errors.Is(err, wait.TooManyAttempts) {
		t.Errorf("error %v", err)
	}
}

// HEAD has no body, so waiters look at the status.
func TestStatusWaiter(t *testing.T) {
	t.Parallel()
	status := []int{200, 200, 404}
	client := s3.New(serve(t, func(w http.ResponseWriter, _ request) {
		w.WriteHeader(status[0])
		status = status[1:]
	}))
	out, err := client.WaitUntilBucketNotExists(t.Context(), &s3.HeadBucketInput{Bucket: "b"})
	if err != nil || out != nil || len(status) != 0 {
		t.Errorf("output %v, error %v", out, err)
	}
}

func TestQuery(t *testing.T) {
	t.Parallel()
	client := sts.New(serve(t, func(w http.ResponseWriter, r request) {
		for _, want := range []string{"Action=AssumeRole&Version=2011-06-15&", "RoleArn=arn%3Ax", "Tags.member.1.Key=k", "DurationSeconds=900"} {
			if !strings.Contains(r.body, want) {
				t.Errorf("sent %s, want %s in it", r.body, want)
			}
		}
		write(w, 200, `<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult><Credentials>`+
			`<AccessKeyId>A</AccessKeyId><SecretAccessKey>hush</SecretAccessKey><SessionToken>T</SessionToken>`+
			`<Expiration>2026-01-02T03:04:05Z</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>`)
	}))
	out, err := client.AssumeRole(t.Context(), &sts.AssumeRoleInput{
		RoleArn: "arn:x", RoleSessionName: "s", DurationSeconds: new(900), Tags: []sts.Tag{{Key: "k", Value: "v"}},
	})
	if err != nil {
		t.Fatal(err)
	}
	if c := out.Credentials; c == nil || c.SecretAccessKey != "hush" || c.Expiration.Year() != 2026 {
		t.Errorf("read %+v", out)
	}
	for _, verb := range []string{"%v", "%+v", "%#v", "%s"} {
		for _, v := range []any{out, *out, *out.Credentials, []sts.Credentials{*out.Credentials}} {
			if text := fmt.Sprintf(verb, v); strings.Contains(text, "hush") {
				t.Errorf("%s prints %s", verb, text)
			}
		}
	}
}

func TestBindings(t *testing.T) {
	t.Parallel()
	client := s3.New(serve(t, func(w http.ResponseWriter, r request) {
		switch r.Method {
		case "PUT":
			if got := r.URL.EscapedPath(); got != "/b/a%20b/c%2Bd" {
				t.Errorf("path %s", got)
			}
			if r.Header.Get("X-Amz-Meta-Color") != "red" || r.Header.Get("X-Amz-Storage-Class") != "STANDARD_IA" || r.Header.Get("X-Amz-Checksum-Crc64nvme")+r.Header.Get("X-Amz-Checksum-Crc32")+r.Header.Get("X-Amz-Trailer") == "" {
				t.Errorf("header %v", r.Header)
			}
			if r.body != "hello" {
				t.Errorf("body %q", r.body)
			}
			w.Header().Set("ETag", `"e"`)
		case "GET":
			w.Header().Set("X-Amz-Meta-Color", "red")
			w.Header().Set("Last-Modified", "Fri, 02 Jan 2026 03:04:05 GMT")
			write(w, 200, "hello")
		}
	}))
	put, err := client.PutObject(t.Context(), &s3.PutObjectInput{
		Bucket: "b", Key: "a b/c+d", Body: strings.NewReader("hello"),
		Metadata: map[string]string{"color": "red"}, StorageClass: s3.StorageClassStandardIa,
	})
	if err != nil || call.Value(put.ETag) != `"e"` {
		t.Fatalf("output %+v, error %v", put, err)
	}
	get, err := client.GetObject(t.Context(), &s3.GetObjectInput{Bucket: "b", Key: "k"})
	if err != nil {
		t.Fatal(err)
	}
	defer get.Body.Close()
	body, err := io.ReadAll(get.Body)
	if err != nil || !bytes.Equal(body, []byte("hello")) || get.Metadata["color"] != "red" || get.LastModified.Day() != 2 {
		t.Errorf("body %q, error %v, output %+v", body, err, get)
	}
}

// ListObjects has no token of its own where there is no delimiter: the last key is the token.
func TestComputedToken(t *testing.T) {
	t.Parallel()
	var markers []string
	client := s3.New(serve(t, func(w http.ResponseWriter, r request) {
		markers = append(markers, r.URL.Query().Get("marker"))
		n := len(markers)
		write(w, 200, fmt.Sprintf(`<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><IsTruncated>%v</IsTruncated>`+
			`<Contents><Key>%da</Key></Contents><Contents><Key>%db</Key><Size>5</Size></Contents></ListBucketResult>`, n < 3, n, n))
	}))
	var keys []string
	for object, err := range client.ListObjectsItems(t.Context(), &s3.ListObjectsInput{Bucket: "b"}) {
		if err != nil {
			t.Fatal(err)
		}
		keys = append(keys, call.Value(object.Key))
	}
	if want := []string{"1a", "1b", "2a", "2b", "3a", "3b"}; !slices.Equal(keys, want) {
		t.Errorf("keys %q, want %q", keys, want)
	}
	if want := []string{"", "1b", "2b"}; !slices.Equal(markers, want) {
		t.Errorf("markers %q, want %q", markers, want)
	}
}
