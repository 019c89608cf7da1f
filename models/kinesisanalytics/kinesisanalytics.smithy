$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.kinesisanalytics

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("Amazon Kinesis Analytics")
@service(
    sdkId: "Kinesis Analytics"
    endpointPrefix: "kinesisanalytics"
    docId: "kinesisanalytics-2015-08-14"
)
@awsJson1_1
@sigv4(name: "kinesisanalytics")
@standardRegionalEndpoints
service KinesisAnalytics_20150814 {
    version: "2015-08-14"
    operations: [
        AddApplicationCloudWatchLoggingOption
        AddApplicationInput
        AddApplicationInputProcessingConfiguration
        AddApplicationOutput
        AddApplicationReferenceDataSource
        CreateApplication
        DeleteApplication
        DeleteApplicationCloudWatchLoggingOption
        DeleteApplicationInputProcessingConfiguration
        DeleteApplicationOutput
        DeleteApplicationReferenceDataSource
        DescribeApplication
        DiscoverInputSchema
        ListApplications
        ListTagsForResource
        StartApplication
        StopApplication
        TagResource
        UntagResource
        UpdateApplication
    ]
}

operation AddApplicationCloudWatchLoggingOption {
    input := {
        @required
        ApplicationName: ApplicationName

        @required
        CurrentApplicationVersionId: ApplicationVersionId

        @required
        CloudWatchLoggingOption: CloudWatchLoggingOption
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ResourceInUseException
        InvalidArgumentException
        ConcurrentModificationException
        UnsupportedOperationException
    ]
}

operation AddApplicationInput {
    input := {
        @required
        ApplicationName: ApplicationName

        @required
        CurrentApplicationVersionId: ApplicationVersionId

        @required
        Input: Input
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ResourceInUseException
        InvalidArgumentException
        ConcurrentModificationException
        CodeValidationException
        UnsupportedOperationException
    ]
}

operation AddApplicationInputProcessingConfiguration {
    input := {
        @required
        ApplicationName: ApplicationName

        @required
        CurrentApplicationVersionId: ApplicationVersionId

        @required
        InputId: Id

        @required
        InputProcessingConfiguration: InputProcessingConfiguration
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ResourceInUseException
        InvalidArgumentException
        ConcurrentModificationException
        UnsupportedOperationException
    ]
}

operation AddApplicationOutput {
    input := {
        @required
        ApplicationName: ApplicationName

        @required
        CurrentApplicationVersionId: ApplicationVersionId

        @required
        Output: Output
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ResourceInUseException
        InvalidArgumentException
        ConcurrentModificationException
        UnsupportedOperationException
    ]
}

operation AddApplicationReferenceDataSource {
    input := {
        @required
        ApplicationName: ApplicationName

        @required
        CurrentApplicationVersionId: ApplicationVersionId

        @required
        ReferenceDataSource: ReferenceDataSource
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ResourceInUseException
        InvalidArgumentException
        ConcurrentModificationException
        UnsupportedOperationException
    ]
}

operation CreateApplication {
    input := {
        @required
        ApplicationName: ApplicationName

        ApplicationDescription: ApplicationDescription
        Inputs: Inputs
        Outputs: Outputs
        CloudWatchLoggingOptions: CloudWatchLoggingOptions
        ApplicationCode: ApplicationCode
        Tags: Tags
    }
    output := {
        @required
        ApplicationSummary: ApplicationSummary
    }
    errors: [
        CodeValidationException
        ResourceInUseException
        LimitExceededException
        InvalidArgumentException
        TooManyTagsException
        ConcurrentModificationException
    ]
}

operation DeleteApplication {
    input := {
        @required
        ApplicationName: ApplicationName

        @required
        CreateTimestamp: Timestamp
    }
    output := {}
    errors: [
        ConcurrentModificationException
        ResourceNotFoundException
        ResourceInUseException
        UnsupportedOperationException
    ]
}

operation DeleteApplicationCloudWatchLoggingOption {
    input := {
        @required
        ApplicationName: ApplicationName

        @required
        CurrentApplicationVersionId: ApplicationVersionId

        @required
        CloudWatchLoggingOptionId: Id
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ResourceInUseException
        InvalidArgumentException
        ConcurrentModificationException
        UnsupportedOperationException
    ]
}

operation DeleteApplicationInputProcessingConfiguration {
    input := {
        @required
        ApplicationName: ApplicationName

        @required
        CurrentApplicationVersionId: ApplicationVersionId

        @required
        InputId: Id
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ResourceInUseException
        InvalidArgumentException
        ConcurrentModificationException
        UnsupportedOperationException
    ]
}

