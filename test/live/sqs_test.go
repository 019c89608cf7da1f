package live

import (
	"errors"
	"fmt"
	"testing"

	"github.com/sessiongen/sessiongen/generated/sqs"
	"github.com/sessiongen/sessiongen/generated/sqs/sqsresource"
	"github.com/sessiongen/sessiongen/runtime/call"
)

func TestSQSClient(t *testing.T) {
	ctx := t.Context()
	client := sqs.New(connect(t, sqsServer(t), secret))
	created, err := client.CreateQueue(ctx, &sqs.CreateQueueInput{QueueName: "jobs", Attributes: map[sqs.QueueAttributeName]string{sqs.QueueAttributeNameVisibilityTimeout: "5"}})
	if err != nil {
		t.Fatal(err)
	}
	url := call.Value(created.QueueUrl)
	sent, err := client.SendMessage(ctx, &sqs.SendMessageInput{
		QueueUrl: url, MessageBody: "hi & <you>",
		MessageAttributes: map[string]sqs.MessageAttributeValue{"n": {DataType: "Number", StringValue: new("7")}},
	})
	if err != nil || call.Value(sent.MessageId) == "" {
		t.Fatal(sent, err)
	}
	got, err := client.ReceiveMessage(ctx, &sqs.ReceiveMessageInput{
		QueueUrl: url, MaxNumberOfMessages: new(10), WaitTimeSeconds: new(1), MessageAttributeNames: []string{"All"},
	})
	if err != nil || len(got.Messages) != 1 {
		t.Fatal(got, err)
	}
	m := got.Messages[0]
	if call.Value(m.Body) != "hi & <you>" || call.Value(m.MessageAttributes["n"].StringValue) != "7" {
		t.Errorf("received %+v", m)
	}
	if _, err := client.DeleteMessage(ctx, &sqs.DeleteMessageInput{QueueUrl: url, ReceiptHandle: call.Value(m.ReceiptHandle)}); err != nil {
		t.Error(err)
	}

	_, err = client.GetQueueUrl(ctx, &sqs.GetQueueUrlInput{QueueName: "nope"})
	if _, ok := errors.AsType[*sqs.QueueDoesNotExist](err); !ok || !errors.Is(err, sqs.ErrQueueDoesNotExist) ||
		!errors.Is(err, call.Code("AWS.SimpleQueueService.NonExistentQueue")) {
		t.Errorf("a queue that is not there: %v", err)
	}
}

func TestSQSResources(t *testing.T) {
	ctx := t.Context()
	service := sqsresource.New(connect(t, sqsServer(t), secret))
	queue, err := service.CreateQueue(ctx, &sqs.CreateQueueInput{QueueName: "work"})
	if err != nil {
		t.Fatal(err)
	}
	same, err := service.GetQueueByName(ctx, &sqs.GetQueueUrlInput{QueueName: "work"})
	if err != nil || !same.Equal(queue) {
		t.Fatalf("%v is not %v: %v", same, queue, err)
	}
	var entries []sqs.SendMessageBatchRequestEntry
	for i := range 10 {
		entries = append(entries, sqs.SendMessageBatchRequestEntry{Id: fmt.Sprint(i), MessageBody: fmt.Sprint("job ", i)})
	}
	if _, err := queue.SendMessages(ctx, &sqs.SendMessageBatchInput{Entries: entries}); err != nil {
		t.Fatal(err)
	}
	msgs, err := queue.ReceiveMessages(ctx, &sqs.ReceiveMessageInput{MaxNumberOfMessages: new(10), WaitTimeSeconds: new(1)})
	if err != nil || len(msgs) == 0 || call.Value(msgs[0].Data().Body) == "" {
		t.Fatal(len(msgs), err)
	}
	if _, err := msgs.Delete(ctx, nil); err != nil {
		t.Error(err)
	}
	_, err = msgs[:1].Delete(ctx, nil) // gone: the entry fails although the call succeeds, or the server does not mind
	if e, ok := errors.AsType[*call.BatchError](err); err != nil && (!ok || len(e.Failed) != 1) {
		t.Errorf("a second delete: %v", err)
	}
	data, err := queue.Load(ctx)
	if err != nil || data.Attributes["QueueArn"] == "" {
		t.Errorf("load: %+v, %v", data, err)
	}
	if _, err := queue.Delete(ctx, nil); err != nil {
		t.Error(err)
	}
}
