package xmlwire

import (
	"encoding/xml"
	"errors"
	"io"
	"math"
	"math/big"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/sessiongen/sessiongen/runtime/codec"
	"github.com/sessiongen/sessiongen/runtime/codec/internal/codectest"
)

type kitchen = codectest.Kitchen

func decodeKitchen(data string, path ...string) (*kitchen, error) {
	var c codec.Codec
	var d Decoder
	d.Reset([]byte(data), path...)
	c.Decode(&d, codec.All, nil)
	v := new(kitchen)
	codectest.VisitKitchen(&c, v)
	return v, c.Err()
}

func encodeKitchen(v *kitchen, root *codec.Member) (string, error) {
	var c codec.Codec
	var e Encoder
	e.Reset([]byte("kept "))
	c.Encode(&e, codec.All, root)
	codectest.VisitKitchen(&c, v)
	return strings.TrimPrefix(string(e.Bytes()), "kept "), c.Err()
}

func wellFormed(t *testing.T, data string) {
	t.Helper()
	d := xml.NewDecoder(strings.NewReader(data))
	for {
		if _, err := d.Token(); err == io.EOF {
			return
		} else if err != nil {
			t.Fatalf("%v: %s", err, data)
		}
	}
}

func TestRoundTrip(t *testing.T) {
	v := codectest.FullKitchen()
	root := codec.Member{Name: "Kitchen", NS: &codec.Namespace{URI: "https://example.com/"}}
	data, err := encodeKitchen(v, &root)
	if err != nil {
		t.Fatal(err)
	}
	wellFormed(t, data)
	back, err := decodeKitchen(data, "Kitchen")
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(v, back) {
		t.Errorf("got %+v\nwant %+v", back, v)
	}
}

func TestEncode(t *testing.T) {
	for _, tt := range []struct {
		name string
		in   kitchen
		want string // between <R> and </R>, where it does not begin with <R itself
	}{
		{"required only", kitchen{}, `<Name></Name>`},
		{"escapes", kitchen{Name: "<>&\"'\r\n\t\x01\x1f\u0085\u2028é"}, "<Name>&lt;&gt;&amp;&quot;&apos;&#xD;&#xA;&#x9;&#x1;&#x1F;&#x85;&#x2028;é</Name>"},
		{"attribute behind elements", kitchen{Name: "n", Attr: new("a\"<")}, `<R k:attr="a&quot;&lt;"><Name>n</Name></R>`},
		{"attribute of an inner structure", kitchen{Self: &kitchen{Attr: new("a")}, Attr: new("b")},
			`<R k:attr="b"><Name></Name><Self k:attr="a"><Name></Name></Self></R>`},
		{"name and namespace", kitchen{Renamed: new("r")}, `<Name></Name><k:renamedXml xmlns:k="https://example.com/k">r</k:renamedXml>`},
		{"list", kitchen{List: []string{"a", "b"}}, `<Name></Name><List><member>a</member><member>b</member></List>`},
		{"named list", kitchen{NamedList: []int{1, 2}}, `<Name></Name><NamedList><item>1</item><item>2</item></NamedList>`},
		{"list of lists", kitchen{Nested: [][]string{{"a"}, {}}}, `<Name></Name><Nested><member><member>a</member></member><member></member></Nested>`},
		{"flat list", kitchen{FlatList: []string{"a", "b"}}, `<Name></Name><FlatList>a</FlatList><FlatList>b</FlatList>`},
		{"flat list of structures", kitchen{FlatLeaves: []codectest.Leaf{{ID: new("1")}, {}}},
			`<Name></Name><flatLeaf><ID>1</ID></flatLeaf><flatLeaf></flatLeaf>`},
		{"empty lists", kitchen{List: []string{}, FlatList: []string{}}, `<Name></Name><List></List>`},
		{"map", kitchen{Map: map[string]string{"b": "2", "a": "1"}},
			`<Name></Name><Map><entry><key>a</key><value>1</value></entry><entry><key>b</key><value>2</value></entry></Map>`},
		{"flat map", kitchen{FlatMap: map[string]string{"a": "1", "b": "2"}},
			`<Name></Name><FlatMap><key>a</key><value>1</value></FlatMap><FlatMap><key>b</key><value>2</value></FlatMap>`},
		{"named map", kitchen{NamedMap: map[string]codectest.Leaf{"a": {ID: new("1")}}},
			`<Name></Name><NamedMap><entry><Attribute>a</Attribute><Setting><ID>1</ID></Setting></entry></NamedMap>`},
		{"empty maps", kitchen{Map: map[string]string{}, FlatMap: map[string]string{}}, `<Name></Name><Map></Map>`},
		{"scalars", kitchen{Bool: new(false), Int: new(-1), Float: new(float32(0.5)), Double: new(math.Inf(1)), Blob: []byte("hi"), BigInt: big.NewInt(7)},
			`<Name></Name><Bool>false</Bool><Int>-1</Int><Float>0.5</Float><Double>Infinity</Double><Blob>aGk=</Blob><BigInt>7</BigInt>`},
		{"timestamps", kitchen{Time: time.UnixMilli(1500), Epoch: time.Unix(2, 0), Date: time.Unix(0, 0)},
			`<Name></Name><Time>1970-01-01T00:00:01.5Z</Time><Epoch>2</Epoch><Date>Thu, 01 Jan 1970 00:00:00 GMT</Date>`},
		{"union", kitchen{Choice: &codectest.ChoiceMemberList{Value: []string{"a", "b"}}}, `<Name></Name><Choice><List>a</List><List>b</List></Choice>`},
		{"sparse", kitchen{SparseList: []*string{nil, new("a")}}, `<Name></Name><SparseList><member></member><member>a</member></SparseList>`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			want := tt.want
			if !strings.HasPrefix(want, "<R") {
				want = "<R>" + want + "</R>"
			}
			got, err := encodeKitchen(&tt.in, &codec.Member{Name: "Root", XML: "R"})
			if err != nil || got != want {
				t.Errorf("got  %s, %v\nwant %s", got, err, want)
			}
		})
	}
}