operation DeleteApplicationOutput {
    input := {
        @required
        ApplicationName: ApplicationName

        @required
        CurrentApplicationVersionId: ApplicationVersionId

        @required
        OutputId: Id
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ResourceInUseException
        InvalidArgumentException
        ConcurrentModificationException
        UnsupportedOperationException
    ]
}

operation DeleteApplicationReferenceDataSource {
    input := {
        @required
        ApplicationName: ApplicationName

        @required
        CurrentApplicationVersionId: ApplicationVersionId

        @required
        ReferenceId: Id
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ResourceInUseException
        InvalidArgumentException
        ConcurrentModificationException
        UnsupportedOperationException
    ]
}

operation DescribeApplication {
    input := {
        @required
        ApplicationName: ApplicationName
    }
    output := {
        @required
        ApplicationDetail: ApplicationDetail
    }
    errors: [ResourceNotFoundException, UnsupportedOperationException]
}

operation DiscoverInputSchema {
    input := {
        ResourceARN: ResourceARN
        RoleARN: RoleARN
        InputStartingPositionConfiguration: InputStartingPositionConfiguration
        S3Configuration: S3Configuration
        InputProcessingConfiguration: InputProcessingConfiguration
    }
    output := {
        InputSchema: SourceSchema
        ParsedInputRecords: ParsedInputRecords
        ProcessedInputRecords: ProcessedInputRecords
        RawInputRecords: RawInputRecords
    }
    errors: [
        InvalidArgumentException
        UnableToDetectSchemaException
        ResourceProvisionedThroughputExceededException
        ServiceUnavailableException
    ]
}

operation ListApplications {
    input := {
        Limit: ListApplicationsInputLimit
        ExclusiveStartApplicationName: ApplicationName
    }
    output := {
        @required
        ApplicationSummaries: ApplicationSummaries

        @required
        HasMoreApplications: Boolean
    }
}

operation ListTagsForResource {
    input := {
        @required
        ResourceARN: KinesisAnalyticsARN
    }
    output := {
        Tags: Tags
    }
    errors: [ResourceNotFoundException, InvalidArgumentException, ConcurrentModificationException]
}

operation StartApplication {
    input := {
        @required
        ApplicationName: ApplicationName

        @required
        InputConfigurations: InputConfigurations
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ResourceInUseException
        InvalidArgumentException
        InvalidApplicationConfigurationException
        UnsupportedOperationException
    ]
}

operation StopApplication {
    input := {
        @required
        ApplicationName: ApplicationName
    }
    output := {}
    errors: [ResourceNotFoundException, ResourceInUseException, UnsupportedOperationException]
}

operation TagResource {
    input := {
        @required
        ResourceARN: KinesisAnalyticsARN

        @required
        Tags: Tags
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ResourceInUseException
        TooManyTagsException
        InvalidArgumentException
        ConcurrentModificationException
    ]
}

operation UntagResource {
    input := {
        @required
        ResourceARN: KinesisAnalyticsARN

        @required
        TagKeys: TagKeys
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ResourceInUseException
        TooManyTagsException
        InvalidArgumentException
        ConcurrentModificationException
    ]
}

operation UpdateApplication {
    input := {
        @required
        ApplicationName: ApplicationName

        @required
        CurrentApplicationVersionId: ApplicationVersionId

        @required
        ApplicationUpdate: ApplicationUpdate
    }
    output := {}
    errors: [
        CodeValidationException
        ResourceNotFoundException
        ResourceInUseException
        InvalidArgumentException
        ConcurrentModificationException
        UnsupportedOperationException
    ]
}

@length(min: 0, max: 102400)
string ApplicationCode

@length(min: 0, max: 1024)
string ApplicationDescription

structure ApplicationDetail {
    @required
    ApplicationName: ApplicationName

    ApplicationDescription: ApplicationDescription

    @required
    ApplicationARN: ResourceARN

    @required
    ApplicationStatus: ApplicationStatus

    CreateTimestamp: Timestamp
    LastUpdateTimestamp: Timestamp
    InputDescriptions: InputDescriptions
    OutputDescriptions: OutputDescriptions
    ReferenceDataSourceDescriptions: ReferenceDataSourceDescriptions
    CloudWatchLoggingOptionDescriptions: CloudWatchLoggingOptionDescriptions
    ApplicationCode: ApplicationCode

    @required
    ApplicationVersionId: ApplicationVersionId
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9_.-]+")
string ApplicationName

