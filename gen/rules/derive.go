package rules

import (
	"slices"

	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/model"
	"github.com/sessiongen/sessiongen/runtime/endpoint"
)

// Derived is what a model says in place of a rule set.
type Derived struct {
	EndpointPrefix string       // what aws.api#service must give as endpointPrefix
	Traits         model.Traits // a standard endpoint trait, perhaps with dualStackOnlyEndpoints
	SpecialCases   int          // how many the traits list
}

// Derive returns the standard endpoint traits that say the same as a rule set, and false if there
// are none. SigningName is the name in the service's aws.auth#sigv4 trait.
//
// It first finds out what the rules can tell apart: only rule sets that look at the region through
// its partition and through comparison with literals qualify. Then every region that may matter
// (all that are published, all literals, regions that nobody has heard of in each partition,
// none) is tried in every variant with and without a custom endpoint: where the outcome is not
// standard there must be a special case, and in the end both forms must agree everywhere.
func Derive(ruleSet *model.Node, signingName string) (Derived, bool) {
	var errs diag.List
	want := CompileRuleSet("", ruleSet, &errs)
	if want == nil {
		return Derived{}, false
	}
	literals, ok := telltales(ruleSet)
	if !ok {
		return Derived{}, false
	}
	d := derivation{
		signingName: signingName,
		want:        want,
		dualOnly:    want.Param(paramDual) == nil,
		regions:     probeRegions(literals),
	}
	var best Derived
	found := false
	for _, prefix := range d.prefixes() {
		for _, kind := range []string{"", patternServiceSuffix, patternServiceRegionSuffix} {
			got, ok := d.derive(prefix, kind)
			if ok && (!found || got.SpecialCases < best.SpecialCases) {
				best, found = got, true
			}
			if found && best.SpecialCases == 0 {
				return best, true
			}
		}
	}
	return best, found
}

// derivation is the attempt to say with standard traits what want says.
type derivation struct {
	signingName string
	want        *Compiled
	dualOnly    bool
	regions     []string
}

// derive tries one prefix and one kind of endpoint: "" is regional, others are pattern types of
// partitional ones.
func (d *derivation) derive(prefix, kind string) (Derived, bool) {
	traits := traitWriter{prefix: prefix, signingName: d.signingName, kind: kind, dualOnly: d.dualOnly}
	standard := traits.compile()
	if standard == nil || !sameParams(d.want, standard) {
		return Derived{}, false
	}
	for _, name := range endpoint.Partitions() {
		p, _ := endpoint.PartitionNamed(name)
		region := unheardOf(p)
		for _, v := range d.variants() {
			want := observe(d.want, probe{region: &region, variant: v})
			if want != observe(standard, probe{region: &region, variant: v}) && !traits.addPartition(p, region, v, want) {
				return Derived{}, false
			}
		}
	}
	if kind == "" {
		standard = traits.compile()
		for _, region := range d.regions {
			for _, v := range d.variants() {
				want := observe(d.want, probe{region: &region, variant: v})
				if want != observe(standard, probe{region: &region, variant: v}) && !traits.addRegion(region, v, want) {
					return Derived{}, false
				}
			}
		}
	}
	if got := traits.compile(); got == nil || !d.agrees(got) {
		return Derived{}, false
	}
	return Derived{prefix, traits.traits(), traits.specialCases()}, true
}

func (d *derivation) variants() []variant {
	if d.dualOnly {
		return []variant{{}, {fips: true}}
	}
	return []variant{{}, {fips: true}, {dual: true}, {fips: true, dual: true}}
}

// agrees compares two compiled forms in all that they can be asked.
func (d *derivation) agrees(got *Compiled) bool {
	custom := "https://custom.example.com:8443/base"
	regions := []*string{nil}
	for i := range d.regions {
		regions = append(regions, &d.regions[i])
	}
	for _, region := range regions {
		for _, v := range d.variants() {
			for _, url := range []*string{nil, &custom} {
				p := probe{region, v, url}
				if observe(d.want, p) != observe(got, p) {
					return false
				}
			}
		}
	}
	return true
}

// sameParams reports whether callers have the same to pass to both.
func sameParams(a, b *Compiled) bool {
	if len(a.Params) != len(b.Params) {
		return false
	}
	for _, p := range a.Params {
		q := b.Param(p.Name)
		if q == nil || p.Type != q.Type || p.BuiltIn != q.BuiltIn || p.Required != q.Required || !model.Equal(p.Default, q.Default) {
			return false
		}
	}
	return true
}

// prefixes returns what may stand before the region or suffix in standard endpoints.
func (d *derivation) prefixes() []string {
	var prefixes []string
	for _, name := range endpoint.Partitions() {
		p, _ := endpoint.PartitionNamed(name)
		region := unheardOf(p)
		for _, v := range []variant{{}, {dual: true}} {
			o := observe(d.want, probe{region: &region, variant: v})
			for _, r := range []string{region, p.ImplicitGlobalRegion, ""} {
				if prefix := cutHost(o.url, r, p); prefix != "" && !slices.Contains(prefixes, prefix) {
					prefixes = append(prefixes, prefix)
					break
				}
			}
		}
	}
	return prefixes
}
