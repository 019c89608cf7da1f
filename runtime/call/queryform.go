package call

import "net/http"

// queryAsForm makes the query of the request a form in its body.
func (x *Exchange) queryAsForm() {
	x.Method, x.Body, x.Query = http.MethodPost, []byte(x.Query), ""
	x.SetHeader("Content-Type", "application/x-www-form-urlencoded")
}
