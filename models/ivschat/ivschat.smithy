$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.ivschat

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon Interactive Video Service Chat")
@service(sdkId: "ivschat", endpointPrefix: "ivschat")
@restJson1
@sigv4(name: "ivschat")
@standardRegionalEndpoints
service ivschat {
    version: "2020-07-14"
    operations: [
        CreateChatToken
        CreateLoggingConfiguration
        CreateRoom
        DeleteLoggingConfiguration
        DeleteMessage
        DeleteRoom
        DisconnectUser
        GetLoggingConfiguration
        GetRoom
        ListLoggingConfigurations
        ListRooms
        ListTagsForResource
        SendEvent
        TagResource
        UntagResource
        UpdateLoggingConfiguration
        UpdateRoom
    ]
}

@http(method: "POST", uri: "/CreateChatToken")
operation CreateChatToken {
    input := {
        @required
        roomIdentifier: RoomIdentifier

        @required
        userId: UserID

        capabilities: ChatTokenCapabilities
        sessionDurationInMinutes: SessionDurationInMinutes
        attributes: ChatTokenAttributes
    }
    output := {
        token: ChatToken
        tokenExpirationTime: Time
        sessionExpirationTime: Time
    }
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        PendingVerification
        ValidationException
    ]
}

@http(method: "POST", uri: "/CreateLoggingConfiguration")
operation CreateLoggingConfiguration {
    input := {
        name: LoggingConfigurationName

        @required
        destinationConfiguration: DestinationConfiguration

        tags: Tags
    }
    output := {
        arn: LoggingConfigurationArn
        id: LoggingConfigurationID
        createTime: Time
        updateTime: Time
        name: LoggingConfigurationName
        destinationConfiguration: DestinationConfiguration
        state: CreateLoggingConfigurationState
        tags: Tags
    }
    errors: [
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
        ServiceQuotaExceededException
        PendingVerification
        ValidationException
    ]
}

@http(method: "POST", uri: "/CreateRoom")
operation CreateRoom {
    input := {
        name: RoomName
        maximumMessageRatePerSecond: RoomMaxMessageRatePerSecond
        maximumMessageLength: RoomMaxMessageLength
        messageReviewHandler: MessageReviewHandler
        tags: Tags
        loggingConfigurationIdentifiers: LoggingConfigurationIdentifierList
    }
    output := {
        arn: RoomArn
        id: RoomID
        name: RoomName
        createTime: Time
        updateTime: Time
        maximumMessageRatePerSecond: RoomMaxMessageRatePerSecond
        maximumMessageLength: RoomMaxMessageLength
        messageReviewHandler: MessageReviewHandler
        tags: Tags
        loggingConfigurationIdentifiers: LoggingConfigurationIdentifierList
    }
    errors: [
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
        ServiceQuotaExceededException
        PendingVerification
        ValidationException
    ]
}

@http(method: "POST", uri: "/DeleteLoggingConfiguration", code: 204)
operation DeleteLoggingConfiguration {
    input := {
        @required
        identifier: LoggingConfigurationIdentifier
    }
    errors: [
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
        PendingVerification
        ValidationException
    ]
}

@http(method: "POST", uri: "/DeleteMessage")
operation DeleteMessage {
    input := {
        @required
        roomIdentifier: RoomIdentifier

        @required
        id: MessageID

        reason: Reason
    }
    output := {
        id: ID
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        PendingVerification
        ValidationException
    ]
}

@http(method: "POST", uri: "/DeleteRoom", code: 204)
operation DeleteRoom {
    input := {
        @required
        identifier: RoomIdentifier
    }
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        PendingVerification
        ValidationException
    ]
}

@http(method: "POST", uri: "/DisconnectUser")
operation DisconnectUser {
    input := {
        @required
        roomIdentifier: RoomIdentifier

        @required
        userId: UserID

        reason: Reason
    }
    output := {}
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        PendingVerification
        ValidationException
    ]
}

@http(method: "POST", uri: "/GetLoggingConfiguration")
operation GetLoggingConfiguration {
    input := {
        @required
        identifier: LoggingConfigurationIdentifier
    }
    output := {
        arn: LoggingConfigurationArn
        id: LoggingConfigurationID
        createTime: Time
        updateTime: Time
        name: LoggingConfigurationName
        destinationConfiguration: DestinationConfiguration
        state: LoggingConfigurationState
        tags: Tags
    }
    errors: [AccessDeniedException, ResourceNotFoundException, ValidationException]
}

