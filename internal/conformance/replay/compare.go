package replay

import (
	"encoding/base64"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"sort"
	"strconv"
	"strings"
)

// compare compares a request with the case's.
func (want *Request) compare(got *http.Request, body []byte) error {
	if want.Method != "" && got.Method != want.Method {
		return fmt.Errorf("method %s, want %s", got.Method, want.Method)
	}
	path, query, _ := strings.Cut(want.URI, "?")
	if path != "" && got.URL.EscapedPath() != path {
		return fmt.Errorf("path %s, want %s", got.URL.EscapedPath(), path)
	}
	if want.Host != "" {
		if host, _, _ := strings.Cut(want.Host, "/"); got.URL.Host != host {
			return fmt.Errorf("host %s, want %s", got.URL.Host, host)
		}
	}
	sent := split(got.URL.RawQuery)
	for _, q := range append(split(query), want.Query...) {
		i := slices.IndexFunc(sent, func(s string) bool { return sameParam(s, q) })
		if i < 0 {
			return fmt.Errorf("query %q lacks %s", got.URL.RawQuery, q)
		}
		sent = slices.Delete(sent, i, i+1)
	}
	if len(sent) > 0 && !want.MoreQuery {
		return fmt.Errorf("query has %s besides", strings.Join(sent, "&"))
	}
	for _, name := range want.ForbidQuery {
		if slices.ContainsFunc(split(got.URL.RawQuery), func(s string) bool { return key(s) == name }) {
			return fmt.Errorf("query %q has %s", got.URL.RawQuery, name)
		}
	}
	for _, name := range want.RequireQuery {
		if !slices.ContainsFunc(split(got.URL.RawQuery), func(s string) bool { return key(s) == name }) {
			return fmt.Errorf("query %q lacks %s", got.URL.RawQuery, name)
		}
	}
	if err := want.headers(got); err != nil {
		return err
	}
	if want.Body == nil {
		return nil
	}
	if want.BodyKind == "cbor" {
		expected, err := base64.StdEncoding.DecodeString(*want.Body)
		if err != nil {
			return err
		}
		return sameCBOR(body, expected)
	}
	if want.BigNumbers {
		return sameBody(want.BodyKind, decimals(string(body)), decimals(*want.Body))
	}
	return sameBody(want.BodyKind, string(body), *want.Body)
}

func (want *Request) headers(got *http.Request) error {
	for name, value := range want.Headers {
		v := strings.Join(got.Header.Values(name), ", ")
		if v != value && !(strings.EqualFold(name, "content-length") && fmt.Sprint(got.ContentLength) == value) {
			return fmt.Errorf("header %s is %q, want %q", name, v, value)
		}
	}
	for _, name := range want.ForbidHeaders {
		if got.Header.Get(name) != "" {
			return fmt.Errorf("header %s is there", name)
		}
	}
	for _, name := range want.RequireHeaders {
		if got.Header.Get(name) == "" && !(strings.EqualFold(name, "content-length") && got.ContentLength >= 0) {
			return fmt.Errorf("header %s is not there", name)
		}
	}
	return nil
}

func split(query string) []string {
	if query == "" {
		return nil
	}
	return strings.Split(query, "&")
}

func key(param string) string {
	k, _, _ := strings.Cut(param, "=")
	return k
}

// sameParam takes a parameter without "=" for one with an empty value.
func sameParam(a, b string) bool {
	return strings.TrimSuffix(a, "=") == strings.TrimSuffix(b, "=")
}

func sameBody(kind, got, want string) error {
	switch kind {
	case "json":
		if strings.TrimSpace(want) == "" || strings.TrimSpace(got) == "" {
			break
		}
		var a, b any
		if err := unmarshal(got, &a); err != nil {
			return fmt.Errorf("body %q: %w", got, err)
		}
		if err := unmarshal(want, &b); err != nil {
			return err
		}
		return sameJSON("body", a, b)
	case "xml":
		if !strings.HasPrefix(strings.TrimSpace(want), "<") || strings.TrimSpace(got) == "" {
			break // a blob or string, or nothing
		}
		a, err := parseXML(got)
		if err != nil {
			return fmt.Errorf("body %q: %w", got, err)
		}
		b, err := parseXML(want)
		if err != nil {
			return err
		}
		if a.String() != b.String() {
			return fmt.Errorf("body\n\t%s\nwant\n\t%s", a, b)
		}
		return nil
	case "form":
		a, b := form(got), form(want)
		if !slices.Equal(a, b) {
			return fmt.Errorf("body\n\t%s\nwant\n\t%s", strings.Join(a, "&"), strings.Join(b, "&"))
		}
		return nil
	}
	if strings.TrimSpace(got) != strings.TrimSpace(want) {
		return fmt.Errorf("body %q, want %q", got, want)
	}
	return nil
}

