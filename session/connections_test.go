package session

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"os/exec"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/sessiongen/sessiongen/runtime/call"
)

func TestConnectionsAreReused(t *testing.T) {
	var made atomic.Int32
	srv := httptest.NewUnstartedServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) {}))
	srv.Config.ConnState = func(_ net.Conn, state http.ConnState) {
		if state == http.StateNew {
			made.Add(1)
		}
	}
	srv.Start()
	defer srv.Close()
	s := newMachine(t, "", "").session(t, WithKeys("AKID", "s"), WithRegion("r"), WithConnectTimeout(time.Minute))
	ask := func(s *Session) {
		t.Helper()
		if err := invoke(t, s, call.WithEndpoint(srv.URL)); err != nil {
			t.Fatal(err)
		}
	}
	for range 3 {
		ask(s)
	}
	derived, err := s.With(WithRegion("other"))
	if err != nil {
		t.Fatal(err)
	}
	ask(derived)
	if n := made.Load(); n != 1 {
		t.Errorf("%d connections for calls in a row", n)
	}
	derived.CloseIdleConnections()
	ask(s)
	if n := made.Load(); n != 2 {
		t.Errorf("%d connections after the only one was closed", n)
	}
	s.CloseIdleConnections()
	(*Session)(nil).CloseIdleConnections()
	transport := s.http.Transport.(*http.Transport)
	if h2 := transport.HTTP2; h2 == nil || h2.SendPingTimeout == 0 || h2.PingTimeout == 0 {
		t.Error("dead connections of HTTP/2 are kept")
	}
	if transport.IdleConnTimeout != 90*time.Second || transport.TLSHandshakeTimeout == 0 || transport.ExpectContinueTimeout == 0 {
		t.Errorf("a limit is missing: %v, %v, %v", transport.IdleConnTimeout, transport.TLSHandshakeTimeout, transport.ExpectContinueTimeout)
	}
}

// TestReadTimeout lets a server be silent: before its answer, within it, and between two.
func TestReadTimeout(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		here, there := net.Pipe()
		dial := dialFunc(func(context.Context, string, string) (net.Conn, error) { return here, nil }).patient(time.Minute)
		conn, err := dial(t.Context(), "tcp", "x")
		if err != nil {
			t.Fatal(err)
		}
		defer conn.Close()
		defer there.Close()
		go func() { // the server
			b := make([]byte, 1)
			for range 5 {
				time.Sleep(59 * time.Second)
				_, _ = there.Write([]byte("x"))
			}
			_, _ = there.Read(b) // a request while the next read is waiting
			time.Sleep(59 * time.Second)
			_, _ = there.Write([]byte("y"))
		}()
		read := func(n int) error {
			_, err := io.ReadFull(conn, make([]byte, n))
			return err
		}
		if err := read(5); err != nil {
			t.Errorf("a server that was never silent for a minute: %v", err)
		}
		answer := make(chan error)
		go func() { answer <- read(1) }()
		time.Sleep(50 * time.Second)
		if _, err := conn.Write([]byte("r")); err != nil {
			t.Error(err)
		}
		if err := <-answer; err != nil {
			t.Errorf("what is sent does not start the time anew: %v", err)
		}
		start := time.Now()
		if err := read(1); !errors.Is(err, os.ErrDeadlineExceeded) || time.Since(start) != time.Minute {
			t.Errorf("silence: %v after %v", err, time.Since(start))
		}
	})
	// A session's connections are such ones, and a call that fails for it is tried again.
	var asked atomic.Int32
	block := make(chan struct{})
	srv := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) {
		asked.Add(1)
		<-block
	}))
	defer srv.Close()
	defer close(block)
	s := newMachine(t, "", "").session(t, WithKeys("AKID", "s"), WithRegion("r"), WithReadTimeout(50*time.Millisecond))
	if err := invoke(t, s, call.WithEndpoint(srv.URL)); !errors.Is(err, os.ErrDeadlineExceeded) || asked.Load() != 3 {
		t.Errorf("%v after %d requests", err, asked.Load())
	}
}

