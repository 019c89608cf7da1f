package oracle

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"time"

	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/codec"
	"github.com/sessiongen/sessiongen/runtime/resource"
	"github.com/sessiongen/sessiongen/runtime/wait"
)

// class compares the facts about a resource type that have a meaning in Go.
func (w *world) class(e *entry) error {
	if e.Result["type"] == "raise" {
		return errors.New("the type's factory does not take such arguments")
	}
	ids := e.Identifiers
	if e.Result["type"] == "resource" {
		ids = e.Result["value"].(map[string]any)["identifiers"].(map[string]any)
	}
	r, err := w.make(e.Resource, ids)
	if err != nil {
		return err
	}
	if e.Result["type"] == "resource" {
		return sameResource(r, e.Result["value"].(map[string]any))
	}
	twin, err := w.make(e.Resource, ids)
	if err != nil {
		return err
	}
	if got := method(r, "Equal").Call([]reflect.Value{twin})[0].Bool(); got != e.Result["equal_to_twin"] {
		return fmt.Errorf("equal to its twin: %v", got)
	}
	meta := method(r, "Meta").Call(nil)[0]
	if got := meta.FieldByName("Service").String(); got != e.Result["service_name"] {
		return fmt.Errorf("service %q, want %v", got, e.Result["service_name"])
	}
	wanted := e.Result["identifiers"].([]any)
	if got := identifiersOf(r); len(got) != len(wanted) {
		return fmt.Errorf("%d identifiers, want %d", len(got), len(wanted))
	}
	for _, v := range wanted {
		name := v.(map[string]any)["name"].(string)
		m := method(r, name, "Identifier")
		if !m.IsValid() || !sameScalar(m.Call(nil)[0].Interface(), e.Identifiers[name]) {
			return fmt.Errorf("no identifier %s, or another value", name)
		}
	}
	if got := method(r, "Load").IsValid(); got != e.Result["has_load"] {
		return fmt.Errorf("it can load: %v", got)
	}
	if shape := e.Result["shape"]; (shape != nil) != method(r, "Data").IsValid() {
		return fmt.Errorf("its shape is %v", shape)
	}
	for key, category := range map[string]string{"actions": "Action", "collections": "Collection"} {
		for name := range e.Result[key].(map[string]any) {
			if !method(r, name, category).IsValid() {
				return fmt.Errorf("no %s %s", category, name)
			}
		}
	}
	for name, typ := range e.Result["subresources"].(map[string]any) {
		m := method(r, name, "Subresource")
		if !m.IsValid() || m.Type().Out(0).Elem().Name() != typ {
			return fmt.Errorf("no sub-resource %s of type %s", name, typ)
		}
	}
	for _, v := range e.Result["waiters"].([]any) {
		words := strings.Split(v.(string), "_")
		for i := range words {
			words[i] = export(words[i])
		}
		if name := strings.Join(words, ""); !method(r, name, "Waiter").IsValid() {
			return fmt.Errorf("no waiter %s", name)
		}
	}
	return nil
}

// failure compares an error with a recorded exception.
func failure(err error, want map[string]any) error {
	if err == nil {
		return fmt.Errorf("no error, want %v: %v", want["exception"], want["message"])
	}
	switch want["exception"] {
	case "ParamValidationError":
		if _, ok := errors.AsType[*codec.MissingError](err); !ok {
			return fmt.Errorf("%w, want missing parameters", err)
		}
	case "ClientError":
		e, ok := errors.AsType[*call.Error](err)
		if !ok || !strings.Contains(want["message"].(string), "("+e.Code+")") {
			return fmt.Errorf("%w, want %v", err, want["message"])
		}
	case "WaiterError":
		if _, ok := errors.AsType[*wait.Error](err); !ok {
			return fmt.Errorf("%w, want a waiter's", err)
		}
	case "ResourceLoadException":
		if _, ok := errors.AsType[*resource.NoDataError](err); !ok {
			return fmt.Errorf("%w, want that there is no data", err)
		}
	}
	return nil
}

// search returns what a path of a load leads to: "@" or a member.
func search(response map[string]any, path any) any {
	if path == "@" {
		return response
	}
	name, _ := path.(string)
	return response[name]
}

func (w *world) load(e *entry) error {
	r, err := w.make(e.Resource, e.Identifiers)
	if err != nil {
		return err
	}
	name := "Load"
	if e.PythonName == "reload" {
		name = "Reload"
	}
	data, err := w.run(method(r, name), "", nil)
	if e.Result["type"] == "raise" {
		return failure(err, e.Result)
	}
	if err := w.loaded(e, data, err); err != nil {
		return err
	}
	if e.AttributeAfter == nil {
		return nil
	}
	// The first attribute is read: boto3 loads again if there is no data.
	w.script = append(w.script, e.AttributeAfter.Calls...)
	_, err = w.run(method(r, "Load"), "", nil)
	if raised := e.AttributeAfter.Result["type"] == "raise"; raised != (err != nil) {
		return fmt.Errorf("a second load: %v, want %v", err, e.AttributeAfter.Result)
	}
	return nil
}

