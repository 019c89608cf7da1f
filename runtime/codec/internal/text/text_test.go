package text

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/sessiongen/sessiongen/runtime/codec"
)

func TestParseTime(t *testing.T) {
	base := time.Date(2026, 3, 4, 9, 26, 53, 0, time.UTC)
	for in, want := range map[string]time.Time{
		"2026-03-04T09:26:53Z":             base,
		"2026-03-04t09:26:53z":             base,
		"2026-03-04 09:26:53":              base,
		"2026-03-04T09:26:53.1Z":           base.Add(1e8),
		"2026-03-04T09:26:53.123456789Z":   base.Add(123456789),
		"2026-03-04T09:26:53.1234567899Z":  base.Add(123456789),
		"2026-03-04T10:26:53+01:00":        base,
		"2026-03-04T04:56:53-0430":         base,
		"2026-03-04T09:26:60Z":             base.Add(7e9),
		"Wed, 04 Mar 2026 09:26:53 GMT":    base,
		"Wed, 4 Mar 2026 09:26:53 GMT":     base,
		"Wed, 04 Mar 2026 09:26:53.25 GMT": base.Add(25e7),
		"Wed, 04 Mar 2026 09:26:53 +0000":  base,
		"1772616413":                       base,
		"1772616413.5":                     base.Add(5e8),
		"1.772616413e9":                    base,
		"0":                                time.Unix(0, 0).UTC(),
		"-1.5":                             time.Unix(-2, 5e8).UTC(),
		"0001-01-01T00:00:00Z":             {},
	} {
		if got, ok := ParseTime([]byte(in)); !ok || !got.Equal(want) || got.Location() != time.UTC {
			t.Errorf("%s: got %v, %v", in, got, ok)
		}
	}
	for _, in := range []string{
		"", "x", "-", "2026", "2026-", "2026-03-04", "2026-03-04T09:26", "2026-03-04T09:26:5", "2026-13-04T09:26:53Z", "2026-02-30T00:00:00Z",
		"2026-03-04T24:00:00Z", "2026-03-04T09:60:00Z", "2026-03-04T09:26:61Z", "2026-03-04T09:26:53.Z", "2026-03-04T09:26:53+1",
		"2026-03-04T09:26:53+aa:00", "2026-03-04T09:26:53*01:00", "2026-03-04T09:26:53Zx", "2O26-03-04T09:26:53Z", "2026-03-04X09:26:53Z",
		"Wed, 04 Foo 2026 09:26:53 GMT", "Wed, 04 Mar 2026 09:26:53 CET", "Wed, 04 Mar 2026", "Wed,04 Mar 2026 09:26:53 GMT  ", "Wed, xx Mar 2026 09:26:53 GMT",
		"12345678901234567", "1.5x", "1e300", "1e", "NaN", "Infinity",
	} {
		if got, ok := ParseTime([]byte(in)); ok && in != "2026" {
			t.Errorf("%s: got %v", in, got)
		}
	}
}

