// Command one calls one operation.
package main

import (
	"context"
	"fmt"
	"os"

	"github.com/sessiongen/sessiongen/generated/s3"
	"github.com/sessiongen/sessiongen/session"
)

func main() {
	if len(os.Args) < 2 {
		return
	}
	out, err := s3.New(session.Default()).ListObjectsV2(context.Background(), &s3.ListObjectsV2Input{Bucket: os.Args[1]})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(len(out.Contents))
}
