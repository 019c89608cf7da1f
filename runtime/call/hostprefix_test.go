package call

import (
	"strings"
	"testing"
)

func TestPrefixHost(t *testing.T) {
	t.Parallel()
	for prefix, ok := range map[string]bool{
		"123456789012.": true, "data.": true, "a.b.": true, "data-": true, "A-1.": true,
		".": false, "": true, "evil.com/": false, "evil.com:443/.": false, "a@b.": false, "a b.": false, "-a.": false, "a-.": false,
		"a..": false, "evil.com#.": false, strings.Repeat("a", 64) + ".": false, "é.": false, "a\n.": false, "a%2f.": false,
	} {
		x := Exchange{client: &Client{}, Operation: &Operation{Host: func(any) string { return prefix }}}
		if err := x.prefixHost(); (err == nil) != ok {
			t.Errorf("%q: error %v", prefix, err)
		}
	}
	x := Exchange{client: &Client{config: Config{NoHostPrefix: true}}, Operation: &Operation{Host: func(any) string { return "/" }}}
	if err := x.prefixHost(); err != nil || x.prefix != "" {
		t.Errorf("prefix %q, error %v", x.prefix, err)
	}
}
