$version: "2.0"

namespace com.amazonaws.applicationsignals

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#dualStackOnlyEndpoints
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon CloudWatch Application Signals")
@service(sdkId: "Application Signals", endpointPrefix: "application-signals")
@restJson1
@sigv4(name: "application-signals")
@standardRegionalEndpoints
@dualStackOnlyEndpoints
service ApplicationSignals {
    version: "2024-04-15"
    operations: [
        BatchDeleteInstrumentationConfigurations
        BatchGetServiceLevelObjectiveBudgetReport
        BatchUpdateExclusionWindows
        CreateInstrumentationConfiguration
        CreateServiceLevelObjective
        DeleteGroupingConfiguration
        DeleteInstrumentationConfiguration
        DeleteServiceLevelObjective
        GetInstrumentationConfiguration
        GetInstrumentationConfigurationStatus
        GetService
        GetServiceLevelObjective
        ListAuditFindings
        ListEntityEvents
        ListGroupingAttributeDefinitions
        ListInstrumentationConfigurations
        ListServiceDependencies
        ListServiceDependents
        ListServiceLevelObjectiveExclusionWindows
        ListServiceLevelObjectives
        ListServiceOperations
        ListServiceStates
        ListServices
        ListTagsForResource
        PutGroupingConfiguration
        ReportInstrumentationConfigurationStatus
        StartDiscovery
        TagResource
        UntagResource
        UpdateServiceLevelObjective
    ]
}

@http(method: "POST", uri: "/batch-delete-instrumentation-configurations")
operation BatchDeleteInstrumentationConfigurations {
    input: BatchDeleteInstrumentationConfigurationsRequest
    output: BatchDeleteInstrumentationConfigurationsResponse
    errors: [ValidationException, ThrottlingException]
}

@http(method: "POST", uri: "/budget-report")
operation BatchGetServiceLevelObjectiveBudgetReport {
    input := {
        @required
        Timestamp: Timestamp

        @required
        SloIds: ServiceLevelObjectiveIds
    }
    output := {
        @required
        Timestamp: Timestamp

        @required
        Reports: ServiceLevelObjectiveBudgetReports

        @required
        Errors: ServiceLevelObjectiveBudgetReportErrors
    }
    errors: [ValidationException, ThrottlingException]
}

@http(method: "PATCH", uri: "/exclusion-windows")
operation BatchUpdateExclusionWindows {
    input := {
        @required
        SloIds: ServiceLevelObjectiveIds

        AddExclusionWindows: ExclusionWindows
        RemoveExclusionWindows: ExclusionWindows
    }
    output := {
        @required
        SloIds: ServiceLevelObjectiveIds

        @required
        Errors: BatchUpdateExclusionWindowsErrors
    }
    errors: [ValidationException, ResourceNotFoundException, ThrottlingException]
}

@http(method: "POST", uri: "/create-instrumentation-configuration")
operation CreateInstrumentationConfiguration {
    input: CreateInstrumentationConfigurationRequest
    output: CreateInstrumentationConfigurationResponse
    errors: [
        ValidationException
        ThrottlingException
        ServiceQuotaExceededException
        ConflictException
    ]
}

