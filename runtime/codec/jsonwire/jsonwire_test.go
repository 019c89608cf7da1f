package jsonwire

import (
	"encoding/json"
	"errors"
	"math"
	"math/big"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/sessiongen/sessiongen/runtime/codec"
	"github.com/sessiongen/sessiongen/runtime/codec/internal/codectest"
)

func decodeKitchen(data string, opts Options) (*codectest.Kitchen, error) {
	var c codec.Codec
	var d Decoder
	d.Reset([]byte(data), opts)
	c.Decode(&d, codec.All, nil)
	v := new(codectest.Kitchen)
	codectest.VisitKitchen(&c, v)
	return v, c.Err()
}

func encodeKitchen(v *codectest.Kitchen, opts Options) (string, error) {
	var c codec.Codec
	var e Encoder
	e.Reset([]byte("kept "), opts)
	c.Encode(&e, codec.All, nil)
	codectest.VisitKitchen(&c, v)
	return strings.TrimPrefix(string(e.Bytes()), "kept "), c.Err()
}

func TestRoundTrip(t *testing.T) {
	v := codectest.FullKitchen()
	v.BigDecimal, _, _ = new(big.Float).SetPrec(128).Parse("1.5", 10)
	v.SparseList = []*string{new("a"), nil, new("")}
	v.SparseMap = map[string]*string{"a": nil, "b": new("c")}
	v.Document = map[string]any{"n": nil, "l": []any{true, "s", json.Number("1.10")}, "o": map[string]any{}}
	for _, opts := range []Options{{}, {UseJSONName: true}} {
		data, err := encodeKitchen(v, opts)
		if err != nil {
			t.Fatal(err)
		}
		if !json.Valid([]byte(data)) {
			t.Errorf("invalid JSON: %s", data)
		}
		if got := strings.Contains(data, `"renamed_json":`); got != opts.UseJSONName {
			t.Errorf("jsonName used: %v with %+v", got, opts)
		}
		back, err := decodeKitchen(data, opts)
		if err != nil {
			t.Fatal(err)
		}
		if back.BigDecimal.Cmp(v.BigDecimal) != 0 {
			t.Errorf("BigDecimal is %v", back.BigDecimal)
		}
		back.BigDecimal = v.BigDecimal
		if !reflect.DeepEqual(v, back) {
			t.Errorf("got %+v\nwant %+v", back, v)
		}
	}
}

func TestEncode(t *testing.T) {
	type kitchen = codectest.Kitchen
	for _, tt := range []struct {
		name string
		in   kitchen
		want string
	}{
		{"required only", kitchen{}, `{"Name":""}`},
		{"escapes", kitchen{Name: "\"\\/\b\f\n\r\t\x00\x1f<>&'é\u2028"}, `{"Name":"\"\\/\u0008\u000c\n\r\t\u0000\u001f<>&'é` + "\u2028" + `"}`},
		{"escape behind eight bytes", kitchen{Name: "12345678\"9"}, `{"Name":"12345678\"9"}`},
		{"not a number", kitchen{Double: new(math.NaN()), Float: new(float32(math.Inf(-1)))}, `{"Name":"","Float":"-Infinity","Double":"NaN"}`},
		{"floats", kitchen{Float: new(float32(0.1)), Double: new(1e21)}, `{"Name":"","Float":0.1,"Double":1e+21}`},
		{"timestamps", kitchen{Time: time.UnixMilli(1500), Epoch: time.Unix(2, 0), Date: time.Unix(0, 0)},
			`{"Name":"","Time":1.5,"Epoch":2,"Date":"Thu, 01 Jan 1970 00:00:00 GMT"}`},
		{"time before 1970", kitchen{Time: time.UnixMilli(-1500)}, `{"Name":"","Time":-1.5}`},
		{"empty containers", kitchen{List: []string{}, Map: map[string]string{}, Self: &kitchen{}, Blob: []byte{}},
			`{"Name":"","Blob":"","List":[],"Map":{},"Self":{"Name":""}}`},
		{"lists are never flat", kitchen{FlatList: []string{"a", "b"}}, `{"Name":"","FlatList":["a","b"]}`},
		{"keys in order", kitchen{Map: map[string]string{"b": "2", "a\"": "1"}}, `{"Name":"","Map":{"a\"":"1","b":"2"}}`},
		{"union", kitchen{Choice: &codectest.ChoiceMemberText{Value: "t"}}, `{"Name":"","Choice":{"Text":"t"}}`},
		{"document", kitchen{Document: map[string]any{"b": []any{int8(1), uint64(math.MaxUint64), 1.5, float32(2)}, "a": json.Number("1e3")}},
			`{"Name":"","Document":{"a":1e3,"b":[1,18446744073709551615,1.5,2]}}`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, err := encodeKitchen(&tt.in, Options{})
			if err != nil || got != tt.want {
				t.Errorf("got %s, %v\nwant %s", got, err, tt.want)
			}
		})
	}
}

