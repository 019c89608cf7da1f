$version: "2.0"

namespace com.amazonaws.organizations

use smithy.rules#endpointRuleSet

apply AWSOrganizationsV20161128 @endpointRuleSet(
    version: "1.0"
    parameters: {
        Region: {builtIn: "AWS::Region", required: false, type: "string"}
        UseDualStack: {
            builtIn: "AWS::UseDualStack"
            required: true
            default: false
            type: "boolean"
        }
        UseFIPS: {builtIn: "AWS::UseFIPS", required: true, default: false, type: "boolean"}
        Endpoint: {builtIn: "SDK::Endpoint", required: false, type: "string"}
    }
    rules: [
        {
            conditions: [{fn: "isSet", argv: [{ref: "Endpoint"}]}]
            rules: [
                {
                    conditions: [{fn: "booleanEquals", argv: [{ref: "UseFIPS"}, true]}]
                    error: "Invalid Configuration: FIPS and custom endpoint are not supported"
                    type: "error"
                }
                {
                    conditions: [{fn: "booleanEquals", argv: [{ref: "UseDualStack"}, true]}]
                    error: "Invalid Configuration: Dualstack and custom endpoint are not supported"
                    type: "error"
                }
                {
                    conditions: []
                    endpoint: {url: {ref: "Endpoint"}, properties: {}, headers: {}}
                    type: "endpoint"
                }
            ]
            type: "tree"
        }
        {
            conditions: [{fn: "isSet", argv: [{ref: "Region"}]}]
            rules: [
                {
                    conditions: [
                        {fn: "aws.partition", argv: [{ref: "Region"}], assign: "PartitionResult"}
                    ]
                    rules: [
                        {
                         conditions: [
                          {
                           fn: "stringEquals"
                           argv: [{fn: "getAttr", argv: [{ref: "PartitionResult"}, "name"]}, "aws"]
                          }
                          {fn: "booleanEquals", argv: [{ref: "UseFIPS"}, false]}
                          {fn: "booleanEquals", argv: [{ref: "UseDualStack"}, false]}
                         ]
                         endpoint: {
                          url: "https://organizations.us-east-1.amazonaws.com"
                          properties: {
                           authSchemes: [
                            {name: "sigv4", signingName: "organizations", signingRegion: "us-east-1"}
                           ]
                          }
                          headers: {}
                         }
                         type: "endpoint"
                        }
                        {
                         conditions: [
                          {
                           fn: "stringEquals"
                           argv: [{fn: "getAttr", argv: [{ref: "PartitionResult"}, "name"]}, "aws"]
                          }
                          {fn: "booleanEquals", argv: [{ref: "UseFIPS"}, true]}
                          {fn: "booleanEquals", argv: [{ref: "UseDualStack"}, false]}
                         ]
                         endpoint: {
                          url: "https://organizations-fips.us-east-1.amazonaws.com"
                          properties: {
                           authSchemes: [
                            {name: "sigv4", signingName: "organizations", signingRegion: "us-east-1"}
                           ]
                          }
                          headers: {}
                         }
                         type: "endpoint"
                        }
                        {
                         conditions: [
                          {
                           fn: "stringEquals"
                           argv: [{fn: "getAttr", argv: [{ref: "PartitionResult"}, "name"]}, "aws-cn"]
                          }
                          {fn: "booleanEquals", argv: [{ref: "UseFIPS"}, false]}
                          {fn: "booleanEquals", argv: [{ref: "UseDualStack"}, false]}
                         ]
                         endpoint: {
                          url: "https://organizations.cn-northwest-1.amazonaws.com.cn"
                          properties: {
                           authSchemes: [
                            {name: "sigv4", signingName: "organizations", signingRegion: "cn-northwest-1"}
                           ]
                          }
                          headers: {}
                         }
                         type: "endpoint"
                        }
                        {
                         conditions: [
                          {
                           fn: "stringEquals"
                           argv: [{fn: "getAttr", argv: [{ref: "PartitionResult"}, "name"]}, "aws-us-gov"]
                          }
                          {fn: "booleanEquals", argv: [{ref: "UseFIPS"}, false]}
                          {fn: "booleanEquals", argv: [{ref: "UseDualStack"}, false]}
                         ]
                         endpoint: {
                          url: "https://organizations.us-gov-west-1.amazonaws.com"
                          properties: {
                           authSchemes: [
                            {name: "sigv4", signingName: "organizations", signingRegion: "us-gov-west-1"}
                           ]
                          }
                          headers: {}
                         }
                         type: "endpoint"
                        }
                        {
                         conditions: [
                          {
                           fn: "stringEquals"
                           argv: [{fn: "getAttr", argv: [{ref: "PartitionResult"}, "name"]}, "aws-us-gov"]
                          }
                          {fn: "booleanEquals", argv: [{ref: "UseFIPS"}, true]}
                          {fn: "booleanEquals", argv: [{ref: "UseDualStack"}, false]}
                         ]
                         endpoint: {
                          url: "https://organizations.us-gov-west-1.amazonaws.com"
                          properties: {
                           authSchemes: [
                            {name: "sigv4", signingName: "organizations", signingRegion: "us-gov-west-1"}
                           ]
                          }
                          headers: {}
                         }
                         type: "endpoint"
                        }
                        {
                         conditions: [
                          {
                           fn: "stringEquals"
                           argv: [{fn: "getAttr", argv: [{ref: "PartitionResult"}, "name"]}, "aws-iso"]
                          }
                          {fn: "booleanEquals", argv: [{ref: "UseFIPS"}, false]}
                          {fn: "booleanEquals", argv: [{ref: "UseDualStack"}, false]}
                         ]
                         endpoint: {
                          url: "https://organizations.us-iso-east-1.c2s.ic.gov"
                          properties: {
                           authSchemes: [
                            {name: "sigv4", signingName: "organizations", signingRegion: "us-iso-east-1"}
                           ]
                          }
                          headers: {}
                         }
                         type: "endpoint"
                        }
                        {
                         conditions: [
                          {
                           fn: "stringEquals"
                           argv: [{fn: "getAttr", argv: [{ref: "PartitionResult"}, "name"]}, "aws-iso-b"]
                          }
                          {fn: "booleanEquals", argv: [{ref: "UseFIPS"}, false]}
                          {fn: "booleanEquals", argv: [{ref: "UseDualStack"}, false]}
                         ]
                         endpoint: {
                          url: "https://organizations.us-isob-east-1.sc2s.sgov.gov"
                          properties: {
                           authSchemes: [
                            {name: "sigv4", signingName: "organizations", signingRegion: "us-isob-east-1"}
                           ]
                          }
                          headers: {}
                         }
                         type: "endpoint"
                        }
                        {
                         conditions: [
                          {
                           fn: "stringEquals"
                           argv: [{fn: "getAttr", argv: [{ref: "PartitionResult"}, "name"]}, "aws-iso-f"]
                          }
                          {fn: "booleanEquals", argv: [{ref: "UseFIPS"}, false]}
                          {fn: "booleanEquals", argv: [{ref: "UseDualStack"}, false]}
                         ]
                         endpoint: {
                          url: "https://organizations.us-isof-south-1.csp.hci.ic.gov"
                          properties: {
                           authSchemes: [
                            {name: "sigv4", signingName: "organizations", signingRegion: "us-isof-south-1"}
                           ]
                          }
                          headers: {}
                         }
                         type: "endpoint"
                        }
                        {
                         conditions: [
                          {fn: "booleanEquals", argv: [{ref: "UseFIPS"}, true]}
                          {fn: "booleanEquals", argv: [{ref: "UseDualStack"}, true]}
                         ]
                         rules: [
                          {
                           conditions: [
                            {
                             fn: "booleanEquals"
                             argv: [true, {fn: "getAttr", argv: [{ref: "PartitionResult"}, "supportsFIPS"]}]
                            }
                            {
                             fn: "booleanEquals"
                             argv: [
                              true
                              {fn: "getAttr", argv: [{ref: "PartitionResult"}, "supportsDualStack"]}
                             ]
                            }
                           ]
                           rules: [
                            {
                             conditions: []
                             endpoint: {
                              url: "https://organizations-fips.{Region}.{PartitionResult#dualStackDnsSuffix}"
                              properties: {}
                              headers: {}
                             }
                             type: "endpoint"
                            }
                           ]
                           type: "tree"
                          }
                          {
                           conditions: []
                           error: "FIPS and DualStack are enabled, but this partition does not support one or both"
                           type: "error"
                          }
                         ]
                         type: "tree"
                        }
                        {
                         conditions: [{fn: "booleanEquals", argv: [{ref: "UseFIPS"}, true]}]
                         rules: [
                          {
                           conditions: [
                            {
                             fn: "booleanEquals"
                             argv: [{fn: "getAttr", argv: [{ref: "PartitionResult"}, "supportsFIPS"]}, true]
                            }
                           ]
                           rules: [
                            {
                             conditions: []
                             endpoint: {
                              url: "https://organizations-fips.{Region}.{PartitionResult#dnsSuffix}"
                              properties: {}
                              headers: {}
                             }
                             type: "endpoint"
                            }
                           ]
                           type: "tree"
                          }
                          {
                           conditions: []
                           error: "FIPS is enabled but this partition does not support FIPS"
                           type: "error"
                          }
                         ]
                         type: "tree"
                        }
                        {
                         conditions: [{fn: "booleanEquals", argv: [{ref: "UseDualStack"}, true]}]
                         rules: [
                          {
                           conditions: [
                            {
                             fn: "booleanEquals"
                             argv: [
                              true
                              {fn: "getAttr", argv: [{ref: "PartitionResult"}, "supportsDualStack"]}
                             ]
                            }
                           ]
                           rules: [
                            {
                             conditions: []
                             endpoint: {
                              url: "https://organizations.{Region}.{PartitionResult#dualStackDnsSuffix}"
                              properties: {}
                              headers: {}
                             }
                             type: "endpoint"
                            }
                           ]
                           type: "tree"
                          }
                          {
                           conditions: []
                           error: "DualStack is enabled but this partition does not support DualStack"
                           type: "error"
                          }
                         ]
                         type: "tree"
                        }
                        {
                         conditions: []
                         endpoint: {
                          url: "https://organizations.{Region}.{PartitionResult#dnsSuffix}"
                          properties: {}
                          headers: {}
                         }
                         type: "endpoint"
                        }
                    ]
                    type: "tree"
                }
            ]
            type: "tree"
        }
        {conditions: [], error: "Invalid Configuration: Missing Region", type: "error"}
    ]
)
