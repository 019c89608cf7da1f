$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.chimesdkmeetings

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon Chime SDK Meetings")
@service(sdkId: "Chime SDK Meetings", endpointPrefix: "meetings-chime")
@restJson1
@sigv4(name: "chime")
@standardRegionalEndpoints
service ChimeSDKMeetings {
    version: "2021-07-15"
    operations: [
        BatchCreateAttendee
        BatchUpdateAttendeeCapabilitiesExcept
        CreateAttendee
        CreateMeeting
        CreateMeetingWithAttendees
        DeleteAttendee
        DeleteMeeting
        GetAttendee
        GetMeeting
        ListAttendees
        ListTagsForResource
        StartMeetingTranscription
        StopMeetingTranscription
        TagResource
        UntagResource
        UpdateAttendeeCapabilities
    ]
}

@http(method: "POST", uri: "/meetings/{MeetingId}/attendees?operation=batch-create")
operation BatchCreateAttendee {
    input := {
        @required @httpLabel
        MeetingId: GuidString

        @required
        Attendees: CreateAttendeeRequestItemList
    }
    output := {
        Attendees: AttendeeList
        Errors: BatchCreateAttendeeErrorList
    }
    errors: [
        BadRequestException
        ForbiddenException
        NotFoundException
        UnauthorizedException
        UnprocessableEntityException
        LimitExceededException
        ServiceUnavailableException
        ServiceFailureException
        ThrottlingException
    ]
}

