package live

import (
	"errors"
	"strings"
	"testing"

	"github.com/sessiongen/sessiongen/generated/s3"
	"github.com/sessiongen/sessiongen/runtime/call"
)

// versitygw cannot select, and says so inside the stream of a good answer.
func TestS3Select(t *testing.T) {
	ctx := t.Context()
	client := s3.New(connect(t, versitygw(t), secret))
	if _, err := client.CreateBucket(ctx, &s3.CreateBucketInput{Bucket: "tables"}); err != nil {
		t.Fatal(err)
	}
	if _, err := client.PutObject(ctx, &s3.PutObjectInput{Bucket: "tables", Key: "t.csv", Body: strings.NewReader("a,b\n1,2\n")}); err != nil {
		t.Fatal(err)
	}
	out, err := client.SelectObjectContent(ctx, &s3.SelectObjectContentInput{
		Bucket: "tables", Key: "t.csv", Expression: "SELECT * FROM s3object", ExpressionType: s3.ExpressionTypeSql,
		InputSerialization:  &s3.InputSerialization{CSV: &s3.CSVInput{}},
		OutputSerialization: &s3.OutputSerialization{CSV: &s3.CSVOutput{}},
	})
	if err != nil {
		t.Fatal(err)
	}
	var last error
	for _, err := range out.Payload.All() {
		last = err
	}
	if e, ok := errors.AsType[*call.Error](last); !ok || e.Code != "NotImplemented" || e.Metadata.Status != 200 {
		t.Errorf("the stream ends with %v", last)
	}
}
