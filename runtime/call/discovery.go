package call

import (
	"context"
	"net/http"
	"strings"
	"sync"
	"time"
)

// Discovery is how a service tells its clients where to send operations (aws.api#clientEndpointDiscovery).
type Discovery struct {
	Find func(ctx context.Context, x *Exchange) error                    // Discover
	Gone func(ctx context.Context, x *Exchange, err error) (bool, error) // EndpointGone

	Operation *Operation           // that tells
	New       func() (in, out any) // of that operation
	// Endpoint returns what an output says: a host, and for how many minutes it holds. The host is ""
	// if the output names none.
	Endpoint func(out any) (host string, minutes int64)
	Error    string // code of the error that the endpoint holds no more
}

// discovered is the endpoint that a service told its clients. The zero value is none.
type discovered struct {
	mu    sync.Mutex
	host  string
	until time.Time
}

func (d *discovered) get(now time.Time) (host string, ok bool) {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.host, now.Before(d.until)
}

func (d *discovered) set(host string, until time.Time) {
	d.mu.Lock()
	d.host, d.until = host, until
	d.mu.Unlock()
}

// pauseDiscovery is for how long the ordinary endpoint serves after one that need not be discovered
// could not be.
const pauseDiscovery = time.Minute

// Discover sends the call to the endpoint that the service names, if the operation wants that. A
// service's Discovery names it, so that only programs that may need it link it.
func Discover(ctx context.Context, x *Exchange) error {
	d, cfg := x.Operation.Discovery, &x.client.config
	required := x.Operation.Flags&DiscoveryRequired != 0
	if cfg.Endpoint != "" || cfg.EndpointDiscovery == nil && !required {
		return nil
	}
	if cfg.EndpointDiscovery != nil && !*cfg.EndpointDiscovery {
		if required {
			return Code("the operation needs endpoint discovery, which is switched off: give an endpoint with call.WithEndpoint, or switch it on")
		}
		return nil
	}
	host, ok := x.state.discovered.get(cfg.now())
	if !ok {
		var err error
		if host, err = x.askForEndpoint(ctx, d); err != nil && required {
			return err
		}
	}
	if host == "" {
		return nil
	}
	where := *x.where
	where.Host = host
	x.where = &where
	return nil
}

// askForEndpoint calls the operation that tells, and remembers the answer.
func (x *Exchange) askForEndpoint(ctx context.Context, d *Discovery) (string, error) {
	in, out := d.New()
	err := Invoke(ctx, x.client, d.Operation, in, out, []Option{WithHeader("X-Amz-Api-Version", x.Service.APIVersion)})
	now := x.client.config.now()
	if err != nil {
		x.state.discovered.set("", now.Add(pauseDiscovery))
		return "", err
	}
	host, minutes := d.Endpoint(out)
	host = strings.TrimPrefix(host, "https://")
	if host == "" || strings.ContainsAny(host, "/?#@ \\") {
		x.state.discovered.set("", now.Add(pauseDiscovery))
		return "", Code("the service names no endpoint for the operation")
	}
	x.state.discovered.set(host, now.Add(time.Duration(minutes)*time.Minute))
	return host, nil
}

// EndpointGone reports whether a failure means that a discovered endpoint holds no more, once a
// call. The next attempt goes to another one then. A service's Discovery names it.
func EndpointGone(ctx context.Context, x *Exchange, err error) (bool, error) {
	d := x.Operation.Discovery
	f, ok := err.(*failure)
	if !ok || x.redirected || f.Code != d.Error && f.status != http.StatusMisdirectedRequest {
		return false, nil
	}
	if _, ok := x.state.discovered.get(x.client.config.now()); !ok {
		return false, nil
	}
	x.redirected = true
	x.state.discovered.set("", time.Time{})
	return true, x.resolve(ctx)
}
