package codec_test

import (
	"errors"
	"math"
	"net/http"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/sessiongen/sessiongen/runtime/codec"
	"github.com/sessiongen/sessiongen/runtime/codec/httpbind"
	"github.com/sessiongen/sessiongen/runtime/codec/internal/codectest"
	"github.com/sessiongen/sessiongen/runtime/codec/jsonwire"
	"github.com/sessiongen/sessiongen/runtime/codec/raw"
)

// encode writes part of a Bound as JSON.
func encode(part codec.Part, v *codectest.Bound) (string, error) {
	var c codec.Codec
	var e jsonwire.Encoder
	c.Encode(&e, part, nil)
	codectest.VisitBound(&c, v)
	return string(e.Bytes()), c.Err()
}

func TestParts(t *testing.T) {
	in := &codectest.Bound{Bucket: "b", Key: "k", Header: new("h"), Status: new(200), Payload: []byte("p"), Inside: new("i")}
	for part, want := range map[codec.Part]string{
		codec.All:       `{"Bucket":"b","Key":"k","Header":"h","Status":200,"Payload":"cA==","Inside":"i"}`,
		codec.BodyPart:  `{"Inside":"i"}`,
		codec.Bound:     `{"Bucket":"b","Key":"k","Header":"h","Status":200}`,
		codec.PayloadOf: `"cA=="`,
	} {
		if got, err := encode(part, in); err != nil || got != want {
			t.Errorf("part %d: got %s, %v", part, got, err)
		}
	}
}

// TestPartsTogether reads one structure from a head and two kinds of bodies.
func TestPartsTogether(t *testing.T) {
	var c codec.Codec
	var v codectest.Bound
	var head httpbind.Decoder
	head.Reset(http.Header{"X-Header": {"h"}}, 204)
	c.Decode(&head, codec.Bound, nil)
	codectest.VisitBound(&c, &v)
	var body jsonwire.Decoder
	body.Reset([]byte(`{"Header":"from the body","Inside":"i","Payload":"cA=="}`), jsonwire.Options{})
	c.Decode(&body, codec.BodyPart, nil)
	codectest.VisitBound(&c, &v)
	var payload raw.Decoder
	payload.Reset([]byte("p"))
	c.Decode(&payload, codec.PayloadOf, nil)
	codectest.VisitBound(&c, &v)
	want := codectest.Bound{Header: new("h"), Status: new(204), Inside: new("i"), Payload: []byte("p")}
	if !reflect.DeepEqual(v, want) || c.Err() != nil {
		t.Errorf("got %+v, %v", v, c.Err())
	}
}

func TestMissing(t *testing.T) {
	_, err := encode(codec.All, &codectest.Bound{})
	e, ok := errors.AsType[*codec.MissingError](err)
	if !ok || !slices.Equal(e.Members, []string{"Bucket"}) {
		t.Errorf("got %v", err)
	}

	members := [...]codec.Member{{Name: "A", Flags: codec.Required}, {Name: "B", Flags: codec.Required | codec.NonEmpty}}
	type leaf struct{ a, b *string }
	visitLeaf := func(c *codec.Codec, v *leaf) {
		for i := c.Struct(members[:]); i >= 0; i = c.Member(members[:], i) {
			switch i {
			case 0:
				c.StringPtr(&v.a)
			case 1:
				c.StringPtr(&v.b)
			}
		}
	}
	outer := [...]codec.Member{{Name: "List", Flags: codec.Required}, {Name: "Map"}, {Name: "None", Flags: codec.Required}}
	list := []leaf{{a: new(""), b: new("b")}, {a: new("a"), b: new("")}}
	maps := map[string]leaf{"k.1": {}}
	var none map[string]leaf
	var c codec.Codec
	var out jsonwire.Encoder
	c.Encode(&out, codec.All, nil)
	for i := c.Struct(outer[:]); i >= 0; i = c.Member(outer[:], i) {
		switch i {
		case 0:
			codec.List(&c, &list, visitLeaf)
		case 1:
			codec.Map(&c, &maps, visitLeaf)
		case 2:
			codec.Map(&c, &none, visitLeaf)
		}
	}
	want := []string{"List[1].B", `Map["k.1"].A`, `Map["k.1"].B`, "None"}
	if e, ok := errors.AsType[*codec.MissingError](c.Err()); !ok || !slices.Equal(e.Members, want) {
		t.Errorf("got %v", c.Err())
	}
}

