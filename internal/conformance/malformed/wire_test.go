package malformed

import (
	"encoding/binary"
	"math"
	"strings"

	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/protocol/awsjson"
	"github.com/sessiongen/sessiongen/runtime/protocol/awsquery"
	"github.com/sessiongen/sessiongen/runtime/protocol/restjson"
	"github.com/sessiongen/sessiongen/runtime/protocol/restxml"
	"github.com/sessiongen/sessiongen/runtime/protocol/rpcv2cbor"
	"github.com/sessiongen/sessiongen/runtime/protocol/rpcv2json"
)

// wire is a protocol with its spelling of the answers.
type wire struct {
	name     string
	protocol call.Protocol
	format   *format
}

// format is a format of bodies.
type format struct {
	mediaType string
	full      string            // every member set
	wrong     map[string]string // member and what it holds
	damaged   map[string]string // bodies that are not the format
	deep      func(n int) string
	unknown   func(n int) string // deep in what the model does not have

	broken   string // the error, with a message "why" and a limit of 5
	badLimit string // the same with a limit that is no number
	stranger string // an error that the model does not have, with a message "why"
	codeless string // no error code
}

var jsonFormat = &format{
	mediaType: "application/json",
	full: `{"Text":"a","Count":1,"Flag":true,"Ratio":1.5,"Bytes":"YQ==","When":1700000000,` +
		`"List":["a","b"],"Map":{"k":"v"},"Inner":{"Text":"b"}}`,
	wrong: map[string]string{
		"Text":       `{"Text":1}`,
		"Count":      `{"Count":"1x"}`,
		"Flag":       `{"Flag":"maybe"}`,
		"Ratio":      `{"Ratio":"fast"}`,
		"Bytes":      `{"Bytes":"?"}`,
		"When":       `{"When":true}`,
		"List":       `{"List":{}}`,
		"Map":        `{"Map":[]}`,
		"Inner":      `{"Inner":"a"}`,
		"Inner.Text": `{"Inner":{"Text":[]}}`,
		"List[1]":    `{"List":["a",2]}`,
		`Map["k"]`:   `{"Map":{"k":{}}}`,
	},
	damaged: map[string]string{
		"a list":               `[]`,
		"text behind":          `{} {}`,
		"a key without quotes": `{Text:"a"}`,
		"a comma too many":     `{"Text":"a",}`,
		"a number of 33 bits":  `{"Count":4294967296}`,
		"a control character":  "{\"Text\":\"\x01\"}",
		"a wrong escape":       `{"Text":"\q"}`,
		"XML":                  `<GetResponse><Text>a</Text></GetResponse>`,
		"plain text":           `no`,
	},
	deep:     func(n int) string { return strings.Repeat(`{"Inner":`, n) + "{}" + strings.Repeat("}", n) },
	unknown:  func(n int) string { return `{"New":` + strings.Repeat("[", n) + strings.Repeat("]", n) + `}` },
	broken:   `{"__type":"ns#Broken","Message":"why","Limit":5}`,
	badLimit: `{"__type":"ns#Broken","Message":"why","Limit":"many"}`,
	stranger: `{"__type":"Stranger","message":"why"}`,
	codeless: `{"Message":"why"}`,
}

// xmlBody spells the members of a structure.
const xmlBody = `<Text>a</Text><Count>1</Count><Flag>true</Flag><Ratio>1.5</Ratio><Bytes>YQ==</Bytes>` +
	`<When>2023-11-14T22:13:20Z</When><List><member>a</member><member>b</member></List>` +
	`<Map><entry><key>k</key><value>v</value></entry></Map><Inner><Text>b</Text></Inner>`

// xmlFormat is XML between a start and an end, with errors in a form of their own.
func xmlFormat(start, end string, failure func(code, limit string) string) *format {
	in := func(s string) string { return start + s + end }
	return &format{
		mediaType: "text/xml",
		full:      in(xmlBody),
		wrong: map[string]string{
			"Count":      in(`<Count>1x</Count>`),
			"Flag":       in(`<Flag>maybe</Flag>`),
			"Ratio":      in(`<Ratio>fast</Ratio>`),
			"Bytes":      in(`<Bytes>?</Bytes>`),
			"When":       in(`<When>soon</When>`),
			"Text":       in(`<Text><a/></Text>`),
			"Inner.Text": in(`<Inner><Text><a/></Text></Inner>`),
		},
		damaged: map[string]string{
			"an end tag of another name": in(`<Text>a</text>`),
			"an end tag too many":        in(`</Text>`),
			"a second root":              in("") + in(""),
			"an undeclared entity":       in(`<Text>&a;</Text>`),
			"a document type":            `<!DOCTYPE a [<!ENTITY a "b">]>` + in(`<Text>&a;</Text>`),
			"a number of 33 bits":        in(`<Count>4294967296</Count>`),
			"an attribute without value": strings.Replace(in(""), ">", " a>", 1),
			"JSON":                       `{"Text":"a"}`,
			"plain text":                 `no`,
		},
		deep: func(n int) string {
			return in(strings.Repeat("<Inner>", n) + strings.Repeat("</Inner>", n))
		},
		unknown:  func(n int) string { return in(strings.Repeat("<a>", n) + strings.Repeat("</a>", n)) },
		broken:   failure("Broken", "5"),
		badLimit: failure("Broken", "many"),
		stranger: failure("Stranger", ""),
		codeless: failure("", ""),
	}
}

