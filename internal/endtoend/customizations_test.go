package endtoend

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/sessiongen/sessiongen/generated/apigateway"
	"github.com/sessiongen/sessiongen/generated/autoscaling"
	"github.com/sessiongen/sessiongen/generated/dynamodb"
	"github.com/sessiongen/sessiongen/generated/ec2"
	"github.com/sessiongen/sessiongen/generated/glacier"
	"github.com/sessiongen/sessiongen/generated/iam"
	"github.com/sessiongen/sessiongen/generated/route53"
	"github.com/sessiongen/sessiongen/generated/s3"
	"github.com/sessiongen/sessiongen/generated/s3control"
	"github.com/sessiongen/sessiongen/generated/sqs"
	"github.com/sessiongen/sessiongen/generated/ssooidc"
	"github.com/sessiongen/sessiongen/generated/sts"
	"github.com/sessiongen/sessiongen/runtime/auth"
	"github.com/sessiongen/sessiongen/runtime/call"
)

// exchange gives one answer to all requests, which go to the services' own endpoints and nowhere, and
// keeps the last one.
type exchange struct {
	status int
	header string // Name: value, several of them separated by line feeds
	answer string

	sent int
	req  *http.Request
	body string
}

func (e *exchange) ClientConfig(string) *call.Config {
	return &call.Config{
		Region: "us-east-1", HTTP: e,
		Credentials: auth.NewCache(auth.Static(auth.Credentials{AccessKeyID: "AKID", SecretAccessKey: "hush"}), auth.CacheConfig{}),
		Sleep:       func(ctx context.Context, _ time.Duration) error { return ctx.Err() },
	}
}

func (e *exchange) Do(req *http.Request) (*http.Response, error) {
	body := []byte{}
	if req.Body != nil {
		var err error
		if body, err = io.ReadAll(req.Body); err != nil {
			return nil, err
		}
	}
	e.sent, e.req, e.body = e.sent+1, req, string(body)
	resp := &http.Response{StatusCode: e.status, Header: http.Header{}, Body: io.NopCloser(strings.NewReader(e.answer)), ContentLength: int64(len(e.answer))}
	for line := range strings.Lines(e.header) {
		name, value, _ := strings.Cut(strings.TrimSpace(line), ": ")
		resp.Header.Set(name, value)
	}
	return resp, nil
}

// sends returns a check of a header that was sent.
func sends(name, want string) func(*exchange) string {
	return func(e *exchange) string {
		if got := e.req.Header.Get(name); got != want {
			return name + " is " + got + ", want " + want
		}
		return ""
	}
}

func contains(what func(*exchange) string, want string) func(*exchange) string {
	return func(e *exchange) string {
		if got := what(e); !strings.Contains(got, want) {
			return got + " does not have " + want
		}
		return ""
	}
}

func sentBody(e *exchange) string { return e.body }
func sentTo(e *exchange) string   { return e.req.URL.String() }

// Answers that say nothing.
const (
	noJSON = "{}"
	noXML  = "<R/>"
)

