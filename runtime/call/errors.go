package call

import (
	"errors"
	"net/http"
	"slices"
	"strconv"
	"strings"

	smithy "github.com/aws/smithy-go"
)

// Fault says whose fault an error is. It is smithy-go's, so that code written for it works here.
type Fault = smithy.ErrorFault

// The values of Fault.
const (
	FaultUnknown = smithy.FaultUnknown
	FaultServer  = smithy.FaultServer
	FaultClient  = smithy.FaultClient
)

// Code is an error code of a service. Codes are constants; errors.Is(err, code) reports whether a
// call failed with that code, whether it is spelled as the shape's name, as its code on the wire
// or as the code of an older protocol.
type Code string

// Error returns the code.
func (c Code) Error() string { return string(c) }

// Error is the error of every call that failed.
//
// It wraps the cause: the modelled error of the service (errors.AsType[*sqs.QueueDoesNotExist]), a
// context's error, an error of the transport, of configuration or of validation. It also
// satisfies smithy-go's APIError and OperationError through errors.As.
type Error struct {
	Service   string // service ID, as in "SQS"
	Operation string // "" for errors of a client that no operation caused
	Code      string // the service's error code, "" if the service did not answer with one
	Message   string // the service's message
	Metadata  Metadata
	Err       error // the cause; nil for an error code that the model does not have

	codes     []string // other spellings of Code
	fault     Fault
	throttled bool // the model says so
}

// Error names service, operation, code, status, request ID and message.
func (e *Error) Error() string {
	where := e.Service
	if e.Operation != "" {
		where += "." + e.Operation
	}
	parts := []string{where}
	switch {
	case e.Code != "" && e.Message != "":
		parts = append(parts, e.Code, e.Message)
	case e.Code != "":
		parts = append(parts, e.Code)
	case e.Err != nil:
		parts = append(parts, e.Err.Error())
	}
	text := strings.Join(parts, ": ")

	var notes []string
	if e.Metadata.Status != 0 {
		notes = append(notes, "status "+strconv.Itoa(e.Metadata.Status))
	}
	if e.Metadata.RequestID != "" {
		notes = append(notes, "request "+e.Metadata.RequestID)
	}
	if n := len(e.Metadata.Attempts); n > 1 {
		notes = append(notes, strconv.Itoa(n)+" attempts")
	}
	if notes != nil {
		text += " (" + strings.Join(notes, ", ") + ")"
	}
	return text
}

// Unwrap returns the cause.
func (e *Error) Unwrap() error { return e.Err }

// Is reports whether target is a [Code] that this error has.
func (e *Error) Is(target error) bool {
	code, ok := target.(Code)
	return ok && code != "" && (e.Code == string(code) || slices.Contains(e.codes, string(code)))
}

// As provides smithy-go's error types.
func (e *Error) As(target any) bool {
	switch t := target.(type) {
	case *smithy.APIError:
		if e.Code == "" {
			return false
		}
		if api, ok := e.Err.(smithy.APIError); ok {
			*t = api
		} else {
			*t = &smithy.GenericAPIError{Code: e.Code, Message: e.Message, Fault: e.fault}
		}
		return true
	case **smithy.GenericAPIError:
		if e.Code == "" {
			return false
		}
		*t = &smithy.GenericAPIError{Code: e.Code, Message: e.Message, Fault: e.fault}
		return true
	case **smithy.OperationError:
		*t = &smithy.OperationError{ServiceID: e.Service, OperationName: e.Operation, Err: e}
		return true
	}
	return false
}

// IsThrottle reports whether a service refused a call because there are too many of them.
func IsThrottle(err error) bool {
	e, ok := errors.AsType[*Error](err)
	return ok && (throttleCodes.has(e.Code, e.codes) || e.throttled ||
		e.Metadata.Status == http.StatusTooManyRequests)
}

// IsNotFound reports whether a service said that something does not exist: status 404, or a code
// that says so.
func IsNotFound(err error) bool {
	e, ok := errors.AsType[*Error](err)
	if !ok {
		return false
	}
	return e.Metadata.Status == http.StatusNotFound || isNotFoundCode(e.Code) || slices.ContainsFunc(e.codes, isNotFoundCode)
}

// IsDenied reports whether a service refused a call for lack of permission or valid credentials.
func IsDenied(err error) bool {
	e, ok := errors.AsType[*Error](err)
	if !ok {
		return false
	}
	return e.Metadata.Status == http.StatusForbidden && !IsThrottle(err) ||
		e.Metadata.Status == http.StatusUnauthorized || deniedCodes.has(e.Code, e.codes)
}

func isNotFoundCode(code string) bool {
	return strings.Contains(code, "NotFound") || strings.HasPrefix(code, "NoSuch") ||
		strings.Contains(code, "NonExistent") || strings.Contains(code, "DoesNotExist")
}

// BatchError reports the entries of a batch that failed although the call succeeded.
type BatchError struct {
	Failed []BatchEntry
}

// BatchEntry is one failed entry of a batch.
type BatchEntry struct {
	ID      string // what the service names the entry by: an entry's ID, an object's key
	Code    string
	Message string
}

// Error names the first entry and counts the rest.
func (e *BatchError) Error() string {
	if len(e.Failed) == 0 {
		return "batch: no failed entries"
	}
	f := e.Failed[0]
	s := "batch: " + f.ID + ": " + f.Code
	if f.Message != "" {
		s += ": " + f.Message
	}
	if n := len(e.Failed) - 1; n > 0 {
		s += " (and " + strconv.Itoa(n) + " more)"
	}
	return s
}