func TestEncodeErrors(t *testing.T) {
	type kitchen = codectest.Kitchen
	deep := any("x")
	for range 200 {
		deep = []any{deep}
	}
	loop := &kitchen{}
	loop.Self = loop
	for _, tt := range []struct {
		name string
		in   *kitchen
		want string
	}{
		{"invalid UTF-8", &kitchen{Name: "a\xff"}, "Name is not UTF-8"},
		{"document type", &kitchen{Document: time.Now()}, "Document holds a type"},
		{"document number", &kitchen{Document: json.Number("1 2")}, "invalid number"},
		{"document text as number", &kitchen{Document: json.Number("")}, "invalid number"},
		{"deep document", &kitchen{Document: deep}, "nests too deep"},
		{"endless structure", loop, "nest deeper"},
		{"unknown union member", &kitchen{Choice: &codectest.ChoiceUnknown{Tag: "t"}}, "Choice: a union member"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, err := encodeKitchen(tt.in, Options{})
			if e, ok := errors.AsType[*codec.Error](err); !ok || !strings.Contains(e.Error(), tt.want) {
				t.Errorf("got %v, want %q", err, tt.want)
			}
		})
	}
}

func TestDecode(t *testing.T) {
	type kitchen = codectest.Kitchen
	for _, tt := range []struct {
		name, in string
		want     kitchen
	}{
		{"empty input", ``, kitchen{}},
		{"null", ` null `, kitchen{}},
		{"empty object", " \r\n\t{ } ", kitchen{}},
		{"white space", `{ "Int" : 1 , "Name" : "n" }`, kitchen{Int: new(1), Name: "n"}},
		{"any order, unknown members", `{"Note":"o","x":{"a":[1,{"b":null}],"c":"\u0041"},"Name":"n","y":-1.5e+3,"z":false}`,
			kitchen{Name: "n", Note: new("o")}},
		{"nulls", `{"Note":null,"List":["a",null],"Map":{"a":null,"b":"c"},"Self":null,"Choice":null}`,
			kitchen{List: []string{"a"}, Map: map[string]string{"b": "c"}}},
		{"sparse nulls", `{"SparseList":[null,"a"],"SparseMap":{"k":null}}`,
			kitchen{SparseList: []*string{nil, new("a")}, SparseMap: map[string]*string{"k": nil}}},
		{"the last of equal keys", `{"Name":"a","Name":"b"}`, kitchen{Name: "b"}},
		{"empty containers", `{"List":[],"Map":{},"Nested":[[]]}`,
			kitchen{List: []string{}, Map: map[string]string{}, Nested: [][]string{{}}}},
		{"escapes", `{"Name":"\"\\\/\b\f\n\r\t\u00e9\uD83D\uDE00"}`, kitchen{Name: "\"\\/\b\f\n\r\t\u00e9\U0001F600"}},
		{"escapes in keys", `{"\u004eame":"n","Map":{"\u0041\n":"b"}}`, kitchen{Name: "n", Map: map[string]string{"A\n": "b"}}},
		{"lone surrogates", `{"Name":"\ud800x\udc00\ud800\u0041"}`, kitchen{Name: "\uFFFDx\uFFFD\uFFFDA"}},
		{"invalid UTF-8", "{\"Name\":\"abcdefgh\xffi\"}", kitchen{Name: "abcdefgh\uFFFDi"}},
		{"invalid UTF-8 beside an escape", "{\"Name\":\"\\n\xff\"}", kitchen{Name: "\n\uFFFD"}},
		{"special floats", `{"Double":"-Infinity","Float":"Infinity"}`, kitchen{Double: new(math.Inf(-1)), Float: new(float32(math.Inf(1)))}},
		{"whole numbers with fraction or exponent", `{"Int":1.0,"Long":1e3}`, kitchen{Int: new(1), Long: new(int64(1000))}},
		{"limits", `{"Byte":-128,"Short":32767,"Int":2147483647,"Long":-9223372036854775808}`,
			kitchen{Byte: new(int8(-128)), Short: new(int16(32767)), Int: new(2147483647), Long: new(int64(-9223372036854775808))}},
		{"timestamps in any format", `{"Time":"2026-03-14T09:26:53.5+01:00","Epoch":"Sat, 14 Mar 2026 08:26:53 GMT","Date":1773476813.25}`,
			kitchen{
				Time:  time.Date(2026, 3, 14, 8, 26, 53, 5e8, time.UTC),
				Epoch: time.Date(2026, 3, 14, 8, 26, 53, 0, time.UTC),
				Date:  time.Date(2026, 3, 14, 8, 26, 53, 25e7, time.UTC),
			}},
		{"timestamp with exponent", `{"Time":1.5e9}`, kitchen{Time: time.Unix(1500000000, 0).UTC()}},
		{"blob", `{"Blob":"AP8="}`, kitchen{Blob: []byte{0, 255}}},
		{"union", `{"Choice":{"__type":"x#y","Leaf":null,"Text":"t"}}`, kitchen{Choice: &codectest.ChoiceMemberText{Value: "t"}}},
		{"unknown union member", `{"Choice":{"New":{"a":1}}}`, kitchen{Choice: &codectest.ChoiceUnknown{Tag: "New"}}},
		{"empty union", `{"Choice":{}}`, kitchen{}},
		{"document", `{"Document":{"a":[1.10,null,"x",true],"b":{}}}`,
			kitchen{Document: map[string]any{"a": []any{json.Number("1.10"), nil, "x", true}, "b": map[string]any{}}}},
		{"big integer as text", `{"BigInt":"123456789012345678901"}`, kitchen{BigInt: bigInt("123456789012345678901")}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, err := decodeKitchen(tt.in, Options{})
			if err != nil || !reflect.DeepEqual(got, &tt.want) {
				t.Errorf("got %+v, %v\nwant %+v", got, err, &tt.want)
			}
		})
	}
}

