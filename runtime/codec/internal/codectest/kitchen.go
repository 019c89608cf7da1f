package codectest

import (
	"math/big"
	"time"

	"github.com/sessiongen/sessiongen/runtime/codec"
)

// Kitchen has a member of every kind.
type Kitchen struct {
	Name       string // required
	Note       *string
	Color      Color
	Bool       *bool
	Byte       *int8
	Short      *int16
	Int        *int
	Long       *int64
	Float      *float32
	Double     *float64
	Time       time.Time
	Epoch      time.Time
	Date       time.Time
	Blob       []byte
	BigInt     *big.Int
	BigDecimal *big.Float
	Document   any
	List       []string
	FlatList   []string
	NamedList  []int
	Nested     [][]string
	Structs    []Leaf
	FlatLeaves []Leaf
	Map        map[string]string
	FlatMap    map[string]string
	NamedMap   map[string]Leaf
	SparseList []*string
	SparseMap  map[string]*string
	Choice     Choice
	Self       *Kitchen
	Attr       *string
	Renamed    *string
	Secret     *string
	Token      *string
}

type Color string

// Leaf is a small structure.
type Leaf struct {
	ID    *string
	Count *int
}

// Choice is one of the ChoiceMember types.
type Choice interface{ isChoice() }

type (
	ChoiceMemberText struct{ Value string }
	ChoiceMemberLeaf struct{ Value Leaf }
	ChoiceMemberList struct{ Value []string }
	ChoiceUnknown    struct{ Tag string }
)

func (*ChoiceMemberText) isChoice() {}
func (*ChoiceMemberLeaf) isChoice() {}
func (*ChoiceMemberList) isChoice() {}
func (*ChoiceUnknown) isChoice()    {}

var (
	kitchenNamespace = codec.Namespace{Prefix: "k", URI: "https://example.com/k"}
	itemElem         = codec.Member{Name: "member", XML: "item"}
	namedKey         = codec.Member{Name: "key", XML: "Attribute"}
	namedValue       = codec.Member{Name: "value", XML: "Setting"}
)

var kitchenMembers = [...]codec.Member{
	{Name: "Name", Flags: codec.Required},
	{Name: "Note"},
	{Name: "Color"},
	{Name: "Bool"},
	{Name: "Byte"},
	{Name: "Short"},
	{Name: "Int"},
	{Name: "Long"},
	{Name: "Float"},
	{Name: "Double"},
	{Name: "Time"},
	{Name: "Epoch", Time: codec.EpochSeconds},
	{Name: "Date", Time: codec.HTTPDate},
	{Name: "Blob"},
	{Name: "BigInt"},
	{Name: "BigDecimal"},
	{Name: "Document"},
	{Name: "List"},
	{Name: "FlatList", Flags: codec.Flattened},
	{Name: "NamedList", Elem: &itemElem},
	{Name: "Nested"},
	{Name: "Structs"},
	{Name: "FlatLeaves", XML: "flatLeaf", Flags: codec.Flattened},
	{Name: "Map"},
	{Name: "FlatMap", Flags: codec.Flattened},
	{Name: "NamedMap", Key: &namedKey, Elem: &namedValue},
	{Name: "SparseList", Flags: codec.Sparse},
	{Name: "SparseMap", Flags: codec.Sparse},
	{Name: "Choice"},
	{Name: "Self"},
	{Name: "Attr", XML: "k:attr", Flags: codec.Attribute},
	{Name: "Renamed", JSON: "renamed_json", XML: "k:renamedXml", NS: &kitchenNamespace, Query: "renamedEc2"},
	{Name: "Secret", Flags: codec.Sensitive},
	{Name: "Token", Flags: codec.Token},
}

func VisitKitchen(c *codec.Codec, v *Kitchen) {
	ms := kitchenMembers[:]
	for i := c.Struct(ms); i >= 0; i = c.Member(ms, i) {
		switch i {
		case 0:
			c.String(&v.Name)
		case 1:
			c.StringPtr(&v.Note)
		case 2:
			c.Enum((*string)(&v.Color))
		case 3:
			c.BoolPtr(&v.Bool)
		case 4:
			c.Int8Ptr(&v.Byte)
		case 5:
			c.Int16Ptr(&v.Short)
		case 6:
			c.IntPtr(&v.Int)
		case 7:
			c.Int64Ptr(&v.Long)
		case 8:
			c.Float32Ptr(&v.Float)
		case 9:
			c.Float64Ptr(&v.Double)
		case 10:
			c.Time(&v.Time)
		case 11:
			c.Time(&v.Epoch)
		case 12:
			c.Time(&v.Date)
		case 13:
			c.Blob(&v.Blob)
		case 14:
			codec.BigInt(c, &v.BigInt)
		case 15:
			codec.BigDecimal(c, &v.BigDecimal)
		case 16:
			c.Document(&v.Document)
		case 17:
			c.Strings(&v.List)
		case 18:
			c.Strings(&v.FlatList)
		case 19:
			codec.List(c, &v.NamedList, (*codec.Codec).Int)
		case 20:
			codec.List(c, &v.Nested, (*codec.Codec).Strings)
		case 21:
			codec.List(c, &v.Structs, visitLeaf)
		case 22:
			codec.List(c, &v.FlatLeaves, visitLeaf)
		case 23:
			codec.Map(c, &v.Map, (*codec.Codec).String)
		case 24:
			codec.Map(c, &v.FlatMap, (*codec.Codec).String)
		case 25:
			codec.Map(c, &v.NamedMap, visitLeaf)
		case 26:
			codec.SparseList(c, &v.SparseList, (*codec.Codec).String)
		case 27:
			codec.SparseMap(c, &v.SparseMap, (*codec.Codec).String)
		case 28:
			visitChoice(c, &v.Choice)
		case 29:
			codec.Ptr(c, &v.Self, VisitKitchen)
		case 30:
			c.StringPtr(&v.Attr)
		case 31:
			c.StringPtr(&v.Renamed)
		case 32:
			c.StringPtr(&v.Secret)
		case 33:
			c.StringPtr(&v.Token)
		}
	}
}

