package amend

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"strings"
	"testing"
	"testing/iotest"
)

func hashOf(parts ...[]byte) []byte {
	sum := sha256.Sum256(bytes.Join(parts, nil))
	return sum[:]
}

func TestTreeHash(t *testing.T) {
	t.Parallel()
	a, b, c := bytes.Repeat([]byte("a"), treeChunk), bytes.Repeat([]byte("b"), treeChunk), []byte("the rest")
	for _, tt := range []struct {
		name string
		body []byte
		tree []byte
	}{
		{"nothing", nil, hashOf()},
		{"a little", c, hashOf(c)},
		{"one chunk", a, hashOf(a)},
		{"two", bytes.Join([][]byte{a, c}, nil), hashOf(hashOf(a), hashOf(c))},
		{"three", bytes.Join([][]byte{a, b, c}, nil), hashOf(hashOf(hashOf(a), hashOf(b)), hashOf(c))},
	} {
		var tree *string
		whole, err := TreeHash(bytes.NewReader(tt.body), &tree)
		if err != nil {
			t.Fatal(err)
		}
		if whole != hex.EncodeToString(hashOf(tt.body)) || *tree != hex.EncodeToString(tt.tree) {
			t.Errorf("%s: whole %s, tree %s", tt.name, whole, *tree)
		}
	}
}

func TestTreeHashBodies(t *testing.T) {
	t.Parallel()
	seekable := strings.NewReader("xbody")
	if _, err := seekable.Seek(1, io.SeekStart); err != nil {
		t.Fatal(err)
	}
	want := hex.EncodeToString(hashOf([]byte("body")))
	for name, body := range map[string]io.Reader{"seekable": seekable, "buffer": bytes.NewBufferString("body")} {
		var tree *string
		if whole, err := TreeHash(body, &tree); err != nil || whole != want || *tree != want {
			t.Errorf("%s: %s, %v", name, whole, err)
		}
		if rest, err := io.ReadAll(body); string(rest) != "body" || err != nil {
			t.Errorf("%s: then %q, %v", name, rest, err)
		}
	}
	own := new("the caller's")
	if _, err := TreeHash(nil, &own); err != nil || *own != "the caller's" {
		t.Errorf("%s, %v", *own, err)
	}
	var tree *string
	if _, err := TreeHash(iotest.DataErrReader(strings.NewReader("body")), &tree); err == nil || tree != nil {
		t.Error("a body that cannot be sent again was read")
	}
}
