package call

import (
	"bytes"
	"context"
	"io"
	"net/http"
	"strings"

	"github.com/sessiongen/sessiongen/runtime/auth/sigv2"
)

// ErrNoForm reports a call that cannot be signed with version 2. It is the cause of an *Error.
const ErrNoForm = Code("signature version 2 is part of a form, and the protocol of the service sends none")

// SignForm signs with signature version 2, in the form that is the body of the request: awsQuery and
// ec2Query send one. It is a Signer.
func SignForm(ctx context.Context, x *Exchange, req *http.Request) error {
	if !strings.HasPrefix(req.Header.Get("Content-Type"), "application/x-www-form-urlencoded") {
		return ErrNoForm
	}
	creds, err := x.credentials(ctx)
	if err != nil {
		return err
	}
	form, err := sigv2.Sign(string(x.body.data), creds, &sigv2.Params{
		Method: req.Method, Host: req.Host, Path: req.URL.EscapedPath(), Time: x.signingTime(),
	})
	if err != nil {
		return err
	}
	req.Body, req.ContentLength = io.NopCloser(bytes.NewReader([]byte(form))), int64(len(form))
	return nil
}
