package sigv4

import (
	"crypto/ecdsa"
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/aws/smithy-go/aws-http-auth/credentials"
	peer "github.com/aws/smithy-go/aws-http-auth/sigv4a"

	"github.com/sessiongen/sessiongen/runtime/auth"
)

// TestAsymmetricPeer verifies our signature and that of another implementation by the same key, over a
// request that is written out here.
func TestAsymmetricPeer(t *testing.T) {
	at := time.Date(2026, 5, 6, 7, 8, 9, 0, time.UTC)
	body := sha256.Sum256([]byte("body"))
	request := func() *http.Request {
		req, err := http.NewRequest("POST", "https://example.com/a%20b/c?y=2&x=1", nil)
		if err != nil {
			t.Fatal(err)
		}
		return req
	}
	for _, creds := range []auth.Credentials{
		{AccessKeyID: "AKID", SecretAccessKey: "secret"},
		{AccessKeyID: "AKISORANDOMAASORANDOM", SecretAccessKey: "q+jcrXGc+0zWN6uzclKVhvMmUsIfRPa4rlRandom", SessionToken: "token"},
	} {
		fields, names := "host:example.com\nx-amz-date:20260506T070809Z\nx-amz-region-set:us-east-1,us-west-2\n", "host;x-amz-date;x-amz-region-set"
		if creds.SessionToken != "" {
			fields, names = fields+"x-amz-security-token:token\n", names+";x-amz-security-token"
		}
		canonical := sha256.Sum256([]byte("POST\n/a%2520b/c\nx=1&y=2\n" + fields + "\n" + names + "\n" + hex.EncodeToString(body[:])))
		digest := sha256.Sum256([]byte("AWS4-ECDSA-P256-SHA256\n20260506T070809Z\n20260506/svc/aws4_request\n" + hex.EncodeToString(canonical[:])))

		ours := request()
		s := new(Asymmetric)
		for range 2 { // the second replaces the first
			err := s.Sign(ours, creds, &Params{Region: "us-east-1,us-west-2", Service: "svc", Time: at, PayloadHash: hex.EncodeToString(body[:])})
			if err != nil {
				t.Fatal(err)
			}
		}
		theirs := request()
		err := peer.New().SignRequest(&peer.SignRequestInput{
			Request: theirs, PayloadHash: body[:], Service: "svc", RegionSet: []string{"us-east-1", "us-west-2"}, Time: at,
			Credentials: credentials.Credentials{AccessKeyID: creds.AccessKeyID, SecretAccessKey: creds.SecretAccessKey, SessionToken: creds.SessionToken},
		})
		if err != nil {
			t.Fatal(err)
		}
		prefix := "AWS4-ECDSA-P256-SHA256 Credential=" + creds.AccessKeyID + "/20260506/svc/aws4_request, SignedHeaders=" + names + ", Signature="
		for name, req := range map[string]*http.Request{"ours": ours, "theirs": theirs} {
			text, ok := strings.CutPrefix(req.Header.Get("Authorization"), prefix)
			signature, err := hex.DecodeString(text)
			if !ok || err != nil || !ecdsa.VerifyASN1(&s.key.PublicKey, digest[:], signature) {
				t.Errorf("%s: %v", name, req.Header)
			}
		}
	}
}

// TestAsymmetricKey has the public key that belongs to AWS's published example.
func TestAsymmetricKey(t *testing.T) {
	key, err := deriveAsymmetric("AKISORANDOMAASORANDOM", "q+jcrXGc+0zWN6uzclKVhvMmUsIfRPa4rlRandom")
	if err != nil {
		t.Fatal(err)
	}
	point, err := key.PublicKey.Bytes()
	const want = "0415d242ceebf8d8169fd6a8b5a746c41140414c3b07579038da06af89190fffcb0515242cedd82e94799482e4c0514b505afccf2c0c98d6a553bf539f424c5ec0"
	if err != nil || hex.EncodeToString(point) != want {
		t.Errorf("%x, %v", point, err)
	}
}

