package endpoint

import "strings"

// isValidHostLabel reports whether s can be one label of a host name (RFC 1123), or, with
// subdomains, several with dots between.
func isValidHostLabel(s string, subdomains bool) bool {
	for subdomains {
		label, rest, more := strings.Cut(s, ".")
		if !more {
			break
		}
		if !isHostLabel(label) {
			return false
		}
		s = rest
	}
	return isHostLabel(s)
}

func isHostLabel(s string) bool {
	if s == "" || len(s) > 63 || s[0] == '-' || s[len(s)-1] == '-' {
		return false
	}
	for i := range len(s) {
		if !isAlphanumeric(s[i]) && s[i] != '-' {
			return false
		}
	}
	return true
}

// isVirtualHostableBucket reports whether an S3 bucket of that name can be addressed as a
// subdomain; names with dots only if subdomains.
func isVirtualHostableBucket(s string, subdomains bool) bool {
	if len(s) < 3 || len(s) > 63 {
		return false
	}
	for i := range len(s) {
		if 'A' <= s[i] && s[i] <= 'Z' {
			return false
		}
	}
	return isValidHostLabel(s, subdomains) && !isIPv4(s)
}

// isIPv4 reports whether s looks like four decimal numbers up to 255 with dots between. Leading
// zeros are let through: it decides what must not be taken for a name.
func isIPv4(s string) bool {
	for i := range 4 {
		part, rest, more := strings.Cut(s, ".")
		n := 0
		for _, c := range []byte(part) {
			if !isDigit(c) {
				return false
			}
			n = n*10 + int(c-'0')
		}
		if part == "" || len(part) > 3 || n > 255 || more != (i < 3) {
			return false
		}
		s = rest
	}
	return true
}

// substring returns s[start:stop], counted from the end if reverse. It has no result if s is too
// short or not all ASCII.
func substring(s string, start, stop int, reverse bool) (string, bool) {
	if start >= stop || len(s) < stop {
		return "", false
	}
	for i := range len(s) {
		if s[i] >= 0x80 {
			return "", false
		}
	}
	if reverse {
		start, stop = len(s)-stop, len(s)-start
	}
	return s[start:stop], true
}

// uriEncode escapes everything but the unreserved characters of RFC 3986.
func uriEncode(s string) string {
	escapes := 0
	for i := range len(s) {
		if !isUnreserved(s[i]) {
			escapes++
		}
	}
	if escapes == 0 {
		return s
	}
	const hex = "0123456789ABCDEF"
	b := make([]byte, 0, len(s)+2*escapes)
	for i := range len(s) {
		if c := s[i]; isUnreserved(c) {
			b = append(b, c)
		} else {
			b = append(b, '%', hex[c>>4], hex[c&15])
		}
	}
	return string(b)
}

func isUnreserved(c byte) bool {
	return isAlphanumeric(c) || c == '-' || c == '.' || c == '_' || c == '~'
}

// split cuts s at each delimiter into at most limit parts; a limit of 0 means all parts.
func split(s, delimiter string, limit int) ([]string, bool) {
	if delimiter == "" {
		return nil, false
	}
	if limit == 0 {
		limit = -1
	}
	return strings.SplitN(s, delimiter, limit), true
}
