// Package endpoint resolves where a request goes: it evaluates the endpoint rules of a service's
// model, and knows AWS's partitions and regions.
//
// Generated code carries the rules as one constant of type [Rules]. It is evaluated in place:
// nothing is parsed at start-up, and the linker drops the rules of services that are not used.
package endpoint

// Endpoint is the outcome of a resolution. Endpoints may be shared (see [Cache]): treat them and
// everything they hold as read-only.
type Endpoint struct {
	URL string // the base of every request's URL; may end in a path, never holds a query

	// The parts of URL: scheme "https", host "example.com:8080", path "" or "/base/path",
	// escaped as it is in URL.
	Scheme, Host, Path string

	// Headers to add to the request, in the order of the rules.
	Headers []Header

	// AuthSchemes the endpoint wants, best first. Empty: the operation's own apply.
	AuthSchemes []AuthScheme

	// Properties other than authSchemes, in the order of the rules.
	Properties []Property
}

// Property returns the value of a property, nil if the endpoint has none of that name.
func (e *Endpoint) Property(name string) any {
	for i := range e.Properties {
		if e.Properties[i].Name == name {
			return e.Properties[i].Value
		}
	}
	return nil
}

// Header is one header with its values.
type Header struct {
	Name   string
	Values []string
}

// AuthScheme says how requests to an endpoint are to be signed. Empty fields leave the
// operation's own values in place.
type AuthScheme struct {
	Name                  string   // "sigv4", "sigv4a", …
	SigningName           string   // the service in the credential scope
	SigningRegion         string   // sigv4: the region in the credential scope
	SigningRegionSet      []string // sigv4a: the regions that the signature is good for
	DisableDoubleEncoding bool     // do not escape the path again before signing
	DisableNormalizePath  bool     // do not remove dot segments from the path before signing
	Properties            []Property
}

// Property is a named value: a string, a bool, an int, a []any or, for objects, a []Property.
type Property struct {
	Name  string
	Value any
}

// Error is a resolution that failed: either a rule refuses the parameters, or none accepts them.
type Error struct {
	Message string // the rule's own message where there is one
}

// Error returns the message.
func (e *Error) Error() string { return e.Message }
