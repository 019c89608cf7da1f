package oracle

import (
	"context"
	"encoding/json"
	"fmt"
	"reflect"
	"strconv"
	"strings"

	"github.com/sessiongen/sessiongen/generated/s3/s3resource"
	"github.com/sessiongen/sessiongen/generated/sqs/sqsresource"
)

// lists are the types of lists that have batch actions which no collection has.
var lists = map[reflect.Type]reflect.Type{
	reflect.TypeFor[*s3resource.Object]():   reflect.TypeFor[s3resource.ObjectList](),
	reflect.TypeFor[*sqsresource.Message](): reflect.TypeFor[sqsresource.MessageList](),
}

func (w *world) collection(e *entry) error {
	r, err := w.make(e.Resource, e.Identifiers)
	if err != nil {
		return err
	}
	m := method(r, e.Name, "Collection")
	if !m.IsValid() {
		return fmt.Errorf("there is no such method")
	}
	c := m.Call(nil)[0]
	switch e.Variant {
	case "repr":
		return reprOf(c, e)
	case "iterations":
		return w.iterations(e, c)
	}
	pages := false
	for _, step := range e.Chain {
		name, arg, _ := strings.Cut(strings.TrimSuffix(step, ")"), "(")
		switch name {
		case "all":
		case "pages":
			pages = true
		case "filter":
			filter := method(c, "Filter")
			in, err := w.input(client(w.service), operationOf(filter), e.UserParams)
			if err != nil {
				return err
			}
			c = filter.Call([]reflect.Value{in})[0]
		case "limit", "page_size":
			n, err := strconv.Atoi(arg)
			if err != nil {
				return err
			}
			c = method(c, map[string]string{"limit": "Limit", "page_size": "PageSize"}[name]).Call([]reflect.Value{reflect.ValueOf(n)})[0]
		default:
			return fmt.Errorf("nothing replays the step %q", step)
		}
	}
	if pages {
		return samePages(c, e)
	}
	list, err := all(c)
	if e.Result["type"] == "raise" {
		return failure(err, e.Result)
	}
	if err != nil {
		return err
	}
	if want := e.Result["requests"]; fmt.Sprint(len(w.made)) != fmt.Sprint(want) {
		return fmt.Errorf("%d requests, want %v", len(w.made), want)
	}
	return sameResources(list, e.Result["items"])
}

// reprOf compares what boto3's text of a collection says: the type of its items, and its methods.
func reprOf(c reflect.Value, e *entry) error {
	if got := method(c, "Collect").Type().Out(0).Elem().Elem().Name(); got != e.Result["item"] {
		return fmt.Errorf("a collection of %s, want %v", got, e.Result["item"])
	}
	names := map[string]string{"all": "All", "filter": "Filter", "limit": "Limit", "page_size": "PageSize", "pages": "Pages", "delete": "Delete"}
	for _, name := range e.Result["members"].([]any) {
		if name == "iterator" {
			continue // All
		}
		if !method(c, names[name.(string)]).IsValid() {
			return fmt.Errorf("no method %v", name)
		}
	}
	return nil
}

// ranges calls yield for the values of an iterator that a method of a collection returns.
func ranges(c reflect.Value, name string, yield func(v reflect.Value) bool) error {
	seq := method(c, name).Call([]reflect.Value{reflect.ValueOf(context.Background())})[0]
	var err error
	body := reflect.MakeFunc(seq.Type().In(0), func(args []reflect.Value) []reflect.Value {
		if err, _ = args[1].Interface().(error); err != nil {
			return []reflect.Value{reflect.ValueOf(false)}
		}
		return []reflect.Value{reflect.ValueOf(yield(args[0]))}
	})
	seq.Call([]reflect.Value{body})
	return err
}

func all(c reflect.Value) ([]reflect.Value, error) {
	var list []reflect.Value
	err := ranges(c, "All", func(v reflect.Value) bool {
		list = append(list, v)
		return true
	})
	return list, err
}

func samePages(c reflect.Value, e *entry) error {
	want := e.Result["pages"].([]any)
	n := 0
	var problem error
	err := ranges(c, "Pages", func(page reflect.Value) bool {
		if n < len(want) && problem == nil {
			problem = sameResources(elements(page), want[n])
		}
		n++
		return true
	})
	switch {
	case err != nil:
		return err
	case n != len(want):
		return fmt.Errorf("%d pages, want %d", n, len(want))
	}
	return problem
}

// iterations checks when a collection asks: not when it is made, a page at a time, and anew in every
// pass.
func (w *world) iterations(e *entry, c reflect.Value) error {
	copied := method(c, "Limit").Call([]reflect.Value{reflect.ValueOf(1)})[0]
	steps := map[string]func() (int, error){
		"collection made": func() (int, error) { return 0, nil },
		"first item taken": func() (int, error) {
			var calls int
			err := ranges(c, "All", func(reflect.Value) bool {
				calls = len(w.made)
				return false
			})
			if calls != 1 {
				return 0, fmt.Errorf("the first item took %d calls", calls)
			}
			w.made = nil // the pass that goes on is the next step
			return 0, err
		},
		"first pass done":  func() (int, error) { list, err := all(c); return len(list), err },
		"second pass done": func() (int, error) { list, err := all(c); return len(list), err },
		"a limit(1) copy made before the first pass": func() (int, error) { list, err := all(copied); return len(list), err },
	}
	for _, v := range e.Result["steps"].([]any) {
		step := v.(map[string]any)
		run := steps[step["step"].(string)]
		if run == nil {
			return fmt.Errorf("nothing replays the step %v", step["step"])
		}
		n, err := run()
		if err != nil {
			return fmt.Errorf("%v: %w", step["step"], err)
		}
		if want, ok := step["items"].(json.Number); ok && want.String() != strconv.Itoa(n) {
			return fmt.Errorf("%v: %d items, want %s", step["step"], n, want)
		}
		if step["step"] == "first item taken" {
			continue
		}
		if fmt.Sprint(len(w.made)) != fmt.Sprint(step["calls_so_far"]) {
			return fmt.Errorf("%v: %d calls so far, want %v", step["step"], len(w.made), step["calls_so_far"])
		}
	}
	return nil
}
