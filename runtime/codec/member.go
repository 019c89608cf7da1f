package codec

// Member is what the wire needs to know of one member of a structure or union, or of the elements
// of a list, or of the keys or values of a map. Generated tables of it are read-only.
type Member struct {
	_ [0]func() // not comparable: else the compiler writes a comparison for every length of table

	Name string // as in the model
	JSON string // key in JSON where it is not Name (jsonName)
	XML  string // element or attribute where it is not Name (xmlName), with its prefix
	Bind string // name of the header, query parameter or label that Loc binds it to

	// Elem describes the elements of a list or the values of a map, Key the keys of a map.
	// Nil is the default: elements named member, keys key, values value, nothing else.
	Elem, Key *Member

	NS    *Namespace // xmlNamespace of the member or, at the root, of its structure
	Query string     // ec2QueryName, else ""

	Loc   Location
	Time  TimeFormat
	Bits  uint8 // of an integer in an event's header: 8, 16, 64, or 0 for 32
	Flags Flags
}

// Namespace is an XML namespace declaration.
type Namespace struct {
	Prefix string // "" for the default namespace
	URI    string
}

// Location is where a member of an operation's input, output or error stands in an HTTP message.
// It means nothing in nested structures.
type Location uint8

// The locations of Smithy's HTTP binding traits.
const (
	Body          Location = iota
	Header                 // httpHeader
	PrefixHeaders          // httpPrefixHeaders
	Query                  // httpQuery
	QueryParams            // httpQueryParams
	Label                  // httpLabel
	Greedy                 // httpLabel of a greedy label, {name+}
	Status                 // httpResponseCode
	Payload                // httpPayload
	Stream                 // a streaming blob or event stream: not visited, see call.Operation
	Endpoint               // sessiongen.traits#inEndpoint: checked like Bound, but sent by the endpoint rules
)

// TimeFormat is a timestampFormat trait.
type TimeFormat uint8

// The timestamp formats. DefaultTime is what the protocol prescribes for the place.
const (
	DefaultTime TimeFormat = iota
	DateTime
	EpochSeconds
	HTTPDate
)

// Flags are a member's traits that are either there or not.
type Flags uint16

// The flags of members.
const (
	Required    Flags = 1 << iota // must be set in an input
	NonEmpty                      // "" counts as not set: labels and strings of minimum length 1
	Sensitive                     // never printed
	Flattened                     // xmlFlattened
	Attribute                     // xmlAttribute
	Sparse                        // list or map that keeps nulls
	Token                         // idempotencyToken: generated where absent
	JSONValue                     // mediaType application/json: base64 in headers
	EventHeader                   // eventHeader
	EventBody                     // eventPayload
	Lenient                       // a header that cannot be read counts as absent
)

// Has reports whether all flags of f are set.
func (m *Member) Has(f Flags) bool { return m.Flags&f == f }

// JSONName returns the member's key in JSON.
func (m *Member) JSONName() string {
	if m.JSON != "" {
		return m.JSON
	}
	return m.Name
}

// XMLName returns the member's element or attribute name, with prefix.
func (m *Member) XMLName() string {
	if m.XML != "" {
		return m.XML
	}
	return m.Name
}

var (
	defaultElem  = Member{Name: "member"}
	defaultKey   = Member{Name: "key"}
	defaultValue = Member{Name: "value"}
)

// ElemOf returns the description of m's list elements.
func (m *Member) ElemOf() *Member {
	if m != nil && m.Elem != nil {
		return m.Elem
	}
	return &defaultElem
}

// KeyOf returns the description of m's map keys.
func (m *Member) KeyOf() *Member {
	if m != nil && m.Key != nil {
		return m.Key
	}
	return &defaultKey
}

// ValueOf returns the description of m's map values.
func (m *Member) ValueOf() *Member {
	if m != nil && m.Elem != nil {
		return m.Elem
	}
	return &defaultValue
}
