package paginate_test

import (
	"context"
	"testing"

	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/paginate"
)

// BenchmarkItems is what ranging over a hundred pages of ten items costs outside the calls.
func BenchmarkItems(b *testing.B) {
	const pages = 100
	token, page := new("token"), make([]string, 10)
	in := &input{}
	b.ReportAllocs()
	for b.Loop() {
		calls, found := 0, 0
		list := func(context.Context, *input, ...call.Option) (*output, error) {
			calls++
			out := &output{Items: page}
			if calls < pages {
				out.Next = new(*token + string(rune('a'+calls%2)))
			}
			return out, nil
		}
		for _, err := range paginate.Items(paginate.Pages(b.Context(), in, nil, list, next), items) {
			if err != nil {
				b.Fatal(err)
			}
			found++
		}
		if found != pages*len(page) {
			b.Fatal(found)
		}
	}
}
