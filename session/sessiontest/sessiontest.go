// Package sessiontest makes sessions for tests: code under test takes a session, and gets one whose calls
// are answered by functions of the test.
//
//	sess := sessiontest.New(t,
//		sessiontest.On(func(ctx context.Context, in *sqs.GetQueueUrlInput) (*sqs.GetQueueUrlOutput, error) {
//			return nil, &sqs.QueueDoesNotExist{Message: new("no queue")}
//		}),
//	)
//
// Everything before the request is real: options, hooks, checks of the input, its serialization, the
// endpoint. Pages, waiters, resources and presigned URLs work. Nothing is signed, sent or parsed; for that, have
// an httptest.Server and [call.WithEndpoint].
package sessiontest

import (
	"context"
	"net/http"
	"testing"

	smithy "github.com/aws/smithy-go"

	"github.com/sessiongen/sessiongen/runtime/auth"
	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/session"
)

// Server answers calls in place of services. It must be safe for concurrent use if the code under test is
// concurrent.
type Server interface {
	// Answer reports whether it takes a call. If it does, it sets the fields of info.Output or returns an
	// error: [call.ServiceError] for the service's own.
	Answer(ctx context.Context, info *call.Info) (taken bool, err error)
}

// On answers the operation that has this input. The error may be one of the service's own types, or any
// other of smithy-go's APIError, which the caller sees as if the service had sent it; another one ends the
// call. A nil output is an empty one. The input must not be changed or kept.
func On[I, O any](f func(ctx context.Context, in *I) (*O, error)) Server {
	return operation[I, O](f)
}

type operation[I, O any] func(ctx context.Context, in *I) (*O, error)

func (f operation[I, O]) Answer(ctx context.Context, info *call.Info) (bool, error) {
	in, ok := info.Input.(*I)
	if !ok {
		return false, nil
	}
	out, err := f(ctx, in)
	if api, ok := err.(smithy.APIError); ok {
		return true, call.ServiceError(api)
	}
	if err != nil || out == nil {
		return true, err
	}
	to, ok := info.Output.(*O)
	if !ok {
		return true, ErrOutput
	}
	*to = *out
	return true, nil
}

// Errors of calls that cannot be answered.
const (
	// ErrOutput reports a function given to On whose output is that of another operation than its input.
	ErrOutput = call.Code("sessiontest: input and output of the function are of two operations")
	// ErrNoServer reports a call that no server takes.
	ErrNoServer = call.Code("sessiontest: no server of the test answers this operation")
	// ErrNetwork reports a request that would have left the test.
	ErrNetwork = call.Code("sessiontest: a session of a test has no network")
)

// New returns a session whose calls the servers answer, each the first that takes it. A call that none
// takes fails with ErrNoServer, and t with it. The session reads no configuration and has no network; its
// region is us-east-1 and its keys are of no value. Services of one's own, whose
// models name no endpoint, need [call.WithEndpoint] for their client, with any URL.
func New(t testing.TB, servers ...Server) *session.Session {
	t.Helper()
	answer := func(ctx context.Context, info *call.Info, _ func(context.Context) error) error {
		for _, s := range servers {
			if taken, err := s.Answer(ctx, info); taken {
				return err
			}
		}
		t.Errorf("%s.%s: no server of the test answers", info.Service, info.Operation)
		return ErrNoServer
	}
	return session.Blank(
		call.WithRegion("us-east-1"),
		call.WithCredentials(auth.Static(auth.Credentials{AccessKeyID: "AKIATEST", SecretAccessKey: "test"})),
		call.WithHTTPClient(&http.Client{Transport: refuse{}}),
		call.WithHooks(&call.Hooks{Attempt: answer}),
	)
}

type refuse struct{}

func (refuse) RoundTrip(*http.Request) (*http.Response, error) { return nil, ErrNetwork }
