package session

import (
	"context"
	"errors"
	"net/http"
	"time"

	"github.com/sessiongen/sessiongen/runtime/auth"
	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/session/internal/provider"
	"github.com/sessiongen/sessiongen/session/internal/signin"
	"github.com/sessiongen/sessiongen/session/internal/sso"
	"github.com/sessiongen/sessiongen/session/internal/ssooidc"
	"github.com/sessiongen/sessiongen/session/internal/sts"
)

//go:generate go run ../cmd/sessiongen -C internal

// nested makes the clients that a search for credentials needs: like any other of the session, but
// with other credentials, or the search would wait for itself.
type nested struct {
	session     *Session
	credentials *auth.Cache // nil: requests are not signed
	region      string      // "" for the session's
}

// globalRegion stands for the services that are one for the whole world.
const globalRegion = "aws-global"

func (n nested) ClientConfig(service string) *call.Config {
	c := n.session.ClientConfig(service)
	c.Credentials, c.Tokens = n.credentials, nil
	if n.region != "" {
		c.Region = n.region
	}
	if c.Region == "" {
		c.Region = globalRegion
	}
	return c
}

// assumeWith returns the function that asks for credentials of a role, in the name of source.
func (s *Session) assumeWith(source *auth.Cache) provider.AssumeFunc {
	return func(ctx context.Context, r *provider.RoleRequest) (*provider.RoleAnswer, error) {
		if r.WebToken != "" {
			return assumeWithToken(ctx, sts.New(nested{session: s}), r)
		}
		return assume(ctx, sts.New(nested{session: s, credentials: source}), r)
	}
}

func assume(ctx context.Context, client *sts.Client, r *provider.RoleRequest) (*provider.RoleAnswer, error) {
	in := &sts.AssumeRoleInput{
		RoleArn: r.ARN, RoleSessionName: r.SessionName, PolicyArns: policies(r.Role), Policy: optional(r.Policy),
		DurationSeconds: seconds(r.Duration), TransitiveTagKeys: r.TransitiveTags, ExternalId: optional(r.ExternalID),
		SerialNumber: optional(r.MFASerial), TokenCode: optional(r.TokenCode), SourceIdentity: optional(r.SourceIdentity),
	}
	for _, t := range r.Tags {
		in.Tags = append(in.Tags, sts.Tag{Key: t.Key, Value: t.Value})
	}
	out, err := client.AssumeRole(ctx, in)
	if err != nil {
		return nil, err
	}
	return roleAnswer(out.Credentials, out.AssumedRoleUser)
}

func assumeWithToken(ctx context.Context, client *sts.Client, r *provider.RoleRequest) (*provider.RoleAnswer, error) {
	out, err := client.AssumeRoleWithWebIdentity(ctx, &sts.AssumeRoleWithWebIdentityInput{
		RoleArn: r.ARN, RoleSessionName: r.SessionName, WebIdentityToken: r.WebToken,
		PolicyArns: policies(r.Role), Policy: optional(r.Policy), DurationSeconds: seconds(r.Duration),
	})
	if err != nil {
		return nil, err
	}
	return roleAnswer(out.Credentials, out.AssumedRoleUser)
}

func roleAnswer(c *sts.Credentials, user *sts.AssumedRoleUser) (*provider.RoleAnswer, error) {
	if c == nil {
		return nil, Error("the security token service answered without credentials")
	}
	a := &provider.RoleAnswer{Credentials: auth.Credentials{
		AccessKeyID: c.AccessKeyId, SecretAccessKey: c.SecretAccessKey, SessionToken: c.SessionToken,
		Expires: c.Expiration, CanExpire: !c.Expiration.IsZero(),
	}}
	if user != nil {
		a.AssumedRole = user.Arn
	}
	return a, nil
}

func policies(r *provider.Role) (list []sts.PolicyDescriptorType) {
	for _, arn := range r.PolicyARNs {
		list = append(list, sts.PolicyDescriptorType{Arn: &arn})
	}
	return list
}

