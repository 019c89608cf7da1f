package resource_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
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

func TestLimit(t *testing.T) {
	t.Parallel()
	type step struct {
		n, within int
		more      bool
	}
	for _, test := range []struct {
		name  string
		limit resource.Limit
		steps []step
	}{
		{"none", resource.Limit{}, []step{{0, 0, true}, {5, 5, true}, {1000, 1000, true}}},
		{"negative", resource.LimitTo(-1), []step{{0, 0, true}, {5, 5, true}}},
		{"nothing", resource.LimitTo(0), []step{{0, 0, false}, {5, 0, false}}},
		{"within a page", resource.LimitTo(3), []step{{0, 0, true}, {2, 2, true}, {2, 1, false}, {2, 0, false}}},
		{"end of a page", resource.LimitTo(2), []step{{2, 2, false}}},
	} {
		for range 2 { // a limit is a value: a copy begins anew
			l := test.limit
			for i, s := range test.steps {
				if within, more := l.Take(s.n); within != s.within || more != s.more {
					t.Errorf("%s, step %d: %d, %v, want %d, %v", test.name, i+1, within, more, s.within, s.more)
				}
			}
		}
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
		answers []any // *output or error
		outputs int
		failed  int
		err     error
	}{
		{"nothing", nil, 0, 0, nil},
		{"all good", []any{good, good}, 2, 0, nil},
		{"entries that failed do not stop it", []any{bad, good, bad}, 3, 2, nil},
		{"a request that failed does", []any{good, problem, good}, 1, 0, problem},
		{"both", []any{bad, problem}, 1, 1, problem},
	} {
		t.Run(test.name, func(t *testing.T) {
			var b resource.Batch[output]
			for _, v := range test.answers {
				out, _ := v.(*output)
				err, _ := v.(error)
				if !b.Add(out, err, failedOf) {
					break
				}
			}
			outs, err := b.Result()
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
	m := resource.Meta[*int]{Identity: resource.Identity{Service: "s3", Type: "MultipartUploadPart", Identifiers: []resource.Identifier{
		{Name: "Key", Value: "a\"b"}, {Name: "PartNumber", Value: 3},
	}}}
	if got, want := m.String(), `s3.MultipartUploadPart(Key=`+strconv.Quote(`a"b`)+`, PartNumber=3)`; got != want {
		t.Errorf("%s, want %s", got, want)
	}
	m.Identifiers[0].Secret = true
	data, err := json.Marshal(m)
	texts := []string{m.String(), string(data), fmt.Sprint(err)}
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%d"} {
		texts = append(texts, fmt.Sprintf(verb, m), fmt.Sprintf(verb, m.Identity), fmt.Sprintf(verb, m.Identifiers))
	}
	for _, text := range texts {
		if strings.Contains(text, `a"b`) || strings.Contains(text, `a\"b`) || strings.Contains(text, "612262") {
			t.Errorf("a secret identifier shows in %s", text)
		}
	}
	if want := "s3.MultipartUploadPart(Key=REDACTED, PartNumber=3)"; m.String() != want {
		t.Errorf("%s, want %s", m, want)
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
