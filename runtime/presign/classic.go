package presign

import (
	"context"
	"crypto/hmac"
	"crypto/sha1"
	"encoding/base64"
	"errors"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/sessiongen/sessiongen/runtime/call"
)

// Classic presigns for buckets as boto3 does: with the host that is one for all regions, and in the
// oldest regions with the signature that S3 had at first, which any region made since 2014 refuses
// and which lives for any time. It is for those who compare URLs with boto3's.
type Classic struct {
	// Version4 signs with version 4 everywhere, as boto3 does where signature_version is s3v4.
	Version4 bool
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

// ClassicURL is [URL] as boto3 does it.
func ClassicURL[I, O any](ctx context.Context, c Classic, op func(context.Context, *I, ...call.Option) (*O, error), in *I, expires time.Duration, opts ...call.Option) (*Request, error) {
	p := call.Presigned{Expires: expires, Classic: true}
	if !c.Version4 {
		p.Sign = signOld
	}
	_, err := op(ctx, in, append(opts[:len(opts):len(opts)], call.Presign(&p))...)
	if !p.Done {
		if err == nil {
			err = errors.ErrUnsupported
		}
		return nil, err
	}
	return &Request{Method: p.Method, URL: p.URL, Header: p.Header}, nil
}

// ClassicPost is [Post] as boto3 does it.
func ClassicPost[I, O any](ctx context.Context, c Classic, op func(context.Context, *I, ...call.Option) (*O, error), in *I, policy Policy, expires time.Duration, opts ...call.Option) (*Form, error) {
	p := call.Presigned{Classic: true}
	var g call.Grant
	_, err := op(ctx, in, append(opts[:len(opts):len(opts)], call.Granted(&g, &p))...)
	if !g.Done {
		if err == nil {
			err = errors.ErrUnsupported
		}
		return nil, err
	}
	if c.Version4 || !oldRegion(g.Region) {
		return policy.sign(&g, expires), nil
	}
	fields := map[string]string{"AWSAccessKeyId": g.Credentials.AccessKeyID}
	conditions := policy.conditions(g.Bucket)
	if token := g.Credentials.SessionToken; token != "" {
		fields["x-amz-security-token"] = token
		conditions = append(conditions, Equals("x-amz-security-token", token))
	}
	fields["policy"] = document(g.Time.Add(expires), conditions)
	fields["signature"] = oldMAC(g.Credentials.SecretAccessKey, fields["policy"])
	return policy.form(&g, fields), nil
}

func oldMAC(secret, text string) string {
	h := hmac.New(sha1.New, []byte(secret))
	h.Write([]byte(text))
	return base64.StdEncoding.EncodeToString(h.Sum(nil))
}

// signOld signs a request in its query with S3's first signature. It leaves regions alone that do not
// know it.
func signOld(r *call.SignRequest) bool {
	if !oldRegion(r.Region) {
		return false
	}
	expires := strconv.FormatInt(r.Time.Add(r.Expires).Unix(), 10)
	if r.Credentials.SessionToken != "" {
		r.Request.Header.Set("X-Amz-Security-Token", r.Credentials.SessionToken)
	}
	moved := url.Values{}
	var amz []string
	for name, values := range r.Request.Header {
		if name = strings.ToLower(name); strings.HasPrefix(name, "x-amz-") {
			moved.Set(name, strings.Join(values, ","))
			amz = append(amz, name+":"+strings.TrimSpace(strings.Join(values, ","))+"\n")
		}
	}
	slices.Sort(amz)
	header := r.Request.Header
	text := r.Request.Method + "\n" + header.Get("Content-Md5") + "\n" + header.Get("Content-Type") + "\n" + expires + "\n" +
		strings.Join(amz, "") + oldResource(r)
	query := r.Request.URL.RawQuery
	if query != "" {
		query += "&"
	}
	moved.Set("AWSAccessKeyId", r.Credentials.AccessKeyID)
	moved.Set("Signature", oldMAC(r.Credentials.SecretAccessKey, text))
	moved.Set("Expires", expires)
	for name, key := range map[string]string{"Content-Md5": "Content-MD5", "Content-Type": "Content-Type"} {
		if v := header.Get(name); v != "" {
			moved.Set(strings.ToLower(key), v)
		}
	}
	r.Request.URL.RawQuery = query + strings.ReplaceAll(moved.Encode(), "+", "%20")
	return true
}

// oldResource is what a signature of old says of the URL: bucket and key, and those parameters that
// make the resource another one.
func oldResource(r *call.SignRequest) string {
	path := r.Request.URL.EscapedPath()
	if r.Bucket != "" && strings.HasPrefix(r.Request.URL.Host, r.Bucket+".") {
		path = "/" + r.Bucket + path
	}
	var kept []string
	for pair := range strings.SplitSeq(r.Request.URL.RawQuery, "&") {
		name, value, _ := strings.Cut(pair, "=")
		if !isSubresource(name) {
			continue
		}
		if plain, err := url.QueryUnescape(value); err == nil && value != "" {
			name += "=" + plain
		}
		kept = append(kept, name)
	}
	slices.Sort(kept)
	if len(kept) > 0 {
		path += "?" + strings.Join(kept, "&")
	}
	return path
}

func isSubresource(name string) bool {
	switch name {
	case "accelerate", "acl", "analytics", "cors", "defaultObjectAcl", "delete", "inventory", "lifecycle", "location", "logging",
		"metrics", "notification", "partNumber", "policy", "replication", "requestPayment", "response-cache-control",
		"response-content-disposition", "response-content-encoding", "response-content-language", "response-content-type",
		"response-expires", "restore", "select", "select-type", "tagging", "torrent", "uploadId", "uploads", "versionId",
		"versioning", "versions", "website":
		return true
	}
	return false
}