func bigInt(s string) *big.Int {
	v, _ := new(big.Int).SetString(s, 10)
	return v
}

func TestDecodeErrors(t *testing.T) {
	full, err := encodeKitchen(codectest.FullKitchen(), Options{})
	if err != nil {
		t.Fatal(err)
	}
	tests := map[string]string{
		"HTML":                    "<html><body>503</body></html>",
		"text":                    "not json",
		"data behind the value":   `{"Name":"a"}{}`,
		"garbage behind":          `{"Name":"a"} x`,
		"trailing comma":          `{"Name":"a",}`,
		"leading comma":           `{,"Name":"a"}`,
		"missing comma":           `{"Name":"a" "Note":"b"}`,
		"missing colon":           `{"Name" "a"}`,
		"key without quotes":      `{Name:"a"}`,
		"single quotes":           `{'Name':'a'}`,
		"trailing comma in list":  `{"List":["a",]}`,
		"list closed by brace":    `{"List":["a"}`,
		"leading zero":            `{"Int":01}`,
		"plus sign":               `{"Int":+1}`,
		"no digits behind point":  `{"Double":1.}`,
		"no digits before point":  `{"Double":.5}`,
		"no exponent":             `{"Double":1e}`,
		"lone minus":              `{"Int":-}`,
		"control character":       "{\"Name\":\"a\nb\"}",
		"NUL":                     "{\"Name\":\x00}",
		"bad escape":              `{"Name":"\x"}`,
		"bad unicode escape":      `{"Name":"\u12G4"}`,
		"bad literal":             `{"Bool":tru}`,
		"bad literal in skipped":  `{"x":nul}`,
		"bad string in skipped":   `{"x":"\q"}`,
		"object where string":     `{"Name":{}}`,
		"number where string":     `{"Name":1}`,
		"string where number":     `{"Int":"1"}`,
		"string where boolean":    `{"Bool":"true"}`,
		"list where structure":    `{"Self":[]}`,
		"structure where list":    `{"List":{}}`,
		"list where map":          `{"Map":[]}`,
		"list at the root":        `[]`,
		"fraction where integer":  `{"Int":1.5}`,
		"byte out of range":       `{"Byte":128}`,
		"short out of range":      `{"Short":-32769}`,
		"integer out of range":    `{"Int":2147483648}`,
		"long out of range":       `{"Long":9223372036854775808}`,
		"long way out of range":   `{"Long":1e300}`,
		"float out of range":      `{"Double":1e999}`,
		"bad base64":              `{"Blob":"?"}`,
		"bad timestamp":           `{"Time":"yesterday"}`,
		"impossible date":         `{"Time":"2026-02-30T00:00:00Z"}`,
		"boolean where timestamp": `{"Time":true}`,
		"two union members":       `{"Choice":{"Text":"a","Leaf":{}}}`,
		"deep structure":          strings.Repeat(`{"Self":`, 300),
		"deep skipped value":      `{"x":` + strings.Repeat(`[`, 1_000_000),
		"deep document":           `{"Document":` + strings.Repeat(`{"a":`, 300),
		"fraction where big":      `{"BigInt":1.5}`,
		"text where decimal":      `{"BigDecimal":"x"}`,
		"infinite decimal":        `{"BigDecimal":"Inf"}`,
		"huge exponent":           `{"BigDecimal":1e100000000}`,
	}
	for i := 1; i < len(full); i += 7 {
		tests["cut off: "+full[:i]] = full[:i]
	}
	for name, in := range tests {
		t.Run(name, func(t *testing.T) {
			got, err := decodeKitchen(in, Options{})
			if _, ok := errors.AsType[*codec.Error](err); !ok {
				t.Errorf("got %+v, %v", got, err)
			}
		})
	}
}

