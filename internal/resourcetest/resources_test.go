package resourcetest

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"sync"
	"testing"

	"github.com/sessiongen/sessiongen/generated/dynamodb"
	"github.com/sessiongen/sessiongen/generated/dynamodb/dynamodbresource"
	"github.com/sessiongen/sessiongen/generated/ec2"
	"github.com/sessiongen/sessiongen/generated/ec2/ec2resource"
	"github.com/sessiongen/sessiongen/generated/iam"
	"github.com/sessiongen/sessiongen/generated/iam/iamresource"
	"github.com/sessiongen/sessiongen/generated/s3"
	"github.com/sessiongen/sessiongen/generated/s3/s3resource"
	"github.com/sessiongen/sessiongen/generated/sqs"
	"github.com/sessiongen/sessiongen/generated/sqs/sqsresource"
	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/resource"
)

// service answers calls: a function for each operation fills in the output.
type service struct {
	mu      sync.Mutex
	calls   []any // inputs
	answers map[string]func(in, out any) error
}

// ClientConfig implements call.Source.
func (s *service) ClientConfig(string) *call.Config {
	return &call.Config{Region: "us-east-1", Settings: call.Settings{Hooks: []*call.Hooks{{
		Call: func(_ context.Context, info *call.Info, _ func(context.Context) error) error {
			s.mu.Lock()
			defer s.mu.Unlock()
			s.calls = append(s.calls, info.Input)
			if answer := s.answers[info.Operation]; answer != nil {
				return answer(info.Input, info.Output)
			}
			return nil
		},
	}}}}
}

func (s *service) count() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.calls)
}

func answer[I, O any](f func(in *I, out *O) error) func(in, out any) error {
	return func(in, out any) error { return f(in.(*I), out.(*O)) }
}

func heads() *service {
	n := int64(0)
	return &service{answers: map[string]func(in, out any) error{
		"HeadObject": answer(func(_ *s3.HeadObjectInput, out *s3.HeadObjectOutput) error {
			n++
			out.ContentLength = new(n)
			return nil
		}),
	}}
}

// An action leaves the data where it is, and makes the next Load ask again.
func TestSnapshotGoesStale(t *testing.T) {
	t.Parallel()
	ctx, s := t.Context(), heads()
	o := s3resource.New(s).Bucket("photos").Object("k")
	if o.Data() != nil {
		t.Fatal("a new resource has data")
	}
	for range 2 {
		if d, err := o.Load(ctx); err != nil || *d.ContentLength != 1 {
			t.Fatal(d, err)
		}
	}
	if _, err := o.Put(ctx, nil); err != nil {
		t.Fatal(err)
	}
	if d := o.Data(); d == nil || *d.ContentLength != 1 {
		t.Fatal("the data is gone after an action")
	}
	if d, err := o.Load(ctx); err != nil || *d.ContentLength != 2 || o.Data() != d {
		t.Fatal(d, err)
	}
	if d, err := o.Reload(ctx); err != nil || *d.ContentLength != 3 {
		t.Fatal(d, err)
	}
	if s.count() != 4 {
		t.Errorf("%d calls, want 4", s.count())
	}
}

func TestResourceIsSafeForConcurrentUse(t *testing.T) {
	t.Parallel()
	ctx := t.Context()
	o := s3resource.New(heads()).Bucket("photos").Object("k")
	if _, err := o.Load(ctx); err != nil {
		t.Fatal(err)
	}
	var wg sync.WaitGroup
	for i := range 8 {
		wg.Go(func() {
			for range 50 {
				var err error
				switch i % 3 {
				case 0:
					_, err = o.Load(ctx)
				case 1:
					_, err = o.Delete(ctx, nil)
				default:
					if o.Data() == nil {
						err = errors.New("no data")
					}
				}
				if err != nil {
					t.Error(err)
					return
				}
			}
		})
	}
	wg.Wait()
}

