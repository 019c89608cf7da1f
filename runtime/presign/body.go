package presign

import (
	"bytes"
	"encoding/json"
	"net/http"
	"net/url"
	"strings"

	"github.com/sessiongen/sessiongen/runtime/call"
)

const formType = "application/x-www-form-urlencoded"

// formAsQuery makes a form a GET with the form in its URL, which any browser can do.
func formAsQuery(x *call.Exchange) error {
	if moveForm(x) {
		x.Method = http.MethodGet
	}
	return nil
}

// moveForm moves a form into the query and reports whether there is one.
func moveForm(x *call.Exchange) bool {
	if len(x.Body) == 0 || !strings.HasPrefix(x.Header.Get("Content-Type"), formType) {
		return false
	}
	moveBody(x, string(x.Body))
	x.Header.Del("Content-Type")
	return true
}

func moveBody(x *call.Exchange, query string) {
	if x.Query != "" && query != "" {
		query = "&" + query
	}
	x.Query, x.Body = x.Query+query, nil
}

// ErrBody reports an operation whose body boto3 cannot put into a URL: something else than a form or a
// JSON object. It is the cause of a *call.Error.
const ErrBody = call.Code("the body of the operation has no form in a URL: use presign.URL, which leaves it outside")

// bodyAsQuery moves bodies into the query as boto3 does: forms, and the members of JSON objects. The
// method stays. Polly is the service that reads such a query; it wants no Content-Type with it.
func bodyAsQuery(x *call.Exchange) error {
	if len(x.Body) == 0 || moveForm(x) {
		return nil
	}
	query, err := jsonAsQuery(x.Body)
	if err != nil {
		return err
	}
	moveBody(x, query)
	x.Header.Del("Content-Type")
	return nil
}

// jsonAsQuery writes the members of an object as parameters, in their order; the elements of a list are
// one parameter each.
func jsonAsQuery(object []byte) (string, error) {
	d := json.NewDecoder(bytes.NewReader(object))
	d.UseNumber()
	if t, err := d.Token(); err != nil || t != json.Delim('{') {
		return "", ErrBody
	}
	var query []byte
	for d.More() {
		name, err := d.Token()
		if err != nil {
			return "", ErrBody
		}
		var value any
		if err := d.Decode(&value); err != nil {
			return "", ErrBody
		}
		list, ok := value.([]any)
		if !ok {
			list = []any{value}
		}
		for _, v := range list {
			text, ok := python(v)
			if !ok {
				return "", ErrBody
			}
			if len(query) > 0 {
				query = append(query, '&')
			}
			query = append(query, url.QueryEscape(name.(string))+"="+url.QueryEscape(text)...)
		}
	}
	return string(query), nil
}

// python is a scalar as Python prints it.
func python(v any) (string, bool) {
	switch v := v.(type) {
	case nil:
		return "None", true
	case string:
		return v, true
	case json.Number:
		return v.String(), true
	case bool:
		if v {
			return "True", true
		}
		return "False", true
	}
	return "", false
}
