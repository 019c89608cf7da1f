package endpoint

import (
	"net/netip"
	"net/url"
	"slices"
	"strings"
	"testing"
)

func TestIsValidHostLabel(t *testing.T) {
	for _, tc := range []struct {
		s          string
		subdomains bool
		want       bool
	}{
		{"a", false, true},
		{"us-east-1", false, true},
		{"3com", false, true},
		{"", false, false},
		{"-a", false, false},
		{"a-", false, false},
		{"a b", false, false},
		{"a_b", false, false},
		{"ä", false, false},
		{"a.b", false, false},
		{"a.b", true, true},
		{"a..b", true, false},
		{".a", true, false},
		{"a.", true, false},
		{"a.-b", true, false},
		{strings.Repeat("a", 63), false, true},
		{strings.Repeat("a", 64), false, false},
	} {
		if got := isValidHostLabel(tc.s, tc.subdomains); got != tc.want {
			t.Errorf("isValidHostLabel(%q, %v) = %v", tc.s, tc.subdomains, got)
		}
	}
}

func TestIsVirtualHostableBucket(t *testing.T) {
	for _, tc := range []struct {
		s          string
		subdomains bool
		want       bool
	}{
		{"abc", false, true},
		{"ab", false, false},
		{"Abc", false, false},
		{"a.b.c", false, false},
		{"a.b.c", true, true},
		{"192.168.5.4", true, false},
		{"192.168.5.400", true, true},
		{"a-.b", true, false},
		{strings.Repeat("ab.", 21), true, false},
		{strings.Repeat("ab.", 20) + "abc", true, true},
		{strings.Repeat("ab.", 20) + "abcd", true, false},
	} {
		if got := isVirtualHostableBucket(tc.s, tc.subdomains); got != tc.want {
			t.Errorf("isVirtualHostableBucket(%q, %v) = %v", tc.s, tc.subdomains, got)
		}
	}
}

func TestSubstring(t *testing.T) {
	for _, tc := range []struct {
		s           string
		start, stop int
		reverse     bool
		want        string
		ok          bool
	}{
		{"abcdef", 0, 4, false, "abcd", true},
		{"abcdef", 0, 6, false, "abcdef", true},
		{"abcdef", 0, 7, false, "", false},
		{"abcdef", 1, 3, true, "de", true},
		{"abcdef", 0, 6, true, "abcdef", true},
		{"abcdef", 3, 3, false, "", false},
		{"abcdé", 0, 2, false, "", false},
	} {
		if got, ok := substring(tc.s, tc.start, tc.stop, tc.reverse); got != tc.want || ok != tc.ok {
			t.Errorf("substring(%q, %d, %d, %v) = %q, %v", tc.s, tc.start, tc.stop, tc.reverse, got, ok)
		}
	}
}

func TestSplitURL(t *testing.T) {
	for _, tc := range []struct{ in, scheme, authority, path, normalized string }{
		{"https://example.com", "https", "example.com", "", "/"},
		{"http://example.com:8080/a/b", "http", "example.com:8080", "/a/b", "/a/b/"},
		{"HTTPS://example.com/", "https", "example.com", "/", "/"},
		{"https://[::1]:443/x", "https", "[::1]:443", "/x", "/x/"},
		{"https://[::1]", "https", "[::1]", "", "/"},
		{"https://example.com:/", "https", "example.com:", "/", "/"},
	} {
		scheme, authority, path, ok := splitURL(tc.in)
		if !ok || scheme != tc.scheme || authority != tc.authority || path != tc.path || normalizedPath(path) != tc.normalized {
			t.Errorf("splitURL(%q) = %q, %q, %q, %v", tc.in, scheme, authority, path, ok)
		}
	}
	for _, in := range []string{
		"", "example.com", "ftp://example.com", "https://", "https:///x", "https://:80", "https://a:b", "https://a?b",
		"https://a/b?c", "https://a#b", "https://u:p@a", "https://a b", "https://a\n", "https://::1", "https://a:123456", `https://a\b`,
	} {
		if scheme, authority, path, ok := splitURL(in); ok {
			t.Errorf("splitURL(%q) = %q, %q, %q", in, scheme, authority, path)
		}
	}
}