@http(method: "POST", uri: "/slo")
operation CreateServiceLevelObjective {
    input := {
        @required
        Name: ServiceLevelObjectiveName

        Description: ServiceLevelObjectiveDescription
        SliConfig: ServiceLevelIndicatorConfig
        RequestBasedSliConfig: RequestBasedServiceLevelIndicatorConfig
        Goal: Goal
        Tags: TagList
        BurnRateConfigurations: BurnRateConfigurations
        CreateRecommendedSlo: Boolean
        AutoInvestigationEnabled: Boolean
    }
    output := {
        @required
        Slo: ServiceLevelObjective
    }
    errors: [
        ValidationException
        ThrottlingException
        AccessDeniedException
        ServiceQuotaExceededException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/grouping-configuration") @idempotent
operation DeleteGroupingConfiguration {
    output := {}
    errors: [ValidationException, ThrottlingException, AccessDeniedException]
}

@http(method: "POST", uri: "/delete-instrumentation-configuration")
operation DeleteInstrumentationConfiguration {
    input: DeleteInstrumentationConfigurationRequest
    output: DeleteInstrumentationConfigurationResponse
    errors: [ValidationException, ThrottlingException, ResourceNotFoundException]
}

@http(method: "DELETE", uri: "/slo/{Id}") @idempotent
operation DeleteServiceLevelObjective {
    input := {
        @required @httpLabel
        Id: ServiceLevelObjectiveId
    }
    output := {}
    errors: [ValidationException, ResourceNotFoundException, ThrottlingException]
}

@http(method: "POST", uri: "/get-instrumentation-configuration")
operation GetInstrumentationConfiguration {
    input: GetInstrumentationConfigurationRequest
    output: GetInstrumentationConfigurationResponse
    errors: [ValidationException, ThrottlingException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/get-instrumentation-configuration-status")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Events"
    pageSize: "MaxResults"
)
operation GetInstrumentationConfigurationStatus {
    input: GetInstrumentationConfigurationStatusRequest
    output: GetInstrumentationConfigurationStatusResponse
    errors: [ValidationException, ThrottlingException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/service") @readonly
operation GetService {
    input := {
        @required @httpQuery("StartTime")
        StartTime: Timestamp

        @required @httpQuery("EndTime")
        EndTime: Timestamp

        @required
        KeyAttributes: Attributes
    }
    output := {
        @required
        Service: Service

        @required
        StartTime: Timestamp

        @required
        EndTime: Timestamp

        LogGroupReferences: LogGroupReferences
    }
    errors: [ValidationException, ThrottlingException]
}

@http(method: "GET", uri: "/slo/{Id}") @readonly
operation GetServiceLevelObjective {
    input := {
        @required @httpLabel
        Id: ServiceLevelObjectiveId
    }
    output := {
        @required
        Slo: ServiceLevelObjective
    }
    errors: [ValidationException, ResourceNotFoundException, ThrottlingException]
}

@http(method: "POST", uri: "/auditFindings") @readonly
operation ListAuditFindings {
    input := {
        @required @httpQuery("StartTime")
        StartTime: Timestamp

        @required @httpQuery("EndTime")
        EndTime: Timestamp

        Auditors: Auditors

        @required
        AuditTargets: AuditTargets

        DetailLevel: DetailLevel
        NextToken: String
        MaxResults: ListAuditFindingMaxResults
    }
    output := {
        StartTime: Timestamp
        EndTime: Timestamp

        @required
        AuditFindings: AuditFindings

        NextToken: String
    }
    errors: [ValidationException, ThrottlingException]
}

@http(method: "POST", uri: "/events")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ChangeEvents"
    pageSize: "MaxResults"
)
operation ListEntityEvents {
    input := {
        @required
        Entity: Attributes

        @required
        StartTime: Timestamp

        @required
        EndTime: Timestamp

        @httpQuery("MaxResults")
        MaxResults: ListEntityEventsMaxResults

        @httpQuery("NextToken")
        NextToken: String
    }
    output := {
        @required
        StartTime: Timestamp

        @required
        EndTime: Timestamp

        @required
        ChangeEvents: ChangeEvents

        NextToken: String
    }
    errors: [ValidationException, ThrottlingException]
}

@http(method: "POST", uri: "/grouping-attribute-definitions") @readonly
operation ListGroupingAttributeDefinitions {
    input := {
        @httpQuery("NextToken")
        NextToken: String

        @httpQuery("AwsAccountId")
        AwsAccountId: AwsAccountId

        @httpQuery("IncludeLinkedAccounts")
        IncludeLinkedAccounts: Boolean
    }
    output := {
        @required
        GroupingAttributeDefinitions: GroupingAttributeDefinitions

        UpdatedAt: Timestamp
        NextToken: String
    }
    errors: [ValidationException, ThrottlingException, AccessDeniedException]
}

@http(method: "POST", uri: "/list-instrumentation-configurations")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "LatestConfigurations"
    pageSize: "MaxResults"
)
operation ListInstrumentationConfigurations {
    input: ListInstrumentationConfigurationsRequest
    output: InstrumentationConfigurationsPage
    errors: [ValidationException, ThrottlingException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/service-dependencies")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ServiceDependencies"
    pageSize: "MaxResults"
)
operation ListServiceDependencies {
    input := {
        @required @httpQuery("StartTime")
        StartTime: Timestamp

        @required @httpQuery("EndTime")
        EndTime: Timestamp

        @required
        KeyAttributes: Attributes

        @httpQuery("MaxResults")
        MaxResults: ListServiceDependenciesMaxResults

        @httpQuery("NextToken")
        NextToken: String
    }
    output := {
        @required
        StartTime: Timestamp

        @required
        EndTime: Timestamp

        @required
        ServiceDependencies: ServiceDependencies

        NextToken: String
    }
    errors: [ValidationException, ThrottlingException]
}

@http(method: "POST", uri: "/service-dependents")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ServiceDependents"
    pageSize: "MaxResults"
)
operation ListServiceDependents {
    input := {
        @required @httpQuery("StartTime")
        StartTime: Timestamp

        @required @httpQuery("EndTime")
        EndTime: Timestamp

        @required
        KeyAttributes: Attributes

        @httpQuery("MaxResults")
        MaxResults: ListServiceDependentsMaxResults

        @httpQuery("NextToken")
        NextToken: String
    }
    output := {
        @required
        StartTime: Timestamp

        @required
        EndTime: Timestamp

        @required
        ServiceDependents: ServiceDependents

        NextToken: String
    }
    errors: [ValidationException, ThrottlingException]
}

@http(method: "GET", uri: "/slo/{Id}/exclusion-windows")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ExclusionWindows"
    pageSize: "MaxResults"
)
operation ListServiceLevelObjectiveExclusionWindows {
    input := {
        @required @httpLabel
        Id: ServiceLevelObjectiveId

        @httpQuery("MaxResults")
        MaxResults: ListServiceLevelObjectiveExclusionWindowsMaxResults

        @httpQuery("NextToken")
        NextToken: String
    }
    output := {
        @required
        ExclusionWindows: ExclusionWindows

        NextToken: String
    }
    errors: [ValidationException, ResourceNotFoundException, ThrottlingException]
}

@http(method: "POST", uri: "/slos")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "SloSummaries"
    pageSize: "MaxResults"
)
operation ListServiceLevelObjectives {
    input := {
        KeyAttributes: Attributes

        @httpQuery("OperationName")
        OperationName: OperationName

        DependencyConfig: DependencyConfig

        @httpQuery("MaxResults")
        MaxResults: ListServiceLevelObjectivesMaxResults

        @httpQuery("NextToken")
        NextToken: String

        MetricSourceTypes: MetricSourceTypes

        @httpQuery("IncludeLinkedAccounts")
        IncludeLinkedAccounts: Boolean

        @httpQuery("SloOwnerAwsAccountId")
        SloOwnerAwsAccountId: AwsAccountId

        MetricSource: MetricSource
    }
    output := {
        SloSummaries: ServiceLevelObjectiveSummaries
        NextToken: String
    }
    errors: [ValidationException, ThrottlingException]
}

@http(method: "POST", uri: "/service-operations")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ServiceOperations"
    pageSize: "MaxResults"
)
operation ListServiceOperations {
    input := {
        @required @httpQuery("StartTime")
        StartTime: Timestamp

        @required @httpQuery("EndTime")
        EndTime: Timestamp

        @required
        KeyAttributes: Attributes

        @httpQuery("MaxResults")
        MaxResults: ListServiceOperationMaxResults

        @httpQuery("NextToken")
        NextToken: String
    }
    output := {
        @required
        StartTime: Timestamp

        @required
        EndTime: Timestamp

        @required
        ServiceOperations: ServiceOperations

        NextToken: String
    }
    errors: [ValidationException, ThrottlingException]
}

@http(method: "POST", uri: "/service/states")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ServiceStates"
    pageSize: "MaxResults"
)
operation ListServiceStates {
    input := {
        @required
        StartTime: Timestamp

        @required
        EndTime: Timestamp

        MaxResults: ListServiceStatesMaxResults
        NextToken: String
        IncludeLinkedAccounts: Boolean
        AwsAccountId: AwsAccountId
        AttributeFilters: AttributeFilters
    }
    output := {
        @required
        StartTime: Timestamp

        @required
        EndTime: Timestamp

        @required
        ServiceStates: ServiceStates

        NextToken: String
    }
    errors: [ValidationException, ThrottlingException]
}

@http(method: "GET", uri: "/services")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ServiceSummaries"
    pageSize: "MaxResults"
)
operation ListServices {
    input := {
        @required @httpQuery("StartTime")
        StartTime: Timestamp

        @required @httpQuery("EndTime")
        EndTime: Timestamp

        @httpQuery("MaxResults")
        MaxResults: ListServicesMaxResults

        @httpQuery("NextToken")
        NextToken: String

        @httpQuery("IncludeLinkedAccounts")
        IncludeLinkedAccounts: Boolean

        @httpQuery("AwsAccountId")
        AwsAccountId: AwsAccountId
    }
    output := {
        @required
        StartTime: Timestamp

        @required
        EndTime: Timestamp

        @required
        ServiceSummaries: ServiceSummaries

        NextToken: String
    }
    errors: [ValidationException, ThrottlingException]
}

@http(method: "GET", uri: "/tags") @readonly
operation ListTagsForResource {
    input: ListTagsForResourceRequest
    output: ListTagsForResourceResponse
    errors: [ResourceNotFoundException, ThrottlingException]
}

