// Package httpbind reads and writes the members of structures that Smithy's HTTP binding traits
// put outside the body: codec.Bound with an [Encoder] makes the path, query and headers of a
// request, and with a [Decoder] reads the headers and status of a response.
package httpbind
