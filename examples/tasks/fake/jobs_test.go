package fake

import (
	"context"
	"errors"
	"slices"
	"testing"

	"github.com/sessiongen/sessiongen/generated/sqs"
	"github.com/sessiongen/sessiongen/session/sessiontest"
)

func TestAdd(t *testing.T) {
	var sent []string
	p := NewProducer(sessiontest.New(t, // an operation without a function fails the test
		sessiontest.On(func(_ context.Context, in *sqs.GetQueueUrlInput) (*sqs.GetQueueUrlOutput, error) {
			if in.QueueName != "jobs" {
				return nil, &sqs.QueueDoesNotExist{Message: new("no queue")}
			}
			return &sqs.GetQueueUrlOutput{QueueUrl: new("https://sqs.test/1/jobs")}, nil
		}),
		sessiontest.On(func(_ context.Context, in *sqs.SendMessageInput) (*sqs.SendMessageOutput, error) {
			sent = append(sent, in.MessageBody)
			return &sqs.SendMessageOutput{MessageId: new("m1")}, nil
		}),
	))
	if err := p.Add(t.Context(), "jobs", "j1"); err != nil || !slices.Equal(sent, []string{"j1"}) {
		t.Errorf("%v, sent %q", err, sent)
	}
	if err := p.Add(t.Context(), "nope", "j2"); !errors.Is(err, ErrNoQueue) || len(sent) != 1 {
		t.Errorf("%v, sent %q", err, sent)
	}
}
