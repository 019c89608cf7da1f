package replay

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"net/http"
	"reflect"
	"slices"
	"strings"
	"time"

	"github.com/sessiongen/sessiongen/runtime/auth"
	"github.com/sessiongen/sessiongen/runtime/call"
)

// Case is one case of a suite in the form that all suites are brought into.
type Case struct {
	Suite, ID string
	Package   string // of the generated client
	Operation string
	Endpoint  string // custom endpoint, "" for the default one

	// A region means that there is no custom endpoint: the service's rules count.
	Region         string          `json:",omitempty"`
	EndpointParams map[string]bool `json:",omitempty"`

	Params   map[string]any `json:",omitempty"`
	Request  *Request       `json:",omitempty"` // a request case
	Response *Response      `json:",omitempty"` // a response case
	Events   *Events        `json:",omitempty"` // a case with event streams
}

// Request is what a case expects to be sent. Empty fields are not compared.
type Request struct {
	Method, URI, Host string
	Query             []string          `json:",omitempty"` // parameters that must be there, escaped
	ForbidQuery       []string          `json:",omitempty"`
	RequireQuery      []string          `json:",omitempty"`
	Headers           map[string]string `json:",omitempty"`
	ForbidHeaders     []string          `json:",omitempty"`
	RequireHeaders    []string          `json:",omitempty"`
	Body              *string           `json:",omitempty"`
	BodyKind          string            // json, xml, form, cbor (Body is base64 then), or "" for bytes
	BigNumbers        bool              // texts in the body that are numbers compare as such
	MoreQuery         bool              // there may be more in the query
}

// Response is an answer and what a client is to make of it.
type Response struct {
	Status  int
	Headers map[string]string `json:",omitempty"`
	Body    []byte            `json:",omitempty"`
	Result  map[string]any    `json:",omitempty"`
	Error   string            // name of the error shape, "" for a good answer
	Code    string            // on the wire, "" if that does not matter
	Message *string           `json:",omitempty"`

	RequestID string // "" if that does not matter

	// ZeroIfAbsent are members of the output for which the zero value of their Go type is what an
	// answer without them means: required ones, and maps of headers.
	ZeroIfAbsent []string `json:",omitempty"`
}

// Operation calls an operation of a new client with a nil input.
type Operation func(ctx context.Context, src call.Source, opts ...call.ClientOption) (out any, err error)

// Run runs a case and returns what is wrong, nil if nothing is.
func Run(c *Case, op Operation) error {
	if c.Events != nil {
		return runEvents(c, op)
	}
	p := &protocol{params: c.Params, answers: c.Response != nil}
	t := &transport{c: c}
	endpoint, region := cmp.Or(c.Endpoint, "https://example.com"), "us-east-1"
	if c.Region != "" {
		endpoint, region = "", c.Region
	}
	src := source{call.Config{
		Region: region, Endpoint: endpoint, Protocol: p, HTTP: t,
		Credentials: auth.NewCache(auth.Static(auth.Credentials{AccessKeyID: "AKID", SecretAccessKey: "SECRET"}), auth.CacheConfig{}),
		Now:         func() time.Time { return time.Unix(1700000000, 0) },
		Rand:        func() uint64 { return 0 },
		Settings:    call.Settings{MaxAttempts: 1},
	}}
	for name, value := range c.EndpointParams {
		src.config.SetParam(name, value)
	}
	out, err := op(context.Background(), src)
	if c.Request != nil {
		if t.request == nil {
			return fmt.Errorf("nothing was sent: %w", err)
		}
		return c.Request.compare(t.request, t.body)
	}
	return c.Response.compare(p, out, err)
}

type source struct{ config call.Config }

func (s source) ClientConfig(string) *call.Config { c := s.config; return &c }

// transport answers with the case's response, and keeps the request.
type transport struct {
	c       *Case
	request *http.Request
	body    []byte
}

