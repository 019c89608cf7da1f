package session

import (
	"context"
	"fmt"
	"io"
	"strings"
	"sync"

	"github.com/sessiongen/sessiongen/runtime/auth"
	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/session/internal/awsconfig"
)

// Token returns the bearer token for a service, by its signing name: of WithTokenSource, of
// AWS_BEARER_TOKEN_<SIGNING_NAME>, or of the profile's single sign-on session, which is renewed in
// time. It fails with [ErrNoToken] where there is none.
func (s *Session) Token(ctx context.Context, signingName string) (string, error) {
	if s.Err() != nil {
		return "", s.Err()
	}
	source := s.options.tokens
	if source == nil && s.config != nil {
		source, _ = s.tokensFor(signingName)
	}
	if source == nil {
		return "", ErrNoToken
	}
	return source.Token(ctx)
}

// tokensFor finds the tokens of a service. One that a variable holds for this very service goes
// before signatures.
func (s *Session) tokensFor(signingName string) (tokens call.TokenSource, prefer bool) {
	name := awsconfig.ServiceVariable("AWS_BEARER_TOKEN_", signingName)
	if signingName != "" && s.config.Getenv(name) != "" {
		return envToken{s, name}, true
	}
	if s.config.KeyText("sso_session") == "" {
		return nil, false
	}
	return &s.token, false
}

// envToken reads the environment for every request.
type envToken struct {
	session *Session
	name    string
}

func (t envToken) Token(context.Context) (string, error) {
	token := t.session.config.Getenv(t.name)
	switch {
	case token == "":
		return "", Error(t.name + " is not set any more")
	case strings.ContainsAny(token, "\r\n"):
		return "", Error("the token of " + t.name + " has a line break in it, which no header can carry")
	}
	return token, nil
}

// ssoTokens are those of the profile's single sign-on session, found when the first one is asked for.
type ssoTokens struct {
	session *Session

	once  sync.Once
	cache *auth.TokenCache
	err   error
}

func (t *ssoTokens) Token(ctx context.Context) (string, error) {
	t.once.Do(t.open)
	if t.err != nil {
		return "", t.err
	}
	return t.cache.Token(ctx)
}

func (t *ssoTokens) open() {
	source, err := (&finder{session: t.session, config: t.session.config}).ssoToken()
	if err != nil {
		t.err = err
		return
	}
	t.cache = auth.NewTokenCache(source, auth.CacheConfig{Now: t.session.options.now, Logger: t.session.options.logger})
}

// Format writes a name for every verb: there is a token inside.
func (t *ssoTokens) Format(f fmt.State, _ rune) {
	_, _ = io.WriteString(f, "tokens of the single sign-on session")
}

// executionEnvironment names where the program runs, for the User-Agent header.
func (s *Session) executionEnvironment() string {
	if name := s.config.Getenv("AWS_EXECUTION_ENV"); name != "" && !strings.ContainsAny(name, " \r\n\t()") {
		return "exec-env/" + name
	}
	return ""
}

// traceID is of the invocation of the Lambda function that this is, "" elsewhere. It lets services
// see functions that call themselves.
func (s *Session) traceID() string {
	if s.config.Getenv("AWS_LAMBDA_FUNCTION_NAME") == "" {
		return ""
	}
	id := s.config.Getenv("_X_AMZN_TRACE_ID")
	if strings.ContainsAny(id, "\r\n") {
		return ""
	}
	return id
}
