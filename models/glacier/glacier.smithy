$version: "2.0"

namespace com.amazonaws.glacier

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1
use sessiongen.traits#maxAttempts
use sessiongen.traits#statusWaitable

@title("Amazon Glacier")
@service(sdkId: "Glacier", endpointPrefix: "glacier")
@restJson1
@sigv4(name: "glacier")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        "aws-us-gov": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
    }
)
service Glacier {
    version: "2012-06-01"
    operations: [
        AbortMultipartUpload
        AbortVaultLock
        AddTagsToVault
        CompleteMultipartUpload
        CompleteVaultLock
        CreateVault
        DeleteArchive
        DeleteVault
        DeleteVaultAccessPolicy
        DeleteVaultNotifications
        DescribeJob
        DescribeVault
        GetDataRetrievalPolicy
        GetJobOutput
        GetVaultAccessPolicy
        GetVaultLock
        GetVaultNotifications
        InitiateJob
        InitiateMultipartUpload
        InitiateVaultLock
        ListJobs
        ListMultipartUploads
        ListParts
        ListProvisionedCapacity
        ListTagsForVault
        ListVaults
        PurchaseProvisionedCapacity
        RemoveTagsFromVault
        SetDataRetrievalPolicy
        SetVaultAccessPolicy
        SetVaultNotifications
        UploadArchive
        UploadMultipartPart
    ]
}

@http(
    method: "DELETE"
    uri: "/{accountId}/vaults/{vaultName}/multipart-uploads/{uploadId}"
    code: 204
)
operation AbortMultipartUpload {
    input := {
        @required @httpLabel
        accountId: String

        @required @httpLabel
        vaultName: String

        @required @httpLabel
        uploadId: String
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
        NoLongerSupportedException
    ]
}

@http(method: "DELETE", uri: "/{accountId}/vaults/{vaultName}/lock-policy", code: 204)
operation AbortVaultLock {
    input := {
        @required @httpLabel
        accountId: String

        @required @httpLabel
        vaultName: String
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
        NoLongerSupportedException
    ]
}

@http(method: "POST", uri: "/{accountId}/vaults/{vaultName}/tags?operation=add", code: 204)
operation AddTagsToVault {
    input := {
        @required @httpLabel
        accountId: String

        @required @httpLabel
        vaultName: String

        Tags: TagMap
    }
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        ResourceNotFoundException
        LimitExceededException
        ServiceUnavailableException
        NoLongerSupportedException
    ]
}

@http(
    method: "POST"
    uri: "/{accountId}/vaults/{vaultName}/multipart-uploads/{uploadId}"
    code: 201
)
operation CompleteMultipartUpload {
    input := {
        @required @httpLabel
        accountId: String

        @required @httpLabel
        vaultName: String

        @required @httpLabel
        uploadId: String

        @httpHeader("x-amz-archive-size")
        archiveSize: String

        @httpHeader("x-amz-sha256-tree-hash")
        checksum: String
    }
    output: ArchiveCreationOutput
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
        NoLongerSupportedException
    ]
}

@http(method: "POST", uri: "/{accountId}/vaults/{vaultName}/lock-policy/{lockId}", code: 204)
operation CompleteVaultLock {
    input := {
        @required @httpLabel
        accountId: String

        @required @httpLabel
        vaultName: String

        @required @httpLabel
        lockId: String
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
        NoLongerSupportedException
    ]
}

@http(method: "PUT", uri: "/{accountId}/vaults/{vaultName}", code: 201)
operation CreateVault {
    input := {
        @required @httpLabel
        accountId: String

        @required @httpLabel
        vaultName: String
    }
    output := {
        @httpHeader("Location")
        location: String
    }
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
        NoLongerSupportedException
        LimitExceededException
    ]
}

@http(method: "DELETE", uri: "/{accountId}/vaults/{vaultName}/archives/{archiveId}", code: 204)
operation DeleteArchive {
    input := {
        @required @httpLabel
        accountId: String

        @required @httpLabel
        vaultName: String

        @required @httpLabel
        archiveId: String
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
        NoLongerSupportedException
    ]
}

@http(method: "DELETE", uri: "/{accountId}/vaults/{vaultName}", code: 204)
operation DeleteVault {
    input := {
        @required @httpLabel
        accountId: String

        @required @httpLabel
        vaultName: String
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
        NoLongerSupportedException
    ]
}

@http(method: "DELETE", uri: "/{accountId}/vaults/{vaultName}/access-policy", code: 204)
operation DeleteVaultAccessPolicy {
    input := {
        @required @httpLabel
        accountId: String

        @required @httpLabel
        vaultName: String
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
        NoLongerSupportedException
    ]
}

