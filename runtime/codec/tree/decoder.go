package tree

import (
	"slices"

	"github.com/sessiongen/sessiongen/runtime/codec"
)

// Decoder fills structures from a tree. It is a [codec.Decoder].
//
// A structure is a map[string]any, and a key that it does not have as a member is an error; nil is
// not set. For the forms of simple values see the methods. What is filled shares blobs, big
// numbers and documents with the tree.
//
// The zero Decoder reads nil; call Reset. It is not safe for concurrent use.
type Decoder struct {
	cur  any // the value that comes next
	open []cursor
	tag  string
	err  error
}

// cursor is a container that is being read.
type cursor struct {
	object map[string]any
	keys   []string // of a map or union, those that are not yet read
	list   []any    // the elements that are not yet read
}

var _ codec.Decoder = (*Decoder)(nil)

// Reset makes d read v.
func (d *Decoder) Reset(v any) { *d = Decoder{cur: v, open: d.open[:0]} }

// Err returns the first error.
func (d *Decoder) Err() error { return d.err }

func (d *Decoder) fail(message string) {
	if d.err == nil {
		d.err = &codec.Error{Message: message}
	}
}

func (d *Decoder) top() *cursor { return &d.open[len(d.open)-1] }

func (d *Decoder) pop() { d.open = d.open[:len(d.open)-1] }

// BeginStruct enters a map; nil at the root is an empty structure.
func (d *Decoder) BeginStruct(*codec.Member) {
	object, ok := d.cur.(map[string]any)
	if !ok && (d.cur != nil || len(d.open) > 0) {
		d.fail("value is not a map")
	}
	d.open = append(d.open, cursor{object: object})
}

// NextMember moves to the next member that the map has.
func (d *Decoder) NextMember(ms []codec.Member, i int) int {
	c := d.top()
	if i < 0 {
		d.known(ms, c.object)
	}
	for i++; i < len(ms) && d.err == nil; i++ {
		if v := c.object[ms[i].Name]; v != nil {
			d.cur = v
			return i
		}
	}
	d.pop()
	return -1
}

// known fails if object has a key that is not in ms.
func (d *Decoder) known(ms []codec.Member, object map[string]any) {
	for _, key := range sortedKeys(object) {
		if !slices.ContainsFunc(ms, func(m codec.Member) bool { return m.Name == key }) {
			d.fail("there is no member " + key)
		}
	}
}

func sortedKeys(object map[string]any) []string {
	keys := make([]string, 0, len(object))
	for key := range object {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	return keys
}

// NextVariant moves to the next member that the map has.
func (d *Decoder) NextVariant(ms []codec.Member) int {
	c := d.top()
	if c.keys == nil {
		c.keys = sortedKeys(c.object)
	}
	for len(c.keys) > 0 && d.err == nil {
		key := c.keys[0]
		c.keys = c.keys[1:]
		d.cur = c.object[key]
		if d.cur == nil {
			continue
		}
		i := slices.IndexFunc(ms, func(m codec.Member) bool { return m.Name == key })
		if i < 0 {
			d.tag = key
			return len(ms)
		}
		return i
	}
	d.pop()
	return -1
}

// UnknownTag returns the key for which NextVariant returned len(ms).
func (d *Decoder) UnknownTag() string { return d.tag }

// Skip passes over a value.
func (d *Decoder) Skip() {}

// BeginList enters a []any or []string.
func (d *Decoder) BeginList(*codec.Member) {
	var list []any
	switch v := d.cur.(type) {
	case []any:
		list = v
	case []string:
		for _, s := range v {
			list = append(list, s)
		}
	default:
		d.fail("value is not a list")
	}
	d.open = append(d.open, cursor{list: list})
}

// NextElem moves to the next element; nil is passed over unless m is sparse.
func (d *Decoder) NextElem(m *codec.Member) bool {
	c := d.top()
	for len(c.list) > 0 && d.err == nil {
		d.cur, c.list = c.list[0], c.list[1:]
		if d.cur != nil || sparse(m) {
			return true
		}
	}
	d.pop()
	return false
}

// BeginMap enters a map[string]any or map[string]string.
func (d *Decoder) BeginMap(*codec.Member) int {
	var object map[string]any
	switch v := d.cur.(type) {
	case map[string]any:
		object = v
	case map[string]string:
		object = make(map[string]any, len(v))
		for key, s := range v {
			object[key] = s
		}
	default:
		d.fail("value is not a map")
	}
	d.open = append(d.open, cursor{object: object, keys: sortedKeys(object)})
	return len(object)
}

// NextEntry moves to the next entry, by key; nil is passed over unless m is sparse.
func (d *Decoder) NextEntry(m *codec.Member) (key string, ok bool) {
	c := d.top()
	for len(c.keys) > 0 && d.err == nil {
		key, c.keys = c.keys[0], c.keys[1:]
		d.cur = c.object[key]
		if d.cur != nil || sparse(m) {
			return key, true
		}
	}
	d.pop()
	return "", false
}

func sparse(m *codec.Member) bool { return m != nil && m.Flags&codec.Sparse != 0 }

// Null reports whether the value is nil.
func (d *Decoder) Null() bool { return d.cur == nil }
