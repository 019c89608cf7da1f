$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.chimesdkmediapipelines

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon Chime SDK Media Pipelines")
@service(sdkId: "Chime SDK Media Pipelines", endpointPrefix: "media-pipelines-chime")
@restJson1
@sigv4(name: "chime")
@standardRegionalEndpoints
service ChimeSDKMediaPipelines {
    version: "2021-07-15"
    operations: [
        CreateMediaCapturePipeline
        CreateMediaConcatenationPipeline
        CreateMediaInsightsPipeline
        CreateMediaInsightsPipelineConfiguration
        CreateMediaLiveConnectorPipeline
        CreateMediaPipelineKinesisVideoStreamPool
        CreateMediaStreamPipeline
        DeleteMediaCapturePipeline
        DeleteMediaInsightsPipelineConfiguration
        DeleteMediaPipeline
        DeleteMediaPipelineKinesisVideoStreamPool
        GetMediaCapturePipeline
        GetMediaInsightsPipelineConfiguration
        GetMediaPipeline
        GetMediaPipelineKinesisVideoStreamPool
        GetSpeakerSearchTask
        GetVoiceToneAnalysisTask
        ListMediaCapturePipelines
        ListMediaInsightsPipelineConfigurations
        ListMediaPipelineKinesisVideoStreamPools
        ListMediaPipelines
        ListTagsForResource
        StartSpeakerSearchTask
        StartVoiceToneAnalysisTask
        StopSpeakerSearchTask
        StopVoiceToneAnalysisTask
        TagResource
        UntagResource
        UpdateMediaInsightsPipelineConfiguration
        UpdateMediaInsightsPipelineStatus
        UpdateMediaPipelineKinesisVideoStreamPool
    ]
}

