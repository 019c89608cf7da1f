package raw

import (
	"errors"
	"testing"

	"github.com/sessiongen/sessiongen/runtime/codec"
	"github.com/sessiongen/sessiongen/runtime/codec/internal/codectest"
)

func TestPayload(t *testing.T) {
	var c codec.Codec
	var e Encoder
	for _, body := range [][]byte{nil, {}, []byte("body")} {
		e.Reset()
		c.Encode(&e, codec.PayloadOf, nil)
		codectest.VisitBound(&c, &codectest.Bound{Payload: body})
		if err := c.Err(); err != nil || string(e.Bytes()) != string(body) || (e.Bytes() == nil) != (body == nil) {
			t.Errorf("got %q, %v", e.Bytes(), err)
		}
	}

	var d Decoder
	body := []byte("body")
	d.Reset(body)
	c.Decode(&d, codec.PayloadOf, nil)
	var v codectest.Bound
	codectest.VisitBound(&c, &v)
	clear(body)
	if err := c.Err(); err != nil || string(v.Payload) != "body" {
		t.Errorf("got %q, %v", v.Payload, err)
	}

	d.Reset([]byte("text"))
	c.Decode(&d, codec.All, nil)
	var s string
	if c.String(&s); s != "text" {
		t.Errorf("got %q", s)
	}
}

func TestStructureIsRefused(t *testing.T) {
	var c codec.Codec
	var e Encoder
	c.Encode(&e, codec.All, nil)
	codectest.VisitKitchen(&c, codectest.FullKitchen())
	if _, ok := errors.AsType[*codec.Error](c.Err()); !ok {
		t.Errorf("encoding: got %v", c.Err())
	}
	var d Decoder
	d.Reset([]byte("x"))
	c.Decode(&d, codec.All, nil)
	codectest.VisitKitchen(&c, new(codectest.Kitchen))
	if _, ok := errors.AsType[*codec.Error](c.Err()); !ok {
		t.Errorf("decoding: got %v", c.Err())
	}
}