@http(method: "PUT", uri: "/grouping-configuration") @idempotent
operation PutGroupingConfiguration {
    input := {
        @required
        GroupingAttributeDefinitions: GroupingAttributeDefinitions
    }
    output := {
        @required
        GroupingConfiguration: GroupingConfiguration
    }
    errors: [ValidationException, ThrottlingException, AccessDeniedException]
}

@http(method: "POST", uri: "/report-instrumentation-configuration-status") @idempotent
operation ReportInstrumentationConfigurationStatus {
    input: ReportInstrumentationConfigurationStatusRequest
    output: ReportInstrumentationConfigurationStatusResponse
    errors: [ValidationException, ThrottlingException]
}

@http(method: "POST", uri: "/start-discovery")
operation StartDiscovery {
    input := {}
    output := {}
    errors: [ValidationException, ThrottlingException, AccessDeniedException]
}

@http(method: "POST", uri: "/tag-resource")
operation TagResource {
    input: TagResourceRequest
    output: TagResourceResponse
    errors: [ResourceNotFoundException, ThrottlingException, ServiceQuotaExceededException]
}

@http(method: "POST", uri: "/untag-resource")
operation UntagResource {
    input: UntagResourceRequest
    output: UntagResourceResponse
    errors: [ResourceNotFoundException, ThrottlingException]
}

@http(method: "PATCH", uri: "/slo/{Id}")
operation UpdateServiceLevelObjective {
    input := {
        @required @httpLabel
        Id: ServiceLevelObjectiveId

        Description: ServiceLevelObjectiveDescription
        SliConfig: ServiceLevelIndicatorConfig
        RequestBasedSliConfig: RequestBasedServiceLevelIndicatorConfig
        Goal: Goal
        BurnRateConfigurations: BurnRateConfigurations
        AutoInvestigationEnabled: Boolean
    }
    output := {
        @required
        Slo: ServiceLevelObjective
    }
    errors: [ValidationException, ResourceNotFoundException, ThrottlingException]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    Message: String
}

@length(min: 1, max: 255)
string AccountId

@length(min: 1, max: 1024)
string AmazonResourceName

structure AttributeFilter {
    @required
    AttributeFilterName: AttributeFilterName

    @required
    AttributeFilterValues: AttributeFilterValues
}

@pattern("[A-Za-z0-9 :/-]+")
string AttributeFilterName

@pattern("[A-Za-z0-9 :/-]+")
string AttributeFilterValue

@length(min: 0, max: 20)
list AttributeFilterValues {
    member: AttributeFilterValue
}

@length(min: 0, max: 20)
list AttributeFilters {
    member: AttributeFilter
}

map AttributeMap {
    key: String
    value: String
}

list AttributeMaps {
    member: AttributeMap
}

@length(min: 1, max: 4)
map Attributes {
    key: KeyAttributeName
    value: KeyAttributeValue
}

structure AuditFinding {
    @required
    KeyAttributes: Attributes

    AuditorResults: AuditorResults
    Operation: String
    MetricGraph: MetricGraph
    DependencyGraph: DependencyGraph
    Type: String
}

@length(min: 0, max: 10)
list AuditFindings {
    member: AuditFinding
}

structure AuditTarget {
    @required
    Type: String

    @required
    Data: AuditTargetEntity
}

union AuditTargetEntity {
    Service: ServiceEntity
    Slo: ServiceLevelObjectiveEntity
    ServiceOperation: ServiceOperationEntity
    Canary: CanaryEntity
}

@length(min: 1, max: 10)
list AuditTargets {
    member: AuditTarget
}

structure AuditorResult {
    Auditor: String
    Description: AuditorResultDescriptionString
    Data: DataMap
    Severity: Severity
}

@length(min: 0, max: 10240)
string AuditorResultDescriptionString

@length(min: 0, max: 5)
list AuditorResults {
    member: AuditorResult
}

list Auditors {
    member: String
}

@pattern("[0-9]{12}")
string AwsAccountId

structure BatchDeleteByResourceArns {
    @required
    ResourceArns: BatchDeleteByResourceArnsResourceArnsList

    @required
    InstrumentationType: InstrumentationType
}

@length(min: 1, max: 50)
list BatchDeleteByResourceArnsResourceArnsList {
    member: BatchDeleteByResourceArnsResourceArnsListMemberString
}

@length(min: 20, max: 2048)
string BatchDeleteByResourceArnsResourceArnsListMemberString

union BatchDeleteDeletionTarget {
    Scope: BatchDeleteScope
    ResourceArns: BatchDeleteByResourceArns
}

structure BatchDeleteError {
    @required
    ResourceArn: String

    @required
    Code: BatchDeleteErrorCode

    @required
    Message: String
}

enum BatchDeleteErrorCode {
    ResourceNotFoundException
    AccessDeniedException
    InternalServiceException
}

list BatchDeleteErrorList {
    member: BatchDeleteError
}

@input
structure BatchDeleteInstrumentationConfigurationsRequest {
    @required
    DeletionTarget: BatchDeleteDeletionTarget
}

@output
structure BatchDeleteInstrumentationConfigurationsResponse {
    @required
    DeletedCount: Integer

    @required
    SuccessfulDeletions: BatchDeleteSuccessfulDeletionList

    @required
    Errors: BatchDeleteErrorList
}

structure BatchDeleteScope {
    @required
    Service: BatchDeleteScopeServiceString

    @required
    Environment: BatchDeleteScopeEnvironmentString

    @required
    InstrumentationType: InstrumentationType
}

@length(min: 1, max: 255) @pattern("[A-Za-z0-9:/+=,.@_-]+")
string BatchDeleteScopeEnvironmentString

@length(min: 1, max: 255) @pattern("[A-Za-z0-9:/+=,.@_-]+")
string BatchDeleteScopeServiceString

structure BatchDeleteSuccessfulDeletion {
    ResourceArn: String
    SignalType: String
    LocationHash: String
}

list BatchDeleteSuccessfulDeletionList {
    member: BatchDeleteSuccessfulDeletion
}

structure BatchUpdateExclusionWindowsError {
    @required
    SloId: ServiceLevelObjectiveId

    @required
    ErrorCode: String

    @required
    ErrorMessage: String
}

@length(min: 0, max: 10)
list BatchUpdateExclusionWindowsErrors {
    member: BatchUpdateExclusionWindowsError
}

structure BurnRateConfiguration {
    @required
    LookBackWindowMinutes: BurnRateLookBackWindowMinutes
}

@length(min: 0, max: 10)
list BurnRateConfigurations {
    member: BurnRateConfiguration
}

@range(min: 1, max: 10080)
integer BurnRateLookBackWindowMinutes

structure CalendarInterval {
    @required
    StartTime: Timestamp

    @required
    DurationUnit: DurationUnit

    @required
    Duration: CalendarIntervalDuration
}

@range(min: 1)
integer CalendarIntervalDuration

