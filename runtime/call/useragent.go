package call

import (
	"runtime"
	"strings"

	"github.com/sessiongen/sessiongen/runtime/retry"
)

// Version is this module's version, as the User-Agent header has it.
const Version = "0.1.0"

// userAgent names everybody who takes part in a client's requests, in the order and with the prefixes
// that AWS's SDKs agreed on.
func userAgent(cfg *Config, service *Service) string {
	var b strings.Builder
	if cfg.UserAgent != "" {
		b.WriteString(cfg.UserAgent)
		b.WriteByte(' ')
	}
	b.WriteString("sessiongen/" + Version + " ua/2.1 os/" + runtime.GOOS + " lang/go#")
	b.WriteString(strings.TrimPrefix(runtime.Version(), "go"))
	b.WriteString(" md/arch#" + runtime.GOARCH + " api/")
	b.WriteString(strings.ReplaceAll(strings.ToLower(service.ID), " ", "-"))
	b.WriteByte('#')
	b.WriteString(service.APIVersion)
	b.WriteString(" cfg/retry-mode#")
	b.WriteString(modeName(cfg.RetryMode))
	if cfg.AppID != "" {
		b.WriteString(" app/")
		writeToken(&b, cfg.AppID)
	}
	if cfg.UserAgentEx != "" {
		b.WriteByte(' ')
		b.WriteString(cfg.UserAgentEx)
	}
	return b.String()
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

// writeToken writes s with a hyphen for each byte that no token of HTTP may have, or that means
// something in the header.
func writeToken(b *strings.Builder, s string) {
	for i := range len(s) {
		c := s[i]
		switch {
		case '0' <= c && c <= '9', 'a' <= c|0x20 && c|0x20 <= 'z', strings.IndexByte("!$%&'*+-.^_`|~", c) >= 0:
			b.WriteByte(c)
		default:
			b.WriteByte('-')
		}
	}
}
