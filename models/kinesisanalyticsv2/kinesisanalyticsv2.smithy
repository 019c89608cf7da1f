$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.kinesisanalyticsv2

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("Amazon Kinesis Analytics")
@service(
    sdkId: "Kinesis Analytics V2"
    endpointPrefix: "kinesisanalytics"
    docId: "kinesisanalyticsv2-2018-05-23"
)
@awsJson1_1
@sigv4(name: "kinesisanalytics")
@standardRegionalEndpoints
service KinesisAnalytics_20180523 {
    version: "2018-05-23"
    operations: [
        AddApplicationCloudWatchLoggingOption
        AddApplicationInput
        AddApplicationInputProcessingConfiguration
        AddApplicationOutput
        AddApplicationReferenceDataSource
        AddApplicationVpcConfiguration
        CreateApplication
        CreateApplicationPresignedUrl
        CreateApplicationSnapshot
        DeleteApplication
        DeleteApplicationCloudWatchLoggingOption
        DeleteApplicationInputProcessingConfiguration
        DeleteApplicationOutput
        DeleteApplicationReferenceDataSource
        DeleteApplicationSnapshot
        DeleteApplicationVpcConfiguration
        DescribeApplication
        DescribeApplicationOperation
        DescribeApplicationSnapshot
        DescribeApplicationVersion
        DiscoverInputSchema
        ListApplicationOperations
        ListApplicationSnapshots
        ListApplicationVersions
        ListApplications
        ListTagsForResource
        RollbackApplication
        StartApplication
        StopApplication
        TagResource
        UntagResource
        UpdateApplication
        UpdateApplicationMaintenanceConfiguration
    ]
}

