// Command v2 runs the cases with aws-sdk-go-v2's clients. See package worker.
package main

import (
	"bytes"
	"context"
	"net/http"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/credentials"
	v2ddb "github.com/aws/aws-sdk-go-v2/service/dynamodb"
	v2ddbtypes "github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
	v2s3 "github.com/aws/aws-sdk-go-v2/service/s3"
	v2sqs "github.com/aws/aws-sdk-go-v2/service/sqs"
	v2sts "github.com/aws/aws-sdk-go-v2/service/sts"

	"github.com/sessiongen/sessiongen/bench/fixtures"
	"github.com/sessiongen/sessiongen/bench/suite"
	"github.com/sessiongen/sessiongen/bench/worker"
)

func main() {
	worker.Main(map[string]worker.Client{
		"sts.GetCallerIdentity": v2GetCallerIdentity,
		"sqs.SendMessage":       v2SendMessage,
		"sqs.ReceiveMessage10":  v2ReceiveMessage,
		"dynamodb.PutItem":      v2PutItem,
		"dynamodb.GetItem":      v2GetItem,
		"dynamodb.Query100x10":  v2Query,
		"s3.ListObjectsV2x1000": v2ListObjectsV2,
		"s3.PutObject1K":        v2PutObject,
		"s3.GetObject1K":        v2GetObject,
		"sts.NewClient":         v2NewClient,
		"s3.NewClient":          v2NewBucketClient,
		"session.Environment":   v2NewFoundConfig,
		"session.Files":         v2NewFoundConfig,
	})
}

// v2Config is what aws-sdk-go-v2's own config package makes: it sets the checksum modes, which an
// empty aws.Config leaves off.
func v2Config(rt http.RoundTripper) aws.Config {
	return aws.Config{
		Region:                     suite.Region,
		Credentials:                aws.NewCredentialsCache(credentials.NewStaticCredentialsProvider(suite.KeyID, suite.SecretKey, "")),
		HTTPClient:                 &http.Client{Transport: rt},
		RequestChecksumCalculation: aws.RequestChecksumCalculationWhenSupported,
		ResponseChecksumValidation: aws.ResponseChecksumValidationWhenSupported,
	}
}

func v2GetCallerIdentity(rt http.RoundTripper) worker.Op {
	c := v2sts.NewFromConfig(v2Config(rt))
	return func(ctx context.Context) error {
		out, err := c.GetCallerIdentity(ctx, &v2sts.GetCallerIdentityInput{})
		if err != nil {
			return err
		}
		return suite.Expect(aws.ToString(out.Account), suite.Account)
	}
}

func v2SendMessage(rt http.RoundTripper) worker.Op {
	c := v2sqs.NewFromConfig(v2Config(rt))
	body := fixtures.MessageBody()
	return func(ctx context.Context) error {
		_, err := c.SendMessage(ctx, &v2sqs.SendMessageInput{QueueUrl: aws.String(suite.QueueURL), MessageBody: aws.String(body)})
		return err
	}
}

func v2ReceiveMessage(rt http.RoundTripper) worker.Op {
	c := v2sqs.NewFromConfig(v2Config(rt))
	return func(ctx context.Context) error {
		out, err := c.ReceiveMessage(ctx, &v2sqs.ReceiveMessageInput{QueueUrl: aws.String(suite.QueueURL), MaxNumberOfMessages: 10})
		if err != nil {
			return err
		}
		return suite.Expect(len(out.Messages), 10)
	}
}

func v2s(v string) v2ddbtypes.AttributeValue { return &v2ddbtypes.AttributeValueMemberS{Value: v} }
func v2n(v string) v2ddbtypes.AttributeValue { return &v2ddbtypes.AttributeValueMemberN{Value: v} }

