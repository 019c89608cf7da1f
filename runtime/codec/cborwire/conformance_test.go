package cborwire

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"os"
	"testing"

	"github.com/sessiongen/sessiongen/internal/conformance"
	"github.com/sessiongen/sessiongen/internal/corpustest"
)

// vector is a case of the published decoder tests. Expect has one key, the type of the value.
type vector struct {
	Description string
	Input       string
	Expect      map[string]json.RawMessage
}

func vectors(t *testing.T, file string) (vs []vector) {
	data, err := os.ReadFile(corpustest.File(t, "botocore", "tests", "cbor", file))
	if err == nil {
		err = json.Unmarshal(data, &vs)
	}
	if err != nil || len(vs) == 0 {
		t.Fatal(len(vs), err)
	}
	return vs
}

// TestConformanceCBOR decodes the published vectors: their values, and what is no CBOR.
func TestConformanceCBOR(t *testing.T) {
	s := conformance.New(t, "cbor-decoding", "")
	for _, v := range vectors(t, "decode-success-tests.json") {
		s.Case(v.Description, func() error {
			data, err := hex.DecodeString(v.Input)
			if err != nil {
				return err
			}
			var d Decoder
			d.Reset(data)
			if err := expect(&d, v.Expect); err != nil {
				return err
			}
			if d.Err() != nil || d.pos != len(data) {
				return fmt.Errorf("stopped at %d of %d: %v", d.pos, len(data), d.Err())
			}
			d.Reset(data)
			if d.Skip(); d.Err() != nil || d.pos != len(data) {
				return fmt.Errorf("skipping stopped at %d of %d: %v", d.pos, len(data), d.Err())
			}
			return nil
		})
	}
	for _, v := range vectors(t, "decode-error-tests.json") {
		s.Case(v.Description, func() error {
			data, err := hex.DecodeString(v.Input)
			if err != nil {
				return err
			}
			var d Decoder
			d.Reset(data)
			if d.Skip(); d.Err() == nil {
				return errors.New("no error")
			}
			return nil
		})
	}
}

// expect reads a value and compares it.
func expect(d *Decoder, want map[string]json.RawMessage) error {
	for kind, raw := range want {
		switch kind {
		case "uint", "negint":
			if got := d.Number(nil); got != string(raw) {
				return fmt.Errorf("got %v, want %s", got, raw)
			}
		case "float32", "float64":
			var bits uint64
			if err := json.Unmarshal(raw, &bits); err != nil {
				return err
			}
			want := math.Float64frombits(bits)
			if kind == "float32" {
				want = float64(math.Float32frombits(uint32(bits)))
			}
			if got := d.Float(nil, 64); got != want && !(math.IsNaN(got) && math.IsNaN(want)) {
				return fmt.Errorf("got %v, want %v", got, want)
			}
		case "bool":
			if got := d.Bool(nil); (string(raw) == "true") != got {
				return fmt.Errorf("got %v, want %s", got, raw)
			}
		case "null", "undefined":
			if !d.Null() {
				return fmt.Errorf("no %s", kind)
			}
		case "string":
			var want string
			if err := json.Unmarshal(raw, &want); err != nil {
				return err
			}
			if got := d.String(nil); got != want {
				return fmt.Errorf("got %q, want %q", got, want)
			}
		case "bytestring":
			var numbers []int
			if err := json.Unmarshal(raw, &numbers); err != nil {
				return err
			}
			want := []byte{}
			for _, n := range numbers {
				want = append(want, byte(n))
			}
			if got := d.Blob(nil); string(got) != string(want) {
				return fmt.Errorf("got %x, want %x", got, want)
			}
		case "list":
			var want []map[string]json.RawMessage
			if err := json.Unmarshal(raw, &want); err != nil {
				return err
			}
			d.BeginList(nil)
			for _, w := range want {
				if !d.entry() {
					return fmt.Errorf("list of fewer than %d elements: %v", len(want), d.Err())
				}
				if err := expect(d, w); err != nil {
					return err
				}
			}
			if d.entry() {
				return fmt.Errorf("list of more than %d elements", len(want))
			}
		case "map":
			var want map[string]map[string]json.RawMessage
			if err := json.Unmarshal(raw, &want); err != nil {
				return err
			}
			d.BeginMap(nil)
			n := 0
			for key, ok := d.key(); ok; key, ok = d.key() {
				w := want[string(key)]
				if w == nil {
					return fmt.Errorf("unexpected key %q", key)
				}
				if err := expect(d, w); err != nil {
					return err
				}
				n++
			}
			if n != len(want) {
				return fmt.Errorf("map of %d entries, want %d", n, len(want))
			}
		case "tag":
			var want struct{ Value map[string]json.RawMessage }
			if err := json.Unmarshal(raw, &want); err != nil {
				return err
			}
			d.major()
			if err := expect(d, want.Value); err != nil {
				return err
			}
		default:
			return fmt.Errorf("unknown kind %s", kind)
		}
	}
	return nil
}
