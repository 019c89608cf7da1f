$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.timestreamquery

use aws.api#clientDiscoveredEndpoint
use aws.api#clientEndpointDiscovery
use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_0

@title("Amazon Timestream Query")
@service(sdkId: "Timestream Query", endpointPrefix: "query.timestream")
@awsJson1_0
@sigv4(name: "timestream")
@clientEndpointDiscovery(
    operation: "com.amazonaws.timestreamquery#DescribeEndpoints"
    error: "com.amazonaws.timestreamquery#InvalidEndpointException"
)
@standardRegionalEndpoints(
    partitionSpecialCases: {
        aws: [
            {endpoint: "https://timestream-query.{region}.{dualStackDnsSuffix}", dualStack: true}
            {
                endpoint: "https://timestream-query-fips.{region}.{dualStackDnsSuffix}"
                fips: true
                dualStack: true
            }
        ]
        "aws-us-gov": [
            {endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}
            {endpoint: "https://timestream-query.{region}.{dualStackDnsSuffix}", dualStack: true}
            {
                endpoint: "https://timestream-query.{region}.{dualStackDnsSuffix}"
                fips: true
                dualStack: true
            }
        ]
    }
)
service Timestream_20181101 {
    version: "2018-11-01"
    operations: [
        CancelQuery
        CreateScheduledQuery
        DeleteScheduledQuery
        DescribeAccountSettings
        DescribeEndpoints
        DescribeScheduledQuery
        ExecuteScheduledQuery
        ListScheduledQueries
        ListTagsForResource
        PrepareQuery
        Query
        TagResource
        UntagResource
        UpdateAccountSettings
        UpdateScheduledQuery
    ]
}

@clientDiscoveredEndpoint(required: true) @idempotent
operation CancelQuery {
    input := {
        @required
        QueryId: QueryId
    }
    output := {
        CancellationMessage: String
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ThrottlingException
        ValidationException
        InvalidEndpointException
    ]
}

@clientDiscoveredEndpoint(required: true) @idempotent
operation CreateScheduledQuery {
    input := {
        @required
        Name: ScheduledQueryName

        @required
        QueryString: QueryString

        @required
        ScheduleConfiguration: ScheduleConfiguration

        @required
        NotificationConfiguration: NotificationConfiguration

        TargetConfiguration: TargetConfiguration

        @idempotencyToken
        ClientToken: ClientToken

        @required
        ScheduledQueryExecutionRoleArn: AmazonResourceName

        Tags: TagList
        KmsKeyId: StringValue2048

        @required
        ErrorReportConfiguration: ErrorReportConfiguration
    }
    output := {
        @required
        Arn: AmazonResourceName
    }
    errors: [
        AccessDeniedException
        ConflictException
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        InvalidEndpointException
    ]
}

@clientDiscoveredEndpoint(required: true) @idempotent
operation DeleteScheduledQuery {
    input := {
        @required
        ScheduledQueryArn: AmazonResourceName
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InvalidEndpointException
    ]
}

@clientDiscoveredEndpoint(required: true)
operation DescribeAccountSettings {
    input := {}
    output := {
        MaxQueryTCU: Integer
        QueryPricingModel: QueryPricingModel
        QueryCompute: QueryComputeResponse
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ThrottlingException
        InvalidEndpointException
    ]
}

operation DescribeEndpoints {
    input := {}
    output := {
        @required
        Endpoints: Endpoints
    }
    errors: [InternalServerException, ValidationException, ThrottlingException]
}

@clientDiscoveredEndpoint(required: true)
operation DescribeScheduledQuery {
    input := {
        @required
        ScheduledQueryArn: AmazonResourceName
    }
    output := {
        @required
        ScheduledQuery: ScheduledQueryDescription
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InvalidEndpointException
    ]
}

@clientDiscoveredEndpoint(required: true) @idempotent
operation ExecuteScheduledQuery {
    input := {
        @required
        ScheduledQueryArn: AmazonResourceName

        @required
        InvocationTime: Timestamp

        @idempotencyToken
        ClientToken: ClientToken

        QueryInsights: ScheduledQueryInsights
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InvalidEndpointException
    ]
}

@clientDiscoveredEndpoint(required: true)
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ScheduledQueries"
    pageSize: "MaxResults"
)
operation ListScheduledQueries {
    input := {
        MaxResults: MaxScheduledQueriesResults
        NextToken: String
    }
    output := {
        @required
        ScheduledQueries: ScheduledQueryList

        NextToken: String
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ThrottlingException
        ValidationException
        InvalidEndpointException
    ]
}

