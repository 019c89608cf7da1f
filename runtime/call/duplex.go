package call

import (
	"context"
	"io"
	"sync"
	"time"

	"github.com/sessiongen/sessiongen/runtime/auth"
	"github.com/sessiongen/sessiongen/runtime/auth/sigv4"
)

// eventType is the content type of event streams.
const eventType = "application/vnd.amazon.eventstream"

// duplex is a call that goes on while its caller sends events, and reads those of the answer if
// there are some.
type duplex struct {
	operation *Operation
	cancel    context.CancelCauseFunc
	body      *io.PipeReader // of the request; the transport reads it
	pipe      *io.PipeWriter // its other end

	// What a call does for it, linked with Open only.
	prepare  func(x *Exchange)          // makes the pipe the body of the request
	answered func(events io.ReadCloser) // takes the events of the answer
	sign     func(s *sigv4.Signer, creds auth.Credentials, region, service, seed string) *sigv4.Chain

	// Set before started is closed: the transport has the request then.
	started chan struct{}
	initial []byte
	chain   *sigv4.Chain // nil if the request is not signed
	now     func() time.Time

	// Set before done is closed: the answer has come then, or there is none.
	done chan struct{}
	err  error

	mu     sync.Mutex
	answer io.ReadCloser // events
	closed bool
}

// Open calls an operation whose request is an event stream. It returns as soon as the request is under
// way; the output has what sends and reads, and its other members are set once an event was read or,
// where the answer has no events, sending was closed. in is the *Input, out a new *Output. The error
// is nil or an *Error.
//
// The context and the call end when the stream that is read is closed, or the one that is sent where
// there is no other. There are no retries, as events are sent once.
func Open(ctx context.Context, c *Client, op *Operation, in, out any, opts []Option) error {
	p, ok := c.protocol.(EventProtocol)
	if !ok {
		return &Error{Service: c.service.ID, Operation: op.Name, Err: errNoEvents}
	}
	d := &duplex{operation: op, started: make(chan struct{}), done: make(chan struct{})}
	d.body, d.pipe = io.Pipe()
	d.prepare, d.answered, d.sign = d.replaceBody, d.take, (*sigv4.Signer).Chain
	ctx, d.cancel = context.WithCancelCause(ctx)
	if op.Flags&HTTP2 != 0 {
		ctx = http2Only(ctx, d.close)
	}
	if op.Events != nil {
		source := newSource(c, p, op, out, answer{d})
		if err := op.Events(out, source); err != nil {
			d.close(err)
			return err
		}
	}
	go func() { d.finish(invoke(ctx, c, op, in, out, opts, d)) }()
	select {
	case <-d.started:
	case <-d.done:
		if d.err != nil {
			return d.err
		}
	}
	sink := EventSink{
		Encoder: p.EventEncoder, Initial: d.initial, Chain: d.chain, Now: d.now, Service: c.service.ID, Operation: op.Name,
		Send: d.send, Close: d.closeSend,
	}
	if err := op.Send(out, sink); err != nil {
		d.close(err)
		return err
	}
	return nil
}

// replaceBody makes the pipe the body of the request.
func (d *duplex) replaceBody(x *Exchange) {
	x.SetHeader("Content-Type", eventType)
	d.initial, x.Body = x.Body, nil
	d.now = x.client.config.now
	if state := x.state; state.skew.Load() != 0 {
		now := d.now
		d.now = func() time.Time { return now().Add(time.Duration(state.skew.Load())) }
	}
	x.body.stream, x.body.length = d.body, -1
	if x.scheme() == SigV4 {
		x.body.hash = sigv4.StreamingEvents
	}
}

// finish is called when the call has an answer, or has failed.
func (d *duplex) finish(err error) {
	d.err = err
	close(d.done)
	switch {
	case err != nil:
		d.close(err)
	case d.answer == nil: // none with events, or a hook's
		d.close(ErrStreamClosed)
	}
}

// close ends the call and releases its context.
func (d *duplex) close(cause error) {
	d.body.CloseWithError(cause) // senders get it
	d.cancel(cause)
}

// send sends an encoded message. If ctx ends before the message is sent, so does the call: half of a
// message may be on its way.
func (d *duplex) send(ctx context.Context, message []byte) error {
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	stop := context.AfterFunc(ctx, func() { d.close(context.Cause(ctx)) })
	_, err := d.pipe.Write(message)
	if !stop() {
		return context.Cause(ctx)
	}
	if err != io.ErrClosedPipe {
		return err
	}
	// The transport does not want more: because of the answer, or for lack of one.
	<-d.done
	if d.err != nil {
		return d.err
	}
	return ErrStreamClosed
}

// closeSend ends the request. Where there are no events to be read, it waits for the answer.
func (d *duplex) closeSend() error {
	err := d.pipe.Close()
	if d.operation.Events == nil {
		<-d.done
		err = d.err
	}
	return err
}

// take takes the events of the answer.
func (d *duplex) take(body io.ReadCloser) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.answer = body
	if d.closed {
		body.Close()
	}
}

// answer is the body of the answer, which may still have to come.
type answer struct{ *duplex }

func (a answer) Read(p []byte) (int, error) {
	<-a.done
	switch {
	case a.err != nil:
		return 0, a.err
	case a.answer == nil: // a hook made the answer
		return 0, io.EOF
	}
	return a.answer.Read(p)
}

func (a answer) Close() error {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.closed {
		return nil
	}
	a.closed = true
	a.close(ErrStreamClosed)
	if a.answer == nil {
		return nil
	}
	return a.answer.Close()
}
