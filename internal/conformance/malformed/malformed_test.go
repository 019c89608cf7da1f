package malformed

import (
	"errors"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/codec"
)

// each runs a test in every protocol.
func each(t *testing.T, test func(t *testing.T, w *wire)) {
	for i := range wires {
		t.Run(wires[i].name, func(t *testing.T) {
			t.Parallel()
			test(t, &wires[i])
		})
	}
}

// good returns an answer of status 200.
func (w *wire) good(body string) answer {
	return answer{status: 200, contentType: w.format.mediaType, body: body}
}

func TestWhole(t *testing.T) {
	each(t, func(t *testing.T, w *wire) {
		v, err := get(t, w.protocol, w.good(w.format.full))
		if err != nil {
			t.Fatal(err)
		}
		if *v.Text != "a" || *v.Count != 1 || !*v.Flag || *v.Ratio != 1.5 || string(v.Bytes) != "a" || !v.When.Equal(time.Unix(1700000000, 0)) ||
			len(v.List) != 2 || v.Map["k"] != "v" || *v.Inner.Text != "b" {
			t.Errorf("got %+v", v)
		}
	})
}

// isCodecError reports whether a call failed because its answer could not be read, which is not an
// error of the service.
func isCodecError(err error) (*codec.Error, bool) {
	e, ok := errors.AsType[*call.Error](err)
	if !ok || e.Code != "" || e.Metadata.Status != 200 {
		return nil, false
	}
	return errors.AsType[*codec.Error](err)
}

func TestTruncated(t *testing.T) {
	each(t, func(t *testing.T, w *wire) {
		for i := 1; i < len(w.format.full); i++ {
			if _, err := get(t, w.protocol, w.good(w.format.full[:i])); err == nil {
				t.Errorf("the first %d bytes are taken for an answer", i)
			} else if _, ok := isCodecError(err); !ok {
				t.Errorf("the first %d bytes: %v", i, err)
			}
		}
	})
}

func TestTruncatedErrors(t *testing.T) {
	each(t, func(t *testing.T, w *wire) {
		for i := range w.format.broken {
			_, err := get(t, w.protocol, answer{status: 400, contentType: w.format.mediaType, body: w.format.broken[:i]})
			e, ok := errors.AsType[*call.Error](err)
			if !ok || e.Code == "" || e.Metadata.Status != 400 {
				t.Errorf("the first %d bytes: %v", i, err)
			}
		}
	})
}

func TestWrongTypes(t *testing.T) {
	each(t, func(t *testing.T, w *wire) {
		for member, body := range w.format.wrong {
			_, err := get(t, w.protocol, w.good(body))
			e, ok := isCodecError(err)
			if !ok {
				t.Errorf("%s: %v", member, err)
				continue
			}
			if e.Member != member {
				t.Errorf("the wrong type of %s is reported of %q: %v", member, e.Member, e)
			}
		}
	})
}

func TestDamaged(t *testing.T) {
	each(t, func(t *testing.T, w *wire) {
		for name, body := range w.format.damaged {
			if v, err := get(t, w.protocol, w.good(body)); err == nil {
				t.Errorf("%s is taken for %+v", name, v)
			} else if _, ok := isCodecError(err); !ok {
				t.Errorf("%s: %v", name, err)
			}
		}
	})
}

func TestEmptyBodies(t *testing.T) {
	each(t, func(t *testing.T, w *wire) {
		v, err := get(t, w.protocol, w.good(""))
		if err != nil || v.Text != nil {
			t.Errorf("an empty answer: %+v, %v", v, err)
		}
		_, err = get(t, w.protocol, answer{status: 404})
		checkUnknown(t, err, 404, "NotFound")
		_, err = get(t, w.protocol, answer{status: 503})
		checkUnknown(t, err, 503, "ServiceUnavailable")
		_, err = get(t, w.protocol, answer{status: 599})
		if !errors.Is(err, call.Code("599")) {
			t.Errorf("a status without a name: %v", err)
		}
	})
}

