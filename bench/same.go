package main

import (
	"context"
	"fmt"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"github.com/sessiongen/sessiongen/bench/canned"
)

// same checks that both clients send the same request: method, URL, the set of headers, the
// values of those that say something of the body, and the length of the body. Only then is a
// comparison of their cost fair.
func (c *benchCase) same() error {
	if c.local {
		return nil
	}
	ours, err := capture(c, c.ours)
	if err != nil {
		return fmt.Errorf("ours: %w", err)
	}
	peer, err := capture(c, c.peer)
	if err != nil {
		return fmt.Errorf("aws-sdk-go-v2: %w", err)
	}
	if a, b := ours.Last.Method+" "+address(ours.Last.URL), peer.Last.Method+" "+address(peer.Last.URL); a != b {
		return fmt.Errorf("we send %s, aws-sdk-go-v2 %s", a, b)
	}
	if a, b := names(ours.Last.Header), names(peer.Last.Header); !slices.Equal(a, b) {
		return fmt.Errorf("we send the headers\n\t%s, aws-sdk-go-v2\n\t%s", strings.Join(a, " "), strings.Join(b, " "))
	}
	for name := range ours.Last.Header {
		if !about(name) {
			continue
		}
		if a, b := ours.Last.Header.Get(name), peer.Last.Header.Get(name); a != b {
			return fmt.Errorf("%s: we send %q, aws-sdk-go-v2 %q", name, a, b)
		}
	}
	if len(ours.Sent) != len(peer.Sent) {
		return fmt.Errorf("we send %d bytes, aws-sdk-go-v2 %d", len(ours.Sent), len(peer.Sent))
	}
	if a, b := trailer(ours.Sent), trailer(peer.Sent); a != b {
		return fmt.Errorf("we send the trailer %q, aws-sdk-go-v2 %q", a, b)
	}
	return nil
}

// address is a URL without what only we ask for: listings in URL encoding, as boto3 does, because
// keys may hold characters that XML cannot.
func address(u *url.URL) string {
	v := *u
	q := v.Query()
	q.Del("encoding-type")
	v.RawQuery = q.Encode()
	return v.String()
}

func capture(c *benchCase, client func(http.RoundTripper) op) (*canned.Transport, error) {
	t := canned.New(c.body(), c.header)
	t.Keep = true
	return t, client(t)(context.Background())
}

func names(h http.Header) []string { return slices.Sorted(maps.Keys(h)) }

// about reports whether a header says something of the body.
func about(name string) bool {
	switch name {
	case "Content-Type", "Content-Encoding", "X-Amz-Content-Sha256", "X-Amz-Trailer", "X-Amz-Decoded-Content-Length",
		"X-Amz-Target", "Accept-Encoding", "X-Amz-Checksum-Mode", "X-Amzn-Query-Mode", "Amz-Sdk-Request":
		// A map is written in any order, so its hash may differ.
		return true
	}
	return strings.HasPrefix(name, "X-Amz-Checksum-") || name == "Content-Md5"
}

// trailer returns the checksum behind an aws-chunked body.
func trailer(body []byte) string {
	i := strings.LastIndex(string(body), "x-amz-checksum-")
	if i < 0 {
		return ""
	}
	return string(body[i:])
}
