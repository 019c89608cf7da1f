$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.chimesdkidentity

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon Chime SDK Identity")
@service(sdkId: "Chime SDK Identity", endpointPrefix: "identity-chime")
@restJson1
@sigv4(name: "chime")
@standardRegionalEndpoints
service ChimeSDKIdentity {
    version: "2021-04-20"
    operations: [
        CreateAppInstance
        CreateAppInstanceAdmin
        CreateAppInstanceBot
        CreateAppInstanceUser
        DeleteAppInstance
        DeleteAppInstanceAdmin
        DeleteAppInstanceBot
        DeleteAppInstanceUser
        DeregisterAppInstanceUserEndpoint
        DescribeAppInstance
        DescribeAppInstanceAdmin
        DescribeAppInstanceBot
        DescribeAppInstanceUser
        DescribeAppInstanceUserEndpoint
        GetAppInstanceRetentionSettings
        ListAppInstanceAdmins
        ListAppInstanceBots
        ListAppInstanceUserEndpoints
        ListAppInstanceUsers
        ListAppInstances
        ListTagsForResource
        PutAppInstanceRetentionSettings
        PutAppInstanceUserExpirationSettings
        RegisterAppInstanceUserEndpoint
        TagResource
        UntagResource
        UpdateAppInstance
        UpdateAppInstanceBot
        UpdateAppInstanceUser
        UpdateAppInstanceUserEndpoint
    ]
}

