// Command typed calls one operation through a typed session, which it prints as well. Neither may
// make the linker keep the operations that it does not call.
package main

import (
	"context"
	"fmt"
	"os"

	"github.com/sessiongen/sessiongen/examples/internal/aws"
	"github.com/sessiongen/sessiongen/examples/internal/aws/s3"
)

func main() {
	if len(os.Args) < 2 {
		return
	}
	sess, err := aws.New()
	if err != nil {
		fmt.Println(err)
		return
	}
	_, err = sess.S3().Client().DeleteBucket(context.Background(), &s3.DeleteBucketInput{Bucket: os.Args[1]})
	fmt.Printf("%v %v\n", sess, err)
}
