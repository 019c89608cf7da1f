package call_test

import (
	"errors"
	"net/http"
	"strings"
	"testing"

	"github.com/sessiongen/sessiongen/generated/s3"
	"github.com/sessiongen/sessiongen/generated/sqs"
	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/endpoint"
)

// TestNoEndpoint has calls for which there is no endpoint: errors say of what, where, why and what helps.
func TestNoEndpoint(t *testing.T) {
	src := serve(t, nil)
	src.config.Endpoint, src.config.HTTP = "", doer(func(r *http.Request) { t.Errorf("sent to %s", r.URL.Host) })
	object := func(bucket string, opts ...call.ClientOption) error {
		_, err := s3.New(src, opts...).GetObject(t.Context(), &s3.GetObjectInput{Bucket: bucket, Key: "k"})
		return err
	}
	queues := func(opts ...call.ClientOption) error {
		_, err := sqs.New(src, opts...).ListQueues(t.Context(), nil)
		return err
	}
	fips := call.WithFIPS(true)
	for _, tt := range []struct {
		name string
		err  error
		want string
	}{
		{"a partition that has none", object("photos", fips, call.WithRegion("cn-north-1")), "S3.GetObject: no endpoint in cn-north-1: Partition does not support FIPS ("},
		{"options in each other's way", object("photos", fips, s3.WithAccelerate(true)), "S3.GetObject: no endpoint in eu-west-1: Accelerate cannot be used with FIPS ("},
		{"a member", object("arn:aws:s3:eu-west-1::accesspoint:a"), "S3.GetObject: no endpoint in eu-west-1: Invalid ARN: The account id may only contain"},
		{"an endpoint that is none", object("photos", call.WithEndpoint("nowhere")), "S3.GetObject: no endpoint in eu-west-1: "},
		{"no region", queues(call.WithRegion("")), "SQS.ListQueues: no region: set one with session.WithRegion, AWS_REGION or the profile's region ("},
	} {
		if tt.err == nil || !strings.HasPrefix(tt.err.Error(), tt.want) {
			t.Errorf("%s: %v, want %s", tt.name, tt.err, tt.want)
			continue
		}
		if strings.Contains(tt.want, "no region") {
			continue
		}
		if _, ok := errors.AsType[*endpoint.Error](tt.err); !ok || !strings.Contains(tt.err.Error(), "call.WithEndpoint") {
			t.Errorf("%s: %v", tt.name, tt.err)
		}
	}
}
