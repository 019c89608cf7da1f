package provider

import (
	"context"
	"errors"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/sessiongen/sessiongen/runtime/auth"
)

// instance is a metadata service.
type instance struct {
	tokenStatus int           // of the answer to a request for a token; 0 for 200
	delay       time.Duration // before it
	v1          bool          // answers without a token too
	role        string
	fail        int // status of everything else, 0 for 200
	expires     time.Time
	requests    []string
}

func (i *instance) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	i.requests = append(i.requests, r.Method+" "+r.URL.Path)
	if r.Method == "PUT" {
		select {
		case <-time.After(i.delay):
		case <-r.Context().Done():
		}
		if i.tokenStatus != 0 {
			w.WriteHeader(i.tokenStatus)
			return
		}
		if r.Header.Get("X-aws-ec2-metadata-token-ttl-seconds") != "21600" {
			w.WriteHeader(400)
			return
		}
		_, _ = w.Write([]byte("TOKEN"))
		return
	}
	switch {
	case i.fail != 0:
		w.WriteHeader(i.fail)
	case !i.v1 && r.Header.Get("X-aws-ec2-metadata-token") != "TOKEN":
		w.WriteHeader(401)
	case r.URL.Path == regionPath:
		_, _ = w.Write([]byte("eu-test-1\n"))
	case i.role == "":
		w.WriteHeader(404)
	case r.URL.Path == rolePath:
		_, _ = w.Write([]byte(i.role + "\n"))
	case r.URL.Path == rolePath+i.role:
		_, _ = w.Write([]byte(`{"Code":"Success","AccessKeyId":"A","SecretAccessKey":"s","Token":"t","Expiration":"` + i.expires.Format(time.RFC3339) + `"}`))
	default:
		w.WriteHeader(404)
	}
}

func imdsOf(t *testing.T, i *instance) *IMDS {
	srv := httptest.NewServer(i)
	t.Cleanup(srv.Close)
	client := srv.Client()
	Watch(client.Transport.(*http.Transport))
	return &IMDS{
		Endpoint: srv.URL + "/", Timeout: time.Minute, Attempts: 1, Client: client,
		Now: func() time.Time { return epoch }, Rand: func() float64 { return 0.5 }, Logger: slog.New(slog.DiscardHandler),
	}
}

var epoch = time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)

func TestIMDS(t *testing.T) {
	for _, tt := range []struct {
		name       string
		i          instance
		v1Disabled bool
		err        string // "" for credentials
		absent     bool
		requests   int
	}{
		{"version 2", instance{role: "r"}, false, "", false, 3},
		{"version 2 alone", instance{role: "r"}, true, "", false, 3},
		{"version 1 on 404", instance{role: "r", tokenStatus: 404, v1: true}, false, "", false, 3},
		{"version 1 on 403", instance{role: "r", tokenStatus: 403, v1: true}, false, "", false, 3},
		{"version 1 on 405", instance{role: "r", tokenStatus: 405, v1: true}, false, "", false, 3},
		{"version 1 is forbidden", instance{role: "r", tokenStatus: 404, v1: true}, true, "ec2_metadata_v1_disabled", false, 1},
		{"no token on 400", instance{role: "r", tokenStatus: 400, v1: true}, false, "refuses the request", true, 1},
		{"no role", instance{}, false, "no role", true, 2},
		{"turned off", instance{fail: 403}, false, "turned off", true, 2},
		{"broken token", instance{tokenStatus: 500}, false, "status 500", false, 1},
		{"broken", instance{fail: 500}, false, "status 500", false, 2},
	} {
		tt.i.expires = epoch.Add(6 * time.Hour)
		p := imdsOf(t, &tt.i)
		p.V1Disabled = tt.v1Disabled
		c, err := p.Retrieve(t.Context())
		_, absent := err.(auth.Absent)
		switch {
		case len(tt.i.requests) != tt.requests:
			t.Errorf("%s: requests %q", tt.name, tt.i.requests)
		case tt.err == "" && (err != nil || c.AccessKeyID != "A" || c.SessionToken != "t" || !c.Expires.Equal(tt.i.expires)):
			t.Errorf("%s: %v %v", tt.name, c, err)
		case tt.err != "" && (err == nil || !strings.Contains(err.Error(), tt.err) || absent != tt.absent):
			t.Errorf("%s: %v, absent %v", tt.name, err, absent)
		}
	}
}