@http(
    method: "PUT"
    uri: "/meetings/{MeetingId}/attendees/capabilities?operation=batch-update-except"
)
operation BatchUpdateAttendeeCapabilitiesExcept {
    input := {
        @required @httpLabel
        MeetingId: GuidString

        @required
        ExcludedAttendeeIds: AttendeeIdsList

        @required
        Capabilities: AttendeeCapabilities
    }
    errors: [
        BadRequestException
        ConflictException
        UnauthorizedException
        NotFoundException
        ForbiddenException
        ServiceUnavailableException
        ServiceFailureException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/meetings/{MeetingId}/attendees")
operation CreateAttendee {
    input := {
        @required @httpLabel
        MeetingId: GuidString

        @required
        ExternalUserId: ExternalUserId

        Capabilities: AttendeeCapabilities
    }
    output := {
        Attendee: Attendee
    }
    errors: [
        BadRequestException
        ForbiddenException
        NotFoundException
        UnauthorizedException
        UnprocessableEntityException
        LimitExceededException
        ServiceUnavailableException
        ServiceFailureException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/meetings")
operation CreateMeeting {
    input := {
        @required @idempotencyToken
        ClientRequestToken: ClientRequestToken

        @required
        MediaRegion: MediaRegion

        MeetingHostId: ExternalUserId

        @required
        ExternalMeetingId: ExternalMeetingId

        NotificationsConfiguration: NotificationsConfiguration
        MeetingFeatures: MeetingFeaturesConfiguration
        PrimaryMeetingId: PrimaryMeetingId
        TenantIds: TenantIdList
        Tags: TagList
        MediaPlacementNetworkType: MediaPlacementNetworkType
    }
    output := {
        Meeting: Meeting
    }
    errors: [
        BadRequestException
        ConflictException
        ForbiddenException
        UnauthorizedException
        ThrottlingException
        ServiceFailureException
        ServiceUnavailableException
        LimitExceededException
    ]
}

@http(method: "POST", uri: "/meetings?operation=create-attendees")
operation CreateMeetingWithAttendees {
    input := {
        @required @idempotencyToken
        ClientRequestToken: ClientRequestToken

        @required
        MediaRegion: MediaRegion

        MeetingHostId: ExternalUserId

        @required
        ExternalMeetingId: ExternalMeetingId

        MeetingFeatures: MeetingFeaturesConfiguration
        NotificationsConfiguration: NotificationsConfiguration

        @required
        Attendees: CreateMeetingWithAttendeesRequestItemList

        PrimaryMeetingId: PrimaryMeetingId
        TenantIds: TenantIdList
        Tags: TagList
        MediaPlacementNetworkType: MediaPlacementNetworkType
    }
    output := {
        Meeting: Meeting
        Attendees: AttendeeList
        Errors: BatchCreateAttendeeErrorList
    }
    errors: [
        BadRequestException
        ConflictException
        ForbiddenException
        UnauthorizedException
        ThrottlingException
        ServiceFailureException
        ServiceUnavailableException
        LimitExceededException
    ]
}

@http(method: "DELETE", uri: "/meetings/{MeetingId}/attendees/{AttendeeId}", code: 204)
operation DeleteAttendee {
    input := {
        @required @httpLabel
        MeetingId: GuidString

        @required @httpLabel
        AttendeeId: GuidString
    }
    errors: [
        BadRequestException
        ForbiddenException
        NotFoundException
        UnauthorizedException
        ServiceUnavailableException
        ServiceFailureException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/meetings/{MeetingId}", code: 204)
operation DeleteMeeting {
    input := {
        @required @httpLabel
        MeetingId: GuidString
    }
    errors: [
        BadRequestException
        ForbiddenException
        UnauthorizedException
        NotFoundException
        ServiceUnavailableException
        ServiceFailureException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/meetings/{MeetingId}/attendees/{AttendeeId}")
operation GetAttendee {
    input := {
        @required @httpLabel
        MeetingId: GuidString

        @required @httpLabel
        AttendeeId: GuidString
    }
    output := {
        Attendee: Attendee
    }
    errors: [
        BadRequestException
        ForbiddenException
        NotFoundException
        UnauthorizedException
        ServiceUnavailableException
        ServiceFailureException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/meetings/{MeetingId}")
operation GetMeeting {
    input := {
        @required @httpLabel
        MeetingId: GuidString
    }
    output := {
        Meeting: Meeting
    }
    errors: [
        NotFoundException
        BadRequestException
        ForbiddenException
        UnauthorizedException
        ServiceUnavailableException
        ServiceFailureException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/meetings/{MeetingId}/attendees")
operation ListAttendees {
    input := {
        @required @httpLabel
        MeetingId: GuidString

        @httpQuery("next-token")
        NextToken: String

        @httpQuery("max-results")
        MaxResults: ResultMax
    }
    output := {
        Attendees: AttendeeList
        NextToken: String
    }
    errors: [
        BadRequestException
        ForbiddenException
        NotFoundException
        UnauthorizedException
        ServiceUnavailableException
        ServiceFailureException
        ThrottlingException
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
        BadRequestException
        ForbiddenException
        UnauthorizedException
        LimitExceededException
        ServiceUnavailableException
        ServiceFailureException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/meetings/{MeetingId}/transcription?operation=start")
operation StartMeetingTranscription {
    input := {
        @required @httpLabel
        MeetingId: GuidString

        @required
        TranscriptionConfiguration: TranscriptionConfiguration
    }
    errors: [
        NotFoundException
        ForbiddenException
        BadRequestException
        UnauthorizedException
        LimitExceededException
        UnprocessableEntityException
        ThrottlingException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/meetings/{MeetingId}/transcription?operation=stop")
operation StopMeetingTranscription {
    input := {
        @required @httpLabel
        MeetingId: GuidString
    }
    errors: [
        ForbiddenException
        NotFoundException
        BadRequestException
        UnauthorizedException
        UnprocessableEntityException
        ThrottlingException
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
        BadRequestException
        ForbiddenException
        UnauthorizedException
        LimitExceededException
        ServiceUnavailableException
        ServiceFailureException
        ThrottlingException
        ResourceNotFoundException
        TooManyTagsException
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
        BadRequestException
        ForbiddenException
        UnauthorizedException
        LimitExceededException
        ServiceUnavailableException
        ServiceFailureException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "PUT", uri: "/meetings/{MeetingId}/attendees/{AttendeeId}/capabilities")
operation UpdateAttendeeCapabilities {
    input := {
        @required @httpLabel
        MeetingId: GuidString

        @required @httpLabel
        AttendeeId: GuidString

        @required
        Capabilities: AttendeeCapabilities
    }
    output := {
        Attendee: Attendee
    }
    errors: [
        BadRequestException
        ConflictException
        UnauthorizedException
        NotFoundException
        ForbiddenException
        ServiceUnavailableException
        ServiceFailureException
        ThrottlingException
    ]
}

@length(min: 1, max: 1011) @pattern("^arn:.*")
string AmazonResourceName

@length(min: 1, max: 1024) @pattern("^arn[\\/\\:\\-\\_\\.a-zA-Z0-9]+$") @sensitive
string Arn

structure Attendee {
    ExternalUserId: ExternalUserId
    AttendeeId: GuidString
    JoinToken: JoinTokenString
    Capabilities: AttendeeCapabilities
}

structure AttendeeCapabilities {
    @required
    Audio: MediaCapabilities

    @required
    Video: MediaCapabilities

    @required
    Content: MediaCapabilities
}

structure AttendeeFeatures {
    MaxCount: AttendeeMax
}

structure AttendeeIdItem {
    @required
    AttendeeId: GuidString
}

@length(min: 1, max: 250)
list AttendeeIdsList {
    member: AttendeeIdItem
}

list AttendeeList {
    member: Attendee
}

@range(min: 1, max: 250)
integer AttendeeMax

structure AudioFeatures {
    EchoReduction: MeetingFeatureStatus
}

@error("client") @httpError(400)
structure BadRequestException {
    Code: String
    Message: String
    RequestId: String
}

list BatchCreateAttendeeErrorList {
    member: CreateAttendeeError
}

@length(min: 2, max: 64) @pattern("[-_a-zA-Z0-9]*") @sensitive
string ClientRequestToken

@error("client") @httpError(409)
structure ConflictException {
    Code: String
    Message: String
    RequestId: String
}

structure ContentFeatures {
    MaxResolution: ContentResolution
}

enum ContentResolution {
    None
    FHD
    UHD
}

structure CreateAttendeeError {
    ExternalUserId: ExternalUserId
    ErrorCode: String
    ErrorMessage: String
}

structure CreateAttendeeRequestItem {
    @required
    ExternalUserId: ExternalUserId

    Capabilities: AttendeeCapabilities
}

@length(min: 1, max: 100)
list CreateAttendeeRequestItemList {
    member: CreateAttendeeRequestItem
}

@length(min: 1, max: 20)
list CreateMeetingWithAttendeesRequestItemList {
    member: CreateAttendeeRequestItem
}

structure EngineTranscribeMedicalSettings {
    @required
    LanguageCode: TranscribeMedicalLanguageCode

    @required
    Specialty: TranscribeMedicalSpecialty

    @required
    Type: TranscribeMedicalType

    VocabularyName: String
    Region: TranscribeMedicalRegion
    ContentIdentificationType: TranscribeMedicalContentIdentificationType
}

structure EngineTranscribeSettings {
    LanguageCode: TranscribeLanguageCode
    VocabularyFilterMethod: TranscribeVocabularyFilterMethod
    VocabularyFilterName: String
    VocabularyName: String
    Region: TranscribeRegion
    EnablePartialResultsStabilization: Boolean
    PartialResultsStability: TranscribePartialResultsStability
    ContentIdentificationType: TranscribeContentIdentificationType
    ContentRedactionType: TranscribeContentRedactionType
    PiiEntityTypes: TranscribePiiEntityTypes
    LanguageModelName: TranscribeLanguageModelName
    IdentifyLanguage: Boolean
    LanguageOptions: TranscribeLanguageOptions
    PreferredLanguage: TranscribeLanguageCode
    VocabularyNames: TranscribeVocabularyNamesOrFilterNamesString
    VocabularyFilterNames: TranscribeVocabularyNamesOrFilterNamesString
}

@length(min: 2, max: 64) @sensitive
string ExternalMeetingId

@length(min: 2, max: 64) @sensitive
string ExternalUserId

@error("client") @httpError(403)
structure ForbiddenException {
    Code: String
    Message: String
    RequestId: String
}

@pattern("[a-fA-F0-9]{8}(?:-[a-fA-F0-9]{4}){3}-[a-fA-F0-9]{12}")
string GuidString

@length(min: 2, max: 2048) @sensitive
string JoinTokenString

@error("client") @httpError(400)
structure LimitExceededException {
    Code: String
    Message: String
    RequestId: String
}

enum MediaCapabilities {
    SendReceive
    Send
    Receive
    None
}

structure MediaPlacement {
    AudioHostUrl: String
    AudioFallbackUrl: String
    SignalingUrl: String
    TurnControlUrl: String
    ScreenDataUrl: String
    ScreenViewingUrl: String
    ScreenSharingUrl: String
    EventIngestionUrl: String
}

enum MediaPlacementNetworkType {
    Ipv4Only
    DualStack
}

@length(min: 2, max: 64)
string MediaRegion

structure Meeting {
    MeetingId: GuidString
    MeetingHostId: ExternalUserId
    ExternalMeetingId: ExternalMeetingId
    MediaRegion: MediaRegion
    MediaPlacement: MediaPlacement
    MeetingFeatures: MeetingFeaturesConfiguration
    PrimaryMeetingId: PrimaryMeetingId
    TenantIds: TenantIdList
    MeetingArn: AmazonResourceName
}

enum MeetingFeatureStatus {
    AVAILABLE
    UNAVAILABLE
}

structure MeetingFeaturesConfiguration {
    Audio: AudioFeatures
    Video: VideoFeatures
    Content: ContentFeatures
    Attendee: AttendeeFeatures
}

@error("client") @httpError(404)
structure NotFoundException {
    Code: String
    Message: String
    RequestId: String
}

structure NotificationsConfiguration {
    LambdaFunctionArn: Arn
    SnsTopicArn: Arn
    SqsQueueArn: Arn
}

@length(min: 2, max: 64)
string PrimaryMeetingId

@error("client") @httpError(404)
structure ResourceNotFoundException {
    Code: String
    Message: String
    RequestId: String
    ResourceName: AmazonResourceName
}

@range(min: 1, max: 100)
integer ResultMax

@error("server") @httpError(500)
structure ServiceFailureException {
    Code: String
    Message: String
    RequestId: String
}

@error("server") @httpError(503)
structure ServiceUnavailableException {
    Code: String
    Message: String
    RequestId: String

    @httpHeader("Retry-After")
    RetryAfterSeconds: smithy.api#String
}

@length(max: 4096)
string String

structure Tag {
    @required
    Key: TagKey

    @required
    Value: TagValue
}

@length(min: 1, max: 128) @pattern("^[a-zA-Z+-=._:/]+$")
string TagKey

@length(min: 0, max: 50)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 50)
list TagList {
    member: Tag
}

@length(min: 0, max: 256) @pattern("[\\s\\w+-=\\.:/@]*")
string TagValue

@length(min: 2, max: 256) @pattern("^(?!.*?(.)\\1{3})[-_!@#$a-zA-Z0-9]*$")
string TenantId

@length(min: 1, max: 5)
list TenantIdList {
    member: TenantId
}

@error("client") @httpError(429)
structure ThrottlingException {
    Code: String
    Message: String
    RequestId: String
}

@error("client") @httpError(400)
structure TooManyTagsException {
    Code: String
    Message: String
    RequestId: String
    ResourceName: AmazonResourceName
}

enum TranscribeContentIdentificationType {
    PII
}

enum TranscribeContentRedactionType {
    PII
}

enum TranscribeLanguageCode {
    en_US = "en-US"
    en_GB = "en-GB"
    es_US = "es-US"
    fr_CA = "fr-CA"
    fr_FR = "fr-FR"
    en_AU = "en-AU"
    it_IT = "it-IT"
    de_DE = "de-DE"
    pt_BR = "pt-BR"
    ja_JP = "ja-JP"
    ko_KR = "ko-KR"
    zh_CN = "zh-CN"
    th_TH = "th-TH"
    hi_IN = "hi-IN"
}

@length(min: 1, max: 200) @pattern("^[0-9a-zA-Z._-]+")
string TranscribeLanguageModelName

@length(min: 1, max: 200) @pattern("^[a-zA-Z-,]+")
string TranscribeLanguageOptions

enum TranscribeMedicalContentIdentificationType {
    PHI
}

enum TranscribeMedicalLanguageCode {
    en_US = "en-US"
}

enum TranscribeMedicalRegion {
    us_east_1 = "us-east-1"
    us_east_2 = "us-east-2"
    us_west_2 = "us-west-2"
    ap_southeast_2 = "ap-southeast-2"
    ca_central_1 = "ca-central-1"
    eu_west_1 = "eu-west-1"
    auto
}

enum TranscribeMedicalSpecialty {
    PRIMARYCARE
    CARDIOLOGY
    NEUROLOGY
    ONCOLOGY
    RADIOLOGY
    UROLOGY
}

enum TranscribeMedicalType {
    CONVERSATION
    DICTATION
}

enum TranscribePartialResultsStability {
    low
    medium
    high
}

@length(min: 1, max: 300) @pattern("^[A-Z_, ]+")
string TranscribePiiEntityTypes

enum TranscribeRegion {
    us_east_2 = "us-east-2"
    us_east_1 = "us-east-1"
    us_west_2 = "us-west-2"
    ap_northeast_2 = "ap-northeast-2"
    ap_southeast_2 = "ap-southeast-2"
    ap_northeast_1 = "ap-northeast-1"
    ca_central_1 = "ca-central-1"
    eu_central_1 = "eu-central-1"
    eu_west_1 = "eu-west-1"
    eu_west_2 = "eu-west-2"
    sa_east_1 = "sa-east-1"
    auto
    us_gov_west_1 = "us-gov-west-1"
}

enum TranscribeVocabularyFilterMethod {
    remove
    mask
    tag
}

@length(min: 1, max: 3000) @pattern("^[a-zA-Z0-9,-._]+")
string TranscribeVocabularyNamesOrFilterNamesString

structure TranscriptionConfiguration {
    EngineTranscribeSettings: EngineTranscribeSettings
    EngineTranscribeMedicalSettings: EngineTranscribeMedicalSettings
}

@error("client") @httpError(401)
structure UnauthorizedException {
    Code: String
    Message: String
    RequestId: String
}

@error("client") @httpError(422)
structure UnprocessableEntityException {
    Code: String
    Message: String
    RequestId: String
}

structure VideoFeatures {
    MaxResolution: VideoResolution
}

enum VideoResolution {
    None
    HD
    FHD
}
