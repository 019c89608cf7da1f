package session

import (
	"context"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/sessiongen/sessiongen/runtime/auth"
	"github.com/sessiongen/sessiongen/session/internal/provider"
)

// MFAPrompt returns the present code of an MFA device. It may ask a person; ctx ends after some
// minutes at most.
type MFAPrompt func(ctx context.Context, serial string) (code string, err error)

// RoleOption says how to take on a role.
type RoleOption func(*provider.Role)

// WithAssumeRole takes on a role with the credentials that the session would have without it. Given
// to [Session.With] that is one hop from the session's own identity; given twice it is two hops.
// Nothing is asked before the first request is signed, and the credentials are renewed in time.
func WithAssumeRole(arn string, opts ...RoleOption) Option {
	role := &provider.Role{ARN: arn}
	for _, f := range opts {
		if f != nil {
			f(role)
		}
	}
	return func(o *options) { o.given.roles = append(o.given.roles, role) }
}

// ExternalID is the ID that the role's owner agreed on with the caller.
func ExternalID(id string) RoleOption { return func(r *provider.Role) { r.ExternalID = id } }

// RoleSessionName names the session, for the role's owner to see. Without it, it is made of the time.
func RoleSessionName(name string) RoleOption { return func(r *provider.Role) { r.SessionName = name } }

// RoleDuration is how long credentials of the role live, in whole seconds. The service's default
// is an hour.
func RoleDuration(d time.Duration) RoleOption { return func(r *provider.Role) { r.Duration = d } }

// RoleMFA asks for the code of an MFA device whenever credentials of the role are asked for. A nil
// prompt means the session's (WithMFAPrompt).
func RoleMFA(serial string, prompt MFAPrompt) RoleOption {
	return func(r *provider.Role) { r.MFASerial, r.MFA = serial, provider.MFAPrompt(prompt) }
}

// RoleTag adds a session tag; a transitive one goes along when the session takes on further roles.
func RoleTag(key, value string, transitive bool) RoleOption {
	return func(r *provider.Role) {
		r.Tags = append(r.Tags, provider.Tag{Key: key, Value: value})
		if transitive {
			r.TransitiveTags = append(r.TransitiveTags, key)
		}
	}
}

// SourceIdentity names who is behind the session, for the log of everything it does.
func SourceIdentity(name string) RoleOption {
	return func(r *provider.Role) { r.SourceIdentity = name }
}

// RolePolicy restricts the session to what an inline policy, in JSON, allows too.
func RolePolicy(policy string) RoleOption { return func(r *provider.Role) { r.Policy = policy } }

// RolePolicyARNs restricts the session to what managed policies allow too.
func RolePolicyARNs(arns ...string) RoleOption {
	arns = slices.Clone(arns)
	return func(r *provider.Role) { r.PolicyARNs = arns }
}

// hop returns the credentials of a role, taken on with those of source.
func (s *Session) hop(source *auth.Cache, role *provider.Role) *auth.Cache {
	if role.MFASerial != "" && role.MFA == nil {
		with := *role
		with.MFA = provider.MFAPrompt(s.options.mfa)
		role = &with
	}
	p := &provider.AssumeRole{Role: role, Assume: s.assumeWith(source), Now: s.now, Cache: s.roleCache()}
	return s.newCache(auth.ProviderFunc(func(ctx context.Context) (auth.Credentials, error) {
		creds, err := p.Retrieve(ctx)
		if err != nil {
			return creds, &ProviderError{"assume-role", err}
		}
		creds.Source = "assume-role"
		return creds, nil
	}))
}

// assumeRole is the role that the profile wants.
func (f *finder) assumeRole() (auth.Provider, error) {
	c := f.config
	if c.KeyText("role_arn") == "" {
		return nil, absentKey(c, "role_arn")
	}
	if c.KeyText("web_identity_token_file") != "" {
		return nil, auth.Absent("profile " + c.ProfileName + " wants its role with a web identity")
	}
	role, err := f.role()
	if err != nil {
		return nil, err
	}
	source, err := f.roleSource()
	if err != nil {
		return nil, err
	}
	return located(&provider.AssumeRole{
		Role: role, Assume: f.session.assumeWith(f.session.newCache(source)), Now: f.session.now, Cache: f.session.roleCache(),
	}, c.Origin("role_arn")), nil
}