// xmlError spells an error inside of elements.
func xmlError(open, close string) func(code, limit string) string {
	return func(code, limit string) string {
		if code != "" {
			code = "<Code>" + code + "</Code>"
		}
		if limit != "" {
			limit = "<Limit>" + limit + "</Limit>"
		}
		return open + "<Error>" + code + "<Message>why</Message>" + limit + "</Error>" + close
	}
}

// CBOR, as far as the tests need it.

func cborHead(major byte, n int) string {
	if n < 24 {
		return string([]byte{major<<5 | byte(n)})
	}
	return string(binary.BigEndian.AppendUint32([]byte{major<<5 | 26}, uint32(n)))
}

func cborText(s string) string { return cborHead(3, len(s)) + s }

// cborMap takes keys and spelled values in turn.
func cborMap(pairs ...string) string {
	s := cborHead(5, len(pairs)/2)
	for i := 0; i < len(pairs); i += 2 {
		s += cborText(pairs[i]) + pairs[i+1]
	}
	return s
}

func cborList(values ...string) string { return cborHead(4, len(values)) + strings.Join(values, "") }

func cborFloat(v float64) string {
	return string(binary.BigEndian.AppendUint64([]byte{0xFB}, math.Float64bits(v)))
}

const cborTrue = "\xF5"

var cborFormat = &format{
	mediaType: "application/cbor",
	full: cborMap("Text", cborText("a"), "Count", cborHead(0, 1), "Flag", cborTrue, "Ratio", cborFloat(1.5),
		"Bytes", cborHead(2, 1)+"a", "When", "\xC1"+cborHead(0, 1700000000), "List", cborList(cborText("a"), cborText("b")),
		"Map", cborMap("k", cborText("v")), "Inner", cborMap("Text", cborText("b"))),
	wrong: map[string]string{
		"Text":       cborMap("Text", cborHead(0, 1)),
		"Count":      cborMap("Count", cborText("1")),
		"Flag":       cborMap("Flag", cborHead(0, 1)),
		"Ratio":      cborMap("Ratio", cborTrue),
		"Bytes":      cborMap("Bytes", cborText("a")),
		"When":       cborMap("When", cborTrue),
		"List":       cborMap("List", cborMap()),
		"Map":        cborMap("Map", cborList()),
		"Inner":      cborMap("Inner", cborText("a")),
		"Inner.Text": cborMap("Inner", cborMap("Text", cborList())),
		"List[1]":    cborMap("List", cborList(cborText("a"), cborTrue)),
		`Map["k"]`:   cborMap("Map", cborMap("k", cborMap())),
	},
	damaged: map[string]string{
		"a list":                cborList(),
		"data behind":           cborMap() + cborMap(),
		"a key that is no text": cborHead(5, 1) + cborHead(0, 1) + cborHead(0, 1),
		"a number of 33 bits":   cborMap("Count", "\x1B\x00\x00\x00\x01\x00\x00\x00\x00"),
		"a reserved head":       cborMap("Text", "\x7C"),
		"a length beyond":       cborMap("Text", "\x7B\x7F\xFF\xFF\xFF\xFF\xFF\xFF\xFF"),
		"JSON":                  `{"Text":"a"}`,
		"plain text":            `no`,
	},
	deep: func(n int) string {
		return strings.Repeat(cborHead(5, 1)+cborText("Inner"), n) + cborMap()
	},
	unknown:  func(n int) string { return cborHead(5, 1) + cborText("New") + strings.Repeat("\x81", n) + "\x80" },
	broken:   cborMap("__type", cborText("ns#Broken"), "Message", cborText("why"), "Limit", cborHead(0, 5)),
	badLimit: cborMap("__type", cborText("ns#Broken"), "Message", cborText("why"), "Limit", cborText("many")),
	stranger: cborMap("__type", cborText("Stranger"), "message", cborText("why")),
	codeless: cborMap("Message", cborText("why")),
}

var (
	queryFormat = xmlFormat("<GetResponse><GetResult>", "</GetResult></GetResponse>", xmlError("<ErrorResponse>", "</ErrorResponse>"))
	ec2Format   = xmlFormat("<GetResponse>", "</GetResponse>", xmlError("<Response><Errors>", "</Errors></Response>"))
	restFormat  = xmlFormat("<GetOutput>", "</GetOutput>", xmlError("<ErrorResponse>", "</ErrorResponse>"))
)

var wires = []wire{
	{"awsJson1_0", &awsjson.Protocol{Version: "1.0"}, jsonFormat},
	{"awsJson1_1", &awsjson.Protocol{Version: "1.1"}, jsonFormat},
	{"restJson1", &restjson.Protocol{}, jsonFormat},
	{"rpcv2Json", &rpcv2json.Protocol{}, jsonFormat},
	{"rpcv2Cbor", &rpcv2cbor.Protocol{}, cborFormat},
	{"restXml", &restxml.Protocol{}, restFormat},
	{"awsQuery", &awsquery.Protocol{}, queryFormat},
	{"ec2Query", &awsquery.Protocol{EC2: true}, ec2Format},
}

func (w *wire) isXML() bool { return strings.HasPrefix(w.format.full, "<") }
