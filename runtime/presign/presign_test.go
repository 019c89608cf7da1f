package presign_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/sessiongen/sessiongen/generated/apigateway"
	"github.com/sessiongen/sessiongen/generated/bedrockruntime"
	"github.com/sessiongen/sessiongen/generated/cognitoidp"
	"github.com/sessiongen/sessiongen/generated/ec2"
	"github.com/sessiongen/sessiongen/generated/iam"
	"github.com/sessiongen/sessiongen/generated/lambda"
	"github.com/sessiongen/sessiongen/generated/lexv2runtime"
	"github.com/sessiongen/sessiongen/generated/s3"
	"github.com/sessiongen/sessiongen/generated/sqs"
	"github.com/sessiongen/sessiongen/generated/sts"
	"github.com/sessiongen/sessiongen/runtime/auth"
	"github.com/sessiongen/sessiongen/runtime/auth/sigv4"
	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/presign"
	"github.com/sessiongen/sessiongen/runtime/protocol/rpcv2cbor"
)

// source configures clients of one region whose clock stands still.
type source struct {
	now  time.Time
	keys auth.Credentials
}

func (s source) ClientConfig(string) *call.Config {
	return &call.Config{
		Region: "us-east-1", Now: func() time.Time { return s.now },
		Credentials: auth.NewCache(auth.Static(s.keys), auth.CacheConfig{}),
	}
}

var here = source{time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC), auth.Credentials{AccessKeyID: "AK", SecretAccessKey: "secret", SessionToken: "tok"}}

// TestEveryProtocol presigns an operation of each protocol, and signs what a user of the URL would send
// once more, as the service does.
func TestEveryProtocol(t *testing.T) {
	ctx := t.Context()
	url := func(r *presign.Request, err error) func() (*presign.Request, error) {
		return func() (*presign.Request, error) { return r, err }
	}
	for name, tt := range map[string]struct {
		presign           func() (*presign.Request, error)
		service           string
		method, url, body string
		header            string // names
	}{
		"query": {
			url(presign.URL(ctx, sts.New(here).GetCallerIdentity, nil, time.Minute)), "sts",
			"GET", "https://sts.us-east-1.amazonaws.com/?Action=GetCallerIdentity&Version=2011-06-15&X-Amz-Algorithm=", "", "",
		},
		"query with structures": {
			url(presign.URL(ctx, iam.New(here).CreateUser, &iam.CreateUserInput{UserName: "a b", Tags: []iam.Tag{{Key: "k&", Value: "é"}}}, time.Minute)), "iam",
			"GET", "https://iam.amazonaws.com/?Action=CreateUser&Version=2010-05-08&UserName=a%20b&Tags.member.1.Key=k%26&Tags.member.1.Value=%C3%A9&X-Amz-", "", "",
		},
		"ec2Query": {
			url(presign.URL(ctx, ec2.New(here).DescribeInstances, &ec2.DescribeInstancesInput{InstanceIds: []string{"i-1", "i-2"}}, time.Minute)), "ec2",
			"GET", "https://ec2.us-east-1.amazonaws.com/?Action=DescribeInstances&Version=2016-11-15&InstanceId.1=i-1&InstanceId.2=i-2&X-Amz-", "", "",
		},
		"awsJson": {
			url(presign.URL(ctx, sqs.New(here).ListQueues, &sqs.ListQueuesInput{QueueNamePrefix: new("p")}, time.Minute)), "sqs",
			"POST", "https://sqs.us-east-1.amazonaws.com/?X-Amz-", `{"QueueNamePrefix":"p"}`, "Content-Type X-Amz-Target X-Amzn-Query-Mode",
		},
		"rpcv2Cbor": {
			url(presign.URL(ctx, sqs.New(here, call.WithProtocol(new(rpcv2cbor.Protocol))).ListQueues, &sqs.ListQueuesInput{QueueNamePrefix: new("p")}, time.Minute)), "sqs",
			"POST", "https://sqs.us-east-1.amazonaws.com/service/AmazonSQS/operation/ListQueues?X-Amz-", "\xa1oQueueNamePrefixap",
			"Accept Content-Type Smithy-Protocol X-Amzn-Query-Mode",
		},
		"restJson": {
			url(presign.URL(ctx, lambda.New(here).Invoke, &lambda.InvokeInput{FunctionName: "f", Qualifier: new("v1"), Payload: []byte(`{"a":1}`), LogType: lambda.LogTypeTail}, time.Minute)), "lambda",
			"POST", "https://lambda.us-east-1.amazonaws.com/2015-03-31/functions/f/invocations?Qualifier=v1&X-Amz-", `{"a":1}`, "Content-Type X-Amz-Log-Type",
		},
		"restJson without a body": {
			url(presign.URL(ctx, apigateway.New(here).GetRestApis, &apigateway.GetRestApisInput{Limit: new(5)}, time.Minute)), "apigateway",
			"GET", "https://apigateway.us-east-1.amazonaws.com/restapis?limit=5&X-Amz-", "", "Accept",
		},
		"restXml": {
			url(presign.URL(ctx, s3.New(here).PutObject, &s3.PutObjectInput{Bucket: "b-1", Key: "k", ContentType: new("text/plain"), ACL: "private"}, time.Minute)), "s3",
			"PUT", "https://b-1.s3.us-east-1.amazonaws.com/k?X-Amz-", "", "Content-Type X-Amz-Acl",
		},
		"restXml with a body": {
			url(presign.URL(ctx, s3.New(here).DeleteObjects, &s3.DeleteObjectsInput{Bucket: "b-1", Delete: &s3.Delete{Objects: []s3.ObjectIdentifier{{Key: "k"}}}}, time.Minute)), "s3",
			"POST", "https://b-1.s3.us-east-1.amazonaws.com/?delete=&X-Amz-",
			`<Delete xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Object><Key>k</Key></Object></Delete>`,
			"Content-Type X-Amz-Checksum-Crc32 X-Amz-Sdk-Checksum-Algorithm",
		},
	} {
		r, err := tt.presign()
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		var names []string
		for n := range strings.FieldsSeq(tt.header) {
			if _, ok := r.Header[n]; ok {
				names = append(names, n)
			}
		}
		if r.Method != tt.method || !strings.HasPrefix(r.URL, tt.url) || string(r.Body) != tt.body || len(names) != len(r.Header) || strings.Join(names, " ") != tt.header {
			t.Errorf("%s: %s %s with %v: %q", name, r.Method, r.URL, r.Header, r.Body)
			continue
		}
		if again := resign(t, r, tt.service); again != r.URL {
			t.Errorf("%s: the service signs otherwise:\n got %s\nwant %s", name, r.URL, again)
		}
	}
}

