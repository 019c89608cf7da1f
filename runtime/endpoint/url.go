package endpoint

import (
	"net/netip"
	"strings"
)

// splitURL takes an http or https URL apart. It refuses queries, fragments, user names, and
// characters that a URL cannot hold; host names are not checked further.
func splitURL(s string) (scheme, authority, path string, ok bool) {
	scheme, rest, found := strings.Cut(s, "://")
	switch {
	case !found:
		return "", "", "", false
	case scheme == "https" || scheme == "http":
	case strings.EqualFold(scheme, "https"):
		scheme = "https"
	case strings.EqualFold(scheme, "http"):
		scheme = "http"
	default:
		return "", "", "", false
	}
	authority = rest
	if i := strings.IndexByte(rest, '/'); i >= 0 {
		authority, path = rest[:i], rest[i:]
	}
	for i := range len(rest) {
		if c := rest[i]; c <= ' ' || c == 0x7f || c == '?' || c == '#' || c == '\\' {
			return "", "", "", false
		}
	}
	host, port := splitPort(authority)
	if host == "" || strings.IndexByte(host, '@') >= 0 || strings.IndexByte(host, ':') >= 0 && host[0] != '[' {
		return "", "", "", false
	}
	for i := range len(port) {
		if !isDigit(port[i]) {
			return "", "", "", false
		}
	}
	return scheme, authority, path, len(port) <= 5
}

// splitPort cuts an authority at the colon before its port; colons in [brackets] do not count.
func splitPort(authority string) (host, port string) {
	i := strings.LastIndexByte(authority, ':')
	if i < 0 || i < strings.LastIndexByte(authority, ']') {
		return authority, ""
	}
	return authority[:i], authority[i+1:]
}

// isIP reports whether an authority's host is an IP address.
func isIP(authority string) bool {
	host, _ := splitPort(authority)
	if n := len(host); n > 2 && host[0] == '[' && host[n-1] == ']' {
		addr, err := netip.ParseAddr(host[1 : n-1])
		return err == nil && addr.Is6()
	}
	return isIPv4(host)
}

// normalizedPath returns path with a slash at both ends.
func normalizedPath(path string) string {
	if path == "" {
		return "/"
	}
	if path[len(path)-1] != '/' {
		return path + "/"
	}
	return path
}