func TestToken(t *testing.T) {
	var c codec.Codec
	var e jsonwire.Encoder
	for _, tt := range []struct {
		given *string
		make  func() string
		want  string
	}{
		{nil, nil, `{"Name":""}`},
		{nil, func() string { return "made" }, `{"Name":"","Token":"made"}`},
		{new("given"), func() string { return "made" }, `{"Name":"","Token":"given"}`},
	} {
		e.Reset(nil, jsonwire.Options{})
		c.Encode(&e, codec.All, nil)
		c.NewToken = tt.make
		in := codectest.Kitchen{Token: tt.given}
		codectest.VisitKitchen(&c, &in)
		if got := string(e.Bytes()); got != tt.want || c.Err() != nil {
			t.Errorf("got %s, %v", got, c.Err())
		}
		if in.Token != tt.given {
			t.Error("the input was written to")
		}
	}
	if c.Release(); c.NewToken != nil || c.Err() != nil {
		t.Error("Release keeps something")
	}
}

func TestIntegerRange(t *testing.T) {
	if strconv.IntSize == 32 {
		t.Skip("every int fits here")
	}
	var c codec.Codec
	var e jsonwire.Encoder
	for _, wide := range []int64{math.MaxInt32 + 1, math.MinInt32 - 1} {
		v := int(wide)
		e.Reset(nil, jsonwire.Options{})
		c.Encode(&e, codec.All, nil)
		codectest.VisitKitchen(&c, &codectest.Kitchen{Self: &codectest.Kitchen{NamedList: []int{1, v}}})
		if err := c.Err(); err == nil || !strings.Contains(err.Error(), "Self.NamedList[1] does not fit") {
			t.Errorf("got %v", err)
		}
	}
}

// TestReuse reads with the same Codec and Decoder twice: nothing of the first visit may be seen.
func TestReuse(t *testing.T) {
	var c codec.Codec
	var d jsonwire.Decoder
	read := func(data string) (*codectest.Kitchen, error) {
		v := new(codectest.Kitchen)
		d.Reset([]byte(data), jsonwire.Options{})
		c.Decode(&d, codec.All, nil)
		codectest.VisitKitchen(&c, v)
		return v, c.Err()
	}
	first, err := read(`{"Int":1,"Note":"a","Map":{"k":"v"}}`)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := read(`{"Self":{"Self":`); err == nil {
		t.Fatal("truncated input is accepted")
	}
	second, err := read(`{"Int":2,"Note":"b","Map":{"k":"w"}}`)
	if err != nil {
		t.Fatal(err)
	}
	if *first.Int != 1 || *first.Note != "a" || first.Map["k"] != "v" || *second.Int != 2 || *second.Note != "b" || second.Map["k"] != "w" {
		t.Errorf("got %+v and %+v", first, second)
	}
}

// TestNil writes nil where a list or map must have a value.
func TestNil(t *testing.T) {
	type item = map[string]codectest.AttributeValue
	for _, tt := range []struct {
		in    codectest.QueryOutput
		where string
	}{
		{codectest.QueryOutput{Items: []item{{"a": nil}}}, `Items[0]["a"]`},
		{codectest.QueryOutput{LastEvaluatedKey: item{"l": &codectest.AttributeValueMemberL{Value: []codectest.AttributeValue{nil}}}}, `LastEvaluatedKey["l"].L[0]`},
	} {
		var c codec.Codec
		var e jsonwire.Encoder
		c.Encode(&e, codec.All, nil)
		codectest.VisitQueryOutput(&c, &tt.in)
		if err, ok := errors.AsType[*codec.Error](c.Err()); !ok || err.Member != tt.where {
			t.Errorf("got %v", c.Err())
		}
	}
}

// TestRootAggregates visits what is not inside a structure.
func TestRootAggregates(t *testing.T) {
	var c codec.Codec
	var e jsonwire.Encoder
	list := []string{"a"}
	c.Encode(&e, codec.All, nil)
	if c.Strings(&list); string(e.Bytes()) != `["a"]` || c.Err() != nil {
		t.Errorf("got %s, %v", e.Bytes(), c.Err())
	}
	e.Reset(nil, jsonwire.Options{})
	var none map[string]string
	c.Encode(&e, codec.All, nil)
	if codec.Map(&c, &none, (*codec.Codec).String); len(e.Bytes()) != 0 || c.Err() != nil {
		t.Errorf("got %s, %v", e.Bytes(), c.Err())
	}
}
