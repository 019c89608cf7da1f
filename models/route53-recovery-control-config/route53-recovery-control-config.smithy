$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.route53recoverycontrolconfig

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardPartitionalEndpoints
use aws.protocols#restJson1
use sessiongen.traits#maxAttempts
use sessiongen.traits#statusWaitable

@title("AWS Route53 Recovery Control Config")
@service(
    sdkId: "Route53 Recovery Control Config"
    endpointPrefix: "route53-recovery-control-config"
)
@restJson1
@sigv4(name: "route53-recovery-control-config")
@standardPartitionalEndpoints(
    endpointPatternType: "service_region_dnsSuffix"
    partitionEndpointSpecialCases: {
        aws: [
            {endpoint: "https://{service}.us-west-2.{dnsSuffix}", region: "us-west-2"}
            {
                endpoint: "https://arc-recovery-control-config.us-west-2.{dualStackDnsSuffix}"
                region: "us-west-2"
                dualStack: true
            }
        ]
    }
)
service Route53RecoveryControlConfig {
    version: "2020-11-02"
    operations: [
        CreateCluster
        CreateControlPanel
        CreateRoutingControl
        CreateSafetyRule
        DeleteCluster
        DeleteControlPanel
        DeleteRoutingControl
        DeleteSafetyRule
        DescribeCluster
        DescribeControlPanel
        DescribeRoutingControl
        DescribeSafetyRule
        GetResourcePolicy
        ListAssociatedRoute53HealthChecks
        ListClusters
        ListControlPanels
        ListRoutingControls
        ListSafetyRules
        ListTagsForResource
        TagResource
        UntagResource
        UpdateCluster
        UpdateControlPanel
        UpdateRoutingControl
        UpdateSafetyRule
    ]
}

