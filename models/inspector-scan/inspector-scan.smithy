$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.inspectorscan

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Inspector Scan")
@service(sdkId: "Inspector Scan", endpointPrefix: "inspector-scan")
@restJson1
@sigv4(name: "inspector-scan")
@standardRegionalEndpoints
service InspectorScan {
    version: "2023-08-08"
    operations: [ScanSbom]
}

@http(method: "POST", uri: "/scan/sbom") @idempotent
operation ScanSbom {
    input := {
        @required
        sbom: Document

        outputFormat: OutputFormat
    }
    output := {
        sbom: Document
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    message: String
}

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerException {
    @required
    message: String

    @required
    reason: InternalServerExceptionReason

    @httpHeader("Retry-After")
    retryAfterSeconds: Integer
}

enum InternalServerExceptionReason {
    FAILED_TO_GENERATE_SBOM
    OTHER
}

enum OutputFormat {
    CYCLONE_DX_1_5
    INSPECTOR
    INSPECTOR_ALT
}

@error("client") @httpError(429) @retryable(throttling: true)
structure ThrottlingException {
    @required
    message: String

    @httpHeader("Retry-After")
    retryAfterSeconds: Integer
}

@error("client") @httpError(400)
structure ValidationException {
    @required
    message: String

    @required
    reason: ValidationExceptionReason

    fields: ValidationExceptionFields
}

structure ValidationExceptionField {
    @required
    name: String

    @required
    message: String
}

list ValidationExceptionFields {
    member: ValidationExceptionField
}

enum ValidationExceptionReason {
    UNKNOWN_OPERATION
    CANNOT_PARSE
    FIELD_VALIDATION_FAILED
    UNSUPPORTED_SBOM_TYPE
    OTHER
}
