// Package fake has code that takes a real session, and a test that gives it one without a network.
package fake

import (
	"context"
	"errors"

	"github.com/sessiongen/sessiongen/generated/sqs"
	"github.com/sessiongen/sessiongen/session"
)

// ErrNoQueue reports a queue that does not exist.
var ErrNoQueue = errors.New("jobs: no such queue")

// Producer puts jobs into queues.
type Producer struct{ client *sqs.Client }

// NewProducer returns a producer that works for a session.
func NewProducer(sess *session.Session) *Producer { return &Producer{sqs.New(sess)} }

// Add puts a job into a queue.
func (p *Producer) Add(ctx context.Context, queue, job string) error {
	q, err := p.client.GetQueueUrl(ctx, &sqs.GetQueueUrlInput{QueueName: queue})
	if errors.Is(err, sqs.ErrQueueDoesNotExist) {
		return ErrNoQueue
	}
	if err != nil {
		return err
	}
	_, err = p.client.SendMessage(ctx, &sqs.SendMessageInput{QueueUrl: *q.QueueUrl, MessageBody: job})
	return err
}
