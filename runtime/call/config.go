package call

import (
	"context"
	"log/slog"
	"math/rand/v2"
	"net/http"
	"slices"
	"time"

	"github.com/sessiongen/sessiongen/runtime/auth"
	"github.com/sessiongen/sessiongen/runtime/retry"
)

// Source makes clients possible: it knows credentials, region and everything else that a client
// of a service needs. *session.Session is one.
type Source interface {
	// ClientConfig returns the configuration for clients of a service, by its ID ("S3",
	// "DynamoDB"). It never fails: what is wrong is in the result's Err and surfaces on the
	// first call. The caller owns the result.
	ClientConfig(service string) *Config
}

// Doer sends HTTP requests. *http.Client is one. A Doer must be safe for concurrent use and must not
// follow redirects.
type Doer interface {
	Do(*http.Request) (*http.Response, error)
}

// ChecksumMode says when checksums are used where they are optional.
type ChecksumMode uint8

// The checksum modes.
const (
	WhenSupported ChecksumMode = iota // the default
	WhenRequired
)

// Config is the complete configuration of a client. The zero value of a field is its default.
type Config struct {
	Err error // why there is no valid configuration; every call fails with it

	Region      string
	Credentials *auth.Cache // nil: operations that want a signature fail, or go without if Unsigned
	Unsigned    bool        // by choice
	Tokens      TokenSource // bearer tokens; nil if there are none
	// TokensFor finds the bearer tokens of a service, by its signing name, where Tokens is nil. With
	// prefer, they go before signatures. It may be nil, and return nil.
	TokensFor func(signingName string) (tokens TokenSource, prefer bool)
	APIKeys   TokenSource // API keys; nil if there are none
	Logins    TokenSource // name, colon and password for the scheme Basic; nil if there are none
	Signer    Signer      // see WithSigner; nil for version 4 or what else the model and the endpoint say
	// SigningRegions are those that signatures of version 4A are good for; nil for what the endpoint says.
	SigningRegions []string
	HTTP           Doer     // nil: http.DefaultTransport without redirects
	Endpoint       string   // a fixed endpoint URL, "" to ask the service's endpoint rules
	Protocol       Protocol // nil for the service's own
	Params         []EndpointParam
	UserAgent      string        // product/version of the session, sent first
	UserAgentEx    string        // further products, sent last
	AppID          string        // who sends, as in "app/myapp"
	TraceID        func() string // of the invocation that the call belongs to; nil or "" for none

	// NeedsEndpoint makes clients of buckets fail where Endpoint is "": the server is not AWS's.
	NeedsEndpoint bool
	// NoHostPrefix leaves out the prefixes that operations put before the endpoint's host. Servers
	// that have one name only need it.
	NoHostPrefix bool
	// EndpointDiscovery says whether services are asked where to send operations: nil only if the
	// operation must be, false never, true wherever a service may be asked. With an endpoint
	// of the caller's none is asked.
	EndpointDiscovery *bool
	// NoCompression sends all bodies as they are.
	NoCompression bool
	// CompressFrom is the smallest body that is compressed where an operation allows it, in bytes.
	// 0 means 10,240.
	CompressFrom int64

	// SignPayload says whether the hash of a body is part of the signature; nil where TLS or a
	// checksum may stand in for it.
	SignPayload *bool
	// ChecksumMD5 sends Content-MD5 where an operation must have a checksum and the caller chose none.
	ChecksumMD5 bool
	// NoTrailers sends checksums before the body only, which is read twice for them then.
	NoTrailers bool
	// NoAcceptEncoding leaves the header out, where a service usually gets one.
	NoAcceptEncoding bool

	RequestChecksum  ChecksumMode
	ResponseChecksum ChecksumMode
	// BufferLimit bounds what is kept in memory of a streaming body that can neither be rewound nor
	// has a known length, in bytes. 0 means 8 MiB.
	BufferLimit int64

	// Store holds what outlives a client. Nil: the client has its own.
	Store *Store

	Now   func() time.Time                                 // nil: time.Now
	Sleep func(ctx context.Context, d time.Duration) error // nil: a timer that ends with ctx
	Rand  func() uint64                                    // nil: math/rand/v2

	Settings // what a single call may change
	// Operations are settings of single operations; see ForOperation.
	Operations []OperationOptions
}

// OperationOptions are options of all calls of an operation.
type OperationOptions struct {
	Name    string
	Options []Option
}

// Settings are what options may change for a single call.
type Settings struct {
	RetryMode      retry.Mode
	MaxAttempts    int           // attempts in total; 0 for the mode's default, 3 for most services
	AttemptTimeout time.Duration // bounds each attempt, 0 for no bound
	ResponseLimit  int64         // see WithResponseLimit
	Hooks          []*Hooks      // outermost first
	Logger         *slog.Logger  // nil for none
	Metadata       *Metadata     // filled in when the call ends
	AuthPreference []Auth        // see WithAuthPreference
	Header         []HeaderField // added to the request

	presign *Presigned
	// watch is set by WithSendOnce.
	watch func(ctx context.Context, d *delivery) context.Context
}

// HeaderField is a header that is added to requests.
type HeaderField struct{ Name, Value string }

// EndpointParam is the value of a parameter of endpoint rules: a built-in ("AWS::UseFIPS") or one of
// the service's own ("ForcePathStyle"). What a service's rules do not have is ignored.
type EndpointParam struct {
	Name  string
	Value any // string or bool
}

// SetParam sets the value of an endpoint parameter.
func (c *Config) SetParam(name string, value any) {
	for i := range c.Params {
		if c.Params[i].Name == name {
			c.Params[i].Value = value
			return
		}
	}
	c.Params = append(c.Params, EndpointParam{name, value})
}

func (c *Config) unsetParam(name string) {
	c.Params = slices.DeleteFunc(c.Params, func(p EndpointParam) bool { return p.Name == name })
}

func (c *Config) now() time.Time {
	if c.Now == nil {
		return time.Now()
	}
	return c.Now()
}

func (c *Config) random() uint64 {
	if c.Rand == nil {
		return rand.Uint64()
	}
	return c.Rand()
}

// unit returns a random number in [0,1).
func (c *Config) unit() float64 { return float64(c.random()>>11) / (1 << 53) }

func (c *Config) sleep(ctx context.Context, d time.Duration) error {
	if c.Sleep != nil {
		return c.Sleep(ctx, d)
	}
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return nil
	case <-ctx.Done():
		return context.Cause(ctx)
	}
}
