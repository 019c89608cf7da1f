package call

import (
	"cmp"
	"net/http"
	"strconv"
	"strings"

	"github.com/sessiongen/sessiongen/runtime/codec"
)

// Answer is the cause of an [Error] whose answer says nothing that the protocol understands: a proxy's
// page, an empty body, another protocol's error.
type Answer struct {
	Status      int
	ContentType string
	Body        []byte // its first kilobyte
}

const answerBody = 1 << 10

// Error names the status and the kind of body.
func (a *Answer) Error() string {
	s := "status " + strconv.Itoa(a.Status)
	if text := http.StatusText(a.Status); text != "" {
		s += " " + text
	}
	if len(a.Body) > 0 {
		s += " with a body that is not the protocol's"
		if a.ContentType != "" {
			s += " (" + a.ContentType + ")"
		}
	}
	return s
}

// Unknown is the failure of an answer without an error code. Its code is the status text without
// spaces ("NotFound"), or the status itself ("404").
func (x *Exchange) Unknown() Failure {
	status := x.Response.StatusCode
	text := http.StatusText(status)
	return Failure{
		Code:    cmp.Or(strings.ReplaceAll(text, " ", ""), strconv.Itoa(status)),
		Codes:   []string{strconv.Itoa(status)},
		Message: text,
		Fault:   StatusFault(status),
		Err: &Answer{
			Status: status, ContentType: x.Response.Header.Get("Content-Type"),
			Body: append([]byte(nil), x.Data[:min(len(x.Data), answerBody)]...),
		},
	}
}

// StatusFault says whose fault a status is.
func StatusFault(status int) Fault {
	if status >= 500 {
		return FaultServer
	}
	return FaultClient
}

// Modelled completes a failure whose Code is set with the model's error of that code: decode is called
// with the new error's visit function. Its own error means that the modelled one has nothing but its
// message: a code says more than a body that does not fit.
func (x *Exchange) Modelled(f *Failure, decode func(visit func(c *codec.Codec)) error) {
	shape := x.ErrorShape(f.Code)
	for i := 0; shape == nil && i < len(f.Codes); i++ {
		shape = x.ErrorShape(f.Codes[i])
	}
	if shape == nil {
		return
	}
	f.Shape, f.Err = shape, shape.New()
	for _, code := range [...]string{shape.Name, shape.Code} {
		if code != "" && code != f.Code {
			f.Codes = append(f.Codes, code)
		}
	}
	if decode(func(c *codec.Codec) { shape.Visit(c, f.Err) }) != nil {
		f.Err = shape.New() // rather than one with half of its members
	}
	if f.Message != "" {
		x.setMessage(shape, f.Err, f.Message)
	} else if m, ok := f.Err.(interface{ ErrorMessage() string }); ok {
		f.Message = m.ErrorMessage()
	}
}