@http(method: "POST", uri: "/cluster")
operation CreateCluster {
    input := {
        @idempotencyToken
        ClientToken: __stringMin1Max64PatternS

        @required
        ClusterName: __stringMin1Max64PatternS

        Tags: __mapOf__stringMin0Max256PatternS
        NetworkType: NetworkType
    }
    output := {
        Cluster: Cluster
    }
    errors: [
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "POST", uri: "/controlpanel")
operation CreateControlPanel {
    input := {
        @idempotencyToken
        ClientToken: __stringMin1Max64PatternS

        @required
        ClusterArn: __stringMin1Max256PatternAZaZ09

        @required
        ControlPanelName: __stringMin1Max64PatternS

        Tags: __mapOf__stringMin0Max256PatternS
    }
    output := {
        ControlPanel: ControlPanel
    }
    errors: [
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "POST", uri: "/routingcontrol")
operation CreateRoutingControl {
    input := {
        @idempotencyToken
        ClientToken: __stringMin1Max64PatternS

        @required
        ClusterArn: __stringMin1Max256PatternAZaZ09

        ControlPanelArn: __stringMin1Max256PatternAZaZ09

        @required
        RoutingControlName: __stringMin1Max64PatternS
    }
    output := {
        RoutingControl: RoutingControl
    }
    errors: [
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "POST", uri: "/safetyrule")
operation CreateSafetyRule {
    input := {
        AssertionRule: NewAssertionRule

        @idempotencyToken
        ClientToken: __stringMin1Max64PatternS

        GatingRule: NewGatingRule
        Tags: __mapOf__stringMin0Max256PatternS
    }
    output := {
        AssertionRule: AssertionRule
        GatingRule: GatingRule
    }
    errors: [ValidationException, InternalServerException]
}

@http(method: "DELETE", uri: "/cluster/{ClusterArn}")
operation DeleteCluster {
    input := {
        @required @httpLabel
        ClusterArn: String
    }
    output := {}
    errors: [
        ValidationException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/controlpanel/{ControlPanelArn}")
operation DeleteControlPanel {
    input := {
        @required @httpLabel
        ControlPanelArn: String
    }
    output := {}
    errors: [
        ValidationException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/routingcontrol/{RoutingControlArn}")
operation DeleteRoutingControl {
    input := {
        @required @httpLabel
        RoutingControlArn: String
    }
    output := {}
    errors: [
        ValidationException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/safetyrule/{SafetyRuleArn}")
operation DeleteSafetyRule {
    input := {
        @required @httpLabel
        SafetyRuleArn: String
    }
    output := {}
    errors: [ResourceNotFoundException, ValidationException, InternalServerException]
}

@http(method: "GET", uri: "/cluster/{ClusterArn}")
@statusWaitable(
    ClusterCreated: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Cluster.Status"
                        expected: "DEPLOYED"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {
                        path: "Cluster.Status"
                        expected: "PENDING"
                        comparator: "stringEquals"
                    }
                }
            }
            {state: "retry", matcher: {status: 500}}
        ]
        minDelay: 5
        maxDelay: 5
    }
    ClusterDeleted: {
        acceptors: [
            {state: "success", matcher: {status: 404}}
            {
                state: "retry"
                matcher: {
                    output: {
                        path: "Cluster.Status"
                        expected: "PENDING_DELETION"
                        comparator: "stringEquals"
                    }
                }
            }
            {state: "retry", matcher: {status: 500}}
        ]
        minDelay: 5
        maxDelay: 5
    }
)
@maxAttempts(ClusterCreated: 26, ClusterDeleted: 26)
operation DescribeCluster {
    input := {
        @required @httpLabel
        ClusterArn: String
    }
    output := {
        Cluster: Cluster
    }
    errors: [
        ValidationException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "GET", uri: "/controlpanel/{ControlPanelArn}")
@statusWaitable(
    ControlPanelCreated: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "ControlPanel.Status"
                        expected: "DEPLOYED"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {
                        path: "ControlPanel.Status"
                        expected: "PENDING"
                        comparator: "stringEquals"
                    }
                }
            }
            {state: "retry", matcher: {status: 500}}
        ]
        minDelay: 5
        maxDelay: 5
    }
    ControlPanelDeleted: {
        acceptors: [
            {state: "success", matcher: {status: 404}}
            {
                state: "retry"
                matcher: {
                    output: {
                        path: "ControlPanel.Status"
                        expected: "PENDING_DELETION"
                        comparator: "stringEquals"
                    }
                }
            }
            {state: "retry", matcher: {status: 500}}
        ]
        minDelay: 5
        maxDelay: 5
    }
)
@maxAttempts(ControlPanelCreated: 26, ControlPanelDeleted: 26)
operation DescribeControlPanel {
    input := {
        @required @httpLabel
        ControlPanelArn: String
    }
    output := {
        ControlPanel: ControlPanel
    }
    errors: [
        ValidationException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "GET", uri: "/routingcontrol/{RoutingControlArn}")
@statusWaitable(
    RoutingControlCreated: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "RoutingControl.Status"
                        expected: "DEPLOYED"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {
                        path: "RoutingControl.Status"
                        expected: "PENDING"
                        comparator: "stringEquals"
                    }
                }
            }
            {state: "retry", matcher: {status: 500}}
        ]
        minDelay: 5
        maxDelay: 5
    }
    RoutingControlDeleted: {
        acceptors: [
            {state: "success", matcher: {status: 404}}
            {
                state: "retry"
                matcher: {
                    output: {
                        path: "RoutingControl.Status"
                        expected: "PENDING_DELETION"
                        comparator: "stringEquals"
                    }
                }
            }
            {state: "retry", matcher: {status: 500}}
        ]
        minDelay: 5
        maxDelay: 5
    }
)
@maxAttempts(RoutingControlCreated: 26, RoutingControlDeleted: 26)
operation DescribeRoutingControl {
    input := {
        @required @httpLabel
        RoutingControlArn: String
    }
    output := {
        RoutingControl: RoutingControl
    }
    errors: [
        ValidationException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "GET", uri: "/safetyrule/{SafetyRuleArn}")
operation DescribeSafetyRule {
    input := {
        @required @httpLabel
        SafetyRuleArn: String
    }
    output := {
        AssertionRule: AssertionRule
        GatingRule: GatingRule
    }
    errors: [ValidationException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/resourcePolicy/{ResourceArn}")
operation GetResourcePolicy {
    input := {
        @required @httpLabel
        ResourceArn: String
    }
    output := {
        Policy: __policy
    }
    errors: [ResourceNotFoundException, InternalServerException]
}

@http(method: "GET", uri: "/routingcontrol/{RoutingControlArn}/associatedRoute53HealthChecks")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "HealthCheckIds"
    pageSize: "MaxResults"
)
operation ListAssociatedRoute53HealthChecks {
    input := {
        @httpQuery("MaxResults")
        MaxResults: MaxResults

        @httpQuery("NextToken")
        NextToken: String

        @required @httpLabel
        RoutingControlArn: String
    }
    output := {
        HealthCheckIds: __listOf__stringMax36PatternS
        NextToken: __stringMin1Max8096PatternS
    }
    errors: [ResourceNotFoundException, ValidationException, InternalServerException]
}

@http(method: "GET", uri: "/cluster")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Clusters"
    pageSize: "MaxResults"
)
operation ListClusters {
    input := {
        @httpQuery("MaxResults")
        MaxResults: MaxResults

        @httpQuery("NextToken")
        NextToken: String
    }
    output := {
        Clusters: __listOfCluster
        NextToken: __stringMin1Max8096PatternS
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/controlpanels")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ControlPanels"
    pageSize: "MaxResults"
)
operation ListControlPanels {
    input := {
        @httpQuery("ClusterArn")
        ClusterArn: String

        @httpQuery("MaxResults")
        MaxResults: MaxResults

        @httpQuery("NextToken")
        NextToken: String
    }
    output := {
        ControlPanels: __listOfControlPanel
        NextToken: __stringMin1Max8096PatternS
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/controlpanel/{ControlPanelArn}/routingcontrols")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "RoutingControls"
    pageSize: "MaxResults"
)
operation ListRoutingControls {
    input := {
        @required @httpLabel
        ControlPanelArn: String

        @httpQuery("MaxResults")
        MaxResults: MaxResults

        @httpQuery("NextToken")
        NextToken: String
    }
    output := {
        NextToken: __stringMin1Max8096PatternS
        RoutingControls: __listOfRoutingControl
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/controlpanel/{ControlPanelArn}/safetyrules")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "SafetyRules"
    pageSize: "MaxResults"
)
operation ListSafetyRules {
    input := {
        @required @httpLabel
        ControlPanelArn: String

        @httpQuery("MaxResults")
        MaxResults: MaxResults

        @httpQuery("NextToken")
        NextToken: String
    }
    output := {
        NextToken: __stringMin1Max8096PatternS
        SafetyRules: __listOfRule
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/tags/{ResourceArn}")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        ResourceArn: String
    }
    output := {
        Tags: __mapOf__stringMin0Max256PatternS
    }
    errors: [ResourceNotFoundException, ValidationException, InternalServerException]
}

@http(method: "POST", uri: "/tags/{ResourceArn}")
operation TagResource {
    input := {
        @required @httpLabel
        ResourceArn: String

        @required
        Tags: __mapOf__stringMin0Max256PatternS
    }
    output := {}
    errors: [ResourceNotFoundException, ValidationException, InternalServerException]
}

@http(method: "DELETE", uri: "/tags/{ResourceArn}")
operation UntagResource {
    input := {
        @required @httpLabel
        ResourceArn: String

        @required @httpQuery("TagKeys")
        TagKeys: __listOf__string
    }
    output := {}
    errors: [ResourceNotFoundException, ValidationException, InternalServerException]
}

@http(method: "PUT", uri: "/cluster")
operation UpdateCluster {
    input := {
        @required
        ClusterArn: __stringMin1Max256PatternAZaZ09

        @required
        NetworkType: NetworkType
    }
    output := {
        Cluster: Cluster
    }
    errors: [
        ValidationException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "PUT", uri: "/controlpanel")
operation UpdateControlPanel {
    input := {
        @required
        ControlPanelArn: __stringMin1Max256PatternAZaZ09

        @required
        ControlPanelName: __stringMin1Max64PatternS
    }
    output := {
        ControlPanel: ControlPanel
    }
    errors: [
        ValidationException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "PUT", uri: "/routingcontrol")
operation UpdateRoutingControl {
    input := {
        @required
        RoutingControlArn: __stringMin1Max256PatternAZaZ09

        @required
        RoutingControlName: __stringMin1Max64PatternS
    }
    output := {
        RoutingControl: RoutingControl
    }
    errors: [
        ValidationException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "PUT", uri: "/safetyrule")
operation UpdateSafetyRule {
    input := {
        AssertionRuleUpdate: AssertionRuleUpdate
        GatingRuleUpdate: GatingRuleUpdate
    }
    output := {
        AssertionRule: AssertionRule
        GatingRule: GatingRule
    }
    errors: [ResourceNotFoundException, ValidationException, InternalServerException]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required @jsonName("message")
    Message: String
}

structure AssertionRule {
    @required
    AssertedControls: __listOf__stringMin1Max256PatternAZaZ09

    @required
    ControlPanelArn: __stringMin1Max256PatternAZaZ09

    @required
    Name: __stringMin1Max64PatternS

    @required
    RuleConfig: RuleConfig

    @required
    SafetyRuleArn: __stringMin1Max256PatternAZaZ09

    @required
    Status: Status

    @required
    WaitPeriodMs: Integer

    Owner: __stringMin12Max12PatternD12
}

structure AssertionRuleUpdate {
    @required
    Name: __stringMin1Max64PatternS

    @required
    SafetyRuleArn: __stringMin1Max256PatternAZaZ09

    @required
    WaitPeriodMs: Integer
}

structure Cluster {
    ClusterArn: __stringMin1Max256PatternAZaZ09
    ClusterEndpoints: __listOfClusterEndpoint
    Name: __stringMin1Max64PatternS
    Status: Status
    Owner: __stringMin12Max12PatternD12
    NetworkType: NetworkType
}

structure ClusterEndpoint {
    Endpoint: __stringMin1Max128PatternAZaZ09
    Region: __stringMin1Max32PatternS
}

@error("client") @httpError(409)
structure ConflictException {
    @required @jsonName("message")
    Message: String
}

structure ControlPanel {
    ClusterArn: __stringMin1Max256PatternAZaZ09
    ControlPanelArn: __stringMin1Max256PatternAZaZ09
    DefaultControlPanel: Boolean
    Name: __stringMin1Max64PatternS
    RoutingControlCount: Integer
    Status: Status
    Owner: __stringMin12Max12PatternD12
}

structure GatingRule {
    @required
    ControlPanelArn: __stringMin1Max256PatternAZaZ09

    @required
    GatingControls: __listOf__stringMin1Max256PatternAZaZ09

    @required
    Name: __stringMin1Max64PatternS

    @required
    RuleConfig: RuleConfig

    @required
    SafetyRuleArn: __stringMin1Max256PatternAZaZ09

    @required
    Status: Status

    @required
    TargetControls: __listOf__stringMin1Max256PatternAZaZ09

    @required
    WaitPeriodMs: Integer

    Owner: __stringMin12Max12PatternD12
}

structure GatingRuleUpdate {
    @required
    Name: __stringMin1Max64PatternS

    @required
    SafetyRuleArn: __stringMin1Max256PatternAZaZ09

    @required
    WaitPeriodMs: Integer
}

@error("server") @httpError(500)
structure InternalServerException {
    @required @jsonName("message")
    Message: String
}

@range(min: 1, max: 1000)
integer MaxResults

enum NetworkType {
    IPV4
    DUALSTACK
}

structure NewAssertionRule {
    @required
    AssertedControls: __listOf__stringMin1Max256PatternAZaZ09

    @required
    ControlPanelArn: __stringMin1Max256PatternAZaZ09

    @required
    Name: __stringMin1Max64PatternS

    @required
    RuleConfig: RuleConfig

    @required
    WaitPeriodMs: Integer
}

structure NewGatingRule {
    @required
    ControlPanelArn: __stringMin1Max256PatternAZaZ09

    @required
    GatingControls: __listOf__stringMin1Max256PatternAZaZ09

    @required
    Name: __stringMin1Max64PatternS

    @required
    RuleConfig: RuleConfig

    @required
    TargetControls: __listOf__stringMin1Max256PatternAZaZ09

    @required
    WaitPeriodMs: Integer
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required @jsonName("message")
    Message: String
}

structure RoutingControl {
    ControlPanelArn: __stringMin1Max256PatternAZaZ09
    Name: __stringMin1Max64PatternS
    RoutingControlArn: __stringMin1Max256PatternAZaZ09
    Status: Status
    Owner: __stringMin12Max12PatternD12
}

structure Rule {
    ASSERTION: AssertionRule
    GATING: GatingRule
}

structure RuleConfig {
    @required
    Inverted: Boolean

    @required
    Threshold: Integer

    @required
    Type: RuleType
}

enum RuleType {
    ATLEAST
    AND
    OR
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required @jsonName("message")
    Message: String
}

enum Status {
    PENDING
    DEPLOYED
    PENDING_DELETION
}

@error("client") @httpError(429)
structure ThrottlingException {
    @required @jsonName("message")
    Message: String
}

@error("client") @httpError(400)
structure ValidationException {
    @required @jsonName("message")
    Message: String
}

list __listOfCluster {
    member: Cluster
}

list __listOfClusterEndpoint {
    member: ClusterEndpoint
}

list __listOfControlPanel {
    member: ControlPanel
}

list __listOfRoutingControl {
    member: RoutingControl
}

list __listOfRule {
    member: Rule
}

list __listOf__string {
    member: String
}

list __listOf__stringMax36PatternS {
    member: __stringMax36PatternS
}

list __listOf__stringMin1Max256PatternAZaZ09 {
    member: __stringMin1Max256PatternAZaZ09
}

map __mapOf__stringMin0Max256PatternS {
    key: String
    value: __stringMin0Max256PatternS
}

@length(max: 36) @pattern("^\\S+$")
string __stringMax36PatternS

@length(min: 0, max: 256) @pattern("^\\S+$")
string __stringMin0Max256PatternS

@length(min: 12, max: 12) @pattern("^\\d{12}$")
string __stringMin12Max12PatternD12

@length(min: 1, max: 128) @pattern("^[A-Za-z0-9:.\\/_-]*$")
string __stringMin1Max128PatternAZaZ09

@length(min: 1, max: 256) @pattern("^[A-Za-z0-9:\\/_-]*$")
string __stringMin1Max256PatternAZaZ09

@length(min: 1, max: 32) @pattern("^\\S+$")
string __stringMin1Max32PatternS

@length(min: 1, max: 64) @pattern("^\\S+$")
string __stringMin1Max64PatternS

@length(min: 1, max: 8096) @pattern("[\\S]*")
string __stringMin1Max8096PatternS

@length(min: 2, max: 10240) @pattern("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]+")
string __policy
