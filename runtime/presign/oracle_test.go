package presign_test

import (
	"context"
	"encoding/json"
	"fmt"
	"net/url"
	"os"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/sessiongen/sessiongen/generated/s3"
	"github.com/sessiongen/sessiongen/internal/conformance"
	"github.com/sessiongen/sessiongen/internal/corpustest"
	"github.com/sessiongen/sessiongen/runtime/auth"
	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/presign"
)

// entry is a recorded URL or form of boto3's.
type entry struct {
	Kind, Name   string
	ClientMethod string `json:"client_method"`
	Bucket, Key  string
	Arguments    struct {
		Params     map[string]any
		Fields     map[string]string
		Conditions []any
		ExpiresIn  *int
		HTTPMethod string `json:"HttpMethod"`
	}
	Config struct {
		Region, Token    string
		SignatureVersion string `json:"signature_version"`
		EndpointURL      string `json:"endpoint_url"`
		UseSSL           *bool  `json:"use_ssl"`
		FIPS             bool   `json:"use_fips_endpoint"`
		DualStack        bool   `json:"use_dualstack_endpoint"`
		S3               struct {
			AddressingStyle string `json:"addressing_style"`
			Accelerate      bool   `json:"use_accelerate_endpoint"`
			DualStack       bool   `json:"use_dualstack_endpoint"`
			USEast1         string `json:"us_east_1_regional_endpoint"`
		}
	}
	Result struct {
		Type, URL string
		Fields    map[string]string
	}
}

// ClientConfig is what the entry's configuration says, in our terms.
func (e *entry) ClientConfig(string) *call.Config {
	c := &call.Config{
		Region: e.Config.Region, Endpoint: e.Config.EndpointURL, Now: func() time.Time { return time.Unix(1700000000, 0) },
		Credentials: auth.NewCache(auth.Static(auth.Credentials{
			AccessKeyID: "AKIAIOSFODNN7EXAMPLE", SecretAccessKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", SessionToken: e.Config.Token,
		}), auth.CacheConfig{}),
	}
	if c.Region == "" {
		c.Region = "us-east-1"
	}
	style := e.Config.S3.AddressingStyle
	if e.Config.UseSSL != nil && !*e.Config.UseSSL { // boto3 changes the scheme of the endpoint
		c.Endpoint, style = "http://s3.amazonaws.com", "virtual"
	}
	switch style {
	case "path":
		c.SetParam("AWS::S3::ForcePathStyle", true)
	case "virtual":
		c.SetParam("AWS::S3::ForcePathStyle", false)
	}
	if e.Config.S3.USEast1 != "" {
		c.SetParam("AWS::S3::UseGlobalEndpoint", e.Config.S3.USEast1 == "legacy")
	}
	for name, on := range map[string]bool{
		"AWS::S3::Accelerate": e.Config.S3.Accelerate, "AWS::UseFIPS": e.Config.FIPS,
		"AWS::UseDualStack": e.Config.DualStack || e.Config.S3.DualStack,
	} {
		if on {
			c.SetParam(name, true)
		}
	}
	return c
}

func (e *entry) classic() presign.Classic {
	name, _, _ := strings.Cut(e.Name, ",")
	return presign.Classic{
		Version4: e.Config.SignatureVersion != "" && e.Config.SignatureVersion != "s3",
		Method:   e.Arguments.HTTPMethod, Order: callersOrder(name),
	}
}

// callersOrder is the order of the caller's parameters where boto3's URL has them in another than the
// model's. The recording keeps parameters sorted.
func callersOrder(name string) []string {
	return map[string][]string{
		"response headers": {"response-content-type", "response-content-disposition", "response-cache-control", "response-expires"},
		"put metadata":     {"x-amz-meta-b", "x-amz-meta-a", "x-amz-meta-mixed"},
		"list v2":          {"list-type", "prefix", "max-keys", "delimiter"},
		"upload part":      {"uploadid", "partnumber"},
	}[name]
}

func (e *entry) expires() time.Duration {
	if e.Arguments.ExpiresIn == nil {
		return time.Hour
	}
	return time.Duration(*e.Arguments.ExpiresIn) * time.Second
}

// signer presigns one operation with parameters, as boto3 does or in our way.
type signer func(e *entry, ours bool) (*presign.Request, error)

func of[I, O any](op func(*s3.Client, context.Context, *I, ...call.Option) (*O, error)) signer {
	return func(e *entry, ours bool) (*presign.Request, error) {
		in := new(I)
		if err := fill(reflect.ValueOf(in).Elem(), e.Arguments.Params); err != nil {
			return nil, err
		}
		client := s3.New(e)
		bound := func(ctx context.Context, in *I, opts ...call.Option) (*O, error) { return op(client, ctx, in, opts...) }
		if ours {
			return presign.URL(context.Background(), bound, in, e.expires())
		}
		return presign.ClassicURL(context.Background(), e.classic(), bound, in, e.expires())
	}
}

func signers() map[string]signer {
	return map[string]signer{
		"get_object": of((*s3.Client).GetObject), "put_object": of((*s3.Client).PutObject), "copy_object": of((*s3.Client).CopyObject),
		"list_objects_v2": of((*s3.Client).ListObjectsV2), "upload_part": of((*s3.Client).UploadPart), "delete_object": of((*s3.Client).DeleteObject),
		"head_object": of((*s3.Client).HeadObject), "list_objects": of((*s3.Client).ListObjects), "list_buckets": of((*s3.Client).ListBuckets),
		"head_bucket": of((*s3.Client).HeadBucket), "get_object_acl": of((*s3.Client).GetObjectAcl), "get_object_tagging": of((*s3.Client).GetObjectTagging),
		"get_bucket_location": of((*s3.Client).GetBucketLocation), "create_multipart_upload": of((*s3.Client).CreateMultipartUpload),
		"abort_multipart_upload": of((*s3.Client).AbortMultipartUpload), "list_parts": of((*s3.Client).ListParts),
	}
}

