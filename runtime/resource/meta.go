package resource

import (
	"strconv"
	"strings"
)

// Meta is what a resource is and the client that it calls, of type C.
type Meta[C any] struct {
	Identity
	Client C
}

// Identity tells a resource from all others.
type Identity struct {
	Service     string // name of the service as in its package, "s3"
	Type        string // type of the resource, "Object"; "Service" for the service itself
	Identifiers []Identifier
}

// Identifier is one of the values that tell a resource from others of its type.
type Identifier struct {
	Name  string // as in the definition, "BucketName"
	Value any    // string or int
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
		b.WriteString(part.Name)
		b.WriteByte('=')
		switch v := part.Value.(type) {
		case string:
			b.WriteString(strconv.Quote(v))
		case int:
			b.WriteString(strconv.Itoa(v))
		}
	}
	b.WriteByte(')')
	return b.String()
}
