// Package suite is the cases that both clients are measured with.
package suite

import (
	"fmt"
	"io"
	"net/http"

	"github.com/sessiongen/sessiongen/bench/canned"
	"github.com/sessiongen/sessiongen/bench/fixtures"
)

// Case is one operation of both clients against the same answer.
type Case struct {
	Name   string
	Gate   float64 // the ratio of CPU time that we promise to stay below; 0 for none
	Body   func() []byte
	Header http.Header
	Local  bool              // sends nothing
	Env    map[string]string // the variables that are set, of those named AWS_*
}

// What all cases use.
const (
	Region    = "us-east-1"
	KeyID     = "AKIDEXAMPLE"
	SecretKey = "SECRETEXAMPLE"
	Account   = "111122223333"
	QueueURL  = "https://sqs.us-east-1.amazonaws.com/111122223333/bench-queue"
	Table     = "bench-table"
	Bucket    = "bench-bucket"
	ObjectKey = "a/b/c.json"
)

// ItemStrings and ItemNumbers are attributes of the item that PutItem puts.
var ItemStrings = map[string]string{
	"pk": "customer#0123456789ab", "sk": "order#00000007", "email": "amber.basin@example.com",
	"city": "cedar harbor", "street": "12 juniper meadow lane", "status": "SHIPPED", "carrier": "kestrel",
	"comment": "leave it at the north door, ring once, then wait for the lagoon bell to answer you",
	"created": "2026-03-14T09:26:53.000Z",
}

var ItemNumbers = map[string]string{
	"total": "1234.56", "quantity": "42", "weight": "7.5", "version": "3", "epoch": "1773480413",
}

func nothing() []byte { return nil }

// lambda is what a function of Lambda finds: variables and no files.
var lambda = map[string]string{
	"AWS_REGION": Region, "AWS_ACCESS_KEY_ID": KeyID, "AWS_SECRET_ACCESS_KEY": SecretKey, "AWS_SESSION_TOKEN": "TOKENEXAMPLE",
	"AWS_LAMBDA_FUNCTION_NAME": "bench", "AWS_EXECUTION_ENV": "AWS_Lambda_go1.x",
	"AWS_CONFIG_FILE": "testdata/none/config", "AWS_SHARED_CREDENTIALS_FILE": "testdata/none/credentials",
}

// desk is what a developer finds: the shared files with a few profiles, and a variable that selects one.
var desk = map[string]string{
	"AWS_PROFILE": "bench", "AWS_CONFIG_FILE": "testdata/aws/config", "AWS_SHARED_CREDENTIALS_FILE": "testdata/aws/credentials",
}

// Cases returns the cases, in the order of the table.
func Cases() []Case {
	awsJSON := http.Header{"Content-Type": {"application/x-amz-json-1.0"}, "X-Amzn-Requestid": {"0f1e2d3c-aaaa-bbbb-cccc-000000000001"}}
	query1 := http.Header{"Content-Type": {"text/xml"}, "X-Amzn-Requestid": {"0f1e2d3c-aaaa-bbbb-cccc-000000000002"}}
	s3Header := func(name, value string) http.Header {
		return http.Header{name: {value}, "X-Amz-Request-Id": {"BENCH00000000001"}, "X-Amz-Id-2": {"benchbenchbenchbench="},
			"Etag": {`"9e107d9d372bb6826bd81d3542a419d6"`}, "X-Amz-Server-Side-Encryption": {"AES256"}}
	}
	return []Case{
		{Name: "sts.GetCallerIdentity", Gate: 0.40, Body: fixtures.CallerIdentity, Header: query1},
		{Name: "sqs.SendMessage", Body: fixtures.SendMessage, Header: awsJSON},
		{Name: "sqs.ReceiveMessage10", Body: fixtures.ReceiveMessage, Header: awsJSON},
		{Name: "dynamodb.PutItem", Gate: 0.40, Body: fixtures.PutItem, Header: awsJSON},
		{Name: "dynamodb.GetItem", Body: fixtures.GetItem, Header: awsJSON},
		{Name: "dynamodb.Query100x10", Gate: 0.75, Body: fixtures.Query, Header: awsJSON},
		{Name: "s3.ListObjectsV2x1000", Gate: 0.25, Body: fixtures.ListObjectsV2, Header: s3Header("Content-Type", "application/xml")},
		{Name: "s3.PutObject1K", Gate: 0.40, Body: nothing, Header: s3Header("X-Amz-Checksum-Type", "FULL_OBJECT")},
		{Name: "s3.GetObject1K", Body: fixtures.Object, Header: s3Header("X-Amz-Checksum-Crc32", canned.CRC32(fixtures.Object()))},
		{Name: "sts.NewClient", Gate: 1, Body: nothing, Local: true},
		{Name: "s3.NewClient", Gate: 1, Body: nothing, Local: true},
		{Name: "session.Environment", Gate: 1, Body: nothing, Local: true, Env: lambda},
		{Name: "session.Files", Gate: 1, Body: nothing, Local: true, Env: desk},
	}
}

// Drain reads an object to its end.
func Drain(body io.ReadCloser) error {
	defer body.Close()
	data, err := io.ReadAll(body)
	if err != nil {
		return err
	}
	return Expect(len(data), 1024)
}

// Expect compares what a client made of an answer: a client that skips work must not win.
func Expect[T comparable](got, want T) error {
	if got != want {
		return fmt.Errorf("got %v, want %v", got, want)
	}
	return nil
}