// Each entry fails without the correction of the service's model that it is about: docs/customizations.md
// has the list.
func TestCustomizations(t *testing.T) {
	sum := "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824" // of "hello"
	big := bytes.Repeat([]byte{'x'}, 3<<20)
	for name, tt := range map[string]struct {
		answer string
		call   func(ctx context.Context, e *exchange) error
		want   []func(*exchange) string
	}{
		"apigateway: Accept": {noJSON, func(ctx context.Context, e *exchange) error {
			return second(apigateway.New(e).GetAccount(ctx, nil))
		}, []func(*exchange) string{sends("Accept", "application/json")}},
		"glacier: version and account": {noJSON, func(ctx context.Context, e *exchange) error {
			return second(glacier.New(e).ListVaults(ctx, nil))
		}, []func(*exchange) string{sends("X-Amz-Glacier-Version", "2012-06-01"), contains(sentTo, "/-/vaults")}},
		"glacier: hashes": {noJSON, func(ctx context.Context, e *exchange) error {
			return second(glacier.New(e).UploadArchive(ctx, &glacier.UploadArchiveInput{VaultName: "v", Body: strings.NewReader("hello")}))
		}, []func(*exchange) string{sends("X-Amz-Sha256-Tree-Hash", sum), sends("X-Amz-Content-Sha256", sum)}},
		"ec2: script": {noXML, func(ctx context.Context, e *exchange) error {
			return second(ec2.New(e).RunInstances(ctx, &ec2.RunInstancesInput{MinCount: 1, MaxCount: 1, UserData: new("#!")}))
		}, []func(*exchange) string{contains(sentBody, "UserData=IyE%3D")}},
		"autoscaling: script": {noXML, func(ctx context.Context, e *exchange) error {
			return second(autoscaling.New(e).CreateLaunchConfiguration(ctx, &autoscaling.CreateLaunchConfigurationInput{LaunchConfigurationName: "n", UserData: new("#!")}))
		}, []func(*exchange) string{contains(sentBody, "UserData=IyE%3D")}},
		"route53: zone": {noXML, func(ctx context.Context, e *exchange) error {
			return second(route53.New(e).GetHostedZone(ctx, &route53.GetHostedZoneInput{Id: "/hostedzone/Z1"}))
		}, []func(*exchange) string{contains(sentTo, "/2013-04-01/hostedzone/Z1")}},
		"route53: change": {noXML, func(ctx context.Context, e *exchange) error {
			return second(route53.New(e).GetChange(ctx, &route53.GetChangeInput{Id: "/change/C1"}))
		}, []func(*exchange) string{contains(sentTo, "/2013-04-01/change/C1")}},
		"s3control: account": {noXML, func(ctx context.Context, e *exchange) error {
			return second(s3control.New(e).ListRegionalBuckets(ctx, &s3control.ListRegionalBucketsInput{AccountId: "123456789012"}))
		}, []func(*exchange) string{contains(sentTo, "https://123456789012.s3-control.us-east-1.")}},
		"sts: no signature": {noXML, func(ctx context.Context, e *exchange) error {
			return second(sts.New(e).AssumeRoleWithWebIdentity(ctx, &sts.AssumeRoleWithWebIdentityInput{RoleArn: "arn:aws:iam::1:role/r", RoleSessionName: "s", WebIdentityToken: "token"}))
		}, []func(*exchange) string{sends("Authorization", "")}},
		"s3: bucket": {"", func(ctx context.Context, e *exchange) error {
			return second(s3.New(e).PutObject(ctx, &s3.PutObjectInput{Bucket: "photos", Key: "k"}))
		}, []func(*exchange) string{contains(sentTo, "https://photos.s3.us-east-1.amazonaws.com/k")}},
		"s3: no name of a bucket": {"", func(ctx context.Context, e *exchange) error {
			return second(s3.New(e).PutObject(ctx, &s3.PutObjectInput{Bucket: "a/b?", Key: "k"}))
		}, []func(*exchange) string{contains(sentTo, "https://s3.us-east-1.amazonaws.com/a%2Fb%3F/k")}},
		"s3: question": {"", func(ctx context.Context, e *exchange) error {
			return second(s3.New(e).PutObject(ctx, &s3.PutObjectInput{Bucket: "photos", Key: "k", Body: bytes.NewReader(big)}))
		}, []func(*exchange) string{sends("Expect", "100-continue")}},
		"s3: no question": {"", func(ctx context.Context, e *exchange) error {
			return second(s3.New(e).PutObject(ctx, &s3.PutObjectInput{Bucket: "photos", Key: "k", Body: strings.NewReader("hello")}))
		}, []func(*exchange) string{sends("Expect", "")}},
		"s3: customer's key": {"", func(ctx context.Context, e *exchange) error {
			return second(s3.New(e).PutObject(ctx, &s3.PutObjectInput{Bucket: "photos", Key: "k", SSECustomerKey: new("key")}))
		}, []func(*exchange) string{
			sends("X-Amz-Server-Side-Encryption-Customer-Key", "a2V5"),
			sends("X-Amz-Server-Side-Encryption-Customer-Key-Md5", "PG4LipwVIkqCKLmpjKFTHQ=="),
		}},
		"s3: source of a copy": {"<CopyObjectResult/>", func(ctx context.Context, e *exchange) error {
			return second(s3.New(e).CopyObject(ctx, &s3.CopyObjectInput{Bucket: "photos", Key: "k", CopySource: "b/ä k?versionId=1", CopySourceSSECustomerKey: new("key")}))
		}, []func(*exchange) string{
			sends("X-Amz-Copy-Source", "b/%C3%A4%20k?versionId=1"),
			sends("X-Amz-Copy-Source-Server-Side-Encryption-Customer-Key-Md5", "PG4LipwVIkqCKLmpjKFTHQ=="),
		}},
		"s3: line ends": {"<DeleteResult/>", func(ctx context.Context, e *exchange) error {
			return second(s3.New(e).DeleteObjects(ctx, &s3.DeleteObjectsInput{Bucket: "photos", Delete: &s3.Delete{Objects: []s3.ObjectIdentifier{{Key: "a\r\n"}}}}))
		}, []func(*exchange) string{contains(sentBody, "<Key>a&#xD;&#xA;</Key>")}},
		"s3: encoding": {"<ListBucketResult/>", func(ctx context.Context, e *exchange) error {
			return second(s3.New(e).ListObjectVersions(ctx, &s3.ListObjectVersionsInput{Bucket: "photos"}))
		}, []func(*exchange) string{contains(sentTo, "encoding-type=url")}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			e := &exchange{status: 200, answer: tt.answer}
			if err := tt.call(t.Context(), e); err != nil {
				t.Fatal(err)
			}
			for _, check := range tt.want {
				if problem := check(e); problem != "" {
					t.Error(problem)
				}
			}
		})
	}
}

