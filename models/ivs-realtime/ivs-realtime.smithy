$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.ivsrealtime

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon Interactive Video Service RealTime")
@service(sdkId: "IVS RealTime", endpointPrefix: "ivsrealtime")
@restJson1
@sigv4(name: "ivs")
@standardRegionalEndpoints
service IVSRealTime {
    version: "2020-07-14"
    operations: [
        CreateEncoderConfiguration
        CreateIngestConfiguration
        CreateParticipantToken
        CreateStage
        CreateStorageConfiguration
        DeleteEncoderConfiguration
        DeleteIngestConfiguration
        DeletePublicKey
        DeleteStage
        DeleteStorageConfiguration
        DisconnectParticipant
        GetComposition
        GetEncoderConfiguration
        GetIngestConfiguration
        GetParticipant
        GetPublicKey
        GetStage
        GetStageSession
        GetStorageConfiguration
        ImportPublicKey
        ListCompositions
        ListEncoderConfigurations
        ListIngestConfigurations
        ListParticipantEvents
        ListParticipantReplicas
        ListParticipants
        ListPublicKeys
        ListStageSessions
        ListStages
        ListStorageConfigurations
        ListTagsForResource
        StartComposition
        StartParticipantReplication
        StopComposition
        StopParticipantReplication
        TagResource
        UntagResource
        UpdateIngestConfiguration
        UpdateStage
    ]
}

@http(method: "POST", uri: "/CreateEncoderConfiguration")
operation CreateEncoderConfiguration {
    input := {
        name: EncoderConfigurationName
        video: Video
        tags: Tags
    }
    output := {
        encoderConfiguration: EncoderConfiguration
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        InternalServerException
        ServiceQuotaExceededException
        ConflictException
        PendingVerification
    ]
}

@http(method: "POST", uri: "/CreateIngestConfiguration")
operation CreateIngestConfiguration {
    input := {
        name: IngestConfigurationName
        stageArn: IngestConfigurationStageArn
        userId: UserId
        attributes: ParticipantAttributes

        @required
        ingestProtocol: IngestProtocol

        insecureIngest: Boolean
        redundantIngest: Boolean
        tags: Tags
    }
    output := {
        ingestConfiguration: IngestConfiguration
    }
    errors: [
        ValidationException
        AccessDeniedException
        ServiceQuotaExceededException
        PendingVerification
    ]
}

@http(method: "POST", uri: "/CreateParticipantToken")
operation CreateParticipantToken {
    input := {
        @required
        stageArn: StageArn

        duration: ParticipantTokenDurationMinutes
        userId: ParticipantTokenUserId
        attributes: ParticipantTokenAttributes
        capabilities: ParticipantTokenCapabilities
    }
    output := {
        participantToken: ParticipantToken
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        ServiceQuotaExceededException
        PendingVerification
    ]
}

@http(method: "POST", uri: "/CreateStage")
operation CreateStage {
    input := {
        name: StageName
        participantTokenConfigurations: ParticipantTokenConfigurations
        tags: Tags
        autoParticipantRecordingConfiguration: AutoParticipantRecordingConfiguration
    }
    output := {
        stage: Stage
        participantTokens: ParticipantTokenList
    }
    errors: [
        ValidationException
        AccessDeniedException
        ServiceQuotaExceededException
        PendingVerification
    ]
}

@http(method: "POST", uri: "/CreateStorageConfiguration")
operation CreateStorageConfiguration {
    input := {
        name: StorageConfigurationName

        @required
        s3: S3StorageConfiguration

        tags: Tags
    }
    output := {
        storageConfiguration: StorageConfiguration
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        InternalServerException
        ServiceQuotaExceededException
        ConflictException
        PendingVerification
    ]
}

@http(method: "POST", uri: "/DeleteEncoderConfiguration")
operation DeleteEncoderConfiguration {
    input := {
        @required
        arn: EncoderConfigurationArn
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        InternalServerException
        ServiceQuotaExceededException
        ConflictException
    ]
}

@http(method: "POST", uri: "/DeleteIngestConfiguration")
operation DeleteIngestConfiguration {
    input := {
        @required
        arn: IngestConfigurationArn

        force: Boolean
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        ConflictException
        PendingVerification
    ]
}

@http(method: "POST", uri: "/DeletePublicKey")
operation DeletePublicKey {
    input := {
        @required
        arn: PublicKeyArn
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        ConflictException
        PendingVerification
    ]
}