@http(
    method: "DELETE"
    uri: "/{accountId}/vaults/{vaultName}/notification-configuration"
    code: 204
)
operation DeleteVaultNotifications {
    input := {
        @required @httpLabel
        accountId: String

        @required @httpLabel
        vaultName: String
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
        NoLongerSupportedException
    ]
}

@http(method: "GET", uri: "/{accountId}/vaults/{vaultName}/jobs/{jobId}")
operation DescribeJob {
    input := {
        @required @httpLabel
        accountId: String

        @required @httpLabel
        vaultName: String

        @required @httpLabel
        jobId: String
    }
    output: GlacierJobDescription
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
        NoLongerSupportedException
    ]
}

@http(method: "GET", uri: "/{accountId}/vaults/{vaultName}")
@statusWaitable(
    VaultExists: {
        acceptors: [
            {state: "success", matcher: {status: 200}}
            {state: "retry", matcher: {errorType: "ResourceNotFoundException"}}
        ]
        minDelay: 3
        maxDelay: 3
    }
    VaultNotExists: {
        acceptors: [
            {state: "retry", matcher: {status: 200}}
            {state: "success", matcher: {errorType: "ResourceNotFoundException"}}
        ]
        minDelay: 3
        maxDelay: 3
    }
)
@maxAttempts(VaultExists: 15, VaultNotExists: 15)
operation DescribeVault {
    input := {
        @required @httpLabel
        accountId: String

        @required @httpLabel
        vaultName: String
    }
    output: DescribeVaultOutput
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
        NoLongerSupportedException
    ]
}

@http(method: "GET", uri: "/{accountId}/policies/data-retrieval")
operation GetDataRetrievalPolicy {
    input := {
        @required @httpLabel
        accountId: String
    }
    output := {
        Policy: DataRetrievalPolicy
    }
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
        NoLongerSupportedException
    ]
}

@http(method: "GET", uri: "/{accountId}/vaults/{vaultName}/jobs/{jobId}/output")
operation GetJobOutput {
    input := {
        @required @httpLabel
        accountId: String

        @required @httpLabel
        vaultName: String

        @required @httpLabel
        jobId: String

        @httpHeader("Range")
        range: String
    }
    output := {
        @httpPayload
        body: Stream

        @httpHeader("x-amz-sha256-tree-hash")
        checksum: String

        @httpResponseCode
        status: Integer

        @httpHeader("Content-Range")
        contentRange: String

        @httpHeader("Accept-Ranges")
        acceptRanges: String

        @httpHeader("Content-Type")
        contentType: String

        @httpHeader("x-amz-archive-description")
        archiveDescription: String
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
        NoLongerSupportedException
    ]
}

@http(method: "GET", uri: "/{accountId}/vaults/{vaultName}/access-policy")
operation GetVaultAccessPolicy {
    input := {
        @required @httpLabel
        accountId: String

        @required @httpLabel
        vaultName: String
    }
    output := {
        @httpPayload
        policy: VaultAccessPolicy
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
        NoLongerSupportedException
    ]
}

@http(method: "GET", uri: "/{accountId}/vaults/{vaultName}/lock-policy")
operation GetVaultLock {
    input := {
        @required @httpLabel
        accountId: String

        @required @httpLabel
        vaultName: String
    }
    output := {
        Policy: String
        State: String
        ExpirationDate: String
        CreationDate: String
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
        NoLongerSupportedException
    ]
}

@http(method: "GET", uri: "/{accountId}/vaults/{vaultName}/notification-configuration")
operation GetVaultNotifications {
    input := {
        @required @httpLabel
        accountId: String

        @required @httpLabel
        vaultName: String
    }
    output := {
        @httpPayload
        vaultNotificationConfig: VaultNotificationConfig
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
        NoLongerSupportedException
    ]
}

@http(method: "POST", uri: "/{accountId}/vaults/{vaultName}/jobs", code: 202)
operation InitiateJob {
    input := {
        @required @httpLabel
        accountId: String

        @required @httpLabel
        vaultName: String

        @httpPayload
        jobParameters: JobParameters
    }
    output := {
        @httpHeader("Location")
        location: String

        @httpHeader("x-amz-job-id")
        jobId: String

        @httpHeader("x-amz-job-output-path")
        jobOutputPath: String
    }
    errors: [
        ResourceNotFoundException
        PolicyEnforcedException
        InvalidParameterValueException
        MissingParameterValueException
        InsufficientCapacityException
        ServiceUnavailableException
        NoLongerSupportedException
    ]
}

