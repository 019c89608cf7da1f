package call

import (
	"log/slog"
	"net/http"
	"slices"
	"sync"
	"time"

	"github.com/sessiongen/sessiongen/runtime/auth"
	"github.com/sessiongen/sessiongen/runtime/endpoint"
	"github.com/sessiongen/sessiongen/runtime/retry"
)

// ClientOption configures a client, or all clients of a session. Later options win.
type ClientOption interface {
	applyClient(c *Config)
}

// Option configures a single call; as every Option is a ClientOption, it may also be given to a
// client or session, for all their calls.
type Option interface {
	ClientOption
	applyCall(s *Settings)
}

type clientOption func(c *Config)

func (o clientOption) applyClient(c *Config) { o(c) }

type callOption func(s *Settings)

func (o callOption) applyClient(c *Config) { o(&c.Settings) }
func (o callOption) applyCall(s *Settings) { o(s) }

// Apply applies options to a configuration, in order.
func Apply(c *Config, opts ...ClientOption) {
	for _, o := range opts {
		if o != nil {
			o.applyClient(c)
		}
	}
}

func (s *Settings) apply(opts []Option) {
	for _, o := range opts {
		if o != nil {
			o.applyCall(s)
		}
	}
}

// ForOperation gives options to all calls of one operation, by its name in the model ("SendMessage"): how
// often it is tried, how long an attempt may take. They come after those of the client and before those of
// the call. Several of them for an operation add up. A name that the service does not have means nothing.
func ForOperation(name string, opts ...Option) ClientOption {
	own := OperationOptions{name, slices.Clone(opts)}
	return clientOption(func(c *Config) { c.Operations = append(slices.Clip(c.Operations), own) })
}

// WithRegion sets the region of a client.
func WithRegion(region string) ClientOption {
	return clientOption(func(c *Config) { c.Region = region })
}

// WithEndpoint sends all requests of a client to a URL, such as "http://localhost:9000", in place
// of the service's own endpoint. "" goes back to the endpoint rules.
func WithEndpoint(url string) ClientOption {
	return clientOption(func(c *Config) { c.Endpoint = url })
}

// WithCredentials signs the requests of a client with credentials of provider, which is asked again
// when they are about to expire. A nil provider means that requests are not signed, which public buckets
// allow. Clients that get the same option share what the provider said, by the clock of the first one.
func WithCredentials(provider auth.Provider) ClientOption {
	cache, _ := provider.(*auth.Cache)
	var once sync.Once
	return clientOption(func(c *Config) {
		once.Do(func() {
			if cache == nil && provider != nil {
				cache = auth.NewCache(provider, auth.CacheConfig{Now: c.Now, Logger: c.Logger})
			}
		})
		c.Credentials, c.Unsigned = cache, cache == nil
	})
}

// WithAuthPreference puts authentication schemes in order: those of them that an operation has go
// before its others, if there is an identity for them. Without any, the order is the model's again.
func WithAuthPreference(schemes ...Auth) Option {
	schemes = slices.Clone(schemes)
	return callOption(func(s *Settings) { s.AuthPreference = schemes })
}

// WithPayloadSigning says whether the signature covers the body where a service leaves the choice, as
// S3 does over TLS. Bodies that are signed are read twice.
func WithPayloadSigning(sign bool) ClientOption {
	return clientOption(func(c *Config) { c.SignPayload = &sign })
}

// WithUserAgent adds to the User-Agent header, as in "myapp/1.2".
func WithUserAgent(products string) ClientOption {
	return clientOption(func(c *Config) { c.UserAgentEx = products })
}

// WithHTTPClient sends the requests of a client with client, as it is: what the session says of
// certificates and proxies is for its own connections, and for the client that session.WithHTTPClient gives
// to all. Redirects are not followed, whatever client says of them. Nil changes nothing.
func WithHTTPClient(client *http.Client) ClientOption {
	if client == nil {
		return clientOption(func(*Config) {})
	}
	own := *client
	own.CheckRedirect = NoRedirects
	return clientOption(func(c *Config) { c.HTTP = &own })
}

// NoRedirects is an http.Client's CheckRedirect that returns redirects as they are: a signature is
// for one host, and credentials must not travel to another.
func NoRedirects(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }

// ErrProtocol reports a protocol that a service's package was not generated for.
const ErrProtocol = Code("the package has not what this protocol needs of the model: choose the protocol in sessiongen.yaml")

// WithProtocol speaks another protocol than the one the service's package was generated for. It must
// be one that the service lists, or the service will not understand.
//
// A package has of the model what its own protocol needs. awsJson1_0, awsJson1_1, rpcv2Cbor and
// rpcv2Json need the same; for any other choice set the protocol in sessiongen.yaml.
func WithProtocol(p Protocol) ClientOption {
	return clientOption(func(c *Config) { c.Protocol = p })
}

