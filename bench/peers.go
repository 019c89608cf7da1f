package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net/http"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/credentials"
	v2ddb "github.com/aws/aws-sdk-go-v2/service/dynamodb"
	v2ddbtypes "github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
	v2s3 "github.com/aws/aws-sdk-go-v2/service/s3"
	v2sqs "github.com/aws/aws-sdk-go-v2/service/sqs"
	v2sts "github.com/aws/aws-sdk-go-v2/service/sts"

	"github.com/sessiongen/sessiongen/bench/fixtures"
)

// v2Config is what aws-sdk-go-v2's own config package makes: it sets the checksum modes, which an
// empty aws.Config leaves off.
func v2Config(rt http.RoundTripper) aws.Config {
	return aws.Config{
		Region:                     region,
		Credentials:                aws.NewCredentialsCache(credentials.NewStaticCredentialsProvider(keyID, secretKey, "")),
		HTTPClient:                 &http.Client{Transport: rt},
		RequestChecksumCalculation: aws.RequestChecksumCalculationWhenSupported,
		ResponseChecksumValidation: aws.ResponseChecksumValidationWhenSupported,
	}
}

func v2GetCallerIdentity(rt http.RoundTripper) op {
	c := v2sts.NewFromConfig(v2Config(rt))
	return func(ctx context.Context) error {
		out, err := c.GetCallerIdentity(ctx, &v2sts.GetCallerIdentityInput{})
		if err != nil {
			return err
		}
		return expect(aws.ToString(out.Account), account)
	}
}

func v2SendMessage(rt http.RoundTripper) op {
	c := v2sqs.NewFromConfig(v2Config(rt))
	body := fixtures.MessageBody()
	return func(ctx context.Context) error {
		_, err := c.SendMessage(ctx, &v2sqs.SendMessageInput{QueueUrl: aws.String(queueURL), MessageBody: aws.String(body)})
		return err
	}
}

func v2ReceiveMessage(rt http.RoundTripper) op {
	c := v2sqs.NewFromConfig(v2Config(rt))
	return func(ctx context.Context) error {
		out, err := c.ReceiveMessage(ctx, &v2sqs.ReceiveMessageInput{QueueUrl: aws.String(queueURL), MaxNumberOfMessages: 10})
		if err != nil {
			return err
		}
		return expect(len(out.Messages), 10)
	}
}

func v2s(v string) v2ddbtypes.AttributeValue { return &v2ddbtypes.AttributeValueMemberS{Value: v} }
func v2n(v string) v2ddbtypes.AttributeValue { return &v2ddbtypes.AttributeValueMemberN{Value: v} }

func v2PutItem(rt http.RoundTripper) op {
	c := v2ddb.NewFromConfig(v2Config(rt))
	item := map[string]v2ddbtypes.AttributeValue{
		"gift": &v2ddbtypes.AttributeValueMemberBOOL{Value: true}, "refunded": &v2ddbtypes.AttributeValueMemberBOOL{Value: false},
		"cancelled": &v2ddbtypes.AttributeValueMemberNULL{Value: true},
		"tags":      &v2ddbtypes.AttributeValueMemberSS{Value: []string{"amber1", "basin2", "cedar3"}},
		"dimensions": &v2ddbtypes.AttributeValueMemberM{Value: map[string]v2ddbtypes.AttributeValue{
			"w": v2n("12"), "h": v2n("7"), "unit": v2s("cm")}},
		"events": &v2ddbtypes.AttributeValueMemberL{Value: []v2ddbtypes.AttributeValue{v2s("created"), v2s("paid"), v2n("3")}},
	}
	for k, v := range itemStrings {
		item[k] = v2s(v)
	}
	for k, v := range itemNumbers {
		item[k] = v2n(v)
	}
	return func(ctx context.Context) error {
		_, err := c.PutItem(ctx, &v2ddb.PutItemInput{TableName: aws.String(table), Item: item})
		return err
	}
}

func v2GetItem(rt http.RoundTripper) op {
	c := v2ddb.NewFromConfig(v2Config(rt))
	key := map[string]v2ddbtypes.AttributeValue{"pk": v2s("customer#0123456789ab"), "sk": v2s("order#00000007")}
	return func(ctx context.Context) error {
		out, err := c.GetItem(ctx, &v2ddb.GetItemInput{TableName: aws.String(table), Key: key})
		if err != nil {
			return err
		}
		return expect(len(out.Item), 20)
	}
}

func v2Query(rt http.RoundTripper) op {
	c := v2ddb.NewFromConfig(v2Config(rt))
	values := map[string]v2ddbtypes.AttributeValue{":p": v2s("customer#0123456789ab")}
	return func(ctx context.Context) error {
		out, err := c.Query(ctx, &v2ddb.QueryInput{
			TableName: aws.String(table), KeyConditionExpression: aws.String("pk = :p"), ExpressionAttributeValues: values,
		})
		if err != nil {
			return err
		}
		return expect(len(out.Items), 100)
	}
}

func v2ListObjectsV2(rt http.RoundTripper) op {
	c := v2s3.NewFromConfig(v2Config(rt))
	return func(ctx context.Context) error {
		out, err := c.ListObjectsV2(ctx, &v2s3.ListObjectsV2Input{Bucket: aws.String(bucket), Prefix: aws.String("logs/")})
		if err != nil {
			return err
		}
		return expect(len(out.Contents), 1000)
	}
}

func v2PutObject(rt http.RoundTripper) op {
	c := v2s3.NewFromConfig(v2Config(rt))
	data := fixtures.Object()
	return func(ctx context.Context) error {
		_, err := c.PutObject(ctx, &v2s3.PutObjectInput{Bucket: aws.String(bucket), Key: aws.String(objectKey), Body: bytes.NewReader(data)})
		return err
	}
}

func v2GetObject(rt http.RoundTripper) op {
	c := v2s3.NewFromConfig(v2Config(rt))
	return func(ctx context.Context) error {
		out, err := c.GetObject(ctx, &v2s3.GetObjectInput{Bucket: aws.String(bucket), Key: aws.String(objectKey)})
		if err != nil {
			return err
		}
		return drain(out.Body)
	}
}

func v2NewClient(rt http.RoundTripper) op {
	cfg := v2Config(rt)
	return func(context.Context) error {
		_ = v2sts.NewFromConfig(cfg)
		return nil
	}
}

// drain reads an object to its end.
func drain(body io.ReadCloser) error {
	defer body.Close()
	data, err := io.ReadAll(body)
	if err != nil {
		return err
	}
	return expect(len(data), 1024)
}

func expect[T comparable](got, want T) error {
	if got != want {
		return fmt.Errorf("got %v, want %v", got, want)
	}
	return nil
}