// loaded compares what a load returned. Where boto3 has no data, and where its hand-written load of a
// resource that was not found has empty data, there is an error.
func (w *world) loaded(e *entry, data reflect.Value, err error) error {
	var want any
	switch {
	case e.Result["data_after"] != nil:
		want = e.Result["data_after"]
	case e.Result["data_path"] != nil:
		want = search(e.Calls[0].Response, e.Result["data_path"])
	default:
		return w.custom(e, data, err)
	}
	if object, _ := want.(map[string]any); want == nil || len(object) == 0 && e.Result["data_path"] != "@" && e.Calls[0].Error == nil {
		if _, ok := errors.AsType[*resource.NotFoundError](err); !ok {
			return fmt.Errorf("%v, want that it was not found", err)
		}
		return nil
	}
	if err != nil {
		return err
	}
	return holds(data, want, nil)
}

// custom compares a load that boto3 wrote by hand and that was recorded by its keys alone.
func (w *world) custom(e *entry, data reflect.Value, err error) error {
	keys, _ := e.Result["data_keys"].([]any)
	if keys == nil {
		keys, _ = e.Result["data_after_keys"].([]any)
	}
	if len(keys) == 0 {
		if _, ok := errors.AsType[*resource.NotFoundError](err); !ok {
			return fmt.Errorf("%v, want that it was not found", err)
		}
		return nil
	}
	if err != nil {
		return err
	}
	want := map[string]any{}
	for _, key := range keys {
		from := key.(string)
		v, ok := e.Calls[0].Response[from]
		if !ok && from == "Size" {
			v = e.Calls[0].Response["ContentLength"]
		}
		want[from] = v
	}
	var unknown []string // of the answer, but not of the shape of the resource
	return holds(data, want, &unknown)
}

func (w *world) attribute(e *entry) error {
	r, err := w.make(e.Resource, e.Identifiers)
	if err != nil {
		return err
	}
	if e.PresetData != nil {
		if err := preset(r, e.PresetData); err != nil {
			return err
		}
		return holds(method(r, "Data").Call(nil)[0], e.PresetData, nil)
	}
	data := method(r, "Data").Call(nil)[0]
	if load := method(r, "Load"); load.IsValid() {
		for range 2 { // the second time without a call
			data, err = w.run(load, "", nil)
			if _, ok := errors.AsType[*resource.NotFoundError](err); ok {
				break // boto3's hand-written load has empty data then
			}
			if err != nil {
				return err
			}
		}
	}
	for _, v := range e.Result["attributes"].([]any) {
		if err := attributeOf(r, data, v.(map[string]any)); err != nil {
			return fmt.Errorf("%v: %w", v.(map[string]any)["member"], err)
		}
	}
	return nil
}

// attributeOf compares one attribute: a field of the data, or an identifier.
func attributeOf(r, data reflect.Value, want map[string]any) error {
	member := want["member"].(string)
	result := want["result"].(map[string]any)
	if alias, ok := want["alias_of"].(string); ok {
		for _, id := range identifiersOf(r) {
			if strings.EqualFold(strings.ReplaceAll(alias, "_", ""), id.Name) && sameScalar(id.Value, result["value"]) {
				return nil
			}
		}
		return fmt.Errorf("no identifier %s with %v", alias, result["value"])
	}
	if result["type"] == "raise" {
		if !data.IsNil() || method(r, "Load").IsValid() {
			return errors.New("there is data, or a load")
		}
		return nil
	}
	if data.IsNil() {
		if result["value"] != nil {
			return errors.New("there is no data")
		}
		return nil
	}
	f := fieldOf(data.Elem(), member)
	if !f.IsValid() {
		return errors.New("there is no such field")
	}
	if result["value"] == nil {
		if !f.IsZero() {
			return fmt.Errorf("%v, want nothing", f)
		}
		return nil
	}
	return holds(f, result["value"], nil)
}

func (w *world) action(e *entry) error {
	r, err := w.make(e.Resource, e.Identifiers)
	if err != nil {
		return err
	}
	m := method(r, e.Name, "Action")
	if !m.IsValid() {
		return errors.New("there is no such method")
	}
	params := e.UserParams
	if len(e.Calls) > 0 && e.Calls[0].SentParams != nil {
		params = typed(params, e.Calls[0].SentParams)
	}
	if e.InvalidatesData != nil {
		if err := preset(r, map[string]any{}); err != nil {
			return err
		}
	}
	out, err := w.run(m, operationOf(m), params)
	if e.InvalidatesData != nil && fresh(r) == *e.InvalidatesData {
		return fmt.Errorf("the data is fresh: %v", fresh(r))
	}
	switch e.Result["type"] {
	case "raise":
		return failure(err, e.Result)
	case "empty":
		if !errors.Is(err, resource.ErrNone) {
			return fmt.Errorf("%v, want that there is none", err)
		}
		return nil
	}
	if err != nil && !entriesFailed(err) {
		return err
	}
	switch e.Result["type"] {
	case "resource":
		return sameResource(out, e.Result["value"].(map[string]any))
	case "list":
		return sameResources(elements(out), e.Result["items"])
	case "raw":
		return holds(out, e.Calls[0].Response, nil)
	}
	return fmt.Errorf("a result of type %v", e.Result["type"])
}