operation AddApplicationCloudWatchLoggingOption {
    input := {
        @required
        ApplicationName: ApplicationName

        CurrentApplicationVersionId: ApplicationVersionId

        @required
        CloudWatchLoggingOption: CloudWatchLoggingOption

        ConditionalToken: ConditionalToken
    }
    output := {
        ApplicationARN: ResourceARN
        ApplicationVersionId: ApplicationVersionId
        CloudWatchLoggingOptionDescriptions: CloudWatchLoggingOptionDescriptions
        OperationId: OperationId
    }
    errors: [
        ResourceNotFoundException
        ResourceInUseException
        InvalidArgumentException
        ConcurrentModificationException
        InvalidRequestException
        InvalidApplicationConfigurationException
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
    output := {
        ApplicationARN: ResourceARN
        ApplicationVersionId: ApplicationVersionId
        InputDescriptions: InputDescriptions
    }
    errors: [
        ResourceNotFoundException
        ResourceInUseException
        InvalidArgumentException
        ConcurrentModificationException
        CodeValidationException
        InvalidRequestException
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
    output := {
        ApplicationARN: ResourceARN
        ApplicationVersionId: ApplicationVersionId
        InputId: Id
        InputProcessingConfigurationDescription: InputProcessingConfigurationDescription
    }
    errors: [
        ResourceNotFoundException
        ResourceInUseException
        InvalidArgumentException
        ConcurrentModificationException
        InvalidRequestException
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
    output := {
        ApplicationARN: ResourceARN
        ApplicationVersionId: ApplicationVersionId
        OutputDescriptions: OutputDescriptions
    }
    errors: [
        ResourceNotFoundException
        ResourceInUseException
        InvalidArgumentException
        ConcurrentModificationException
        InvalidRequestException
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
    output := {
        ApplicationARN: ResourceARN
        ApplicationVersionId: ApplicationVersionId
        ReferenceDataSourceDescriptions: ReferenceDataSourceDescriptions
    }
    errors: [
        ResourceNotFoundException
        ResourceInUseException
        InvalidArgumentException
        ConcurrentModificationException
        InvalidRequestException
    ]
}

operation AddApplicationVpcConfiguration {
    input := {
        @required
        ApplicationName: ApplicationName

        CurrentApplicationVersionId: ApplicationVersionId

        @required
        VpcConfiguration: VpcConfiguration

        ConditionalToken: ConditionalToken
    }
    output := {
        ApplicationARN: ResourceARN
        ApplicationVersionId: ApplicationVersionId
        VpcConfigurationDescription: VpcConfigurationDescription
        OperationId: OperationId
    }
    errors: [
        ResourceNotFoundException
        ResourceInUseException
        InvalidArgumentException
        ConcurrentModificationException
        InvalidApplicationConfigurationException
    ]
}

operation CreateApplication {
    input := {
        @required
        ApplicationName: ApplicationName

        ApplicationDescription: ApplicationDescription

        @required
        RuntimeEnvironment: RuntimeEnvironment

        @required
        ServiceExecutionRole: RoleARN

        ApplicationConfiguration: ApplicationConfiguration
        CloudWatchLoggingOptions: CloudWatchLoggingOptions
        Tags: Tags
        ApplicationMode: ApplicationMode
    }
    output := {
        @required
        ApplicationDetail: ApplicationDetail
    }
    errors: [
        CodeValidationException
        ResourceInUseException
        LimitExceededException
        InvalidArgumentException
        InvalidRequestException
        TooManyTagsException
        ConcurrentModificationException
        UnsupportedOperationException
    ]
}

operation CreateApplicationPresignedUrl {
    input := {
        @required
        ApplicationName: ApplicationName

        @required
        UrlType: UrlType

        SessionExpirationDurationInSeconds: SessionExpirationDurationInSeconds
    }
    output := {
        AuthorizedUrl: AuthorizedUrl
    }
    errors: [ResourceNotFoundException, ResourceInUseException, InvalidArgumentException]
}

operation CreateApplicationSnapshot {
    input := {
        @required
        ApplicationName: ApplicationName

        @required
        SnapshotName: SnapshotName
    }
    output := {}
    errors: [
        ResourceInUseException
        ResourceNotFoundException
        LimitExceededException
        InvalidArgumentException
        UnsupportedOperationException
        InvalidRequestException
        InvalidApplicationConfigurationException
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
        InvalidArgumentException
        InvalidRequestException
        InvalidApplicationConfigurationException
    ]
}

operation DeleteApplicationCloudWatchLoggingOption {
    input := {
        @required
        ApplicationName: ApplicationName

        CurrentApplicationVersionId: ApplicationVersionId

        @required
        CloudWatchLoggingOptionId: Id

        ConditionalToken: ConditionalToken
    }
    output := {
        ApplicationARN: ResourceARN
        ApplicationVersionId: ApplicationVersionId
        CloudWatchLoggingOptionDescriptions: CloudWatchLoggingOptionDescriptions
        OperationId: OperationId
    }
    errors: [
        ResourceNotFoundException
        ResourceInUseException
        InvalidArgumentException
        ConcurrentModificationException
        InvalidRequestException
        InvalidApplicationConfigurationException
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
    output := {
        ApplicationARN: ResourceARN
        ApplicationVersionId: ApplicationVersionId
    }
    errors: [
        ResourceNotFoundException
        ResourceInUseException
        InvalidArgumentException
        ConcurrentModificationException
        InvalidRequestException
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
    output := {
        ApplicationARN: ResourceARN
        ApplicationVersionId: ApplicationVersionId
    }
    errors: [
        ResourceNotFoundException
        ResourceInUseException
        InvalidArgumentException
        ConcurrentModificationException
        InvalidRequestException
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
    output := {
        ApplicationARN: ResourceARN
        ApplicationVersionId: ApplicationVersionId
    }
    errors: [
        ResourceNotFoundException
        ResourceInUseException
        InvalidArgumentException
        ConcurrentModificationException
        InvalidRequestException
    ]
}

operation DeleteApplicationSnapshot {
    input := {
        @required
        ApplicationName: ApplicationName

        @required
        SnapshotName: SnapshotName

        @required
        SnapshotCreationTimestamp: Timestamp
    }
    output := {}
    errors: [
        ResourceInUseException
        InvalidArgumentException
        UnsupportedOperationException
        InvalidRequestException
        ResourceNotFoundException
        ConcurrentModificationException
    ]
}

operation DeleteApplicationVpcConfiguration {
    input := {
        @required
        ApplicationName: ApplicationName

        CurrentApplicationVersionId: ApplicationVersionId

        @required
        VpcConfigurationId: Id

        ConditionalToken: ConditionalToken
    }
    output := {
        ApplicationARN: ResourceARN
        ApplicationVersionId: ApplicationVersionId
        OperationId: OperationId
    }
    errors: [
        ResourceNotFoundException
        ResourceInUseException
        InvalidArgumentException
        ConcurrentModificationException
        InvalidApplicationConfigurationException
    ]
}

operation DescribeApplication {
    input := {
        @required
        ApplicationName: ApplicationName

        IncludeAdditionalDetails: Boolean
    }
    output := {
        @required
        ApplicationDetail: ApplicationDetail
    }
    errors: [ResourceNotFoundException, InvalidArgumentException, InvalidRequestException]
}

operation DescribeApplicationOperation {
    input := {
        @required
        ApplicationName: ApplicationName

        @required
        OperationId: OperationId
    }
    output := {
        ApplicationOperationInfoDetails: ApplicationOperationInfoDetails
    }
    errors: [InvalidArgumentException, ResourceNotFoundException, UnsupportedOperationException]
}

operation DescribeApplicationSnapshot {
    input := {
        @required
        ApplicationName: ApplicationName

        @required
        SnapshotName: SnapshotName
    }
    output := {
        @required
        SnapshotDetails: SnapshotDetails
    }
    errors: [ResourceNotFoundException, InvalidArgumentException, UnsupportedOperationException]
}

operation DescribeApplicationVersion {
    input := {
        @required
        ApplicationName: ApplicationName

        @required
        ApplicationVersionId: ApplicationVersionId
    }
    output := {
        ApplicationVersionDetail: ApplicationDetail
    }
    errors: [InvalidArgumentException, ResourceNotFoundException, UnsupportedOperationException]
}

operation DiscoverInputSchema {
    input := {
        ResourceARN: ResourceARN

        @required
        ServiceExecutionRole: RoleARN

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
        InvalidRequestException
        UnsupportedOperationException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ApplicationOperationInfoList"
    pageSize: "Limit"
)
operation ListApplicationOperations {
    input := {
        @required
        ApplicationName: ApplicationName

        Limit: ListApplicationOperationsInputLimit
        NextToken: NextToken
        Operation: Operation
        OperationStatus: OperationStatus
    }
    output := {
        ApplicationOperationInfoList: ApplicationOperationInfoList
        NextToken: NextToken
    }
    errors: [InvalidArgumentException, ResourceNotFoundException, UnsupportedOperationException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "SnapshotSummaries"
    pageSize: "Limit"
)
operation ListApplicationSnapshots {
    input := {
        @required
        ApplicationName: ApplicationName

        Limit: ListSnapshotsInputLimit
        NextToken: NextToken
    }
    output := {
        SnapshotSummaries: SnapshotSummaries
        NextToken: NextToken
    }
    errors: [InvalidArgumentException, UnsupportedOperationException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ApplicationVersionSummaries"
    pageSize: "Limit"
)
operation ListApplicationVersions {
    input := {
        @required
        ApplicationName: ApplicationName

        Limit: ListApplicationVersionsInputLimit
        NextToken: NextToken
    }
    output := {
        ApplicationVersionSummaries: ApplicationVersionSummaries
        NextToken: NextToken
    }
    errors: [InvalidArgumentException, ResourceNotFoundException, UnsupportedOperationException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ApplicationSummaries"
    pageSize: "Limit"
)
operation ListApplications {
    input := {
        Limit: ListApplicationsInputLimit
        NextToken: ApplicationName
    }
    output := {
        @required
        ApplicationSummaries: ApplicationSummaries

        NextToken: ApplicationName
    }
    errors: [InvalidRequestException]
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

operation RollbackApplication {
    input := {
        @required
        ApplicationName: ApplicationName

        @required
        CurrentApplicationVersionId: ApplicationVersionId
    }
    output := {
        @required
        ApplicationDetail: ApplicationDetail

        OperationId: OperationId
    }
    errors: [
        ResourceNotFoundException
        InvalidArgumentException
        ResourceInUseException
        InvalidRequestException
        ConcurrentModificationException
        UnsupportedOperationException
    ]
}

operation StartApplication {
    input := {
        @required
        ApplicationName: ApplicationName

        RunConfiguration: RunConfiguration
    }
    output := {
        OperationId: OperationId
    }
    errors: [
        ResourceNotFoundException
        ResourceInUseException
        InvalidArgumentException
        InvalidApplicationConfigurationException
        InvalidRequestException
    ]
}

operation StopApplication {
    input := {
        @required
        ApplicationName: ApplicationName

        Force: Boolean
    }
    output := {
        OperationId: OperationId
    }
    errors: [
        ResourceNotFoundException
        ResourceInUseException
        InvalidArgumentException
        InvalidRequestException
        InvalidApplicationConfigurationException
        ConcurrentModificationException
    ]
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

        CurrentApplicationVersionId: ApplicationVersionId
        ApplicationConfigurationUpdate: ApplicationConfigurationUpdate
        ServiceExecutionRoleUpdate: RoleARN
        RunConfigurationUpdate: RunConfigurationUpdate
        CloudWatchLoggingOptionUpdates: CloudWatchLoggingOptionUpdates
        ConditionalToken: ConditionalToken
        RuntimeEnvironmentUpdate: RuntimeEnvironment
    }
    output := {
        @required
        ApplicationDetail: ApplicationDetail

        OperationId: OperationId
    }
    errors: [
        CodeValidationException
        ResourceNotFoundException
        ResourceInUseException
        InvalidArgumentException
        ConcurrentModificationException
        InvalidRequestException
        InvalidApplicationConfigurationException
        LimitExceededException
    ]
}

operation UpdateApplicationMaintenanceConfiguration {
    input := {
        @required
        ApplicationName: ApplicationName

        @required
        ApplicationMaintenanceConfigurationUpdate: ApplicationMaintenanceConfigurationUpdate
    }
    output := {
        ApplicationARN: ResourceARN
        ApplicationMaintenanceConfigurationDescription: ApplicationMaintenanceConfigurationDescription
    }
    errors: [
        ResourceNotFoundException
        ResourceInUseException
        InvalidArgumentException
        ConcurrentModificationException
        UnsupportedOperationException
    ]
}

structure ApplicationCodeConfiguration {
    CodeContent: CodeContent

    @required
    CodeContentType: CodeContentType
}

structure ApplicationCodeConfigurationDescription {
    @required
    CodeContentType: CodeContentType

    CodeContentDescription: CodeContentDescription
}

structure ApplicationCodeConfigurationUpdate {
    CodeContentTypeUpdate: CodeContentType
    CodeContentUpdate: CodeContentUpdate
}

structure ApplicationConfiguration {
    SqlApplicationConfiguration: SqlApplicationConfiguration
    FlinkApplicationConfiguration: FlinkApplicationConfiguration
    EnvironmentProperties: EnvironmentProperties
    ApplicationCodeConfiguration: ApplicationCodeConfiguration
    ApplicationSnapshotConfiguration: ApplicationSnapshotConfiguration
    ApplicationSystemRollbackConfiguration: ApplicationSystemRollbackConfiguration
    VpcConfigurations: VpcConfigurations
    ZeppelinApplicationConfiguration: ZeppelinApplicationConfiguration
    ApplicationEncryptionConfiguration: ApplicationEncryptionConfiguration
}

structure ApplicationConfigurationDescription {
    SqlApplicationConfigurationDescription: SqlApplicationConfigurationDescription
    ApplicationCodeConfigurationDescription: ApplicationCodeConfigurationDescription
    RunConfigurationDescription: RunConfigurationDescription
    FlinkApplicationConfigurationDescription: FlinkApplicationConfigurationDescription
    EnvironmentPropertyDescriptions: EnvironmentPropertyDescriptions
    ApplicationSnapshotConfigurationDescription: ApplicationSnapshotConfigurationDescription
    ApplicationSystemRollbackConfigurationDescription: ApplicationSystemRollbackConfigurationDescription
    VpcConfigurationDescriptions: VpcConfigurationDescriptions
    ZeppelinApplicationConfigurationDescription: ZeppelinApplicationConfigurationDescription
    ApplicationEncryptionConfigurationDescription: ApplicationEncryptionConfigurationDescription
}

structure ApplicationConfigurationUpdate {
    SqlApplicationConfigurationUpdate: SqlApplicationConfigurationUpdate
    ApplicationCodeConfigurationUpdate: ApplicationCodeConfigurationUpdate
    FlinkApplicationConfigurationUpdate: FlinkApplicationConfigurationUpdate
    EnvironmentPropertyUpdates: EnvironmentPropertyUpdates
    ApplicationSnapshotConfigurationUpdate: ApplicationSnapshotConfigurationUpdate
    ApplicationSystemRollbackConfigurationUpdate: ApplicationSystemRollbackConfigurationUpdate
    VpcConfigurationUpdates: VpcConfigurationUpdates
    ZeppelinApplicationConfigurationUpdate: ZeppelinApplicationConfigurationUpdate
    ApplicationEncryptionConfigurationUpdate: ApplicationEncryptionConfigurationUpdate
}

@length(min: 0, max: 1024)
string ApplicationDescription

structure ApplicationDetail {
    @required
    ApplicationARN: ResourceARN

    ApplicationDescription: ApplicationDescription

    @required
    ApplicationName: ApplicationName

    @required
    RuntimeEnvironment: RuntimeEnvironment

    ServiceExecutionRole: RoleARN

    @required
    ApplicationStatus: ApplicationStatus

    @required
    ApplicationVersionId: ApplicationVersionId

    CreateTimestamp: Timestamp
    LastUpdateTimestamp: Timestamp
    ApplicationConfigurationDescription: ApplicationConfigurationDescription
    CloudWatchLoggingOptionDescriptions: CloudWatchLoggingOptionDescriptions
    ApplicationMaintenanceConfigurationDescription: ApplicationMaintenanceConfigurationDescription
    ApplicationVersionUpdatedFrom: ApplicationVersionId
    ApplicationVersionRolledBackFrom: ApplicationVersionId
    ApplicationVersionCreateTimestamp: Timestamp
    ConditionalToken: ConditionalToken
    ApplicationVersionRolledBackTo: ApplicationVersionId
    ApplicationMode: ApplicationMode
}

structure ApplicationEncryptionConfiguration {
    KeyId: KeyId

    @required
    KeyType: KeyType
}

structure ApplicationEncryptionConfigurationDescription {
    KeyId: KeyId

    @required
    KeyType: KeyType
}

structure ApplicationEncryptionConfigurationUpdate {
    KeyIdUpdate: KeyId

    @required
    KeyTypeUpdate: KeyType
}

structure ApplicationMaintenanceConfigurationDescription {
    @required
    ApplicationMaintenanceWindowStartTime: ApplicationMaintenanceWindowStartTime

    @required
    ApplicationMaintenanceWindowEndTime: ApplicationMaintenanceWindowEndTime
}

structure ApplicationMaintenanceConfigurationUpdate {
    @required
    ApplicationMaintenanceWindowStartTimeUpdate: ApplicationMaintenanceWindowStartTime
}

@length(min: 5, max: 5) @pattern("([01][0-9]|2[0-3]):[0-5][0-9]")
string ApplicationMaintenanceWindowEndTime

@length(min: 5, max: 5) @pattern("([01][0-9]|2[0-3]):[0-5][0-9]")
string ApplicationMaintenanceWindowStartTime

enum ApplicationMode {
    STREAMING
    INTERACTIVE
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9_.-]+")
string ApplicationName

structure ApplicationOperationInfo {
    Operation: Operation
    OperationId: OperationId
    StartTime: Timestamp
    EndTime: Timestamp
    OperationStatus: OperationStatus
}

structure ApplicationOperationInfoDetails {
    @required
    Operation: Operation

    @required
    StartTime: Timestamp

    @required
    EndTime: Timestamp

    @required
    OperationStatus: OperationStatus

    ApplicationVersionChangeDetails: ApplicationVersionChangeDetails
    OperationFailureDetails: OperationFailureDetails
}

list ApplicationOperationInfoList {
    member: ApplicationOperationInfo
}

structure ApplicationRestoreConfiguration {
    @required
    ApplicationRestoreType: ApplicationRestoreType

    SnapshotName: SnapshotName
}

enum ApplicationRestoreType {
    SKIP_RESTORE_FROM_SNAPSHOT
    RESTORE_FROM_LATEST_SNAPSHOT
    RESTORE_FROM_CUSTOM_SNAPSHOT
}

structure ApplicationSnapshotConfiguration {
    @required
    SnapshotsEnabled: Boolean
}

structure ApplicationSnapshotConfigurationDescription {
    @required
    SnapshotsEnabled: Boolean
}

structure ApplicationSnapshotConfigurationUpdate {
    @required
    SnapshotsEnabledUpdate: Boolean
}

enum ApplicationStatus {
    DELETING
    STARTING
    STOPPING
    READY
    RUNNING
    UPDATING
    AUTOSCALING
    FORCE_STOPPING
    ROLLING_BACK
    MAINTENANCE
    ROLLED_BACK
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

    @required
    ApplicationVersionId: ApplicationVersionId

    @required
    RuntimeEnvironment: RuntimeEnvironment

    ApplicationMode: ApplicationMode
}

structure ApplicationSystemRollbackConfiguration {
    @required
    RollbackEnabled: Boolean
}

structure ApplicationSystemRollbackConfigurationDescription {
    @required
    RollbackEnabled: Boolean
}

structure ApplicationSystemRollbackConfigurationUpdate {
    @required
    RollbackEnabledUpdate: Boolean
}

structure ApplicationVersionChangeDetails {
    @required
    ApplicationVersionUpdatedFrom: ApplicationVersionId

    @required
    ApplicationVersionUpdatedTo: ApplicationVersionId
}

@range(min: 1, max: 999999999)
long ApplicationVersionId

list ApplicationVersionSummaries {
    member: ApplicationVersionSummary
}

structure ApplicationVersionSummary {
    @required
    ApplicationVersionId: ApplicationVersionId

    @required
    ApplicationStatus: ApplicationStatus
}

enum ArtifactType {
    UDF
    DEPENDENCY_JAR
}

@length(min: 1, max: 2048)
string AuthorizedUrl

@length(min: 1, max: 1024) @pattern("[a-zA-Z0-9/!-_.*'()]+")
string BasePath

@length(min: 1, max: 2048) @pattern("arn:.*")
string BucketARN

structure CSVMappingParameters {
    @required
    RecordRowDelimiter: RecordRowDelimiter

    @required
    RecordColumnDelimiter: RecordColumnDelimiter
}

structure CatalogConfiguration {
    @required
    GlueDataCatalogConfiguration: GlueDataCatalogConfiguration
}

structure CatalogConfigurationDescription {
    @required
    GlueDataCatalogConfigurationDescription: GlueDataCatalogConfigurationDescription
}

structure CatalogConfigurationUpdate {
    @required
    GlueDataCatalogConfigurationUpdate: GlueDataCatalogConfigurationUpdate
}

structure CheckpointConfiguration {
    @required
    ConfigurationType: ConfigurationType

    CheckpointingEnabled: Boolean
    CheckpointInterval: CheckpointInterval
    MinPauseBetweenCheckpoints: MinPauseBetweenCheckpoints
}

structure CheckpointConfigurationDescription {
    ConfigurationType: ConfigurationType
    CheckpointingEnabled: Boolean
    CheckpointInterval: CheckpointInterval
    MinPauseBetweenCheckpoints: MinPauseBetweenCheckpoints
}

structure CheckpointConfigurationUpdate {
    ConfigurationTypeUpdate: ConfigurationType
    CheckpointingEnabledUpdate: Boolean
    CheckpointIntervalUpdate: CheckpointInterval
    MinPauseBetweenCheckpointsUpdate: MinPauseBetweenCheckpoints
}

@range(min: 1)
long CheckpointInterval

structure CloudWatchLoggingOption {
    @required
    LogStreamARN: LogStreamARN
}

structure CloudWatchLoggingOptionDescription {
    CloudWatchLoggingOptionId: Id

    @required
    LogStreamARN: LogStreamARN

    RoleARN: RoleARN
}

list CloudWatchLoggingOptionDescriptions {
    member: CloudWatchLoggingOptionDescription
}

structure CloudWatchLoggingOptionUpdate {
    @required
    CloudWatchLoggingOptionId: Id

    LogStreamARNUpdate: LogStreamARN
}

list CloudWatchLoggingOptionUpdates {
    member: CloudWatchLoggingOptionUpdate
}

list CloudWatchLoggingOptions {
    member: CloudWatchLoggingOption
}

structure CodeContent {
    TextContent: TextContent
    ZipFileContent: ZipFileContent
    S3ContentLocation: S3ContentLocation
}

structure CodeContentDescription {
    TextContent: TextContent
    CodeMD5: CodeMD5
    CodeSize: CodeSize
    S3ApplicationCodeLocationDescription: S3ApplicationCodeLocationDescription
}

enum CodeContentType {
    PLAINTEXT
    ZIPFILE
}

structure CodeContentUpdate {
    TextContentUpdate: TextContent
    ZipFileContentUpdate: ZipFileContent
    S3ContentLocationUpdate: S3ContentLocationUpdate
}

@length(min: 128, max: 128)
string CodeMD5

@range(min: 0, max: 52428800)
long CodeSize

@error("client")
structure CodeValidationException {
    Message: String
}

@error("client")
structure ConcurrentModificationException {
    Message: String
}

@length(min: 1, max: 512) @pattern("[a-zA-Z0-9-_+/=]+")
string ConditionalToken

enum ConfigurationType {
    DEFAULT
    CUSTOM
}

structure CustomArtifactConfiguration {
    @required
    ArtifactType: ArtifactType

    S3ContentLocation: S3ContentLocation
    MavenReference: MavenReference
}

structure CustomArtifactConfigurationDescription {
    ArtifactType: ArtifactType
    S3ContentLocationDescription: S3ContentLocation
    MavenReferenceDescription: MavenReference
}

@length(max: 50)
list CustomArtifactsConfigurationDescriptionList {
    member: CustomArtifactConfigurationDescription
}

@length(max: 50)
list CustomArtifactsConfigurationList {
    member: CustomArtifactConfiguration
}

@length(min: 1, max: 2048) @pattern("arn:.*")
string DatabaseARN

structure DeployAsApplicationConfiguration {
    @required
    S3ContentLocation: S3ContentBaseLocation
}

structure DeployAsApplicationConfigurationDescription {
    @required
    S3ContentLocationDescription: S3ContentBaseLocationDescription
}

structure DeployAsApplicationConfigurationUpdate {
    S3ContentLocationUpdate: S3ContentBaseLocationUpdate
}

structure DestinationSchema {
    @required
    RecordFormatType: RecordFormatType
}

structure EnvironmentProperties {
    @required
    PropertyGroups: PropertyGroups
}

structure EnvironmentPropertyDescriptions {
    PropertyGroupDescriptions: PropertyGroups
}

structure EnvironmentPropertyUpdates {
    @required
    PropertyGroups: PropertyGroups
}

structure ErrorInfo {
    ErrorString: ErrorString
}

@length(min: 1, max: 512)
string ErrorString

@length(min: 1, max: 1024)
string FileKey

structure FlinkApplicationConfiguration {
    CheckpointConfiguration: CheckpointConfiguration
    MonitoringConfiguration: MonitoringConfiguration
    ParallelismConfiguration: ParallelismConfiguration
}

structure FlinkApplicationConfigurationDescription {
    CheckpointConfigurationDescription: CheckpointConfigurationDescription
    MonitoringConfigurationDescription: MonitoringConfigurationDescription
    ParallelismConfigurationDescription: ParallelismConfigurationDescription
    JobPlanDescription: String
}

structure FlinkApplicationConfigurationUpdate {
    CheckpointConfigurationUpdate: CheckpointConfigurationUpdate
    MonitoringConfigurationUpdate: MonitoringConfigurationUpdate
    ParallelismConfigurationUpdate: ParallelismConfigurationUpdate
}

structure FlinkRunConfiguration {
    AllowNonRestoredState: Boolean
}

structure GlueDataCatalogConfiguration {
    @required
    DatabaseARN: DatabaseARN
}

structure GlueDataCatalogConfigurationDescription {
    @required
    DatabaseARN: DatabaseARN
}

structure GlueDataCatalogConfigurationUpdate {
    @required
    DatabaseARNUpdate: DatabaseARN
}

@length(min: 1, max: 50) @pattern("[a-zA-Z0-9_.-]+")
string Id

@length(min: 1, max: 32) @pattern("[^-\\s<>&]*")
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
}

structure InputLambdaProcessorDescription {
    @required
    ResourceARN: ResourceARN

    RoleARN: RoleARN
}

structure InputLambdaProcessorUpdate {
    @required
    ResourceARNUpdate: ResourceARN
}

structure InputParallelism {
    Count: InputParallelismCount
}

@range(min: 1, max: 64)
integer InputParallelismCount

structure InputParallelismUpdate {
    @required
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
    Message: String
}

@error("client")
structure InvalidArgumentException {
    Message: String
}

@error("client")
structure InvalidRequestException {
    Message: String
}

structure JSONMappingParameters {
    @required
    RecordRowPath: RecordRowPath
}

@length(min: 1, max: 2048)
string KeyId

enum KeyType {
    AWS_OWNED_KEY
    CUSTOMER_MANAGED_KEY
}

@length(min: 1, max: 2048) @pattern("arn:.*")
string KinesisAnalyticsARN

structure KinesisFirehoseInput {
    @required
    ResourceARN: ResourceARN
}

structure KinesisFirehoseInputDescription {
    @required
    ResourceARN: ResourceARN

    RoleARN: RoleARN
}

structure KinesisFirehoseInputUpdate {
    @required
    ResourceARNUpdate: ResourceARN
}

structure KinesisFirehoseOutput {
    @required
    ResourceARN: ResourceARN
}

structure KinesisFirehoseOutputDescription {
    @required
    ResourceARN: ResourceARN

    RoleARN: RoleARN
}

structure KinesisFirehoseOutputUpdate {
    @required
    ResourceARNUpdate: ResourceARN
}

structure KinesisStreamsInput {
    @required
    ResourceARN: ResourceARN
}

structure KinesisStreamsInputDescription {
    @required
    ResourceARN: ResourceARN

    RoleARN: RoleARN
}

structure KinesisStreamsInputUpdate {
    @required
    ResourceARNUpdate: ResourceARN
}

structure KinesisStreamsOutput {
    @required
    ResourceARN: ResourceARN
}

structure KinesisStreamsOutputDescription {
    @required
    ResourceARN: ResourceARN

    RoleARN: RoleARN
}

structure KinesisStreamsOutputUpdate {
    @required
    ResourceARNUpdate: ResourceARN
}

structure LambdaOutput {
    @required
    ResourceARN: ResourceARN
}

structure LambdaOutputDescription {
    @required
    ResourceARN: ResourceARN

    RoleARN: RoleARN
}

structure LambdaOutputUpdate {
    @required
    ResourceARNUpdate: ResourceARN
}

@error("client")
structure LimitExceededException {
    Message: String
}

@range(min: 1, max: 50)
integer ListApplicationOperationsInputLimit

@range(min: 1, max: 50)
integer ListApplicationVersionsInputLimit

@range(min: 1, max: 50)
integer ListApplicationsInputLimit

@range(min: 1, max: 50)
integer ListSnapshotsInputLimit

enum LogLevel {
    INFO
    WARN
    ERROR
    DEBUG
}

@length(min: 1, max: 2048) @pattern("arn:.*")
string LogStreamARN

structure MappingParameters {
    JSONMappingParameters: JSONMappingParameters
    CSVMappingParameters: CSVMappingParameters
}

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9_.-]+")
string MavenArtifactId

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9_.-]+")
string MavenGroupId

structure MavenReference {
    @required
    GroupId: MavenGroupId

    @required
    ArtifactId: MavenArtifactId

    @required
    Version: MavenVersion
}

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9_.-]+")
string MavenVersion

enum MetricsLevel {
    APPLICATION
    TASK
    OPERATOR
    PARALLELISM
}

@range(min: 0)
long MinPauseBetweenCheckpoints

structure MonitoringConfiguration {
    @required
    ConfigurationType: ConfigurationType

    MetricsLevel: MetricsLevel
    LogLevel: LogLevel
}

structure MonitoringConfigurationDescription {
    ConfigurationType: ConfigurationType
    MetricsLevel: MetricsLevel
    LogLevel: LogLevel
}

structure MonitoringConfigurationUpdate {
    ConfigurationTypeUpdate: ConfigurationType
    MetricsLevelUpdate: MetricsLevel
    LogLevelUpdate: LogLevel
}

@length(min: 1, max: 512)
string NextToken

@length(min: 0, max: 1024)
string ObjectVersion

@length(min: 1, max: 64)
string Operation

structure OperationFailureDetails {
    RollbackOperationId: OperationId
    ErrorInfo: ErrorInfo
}

@length(min: 1, max: 64)
string OperationId

enum OperationStatus {
    IN_PROGRESS
    CANCELLED
    SUCCESSFUL
    FAILED
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

@range(min: 1)
integer Parallelism

structure ParallelismConfiguration {
    @required
    ConfigurationType: ConfigurationType

    Parallelism: Parallelism
    ParallelismPerKPU: ParallelismPerKPU
    AutoScalingEnabled: Boolean
}

structure ParallelismConfigurationDescription {
    ConfigurationType: ConfigurationType
    Parallelism: Parallelism
    ParallelismPerKPU: ParallelismPerKPU
    CurrentParallelism: Parallelism
    AutoScalingEnabled: Boolean
}

structure ParallelismConfigurationUpdate {
    ConfigurationTypeUpdate: ConfigurationType
    ParallelismUpdate: Parallelism
    ParallelismPerKPUUpdate: ParallelismPerKPU
    AutoScalingEnabledUpdate: Boolean
}

@range(min: 1)
integer ParallelismPerKPU

list ParsedInputRecord {
    member: String
}

list ParsedInputRecords {
    member: ParsedInputRecord
}

list ProcessedInputRecords {
    member: String
}

structure PropertyGroup {
    @required
    PropertyGroupId: Id

    @required
    PropertyMap: PropertyMap
}

@length(max: 50)
list PropertyGroups {
    member: PropertyGroup
}

@length(min: 1, max: 2048)
string PropertyKey

@length(min: 1, max: 50)
map PropertyMap {
    key: PropertyKey
    value: PropertyValue
}

@length(min: 1, max: 2048)
string PropertyValue

list RawInputRecords {
    member: String
}

structure RecordColumn {
    @required
    Name: RecordColumnName

    Mapping: RecordColumnMapping

    @required
    SqlType: RecordColumnSqlType
}

@length(min: 1, max: 1024)
string RecordColumnDelimiter

@length(min: 0, max: 65535)
string RecordColumnMapping

@length(min: 1, max: 256) @pattern("[^-\\s<>&]*")
string RecordColumnName

@length(min: 1, max: 100)
string RecordColumnSqlType

@length(min: 1, max: 1000)
list RecordColumns {
    member: RecordColumn
}

@length(min: 5, max: 5) @pattern("UTF-8")
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

@length(min: 1, max: 1024)
string RecordRowDelimiter

@length(min: 1, max: 65535) @pattern("^(?=^\\$)(?=^\\S+$).*$")
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

list ReferenceDataSources {
    member: ReferenceDataSource
}

@length(min: 1, max: 2048) @pattern("arn:.*")
string ResourceARN

@error("client")
structure ResourceInUseException {
    Message: String
}

@error("client")
structure ResourceNotFoundException {
    Message: String
}

@error("client")
structure ResourceProvisionedThroughputExceededException {
    Message: String
}

@length(min: 1, max: 2048) @pattern("arn:.*")
string RoleARN

structure RunConfiguration {
    FlinkRunConfiguration: FlinkRunConfiguration
    SqlRunConfigurations: SqlRunConfigurations
    ApplicationRestoreConfiguration: ApplicationRestoreConfiguration
}

structure RunConfigurationDescription {
    ApplicationRestoreConfigurationDescription: ApplicationRestoreConfiguration
    FlinkRunConfigurationDescription: FlinkRunConfiguration
}

structure RunConfigurationUpdate {
    FlinkRunConfiguration: FlinkRunConfiguration
    ApplicationRestoreConfiguration: ApplicationRestoreConfiguration
}

enum RuntimeEnvironment {
    SQL_1_0 = "SQL-1_0"
    FLINK_1_6 = "FLINK-1_6"
    FLINK_1_8 = "FLINK-1_8"
    ZEPPELIN_FLINK_1_0 = "ZEPPELIN-FLINK-1_0"
    FLINK_1_11 = "FLINK-1_11"
    FLINK_1_13 = "FLINK-1_13"
    ZEPPELIN_FLINK_2_0 = "ZEPPELIN-FLINK-2_0"
    FLINK_1_15 = "FLINK-1_15"
    ZEPPELIN_FLINK_3_0 = "ZEPPELIN-FLINK-3_0"
    FLINK_1_18 = "FLINK-1_18"
    FLINK_1_19 = "FLINK-1_19"
    FLINK_1_20 = "FLINK-1_20"
    FLINK_2_2 = "FLINK-2_2"
    FLINK_2_3 = "FLINK-2_3"
}

structure S3ApplicationCodeLocationDescription {
    @required
    BucketARN: BucketARN

    @required
    FileKey: FileKey

    ObjectVersion: ObjectVersion
}

structure S3Configuration {
    @required
    BucketARN: BucketARN

    @required
    FileKey: FileKey
}

structure S3ContentBaseLocation {
    @required
    BucketARN: BucketARN

    BasePath: BasePath
}

structure S3ContentBaseLocationDescription {
    @required
    BucketARN: BucketARN

    BasePath: BasePath
}

structure S3ContentBaseLocationUpdate {
    BucketARNUpdate: BucketARN
    BasePathUpdate: BasePath
}

structure S3ContentLocation {
    @required
    BucketARN: BucketARN

    @required
    FileKey: FileKey

    ObjectVersion: ObjectVersion
}

structure S3ContentLocationUpdate {
    BucketARNUpdate: BucketARN
    FileKeyUpdate: FileKey
    ObjectVersionUpdate: ObjectVersion
}

structure S3ReferenceDataSource {
    BucketARN: BucketARN
    FileKey: FileKey
}

structure S3ReferenceDataSourceDescription {
    @required
    BucketARN: BucketARN

    @required
    FileKey: FileKey

    ReferenceRoleARN: RoleARN
}

structure S3ReferenceDataSourceUpdate {
    BucketARNUpdate: BucketARN
    FileKeyUpdate: FileKey
}

@length(min: 1, max: 5)
list SecurityGroupIds {
    member: String
}

@error("server")
structure ServiceUnavailableException {
    Message: String
}

@range(min: 1800, max: 43200)
long SessionExpirationDurationInSeconds

structure SnapshotDetails {
    @required
    SnapshotName: SnapshotName

    @required
    SnapshotStatus: SnapshotStatus

    @required
    ApplicationVersionId: ApplicationVersionId

    SnapshotCreationTimestamp: Timestamp
    RuntimeEnvironment: RuntimeEnvironment
    ApplicationEncryptionConfigurationDescription: ApplicationEncryptionConfigurationDescription
}

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9_.-]+")
string SnapshotName

enum SnapshotStatus {
    CREATING
    READY
    DELETING
    FAILED
}

list SnapshotSummaries {
    member: SnapshotDetails
}

structure SourceSchema {
    @required
    RecordFormat: RecordFormat

    RecordEncoding: RecordEncoding

    @required
    RecordColumns: RecordColumns
}

structure SqlApplicationConfiguration {
    Inputs: Inputs
    Outputs: Outputs
    ReferenceDataSources: ReferenceDataSources
}

structure SqlApplicationConfigurationDescription {
    InputDescriptions: InputDescriptions
    OutputDescriptions: OutputDescriptions
    ReferenceDataSourceDescriptions: ReferenceDataSourceDescriptions
}

structure SqlApplicationConfigurationUpdate {
    InputUpdates: InputUpdates
    OutputUpdates: OutputUpdates
    ReferenceDataSourceUpdates: ReferenceDataSourceUpdates
}

structure SqlRunConfiguration {
    @required
    InputId: Id

    @required
    InputStartingPositionConfiguration: InputStartingPositionConfiguration
}

list SqlRunConfigurations {
    member: SqlRunConfiguration
}

@length(min: 1, max: 16)
list SubnetIds {
    member: String
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

@length(min: 0, max: 102400)
string TextContent

@error("client")
structure TooManyTagsException {
    message: String
}

@error("client")
structure UnableToDetectSchemaException {
    Message: String
    RawInputRecords: RawInputRecords
    ProcessedInputRecords: ProcessedInputRecords
}

@error("client")
structure UnsupportedOperationException {
    Message: String
}

enum UrlType {
    FLINK_DASHBOARD_URL
    ZEPPELIN_UI_URL
}

structure VpcConfiguration {
    @required
    SubnetIds: SubnetIds

    @required
    SecurityGroupIds: SecurityGroupIds
}

structure VpcConfigurationDescription {
    @required
    VpcConfigurationId: Id

    @required
    VpcId: String

    @required
    SubnetIds: SubnetIds

    @required
    SecurityGroupIds: SecurityGroupIds
}

list VpcConfigurationDescriptions {
    member: VpcConfigurationDescription
}

structure VpcConfigurationUpdate {
    @required
    VpcConfigurationId: Id

    SubnetIdUpdates: SubnetIds
    SecurityGroupIdUpdates: SecurityGroupIds
}

list VpcConfigurationUpdates {
    member: VpcConfigurationUpdate
}

list VpcConfigurations {
    member: VpcConfiguration
}

structure ZeppelinApplicationConfiguration {
    MonitoringConfiguration: ZeppelinMonitoringConfiguration
    CatalogConfiguration: CatalogConfiguration
    DeployAsApplicationConfiguration: DeployAsApplicationConfiguration
    CustomArtifactsConfiguration: CustomArtifactsConfigurationList
}

structure ZeppelinApplicationConfigurationDescription {
    @required
    MonitoringConfigurationDescription: ZeppelinMonitoringConfigurationDescription

    CatalogConfigurationDescription: CatalogConfigurationDescription
    DeployAsApplicationConfigurationDescription: DeployAsApplicationConfigurationDescription
    CustomArtifactsConfigurationDescription: CustomArtifactsConfigurationDescriptionList
}

structure ZeppelinApplicationConfigurationUpdate {
    MonitoringConfigurationUpdate: ZeppelinMonitoringConfigurationUpdate
    CatalogConfigurationUpdate: CatalogConfigurationUpdate
    DeployAsApplicationConfigurationUpdate: DeployAsApplicationConfigurationUpdate
    CustomArtifactsConfigurationUpdate: CustomArtifactsConfigurationList
}

structure ZeppelinMonitoringConfiguration {
    @required
    LogLevel: LogLevel
}

structure ZeppelinMonitoringConfigurationDescription {
    LogLevel: LogLevel
}

structure ZeppelinMonitoringConfigurationUpdate {
    @required
    LogLevelUpdate: LogLevel
}

@length(min: 0, max: 52428800)
blob ZipFileContent
