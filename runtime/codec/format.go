package codec

import "time"

// Encoder writes one wire format. It is told only of values that are set.
//
// m describes the place of the value: a member of the structure that was begun last, the elements
// of a list (m.ElemOf of the list's own m) or the values of a map (m.ValueOf). For the value at the
// root it is what the protocol passed to the Codec, and may be nil.
//
// An encoder keeps its first error and reports it from Err; after an error it ignores all calls.
type Encoder interface {
	BeginStruct(m *Member)
	EndStruct()
	BeginList(m *Member, n int)
	EndList()
	BeginMap(m *Member, n int)
	Key(key string) // before each value of a map; keys come sorted
	EndMap()

	Null(m *Member) // an element of a sparse list or map
	Bool(m *Member, v bool)
	Int(m *Member, v int64)
	Float(m *Member, v float64, bits int) // bits is 32 or 64
	String(m *Member, v string)
	Blob(m *Member, v []byte)
	Time(m *Member, v time.Time)
	// Number writes a number of any size, as JSON spells it: without a point or exponent if it is
	// a whole one. Text, as the methods of math/big's types would be part of every program.
	Number(m *Member, digits string)
	Document(m *Member, v any)

	Err() error
}

// Decoder reads one wire format. The meaning of m is as for an [Encoder].
//
// A decoder keeps its first error and reports it from Err. After an error NextMember returns -1,
// NextElem and NextEntry report false, and everything else returns zero values.
// What a decoder returns must not alias its input.
type Decoder interface {
	BeginStruct(m *Member)
	// NextMember moves to the next member that is there, is not null and is in ms, and returns its
	// index, or -1 at the end of the structure. i is the index it returned last, -1 at first;
	// members mostly arrive in the model's order, so a decoder tries i+1 first (and i, where
	// flattened lists repeat). What ms does not have is skipped.
	NextMember(ms []Member, i int) int
	// NextVariant is NextMember for unions. A member that ms does not have is len(ms): UnknownTag
	// returns its name and its value is already skipped.
	NextVariant(ms []Member) int
	UnknownTag() string
	// Skip passes over the value that NextMember moved to.
	Skip()

	BeginList(m *Member)
	NextElem(m *Member) bool // m is the list's own; nulls are skipped unless the list is sparse
	// BeginMap returns a guess of the number of entries, 0 if it has none.
	BeginMap(m *Member) int
	NextEntry(m *Member) (key string, ok bool) // m is the map's own; as NextElem

	Null() bool // consumes a null if one is next
	Bool(m *Member) bool
	Int(m *Member, bits int) int64 // bits is 8, 16, 32 or 64: what does not fit is an error
	Float(m *Member, bits int) float64
	String(m *Member) string
	Blob(m *Member) []byte
	Time(m *Member) time.Time
	Number(m *Member) string // of any size, as it is spelt; it may turn out to be none
	Document(m *Member) any

	Err() error
}
