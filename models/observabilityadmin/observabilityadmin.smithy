$version: "2.0"

namespace com.amazonaws.observabilityadmin

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("CloudWatch Observability Admin Service")
@service(sdkId: "ObservabilityAdmin", endpointPrefix: "observabilityadmin")
@restJson1
@sigv4(name: "observabilityadmin")
@standardRegionalEndpoints
service ObservabilityAdmin {
    version: "2018-05-10"
    operations: [
        CreateCentralizationRuleForOrganization
        CreateS3TableIntegration
        CreateTelemetryPipeline
        CreateTelemetryRule
        CreateTelemetryRuleForOrganization
        DeleteCentralizationRuleForOrganization
        DeleteS3TableIntegration
        DeleteTelemetryPipeline
        DeleteTelemetryRule
        DeleteTelemetryRuleForOrganization
        GetCentralizationRuleForOrganization
        GetS3TableIntegration
        GetTelemetryEnrichmentStatus
        GetTelemetryEvaluationStatus
        GetTelemetryEvaluationStatusForOrganization
        GetTelemetryPipeline
        GetTelemetryRule
        GetTelemetryRuleForOrganization
        ListCentralizationRulesForOrganization
        ListResourceTelemetry
        ListResourceTelemetryForOrganization
        ListS3TableIntegrations
        ListTagsForResource
        ListTelemetryPipelines
        ListTelemetryRules
        ListTelemetryRulesForOrganization
        StartTelemetryEnrichment
        StartTelemetryEvaluation
        StartTelemetryEvaluationForOrganization
        StopTelemetryEnrichment
        StopTelemetryEvaluation
        StopTelemetryEvaluationForOrganization
        TagResource
        TestTelemetryPipeline
        UntagResource
        UpdateCentralizationRuleForOrganization
        UpdateTelemetryPipeline
        UpdateTelemetryRule
        UpdateTelemetryRuleForOrganization
        ValidateTelemetryPipelineConfiguration
    ]
}

