package awsconfig

import (
	"slices"
	"testing"
)

func TestWindowsWords(t *testing.T) {
	for _, tt := range []struct {
		in   string
		want []string
		ok   bool
	}{
		{`C:\bin\tool.exe --a b`, []string{`C:\bin\tool.exe`, "--a", "b"}, true},
		{`"C:\Program Files\t.exe"	x`, []string{`C:\Program Files\t.exe`, "x"}, true},
		{`a\"b "c\\" d\\\"e`, []string{`a"b`, `c\`, `d\"e`}, true},
		{`"" x`, []string{"", "x"}, true},
		{`tail\\`, []string{`tail\\`}, true},
		{`"open`, []string{"open"}, false},
		{"", nil, true},
	} {
		got, ok := windowsWords(tt.in)
		if !slices.Equal(got, tt.want) || ok != tt.ok {
			t.Errorf("%s: %q %v, want %q %v", tt.in, got, ok, tt.want, tt.ok)
		}
	}
}
