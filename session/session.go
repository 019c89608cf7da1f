package session

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"math/rand/v2"
	"net/http"
	"sync"
	"time"

	"github.com/sessiongen/sessiongen/runtime/auth"
	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/session/internal/awsconfig"
)

// Session holds what clients need to know: credentials, region, settings, connections, and the
// state that outlives a client. It never changes, and is safe for concurrent use by any number of
// goroutines. [Session.With] derives another.
type Session struct {
	err     error // why the session is of no use; sticky
	options options
	config  *awsconfig.Config // nil for a blank session
	base    call.Config       // of every client

	store       *call.Store
	http        *http.Client
	wiring      wiring      // of http
	credentials *auth.Cache // nil where requests are not signed
	search      *chain      // behind credentials, nil where options gave them
	token       ssoTokens   // of the profile

	clients sync.Map // service ID to *call.Config
}

// New makes a session from options, environment variables and the shared files, in that order of
// precedence. It reads the files once and never touches the network: credentials are looked for
// when the first request is signed.
//
// Errors are a [*ProfileError], [*ParseError], [*ValueError], [*FileError], or
// a [*ConfigError], which for half a key is [auth.ErrPartialCredentials].
func New(opts ...Option) (*Session, error) {
	var o options
	o.apply(opts)
	s := build(o, nil)
	if s.err != nil {
		return nil, s.err
	}
	return s, nil
}

// Must returns s, or panics where err is not nil.
func Must(s *Session, err error) *Session {
	if err != nil {
		panic(err)
	}
	return s
}

// Blank makes a session that reads no environment variable and no file and has no credentials: for
// services that are not AWS's. Everything else comes from client options. It cannot fail.
func Blank(opts ...call.ClientOption) *Session {
	o := options{blank: true, defaults: opts}
	o.apply(nil)
	return build(o, nil)
}

// With derives a session that differs in what opts say. It shares connections, retry quotas and
// caches with s, and its credentials unless opts change where they come from. A [WithProfile] here
// drops credentials that s was given by option. From a [Blank] session, options about files and
// profiles lead back to those. It fails as New does, and with s's own error.
func (s *Session) With(opts ...Option) (*Session, error) {
	if s == nil {
		return nil, ErrNoSession
	}
	if s.err != nil {
		return nil, s.err
	}
	o := s.options
	o.apply(opts)
	derived := build(o, s)
	if derived.err != nil {
		return nil, derived.err
	}
	return derived, nil
}

// build makes a session, with what it can share with parent.
func build(o options, parent *Session) *Session {
	s := &Session{options: o}
	s.token.session = s
	if s.err = s.assemble(parent); s.err != nil {
		s.base.Err = s.err
	}
	return s
}

func (s *Session) assemble(parent *Session) (err error) {
	o := &s.options
	s.store = new(call.Store)
	if parent != nil {
		s.store = parent.store
	}
	if err := o.behavior.check(); err != nil {
		return err
	}
	if s.config, err = s.load(parent); err != nil {
		return err
	}
	if o.keysErr != nil {
		return o.keysErr
	}
	if err := s.connect(parent); err != nil {
		return err
	}
	s.identify(parent)
	if s.base, err = s.baseConfig(); err != nil {
		return err
	}
	s.base.HTTP, s.base.Credentials, s.base.Unsigned = s.http, s.credentials, s.options.unsigned
	return nil
}

// load reads the configuration: the parent's where nothing about it changed, from the parent's
// files where only the profile or settings did.
func (s *Session) load(parent *Session) (*awsconfig.Config, error) {
	o := &s.options
	if o.blank {
		if o.given.settings {
			return nil, &ConfigError{Message: "a blank session has no settings: give client options, or make it with New", Origin: option("WithSetting")}
		}
		return nil, nil
	}
	selection := o.files
	if parent != nil && parent.config != nil && !o.given.files {
		if !o.given.profile && !o.given.settings {
			return parent.config, nil
		}
		selection.Parsed = parent.config.Files
	}
	return awsconfig.Load(selection)
}

// connect sets the HTTP client: the parent's where both are told the same.
func (s *Session) connect(parent *Session) (err error) {
	if s.wiring, err = s.readWiring(); err != nil {
		return err
	}
	if parent != nil && parent.wiring == s.wiring {
		s.http = parent.http
		return nil
	}
	s.http, err = s.newHTTPClient()
	return err
}

func (s *Session) readWiring() (wiring, error) {
	w := wiring{transportOptions: s.options.http, keepAlive: true, mode: "standard"}
	if s.config == nil {
		return w, nil
	}
	r := settingReader{config: s.config}
	w.configured, _ = s.config.Text(awsconfig.CABundle)
	w.keepAlive, w.mode = r.boolean(awsconfig.TCPKeepAlive), r.choice(awsconfig.DefaultsMode)
	w.proxies = readProxySettings(s.config)
	if r.boolean(awsconfig.ProxyForwarding) {
		s.logger().Warn("proxy_use_forwarding_for_https is ignored: HTTPS requests always go through a tunnel")
	}
	return w, r.err
}

