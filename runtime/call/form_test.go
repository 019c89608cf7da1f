package call_test

import (
	"strings"
	"testing"

	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/codec"
	"github.com/sessiongen/sessiongen/runtime/protocol/awsquery"
	"github.com/sessiongen/sessiongen/runtime/protocol/restjson"
)

// Each attempt is signed on its own.
func TestSignatureVersion2(t *testing.T) {
	var got []exchange
	src := serve(t, script(&got, answer{503, "", ""}, answer{200, "", `<SendResponse><SendResult><Id>p1</Id></SendResult></SendResponse>`}))
	service := call.Service{
		ID: "Parcel", APIVersion: "2026-01-01", Protocol: &awsquery.Protocol{}, Auth: []call.Auth{call.SigV2}, SigV2: call.SignForm, Flags: call.AWS,
	}
	out := new(sendOutput)
	if err := call.Invoke(t.Context(), call.NewClient(src, &service, nil), &opSend, &sendInput{Address: "a b"}, out, nil); err != nil {
		t.Fatal(err)
	}
	if len(got) != 2 || call.Value(out.Id) != "p1" {
		t.Fatalf("%d attempts, answer %+v", len(got), out)
	}
	for _, r := range got {
		const want = "AWSAccessKeyId=AKIDEXAMPLE&Action=Send&Address=a%20b&SignatureMethod=HmacSHA256&SignatureVersion=2" +
			"&Timestamp=2026-11-22T12%3A00%3A00Z&Token=00000000-0000-4001-8000-000000000001&Version=2026-01-01&Signature="
		if !strings.HasPrefix(r.body, want) || strings.Contains(r.body, secret) || r.Header.Get("Authorization") != "" {
			t.Errorf("body %s, header %v", r.body, r.Header)
		}
	}
}

// A client may sign forms so that the model would have signed otherwise. They are not compressed.
func TestSignerOfForms(t *testing.T) {
	var got []exchange
	src := serve(t, script(&got, answer{200, "", "<SendResponse/>"}))
	service := call.Service{ID: "Parcel", APIVersion: "2026-01-01", SigningName: "parcel", Protocol: &awsquery.Protocol{}, Auth: []call.Auth{call.SigV4}}
	op := opSend
	op.Compress = func([]byte) ([]byte, string) { return []byte("short"), "gzip" }
	client := call.NewClient(src, &service, []call.ClientOption{call.WithSigner(call.SignForm), call.WithCompression(0)})
	if err := call.Invoke(t.Context(), client, &op, &sendInput{Address: "a"}, new(sendOutput), nil); err != nil {
		t.Fatal(err)
	}
	if r := got[0]; !strings.Contains(r.body, "&SignatureVersion=2&") || r.Header.Get("Authorization")+r.Header.Get("Content-Encoding") != "" {
		t.Errorf("body %s, header %v", r.body, r.Header)
	}
}

// What does not fit into a URL goes out as a form.
func TestQueryAsForm(t *testing.T) {
	var got []exchange
	src := serve(t, script(&got, answer{200, "", "{}"}))
	op := opFind
	op.Flags |= call.QueryAsForm
	service := call.Service{ID: "Parcel", APIVersion: "2026-01-01", SigningName: "parcel", Protocol: &restjson.Protocol{}, Auth: []call.Auth{call.SigV4}}
	if err := call.Invoke(t.Context(), call.NewClient(src, &service, nil), &op, &findInput{Text: "a b"}, new(sendOutput), nil); err != nil {
		t.Fatal(err)
	}
	r := got[0]
	if r.Method != "POST" || r.URL.RequestURI() != "/find" || r.body != "format=sdk&q=a%20b" ||
		r.Header.Get("Content-Type") != "application/x-www-form-urlencoded" {
		t.Errorf("%s %s with %s: %s", r.Method, r.URL, r.Header.Get("Content-Type"), r.body)
	}
}

type findInput struct{ Text string }

var findInputMembers = [...]codec.Member{{Name: "Text", Loc: codec.Query, Bind: "q"}}

var opFind = call.Operation{
	Name: "Find", Method: "GET", URI: "/find?format=sdk", OutBody: call.StructBody, Flags: call.InBound,
	In: func(c *codec.Codec, in any) {
		v := in.(*findInput)
		for i := c.Struct(findInputMembers[:]); i >= 0; i = c.Member(findInputMembers[:], i) {
			c.String(&v.Text)
		}
	},
	Out: opSend.Out,
}