@http(method: "POST", uri: "/{accountId}/vaults/{vaultName}/multipart-uploads", code: 201)
operation InitiateMultipartUpload {
    input := {
        @required @httpLabel
        accountId: String

        @required @httpLabel
        vaultName: String

        @httpHeader("x-amz-archive-description")
        archiveDescription: String

        @httpHeader("x-amz-part-size")
        partSize: String
    }
    output := {
        @httpHeader("Location")
        location: String

        @httpHeader("x-amz-multipart-upload-id")
        uploadId: String
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
        NoLongerSupportedException
    ]
}

@http(method: "POST", uri: "/{accountId}/vaults/{vaultName}/lock-policy", code: 201)
operation InitiateVaultLock {
    input := {
        @required @httpLabel
        accountId: String

        @required @httpLabel
        vaultName: String

        @httpPayload
        policy: VaultLockPolicy
    }
    output := {
        @httpHeader("x-amz-lock-id")
        lockId: String
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
        NoLongerSupportedException
    ]
}

@http(method: "GET", uri: "/{accountId}/vaults/{vaultName}/jobs")
@paginated(inputToken: "marker", outputToken: "Marker", items: "JobList", pageSize: "limit")
operation ListJobs {
    input := {
        @required @httpLabel
        accountId: String

        @required @httpLabel
        vaultName: String

        @httpQuery("limit")
        limit: String

        @httpQuery("marker")
        marker: String

        @httpQuery("statuscode")
        statuscode: String

        @httpQuery("completed")
        completed: String
    }
    output := {
        JobList: JobList
        Marker: String
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
        NoLongerSupportedException
    ]
}

@http(method: "GET", uri: "/{accountId}/vaults/{vaultName}/multipart-uploads")
@paginated(inputToken: "marker", outputToken: "Marker", items: "UploadsList", pageSize: "limit")
operation ListMultipartUploads {
    input := {
        @required @httpLabel
        accountId: String

        @required @httpLabel
        vaultName: String

        @httpQuery("marker")
        marker: String

        @httpQuery("limit")
        limit: String
    }
    output := {
        UploadsList: UploadsList
        Marker: String
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
        NoLongerSupportedException
    ]
}

@http(method: "GET", uri: "/{accountId}/vaults/{vaultName}/multipart-uploads/{uploadId}")
@paginated(inputToken: "marker", outputToken: "Marker", items: "Parts", pageSize: "limit")
operation ListParts {
    input := {
        @required @httpLabel
        accountId: String

        @required @httpLabel
        vaultName: String

        @required @httpLabel
        uploadId: String

        @httpQuery("marker")
        marker: String

        @httpQuery("limit")
        limit: String
    }
    output := {
        MultipartUploadId: String
        VaultARN: String
        ArchiveDescription: String
        PartSizeInBytes: Long
        CreationDate: String
        Parts: PartList
        Marker: String
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
        NoLongerSupportedException
    ]
}

@http(method: "GET", uri: "/{accountId}/provisioned-capacity")
operation ListProvisionedCapacity {
    input := {
        @required @httpLabel
        accountId: String
    }
    output := {
        ProvisionedCapacityList: ProvisionedCapacityList
    }
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
        NoLongerSupportedException
    ]
}

@http(method: "GET", uri: "/{accountId}/vaults/{vaultName}/tags")
operation ListTagsForVault {
    input := {
        @required @httpLabel
        accountId: String

        @required @httpLabel
        vaultName: String
    }
    output := {
        Tags: TagMap
    }
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
        NoLongerSupportedException
    ]
}

@http(method: "GET", uri: "/{accountId}/vaults")
@paginated(inputToken: "marker", outputToken: "Marker", items: "VaultList", pageSize: "limit")
operation ListVaults {
    input := {
        @required @httpLabel
        accountId: String

        @httpQuery("marker")
        marker: String

        @httpQuery("limit")
        limit: String
    }
    output := {
        VaultList: VaultList
        Marker: String
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
        NoLongerSupportedException
    ]
}

@http(method: "POST", uri: "/{accountId}/provisioned-capacity", code: 201)
operation PurchaseProvisionedCapacity {
    input := {
        @required @httpLabel
        accountId: String
    }
    output := {
        @httpHeader("x-amz-capacity-id")
        capacityId: String
    }
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        LimitExceededException
        ServiceUnavailableException
        NoLongerSupportedException
    ]
}

