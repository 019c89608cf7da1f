$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.ssmguiconnect

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS SSM-GUIConnect")
@service(sdkId: "SSM GuiConnect", endpointPrefix: "ssm-guiconnect")
@restJson1
@sigv4(name: "ssm-guiconnect")
@standardRegionalEndpoints
service SSMGuiConnect {
    version: "2021-05-01"
    operations: [
        DeleteConnectionRecordingPreferences
        GetConnectionRecordingPreferences
        UpdateConnectionRecordingPreferences
    ]
}

@http(method: "POST", uri: "/DeleteConnectionRecordingPreferences") @idempotent
operation DeleteConnectionRecordingPreferences {
    input := {
        @idempotencyToken
        ClientToken: ClientToken
    }
    output := {
        ClientToken: ClientToken
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/GetConnectionRecordingPreferences")
operation GetConnectionRecordingPreferences {
    output := {
        ClientToken: ClientToken
        ConnectionRecordingPreferences: ConnectionRecordingPreferences
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/UpdateConnectionRecordingPreferences") @idempotent
operation UpdateConnectionRecordingPreferences {
    input := {
        @idempotencyToken
        ClientToken: ClientToken

        @required
        ConnectionRecordingPreferences: ConnectionRecordingPreferences
    }
    output := {
        ClientToken: ClientToken
        ConnectionRecordingPreferences: ConnectionRecordingPreferences
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
        AccessDeniedException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    message: String
}

@pattern("^[0-9]{12}$")
string AccountId

@pattern("(?=^.{3,63}$)(?!^(\\d+\\.)+\\d+$)(^(([a-z0-9]|[a-z0-9][a-z0-9\\-]*[a-z0-9])\\.)*([a-z0-9]|[a-z0-9][a-z0-9\\-]*[a-z0-9])$)")
string BucketName

@length(min: 1, max: 64)
string ClientToken

@error("client") @httpError(409)
structure ConflictException {
    @required
    message: String
}

structure ConnectionRecordingPreferences {
    @required
    KMSKeyArn: ConnectionRecordingPreferencesKMSKeyArnString

    @required
    RecordingDestinations: RecordingDestinations
}

@length(min: 1, max: 2048)
string ConnectionRecordingPreferencesKMSKeyArnString

@error("server") @httpError(500)
structure InternalServerException {
    @required
    message: String
}

structure RecordingDestinations {
    @required
    S3Buckets: S3Buckets
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    message: String
}

structure S3Bucket {
    @required
    BucketName: BucketName

    @required
    BucketOwner: AccountId
}

@length(min: 1, max: 1)
list S3Buckets {
    member: S3Bucket
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    message: String
}

@error("client") @httpError(429)
structure ThrottlingException {
    @required
    message: String
}

@error("client") @httpError(400)
structure ValidationException {
    @required
    message: String
}