// role is what the profile says of its role.
func (f *finder) role() (*provider.Role, error) {
	c := f.config
	r := &provider.Role{
		ARN: c.KeyText("role_arn"), SessionName: c.KeyText("role_session_name"), ExternalID: c.KeyText("external_id"),
		MFASerial: c.KeyText("mfa_serial"), MFA: provider.MFAPrompt(f.session.options.mfa),
	}
	const key = "duration_seconds"
	if text := c.KeyText(key); text != "" {
		n, err := strconv.Atoi(text)
		if err != nil || n <= 0 {
			return nil, &ValueError{Setting: key, Value: text, Want: "a number of seconds of at least 1", Origin: c.Origin(key)}
		}
		r.Duration = time.Duration(n) * time.Second
	}
	return r, nil
}

// roleSource is whose credentials take the role on.
func (f *finder) roleSource() (auth.Provider, error) {
	c := f.config
	profile, source := c.KeyText("source_profile"), c.KeyText("credential_source")
	switch {
	case profile != "" && source != "":
		return nil, &ConfigError{Message: "source_profile and credential_source exclude each other: take one out", Origin: c.Origin("source_profile")}
	case profile != "":
		return f.sourceProfile(profile)
	case source == "":
		return nil, &ConfigError{Message: "role_arn wants source_profile or credential_source beside it", Origin: c.Origin("role_arn")}
	}
	switch strings.ToLower(source) {
	case "environment":
		return f.env()
	case "ecscontainer":
		return f.lazily((*finder).container), nil
	case "ec2instancemetadata":
		return f.imds()
	}
	return nil, &ValueError{Setting: "credential_source", Value: source,
		Want: "one of Environment, EcsContainer, Ec2InstanceMetadata", Origin: c.Origin("credential_source")}
}

// sourceProfile is the credentials of another profile, or of the same one where it has keys too.
func (f *finder) sourceProfile(name string) (auth.Provider, error) {
	c := f.config
	origin := c.Origin("source_profile")
	other, ok := c.AsProfile(name)
	if !ok {
		return nil, &ProfileError{Profile: name, Origin: origin, Files: "the shared files", Known: c.Files.ProfileNames()}
	}
	visited := append(slices.Clip(f.visited), c.ProfileName)
	_, hasKeys := other.Key("aws_access_key_id")
	if slices.Contains(visited, name) && (name != c.ProfileName || !hasKeys) {
		return nil, &ConfigError{Message: "profiles wait for each other's credentials: " + strings.Join(append(visited, name), " -> ") + ": one of them wants keys of its own", Origin: origin}
	}
	next := &finder{session: f.session, config: other, named: true, visited: visited}
	if _, isRole := other.Key("role_arn"); isRole && !hasKeys && other.KeyText("web_identity_token_file") == "" {
		return next.assumeRole()
	}
	return &chain{sources: next.addOfProfile(nil), now: f.session.now}, nil
}

// webIdentity is a role that is taken on with the token of another identity provider. Each of its
// variables goes before the profile's key, unless the profile was asked for by name.
func (f *finder) webIdentity() (auth.Provider, error) {
	c := f.config
	get := func(name, key string) (string, Origin) {
		if !f.named {
			if text := c.Getenv(name); text != "" {
				return text, variable(name)
			}
		}
		return c.KeyText(key), c.Origin(key)
	}
	file, origin := get("AWS_WEB_IDENTITY_TOKEN_FILE", "web_identity_token_file")
	if file == "" {
		return nil, absentKey(c, "web_identity_token_file")
	}
	var role provider.Role
	role.ARN, _ = get("AWS_ROLE_ARN", "role_arn")
	role.SessionName, _ = get("AWS_ROLE_SESSION_NAME", "role_session_name")
	if role.ARN == "" {
		return nil, &ConfigError{Message: "a web identity token wants a role: set AWS_ROLE_ARN or role_arn", Origin: origin}
	}
	return located(&provider.WebIdentity{
		Role: &role, TokenFile: c.Expand(file), Assume: f.session.assumeWith(nil), Now: f.session.now, Cache: f.session.roleCache(),
	}, origin), nil
}