@http(method: "POST", uri: "/GetRoom")
operation GetRoom {
    input := {
        @required
        identifier: RoomIdentifier
    }
    output := {
        arn: RoomArn
        id: RoomID
        name: RoomName
        createTime: Time
        updateTime: Time
        maximumMessageRatePerSecond: RoomMaxMessageRatePerSecond
        maximumMessageLength: RoomMaxMessageLength
        messageReviewHandler: MessageReviewHandler
        tags: Tags
        loggingConfigurationIdentifiers: LoggingConfigurationIdentifierList
    }
    errors: [AccessDeniedException, ResourceNotFoundException, ValidationException]
}

@http(method: "POST", uri: "/ListLoggingConfigurations")
operation ListLoggingConfigurations {
    input := {
        nextToken: PaginationToken
        maxResults: MaxLoggingConfigurationResults
    }
    output := {
        @required
        loggingConfigurations: LoggingConfigurationList

        nextToken: PaginationToken
    }
    errors: [AccessDeniedException, ValidationException]
}

@http(method: "POST", uri: "/ListRooms")
operation ListRooms {
    input := {
        name: RoomName
        nextToken: PaginationToken
        maxResults: MaxRoomResults
        messageReviewHandlerUri: LambdaArn
        loggingConfigurationIdentifier: LoggingConfigurationIdentifier
    }
    output := {
        @required
        rooms: RoomList

        nextToken: PaginationToken
    }
    errors: [AccessDeniedException, ResourceNotFoundException, ValidationException]
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
    errors: [ResourceNotFoundException, InternalServerException, ValidationException]
}

@http(method: "POST", uri: "/SendEvent")
operation SendEvent {
    input := {
        @required
        roomIdentifier: RoomIdentifier

        @required
        eventName: EventName

        attributes: EventAttributes
    }
    output := {
        id: ID
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        PendingVerification
        ValidationException
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

@http(method: "POST", uri: "/UpdateLoggingConfiguration")
operation UpdateLoggingConfiguration {
    input := {
        @required
        identifier: LoggingConfigurationIdentifier

        name: LoggingConfigurationName
        destinationConfiguration: DestinationConfiguration
    }
    output := {
        arn: LoggingConfigurationArn
        id: LoggingConfigurationID
        createTime: Time
        updateTime: Time
        name: LoggingConfigurationName
        destinationConfiguration: DestinationConfiguration
        state: UpdateLoggingConfigurationState
        tags: Tags
    }
    errors: [
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
        PendingVerification
        ValidationException
    ]
}

@http(method: "POST", uri: "/UpdateRoom")
operation UpdateRoom {
    input := {
        @required
        identifier: RoomIdentifier

        name: RoomName
        maximumMessageRatePerSecond: RoomMaxMessageRatePerSecond
        maximumMessageLength: RoomMaxMessageLength
        messageReviewHandler: MessageReviewHandler
        loggingConfigurationIdentifiers: LoggingConfigurationIdentifierList
    }
    output := {
        arn: RoomArn
        id: RoomID
        name: RoomName
        createTime: Time
        updateTime: Time
        maximumMessageRatePerSecond: RoomMaxMessageRatePerSecond
        maximumMessageLength: RoomMaxMessageLength
        messageReviewHandler: MessageReviewHandler
        tags: Tags
        loggingConfigurationIdentifiers: LoggingConfigurationIdentifierList
    }
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        PendingVerification
        ValidationException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    message: String
}

@length(min: 3, max: 63) @pattern("[a-z0-9-.]+")
string BucketName

@sensitive
string ChatToken

@sensitive
map ChatTokenAttributes {
    key: String
    value: String
}

list ChatTokenCapabilities {
    member: ChatTokenCapability
}

enum ChatTokenCapability {
    SEND_MESSAGE
    DISCONNECT_USER
    DELETE_MESSAGE
}

structure CloudWatchLogsDestinationConfiguration {
    @required
    logGroupName: LogGroupName
}

@error("client") @httpError(409)
structure ConflictException {
    @required
    message: String

    @required
    resourceId: ResourceId

    @required
    resourceType: ResourceType
}

enum CreateLoggingConfigurationState {
    ACTIVE
}

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9_.-]+")
string DeliveryStreamName

union DestinationConfiguration {
    s3: S3DestinationConfiguration
    cloudWatchLogs: CloudWatchLogsDestinationConfiguration
    firehose: FirehoseDestinationConfiguration
}

map EventAttributes {
    key: String
    value: String
}

@length(min: 1, max: 100)
string EventName

enum FallbackResult {
    ALLOW
    DENY
}

structure FirehoseDestinationConfiguration {
    @required
    deliveryStreamName: DeliveryStreamName
}

@length(min: 12, max: 12) @pattern("[a-zA-Z0-9]+")
string ID

@error("server") @httpError(500)
structure InternalServerException {
    @required
    message: String
}

@length(min: 0, max: 170) @pattern("$|^arn:aws:lambda:[a-z0-9-]+:[0-9]{12}:function:.+.*")
string LambdaArn

@length(min: 1, max: 512) @pattern("[\\.\\-_/#A-Za-z0-9]+")
string LogGroupName

@length(min: 1, max: 128)
@pattern("arn:aws:ivschat:[a-z0-9-]+:[0-9]+:logging-configuration/[a-zA-Z0-9-]+")
string LoggingConfigurationArn

@length(min: 12, max: 12) @pattern("[a-zA-Z0-9]+")
string LoggingConfigurationID

@length(min: 1, max: 128)
@pattern("arn:aws:ivschat:[a-z0-9-]+:[0-9]+:logging-configuration/[a-zA-Z0-9-]+")
string LoggingConfigurationIdentifier

@length(min: 0, max: 3)
list LoggingConfigurationIdentifierList {
    member: LoggingConfigurationIdentifier
}

list LoggingConfigurationList {
    member: LoggingConfigurationSummary
}

@length(min: 0, max: 128) @pattern("[a-zA-Z0-9-_]*")
string LoggingConfigurationName

enum LoggingConfigurationState {
    CREATING
    CREATE_FAILED
    DELETING
    DELETE_FAILED
    UPDATING
    UPDATE_FAILED
    ACTIVE
}

structure LoggingConfigurationSummary {
    arn: LoggingConfigurationArn
    id: LoggingConfigurationID
    createTime: Time
    updateTime: Time
    name: LoggingConfigurationName
    destinationConfiguration: DestinationConfiguration
    state: LoggingConfigurationState
    tags: Tags
}

@range(min: 1, max: 50)
integer MaxLoggingConfigurationResults

@range(min: 1, max: 50)
integer MaxRoomResults

@length(min: 12, max: 12) @pattern("[a-zA-Z0-9]+")
string MessageID

structure MessageReviewHandler {
    uri: LambdaArn
    fallbackResult: FallbackResult
}

@length(min: 0, max: 1024)
string PaginationToken

@error("client") @httpError(403)
structure PendingVerification {
    @required
    message: String
}

@length(min: 1, max: 256)
string Reason

@length(min: 1, max: 128) @pattern("arn:aws:ivschat:[a-z0-9-]+:[0-9]+:[a-z-]/[a-zA-Z0-9-]+")
string ResourceArn

@pattern("[a-zA-Z0-9]+")
string ResourceId

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    message: String

    @required
    resourceId: ResourceId

    @required
    resourceType: ResourceType
}

