package httpbind

import (
	"errors"
	"net/http"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/sessiongen/sessiongen/runtime/codec"
	"github.com/sessiongen/sessiongen/runtime/codec/internal/codectest"
)

type bound = codectest.Bound

// pattern has labels, a label-like literal and constant parameters, one without a value.
const pattern = "/{Bucket}/(a+)/{Key+}?x-id=Get&acl"

func encodeBound(t *testing.T, v *bound, pattern string) (path, query string, header http.Header, err error) {
	t.Helper()
	var c codec.Codec
	var e Encoder
	header = http.Header{}
	e.Reset(header)
	c.Encode(&e, codec.Bound, nil)
	codectest.VisitBound(&c, v)
	if err := c.Err(); err != nil {
		return "", "", header, err
	}
	p, q, err := e.Expand(pattern)
	return string(p), string(q), header, err
}

func TestEncode(t *testing.T) {
	at := time.Date(2026, 3, 14, 9, 26, 53, 5e8, time.UTC)
	for _, tt := range []struct {
		name    string
		in      bound
		pattern string
		path    string
		query   string
		header  http.Header
	}{
		{"labels", bound{Bucket: "a/b é", Key: "/x//y z?#%/."}, pattern, "/a%2Fb%20%C3%A9/(a+)//x//y%20z%3F%23%25/.", "x-id=Get&acl", http.Header{}},
		{"time label", bound{Bucket: "b", Key: "k", At: at}, "/{At}", "/2026-03-14T09%3A26%3A53.5Z", "", http.Header{}},
		{"headers", bound{Bucket: "b", Key: "k", Header: new(""), Number: new(-1), Flag: new(false), Ratio: new(0.5), Since: at, JSON: new("{}"), Blob: []byte{0xFF}},
			"/", "/", "", http.Header{"X-Header": {""}, "X-Number": {"-1"}, "X-Flag": {"false"}, "X-Ratio": {"0.5"},
				"X-Since": {"Sat, 14 Mar 2026 09:26:53 GMT"}, "X-Json": {"e30="}, "X-Blob": {"/w=="}}},
		{"header lists", bound{Bucket: "b", Key: "k", Names: []string{"b,c", `"d\ef"`, "a", `g\h`}, Dates: []time.Time{at, at}},
			"/", "/", "", http.Header{"X-Names": {`"b,c", "\"d\\ef\"", a, g\h`}, "X-Dates": {"Sat, 14 Mar 2026 09:26:53 GMT, Sat, 14 Mar 2026 09:26:53 GMT"}}},
		{"empty header list", bound{Bucket: "b", Key: "k", Names: []string{}}, "/", "/", "", http.Header{"X-Names": {""}}},
		{"prefixed headers", bound{Bucket: "b", Key: "k", Meta: map[string]string{"a": "1", "B-c": ""}}, "/", "/", "", http.Header{"X-Meta-A": {"1"}, "X-Meta-B-C": {""}}},
		{"query", bound{Bucket: "b", Key: "k", Prefix: new("a b+&=/"), Tags: []string{"x", ""}, Until: time.Unix(5, 0)},
			"/", "/", "prefix=a%20b%2B%26%3D%2F&tag=x&tag=&until=5", http.Header{}},
		{"empty query list", bound{Bucket: "b", Key: "k", Tags: []string{}}, "/?x", "/", "x", http.Header{}},
		{"query map", bound{Bucket: "b", Key: "k", Params: map[string][]string{"p q": {"1", "2"}, "a": {}}}, "/", "/", "p%20q=1&p%20q=2", http.Header{}},
		{"members and pattern win over the query map", bound{Bucket: "b", Key: "k", Prefix: new("own"),
			Params: map[string][]string{"prefix": {"x"}, "x-id": {"x"}, "acl": {"x"}, "tag": {"free"}}},
			"/?x-id=Get&acl", "/", "x-id=Get&acl&prefix=own&tag=free", http.Header{}},
		{"members of other parts", bound{Bucket: "b", Key: "k", Payload: []byte("p"), Inside: new("i")}, "/", "/", "", http.Header{}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			path, query, header, err := encodeBound(t, &tt.in, tt.pattern)
			if err != nil || path != tt.path || query != tt.query || !reflect.DeepEqual(header, tt.header) {
				t.Errorf("got %s ? %s %v, %v", path, query, header, err)
			}
		})
	}
}

