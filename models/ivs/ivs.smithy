$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.ivs

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon Interactive Video Service")
@service(sdkId: "ivs", endpointPrefix: "ivs")
@restJson1
@sigv4(name: "ivs")
@standardRegionalEndpoints
service ivs {
    version: "2020-07-14"
    operations: [
        BatchGetChannel
        BatchGetStreamKey
        BatchStartViewerSessionRevocation
        CreateAdConfiguration
        CreateChannel
        CreatePlaybackRestrictionPolicy
        CreateRecordingConfiguration
        CreateStreamKey
        DeleteAdConfiguration
        DeleteChannel
        DeletePlaybackKeyPair
        DeletePlaybackRestrictionPolicy
        DeleteRecordingConfiguration
        DeleteStreamKey
        GetAdConfiguration
        GetChannel
        GetPlaybackKeyPair
        GetPlaybackRestrictionPolicy
        GetRecordingConfiguration
        GetStream
        GetStreamKey
        GetStreamSession
        ImportPlaybackKeyPair
        InsertAdBreak
        ListAdConfigurations
        ListChannels
        ListPlaybackKeyPairs
        ListPlaybackRestrictionPolicies
        ListRecordingConfigurations
        ListStreamKeys
        ListStreamSessions
        ListStreams
        ListTagsForResource
        PutMetadata
        StartViewerSessionRevocation
        StopStream
        TagResource
        UntagResource
        UpdateAdConfiguration
        UpdateChannel
        UpdatePlaybackRestrictionPolicy
    ]
}

@http(method: "POST", uri: "/BatchGetChannel") @readonly
operation BatchGetChannel {
    input := {
        @required
        arns: ChannelArnList
    }
    output := {
        @httpHeader("Access-Control-Allow-Origin")
        accessControlAllowOrigin: String

        @httpHeader("Access-Control-Expose-Headers")
        accessControlExposeHeaders: String

        @httpHeader("Cache-Control")
        cacheControl: String

        @httpHeader("Content-Security-Policy")
        contentSecurityPolicy: String

        @httpHeader("Strict-Transport-Security")
        strictTransportSecurity: String

        @httpHeader("X-Content-Type-Options")
        xContentTypeOptions: String

        @httpHeader("X-Frame-Options")
        xFrameOptions: String

        channels: Channels
        errors: BatchErrors
    }
    errors: [AccessDeniedException, ValidationException, ServiceUnavailable]
}

@http(method: "POST", uri: "/BatchGetStreamKey") @readonly
operation BatchGetStreamKey {
    input := {
        @required
        arns: StreamKeyArnList
    }
    output := {
        @httpHeader("Access-Control-Allow-Origin")
        accessControlAllowOrigin: String

        @httpHeader("Access-Control-Expose-Headers")
        accessControlExposeHeaders: String

        @httpHeader("Cache-Control")
        cacheControl: String

        @httpHeader("Content-Security-Policy")
        contentSecurityPolicy: String

        @httpHeader("Strict-Transport-Security")
        strictTransportSecurity: String

        @httpHeader("X-Content-Type-Options")
        xContentTypeOptions: String

        @httpHeader("X-Frame-Options")
        xFrameOptions: String

        streamKeys: StreamKeys
        errors: BatchErrors
    }
    errors: [AccessDeniedException, ValidationException, ServiceUnavailable]
}

@http(method: "POST", uri: "/BatchStartViewerSessionRevocation") @readonly
operation BatchStartViewerSessionRevocation {
    input := {
        @required
        viewerSessions: BatchStartViewerSessionRevocationViewerSessionList
    }
    output := {
        @httpHeader("Access-Control-Allow-Origin")
        accessControlAllowOrigin: String

        @httpHeader("Access-Control-Expose-Headers")
        accessControlExposeHeaders: String

        @httpHeader("Cache-Control")
        cacheControl: String

        @httpHeader("Content-Security-Policy")
        contentSecurityPolicy: String

        @httpHeader("Strict-Transport-Security")
        strictTransportSecurity: String

        @httpHeader("X-Content-Type-Options")
        xContentTypeOptions: String

        @httpHeader("X-Frame-Options")
        xFrameOptions: String

        errors: BatchStartViewerSessionRevocationErrors
    }
    errors: [AccessDeniedException, ValidationException, PendingVerification, ThrottlingException]
}