// TestIMDSBehindAHop is a container whose requests for a token get no answer.
func TestIMDSBehindAHop(t *testing.T) {
	i := &instance{role: "r", v1: true, delay: time.Minute, expires: epoch.Add(time.Hour)}
	p := imdsOf(t, i)
	p.Timeout = 100 * time.Millisecond
	if _, err := p.Retrieve(t.Context()); err != nil {
		t.Error(err)
	}
	p = imdsOf(t, i)
	p.Timeout, p.V1Disabled = 100*time.Millisecond, true
	if _, err := p.Retrieve(t.Context()); err != errDisabledV1 {
		t.Errorf("%v", err)
	}
}

func TestIMDSNowhere(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	l.Close()
	p := imdsOf(t, &instance{})
	p.Endpoint = "http://" + l.Addr().String()
	if _, err := p.Retrieve(t.Context()); !errors.Is(err, auth.Absent("there is no metadata service at "+p.Endpoint)) {
		t.Errorf("%v", err)
	}
}

// TestIMDSInTheDark is a machine elsewhere: nobody refuses the connection, and nobody takes it.
func TestIMDSInTheDark(t *testing.T) {
	p := imdsOf(t, &instance{})
	p.Timeout = 50 * time.Millisecond
	var dials atomic.Int32
	p.Client = &http.Client{Transport: &http.Transport{DialContext: func(ctx context.Context, _, _ string) (net.Conn, error) {
		dials.Add(1)
		<-ctx.Done()
		return nil, ctx.Err()
	}}}
	if _, err := p.Retrieve(t.Context()); !errors.Is(err, auth.Absent("there is no metadata service at "+p.Endpoint)) || dials.Load() != 1 {
		t.Errorf("%v after %d connections", err, dials.Load())
	}
}

func TestIMDSRetries(t *testing.T) {
	i := &instance{role: "r", fail: 500}
	p := imdsOf(t, i)
	p.Attempts = 3
	if _, err := p.Retrieve(t.Context()); err == nil || len(i.requests) != 4 {
		t.Errorf("%v %q", err, i.requests)
	}
	i.requests, i.fail = nil, 404
	if _, err := p.Retrieve(t.Context()); err == nil || len(i.requests) != 2 {
		t.Errorf("%v %q", err, i.requests)
	}
}

// TestIMDSStaticStability is trouble behind the metadata service: old credentials, or none.
func TestIMDSStaticStability(t *testing.T) {
	stretch := 21 * time.Minute // 15, 2, and half of 8
	i := &instance{role: "r", expires: epoch.Add(-time.Hour)}
	p := imdsOf(t, i)
	c, err := p.Retrieve(t.Context())
	if err != nil || !c.Expires.Equal(epoch.Add(stretch)) {
		t.Errorf("expired: %v %v", c, err)
	}
	i.fail = 500
	now := epoch.Add(time.Hour)
	p.Now = func() time.Time { return now }
	c, err = p.Retrieve(t.Context())
	if err != nil || c.AccessKeyID != "A" || !c.Expires.Equal(now.Add(stretch)) {
		t.Errorf("out of order: %v %v", c, err)
	}
	i.fail, i.expires = 0, now.Add(6*time.Hour)
	c, err = p.Retrieve(t.Context())
	if err != nil || !c.Expires.Equal(i.expires) {
		t.Errorf("recovered: %v %v", c, err)
	}
}

// TestIMDSTokenWithALineBreak is a token that would add a header to the requests that carry it.
func TestIMDSTokenWithALineBreak(t *testing.T) {
	for _, token := range []string{"a\r\nX-Evil: 1", "a\n", ""} {
		asked := 0
		p := imdsOf(t, &instance{})
		p.Client = client(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			asked++
			_, _ = w.Write([]byte(token))
		}))
		if _, err := p.Retrieve(t.Context()); err == nil || asked != 1 || !strings.Contains(err.Error(), "line break") {
			t.Errorf("%q: asked %d times, %v", token, asked, err)
		}
	}
}

func TestIMDSRegion(t *testing.T) {
	if region, err := imdsOf(t, &instance{}).Region(t.Context()); region != "eu-test-1" || err != nil {
		t.Errorf("%q %v", region, err)
	}
}
