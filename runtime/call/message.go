package call

import (
	"strings"

	"github.com/sessiongen/sessiongen/runtime/codec"
	"github.com/sessiongen/sessiongen/runtime/codec/raw"
)

// messageDecoder reads a structure of which only the message is there, whatever its case: services
// do not keep to that of their models.
type messageDecoder struct {
	raw.Decoder
	done bool
}

func (d *messageDecoder) BeginStruct(*codec.Member) {}

// NextMember moves to the message, once.
func (d *messageDecoder) NextMember(ms []codec.Member, _ int) int {
	if d.done {
		return -1
	}
	d.done = true
	for i := range ms {
		if strings.EqualFold(ms[i].Name, "message") {
			return i
		}
	}
	return -1
}

// setMessage sets the message of a modelled error.
func (x *Exchange) setMessage(shape *ErrorShape, err error, message string) {
	var d messageDecoder
	d.Decoder.Reset([]byte(message))
	x.Codec.Decode(&d, codec.All, nil)
	shape.Visit(&x.Codec, err)
}
