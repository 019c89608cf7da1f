$version: "2.0"

namespace com.amazonaws.neptunegraph

use smithy.rules#endpointRuleSet

apply NeptuneGraph @endpointRuleSet(
    version: "1.0"
    parameters: {
        Region: {builtIn: "AWS::Region", required: false, type: "string"}
        UseFIPS: {builtIn: "AWS::UseFIPS", required: true, default: false, type: "boolean"}
        UseDualStack: {
            builtIn: "AWS::UseDualStack"
            required: true
            default: false
            type: "boolean"
        }
        Endpoint: {builtIn: "SDK::Endpoint", required: false, type: "string"}
        ApiType: {required: true, type: "string"}
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
                             conditions: [{fn: "stringEquals", argv: [{ref: "ApiType"}, "ControlPlane"]}]
                             endpoint: {
                              url: "https://neptune-graph-fips.{Region}.{PartitionResult#dualStackDnsSuffix}"
                              properties: {}
                              headers: {}
                             }
                             type: "endpoint"
                            }
                            {
                             conditions: [{fn: "stringEquals", argv: [{ref: "ApiType"}, "DataPlane"]}]
                             error: "Invalid Configuration: fips endpoint is not supported for this API"
                             type: "error"
                            }
                            {conditions: [], error: "Invalid Configuration: Unknown ApiType", type: "error"}
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
                             argv: [true, {fn: "getAttr", argv: [{ref: "PartitionResult"}, "supportsFIPS"]}]
                            }
                           ]
                           rules: [
                            {
                             conditions: [{fn: "stringEquals", argv: [{ref: "ApiType"}, "ControlPlane"]}]
                             endpoint: {
                              url: "https://neptune-graph-fips.{Region}.{PartitionResult#dnsSuffix}"
                              properties: {}
                              headers: {}
                             }
                             type: "endpoint"
                            }
                            {
                             conditions: [{fn: "stringEquals", argv: [{ref: "ApiType"}, "DataPlane"]}]
                             error: "Invalid Configuration: fips endpoint is not supported for this API"
                             type: "error"
                            }
                            {conditions: [], error: "Invalid Configuration: Unknown ApiType", type: "error"}
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
                             conditions: [{fn: "stringEquals", argv: [{ref: "ApiType"}, "ControlPlane"]}]
                             endpoint: {
                              url: "https://neptune-graph.{Region}.{PartitionResult#dualStackDnsSuffix}"
                              properties: {}
                              headers: {}
                             }
                             type: "endpoint"
                            }
                            {
                             conditions: [{fn: "stringEquals", argv: [{ref: "ApiType"}, "DataPlane"]}]
                             endpoint: {
                              url: "https://neptune-graph.{Region}.on.aws"
                              properties: {}
                              headers: {}
                             }
                             type: "endpoint"
                            }
                            {conditions: [], error: "Invalid Configuration: Unknown ApiType", type: "error"}
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
                         conditions: [{fn: "stringEquals", argv: [{ref: "ApiType"}, "ControlPlane"]}]
                         endpoint: {
                          url: "https://neptune-graph.{Region}.{PartitionResult#dnsSuffix}"
                          properties: {}
                          headers: {}
                         }
                         type: "endpoint"
                        }
                        {
                         conditions: [{fn: "stringEquals", argv: [{ref: "ApiType"}, "DataPlane"]}]
                         endpoint: {
                          url: "https://{Region}.neptune-graph.{PartitionResult#dnsSuffix}"
                          properties: {}
                          headers: {}
                         }
                         type: "endpoint"
                        }
                        {conditions: [], error: "Invalid Configuration: Unknown ApiType", type: "error"}
                    ]
                    type: "tree"
                }
            ]
            type: "tree"
        }
        {conditions: [], error: "Invalid Configuration: Missing Region", type: "error"}
    ]
)