// WithFIPS says whether the endpoints are used whose cryptography is validated by FIPS 140. The default is
// what the session's use_fips_endpoint says, false. A service that has none in the region's partition is
// an error of the calls; a fixed endpoint stays what it is.
func WithFIPS(use bool) ClientOption { return WithEndpointParam(endpoint.BuiltinUseFIPS, use) }

// WithDualStack says whether the endpoints are used that have addresses of IPv6 besides those of IPv4. The
// default is what the session's use_dualstack_endpoint says, false. A service that has none in the
// region's partition is an error of the calls; a fixed endpoint stays what it is.
func WithDualStack(use bool) ClientOption {
	return WithEndpointParam(endpoint.BuiltinUseDualStack, use)
}

// WithEndpointParam sets a parameter of the service's endpoint rules: a string or a bool. Generated
// packages have typed options for the parameters that their service lets clients set.
func WithEndpointParam(name string, value any) ClientOption {
	return clientOption(func(c *Config) { c.SetParam(name, value) })
}

// WithoutHostPrefix leaves out the prefixes that operations put before the endpoint's host, for
// servers that have one name only.
func WithoutHostPrefix() ClientOption {
	return clientOption(func(c *Config) { c.NoHostPrefix = true })
}

// WithCompression says from which size in bytes bodies are compressed, where an operation allows
// it. The default is 10,240; 0 compresses all but empty ones; less than 0 turns compression off.
func WithCompression(from int64) ClientOption {
	return clientOption(func(c *Config) { c.CompressFrom, c.NoCompression = max(1, from), from < 0 })
}

// WithRequestChecksum says when requests carry a checksum that is optional.
func WithRequestChecksum(mode ChecksumMode) ClientOption {
	return clientOption(func(c *Config) { c.RequestChecksum = mode })
}

// WithResponseChecksum says when the checksums of answers are checked.
func WithResponseChecksum(mode ChecksumMode) ClientOption {
	return clientOption(func(c *Config) { c.ResponseChecksum = mode })
}

// WithBufferLimit bounds what is kept in memory of a streaming body that can neither be rewound
// nor has a known length. The default is 8 MiB.
func WithBufferLimit(bytes int64) ClientOption {
	return clientOption(func(c *Config) { c.BufferLimit = bytes })
}

// WithMaxAttempts bounds the attempts of a call, the first one included. 1 turns retries off; less
// means the service's default, which is 3 for most.
func WithMaxAttempts(n int) Option {
	return callOption(func(s *Settings) { s.MaxAttempts = max(0, n) })
}

// WithResponseLimit bounds an answer that is read into memory, in bytes, after any decompression by
// the HTTP client. A longer one ends the call with [ErrResponseTooLong]. The default is 256 MiB. Streams
// are not bounded: their reader decides.
func WithResponseLimit(bytes int64) Option {
	return callOption(func(s *Settings) { s.ResponseLimit = max(0, bytes) })
}

// WithRetryMode says how calls that failed are tried again. The default is [retry.Standard].
func WithRetryMode(m retry.Mode) Option {
	return callOption(func(s *Settings) { s.RetryMode = m })
}

// WithSendOnce does not try again where the service may have acted on an attempt without our having
// learnt of it: the request was sent, and no answer came. Operations that may be repeated all the same
// are: those that the model calls idempotent or read-only, those that got their idempotency token
// from us, and the HTTP methods GET, HEAD, PUT and DELETE. Without this option, as in
// all AWS SDKs, a broken connection is a reason to try again.
func WithSendOnce() Option {
	return callOption(func(s *Settings) { s.watch = watch })
}

// WithAttemptTimeout bounds each attempt of a call; one that takes longer is retried. The whole call
// is bounded by its context. 0 means no bound, which is the default.
func WithAttemptTimeout(d time.Duration) Option {
	return callOption(func(s *Settings) { s.AttemptTimeout = d })
}

// WithHooks adds hooks inside those that are there. Nil adds nothing.
func WithHooks(h *Hooks) Option {
	return callOption(func(s *Settings) {
		if h != nil {
			s.Hooks = append(slices.Clip(s.Hooks), h)
		}
	})
}

// WithLogger logs calls: attempts at level Debug, retries at Info. Nil turns logging off.
func WithLogger(l *slog.Logger) Option {
	return callOption(func(s *Settings) { s.Logger = l })
}

// WithMetadata fills in *md when the call ends, well or not.
func WithMetadata(md *Metadata) Option {
	return callOption(func(s *Settings) { s.Metadata = md })
}

// WithHeader sets a header of the request, after serialization and before signing.
func WithHeader(name, value string) Option {
	name = http.CanonicalHeaderKey(name)
	return callOption(func(s *Settings) {
		s.Header = append(slices.Clip(s.Header), HeaderField{name, value})
	})
}
