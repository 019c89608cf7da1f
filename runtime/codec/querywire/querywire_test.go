package querywire

import (
	"errors"
	"math"
	"math/big"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/sessiongen/sessiongen/runtime/codec"
	"github.com/sessiongen/sessiongen/runtime/codec/internal/codectest"
)

type kitchen = codectest.Kitchen

func encodeKitchen(v *kitchen, opts Options) (string, error) {
	var c codec.Codec
	var e Encoder
	e.Reset([]byte("kept "), opts)
	e.Action("Cook", "2026-01-01")
	c.Encode(&e, codec.All, nil)
	codectest.VisitKitchen(&c, v)
	return strings.TrimPrefix(string(e.Bytes()), "kept Action=Cook&Version=2026-01-01&Name=n"), c.Err()
}

func TestEncode(t *testing.T) {
	for _, tt := range []struct {
		name       string
		in         kitchen
		query, ec2 string // "=" is the same as query
	}{
		{"required only", kitchen{}, "", "="},
		{"escapes", kitchen{Note: new("a b+c&d=e/é~-._*")}, "&Note=a%20b%2Bc%26d%3De%2F%C3%A9~-._%2A", "="},
		{"scalars", kitchen{Bool: new(false), Int: new(-1), Float: new(float32(0.5)), Double: new(math.Inf(-1)), Blob: []byte{0xFF, 0xFE}, BigInt: big.NewInt(7)},
			"&Bool=false&Int=-1&Float=0.5&Double=-Infinity&Blob=%2F%2F4%3D&BigInt=7", "="},
		{"timestamps", kitchen{Time: time.UnixMilli(1500), Epoch: time.Unix(2, 0), Date: time.Unix(0, 0)},
			"&Time=1970-01-01T00%3A00%3A01.5Z&Epoch=2&Date=Thu%2C%2001%20Jan%201970%2000%3A00%3A00%20GMT", "="},
		{"names", kitchen{Renamed: new("r")}, "&k%3ArenamedXml=r", "&renamedEc2=r"},
		{"structure", kitchen{Self: &kitchen{Name: "x", Int: new(1)}, Secret: new("s")}, "&Self.Name=x&Self.Int=1&Secret=s", "="},
		{"list", kitchen{List: []string{"a", "b"}, Secret: new("s")}, "&List.member.1=a&List.member.2=b&Secret=s", "&List.1=a&List.2=b&Secret=s"},
		{"named list", kitchen{NamedList: []int{1, 2}}, "&NamedList.item.1=1&NamedList.item.2=2", "&NamedList.1=1&NamedList.2=2"},
		{"flat list", kitchen{FlatList: []string{"a", "b"}}, "&FlatList.1=a&FlatList.2=b", "="},
		{"empty list", kitchen{List: []string{}, FlatList: []string{}}, "&List=&FlatList=", ""},
		{"list of lists", kitchen{Nested: [][]string{{"a"}, {"b", "c"}}},
			"&Nested.member.1.member.1=a&Nested.member.2.member.1=b&Nested.member.2.member.2=c", "&Nested.1.1=a&Nested.2.1=b&Nested.2.2=c"},
		{"list of structures", kitchen{FlatLeaves: []codectest.Leaf{{ID: new("1")}, {Count: new(2)}}}, "&flatLeaf.1.ID=1&flatLeaf.2.Count=2", "&FlatLeaf.1.ID=1&FlatLeaf.2.Count=2"},
		{"map", kitchen{Map: map[string]string{"b": "2", "a": "1"}}, "&Map.entry.1.key=a&Map.entry.1.value=1&Map.entry.2.key=b&Map.entry.2.value=2", "error"},
		{"flat map", kitchen{FlatMap: map[string]string{"a": "1"}}, "&FlatMap.1.key=a&FlatMap.1.value=1", "error"},
		{"named map", kitchen{NamedMap: map[string]codectest.Leaf{"a": {ID: new("1"), Count: new(2)}}},
			"&NamedMap.entry.1.Attribute=a&NamedMap.entry.1.Setting.ID=1&NamedMap.entry.1.Setting.Count=2", "error"},
		{"empty map", kitchen{Map: map[string]string{}}, "", "error"},
		{"union", kitchen{Choice: &codectest.ChoiceMemberText{Value: "t"}}, "&Choice.Text=t", "="},
		{"document", kitchen{Document: true}, "error", "error"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			tt.in.Name = "n"
			for _, opts := range []Options{{}, {EC2: true}} {
				want := tt.query
				if opts.EC2 && tt.ec2 != "=" {
					want = tt.ec2
				}
				got, err := encodeKitchen(&tt.in, opts)
				if want == "error" {
					if _, ok := errors.AsType[*codec.Error](err); !ok {
						t.Errorf("%+v: got %v", opts, err)
					}
					continue
				}
				if err != nil || got != want {
					t.Errorf("%+v:\ngot  %s, %v\nwant %s", opts, got, err, want)
				}
				if _, err := url.ParseQuery(got); err != nil {
					t.Error(err)
				}
			}
		})
	}
}
