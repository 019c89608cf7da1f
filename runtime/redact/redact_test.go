package redact_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log/slog"
	"strings"
	"testing"

	"github.com/sessiongen/sessiongen/runtime/codec"
	"github.com/sessiongen/sessiongen/runtime/redact"
)

type inner struct{ Token string }

var innerMembers = [...]codec.Member{{Name: "Token", Flags: codec.Sensitive}}

func visitInner(c *codec.Codec, v *inner) {
	ms := innerMembers[:]
	for i := c.Struct(ms); i >= 0; i = c.Member(ms, i) {
		c.String(&v.Token)
	}
}

type secret struct {
	Name   string
	Key    *string
	Data   []byte
	Inner  *inner
	List   []inner
	Hidden []inner
	Map    map[string]string
	Plain  map[string]string
	Sizes  []int
	Needed *string
}

var secretMembers = [...]codec.Member{
	{Name: "Name"}, {Name: "Key", Flags: codec.Sensitive}, {Name: "Data"}, {Name: "Inner"}, {Name: "List"},
	{Name: "Hidden", Flags: codec.Sensitive},
	{Name: "Map", Elem: &codec.Member{Name: "value", Flags: codec.Sensitive}}, {Name: "Plain"}, {Name: "Sizes"},
	{Name: "Needed", Flags: codec.Required},
}

func visitSecret(c *codec.Codec, v *secret) {
	ms := secretMembers[:]
	for i := c.Struct(ms); i >= 0; i = c.Member(ms, i) {
		switch i {
		case 0:
			c.String(&v.Name)
		case 1:
			c.StringPtr(&v.Key)
		case 2:
			c.Blob(&v.Data)
		case 3:
			codec.Ptr(c, &v.Inner, visitInner)
		case 4:
			codec.List(c, &v.List, visitInner)
		case 5:
			codec.List(c, &v.Hidden, visitInner)
		case 6:
			codec.Map(c, &v.Map, (*codec.Codec).String)
		case 7:
			codec.Map(c, &v.Plain, (*codec.Codec).String)
		case 8:
			codec.List(c, &v.Sizes, (*codec.Codec).Int)
		case 9:
			c.StringPtr(&v.Needed)
		}
	}
}

func (v secret) Format(s fmt.State, _ rune) {
	redact.Format(s, "secret", func(c *codec.Codec) { visitSecret(c, &v) })
}

func (v secret) LogValue() slog.Value {
	return redact.LogValue("secret", func(c *codec.Codec) { visitSecret(c, &v) })
}

func (v secret) MarshalJSON() ([]byte, error) {
	return redact.MarshalJSON("secret", func(c *codec.Codec) { visitSecret(c, &v) })
}

func TestRedact(t *testing.T) {
	t.Parallel()
	v := secret{
		Name: "a", Key: new("hush"), Data: []byte("12345"), Inner: &inner{"hush"}, List: []inner{{"hush"}, {"hush"}},
		Hidden: []inner{{"hush"}}, Map: map[string]string{"a": "hush", "b": "hush"}, Plain: map[string]string{"x": "y", "z": ""},
		Sizes: []int{1, 2},
	}
	want := `secret{Name: "a", Key: REDACTED, Data: 5 bytes, Inner: {Token: REDACTED}, ` +
		`List: [{Token: REDACTED}, {Token: REDACTED}], Hidden: REDACTED, ` +
		`Map: {"a": REDACTED, "b": REDACTED}, Plain: {"x": "y", "z": ""}, Sizes: [1, 2]}`
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%d", "%x"} {
		if got := fmt.Sprintf(verb, v); got != want {
			t.Errorf("%s: %s\nwant %s", verb, got, want)
		}
		if got := fmt.Sprintf(verb, &v); got != want {
			t.Errorf("%s of a pointer: %s", verb, got)
		}
		if got := fmt.Sprintf(verb, struct{ S []secret }{[]secret{v}}); strings.Contains(got, "hush") || strings.Contains(got, "68757368") {
			t.Errorf("%s of a structure around it: %s", verb, got)
		}
	}
	var log bytes.Buffer
	for _, h := range []slog.Handler{slog.NewJSONHandler(&log, nil), slog.NewTextHandler(&log, nil)} {
		slog.New(h).Info("x", "in", v, "ptr", &v, "list", []secret{v}, "map", map[string]*secret{"a": &v})
	}
	if strings.Contains(log.String(), "hush") || strings.Count(log.String(), "REDACTED") != 2*4*7 {
		t.Errorf("log: %s", &log)
	}
	for _, x := range []any{v, &v, []secret{v}, map[string]any{"a": &v}} {
		data, err := json.Marshal(x)
		if err != nil || strings.Contains(string(data), "hush") || strings.Count(string(data), "REDACTED") != 7 {
			t.Errorf("JSON: %s, %v", data, err)
		}
	}
	var text string
	if data, _ := json.Marshal(v); json.Unmarshal(data, &text) != nil || text != want {
		t.Errorf("JSON: %s", data)
	}
}