@http(method: "POST", uri: "/{accountId}/vaults/{vaultName}/tags?operation=remove", code: 204)
operation RemoveTagsFromVault {
    input := {
        @required @httpLabel
        accountId: String

        @required @httpLabel
        vaultName: String

        TagKeys: TagKeyList
    }
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
        NoLongerSupportedException
    ]
}

@http(method: "PUT", uri: "/{accountId}/policies/data-retrieval", code: 204)
operation SetDataRetrievalPolicy {
    input := {
        @required @httpLabel
        accountId: String

        Policy: DataRetrievalPolicy
    }
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
        NoLongerSupportedException
    ]
}

@http(method: "PUT", uri: "/{accountId}/vaults/{vaultName}/access-policy", code: 204)
operation SetVaultAccessPolicy {
    input := {
        @required @httpLabel
        accountId: String

        @required @httpLabel
        vaultName: String

        @httpPayload
        policy: VaultAccessPolicy
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
        NoLongerSupportedException
    ]
}

@http(method: "PUT", uri: "/{accountId}/vaults/{vaultName}/notification-configuration", code: 204)
operation SetVaultNotifications {
    input := {
        @required @httpLabel
        accountId: String

        @required @httpLabel
        vaultName: String

        @httpPayload
        vaultNotificationConfig: VaultNotificationConfig
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
        NoLongerSupportedException
    ]
}

@http(method: "POST", uri: "/{accountId}/vaults/{vaultName}/archives", code: 201)
operation UploadArchive {
    input := {
        @required @httpLabel
        vaultName: String

        @required @httpLabel
        accountId: String

        @httpHeader("x-amz-archive-description")
        archiveDescription: String

        @httpHeader("x-amz-sha256-tree-hash")
        checksum: String

        @httpPayload
        body: Stream
    }
    output: ArchiveCreationOutput
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        RequestTimeoutException
        ServiceUnavailableException
        NoLongerSupportedException
    ]
}

@http(method: "PUT", uri: "/{accountId}/vaults/{vaultName}/multipart-uploads/{uploadId}", code: 204)
operation UploadMultipartPart {
    input := {
        @required @httpLabel
        accountId: String

        @required @httpLabel
        vaultName: String

        @required @httpLabel
        uploadId: String

        @httpHeader("x-amz-sha256-tree-hash")
        checksum: String

        @httpHeader("Content-Range")
        range: String

        @httpPayload
        body: Stream
    }
    output := {
        @httpHeader("x-amz-sha256-tree-hash")
        checksum: String
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        RequestTimeoutException
        ServiceUnavailableException
        NoLongerSupportedException
    ]
}

list AccessControlPolicyList {
    member: Grant
}

enum ActionCode {
    ArchiveRetrieval
    InventoryRetrieval
    Select
}

structure ArchiveCreationOutput {
    @httpHeader("Location")
    location: String

    @httpHeader("x-amz-sha256-tree-hash")
    checksum: String

    @httpHeader("x-amz-archive-id")
    archiveId: String
}

structure CSVInput {
    FileHeaderInfo: FileHeaderInfo
    Comments: String
    QuoteEscapeCharacter: String
    RecordDelimiter: String
    FieldDelimiter: String
    QuoteCharacter: String
}

structure CSVOutput {
    QuoteFields: QuoteFields
    QuoteEscapeCharacter: String
    RecordDelimiter: String
    FieldDelimiter: String
    QuoteCharacter: String
}

enum CannedACL {
    private
    public_read = "public-read"
    public_read_write = "public-read-write"
    aws_exec_read = "aws-exec-read"
    authenticated_read = "authenticated-read"
    bucket_owner_read = "bucket-owner-read"
    bucket_owner_full_control = "bucket-owner-full-control"
}

structure DataRetrievalPolicy {
    Rules: DataRetrievalRulesList
}

structure DataRetrievalRule {
    Strategy: String
    BytesPerHour: Long
}

list DataRetrievalRulesList {
    member: DataRetrievalRule
}

structure DescribeVaultOutput {
    VaultARN: String
    VaultName: String
    CreationDate: String
    LastInventoryDate: String
    NumberOfArchives: Long
    SizeInBytes: Long
}

structure Encryption {
    EncryptionType: EncryptionType
    KMSKeyId: String
    KMSContext: String
}

enum EncryptionType {
    aws_kms = "aws:kms"
    AES256
}

enum ExpressionType {
    SQL
}

enum FileHeaderInfo {
    USE
    IGNORE
    NONE
}