// identify sets the credentials: the parent's where nothing about them changed, with further roles
// on top.
func (s *Session) identify(parent *Session) {
	o := &s.options
	roles := o.roles
	if parent != nil && !o.given.credentials && !o.given.sources && !o.given.clock && s.config == parent.config {
		s.credentials, s.search = parent.credentials, parent.search
		roles = o.given.roles
	} else {
		s.credentials = s.ownCredentials()
	}
	for _, role := range roles {
		s.credentials = s.hop(s.credentials, role)
	}
}

// ownCredentials are those that options give or the search finds, nil where requests are not signed.
func (s *Session) ownCredentials() *auth.Cache {
	o := &s.options
	cache, ok := o.provider.(*auth.Cache)
	switch {
	case o.unsigned, o.blank && o.provider == nil:
		return nil
	case ok:
		return cache
	case o.provider != nil:
		return s.newCache(o.provider)
	}
	s.search = newChain(s)
	return s.newCache(s.search)
}

func (s *Session) newCache(p auth.Provider) *auth.Cache {
	return auth.NewCache(p, auth.CacheConfig{Now: s.options.now, Logger: s.options.logger})
}

func (s *Session) now() time.Time {
	if s.options.now == nil {
		return time.Now()
	}
	return s.options.now()
}

// unit returns a random number in [0,1).
func (s *Session) unit() float64 {
	if s.options.random == nil {
		return rand.Float64()
	}
	return float64(s.options.random()>>11) / (1 << 53)
}

func (s *Session) logger() *slog.Logger {
	if s.options.logger == nil {
		return slog.New(slog.DiscardHandler)
	}
	return s.options.logger
}

// Err returns why the session is of no use, nil if it is. Only [Default] returns such sessions.
func (s *Session) Err() error {
	if s == nil {
		return ErrNoSession
	}
	return s.err
}

// Profile returns the name of the profile, "default" if none was selected and "" for a blank
// session or one with an error.
func (s *Session) Profile() string {
	if s == nil || s.config == nil {
		return ""
	}
	return s.config.ProfileName
}

// Region returns the session's region, "" if it has none. Clients may have another.
func (s *Session) Region() string {
	if s == nil {
		return ""
	}
	return s.base.Region
}

// AvailableProfiles returns the names of the profiles in the shared files, sorted.
func (s *Session) AvailableProfiles() []string {
	if s == nil || s.config == nil {
		return nil
	}
	return s.config.Files.ProfileNames()
}

// Credentials returns the session's credentials, looking for them if need be. Where there are
// none the error is a [*CredentialsError] that names what was tried; a source that was there but
// failed gives a [*ProviderError].
func (s *Session) Credentials(ctx context.Context) (auth.Credentials, error) {
	switch {
	case s.Err() != nil:
		return auth.Credentials{}, s.Err()
	case s.credentials == nil:
		return auth.Credentials{}, ErrUnsigned
	}
	return s.credentials.Retrieve(ctx)
}

// String describes the session, without secrets.
func (s *Session) String() string {
	switch {
	case s == nil:
		return "Session(nil)"
	case s.err != nil:
		return "Session(error: " + s.err.Error() + ")"
	case s.config == nil:
		return "Session(blank)"
	}
	return "Session(profile " + s.Profile() + ", region " + firstOf(s.Region(), "none") + ")"
}

// Format writes String for every verb, so that %+v shows no inside.
func (s *Session) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, s.String()) }

// LogValue is String, for log/slog.
func (s *Session) LogValue() slog.Value { return slog.StringValue(s.String()) }

// CloseIdleConnections closes the session's connections that no request uses; those that are in use are kept
// for further requests, as ever. The session remains usable. Sessions that say nothing of HTTP share their
// connections, so that others may have to connect again.
//
// Nothing else of a session needs an end: it has no goroutines but those that refresh credentials, which end
// with the refresh, and connections that nobody uses are closed after 90 seconds anyway.
func (s *Session) CloseIdleConnections() {
	if s != nil && s.http != nil {
		s.http.CloseIdleConnections()
	}
}

// HTTPClient returns a client with the session's connections, proxies and certificates, for requests that
// no client of ours makes. It follows no redirects. The caller may change it.
func (s *Session) HTTPClient() *http.Client {
	if s == nil || s.http == nil {
		return &http.Client{CheckRedirect: call.NoRedirects}
	}
	c := *s.http
	return &c
}
