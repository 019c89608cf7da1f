package replay

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"math/big"
	"slices"
	"strconv"
)

var errShort = errors.New("CBOR ends too soon")

// item is a CBOR item other than a container, so that 1 and 1.0, or a number and a timestamp, differ.
type item struct {
	kind  string
	value string
}

func (i item) number() bool { return i.kind == "integer" || i.kind == "float" }

func (i item) float() float64 {
	v, _ := strconv.ParseFloat(i.value, 64)
	return v
}

// unmarshalCBOR reads one item into maps, slices and items. It is for comparing bodies, and owes nothing
// to the decoder that clients have.
func unmarshalCBOR(data []byte) (any, error) {
	d := cborReader{data: data}
	v, err := d.item()
	if err == nil && len(d.data) > 0 {
		err = fmt.Errorf("%d bytes behind the CBOR", len(d.data))
	}
	return v, err
}

type cborReader struct{ data []byte }

func (d *cborReader) take(n uint64) ([]byte, error) {
	if n > uint64(len(d.data)) {
		return nil, errShort
	}
	p := d.data[:n]
	d.data = d.data[n:]
	return p, nil
}

// head reads a major type with its argument. Indefinite lengths are math.MaxUint64.
func (d *cborReader) head() (major, info byte, arg uint64, err error) {
	p, err := d.take(1)
	if err != nil {
		return 0, 0, 0, err
	}
	major, info = p[0]>>5, p[0]&31
	switch {
	case info < 24:
		return major, info, uint64(info), nil
	case info == 31:
		return major, info, math.MaxUint64, nil
	case info > 27:
		return 0, 0, 0, fmt.Errorf("reserved CBOR head %#x", p[0])
	}
	p, err = d.take(1 << (info - 24))
	if err != nil {
		return 0, 0, 0, err
	}
	var b [8]byte
	copy(b[8-len(p):], p)
	return major, info, binary.BigEndian.Uint64(b[:]), nil
}

// stop consumes the end of an item of indefinite length.
func (d *cborReader) stop() bool {
	if len(d.data) > 0 && d.data[0] == 0xFF {
		d.data = d.data[1:]
		return true
	}
	return false
}

func (d *cborReader) item() (any, error) {
	major, info, n, err := d.head()
	if err != nil {
		return nil, err
	}
	switch major {
	case 0:
		return item{"integer", fmt.Sprint(n)}, nil
	case 1:
		v := new(big.Int).SetUint64(n)
		return item{"integer", v.Not(v).String()}, nil
	case 2, 3:
		s, err := d.text(major, n)
		return item{[]string{"bytes", "text"}[major-2], s}, err
	case 4:
		return d.array(n)
	case 5:
		return d.object(n)
	case 6:
		v, err := d.item()
		return map[string]any{fmt.Sprint("tag ", n): v}, err
	}
	switch {
	case info == 20 || info == 21:
		return item{"boolean", fmt.Sprint(info == 21)}, nil
	case info == 22 || info == 23:
		return nil, nil
	case info == 25:
		return item{"float", fmt.Sprint(half(uint16(n)))}, nil
	case info == 26:
		return item{"float", fmt.Sprint(float64(math.Float32frombits(uint32(n))))}, nil
	case info == 27:
		return item{"float", fmt.Sprint(math.Float64frombits(n))}, nil
	}
	return nil, fmt.Errorf("simple CBOR value %d", info)
}

func (d *cborReader) text(major byte, n uint64) (string, error) {
	if n != math.MaxUint64 {
		p, err := d.take(n)
		return string(p), err
	}
	var whole string
	for !d.stop() {
		piece, _, n, err := d.head()
		if err != nil || piece != major || n == math.MaxUint64 {
			return "", errors.Join(err, errors.New("a piece of CBOR text is not text"))
		}
		p, err := d.take(n)
		if err != nil {
			return "", err
		}
		whole += string(p)
	}
	return whole, nil
}

func (d *cborReader) array(n uint64) (any, error) {
	list := []any{}
	for i := uint64(0); i < n && !(n == math.MaxUint64 && d.stop()); i++ {
		v, err := d.item()
		if err != nil {
			return nil, err
		}
		list = append(list, v)
	}
	return list, nil
}

func (d *cborReader) object(n uint64) (any, error) {
	object := map[string]any{}
	for i := uint64(0); i < n && !(n == math.MaxUint64 && d.stop()); i++ {
		k, err := d.item()
		if err != nil {
			return nil, err
		}
		key, ok := k.(item)
		if !ok || key.kind != "text" {
			return nil, errors.New("a CBOR key is not text")
		}
		if object[key.value], err = d.item(); err != nil {
			return nil, err
		}
	}
	return object, nil
}

// half converts a float of 16 bits.
func half(bits uint16) float64 {
	exponent, fraction := int(bits>>10&0x1F), float64(bits&0x3FF)
	var v float64
	switch exponent {
	case 0:
		v = math.Ldexp(fraction, -24)
	case 31:
		v = math.Inf(1)
		if fraction != 0 {
			v = math.NaN()
		}
	default:
		v = math.Ldexp(1+fraction/1024, exponent-15)
	}
	if bits&0x8000 != 0 {
		v = -v
	}
	return v
}

// sameCBOR compares bodies. A float may be written in any width that holds it; whether a whole number
// is an integer or a float depends on the model only, so they are the same.
func sameCBOR(got, want []byte) error {
	if len(want) == 0 || len(got) == 0 {
		if len(got) != len(want) {
			return fmt.Errorf("body %x, want %x", got, want)
		}
		return nil
	}
	a, err := unmarshalCBOR(got)
	if err != nil {
		return fmt.Errorf("body %x: %w", got, err)
	}
	b, err := unmarshalCBOR(want)
	if err != nil {
		return err
	}
	return diffCBOR("body", a, b)
}

func diffCBOR(path string, got, want any) error {
	switch w := want.(type) {
	case map[string]any:
		g, ok := got.(map[string]any)
		if !ok || len(g) != len(w) {
			return fmt.Errorf("%s is %v, want %v", path, got, want)
		}
		for k, v := range w {
			if _, ok := g[k]; !ok {
				return fmt.Errorf("%s lacks %s", path, k)
			}
			if err := diffCBOR(path+"."+k, g[k], v); err != nil {
				return err
			}
		}
		return nil
	case []any:
		g, ok := got.([]any)
		if !ok || !slices.EqualFunc(g, w, func(a, b any) bool { return diffCBOR("", a, b) == nil }) {
			return fmt.Errorf("%s is %v, want %v", path, got, want)
		}
		return nil
	case item:
		g, ok := got.(item)
		if ok && (g == w || g.number() && w.number() && g.float() == w.float()) {
			return nil
		}
	case nil:
		if got == nil {
			return nil
		}
	}
	return fmt.Errorf("%s is %v, want %v", path, got, want)
}
