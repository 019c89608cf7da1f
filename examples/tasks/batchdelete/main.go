// Command batchdelete: batch delete; entries that failed in a 200 answer are an error.
package main

import (
	"context"
	"errors"
	"fmt"
	"log"

	"github.com/sessiongen/sessiongen/generated/s3"
	"github.com/sessiongen/sessiongen/generated/s3/s3resource"
	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/session"
)

func main() {
	ctx := context.Background()
	old := s3resource.New(session.Default()).Bucket("logs").Objects().
		Filter(&s3.ListObjectsInput{Prefix: new("2019/")})

	// Quiet merges into Delete; it does not replace the keys that the batch fills in.
	pages, err := old.Delete(ctx, &s3.DeleteObjectsInput{Delete: &s3.Delete{Quiet: new(true)}})
	if e, ok := errors.AsType[*call.BatchError](err); ok {
		for _, f := range e.Failed {
			log.Print(f.ID, " ", f.Code, " ", f.Message)
		}
	} else if err != nil {
		log.Fatal(err)
	}
	fmt.Println(len(pages), "requests")
}
