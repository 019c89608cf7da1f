package awsconfig

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
)

// render writes sections in one line each, so that a table can hold them.
func render(sections []namedSection) string {
	var b strings.Builder
	for _, s := range sections {
		fmt.Fprintf(&b, "[%s]", s.name)
		for _, k := range slices.Sorted(maps.Keys(s.keys)) {
			v := s.keys[k]
			if v.Nested == nil {
				fmt.Fprintf(&b, " %s=%q@%d", k, v.Text, v.Line)
				continue
			}
			fmt.Fprintf(&b, " %s={", k)
			for _, n := range slices.Sorted(maps.Keys(v.Nested)) {
				fmt.Fprintf(&b, " %s=%q@%d", n, v.Nested[n].Text, v.Nested[n].Line)
			}
			b.WriteString(" }")
		}
		b.WriteByte('\n')
	}
	return b.String()
}

func TestParseINI(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"empty", "", ""},
		{"comments only", "# a\n ; b\n\n", ""},
		{"plain", "[a]\nk=v\nx : y\n", `[a] k="v"@2 x="y"@3`},
		{"keys are lower case, values keep inner marks", "[a]\nREGION = x # y ; z\n", `[a] region="x # y ; z"@2`},
		{"first delimiter wins", "[a]\nk = a:b=c\nm : a=b\n", `[a] k="a:b=c"@2 m="a=b"@3`},
		{"empty value", "[a]\nk =\nl=\n", `[a] k=""@2 l=""@3`},
		{"continued", "[a]\nk = one\n  two\n\tthree\nl=x", "[a] k=\"one\\ntwo\\nthree\"@2 l=\"x\"@5"},
		{"blank lines and comments within a continued value", "[a]\nk = one\n\n# no\n  two\n\n", "[a] k=\"one\\n\\ntwo\"@2"},
		{"nested", "[a]\ns3 =\n  Max = 1\n\n  x=y=z\nr=1\n", `[a] r="1"@6 s3={ Max="1"@3 x="y=z"@5 }`},
		{"nested, repeated key", "[a]\ns3 =\n  k = 1\n  k = 2\n", `[a] s3={ k="2"@4 }`},
		{"indented section and keys", "  [a]\n    k = v\n    l = w\n", `[a] k="v"@2 l="w"@3`},
		{"indented key after its section is no continuation", "[a]\n  k = v\n", `[a] k="v"@2`},
		{"indentation counts characters", "[a]\n\u00a0k = v\n  w\n\u00a0l = x\n", "[a] k=\"v\\nw\"@2 l=\"x\"@4"},
		{"byte order mark and CRLF", "\ufeff[a]\r\nk = v\r\n  w\r\n", "[a] k=\"v\\nw\"@2"},
		{"CR alone", "[a]\rk=v\r", `[a] k="v"@2`},
		{"DEFAULT feeds all", "[a]\nk=1\n[DEFAULT]\nk=0\nd=9\n[b]\n[DEFAULT]\ne=8\n", "[a] d=\"9\"@5 e=\"8\"@8 k=\"1\"@2\n[b] d=\"9\"@5 e=\"8\"@8 k=\"0\"@4"},
		{"default is not DEFAULT", "[default]\nk=1\n[b]\n", "[default] k=\"1\"@2\n[b]"},
		{"heading with brackets and a tail", "[a [b]] tail\n", `[a [b]]`},
		{"no final newline in a nested section", "[a]\ns3 =\n k = v", `[a] s3={ k="v"@3 }`},
	} {
		got, err := parseINI("f", []byte(tt.in))
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
			continue
		}
		if got := strings.TrimSpace(render(got)); got != tt.want {
			t.Errorf("%s:\ngot  %s\nwant %s", tt.name, got, tt.want)
		}
	}
}

func TestParseINIErrors(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"k=v\n[a]\n", "f:1: a key before the first [section]: put it below a heading such as [default]"},
		{"[a]\n\nk=v\nK = w\n", "f:4: key k of section [a] repeats the one of line 3: make them one"},
		{"[a]\n[b]\n[a]\n", "f:3: section [a] repeats the one of line 1: make them one"},
		{"[a]\nsecret\n", "f:2: want a [section] or key = value"},
		{"[a]\n= secret\n", "f:2: a value without a key: want key = value"},
		{"[a]\n[]\n", "f:2: want a [section] or key = value"},
		{"[a]\ns3 =\n  ok = 1\n  secret @ v\n", "f:4: want key = value in the lines below a key without a value"},
		{"[a]\nk=\xff\xfe\n", "f:2: the file is not UTF-8 text: save it as such"},
	} {
		_, err := parseINI("f", []byte(tt.in))
		var pe *ParseError
		if !errors.As(err, &pe) || err.Error() != tt.want {
			t.Errorf("%q: %v, want %s", tt.in, err, tt.want)
		}
		if err != nil && strings.Contains(err.Error(), "secret") {
			t.Errorf("%q: the error quotes the file: %v", tt.in, err)
		}
	}
}

func FuzzParseINI(f *testing.F) {
	f.Add([]byte("[a]\nk = v\ns3 =\n  x = y\n"))
	f.Add([]byte("\ufeff[DEFAULT]\r\nk: v\r\n\tw\r\n;c\n[b c]\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		sections, err := parseINI("f", data)
		if err != nil {
			var pe *ParseError
			if !errors.As(err, &pe) || pe.Line < 1 {
				t.Fatalf("error %v", err)
			}
			return
		}
		for _, s := range sections {
			for key, v := range s.keys {
				if key == "" || v.Line < 1 || v.Nested != nil && v.Text != "" {
					t.Fatalf("section %q key %q: %+v", s.name, key, v)
				}
			}
		}
	})
}

func TestWords(t *testing.T) {
	for _, tt := range []struct {
		in   string
		want []string
	}{
		{"", nil},
		{"  a  b\tc ", []string{"a", "b", "c"}},
		{`profile "my profile"`, []string{"profile", "my profile"}},
		{`a 'b "c" \d' e`, []string{"a", `b "c" \d`, "e"}},
		{`a"b c"d`, []string{"ab cd"}},
		{`a\ b "x\"y\\z\n"`, []string{"a b", `x"y\z\n`}},
		{`"" ''`, []string{"", ""}},
	} {
		got, ok := Words(tt.in)
		if !ok || !slices.Equal(got, tt.want) {
			t.Errorf("%q: %q %v, want %q", tt.in, got, ok, tt.want)
		}
	}
	for _, in := range []string{`"open`, `'open`, `a\`, `"a\"`} {
		if got, ok := Words(in); ok {
			t.Errorf("%q: %q", in, got)
		}
	}
}

func FuzzWords(f *testing.F) {
	f.Add(`a "b c" 'd' \e`)
	f.Fuzz(func(t *testing.T, s string) {
		words, ok := Words(s)
		if !ok {
			return
		}
		// Quoted, every word must come back as it is.
		var quoted []string
		for _, w := range words {
			quoted = append(quoted, "'"+strings.ReplaceAll(w, "'", `'\''`)+"'")
		}
		if again, ok := Words(strings.Join(quoted, " ")); !ok || !slices.Equal(again, words) {
			t.Fatalf("%q: %q, then %q", s, words, again)
		}
	})
}
