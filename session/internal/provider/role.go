package provider

import (
	"context"
	"strconv"
	"strings"
	"time"

	"github.com/sessiongen/sessiongen/runtime/auth"
)

// Role says which role to take on, and how.
type Role struct {
	ARN            string
	SessionName    string // "" for one made of the time
	ExternalID     string
	MFASerial      string
	SourceIdentity string
	Policy         string
	PolicyARNs     []string
	Duration       time.Duration // 0 for the service's default, an hour
	Tags           []Tag
	TransitiveTags []string
	MFA            MFAPrompt // asked where MFASerial is set
}

// Tag is a session tag.
type Tag struct{ Key, Value string }

// MFAPrompt returns the present code of a device.
type MFAPrompt func(ctx context.Context, serial string) (code string, err error)

// RoleRequest is what the security token service is asked.
type RoleRequest struct {
	*Role
	SessionName string
	TokenCode   string // of the MFA device
	WebToken    string // of a web identity; the request is not signed then
}

// RoleAnswer is what it answers.
type RoleAnswer struct {
	Credentials auth.Credentials
	AssumedRole string // ARN
}

// AssumeFunc asks the security token service.
type AssumeFunc func(ctx context.Context, r *RoleRequest) (*RoleAnswer, error)

// AssumeRole takes on a role.
type AssumeRole struct {
	Role   *Role
	Assume AssumeFunc
	Now    func() time.Time
	Cache  *RoleCache // nil for none
}

// ErrNoMFA reports a role that wants a code which nobody can be asked for.
const ErrNoMFA Error = "the role wants the code of an MFA device (mfa_serial): say how to ask for it with session.WithMFAPrompt"

// Retrieve asks for credentials of the role.
func (p *AssumeRole) Retrieve(ctx context.Context) (auth.Credentials, error) {
	key := p.Role.cacheKey()
	if creds, ok := p.Cache.load(key, p.Now()); ok {
		return creds, nil
	}
	r := RoleRequest{Role: p.Role, SessionName: sessionName(p.Role.SessionName, p.Now())}
	if p.Role.MFASerial != "" {
		if p.Role.MFA == nil {
			return auth.Credentials{}, ErrNoMFA
		}
		code, err := p.Role.MFA(ctx, p.Role.MFASerial)
		if err != nil {
			return auth.Credentials{}, err
		}
		r.TokenCode = strings.TrimSpace(code)
	}
	return p.ask(ctx, &r, key)
}

func (p *AssumeRole) ask(ctx context.Context, r *RoleRequest, key string) (auth.Credentials, error) {
	answer, err := p.Assume(ctx, r)
	if err != nil {
		return auth.Credentials{}, err
	}
	answer.Credentials.AccountID = accountOf(answer.AssumedRole)
	p.Cache.store(key, answer)
	return answer.Credentials, nil
}

func sessionName(name string, now time.Time) string {
	if name == "" {
		name = "sessiongen-session-" + strconv.FormatInt(now.Unix(), 10)
	}
	return name
}

// accountOf returns the account in an ARN, "" if there is none.
func accountOf(arn string) string {
	parts := strings.SplitN(arn, ":", 6)
	if len(parts) < 6 || parts[0] != "arn" {
		return ""
	}
	return parts[4]
}
