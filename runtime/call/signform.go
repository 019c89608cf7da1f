package call

import (
	"bytes"
	"context"
	"io"
	"net/http"

	"github.com/sessiongen/sessiongen/runtime/auth/sigv2"
)

// FormSigner signs the form that is the body of a request. Only services that want it refer to it.
type FormSigner func(ctx context.Context, x *Exchange, req *http.Request) error

// SignForm signs with signature version 2. It is a FormSigner.
func SignForm(ctx context.Context, x *Exchange, req *http.Request) error {
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
