// Package redact prints structures without what their model calls sensitive. Generated structures
// with sensitive members print themselves by it, in fmt, in log/slog and in encoding/json.
package redact

import (
	"encoding/json"
	"fmt"
	"log/slog"

	"github.com/sessiongen/sessiongen/runtime/codec"
)

// Text returns a structure as text on one line, in the manner of a Go literal: members that are set,
// with their names in the model. Blobs are their length, what is sensitive is REDACTED.
func Text(typ string, visit func(*codec.Codec)) string { return string(appendText(nil, typ, visit)) }

// Format is the body of a structure's method of fmt.Formatter. All verbs print the same.
func Format(s fmt.State, typ string, visit func(*codec.Codec)) {
	_, _ = s.Write(appendText(nil, typ, visit)) // fmt keeps the error
}

// LogValue is the body of a structure's method of slog.LogValuer.
func LogValue(typ string, visit func(*codec.Codec)) slog.Value {
	return slog.StringValue(Text(typ, visit))
}

// MarshalJSON is the body of a structure's method of json.Marshaler. What a log makes of structures in
// lists and maps goes through it; as the text is no object, nobody takes it for the structure.
func MarshalJSON(typ string, visit func(*codec.Codec)) ([]byte, error) {
	return json.Marshal(Text(typ, visit))
}

func appendText(b []byte, typ string, visit func(*codec.Codec)) []byte {
	var c codec.Codec
	e := encoder{text: append(b, typ...)}
	c.NoDefaults = true
	c.Encode(&e, codec.All, nil)
	visit(&c)
	return e.text
}
