// Package errorcode reads what the JSON and CBOR protocols say of errors beside the error itself.
package errorcode

import (
	"strings"

	"github.com/sessiongen/sessiongen/runtime/call"
)

// Failure completes the code and message of a body with the headers of its answer. The code may have
// a namespace and a URL. Its Code is "" if neither the body nor a header has one.
func Failure(x *call.Exchange, code, message string) call.Failure {
	f := call.Failure{Code: bare(code), Message: message, Fault: call.StatusFault(x.Response.StatusCode)}
	header := x.Response.Header
	if code := bare(header.Get("X-Amzn-Errortype")); code != "" {
		f.Code = code
	}
	if code, fault, ok := strings.Cut(header.Get("X-Amzn-Query-Error"), ";"); ok && x.Service.Flags&call.QueryCompatible != 0 {
		if f.Code != "" {
			f.Codes = append(f.Codes, f.Code)
		}
		f.Code = code
		if fault == "Receiver" {
			f.Fault = call.FaultServer
		} else {
			f.Fault = call.FaultClient
		}
	}
	return f
}

// bare takes namespace and URL from a code: aws.sqs#Code:http://….
func bare(code string) string {
	code, _, _ = strings.Cut(code, ":")
	if _, name, ok := strings.Cut(code, "#"); ok {
		code = name
	}
	return strings.TrimSpace(code)
}
