package resource_test

import (
	"context"
	"errors"
	"iter"
	"slices"
	"strconv"
	"sync"
	"testing"

	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/resource"
)

func TestSnapshot(t *testing.T) {
	t.Parallel()
	var s resource.Snapshot[string]
	if s.Data() != nil || s.Fresh() != nil {
		t.Fatal("an empty snapshot has data")
	}
	s.Set(nil, 0)
	if s.Data() != nil {
		t.Fatal("nil was set")
	}
	first, second := new("first"), new("second")
	s.Set(first, s.Now())
	if s.Fresh() != first {
		t.Fatal("what was set is not fresh")
	}
	before := s.Now()
	s.Expire()
	if s.Data() != first || s.Fresh() != nil {
		t.Fatal("stale data is gone, or fresh")
	}
	s.Set(second, s.Now())
	if s.Fresh() != second {
		t.Fatal("new data is not fresh")
	}
	s.Set(first, before) // a load that was under way when the data was expired
	if s.Fresh() != second {
		t.Fatal("older data replaced newer data")
	}
}

// A load that begins before an action and ends after it must not hide that the data is stale.
func TestSnapshotLoadDuringAction(t *testing.T) {
	t.Parallel()
	var s resource.Snapshot[int]
	at := s.Now()
	s.Expire()
	s.Set(new(1), at)
	if s.Fresh() != nil || s.Data() == nil {
		t.Error("the data is fresh, or not there")
	}
}

func TestSnapshotConcurrently(t *testing.T) {
	t.Parallel()
	var s resource.Snapshot[int]
	s.Set(new(0), s.Now())
	var wg sync.WaitGroup
	for i := range 8 {
		wg.Go(func() {
			for n := range 500 {
				switch i % 4 {
				case 0:
					s.Expire()
				case 1:
					at := s.Now()
					s.Set(&n, at)
				default:
					if s.Data() == nil {
						t.Error("a reader saw no data")
						return
					}
					s.Fresh()
				}
			}
		})
	}
	wg.Wait()
	s.Set(new(7), s.Now())
	if v := s.Fresh(); v == nil || *v != 7 {
		t.Error("the last data is not fresh")
	}
}

type page struct{ items []string }

// outputs is a paginated operation that counts its calls and may fail at the end.
func outputs(calls *int, end error, pages ...page) iter.Seq2[*page, error] {
	return func(yield func(*page, error) bool) {
		for i := range pages {
			*calls++
			if !yield(&pages[i], nil) {
				return
			}
		}
		if end != nil {
			*calls++
			yield(nil, end)
		}
	}
}

func TestPages(t *testing.T) {
	t.Parallel()
	three := []page{{[]string{"a", "b"}}, {}, {[]string{"c", "d"}}}
	problem := errors.New("no more")
	for _, test := range []struct {
		name  string
		limit resource.Limit
		end   error
		want  string
		pages int
		calls int
	}{
		{"all", resource.Limit{}, nil, "abcd", 3, 3},
		{"negative limit", resource.LimitTo(-1), nil, "abcd", 3, 3},
		{"nothing", resource.LimitTo(0), nil, "", 0, 0},
		{"within a page", resource.LimitTo(1), nil, "a", 1, 1},
		{"end of a page", resource.LimitTo(2), nil, "ab", 1, 1},
		{"in the last page", resource.LimitTo(3), nil, "abc", 3, 3},
		{"more than there is", resource.LimitTo(9), nil, "abcd", 3, 3},
		{"error", resource.Limit{}, problem, "abcd", 3, 4},
		{"error not reached", resource.LimitTo(4), problem, "abcd", 3, 3},
	} {
		t.Run(test.name, func(t *testing.T) {
			calls := 0
			pages := resource.Pages(outputs(&calls, test.end, three...), test.limit, func(p *page) []string { return p.items })
			if calls != 0 {
				t.Fatal("asked before it was ranged over")
			}
			for range 2 { // a second range asks again
				calls = 0
				got, n := "", 0
				var last error
				for p, err := range pages {
					if err != nil {
						last = err
						continue
					}
					n++
					for _, s := range p {
						got += s
					}
				}
				if got != test.want || n != test.pages || calls != test.calls {
					t.Errorf("%q in %d pages by %d calls, want %q in %d by %d", got, n, calls, test.want, test.pages, test.calls)
				}
				if reached := test.calls == 4; reached != errors.Is(last, problem) {
					t.Errorf("error %v", last)
				}
			}
			all, err := resource.Collect(pages)
			if len(all) != len(test.want) || (err != nil) != (test.calls == 4) {
				t.Errorf("collected %v, %v", all, err)
			}
		})
	}
}

func TestItemsStopEarly(t *testing.T) {
	t.Parallel()
	calls := 0
	pages := resource.Pages(outputs(&calls, nil, page{[]string{"a"}}, page{[]string{"b"}}), resource.Limit{}, func(p *page) []string { return p.items })
	for range resource.Items(pages) {
		break
	}
	if calls != 1 {
		t.Errorf("%d calls for one item", calls)
	}
}

func TestOnce(t *testing.T) {
	t.Parallel()
	calls := 0
	once := resource.Once(func() (*page, error) {
		calls++
		return &page{[]string{"a"}}, nil
	})
	for range 2 {
		for p, err := range once {
			if err != nil || p.items[0] != "a" {
				t.Error(p, err)
			}
		}
	}
	if calls != 2 {
		t.Errorf("%d calls for two ranges", calls)
	}
}

