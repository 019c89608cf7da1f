$version: "2.0"

namespace com.amazonaws.kinesisvideomedia

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon Kinesis Video Streams Media")
@service(sdkId: "Kinesis Video Media", endpointPrefix: "kinesisvideo")
@restJson1
@sigv4(name: "kinesisvideo")
@standardRegionalEndpoints
service KinesisVideoMedia {
    version: "2017-09-30"
    operations: [GetMedia]
}

@http(method: "POST", uri: "/getMedia")
operation GetMedia {
    input := {
        StreamName: StreamName
        StreamARN: ResourceARN

        @required
        StartSelector: StartSelector
    }
    output := {
        @httpHeader("Content-Type")
        ContentType: ContentType

        @httpPayload
        Payload: Payload
    }
    errors: [
        ResourceNotFoundException
        NotAuthorizedException
        InvalidEndpointException
        ClientLimitExceededException
        ConnectionLimitExceededException
        InvalidArgumentException
    ]
}

@error("client") @httpError(400)
structure ClientLimitExceededException {
    Message: String
}

@error("client") @httpError(400)
structure ConnectionLimitExceededException {
    Message: String
}

@length(min: 1, max: 128) @pattern("^[a-zA-Z0-9_\\.\\-]+$")
string ContentType

@length(min: 1, max: 128) @pattern("^[a-zA-Z0-9_\\.\\-]+$")
string ContinuationToken

@length(min: 1, max: 128) @pattern("^[0-9]+$")
string FragmentNumberString

@error("client") @httpError(400)
structure InvalidArgumentException {
    Message: String
}

@error("client") @httpError(400)
structure InvalidEndpointException {
    Message: String
}

@error("client") @httpError(401)
structure NotAuthorizedException {
    Message: String
}

@streaming
blob Payload

@length(min: 1, max: 1024)
@pattern("arn:aws:kinesisvideo:[a-z0-9-]+:[0-9]+:[a-z]+/[a-zA-Z0-9_.-]+/[0-9]+")
string ResourceARN

@error("client") @httpError(404)
structure ResourceNotFoundException {
    Message: String
}

structure StartSelector {
    @required
    StartSelectorType: StartSelectorType

    AfterFragmentNumber: FragmentNumberString
    StartTimestamp: Timestamp
    ContinuationToken: ContinuationToken
}

enum StartSelectorType {
    FRAGMENT_NUMBER
    SERVER_TIMESTAMP
    PRODUCER_TIMESTAMP
    NOW
    EARLIEST
    CONTINUATION_TOKEN
}

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9_.-]+")
string StreamName