@http(method: "POST", uri: "/CreateCentralizationRuleForOrganization")
operation CreateCentralizationRuleForOrganization {
    input := {
        @required
        RuleName: RuleName

        @required
        Rule: CentralizationRule

        Tags: TagMapInput
    }
    output := {
        RuleArn: ResourceArn
    }
    errors: [
        ServiceQuotaExceededException
        ConflictException
        AccessDeniedException
        InternalServerException
        ValidationException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/CreateS3TableIntegration")
operation CreateS3TableIntegration {
    input := {
        @required
        Encryption: Encryption

        @required
        RoleArn: ResourceArn

        Tags: TagMapInput
    }
    output := {
        Arn: ResourceArn
    }
    errors: [
        ServiceQuotaExceededException
        ConflictException
        AccessDeniedException
        InternalServerException
        ValidationException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/CreateTelemetryPipeline")
operation CreateTelemetryPipeline {
    input := {
        @required
        Name: TelemetryPipelineName

        @required
        Configuration: TelemetryPipelineConfiguration

        Tags: TagMapInput
    }
    output := {
        Arn: ResourceArn
    }
    errors: [
        ServiceQuotaExceededException
        ConflictException
        AccessDeniedException
        InternalServerException
        ValidationException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/CreateTelemetryRule")
operation CreateTelemetryRule {
    input := {
        @required
        RuleName: RuleName

        @required
        Rule: TelemetryRule

        Tags: TagMapInput
    }
    output := {
        RuleArn: ResourceArn
    }
    errors: [
        ServiceQuotaExceededException
        ConflictException
        AccessDeniedException
        InternalServerException
        ValidationException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/CreateTelemetryRuleForOrganization")
operation CreateTelemetryRuleForOrganization {
    input := {
        @required
        RuleName: RuleName

        @required
        Rule: TelemetryRule

        Tags: TagMapInput
    }
    output := {
        RuleArn: ResourceArn
    }
    errors: [
        ServiceQuotaExceededException
        ConflictException
        AccessDeniedException
        InternalServerException
        ValidationException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/DeleteCentralizationRuleForOrganization")
operation DeleteCentralizationRuleForOrganization {
    input := {
        @required
        RuleIdentifier: RuleIdentifier
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ValidationException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/DeleteS3TableIntegration", code: 204)
operation DeleteS3TableIntegration {
    input := {
        @required
        Arn: ResourceArn
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        InternalServerException
        InvalidStateException
        ValidationException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/DeleteTelemetryPipeline") @idempotent
operation DeleteTelemetryPipeline {
    input := {
        @required
        PipelineIdentifier: TelemetryPipelineIdentifier
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ConflictException
        AccessDeniedException
        InternalServerException
        ValidationException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/DeleteTelemetryRule")
operation DeleteTelemetryRule {
    input := {
        @required
        RuleIdentifier: RuleIdentifier
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ValidationException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/DeleteTelemetryRuleForOrganization")
operation DeleteTelemetryRuleForOrganization {
    input := {
        @required
        RuleIdentifier: RuleIdentifier
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ValidationException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/GetCentralizationRuleForOrganization") @readonly
operation GetCentralizationRuleForOrganization {
    input := {
        @required
        RuleIdentifier: RuleIdentifier
    }
    output := {
        RuleName: RuleName
        RuleArn: ResourceArn
        CreatorAccountId: String
        CreatedTimeStamp: Long
        CreatedRegion: Region
        LastUpdateTimeStamp: Long
        RuleHealth: RuleHealth
        FailureReason: CentralizationFailureReason
        CentralizationRule: CentralizationRule
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ValidationException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/GetS3TableIntegration") @readonly
operation GetS3TableIntegration {
    input := {
        @required
        Arn: ResourceArn
    }
    output := {
        Arn: ResourceArn
        RoleArn: ResourceArn
        Status: IntegrationStatus
        Encryption: Encryption
        DestinationTableBucketArn: ResourceArn
        CreatedTimeStamp: Long
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ValidationException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/GetTelemetryEnrichmentStatus") @readonly
operation GetTelemetryEnrichmentStatus {
    output := {
        Status: TelemetryEnrichmentStatus
        AwsResourceExplorerManagedViewArn: AwsResourceExplorerManagedViewArn
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/GetTelemetryEvaluationStatus") @readonly
operation GetTelemetryEvaluationStatus {
    output := {
        Status: Status
        FailureReason: String
        HomeRegion: Region
        RegionStatuses: RegionStatuses
    }
    errors: [AccessDeniedException, InternalServerException, TooManyRequestsException]
}

@http(method: "POST", uri: "/GetTelemetryEvaluationStatusForOrganization") @readonly
operation GetTelemetryEvaluationStatusForOrganization {
    output := {
        Status: Status
        FailureReason: String
        HomeRegion: Region
        RegionStatuses: RegionStatuses
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/GetTelemetryPipeline") @readonly
operation GetTelemetryPipeline {
    input := {
        @required
        PipelineIdentifier: TelemetryPipelineIdentifier
    }
    output := {
        Pipeline: TelemetryPipeline
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ValidationException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/GetTelemetryRule") @readonly
operation GetTelemetryRule {
    input := {
        @required
        RuleIdentifier: RuleIdentifier
    }
    output := {
        RuleName: RuleName
        RuleArn: ResourceArn
        CreatedTimeStamp: Long
        LastUpdateTimeStamp: Long
        TelemetryRule: TelemetryRule
        HomeRegion: Region
        IsReplicated: Boolean
        RegionStatuses: RegionStatuses
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ValidationException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/GetTelemetryRuleForOrganization") @readonly
operation GetTelemetryRuleForOrganization {
    input := {
        @required
        RuleIdentifier: RuleIdentifier
    }
    output := {
        RuleName: RuleName
        RuleArn: ResourceArn
        CreatedTimeStamp: Long
        LastUpdateTimeStamp: Long
        TelemetryRule: TelemetryRule
        HomeRegion: Region
        IsReplicated: Boolean
        RegionStatuses: RegionStatuses
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ValidationException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/ListCentralizationRulesForOrganization")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "CentralizationRuleSummaries"
    pageSize: "MaxResults"
)
operation ListCentralizationRulesForOrganization {
    input := {
        RuleNamePrefix: ListCentralizationRulesForOrganizationInputRuleNamePrefixString
        AllRegions: Boolean
        MaxResults: ListCentralizationRulesForOrganizationMaxResults
        NextToken: String
    }
    output := {
        CentralizationRuleSummaries: CentralizationRuleSummaries
        NextToken: String
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/ListResourceTelemetry")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TelemetryConfigurations"
    pageSize: "MaxResults"
)
operation ListResourceTelemetry {
    input := {
        ResourceIdentifierPrefix: ResourceIdentifierPrefix
        ResourceTypes: ResourceTypes
        TelemetryConfigurationState: TelemetryConfigurationState
        ResourceTags: TagMapInput
        MaxResults: ListResourceTelemetryMaxResults
        NextToken: String
    }
    output := {
        TelemetryConfigurations: TelemetryConfigurations
        NextToken: String
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/ListResourceTelemetryForOrganization")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TelemetryConfigurations"
    pageSize: "MaxResults"
)
operation ListResourceTelemetryForOrganization {
    input := {
        AccountIdentifiers: AccountIdentifiers
        ResourceIdentifierPrefix: ResourceIdentifierPrefix
        ResourceTypes: ResourceTypes
        TelemetryConfigurationState: TelemetryConfigurationState
        ResourceTags: TagMapInput
        MaxResults: ListResourceTelemetryForOrganizationMaxResults
        NextToken: String
    }
    output := {
        TelemetryConfigurations: TelemetryConfigurations
        NextToken: String
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/ListS3TableIntegrations")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "IntegrationSummaries"
    pageSize: "MaxResults"
)
operation ListS3TableIntegrations {
    input := {
        MaxResults: ListS3TableIntegrationsMaxResults
        NextToken: String
    }
    output := {
        IntegrationSummaries: IntegrationSummaries
        NextToken: String
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/ListTagsForResource") @readonly
operation ListTagsForResource {
    input := {
        @required
        ResourceARN: ResourceArn
    }
    output := {
        @required
        Tags: TagMapOutput
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ValidationException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/ListTelemetryPipelines")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "PipelineSummaries"
    pageSize: "MaxResults"
)
operation ListTelemetryPipelines {
    input := {
        MaxResults: ListTelemetryPipelinesMaxResults
        NextToken: String
    }
    output := {
        PipelineSummaries: TelemetryPipelineSummaries
        NextToken: String
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/ListTelemetryRules")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TelemetryRuleSummaries"
    pageSize: "MaxResults"
)
operation ListTelemetryRules {
    input := {
        RuleNamePrefix: String
        MaxResults: ListTelemetryRulesMaxResults
        NextToken: String
    }
    output := {
        TelemetryRuleSummaries: TelemetryRuleSummaries
        NextToken: String
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/ListTelemetryRulesForOrganization")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TelemetryRuleSummaries"
    pageSize: "MaxResults"
)
operation ListTelemetryRulesForOrganization {
    input := {
        RuleNamePrefix: String
        SourceAccountIds: AccountIdentifiers
        SourceOrganizationUnitIds: OrganizationUnitIdentifiers
        MaxResults: ListTelemetryRulesForOrganizationMaxResults
        NextToken: String
    }
    output := {
        TelemetryRuleSummaries: TelemetryRuleSummaries
        NextToken: String
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/StartTelemetryEnrichment", code: 202)
operation StartTelemetryEnrichment {
    output := {
        Status: TelemetryEnrichmentStatus
        AwsResourceExplorerManagedViewArn: AwsResourceExplorerManagedViewArn
    }
    errors: [
        ConflictException
        AccessDeniedException
        InternalServerException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/StartTelemetryEvaluation")
operation StartTelemetryEvaluation {
    input := {
        Regions: Regions
        AllRegions: Boolean
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/StartTelemetryEvaluationForOrganization")
operation StartTelemetryEvaluationForOrganization {
    input := {
        Regions: Regions
        AllRegions: Boolean
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/StopTelemetryEnrichment", code: 202)
operation StopTelemetryEnrichment {
    output := {
        Status: TelemetryEnrichmentStatus
    }
    errors: [
        ConflictException
        AccessDeniedException
        InternalServerException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/StopTelemetryEvaluation")
operation StopTelemetryEvaluation {
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/StopTelemetryEvaluationForOrganization")
operation StopTelemetryEvaluationForOrganization {
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/TagResource")
operation TagResource {
    input := {
        @required
        ResourceARN: ResourceArn

        @required
        Tags: TagMapInput
    }
    errors: [
        ServiceQuotaExceededException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ValidationException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/TestTelemetryPipeline")
operation TestTelemetryPipeline {
    input := {
        @required
        Records: Records

        @required
        Configuration: TelemetryPipelineConfiguration

        SignalType: SignalType
    }
    output := {
        Results: PipelineOutputs
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/UntagResource")
operation UntagResource {
    input := {
        @required
        ResourceARN: ResourceArn

        @required
        TagKeys: TagKeyList
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ValidationException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/UpdateCentralizationRuleForOrganization")
operation UpdateCentralizationRuleForOrganization {
    input := {
        @required
        RuleIdentifier: RuleIdentifier

        @required
        Rule: CentralizationRule
    }
    output := {
        RuleArn: ResourceArn
    }
    errors: [
        ServiceQuotaExceededException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ValidationException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/UpdateTelemetryPipeline")
operation UpdateTelemetryPipeline {
    input := {
        @required
        PipelineIdentifier: TelemetryPipelineIdentifier

        @required
        Configuration: TelemetryPipelineConfiguration
    }
    output := {}
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ValidationException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/UpdateTelemetryRule")
operation UpdateTelemetryRule {
    input := {
        @required
        RuleIdentifier: RuleIdentifier

        @required
        Rule: TelemetryRule
    }
    output := {
        RuleArn: ResourceArn
    }
    errors: [
        ServiceQuotaExceededException
        ResourceNotFoundException
        ConflictException
        AccessDeniedException
        InternalServerException
        ValidationException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/UpdateTelemetryRuleForOrganization")
operation UpdateTelemetryRuleForOrganization {
    input := {
        @required
        RuleIdentifier: RuleIdentifier

        @required
        Rule: TelemetryRule
    }
    output := {
        RuleArn: ResourceArn
    }
    errors: [
        ServiceQuotaExceededException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ValidationException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/ValidateTelemetryPipelineConfiguration")
operation ValidateTelemetryPipelineConfiguration {
    input := {
        @required
        Configuration: TelemetryPipelineConfiguration
    }
    output := {
        Errors: ValidationErrors
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        TooManyRequestsException
    ]
}

@error("client") @httpError(400)
structure AccessDeniedException {
    Message: String

    @httpHeader("x-amzn-ErrorType")
    amznErrorType: String
}

@length(min: 12, max: 12) @pattern("[0-9]{12}")
string AccountIdentifier

@length(min: 1, max: 10)
list AccountIdentifiers {
    member: AccountIdentifier
}

enum Action {
    ALLOW
    BLOCK
    COUNT
    CAPTCHA
    CHALLENGE
    EXCLUDED_AS_COUNT
}

structure ActionCondition {
    Action: Action
}

structure AdvancedEventSelector {
    Name: String

    @required
    FieldSelectors: FieldSelectors
}

list AdvancedEventSelectors {
    member: AdvancedEventSelector
}

structure AdvancedFieldSelector {
    @required
    Field: String

    Equals: StringList
    StartsWith: StringList
    EndsWith: StringList
    NotEquals: StringList
    NotStartsWith: StringList
    NotEndsWith: StringList
}

@length(min: 20, max: 2048)
@pattern("arn:aws([a-z0-9\\-]+)?:resource-explorer-2:([a-z0-9\\-]+)?:([0-9]{12})?:managed-view/(.+)")
string AwsResourceExplorerManagedViewArn

enum CentralizationFailureReason {
    TRUSTED_ACCESS_NOT_ENABLED
    DESTINATION_ACCOUNT_NOT_IN_ORGANIZATION
    INTERNAL_SERVER_ERROR
}

structure CentralizationRule {
    @required
    Source: CentralizationRuleSource

    @required
    Destination: CentralizationRuleDestination
}

structure CentralizationRuleDestination {
    @required
    Region: Region

    Account: AccountIdentifier
    DestinationLogsConfiguration: DestinationLogsConfiguration
    DestinationMetricsConfiguration: DestinationMetricsConfiguration
}

structure CentralizationRuleSource {
    @required
    Regions: Regions

    Scope: SourceFilterString
    SourceLogsConfiguration: SourceLogsConfiguration
    SourceMetricsConfiguration: SourceMetricsConfiguration
}

list CentralizationRuleSummaries {
    member: CentralizationRuleSummary
}

structure CentralizationRuleSummary {
    RuleName: RuleName
    RuleArn: ResourceArn
    CreatorAccountId: String
    CreatedTimeStamp: Long
    CreatedRegion: Region
    LastUpdateTimeStamp: Long
    RuleHealth: RuleHealth
    FailureReason: CentralizationFailureReason
    DestinationAccountId: String
    DestinationRegion: Region
}

structure CloudtrailParameters {
    @required
    AdvancedEventSelectors: AdvancedEventSelectors
}

structure Condition {
    ActionCondition: ActionCondition
    LabelNameCondition: LabelNameCondition
}

@length(min: 1)
list Conditions {
    member: Condition
}

structure ConfigurationSummary {
    Sources: Sources
    DataSources: DataSources
    Processors: Processors
    ProcessorCount: Integer
    Sinks: Sinks
}

@error("client") @httpError(409)
structure ConflictException {
    Message: String
    ResourceId: String
    ResourceType: String
}

structure DataSource {
    Name: String
    Type: String
}

@length(min: 1, max: 2000)
string DataSourceFilterString

list DataSources {
    member: DataSource
}

structure DestinationLogsConfiguration {
    LogsEncryptionConfiguration: LogsEncryptionConfiguration
    BackupConfiguration: LogsBackupConfiguration
    LogGroupNameConfiguration: LogGroupNameConfiguration
}

structure DestinationMetricsConfiguration {
    BackupConfiguration: MetricsBackupConfiguration
}

enum DestinationType {
    cloud_watch_logs = "cloud-watch-logs"
}

structure ELBLoadBalancerLoggingParameters {
    OutputFormat: OutputFormat
    FieldDelimiter: String
}

enum EncryptedLogGroupStrategy {
    ALLOW
    SKIP
}

structure Encryption {
    @required
    SseAlgorithm: SSEAlgorithm

    KmsKeyArn: ResourceArn
}

enum EncryptionConflictResolutionStrategy {
    ALLOW
    SKIP
}

enum EncryptionScope {
    ENCRYPTED_SOURCE_ONLY
    NEW_DESTINATION_LOG_GROUPS
}

enum EncryptionStrategy {
    CUSTOMER_MANAGED
    AWS_OWNED
}

map FieldMap {
    key: String
    value: String
}

list FieldSelectors {
    member: AdvancedFieldSelector
}

structure FieldToMatch {
    SingleHeader: SingleHeader
    UriPath: String
    QueryString: String
    Method: String
}

structure Filter {
    Behavior: FilterBehavior
    Requirement: FilterRequirement
    Conditions: Conditions
}

enum FilterBehavior {
    KEEP
    DROP
}

enum FilterRequirement {
    MEETS_ALL
    MEETS_ANY
}

@length(min: 1)
list Filters {
    member: Filter
}

enum IntegrationStatus {
    ACTIVE
    DELETING
}

list IntegrationSummaries {
    member: IntegrationSummary
}

structure IntegrationSummary {
    Arn: ResourceArn
    Status: IntegrationStatus
}

@error("server") @httpError(500)
structure InternalServerException {
    Message: String

    @httpHeader("x-amzn-ErrorType")
    amznErrorType: String

    @httpHeader("Retry-After")
    retryAfterSeconds: Integer
}

@error("client") @httpError(400)
structure InvalidStateException {
    Message: String
}

@length(min: 1, max: 2048)
@pattern("arn:aws[a-zA-Z-]*:kms:[a-z0-9-]+:\\d{12}:key/(mrk-)?[a-f0-9-]+")
string KmsKeyArn

structure LabelNameCondition {
    LabelName: LabelNameConditionLabelNameString
}

@length(min: 1, max: 1024) @pattern("[0-9A-Za-z_\\-:]+")
string LabelNameConditionLabelNameString

@length(min: 1, max: 100)
string ListCentralizationRulesForOrganizationInputRuleNamePrefixString

@range(min: 1, max: 100)
integer ListCentralizationRulesForOrganizationMaxResults

@range(min: 1, max: 50)
integer ListResourceTelemetryForOrganizationMaxResults

@range(min: 1, max: 50)
integer ListResourceTelemetryMaxResults

@range(min: 1, max: 100)
integer ListS3TableIntegrationsMaxResults

@range(min: 1, max: 100)
integer ListTelemetryPipelinesMaxResults

@range(min: 1, max: 100)
integer ListTelemetryRulesForOrganizationMaxResults

@range(min: 1, max: 100)
integer ListTelemetryRulesMaxResults

structure LogDeliveryParameters {
    LogTypes: LogTypes
}

structure LogGroupNameConfiguration {
    @required
    LogGroupNamePattern: LogGroupNamePattern
}

@length(min: 1, max: 512)
@pattern("(?:[\\._\\-/#A-Za-z0-9]+|\\$\\{[A-Za-z]+(?:\\.[A-Za-z]+){1,2}\\})+")
string LogGroupNamePattern

enum LogType {
    APPLICATION_LOGS
    USAGE_LOGS
    SECURITY_FINDING_LOGS
    ACCESS_LOGS
    CONNECTION_LOGS
    S3_SERVER_ACCESS_LOGS
    ALB_ACCESS_LOGS
    ALB_CONNECTION_LOGS
    ALB_HEALTH_CHECK_LOGS
}

list LogTypes {
    member: LogType
}

structure LoggingFilter {
    Filters: Filters
    DefaultBehavior: FilterBehavior
}

structure LogsBackupConfiguration {
    @required
    Region: Region

    KmsKeyArn: ResourceArn
}

structure LogsEncryptionConfiguration {
    @required
    EncryptionStrategy: EncryptionStrategy

    KmsKeyArn: ResourceArn
    EncryptionConflictResolutionStrategy: EncryptionConflictResolutionStrategy
    EncryptionScope: EncryptionScope
}

@length(min: 1, max: 2000)
string LogsFilterString

structure MetricsBackupConfiguration {
    @required
    Region: Region
}

@length(min: 1, max: 2000)
string MetricsFilterString

enum MskEnhancedMonitoringLevel {
    DEFAULT
    PER_BROKER
    PER_TOPIC_PER_BROKER
    PER_TOPIC_PER_PARTITION
}

structure MskMonitoringParameters {
    EnhancedMonitoring: MskEnhancedMonitoringLevel
}

@pattern("ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}")
string OrganizationUnitIdentifier

@length(min: 1)
list OrganizationUnitIdentifiers {
    member: OrganizationUnitIdentifier
}

enum OutputFormat {
    plain
    json
}

structure PipelineOutput {
    Record: Record
    Error: PipelineOutputError
}

structure PipelineOutputError {
    Message: String
}

list PipelineOutputs {
    member: PipelineOutput
}

list Processors {
    member: String
}

structure Record {
    Data: String
    Type: RecordFormat
}

enum RecordFormat {
    STRING
    JSON
}

list Records {
    member: Record
}

@length(min: 0, max: 100)
list RedactedFields {
    member: FieldToMatch
}

@length(min: 1)
string Region

structure RegionStatus {
    Region: Region
    Status: String
    FailureReason: String
    RuleArn: ResourceArn
}

list RegionStatuses {
    member: RegionStatus
}

@length(min: 1)
list Regions {
    member: Region
}

@length(min: 1, max: 1011)
@pattern("arn:aws([a-z0-9\\-]+)?:([a-zA-Z0-9\\-]+):([a-z0-9\\-]+)?:([0-9]{12})?:(.+)")
string ResourceArn

@length(min: 3, max: 768)
string ResourceIdentifierPrefix

@error("client") @httpError(404)
structure ResourceNotFoundException {
    Message: String
    ResourceId: String
    ResourceType: String
}

enum ResourceType {
    AWS_EC2_Instance = "AWS::EC2::Instance"
    AWS_EC2_VPC = "AWS::EC2::VPC"
    AWS_Lambda_Function = "AWS::Lambda::Function"
    AWS_CloudTrail = "AWS::CloudTrail"
    AWS_EKS_Cluster = "AWS::EKS::Cluster"
    AWS_WAFv2_WebACL = "AWS::WAFv2::WebACL"
    AWS_ElasticLoadBalancingV2_LoadBalancer = "AWS::ElasticLoadBalancingV2::LoadBalancer"
    AWS_Route53Resolver_ResolverEndpoint = "AWS::Route53Resolver::ResolverEndpoint"
    AWS_BedrockAgentCore_Runtime = "AWS::BedrockAgentCore::Runtime"
    AWS_BedrockAgentCore_Browser = "AWS::BedrockAgentCore::Browser"
    AWS_BedrockAgentCore_CodeInterpreter = "AWS::BedrockAgentCore::CodeInterpreter"
    AWS_BedrockAgentCore_Gateway = "AWS::BedrockAgentCore::Gateway"
    AWS_BedrockAgentCore_Memory = "AWS::BedrockAgentCore::Memory"
    AWS_BedrockAgentCore_WorkloadIdentity = "AWS::BedrockAgentCore::WorkloadIdentity"
    AWS_SecurityHub_Hub = "AWS::SecurityHub::Hub"
    AWS_CloudFront_Distribution = "AWS::CloudFront::Distribution"
    AWS_SecurityHub_HubV2 = "AWS::SecurityHub::HubV2"
    AWS_CloudWatch_OTelEnrichment = "AWS::CloudWatch::OTelEnrichment"
    AWS_MSK_Cluster = "AWS::MSK::Cluster"
    AWS_S3_Bucket = "AWS::S3::Bucket"
    AWS_Bedrock_KnowledgeBase = "AWS::Bedrock::KnowledgeBase"
}

@length(min: 1, max: 9)
list ResourceTypes {
    member: ResourceType
}

@range(min: 1, max: 3653)
integer RetentionPeriodInDays

enum RuleHealth {
    Healthy
    Unhealthy
    Provisioning
}

@length(min: 1, max: 1011)
string RuleIdentifier

@length(min: 1, max: 100) @pattern("[0-9A-Za-z-_.#/]+")
string RuleName

enum SSEAlgorithm {
    aws_kms = "aws:kms"
    AES256
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    Message: String
    ResourceId: String
    ResourceType: String
    ServiceCode: String
    QuotaCode: String

    @httpHeader("x-amzn-ErrorType")
    amznErrorType: String
}

enum SignalType {
    LOG
    METRIC
}

structure SingleHeader {
    Name: SingleHeaderNameString
}

@length(min: 1, max: 64)
string SingleHeaderNameString

list Sinks {
    member: String
}

structure Source {
    Type: String
}

@length(min: 1, max: 2000)
string SourceFilterString

structure SourceLogsConfiguration {
    LogGroupSelectionCriteria: LogsFilterString
    DataSourceSelectionCriteria: DataSourceFilterString

    @required
    EncryptedLogGroupStrategy: EncryptedLogGroupStrategy
}

structure SourceMetricsConfiguration {
    MetricsSelectionCriteria: MetricsFilterString
}

list Sources {
    member: Source
}

enum Status {
    NOT_STARTED
    STARTING
    FAILED_START
    RUNNING
    STOPPING
    FAILED_STOP
    STOPPED
}

list StringList {
    member: String
}

@length(min: 1, max: 128) @pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)")
string TagKey

@length(min: 1, max: 50)
list TagKeyList {
    member: TagKey
}

@length(min: 1, max: 50)
map TagMapInput {
    key: TagKey
    value: TagValue
}

map TagMapOutput {
    key: String
    value: String
}

@length(min: 0, max: 256) @pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)")
string TagValue

structure TelemetryConfiguration {
    AccountIdentifier: AccountIdentifier
    TelemetryConfigurationState: TelemetryConfigurationState
    ResourceType: ResourceType
    ResourceIdentifier: String
    ResourceTags: TagMapOutput
    LastUpdateTimeStamp: Long
    TelemetrySourceType: TelemetrySourceType
}

map TelemetryConfigurationState {
    key: TelemetryType
    value: TelemetryState
}

list TelemetryConfigurations {
    member: TelemetryConfiguration
}

structure TelemetryDestinationConfiguration {
    DestinationType: DestinationType
    DestinationPattern: String
    RetentionInDays: RetentionPeriodInDays
    VPCFlowLogParameters: VPCFlowLogParameters
    CloudtrailParameters: CloudtrailParameters
    ELBLoadBalancerLoggingParameters: ELBLoadBalancerLoggingParameters
    WAFLoggingParameters: WAFLoggingParameters
    LogDeliveryParameters: LogDeliveryParameters
    MskMonitoringParameters: MskMonitoringParameters
    KmsKeyArn: KmsKeyArn
}

enum TelemetryEnrichmentStatus {
    Running
    Stopped
    Impaired
}

structure TelemetryPipeline {
    CreatedTimeStamp: Long
    LastUpdateTimeStamp: Long
    Arn: ResourceArn
    Name: TelemetryPipelineName
    Configuration: TelemetryPipelineConfiguration
    Status: TelemetryPipelineStatus
    StatusReason: TelemetryPipelineStatusReason
    Tags: TagMapOutput
}

structure TelemetryPipelineConfiguration {
    @required
    Body: TelemetryPipelineConfigurationBody
}

@length(min: 1, max: 24000)
string TelemetryPipelineConfigurationBody

@length(min: 1, max: 512)
string TelemetryPipelineIdentifier

@length(min: 3, max: 28) @pattern(".*[a-z][a-z0-9\\-]+.*")
string TelemetryPipelineName

enum TelemetryPipelineStatus {
    CREATING
    ACTIVE
    UPDATING
    DELETING
    CREATE_FAILED
    UPDATE_FAILED
}

structure TelemetryPipelineStatusReason {
    Description: String
}

list TelemetryPipelineSummaries {
    member: TelemetryPipelineSummary
}

structure TelemetryPipelineSummary {
    CreatedTimeStamp: Long
    LastUpdateTimeStamp: Long
    Arn: ResourceArn
    Name: TelemetryPipelineName
    Status: TelemetryPipelineStatus
    Tags: TagMapOutput
    ConfigurationSummary: ConfigurationSummary
}

structure TelemetryRule {
    ResourceType: ResourceType

    @required
    TelemetryType: TelemetryType

    TelemetrySourceTypes: TelemetrySourceTypes
    DestinationConfiguration: TelemetryDestinationConfiguration
    Scope: String
    SelectionCriteria: String
    AllowFieldUpdates: Boolean
    Regions: Regions
    AllRegions: Boolean
}

list TelemetryRuleSummaries {
    member: TelemetryRuleSummary
}

structure TelemetryRuleSummary {
    RuleName: RuleName
    RuleArn: ResourceArn
    CreatedTimeStamp: Long
    LastUpdateTimeStamp: Long
    ResourceType: ResourceType
    TelemetryType: TelemetryType
    TelemetrySourceTypes: TelemetrySourceTypes
}

enum TelemetrySourceType {
    VPC_FLOW_LOGS
    ROUTE53_RESOLVER_QUERY_LOGS
    EKS_AUDIT_LOGS
    EKS_AUTHENTICATOR_LOGS
    EKS_CONTROLLER_MANAGER_LOGS
    EKS_SCHEDULER_LOGS
    EKS_API_LOGS
}

list TelemetrySourceTypes {
    member: TelemetrySourceType
}

enum TelemetryState {
    Enabled
    Disabled
    NotApplicable
}

enum TelemetryType {
    Logs
    Metrics
    Traces
}

@error("client") @httpError(429)
structure TooManyRequestsException {
    Message: String
}

structure VPCFlowLogParameters {
    LogFormat: String
    TrafficType: String
    MaxAggregationInterval: Integer
}

structure ValidationError {
    Message: String
    Reason: String
    FieldMap: FieldMap
}

list ValidationErrors {
    member: ValidationError
}

@error("client") @httpError(400)
structure ValidationException {
    Message: String
    Errors: ValidationErrors
}

enum WAFLogType {
    WAF_LOGS
}

structure WAFLoggingParameters {
    RedactedFields: RedactedFields
    LoggingFilter: LoggingFilter
    LogType: WAFLogType
}
