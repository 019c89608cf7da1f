package rules

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sessiongen/sessiongen/gen/model"
	"github.com/sessiongen/sessiongen/runtime/endpoint"
)

// probe is one question to a rule set with the standard parameters. Nil is not set.
type probe struct {
	region *string
	variant
	endpoint *string
}

// outcome is the answer, in a form that == compares.
type outcome struct {
	failure string // the message of an error; the rest is "" then
	url     string
	signing string // of the one sigv4 scheme: name and region
	region  string
	others  string // anything that the standard traits cannot say
}

func observe(c *Compiled, p probe) outcome {
	r := endpoint.Rules(c.Rules)
	var params endpoint.Params
	if p.region != nil {
		params.SetString(r.Index(paramRegion), *p.region)
	}
	if p.endpoint != nil {
		params.SetString(r.Index(paramEndpoint), *p.endpoint)
	}
	params.SetBool(r.Index(paramFIPS), p.fips)
	params.SetBool(r.Index(paramDual), p.dual)
	ep, err := r.Resolve(&params)
	if err != nil {
		return outcome{failure: err.Error()}
	}
	o := outcome{url: ep.URL}
	if len(ep.Headers)+len(ep.Properties) > 0 {
		o.others = fmt.Sprint(ep.Headers, ep.Properties)
	}
	if len(ep.AuthSchemes) == 0 {
		return o
	}
	s := ep.AuthSchemes[0]
	o.signing, o.region = s.SigningName, s.SigningRegion
	s.SigningName, s.SigningRegion = "", ""
	if len(ep.AuthSchemes) > 1 || fmt.Sprint(s) != fmt.Sprint(endpoint.AuthScheme{Name: "sigv4"}) || o.region == "" {
		o.others += fmt.Sprint(ep.AuthSchemes)
	}
	return o
}

// telltales returns the literals that rules compare with, and false if the rules look at values in
// other ways than the standard rules do.
func telltales(n *model.Node) (literals []string, ok bool) {
	ok = true
	var visit func(n *model.Node)
	visit = func(n *model.Node) {
		fn := n.Get("fn").Str()
		if fn != "" && !slices.Contains([]string{"isSet", "not", "booleanEquals", "stringEquals", "getAttr", "aws.partition"}, fn) {
			ok = false
		}
		for _, arg := range n.Get("argv").Items() {
			if arg.Is(model.StringNode) {
				literals = append(literals, arg.Text)
				ok = ok && !strings.ContainsAny(arg.Text, "{}")
			}
			if fn != "isSet" && arg.Get("ref").Str() == paramEndpoint {
				ok = false
			}
		}
		for _, e := range n.Elems {
			visit(e)
		}
		for _, f := range n.Fields {
			visit(f.Value)
		}
	}
	visit(n.Get("rules"))
	return literals, ok
}

// probeRegions returns every region that may get an answer of its own.
func probeRegions(literals []string) []string {
	regions := []string{"", "nowhere", "not a label"}
	for _, name := range endpoint.Partitions() {
		p, _ := endpoint.PartitionNamed(name)
		regions = append(regions, unheardOf(p))
		regions = append(regions, p.Regions()...)
	}
	regions = append(regions, literals...)
	slices.Sort(regions)
	return slices.Compact(regions)
}

// unheardOf returns a region that belongs to a partition only because of its name's form.
func unheardOf(p endpoint.Partition) string {
	for _, r := range p.Regions() {
		if parts := strings.Split(r, "-"); !strings.HasPrefix(r, "aws-") && len(parts) > 2 {
			return strings.Join(parts[:len(parts)-2], "-") + "-unheardof-97"
		}
	}
	return ""
}

// cutHost returns what comes before the region and the partition's suffix in an endpoint, "" if it
// has another form.
func cutHost(url, region string, p endpoint.Partition) string {
	host, ok := strings.CutPrefix(url, "https://")
	if !ok {
		return ""
	}
	rest, ok := strings.CutSuffix(host, "."+p.DualStackDNSSuffix)
	if !ok {
		rest, ok = strings.CutSuffix(host, "."+p.DNSSuffix)
	}
	if ok && region != "" {
		rest, ok = strings.CutSuffix(rest, "."+region)
	}
	if !ok {
		return ""
	}
	return rest
}

// patternOf returns the pattern that gives url in a region and partition. Region "" stays literal.
func patternOf(url, prefix, region string, p endpoint.Partition) string {
	pattern := url
	if s, ok := strings.CutSuffix(pattern, "."+p.DualStackDNSSuffix); ok {
		pattern = s + ".{dualStackDnsSuffix}"
	} else if s, ok := strings.CutSuffix(pattern, "."+p.DNSSuffix); ok {
		pattern = s + ".{dnsSuffix}"
	}
	if s, ok := strings.CutPrefix(pattern, "https://"+prefix); ok && s != "" && strings.Contains(".-", s[:1]) {
		pattern = "https://{service}" + s
	}
	if region != "" {
		pattern = strings.Replace(pattern, "."+region+".", ".{region}.", 1)
	}
	return pattern
}
