package endtoend

import (
	"net/http"
	"strings"
	"testing"

	"github.com/sessiongen/sessiongen/generated/dynamodb"
	"github.com/sessiongen/sessiongen/generated/s3"
	"github.com/sessiongen/sessiongen/generated/s3control"
	"github.com/sessiongen/sessiongen/runtime/auth"
	"github.com/sessiongen/sessiongen/session"
)

// TestValuesStayInTheirPlace has values that would change where a request goes if a host or a path were
// strings glued together. None does: it is refused, or escaped where the service gives it a meaning.
func TestValuesStayInTheirPlace(t *testing.T) {
	var sent string
	transport := sender(func(r *http.Request) { sent = r.URL.Host + r.URL.EscapedPath() })
	open := func(account string) *session.Session {
		return session.Must(session.New(session.WithEnvironment(nothing), session.WithRegion("us-east-1"), session.WithHTTPClient(&http.Client{Transport: transport}),
			session.WithCredentials(auth.Static(auth.Credentials{AccessKeyID: "AKID", SecretAccessKey: "s", AccountID: account}))))
	}
	const plain = "123456789012"
	for _, evil := range []string{"evil.example/", "me@evil.example", "evil.example", "evil.example#", "evil.example?", `evil.example\`, "a b", "a\nb", "..", "a/../b"} {
		calls := map[string]func() error{
			"account of the credentials": func() error {
				_, err := dynamodb.New(open(evil)).ListTables(t.Context(), nil)
				return err
			},
			"label of the host": func() error {
				_, err := s3control.New(open(plain)).GetAccessPoint(t.Context(), &s3control.GetAccessPointInput{AccountId: evil, Name: "n"})
				return err
			},
			"bucket": func() error {
				_, err := s3.New(open(plain)).HeadObject(t.Context(), &s3.HeadObjectInput{Bucket: evil, Key: "k"})
				return err
			},
		}
		for what, do := range calls {
			sent = ""
			if err := do(); sent == "" && err != nil {
				continue
			}
			host, path, _ := strings.Cut(sent, "/")
			if what != "bucket" || host != "s3.us-east-1.amazonaws.com" && host != evil+".s3.us-east-1.amazonaws.com" || strings.Count(path, "/") > 1 || strings.ContainsAny(path, "@#?\\ \n") {
				t.Errorf("%s %q: sent to %s", what, evil, sent)
			}
		}
	}
	sent = ""
	if _, err := s3.New(open(plain)).DeleteObject(t.Context(), &s3.DeleteObjectInput{Bucket: "b", Key: ""}); err == nil || sent != "" {
		t.Errorf("an empty key: sent to %s, %v", sent, err)
	}
	if _, err := s3.New(open(plain)).HeadObject(t.Context(), &s3.HeadObjectInput{Bucket: "bucket", Key: "../x?y#z"}); err != nil || sent != "bucket.s3.us-east-1.amazonaws.com/../x%3Fy%23z" {
		t.Errorf("an odd key: sent to %s, %v", sent, err)
	}
	if _, err := dynamodb.New(open(plain)).ListTables(t.Context(), nil); err != nil || sent != plain+".ddb.us-east-1.amazonaws.com/" {
		t.Errorf("a plain account: sent to %s, %v", sent, err)
	}
}

// nothing is an environment without variables.
func nothing(string) (string, bool) { return "", false }

// sender answers requests with nothing.
type sender func(*http.Request)

func (f sender) RoundTrip(req *http.Request) (*http.Response, error) {
	f(req)
	return &http.Response{StatusCode: http.StatusOK, Body: http.NoBody, Request: req}, nil
}
