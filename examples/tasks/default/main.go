// Command default: the default session, one call.
package main

import (
	"context"
	"fmt"
	"log"

	"github.com/sessiongen/sessiongen/generated/sts"
	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/session"
)

func main() {
	// boto3: boto3.client("sts").get_caller_identity()
	out, err := sts.New(session.Default()).GetCallerIdentity(context.Background(), nil)
	if err != nil {
		log.Fatal(err) // a missing AWS_PROFILE shows here, naming the file and the known profiles
	}
	fmt.Println(call.Value(out.Account), call.Value(out.Arn), out.ResultMetadata.RequestID)
}