@http(method: "POST", uri: "/DeleteStage")
operation DeleteStage {
    input := {
        @required
        arn: StageArn
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        ConflictException
        PendingVerification
    ]
}

@http(method: "POST", uri: "/DeleteStorageConfiguration")
operation DeleteStorageConfiguration {
    input := {
        @required
        arn: StorageConfigurationArn
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        InternalServerException
        ServiceQuotaExceededException
        ConflictException
    ]
}

@http(method: "POST", uri: "/DisconnectParticipant")
operation DisconnectParticipant {
    input := {
        @required
        stageArn: StageArn

        @required
        participantId: ParticipantTokenId

        reason: DisconnectParticipantReason
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        PendingVerification
    ]
}

@http(method: "POST", uri: "/GetComposition")
operation GetComposition {
    input := {
        @required
        arn: CompositionArn
    }
    output := {
        composition: Composition
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        InternalServerException
        ServiceQuotaExceededException
        ConflictException
    ]
}

@http(method: "POST", uri: "/GetEncoderConfiguration")
operation GetEncoderConfiguration {
    input := {
        @required
        arn: EncoderConfigurationArn
    }
    output := {
        encoderConfiguration: EncoderConfiguration
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        InternalServerException
        ServiceQuotaExceededException
        ConflictException
    ]
}

@http(method: "POST", uri: "/GetIngestConfiguration")
operation GetIngestConfiguration {
    input := {
        @required
        arn: IngestConfigurationArn
    }
    output := {
        ingestConfiguration: IngestConfiguration
    }
    errors: [ResourceNotFoundException, ValidationException, AccessDeniedException]
}

@http(method: "POST", uri: "/GetParticipant")
operation GetParticipant {
    input := {
        @required
        stageArn: StageArn

        @required
        sessionId: StageSessionId

        @required
        participantId: ParticipantId
    }
    output := {
        participant: Participant
    }
    errors: [ResourceNotFoundException, ValidationException, AccessDeniedException]
}

@http(method: "POST", uri: "/GetPublicKey")
operation GetPublicKey {
    input := {
        @required
        arn: PublicKeyArn
    }
    output := {
        publicKey: PublicKey
    }
    errors: [ResourceNotFoundException, ValidationException, AccessDeniedException]
}

@http(method: "POST", uri: "/GetStage")
operation GetStage {
    input := {
        @required
        arn: StageArn
    }
    output := {
        stage: Stage
    }
    errors: [ResourceNotFoundException, ValidationException, AccessDeniedException]
}

@http(method: "POST", uri: "/GetStageSession")
operation GetStageSession {
    input := {
        @required
        stageArn: StageArn

        @required
        sessionId: StageSessionId
    }
    output := {
        stageSession: StageSession
    }
    errors: [ResourceNotFoundException, ValidationException, AccessDeniedException]
}

@http(method: "POST", uri: "/GetStorageConfiguration")
operation GetStorageConfiguration {
    input := {
        @required
        arn: StorageConfigurationArn
    }
    output := {
        storageConfiguration: StorageConfiguration
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        InternalServerException
        ServiceQuotaExceededException
        ConflictException
    ]
}

@http(method: "POST", uri: "/ImportPublicKey")
operation ImportPublicKey {
    input := {
        @required
        publicKeyMaterial: PublicKeyMaterial

        name: PublicKeyName
        tags: Tags
    }
    output := {
        publicKey: PublicKey
    }
    errors: [
        ValidationException
        AccessDeniedException
        ServiceQuotaExceededException
        ConflictException
        PendingVerification
    ]
}

@http(method: "POST", uri: "/ListCompositions")
operation ListCompositions {
    input := {
        filterByStageArn: StageArn
        filterByEncoderConfigurationArn: EncoderConfigurationArn
        nextToken: PaginationToken
        maxResults: MaxCompositionResults
    }
    output := {
        @required
        compositions: CompositionSummaryList

        nextToken: PaginationToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ServiceQuotaExceededException
        ConflictException
    ]
}

@http(method: "POST", uri: "/ListEncoderConfigurations")
operation ListEncoderConfigurations {
    input := {
        nextToken: PaginationToken
        maxResults: MaxEncoderConfigurationResults
    }
    output := {
        @required
        encoderConfigurations: EncoderConfigurationSummaryList

        nextToken: PaginationToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ServiceQuotaExceededException
        ConflictException
    ]
}

