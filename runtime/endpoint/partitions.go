package endpoint

// partitions holds AWS's partitions with all regions and pseudo regions that are published. The
// first is also the partition of regions that no other claims. docs/partitions.md names the sources.
var partitions = [...]Partition{
	{
		Name: "aws", DNSSuffix: "amazonaws.com", DualStackDNSSuffix: "api.aws",
		SupportsFIPS: true, SupportsDualStack: true, ImplicitGlobalRegion: "us-east-1",
		prefixes: "us eu ap sa ca me af il mx",
		regions: "af-south-1 ap-east-1 ap-east-2 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 " +
			"ap-south-2 ap-southeast-1 ap-southeast-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 " +
			"ap-southeast-6 ap-southeast-7 aws-global ca-central-1 ca-west-1 eu-central-1 " +
			"eu-central-2 eu-north-1 eu-south-1 eu-south-2 eu-west-1 eu-west-2 eu-west-3 " +
			"il-central-1 me-central-1 me-south-1 mx-central-1 sa-east-1 us-east-1 us-east-2 " +
			"us-west-1 us-west-2",
	},
	{
		Name: "aws-cn", DNSSuffix: "amazonaws.com.cn", DualStackDNSSuffix: "api.amazonwebservices.com.cn",
		SupportsFIPS: true, SupportsDualStack: true, ImplicitGlobalRegion: "cn-northwest-1",
		prefixes: "cn",
		regions:  "aws-cn-global cn-north-1 cn-northwest-1",
	},
	{
		Name: "aws-eusc", DNSSuffix: "amazonaws.eu", DualStackDNSSuffix: "api.amazonwebservices.eu",
		SupportsFIPS: true, SupportsDualStack: true, ImplicitGlobalRegion: "eusc-de-east-1",
		prefixes: "eusc-de",
		regions:  "eusc-de-east-1",
	},
	{
		Name: "aws-iso", DNSSuffix: "c2s.ic.gov", DualStackDNSSuffix: "api.aws.ic.gov",
		SupportsFIPS: true, SupportsDualStack: true, ImplicitGlobalRegion: "us-iso-east-1",
		prefixes: "us-iso",
		regions:  "aws-iso-global us-iso-east-1 us-iso-west-1",
	},
	{
		Name: "aws-iso-b", DNSSuffix: "sc2s.sgov.gov", DualStackDNSSuffix: "api.aws.scloud",
		SupportsFIPS: true, SupportsDualStack: true, ImplicitGlobalRegion: "us-isob-east-1",
		prefixes: "us-isob",
		regions:  "aws-iso-b-global us-isob-east-1 us-isob-west-1",
	},
	{
		Name: "aws-iso-e", DNSSuffix: "cloud.adc-e.uk", DualStackDNSSuffix: "api.cloud-aws.adc-e.uk",
		SupportsFIPS: true, SupportsDualStack: true, ImplicitGlobalRegion: "eu-isoe-west-1",
		prefixes: "eu-isoe",
		regions:  "aws-iso-e-global eu-isoe-west-1",
	},
	{
		Name: "aws-iso-f", DNSSuffix: "csp.hci.ic.gov", DualStackDNSSuffix: "api.aws.hci.ic.gov",
		SupportsFIPS: true, SupportsDualStack: true, ImplicitGlobalRegion: "us-isof-south-1",
		prefixes: "us-isof",
		regions:  "aws-iso-f-global us-isof-east-1 us-isof-south-1",
	},
	{
		Name: "aws-us-gov", DNSSuffix: "amazonaws.com", DualStackDNSSuffix: "api.aws",
		SupportsFIPS: true, SupportsDualStack: true, ImplicitGlobalRegion: "us-gov-west-1",
		prefixes: "us-gov",
		regions:  "aws-us-gov-global us-gov-east-1 us-gov-west-1",
	},
}