structure CanaryEntity {
    @required
    CanaryName: String
}

union CaptureConfiguration {
    CodeCapture: CodeCaptureConfiguration
}

structure CaptureLimitsConfig {
    MaxHits: CaptureLimitsConfigMaxHitsInteger
    MaxStringLength: CaptureLimitsConfigMaxStringLengthInteger
    MaxCollectionWidth: CaptureLimitsConfigMaxCollectionWidthInteger
    MaxCollectionDepth: CaptureLimitsConfigMaxCollectionDepthInteger
    MaxStackFrames: CaptureLimitsConfigMaxStackFramesInteger
    MaxStackTraceSize: CaptureLimitsConfigMaxStackTraceSizeInteger
    MaxObjectDepth: CaptureLimitsConfigMaxObjectDepthInteger
    MaxFieldsPerObject: CaptureLimitsConfigMaxFieldsPerObjectInteger
}

@range(min: 1, max: 5)
integer CaptureLimitsConfigMaxCollectionDepthInteger

@range(min: 1, max: 20)
integer CaptureLimitsConfigMaxCollectionWidthInteger

@range(min: 1, max: 20)
integer CaptureLimitsConfigMaxFieldsPerObjectInteger

@range(min: 1, max: 1000)
integer CaptureLimitsConfigMaxHitsInteger

@range(min: 1, max: 5)
integer CaptureLimitsConfigMaxObjectDepthInteger

@range(min: 1, max: 20)
integer CaptureLimitsConfigMaxStackFramesInteger

@range(min: 1, max: 1000)
integer CaptureLimitsConfigMaxStackTraceSizeInteger

@range(min: 1, max: 255)
integer CaptureLimitsConfigMaxStringLengthInteger

structure ChangeEvent {
    @required
    Timestamp: Timestamp

    @required
    AccountId: AwsAccountId

    @required
    Region: String

    @required
    Entity: Attributes

    @required
    ChangeEventType: ChangeEventType

    @required
    EventId: String

    UserName: String
    EventName: String
}

enum ChangeEventType {
    DEPLOYMENT
    CONFIGURATION
}

@length(min: 0, max: 250)
list ChangeEvents {
    member: ChangeEvent
}

structure CodeCaptureConfiguration {
    CaptureArguments: CodeCaptureConfigurationCaptureArgumentsList
    CaptureReturn: Boolean
    CaptureStackTrace: Boolean
    CaptureLocals: CodeCaptureConfigurationCaptureLocalsList

    @required
    CaptureLimits: CaptureLimitsConfig
}

@length(min: 0, max: 10)
list CodeCaptureConfigurationCaptureArgumentsList {
    member: CodeCaptureConfigurationCaptureArgumentsListMemberString
}

@length(min: 1, max: 80)
string CodeCaptureConfigurationCaptureArgumentsListMemberString

@length(min: 0, max: 20)
list CodeCaptureConfigurationCaptureLocalsList {
    member: CodeCaptureConfigurationCaptureLocalsListMemberString
}

@length(min: 1, max: 80)
string CodeCaptureConfigurationCaptureLocalsListMemberString

structure CodeLocation {
    @required
    Language: ProgrammingLanguage

    CodeUnit: CodeLocationCodeUnitString
    ClassName: CodeLocationClassNameString
    MethodName: CodeLocationMethodNameString

    @required
    FilePath: CodeLocationFilePathString

    LineNumber: CodeLocationLineNumberInteger
}

@length(min: 1, max: 128)
string CodeLocationClassNameString

@length(min: 1, max: 128)
string CodeLocationCodeUnitString

@length(min: 1, max: 1024)
string CodeLocationFilePathString

@range(min: 1)
integer CodeLocationLineNumberInteger

@length(min: 1, max: 80)
string CodeLocationMethodNameString

union CompositeSliComponent {
    OperationName: OperationName
}

@length(min: 2, max: 20)
list CompositeSliComponents {
    member: CompositeSliComponent
}

structure CompositeSliConfig {
    @required
    SelectionConfig: SelectionConfig

    Components: CompositeSliComponents
}

@error("client") @httpError(409)
structure ConflictException {
    @required
    Message: String
}

enum ConnectionType {
    INDIRECT
    DIRECT
}

@input
structure CreateInstrumentationConfigurationRequest {
    @required
    InstrumentationType: InstrumentationType

    @required
    Service: CreateInstrumentationConfigurationRequestServiceString

    @required
    Environment: CreateInstrumentationConfigurationRequestEnvironmentString

    @required
    SignalType: DynamicInstrumentationSignalType

    @required
    Location: Location

    Description: CreateInstrumentationConfigurationRequestDescriptionString
    ExpiresAt: Timestamp
    AttributeFilters: DynamicInstrumentationAttributeFilters

    @required
    CaptureConfiguration: CaptureConfiguration

    Tags: TagList
}

@length(min: 1, max: 50)
string CreateInstrumentationConfigurationRequestDescriptionString

@length(min: 1, max: 255) @pattern("[A-Za-z0-9:/+=,.@_-]+")
string CreateInstrumentationConfigurationRequestEnvironmentString

@length(min: 1, max: 255) @pattern("[A-Za-z0-9:/+=,.@_-]+")
string CreateInstrumentationConfigurationRequestServiceString

@output
structure CreateInstrumentationConfigurationResponse {
    @required
    InstrumentationType: InstrumentationType

    @required
    Service: CreateInstrumentationConfigurationResponseServiceString

    @required
    Environment: CreateInstrumentationConfigurationResponseEnvironmentString

    @required
    SignalType: DynamicInstrumentationSignalType

    @required
    Location: Location

    @required
    LocationHash: CreateInstrumentationConfigurationResponseLocationHashString

    Description: String
    ExpiresAt: Timestamp
    AttributeFilters: DynamicInstrumentationAttributeFilters

    @required
    CaptureConfiguration: CaptureConfiguration

    @required
    CreatedAt: Timestamp

    @required
    ARN: InstrumentationConfigurationArn
}

@length(min: 1, max: 255)
string CreateInstrumentationConfigurationResponseEnvironmentString

@length(min: 16, max: 16)
string CreateInstrumentationConfigurationResponseLocationHashString

@length(min: 1, max: 255)
string CreateInstrumentationConfigurationResponseServiceString

map DataMap {
    key: String
    value: String
}

@input
structure DeleteInstrumentationConfigurationRequest {
    @required
    InstrumentationType: InstrumentationType

    @required
    Service: DeleteInstrumentationConfigurationRequestServiceString

    @required
    Environment: DeleteInstrumentationConfigurationRequestEnvironmentString

    @required
    SignalType: DynamicInstrumentationSignalType

    @required
    LocationIdentifier: LocationIdentifier
}

@length(min: 1, max: 255)
string DeleteInstrumentationConfigurationRequestEnvironmentString

