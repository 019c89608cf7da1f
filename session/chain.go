package session

import (
	"context"
	"sync/atomic"
	"time"

	"github.com/sessiongen/sessiongen/runtime/auth"
)

// CredentialSource is one place where credentials are looked for. Its provider fails with an
// [auth.Absent] where there is nothing to be found, and the search goes on; any other error ends it.
type CredentialSource struct {
	Name     string // "env", "sso", ...; for people to read
	Provider auth.Provider
}

// chain asks sources in order. The first that has credentials is the only one asked from then
// on: a refresh must not turn into somebody else. It is safe for concurrent use.
type chain struct {
	sources []CredentialSource
	now     func() time.Time
	chosen  atomic.Pointer[CredentialSource]
	tried   atomic.Pointer[[]CredentialsAttempt]
}

func (c *chain) Retrieve(ctx context.Context) (auth.Credentials, error) {
	if s := c.chosen.Load(); s != nil {
		creds, err := s.ask(ctx)
		if isAbsent(err) {
			err = &ProviderError{s.Name, err}
		}
		return creds, err
	}
	var tried []CredentialsAttempt
	defer func() { c.tried.Store(&tried) }()
	for i := range c.sources {
		s := &c.sources[i]
		start := c.now()
		creds, err := s.ask(ctx)
		took := c.now().Sub(start)
		if err == nil {
			tried = append(tried, CredentialsAttempt{s.Name, "found", took})
			c.chosen.Store(s)
			return creds, nil
		}
		if pe, ok := err.(*ProviderError); ok {
			tried = append(tried, CredentialsAttempt{s.Name, pe.Err.Error(), took})
			return auth.Credentials{}, err
		}
		tried = append(tried, CredentialsAttempt{s.Name, err.Error(), took})
	}
	return auth.Credentials{}, &CredentialsError{tried}
}

func (s *CredentialSource) ask(ctx context.Context) (auth.Credentials, error) {
	creds, err := s.Provider.Retrieve(ctx)
	if err != nil {
		if isAbsent(err) {
			return auth.Credentials{}, err
		}
		return auth.Credentials{}, &ProviderError{s.Name, err}
	}
	if creds.Source == "" {
		creds.Source = s.Name
	}
	return creds, nil
}

// isAbsent reports whether err itself says that there is nothing. One inside another error is that
// error's reason to fail.
func isAbsent(err error) bool {
	_, ok := err.(auth.Absent)
	return ok
}
