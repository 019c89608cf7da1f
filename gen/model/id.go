package model

import "strings"

// ID is an absolute shape ID: "namespace#Name", or "namespace#Name$member".
type ID string

// Namespace returns the part before "#", "" if there is none.
func (id ID) Namespace() string {
	ns, _, ok := strings.Cut(string(id), "#")
	if !ok {
		return ""
	}
	return ns
}

// Name returns the shape's name without namespace and member.
func (id ID) Name() string {
	_, name, ok := strings.Cut(string(id), "#")
	if !ok {
		name = string(id)
	}
	name, _, _ = strings.Cut(name, "$")
	return name
}

// Member returns the member's name, "" for the ID of a shape.
func (id ID) Member() string {
	_, member, _ := strings.Cut(string(id), "$")
	return member
}

// Shape returns id without its member.
func (id ID) Shape() ID {
	shape, _, _ := strings.Cut(string(id), "$")
	return ID(shape)
}

// WithMember returns the ID of a member of shape id.
func (id ID) WithMember(name string) ID { return id.Shape() + ID("$"+name) }

// IsPrelude reports whether id is in Smithy's prelude.
func (id ID) IsPrelude() bool { return strings.HasPrefix(string(id), "smithy.api#") }
