// Package catalog lists AWS's services and the regions that each is in. Nothing of it is linked into a
// program that does not ask.
package catalog

import (
	"slices"
	"strconv"
	"strings"
)

// Service is a service of AWS.
type Service struct {
	Name      string // as boto3 and the models have it: "cognito-idp"
	ID        string // as its SDKs have it: "Cognito Identity Provider"
	Resources bool   // whether it has resources beside its client

	prefix string // under which the lists of endpoints have it
}

// Services calls yield with every service, in alphabetic order of the names.
func Services(yield func(Service) bool) {
	for line := range strings.Lines(services) {
		name, rest, _ := strings.Cut(strings.TrimSuffix(line, "\n"), " ")
		if name == "" {
			continue
		}
		prefix, rest, _ := strings.Cut(rest, " ")
		id, resources := strings.CutPrefix(rest, "* ")
		if !yield(Service{name, id, resources, prefix}) {
			return
		}
	}
}

// Regions returns the names of a service's endpoints in a partition, sorted: its regions, and with others
// also those that are no region of the partition, such as "aws-global" and "fips-us-east-1". It is nil
// for a service that nobody has listed there.
func Regions(service, partition string, others bool) []string {
	for s := range Services {
		if s.Name == service {
			return endpointsOf(s.prefix, partition, others)
		}
	}
	return nil
}

func endpointsOf(prefix, partition string, others bool) (names []string) {
	list := regionsOf(partition)
	_, entries, _ := strings.Cut(" "+lineOf(endpoints, prefix+" "), " "+partition+":")
	entries, _, _ = strings.Cut(entries, " ")
	for entry := range strings.SplitSeq(entries, ",") {
		form, set, some := strings.Cut(entry, "=")
		switch {
		case entry == "", !others && form != "*":
			continue
		case !strings.Contains(form, "*"):
			names = append(names, form)
			continue
		}
		mask := ^uint64(0)
		if some {
			mask, _ = strconv.ParseUint(set, 16, 64) // a test reads all of the table
		}
		for i, region := range list {
			if mask>>i&1 != 0 {
				names = append(names, strings.Replace(form, "*", region, 1))
			}
		}
	}
	slices.Sort(names)
	return names
}

// regionsOf returns the regions that the bits of a partition's masks stand for.
func regionsOf(partition string) []string { return strings.Fields(lineOf(regions, partition+" ")) }

// lineOf returns the rest of the line of a table that begins with a key.
func lineOf(table, key string) string {
	_, rest, _ := strings.Cut(table, "\n"+key)
	line, _, _ := strings.Cut(rest, "\n")
	return line
}
