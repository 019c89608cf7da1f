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

func TestServices(t *testing.T) {
	all, resources := Services(), Resources()
	if len(all) < 400 || !slices.IsSorted(all) || !slices.Contains(all, "cognito-idp") {
		t.Errorf("%d services: %q", len(all), all)
	}
	if want := []string{"cloudformation", "cloudwatch", "dynamodb", "ec2", "glacier", "iam", "s3", "sns", "sqs"}; !slices.Equal(resources, want) {
		t.Errorf("resources of %q", resources)
	}
	for _, tt := range []struct {
		service, partition string
		others             bool
		name               string // one of them
		want               bool
	}{
		{"dynamodb", "", false, "eu-west-1", true},
		{"dynamodb", "aws", false, "local", false},
		{"dynamodb", "aws", true, "local", true},
		{"dynamodb", "aws", false, "us-east-1-fips", false},
		{"dynamodb", "aws", true, "us-east-1-fips", true},
		{"dynamodb", "aws-cn", true, "cn-north-1", true},
		{"dynamodb", "aws-cn", true, "eu-west-1", false},
		{"iam", "aws", false, "us-east-1", false}, // it is one for the whole world
		{"iam", "aws", true, "aws-global", true},
		{"cognito-idp", "aws", false, "eu-west-1", true},
		{"nosuch", "aws", true, "eu-west-1", false},
		{"s3", "mars", true, "eu-west-1", false},
	} {
		got := ServiceRegions(tt.service, tt.partition, tt.others)
		if slices.Contains(got, tt.name) != tt.want || !slices.IsSorted(got) {
			t.Errorf("%s in partition %q: %q", tt.service, tt.partition, got)
		}
	}
	if got := ServiceRegions("nosuch", "", true); got != nil {
		t.Errorf("%q", got)
	}
}