func TestAppendTime(t *testing.T) {
	at := time.Date(2026, 3, 4, 10, 26, 53, 120_999_999, time.FixedZone("", 3600))
	for format, want := range map[codec.TimeFormat]string{
		codec.DateTime:     "2026-03-04T09:26:53.12Z",
		codec.EpochSeconds: "1772616413.12",
		codec.HTTPDate:     "Wed, 04 Mar 2026 09:26:53 GMT",
	} {
		if got := string(AppendTime(nil, at, format)); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
	for ms, want := range map[int64]string{0: "0", 5: "0.005", -5: "-0.005", -1000: "-1", 1010: "1.01", 1100: "1.1"} {
		if got := string(AppendEpoch(nil, time.UnixMilli(ms))); got != want {
			t.Errorf("%d ms: got %s", ms, got)
		}
	}
}

func TestParseInt(t *testing.T) {
	for _, tt := range []struct {
		in   string
		bits int
		want int64
		ok   bool
	}{
		{"0", 8, 0, true}, {"-0", 8, 0, true}, {"127", 8, 127, true}, {"128", 8, 0, false}, {"-128", 8, -128, true}, {"-129", 8, 0, false},
		{"9223372036854775807", 64, math.MaxInt64, true}, {"9223372036854775808", 64, 0, false},
		{"-9223372036854775808", 64, math.MinInt64, true}, {"-9223372036854775809", 64, 0, false},
		{"99999999999999999999999", 64, 0, false}, {"+5", 32, 5, true},
		{"1.0", 32, 1, true}, {"1e3", 16, 1000, true}, {"1e5", 16, 0, false}, {"1.5", 32, 0, false}, {"1e300", 64, 0, false}, {"-1e2", 8, -100, true},
		{"", 32, 0, false}, {"-", 32, 0, false}, {"x", 32, 0, false}, {"0x1", 32, 0, false}, {"NaN", 32, 0, false},
	} {
		if got, ok := ParseInt([]byte(tt.in), tt.bits); ok != tt.ok || ok && got != tt.want {
			t.Errorf("%q, %d bits: got %d, %v", tt.in, tt.bits, got, ok)
		}
	}
}

func TestFloat(t *testing.T) {
	for _, v := range []float64{0, math.Copysign(0, -1), 1, -1.5, 0.1, 123456.789, 1e-7, 1e21, math.MaxFloat64, math.SmallestNonzeroFloat64,
		9007199254740993, 3.141592653589793, math.Inf(1), math.Inf(-1)} {
		s := AppendFloat(nil, v, 64)
		got, ok := ParseFloat(s, 64)
		if !ok || math.Float64bits(got) != math.Float64bits(v) {
			t.Errorf("%v: written as %s, read as %v, %v", v, s, got, ok)
		}
	}
	if got, ok := ParseFloat(AppendFloat(nil, math.NaN(), 64), 64); !ok || !math.IsNaN(got) {
		t.Errorf("NaN read as %v, %v", got, ok)
	}
	for _, in := range []string{"", "-", ".", "1.2.3", "0x1p4", "inf", "nan", "1_0", "e", "1e", "infinity"} {
		if got, ok := ParseFloat([]byte(in), 64); ok {
			t.Errorf("%q: got %v", in, got)
		}
	}
	for _, in := range []string{"0.30000001192092896", "16777217", "1e39"} {
		want, err := strconv.ParseFloat(in, 32)
		if got, ok := ParseFloat([]byte(in), 32); ok != (err == nil) || ok && got != want {
			t.Errorf("%s: got %v, %v", in, got, ok)
		}
	}
}

func FuzzParseFloat(f *testing.F) {
	f.Add("123.456")
	f.Add("-0.000001")
	f.Add("999999999999999.9")
	f.Fuzz(func(t *testing.T, s string) {
		got, ok := ParseFloat([]byte(s), 64)
		if !ok || math.IsNaN(got) || math.IsInf(got, 0) {
			return
		}
		if want, err := strconv.ParseFloat(s, 64); err != nil || math.Float64bits(got) != math.Float64bits(want) {
			t.Errorf("%q: got %v, strconv %v, %v", s, got, want, err)
		}
	})
}

func FuzzParseTime(f *testing.F) {
	for _, s := range []string{"2026-03-04T09:26:53.5+01:00", "Wed, 04 Mar 2026 09:26:53 GMT", "-1772616413.25", "1e9"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		at, ok := ParseTime([]byte(s))
		if !ok || at.Year() < 0 || at.Year() > 9999 {
			return
		}
		at = at.Truncate(time.Second)
		for _, format := range []codec.TimeFormat{codec.DateTime, codec.EpochSeconds, codec.HTTPDate} {
			p := AppendTime(nil, at, format)
			if back, ok := ParseTime(p); !ok || !back.Equal(at) {
				t.Errorf("%q: written as %s, read as %v, %v", s, p, back, ok)
			}
		}
	})
}

func TestArena(t *testing.T) {
	var a Arena
	a.Reset(1 << 20)
	var want, got []string
	for i := range 3000 {
		s := strings.Repeat(fmt.Sprint(i, " "), i%20)
		want, got = append(want, s), append(got, a.Copy([]byte(s)))
	}
	long := strings.Repeat("x", 2*arenaChunk)
	want, got = append(want, long), append(got, a.Copy([]byte(long)))
	for i := range want {
		if want[i] != got[i] {
			t.Fatalf("string %d is %q", i, got[i])
		}
	}
	a.Reset(10)
	if allocs := testing.AllocsPerRun(10, func() { a.Copy([]byte("ab")) }); allocs > 0.5 {
		t.Errorf("%v allocations a string", allocs)
	}
}

func TestInterner(t *testing.T) {
	var a Arena
	var names Interner
	a.Reset(1 << 20)
	for range 2 {
		for i := range 500 {
			s := strings.Repeat("k", i%70) + fmt.Sprint(i)
			if got := names.Copy([]byte(s), &a); got != s {
				t.Fatalf("%q came back as %q", s, got)
			}
		}
	}
	names.Copy([]byte("key"), &a)
	if allocs := testing.AllocsPerRun(10, func() { names.Copy([]byte("key"), &a) }); allocs != 0 {
		t.Errorf("%v allocations for a known string", allocs)
	}
	if names.Reset(); names.used || names.recent != [len(names.recent)]string{} {
		t.Error("strings are kept after Reset")
	}
}

func TestAppendEscaped(t *testing.T) {
	var all []byte
	for c := range 256 {
		all = append(all, byte(c))
	}
	const plain = "-./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~"
	for _, c := range all {
		got := string(AppendEscaped(nil, []byte{c}, KeepSlashes))
		want := fmt.Sprintf("%%%02X", c)
		if strings.IndexByte(plain, c) >= 0 {
			want = string(c)
		}
		if got != want {
			t.Errorf("byte %d is %s", c, got)
		}
	}
	if got := string(AppendEscaped(nil, "/", Unreserved)); got != "%2F" {
		t.Error(got)
	}
}
