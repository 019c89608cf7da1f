package call

import "strings"

// prefixHost sets what the operation puts before the endpoint's host. Callers' values are part of
// it and it decides who gets the signed request, so it must be labels of a host name and nothing else.
func (x *Exchange) prefixHost() error {
	x.prefix = ""
	if x.Operation.Host == nil || x.client.config.NoHostPrefix {
		return nil
	}
	x.prefix = x.Operation.Host(x.Input)
	labels := strings.Split(x.prefix, ".")
	last := len(labels) - 1
	for i, label := range labels {
		if i == last {
			label += "x" // the endpoint's host goes on there
		}
		if !isHostLabel(label) {
			return Code("the member that is part of the host name is empty or is no label of a host name")
		}
	}
	return nil
}

func isHostLabel(s string) bool {
	if s == "" || len(s) > 63 || s[0] == '-' || s[len(s)-1] == '-' {
		return false
	}
	for i := range len(s) {
		c := s[i]
		if (c < 'a' || c > 'z') && (c < 'A' || c > 'Z') && (c < '0' || c > '9') && c != '-' {
			return false
		}
	}
	return true
}
