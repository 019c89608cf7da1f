package session

import (
	"context"
	"fmt"
	"net/url"
	"os"
	"strings"
	"time"

	"github.com/sessiongen/sessiongen/runtime/auth"
	"github.com/sessiongen/sessiongen/session/internal/awsconfig"
	"github.com/sessiongen/sessiongen/session/internal/catalog"
)

// Explanation says what a session does and why. It holds no secrets.
type Explanation struct {
	Err      error // why the session is of no use; nothing else is set then
	Settings []Setting

	// Sources are the places where credentials were looked for, in order, up to the one that has
	// some. It is empty where options give the credentials.
	Sources []CredentialsAttempt
	// Credentials are those that requests are signed with; they print without their secrets.
	Credentials auth.Credentials
	// CredentialsErr says why there are none.
	CredentialsErr error
	// Took is how long it took to get them.
	Took time.Duration
}

// Setting is one setting of a session.
type Setting struct {
	Name   string
	Value  string // "" if it is not set and has no default
	Origin Origin
	Err    error  // why the value cannot be used
	Note   string // what else there is to know: "means nothing here: ...", "no such file or directory"
}

// Explain says where each setting comes from, and looks for credentials: that may ask a service, run
// a process, or prompt for a code.
func (s *Session) Explain(ctx context.Context) *Explanation {
	e := &Explanation{Err: s.Err()}
	if e.Err != nil {
		return e
	}
	e.Settings = s.explainSettings()
	start := s.now()
	e.Credentials, e.CredentialsErr = s.Credentials(ctx)
	e.Took = s.now().Sub(start)
	if s.search != nil {
		if tried := s.search.tried.Load(); tried != nil {
			e.Sources = *tried
		}
	}
	return e
}

// explainSettings lists all settings, those that options change with the options' values.
func (s *Session) explainSettings() []Setting {
	var list []Setting
	if s.config == nil {
		list = append(list, Setting{Name: "session", Value: "blank", Origin: option("Blank")})
	} else {
		for id := range awsconfig.IDs {
			list = append(list, s.explainSetting(id))
		}
		list = append(list, s.explainEndpoints()...)
	}
	o := &s.options
	if o.http.client == nil && o.http.proxy == nil && !o.http.noProxy {
		list = append(list, explainProxies()...)
	}
	list = append(list, Setting{Name: "behavior", Value: fmt.Sprint(int(s.Behavior()))})
	for _, given := range []struct {
		name, value, by string
		set             bool
	}{
		{"region", o.region, "WithRegion", o.region != ""},
		{"behavior", fmt.Sprint(int(o.behavior)), "WithBehavior", o.behavior != 0},
		{"ca_bundle", o.http.bundle, "WithCABundle", o.http.bundle != ""},
		{"client certificate", o.http.cert, "WithClientCertificate", o.http.cert != ""},
		{"HTTP client", "injected", "WithHTTPClient", o.http.client != nil},
		{"TLS certificates", "not verified", "WithInsecureTLS", o.http.insecure},
		{"proxy", redactURL(o.http.proxy), "WithProxy", o.http.proxy != nil},
		{"proxy", "none", "WithProxy", o.http.noProxy},
		{"connect timeout", o.http.connecting.String(), "WithConnectTimeout", o.http.connecting != 0},
		{"read timeout", o.http.reading.String(), "WithReadTimeout", o.http.reading != 0},
		{"role cache", o.roleCache, "WithRoleCache", o.roleCache != ""},
		{"bearer token", "given", "WithTokenSource", o.tokens != nil},
		{"client options", fmt.Sprint(len(o.defaults)), "WithDefaults", len(o.defaults) > 0},
	} {
		if given.set {
			list = replaceSetting(list, Setting{Name: given.name, Value: given.value, Origin: option(given.by)})
		}
	}
	for _, role := range o.roles {
		list = append(list, Setting{Name: "role", Value: role.ARN, Origin: option("WithAssumeRole")})
	}
	return list
}

func (s *Session) explainSetting(id awsconfig.ID) Setting {
	c := s.config
	set := Setting{Name: id.String()}
	set.Value, set.Origin = c.Text(id)
	files := c.Files
	switch id {
	case awsconfig.Profile:
		set.Value, set.Origin = c.ProfileName, c.ProfileOrigin
	case awsconfig.ConfigFile:
		set.Value, set.Note = strings.Join(files.ConfigPaths, ", "), unread(files, files.ConfigPaths...)
		if s.options.files.SetConfigFiles {
			set.Origin = option("WithConfigFiles")
		}
	case awsconfig.CredentialsFile:
		set.Value, set.Note = files.CredentialsPath, unread(files, files.CredentialsPath)
		if s.options.files.SetCredentialsFile {
			set.Origin = option("WithCredentialsFile")
		}
	}
	if strings.Contains(set.Value, "://") {
		set.Value = redact(set.Value)
	}
	if why := id.Setting().Unused; why != "" {
		set.Note = "means nothing here: " + why
	}
	set.Err = c.Check(id)
	return set
}

// unread says why files were not read.
func unread(files *awsconfig.Files, paths ...string) string {
	var notes []string
	for _, path := range paths {
		switch err := files.Unread[path]; {
		case err == nil:
		case len(paths) == 1:
			return err.Error()
		default:
			notes = append(notes, path+": "+err.Error())
		}
	}
	return strings.Join(notes, "; ")
}

// explainEndpoints lists the endpoint URL of services that have none of their own, then those that have.
func (s *Session) explainEndpoints() []Setting {
	ask := func(name, service string) Setting {
		set := Setting{Name: name}
		set.Value, set.Origin, set.Err = s.config.EndpointURL(service)
		return set
	}
	all := ask("endpoint_url", "")
	list := []Setting{all}
	for service := range catalog.Services {
		if own := ask("endpoint_url of "+service.ID, service.ID); own.Origin != all.Origin {
			list = append(list, own)
		}
	}
	return list
}

// explainProxies lists the variables that net/http reads for us, under the first of their names that is set.
func explainProxies() (list []Setting) {
	for _, name := range [...]string{"HTTPS_PROXY", "HTTP_PROXY", "NO_PROXY"} {
		for _, name := range [...]string{name, strings.ToLower(name)} {
			if value := os.Getenv(name); value != "" {
				list = append(list, Setting{Name: strings.ToLower(name), Value: redact(value), Origin: variable(name)})
				break
			}
		}
	}
	return list
}

// redact leaves out a password that a URL may have.
func redact(text string) string {
	i := strings.LastIndexByte(text, '@')
	if i < 0 {
		return text
	}
	if u, err := url.Parse(text); err == nil && u.Host != "" {
		return u.Redacted()
	}
	return "..." + text[i:]
}

func redactURL(u *url.URL) string {
	if u == nil {
		return ""
	}
	return u.Redacted()
}

func replaceSetting(list []Setting, s Setting) []Setting {
	for i := range list {
		if list[i].Name == s.Name {
			list[i] = s
			return list
		}
	}
	return append(list, s)
}
