package sessiontest_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	smithy "github.com/aws/smithy-go"

	"github.com/sessiongen/sessiongen/generated/s3"
	"github.com/sessiongen/sessiongen/generated/s3/s3resource"
	"github.com/sessiongen/sessiongen/generated/sqs"
	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/presign"
	"github.com/sessiongen/sessiongen/session/sessiontest"
)

// failures keeps what a test would have been told.
type failures struct {
	testing.TB
	messages []string
}

func (f *failures) Errorf(format string, args ...any) {
	f.messages = append(f.messages, fmt.Sprintf(format, args...))
}

func TestOn(t *testing.T) {
	f := &failures{TB: t}
	sess := sessiontest.New(f,
		sessiontest.On(func(_ context.Context, in *sqs.GetQueueUrlInput) (*sqs.GetQueueUrlOutput, error) {
			if in.QueueName != "jobs" {
				return nil, &sqs.QueueDoesNotExist{Message: new("no queue")}
			}
			return &sqs.GetQueueUrlOutput{QueueUrl: new("https://sqs.test/1/jobs")}, nil
		}),
		sessiontest.On(func(context.Context, *sqs.SendMessageInput) (*sqs.SendMessageOutput, error) { return nil, nil }),
		sessiontest.On(func(context.Context, *sqs.PurgeQueueInput) (*sqs.SendMessageOutput, error) {
			return new(sqs.SendMessageOutput), nil
		}),
	)
	client, ctx := sqs.New(sess), t.Context()
	out, err := client.GetQueueUrl(ctx, &sqs.GetQueueUrlInput{QueueName: "jobs"})
	if err != nil || call.Value(out.QueueUrl) != "https://sqs.test/1/jobs" || len(out.ResultMetadata.Attempts) != 1 {
		t.Errorf("%+v %v", out, err)
	}

	// A modelled error is all that it is when a service sends it.
	_, err = client.GetQueueUrl(ctx, &sqs.GetQueueUrlInput{QueueName: "nope"})
	modelled, isModelled := errors.AsType[*sqs.QueueDoesNotExist](err)
	e, isError := errors.AsType[*call.Error](err)
	api, isAPI := errors.AsType[smithy.APIError](err)
	if !isModelled || !isError || !isAPI || !errors.Is(err, sqs.ErrQueueDoesNotExist) || !call.IsNotFound(err) ||
		call.Value(modelled.Message) != "no queue" || e.Message != "no queue" || api.ErrorCode() != e.Code {
		t.Errorf("%#v", err)
	}

	if _, err := client.SendMessage(ctx, &sqs.SendMessageInput{QueueUrl: "https://q", MessageBody: "m"}); err != nil {
		t.Error(err)
	}
	if _, err := client.PurgeQueue(ctx, &sqs.PurgeQueueInput{QueueUrl: "https://q"}); !errors.Is(err, sessiontest.ErrOutput) {
		t.Errorf("%v", err)
	}
	if len(f.messages) != 0 {
		t.Errorf("%q", f.messages)
	}
	if _, err := client.ListQueues(ctx, nil); !errors.Is(err, sessiontest.ErrNoServer) || len(f.messages) != 1 || !strings.Contains(f.messages[0], "SQS.ListQueues") {
		t.Errorf("%v %q", err, f.messages)
	}
}

// Pages, resources and presigned URLs go the same way.
func TestWhatIsAboveCalls(t *testing.T) {
	sess := sessiontest.New(t, sessiontest.On(func(_ context.Context, in *s3.ListObjectsInput) (*s3.ListObjectsOutput, error) {
		if call.Value(in.Marker) == "" {
			return &s3.ListObjectsOutput{IsTruncated: new(true), NextMarker: new("a"), Contents: []s3.Object{{Key: new("a")}}}, nil
		}
		return &s3.ListObjectsOutput{Contents: []s3.Object{{Key: new("b")}}}, nil
	}))
	var keys []string
	for o, err := range s3resource.New(sess).Bucket("photos").Objects().All(t.Context()) {
		if err != nil {
			t.Fatal(err)
		}
		keys = append(keys, o.Key())
	}
	if strings.Join(keys, " ") != "a b" {
		t.Errorf("%q", keys)
	}
	r, err := presign.URL(t.Context(), s3.New(sess).GetObject, &s3.GetObjectInput{Bucket: "photos", Key: "k"}, time.Minute)
	if err != nil || !strings.HasPrefix(r.URL, "https://photos.s3.us-east-1.amazonaws.com/k?X-Amz-") {
		t.Errorf("%+v %v", r, err)
	}
	// The input is checked before a server sees it.
	if _, err := s3.New(sess).GetObject(t.Context(), &s3.GetObjectInput{Bucket: "photos"}); err == nil || errors.Is(err, sessiontest.ErrNoServer) {
		t.Errorf("an empty key: %v", err)
	}
	if _, err := sess.HTTPClient().Get("http://127.0.0.1:1"); err == nil {
		t.Error("a request left the test")
	}
}
