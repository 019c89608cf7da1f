package main

import (
	"bytes"
	"context"
	"net/http"

	"github.com/sessiongen/sessiongen/bench/fixtures"
	"github.com/sessiongen/sessiongen/generated/dynamodb"
	"github.com/sessiongen/sessiongen/generated/s3"
	"github.com/sessiongen/sessiongen/generated/sqs"
	"github.com/sessiongen/sessiongen/generated/sts"
	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/session"
)

func newSession(rt http.RoundTripper) *session.Session {
	return session.Must(session.New(
		session.WithEnvironment(func(string) (string, bool) { return "", false }),
		session.WithKeys(keyID, secretKey),
		session.WithRegion(region),
		session.WithHTTPClient(&http.Client{Transport: rt}),
	))
}

func getCallerIdentity(rt http.RoundTripper) op {
	c := sts.New(newSession(rt))
	return func(ctx context.Context) error {
		out, err := c.GetCallerIdentity(ctx, nil)
		if err != nil {
			return err
		}
		return expect(call.Value(out.Account), account)
	}
}

func sendMessage(rt http.RoundTripper) op {
	c := sqs.New(newSession(rt))
	body := fixtures.MessageBody()
	return func(ctx context.Context) error {
		_, err := c.SendMessage(ctx, &sqs.SendMessageInput{QueueUrl: queueURL, MessageBody: body})
		return err
	}
}

func receiveMessage(rt http.RoundTripper) op {
	c := sqs.New(newSession(rt))
	return func(ctx context.Context) error {
		out, err := c.ReceiveMessage(ctx, &sqs.ReceiveMessageInput{QueueUrl: queueURL, MaxNumberOfMessages: new(10)})
		if err != nil {
			return err
		}
		return expect(len(out.Messages), 10)
	}
}

func s(v string) dynamodb.AttributeValue { return &dynamodb.AttributeValueMemberS{Value: v} }
func n(v string) dynamodb.AttributeValue { return &dynamodb.AttributeValueMemberN{Value: v} }

func putItem(rt http.RoundTripper) op {
	c := dynamodb.New(newSession(rt))
	item := map[string]dynamodb.AttributeValue{
		"gift": &dynamodb.AttributeValueMemberBOOL{Value: true}, "refunded": &dynamodb.AttributeValueMemberBOOL{Value: false},
		"cancelled": &dynamodb.AttributeValueMemberNULL{Value: true},
		"tags":      &dynamodb.AttributeValueMemberSS{Value: []string{"amber1", "basin2", "cedar3"}},
		"dimensions": &dynamodb.AttributeValueMemberM{Value: map[string]dynamodb.AttributeValue{
			"w": n("12"), "h": n("7"), "unit": s("cm")}},
		"events": &dynamodb.AttributeValueMemberL{Value: []dynamodb.AttributeValue{s("created"), s("paid"), n("3")}},
	}
	for k, v := range itemStrings {
		item[k] = s(v)
	}
	for k, v := range itemNumbers {
		item[k] = n(v)
	}
	return func(ctx context.Context) error {
		_, err := c.PutItem(ctx, &dynamodb.PutItemInput{TableName: table, Item: item})
		return err
	}
}

func getItem(rt http.RoundTripper) op {
	c := dynamodb.New(newSession(rt))
	key := map[string]dynamodb.AttributeValue{"pk": s("customer#0123456789ab"), "sk": s("order#00000007")}
	return func(ctx context.Context) error {
		out, err := c.GetItem(ctx, &dynamodb.GetItemInput{TableName: table, Key: key})
		if err != nil {
			return err
		}
		return expect(len(out.Item), 20)
	}
}

func query(rt http.RoundTripper) op {
	c := dynamodb.New(newSession(rt))
	values := map[string]dynamodb.AttributeValue{":p": s("customer#0123456789ab")}
	return func(ctx context.Context) error {
		out, err := c.Query(ctx, &dynamodb.QueryInput{
			TableName: table, KeyConditionExpression: new("pk = :p"), ExpressionAttributeValues: values,
		})
		if err != nil {
			return err
		}
		return expect(len(out.Items), 100)
	}
}

func listObjectsV2(rt http.RoundTripper) op {
	c := s3.New(newSession(rt))
	return func(ctx context.Context) error {
		out, err := c.ListObjectsV2(ctx, &s3.ListObjectsV2Input{Bucket: bucket, Prefix: new("logs/")})
		if err != nil {
			return err
		}
		return expect(len(out.Contents), 1000)
	}
}

func putObject(rt http.RoundTripper) op {
	c := s3.New(newSession(rt))
	data := fixtures.Object()
	return func(ctx context.Context) error {
		_, err := c.PutObject(ctx, &s3.PutObjectInput{Bucket: bucket, Key: objectKey, Body: bytes.NewReader(data)})
		return err
	}
}

func getObject(rt http.RoundTripper) op {
	c := s3.New(newSession(rt))
	return func(ctx context.Context) error {
		out, err := c.GetObject(ctx, &s3.GetObjectInput{Bucket: bucket, Key: objectKey})
		if err != nil {
			return err
		}
		return drain(out.Body)
	}
}

func newClient(rt http.RoundTripper) op {
	sess := newSession(rt)
	return func(context.Context) error {
		_ = sts.New(sess)
		return nil
	}
}
