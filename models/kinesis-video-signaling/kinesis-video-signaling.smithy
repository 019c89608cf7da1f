$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.kinesisvideosignaling

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon Kinesis Video Signaling Channels")
@service(sdkId: "Kinesis Video Signaling", endpointPrefix: "kinesisvideo")
@restJson1
@sigv4(name: "kinesisvideo")
@standardRegionalEndpoints
service KinesisVideoSignaling {
    version: "2019-12-04"
    operations: [GetIceServerConfig, SendAlexaOfferToMaster]
}

@http(method: "POST", uri: "/v1/get-ice-server-config")
operation GetIceServerConfig {
    input := {
        @required
        ChannelARN: ResourceARN

        ClientId: ClientId
        Service: Service
        Username: Username
    }
    output := {
        IceServerList: IceServerList
    }
    errors: [
        InvalidClientException
        SessionExpiredException
        ClientLimitExceededException
        ResourceNotFoundException
        InvalidArgumentException
        NotAuthorizedException
    ]
}

@http(method: "POST", uri: "/v1/send-alexa-offer-to-master")
operation SendAlexaOfferToMaster {
    input := {
        @required
        ChannelARN: ResourceARN

        @required
        SenderClientId: ClientId

        @required
        MessagePayload: MessagePayload
    }
    output := {
        Answer: Answer
    }
    errors: [
        ClientLimitExceededException
        ResourceNotFoundException
        InvalidArgumentException
        NotAuthorizedException
    ]
}

@length(min: 1, max: 10000)
string Answer

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9_.-]+")
string ClientId

@error("client") @httpError(400)
structure ClientLimitExceededException {
    Message: String
}

structure IceServer {
    Uris: Uris
    Username: Username
    Password: Password
    Ttl: Ttl
}

list IceServerList {
    member: IceServer
}

@error("client") @httpError(400)
structure InvalidArgumentException {
    Message: String
}

@error("client") @httpError(400)
structure InvalidClientException {
    message: String
}

@length(min: 1, max: 10000) @pattern("[a-zA-Z0-9+/=]+")
string MessagePayload

@error("client") @httpError(401)
structure NotAuthorizedException {
    Message: String
}

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9_.-]+")
string Password

@length(min: 1, max: 1024)
@pattern("arn:aws:kinesisvideo:[a-z0-9-]+:[0-9]+:[a-z]+/[a-zA-Z0-9_.-]+/[0-9]+")
string ResourceARN

@error("client") @httpError(404)
structure ResourceNotFoundException {
    Message: String
}

enum Service {
    TURN
}

@error("client") @httpError(400)
structure SessionExpiredException {
    message: String
}

@range(min: 30, max: 86400)
integer Ttl

@length(min: 1, max: 256)
string Uri

list Uris {
    member: Uri
}

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9_.-]+")
string Username