@http(method: "POST", uri: "/ListIngestConfigurations")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "ingestConfigurations"
    pageSize: "maxResults"
)
operation ListIngestConfigurations {
    input := {
        filterByStageArn: StageArn
        filterByState: IngestConfigurationState
        nextToken: PaginationToken
        maxResults: MaxIngestConfigurationResults
    }
    output := {
        @required
        ingestConfigurations: IngestConfigurationList

        nextToken: PaginationToken
    }
    errors: [ValidationException, AccessDeniedException]
}

@http(method: "POST", uri: "/ListParticipantEvents")
operation ListParticipantEvents {
    input := {
        @required
        stageArn: StageArn

        @required
        sessionId: StageSessionId

        @required
        participantId: ParticipantId

        nextToken: PaginationToken
        maxResults: MaxParticipantEventResults
    }
    output := {
        @required
        events: EventList

        nextToken: PaginationToken
    }
    errors: [ValidationException, AccessDeniedException]
}

@http(method: "POST", uri: "/ListParticipantReplicas")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "replicas"
    pageSize: "maxResults"
)
operation ListParticipantReplicas {
    input := {
        @required
        sourceStageArn: StageArn

        @required
        participantId: ParticipantId

        nextToken: PaginationToken
        maxResults: MaxParticipantReplicaResults
    }
    output := {
        @required
        replicas: ParticipantReplicaList

        nextToken: PaginationToken
    }
    errors: [ValidationException, AccessDeniedException]
}

@http(method: "POST", uri: "/ListParticipants")
operation ListParticipants {
    input := {
        @required
        stageArn: StageArn

        @required
        sessionId: StageSessionId

        filterByUserId: UserId
        filterByPublished: Boolean
        filterByState: ParticipantState
        nextToken: PaginationToken
        maxResults: MaxParticipantResults
        filterByRecordingState: ParticipantRecordingFilterByRecordingState
    }
    output := {
        @required
        participants: ParticipantList

        nextToken: PaginationToken
    }
    errors: [ValidationException, AccessDeniedException]
}

@http(method: "POST", uri: "/ListPublicKeys")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "publicKeys"
    pageSize: "maxResults"
)
operation ListPublicKeys {
    input := {
        nextToken: PaginationToken
        maxResults: MaxPublicKeyResults
    }
    output := {
        @required
        publicKeys: PublicKeyList

        nextToken: PaginationToken
    }
    errors: [ValidationException, AccessDeniedException]
}

@http(method: "POST", uri: "/ListStageSessions")
operation ListStageSessions {
    input := {
        @required
        stageArn: StageArn

        nextToken: PaginationToken
        maxResults: MaxStageSessionResults
    }
    output := {
        @required
        stageSessions: StageSessionList

        nextToken: PaginationToken
    }
    errors: [ValidationException, AccessDeniedException]
}

@http(method: "POST", uri: "/ListStages")
operation ListStages {
    input := {
        nextToken: PaginationToken
        maxResults: MaxStageResults
    }
    output := {
        @required
        stages: StageSummaryList

        nextToken: PaginationToken
    }
    errors: [ValidationException, AccessDeniedException, ConflictException]
}

@http(method: "POST", uri: "/ListStorageConfigurations")
operation ListStorageConfigurations {
    input := {
        nextToken: PaginationToken
        maxResults: MaxStorageConfigurationResults
    }
    output := {
        @required
        storageConfigurations: StorageConfigurationSummaryList

        nextToken: PaginationToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ServiceQuotaExceededException
        ConflictException
    ]
}

@http(method: "GET", uri: "/tags/{resourceArn}")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: ResourceArn
    }
    output := {
        @required
        tags: Tags
    }
    errors: [ResourceNotFoundException, ValidationException, InternalServerException]
}

@http(method: "POST", uri: "/StartComposition")
operation StartComposition {
    input := {
        @required
        stageArn: StageArn

        @idempotencyToken
        idempotencyToken: CompositionClientToken

        layout: LayoutConfiguration

        @required
        destinations: DestinationConfigurationList

        tags: Tags
    }
    output := {
        composition: Composition
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        InternalServerException
        ServiceQuotaExceededException
        ConflictException
        PendingVerification
    ]
}

