$version: "2.0"

namespace com.amazonaws.kinesisvideo

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon Kinesis Video Streams")
@service(sdkId: "Kinesis Video", endpointPrefix: "kinesisvideo", docId: "kinesisvideo-2017-09-30")
@restJson1
@sigv4(name: "kinesisvideo")
@standardRegionalEndpoints
service KinesisVideo {
    version: "2017-09-30"
    operations: [
        CreateSignalingChannel
        CreateStream
        DeleteEdgeConfiguration
        DeleteSignalingChannel
        DeleteStream
        DescribeEdgeConfiguration
        DescribeImageGenerationConfiguration
        DescribeMappedResourceConfiguration
        DescribeMediaStorageConfiguration
        DescribeNotificationConfiguration
        DescribeSignalingChannel
        DescribeStream
        DescribeStreamStorageConfiguration
        GetDataEndpoint
        GetSignalingChannelEndpoint
        ListEdgeAgentConfigurations
        ListSignalingChannels
        ListStreams
        ListTagsForResource
        ListTagsForStream
        StartEdgeConfigurationUpdate
        TagResource
        TagStream
        UntagResource
        UntagStream
        UpdateDataRetention
        UpdateImageGenerationConfiguration
        UpdateMediaStorageConfiguration
        UpdateNotificationConfiguration
        UpdateSignalingChannel
        UpdateStream
        UpdateStreamStorageConfiguration
    ]
}

@http(method: "POST", uri: "/createSignalingChannel")
operation CreateSignalingChannel {
    input := {
        @required
        ChannelName: ChannelName

        ChannelType: ChannelType
        SingleMasterConfiguration: SingleMasterConfiguration
        Tags: TagOnCreateList
    }
    output := {
        ChannelARN: ResourceARN
    }
    errors: [
        InvalidArgumentException
        ClientLimitExceededException
        AccountChannelLimitExceededException
        ResourceInUseException
        AccessDeniedException
        TagsPerResourceExceededLimitException
    ]
}

@http(method: "POST", uri: "/createStream")
operation CreateStream {
    input := {
        DeviceName: DeviceName

        @required
        StreamName: StreamName

        MediaType: MediaType
        KmsKeyId: KmsKeyId
        DataRetentionInHours: DataRetentionInHours
        Tags: ResourceTags
        StreamStorageConfiguration: StreamStorageConfiguration
    }
    output := {
        StreamARN: ResourceARN
    }
    errors: [
        AccountStreamLimitExceededException
        DeviceStreamLimitExceededException
        ResourceInUseException
        InvalidDeviceException
        InvalidArgumentException
        ClientLimitExceededException
        TagsPerResourceExceededLimitException
    ]
}

@http(method: "POST", uri: "/deleteEdgeConfiguration")
operation DeleteEdgeConfiguration {
    input := {
        StreamName: StreamName
        StreamARN: ResourceARN
    }
    output := {}
    errors: [
        AccessDeniedException
        ClientLimitExceededException
        InvalidArgumentException
        ResourceNotFoundException
        StreamEdgeConfigurationNotFoundException
    ]
}

@http(method: "POST", uri: "/deleteSignalingChannel")
operation DeleteSignalingChannel {
    input := {
        @required
        ChannelARN: ResourceARN

        CurrentVersion: Version
    }
    output := {}
    errors: [
        InvalidArgumentException
        ClientLimitExceededException
        ResourceNotFoundException
        AccessDeniedException
        VersionMismatchException
        ResourceInUseException
    ]
}

@http(method: "POST", uri: "/deleteStream")
operation DeleteStream {
    input := {
        @required
        StreamARN: ResourceARN

        CurrentVersion: Version
    }
    output := {}
    errors: [
        ClientLimitExceededException
        InvalidArgumentException
        ResourceNotFoundException
        NotAuthorizedException
        VersionMismatchException
        ResourceInUseException
    ]
}