// typed returns params with the values that boto3's hooks turned into typed ones: those of
// DynamoDB's items, which Go has typed from the beginning.
func typed(params, sent map[string]any) map[string]any {
	out := map[string]any{}
	for key := range params {
		out[key] = sent[key]
	}
	return out
}

func (w *world) batchAction(e *entry) error {
	if e.Pages != nil {
		return w.listAction(e)
	}
	r, err := w.make(e.Resource, e.Identifiers)
	if err != nil {
		return err
	}
	c := method(r, e.Collection, "Collection").Call(nil)[0]
	switch e.Variant {
	case "limit":
		c = method(c, "Limit").Call([]reflect.Value{reflect.ValueOf(3)})[0]
	case "page_size":
		c = method(c, "PageSize").Call([]reflect.Value{reflect.ValueOf(2)})[0]
	}
	m := method(c, e.Name)
	out, err := w.run(m, operationOf(m), e.UserParams)
	return w.batch(e, elements(out), err)
}

// listAction runs a batch action that no collection has on lists.
func (w *world) listAction(e *entry) error {
	var outs []reflect.Value
	for _, page := range e.Pages {
		var list reflect.Value
		for _, item := range page {
			r, err := w.make(item["resource"].(string), item["identifiers"].(map[string]any))
			if err != nil {
				return err
			}
			if data, ok := item["data"].(map[string]any); ok {
				if err := preset(r, data); err != nil {
					return err
				}
			}
			if !list.IsValid() {
				list = reflect.MakeSlice(lists[r.Type()], 0, len(page))
			}
			list = reflect.Append(list, r)
		}
		m := method(list, e.Name)
		out, err := w.run(m, operationOf(m), e.UserParams)
		outs = append(outs, elements(out)...)
		if err != nil && !entriesFailed(err) {
			return w.batch(e, outs, err)
		}
	}
	return w.batch(e, outs, nil)
}

func (w *world) batch(e *entry, outs []reflect.Value, err error) error {
	if e.Result["type"] == "raise" {
		return failure(err, e.Result)
	}
	if err != nil && !entriesFailed(err) {
		return err
	}
	if want := e.Result["responses"].(json.Number).String(); fmt.Sprint(len(outs)) != want {
		return fmt.Errorf("%d outputs, want %s", len(outs), want)
	}
	n := 0
	for _, c := range e.Calls {
		if operation := strings.TrimSuffix(operationOfOutputs(outs), "Output"); c.Operation != operation {
			continue
		}
		if err := holds(outs[n], c.Response, nil); err != nil {
			return fmt.Errorf("output %d: %w", n+1, err)
		}
		n++
	}
	return nil
}

func operationOfOutputs(outs []reflect.Value) string {
	if len(outs) == 0 {
		return ""
	}
	return outs[0].Type().Elem().Name()
}

func (w *world) subresource(e *entry) error {
	r, err := w.make(e.Resource, e.Identifiers)
	if err != nil {
		return err
	}
	m := method(r, e.Name, "Subresource")
	if !m.IsValid() {
		return errors.New("there is no such method")
	}
	if m.Type().NumIn() != len(e.UserArgs) {
		return fmt.Errorf("the method takes %d arguments, not %d", m.Type().NumIn(), len(e.UserArgs))
	}
	args := make([]reflect.Value, len(e.UserArgs))
	for i, v := range e.UserArgs {
		args[i] = argument(v, m.Type().In(i))
	}
	return sameResource(m.Call(args)[0], e.Result["value"].(map[string]any))
}

func (w *world) waiter(e *entry) error {
	r, err := w.make(e.Resource, e.Identifiers)
	if err != nil {
		return err
	}
	var opts []wait.Option
	if config, ok := e.UserParams["WaiterConfig"].(map[string]any); ok {
		number := func(key string) int {
			n, err := config[key].(json.Number).Int64()
			if err != nil {
				panic(err)
			}
			return int(n)
		}
		opts = append(opts, wait.Delay(time.Duration(number("Delay"))*time.Second), wait.Attempts(number("MaxAttempts")))
	}
	wants := method(r, "WaitUntil"+e.Name, "Waiter").Interface().(func(context.Context, ...wait.Option) error)
	err = wants(context.Background(), opts...)
	if e.Result["type"] == "raise" {
		return failure(err, e.Result)
	}
	return err
}