func TestAsymmetricErrors(t *testing.T) {
	req, err := http.NewRequest("GET", "https://example.com", nil)
	if err != nil {
		t.Fatal(err)
	}
	keys := auth.Credentials{AccessKeyID: "a", SecretAccessKey: "s"}
	for _, tt := range []struct {
		creds auth.Credentials
		p     Params
		want  error
	}{
		{auth.Credentials{AccessKeyID: "a"}, Params{Region: "*", Service: "s"}, auth.ErrPartialCredentials},
		{keys, Params{Service: "s"}, ErrNoRegion},
		{keys, Params{Region: "*"}, ErrNoService},
	} {
		if err := new(Asymmetric).Sign(req, tt.creds, &tt.p); err != tt.want {
			t.Errorf("%v, want %v", err, tt.want)
		}
		if _, err := new(Asymmetric).Presign(req, tt.creds, &tt.p, time.Minute); err != tt.want {
			t.Errorf("presigning: %v, want %v", err, tt.want)
		}
	}
}

// TestAsymmetricPresign verifies the signature in a URL over a request that is written out here. A URL that
// is signed already is signed anew.
func TestAsymmetricPresign(t *testing.T) {
	at := time.Date(2026, 5, 6, 7, 8, 9, 0, time.UTC)
	creds := auth.Credentials{AccessKeyID: "AKID", SecretAccessKey: "secret", SessionToken: "to/ken"}
	req, err := http.NewRequest("GET", "https://mfzwi23gnjvgw.mrap.accesspoint.s3-global.amazonaws.com/a%20b/c?versionId=1", nil)
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Range", "bytes=0-1")
	req.Header.Set("X-Amz-Region-Set", "left")
	p := Params{Region: "*", Service: "s3", Time: at, PayloadHash: UnsignedPayload, DisableDoubleEncoding: true, DisableNormalizePath: true}
	s := new(Asymmetric)
	for _, life := range []time.Duration{time.Minute, 15 * time.Minute} {
		signed, err := s.Presign(req, creds, &p, life)
		if err != nil || strings.Join(signed, ";") != "host;range" {
			t.Fatalf("%q, %v", signed, err)
		}
	}
	const parameters = "X-Amz-Algorithm=AWS4-ECDSA-P256-SHA256&X-Amz-Credential=AKID%2F20260506%2Fs3%2Faws4_request&X-Amz-Date=20260506T070809Z" +
		"&X-Amz-Expires=900"
	const more = "&X-Amz-SignedHeaders=host%3Brange"
	query, signature, _ := strings.Cut(req.URL.RawQuery, "&X-Amz-Signature=")
	if want := "versionId=1&" + parameters + more + "&X-Amz-Region-Set=%2A&X-Amz-Security-Token=to%2Fken"; query != want {
		t.Errorf("query %s, want %s", query, want)
	}
	canonical := sha256.Sum256([]byte("GET\n/a%20b/c\n" + parameters + "&X-Amz-Region-Set=%2A&X-Amz-Security-Token=to%2Fken" + more + "&versionId=1\n" +
		"host:mfzwi23gnjvgw.mrap.accesspoint.s3-global.amazonaws.com\nrange:bytes=0-1\n\nhost;range\nUNSIGNED-PAYLOAD"))
	digest := sha256.Sum256([]byte("AWS4-ECDSA-P256-SHA256\n20260506T070809Z\n20260506/s3/aws4_request\n" + hex.EncodeToString(canonical[:])))
	raw, err := hex.DecodeString(signature)
	if err != nil || !ecdsa.VerifyASN1(&s.key.PublicKey, digest[:], raw) {
		t.Errorf("signature %s, %v", signature, err)
	}
	if len(req.Header) != 1 {
		t.Errorf("headers %v", req.Header)
	}
}
