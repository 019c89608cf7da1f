package sigv4

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"io/fs"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/sessiongen/sessiongen/internal/corpustest"
	"github.com/sessiongen/sessiongen/runtime/auth"
)

var (
	suiteKeys = auth.Credentials{AccessKeyID: "AKIDEXAMPLE", SecretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"}
	suiteTime = time.Date(2015, 8, 30, 12, 36, 0, 0, time.UTC)
)

// TestConformanceSigV4 signs the requests of the published SigV4 suite and compares the canonical
// request, the string to sign and the Authorization header.
func TestConformanceSigV4(t *testing.T) {
	root := corpustest.File(t, "botocore", "tests", "aws4_testsuite")
	passed, failed := 0, 0
	err := filepath.WalkDir(root, func(path string, _ fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(path) != ".req" {
			return err
		}
		base := strings.TrimSuffix(path, ".req")
		if t.Run(filepath.Base(base), func(t *testing.T) { suiteCase(t, base) }) {
			passed++
		} else {
			failed++
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("suite=sigv4 passed=%d failed=%d skipped=0", passed, failed)
	if passed+failed < 30 {
		t.Errorf("found %d cases only", passed+failed)
	}
}

func suiteCase(t *testing.T, base string) {
	read := func(ext string) string {
		b, err := os.ReadFile(base + ext)
		if err != nil {
			t.Fatal(err)
		}
		return strings.ReplaceAll(string(b), "\r\n", "\n")
	}
	req, body := parseRequest(t, read(".req"))
	creds := suiteKeys
	// Where the canonical request has a token the signer adds it; otherwise the suite adds it to
	// the signed request afterwards, which is no business of the signer.
	if _, token, ok := strings.Cut(read(".creq"), "x-amz-security-token:"); ok {
		creds.SessionToken, _, _ = strings.Cut(token, "\n")
		req.Header.Set(headerToken, creds.SessionToken)
	}
	sum := sha256.Sum256([]byte(body))
	// The suite's request lines carry plain paths, which its canonical requests escape once.
	params := &Params{Region: "us-east-1", Service: "service", Time: suiteTime,
		PayloadHash: hex.EncodeToString(sum[:]), DisableDoubleEncoding: true}

	c := newCanonical()
	c.time = appendTime(c.time[:0], params.Time)
	c.query(req.URL.RawQuery, "")
	c.headers(req.Host, req.Header)
	c.request(req, params, params.PayloadHash)
	compare(t, "canonical request", string(c.buf), read(".creq"))
	var s Signer
	c.sign(s.SigningKey(creds.SecretAccessKey, params.Time, params.Region, params.Service), params)
	compare(t, "string to sign", string(c.buf), read(".sts"))

	seed, err := s.Sign(req, creds, params)
	if err != nil {
		t.Fatal(err)
	}
	compare(t, "Authorization", req.Header.Get("Authorization"), read(".authz"))
	if !strings.HasSuffix(req.Header.Get("Authorization"), "="+seed) {
		t.Errorf("seed %q is not the signature", seed)
	}
}

func compare(t *testing.T, what, got, want string) {
	t.Helper()
	if got != strings.TrimRight(want, "\n") {
		t.Errorf("%s:\ngot\n%s\nwant\n%s", what, got, want)
	}
}

// parseRequest reads the suite's request format, which net/http rightly refuses: bare UTF-8 and
// spaces in the request line, folded headers, no blank line at the end.
func parseRequest(t *testing.T, text string) (*http.Request, string) {
	t.Helper()
	head, body, _ := strings.Cut(text, "\n\n")
	lines := strings.Split(strings.TrimRight(head, "\n"), "\n")
	method, target, _ := strings.Cut(lines[0], " ")
	target = target[:strings.LastIndex(target, " ")]
	path, query, _ := strings.Cut(target, "?")
	req := &http.Request{Method: method, Header: http.Header{}, URL: &url.URL{Scheme: "https", Path: path, RawQuery: query}}
	last := ""
	for _, line := range lines[1:] {
		if line[0] == ' ' {
			values := req.Header[last]
			values[len(values)-1] += "\n" + line
			continue
		}
		name, value, ok := bytes.Cut([]byte(line), []byte(":"))
		if !ok {
			t.Fatalf("header line %q", line)
		}
		last = http.CanonicalHeaderKey(string(name))
		if last == "Host" {
			req.Host = string(value)
			continue
		}
		req.Header[last] = append(req.Header[last], string(value))
	}
	return req, body
}