func TestActionKeepsTheCallersInput(t *testing.T) {
	t.Parallel()
	s := &service{}
	b := s3resource.New(s).Bucket("photos").Versioning()
	mine := &s3.PutBucketVersioningInput{
		Bucket:                  "other",
		VersioningConfiguration: &s3.VersioningConfiguration{MFADelete: s3.MFADeleteEnabled},
	}
	if _, err := b.Enable(t.Context(), mine); err != nil {
		t.Fatal(err)
	}
	sent := s.calls[0].(*s3.PutBucketVersioningInput)
	if c := sent.VersioningConfiguration; sent.Bucket != "other" || c.Status != s3.BucketVersioningStatusEnabled || c.MFADelete != s3.MFADeleteEnabled {
		t.Errorf("sent %+v %+v", sent, sent.VersioningConfiguration)
	}
	if mine.VersioningConfiguration.Status != "" {
		t.Error("the caller's input was written to")
	}
}

func TestFilterMerges(t *testing.T) {
	t.Parallel()
	s := &service{}
	mine := make([]s3.OptionalObjectAttributes, 1, 4)
	mine[0] = "A"
	all := s3resource.New(s).Bucket("photos").Objects()
	first := all.Filter(&s3.ListObjectsInput{Prefix: new("2025/"), OptionalObjectAttributes: mine})
	second := first.Filter(&s3.ListObjectsInput{Prefix: new("2026/"), OptionalObjectAttributes: []s3.OptionalObjectAttributes{"B"}}).Filter(nil).PageSize(7)
	for i, c := range []s3resource.BucketObjects{second, first, all, all.Limit(0)} {
		if _, err := c.Collect(t.Context()); err != nil {
			t.Fatal(i, err)
		}
	}
	if len(s.calls) != 3 {
		t.Fatalf("%d calls, want 3: a limit of 0 makes none", len(s.calls))
	}
	for i, want := range []s3.ListObjectsInput{
		{Bucket: "photos", Prefix: new("2026/"), MaxKeys: new(7), OptionalObjectAttributes: []s3.OptionalObjectAttributes{"A", "B"}},
		{Bucket: "photos", Prefix: new("2025/"), OptionalObjectAttributes: []s3.OptionalObjectAttributes{"A"}},
		{Bucket: "photos"},
	} {
		if got := s.calls[i].(*s3.ListObjectsInput); !reflect.DeepEqual(*got, want) {
			t.Errorf("call %d: %+v, want %+v", i+1, *got, want)
		}
	}
	if mine = mine[:2]; mine[1] != "" {
		t.Error("the caller's list was written to")
	}
}

// DeleteTags takes each of its tags from each of its resources: tags of other resources are another call.
func TestBatchOfTagsOfSeveralResources(t *testing.T) {
	t.Parallel()
	s := &service{}
	r := ec2resource.New(s)
	tags := ec2resource.TagList{r.Tag("i-1", "a", "1"), r.Tag("i-1", "b", "2"), r.Tag("i-2", "c", "3")}
	if _, err := tags.Delete(t.Context(), &ec2.DeleteTagsInput{DryRun: new(true)}); err != nil {
		t.Fatal(err)
	}
	want := []any{
		&ec2.DeleteTagsInput{DryRun: new(true), Resources: []string{"i-1"}, Tags: []ec2.Tag{{Key: new("a"), Value: new("1")}, {Key: new("b"), Value: new("2")}}},
		&ec2.DeleteTagsInput{DryRun: new(true), Resources: []string{"i-2"}, Tags: []ec2.Tag{{Key: new("c"), Value: new("3")}}},
	}
	if !reflect.DeepEqual(s.calls, want) {
		t.Errorf("calls %+v", s.calls)
	}
}