@http(method: "POST", uri: "/CreateAdConfiguration")
operation CreateAdConfiguration {
    input := {
        name: AdConfigurationName

        @required
        mediaTailorPlaybackConfigurations: MediaTailorPlaybackConfigurationsList

        postRollConfiguration: PostRollConfiguration
        tags: Tags
    }
    output := {
        @required
        adConfiguration: AdConfiguration
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
        ValidationException
        PendingVerification
        ThrottlingException
        ConflictException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/CreateChannel")
operation CreateChannel {
    input := {
        name: ChannelName
        latencyMode: ChannelLatencyMode
        type: ChannelType
        authorized: Boolean
        recordingConfigurationArn: ChannelRecordingConfigurationArn
        tags: Tags
        insecureIngest: Boolean
        preset: TranscodePreset
        playbackRestrictionPolicyArn: ChannelPlaybackRestrictionPolicyArn
        multitrackInputConfiguration: MultitrackInputConfiguration
        containerFormat: ContainerFormat
        adConfigurationArn: ChannelAdConfigurationArn
    }
    output := {
        channel: Channel
        streamKey: StreamKey
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        PendingVerification
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/CreatePlaybackRestrictionPolicy")
operation CreatePlaybackRestrictionPolicy {
    input := {
        allowedCountries: PlaybackRestrictionPolicyAllowedCountryList
        allowedOrigins: PlaybackRestrictionPolicyAllowedOriginList
        enableStrictOriginEnforcement: Boolean
        name: PlaybackRestrictionPolicyName
        tags: Tags
    }
    output := {
        playbackRestrictionPolicy: PlaybackRestrictionPolicy
    }
    errors: [
        AccessDeniedException
        ValidationException
        PendingVerification
        ThrottlingException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/CreateRecordingConfiguration")
operation CreateRecordingConfiguration {
    input := {
        name: RecordingConfigurationName

        @required
        destinationConfiguration: DestinationConfiguration

        tags: Tags
        thumbnailConfiguration: ThumbnailConfiguration
        recordingReconnectWindowSeconds: RecordingReconnectWindowSeconds
        renditionConfiguration: RenditionConfiguration
    }
    output := {
        recordingConfiguration: RecordingConfiguration
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ValidationException
        PendingVerification
        ConflictException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/CreateStreamKey")
operation CreateStreamKey {
    input := {
        @required
        channelArn: ChannelArn

        tags: Tags
    }
    output := {
        streamKey: StreamKey
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        PendingVerification
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/DeleteAdConfiguration", code: 204)
operation DeleteAdConfiguration {
    input := {
        @required
        arn: AdConfigurationArn
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
        ValidationException
        ConflictException
    ]
}

@http(method: "POST", uri: "/DeleteChannel", code: 204)
operation DeleteChannel {
    input := {
        @required
        arn: ChannelArn
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        PendingVerification
        ConflictException
    ]
}

@http(method: "POST", uri: "/DeletePlaybackKeyPair")
operation DeletePlaybackKeyPair {
    input := {
        @required
        arn: PlaybackKeyPairArn
    }
    output := {}
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        PendingVerification
    ]
}

@http(method: "POST", uri: "/DeletePlaybackRestrictionPolicy", code: 204)
operation DeletePlaybackRestrictionPolicy {
    input := {
        @required
        arn: PlaybackRestrictionPolicyArn
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        PendingVerification
        ConflictException
    ]
}

@http(method: "POST", uri: "/DeleteRecordingConfiguration", code: 204)
operation DeleteRecordingConfiguration {
    input := {
        @required
        arn: RecordingConfigurationArn
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
        ValidationException
        ConflictException
    ]
}

@http(method: "POST", uri: "/DeleteStreamKey", code: 204)
operation DeleteStreamKey {
    input := {
        @required
        arn: StreamKeyArn
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        PendingVerification
    ]
}

@http(method: "POST", uri: "/GetAdConfiguration") @readonly
operation GetAdConfiguration {
    input := {
        @required
        arn: AdConfigurationArn
    }
    output := {
        adConfiguration: AdConfiguration
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "POST", uri: "/GetChannel") @readonly
operation GetChannel {
    input := {
        @required
        arn: ChannelArn
    }
    output := {
        channel: Channel
    }
    errors: [ResourceNotFoundException, AccessDeniedException, ValidationException]
}

@http(method: "POST", uri: "/GetPlaybackKeyPair") @readonly
operation GetPlaybackKeyPair {
    input := {
        @required
        arn: PlaybackKeyPairArn
    }
    output := {
        keyPair: PlaybackKeyPair
    }
    errors: [ResourceNotFoundException, AccessDeniedException, ValidationException]
}

@http(method: "POST", uri: "/GetPlaybackRestrictionPolicy") @readonly
operation GetPlaybackRestrictionPolicy {
    input := {
        @required
        arn: PlaybackRestrictionPolicyArn
    }
    output := {
        playbackRestrictionPolicy: PlaybackRestrictionPolicy
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        PendingVerification
    ]
}

@http(method: "POST", uri: "/GetRecordingConfiguration") @readonly
operation GetRecordingConfiguration {
    input := {
        @required
        arn: RecordingConfigurationArn
    }
    output := {
        recordingConfiguration: RecordingConfiguration
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "POST", uri: "/GetStream") @readonly
operation GetStream {
    input := {
        @required
        channelArn: ChannelArn
    }
    output := {
        stream: Stream
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ChannelNotBroadcasting
    ]
}

@http(method: "POST", uri: "/GetStreamKey") @readonly
operation GetStreamKey {
    input := {
        @required
        arn: StreamKeyArn
    }
    output := {
        streamKey: StreamKey
    }
    errors: [ResourceNotFoundException, AccessDeniedException, ValidationException]
}

@http(method: "POST", uri: "/GetStreamSession") @readonly
operation GetStreamSession {
    input := {
        @required
        channelArn: ChannelArn

        streamId: StreamId
    }
    output := {
        streamSession: StreamSession
    }
    errors: [ResourceNotFoundException, AccessDeniedException, ValidationException]
}

@http(method: "POST", uri: "/ImportPlaybackKeyPair")
operation ImportPlaybackKeyPair {
    input := {
        @required
        publicKeyMaterial: String

        name: PlaybackKeyPairName
        tags: Tags
    }
    output := {
        keyPair: PlaybackKeyPair
    }
    errors: [
        AccessDeniedException
        ValidationException
        PendingVerification
        ConflictException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/InsertAdBreak")
operation InsertAdBreak {
    input := {
        @required
        channelArn: ChannelArn

        @required
        durationSeconds: AdDurationSeconds
    }
    output := {
        adBreakId: AdBreakId
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
        ValidationException
        ChannelNotBroadcasting
        ThrottlingException
        ConflictException
    ]
}

@http(method: "POST", uri: "/ListAdConfigurations")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "adConfigurations"
    pageSize: "maxResults"
)
operation ListAdConfigurations {
    input := {
        nextToken: PaginationToken
        maxResults: MaxAdConfigurationResults
    }
    output := {
        @required
        adConfigurations: AdConfigurationList

        nextToken: PaginationToken
    }
    errors: [InternalServerException, AccessDeniedException, ValidationException]
}

@http(method: "POST", uri: "/ListChannels")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "channels"
    pageSize: "maxResults"
)
operation ListChannels {
    input := {
        filterByName: ChannelName
        filterByRecordingConfigurationArn: ChannelRecordingConfigurationArn
        filterByPlaybackRestrictionPolicyArn: ChannelPlaybackRestrictionPolicyArn
        filterByAdConfigurationArn: ChannelAdConfigurationArn
        nextToken: PaginationToken
        maxResults: MaxChannelResults
    }
    output := {
        @required
        channels: ChannelList

        nextToken: PaginationToken
    }
    errors: [AccessDeniedException, ValidationException, ConflictException]
}

@http(method: "POST", uri: "/ListPlaybackKeyPairs")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "keyPairs"
    pageSize: "maxResults"
)
operation ListPlaybackKeyPairs {
    input := {
        nextToken: PaginationToken
        maxResults: MaxPlaybackKeyPairResults
    }
    output := {
        @required
        keyPairs: PlaybackKeyPairList

        nextToken: PaginationToken
    }
    errors: [AccessDeniedException, ValidationException]
}

@http(method: "POST", uri: "/ListPlaybackRestrictionPolicies") @readonly
operation ListPlaybackRestrictionPolicies {
    input := {
        nextToken: PaginationToken
        maxResults: MaxPlaybackRestrictionPolicyResults
    }
    output := {
        @required
        playbackRestrictionPolicies: PlaybackRestrictionPolicyList

        nextToken: PaginationToken
    }
    errors: [AccessDeniedException, ValidationException, PendingVerification, ConflictException]
}

@http(method: "POST", uri: "/ListRecordingConfigurations")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "recordingConfigurations"
    pageSize: "maxResults"
)
operation ListRecordingConfigurations {
    input := {
        nextToken: PaginationToken
        maxResults: MaxRecordingConfigurationResults
    }
    output := {
        @required
        recordingConfigurations: RecordingConfigurationList

        nextToken: PaginationToken
    }
    errors: [InternalServerException, AccessDeniedException, ValidationException]
}

@http(method: "POST", uri: "/ListStreamKeys")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "streamKeys"
    pageSize: "maxResults"
)
operation ListStreamKeys {
    input := {
        @required
        channelArn: ChannelArn

        nextToken: PaginationToken
        maxResults: MaxStreamKeyResults
    }
    output := {
        @required
        streamKeys: StreamKeyList

        nextToken: PaginationToken
    }
    errors: [ResourceNotFoundException, AccessDeniedException, ValidationException]
}

@http(method: "POST", uri: "/ListStreamSessions") @readonly
operation ListStreamSessions {
    input := {
        @required
        channelArn: ChannelArn

        nextToken: PaginationToken
        maxResults: MaxStreamResults
    }
    output := {
        @required
        streamSessions: StreamSessionList

        nextToken: PaginationToken
    }
    errors: [ResourceNotFoundException, AccessDeniedException, ValidationException]
}

@http(method: "POST", uri: "/ListStreams")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "streams"
    pageSize: "maxResults"
)
operation ListStreams {
    input := {
        filterBy: StreamFilters
        nextToken: PaginationToken
        maxResults: MaxStreamResults
    }
    output := {
        @required
        streams: StreamList

        nextToken: PaginationToken
    }
    errors: [AccessDeniedException, ValidationException]
}

@http(method: "GET", uri: "/tags/{resourceArn}") @readonly
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: ResourceArn
    }
    output := {
        @required
        tags: Tags
    }
    errors: [ResourceNotFoundException, InternalServerException, ValidationException]
}

@http(method: "POST", uri: "/PutMetadata", code: 204)
operation PutMetadata {
    input := {
        @required
        channelArn: ChannelArn

        @required
        metadata: StreamMetadata
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ChannelNotBroadcasting
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/StartViewerSessionRevocation") @readonly
operation StartViewerSessionRevocation {
    input := {
        @required
        channelArn: ChannelArn

        @required
        viewerId: ViewerId

        viewerSessionVersionsLessThanOrEqualTo: ViewerSessionVersion
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
        ValidationException
        ThrottlingException
        PendingVerification
    ]
}

@http(method: "POST", uri: "/StopStream")
operation StopStream {
    input := {
        @required
        channelArn: ChannelArn
    }
    output := {}
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ChannelNotBroadcasting
        StreamUnavailable
    ]
}

@http(method: "POST", uri: "/tags/{resourceArn}")
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: ResourceArn

        @required
        tags: Tags
    }
    output := {}
    errors: [ResourceNotFoundException, InternalServerException, ValidationException]
}

@http(method: "DELETE", uri: "/tags/{resourceArn}") @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: ResourceArn

        @required @httpQuery("tagKeys")
        tagKeys: TagKeyList
    }
    output := {}
    errors: [ResourceNotFoundException, InternalServerException, ValidationException]
}

@http(method: "POST", uri: "/UpdateAdConfiguration")
operation UpdateAdConfiguration {
    input := {
        @required
        arn: AdConfigurationArn

        name: AdConfigurationName
        mediaTailorPlaybackConfigurations: MediaTailorPlaybackConfigurationsList
        postRollConfiguration: PostRollConfiguration
    }
    output := {
        @required
        adConfiguration: AdConfiguration
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
        ValidationException
        PendingVerification
        ThrottlingException
        ConflictException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/UpdateChannel")
operation UpdateChannel {
    input := {
        @required
        arn: ChannelArn

        name: ChannelName
        latencyMode: ChannelLatencyMode
        type: ChannelType
        authorized: Boolean
        recordingConfigurationArn: ChannelRecordingConfigurationArn
        insecureIngest: Boolean
        preset: TranscodePreset
        playbackRestrictionPolicyArn: ChannelPlaybackRestrictionPolicyArn
        multitrackInputConfiguration: MultitrackInputConfiguration
        containerFormat: ContainerFormat
        adConfigurationArn: ChannelAdConfigurationArn
    }
    output := {
        channel: Channel
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        PendingVerification
        ConflictException
    ]
}

@http(method: "POST", uri: "/UpdatePlaybackRestrictionPolicy")
operation UpdatePlaybackRestrictionPolicy {
    input := {
        @required
        arn: PlaybackRestrictionPolicyArn

        allowedCountries: PlaybackRestrictionPolicyAllowedCountryList
        allowedOrigins: PlaybackRestrictionPolicyAllowedOriginList
        enableStrictOriginEnforcement: Boolean
        name: PlaybackRestrictionPolicyName
    }
    output := {
        playbackRestrictionPolicy: PlaybackRestrictionPolicy
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        PendingVerification
        ConflictException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @httpHeader("Access-Control-Allow-Origin")
    accessControlAllowOrigin: String

    @httpHeader("Access-Control-Expose-Headers")
    accessControlExposeHeaders: String

    @httpHeader("Cache-Control")
    cacheControl: String

    @httpHeader("Content-Security-Policy")
    contentSecurityPolicy: String

    @httpHeader("Strict-Transport-Security")
    strictTransportSecurity: String

    @httpHeader("X-Content-Type-Options")
    xContentTypeOptions: String

    @httpHeader("X-Frame-Options")
    xFrameOptions: String

    @httpHeader("x-amzn-ErrorType")
    xAmznErrorType: String

    exceptionMessage: String
}

@length(min: 12, max: 12) @pattern("[a-zA-Z0-9]+")
string AdBreakId

structure AdConfiguration {
    @required
    arn: AdConfigurationArn

    name: AdConfigurationName

    @required
    mediaTailorPlaybackConfigurations: MediaTailorPlaybackConfigurationsList

    postRollConfiguration: PostRollConfiguration
    tags: Tags
}

@length(min: 0, max: 128) @pattern("arn:aws:ivs:[a-z0-9-]+:[0-9]+:ad-configuration/[a-zA-Z0-9-]+")
string AdConfigurationArn

list AdConfigurationList {
    member: AdConfigurationSummary
}

@length(min: 0, max: 128) @pattern("[a-zA-Z0-9-_]*")
string AdConfigurationName

structure AdConfigurationSummary {
    @required
    arn: AdConfigurationArn

    name: AdConfigurationName

    @required
    mediaTailorPlaybackConfigurations: MediaTailorPlaybackConfigurationsList

    postRollConfiguration: PostRollConfiguration
    tags: Tags
}

@range(min: 1, max: 300)
integer AdDurationSeconds

structure AudioConfiguration {
    codec: String
    targetBitrate: Long
    sampleRate: Long
    channels: Long
    track: String
}

list AudioConfigurationList {
    member: AudioConfiguration
}

structure BatchError {
    arn: ResourceArn
    code: String
    message: String
}

list BatchErrors {
    member: BatchError
}

structure BatchStartViewerSessionRevocationError {
    @required
    channelArn: ChannelArn

    @required
    viewerId: ViewerId

    code: String
    message: String
}

list BatchStartViewerSessionRevocationErrors {
    member: BatchStartViewerSessionRevocationError
}

structure BatchStartViewerSessionRevocationViewerSession {
    @required
    channelArn: ChannelArn

    @required
    viewerId: ViewerId

    viewerSessionVersionsLessThanOrEqualTo: ViewerSessionVersion
}

@length(min: 1, max: 20)
list BatchStartViewerSessionRevocationViewerSessionList {
    member: BatchStartViewerSessionRevocationViewerSession
}

structure Channel {
    arn: ChannelArn
    name: ChannelName
    latencyMode: ChannelLatencyMode
    type: ChannelType
    recordingConfigurationArn: ChannelRecordingConfigurationArn
    ingestEndpoint: String
    playbackUrl: String
    authorized: Boolean
    tags: Tags
    insecureIngest: Boolean
    preset: TranscodePreset
    srt: Srt
    playbackRestrictionPolicyArn: ChannelPlaybackRestrictionPolicyArn
    multitrackInputConfiguration: MultitrackInputConfiguration
    containerFormat: ContainerFormat
    adConfigurationArn: ChannelAdConfigurationArn
}

@length(min: 0, max: 128)
@pattern("^$|^arn:aws:ivs:[a-z0-9-]+:[0-9]+:ad-configuration/[a-zA-Z0-9-]+$")
string ChannelAdConfigurationArn

@length(min: 1, max: 128) @pattern("arn:aws:ivs:[a-z0-9-]+:[0-9]+:channel/[a-zA-Z0-9-]+")
string ChannelArn

@length(min: 1, max: 50)
list ChannelArnList {
    member: ChannelArn
}

enum ChannelLatencyMode {
    NORMAL
    LOW
}

list ChannelList {
    member: ChannelSummary
}

@length(min: 0, max: 128) @pattern("[a-zA-Z0-9-_]*")
string ChannelName

@error("client") @httpError(404)
structure ChannelNotBroadcasting {
    @httpHeader("Access-Control-Allow-Origin")
    accessControlAllowOrigin: String

    @httpHeader("Access-Control-Expose-Headers")
    accessControlExposeHeaders: String

    @httpHeader("Cache-Control")
    cacheControl: String

    @httpHeader("Content-Security-Policy")
    contentSecurityPolicy: String

    @httpHeader("Strict-Transport-Security")
    strictTransportSecurity: String

    @httpHeader("X-Content-Type-Options")
    xContentTypeOptions: String

    @httpHeader("X-Frame-Options")
    xFrameOptions: String

    @httpHeader("x-amzn-ErrorType")
    xAmznErrorType: String

    exceptionMessage: String
}

@length(min: 0, max: 128)
@pattern("^$|^arn:aws:ivs:[a-z0-9-]+:[0-9]+:playback-restriction-policy/[a-zA-Z0-9-]+$")
string ChannelPlaybackRestrictionPolicyArn

@length(min: 0, max: 128)
@pattern("^$|^arn:aws:ivs:[a-z0-9-]+:[0-9]+:recording-configuration/[a-zA-Z0-9-]+$")
string ChannelRecordingConfigurationArn

structure ChannelSummary {
    arn: ChannelArn
    name: ChannelName
    latencyMode: ChannelLatencyMode
    authorized: Boolean
    recordingConfigurationArn: ChannelRecordingConfigurationArn
    tags: Tags
    insecureIngest: Boolean
    type: ChannelType
    preset: TranscodePreset
    playbackRestrictionPolicyArn: ChannelPlaybackRestrictionPolicyArn
    adConfigurationArn: ChannelAdConfigurationArn
}

enum ChannelType {
    BASIC
    STANDARD
    ADVANCED_SD
    ADVANCED_HD
}

list Channels {
    member: Channel
}

@error("client") @httpError(409)
structure ConflictException {
    @httpHeader("Access-Control-Allow-Origin")
    accessControlAllowOrigin: String

    @httpHeader("Access-Control-Expose-Headers")
    accessControlExposeHeaders: String

    @httpHeader("Cache-Control")
    cacheControl: String

    @httpHeader("Content-Security-Policy")
    contentSecurityPolicy: String

    @httpHeader("Strict-Transport-Security")
    strictTransportSecurity: String

    @httpHeader("X-Content-Type-Options")
    xContentTypeOptions: String

    @httpHeader("X-Frame-Options")
    xFrameOptions: String

    @httpHeader("x-amzn-ErrorType")
    xAmznErrorType: String

    exceptionMessage: String
}

enum ContainerFormat {
    TS
    FRAGMENTED_MP4
}

structure DestinationConfiguration {
    s3: S3DestinationConfiguration
}

structure IngestConfiguration {
    video: VideoConfiguration
    audio: AudioConfiguration
}

structure IngestConfigurations {
    @required
    videoConfigurations: VideoConfigurationList

    @required
    audioConfigurations: AudioConfigurationList
}

@error("server") @httpError(500)
structure InternalServerException {
    @httpHeader("Access-Control-Allow-Origin")
    accessControlAllowOrigin: String

    @httpHeader("Access-Control-Expose-Headers")
    accessControlExposeHeaders: String

    @httpHeader("Cache-Control")
    cacheControl: String

    @httpHeader("Content-Security-Policy")
    contentSecurityPolicy: String

    @httpHeader("Strict-Transport-Security")
    strictTransportSecurity: String

    @httpHeader("X-Content-Type-Options")
    xContentTypeOptions: String

    @httpHeader("X-Frame-Options")
    xFrameOptions: String

    @httpHeader("x-amzn-ErrorType")
    xAmznErrorType: String

    exceptionMessage: String
}

@range(min: 1, max: 100)
integer MaxAdConfigurationResults

@range(min: 1, max: 100)
integer MaxChannelResults

@range(min: 1, max: 100)
integer MaxPlaybackKeyPairResults

@range(min: 1, max: 100)
integer MaxPlaybackRestrictionPolicyResults

@range(min: 1, max: 100)
integer MaxRecordingConfigurationResults

@range(min: 1, max: 50)
integer MaxStreamKeyResults

@range(min: 1, max: 100)
integer MaxStreamResults

structure MediaTailorPlaybackConfiguration {
    playbackConfigurationArn: MediaTailorPlaybackConfigurationArn
}

@length(min: 0, max: 128)
@pattern("arn:aws:mediatailor:[a-z0-9-]+:[0-9]+:playbackConfiguration/[a-zA-Z0-9-]+")
string MediaTailorPlaybackConfigurationArn

@length(min: 1, max: 3)
list MediaTailorPlaybackConfigurationsList {
    member: MediaTailorPlaybackConfiguration
}

structure MultitrackInputConfiguration {
    enabled: Boolean
    policy: MultitrackPolicy
    maximumResolution: MultitrackMaximumResolution
}

enum MultitrackMaximumResolution {
    SD
    HD
    FULL_HD
}

enum MultitrackPolicy {
    ALLOW
    REQUIRE
}

@length(min: 0, max: 1024) @pattern("[a-zA-Z0-9+/=_-]*")
string PaginationToken

@error("client") @httpError(403)
structure PendingVerification {
    @httpHeader("Access-Control-Allow-Origin")
    accessControlAllowOrigin: String

    @httpHeader("Access-Control-Expose-Headers")
    accessControlExposeHeaders: String

    @httpHeader("Cache-Control")
    cacheControl: String

    @httpHeader("Content-Security-Policy")
    contentSecurityPolicy: String

    @httpHeader("Strict-Transport-Security")
    strictTransportSecurity: String

    @httpHeader("X-Content-Type-Options")
    xContentTypeOptions: String

    @httpHeader("X-Frame-Options")
    xFrameOptions: String

    @httpHeader("x-amzn-ErrorType")
    xAmznErrorType: String

    exceptionMessage: String
}

structure PlaybackKeyPair {
    arn: PlaybackKeyPairArn
    name: PlaybackKeyPairName
    fingerprint: String
    tags: Tags
}

@length(min: 1, max: 128) @pattern("arn:aws:ivs:[a-z0-9-]+:[0-9]+:playback-key/[a-zA-Z0-9-]+")
string PlaybackKeyPairArn

list PlaybackKeyPairList {
    member: PlaybackKeyPairSummary
}

@length(min: 0, max: 128) @pattern("[a-zA-Z0-9-_]*")
string PlaybackKeyPairName

structure PlaybackKeyPairSummary {
    arn: PlaybackKeyPairArn
    name: PlaybackKeyPairName
    tags: Tags
}

structure PlaybackRestrictionPolicy {
    @required
    arn: PlaybackRestrictionPolicyArn

    @required
    allowedCountries: PlaybackRestrictionPolicyAllowedCountryList

    @required
    allowedOrigins: PlaybackRestrictionPolicyAllowedOriginList

    enableStrictOriginEnforcement: Boolean
    name: PlaybackRestrictionPolicyName
    tags: Tags
}

@length(min: 2, max: 2)
string PlaybackRestrictionPolicyAllowedCountry

list PlaybackRestrictionPolicyAllowedCountryList {
    member: PlaybackRestrictionPolicyAllowedCountry
}

@length(min: 0, max: 128)
string PlaybackRestrictionPolicyAllowedOrigin

list PlaybackRestrictionPolicyAllowedOriginList {
    member: PlaybackRestrictionPolicyAllowedOrigin
}

@length(min: 1, max: 128)
@pattern("arn:aws:ivs:[a-z0-9-]+:[0-9]+:playback-restriction-policy/[a-zA-Z0-9-]+")
string PlaybackRestrictionPolicyArn

list PlaybackRestrictionPolicyList {
    member: PlaybackRestrictionPolicySummary
}

@length(min: 0, max: 128) @pattern("[a-zA-Z0-9-_]*")
string PlaybackRestrictionPolicyName

structure PlaybackRestrictionPolicySummary {
    @required
    arn: PlaybackRestrictionPolicyArn

    @required
    allowedCountries: PlaybackRestrictionPolicyAllowedCountryList

    @required
    allowedOrigins: PlaybackRestrictionPolicyAllowedOriginList

    enableStrictOriginEnforcement: Boolean
    name: PlaybackRestrictionPolicyName
    tags: Tags
}

structure PostRollConfiguration {
    @required
    durationSeconds: AdDurationSeconds

    @required
    enabled: Boolean
}

structure RecordingConfiguration {
    @required
    arn: RecordingConfigurationArn

    name: RecordingConfigurationName

    @required
    destinationConfiguration: DestinationConfiguration

    @required
    state: RecordingConfigurationState

    tags: Tags
    thumbnailConfiguration: ThumbnailConfiguration
    recordingReconnectWindowSeconds: RecordingReconnectWindowSeconds
    renditionConfiguration: RenditionConfiguration
}

@length(min: 0, max: 128)
@pattern("arn:aws:ivs:[a-z0-9-]+:[0-9]+:recording-configuration/[a-zA-Z0-9-]+")
string RecordingConfigurationArn

list RecordingConfigurationList {
    member: RecordingConfigurationSummary
}

@length(min: 0, max: 128) @pattern("[a-zA-Z0-9-_]*")
string RecordingConfigurationName

enum RecordingConfigurationState {
    CREATING
    CREATE_FAILED
    ACTIVE
}

structure RecordingConfigurationSummary {
    @required
    arn: RecordingConfigurationArn

    name: RecordingConfigurationName

    @required
    destinationConfiguration: DestinationConfiguration

    @required
    state: RecordingConfigurationState

    tags: Tags
}

enum RecordingMode {
    DISABLED
    INTERVAL
}

@range(min: 0, max: 300)
integer RecordingReconnectWindowSeconds

structure RenditionConfiguration {
    renditionSelection: RenditionConfigurationRenditionSelection
    renditions: RenditionConfigurationRenditionList
}

enum RenditionConfigurationRendition {
    SD
    HD
    FULL_HD
    LOWEST_RESOLUTION
}

list RenditionConfigurationRenditionList {
    member: RenditionConfigurationRendition
}

enum RenditionConfigurationRenditionSelection {
    ALL
    NONE
    CUSTOM
}

@length(min: 1, max: 128) @pattern("arn:aws:ivs:[a-z0-9-]+:[0-9]+:[a-z-]/[a-zA-Z0-9-]+")
string ResourceArn

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @httpHeader("Access-Control-Allow-Origin")
    accessControlAllowOrigin: String

    @httpHeader("Access-Control-Expose-Headers")
    accessControlExposeHeaders: String

    @httpHeader("Cache-Control")
    cacheControl: String

    @httpHeader("Content-Security-Policy")
    contentSecurityPolicy: String

    @httpHeader("Strict-Transport-Security")
    strictTransportSecurity: String

    @httpHeader("X-Content-Type-Options")
    xContentTypeOptions: String

    @httpHeader("X-Frame-Options")
    xFrameOptions: String

    @httpHeader("x-amzn-ErrorType")
    xAmznErrorType: String

    exceptionMessage: String
}

@length(min: 3, max: 63) @pattern("[a-z0-9-.]+")
string S3DestinationBucketName

structure S3DestinationConfiguration {
    @required
    bucketName: S3DestinationBucketName
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @httpHeader("Access-Control-Allow-Origin")
    accessControlAllowOrigin: String

    @httpHeader("Access-Control-Expose-Headers")
    accessControlExposeHeaders: String

    @httpHeader("Cache-Control")
    cacheControl: String

    @httpHeader("Content-Security-Policy")
    contentSecurityPolicy: String

    @httpHeader("Strict-Transport-Security")
    strictTransportSecurity: String

    @httpHeader("X-Content-Type-Options")
    xContentTypeOptions: String

    @httpHeader("X-Frame-Options")
    xFrameOptions: String

    @httpHeader("x-amzn-ErrorType")
    xAmznErrorType: String

    exceptionMessage: String
}

@error("server") @httpError(503)
structure ServiceUnavailable {
    @httpHeader("Access-Control-Allow-Origin")
    accessControlAllowOrigin: String

    @httpHeader("Access-Control-Expose-Headers")
    accessControlExposeHeaders: String

    @httpHeader("Cache-Control")
    cacheControl: String

    @httpHeader("Content-Security-Policy")
    contentSecurityPolicy: String

    @httpHeader("Strict-Transport-Security")
    strictTransportSecurity: String

    @httpHeader("X-Content-Type-Options")
    xContentTypeOptions: String

    @httpHeader("X-Frame-Options")
    xFrameOptions: String

    @httpHeader("x-amzn-ErrorType")
    xAmznErrorType: String

    exceptionMessage: String
}

structure Srt {
    endpoint: String
    passphrase: SrtPassphrase
}

@sensitive
string SrtPassphrase

structure Stream {
    channelArn: ChannelArn
    streamId: StreamId
    playbackUrl: String
    startTime: StreamStartTime
    state: StreamState
    health: StreamHealth
    viewerCount: Long
}

structure StreamEvent {
    name: String
    type: String
    eventTime: Time
    code: String
}

@length(min: 0, max: 500)
list StreamEvents {
    member: StreamEvent
}

structure StreamFilters {
    health: StreamHealth
}

enum StreamHealth {
    HEALTHY
    STARVING
    UNKNOWN
}

@length(min: 26, max: 26) @pattern("st-[a-zA-Z0-9]+")
string StreamId

structure StreamKey {
    arn: StreamKeyArn
    value: StreamKeyValue
    channelArn: ChannelArn
    tags: Tags
}

@length(min: 1, max: 128) @pattern("arn:aws:ivs:[a-z0-9-]+:[0-9]+:stream-key/[a-zA-Z0-9-]+")
string StreamKeyArn

@length(min: 1, max: 50)
list StreamKeyArnList {
    member: StreamKeyArn
}

list StreamKeyList {
    member: StreamKeySummary
}

structure StreamKeySummary {
    arn: StreamKeyArn
    channelArn: ChannelArn
    tags: Tags
}

@sensitive
string StreamKeyValue

list StreamKeys {
    member: StreamKey
}

list StreamList {
    member: StreamSummary
}

@length(min: 1) @sensitive
string StreamMetadata

structure StreamSession {
    streamId: StreamId
    startTime: Time
    endTime: Time
    channel: Channel
    ingestConfiguration: IngestConfiguration
    ingestConfigurations: IngestConfigurations
    recordingConfiguration: RecordingConfiguration
    truncatedEvents: StreamEvents
}

list StreamSessionList {
    member: StreamSessionSummary
}

structure StreamSessionSummary {
    streamId: StreamId
    startTime: Time
    endTime: Time
    hasErrorEvent: Boolean
}

@timestampFormat("date-time")
timestamp StreamStartTime

enum StreamState {
    LIVE
    OFFLINE
}

structure StreamSummary {
    channelArn: ChannelArn
    streamId: StreamId
    state: StreamState
    health: StreamHealth
    viewerCount: Long
    startTime: StreamStartTime
}

@error("server") @httpError(503)
structure StreamUnavailable {
    @httpHeader("Access-Control-Allow-Origin")
    accessControlAllowOrigin: String

    @httpHeader("Access-Control-Expose-Headers")
    accessControlExposeHeaders: String

    @httpHeader("Cache-Control")
    cacheControl: String

    @httpHeader("Content-Security-Policy")
    contentSecurityPolicy: String

    @httpHeader("Strict-Transport-Security")
    strictTransportSecurity: String

    @httpHeader("X-Content-Type-Options")
    xContentTypeOptions: String

    @httpHeader("X-Frame-Options")
    xFrameOptions: String

    @httpHeader("x-amzn-ErrorType")
    xAmznErrorType: String

    exceptionMessage: String
}

@length(min: 1, max: 128) @pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+)")
string TagKey

@length(min: 0, max: 50)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 256) @pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)")
string TagValue

@length(min: 0, max: 50)
map Tags {
    key: TagKey
    value: TagValue
}

@range(min: 1, max: 60)
long TargetIntervalSeconds

@error("client") @httpError(429)
structure ThrottlingException {
    @httpHeader("Access-Control-Allow-Origin")
    accessControlAllowOrigin: String

    @httpHeader("Access-Control-Expose-Headers")
    accessControlExposeHeaders: String

    @httpHeader("Cache-Control")
    cacheControl: String

    @httpHeader("Content-Security-Policy")
    contentSecurityPolicy: String

    @httpHeader("Strict-Transport-Security")
    strictTransportSecurity: String

    @httpHeader("X-Content-Type-Options")
    xContentTypeOptions: String

    @httpHeader("X-Frame-Options")
    xFrameOptions: String

    @httpHeader("x-amzn-ErrorType")
    xAmznErrorType: String

    exceptionMessage: String
}

structure ThumbnailConfiguration {
    recordingMode: RecordingMode
    targetIntervalSeconds: TargetIntervalSeconds
    resolution: ThumbnailConfigurationResolution
    storage: ThumbnailConfigurationStorageList
}

enum ThumbnailConfigurationResolution {
    SD
    HD
    FULL_HD
    LOWEST_RESOLUTION
}

enum ThumbnailConfigurationStorage {
    SEQUENTIAL
    LATEST
}

list ThumbnailConfigurationStorageList {
    member: ThumbnailConfigurationStorage
}

@timestampFormat("date-time")
timestamp Time

enum TranscodePreset {
    HIGHER_BANDWIDTH_DELIVERY
    CONSTRAINED_BANDWIDTH_DELIVERY
}

@error("client") @httpError(400)
structure ValidationException {
    @httpHeader("Access-Control-Allow-Origin")
    accessControlAllowOrigin: String

    @httpHeader("Access-Control-Expose-Headers")
    accessControlExposeHeaders: String

    @httpHeader("Cache-Control")
    cacheControl: String

    @httpHeader("Content-Security-Policy")
    contentSecurityPolicy: String

    @httpHeader("Strict-Transport-Security")
    strictTransportSecurity: String

    @httpHeader("X-Content-Type-Options")
    xContentTypeOptions: String

    @httpHeader("X-Frame-Options")
    xFrameOptions: String

    @httpHeader("x-amzn-ErrorType")
    xAmznErrorType: String

    exceptionMessage: String
}

structure VideoConfiguration {
    avcProfile: String
    avcLevel: String
    codec: String
    encoder: String
    targetBitrate: Long
    targetFramerate: Long
    videoHeight: Long
    videoWidth: Long
    level: String
    track: String
    profile: String
}

list VideoConfigurationList {
    member: VideoConfiguration
}

@length(min: 1, max: 40)
string ViewerId

@range(min: 0)
integer ViewerSessionVersion
