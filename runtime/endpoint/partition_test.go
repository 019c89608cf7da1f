package endpoint

import (
	"encoding/json"
	"os"
	"regexp"
	"slices"
	"testing"

	"github.com/sessiongen/sessiongen/internal/corpustest"
)

// TestPartitionsAreDisjoint holds what partitionIndex relies on.
func TestPartitionsAreDisjoint(t *testing.T) {
	owner := map[string]string{}
	for i := range partitions {
		p := partitions[i]
		for _, region := range p.Regions() {
			if other := owner[region]; other != "" {
				t.Errorf("%s is in %s and %s", region, other, p.Name)
			}
			owner[region] = p.Name
			if got, ok := PartitionOf(region); got.Name != p.Name || !ok {
				t.Errorf("PartitionOf(%q) = %s, %v, want %s", region, got.Name, ok, p.Name)
			}
		}
		if !slices.IsSorted(p.Regions()) || !slices.Contains(p.Regions(), p.ImplicitGlobalRegion) {
			t.Errorf("%s: regions %q, global region %q", p.Name, p.Regions(), p.ImplicitGlobalRegion)
		}
	}
	if names := Partitions(); names[0] != "aws" || !slices.IsSorted(names) {
		t.Errorf("partitions are %q", names)
	}
}

func TestPartitionOf(t *testing.T) {
	for _, tc := range []struct {
		region, partition string
		known             bool
	}{
		{"us-east-1", "aws", true},
		{"aws-global", "aws", true},
		{"mx-moon-12", "aws", true},
		{"cn-south_x-1", "aws-cn", true},
		{"us-gov-moon-1", "aws-us-gov", true},
		{"us-iso-moon-1", "aws-iso", true},
		{"us-isob-moon-1", "aws-iso-b", true},
		{"eusc-de-moon-1", "aws-eusc", true},
		{"eusc-fr-moon-1", "aws", false},
		{"us-east-", "aws", false},
		{"us-east-1a", "aws", false},
		{"us--1", "aws", false},
		{"-east-1", "aws", false},
		{"xx-east-1", "aws", false},
		{"us-east-1 us-east-2", "aws", false},
		{"us eu-east-1", "aws", false},
		{"", "aws", false},
		{" ", "aws", false},
	} {
		if p, known := PartitionOf(tc.region); p.Name != tc.partition || known != tc.known {
			t.Errorf("PartitionOf(%q) = %s, %v, want %s, %v", tc.region, p.Name, known, tc.partition, tc.known)
		}
	}
	if p, ok := PartitionNamed("aws-cn"); !ok || p.DNSSuffix != "amazonaws.com.cn" {
		t.Errorf("aws-cn is %v, %v", p, ok)
	}
	if p, ok := PartitionNamed("aws-moon"); ok || p.Name != "" {
		t.Errorf("aws-moon is %v", p)
	}
}

// TestPartitionsAreThePublished compares the table with the two lists that are published: it must
// have the regions of both, and nothing else.
func TestPartitionsAreThePublished(t *testing.T) {
	regions := map[string][]string{}
	for _, path := range []string{
		corpustest.File(t, "botocore", "data", "partitions.json"),
		corpustest.File(t, "smithy", "traits", "smithy-aws-endpoints", "partitions.json"),
	} {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		var list struct {
			Partitions []struct {
				ID          string
				RegionRegex string
				Regions     map[string]any
				Outputs     struct {
					Name, DNSSuffix, DualStackDNSSuffix, ImplicitGlobalRegion string
					SupportsFIPS, SupportsDualStack                           bool
				}
			}
		}
		if err := json.Unmarshal(data, &list); err != nil {
			t.Fatal(err)
		}
		if len(list.Partitions) != len(partitions) {
			t.Errorf("%s has %d partitions, the table %d", path, len(list.Partitions), len(partitions))
		}
		for _, want := range list.Partitions {
			got, ok := PartitionNamed(want.ID)
			o := want.Outputs
			if !ok || got.Name != o.Name || got.DNSSuffix != o.DNSSuffix || got.DualStackDNSSuffix != o.DualStackDNSSuffix ||
				got.ImplicitGlobalRegion != o.ImplicitGlobalRegion || got.SupportsFIPS != o.SupportsFIPS || got.SupportsDualStack != o.SupportsDualStack {
				t.Errorf("%s: partition %s is %+v, want %+v", path, want.ID, got, o)
			}
			pattern := regexp.MustCompile(want.RegionRegex)
			for _, region := range patternProbes {
				prefix, fits := cutRegionPattern(region)
				if fits = fits && hasWord(got.prefixes, prefix); fits != pattern.MatchString(region) {
					t.Errorf("%s fits the pattern of %s: %v, the published %s says otherwise", region, want.ID, fits, want.RegionRegex)
				}
			}
			for region := range want.Regions {
				if !slices.Contains(regions[want.ID], region) {
					regions[want.ID] = append(regions[want.ID], region)
				}
			}
		}
	}
	for id, want := range regions {
		slices.Sort(want)
		if p, _ := PartitionNamed(id); !slices.Equal(p.Regions(), want) {
			t.Errorf("%s has %q, want %q", id, p.Regions(), want)
		}
	}
}

var patternProbes = func() (probes []string) {
	for _, area := range []string{"us", "eu", "ap", "sa", "ca", "me", "af", "il", "mx", "cn", "us-gov", "us-iso", "us-isob", "us-isof", "eu-isoe", "eusc-de", "eusc", "xx", "", "aws"} {
		for _, rest := range []string{"-east-1", "-east-22", "-east", "-east-", "-e_1-1", "--1", "-east-1-2", "-east-1x", "-global", "1-east-1"} {
			probes = append(probes, area+rest)
		}
	}
	return probes
}()
