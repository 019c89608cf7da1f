// Package paginate calls operations for page after page. Generated methods call it:
//
//	for page, err := range client.ListQueuesPages(ctx, in) { … }
//	for url, err := range client.ListQueuesItems(ctx, in) { … }
package paginate

import (
	"context"
	"iter"
	"reflect"

	"github.com/sessiongen/sessiongen/runtime/call"
)

// Error is an error of pagination itself. Errors of calls come as they are.
type Error string

// Error returns what is wrong.
func (e Error) Error() string { return string(e) }

// RepeatedToken is the error when a page says that the next one is the page itself. Going on would
// never end.
const RepeatedToken Error = "pagination: the service returned the token that it was sent"

// State is what happened to the tokens of an input. The states of several tokens are combined with |.
type State uint8

// Last is the state when no token is set: that was the last page.
const Last State = 0

const (
	set     State = 1 << iota // there is a next page
	changed                   // it is not this page
)

// Pages ranges over the outputs of op. next makes of an input the one for the page after out; it does
// not change it. Ranging stops after an error; every range begins with the first
// page again.
//
// I and O are pointers to inputs and outputs: then all operations share one compiled body, unless it
// is inlined.
//
//go:noinline
func Pages[I, O any](
	ctx context.Context, in I, opts []call.Option,
	op func(context.Context, I, ...call.Option) (O, error), next func(in I, out O) (I, State),
) iter.Seq2[O, error] {
	return func(yield func(O, error) bool) {
		var none O
		page := in
		for {
			out, err := op(ctx, page, opts...)
			if err != nil {
				yield(none, err)
				return
			}
			if !yield(out, nil) {
				return
			}
			after, state := next(page, out)
			if state&set == 0 {
				return
			}
			if state&changed == 0 {
				yield(none, RepeatedToken)
				return
			}
			page = after
		}
	}
}

// Items ranges over the items of all pages. each passes those of a page to yield until that returns
// false, and returns what yield returned last.
//
//go:noinline
func Items[O, T any](pages iter.Seq2[O, error], each func(out O, yield func(T, error) bool) bool) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		for out, err := range pages {
			if err != nil {
				var none T
				yield(none, err)
				return
			}
			if !each(out, yield) {
				return
			}
		}
	}
}

// Optional sets an optional member of an input to the token next. Nil and the zero value are no token.
func Optional[T comparable](member **T, next *T) State {
	var zero T
	if next != nil && *next == zero {
		next = nil
	}
	old := *member
	*member = next
	return state(next != nil, (old == nil) != (next == nil) || old != nil && *old != *next)
}

// Value is Optional for a member that is a value.
func Value[T comparable](member *T, next *T) State {
	old, token := *member, call.Value(next)
	*member = token
	var zero T
	return state(token != zero, old != token)
}

// Map is Optional for a member that is a map. A map without entries is no token.
func Map[K comparable, V any](member *map[K]V, next map[K]V) State {
	old := *member
	*member = next
	return state(len(next) > 0, !reflect.DeepEqual(old, next))
}

func state(isSet, isChanged bool) State {
	var s State
	if isSet {
		s |= set
	}
	if isChanged {
		s |= changed
	}
	return s
}
