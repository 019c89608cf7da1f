package leaks

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"go.uber.org/goleak"

	"github.com/sessiongen/sessiongen/generated/kinesis"
	"github.com/sessiongen/sessiongen/generated/lexv2runtime"
	"github.com/sessiongen/sessiongen/generated/s3"
	"github.com/sessiongen/sessiongen/generated/s3/s3resource"
	"github.com/sessiongen/sessiongen/runtime/auth"
	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/eventstream"
	"github.com/sessiongen/sessiongen/runtime/wait"
	"github.com/sessiongen/sessiongen/session"
)

// event is a message of an event stream.
func event(name, payload string) []byte {
	b, err := eventstream.AppendMessage(nil, &eventstream.Message{Payload: []byte(payload), Headers: []eventstream.Header{
		{Name: ":message-type", Value: "event"}, {Name: ":event-type", Value: name},
	}})
	if err != nil {
		panic(err)
	}
	return b
}

// answer is every service: S3, event streams, an agent that has credentials.
func answer(w http.ResponseWriter, r *http.Request) {
	switch {
	case r.URL.Path == "/agent":
		_, _ = io.WriteString(w, `{"AccessKeyId":"AGENT","SecretAccessKey":"s","Token":"t","Expiration":"2100-01-01T00:00:00Z"}`)
	case strings.HasSuffix(r.URL.Path, "/conversation"):
		w.WriteHeader(http.StatusOK)
		w.(http.Flusher).Flush()
		for { // an event for an event, until one side has had enough
			if _, _, err := eventstream.ReadMessage(r.Body, nil); err != nil {
				return
			}
			if _, err := w.Write(event("TextResponseEvent", "{}")); err != nil {
				return
			}
			w.(http.Flusher).Flush()
		}
	case strings.Contains(r.Header.Get("X-Amz-Target"), "SubscribeToShard"):
		for {
			if _, err := w.Write(event("SubscribeToShardEvent", `{"ContinuationSequenceNumber":"7","MillisBehindLatest":0,"Records":[]}`)); err != nil {
				return
			}
			w.(http.Flusher).Flush()
		}
	case strings.HasSuffix(r.URL.Path, "/silent"):
		_, _ = io.Copy(io.Discard, r.Body)
		<-r.Context().Done()
	case strings.HasSuffix(r.URL.Path, "/denied"):
		w.WriteHeader(http.StatusForbidden)
		_, _ = io.WriteString(w, "<Error><Code>AccessDenied</Code></Error>")
	case r.Method == http.MethodGet && strings.Count(r.URL.Path, "/") > 1:
		for range 64 {
			if _, err := w.Write(make([]byte, 32<<10)); err != nil {
				return
			}
		}
	case r.Method == http.MethodGet:
		_, _ = io.WriteString(w, `<ListBucketResult><IsTruncated>true</IsTruncated><NextMarker>k</NextMarker><Contents><Key>k</Key></Contents></ListBucketResult>`)
	default:
		_, _ = io.Copy(io.Discard, r.Body)
	}
}

// server starts all services, over HTTP/2 if told so.
func server(http2 bool) *httptest.Server {
	srv := httptest.NewUnstartedServer(http.HandlerFunc(answer))
	if srv.EnableHTTP2 = http2; http2 {
		srv.StartTLS()
	} else {
		srv.Start()
	}
	return srv
}

// open makes a session that knows nothing of the machine but variables.
func open(t *testing.T, url string, variables map[string]string, opts ...session.Option) *session.Session {
	t.Helper()
	opts = append([]session.Option{
		session.WithEnvironment(func(name string) (string, bool) { v, ok := variables[name]; return v, ok }),
		session.WithRegion("us-east-1"), session.WithInsecureTLS(), session.WithDefaults(call.WithEndpoint(url)),
	}, opts...)
	sess, err := session.New(opts...)
	if err != nil {
		t.Fatal(err)
	}
	return sess
}

func object(key string) *s3.GetObjectInput { return &s3.GetObjectInput{Bucket: "b", Key: key} }

