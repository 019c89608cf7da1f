$version: "2.0"

namespace com.amazonaws.internetmonitor

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon CloudWatch Internet Monitor")
@service(sdkId: "InternetMonitor", endpointPrefix: "internetmonitor")
@restJson1
@sigv4(name: "internetmonitor")
@standardRegionalEndpoints
service InternetMonitor {
    version: "2021-06-03"
    operations: [
        CreateMonitor
        DeleteMonitor
        GetHealthEvent
        GetInternetEvent
        GetMonitor
        GetQueryResults
        GetQueryStatus
        ListHealthEvents
        ListInternetEvents
        ListMonitors
        ListTagsForResource
        StartQuery
        StopQuery
        TagResource
        UntagResource
        UpdateMonitor
    ]
}

@http(method: "POST", uri: "/v20210603/Monitors") @idempotent
operation CreateMonitor {
    input := {
        @required
        MonitorName: ResourceName

        Resources: SetOfARNs

        @idempotencyToken
        ClientToken: String

        Tags: TagMap
        MaxCityNetworksToMonitor: MaxCityNetworksToMonitor
        InternetMeasurementsLogDelivery: InternetMeasurementsLogDelivery
        TrafficPercentageToMonitor: TrafficPercentageToMonitor
        HealthEventsConfig: HealthEventsConfig
    }
    output := {
        @required
        Arn: MonitorArn

        @required
        Status: MonitorConfigState
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ConflictException
        LimitExceededException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/v20210603/Monitors/{MonitorName}") @idempotent
operation DeleteMonitor {
    input := {
        @required @httpLabel
        MonitorName: ResourceName
    }
    output := {}
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/v20210603/Monitors/{MonitorName}/HealthEvents/{EventId}")
operation GetHealthEvent {
    input := {
        @required @httpLabel
        MonitorName: ResourceName

        @required @httpLabel
        EventId: HealthEventName

        @httpQuery("LinkedAccountId")
        LinkedAccountId: AccountId
    }
    output := {
        @required
        EventArn: Arn

        @required
        EventId: HealthEventName

        @required
        StartedAt: SyntheticTimestamp_date_time

        EndedAt: SyntheticTimestamp_date_time
        CreatedAt: SyntheticTimestamp_date_time

        @required
        LastUpdatedAt: SyntheticTimestamp_date_time

        @required
        ImpactedLocations: ImpactedLocationsList

        @required
        Status: HealthEventStatus

        PercentOfTotalTrafficImpacted: Double

        @required
        ImpactType: HealthEventImpactType

        HealthScoreThreshold: Percentage
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/v20210603/InternetEvents/{EventId}")
operation GetInternetEvent {
    input := {
        @required @httpLabel
        EventId: InternetEventId
    }
    output := {
        @required
        EventId: InternetEventId

        @required
        EventArn: Arn

        @required
        StartedAt: SyntheticTimestamp_date_time

        EndedAt: SyntheticTimestamp_date_time

        @required
        ClientLocation: ClientLocation

        @required
        EventType: InternetEventType

        @required
        EventStatus: InternetEventStatus
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/v20210603/Monitors/{MonitorName}")
operation GetMonitor {
    input := {
        @required @httpLabel
        MonitorName: ResourceName

        @httpQuery("LinkedAccountId")
        LinkedAccountId: AccountId
    }
    output := {
        @required
        MonitorName: ResourceName

        @required
        MonitorArn: MonitorArn

        @required
        Resources: SetOfARNs

        @required
        Status: MonitorConfigState

        @required
        CreatedAt: SyntheticTimestamp_date_time

        @required
        ModifiedAt: SyntheticTimestamp_date_time

        ProcessingStatus: MonitorProcessingStatusCode
        ProcessingStatusInfo: String
        Tags: TagMap
        MaxCityNetworksToMonitor: MaxCityNetworksToMonitor
        InternetMeasurementsLogDelivery: InternetMeasurementsLogDelivery
        TrafficPercentageToMonitor: TrafficPercentageToMonitor
        HealthEventsConfig: HealthEventsConfig
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/v20210603/Monitors/{MonitorName}/Queries/{QueryId}/Results")
operation GetQueryResults {
    input := {
        @required @httpLabel
        MonitorName: ResourceName

        @required @httpLabel
        QueryId: String

        @httpQuery("NextToken")
        NextToken: String

        @httpQuery("MaxResults")
        MaxResults: QueryMaxResults
    }
    output := {
        @required
        Fields: QueryFields

        @required
        Data: QueryData

        NextToken: String
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        LimitExceededException
        ValidationException
    ]
}

@http(method: "GET", uri: "/v20210603/Monitors/{MonitorName}/Queries/{QueryId}/Status")
operation GetQueryStatus {
    input := {
        @required @httpLabel
        MonitorName: ResourceName

        @required @httpLabel
        QueryId: String
    }
    output := {
        @required
        Status: QueryStatus
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        LimitExceededException
        ValidationException
    ]
}

@http(method: "GET", uri: "/v20210603/Monitors/{MonitorName}/HealthEvents")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "HealthEvents"
    pageSize: "MaxResults"
)
operation ListHealthEvents {
    input := {
        @required @httpLabel
        MonitorName: ResourceName

        @httpQuery("StartTime")
        StartTime: SyntheticTimestamp_date_time

        @httpQuery("EndTime")
        EndTime: SyntheticTimestamp_date_time

        @httpQuery("NextToken")
        NextToken: String

        @httpQuery("MaxResults")
        MaxResults: MaxResults

        @httpQuery("EventStatus")
        EventStatus: HealthEventStatus

        @httpQuery("LinkedAccountId")
        LinkedAccountId: AccountId
    }
    output := {
        @required
        HealthEvents: HealthEventList

        NextToken: String
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/v20210603/InternetEvents")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "InternetEvents"
    pageSize: "MaxResults"
)
operation ListInternetEvents {
    input := {
        @httpQuery("NextToken")
        NextToken: String

        @httpQuery("InternetEventMaxResults")
        MaxResults: InternetEventMaxResults

        @httpQuery("StartTime")
        StartTime: SyntheticTimestamp_date_time

        @httpQuery("EndTime")
        EndTime: SyntheticTimestamp_date_time

        @httpQuery("EventStatus")
        EventStatus: String

        @httpQuery("EventType")
        EventType: String
    }
    output := {
        @required
        InternetEvents: InternetEventsList

        NextToken: String
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/v20210603/Monitors")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Monitors"
    pageSize: "MaxResults"
)
operation ListMonitors {
    input := {
        @httpQuery("NextToken")
        NextToken: String

        @httpQuery("MaxResults")
        MaxResults: MaxResults

        @httpQuery("MonitorStatus")
        MonitorStatus: String

        @httpQuery("IncludeLinkedAccounts")
        IncludeLinkedAccounts: Boolean
    }
    output := {
        @required
        Monitors: MonitorList

        NextToken: String
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/tags/{ResourceArn}")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        ResourceArn: MonitorArn
    }
    output := {
        Tags: TagMap
    }
    errors: [
        TooManyRequestsException
        AccessDeniedException
        NotFoundException
        BadRequestException
        InternalServerErrorException
    ]
}

@http(method: "POST", uri: "/v20210603/Monitors/{MonitorName}/Queries")
operation StartQuery {
    input := {
        @required @httpLabel
        MonitorName: ResourceName

        @required
        StartTime: SyntheticTimestamp_date_time

        @required
        EndTime: SyntheticTimestamp_date_time

        @required
        QueryType: QueryType

        FilterParameters: FilterParameters
        LinkedAccountId: AccountId
    }
    output := {
        @required
        QueryId: String
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        LimitExceededException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/v20210603/Monitors/{MonitorName}/Queries/{QueryId}")
operation StopQuery {
    input := {
        @required @httpLabel
        MonitorName: ResourceName

        @required @httpLabel
        QueryId: String
    }
    output := {}
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        LimitExceededException
        ValidationException
    ]
}

@http(method: "POST", uri: "/tags/{ResourceArn}", code: 204) @idempotent
operation TagResource {
    input := {
        @required @httpLabel
        ResourceArn: MonitorArn

        @required
        Tags: TagMap
    }
    output := {}
    errors: [
        TooManyRequestsException
        AccessDeniedException
        NotFoundException
        BadRequestException
        InternalServerErrorException
    ]
}

@http(method: "DELETE", uri: "/tags/{ResourceArn}", code: 204) @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        ResourceArn: MonitorArn

        @required @httpQuery("tagKeys")
        TagKeys: TagKeys
    }
    output := {}
    errors: [
        TooManyRequestsException
        AccessDeniedException
        NotFoundException
        BadRequestException
        InternalServerErrorException
    ]
}

@http(method: "PATCH", uri: "/v20210603/Monitors/{MonitorName}") @idempotent
operation UpdateMonitor {
    input := {
        @required @httpLabel
        MonitorName: ResourceName

        ResourcesToAdd: SetOfARNs
        ResourcesToRemove: SetOfARNs
        Status: MonitorConfigState

        @idempotencyToken
        ClientToken: String

        MaxCityNetworksToMonitor: MaxCityNetworksToMonitor
        InternetMeasurementsLogDelivery: InternetMeasurementsLogDelivery
        TrafficPercentageToMonitor: TrafficPercentageToMonitor
        HealthEventsConfig: HealthEventsConfig
    }
    output := {
        @required
        MonitorArn: MonitorArn

        @required
        Status: MonitorConfigState
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        LimitExceededException
        ValidationException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    message: String
}

@length(min: 12, max: 12)
string AccountId

@length(min: 20, max: 2048) @pattern("arn:.*")
string Arn

structure AvailabilityMeasurement {
    ExperienceScore: Double
    PercentOfTotalTrafficImpacted: Double
    PercentOfClientLocationImpacted: Double
}

@error("client") @httpError(400)
structure BadRequestException {
    message: String
}

structure ClientLocation {
    @required
    ASName: String

    @required
    ASNumber: Long

    @required
    Country: String

    Subdivision: String
    Metro: String

    @required
    City: String

    @required
    Latitude: Double

    @required
    Longitude: Double
}

@error("client") @httpError(409)
structure ConflictException {
    message: String
}

list FilterList {
    member: String
}

structure FilterParameter {
    Field: String
    Operator: Operator
    Values: FilterList
}

list FilterParameters {
    member: FilterParameter
}

structure HealthEvent {
    @required
    EventArn: Arn

    @required
    EventId: HealthEventName

    @required
    StartedAt: SyntheticTimestamp_date_time

    EndedAt: SyntheticTimestamp_date_time
    CreatedAt: SyntheticTimestamp_date_time

    @required
    LastUpdatedAt: SyntheticTimestamp_date_time

    @required
    ImpactedLocations: ImpactedLocationsList

    @required
    Status: HealthEventStatus

    PercentOfTotalTrafficImpacted: Double

    @required
    ImpactType: HealthEventImpactType

    HealthScoreThreshold: Percentage
}

enum HealthEventImpactType {
    AVAILABILITY
    PERFORMANCE
    LOCAL_AVAILABILITY
    LOCAL_PERFORMANCE
}

list HealthEventList {
    member: HealthEvent
}

@length(min: 1, max: 255) @pattern("[a-zA-Z0-9/_.-]+")
string HealthEventName

enum HealthEventStatus {
    ACTIVE
    RESOLVED
}

structure HealthEventsConfig {
    AvailabilityScoreThreshold: Percentage
    PerformanceScoreThreshold: Percentage
    AvailabilityLocalHealthEventsConfig: LocalHealthEventsConfig
    PerformanceLocalHealthEventsConfig: LocalHealthEventsConfig
}

structure ImpactedLocation {
    @required
    ASName: String

    @required
    ASNumber: Long

    @required
    Country: String

    Subdivision: String
    Metro: String
    City: String
    Latitude: Double
    Longitude: Double
    CountryCode: String
    SubdivisionCode: String
    ServiceLocation: String

    @required
    Status: HealthEventStatus

    CausedBy: NetworkImpairment
    InternetHealth: InternetHealth
    Ipv4Prefixes: Ipv4PrefixList
}

list ImpactedLocationsList {
    member: ImpactedLocation
}

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerErrorException {
    message: String
}

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerException {
    message: String
}

@length(min: 1, max: 255) @pattern("[a-zA-Z0-9-]+")
string InternetEventId

@range(min: 1, max: 100)
integer InternetEventMaxResults

enum InternetEventStatus {
    ACTIVE
    RESOLVED
}

structure InternetEventSummary {
    @required
    EventId: InternetEventId

    @required
    EventArn: Arn

    @required
    StartedAt: SyntheticTimestamp_date_time

    EndedAt: SyntheticTimestamp_date_time

    @required
    ClientLocation: ClientLocation

    @required
    EventType: InternetEventType

    @required
    EventStatus: InternetEventStatus
}

enum InternetEventType {
    AVAILABILITY
    PERFORMANCE
}

list InternetEventsList {
    member: InternetEventSummary
}

structure InternetHealth {
    Availability: AvailabilityMeasurement
    Performance: PerformanceMeasurement
}

structure InternetMeasurementsLogDelivery {
    S3Config: S3Config
}

list Ipv4PrefixList {
    member: String
}

@error("client") @httpError(403)
structure LimitExceededException {
    message: String
}

structure LocalHealthEventsConfig {
    Status: LocalHealthEventsConfigStatus
    HealthScoreThreshold: Percentage
    MinTrafficImpact: Percentage
}

enum LocalHealthEventsConfigStatus {
    ENABLED
    DISABLED
}

enum LogDeliveryStatus {
    ENABLED
    DISABLED
}

@range(min: 1, max: 500000)
integer MaxCityNetworksToMonitor

@range(min: 1, max: 25)
integer MaxResults

structure Monitor {
    @required
    MonitorName: ResourceName

    @required
    MonitorArn: MonitorArn

    @required
    Status: MonitorConfigState

    ProcessingStatus: MonitorProcessingStatusCode
}

@length(min: 20, max: 512) @pattern("arn:.*")
string MonitorArn

enum MonitorConfigState {
    PENDING
    ACTIVE
    INACTIVE
    ERROR
}

list MonitorList {
    member: Monitor
}

enum MonitorProcessingStatusCode {
    OK
    INACTIVE
    COLLECTING_DATA
    INSUFFICIENT_DATA
    FAULT_SERVICE
    FAULT_ACCESS_CLOUDWATCH
}

structure Network {
    @required
    ASName: String

    @required
    ASNumber: Long
}

structure NetworkImpairment {
    @required
    Networks: NetworkList

    @required
    AsPath: NetworkList

    @required
    NetworkEventType: TriangulationEventType
}

list NetworkList {
    member: Network
}

@error("client") @httpError(404)
structure NotFoundException {
    message: String
}

enum Operator {
    EQUALS
    NOT_EQUALS
}

@range(min: 0, max: 100)
double Percentage

structure PerformanceMeasurement {
    ExperienceScore: Double
    PercentOfTotalTrafficImpacted: Double
    PercentOfClientLocationImpacted: Double
    RoundTripTime: RoundTripTime
}

list QueryData {
    member: QueryRow
}

structure QueryField {
    Name: String
    Type: String
}

list QueryFields {
    member: QueryField
}

@range(min: 1, max: 1000)
integer QueryMaxResults

list QueryRow {
    member: String
}

enum QueryStatus {
    QUEUED
    RUNNING
    SUCCEEDED
    FAILED
    CANCELED
}

enum QueryType {
    MEASUREMENTS
    TOP_LOCATIONS
    TOP_LOCATION_DETAILS
    OVERALL_TRAFFIC_SUGGESTIONS
    OVERALL_TRAFFIC_SUGGESTIONS_DETAILS
    ROUTING_SUGGESTIONS
}

@length(min: 1, max: 255) @pattern("[a-zA-Z0-9_.-]+")
string ResourceName

@error("client") @httpError(404)
structure ResourceNotFoundException {
    message: String
}

structure RoundTripTime {
    P50: Double
    P90: Double
    P95: Double
}

structure S3Config {
    BucketName: S3ConfigBucketNameString
    BucketPrefix: String
    LogDeliveryStatus: LogDeliveryStatus
}

@length(min: 3)
string S3ConfigBucketNameString

list SetOfARNs {
    member: Arn
}

@timestampFormat("date-time")
timestamp SyntheticTimestamp_date_time

@length(min: 1, max: 128)
string TagKey

@length(min: 0, max: 200)
list TagKeys {
    member: TagKey
}

@length(min: 0, max: 200)
map TagMap {
    key: TagKey
    value: TagValue
}

@length(min: 0, max: 256)
string TagValue

@error("client") @httpError(429) @retryable(throttling: true)
structure ThrottlingException {
    message: String
}

@error("client") @httpError(429) @retryable(throttling: true)
structure TooManyRequestsException {
    message: String
}

@range(min: 1, max: 100)
integer TrafficPercentageToMonitor

enum TriangulationEventType {
    AWS
    Internet
}

@error("client") @httpError(400)
structure ValidationException {
    message: String
}
