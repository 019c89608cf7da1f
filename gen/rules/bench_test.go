package rules_test

import (
	"path/filepath"
	"testing"

	"github.com/sessiongen/sessiongen/gen/rules"
	"github.com/sessiongen/sessiongen/internal/corpustest"
	"github.com/sessiongen/sessiongen/runtime/endpoint"
)

// BenchmarkResolve measures one resolution, with and without a cache.
func BenchmarkResolve(b *testing.B) {
	for _, bm := range []struct {
		name, service string
		params        map[string]any
	}{
		{"sqs", "sqs", map[string]any{"Region": "eu-west-1"}},
		{"sts", "sts", map[string]any{"Region": "eu-west-1"}},
		{"s3", "s3", map[string]any{"Region": "eu-west-1", "Bucket": "photos"}},
		{"s3/accesspoint", "s3", map[string]any{"Region": "us-west-2", "Bucket": "arn:aws:s3:us-west-2:123456789012:accesspoint:photos"}},
		{"dynamodb", "dynamodb", map[string]any{"Region": "eu-west-1", "AccountId": "123456789012", "AccountIdEndpointMode": "preferred"}},
	} {
		c := compileService(b, bm.service)
		r, p := endpoint.Rules(c.Rules), paramsOf(c, bm.params)
		b.Run(bm.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := r.Resolve(p); err != nil {
					b.Fatal(err)
				}
			}
		})
		b.Run(bm.name+"/cached", func(b *testing.B) {
			b.ReportAllocs()
			var cache endpoint.Cache
			for b.Loop() {
				if _, err := cache.Resolve(r, p); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func compileService(t testing.TB, service string) *rules.Compiled {
	t.Helper()
	paths, _ := filepath.Glob(corpustest.File(t, "botocore", "data", service, "*", "endpoint-rule-set-1.json"))
	if len(paths) != 1 {
		t.Fatalf("%s has rule sets %v", service, paths)
	}
	return compileNode(t, service, readNode(t, paths[0]))
}
