package resource

import (
	"maps"
	"slices"
)

// Copy returns a shallow copy of an input, an empty one if in is nil. Resources fill in bound
// members there: what a caller passed is never written to.
func Copy[I any](in *I) *I {
	c := new(I)
	if in != nil {
		*c = *in
	}
	return c
}

// Append returns a list with the elements of both, in memory of its own unless one of them is
// nil, which means not set.
func Append[T any](bound, more []T) []T {
	switch {
	case more == nil:
		return bound
	case bound == nil:
		return more
	}
	return append(slices.Clip(bound), more...)
}

// Union returns a map with the entries of both, those of more where both have a key. Neither is
// changed; nil means not set.
func Union[K comparable, V any](bound, more map[K]V) map[K]V {
	switch {
	case more == nil:
		return bound
	case bound == nil:
		return more
	}
	m := make(map[K]V, len(bound)+len(more))
	maps.Copy(m, bound)
	maps.Copy(m, more)
	return m
}

// Merge returns a structure with the members of both; merge merges the second into the first.
// Neither is changed; nil means not set.
func Merge[T any](bound, more *T, merge func(into, from *T)) *T {
	switch {
	case more == nil:
		return bound
	case bound == nil:
		return more
	}
	m := *bound
	merge(&m, more)
	return &m
}
