package call

import (
	"context"
	"sync"
	"time"

	"github.com/sessiongen/sessiongen/runtime/auth"
	"github.com/sessiongen/sessiongen/runtime/codec"
)

// KeyIssuer issues keys for the endpoints of a service that do not take the caller's. Only services with
// such endpoints refer to one, a [*SessionKeys].
type KeyIssuer interface {
	// terms returns the name by which endpoint rules ask for such keys, and the header of their token.
	terms() (scheme, tokenHeader string)
	// keys returns those for the bucket of a call.
	keys(ctx context.Context, x *Exchange) (auth.Credentials, error)
	// lost reports whether a call failed because its keys are good no more, once a call. Another
	// attempt gets others.
	lost(x *Exchange, err error) bool
}

// SessionKeys are keys that an operation hands out: it begins a session with one bucket, for minutes.
type SessionKeys struct {
	Scheme      string
	TokenHeader string // in canonical form
	// Operation begins a session. Its input is the name of the bucket, its output *auth.Credentials, for
	// hooks too.
	Operation Operation
}

// VisitKeys visits the output of the operation of [SessionKeys]: a member of a structure of ID, secret,
// token and expiry, in this order.
func VisitKeys(c *codec.Codec, output, members []codec.Member, keys *auth.Credentials) {
	for i := c.Struct(output); i >= 0; i = c.Member(output, i) {
		for j := c.Struct(members); j >= 0; j = c.Member(members, j) {
			switch j {
			case 0:
				c.String(&keys.AccessKeyID)
			case 1:
				c.String(&keys.SecretAccessKey)
			case 2:
				c.String(&keys.SessionToken)
			case 3:
				c.Time(&keys.Expires)
			}
		}
	}
}

// keySessions are the sessions of the clients that share a [State].
type keySessions struct {
	mu   sync.Mutex
	list *[maxSessions]*keySession // the last one that was used first
}

const maxSessions = 100

// keySession has the keys of the present session with a bucket, and renews them in time.
type keySession struct {
	bucket string // "" once the session is over
	keys   *auth.Cache
}

// asking is the key of the client that begins a session, in a context. Sessions are for all clients with
// the same credentials, but what one of them does wrong is not to be the others' fault.
type asking struct{}

func (s *SessionKeys) terms() (scheme, tokenHeader string) { return s.Scheme, s.TokenHeader }

func (s *SessionKeys) keys(ctx context.Context, x *Exchange) (auth.Credentials, error) {
	x.session = s.with(x.client, x.bucketName())
	return x.session.keys.Retrieve(context.WithValue(ctx, asking{}, x.client))
}

// with returns the session with a bucket. A new one takes the place of that which was not used for the
// longest time.
func (s *SessionKeys) with(c *Client, bucket string) *keySession {
	k := &c.state.sessions
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.list == nil {
		k.list = new([maxSessions]*keySession)
	}
	at := 0
	for at < maxSessions-1 && k.list[at] != nil && k.list[at].bucket != bucket {
		at++
	}
	found := k.list[at]
	if found == nil || found.bucket != bucket {
		found = s.begin(c, bucket)
	}
	copy(k.list[1:at+1], k.list[:at])
	k.list[0] = found
	return found
}

// begin returns a session that begins when its keys are wanted.
func (s *SessionKeys) begin(c *Client, bucket string) *keySession {
	fetch := func(ctx context.Context) (auth.Credentials, error) {
		keys := auth.Credentials{CanExpire: true, Source: s.Operation.Name}
		err := Invoke(ctx, ctx.Value(asking{}).(*Client), &s.Operation, bucket, &keys, nil)
		return keys, err
	}
	now := func() time.Time { return c.config.now().Add(time.Duration(c.state.skew.Load())) }
	return &keySession{bucket, auth.NewCache(auth.ProviderFunc(fetch), auth.CacheConfig{Now: now, Logger: c.config.Logger})}
}

func (s *SessionKeys) lost(x *Exchange, err error) bool {
	f, ok := err.(*failure)
	if !ok || x.redirected || !isExpiryCode(f.Code) {
		return false
	}
	x.redirected = true
	k := &x.state.sessions
	k.mu.Lock()
	x.session.bucket = "" // it may be another call that begins the next one
	k.mu.Unlock()
	return true
}

// isExpiryCode knows the codes of tokens that are good no more.
func isExpiryCode(code string) bool {
	switch code {
	case "ExpiredToken", "ExpiredTokenException", "InvalidToken":
		return true
	}
	return false
}
