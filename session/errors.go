package session

import (
	"strings"
	"time"

	"github.com/sessiongen/sessiongen/runtime/auth"
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
	// FileError reports a file that a setting or an option names and that is of no use.
	FileError = awsconfig.FileError
	// Origin says where the value of a setting comes from.
	Origin = awsconfig.Origin
)

// option is the origin of what an option says.
func option(name string) Origin { return Origin{Kind: awsconfig.FromOption, Name: name} }

// variable is the origin of what an environment variable says.
func variable(name string) Origin { return Origin{Kind: awsconfig.FromEnv, Name: name} }

// partial is half a key.
func partial(message string, origin Origin) error {
	return &ConfigError{"partial credentials: " + message, origin, auth.ErrPartialCredentials}
}

// unusable is a file of no use.
func unusable(what, path, want string, origin Origin, err error) error {
	return &FileError{What: what, Path: path, Want: want, Origin: origin, Err: err}
}

// ConfigError reports settings that do not go together, and what to do about it.
type ConfigError struct {
	Message string
	Origin  Origin // of the setting that asks for something
	Err     error  // what errors.Is finds, such as [auth.ErrPartialCredentials]; it may be nil
}

func (e *ConfigError) Error() string { return e.Message + " (" + e.Origin.String() + ")" }

// Unwrap returns Err.
func (e *ConfigError) Unwrap() error { return e.Err }

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
