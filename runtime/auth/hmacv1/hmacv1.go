// Package hmacv1 signs requests with the signature that S3 had at first: an HMAC-SHA1 of the method, a few
// headers and the resource. AWS counts it among version 2. It covers neither host nor body.
package hmacv1

import (
	"crypto/hmac"
	"crypto/sha1"
	"encoding/base64"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"

	"github.com/sessiongen/sessiongen/runtime/auth"
)

const tokenHeader = "X-Amz-Security-Token"

// Sign signs a request in its headers Date, Authorization and, with a temporary key, X-Amz-Security-Token.
// resource is what the URL names: the bucket, wherever the URL has it, and the path below it, both escaped. A
// request that is signed already is signed anew.
func Sign(req *http.Request, resource string, creds auth.Credentials, now time.Time) {
	date := now.UTC().Format(http.TimeFormat)
	req.Header.Set("Date", date)
	req.Header.Del(tokenHeader)
	if creds.SessionToken != "" {
		req.Header.Set(tokenHeader, creds.SessionToken)
	}
	req.Header.Set("Authorization", "AWS "+creds.AccessKeyID+":"+MAC(creds.SecretAccessKey, Text(req, resource, date)))
}

// MAC returns the signature of a text, in base64.
func MAC(secret, text string) string {
	h := hmac.New(sha1.New, []byte(secret))
	h.Write([]byte(text))
	return base64.StdEncoding.EncodeToString(h.Sum(nil))
}

// Text returns what is signed of a request. date is the Date header, or when the signature expires, in
// seconds of Unix time.
func Text(req *http.Request, resource, date string) string {
	var amz []string
	for name, values := range req.Header {
		if name = strings.ToLower(name); strings.HasPrefix(name, "x-amz-") {
			amz = append(amz, name+":"+joined(values)+"\n")
		}
	}
	slices.Sort(amz)
	return req.Method + "\n" + joined(req.Header["Content-Md5"]) + "\n" + joined(req.Header["Content-Type"]) + "\n" + date + "\n" +
		strings.Join(amz, "") + resource + subresource(req.URL.RawQuery)
}

func joined(values []string) string {
	trimmed := make([]string, len(values))
	for i, v := range values {
		trimmed[i] = strings.TrimSpace(v)
	}
	return strings.Join(trimmed, ",")
}

// subresource is the part of a query that makes the resource another one.
func subresource(query string) string {
	var kept []string
	for pair := range strings.SplitSeq(query, "&") {
		name, value, _ := strings.Cut(pair, "=")
		if !isSubresource(name) {
			continue
		}
		if plain, err := url.PathUnescape(value); err == nil && value != "" {
			name += "=" + plain
		}
		kept = append(kept, name)
	}
	if len(kept) == 0 {
		return ""
	}
	slices.Sort(kept)
	return "?" + strings.Join(kept, "&")
}

func isSubresource(name string) bool {
	switch name {
	case "accelerate", "acl", "analytics", "cors", "defaultObjectAcl", "delete", "inventory", "lifecycle", "location", "logging",
		"metrics", "notification", "object-lock", "partNumber", "policy", "replication", "requestPayment", "response-cache-control",
		"response-content-disposition", "response-content-encoding", "response-content-language", "response-content-type",
		"response-expires", "restore", "select", "select-type", "storageClass", "tagging", "torrent", "uploadId", "uploads",
		"versionId", "versioning", "versions", "website":
		return true
	}
	return false
}
