package amend

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"hash"
	"io"
)

// treeChunk is the size in bytes of what the leaves of a tree hash are the hashes of.
const treeChunk = 1 << 20

type treeError string

func (e treeError) Error() string { return string(e) }

const errNoTree = treeError("the hash of the body is sent before the body: give one that can seek, or set the checksum member of the input")

// TreeHash reads a body, goes back to where it stood and returns the hexadecimal SHA-256 of all of it.
// If *tree is nil, it gets the tree hash: of the hashes of each mebibyte every two next to each
// other make a hash of the next level, until there is one. A nil body is an empty one.
func TreeHash(body io.Reader, tree **string) (string, error) {
	var start int64
	var seeker io.Seeker
	switch b := body.(type) {
	case nil:
		body = bytes.NewReader(nil)
	case *bytes.Buffer:
		body = bytes.NewReader(b.Bytes())
	case io.ReadSeeker:
		var err error
		if start, err = b.Seek(0, io.SeekCurrent); err != nil {
			return "", err
		}
		seeker = b
	default:
		return "", errNoTree
	}
	whole := sha256.New()
	root, err := treeOf(body, whole)
	if err != nil {
		return "", err
	}
	if *tree == nil {
		*tree = new(hex.EncodeToString(root))
	}
	if seeker != nil {
		if _, err := seeker.Seek(start, io.SeekStart); err != nil {
			return "", err
		}
	}
	return hex.EncodeToString(whole.Sum(nil)), nil
}

// treeOf returns the tree hash of a body and writes the body to whole.
func treeOf(body io.Reader, whole hash.Hash) ([]byte, error) {
	var level [][]byte
	leaf := sha256.New()
	for {
		leaf.Reset()
		n, err := io.CopyN(io.MultiWriter(leaf, whole), body, treeChunk)
		if err != nil && err != io.EOF {
			return nil, err
		}
		if n > 0 || len(level) == 0 {
			level = append(level, leaf.Sum(nil))
		}
		if err == io.EOF {
			break
		}
	}
	for len(level) > 1 {
		next := level[:0]
		for i := 0; i < len(level); i += 2 {
			if i+1 == len(level) {
				next = append(next, level[i])
				continue
			}
			sum := sha256.Sum256(append(bytes.Clone(level[i]), level[i+1]...))
			next = append(next, sum[:])
		}
		level = next
	}
	return level[0], nil
}
