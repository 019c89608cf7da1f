package auth

import (
	"context"
	"errors"
	"testing"
)

func TestChain(t *testing.T) {
	absent := ProviderFunc(func(context.Context) (Credentials, error) { return Credentials{}, Absent("nothing here") })
	broken := errors.New("broken")
	failing := ProviderFunc(func(context.Context) (Credentials, error) { return Credentials{}, broken })
	keys := Static(Credentials{AccessKeyID: "A", SecretAccessKey: "s"})
	for _, tt := range []struct {
		name  string
		chain Provider
		key   string
		err   error
	}{
		{"first", Chain(keys, failing), "A", nil},
		{"after absent", Chain(nil, absent, Chain(absent), keys), "A", nil},
		{"a failure ends it", Chain(absent, failing, keys), "", broken},
		{"all absent", Chain(absent, absent), "", Absent("nothing here; nothing here")},
		{"empty", Chain(), "", Absent("the chain is empty")},
	} {
		got, err := tt.chain.Retrieve(t.Context())
		if got.AccessKeyID != tt.key || !errors.Is(err, tt.err) {
			t.Errorf("%s: %v, %v; want %q, %v", tt.name, got, err, tt.key, tt.err)
		}
	}
}

func TestTokenChain(t *testing.T) {
	absent := TokenProviderFunc(func(context.Context) (Token, error) { return Token{}, Absent("nothing here") })
	broken := errors.New("broken")
	failing := TokenProviderFunc(func(context.Context) (Token, error) { return Token{}, broken })
	token := TokenProviderFunc(func(context.Context) (Token, error) { return Token{Value: "T"}, nil })
	for _, tt := range []struct {
		name  string
		chain TokenProvider
		value string
		err   error
	}{
		{"after absent", TokenChain(nil, absent, TokenChain(absent), token, failing), "T", nil},
		{"a failure ends it", TokenChain(absent, failing, token), "", broken},
		{"all absent", TokenChain(absent, absent), "", Absent("nothing here; nothing here")},
		{"empty", TokenChain(), "", Absent("the chain is empty")},
	} {
		got, err := tt.chain.RetrieveToken(t.Context())
		if got.Value != tt.value || !errors.Is(err, tt.err) {
			t.Errorf("%s: %v, %v; want %q, %v", tt.name, got, err, tt.value, tt.err)
		}
	}
}
