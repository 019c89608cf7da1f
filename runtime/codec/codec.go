package codec

import "strconv"

// MaxDepth is how deep structures, lists and maps may nest. Deeper data is an [Error].
const MaxDepth = 128

// Part is which members of the root structure a visit covers.
type Part uint8

// The parts of an HTTP message's structure.
const (
	All       Part = iota // every member: protocols without HTTP bindings
	Bound                 // members bound to labels, headers, query and status
	BodyPart              // members without a binding, as one structure
	PayloadOf             // the member that is the payload, as the root
)

// Codec drives the visit of a structure with one Encoder or one Decoder. The generated visit
// functions call its methods; protocols make and run it.
//
// A Codec serves one visit at a time and is not safe for concurrent use. The zero Codec must be
// given a format by Encode or Decode first.
type Codec struct {
	enc    Encoder
	dec    Decoder
	part   Part
	cur    *Member // the place of the value that is visited next
	frames []frame
	keys   []string // keys of the maps that are being encoded, one run per map
	slabs  slabs
	err    error
	where  string // path of what was read when the decoder failed

	// NewToken makes the value of absent idempotency tokens. Nil leaves them absent.
	NewToken func() string
	// NoDefaults leaves absent what has a default value in the model.
	NoDefaults bool
	missing    []string // paths of required members that are not set
	stream     string   // the required member that is a stream
}

type frame struct {
	m   *Member // the place of the structure, list or map
	at  int     // the member or element that is being visited, -1 before; 0 for any entry
	n   int     // elements of a list that is encoded
	key string  // key of the entry
	is  frameKind
}

type frameKind uint8

const (
	inStruct frameKind = iota
	inUnion
	inList
	inMap
	inPayload // the root structure of PayloadOf, which is not on the wire
)

// Encode makes c write part of a structure with e. root describes the place of the structure and
// may be nil. Earlier state is dropped, memory is kept.
func (c *Codec) Encode(e Encoder, part Part, root *Member) {
	c.reset(part, root)
	c.enc = e
}

// Decode makes c read part of a structure with d; root as for Encode.
func (c *Codec) Decode(d Decoder, part Part, root *Member) {
	c.reset(part, root)
	c.dec = d
}

func (c *Codec) reset(part Part, root *Member) {
	clear(c.frames[:cap(c.frames)])
	clear(c.keys[:cap(c.keys)])
	c.enc, c.dec, c.part, c.cur, c.err, c.where = nil, nil, part, root, nil, ""
	c.frames, c.keys, c.missing, c.stream = c.frames[:0], c.keys[:0], nil, ""
	c.slabs = slabs{}
}

// Release drops every reference that c holds, so that it can be kept for another visit.
func (c *Codec) Release() {
	c.reset(All, nil)
	c.NewToken, c.NoDefaults = nil, false
}

// Decoding reports whether c reads.
func (c *Codec) Decoding() bool { return c.dec != nil }

// Err returns the first error of the visit: the format's, or a *MissingError if required members
// of the structure that was written are not set.
func (c *Codec) Err() error {
	switch {
	case c.err != nil:
		return c.err
	case c.dec != nil:
		err := c.dec.Err()
		if e, ok := err.(*Error); ok && e.Member == "" {
			e.Member = c.where
		}
		return err
	case c.enc != nil && c.enc.Err() != nil:
		return c.enc.Err()
	case len(c.missing) > 0:
		return &MissingError{Members: c.missing}
	}
	return nil
}

// RequiredStream returns the name of the member that is a stream and has to be set, "" if the visit saw
// none. Whether it is set only the caller knows: streams are not visited.
func (c *Codec) RequiredStream() string { return c.stream }

func (c *Codec) push(is frameKind, n int) bool {
	if len(c.frames) >= MaxDepth {
		if c.err == nil {
			c.err = &Error{Message: "values nest deeper than " + strconv.Itoa(MaxDepth)}
		}
		return false
	}
	// Frames are written field by field, and their memory kept: a store of a pointer costs more than
	// a test while the garbage collector runs.
	if len(c.frames) < cap(c.frames) {
		c.frames = c.frames[:len(c.frames)+1]
	} else {
		c.frames = append(c.frames, frame{})
	}
	f := c.top()
	if f.m != c.cur {
		f.m = c.cur
	}
	f.is, f.at, f.n = is, -1, n
	return true
}

func (c *Codec) top() *frame { return &c.frames[len(c.frames)-1] }

func (c *Codec) pop() { c.frames = c.frames[:len(c.frames)-1] }

// leave is pop for what was read. It notes where the decoder failed.
func (c *Codec) leave() {
	if c.where == "" && c.dec.Err() != nil {
		c.where = c.path()
	}
	c.cur = c.top().m
	c.pop()
}

// Struct begins a structure and returns the index of its first member to visit, -1 for none.
func (c *Codec) Struct(ms []Member) int {
	if c.part == PayloadOf && len(c.frames) == 0 {
		return c.payload(ms)
	}
	if !c.push(inStruct, 0) {
		return -1
	}
	if c.dec != nil {
		c.dec.BeginStruct(c.cur)
	} else {
		c.enc.BeginStruct(c.cur)
	}
	return c.Member(ms, -1)
}

