package tree

import (
	"encoding/json"
	"errors"
	"math/big"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/sessiongen/sessiongen/runtime/codec"
	"github.com/sessiongen/sessiongen/runtime/codec/internal/codectest"
)

type kitchen = codectest.Kitchen

func decodeKitchen(tree any) (*kitchen, error) {
	var c codec.Codec
	var d Decoder
	d.Reset(tree)
	c.Decode(&d, codec.All, nil)
	v := new(kitchen)
	codectest.VisitKitchen(&c, v)
	return v, c.Err()
}

func encodeKitchen(v *kitchen) any {
	var c codec.Codec
	var e Encoder
	c.Encode(&e, codec.All, nil)
	codectest.VisitKitchen(&c, v)
	return e.Value()
}

func TestRoundTrip(t *testing.T) {
	v := codectest.FullKitchen()
	v.BigDecimal = big.NewFloat(1.5).SetPrec(64)
	v.SparseList = []*string{nil, new("a")}
	v.SparseMap = map[string]*string{"a": nil}
	v.Document = map[string]any{"a": []any{1.5, nil}}
	back, err := decodeKitchen(encodeKitchen(v))
	if err != nil || !reflect.DeepEqual(v, back) {
		t.Errorf("got %+v, %v\nwant %+v", back, err, v)
	}
}

func TestEncode(t *testing.T) {
	got := encodeKitchen(&kitchen{
		Name: "n", Int: new(1), FlatLeaves: []codectest.Leaf{{ID: new("a")}, {}}, Map: map[string]string{"k": "v"},
		SparseList: []*string{nil}, Choice: &codectest.ChoiceMemberText{Value: "t"}, Renamed: new("r"), List: []string{},
	})
	want := map[string]any{
		"Name": "n", "Int": int64(1), "FlatLeaves": []any{map[string]any{"ID": "a"}, map[string]any{}}, "Map": map[string]any{"k": "v"},
		"SparseList": []any{nil}, "Choice": map[string]any{"Text": "t"}, "Renamed": "r", "List": []any{},
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got  %v\nwant %v", got, want)
	}
}

func TestDecode(t *testing.T) {
	at := time.Unix(1500000000, 0).UTC()
	type object = map[string]any
	for _, tt := range []struct {
		name string
		in   any
		want kitchen
	}{
		{"nil", nil, kitchen{}},
		{"nil member", object{"Name": nil, "List": []any{"a", nil}, "Map": object{"a": nil}}, kitchen{List: []string{"a"}, Map: map[string]string{}}},
		{"numbers", object{"Byte": 1.0, "Short": json.Number("2"), "Int": 3, "Long": uint32(4), "Float": 5, "Double": json.Number("1.5")},
			kitchen{Byte: new(int8(1)), Short: new(int16(2)), Int: new(3), Long: new(int64(4)), Float: new(float32(5)), Double: new(1.5)}},
		{"timestamps", object{"Time": at, "Epoch": 1500000000.5, "Date": "2017-07-14T02:40:00Z"}, kitchen{Time: at, Epoch: at.Add(5e8), Date: at}},
		{"whole timestamp", object{"Time": 1500000000}, kitchen{Time: at}},
		{"blobs", object{"Blob": "hi"}, kitchen{Blob: []byte("hi")}},
		{"big numbers", object{"BigInt": "12", "BigDecimal": 2}, kitchen{BigInt: big.NewInt(12), BigDecimal: new(big.Float).SetInt64(2)}},
		{"typed containers", object{"List": []string{"a"}, "Map": map[string]string{"k": "v"}}, kitchen{List: []string{"a"}, Map: map[string]string{"k": "v"}}},
		{"sparse", object{"SparseList": []any{nil}, "SparseMap": object{"a": nil}}, kitchen{SparseList: []*string{nil}, SparseMap: map[string]*string{"a": nil}}},
		{"union", object{"Choice": object{"Leaf": nil, "Text": "t"}}, kitchen{Choice: &codectest.ChoiceMemberText{Value: "t"}}},
		{"unknown union member", object{"Choice": object{"New": 1}}, kitchen{Choice: &codectest.ChoiceUnknown{Tag: "New"}}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, err := decodeKitchen(tt.in)
			if err != nil || !reflect.DeepEqual(got, &tt.want) {
				t.Errorf("got %+v, %v\nwant %+v", got, err, &tt.want)
			}
		})
	}
}

func TestDecodeErrors(t *testing.T) {
	type object = map[string]any
	for _, tt := range []struct {
		in   any
		want string
	}{
		{object{"Self": object{"Nmae": "n"}}, "Self: there is no member Nmae"},
		{object{"Structs": []any{object{}, object{"Count": "1"}}}, "Structs[1].Count: value is not an integer"},
		{object{"Byte": 128}, "Byte: value is not an integer of 8 bits"},
		{object{"Int": 1.5}, "Int: value is not an integer"},
		{object{"Name": 1}, "Name: value is not a string"},
		{object{"Bool": "true"}, "Bool: value is not a boolean"},
		{object{"Double": "1"}, "Double: value is not a number"},
		{object{"Blob": 1}, "Blob: value is not a blob"},
		{object{"Time": "today"}, "Time: value is not a timestamp"},
		{object{"BigInt": "x"}, "BigInt: value is not an integer"},
		{object{"BigDecimal": true}, "BigDecimal: value is not a number"},
		{object{"List": "a"}, "List: value is not a list"},
		{object{"Map": []any{}}, "Map: value is not a map"},
		{object{"Self": []any{}}, "Self: value is not a map"},
		{[]any{}, "value is not a map"},
		{object{"Choice": object{"Text": "a", "List": []any{}}}, "Choice: more than one member"},
	} {
		_, err := decodeKitchen(tt.in)
		if e, ok := errors.AsType[*codec.Error](err); !ok || !strings.Contains(e.Error(), tt.want) {
			t.Errorf("%v: got %v", tt.in, err)
		}
	}
}

// FuzzDecoder reads any document as a structure, written again it must come to the same.
func FuzzDecoder(f *testing.F) {
	for _, s := range []string{
		`{"Name": "n", "Int": 1, "Map": {"k": "v"}, "SparseList": [null], "Choice": {"Text": "t"}, "Self": {"Bool": true}}`,
		`{"Time": 1500000000.5, "Date": "2017-07-14T02:40:00Z", "Blob": "hi", "BigInt": 12, "Double": 1e300, "Document": [{}]}`,
		`{"Choice": {"Leaf": null, "New": 1}, "Byte": 128, "Structs": [{}, null]}`,
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		var in any
		d := json.NewDecoder(strings.NewReader(text))
		d.UseNumber()
		if d.Decode(&in) != nil {
			return
		}
		v, err := decodeKitchen(in)
		if err != nil {
			if _, ok := errors.AsType[*codec.Error](err); !ok {
				t.Fatalf("untyped error %v", err)
			}
			return
		}
		if _, unknown := v.Choice.(*codectest.ChoiceUnknown); unknown {
			return
		}
		first := encodeKitchen(v)
		back, err := decodeKitchen(first)
		if err != nil {
			t.Fatalf("%v: %v", first, err)
		}
		if second := encodeKitchen(back); !reflect.DeepEqual(first, second) {
			t.Fatalf("not stable: %v\n%v", first, second)
		}
	})
}
