package eventstream_test

import (
	"bytes"
	"encoding/binary"
	"errors"
	"hash/crc32"
	"io"
	"reflect"
	"strings"
	"testing"
	"time"

	peer "github.com/aws/smithy-go/eventstream"

	"github.com/sessiongen/sessiongen/runtime/eventstream"
)

// everyType has a header of every type.
var everyType = eventstream.Message{
	Headers: []eventstream.Header{
		{":message-type", "event"},
		{"true", true},
		{"false", false},
		{"byte", int8(-128)},
		{"short", int16(-2)},
		{"integer", int32(1 << 30)},
		{"long", int64(-1 << 62)},
		{"bytes", []byte{0, 1, 255}},
		{"string", "héllo"},
		{"empty", ""},
		{"time", time.UnixMilli(1730384114123).UTC()},
		{"before 1970", time.UnixMilli(-1).UTC()},
		{"uuid", eventstream.UUID{1, 2, 3, 15: 16}},
	},
	Payload: []byte(`{"a":1}`),
}

func encode(t testing.TB, messages ...*eventstream.Message) []byte {
	t.Helper()
	var b []byte
	for _, m := range messages {
		var err error
		if b, err = eventstream.AppendMessage(b, m); err != nil {
			t.Fatal(err)
		}
	}
	return b
}

func TestMessageRoundTrip(t *testing.T) {
	messages := []*eventstream.Message{
		&everyType,
		{Payload: []byte{}},
		{Headers: []eventstream.Header{{strings.Repeat("n", 255), strings.Repeat("v", 32767)}}, Payload: make([]byte, 100_000)},
	}
	r := bytes.NewReader(encode(t, messages...))
	var buf []byte
	for i, want := range messages {
		var got *eventstream.Message
		var err error
		if got, buf, err = eventstream.ReadMessage(r, buf); err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(got, want) {
			t.Errorf("message %d is %v", i, got)
		}
	}
	if _, _, err := eventstream.ReadMessage(r, buf); err != io.EOF {
		t.Errorf("at the end: %v", err)
	}
}

// What we write, smithy-go reads, and the other way round.
func TestMessagePeer(t *testing.T) {
	got, err := peer.NewDecoder().Decode(bytes.NewReader(encode(t, &everyType)), nil)
	if err != nil {
		t.Fatal(err)
	}
	if string(got.Payload) != string(everyType.Payload) || len(got.Headers) != len(everyType.Headers) {
		t.Errorf("smithy-go reads %v", got)
	}
	for i, h := range got.Headers {
		if want := everyType.Headers[i]; h.Name != want.Name || !sameValue(h.Value.Get(), want.Value) {
			t.Errorf("smithy-go reads header %s as %v, want %v", h.Name, h.Value, want)
		}
	}

	var b bytes.Buffer
	if err := peer.NewEncoder().Encode(&b, got); err != nil {
		t.Fatal(err)
	}
	back, _, err := eventstream.ReadMessage(&b, nil)
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(back, &everyType) {
		t.Errorf("we read %v", back)
	}
}

func sameValue(got, want any) bool {
	switch w := want.(type) {
	case time.Time:
		g, ok := got.(time.Time)
		return ok && g.Equal(w)
	case eventstream.UUID:
		return reflect.DeepEqual(got, w[:])
	}
	return reflect.DeepEqual(got, want)
}

// frame makes a message with correct checksums around anything.
func frame(total, headers uint32, rest []byte) []byte {
	b := binary.BigEndian.AppendUint32(nil, total)
	b = binary.BigEndian.AppendUint32(b, headers)
	b = binary.BigEndian.AppendUint32(b, crc32.ChecksumIEEE(b))
	b = append(b, rest...)
	return binary.BigEndian.AppendUint32(b, crc32.ChecksumIEEE(b))
}

func framed(headers []byte) []byte {
	return frame(uint32(16+len(headers)), uint32(len(headers)), headers)
}

