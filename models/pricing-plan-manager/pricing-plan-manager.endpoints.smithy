$version: "2.0"

namespace com.amazonaws.pricingplanmanager

use smithy.rules#endpointRuleSet

apply PricingPlanManager @endpointRuleSet(
    version: "1.0"
    parameters: {
        Endpoint: {type: "String", builtIn: "SDK::Endpoint", required: false}
        Region: {type: "String", builtIn: "AWS::Region", required: true}
    }
    rules: [
        {
            type: "endpoint"
            conditions: [{fn: "isSet", argv: [{ref: "Endpoint"}]}]
            endpoint: {
                url: "{Endpoint}"
                properties: {
                    authSchemes: [
                        {name: "sigv4", signingName: "pricingplanmanager", signingRegion: "us-east-1"}
                    ]
                }
            }
        }
        {
            type: "endpoint"
            conditions: []
            endpoint: {
                url: "https://pricingplanmanager.us-east-1.api.aws"
                properties: {
                    authSchemes: [
                        {name: "sigv4", signingName: "pricingplanmanager", signingRegion: "us-east-1"}
                    ]
                }
            }
        }
    ]
)
