$version: "2.0"

namespace com.amazonaws.acm

use smithy.rules#endpointRuleSet

apply CertificateManager @endpointRuleSet(
    version: "1.0"
    parameters: {
        Region: {type: "string", builtIn: "AWS::Region", required: true}
        Endpoint: {type: "string", builtIn: "SDK::Endpoint"}
        UseFIPS: {type: "boolean", builtIn: "AWS::UseFIPS", default: false, required: true}
        UseDualStack: {
            type: "boolean"
            builtIn: "AWS::UseDualStack"
            default: false
            required: true
        }
        ServiceType: {type: "string", required: true}
    }
    rules: [
        {
            type: "endpoint"
            conditions: [{fn: "isSet", argv: [{ref: "Endpoint"}]}]
            endpoint: {url: "{Endpoint}"}
        }
        {
            type: "tree"
            conditions: [{fn: "aws.partition", argv: [{ref: "Region"}], assign: "PartitionResult"}]
            rules: [
                {
                    type: "tree"
                    conditions: [{fn: "stringEquals", argv: [{ref: "ServiceType"}, "ACM-ACME"]}]
                    rules: [
                        {
                         conditions: [{fn: "isSet", argv: [{ref: "Endpoint"}]}]
                         endpoint: {url: "{Endpoint}"}
                         type: "endpoint"
                        }
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
                           error: "FIPS endpoints are not available for ACME operations"
                           type: "error"
                          }
                          {
                           conditions: []
                           endpoint: {
                            url: "https://acm-acme.{Region}.{PartitionResult#dualStackDnsSuffix}"
                           }
                           type: "endpoint"
                          }
                         ]
                         type: "tree"
                        }
                        {
                         conditions: []
                         error: "ACME operations are only available in commercial AWS partitions"
                         type: "error"
                        }
                    ]
                }
                {
                    type: "tree"
                    conditions: []
                    rules: [
                        {
                         type: "endpoint"
                         conditions: [
                          {fn: "booleanEquals", argv: [{ref: "UseFIPS"}, true]}
                          {fn: "booleanEquals", argv: [{ref: "UseDualStack"}, true]}
                         ]
                         endpoint: {
                          url: "https://acm-fips.{Region}.{PartitionResult#dualStackDnsSuffix}"
                         }
                        }
                        {
                         type: "tree"
                         conditions: [{fn: "booleanEquals", argv: [{ref: "UseFIPS"}, true]}]
                         rules: [
                          {
                           type: "endpoint"
                           conditions: [
                            {
                             fn: "stringEquals"
                             argv: [{fn: "getAttr", argv: [{ref: "PartitionResult"}, "name"]}, "aws-us-gov"]
                            }
                           ]
                           endpoint: {url: "https://acm.{Region}.amazonaws.com"}
                          }
                          {
                           type: "endpoint"
                           conditions: []
                           endpoint: {url: "https://acm-fips.{Region}.{PartitionResult#dnsSuffix}"}
                          }
                         ]
                        }
                        {
                         type: "endpoint"
                         conditions: [{fn: "booleanEquals", argv: [{ref: "UseDualStack"}, true]}]
                         endpoint: {url: "https://acm.{Region}.{PartitionResult#dualStackDnsSuffix}"}
                        }
                        {
                         type: "endpoint"
                         conditions: []
                         endpoint: {url: "https://acm.{Region}.{PartitionResult#dnsSuffix}"}
                        }
                    ]
                }
            ]
        }
        {type: "error", conditions: [], error: "Region must be set to resolve an endpoint."}
    ]
)
