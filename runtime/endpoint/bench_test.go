package endpoint_test

import (
	"testing"

	"github.com/sessiongen/sessiongen/runtime/endpoint"
)

func BenchmarkResolve(b *testing.B) {
	r := compile(b, standardRules)
	var p endpoint.Params
	p.SetString(r.Builtin(endpoint.BuiltinRegion), "eu-west-1")
	b.Run("rules", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if _, err := r.Resolve(&p); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("cache", func(b *testing.B) {
		var cache endpoint.Cache
		b.ReportAllocs()
		for b.Loop() {
			if _, err := cache.Resolve(r, &p); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// BenchmarkBuiltin is what a new client does for each of its settings.
func BenchmarkBuiltin(b *testing.B) {
	r := compile(b, standardRules)
	b.ReportAllocs()
	for b.Loop() {
		if r.Builtin(endpoint.BuiltinEndpoint) < 0 {
			b.Fatal("no such parameter")
		}
	}
}
