$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.controlcatalog

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS Control Catalog")
@service(sdkId: "ControlCatalog", endpointPrefix: "controlcatalog")
@restJson1
@sigv4(name: "controlcatalog")
@standardRegionalEndpoints
service ControlCatalog {
    version: "2018-05-10"
    operations: [
        GetControl
        ListCommonControls
        ListControlMappings
        ListControls
        ListDomains
        ListObjectives
    ]
}

@http(method: "POST", uri: "/get-control") @readonly
operation GetControl {
    input := {
        @required
        ControlArn: ControlArn
    }
    output := {
        @required
        Arn: ControlArn

        Aliases: ControlAliases

        @required
        Name: String

        @required
        Description: String

        @required
        Behavior: ControlBehavior

        Severity: ControlSeverity

        @required
        RegionConfiguration: RegionConfiguration

        Implementation: ImplementationDetails
        ParameterRequirementSummary: ParameterRequirementSummary
        Parameters: ControlParameters
        CreateTime: Timestamp
        GovernedResources: GovernedResources
        GovernedProviders: GovernedProviders
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/common-controls")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "CommonControls"
    pageSize: "MaxResults"
)
operation ListCommonControls {
    input := {
        @httpQuery("maxResults")
        MaxResults: MaxListCommonControlsResults

        @httpQuery("nextToken")
        NextToken: PaginationToken

        CommonControlFilter: CommonControlFilter
    }
    output := {
        @required
        CommonControls: CommonControlSummaryList

        NextToken: PaginationToken
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/list-control-mappings")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ControlMappings"
    pageSize: "MaxResults"
)
operation ListControlMappings {
    input := {
        @httpQuery("nextToken")
        NextToken: PaginationToken

        @httpQuery("maxResults")
        MaxResults: MaxListControlMappingsResults

        Filter: ControlMappingFilter
    }
    output := {
        @required
        ControlMappings: ControlMappings

        NextToken: PaginationToken
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/list-controls")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Controls"
    pageSize: "MaxResults"
)
operation ListControls {
    input := {
        @httpQuery("nextToken")
        NextToken: PaginationToken

        @httpQuery("maxResults")
        MaxResults: MaxListControlsResults

        Filter: ControlFilter
    }
    output := {
        @required
        Controls: Controls

        NextToken: PaginationToken
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/domains")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Domains"
    pageSize: "MaxResults"
)
operation ListDomains {
    input := {
        @httpQuery("maxResults")
        MaxResults: MaxListDomainsResults

        @httpQuery("nextToken")
        NextToken: PaginationToken
    }
    output := {
        @required
        Domains: DomainSummaryList

        NextToken: PaginationToken
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/objectives")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Objectives"
    pageSize: "MaxResults"
)
operation ListObjectives {
    input := {
        @httpQuery("maxResults")
        MaxResults: MaxListObjectivesResults

        @httpQuery("nextToken")
        NextToken: PaginationToken

        ObjectiveFilter: ObjectiveFilter
    }
    output := {
        @required
        Objectives: ObjectiveSummaryList

        NextToken: PaginationToken
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        ThrottlingException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    Message: String
}

structure AssociatedDomainSummary {
    Arn: DomainArn
    Name: String
}

structure AssociatedObjectiveSummary {
    Arn: ObjectiveArn
    Name: String
}

@length(min: 41, max: 2048)
@pattern("arn:(aws(?:[-a-z]*)?):controlcatalog:::common-control/[0-9a-z]+")
string CommonControlArn

@length(min: 1, max: 1)
list CommonControlArnFilterList {
    member: CommonControlArn
}

structure CommonControlFilter {
    Objectives: ObjectiveResourceFilterList
}

structure CommonControlMappingDetails {
    @required
    CommonControlArn: CommonControlArn
}

structure CommonControlSummary {
    @required
    Arn: CommonControlArn

    @required
    Name: String

    @required
    Description: String

    @required
    Domain: AssociatedDomainSummary

    @required
    Objective: AssociatedObjectiveSummary

    @required
    CreateTime: Timestamp

    @required
    LastUpdateTime: Timestamp
}

list CommonControlSummaryList {
    member: CommonControlSummary
}

@pattern("[a-zA-Z0-9](?:[a-zA-Z0-9_.-]{0,254}[a-zA-Z0-9])")
string ControlAlias

list ControlAliases {
    member: ControlAlias
}

@length(min: 34, max: 2048)
@pattern("arn:(aws(?:[-a-z]*)?):(controlcatalog|controltower):[a-zA-Z0-9-]*::control/[0-9a-zA-Z_\\-]+")
string ControlArn

@length(min: 1, max: 1)
list ControlArnFilterList {
    member: ControlArn
}

enum ControlBehavior {
    PREVENTIVE
    PROACTIVE
    DETECTIVE
}

structure ControlFilter {
    Implementations: ImplementationFilter
    GovernedProviders: GovernedProviderFilterList
}

structure ControlMapping {
    @required
    ControlArn: ControlArn

    @required
    MappingType: MappingType

    @required
    Mapping: Mapping
}

structure ControlMappingFilter {
    ControlArns: ControlArnFilterList
    CommonControlArns: CommonControlArnFilterList
    MappingTypes: MappingTypeFilterList
}

list ControlMappings {
    member: ControlMapping
}

structure ControlParameter {
    @required
    Name: String

    Requirement: ControlParameterRequirement
}

enum ControlParameterRequirement {
    REQUIRED
    OPTIONAL
}

list ControlParameters {
    member: ControlParameter
}

enum ControlRelationType {
    COMPLEMENTARY
    ALTERNATIVE
    MUTUALLY_EXCLUSIVE
}

enum ControlScope {
    GLOBAL
    REGIONAL
}

enum ControlSeverity {
    LOW
    MEDIUM
    HIGH
    CRITICAL
}

structure ControlSummary {
    @required
    Arn: ControlArn

    Aliases: ControlAliases

    @required
    Name: String

    @required
    Description: String

    Behavior: ControlBehavior
    Severity: ControlSeverity
    ParameterRequirementSummary: ParameterRequirementSummary
    Implementation: ImplementationSummary
    CreateTime: Timestamp
    GovernedResources: GovernedResources
    GovernedProviders: GovernedProviders
}

list Controls {
    member: ControlSummary
}

list DeployableRegions {
    member: RegionCode
}

@length(min: 33, max: 2048) @pattern("arn:(aws(?:[-a-z]*)?):controlcatalog:::domain/[0-9a-z]+")
string DomainArn

structure DomainResourceFilter {
    Arn: DomainArn
}

list DomainResourceFilterList {
    member: DomainResourceFilter
}

structure DomainSummary {
    @required
    Arn: DomainArn

    @required
    Name: String

    @required
    Description: String

    @required
    CreateTime: Timestamp

    @required
    LastUpdateTime: Timestamp
}

list DomainSummaryList {
    member: DomainSummary
}

@length(min: 3, max: 250)
string FrameworkItem

structure FrameworkMappingDetails {
    @required
    Name: FrameworkName

    @required
    Item: FrameworkItem
}

@length(min: 3, max: 250)
string FrameworkName

@length(min: 2, max: 64) @pattern("[A-Z]{2,64}")
string GovernedProvider

@length(min: 1, max: 1)
list GovernedProviderFilterList {
    member: GovernedProvider
}

list GovernedProviders {
    member: GovernedProvider
}

@pattern("[A-Za-z0-9][A-Za-z0-9.:/_-]{1,254}")
string GovernedResource

list GovernedResources {
    member: GovernedResource
}

structure ImplementationDetails {
    @required
    Type: ImplementationType

    Identifier: ImplementationIdentifier
}

structure ImplementationFilter {
    Types: ImplementationTypeFilterList
    Identifiers: ImplementationIdentifierFilterList
}

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9_\\.-]+")
string ImplementationIdentifier

@length(min: 1, max: 1)
list ImplementationIdentifierFilterList {
    member: ImplementationIdentifier
}

structure ImplementationSummary {
    @required
    Type: ImplementationType

    Identifier: ImplementationIdentifier
}

@length(min: 7, max: 2048) @pattern("[A-Za-z0-9]+(::[A-Za-z0-9_]+){2,3}")
string ImplementationType

@length(min: 1, max: 1)
list ImplementationTypeFilterList {
    member: ImplementationType
}

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerException {
    Message: String
}

union Mapping {
    Framework: FrameworkMappingDetails
    CommonControl: CommonControlMappingDetails
    RelatedControl: RelatedControlMappingDetails
}

enum MappingType {
    FRAMEWORK
    COMMON_CONTROL
    RELATED_CONTROL
}

@length(min: 1, max: 1)
list MappingTypeFilterList {
    member: MappingType
}

@range(min: 1, max: 100)
integer MaxListCommonControlsResults

@range(min: 1, max: 1000)
integer MaxListControlMappingsResults

@range(min: 1, max: 100)
integer MaxListControlsResults

@range(min: 1, max: 100)
integer MaxListDomainsResults

@range(min: 1, max: 100)
integer MaxListObjectivesResults

@length(min: 36, max: 2048) @pattern("arn:(aws(?:[-a-z]*)?):controlcatalog:::objective/[0-9a-z]+")
string ObjectiveArn

structure ObjectiveFilter {
    Domains: DomainResourceFilterList
}

structure ObjectiveResourceFilter {
    Arn: ObjectiveArn
}

list ObjectiveResourceFilterList {
    member: ObjectiveResourceFilter
}

structure ObjectiveSummary {
    @required
    Arn: ObjectiveArn

    @required
    Name: String

    @required
    Description: String

    @required
    Domain: AssociatedDomainSummary

    @required
    CreateTime: Timestamp

    @required
    LastUpdateTime: Timestamp
}

list ObjectiveSummaryList {
    member: ObjectiveSummary
}

@length(min: 0, max: 1024)
string PaginationToken

enum ParameterRequirementSummary {
    REQUIRED
    OPTIONAL
    NONE
}

@pattern("[a-zA-Z0-9-]{1,128}")
string RegionCode

structure RegionConfiguration {
    @required
    Scope: ControlScope

    DeployableRegions: DeployableRegions
}

structure RelatedControlMappingDetails {
    ControlArn: ControlArn

    @required
    RelationType: ControlRelationType
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    Message: String
}

@error("client") @httpError(429) @retryable(throttling: true)
structure ThrottlingException {
    Message: String
}

@error("client") @httpError(400)
structure ValidationException {
    Message: String
}
