// Command session calls one operation of a client that hangs off the default session, which can read
// the shared files and find credentials wherever they may be.
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
