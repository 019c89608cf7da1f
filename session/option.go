package session

import (
	"context"
	"log/slog"
	"maps"
	"net/http"
	"net/url"
	"os"
	"slices"
	"time"

	"github.com/sessiongen/sessiongen/runtime/auth"
	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/session/internal/awsconfig"
	"github.com/sessiongen/sessiongen/session/internal/provider"
)

// Option configures a session. Among options that say the same the last one wins.
type Option func(*options)

// options is everything that options can say. Its zero value follows the environment.
type options struct {
	blank    bool
	behavior Behavior
	files    awsconfig.Selection
	region   string
	provider auth.Provider
	unsigned bool  // WithCredentials(nil)
	keysErr  error // what is wrong with WithKeys
	http     transportOptions
	tokens   call.TokenSource
	defaults []call.ClientOption
	logger   *slog.Logger
	now      func() time.Time
	sleep    func(ctx context.Context, d time.Duration) error
	random   func() uint64

	roles       []*provider.Role // taken on one after the other
	mfa         MFAPrompt
	roleCache   string // folder
	editSources func([]CredentialSource) []CredentialSource

	given given
}

// given is what the options of one New or With touched, so that With can tell the newer of two
// related options and share what none of them is about.
type given struct {
	files, profile, settings, credentials, sources, clock bool

	roles []*provider.Role
}

func (o *options) apply(opts []Option) {
	o.given = given{}
	for _, f := range opts {
		if f != nil {
			f(o)
		}
	}
	// Naming another profile means its credentials, not those of the session it derives from.
	if o.given.profile && !o.given.credentials {
		o.setCredentials(nil)
	}
	if o.given.profile || o.given.credentials {
		o.roles = nil
	}
	o.roles = append(slices.Clip(o.roles), o.given.roles...)
	if o.given.files || o.given.profile {
		o.blank = false
	}
	if o.files.Env == nil {
		o.files.Env = os.LookupEnv
	}
}

func (o *options) setCredentials(p auth.Provider) {
	o.provider, o.unsigned, o.keysErr = p, false, nil
}

// WithProfile selects a profile of the shared config and credentials files. New fails with a
// [*ProfileError] if there is none of that name. It comes before AWS_PROFILE, and takes
// credentials in environment variables out of the search. "" undoes it.
func WithProfile(name string) Option {
	return func(o *options) {
		o.given.profile = true
		o.files.Profile, o.files.ProfileOption = name, "WithProfile"
	}
}

// WithRegion sets the region of all clients. It comes before AWS_REGION and the profile's region.
// "" undoes it.
func WithRegion(region string) Option {
	return func(o *options) { o.region = region }
}

// WithKeys signs with fixed credentials; temporary ones come with a session token. Both id and
// secret are needed: New fails with [auth.ErrPartialCredentials] otherwise.
func WithKeys(id, secret string, token ...string) Option {
	creds := auth.Credentials{AccessKeyID: id, SecretAccessKey: secret, Source: "explicit"}
	if len(token) > 0 {
		creds.SessionToken = token[0]
	}
	provider := auth.Static(creds)
	return func(o *options) {
		o.given.credentials = true
		o.setCredentials(provider)
		if !creds.HasKeys() {
			o.keysErr = partial("both an access key ID and a secret access key are needed", option("WithKeys"))
		}
	}
}

// WithCredentials signs with the credentials of a provider, which is asked when the first
// request is signed and again when they are about to expire. Nil means that the session has no
// credentials and requests are not signed.
func WithCredentials(p auth.Provider) Option {
	return func(o *options) {
		o.given.credentials = true
		o.setCredentials(p)
		o.unsigned = p == nil
	}
}

// WithTokenSource sends tokens of a source to services that take bearer tokens, in place of those of
// AWS_BEARER_TOKEN_<SERVICE> and the profile's single sign-on session. Nil goes back to these.
func WithTokenSource(tokens call.TokenSource) Option {
	return func(o *options) { o.tokens = tokens }
}

// WithConfigFiles reads these files in place of AWS_CONFIG_FILE or ~/.aws/config; where they
// say different things the later one wins key by key. Without paths, no config file is read.
// $VAR and ~ are replaced; a missing file is an empty one.
func WithConfigFiles(paths ...string) Option {
	paths = slices.Clone(paths)
	return func(o *options) {
		o.given.files = true
		o.files.ConfigFiles, o.files.SetConfigFiles = paths, true
	}
}

// WithCredentialsFile reads this file in place of AWS_SHARED_CREDENTIALS_FILE or
// ~/.aws/credentials. With "", none is read.
func WithCredentialsFile(path string) Option {
	return func(o *options) {
		o.given.files = true
		o.files.CredentialsFile, o.files.SetCredentialsFile = path, true
	}
}

// WithHTTPClient sends all requests with a client. It is copied, and the copy follows no
// redirects. A CA bundle that the session is told of still applies where the client's transport
// is an [*http.Transport]; a transport with roots of its own yields only to [WithCABundle]. Nil goes
// back to the session's own.
func WithHTTPClient(client *http.Client) Option {
	return func(o *options) { o.http.client = client }
}

// WithCABundle trusts the certificate authorities of a PEM file instead of the system's. It comes
// before AWS_CA_BUNDLE and the profile's ca_bundle. "" undoes it.
func WithCABundle(path string) Option {
	return func(o *options) { o.http.bundle = path }
}

