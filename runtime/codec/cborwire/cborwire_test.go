package cborwire

import (
	"encoding/hex"
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

type kitchen = codectest.Kitchen

func decodeKitchen(data []byte) (*kitchen, error) {
	var c codec.Codec
	var d Decoder
	d.Reset(data)
	c.Decode(&d, codec.All, nil)
	v := new(kitchen)
	codectest.VisitKitchen(&c, v)
	return v, c.Err()
}

func encodeKitchen(v *kitchen) ([]byte, error) {
	var c codec.Codec
	var e Encoder
	e.Reset([]byte("kept "))
	c.Encode(&e, codec.All, nil)
	codectest.VisitKitchen(&c, v)
	return e.Bytes()[len("kept "):], c.Err()
}

func TestRoundTrip(t *testing.T) {
	v := codectest.FullKitchen()
	v.BigDecimal, _, _ = new(big.Float).SetPrec(64).Parse("-1234.5e-3", 10)
	v.SparseList = []*string{new("a"), nil}
	v.SparseMap = map[string]*string{"a": nil, "b": new("c")}
	data, err := encodeKitchen(v)
	if err != nil {
		t.Fatal(err)
	}
	back, err := decodeKitchen(data)
	if err != nil {
		t.Fatal(err)
	}
	if back.BigDecimal.Text('g', 10) != "-1.2345" {
		t.Errorf("BigDecimal is %v", back.BigDecimal)
	}
	back.BigDecimal = v.BigDecimal
	if !reflect.DeepEqual(v, back) {
		t.Errorf("got %+v\nwant %+v", back, v)
	}
}

// name is the hexadecimal form of the key Name and an empty text.
const name = "644e616d6560"

func TestEncode(t *testing.T) {
	big100 := new(big.Int).Lsh(big.NewInt(1), 64)
	for _, tt := range []struct {
		name string
		in   kitchen
		want string
	}{
		{"required only", kitchen{}, "a1" + name},
		{"integers", kitchen{NamedList: []int{0, 23, 24, 255, 256, 65536, -1, -24, -25}}, "a2" + name + "694e616d65644c697374" + "89" + "00" + "17" + "1818" + "18ff" + "190100" + "1a00010000" + "20" + "37" + "3818"},
		{"long", kitchen{Long: new(int64(math.MinInt64))}, "a2" + name + "644c6f6e67" + "3b7fffffffffffffff"},
		{"floats", kitchen{Float: new(float32(1.5)), Double: new(0.1)}, "a3" + name + "65466c6f6174fa3fc00000" + "66446f75626c65fb3fb999999999999a"},
		{"not a number", kitchen{Float: new(float32(math.NaN())), Double: new(math.Inf(-1))}, "a3" + name + "65466c6f6174f97e00" + "66446f75626c65f9fc00"},
		{"timestamps", kitchen{Time: time.Unix(-1, 0), Epoch: time.UnixMilli(1500)}, "a3" + name + "6454696d65c120" + "6545706f6368c1fa3fc00000"},
		{"blob", kitchen{Blob: []byte{1}}, "a2" + name + "64426c6f624101"},
		{"containers", kitchen{List: []string{}, Map: map[string]string{"a": "b"}, SparseList: []*string{nil}, Self: &kitchen{}, Bool: new(true)},
			"a6" + name + "64426f6f6cf5" + "644c69737480" + "634d6170a161616162" + "6a5370617273654c69737481f6" + "6453656c66a1" + name},
		{"big integers", kitchen{BigInt: big100}, "a2" + name + "66426967496e74c249010000000000000000"},
		{"big negative", kitchen{BigInt: new(big.Int).Neg(big100)}, "a2" + name + "66426967496e74c348ffffffffffffffff"},
		{"decimal", kitchen{BigDecimal: big.NewFloat(-1.25)}, "a2" + name + "6a426967446563696d616c" + "c48221387c"},
		{"whole decimal", kitchen{BigDecimal: big.NewFloat(2)}, "a2" + name + "6a426967446563696d616c" + "c4820002"},
		{"large decimal", kitchen{BigDecimal: big.NewFloat(1.5e30)}, "a2" + name + "6a426967446563696d616c" + "c482181d0f"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, err := encodeKitchen(&tt.in)
			if err != nil || hex.EncodeToString(got) != tt.want {
				t.Errorf("got  %x, %v\nwant %s", got, err, tt.want)
			}
		})
	}
	if data, err := encodeKitchen(codectest.FullKitchen()); err != nil || data[0] != 0xB8 || data[1] < 24 {
		t.Errorf("structure of many members begins with %x, %v", data[:2], err)
	}
	for _, in := range []*kitchen{{Name: "\xff"}, {Document: true}, {BigDecimal: new(big.Float).SetInf(true)}} {
		if _, err := encodeKitchen(in); err == nil {
			t.Errorf("%+v is accepted", in)
		}
	}
}

