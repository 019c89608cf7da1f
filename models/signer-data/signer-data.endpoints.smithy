$version: "2.0"

namespace com.amazonaws.signerdata

use smithy.rules#endpointRuleSet

apply SignerData @endpointRuleSet(
    version: "1.0"
    parameters: {
        Region: {required: true, type: "String", builtIn: "AWS::Region"}
        UseFIPS: {required: true, type: "Boolean", builtIn: "AWS::UseFIPS", default: false}
        UseDualStack: {
            required: true
            type: "Boolean"
            builtIn: "AWS::UseDualStack"
            default: false
        }
        Endpoint: {required: false, type: "String", builtIn: "SDK::Endpoint"}
    }
    rules: [
        {
            type: "endpoint"
            conditions: [{fn: "isSet", argv: [{ref: "Endpoint"}]}]
            endpoint: {url: {ref: "Endpoint"}}
        }
        {
            type: "tree"
            conditions: [{fn: "aws.partition", argv: [{ref: "Region"}], assign: "PartitionResult"}]
            rules: [
                {
                    type: "endpoint"
                    conditions: [
                        {fn: "booleanEquals", argv: [{ref: "UseFIPS"}, true]}
                        {fn: "booleanEquals", argv: [{ref: "UseDualStack"}, true]}
                    ]
                    endpoint: {
                        url: "https://data-signer-fips.{Region}.{PartitionResult#dualStackDnsSuffix}"
                    }
                }
                {
                    type: "endpoint"
                    conditions: [{fn: "booleanEquals", argv: [{ref: "UseFIPS"}, true]}]
                    endpoint: {url: "https://data-signer-fips.{Region}.{PartitionResult#dnsSuffix}"}
                }
                {
                    type: "endpoint"
                    conditions: [{fn: "booleanEquals", argv: [{ref: "UseDualStack"}, true]}]
                    endpoint: {
                        url: "https://data-signer.{Region}.{PartitionResult#dualStackDnsSuffix}"
                    }
                }
                {
                    type: "endpoint"
                    conditions: []
                    endpoint: {url: "https://data-signer.{Region}.{PartitionResult#dnsSuffix}"}
                }
            ]
        }
    ]
)
