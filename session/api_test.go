package session_test

import (
	"context"
	"log/slog"
	"net/http"
	"net/url"
	"time"

	"github.com/sessiongen/sessiongen/runtime/auth"
	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/session"
)

// The signatures that programs rely on. A change here breaks them.
var (
	_ func(...session.Option) (*session.Session, error)                   = session.New
	_ func(*session.Session, error) *session.Session                      = session.Must
	_ func() *session.Session                                             = session.Default
	_ func(*session.Session)                                              = session.SetDefault
	_ func(...call.ClientOption) *session.Session                         = session.Blank
	_ func(*session.Session, ...session.Option) (*session.Session, error) = (*session.Session).With

	_ call.Source                                                       = (*session.Session)(nil)
	_ func(*session.Session) error                                      = (*session.Session).Err
	_ func(*session.Session) string                                     = (*session.Session).Profile
	_ func(*session.Session) string                                     = (*session.Session).Region
	_ func(*session.Session) []string                                   = (*session.Session).AvailableProfiles
	_ func(*session.Session, context.Context) (auth.Credentials, error) = (*session.Session).Credentials
	_ func(*session.Session, context.Context, string) (string, error)   = (*session.Session).Token
	_ func(*session.Session, context.Context) *session.Explanation      = (*session.Session).Explain
	_ func(*session.Session) session.Behavior                           = (*session.Session).Behavior
	_ func(*session.Session) *http.Client                               = (*session.Session).HTTPClient
	_ func(*session.Session) string                                     = (*session.Session).String
	_ slog.LogValuer                                                    = (*session.Session)(nil)

	_ func() []string                     = session.Services
	_ func() []string                     = session.Resources
	_ func() []string                     = session.Partitions
	_ func(string, bool) []string         = session.Regions
	_ func(string, string, bool) []string = session.ServiceRegions
	_ func(string) (string, bool)         = session.PartitionOf

	_ func(string) session.Option                                                      = session.WithProfile
	_ func(string) session.Option                                                      = session.WithRegion
	_ func(string, string, ...string) session.Option                                   = session.WithKeys
	_ func(auth.Provider) session.Option                                               = session.WithCredentials
	_ func(call.TokenSource) session.Option                                            = session.WithTokenSource
	_ func(...string) session.Option                                                   = session.WithConfigFiles
	_ func(string) session.Option                                                      = session.WithCredentialsFile
	_ func(*http.Client) session.Option                                                = session.WithHTTPClient
	_ func(string) session.Option                                                      = session.WithCABundle
	_ func(string, string) session.Option                                              = session.WithClientCertificate
	_ func(*url.URL) session.Option                                                    = session.WithProxy
	_ func(time.Duration) session.Option                                               = session.WithConnectTimeout
	_ func(time.Duration) session.Option                                               = session.WithReadTimeout
	_ func() session.Option                                                            = session.WithInsecureTLS
	_ func(...call.ClientOption) session.Option                                        = session.WithDefaults
	_ func(*slog.Logger) session.Option                                                = session.WithLogger
	_ func(func() time.Time) session.Option                                            = session.WithClock
	_ func(func(context.Context, time.Duration) error) session.Option                  = session.WithSleep
	_ func(func() uint64) session.Option                                               = session.WithRandom
	_ func(session.MFAPrompt) session.Option                                           = session.WithMFAPrompt
	_ func(string) session.Option                                                      = session.WithRoleCache
	_ func(func(string) (string, bool)) session.Option                                 = session.WithEnvironment
	_ func(string, string) session.Option                                              = session.WithSetting
	_ func() session.Option                                                            = session.WithBoto3Order
	_ func(session.Behavior) session.Option                                            = session.WithBehavior
	_ func(string, ...session.RoleOption) session.Option                               = session.WithAssumeRole
	_ func(func([]session.CredentialSource) []session.CredentialSource) session.Option = session.WithCredentialSources

	// A client's share of them.
	_ func(string) call.ClientOption            = call.WithRegion
	_ func(string) call.ClientOption            = call.WithEndpoint
	_ func(auth.Provider) call.ClientOption     = call.WithCredentials
	_ func(*http.Client) call.ClientOption      = call.WithHTTPClient
	_ func(string, any) call.ClientOption       = call.WithEndpointParam
	_ func(bool) call.ClientOption              = call.WithFIPS
	_ func(bool) call.ClientOption              = call.WithDualStack
	_ func(call.StoreProfile) call.ClientOption = call.WithStoreProfile
	_ func(int) call.Option                     = call.WithMaxAttempts
	_ func(*call.Hooks) call.Option             = call.WithHooks
	_ func(call.Option) call.ClientOption       = func(o call.Option) call.ClientOption { return o }
)
