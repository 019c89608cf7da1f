package auth

import (
	"context"
	"strings"
)

// Absent is the error of a provider that has nothing to offer, which is no failure: a chain goes
// on to its next provider. It says why, as in "AWS_ACCESS_KEY_ID is not set".
type Absent string

func (a Absent) Error() string { return string(a) }

// Chain returns a provider that asks others in order and returns the first credentials there are.
// It goes on only after an [Absent] error; any other ends it, so that nothing is signed as
// somebody else because the first choice was out of order. Where all are absent, so is the chain.
// A chain is itself a provider, and may be a link of another. It does not remember which link
// answered: put each link that fetches something behind a [Cache] of its own, or the chain behind one.
func Chain(providers ...Provider) Provider { return chain(append([]Provider(nil), providers...)) }

type chain []Provider

func (c chain) Retrieve(ctx context.Context) (Credentials, error) {
	var links []func(context.Context) (Credentials, error)
	for _, p := range c {
		if p != nil {
			links = append(links, p.Retrieve)
		}
	}
	return first(ctx, links)
}

// TokenChain is [Chain] for bearer tokens. Put it behind a [TokenCache].
func TokenChain(providers ...TokenProvider) TokenProvider {
	return tokenChain(append([]TokenProvider(nil), providers...))
}

type tokenChain []TokenProvider

func (c tokenChain) RetrieveToken(ctx context.Context) (Token, error) {
	var links []func(context.Context) (Token, error)
	for _, p := range c {
		if p != nil {
			links = append(links, p.RetrieveToken)
		}
	}
	return first(ctx, links)
}

// first returns what the first link has that is not absent.
func first[T any](ctx context.Context, links []func(context.Context) (T, error)) (none T, err error) {
	var reasons []string
	for _, retrieve := range links {
		v, err := retrieve(ctx)
		if err == nil {
			return v, nil
		}
		a, ok := err.(Absent) // one inside another error is that error's reason to fail
		if !ok {
			return none, err
		}
		reasons = append(reasons, string(a))
	}
	if len(reasons) == 0 {
		return none, Absent("the chain is empty")
	}
	return none, Absent(strings.Join(reasons, "; "))
}
