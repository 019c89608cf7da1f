// Command client calls one operation of a client that hangs off nothing but a configuration.
package main

import (
	"context"
	"fmt"
	"os"

	"github.com/sessiongen/sessiongen/generated/s3"
	"github.com/sessiongen/sessiongen/runtime/auth"
	"github.com/sessiongen/sessiongen/runtime/call"
)

// source is the least that a client can be made from.
type source struct{ keys auth.Credentials }

func (s source) ClientConfig(string) *call.Config {
	return &call.Config{Region: "us-east-1", Credentials: auth.NewCache(auth.Static(s.keys), auth.CacheConfig{})}
}

func main() {
	if len(os.Args) < 3 {
		return
	}
	src := source{auth.Credentials{AccessKeyID: os.Args[1], SecretAccessKey: os.Args[2]}}
	out, err := s3.New(src).ListObjectsV2(context.Background(), &s3.ListObjectsV2Input{Bucket: "bucket"})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(len(out.Contents))
}
