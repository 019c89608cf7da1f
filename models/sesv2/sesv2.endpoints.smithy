$version: "2.0"

namespace com.amazonaws.sesv2

use smithy.rules#endpointRuleSet

apply SESv2 @endpointRuleSet(
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
        EndpointId: {required: false, type: "string"}
    }
    rules: [
        {
            conditions: [
                {fn: "isSet", argv: [{ref: "EndpointId"}]}
                {fn: "isSet", argv: [{ref: "Region"}]}
                {fn: "aws.partition", argv: [{ref: "Region"}], assign: "PartitionResult"}
            ]
            rules: [
                {
                    conditions: [{fn: "isValidHostLabel", argv: [{ref: "EndpointId"}, true]}]
                    rules: [
                        {
                         conditions: [{fn: "booleanEquals", argv: [{ref: "UseFIPS"}, false]}]
                         rules: [
                          {
                           conditions: [{fn: "isSet", argv: [{ref: "Endpoint"}]}]
                           endpoint: {
                            url: {ref: "Endpoint"}
                            properties: {
                             authSchemes: [{name: "sigv4a", signingName: "ses", signingRegionSet: ["*"]}]
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
                            {fn: "booleanEquals", argv: [{ref: "UseDualStack"}, true]}
                           ]
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
                                url: "https://{EndpointId}.endpoints.email.us-gov.{PartitionResult#dualStackDnsSuffix}"
                                properties: {
                                 authSchemes: [{name: "sigv4a", signingName: "ses", signingRegionSet: ["*"]}]
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
                             error: "DualStack is enabled but this partition does not support DualStack"
                             type: "error"
                            }
                           ]
                           type: "tree"
                          }
                          {
                           conditions: [
                            {
                             fn: "stringEquals"
                             argv: [{fn: "getAttr", argv: [{ref: "PartitionResult"}, "name"]}, "aws-us-gov"]
                            }
                           ]
                           endpoint: {
                            url: "https://{EndpointId}.endpoints.email.us-gov.{PartitionResult#dnsSuffix}"
                            properties: {
                             authSchemes: [{name: "sigv4a", signingName: "ses", signingRegionSet: ["*"]}]
                            }
                            headers: {}
                           }
                           type: "endpoint"
                          }
                          {
                           conditions: [
                            {
                             fn: "not"
                             argv: [
                              {
                               fn: "stringEquals"
                               argv: [{fn: "getAttr", argv: [{ref: "PartitionResult"}, "name"]}, "aws-us-gov"]
                              }
                             ]
                            }
                            {fn: "booleanEquals", argv: [{ref: "UseDualStack"}, true]}
                           ]
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
                                url: "https://{EndpointId}.endpoints.email.global.{PartitionResult#dualStackDnsSuffix}"
                                properties: {
                                 authSchemes: [{name: "sigv4a", signingName: "ses", signingRegionSet: ["*"]}]
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
                             error: "DualStack is enabled but this partition does not support DualStack"
                             type: "error"
                            }
                           ]
                           type: "tree"
                          }
                          {
                           conditions: [
                            {
                             fn: "not"
                             argv: [
                              {
                               fn: "stringEquals"
                               argv: [{fn: "getAttr", argv: [{ref: "PartitionResult"}, "name"]}, "aws-us-gov"]
                              }
                             ]
                            }
                           ]
                           endpoint: {
                            url: "https://{EndpointId}.endpoints.email.{PartitionResult#dnsSuffix}"
                            properties: {
                             authSchemes: [{name: "sigv4a", signingName: "ses", signingRegionSet: ["*"]}]
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
                         error: "Invalid Configuration: FIPS is not supported with multi-region endpoints"
                         type: "error"
                        }
                    ]
                    type: "tree"
                }
                {conditions: [], error: "EndpointId must be a valid host label", type: "error"}
            ]
            type: "tree"
        }
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
                              url: "https://email-fips.{Region}.{PartitionResult#dualStackDnsSuffix}"
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
                              url: "https://email-fips.{Region}.{PartitionResult#dnsSuffix}"
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
                              url: "https://email.{Region}.{PartitionResult#dualStackDnsSuffix}"
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
                          url: "https://email.{Region}.{PartitionResult#dnsSuffix}"
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
