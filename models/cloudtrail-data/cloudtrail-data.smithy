$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.cloudtraildata

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS CloudTrail Data Service")
@service(sdkId: "CloudTrail Data", endpointPrefix: "cloudtrail-data")
@restJson1
@sigv4(name: "cloudtrail-data")
@standardRegionalEndpoints
service CloudTrailData {
    version: "2021-08-11"
    operations: [PutAuditEvents]
}

@http(method: "POST", uri: "/PutAuditEvents")
operation PutAuditEvents {
    input := {
        @required
        auditEvents: AuditEvents

        @required @httpQuery("channelArn")
        channelArn: ChannelArn

        @httpQuery("externalId")
        externalId: ExternalId
    }
    output := {
        @required
        failed: ResultErrorEntries

        @required
        successful: AuditEventResultEntries
    }
    errors: [
        ChannelInsufficientPermission
        ChannelNotFound
        InvalidChannelARN
        ChannelUnsupportedSchema
        DuplicatedAuditEventId
        UnsupportedOperationException
    ]
}

structure AuditEvent {
    @required
    eventData: String

    eventDataChecksum: String

    @required
    id: Uuid
}

@length(min: 0, max: 100)
list AuditEventResultEntries {
    member: AuditEventResultEntry
}

structure AuditEventResultEntry {
    @required
    eventID: Uuid

    @required
    id: Uuid
}

@length(min: 1, max: 100)
list AuditEvents {
    member: AuditEvent
}

@pattern("^arn:.*$")
string ChannelArn

@error("client")
structure ChannelInsufficientPermission {
    message: String
}

@error("client")
structure ChannelNotFound {
    message: String
}

@error("client")
structure ChannelUnsupportedSchema {
    message: String
}

@error("client")
structure DuplicatedAuditEventId {
    message: String
}

@length(min: 1, max: 128)
string ErrorCode

@length(min: 1, max: 1024)
string ErrorMessage

@length(min: 2, max: 1224) @pattern("^[\\w+=,.@:\\/-]*$")
string ExternalId

@error("client")
structure InvalidChannelARN {
    message: String
}

@length(min: 0, max: 100)
list ResultErrorEntries {
    member: ResultErrorEntry
}

structure ResultErrorEntry {
    @required
    errorCode: ErrorCode

    @required
    errorMessage: ErrorMessage

    @required
    id: Uuid
}

@error("client")
structure UnsupportedOperationException {
    message: String
}

@length(min: 1, max: 128) @pattern("^[-_A-Za-z0-9]+$")
string Uuid
