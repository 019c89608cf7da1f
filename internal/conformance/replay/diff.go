package replay

import (
	"encoding/json"
	"fmt"
	"math"
	"math/big"
	"net/url"
	"strconv"
	"strings"
	"time"
)

// diff reports the first difference of what a client has read and what a case wants. got may have zero
// values that want does not have: members that are values in Go are always there.
func diff(path string, got, want any) error {
	switch w := want.(type) {
	case nil:
		if got != nil {
			return fmt.Errorf("%s is %v, want nothing", path, got)
		}
		return nil
	case map[string]any:
		g, ok := got.(map[string]any)
		if text, isText := got.(string); isText {
			g, ok = document(text)
		}
		if !ok && (got != nil || len(w) > 0) {
			return fmt.Errorf("%s is %v (%T), want an object", path, got, got)
		}
		for k, v := range w {
			if _, ok := g[k]; !ok {
				return fmt.Errorf("%s lacks %q: %v", path, k, v)
			}
			if err := diff(path+"."+k, g[k], v); err != nil {
				return err
			}
		}
		for k, v := range g {
			if _, ok := w[k]; !ok && !zero(v) {
				return fmt.Errorf("%s.%s is %v, want nothing", path, k, v)
			}
		}
		return nil
	case []any:
		g, ok := got.([]any)
		if !ok || len(g) != len(w) {
			return fmt.Errorf("%s is %v, want %v", path, got, want)
		}
		for i := range w {
			if err := diff(fmt.Sprintf("%s[%d]", path, i), g[i], w[i]); err != nil {
				return err
			}
		}
		return nil
	}
	if !sameScalar(got, want) {
		return fmt.Errorf("%s is %v (%T), want %v (%T)", path, got, got, want, want)
	}
	return nil
}

// zero reports whether v is the zero value of a member that is a value in Go.
func zero(v any) bool {
	switch v := v.(type) {
	case nil:
		return true
	case string:
		return v == ""
	case bool:
		return !v
	case int64:
		return v == 0
	case float64:
		return v == 0
	}
	return false
}

// empty reports whether a value of a case is zero or has no elements.
func empty(v any) bool {
	switch v := v.(type) {
	case []any:
		return len(v) == 0
	case map[string]any:
		return len(v) == 0
	case json.Number:
		return sameNumber(string(v), "0")
	}
	return zero(v)
}

// sameScalar compares a value of a tree with one of JSON.
func sameScalar(got, want any) bool {
	text, isText := want.(string)
	number, isNumber := want.(json.Number)
	switch g := got.(type) {
	case []byte:
		return isText && string(g) == text
	case time.Time:
		return isText && sameTime(g, text) || isNumber && sameInstant(g, string(number))
	case int64:
		return isNumber && sameNumber(strconv.FormatInt(g, 10), string(number))
	case float64:
		return isNumber && sameFloat(g, string(number)) || isText && text == special(g)
	case *big.Int:
		return isNumber && sameNumber(g.String(), string(number))
	case *big.Float:
		return isNumber && sameNumber(g.Text('g', -1), string(number))
	case json.Number: // in a document
		return isNumber && sameNumber(string(g), string(number))
	}
	return got == want
}

// sameFloat reports whether v, which may come from 32 bits, is what text says.
func sameFloat(v float64, text string) bool {
	want, err := strconv.ParseFloat(text, 64)
	return err == nil && (v == want || want != math.Trunc(want) && float32(v) == float32(want))
}

// special returns the word for a float without digits.
func special(v float64) string {
	switch {
	case math.IsNaN(v):
		return "NaN"
	case math.IsInf(v, 1):
		return "Infinity"
	case math.IsInf(v, -1):
		return "-Infinity"
	}
	return ""
}

// sameInstant reports whether t is a number of seconds since 1970.
func sameInstant(t time.Time, seconds string) bool {
	want, ok := new(big.Rat).SetString(seconds)
	got := big.NewRat(t.UnixNano(), 1e9)
	return ok && got.Cmp(want) == 0
}

// sameTime reports whether t is the time that text spells.
func sameTime(t time.Time, text string) bool {
	for _, layout := range []string{time.RFC3339, time.DateTime} {
		if want, err := time.Parse(layout, text); err == nil {
			return want.Equal(t)
		}
	}
	return false
}

// document reads the JSON of a text, with percent-encoding or without: botocore reads some members that
// way which are texts in the model.
func document(s string) (map[string]any, bool) {
	if plain, err := url.PathUnescape(s); err == nil && strings.HasPrefix(s, "%") {
		s = plain
	}
	var v map[string]any
	return v, unmarshal(s, &v) == nil
}