func TestEncodeErrors(t *testing.T) {
	for _, tt := range []struct {
		name    string
		in      bound
		pattern string
		want    string
	}{
		{"empty greedy label", bound{Bucket: "b"}, pattern, "Key must not be empty"},
		{"label that is not set", bound{Bucket: "b", Key: "k"}, "/{At}", "At is not set"},
		{"line break in a header", bound{Bucket: "b", Key: "k", Header: new("a\r\nb: c")}, "/", "Header holds a character"},
		{"line break in a header list", bound{Bucket: "b", Key: "k", Names: []string{"a", "\n"}}, "/", "Names holds a character"},
		{"header name", bound{Bucket: "b", Key: "k", Meta: map[string]string{"a b": "c"}}, "/", "Meta makes an invalid header name"},
		{"line break in a header name", bound{Bucket: "b", Key: "k", Meta: map[string]string{"a:\n": "c"}}, "/", "Meta makes an invalid header name"},
	} {
		_, _, _, err := encodeBound(t, &tt.in, tt.pattern)
		if e, ok := errors.AsType[*codec.Error](err); !ok || !strings.Contains(e.Message, tt.want) {
			t.Errorf("%s: got %v", tt.name, err)
		}
	}
	_, _, _, err := encodeBound(t, &bound{Key: "k"}, pattern)
	if e, ok := errors.AsType[*codec.MissingError](err); !ok || len(e.Members) != 1 || e.Members[0] != "Bucket" {
		t.Errorf("empty required label: got %v", err)
	}
}

func TestOwnHeaderWins(t *testing.T) {
	var e Encoder
	for _, ownFirst := range []bool{true, false} {
		own := codec.Member{Name: "Own", Loc: codec.Header, Bind: "x-a"}
		prefixed := codec.Member{Name: "All", Loc: codec.PrefixHeaders}
		header := http.Header{}
		e.Reset(header)
		if ownFirst {
			e.String(&own, "own")
		}
		e.BeginMap(&prefixed, 1)
		e.Key("X-A")
		e.String(prefixed.ValueOf(), "map")
		e.EndMap()
		if !ownFirst {
			e.String(&own, "own")
		}
		if got := header["X-A"]; e.Err() != nil || len(got) != 1 || got[0] != "own" {
			t.Errorf("own first %v: got %v, %v", ownFirst, got, e.Err())
		}
	}
}

func decodeBound(header http.Header, status int) (*bound, error) {
	var c codec.Codec
	var d Decoder
	d.Reset(header, status)
	c.Decode(&d, codec.Bound, nil)
	v := new(bound)
	codectest.VisitBound(&c, v)
	return v, c.Err()
}