func (t *transport) Do(r *http.Request) (*http.Response, error) {
	t.request = r
	if r.Body != nil {
		t.body, _ = io.ReadAll(r.Body)
	}
	if t.c.Response == nil {
		return nil, errors.New("this case ends with the request")
	}
	h := http.Header{}
	for name, value := range t.c.Response.Headers {
		h.Set(name, value)
	}
	return &http.Response{
		StatusCode: t.c.Response.Status, Header: h, Body: io.NopCloser(bytes.NewReader(t.c.Response.Body)),
		ContentLength: int64(len(t.c.Response.Body)), Request: r,
	}, nil
}

func (want *Response) compare(p *protocol, out any, err error) error {
	if id := metadata(out, err).RequestID; want.RequestID != "" && id != want.RequestID {
		return fmt.Errorf("request ID %q, want %q", id, want.RequestID)
	}
	if want.Error == "" && want.Code == "" {
		if err != nil {
			return err
		}
		p.addStreams(out, want.Result)
		maps.DeleteFunc(want.Result, func(name string, v any) bool {
			_, there := p.output[name]
			return !there && (v == nil || slices.Contains(want.ZeroIfAbsent, name) && empty(v))
		})
		return diff("result", p.output, want.Result)
	}
	e, ok := errors.AsType[*call.Error](err)
	if !ok {
		return fmt.Errorf("no error, want %s", want.Error)
	}
	if want.Error != "" && p.code != want.Error && !errors.Is(err, call.Code(want.Error)) {
		return fmt.Errorf("error %s, want %s", p.code, want.Error)
	}
	if want.Code != "" && e.Code != want.Code {
		return fmt.Errorf("code %s, want %s", e.Code, want.Code)
	}
	if want.Message != nil && e.Message != *want.Message {
		return fmt.Errorf("message %q, want %q", e.Message, *want.Message)
	}
	if want.Error == "" {
		return nil // it does not matter what more the error has
	}
	for _, name := range []string{"message", "Message"} {
		if want.Result[name] == nil {
			delete(p.output, name) // every error of ours has one, whatever the model says
		}
	}
	return diff("error", p.output, want.Result)
}

// metadata returns what an output or an error says of the call.
func metadata(out any, err error) call.Metadata {
	if e, ok := errors.AsType[*call.Error](err); ok {
		return e.Metadata
	}
	m, _ := reflect.Indirect(reflect.ValueOf(out)).FieldByName("ResultMetadata").Interface().(call.Metadata)
	return m
}

// addStreams puts the texts of streaming members into the output, by the names of the model.
func (p *protocol) addStreams(out any, want map[string]any) {
	v := reflect.Indirect(reflect.ValueOf(out))
	for i := range v.NumField() {
		r, ok := v.Field(i).Interface().(io.Reader)
		if !ok {
			continue
		}
		data, _ := io.ReadAll(r)
		name := v.Type().Field(i).Name
		if _, ok := want[name]; !ok {
			name = strings.ToLower(name[:1]) + name[1:]
		}
		if p.output == nil {
			p.output = map[string]any{}
		}
		p.output[name] = string(data)
	}
}

// Result is the outcome of a case, as the generated program prints it.
type Result struct {
	Suite, ID, Problem string
}

// Main runs all cases with the operations of the generated packages, by package and operation, and
// prints a Result per case.
func Main(w io.Writer, text []byte, ops map[string]Operation) error {
	var cases []Case
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	if err := d.Decode(&cases); err != nil {
		return err
	}
	enc := json.NewEncoder(w)
	for i := range cases {
		c := &cases[i]
		r := Result{Suite: c.Suite, ID: c.ID}
		if op := ops[c.Package+"."+c.Operation]; op == nil {
			r.Problem = "the operation was not generated"
		} else if err := guarded(c, op); err != nil {
			r.Problem = err.Error()
		}
		if err := enc.Encode(r); err != nil {
			return err
		}
	}
	return nil
}

// guarded turns a panic of a client into a problem of its case.
func guarded(c *Case, op Operation) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("panic: %v", p)
		}
	}()
	return Run(c, op)
}
