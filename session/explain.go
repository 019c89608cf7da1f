package session

import (
	"context"
	"fmt"
	"io"
	"net/url"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/sessiongen/sessiongen/runtime/auth"
	"github.com/sessiongen/sessiongen/session/internal/awsconfig"
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
	Err    error // why the value cannot be used
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
		list = append(list, s.explainEndpoint(), Setting{Name: "read", Value: strings.Join(append(s.config.Files.ConfigPaths, s.config.Files.CredentialsPath), ", ")})
	}
	o := &s.options
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
	switch id {
	case awsconfig.Profile:
		set.Value, set.Origin = c.ProfileName, c.ProfileOrigin
	case awsconfig.ConfigFile:
		if s.options.files.SetConfigFiles {
			set.Value, set.Origin = strings.Join(s.options.files.ConfigFiles, ", "), option("WithConfigFiles")
		}
	case awsconfig.CredentialsFile:
		if s.options.files.SetCredentialsFile {
			set.Value, set.Origin = s.options.files.CredentialsFile, option("WithCredentialsFile")
		}
	}
	set.Err = c.Check(id)
	return set
}

// explainEndpoint is the endpoint URL of services that have none of their own.
func (s *Session) explainEndpoint() Setting {
	set := Setting{Name: "endpoint_url"}
	set.Value, set.Origin, set.Err = s.config.EndpointURL("")
	return set
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

// WriteTo writes the explanation as a table: first what somebody set, then the search for
// credentials, then the names of the settings that have their default.
func (e *Explanation) WriteTo(w io.Writer) (int64, error) {
	n, err := io.WriteString(w, e.String())
	return int64(n), err
}

// String is the table that WriteTo writes.
func (e *Explanation) String() string {
	if e.Err != nil {
		return "The session is of no use: " + e.Err.Error() + "\n"
	}
	var b strings.Builder
	t := tabwriter.NewWriter(&b, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "SETTING\tVALUE\tFROM")
	var defaults []string
	for _, s := range e.Settings {
		if s.Origin == (Origin{}) && s.Err == nil && s.Name != "profile" && s.Name != "read" {
			name := s.Name
			if s.Value != "" {
				name += "=" + s.Value
			}
			defaults = append(defaults, name)
			continue
		}
		fmt.Fprintf(t, "%s\t%s\t%s\n", s.Name, s.Value, s.Origin)
		if s.Err != nil {
			fmt.Fprintf(t, "\t^ %v\t\n", s.Err)
		}
	}
	fmt.Fprintln(t, "\nCREDENTIALS\tTOOK\tOUTCOME")
	for _, a := range e.Sources {
		fmt.Fprintf(t, "%s\t%v\t%s\n", a.Source, a.Took.Round(time.Microsecond), a.Outcome)
	}
	outcome := e.Credentials.String()
	if e.CredentialsErr != nil {
		outcome = e.CredentialsErr.Error()
	}
	fmt.Fprintf(t, "all\t%v\t%s\n", e.Took.Round(time.Microsecond), outcome)
	t.Flush()
	b.WriteString("\nDEFAULTS\n" + strings.Join(defaults, ", ") + "\n")
	return b.String()
}
