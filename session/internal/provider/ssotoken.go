package provider

import (
	"context"
	"encoding/json"
	"errors"
	"io/fs"
	"log/slog"
	"maps"
	"sync"
	"time"

	"github.com/sessiongen/sessiongen/runtime/auth"
)

// SSOToken is the access token of a single sign-on session, which the AWS CLI's "aws sso login" puts
// into a file. With Refresh it is renewed; without it, it counts until it expires.
type SSOToken struct {
	// Name is of the [sso-session], or the start URL of a profile without one: the file's key.
	Name     string
	StartURL string
	Region   string
	Folder   Folder // ~/.aws/sso/cache
	Refresh  RefreshFunc
	Now      func() time.Time
	Logger   *slog.Logger

	mu   sync.Mutex
	next time.Time // no refresh before this
}

// RefreshFunc asks the OIDC service of single sign-on in a region for a new token.
type RefreshFunc func(ctx context.Context, region string, r *RefreshRequest) (*RefreshAnswer, error)

// RefreshRequest is what it is asked.
type RefreshRequest struct{ ClientID, ClientSecret, RefreshToken string }

// RefreshAnswer is what it answers.
type RefreshAnswer struct {
	AccessToken  string
	RefreshToken string // "" to keep the old one
	ExpiresIn    time.Duration
}

// tokenPause is how long after a failure a token is not renewed.
const tokenPause = time.Minute

// ErrSSOExpired reports a token that has expired and cannot be renewed.
const ErrSSOExpired Error = "the single sign-on session has expired: run aws sso login"

// tokenFile is what we read of the CLI's file. What else is in it stays.
type tokenFile struct {
	AccessToken           string `json:"accessToken"`
	ExpiresAt             string `json:"expiresAt"`
	ClientID              string `json:"clientId"`
	ClientSecret          string `json:"clientSecret"`
	RefreshToken          string `json:"refreshToken"`
	RegistrationExpiresAt string `json:"registrationExpiresAt"`
}

// RetrieveToken returns the access token, renewed if it is about to expire. It is an
// auth.TokenProvider. The file is read each time: another program may have renewed the token.
func (t *SSOToken) RetrieveToken(ctx context.Context) (auth.Token, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	name := SHA1Name(t.Name) + ".json"
	data, err := t.Folder.Load(name)
	if errors.Is(err, fs.ErrNotExist) {
		return auth.Token{}, Error("there is no token of single sign-on session " + t.Name + ": run aws sso login")
	}
	if err != nil {
		return auth.Token{}, err
	}
	var f tokenFile
	if json.Unmarshal(data, &f) != nil || f.AccessToken == "" || f.ExpiresAt == "" {
		return auth.Token{}, Error("the token file of single sign-on session " + t.Name + " is damaged: run aws sso login")
	}
	expires, err := ParseTime(f.ExpiresAt)
	if err != nil {
		return auth.Token{}, err
	}
	now := t.Now()
	if expires.Sub(now) <= auth.AdvisoryWindow && t.mayRefresh(&f, now) {
		t.next = now.Add(tokenPause)
		fresh, err := t.refresh(ctx, name, data, &f)
		if err == nil {
			t.next = time.Time{}
			return fresh, nil
		}
		if !now.Before(expires) {
			return auth.Token{}, &ssoFailure{err}
		}
		t.Logger.Warn("the single sign-on token could not be renewed; the present one is still good", "error", err)
	}
	if !now.Before(expires) {
		return auth.Token{}, ErrSSOExpired
	}
	return auth.Token{Value: f.AccessToken, Expires: expires, CanExpire: true}, nil
}

// ssoFailure is a session that has expired and whose renewal failed.
type ssoFailure struct{ err error }

func (e *ssoFailure) Error() string        { return string(ErrSSOExpired) + " (" + e.err.Error() + ")" }
func (e *ssoFailure) Unwrap() error        { return e.err }
func (e *ssoFailure) Is(target error) bool { return target == ErrSSOExpired }

func (t *SSOToken) mayRefresh(f *tokenFile, now time.Time) bool {
	if t.Refresh == nil || f.ClientID == "" || f.ClientSecret == "" || f.RefreshToken == "" || now.Before(t.next) {
		return false
	}
	registered, err := ParseTime(f.RegistrationExpiresAt)
	return err == nil && now.Before(registered)
}

// refresh renews the token and writes the file back.
func (t *SSOToken) refresh(ctx context.Context, name string, data []byte, f *tokenFile) (auth.Token, error) {
	answer, err := t.Refresh(ctx, t.Region, &RefreshRequest{f.ClientID, f.ClientSecret, f.RefreshToken})
	if err != nil {
		return auth.Token{}, err
	}
	if answer.AccessToken == "" {
		return auth.Token{}, Error("the single sign-on service answered without a token")
	}
	expires := t.Now().Add(answer.ExpiresIn).UTC().Truncate(time.Second)
	changes := map[string]any{
		"accessToken": answer.AccessToken, "expiresAt": expires.Format(time.RFC3339),
		"startUrl": t.StartURL, "region": t.Region,
	}
	if answer.RefreshToken != "" {
		changes["refreshToken"] = answer.RefreshToken
	}
	changed, err := changeJSON(data, changes)
	if err == nil {
		err = t.Folder.Store(name, changed)
	}
	if err != nil { // the token is good all the same
		t.Logger.Warn("the renewed single sign-on token could not be kept", "error", err)
	}
	return auth.Token{Value: answer.AccessToken, Expires: expires, CanExpire: true}, nil
}

// changeJSON sets members of the JSON object in data and keeps the others.
func changeJSON(data []byte, members map[string]any) ([]byte, error) {
	var object map[string]any
	if err := json.Unmarshal(data, &object); err != nil {
		return nil, Error("the file is not a JSON object")
	}
	maps.Copy(object, members)
	return json.MarshalIndent(object, "", "  ")
}