@http(method: "POST", uri: "/describeEdgeConfiguration")
operation DescribeEdgeConfiguration {
    input := {
        StreamName: StreamName
        StreamARN: ResourceARN
    }
    output := {
        StreamName: StreamName
        StreamARN: ResourceARN
        CreationTime: Timestamp
        LastUpdatedTime: Timestamp
        SyncStatus: SyncStatus
        FailedStatusDetails: String
        EdgeConfig: EdgeConfig
        EdgeAgentStatus: EdgeAgentStatus
    }
    errors: [
        AccessDeniedException
        ClientLimitExceededException
        InvalidArgumentException
        ResourceNotFoundException
        StreamEdgeConfigurationNotFoundException
    ]
}

@http(method: "POST", uri: "/describeImageGenerationConfiguration")
operation DescribeImageGenerationConfiguration {
    input := {
        StreamName: StreamName
        StreamARN: ResourceARN
    }
    output := {
        ImageGenerationConfiguration: ImageGenerationConfiguration
    }
    errors: [
        InvalidArgumentException
        ClientLimitExceededException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/describeMappedResourceConfiguration")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "MappedResourceConfigurationList"
    pageSize: "MaxResults"
)
operation DescribeMappedResourceConfiguration {
    input := {
        StreamName: StreamName
        StreamARN: ResourceARN
        MaxResults: MappedResourceConfigurationListLimit
        NextToken: NextToken
    }
    output := {
        MappedResourceConfigurationList: MappedResourceConfigurationList
        NextToken: NextToken
    }
    errors: [
        ResourceNotFoundException
        InvalidArgumentException
        AccessDeniedException
        ClientLimitExceededException
    ]
}

@http(method: "POST", uri: "/describeMediaStorageConfiguration")
operation DescribeMediaStorageConfiguration {
    input := {
        ChannelName: ChannelName
        ChannelARN: ResourceARN
    }
    output := {
        MediaStorageConfiguration: MediaStorageConfiguration
    }
    errors: [
        ResourceNotFoundException
        InvalidArgumentException
        AccessDeniedException
        ClientLimitExceededException
    ]
}

@http(method: "POST", uri: "/describeNotificationConfiguration")
operation DescribeNotificationConfiguration {
    input := {
        StreamName: StreamName
        StreamARN: ResourceARN
    }
    output := {
        NotificationConfiguration: NotificationConfiguration
    }
    errors: [
        InvalidArgumentException
        ClientLimitExceededException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/describeSignalingChannel")
operation DescribeSignalingChannel {
    input := {
        ChannelName: ChannelName
        ChannelARN: ResourceARN
    }
    output := {
        ChannelInfo: ChannelInfo
    }
    errors: [
        InvalidArgumentException
        ClientLimitExceededException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/describeStream")
operation DescribeStream {
    input := {
        StreamName: StreamName
        StreamARN: ResourceARN
    }
    output := {
        StreamInfo: StreamInfo
    }
    errors: [
        InvalidArgumentException
        ResourceNotFoundException
        ClientLimitExceededException
        NotAuthorizedException
    ]
}

@http(method: "POST", uri: "/describeStreamStorageConfiguration")
operation DescribeStreamStorageConfiguration {
    input := {
        StreamName: StreamName
        StreamARN: ResourceARN
    }
    output := {
        StreamName: StreamName
        StreamARN: ResourceARN
        StreamStorageConfiguration: StreamStorageConfiguration
    }
    errors: [
        AccessDeniedException
        ClientLimitExceededException
        InvalidArgumentException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/getDataEndpoint")
operation GetDataEndpoint {
    input := {
        StreamName: StreamName
        StreamARN: ResourceARN

        @required
        APIName: APIName
    }
    output := {
        DataEndpoint: String
    }
    errors: [
        InvalidArgumentException
        ResourceNotFoundException
        ClientLimitExceededException
        NotAuthorizedException
    ]
}

@http(method: "POST", uri: "/getSignalingChannelEndpoint")
operation GetSignalingChannelEndpoint {
    input := {
        @required
        ChannelARN: ResourceARN

        SingleMasterChannelEndpointConfiguration: SingleMasterChannelEndpointConfiguration
    }
    output := {
        ResourceEndpointList: ResourceEndpointList
    }
    errors: [
        InvalidArgumentException
        ClientLimitExceededException
        ResourceNotFoundException
        ResourceInUseException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/listEdgeAgentConfigurations")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "EdgeConfigs"
    pageSize: "MaxResults"
)
operation ListEdgeAgentConfigurations {
    input := {
        @required
        HubDeviceArn: HubDeviceArn

        MaxResults: ListEdgeAgentConfigurationsInputLimit
        NextToken: NextToken
    }
    output := {
        EdgeConfigs: ListEdgeAgentConfigurationsEdgeConfigList
        NextToken: NextToken
    }
    errors: [NotAuthorizedException, ClientLimitExceededException, InvalidArgumentException]
}

@http(method: "POST", uri: "/listSignalingChannels")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ChannelInfoList"
    pageSize: "MaxResults"
)
operation ListSignalingChannels {
    input := {
        MaxResults: ListStreamsInputLimit
        NextToken: NextToken
        ChannelNameCondition: ChannelNameCondition
    }
    output := {
        ChannelInfoList: ChannelInfoList
        NextToken: NextToken
    }
    errors: [InvalidArgumentException, ClientLimitExceededException, AccessDeniedException]
}

@http(method: "POST", uri: "/listStreams")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "StreamInfoList"
    pageSize: "MaxResults"
)
operation ListStreams {
    input := {
        MaxResults: ListStreamsInputLimit
        NextToken: NextToken
        StreamNameCondition: StreamNameCondition
    }
    output := {
        StreamInfoList: StreamInfoList
        NextToken: NextToken
    }
    errors: [ClientLimitExceededException, InvalidArgumentException]
}

@http(method: "POST", uri: "/ListTagsForResource")
operation ListTagsForResource {
    input := {
        NextToken: NextToken

        @required
        ResourceARN: ResourceARN
    }
    output := {
        NextToken: NextToken
        Tags: ResourceTags
    }
    errors: [
        InvalidArgumentException
        ClientLimitExceededException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/listTagsForStream")
operation ListTagsForStream {
    input := {
        NextToken: NextToken
        StreamARN: ResourceARN
        StreamName: StreamName
    }
    output := {
        NextToken: NextToken
        Tags: ResourceTags
    }
    errors: [
        ClientLimitExceededException
        InvalidArgumentException
        ResourceNotFoundException
        NotAuthorizedException
        InvalidResourceFormatException
    ]
}

@http(method: "POST", uri: "/startEdgeConfigurationUpdate")
operation StartEdgeConfigurationUpdate {
    input := {
        StreamName: StreamName
        StreamARN: ResourceARN

        @required
        EdgeConfig: EdgeConfig
    }
    output := {
        StreamName: StreamName
        StreamARN: ResourceARN
        CreationTime: Timestamp
        LastUpdatedTime: Timestamp
        SyncStatus: SyncStatus
        FailedStatusDetails: String
        EdgeConfig: EdgeConfig
    }
    errors: [
        AccessDeniedException
        ClientLimitExceededException
        InvalidArgumentException
        NoDataRetentionException
        ResourceInUseException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/TagResource")
operation TagResource {
    input := {
        @required
        ResourceARN: ResourceARN

        @required
        Tags: TagList
    }
    output := {}
    errors: [
        InvalidArgumentException
        ClientLimitExceededException
        ResourceNotFoundException
        AccessDeniedException
        TagsPerResourceExceededLimitException
    ]
}

@http(method: "POST", uri: "/tagStream")
operation TagStream {
    input := {
        StreamARN: ResourceARN
        StreamName: StreamName

        @required
        Tags: ResourceTags
    }
    output := {}
    errors: [
        ClientLimitExceededException
        InvalidArgumentException
        ResourceNotFoundException
        NotAuthorizedException
        InvalidResourceFormatException
        TagsPerResourceExceededLimitException
    ]
}

@http(method: "POST", uri: "/UntagResource")
operation UntagResource {
    input := {
        @required
        ResourceARN: ResourceARN

        @required
        TagKeyList: TagKeyList
    }
    output := {}
    errors: [
        InvalidArgumentException
        ClientLimitExceededException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/untagStream")
operation UntagStream {
    input := {
        StreamARN: ResourceARN
        StreamName: StreamName

        @required
        TagKeyList: TagKeyList
    }
    output := {}
    errors: [
        ClientLimitExceededException
        InvalidArgumentException
        ResourceNotFoundException
        NotAuthorizedException
        InvalidResourceFormatException
    ]
}

@http(method: "POST", uri: "/updateDataRetention")
operation UpdateDataRetention {
    input := {
        StreamName: StreamName
        StreamARN: ResourceARN

        @required
        CurrentVersion: Version

        @required
        Operation: UpdateDataRetentionOperation

        @required
        DataRetentionChangeInHours: DataRetentionChangeInHours
    }
    output := {}
    errors: [
        ClientLimitExceededException
        InvalidArgumentException
        ResourceNotFoundException
        ResourceInUseException
        NotAuthorizedException
        VersionMismatchException
    ]
}

@http(method: "POST", uri: "/updateImageGenerationConfiguration")
operation UpdateImageGenerationConfiguration {
    input := {
        StreamName: StreamName
        StreamARN: ResourceARN
        ImageGenerationConfiguration: ImageGenerationConfiguration
    }
    output := {}
    errors: [
        InvalidArgumentException
        ClientLimitExceededException
        ResourceNotFoundException
        AccessDeniedException
        ResourceInUseException
        NoDataRetentionException
    ]
}

@http(method: "POST", uri: "/updateMediaStorageConfiguration")
operation UpdateMediaStorageConfiguration {
    input := {
        @required
        ChannelARN: ResourceARN

        @required
        MediaStorageConfiguration: MediaStorageConfiguration
    }
    output := {}
    errors: [
        ResourceInUseException
        InvalidArgumentException
        ClientLimitExceededException
        ResourceNotFoundException
        AccessDeniedException
        NoDataRetentionException
    ]
}

@http(method: "POST", uri: "/updateNotificationConfiguration")
operation UpdateNotificationConfiguration {
    input := {
        StreamName: StreamName
        StreamARN: ResourceARN
        NotificationConfiguration: NotificationConfiguration
    }
    output := {}
    errors: [
        InvalidArgumentException
        ClientLimitExceededException
        ResourceNotFoundException
        AccessDeniedException
        ResourceInUseException
        NoDataRetentionException
    ]
}

@http(method: "POST", uri: "/updateSignalingChannel")
operation UpdateSignalingChannel {
    input := {
        @required
        ChannelARN: ResourceARN

        @required
        CurrentVersion: Version

        SingleMasterConfiguration: SingleMasterConfiguration
    }
    output := {}
    errors: [
        InvalidArgumentException
        ClientLimitExceededException
        ResourceNotFoundException
        ResourceInUseException
        AccessDeniedException
        VersionMismatchException
    ]
}

@http(method: "POST", uri: "/updateStream")
operation UpdateStream {
    input := {
        StreamName: StreamName
        StreamARN: ResourceARN

        @required
        CurrentVersion: Version

        DeviceName: DeviceName
        MediaType: MediaType
    }
    output := {}
    errors: [
        ClientLimitExceededException
        InvalidArgumentException
        ResourceNotFoundException
        ResourceInUseException
        NotAuthorizedException
        VersionMismatchException
    ]
}

@http(method: "POST", uri: "/updateStreamStorageConfiguration")
operation UpdateStreamStorageConfiguration {
    input := {
        StreamName: StreamName
        StreamARN: ResourceARN

        @required
        CurrentVersion: Version

        @required
        StreamStorageConfiguration: StreamStorageConfiguration
    }
    output := {}
    errors: [
        AccessDeniedException
        ClientLimitExceededException
        InvalidArgumentException
        ResourceNotFoundException
        ResourceInUseException
        VersionMismatchException
    ]
}

enum APIName {
    PUT_MEDIA
    GET_MEDIA
    LIST_FRAGMENTS
    GET_MEDIA_FOR_FRAGMENT_LIST
    GET_HLS_STREAMING_SESSION_URL
    GET_DASH_STREAMING_SESSION_URL
    GET_CLIP
    GET_IMAGES
}

@error("client") @httpError(401)
structure AccessDeniedException {
    Message: String
}

@error("client") @httpError(400)
structure AccountChannelLimitExceededException {
    Message: String
}

@error("client") @httpError(400)
structure AccountStreamLimitExceededException {
    Message: String
}

structure ChannelInfo {
    ChannelName: ChannelName
    ChannelARN: ResourceARN
    ChannelType: ChannelType
    ChannelStatus: Status
    CreationTime: Timestamp
    SingleMasterConfiguration: SingleMasterConfiguration
    Version: Version
}

list ChannelInfoList {
    member: ChannelInfo
}

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9_.-]+")
string ChannelName

structure ChannelNameCondition {
    ComparisonOperator: ComparisonOperator
    ComparisonValue: ChannelName
}

enum ChannelProtocol {
    WSS
    HTTPS
    WEBRTC
}

enum ChannelRole {
    MASTER
    VIEWER
}

enum ChannelType {
    SINGLE_MASTER
    FULL_MESH
}

@error("client") @httpError(400)
structure ClientLimitExceededException {
    Message: String
}

enum ComparisonOperator {
    BEGINS_WITH
}

enum ConfigurationStatus {
    ENABLED
    DISABLED
}

@range(min: 1)
integer DataRetentionChangeInHours

@range(min: 0)
integer DataRetentionInHours

enum DefaultStorageTier {
    HOT
    WARM
}

structure DeletionConfig {
    EdgeRetentionInHours: EdgeRetentionInHours
    LocalSizeConfig: LocalSizeConfig
    DeleteAfterUpload: Boolean
}

@length(min: 9, max: 14) @pattern("^[a-z]+(-[a-z]+)?-[a-z]+-[0-9]$")
string DestinationRegion

@length(min: 1, max: 255) @pattern("^[a-zA-Z_0-9]+:(//)?([^/]+)/?([^*]*)$")
string DestinationUri

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9_.-]+")
string DeviceName

@error("client") @httpError(400)
structure DeviceStreamLimitExceededException {
    Message: String
}

@range(min: 60, max: 3600)
integer DurationInSeconds

structure EdgeAgentStatus {
    LastRecorderStatus: LastRecorderStatus
    LastUploaderStatus: LastUploaderStatus
}

structure EdgeConfig {
    @required
    HubDeviceArn: HubDeviceArn

    @required
    RecorderConfig: RecorderConfig

    UploaderConfig: UploaderConfig
    DeletionConfig: DeletionConfig
}

@range(min: 1, max: 720)
integer EdgeRetentionInHours

enum Format {
    JPEG
    PNG
}

@length(min: 1, max: 1)
map FormatConfig {
    key: FormatConfigKey
    value: FormatConfigValue
}

enum FormatConfigKey {
    JPEGQuality
}

@length(min: 0, max: 256) @pattern("^[a-zA-Z_0-9]+")
string FormatConfigValue

@range(min: 1, max: 2160)
integer HeightPixels

@length(min: 1, max: 1024) @pattern("arn:[a-z\\d-]+:iot:[a-z0-9-]+:[0-9]+:thing/[a-zA-Z0-9_.-]+")
string HubDeviceArn

structure ImageGenerationConfiguration {
    @required
    Status: ConfigurationStatus

    @required
    ImageSelectorType: ImageSelectorType

    @required
    DestinationConfig: ImageGenerationDestinationConfig

    @required
    SamplingInterval: Integer

    @required
    Format: Format

    FormatConfig: FormatConfig
    WidthPixels: WidthPixels
    HeightPixels: HeightPixels
}

structure ImageGenerationDestinationConfig {
    @required
    Uri: DestinationUri

    @required
    DestinationRegion: DestinationRegion
}

enum ImageSelectorType {
    SERVER_TIMESTAMP
    PRODUCER_TIMESTAMP
}

@error("client") @httpError(400)
structure InvalidArgumentException {
    Message: String
}

@error("client") @httpError(400)
structure InvalidDeviceException {
    Message: String
}

@error("client") @httpError(400)
structure InvalidResourceFormatException {
    Message: String
}

@length(min: 1, max: 2048) @pattern(".+")
string KmsKeyId

structure LastRecorderStatus {
    JobStatusDetails: String
    LastCollectedTime: Timestamp
    LastUpdatedTime: Timestamp
    RecorderStatus: RecorderStatus
}

structure LastUploaderStatus {
    JobStatusDetails: String
    LastCollectedTime: Timestamp
    LastUpdatedTime: Timestamp
    UploaderStatus: UploaderStatus
}

structure ListEdgeAgentConfigurationsEdgeConfig {
    StreamName: StreamName
    StreamARN: ResourceARN
    CreationTime: Timestamp
    LastUpdatedTime: Timestamp
    SyncStatus: SyncStatus
    FailedStatusDetails: String
    EdgeConfig: EdgeConfig
}

list ListEdgeAgentConfigurationsEdgeConfigList {
    member: ListEdgeAgentConfigurationsEdgeConfig
}

@range(min: 1, max: 10)
integer ListEdgeAgentConfigurationsInputLimit

@length(min: 1, max: 5)
list ListOfProtocols {
    member: ChannelProtocol
}

@range(min: 1, max: 10000)
integer ListStreamsInputLimit

structure LocalSizeConfig {
    MaxLocalMediaSizeInMB: MaxLocalMediaSizeInMB
    StrategyOnFullSize: StrategyOnFullSize
}

@length(min: 0, max: 1)
list MappedResourceConfigurationList {
    member: MappedResourceConfigurationListItem
}

structure MappedResourceConfigurationListItem {
    Type: String
    ARN: ResourceARN
}

@range(min: 1, max: 1)
integer MappedResourceConfigurationListLimit

@range(min: 64, max: 2000000)
integer MaxLocalMediaSizeInMB

structure MediaSourceConfig {
    @required
    MediaUriSecretArn: MediaUriSecretArn

    @required
    MediaUriType: MediaUriType
}

structure MediaStorageConfiguration {
    StreamARN: ResourceARN

    @required
    Status: MediaStorageConfigurationStatus
}

enum MediaStorageConfigurationStatus {
    ENABLED
    DISABLED
}

@length(min: 1, max: 128)
@pattern("[\\w\\-\\.\\+]+/[\\w\\-\\.\\+]+(,[\\w\\-\\.\\+]+/[\\w\\-\\.\\+]+)*")
string MediaType

@length(min: 20, max: 2048)
@pattern("arn:[a-z\\d-]+:secretsmanager:[a-z0-9-]+:[0-9]+:secret:[a-zA-Z0-9_.-]+")
@sensitive
string MediaUriSecretArn

enum MediaUriType {
    RTSP_URI
    FILE_URI
}

@range(min: 5, max: 120)
integer MessageTtlSeconds

@length(min: 0, max: 1024) @pattern("[a-zA-Z0-9+/=]*")
string NextToken

@error("client") @httpError(400)
structure NoDataRetentionException {
    Message: String
}

@error("client") @httpError(401)
structure NotAuthorizedException {
    Message: String
}

structure NotificationConfiguration {
    @required
    Status: ConfigurationStatus

    @required
    DestinationConfig: NotificationDestinationConfig
}

structure NotificationDestinationConfig {
    @required
    Uri: DestinationUri
}

structure RecorderConfig {
    @required
    MediaSourceConfig: MediaSourceConfig

    ScheduleConfig: ScheduleConfig
}

enum RecorderStatus {
    SUCCESS
    USER_ERROR
    SYSTEM_ERROR
}

@length(min: 1, max: 1024)
@pattern("arn:[a-z\\d-]+:kinesisvideo:[a-z0-9-]+:[0-9]+:[a-z]+/[a-zA-Z0-9_.-]+/[0-9]+")
string ResourceARN

list ResourceEndpointList {
    member: ResourceEndpointListItem
}

structure ResourceEndpointListItem {
    Protocol: ChannelProtocol
    ResourceEndpoint: String
}

@error("client") @httpError(400)
structure ResourceInUseException {
    Message: String
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    Message: String
}

@length(min: 1, max: 50)
map ResourceTags {
    key: TagKey
    value: TagValue
}

structure ScheduleConfig {
    @required
    ScheduleExpression: ScheduleExpression

    @required
    DurationInSeconds: DurationInSeconds
}

@length(min: 11, max: 100) @pattern("[^\\n]{11,100}")
string ScheduleExpression

structure SingleMasterChannelEndpointConfiguration {
    Protocols: ListOfProtocols
    Role: ChannelRole
}

structure SingleMasterConfiguration {
    MessageTtlSeconds: MessageTtlSeconds
}

enum Status {
    CREATING
    ACTIVE
    UPDATING
    DELETING
}

enum StrategyOnFullSize {
    DELETE_OLDEST_MEDIA
    DENY_NEW_MEDIA
}

@error("client") @httpError(404)
structure StreamEdgeConfigurationNotFoundException {
    Message: String
}

structure StreamInfo {
    DeviceName: DeviceName
    StreamName: StreamName
    StreamARN: ResourceARN
    MediaType: MediaType
    KmsKeyId: KmsKeyId
    Version: Version
    Status: Status
    CreationTime: Timestamp
    DataRetentionInHours: DataRetentionInHours
}

list StreamInfoList {
    member: StreamInfo
}

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9_.-]+")
string StreamName

structure StreamNameCondition {
    ComparisonOperator: ComparisonOperator
    ComparisonValue: StreamName
}

structure StreamStorageConfiguration {
    @required
    DefaultStorageTier: DefaultStorageTier
}

enum SyncStatus {
    SYNCING
    ACKNOWLEDGED
    IN_SYNC
    SYNC_FAILED
    DELETING
    DELETE_FAILED
    DELETING_ACKNOWLEDGED
}

structure Tag {
    @required
    Key: TagKey

    @required
    Value: TagValue
}

@length(min: 1, max: 128) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagKey

@length(min: 1, max: 50)
list TagKeyList {
    member: TagKey
}

@length(min: 1, max: 50)
list TagList {
    member: Tag
}

@length(min: 0, max: 50)
list TagOnCreateList {
    member: Tag
}

@length(min: 0, max: 256) @pattern("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*")
string TagValue

@error("client") @httpError(400)
structure TagsPerResourceExceededLimitException {
    Message: String
}

enum UpdateDataRetentionOperation {
    INCREASE_DATA_RETENTION
    DECREASE_DATA_RETENTION
}

structure UploaderConfig {
    @required
    ScheduleConfig: ScheduleConfig
}

enum UploaderStatus {
    SUCCESS
    USER_ERROR
    SYSTEM_ERROR
}

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9]+")
string Version

@error("client") @httpError(400)
structure VersionMismatchException {
    Message: String
}

@range(min: 1, max: 3840)
integer WidthPixels
