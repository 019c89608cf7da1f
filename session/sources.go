package session

import (
	"context"
	"net/http"
	"os"
	"strings"
	"sync"
	"time"

	"github.com/sessiongen/sessiongen/runtime/auth"
	"github.com/sessiongen/sessiongen/session/internal/awsconfig"
	"github.com/sessiongen/sessiongen/session/internal/provider"
)

// finder knows where credentials may be, as one profile has it.
type finder struct {
	session *Session
	config  *awsconfig.Config
	// named is set where somebody asked for the profile: variables that would say something else
	// do not count then.
	named bool
	// visited are the profiles that led here, to find loops.
	visited []string
}

// newChain returns the search for credentials, in boto3's order and with its names.
func newChain(s *Session) *chain {
	f := &finder{session: s, config: s.config, named: s.config.ProfileOrigin.Kind == awsconfig.FromOption}
	sources := make([]CredentialSource, 0, 12)
	if !f.named {
		sources = append(sources, CredentialSource{"env", f.lazily((*finder).env)})
	}
	sources = append(sources, CredentialSource{"assume-role", f.lazily((*finder).assumeRole)})
	sources = f.addOfProfile(sources)
	sources = append(sources,
		CredentialSource{"ec2-credentials-file", f.lazily((*finder).ec2File)},
		CredentialSource{"boto-config", f.lazily((*finder).botoFile)},
		CredentialSource{"container-role", f.lazily((*finder).container)},
		CredentialSource{"iam-role", f.lazily((*finder).imds)},
	)
	if edit := s.options.editSources; edit != nil {
		sources = edit(sources)
	}
	return &chain{sources: sources, now: s.now}
}

// addOfProfile adds the sources that a profile itself names, and that a source_profile may use.
func (f *finder) addOfProfile(sources []CredentialSource) []CredentialSource {
	return append(sources,
		CredentialSource{"assume-role-with-web-identity", f.lazily((*finder).webIdentity)},
		CredentialSource{"sso", f.lazily((*finder).sso)},
		CredentialSource{"shared-credentials-file", f.lazily((*finder).credentialsFile)},
		CredentialSource{"login", f.lazily((*finder).login)},
		CredentialSource{"custom-process", f.lazily((*finder).process)},
		CredentialSource{"config-file", f.lazily((*finder).configFile)},
	)
}

// lazy is a provider that is made when it is first asked, and kept.
type lazy struct {
	finder *finder
	build  func(*finder) (auth.Provider, error)

	once     sync.Once
	provider auth.Provider
	err      error
}

func (f *finder) lazily(build func(*finder) (auth.Provider, error)) auth.Provider {
	return &lazy{finder: f, build: build}
}

func (l *lazy) Retrieve(ctx context.Context) (auth.Credentials, error) {
	l.once.Do(func() { l.provider, l.err = l.build(l.finder) })
	if l.err != nil {
		return auth.Credentials{}, l.err
	}
	return l.provider.Retrieve(ctx)
}

// env reads the environment anew on every refresh.
func (f *finder) env() (auth.Provider, error) {
	return auth.ProviderFunc(func(context.Context) (auth.Credentials, error) { return envCredentials(f.config) }), nil
}

func envCredentials(c *awsconfig.Config) (auth.Credentials, error) {
	creds := auth.Credentials{
		AccessKeyID:     c.Getenv("AWS_ACCESS_KEY_ID"),
		SecretAccessKey: c.Getenv("AWS_SECRET_ACCESS_KEY"),
		SessionToken:    firstOf(c.Getenv("AWS_SECURITY_TOKEN"), c.Getenv("AWS_SESSION_TOKEN")),
		AccountID:       c.Getenv("AWS_ACCOUNT_ID"),
	}
	if creds.AccessKeyID == "" {
		return auth.Credentials{}, auth.Absent("AWS_ACCESS_KEY_ID is not set")
	}
	if creds.SecretAccessKey == "" {
		return auth.Credentials{}, partial("AWS_ACCESS_KEY_ID wants AWS_SECRET_ACCESS_KEY beside it", variable("AWS_ACCESS_KEY_ID"))
	}
	const expiration = "AWS_CREDENTIAL_EXPIRATION"
	if text := c.Getenv(expiration); text != "" {
		expires, err := provider.ParseTime(text)
		if err != nil {
			return auth.Credentials{}, &ValueError{Setting: "credential expiration", Value: text, Want: "an RFC 3339 time",
				Origin: variable(expiration)}
		}
		creds.Expires, creds.CanExpire = expires, true
	}
	return creds, nil
}

