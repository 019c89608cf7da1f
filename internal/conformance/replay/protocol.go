// Package replay runs the cases of published protocol suites through generated clients: a case's
// parameters become an input, the request that the client would send is compared with the one
// the case expects, and an answer is read and compared with the case's result.
package replay

import (
	"io"
	"maps"
	"reflect"
	"strings"

	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/codec"
	"github.com/sessiongen/sessiongen/runtime/codec/tree"
)

// protocol is the service's own protocol with an input that comes from a tree, and with the output or
// the modelled error kept as one.
type protocol struct {
	params  map[string]any
	answers bool // the case begins with the answer
	output  map[string]any
	code    string
}

func (p *protocol) Encode(x *call.Exchange) error {
	if p.answers {
		x.Path = "/"
		return nil
	}
	if err := p.fill(x); err != nil {
		return err
	}
	return x.Service.Protocol.Encode(x)
}

func (p *protocol) Failed(x *call.Exchange) bool { return x.Service.Protocol.Failed(x) }

func (p *protocol) Decode(x *call.Exchange) error {
	if err := x.Service.Protocol.Decode(x); err != nil {
		return err
	}
	p.output = treeOf(x, func(c *codec.Codec) { x.Operation.Out(c, x.Output) })
	return nil
}

func (p *protocol) DecodeError(x *call.Exchange) call.Failure {
	f := x.Service.Protocol.DecodeError(x)
	p.code = f.Code
	if f.Shape != nil {
		p.code = f.Shape.Name
		p.output = treeOf(x, func(c *codec.Codec) { f.Shape.Visit(c, f.Err) })
	}
	return f
}

// fill reads the case's parameters into a new input. What the model wants done to inputs was done to
// the empty one of the call, so it is done again.
func (p *protocol) fill(x *call.Exchange) error {
	x.Input = reflect.New(reflect.TypeOf(x.Input).Elem()).Interface()
	params := maps.Clone(p.params)
	setStreams(reflect.ValueOf(x.Input).Elem(), params)
	var d tree.Decoder
	d.Reset(params)
	x.Codec.NoDefaults = true
	x.Codec.Decode(&d, codec.All, nil)
	x.Operation.In(&x.Codec, x.Input)
	x.Codec.NoDefaults = false
	if err := x.Codec.Err(); err != nil {
		return err
	}
	if x.Operation.Prepare == nil {
		return nil
	}
	return x.Operation.Prepare(x)
}

// setStreams sets the streaming members of an input, which visits leave out, and takes them from the
// parameters.
func setStreams(input reflect.Value, params map[string]any) {
	for name, v := range params {
		field := input.FieldByName(strings.ToUpper(name[:1]) + name[1:])
		if text, ok := v.(string); ok && field.IsValid() && field.Type() == reflect.TypeFor[io.Reader]() {
			field.Set(reflect.ValueOf(strings.NewReader(text)))
			delete(params, name)
		}
	}
}

func treeOf(x *call.Exchange, visit func(*codec.Codec)) map[string]any {
	var e tree.Encoder
	e.Reset()
	x.Codec.Encode(&e, codec.All, nil)
	visit(&x.Codec)
	m, _ := e.Value().(map[string]any)
	return m
}
