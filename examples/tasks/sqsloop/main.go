// Command sqsloop: SQS send, receive, delete, typed errors. Client form and resource form.
package main

import (
	"context"
	"errors"
	"log"

	"github.com/sessiongen/sessiongen/generated/sqs"
	"github.com/sessiongen/sessiongen/generated/sqs/sqsresource"
	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/session"
)

func consume(ctx context.Context, client *sqs.Client, url string) error {
	_, err := client.SendMessage(ctx, &sqs.SendMessageInput{QueueUrl: url, MessageBody: "hi", DelaySeconds: new(5)})
	if err != nil {
		return err
	}
	for {
		out, err := client.ReceiveMessage(ctx, &sqs.ReceiveMessageInput{
			QueueUrl:            url,
			MaxNumberOfMessages: new(10),
			WaitTimeSeconds:     new(20),
		})
		switch {
		case errors.Is(err, sqs.ErrQueueDoesNotExist): // a typed constant
			return err
		case call.IsThrottle(err):
			continue
		case err != nil:
			if e, ok := errors.AsType[*call.Error](err); ok {
				log.Print(e.Operation, e.Code, e.Metadata.Status, e.Metadata.RequestID, len(e.Metadata.Attempts))
			}
			return err
		}
		for _, m := range out.Messages {
			log.Print(call.Value(m.Body))
			_, err := client.DeleteMessage(ctx, &sqs.DeleteMessageInput{QueueUrl: url, ReceiptHandle: call.Value(m.ReceiptHandle)})
			if err != nil {
				return err
			}
		}
	}
}

func consumeResource(ctx context.Context, sess *session.Session) error {
	queue, err := sqsresource.New(sess).GetQueueByName(ctx, &sqs.GetQueueUrlInput{QueueName: "jobs"})
	if err != nil {
		return err
	}
	for {
		msgs, err := queue.ReceiveMessages(ctx, &sqs.ReceiveMessageInput{MaxNumberOfMessages: new(10), WaitTimeSeconds: new(20)})
		if err != nil {
			return err
		}
		for _, m := range msgs {
			log.Print(call.Value(m.Data().Body))
		}
		// Batch action on what was received: boto3 models it, no collection of boto3 reaches it.
		_, err = msgs.Delete(ctx, nil)
		if e, ok := errors.AsType[*call.BatchError](err); ok {
			log.Print("not deleted: ", e.Failed)
		} else if err != nil {
			return err
		}
	}
}

func main() {
	sess := session.Default()
	log.Print(consume(context.Background(), sqs.New(sess), "https://…"))
	log.Print(consumeResource(context.Background(), sess))
}