@length(min: 1, max: 255)
string DeleteInstrumentationConfigurationRequestServiceString

@output
structure DeleteInstrumentationConfigurationResponse {
    @required
    DeletionStatus: DynamicInstrumentationDeletionStatus
}

structure DependencyConfig {
    @required
    DependencyKeyAttributes: Attributes

    @required
    DependencyOperationName: OperationName
}

structure DependencyGraph {
    Nodes: Nodes
    Edges: Edges
}

enum DetailLevel {
    BRIEF
    DETAILED
}

structure Dimension {
    @required
    Name: DimensionName

    @required
    Value: DimensionValue
}

@length(min: 1, max: 255)
string DimensionName

@length(min: 1, max: 1024)
string DimensionValue

@length(min: 0, max: 30)
list Dimensions {
    member: Dimension
}

enum DurationUnit {
    MINUTE
    HOUR
    DAY
    MONTH
}

map DynamicInstrumentationAttributeFilterGroup {
    key: DynamicInstrumentationAttributeFilterGroupKeyString
    value: DynamicInstrumentationAttributeFilterGroupValueString
}

@length(min: 1, max: 50)
string DynamicInstrumentationAttributeFilterGroupKeyString

@length(min: 1, max: 100)
string DynamicInstrumentationAttributeFilterGroupValueString

@length(min: 1, max: 10)
list DynamicInstrumentationAttributeFilters {
    member: DynamicInstrumentationAttributeFilterGroup
}

enum DynamicInstrumentationDeletionStatus {
    DELETED
}

enum DynamicInstrumentationSignalType {
    SNAPSHOT
}

structure Edge {
    SourceNodeId: String
    DestinationNodeId: String
    Duration: Double
    ConnectionType: ConnectionType
}

list Edges {
    member: Edge
}

enum EvaluationType {
    PeriodBased
    RequestBased
}

@range(min: 1)
integer ExclusionDuration

@length(min: 1, max: 1024)
string ExclusionReason

structure ExclusionWindow {
    @required
    Window: Window

    StartTime: Timestamp
    RecurrenceRule: RecurrenceRule
    Reason: ExclusionReason
}

@length(min: 0, max: 10)
list ExclusionWindows {
    member: ExclusionWindow
}

@length(min: 1, max: 1024)
string Expression

@input
structure GetInstrumentationConfigurationRequest {
    @required
    InstrumentationType: InstrumentationType

    @required
    Service: GetInstrumentationConfigurationRequestServiceString

    @required
    Environment: GetInstrumentationConfigurationRequestEnvironmentString

    @required
    SignalType: DynamicInstrumentationSignalType

    @required
    LocationIdentifier: LocationIdentifier
}

@length(min: 1, max: 255)
string GetInstrumentationConfigurationRequestEnvironmentString

@length(min: 1, max: 255)
string GetInstrumentationConfigurationRequestServiceString

@output
structure GetInstrumentationConfigurationResponse {
    @required
    Configuration: InstrumentationConfiguration
}

@input
structure GetInstrumentationConfigurationStatusRequest {
    @required
    InstrumentationType: InstrumentationType

    @required
    Service: GetInstrumentationConfigurationStatusRequestServiceString

    @required
    Environment: GetInstrumentationConfigurationStatusRequestEnvironmentString

    @required
    SignalType: DynamicInstrumentationSignalType

    @required
    LocationIdentifier: LocationIdentifier

    Status: InstrumentationConfigurationStatus
    StartTime: Timestamp
    EndTime: Timestamp
    MaxResults: GetInstrumentationConfigurationStatusRequestMaxResultsInteger
    NextToken: String
}

@length(min: 1, max: 255)
string GetInstrumentationConfigurationStatusRequestEnvironmentString

@range(min: 1, max: 100)
integer GetInstrumentationConfigurationStatusRequestMaxResultsInteger

@length(min: 1, max: 255)
string GetInstrumentationConfigurationStatusRequestServiceString

@output
structure GetInstrumentationConfigurationStatusResponse {
    @required
    Service: GetInstrumentationConfigurationStatusResponseServiceString

    @required
    Environment: GetInstrumentationConfigurationStatusResponseEnvironmentString

    @required
    SignalType: DynamicInstrumentationSignalType

    @required
    Location: Location

    @required
    Status: InstrumentationConfigurationStatus

    @required
    Events: InstrumentationStatusEventList

    NextToken: String
}

@length(min: 1, max: 255)
string GetInstrumentationConfigurationStatusResponseEnvironmentString

@length(min: 1, max: 255)
string GetInstrumentationConfigurationStatusResponseServiceString

structure Goal {
    Interval: Interval
    AttainmentGoal: Double
    WarningThreshold: Double
}

@length(min: 1, max: 1024)
string GroupIdentifier

@length(min: 1, max: 255)
string GroupName

@length(min: 1, max: 255)
string GroupSource

@length(min: 1, max: 255)
string GroupValue

structure GroupingAttributeDefinition {
    @required
    GroupingName: GroupingString

    GroupingSourceKeys: GroupingSourceKeyStringList
    DefaultGroupingValue: GroupingString
}

list GroupingAttributeDefinitions {
    member: GroupingAttributeDefinition
}

structure GroupingConfiguration {
    @required
    GroupingAttributeDefinitions: GroupingAttributeDefinitions

    @required
    UpdatedAt: Timestamp
}

list GroupingSourceKeyStringList {
    member: GroupingString
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9\\s+\\-=\\._:/@]*")
string GroupingString

structure InstrumentationConfiguration {
    @required
    InstrumentationType: InstrumentationType

    @required
    Service: InstrumentationConfigurationServiceString

    @required
    Environment: InstrumentationConfigurationEnvironmentString

    @required
    SignalType: DynamicInstrumentationSignalType

    @required
    Location: Location

    @required
    LocationHash: InstrumentationConfigurationLocationHashString

    Description: InstrumentationConfigurationDescriptionString
    ExpiresAt: Timestamp
    AttributeFilters: DynamicInstrumentationAttributeFilters

    @required
    CaptureConfiguration: CaptureConfiguration

    @required
    CreatedAt: Timestamp

    @required
    ARN: InstrumentationConfigurationArn
}

@pattern("arn:[^:]+:application-signals:[^:]+:[0-9]{12}:instrumentationConfig/.+/[0-9a-f]{16}")
string InstrumentationConfigurationArn

@length(min: 1, max: 50)
string InstrumentationConfigurationDescriptionString

@length(min: 1, max: 255)
string InstrumentationConfigurationEnvironmentString

@length(min: 16, max: 16)
string InstrumentationConfigurationLocationHashString

@length(min: 1, max: 255)
string InstrumentationConfigurationServiceString

enum InstrumentationConfigurationStatus {
    READY
    ERROR
    ACTIVE
    DISABLED
}

