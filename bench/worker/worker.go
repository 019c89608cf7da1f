// Package worker is the inside of a program that measures one client. Each client is measured in a
// program of its own, as its users have it: what the other one links, allocates and leaves to the
// garbage collector does not count.
package worker

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"runtime"
	"strings"
	"time"

	"github.com/sessiongen/sessiongen/bench/canned"
	"github.com/sessiongen/sessiongen/bench/suite"
)

// Op is one call of a client that is kept.
type Op func(ctx context.Context) error

// Client makes a client that sends through a transport, and returns its call.
type Client func(http.RoundTripper) Op

// Order is a line that a worker reads: to run a case for about Span, or, if that is 0, once.
type Order struct {
	Case string
	Span time.Duration
}

// Report is the line that answers it.
type Report struct {
	Problem string `json:",omitempty"`
	Cost    Cost
	Request *Request `json:",omitempty"` // of the one call
}

// Cost is what one call costs.
type Cost struct {
	CPU    time.Duration // user and system time of the process, garbage collection included
	Bytes  float64
	Allocs float64
}

// Request is what a client sent.
type Request struct {
	Method, URL string
	Header      http.Header
	Body        []byte
}

// Main carries out orders until there are no more.
func Main(clients map[string]Client) {
	cases := map[string]suite.Case{}
	for _, c := range suite.Cases() {
		cases[c.Name] = c
	}
	ops := map[string]Op{}
	in := bufio.NewScanner(os.Stdin)
	out := json.NewEncoder(os.Stdout)
	for in.Scan() {
		var o Order
		err := json.Unmarshal(in.Bytes(), &o)
		c, client := cases[o.Case], clients[o.Case]
		setEnvironment(c.Env)
		var r Report
		switch {
		case err != nil:
		case client == nil:
			err = fmt.Errorf("there is no client for %s", o.Case)
		case o.Span == 0:
			r.Request, err = once(c, client)
		default:
			if ops[o.Case] == nil {
				ops[o.Case] = client(canned.New(c.Body(), c.Header))
			}
			r.Cost, err = measure(ops[o.Case], o.Span)
		}
		if err != nil {
			r.Problem = err.Error()
		}
		if err := out.Encode(r); err != nil {
			os.Exit(1)
		}
	}
}

// setEnvironment sets the variables that clients read: those of a case, and no others.
func setEnvironment(env map[string]string) {
	for _, kv := range os.Environ() {
		if name, _, _ := strings.Cut(kv, "="); strings.HasPrefix(name, "AWS_") {
			os.Unsetenv(name)
		}
	}
	for name, value := range env {
		os.Setenv(name, value)
	}
}

// once calls once and returns what was sent.
func once(c suite.Case, client Client) (*Request, error) {
	t := canned.New(c.Body(), c.Header)
	t.Keep = true
	if err := client(t)(context.Background()); err != nil || t.Last == nil {
		return nil, err
	}
	return &Request{t.Last.Method, t.Last.URL.String(), t.Last.Header, t.Sent}, nil
}

// measure runs op for about span and returns the cost of one call.
func measure(op Op, span time.Duration) (Cost, error) {
	ctx := context.Background()
	start := time.Now()
	if err := op(ctx); err != nil { // warm up
		return Cost{}, err
	}
	n := 1 + int(span/max(time.Since(start), time.Microsecond))
	runtime.GC()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	cpu := cpuTime()
	for range n {
		if err := op(ctx); err != nil {
			return Cost{}, err
		}
	}
	cpu = cpuTime() - cpu
	runtime.ReadMemStats(&after)
	return Cost{
		CPU:    cpu / time.Duration(n),
		Bytes:  float64(after.TotalAlloc-before.TotalAlloc) / float64(n),
		Allocs: float64(after.Mallocs-before.Mallocs) / float64(n),
	}, nil
}
