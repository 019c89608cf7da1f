$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.lexruntime

use aws.api#service
use aws.auth#sigv4
use aws.auth#unsignedPayload
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon Lex Runtime Service")
@service(
    sdkId: "Lex Runtime Service"
    endpointPrefix: "runtime.lex"
    docId: "runtime.lex-2016-11-28"
)
@restJson1
@sigv4(name: "lex")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        aws: [{endpoint: "https://runtime-fips.lex.{region}.{dnsSuffix}", fips: true}]
        "aws-us-gov": [{endpoint: "https://runtime-fips.lex.{region}.{dnsSuffix}", fips: true}]
    }
)
service LexRuntimeService {
    version: "2016-11-28"
    operations: [DeleteSession, GetSession, PostContent, PostText, PutSession]
}

@http(method: "DELETE", uri: "/bot/{botName}/alias/{botAlias}/user/{userId}/session")
operation DeleteSession {
    input := {
        @required @httpLabel
        botName: String

        @required @httpLabel
        botAlias: String

        @required @httpLabel
        userId: UserId
    }
    output := {
        botName: String
        botAlias: String
        userId: UserId
        sessionId: String
    }
    errors: [
        NotFoundException
        BadRequestException
        LimitExceededException
        InternalFailureException
        ConflictException
    ]
}

