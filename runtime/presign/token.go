package presign

import (
	"context"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/sessiongen/sessiongen/runtime/auth/sigv4"
	"github.com/sessiongen/sessiongen/runtime/call"
)

// tokenLife is how long a token for a database can be used to log in.
const tokenLife = 15 * time.Minute

// ErrAddress reports the address of a database that is not a host, or host:port.
const ErrAddress = call.Code("the address of the database is not a host, or host:port")

// RDSToken returns a token that logs a user in to a database of RDS, in place of a password, for 15
// minutes. address is host and port. Region and credentials are the session's, with opts. Errors are
// ErrAddress, ErrNoCredentials, or those of the session and its credentials.
func RDSToken(ctx context.Context, sess call.Source, address, user string, opts ...call.ClientOption) (string, error) {
	return token(ctx, sess, "RDS", "rds-db", address, url.Values{"Action": {"connect"}, "DBUser": {user}}, tokenLife, opts)
}

// DSQLToken returns a token that logs in to a cluster of Aurora DSQL, as its administrator or as another
// user. It lives for 15 minutes where expires is 0, a week at most. Errors are those of [RDSToken], and
// ErrExpires.
func DSQLToken(ctx context.Context, sess call.Source, host string, admin bool, expires time.Duration, opts ...call.ClientOption) (string, error) {
	action := "DbConnect"
	if admin {
		action = "DbConnectAdmin"
	}
	if expires == 0 {
		expires = tokenLife
	}
	return token(ctx, sess, "DSQL", "dsql", host, url.Values{"Action": {action}}, expires, opts)
}

func token(ctx context.Context, sess call.Source, service, signingName, host string, query url.Values, expires time.Duration, opts []call.ClientOption) (string, error) {
	if expires < time.Second || expires > MaxExpires {
		return "", ErrExpires
	}
	if host == "" || strings.ContainsAny(host, "/?#@ \r\n") {
		return "", ErrAddress
	}
	c := sess.ClientConfig(service)
	call.Apply(c, opts...)
	switch {
	case c.Err != nil:
		return "", c.Err
	case c.Credentials == nil:
		return "", ErrNoCredentials
	}
	creds, err := c.Credentials.Retrieve(ctx)
	if err != nil {
		return "", err
	}
	now := time.Now
	if c.Now != nil {
		now = c.Now
	}
	req := &http.Request{Method: http.MethodGet, Host: host, Header: http.Header{},
		URL: &url.URL{Scheme: "https", Host: host, Path: "/", RawQuery: query.Encode()}}
	p := sigv4.Params{Region: c.Region, Service: signingName, Time: now()}
	if _, err := new(sigv4.Signer).Presign(req, creds, &p, expires); err != nil {
		return "", err
	}
	return strings.TrimPrefix(req.URL.String(), "https://"), nil
}