func TestEncodeErrors(t *testing.T) {
	root := &codec.Member{Name: "R"}
	for _, tt := range []struct {
		name string
		in   *kitchen
		root *codec.Member
		want string
	}{
		{"no root name", &kitchen{}, nil, "root element has no name"},
		{"invalid UTF-8", &kitchen{Name: "\xff"}, root, "Name is not UTF-8"},
		{"document", &kitchen{Document: true}, root, "Document is a document"},
	} {
		_, err := encodeKitchen(tt.in, tt.root)
		if e, ok := errors.AsType[*codec.Error](err); !ok || !strings.Contains(e.Message, tt.want) {
			t.Errorf("%s: got %v", tt.name, err)
		}
	}
}

func TestDecode(t *testing.T) {
	for _, tt := range []struct {
		name, in string
		want     kitchen
	}{
		{"empty input", ``, kitchen{}},
		{"empty root", `<R/>`, kitchen{}},
		{"byte order mark and declaration", "\uFEFF<?xml version=\"1.0\" encoding='utf-8'?>\n<!-- c --><R ><Name >n</Name\n></R>\n<!-- end -->\n", kitchen{Name: "n"}},
		{"any order, unknown elements", `<R><Note>o</Note><x a=">"><y/><x>1</x></x><Name>n</Name></R>`, kitchen{Name: "n", Note: new("o")}},
		{"prefixes and namespaces", `<p:R xmlns:p="u" xmlns="v"><p:Name>n</p:Name><renamedXml>r</renamedXml></p:R>`, kitchen{Name: "n", Renamed: new("r")}},
		{"text between elements", `<R> x <Name>n</Name> y </R>`, kitchen{Name: "n"}},
		{"entities", `<R><Name>&lt;&gt;&amp;&quot;&apos;&#65;&#x42;&#x1;&#128512;</Name></R>`, kitchen{Name: "<>&\"'AB\x01\U0001F600"}},
		{"CDATA, comments, instructions in text", `<R><Name>a<!-- - > -->b<![CDATA[<&]]]>c<?x y?>d</Name></R>`, kitchen{Name: "ab<&]cd"}},
		{"line ends", "<R><Name>a\r\nb\rc\nd&#xD;e</Name></R>", kitchen{Name: "a\nb\nc\nd\re"}},
		{"white space in strings", `<R><Name> a </Name><Int> 1 </Int><Bool>
true</Bool></R>`, kitchen{Name: " a ", Int: new(1), Bool: new(true)}},
		{"invalid UTF-8", "<R><Name>abcdefgh\xffi</Name></R>", kitchen{Name: "abcdefgh\uFFFDi"}},
		{"empty elements", `<R><Note/><Int/><Bool></Bool><Time/><Double/><List/><Map/><Self/></R>`,
			kitchen{Note: new(""), Int: new(0), Bool: new(false), Double: new(0.0), List: []string{}, Map: map[string]string{}, Self: &kitchen{}}},
		{"attributes", `<R xmlns:k="u" other='x' k:attr = 'a&quot;b>' />`, kitchen{Attr: new("a\"b>")}},
		{"attribute with another prefix", `<R attr="a"><Name z="1">n</Name></R>`, kitchen{Attr: new("a"), Name: "n"}},
		{"attributes are not elements", `<R Name="x"><attr>y</attr></R>`, kitchen{}},
		{"list", `<R><List><member>a</member><!-- c --><member/></List></R>`, kitchen{List: []string{"a", ""}}},
		{"list elements of another name", `<R><List><item>a</item></List></R>`, kitchen{List: []string{"a"}}},
		{"list of lists", `<R><Nested><member><member>a</member></member><member/></Nested></R>`, kitchen{Nested: [][]string{{"a"}, {}}}},
		{"flat list in pieces", `<R><FlatList>a</FlatList><Name>n</Name><FlatList>b</FlatList></R>`, kitchen{Name: "n", FlatList: []string{"a", "b"}}},
		{"flat structures", `<R><flatLeaf><ID>1</ID></flatLeaf><flatLeaf/></R>`, kitchen{FlatLeaves: []codectest.Leaf{{ID: new("1")}, {}}}},
		{"map", `<R><Map><entry><key>a</key><value>1</value></entry><entry><value>2</value><x/><key>b</key></entry><entry><key>c</key></entry></Map></R>`,
			kitchen{Map: map[string]string{"a": "1", "b": "2"}}},
		{"map with empty values", `<R><Map><entry><value/><key>b</key></entry><entry><key/><value></value></entry></Map></R>`,
			kitchen{Map: map[string]string{"b": "", "": ""}}},
		{"flat map in pieces", `<R><FlatMap><key>a</key><value>1</value></FlatMap><Name>n</Name><FlatMap><value>2</value><key>b</key></FlatMap></R>`,
			kitchen{Name: "n", FlatMap: map[string]string{"a": "1", "b": "2"}}},
		{"named map", `<R><NamedMap><entry><Setting><ID>1</ID></Setting><Attribute>a</Attribute></entry></NamedMap></R>`,
			kitchen{NamedMap: map[string]codectest.Leaf{"a": {ID: new("1")}}}},
		{"union", `<R><Choice><Leaf><ID>1</ID></Leaf></Choice></R>`, kitchen{Choice: &codectest.ChoiceMemberLeaf{Value: codectest.Leaf{ID: new("1")}}}},
		{"union of a flat list", `<R><Choice><List>1</List><List>2</List></Choice></R>`, kitchen{Choice: &codectest.ChoiceMemberList{Value: []string{"1", "2"}}}},
		{"unknown union member", `<R><Choice><New><ID>1</ID></New></Choice></R>`, kitchen{Choice: &codectest.ChoiceUnknown{Tag: "New"}}},
		{"timestamps", `<R><Time>2026-03-14T08:26:53.5Z</Time><Epoch>1773476813.25</Epoch><Date>Sat, 14 Mar 2026 08:26:53 GMT</Date></R>`,
			kitchen{
				Time:  time.Date(2026, 3, 14, 8, 26, 53, 5e8, time.UTC),
				Epoch: time.Date(2026, 3, 14, 8, 26, 53, 25e7, time.UTC),
				Date:  time.Date(2026, 3, 14, 8, 26, 53, 0, time.UTC),
			}},
		{"blob", "<R><Blob>\nAP8=\n</Blob></R>", kitchen{Blob: []byte{0, 255}}},
		{"floats", "<R><Float>-0.5</Float><Double>NaN</Double></R>", kitchen{Float: new(float32(-0.5)), Double: new(math.NaN())}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, err := decodeKitchen(tt.in, "R")
			if err != nil {
				t.Fatal(err)
			}
			if got.Double != nil && math.IsNaN(*got.Double) && math.IsNaN(*tt.want.Double) {
				got.Double, tt.want.Double = nil, nil
			}
			if !reflect.DeepEqual(got, &tt.want) {
				t.Errorf("got %+v\nwant %+v", got, &tt.want)
			}
		})
	}
}

