//go:build !race

package sigv4

import (
	"strings"
	"testing"
)

// The race detector makes sync.Pool forget at random, hence the build tag.
func TestSignAllocations(t *testing.T) {
	var s Signer
	req, p := smallRequest()
	creds := docKeys
	creds.SessionToken = strings.Repeat("t", 300)
	n := testing.AllocsPerRun(100, func() {
		if _, err := s.Sign(req, creds, p); err != nil {
			t.Fatal(err)
		}
	})
	if n > 6 {
		t.Errorf("%v allocations", n)
	}
}