@clientDiscoveredEndpoint(required: true)
@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Tags", pageSize: "MaxResults")
operation ListTagsForResource {
    input := {
        @required
        ResourceARN: AmazonResourceName

        MaxResults: MaxTagsForResourceResult
        NextToken: String
    }
    output := {
        @required
        Tags: TagList

        NextToken: String
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InvalidEndpointException
    ]
}

@clientDiscoveredEndpoint(required: true) @idempotent
operation PrepareQuery {
    input := {
        @required
        QueryString: QueryString

        ValidateOnly: Boolean
    }
    output := {
        @required
        QueryString: QueryString

        @required
        Columns: SelectColumnList

        @required
        Parameters: ParameterMappingList
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ThrottlingException
        ValidationException
        InvalidEndpointException
    ]
}

@clientDiscoveredEndpoint(required: true)
@idempotent
@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Rows", pageSize: "MaxRows")
operation Query {
    input := {
        @required
        QueryString: QueryString

        @idempotencyToken
        ClientToken: ClientRequestToken

        NextToken: PaginationToken
        MaxRows: MaxQueryResults
        QueryInsights: QueryInsights
    }
    output := {
        @required
        QueryId: QueryId

        NextToken: PaginationToken

        @required
        Rows: RowList

        @required
        ColumnInfo: ColumnInfoList

        QueryStatus: QueryStatus
        QueryInsightsResponse: QueryInsightsResponse
    }
    errors: [
        AccessDeniedException
        ConflictException
        InternalServerException
        QueryExecutionException
        ThrottlingException
        ValidationException
        InvalidEndpointException
    ]
}

@clientDiscoveredEndpoint(required: true)
operation TagResource {
    input := {
        @required
        ResourceARN: AmazonResourceName

        @required
        Tags: TagList
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        InvalidEndpointException
    ]
}

@clientDiscoveredEndpoint(required: true)
operation UntagResource {
    input := {
        @required
        ResourceARN: AmazonResourceName

        @required
        TagKeys: TagKeyList
    }
    output := {}
    errors: [
        ValidationException
        ThrottlingException
        ResourceNotFoundException
        InvalidEndpointException
    ]
}

@clientDiscoveredEndpoint(required: true) @idempotent
operation UpdateAccountSettings {
    input := {
        MaxQueryTCU: Integer
        QueryPricingModel: QueryPricingModel
        QueryCompute: QueryComputeRequest
    }
    output := {
        MaxQueryTCU: Integer
        QueryPricingModel: QueryPricingModel
        QueryCompute: QueryComputeResponse
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ThrottlingException
        ValidationException
        InvalidEndpointException
    ]
}

@clientDiscoveredEndpoint(required: true)
operation UpdateScheduledQuery {
    input := {
        @required
        ScheduledQueryArn: AmazonResourceName

        @required
        State: ScheduledQueryState
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InvalidEndpointException
    ]
}

@error("client")
structure AccessDeniedException {
    Message: String
}

structure AccountSettingsNotificationConfiguration {
    SnsConfiguration: SnsConfiguration

    @required
    RoleArn: AmazonResourceName
}

@length(min: 1, max: 2048)
string AmazonResourceName

@length(min: 32, max: 128) @sensitive
string ClientRequestToken

@length(min: 32, max: 128) @sensitive
string ClientToken

structure ColumnInfo {
    Name: String

    @required
    Type: Type
}

list ColumnInfoList {
    member: ColumnInfo
}

enum ComputeMode {
    ON_DEMAND
    PROVISIONED
}

@error("client")
structure ConflictException {
    Message: String
}

structure Datum {
    ScalarValue: String
    TimeSeriesValue: TimeSeriesDataPointList
    ArrayValue: DatumList
    RowValue: Row
    NullValue: Boolean
}

list DatumList {
    member: Datum
}

structure DimensionMapping {
    @required
    Name: String

    @required
    DimensionValueType: DimensionValueType
}

list DimensionMappingList {
    member: DimensionMapping
}

enum DimensionValueType {
    VARCHAR
}

structure Endpoint {
    @required
    Address: String

    @required
    CachePeriodInMinutes: Long
}

list Endpoints {
    member: Endpoint
}

structure ErrorReportConfiguration {
    @required
    S3Configuration: S3Configuration
}

structure ErrorReportLocation {
    S3ReportLocation: S3ReportLocation
}

structure ExecutionStats {
    ExecutionTimeInMillis: Long
    DataWrites: Long
    BytesMetered: Long
    CumulativeBytesScanned: Long
    RecordsIngested: Long
    QueryResultRows: Long
}

@error("client")
structure InternalServerException {
    Message: String
}

@error("client")
structure InvalidEndpointException {
    Message: String
}

structure LastUpdate {
    TargetQueryTCU: Integer
    Status: LastUpdateStatus
    StatusMessage: String
}

