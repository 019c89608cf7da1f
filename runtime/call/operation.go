package call

import (
	"io"

	"github.com/sessiongen/sessiongen/runtime/codec"
	"github.com/sessiongen/sessiongen/runtime/endpoint"
	"github.com/sessiongen/sessiongen/runtime/retry"
)

// Service is what generated code states about a service, as constant data.
type Service struct {
	ID          string // as in the model's aws.api#service, "DynamoDB"
	APIVersion  string
	Target      string // name of the service shape: first half of X-Amz-Target
	SigningName string
	Namespace   *codec.Namespace // xmlNamespace of the service
	Protocol    Protocol
	Rules       endpoint.Rules          // "": the endpoint comes from options alone
	Auth        []Auth                  // best first
	APIKey      APIKeyPlace             // of the scheme APIKey
	SigV4A      func() AsymmetricSigner // of the scheme SigV4A, nil if nothing of the service is signed so
	SigV2       Signer                  // of the scheme SigV2, nil if nothing of the service is signed so
	Keys        KeyIssuer               // nil if all endpoints take the caller's keys
	Errors      []*ErrorShape           // of every operation
	Retry       retry.Numbers           // how its retries differ from others'
	Header      []HeaderField           // of every request
	Flags       ServiceFlags
}

// ServiceFlags are facts of a service that are either so or not.
type ServiceFlags uint8

// The flags of services.
const (
	QueryCompatible  ServiceFlags = 1 << iota // aws.protocols#awsQueryCompatible
	ErrorsInSuccess                           // an answer of status 200 may be an error
	CRC32Header                               // answers carry x-amz-crc32
	IdentityEncoding                          // ask for bodies as they are stored
	PayloadHash                               // requests carry x-amz-content-sha256
	AWS                                       // one of AWS's: requests carry amz-sdk-* headers
)

// Operation is what generated code states about an operation, as constant data. Functions are
// literals that know the types, so that everything else is written once.
type Operation struct {
	Name   string
	Method string
	URI    string // the http trait's uri

	In  func(c *codec.Codec, in any)  // visits the input
	Out func(c *codec.Codec, out any) // visits the output

	// InRoot and OutRoot name the root of the body, where a protocol has such a thing.
	InRoot, OutRoot *codec.Member
	InBody, OutBody BodyKind
	ContentType     string // mediaType of the input's payload, "" for the protocol's default
	Flags           OperationFlags

	Meta   func(out any) *Metadata                 // the output's ResultMetadata
	Stream func(in any) io.Reader                  // the streaming member of the input
	Sink   func(out any, stream io.ReadCloser)     // sets the streaming member of the output
	Events func(out any, source EventSource) error // sets the member of the output that is an event stream
	Send   func(out any, sink EventSink) error     // sets the output's sender of events; see Open

	// EventHeaders are the headers of an answer with events that the output needs: an answer without
	// one is not what the model promises.
	EventHeaders []string

	Errors    []*ErrorShape
	Auth      []Auth                           // nil for the service's
	Endpoint  func(in any, p *endpoint.Params) // parameters that come from the operation
	Discovery *Discovery                       // nil if the service's endpoint has the operation
	Host      func(in any) (prefix string)     // hostPrefix with its labels filled in
	Checksum  *Checksum
	Compress  func(data []byte) (compressed []byte, encoding string) // requestCompression
	Prepare   func(x *Exchange) error                                // a customization that the model asks for, before serialization
	Finish    func(x *Exchange) error                                // the same, after parsing
}

// OperationFlags are facts of an operation that are either so or not.
type OperationFlags uint16

// The flags of operations.
const (
	InBound           OperationFlags = 1 << iota // the input has HTTP bindings
	OutBound                                     // the output has HTTP bindings
	UnsignedPayload                              // aws.auth#unsignedPayload
	ExpectContinue                               // large bodies wait for the server's consent
	UnwrappedOutput                              // aws.customizations#s3UnwrappedXmlOutput
	LongPoll                                     // the service may take its time to answer
	RequiresLength                               // a streaming body must have a known length
	InitialResponse                              // the output has members besides its event stream
	QueryAsForm                                  // the query goes out as a form in the body
	DiscoveryRequired                            // the operation is at a discovered endpoint only
	HTTP2                                        // events go in both directions, for which the protocol has HTTP/2
	Idempotent
	ReadOnly
)

// BodyKind is what the body of a message holds.
type BodyKind uint8

// The kinds of bodies.
const (
	NoBody        BodyKind = iota
	StructBody             // the members without HTTP binding
	PayloadStruct          // one structure
	PayloadBlob
	PayloadString
	PayloadValue // one document, union, list or map
	StreamBody   // a streaming blob
	EventBody    // an event stream
)

// ErrorShape is a modelled error.
type ErrorShape struct {
	Name       string // of the shape
	Code       string // on the wire, where it is not Name
	Status     int    // httpError, 0 if the model does not say
	Retryable  bool
	Throttling bool
	New        func() error
	Visit      func(c *codec.Codec, err error)
}
