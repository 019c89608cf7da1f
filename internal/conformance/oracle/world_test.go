package oracle

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"unsafe"

	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/resource"
)

// world is the resources of one service over a wire.
type world struct {
	*wire
	service reflect.Value // *Service
}

// identifiersOf returns the identifiers of a resource.
func identifiersOf(r reflect.Value) []resource.Identifier {
	return method(r, "Meta").Call(nil)[0].FieldByName("Identifiers").Interface().([]resource.Identifier)
}

// client returns the client of a resource.
func client(r reflect.Value) reflect.Value {
	return method(r, "Meta").Call(nil)[0].FieldByName("Client")
}

func typeOf(r reflect.Value) string { return r.Elem().Type().Name() }

// method returns a method, the zero Value if there is none. A name that clashed has its category
// behind it.
func method(v reflect.Value, name string, category ...string) reflect.Value {
	for _, c := range category {
		if m := v.MethodByName(name + c); m.IsValid() {
			return m
		}
	}
	return v.MethodByName(name)
}

// make returns a new resource.
func (w *world) make(typ string, identifiers map[string]any) (reflect.Value, error) {
	if typ == "ServiceResource" {
		return w.service, nil
	}
	factory := w.service.MethodByName(typ)
	if !factory.IsValid() {
		return factory, fmt.Errorf("the service has no %s", typ)
	}
	args := make([]reflect.Value, factory.Type().NumIn())
	for i := range args {
		args[i] = reflect.Zero(factory.Type().In(i))
	}
	for i, id := range identifiersOf(factory.Call(args)[0]) {
		v, ok := identifiers[id.Name]
		if !ok {
			return factory, fmt.Errorf("the identifier %s was not recorded", id.Name)
		}
		args[i] = argument(v, factory.Type().In(i))
	}
	return factory.Call(args)[0], nil
}

// argument returns an identifier as an argument of type t.
func argument(v any, t reflect.Type) reflect.Value {
	if n, ok := v.(json.Number); ok && t.Kind() == reflect.Int {
		i, err := n.Int64()
		if err != nil {
			panic(err)
		}
		return reflect.ValueOf(int(i))
	}
	return reflect.ValueOf(v)
}

// preset puts data into a resource, as if it had come with it.
func preset(r reflect.Value, data map[string]any) error {
	field := r.Elem().FieldByName("data")
	if !field.IsValid() {
		return fmt.Errorf("%s has no data", typeOf(r))
	}
	snapshot := reflect.NewAt(field.Type(), unsafe.Pointer(field.UnsafeAddr()))
	v := reflect.New(snapshot.MethodByName("Data").Type().Out(0).Elem())
	if err := build(v.Elem(), data); err != nil {
		return err
	}
	snapshot.MethodByName("Set").Call([]reflect.Value{v, reflect.ValueOf(uint64(0))})
	return nil
}

// fresh reports whether a resource has data that is not stale.
func fresh(r reflect.Value) bool {
	field := r.Elem().FieldByName("data")
	if !field.IsValid() {
		return false
	}
	snapshot := reflect.NewAt(field.Type(), unsafe.Pointer(field.UnsafeAddr()))
	return !snapshot.MethodByName("Fresh").Call(nil)[0].IsNil()
}

// build sets a Go value to a tree.
func build(v reflect.Value, tree any) error {
	switch v.Kind() {
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		return build(v.Elem(), tree)
	case reflect.Slice:
		if list, ok := tree.([]any); ok {
			v.Set(reflect.MakeSlice(v.Type(), len(list), len(list)))
			for i := range list {
				if err := build(v.Index(i), list[i]); err != nil {
					return err
				}
			}
			return nil
		}
	case reflect.Map:
		v.Set(reflect.MakeMap(v.Type()))
		for key, inner := range tree.(map[string]any) {
			e := reflect.New(v.Type().Elem()).Elem()
			if err := build(e, inner); err != nil {
				return err
			}
			v.SetMapIndex(reflect.ValueOf(key).Convert(v.Type().Key()), e)
		}
		return nil
	case reflect.Struct:
		object, ok := tree.(map[string]any)
		if !ok {
			break // a time
		}
		for member, inner := range object {
			f := fieldOf(v, member)
			if !f.IsValid() {
				return fmt.Errorf("%s has no %s", v.Type(), member)
			}
			if err := build(f, inner); err != nil {
				return fmt.Errorf("%s: %w", member, err)
			}
		}
		return nil
	case reflect.Int, reflect.Int64:
		n, err := tree.(json.Number).Int64()
		v.SetInt(n)
		return err
	}
	t := reflect.ValueOf(tree)
	if !t.CanConvert(v.Type()) {
		return fmt.Errorf("%T is no %s", tree, v.Type())
	}
	v.Set(t.Convert(v.Type()))
	return nil
}

