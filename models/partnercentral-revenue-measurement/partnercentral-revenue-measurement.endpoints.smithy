$version: "2.0"

namespace com.amazonaws.partnercentralrevenuemeasurement

use smithy.rules#endpointRuleSet

apply PartnerCentralRevenueMeasurement @endpointRuleSet(
    version: "1.0"
    parameters: {
        UseFIPS: {builtIn: "AWS::UseFIPS", required: true, default: false, type: "boolean"}
        Endpoint: {builtIn: "SDK::Endpoint", required: false, type: "string"}
        Region: {builtIn: "AWS::Region", required: false, type: "string"}
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
                    conditions: []
                    endpoint: {
                        url: {ref: "Endpoint"}
                        properties: {
                         authSchemes: [{name: "sigv4a", signingRegionSet: ["*"]}, {name: "sigv4"}]
                        }
                        headers: {}
                    }
                    type: "endpoint"
                }
            ]
            type: "tree"
        }
        {
            conditions: []
            rules: [
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
                             argv: [{fn: "getAttr", argv: [{ref: "PartitionResult"}, "name"]}, "aws-us-gov"]
                            }
                            {fn: "booleanEquals", argv: [{ref: "UseFIPS"}, false]}
                           ]
                           endpoint: {
                            url: "https://partnercentral-prm.us-gov.{PartitionResult#dualStackDnsSuffix}"
                            properties: {
                             authSchemes: [
                              {name: "sigv4a", signingRegionSet: ["*"]}
                              {name: "sigv4", signingRegion: "us-gov-west-1"}
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
                           ]
                           endpoint: {
                            url: "https://partnercentral-prm-fips.us-gov.{PartitionResult#dualStackDnsSuffix}"
                            properties: {
                             authSchemes: [
                              {name: "sigv4a", signingRegionSet: ["*"]}
                              {name: "sigv4", signingRegion: "us-gov-west-1"}
                             ]
                            }
                            headers: {}
                           }
                           type: "endpoint"
                          }
                          {
                           conditions: [{fn: "booleanEquals", argv: [{ref: "UseFIPS"}, true]}]
                           endpoint: {
                            url: "https://partnercentral-prm-fips.global.{PartitionResult#dualStackDnsSuffix}"
                            properties: {
                             authSchemes: [
                              {name: "sigv4a", signingRegionSet: ["*"]}
                              {name: "sigv4", signingRegion: "{PartitionResult#implicitGlobalRegion}"}
                             ]
                            }
                            headers: {}
                           }
                           type: "endpoint"
                          }
                          {
                           conditions: []
                           endpoint: {
                            url: "https://partnercentral-prm.global.{PartitionResult#dualStackDnsSuffix}"
                            properties: {
                             authSchemes: [
                              {name: "sigv4a", signingRegionSet: ["*"]}
                              {name: "sigv4", signingRegion: "{PartitionResult#implicitGlobalRegion}"}
                             ]
                            }
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
            type: "tree"
        }
    ]
)
