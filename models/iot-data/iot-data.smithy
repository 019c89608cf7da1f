$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.iotdata

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS IoT Data Plane")
@service(sdkId: "IoT Data Plane", endpointPrefix: "data-ats.iot", docId: "iot-data-2015-05-28")
@restJson1
@sigv4(name: "iotdata")
@standardRegionalEndpoints(
    regionSpecialCases: {
        "ca-central-1": [{endpoint: "https://data.iot-fips.{region}.{dnsSuffix}", fips: true}]
        "cn-north-1": [{endpoint: "https://data.ats.iot.{region}.{dnsSuffix}"}]
        "us-east-1": [{endpoint: "https://data.iot-fips.{region}.{dnsSuffix}", fips: true}]
        "us-east-2": [{endpoint: "https://data.iot-fips.{region}.{dnsSuffix}", fips: true}]
        "us-gov-east-1": [{endpoint: "https://data.iot-fips.{region}.{dnsSuffix}", fips: true}]
        "us-gov-west-1": [{endpoint: "https://data.iot-fips.{region}.{dnsSuffix}", fips: true}]
        "us-west-1": [{endpoint: "https://data.iot-fips.{region}.{dnsSuffix}", fips: true}]
        "us-west-2": [{endpoint: "https://data.iot-fips.{region}.{dnsSuffix}", fips: true}]
    }
)
service IoTDataPlane {
    version: "2015-05-28"
    operations: [
        DeleteConnection
        DeleteThingShadow
        GetConnection
        GetRetainedMessage
        GetThingShadow
        ListNamedShadowsForThing
        ListRetainedMessages
        ListSubscriptions
        Publish
        SendDirectMessage
        UpdateThingShadow
    ]
}

