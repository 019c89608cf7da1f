$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.route53recoveryreadiness

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS Route53 Recovery Readiness")
@service(sdkId: "Route53 Recovery Readiness", endpointPrefix: "route53-recovery-readiness")
@restJson1
@sigv4(name: "route53-recovery-readiness")
@standardRegionalEndpoints
service Route53RecoveryReadiness {
    version: "2019-12-02"
    operations: [
        CreateCell
        CreateCrossAccountAuthorization
        CreateReadinessCheck
        CreateRecoveryGroup
        CreateResourceSet
        DeleteCell
        DeleteCrossAccountAuthorization
        DeleteReadinessCheck
        DeleteRecoveryGroup
        DeleteResourceSet
        GetArchitectureRecommendations
        GetCell
        GetCellReadinessSummary
        GetReadinessCheck
        GetReadinessCheckResourceStatus
        GetReadinessCheckStatus
        GetRecoveryGroup
        GetRecoveryGroupReadinessSummary
        GetResourceSet
        ListCells
        ListCrossAccountAuthorizations
        ListReadinessChecks
        ListRecoveryGroups
        ListResourceSets
        ListRules
        ListTagsForResources
        TagResource
        UntagResource
        UpdateCell
        UpdateReadinessCheck
        UpdateRecoveryGroup
        UpdateResourceSet
    ]
}