// credentialsFile and configFile are the keys that the profile has in one of the two files.
func (f *finder) credentialsFile() (auth.Provider, error) {
	return keysOf(f.config.Files.Credentials[f.config.ProfileName], f.config.ProfileName), nil
}

func (f *finder) configFile() (auth.Provider, error) {
	return keysOf(f.config.Files.Config[f.config.ProfileName], f.config.ProfileName), nil
}

// keysOf is the fixed credentials of a section.
func keysOf(keys awsconfig.Section, profile string) auth.Provider {
	return auth.ProviderFunc(func(context.Context) (auth.Credentials, error) {
		id := keys["aws_access_key_id"]
		creds := auth.Credentials{
			AccessKeyID:     id.Text,
			SecretAccessKey: keys["aws_secret_access_key"].Text,
			SessionToken:    firstOf(keys["aws_security_token"].Text, keys["aws_session_token"].Text),
			AccountID:       keys["aws_account_id"].Text,
		}
		return complete(creds, auth.Absent("profile "+profile+" has no aws_access_key_id there"),
			Origin{Kind: awsconfig.FromProfile, Name: "aws_access_key_id", Profile: profile, File: id.File, Line: id.Line})
	})
}

// complete returns credentials that a file holds, or why they are of no use. origin is where they begin.
func complete(creds auth.Credentials, absent auth.Absent, origin Origin) (auth.Credentials, error) {
	switch {
	case creds.AccessKeyID == "":
		return auth.Credentials{}, absent
	case creds.SecretAccessKey == "":
		return auth.Credentials{}, partial("an access key ID wants a secret access key beside it", origin)
	}
	return creds, nil
}

// ec2File is the file of the EC2 tools of old: lines "AWSAccessKeyId=..." and "AWSSecretKey=...".
func (f *finder) ec2File() (auth.Provider, error) {
	return auth.ProviderFunc(func(context.Context) (auth.Credentials, error) {
		const name = "AWS_CREDENTIAL_FILE"
		path := f.config.Getenv(name)
		if path == "" {
			return auth.Credentials{}, auth.Absent(name + " is not set")
		}
		path = f.config.Expand(path)
		lines, err := readLines(path)
		if err != nil {
			return auth.Credentials{}, unusable("credential file", path, "a file that can be read", variable(name), err)
		}
		return complete(auth.Credentials{AccessKeyID: lines["AWSAccessKeyId"], SecretAccessKey: lines["AWSSecretKey"]},
			name+" has no AWSAccessKeyId", variable(name))
	}), nil
}

// botoFile is the configuration of boto, boto3's ancestor.
func (f *finder) botoFile() (auth.Provider, error) {
	return auth.ProviderFunc(func(context.Context) (auth.Credentials, error) {
		paths := []string{"/etc/boto.cfg", "~/.boto"}
		var origin Origin
		if path := f.config.Getenv("BOTO_CONFIG"); path != "" {
			paths, origin = []string{path}, variable("BOTO_CONFIG")
		}
		for _, path := range paths {
			keys, err := f.config.Section(path, "Credentials", origin)
			if err != nil {
				return auth.Credentials{}, err
			}
			if keys["aws_access_key_id"].Text != "" {
				return keysOf(keys, "").Retrieve(context.Background())
			}
		}
		return auth.Credentials{}, auth.Absent("no boto configuration has credentials")
	}), nil
}

