package call_test

import (
	"context"
	"errors"
	"net/http"
	"strings"
	"testing"

	"github.com/sessiongen/sessiongen/generated/dynamodb"
	"github.com/sessiongen/sessiongen/generated/iam"
	"github.com/sessiongen/sessiongen/generated/s3"
	"github.com/sessiongen/sessiongen/generated/sqs"
	"github.com/sessiongen/sessiongen/generated/sts"
	"github.com/sessiongen/sessiongen/runtime/auth"
	"github.com/sessiongen/sessiongen/runtime/call"
)

// TestNoRegion has clients without a region: those of services that are one for the whole world do without.
func TestNoRegion(t *testing.T) {
	var host, signature string
	src := plainSource{call.Config{
		Credentials: auth.NewCache(auth.Static(auth.Credentials{AccessKeyID: "AKID", SecretAccessKey: "s"}), auth.CacheConfig{}),
		HTTP:        doer(func(r *http.Request) { host, signature = r.URL.Host, r.Header.Get("Authorization") }),
		Settings:    call.Settings{MaxAttempts: 1},
	}}
	bucket := func(ctx context.Context, opts ...call.ClientOption) error {
		_, err := s3.New(src, opts...).HeadBucket(ctx, &s3.HeadBucketInput{Bucket: "bucket"})
		return err
	}
	for name, tt := range map[string]struct {
		do   func(ctx context.Context) error
		host string // "" for none
	}{
		"iam": {func(ctx context.Context) error { _, err := iam.New(src).ListUsers(ctx, nil); return err }, "iam.amazonaws.com"},
		"sts": {func(ctx context.Context) error { _, err := sts.New(src).GetCallerIdentity(ctx, nil); return err }, "sts.amazonaws.com"},
		"s3":  {func(ctx context.Context) error { return bucket(ctx) }, "bucket.s3.amazonaws.com"},
		"s3 elsewhere": {func(ctx context.Context) error { return bucket(ctx, call.WithEndpoint("http://localhost:9000")) },
			"localhost:9000"},
		"sqs": {func(ctx context.Context) error { _, err := sqs.New(src).ListQueues(ctx, nil); return err }, ""},
		"sts, FIPS": {func(ctx context.Context) error {
			_, err := sts.New(src, call.WithEndpointParam("AWS::UseFIPS", true)).GetCallerIdentity(ctx, nil)
			return err
		}, ""},
		"dynamodb": {func(ctx context.Context) error { _, err := dynamodb.New(src).ListTables(ctx, nil); return err }, ""},
	} {
		host, signature = "", ""
		err := tt.do(t.Context())
		if host != tt.host || host != "" && !strings.Contains(signature, "/us-east-1/") {
			t.Errorf("%s: sent to %q with %s: %v", name, host, signature, err)
		}
		if _, ok := errors.AsType[*call.Error](err); !ok || (tt.host == "") != strings.Contains(err.Error(), "no region: set one with session.WithRegion") {
			t.Errorf("%s: %v", name, err)
		}
	}
}
