$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.simpledbv2

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1
use sessiongen.traits#maxAttempts
use smithy.waiters#waitable

@title("Amazon SimpleDB v2")
@service(sdkId: "SimpleDBv2", endpointPrefix: "sdb")
@restJson1
@sigv4(name: "sdb")
@standardRegionalEndpoints(
    regionSpecialCases: {"us-east-1": [{endpoint: "https://{service}.{dnsSuffix}"}]}
)
service SimpleDBv2 {
    version: "2025-09-26"
    operations: [GetExport, ListExports, StartDomainExport]
}

@http(method: "POST", uri: "/v2/GetExport")
@readonly
@waitable(
    ExportSucceeded: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "exportStatus"
                        expected: "SUCCEEDED"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "exportStatus", expected: "FAILED", comparator: "stringEquals"}
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
)
@maxAttempts(ExportSucceeded: 5)
operation GetExport {
    input := {
        @required
        exportArn: ExportArn
    }
    output := {
        @required
        exportArn: ExportArn

        @required
        clientToken: IdempotencyToken

        @required
        exportStatus: ExportStatus

        @required
        domainName: DomainName

        @required
        requestedAt: Timestamp

        @required
        s3Bucket: S3BucketName

        s3KeyPrefix: S3KeyPrefix
        s3SseAlgorithm: S3SseAlgorithm
        s3SseKmsKeyId: S3SseKmsKeyId
        s3BucketOwner: AwsAccountId
        failureCode: FailureCode
        failureMessage: FailureMessage
        exportManifest: ExportManifestSummary
        itemsCount: ItemsCount
        exportDataCutoffTime: Timestamp
    }
    errors: [NoSuchExportException, InvalidParameterValueException]
}

@http(method: "POST", uri: "/v2/ListExports")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "exportSummaries"
    pageSize: "maxResults"
)
operation ListExports {
    input := {
        domainName: DomainName
        maxResults: MaxResults
        nextToken: NextToken
    }
    output := {
        @required
        exportSummaries: ExportSummaries

        nextToken: NextToken
    }
    errors: [InvalidNextTokenException, InvalidParameterValueException, NoSuchDomainException]
}

@http(method: "POST", uri: "/v2/StartDomainExport") @idempotent
operation StartDomainExport {
    input := {
        @idempotencyToken
        clientToken: IdempotencyToken

        @required
        domainName: DomainName

        @required
        s3Bucket: S3BucketName

        s3KeyPrefix: S3KeyPrefix
        s3SseAlgorithm: S3SseAlgorithm
        s3SseKmsKeyId: S3SseKmsKeyId
        s3BucketOwner: AwsAccountId
    }
    output := {
        @required
        clientToken: IdempotencyToken

        @required
        exportArn: ExportArn

        @required
        requestedAt: Timestamp
    }
    errors: [
        InvalidParameterCombinationException
        InvalidParameterValueException
        ConflictException
        NumberExportsLimitExceeded
        NoSuchDomainException
    ]
}

@pattern("[0-9]{12}")
string AwsAccountId

@error("client") @httpError(400)
structure ConflictException {
    @required
    message: String
}

@length(min: 1)
string DomainName

@length(min: 20, max: 2048)
string ExportArn

@length(min: 1)
string ExportManifestSummary

enum ExportStatus {
    PENDING
    IN_PROGRESS
    SUCCEEDED
    FAILED
}

@length(min: 0)
list ExportSummaries {
    member: ExportSummary
}

structure ExportSummary {
    @required
    exportArn: ExportArn

    @required
    exportStatus: ExportStatus

    @required
    requestedAt: Timestamp

    @required
    domainName: DomainName
}

@length(min: 1) @pattern("[a-zA-Z0-9]+")
string FailureCode

@length(min: 1)
string FailureMessage

@length(min: 1)
string IdempotencyToken

@error("client") @httpError(400)
structure InvalidNextTokenException {
    @required
    message: String
}

@error("client") @httpError(400)
structure InvalidParameterCombinationException {
    @required
    message: String
}

@error("client") @httpError(400)
structure InvalidParameterValueException {
    @required
    message: String
}

@range(min: 0)
long ItemsCount

@range(min: 1)
integer MaxResults

@length(min: 1, max: 2048)
string NextToken

@error("client") @httpError(400)
structure NoSuchDomainException {
    @required
    message: String
}

@error("client") @httpError(400)
structure NoSuchExportException {
    @required
    message: String
}

@error("client") @httpError(409)
structure NumberExportsLimitExceeded {
    @required
    message: String
}

@length(min: 3, max: 255) @pattern("[a-z0-9A-Z]+[\\.\\-\\w]*[a-z0-9A-Z]+")
string S3BucketName

@length(min: 1, max: 850)
string S3KeyPrefix

enum S3SseAlgorithm {
    AES256
    KMS
}

@length(min: 1, max: 2048)
string S3SseKmsKeyId
