package endpoint

// kind is the type of a value.
type kind uint8

const (
	kindNone      kind = iota // unset, or what a function returns for "no result"
	kindBool                  // n
	kindString                // s
	kindList                  // list
	kindPartition             // n: its place in the table
	kindARN                   // s: the whole ARN, known to be good
	kindURL                   // s: the whole URL, known to be good
)

// value is what an expression evaluates to. ARNs and URLs stay text, and their parts are cut out
// on demand: values never allocate.
type value struct {
	s    string
	list []string
	n    int32
	kind kind
}

func boolValue(b bool) value {
	if b {
		return value{kind: kindBool, n: 1}
	}
	return value{kind: kindBool}
}

func stringValue(s string) value { return value{kind: kindString, s: s} }

// holds reports whether v lets a condition pass: it is set, and it is not false.
func (v value) holds() bool { return v.kind != kindNone && (v.kind != kindBool || v.n != 0) }

// equal compares by kind and content. Values that are not set equal nothing.
func (v value) equal(w value) bool {
	return v.kind != kindNone && v.kind == w.kind && v.n == w.n && v.s == w.s
}