func TestPath(t *testing.T) {
	const wrapped = `<OpResponse><Meta><Name>no</Name></Meta><OpResult><Name>yes</Name></OpResult><ResponseMetadata><RequestId>id</RequestId></ResponseMetadata></OpResponse>`
	for _, tt := range []struct {
		name, in string
		path     []string
		want     string
		err      bool
	}{
		{"wrapper", wrapped, []string{"OpResponse", "OpResult"}, "yes", false},
		{"any root", wrapped, []string{"*", "OpResult"}, "yes", false},
		{"missing wrapper", wrapped, []string{"OpResponse", "None"}, "", false},
		{"wrong root", wrapped, []string{"Other", "OpResult"}, "", true},
		{"broken behind the value", strings.TrimSuffix(wrapped, "</OpResponse>"), []string{"*", "OpResult"}, "", true},
		{"broken behind a missing value", strings.TrimSuffix(wrapped, "</OpResponse>"), []string{"*", "None"}, "", true},
		{"document as structure", "<?xml version='1.0'?>\n<Name>EU</Name> ", nil, "EU", false},
		{"document as structure, empty root", "<Name/>", nil, "", false},
		{"document as structure, other root", "<Other><Name>x</Name></Other>", nil, "", false},
		{"document as structure, two roots", "<Name>a</Name><Name>b</Name>", nil, "", true},
		{"empty input", "", []string{"*"}, "", false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, err := decodeKitchen(tt.in, tt.path...)
			if (err != nil) != tt.err || err == nil && got.Name != tt.want {
				t.Errorf("got %q, %v", got.Name, err)
			}
		})
	}
}