// fill sets the fields of an input by name.
func fill(v reflect.Value, params map[string]any) error {
	for name, value := range params {
		f := v.FieldByName(name)
		if !f.IsValid() {
			return fmt.Errorf("the input has no %s", name)
		}
		if m, ok := value.(map[string]any); ok && name == "CopySource" {
			text := m["Bucket"].(string) + "/" + m["Key"].(string)
			if id, ok := m["VersionId"].(string); ok {
				text += "?versionId=" + id
			}
			value = text
		}
		if err := set(f, value); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	return nil
}

func set(f reflect.Value, value any) error {
	if f.Kind() == reflect.Pointer {
		f.Set(reflect.New(f.Type().Elem()))
		f = f.Elem()
	}
	if m, ok := value.(map[string]any); ok {
		switch {
		case m["$time"] != nil:
			f.Set(reflect.ValueOf(time.Unix(int64(m["$time"].(float64)), 0)))
			return nil
		case m["$base64"] != nil, m["$stream"] != nil:
			return nil // bodies are not part of a URL
		case f.Kind() == reflect.Map:
			f.Set(reflect.MakeMap(f.Type()))
			for k, v := range m {
				f.SetMapIndex(reflect.ValueOf(k), reflect.ValueOf(v))
			}
			return nil
		}
	}
	if f.Type() == reflect.TypeFor[[]string]() {
		for _, v := range value.([]any) {
			f.Set(reflect.Append(f, reflect.ValueOf(v)))
		}
		return nil
	}
	switch f.Kind() {
	case reflect.Interface, reflect.Slice: // a body, which is not part of a URL
		return nil
	case reflect.Struct:
		if text, ok := value.(string); ok && f.Type() == reflect.TypeFor[time.Time]() {
			t, err := time.Parse(time.RFC3339, text)
			f.Set(reflect.ValueOf(t))
			return err
		}
		return fmt.Errorf("%v into %v", value, f.Type())
	}
	r := reflect.ValueOf(value)
	if !r.CanConvert(f.Type()) {
		return fmt.Errorf("%v into %v", value, f.Type())
	}
	f.Set(r.Convert(f.Type()))
	return nil
}

// TestConformancePresign compares with what boto3 makes, byte for byte.
func TestConformancePresign(t *testing.T) {
	data, err := os.ReadFile(corpustest.File(t, "boto3", "oracle", "s3-presign.json"))
	if err != nil {
		t.Fatal(err)
	}
	var entries []entry
	if err := json.Unmarshal(data, &entries); err != nil {
		t.Fatal(err)
	}
	suite := conformance.New(t, "s3-presign", "")
	methods := signers()
	comparable := 0
	defaults := conformance.New(t, "s3-presign-defaults", "")
	for i := range entries {
		e := &entries[i]
		if e.Result.Type == "raise" {
			continue
		}
		comparable++
		if e.Kind == "presigned_post" {
			suite.Case("post "+e.Name, e.checkPost)
			continue
		}
		suite.Case("url "+e.Name, func() error {
			got, err := methods[e.ClientMethod](e, false)
			if err != nil {
				return err
			}
			return sameURL(got.URL, e.Result.URL)
		})
		if got, err := methods[e.ClientMethod](e, true); err == nil && e.wantsOurs(got) {
			defaults.Case(e.Name, func() error { return sameURL(got.URL, e.Result.URL) })
		}
	}
	if comparable != 339 {
		t.Errorf("found %d entries to compare", comparable)
	}
}

// wantsOurs reports whether boto3 was told to do what we do by default: to sign with version 4, for the
// region's own host. Where only version 4A will do, boto3 needs an extension for it.
func (e *entry) wantsOurs(got *presign.Request) bool {
	c := e.classic()
	return strings.Contains(e.Result.URL, "X-Amz-Algorithm=") && !strings.Contains(got.URL, "ECDSA") &&
		host(got.URL) == host(e.Result.URL) && c.Method == "" && c.Order == nil
}

func host(s string) string {
	u, err := url.Parse(s)
	if err != nil {
		return err.Error()
	}
	return u.Host
}

func (e *entry) checkPost() error {
	policy := presign.Policy{Key: e.Key, Fields: e.Arguments.Fields}
	for _, c := range e.Arguments.Conditions {
		policy.Conditions = append(policy.Conditions, condition(c))
	}
	client := s3.New(e)
	got, err := presign.ClassicPost(context.Background(), e.classic(), client.HeadBucket, &s3.HeadBucketInput{Bucket: e.Bucket}, policy, e.expires())
	if err != nil {
		return err
	}
	if got.URL != e.Result.URL || !reflect.DeepEqual(got.Fields, e.Result.Fields) {
		return fmt.Errorf("%s %v\nwant %s %v", got.URL, got.Fields, e.Result.URL, e.Result.Fields)
	}
	return nil
}

func condition(c any) presign.Condition {
	switch c := c.(type) {
	case map[string]any:
		for k, v := range c {
			return presign.Equals(k, v.(string))
		}
	case []any:
		if c[0] == "content-length-range" {
			return presign.LengthRange(int64(c[1].(float64)), int64(c[2].(float64)))
		}
		return presign.StartsWith(strings.TrimPrefix(c[1].(string), "$"), c[2].(string))
	}
	return ""
}

func sameURL(got, want string) error {
	if got != want {
		return fmt.Errorf("\n got %s\nwant %s", got, want)
	}
	return nil
}