func TestDecode(t *testing.T) {
	for _, tt := range []struct {
		name, in string
		want     kitchen
	}{
		{"empty input", "", kitchen{}},
		{"null", "f6", kitchen{}},
		{"undefined", "f7", kitchen{}},
		{"empty", "a0", kitchen{}},
		{"indefinite", "bf 644e616d65 7f6161 6162ff 644c697374 9f6161ff 634d6170 bf61616162ff 64426c6f62 5f4101 4102ff ff",
			kitchen{Name: "ab", List: []string{"a"}, Map: map[string]string{"a": "b"}, Blob: []byte{1, 2}}},
		{"unknown members", "a3 6178 82a1016161c1f93c00 644e616d65616e 6179 9f5f4101fff4ff", kitchen{Name: "n"}},
		{"nulls", "a4 644e6f7465f6 644c697374 826161f6 634d6170 a26161f661626163 65436f6c6f72f7", kitchen{List: []string{"a"}, Map: map[string]string{"b": "c"}}},
		{"sparse", "a2 6a5370617273654c697374 81f6 695370617273654d6170 a16161f6", kitchen{SparseList: []*string{nil}, SparseMap: map[string]*string{"a": nil}}},
		{"half floats", "a2 65466c6f6174 f93e00 66446f75626c65 f9fc00", kitchen{Float: new(float32(1.5)), Double: new(math.Inf(-1))}},
		{"tiny half float", "a1 66446f75626c65 f98001", kitchen{Double: new(-math.Ldexp(1, -24))}},
		{"whole float as integer", "a1 63496e74 fb4000000000000000", kitchen{Int: new(2)}},
		{"integer as float", "a1 66446f75626c65 01", kitchen{Double: new(1.0)}},
		{"timestamps", "a3 6454696d65 c11a4fd20000 6545706f6368 fb41d3f48000200000 6444617465 74" + hex.EncodeToString([]byte("2012-06-08T13:34:40Z")),
			kitchen{Time: time.Unix(1339162624, 0).UTC(), Epoch: time.UnixMicro(1339162624_500_000).UTC(), Date: time.Unix(1339162480, 0).UTC()}},
		{"union", "a1 6643686f696365 a3 665f5f74797065 6178 644c656166f6 6454657874 6174", kitchen{Choice: &codectest.ChoiceMemberText{Value: "t"}}},
		{"unknown union member", "a1 6643686f696365 a1 634e6577 80", kitchen{Choice: &codectest.ChoiceUnknown{Tag: "New"}}},
		{"invalid UTF-8", "a1 644e616d65 62ff61", kitchen{Name: "\uFFFDa"}},
		{"big integer without tag", "a1 66426967496e74 3bffffffffffffffff", kitchen{BigInt: new(big.Int).Neg(new(big.Int).Lsh(big.NewInt(1), 64))}},
		{"number as decimal", "a1 6a426967446563696d616c 05", kitchen{BigDecimal: new(big.Float).SetInt64(5)}},
		{"float as decimal", "a1 6a426967446563696d616c f93e00", kitchen{BigDecimal: big.NewFloat(1.5).SetPrec(64)}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			in, err := hex.DecodeString(strings.ReplaceAll(tt.in, " ", ""))
			if err != nil {
				t.Fatal(err)
			}
			got, err := decodeKitchen(in)
			if err != nil || !reflect.DeepEqual(got, &tt.want) {
				t.Errorf("got %+v, %v\nwant %+v", got, err, &tt.want)
			}
		})
	}
}

