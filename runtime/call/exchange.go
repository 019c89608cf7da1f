package call

import (
	"context"
	"io"
	"net/http"

	"github.com/sessiongen/sessiongen/runtime/codec"
	"github.com/sessiongen/sessiongen/runtime/endpoint"
)

// Protocol turns operations into HTTP messages and back. A protocol is constant and is used by many
// calls at once; what belongs to one call is in the Exchange.
type Protocol interface {
	// Encode writes x.Input into Path, Query, Header and Body. Method is set already.
	Encode(x *Exchange) error
	// Failed reports whether the answer is an error. Data is read already unless the answer is
	// a stream.
	Failed(x *Exchange) bool
	// Decode reads a good answer into x.Output.
	Decode(x *Exchange) error
	// DecodeError reads the answer of a failed call.
	DecodeError(x *Exchange) Failure
}

// Failure is what an error answer says.
type Failure struct {
	Code    string   // as on the wire, without namespace
	Codes   []string // other spellings of it
	Message string
	Fault   Fault
	Err     error // the modelled error, nil if the model has none
	Shape   *ErrorShape
	// Request ID, if the protocol puts it into the body.
	RequestID string
}

// Exchange is one call while it is under way. Exchanges are reused: nothing may keep one after the
// call has returned.
type Exchange struct {
	Context   context.Context
	Service   *Service
	Operation *Operation
	Input     any // *XInput; never changed
	Output    any // *XOutput
	Codec     codec.Codec

	// The request.
	Method string
	Path   string // escaped, below the endpoint's own path
	Query  string // escaped, without "?"
	Header http.Header
	Body   []byte    // serialized body, nil if there is none
	Stream io.Reader // streaming body; Body is nil then
	values []string  // backing of header values
	client *Client
	duplex *duplex  // nil unless the request is an event stream
	set    Settings // of the call
	where  *endpoint.Endpoint
	prefix string // before where's host
	state  *State
	body   requestBody
	meta   Metadata
	// delivery is kept where it matters, hasToken says that the service knows a repetition.
	delivery *delivery
	hasToken bool
	// bucket of a service that says where its buckets are; redirected once it did.
	bucket     string
	signFor    string // a region, in place of the endpoint's
	redirected bool
	session    *keySession // whose keys signed the last attempt, if not the caller's
	buffer     []byte      // kept memory behind Data

	Amended bool // Prepare has asked for something that Finish is to take back

	// The answer.
	Response *http.Response
	Data     []byte // whole body, unless it is a stream
}

// SetHeader sets a header of the request. name must be in canonical form.
func (x *Exchange) SetHeader(name, value string) {
	if len(x.values) == cap(x.values) {
		x.values = make([]string, 0, 16)
	}
	x.values = append(x.values, value)
	n := len(x.values)
	x.Header[name] = x.values[n-1 : n : n]
}

// RequestID returns the request ID of the answer, "" if nothing has said it yet.
func (x *Exchange) RequestID() string { return x.meta.RequestID }

// SetRequestID sets the request ID of the answer: protocols call it if they find one that the header
// does not have.
func (x *Exchange) SetRequestID(id string) { x.meta.RequestID = id }

// ErrorShape returns the modelled error with that name or code, nil if there is none: the
// operation's own first, then the service's.
func (x *Exchange) ErrorShape(code string) *ErrorShape {
	for _, list := range [...][]*ErrorShape{x.Operation.Errors, x.Service.Errors} {
		for _, s := range list {
			if s.Name == code || s.Code != "" && s.Code == code {
				return s
			}
		}
	}
	return nil
}

// Presigns reports whether the request is for somebody else to send, who has the stream that it lacks.
func (x *Exchange) Presigns() bool { return x.set.presign != nil }
