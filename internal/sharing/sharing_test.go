// Package sharing tests that everybody may use one session at once. It is run under the race detector.
package sharing

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"os"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/sessiongen/sessiongen/generated/s3"
	"github.com/sessiongen/sessiongen/generated/s3/s3resource"
	"github.com/sessiongen/sessiongen/generated/sqs"
	"github.com/sessiongen/sessiongen/runtime/auth"
	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/presign"
	"github.com/sessiongen/sessiongen/session"
)

func TestMain(m *testing.M) {
	for _, kv := range os.Environ() { // what is configured on the machine must not matter
		if name, _, _ := strings.Cut(kv, "="); strings.HasPrefix(name, "AWS_") {
			os.Unsetenv(name)
		}
	}
	os.Exit(m.Run())
}

const (
	goroutines = 1000
	life       = time.Hour
)

// services answers for SQS and S3, and keeps the keys that requests were signed with.
type services struct {
	mu   sync.Mutex
	keys map[string]int
}

func (s *services) RoundTrip(r *http.Request) (*http.Response, error) {
	_, after, _ := strings.Cut(r.Header.Get("Authorization"), "Credential=")
	key, _, _ := strings.Cut(after, "/")
	s.mu.Lock()
	s.keys[key]++
	s.mu.Unlock()
	if r.Body != nil {
		_, _ = io.Copy(io.Discard, r.Body)
		r.Body.Close()
	}
	body := ""
	switch {
	case r.Header.Get("X-Amz-Target") != "":
		body = `{"MessageId":"m"}`
	case r.Method == http.MethodGet && r.URL.Query().Has("list-type"), r.Method == http.MethodGet && r.URL.Path == "/b":
		body = `<ListBucketResult><Contents><Key>k</Key></Contents></ListBucketResult>`
	case r.Method == http.MethodGet:
		body = "hello"
	}
	header := http.Header{"X-Amzn-Requestid": {"r"}, "Content-Length": {fmt.Sprint(len(body))}}
	return &http.Response{StatusCode: 200, Header: header, Body: io.NopCloser(strings.NewReader(body)), ContentLength: int64(len(body)), Request: r}, nil
}

// reset forgets the keys, and returns those that were used.
func (s *services) reset() map[string]int {
	s.mu.Lock()
	defer s.mu.Unlock()
	keys := s.keys
	s.keys = map[string]int{}
	return keys
}

// issuer gives out numbered keys that live for an hour, and does what it is told before it does.
type issuer struct {
	now    func() time.Time
	before func() error
	issued atomic.Int32
}

func (p *issuer) Retrieve(context.Context) (auth.Credentials, error) {
	n := p.issued.Add(1)
	if p.before != nil {
		if err := p.before(); err != nil {
			return auth.Credentials{}, err
		}
	}
	return auth.Credentials{
		AccessKeyID: fmt.Sprint("KEY", n), SecretAccessKey: "secret", CanExpire: true, Expires: p.now().Add(life),
	}, nil
}

// shared is what the goroutines have in common.
type shared struct {
	t        *testing.T
	services services
	issuer   issuer
	clock    atomic.Int64 // seconds

	sess, derived *session.Session
	queues        *sqs.Client
	storage       *s3.Client
	bucket        *s3resource.Bucket
	object        *s3resource.Object

	calls, attempts, inputs, signed, sent, answered atomic.Int32
}

func newShared(t *testing.T) *shared {
	s := &shared{t: t, services: services{keys: map[string]int{}}}
	now := func() time.Time { return time.Unix(s.clock.Load(), 0) }
	s.issuer.now = now
	s.clock.Store(2_000_000_000)
	hooks := &call.Hooks{
		Call: func(ctx context.Context, _ *call.Info, next func(context.Context) error) error {
			s.calls.Add(1)
			return next(ctx)
		},
		Attempt: func(ctx context.Context, _ *call.Info, next func(context.Context) error) error {
			s.attempts.Add(1)
			return next(ctx)
		},
		Input:    func(context.Context, *call.Info) error { s.inputs.Add(1); return nil },
		Sign:     func(context.Context, *call.Info, *http.Request) error { s.signed.Add(1); return nil },
		Sent:     func(context.Context, *call.Info, *http.Request) { s.sent.Add(1) },
		Response: func(context.Context, *call.Info, *http.Response) { s.answered.Add(1) },
	}
	var random atomic.Uint64
	var err error
	s.sess, err = session.New(
		session.WithEnvironment(func(string) (string, bool) { return "", false }),
		session.WithRegion("us-east-1"), session.WithCredentials(&s.issuer), session.WithClock(now),
		session.WithRandom(func() uint64 { return random.Add(0x9e3779b97f4a7c15) }),
		session.WithHTTPClient(&http.Client{Transport: &s.services}),
		session.WithLogger(slog.New(slog.NewTextHandler(io.Discard, &slog.HandlerOptions{Level: slog.LevelDebug}))),
		session.WithDefaults(call.WithHooks(hooks), call.WithEndpoint("http://service.example")),
	)
	if err != nil {
		t.Fatal(err)
	}
	if s.derived, err = s.sess.With(session.WithRegion("eu-west-1")); err != nil {
		t.Fatal(err)
	}
	s.queues, s.storage = sqs.New(s.sess), s3.New(s.sess)
	s.bucket = s3resource.New(s.sess).Bucket("b")
	s.object = s.bucket.Object("k")
	return s
}

