$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.smsvoice

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon Pinpoint SMS and Voice Service")
@service(sdkId: "Pinpoint SMS Voice", endpointPrefix: "sms-voice.pinpoint")
@restJson1
@sigv4(name: "sms-voice")
@standardRegionalEndpoints
service PinpointSMSVoice {
    version: "2018-09-05"
    operations: [
        CreateConfigurationSet
        CreateConfigurationSetEventDestination
        DeleteConfigurationSet
        DeleteConfigurationSetEventDestination
        GetConfigurationSetEventDestinations
        ListConfigurationSets
        SendVoiceMessage
        UpdateConfigurationSetEventDestination
    ]
}

@http(method: "POST", uri: "/v1/sms-voice/configuration-sets")
operation CreateConfigurationSet {
    input := {
        ConfigurationSetName: String
    }
    output := {}
    errors: [
        TooManyRequestsException
        BadRequestException
        LimitExceededException
        InternalServiceErrorException
        AlreadyExistsException
    ]
}

@http(
    method: "POST"
    uri: "/v1/sms-voice/configuration-sets/{ConfigurationSetName}/event-destinations"
)
operation CreateConfigurationSetEventDestination {
    input := {
        @required @httpLabel
        ConfigurationSetName: String

        EventDestination: EventDestinationDefinition
        EventDestinationName: String
    }
    output := {}
    errors: [
        BadRequestException
        LimitExceededException
        InternalServiceErrorException
        NotFoundException
        TooManyRequestsException
        AlreadyExistsException
    ]
}

@http(method: "DELETE", uri: "/v1/sms-voice/configuration-sets/{ConfigurationSetName}")
operation DeleteConfigurationSet {
    input := {
        @required @httpLabel
        ConfigurationSetName: String
    }
    output := {}
    errors: [
        NotFoundException
        TooManyRequestsException
        BadRequestException
        InternalServiceErrorException
    ]
}

@http(
    method: "DELETE"
    uri: "/v1/sms-voice/configuration-sets/{ConfigurationSetName}/event-destinations/{EventDestinationName}"
)
operation DeleteConfigurationSetEventDestination {
    input := {
        @required @httpLabel
        ConfigurationSetName: String

        @required @httpLabel
        EventDestinationName: String
    }
    output := {}
    errors: [
        NotFoundException
        TooManyRequestsException
        BadRequestException
        InternalServiceErrorException
    ]
}

@http(
    method: "GET"
    uri: "/v1/sms-voice/configuration-sets/{ConfigurationSetName}/event-destinations"
)
operation GetConfigurationSetEventDestinations {
    input := {
        @required @httpLabel
        ConfigurationSetName: String
    }
    output := {
        EventDestinations: EventDestinations
    }
    errors: [
        NotFoundException
        TooManyRequestsException
        BadRequestException
        InternalServiceErrorException
    ]
}

@http(method: "GET", uri: "/v1/sms-voice/configuration-sets")
operation ListConfigurationSets {
    input := {
        @httpQuery("NextToken")
        NextToken: String

        @httpQuery("PageSize")
        PageSize: String
    }
    output := {
        ConfigurationSets: ConfigurationSets
        NextToken: String
    }
    errors: [TooManyRequestsException, BadRequestException, InternalServiceErrorException]
}

@http(method: "POST", uri: "/v1/sms-voice/voice/message")
operation SendVoiceMessage {
    input := {
        CallerId: String
        ConfigurationSetName: String
        Content: VoiceMessageContent
        DestinationPhoneNumber: String
        OriginationPhoneNumber: String
    }
    output := {
        MessageId: String
    }
    errors: [TooManyRequestsException, BadRequestException, InternalServiceErrorException]
}

@http(
    method: "PUT"
    uri: "/v1/sms-voice/configuration-sets/{ConfigurationSetName}/event-destinations/{EventDestinationName}"
)
operation UpdateConfigurationSetEventDestination {
    input := {
        @required @httpLabel
        ConfigurationSetName: String

        EventDestination: EventDestinationDefinition

        @required @httpLabel
        EventDestinationName: String
    }
    output := {}
    errors: [
        NotFoundException
        TooManyRequestsException
        BadRequestException
        InternalServiceErrorException
    ]
}

@error("client") @httpError(409)
structure AlreadyExistsException {
    Message: String
}

@error("client") @httpError(400)
structure BadRequestException {
    Message: String
}

structure CallInstructionsMessageType {
    Text: String
}

structure CloudWatchLogsDestination {
    IamRoleArn: String
    LogGroupArn: String
}

list ConfigurationSets {
    member: String
}

structure EventDestination {
    CloudWatchLogsDestination: CloudWatchLogsDestination
    Enabled: Boolean
    KinesisFirehoseDestination: KinesisFirehoseDestination
    MatchingEventTypes: EventTypes
    Name: String
    SnsDestination: SnsDestination
}

structure EventDestinationDefinition {
    CloudWatchLogsDestination: CloudWatchLogsDestination
    Enabled: Boolean
    KinesisFirehoseDestination: KinesisFirehoseDestination
    MatchingEventTypes: EventTypes
    SnsDestination: SnsDestination
}

list EventDestinations {
    member: EventDestination
}

enum EventType {
    INITIATED_CALL
    RINGING
    ANSWERED
    COMPLETED_CALL
    BUSY
    FAILED
    NO_ANSWER
}

list EventTypes {
    member: EventType
}

@error("server") @httpError(500)
structure InternalServiceErrorException {
    Message: String
}

structure KinesisFirehoseDestination {
    DeliveryStreamArn: String
    IamRoleArn: String
}

@error("client") @httpError(412)
structure LimitExceededException {
    Message: String
}

@error("client") @httpError(404)
structure NotFoundException {
    Message: String
}

structure PlainTextMessageType {
    LanguageCode: String
    Text: String
    VoiceId: String
}

structure SSMLMessageType {
    LanguageCode: String
    Text: String
    VoiceId: String
}

structure SnsDestination {
    TopicArn: String
}

@error("client") @httpError(429)
structure TooManyRequestsException {
    Message: String
}

structure VoiceMessageContent {
    CallInstructionsMessage: CallInstructionsMessageType
    PlainTextMessage: PlainTextMessageType
    SSMLMessage: SSMLMessageType
}
