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