// run calls a method that takes a context and perhaps an input, with params for the input; it
// returns the result and the error.
func (w *world) run(m reflect.Value, operation string, params map[string]any) (reflect.Value, error) {
	args := []reflect.Value{reflect.ValueOf(context.Background())}
	if m.Type().NumIn() > 2 {
		in, err := w.input(client(w.service), operation, params)
		if err != nil {
			return reflect.Value{}, err
		}
		before := snapshotOf(in)
		args = append(args, in)
		defer func() {
			if after := snapshotOf(in); after != before {
				panic("the caller's input was changed: " + before + " is now " + after)
			}
		}()
	}
	out := m.Call(args)
	err, _ := out[len(out)-1].Interface().(error)
	return out[0], err
}

// snapshotOf is the text of a value, pointers followed.
func snapshotOf(v reflect.Value) string {
	if v.IsNil() {
		return "nil"
	}
	text, err := json.Marshal(v.Interface())
	if err != nil {
		return fmt.Sprintf("%+v", v.Elem())
	}
	return string(text)
}

// operationOf returns the operation that a method's input belongs to.
func operationOf(m reflect.Value) string {
	for t := range m.Type().Ins() {
		if t.Kind() == reflect.Pointer && strings.HasSuffix(t.Elem().Name(), "Input") {
			return strings.TrimSuffix(t.Elem().Name(), "Input")
		}
	}
	return ""
}

// sameResource compares a resource with a recorded one.
func sameResource(r reflect.Value, want map[string]any) error {
	if r.Kind() != reflect.Pointer || r.IsNil() {
		return errors.New("no resource")
	}
	if want["resource"] != typeOf(r) {
		return fmt.Errorf("a %s, want a %v", typeOf(r), want["resource"])
	}
	ids := identifiersOf(r)
	wanted := want["identifiers"].(map[string]any)
	if len(ids) != len(wanted) {
		return fmt.Errorf("%d identifiers, want %d", len(ids), len(wanted))
	}
	for _, id := range ids {
		if !sameScalar(id.Value, wanted[id.Name]) {
			return fmt.Errorf("%s is %v, want %v", id.Name, id.Value, wanted[id.Name])
		}
	}
	var data reflect.Value
	if m := method(r, "Data"); m.IsValid() {
		data = m.Call(nil)[0]
	}
	loaded := data.IsValid() && !data.IsNil()
	if loaded != want["loaded"] {
		return fmt.Errorf("loaded is %v, want %v", loaded, want["loaded"])
	}
	if object, ok := want["data"].(map[string]any); ok {
		if err := holds(data, object, nil); err != nil {
			return fmt.Errorf("data: %w", err)
		}
	}
	return nil
}

// sameResources compares lists of resources.
func sameResources(list []reflect.Value, want any) error {
	items := want.([]any)
	if len(list) != len(items) {
		return fmt.Errorf("%d resources, want %d", len(list), len(items))
	}
	for i := range items {
		if err := sameResource(list[i], items[i].(map[string]any)); err != nil {
			return fmt.Errorf("resource %d: %w", i+1, err)
		}
	}
	return nil
}

func elements(list reflect.Value) []reflect.Value {
	out := make([]reflect.Value, list.Len())
	for i := range out {
		out[i] = list.Index(i)
	}
	return out
}

// entriesFailed reports whether the only thing wrong is that a good answer lists entries that
// failed, which boto3 leaves to the caller.
func entriesFailed(err error) bool {
	_, ok := err.(*call.BatchError)
	return ok
}
