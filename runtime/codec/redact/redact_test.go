package redact

import (
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/sessiongen/sessiongen/runtime/codec"
	"github.com/sessiongen/sessiongen/runtime/codec/internal/codectest"
)

func TestString(t *testing.T) {
	type kitchen = codectest.Kitchen
	for _, tt := range []struct {
		in   kitchen
		want string
	}{
		{kitchen{}, `{Name: ""}`},
		{kitchen{Name: "n", Secret: new("hunter2"), Token: new("t")}, `{Name: "n", Secret: ***, Token: "t"}`},
		{kitchen{Bool: new(true), Int: new(-1), Double: new(1.5), Blob: []byte("abc"), BigInt: big.NewInt(5), BigDecimal: big.NewFloat(0.5), Time: time.Unix(0, 0).UTC()},
			`{Name: "", Bool: true, Int: -1, Double: 1.5, Time: 1970-01-01T00:00:00Z, Blob: 3 bytes, BigInt: 5, BigDecimal: 0.5}`},
		{kitchen{List: []string{"a", "b\n"}, Nested: [][]string{{}, {"c"}}, Map: map[string]string{"b": "2", "a": "1"}},
			`{Name: "", List: ["a", "b\n"], Nested: [[], ["c"]], Map: {"a": "1", "b": "2"}}`},
		{kitchen{SparseList: []*string{nil, new("a")}, Self: &kitchen{Secret: new("s")}, Choice: &codectest.ChoiceMemberText{Value: "t"}},
			`{Name: "", SparseList: [null, "a"], Choice: {Text: "t"}, Self: {Name: "", Secret: ***}}`},
		{kitchen{Choice: &codectest.ChoiceUnknown{Tag: "x"}, Note: new("n"), Document: "d"}, `{Name: "", Note: "n", Document: document, Choice: {}}`},
	} {
		if got := String(func(c *codec.Codec) { codectest.VisitKitchen(c, &tt.in) }); got != tt.want {
			t.Errorf("got  %s\nwant %s", got, tt.want)
		}
	}
}

func TestSensitiveContainers(t *testing.T) {
	secret := codec.Member{Name: "S", Flags: codec.Sensitive}
	open := codec.Member{Name: "O"}
	var e Encoder
	e.BeginStruct(nil)
	e.BeginMap(&secret, 1)
	e.Key("hunter2")
	e.BeginList(&open, 1)
	e.String(&open, "hunter2")
	e.Null(&open)
	e.EndList()
	e.EndMap()
	e.BeginStruct(&secret)
	e.Bool(&open, true)
	e.EndStruct()
	e.BeginList(&codec.Member{Name: "L", Elem: &secret}, 2)
	e.String(&secret, "hunter2")
	e.Int(&secret, 1)
	e.EndList()
	e.EndStruct()
	if got := string(e.Bytes()); got != "{S: ***, S: ***, L: [***, ***]}" || strings.Contains(got, "hunter2") {
		t.Error(got)
	}
}
