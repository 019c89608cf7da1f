package amend

import "testing"

func TestCustomerKey(t *testing.T) {
	key, digest := new("01234567890123456789012345678901"), (*string)(nil)
	CustomerKey(&key, &digest)
	if *key != "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=" || *digest != "KYvwGXoFFJ42a2u2GDWhwQ==" {
		t.Errorf("got %s, %s", *key, *digest)
	}
	CustomerKey(&key, &digest) // encoded already
	if *key != "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=" {
		t.Errorf("encoded twice: %s", *key)
	}
	var none *string
	digest = nil
	if CustomerKey(&none, &digest); none != nil || digest != nil {
		t.Error("a key out of nothing")
	}
}

func TestPercentEncode(t *testing.T) {
	for _, tt := range []struct{ in, except, want string }{
		{"bucket/a b+c/ü", "?versionId=", "bucket/a%20b%2Bc/%C3%BC"},
		{"bucket/key?versionId=abc/def+", "?versionId=", "bucket/key?versionId=abc/def+"},
		{"b/odd?versionId=1?versionId=2", "?versionId=", "b/odd%3FversionId%3D1?versionId=2"},
		{"b/%20", "", "b/%2520"},
		{"", "?", ""},
	} {
		if got := PercentEncode(tt.in, tt.except); got != tt.want {
			t.Errorf("PercentEncode(%q, %q) = %q, want %q", tt.in, tt.except, got, tt.want)
		}
	}
}

func TestUnescape(t *testing.T) {
	for in, want := range map[string]string{"a%20b+c": "a b c", "plain": "plain", "50%": "50%", "%C3%BC%01": "ü\x01"} {
		got := in
		if Unescape(&got); got != want {
			t.Errorf("Unescape(%q) = %q, want %q", in, got, want)
		}
	}
	Unescape(nil)
}

func TestTexts(t *testing.T) {
	for _, tt := range []struct{ name, got, want string }{
		{"empty", IfEmpty("", "-"), "-"},
		{"not empty", IfEmpty("123", "-"), "123"},
		{"path", LastSegment("/hostedzone/Z1"), "Z1"},
		{"no path", LastSegment("Z1"), "Z1"},
		{"base64", Base64("#!/bin/sh\n"), "IyEvYmluL3NoCg=="},
	} {
		if tt.got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, tt.got, tt.want)
		}
	}
}

func TestFromBase64(t *testing.T) {
	FromBase64(nil)
	for in, want := range map[string]string{"IyEvYmluL3NoCg==": "#!/bin/sh\n", "": "", "no base64": "no base64"} {
		s := in
		if FromBase64(&s); s != want {
			t.Errorf("%q: %q, want %q", in, s, want)
		}
	}
}

// "+" stands for itself: the encoding is that of paths, not of forms.
func TestFromPercent(t *testing.T) {
	FromPercent(nil)
	for in, want := range map[string]string{
		"%7B%22Version%22%3A%222012-10-17%22%7D": `{"Version":"2012-10-17"}`,
		`{"Version":"2012-10-17"}`:               `{"Version":"2012-10-17"}`,
		"a%20b+c":                                "a b+c",
		"50%":                                    "50%",
		"%7B%zz":                                 "%7B%zz",
		"":                                       "",
	} {
		s := in
		if FromPercent(&s); s != want {
			t.Errorf("%q: %q, want %q", in, s, want)
		}
	}
}