enum LastUpdateStatus {
    PENDING
    FAILED
    SUCCEEDED
}

@range(min: 1, max: 1000)
integer MaxQueryResults

@range(min: 1, max: 1000)
integer MaxScheduledQueriesResults

@range(min: 1, max: 200)
integer MaxTagsForResourceResult

enum MeasureValueType {
    BIGINT
    BOOLEAN
    DOUBLE
    VARCHAR
    MULTI
}

structure MixedMeasureMapping {
    MeasureName: String
    SourceColumn: String
    TargetMeasureName: String

    @required
    MeasureValueType: MeasureValueType

    MultiMeasureAttributeMappings: MultiMeasureAttributeMappingList
}

@length(min: 1)
list MixedMeasureMappingList {
    member: MixedMeasureMapping
}

structure MultiMeasureAttributeMapping {
    @required
    SourceColumn: String

    TargetMultiMeasureAttributeName: String

    @required
    MeasureValueType: ScalarMeasureValueType
}

@length(min: 1)
list MultiMeasureAttributeMappingList {
    member: MultiMeasureAttributeMapping
}

structure MultiMeasureMappings {
    TargetMultiMeasureName: String

    @required
    MultiMeasureAttributeMappings: MultiMeasureAttributeMappingList
}

structure NotificationConfiguration {
    @required
    SnsConfiguration: SnsConfiguration
}

@length(min: 1, max: 2048)
string PaginationToken

structure ParameterMapping {
    @required
    Name: String

    @required
    Type: Type
}

list ParameterMappingList {
    member: ParameterMapping
}

list PartitionKeyList {
    member: String
}

structure ProvisionedCapacityRequest {
    @required
    TargetQueryTCU: Integer

    NotificationConfiguration: AccountSettingsNotificationConfiguration
}

structure ProvisionedCapacityResponse {
    ActiveQueryTCU: Integer
    NotificationConfiguration: AccountSettingsNotificationConfiguration
    LastUpdate: LastUpdate
}

structure QueryComputeRequest {
    ComputeMode: ComputeMode
    ProvisionedCapacity: ProvisionedCapacityRequest
}

structure QueryComputeResponse {
    ComputeMode: ComputeMode
    ProvisionedCapacity: ProvisionedCapacityResponse
}

@error("client")
structure QueryExecutionException {
    Message: String
}

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9]+")
string QueryId

structure QueryInsights {
    @required
    Mode: QueryInsightsMode
}

enum QueryInsightsMode {
    ENABLED_WITH_RATE_CONTROL
    DISABLED
}

structure QueryInsightsResponse {
    QuerySpatialCoverage: QuerySpatialCoverage
    QueryTemporalRange: QueryTemporalRange
    QueryTableCount: Long
    OutputRows: Long
    OutputBytes: Long
    UnloadPartitionCount: Long
    UnloadWrittenRows: Long
    UnloadWrittenBytes: Long
}

enum QueryPricingModel {
    BYTES_SCANNED
    COMPUTE_UNITS
}

structure QuerySpatialCoverage {
    Max: QuerySpatialCoverageMax
}

structure QuerySpatialCoverageMax {
    Value: Double
    TableArn: AmazonResourceName
    PartitionKey: PartitionKeyList
}

structure QueryStatus {
    ProgressPercentage: Double
    CumulativeBytesScanned: Long
    CumulativeBytesMetered: Long
}

@length(min: 1, max: 262144) @sensitive
string QueryString

structure QueryTemporalRange {
    Max: QueryTemporalRangeMax
}

structure QueryTemporalRangeMax {
    Value: Long
    TableArn: AmazonResourceName
}

@error("client")
structure ResourceNotFoundException {
    Message: String
    ScheduledQueryArn: AmazonResourceName
}

structure Row {
    @required
    Data: DatumList
}

list RowList {
    member: Row
}

@length(min: 3, max: 63) @pattern("[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9]")
string S3BucketName

structure S3Configuration {
    @required
    BucketName: S3BucketName

    ObjectKeyPrefix: S3ObjectKeyPrefix
    EncryptionOption: S3EncryptionOption
}

enum S3EncryptionOption {
    SSE_S3
    SSE_KMS
}

@length(min: 1, max: 896) @pattern("[a-zA-Z0-9|!\\-_*'\\(\\)]([a-zA-Z0-9]|[!\\-_*'\\(\\)\\/.])+")
string S3ObjectKeyPrefix

structure S3ReportLocation {
    BucketName: S3BucketName
    ObjectKey: String
}

enum ScalarMeasureValueType {
    BIGINT
    BOOLEAN
    DOUBLE
    VARCHAR
    TIMESTAMP
}

