package provider

import (
	"context"
	"net/http"
	"net/netip"
	"net/url"
	"os"
	"strings"
	"time"

	"github.com/sessiongen/sessiongen/runtime/auth"
)

// Container asks the agent beside a container: of ECS, of EKS (pod identity), of Greengrass.
type Container struct {
	// RelativeURI is below ECS's agent; it goes before FullURI, which names any agent.
	RelativeURI, FullURI string
	// Token is the Authorization header; the one in TokenFile, which is read each time, goes
	// before it.
	Token, TokenFile string
	Client           *http.Client // whose transport is given to Watch
	Sleep            Sleep        // nil: a timer
}

const (
	ecsAgent          = "http://169.254.170.2"
	containerTimeout  = 2 * time.Second
	containerAttempts = 3
	containerPause    = time.Second
)

// Retrieve asks the agent, up to three times.
func (p *Container) Retrieve(ctx context.Context) (auth.Credentials, error) {
	address, err := p.address()
	if err != nil {
		return auth.Credentials{}, err
	}
	header := http.Header{"Accept": {"application/json"}}
	token, err := p.token()
	if err != nil {
		return auth.Credentials{}, err
	}
	if token != "" {
		header["Authorization"] = []string{token}
	}
	f := fetcher{p.Client, containerTimeout}
	for n := 1; ; n++ {
		data, err := f.do(ctx, http.MethodGet, address, header)
		if err == nil {
			return containerCredentials(data)
		}
		if n == containerAttempts || !isTransient(err) || ctx.Err() != nil {
			return auth.Credentials{}, err
		}
		if err := p.Sleep.wait(ctx, containerPause); err != nil {
			return auth.Credentials{}, err
		}
	}
}

func containerCredentials(data []byte) (auth.Credentials, error) {
	d, err := readDocument(data)
	if err != nil {
		return auth.Credentials{}, err
	}
	return d.credentials()
}

// address returns the URL to ask. Credentials are asked for, and a token is shown, only where
// nobody can listen in: on this machine, at the agents' own addresses, or over TLS.
func (p *Container) address() (string, error) {
	if p.RelativeURI != "" {
		if !strings.HasPrefix(p.RelativeURI, "/") {
			return "", Error("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI does not begin with a slash")
		}
		return ecsAgent + p.RelativeURI, nil
	}
	u, err := url.Parse(p.FullURI)
	if err != nil || u.Host == "" || u.User != nil || u.Scheme != "http" && u.Scheme != "https" {
		return "", Error("AWS_CONTAINER_CREDENTIALS_FULL_URI is not an http or https URL")
	}
	if u.Scheme == "http" && !isAgentHost(u.Hostname()) {
		return "", Error("AWS_CONTAINER_CREDENTIALS_FULL_URI has host " + u.Hostname() +
			", which over plain HTTP must be a loopback address, localhost or an agent of ECS or EKS; use https for others")
	}
	return u.String(), nil
}

func isAgentHost(host string) bool {
	if strings.EqualFold(host, "localhost") {
		return true
	}
	ip, err := netip.ParseAddr(host)
	if err != nil {
		return false
	}
	switch ip.String() {
	case "169.254.170.2", "169.254.170.23", "fd00:ec2::23": // ECS, EKS, EKS
		return true
	}
	return ip.Zone() == "" && ip.IsLoopback()
}

func (p *Container) token() (string, error) {
	token := p.Token
	from := "AWS_CONTAINER_AUTHORIZATION_TOKEN"
	if p.TokenFile != "" {
		data, err := os.ReadFile(p.TokenFile)
		if err != nil {
			return "", err
		}
		token, from = string(data), from+"_FILE"
	}
	if strings.ContainsAny(token, "\r\n") {
		return "", Error("the token of " + from + " has a line break in it, which no header can carry")
	}
	return token, nil
}