// The definition says nothing of the user whose certificate it is. The answer does.
func TestSigningCertificateHasItsUser(t *testing.T) {
	t.Parallel()
	s := &service{answers: map[string]func(in, out any) error{
		"UploadSigningCertificate": answer(func(_ *iam.UploadSigningCertificateInput, out *iam.UploadSigningCertificateOutput) error {
			out.Certificate = &iam.SigningCertificate{UserName: "ann", CertificateId: "C1"}
			return nil
		}),
	}}
	c, err := iamresource.New(s).CreateSigningCertificate(t.Context(), &iam.UploadSigningCertificateInput{CertificateBody: "pem"})
	if err != nil || c.UserName() != "ann" || c.Id() != "C1" {
		t.Errorf("%v, %v", c, err)
	}
}

// listing is a bucket of n objects in pages of 700, some of which cannot be deleted.
func listing(n int, broken ...string) *service {
	return &service{answers: map[string]func(in, out any) error{
		"ListObjects": answer(func(in *s3.ListObjectsInput, out *s3.ListObjectsOutput) error {
			start := 0
			if in.Marker != nil {
				if _, err := fmt.Sscanf(*in.Marker, "key-%d", &start); err != nil {
					return err
				}
				start++
			}
			for i := start; i < min(n, start+700); i++ {
				out.Contents = append(out.Contents, s3.Object{Key: new(fmt.Sprintf("key-%d", i))})
			}
			out.IsTruncated = new(start+700 < n)
			return nil
		}),
		"DeleteObjects": answer(func(in *s3.DeleteObjectsInput, out *s3.DeleteObjectsOutput) error {
			for _, o := range in.Delete.Objects {
				if slices.Contains(broken, o.Key) {
					out.Errors = append(out.Errors, s3.Error{Key: new(o.Key), Code: new("AccessDenied"), Message: new("no")})
				}
			}
			return nil
		}),
	}}
}

func TestBatchIsCutForTheService(t *testing.T) {
	t.Parallel()
	ctx, s := t.Context(), listing(2500)
	list, err := s3resource.New(s).Bucket("photos").Objects().Collect(ctx)
	if err != nil || len(list) != 2500 {
		t.Fatal(len(list), err)
	}
	s.calls = nil
	mine := &s3.DeleteObjectsInput{Delete: &s3.Delete{Quiet: new(true)}}
	outs, err := list.Delete(ctx, mine)
	if err != nil || len(outs) != 3 {
		t.Fatal(len(outs), err)
	}
	var sizes []int
	for _, in := range s.calls {
		in := in.(*s3.DeleteObjectsInput)
		sizes = append(sizes, len(in.Delete.Objects))
		if in.Bucket != "photos" || !call.Value(in.Delete.Quiet) {
			t.Errorf("%+v", in)
		}
	}
	if !slices.Equal(sizes, []int{1000, 1000, 500}) {
		t.Errorf("sizes %v", sizes)
	}
	if mine.Bucket != "" || mine.Delete.Objects != nil {
		t.Error("the caller's input was written to")
	}
	if outs, err := (s3resource.ObjectSummaryList{}).Delete(ctx, nil); outs != nil || err != nil || s.count() != 3 {
		t.Error("an empty list made a call")
	}
}

func TestBatchReportsFailedEntries(t *testing.T) {
	t.Parallel()
	ctx, s := t.Context(), listing(1500, "key-3", "key-1400")
	outs, err := s3resource.New(s).Bucket("photos").Objects().Delete(ctx, nil)
	e, ok := errors.AsType[*call.BatchError](err)
	if !ok || len(outs) != 3 {
		t.Fatal(len(outs), err)
	}
	want := []call.BatchEntry{{ID: "key-3", Code: "AccessDenied", Message: "no"}, {ID: "key-1400", Code: "AccessDenied", Message: "no"}}
	if !slices.Equal(e.Failed, want) {
		t.Errorf("%v, want %v", e.Failed, want)
	}
	// The same for a plain action of which the answer lists failures.
	out, err := s3resource.New(s).Bucket("photos").DeleteObjects(ctx, &s3.DeleteObjectsInput{
		Delete: &s3.Delete{Objects: []s3.ObjectIdentifier{{Key: "key-3"}}},
	})
	if _, ok := errors.AsType[*call.BatchError](err); !ok || len(out.Errors) != 1 {
		t.Error(out, err)
	}
}