// uses are what programs do with a session. They close the streams that they got.
var uses = []struct {
	name  string
	http2 bool
	use   func(t *testing.T, sess *session.Session)
}{
	{"calls", false, func(t *testing.T, sess *session.Session) {
		client := s3.New(sess)
		if _, err := client.PutObject(t.Context(), &s3.PutObjectInput{Bucket: "b", Key: "k", Body: strings.NewReader("hello")}); err != nil {
			t.Error(err)
		}
		if _, err := client.GetObject(t.Context(), object("denied")); !call.IsDenied(err) {
			t.Error(err)
		}
	}},
	{"calls that nobody waits for", false, abandoned},
	{"calls that nobody waits for, HTTP/2", true, abandoned},
	{"streams", false, streams},
	{"streams, HTTP/2", true, streams},
	{"pages, items, waiters", false, func(t *testing.T, sess *session.Session) {
		client := s3.New(sess)
		for _, err := range client.ListObjectsV2Items(t.Context(), &s3.ListObjectsV2Input{Bucket: "b"}) {
			if err != nil {
				t.Error(err)
			}
			break
		}
		ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
		defer cancel()
		if _, err := client.WaitUntilBucketNotExists(ctx, &s3.HeadBucketInput{Bucket: "b"}); !errors.Is(err, context.DeadlineExceeded) {
			if _, ok := errors.AsType[*wait.Error](err); !ok {
				t.Error(err)
			}
		}
	}},
	{"resources", false, func(t *testing.T, sess *session.Session) {
		bucket := s3resource.New(sess).Bucket("b")
		for o, err := range bucket.Objects().All(t.Context()) {
			if err != nil || o.Key() != "k" {
				t.Error(o, err)
			}
			break
		}
		out, err := bucket.Object("k").Get(t.Context(), nil)
		if err != nil {
			t.Fatal(err)
		}
		out.Body.Close()
	}},
	{"events that are read", true, func(t *testing.T, sess *session.Session) {
		out, err := kinesis.New(sess).SubscribeToShard(t.Context(), &kinesis.SubscribeToShardInput{
			ConsumerARN: "arn:aws:kinesis:us-east-1:123456789012:stream/s/consumer/c:1", ShardId: "shardId-0",
			StartingPosition: &kinesis.StartingPosition{Type: kinesis.ShardIteratorTypeLatest},
		})
		if err != nil {
			t.Fatal(err)
		}
		for _, err := range out.EventStream.All() {
			if err != nil {
				t.Error(err)
			}
			break
		}
	}},
	{"events of both sides", true, func(t *testing.T, sess *session.Session) {
		for _, ending := range []string{"reader", "writer first", "context"} {
			ctx, cancel := context.WithCancel(t.Context())
			out, err := lexv2runtime.New(sess).StartConversation(ctx, &lexv2runtime.StartConversationInput{
				BotId: "b", BotAliasId: "a", LocaleId: "en_US", SessionId: "s1", ConversationMode: lexv2runtime.ConversationModeText,
			})
			if err != nil {
				t.Fatal(err)
			}
			said := &lexv2runtime.StartConversationRequestEventStreamMemberTextInputEvent{Value: lexv2runtime.TextInputEvent{Text: "hello"}}
			if err := out.Writer.Send(ctx, said); err != nil {
				t.Error(err)
			}
			if _, err := out.ResponseEventStream.Next(); err != nil {
				t.Error(err)
			}
			switch ending {
			case "writer first":
				if err := out.Writer.Close(); err != nil {
					t.Error(err)
				}
			case "context":
				cancel()
			}
			out.ResponseEventStream.Close()
			cancel()
		}
	}},
	{"derived sessions", false, func(t *testing.T, sess *session.Session) {
		for i := range 3 {
			derived, err := sess.With(session.WithRegion("us-west-2"), session.WithConnectTimeout(time.Duration(i+1)*time.Second))
			if err != nil {
				t.Fatal(err)
			}
			if _, err := s3.New(derived).HeadBucket(t.Context(), &s3.HeadBucketInput{Bucket: "b"}); err != nil {
				t.Error(err)
			}
			derived.CloseIdleConnections() // these have connections of their own
		}
	}},
}

func abandoned(t *testing.T, sess *session.Session) {
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	client := s3.New(sess)
	if _, err := client.GetObject(ctx, object("silent")); !errors.Is(err, context.DeadlineExceeded) {
		t.Error(err)
	}
	if _, err := client.GetObject(t.Context(), object("silent"), call.WithAttemptTimeout(20*time.Millisecond)); !errors.Is(err, context.DeadlineExceeded) {
		t.Error(err)
	}
}

