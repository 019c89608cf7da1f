package paginate_test

import (
	"context"
	"errors"
	"slices"
	"strconv"
	"testing"

	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/paginate"
)

type input struct {
	Token *string
	Name  string
}

type output struct {
	Next  *string
	Items []string
}

func next(in *input, out *output) (*input, paginate.State) {
	after := call.Value(in)
	return &after, paginate.Optional(&after.Token, out.Next)
}

func items(out *output, yield func(string, error) bool) bool {
	for _, s := range out.Items {
		if !yield(s, nil) {
			return false
		}
	}
	return true
}

// service answers with the given next tokens and counts calls.
type service struct {
	next  []*string
	err   error // of the call after those
	calls []string
}

func (s *service) list(_ context.Context, in *input, _ ...call.Option) (*output, error) {
	s.calls = append(s.calls, call.Value(call.Value(in).Token))
	n := len(s.calls)
	if n > len(s.next) {
		return nil, s.err
	}
	page := strconv.Itoa(n)
	return &output{Next: s.next[n-1], Items: []string{page + "a", page + "b"}}, nil
}

func TestPages(t *testing.T) {
	t.Parallel()
	failed := errors.New("failed")
	for _, test := range []struct {
		name  string
		in    *input
		next  []*string
		err   error
		items []string
		calls []string
		want  error
	}{
		{"one page", nil, []*string{nil}, nil, []string{"1a", "1b"}, []string{""}, nil},
		{"several", &input{Name: "x"}, []*string{new("t1"), new("t2"), nil}, nil,
			[]string{"1a", "1b", "2a", "2b", "3a", "3b"}, []string{"", "t1", "t2"}, nil},
		{"empty token", &input{}, []*string{new("t1"), new("")}, nil, []string{"1a", "1b", "2a", "2b"}, []string{"", "t1"}, nil},
		{"first token of the caller", &input{Token: new("t0")}, []*string{nil}, nil, []string{"1a", "1b"}, []string{"t0"}, nil},
		{"repeated", &input{}, []*string{new("t1"), new("t1")}, nil, []string{"1a", "1b", "2a", "2b"}, []string{"", "t1"}, paginate.RepeatedToken},
		{"repeated at once", &input{Token: new("t1")}, []*string{new("t1")}, nil, []string{"1a", "1b"}, []string{"t1"}, paginate.RepeatedToken},
		{"error", &input{}, []*string{new("t1")}, failed, []string{"1a", "1b"}, []string{"", "t1"}, failed},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			s := &service{next: test.next, err: test.err}
			var before input
			if test.in != nil {
				before = *test.in
			}
			var got []string
			var err error
			for item, e := range paginate.Items(paginate.Pages(t.Context(), test.in, nil, s.list, next), items) {
				if e != nil {
					err = e
					continue
				}
				got = append(got, item)
			}
			if !slices.Equal(got, test.items) || !slices.Equal(s.calls, test.calls) || !errors.Is(err, test.want) {
				t.Errorf("items %q, calls with %q, error %v; want %q, %q, %v", got, s.calls, err, test.items, test.calls, test.want)
			}
			if test.in != nil && *test.in != before {
				t.Error("the caller's input was changed")
			}
		})
	}
}

func TestRangesStartOver(t *testing.T) {
	t.Parallel()
	s := &service{next: []*string{new("t1"), new("t2"), nil, nil}}
	pages := paginate.Pages(t.Context(), nil, nil, s.list, next)
	for range 2 {
		for range pages {
			break
		}
	}
	for range paginate.Items(pages, items) {
		break
	}
	if want := []string{"", "", ""}; !slices.Equal(s.calls, want) {
		t.Errorf("calls with %q, want %q", s.calls, want)
	}
}

func TestTokens(t *testing.T) {
	t.Parallel()
	key, upload := new("k1"), new("u1")
	both := func(k, u *string) paginate.State {
		return paginate.Optional(&key, k) | paginate.Optional(&upload, u)
	}
	again := both(new("k1"), new("u1"))
	if moved := both(new("k1"), new("u2")); moved == again || *upload != "u2" {
		t.Errorf("one of two tokens changed: state %d, as if none had", moved)
	}
	if moved := both(new("k1"), nil); moved == again || upload != nil {
		t.Errorf("one of two tokens ended: state %d, as if none had changed", moved)
	}
	if moved := both(new("k1"), nil); moved != again {
		t.Errorf("nothing changed: state %d, want %d", moved, again)
	}

	n := 3
	if paginate.Value(&n, new(4)) == paginate.Last || n != 4 {
		t.Error("an integer token is not passed on")
	}
	m := map[string][]int{"a": {1}}
	if got := paginate.Map(&m, map[string][]int{"a": {1}}); got != again {
		t.Errorf("the same map: state %d, want %d", got, again)
	}
	if got := paginate.Map(&m, map[string][]int{"a": {2}}); got == again || m["a"][0] != 2 {
		t.Errorf("another map: state %d", got)
	}
}
