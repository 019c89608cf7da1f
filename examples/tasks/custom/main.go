// Command custom: sessions of one's own: keys, profile, region, and an override for one client and one call.
package main

import (
	"context"
	"log"
	"os"
	"time"

	"github.com/sessiongen/sessiongen/generated/s3"
	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/session"
)

func main() {
	ctx := context.Background()

	dev, err := session.New(session.WithProfile("dev"), session.WithRegion("eu-west-1"))
	if err != nil {
		log.Fatal(err)
	}
	keys := session.Must(session.New(
		session.WithKeys(os.Getenv("KEY_ID"), os.Getenv("SECRET")),
		session.WithRegion("us-east-1"),
		session.WithDefaults(call.WithMaxAttempts(5)),
	))

	store := s3.New(dev, call.WithEndpoint("http://localhost:9000"), s3.WithForcePathStyle(true))
	_, err = store.GetObject(ctx, &s3.GetObjectInput{Bucket: "b", Key: "k"}, call.WithAttemptTimeout(2*time.Second))
	if err != nil {
		log.Print(err)
	}
	_ = s3.New(keys)
}
