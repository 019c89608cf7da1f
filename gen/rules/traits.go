package rules

import (
	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/model"
	"github.com/sessiongen/sessiongen/runtime/endpoint"
)

// traitWriter collects the special cases of a service and writes its endpoint traits.
type traitWriter struct {
	prefix, signingName string
	kind                string // "" or an endpointPatternType
	dualOnly            bool

	partitions, regions []model.Field // key to list of special cases
}

// addPartition adds what a partition does in one variant as a special case. It returns false if
// the traits cannot say it.
func (w *traitWriter) addPartition(p endpoint.Partition, region string, v variant, o outcome) bool {
	if o.failure != "" || o.others != "" || o.signing != "" {
		return false
	}
	var c *model.Node
	if w.kind == "" {
		if o.region != "" {
			return false
		}
		c = object("endpoint", str(patternOf(o.url, w.prefix, region, p)))
	} else {
		if o.region == "" {
			return false
		}
		c = object("endpoint", str(patternOf(o.url, w.prefix, "", p)))
		if o.region != p.ImplicitGlobalRegion {
			c.Fields = append(c.Fields, model.Field{Key: "region", Value: str(o.region)})
		}
	}
	w.partitions = w.add(w.partitions, p.Name, c, v)
	return true
}

// addRegion is addPartition for one region.
func (w *traitWriter) addRegion(region string, v variant, o outcome) bool {
	if o.failure != "" || o.others != "" || o.region != "" && o.signing != w.signingName {
		return false
	}
	p, _ := endpoint.PartitionOf(region)
	c := object("endpoint", str(patternOf(o.url, w.prefix, region, p)))
	if o.region != "" {
		c.Fields = append(c.Fields, model.Field{Key: "signingRegion", Value: str(o.region)})
	}
	w.regions = w.add(w.regions, region, c, v)
	return true
}

func (w *traitWriter) add(cases []model.Field, key string, c *model.Node, v variant) []model.Field {
	if v.fips {
		c.Fields = append(c.Fields, model.Field{Key: "fips", Value: model.NewBool(true)})
	}
	if v.dual || w.dualOnly {
		c.Fields = append(c.Fields, model.Field{Key: "dualStack", Value: model.NewBool(true)})
	}
	if n := len(cases); n > 0 && cases[n-1].Key == key {
		cases[n-1].Value.Elems = append(cases[n-1].Value.Elems, c)
		return cases
	}
	return append(cases, model.Field{Key: key, Value: list(c)})
}

func (w *traitWriter) specialCases() int {
	n := 0
	for _, cases := range [][]model.Field{w.partitions, w.regions} {
		for _, f := range cases {
			n += len(f.Value.Elems)
		}
	}
	return n
}

// traits writes the traits.
func (w *traitWriter) traits() model.Traits {
	var traits model.Traits
	value := object()
	id, key := StandardRegionalTrait, "partitionSpecialCases"
	if w.kind != "" {
		id, key = StandardPartitionalTrait, "partitionEndpointSpecialCases"
		value = object("endpointPatternType", str(w.kind))
	}
	if len(w.partitions) > 0 {
		value.Fields = append(value.Fields, model.Field{Key: key, Value: model.NewObject(w.partitions...)})
	}
	if len(w.regions) > 0 {
		value.Fields = append(value.Fields, model.Field{Key: "regionSpecialCases", Value: model.NewObject(w.regions...)})
	}
	traits.Set(id, value, diag.Pos{})
	if w.dualOnly {
		traits.Set(DualStackOnlyTrait, object(), diag.Pos{})
	}
	return traits
}

// compile takes the way that the finished model will take: traits, rule set, constant.
func (w *traitWriter) compile() *Compiled {
	service := &model.Shape{Kind: model.Service, Traits: w.traits()}
	service.Traits.Set("aws.api#service", object("endpointPrefix", str(w.prefix)), diag.Pos{})
	service.Traits.Set("aws.auth#sigv4", object("name", str(w.signingName)), diag.Pos{})
	c, _ := Compile(service)
	return c
}