// read calls an operation and returns a text of its output.
func read[O any](out *O, err error, text func(*O) string) (string, error) {
	if err != nil {
		return "", err
	}
	return text(out), nil
}

func TestCustomizedAnswers(t *testing.T) {
	const policy = "%7B%22a%22%3A%22b%2Bc+d%22%7D"
	for name, tt := range map[string]struct {
		answer exchange
		call   func(ctx context.Context, e *exchange) (string, error)
		want   string
	}{
		"ec2: console": {exchange{answer: "<R><output>aGk=</output></R>"}, func(ctx context.Context, e *exchange) (string, error) {
			out, err := ec2.New(e).GetConsoleOutput(ctx, &ec2.GetConsoleOutputInput{InstanceId: "i"})
			return read(out, err, func(out *ec2.GetConsoleOutputOutput) string { return *out.Output })
		}, "hi"},
		"iam: policy of a role": {exchange{answer: "<R><GetRoleResult><Role><AssumeRolePolicyDocument>" + policy + "</AssumeRolePolicyDocument></Role></GetRoleResult></R>"},
			func(ctx context.Context, e *exchange) (string, error) {
				out, err := iam.New(e).GetRole(ctx, &iam.GetRoleInput{RoleName: "r"})
				return read(out, err, func(out *iam.GetRoleOutput) string { return *out.Role.AssumeRolePolicyDocument })
			}, `{"a":"b+c+d"}`},
		"iam: policies in lists": {exchange{answer: "<R><GetAccountAuthorizationDetailsResult><UserDetailList><member><UserPolicyList><member><PolicyDocument>" + policy +
			"</PolicyDocument></member></UserPolicyList></member></UserDetailList></GetAccountAuthorizationDetailsResult></R>"},
			func(ctx context.Context, e *exchange) (string, error) {
				out, err := iam.New(e).GetAccountAuthorizationDetails(ctx, nil)
				return read(out, err, func(out *iam.GetAccountAuthorizationDetailsOutput) string {
					return *out.UserDetailList[0].UserPolicyList[0].PolicyDocument
				})
			}, `{"a":"b+c+d"}`},
		"iam: policy that is not encoded": {exchange{answer: "<R><GetUserPolicyResult><PolicyDocument>{&quot;a&quot;:&quot;50%&quot;}</PolicyDocument></GetUserPolicyResult></R>"},
			func(ctx context.Context, e *exchange) (string, error) {
				out, err := iam.New(e).GetUserPolicy(ctx, &iam.GetUserPolicyInput{UserName: "u", PolicyName: "p"})
				return read(out, err, func(out *iam.GetUserPolicyOutput) string { return out.PolicyDocument })
			}, `{"a":"50%"}`},
		"s3: location": {exchange{answer: `<LocationConstraint xmlns="http://s3.amazonaws.com/doc/2006-03-01/">eu-west-1</LocationConstraint>`},
			func(ctx context.Context, e *exchange) (string, error) {
				out, err := s3.New(e).GetBucketLocation(ctx, &s3.GetBucketLocationInput{Bucket: "photos"})
				return read(out, err, func(out *s3.GetBucketLocationOutput) string { return string(out.LocationConstraint) })
			}, "eu-west-1"},
		"s3: date of expiry": {exchange{header: "Expires: never"}, func(ctx context.Context, e *exchange) (string, error) {
			out, err := s3.New(e).HeadObject(ctx, &s3.HeadObjectInput{Bucket: "photos", Key: "k"})
			return read(out, err, func(out *s3.HeadObjectOutput) string {
				if !out.Expires.IsZero() {
					return out.Expires.String()
				}
				return *out.ExpiresString
			})
		}, "never"},
		"s3: encoded keys": {exchange{answer: "<R><EncodingType>url</EncodingType><Contents><Key>a%01b+c</Key></Contents></R>"},
			func(ctx context.Context, e *exchange) (string, error) {
				out, err := s3.New(e).ListObjectsV2(ctx, &s3.ListObjectsV2Input{Bucket: "photos"})
				return read(out, err, func(out *s3.ListObjectsV2Output) string { return *out.Contents[0].Key + string(out.EncodingType) })
			}, "a\x01b c"},
		"s3: keys whose encoding the caller asked for": {exchange{answer: "<R><EncodingType>url</EncodingType><Contents><Key>a%01b+c</Key></Contents></R>"},
			func(ctx context.Context, e *exchange) (string, error) {
				out, err := s3.New(e).ListObjects(ctx, &s3.ListObjectsInput{Bucket: "photos", EncodingType: "url"})
				return read(out, err, func(out *s3.ListObjectsOutput) string { return *out.Contents[0].Key + string(out.EncodingType) })
			}, "a%01b+curl"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			e := tt.answer
			e.status = 200
			if got, err := tt.call(t.Context(), &e); err != nil || got != tt.want {
				t.Errorf("%q, %v; want %q", got, err, tt.want)
			}
		})
	}
}