structure InstrumentationConfigurationStatusReport {
    @required
    InstrumentationType: InstrumentationType

    @required
    SignalType: DynamicInstrumentationSignalType

    @required
    LocationHash: InstrumentationConfigurationStatusReportLocationHashString

    @required
    Status: InstrumentationConfigurationStatus

    @required
    Time: Timestamp

    ErrorCause: InstrumentationErrorCause
}

@length(min: 16, max: 16)
string InstrumentationConfigurationStatusReportLocationHashString

structure InstrumentationConfigurationWithoutServiceEnv {
    @required
    InstrumentationType: InstrumentationType

    @required
    SignalType: DynamicInstrumentationSignalType

    @required
    Location: Location

    @required
    LocationHash: InstrumentationConfigurationWithoutServiceEnvLocationHashString

    Description: InstrumentationConfigurationWithoutServiceEnvDescriptionString
    ExpiresAt: Timestamp
    AttributeFilters: DynamicInstrumentationAttributeFilters

    @required
    CaptureConfiguration: CaptureConfiguration

    @required
    CreatedAt: Timestamp

    @required
    ARN: InstrumentationConfigurationArn
}

@length(min: 1, max: 50)
string InstrumentationConfigurationWithoutServiceEnvDescriptionString

@length(min: 16, max: 16)
string InstrumentationConfigurationWithoutServiceEnvLocationHashString

@output
structure InstrumentationConfigurationsPage {
    @required
    Service: InstrumentationConfigurationsPageServiceString

    @required
    Environment: InstrumentationConfigurationsPageEnvironmentString

    @required
    Changed: Boolean

    LatestConfigurations: InstrumentationConfigurationsWithoutServiceEnv

    @required
    SyncedAt: Timestamp

    @required
    SyncInterval: InstrumentationConfigurationsPageSyncIntervalInteger

    NextToken: String
}

@length(min: 1, max: 255)
string InstrumentationConfigurationsPageEnvironmentString

@length(min: 1, max: 255)
string InstrumentationConfigurationsPageServiceString

@range(min: 60)
integer InstrumentationConfigurationsPageSyncIntervalInteger

list InstrumentationConfigurationsWithoutServiceEnv {
    member: InstrumentationConfigurationWithoutServiceEnv
}

enum InstrumentationErrorCause {
    FILE_NOT_FOUND
    METHOD_NOT_FOUND
    LINE_NOT_EXECUTABLE
    OVERLOADED_METHODS
    LANGUAGE_MISMATCH
    RUNTIME_ERROR
}

structure InstrumentationStatusEvent {
    @required
    Time: Timestamp

    ErrorCause: InstrumentationErrorCause
}

list InstrumentationStatusEventList {
    member: InstrumentationStatusEvent
}

enum InstrumentationType {
    BREAKPOINT
    PROBE
}

union Interval {
    RollingInterval: RollingInterval
    CalendarInterval: CalendarInterval
}

@pattern("[a-zA-Z]{1,50}")
string KeyAttributeName

@length(min: 1, max: 1024) @pattern("[ -~]*[!-~]+[ -~]*")
string KeyAttributeValue

@length(min: 1, max: 1)
list LatestChangeEvents {
    member: ChangeEvent
}

@range(min: 1, max: 10)
integer ListAuditFindingMaxResults

@range(min: 1, max: 250)
integer ListEntityEventsMaxResults

@input
structure ListInstrumentationConfigurationsRequest {
    @required
    Service: ListInstrumentationConfigurationsRequestServiceString

    @required
    Environment: ListInstrumentationConfigurationsRequestEnvironmentString

    @required
    InstrumentationType: InstrumentationType

    SyncedAt: Timestamp
    MaxResults: ListInstrumentationConfigurationsRequestMaxResultsInteger
    NextToken: String
}

@length(min: 1, max: 255) @pattern("[A-Za-z0-9:/+=,.@_-]+")
string ListInstrumentationConfigurationsRequestEnvironmentString

@range(min: 1, max: 100)
integer ListInstrumentationConfigurationsRequestMaxResultsInteger

@length(min: 1, max: 255) @pattern("[A-Za-z0-9:/+=,.@_-]+")
string ListInstrumentationConfigurationsRequestServiceString

@range(min: 1, max: 100)
integer ListServiceDependenciesMaxResults

@range(min: 1, max: 100)
integer ListServiceDependentsMaxResults

@range(min: 1, max: 10)
integer ListServiceLevelObjectiveExclusionWindowsMaxResults

@range(min: 1, max: 50)
integer ListServiceLevelObjectivesMaxResults

@range(min: 1, max: 100)
integer ListServiceOperationMaxResults

@range(max: 250)
integer ListServiceStatesMaxResults

@range(min: 1, max: 100)
integer ListServicesMaxResults

@input
structure ListTagsForResourceRequest {
    @required @httpQuery("ResourceArn")
    ResourceArn: AmazonResourceName
}

@output
structure ListTagsForResourceResponse {
    Tags: TagList
}

union Location {
    CodeLocation: CodeLocation
}

union LocationIdentifier {
    CodeLocation: CodeLocation
    LocationHash: LocationIdentifierLocationHashString
}

@length(min: 16, max: 16)
string LocationIdentifierLocationHashString

list LogGroupReferences {
    member: Attributes
}

structure Metric {
    Namespace: Namespace
    MetricName: MetricName
    Dimensions: Dimensions
}

list MetricDataQueries {
    member: MetricDataQuery
}

structure MetricDataQuery {
    @required
    Id: MetricId

    MetricStat: MetricStat
    Expression: MetricExpression
    Label: String
    ReturnData: Boolean
    Period: Period
    AccountId: AccountId
}

@length(min: 1, max: 2048)
string MetricExpression

structure MetricGraph {
    MetricDataQueries: MetricDataQueries
    StartTime: Timestamp
    EndTime: Timestamp
}

@length(min: 1, max: 255)
string MetricId

@length(min: 1, max: 255)
string MetricName

structure MetricReference {
    @required
    Namespace: Namespace

    @required
    MetricType: MetricType

    Dimensions: Dimensions

    @required
    MetricName: MetricName

    AccountId: AwsAccountId
}

list MetricReferences {
    member: MetricReference
}

structure MetricSource {
    @required
    MetricSourceKeyAttributes: Attributes

    MetricSourceAttributes: Attributes
}

enum MetricSourceType {
    ServiceOperation
    CloudWatchMetric
    ServiceDependency
    AppMonitor
    Canary
    Service
}

@length(min: 1, max: 3)
list MetricSourceTypes {
    member: MetricSourceType
}

structure MetricStat {
    @required
    Metric: Metric

    @required
    Period: Period

    @required
    Stat: String

    Unit: StandardUnit
}

@pattern("[A-Za-z0-9 -]+")
string MetricType

union MonitoredRequestCountMetricDataQueries {
    GoodCountMetric: MetricDataQueries
    BadCountMetric: MetricDataQueries
}

