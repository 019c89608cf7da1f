package rules

import (
	"slices"
	"strings"

	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/model"
	"github.com/sessiongen/sessiongen/runtime/endpoint"
)

// Standard writes out the rule set that a service's standard endpoint traits stand for. It returns
// nil if the service has neither standardRegionalEndpoints nor standardPartitionalEndpoints.
func Standard(service *model.Shape, errs *diag.List) *model.Node {
	s := standard{
		shape:       string(service.ID),
		errs:        errs,
		prefix:      endpointPrefix(service),
		signingName: service.Traits.Get("aws.auth#sigv4").Get("name").Str(),
		dualOnly:    service.Traits.Has(DualStackOnlyTrait),
	}
	if trait := service.Traits.Get(StandardRegionalTrait); trait != nil {
		s.regional(trait)
	} else if trait := service.Traits.Get(StandardPartitionalTrait); trait != nil {
		s.partitional(trait)
	} else {
		return nil
	}
	return s.ruleSet()
}

// endpointPrefix returns what stands for {service} in endpoints.
func endpointPrefix(service *model.Shape) string {
	trait := service.Traits.Get("aws.api#service")
	for _, key := range []string{"endpointPrefix", "arnNamespace"} {
		if s := trait.Get(key).Str(); s != "" {
			return s
		}
	}
	return strings.ToLower(service.ID.Name())
}

// standard is what the standard traits of one service say.
type standard struct {
	shape       string
	errs        *diag.List
	prefix      string
	signingName string
	dualOnly    bool

	pattern func(variant) string // for everything that is no special case
	global  bool                 // one endpoint a partition, which signs for that partition's global region
	special []specialCase        // the first that fits counts
}

// variant is one of the four kinds of endpoints that callers choose from.
type variant struct{ fips, dual bool }

// variants are in the order in which rules ask for them.
func (s *standard) variants() []variant {
	if s.dualOnly {
		return []variant{{true, false}, {false, false}}
	}
	return []variant{{true, true}, {true, false}, {false, true}, {false, false}}
}

// specialCase is an endpoint of one variant in one region or partition.
type specialCase struct {
	region, partition string // one is ""
	variant           variant
	pattern           string
	signingRegion     string // "" leaves it as it is
}

func (s *standard) regional(trait *model.Node) {
	s.pattern = s.withSuffix("https://{service}", ".{region}")
	s.cases(trait.Get("regionSpecialCases"), func(region string, n *model.Node) {
		c := s.specialCase(n)
		c.region, c.signingRegion = region, n.Get("signingRegion").Str()
		s.special = append(s.special, c)
	})
	s.cases(trait.Get("partitionSpecialCases"), func(partition string, n *model.Node) {
		c := s.specialCase(n)
		c.partition = s.partition(n, partition)
		s.special = append(s.special, c)
	})
}

// The pattern types of partitional endpoints. There is a third, aws_recommended, whose pattern is
// not published.
const (
	patternServiceSuffix       = "service_dnsSuffix"
	patternServiceRegionSuffix = "service_region_dnsSuffix"
)

func (s *standard) partitional(trait *model.Node) {
	s.global = true
	switch typ := trait.Get("endpointPatternType").Str(); typ {
	case patternServiceSuffix:
		s.pattern = s.withSuffix("https://{service}", "")
	case patternServiceRegionSuffix:
		s.pattern = s.withSuffix("https://{service}", ".{region}")
	default:
		s.fail(trait, CodeSyntax, "there is no known pattern for the endpointPatternType %q, want %s or %s", typ, patternServiceSuffix, patternServiceRegionSuffix)
		s.pattern = func(variant) string { return "" }
	}
	s.cases(trait.Get("partitionEndpointSpecialCases"), func(partition string, n *model.Node) {
		c := s.specialCase(n)
		c.partition, c.signingRegion = s.partition(n, partition), n.Get("region").Str()
		if c.pattern == "" {
			c.pattern = s.pattern(c.variant)
		}
		if c.signingRegion != "" {
			c.pattern = strings.ReplaceAll(c.pattern, "{region}", c.signingRegion)
		}
		s.special = append(s.special, c)
	})
}

// withSuffix returns the standard patterns.
func (s *standard) withSuffix(service, region string) func(variant) string {
	return func(v variant) string {
		pattern := service
		if v.fips {
			pattern += "-fips"
		}
		pattern += region
		if v.dual || s.dualOnly {
			return pattern + ".{dualStackDnsSuffix}"
		}
		return pattern + ".{dnsSuffix}"
	}
}

// cases calls add for every case in a map of lists.
func (s *standard) cases(m *model.Node, add func(key string, n *model.Node)) {
	if !m.IsNull() && !m.Is(model.ObjectNode) {
		s.fail(m, CodeSyntax, "special cases must be a map of lists")
	}
	for _, f := range fields(m) {
		for _, n := range f.Value.Items() {
			add(f.Key, n)
		}
	}
}

func (s *standard) specialCase(n *model.Node) specialCase {
	c := specialCase{
		variant: variant{n.Get("fips").IsTrue(), n.Get("dualStack").IsTrue()},
		pattern: n.Get("endpoint").Str(),
	}
	if c.pattern == "" && !s.global {
		s.fail(n, CodeSyntax, "a special case needs an endpoint")
	}
	if s.dualOnly { // the only stack there is
		c.variant.dual = false
	}
	if c.pattern != "" && !strings.Contains(c.pattern, "://") {
		c.pattern = "https://" + c.pattern
	}
	for rest := c.pattern; ; {
		_, after, found := strings.Cut(rest, "{")
		if !found {
			return c
		}
		name, after, _ := strings.Cut(after, "}")
		if !slices.Contains([]string{"service", "region", "dnsSuffix", "dualStackDnsSuffix"}, name) {
			s.fail(n, CodeReference, "an endpoint pattern has no {%s}", name)
			return c
		}
		rest = after
	}
}

func (s *standard) partition(n *model.Node, name string) string {
	if _, ok := endpoint.PartitionNamed(name); !ok {
		s.fail(n, CodeReference, "there is no partition %q", name)
	}
	return name
}

func (s *standard) fail(at *model.Node, code diag.Code, format string, args ...any) {
	var pos diag.Pos
	if at != nil {
		pos = at.Pos
	}
	s.errs.Add(pos, s.shape, code, format, args...)
}