func TestDecodeErrors(t *testing.T) {
	full, err := encodeKitchen(codectest.FullKitchen())
	if err != nil {
		t.Fatal(err)
	}
	tests := map[string]string{
		"HTML":                   hex.EncodeToString([]byte("<html>")),
		"JSON":                   hex.EncodeToString([]byte(`{"Name":"n"}`)),
		"data behind the value":  "a0 00",
		"list at the root":       "80",
		"key is a number":        "a1 01 02",
		"text where integer":     "a1 63496e74 6131",
		"integer where text":     "a1 644e616d65 01",
		"bytes where text":       "a1 644e616d65 4161",
		"text where bytes":       "a1 64426c6f62 6161",
		"integer where boolean":  "a1 64426f6f6c 01",
		"null where boolean":     "a1 6453656c66 a1 64426f6f6c e0",
		"text where float":       "a1 66446f75626c65 6131",
		"float beyond 32 bits":   "a1 65466c6f6174 fb7fe0000000000000",
		"fraction where integer": "a1 63496e74 f93e00",
		"byte out of range":      "a1 6442797465 1880",
		"long out of range":      "a1 644c6f6e67 1b8000000000000000",
		"boolean as timestamp":   "a1 6454696d65 c1f5",
		"NaN as timestamp":       "a1 6454696d65 c1f97e00",
		"text as timestamp":      "a1 6454696d65 6178",
		"map where list":         "a1 644c697374 a0",
		"list where map":         "a1 634d6170 80",
		"length beyond the end":  "a1 644c697374 9bffffffffffffffff",
		"text beyond the end":    "a1 644e616d65 7b7fffffffffffffff",
		"reserved head":          "a1 644e616d65 7c",
		"stop without begin":     "a1 6178 ff",
		"stop in a pair":         "a1 6178 bf01ff",
		"piece of another type":  "a1 644e616d65 7f4161ff",
		"piece in a piece":       "a1 644e616d65 7f7f6161ffff",
		"two union members":      "a1 6643686f696365 a2 6454657874 6174 644c656166 a0",
		"document":               "a1 68446f63756d656e74 01",
		"deep structure":         strings.Repeat("a16453656c66", 300),
		"deep unknown":           "a16178" + strings.Repeat("81", 100_000),
		"tags without end":       "a16178" + strings.Repeat("c1", 100_000),
		"text as big integer":    "a1 66426967496e74 6131",
		"decimal of one part":    "a1 6a426967446563696d616c c48101",
		"decimal of three parts": "a1 6a426967446563696d616c c483010101",
		"decimal far out":        "a1 6a426967446563696d616c c4821a7fffffff01",
		"decimal not a number":   "a1 6a426967446563696d616c f97e00",
	}
	for i := 1; i < len(full); i += 5 {
		tests["cut off at "+hex.EncodeToString(full[:i])] = hex.EncodeToString(full[:i])
	}
	for name, in := range tests {
		t.Run(name, func(t *testing.T) {
			data, err := hex.DecodeString(strings.ReplaceAll(in, " ", ""))
			if err != nil {
				t.Fatal(err)
			}
			got, err := decodeKitchen(data)
			if _, ok := errors.AsType[*codec.Error](err); !ok {
				t.Errorf("got %+v, %v", got, err)
			}
		})
	}
}

func FuzzDecoder(f *testing.F) {
	full, err := encodeKitchen(codectest.FullKitchen())
	if err != nil {
		f.Fatal(err)
	}
	f.Add(full)
	for _, s := range []string{"bf644e616d657f61616162ffff", "a16a426967446563696d616cc48221387c", "a16643686f696365a1634e657780"} {
		data, err := hex.DecodeString(s)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		v, err := decodeKitchen(data)
		if err != nil {
			if _, ok := errors.AsType[*codec.Error](err); !ok {
				t.Fatalf("untyped error %v", err)
			}
			return
		}
		first, err := encodeKitchen(v)
		if err != nil {
			return // an unknown union member, somewhere
		}
		back, err := decodeKitchen(first)
		if err != nil {
			t.Fatalf("%x: %v", first, err)
		}
		if second, err := encodeKitchen(back); err != nil || string(first) != string(second) {
			t.Fatalf("not stable: %x\n%x, %v", first, second, err)
		}
	})
}
