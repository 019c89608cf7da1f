package plan

// Op is what a Value does.
type Op string

// The operations. "Yields" means: once for each thing that is there; nothing for what is absent.
const (
	OpRoot     Op = "root"     // yields the structure that the expression is about
	OpCurrent  Op = "current"  // yields what the innermost OpWith or OpFilter has at hand
	OpField    Op = "field"    // yields the field Field of what Args[0] yields
	OpEntry    Op = "entry"    // yields the value of key Text in the maps that Args[0] yields
	OpVariant  Op = "variant"  // yields the value of a union that is a Field
	OpEach     Op = "each"     // yields the elements of the lists that Args[0] yields
	OpValues   Op = "values"   // yields the values of the maps that Args[0] yields
	OpKeys     Op = "keys"     // yields the keys of the maps that Args[0] yields, in order
	OpIndex    Op = "index"    // yields element Index of the lists that Args[0] yields
	OpWith     Op = "with"     // yields what Args[1] yields for all that Args[0] yields
	OpFilter   Op = "filter"   // yields what Args[0] yields and Args[1] holds for
	OpConcat   Op = "concat"   // yields all that Args yield
	OpCollect  Op = "collect"  // yields the list of what Args[0] yields
	OpElse     Op = "else"     // yields what Args[0] yields, what Args[1] yields if that is nothing
	OpLength   Op = "length"   // yields the length of what Args[0] yields, or the number of its values
	OpCompare  Op = "compare"  // yields whether Args[0] and Args[1] compare as Text says
	OpAnd      Op = "and"      // yields whether both Args hold
	OpOr       Op = "or"       // yields whether one of Args holds
	OpNot      Op = "not"      // yields whether Args[0] does not hold
	OpContains Op = "contains" // yields whether Args[1] is in what Args[0] yields
	OpLiteral  Op = "literal"  // yields Text, of type Type
)

// Value is an expression over Go values: a JMESPath expression whose members are fields.
type Value struct {
	Op   Op
	Type Type // of what it yields; never a pointer
	// Many: it may yield several times, as projections do. Else it yields once or not at all.
	Many  bool     `json:",omitempty"`
	Field *Field   `json:",omitempty"`
	Text  string   `json:",omitempty"`
	Index int      `json:",omitempty"`
	Args  []*Value `json:",omitempty"`
}
