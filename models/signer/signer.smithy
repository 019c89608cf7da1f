$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.signer

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1
use sessiongen.traits#maxAttempts
use smithy.waiters#waitable

@title("AWS Signer")
@service(sdkId: "signer", endpointPrefix: "signer")
@restJson1
@sigv4(name: "signer")
@standardRegionalEndpoints
service signer {
    version: "2017-08-25"
    operations: [
        AddProfilePermission
        CancelSigningProfile
        DescribeSigningJob
        GetRevocationStatus
        GetSigningPlatform
        GetSigningProfile
        ListProfilePermissions
        ListSigningJobs
        ListSigningPlatforms
        ListSigningProfiles
        ListTagsForResource
        PutSigningProfile
        RemoveProfilePermission
        RevokeSignature
        RevokeSigningProfile
        SignPayload
        StartSigningJob
        TagResource
        UntagResource
    ]
}

@http(method: "POST", uri: "/signing-profiles/{profileName}/permissions")
operation AddProfilePermission {
    input := {
        @required @httpLabel
        profileName: ProfileName

        profileVersion: ProfileVersion

        @required
        action: String

        @required
        principal: String

        revisionId: String

        @required
        statementId: String
    }
    output := {
        revisionId: String
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        ServiceLimitExceededException
        ConflictException
        TooManyRequestsException
        InternalServiceErrorException
    ]
}

@http(method: "DELETE", uri: "/signing-profiles/{profileName}")
operation CancelSigningProfile {
    input := {
        @required @httpLabel
        profileName: ProfileName
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        TooManyRequestsException
        InternalServiceErrorException
    ]
}

@http(method: "GET", uri: "/signing-jobs/{jobId}")
@waitable(
    SuccessfulSigningJob: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {path: "status", expected: "Succeeded", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {output: {path: "status", expected: "Failed", comparator: "stringEquals"}}
            }
            {state: "failure", matcher: {errorType: "ResourceNotFoundException"}}
        ]
        minDelay: 20
        maxDelay: 20
    }
)
@maxAttempts(SuccessfulSigningJob: 25)
operation DescribeSigningJob {
    input := {
        @required @httpLabel
        jobId: String
    }
    output := {
        jobId: String
        source: Source
        signingMaterial: SigningMaterial
        platformId: String
        platformDisplayName: String
        profileName: ProfileName
        profileVersion: ProfileVersion
        overrides: SigningPlatformOverrides
        signingParameters: SigningParameters
        createdAt: Timestamp
        completedAt: Timestamp
        signatureExpiresAt: Timestamp
        requestedBy: String
        status: SigningStatus
        statusReason: String
        revocationRecord: SigningJobRevocationRecord
        signedObject: SignedObject
        jobOwner: AccountId
        jobInvoker: AccountId
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        TooManyRequestsException
        InternalServiceErrorException
    ]
}

@http(method: "GET", uri: "/revocations") @endpoint(hostPrefix: "data-")
operation GetRevocationStatus {
    input := {
        @required @httpQuery("signatureTimestamp")
        signatureTimestamp: Timestamp

        @required @httpQuery("platformId")
        platformId: String

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

@http(method: "GET", uri: "/signing-platforms/{platformId}")
operation GetSigningPlatform {
    input := {
        @required @httpLabel
        platformId: String
    }
    output := {
        platformId: String
        displayName: String
        partner: String
        target: String
        category: Category
        signingConfiguration: SigningConfiguration
        signingImageFormat: SigningImageFormat
        maxSizeInMB: Integer
        revocationSupported: Boolean
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        TooManyRequestsException
        InternalServiceErrorException
    ]
}

@http(method: "GET", uri: "/signing-profiles/{profileName}")
operation GetSigningProfile {
    input := {
        @required @httpLabel
        profileName: ProfileName

        @httpQuery("profileOwner")
        profileOwner: AccountId
    }
    output := {
        profileName: ProfileName
        profileVersion: ProfileVersion
        profileVersionArn: Arn
        revocationRecord: SigningProfileRevocationRecord
        signingMaterial: SigningMaterial
        platformId: String
        platformDisplayName: String
        signatureValidityPeriod: SignatureValidityPeriod
        overrides: SigningPlatformOverrides
        signingParameters: SigningParameters
        status: SigningProfileStatus
        statusReason: String
        arn: String
        tags: TagMap
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        TooManyRequestsException
        InternalServiceErrorException
    ]
}

@http(method: "GET", uri: "/signing-profiles/{profileName}/permissions")
operation ListProfilePermissions {
    input := {
        @required @httpLabel
        profileName: ProfileName

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        revisionId: String
        policySizeBytes: Integer
        permissions: Permissions
        nextToken: String
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        TooManyRequestsException
        InternalServiceErrorException
    ]
}

@http(method: "GET", uri: "/signing-jobs")
@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "jobs", pageSize: "maxResults")
operation ListSigningJobs {
    input := {
        @httpQuery("status")
        status: SigningStatus

        @httpQuery("platformId")
        platformId: String

        @httpQuery("requestedBy")
        requestedBy: String

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("isRevoked")
        isRevoked: Boolean

        @httpQuery("signatureExpiresBefore")
        signatureExpiresBefore: Timestamp

        @httpQuery("signatureExpiresAfter")
        signatureExpiresAfter: Timestamp

        @httpQuery("jobInvoker")
        jobInvoker: AccountId
    }
    output := {
        jobs: SigningJobs
        nextToken: String
    }
    errors: [
        ValidationException
        AccessDeniedException
        TooManyRequestsException
        InternalServiceErrorException
    ]
}

@http(method: "GET", uri: "/signing-platforms")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "platforms"
    pageSize: "maxResults"
)
operation ListSigningPlatforms {
    input := {
        @httpQuery("category")
        category: String

        @httpQuery("partner")
        partner: String

        @httpQuery("target")
        target: String

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        platforms: SigningPlatforms
        nextToken: String
    }
    errors: [
        ValidationException
        AccessDeniedException
        TooManyRequestsException
        InternalServiceErrorException
    ]
}