func TestChunks(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		list  string
		limit int
		want  []string
	}{
		{"", 3, nil},
		{"aaaa", 3, []string{"aaa", "a"}},
		{"aaaa", 0, []string{"aaaa"}},
		{"aabba", 3, []string{"aa", "bb", "a"}},
		{"abc", 1, []string{"a", "b", "c"}},
	} {
		var got []string
		for chunk := range resource.Chunks([]byte(test.list), test.limit, func(a, b byte) bool { return a == b }) {
			if cap(chunk) != len(chunk) {
				t.Error("appending to a chunk would write to the list")
			}
			got = append(got, string(chunk))
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%q by %d: %q, want %q", test.list, test.limit, got, test.want)
		}
	}
}

type output struct{ failed []string }

func failedOf(o *output) []call.BatchEntry {
	var entries []call.BatchEntry
	for _, id := range o.failed {
		entries = append(entries, call.BatchEntry{ID: id, Code: "Broken"})
	}
	return entries
}

func TestBatch(t *testing.T) {
	t.Parallel()
	problem := errors.New("unreachable")
	good, bad := &output{}, &output{failed: []string{"x"}}
	for _, test := range []struct {
		name    string
		pages   [][]any // *output or error
		outputs int
		failed  int
		err     error
	}{
		{"nothing", nil, 0, 0, nil},
		{"all good", [][]any{{good, good}, {good}}, 3, 0, nil},
		{"entries that failed do not stop it", [][]any{{bad, good}, {bad}}, 3, 2, nil},
		{"a request that failed does", [][]any{{good, problem, good}, {good}}, 1, 0, problem},
		{"both", [][]any{{bad}, {problem}}, 1, 1, problem},
		{"a page that failed", [][]any{{good}, nil}, 1, 0, context.Canceled},
	} {
		t.Run(test.name, func(t *testing.T) {
			pages := func(yield func([]any, error) bool) {
				for _, p := range test.pages {
					var err error
					if p == nil {
						err = context.Canceled
					}
					if !yield(p, err) {
						return
					}
				}
			}
			outs, err := resource.EachPage(pages, func(p []any, b *resource.Batch[output]) bool {
				for _, v := range p {
					out, _ := v.(*output)
					err, _ := v.(error)
					if !b.Add(out, err, failedOf) {
						return false
					}
				}
				return true
			})
			if len(outs) != test.outputs {
				t.Errorf("%d outputs, want %d", len(outs), test.outputs)
			}
			if test.err != nil && !errors.Is(err, test.err) || test.err == nil && test.failed == 0 && err != nil {
				t.Errorf("error %v, want %v", err, test.err)
			}
			entries := 0
			if e, ok := errors.AsType[*call.BatchError](err); ok {
				entries = len(e.Failed)
			}
			if entries != test.failed {
				t.Errorf("%d failed entries, want %d", entries, test.failed)
			}
		})
	}
	var b resource.Batch[output]
	if b.Add(good, nil, nil) != true || b.Fail(problem) != false {
		t.Error("Add or Fail")
	}
	if outs, err := b.Result(); len(outs) != 1 || !errors.Is(err, problem) {
		t.Error(outs, err)
	}
}

type nested struct {
	name string
	list []string
}

func TestMergeLeavesBothAlone(t *testing.T) {
	t.Parallel()
	bound, more := make([]string, 1, 8), []string{"b"}
	bound[0] = "a"
	if got := resource.Append(bound, more); !slices.Equal(got, []string{"a", "b"}) || &got[0] == &bound[0] {
		t.Error("Append", got)
	}
	if got := resource.Append(nil, []string{}); got == nil {
		t.Error("an empty list is set")
	}
	if resource.Append[string](bound, nil) == nil || resource.Append[string](nil, nil) != nil {
		t.Error("nil is not set")
	}
	m := map[string]int{"a": 1, "b": 1}
	if got := resource.Union(m, map[string]int{"b": 2}); got["a"] != 1 || got["b"] != 2 || m["b"] != 1 {
		t.Error("Union", got, m)
	}
	if resource.Union(nil, m) == nil || resource.Union(m, nil) == nil {
		t.Error("nil is not set")
	}
	x, y := &nested{"x", []string{"1"}}, &nested{"", []string{"2"}}
	got := resource.Merge(x, y, func(into, from *nested) { into.list = resource.Append(into.list, from.list) })
	if got == x || got == y || got.name != "x" || len(got.list) != 2 || len(x.list) != 1 {
		t.Error("Merge", got, x)
	}
	if resource.Merge(x, nil, nil) != x || resource.Merge(nil, y, nil) != y {
		t.Error("nil is not set")
	}
	in := &nested{name: "in"}
	if c := resource.Copy(in); c == in || c.name != "in" {
		t.Error("Copy", c)
	}
	if resource.Copy[nested](nil) == nil {
		t.Error("the copy of nil is nil")
	}
}

func TestMeta(t *testing.T) {
	t.Parallel()
	m := resource.Meta[*int]{Service: "s3", Type: "MultipartUploadPart", Identifiers: []resource.Identifier{
		{Name: "Key", Value: "a\"b"}, {Name: "PartNumber", Value: 3},
	}}
	if got, want := m.String(), `s3.MultipartUploadPart(Key=`+strconv.Quote(`a"b`)+`, PartNumber=3)`; got != want {
		t.Errorf("%s, want %s", got, want)
	}
	for err, want := range map[error]string{
		&resource.NotFoundError{Resource: m.String()}: m.String() + " was not found",
		&resource.NoDataError{Resource: "x"}:          "x came without data and cannot load it",
		resource.ErrNone:                              "resource: there is none",
	} {
		if err.Error() != want {
			t.Errorf("%q, want %q", err, want)
		}
	}
}
