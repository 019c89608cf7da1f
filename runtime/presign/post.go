package presign

import (
	"cmp"
	"context"
	"encoding/base64"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/sessiongen/sessiongen/runtime/call"
)

// Policy says what a form may upload.
type Policy struct {
	// Key is the object's key. One that ends in "${filename}" leaves the end to the browser.
	Key string
	// Fields are fields that the form has besides those that the policy needs. Each wants a
	// condition that allows it.
	Fields map[string]string
	// Conditions are what the form must satisfy besides bucket and key.
	Conditions []Condition
}

// Condition is one condition of a policy, in JSON. Equals, StartsWith and LengthRange make them.
type Condition string

// Equals wants a field to have a value.
func Equals(field, value string) Condition {
	return Condition("{" + quote(field) + ": " + quote(value) + "}")
}

// StartsWith wants a field to begin with a prefix; "" allows any value.
func StartsWith(field, prefix string) Condition {
	return Condition(`["starts-with", ` + quote("$"+field) + ", " + quote(prefix) + "]")
}

// LengthRange bounds the size of the upload, in bytes.
func LengthRange(least, most int64) Condition {
	return Condition(`["content-length-range", ` + itoa(least) + ", " + itoa(most) + "]")
}

// Form is what a browser has to send: a POST of multipart/form-data to URL with the fields, and the
// file behind them in a field "file".
type Form struct {
	URL    string
	Fields map[string]string
}

const (
	filename  = "${filename}"
	algorithm = "AWS4-HMAC-SHA256"
)

// Post signs the policy of a form that uploads into a bucket until expires is over. op is the client's
// method of an operation on the bucket, and in names it:
//
//	presign.Post(ctx, client.HeadBucket, &s3.HeadBucketInput{Bucket: "b"}, presign.Policy{Key: "k"}, time.Hour)
//
// Nothing is sent; credentials may be fetched. Errors are *call.Error, ErrExpires, ErrNoBucket or
// ErrNotCalled.
func Post[I, O any](ctx context.Context, op func(context.Context, *I, ...call.Option) (*O, error), in *I, policy Policy, expires time.Duration, opts ...call.Option) (*Form, error) {
	if expires < 0 || expires > MaxExpires {
		return nil, ErrExpires
	}
	var p call.Presigned
	var g call.Grant
	_, err := op(ctx, in, append(slices.Clip(opts), call.Granted(&g, &p))...)
	if err := granted(&g, err); err != nil {
		return nil, err
	}
	return policy.sign(&g, expires), nil
}

// ErrNoBucket reports an operation that has no bucket to upload to.
const ErrNoBucket = call.Code("forms upload into a bucket: give an operation that names one, such as HeadBucket")

func granted(g *call.Grant, err error) error {
	switch {
	case err != nil:
		return err
	case !g.Done:
		return ErrNotCalled
	case g.Bucket == "":
		return ErrNoBucket
	}
	return nil
}

func (p *Policy) sign(g *call.Grant, expires time.Duration) *Form {
	day := g.Time.UTC().Format("20060102")
	fields := map[string]string{
		"x-amz-algorithm":  algorithm,
		"x-amz-credential": g.Credentials.AccessKeyID + "/" + day + "/" + g.Region + "/" + g.Service + "/aws4_request",
		"x-amz-date":       g.Time.UTC().Format("20060102T150405Z"),
	}
	conditions := p.conditions(g.Bucket)
	for _, name := range [...]string{"x-amz-algorithm", "x-amz-credential", "x-amz-date"} {
		conditions = append(conditions, Equals(name, fields[name]))
	}
	if token := g.Credentials.SessionToken; token != "" {
		field := cmp.Or(g.TokenField, "x-amz-security-token")
		fields[field] = token
		conditions = append(conditions, Equals(field, token))
	}
	fields["policy"] = document(g.Time.Add(expires), conditions)
	fields["x-amz-signature"] = g.Sign(fields["policy"])
	return p.form(g, fields)
}

// conditions are the caller's and those of bucket and key.
func (p *Policy) conditions(bucket string) []Condition {
	conditions := append(slices.Clip(p.Conditions), Equals("bucket", bucket))
	if prefix, ok := strings.CutSuffix(p.Key, filename); ok {
		return append(conditions, StartsWith("key", prefix))
	}
	return append(conditions, Equals("key", p.Key))
}

// form completes the fields.
func (p *Policy) form(g *call.Grant, fields map[string]string) *Form {
	for name, value := range p.Fields {
		if _, ok := fields[name]; !ok {
			fields[name] = value
		}
	}
	fields["key"] = p.Key
	url := g.URL
	if strings.Count(url, "/") == 2 { // a host alone
		url += "/"
	}
	return &Form{URL: url, Fields: maps.Clone(fields)}
}

// document is a policy in base64.
func document(expires time.Time, conditions []Condition) string {
	var b strings.Builder
	b.WriteString(`{"expiration": "` + expires.UTC().Format(time.RFC3339) + `", "conditions": [`)
	for i, c := range conditions {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(string(c))
	}
	b.WriteString("]}")
	return base64.StdEncoding.EncodeToString([]byte(b.String()))
}
