// Command ours runs the cases with our clients. See package worker.
package main

import (
	"bytes"
	"context"
	"net/http"

	"github.com/sessiongen/sessiongen/bench/fixtures"
	"github.com/sessiongen/sessiongen/bench/suite"
	"github.com/sessiongen/sessiongen/bench/worker"
	"github.com/sessiongen/sessiongen/generated/dynamodb"
	"github.com/sessiongen/sessiongen/generated/s3"
	"github.com/sessiongen/sessiongen/generated/sqs"
	"github.com/sessiongen/sessiongen/generated/sts"
	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/session"
)

func main() {
	worker.Main(map[string]worker.Client{
		"sts.GetCallerIdentity": getCallerIdentity,
		"sqs.SendMessage":       sendMessage,
		"sqs.ReceiveMessage10":  receiveMessage,
		"dynamodb.PutItem":      putItem,
		"dynamodb.GetItem":      getItem,
		"dynamodb.Query100x10":  query,
		"s3.ListObjectsV2x1000": listObjectsV2,
		"s3.PutObject1K":        putObject,
		"s3.GetObject1K":        getObject,
		"sts.NewClient":         newClient,
		"s3.NewClient":          newBucketClient,
		"session.Environment":   newFoundSession,
		"session.Files":         newFoundSession,
	})
}

func newSession(rt http.RoundTripper) *session.Session {
	return session.Must(session.New(
		session.WithEnvironment(func(string) (string, bool) { return "", false }),
		session.WithKeys(suite.KeyID, suite.SecretKey),
		session.WithRegion(suite.Region),
		session.WithHTTPClient(&http.Client{Transport: rt}),
	))
}

func getCallerIdentity(rt http.RoundTripper) worker.Op {
	c := sts.New(newSession(rt))
	return func(ctx context.Context) error {
		out, err := c.GetCallerIdentity(ctx, nil)
		if err != nil {
			return err
		}
		return suite.Expect(call.Value(out.Account), suite.Account)
	}
}

func sendMessage(rt http.RoundTripper) worker.Op {
	c := sqs.New(newSession(rt))
	body := fixtures.MessageBody()
	return func(ctx context.Context) error {
		_, err := c.SendMessage(ctx, &sqs.SendMessageInput{QueueUrl: suite.QueueURL, MessageBody: body})
		return err
	}
}

func receiveMessage(rt http.RoundTripper) worker.Op {
	c := sqs.New(newSession(rt))
	return func(ctx context.Context) error {
		out, err := c.ReceiveMessage(ctx, &sqs.ReceiveMessageInput{QueueUrl: suite.QueueURL, MaxNumberOfMessages: new(10)})
		if err != nil {
			return err
		}
		return suite.Expect(len(out.Messages), 10)
	}
}

func s(v string) dynamodb.AttributeValue { return &dynamodb.AttributeValueMemberS{Value: v} }
func n(v string) dynamodb.AttributeValue { return &dynamodb.AttributeValueMemberN{Value: v} }

func putItem(rt http.RoundTripper) worker.Op {
	c := dynamodb.New(newSession(rt))
	item := map[string]dynamodb.AttributeValue{
		"gift": &dynamodb.AttributeValueMemberBOOL{Value: true}, "refunded": &dynamodb.AttributeValueMemberBOOL{Value: false},
		"cancelled": &dynamodb.AttributeValueMemberNULL{Value: true},
		"tags":      &dynamodb.AttributeValueMemberSS{Value: []string{"amber1", "basin2", "cedar3"}},
		"dimensions": &dynamodb.AttributeValueMemberM{Value: map[string]dynamodb.AttributeValue{
			"w": n("12"), "h": n("7"), "unit": s("cm")}},
		"events": &dynamodb.AttributeValueMemberL{Value: []dynamodb.AttributeValue{s("created"), s("paid"), n("3")}},
	}
	for k, v := range suite.ItemStrings {
		item[k] = s(v)
	}
	for k, v := range suite.ItemNumbers {
		item[k] = n(v)
	}
	return func(ctx context.Context) error {
		_, err := c.PutItem(ctx, &dynamodb.PutItemInput{TableName: suite.Table, Item: item})
		return err
	}
}

func getItem(rt http.RoundTripper) worker.Op {
	c := dynamodb.New(newSession(rt))
	key := map[string]dynamodb.AttributeValue{"pk": s("customer#0123456789ab"), "sk": s("order#00000007")}
	return func(ctx context.Context) error {
		out, err := c.GetItem(ctx, &dynamodb.GetItemInput{TableName: suite.Table, Key: key})
		if err != nil {
			return err
		}
		return suite.Expect(len(out.Item), 20)
	}
}

func query(rt http.RoundTripper) worker.Op {
	c := dynamodb.New(newSession(rt))
	values := map[string]dynamodb.AttributeValue{":p": s("customer#0123456789ab")}
	return func(ctx context.Context) error {
		out, err := c.Query(ctx, &dynamodb.QueryInput{
			TableName: suite.Table, KeyConditionExpression: new("pk = :p"), ExpressionAttributeValues: values,
		})
		if err != nil {
			return err
		}
		return suite.Expect(len(out.Items), 100)
	}
}

func listObjectsV2(rt http.RoundTripper) worker.Op {
	c := s3.New(newSession(rt))
	return func(ctx context.Context) error {
		out, err := c.ListObjectsV2(ctx, &s3.ListObjectsV2Input{Bucket: suite.Bucket, Prefix: new("logs/")})
		if err != nil {
			return err
		}
		return suite.Expect(len(out.Contents), 1000)
	}
}

func putObject(rt http.RoundTripper) worker.Op {
	c := s3.New(newSession(rt))
	data := fixtures.Object()
	return func(ctx context.Context) error {
		_, err := c.PutObject(ctx, &s3.PutObjectInput{Bucket: suite.Bucket, Key: suite.ObjectKey, Body: bytes.NewReader(data)})
		return err
	}
}

func getObject(rt http.RoundTripper) worker.Op {
	c := s3.New(newSession(rt))
	return func(ctx context.Context) error {
		out, err := c.GetObject(ctx, &s3.GetObjectInput{Bucket: suite.Bucket, Key: suite.ObjectKey})
		if err != nil {
			return err
		}
		return suite.Drain(out.Body)
	}
}

func newClient(rt http.RoundTripper) worker.Op {
	sess := newSession(rt)
	return func(context.Context) error {
		_ = sts.New(sess)
		return nil
	}
}

func newBucketClient(rt http.RoundTripper) worker.Op {
	sess := newSession(rt)
	return func(context.Context) error {
		_ = s3.New(sess)
		return nil
	}
}

// newFoundSession makes a session of what it finds, and asks it for the credentials it found.
func newFoundSession(http.RoundTripper) worker.Op {
	return func(ctx context.Context) error {
		sess, err := session.New()
		if err != nil {
			return err
		}
		creds, err := sess.Credentials(ctx)
		if err != nil {
			return err
		}
		return suite.Expect(sess.Region()+creds.AccessKeyID, suite.Region+suite.KeyID)
	}
}