@http(method: "POST", uri: "/cells")
operation CreateCell {
    input := {
        @required @jsonName("cellName")
        CellName: String

        @jsonName("cells")
        Cells: __listOf__string

        @jsonName("tags")
        Tags: Tags
    }
    output := {
        @jsonName("cellArn")
        CellArn: __stringMax256

        @jsonName("cellName")
        CellName: __stringMax64PatternAAZAZ09Z

        @jsonName("cells")
        Cells: __listOf__string

        @jsonName("parentReadinessScopes")
        ParentReadinessScopes: __listOf__string

        @jsonName("tags")
        Tags: Tags
    }
    errors: [
        ThrottlingException
        ValidationException
        InternalServerException
        ConflictException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/crossaccountauthorizations")
operation CreateCrossAccountAuthorization {
    input := {
        @required @jsonName("crossAccountAuthorization")
        CrossAccountAuthorization: String
    }
    output := {
        @jsonName("crossAccountAuthorization")
        CrossAccountAuthorization: String
    }
    errors: [
        ThrottlingException
        ValidationException
        InternalServerException
        ConflictException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/readinesschecks")
operation CreateReadinessCheck {
    input := {
        @required @jsonName("readinessCheckName")
        ReadinessCheckName: String

        @required @jsonName("resourceSetName")
        ResourceSetName: String

        @jsonName("tags")
        Tags: Tags
    }
    output := {
        @jsonName("readinessCheckArn")
        ReadinessCheckArn: __stringMax256

        @jsonName("readinessCheckName")
        ReadinessCheckName: __stringMax64PatternAAZAZ09Z

        @jsonName("resourceSet")
        ResourceSet: __stringMax64PatternAAZAZ09Z

        @jsonName("tags")
        Tags: Tags
    }
    errors: [
        ThrottlingException
        ValidationException
        InternalServerException
        ConflictException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/recoverygroups")
operation CreateRecoveryGroup {
    input := {
        @jsonName("cells")
        Cells: __listOf__string

        @required @jsonName("recoveryGroupName")
        RecoveryGroupName: String

        @jsonName("tags")
        Tags: Tags
    }
    output := {
        @jsonName("cells")
        Cells: __listOf__string

        @jsonName("recoveryGroupArn")
        RecoveryGroupArn: __stringMax256

        @jsonName("recoveryGroupName")
        RecoveryGroupName: __stringMax64PatternAAZAZ09Z

        @jsonName("tags")
        Tags: Tags
    }
    errors: [
        ThrottlingException
        ValidationException
        InternalServerException
        ConflictException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/resourcesets")
operation CreateResourceSet {
    input := {
        @required @jsonName("resourceSetName")
        ResourceSetName: String

        @required @jsonName("resourceSetType")
        ResourceSetType: __stringPatternAWSAZaZ09AZaZ09

        @required @jsonName("resources")
        Resources: __listOfResource

        @jsonName("tags")
        Tags: Tags
    }
    output := {
        @jsonName("resourceSetArn")
        ResourceSetArn: __stringMax256

        @jsonName("resourceSetName")
        ResourceSetName: __stringMax64PatternAAZAZ09Z

        @jsonName("resourceSetType")
        ResourceSetType: __stringPatternAWSAZaZ09AZaZ09

        @jsonName("resources")
        Resources: __listOfResource

        @jsonName("tags")
        Tags: Tags
    }
    errors: [
        ThrottlingException
        ValidationException
        InternalServerException
        ConflictException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/cells/{CellName}", code: 204)
operation DeleteCell {
    input := {
        @required @httpLabel
        CellName: String
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/crossaccountauthorizations/{CrossAccountAuthorization}")
operation DeleteCrossAccountAuthorization {
    input := {
        @required @httpLabel
        CrossAccountAuthorization: String
    }
    output := {}
    errors: [
        ThrottlingException
        ValidationException
        InternalServerException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/readinesschecks/{ReadinessCheckName}", code: 204)
operation DeleteReadinessCheck {
    input := {
        @required @httpLabel
        ReadinessCheckName: String
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/recoverygroups/{RecoveryGroupName}", code: 204)
operation DeleteRecoveryGroup {
    input := {
        @required @httpLabel
        RecoveryGroupName: String
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/resourcesets/{ResourceSetName}", code: 204)
operation DeleteResourceSet {
    input := {
        @required @httpLabel
        ResourceSetName: String
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/recoverygroups/{RecoveryGroupName}/architectureRecommendations")
operation GetArchitectureRecommendations {
    input := {
        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String

        @required @httpLabel
        RecoveryGroupName: String
    }
    output := {
        @jsonName("lastAuditTimestamp")
        LastAuditTimestamp: LastAuditTimestamp

        @jsonName("nextToken")
        NextToken: String

        @jsonName("recommendations")
        Recommendations: __listOfRecommendation
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/cells/{CellName}")
operation GetCell {
    input := {
        @required @httpLabel
        CellName: String
    }
    output := {
        @jsonName("cellArn")
        CellArn: __stringMax256

        @jsonName("cellName")
        CellName: __stringMax64PatternAAZAZ09Z

        @jsonName("cells")
        Cells: __listOf__string

        @jsonName("parentReadinessScopes")
        ParentReadinessScopes: __listOf__string

        @jsonName("tags")
        Tags: Tags
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/cellreadiness/{CellName}")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ReadinessChecks"
    pageSize: "MaxResults"
)
operation GetCellReadinessSummary {
    input := {
        @required @httpLabel
        CellName: String

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("nextToken")
        NextToken: String

        @jsonName("readiness")
        Readiness: Readiness

        @jsonName("readinessChecks")
        ReadinessChecks: __listOfReadinessCheckSummary
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/readinesschecks/{ReadinessCheckName}")
operation GetReadinessCheck {
    input := {
        @required @httpLabel
        ReadinessCheckName: String
    }
    output := {
        @jsonName("readinessCheckArn")
        ReadinessCheckArn: __stringMax256

        @jsonName("readinessCheckName")
        ReadinessCheckName: __stringMax64PatternAAZAZ09Z

        @jsonName("resourceSet")
        ResourceSet: __stringMax64PatternAAZAZ09Z

        @jsonName("tags")
        Tags: Tags
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
        AccessDeniedException
    ]
}

@http(
    method: "GET"
    uri: "/readinesschecks/{ReadinessCheckName}/resource/{ResourceIdentifier}/status"
)
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Rules"
    pageSize: "MaxResults"
)
operation GetReadinessCheckResourceStatus {
    input := {
        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String

        @required @httpLabel
        ReadinessCheckName: String

        @required @httpLabel
        ResourceIdentifier: String
    }
    output := {
        @jsonName("nextToken")
        NextToken: String

        @jsonName("readiness")
        Readiness: Readiness

        @jsonName("rules")
        Rules: __listOfRuleResult
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/readinesschecks/{ReadinessCheckName}/status")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Resources"
    pageSize: "MaxResults"
)
operation GetReadinessCheckStatus {
    input := {
        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String

        @required @httpLabel
        ReadinessCheckName: String
    }
    output := {
        @jsonName("messages")
        Messages: __listOfMessage

        @jsonName("nextToken")
        NextToken: String

        @jsonName("readiness")
        Readiness: Readiness

        @jsonName("resources")
        Resources: __listOfResourceResult
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/recoverygroups/{RecoveryGroupName}")
operation GetRecoveryGroup {
    input := {
        @required @httpLabel
        RecoveryGroupName: String
    }
    output := {
        @jsonName("cells")
        Cells: __listOf__string

        @jsonName("recoveryGroupArn")
        RecoveryGroupArn: __stringMax256

        @jsonName("recoveryGroupName")
        RecoveryGroupName: __stringMax64PatternAAZAZ09Z

        @jsonName("tags")
        Tags: Tags
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/recoverygroupreadiness/{RecoveryGroupName}")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ReadinessChecks"
    pageSize: "MaxResults"
)
operation GetRecoveryGroupReadinessSummary {
    input := {
        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String

        @required @httpLabel
        RecoveryGroupName: String
    }
    output := {
        @jsonName("nextToken")
        NextToken: String

        @jsonName("readiness")
        Readiness: Readiness

        @jsonName("readinessChecks")
        ReadinessChecks: __listOfReadinessCheckSummary
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/resourcesets/{ResourceSetName}")
operation GetResourceSet {
    input := {
        @required @httpLabel
        ResourceSetName: String
    }
    output := {
        @jsonName("resourceSetArn")
        ResourceSetArn: __stringMax256

        @jsonName("resourceSetName")
        ResourceSetName: __stringMax64PatternAAZAZ09Z

        @jsonName("resourceSetType")
        ResourceSetType: __stringPatternAWSAZaZ09AZaZ09

        @jsonName("resources")
        Resources: __listOfResource

        @jsonName("tags")
        Tags: Tags
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/cells")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Cells"
    pageSize: "MaxResults"
)
operation ListCells {
    input := {
        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("cells")
        Cells: __listOfCellOutput

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [
        ThrottlingException
        ValidationException
        InternalServerException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/crossaccountauthorizations")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "CrossAccountAuthorizations"
    pageSize: "MaxResults"
)
operation ListCrossAccountAuthorizations {
    input := {
        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("crossAccountAuthorizations")
        CrossAccountAuthorizations: __listOfCrossAccountAuthorization

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [
        ThrottlingException
        ValidationException
        InternalServerException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/readinesschecks")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ReadinessChecks"
    pageSize: "MaxResults"
)
operation ListReadinessChecks {
    input := {
        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("nextToken")
        NextToken: String

        @jsonName("readinessChecks")
        ReadinessChecks: __listOfReadinessCheckOutput
    }
    errors: [
        ThrottlingException
        ValidationException
        InternalServerException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/recoverygroups")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "RecoveryGroups"
    pageSize: "MaxResults"
)
operation ListRecoveryGroups {
    input := {
        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("nextToken")
        NextToken: String

        @jsonName("recoveryGroups")
        RecoveryGroups: __listOfRecoveryGroupOutput
    }
    errors: [
        ThrottlingException
        ValidationException
        InternalServerException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/resourcesets")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ResourceSets"
    pageSize: "MaxResults"
)
operation ListResourceSets {
    input := {
        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("nextToken")
        NextToken: String

        @jsonName("resourceSets")
        ResourceSets: __listOfResourceSetOutput
    }
    errors: [
        ThrottlingException
        ValidationException
        InternalServerException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/rules")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Rules"
    pageSize: "MaxResults"
)
operation ListRules {
    input := {
        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("resourceType")
        ResourceType: String
    }
    output := {
        @jsonName("nextToken")
        NextToken: String

        @jsonName("rules")
        Rules: __listOfListRulesOutput
    }
    errors: [
        ThrottlingException
        ValidationException
        InternalServerException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/tags/{ResourceArn}")
operation ListTagsForResources {
    input := {
        @required @httpLabel
        ResourceArn: String
    }
    output := {
        @jsonName("tags")
        Tags: Tags
    }
    errors: [ResourceNotFoundException, ValidationException, InternalServerException]
}

@http(method: "POST", uri: "/tags/{ResourceArn}")
operation TagResource {
    input := {
        @required @httpLabel
        ResourceArn: String

        @required @jsonName("tags")
        Tags: Tags
    }
    output := {}
    errors: [ResourceNotFoundException, ValidationException, InternalServerException]
}

@http(method: "DELETE", uri: "/tags/{ResourceArn}", code: 204)
operation UntagResource {
    input := {
        @required @httpLabel
        ResourceArn: String

        @required @httpQuery("tagKeys")
        TagKeys: __listOf__string
    }
    errors: [ResourceNotFoundException, ValidationException, InternalServerException]
}

@http(method: "PUT", uri: "/cells/{CellName}")
operation UpdateCell {
    input := {
        @required @httpLabel
        CellName: String

        @required @jsonName("cells")
        Cells: __listOf__string
    }
    output := {
        @jsonName("cellArn")
        CellArn: __stringMax256

        @jsonName("cellName")
        CellName: __stringMax64PatternAAZAZ09Z

        @jsonName("cells")
        Cells: __listOf__string

        @jsonName("parentReadinessScopes")
        ParentReadinessScopes: __listOf__string

        @jsonName("tags")
        Tags: Tags
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
        AccessDeniedException
    ]
}

@http(method: "PUT", uri: "/readinesschecks/{ReadinessCheckName}")
operation UpdateReadinessCheck {
    input := {
        @required @httpLabel
        ReadinessCheckName: String

        @required @jsonName("resourceSetName")
        ResourceSetName: String
    }
    output := {
        @jsonName("readinessCheckArn")
        ReadinessCheckArn: __stringMax256

        @jsonName("readinessCheckName")
        ReadinessCheckName: __stringMax64PatternAAZAZ09Z

        @jsonName("resourceSet")
        ResourceSet: __stringMax64PatternAAZAZ09Z

        @jsonName("tags")
        Tags: Tags
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
        AccessDeniedException
    ]
}

@http(method: "PUT", uri: "/recoverygroups/{RecoveryGroupName}")
operation UpdateRecoveryGroup {
    input := {
        @required @jsonName("cells")
        Cells: __listOf__string

        @required @httpLabel
        RecoveryGroupName: String
    }
    output := {
        @jsonName("cells")
        Cells: __listOf__string

        @jsonName("recoveryGroupArn")
        RecoveryGroupArn: __stringMax256

        @jsonName("recoveryGroupName")
        RecoveryGroupName: __stringMax64PatternAAZAZ09Z

        @jsonName("tags")
        Tags: Tags
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
        AccessDeniedException
    ]
}

@http(method: "PUT", uri: "/resourcesets/{ResourceSetName}")
operation UpdateResourceSet {
    input := {
        @required @httpLabel
        ResourceSetName: String

        @required @jsonName("resourceSetType")
        ResourceSetType: __stringPatternAWSAZaZ09AZaZ09

        @required @jsonName("resources")
        Resources: __listOfResource
    }
    output := {
        @jsonName("resourceSetArn")
        ResourceSetArn: __stringMax256

        @jsonName("resourceSetName")
        ResourceSetName: __stringMax64PatternAAZAZ09Z

        @jsonName("resourceSetType")
        ResourceSetType: __stringPatternAWSAZaZ09AZaZ09

        @jsonName("resources")
        Resources: __listOfResource

        @jsonName("tags")
        Tags: Tags
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
        AccessDeniedException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @jsonName("message")
    Message: String
}

structure CellOutput {
    @required @jsonName("cellArn")
    CellArn: __stringMax256

    @required @jsonName("cellName")
    CellName: __stringMax64PatternAAZAZ09Z

    @required @jsonName("cells")
    Cells: __listOf__string

    @required @jsonName("parentReadinessScopes")
    ParentReadinessScopes: __listOf__string

    @jsonName("tags")
    Tags: Tags
}

@error("client") @httpError(409)
structure ConflictException {
    @jsonName("message")
    Message: String
}

structure DNSTargetResource {
    @jsonName("domainName")
    DomainName: String

    @jsonName("hostedZoneArn")
    HostedZoneArn: String

    @jsonName("recordSetId")
    RecordSetId: String

    @jsonName("recordType")
    RecordType: String

    @jsonName("targetResource")
    TargetResource: TargetResource
}

@error("server") @httpError(500)
structure InternalServerException {
    @jsonName("message")
    Message: String
}

@timestampFormat("date-time")
timestamp LastAuditTimestamp

structure ListRulesOutput {
    @required @jsonName("resourceType")
    ResourceType: __stringMax64

    @required @jsonName("ruleDescription")
    RuleDescription: __stringMax256

    @required @jsonName("ruleId")
    RuleId: __stringMax64
}

@range(min: 1, max: 1000)
integer MaxResults

structure Message {
    @jsonName("messageText")
    MessageText: String
}

structure NLBResource {
    @jsonName("arn")
    Arn: String
}

structure R53ResourceRecord {
    @jsonName("domainName")
    DomainName: String

    @jsonName("recordSetId")
    RecordSetId: String
}

enum Readiness {
    READY
    NOT_READY
    UNKNOWN
    NOT_AUTHORIZED
}

structure ReadinessCheckOutput {
    @required @jsonName("readinessCheckArn")
    ReadinessCheckArn: __stringMax256

    @jsonName("readinessCheckName")
    ReadinessCheckName: __stringMax64PatternAAZAZ09Z

    @required @jsonName("resourceSet")
    ResourceSet: __stringMax64PatternAAZAZ09Z

    @jsonName("tags")
    Tags: Tags
}

structure ReadinessCheckSummary {
    @jsonName("readiness")
    Readiness: Readiness

    @jsonName("readinessCheckName")
    ReadinessCheckName: String
}

@timestampFormat("date-time")
timestamp ReadinessCheckTimestamp

structure Recommendation {
    @required @jsonName("recommendationText")
    RecommendationText: String
}

structure RecoveryGroupOutput {
    @required @jsonName("cells")
    Cells: __listOf__string

    @required @jsonName("recoveryGroupArn")
    RecoveryGroupArn: __stringMax256

    @required @jsonName("recoveryGroupName")
    RecoveryGroupName: __stringMax64PatternAAZAZ09Z

    @jsonName("tags")
    Tags: Tags
}

structure Resource {
    @jsonName("componentId")
    ComponentId: String

    @jsonName("dnsTargetResource")
    DnsTargetResource: DNSTargetResource

    @jsonName("readinessScopes")
    ReadinessScopes: __listOf__string

    @jsonName("resourceArn")
    ResourceArn: String
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @jsonName("message")
    Message: String
}

structure ResourceResult {
    @jsonName("componentId")
    ComponentId: String

    @required @jsonName("lastCheckedTimestamp")
    LastCheckedTimestamp: ReadinessCheckTimestamp

    @required @jsonName("readiness")
    Readiness: Readiness

    @jsonName("resourceArn")
    ResourceArn: String
}

structure ResourceSetOutput {
    @required @jsonName("resourceSetArn")
    ResourceSetArn: __stringMax256

    @required @jsonName("resourceSetName")
    ResourceSetName: __stringMax64PatternAAZAZ09Z

    @required @jsonName("resourceSetType")
    ResourceSetType: __stringPatternAWSAZaZ09AZaZ09

    @required @jsonName("resources")
    Resources: __listOfResource

    @jsonName("tags")
    Tags: Tags
}

structure RuleResult {
    @required @jsonName("lastCheckedTimestamp")
    LastCheckedTimestamp: ReadinessCheckTimestamp

    @required @jsonName("messages")
    Messages: __listOfMessage

    @required @jsonName("readiness")
    Readiness: Readiness

    @required @jsonName("ruleId")
    RuleId: String
}

map Tags {
    key: String
    value: String
}

structure TargetResource {
    @jsonName("nLBResource")
    NLBResource: NLBResource

    @jsonName("r53Resource")
    R53Resource: R53ResourceRecord
}

@error("client") @httpError(429)
structure ThrottlingException {
    @jsonName("message")
    Message: String
}

@error("client") @httpError(400)
structure ValidationException {
    @jsonName("message")
    Message: String
}

list __listOfCellOutput {
    member: CellOutput
}

list __listOfCrossAccountAuthorization {
    member: String
}

list __listOfListRulesOutput {
    member: ListRulesOutput
}

list __listOfMessage {
    member: Message
}

list __listOfReadinessCheckOutput {
    member: ReadinessCheckOutput
}

list __listOfReadinessCheckSummary {
    member: ReadinessCheckSummary
}

list __listOfRecommendation {
    member: Recommendation
}

list __listOfRecoveryGroupOutput {
    member: RecoveryGroupOutput
}

list __listOfResource {
    member: Resource
}

list __listOfResourceResult {
    member: ResourceResult
}

list __listOfResourceSetOutput {
    member: ResourceSetOutput
}

list __listOfRuleResult {
    member: RuleResult
}

list __listOf__string {
    member: String
}

@length(max: 256)
string __stringMax256

@length(max: 64)
string __stringMax64

@length(max: 64) @pattern("\\A[a-zA-Z0-9_]+\\z")
string __stringMax64PatternAAZAZ09Z

@pattern("AWS::[A-Za-z0-9]+::[A-Za-z0-9]+")
string __stringPatternAWSAZaZ09AZaZ09