func TestBatchOfSeveralQueues(t *testing.T) {
	t.Parallel()
	ctx, n := t.Context(), 0
	s := &service{answers: map[string]func(in, out any) error{
		"ReceiveMessage": answer(func(_ *sqs.ReceiveMessageInput, out *sqs.ReceiveMessageOutput) error {
			for range 12 {
				n++
				out.Messages = append(out.Messages, sqs.Message{MessageId: new(fmt.Sprint("id", n)), ReceiptHandle: new(fmt.Sprint("handle", n))})
			}
			return nil
		}),
	}}
	r := sqsresource.New(s)
	var list sqsresource.MessageList
	for _, url := range []string{"queue-1", "queue-2"} {
		some, err := r.Queue(url).ReceiveMessages(ctx, nil)
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, some...)
	}
	s.calls = nil
	if _, err := list.Delete(ctx, nil); err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, in := range s.calls {
		in := in.(*sqs.DeleteMessageBatchInput)
		got = append(got, fmt.Sprintf("%s %d %s", in.QueueUrl, len(in.Entries), in.Entries[0].Id))
	}
	if want := []string{"queue-1 10 id1", "queue-1 2 id11", "queue-2 10 id13", "queue-2 2 id23"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}

	_, err := sqsresource.MessageList{r.Message("queue-1", "handle")}.Delete(ctx, nil)
	if e, ok := errors.AsType[*resource.NoDataError](err); !ok || e.Resource != `sqs.Message(QueueUrl="queue-1", ReceiptHandle="handle")` {
		t.Error(err)
	}
}

func TestWaiterFillsTheSnapshot(t *testing.T) {
	t.Parallel()
	s := &service{answers: map[string]func(in, out any) error{
		"DescribeTable": answer(func(in *dynamodb.DescribeTableInput, out *dynamodb.DescribeTableOutput) error {
			out.Table = &dynamodb.TableDescription{TableName: &in.TableName, TableStatus: dynamodb.TableStatusActive}
			return nil
		}),
	}}
	table := dynamodbresource.New(s).Table("orders")
	if err := table.WaitUntilExists(t.Context()); err != nil {
		t.Fatal(err)
	}
	if d := table.Data(); d == nil || d.TableStatus != dynamodb.TableStatusActive {
		t.Error(d)
	}
	if _, err := table.Load(t.Context()); err != nil || s.count() != 1 {
		t.Error("a load asked again", err)
	}
}

func TestLoadOfNothing(t *testing.T) {
	t.Parallel()
	ctx, s := t.Context(), &service{}
	for _, load := range []func() error{
		func() error { _, err := dynamodbresource.New(s).Table("orders").Load(ctx); return err },
		func() error { _, err := s3resource.New(s).Bucket("photos").Load(ctx); return err },
	} {
		if _, ok := errors.AsType[*resource.NotFoundError](load()); !ok {
			t.Error(load())
		}
	}
}

func TestEqual(t *testing.T) {
	t.Parallel()
	one, other := s3resource.New(&service{}), s3resource.New(&service{})
	a, b := one.Object("b", "k"), other.Bucket("b").Object("k")
	if !a.Equal(b) || a.Equal(one.Object("b", "l")) || a.Equal(nil) {
		t.Error("Equal")
	}
	if got, want := a.String(), `s3.Object(BucketName="b", Key="k")`; got != want {
		t.Errorf("%s, want %s", got, want)
	}
	if a.Meta().Client == nil || a.Meta().Type != "Object" {
		t.Error(a.Meta())
	}
}