func TestDecodeErrors(t *testing.T) {
	full, err := encodeKitchen(codectest.FullKitchen(), &codec.Member{Name: "R"})
	if err != nil {
		t.Fatal(err)
	}
	tests := map[string]string{
		"HTML":                          "<html><body>503<br></body></html>",
		"HTML with document type":       "<!DOCTYPE html><html></html>",
		"JSON":                          `{"a":"<b>"}`,
		"text":                          "not xml",
		"white space":                   "  \n",
		"entity bomb":                   `<!DOCTYPE R [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><R><Name>&b;</Name></R>`,
		"unknown entity":                `<R><Name>&nbsp;</Name></R>`,
		"entity without end":            `<R><Name>&lt</Name></R>`,
		"character beyond Unicode":      `<R><Name>&#x110000;</Name></R>`,
		"surrogate":                     `<R><Name>&#xD800;</Name></R>`,
		"NUL character":                 `<R><Name>&#0;</Name></R>`,
		"character overflow":            `<R><Name>&#99999999999999999999;</Name></R>`,
		"character without digits":      `<R><Name>&#x;</Name></R>`,
		"end tag of another":            `<R><Name>a</Note></R>`,
		"end tag of another, skipped":   `<R><x><y></x></y></R>`,
		"longer end tag":                `<R><Name>a</Names></R>`,
		"root not closed":               `<R><Name>a</Name>`,
		"data behind the root":          `<R/>x`,
		"two roots":                     `<R/><R/>`,
		"end tag only":                  `</R>`,
		"element in text":               `<R><Name>a<b/>c</Name></R>`,
		"structure where text":          `<R><Int><a>1</a></Int></R>`,
		"attribute without value":       `<R a/>`,
		"attribute without quotes":      `<R a=b/>`,
		"attribute with open quote":     `<R a="b/>`,
		"attribute with tag":            `<R a="<"/>`,
		"attributes without space":      `<R a="b"c="d"/>`,
		"no name":                       `<R>< Name>a</Name></R>`,
		"comment not closed":            `<R><!-- </R>`,
		"CDATA not closed":              `<R><Name><![CDATA[x</Name></R>`,
		"instruction not closed":        `<R><? </R>`,
		"other encoding":                `<?xml version="1.0" encoding="ISO-8859-1"?><R/>`,
		"map entry without key":         `<R><Map><entry><value>1</value></entry></Map></R>`,
		"text where number":             `<R><Int>one</Int></R>`,
		"number out of range":           `<R><Byte>128</Byte></R>`,
		"hexadecimal float":             `<R><Double>0x10</Double></R>`,
		"infinity by another name":      `<R><Double>inf</Double></R>`,
		"text where boolean":            `<R><Bool>yes</Bool></R>`,
		"text where timestamp":          `<R><Time>today</Time></R>`,
		"bad base64":                    `<R><Blob>?</Blob></R>`,
		"document":                      `<R><Document>1</Document></R>`,
		"two union members":             `<R><Choice><Text>a</Text><Leaf/></Choice></R>`,
		"deep structure":                "<R>" + strings.Repeat(`<Self>`, 300),
		"deep unknown":                  "<R>" + strings.Repeat(`<x>`, 1_000_000),
		"text where decimal":            `<R><BigDecimal>x</BigDecimal></R>`,
		"text where big integer":        `<R><BigInt>x</BigInt></R>`,
		"unknown entity in attribute":   `<R attr="&x;"/>`,
		"not closed behind line ending": "<R><Name>a\r",
	}
	for i := 1; i < len(full); i += 7 {
		tests["cut off: "+full[:i]] = full[:i]
	}
	for name, in := range tests {
		t.Run(name, func(t *testing.T) {
			got, err := decodeKitchen(in, "R")
			if _, ok := errors.AsType[*codec.Error](err); !ok {
				t.Errorf("got %+v, %v", got, err)
			}
		})
	}
}

