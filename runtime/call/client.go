package call

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"strings"

	"github.com/sessiongen/sessiongen/runtime/endpoint"
)

// Client is what every generated client holds: a service with a configuration. It is immutable and
// safe for concurrent use.
type Client struct {
	service   *Service
	protocol  Protocol
	config    Config
	state     *State
	params    endpoint.Params
	userAgent string
	fixed     *endpoint.Endpoint

	styleParam   int  // index of ForcePathStyle, -1 where there is none
	bucketParam  int  // index of the parameter, -1 where buckets have no region of their own
	preferTokens bool // over signatures
}

// NewClient returns a client of a service. What is wrong with the configuration surfaces on the
// first call.
func NewClient(src Source, service *Service, opts []ClientOption) *Client {
	c := &Client{service: service}
	if src == nil {
		c.config.Err = Code("the client was made without a session")
	} else {
		c.config = *src.ClientConfig(service.ID)
	}
	Apply(&c.config, opts...)
	cfg := &c.config
	if cfg.Store == nil {
		cfg.Store = new(Store)
	}
	if cfg.HTTP == nil {
		cfg.HTTP = defaultDoer{}
	}
	c.setRegion()
	c.state = cfg.Store.state(stateKey{service.ID, cfg.Region, cfg.Endpoint, cfg.Credentials})
	c.userAgent = c.state.userAgent(cfg, service)
	if c.protocol = cfg.Protocol; c.protocol == nil {
		c.protocol = service.Protocol
	}
	if cfg.Tokens == nil && cfg.TokensFor != nil {
		cfg.Tokens, c.preferTokens = cfg.TokensFor(service.SigningName)
	}
	c.bucketParam, c.styleParam = -1, -1
	if service.Rules == "" {
		c.fixed, cfg.Err = fixedEndpoint(cfg)
		return c
	}
	c.setParams()
	c.styleParam = service.Rules.Builtin(forcePathStyle)
	if cfg.NeedsEndpoint && cfg.Endpoint == "" && c.styleParam >= 0 && cfg.Err == nil {
		cfg.Err = ErrStoreEndpoint
	}
	if cfg.Endpoint == "" && service.Rules.Builtin(globalBuckets) >= 0 {
		c.bucketParam = service.Rules.Index(bucketParam)
	}
	return c
}

// setRegion makes of a pseudo region what it means, and keeps what is no region out of host names.
func (c *Client) setRegion() {
	cfg := &c.config
	if cfg.Region == "" {
		return
	}
	region, fips, ok := endpoint.ParseRegion(cfg.Region)
	if !ok {
		if cfg.Err == nil {
			cfg.Err = badRegion("region of call.WithRegion", cfg.Region)
		}
		return
	}
	if cfg.Region = region; fips {
		cfg.SetParam(endpoint.BuiltinUseFIPS, true)
	}
}

func badRegion(what, region string) error {
	return Code("the " + what + " is " + strconv.Quote(region) + ": want letters, digits and hyphens, as in a host name")
}

// defaultDoer sends through http.DefaultTransport. With an *http.Client in an interface, programs would
// link all that cookies can do.
type defaultDoer struct{}

func (defaultDoer) Do(r *http.Request) (*http.Response, error) {
	c := http.Client{CheckRedirect: NoRedirects}
	return c.Do(r)
}

// Format writes the service and region for every verb: there are secrets inside.
func (c *Client) Format(f fmt.State, _ rune) {
	_, _ = io.WriteString(f, "call.Client("+c.service.ID+" "+c.config.Region+")")
}

// Service returns the service ID.
func (c *Client) Service() string { return c.service.ID }

// Region returns the client's region, "" if it has none.
func (c *Client) Region() string { return c.config.Region }

// forcePathStyle is the built-in parameter of rules that can put a name into the host. A fixed
// endpoint rarely has such hosts, so it defaults to paths.
const forcePathStyle = "AWS::S3::ForcePathStyle"

