package session

import (
	"github.com/sessiongen/sessiongen/runtime/endpoint"
	"github.com/sessiongen/sessiongen/session/internal/catalog"
)

// Services returns the names of AWS's services in alphabetic order, under boto3's names: those that
// "sessiongen add" takes. What a program can call is what it imports.
func Services() []string {
	var names []string
	for s := range catalog.Services {
		names = append(names, s.Name)
	}
	return names
}

// Resources returns the names of the services that have resources beside a client.
func Resources() []string {
	var names []string
	for s := range catalog.Services {
		if s.Resources {
			names = append(names, s.Name)
		}
	}
	return names
}

// Partitions returns the names of AWS's partitions, "aws" first.
func Partitions() []string { return endpoint.Partitions() }

// Regions returns the names of a partition's regions, sorted, nil for an unknown partition. pseudo says
// whether the name that stands for no region ("aws-global") is one of them.
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

// ServiceRegions returns the names of the regions of a partition where a service is, sorted; "" means the
// partition "aws". others adds the names of endpoints that are for no region, or for one in a special way:
// "aws-global", "fips-us-east-1". It is nil for a service, by boto3's name, that is not known to be there.
//
// It is boto3's list, which AWS keeps no longer: it lacks new regions, and a quarter of the services. A
// service may be where this does not say so, and the endpoint rules of its client know the way.
func ServiceRegions(service, partition string, others bool) []string {
	return catalog.Regions(service, firstOf(partition, "aws"), others)
}

// PartitionOf returns the name of the partition that a region is in, and whether that is known: from the
// list of regions or from the form of their names.
func PartitionOf(region string) (string, bool) {
	p, ok := endpoint.PartitionOf(region)
	return p.Name, ok
}
