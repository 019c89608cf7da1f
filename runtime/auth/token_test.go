package auth

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"
)

// tokens is a provider whose every token is numbered.
type tokens struct{ issuer }

func (p *tokens) RetrieveToken(ctx context.Context) (Token, error) {
	c, err := p.Retrieve(ctx)
	return Token{Value: c.AccessKeyID, Expires: c.Expires, CanExpire: c.CanExpire}, err
}

func expectToken(t *testing.T, c *TokenCache, p *tokens, want string, calls int32) {
	t.Helper()
	got, err := c.Token(t.Context())
	if err != nil || got != want {
		t.Errorf("token %q, error %v, want %s", got, err, want)
	}
	synctest.Wait()
	if n := p.calls.Load(); n != calls {
		t.Errorf("%d calls of the provider, want %d", n, calls)
	}
}

func TestTokenCacheWindows(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p := &tokens{issuer: issuer{life: 8 * time.Hour}}
		c := NewTokenCache(p, CacheConfig{})
		expectToken(t, c, p, "K1", 1)
		time.Sleep(8*time.Hour - AdvisoryWindow - time.Second)
		expectToken(t, c, p, "K1", 1)
		time.Sleep(time.Second)
		p.delay = 10 * time.Second
		start := time.Now()
		for range 100 {
			expectToken(t, c, p, "K1", 2) // the refresh runs behind the callers
		}
		if waited := time.Since(start); waited != 0 {
			t.Errorf("callers with a good token waited %v", waited)
		}
		time.Sleep(p.delay)
		synctest.Wait()
		expectToken(t, c, p, "K2", 2)
		time.Sleep(9 * time.Hour)
		var wg sync.WaitGroup
		for range 1000 {
			wg.Go(func() {
				if got, err := c.Token(t.Context()); got != "K3" || err != nil {
					t.Errorf("%q %v", got, err)
				}
			})
		}
		wg.Wait()
		expectToken(t, c, p, "K3", 3)
	})
}

// TestTokenCacheOfATokenThatIsNotRenewed asks once a minute, and no more, while the token is good.
func TestTokenCacheOfATokenThatIsNotRenewed(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		calls := 0
		end := time.Now().Add(5 * time.Minute)
		c := NewTokenCache(TokenProviderFunc(func(context.Context) (Token, error) {
			calls++
			return Token{Value: "same", Expires: end, CanExpire: true}, nil
		}), CacheConfig{})
		for range 300 {
			if got, err := c.Token(t.Context()); got != "same" || err != nil {
				t.Fatalf("%q %v", got, err)
			}
			synctest.Wait()
			time.Sleep(time.Second)
		}
		if calls != 5 {
			t.Errorf("%d calls in five minutes", calls)
		}
		if _, err := c.Token(t.Context()); !errors.Is(err, ErrExpiredToken) {
			t.Errorf("%v", err)
		}
	})
}

func TestTokenCacheRefusesBadAnswers(t *testing.T) {
	broken := errors.New("broken")
	for want, answer := range map[error]Token{ErrNoToken: {}, ErrMalformedToken: {Value: "t\n"}, ErrExpiredToken: {Value: "t", CanExpire: true}, broken: {}} {
		c := NewTokenCache(TokenProviderFunc(func(context.Context) (Token, error) {
			if want == broken {
				return answer, broken
			}
			return answer, nil
		}), CacheConfig{})
		if got, err := c.Token(t.Context()); got != "" || !errors.Is(err, want) {
			t.Errorf("%q, %v, want %v", got, err, want)
		}
	}
	ctx, cancel := context.WithCancelCause(t.Context())
	cancel(broken)
	release := make(chan struct{})
	defer close(release)
	c := NewTokenCache(TokenProviderFunc(func(context.Context) (Token, error) { <-release; return Token{}, nil }), CacheConfig{})
	if _, err := c.Token(ctx); !errors.Is(err, broken) {
		t.Errorf("%v", err)
	}
}

func TestTokensHideTheirValue(t *testing.T) {
	token := Token{Value: "hunter2", Expires: time.Unix(0, 0), CanExpire: true}
	c := NewTokenCache(TokenProviderFunc(func(context.Context) (Token, error) { return Token{Value: "hunter2"}, nil }), CacheConfig{})
	if _, err := c.Token(t.Context()); err != nil {
		t.Fatal(err)
	}
	var log bytes.Buffer
	slog.New(slog.NewTextHandler(&log, nil)).Info("m", "t", token, "p", &token, "s", []Token{token}, "c", c)
	slog.New(slog.NewJSONHandler(&log, nil)).Info("m", "t", token, "p", &token, "s", []Token{token}, "c", c)
	data, err := json.Marshal([]any{token, &token, c})
	text := log.String() + string(data) + fmt.Sprint(err)
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%d"} {
		text += fmt.Sprintf(verb, token) + fmt.Sprintf(verb, &token) + fmt.Sprintf(verb, []Token{token}) + fmt.Sprintf(verb, c)
	}
	if strings.Contains(text, "hunter2") || strings.Contains(text, "68756e74657232") {
		t.Errorf("the token shows in %s", text)
	}
	if want := "Token(expires 1970-01-01T00:00:00Z)"; token.String() != want || (Token{}).String() != "Token" {
		t.Errorf("%s, want %s", token, want)
	}
}