func TestErrorSaysWhere(t *testing.T) {
	_, err := decodeKitchen(`<R><Self><flatLeaf/><flatLeaf><Count>secret</Count></flatLeaf></Self></R>`, "R")
	e, ok := errors.AsType[*codec.Error](err)
	if !ok || e.Member != "Self.FlatLeaves[1].Count" || e.Offset == 0 || strings.Contains(e.Error(), "secret") {
		t.Errorf("got %+v", err)
	}
}

func TestRoot(t *testing.T) {
	const doc = `<E xmlns="u"><Error/></E>`
	for in, want := range map[string]string{doc: "E", "<?xml version='1.0'?><s:Root a='b'/>": "Root", "{}": "", "": "", "<!DOCTYPE html>": ""} {
		if got := Root([]byte(in)); got != want {
			t.Errorf("root of %q is %q", in, got)
		}
	}
}

func FuzzDecoder(f *testing.F) {
	root := &codec.Member{Name: "R"}
	full, err := encodeKitchen(codectest.FullKitchen(), root)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(full)
	f.Add("\uFEFF<?xml version=\"1.0\"?><!-- c --><R a='b'><x><![CDATA[<]]></x><Choice><New/></Choice></R>")
	f.Add(`<R><Map><entry><value/><key>b&#10;</key></entry></Map><FlatMap><key/></FlatMap></R>`)
	f.Fuzz(func(t *testing.T, data string) {
		v, err := decodeKitchen(data, "*")
		if err != nil {
			if _, ok := errors.AsType[*codec.Error](err); !ok {
				t.Fatalf("untyped error %v", err)
			}
			return
		}
		first, err := encodeKitchen(v, root)
		if err != nil {
			return // an unknown union member, somewhere
		}
		back, err := decodeKitchen(first, "R")
		if err != nil {
			t.Fatalf("%s: %v", first, err)
		}
		if second, err := encodeKitchen(back, root); err != nil || first != second {
			t.Fatalf("not stable: %s\n%s, %v", first, second, err)
		}
	})
}
