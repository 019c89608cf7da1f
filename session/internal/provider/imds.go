package provider

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/sessiongen/sessiongen/runtime/auth"
)

// IMDS asks the metadata service of an EC2 instance, in its version 2 where there is one.
type IMDS struct {
	Endpoint   string // see IMDSEndpoint
	Timeout    time.Duration
	Attempts   int
	V1Disabled bool
	Client     *http.Client // whose transport is given to Watch
	Now        func() time.Time
	Rand       func() float64 // from [0,1)
	Logger     *slog.Logger

	mu   sync.Mutex
	last auth.Credentials // what it said last
}

// The addresses of the metadata service.
const (
	IMDSv4 = "http://169.254.169.254"
	IMDSv6 = "http://[fd00:ec2::254]"
)

const (
	tokenPath     = "/latest/api/token"
	tokenTTL      = "21600" // seconds, the longest there is
	rolePath      = "/latest/meta-data/iam/security-credentials/"
	regionPath    = "/latest/meta-data/placement/region"
	tokenHeader   = "X-Aws-Ec2-Metadata-Token"
	tokenTTLField = "X-Aws-Ec2-Metadata-Token-Ttl-Seconds"
)

// Credentials that are about to expire, as instances get while the service behind IMDS has trouble,
// are used for this long and up to as much longer again as jitter says, then asked for anew. They
// often still work, and a fleet that asks all the time does not help.
const (
	extension       = 15 * time.Minute
	extensionJitter = 120 * time.Second
	extensionSpread = 480 * time.Second
)

// errDisabledV1 reports a service that does not know version 2.
const errDisabledV1 Error = "the metadata service does not answer as version 2, and ec2_metadata_v1_disabled forbids version 1"

// Retrieve returns the credentials of the instance's role. Where there is no metadata service or
// no role, the error is an auth.Absent. Where the service has answered before and now fails, the
// last answer counts for a while longer.
func (p *IMDS) Retrieve(ctx context.Context) (auth.Credentials, error) {
	creds, err := p.fetch(ctx)
	p.mu.Lock()
	defer p.mu.Unlock()
	if err != nil {
		if !p.last.HasKeys() || ctx.Err() != nil {
			return auth.Credentials{}, err
		}
		p.Logger.Warn("the instance metadata service fails; its last credentials are used on", "error", err)
		return p.extended(p.last), nil
	}
	p.last = creds
	return p.extended(creds), nil
}

// extended returns creds with an expiry that is not too soon.
func (p *IMDS) extended(creds auth.Credentials) auth.Credentials {
	stretch := extension + extensionJitter + time.Duration(p.Rand()*float64(extensionSpread))
	now := p.Now()
	if creds.CanExpire && creds.Expires.Sub(now) < stretch {
		p.Logger.Info("the instance's credentials expire soon and are used on", "expires", creds.Expires)
		creds.Expires = now.Add(stretch)
	}
	return creds
}

func (p *IMDS) fetch(ctx context.Context) (auth.Credentials, error) {
	token, err := p.token(ctx)
	if err != nil {
		return auth.Credentials{}, err
	}
	names, err := p.get(ctx, rolePath, token)
	role, _, _ := strings.Cut(strings.TrimSpace(string(names)), "\n")
	if err == nil && role == "" || errors.Is(err, statusError(http.StatusNotFound)) {
		return auth.Credentials{}, auth.Absent("the instance has no role")
	}
	if errors.Is(err, statusError(http.StatusForbidden)) {
		return auth.Credentials{}, auth.Absent("the metadata service is turned off")
	}
	if err != nil {
		return auth.Credentials{}, err
	}
	data, err := p.get(ctx, rolePath+role, token)
	if err != nil {
		return auth.Credentials{}, err
	}
	d, err := readDocument(data)
	if err != nil {
		return auth.Credentials{}, err
	}
	if d.Code != "" && d.Code != "Success" {
		return auth.Credentials{}, Error("the metadata service has no credentials for role " + role + ": " + d.Code)
	}
	return d.credentials()
}

// Region returns the instance's region.
func (p *IMDS) Region(ctx context.Context) (string, error) {
	token, err := p.token(ctx)
	if err != nil {
		return "", err
	}
	data, err := p.get(ctx, regionPath, token)
	return strings.TrimSpace(string(data)), err
}

// token returns a token of version 2, or "" where only version 1 answers. A service that takes the
// connection but does not answer is one whose answers do not reach this far (a container one hop
// away): version 1 gets through.
func (p *IMDS) token(ctx context.Context) (string, error) {
	header := http.Header{tokenTTLField: {tokenTTL}}
	data, err := p.try(ctx, http.MethodPut, tokenPath, header, func(err error) bool {
		return isTransient(err) && !isTimeout(err)
	})
	if err == nil {
		token := string(data)
		if token == "" || strings.ContainsAny(token, "\r\n") {
			return "", Error("the metadata service's token is empty or has a line break in it")
		}
		return token, nil
	}
	status, _ := errors.AsType[statusError](err)
	switch {
	case ctx.Err() != nil:
		return "", context.Cause(ctx)
	case isUnreachable(err):
		return "", auth.Absent("there is no metadata service at " + p.Endpoint)
	case status == http.StatusBadRequest:
		return "", auth.Absent("the metadata service refuses the request for a token")
	case status == http.StatusForbidden, status == http.StatusNotFound, status == http.StatusMethodNotAllowed, isTimeout(err):
		if p.V1Disabled {
			return "", errDisabledV1
		}
		return "", nil
	}
	return "", err
}

func (p *IMDS) get(ctx context.Context, path, token string) ([]byte, error) {
	header := http.Header{}
	if token != "" {
		header[tokenHeader] = []string{token}
	}
	return p.try(ctx, http.MethodGet, path, header, isTransient)
}

// try sends a request as often as the configuration says, while again says of its error to do so.
func (p *IMDS) try(ctx context.Context, method, path string, header http.Header, again func(error) bool) ([]byte, error) {
	f := fetcher{p.Client, p.Timeout}
	for n := 1; ; n++ {
		data, err := f.do(ctx, method, strings.TrimSuffix(p.Endpoint, "/")+path, header)
		if err == nil || n >= p.Attempts || !again(err) || ctx.Err() != nil {
			return data, err
		}
	}
}