enum ResourceType {
    ROOM
}

@length(min: 1, max: 128) @pattern("arn:aws:ivschat:[a-z0-9-]+:[0-9]+:room/[a-zA-Z0-9-]+")
string RoomArn

@length(min: 12, max: 12) @pattern("[a-zA-Z0-9]+")
string RoomID

@length(min: 1, max: 128) @pattern("arn:aws:ivschat:[a-z0-9-]+:[0-9]+:room/[a-zA-Z0-9-]+")
string RoomIdentifier

list RoomList {
    member: RoomSummary
}

@range(min: 1, max: 500)
integer RoomMaxMessageLength

@range(min: 1, max: 100)
integer RoomMaxMessageRatePerSecond

@length(min: 0, max: 128) @pattern("[a-zA-Z0-9-_]*")
string RoomName

structure RoomSummary {
    arn: RoomArn
    id: RoomID
    name: RoomName
    messageReviewHandler: MessageReviewHandler
    createTime: Time
    updateTime: Time
    tags: Tags
    loggingConfigurationIdentifiers: LoggingConfigurationIdentifierList
}

structure S3DestinationConfiguration {
    @required
    bucketName: BucketName
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    message: String

    @required
    resourceId: ResourceId

    @required
    resourceType: ResourceType

    @required
    limit: Integer
}

@range(min: 1, max: 180)
integer SessionDurationInMinutes

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

@error("client") @httpError(429)
structure ThrottlingException {
    @required
    message: String

    @required
    resourceId: ResourceId

    @required
    resourceType: ResourceType

    @required
    limit: Integer
}

@timestampFormat("date-time")
timestamp Time

enum UpdateLoggingConfigurationState {
    ACTIVE
}

@length(min: 1, max: 128) @sensitive
string UserID

@error("client") @httpError(400)
structure ValidationException {
    @required
    message: String

    @required
    reason: ValidationExceptionReason

    fieldList: ValidationExceptionFieldList
}

structure ValidationExceptionField {
    @required
    name: String

    @required
    message: String
}

list ValidationExceptionFieldList {
    member: ValidationExceptionField
}

enum ValidationExceptionReason {
    UNKNOWN_OPERATION
    FIELD_VALIDATION_FAILED
    OTHER
}
