$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.rum

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("CloudWatch RUM")
@service(sdkId: "RUM", endpointPrefix: "rum")
@restJson1
@sigv4(name: "rum")
@standardRegionalEndpoints
service RUM {
    version: "2018-05-10"
    operations: [
        BatchCreateRumMetricDefinitions
        BatchDeleteRumMetricDefinitions
        BatchGetRumMetricDefinitions
        CreateAppMonitor
        DeleteAppMonitor
        DeleteResourcePolicy
        DeleteRumMetricsDestination
        GetAppMonitor
        GetAppMonitorData
        GetResourcePolicy
        ListAppMonitors
        ListRumMetricsDestinations
        ListTagsForResource
        PutResourcePolicy
        PutRumEvents
        PutRumMetricsDestination
        TagResource
        UntagResource
        UpdateAppMonitor
        UpdateRumMetricDefinition
    ]
}

@http(method: "POST", uri: "/rummetrics/{AppMonitorName}/metrics") @idempotent
operation BatchCreateRumMetricDefinitions {
    input := {
        @required @httpLabel
        AppMonitorName: AppMonitorName

        @required
        Destination: MetricDestination

        DestinationArn: DestinationArn

        @required
        MetricDefinitions: MetricDefinitionsRequest
    }
    output := {
        @required
        Errors: BatchCreateRumMetricDefinitionsErrors

        MetricDefinitions: MetricDefinitions
    }
    errors: [
        ConflictException
        ServiceQuotaExceededException
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/rummetrics/{AppMonitorName}/metrics") @idempotent
operation BatchDeleteRumMetricDefinitions {
    input := {
        @required @httpLabel
        AppMonitorName: AppMonitorName

        @required @httpQuery("destination")
        Destination: MetricDestination

        @httpQuery("destinationArn")
        DestinationArn: DestinationArn

        @required @httpQuery("metricDefinitionIds")
        MetricDefinitionIds: MetricDefinitionIds
    }
    output := {
        @required
        Errors: BatchDeleteRumMetricDefinitionsErrors

        MetricDefinitionIds: MetricDefinitionIds
    }
    errors: [
        ConflictException
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/rummetrics/{AppMonitorName}/metrics")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "MetricDefinitions"
    pageSize: "MaxResults"
)
operation BatchGetRumMetricDefinitions {
    input := {
        @required @httpLabel
        AppMonitorName: AppMonitorName

        @required @httpQuery("destination")
        Destination: MetricDestination

        @httpQuery("destinationArn")
        DestinationArn: DestinationArn

        @httpQuery("maxResults")
        MaxResults: MaxResultsInteger

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        MetricDefinitions: MetricDefinitions
        NextToken: String
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/appmonitor") @idempotent
operation CreateAppMonitor {
    input := {
        @required
        Name: AppMonitorName

        Domain: AppMonitorDomain
        DomainList: AppMonitorDomainList
        Tags: TagMap
        AppMonitorConfiguration: AppMonitorConfiguration
        CwLogEnabled: Boolean
        CustomEvents: CustomEvents
        DeobfuscationConfiguration: DeobfuscationConfiguration
        Platform: AppMonitorPlatform
    }
    output := {
        Id: AppMonitorId
    }
    errors: [
        ConflictException
        ServiceQuotaExceededException
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/appmonitor/{Name}") @idempotent
operation DeleteAppMonitor {
    input := {
        @required @httpLabel
        Name: AppMonitorName
    }
    output := {}
    errors: [
        ConflictException
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/appmonitor/{Name}/policy") @idempotent
operation DeleteResourcePolicy {
    input := {
        @required @httpLabel
        Name: AppMonitorName

        @httpQuery("policyRevisionId")
        PolicyRevisionId: PolicyRevisionId
    }
    output := {
        PolicyRevisionId: PolicyRevisionId
    }
    errors: [
        InvalidPolicyRevisionIdException
        ConflictException
        ResourceNotFoundException
        InternalServerException
        PolicyNotFoundException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/rummetrics/{AppMonitorName}/metricsdestination") @idempotent
operation DeleteRumMetricsDestination {
    input := {
        @required @httpLabel
        AppMonitorName: AppMonitorName

        @required @httpQuery("destination")
        Destination: MetricDestination

        @httpQuery("destinationArn")
        DestinationArn: DestinationArn
    }
    output := {}
    errors: [
        ConflictException
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/appmonitor/{Name}") @readonly
operation GetAppMonitor {
    input := {
        @required @httpLabel
        Name: AppMonitorName
    }
    output := {
        AppMonitor: AppMonitor
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/appmonitor/{Name}/data")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Events"
    pageSize: "MaxResults"
)
operation GetAppMonitorData {
    input := {
        @required @httpLabel
        Name: AppMonitorName

        @required
        TimeRange: TimeRange

        Filters: QueryFilters
        MaxResults: MaxQueryResults
        NextToken: String
    }
    output := {
        Events: EventDataList
        NextToken: String
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/appmonitor/{Name}/policy") @readonly
operation GetResourcePolicy {
    input := {
        @required @httpLabel
        Name: AppMonitorName
    }
    output := {
        PolicyDocument: String
        PolicyRevisionId: PolicyRevisionId
    }
    errors: [
        ConflictException
        ResourceNotFoundException
        InternalServerException
        PolicyNotFoundException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/appmonitors")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AppMonitorSummaries"
    pageSize: "MaxResults"
)
operation ListAppMonitors {
    input := {
        @httpQuery("maxResults")
        MaxResults: MaxResultsInteger

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        NextToken: String
        AppMonitorSummaries: AppMonitorSummaryList
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/rummetrics/{AppMonitorName}/metricsdestination")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Destinations"
    pageSize: "MaxResults"
)
operation ListRumMetricsDestinations {
    input := {
        @required @httpLabel
        AppMonitorName: AppMonitorName

        @httpQuery("maxResults")
        MaxResults: MaxResultsInteger

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        Destinations: MetricDestinationSummaryList
        NextToken: String
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/tags/{ResourceArn}") @readonly
operation ListTagsForResource {
    input := {
        @required @httpLabel
        ResourceArn: Arn
    }
    output := {
        @required
        ResourceArn: Arn

        @required
        Tags: TagMap
    }
    errors: [ResourceNotFoundException, InternalServerException, ValidationException]
}

@http(method: "PUT", uri: "/appmonitor/{Name}/policy") @idempotent
operation PutResourcePolicy {
    input := {
        @required @httpLabel
        Name: AppMonitorName

        @required
        PolicyDocument: String

        PolicyRevisionId: PolicyRevisionId
    }
    output := {
        PolicyDocument: String
        PolicyRevisionId: PolicyRevisionId
    }
    errors: [
        PolicySizeLimitExceededException
        InvalidPolicyRevisionIdException
        ConflictException
        ResourceNotFoundException
        InternalServerException
        MalformedPolicyDocumentException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/appmonitors/{Id}/") @endpoint(hostPrefix: "dataplane.")
operation PutRumEvents {
    input := {
        @required @httpLabel
        Id: PutRumEventsRequestIdString

        @required
        BatchId: PutRumEventsRequestBatchIdString

        @required
        AppMonitorDetails: AppMonitorDetails

        @required
        UserDetails: UserDetails

        @required
        RumEvents: RumEventList

        Alias: Alias
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/rummetrics/{AppMonitorName}/metricsdestination") @idempotent
operation PutRumMetricsDestination {
    input := {
        @required @httpLabel
        AppMonitorName: AppMonitorName

        @required
        Destination: MetricDestination

        DestinationArn: DestinationArn
        IamRoleArn: IamRoleArn
    }
    output := {}
    errors: [
        ConflictException
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/tags/{ResourceArn}") @idempotent
operation TagResource {
    input := {
        @required @httpLabel
        ResourceArn: Arn

        @required
        Tags: TagMap
    }
    output := {}
    errors: [ResourceNotFoundException, InternalServerException, ValidationException]
}

@http(method: "DELETE", uri: "/tags/{ResourceArn}") @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        ResourceArn: Arn

        @required @httpQuery("tagKeys")
        TagKeys: TagKeyList
    }
    output := {}
    errors: [ResourceNotFoundException, InternalServerException, ValidationException]
}

@http(method: "PATCH", uri: "/appmonitor/{Name}")
operation UpdateAppMonitor {
    input := {
        @required @httpLabel
        Name: AppMonitorName

        Domain: AppMonitorDomain
        DomainList: AppMonitorDomainList
        AppMonitorConfiguration: AppMonitorConfiguration
        CwLogEnabled: Boolean
        CustomEvents: CustomEvents
        DeobfuscationConfiguration: DeobfuscationConfiguration
    }
    output := {}
    errors: [
        ConflictException
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "PATCH", uri: "/rummetrics/{AppMonitorName}/metrics") @idempotent
operation UpdateRumMetricDefinition {
    input := {
        @required @httpLabel
        AppMonitorName: AppMonitorName

        @required
        Destination: MetricDestination

        DestinationArn: DestinationArn

        @required
        MetricDefinition: MetricDefinitionRequest

        @required
        MetricDefinitionId: MetricDefinitionId
    }
    output := {}
    errors: [
        ConflictException
        ServiceQuotaExceededException
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    message: String
}

@length(min: 1, max: 255)
string Alias

structure AppMonitor {
    Name: AppMonitorName
    Domain: AppMonitorDomain
    DomainList: AppMonitorDomainList
    Id: AppMonitorId
    Created: ISOTimestampString
    LastModified: ISOTimestampString
    Tags: TagMap
    State: StateEnum
    AppMonitorConfiguration: AppMonitorConfiguration
    DataStorage: DataStorage
    CustomEvents: CustomEvents
    DeobfuscationConfiguration: DeobfuscationConfiguration
    Platform: AppMonitorPlatform
}

structure AppMonitorConfiguration {
    IdentityPoolId: IdentityPoolId
    ExcludedPages: Pages
    IncludedPages: Pages
    FavoritePages: FavoritePages
    SessionSampleRate: SessionSampleRate
    GuestRoleArn: Arn
    AllowCookies: Boolean
    Telemetries: Telemetries
    EnableXRay: Boolean
}

structure AppMonitorDetails {
    name: String
    id: String
    version: String
}

@length(min: 1, max: 253)
@pattern("(localhost)$|^((25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)$|(?=^[a-zA-Z0-9\\.\\*-]{4,253}$)(?!.*\\.-)(?!.*-\\.)(?!.*\\.\\.)(?!.*[^\\.]{64,})^(\\*\\.)?(?![-\\.\\*])[^\\*]{1,}\\.(\\*|(?!.*--)(?=.*[a-zA-Z])[^\\*]{1,}[^\\*-])")
string AppMonitorDomain

@length(min: 1, max: 5)
list AppMonitorDomainList {
    member: AppMonitorDomain
}

@length(min: 36, max: 36)
@pattern("[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}")
string AppMonitorId

@length(min: 1, max: 255) @pattern("(?!\\.)[\\.\\-_#A-Za-z0-9]+")
string AppMonitorName

enum AppMonitorPlatform {
    Web
    Android
    iOS
}

structure AppMonitorSummary {
    Name: AppMonitorName
    Id: AppMonitorId
    Created: ISOTimestampString
    LastModified: ISOTimestampString
    State: StateEnum
    Platform: AppMonitorPlatform
}

list AppMonitorSummaryList {
    member: AppMonitorSummary
}

@pattern(".*arn:[^:]*:[^:]*:[^:]*:[^:]*:.*")
string Arn

structure BatchCreateRumMetricDefinitionsError {
    @required
    MetricDefinition: MetricDefinitionRequest

    @required
    ErrorCode: String

    @required
    ErrorMessage: String
}

list BatchCreateRumMetricDefinitionsErrors {
    member: BatchCreateRumMetricDefinitionsError
}

structure BatchDeleteRumMetricDefinitionsError {
    @required
    MetricDefinitionId: MetricDefinitionId

    @required
    ErrorCode: String

    @required
    ErrorMessage: String
}

list BatchDeleteRumMetricDefinitionsErrors {
    member: BatchDeleteRumMetricDefinitionsError
}

@error("client") @httpError(409)
structure ConflictException {
    @required
    message: String

    @required
    resourceName: String

    resourceType: String
}

structure CustomEvents {
    Status: CustomEventsStatus
}

enum CustomEventsStatus {
    ENABLED
    DISABLED
}

structure CwLog {
    CwLogEnabled: Boolean
    CwLogGroup: String
}

structure DataStorage {
    CwLog: CwLog
}

structure DeobfuscationConfiguration {
    JavaScriptSourceMaps: JavaScriptSourceMaps
}

@length(min: 1, max: 1024)
@pattern("s3://[a-z0-9][-.a-z0-9]{1,62}(?:/[-!_*'().a-z0-9A-Z]+(?:/[-!_*'().a-z0-9A-Z]+)*)?/?")
string DeobfuscationS3Uri

enum DeobfuscationStatus {
    ENABLED
    DISABLED
}

@length(min: 0, max: 2048) @pattern(".*arn:[^:]*:[^:]*:[^:]*:[^:]*:.*")
string DestinationArn

@length(min: 1, max: 280)
string DimensionKey

@length(min: 0, max: 29)
map DimensionKeysMap {
    key: DimensionKey
    value: DimensionName
}

@length(min: 1, max: 255) @pattern("(?!:).*[^\\s].*")
string DimensionName

list EventDataList {
    member: String
}

@length(min: 0, max: 4000)
string EventPattern

@length(min: 0, max: 50)
list FavoritePages {
    member: String
}

@length(min: 19, max: 19)
string ISOTimestampString

@pattern(".*arn:[^:]*:[^:]*:[^:]*:[^:]*:.*")
string IamRoleArn

@length(min: 1, max: 55) @pattern(".*[\\w-]+:[0-9a-f-]+.*")
string IdentityPoolId

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerException {
    @required
    message: String

    @httpHeader("Retry-After")
    retryAfterSeconds: Integer
}

@error("client") @httpError(400)
structure InvalidPolicyRevisionIdException {
    @required
    message: String
}

structure JavaScriptSourceMaps {
    @required
    Status: DeobfuscationStatus

    S3Uri: DeobfuscationS3Uri
}

@error("client") @httpError(400)
structure MalformedPolicyDocumentException {
    @required
    message: String
}

@range(min: 0, max: 100)
integer MaxQueryResults

@range(min: 1, max: 100)
integer MaxResultsInteger

structure MetricDefinition {
    @required
    MetricDefinitionId: MetricDefinitionId

    @required
    Name: MetricName

    ValueKey: ValueKey
    UnitLabel: UnitLabel
    DimensionKeys: DimensionKeysMap
    EventPattern: EventPattern
    Namespace: Namespace
}

@length(min: 1, max: 255)
string MetricDefinitionId

list MetricDefinitionIds {
    member: MetricDefinitionId
}

structure MetricDefinitionRequest {
    @required
    Name: MetricName

    ValueKey: ValueKey
    UnitLabel: UnitLabel
    DimensionKeys: DimensionKeysMap
    EventPattern: EventPattern
    Namespace: Namespace
}

list MetricDefinitions {
    member: MetricDefinition
}

list MetricDefinitionsRequest {
    member: MetricDefinitionRequest
}

enum MetricDestination {
    CloudWatch
    Evidently
}

structure MetricDestinationSummary {
    Destination: MetricDestination
    DestinationArn: DestinationArn
    IamRoleArn: IamRoleArn
}

list MetricDestinationSummaryList {
    member: MetricDestinationSummary
}

@length(min: 1, max: 255)
string MetricName

@length(min: 1, max: 237) @pattern(".*[a-zA-Z0-9-._/#:]+")
string Namespace

@length(min: 0, max: 50)
list Pages {
    member: Url
}

@error("client") @httpError(404)
structure PolicyNotFoundException {
    @required
    message: String
}

@length(min: 1, max: 255)
string PolicyRevisionId

@error("client") @httpError(400)
structure PolicySizeLimitExceededException {
    @required
    message: String
}

@length(min: 36, max: 36)
@pattern("[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}")
string PutRumEventsRequestBatchIdString

@length(min: 36, max: 36)
@pattern("[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}")
string PutRumEventsRequestIdString

structure QueryFilter {
    Name: String
    Values: QueryFilterValueList
}

list QueryFilterValueList {
    member: String
}

list QueryFilters {
    member: QueryFilter
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    message: String

    @required
    resourceName: String

    resourceType: String
}

structure RumEvent {
    @required
    id: RumEventIdString

    @required
    timestamp: Timestamp

    @required
    type: String

    metadata: JsonValueJson

    @required
    details: JsonValueJson
}

@mediaType("application/json")
string JsonValueJson

@length(min: 36, max: 36)
@pattern("[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}")
string RumEventIdString

list RumEventList {
    member: RumEvent
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    message: String
}

@range(min: 0, max: 1)
double SessionSampleRate

enum StateEnum {
    CREATED
    DELETING
    ACTIVE
}

@length(min: 1, max: 128) @pattern("(?!aws:)[a-zA-Z+-=._:/]+")
string TagKey

@length(min: 0, max: 50)
list TagKeyList {
    member: TagKey
}

map TagMap {
    key: TagKey
    value: TagValue
}

@length(min: 0, max: 256)
string TagValue

list Telemetries {
    member: Telemetry
}

enum Telemetry {
    errors
    performance
    http
}

@error("client") @httpError(429) @retryable(throttling: true)
structure ThrottlingException {
    @required
    message: String

    serviceCode: String
    quotaCode: String

    @httpHeader("Retry-After")
    retryAfterSeconds: Integer
}

structure TimeRange {
    @required
    After: Long

    Before: Long
}

@length(min: 1, max: 256)
string UnitLabel

@length(min: 1, max: 1260)
@pattern(".*https?:\\/\\/(www\\.)?[-a-zA-Z0-9@:%._\\+~#=]{1,256}\\.[a-zA-Z0-9()]{1,6}\\b([-a-zA-Z0-9()@:%_\\+.~#?&*//=]*).*")
string Url

structure UserDetails {
    userId: UserDetailsUserIdString
    sessionId: UserDetailsSessionIdString
}

@length(min: 36, max: 36)
@pattern("[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}")
string UserDetailsSessionIdString

@length(min: 36, max: 36)
@pattern("[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}")
string UserDetailsUserIdString

@error("client") @httpError(400)
structure ValidationException {
    @required
    message: String
}

@length(min: 1, max: 280)
string ValueKey
