$version: "2.0"

namespace com.amazonaws.freetier

use smithy.rules#endpointRuleSet

apply AWSFreeTierService @endpointRuleSet(
    version: "1.0"
    parameters: {
        Region: {builtIn: "AWS::Region", required: false, type: "string"}
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
                         ]
                         rules: [
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
                                url: "https://freetier-fips.{Region}.api.aws"
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
                           conditions: []
                           endpoint: {
                            url: "https://freetier.us-east-1.api.aws"
                            properties: {
                             authSchemes: [
                              {name: "sigv4", signingName: "freetier", signingRegion: "us-east-1"}
                             ]
                            }
                            headers: {}
                           }
                           type: "endpoint"
                          }
                         ]
                         type: "tree"
                        }
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
                                url: "https://freetier-fips.{Region}.{PartitionResult#dualStackDnsSuffix}"
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
                           conditions: [{fn: "stringEquals", argv: [{ref: "Region"}, "aws-cn-global"]}]
                           endpoint: {
                            url: "https://freetier.cn-northwest-1.api.amazonwebservices.com.cn"
                            properties: {
                             authSchemes: [
                              {name: "sigv4", signingName: "freetier", signingRegion: "cn-northwest-1"}
                             ]
                            }
                            headers: {}
                           }
                           type: "endpoint"
                          }
                          {
                           conditions: []
                           endpoint: {
                            url: "https://freetier.{Region}.{PartitionResult#dualStackDnsSuffix}"
                            properties: {}
                            headers: {}
                           }
                           type: "endpoint"
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
                              url: "https://freetier-fips.{Region}.{PartitionResult#dnsSuffix}"
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
                         conditions: [{fn: "stringEquals", argv: [{ref: "Region"}, "aws-cn-global"]}]
                         endpoint: {
                          url: "https://freetier.cn-northwest-1.api.amazonwebservices.com.cn"
                          properties: {
                           authSchemes: [
                            {name: "sigv4", signingName: "freetier", signingRegion: "cn-northwest-1"}
                           ]
                          }
                          headers: {}
                         }
                         type: "endpoint"
                        }
                        {
                         conditions: []
                         endpoint: {
                          url: "https://freetier.{Region}.{PartitionResult#dnsSuffix}"
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
