$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.signerdata

use aws.api#service
use aws.auth#sigv4
use aws.protocols#restJson1

@title("AWS Signer Data Plane")
@service(sdkId: "Signer Data", endpointPrefix: "data-signer")
@restJson1
@sigv4(name: "signer")
service SignerData {
    version: "2017-08-25"
    operations: [GetRevocationStatus]
}

@http(method: "GET", uri: "/revocations") @readonly
operation GetRevocationStatus {
    input := {
        @required @httpQuery("signatureTimestamp")
        signatureTimestamp: Timestamp

        @required @httpQuery("platformId")
        platformId: PlatformId

        @required @httpQuery("profileVersionArn")
        profileVersionArn: Arn

        @required @httpQuery("jobArn")
        jobArn: Arn

        @required @httpQuery("certificateHashes")
        certificateHashes: CertificateHashes
    }
    output := {
        revokedEntities: RevokedEntities
    }
    errors: [
        ValidationException
        AccessDeniedException
        TooManyRequestsException
        InternalServiceErrorException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    message: String
    code: String
}

@length(min: 20, max: 2048)
string Arn

@length(min: 1, max: 2048)
string CertificateHash

list CertificateHashes {
    member: CertificateHash
}

@error("server") @httpError(500)
structure InternalServiceErrorException {
    message: String
    code: String
}

@pattern("[a-zA-Z0-9_-]+")
string PlatformId

list RevokedEntities {
    member: RevokedEntity
}

@length(min: 1, max: 2048)
string RevokedEntity

@error("client") @httpError(429)
structure TooManyRequestsException {
    message: String
    code: String
}

@error("client") @httpError(400)
structure ValidationException {
    message: String
    code: String
}