// ways are what goroutines do, each with one call.
var ways = [...]func(s *shared, ctx context.Context) error{
	func(s *shared, ctx context.Context) error { // a shared client
		_, err := s.queues.SendMessage(ctx, &sqs.SendMessageInput{QueueUrl: "http://service.example/q", MessageBody: "hello"})
		return err
	},
	func(s *shared, ctx context.Context) error { // a client of one's own, with options
		_, err := sqs.New(s.sess, call.WithMaxAttempts(1), call.WithUserAgent("test/1")).ListQueues(ctx, nil, call.WithHeader("X-Test", "1"))
		return err
	},
	func(s *shared, ctx context.Context) error { // a derived session
		_, err := sqs.New(s.derived).ListQueues(ctx, nil)
		return err
	},
	func(s *shared, ctx context.Context) error { // a session derived meanwhile
		derived, err := s.sess.With(session.WithRegion("us-west-2"))
		if err != nil {
			return err
		}
		_, err = s3.New(derived).HeadBucket(ctx, &s3.HeadBucketInput{Bucket: "b"})
		return err
	},
	func(s *shared, ctx context.Context) error { // a stream
		out, err := s.storage.GetObject(ctx, &s3.GetObjectInput{Bucket: "b", Key: "k"})
		if err != nil {
			return err
		}
		defer out.Body.Close()
		if text, err := io.ReadAll(out.Body); err != nil || string(text) != "hello" {
			return fmt.Errorf("%q, %w", text, err)
		}
		return nil
	},
	func(s *shared, ctx context.Context) error { // a body
		_, err := s.storage.PutObject(ctx, &s3.PutObjectInput{Bucket: "b", Key: "k", Body: strings.NewReader("hello")})
		return err
	},
	func(s *shared, ctx context.Context) error { // a shared resource and its data
		_, err := s.object.Reload(ctx)
		_ = s.object.Data()
		return err
	},
	func(s *shared, ctx context.Context) error { // a shared collection
		for object, err := range s.bucket.Objects().All(ctx) {
			if err != nil {
				return err
			}
			_ = object.String()
		}
		return nil
	},
}

// everybody does something, all at the same time, and returns the errors.
func (s *shared) everybody() []error {
	s.t.Helper()
	errs := make([]error, goroutines)
	begin := make(chan struct{})
	var ready, done sync.WaitGroup
	for i := range goroutines {
		ready.Add(1)
		done.Go(func() {
			ready.Done()
			<-begin
			errs[i] = ways[i%len(ways)](s, s.t.Context())
			if i%50 == 0 && errs[i] == nil { // what sends nothing
				_ = s.sess.String()
				_, _ = s.sess.With(session.WithProfile("none"))
				_, errs[i] = presign.URL(s.t.Context(), s.storage.GetObject, &s3.GetObjectInput{Bucket: "b", Key: "k"}, time.Minute)
			}
		})
	}
	ready.Wait()
	close(begin)
	done.Wait()
	return errs
}

func (s *shared) allWell() {
	s.t.Helper()
	for i, err := range s.everybody() {
		if err != nil {
			s.t.Fatalf("goroutine %d: %v", i, err)
		}
	}
}

// signedBy checks which keys the requests had, each of how many.
func (s *shared) signedBy(key int32) {
	s.t.Helper()
	if keys := s.services.reset(); len(keys) != 1 || keys[fmt.Sprint("KEY", key)] != goroutines {
		s.t.Errorf("requests were signed with %v, want KEY%d", keys, key)
	}
}

// TestOneRefreshForEachExpiry has a thousand goroutines find expired credentials, again and again.
func TestOneRefreshForEachExpiry(t *testing.T) {
	s := newShared(t)
	for round := int32(1); round <= 5; round++ {
		s.allWell()
		s.signedBy(round)
		s.allWell() // nothing has expired
		s.signedBy(round)
		if n := s.issuer.issued.Load(); n != round {
			t.Fatalf("%d refreshes for %d expiries", n, round)
		}
		s.clock.Add(int64(life/time.Second) + 1)
	}
	const calls = 10 * goroutines
	presigned := int32(10 * goroutines / 50)
	if s.calls.Load() != calls+presigned || s.inputs.Load() != calls+presigned || s.attempts.Load() != calls || s.signed.Load() != calls+presigned || s.sent.Load() != calls || s.answered.Load() != calls {
		t.Errorf("hooks saw %d calls, %d inputs, %d attempts, %d signatures, %d requests and %d answers",
			s.calls.Load(), s.inputs.Load(), s.attempts.Load(), s.signed.Load(), s.sent.Load(), s.answered.Load())
	}
}

// TestRefreshesInAdvanceHoldNobodyUp has a provider that answers when everybody is done.
func TestRefreshesInAdvanceHoldNobodyUp(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := newShared(t)
		s.allWell()
		s.signedBy(1)
		release := make(chan struct{})
		s.issuer.before = func() error { <-release; return nil }
		s.clock.Add(int64((life - auth.AdvisoryWindow) / time.Second))
		s.allWell()
		s.signedBy(1)
		close(release)
		synctest.Wait()
		s.allWell()
		s.signedBy(2)
		if n := s.issuer.issued.Load(); n != 2 {
			t.Errorf("%d refreshes", n-1)
		}
	})
}

// TestOneFailureForEverybody has a provider that fails when everybody waits for it.
func TestOneFailureForEverybody(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := newShared(t)
		broken, release := errors.New("the provider is broken"), make(chan struct{})
		s.issuer.before = func() error { <-release; return broken }
		go func() {
			synctest.Wait()
			close(release)
		}()
		for _, err := range s.everybody() {
			if e, ok := errors.AsType[*call.Error](err); !ok || !errors.Is(err, broken) || len(e.Metadata.Attempts) != 1 {
				t.Fatal(err)
			}
		}
		if n := s.issuer.issued.Load(); n != 1 {
			t.Errorf("%d refreshes", n)
		}
		s.issuer.before = nil
		s.allWell()
		s.signedBy(2)
	})
}
