package resourcetest

import (
	"context"
	"testing"

	"github.com/sessiongen/sessiongen/generated/s3"
	"github.com/sessiongen/sessiongen/generated/s3/s3resource"
	"github.com/sessiongen/sessiongen/runtime/call"
)

// page answers every listing with the same thousand objects.
type page []s3.Object

// ClientConfig implements call.Source.
func (p page) ClientConfig(string) *call.Config {
	return &call.Config{Region: "us-east-1", Settings: call.Settings{Hooks: []*call.Hooks{{
		Call: func(_ context.Context, info *call.Info, _ func(context.Context) error) error {
			info.Output.(*s3.ListObjectsOutput).Contents = p
			return nil
		},
	}}}}
}

// BenchmarkCollection is what a collection of a thousand resources costs outside the call, beside the
// pages of the client that it ranges over.
func BenchmarkCollection(b *testing.B) {
	objects := make(page, 1000)
	for i := range objects {
		objects[i].Key = new("key")
	}
	b.Run("resource", func(b *testing.B) {
		bucket := s3resource.New(objects).Bucket("photos")
		b.ReportAllocs()
		for b.Loop() {
			n := 0
			for _, err := range bucket.Objects().All(b.Context()) {
				if err != nil {
					b.Fatal(err)
				}
				n++
			}
			if n != len(objects) {
				b.Fatal(n)
			}
		}
	})
	b.Run("client", func(b *testing.B) {
		client := s3.New(objects)
		b.ReportAllocs()
		for b.Loop() {
			n := 0
			for _, err := range client.ListObjectsItems(b.Context(), &s3.ListObjectsInput{Bucket: "photos"}) {
				if err != nil {
					b.Fatal(err)
				}
				n++
			}
			if n != len(objects) {
				b.Fatal(n)
			}
		}
	})
}
