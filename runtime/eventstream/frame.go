// Package eventstream reads and writes the event streams of Smithy services: messages in the encoding
// application/vnd.amazon.eventstream, each with typed headers and a payload.
//
// An operation whose answer is a stream has a [Reader] in its output:
//
//	out, err := client.SelectObjectContent(ctx, in)
//	if err != nil {
//		return err
//	}
//	for event, err := range out.Payload.All() {
//		if err != nil {
//			return err
//		}
//		if records, ok := event.(*s3.SelectObjectContentEventStreamMemberRecords); ok {
//			w.Write(records.Value.Payload)
//		}
//	}
//
// One whose request is a stream has a [Writer] there, too. Both directions go on at the same time, over
// HTTP/2, until the reader is closed or the context of the call ends; usually one goroutine sends
// and another one reads:
//
//	out, err := client.StartConversation(ctx, in)
//	if err != nil {
//		return err
//	}
//	defer out.ResponseEventStream.Close()
//	go func() {
//		defer out.Writer.Close()
//		for chunk := range microphone {
//			if err := out.Writer.Send(ctx, audio(chunk)); err != nil {
//				return // the reader has the reason
//			}
//		}
//	}()
//	for event, err := range out.ResponseEventStream.All() {
//		…
//	}
package eventstream

import (
	"encoding/binary"
	"hash/crc32"
	"io"
)

// A message is total length, length of the headers, CRC-32 of these eight bytes, headers, payload,
// CRC-32 of all before it; numbers are big-endian. See "Amazon Event Stream Specification" in
// the Smithy documentation.
const (
	preludeSize = 12
	trailerSize = 4

	// The limits of the specification: 24 MiB of payload, 128 KiB of headers.
	maxPayload = 24 << 20
	maxHeaders = 128 << 10
)

// Error is a stream that does not follow the encoding.
type Error string

// Error returns the message.
func (e Error) Error() string { return "event stream: " + string(e) }

// Message is one message of a stream.
type Message struct {
	Headers []Header
	Payload []byte
}

// Header returns the value of a header, nil if there is none.
func (m *Message) Header(name string) any {
	for i := range m.Headers {
		if m.Headers[i].Name == name {
			return m.Headers[i].Value
		}
	}
	return nil
}

// text returns the value of a string header, "" if there is none.
func (m *Message) text(name string) string {
	s, _ := m.Header(name).(string)
	return s
}

// ReadMessage reads the next message. It returns io.EOF where the stream ends between messages. buf is
// memory to use; Headers and Payload share what is returned, which is good until it is used
// again.
func ReadMessage(r io.Reader, buf []byte) (*Message, []byte, error) {
	if cap(buf) < preludeSize {
		buf = make([]byte, preludeSize, 4<<10)
	}
	buf = buf[:preludeSize]
	if _, err := io.ReadFull(r, buf); err != nil {
		if err == io.ErrUnexpectedEOF {
			err = Error("the stream ends inside a message")
		}
		return nil, buf, err
	}
	total, headers := binary.BigEndian.Uint32(buf), binary.BigEndian.Uint32(buf[4:])
	if crc32.ChecksumIEEE(buf[:8]) != binary.BigEndian.Uint32(buf[8:]) {
		return nil, buf, Error("the checksum of a prelude is wrong")
	}
	switch {
	case headers > maxHeaders,
		uint64(total) < uint64(headers)+preludeSize+trailerSize,
		total-headers-preludeSize-trailerSize > maxPayload:
		return nil, buf, Error("a message has impossible lengths")
	}
	if uint32(cap(buf)) < total {
		buf = append(make([]byte, 0, total), buf...)
	}
	buf = buf[:total]
	if _, err := io.ReadFull(r, buf[preludeSize:]); err != nil {
		if err == io.EOF || err == io.ErrUnexpectedEOF {
			err = Error("the stream ends inside a message")
		}
		return nil, buf, err
	}
	end := total - trailerSize
	if crc32.ChecksumIEEE(buf[:end]) != binary.BigEndian.Uint32(buf[end:]) {
		return nil, buf, Error("the checksum of a message is wrong")
	}
	m := &Message{Payload: buf[preludeSize+headers : end]}
	var err error
	m.Headers, err = parseHeaders(buf[preludeSize : preludeSize+headers])
	return m, buf, err
}

// AppendMessage appends a message in the encoding to b.
func AppendMessage(b []byte, m *Message) ([]byte, error) {
	start := len(b)
	b = append(b, make([]byte, preludeSize)...)
	var err error
	for i := range m.Headers {
		if b, err = appendHeader(b, &m.Headers[i]); err != nil {
			return b[:start], err
		}
	}
	headers := len(b) - start - preludeSize
	if headers > maxHeaders || len(m.Payload) > maxPayload {
		return b[:start], Error("a message is too long")
	}
	b = append(b, m.Payload...)
	total := len(b) - start + trailerSize
	binary.BigEndian.PutUint32(b[start:], uint32(total))
	binary.BigEndian.PutUint32(b[start+4:], uint32(headers))
	binary.BigEndian.PutUint32(b[start+8:], crc32.ChecksumIEEE(b[start:start+8]))
	return binary.BigEndian.AppendUint32(b, crc32.ChecksumIEEE(b[start:])), nil
}