// form returns the decoded parameters of a form, sorted.
func form(s string) []string {
	params := split(strings.ReplaceAll(strings.TrimSpace(s), "\n", ""))
	for i, p := range params {
		k, v, _ := strings.Cut(strings.TrimSpace(p), "=")
		k, _ = url.QueryUnescape(k)
		v, _ = url.QueryUnescape(v)
		params[i] = k + "=" + v
	}
	sort.Strings(params)
	return params
}

// decimals brings the numbers in quotes into one form: the same number may be written in several.
func decimals(body string) string {
	return regexp.MustCompile(`"[-+0-9.eE]+"`).ReplaceAllStringFunc(body, func(s string) string {
		v, ok := new(big.Rat).SetString(strings.Trim(s, `"`))
		if !ok {
			return s
		}
		return strconv.Quote(v.RatString())
	})
}

func unmarshal(s string, v any) error {
	d := json.NewDecoder(strings.NewReader(s))
	d.UseNumber()
	return d.Decode(v)
}

// sameJSON reports the first difference of two JSON values. Numbers are the same whatever their form.
func sameJSON(path string, got, want any) error {
	switch w := want.(type) {
	case map[string]any:
		g, ok := got.(map[string]any)
		if !ok {
			return fmt.Errorf("%s is %v, want an object", path, got)
		}
		for k := range g {
			if _, ok := w[k]; !ok {
				return fmt.Errorf("%s has %q besides", path, k)
			}
		}
		for k, v := range w {
			if _, ok := g[k]; !ok {
				return fmt.Errorf("%s lacks %q", path, k)
			}
			if err := sameJSON(path+"."+k, g[k], v); err != nil {
				return err
			}
		}
		return nil
	case []any:
		g, ok := got.([]any)
		if !ok || len(g) != len(w) {
			return fmt.Errorf("%s is %v, want %v", path, got, want)
		}
		for i := range w {
			if err := sameJSON(fmt.Sprintf("%s[%d]", path, i), g[i], w[i]); err != nil {
				return err
			}
		}
		return nil
	case json.Number:
		if g, ok := got.(json.Number); ok && sameNumber(string(g), string(w)) {
			return nil
		}
	default:
		if got == want {
			return nil
		}
	}
	return fmt.Errorf("%s is %v (%T), want %v (%T)", path, got, got, want, want)
}

func sameNumber(a, b string) bool {
	x, ok := new(big.Rat).SetString(a)
	y, ok2 := new(big.Rat).SetString(b)
	return ok && ok2 && x.Cmp(y) == 0
}

// node is an XML element with namespaces resolved.
type node struct {
	name     xml.Name
	attrs    []string
	text     string
	children []*node
}

// String spells a node. Members may come in any order, and so may the entries of a map; the
// elements of a list may not. Text between children does not count.
func (n *node) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "<{%s}%s", n.name.Space, n.name.Local)
	for _, a := range n.attrs {
		b.WriteString(" " + a)
	}
	b.WriteString(">")
	if len(n.children) == 0 {
		b.WriteString(n.text)
	}
	children := slices.Clone(n.children)
	slices.SortStableFunc(children, func(a, b *node) int {
		if c := strings.Compare(a.name.Local, b.name.Local); c != 0 || !a.isEntry() {
			return c
		}
		return strings.Compare(a.String(), b.String())
	})
	for _, c := range children {
		b.WriteString(c.String())
	}
	b.WriteString("</>")
	return b.String()
}

// isEntry reports whether a node looks like an entry of a map.
func (n *node) isEntry() bool {
	return n.name.Local == "entry" || len(n.children) == 2 && len(n.children[0].children) == 0
}

func parseXML(s string) (*node, error) {
	d := xml.NewDecoder(strings.NewReader(s))
	root := &node{}
	stack := []*node{root}
	for {
		token, err := d.Token()
		if err == io.EOF {
			break
		}
		if err != nil {
			return nil, err
		}
		top := stack[len(stack)-1]
		switch t := token.(type) {
		case xml.StartElement:
			n := &node{name: t.Name}
			for _, a := range t.Attr {
				if a.Name.Space == "xmlns" || a.Name.Local == "xmlns" {
					continue
				}
				n.attrs = append(n.attrs, fmt.Sprintf("{%s}%s=%q", a.Name.Space, a.Name.Local, a.Value))
			}
			sort.Strings(n.attrs)
			top.children = append(top.children, n)
			stack = append(stack, n)
		case xml.EndElement:
			stack = stack[:len(stack)-1]
		case xml.CharData:
			top.text += string(t)
		}
	}
	if len(root.children) != 1 {
		return nil, fmt.Errorf("%d root elements", len(root.children))
	}
	return root.children[0], nil
}
