package eventstream

import (
	"encoding/binary"
	"time"
)

// Header is a named value: bool, int8, int16, int32, int64, []byte, string, time.Time or UUID.
type Header struct {
	Name  string
	Value any
}

// UUID is a header value of sixteen bytes.
type UUID [16]byte

// The types of header values.
const (
	typeTrue = iota
	typeFalse
	typeByte
	typeShort
	typeInteger
	typeLong
	typeBytes
	typeString
	typeTimestamp
	typeUUID
)

const errHeader = Error("a header is cut short")

// parseHeaders reads all headers. Bytes are copied.
func parseHeaders(b []byte) ([]Header, error) {
	if len(b) == 0 {
		return nil, nil
	}
	headers := make([]Header, 0, 4)
	for len(b) > 0 {
		n := int(b[0])
		if n == 0 || len(b) < n+2 {
			return nil, errHeader
		}
		h := Header{Name: headerName(b[1 : 1+n])}
		kind := b[1+n]
		var err error
		if h.Value, b, err = parseValue(kind, b[n+2:]); err != nil {
			return nil, err
		}
		headers = append(headers, h)
	}
	return headers, nil
}

func parseValue(kind byte, b []byte) (any, []byte, error) {
	sizes := [...]int{typeTrue: 0, typeFalse: 0, typeByte: 1, typeShort: 2, typeInteger: 4, typeLong: 8, typeBytes: 2, typeString: 2, typeTimestamp: 8, typeUUID: 16}
	if int(kind) >= len(sizes) {
		return nil, nil, Error("a header has an unknown type")
	}
	size := sizes[kind]
	if len(b) < size {
		return nil, nil, errHeader
	}
	v, rest := b[:size], b[size:]
	switch kind {
	case typeTrue:
		return true, rest, nil
	case typeFalse:
		return false, rest, nil
	case typeByte:
		return int8(v[0]), rest, nil
	case typeShort:
		return int16(binary.BigEndian.Uint16(v)), rest, nil
	case typeInteger:
		return int32(binary.BigEndian.Uint32(v)), rest, nil
	case typeLong:
		return int64(binary.BigEndian.Uint64(v)), rest, nil
	case typeTimestamp:
		return time.UnixMilli(int64(binary.BigEndian.Uint64(v))).UTC(), rest, nil
	case typeUUID:
		return UUID(v), rest, nil
	}
	n := int(binary.BigEndian.Uint16(v))
	if len(rest) < n {
		return nil, nil, errHeader
	}
	if kind == typeString {
		return headerText(rest[:n]), rest[n:], nil
	}
	return append([]byte{}, rest[:n]...), rest[n:], nil
}

// headerName and headerText spare the memory of what nearly every message has.
func headerName(b []byte) string {
	switch string(b) {
	case ":message-type":
		return ":message-type"
	case ":event-type":
		return ":event-type"
	case ":content-type":
		return ":content-type"
	}
	return string(b)
}

func headerText(b []byte) any {
	switch string(b) {
	case "event":
		return "event"
	case "application/json":
		return "application/json"
	case "application/octet-stream":
		return "application/octet-stream"
	}
	return string(b)
}

func appendHeader(b []byte, h *Header) ([]byte, error) {
	if h.Name == "" || len(h.Name) > 255 {
		return b, Error("a header's name has 1 to 255 bytes")
	}
	b = append(b, byte(len(h.Name)))
	b = append(b, h.Name...)
	switch v := h.Value.(type) {
	case bool:
		if v {
			return append(b, typeTrue), nil
		}
		return append(b, typeFalse), nil
	case int8:
		return append(b, typeByte, byte(v)), nil
	case int16:
		return binary.BigEndian.AppendUint16(append(b, typeShort), uint16(v)), nil
	case int32:
		return binary.BigEndian.AppendUint32(append(b, typeInteger), uint32(v)), nil
	case int64:
		return binary.BigEndian.AppendUint64(append(b, typeLong), uint64(v)), nil
	case time.Time:
		return binary.BigEndian.AppendUint64(append(b, typeTimestamp), uint64(v.UnixMilli())), nil
	case UUID:
		return append(append(b, typeUUID), v[:]...), nil
	case string:
		return appendBytes(append(b, typeString), v)
	case []byte:
		return appendBytes(append(b, typeBytes), v)
	}
	return b, Error("a header value has a type that the encoding does not know")
}

func appendBytes[T string | []byte](b []byte, v T) ([]byte, error) {
	if len(v) > 1<<15-1 {
		return b, Error("a header value is longer than 32,767 bytes")
	}
	return append(binary.BigEndian.AppendUint16(b, uint16(len(v))), v...), nil
}
