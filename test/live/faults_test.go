package live

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/sessiongen/sessiongen/generated/sqs"
	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/retry"
)

// toxics is a proxy that harms connections as it is told.
type toxics struct{ api string }

func toxiproxy(t *testing.T) *toxics {
	t.Helper()
	bin := filepath.Join(root(), ".cache", "toxiproxy", "server")
	if _, err := os.Stat(bin); err != nil {
		missing(t, "toxiproxy", err)
	}
	return &toxics{start(t, "/version", nil, bin, "-host", "127.0.0.1", "-port", "{port}")}
}

func (p *toxics) post(t *testing.T, path string, body any) {
	t.Helper()
	data, err := json.Marshal(body)
	if err != nil {
		t.Fatal(err)
	}
	resp, err := http.Post(p.api+path, "application/json", bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	if resp.StatusCode >= 300 {
		text, _ := io.ReadAll(resp.Body)
		t.Fatalf("%s: %s", path, text)
	}
}

// before returns the URL of a proxy with one toxic in front of a server.
func (p *toxics) before(t *testing.T, server, name string, toxic map[string]any) string {
	t.Helper()
	address := "127.0.0.1:" + freePort(t)
	p.post(t, "/proxies", map[string]any{"name": name, "listen": address, "upstream": strings.TrimPrefix(server, "http://")})
	if toxic != nil {
		p.post(t, "/proxies/"+name+"/toxics", toxic)
	}
	return "http://" + address
}

// heal takes a toxic away.
func (p *toxics) heal(t *testing.T, name, kind, stream string) {
	req, err := http.NewRequest(http.MethodDelete, p.api+"/proxies/"+name+"/toxics/"+kind+"_"+stream, nil)
	if err != nil {
		t.Fatal(err)
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	resp.Body.Close()
	if resp.StatusCode >= 300 {
		t.Errorf("the toxic %s of %s stays: status %d", kind, name, resp.StatusCode)
	}
}

// inbox is a service that takes messages and counts how often each arrives.
type inbox struct {
	*httptest.Server
	mu      sync.Mutex
	arrived map[string]int
}

func newInbox(t *testing.T) *inbox {
	b := &inbox{arrived: map[string]int{}}
	b.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var in struct{ MessageBody string }
		if json.NewDecoder(r.Body).Decode(&in) != nil {
			return // the request broke off
		}
		b.mu.Lock()
		b.arrived[in.MessageBody]++
		b.mu.Unlock()
		w.Header().Set("Content-Type", "application/x-amz-json-1.0")
		_, _ = io.WriteString(w, `{"MessageId":"m"}`)
	}))
	t.Cleanup(b.Close)
	return b
}

// count returns how often a message arrived.
func (b *inbox) count(message string) int {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.arrived[message]
}

func toxic(kind, stream string, attributes map[string]any) map[string]any {
	return map[string]any{"type": kind, "stream": stream, "attributes": attributes}
}

// TestFaults sends a message, which is no idempotent operation, through connections that fail. Standard
// retries may double it where the answer is lost, as in all AWS SDKs; WithSendOnce never does.
func TestFaults(t *testing.T) {
	proxy, inbox := toxiproxy(t), newInbox(t)
	down := func(kind string, attributes map[string]any) map[string]any {
		return toxic(kind, "downstream", attributes)
	}
	up := func(kind string, attributes map[string]any) map[string]any {
		return toxic(kind, "upstream", attributes)
	}
	once, impatient := []call.Option{call.WithSendOnce()}, call.WithAttemptTimeout(500*time.Millisecond)
	for _, tt := range []struct {
		name     string
		toxic    map[string]any
		heals    bool // before the second attempt
		opts     []call.Option
		ok       bool
		attempts int
		arrived  int
		cause    error
	}{
		{"healthy", nil, false, nil, true, 1, 1, nil},
		{"slow", down("latency", map[string]any{"latency": 50}), false, nil, true, 1, 1, nil},
		{"slow to the server", up("latency", map[string]any{"latency": 50, "jitter": 20}), false, once, true, 1, 1, nil},
		{"in small pieces", down("slicer", map[string]any{"average_size": 10, "delay": 100}), false, nil, true, 1, 1, nil},
		{"answers are reset", down("reset_peer", map[string]any{"timeout": 0}), false, nil, false, 3, 3, nil},
		{"one answer is reset", down("reset_peer", map[string]any{"timeout": 0}), true, nil, true, 2, 2, nil},
		{"answers are reset, sent once", down("reset_peer", map[string]any{"timeout": 0}), true, once, false, 1, 1, nil},
		{"requests are reset", up("reset_peer", map[string]any{"timeout": 0}), false, nil, false, 3, 0, nil},
		{"one request is reset", up("reset_peer", map[string]any{"timeout": 0}), true, nil, true, 2, 1, nil},
		{"answers are cut", down("limit_data", map[string]any{"bytes": 60}), true, once, false, 1, 1, nil},
		{"requests are cut", up("limit_data", map[string]any{"bytes": 60}), true, nil, true, 2, 1, nil},
		{"no answer", down("timeout", map[string]any{"timeout": 0}), false, []call.Option{impatient}, false, 3, 3, context.DeadlineExceeded},
		{"no answer, sent once", down("timeout", map[string]any{"timeout": 0}), true, append(once, impatient), false, 1, 1, context.DeadlineExceeded},
		{"requests get lost", up("timeout", map[string]any{"timeout": 0}), true, []call.Option{impatient}, true, 2, 1, nil},
		{"slow to close", down("slow_close", map[string]any{"delay": 200}), false, nil, true, 1, 1, nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			name := strings.ReplaceAll(strings.ReplaceAll(tt.name, " ", "-"), ",", "")
			url := proxy.before(t, inbox.URL, name, tt.toxic)
			ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
			defer cancel()
			var md call.Metadata
			opts := append(slices.Clone(tt.opts), call.WithMetadata(&md))
			if tt.heals {
				opts = append(opts, call.WithHooks(&call.Hooks{Retry: func(context.Context, *call.Info, time.Duration, error) {
					proxy.heal(t, name, tt.toxic["type"].(string), tt.toxic["stream"].(string))
				}}))
			}
			_, err := sqs.New(connect(t, url, secret)).SendMessage(ctx, &sqs.SendMessageInput{QueueUrl: url + "/q", MessageBody: tt.name}, opts...)
			if n := inbox.count(tt.name); (err == nil) != tt.ok || len(md.Attempts) != tt.attempts || n != tt.arrived || tt.cause != nil && !errors.Is(err, tt.cause) {
				t.Errorf("%v; %d attempts, %d arrived", err, len(md.Attempts), n)
			}
			for i, a := range md.Attempts {
				if last := i == len(md.Attempts)-1; (a.Err == nil) != (last && tt.ok) {
					t.Errorf("attempt %d: %v", i+1, a.Err)
				}
			}
		})
	}
}

