package diag

import "testing"

func TestNearest(t *testing.T) {
	t.Parallel()
	operations := []string{"GetObject", "PutObject", "ListObjects", "ListObjectsV2", "Delete"}
	for word, want := range map[string]string{
		"getObject":     "GetObject",
		"GteObject":     "GetObject",
		"ListObject":    "ListObjects",
		"ListObjectsV3": "ListObjectsV2",
		"Delte":         "Delete",
		"Copy":          "",
		"":              "",
		"x":             "",
	} {
		if got := Nearest(word, operations); got != want {
			t.Errorf("Nearest(%q) = %q, want %q", word, got, want)
		}
	}
	if got := Suggest("Delte", operations); got != "did you mean Delete?" {
		t.Errorf("Suggest: %q", got)
	}
}

func TestDistance(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		a, b string
		want int
	}{
		{"", "", 0}, {"abc", "abc", 0}, {"abc", "ABC", 0}, {"abc", "acb", 1}, {"abc", "ab", 1},
		{"abc", "xabc", 1}, {"abc", "xyz", 3}, {"kitten", "sitting", 3}, {"a", "abcdefgh", 5},
	} {
		if got := distance(test.a, test.b, 5); got != test.want {
			t.Errorf("distance(%q, %q) = %d, want %d", test.a, test.b, got, test.want)
		}
		if got := distance(test.b, test.a, 5); got != test.want {
			t.Errorf("distance(%q, %q) = %d, want %d", test.b, test.a, got, test.want)
		}
	}
}
