package codectest

import (
	"time"

	"github.com/sessiongen/sessiongen/runtime/codec"
)

// Bound has members everywhere in an HTTP message.
type Bound struct {
	Bucket  string
	Key     string
	At      time.Time
	Header  *string
	Number  *int
	Flag    *bool
	Ratio   *float64
	Since   time.Time
	Names   []string
	Dates   []time.Time
	JSON    *string
	Blob    []byte
	Meta    map[string]string
	Prefix  *string
	Tags    []string
	Until   time.Time
	Params  map[string][]string
	Status  *int
	Payload []byte
	Inside  *string
}

var boundMembers = [...]codec.Member{
	{Name: "Bucket", Loc: codec.Label, Bind: "Bucket", Flags: codec.Required | codec.NonEmpty},
	{Name: "Key", Loc: codec.Greedy, Bind: "Key", Flags: codec.Required},
	{Name: "At", Loc: codec.Label, Bind: "At"},
	{Name: "Header", Loc: codec.Header, Bind: "X-Header"},
	{Name: "Number", Loc: codec.Header, Bind: "x-number"},
	{Name: "Flag", Loc: codec.Header, Bind: "x-flag"},
	{Name: "Ratio", Loc: codec.Header, Bind: "x-ratio"},
	{Name: "Since", Loc: codec.Header, Bind: "x-since"},
	{Name: "Names", Loc: codec.Header, Bind: "x-names"},
	{Name: "Dates", Loc: codec.Header, Bind: "x-dates"},
	{Name: "JSON", Loc: codec.Header, Bind: "x-json", Flags: codec.JSONValue},
	{Name: "Blob", Loc: codec.Header, Bind: "x-blob"},
	{Name: "Meta", Loc: codec.PrefixHeaders, Bind: "x-meta-"},
	{Name: "Prefix", Loc: codec.Query, Bind: "prefix"},
	{Name: "Tags", Loc: codec.Query, Bind: "tag"},
	{Name: "Until", Loc: codec.Query, Bind: "until", Time: codec.EpochSeconds},
	{Name: "Params", Loc: codec.QueryParams},
	{Name: "Status", Loc: codec.Status},
	{Name: "Payload", Loc: codec.Payload},
	{Name: "Inside"},
}

func VisitBound(c *codec.Codec, v *Bound) {
	ms := boundMembers[:]
	for i := c.Struct(ms); i >= 0; i = c.Member(ms, i) {
		switch i {
		case 0:
			c.String(&v.Bucket)
		case 1:
			c.String(&v.Key)
		case 2:
			c.Time(&v.At)
		case 3:
			c.StringPtr(&v.Header)
		case 4:
			c.IntPtr(&v.Number)
		case 5:
			c.BoolPtr(&v.Flag)
		case 6:
			c.Float64Ptr(&v.Ratio)
		case 7:
			c.Time(&v.Since)
		case 8:
			c.Strings(&v.Names)
		case 9:
			codec.List(c, &v.Dates, (*codec.Codec).Time)
		case 10:
			c.StringPtr(&v.JSON)
		case 11:
			c.Blob(&v.Blob)
		case 12:
			codec.Map(c, &v.Meta, (*codec.Codec).String)
		case 13:
			c.StringPtr(&v.Prefix)
		case 14:
			c.Strings(&v.Tags)
		case 15:
			c.Time(&v.Until)
		case 16:
			codec.Map(c, &v.Params, (*codec.Codec).Strings)
		case 17:
			c.IntPtr(&v.Status)
		case 18:
			c.Blob(&v.Payload)
		case 19:
			c.StringPtr(&v.Inside)
		}
	}
}