func TestCustomizedErrors(t *testing.T) {
	for name, tt := range map[string]struct {
		answer exchange
		call   func(ctx context.Context, e *exchange) error
		code   string
		text   string
		sent   int
	}{
		"sso-oidc: message": {
			exchange{status: 400, header: "X-Amzn-Errortype: InvalidGrantException", answer: `{"error":"invalid_grant","error_description":"too late"}`},
			func(ctx context.Context, e *exchange) error {
				return second(ssooidc.New(e).CreateToken(ctx, &ssooidc.CreateTokenInput{ClientId: "i", ClientSecret: "s", GrantType: "g"}))
			}, "InvalidGrantException", "too late", 1,
		},
		"s3: error in success": {
			exchange{status: 200, answer: "<Error><Code>InternalError</Code><Message>later</Message></Error>"},
			func(ctx context.Context, e *exchange) error {
				return second(s3.New(e).CopyObject(ctx, &s3.CopyObjectInput{Bucket: "photos", Key: "k", CopySource: "b/k"}))
			}, "InternalError", "later", 3,
		},
		"s3: head": {
			exchange{status: 404},
			func(ctx context.Context, e *exchange) error {
				return second(s3.New(e).HeadObject(ctx, &s3.HeadObjectInput{Bucket: "photos", Key: "k"}))
			}, "NotFound", "", 1,
		},
		"s3: no bucket": {
			exchange{status: 200},
			func(ctx context.Context, e *exchange) error {
				return second(s3.New(e).HeadObject(ctx, &s3.HeadObjectInput{Key: "k"}))
			}, "", "Bucket", 0,
		},
		"dynamodb: checksum": {
			exchange{status: 200, header: "X-Amz-Crc32: 1", answer: "{}"},
			func(ctx context.Context, e *exchange) error { return second(dynamodb.New(e).ListTables(ctx, nil)) },
			"", "crc32", 4,
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			e := tt.answer
			err := tt.call(t.Context(), &e)
			f, ok := errors.AsType[*call.Error](err)
			if !ok || f.Code != tt.code || !strings.Contains(strings.ToLower(err.Error()), strings.ToLower(tt.text)) || e.sent != tt.sent {
				t.Errorf("%v after %d requests, want %s %q after %d", err, e.sent, tt.code, tt.text, tt.sent)
			}
		})
	}
}

// The code is that of the query protocol, the type that of the JSON one.
func TestQueryCompatibleErrors(t *testing.T) {
	e := &exchange{
		status: 400, header: "X-Amzn-Query-Error: AWS.SimpleQueueService.NonExistentQueue;Sender",
		answer: `{"__type":"com.amazonaws.sqs#QueueDoesNotExist","message":"gone"}`,
	}
	_, err := sqs.New(e).ReceiveMessage(t.Context(), &sqs.ReceiveMessageInput{QueueUrl: "https://sqs.us-east-1.amazonaws.com/1/q"})
	if _, ok := errors.AsType[*sqs.QueueDoesNotExist](err); !ok {
		t.Errorf("%T", err)
	}
	for _, code := range []call.Code{sqs.ErrQueueDoesNotExist, "AWS.SimpleQueueService.NonExistentQueue"} {
		if !errors.Is(err, code) {
			t.Errorf("%v is not %s", err, code)
		}
	}
	if !slices.Equal(e.req.Header["X-Amzn-Query-Mode"], []string{"true"}) {
		t.Error(e.req.Header)
	}
}