func TestErrorSaysWhere(t *testing.T) {
	_, err := decodeKitchen(`{"Self":{"Structs":[{"Count":1},{"Count":"secret"}]}}`, Options{})
	e, ok := errors.AsType[*codec.Error](err)
	if !ok || e.Member != "Self.Structs[1].Count" || e.Offset == 0 || strings.Contains(e.Error(), "secret") {
		t.Errorf("got %+v", err)
	}
}

func TestStringsDoNotPinTheInput(t *testing.T) {
	data := []byte(`{"Name":"` + strings.Repeat("n", 3000) + `","Note":"note"}`)
	var c codec.Codec
	var d Decoder
	d.Reset(data, Options{})
	c.Decode(&d, codec.All, nil)
	var v codectest.Kitchen
	codectest.VisitKitchen(&c, &v)
	clear(data)
	if v.Name != strings.Repeat("n", 3000) || *v.Note != "note" {
		t.Error("strings alias the input")
	}
}

// document decodes data as a document alone.
func document(data []byte) (any, error) {
	var d Decoder
	d.Reset(data, Options{})
	v := d.Document(nil)
	return v, d.Err()
}

func FuzzDocument(f *testing.F) {
	for _, s := range []string{`{}`, `[1,-0.5e-7,"\u00e9\ud83d\ude00",null,true]`, `{"a":{"b":[[]]}}`, `"\ud800"`, `01`, ` 1 `, `{"a":1,"a":2}`, "\"\x80\""} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		got, err := document(data)
		if err != nil {
			if _, ok := errors.AsType[*codec.Error](err); !ok {
				t.Fatalf("untyped error %v", err)
			}
		}
		if depth(data) > 100 {
			return
		}
		var want any
		std := json.NewDecoder(strings.NewReader(string(data)))
		std.UseNumber()
		stdErr := std.Decode(&want)
		if !json.Valid(data) {
			stdErr = errors.New("invalid")
		}
		if (err == nil) != (stdErr == nil) {
			t.Fatalf("%q: got %v, encoding/json %v", data, err, stdErr)
		}
		if err != nil || strings.Contains(strings.ToValidUTF8(string(data), "\uFFFD"), "\uFFFD") {
			return
		}
		if !reflect.DeepEqual(got, want) {
			t.Fatalf("%q: got %#v, encoding/json %#v", data, got, want)
		}
		var e Encoder
		e.Reset(nil, Options{})
		e.Document(nil, got)
		back, err := document(e.Bytes())
		if err != nil || !reflect.DeepEqual(got, back) {
			t.Fatalf("%q: read back %#v, %v", data, back, err)
		}
	})
}

func depth(data []byte) (n int) {
	for _, c := range data {
		if c == '[' || c == '{' {
			n++
		}
	}
	return n
}

func FuzzDecoder(f *testing.F) {
	full, err := encodeKitchen(codectest.FullKitchen(), Options{})
	if err != nil {
		f.Fatal(err)
	}
	f.Add(full)
	f.Add(`{"SparseList":[null,"a"],"Choice":{"x":1},"Document":[{}],"Double":"NaN"}`)
	f.Add(`{"Choice":{"List":["a"]},"Self":{"Self":null},"Time":-1.5}`)
	f.Fuzz(func(t *testing.T, data string) {
		v, err := decodeKitchen(data, Options{})
		if err != nil {
			if _, ok := errors.AsType[*codec.Error](err); !ok {
				t.Fatalf("untyped error %v", err)
			}
			return
		}
		if _, unknown := v.Choice.(*codectest.ChoiceUnknown); unknown {
			return
		}
		first, err := encodeKitchen(v, Options{})
		if err != nil {
			return // an unknown member or a number that is too big, deep inside
		}
		back, err := decodeKitchen(first, Options{})
		if err != nil {
			t.Fatalf("%s: %v", first, err)
		}
		if second, err := encodeKitchen(back, Options{}); err != nil || first != second {
			t.Fatalf("not stable: %s\n%s, %v", first, second, err)
		}
	})
}
