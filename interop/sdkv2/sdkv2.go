// Package sdkv2 lets a program use sessiongen and aws-sdk-go-v2 side by side: one configuration, one set
// of credentials, one pool of connections for both.
package sdkv2

import (
	"context"
	"net/http"

	"github.com/aws/aws-sdk-go-v2/aws"

	"github.com/sessiongen/sessiongen/runtime/auth"
	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/session"
)

// Config returns a configuration for clients of aws-sdk-go-v2 with the session's credentials, region and
// connections. The session's other settings stay with it. It fails with the session's own error.
func Config(s *session.Session) (aws.Config, error) {
	if err := s.Err(); err != nil {
		return aws.Config{}, err
	}
	return aws.Config{
		Region:      s.Region(),
		Credentials: aws.CredentialsProviderFunc(func(ctx context.Context) (aws.Credentials, error) { return retrieve(ctx, s) }),
		HTTPClient:  s.HTTPClient(),
	}, nil
}

// retrieve needs no cache of aws-sdk-go-v2's: the session has one.
func retrieve(ctx context.Context, s *session.Session) (aws.Credentials, error) {
	c, err := s.Credentials(ctx)
	if err != nil {
		return aws.Credentials{}, err
	}
	return aws.Credentials{
		AccessKeyID: c.AccessKeyID, SecretAccessKey: c.SecretAccessKey, SessionToken: c.SessionToken, AccountID: c.AccountID,
		Source: "sessiongen/" + c.Source, CanExpire: c.CanExpire, Expires: c.Expires,
	}, nil
}

// Provider returns the credentials of aws-sdk-go-v2 as ours. Nil stays nil.
func Provider(p aws.CredentialsProvider) auth.Provider {
	if p == nil {
		return nil
	}
	return auth.ProviderFunc(func(ctx context.Context) (auth.Credentials, error) {
		c, err := p.Retrieve(ctx)
		if err != nil {
			return auth.Credentials{}, err
		}
		return auth.Credentials{
			AccessKeyID: c.AccessKeyID, SecretAccessKey: c.SecretAccessKey, SessionToken: c.SessionToken, AccountID: c.AccountID,
			Source: c.Source, CanExpire: c.CanExpire, Expires: c.Expires,
		}, nil
	})
}

// Options returns the options of a session that has the credentials, region and connections of a
// configuration of aws-sdk-go-v2:
//
//	sess, err := session.New(sdkv2.Options(cfg)...)
//
// Anonymous credentials make clients that do not sign. An HTTP client that is not an [*http.Client] sends
// the requests all the same, but no TLS option of the session applies to it.
func Options(cfg aws.Config) []session.Option {
	var opts []session.Option
	if cfg.Region != "" {
		opts = append(opts, session.WithRegion(cfg.Region))
	}
	switch {
	case cfg.Credentials == nil:
	case aws.IsCredentialsProvider(cfg.Credentials, (*aws.AnonymousCredentials)(nil)):
		opts = append(opts, session.WithDefaults(call.WithCredentials(nil)))
	default:
		opts = append(opts, session.WithCredentials(Provider(cfg.Credentials)))
	}
	switch c := cfg.HTTPClient.(type) {
	case nil:
	case *http.Client:
		opts = append(opts, session.WithHTTPClient(c))
	default:
		opts = append(opts, session.WithHTTPClient(&http.Client{Transport: transport{c}}))
	}
	return opts
}

// transport sends with a client that is only known to do requests. Such clients follow redirects or
// not as they were made.
type transport struct{ client aws.HTTPClient }

func (t transport) RoundTrip(req *http.Request) (*http.Response, error) { return t.client.Do(req) }