@http(method: "GET", uri: "/signing-profiles")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "profiles"
    pageSize: "maxResults"
)
operation ListSigningProfiles {
    input := {
        @httpQuery("includeCanceled")
        includeCanceled: Boolean

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("platformId")
        platformId: String

        @httpQuery("statuses")
        statuses: Statuses
    }
    output := {
        profiles: SigningProfiles
        nextToken: String
    }
    errors: [AccessDeniedException, TooManyRequestsException, InternalServiceErrorException]
}

@http(method: "GET", uri: "/tags/{resourceArn}")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: String
    }
    output := {
        tags: TagMap
    }
    errors: [
        InternalServiceErrorException
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/signing-profiles/{profileName}")
operation PutSigningProfile {
    input := {
        @required @httpLabel
        profileName: ProfileName

        signingMaterial: SigningMaterial
        signatureValidityPeriod: SignatureValidityPeriod

        @required
        platformId: String

        overrides: SigningPlatformOverrides
        signingParameters: SigningParameters
        tags: TagMap
    }
    output := {
        arn: String
        profileVersion: ProfileVersion
        profileVersionArn: Arn
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        TooManyRequestsException
        InternalServiceErrorException
    ]
}

@http(method: "DELETE", uri: "/signing-profiles/{profileName}/permissions/{statementId}")
operation RemoveProfilePermission {
    input := {
        @required @httpLabel
        profileName: ProfileName

        @required @httpQuery("revisionId")
        revisionId: String

        @required @httpLabel
        statementId: String
    }
    output := {
        revisionId: String
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        ConflictException
        TooManyRequestsException
        InternalServiceErrorException
    ]
}

@http(method: "PUT", uri: "/signing-jobs/{jobId}/revoke")
operation RevokeSignature {
    input := {
        @required @httpLabel
        jobId: String

        jobOwner: AccountId

        @required
        reason: RevocationReasonString
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        TooManyRequestsException
        InternalServiceErrorException
    ]
}

@http(method: "PUT", uri: "/signing-profiles/{profileName}/revoke")
operation RevokeSigningProfile {
    input := {
        @required @httpLabel
        profileName: ProfileName

        @required
        profileVersion: ProfileVersion

        @required
        reason: RevocationReasonString

        @required
        effectiveTime: Timestamp
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        TooManyRequestsException
        InternalServiceErrorException
    ]
}

@http(method: "POST", uri: "/signing-jobs/with-payload")
operation SignPayload {
    input := {
        @required
        profileName: ProfileName

        profileOwner: AccountId

        @required
        payload: Payload

        @required
        payloadFormat: String
    }
    output := {
        jobId: String
        jobOwner: AccountId
        metadata: Metadata
        signature: Blob
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        TooManyRequestsException
        InternalServiceErrorException
    ]
}

@http(method: "POST", uri: "/signing-jobs")
operation StartSigningJob {
    input := {
        @required
        source: Source

        @required
        destination: Destination

        @required
        profileName: ProfileName

        @required @idempotencyToken
        clientRequestToken: String

        profileOwner: AccountId
    }
    output := {
        jobId: String
        jobOwner: AccountId
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        TooManyRequestsException
        InternalServiceErrorException
    ]
}

@http(method: "POST", uri: "/tags/{resourceArn}")
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: String

        @required
        tags: TagMap
    }
    output := {}
    errors: [
        InternalServiceErrorException
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/tags/{resourceArn}")
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: String

        @required @httpQuery("tagKeys")
        tagKeys: TagKeyList
    }
    output := {}
    errors: [
        InternalServiceErrorException
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    message: String
    code: String
}

@length(min: 12, max: 12) @pattern("^[0-9]{12}$")
string AccountId

@length(min: 20, max: 2048)
string Arn

@error("client") @httpError(400)
structure BadRequestException {
    message: String
    code: String
}

enum Category {
    AWSIoT
}

list CertificateHashes {
    member: String
}

@error("client") @httpError(409)
structure ConflictException {
    message: String
    code: String
}

structure Destination {
    s3: S3Destination
}

enum EncryptionAlgorithm {
    RSA
    ECDSA
}

