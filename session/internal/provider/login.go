package provider

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io/fs"
	"log/slog"
	"time"

	"github.com/sessiongen/sessiongen/runtime/auth"
)

// Login uses what "aws login" left in a file: credentials of a quarter of an hour and what it takes
// to renew them.
type Login struct {
	Session string // login_session of the profile
	Folder  Folder // ~/.aws/login/cache
	SignIn  SignInFunc
	Now     func() time.Time
	Logger  *slog.Logger
}

// SignInFunc asks the sign-in service to renew a session.
type SignInFunc func(ctx context.Context, r *SignInRequest) (*SignInAnswer, error)

// SignInRequest is what it is asked. Proof makes the DPoP header of the request.
type SignInRequest struct {
	ClientID, RefreshToken string
	Proof                  func(method, url string) (string, error)
}

// SignInAnswer is what it answers.
type SignInAnswer struct {
	Credentials  auth.Credentials // without expiry
	RefreshToken string
	ExpiresIn    time.Duration
}

const (
	// loginWindow is how much life is little enough to renew the session.
	loginWindow = 5 * time.Minute

	// ErrLoginExpired reports a session that must be started anew.
	ErrLoginExpired Error = "the login session has expired or was ended: run aws login"
	// ErrLoginDenied reports a principal that may not renew its session.
	ErrLoginDenied Error = "the login session lacks the permission to be renewed: the principal needs signin:CreateOAuth2Token"
)

// loginFile is what we read of the file. What else is in it stays.
type loginFile struct {
	AccessToken *struct {
		AccessKeyID     string `json:"accessKeyId"`
		SecretAccessKey string `json:"secretAccessKey"`
		SessionToken    string `json:"sessionToken"`
		AccountID       string `json:"accountId"`
		ExpiresAt       string `json:"expiresAt"`
	} `json:"accessToken"`
	RefreshToken string `json:"refreshToken"`
	DPoPKey      string `json:"dpopKey"`
	ClientID     string `json:"clientId"`
}

// Retrieve returns the credentials in the file, renewed if they are about to expire. The file is
// read each time: another program may have renewed them.
func (p *Login) Retrieve(ctx context.Context) (auth.Credentials, error) {
	sum := sha256.Sum256([]byte(p.Session))
	name := hex.EncodeToString(sum[:]) + ".json"
	data, err := p.Folder.Load(name)
	if errors.Is(err, fs.ErrNotExist) {
		return auth.Credentials{}, Error("there is no login session " + p.Session + ": run aws login")
	}
	if err != nil {
		return auth.Credentials{}, err
	}
	var f loginFile
	if json.Unmarshal(data, &f) != nil || f.AccessToken == nil || f.RefreshToken == "" || f.DPoPKey == "" || f.ClientID == "" {
		return auth.Credentials{}, Error("the file of login session " + p.Session + " is damaged: run aws login")
	}
	t := f.AccessToken
	expires, err := ParseTime(t.ExpiresAt)
	if err != nil {
		return auth.Credentials{}, err
	}
	creds := auth.Credentials{
		AccessKeyID: t.AccessKeyID, SecretAccessKey: t.SecretAccessKey, SessionToken: t.SessionToken,
		AccountID: t.AccountID, Expires: expires, CanExpire: true,
	}
	if expires.Sub(p.Now()) > loginWindow {
		return creds, nil
	}
	return p.renew(ctx, name, data, &f)
}

// renew asks for new credentials and writes the file back.
func (p *Login) renew(ctx context.Context, name string, data []byte, f *loginFile) (auth.Credentials, error) {
	prover, err := newProver(f.DPoPKey, p.Now)
	if err != nil {
		return auth.Credentials{}, err
	}
	answer, err := p.SignIn(ctx, &SignInRequest{f.ClientID, f.RefreshToken, prover.proof})
	if err != nil {
		return auth.Credentials{}, err
	}
	creds := answer.Credentials
	if !creds.HasKeys() || answer.RefreshToken == "" {
		return auth.Credentials{}, Error("the sign-in service answered without credentials")
	}
	creds.AccountID = f.AccessToken.AccountID
	creds.Expires, creds.CanExpire = p.Now().Add(answer.ExpiresIn).UTC().Truncate(time.Second), true
	changed, err := changeJSON(data, map[string]any{
		"accessToken": map[string]any{
			"accessKeyId": creds.AccessKeyID, "secretAccessKey": creds.SecretAccessKey, "sessionToken": creds.SessionToken,
			"accountId": creds.AccountID, "expiresAt": creds.Expires.Format(time.RFC3339),
		},
		"refreshToken": answer.RefreshToken,
	})
	if err == nil {
		err = p.Folder.Store(name, changed)
	}
	if err != nil {
		// The old refresh token is spent: without the file the next program has to log in again.
		p.Logger.Warn("the renewed login session could not be kept", "error", err)
	}
	return creds, nil
}
