package call

import (
	"runtime"
	"strings"

	"github.com/sessiongen/sessiongen/runtime/retry"
)

// Version is this module's version, as the User-Agent header has it.
const Version = "0.1.0"

// agent is a User-Agent header and what it was made from.
type agent struct {
	product, appID, extra string
	mode                  retry.Mode
	text                  string
}

// userAgent returns the header of a client's requests. The state keeps it: clients are made often, and
// most are alike.
func (s *State) userAgent(cfg *Config, service *Service) string {
	a := s.agent.Load()
	if a == nil || a.product != cfg.UserAgent || a.appID != cfg.AppID || a.extra != cfg.UserAgentEx || a.mode != cfg.RetryMode {
		a = &agent{cfg.UserAgent, cfg.AppID, cfg.UserAgentEx, cfg.RetryMode, userAgent(cfg, service)}
		s.agent.Store(a)
	}
	return a.text
}

// userAgent names everybody who takes part in a client's requests, in the order and with the prefixes
// that AWS's SDKs agreed on.
func userAgent(cfg *Config, service *Service) string {
	parts := []string{
		cfg.UserAgent, "sessiongen/" + Version, "ua/2.1", "os/" + runtime.GOOS,
		"lang/go#" + strings.TrimPrefix(runtime.Version(), "go"), "md/arch#" + runtime.GOARCH,
		"api/" + strings.ReplaceAll(strings.ToLower(service.ID), " ", "-") + "#" + service.APIVersion,
		"cfg/retry-mode#" + modeName(cfg.RetryMode),
	}
	if cfg.AppID != "" {
		parts = append(parts, "app/"+token(cfg.AppID))
	}
	parts = append(parts, cfg.UserAgentEx)
	return strings.TrimSpace(strings.Join(parts, " "))
}

func modeName(m retry.Mode) string {
	switch m {
	case retry.Adaptive:
		return "adaptive"
	case retry.Legacy:
		return "legacy"
	case retry.Off:
		return "off"
	}
	return "standard"
}

// token returns s with a hyphen for each byte that no token of HTTP may have, or that means
// something in the header.
func token(s string) string {
	b := []byte(s)
	for i, c := range b {
		switch {
		case '0' <= c && c <= '9', 'a' <= c|0x20 && c|0x20 <= 'z', strings.IndexByte("!$%&'*+-.^_`|~", c) >= 0:
		default:
			b[i] = '-'
		}
	}
	return string(b)
}
