$version: "2.0"

namespace com.amazonaws.codecatalyst

use smithy.rules#endpointRuleSet

apply CodeCatalyst @endpointRuleSet(
    version: "1.0"
    parameters: {
        UseFIPS: {builtIn: "AWS::UseFIPS", required: true, default: false, type: "boolean"}
        Region: {builtIn: "AWS::Region", required: false, type: "string"}
        Endpoint: {builtIn: "SDK::Endpoint", required: false, type: "string"}
    }
    rules: [
        {
            conditions: [{fn: "isSet", argv: [{ref: "Endpoint"}]}]
            endpoint: {url: {ref: "Endpoint"}, properties: {}, headers: {}}
            type: "endpoint"
        }
        {
            conditions: [
                {fn: "not", argv: [{fn: "isSet", argv: [{ref: "Region"}]}]}
                {fn: "aws.partition", argv: ["us-west-2"], assign: "PartitionResult"}
            ]
            rules: [
                {
                    conditions: [{fn: "booleanEquals", argv: [{ref: "UseFIPS"}, true]}]
                    rules: [
                        {
                         conditions: [
                          {
                           fn: "booleanEquals"
                           argv: [{fn: "getAttr", argv: [{ref: "PartitionResult"}, "supportsFIPS"]}, false]
                          }
                         ]
                         error: "Partition does not support FIPS."
                         type: "error"
                        }
                        {
                         conditions: []
                         endpoint: {
                          url: "https://codecatalyst-fips.global.{PartitionResult#dualStackDnsSuffix}"
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
                    endpoint: {
                        url: "https://codecatalyst.global.{PartitionResult#dualStackDnsSuffix}"
                        properties: {}
                        headers: {}
                    }
                    type: "endpoint"
                }
            ]
            type: "tree"
        }
        {
            conditions: [
                {fn: "isSet", argv: [{ref: "Region"}]}
                {fn: "aws.partition", argv: [{ref: "Region"}], assign: "PartitionResult"}
            ]
            rules: [
                {
                    conditions: [{fn: "booleanEquals", argv: [{ref: "UseFIPS"}, true]}]
                    rules: [
                        {
                         conditions: [
                          {
                           fn: "booleanEquals"
                           argv: [{fn: "getAttr", argv: [{ref: "PartitionResult"}, "supportsFIPS"]}, false]
                          }
                         ]
                         error: "Partition does not support FIPS."
                         type: "error"
                        }
                        {
                         conditions: []
                         endpoint: {
                          url: "https://codecatalyst-fips.global.{PartitionResult#dualStackDnsSuffix}"
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
                    endpoint: {
                        url: "https://codecatalyst.global.{PartitionResult#dualStackDnsSuffix}"
                        properties: {}
                        headers: {}
                    }
                    type: "endpoint"
                }
            ]
            type: "tree"
        }
    ]
)
