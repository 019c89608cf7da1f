package call

import (
	"context"
	"net/http"
	"time"

	smithy "github.com/aws/smithy-go"
)

// Hooks observe calls and may change them, in place of boto3's event system. Any field may be nil.
//
// They can be set for a session, a client and a call, all by [WithHooks]. Those of the session are
// outermost: their points run first and their wrappers go around the others. Hooks of one client run
// concurrently for concurrent calls.
//
// The calls that a client makes on its way to another, to ask for an endpoint or for session keys, have
// hooks of their own; [Info] says whose they are. A call that is presigned has no attempt: Call, Input and
// Sign run for it. A call that streams goes on after its hooks have returned: contexts that they
// derive must live as long as the stream.
type Hooks struct {
	// Call wraps a whole call. next runs it, at most once. A hook that does not call next must set the fields of
	// info.Output, or return an error, which is the call's. Errors of calls are *Error. Where events
	// are sent, the call ends when the answer begins.
	Call func(ctx context.Context, info *Info, next func(ctx context.Context) error) error

	// Attempt wraps each attempt: signing, sending, reading and parsing. info.Attempt counts from 1. A hook
	// that does not call next answers as one of Call does. An error of next leads to another attempt if it
	// is worth one and is returned as it is; any other ends the call, but for a [ServiceError]. Codes and
	// messages of a service's errors are smithy-go's APIError.
	Attempt func(ctx context.Context, info *Info, next func(ctx context.Context) error) error

	// Input runs before serialization. The input must not be changed.
	Input func(ctx context.Context, info *Info) error

	// Sign runs before each signature. It may change the request, for this attempt alone; the body is
	// final already.
	Sign func(ctx context.Context, info *Info, req *http.Request) error

	// Sent runs when a request is signed and about to be sent.
	Sent func(ctx context.Context, info *Info, req *http.Request)

	// Response runs when the header of an answer has arrived; it must not read the body.
	Response func(ctx context.Context, info *Info, resp *http.Response)

	// Retry runs before the wait that precedes another attempt.
	Retry func(ctx context.Context, info *Info, delay time.Duration, cause error)
}

// Info says which call a hook runs for. It is valid until the hook returns.
type Info struct {
	Service   string // service ID
	Operation string
	Region    string
	Attempt   int // 0 outside attempts
	Input     any // *XInput of the operation
	Output    any // *XOutput, to be filled in
}

// ServiceError makes err, one of a service's own errors, the answer of the service: a hook around an
// attempt that returns it ends the call, or has it tried again, as if the service had sent it.
func ServiceError(err smithy.APIError) error {
	return &failure{Failure: Failure{Code: err.ErrorCode(), Message: err.ErrorMessage(), Fault: err.ErrorFault(), Err: err}}
}
