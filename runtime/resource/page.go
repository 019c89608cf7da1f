package resource

import "iter"

// Limit bounds the number of items of a collection. The zero Limit does not.
type Limit struct {
	n   int
	set bool
}

// LimitTo returns the limit of n items. A negative n means no limit.
func LimitTo(n int) Limit { return Limit{n, n >= 0} }

// Pages turns the outputs of a paginated operation into pages of resources, at most limit
// resources in all. Once the limit is reached no other output is asked for; a limit of 0 does not
// ask at all.
func Pages[O any, L ~[]T, T any](outputs iter.Seq2[*O, error], limit Limit, page func(*O) L) iter.Seq2[L, error] {
	return func(yield func(L, error) bool) {
		left := limit.n
		if limit.set && left == 0 {
			return
		}
		for out, err := range outputs {
			if err != nil {
				yield(nil, err)
				return
			}
			items := page(out)
			if limit.set && len(items) >= left {
				yield(items[:left], nil)
				return
			}
			left -= len(items)
			if !yield(items, nil) {
				return
			}
		}
	}
}

// Once is the outputs of an operation without pagination: it calls the operation each time it is
// ranged over.
func Once[O any](call func() (*O, error)) iter.Seq2[*O, error] {
	return func(yield func(*O, error) bool) { yield(call()) }
}

// Items returns the resources of pages one by one.
func Items[L ~[]T, T any](pages iter.Seq2[L, error]) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		for page, err := range pages {
			if err != nil {
				var none T
				yield(none, err)
				return
			}
			for _, item := range page {
				if !yield(item, nil) {
					return
				}
			}
		}
	}
}

// Collect returns the resources of all pages. After an error it returns those before it, too.
func Collect[L ~[]T, T any](pages iter.Seq2[L, error]) (L, error) {
	var all L
	for page, err := range pages {
		if err != nil {
			return all, err
		}
		all = append(all, page...)
	}
	return all, nil
}