@http(method: "POST", uri: "/app-instances", code: 201)
operation CreateAppInstance {
    input := {
        @required
        Name: NonEmptyResourceName

        Metadata: Metadata

        @required @idempotencyToken
        ClientRequestToken: ClientRequestToken

        Tags: TagList
    }
    output := {
        AppInstanceArn: ChimeArn
    }
    errors: [
        BadRequestException
        ConflictException
        ForbiddenException
        ResourceLimitExceededException
        ThrottledClientException
        UnauthorizedClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/app-instances/{AppInstanceArn}/admins", code: 201)
operation CreateAppInstanceAdmin {
    input := {
        @required
        AppInstanceAdminArn: ChimeArn

        @required @httpLabel
        AppInstanceArn: ChimeArn
    }
    output := {
        AppInstanceAdmin: Identity
        AppInstanceArn: ChimeArn
    }
    errors: [
        BadRequestException
        ConflictException
        ForbiddenException
        ResourceLimitExceededException
        ThrottledClientException
        UnauthorizedClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/app-instance-bots", code: 201)
operation CreateAppInstanceBot {
    input := {
        @required
        AppInstanceArn: ChimeArn

        Name: ResourceName
        Metadata: Metadata

        @required @idempotencyToken
        ClientRequestToken: ClientRequestToken

        Tags: TagList

        @required
        Configuration: Configuration
    }
    output := {
        AppInstanceBotArn: ChimeArn
    }
    errors: [
        BadRequestException
        ConflictException
        ForbiddenException
        ResourceLimitExceededException
        ThrottledClientException
        UnauthorizedClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/app-instance-users", code: 201)
operation CreateAppInstanceUser {
    input := {
        @required
        AppInstanceArn: ChimeArn

        @required
        AppInstanceUserId: UserId

        @required
        Name: UserName

        Metadata: Metadata

        @required @idempotencyToken
        ClientRequestToken: ClientRequestToken

        Tags: TagList
        ExpirationSettings: ExpirationSettings
    }
    output := {
        AppInstanceUserArn: ChimeArn
    }
    errors: [
        BadRequestException
        ConflictException
        ForbiddenException
        ResourceLimitExceededException
        ThrottledClientException
        UnauthorizedClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "DELETE", uri: "/app-instances/{AppInstanceArn}", code: 204)
operation DeleteAppInstance {
    input := {
        @required @httpLabel
        AppInstanceArn: ChimeArn
    }
    errors: [
        BadRequestException
        ForbiddenException
        ResourceLimitExceededException
        ThrottledClientException
        UnauthorizedClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(
    method: "DELETE"
    uri: "/app-instances/{AppInstanceArn}/admins/{AppInstanceAdminArn}"
    code: 204
)
operation DeleteAppInstanceAdmin {
    input := {
        @required @httpLabel
        AppInstanceAdminArn: ChimeArn

        @required @httpLabel
        AppInstanceArn: ChimeArn
    }
    errors: [
        BadRequestException
        ConflictException
        ForbiddenException
        ResourceLimitExceededException
        ThrottledClientException
        UnauthorizedClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "DELETE", uri: "/app-instance-bots/{AppInstanceBotArn}", code: 204)
operation DeleteAppInstanceBot {
    input := {
        @required @httpLabel
        AppInstanceBotArn: ChimeArn
    }
    errors: [
        BadRequestException
        ConflictException
        ForbiddenException
        ResourceLimitExceededException
        ThrottledClientException
        UnauthorizedClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "DELETE", uri: "/app-instance-users/{AppInstanceUserArn}", code: 204)
operation DeleteAppInstanceUser {
    input := {
        @required @httpLabel
        AppInstanceUserArn: ChimeArn
    }
    errors: [
        BadRequestException
        ConflictException
        ForbiddenException
        ResourceLimitExceededException
        ThrottledClientException
        UnauthorizedClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(
    method: "DELETE"
    uri: "/app-instance-users/{AppInstanceUserArn}/endpoints/{EndpointId}"
    code: 204
)
operation DeregisterAppInstanceUserEndpoint {
    input := {
        @required @httpLabel
        AppInstanceUserArn: ChimeArn

        @required @httpLabel
        EndpointId: String64
    }
    errors: [
        BadRequestException
        ForbiddenException
        ThrottledClientException
        UnauthorizedClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/app-instances/{AppInstanceArn}")
operation DescribeAppInstance {
    input := {
        @required @httpLabel
        AppInstanceArn: ChimeArn
    }
    output := {
        AppInstance: AppInstance
    }
    errors: [
        BadRequestException
        ForbiddenException
        ThrottledClientException
        UnauthorizedClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/app-instances/{AppInstanceArn}/admins/{AppInstanceAdminArn}")
operation DescribeAppInstanceAdmin {
    input := {
        @required @httpLabel
        AppInstanceAdminArn: ChimeArn

        @required @httpLabel
        AppInstanceArn: ChimeArn
    }
    output := {
        AppInstanceAdmin: AppInstanceAdmin
    }
    errors: [
        BadRequestException
        ForbiddenException
        ThrottledClientException
        UnauthorizedClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/app-instance-bots/{AppInstanceBotArn}")
operation DescribeAppInstanceBot {
    input := {
        @required @httpLabel
        AppInstanceBotArn: ChimeArn
    }
    output := {
        AppInstanceBot: AppInstanceBot
    }
    errors: [
        BadRequestException
        ForbiddenException
        ThrottledClientException
        UnauthorizedClientException
        NotFoundException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/app-instance-users/{AppInstanceUserArn}")
operation DescribeAppInstanceUser {
    input := {
        @required @httpLabel
        AppInstanceUserArn: ChimeArn
    }
    output := {
        AppInstanceUser: AppInstanceUser
    }
    errors: [
        BadRequestException
        ForbiddenException
        ThrottledClientException
        UnauthorizedClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/app-instance-users/{AppInstanceUserArn}/endpoints/{EndpointId}")
operation DescribeAppInstanceUserEndpoint {
    input := {
        @required @httpLabel
        AppInstanceUserArn: String1600

        @required @httpLabel
        EndpointId: String64
    }
    output := {
        AppInstanceUserEndpoint: AppInstanceUserEndpoint
    }
    errors: [
        BadRequestException
        ForbiddenException
        ThrottledClientException
        UnauthorizedClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/app-instances/{AppInstanceArn}/retention-settings")
operation GetAppInstanceRetentionSettings {
    input := {
        @required @httpLabel
        AppInstanceArn: ChimeArn
    }
    output := {
        AppInstanceRetentionSettings: AppInstanceRetentionSettings
        InitiateDeletionTimestamp: Timestamp
    }
    errors: [
        BadRequestException
        ForbiddenException
        ThrottledClientException
        UnauthorizedClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/app-instances/{AppInstanceArn}/admins")
operation ListAppInstanceAdmins {
    input := {
        @required @httpLabel
        AppInstanceArn: ChimeArn

        @httpQuery("max-results")
        MaxResults: MaxResults

        @httpQuery("next-token")
        NextToken: NextToken
    }
    output := {
        AppInstanceArn: ChimeArn
        AppInstanceAdmins: AppInstanceAdminList
        NextToken: NextToken
    }
    errors: [
        BadRequestException
        ForbiddenException
        ResourceLimitExceededException
        ThrottledClientException
        UnauthorizedClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/app-instance-bots")
operation ListAppInstanceBots {
    input := {
        @required @httpQuery("app-instance-arn")
        AppInstanceArn: ChimeArn

        @httpQuery("max-results")
        MaxResults: MaxResults

        @httpQuery("next-token")
        NextToken: NextToken
    }
    output := {
        AppInstanceArn: ChimeArn
        AppInstanceBots: AppInstanceBotList
        NextToken: NextToken
    }
    errors: [
        BadRequestException
        ForbiddenException
        ResourceLimitExceededException
        ThrottledClientException
        UnauthorizedClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/app-instance-users/{AppInstanceUserArn}/endpoints")
operation ListAppInstanceUserEndpoints {
    input := {
        @required @httpLabel
        AppInstanceUserArn: SensitiveChimeArn

        @httpQuery("max-results")
        MaxResults: MaxResults

        @httpQuery("next-token")
        NextToken: NextToken
    }
    output := {
        AppInstanceUserEndpoints: AppInstanceUserEndpointSummaryList
        NextToken: NextToken
    }
    errors: [
        BadRequestException
        ForbiddenException
        ThrottledClientException
        UnauthorizedClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/app-instance-users")
operation ListAppInstanceUsers {
    input := {
        @required @httpQuery("app-instance-arn")
        AppInstanceArn: ChimeArn

        @httpQuery("max-results")
        MaxResults: MaxResults

        @httpQuery("next-token")
        NextToken: NextToken
    }
    output := {
        AppInstanceArn: ChimeArn
        AppInstanceUsers: AppInstanceUserList
        NextToken: NextToken
    }
    errors: [
        BadRequestException
        ForbiddenException
        ThrottledClientException
        UnauthorizedClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/app-instances")
operation ListAppInstances {
    input := {
        @httpQuery("max-results")
        MaxResults: MaxResults

        @httpQuery("next-token")
        NextToken: NextToken
    }
    output := {
        AppInstances: AppInstanceList
        NextToken: NextToken
    }
    errors: [
        BadRequestException
        ForbiddenException
        ThrottledClientException
        UnauthorizedClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/tags")
operation ListTagsForResource {
    input := {
        @required @httpQuery("arn")
        ResourceARN: ChimeArn
    }
    output := {
        Tags: TagList
    }
    errors: [
        BadRequestException
        ForbiddenException
        UnauthorizedClientException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "PUT", uri: "/app-instances/{AppInstanceArn}/retention-settings")
operation PutAppInstanceRetentionSettings {
    input := {
        @required @httpLabel
        AppInstanceArn: ChimeArn

        @required
        AppInstanceRetentionSettings: AppInstanceRetentionSettings
    }
    output := {
        AppInstanceRetentionSettings: AppInstanceRetentionSettings
        InitiateDeletionTimestamp: Timestamp
    }
    errors: [
        BadRequestException
        ForbiddenException
        ThrottledClientException
        UnauthorizedClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "PUT", uri: "/app-instance-users/{AppInstanceUserArn}/expiration-settings")
operation PutAppInstanceUserExpirationSettings {
    input := {
        @required @httpLabel
        AppInstanceUserArn: ChimeArn

        ExpirationSettings: ExpirationSettings
    }
    output := {
        AppInstanceUserArn: ChimeArn
        ExpirationSettings: ExpirationSettings
    }
    errors: [
        BadRequestException
        ConflictException
        ForbiddenException
        ThrottledClientException
        UnauthorizedClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/app-instance-users/{AppInstanceUserArn}/endpoints", code: 201)
operation RegisterAppInstanceUserEndpoint {
    input := {
        @required @httpLabel
        AppInstanceUserArn: SensitiveChimeArn

        Name: SensitiveString1600

        @required
        Type: AppInstanceUserEndpointType

        @required
        ResourceArn: ChimeArn

        @required
        EndpointAttributes: EndpointAttributes

        @required @idempotencyToken
        ClientRequestToken: ClientRequestToken

        AllowMessages: AllowMessages
    }
    output := {
        AppInstanceUserArn: ChimeArn
        EndpointId: String64
    }
    errors: [
        BadRequestException
        ConflictException
        ForbiddenException
        ResourceLimitExceededException
        ThrottledClientException
        UnauthorizedClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/tags?operation=tag-resource", code: 204)
operation TagResource {
    input := {
        @required
        ResourceARN: ChimeArn

        @required
        Tags: TagList
    }
    errors: [
        BadRequestException
        ForbiddenException
        UnauthorizedClientException
        ResourceLimitExceededException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/tags?operation=untag-resource", code: 204)
operation UntagResource {
    input := {
        @required
        ResourceARN: ChimeArn

        @required
        TagKeys: TagKeyList
    }
    errors: [
        BadRequestException
        ForbiddenException
        UnauthorizedClientException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "PUT", uri: "/app-instances/{AppInstanceArn}")
operation UpdateAppInstance {
    input := {
        @required @httpLabel
        AppInstanceArn: ChimeArn

        @required
        Name: NonEmptyResourceName

        @required
        Metadata: Metadata
    }
    output := {
        AppInstanceArn: ChimeArn
    }
    errors: [
        BadRequestException
        ConflictException
        ForbiddenException
        ThrottledClientException
        UnauthorizedClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "PUT", uri: "/app-instance-bots/{AppInstanceBotArn}")
operation UpdateAppInstanceBot {
    input := {
        @required @httpLabel
        AppInstanceBotArn: ChimeArn

        @required
        Name: ResourceName

        @required
        Metadata: Metadata

        Configuration: Configuration
    }
    output := {
        AppInstanceBotArn: ChimeArn
    }
    errors: [
        BadRequestException
        ConflictException
        ForbiddenException
        ResourceLimitExceededException
        ThrottledClientException
        UnauthorizedClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "PUT", uri: "/app-instance-users/{AppInstanceUserArn}")
operation UpdateAppInstanceUser {
    input := {
        @required @httpLabel
        AppInstanceUserArn: ChimeArn

        @required
        Name: UserName

        @required
        Metadata: Metadata
    }
    output := {
        AppInstanceUserArn: ChimeArn
    }
    errors: [
        BadRequestException
        ConflictException
        ForbiddenException
        ResourceLimitExceededException
        ThrottledClientException
        UnauthorizedClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "PUT", uri: "/app-instance-users/{AppInstanceUserArn}/endpoints/{EndpointId}")
operation UpdateAppInstanceUserEndpoint {
    input := {
        @required @httpLabel
        AppInstanceUserArn: ChimeArn

        @required @httpLabel
        EndpointId: String64

        Name: SensitiveString1600
        AllowMessages: AllowMessages
    }
    output := {
        AppInstanceUserArn: ChimeArn
        EndpointId: String64
    }
    errors: [
        BadRequestException
        ConflictException
        ForbiddenException
        ThrottledClientException
        UnauthorizedClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

enum AllowMessages {
    ALL
    NONE
}

structure AppInstance {
    AppInstanceArn: ChimeArn
    Name: NonEmptyResourceName
    CreatedTimestamp: Timestamp
    LastUpdatedTimestamp: Timestamp
    Metadata: Metadata
}

structure AppInstanceAdmin {
    Admin: Identity
    AppInstanceArn: ChimeArn
    CreatedTimestamp: Timestamp
}

list AppInstanceAdminList {
    member: AppInstanceAdminSummary
}

structure AppInstanceAdminSummary {
    Admin: Identity
}

structure AppInstanceBot {
    AppInstanceBotArn: ChimeArn
    Name: ResourceName
    Configuration: Configuration
    CreatedTimestamp: Timestamp
    LastUpdatedTimestamp: Timestamp
    Metadata: Metadata
}

list AppInstanceBotList {
    member: AppInstanceBotSummary
}

structure AppInstanceBotSummary {
    AppInstanceBotArn: ChimeArn
    Name: ResourceName
    Metadata: Metadata
}

list AppInstanceList {
    member: AppInstanceSummary
}

structure AppInstanceRetentionSettings {
    ChannelRetentionSettings: ChannelRetentionSettings
}

structure AppInstanceSummary {
    AppInstanceArn: ChimeArn
    Name: NonEmptyResourceName
    Metadata: Metadata
}

structure AppInstanceUser {
    AppInstanceUserArn: ChimeArn
    Name: UserName
    Metadata: Metadata
    CreatedTimestamp: Timestamp
    LastUpdatedTimestamp: Timestamp
    ExpirationSettings: ExpirationSettings
}

structure AppInstanceUserEndpoint {
    AppInstanceUserArn: ChimeArn
    EndpointId: String64
    Name: SensitiveString1600
    Type: AppInstanceUserEndpointType
    ResourceArn: ChimeArn
    EndpointAttributes: EndpointAttributes
    CreatedTimestamp: Timestamp
    LastUpdatedTimestamp: Timestamp
    AllowMessages: AllowMessages
    EndpointState: EndpointState
}

structure AppInstanceUserEndpointSummary {
    AppInstanceUserArn: ChimeArn
    EndpointId: String64
    Name: SensitiveString1600
    Type: AppInstanceUserEndpointType
    AllowMessages: AllowMessages
    EndpointState: EndpointState
}

list AppInstanceUserEndpointSummaryList {
    member: AppInstanceUserEndpointSummary
}

enum AppInstanceUserEndpointType {
    APNS
    APNS_SANDBOX
    GCM
}

list AppInstanceUserList {
    member: AppInstanceUserSummary
}

structure AppInstanceUserSummary {
    AppInstanceUserArn: ChimeArn
    Name: UserName
    Metadata: Metadata
}

@error("client") @httpError(400)
structure BadRequestException {
    Code: ErrorCode
    Message: String
}

structure ChannelRetentionSettings {
    RetentionDays: RetentionDays
}

@length(min: 5, max: 1600)
@pattern("arn:[a-z0-9-\\.]{1,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[^/].{0,1023}")
string ChimeArn

@length(min: 2, max: 64) @pattern("[-_a-zA-Z0-9]*")
string ClientRequestToken

structure Configuration {
    @required
    Lex: LexConfiguration
}

@error("client") @httpError(409)
structure ConflictException {
    Code: ErrorCode
    Message: String
}

structure EndpointAttributes {
    @required
    DeviceToken: NonEmptySensitiveString1600

    VoipDeviceToken: NonEmptySensitiveString1600
}

structure EndpointState {
    @required
    Status: EndpointStatus

    StatusReason: EndpointStatusReason
}

enum EndpointStatus {
    ACTIVE
    INACTIVE
}

enum EndpointStatusReason {
    INVALID_DEVICE_TOKEN
    INVALID_PINPOINT_ARN
}

enum ErrorCode {
    BadRequest
    Conflict
    Forbidden
    NotFound
    PreconditionFailed
    ResourceLimitExceeded
    ServiceFailure
    AccessDenied
    ServiceUnavailable
    Throttled
    Throttling
    Unauthorized
    Unprocessable
    VoiceConnectorGroupAssociationsExist
    PhoneNumberAssociationsExist
}

enum ExpirationCriterion {
    CREATED_TIMESTAMP
}

@range(min: 1, max: 5475)
integer ExpirationDays

structure ExpirationSettings {
    @required
    ExpirationDays: ExpirationDays

    @required
    ExpirationCriterion: ExpirationCriterion
}

@error("client") @httpError(403)
structure ForbiddenException {
    Code: ErrorCode
    Message: String
}

structure Identity {
    Arn: ChimeArn
    Name: ResourceName
}

structure InvokedBy {
    @required
    StandardMessages: StandardMessages

    @required
    TargetedMessages: TargetedMessages
}

@length(min: 15, max: 2048)
@pattern("arn:aws:lex:[a-z]{2}-[a-z]+-\\d{1}:\\d{12}:bot-alias/[A-Z0-9]{10}/[A-Z0-9]{10}")
string LexBotAliasArn

structure LexConfiguration {
    RespondsTo: RespondsTo
    InvokedBy: InvokedBy

    @required
    LexBotAliasArn: LexBotAliasArn

    @required
    LocaleId: String

    WelcomeIntent: LexIntentName
}

@length(min: 1, max: 100) @pattern("^([A-Za-z]_?)+$")
string LexIntentName

@range(min: 1, max: 50)
integer MaxResults

@length(min: 0, max: 1024) @pattern(".*") @sensitive
string Metadata

@length(min: 0, max: 2048) @pattern(".*") @sensitive
string NextToken

@length(min: 1, max: 256)
@pattern("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]*")
@sensitive
string NonEmptyResourceName

@length(min: 1, max: 1600) @pattern(".*") @sensitive
string NonEmptySensitiveString1600

@error("client") @httpError(404)
structure NotFoundException {
    Code: ErrorCode
    Message: String
}

@error("client") @httpError(400)
structure ResourceLimitExceededException {
    Code: ErrorCode
    Message: String
}

@length(min: 0, max: 256)
@pattern("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]*")
@sensitive
string ResourceName

enum RespondsTo {
    STANDARD_MESSAGES
}

@range(min: 1, max: 5475)
integer RetentionDays

@length(min: 5, max: 1600)
@pattern("arn:[a-z0-9-\\.]{1,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[^/].{0,1023}")
@sensitive
string SensitiveChimeArn

@length(min: 0, max: 1600) @pattern(".*") @sensitive
string SensitiveString1600

@error("server") @httpError(500)
structure ServiceFailureException {
    Code: ErrorCode
    Message: String
}

@error("server") @httpError(503)
structure ServiceUnavailableException {
    Code: ErrorCode
    Message: String
}

enum StandardMessages {
    AUTO
    ALL
    MENTIONS
    NONE
}

@length(min: 0, max: 1600) @pattern(".*")
string String1600

@length(min: 0, max: 64) @pattern(".*")
string String64

structure Tag {
    @required
    Key: TagKey

    @required
    Value: TagValue
}

@length(min: 1, max: 128) @sensitive
string TagKey

@length(min: 1, max: 50)
list TagKeyList {
    member: TagKey
}

@length(min: 1, max: 50)
list TagList {
    member: Tag
}

@length(min: 1, max: 256) @sensitive
string TagValue

enum TargetedMessages {
    ALL
    NONE
}

@error("client") @httpError(429)
structure ThrottledClientException {
    Code: ErrorCode
    Message: String
}

@error("client") @httpError(401)
structure UnauthorizedClientException {
    Code: ErrorCode
    Message: String
}

@length(min: 1, max: 64)
@pattern("[A-Za-z0-9]([A-Za-z0-9\\:\\-\\_\\.\\@]{0,62}[A-Za-z0-9])?")
@sensitive
string UserId

@length(min: 1, max: 100) @pattern(".*\\S.*") @sensitive
string UserName