enum ScalarType {
    VARCHAR
    BOOLEAN
    BIGINT
    DOUBLE
    TIMESTAMP
    DATE
    TIME
    INTERVAL_DAY_TO_SECOND
    INTERVAL_YEAR_TO_MONTH
    UNKNOWN
    INTEGER
}

structure ScheduleConfiguration {
    @required
    ScheduleExpression: ScheduleExpression
}

@length(min: 1, max: 256)
string ScheduleExpression

structure ScheduledQuery {
    @required
    Arn: AmazonResourceName

    @required
    Name: ScheduledQueryName

    CreationTime: Timestamp

    @required
    State: ScheduledQueryState

    PreviousInvocationTime: Timestamp
    NextInvocationTime: Timestamp
    ErrorReportConfiguration: ErrorReportConfiguration
    TargetDestination: TargetDestination
    LastRunStatus: ScheduledQueryRunStatus
}

structure ScheduledQueryDescription {
    @required
    Arn: AmazonResourceName

    @required
    Name: ScheduledQueryName

    @required
    QueryString: QueryString

    CreationTime: Timestamp

    @required
    State: ScheduledQueryState

    PreviousInvocationTime: Timestamp
    NextInvocationTime: Timestamp

    @required
    ScheduleConfiguration: ScheduleConfiguration

    @required
    NotificationConfiguration: NotificationConfiguration

    TargetConfiguration: TargetConfiguration
    ScheduledQueryExecutionRoleArn: AmazonResourceName
    KmsKeyId: StringValue2048
    ErrorReportConfiguration: ErrorReportConfiguration
    LastRunSummary: ScheduledQueryRunSummary
    RecentlyFailedRuns: ScheduledQueryRunSummaryList
}

structure ScheduledQueryInsights {
    @required
    Mode: ScheduledQueryInsightsMode
}

enum ScheduledQueryInsightsMode {
    ENABLED_WITH_RATE_CONTROL
    DISABLED
}

structure ScheduledQueryInsightsResponse {
    QuerySpatialCoverage: QuerySpatialCoverage
    QueryTemporalRange: QueryTemporalRange
    QueryTableCount: Long
    OutputRows: Long
    OutputBytes: Long
}

list ScheduledQueryList {
    member: ScheduledQuery
}

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9|!\\-_*'\\(\\)]([a-zA-Z0-9]|[!\\-_*'\\(\\)\\/.])+")
string ScheduledQueryName

enum ScheduledQueryRunStatus {
    AUTO_TRIGGER_SUCCESS
    AUTO_TRIGGER_FAILURE
    MANUAL_TRIGGER_SUCCESS
    MANUAL_TRIGGER_FAILURE
}

structure ScheduledQueryRunSummary {
    InvocationTime: Timestamp
    TriggerTime: Timestamp
    RunStatus: ScheduledQueryRunStatus
    ExecutionStats: ExecutionStats
    QueryInsightsResponse: ScheduledQueryInsightsResponse
    ErrorReportLocation: ErrorReportLocation
    FailureReason: String
}

list ScheduledQueryRunSummaryList {
    member: ScheduledQueryRunSummary
}

enum ScheduledQueryState {
    ENABLED
    DISABLED
}

structure SelectColumn {
    Name: String
    Type: Type
    DatabaseName: String
    TableName: String
    Aliased: Boolean
}

list SelectColumnList {
    member: SelectColumn
}

@error("client")
structure ServiceQuotaExceededException {
    Message: String
}

structure SnsConfiguration {
    @required
    TopicArn: AmazonResourceName
}

@length(min: 1, max: 2048)
string StringValue2048

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

@length(min: 0, max: 256)
string TagValue

structure TargetConfiguration {
    @required
    TimestreamConfiguration: TimestreamConfiguration
}

structure TargetDestination {
    TimestreamDestination: TimestreamDestination
}

@error("client")
structure ThrottlingException {
    Message: String
}

structure TimeSeriesDataPoint {
    @required
    Time: String

    @required
    Value: Datum
}

list TimeSeriesDataPointList {
    member: TimeSeriesDataPoint
}

structure TimestreamConfiguration {
    @required
    DatabaseName: String

    @required
    TableName: String

    @required
    TimeColumn: String

    @required
    DimensionMappings: DimensionMappingList

    MultiMeasureMappings: MultiMeasureMappings
    MixedMeasureMappings: MixedMeasureMappingList
    MeasureNameColumn: String
}

structure TimestreamDestination {
    DatabaseName: String
    TableName: String
}

structure Type {
    ScalarType: ScalarType
    ArrayColumnInfo: ColumnInfo
    TimeSeriesMeasureValueColumnInfo: ColumnInfo
    RowColumnInfo: ColumnInfoList
}

@error("client")
structure ValidationException {
    Message: String
}