enum ApplicationStatus {
    DELETING
    STARTING
    STOPPING
    READY
    RUNNING
    UPDATING
}

list ApplicationSummaries {
    member: ApplicationSummary
}

structure ApplicationSummary {
    @required
    ApplicationName: ApplicationName

    @required
    ApplicationARN: ResourceARN

    @required
    ApplicationStatus: ApplicationStatus
}

structure ApplicationUpdate {
    InputUpdates: InputUpdates
    ApplicationCodeUpdate: ApplicationCode
    OutputUpdates: OutputUpdates
    ReferenceDataSourceUpdates: ReferenceDataSourceUpdates
    CloudWatchLoggingOptionUpdates: CloudWatchLoggingOptionUpdates
}

@range(min: 1, max: 999999999)
long ApplicationVersionId

@length(min: 1, max: 2048) @pattern("arn:.*")
string BucketARN

structure CSVMappingParameters {
    @required
    RecordRowDelimiter: RecordRowDelimiter

    @required
    RecordColumnDelimiter: RecordColumnDelimiter
}

structure CloudWatchLoggingOption {
    @required
    LogStreamARN: LogStreamARN

    @required
    RoleARN: RoleARN
}

structure CloudWatchLoggingOptionDescription {
    CloudWatchLoggingOptionId: Id

    @required
    LogStreamARN: LogStreamARN

    @required
    RoleARN: RoleARN
}

list CloudWatchLoggingOptionDescriptions {
    member: CloudWatchLoggingOptionDescription
}

structure CloudWatchLoggingOptionUpdate {
    @required
    CloudWatchLoggingOptionId: Id

    LogStreamARNUpdate: LogStreamARN
    RoleARNUpdate: RoleARN
}

list CloudWatchLoggingOptionUpdates {
    member: CloudWatchLoggingOptionUpdate
}

list CloudWatchLoggingOptions {
    member: CloudWatchLoggingOption
}

@error("client")
structure CodeValidationException {
    message: String
}

@error("client")
structure ConcurrentModificationException {
    message: String
}

structure DestinationSchema {
    @required
    RecordFormatType: RecordFormatType
}

@length(min: 1, max: 1024)
string FileKey

@length(min: 1, max: 50) @pattern("[a-zA-Z0-9_.-]+")
string Id

@length(min: 1, max: 32)
string InAppStreamName

list InAppStreamNames {
    member: InAppStreamName
}

@length(min: 1, max: 32)
string InAppTableName

structure Input {
    @required
    NamePrefix: InAppStreamName

    InputProcessingConfiguration: InputProcessingConfiguration
    KinesisStreamsInput: KinesisStreamsInput
    KinesisFirehoseInput: KinesisFirehoseInput
    InputParallelism: InputParallelism

    @required
    InputSchema: SourceSchema
}

structure InputConfiguration {
    @required
    Id: Id

    @required
    InputStartingPositionConfiguration: InputStartingPositionConfiguration
}

list InputConfigurations {
    member: InputConfiguration
}

structure InputDescription {
    InputId: Id
    NamePrefix: InAppStreamName
    InAppStreamNames: InAppStreamNames
    InputProcessingConfigurationDescription: InputProcessingConfigurationDescription
    KinesisStreamsInputDescription: KinesisStreamsInputDescription
    KinesisFirehoseInputDescription: KinesisFirehoseInputDescription
    InputSchema: SourceSchema
    InputParallelism: InputParallelism
    InputStartingPositionConfiguration: InputStartingPositionConfiguration
}

list InputDescriptions {
    member: InputDescription
}

structure InputLambdaProcessor {
    @required
    ResourceARN: ResourceARN

    @required
    RoleARN: RoleARN
}

structure InputLambdaProcessorDescription {
    ResourceARN: ResourceARN
    RoleARN: RoleARN
}

structure InputLambdaProcessorUpdate {
    ResourceARNUpdate: ResourceARN
    RoleARNUpdate: RoleARN
}

structure InputParallelism {
    Count: InputParallelismCount
}

@range(min: 1, max: 64)
integer InputParallelismCount

structure InputParallelismUpdate {
    CountUpdate: InputParallelismCount
}

structure InputProcessingConfiguration {
    @required
    InputLambdaProcessor: InputLambdaProcessor
}

