$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.trustedadvisor

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("TrustedAdvisor Public API")
@service(sdkId: "TrustedAdvisor", endpointPrefix: "trustedadvisor")
@restJson1
@sigv4(name: "trustedadvisor")
@standardRegionalEndpoints
service TrustedAdvisor {
    version: "2022-09-15"
    operations: [
        BatchUpdateRecommendationResourceExclusion
        GetOrganizationRecommendation
        GetRecommendation
        ListChecks
        ListOrganizationRecommendationAccounts
        ListOrganizationRecommendationResources
        ListOrganizationRecommendations
        ListRecommendationResources
        ListRecommendations
        ListRecommendationsForResource
        UpdateOrganizationRecommendationLifecycle
        UpdateRecommendationLifecycle
    ]
}

@http(method: "PUT", uri: "/v1/batch-update-recommendation-resource-exclusion") @idempotent
operation BatchUpdateRecommendationResourceExclusion {
    input := {
        @required
        recommendationResourceExclusions: RecommendationResourceExclusionList
    }
    output := {
        @required
        batchUpdateRecommendationResourceExclusionErrors: UpdateRecommendationResourceExclusionErrorList
    }
    errors: [
        AccessDeniedException
        ConflictException
        InternalServerException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/v1/organization-recommendations/{organizationRecommendationIdentifier}")
@readonly
operation GetOrganizationRecommendation {
    input := {
        @required @httpLabel
        organizationRecommendationIdentifier: OrganizationRecommendationIdentifier
    }
    output := {
        organizationRecommendation: OrganizationRecommendation
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/v1/recommendations/{recommendationIdentifier}") @readonly
operation GetRecommendation {
    input := {
        @required @httpLabel
        recommendationIdentifier: AccountRecommendationIdentifier

        @httpQuery("language")
        language: RecommendationLanguage
    }
    output := {
        recommendation: Recommendation
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/v1/checks")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "checkSummaries"
    pageSize: "maxResults"
)
operation ListChecks {
    input := {
        @httpQuery("nextToken")
        nextToken: ListChecksRequestNextTokenString

        @httpQuery("maxResults")
        maxResults: ListChecksRequestMaxResultsInteger

        @httpQuery("pillar")
        pillar: RecommendationPillar

        @httpQuery("awsService")
        awsService: RecommendationAwsService

        @httpQuery("source")
        source: RecommendationSource

        @httpQuery("language")
        language: RecommendationLanguage
    }
    output := {
        nextToken: ListChecksResponseNextTokenString

        @required
        checkSummaries: CheckSummaryList
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        ThrottlingException
    ]
}

@http(
    method: "GET"
    uri: "/v1/organization-recommendations/{organizationRecommendationIdentifier}/accounts"
)
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "accountRecommendationLifecycleSummaries"
    pageSize: "maxResults"
)
operation ListOrganizationRecommendationAccounts {
    input := {
        @httpQuery("nextToken")
        nextToken: ListOrganizationRecommendationAccountsRequestNextTokenString

        @httpQuery("maxResults")
        maxResults: ListOrganizationRecommendationAccountsRequestMaxResultsInteger

        @required @httpLabel
        organizationRecommendationIdentifier: OrganizationRecommendationIdentifier

        @httpQuery("affectedAccountId")
        affectedAccountId: AccountId
    }
    output := {
        nextToken: ListOrganizationRecommendationAccountsResponseNextTokenString

        @required
        accountRecommendationLifecycleSummaries: AccountRecommendationLifecycleSummaryList
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(
    method: "GET"
    uri: "/v1/organization-recommendations/{organizationRecommendationIdentifier}/resources"
)
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "organizationRecommendationResourceSummaries"
    pageSize: "maxResults"
)
operation ListOrganizationRecommendationResources {
    input := {
        @httpQuery("nextToken")
        nextToken: ListOrganizationRecommendationResourcesRequestNextTokenString

        @httpQuery("maxResults")
        maxResults: ListOrganizationRecommendationResourcesRequestMaxResultsInteger

        @httpQuery("status")
        status: ResourceStatus

        @httpQuery("exclusionStatus")
        exclusionStatus: ExclusionStatus

        @httpQuery("regionCode")
        regionCode: String

        @required @httpLabel
        organizationRecommendationIdentifier: OrganizationRecommendationIdentifier

        @httpQuery("affectedAccountId")
        affectedAccountId: AccountId
    }
    output := {
        nextToken: ListOrganizationRecommendationResourcesResponseNextTokenString

        @required
        organizationRecommendationResourceSummaries: OrganizationRecommendationResourceSummaryList
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/v1/organization-recommendations")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "organizationRecommendationSummaries"
    pageSize: "maxResults"
)
operation ListOrganizationRecommendations {
    input := {
        @httpQuery("nextToken")
        nextToken: ListOrganizationRecommendationsRequestNextTokenString

        @httpQuery("maxResults")
        maxResults: ListOrganizationRecommendationsRequestMaxResultsInteger

        @httpQuery("type")
        type: RecommendationType

        @httpQuery("status")
        status: RecommendationStatus

        @httpQuery("pillar")
        pillar: RecommendationPillar

        @httpQuery("awsService")
        awsService: RecommendationAwsService

        @httpQuery("source")
        source: RecommendationSource

        @httpQuery("checkIdentifier")
        checkIdentifier: CheckIdentifier

        @httpQuery("afterLastUpdatedAt")
        afterLastUpdatedAt: Timestamp

        @httpQuery("beforeLastUpdatedAt")
        beforeLastUpdatedAt: Timestamp
    }
    output := {
        nextToken: ListOrganizationRecommendationsResponseNextTokenString

        @required
        organizationRecommendationSummaries: OrganizationRecommendationSummaryList
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/v1/recommendations/{recommendationIdentifier}/resources")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "recommendationResourceSummaries"
    pageSize: "maxResults"
)
operation ListRecommendationResources {
    input := {
        @httpQuery("nextToken")
        nextToken: ListRecommendationResourcesRequestNextTokenString

        @httpQuery("maxResults")
        maxResults: ListRecommendationResourcesRequestMaxResultsInteger

        @httpQuery("status")
        status: ResourceStatus

        @httpQuery("exclusionStatus")
        exclusionStatus: ExclusionStatus

        @httpQuery("regionCode")
        regionCode: String

        @required @httpLabel
        recommendationIdentifier: AccountRecommendationIdentifier

        @httpQuery("language")
        language: RecommendationLanguage
    }
    output := {
        nextToken: ListRecommendationResourcesResponseNextTokenString

        @required
        recommendationResourceSummaries: RecommendationResourceSummaryList
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/v1/recommendations")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "recommendationSummaries"
    pageSize: "maxResults"
)
operation ListRecommendations {
    input := {
        @httpQuery("nextToken")
        nextToken: ListRecommendationsRequestNextTokenString

        @httpQuery("maxResults")
        maxResults: ListRecommendationsRequestMaxResultsInteger

        @httpQuery("type")
        type: RecommendationType

        @httpQuery("status")
        status: RecommendationStatus

        @httpQuery("pillar")
        pillar: RecommendationPillar

        @httpQuery("awsService")
        awsService: RecommendationAwsService

        @httpQuery("source")
        source: RecommendationSource

        @httpQuery("checkIdentifier")
        checkIdentifier: CheckIdentifier

        @httpQuery("afterLastUpdatedAt")
        afterLastUpdatedAt: Timestamp

        @httpQuery("beforeLastUpdatedAt")
        beforeLastUpdatedAt: Timestamp

        @httpQuery("language")
        language: RecommendationLanguage
    }
    output := {
        nextToken: ListRecommendationsResponseNextTokenString

        @required
        recommendationSummaries: RecommendationSummaryList
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/v1/recommendations-for-resource/{awsResourceArn}")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "recommendationForResourceSummaries"
    pageSize: "maxResults"
)
operation ListRecommendationsForResource {
    input := {
        @httpQuery("nextToken")
        nextToken: ListRecommendationsForResourceRequestNextTokenString

        @httpQuery("maxResults")
        maxResults: ListRecommendationsForResourceRequestMaxResultsInteger

        @required @httpLabel
        awsResourceArn: AwsResourceArn

        @httpQuery("pillar")
        pillar: RecommendationPillar

        @httpQuery("status")
        status: ResourceStatus

        @httpQuery("checkArn")
        checkArn: CheckArn

        @httpQuery("language")
        language: RecommendationLanguage
    }
    output := {
        nextToken: ListRecommendationsForResourceResponseNextTokenString

        @required
        recommendationForResourceSummaries: RecommendationForResourceSummaryList
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        ThrottlingException
    ]
}

@http(
    method: "PUT"
    uri: "/v1/organization-recommendations/{organizationRecommendationIdentifier}/lifecycle"
)
@idempotent
operation UpdateOrganizationRecommendationLifecycle {
    input := {
        @required
        lifecycleStage: UpdateRecommendationLifecycleStage

        updateReason: RecommendationUpdateReason
        updateReasonCode: UpdateRecommendationLifecycleStageReasonCode

        @required @httpLabel
        organizationRecommendationIdentifier: OrganizationRecommendationIdentifier
    }
    errors: [
        AccessDeniedException
        ConflictException
        InternalServerException
        ValidationException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "PUT", uri: "/v1/recommendations/{recommendationIdentifier}/lifecycle") @idempotent
operation UpdateRecommendationLifecycle {
    input := {
        @required
        lifecycleStage: UpdateRecommendationLifecycleStage

        updateReason: RecommendationUpdateReason
        updateReasonCode: UpdateRecommendationLifecycleStageReasonCode

        @required @httpLabel
        recommendationIdentifier: AccountRecommendationIdentifier
    }
    errors: [
        AccessDeniedException
        ConflictException
        InternalServerException
        ValidationException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    message: String
}

@length(min: 12, max: 12) @pattern("\\d+")
string AccountId

@length(min: 20, max: 2048) @pattern("arn:[\\w-]+:trustedadvisor::\\d{12}:recommendation\\/[\\w-]+")
string AccountRecommendationArn

@length(min: 20, max: 200) @pattern("arn:[\\w-]+:trustedadvisor::\\d{12}:recommendation\\/[\\w-]+")
string AccountRecommendationIdentifier

structure AccountRecommendationLifecycleSummary {
    accountId: AccountId
    accountRecommendationArn: AccountRecommendationArn
    lifecycleStage: RecommendationLifecycleStage
    updatedOnBehalfOf: String
    updatedOnBehalfOfJobTitle: String
    updateReason: RecommendationUpdateReason
    updateReasonCode: UpdateRecommendationLifecycleStageReasonCode
    lastUpdatedAt: SyntheticTimestamp_date_time
}

list AccountRecommendationLifecycleSummaryList {
    member: AccountRecommendationLifecycleSummary
}

@length(min: 20, max: 2048)
@pattern("arn:aws(-\\w+)*:[\\w\\d-]+:([\\w\\d-]*)?:[\\w\\d_-]*([:/].+)*")
string AwsResourceArn

@length(min: 20, max: 2048) @pattern("arn:[\\w-]+:trustedadvisor:::check\\/[\\w-]+")
string CheckArn

@length(min: 20, max: 64) @pattern("arn:[\\w-]+:trustedadvisor:::check\\/[\\w-]+")
string CheckIdentifier

structure CheckSummary {
    @required
    id: String

    @required
    arn: CheckArn

    @required
    name: String

    @required
    description: String

    @required
    pillars: RecommendationPillarList

    @required
    awsServices: RecommendationAwsServiceList

    @required
    source: RecommendationSource

    @required
    metadata: StringMap

    resourceArnQueryable: Boolean
    awsResourceTypes: StringList
    checkGranularity: String
    recommendationId: String
}

list CheckSummaryList {
    member: CheckSummary
}

@error("client") @httpError(409)
structure ConflictException {
    @required
    message: String
}

enum ExclusionStatus {
    excluded
    included
}

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerException {
    @required
    message: String
}

@range(min: 1, max: 200)
integer ListChecksRequestMaxResultsInteger

@length(min: 4, max: 10000)
string ListChecksRequestNextTokenString

@length(min: 4, max: 10000)
string ListChecksResponseNextTokenString

@range(min: 1, max: 200)
integer ListOrganizationRecommendationAccountsRequestMaxResultsInteger

@length(min: 4, max: 10000)
string ListOrganizationRecommendationAccountsRequestNextTokenString

@length(min: 4, max: 10000)
string ListOrganizationRecommendationAccountsResponseNextTokenString

@range(min: 1, max: 200)
integer ListOrganizationRecommendationResourcesRequestMaxResultsInteger

@length(min: 4, max: 10000)
string ListOrganizationRecommendationResourcesRequestNextTokenString

@length(min: 4, max: 10000)
string ListOrganizationRecommendationResourcesResponseNextTokenString

@range(min: 1, max: 200)
integer ListOrganizationRecommendationsRequestMaxResultsInteger

@length(min: 4, max: 10000)
string ListOrganizationRecommendationsRequestNextTokenString

@length(min: 4, max: 10000)
string ListOrganizationRecommendationsResponseNextTokenString

@range(min: 1, max: 5000)
integer ListRecommendationResourcesRequestMaxResultsInteger

@length(min: 4, max: 10000)
string ListRecommendationResourcesRequestNextTokenString

@length(min: 4, max: 10000)
string ListRecommendationResourcesResponseNextTokenString

@range(min: 1, max: 600)
integer ListRecommendationsForResourceRequestMaxResultsInteger

@length(min: 4, max: 10000)
string ListRecommendationsForResourceRequestNextTokenString

@length(min: 4, max: 10000)
string ListRecommendationsForResourceResponseNextTokenString

@range(min: 1, max: 200)
integer ListRecommendationsRequestMaxResultsInteger

@length(min: 4, max: 10000)
string ListRecommendationsRequestNextTokenString

@length(min: 4, max: 10000)
string ListRecommendationsResponseNextTokenString

structure OrganizationRecommendation {
    @required
    id: String

    @required
    type: RecommendationType

    checkArn: String

    @required
    status: RecommendationStatus

    lifecycleStage: RecommendationLifecycleStage

    @required
    pillars: RecommendationPillarList

    @required
    source: RecommendationSource

    awsServices: RecommendationAwsServiceList

    @required
    name: String

    @required
    resourcesAggregates: RecommendationResourcesAggregates

    pillarSpecificAggregates: RecommendationPillarSpecificAggregates
    createdAt: SyntheticTimestamp_date_time
    lastUpdatedAt: SyntheticTimestamp_date_time

    @required
    arn: OrganizationRecommendationArn

    @required
    description: String

    createdBy: String
    updatedOnBehalfOf: String
    updatedOnBehalfOfJobTitle: String
    updateReason: RecommendationUpdateReason
    updateReasonCode: UpdateRecommendationLifecycleStageReasonCode
    resolvedAt: SyntheticTimestamp_date_time
}

@length(min: 20, max: 2048)
@pattern("arn:[\\w-]+:trustedadvisor:::organization-recommendation\\/[\\w-]+")
string OrganizationRecommendationArn

@length(min: 20, max: 200)
@pattern("arn:[\\w-]+:trustedadvisor:::organization-recommendation\\/[\\w-]+")
string OrganizationRecommendationIdentifier

structure OrganizationRecommendationResourceSummary {
    @required
    id: String

    @required
    arn: RecommendationResourceArn

    @required
    awsResourceId: String

    @required
    regionCode: RecommendationRegionCode

    @required
    status: ResourceStatus

    @required
    metadata: StringMap

    @required
    lastUpdatedAt: SyntheticTimestamp_date_time

    exclusionStatus: ExclusionStatus
    accountId: AccountId

    @required
    recommendationArn: OrganizationRecommendationArn
}

list OrganizationRecommendationResourceSummaryList {
    member: OrganizationRecommendationResourceSummary
}

structure OrganizationRecommendationSummary {
    @required
    id: String

    @required
    type: RecommendationType

    checkArn: String

    @required
    status: RecommendationStatus

    lifecycleStage: RecommendationLifecycleStage

    @required
    pillars: RecommendationPillarList

    @required
    source: RecommendationSource

    awsServices: RecommendationAwsServiceList

    @required
    name: String

    @required
    resourcesAggregates: RecommendationResourcesAggregates

    pillarSpecificAggregates: RecommendationPillarSpecificAggregates
    createdAt: SyntheticTimestamp_date_time
    lastUpdatedAt: SyntheticTimestamp_date_time

    @required
    arn: OrganizationRecommendationArn
}

list OrganizationRecommendationSummaryList {
    member: OrganizationRecommendationSummary
}

structure Recommendation {
    @required
    id: String

    @required
    type: RecommendationType

    checkArn: String

    @required
    status: RecommendationStatus

    lifecycleStage: RecommendationLifecycleStage

    @required
    pillars: RecommendationPillarList

    @required
    source: RecommendationSource

    awsServices: RecommendationAwsServiceList

    @required
    name: String

    @required
    resourcesAggregates: RecommendationResourcesAggregates

    pillarSpecificAggregates: RecommendationPillarSpecificAggregates
    createdAt: SyntheticTimestamp_date_time
    lastUpdatedAt: SyntheticTimestamp_date_time

    @required
    arn: AccountRecommendationArn

    statusReason: StatusReason

    @required
    description: String

    createdBy: String
    updatedOnBehalfOf: String
    updatedOnBehalfOfJobTitle: String
    updateReason: RecommendationUpdateReason
    updateReasonCode: UpdateRecommendationLifecycleStageReasonCode
    resolvedAt: SyntheticTimestamp_date_time
}

@length(min: 2, max: 30)
string RecommendationAwsService

list RecommendationAwsServiceList {
    member: RecommendationAwsService
}

structure RecommendationCostOptimizingAggregates {
    @required
    estimatedMonthlySavings: Double

    @required
    estimatedPercentMonthlySavings: Double
}

structure RecommendationForResourceSummary {
    @required
    checkArn: CheckArn

    @required
    recommendationArn: AccountRecommendationArn

    @required
    awsResourceArn: AwsResourceArn

    @required
    status: ResourceStatus

    @required
    lastUpdatedAt: SyntheticTimestamp_date_time

    @required
    exclusionStatus: ExclusionStatus

    @required
    metadata: StringMap

    @required
    pillars: RecommendationPillarList
}

list RecommendationForResourceSummaryList {
    member: RecommendationForResourceSummary
}

enum RecommendationLanguage {
    en
    ja
    zh
    fr
    de
    ko
    zh_TW
    it
    es
    pt_BR
    id
}

enum RecommendationLifecycleStage {
    in_progress
    pending_response
    dismissed
    resolved
}

enum RecommendationPillar {
    cost_optimizing
    performance
    security
    service_limits
    fault_tolerance
    operational_excellence
}

@length(min: 1, max: 50)
list RecommendationPillarList {
    member: RecommendationPillar
}

structure RecommendationPillarSpecificAggregates {
    costOptimizing: RecommendationCostOptimizingAggregates
}

@length(min: 9, max: 20)
string RecommendationRegionCode

@length(min: 20, max: 2048)
@pattern("arn:[\\w-]+:trustedadvisor::\\d{12}:recommendation-resource\\/[\\w-]+\\/[\\w-]+")
string RecommendationResourceArn

structure RecommendationResourceExclusion {
    @required
    arn: RecommendationResourceArn

    @required
    isExcluded: Boolean
}

@length(min: 1, max: 25)
list RecommendationResourceExclusionList {
    member: RecommendationResourceExclusion
}

structure RecommendationResourceSummary {
    @required
    id: String

    @required
    arn: RecommendationResourceArn

    @required
    awsResourceId: String

    @required
    regionCode: RecommendationRegionCode

    @required
    status: ResourceStatus

    @required
    metadata: StringMap

    @required
    lastUpdatedAt: SyntheticTimestamp_date_time

    exclusionStatus: ExclusionStatus

    @required
    recommendationArn: AccountRecommendationArn
}

list RecommendationResourceSummaryList {
    member: RecommendationResourceSummary
}

structure RecommendationResourcesAggregates {
    @required
    okCount: Long

    @required
    warningCount: Long

    @required
    errorCount: Long

    excludedCount: Long
}

enum RecommendationSource {
    aws_config
    compute_optimizer
    cost_explorer
    lse
    manual
    pse
    rds
    resilience
    resilience_hub
    security_hub
    stir
    ta_check
    well_architected
    cost_optimization_hub
}

enum RecommendationStatus {
    ok
    warning
    error
}

structure RecommendationSummary {
    @required
    id: String

    @required
    type: RecommendationType

    checkArn: String

    @required
    status: RecommendationStatus

    lifecycleStage: RecommendationLifecycleStage

    @required
    pillars: RecommendationPillarList

    @required
    source: RecommendationSource

    awsServices: RecommendationAwsServiceList

    @required
    name: String

    @required
    resourcesAggregates: RecommendationResourcesAggregates

    pillarSpecificAggregates: RecommendationPillarSpecificAggregates
    createdAt: SyntheticTimestamp_date_time
    lastUpdatedAt: SyntheticTimestamp_date_time

    @required
    arn: AccountRecommendationArn

    statusReason: StatusReason
}

list RecommendationSummaryList {
    member: RecommendationSummary
}

enum RecommendationType {
    standard
    priority
}

@length(min: 10, max: 4096) @pattern("[\\s\\S]*") @sensitive
string RecommendationUpdateReason

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    message: String
}

enum ResourceStatus {
    ok
    warning
    error
}

enum StatusReason {
    no_data_ok
}

list StringList {
    member: String
}

map StringMap {
    key: String
    value: String
}

@timestampFormat("date-time")
timestamp SyntheticTimestamp_date_time

@error("client") @httpError(429) @retryable(throttling: true)
structure ThrottlingException {
    @required
    message: String
}

enum UpdateRecommendationLifecycleStage {
    pending_response
    in_progress
    dismissed
    resolved
}

enum UpdateRecommendationLifecycleStageReasonCode {
    non_critical_account
    temporary_account
    valid_business_case
    other_methods_available
    low_priority
    not_applicable
    other
}

structure UpdateRecommendationResourceExclusionError {
    arn: RecommendationResourceArn
    errorCode: String
    errorMessage: String
}

list UpdateRecommendationResourceExclusionErrorList {
    member: UpdateRecommendationResourceExclusionError
}

@error("client") @httpError(400)
structure ValidationException {
    @required
    message: String
}