@http(method: "GET", uri: "/bot/{botName}/alias/{botAlias}/user/{userId}/session/")
operation GetSession {
    input := {
        @required @httpLabel
        botName: String

        @required @httpLabel
        botAlias: String

        @required @httpLabel
        userId: UserId

        @httpQuery("checkpointLabelFilter")
        checkpointLabelFilter: IntentSummaryCheckpointLabel
    }
    output := {
        recentIntentSummaryView: IntentSummaryList
        sessionAttributes: StringMap
        sessionId: String
        dialogAction: DialogAction
        activeContexts: ActiveContextsList
    }
    errors: [
        NotFoundException
        BadRequestException
        LimitExceededException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/bot/{botName}/alias/{botAlias}/user/{userId}/content") @unsignedPayload
operation PostContent {
    input := {
        @required @httpLabel
        botName: String

        @required @httpLabel
        botAlias: String

        @required @httpLabel
        userId: UserId

        @httpHeader("x-amz-lex-session-attributes")
        sessionAttributes: AttributesStringJson

        @httpHeader("x-amz-lex-request-attributes")
        requestAttributes: AttributesStringJson

        @required @httpHeader("Content-Type")
        contentType: String

        @httpHeader("Accept")
        accept: String

        @required @httpPayload
        inputStream: BlobStream

        @httpHeader("x-amz-lex-active-contexts")
        activeContexts: ActiveContextsStringJson
    }
    output := {
        @httpHeader("Content-Type")
        contentType: String

        @httpHeader("x-amz-lex-intent-name")
        intentName: String

        @httpHeader("x-amz-lex-nlu-intent-confidence")
        nluIntentConfidence: JsonValue

        @httpHeader("x-amz-lex-alternative-intents")
        alternativeIntents: JsonValue

        @httpHeader("x-amz-lex-slots")
        slots: JsonValue

        @httpHeader("x-amz-lex-session-attributes")
        sessionAttributes: JsonValue

        @httpHeader("x-amz-lex-sentiment")
        sentimentResponse: String

        @httpHeader("x-amz-lex-message") @deprecated
        message: Text

        @httpHeader("x-amz-lex-encoded-message")
        encodedMessage: SensitiveString

        @httpHeader("x-amz-lex-message-format")
        messageFormat: MessageFormatType

        @httpHeader("x-amz-lex-dialog-state")
        dialogState: DialogState

        @httpHeader("x-amz-lex-slot-to-elicit")
        slotToElicit: String

        @httpHeader("x-amz-lex-input-transcript") @deprecated
        inputTranscript: String

        @httpHeader("x-amz-lex-encoded-input-transcript")
        encodedInputTranscript: SensitiveStringUnbounded

        @httpPayload
        audioStream: BlobStream

        @httpHeader("x-amz-lex-bot-version")
        botVersion: BotVersion

        @httpHeader("x-amz-lex-session-id")
        sessionId: String

        @httpHeader("x-amz-lex-active-contexts")
        activeContexts: ActiveContextsStringJson
    }
    errors: [
        NotFoundException
        BadRequestException
        LimitExceededException
        InternalFailureException
        ConflictException
        UnsupportedMediaTypeException
        NotAcceptableException
        RequestTimeoutException
        DependencyFailedException
        BadGatewayException
        LoopDetectedException
    ]
}

@http(method: "POST", uri: "/bot/{botName}/alias/{botAlias}/user/{userId}/text")
operation PostText {
    input := {
        @required @httpLabel
        botName: String

        @required @httpLabel
        botAlias: String

        @required @httpLabel
        userId: UserId

        sessionAttributes: StringMap
        requestAttributes: StringMap

        @required
        inputText: Text

        activeContexts: ActiveContextsList
    }
    output := {
        intentName: String
        nluIntentConfidence: IntentConfidence
        alternativeIntents: IntentList
        slots: StringMap
        sessionAttributes: StringMap
        message: Text
        sentimentResponse: SentimentResponse
        messageFormat: MessageFormatType
        dialogState: DialogState
        slotToElicit: String
        responseCard: ResponseCard
        sessionId: String
        botVersion: BotVersion
        activeContexts: ActiveContextsList
    }
    errors: [
        NotFoundException
        BadRequestException
        LimitExceededException
        InternalFailureException
        ConflictException
        DependencyFailedException
        BadGatewayException
        LoopDetectedException
    ]
}

@http(method: "POST", uri: "/bot/{botName}/alias/{botAlias}/user/{userId}/session")
operation PutSession {
    input := {
        @required @httpLabel
        botName: String

        @required @httpLabel
        botAlias: String

        @required @httpLabel
        userId: UserId

        sessionAttributes: StringMap
        dialogAction: DialogAction
        recentIntentSummaryView: IntentSummaryList

        @httpHeader("Accept")
        accept: String

        activeContexts: ActiveContextsList
    }
    output := {
        @httpHeader("Content-Type")
        contentType: String

        @httpHeader("x-amz-lex-intent-name")
        intentName: String

        @httpHeader("x-amz-lex-slots")
        slots: JsonValue

        @httpHeader("x-amz-lex-session-attributes")
        sessionAttributes: JsonValue

        @httpHeader("x-amz-lex-message") @deprecated
        message: Text

        @httpHeader("x-amz-lex-encoded-message")
        encodedMessage: SensitiveString

        @httpHeader("x-amz-lex-message-format")
        messageFormat: MessageFormatType

        @httpHeader("x-amz-lex-dialog-state")
        dialogState: DialogState

        @httpHeader("x-amz-lex-slot-to-elicit")
        slotToElicit: String

        @httpPayload
        audioStream: BlobStream

        @httpHeader("x-amz-lex-session-id")
        sessionId: String

        @httpHeader("x-amz-lex-active-contexts")
        activeContexts: ActiveContextsStringJson
    }
    errors: [
        NotFoundException
        BadRequestException
        LimitExceededException
        InternalFailureException
        ConflictException
        NotAcceptableException
        DependencyFailedException
        BadGatewayException
    ]
}

structure ActiveContext {
    @required
    name: ActiveContextName

    @required
    timeToLive: ActiveContextTimeToLive

    @required
    parameters: ActiveContextParametersMap
}

@length(min: 1, max: 100) @pattern("^([A-Za-z]_?)+$")
string ActiveContextName

@length(min: 0, max: 10)
map ActiveContextParametersMap {
    key: ParameterName
    value: Text
}

structure ActiveContextTimeToLive {
    timeToLiveInSeconds: ActiveContextTimeToLiveInSeconds
    turnsToLive: ActiveContextTurnsToLive
}

@range(min: 5, max: 86400)
integer ActiveContextTimeToLiveInSeconds

@range(min: 1, max: 20)
integer ActiveContextTurnsToLive

@length(min: 0, max: 20) @sensitive
list ActiveContextsList {
    member: ActiveContext
}

@error("server") @httpError(502)
structure BadGatewayException {
    Message: String
}

@error("client") @httpError(400)
structure BadRequestException {
    message: String
}

@streaming
blob BlobStream

@length(min: 1, max: 64) @pattern("[0-9]+|\\$LATEST")
string BotVersion

structure Button {
    @required
    text: ButtonTextStringWithLength

    @required
    value: ButtonValueStringWithLength
}

@length(min: 1, max: 15)
string ButtonTextStringWithLength

@length(min: 1, max: 1000)
string ButtonValueStringWithLength

enum ConfirmationStatus {
    None
    Confirmed
    Denied
}

@error("client") @httpError(409)
structure ConflictException {
    message: String
}

enum ContentType {
    application_vnd_amazonaws_card_generic = "application/vnd.amazonaws.card.generic"
}

@error("client") @httpError(424)
structure DependencyFailedException {
    Message: String
}

structure DialogAction {
    @required
    type: DialogActionType

    intentName: String
    slots: StringMap
    slotToElicit: String
    fulfillmentState: FulfillmentState
    message: Text
    messageFormat: MessageFormatType
}

enum DialogActionType {
    ElicitIntent
    ConfirmIntent
    ElicitSlot
    Close
    Delegate
}

enum DialogState {
    ElicitIntent
    ConfirmIntent
    ElicitSlot
    Fulfilled
    ReadyForFulfillment
    Failed
}

enum FulfillmentState {
    Fulfilled
    Failed
    ReadyForFulfillment
}

structure GenericAttachment {
    title: StringWithLength
    subTitle: StringWithLength
    attachmentLinkUrl: StringUrlWithLength
    imageUrl: StringUrlWithLength
    buttons: listOfButtons
}

structure IntentConfidence {
    score: Double
}

@length(max: 4)
list IntentList {
    member: PredictedIntent
}

structure IntentSummary {
    intentName: String
    checkpointLabel: IntentSummaryCheckpointLabel
    slots: StringMap
    confirmationStatus: ConfirmationStatus

    @required
    dialogActionType: DialogActionType

    fulfillmentState: FulfillmentState
    slotToElicit: String
}

@length(min: 1, max: 255) @pattern("[a-zA-Z0-9-]+")
string IntentSummaryCheckpointLabel

@length(min: 0, max: 3)
list IntentSummaryList {
    member: IntentSummary
}

@error("server") @httpError(500)
structure InternalFailureException {
    message: String
}

@error("client") @httpError(429)
structure LimitExceededException {
    @httpHeader("Retry-After")
    retryAfterSeconds: String

    message: String
}

@error("server") @httpError(508)
structure LoopDetectedException {
    Message: String
}

enum MessageFormatType {
    PlainText
    CustomPayload
    SSML
    Composite
}

@error("client") @httpError(406)
structure NotAcceptableException {
    message: String
}

@error("client") @httpError(404)
structure NotFoundException {
    message: String
}

@length(min: 1, max: 100)
string ParameterName

@sensitive @mediaType("application/json")
string AttributesStringJson

@sensitive @mediaType("application/json")
string ActiveContextsStringJson

@mediaType("application/json")
string JsonValue

structure PredictedIntent {
    intentName: String
    nluIntentConfidence: IntentConfidence
    slots: StringMap
}

@error("client") @httpError(408)
structure RequestTimeoutException {
    message: String
}

structure ResponseCard {
    version: String
    contentType: ContentType
    genericAttachments: genericAttachmentList
}

@length(min: 1, max: 1366) @sensitive
string SensitiveString

@sensitive
string SensitiveStringUnbounded

structure SentimentResponse {
    sentimentLabel: String
    sentimentScore: String
}

@sensitive
map StringMap {
    key: String
    value: String
}

@length(min: 1, max: 2048)
string StringUrlWithLength

@length(min: 1, max: 80)
string StringWithLength

@length(min: 1, max: 1024) @sensitive
string Text

@error("client") @httpError(415)
structure UnsupportedMediaTypeException {
    message: String
}

@length(min: 2, max: 100) @pattern("[0-9a-zA-Z._:-]+")
string UserId

@length(min: 0, max: 10)
list genericAttachmentList {
    member: GenericAttachment
}

@length(min: 0, max: 5)
list listOfButtons {
    member: Button
}