// resign signs a request by a presigned URL as the service does: all that it has is the request.
func resign(t *testing.T, r *presign.Request, service string) string {
	t.Helper()
	req, err := http.NewRequest(r.Method, r.URL, bytes.NewReader(r.Body))
	if err != nil {
		t.Fatal(err)
	}
	req.Header = r.Header.Clone()
	p := sigv4.Params{Region: "us-east-1", Service: service, Time: here.now}
	if service == "s3" {
		p.PayloadHash, p.DisableDoubleEncoding, p.DisableNormalizePath = sigv4.UnsignedPayload, true, true
	} else {
		sum := sha256.Sum256(r.Body)
		p.PayloadHash = hex.EncodeToString(sum[:])
	}
	if _, err := new(sigv4.Signer).Presign(req, here.keys, &p, time.Minute); err != nil {
		t.Fatal(err)
	}
	return req.URL.String()
}

func TestErrors(t *testing.T) {
	ctx, client := t.Context(), s3.New(here)
	object := &s3.GetObjectInput{Bucket: "b-1", Key: "k"}
	get := func(client *s3.Client, life time.Duration) error {
		_, err := presign.URL(ctx, client.GetObject, object, life)
		return err
	}
	_, stream := presign.URL(ctx, client.PutObject, &s3.PutObjectInput{Bucket: "b-1", Key: "k", Body: strings.NewReader("x")}, time.Minute)
	_, events := presign.URL(ctx, lexv2runtime.New(here).StartConversation, &lexv2runtime.StartConversationInput{BotId: "b", BotAliasId: "a", LocaleId: "l", SessionId: "s"}, time.Minute)
	_, unsigned := presign.URL(ctx, cognitoidp.New(here).SignUp, &cognitoidp.SignUpInput{ClientId: "c", Username: "u"}, time.Minute)
	_, bearer := presign.URL(ctx, bedrockruntime.New(here, call.WithBearerToken("t"), call.WithAuthPreference(call.Bearer)).InvokeModel, &bedrockruntime.InvokeModelInput{ModelId: "m"}, time.Minute)
	_, notCalled := presign.URL(ctx, func(context.Context, *s3.GetObjectInput, ...call.Option) (*s3.GetObjectOutput, error) {
		return nil, nil
	}, object, time.Minute)
	_, hooked := presign.URL(ctx, client.GetObject, object, time.Minute, call.WithHooks(&call.Hooks{
		Call: func(context.Context, *call.Info, func(context.Context) error) error { return nil },
	}))
	_, noBucket := presign.Post(ctx, sqs.New(here).ListQueues, nil, presign.Policy{Key: "k"}, time.Minute)
	_, noJSON := presign.ClassicURL(ctx, presign.Classic{}, client.DeleteObjects, &s3.DeleteObjectsInput{Bucket: "b-1", Delete: &s3.Delete{Objects: []s3.ObjectIdentifier{{Key: "k"}}}}, time.Minute)
	_, classicStream := presign.ClassicURL(ctx, presign.Classic{}, client.PutObject, &s3.PutObjectInput{Bucket: "b-1", Key: "k", Body: strings.NewReader("x")}, time.Minute)
	for name, tt := range map[string]struct{ got, want error }{
		"anonymous":       {get(s3.New(here, call.WithCredentials(nil)), time.Minute), presign.ErrNoCredentials},
		"partial keys":    {get(s3.New(here, call.WithCredentials(auth.Static(auth.Credentials{AccessKeyID: "a"}))), time.Minute), auth.ErrPartialCredentials},
		"over a week":     {get(client, presign.MaxExpires+time.Second), presign.ErrExpires},
		"no time":         {get(client, 0), presign.ErrExpires},
		"half a second":   {get(client, time.Second/2), presign.ErrExpires},
		"in the past":     {get(client, -time.Minute), presign.ErrExpires},
		"a stream":        {stream, presign.ErrStream},
		"events":          {events, presign.ErrStream},
		"not signed":      {unsigned, presign.ErrScheme},
		"bearer token":    {bearer, presign.ErrScheme},
		"no operation":    {notCalled, presign.ErrNotCalled},
		"hook":            {hooked, presign.ErrNotCalled},
		"form, no bucket": {noBucket, presign.ErrNoBucket},
		"classic XML":     {noJSON, presign.ErrBody},
		"classic stream":  {classicStream, presign.ErrStream},
	} {
		if !errors.Is(tt.got, tt.want) {
			t.Errorf("%s: %v, want %v", name, tt.got, tt.want)
		}
	}
	if e, ok := errors.AsType[*call.Error](stream); !ok || e.Operation != "PutObject" {
		t.Errorf("%#v", stream)
	}
	if err := get(client, presign.MaxExpires); err != nil {
		t.Error(err)
	}
}

