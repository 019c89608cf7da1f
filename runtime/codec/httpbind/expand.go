package httpbind

import (
	"strings"

	"github.com/sessiongen/sessiongen/runtime/codec"
	"github.com/sessiongen/sessiongen/runtime/codec/internal/text"
)

// Expand makes the path and query of a request from the pattern of an http trait, such as
// /{Bucket}/{Key+}?x-id=GetObject, and what was encoded. The path is escaped and begins with a
// slash; the query is escaped and has no question mark. Both are valid until Reset. A label
// without a value is a *codec.Error.
func (e *Encoder) Expand(pattern string) (path, query []byte, err error) {
	if e.err != nil {
		return nil, nil, e.err
	}
	pattern, constant, _ := strings.Cut(pattern, "?")
	e.path, e.query = e.path[:0], e.query[:0]
	for {
		literal, rest, found := strings.Cut(pattern, "{")
		e.path = append(e.path, literal...)
		if !found {
			break
		}
		name, after, _ := strings.Cut(rest, "}")
		pattern = after
		if !e.label(strings.TrimSuffix(name, "+")) {
			return nil, nil, &codec.Error{Message: name + " is not set, it is part of the path"}
		}
	}
	e.query = append(e.query, constant...)
	for i := range e.params {
		if p := &e.params[i]; !p.fromMap || !e.taken(p.name, constant) {
			e.param(p)
		}
	}
	return e.path, e.query, nil
}

// label appends the value of a label to the path.
func (e *Encoder) label(name string) bool {
	for _, l := range e.labels {
		if l.name == name {
			e.path = append(e.path, e.buf[l.from:l.to]...)
			return true
		}
	}
	return false
}

// taken reports whether a member of its own or the pattern has a parameter called name.
func (e *Encoder) taken(name, constant string) bool {
	for i := range e.params {
		if !e.params[i].fromMap && e.params[i].name == name {
			return true
		}
	}
	for constant != "" {
		var pair string
		pair, constant, _ = strings.Cut(constant, "&")
		if key, _, _ := strings.Cut(pair, "="); key == name {
			return true
		}
	}
	return false
}

func (e *Encoder) param(p *param) {
	if len(e.query) > 0 {
		e.query = append(e.query, '&')
	}
	e.query = text.AppendEscaped(e.query, p.name, text.Unreserved)
	e.query = append(e.query, '=')
	e.query = append(e.query, e.buf[p.from:p.to]...)
}
