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

// fill reads the case's parameters into the input.
func (p *protocol) fill(x *call.Exchange) error {
	d := &recorder{params: maps.Clone(p.params), streams: map[string]any{}}
	d.Reset(d.params)
	x.Codec.NoDefaults = true
	x.Codec.Decode(d, codec.All, nil)
	x.Operation.In(&x.Codec, x.Input)
	x.Codec.NoDefaults = false
	if err := x.Codec.Err(); err != nil {
		return err
	}
	for name, v := range d.streams {
		if s, ok := v.(string); ok {
			field := reflect.ValueOf(x.Input).Elem().FieldByName(strings.ToUpper(name[:1]) + name[1:])
			field.Set(reflect.ValueOf(io.Reader(strings.NewReader(s))))
		}
	}
	return nil
}

// recorder is a tree decoder that sets streaming members aside: visits leave them out.
type recorder struct {
	tree.Decoder
	params  map[string]any
	streams map[string]any
	seen    bool
}

func (r *recorder) NextMember(ms []codec.Member, i int) int {
	if !r.seen {
		r.seen = true
		for j := range ms {
			if v, ok := r.params[ms[j].Name]; ok && ms[j].Loc == codec.Stream {
				r.streams[ms[j].Name] = v
				delete(r.params, ms[j].Name)
			}
		}
	}
	return r.Decoder.NextMember(ms, i)
}

func treeOf(x *call.Exchange, visit func(*codec.Codec)) map[string]any {
	var e tree.Encoder
	e.Reset()
	x.Codec.Encode(&e, codec.All, nil)
	visit(&x.Codec)
	m, _ := e.Value().(map[string]any)
	return m
}