structure GlacierJobDescription {
    JobId: String
    JobDescription: String
    Action: ActionCode
    ArchiveId: String
    VaultARN: String
    CreationDate: String
    Completed: Boolean
    StatusCode: StatusCode
    StatusMessage: String
    ArchiveSizeInBytes: Long
    InventorySizeInBytes: Long
    SNSTopic: String
    CompletionDate: String
    SHA256TreeHash: String
    ArchiveSHA256TreeHash: String
    RetrievalByteRange: String
    Tier: String
    InventoryRetrievalParameters: InventoryRetrievalJobDescription
    JobOutputPath: String
    SelectParameters: SelectParameters
    OutputLocation: OutputLocation
}

structure Grant {
    Grantee: Grantee
    Permission: Permission
}

structure Grantee {
    @required
    Type: Type

    DisplayName: String
    URI: String
    ID: String
    EmailAddress: String
}

structure InputSerialization {
    csv: CSVInput
}

@error("client") @httpError(400)
structure InsufficientCapacityException {
    type: String
    code: String
    message: String
}

@error("client") @httpError(400)
structure InvalidParameterValueException {
    type: String
    code: String
    message: String
}

structure InventoryRetrievalJobDescription {
    Format: String
    StartDate: String
    EndDate: String
    Limit: String
    Marker: String
}

structure InventoryRetrievalJobInput {
    StartDate: String
    EndDate: String
    Limit: String
    Marker: String
}

list JobList {
    member: GlacierJobDescription
}

structure JobParameters {
    Format: String
    Type: String
    ArchiveId: String
    Description: String
    SNSTopic: String
    RetrievalByteRange: String
    Tier: String
    InventoryRetrievalParameters: InventoryRetrievalJobInput
    SelectParameters: SelectParameters
    OutputLocation: OutputLocation
}

@error("client") @httpError(400)
structure LimitExceededException {
    type: String
    code: String
    message: String
}

@error("client") @httpError(400)
structure MissingParameterValueException {
    type: String
    code: String
    message: String
}

@error("client") @httpError(400)
structure NoLongerSupportedException {
    type: String
    code: String
    message: String
}

list NotificationEventList {
    member: String
}

structure OutputLocation {
    S3: S3Location
}

structure OutputSerialization {
    csv: CSVOutput
}

list PartList {
    member: PartListElement
}

structure PartListElement {
    RangeInBytes: String
    SHA256TreeHash: String
}

enum Permission {
    FULL_CONTROL
    WRITE
    WRITE_ACP
    READ
    READ_ACP
}

@error("client") @httpError(400)
structure PolicyEnforcedException {
    type: String
    code: String
    message: String
}

structure ProvisionedCapacityDescription {
    CapacityId: String
    StartDate: String
    ExpirationDate: String
}

list ProvisionedCapacityList {
    member: ProvisionedCapacityDescription
}

enum QuoteFields {
    ALWAYS
    ASNEEDED
}

@error("client") @httpError(408)
structure RequestTimeoutException {
    type: String
    code: String
    message: String
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    type: String
    code: String
    message: String
}

structure S3Location {
    BucketName: String
    Prefix: String
    Encryption: Encryption
    CannedACL: CannedACL
    AccessControlList: AccessControlPolicyList
    Tagging: hashmap
    UserMetadata: hashmap
    StorageClass: StorageClass
}

structure SelectParameters {
    InputSerialization: InputSerialization
    ExpressionType: ExpressionType
    Expression: String
    OutputSerialization: OutputSerialization
}

@error("server") @httpError(500)
structure ServiceUnavailableException {
    type: String
    code: String
    message: String
}

enum StatusCode {
    InProgress
    Succeeded
    Failed
}

enum StorageClass {
    STANDARD
    REDUCED_REDUNDANCY
    STANDARD_IA
}

@streaming
blob Stream

list TagKeyList {
    member: String
}

map TagMap {
    key: String
    value: String
}

enum Type {
    AmazonCustomerByEmail
    CanonicalUser
    Group
}

structure UploadListElement {
    MultipartUploadId: String
    VaultARN: String
    ArchiveDescription: String
    PartSizeInBytes: Long
    CreationDate: String
}

list UploadsList {
    member: UploadListElement
}

structure VaultAccessPolicy {
    Policy: String
}

list VaultList {
    member: DescribeVaultOutput
}

structure VaultLockPolicy {
    Policy: String
}

structure VaultNotificationConfig {
    SNSTopic: String
    Events: NotificationEventList
}

map hashmap {
    key: String
    value: String
}
