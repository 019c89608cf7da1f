$version: "2.0"

namespace com.amazonaws.kinesisvideowebrtcstorage

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon Kinesis Video WebRTC Storage")
@service(sdkId: "Kinesis Video WebRTC Storage", endpointPrefix: "kinesisvideo")
@restJson1
@sigv4(name: "kinesisvideo")
@standardRegionalEndpoints
service KinesisVideoWebRTCStorage {
    version: "2018-05-10"
    operations: [JoinStorageSession, JoinStorageSessionAsViewer]
}

@http(method: "POST", uri: "/joinStorageSession")
operation JoinStorageSession {
    input := {
        @required
        channelArn: ChannelArn
    }
    errors: [
        ClientLimitExceededException
        InvalidArgumentException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/joinStorageSessionAsViewer")
operation JoinStorageSessionAsViewer {
    input := {
        @required
        channelArn: ChannelArn

        @required
        clientId: ClientId
    }
    errors: [
        ClientLimitExceededException
        InvalidArgumentException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    message: String
}

@pattern("^arn:(aws[a-zA-Z-]*):kinesisvideo:[a-z0-9-]+:[0-9]+:[a-z]+/[a-zA-Z0-9_.-]+/[0-9]+$")
string ChannelArn

@length(min: 1, max: 256) @pattern("^[a-zA-Z0-9_.-]+$")
string ClientId

@error("client") @httpError(400)
structure ClientLimitExceededException {
    message: String
}

@error("client") @httpError(400)
structure InvalidArgumentException {
    message: String
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    message: String
}