structure InputProcessingConfigurationDescription {
    InputLambdaProcessorDescription: InputLambdaProcessorDescription
}

structure InputProcessingConfigurationUpdate {
    @required
    InputLambdaProcessorUpdate: InputLambdaProcessorUpdate
}

structure InputSchemaUpdate {
    RecordFormatUpdate: RecordFormat
    RecordEncodingUpdate: RecordEncoding
    RecordColumnUpdates: RecordColumns
}

enum InputStartingPosition {
    NOW
    TRIM_HORIZON
    LAST_STOPPED_POINT
}

structure InputStartingPositionConfiguration {
    InputStartingPosition: InputStartingPosition
}

structure InputUpdate {
    @required
    InputId: Id

    NamePrefixUpdate: InAppStreamName
    InputProcessingConfigurationUpdate: InputProcessingConfigurationUpdate
    KinesisStreamsInputUpdate: KinesisStreamsInputUpdate
    KinesisFirehoseInputUpdate: KinesisFirehoseInputUpdate
    InputSchemaUpdate: InputSchemaUpdate
    InputParallelismUpdate: InputParallelismUpdate
}

list InputUpdates {
    member: InputUpdate
}

list Inputs {
    member: Input
}

@error("client")
structure InvalidApplicationConfigurationException {
    message: String
}

@error("client")
structure InvalidArgumentException {
    message: String
}

structure JSONMappingParameters {
    @required
    RecordRowPath: RecordRowPath
}

@length(min: 1, max: 2048)
@pattern("arn:aws:kinesisanalytics:[a-z]{2}-[a-z]+-\\d{1}+:\\d{12}+:application/[a-zA-Z0-9_.-]{1,128}")
string KinesisAnalyticsARN

structure KinesisFirehoseInput {
    @required
    ResourceARN: ResourceARN

    @required
    RoleARN: RoleARN
}

structure KinesisFirehoseInputDescription {
    ResourceARN: ResourceARN
    RoleARN: RoleARN
}

structure KinesisFirehoseInputUpdate {
    ResourceARNUpdate: ResourceARN
    RoleARNUpdate: RoleARN
}

structure KinesisFirehoseOutput {
    @required
    ResourceARN: ResourceARN

    @required
    RoleARN: RoleARN
}

structure KinesisFirehoseOutputDescription {
    ResourceARN: ResourceARN
    RoleARN: RoleARN
}

structure KinesisFirehoseOutputUpdate {
    ResourceARNUpdate: ResourceARN
    RoleARNUpdate: RoleARN
}

structure KinesisStreamsInput {
    @required
    ResourceARN: ResourceARN

    @required
    RoleARN: RoleARN
}

structure KinesisStreamsInputDescription {
    ResourceARN: ResourceARN
    RoleARN: RoleARN
}

structure KinesisStreamsInputUpdate {
    ResourceARNUpdate: ResourceARN
    RoleARNUpdate: RoleARN
}

structure KinesisStreamsOutput {
    @required
    ResourceARN: ResourceARN

    @required
    RoleARN: RoleARN
}

structure KinesisStreamsOutputDescription {
    ResourceARN: ResourceARN
    RoleARN: RoleARN
}

structure KinesisStreamsOutputUpdate {
    ResourceARNUpdate: ResourceARN
    RoleARNUpdate: RoleARN
}

structure LambdaOutput {
    @required
    ResourceARN: ResourceARN

    @required
    RoleARN: RoleARN
}

structure LambdaOutputDescription {
    ResourceARN: ResourceARN
    RoleARN: RoleARN
}

structure LambdaOutputUpdate {
    ResourceARNUpdate: ResourceARN
    RoleARNUpdate: RoleARN
}

@error("client")
structure LimitExceededException {
    message: String
}

@range(min: 1, max: 50)
integer ListApplicationsInputLimit

@length(min: 1, max: 2048) @pattern("arn:.*")
string LogStreamARN

structure MappingParameters {
    JSONMappingParameters: JSONMappingParameters
    CSVMappingParameters: CSVMappingParameters
}

structure Output {
    @required
    Name: InAppStreamName

    KinesisStreamsOutput: KinesisStreamsOutput
    KinesisFirehoseOutput: KinesisFirehoseOutput
    LambdaOutput: LambdaOutput

    @required
    DestinationSchema: DestinationSchema
}

structure OutputDescription {
    OutputId: Id
    Name: InAppStreamName
    KinesisStreamsOutputDescription: KinesisStreamsOutputDescription
    KinesisFirehoseOutputDescription: KinesisFirehoseOutputDescription
    LambdaOutputDescription: LambdaOutputDescription
    DestinationSchema: DestinationSchema
}