// checkUnknown checks the error of an answer of which nothing is known but its status.
func checkUnknown(t *testing.T, err error, status int, code string) {
	t.Helper()
	e, ok := errors.AsType[*call.Error](err)
	if !ok || e.Code != code || e.Metadata.Status != status {
		t.Errorf("status %d: %v", status, err)
		return
	}
	if a, ok := errors.AsType[*call.Answer](err); !ok || a.Status != status {
		t.Errorf("status %d: the cause is %v", status, e.Err)
	}
}

const page = `<!DOCTYPE html>
<html><head><title>502 Bad Gateway</title><meta charset=utf-8></head>
<body><center><h1>502 Bad Gateway</h1></center><hr>&nbsp;nginx</body></html>`

func TestPages(t *testing.T) {
	each(t, func(t *testing.T, w *wire) {
		for _, body := range []string{page, strings.Replace(page, "<!DOCTYPE html>\n", "", 1), "Bad Gateway\n"} {
			_, err := get(t, w.protocol, answer{status: 502, contentType: "text/html", body: body})
			checkUnknown(t, err, 502, "BadGateway")
			if a, ok := errors.AsType[*call.Answer](err); ok && (string(a.Body) != body || a.ContentType != "text/html") {
				t.Errorf("the answer is kept as %+v", a)
			}
			if strings.Contains(err.Error(), "nginx") {
				t.Errorf("the error repeats the page: %v", err)
			}
		}
		if v, err := get(t, w.protocol, answer{status: 200, contentType: "text/html", body: page}); err == nil {
			t.Errorf("a page is taken for %+v", v)
		} else if _, ok := isCodecError(err); !ok {
			t.Errorf("a page with status 200: %v", err)
		}
	})
}

func TestErrors(t *testing.T) {
	each(t, func(t *testing.T, w *wire) {
		_, err := get(t, w.protocol, answer{status: 400, contentType: w.format.mediaType, body: w.format.broken})
		if e, ok := errors.AsType[*broken](err); !ok || call.Value(e.Message) != "why" || e.Limit == nil || *e.Limit != 5 {
			t.Errorf("the model's error: %v", err)
		}
		_, err = get(t, w.protocol, answer{status: 400, contentType: w.format.mediaType, body: strings.ReplaceAll(w.format.broken, "Message", "message")})
		if e, ok := errors.AsType[*broken](err); !ok || call.Value(e.Message) != "why" {
			t.Errorf("a message in another case: %v", err)
		}
		_, err = get(t, w.protocol, answer{status: 400, contentType: w.format.mediaType, body: w.format.badLimit})
		if e, ok := errors.AsType[*broken](err); !ok || e.Limit != nil || call.Value(e.Message) != "why" || !errors.Is(err, call.Code("Broken")) {
			t.Errorf("an error with a member of the wrong type: %v", err)
		}
		_, err = get(t, w.protocol, answer{status: 400, contentType: w.format.mediaType, body: w.format.stranger})
		if e, ok := errors.AsType[*call.Error](err); !ok || e.Code != "Stranger" || e.Message != "why" || e.Err != nil {
			t.Errorf("an error that the model does not have: %v", err)
		}
		_, err = get(t, w.protocol, answer{status: 403, contentType: w.format.mediaType, body: w.format.codeless})
		checkUnknown(t, err, 403, "Forbidden")
	})
}

// Servers mix up the places of errors in XML, so each is understood everywhere.
func TestErrorRoots(t *testing.T) {
	for i := range wires {
		w := &wires[i]
		if !w.isXML() {
			continue
		}
		for _, spell := range []func(code, limit string) string{
			xmlError("", ""), xmlError("<?xml version='1.0'?>\n", ""), xmlError("<ErrorResponse>", "</ErrorResponse>"),
			xmlError("<Response><Errors>", "</Errors></Response>"), xmlError(`<ErrorResponse xmlns="http://example.com/">`, "</ErrorResponse>"),
		} {
			body := spell("Broken", "5")
			_, err := get(t, w.protocol, answer{status: 400, body: body})
			if e, ok := errors.AsType[*broken](err); !ok || e.Limit == nil || *e.Limit != 5 {
				t.Errorf("%s: %s: %v", w.name, body, err)
			}
		}
	}
}

