package codec

import "slices"

// The generic functions below keep to what needs the type: they are instantiated once per shape.

// Ptr visits an optional structure. Nil is not set.
func Ptr[T any](c *Codec, p **T, visit func(*Codec, *T)) {
	if *p == nil {
		if c.dec == nil {
			c.absent()
			return
		}
		*p = new(T)
	}
	visit(c, *p)
}

// Filled returns a structure with the default values of members that are not set: v itself where it is
// read, a copy where it is written.
func Filled[T any](c *Codec, v *T, fill func(*T)) *T {
	if c.NoDefaults {
		return v
	}
	if c.dec == nil {
		w := *v
		v = &w
	}
	fill(v)
	return v
}

// Unit visits a structure without members, which is all there is to some members of unions.
func Unit(c *Codec, _ *struct{}) {
	for i := c.Struct(nil); i >= 0; i = c.Member(nil, i) {
	}
}

// List visits a list. Nil is not set; a list that was read empty is not nil. Reading appends, so
// that lists without an element of their own (xmlFlattened) may come in pieces.
func List[T any](c *Codec, p *[]T, visit func(*Codec, *T)) {
	i := c.list(len(*p), *p != nil)
	if i < 0 && *p == nil && c.dec != nil {
		*p = []T{}
	}
	for ; i >= 0; i = c.elem(i) {
		if i == len(*p) {
			var zero T
			*p = append(*p, zero)
		}
		visit(c, &(*p)[i])
	}
}

// SparseList visits a list whose elements may be null, as nil.
func SparseList[T any](c *Codec, p *[]*T, visit func(*Codec, *T)) {
	i := c.list(len(*p), *p != nil)
	if i < 0 && *p == nil && c.dec != nil {
		*p = []*T{}
	}
	for ; i >= 0; i = c.elem(i) {
		if i == len(*p) {
			*p = append(*p, nil)
		}
		if c.null((*p)[i] == nil) {
			continue
		}
		if (*p)[i] == nil {
			(*p)[i] = new(T)
		}
		visit(c, (*p)[i])
	}
}

// Strings visits a list of strings.
func (c *Codec) Strings(p *[]string) { List(c, p, (*Codec).String) }

// list begins a list and returns the index of the first element to visit, -1 for none.
func (c *Codec) list(n int, set bool) int {
	if c.dec == nil && !set && c.optional() {
		c.absent()
		return -1
	}
	if !c.push(inList, n) {
		return -1
	}
	if c.dec != nil {
		c.dec.BeginList(c.cur)
		return c.elem(n - 1) // what is read goes behind what is there
	}
	c.enc.BeginList(c.cur, n)
	return c.elem(-1)
}

// elem returns the index of the element to visit after i, -1 at the end of the list.
func (c *Codec) elem(i int) int {
	f := c.top()
	i++
	if c.dec != nil {
		if c.err != nil || !c.dec.NextElem(f.m) {
			c.leave()
			return -1
		}
	} else if i >= f.n {
		c.pop()
		c.enc.EndList()
		return -1
	}
	f.at = i
	c.cur = f.m.ElemOf()
	return i
}

// null handles a null in a sparse list or map: it writes one, or consumes the one that is next.
func (c *Codec) null(isNil bool) bool {
	if c.dec != nil {
		return c.dec.Null()
	}
	if isNil {
		c.enc.Null(c.cur)
	}
	return isNil
}

// Map visits a map. Nil is not set; a map that was read empty is not nil. Keys are written in order.
func Map[K ~string, V any](c *Codec, p *map[K]V, visit func(*Codec, *V)) {
	if c.dec != nil {
		n, ok := c.openMap()
		if !ok {
			return
		}
		if *p == nil {
			*p = make(map[K]V, n)
		}
		v := New[V](c)
		for c.nextEntry() {
			var zero V
			*v = zero
			key := K(c.top().key)
			visit(c, v)
			(*p)[key] = *v
		}
		return
	}
	first, ok := c.beginMap(len(*p), *p != nil)
	if !ok {
		return
	}
	for k := range *p {
		c.keys = append(c.keys, string(k))
	}
	slices.Sort(c.keys[first:])
	v := New[V](c)
	for i := range len(*p) {
		*v = (*p)[K(c.key(first+i))]
		visit(c, v)
	}
	c.endMap(first)
}

// SparseMap visits a map whose values may be null, as nil.
func SparseMap[K ~string, V any](c *Codec, p *map[K]*V, visit func(*Codec, *V)) {
	Map(c, p, func(c *Codec, v **V) {
		if c.null(*v == nil) {
			return
		}
		if *v == nil {
			*v = new(V)
		}
		visit(c, *v)
	})
}

func (c *Codec) openMap() (hint int, ok bool) {
	if !c.push(inMap, 0) {
		return 0, false
	}
	return c.dec.BeginMap(c.cur), true
}

func (c *Codec) nextEntry() bool {
	f := c.top()
	if c.err == nil {
		if key, ok := c.dec.NextEntry(f.m); ok {
			f.at, f.key = 0, key
			c.cur = f.m.ValueOf()
			return true
		}
	}
	c.leave()
	return false
}

// beginMap begins a map that is written; first is where its keys start in c.keys.
func (c *Codec) beginMap(n int, set bool) (first int, ok bool) {
	if !set && c.optional() {
		c.absent()
		return 0, false
	}
	if !c.push(inMap, n) {
		return 0, false
	}
	c.enc.BeginMap(c.cur, n)
	return len(c.keys), true
}

func (c *Codec) key(i int) string {
	f := c.top()
	f.at, f.key = 0, c.keys[i]
	c.cur = f.m.ValueOf()
	c.enc.Key(f.key)
	return f.key
}

func (c *Codec) endMap(first int) {
	c.keys = c.keys[:first]
	c.pop()
	c.enc.EndMap()
}
