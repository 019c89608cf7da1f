package session

import (
	"strings"
	"time"

	"github.com/sessiongen/sessiongen/session/internal/awsconfig"
)

// Error is a constant error of this package; compare with errors.Is.
type Error string

func (e Error) Error() string { return string(e) }

const (
	// ErrNoSession is the error of clients made from a nil session.
	ErrNoSession Error = "the session is nil"
	// ErrNoToken is what Token returns where nobody configured a bearer token.
	ErrNoToken Error = "the session has no bearer token for the service: see session.WithTokenSource"
	// ErrUnsigned is what Credentials returns for a session that is not to have any.
	ErrUnsigned Error = "the session has no credentials: its requests are not signed"
)

type (
	// ParseError reports a config or credentials file that cannot be read: "file:line: message".
	ParseError = awsconfig.ParseError
	// ProfileError reports a selected profile that does not exist, and names those that do.
	ProfileError = awsconfig.ProfileError
	// ValueError reports a setting with a value that cannot be used, and where it comes from.
	ValueError = awsconfig.ValueError
	// ServicesError reports a profile whose services section does not exist.
	ServicesError = awsconfig.ServicesError
	// Origin says where the value of a setting comes from.
	Origin = awsconfig.Origin
)

// BundleError reports a CA bundle that cannot be used.
type BundleError struct {
	Path   string
	Origin Origin // who asked for it
	Err    error
}

func (e *BundleError) Error() string {
	return "CA bundle " + e.Path + " (" + e.Origin.String() + "): " + e.Err.Error()
}

// Unwrap returns the cause.
func (e *BundleError) Unwrap() error { return e.Err }

// ConfigError reports settings that do not go together.
type ConfigError struct {
	Message string
	Origin  Origin // of the setting that asks for something
}

func (e *ConfigError) Error() string { return e.Message + " (" + e.Origin.String() + ")" }

// CredentialsError reports that no source had credentials, and says why of each.
type CredentialsError struct {
	Tried []CredentialsAttempt
}

// CredentialsAttempt is the outcome of asking one source of credentials.
type CredentialsAttempt struct {
	Source  string        // "env", "shared-credentials-file", ...
	Outcome string        // "found", or why there was nothing
	Took    time.Duration // by the session's clock
}

func (e *CredentialsError) Error() string {
	var b strings.Builder
	b.WriteString("no credentials found")
	for i, a := range e.Tried {
		if i == 0 {
			b.WriteString(": ")
		} else {
			b.WriteString("; ")
		}
		b.WriteString(a.Source + ": " + a.Outcome)
	}
	return b.String()
}

// ProviderError reports a source of credentials that was there and failed. Sources after it are
// not asked: they might sign as somebody else.
type ProviderError struct {
	Source string
	Err    error
}

func (e *ProviderError) Error() string { return "credentials of " + e.Source + ": " + e.Err.Error() }

// Unwrap returns the cause.
func (e *ProviderError) Unwrap() error { return e.Err }