// process is the program that the profile names.
func (f *finder) process() (auth.Provider, error) {
	const key = "credential_process"
	line := f.config.KeyText(key)
	if line == "" {
		return nil, absentKey(f.config, key)
	}
	command, ok := awsconfig.Command(line)
	if !ok || len(command) == 0 {
		return nil, &ConfigError{Message: "credential_process is no command line: a quote is open at its end", Origin: f.config.Origin(key)}
	}
	return located(&provider.Process{Command: command, AccountID: f.config.KeyText("aws_account_id")}, f.config.Origin(key)), nil
}

func absentKey(c *awsconfig.Config, key string) auth.Absent {
	return auth.Absent("profile " + c.ProfileName + " has no " + key)
}

// container is the agent beside a container, where there is one.
func (f *finder) container() (auth.Provider, error) {
	env := f.config.Getenv
	p := &provider.Container{
		RelativeURI: env("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"), FullURI: env("AWS_CONTAINER_CREDENTIALS_FULL_URI"),
		Token: env("AWS_CONTAINER_AUTHORIZATION_TOKEN"), TokenFile: env("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"),
		Sleep: f.session.options.sleep,
	}
	if p.RelativeURI == "" && p.FullURI == "" {
		return nil, auth.Absent("neither AWS_CONTAINER_CREDENTIALS_RELATIVE_URI nor AWS_CONTAINER_CREDENTIALS_FULL_URI is set")
	}
	p.Client = f.session.metadataClient()
	if p.RelativeURI != "" {
		return located(p, variable("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI")), nil
	}
	return located(p, variable("AWS_CONTAINER_CREDENTIALS_FULL_URI")), nil
}

// located adds to a provider's errors where the setting stands that asks for it.
func located(p auth.Provider, origin Origin) auth.Provider {
	return auth.ProviderFunc(func(ctx context.Context) (auth.Credentials, error) {
		creds, err := p.Retrieve(ctx)
		if err != nil && !isAbsent(err) {
			err = &locatedError{err, origin}
		}
		return creds, err
	})
}

type locatedError struct {
	err    error
	origin Origin
}

func (e *locatedError) Error() string { return e.err.Error() + " (" + e.origin.String() + ")" }
func (e *locatedError) Unwrap() error { return e.err }

// imds is the instance's metadata service.
func (f *finder) imds() (auth.Provider, error) {
	p, err := f.metadata()
	if err != nil {
		return nil, err
	}
	return p, nil
}

func (f *finder) metadata() (*provider.IMDS, error) {
	const disabled = "AWS_EC2_METADATA_DISABLED"
	if strings.EqualFold(f.config.Getenv(disabled), "true") {
		return nil, auth.Absent(disabled + " is true")
	}
	r := settingReader{config: f.config}
	p := &provider.IMDS{
		Endpoint:   provider.IMDSv4,
		Timeout:    time.Duration(r.integer(awsconfig.MetadataTimeout)) * time.Second,
		Attempts:   r.integer(awsconfig.MetadataAttempts),
		V1Disabled: r.boolean(awsconfig.MetadataV1Disabled),
		Client:     f.session.metadataClient(), Now: f.session.now, Rand: f.session.unit, Logger: f.session.logger(),
	}
	endpoint, origin := f.config.Text(awsconfig.MetadataEndpoint)
	mode := r.choice(awsconfig.MetadataEndpointMode)
	switch {
	case endpoint != "":
		if !strings.HasPrefix(endpoint, "http://") && !strings.HasPrefix(endpoint, "https://") {
			return nil, &ValueError{Setting: "ec2_metadata_service_endpoint", Value: endpoint, Want: "an http or https URL", Origin: origin}
		}
		p.Endpoint = endpoint
	case mode == "ipv6", mode == "" && r.boolean(awsconfig.MetadataIPv6):
		p.Endpoint = provider.IMDSv6
	}
	return p, r.err
}

// metadataClient sends requests to agents on the machine or beside it: never through a proxy, and
// leaving no connection open.
func (s *Session) metadataClient() *http.Client {
	c := *s.http
	transport := c.Transport
	if transport == nil {
		transport = http.DefaultTransport
	}
	if t, ok := transport.(*http.Transport); ok {
		t = cloneTransport(t)
		t.Proxy, t.DisableKeepAlives = nil, true
		provider.Watch(t)
		c.Transport = t
	}
	return &c
}

