package jsonpos

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/model"
)

func TestParseKeepsOrderAndPositions(t *testing.T) {
	var errs diag.List
	n := Parse("a.json", []byte("{\n  \"b\": [1, -2.5e+3, true, false, null],\n\t\"a\": \"x\\u00e9\\ud83d\\ude00\\n\"\n}\n"), &errs)
	if err := errs.Err(); err != nil {
		t.Fatal(err)
	}
	if n.Fields[0].Key != "b" || n.Fields[1].Key != "a" {
		t.Errorf("keys out of order: %v", n.Fields)
	}
	if got, want := n.Get("a").Str(), "xé😀\n"; got != want {
		t.Errorf("a = %q, want %q", got, want)
	}
	b := n.Get("b").Items()
	kinds := []model.NodeKind{model.NumberNode, model.NumberNode, model.BoolNode, model.BoolNode, model.NullNode}
	for i, kind := range kinds {
		if b[i].Kind != kind {
			t.Errorf("b[%d] is a %v, want %v", i, b[i].Kind, kind)
		}
	}
	if b[1].Text != "-2.5e+3" || !b[2].Bool || b[3].Bool {
		t.Errorf("wrong values: %q %v %v", b[1].Text, b[2].Bool, b[3].Bool)
	}
	for _, c := range []struct {
		got  diag.Pos
		want string
	}{
		{n.Pos, "a.json:1:1"},
		{n.Fields[0].KeyPos, "a.json:2:3"},
		{b[1].Pos, "a.json:2:12"},
		{n.Fields[1].KeyPos, "a.json:3:2"},
		{n.Get("a").Pos, "a.json:3:7"},
	} {
		if c.got.String() != c.want {
			t.Errorf("position %v, want %s", c.got, c.want)
		}
	}
}

func TestParseErrors(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"", "f:1:1: expected a value, found end of file [json-syntax]"},
		{"{\n\"a\" 1}", "f:2:5: expected ':', found '1' [json-syntax]"},
		{"[1,]", "f:1:4: expected a value, found ']' [json-syntax]"},
		{"[1 2]", "f:1:4: expected ',' or ']', found '2' [json-syntax]"},
		{"{,}", "f:1:2: expected a key, found ',' [json-syntax]"},
		{`{"a":1 "b":2}`, "f:1:8: expected ',' or '}', found '\"' [json-syntax]"},
		{`"abc`, "f:1:5: unterminated string [json-syntax]"},
		{`"ab\`, "f:1:5: unterminated string [json-syntax]"},
		{`"a\x"`, `f:1:3: invalid escape: "\\x" [json-syntax]`},
		{`"a\u12g4"`, `f:1:3: invalid escape: expected four hexadecimal digits after \u [json-syntax]`},
		{"\"a\nb\"", `f:1:3: unexpected '\n' in a string [json-syntax]`},
		{"\"\xff\"", "f:1:3: string is not valid UTF-8 [json-syntax]"},
		{"01", "f:1:2: unexpected '1' after the value [json-syntax]"},
		{"1.", "f:1:3: expected a digit, found end of file [json-syntax]"},
		{"-", "f:1:2: expected a digit, found end of file [json-syntax]"},
		{"tru", "f:1:1: expected a value, found 't' [json-syntax]"},
		{"1 2", "f:1:3: unexpected '2' after the value [json-syntax]"},
		{strings.Repeat("[", 501), "f:1:501: nested deeper than 500 [json-syntax]"},
		{`{"a":1,"b":2,"a":3}`, `f:1:14: duplicate key "a" [json-duplicate-key]`},
	} {
		var errs diag.List
		n := Parse("f", []byte(c.in), &errs)
		if errs.Len() != 1 || errs.Err().Error() != c.want {
			t.Errorf("%q: got %v\nwant %s", c.in, errs.Err(), c.want)
		}
		if duplicate := strings.Contains(c.want, "duplicate"); (n != nil) != duplicate {
			t.Errorf("%q: node %v", c.in, n)
		}
	}
}

// FuzzParse holds the reader to encoding/json's idea of what JSON is.
func FuzzParse(f *testing.F) {
	for _, s := range []string{`{"a":[1,2.5,"x\n",null,true]}`, `"\ud800"`, `[[]]`, `-0e5`, "{", `"\u00"`} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var errs diag.List
		n := Parse("f", data, &errs)
		duplicate := errs.Len() > 0 && errs.Sorted()[0].Code == CodeDuplicateKey
		if (n == nil) != (errs.Len() > 0) && !duplicate {
			t.Fatalf("node %v with errors %v", n, errs.Err())
		}
		if n != nil && !json.Valid(data) {
			t.Fatalf("accepts %q", data)
		}
	})
}