@http(method: "POST", uri: "/StartParticipantReplication")
operation StartParticipantReplication {
    input := {
        @required
        sourceStageArn: StageArn

        @required
        destinationStageArn: StageArn

        @required
        participantId: ParticipantId

        reconnectWindowSeconds: ReconnectWindowSeconds
        attributes: ParticipantAttributes
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
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        InternalServerException
        ServiceQuotaExceededException
        ConflictException
        PendingVerification
    ]
}

@http(method: "POST", uri: "/StopComposition")
operation StopComposition {
    input := {
        @required
        arn: CompositionArn
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        InternalServerException
        ServiceQuotaExceededException
        ConflictException
    ]
}

@http(method: "POST", uri: "/StopParticipantReplication")
operation StopParticipantReplication {
    input := {
        @required
        sourceStageArn: StageArn

        @required
        destinationStageArn: StageArn

        @required
        participantId: ParticipantId
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
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        InternalServerException
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
    errors: [ResourceNotFoundException, ValidationException, InternalServerException]
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
    errors: [ResourceNotFoundException, ValidationException, InternalServerException]
}

@http(method: "POST", uri: "/UpdateIngestConfiguration")
operation UpdateIngestConfiguration {
    input := {
        @required
        arn: IngestConfigurationArn

        stageArn: IngestConfigurationStageArn
        redundantIngest: Boolean
    }
    output := {
        ingestConfiguration: IngestConfiguration
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        ConflictException
        PendingVerification
    ]
}

@http(method: "POST", uri: "/UpdateStage")
operation UpdateStage {
    input := {
        @required
        arn: StageArn

        name: StageName
        autoParticipantRecordingConfiguration: AutoParticipantRecordingConfiguration
    }
    output := {
        stage: Stage
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        ServiceQuotaExceededException
        ConflictException
        PendingVerification
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

@length(min: 0, max: 128) @pattern("[a-zA-Z0-9-_]*")
string AttributeKey

structure AutoParticipantRecordingConfiguration {
    @required
    storageConfigurationArn: AutoParticipantRecordingStorageConfigurationArn

    mediaTypes: ParticipantRecordingMediaTypeList
    thumbnailConfiguration: ParticipantThumbnailConfiguration
    recordingReconnectWindowSeconds: ParticipantRecordingReconnectWindowSeconds
    hlsConfiguration: ParticipantRecordingHlsConfiguration
    recordParticipantReplicas: Boolean
}

@length(min: 0, max: 128)
@pattern("^$|^arn:aws:ivs:[a-z0-9-]+:[0-9]+:storage-configuration/[a-zA-Z0-9-]+$")
string AutoParticipantRecordingStorageConfigurationArn

@range(min: 1, max: 8500000)
integer Bitrate

@length(min: 1, max: 128) @pattern("arn:aws:ivs:[a-z0-9-]+:[0-9]+:channel/[a-zA-Z0-9-]+")
string ChannelArn

structure ChannelDestinationConfiguration {
    @required
    channelArn: ChannelArn

    encoderConfigurationArn: EncoderConfigurationArn
}

structure Composition {
    @required
    arn: CompositionArn

    @required
    stageArn: StageArn

    @required
    state: CompositionState

    @required
    layout: LayoutConfiguration

    @required
    destinations: DestinationList

    tags: Tags
    startTime: Time
    endTime: Time
}

@length(min: 1, max: 128) @pattern("arn:aws:ivs:[a-z0-9-]+:[0-9]+:composition/[a-zA-Z0-9-]+")
string CompositionArn

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9-_]*")
string CompositionClientToken

structure CompositionRecordingHlsConfiguration {
    targetSegmentDurationSeconds: CompositionRecordingTargetSegmentDurationSeconds
}

@range(min: 2, max: 10)
integer CompositionRecordingTargetSegmentDurationSeconds

enum CompositionState {
    STARTING
    ACTIVE
    STOPPING
    FAILED
    STOPPED
}

structure CompositionSummary {
    @required
    arn: CompositionArn

    @required
    stageArn: StageArn

    @required
    destinations: DestinationSummaryList

    @required
    state: CompositionState

    tags: Tags
    startTime: Time
    endTime: Time
}

list CompositionSummaryList {
    member: CompositionSummary
}

structure CompositionThumbnailConfiguration {
    targetIntervalSeconds: ThumbnailIntervalSeconds
    storage: ThumbnailStorageTypeList
}

@length(min: 0, max: 1)
list CompositionThumbnailConfigurationList {
    member: CompositionThumbnailConfiguration
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

structure Destination {
    @required
    id: String

    @required
    state: DestinationState

    startTime: Time
    endTime: Time

    @required
    configuration: DestinationConfiguration

    detail: DestinationDetail
}

structure DestinationConfiguration {
    name: DestinationConfigurationName
    channel: ChannelDestinationConfiguration
    s3: S3DestinationConfiguration
}

@length(min: 1, max: 2)
list DestinationConfigurationList {
    member: DestinationConfiguration
}

@length(min: 0, max: 128) @pattern("[a-zA-Z0-9-_]*")
string DestinationConfigurationName

structure DestinationDetail {
    s3: S3Detail
}

@length(min: 1, max: 2)
list DestinationList {
    member: Destination
}

enum DestinationState {
    STARTING
    ACTIVE
    STOPPING
    RECONNECTING
    FAILED
    STOPPED
}

structure DestinationSummary {
    @required
    id: String

    @required
    state: DestinationState

    startTime: Time
    endTime: Time
}

@length(min: 1, max: 2)
list DestinationSummaryList {
    member: DestinationSummary
}

@length(min: 0, max: 128)
string DisconnectParticipantReason

structure EncoderConfiguration {
    @required
    arn: EncoderConfigurationArn

    name: EncoderConfigurationName
    video: Video
    tags: Tags
}

@length(min: 1, max: 128)
@pattern("arn:aws:ivs:[a-z0-9-]+:[0-9]+:encoder-configuration/[a-zA-Z0-9-]+")
string EncoderConfigurationArn

@length(min: 1, max: 1)
list EncoderConfigurationArnList {
    member: EncoderConfigurationArn
}

@length(min: 0, max: 128) @pattern("[a-zA-Z0-9-_]*")
string EncoderConfigurationName

structure EncoderConfigurationSummary {
    @required
    arn: EncoderConfigurationArn

    name: EncoderConfigurationName
    tags: Tags
}

list EncoderConfigurationSummaryList {
    member: EncoderConfigurationSummary
}

structure Event {
    name: EventName
    participantId: ParticipantId
    eventTime: Time
    remoteParticipantId: ParticipantId
    errorCode: EventErrorCode
    destinationStageArn: StageArn
    destinationSessionId: StageSessionId
    replica: Boolean
    previousToken: ExchangedParticipantToken
    newToken: ExchangedParticipantToken
}

enum EventErrorCode {
    INSUFFICIENT_CAPABILITIES
    QUOTA_EXCEEDED
    PUBLISHER_NOT_FOUND
    BITRATE_EXCEEDED
    RESOLUTION_EXCEEDED
    STREAM_DURATION_EXCEEDED
    INVALID_AUDIO_CODEC
    INVALID_VIDEO_CODEC
    INVALID_PROTOCOL
    INVALID_STREAM_KEY
    REUSE_OF_STREAM_KEY
    B_FRAME_PRESENT
    INVALID_INPUT
    INTERNAL_SERVER_EXCEPTION
}

list EventList {
    member: Event
}

enum EventName {
    JOINED
    LEFT
    PUBLISH_STARTED
    PUBLISH_STOPPED
    SUBSCRIBE_STARTED
    SUBSCRIBE_STOPPED
    PUBLISH_ERROR
    SUBSCRIBE_ERROR
    JOIN_ERROR
    REPLICATION_STARTED
    REPLICATION_STOPPED
    TOKEN_EXCHANGED
}

structure ExchangedParticipantToken {
    capabilities: ParticipantTokenCapabilities
    attributes: ParticipantTokenAttributes
    userId: ParticipantTokenUserId
    expirationTime: ParticipantTokenExpirationTime
}

@range(min: 1, max: 60)
float Framerate

structure GridConfiguration {
    featuredParticipantAttribute: AttributeKey
    omitStoppedVideo: Boolean
    videoAspectRatio: VideoAspectRatio
    videoFillMode: VideoFillMode
    gridGap: GridGap
    participantOrderAttribute: AttributeKey
}

@range(min: 0)
integer GridGap

@range(min: 2, max: 1920)
integer Height

structure IngestConfiguration {
    name: IngestConfigurationName

    @required
    arn: IngestConfigurationArn

    @required
    ingestProtocol: IngestProtocol

    @required
    streamKey: StreamKey

    @required
    stageArn: IngestConfigurationStageArn

    @required
    participantId: ParticipantId

    @required
    state: IngestConfigurationState

    userId: UserId
    redundantIngest: Boolean
    redundantIngestCredentials: RedundantIngestCredentials
    attributes: ParticipantAttributes
    tags: Tags
}

@length(min: 1, max: 128)
@pattern("arn:aws:ivs:[a-z0-9-]+:[0-9]+:ingest-configuration/[a-zA-Z0-9-]+")
string IngestConfigurationArn

list IngestConfigurationList {
    member: IngestConfigurationSummary
}

@length(min: 0, max: 128) @pattern("[a-zA-Z0-9-_]*")
string IngestConfigurationName

@length(min: 0, max: 128) @pattern("^$|^arn:aws:ivs:[a-z0-9-]+:[0-9]+:stage/[a-zA-Z0-9-]+$")
string IngestConfigurationStageArn

enum IngestConfigurationState {
    ACTIVE
    INACTIVE
}

structure IngestConfigurationSummary {
    name: IngestConfigurationName

    @required
    arn: IngestConfigurationArn

    @required
    ingestProtocol: IngestProtocol

    @required
    stageArn: IngestConfigurationStageArn

    @required
    participantId: ParticipantId

    @required
    state: IngestConfigurationState

    userId: UserId
    redundantIngest: Boolean
}

enum IngestProtocol {
    RTMP
    RTMPS
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

structure LayoutConfiguration {
    grid: GridConfiguration
    pip: PipConfiguration
}

@range(min: 1, max: 100)
integer MaxCompositionResults

@range(min: 1, max: 100)
integer MaxEncoderConfigurationResults

@range(min: 1, max: 100)
integer MaxIngestConfigurationResults

@range(min: 1, max: 100)
integer MaxParticipantEventResults

@range(min: 1, max: 50)
integer MaxParticipantReplicaResults

@range(min: 1, max: 100)
integer MaxParticipantResults

@range(min: 1, max: 100)
integer MaxPublicKeyResults

@range(min: 1, max: 100)
integer MaxStageResults

@range(min: 1, max: 100)
integer MaxStageSessionResults

@range(min: 1, max: 100)
integer MaxStorageConfigurationResults

@length(min: 0, max: 1024) @pattern("[a-zA-Z0-9+/=_-]*")
string PaginationToken

structure Participant {
    participantId: ParticipantId
    userId: UserId
    state: ParticipantState
    firstJoinTime: Time
    attributes: ParticipantAttributes
    published: Boolean
    ispName: ParticipantClientAttribute
    osName: ParticipantClientAttribute
    osVersion: ParticipantClientAttribute
    browserName: ParticipantClientAttribute
    browserVersion: ParticipantClientAttribute
    sdkVersion: ParticipantClientAttribute
    recordingS3BucketName: ParticipantRecordingS3BucketName
    recordingS3Prefix: ParticipantRecordingS3Prefix
    recordingState: ParticipantRecordingState
    protocol: ParticipantProtocol
    replicationType: ReplicationType
    replicationState: ReplicationState
    sourceStageArn: StageArn
    sourceSessionId: StageSessionId
    redundantIngest: Boolean
    ingestConfigurationArn: IngestConfigurationArn
}

map ParticipantAttributes {
    key: String
    value: String
}

@length(min: 0, max: 128) @pattern("[a-zA-Z0-9-_.,:;\\s]*")
string ParticipantClientAttribute

@length(min: 0, max: 64) @pattern("[a-zA-Z0-9-]*")
string ParticipantId

list ParticipantList {
    member: ParticipantSummary
}

enum ParticipantProtocol {
    UNKNOWN
    WHIP
    RTMP
    RTMPS
}

enum ParticipantRecordingFilterByRecordingState {
    STARTING
    ACTIVE
    STOPPING
    STOPPED
    FAILED
}

structure ParticipantRecordingHlsConfiguration {
    targetSegmentDurationSeconds: ParticipantRecordingTargetSegmentDurationSeconds
}

enum ParticipantRecordingMediaType {
    AUDIO_VIDEO
    AUDIO_ONLY
    NONE
}

@length(min: 0, max: 1)
list ParticipantRecordingMediaTypeList {
    member: ParticipantRecordingMediaType
}

@range(min: 0, max: 300)
integer ParticipantRecordingReconnectWindowSeconds

@length(min: 0, max: 63) @pattern("[a-z0-9-.]*")
string ParticipantRecordingS3BucketName

@length(min: 0, max: 256) @pattern("[a-zA-Z0-9-]*")
string ParticipantRecordingS3Prefix

enum ParticipantRecordingState {
    STARTING
    ACTIVE
    STOPPING
    STOPPED
    FAILED
    DISABLED
}

@range(min: 2, max: 10)
integer ParticipantRecordingTargetSegmentDurationSeconds

structure ParticipantReplica {
    @required
    sourceStageArn: StageArn

    @required
    participantId: ParticipantId

    @required
    sourceSessionId: StageSessionId

    @required
    destinationStageArn: StageArn

    @required
    destinationSessionId: StageSessionId

    @required
    replicationState: ReplicationState
}

list ParticipantReplicaList {
    member: ParticipantReplica
}

enum ParticipantState {
    CONNECTED
    DISCONNECTED
}

structure ParticipantSummary {
    participantId: ParticipantId
    userId: UserId
    state: ParticipantState
    firstJoinTime: Time
    published: Boolean
    recordingState: ParticipantRecordingState
    replicationType: ReplicationType
    replicationState: ReplicationState
    sourceStageArn: StageArn
    sourceSessionId: StageSessionId
    redundantIngest: Boolean
    ingestConfigurationArn: IngestConfigurationArn
}

structure ParticipantThumbnailConfiguration {
    targetIntervalSeconds: ThumbnailIntervalSeconds
    storage: ThumbnailStorageTypeList
    recordingMode: ThumbnailRecordingMode
}

structure ParticipantToken {
    participantId: ParticipantTokenId
    token: ParticipantTokenString
    userId: ParticipantTokenUserId
    attributes: ParticipantTokenAttributes
    duration: ParticipantTokenDurationMinutes
    capabilities: ParticipantTokenCapabilities
    expirationTime: ParticipantTokenExpirationTime
}

map ParticipantTokenAttributes {
    key: String
    value: String
}

@length(min: 0, max: 2)
list ParticipantTokenCapabilities {
    member: ParticipantTokenCapability
}

enum ParticipantTokenCapability {
    PUBLISH
    SUBSCRIBE
}

structure ParticipantTokenConfiguration {
    duration: ParticipantTokenDurationMinutes
    userId: ParticipantTokenUserId
    attributes: ParticipantTokenAttributes
    capabilities: ParticipantTokenCapabilities
}

@length(min: 0, max: 12)
list ParticipantTokenConfigurations {
    member: ParticipantTokenConfiguration
}

@range(min: 1, max: 20160)
integer ParticipantTokenDurationMinutes

@timestampFormat("date-time")
timestamp ParticipantTokenExpirationTime

@length(min: 0, max: 64) @pattern("[a-zA-Z0-9-_]*")
string ParticipantTokenId

list ParticipantTokenList {
    member: ParticipantToken
}

@sensitive
string ParticipantTokenString

@length(min: 0, max: 128)
string ParticipantTokenUserId

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

enum PipBehavior {
    STATIC
    DYNAMIC
}

structure PipConfiguration {
    featuredParticipantAttribute: AttributeKey
    omitStoppedVideo: Boolean
    videoFillMode: VideoFillMode
    gridGap: GridGap
    pipParticipantAttribute: AttributeKey
    pipBehavior: PipBehavior
    pipOffset: PipOffset
    pipPosition: PipPosition
    pipWidth: PipWidth
    pipHeight: PipHeight
    participantOrderAttribute: AttributeKey
}

@range(min: 1)
integer PipHeight

@range(min: 0)
integer PipOffset

enum PipPosition {
    TOP_LEFT
    TOP_RIGHT
    BOTTOM_LEFT
    BOTTOM_RIGHT
}

@range(min: 1)
integer PipWidth

structure PublicKey {
    arn: PublicKeyArn
    name: PublicKeyName
    publicKeyMaterial: PublicKeyMaterial
    fingerprint: String
    tags: Tags
}

@length(min: 1, max: 128) @pattern("arn:aws:ivs:[a-z0-9-]+:[0-9]+:public-key/[a-zA-Z0-9-]+")
string PublicKeyArn

list PublicKeyList {
    member: PublicKeySummary
}

@pattern(".*-----BEGIN PUBLIC KEY-----\\r?\\n([a-zA-Z0-9+/=\\r\\n]+)\\r?\\n-----END PUBLIC KEY-----(\\r?\\n)?.*")
string PublicKeyMaterial

@length(min: 0, max: 128) @pattern("[a-zA-Z0-9-_]*")
string PublicKeyName

structure PublicKeySummary {
    arn: PublicKeyArn
    name: PublicKeyName
    tags: Tags
}

@range(min: 0, max: 300)
integer ReconnectWindowSeconds

structure RecordingConfiguration {
    hlsConfiguration: CompositionRecordingHlsConfiguration
    format: RecordingConfigurationFormat
}

enum RecordingConfigurationFormat {
    HLS
}

structure RedundantIngestCredential {
    participantId: ParticipantId
    streamKey: StreamKey
}

list RedundantIngestCredentials {
    member: RedundantIngestCredential
}

enum ReplicationState {
    ACTIVE
    STOPPED
}

enum ReplicationType {
    SOURCE
    REPLICA
    NONE
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
string S3BucketName

structure S3DestinationConfiguration {
    @required
    storageConfigurationArn: StorageConfigurationArn

    @required
    encoderConfigurationArns: EncoderConfigurationArnList

    recordingConfiguration: RecordingConfiguration
    thumbnailConfigurations: CompositionThumbnailConfigurationList
}

structure S3Detail {
    @required
    recordingPrefix: String
}

structure S3StorageConfiguration {
    @required
    bucketName: S3BucketName
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

structure Stage {
    @required
    arn: StageArn

    name: StageName
    activeSessionId: StageSessionId
    tags: Tags
    autoParticipantRecordingConfiguration: AutoParticipantRecordingConfiguration
    endpoints: StageEndpoints
}

@length(min: 1, max: 128) @pattern("arn:aws:ivs:[a-z0-9-]+:[0-9]+:stage/[a-zA-Z0-9-]+")
string StageArn

@length(min: 0, max: 2048)
string StageEndpoint

structure StageEndpoints {
    events: StageEndpoint
    whip: StageEndpoint
    rtmp: StageEndpoint
    rtmps: StageEndpoint
}

@length(min: 0, max: 128) @pattern("[a-zA-Z0-9-_]*")
string StageName

structure StageSession {
    sessionId: StageSessionId
    startTime: Time
    endTime: Time
}

@length(min: 16, max: 16) @pattern("st-[a-zA-Z0-9]+")
string StageSessionId

list StageSessionList {
    member: StageSessionSummary
}

structure StageSessionSummary {
    sessionId: StageSessionId
    startTime: Time
    endTime: Time
}

structure StageSummary {
    @required
    arn: StageArn

    name: StageName
    activeSessionId: StageSessionId
    tags: Tags
}

list StageSummaryList {
    member: StageSummary
}

structure StorageConfiguration {
    @required
    arn: StorageConfigurationArn

    name: StorageConfigurationName
    s3: S3StorageConfiguration
    tags: Tags
}

@length(min: 1, max: 128)
@pattern("arn:aws:ivs:[a-z0-9-]+:[0-9]+:storage-configuration/[a-zA-Z0-9-]+")
string StorageConfigurationArn

@length(min: 0, max: 128) @pattern("[a-zA-Z0-9-_]*")
string StorageConfigurationName

structure StorageConfigurationSummary {
    @required
    arn: StorageConfigurationArn

    name: StorageConfigurationName
    s3: S3StorageConfiguration
    tags: Tags
}

list StorageConfigurationSummaryList {
    member: StorageConfigurationSummary
}

@pattern("rt_[0-9]+_[a-z0-9-]+_[a-zA-Z0-9-]+_.+") @sensitive
string StreamKey

@length(min: 1, max: 128)
string TagKey

@length(min: 0, max: 50)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 256)
string TagValue

@length(min: 0, max: 50)
map Tags {
    key: TagKey
    value: TagValue
}

@range(min: 1, max: 86400)
integer ThumbnailIntervalSeconds

enum ThumbnailRecordingMode {
    INTERVAL
    DISABLED
}

enum ThumbnailStorageType {
    SEQUENTIAL
    LATEST
}

@length(min: 0, max: 2)
list ThumbnailStorageTypeList {
    member: ThumbnailStorageType
}

@timestampFormat("date-time")
timestamp Time

@length(min: 0, max: 128)
string UserId

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

structure Video {
    width: Width
    height: Height
    framerate: Framerate
    bitrate: Bitrate
}

enum VideoAspectRatio {
    AUTO
    VIDEO
    SQUARE
    PORTRAIT
}

enum VideoFillMode {
    FILL
    COVER
    CONTAIN
}

@range(min: 2, max: 1920)
integer Width
