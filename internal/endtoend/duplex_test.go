package endtoend

import (
	"bytes"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/sessiongen/sessiongen/generated/kinesis"
	"github.com/sessiongen/sessiongen/generated/lexv2runtime"
	"github.com/sessiongen/sessiongen/runtime/auth"
	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/eventstream"
)

// serveHTTP2 is serve for handlers that read the request themselves.
func serveHTTP2(t *testing.T, f http.HandlerFunc) source {
	t.Helper()
	server := httptest.NewUnstartedServer(f)
	server.EnableHTTP2 = true
	server.StartTLS()
	t.Cleanup(server.Close)
	return source{call.Config{
		Region: "us-east-1", Endpoint: server.URL, HTTP: server.Client(),
		Credentials: auth.NewCache(auth.Static(auth.Credentials{AccessKeyID: "AKID", SecretAccessKey: "hush"}), auth.CacheConfig{}),
	}}
}

// signed reads a message of a request out of the one with its signature; nil is the end.
func signed(t *testing.T, r io.Reader) *eventstream.Message {
	t.Helper()
	outer, _, err := eventstream.ReadMessage(r, nil)
	if err != nil {
		t.Error(err)
		return nil
	}
	if sum, _ := outer.Header(":chunk-signature").([]byte); len(sum) != 32 {
		t.Errorf("headers %v", outer.Headers)
	}
	if len(outer.Payload) == 0 {
		return nil
	}
	m, _, err := eventstream.ReadMessage(bytes.NewReader(outer.Payload), nil)
	if err != nil {
		t.Error(err)
	}
	return m
}

func TestConversation(t *testing.T) {
	t.Parallel()
	client := lexv2runtime.New(serveHTTP2(t, func(w http.ResponseWriter, r *http.Request) {
		if r.ProtoMajor != 2 || r.URL.Path != "/bots/b/botAliases/a/botLocales/en_US/sessions/s1/conversation" ||
			r.Header.Get("X-Amz-Lex-Conversation-Mode") != "TEXT" {
			t.Errorf("%s %s %v", r.Proto, r.URL, r.Header)
		}
		for m := signed(t, r.Body); m != nil; m = signed(t, r.Body) {
			switch m.Header(":event-type") {
			case "TextInputEvent":
				_, _ = w.Write(event(t, "TextResponseEvent", `{"messages":[{"content":"you said `+string(m.Payload[len(`{"text":"`):len(m.Payload)-2])+`"}]}`))
			case "DisconnectionEvent":
				_, _ = w.Write(message(t, `{"message":"bye"}`, ":message-type", "exception", ":exception-type", "ConflictException"))
			default:
				t.Errorf("message %v", m)
			}
			w.(http.Flusher).Flush()
		}
	}))
	out, err := client.StartConversation(t.Context(), &lexv2runtime.StartConversationInput{
		BotId: "b", BotAliasId: "a", LocaleId: "en_US", SessionId: "s1", ConversationMode: lexv2runtime.ConversationModeText,
	})
	if err != nil {
		t.Fatal(err)
	}
	defer out.ResponseEventStream.Close()
	for _, text := range []string{"hello", "again"} {
		said := &lexv2runtime.StartConversationRequestEventStreamMemberTextInputEvent{Value: lexv2runtime.TextInputEvent{Text: text}}
		if err := out.Writer.Send(t.Context(), said); err != nil {
			t.Fatal(err)
		}
		got, err := out.ResponseEventStream.Next()
		if err != nil {
			t.Fatal(err)
		}
		answer, ok := got.(*lexv2runtime.StartConversationResponseEventStreamMemberTextResponseEvent)
		if !ok || len(answer.Value.Messages) != 1 || call.Value(answer.Value.Messages[0].Content) != "you said "+text {
			t.Errorf("answer %+v", got)
		}
	}
	if err := out.Writer.Send(t.Context(), &lexv2runtime.StartConversationRequestEventStreamMemberDisconnectionEvent{}); err != nil {
		t.Fatal(err)
	}
	if err := out.Writer.Close(); err != nil {
		t.Error(err)
	}
	_, err = out.ResponseEventStream.Next()
	if e, ok := errors.AsType[*lexv2runtime.ConflictException](err); !ok || e.ErrorMessage() != "bye" {
		t.Errorf("error %v", err)
	}

	missing := &lexv2runtime.StartConversationRequestEventStreamMemberTextInputEvent{}
	if err := out.Writer.Send(t.Context(), missing); err == nil || !strings.Contains(err.Error(), "TextInputEvent.text") {
		t.Errorf("an event without its text: %v", err)
	}
}

// An endpoint that has HTTP/1.1 only is refused, instead of waiting for each other for ever.
func TestConversationNeedsHTTP2(t *testing.T) {
	t.Parallel()
	server := httptest.NewTLSServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		if n, _ := io.Copy(io.Discard, r.Body); n > 0 {
			t.Errorf("%d bytes of events arrived", n)
		}
	}))
	defer server.Close()
	client := lexv2runtime.New(source{call.Config{
		Region: "us-east-1", Endpoint: server.URL, HTTP: server.Client(),
		Credentials: auth.NewCache(auth.Static(auth.Credentials{AccessKeyID: "AKID", SecretAccessKey: "hush"}), auth.CacheConfig{}),
	}})
	out, err := client.StartConversation(t.Context(), &lexv2runtime.StartConversationInput{
		BotId: "b", BotAliasId: "a", LocaleId: "en_US", SessionId: "s1", ConversationMode: lexv2runtime.ConversationModeText,
	})
	if err != nil {
		t.Fatal(err)
	}
	defer out.ResponseEventStream.Close()
	if _, err := out.ResponseEventStream.Next(); !errors.Is(err, call.ErrNotHTTP2) {
		t.Errorf("reading: %v", err)
	}
	said := &lexv2runtime.StartConversationRequestEventStreamMemberTextInputEvent{Value: lexv2runtime.TextInputEvent{Text: "hello"}}
	if err := out.Writer.Send(t.Context(), said); !errors.Is(err, call.ErrNotHTTP2) {
		t.Errorf("sending: %v", err)
	}
}

// Kinesis sends an initial response, its substitutes do not.
func TestSubscribe(t *testing.T) {
	t.Parallel()
	records := event(t, "SubscribeToShardEvent", `{"ContinuationSequenceNumber":"7","MillisBehindLatest":0,"Records":[{"Data":"aGk=","PartitionKey":"p","SequenceNumber":"6"}]}`)
	for _, initial := range [][]byte{nil, event(t, "initial-response", "{}")} {
		client := kinesis.New(serveHTTP2(t, func(w http.ResponseWriter, _ *http.Request) {
			_, _ = w.Write(initial)
			_, _ = w.Write(records)
		}))
		out, err := client.SubscribeToShard(t.Context(), &kinesis.SubscribeToShardInput{
			ConsumerARN: "arn:aws:kinesis:us-east-1:123456789012:stream/s/consumer/c:1", ShardId: "shardId-0",
			StartingPosition: &kinesis.StartingPosition{Type: kinesis.ShardIteratorTypeLatest},
		})
		if err != nil {
			t.Fatal(err)
		}
		n := 0
		for event, err := range out.EventStream.All() {
			e, ok := event.(*kinesis.SubscribeToShardEventStreamMemberSubscribeToShardEvent)
			if err != nil || !ok || len(e.Value.Records) != 1 || string(e.Value.Records[0].Data) != "hi" {
				t.Errorf("event %+v, %v", event, err)
			}
			n++
		}
		if n != 1 {
			t.Errorf("%d events", n)
		}
	}
}