func TestIsIP(t *testing.T) {
	for authority, want := range map[string]bool{
		"192.168.1.1": true, "192.168.1.1:80": true, "[::1]": true, "[::1]:80": true, "[fe80::1%25eth0]": true,
		"192.168.1": false, "192.168.1.256": false, "1.2.3.4.5": false, "a.b.c.d": false, "[x]": false, "": false, "999.999.abc.blah": false,
	} {
		if got := isIP(authority); got != want {
			t.Errorf("isIP(%q) = %v", authority, got)
		}
	}
}

func TestARN(t *testing.T) {
	const arn = "arn:aws:s3:us-west-2:123456789012:outpost/op-1:accesspoint/x"
	if !isARN(arn) {
		t.Fatalf("%s is no ARN", arn)
	}
	want := []string{"arn", "aws", "s3", "us-west-2", "123456789012", "outpost/op-1:accesspoint/x"}
	for i, w := range want {
		if got := arnSection(arn, i); got != w {
			t.Errorf("section %d is %q, want %q", i, got, w)
		}
	}
	if got := resourceList(arn); !slices.Equal(got, []string{"outpost", "op-1", "accesspoint", "x"}) {
		t.Errorf("resource is %q", got)
	}
	for i, w := range map[int]string{0: "outpost", 3: "x", 4: "-", -1: "x", -4: "outpost", -5: "-"} {
		got, ok := resourcePart(arn, i)
		if !ok {
			got = "-"
		}
		if got != w {
			t.Errorf("part %d of the resource is %q, want %q", i, got, w)
		}
	}
	for _, s := range []string{"", "arn", "arn:aws:s3:::", "arn::s3:::x", "arn:aws::::x", "arn:aws:s3::x", "urn:aws:s3:::x"} {
		if isARN(s) {
			t.Errorf("%q passes for an ARN", s)
		}
	}
}

func FuzzFunctions(f *testing.F) {
	for _, s := range []string{"", "a.b", "https://a.b:1/c", "arn:aws:s3:::a/b", "us-east-1", "-", "\x80", "[::1]", "192.168.0.1"} {
		f.Add(s, 1, 3)
	}
	f.Fuzz(func(t *testing.T, s string, start, stop int) {
		start, stop = min(max(start, 0), 1000), min(max(stop, 0), 1000)
		if isValidHostLabel(s, true) != !slices.ContainsFunc(strings.Split(s, "."), func(l string) bool { return !isValidHostLabel(l, false) }) {
			t.Errorf("isValidHostLabel(%q) is not by label", s)
		}
		if isVirtualHostableBucket(s, true) && !isValidHostLabel(s, true) {
			t.Errorf("%q is a bucket but no host name", s)
		}
		if addr, err := netip.ParseAddr(s); err == nil && addr.Is4() && !isIPv4(s) {
			t.Errorf("%q is an IPv4 address", s)
		}
		if sub, ok := substring(s, start, stop, true); ok && (len(sub) != stop-start || !strings.Contains(s, sub)) {
			t.Errorf("substring gives %q of %q", sub, s)
		}
		if got, err := url.QueryUnescape(uriEncode(s)); err != nil || got != s {
			t.Errorf("uriEncode(%q) does not decode: %q, %v", s, got, err)
		}
		if scheme, authority, path, ok := splitURL(s); ok {
			if scheme != "http" && scheme != "https" || !strings.HasSuffix(s, "://"+authority+path) {
				t.Errorf("splitURL(%q) = %q, %q, %q", s, scheme, authority, path)
			}
			isIP(authority)
		}
		if isARN(s) {
			list := resourceList(s)
			for i := range list {
				if part, ok := resourcePart(s, i-len(list)); !ok || part != list[i] {
					t.Errorf("part %d of %q is %q, want %q", i, s, part, list[i])
				}
			}
		}
		if p, known := PartitionOf(s); p.Name == "" || !known && p.Name != "aws" {
			t.Errorf("%q has the partition %q", s, p.Name)
		}
	})
}