func v2PutItem(rt http.RoundTripper) worker.Op {
	c := v2ddb.NewFromConfig(v2Config(rt))
	item := map[string]v2ddbtypes.AttributeValue{
		"gift": &v2ddbtypes.AttributeValueMemberBOOL{Value: true}, "refunded": &v2ddbtypes.AttributeValueMemberBOOL{Value: false},
		"cancelled": &v2ddbtypes.AttributeValueMemberNULL{Value: true},
		"tags":      &v2ddbtypes.AttributeValueMemberSS{Value: []string{"amber1", "basin2", "cedar3"}},
		"dimensions": &v2ddbtypes.AttributeValueMemberM{Value: map[string]v2ddbtypes.AttributeValue{
			"w": v2n("12"), "h": v2n("7"), "unit": v2s("cm")}},
		"events": &v2ddbtypes.AttributeValueMemberL{Value: []v2ddbtypes.AttributeValue{v2s("created"), v2s("paid"), v2n("3")}},
	}
	for k, v := range suite.ItemStrings {
		item[k] = v2s(v)
	}
	for k, v := range suite.ItemNumbers {
		item[k] = v2n(v)
	}
	return func(ctx context.Context) error {
		_, err := c.PutItem(ctx, &v2ddb.PutItemInput{TableName: aws.String(suite.Table), Item: item})
		return err
	}
}

func v2GetItem(rt http.RoundTripper) worker.Op {
	c := v2ddb.NewFromConfig(v2Config(rt))
	key := map[string]v2ddbtypes.AttributeValue{"pk": v2s("customer#0123456789ab"), "sk": v2s("order#00000007")}
	return func(ctx context.Context) error {
		out, err := c.GetItem(ctx, &v2ddb.GetItemInput{TableName: aws.String(suite.Table), Key: key})
		if err != nil {
			return err
		}
		return suite.Expect(len(out.Item), 20)
	}
}

func v2Query(rt http.RoundTripper) worker.Op {
	c := v2ddb.NewFromConfig(v2Config(rt))
	values := map[string]v2ddbtypes.AttributeValue{":p": v2s("customer#0123456789ab")}
	return func(ctx context.Context) error {
		out, err := c.Query(ctx, &v2ddb.QueryInput{
			TableName: aws.String(suite.Table), KeyConditionExpression: aws.String("pk = :p"), ExpressionAttributeValues: values,
		})
		if err != nil {
			return err
		}
		return suite.Expect(len(out.Items), 100)
	}
}

func v2ListObjectsV2(rt http.RoundTripper) worker.Op {
	c := v2s3.NewFromConfig(v2Config(rt))
	return func(ctx context.Context) error {
		out, err := c.ListObjectsV2(ctx, &v2s3.ListObjectsV2Input{Bucket: aws.String(suite.Bucket), Prefix: aws.String("logs/")})
		if err != nil {
			return err
		}
		return suite.Expect(len(out.Contents), 1000)
	}
}

func v2PutObject(rt http.RoundTripper) worker.Op {
	c := v2s3.NewFromConfig(v2Config(rt))
	data := fixtures.Object()
	return func(ctx context.Context) error {
		_, err := c.PutObject(ctx, &v2s3.PutObjectInput{Bucket: aws.String(suite.Bucket), Key: aws.String(suite.ObjectKey), Body: bytes.NewReader(data)})
		return err
	}
}

func v2GetObject(rt http.RoundTripper) worker.Op {
	c := v2s3.NewFromConfig(v2Config(rt))
	return func(ctx context.Context) error {
		out, err := c.GetObject(ctx, &v2s3.GetObjectInput{Bucket: aws.String(suite.Bucket), Key: aws.String(suite.ObjectKey)})
		if err != nil {
			return err
		}
		return suite.Drain(out.Body)
	}
}

func v2NewClient(rt http.RoundTripper) worker.Op {
	cfg := v2Config(rt)
	return func(context.Context) error {
		_ = v2sts.NewFromConfig(cfg)
		return nil
	}
}

func v2NewBucketClient(rt http.RoundTripper) worker.Op {
	cfg := v2Config(rt)
	return func(context.Context) error {
		_ = v2s3.NewFromConfig(cfg)
		return nil
	}
}

// v2NewFoundConfig makes a configuration of what it finds, and asks it for the credentials it found.
func v2NewFoundConfig(http.RoundTripper) worker.Op {
	return func(ctx context.Context) error {
		cfg, err := config.LoadDefaultConfig(ctx)
		if err != nil {
			return err
		}
		creds, err := cfg.Credentials.Retrieve(ctx)
		if err != nil {
			return err
		}
		return suite.Expect(cfg.Region+creds.AccessKeyID, suite.Region+suite.KeyID)
	}
}
