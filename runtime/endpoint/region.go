package endpoint

import "strings"

// ParseRegion reads the name of a region as people write it: the pseudo regions "fips-x" and "x-fips" mean
// region x and FIPS endpoints. ok is false for a name that is no label of a host name, which must not
// become part of one.
func ParseRegion(name string) (region string, fips, ok bool) {
	digits := true
	for i := range len(name) {
		switch c := name[i]; {
		case isDigit(c):
		case isAlphanumeric(c), c == '-' && i > 0 && i < len(name)-1:
			digits = false
		default:
			return "", false, false
		}
	}
	if digits || len(name) > 63 {
		return "", false, false
	}
	region = strings.TrimSuffix(strings.TrimPrefix(name, "fips-"), "-fips")
	return region, region != name, true
}