@length(min: 1, max: 255) @pattern(".*[^:].*")
string Namespace

structure Node {
    @required
    KeyAttributes: Attributes

    @required
    Name: String

    @required
    NodeId: String

    Operation: String
    Type: String
    Duration: Double
    Status: String
}

@length(min: 0, max: 4)
list Nodes {
    member: Node
}

@length(min: 1, max: 255)
string OperationName

@range(min: 1)
integer Period

enum ProgrammingLanguage {
    Java
    Python
    Javascript
}

structure RecurrenceRule {
    @required
    Expression: Expression
}

@input
structure ReportInstrumentationConfigurationStatusRequest {
    @required
    Service: ReportInstrumentationConfigurationStatusRequestServiceString

    @required
    Environment: ReportInstrumentationConfigurationStatusRequestEnvironmentString

    @required
    Configurations: ReportInstrumentationConfigurationStatusRequestConfigurationsList
}

@length(min: 1, max: 100)
list ReportInstrumentationConfigurationStatusRequestConfigurationsList {
    member: InstrumentationConfigurationStatusReport
}

@length(min: 1, max: 255)
string ReportInstrumentationConfigurationStatusRequestEnvironmentString

@length(min: 1, max: 255)
string ReportInstrumentationConfigurationStatusRequestServiceString

@output
structure ReportInstrumentationConfigurationStatusResponse {
    @required
    Service: ReportInstrumentationConfigurationStatusResponseServiceString

    @required
    Environment: ReportInstrumentationConfigurationStatusResponseEnvironmentString

    @required
    UnprocessedStatusEvents: UnprocessedStatusEventList
}

@length(min: 1, max: 255)
string ReportInstrumentationConfigurationStatusResponseEnvironmentString

@length(min: 1, max: 255)
string ReportInstrumentationConfigurationStatusResponseServiceString

structure RequestBasedServiceLevelIndicator {
    @required
    RequestBasedSliMetric: RequestBasedServiceLevelIndicatorMetric

    MetricThreshold: Double
    ComparisonOperator: ServiceLevelIndicatorComparisonOperator
}

structure RequestBasedServiceLevelIndicatorConfig {
    @required
    RequestBasedSliMetricConfig: RequestBasedServiceLevelIndicatorMetricConfig

    MetricThreshold: Double
    ComparisonOperator: ServiceLevelIndicatorComparisonOperator
}

structure RequestBasedServiceLevelIndicatorMetric {
    KeyAttributes: Attributes
    OperationName: OperationName
    MetricType: ServiceLevelIndicatorMetricType

    @required
    TotalRequestCountMetric: MetricDataQueries

    @required
    MonitoredRequestCountMetric: MonitoredRequestCountMetricDataQueries

    DependencyConfig: DependencyConfig
    MetricSource: MetricSource
    CompositeSliConfig: CompositeSliConfig
}

structure RequestBasedServiceLevelIndicatorMetricConfig {
    KeyAttributes: Attributes
    OperationName: OperationName
    MetricType: ServiceLevelIndicatorMetricType
    TotalRequestCountMetric: MetricDataQueries
    MonitoredRequestCountMetric: MonitoredRequestCountMetricDataQueries
    DependencyConfig: DependencyConfig
    MetricSource: MetricSource
    MetricName: MetricName
    CompositeSliConfig: CompositeSliConfig
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    ResourceType: String

    @required
    ResourceId: String

    @required
    Message: String
}

structure RollingInterval {
    @required
    DurationUnit: DurationUnit

    @required
    Duration: RollingIntervalDuration
}

@range(min: 1)
integer RollingIntervalDuration

@range(min: 60, max: 900)
integer SLIPeriodSeconds

structure SelectionConfig {
    @required
    Type: SelectionType

    Pattern: SelectionPattern
}

@pattern(".+")
string SelectionPattern

enum SelectionType {
    EXPLICIT
    PREFIX
    REGEX
}

structure Service {
    @required
    KeyAttributes: Attributes

    AttributeMaps: AttributeMaps
    ServiceGroups: ServiceGroups

    @required
    MetricReferences: MetricReferences

    LogGroupReferences: LogGroupReferences
}

@length(min: 0, max: 100)
list ServiceDependencies {
    member: ServiceDependency
}

structure ServiceDependency {
    @required
    OperationName: OperationName

    @required
    DependencyKeyAttributes: Attributes

    @required
    DependencyOperationName: OperationName

    @required
    MetricReferences: MetricReferences
}

structure ServiceDependent {
    OperationName: OperationName

    @required
    DependentKeyAttributes: Attributes

    DependentOperationName: OperationName

    @required
    MetricReferences: MetricReferences
}

@length(min: 0, max: 100)
list ServiceDependents {
    member: ServiceDependent
}

structure ServiceEntity {
    Type: String
    Name: String
    Environment: String
    AwsAccountId: String
}

structure ServiceGroup {
    @required
    GroupName: GroupName

    @required
    GroupValue: GroupValue

    @required
    GroupSource: GroupSource

    @required
    GroupIdentifier: GroupIdentifier
}

list ServiceGroups {
    member: ServiceGroup
}

structure ServiceLevelIndicator {
    @required
    SliMetric: ServiceLevelIndicatorMetric

    @required
    MetricThreshold: Double

    @required
    ComparisonOperator: ServiceLevelIndicatorComparisonOperator
}

enum ServiceLevelIndicatorComparisonOperator {
    GreaterThanOrEqualTo
    GreaterThan
    LessThan
    LessThanOrEqualTo
}

structure ServiceLevelIndicatorConfig {
    @required
    SliMetricConfig: ServiceLevelIndicatorMetricConfig

    MetricThreshold: Double
    ComparisonOperator: ServiceLevelIndicatorComparisonOperator
}

structure ServiceLevelIndicatorMetric {
    KeyAttributes: Attributes
    OperationName: OperationName
    MetricType: ServiceLevelIndicatorMetricType

    @required
    MetricDataQueries: MetricDataQueries

    DependencyConfig: DependencyConfig
    MetricSource: MetricSource
    CompositeSliConfig: CompositeSliConfig
}

structure ServiceLevelIndicatorMetricConfig {
    KeyAttributes: Attributes
    OperationName: OperationName
    MetricType: ServiceLevelIndicatorMetricType
    MetricName: MetricName
    Statistic: ServiceLevelIndicatorStatistic
    PeriodSeconds: SLIPeriodSeconds
    MetricSource: MetricSource
    MetricDataQueries: MetricDataQueries
    DependencyConfig: DependencyConfig
    CompositeSliConfig: CompositeSliConfig
}

enum ServiceLevelIndicatorMetricType {
    LATENCY
    AVAILABILITY
}

@length(min: 1, max: 20) @pattern("[a-zA-Z0-9.]+")
string ServiceLevelIndicatorStatistic

