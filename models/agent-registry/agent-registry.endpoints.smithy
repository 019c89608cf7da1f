$version: "2.0"

namespace com.amazonaws.agentregistry

use smithy.rules#endpointRuleSet

apply AgentRegistry @endpointRuleSet(
    version: "1.0"
    parameters: {
        Region: {type: "String", required: false, builtIn: "AWS::Region"}
        Endpoint: {type: "String", required: false, builtIn: "SDK::Endpoint"}
    }
    rules: [
        {
            type: "endpoint"
            conditions: [{fn: "isSet", argv: [{ref: "Endpoint"}]}]
            endpoint: {url: {ref: "Endpoint"}}
        }
        {
            type: "endpoint"
            conditions: [{fn: "isSet", argv: [{ref: "Region"}]}]
            endpoint: {url: "https://agent-registry.{Region}.api.aws"}
        }
        {
            type: "error"
            conditions: []
            error: "Unable to resolve an Agent Registry endpoint: Region was not set and no explicit Endpoint override was provided."
        }
    ]
)
