package endpoint

import (
	"strings"

	code "github.com/sessiongen/sessiongen/internal/endpointcode"
)

// endpoint reads the result that the reader stands before.
func (e *evaluation) endpoint() (*Endpoint, error) {
	url := e.expr()
	ep := &Endpoint{
		URL:         url.s,
		Headers:     e.headers(),
		AuthSchemes: e.authSchemes(),
		Properties:  e.properties(),
	}
	if e.bad {
		return nil, errDamaged()
	}
	if url.kind != kindString {
		return nil, &Error{Message: "the endpoint depends on a value that is not set"}
	}
	var ok bool
	if ep.Scheme, ep.Host, ep.Path, ok = splitURL(url.s); !ok {
		return nil, &Error{Message: "the endpoint must be an http or https URL without user, query and fragment" + shown(url.s)}
	}
	return ep, nil
}

// shown returns a URL for a message, or nothing if it may hold a password.
func shown(url string) string {
	if strings.ContainsRune(url, '@') {
		return ""
	}
	return ": " + url
}

func (e *evaluation) headers() []Header {
	var headers []Header
	for n := e.number(); n > 0 && !e.bad; n-- {
		headers = append(headers, Header{Name: e.literal(), Values: e.strings()})
	}
	return headers
}

// strings reads a count and expressions. Values that are not set are left out.
func (e *evaluation) strings() []string {
	var list []string
	for n := e.number(); n > 0 && !e.bad; n-- {
		if v := e.expr(); v.kind == kindString {
			list = append(list, v.s)
		}
	}
	return list
}

func (e *evaluation) authSchemes() []AuthScheme {
	n := e.number()
	if n == 0 || n > len(e.text) {
		e.bad = e.bad || n != 0
		return nil
	}
	schemes := make([]AuthScheme, 0, n)
	for ; n > 0 && !e.bad; n-- {
		schemes = append(schemes, e.authScheme())
	}
	return schemes
}

func (e *evaluation) authScheme() (s AuthScheme) {
	for !e.bad {
		switch e.byte() {
		case code.FieldEnd:
			return s
		case code.FieldName:
			s.Name = e.expr().s
		case code.FieldSigningName:
			s.SigningName = e.expr().s
		case code.FieldSigningRegion:
			s.SigningRegion = e.expr().s
		case code.FieldSigningRegionSet:
			s.SigningRegionSet = e.strings()
		case code.FieldDisableDoubleEncoding:
			s.DisableDoubleEncoding = e.expr().holds()
		case code.FieldDisableNormalizePath:
			s.DisableNormalizePath = e.expr().holds()
		case code.FieldOther:
			s.Properties = append(s.Properties, e.property())
		default:
			e.bad = true
		}
	}
	return s
}

// properties reads a count and properties.
func (e *evaluation) properties() []Property {
	var list []Property
	for n := e.number(); n > 0 && !e.bad; n-- {
		list = append(list, e.property())
	}
	return list
}

func (e *evaluation) property() Property {
	return Property{Name: e.literal(), Value: e.propertyValue()}
}

func (e *evaluation) propertyValue() any {
	switch e.byte() {
	case code.PropExpr:
		switch v := e.expr(); v.kind {
		case kindBool:
			return v.n != 0
		case kindString:
			return v.s
		}
	case code.PropInt:
		return e.index()
	case code.PropList:
		list := []any{}
		for n := e.number(); n > 0 && !e.bad; n-- {
			list = append(list, e.propertyValue())
		}
		return list
	case code.PropObject:
		if list := e.properties(); list != nil {
			return list
		}
		return []Property{}
	default:
		e.bad = true
	}
	return nil
}