list OutputDescriptions {
    member: OutputDescription
}

structure OutputUpdate {
    @required
    OutputId: Id

    NameUpdate: InAppStreamName
    KinesisStreamsOutputUpdate: KinesisStreamsOutputUpdate
    KinesisFirehoseOutputUpdate: KinesisFirehoseOutputUpdate
    LambdaOutputUpdate: LambdaOutputUpdate
    DestinationSchemaUpdate: DestinationSchema
}

list OutputUpdates {
    member: OutputUpdate
}

list Outputs {
    member: Output
}

list ParsedInputRecord {
    member: String
}

list ParsedInputRecords {
    member: ParsedInputRecord
}

list ProcessedInputRecords {
    member: String
}

list RawInputRecords {
    member: String
}

structure RecordColumn {
    @required
    Name: String

    Mapping: String

    @required
    SqlType: RecordColumnSqlType
}

@length(min: 1)
string RecordColumnDelimiter

@length(min: 1)
string RecordColumnSqlType

@length(min: 1, max: 1000)
list RecordColumns {
    member: RecordColumn
}

@pattern("UTF-8")
string RecordEncoding

structure RecordFormat {
    @required
    RecordFormatType: RecordFormatType

    MappingParameters: MappingParameters
}

enum RecordFormatType {
    JSON
    CSV
}

@length(min: 1)
string RecordRowDelimiter

@length(min: 1)
string RecordRowPath

structure ReferenceDataSource {
    @required
    TableName: InAppTableName

    S3ReferenceDataSource: S3ReferenceDataSource

    @required
    ReferenceSchema: SourceSchema
}

structure ReferenceDataSourceDescription {
    @required
    ReferenceId: Id

    @required
    TableName: InAppTableName

    @required
    S3ReferenceDataSourceDescription: S3ReferenceDataSourceDescription

    ReferenceSchema: SourceSchema
}

list ReferenceDataSourceDescriptions {
    member: ReferenceDataSourceDescription
}

structure ReferenceDataSourceUpdate {
    @required
    ReferenceId: Id

    TableNameUpdate: InAppTableName
    S3ReferenceDataSourceUpdate: S3ReferenceDataSourceUpdate
    ReferenceSchemaUpdate: SourceSchema
}

list ReferenceDataSourceUpdates {
    member: ReferenceDataSourceUpdate
}

@length(min: 1, max: 2048) @pattern("arn:.*")
string ResourceARN

@error("client")
structure ResourceInUseException {
    message: String
}

@error("client")
structure ResourceNotFoundException {
    message: String
}

@error("client")
structure ResourceProvisionedThroughputExceededException {
    message: String
}

@length(min: 1, max: 2048) @pattern("arn:aws:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+")
string RoleARN

structure S3Configuration {
    @required
    RoleARN: RoleARN

    @required
    BucketARN: BucketARN

    @required
    FileKey: FileKey
}

structure S3ReferenceDataSource {
    @required
    BucketARN: BucketARN

    @required
    FileKey: FileKey

    @required
    ReferenceRoleARN: RoleARN
}

structure S3ReferenceDataSourceDescription {
    @required
    BucketARN: BucketARN

    @required
    FileKey: FileKey

    @required
    ReferenceRoleARN: RoleARN
}

structure S3ReferenceDataSourceUpdate {
    BucketARNUpdate: BucketARN
    FileKeyUpdate: FileKey
    ReferenceRoleARNUpdate: RoleARN
}

@error("server")
structure ServiceUnavailableException {
    message: String
}

structure SourceSchema {
    @required
    RecordFormat: RecordFormat

    RecordEncoding: RecordEncoding

    @required
    RecordColumns: RecordColumns
}

structure Tag {
    @required
    Key: TagKey

    Value: TagValue
}

@length(min: 1, max: 128)
string TagKey

@length(min: 1, max: 200)
list TagKeys {
    member: TagKey
}

@length(min: 0, max: 256)
string TagValue

@length(min: 1, max: 200)
list Tags {
    member: Tag
}

@error("client")
structure TooManyTagsException {
    message: String
}

@error("client")
structure UnableToDetectSchemaException {
    message: String
    RawInputRecords: RawInputRecords
    ProcessedInputRecords: ProcessedInputRecords
}

@error("client")
structure UnsupportedOperationException {
    message: String
}
