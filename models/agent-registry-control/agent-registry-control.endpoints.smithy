$version: "2.0"

namespace com.amazonaws.agentregistrycontrol

use smithy.rules#endpointRuleSet

apply AgentRegistryControl @endpointRuleSet(
    version: "1.0"
    parameters: {
        Region: {required: false, type: "String", builtIn: "AWS::Region"}
        Endpoint: {required: false, type: "String", builtIn: "SDK::Endpoint"}
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
            endpoint: {url: "https://agent-registry-control.{Region}.api.aws"}
        }
        {
            type: "error"
            conditions: []
            error: "Unable to resolve an Agent Registry Control endpoint: Region was not set and no explicit Endpoint override was provided."
        }
    ]
)