func streams(t *testing.T, sess *session.Session) {
	client := s3.New(sess)
	for _, opts := range [][]call.Option{nil, {call.WithAttemptTimeout(time.Minute)}} {
		for _, bytes := range []int64{0, 1000, 1 << 30} {
			out, err := client.GetObject(t.Context(), object("k"), opts...)
			if err != nil {
				t.Fatal(err)
			}
			if _, err := io.Copy(io.Discard, io.LimitReader(out.Body, bytes)); err != nil {
				t.Error(err)
			}
			out.Body.Close()
		}
	}
}

// identities are the ways to credentials that run something.
func identities(t *testing.T, url string) map[string]func(t *testing.T) *session.Session {
	var now atomic.Int64
	return map[string]func(t *testing.T) *session.Session{
		"keys": func(t *testing.T) *session.Session { return open(t, url, nil, session.WithKeys("AKID", "s")) },
		"keys that expire all the time": func(t *testing.T) *session.Session {
			clock := func() time.Time { return time.Unix(now.Add(1200), 0) } // 20 minutes for every look at it
			return open(t, url, nil, session.WithClock(clock), session.WithCredentials(auth.ProviderFunc(func(context.Context) (auth.Credentials, error) {
				return auth.Credentials{AccessKeyID: "AKID", SecretAccessKey: "s", CanExpire: true, Expires: clock().Add(time.Hour)}, nil
			})))
		},
		"an agent": func(t *testing.T) *session.Session {
			if strings.HasPrefix(url, "https:") {
				return nil
			}
			return open(t, url, map[string]string{"AWS_CONTAINER_CREDENTIALS_FULL_URI": url + "/agent"})
		},
		"a process": func(t *testing.T) *session.Session {
			echo, err := exec.LookPath("echo")
			if err != nil {
				return nil
			}
			config := filepath.Join(t.TempDir(), "config")
			text := "[default]\ncredential_process = " + echo + ` '{"Version":1,"AccessKeyId":"AKID","SecretAccessKey":"s"}'` + "\n"
			if err := os.WriteFile(config, []byte(text), 0o600); err != nil {
				t.Fatal(err)
			}
			return open(t, url, map[string]string{"AWS_CONFIG_FILE": config, "AWS_EC2_METADATA_DISABLED": "true"})
		},
	}
}

// files counts the open files of the process, -1 where nobody knows.
func files() int {
	entries, err := os.ReadDir("/proc/self/fd")
	if err != nil {
		return -1
	}
	return len(entries)
}

// settled waits until no more files are open than there were: the kernel's and the server's ends of
// connections take a moment.
func settled(before int) int {
	n := files()
	for range 100 {
		if n <= before {
			break
		}
		time.Sleep(10 * time.Millisecond)
		n = files()
	}
	return n
}

func TestNothingIsLeft(t *testing.T) {
	warm := server(false) // what the runtime opens once
	streams(t, open(t, warm.URL, nil, session.WithKeys("AKID", "s")))
	warm.Close()
	for _, u := range uses {
		t.Run(u.name, func(t *testing.T) {
			for name := range identities(t, "") {
				t.Run(name, func(t *testing.T) {
					goleak.VerifyNone(t)
					before := files()
					srv := server(u.http2)
					sess := identities(t, srv.URL)[name](t)
					if sess == nil {
						srv.Close()
						t.Skip("not here")
					}
					u.use(t, sess)
					sess.CloseIdleConnections()
					srv.Close()
					if err := goleak.Find(); err != nil {
						t.Error(err)
					}
					if n := settled(before); n > before {
						t.Errorf("%d files are open, %d were before", n, before)
					}
				})
			}
		})
	}
}

// A stream that is not closed is found: the test above can fail.
func TestSomethingIsLeft(t *testing.T) {
	srv := server(false)
	defer srv.Close()
	before := files()
	sess := open(t, srv.URL, nil, session.WithKeys("AKID", "s"))
	out, err := s3.New(sess).GetObject(t.Context(), object("k"))
	if err != nil {
		t.Fatal(err)
	}
	sess.CloseIdleConnections()
	if err := goleak.Find(goleak.IgnoreAnyFunction("net/http.(*Server).Serve"), goleak.IgnoreAnyFunction("net/http.(*conn).serve")); err == nil {
		t.Error("goroutines of an open stream are not found")
	}
	if n := files(); before >= 0 && n <= before {
		t.Error(fmt.Sprint("files of an open stream are not found: ", n))
	}
	out.Body.Close()
	sess.CloseIdleConnections()
}
