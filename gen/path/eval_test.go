package path

import (
	"testing"
)

// What the published cases do not ask.
func TestEvalErrors(t *testing.T) {
	for _, text := range []string{
		"sort(@)", "sort_by(@, @)", "map(@, @)", "length(&a)", "&a", "sum(@)", "join(',', @)",
	} {
		e, err := Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		if v, err := e.Eval([]any{1.0, "a"}); err == nil {
			t.Errorf("%s: got %v", text, v)
		}
	}
}

func FuzzEval(f *testing.F) {
	f.Add("sort_by(a[?b > `1`], &c)[0:2].d || not_null(e, `[1,\"x\"]`)[-1]")
	f.Add("{a: a[].b, b: max_by(a, &b), c: to_string(@), d: avg(a[*].b)}")
	f.Add("a[1::9223372036854775807]")
	data := map[string]any{"a": []any{map[string]any{"b": 1.0, "c": "x"}, nil, "s", []any{true}}, "e": "text"}
	f.Fuzz(func(t *testing.T, s string) {
		if e, err := Parse(s); err == nil {
			_, _ = e.Eval(data)
		}
	})
}
