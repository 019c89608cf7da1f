package main

import (
	"context"
	"net/http"

	"github.com/sessiongen/sessiongen/bench/canned"
	"github.com/sessiongen/sessiongen/bench/fixtures"
)

// op is one call of a client that is kept.
type op func(ctx context.Context) error

// benchCase is one operation of both clients against the same answer.
type benchCase struct {
	name   string
	gate   float64 // the ratio of CPU time that we promise to stay below; 0 for none
	body   func() []byte
	header http.Header
	ours   func(http.RoundTripper) op
	peer   func(http.RoundTripper) op
	local  bool // sends nothing
}

const (
	region    = "us-east-1"
	keyID     = "AKIDEXAMPLE"
	secretKey = "SECRETEXAMPLE"
	account   = "111122223333"
	queueURL  = "https://sqs.us-east-1.amazonaws.com/111122223333/bench-queue"
	table     = "bench-table"
	bucket    = "bench-bucket"
	objectKey = "a/b/c.json"
)

var itemStrings = map[string]string{
	"pk": "customer#0123456789ab", "sk": "order#00000007", "email": "amber.basin@example.com",
	"city": "cedar harbor", "street": "12 juniper meadow lane", "status": "SHIPPED", "carrier": "kestrel",
	"comment": "leave it at the north door, ring once, then wait for the lagoon bell to answer you",
	"created": "2026-03-14T09:26:53.000Z",
}

var itemNumbers = map[string]string{
	"total": "1234.56", "quantity": "42", "weight": "7.5", "version": "3", "epoch": "1773480413",
}

func nothing() []byte { return nil }

func cases() []benchCase {
	awsJSON := http.Header{"Content-Type": {"application/x-amz-json-1.0"}, "X-Amzn-Requestid": {"0f1e2d3c-aaaa-bbbb-cccc-000000000001"}}
	query1 := http.Header{"Content-Type": {"text/xml"}, "X-Amzn-Requestid": {"0f1e2d3c-aaaa-bbbb-cccc-000000000002"}}
	s3Header := func(name, value string) http.Header {
		return http.Header{name: {value}, "X-Amz-Request-Id": {"BENCH00000000001"}, "X-Amz-Id-2": {"benchbenchbenchbench="},
			"Etag": {`"9e107d9d372bb6826bd81d3542a419d6"`}, "X-Amz-Server-Side-Encryption": {"AES256"}}
	}
	return []benchCase{
		{name: "sts.GetCallerIdentity", gate: 0.40, body: fixtures.CallerIdentity, header: query1, ours: getCallerIdentity, peer: v2GetCallerIdentity},
		{name: "sqs.SendMessage", body: fixtures.SendMessage, header: awsJSON, ours: sendMessage, peer: v2SendMessage},
		{name: "sqs.ReceiveMessage10", body: fixtures.ReceiveMessage, header: awsJSON, ours: receiveMessage, peer: v2ReceiveMessage},
		{name: "dynamodb.PutItem", gate: 0.40, body: fixtures.PutItem, header: awsJSON, ours: putItem, peer: v2PutItem},
		{name: "dynamodb.GetItem", body: fixtures.GetItem, header: awsJSON, ours: getItem, peer: v2GetItem},
		{name: "dynamodb.Query100x10", gate: 0.75, body: fixtures.Query, header: awsJSON, ours: query, peer: v2Query},
		{name: "s3.ListObjectsV2x1000", gate: 0.25, body: fixtures.ListObjectsV2, header: s3Header("Content-Type", "application/xml"), ours: listObjectsV2, peer: v2ListObjectsV2},
		{name: "s3.PutObject1K", gate: 0.40, body: nothing, header: s3Header("X-Amz-Checksum-Type", "FULL_OBJECT"), ours: putObject, peer: v2PutObject},
		{name: "s3.GetObject1K", body: fixtures.Object, header: s3Header("X-Amz-Checksum-Crc32", canned.CRC32(fixtures.Object())), ours: getObject, peer: v2GetObject},
		{name: "sts.NewClient", body: nothing, ours: newClient, peer: v2NewClient, local: true},
	}
}
