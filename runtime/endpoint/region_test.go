package endpoint

import (
	"strings"
	"testing"
)

func TestParseRegion(t *testing.T) {
	for _, tt := range []struct {
		name, region string
		fips         bool
	}{
		{"eu-west-1", "eu-west-1", false},
		{"Mars-1", "Mars-1", false},
		{"auto", "auto", false},
		{"fips-us-east-1", "us-east-1", true},
		{"us-gov-west-1-fips", "us-gov-west-1", true},
		{strings.Repeat("x", 63), strings.Repeat("x", 63), false},
	} {
		if region, fips, ok := ParseRegion(tt.name); region != tt.region || fips != tt.fips || !ok {
			t.Errorf("%s: %q %v %v", tt.name, region, fips, ok)
		}
	}
	for _, name := range []string{"", "123", "-a", "a-", "a.b", "a/b", "a b", "a@b", "a_b", "ä", "a?", "a#", strings.Repeat("x", 64)} {
		if _, _, ok := ParseRegion(name); ok {
			t.Errorf("%q is a region", name)
		}
	}
}
