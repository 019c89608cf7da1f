package call

import (
	"context"
	"crypto/tls"
	"net/http/httptrace"
)

// ErrNotHTTP2 reports an endpoint, or a proxy before it, that takes HTTP/1.1 only, where a call needs HTTP/2:
// its events go in both directions at once.
const ErrNotHTTP2 = Code("the endpoint does not speak HTTP/2, which events in both directions need")

// http2Only returns a context under which requests end with ErrNotHTTP2, before an event is sent, where a
// TLS connection settled on another protocol. Without TLS the two sides have agreed on it beforehand.
func http2Only(ctx context.Context, end context.CancelCauseFunc) context.Context {
	return httptrace.WithClientTrace(ctx, &httptrace.ClientTrace{GotConn: func(info httptrace.GotConnInfo) {
		if conn, ok := info.Conn.(*tls.Conn); ok && conn.ConnectionState().NegotiatedProtocol != "h2" {
			end(ErrNotHTTP2)
		}
	}})
}
