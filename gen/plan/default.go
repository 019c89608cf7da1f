package plan

import (
	"encoding/base64"
	"math"
	"strconv"
	"time"

	"github.com/sessiongen/sessiongen/gen/model"
)

// Default is the value that a member has where nothing is said of it.
type Default struct {
	Form    DefaultForm
	Text    string `json:",omitempty"` // of text, numbers, booleans and blobs
	Seconds int64  `json:",omitempty"` // of times, since 1970
	Nanos   int64  `json:",omitempty"`
}

// DefaultForm is what a default value is.
type DefaultForm string

// The forms of default values.
const (
	TextDefault   DefaultForm = "text"
	NumberDefault DefaultForm = "number"
	BoolDefault   DefaultForm = "bool"
	BlobDefault   DefaultForm = "blob"
	TimeDefault   DefaultForm = "time"
	EmptyList     DefaultForm = "list"
	EmptyMap      DefaultForm = "map"
)

// isDefaulted reports whether a member has a default value that clients fill in.
func isDefaulted(mem *model.Member) bool {
	return !mem.Traits.Get(traitDefault).IsNull() && !mem.Traits.Has(traitClientOptional)
}

// defaultOf plans the default value of a member that has one; nil if it cannot be one of its type, which
// package check reports.
func defaultOf(mem *model.Member, target *model.Shape) *Default {
	n := mem.Traits.Get(traitDefault)
	switch {
	case target.Kind == model.Timestamp:
		return timeDefault(n)
	case target.Kind == model.Blob:
		data, err := base64.StdEncoding.DecodeString(n.Str())
		if err != nil {
			return nil
		}
		return &Default{Form: BlobDefault, Text: string(data)}
	}
	switch n.Kind {
	case model.StringNode:
		return &Default{Form: TextDefault, Text: n.Text}
	case model.NumberNode:
		return &Default{Form: NumberDefault, Text: n.Text}
	case model.BoolNode:
		return &Default{Form: BoolDefault, Text: strconv.FormatBool(n.Bool)}
	case model.ArrayNode:
		return &Default{Form: EmptyList}
	}
	return &Default{Form: EmptyMap}
}

func timeDefault(n *model.Node) *Default {
	if n.Kind == model.NumberNode {
		seconds, err := strconv.ParseFloat(n.Text, 64)
		if err != nil {
			return nil
		}
		whole, part := math.Modf(seconds)
		return &Default{Form: TimeDefault, Seconds: int64(whole), Nanos: int64(math.Round(part * 1e9))}
	}
	t, err := time.Parse(time.RFC3339, n.Str())
	if err != nil {
		return nil
	}
	return &Default{Form: TimeDefault, Seconds: t.Unix(), Nanos: int64(t.Nanosecond())}
}