@http(method: "DELETE", uri: "/connections/{clientId}")
operation DeleteConnection {
    input := {
        @required @httpLabel
        clientId: ClientId

        @httpQuery("cleanSession")
        cleanSession: Boolean

        @httpQuery("preventWillMessage")
        preventWillMessage: Boolean
    }
    errors: [
        ForbiddenException
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "DELETE", uri: "/things/{thingName}/shadow")
operation DeleteThingShadow {
    input := {
        @required @httpLabel
        thingName: ThingName

        @httpQuery("name")
        shadowName: ShadowName
    }
    output := {
        @required @httpPayload
        payload: Blob
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
        MethodNotAllowedException
        UnsupportedDocumentEncodingException
    ]
}

@http(method: "GET", uri: "/connections/{clientId}")
operation GetConnection {
    input := {
        @required @httpLabel
        clientId: ClientId

        @httpQuery("includeSocketInformation")
        includeSocketInformation: Boolean
    }
    output := {
        connected: Boolean
        thingName: ThingName
        cleanSession: Boolean
        sourceIp: String
        sourcePort: Integer
        targetIp: String
        targetPort: Integer
        keepAliveDuration: Integer
        connectedSince: Long
        disconnectedSince: Long
        disconnectReason: String
        sessionExpiry: Long
        clientId: ClientId
        vpcEndpointId: String
    }
    errors: [
        InvalidRequestException
        ForbiddenException
        ResourceNotFoundException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/retainedMessage/{topic}")
operation GetRetainedMessage {
    input := {
        @required @httpLabel
        topic: String
    }
    output := {
        topic: String
        payload: Blob
        qos: Qos
        lastModifiedTime: Long
        userProperties: Blob
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
        MethodNotAllowedException
    ]
}

@http(method: "GET", uri: "/things/{thingName}/shadow")
operation GetThingShadow {
    input := {
        @required @httpLabel
        thingName: ThingName

        @httpQuery("name")
        shadowName: ShadowName
    }
    output := {
        @httpPayload
        payload: Blob
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
        MethodNotAllowedException
        UnsupportedDocumentEncodingException
    ]
}

@http(method: "GET", uri: "/api/things/shadow/ListNamedShadowsForThing/{thingName}")
operation ListNamedShadowsForThing {
    input := {
        @required @httpLabel
        thingName: ThingName

        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("pageSize")
        pageSize: PageSize
    }
    output := {
        results: NamedShadowList
        nextToken: String
        timestamp: Long
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
        MethodNotAllowedException
    ]
}

@http(method: "GET", uri: "/retainedMessage")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "retainedTopics"
    pageSize: "maxResults"
)
operation ListRetainedMessages {
    input := {
        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        retainedTopics: RetainedMessageList
        nextToken: String
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
        MethodNotAllowedException
    ]
}

@http(method: "GET", uri: "/connections/{clientId}/subscriptions")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "subscriptions"
    pageSize: "maxResults"
)
operation ListSubscriptions {
    input := {
        @required @httpLabel
        clientId: ClientId

        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        subscriptions: SubscriptionList
        nextToken: String
    }
    errors: [
        InvalidRequestException
        ForbiddenException
        ResourceNotFoundException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/topics/{topic}")
operation Publish {
    input := {
        @required @httpLabel
        topic: String

        @httpQuery("qos")
        qos: Qos

        @httpQuery("retain")
        retain: Boolean

        @httpPayload
        payload: Blob

        @httpHeader("x-amz-mqtt5-user-properties")
        userProperties: JsonValue

        @httpHeader("x-amz-mqtt5-payload-format-indicator")
        payloadFormatIndicator: PayloadFormatIndicator

        @httpQuery("contentType")
        contentType: String

        @httpQuery("responseTopic")
        responseTopic: String

        @httpHeader("x-amz-mqtt5-correlation-data")
        correlationData: String

        @httpQuery("messageExpiry")
        messageExpiry: Long
    }
    errors: [
        InternalFailureException
        InvalidRequestException
        UnauthorizedException
        MethodNotAllowedException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/connections/{clientId}/messages")
operation SendDirectMessage {
    input := {
        @required @httpLabel
        clientId: ClientId

        @required @httpQuery("topic")
        topic: String

        @httpQuery("contentType")
        contentType: String

        @httpQuery("responseTopic")
        responseTopic: String

        @httpQuery("confirmation")
        confirmation: Boolean

        @httpQuery("timeout")
        timeout: Integer

        @httpPayload
        payload: Blob

        @httpHeader("x-amz-mqtt5-user-properties")
        userProperties: JsonValue

        @httpHeader("x-amz-mqtt5-payload-format-indicator")
        payloadFormatIndicator: PayloadFormatIndicator

        @httpHeader("x-amz-mqtt5-correlation-data")
        correlationData: String
    }
    output := {
        message: String
        traceId: String
    }
    errors: [
        InternalFailureException
        InvalidRequestException
        ResourceNotFoundException
        UnauthorizedException
        ForbiddenException
        ThrottlingException
        RequestEntityTooLargeException
        GatewayTimeoutException
    ]
}

@http(method: "POST", uri: "/things/{thingName}/shadow")
operation UpdateThingShadow {
    input := {
        @required @httpLabel
        thingName: ThingName

        @httpQuery("name")
        shadowName: ShadowName

        @required @httpPayload
        payload: Blob
    }
    output := {
        @httpPayload
        payload: Blob
    }
    errors: [
        ConflictException
        RequestEntityTooLargeException
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
        MethodNotAllowedException
        UnsupportedDocumentEncodingException
    ]
}

@length(min: 1, max: 128) @pattern("^[^$].*")
string ClientId

@error("client") @httpError(409)
structure ConflictException {
    message: String
}

@error("client") @httpError(403)
structure ForbiddenException {
    message: String
}

@error("server") @httpError(504)
structure GatewayTimeoutException {
    message: String
}

@error("server") @httpError(500)
structure InternalFailureException {
    message: String
}

@error("client") @httpError(400)
structure InvalidRequestException {
    message: String
}

@range(min: 1, max: 200)
integer MaxResults

@error("client") @httpError(405)
structure MethodNotAllowedException {
    message: String
}

list NamedShadowList {
    member: ShadowName
}

@range(min: 1, max: 100)
integer PageSize

enum PayloadFormatIndicator {
    UNSPECIFIED_BYTES
    UTF8_DATA
}

@mediaType("application/json")
string JsonValue

@range(min: 0, max: 1)
integer Qos

@error("client") @httpError(413)
structure RequestEntityTooLargeException {
    message: String
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    message: String
}

list RetainedMessageList {
    member: RetainedMessageSummary
}

structure RetainedMessageSummary {
    topic: String
    payloadSize: Long
    qos: Qos
    lastModifiedTime: Long
}

@error("server") @httpError(503)
structure ServiceUnavailableException {
    message: String
}

@length(min: 1, max: 64) @pattern("[$a-zA-Z0-9:_-]+")
string ShadowName

list SubscriptionList {
    member: SubscriptionSummary
}

structure SubscriptionSummary {
    @required
    topicFilter: String

    @required
    qos: Qos
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9:_-]+")
string ThingName

@error("client") @httpError(429)
structure ThrottlingException {
    message: String
}

@error("client") @httpError(401)
structure UnauthorizedException {
    message: String
}

@error("client") @httpError(415)
structure UnsupportedDocumentEncodingException {
    message: String
}