var leafMembers = [...]codec.Member{{Name: "ID"}, {Name: "Count"}}

func visitLeaf(c *codec.Codec, v *Leaf) {
	ms := leafMembers[:]
	for i := c.Struct(ms); i >= 0; i = c.Member(ms, i) {
		switch i {
		case 0:
			c.StringPtr(&v.ID)
		case 1:
			c.IntPtr(&v.Count)
		}
	}
}

var choiceMembers = [...]codec.Member{{Name: "Text"}, {Name: "Leaf"}, {Name: "List", Flags: codec.Flattened}}

func visitChoice(c *codec.Codec, p *Choice) {
	ms := choiceMembers[:]
	set := -1
	switch (*p).(type) {
	case *ChoiceMemberText:
		set = 0
	case *ChoiceMemberLeaf:
		set = 1
	case *ChoiceMemberList:
		set = 2
	case *ChoiceUnknown:
		set = len(ms)
	}
	for i := c.Union(ms, set); i >= 0; i = c.Variant(ms) {
		switch i {
		case 0:
			v, _ := (*p).(*ChoiceMemberText)
			if v == nil {
				v = codec.New[ChoiceMemberText](c)
				*p = v
			}
			c.String(&v.Value)
		case 1:
			v, _ := (*p).(*ChoiceMemberLeaf)
			if v == nil {
				v = codec.New[ChoiceMemberLeaf](c)
				*p = v
			}
			visitLeaf(c, &v.Value)
		case 2:
			v, _ := (*p).(*ChoiceMemberList)
			if v == nil {
				v = codec.New[ChoiceMemberList](c)
				*p = v
			}
			c.Strings(&v.Value)
		default:
			*p = &ChoiceUnknown{Tag: c.UnknownTag()}
		}
	}
}

// FullKitchen returns a Kitchen with every member that all formats have.
func FullKitchen() *Kitchen {
	return &Kitchen{
		Name:   "name",
		Note:   new("a <b> & \"c\" 'd' \\ \r\n\t\u00e9\u2028\U0001F600"),
		Color:  "red",
		Bool:   new(true),
		Byte:   new(int8(-128)),
		Short:  new(int16(32767)),
		Int:    new(-2147483648),
		Long:   new(int64(9223372036854775807)),
		Float:  new(float32(0.1)),
		Double: new(1.7976931348623157e308),
		Time:   time.Date(2026, 3, 14, 9, 26, 53, 589e6, time.UTC),
		Epoch:  time.Date(2026, 3, 14, 9, 26, 53, 500e6, time.UTC),
		Date:   time.Date(2026, 3, 4, 9, 26, 53, 0, time.UTC),
		Blob:   []byte{0, 1, 0xFE, 0xFF},
		BigInt: new(big.Int).Lsh(big.NewInt(1), 100),
		List:   []string{"a", "", "c"},

		FlatList:   []string{"x", "y"},
		NamedList:  []int{1, -2},
		Nested:     [][]string{{"a", "b"}, {"c"}},
		Structs:    []Leaf{{ID: new("l1"), Count: new(1)}, {}, {ID: new("l3")}},
		FlatLeaves: []Leaf{{ID: new("f1")}, {Count: new(2)}},
		Map:        map[string]string{"k1": "v1", "k2": ""},
		FlatMap:    map[string]string{"f1": "v1", "f2": "v2"},
		NamedMap:   map[string]Leaf{"n": {ID: new("in map")}},
		Choice:     &ChoiceMemberLeaf{Leaf{ID: new("chosen")}},
		Self:       &Kitchen{Name: "inner", Choice: &ChoiceMemberList{[]string{"1", "2"}}},
		Attr:       new("at\"tr\n"),
		Renamed:    new("renamed"),
		Secret:     new("hunter2"),
		Token:      new("token"),
	}
}