// Member returns the index of the member to visit after i, -1 at the end of the structure.
func (c *Codec) Member(ms []Member, i int) int {
	f := c.top()
	if f.is == inPayload {
		c.pop()
		return -1
	}
	if c.dec != nil {
		for {
			i = c.dec.NextMember(ms, i)
			if i < 0 || c.err != nil {
				c.leave()
				return -1
			}
			if len(c.frames) > 1 || c.covers(&ms[i]) {
				f.at, c.cur = i, &ms[i]
				return i
			}
			c.dec.Skip()
		}
	}
	for i++; i < len(ms); i++ {
		if len(c.frames) > 1 || c.covers(&ms[i]) {
			f.at, c.cur = i, &ms[i]
			return i
		}
	}
	c.pop()
	c.enc.EndStruct()
	return -1
}

// covers reports whether a member of the root structure belongs to the part that is visited.
func (c *Codec) covers(m *Member) bool {
	switch {
	case m.Loc == Stream:
		if m.Flags&Required != 0 {
			c.stream = m.Name
		}
		return false
	case c.part == All:
		return true
	}
	switch m.Loc {
	case Body:
		return c.part == BodyPart
	case Payload:
		return false
	case Query, QueryParams, Label, Greedy, Endpoint:
		if c.dec != nil { // they bind requests only: an answer has the member in its body
			return c.part == BodyPart
		}
	}
	return c.part == Bound
}

// payload begins the root structure of PayloadOf: only its payload is visited, in its place.
func (c *Codec) payload(ms []Member) int {
	for i := range ms {
		if ms[i].Loc == Payload && c.push(inPayload, 0) {
			c.top().at, c.cur = i, &ms[i]
			return i
		}
	}
	return -1
}

// Union begins a union. To write, set is the index of the member that is set, or -1; to read it
// does not matter. It returns the index of the member to visit, len(ms) for one that the model
// does not have, -1 for none.
func (c *Codec) Union(ms []Member, set int) int {
	if c.dec == nil && set < 0 {
		c.absent()
		return -1
	}
	if !c.push(inUnion, 0) {
		return -1
	}
	if c.dec == nil {
		c.enc.BeginStruct(c.cur)
		if set >= len(ms) {
			c.pop()
			c.fail(&Error{Message: "a union member that the model does not have cannot be sent", Member: c.path()})
			c.enc.EndStruct()
			return -1
		}
		c.top().at, c.cur = set, &ms[set]
		return set
	}
	c.dec.BeginStruct(c.cur)
	return c.variant(ms)
}

// Variant ends the visit of a union's member; it returns what is to be visited next, as Union.
func (c *Codec) Variant(ms []Member) int {
	if c.dec == nil {
		c.pop()
		c.enc.EndStruct()
		return -1
	}
	return c.variant(ms)
}

func (c *Codec) variant(ms []Member) int {
	i := c.dec.NextVariant(ms)
	if i < 0 || c.err != nil {
		c.leave()
		return -1
	}
	f := c.top()
	if f.at >= 0 && f.at != i { // the same one may come again, as a flattened list
		c.cur = f.m
		c.pop()
		c.fail(&Error{Message: "more than one member of a union is set", Member: c.path()})
		return -1
	}
	if i < len(ms) {
		c.cur = &ms[i]
	}
	f.at = i
	return i
}

// UnknownTag returns the name of the union member for which Union or Variant returned len(ms).
func (c *Codec) UnknownTag() string {
	if c.dec == nil {
		return ""
	}
	return c.dec.UnknownTag()
}

func (c *Codec) fail(err error) {
	if c.err == nil {
		c.err = err
	}
}

// optional reports whether the value that is visited may be left out: it is a member of a
// structure, not the element of a list, the value of a map or the one member of a union.
func (c *Codec) optional() bool {
	if len(c.frames) == 0 {
		return true
	}
	is := c.top().is
	return is == inStruct || is == inPayload
}

// absent is called for each value that is written but not set.
func (c *Codec) absent() {
	m := c.cur
	if !c.optional() {
		c.enc.Null(m)
		c.fail(&Error{Message: "a value of a list or map is nil", Member: c.path()})
		return
	}
	if m == nil || m.Flags&(Required|Token) == 0 {
		return
	}
	if m.Flags&Token != 0 && c.NewToken != nil {
		c.enc.String(m, c.NewToken())
		return
	}
	if m.Flags&Required != 0 {
		c.missing = append(c.missing, c.path())
	}
}

// path spells where the visit is, as in Delete.Objects[0].Key.
func (c *Codec) path() string {
	var b []byte
	for i := range c.frames {
		f := &c.frames[i]
		switch f.is {
		case inStruct, inUnion, inPayload:
			if f.at < 0 {
				continue
			}
			var m *Member
			if i+1 < len(c.frames) {
				m = c.frames[i+1].m
			} else {
				m = c.cur
			}
			if m == nil {
				continue
			}
			if len(b) > 0 {
				b = append(b, '.')
			}
			b = append(b, m.Name...)
		case inList:
			if f.at < 0 {
				continue
			}
			b = append(b, '[')
			b = strconv.AppendInt(b, int64(f.at), 10)
			b = append(b, ']')
		case inMap:
			if f.at < 0 {
				continue
			}
			b = append(b, '[')
			b = strconv.AppendQuote(b, f.key)
			b = append(b, ']')
		}
	}
	return string(b)
}