func TestReadMessageRefuses(t *testing.T) {
	good := encode(t, &everyType)
	flipped := func(i int) []byte {
		b := bytes.Clone(good)
		b[i] ^= 1
		return b
	}
	for _, tt := range []struct {
		name string
		data []byte
		want string
	}{
		{"a changed length", flipped(3), "checksum of a prelude"},
		{"a changed length of headers", flipped(7), "checksum of a prelude"},
		{"a changed checksum of the prelude", flipped(8), "checksum of a prelude"},
		{"a changed header", flipped(20), "checksum of a message"},
		{"a changed payload", flipped(len(good) - 5), "checksum of a message"},
		{"a changed checksum", flipped(len(good) - 1), "checksum of a message"},
		{"no room for checksums", frame(15, 0, nil), "impossible lengths"},
		{"headers longer than the message", frame(16, 1, nil), "impossible lengths"},
		{"headers over the limit", frame(1<<20, 128<<10+1, nil), "impossible lengths"},
		{"a payload over the limit", frame(24<<20+17, 0, nil), "impossible lengths"},
		{"the largest length", frame(1<<32-1, 0, nil), "impossible lengths"},
		{"half a prelude", good[:11], "ends inside"},
		{"a prelude alone", good[:12], "ends inside"},
		{"all but a byte", good[:len(good)-1], "ends inside"},
		{"a header without a name", framed([]byte{0, 0}), "cut short"},
		{"half a name", framed([]byte{5, 'a'}), "cut short"},
		{"a header without a type", framed([]byte{1, 'a'}), "cut short"},
		{"an unknown type", framed([]byte{1, 'a', 10}), "unknown type"},
		{"half an integer", framed([]byte{1, 'a', 4, 0, 0}), "cut short"},
		{"half a string", framed([]byte{1, 'a', 7, 0, 2, 'x'}), "cut short"},
		{"half a UUID", framed([]byte{1, 'a', 9, 0, 0}), "cut short"},
	} {
		_, _, err := eventstream.ReadMessage(bytes.NewReader(tt.data), nil)
		var e eventstream.Error
		if !errors.As(err, &e) || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s: %v", tt.name, err)
		}
	}
}

// A connection that breaks is not the end of a stream.
func TestReadMessageBrokenConnection(t *testing.T) {
	broken := errors.New("connection reset")
	for _, n := range []int{0, 5, 12, 40} {
		r := io.MultiReader(bytes.NewReader(encode(t, &everyType)[:n]), failing{broken})
		if _, _, err := eventstream.ReadMessage(r, nil); err != broken {
			t.Errorf("after %d bytes: %v", n, err)
		}
	}
}

type failing struct{ err error }

func (f failing) Read([]byte) (int, error) { return 0, f.err }

func TestAppendMessageRefuses(t *testing.T) {
	many := make([]eventstream.Header, 5)
	for i := range many {
		many[i] = eventstream.Header{Name: "a", Value: make([]byte, 32767)}
	}
	for _, tt := range []struct {
		name string
		m    eventstream.Message
	}{
		{"a header without a name", eventstream.Message{Headers: []eventstream.Header{{"", true}}}},
		{"a long name", eventstream.Message{Headers: []eventstream.Header{{strings.Repeat("n", 256), true}}}},
		{"a long string", eventstream.Message{Headers: []eventstream.Header{{"a", strings.Repeat("v", 32768)}}}},
		{"a value of another type", eventstream.Message{Headers: []eventstream.Header{{"a", 1}}}},
		{"long headers", eventstream.Message{Headers: many}},
		{"a long payload", eventstream.Message{Payload: make([]byte, 24<<20+1)}},
	} {
		before := []byte("before")
		b, err := eventstream.AppendMessage(before, &tt.m)
		if err == nil || string(b) != "before" {
			t.Errorf("%s: %v, %d bytes", tt.name, err, len(b))
		}
	}
}

func FuzzReadMessage(f *testing.F) {
	f.Add(encode(f, &everyType))
	f.Add(encode(f, &eventstream.Message{}))
	f.Add(framed([]byte{1, 'a', 6, 0, 1, 'x'}))
	f.Add(frame(1<<32-1, 1<<31, nil))
	f.Fuzz(func(t *testing.T, data []byte) {
		m, _, err := eventstream.ReadMessage(bytes.NewReader(data), nil)
		if err != nil {
			return
		}
		again, err := eventstream.AppendMessage(nil, m)
		if err != nil {
			for _, h := range m.Headers { // lengths up to 65,535 are read, but not written
				if s, ok := h.Value.(string); ok && len(s) > 32767 {
					return
				}
				if b, ok := h.Value.([]byte); ok && len(b) > 32767 {
					return
				}
			}
			t.Fatalf("cannot write what was read: %v", err)
		}
		if !bytes.HasPrefix(data, again) {
			t.Fatalf("read %x, wrote %x", data, again)
		}
	})
}
