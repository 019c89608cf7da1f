package resource

import (
	"strconv"
	"strings"
)

// Meta describes a resource; C is the type of its client.
type Meta[C any] struct {
	Service     string // name of the service as in its package, "s3"
	Type        string // type of the resource, "Object"; "Service" for the service itself
	Identifiers []Identifier
	Client      C // what the resource calls
}

// Identifier is one of the values that tell a resource from others of its type.
type Identifier struct {
	Name  string // as in the definition, "BucketName"
	Value any    // string or int
}

// String writes the resource as s3.Object(BucketName="b", Key="k").
func (m Meta[C]) String() string {
	var b strings.Builder
	b.WriteString(m.Service)
	b.WriteByte('.')
	b.WriteString(m.Type)
	b.WriteByte('(')
	for i, id := range m.Identifiers {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(id.Name)
		b.WriteByte('=')
		switch v := id.Value.(type) {
		case string:
			b.WriteString(strconv.Quote(v))
		case int:
			b.WriteString(strconv.Itoa(v))
		}
	}
	b.WriteByte(')')
	return b.String()
}