// WithClientCertificate shows a certificate to servers that ask for one. Both files are PEM; they may be
// the same. It works with an injected HTTP client too, whose transport must be an [*http.Transport].
func WithClientCertificate(certFile, keyFile string) Option {
	return func(o *options) { o.http.cert, o.http.key = certFile, keyFile }
}

// WithProxy sends all requests through a proxy, in place of the one that HTTP_PROXY, HTTPS_PROXY and
// NO_PROXY say. Nil means no proxy at all. It has no effect on an injected HTTP client.
func WithProxy(proxy *url.URL) Option {
	return func(o *options) { o.http.proxy, o.http.noProxy = proxy, proxy == nil }
}

// WithConnectTimeout bounds how long a connection may take to be made. 0 means what defaults_mode says:
// 3.1 seconds usually. It has no effect on an injected HTTP client. Requests have no time limit but their
// context's; see [call.WithAttemptTimeout].
func WithConnectTimeout(d time.Duration) Option {
	return func(o *options) { o.http.connecting = d }
}

// WithReadTimeout bounds for how long a server may send nothing while its answer is awaited or read. An
// attempt that fails for it is repeated like one whose connection broke. 0 means no bound, which is the
// default; boto3's is a minute. Calls that wait for long, such as a Lambda function's, want more than they
// last. It has no effect on an injected HTTP client.
func WithReadTimeout(d time.Duration) Option {
	return func(o *options) { o.http.reading = max(0, d) }
}

// WithInsecureTLS accepts any certificate, as boto3's verify=False does. It is for tests.
func WithInsecureTLS() Option {
	return func(o *options) { o.http.insecure = true }
}

// WithDefaults applies client options to every client of the session, before the client's own.
// It adds to those given before.
func WithDefaults(opts ...call.ClientOption) Option {
	opts = slices.Clone(opts)
	return func(o *options) { o.defaults = append(slices.Clip(o.defaults), opts...) }
}

// WithLogger logs what the session does and what its calls do. Nothing is logged without it, and
// no secret with it.
func WithLogger(l *slog.Logger) Option {
	return func(o *options) { o.logger = l }
}

// WithClock replaces time.Now for signatures and the expiry of credentials.
func WithClock(now func() time.Time) Option {
	return func(o *options) {
		o.given.clock = true
		o.now = now
	}
}

// WithSleep replaces the timer that waits between attempts, so that tests need not. It returns early
// with the cause where ctx ends. Nil goes back to the timer.
func WithSleep(sleep func(ctx context.Context, d time.Duration) error) Option {
	return func(o *options) {
		o.given.clock = true
		o.sleep = sleep
	}
}

// WithRandom replaces the source of the random numbers that spread out retries and make up IDs. It
// must be safe for concurrent use. Secrets are never made from it. Nil goes back to math/rand/v2.
func WithRandom(next func() uint64) Option {
	return func(o *options) {
		o.given.clock = true
		o.random = next
	}
}

// WithMFAPrompt says how to ask for the code of an MFA device, which profiles with mfa_serial want.
// boto3 asks on the terminal; without this option such profiles fail.
func WithMFAPrompt(prompt MFAPrompt) Option {
	return func(o *options) {
		o.given.sources = true
		o.mfa = prompt
	}
}

// WithCredentialSources changes the search for credentials: edit is given the sources in their
// order and returns those to ask. It must not keep or change the slice it is given, but may insert
// into a copy, leave out, reorder and replace. It counts where no option gives credentials.
func WithCredentialSources(edit func(sources []CredentialSource) []CredentialSource) Option {
	return func(o *options) {
		o.given.sources = true
		o.editSources = edit
	}
}

// WithRoleCache keeps the credentials of roles and of single sign-on in a folder, in the AWS CLI's
// format; "~/.aws/cli/cache" is the CLI's own. Files are readable by their owner alone. Without it,
// they are kept in memory only, as in boto3. "" undoes it.
func WithRoleCache(folder string) Option {
	return func(o *options) {
		o.given.sources = true
		o.roleCache = folder
	}
}

// WithEnvironment replaces [os.LookupEnv] wherever the session reads an environment variable, HOME
// included. Nil goes back to it. The function must be safe for concurrent use. HTTP_PROXY, HTTPS_PROXY and
// NO_PROXY are not the session's: net/http reads them, once in a process; see [WithProxy].
func WithEnvironment(lookup func(name string) (string, bool)) Option {
	return func(o *options) {
		o.given.files = true
		o.files.Env = lookup
	}
}

// WithSetting sets one of the settings of the profile and the environment, by boto3's name for it and with a
// value as the profile would have it: WithSetting("use_fips_endpoint", "true"),
// WithSetting("s3.addressing_style", "path"). It comes before the variable and the profile, and after an
// option that is about the same. "" undoes it. New fails with a [*ValueError] for a value or a name that is
// none, or whose setting has an option of its own or means nothing here.
//
// Given to With, credentials are looked for anew: settings may change where they come from.
func WithSetting(name, value string) Option {
	return func(o *options) {
		o.given.settings = true
		set := maps.Clone(o.files.Set)
		if set == nil {
			set = map[string]string{}
		}
		set[name] = value
		o.files.Set = set
	}
}

// WithBoto3Order looks settings up in boto3's order where that differs: AWS_REGION does not
// count, and AWS_DEFAULT_PROFILE comes before AWS_PROFILE.
func WithBoto3Order() Option {
	return func(o *options) {
		o.given.files = true
		o.files.Boto3 = true
	}
}