@http(method: "POST", uri: "/sdk-media-capture-pipelines", code: 201)
operation CreateMediaCapturePipeline {
    input := {
        @required
        SourceType: MediaPipelineSourceType

        @required
        SourceArn: Arn

        @required
        SinkType: MediaPipelineSinkType

        @required
        SinkArn: Arn

        @idempotencyToken
        ClientRequestToken: ClientRequestToken

        ChimeSdkMeetingConfiguration: ChimeSdkMeetingConfiguration
        SseAwsKeyManagementParams: SseAwsKeyManagementParams
        SinkIamRoleArn: Arn
        Tags: TagList
    }
    output := {
        MediaCapturePipeline: MediaCapturePipeline
    }
    errors: [
        BadRequestException
        ForbiddenException
        UnauthorizedClientException
        ThrottledClientException
        ResourceLimitExceededException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/sdk-media-concatenation-pipelines", code: 201)
operation CreateMediaConcatenationPipeline {
    input := {
        @required
        Sources: ConcatenationSourceList

        @required
        Sinks: ConcatenationSinkList

        @idempotencyToken
        ClientRequestToken: ClientRequestToken

        Tags: TagList
    }
    output := {
        MediaConcatenationPipeline: MediaConcatenationPipeline
    }
    errors: [
        BadRequestException
        ForbiddenException
        UnauthorizedClientException
        ThrottledClientException
        ResourceLimitExceededException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/media-insights-pipelines", code: 201)
operation CreateMediaInsightsPipeline {
    input := {
        @required
        MediaInsightsPipelineConfigurationArn: Arn

        KinesisVideoStreamSourceRuntimeConfiguration: KinesisVideoStreamSourceRuntimeConfiguration
        MediaInsightsRuntimeMetadata: MediaInsightsRuntimeMetadata
        KinesisVideoStreamRecordingSourceRuntimeConfiguration: KinesisVideoStreamRecordingSourceRuntimeConfiguration
        S3RecordingSinkRuntimeConfiguration: S3RecordingSinkRuntimeConfiguration
        Tags: TagList

        @idempotencyToken
        ClientRequestToken: ClientRequestToken
    }
    output := {
        @required
        MediaInsightsPipeline: MediaInsightsPipeline
    }
    errors: [
        BadRequestException
        ForbiddenException
        UnauthorizedClientException
        ThrottledClientException
        ResourceLimitExceededException
        NotFoundException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/media-insights-pipeline-configurations", code: 201)
operation CreateMediaInsightsPipelineConfiguration {
    input := {
        @required
        MediaInsightsPipelineConfigurationName: MediaInsightsPipelineConfigurationNameString

        @required
        ResourceAccessRoleArn: Arn

        RealTimeAlertConfiguration: RealTimeAlertConfiguration

        @required
        Elements: MediaInsightsPipelineConfigurationElements

        Tags: TagList

        @idempotencyToken
        ClientRequestToken: ClientRequestToken
    }
    output := {
        MediaInsightsPipelineConfiguration: MediaInsightsPipelineConfiguration
    }
    errors: [
        BadRequestException
        ForbiddenException
        NotFoundException
        UnauthorizedClientException
        ThrottledClientException
        ResourceLimitExceededException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/sdk-media-live-connector-pipelines", code: 201)
operation CreateMediaLiveConnectorPipeline {
    input := {
        @required
        Sources: LiveConnectorSourceList

        @required
        Sinks: LiveConnectorSinkList

        @idempotencyToken
        ClientRequestToken: ClientRequestToken

        Tags: TagList
    }
    output := {
        MediaLiveConnectorPipeline: MediaLiveConnectorPipeline
    }
    errors: [
        BadRequestException
        ForbiddenException
        UnauthorizedClientException
        ThrottledClientException
        ResourceLimitExceededException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/media-pipeline-kinesis-video-stream-pools", code: 201)
operation CreateMediaPipelineKinesisVideoStreamPool {
    input := {
        @required
        StreamConfiguration: KinesisVideoStreamConfiguration

        @required
        PoolName: KinesisVideoStreamPoolName

        @idempotencyToken
        ClientRequestToken: ClientRequestToken

        Tags: TagList
    }
    output := {
        KinesisVideoStreamPoolConfiguration: KinesisVideoStreamPoolConfiguration
    }
    errors: [
        BadRequestException
        ForbiddenException
        UnauthorizedClientException
        ThrottledClientException
        ResourceLimitExceededException
        ConflictException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/sdk-media-stream-pipelines", code: 201)
operation CreateMediaStreamPipeline {
    input := {
        @required
        Sources: MediaStreamSourceList

        @required
        Sinks: MediaStreamSinkList

        @idempotencyToken
        ClientRequestToken: ClientRequestToken

        Tags: TagList
    }
    output := {
        MediaStreamPipeline: MediaStreamPipeline
    }
    errors: [
        BadRequestException
        ForbiddenException
        NotFoundException
        UnauthorizedClientException
        ThrottledClientException
        ResourceLimitExceededException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "DELETE", uri: "/sdk-media-capture-pipelines/{MediaPipelineId}", code: 204)
operation DeleteMediaCapturePipeline {
    input := {
        @required @httpLabel
        MediaPipelineId: GuidString
    }
    errors: [
        BadRequestException
        ForbiddenException
        ThrottledClientException
        NotFoundException
        UnauthorizedClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "DELETE", uri: "/media-insights-pipeline-configurations/{Identifier}", code: 204)
operation DeleteMediaInsightsPipelineConfiguration {
    input := {
        @required @httpLabel
        Identifier: NonEmptyString
    }
    errors: [
        BadRequestException
        ForbiddenException
        ThrottledClientException
        NotFoundException
        UnauthorizedClientException
        ConflictException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "DELETE", uri: "/sdk-media-pipelines/{MediaPipelineId}", code: 204)
operation DeleteMediaPipeline {
    input := {
        @required @httpLabel
        MediaPipelineId: GuidString
    }
    errors: [
        BadRequestException
        ForbiddenException
        ThrottledClientException
        NotFoundException
        UnauthorizedClientException
        ConflictException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "DELETE", uri: "/media-pipeline-kinesis-video-stream-pools/{Identifier}", code: 204)
operation DeleteMediaPipelineKinesisVideoStreamPool {
    input := {
        @required @httpLabel
        Identifier: NonEmptyString
    }
    errors: [
        BadRequestException
        ForbiddenException
        ThrottledClientException
        NotFoundException
        UnauthorizedClientException
        ConflictException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/sdk-media-capture-pipelines/{MediaPipelineId}")
operation GetMediaCapturePipeline {
    input := {
        @required @httpLabel
        MediaPipelineId: GuidString
    }
    output := {
        MediaCapturePipeline: MediaCapturePipeline
    }
    errors: [
        BadRequestException
        ForbiddenException
        UnauthorizedClientException
        ThrottledClientException
        NotFoundException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/media-insights-pipeline-configurations/{Identifier}")
operation GetMediaInsightsPipelineConfiguration {
    input := {
        @required @httpLabel
        Identifier: NonEmptyString
    }
    output := {
        MediaInsightsPipelineConfiguration: MediaInsightsPipelineConfiguration
    }
    errors: [
        BadRequestException
        ForbiddenException
        UnauthorizedClientException
        ThrottledClientException
        NotFoundException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/sdk-media-pipelines/{MediaPipelineId}")
operation GetMediaPipeline {
    input := {
        @required @httpLabel
        MediaPipelineId: GuidString
    }
    output := {
        MediaPipeline: MediaPipeline
    }
    errors: [
        BadRequestException
        ForbiddenException
        UnauthorizedClientException
        ThrottledClientException
        NotFoundException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/media-pipeline-kinesis-video-stream-pools/{Identifier}")
operation GetMediaPipelineKinesisVideoStreamPool {
    input := {
        @required @httpLabel
        Identifier: NonEmptyString
    }
    output := {
        KinesisVideoStreamPoolConfiguration: KinesisVideoStreamPoolConfiguration
    }
    errors: [
        BadRequestException
        ForbiddenException
        NotFoundException
        UnauthorizedClientException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(
    method: "GET"
    uri: "/media-insights-pipelines/{Identifier}/speaker-search-tasks/{SpeakerSearchTaskId}"
)
operation GetSpeakerSearchTask {
    input := {
        @required @httpLabel
        Identifier: NonEmptyString

        @required @httpLabel
        SpeakerSearchTaskId: GuidString
    }
    output := {
        SpeakerSearchTask: SpeakerSearchTask
    }
    errors: [
        BadRequestException
        ForbiddenException
        UnauthorizedClientException
        ThrottledClientException
        NotFoundException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(
    method: "GET"
    uri: "/media-insights-pipelines/{Identifier}/voice-tone-analysis-tasks/{VoiceToneAnalysisTaskId}"
)
operation GetVoiceToneAnalysisTask {
    input := {
        @required @httpLabel
        Identifier: NonEmptyString

        @required @httpLabel
        VoiceToneAnalysisTaskId: GuidString
    }
    output := {
        VoiceToneAnalysisTask: VoiceToneAnalysisTask
    }
    errors: [
        BadRequestException
        ForbiddenException
        UnauthorizedClientException
        ThrottledClientException
        NotFoundException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/sdk-media-capture-pipelines")
operation ListMediaCapturePipelines {
    input := {
        @httpQuery("next-token")
        NextToken: String

        @httpQuery("max-results")
        MaxResults: ResultMax
    }
    output := {
        MediaCapturePipelines: MediaCapturePipelineSummaryList
        NextToken: String
    }
    errors: [
        BadRequestException
        ForbiddenException
        UnauthorizedClientException
        ThrottledClientException
        ResourceLimitExceededException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/media-insights-pipeline-configurations")
operation ListMediaInsightsPipelineConfigurations {
    input := {
        @httpQuery("next-token")
        NextToken: String

        @httpQuery("max-results")
        MaxResults: ResultMax
    }
    output := {
        MediaInsightsPipelineConfigurations: MediaInsightsPipelineConfigurationSummaryList
        NextToken: String
    }
    errors: [
        BadRequestException
        ForbiddenException
        UnauthorizedClientException
        ThrottledClientException
        ResourceLimitExceededException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/media-pipeline-kinesis-video-stream-pools")
operation ListMediaPipelineKinesisVideoStreamPools {
    input := {
        @httpQuery("next-token")
        NextToken: String

        @httpQuery("max-results")
        MaxResults: ResultMax
    }
    output := {
        KinesisVideoStreamPools: KinesisVideoStreamPoolSummaryList
        NextToken: String
    }
    errors: [
        BadRequestException
        ForbiddenException
        UnauthorizedClientException
        ThrottledClientException
        ResourceLimitExceededException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/sdk-media-pipelines")
operation ListMediaPipelines {
    input := {
        @httpQuery("next-token")
        NextToken: String

        @httpQuery("max-results")
        MaxResults: ResultMax
    }
    output := {
        MediaPipelines: MediaPipelineList
        NextToken: String
    }
    errors: [
        BadRequestException
        ForbiddenException
        UnauthorizedClientException
        ThrottledClientException
        ResourceLimitExceededException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/tags")
operation ListTagsForResource {
    input := {
        @required @httpQuery("arn")
        ResourceARN: AmazonResourceName
    }
    output := {
        Tags: TagList
    }
    errors: [
        NotFoundException
        BadRequestException
        ForbiddenException
        UnauthorizedClientException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(
    method: "POST"
    uri: "/media-insights-pipelines/{Identifier}/speaker-search-tasks?operation=start"
    code: 201
)
operation StartSpeakerSearchTask {
    input := {
        @required @httpLabel
        Identifier: NonEmptyString

        @required
        VoiceProfileDomainArn: Arn

        KinesisVideoStreamSourceTaskConfiguration: KinesisVideoStreamSourceTaskConfiguration

        @idempotencyToken
        ClientRequestToken: ClientRequestToken
    }
    output := {
        SpeakerSearchTask: SpeakerSearchTask
    }
    errors: [
        BadRequestException
        ForbiddenException
        ConflictException
        UnauthorizedClientException
        ThrottledClientException
        NotFoundException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(
    method: "POST"
    uri: "/media-insights-pipelines/{Identifier}/voice-tone-analysis-tasks?operation=start"
    code: 201
)
operation StartVoiceToneAnalysisTask {
    input := {
        @required @httpLabel
        Identifier: NonEmptyString

        @required
        LanguageCode: VoiceAnalyticsLanguageCode

        KinesisVideoStreamSourceTaskConfiguration: KinesisVideoStreamSourceTaskConfiguration

        @idempotencyToken
        ClientRequestToken: ClientRequestToken
    }
    output := {
        VoiceToneAnalysisTask: VoiceToneAnalysisTask
    }
    errors: [
        BadRequestException
        ForbiddenException
        ConflictException
        UnauthorizedClientException
        ThrottledClientException
        NotFoundException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(
    method: "POST"
    uri: "/media-insights-pipelines/{Identifier}/speaker-search-tasks/{SpeakerSearchTaskId}?operation=stop"
    code: 204
)
operation StopSpeakerSearchTask {
    input := {
        @required @httpLabel
        Identifier: NonEmptyString

        @required @httpLabel
        SpeakerSearchTaskId: GuidString
    }
    errors: [
        BadRequestException
        ForbiddenException
        ConflictException
        UnauthorizedClientException
        ThrottledClientException
        NotFoundException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(
    method: "POST"
    uri: "/media-insights-pipelines/{Identifier}/voice-tone-analysis-tasks/{VoiceToneAnalysisTaskId}?operation=stop"
    code: 204
)
operation StopVoiceToneAnalysisTask {
    input := {
        @required @httpLabel
        Identifier: NonEmptyString

        @required @httpLabel
        VoiceToneAnalysisTaskId: GuidString
    }
    errors: [
        BadRequestException
        ForbiddenException
        ConflictException
        UnauthorizedClientException
        ThrottledClientException
        NotFoundException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/tags?operation=tag-resource", code: 204)
operation TagResource {
    input := {
        @required
        ResourceARN: AmazonResourceName

        @required
        Tags: TagList
    }
    output := {}
    errors: [
        NotFoundException
        BadRequestException
        ForbiddenException
        UnauthorizedClientException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/tags?operation=untag-resource", code: 204)
operation UntagResource {
    input := {
        @required
        ResourceARN: AmazonResourceName

        @required
        TagKeys: TagKeyList
    }
    output := {}
    errors: [
        NotFoundException
        BadRequestException
        ForbiddenException
        UnauthorizedClientException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "PUT", uri: "/media-insights-pipeline-configurations/{Identifier}")
operation UpdateMediaInsightsPipelineConfiguration {
    input := {
        @required @httpLabel
        Identifier: NonEmptyString

        @required
        ResourceAccessRoleArn: Arn

        RealTimeAlertConfiguration: RealTimeAlertConfiguration

        @required
        Elements: MediaInsightsPipelineConfigurationElements
    }
    output := {
        MediaInsightsPipelineConfiguration: MediaInsightsPipelineConfiguration
    }
    errors: [
        BadRequestException
        ForbiddenException
        UnauthorizedClientException
        ThrottledClientException
        NotFoundException
        ConflictException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "PUT", uri: "/media-insights-pipeline-status/{Identifier}")
operation UpdateMediaInsightsPipelineStatus {
    input := {
        @required @httpLabel
        Identifier: NonEmptyString

        @required
        UpdateStatus: MediaPipelineStatusUpdate
    }
    errors: [
        BadRequestException
        ForbiddenException
        ConflictException
        UnauthorizedClientException
        ThrottledClientException
        NotFoundException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "PUT", uri: "/media-pipeline-kinesis-video-stream-pools/{Identifier}")
operation UpdateMediaPipelineKinesisVideoStreamPool {
    input := {
        @required @httpLabel
        Identifier: NonEmptyString

        StreamConfiguration: KinesisVideoStreamConfigurationUpdate
    }
    output := {
        KinesisVideoStreamPoolConfiguration: KinesisVideoStreamPoolConfiguration
    }
    errors: [
        BadRequestException
        ForbiddenException
        NotFoundException
        UnauthorizedClientException
        ThrottledClientException
        ConflictException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

structure ActiveSpeakerOnlyConfiguration {
    ActiveSpeakerPosition: ActiveSpeakerPosition
}

enum ActiveSpeakerPosition {
    TopLeft
    TopRight
    BottomLeft
    BottomRight
}

@length(min: 1, max: 1011) @pattern("^arn[\\/\\:\\-\\_\\.a-zA-Z0-9]+$")
string AmazonResourceName

structure AmazonTranscribeCallAnalyticsProcessorConfiguration {
    @required
    LanguageCode: CallAnalyticsLanguageCode

    VocabularyName: VocabularyName
    VocabularyFilterName: VocabularyFilterName
    VocabularyFilterMethod: VocabularyFilterMethod
    LanguageModelName: ModelName
    EnablePartialResultsStabilization: Boolean
    PartialResultsStability: PartialResultsStability
    ContentIdentificationType: ContentType
    ContentRedactionType: ContentType
    PiiEntityTypes: PiiEntityTypes
    FilterPartialResults: Boolean
    PostCallAnalyticsSettings: PostCallAnalyticsSettings
    CallAnalyticsStreamCategories: CategoryNameList
}

structure AmazonTranscribeProcessorConfiguration {
    LanguageCode: CallAnalyticsLanguageCode
    VocabularyName: VocabularyName
    VocabularyFilterName: VocabularyFilterName
    VocabularyFilterMethod: VocabularyFilterMethod
    ShowSpeakerLabel: Boolean
    EnablePartialResultsStabilization: Boolean
    PartialResultsStability: PartialResultsStability
    ContentIdentificationType: ContentType
    ContentRedactionType: ContentType
    PiiEntityTypes: PiiEntityTypes
    LanguageModelName: ModelName
    FilterPartialResults: Boolean
    IdentifyLanguage: Boolean
    IdentifyMultipleLanguages: Boolean
    LanguageOptions: LanguageOptions
    PreferredLanguage: CallAnalyticsLanguageCode
    VocabularyNames: VocabularyNames
    VocabularyFilterNames: VocabularyFilterNames
}

@length(min: 1, max: 1024) @pattern("^arn[\\/\\:\\-\\_\\.a-zA-Z0-9]+$") @sensitive
string Arn

structure ArtifactsConcatenationConfiguration {
    @required
    Audio: AudioConcatenationConfiguration

    @required
    Video: VideoConcatenationConfiguration

    @required
    Content: ContentConcatenationConfiguration

    @required
    DataChannel: DataChannelConcatenationConfiguration

    @required
    TranscriptionMessages: TranscriptionMessagesConcatenationConfiguration

    @required
    MeetingEvents: MeetingEventsConcatenationConfiguration

    @required
    CompositedVideo: CompositedVideoConcatenationConfiguration
}

enum ArtifactsConcatenationState {
    Enabled
    Disabled
}

structure ArtifactsConfiguration {
    @required
    Audio: AudioArtifactsConfiguration

    @required
    Video: VideoArtifactsConfiguration

    @required
    Content: ContentArtifactsConfiguration

    CompositedVideo: CompositedVideoArtifactsConfiguration
}

enum ArtifactsState {
    Enabled
    Disabled
}

@length(min: 1)
list AttendeeIdList {
    member: GuidString
}

enum AudioArtifactsConcatenationState {
    Enabled
}

structure AudioArtifactsConfiguration {
    @required
    MuxType: AudioMuxType
}

enum AudioChannelsOption {
    Stereo
    Mono
}

structure AudioConcatenationConfiguration {
    @required
    State: AudioArtifactsConcatenationState
}

enum AudioMuxType {
    AudioOnly
    AudioWithActiveSpeakerVideo
    AudioWithCompositedVideo
}

@pattern("44100|48000")
string AudioSampleRateOption

@length(min: 1, max: 32) @pattern("^([a-z]+-){2,}\\d+$")
string AwsRegion

@error("client") @httpError(400)
structure BadRequestException {
    Code: ErrorCode
    Message: String
    RequestId: String
}

enum BorderColor {
    Black
    Blue
    Red
    Green
    White
    Yellow
}

@range(min: 1, max: 20)
integer BorderThickness

enum CallAnalyticsLanguageCode {
    en_US = "en-US"
    en_GB = "en-GB"
    es_US = "es-US"
    fr_CA = "fr-CA"
    fr_FR = "fr-FR"
    en_AU = "en-AU"
    it_IT = "it-IT"
    de_DE = "de-DE"
    pt_BR = "pt-BR"
}

enum CanvasOrientation {
    Landscape
    Portrait
}

@length(min: 1, max: 200) @pattern("^[0-9a-zA-Z._-]+")
string CategoryName

@length(min: 1, max: 20)
list CategoryNameList {
    member: CategoryName
}

structure ChannelDefinition {
    @required
    ChannelId: ChannelId

    ParticipantRole: ParticipantRole
}

@length(min: 1, max: 2)
list ChannelDefinitions {
    member: ChannelDefinition
}

@range(min: 0, max: 1)
integer ChannelId

structure ChimeSdkMeetingConcatenationConfiguration {
    @required
    ArtifactsConfiguration: ArtifactsConcatenationConfiguration
}

structure ChimeSdkMeetingConfiguration {
    SourceConfiguration: SourceConfiguration
    ArtifactsConfiguration: ArtifactsConfiguration
}

structure ChimeSdkMeetingLiveConnectorConfiguration {
    @required
    Arn: Arn

    @required
    MuxType: LiveConnectorMuxType

    CompositedVideo: CompositedVideoArtifactsConfiguration
    SourceConfiguration: SourceConfiguration
}

@length(min: 2, max: 64) @pattern("[-_a-zA-Z0-9]*") @sensitive
string ClientRequestToken

structure CompositedVideoArtifactsConfiguration {
    Layout: LayoutOption
    Resolution: ResolutionOption

    @required
    GridViewConfiguration: GridViewConfiguration
}

structure CompositedVideoConcatenationConfiguration {
    @required
    State: ArtifactsConcatenationState
}

structure ConcatenationSink {
    @required
    Type: ConcatenationSinkType

    @required
    S3BucketSinkConfiguration: S3BucketSinkConfiguration
}

@length(min: 1, max: 1)
list ConcatenationSinkList {
    member: ConcatenationSink
}

enum ConcatenationSinkType {
    S3Bucket
}

structure ConcatenationSource {
    @required
    Type: ConcatenationSourceType

    @required
    MediaCapturePipelineSourceConfiguration: MediaCapturePipelineSourceConfiguration
}

@length(min: 1, max: 1)
list ConcatenationSourceList {
    member: ConcatenationSource
}

enum ConcatenationSourceType {
    MediaCapturePipeline
}

@error("client") @httpError(409)
structure ConflictException {
    Code: ErrorCode
    Message: String
    RequestId: String
}

structure ContentArtifactsConfiguration {
    @required
    State: ArtifactsState

    MuxType: ContentMuxType
}

structure ContentConcatenationConfiguration {
    @required
    State: ArtifactsConcatenationState
}

enum ContentMuxType {
    ContentOnly
}

enum ContentRedactionOutput {
    redacted
    redacted_and_unredacted
}

enum ContentShareLayoutOption {
    PresenterOnly
    Horizontal
    Vertical
    ActiveSpeakerOnly
}

enum ContentType {
    PII
}

@range(min: 1, max: 20)
integer CornerRadius

structure DataChannelConcatenationConfiguration {
    @required
    State: ArtifactsConcatenationState
}

@range(min: 1)
integer DataRetentionChangeInHours

@range(min: 0)
integer DataRetentionInHours

enum ErrorCode {
    BadRequest
    Forbidden
    NotFound
    ResourceLimitExceeded
    ServiceFailure
    ServiceUnavailable
    Throttling
}

@length(min: 1)
list ExternalUserIdList {
    member: ExternalUserIdType
}

@length(min: 2, max: 64) @sensitive
string ExternalUserIdType

@error("client") @httpError(403)
structure ForbiddenException {
    Code: ErrorCode
    Message: String
    RequestId: String
}

@length(min: 1, max: 128) @pattern("^[0-9]+$")
string FragmentNumberString

structure FragmentSelector {
    @required
    FragmentSelectorType: FragmentSelectorType

    @required
    TimestampRange: TimestampRange
}

enum FragmentSelectorType {
    ProducerTimestamp
    ServerTimestamp
}

structure GridViewConfiguration {
    @required
    ContentShareLayout: ContentShareLayoutOption

    PresenterOnlyConfiguration: PresenterOnlyConfiguration
    ActiveSpeakerOnlyConfiguration: ActiveSpeakerOnlyConfiguration
    HorizontalLayoutConfiguration: HorizontalLayoutConfiguration
    VerticalLayoutConfiguration: VerticalLayoutConfiguration
    VideoAttribute: VideoAttribute
    CanvasOrientation: CanvasOrientation
}

@length(min: 36, max: 36) @pattern("[a-fA-F0-9]{8}(?:-[a-fA-F0-9]{4}){3}-[a-fA-F0-9]{12}")
string GuidString

enum HighlightColor {
    Black
    Blue
    Red
    Green
    White
    Yellow
}

structure HorizontalLayoutConfiguration {
    TileOrder: TileOrder
    TilePosition: HorizontalTilePosition
    TileCount: TileCount
    TileAspectRatio: TileAspectRatio
}

enum HorizontalTilePosition {
    Top
    Bottom
}

@timestampFormat("date-time")
timestamp Iso8601Timestamp

structure IssueDetectionConfiguration {
    @required
    RuleName: RuleName
}

@length(min: 1, max: 100) @pattern("^[\\s0-9a-zA-Z'-]+")
string Keyword

structure KeywordMatchConfiguration {
    @required
    RuleName: RuleName

    @required
    Keywords: KeywordMatchWordList

    Negate: Boolean
}

@length(min: 1, max: 10)
list KeywordMatchWordList {
    member: Keyword
}

structure KinesisDataStreamSinkConfiguration {
    InsightsTarget: Arn
}

@length(min: 1, max: 1024)
@pattern("arn:[a-z\\d-]+:kinesisvideo:[a-z0-9-]+:[0-9]+:[a-z]+/[a-zA-Z0-9_.-]+/[0-9]+")
string KinesisVideoStreamArn

structure KinesisVideoStreamConfiguration {
    @required
    Region: AwsRegion

    DataRetentionInHours: DataRetentionInHours
}

structure KinesisVideoStreamConfigurationUpdate {
    DataRetentionInHours: DataRetentionChangeInHours
}

structure KinesisVideoStreamPoolConfiguration {
    PoolArn: Arn
    PoolName: KinesisVideoStreamPoolName
    PoolId: KinesisVideoStreamPoolId
    PoolStatus: KinesisVideoStreamPoolStatus
    PoolSize: KinesisVideoStreamPoolSize
    StreamConfiguration: KinesisVideoStreamConfiguration
    CreatedTimestamp: Iso8601Timestamp
    UpdatedTimestamp: Iso8601Timestamp
}

@length(min: 1, max: 256) @pattern("^[0-9a-zA-Z._-]+")
string KinesisVideoStreamPoolId

@length(min: 1, max: 128) @pattern("^[0-9a-zA-Z._-]+")
string KinesisVideoStreamPoolName

@range(min: 0)
integer KinesisVideoStreamPoolSize

enum KinesisVideoStreamPoolStatus {
    CREATING
    ACTIVE
    UPDATING
    DELETING
    FAILED
}

structure KinesisVideoStreamPoolSummary {
    PoolName: KinesisVideoStreamPoolName
    PoolId: KinesisVideoStreamPoolId
    PoolArn: Arn
}

list KinesisVideoStreamPoolSummaryList {
    member: KinesisVideoStreamPoolSummary
}

structure KinesisVideoStreamRecordingSourceRuntimeConfiguration {
    @required
    Streams: RecordingStreamList

    @required
    FragmentSelector: FragmentSelector
}

structure KinesisVideoStreamSourceRuntimeConfiguration {
    @required
    Streams: Streams

    @required
    MediaEncoding: MediaEncoding

    @required
    MediaSampleRate: MediaSampleRateHertz
}

structure KinesisVideoStreamSourceTaskConfiguration {
    @required
    StreamArn: KinesisVideoStreamArn

    @required
    ChannelId: ChannelId

    FragmentNumber: FragmentNumberString
}

structure LambdaFunctionSinkConfiguration {
    InsightsTarget: Arn
}

@length(min: 1, max: 200) @pattern("^[a-zA-Z-,]+")
string LanguageOptions

enum LayoutOption {
    GridView
}

enum LiveConnectorMuxType {
    AudioWithCompositedVideo
    AudioWithActiveSpeakerVideo
}

structure LiveConnectorRTMPConfiguration {
    @required
    Url: SensitiveString

    AudioChannels: AudioChannelsOption
    AudioSampleRate: AudioSampleRateOption
}

structure LiveConnectorSinkConfiguration {
    @required
    SinkType: LiveConnectorSinkType

    @required
    RTMPConfiguration: LiveConnectorRTMPConfiguration
}

@length(min: 1, max: 1)
list LiveConnectorSinkList {
    member: LiveConnectorSinkConfiguration
}

enum LiveConnectorSinkType {
    RTMP
}

structure LiveConnectorSourceConfiguration {
    @required
    SourceType: LiveConnectorSourceType

    @required
    ChimeSdkMeetingLiveConnectorConfiguration: ChimeSdkMeetingLiveConnectorConfiguration
}

@length(min: 1, max: 1)
list LiveConnectorSourceList {
    member: LiveConnectorSourceConfiguration
}

enum LiveConnectorSourceType {
    ChimeSdkMeeting
}

structure MediaCapturePipeline {
    MediaPipelineId: GuidString
    MediaPipelineArn: AmazonResourceName
    SourceType: MediaPipelineSourceType
    SourceArn: Arn
    Status: MediaPipelineStatus
    SinkType: MediaPipelineSinkType
    SinkArn: Arn
    CreatedTimestamp: Iso8601Timestamp
    UpdatedTimestamp: Iso8601Timestamp
    ChimeSdkMeetingConfiguration: ChimeSdkMeetingConfiguration
    SseAwsKeyManagementParams: SseAwsKeyManagementParams
    SinkIamRoleArn: Arn
}

structure MediaCapturePipelineSourceConfiguration {
    @required
    MediaPipelineArn: Arn

    @required
    ChimeSdkMeetingConfiguration: ChimeSdkMeetingConcatenationConfiguration
}

structure MediaCapturePipelineSummary {
    MediaPipelineId: GuidString
    MediaPipelineArn: AmazonResourceName
}

list MediaCapturePipelineSummaryList {
    member: MediaCapturePipelineSummary
}

structure MediaConcatenationPipeline {
    MediaPipelineId: GuidString
    MediaPipelineArn: AmazonResourceName
    Sources: ConcatenationSourceList
    Sinks: ConcatenationSinkList
    Status: MediaPipelineStatus
    CreatedTimestamp: Iso8601Timestamp
    UpdatedTimestamp: Iso8601Timestamp
}

enum MediaEncoding {
    pcm
}

structure MediaInsightsPipeline {
    MediaPipelineId: GuidString
    MediaPipelineArn: Arn
    MediaInsightsPipelineConfigurationArn: Arn
    Status: MediaPipelineStatus
    KinesisVideoStreamSourceRuntimeConfiguration: KinesisVideoStreamSourceRuntimeConfiguration
    MediaInsightsRuntimeMetadata: MediaInsightsRuntimeMetadata
    KinesisVideoStreamRecordingSourceRuntimeConfiguration: KinesisVideoStreamRecordingSourceRuntimeConfiguration
    S3RecordingSinkRuntimeConfiguration: S3RecordingSinkRuntimeConfiguration
    CreatedTimestamp: Iso8601Timestamp
    ElementStatuses: MediaInsightsPipelineElementStatuses
}

structure MediaInsightsPipelineConfiguration {
    MediaInsightsPipelineConfigurationName: MediaInsightsPipelineConfigurationNameString
    MediaInsightsPipelineConfigurationArn: Arn
    ResourceAccessRoleArn: Arn
    RealTimeAlertConfiguration: RealTimeAlertConfiguration
    Elements: MediaInsightsPipelineConfigurationElements
    MediaInsightsPipelineConfigurationId: GuidString
    CreatedTimestamp: Iso8601Timestamp
    UpdatedTimestamp: Iso8601Timestamp
}

structure MediaInsightsPipelineConfigurationElement {
    @required
    Type: MediaInsightsPipelineConfigurationElementType

    AmazonTranscribeCallAnalyticsProcessorConfiguration: AmazonTranscribeCallAnalyticsProcessorConfiguration
    AmazonTranscribeProcessorConfiguration: AmazonTranscribeProcessorConfiguration
    KinesisDataStreamSinkConfiguration: KinesisDataStreamSinkConfiguration
    S3RecordingSinkConfiguration: S3RecordingSinkConfiguration
    VoiceAnalyticsProcessorConfiguration: VoiceAnalyticsProcessorConfiguration
    LambdaFunctionSinkConfiguration: LambdaFunctionSinkConfiguration
    SqsQueueSinkConfiguration: SqsQueueSinkConfiguration
    SnsTopicSinkConfiguration: SnsTopicSinkConfiguration
    VoiceEnhancementSinkConfiguration: VoiceEnhancementSinkConfiguration
}

enum MediaInsightsPipelineConfigurationElementType {
    AmazonTranscribeCallAnalyticsProcessor
    VoiceAnalyticsProcessor
    AmazonTranscribeProcessor
    KinesisDataStreamSink
    LambdaFunctionSink
    SqsQueueSink
    SnsTopicSink
    S3RecordingSink
    VoiceEnhancementSink
}

list MediaInsightsPipelineConfigurationElements {
    member: MediaInsightsPipelineConfigurationElement
}

@length(min: 2, max: 64) @pattern("^[0-9a-zA-Z._-]+")
string MediaInsightsPipelineConfigurationNameString

structure MediaInsightsPipelineConfigurationSummary {
    MediaInsightsPipelineConfigurationName: MediaInsightsPipelineConfigurationNameString
    MediaInsightsPipelineConfigurationId: GuidString
    MediaInsightsPipelineConfigurationArn: Arn
}

list MediaInsightsPipelineConfigurationSummaryList {
    member: MediaInsightsPipelineConfigurationSummary
}

structure MediaInsightsPipelineElementStatus {
    Type: MediaInsightsPipelineConfigurationElementType
    Status: MediaPipelineElementStatus
}

list MediaInsightsPipelineElementStatuses {
    member: MediaInsightsPipelineElementStatus
}

@sensitive
map MediaInsightsRuntimeMetadata {
    key: NonEmptyString
    value: String
}

structure MediaLiveConnectorPipeline {
    Sources: LiveConnectorSourceList
    Sinks: LiveConnectorSinkList
    MediaPipelineId: GuidString
    MediaPipelineArn: AmazonResourceName
    Status: MediaPipelineStatus
    CreatedTimestamp: Iso8601Timestamp
    UpdatedTimestamp: Iso8601Timestamp
}

structure MediaPipeline {
    MediaCapturePipeline: MediaCapturePipeline
    MediaLiveConnectorPipeline: MediaLiveConnectorPipeline
    MediaConcatenationPipeline: MediaConcatenationPipeline
    MediaInsightsPipeline: MediaInsightsPipeline
    MediaStreamPipeline: MediaStreamPipeline
}

enum MediaPipelineElementStatus {
    NotStarted
    NotSupported
    Initializing
    InProgress
    Failed
    Stopping
    Stopped
    Paused
}

list MediaPipelineList {
    member: MediaPipelineSummary
}

enum MediaPipelineSinkType {
    S3Bucket
}

enum MediaPipelineSourceType {
    ChimeSdkMeeting
}

enum MediaPipelineStatus {
    Initializing
    InProgress
    Failed
    Stopping
    Stopped
    Paused
    NotStarted
}

enum MediaPipelineStatusUpdate {
    Pause
    Resume
}

structure MediaPipelineSummary {
    MediaPipelineId: GuidString
    MediaPipelineArn: AmazonResourceName
}

enum MediaPipelineTaskStatus {
    NotStarted
    Initializing
    InProgress
    Failed
    Stopping
    Stopped
}

@range(min: 8000, max: 48000)
integer MediaSampleRateHertz

structure MediaStreamPipeline {
    MediaPipelineId: GuidString
    MediaPipelineArn: AmazonResourceName
    CreatedTimestamp: Iso8601Timestamp
    UpdatedTimestamp: Iso8601Timestamp
    Status: MediaPipelineStatus
    Sources: MediaStreamSourceList
    Sinks: MediaStreamSinkList
}

enum MediaStreamPipelineSinkType {
    KinesisVideoStreamPool
}

structure MediaStreamSink {
    @required
    SinkArn: Arn

    @required
    SinkType: MediaStreamPipelineSinkType

    @required
    ReservedStreamCapacity: ReservedStreamCapacity

    @required
    MediaStreamType: MediaStreamType
}

@length(min: 1, max: 2)
list MediaStreamSinkList {
    member: MediaStreamSink
}

structure MediaStreamSource {
    @required
    SourceType: MediaPipelineSourceType

    @required
    SourceArn: Arn
}

@length(min: 1)
list MediaStreamSourceList {
    member: MediaStreamSource
}

enum MediaStreamType {
    MixedAudio
    IndividualAudio
}

structure MeetingEventsConcatenationConfiguration {
    @required
    State: ArtifactsConcatenationState
}

@length(min: 1, max: 200) @pattern("^[0-9a-zA-Z._-]+")
string ModelName

@length(max: 1024) @pattern(".*\\S.*")
string NonEmptyString

@error("client") @httpError(404)
structure NotFoundException {
    Code: ErrorCode
    Message: String
    RequestId: String
}

@range(min: 1, max: 2)
integer NumberOfChannels

enum PartialResultsStability {
    high
    medium
    low
}

enum ParticipantRole {
    AGENT
    CUSTOMER
}

@length(min: 1, max: 300) @pattern("^[A-Z_, ]+")
string PiiEntityTypes

structure PostCallAnalyticsSettings {
    @required
    OutputLocation: String

    @required
    DataAccessRoleArn: String

    ContentRedactionOutput: ContentRedactionOutput
    OutputEncryptionKMSKeyId: String
}

structure PresenterOnlyConfiguration {
    PresenterPosition: PresenterPosition
}

enum PresenterPosition {
    TopLeft
    TopRight
    BottomLeft
    BottomRight
}

structure RealTimeAlertConfiguration {
    Disabled: Boolean
    Rules: RealTimeAlertRuleList
}

structure RealTimeAlertRule {
    @required
    Type: RealTimeAlertRuleType

    KeywordMatchConfiguration: KeywordMatchConfiguration
    SentimentConfiguration: SentimentConfiguration
    IssueDetectionConfiguration: IssueDetectionConfiguration
}

@length(min: 1, max: 3)
list RealTimeAlertRuleList {
    member: RealTimeAlertRule
}

enum RealTimeAlertRuleType {
    KeywordMatch
    Sentiment
    IssueDetection
}

enum RecordingFileFormat {
    Wav
    Opus
}

structure RecordingStreamConfiguration {
    StreamArn: KinesisVideoStreamArn
}

@length(min: 1, max: 2)
list RecordingStreamList {
    member: RecordingStreamConfiguration
}

@range(min: 1, max: 10)
integer ReservedStreamCapacity

enum ResolutionOption {
    HD
    FHD
}

@error("client") @httpError(400)
structure ResourceLimitExceededException {
    Code: ErrorCode
    Message: String
    RequestId: String
}

@range(min: 1, max: 100)
integer ResultMax

@length(min: 2, max: 64) @pattern("^[0-9a-zA-Z._-]+")
string RuleName

structure S3BucketSinkConfiguration {
    @required
    Destination: Arn
}

structure S3RecordingSinkConfiguration {
    Destination: Arn
    RecordingFileFormat: RecordingFileFormat
}

structure S3RecordingSinkRuntimeConfiguration {
    @required
    Destination: Arn

    @required
    RecordingFileFormat: RecordingFileFormat
}

structure SelectedVideoStreams {
    AttendeeIds: AttendeeIdList
    ExternalUserIds: ExternalUserIdList
}

@length(min: 1, max: 1024) @sensitive
string SensitiveString

structure SentimentConfiguration {
    @required
    RuleName: RuleName

    @required
    SentimentType: SentimentType

    @required
    TimePeriod: SentimentTimePeriodInSeconds
}

@range(min: 60, max: 1800)
integer SentimentTimePeriodInSeconds

enum SentimentType {
    NEGATIVE
}

@error("server") @httpError(500)
structure ServiceFailureException {
    Code: ErrorCode
    Message: String
    RequestId: String
}

@error("server") @httpError(503)
structure ServiceUnavailableException {
    Code: ErrorCode
    Message: String
    RequestId: String
}

structure SnsTopicSinkConfiguration {
    InsightsTarget: Arn
}

structure SourceConfiguration {
    SelectedVideoStreams: SelectedVideoStreams
}

structure SpeakerSearchTask {
    SpeakerSearchTaskId: GuidString
    SpeakerSearchTaskStatus: MediaPipelineTaskStatus
    CreatedTimestamp: Iso8601Timestamp
    UpdatedTimestamp: Iso8601Timestamp
}

structure SqsQueueSinkConfiguration {
    InsightsTarget: Arn
}

structure SseAwsKeyManagementParams {
    @required
    AwsKmsKeyId: String

    AwsKmsEncryptionContext: String
}

structure StreamChannelDefinition {
    @required
    NumberOfChannels: NumberOfChannels

    ChannelDefinitions: ChannelDefinitions
}

structure StreamConfiguration {
    @required
    StreamArn: KinesisVideoStreamArn

    FragmentNumber: FragmentNumberString

    @required
    StreamChannelDefinition: StreamChannelDefinition
}

@length(min: 1, max: 2)
list Streams {
    member: StreamConfiguration
}

@length(max: 4096) @pattern(".*")
string String

structure Tag {
    @required
    Key: TagKey

    @required
    Value: TagValue
}

@length(min: 1, max: 128)
string TagKey

@length(min: 1, max: 200)
list TagKeyList {
    member: TagKey
}

@length(min: 1, max: 200)
list TagList {
    member: Tag
}

@length(min: 0, max: 256)
string TagValue

@error("client") @httpError(429)
structure ThrottledClientException {
    Code: ErrorCode
    Message: String
    RequestId: String
}

@pattern("^\\d{1,2}\\/\\d{1,2}$")
string TileAspectRatio

@range(min: 1, max: 10)
integer TileCount

enum TileOrder {
    JoinSequence
    SpeakerSequence
}

structure TimestampRange {
    @required
    StartTimestamp: Timestamp

    @required
    EndTimestamp: Timestamp
}

structure TranscriptionMessagesConcatenationConfiguration {
    @required
    State: ArtifactsConcatenationState
}

@error("client") @httpError(401)
structure UnauthorizedClientException {
    Code: ErrorCode
    Message: String
    RequestId: String
}

structure VerticalLayoutConfiguration {
    TileOrder: TileOrder
    TilePosition: VerticalTilePosition
    TileCount: TileCount
    TileAspectRatio: TileAspectRatio
}

enum VerticalTilePosition {
    Left
    Right
}

structure VideoArtifactsConfiguration {
    @required
    State: ArtifactsState

    MuxType: VideoMuxType
}

structure VideoAttribute {
    CornerRadius: CornerRadius
    BorderColor: BorderColor
    HighlightColor: HighlightColor
    BorderThickness: BorderThickness
}

structure VideoConcatenationConfiguration {
    @required
    State: ArtifactsConcatenationState
}

enum VideoMuxType {
    VideoOnly
}

enum VocabularyFilterMethod {
    remove
    mask
    tag
}

@length(min: 1, max: 200) @pattern("^[0-9a-zA-Z._-]+")
string VocabularyFilterName

@length(min: 1, max: 3000) @pattern("^[a-zA-Z0-9,-._]+")
string VocabularyFilterNames

@length(min: 1, max: 200) @pattern("^[0-9a-zA-Z._-]+")
string VocabularyName

@length(min: 1, max: 3000) @pattern("^[a-zA-Z0-9,-._]+")
string VocabularyNames

enum VoiceAnalyticsConfigurationStatus {
    Enabled
    Disabled
}

enum VoiceAnalyticsLanguageCode {
    en_US = "en-US"
}

structure VoiceAnalyticsProcessorConfiguration {
    SpeakerSearchStatus: VoiceAnalyticsConfigurationStatus
    VoiceToneAnalysisStatus: VoiceAnalyticsConfigurationStatus
}

structure VoiceEnhancementSinkConfiguration {
    Disabled: Boolean
}

structure VoiceToneAnalysisTask {
    VoiceToneAnalysisTaskId: GuidString
    VoiceToneAnalysisTaskStatus: MediaPipelineTaskStatus
    CreatedTimestamp: Iso8601Timestamp
    UpdatedTimestamp: Iso8601Timestamp
}
