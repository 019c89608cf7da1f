package session

import (
	"slices"
	"testing"
)

func TestPartitions(t *testing.T) {
	if all := Partitions(); all[0] != "aws" || !slices.Contains(all, "aws-cn") {
		t.Errorf("%v", all)
	}
	with, without := Regions("aws", true), Regions("aws", false)
	if !slices.Contains(with, "aws-global") || slices.Contains(without, "aws-global") || !slices.Contains(without, "eu-west-1") || len(with) != len(without)+1 {
		t.Errorf("%v %v", with, without)
	}
	if Regions("mars", true) != nil {
		t.Error("mars has regions")
	}
	for region, want := range map[string]string{"eu-west-1": "aws", "cn-north-1": "aws-cn", "us-gov-west-1": "aws-us-gov", "eu-new-9": "aws"} {
		if got, ok := PartitionOf(region); got != want || !ok {
			t.Errorf("%s: %s %v", region, got, ok)
		}
	}
	if _, ok := PartitionOf("nowhere"); ok {
		t.Error("nowhere is in a partition")
	}
}
