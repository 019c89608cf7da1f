package endpoint_test

import (
	"fmt"
	"sync"
	"testing"

	"github.com/sessiongen/sessiongen/runtime/endpoint"
)

func TestCache(t *testing.T) {
	r := compile(t, standardRules)
	var cache endpoint.Cache
	region := r.Index("Region")
	var wg sync.WaitGroup
	for i := range 8 {
		wg.Go(func() {
			for j := range 400 { // more than a cache holds
				var p endpoint.Params
				p.SetString(region, fmt.Sprintf("us-east-%d", (i*50+j)%500))
				want, err := r.Resolve(&p)
				if err != nil {
					t.Error(err)
					return
				}
				got, err := cache.Resolve(r, &p)
				if err != nil || got.URL != want.URL {
					t.Errorf("got %v, %v, want %s", got, err, want.URL)
				}
			}
		})
	}
	wg.Wait()

	var p endpoint.Params
	p.SetString(region, "eu-west-1")
	first, _ := cache.Resolve(r, &p)
	if second, _ := cache.Resolve(r, &p); second != first {
		t.Error("the second resolution with the same parameters is not the first one's")
	}
	p.Unset(region)
	if ep, err := cache.Resolve(r, &p); err == nil {
		t.Errorf("without a region the endpoint is %v", ep)
	}
}

// TestCacheKeys has parameters whose values look alike if their bounds are lost.
func TestCacheKeys(t *testing.T) {
	r := compile(t, `{
		"parameters": {"A": {"type": "string"}, "B": {"type": "string"}, "L": {"type": "stringArray"}, "F": {"type": "boolean"}},
		"rules": [
			{"type": "endpoint", "conditions": [{"fn": "isSet", "argv": [{"ref": "A"}]}, {"fn": "isSet", "argv": [{"ref": "B"}]}], "endpoint": {"url": "https://{A}.{B}.a"}},
			{"type": "endpoint", "conditions": [{"fn": "getAttr", "argv": [{"ref": "L"}, "[1]"], "assign": "second"}], "endpoint": {"url": "https://{second}.l"}},
			{"type": "endpoint", "conditions": [{"fn": "isSet", "argv": [{"ref": "L"}]}], "endpoint": {"url": "https://l"}},
			{"type": "endpoint", "conditions": [{"fn": "booleanEquals", "argv": [{"ref": "F"}, true]}], "endpoint": {"url": "https://f"}},
			{"type": "endpoint", "conditions": [], "endpoint": {"url": "https://none"}}
		]}`)
	var cache endpoint.Cache
	for want, set := range map[string]func(p *endpoint.Params){
		"https://ab.c.a": func(p *endpoint.Params) { p.SetString(0, "ab"); p.SetString(1, "c") },
		"https://a.bc.a": func(p *endpoint.Params) { p.SetString(0, "a"); p.SetString(1, "bc") },
		"https://b.l":    func(p *endpoint.Params) { p.SetStrings(2, []string{"a", "b"}) },
		"https://l":      func(p *endpoint.Params) { p.SetStrings(2, []string{"a\x01b"}) },
		"https://f":      func(p *endpoint.Params) { p.SetBool(3, true) },
		"https://none":   func(p *endpoint.Params) { p.SetBool(3, false) },
	} {
		var p endpoint.Params
		set(&p)
		for range 2 {
			if ep, err := cache.Resolve(r, &p); err != nil || ep.URL != want {
				t.Errorf("got %v, %v, want %s", ep, err, want)
			}
		}
	}
}
