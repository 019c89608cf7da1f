package oracle

import (
	"context"
	"errors"
	"fmt"
	"io"
	"maps"
	"net/http"
	"reflect"
	"strings"
	"time"

	"github.com/sessiongen/sessiongen/runtime/auth"
	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/codec"
	"github.com/sessiongen/sessiongen/runtime/codec/tree"
)

// wire stands in for a service: it is the protocol and the transport of a client, and answers
// calls as the recording says.
type wire struct {
	script []recordedCall
	made   []recordedCall // what was really called
	next   *recordedCall  // the answer to the call under way
	fill   map[string]any // parameters to put into the next input, nil outside of input
	filled any
}

// errFilled ends a call that was only made to fill in an input.
var errFilled = errors.New("the input is filled in")

// ClientConfig implements call.Source.
func (w *wire) ClientConfig(string) *call.Config {
	ones := uint64(1)
	return &call.Config{
		Region: "us-east-1", Endpoint: "https://example.com", Protocol: w, HTTP: w,
		Credentials: auth.NewCache(auth.Static(auth.Credentials{AccessKeyID: "AKID", SecretAccessKey: "SECRET"}), auth.CacheConfig{}),
		Now:         func() time.Time { return time.Unix(1700000000, 0) },
		Sleep:       func(ctx context.Context, _ time.Duration) error { return ctx.Err() },
		Rand:        func() uint64 { ones ^= 1; return ones }, // recorded tokens end in 1
		Settings:    call.Settings{MaxAttempts: 1},
	}
}

// Encode records the input of a call.
func (w *wire) Encode(x *call.Exchange) error {
	if w.fill != nil {
		w.filled = x.Input
		var d tree.Decoder
		d.Reset(w.fill)
		x.Codec.Decode(&d, codec.All, nil)
		x.Operation.In(&x.Codec, x.Input)
		if err := x.Codec.Err(); err != nil {
			return err
		}
		return errFilled
	}
	params, err := treeOf(&x.Codec, func(c *codec.Codec) { x.Operation.In(c, x.Input) })
	w.made = append(w.made, recordedCall{Operation: x.Operation.Name, Params: params})
	if err != nil {
		return err
	}
	if len(w.made) > len(w.script) {
		return fmt.Errorf("call %d of %s was not recorded", len(w.made), x.Operation.Name)
	}
	w.next = &w.script[len(w.made)-1]
	return nil
}

func treeOf(c *codec.Codec, visit func(*codec.Codec)) (map[string]any, error) {
	var e tree.Encoder
	c.Encode(&e, codec.All, nil)
	visit(c)
	m, _ := e.Value().(map[string]any)
	return m, c.Err()
}

// Do implements call.Doer.
func (w *wire) Do(req *http.Request) (*http.Response, error) {
	status := w.next.Status
	if status == 0 {
		status = http.StatusOK
	}
	var body io.ReadCloser = http.NoBody
	for _, v := range w.next.Response {
		if text, ok := v.(stream); ok {
			body = io.NopCloser(strings.NewReader(string(text)))
		}
	}
	return &http.Response{
		StatusCode: status, Status: http.StatusText(status), Header: http.Header{}, Body: body, Request: req,
		Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1,
	}, nil
}

// Failed implements call.Protocol.
func (w *wire) Failed(*call.Exchange) bool { return w.next.Error != nil }

// Decode puts the recorded answer into the output. A stream is the body of the answer already.
func (w *wire) Decode(x *call.Exchange) error {
	response := maps.Clone(w.next.Response)
	maps.DeleteFunc(response, func(_ string, v any) bool {
		_, ok := v.(stream)
		return ok
	})
	var d tree.Decoder
	d.Reset(response)
	x.Codec.Decode(&d, codec.All, nil)
	x.Operation.Out(&x.Codec, x.Output)
	return x.Codec.Err()
}

// DecodeError implements call.Protocol.
func (w *wire) DecodeError(x *call.Exchange) call.Failure {
	f := call.Failure{Code: w.next.Error.Code, Message: w.next.Error.Message, Shape: x.ErrorShape(w.next.Error.Code)}
	if f.Shape != nil {
		f.Err = f.Shape.New()
	}
	return f
}

// input returns the input of an operation of client with params, nil without params.
func (w *wire) input(client reflect.Value, operation string, params map[string]any) (reflect.Value, error) {
	method := client.MethodByName(operation)
	if !method.IsValid() {
		return reflect.Value{}, fmt.Errorf("the client has no operation %s", operation)
	}
	if len(params) == 0 {
		return reflect.Zero(method.Type().In(1)), nil
	}
	w.fill = params
	defer func() { w.fill = nil }()
	out := method.Call([]reflect.Value{reflect.ValueOf(context.Background()), reflect.Zero(method.Type().In(1))})
	if err, _ := out[1].Interface().(error); !errors.Is(err, errFilled) {
		return reflect.Value{}, fmt.Errorf("the input of %s: %w", operation, err)
	}
	return reflect.ValueOf(w.filled), nil
}
