package main

import (
	"fmt"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"github.com/sessiongen/sessiongen/bench/suite"
	"github.com/sessiongen/sessiongen/bench/worker"
)

// same checks that both clients send the same request: method, URL, the set of headers, the
// values of those that say something of the body, and the length of the body. Only then is a
// comparison of their cost fair.
func same(c suite.Case, ours, peer *program) error {
	if c.Local {
		return nil
	}
	x, err := ours.order(worker.Order{Case: c.Name})
	if err != nil {
		return err
	}
	y, err := peer.order(worker.Order{Case: c.Name})
	if err != nil {
		return err
	}
	a, b := x.Request, y.Request
	if p, q := a.Method+" "+address(a.URL), b.Method+" "+address(b.URL); p != q {
		return fmt.Errorf("we send %s, aws-sdk-go-v2 %s", p, q)
	}
	if p, q := names(a.Header), names(b.Header); !slices.Equal(p, q) {
		return fmt.Errorf("we send the headers\n\t%s, aws-sdk-go-v2\n\t%s", strings.Join(p, " "), strings.Join(q, " "))
	}
	for name := range a.Header {
		if p, q := a.Header.Get(name), b.Header.Get(name); about(name) && p != q {
			return fmt.Errorf("%s: we send %q, aws-sdk-go-v2 %q", name, p, q)
		}
	}
	if len(a.Body) != len(b.Body) {
		return fmt.Errorf("we send %d bytes, aws-sdk-go-v2 %d", len(a.Body), len(b.Body))
	}
	if p, q := trailer(a.Body), trailer(b.Body); p != q {
		return fmt.Errorf("we send the trailer %q, aws-sdk-go-v2 %q", p, q)
	}
	return nil
}

// address is a URL without what only one of the clients says: we ask for listings in URL encoding, as
// boto3 does, because keys may hold characters that XML cannot; aws-sdk-go-v2 names the operation.
func address(s string) string {
	v, err := url.Parse(s)
	if err != nil {
		return s
	}
	q := v.Query()
	q.Del("encoding-type")
	q.Del("x-id")
	v.RawQuery = q.Encode()
	return v.String()
}

// names are those of the headers, without the algorithm of a checksum that nobody chose: we name it, as boto3
// does, aws-sdk-go-v2 does not.
func names(h http.Header) []string {
	return slices.DeleteFunc(slices.Sorted(maps.Keys(h)), func(name string) bool { return name == "X-Amz-Sdk-Checksum-Algorithm" })
}

// about reports whether a header says something of the body.
func about(name string) bool {
	switch name {
	case "Content-Type", "Content-Encoding", "X-Amz-Content-Sha256", "X-Amz-Trailer", "X-Amz-Decoded-Content-Length",
		"X-Amz-Target", "Accept-Encoding", "X-Amz-Checksum-Mode", "X-Amzn-Query-Mode":
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
