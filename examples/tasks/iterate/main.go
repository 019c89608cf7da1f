// Command iterate: iterate a million keys with a limit and a filter.
package main

import (
	"context"
	"fmt"
	"log"
	"time"

	"github.com/sessiongen/sessiongen/generated/s3"
	"github.com/sessiongen/sessiongen/generated/s3/s3resource"
	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/session"
)

func main() {
	ctx := context.Background()
	sess := session.Default()

	logs := s3resource.New(sess).Bucket("logs").Objects().
		Filter(&s3.ListObjectsInput{Prefix: new("2026/")}). // merged: lists append, the bucket stays bound
		PageSize(1000).
		Limit(1_000_000)

	var bytes int64
	for obj, err := range logs.All(ctx) {
		if err != nil {
			log.Fatal(err)
		}
		d := obj.Data() // came with the page: never nil here, no I/O
		if time.Since(d.LastModified) > 30*24*time.Hour {
			bytes += call.Value(d.Size)
		}
	}
	fmt.Println(bytes)

	// Client form; break ends paging.
	for obj, err := range s3.New(sess).ListObjectsV2Items(ctx, &s3.ListObjectsV2Input{Bucket: "logs", Prefix: new("2026/")}) {
		if err != nil {
			log.Fatal(err)
		}
		if call.Value(obj.Size) > 1<<30 {
			fmt.Println(call.Value(obj.Key))
			break
		}
	}
}
