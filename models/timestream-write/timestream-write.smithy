$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.timestreamwrite

use aws.api#clientDiscoveredEndpoint
use aws.api#clientEndpointDiscovery
use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_0

@title("Amazon Timestream Write")
@service(sdkId: "Timestream Write", endpointPrefix: "ingest.timestream")
@awsJson1_0
@sigv4(name: "timestream")
@clientEndpointDiscovery(
    operation: "com.amazonaws.timestreamwrite#DescribeEndpoints"
    error: "com.amazonaws.timestreamwrite#InvalidEndpointException"
)
@standardRegionalEndpoints(
    partitionSpecialCases: {
        aws: [
            {endpoint: "https://timestream-ingest.{region}.{dualStackDnsSuffix}", dualStack: true}
            {
                endpoint: "https://timestream-ingest-fips.{region}.{dualStackDnsSuffix}"
                fips: true
                dualStack: true
            }
        ]
        "aws-us-gov": [
            {endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}
            {endpoint: "https://timestream-ingest.{region}.{dualStackDnsSuffix}", dualStack: true}
            {
                endpoint: "https://timestream-ingest.{region}.{dualStackDnsSuffix}"
                fips: true
                dualStack: true
            }
        ]
    }
)
service Timestream_20181101 {
    version: "2018-11-01"
    operations: [
        CreateBatchLoadTask
        CreateDatabase
        CreateTable
        DeleteDatabase
        DeleteTable
        DescribeBatchLoadTask
        DescribeDatabase
        DescribeEndpoints
        DescribeTable
        ListBatchLoadTasks
        ListDatabases
        ListTables
        ListTagsForResource
        ResumeBatchLoadTask
        TagResource
        UntagResource
        UpdateDatabase
        UpdateTable
        WriteRecords
    ]
}

@clientDiscoveredEndpoint(required: true)
operation CreateBatchLoadTask {
    input := {
        @idempotencyToken
        ClientToken: ClientRequestToken

        DataModelConfiguration: DataModelConfiguration

        @required
        DataSourceConfiguration: DataSourceConfiguration

        @required
        ReportConfiguration: ReportConfiguration

        @required
        TargetDatabaseName: ResourceCreateAPIName

        @required
        TargetTableName: ResourceCreateAPIName

        RecordVersion: Long
    }
    output := {
        @required
        TaskId: BatchLoadTaskId
    }
    errors: [
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ValidationException
        ConflictException
        ResourceNotFoundException
        ServiceQuotaExceededException
        InvalidEndpointException
    ]
}

@clientDiscoveredEndpoint(required: true)
operation CreateDatabase {
    input := {
        @required
        DatabaseName: ResourceCreateAPIName

        KmsKeyId: StringValue2048
        Tags: TagList
    }
    output := {
        Database: Database
    }
    errors: [
        ConflictException
        ValidationException
        AccessDeniedException
        ServiceQuotaExceededException
        ThrottlingException
        InvalidEndpointException
        InternalServerException
    ]
}

@clientDiscoveredEndpoint(required: true)
operation CreateTable {
    input := {
        @required
        DatabaseName: ResourceCreateAPIName

        @required
        TableName: ResourceCreateAPIName

        RetentionProperties: RetentionProperties
        Tags: TagList
        MagneticStoreWriteProperties: MagneticStoreWriteProperties
        Schema: Schema
    }
    output := {
        Table: Table
    }
    errors: [
        ConflictException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        InvalidEndpointException
        InternalServerException
    ]
}

@clientDiscoveredEndpoint(required: true)
operation DeleteDatabase {
    input := {
        @required
        DatabaseName: String
    }
    errors: [
        InternalServerException
        ThrottlingException
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        InvalidEndpointException
    ]
}

@clientDiscoveredEndpoint(required: true)
operation DeleteTable {
    input := {
        @required
        DatabaseName: String

        @required
        TableName: String
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InvalidEndpointException
    ]
}

@clientDiscoveredEndpoint(required: true)
operation DescribeBatchLoadTask {
    input := {
        @required
        TaskId: BatchLoadTaskId
    }
    output := {
        @required
        BatchLoadTaskDescription: BatchLoadTaskDescription
    }
    errors: [
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        InvalidEndpointException
    ]
}

