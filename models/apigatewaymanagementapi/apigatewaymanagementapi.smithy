$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.apigatewaymanagementapi

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AmazonApiGatewayManagementApi")
@service(sdkId: "ApiGatewayManagementApi", endpointPrefix: "execute-api")
@restJson1
@sigv4(name: "execute-api")
@standardRegionalEndpoints
service ApiGatewayManagementApi {
    version: "2018-11-29"
    operations: [DeleteConnection, GetConnection, PostToConnection]
}

@http(method: "DELETE", uri: "/@connections/{ConnectionId}", code: 204)
operation DeleteConnection {
    input := {
        @required @httpLabel
        ConnectionId: String
    }
    errors: [GoneException, LimitExceededException, ForbiddenException]
}

@http(method: "GET", uri: "/@connections/{ConnectionId}")
operation GetConnection {
    input := {
        @required @httpLabel
        ConnectionId: String
    }
    output := {
        @jsonName("connectedAt")
        ConnectedAt: __timestampIso8601

        @jsonName("identity")
        Identity: Identity

        @jsonName("lastActiveAt")
        LastActiveAt: __timestampIso8601
    }
    errors: [GoneException, LimitExceededException, ForbiddenException]
}

@http(method: "POST", uri: "/@connections/{ConnectionId}")
operation PostToConnection {
    input := {
        @required @httpPayload
        Data: Data

        @required @httpLabel
        ConnectionId: String
    }
    errors: [GoneException, LimitExceededException, PayloadTooLargeException, ForbiddenException]
}

@length(max: 131072)
blob Data

@error("client") @httpError(403)
structure ForbiddenException {}

@error("client") @httpError(410)
structure GoneException {}

structure Identity {
    @required @jsonName("sourceIp")
    SourceIp: String

    @required @jsonName("userAgent")
    UserAgent: String
}

@error("client") @httpError(413)
structure PayloadTooLargeException {
    @jsonName("message")
    Message: String
}

@error("client") @httpError(429)
structure LimitExceededException {}

@timestampFormat("date-time")
timestamp __timestampIso8601