structure EncryptionAlgorithmOptions {
    @required
    allowedValues: EncryptionAlgorithms

    @required
    defaultValue: EncryptionAlgorithm
}

list EncryptionAlgorithms {
    member: EncryptionAlgorithm
}

enum HashAlgorithm {
    SHA1
    SHA256
}

structure HashAlgorithmOptions {
    @required
    allowedValues: HashAlgorithms

    @required
    defaultValue: HashAlgorithm
}

list HashAlgorithms {
    member: HashAlgorithm
}

enum ImageFormat {
    JSON
    JSONEmbedded
    JSONDetached
}

list ImageFormats {
    member: ImageFormat
}

@error("server") @httpError(500)
structure InternalServiceErrorException {
    message: String
    code: String
}

@range(min: 1, max: 25)
integer MaxResults

map Metadata {
    key: String
    value: String
}

@error("client") @httpError(404)
structure NotFoundException {
    message: String
    code: String
}

@length(min: 1, max: 4096)
blob Payload

structure Permission {
    action: String
    principal: String
    statementId: String
    profileVersion: ProfileVersion
}

list Permissions {
    member: Permission
}

@length(min: 2, max: 64) @pattern("^[a-zA-Z0-9_]{2,}")
string ProfileName

@length(min: 10, max: 10) @pattern("^[a-zA-Z0-9]{10}$")
string ProfileVersion

@error("client") @httpError(404)
structure ResourceNotFoundException {
    message: String
    code: String
}

@length(min: 1, max: 500)
string RevocationReasonString

list RevokedEntities {
    member: String
}

structure S3Destination {
    bucketName: String
    prefix: String
}

structure S3SignedObject {
    bucketName: String
    key: String
}

structure S3Source {
    @required
    bucketName: String

    @required
    key: String

    @required
    version: String
}

@error("client") @httpError(402)
structure ServiceLimitExceededException {
    message: String
    code: String
}

structure SignatureValidityPeriod {
    value: Integer
    type: ValidityType
}

structure SignedObject {
    s3: S3SignedObject
}

structure SigningConfiguration {
    @required
    encryptionAlgorithmOptions: EncryptionAlgorithmOptions

    @required
    hashAlgorithmOptions: HashAlgorithmOptions
}

structure SigningConfigurationOverrides {
    encryptionAlgorithm: EncryptionAlgorithm
    hashAlgorithm: HashAlgorithm
}

structure SigningImageFormat {
    @required
    supportedFormats: ImageFormats

    @required
    defaultFormat: ImageFormat
}

structure SigningJob {
    jobId: String
    source: Source
    signedObject: SignedObject
    signingMaterial: SigningMaterial
    createdAt: Timestamp
    status: SigningStatus
    isRevoked: Boolean
    profileName: ProfileName
    profileVersion: ProfileVersion
    platformId: String
    platformDisplayName: String
    signatureExpiresAt: Timestamp
    jobOwner: AccountId
    jobInvoker: AccountId
}

structure SigningJobRevocationRecord {
    reason: String
    revokedAt: Timestamp
    revokedBy: String
}

list SigningJobs {
    member: SigningJob
}

structure SigningMaterial {
    @required
    certificateArn: String
}

map SigningParameters {
    key: String
    value: String
}

structure SigningPlatform {
    platformId: String
    displayName: String
    partner: String
    target: String
    category: Category
    signingConfiguration: SigningConfiguration
    signingImageFormat: SigningImageFormat
    maxSizeInMB: Integer
    revocationSupported: Boolean
}

structure SigningPlatformOverrides {
    signingConfiguration: SigningConfigurationOverrides
    signingImageFormat: ImageFormat
}

list SigningPlatforms {
    member: SigningPlatform
}

structure SigningProfile {
    profileName: ProfileName
    profileVersion: ProfileVersion
    profileVersionArn: Arn
    signingMaterial: SigningMaterial
    signatureValidityPeriod: SignatureValidityPeriod
    platformId: String
    platformDisplayName: String
    signingParameters: SigningParameters
    status: SigningProfileStatus
    arn: String
    tags: TagMap
}

structure SigningProfileRevocationRecord {
    revocationEffectiveFrom: Timestamp
    revokedAt: Timestamp
    revokedBy: String
}

enum SigningProfileStatus {
    Active
    Canceled
    Revoked
}

list SigningProfiles {
    member: SigningProfile
}

enum SigningStatus {
    InProgress
    Failed
    Succeeded
}

structure Source {
    s3: S3Source
}

list Statuses {
    member: SigningProfileStatus
}

@length(min: 1, max: 128) @pattern("^(?!aws:)[a-zA-Z+-=._:/]+$")
string TagKey

@length(min: 1, max: 200)
list TagKeyList {
    member: TagKey
}

@length(min: 1, max: 200)
map TagMap {
    key: TagKey
    value: TagValue
}

@length(max: 256)
string TagValue

@deprecated @error("client") @httpError(429)
structure ThrottlingException {
    message: String
    code: String
}

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

enum ValidityType {
    DAYS
    MONTHS
    YEARS
}