// TestHooks runs those around the call, for its input and for its signature. What they add to the request
// is signed.
func TestHooks(t *testing.T) {
	var ran []string
	point := func(name string) { ran = append(ran, name) }
	r, err := presign.URL(t.Context(), sts.New(here).GetCallerIdentity, nil, time.Minute, call.WithHooks(&call.Hooks{
		Call: func(ctx context.Context, _ *call.Info, next func(context.Context) error) error {
			point("call")
			err := next(ctx)
			if err == nil {
				point("done")
			}
			return err
		},
		Attempt:  func(context.Context, *call.Info, func(context.Context) error) error { point("attempt"); return nil },
		Input:    func(context.Context, *call.Info) error { point("input"); return nil },
		Sent:     func(context.Context, *call.Info, *http.Request) { point("sent") },
		Response: func(context.Context, *call.Info, *http.Response) { point("response") },
		Sign: func(_ context.Context, info *call.Info, req *http.Request) error {
			point("sign")
			if info.Attempt != 0 {
				t.Errorf("attempt %d", info.Attempt)
			}
			req.Header.Set("X-K8s-Aws-Id", "cluster")
			return nil
		},
	}))
	if err != nil {
		t.Fatal(err)
	}
	if got := strings.Join(ran, " "); got != "call input sign done" {
		t.Errorf("hooks: %s", got)
	}
	if r.Header.Get("X-K8s-Aws-Id") != "cluster" || !strings.Contains(r.URL, "X-Amz-SignedHeaders=host%3Bx-k8s-aws-id&") {
		t.Errorf("%+v", r)
	}
}

// TestClassicOfOtherServices has boto3's form: the method stays, bodies become parameters.
func TestClassicOfOtherServices(t *testing.T) {
	r, err := presign.ClassicURL(t.Context(), presign.Classic{}, sts.New(here).GetCallerIdentity, nil, time.Minute)
	if err != nil || r.Method != "POST" || !strings.HasPrefix(r.URL, "https://sts.us-east-1.amazonaws.com/?Action=GetCallerIdentity&Version=2011-06-15&X-Amz-Algorithm=") || len(r.Header) != 0 || r.Body != nil {
		t.Errorf("%+v %v", r, err)
	}
	r, err = presign.ClassicURL(t.Context(), presign.Classic{Method: "GET"}, sqs.New(here).ReceiveMessage, &sqs.ReceiveMessageInput{
		QueueUrl: "https://q", MaxNumberOfMessages: new(3), MessageAttributeNames: []string{"All", "a b"},
	}, time.Minute)
	if err != nil {
		t.Fatal(err)
	}
	u, err := url.Parse(r.URL)
	if err != nil || r.Method != "GET" || r.Header.Get("Content-Type") != "" || r.Body != nil ||
		!strings.HasPrefix(u.RawQuery, "QueueUrl=https%3A%2F%2Fq&MessageAttributeNames=All&MessageAttributeNames=a%20b&MaxNumberOfMessages=3&X-Amz-Algorithm=") {
		t.Errorf("%+v %v", r, err)
	}
	if again := resign(t, r, "sqs"); again != r.URL {
		t.Errorf("the service signs otherwise: %s, want %s", r.URL, again)
	}
	_, err = presign.ClassicURL(t.Context(), presign.Classic{}, sqs.New(here).SetQueueAttributes, &sqs.SetQueueAttributesInput{
		QueueUrl: "https://q", Attributes: map[sqs.QueueAttributeName]string{"a": "b"},
	}, time.Minute)
	if !errors.Is(err, presign.ErrBody) {
		t.Errorf("an object inside: %v", err)
	}
}
