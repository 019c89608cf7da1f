// Command quickstart is a whole day of a bucket in one program: a typed session, a bucket, objects, a
// typed collection, a download, a batch action. It talks to an S3 server in its own process, over a
// real connection with signatures checked, so it needs no account and no network.
package main

import (
	"context"
	"fmt"
	"io"
	"log"
	"net/http/httptest"
	"os"
	"strings"
	"time"

	"github.com/rclone/gofakes3"
	"github.com/rclone/gofakes3/s3mem"

	"github.com/sessiongen/sessiongen/examples/internal/aws"
	"github.com/sessiongen/sessiongen/examples/internal/aws/s3"
	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/session"
)

func main() {
	if err := run(context.Background(), os.Stdout); err != nil {
		log.Fatal(err)
	}
}

const (
	keyID  = "demo"
	secret = "demosecret"
)

func run(ctx context.Context, w io.Writer) error {
	server := httptest.NewServer(gofakes3.New(s3mem.New(), gofakes3.WithV4Auth(map[string]string{keyID: secret})).Server())
	defer server.Close()
	step := stopwatch(w)

	// A session holds configuration and credentials. It is immutable, and safe to share.
	sess, err := aws.New(
		session.WithKeys(keyID, secret),
		session.WithRegion("us-east-1"),
		session.WithDefaults(call.WithEndpoint(server.URL)),
	)
	if err != nil {
		return err
	}
	photos := sess.S3().Resource().Bucket("photos")
	step("made a session")

	if _, err := photos.Create(ctx, nil); err != nil {
		return err
	}
	step("created bucket %s", photos.Name())

	for day := 1; day <= 5; day++ {
		key := fmt.Sprintf("2026/11/%02d.txt", day)
		text := strings.Repeat("photo ", 1000*day)
		if _, err := photos.Object(key).Put(ctx, &s3.PutObjectInput{Body: strings.NewReader(text)}); err != nil {
			return err
		}
		step("uploaded %s, %d bytes", key, len(text))
	}

	// A collection is a value; every range over it asks the server again, page by page.
	november := photos.Objects().Filter(&s3.ListObjectsInput{Prefix: new("2026/11/")}).PageSize(2)
	n := 0
	for object, err := range november.All(ctx) {
		if err != nil {
			return err
		}
		fmt.Fprintf(w, "           %s  %6d bytes\n", object.Key(), call.Value(object.Data().Size))
		n++
	}
	step("listed %d objects", n)

	out, err := photos.Object("2026/11/03.txt").Get(ctx, nil)
	if err != nil {
		return err
	}
	defer out.Body.Close()
	data, err := io.ReadAll(out.Body)
	if err != nil {
		return err
	}
	step("downloaded %d bytes of %s", len(data), call.Value(out.ContentType))

	// A batch action: one request deletes a page of objects.
	pages, err := photos.Objects().Delete(ctx, nil)
	if err != nil {
		return err
	}
	step("deleted all objects in %d request", len(pages))

	if _, err := photos.Delete(ctx, nil); err != nil {
		return err
	}
	step("deleted the bucket")
	return nil
}

// stopwatch returns a function that prints what was done and how long it took.
func stopwatch(w io.Writer) func(format string, args ...any) {
	last := time.Now()
	return func(format string, args ...any) {
		fmt.Fprintf(w, "%8.2f ms %s\n", float64(time.Since(last))/float64(time.Millisecond), fmt.Sprintf(format, args...))
		last = time.Now()
	}
}
