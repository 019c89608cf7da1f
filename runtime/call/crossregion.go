package call

import (
	"net/http"
	"net/url"
	"time"

	"github.com/sessiongen/sessiongen/runtime/auth/sigv4"
	"github.com/sessiongen/sessiongen/runtime/endpoint"
)

// grantLife is how long the service may take to use the grant.
const grantLife = time.Hour

// PresignSource lets an operation read from the region source: it sets *grant to the URL of the same
// operation there, by GET, presigned with the credentials of the call. The input of x must be a copy
// that holds both pointers. The client's region goes into *destination; a nil destination means that
// the input has no place for it, and only the URL says it. A caller's own grant stays, and a source
// of "" needs none. The protocol must be one that sends forms.
//
// Generated code calls it where the model says so (sessiongen.traits#presignedSource).
func PresignSource(x *Exchange, source string, grant, destination **string) error {
	if *grant != nil || source == "" || x.set.presign != nil {
		return nil
	}
	if _, _, ok := endpoint.ParseRegion(source); !ok {
		return badRegion("source region", source)
	}
	here, region := x.client, x.client.config.Region
	if destination != nil {
		*destination = &region
	}
	token := "" // the same in the URL and in the request
	x.Codec.NewToken = func() string {
		if token == "" {
			token = x.idempotencyToken()
		}
		return token
	}
	if err := here.protocol.Encode(x); err != nil {
		return err
	}
	query := string(x.Body)
	if destination == nil {
		query += "&DestinationRegion=" + url.QueryEscape(region)
	}
	there := *here
	there.config.Region = source
	there.params.SetString(there.service.Rules.Builtin(endpoint.BuiltinRegion), source)
	x.client = &there
	u, err := x.presignQuery(query)
	x.client = here
	*grant = &u
	return err
}

// presignQuery returns the URL of the call with a query in place of its body.
func (x *Exchange) presignQuery(query string) (string, error) {
	if err := x.resolve(x.Context); err != nil {
		return "", err
	}
	if err := x.prefixHost(); err != nil {
		return "", err
	}
	creds, err := x.credentials(x.Context)
	if err != nil {
		return "", err
	}
	method := x.Method
	x.Method, x.Query = http.MethodGet, query
	req := x.request(x.Context, 1, 1)
	x.Method, x.Query = method, ""
	req.Header = http.Header{}
	p := x.signature()
	p.PayloadHash, p.PayloadHashHeader = sigv4.EmptyPayload, false
	_, err = x.client.config.Store.signer.Presign(req, creds, &p, grantLife)
	return req.URL.String(), err
}
