$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.workmailmessageflow

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon WorkMail Message Flow")
@service(sdkId: "WorkMailMessageFlow", endpointPrefix: "workmailmessageflow")
@restJson1
@sigv4(name: "workmailmessageflow")
@standardRegionalEndpoints
service WorkMailMessageFlow {
    version: "2019-05-01"
    operations: [GetRawMessageContent, PutRawMessageContent]
}

@http(method: "GET", uri: "/messages/{messageId}")
operation GetRawMessageContent {
    input := {
        @required @httpLabel
        messageId: messageIdType
    }
    output := {
        @required @httpPayload
        messageContent: messageContentBlob
    }
    errors: [ResourceNotFoundException]
}

@http(method: "POST", uri: "/messages/{messageId}")
operation PutRawMessageContent {
    input := {
        @required @httpLabel
        messageId: messageIdType

        @required
        content: RawMessageContent
    }
    output := {}
    errors: [ResourceNotFoundException, InvalidContentLocation, MessageRejected, MessageFrozen]
}

@error("client")
structure InvalidContentLocation {
    message: String
}

@error("client")
structure MessageFrozen {
    message: String
}

@error("client")
structure MessageRejected {
    message: String
}

structure RawMessageContent {
    @required
    s3Reference: S3Reference
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    message: String
}

structure S3Reference {
    @required
    bucket: s3BucketIdType

    @required
    key: s3KeyIdType

    objectVersion: s3VersionType
}

@streaming
blob messageContentBlob

@length(min: 1, max: 120) @pattern("[a-z0-9\\-]*")
string messageIdType

@length(min: 3, max: 63) @pattern("^[a-z0-9][a-z0-9\\-]*")
string s3BucketIdType

@length(min: 1, max: 1024) @pattern("[a-zA-Z0-9\\-/]*")
string s3KeyIdType

@length(min: 1, max: 1024) @pattern(".+")
string s3VersionType
