$version: "2.0"

namespace com.amazonaws.importexport

use smithy.rules#endpointRuleSet

apply ImportExport @endpointRuleSet(
    version: "1.0"
    parameters: {
        Region: {builtIn: "AWS::Region", required: false, type: "String"}
        UseDualStack: {
            builtIn: "AWS::UseDualStack"
            required: true
            default: false
            type: "Boolean"
        }
        UseFIPS: {builtIn: "AWS::UseFIPS", required: true, default: false, type: "Boolean"}
        Endpoint: {builtIn: "SDK::Endpoint", required: false, type: "String"}
    }
    rules: [
        {
            conditions: [{fn: "aws.partition", argv: [{ref: "Region"}], assign: "PartitionResult"}]
            type: "tree"
            rules: [
                {
                    conditions: [
                        {fn: "isSet", argv: [{ref: "Endpoint"}]}
                        {fn: "parseURL", argv: [{ref: "Endpoint"}], assign: "url"}
                    ]
                    type: "tree"
                    rules: [
                        {
                         conditions: [{fn: "booleanEquals", argv: [{ref: "UseFIPS"}, true]}]
                         error: "Invalid Configuration: FIPS and custom endpoint are not supported"
                         type: "error"
                        }
                        {
                         conditions: []
                         type: "tree"
                         rules: [
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
                        }
                    ]
                }
                {
                    conditions: [
                        {
                         fn: "stringEquals"
                         argv: [{fn: "getAttr", argv: [{ref: "PartitionResult"}, "name"]}, "aws"]
                        }
                    ]
                    type: "tree"
                    rules: [
                        {
                         conditions: [
                          {fn: "booleanEquals", argv: [{ref: "UseFIPS"}, true]}
                          {fn: "booleanEquals", argv: [{ref: "UseDualStack"}, true]}
                         ]
                         type: "tree"
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
                           type: "tree"
                           rules: [
                            {
                             conditions: []
                             endpoint: {
                              url: "https://importexport-fips.{Region}.api.aws"
                              properties: {
                               authSchemes: [
                                {name: "sigv4", signingRegion: "us-east-1", signingName: "IngestionService"}
                               ]
                              }
                              headers: {}
                             }
                             type: "endpoint"
                            }
                           ]
                          }
                          {
                           conditions: []
                           error: "FIPS and DualStack are enabled, but this partition does not support one or both"
                           type: "error"
                          }
                         ]
                        }
                        {
                         conditions: [{fn: "booleanEquals", argv: [{ref: "UseFIPS"}, true]}]
                         type: "tree"
                         rules: [
                          {
                           conditions: [
                            {
                             fn: "booleanEquals"
                             argv: [true, {fn: "getAttr", argv: [{ref: "PartitionResult"}, "supportsFIPS"]}]
                            }
                           ]
                           type: "tree"
                           rules: [
                            {
                             conditions: []
                             endpoint: {
                              url: "https://importexport-fips.{Region}.amazonaws.com"
                              properties: {
                               authSchemes: [
                                {name: "sigv4", signingRegion: "us-east-1", signingName: "IngestionService"}
                               ]
                              }
                              headers: {}
                             }
                             type: "endpoint"
                            }
                           ]
                          }
                          {
                           conditions: []
                           error: "FIPS is enabled but this partition does not support FIPS"
                           type: "error"
                          }
                         ]
                        }
                        {
                         conditions: [{fn: "booleanEquals", argv: [{ref: "UseDualStack"}, true]}]
                         type: "tree"
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
                           type: "tree"
                           rules: [
                            {
                             conditions: []
                             endpoint: {
                              url: "https://importexport.{Region}.api.aws"
                              properties: {
                               authSchemes: [
                                {name: "sigv4", signingRegion: "us-east-1", signingName: "IngestionService"}
                               ]
                              }
                              headers: {}
                             }
                             type: "endpoint"
                            }
                           ]
                          }
                          {
                           conditions: []
                           error: "DualStack is enabled but this partition does not support DualStack"
                           type: "error"
                          }
                         ]
                        }
                        {
                         conditions: []
                         endpoint: {
                          url: "https://importexport.amazonaws.com"
                          properties: {
                           authSchemes: [
                            {name: "sigv4", signingRegion: "us-east-1", signingName: "IngestionService"}
                           ]
                          }
                          headers: {}
                         }
                         type: "endpoint"
                        }
                    ]
                }
                {
                    conditions: [
                        {fn: "booleanEquals", argv: [{ref: "UseFIPS"}, true]}
                        {fn: "booleanEquals", argv: [{ref: "UseDualStack"}, true]}
                    ]
                    type: "tree"
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
                         type: "tree"
                         rules: [
                          {
                           conditions: []
                           endpoint: {
                            url: "https://importexport-fips.{Region}.{PartitionResult#dualStackDnsSuffix}"
                            properties: {}
                            headers: {}
                           }
                           type: "endpoint"
                          }
                         ]
                        }
                        {
                         conditions: []
                         error: "FIPS and DualStack are enabled, but this partition does not support one or both"
                         type: "error"
                        }
                    ]
                }
                {
                    conditions: [{fn: "booleanEquals", argv: [{ref: "UseFIPS"}, true]}]
                    type: "tree"
                    rules: [
                        {
                         conditions: [
                          {
                           fn: "booleanEquals"
                           argv: [true, {fn: "getAttr", argv: [{ref: "PartitionResult"}, "supportsFIPS"]}]
                          }
                         ]
                         type: "tree"
                         rules: [
                          {
                           conditions: []
                           type: "tree"
                           rules: [
                            {
                             conditions: []
                             endpoint: {
                              url: "https://importexport-fips.{Region}.{PartitionResult#dnsSuffix}"
                              properties: {}
                              headers: {}
                             }
                             type: "endpoint"
                            }
                           ]
                          }
                         ]
                        }
                        {
                         conditions: []
                         error: "FIPS is enabled but this partition does not support FIPS"
                         type: "error"
                        }
                    ]
                }
                {
                    conditions: [{fn: "booleanEquals", argv: [{ref: "UseDualStack"}, true]}]
                    type: "tree"
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
                         type: "tree"
                         rules: [
                          {
                           conditions: []
                           endpoint: {
                            url: "https://importexport.{Region}.{PartitionResult#dualStackDnsSuffix}"
                            properties: {}
                            headers: {}
                           }
                           type: "endpoint"
                          }
                         ]
                        }
                        {
                         conditions: []
                         error: "DualStack is enabled but this partition does not support DualStack"
                         type: "error"
                        }
                    ]
                }
                {
                    conditions: []
                    type: "tree"
                    rules: [
                        {
                         conditions: [{fn: "stringEquals", argv: [{ref: "Region"}, "aws-global"]}]
                         endpoint: {
                          url: "https://importexport.amazonaws.com"
                          properties: {
                           authSchemes: [
                            {name: "sigv4", signingRegion: "us-east-1", signingName: "IngestionService"}
                           ]
                          }
                          headers: {}
                         }
                         type: "endpoint"
                        }
                        {
                         conditions: []
                         endpoint: {
                          url: "https://importexport.{Region}.{PartitionResult#dnsSuffix}"
                          properties: {}
                          headers: {}
                         }
                         type: "endpoint"
                        }
                    ]
                }
            ]
        }
    ]
)
