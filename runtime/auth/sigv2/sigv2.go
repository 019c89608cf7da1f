// Package sigv2 signs forms with AWS Signature Version 2, which the few oldest services still want.
package sigv2

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"net/url"
	"strings"
	"time"

	"github.com/sessiongen/sessiongen/runtime/auth"
)

// Params say how to sign one request.
type Params struct {
	Method string
	Host   string // as in the Host header
	Path   string // as sent, "" for "/"
	Time   time.Time
}

// Sign returns a form, the body of a POST or the query of a GET, with the parameters that prove
// that it is from the owner of the credentials. A form that is signed already is signed anew.
// It is an error if the form is none.
func Sign(form string, creds auth.Credentials, p *Params) (string, error) {
	values, err := url.ParseQuery(form)
	if err != nil {
		return "", err
	}
	values.Del("Signature")
	values.Del("SecurityToken")
	if creds.SessionToken != "" {
		values.Set("SecurityToken", creds.SessionToken)
	}
	values.Set("AWSAccessKeyId", creds.AccessKeyID)
	values.Set("SignatureMethod", "HmacSHA256")
	values.Set("SignatureVersion", "2")
	values.Set("Timestamp", p.Time.UTC().Format("2006-01-02T15:04:05Z"))
	text := strings.ReplaceAll(values.Encode(), "+", "%20")
	return text + "&Signature=" + url.QueryEscape(signature(text, creds.SecretAccessKey, p)), nil
}

// signature returns the signature of the sorted and escaped parameters of a form.
func signature(text, secret string, p *Params) string {
	path := p.Path
	if path == "" {
		path = "/"
	}
	h := hmac.New(sha256.New, []byte(secret))
	h.Write([]byte(p.Method + "\n" + strings.ToLower(p.Host) + "\n" + path + "\n" + text))
	return base64.StdEncoding.EncodeToString(h.Sum(nil))
}