// TestForeignErrors has errors in the formats of other protocols: nothing of them is understood, and
// they are errors all the same.
func TestForeignErrors(t *testing.T) {
	each(t, func(t *testing.T, w *wire) {
		foreign := []string{jsonFormat.broken, cborFormat.broken}
		for _, format := range []*format{queryFormat, ec2Format} {
			foreign = append(foreign, format.broken)
		}
		foreign = append(foreign, xmlError("", "")("Broken", "5"))
		for _, body := range foreign {
			if w.isXML() == strings.HasPrefix(body, "<") && (w.isXML() || body == w.format.broken) {
				continue // its own
			}
			_, err := get(t, w.protocol, answer{status: 400, contentType: w.format.mediaType, body: body})
			checkUnknown(t, err, 400, "BadRequest")
		}
	})
}

// TestHeaders has headers that do not fit their members, in the protocols that bind members to them.
func TestHeaders(t *testing.T) {
	for i := range wires {
		w := &wires[i]
		if !strings.HasPrefix(w.name, "rest") {
			continue
		}
		a := answer{status: 200, contentType: w.format.mediaType, body: w.format.full}
		a.header = http.Header{"X-Size": {"5"}, "X-Until": {"Tue, 29 Apr 2014 18:30:38 GMT"}, "X-Flag": {"true"}, "X-List": {"1, 2"}}
		v, err := getBound(t, w.protocol, a)
		if err != nil || *v.Size != 5 || v.Until.Year() != 2014 || !*v.Flag || len(v.List) != 2 || *v.Text != "a" {
			t.Errorf("%s: %+v, %v", w.name, v, err)
		}
		for name, text := range map[string]string{"Size": "5x", "Until": "today", "Flag": "maybe", "List": "1, two"} {
			a.header = http.Header{"X-" + name: {text}}
			_, err := getBound(t, w.protocol, a)
			if e, ok := isCodecError(err); !ok || !strings.HasPrefix(e.Member, name) {
				t.Errorf("%s: %s %q: %v", w.name, name, text, err)
			}
		}
		// Of an error, what is bound and cannot be read is left out.
		a = answer{status: 400, contentType: w.format.mediaType, body: w.format.broken, header: http.Header{"X-Wait": {"long"}}}
		_, err = get(t, w.protocol, a)
		if e, ok := errors.AsType[*broken](err); !ok || e.Wait != nil || e.Limit == nil {
			t.Errorf("%s: %v", w.name, err)
		}
		a.header.Set("X-Wait", "9")
		_, err = get(t, w.protocol, a)
		if e, ok := errors.AsType[*broken](err); !ok || e.Wait == nil || *e.Wait != 9 {
			t.Errorf("%s: %v", w.name, err)
		}
	}
}

func TestNesting(t *testing.T) {
	each(t, func(t *testing.T, w *wire) {
		if _, err := get(t, w.protocol, w.good(w.format.deep(codec.MaxDepth-5))); err != nil {
			t.Errorf("within the limit: %v", err)
		}
		for _, depth := range []int{codec.MaxDepth + 1, 100_000} {
			if _, err := get(t, w.protocol, w.good(w.format.deep(depth))); err == nil {
				t.Errorf("%d structures deep is read", depth)
			} else if _, ok := isCodecError(err); !ok {
				t.Errorf("%d structures deep: %v", depth, err)
			}
			if _, err := get(t, w.protocol, w.good(w.format.unknown(depth))); err == nil {
				t.Errorf("what is not known, %d deep, is read", depth)
			} else if _, ok := isCodecError(err); !ok {
				t.Errorf("what is not known, %d deep: %v", depth, err)
			}
			_, err := get(t, w.protocol, answer{status: 400, body: w.format.unknown(depth)})
			checkUnknown(t, err, 400, "BadRequest")
		}
	})
}
