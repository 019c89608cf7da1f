package endtoend

import (
	"errors"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/sessiongen/sessiongen/generated/s3"
	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/eventstream"
)

func message(t *testing.T, payload string, headers ...string) []byte {
	t.Helper()
	m := &eventstream.Message{Payload: []byte(payload)}
	for i := 0; i < len(headers); i += 2 {
		m.Headers = append(m.Headers, eventstream.Header{Name: headers[i], Value: headers[i+1]})
	}
	b, err := eventstream.AppendMessage(nil, m)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func event(t *testing.T, name, payload string) []byte {
	return message(t, payload, ":message-type", "event", ":event-type", name)
}

func selectAll(t *testing.T, messages ...[]byte) *s3.SelectObjectContentOutput {
	t.Helper()
	client := s3.New(serve(t, func(w http.ResponseWriter, r request) {
		if r.URL.RequestURI() != "/b/k?select&select-type=2" || !strings.Contains(r.body, "<Expression>SELECT * FROM s3object</Expression>") {
			t.Errorf("sent %s %s", r.URL, r.body)
		}
		for _, m := range messages {
			write(w, 200, string(m))
			w.(http.Flusher).Flush()
		}
	}))
	out, err := client.SelectObjectContent(t.Context(), &s3.SelectObjectContentInput{
		Bucket: "b", Key: "k", Expression: "SELECT * FROM s3object", ExpressionType: s3.ExpressionTypeSql,
		InputSerialization:  &s3.InputSerialization{CSV: &s3.CSVInput{}},
		OutputSerialization: &s3.OutputSerialization{CSV: &s3.CSVOutput{}},
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestEvents(t *testing.T) {
	t.Parallel()
	out := selectAll(t,
		event(t, "Records", "a,b\n1,<"),
		event(t, "Cont", ""),
		event(t, "Records", "2\n"),
		event(t, "Tomorrow", "?"),
		event(t, "Stats", `<?xml version="1.0"?><Stats xmlns=""><BytesScanned>9</BytesScanned><BytesReturned>8</BytesReturned></Stats>`),
		event(t, "End", ""))
	var records, others strings.Builder
	for event, err := range out.Payload.All() {
		if err != nil {
			t.Fatal(err)
		}
		switch e := event.(type) {
		case *s3.SelectObjectContentEventStreamMemberRecords:
			records.Write(e.Value.Payload)
		case *s3.SelectObjectContentEventStreamMemberStats:
			if e.Value.Details == nil || call.Value(e.Value.Details.BytesScanned) != 9 || call.Value(e.Value.Details.BytesReturned) != 8 {
				t.Errorf("stats %+v", e.Value.Details)
			}
			others.WriteString("stats ")
		case *s3.SelectObjectContentEventStreamMemberCont:
			others.WriteString("cont ")
		case *s3.SelectObjectContentEventStreamMemberEnd:
			others.WriteString("end")
		case *s3.SelectObjectContentEventStreamUnknownMember:
			others.WriteString(e.Tag + " ")
		}
	}
	if records.String() != "a,b\n1,<2\n" || others.String() != "cont Tomorrow stats end" {
		t.Errorf("records %q, others %q", &records, &others)
	}
}

func TestEventsEndWithError(t *testing.T) {
	t.Parallel()
	out := selectAll(t, event(t, "Records", "a"),
		message(t, "", ":message-type", "error", ":error-code", "OverMaxColumn", ":error-message", "too wide"))
	if _, err := out.Payload.Next(); err != nil {
		t.Fatal(err)
	}
	_, err := out.Payload.Next()
	if want := "S3.SelectObjectContent: OverMaxColumn: too wide (status 200)"; err == nil || err.Error() != want {
		t.Errorf("error %v, want %s", err, want)
	}
	if !errors.Is(err, call.Code("OverMaxColumn")) {
		t.Error("the error has another code")
	}
}

func TestEventsBreakOff(t *testing.T) {
	t.Parallel()
	whole := event(t, "Records", "a,b\n")
	out := selectAll(t, whole[:len(whole)-2])
	if _, err := out.Payload.Next(); err == nil || err == io.EOF || !strings.Contains(err.Error(), "ends inside a message") {
		t.Errorf("error %v", err)
	}
}