// TestManyFaults sends messages through connections of which every third fails, in one way or another.
func TestManyFaults(t *testing.T) {
	proxy, inbox := toxiproxy(t), newInbox(t)
	for i, harm := range []map[string]any{
		toxic("reset_peer", "downstream", map[string]any{"timeout": 0}),
		toxic("reset_peer", "upstream", map[string]any{"timeout": 1}),
		toxic("limit_data", "downstream", map[string]any{"bytes": 100}),
		toxic("limit_data", "upstream", map[string]any{"bytes": 500}),
	} {
		harm["toxicity"] = 0.3
		url := proxy.before(t, inbox.URL, fmt.Sprint("many", i), harm)
		for _, once := range []bool{false, true} {
			fresh := &http.Client{Transport: &http.Transport{DisableKeepAlives: true}} // a connection for each request
			client := sqs.New(connect(t, url, secret), call.WithHTTPClient(fresh))
			ok, attempts := 0, 0
			for n := range 40 {
				message := fmt.Sprintf("%d of %s, %s, once: %t", n, harm["type"], harm["stream"], once)
				var md call.Metadata
				opts := []call.Option{call.WithMetadata(&md), call.WithMaxAttempts(8), call.WithRetryMode(retry.Standard)}
				if once {
					opts = append(opts, call.WithSendOnce())
				}
				ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
				_, err := client.SendMessage(ctx, &sqs.SendMessageInput{QueueUrl: url + "/q", MessageBody: message}, opts...)
				cancel()
				arrived := inbox.count(message)
				switch {
				case err == nil && arrived == 0:
					t.Errorf("%s is lost, after %d attempts", message, len(md.Attempts))
				case once && arrived > 1:
					t.Errorf("%s arrived %d times", message, arrived)
				case arrived > len(md.Attempts):
					t.Errorf("%s arrived %d times, with %d attempts reported", message, arrived, len(md.Attempts))
				}
				if err == nil {
					ok++
				}
				attempts += len(md.Attempts)
			}
			if ok == 0 || ok == attempts {
				t.Errorf("%s, %s: %d messages, %d delivered, %d attempts", harm["type"], harm["stream"], 40, ok, attempts)
			}
		}
	}
}

// TestHalfClosed has a server that closes its side of a connection: instead of an answer while it still
// reads, or after one without having said so.
func TestHalfClosed(t *testing.T) {
	const answer = "HTTP/1.1 200 OK\r\nContent-Type: application/x-amz-json-1.0\r\nContent-Length: 17\r\n\r\n{\"MessageId\":\"m\"}"
	for _, tt := range []struct {
		name     string
		answers  bool
		once     bool
		attempts int
		requests int // for two calls
	}{
		{"instead of an answer", false, false, 3, 6},
		{"instead of an answer, sent once", false, true, 1, 2},
		{"after the answer", true, false, 1, 2},
		{"after the answer, sent once", true, true, 1, 2},
	} {
		t.Run(tt.name, func(t *testing.T) {
			listener, err := net.Listen("tcp", "127.0.0.1:0")
			if err != nil {
				t.Fatal(err)
			}
			defer listener.Close()
			var requests atomic.Int32
			go func() {
				for {
					conn, err := listener.Accept()
					if err != nil {
						return
					}
					go func() {
						defer conn.Close()
						r := bufio.NewReader(conn)
						req, err := http.ReadRequest(r)
						if err != nil {
							return
						}
						_, _ = io.Copy(io.Discard, req.Body)
						requests.Add(1)
						if tt.answers {
							_, _ = io.WriteString(conn, answer)
						}
						_ = conn.(*net.TCPConn).CloseWrite()
						_, _ = io.Copy(io.Discard, r) // until the other side closes too
					}()
				}
			}()
			url := "http://" + listener.Addr().String()
			client := sqs.New(connect(t, url, secret))
			for range 2 {
				var md call.Metadata
				opts := []call.Option{call.WithMetadata(&md)}
				if tt.once {
					opts = append(opts, call.WithSendOnce())
				}
				ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
				_, err := client.SendMessage(ctx, &sqs.SendMessageInput{QueueUrl: url + "/q", MessageBody: "hello"}, opts...)
				cancel()
				if (err == nil) != tt.answers || len(md.Attempts) != tt.attempts {
					t.Errorf("%v; %d attempts", err, len(md.Attempts))
				}
				time.Sleep(50 * time.Millisecond) // the connection's end arrives
			}
			if n := int(requests.Load()); n != tt.requests {
				t.Errorf("%d requests", n)
			}
		})
	}
}
