package live

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/sessiongen/sessiongen/generated/sqs"
	"github.com/sessiongen/sessiongen/runtime/call"
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

// TestFaults sends a message, which is no idempotent operation, through connections that fail.
func TestFaults(t *testing.T) {
	proxy := toxiproxy(t)
	var arrived atomic.Int32
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, _ = io.Copy(io.Discard, r.Body)
		arrived.Add(1)
		w.Header().Set("Content-Type", "application/x-amz-json-1.0")
		_, _ = io.WriteString(w, `{"MessageId":"m","MD5OfMessageBody":"5d41402abc4b2a76b9719d911017c592"}`)
	}))
	defer srv.Close()
	down := func(kind string, attributes map[string]any) map[string]any {
		return map[string]any{"type": kind, "stream": "downstream", "attributes": attributes}
	}
	for _, tt := range []struct {
		name     string
		toxic    map[string]any
		opts     []call.Option
		ok       bool
		attempts int
		arrived  int32
		cause    error
	}{
		{"healthy", nil, nil, true, 1, 1, nil},
		{"slow", down("latency", map[string]any{"latency": 50}), nil, true, 1, 1, nil},
		{"answers are reset", down("reset_peer", map[string]any{"timeout": 0}), nil, false, 3, 3, nil},
		{"answers are reset, sent once", down("reset_peer", map[string]any{"timeout": 0}), []call.Option{call.WithSendOnce()}, false, 1, 1, nil},
		{"answers are cut", down("limit_data", map[string]any{"bytes": 60}), []call.Option{call.WithSendOnce()}, false, 1, 1, nil},
		{"no answer", down("timeout", map[string]any{"timeout": 0}), []call.Option{call.WithAttemptTimeout(200 * time.Millisecond)}, false, 3, 3, context.DeadlineExceeded},
		{"half closed", down("slow_close", map[string]any{"delay": 200}), nil, true, 1, 1, nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			arrived.Store(0)
			url := proxy.before(t, srv.URL, strings.ReplaceAll(tt.name, " ", "-"), tt.toxic)
			ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
			defer cancel()
			var md call.Metadata
			_, err := sqs.New(connect(t, url, secret)).SendMessage(ctx, &sqs.SendMessageInput{QueueUrl: url + "/q", MessageBody: "hello"},
				append(tt.opts, call.WithMetadata(&md))...)
			if (err == nil) != tt.ok || len(md.Attempts) != tt.attempts || arrived.Load() != tt.arrived || tt.cause != nil && !errors.Is(err, tt.cause) {
				t.Errorf("%v; %d attempts, %d arrived", err, len(md.Attempts), arrived.Load())
			}
			for i, a := range md.Attempts {
				if last := i == len(md.Attempts)-1; (a.Err == nil) != (last && tt.ok) {
					t.Errorf("attempt %d: %v", i+1, a.Err)
				}
			}
		})
	}
}