structure ServiceLevelObjective {
    @required
    Arn: ServiceLevelObjectiveArn

    @required
    Name: ServiceLevelObjectiveName

    Description: ServiceLevelObjectiveDescription

    @required
    CreatedTime: Timestamp

    @required
    LastUpdatedTime: Timestamp

    Sli: ServiceLevelIndicator
    RequestBasedSli: RequestBasedServiceLevelIndicator
    EvaluationType: EvaluationType

    @required
    Goal: Goal

    BurnRateConfigurations: BurnRateConfigurations
    MetricSourceType: MetricSourceType
    AutoInvestigationEnabled: Boolean
}

@length(min: 1, max: 2048)
@pattern("arn:(aws|aws-us-gov):application-signals:[^:]*:[^:]*:slo/[0-9A-Za-z][-._0-9A-Za-z ]{0,126}[0-9A-Za-z]")
string ServiceLevelObjectiveArn

structure ServiceLevelObjectiveBudgetReport {
    @required
    Arn: ServiceLevelObjectiveArn

    @required
    Name: ServiceLevelObjectiveName

    EvaluationType: EvaluationType

    @required
    BudgetStatus: ServiceLevelObjectiveBudgetStatus

    Attainment: Double
    TotalBudgetSeconds: Integer
    BudgetSecondsRemaining: Integer
    TotalBudgetRequests: Integer
    BudgetRequestsRemaining: Integer
    Sli: ServiceLevelIndicator
    RequestBasedSli: RequestBasedServiceLevelIndicator
    Goal: Goal
}

structure ServiceLevelObjectiveBudgetReportError {
    @required
    Name: ServiceLevelObjectiveName

    @required
    Arn: ServiceLevelObjectiveArn

    @required
    ErrorCode: String

    @required
    ErrorMessage: String
}

@length(min: 0, max: 50)
list ServiceLevelObjectiveBudgetReportErrors {
    member: ServiceLevelObjectiveBudgetReportError
}

@length(min: 0, max: 50)
list ServiceLevelObjectiveBudgetReports {
    member: ServiceLevelObjectiveBudgetReport
}

enum ServiceLevelObjectiveBudgetStatus {
    OK
    WARNING
    BREACHED
    INSUFFICIENT_DATA
}

@length(min: 1, max: 1024)
string ServiceLevelObjectiveDescription

structure ServiceLevelObjectiveEntity {
    SloName: String
    SloArn: String
}

@pattern("[0-9A-Za-z][-._0-9A-Za-z ]{0,126}[0-9A-Za-z]$|^arn:(aws|aws-us-gov):application-signals:[^:]*:[^:]*:slo/[0-9A-Za-z][-._0-9A-Za-z ]{0,126}[0-9A-Za-z]")
string ServiceLevelObjectiveId

@length(min: 1, max: 50)
list ServiceLevelObjectiveIds {
    member: String
}

@pattern("[0-9A-Za-z][-._0-9A-Za-z ]{0,126}[0-9A-Za-z]")
string ServiceLevelObjectiveName

list ServiceLevelObjectiveSummaries {
    member: ServiceLevelObjectiveSummary
}

structure ServiceLevelObjectiveSummary {
    @required
    Arn: ServiceLevelObjectiveArn

    @required
    Name: ServiceLevelObjectiveName

    KeyAttributes: Attributes
    OperationName: OperationName
    DependencyConfig: DependencyConfig
    CreatedTime: Timestamp
    EvaluationType: EvaluationType
    MetricSourceType: MetricSourceType
    MetricSource: MetricSource
    CompositeSliConfig: CompositeSliConfig
}

structure ServiceOperation {
    @required
    Name: OperationName

    @required
    MetricReferences: MetricReferences
}

structure ServiceOperationEntity {
    Service: ServiceEntity
    Operation: String
    MetricType: String
}

@length(min: 0, max: 100)
list ServiceOperations {
    member: ServiceOperation
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    Message: String
}

structure ServiceState {
    AttributeFilters: AttributeFilters

    @required
    Service: Attributes

    @required
    LatestChangeEvents: LatestChangeEvents
}

@length(min: 0, max: 250)
list ServiceStates {
    member: ServiceState
}

list ServiceSummaries {
    member: ServiceSummary
}

structure ServiceSummary {
    @required
    KeyAttributes: Attributes

    AttributeMaps: AttributeMaps

    @required
    MetricReferences: MetricReferences

    ServiceGroups: ServiceGroups
}

enum Severity {
    CRITICAL
    HIGH
    MEDIUM
    LOW
    NONE
}

enum StandardUnit {
    Microseconds
    Milliseconds
    Seconds
    Bytes
    Kilobytes
    Megabytes
    Gigabytes
    Terabytes
    Bits
    Kilobits
    Megabits
    Gigabits
    Terabits
    Percent
    Count
    Bytes_Second = "Bytes/Second"
    Kilobytes_Second = "Kilobytes/Second"
    Megabytes_Second = "Megabytes/Second"
    Gigabytes_Second = "Gigabytes/Second"
    Terabytes_Second = "Terabytes/Second"
    Bits_Second = "Bits/Second"
    Kilobits_Second = "Kilobits/Second"
    Megabits_Second = "Megabits/Second"
    Gigabits_Second = "Gigabits/Second"
    Terabits_Second = "Terabits/Second"
    Count_Second = "Count/Second"
    None
}

structure Tag {
    @required
    Key: TagKey

    @required
    Value: TagValue
}

@length(min: 1, max: 128)
string TagKey

@length(min: 0, max: 200)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 200)
list TagList {
    member: Tag
}

@input
structure TagResourceRequest {
    @required
    ResourceArn: AmazonResourceName

    @required
    Tags: TagList
}

@output
structure TagResourceResponse {}

@length(min: 0, max: 256)
string TagValue

@error("client") @httpError(429)
structure ThrottlingException {
    @required
    Message: String
}

structure UnprocessedStatusEvent {
    @required
    InstrumentationType: InstrumentationType

    @required
    SignalType: DynamicInstrumentationSignalType

    @required
    LocationHash: UnprocessedStatusEventLocationHashString

    @required
    Status: InstrumentationConfigurationStatus

    @required
    Time: Timestamp

    @required
    FailedReason: UnprocessedStatusEventFailureReason
}

enum UnprocessedStatusEventFailureReason {
    THROTTLED
    INTERNAL_ERROR
    VALIDATION_ERROR
}

list UnprocessedStatusEventList {
    member: UnprocessedStatusEvent
}

@length(min: 16, max: 16)
string UnprocessedStatusEventLocationHashString

@input
structure UntagResourceRequest {
    @required
    ResourceArn: AmazonResourceName

    @required
    TagKeys: TagKeyList
}

@output
structure UntagResourceResponse {}

@error("client") @httpError(400)
structure ValidationException {
    message: String
}

structure Window {
    @required
    DurationUnit: DurationUnit

    @required
    Duration: ExclusionDuration
}