func TestDecode(t *testing.T) {
	at := time.Date(2026, 3, 14, 9, 26, 53, 0, time.UTC)
	const date = "Sat, 14 Mar 2026 09:26:53 GMT"
	for _, tt := range []struct {
		name   string
		header http.Header
		want   bound
	}{
		{"nothing", nil, bound{}},
		{"scalars", http.Header{"X-Header": {" a, b "}, "X-Number": {"-1"}, "X-Flag": {"True"}, "X-Ratio": {"0.5"}, "X-Since": {date}, "X-Json": {"e30="}, "X-Blob": {"/w=="}},
			bound{Header: new("a, b"), Number: new(-1), Flag: new(true), Ratio: new(0.5), Since: at, JSON: new("{}"), Blob: []byte{0xFF}}},
		{"several values", http.Header{"X-Header": {"a", "b"}, "X-Names": {"a, b", "c"}}, bound{Header: new("a, b"), Names: []string{"a", "b", "c"}}},
		{"quoted list", http.Header{"X-Names": {`"b,c" , "\"d\\ef\"",a ,, g\h`}}, bound{Names: []string{"b,c", `"d\ef"`, "a", "", `g\h`}}},
		{"quoted at the end", http.Header{"X-Names": {`a,"b"`}}, bound{Names: []string{"a", "b"}}},
		{"dates", http.Header{"X-Dates": {date + ", " + date}, "X-Since": {"1773480413"}}, bound{Dates: []time.Time{at, at}, Since: at}},
		{"dates in other formats", http.Header{"X-Dates": {"1773480413,2026-03-14T09:26:53Z, " + date}}, bound{Dates: []time.Time{at, at, at}}},
		{"empty", http.Header{"X-Header": {""}, "X-Names": {""}, "X-Number": {""}, "X-Since": {""}, "X-Ratio": {" "}, "X-Flag": {""}},
			bound{Header: new(""), Names: []string{}, Number: new(0), Ratio: new(0.0), Flag: new(false)}},
		{"prefix", http.Header{"X-Meta-A": {"1"}, "X-Meta-B-C": {"2", "3"}, "X-Met": {"no"}}, bound{Meta: map[string]string{"a": "1", "b-c": "2, 3"}}},
		{"query and labels are not in answers", http.Header{"Prefix": {"a"}, "Bucket": {"b"}}, bound{}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			tt.want.Status = new(200)
			got, err := decodeBound(tt.header, 200)
			if err != nil || !reflect.DeepEqual(got, &tt.want) {
				t.Errorf("got %+v, %v\nwant %+v", got, err, &tt.want)
			}
		})
	}
}

func TestDecodeErrors(t *testing.T) {
	for name, value := range map[string]string{
		"X-Number": "1x", "X-Flag": "maybe", "X-Ratio": "0x1", "X-Since": "yesterday", "X-Names": `"a`, "X-Dates": "a, b",
		"X-Json": "?", "X-Blob": "?",
	} {
		_, err := decodeBound(http.Header{name: {value}}, 200)
		if e, ok := errors.AsType[*codec.Error](err); !ok || !strings.Contains(e.Message, "header of ") || strings.Contains(e.Error(), value) {
			t.Errorf("%s: got %v", name, err)
		}
	}
	if _, err := decodeBound(http.Header{"X-Names": {`"a" b`}}, 200); err == nil {
		t.Error("text behind a quoted element is accepted")
	}
}

func FuzzDecoder(f *testing.F) {
	f.Add(`"b,c", "\"d\"", a`, "Sat, 14 Mar 2026 09:26:53 GMT, Sat, 14 Mar 2026 09:26:53 GMT", "1")
	f.Add(`,,`, `1,2`, "")
	f.Fuzz(func(t *testing.T, names, dates, number string) {
		_, err := decodeBound(http.Header{"X-Names": {names}, "X-Dates": {dates}, "X-Number": {number}, "X-Ratio": {number}, "X-Blob": {names}}, 200)
		if err != nil {
			if _, ok := errors.AsType[*codec.Error](err); !ok {
				t.Fatalf("untyped error %v", err)
			}
		}
	})
}

func FuzzNames(f *testing.F) {
	f.Add("a,b", `"`, `\`)
	f.Fuzz(func(t *testing.T, a, b, c string) {
		in := bound{Bucket: "b", Key: "k", Names: []string{a, b, c}}
		_, _, header, err := encodeBound(t, &in, "/")
		if err != nil {
			return
		}
		for _, s := range in.Names {
			if s == "" || strings.Trim(s, " \t") != s {
				return // only quoting keeps white space, and it is for commas and quotes
			}
		}
		got, err := decodeBound(header, 200)
		if err != nil || !reflect.DeepEqual(got.Names, in.Names) {
			t.Fatalf("%q: got %q, %v", header["X-Names"], got.Names, err)
		}
	})
}
