// Command direct calls one operation through a client. Its size is compared with command typed's.
package main

import (
	"context"
	"fmt"
	"os"

	"github.com/sessiongen/sessiongen/examples/internal/aws/s3"
	"github.com/sessiongen/sessiongen/session"
)

func main() {
	if len(os.Args) < 2 {
		return
	}
	sess, err := session.New()
	if err != nil {
		fmt.Println(err)
		return
	}
	_, err = s3.New(sess).DeleteBucket(context.Background(), &s3.DeleteBucketInput{Bucket: os.Args[1]})
	fmt.Printf("%v %v\n", sess, err)
}