// TestInjectedTransportsKeepHTTP2 gives TLS settings to transports that have none of their own, which
// net/http takes for a wish not to speak HTTP/2.
func TestInjectedTransportsKeepHTTP2(t *testing.T) {
	srv := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { _, _ = io.WriteString(w, r.Proto) }))
	srv.EnableHTTP2 = true
	srv.StartTLS()
	defer srv.Close()
	m := newMachine(t, "", "")
	for _, tt := range []struct {
		name string
		opts []Option
		want string
	}{
		{"ours", nil, "HTTP/2.0"},
		{"the default", []Option{WithHTTPClient(new(http.Client))}, "HTTP/2.0"},
		{"a plain one", []Option{WithHTTPClient(&http.Client{Transport: &http.Transport{}})}, "HTTP/2.0"},
		{"one that does not want it", []Option{WithHTTPClient(&http.Client{Transport: &http.Transport{
			TLSNextProto: map[string]func(string, *tls.Conn) http.RoundTripper{},
		}})}, "HTTP/1.1"},
	} {
		if got, err := get(t, m.session(t, append(tt.opts, WithInsecureTLS())...), srv.URL); err != nil || got != tt.want {
			t.Errorf("%s: %s, %v", tt.name, got, err)
		}
	}
}

// showingProxy is a proxy that answers itself, with what it is told.
func showingProxy(t *testing.T) *url.URL {
	t.Helper()
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, _ = io.WriteString(w, r.URL.String()+" "+r.Header.Get("Proxy-Authorization"))
	}))
	t.Cleanup(srv.Close)
	u, err := url.Parse(srv.URL)
	if err != nil {
		t.Fatal(err)
	}
	u.User = url.UserPassword("me", "hush")
	return u
}

const shown = "http://service.example/ Basic bWU6aHVzaA=="

func TestProxyWithPassword(t *testing.T) {
	s := newMachine(t, "", "").session(t, WithProxy(showingProxy(t)))
	if got, err := get(t, s, "http://service.example/"); err != nil || got != shown {
		t.Errorf("%q %v", got, err)
	}
	if text := s.String(); strings.Contains(text, "hush") {
		t.Error(text)
	}
}

// TestProxyOfTheEnvironment runs itself in a process of its own: net/http reads the variables once.
func TestProxyOfTheEnvironment(t *testing.T) {
	if os.Getenv("PROXY_IS_SET") != "" {
		s := newMachine(t, "", "").session(t)
		got, err := get(t, s, "http://service.example/")
		inside, _ := http.NewRequest("GET", "http://service.inside.example/", nil)
		proxy, _ := s.http.Transport.(*http.Transport).Proxy(inside)
		fmt.Println(got, err, proxy)
		return
	}
	cmd := exec.Command(os.Args[0], "-test.run=^"+t.Name()+"$")
	cmd.Env = append(os.Environ(), "PROXY_IS_SET=1", "HTTP_PROXY="+showingProxy(t).String(), "NO_PROXY=other.example,.inside.example")
	out, err := cmd.CombinedOutput()
	if want := shown + " <nil> <nil>\n"; err != nil || !strings.HasPrefix(string(out), want) {
		t.Errorf("%v\n%s", err, out)
	}
}

// The token of the instance's metadata service stays there, also where mode auto asks for the region.
func TestModeAutoFollowsNoRedirects(t *testing.T) {
	reached := false
	elsewhere := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { reached = true }))
	defer elsewhere.Close()
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodPut {
			_, _ = io.WriteString(w, "token")
			return
		}
		http.Redirect(w, r, elsewhere.URL, http.StatusTemporaryRedirect)
	}))
	defer srv.Close()
	m := newMachine(t, "", "").with("AWS_DEFAULTS_MODE", "auto", "AWS_EC2_METADATA_DISABLED", "", "AWS_EC2_METADATA_SERVICE_ENDPOINT", srv.URL)
	if mode := m.session(t, WithRegion("eu-test-1")).autoMode(t.Context()); mode != "standard" || reached {
		t.Errorf("mode %s, followed: %t", mode, reached)
	}
}