// login is the session of "aws login".
func (f *finder) login() (auth.Provider, error) {
	const key = "login_session"
	name := f.config.KeyText(key)
	if name == "" {
		return nil, absentKey(f.config, key)
	}
	folder := firstOf(f.config.Getenv("AWS_LOGIN_CACHE_DIRECTORY"), "~/.aws/login/cache")
	return located(&provider.Login{
		Session: name, Folder: provider.Folder(f.config.Expand(folder)), SignIn: f.signIn,
		Now: f.session.now, Logger: f.session.logger(),
	}, f.config.Origin(key)), nil
}

// sso is a role in an account, by way of single sign-on.
func (f *finder) sso() (auth.Provider, error) {
	c := f.config
	account, role := c.KeyText("sso_account_id"), c.KeyText("sso_role_name")
	switch {
	case account == "" && role == "":
		return nil, absentKey(c, "sso_account_id")
	case account == "":
		return nil, &ConfigError{Message: "sso_role_name wants sso_account_id beside it", Origin: c.Origin("sso_role_name")}
	case role == "":
		return nil, &ConfigError{Message: "sso_account_id wants sso_role_name beside it", Origin: c.Origin("sso_account_id")}
	}
	token, err := f.ssoToken()
	if err != nil {
		return nil, err
	}
	return located(&provider.SSO{
		Token: token, Account: account, Role: role, Exchange: f.exchange, Session: c.KeyText("sso_session"),
		Now: f.session.now, Cache: f.session.roleCache(),
	}, c.Origin("sso_account_id")), nil
}

// ssoToken is the token of the profile's single sign-on session, or of its start URL.
func (f *finder) ssoToken() (*provider.SSOToken, error) {
	c := f.config
	t := &provider.SSOToken{
		StartURL: c.KeyText("sso_start_url"), Region: c.KeyText("sso_region"),
		Folder: provider.Folder(c.Expand("~/.aws/sso/cache")), Now: f.session.now, Logger: f.session.logger(),
	}
	if name := c.KeyText("sso_session"); name != "" {
		section, ok := c.Files.SSOSessions[name]
		if !ok {
			return nil, &ConfigError{Message: "there is no section [sso-session " + name + "]: add it to the config file", Origin: c.Origin("sso_session")}
		}
		for key, value := range map[string]*string{"sso_start_url": &t.StartURL, "sso_region": &t.Region} {
			own := section[key].Text
			if *value != "" && *value != own {
				return nil, &ConfigError{Message: key + " is not what section [sso-session " + name + "] says: take it out here", Origin: c.Origin(key)}
			}
			*value = own
		}
		t.Name, t.Refresh = name, f.createToken
		if t.StartURL == "" || t.Region == "" {
			return nil, &ConfigError{Message: "section [sso-session " + name + "] wants sso_start_url and sso_region", Origin: c.Origin("sso_session")}
		}
		return t, nil
	}
	t.Name = t.StartURL
	if t.StartURL == "" || t.Region == "" {
		return nil, &ConfigError{Message: "single sign-on wants sso_session, or sso_start_url and sso_region", Origin: c.Origin("sso_account_id")}
	}
	return t, nil
}

// roleCache is the AWS CLI's folder of credentials, where the session is to use it.
func (s *Session) roleCache() *provider.RoleCache {
	if s.options.roleCache == "" || s.config == nil {
		return nil
	}
	return &provider.RoleCache{Folder: provider.Folder(s.config.Expand(s.options.roleCache)), Logger: s.logger()}
}

// readLines reads "key=value" lines.
func readLines(path string) (map[string]string, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	lines := map[string]string{}
	for line := range strings.Lines(string(data)) {
		if key, value, ok := strings.Cut(line, "="); ok {
			lines[strings.TrimSpace(key)] = strings.TrimSpace(value)
		}
	}
	return lines, nil
}

func firstOf(a, b string) string {
	if a != "" {
		return a
	}
	return b
}
