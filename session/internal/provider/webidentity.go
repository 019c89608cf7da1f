package provider

import (
	"context"
	"os"
	"strings"
	"time"

	"github.com/sessiongen/sessiongen/runtime/auth"
)

// WebIdentity takes on a role with the token of another identity provider, which is in a file that
// somebody keeps fresh.
type WebIdentity struct {
	Role      *Role
	TokenFile string
	Assume    AssumeFunc
	Now       func() time.Time
	Cache     *RoleCache // nil for none
}

// Retrieve reads the token and asks for credentials of the role.
func (p *WebIdentity) Retrieve(ctx context.Context) (auth.Credentials, error) {
	key := p.Role.cacheKey()
	if creds, ok := p.Cache.load(key, p.Now()); ok {
		return creds, nil
	}
	token, err := os.ReadFile(p.TokenFile)
	if err != nil {
		return auth.Credentials{}, err
	}
	a := AssumeRole{p.Role, p.Assume, p.Now, p.Cache}
	r := RoleRequest{Role: p.Role, SessionName: sessionName(p.Role.SessionName, p.Now()), WebToken: strings.TrimSpace(string(token))}
	if r.WebToken == "" {
		return auth.Credentials{}, Error("the web identity token file " + p.TokenFile + " is empty")
	}
	return a.ask(ctx, &r, key)
}