// optional is nil for "".
func optional(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

func seconds(d time.Duration) *int {
	if d == 0 {
		return nil
	}
	return new(int(d / time.Second))
}

// exchange asks single sign-on for credentials of a role.
func (f *finder) exchange(ctx context.Context, region, account, role, token string) (auth.Credentials, error) {
	out, err := sso.New(nested{session: f.session, region: region}).GetRoleCredentials(ctx, &sso.GetRoleCredentialsInput{
		AccountId: account, RoleName: role, AccessToken: token,
	})
	if errors.Is(err, sso.ErrUnauthorizedException) {
		return auth.Credentials{}, &refused{provider.ErrSSOExpired, err}
	}
	if err != nil {
		return auth.Credentials{}, err
	}
	c := out.RoleCredentials
	if c == nil {
		return auth.Credentials{}, Error("single sign-on answered without credentials")
	}
	return auth.Credentials{
		AccessKeyID: call.Value(c.AccessKeyId), SecretAccessKey: call.Value(c.SecretAccessKey),
		SessionToken: call.Value(c.SessionToken), Expires: time.UnixMilli(call.Value(c.Expiration)), CanExpire: true,
	}, nil
}

// createToken renews a single sign-on session.
func (f *finder) createToken(ctx context.Context, region string, r *provider.RefreshRequest) (*provider.RefreshAnswer, error) {
	out, err := ssooidc.New(nested{session: f.session, region: region}).CreateToken(ctx, &ssooidc.CreateTokenInput{
		ClientId: r.ClientID, ClientSecret: r.ClientSecret, GrantType: "refresh_token", RefreshToken: &r.RefreshToken,
	})
	if err != nil {
		return nil, err
	}
	return &provider.RefreshAnswer{
		AccessToken: call.Value(out.AccessToken), RefreshToken: call.Value(out.RefreshToken),
		ExpiresIn: time.Duration(call.Value(out.ExpiresIn)) * time.Second,
	}, nil
}

// signIn renews a session of "aws login".
func (f *finder) signIn(ctx context.Context, r *provider.SignInRequest) (*provider.SignInAnswer, error) {
	prove := &call.Hooks{Sign: func(_ context.Context, _ *call.Info, req *http.Request) error {
		proof, err := r.Proof(req.Method, req.URL.String())
		if err != nil {
			return err
		}
		req.Header.Set("DPoP", proof)
		return nil
	}}
	out, err := signin.New(nested{session: f.session}).CreateOAuth2Token(ctx, &signin.CreateOAuth2TokenInput{
		TokenInput: &signin.CreateOAuth2TokenRequestBody{ClientId: r.ClientID, GrantType: "refresh_token", RefreshToken: &r.RefreshToken},
	}, call.WithHooks(prove))
	if err != nil {
		return nil, signInError(err)
	}
	t := out.TokenOutput
	if t == nil || t.AccessToken == nil {
		return nil, Error("the sign-in service answered without credentials")
	}
	return &provider.SignInAnswer{
		Credentials: auth.Credentials{
			AccessKeyID: t.AccessToken.AccessKeyId, SecretAccessKey: t.AccessToken.SecretAccessKey, SessionToken: t.AccessToken.SessionToken,
		},
		RefreshToken: t.RefreshToken, ExpiresIn: time.Duration(t.ExpiresIn) * time.Second,
	}, nil
}

func signInError(err error) error {
	denied, ok := errors.AsType[*signin.AccessDeniedException](err)
	if !ok {
		return err
	}
	switch denied.Error_ {
	case "TOKEN_EXPIRED", "USER_CREDENTIALS_CHANGED":
		return &refused{provider.ErrLoginExpired, err}
	case "INSUFFICIENT_PERMISSIONS":
		return &refused{provider.ErrLoginDenied, err}
	}
	return err
}

// refused is a session that a service does not accept any more, with what to do about it.
type refused struct {
	advice error
	cause  error
}

func (e *refused) Error() string   { return e.advice.Error() + " (" + e.cause.Error() + ")" }
func (e *refused) Unwrap() []error { return []error{e.advice, e.cause} }