// setParams sets the endpoint parameters that are the same for all calls.
func (c *Client) setParams() {
	rules, cfg, p := c.service.Rules, &c.config, &c.params
	if cfg.Region != "" {
		p.SetString(rules.Builtin(endpoint.BuiltinRegion), cfg.Region)
	}
	if cfg.Endpoint != "" {
		p.SetString(rules.Builtin(endpoint.BuiltinEndpoint), cfg.Endpoint)
		p.SetBool(rules.Builtin(forcePathStyle), true)
	}
	for _, param := range cfg.Params {
		if cfg.Endpoint != "" && (param.Name == endpoint.BuiltinUseFIPS || param.Name == endpoint.BuiltinUseDualStack) {
			continue // they choose among the service's own endpoints, and rules refuse them beside a fixed one
		}
		i := rules.Builtin(param.Name)
		if i < 0 {
			i = rules.Index(param.Name)
		}
		switch v := param.Value.(type) {
		case string:
			p.SetString(i, v)
		case bool:
			p.SetBool(i, v)
		}
	}
}

// fixedEndpoint is the endpoint of a service without rules.
func fixedEndpoint(cfg *Config) (*endpoint.Endpoint, error) {
	if cfg.Err != nil {
		return nil, cfg.Err
	}
	scheme, rest, ok := strings.Cut(cfg.Endpoint, "://")
	if !ok || scheme != "http" && scheme != "https" || strings.ContainsAny(rest, "?#@ \\") {
		if cfg.Endpoint == "" {
			return nil, Code("the service has no endpoint of its own: give one with call.WithEndpoint")
		}
		return nil, Code("the endpoint (call.WithEndpoint): want an http or https URL of host and path, as in http://localhost:9000")
	}
	host, path, _ := strings.Cut(rest, "/")
	if host == "" {
		return nil, Code("the endpoint (call.WithEndpoint) has no host: want a URL of host and path, as in http://localhost:9000")
	}
	if path != "" {
		path = "/" + strings.TrimSuffix(path, "/")
	}
	return &endpoint.Endpoint{URL: cfg.Endpoint, Scheme: scheme, Host: host, Path: path}, nil
}

// resolve finds out where a call goes.
func (x *Exchange) resolve(ctx context.Context) error {
	c := x.client
	if c.fixed != nil {
		x.where = c.fixed
		return nil
	}
	p := c.params
	if x.Operation.Endpoint != nil {
		x.Operation.Endpoint(x.Input, &p)
	}
	if i := c.service.Rules.Builtin(endpoint.BuiltinAccountID); i >= 0 && !p.IsSet(i) && c.config.Credentials != nil && c.config.Endpoint == "" {
		creds, err := c.config.Credentials.Retrieve(ctx)
		if err != nil {
			return err
		}
		if creds.AccountID != "" {
			p.SetString(i, creds.AccountID)
		}
	}
	x.yieldPathStyle(&p)
	x.applyBucketRegion(&p)
	if s := x.set.presign; s != nil && s.Classic {
		s.place(x, &p)
	}
	where, err := c.state.endpoints.Resolve(c.service.Rules, &p)
	if err != nil {
		if where, err = c.resolveNowhere(&p, err); err != nil {
			return err
		}
	}
	x.where = where
	if d := x.Operation.Discovery; d != nil {
		return d.Find(ctx, x)
	}
	return nil
}

// noEndpoint is the error of endpoint rules, with what to do about it.
type noEndpoint struct {
	region string
	err    error
}

func (e *noEndpoint) Unwrap() error { return e.err }

func (e *noEndpoint) Error() string {
	text := "no endpoint"
	if e.region != "" {
		text += " in " + e.region
	}
	return text + ": " + strings.TrimRight(e.err.Error(), ". ") +
		" (change the region, the options or the members that choose the endpoint, or give one with call.WithEndpoint)"
}
