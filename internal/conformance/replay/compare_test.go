package replay

import (
	"encoding/hex"
	"encoding/json"
	"math"
	"math/big"
	"net/http"
	"strings"
	"testing"
	"time"
)

// What bodies say the same, and what not.
func TestSameBody(t *testing.T) {
	for _, tt := range []struct {
		kind, a, b string
		same       bool
	}{
		{"json", `{"a":1,"b":[1,2]}`, `{ "b": [1.0, 2e0], "a": 1 }`, true},
		{"json", `{"a":1}`, `{"a":1,"b":null}`, false},
		{"json", `{"a":1,"b":0}`, `{"a":1}`, false},
		{"json", `{"a":"1"}`, `{"a":1}`, false},
		{"json", `[1,2]`, `[2,1]`, false},
		{"json", `{}`, ``, false},
		{"json", ``, ``, true},
		{"xml", `<a><b>1</b><c>2</c></a>`, "<a>\n <c>2</c>\n <b>1</b></a>", true},
		{"xml", `<a xmlns="x"><b/></a>`, `<p:a xmlns:p="x"><p:b></p:b></p:a>`, true},
		{"xml", `<a xmlns="x"/>`, `<a/>`, false},
		{"xml", `<a xmlns="x"><b/></a>`, `<a xmlns="x"><b xmlns="y"/></a>`, false},
		{"xml", `<a><b>1</b><b>2</b></a>`, `<a><b>2</b><b>1</b></a>`, false},
		{"xml", `<a><entry><k>1</k></entry><entry><k>2</k></entry></a>`, `<a><entry><k>2</k></entry><entry><k>1</k></entry></a>`, true},
		{"xml", `<a b="1"/>`, `<a b="2"/>`, false},
		{"xml", `<a b="1"/>`, `<a/>`, false},
		{"xml", `<a>1</a>`, `<a>2</a>`, false},
		{"form", `A=1&B=x%20y`, `B=x+y&A=1`, true},
		{"form", `A=1`, `A=1&B=2`, false},
		{"form", `A=1`, `A=2`, false},
		{"", `abc`, `abc`, true},
		{"", `abc`, `abd`, false},
	} {
		if err := sameBody(tt.kind, tt.a, tt.b); (err == nil) != tt.same {
			t.Errorf("%s: %s and %s: %v", tt.kind, tt.a, tt.b, err)
		}
	}
}

func TestSameCBOR(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		same bool
	}{
		{"a161610a", "bf61610aff", true},
		{"a161610a", "a161610b", false},
		{"a161610a", "a0", false},
		{"f93c00", "fb3ff0000000000000", true},
		{"01", "f93c00", true},
		{"6131", "01", false},
		{"4161", "6161", false},
		{"c11a00000001", "c101", true},
		{"c101", "01", false},
		{"820102", "9f0102ff", true},
		{"820102", "820201", false},
		{"7f61616162ff", "626162", true},
		{"f97e00", "fa7fc00000", true},
		{"", "", true},
		{"a0", "", false},
	} {
		a, _ := hex.DecodeString(tt.a)
		b, _ := hex.DecodeString(tt.b)
		if err := sameCBOR(a, b); (err == nil) != tt.same {
			t.Errorf("%s and %s: %v", tt.a, tt.b, err)
		}
	}
	for _, bad := range []string{"1c", "61", "a1", "a10101", "7f01ff", "0000"} {
		data, _ := hex.DecodeString(bad)
		if v, err := unmarshalCBOR(data); err == nil {
			t.Errorf("%s is read as %v", bad, v)
		}
	}
}

func TestDiff(t *testing.T) {
	type object = map[string]any
	n := func(s string) json.Number { return json.Number(s) }
	at := time.Unix(1700000000, 5e8)
	for _, tt := range []struct {
		got, want any
		same      bool
	}{
		{object{"a": int64(1), "b": ""}, object{"a": n("1")}, true}, // b is a value in Go
		{object{"a": int64(1), "b": "x"}, object{"a": n("1")}, false},
		{object{}, object{"a": n("1")}, false},
		{object{}, object{"a": nil}, false},
		{object{"a": nil}, object{"a": nil}, true},
		{[]any{int64(1)}, []any{n("1"), n("2")}, false},
		{int64(9007199254740993), n("9007199254740992"), false},
		{float64(float32(1.1)), n("1.1"), true},
		{1.5, n("1.25"), false},
		{float64(16777217), n("16777216"), false},
		{math.NaN(), "NaN", true},
		{math.Inf(-1), "Infinity", false},
		{at, n("1700000000.5"), true},
		{at, n("1700000000"), false},
		{at.UTC().Truncate(time.Second), "2023-11-14T22:13:20Z", true},
		{at, "soon", false},
		{[]byte("a"), "a", true},
		{[]byte("a"), "b", false},
		{"a", n("1"), false},
		{true, true, true},
		{true, false, false},
		{big.NewInt(7), n("7"), true},
		{big.NewFloat(0.5), n("0.5"), true},
		{big.NewFloat(0.5), n("0.25"), false},
		{`{"a":"b"}`, object{"a": "b"}, true}, // a document in a text
	} {
		if err := diff("v", tt.got, tt.want); (err == nil) != tt.same {
			t.Errorf("%v and %v: %v", tt.got, tt.want, err)
		}
	}
}

func TestCompareRequests(t *testing.T) {
	got, err := http.NewRequest("POST", "https://a.example.com/x%20y?b=2&a=1", strings.NewReader("x"))
	if err != nil {
		t.Fatal(err)
	}
	got.Header.Set("X-A", "1")
	text, other := "x", "y"
	for name, tt := range map[string]struct {
		want Request
		same bool
	}{
		"all": {Request{Method: "POST", URI: "/x%20y?a=1", Query: []string{"b=2"}, Host: "a.example.com",
			Headers: map[string]string{"x-a": "1"}, RequireHeaders: []string{"X-A"}, ForbidHeaders: []string{"X-B"}, Body: &text}, true},
		"nothing of the query":     {Request{MoreQuery: true}, true},
		"method":                   {Request{Method: "GET", MoreQuery: true}, false},
		"path":                     {Request{URI: "/x y?a=1&b=2"}, false},
		"host":                     {Request{Host: "b.example.com", MoreQuery: true}, false},
		"query lacks":              {Request{Query: []string{"a=1", "b=2", "c=3"}}, false},
		"query has more":           {Request{Query: []string{"a=1"}}, false},
		"query that is not to be":  {Request{ForbidQuery: []string{"a"}, MoreQuery: true}, false},
		"query that must be":       {Request{RequireQuery: []string{"c"}, MoreQuery: true}, false},
		"header":                   {Request{Headers: map[string]string{"X-A": "2"}, MoreQuery: true}, false},
		"header that is not to be": {Request{ForbidHeaders: []string{"x-a"}, MoreQuery: true}, false},
		"header that must be":      {Request{RequireHeaders: []string{"x-b"}, MoreQuery: true}, false},
		"body":                     {Request{Body: &other, MoreQuery: true}, false},
	} {
		if err := tt.want.compare(got, []byte("x")); (err == nil) != tt.same {
			t.Errorf("%s: %v", name, err)
		}
	}
}
