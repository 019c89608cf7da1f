package resource

import (
	"fmt"
	"strconv"
	"strings"
)

// Meta is what a resource is and the client that it calls, of type C.
type Meta[C any] struct {
	Identity
	Client C
}

// Identity tells a resource from all others. It prints without the values that are secret.
type Identity struct {
	Service     string // name of the service as in its package, "s3"
	Type        string // type of the resource, "Object"; "Service" for the service itself
	Identifiers []Identifier
}

// Identifier is one of the values that tell a resource from others of its type.
type Identifier struct {
	Name   string // as in the definition, "BucketName"
	Value  any    // string or int
	Secret bool   // Value is never printed
}

// String writes the resource as s3.Object(BucketName="b", Key="k").
func (id Identity) String() string {
	var b strings.Builder
	b.WriteString(id.Service)
	b.WriteByte('.')
	b.WriteString(id.Type)
	b.WriteByte('(')
	for i, part := range id.Identifiers {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(part.String())
	}
	b.WriteByte(')')
	return b.String()
}

// String writes the identifier as Key="k", and as Key=REDACTED where it is secret.
func (id Identifier) String() string {
	if id.Secret {
		return id.Name + "=REDACTED"
	}
	switch v := id.Value.(type) {
	case string:
		return id.Name + "=" + strconv.Quote(v)
	case int:
		return id.Name + "=" + strconv.Itoa(v)
	}
	return id.Name + "="
}

// Format writes String for every verb.
func (id Identifier) Format(s fmt.State, _ rune) { _, _ = s.Write([]byte(id.String())) }

// MarshalText is String, for log/slog and encoding/json.
func (id Identifier) MarshalText() ([]byte, error) { return []byte(id.String()), nil }
