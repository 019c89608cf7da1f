$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.connectparticipant

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon Connect Participant Service")
@service(sdkId: "ConnectParticipant", endpointPrefix: "participant.connect")
@restJson1
@sigv4(name: "execute-api")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        "aws-us-gov": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
    }
)
service ConnectParticipant {
    version: "2018-09-07"
    operations: [
        CancelParticipantAuthentication
        CompleteAttachmentUpload
        CreateParticipantConnection
        DescribeView
        DisconnectParticipant
        GetAttachment
        GetAuthenticationUrl
        GetTranscript
        SendEvent
        SendMessage
        StartAttachmentUpload
    ]
}

@http(method: "POST", uri: "/participant/cancel-authentication")
operation CancelParticipantAuthentication {
    input := {
        @required
        SessionId: SessionId

        @required @httpHeader("X-Amz-Bearer")
        ConnectionToken: ParticipantToken
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/participant/complete-attachment-upload")
operation CompleteAttachmentUpload {
    input := {
        @required
        AttachmentIds: AttachmentIdList

        @required @idempotencyToken
        ClientToken: NonEmptyClientToken

        @required @httpHeader("X-Amz-Bearer")
        ConnectionToken: ParticipantToken
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerException
        ThrottlingException
        ValidationException
        ServiceQuotaExceededException
        ConflictException
    ]
}

@http(method: "POST", uri: "/participant/connection")
operation CreateParticipantConnection {
    input := {
        Type: ConnectionTypeList

        @required @httpHeader("X-Amz-Bearer")
        ParticipantToken: ParticipantToken

        ConnectParticipant: Boolean
    }
    output := {
        Websocket: Websocket
        ConnectionCredentials: ConnectionCredentials
        WebRTCConnection: WebRTCConnection
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/participant/views/{ViewToken}")
operation DescribeView {
    input := {
        @required @httpLabel
        ViewToken: ViewToken

        @required @httpHeader("X-Amz-Bearer")
        ConnectionToken: ParticipantToken
    }
    output := {
        View: View
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ThrottlingException
        ResourceNotFoundException
        ValidationException
    ]
}

@http(method: "POST", uri: "/participant/disconnect")
operation DisconnectParticipant {
    input := {
        @idempotencyToken
        ClientToken: ClientToken

        @required @httpHeader("X-Amz-Bearer")
        ConnectionToken: ParticipantToken
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/participant/attachment")
operation GetAttachment {
    input := {
        @required
        AttachmentId: ArtifactId

        @required @httpHeader("X-Amz-Bearer")
        ConnectionToken: ParticipantToken

        UrlExpiryInSeconds: URLExpiryInSeconds
    }
    output := {
        Url: PreSignedAttachmentUrl
        UrlExpiry: String

        @required
        AttachmentSizeInBytes: AttachmentSizeInBytes
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/participant/authentication-url")
operation GetAuthenticationUrl {
    input := {
        @required
        SessionId: SessionId

        @required
        RedirectUri: RedirectURI

        @required @httpHeader("X-Amz-Bearer")
        ConnectionToken: ParticipantToken
    }
    output := {
        AuthenticationUrl: AuthenticationUrl
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/participant/transcript")
operation GetTranscript {
    input := {
        ContactId: ContactId
        MaxResults: MaxResults
        NextToken: NextToken
        ScanDirection: ScanDirection
        SortOrder: SortKey
        StartPosition: StartPosition

        @required @httpHeader("X-Amz-Bearer")
        ConnectionToken: ParticipantToken
    }
    output := {
        InitialContactId: ContactId
        Transcript: Transcript
        NextToken: NextToken
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/participant/event")
operation SendEvent {
    input := {
        @required
        ContentType: ChatContentType

        Content: ChatContent

        @idempotencyToken
        ClientToken: ClientToken

        @required @httpHeader("X-Amz-Bearer")
        ConnectionToken: ParticipantToken
    }
    output := {
        Id: ChatItemId
        AbsoluteTime: Instant
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ThrottlingException
        ValidationException
        ConflictException
    ]
}

@http(method: "POST", uri: "/participant/message")
operation SendMessage {
    input := {
        @required
        ContentType: ChatContentType

        @required
        Content: ChatContent

        @idempotencyToken
        ClientToken: ClientToken

        @required @httpHeader("X-Amz-Bearer")
        ConnectionToken: ParticipantToken
    }
    output := {
        Id: ChatItemId
        AbsoluteTime: Instant
        MessageMetadata: MessageProcessingMetadata
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/participant/start-attachment-upload")
operation StartAttachmentUpload {
    input := {
        @required
        ContentType: ContentType

        @required
        AttachmentSizeInBytes: AttachmentSizeInBytes

        @required
        AttachmentName: AttachmentName

        @required @idempotencyToken
        ClientToken: NonEmptyClientToken

        @required @httpHeader("X-Amz-Bearer")
        ConnectionToken: ParticipantToken
    }
    output := {
        AttachmentId: ArtifactId
        UploadMetadata: UploadMetadata
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ThrottlingException
        ValidationException
        ServiceQuotaExceededException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    Message: String
}

@length(min: 1, max: 256)
string ArtifactId

enum ArtifactStatus {
    APPROVED
    REJECTED
    IN_PROGRESS
}

@length(min: 1, max: 1)
list AttachmentIdList {
    member: ArtifactId
}

structure AttachmentItem {
    ContentType: ContentType
    AttachmentId: ArtifactId
    AttachmentName: AttachmentName
    Status: ArtifactStatus
}

@length(min: 1, max: 256)
string AttachmentName

@range(min: 1)
long AttachmentSizeInBytes

list Attachments {
    member: AttachmentItem
}

structure Attendee {
    AttendeeId: String
    JoinToken: JoinToken
}

structure AudioFeatures {
    EchoReduction: MeetingFeatureStatus
}

@length(min: 1, max: 2083)
string AuthenticationUrl

@length(min: 1, max: 16384)
string ChatContent

@length(min: 1, max: 100)
string ChatContentType

@length(min: 1, max: 256)
string ChatItemId

enum ChatItemType {
    TYPING
    PARTICIPANT_JOINED
    PARTICIPANT_LEFT
    CHAT_ENDED
    TRANSFER_SUCCEEDED
    TRANSFER_FAILED
    MESSAGE
    EVENT
    ATTACHMENT
    CONNECTION_ACK
    MESSAGE_DELIVERED
    MESSAGE_READ
}

@length(max: 500)
string ClientToken

@error("client") @httpError(409)
structure ConflictException {
    @required
    Message: Reason
}

structure ConnectionCredentials {
    ConnectionToken: ParticipantToken
    Expiry: String
}

enum ConnectionType {
    WEBSOCKET
    CONNECTION_CREDENTIALS
    WEBRTC_CONNECTION
}

@length(min: 1)
list ConnectionTypeList {
    member: ConnectionType
}

@length(min: 1, max: 256)
string ContactId

@length(min: 1, max: 255)
string ContentType

@length(min: 1, max: 256)
string DisplayName

@pattern("[a-fA-F0-9]{8}(?:-[a-fA-F0-9]{4}){3}-[a-fA-F0-9]{12}")
string GuidString

@length(min: 1, max: 100)
string Instant

@error("server") @httpError(500)
structure InternalServerException {
    @required
    Message: String
}

structure Item {
    AbsoluteTime: Instant
    Content: ChatContent
    ContentType: ChatContentType
    Id: ChatItemId
    Type: ChatItemType
    ParticipantId: ParticipantId
    DisplayName: DisplayName
    ParticipantRole: ParticipantRole
    Attachments: Attachments
    MessageMetadata: MessageMetadata
    RelatedContactId: ContactId
    ContactId: ContactId
}

@sensitive
string JoinToken

@range(min: 0, max: 100)
integer MaxResults

enum MeetingFeatureStatus {
    AVAILABLE
    UNAVAILABLE
}

structure MeetingFeaturesConfiguration {
    Audio: AudioFeatures
}

structure MessageMetadata {
    MessageId: ChatItemId
    Receipts: Receipts
    MessageProcessingStatus: MessageProcessingStatus
}

structure MessageProcessingMetadata {
    MessageProcessingStatus: MessageProcessingStatus
}

enum MessageProcessingStatus {
    PROCESSING
    FAILED
    REJECTED
}

@range(min: 0, max: 100)
integer MostRecent

@length(min: 1, max: 1000)
string NextToken

@length(min: 1, max: 500)
string NonEmptyClientToken

@length(min: 1, max: 256)
string ParticipantId

enum ParticipantRole {
    AGENT
    CUSTOMER
    SYSTEM
    CUSTOM_BOT
    SUPERVISOR
}

@length(min: 1, max: 1000)
string ParticipantToken

@length(min: 1, max: 2000)
string PreSignedAttachmentUrl

@length(min: 1, max: 2000)
string PreSignedConnectionUrl

@length(min: 1, max: 2000)
string Reason

structure Receipt {
    DeliveredTimestamp: Instant
    ReadTimestamp: Instant
    RecipientParticipantId: ParticipantId
}

list Receipts {
    member: Receipt
}

@length(min: 1, max: 1024)
string RedirectURI

@error("client") @httpError(404)
structure ResourceNotFoundException {
    Message: String
    ResourceId: String
    ResourceType: ResourceType
}

enum ResourceType {
    CONTACT
    CONTACT_FLOW
    INSTANCE
    PARTICIPANT
    HIERARCHY_LEVEL
    HIERARCHY_GROUP
    USER
    PHONE_NUMBER
}

enum ScanDirection {
    FORWARD
    BACKWARD
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    Message: String
}

@length(min: 36, max: 36)
string SessionId

enum SortKey {
    DESCENDING
    ASCENDING
}

structure StartPosition {
    Id: ChatItemId
    AbsoluteTime: Instant
    MostRecent: MostRecent
}

@error("client") @httpError(429)
structure ThrottlingException {
    @required
    Message: String
}

list Transcript {
    member: Item
}

@length(min: 1, max: 2000)
string URI

@range(min: 5, max: 300)
integer URLExpiryInSeconds

structure UploadMetadata {
    Url: UploadMetadataUrl
    UrlExpiry: String
    HeadersToInclude: UploadMetadataSignedHeaders
}

map UploadMetadataSignedHeaders {
    key: UploadMetadataSignedHeadersKey
    value: UploadMetadataSignedHeadersValue
}

@length(min: 1, max: 128)
string UploadMetadataSignedHeadersKey

@length(min: 1, max: 256)
string UploadMetadataSignedHeadersValue

@length(min: 1, max: 2000)
string UploadMetadataUrl

@error("client") @httpError(400)
structure ValidationException {
    @required
    Message: Reason
}

structure View {
    Id: ViewId
    Arn: String
    Name: ViewName
    Version: Integer
    Content: ViewContent
}

@length(min: 1, max: 255)
@pattern("^([\\p{L}\\p{N}_.:\\/=+\\-@()']+[\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@()']*)$")
@sensitive
string ViewAction

list ViewActions {
    member: ViewAction
}

structure ViewContent {
    InputSchema: ViewInputSchema
    Template: ViewTemplate
    Actions: ViewActions
}

@length(min: 1, max: 500) @pattern("^[a-zA-Z0-9\\_\\-:\\/$]+$")
string ViewId

@sensitive
string ViewInputSchema

@length(min: 1, max: 255)
@pattern("^([\\p{L}\\p{N}_.:\\/=+\\-@()']+[\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@()']*)$")
@sensitive
string ViewName

@sensitive
string ViewTemplate

@length(min: 1, max: 1000)
string ViewToken

structure WebRTCConnection {
    Attendee: Attendee
    Meeting: WebRTCMeeting
}

structure WebRTCMediaPlacement {
    AudioHostUrl: URI
    AudioFallbackUrl: URI
    SignalingUrl: URI
    EventIngestionUrl: URI
}

structure WebRTCMeeting {
    MediaPlacement: WebRTCMediaPlacement
    MeetingFeatures: MeetingFeaturesConfiguration
    MeetingId: GuidString
}

structure Websocket {
    Url: PreSignedConnectionUrl
    ConnectionExpiry: String
}
