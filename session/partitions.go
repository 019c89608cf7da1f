package session

import "github.com/sessiongen/sessiongen/runtime/endpoint"

// Partitions returns the names of AWS's partitions, "aws" first.
func Partitions() []string { return endpoint.Partitions() }

// Regions returns the names of a partition's regions, sorted, nil for an unknown partition. pseudo says
// whether the name that stands for no region ("aws-global") is one of them. Services have no lists of
// regions of their own: a request to a region where a service is not there finds no host.
func Regions(partition string, pseudo bool) []string {
	p, ok := endpoint.PartitionNamed(partition)
	if !ok {
		return nil
	}
	var regions []string
	for _, region := range p.Regions() {
		if pseudo || region != partition+"-global" {
			regions = append(regions, region)
		}
	}
	return regions
}

// PartitionOf returns the name of the partition that a region is in, and whether that is known: from the
// list of regions or from the form of their names.
func PartitionOf(region string) (string, bool) {
	p, ok := endpoint.PartitionOf(region)
	return p.Name, ok
}
