package presign

import (
	"cmp"
	"context"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/sessiongen/sessiongen/runtime/auth/hmacv1"
	"github.com/sessiongen/sessiongen/runtime/call"
)

// Classic presigns as boto3 does. URLs of buckets have the host that is one for all regions, and in the
// oldest regions the signature that S3 had at first, which any region made since 2014 refuses; clients with
// call.WithSigner have it everywhere. Lives are not checked: the first signature has no limit. It is for
// those who compare URLs with boto3's, byte for byte.
type Classic struct {
	// Version4 signs with version 4 everywhere, as boto3 does where signature_version is s3v4.
	Version4 bool
	// Method takes the place of the operation's, as boto3's HttpMethod does.
	Method string
	// Order names parameters of the query, in lower case, in the order in which boto3's caller gave
	// them: "prefix", "max-keys". boto3 keeps that order, which an input does not have. Those that
	// are not named follow in the model's order.
	Order []string
}

// oldRegion knows the regions where boto3 signs so unless it is told otherwise.
func oldRegion(region string) bool {
	switch region {
	case "ap-northeast-1", "ap-southeast-1", "ap-southeast-2", "aws-global", "eu-west-1", "s3-external-1",
		"sa-east-1", "us-east-1", "us-gov-west-1", "us-west-1", "us-west-2":
		return true
	}
	return false
}

// ClassicURL is [URL] as boto3 does it: the method stays what it is, and forms and the members of JSON
// bodies go into the query. Errors are *call.Error or ErrNotCalled; ErrBody may be the cause.
func ClassicURL[I, O any](ctx context.Context, c Classic, op func(context.Context, *I, ...call.Option) (*O, error), in *I, expires time.Duration, opts ...call.Option) (*Request, error) {
	p := call.Presigned{Expires: expires, Method: c.Method, Classic: true, Prepare: c.prepare}
	if !c.Version4 {
		p.Sign = c.signOld
	}
	return sign(ctx, &p, op, in, opts)
}

func (c *Classic) prepare(x *call.Exchange) error {
	if err := bodyAsQuery(x); err != nil {
		return err
	}
	x.Query = c.ordered(x.Query)
	return nil
}

// ordered puts the parameters of a query in order.
func (c *Classic) ordered(query string) string {
	if len(c.Order) == 0 {
		return query
	}
	pairs := strings.Split(query, "&")
	slices.SortStableFunc(pairs, func(a, b string) int { return c.rank(a) - c.rank(b) })
	return strings.Join(pairs, "&")
}

func (c *Classic) rank(pair string) int {
	name, _, _ := strings.Cut(pair, "=")
	if i := slices.Index(c.Order, strings.ToLower(name)); i >= 0 {
		return i
	}
	return len(c.Order)
}

// ClassicPost is [Post] as boto3 does it.
func ClassicPost[I, O any](ctx context.Context, c Classic, op func(context.Context, *I, ...call.Option) (*O, error), in *I, policy Policy, expires time.Duration, opts ...call.Option) (*Form, error) {
	p := call.Presigned{Classic: true}
	if !c.Version4 {
		p.Sign = c.signOld
	}
	var g call.Grant
	_, err := op(ctx, in, append(slices.Clip(opts), call.Granted(&g, &p))...)
	if err := granted(&g, err); err != nil {
		return nil, err
	}
	if c.Version4 || !g.Old && !oldRegion(g.Region) || g.TokenField != "" {
		return policy.sign(&g, expires), nil
	}
	fields := map[string]string{"AWSAccessKeyId": g.Credentials.AccessKeyID}
	conditions := policy.conditions(g.Bucket)
	if token := g.Credentials.SessionToken; token != "" {
		fields["x-amz-security-token"] = token
		conditions = append(conditions, Equals("x-amz-security-token", token))
	}
	fields["policy"] = document(g.Time.Add(expires), conditions)
	fields["signature"] = hmacv1.MAC(g.Credentials.SecretAccessKey, fields["policy"])
	return policy.form(&g, fields), nil
}

// signOld signs a request in its query with S3's first signature. It leaves services and regions alone
// that do not know it.
func (c *Classic) signOld(r *call.SignRequest) bool {
	if !r.HasBuckets || !r.Old && !oldRegion(r.Region) {
		return false
	}
	header := r.Request.Header
	if r.Credentials.SessionToken != "" {
		header.Set("X-Amz-Security-Token", r.Credentials.SessionToken)
	}
	// The headers that are signed become parameters.
	var moved []string
	for name, values := range header {
		name, value := strings.ToLower(name), strings.Join(values, ",")
		if strings.HasPrefix(name, "x-amz-") || name == "content-md5" || name == "content-type" {
			moved = append(moved, name+"="+escape(value))
		}
	}
	slices.SortFunc(moved, func(a, b string) int { return cmp.Or(late(a)-late(b), strings.Compare(a, b)) })
	expires := strconv.FormatInt(r.Time.Add(r.Expires).Unix(), 10)
	signature := hmacv1.MAC(r.Credentials.SecretAccessKey, hmacv1.Text(r.Request, r.Resource, expires))
	query := []string{"AWSAccessKeyId=" + escape(r.Credentials.AccessKeyID), "Signature=" + escape(signature)}
	if r.Request.URL.RawQuery != "" {
		query = append([]string{r.Request.URL.RawQuery}, query...)
	}
	if len(moved) > 0 {
		query = append(query, c.ordered(strings.Join(moved, "&")))
	}
	r.Request.URL.RawQuery = strings.Join(append(query, "Expires="+expires), "&")
	return true
}

// late is 1 for the parameter that boto3 adds after the caller's.
func late(pair string) int {
	if strings.HasPrefix(pair, "x-amz-security-token=") {
		return 1
	}
	return 0
}

// escape escapes as signatures want it.
func escape(s string) string { return strings.ReplaceAll(url.QueryEscape(s), "+", "%20") }
