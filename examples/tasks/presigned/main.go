// Command presigned hands out what others may do without credentials: a link to an object, a form that
// uploads one, and the password of a database user.
package main

import (
	"context"
	"fmt"
	"log"
	"time"

	"github.com/sessiongen/sessiongen/generated/s3"
	"github.com/sessiongen/sessiongen/runtime/presign"
	"github.com/sessiongen/sessiongen/session"
)

func main() {
	ctx := context.Background()
	sess := session.Default()
	client := s3.New(sess)

	// Any operation of any service: pass the client's method.
	link, err := presign.URL(ctx, client.GetObject, &s3.GetObjectInput{Bucket: "photos", Key: "cat.jpg"}, 15*time.Minute)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(link.Method, link.URL, link.Header) // the headers are part of the signature: send them

	form, err := presign.Post(ctx, client.HeadBucket, &s3.HeadBucketInput{Bucket: "photos"}, presign.Policy{
		Key:        "inbox/${filename}",
		Conditions: []presign.Condition{presign.LengthRange(1, 10<<20)},
	}, time.Hour)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(form.URL, form.Fields)

	password, err := presign.RDSToken(ctx, sess, "db.example.eu-central-1.rds.amazonaws.com:3306", "reader")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(len(password), "characters, for 15 minutes")
}
