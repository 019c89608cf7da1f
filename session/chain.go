package session

import (
	"context"
	"errors"
	"sync/atomic"

	"github.com/sessiongen/sessiongen/runtime/auth"
)

// source is one place to look for credentials.
type source struct {
	name string
	// retrieve fails with absent where there is nothing to be found.
	retrieve func(ctx context.Context) (auth.Credentials, error)
}

// absent says why a source has nothing, which is no failure.
type absent string

func (a absent) Error() string { return string(a) }

// chain asks sources in order. The first that has credentials is the only one asked from then
// on: a refresh must not turn into somebody else. It is safe for concurrent use.
type chain struct {
	sources []source
	chosen  atomic.Pointer[source]
	tried   atomic.Pointer[[]CredentialsAttempt]
}

func (c *chain) Retrieve(ctx context.Context) (auth.Credentials, error) {
	if s := c.chosen.Load(); s != nil {
		creds, err := s.ask(ctx)
		if a, ok := errors.AsType[absent](err); ok {
			err = &ProviderError{s.name, a}
		}
		return creds, err
	}
	var tried []CredentialsAttempt
	defer func() { c.tried.Store(&tried) }()
	for i := range c.sources {
		s := &c.sources[i]
		creds, err := s.ask(ctx)
		if err == nil {
			tried = append(tried, CredentialsAttempt{s.name, "found"})
			c.chosen.Store(s)
			return creds, nil
		}
		tried = append(tried, CredentialsAttempt{s.name, err.Error()})
		if _, ok := errors.AsType[absent](err); !ok {
			return auth.Credentials{}, err
		}
	}
	return auth.Credentials{}, &CredentialsError{tried}
}

func (s *source) ask(ctx context.Context) (auth.Credentials, error) {
	creds, err := s.retrieve(ctx)
	if err != nil {
		if _, ok := err.(absent); ok {
			return auth.Credentials{}, err
		}
		return auth.Credentials{}, &ProviderError{s.name, err}
	}
	if creds.Source == "" {
		creds.Source = s.name
	}
	return creds, nil
}