@clientDiscoveredEndpoint(required: true)
operation DescribeDatabase {
    input := {
        @required
        DatabaseName: String
    }
    output := {
        Database: Database
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
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
operation DescribeTable {
    input := {
        @required
        DatabaseName: String

        @required
        TableName: String
    }
    output := {
        Table: Table
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
        InvalidEndpointException
    ]
}

@clientDiscoveredEndpoint(required: true)
operation ListBatchLoadTasks {
    input := {
        NextToken: String
        MaxResults: PageLimit
        TaskStatus: BatchLoadStatus
    }
    output := {
        NextToken: String
        BatchLoadTasks: BatchLoadTaskList
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
        InvalidEndpointException
    ]
}

@clientDiscoveredEndpoint(required: true)
operation ListDatabases {
    input := {
        NextToken: String
        MaxResults: PaginationLimit
    }
    output := {
        Databases: DatabaseList
        NextToken: String
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        AccessDeniedException
        InvalidEndpointException
    ]
}

@clientDiscoveredEndpoint(required: true)
operation ListTables {
    input := {
        DatabaseName: String
        NextToken: String
        MaxResults: PaginationLimit
    }
    output := {
        Tables: TableList
        NextToken: String
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InvalidEndpointException
    ]
}

@clientDiscoveredEndpoint(required: true)
operation ListTagsForResource {
    input := {
        @required
        ResourceARN: AmazonResourceName
    }
    output := {
        Tags: TagList
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InvalidEndpointException
    ]
}

@clientDiscoveredEndpoint(required: true)
operation ResumeBatchLoadTask {
    input := {
        @required
        TaskId: BatchLoadTaskId
    }
    output := {}
    errors: [
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
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
        ServiceQuotaExceededException
        ThrottlingException
        ResourceNotFoundException
        InvalidEndpointException
    ]
}

@clientDiscoveredEndpoint(required: true)
operation UpdateDatabase {
    input := {
        @required
        DatabaseName: String

        @required
        KmsKeyId: StringValue2048
    }
    output := {
        Database: Database
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        InternalServerException
        InvalidEndpointException
    ]
}

@clientDiscoveredEndpoint(required: true)
operation UpdateTable {
    input := {
        @required
        DatabaseName: String

        @required
        TableName: String

        RetentionProperties: RetentionProperties
        MagneticStoreWriteProperties: MagneticStoreWriteProperties
        Schema: Schema
    }
    output := {
        Table: Table
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InvalidEndpointException
    ]
}

@clientDiscoveredEndpoint(required: true)
operation WriteRecords {
    input := {
        @required
        DatabaseName: String

        @required
        TableName: String

        CommonAttributes: Record

        @required
        Records: Records
    }
    output := {
        RecordsIngested: RecordsIngested
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        RejectedRecordsException
        InvalidEndpointException
    ]
}

@error("client")
structure AccessDeniedException {
    @required
    Message: String
}

@length(min: 1, max: 1011)
string AmazonResourceName

enum BatchLoadDataFormat {
    CSV
}

structure BatchLoadProgressReport {
    RecordsProcessed: Long
    RecordsIngested: Long
    ParseFailures: Long
    RecordIngestionFailures: Long
    FileFailures: Long
    BytesMetered: Long
}

enum BatchLoadStatus {
    CREATED
    IN_PROGRESS
    FAILED
    SUCCEEDED
    PROGRESS_STOPPED
    PENDING_RESUME
}

structure BatchLoadTask {
    TaskId: BatchLoadTaskId
    TaskStatus: BatchLoadStatus
    DatabaseName: String
    TableName: String
    CreationTime: Timestamp
    LastUpdatedTime: Timestamp
    ResumableUntil: Timestamp
}

structure BatchLoadTaskDescription {
    TaskId: BatchLoadTaskId
    ErrorMessage: StringValue2048
    DataSourceConfiguration: DataSourceConfiguration
    ProgressReport: BatchLoadProgressReport
    ReportConfiguration: ReportConfiguration
    DataModelConfiguration: DataModelConfiguration
    TargetDatabaseName: String
    TargetTableName: String
    TaskStatus: BatchLoadStatus
    RecordVersion: Long
    CreationTime: Timestamp
    LastUpdatedTime: Timestamp
    ResumableUntil: Timestamp
}

@length(min: 3, max: 32) @pattern("[A-Z0-9]+")
string BatchLoadTaskId

list BatchLoadTaskList {
    member: BatchLoadTask
}

@length(min: 1, max: 64) @sensitive
string ClientRequestToken

@error("client")
structure ConflictException {
    @required
    Message: String
}

structure CsvConfiguration {
    ColumnSeparator: StringValue1
    EscapeChar: StringValue1
    QuoteChar: StringValue1
    NullValue: StringValue256
    TrimWhiteSpace: Boolean
}

structure DataModel {
    TimeColumn: StringValue256
    TimeUnit: TimeUnit

    @required
    DimensionMappings: DimensionMappings

    MultiMeasureMappings: MultiMeasureMappings
    MixedMeasureMappings: MixedMeasureMappingList
    MeasureNameColumn: StringValue256
}

structure DataModelConfiguration {
    DataModel: DataModel
    DataModelS3Configuration: DataModelS3Configuration
}

structure DataModelS3Configuration {
    BucketName: S3BucketName
    ObjectKey: S3ObjectKey
}

structure DataSourceConfiguration {
    @required
    DataSourceS3Configuration: DataSourceS3Configuration

    CsvConfiguration: CsvConfiguration

    @required
    DataFormat: BatchLoadDataFormat
}

structure DataSourceS3Configuration {
    @required
    BucketName: S3BucketName

    ObjectKeyPrefix: S3ObjectKey
}

structure Database {
    Arn: String
    DatabaseName: String
    TableCount: Long
    KmsKeyId: StringValue2048
    CreationTime: Timestamp
    LastUpdatedTime: Timestamp
}

list DatabaseList {
    member: Database
}

structure Dimension {
    @required
    Name: SchemaName

    @required
    Value: String

    DimensionValueType: DimensionValueType
}

structure DimensionMapping {
    SourceColumn: SchemaName
    DestinationColumn: SchemaName
}

@length(min: 1)
list DimensionMappings {
    member: DimensionMapping
}

enum DimensionValueType {
    VARCHAR
}

@length(max: 128)
list Dimensions {
    member: Dimension
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

@error("server")
structure InternalServerException {
    @required
    Message: String
}

@error("client")
structure InvalidEndpointException {
    Message: String
}

structure MagneticStoreRejectedDataLocation {
    S3Configuration: S3Configuration
}

@range(min: 1, max: 73000)
long MagneticStoreRetentionPeriodInDays

structure MagneticStoreWriteProperties {
    @required
    EnableMagneticStoreWrites: Boolean

    MagneticStoreRejectedDataLocation: MagneticStoreRejectedDataLocation
}

structure MeasureValue {
    @required
    Name: SchemaName

    @required
    Value: StringValue2048

    @required
    Type: MeasureValueType
}

enum MeasureValueType {
    DOUBLE
    BIGINT
    VARCHAR
    BOOLEAN
    TIMESTAMP
    MULTI
}

list MeasureValues {
    member: MeasureValue
}

@range(min: 1, max: 8766)
long MemoryStoreRetentionPeriodInHours

structure MixedMeasureMapping {
    MeasureName: SchemaName
    SourceColumn: SchemaName
    TargetMeasureName: SchemaName

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
    SourceColumn: SchemaName

    TargetMultiMeasureAttributeName: SchemaName
    MeasureValueType: ScalarMeasureValueType
}

@length(min: 1)
list MultiMeasureAttributeMappingList {
    member: MultiMeasureAttributeMapping
}

structure MultiMeasureMappings {
    TargetMultiMeasureName: SchemaName

    @required
    MultiMeasureAttributeMappings: MultiMeasureAttributeMappingList
}

@range(min: 1, max: 100)
integer PageLimit

@range(min: 1, max: 20)
integer PaginationLimit

structure PartitionKey {
    @required
    Type: PartitionKeyType

    Name: SchemaName
    EnforcementInRecord: PartitionKeyEnforcementLevel
}

enum PartitionKeyEnforcementLevel {
    REQUIRED
    OPTIONAL
}

@length(min: 1)
list PartitionKeyList {
    member: PartitionKey
}

enum PartitionKeyType {
    DIMENSION
    MEASURE
}

structure Record {
    Dimensions: Dimensions
    MeasureName: SchemaName
    MeasureValue: StringValue2048
    MeasureValueType: MeasureValueType
    Time: StringValue256
    TimeUnit: TimeUnit
    Version: Long
    MeasureValues: MeasureValues
}

@length(min: 1, max: 100)
list Records {
    member: Record
}

structure RecordsIngested {
    Total: Integer
    MemoryStore: Integer
    MagneticStore: Integer
}

structure RejectedRecord {
    RecordIndex: Integer
    Reason: String
    ExistingVersion: Long
}

list RejectedRecords {
    member: RejectedRecord
}

@error("client")
structure RejectedRecordsException {
    Message: String
    RejectedRecords: RejectedRecords
}

structure ReportConfiguration {
    ReportS3Configuration: ReportS3Configuration
}

structure ReportS3Configuration {
    @required
    BucketName: S3BucketName

    ObjectKeyPrefix: S3ObjectKeyPrefix
    EncryptionOption: S3EncryptionOption
    KmsKeyId: StringValue2048
}

@pattern("[a-zA-Z0-9_.-]+")
string ResourceCreateAPIName

@error("client")
structure ResourceNotFoundException {
    Message: String
}

structure RetentionProperties {
    @required
    MemoryStoreRetentionPeriodInHours: MemoryStoreRetentionPeriodInHours

    @required
    MagneticStoreRetentionPeriodInDays: MagneticStoreRetentionPeriodInDays
}

@length(min: 3, max: 63) @pattern("[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9]")
string S3BucketName

structure S3Configuration {
    BucketName: S3BucketName
    ObjectKeyPrefix: S3ObjectKeyPrefix
    EncryptionOption: S3EncryptionOption
    KmsKeyId: StringValue2048
}

enum S3EncryptionOption {
    SSE_S3
    SSE_KMS
}

@length(min: 1, max: 1024) @pattern("[a-zA-Z0-9|!\\-_*'\\(\\)]([a-zA-Z0-9]|[!\\-_*'\\(\\)\\/.])+")
string S3ObjectKey

@length(min: 1, max: 928) @pattern("[a-zA-Z0-9|!\\-_*'\\(\\)]([a-zA-Z0-9]|[!\\-_*'\\(\\)\\/.])+")
string S3ObjectKeyPrefix

enum ScalarMeasureValueType {
    DOUBLE
    BIGINT
    BOOLEAN
    VARCHAR
    TIMESTAMP
}

structure Schema {
    CompositePartitionKey: PartitionKeyList
}

@length(min: 1)
string SchemaName

@error("client")
structure ServiceQuotaExceededException {
    Message: String
}

@length(min: 1, max: 1)
string StringValue1

@length(min: 1, max: 2048)
string StringValue2048

@length(min: 1, max: 256)
string StringValue256

structure Table {
    Arn: String
    TableName: String
    DatabaseName: String
    TableStatus: TableStatus
    RetentionProperties: RetentionProperties
    CreationTime: Timestamp
    LastUpdatedTime: Timestamp
    MagneticStoreWriteProperties: MagneticStoreWriteProperties
    Schema: Schema
}

list TableList {
    member: Table
}

enum TableStatus {
    ACTIVE
    DELETING
    RESTORING
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

@length(min: 0, max: 256)
string TagValue

@error("client")
structure ThrottlingException {
    @required
    Message: String
}

enum TimeUnit {
    MILLISECONDS
    SECONDS
    MICROSECONDS
    NANOSECONDS
}

@error("client")
structure ValidationException {
    @required
    Message: String
}
