// Package rest is what restJson1 and restXml have in common: Smithy's HTTP bindings around a body.
package rest

import (
	"strings"
	"sync"

	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/codec"
	"github.com/sessiongen/sessiongen/runtime/codec/httpbind"
	"github.com/sessiongen/sessiongen/runtime/codec/raw"
)

// Body is the format of bodies that are structures.
type Body interface {
	// ContentType of a request with such a body.
	ContentType() string
	// Encode writes a part of the input; nil if there is nothing to write.
	Encode(x *call.Exchange, part codec.Part) ([]byte, error)
	// Decode reads x.Data, which is not empty.
	Decode(x *call.Exchange, part codec.Part, visit func(*codec.Codec)) error
}

type memory struct {
	enc    httpbind.Encoder
	dec    httpbind.Decoder
	rawEnc raw.Encoder
	rawDec raw.Decoder
}

var memories = sync.Pool{New: func() any { return new(memory) }}

func (m *memory) free() {
	m.enc.Reset(nil)
	m.dec.Reset(nil, 0)
	m.rawEnc.Reset()
	m.rawDec.Reset(nil)
	memories.Put(m)
}

// Encode writes path, query, headers and body of a request.
func Encode(x *call.Exchange, b Body) error {
	m := memories.Get().(*memory)
	defer m.free()
	err := encodeBound(x, m)
	missing, ok := err.(*codec.MissingError)
	if err != nil && !ok {
		return err
	}
	contentType, err := encodeBody(x, m, b)
	if err = join(missing, err); err != nil {
		return err
	}
	if x.Operation.ContentType != "" {
		contentType = x.Operation.ContentType
	}
	if contentType != "" && x.Header["Content-Type"] == nil {
		x.SetHeader("Content-Type", contentType)
	}
	return nil
}

// join makes one error of what is missing outside of the body, nil if nothing is, and that of the body.
func join(missing *codec.MissingError, body error) error {
	if missing == nil {
		return body
	}
	if more, ok := body.(*codec.MissingError); ok {
		missing.Members = append(missing.Members, more.Members...)
	}
	return missing
}

func encodeBound(x *call.Exchange, m *memory) error {
	op := x.Operation
	if op.Flags&call.InBound == 0 && op.InBody != call.StreamBody { // whose member is seen, though not visited
		x.Path, x.Query, _ = strings.Cut(op.URI, "?")
		return nil
	}
	m.enc.Reset(x.Header)
	x.Codec.Encode(&m.enc, codec.Bound, nil)
	op.In(&x.Codec, x.Input)
	if err := x.Codec.Err(); err != nil {
		return err
	}
	path, query, err := m.enc.Expand(op.URI)
	if err != nil {
		return err
	}
	x.Path, x.Query = string(path), string(query)
	return nil
}

// encodeBody sets the body and returns its content type, "" if there is no body.
func encodeBody(x *call.Exchange, m *memory, b Body) (contentType string, err error) {
	op := x.Operation
	switch op.InBody {
	case call.NoBody, call.EventBody:
		return "", nil
	case call.StreamBody:
		if x.Stream = op.Stream(x.Input); x.Stream == nil {
			if name := x.Codec.RequiredStream(); name != "" && !x.Presigns() {
				return "", &codec.MissingError{Members: []string{name}}
			}
			return "", nil
		}
		return "application/octet-stream", nil
	case call.PayloadBlob, call.PayloadString:
		m.rawEnc.Reset()
		x.Codec.Encode(&m.rawEnc, codec.PayloadOf, nil)
		op.In(&x.Codec, x.Input)
		if x.Body = m.rawEnc.Bytes(); x.Body == nil {
			return "", x.Codec.Err()
		}
		if op.InBody == call.PayloadString {
			return "text/plain", x.Codec.Err()
		}
		return "application/octet-stream", x.Codec.Err()
	case call.StructBody:
		x.Body, err = b.Encode(x, codec.BodyPart)
	default:
		x.Body, err = b.Encode(x, codec.PayloadOf)
	}
	if x.Body == nil {
		return "", err
	}
	return b.ContentType(), err
}

// Decode reads headers, status and body of a good answer.
func Decode(x *call.Exchange, b Body) error {
	op := x.Operation
	visit := func(c *codec.Codec) { op.Out(c, x.Output) }
	if op.Flags&call.OutBound != 0 {
		if err := Bound(x, visit); err != nil {
			return err
		}
	}
	switch op.OutBody {
	case call.NoBody, call.StreamBody, call.EventBody:
		return nil
	case call.PayloadBlob, call.PayloadString:
		if len(x.Data) == 0 {
			return nil
		}
		m := memories.Get().(*memory)
		defer m.free()
		m.rawDec.Reset(x.Data)
		x.Codec.Decode(&m.rawDec, codec.PayloadOf, nil)
		visit(&x.Codec)
		return x.Codec.Err()
	}
	if len(x.Data) == 0 {
		return nil
	}
	part := codec.BodyPart
	if op.OutBody != call.StructBody {
		part = codec.PayloadOf
	}
	return b.Decode(x, part, visit)
}

// Bound reads what is bound to headers and status of an answer: of an output or an error.
func Bound(x *call.Exchange, visit func(*codec.Codec)) error {
	m := memories.Get().(*memory)
	defer m.free()
	m.dec.Reset(x.Response.Header, x.Response.StatusCode)
	x.Codec.Decode(&m.dec, codec.Bound, nil)
	visit(&x.Codec)
	return x.Codec.Err()
}

// BoundError adds what is bound to headers to a modelled error: nothing, if a header does not fit.
func BoundError(x *call.Exchange, f *call.Failure) {
	if f.Shape == nil {
		return
	}
	read := func(to error) error {
		return Bound(x, func(c *codec.Codec) { f.Shape.Visit(c, to) })
	}
	if read(f.Shape.New()) == nil {
		_ = read(f.Err)
	}
}
