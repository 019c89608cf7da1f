package provider

import (
	"context"
	"time"

	"github.com/sessiongen/sessiongen/runtime/auth"
)

// SSO exchanges the token of a single sign-on session for credentials of a role in an account.
type SSO struct {
	Token         *SSOToken
	Account, Role string
	// Exchange asks the single sign-on service in the token's region.
	Exchange ExchangeFunc
	// Session is the name of the [sso-session], "" for a profile without one.
	Session string
	Now     func() time.Time
	Cache   *RoleCache // nil for none
}

// ExchangeFunc asks for credentials of a role in exchange for an access token.
type ExchangeFunc func(ctx context.Context, region, account, role, accessToken string) (auth.Credentials, error)

// Retrieve asks for credentials of the role.
func (p *SSO) Retrieve(ctx context.Context) (auth.Credentials, error) {
	key := p.cacheKey()
	if creds, ok := p.Cache.load(key, p.Now()); ok {
		creds.AccountID = p.Account
		return creds, nil
	}
	token, err := p.Token.RetrieveToken(ctx)
	if err != nil {
		return auth.Credentials{}, err
	}
	creds, err := p.Exchange(ctx, p.Token.Region, p.Account, p.Role, token.Value)
	if err != nil {
		return auth.Credentials{}, err
	}
	creds.AccountID = p.Account
	p.Cache.store(key, &RoleAnswer{Credentials: creds})
	return creds, nil
}

// cacheKey is the name that the AWS CLI gives to the file.
func (p *SSO) cacheKey() string {
	o := pythonObject{compact: true}
	o.text("accountId", p.Account)
	o.text("roleName", p.Role)
	if p.Session != "" {
		o.text("sessionName", p.Session)
	} else {
		o.text("startUrl", p.Token.StartURL)
	}
	return o.sha1()
}
