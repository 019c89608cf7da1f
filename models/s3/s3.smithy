$version: "2.0"
$operationInputSuffix: "Request"

namespace com.amazonaws.s3

use aws.api#service
use aws.auth#sigv4
use aws.auth#unsignedPayload
use aws.protocols#httpChecksum
use aws.protocols#restXml
use sessiongen.traits#maxAttempts
use sessiongen.traits#paginator
use sessiongen.traits#sigv4Settings
use sessiongen.traits#statusWaitable
use smithy.rules#clientContextParams
use smithy.rules#contextParam
use smithy.rules#staticContextParams

@title("Amazon Simple Storage Service")
@service(sdkId: "S3", endpointPrefix: "s3")
@restXml
@sigv4(name: "s3")
@sigv4Settings(payloadHashHeader: true)
@clientContextParams(
    Accelerate: {type: "boolean"}
    DisableMultiRegionAccessPoints: {type: "boolean"}
    DisableS3ExpressSessionAuth: {type: "boolean"}
    ForcePathStyle: {type: "boolean"}
    UseArnRegion: {type: "boolean"}
)
service S3 {
    version: "2006-03-01"
    operations: [
        AbortMultipartUpload
        CompleteMultipartUpload
        CopyObject
        CreateBucket
        CreateBucketMetadataConfiguration
        CreateBucketMetadataTableConfiguration
        CreateMultipartUpload
        CreateSession
        DeleteBucket
        DeleteBucketAnalyticsConfiguration
        DeleteBucketCors
        DeleteBucketEncryption
        DeleteBucketIntelligentTieringConfiguration
        DeleteBucketInventoryConfiguration
        DeleteBucketLifecycle
        DeleteBucketMetadataConfiguration
        DeleteBucketMetadataTableConfiguration
        DeleteBucketMetricsConfiguration
        DeleteBucketOwnershipControls
        DeleteBucketPolicy
        DeleteBucketReplication
        DeleteBucketTagging
        DeleteBucketWebsite
        DeleteObject
        DeleteObjectAnnotation
        DeleteObjectTagging
        DeleteObjects
        DeletePublicAccessBlock
        GetBucketAbac
        GetBucketAccelerateConfiguration
        GetBucketAcl
        GetBucketAnalyticsConfiguration
        GetBucketCors
        GetBucketEncryption
        GetBucketIntelligentTieringConfiguration
        GetBucketInventoryConfiguration
        GetBucketLifecycle
        GetBucketLifecycleConfiguration
        GetBucketLocation
        GetBucketLogging
        GetBucketMetadataConfiguration
        GetBucketMetadataTableConfiguration
        GetBucketMetricsConfiguration
        GetBucketNotification
        GetBucketNotificationConfiguration
        GetBucketOwnershipControls
        GetBucketPolicy
        GetBucketPolicyStatus
        GetBucketReplication
        GetBucketRequestPayment
        GetBucketTagging
        GetBucketVersioning
        GetBucketWebsite
        GetObject
        GetObjectAcl
        GetObjectAnnotation
        GetObjectAttributes
        GetObjectLegalHold
        GetObjectLockConfiguration
        GetObjectRetention
        GetObjectTagging
        GetObjectTorrent
        GetPublicAccessBlock
        HeadBucket
        HeadObject
        ListBucketAnalyticsConfigurations
        ListBucketIntelligentTieringConfigurations
        ListBucketInventoryConfigurations
        ListBucketMetricsConfigurations
        ListBuckets
        ListDirectoryBuckets
        ListMultipartUploads
        ListObjectAnnotations
        ListObjectVersions
        ListObjects
        ListObjectsV2
        ListParts
        PutBucketAbac
        PutBucketAccelerateConfiguration
        PutBucketAcl
        PutBucketAnalyticsConfiguration
        PutBucketCors
        PutBucketEncryption
        PutBucketIntelligentTieringConfiguration
        PutBucketInventoryConfiguration
        PutBucketLifecycle
        PutBucketLifecycleConfiguration
        PutBucketLogging
        PutBucketMetricsConfiguration
        PutBucketNotification
        PutBucketNotificationConfiguration
        PutBucketOwnershipControls
        PutBucketPolicy
        PutBucketReplication
        PutBucketRequestPayment
        PutBucketTagging
        PutBucketVersioning
        PutBucketWebsite
        PutObject
        PutObjectAcl
        PutObjectAnnotation
        PutObjectLegalHold
        PutObjectLockConfiguration
        PutObjectRetention
        PutObjectTagging
        PutPublicAccessBlock
        RenameObject
        RestoreObject
        SelectObjectContent
        UpdateBucketMetadataAnnotationTableConfiguration
        UpdateBucketMetadataInventoryTableConfiguration
        UpdateBucketMetadataJournalTableConfiguration
        UpdateObjectEncryption
        UploadPart
        UploadPartCopy
        WriteGetObjectResponse
    ]
}

@http(method: "DELETE", uri: "/{Bucket}/{Key+}", code: 204)
operation AbortMultipartUpload {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @required @httpLabel @contextParam(name: "Key")
        Key: ObjectKey

        @required @httpQuery("uploadId")
        UploadId: String

        @httpHeader("x-amz-request-payer")
        RequestPayer: RequestPayer

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String

        @httpHeader("x-amz-if-match-initiated-time")
        IfMatchInitiatedTime: IfMatchInitiatedTime
    }
    output := {
        @httpHeader("x-amz-request-charged")
        RequestCharged: RequestCharged
    }
    errors: [NoSuchUpload]
}

@http(method: "POST", uri: "/{Bucket}/{Key+}")
operation CompleteMultipartUpload {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @required @httpLabel @contextParam(name: "Key")
        Key: ObjectKey

        @httpPayload
        @xmlName("CompleteMultipartUpload")
        @xmlNamespace(uri: "http://s3.amazonaws.com/doc/2006-03-01/")
        MultipartUpload: CompletedMultipartUpload

        @required @httpQuery("uploadId")
        UploadId: String

        @httpHeader("x-amz-checksum-crc32")
        ChecksumCRC32: String

        @httpHeader("x-amz-checksum-crc32c")
        ChecksumCRC32C: String

        @httpHeader("x-amz-checksum-crc64nvme")
        ChecksumCRC64NVME: String

        @httpHeader("x-amz-checksum-sha1")
        ChecksumSHA1: String

        @httpHeader("x-amz-checksum-sha256")
        ChecksumSHA256: String

        @httpHeader("x-amz-checksum-sha512")
        ChecksumSHA512: String

        @httpHeader("x-amz-checksum-md5")
        ChecksumMD5: String

        @httpHeader("x-amz-checksum-xxhash64")
        ChecksumXXHASH64: String

        @httpHeader("x-amz-checksum-xxhash3")
        ChecksumXXHASH3: String

        @httpHeader("x-amz-checksum-xxhash128")
        ChecksumXXHASH128: String

        @httpHeader("x-amz-checksum-type")
        ChecksumType: ChecksumType

        @httpHeader("x-amz-mp-object-size")
        MpuObjectSize: Long

        @httpHeader("x-amz-request-payer")
        RequestPayer: RequestPayer

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String

        @httpHeader("If-Match")
        IfMatch: String

        @httpHeader("If-None-Match")
        IfNoneMatch: String

        @httpHeader("x-amz-server-side-encryption-customer-algorithm")
        SSECustomerAlgorithm: String

        @httpHeader("x-amz-server-side-encryption-customer-key")
        SSECustomerKey: SSECustomerKey

        @httpHeader("x-amz-server-side-encryption-customer-key-MD5")
        SSECustomerKeyMD5: String
    }
    output := {
        Location: String
        Bucket: String
        Key: ObjectKey

        @httpHeader("x-amz-expiration")
        Expiration: String

        ETag: String
        ChecksumCRC32: String
        ChecksumCRC32C: String
        ChecksumCRC64NVME: String
        ChecksumSHA1: String
        ChecksumSHA256: String
        ChecksumSHA512: String
        ChecksumMD5: String
        ChecksumXXHASH64: String
        ChecksumXXHASH3: String
        ChecksumXXHASH128: String
        ChecksumType: ChecksumType

        @httpHeader("x-amz-server-side-encryption")
        ServerSideEncryption: ServerSideEncryption

        @httpHeader("x-amz-version-id")
        VersionId: String

        @httpHeader("x-amz-server-side-encryption-aws-kms-key-id")
        SSEKMSKeyId: SSEKMSKeyId

        @httpHeader("x-amz-server-side-encryption-bucket-key-enabled")
        BucketKeyEnabled: Boolean

        @httpHeader("x-amz-request-charged")
        RequestCharged: RequestCharged
    }
}

@http(method: "PUT", uri: "/{Bucket}/{Key+}")
@staticContextParams(DisableS3ExpressSessionAuth: {value: true})
operation CopyObject {
    input := {
        @httpHeader("x-amz-acl")
        ACL: ObjectCannedACL

        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpHeader("Cache-Control")
        CacheControl: String

        @httpHeader("x-amz-checksum-algorithm")
        ChecksumAlgorithm: ChecksumAlgorithm

        @httpHeader("Content-Disposition")
        ContentDisposition: String

        @httpHeader("Content-Encoding")
        ContentEncoding: String

        @httpHeader("Content-Language")
        ContentLanguage: String

        @httpHeader("Content-Type")
        ContentType: String

        @required @httpHeader("x-amz-copy-source") @contextParam(name: "CopySource")
        CopySource: CopySource

        @httpHeader("x-amz-copy-source-if-match")
        CopySourceIfMatch: String

        @httpHeader("x-amz-copy-source-if-modified-since")
        CopySourceIfModifiedSince: Timestamp

        @httpHeader("x-amz-copy-source-if-none-match")
        CopySourceIfNoneMatch: String

        @httpHeader("x-amz-copy-source-if-unmodified-since")
        CopySourceIfUnmodifiedSince: Timestamp

        @httpHeader("Expires")
        Expires: Timestamp

        @httpHeader("x-amz-grant-full-control")
        GrantFullControl: String

        @httpHeader("x-amz-grant-read")
        GrantRead: String

        @httpHeader("x-amz-grant-read-acp")
        GrantReadACP: String

        @httpHeader("x-amz-grant-write-acp")
        GrantWriteACP: String

        @httpHeader("If-Match")
        IfMatch: String

        @httpHeader("If-None-Match")
        IfNoneMatch: String

        @required @httpLabel @contextParam(name: "Key")
        Key: ObjectKey

        @httpPrefixHeaders("x-amz-meta-")
        Metadata: Metadata

        @httpHeader("x-amz-metadata-directive")
        MetadataDirective: MetadataDirective

        @httpHeader("x-amz-tagging-directive")
        TaggingDirective: TaggingDirective

        @httpHeader("x-amz-object-annotation-directive")
        AnnotationDirective: AnnotationDirective

        @httpHeader("x-amz-server-side-encryption")
        ServerSideEncryption: ServerSideEncryption

        @httpHeader("x-amz-storage-class")
        StorageClass: StorageClass

        @httpHeader("x-amz-website-redirect-location")
        WebsiteRedirectLocation: String

        @httpHeader("x-amz-server-side-encryption-customer-algorithm")
        SSECustomerAlgorithm: String

        @httpHeader("x-amz-server-side-encryption-customer-key")
        SSECustomerKey: SSECustomerKey

        @httpHeader("x-amz-server-side-encryption-customer-key-MD5")
        SSECustomerKeyMD5: String

        @httpHeader("x-amz-server-side-encryption-aws-kms-key-id")
        SSEKMSKeyId: SSEKMSKeyId

        @httpHeader("x-amz-server-side-encryption-context")
        SSEKMSEncryptionContext: SSEKMSEncryptionContext

        @httpHeader("x-amz-server-side-encryption-bucket-key-enabled")
        BucketKeyEnabled: Boolean

        @httpHeader("x-amz-copy-source-server-side-encryption-customer-algorithm")
        CopySourceSSECustomerAlgorithm: String

        @httpHeader("x-amz-copy-source-server-side-encryption-customer-key")
        CopySourceSSECustomerKey: CopySourceSSECustomerKey

        @httpHeader("x-amz-copy-source-server-side-encryption-customer-key-MD5")
        CopySourceSSECustomerKeyMD5: String

        @httpHeader("x-amz-request-payer")
        RequestPayer: RequestPayer

        @httpHeader("x-amz-tagging")
        Tagging: String

        @httpHeader("x-amz-object-lock-mode")
        ObjectLockMode: ObjectLockMode

        @httpHeader("x-amz-object-lock-retain-until-date")
        ObjectLockRetainUntilDate: ObjectLockRetainUntilDate

        @httpHeader("x-amz-object-lock-legal-hold")
        ObjectLockLegalHoldStatus: ObjectLockLegalHoldStatus

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String

        @httpHeader("x-amz-source-expected-bucket-owner")
        ExpectedSourceBucketOwner: String
    }
    output := {
        @httpPayload
        CopyObjectResult: CopyObjectResult

        @httpHeader("x-amz-expiration")
        Expiration: String

        @httpHeader("x-amz-copy-source-version-id")
        CopySourceVersionId: String

        @httpHeader("x-amz-version-id")
        VersionId: String

        @httpHeader("x-amz-server-side-encryption")
        ServerSideEncryption: ServerSideEncryption

        @httpHeader("x-amz-server-side-encryption-customer-algorithm")
        SSECustomerAlgorithm: String

        @httpHeader("x-amz-server-side-encryption-customer-key-MD5")
        SSECustomerKeyMD5: String

        @httpHeader("x-amz-server-side-encryption-aws-kms-key-id")
        SSEKMSKeyId: SSEKMSKeyId

        @httpHeader("x-amz-server-side-encryption-context")
        SSEKMSEncryptionContext: SSEKMSEncryptionContext

        @httpHeader("x-amz-server-side-encryption-bucket-key-enabled")
        BucketKeyEnabled: Boolean

        @httpHeader("x-amz-request-charged")
        RequestCharged: RequestCharged
    }
    errors: [ObjectNotInActiveTierError]
}

@http(method: "PUT", uri: "/{Bucket}")
@staticContextParams(DisableAccessPoints: {value: true}, UseS3ExpressControlEndpoint: {value: true})
operation CreateBucket {
    input := {
        @httpHeader("x-amz-acl")
        ACL: BucketCannedACL

        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpPayload @xmlNamespace(uri: "http://s3.amazonaws.com/doc/2006-03-01/")
        CreateBucketConfiguration: CreateBucketConfiguration

        @httpHeader("x-amz-grant-full-control")
        GrantFullControl: String

        @httpHeader("x-amz-grant-read")
        GrantRead: String

        @httpHeader("x-amz-grant-read-acp")
        GrantReadACP: String

        @httpHeader("x-amz-grant-write")
        GrantWrite: String

        @httpHeader("x-amz-grant-write-acp")
        GrantWriteACP: String

        @httpHeader("x-amz-bucket-object-lock-enabled")
        ObjectLockEnabledForBucket: Boolean

        @httpHeader("x-amz-object-ownership")
        ObjectOwnership: ObjectOwnership

        @httpHeader("x-amz-bucket-namespace")
        BucketNamespace: BucketNamespace
    }
    output := {
        @httpHeader("Location")
        Location: String

        @httpHeader("x-amz-bucket-arn")
        BucketArn: S3RegionalOrS3ExpressBucketArnString
    }
    errors: [BucketAlreadyExists, BucketAlreadyOwnedByYou]
}

@http(method: "POST", uri: "/{Bucket}?metadataConfiguration")
@httpChecksum(requestAlgorithmMember: "ChecksumAlgorithm", requestChecksumRequired: true)
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation CreateBucketMetadataConfiguration {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpHeader("Content-MD5")
        ContentMD5: String

        @httpHeader("x-amz-sdk-checksum-algorithm")
        ChecksumAlgorithm: ChecksumAlgorithm

        @required @httpPayload @xmlNamespace(uri: "http://s3.amazonaws.com/doc/2006-03-01/")
        MetadataConfiguration: MetadataConfiguration

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
}

@http(method: "POST", uri: "/{Bucket}?metadataTable")
@httpChecksum(requestAlgorithmMember: "ChecksumAlgorithm", requestChecksumRequired: true)
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation CreateBucketMetadataTableConfiguration {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpHeader("Content-MD5")
        ContentMD5: String

        @httpHeader("x-amz-sdk-checksum-algorithm")
        ChecksumAlgorithm: ChecksumAlgorithm

        @required @httpPayload @xmlNamespace(uri: "http://s3.amazonaws.com/doc/2006-03-01/")
        MetadataTableConfiguration: MetadataTableConfiguration

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
}

@http(method: "POST", uri: "/{Bucket}/{Key+}?uploads")
operation CreateMultipartUpload {
    input := {
        @httpHeader("x-amz-acl")
        ACL: ObjectCannedACL

        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpHeader("Cache-Control")
        CacheControl: String

        @httpHeader("Content-Disposition")
        ContentDisposition: String

        @httpHeader("Content-Encoding")
        ContentEncoding: String

        @httpHeader("Content-Language")
        ContentLanguage: String

        @httpHeader("Content-Type")
        ContentType: String

        @httpHeader("Expires")
        Expires: Timestamp

        @httpHeader("x-amz-grant-full-control")
        GrantFullControl: String

        @httpHeader("x-amz-grant-read")
        GrantRead: String

        @httpHeader("x-amz-grant-read-acp")
        GrantReadACP: String

        @httpHeader("x-amz-grant-write-acp")
        GrantWriteACP: String

        @required @httpLabel @contextParam(name: "Key")
        Key: ObjectKey

        @httpPrefixHeaders("x-amz-meta-")
        Metadata: Metadata

        @httpHeader("x-amz-server-side-encryption")
        ServerSideEncryption: ServerSideEncryption

        @httpHeader("x-amz-storage-class")
        StorageClass: StorageClass

        @httpHeader("x-amz-website-redirect-location")
        WebsiteRedirectLocation: String

        @httpHeader("x-amz-server-side-encryption-customer-algorithm")
        SSECustomerAlgorithm: String

        @httpHeader("x-amz-server-side-encryption-customer-key")
        SSECustomerKey: SSECustomerKey

        @httpHeader("x-amz-server-side-encryption-customer-key-MD5")
        SSECustomerKeyMD5: String

        @httpHeader("x-amz-server-side-encryption-aws-kms-key-id")
        SSEKMSKeyId: SSEKMSKeyId

        @httpHeader("x-amz-server-side-encryption-context")
        SSEKMSEncryptionContext: SSEKMSEncryptionContext

        @httpHeader("x-amz-server-side-encryption-bucket-key-enabled")
        BucketKeyEnabled: Boolean

        @httpHeader("x-amz-request-payer")
        RequestPayer: RequestPayer

        @httpHeader("x-amz-tagging")
        Tagging: String

        @httpHeader("x-amz-object-lock-mode")
        ObjectLockMode: ObjectLockMode

        @httpHeader("x-amz-object-lock-retain-until-date")
        ObjectLockRetainUntilDate: ObjectLockRetainUntilDate

        @httpHeader("x-amz-object-lock-legal-hold")
        ObjectLockLegalHoldStatus: ObjectLockLegalHoldStatus

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String

        @httpHeader("x-amz-checksum-algorithm")
        ChecksumAlgorithm: ChecksumAlgorithm

        @httpHeader("x-amz-checksum-type")
        ChecksumType: ChecksumType
    }
    output := {
        @httpHeader("x-amz-abort-date")
        AbortDate: Timestamp

        @httpHeader("x-amz-abort-rule-id")
        AbortRuleId: String

        Bucket: String
        Key: ObjectKey
        UploadId: String

        @httpHeader("x-amz-server-side-encryption")
        ServerSideEncryption: ServerSideEncryption

        @httpHeader("x-amz-server-side-encryption-customer-algorithm")
        SSECustomerAlgorithm: String

        @httpHeader("x-amz-server-side-encryption-customer-key-MD5")
        SSECustomerKeyMD5: String

        @httpHeader("x-amz-server-side-encryption-aws-kms-key-id")
        SSEKMSKeyId: SSEKMSKeyId

        @httpHeader("x-amz-server-side-encryption-context")
        SSEKMSEncryptionContext: SSEKMSEncryptionContext

        @httpHeader("x-amz-server-side-encryption-bucket-key-enabled")
        BucketKeyEnabled: Boolean

        @httpHeader("x-amz-request-charged")
        RequestCharged: RequestCharged

        @httpHeader("x-amz-checksum-algorithm")
        ChecksumAlgorithm: ChecksumAlgorithm

        @httpHeader("x-amz-checksum-type")
        ChecksumType: ChecksumType
    }
}

@http(method: "GET", uri: "/{Bucket}?session")
@staticContextParams(DisableS3ExpressSessionAuth: {value: true})
operation CreateSession {
    input := {
        @httpHeader("x-amz-create-session-mode")
        SessionMode: SessionMode

        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpHeader("x-amz-server-side-encryption")
        ServerSideEncryption: ServerSideEncryption

        @httpHeader("x-amz-server-side-encryption-aws-kms-key-id")
        SSEKMSKeyId: SSEKMSKeyId

        @httpHeader("x-amz-server-side-encryption-context")
        SSEKMSEncryptionContext: SSEKMSEncryptionContext

        @httpHeader("x-amz-server-side-encryption-bucket-key-enabled")
        BucketKeyEnabled: Boolean
    }
    output := {
        @httpHeader("x-amz-server-side-encryption")
        ServerSideEncryption: ServerSideEncryption

        @httpHeader("x-amz-server-side-encryption-aws-kms-key-id")
        SSEKMSKeyId: SSEKMSKeyId

        @httpHeader("x-amz-server-side-encryption-context")
        SSEKMSEncryptionContext: SSEKMSEncryptionContext

        @httpHeader("x-amz-server-side-encryption-bucket-key-enabled")
        BucketKeyEnabled: Boolean

        @required
        Credentials: SessionCredentials
    }
    errors: [NoSuchBucket]
}

@http(method: "DELETE", uri: "/{Bucket}", code: 204)
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation DeleteBucket {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
}

@http(method: "DELETE", uri: "/{Bucket}?analytics", code: 204)
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation DeleteBucketAnalyticsConfiguration {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @required @httpQuery("id")
        Id: String

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
}

@http(method: "DELETE", uri: "/{Bucket}?cors", code: 204)
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation DeleteBucketCors {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
}

@http(method: "DELETE", uri: "/{Bucket}?encryption", code: 204)
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation DeleteBucketEncryption {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
}

@http(method: "DELETE", uri: "/{Bucket}?intelligent-tiering", code: 204)
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation DeleteBucketIntelligentTieringConfiguration {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @required @httpQuery("id")
        Id: String

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
}

@http(method: "DELETE", uri: "/{Bucket}?inventory", code: 204)
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation DeleteBucketInventoryConfiguration {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @required @httpQuery("id")
        Id: String

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
}

@http(method: "DELETE", uri: "/{Bucket}?lifecycle", code: 204)
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation DeleteBucketLifecycle {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
}

@http(method: "DELETE", uri: "/{Bucket}?metadataConfiguration", code: 204)
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation DeleteBucketMetadataConfiguration {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
}

@http(method: "DELETE", uri: "/{Bucket}?metadataTable", code: 204)
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation DeleteBucketMetadataTableConfiguration {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
}

@http(method: "DELETE", uri: "/{Bucket}?metrics", code: 204)
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation DeleteBucketMetricsConfiguration {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @required @httpQuery("id")
        Id: String

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
}

@http(method: "DELETE", uri: "/{Bucket}?ownershipControls", code: 204)
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation DeleteBucketOwnershipControls {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
}

@http(method: "DELETE", uri: "/{Bucket}?policy", code: 204)
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation DeleteBucketPolicy {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
}

@http(method: "DELETE", uri: "/{Bucket}?replication", code: 204)
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation DeleteBucketReplication {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
}

@http(method: "DELETE", uri: "/{Bucket}?tagging", code: 204)
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation DeleteBucketTagging {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
}

@http(method: "DELETE", uri: "/{Bucket}?website", code: 204)
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation DeleteBucketWebsite {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
}

@http(method: "DELETE", uri: "/{Bucket}/{Key+}", code: 204)
operation DeleteObject {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @required @httpLabel @contextParam(name: "Key")
        Key: ObjectKey

        @httpHeader("x-amz-mfa")
        MFA: String

        @httpQuery("versionId")
        VersionId: String

        @httpHeader("x-amz-request-payer")
        RequestPayer: RequestPayer

        @httpHeader("x-amz-bypass-governance-retention")
        BypassGovernanceRetention: Boolean

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String

        @httpHeader("If-Match")
        IfMatch: String

        @httpHeader("x-amz-if-match-last-modified-time")
        IfMatchLastModifiedTime: IfMatchLastModifiedTime

        @httpHeader("x-amz-if-match-size")
        IfMatchSize: Long
    }
    output := {
        @httpHeader("x-amz-delete-marker")
        DeleteMarker: Boolean

        @httpHeader("x-amz-version-id")
        VersionId: String

        @httpHeader("x-amz-request-charged")
        RequestCharged: RequestCharged
    }
}

@http(method: "DELETE", uri: "/{Bucket}/{Key+}?annotation", code: 204)
operation DeleteObjectAnnotation {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @required @httpLabel
        Key: ObjectKey

        @required @httpQuery("annotationName")
        AnnotationName: String

        @httpQuery("versionId")
        VersionId: String

        @httpHeader("x-amz-request-payer")
        RequestPayer: RequestPayer

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String

        @httpHeader("x-amz-object-if-match")
        ObjectIfMatch: String
    }
    output := {
        @httpHeader("x-amz-object-version-id")
        ObjectVersionId: String

        @httpHeader("x-amz-request-charged")
        RequestCharged: RequestCharged
    }
    errors: [NoSuchBucket, NoSuchKey]
}

@http(method: "DELETE", uri: "/{Bucket}/{Key+}?tagging", code: 204)
operation DeleteObjectTagging {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @required @httpLabel
        Key: ObjectKey

        @httpQuery("versionId")
        VersionId: String

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
    output := {
        @httpHeader("x-amz-version-id")
        VersionId: String
    }
}

@http(method: "POST", uri: "/{Bucket}?delete")
@httpChecksum(requestAlgorithmMember: "ChecksumAlgorithm", requestChecksumRequired: true)
operation DeleteObjects {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @required @httpPayload @xmlNamespace(uri: "http://s3.amazonaws.com/doc/2006-03-01/")
        Delete: Delete

        @httpHeader("x-amz-mfa")
        MFA: String

        @httpHeader("x-amz-request-payer")
        RequestPayer: RequestPayer

        @httpHeader("x-amz-bypass-governance-retention")
        BypassGovernanceRetention: Boolean

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String

        @httpHeader("x-amz-sdk-checksum-algorithm")
        ChecksumAlgorithm: ChecksumAlgorithm
    }
    output := {
        @xmlFlattened
        Deleted: DeletedObjects

        @httpHeader("x-amz-request-charged")
        RequestCharged: RequestCharged

        @xmlName("Error") @xmlFlattened
        Errors: Errors
    }
}

@http(method: "DELETE", uri: "/{Bucket}?publicAccessBlock", code: 204)
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation DeletePublicAccessBlock {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
}

@http(method: "GET", uri: "/{Bucket}?abac")
operation GetBucketAbac {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
    output := {
        @httpPayload
        AbacStatus: AbacStatus
    }
}

@http(method: "GET", uri: "/{Bucket}?accelerate")
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation GetBucketAccelerateConfiguration {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String

        @httpHeader("x-amz-request-payer")
        RequestPayer: RequestPayer
    }
    output := {
        Status: BucketAccelerateStatus

        @httpHeader("x-amz-request-charged")
        RequestCharged: RequestCharged
    }
}

@http(method: "GET", uri: "/{Bucket}?acl")
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation GetBucketAcl {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
    output := {
        Owner: Owner

        @xmlName("AccessControlList")
        Grants: Grants
    }
}

@http(method: "GET", uri: "/{Bucket}?analytics")
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation GetBucketAnalyticsConfiguration {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @required @httpQuery("id")
        Id: String

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
    output := {
        @httpPayload
        AnalyticsConfiguration: AnalyticsConfiguration
    }
}

@http(method: "GET", uri: "/{Bucket}?cors")
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation GetBucketCors {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
    output := {
        @xmlName("CORSRule") @xmlFlattened
        CORSRules: CORSRules
    }
}

@http(method: "GET", uri: "/{Bucket}?encryption")
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation GetBucketEncryption {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
    output := {
        @httpPayload
        ServerSideEncryptionConfiguration: ServerSideEncryptionConfiguration
    }
}

@http(method: "GET", uri: "/{Bucket}?intelligent-tiering")
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation GetBucketIntelligentTieringConfiguration {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @required @httpQuery("id")
        Id: String

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
    output := {
        @httpPayload
        IntelligentTieringConfiguration: IntelligentTieringConfiguration
    }
}

@http(method: "GET", uri: "/{Bucket}?inventory")
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation GetBucketInventoryConfiguration {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @required @httpQuery("id")
        Id: String

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
    output := {
        @httpPayload
        InventoryConfiguration: InventoryConfiguration
    }
}

@deprecated
@http(method: "GET", uri: "/{Bucket}?lifecycle")
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation GetBucketLifecycle {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
    output := {
        @xmlName("Rule") @xmlFlattened
        Rules: Rules
    }
}

@http(method: "GET", uri: "/{Bucket}?lifecycle")
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation GetBucketLifecycleConfiguration {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
    output := {
        @xmlName("Rule") @xmlFlattened
        Rules: LifecycleRules

        @httpHeader("x-amz-transition-default-minimum-object-size")
        TransitionDefaultMinimumObjectSize: TransitionDefaultMinimumObjectSize
    }
}

@http(method: "GET", uri: "/{Bucket}?location")
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation GetBucketLocation {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
    output := {
        LocationConstraint: BucketLocationConstraint
    }
}

@http(method: "GET", uri: "/{Bucket}?logging")
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation GetBucketLogging {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
    output := {
        LoggingEnabled: LoggingEnabled
    }
}

@http(method: "GET", uri: "/{Bucket}?metadataConfiguration")
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation GetBucketMetadataConfiguration {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
    output := {
        @httpPayload
        GetBucketMetadataConfigurationResult: GetBucketMetadataConfigurationResult
    }
}

@http(method: "GET", uri: "/{Bucket}?metadataTable")
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation GetBucketMetadataTableConfiguration {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
    output := {
        @httpPayload
        GetBucketMetadataTableConfigurationResult: GetBucketMetadataTableConfigurationResult
    }
}

@http(method: "GET", uri: "/{Bucket}?metrics")
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation GetBucketMetricsConfiguration {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @required @httpQuery("id")
        Id: String

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
    output := {
        @httpPayload
        MetricsConfiguration: MetricsConfiguration
    }
}

@deprecated
@http(method: "GET", uri: "/{Bucket}?notification")
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation GetBucketNotification {
    input: GetBucketNotificationConfigurationRequest
    output: NotificationConfigurationDeprecated
}

@http(method: "GET", uri: "/{Bucket}?notification")
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation GetBucketNotificationConfiguration {
    input: GetBucketNotificationConfigurationRequest
    output: NotificationConfiguration
}

@http(method: "GET", uri: "/{Bucket}?ownershipControls")
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation GetBucketOwnershipControls {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
    output := {
        @httpPayload
        OwnershipControls: OwnershipControls
    }
}

@http(method: "GET", uri: "/{Bucket}?policy")
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation GetBucketPolicy {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
    output := {
        @httpPayload
        Policy: String
    }
}

@http(method: "GET", uri: "/{Bucket}?policyStatus")
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation GetBucketPolicyStatus {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
    output := {
        @httpPayload
        PolicyStatus: PolicyStatus
    }
}

@http(method: "GET", uri: "/{Bucket}?replication")
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation GetBucketReplication {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
    output := {
        @httpPayload
        ReplicationConfiguration: ReplicationConfiguration
    }
}

@http(method: "GET", uri: "/{Bucket}?requestPayment")
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation GetBucketRequestPayment {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
    output := {
        Payer: Payer
    }
}

@http(method: "GET", uri: "/{Bucket}?tagging")
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation GetBucketTagging {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
    output := {
        @required
        TagSet: TagSet
    }
}

@http(method: "GET", uri: "/{Bucket}?versioning")
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation GetBucketVersioning {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
    output := {
        Status: BucketVersioningStatus

        @xmlName("MfaDelete")
        MFADelete: MFADeleteStatus
    }
}

@http(method: "GET", uri: "/{Bucket}?website")
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation GetBucketWebsite {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
    output := {
        RedirectAllRequestsTo: RedirectAllRequestsTo
        IndexDocument: IndexDocument
        ErrorDocument: ErrorDocument
        RoutingRules: RoutingRules
    }
}

@http(method: "GET", uri: "/{Bucket}/{Key+}")
@httpChecksum(
    requestValidationModeMember: "ChecksumMode"
    responseAlgorithms: [
        "CRC64NVME"
        "CRC32"
        "CRC32C"
        "SHA256"
        "SHA1"
        "SHA512"
        "MD5"
        "XXHASH64"
        "XXHASH3"
        "XXHASH128"
    ]
)
operation GetObject {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpHeader("If-Match")
        IfMatch: String

        @httpHeader("If-Modified-Since")
        IfModifiedSince: Timestamp

        @httpHeader("If-None-Match")
        IfNoneMatch: String

        @httpHeader("If-Unmodified-Since")
        IfUnmodifiedSince: Timestamp

        @required @httpLabel @contextParam(name: "Key")
        Key: ObjectKey

        @httpHeader("Range")
        Range: String

        @httpQuery("response-cache-control")
        ResponseCacheControl: String

        @httpQuery("response-content-disposition")
        ResponseContentDisposition: String

        @httpQuery("response-content-encoding")
        ResponseContentEncoding: String

        @httpQuery("response-content-language")
        ResponseContentLanguage: String

        @httpQuery("response-content-type")
        ResponseContentType: String

        @httpQuery("response-expires")
        ResponseExpires: ResponseExpires

        @httpQuery("versionId")
        VersionId: String

        @httpHeader("x-amz-server-side-encryption-customer-algorithm")
        SSECustomerAlgorithm: String

        @httpHeader("x-amz-server-side-encryption-customer-key")
        SSECustomerKey: SSECustomerKey

        @httpHeader("x-amz-server-side-encryption-customer-key-MD5")
        SSECustomerKeyMD5: String

        @httpHeader("x-amz-request-payer")
        RequestPayer: RequestPayer

        @httpQuery("partNumber")
        PartNumber: Integer

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String

        @httpHeader("x-amz-checksum-mode")
        ChecksumMode: ChecksumMode
    }
    output := {
        @httpPayload
        Body: StreamingBlob

        @httpHeader("x-amz-delete-marker")
        DeleteMarker: Boolean

        @httpHeader("accept-ranges")
        AcceptRanges: String

        @httpHeader("x-amz-expiration")
        Expiration: String

        @httpHeader("x-amz-restore")
        Restore: String

        @httpHeader("Last-Modified")
        LastModified: Timestamp

        @httpHeader("Content-Length")
        ContentLength: Long

        @httpHeader("ETag")
        ETag: String

        @httpHeader("x-amz-checksum-crc32")
        ChecksumCRC32: String

        @httpHeader("x-amz-checksum-crc32c")
        ChecksumCRC32C: String

        @httpHeader("x-amz-checksum-crc64nvme")
        ChecksumCRC64NVME: String

        @httpHeader("x-amz-checksum-sha1")
        ChecksumSHA1: String

        @httpHeader("x-amz-checksum-sha256")
        ChecksumSHA256: String

        @httpHeader("x-amz-checksum-sha512")
        ChecksumSHA512: String

        @httpHeader("x-amz-checksum-md5")
        ChecksumMD5: String

        @httpHeader("x-amz-checksum-xxhash64")
        ChecksumXXHASH64: String

        @httpHeader("x-amz-checksum-xxhash3")
        ChecksumXXHASH3: String

        @httpHeader("x-amz-checksum-xxhash128")
        ChecksumXXHASH128: String

        @httpHeader("x-amz-checksum-type")
        ChecksumType: ChecksumType

        @httpHeader("x-amz-missing-meta")
        MissingMeta: Integer

        @httpHeader("x-amz-version-id")
        VersionId: String

        @httpHeader("Cache-Control")
        CacheControl: String

        @httpHeader("Content-Disposition")
        ContentDisposition: String

        @httpHeader("Content-Encoding")
        ContentEncoding: String

        @httpHeader("Content-Language")
        ContentLanguage: String

        @httpHeader("Content-Range")
        ContentRange: String

        @httpHeader("Content-Type")
        ContentType: String

        @httpHeader("Expires")
        Expires: Timestamp

        @httpHeader("x-amz-website-redirect-location")
        WebsiteRedirectLocation: String

        @httpHeader("x-amz-server-side-encryption")
        ServerSideEncryption: ServerSideEncryption

        @httpPrefixHeaders("x-amz-meta-")
        Metadata: Metadata

        @httpHeader("x-amz-server-side-encryption-customer-algorithm")
        SSECustomerAlgorithm: String

        @httpHeader("x-amz-server-side-encryption-customer-key-MD5")
        SSECustomerKeyMD5: String

        @httpHeader("x-amz-server-side-encryption-aws-kms-key-id")
        SSEKMSKeyId: SSEKMSKeyId

        @httpHeader("x-amz-server-side-encryption-bucket-key-enabled")
        BucketKeyEnabled: Boolean

        @httpHeader("x-amz-storage-class")
        StorageClass: StorageClass

        @httpHeader("x-amz-request-charged")
        RequestCharged: RequestCharged

        @httpHeader("x-amz-replication-status")
        ReplicationStatus: ReplicationStatus

        @httpHeader("x-amz-mp-parts-count")
        PartsCount: Integer

        @httpHeader("x-amz-tagging-count")
        TagCount: Integer

        @httpHeader("x-amz-object-lock-mode")
        ObjectLockMode: ObjectLockMode

        @httpHeader("x-amz-object-lock-retain-until-date")
        ObjectLockRetainUntilDate: ObjectLockRetainUntilDate

        @httpHeader("x-amz-object-lock-legal-hold")
        ObjectLockLegalHoldStatus: ObjectLockLegalHoldStatus
    }
    errors: [NoSuchKey, InvalidObjectState]
}

@http(method: "GET", uri: "/{Bucket}/{Key+}?acl")
operation GetObjectAcl {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @required @httpLabel @contextParam(name: "Key")
        Key: ObjectKey

        @httpQuery("versionId")
        VersionId: String

        @httpHeader("x-amz-request-payer")
        RequestPayer: RequestPayer

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
    output := {
        Owner: Owner

        @xmlName("AccessControlList")
        Grants: Grants

        @httpHeader("x-amz-request-charged")
        RequestCharged: RequestCharged
    }
    errors: [NoSuchKey]
}

@http(method: "GET", uri: "/{Bucket}/{Key+}?annotation")
@httpChecksum(
    requestValidationModeMember: "ChecksumMode"
    responseAlgorithms: [
        "CRC64NVME"
        "CRC32"
        "CRC32C"
        "SHA256"
        "SHA1"
        "SHA512"
        "MD5"
        "XXHASH64"
        "XXHASH3"
        "XXHASH128"
    ]
)
operation GetObjectAnnotation {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @required @httpLabel @contextParam(name: "Key")
        Key: ObjectKey

        @required @httpQuery("annotationName")
        AnnotationName: String

        @httpQuery("versionId")
        VersionId: String

        @httpHeader("x-amz-request-payer")
        RequestPayer: RequestPayer

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String

        @httpHeader("x-amz-checksum-mode")
        ChecksumMode: ChecksumMode
    }
    output := {
        @httpPayload
        AnnotationPayload: StreamingBlob

        @httpHeader("x-amz-object-version-id")
        ObjectVersionId: String

        @httpHeader("Last-Modified")
        LastModified: Timestamp

        @httpHeader("Content-Length")
        ContentLength: Long

        @httpHeader("ETag")
        ETag: String

        @httpHeader("x-amz-checksum-crc32")
        ChecksumCRC32: String

        @httpHeader("x-amz-checksum-crc32c")
        ChecksumCRC32C: String

        @httpHeader("x-amz-checksum-crc64nvme")
        ChecksumCRC64NVME: String

        @httpHeader("x-amz-checksum-sha1")
        ChecksumSHA1: String

        @httpHeader("x-amz-checksum-sha256")
        ChecksumSHA256: String

        @httpHeader("x-amz-checksum-sha512")
        ChecksumSHA512: String

        @httpHeader("x-amz-checksum-md5")
        ChecksumMD5: String

        @httpHeader("x-amz-checksum-xxhash64")
        ChecksumXXHASH64: String

        @httpHeader("x-amz-checksum-xxhash3")
        ChecksumXXHASH3: String

        @httpHeader("x-amz-checksum-xxhash128")
        ChecksumXXHASH128: String

        @httpHeader("x-amz-checksum-type")
        ChecksumType: ChecksumType

        @httpHeader("x-amz-server-side-encryption")
        ServerSideEncryption: ServerSideEncryption

        @httpHeader("x-amz-request-charged")
        RequestCharged: RequestCharged

        @httpHeader("x-amz-replication-status")
        ReplicationStatus: ReplicationStatus
    }
    errors: [NoSuchBucket, NoSuchKey, NoSuchAnnotation]
}

@http(method: "GET", uri: "/{Bucket}/{Key+}?attributes")
operation GetObjectAttributes {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @required @httpLabel
        Key: ObjectKey

        @httpQuery("versionId")
        VersionId: String

        @httpHeader("x-amz-max-parts")
        MaxParts: Integer

        @httpHeader("x-amz-part-number-marker")
        PartNumberMarker: Integer

        @httpHeader("x-amz-server-side-encryption-customer-algorithm")
        SSECustomerAlgorithm: String

        @httpHeader("x-amz-server-side-encryption-customer-key")
        SSECustomerKey: SSECustomerKey

        @httpHeader("x-amz-server-side-encryption-customer-key-MD5")
        SSECustomerKeyMD5: String

        @httpHeader("x-amz-request-payer")
        RequestPayer: RequestPayer

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String

        @required @httpHeader("x-amz-object-attributes")
        ObjectAttributes: ObjectAttributesList
    }
    output := {
        @httpHeader("x-amz-delete-marker")
        DeleteMarker: Boolean

        @httpHeader("Last-Modified")
        LastModified: Timestamp

        @httpHeader("x-amz-version-id")
        VersionId: String

        @httpHeader("x-amz-request-charged")
        RequestCharged: RequestCharged

        ETag: String
        Checksum: Checksum
        ObjectParts: GetObjectAttributesParts
        StorageClass: StorageClass
        ObjectSize: Long
    }
    errors: [NoSuchKey]
}

@http(method: "GET", uri: "/{Bucket}/{Key+}?legal-hold")
operation GetObjectLegalHold {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @required @httpLabel
        Key: ObjectKey

        @httpQuery("versionId")
        VersionId: String

        @httpHeader("x-amz-request-payer")
        RequestPayer: RequestPayer

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
    output := {
        @httpPayload @xmlName("LegalHold")
        LegalHold: ObjectLockLegalHold
    }
}

@http(method: "GET", uri: "/{Bucket}?object-lock")
operation GetObjectLockConfiguration {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
    output := {
        @httpPayload
        ObjectLockConfiguration: ObjectLockConfiguration
    }
}

@http(method: "GET", uri: "/{Bucket}/{Key+}?retention")
operation GetObjectRetention {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @required @httpLabel
        Key: ObjectKey

        @httpQuery("versionId")
        VersionId: String

        @httpHeader("x-amz-request-payer")
        RequestPayer: RequestPayer

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
    output := {
        @httpPayload @xmlName("Retention")
        Retention: ObjectLockRetention
    }
}

@http(method: "GET", uri: "/{Bucket}/{Key+}?tagging")
operation GetObjectTagging {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @required @httpLabel
        Key: ObjectKey

        @httpQuery("versionId")
        VersionId: String

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String

        @httpHeader("x-amz-request-payer")
        RequestPayer: RequestPayer
    }
    output := {
        @httpHeader("x-amz-version-id")
        VersionId: String

        @required
        TagSet: TagSet
    }
}

@http(method: "GET", uri: "/{Bucket}/{Key+}?torrent")
operation GetObjectTorrent {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @required @httpLabel
        Key: ObjectKey

        @httpHeader("x-amz-request-payer")
        RequestPayer: RequestPayer

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
    output := {
        @httpPayload
        Body: StreamingBlob

        @httpHeader("x-amz-request-charged")
        RequestCharged: RequestCharged
    }
}

@http(method: "GET", uri: "/{Bucket}?publicAccessBlock")
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation GetPublicAccessBlock {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
    output := {
        @httpPayload
        PublicAccessBlockConfiguration: PublicAccessBlockConfiguration
    }
}

@http(method: "HEAD", uri: "/{Bucket}")
@statusWaitable(
    BucketExists: {
        acceptors: [
            {state: "success", matcher: {status: 200}}
            {state: "success", matcher: {status: 301}}
            {state: "success", matcher: {status: 403}}
            {state: "retry", matcher: {status: 404}}
        ]
        minDelay: 5
        maxDelay: 5
    }
    BucketNotExists: {
        acceptors: [{state: "success", matcher: {status: 404}}]
        minDelay: 5
        maxDelay: 5
    }
)
@maxAttempts(BucketExists: 20, BucketNotExists: 20)
operation HeadBucket {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
    output := {
        @httpHeader("x-amz-bucket-arn")
        BucketArn: S3RegionalOrS3ExpressBucketArnString

        @httpHeader("x-amz-bucket-location-type")
        BucketLocationType: LocationType

        @httpHeader("x-amz-bucket-location-name")
        BucketLocationName: String

        @httpHeader("x-amz-bucket-region")
        BucketRegion: Region

        @httpHeader("x-amz-access-point-alias")
        AccessPointAlias: Boolean
    }
    errors: [NoSuchBucket]
}

@http(method: "HEAD", uri: "/{Bucket}/{Key+}")
@statusWaitable(
    ObjectExists: {
        acceptors: [
            {state: "success", matcher: {status: 200}}
            {state: "retry", matcher: {status: 404}}
        ]
        minDelay: 5
        maxDelay: 5
    }
    ObjectNotExists: {
        acceptors: [{state: "success", matcher: {status: 404}}]
        minDelay: 5
        maxDelay: 5
    }
)
@maxAttempts(ObjectExists: 20, ObjectNotExists: 20)
operation HeadObject {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpHeader("If-Match")
        IfMatch: String

        @httpHeader("If-Modified-Since")
        IfModifiedSince: Timestamp

        @httpHeader("If-None-Match")
        IfNoneMatch: String

        @httpHeader("If-Unmodified-Since")
        IfUnmodifiedSince: Timestamp

        @required @httpLabel @contextParam(name: "Key")
        Key: ObjectKey

        @httpHeader("Range")
        Range: String

        @httpQuery("response-cache-control")
        ResponseCacheControl: String

        @httpQuery("response-content-disposition")
        ResponseContentDisposition: String

        @httpQuery("response-content-encoding")
        ResponseContentEncoding: String

        @httpQuery("response-content-language")
        ResponseContentLanguage: String

        @httpQuery("response-content-type")
        ResponseContentType: String

        @httpQuery("response-expires")
        ResponseExpires: ResponseExpires

        @httpQuery("versionId")
        VersionId: String

        @httpHeader("x-amz-server-side-encryption-customer-algorithm")
        SSECustomerAlgorithm: String

        @httpHeader("x-amz-server-side-encryption-customer-key")
        SSECustomerKey: SSECustomerKey

        @httpHeader("x-amz-server-side-encryption-customer-key-MD5")
        SSECustomerKeyMD5: String

        @httpHeader("x-amz-request-payer")
        RequestPayer: RequestPayer

        @httpQuery("partNumber")
        PartNumber: Integer

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String

        @httpHeader("x-amz-checksum-mode")
        ChecksumMode: ChecksumMode
    }
    output := {
        @httpHeader("x-amz-delete-marker")
        DeleteMarker: Boolean

        @httpHeader("accept-ranges")
        AcceptRanges: String

        @httpHeader("x-amz-expiration")
        Expiration: String

        @httpHeader("x-amz-restore")
        Restore: String

        @httpHeader("x-amz-archive-status")
        ArchiveStatus: ArchiveStatus

        @httpHeader("Last-Modified")
        LastModified: Timestamp

        @httpHeader("Content-Length")
        ContentLength: Long

        @httpHeader("x-amz-checksum-crc32")
        ChecksumCRC32: String

        @httpHeader("x-amz-checksum-crc32c")
        ChecksumCRC32C: String

        @httpHeader("x-amz-checksum-crc64nvme")
        ChecksumCRC64NVME: String

        @httpHeader("x-amz-checksum-sha1")
        ChecksumSHA1: String

        @httpHeader("x-amz-checksum-sha256")
        ChecksumSHA256: String

        @httpHeader("x-amz-checksum-sha512")
        ChecksumSHA512: String

        @httpHeader("x-amz-checksum-md5")
        ChecksumMD5: String

        @httpHeader("x-amz-checksum-xxhash64")
        ChecksumXXHASH64: String

        @httpHeader("x-amz-checksum-xxhash3")
        ChecksumXXHASH3: String

        @httpHeader("x-amz-checksum-xxhash128")
        ChecksumXXHASH128: String

        @httpHeader("x-amz-checksum-type")
        ChecksumType: ChecksumType

        @httpHeader("ETag")
        ETag: String

        @httpHeader("x-amz-missing-meta")
        MissingMeta: Integer

        @httpHeader("x-amz-version-id")
        VersionId: String

        @httpHeader("Cache-Control")
        CacheControl: String

        @httpHeader("Content-Disposition")
        ContentDisposition: String

        @httpHeader("Content-Encoding")
        ContentEncoding: String

        @httpHeader("Content-Language")
        ContentLanguage: String

        @httpHeader("Content-Type")
        ContentType: String

        @httpHeader("Content-Range")
        ContentRange: String

        @httpHeader("Expires")
        Expires: Timestamp

        @httpHeader("x-amz-website-redirect-location")
        WebsiteRedirectLocation: String

        @httpHeader("x-amz-server-side-encryption")
        ServerSideEncryption: ServerSideEncryption

        @httpPrefixHeaders("x-amz-meta-")
        Metadata: Metadata

        @httpHeader("x-amz-server-side-encryption-customer-algorithm")
        SSECustomerAlgorithm: String

        @httpHeader("x-amz-server-side-encryption-customer-key-MD5")
        SSECustomerKeyMD5: String

        @httpHeader("x-amz-server-side-encryption-aws-kms-key-id")
        SSEKMSKeyId: SSEKMSKeyId

        @httpHeader("x-amz-server-side-encryption-bucket-key-enabled")
        BucketKeyEnabled: Boolean

        @httpHeader("x-amz-storage-class")
        StorageClass: StorageClass

        @httpHeader("x-amz-request-charged")
        RequestCharged: RequestCharged

        @httpHeader("x-amz-replication-status")
        ReplicationStatus: ReplicationStatus

        @httpHeader("x-amz-mp-parts-count")
        PartsCount: Integer

        @httpHeader("x-amz-tagging-count")
        TagCount: Integer

        @httpHeader("x-amz-object-lock-mode")
        ObjectLockMode: ObjectLockMode

        @httpHeader("x-amz-object-lock-retain-until-date")
        ObjectLockRetainUntilDate: ObjectLockRetainUntilDate

        @httpHeader("x-amz-object-lock-legal-hold")
        ObjectLockLegalHoldStatus: ObjectLockLegalHoldStatus
    }
    errors: [NoSuchKey]
}

@http(method: "GET", uri: "/{Bucket}?analytics")
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation ListBucketAnalyticsConfigurations {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpQuery("continuation-token")
        ContinuationToken: String

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
    output := {
        IsTruncated: Boolean
        ContinuationToken: String
        NextContinuationToken: String

        @xmlName("AnalyticsConfiguration") @xmlFlattened
        AnalyticsConfigurationList: AnalyticsConfigurationList
    }
}

@http(method: "GET", uri: "/{Bucket}?intelligent-tiering")
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation ListBucketIntelligentTieringConfigurations {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpQuery("continuation-token")
        ContinuationToken: String

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
    output := {
        IsTruncated: Boolean
        ContinuationToken: String
        NextContinuationToken: String

        @xmlName("IntelligentTieringConfiguration") @xmlFlattened
        IntelligentTieringConfigurationList: IntelligentTieringConfigurationList
    }
}

@http(method: "GET", uri: "/{Bucket}?inventory")
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation ListBucketInventoryConfigurations {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpQuery("continuation-token")
        ContinuationToken: String

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
    output := {
        ContinuationToken: String

        @xmlName("InventoryConfiguration") @xmlFlattened
        InventoryConfigurationList: InventoryConfigurationList

        IsTruncated: Boolean
        NextContinuationToken: String
    }
}

@http(method: "GET", uri: "/{Bucket}?metrics")
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation ListBucketMetricsConfigurations {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpQuery("continuation-token")
        ContinuationToken: String

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
    output := {
        IsTruncated: Boolean
        ContinuationToken: String
        NextContinuationToken: String

        @xmlName("MetricsConfiguration") @xmlFlattened
        MetricsConfigurationList: MetricsConfigurationList
    }
}

@http(method: "GET", uri: "/")
@paginated(
    inputToken: "ContinuationToken"
    outputToken: "ContinuationToken"
    items: "Buckets"
    pageSize: "MaxBuckets"
)
operation ListBuckets {
    input := {
        @httpQuery("max-buckets")
        MaxBuckets: MaxBuckets

        @httpQuery("continuation-token")
        ContinuationToken: String

        @httpQuery("prefix")
        Prefix: String

        @httpQuery("bucket-region")
        BucketRegion: String
    }
    output := {
        Buckets: Buckets
        Owner: Owner
        ContinuationToken: String
        Prefix: String
    }
}

@http(method: "GET", uri: "/")
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
@paginated(
    inputToken: "ContinuationToken"
    outputToken: "ContinuationToken"
    items: "Buckets"
    pageSize: "MaxDirectoryBuckets"
)
operation ListDirectoryBuckets {
    input := {
        @httpQuery("continuation-token")
        ContinuationToken: DirectoryBucketToken

        @httpQuery("max-directory-buckets")
        MaxDirectoryBuckets: MaxDirectoryBuckets
    }
    output := {
        Buckets: Buckets
        ContinuationToken: DirectoryBucketToken
    }
}

@http(method: "GET", uri: "/{Bucket}?uploads")
@paginator(
    inputTokens: ["KeyMarker", "UploadIdMarker"]
    outputTokens: ["NextKeyMarker", "NextUploadIdMarker"]
    items: ["Uploads", "CommonPrefixes"]
    pageSize: "MaxUploads"
    moreResults: "IsTruncated"
)
operation ListMultipartUploads {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpQuery("delimiter")
        Delimiter: String

        @httpQuery("encoding-type")
        EncodingType: EncodingType

        @httpQuery("key-marker")
        KeyMarker: String

        @httpQuery("max-uploads")
        MaxUploads: Integer

        @httpQuery("prefix") @contextParam(name: "Prefix")
        Prefix: String

        @httpQuery("upload-id-marker")
        UploadIdMarker: String

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String

        @httpHeader("x-amz-request-payer")
        RequestPayer: RequestPayer
    }
    output := {
        Bucket: String
        KeyMarker: String
        UploadIdMarker: String
        NextKeyMarker: String
        Prefix: String
        Delimiter: String
        NextUploadIdMarker: String
        MaxUploads: Integer
        IsTruncated: Boolean

        @xmlName("Upload") @xmlFlattened
        Uploads: MultipartUploadList

        @xmlFlattened
        CommonPrefixes: CommonPrefixList

        EncodingType: EncodingType

        @httpHeader("x-amz-request-charged")
        RequestCharged: RequestCharged
    }
}

@http(method: "GET", uri: "/{Bucket}/{Key+}?annotation")
@paginated(
    inputToken: "ContinuationToken"
    outputToken: "NextContinuationToken"
    items: "Annotations"
    pageSize: "MaxAnnotationResults"
)
operation ListObjectAnnotations {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @required @httpLabel
        Key: ObjectKey

        @httpQuery("versionId")
        VersionId: String

        @httpQuery("max-annotation-results")
        MaxAnnotationResults: MaxAnnotationResults

        @httpQuery("annotation-prefix")
        AnnotationPrefix: String

        @httpQuery("continuation-token")
        ContinuationToken: String

        @httpHeader("x-amz-request-payer")
        RequestPayer: RequestPayer

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
    output := {
        Annotations: AnnotationList
        Bucket: String
        Key: ObjectKey

        @httpHeader("x-amz-object-version-id")
        ObjectVersionId: String

        AnnotationPrefix: String
        MaxAnnotationResults: MaxAnnotationResults
        AnnotationCount: Integer
        ContinuationToken: String
        NextContinuationToken: String

        @httpHeader("x-amz-request-charged")
        RequestCharged: RequestCharged
    }
    errors: [NoSuchBucket, NoSuchKey, InvalidPrefix]
}

@http(method: "GET", uri: "/{Bucket}?versions")
@paginator(
    inputTokens: ["KeyMarker", "VersionIdMarker"]
    outputTokens: ["NextKeyMarker", "NextVersionIdMarker"]
    items: ["Versions", "DeleteMarkers", "CommonPrefixes"]
    pageSize: "MaxKeys"
    moreResults: "IsTruncated"
)
operation ListObjectVersions {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpQuery("delimiter")
        Delimiter: String

        @httpQuery("encoding-type")
        EncodingType: EncodingType

        @httpQuery("key-marker")
        KeyMarker: String

        @httpQuery("max-keys")
        MaxKeys: Integer

        @httpQuery("prefix") @contextParam(name: "Prefix")
        Prefix: String

        @httpQuery("version-id-marker")
        VersionIdMarker: String

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String

        @httpHeader("x-amz-request-payer")
        RequestPayer: RequestPayer

        @httpHeader("x-amz-optional-object-attributes")
        OptionalObjectAttributes: OptionalObjectAttributesList
    }
    output := {
        IsTruncated: Boolean
        KeyMarker: String
        VersionIdMarker: String
        NextKeyMarker: String
        NextVersionIdMarker: String

        @xmlName("Version") @xmlFlattened
        Versions: ObjectVersionList

        @xmlName("DeleteMarker") @xmlFlattened
        DeleteMarkers: DeleteMarkers

        Name: String
        Prefix: String
        Delimiter: String
        MaxKeys: Integer

        @xmlFlattened
        CommonPrefixes: CommonPrefixList

        EncodingType: EncodingType

        @httpHeader("x-amz-request-charged")
        RequestCharged: RequestCharged
    }
}

@http(method: "GET", uri: "/{Bucket}")
@paginator(
    inputTokens: ["Marker"]
    outputTokens: ["NextMarker || Contents[-1].Key"]
    items: ["Contents", "CommonPrefixes"]
    pageSize: "MaxKeys"
    moreResults: "IsTruncated"
)
operation ListObjects {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpQuery("delimiter")
        Delimiter: String

        @httpQuery("encoding-type")
        EncodingType: EncodingType

        @httpQuery("marker")
        Marker: String

        @httpQuery("max-keys")
        MaxKeys: Integer

        @httpQuery("prefix") @contextParam(name: "Prefix")
        Prefix: String

        @httpHeader("x-amz-request-payer")
        RequestPayer: RequestPayer

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String

        @httpHeader("x-amz-optional-object-attributes")
        OptionalObjectAttributes: OptionalObjectAttributesList
    }
    output := {
        IsTruncated: Boolean
        Marker: String
        NextMarker: String

        @xmlFlattened
        Contents: ObjectList

        Name: String
        Prefix: String
        Delimiter: String
        MaxKeys: Integer

        @xmlFlattened
        CommonPrefixes: CommonPrefixList

        EncodingType: EncodingType

        @httpHeader("x-amz-request-charged")
        RequestCharged: RequestCharged
    }
    errors: [NoSuchBucket]
}

@http(method: "GET", uri: "/{Bucket}?list-type=2")
@paginator(
    inputTokens: ["ContinuationToken"]
    outputTokens: ["NextContinuationToken"]
    items: ["Contents", "CommonPrefixes"]
    pageSize: "MaxKeys"
    moreResults: "IsTruncated"
)
operation ListObjectsV2 {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpQuery("delimiter")
        Delimiter: String

        @httpQuery("encoding-type")
        EncodingType: EncodingType

        @httpQuery("max-keys")
        MaxKeys: Integer

        @httpQuery("prefix") @contextParam(name: "Prefix")
        Prefix: String

        @httpQuery("continuation-token")
        ContinuationToken: String

        @httpQuery("fetch-owner")
        FetchOwner: Boolean

        @httpQuery("start-after")
        StartAfter: String

        @httpHeader("x-amz-request-payer")
        RequestPayer: RequestPayer

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String

        @httpHeader("x-amz-optional-object-attributes")
        OptionalObjectAttributes: OptionalObjectAttributesList
    }
    output := {
        IsTruncated: Boolean

        @xmlFlattened
        Contents: ObjectList

        Name: String
        Prefix: String
        Delimiter: String
        MaxKeys: Integer

        @xmlFlattened
        CommonPrefixes: CommonPrefixList

        EncodingType: EncodingType
        KeyCount: Integer
        ContinuationToken: String
        NextContinuationToken: String
        StartAfter: String

        @httpHeader("x-amz-request-charged")
        RequestCharged: RequestCharged
    }
    errors: [NoSuchBucket]
}

@http(method: "GET", uri: "/{Bucket}/{Key+}")
@paginator(
    inputTokens: ["PartNumberMarker"]
    outputTokens: ["NextPartNumberMarker"]
    items: ["Parts"]
    pageSize: "MaxParts"
    moreResults: "IsTruncated"
)
operation ListParts {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @required @httpLabel @contextParam(name: "Key")
        Key: ObjectKey

        @httpQuery("max-parts")
        MaxParts: Integer

        @httpQuery("part-number-marker")
        PartNumberMarker: Integer

        @required @httpQuery("uploadId")
        UploadId: String

        @httpHeader("x-amz-request-payer")
        RequestPayer: RequestPayer

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String

        @httpHeader("x-amz-server-side-encryption-customer-algorithm")
        SSECustomerAlgorithm: String

        @httpHeader("x-amz-server-side-encryption-customer-key")
        SSECustomerKey: SSECustomerKey

        @httpHeader("x-amz-server-side-encryption-customer-key-MD5")
        SSECustomerKeyMD5: String
    }
    output := {
        @httpHeader("x-amz-abort-date")
        AbortDate: Timestamp

        @httpHeader("x-amz-abort-rule-id")
        AbortRuleId: String

        Bucket: String
        Key: ObjectKey
        UploadId: String
        PartNumberMarker: Integer
        NextPartNumberMarker: Integer
        MaxParts: Integer
        IsTruncated: Boolean

        @xmlName("Part") @xmlFlattened
        Parts: Parts

        Initiator: Initiator
        Owner: Owner
        StorageClass: StorageClass

        @httpHeader("x-amz-request-charged")
        RequestCharged: RequestCharged

        ChecksumAlgorithm: ChecksumAlgorithm
        ChecksumType: ChecksumType
    }
}

@http(method: "PUT", uri: "/{Bucket}?abac")
@httpChecksum(requestAlgorithmMember: "ChecksumAlgorithm", requestChecksumRequired: false)
operation PutBucketAbac {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpHeader("Content-MD5")
        ContentMD5: String

        @httpHeader("x-amz-sdk-checksum-algorithm")
        ChecksumAlgorithm: ChecksumAlgorithm

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String

        @required @httpPayload @xmlNamespace(uri: "http://s3.amazonaws.com/doc/2006-03-01/")
        AbacStatus: AbacStatus
    }
}

@http(method: "PUT", uri: "/{Bucket}?accelerate")
@httpChecksum(requestAlgorithmMember: "ChecksumAlgorithm", requestChecksumRequired: false)
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation PutBucketAccelerateConfiguration {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @required @httpPayload @xmlNamespace(uri: "http://s3.amazonaws.com/doc/2006-03-01/")
        AccelerateConfiguration: AccelerateConfiguration

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String

        @httpHeader("x-amz-sdk-checksum-algorithm")
        ChecksumAlgorithm: ChecksumAlgorithm
    }
}

@http(method: "PUT", uri: "/{Bucket}?acl")
@httpChecksum(requestAlgorithmMember: "ChecksumAlgorithm", requestChecksumRequired: true)
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation PutBucketAcl {
    input := {
        @httpHeader("x-amz-acl")
        ACL: BucketCannedACL

        @httpPayload @xmlNamespace(uri: "http://s3.amazonaws.com/doc/2006-03-01/")
        AccessControlPolicy: AccessControlPolicy

        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpHeader("Content-MD5")
        ContentMD5: String

        @httpHeader("x-amz-sdk-checksum-algorithm")
        ChecksumAlgorithm: ChecksumAlgorithm

        @httpHeader("x-amz-grant-full-control")
        GrantFullControl: String

        @httpHeader("x-amz-grant-read")
        GrantRead: String

        @httpHeader("x-amz-grant-read-acp")
        GrantReadACP: String

        @httpHeader("x-amz-grant-write")
        GrantWrite: String

        @httpHeader("x-amz-grant-write-acp")
        GrantWriteACP: String

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
}

@http(method: "PUT", uri: "/{Bucket}?analytics")
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation PutBucketAnalyticsConfiguration {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @required @httpQuery("id")
        Id: String

        @required @httpPayload @xmlNamespace(uri: "http://s3.amazonaws.com/doc/2006-03-01/")
        AnalyticsConfiguration: AnalyticsConfiguration

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
}

@http(method: "PUT", uri: "/{Bucket}?cors")
@httpChecksum(requestAlgorithmMember: "ChecksumAlgorithm", requestChecksumRequired: true)
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation PutBucketCors {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @required @httpPayload @xmlNamespace(uri: "http://s3.amazonaws.com/doc/2006-03-01/")
        CORSConfiguration: CORSConfiguration

        @httpHeader("Content-MD5")
        ContentMD5: String

        @httpHeader("x-amz-sdk-checksum-algorithm")
        ChecksumAlgorithm: ChecksumAlgorithm

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
}

@http(method: "PUT", uri: "/{Bucket}?encryption")
@httpChecksum(requestAlgorithmMember: "ChecksumAlgorithm", requestChecksumRequired: true)
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation PutBucketEncryption {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpHeader("Content-MD5")
        ContentMD5: String

        @httpHeader("x-amz-sdk-checksum-algorithm")
        ChecksumAlgorithm: ChecksumAlgorithm

        @required @httpPayload @xmlNamespace(uri: "http://s3.amazonaws.com/doc/2006-03-01/")
        ServerSideEncryptionConfiguration: ServerSideEncryptionConfiguration

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
}

@http(method: "PUT", uri: "/{Bucket}?intelligent-tiering")
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation PutBucketIntelligentTieringConfiguration {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @required @httpQuery("id")
        Id: String

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String

        @required @httpPayload @xmlNamespace(uri: "http://s3.amazonaws.com/doc/2006-03-01/")
        IntelligentTieringConfiguration: IntelligentTieringConfiguration
    }
}

@http(method: "PUT", uri: "/{Bucket}?inventory")
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation PutBucketInventoryConfiguration {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @required @httpQuery("id")
        Id: String

        @required @httpPayload @xmlNamespace(uri: "http://s3.amazonaws.com/doc/2006-03-01/")
        InventoryConfiguration: InventoryConfiguration

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
}

@deprecated
@http(method: "PUT", uri: "/{Bucket}?lifecycle")
@httpChecksum(requestAlgorithmMember: "ChecksumAlgorithm", requestChecksumRequired: true)
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation PutBucketLifecycle {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpHeader("Content-MD5")
        ContentMD5: String

        @httpHeader("x-amz-sdk-checksum-algorithm")
        ChecksumAlgorithm: ChecksumAlgorithm

        @httpPayload @xmlNamespace(uri: "http://s3.amazonaws.com/doc/2006-03-01/")
        LifecycleConfiguration: LifecycleConfiguration

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
}

@http(method: "PUT", uri: "/{Bucket}?lifecycle")
@httpChecksum(requestAlgorithmMember: "ChecksumAlgorithm", requestChecksumRequired: true)
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation PutBucketLifecycleConfiguration {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpHeader("x-amz-sdk-checksum-algorithm")
        ChecksumAlgorithm: ChecksumAlgorithm

        @httpPayload
        @xmlName("LifecycleConfiguration")
        @xmlNamespace(uri: "http://s3.amazonaws.com/doc/2006-03-01/")
        LifecycleConfiguration: BucketLifecycleConfiguration

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String

        @httpHeader("x-amz-transition-default-minimum-object-size")
        TransitionDefaultMinimumObjectSize: TransitionDefaultMinimumObjectSize
    }
    output := {
        @httpHeader("x-amz-transition-default-minimum-object-size")
        TransitionDefaultMinimumObjectSize: TransitionDefaultMinimumObjectSize
    }
}

@http(method: "PUT", uri: "/{Bucket}?logging")
@httpChecksum(requestAlgorithmMember: "ChecksumAlgorithm", requestChecksumRequired: true)
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation PutBucketLogging {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @required @httpPayload @xmlNamespace(uri: "http://s3.amazonaws.com/doc/2006-03-01/")
        BucketLoggingStatus: BucketLoggingStatus

        @httpHeader("Content-MD5")
        ContentMD5: String

        @httpHeader("x-amz-sdk-checksum-algorithm")
        ChecksumAlgorithm: ChecksumAlgorithm

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
}

@http(method: "PUT", uri: "/{Bucket}?metrics")
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation PutBucketMetricsConfiguration {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @required @httpQuery("id")
        Id: String

        @required @httpPayload @xmlNamespace(uri: "http://s3.amazonaws.com/doc/2006-03-01/")
        MetricsConfiguration: MetricsConfiguration

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
}

@deprecated
@http(method: "PUT", uri: "/{Bucket}?notification")
@httpChecksum(requestAlgorithmMember: "ChecksumAlgorithm", requestChecksumRequired: true)
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation PutBucketNotification {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpHeader("Content-MD5")
        ContentMD5: String

        @httpHeader("x-amz-sdk-checksum-algorithm")
        ChecksumAlgorithm: ChecksumAlgorithm

        @required
        @httpPayload
        @xmlName("NotificationConfiguration")
        @xmlNamespace(uri: "http://s3.amazonaws.com/doc/2006-03-01/")
        NotificationConfiguration: NotificationConfigurationDeprecated

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
}

@http(method: "PUT", uri: "/{Bucket}?notification")
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation PutBucketNotificationConfiguration {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @required @httpPayload @xmlNamespace(uri: "http://s3.amazonaws.com/doc/2006-03-01/")
        NotificationConfiguration: NotificationConfiguration

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String

        @httpHeader("x-amz-skip-destination-validation")
        SkipDestinationValidation: Boolean
    }
}

@http(method: "PUT", uri: "/{Bucket}?ownershipControls")
@httpChecksum(requestAlgorithmMember: "ChecksumAlgorithm", requestChecksumRequired: true)
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation PutBucketOwnershipControls {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpHeader("Content-MD5")
        ContentMD5: String

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String

        @required @httpPayload @xmlNamespace(uri: "http://s3.amazonaws.com/doc/2006-03-01/")
        OwnershipControls: OwnershipControls

        @httpHeader("x-amz-sdk-checksum-algorithm")
        ChecksumAlgorithm: ChecksumAlgorithm
    }
}

@http(method: "PUT", uri: "/{Bucket}?policy")
@httpChecksum(requestAlgorithmMember: "ChecksumAlgorithm", requestChecksumRequired: true)
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation PutBucketPolicy {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpHeader("Content-MD5")
        ContentMD5: String

        @httpHeader("x-amz-sdk-checksum-algorithm")
        ChecksumAlgorithm: ChecksumAlgorithm

        @httpHeader("x-amz-confirm-remove-self-bucket-access")
        ConfirmRemoveSelfBucketAccess: Boolean

        @required @httpPayload
        Policy: String

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
}

@http(method: "PUT", uri: "/{Bucket}?replication")
@httpChecksum(requestAlgorithmMember: "ChecksumAlgorithm", requestChecksumRequired: true)
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation PutBucketReplication {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpHeader("Content-MD5")
        ContentMD5: String

        @httpHeader("x-amz-sdk-checksum-algorithm")
        ChecksumAlgorithm: ChecksumAlgorithm

        @required @httpPayload @xmlNamespace(uri: "http://s3.amazonaws.com/doc/2006-03-01/")
        ReplicationConfiguration: ReplicationConfiguration

        @httpHeader("x-amz-bucket-object-lock-token")
        Token: String

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
}

@http(method: "PUT", uri: "/{Bucket}?requestPayment")
@httpChecksum(requestAlgorithmMember: "ChecksumAlgorithm", requestChecksumRequired: true)
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation PutBucketRequestPayment {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpHeader("Content-MD5")
        ContentMD5: String

        @httpHeader("x-amz-sdk-checksum-algorithm")
        ChecksumAlgorithm: ChecksumAlgorithm

        @required @httpPayload @xmlNamespace(uri: "http://s3.amazonaws.com/doc/2006-03-01/")
        RequestPaymentConfiguration: RequestPaymentConfiguration

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
}

@http(method: "PUT", uri: "/{Bucket}?tagging")
@httpChecksum(requestAlgorithmMember: "ChecksumAlgorithm", requestChecksumRequired: true)
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation PutBucketTagging {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpHeader("Content-MD5")
        ContentMD5: String

        @httpHeader("x-amz-sdk-checksum-algorithm")
        ChecksumAlgorithm: ChecksumAlgorithm

        @required @httpPayload @xmlNamespace(uri: "http://s3.amazonaws.com/doc/2006-03-01/")
        Tagging: Tagging

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
}

@http(method: "PUT", uri: "/{Bucket}?versioning")
@httpChecksum(requestAlgorithmMember: "ChecksumAlgorithm", requestChecksumRequired: true)
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation PutBucketVersioning {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpHeader("Content-MD5")
        ContentMD5: String

        @httpHeader("x-amz-sdk-checksum-algorithm")
        ChecksumAlgorithm: ChecksumAlgorithm

        @httpHeader("x-amz-mfa")
        MFA: String

        @required @httpPayload @xmlNamespace(uri: "http://s3.amazonaws.com/doc/2006-03-01/")
        VersioningConfiguration: VersioningConfiguration

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
}

@http(method: "PUT", uri: "/{Bucket}?website")
@httpChecksum(requestAlgorithmMember: "ChecksumAlgorithm", requestChecksumRequired: true)
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation PutBucketWebsite {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpHeader("Content-MD5")
        ContentMD5: String

        @httpHeader("x-amz-sdk-checksum-algorithm")
        ChecksumAlgorithm: ChecksumAlgorithm

        @required @httpPayload @xmlNamespace(uri: "http://s3.amazonaws.com/doc/2006-03-01/")
        WebsiteConfiguration: WebsiteConfiguration

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
}

@http(method: "PUT", uri: "/{Bucket}/{Key+}")
@httpChecksum(requestAlgorithmMember: "ChecksumAlgorithm", requestChecksumRequired: false)
operation PutObject {
    input := {
        @httpHeader("x-amz-acl")
        ACL: ObjectCannedACL

        @httpPayload
        Body: StreamingBlob

        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpHeader("Cache-Control")
        CacheControl: String

        @httpHeader("Content-Disposition")
        ContentDisposition: String

        @httpHeader("Content-Encoding")
        ContentEncoding: String

        @httpHeader("Content-Language")
        ContentLanguage: String

        @httpHeader("Content-Length")
        ContentLength: Long

        @httpHeader("Content-MD5")
        ContentMD5: String

        @httpHeader("Content-Type")
        ContentType: String

        @httpHeader("x-amz-sdk-checksum-algorithm")
        ChecksumAlgorithm: ChecksumAlgorithm

        @httpHeader("x-amz-checksum-crc32")
        ChecksumCRC32: String

        @httpHeader("x-amz-checksum-crc32c")
        ChecksumCRC32C: String

        @httpHeader("x-amz-checksum-crc64nvme")
        ChecksumCRC64NVME: String

        @httpHeader("x-amz-checksum-sha1")
        ChecksumSHA1: String

        @httpHeader("x-amz-checksum-sha256")
        ChecksumSHA256: String

        @httpHeader("x-amz-checksum-sha512")
        ChecksumSHA512: String

        @httpHeader("x-amz-checksum-md5")
        ChecksumMD5: String

        @httpHeader("x-amz-checksum-xxhash64")
        ChecksumXXHASH64: String

        @httpHeader("x-amz-checksum-xxhash3")
        ChecksumXXHASH3: String

        @httpHeader("x-amz-checksum-xxhash128")
        ChecksumXXHASH128: String

        @httpHeader("Expires")
        Expires: Timestamp

        @httpHeader("If-Match")
        IfMatch: String

        @httpHeader("If-None-Match")
        IfNoneMatch: String

        @httpHeader("x-amz-grant-full-control")
        GrantFullControl: String

        @httpHeader("x-amz-grant-read")
        GrantRead: String

        @httpHeader("x-amz-grant-read-acp")
        GrantReadACP: String

        @httpHeader("x-amz-grant-write-acp")
        GrantWriteACP: String

        @required @httpLabel @contextParam(name: "Key")
        Key: ObjectKey

        @httpHeader("x-amz-write-offset-bytes")
        WriteOffsetBytes: Long

        @httpPrefixHeaders("x-amz-meta-")
        Metadata: Metadata

        @httpHeader("x-amz-server-side-encryption")
        ServerSideEncryption: ServerSideEncryption

        @httpHeader("x-amz-storage-class")
        StorageClass: StorageClass

        @httpHeader("x-amz-website-redirect-location")
        WebsiteRedirectLocation: String

        @httpHeader("x-amz-server-side-encryption-customer-algorithm")
        SSECustomerAlgorithm: String

        @httpHeader("x-amz-server-side-encryption-customer-key")
        SSECustomerKey: SSECustomerKey

        @httpHeader("x-amz-server-side-encryption-customer-key-MD5")
        SSECustomerKeyMD5: String

        @httpHeader("x-amz-server-side-encryption-aws-kms-key-id")
        SSEKMSKeyId: SSEKMSKeyId

        @httpHeader("x-amz-server-side-encryption-context")
        SSEKMSEncryptionContext: SSEKMSEncryptionContext

        @httpHeader("x-amz-server-side-encryption-bucket-key-enabled")
        BucketKeyEnabled: Boolean

        @httpHeader("x-amz-request-payer")
        RequestPayer: RequestPayer

        @httpHeader("x-amz-tagging")
        Tagging: String

        @httpHeader("x-amz-object-lock-mode")
        ObjectLockMode: ObjectLockMode

        @httpHeader("x-amz-object-lock-retain-until-date")
        ObjectLockRetainUntilDate: ObjectLockRetainUntilDate

        @httpHeader("x-amz-object-lock-legal-hold")
        ObjectLockLegalHoldStatus: ObjectLockLegalHoldStatus

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
    output := {
        @httpHeader("x-amz-expiration")
        Expiration: String

        @httpHeader("ETag")
        ETag: String

        @httpHeader("x-amz-checksum-crc32")
        ChecksumCRC32: String

        @httpHeader("x-amz-checksum-crc32c")
        ChecksumCRC32C: String

        @httpHeader("x-amz-checksum-crc64nvme")
        ChecksumCRC64NVME: String

        @httpHeader("x-amz-checksum-sha1")
        ChecksumSHA1: String

        @httpHeader("x-amz-checksum-sha256")
        ChecksumSHA256: String

        @httpHeader("x-amz-checksum-sha512")
        ChecksumSHA512: String

        @httpHeader("x-amz-checksum-md5")
        ChecksumMD5: String

        @httpHeader("x-amz-checksum-xxhash64")
        ChecksumXXHASH64: String

        @httpHeader("x-amz-checksum-xxhash3")
        ChecksumXXHASH3: String

        @httpHeader("x-amz-checksum-xxhash128")
        ChecksumXXHASH128: String

        @httpHeader("x-amz-checksum-type")
        ChecksumType: ChecksumType

        @httpHeader("x-amz-server-side-encryption")
        ServerSideEncryption: ServerSideEncryption

        @httpHeader("x-amz-version-id")
        VersionId: String

        @httpHeader("x-amz-server-side-encryption-customer-algorithm")
        SSECustomerAlgorithm: String

        @httpHeader("x-amz-server-side-encryption-customer-key-MD5")
        SSECustomerKeyMD5: String

        @httpHeader("x-amz-server-side-encryption-aws-kms-key-id")
        SSEKMSKeyId: SSEKMSKeyId

        @httpHeader("x-amz-server-side-encryption-context")
        SSEKMSEncryptionContext: SSEKMSEncryptionContext

        @httpHeader("x-amz-server-side-encryption-bucket-key-enabled")
        BucketKeyEnabled: Boolean

        @httpHeader("x-amz-object-size")
        Size: Long

        @httpHeader("x-amz-request-charged")
        RequestCharged: RequestCharged
    }
    errors: [InvalidRequest, InvalidWriteOffset, TooManyParts, EncryptionTypeMismatch]
}

@http(method: "PUT", uri: "/{Bucket}/{Key+}?acl")
@httpChecksum(requestAlgorithmMember: "ChecksumAlgorithm", requestChecksumRequired: true)
operation PutObjectAcl {
    input := {
        @httpHeader("x-amz-acl")
        ACL: ObjectCannedACL

        @httpPayload @xmlNamespace(uri: "http://s3.amazonaws.com/doc/2006-03-01/")
        AccessControlPolicy: AccessControlPolicy

        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpHeader("Content-MD5")
        ContentMD5: String

        @httpHeader("x-amz-sdk-checksum-algorithm")
        ChecksumAlgorithm: ChecksumAlgorithm

        @httpHeader("x-amz-grant-full-control")
        GrantFullControl: String

        @httpHeader("x-amz-grant-read")
        GrantRead: String

        @httpHeader("x-amz-grant-read-acp")
        GrantReadACP: String

        @httpHeader("x-amz-grant-write")
        GrantWrite: String

        @httpHeader("x-amz-grant-write-acp")
        GrantWriteACP: String

        @required @httpLabel @contextParam(name: "Key")
        Key: ObjectKey

        @httpHeader("x-amz-request-payer")
        RequestPayer: RequestPayer

        @httpQuery("versionId")
        VersionId: String

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
    output := {
        @httpHeader("x-amz-request-charged")
        RequestCharged: RequestCharged
    }
    errors: [NoSuchKey]
}

@http(method: "PUT", uri: "/{Bucket}/{Key+}?annotation")
@httpChecksum(requestAlgorithmMember: "ChecksumAlgorithm", requestChecksumRequired: false)
operation PutObjectAnnotation {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @required @httpLabel @contextParam(name: "Key")
        Key: ObjectKey

        @httpQuery("versionId")
        VersionId: String

        @required @httpQuery("annotationName")
        AnnotationName: String

        @required @httpPayload
        AnnotationPayload: StreamingBlob

        @httpHeader("x-amz-object-if-match")
        ObjectIfMatch: String

        @httpHeader("x-amz-sdk-checksum-algorithm")
        ChecksumAlgorithm: ChecksumAlgorithm

        @httpHeader("x-amz-checksum-crc32")
        ChecksumCRC32: String

        @httpHeader("x-amz-checksum-crc32c")
        ChecksumCRC32C: String

        @httpHeader("x-amz-checksum-crc64nvme")
        ChecksumCRC64NVME: String

        @httpHeader("x-amz-checksum-sha1")
        ChecksumSHA1: String

        @httpHeader("x-amz-checksum-sha256")
        ChecksumSHA256: String

        @httpHeader("x-amz-checksum-sha512")
        ChecksumSHA512: String

        @httpHeader("x-amz-checksum-md5")
        ChecksumMD5: String

        @httpHeader("x-amz-checksum-xxhash64")
        ChecksumXXHASH64: String

        @httpHeader("x-amz-checksum-xxhash3")
        ChecksumXXHASH3: String

        @httpHeader("x-amz-checksum-xxhash128")
        ChecksumXXHASH128: String

        @httpHeader("Content-MD5")
        ContentMD5: String

        @httpHeader("x-amz-request-payer")
        RequestPayer: RequestPayer

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
    output := {
        Key: ObjectKey
        AnnotationName: String

        @httpHeader("x-amz-object-version-id")
        ObjectVersionId: String

        @httpHeader("ETag")
        ETag: String

        @httpHeader("x-amz-checksum-crc32")
        ChecksumCRC32: String

        @httpHeader("x-amz-checksum-crc32c")
        ChecksumCRC32C: String

        @httpHeader("x-amz-checksum-crc64nvme")
        ChecksumCRC64NVME: String

        @httpHeader("x-amz-checksum-sha1")
        ChecksumSHA1: String

        @httpHeader("x-amz-checksum-sha256")
        ChecksumSHA256: String

        @httpHeader("x-amz-checksum-sha512")
        ChecksumSHA512: String

        @httpHeader("x-amz-checksum-md5")
        ChecksumMD5: String

        @httpHeader("x-amz-checksum-xxhash64")
        ChecksumXXHASH64: String

        @httpHeader("x-amz-checksum-xxhash3")
        ChecksumXXHASH3: String

        @httpHeader("x-amz-checksum-xxhash128")
        ChecksumXXHASH128: String

        @httpHeader("x-amz-checksum-type")
        ChecksumType: ChecksumType

        @httpHeader("x-amz-server-side-encryption")
        ServerSideEncryption: ServerSideEncryption

        @httpHeader("x-amz-request-charged")
        RequestCharged: RequestCharged
    }
    errors: [
        NoSuchBucket
        NoSuchKey
        InvalidRequest
        AnnotationNameTooLong
        AnnotationLimitExceeded
        InvalidAnnotationName
        UnsupportedMediaType
    ]
}

@http(method: "PUT", uri: "/{Bucket}/{Key+}?legal-hold")
@httpChecksum(requestAlgorithmMember: "ChecksumAlgorithm", requestChecksumRequired: true)
operation PutObjectLegalHold {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @required @httpLabel
        Key: ObjectKey

        @httpPayload
        @xmlName("LegalHold")
        @xmlNamespace(uri: "http://s3.amazonaws.com/doc/2006-03-01/")
        LegalHold: ObjectLockLegalHold

        @httpHeader("x-amz-request-payer")
        RequestPayer: RequestPayer

        @httpQuery("versionId")
        VersionId: String

        @httpHeader("Content-MD5")
        ContentMD5: String

        @httpHeader("x-amz-sdk-checksum-algorithm")
        ChecksumAlgorithm: ChecksumAlgorithm

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
    output := {
        @httpHeader("x-amz-request-charged")
        RequestCharged: RequestCharged
    }
}

@http(method: "PUT", uri: "/{Bucket}?object-lock")
@httpChecksum(requestAlgorithmMember: "ChecksumAlgorithm", requestChecksumRequired: true)
operation PutObjectLockConfiguration {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpPayload @xmlNamespace(uri: "http://s3.amazonaws.com/doc/2006-03-01/")
        ObjectLockConfiguration: ObjectLockConfiguration

        @httpHeader("x-amz-request-payer")
        RequestPayer: RequestPayer

        @httpHeader("x-amz-bucket-object-lock-token")
        Token: String

        @httpHeader("Content-MD5")
        ContentMD5: String

        @httpHeader("x-amz-sdk-checksum-algorithm")
        ChecksumAlgorithm: ChecksumAlgorithm

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
    output := {
        @httpHeader("x-amz-request-charged")
        RequestCharged: RequestCharged
    }
}

@http(method: "PUT", uri: "/{Bucket}/{Key+}?retention")
@httpChecksum(requestAlgorithmMember: "ChecksumAlgorithm", requestChecksumRequired: true)
operation PutObjectRetention {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @required @httpLabel
        Key: ObjectKey

        @httpPayload
        @xmlName("Retention")
        @xmlNamespace(uri: "http://s3.amazonaws.com/doc/2006-03-01/")
        Retention: ObjectLockRetention

        @httpHeader("x-amz-request-payer")
        RequestPayer: RequestPayer

        @httpQuery("versionId")
        VersionId: String

        @httpHeader("x-amz-bypass-governance-retention")
        BypassGovernanceRetention: Boolean

        @httpHeader("Content-MD5")
        ContentMD5: String

        @httpHeader("x-amz-sdk-checksum-algorithm")
        ChecksumAlgorithm: ChecksumAlgorithm

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
    output := {
        @httpHeader("x-amz-request-charged")
        RequestCharged: RequestCharged
    }
}

@http(method: "PUT", uri: "/{Bucket}/{Key+}?tagging")
@httpChecksum(requestAlgorithmMember: "ChecksumAlgorithm", requestChecksumRequired: true)
operation PutObjectTagging {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @required @httpLabel
        Key: ObjectKey

        @httpQuery("versionId")
        VersionId: String

        @httpHeader("Content-MD5")
        ContentMD5: String

        @httpHeader("x-amz-sdk-checksum-algorithm")
        ChecksumAlgorithm: ChecksumAlgorithm

        @required @httpPayload @xmlNamespace(uri: "http://s3.amazonaws.com/doc/2006-03-01/")
        Tagging: Tagging

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String

        @httpHeader("x-amz-request-payer")
        RequestPayer: RequestPayer
    }
    output := {
        @httpHeader("x-amz-version-id")
        VersionId: String
    }
}

@http(method: "PUT", uri: "/{Bucket}?publicAccessBlock")
@httpChecksum(requestAlgorithmMember: "ChecksumAlgorithm", requestChecksumRequired: true)
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation PutPublicAccessBlock {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpHeader("Content-MD5")
        ContentMD5: String

        @httpHeader("x-amz-sdk-checksum-algorithm")
        ChecksumAlgorithm: ChecksumAlgorithm

        @required @httpPayload @xmlNamespace(uri: "http://s3.amazonaws.com/doc/2006-03-01/")
        PublicAccessBlockConfiguration: PublicAccessBlockConfiguration

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
}

@http(method: "PUT", uri: "/{Bucket}/{Key+}?renameObject")
operation RenameObject {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @required @httpLabel @contextParam(name: "Key")
        Key: ObjectKey

        @required @httpHeader("x-amz-rename-source")
        RenameSource: RenameSource

        @httpHeader("If-Match")
        DestinationIfMatch: String

        @httpHeader("If-None-Match")
        DestinationIfNoneMatch: String

        @httpHeader("If-Modified-Since")
        DestinationIfModifiedSince: Timestamp

        @httpHeader("If-Unmodified-Since")
        DestinationIfUnmodifiedSince: Timestamp

        @httpHeader("x-amz-rename-source-if-match")
        SourceIfMatch: String

        @httpHeader("x-amz-rename-source-if-none-match")
        SourceIfNoneMatch: String

        @httpHeader("x-amz-rename-source-if-modified-since")
        SourceIfModifiedSince: RenameSourceIfModifiedSince

        @httpHeader("x-amz-rename-source-if-unmodified-since")
        SourceIfUnmodifiedSince: RenameSourceIfUnmodifiedSince

        @httpHeader("x-amz-client-token") @idempotencyToken
        ClientToken: String
    }
    output := {}
    errors: [IdempotencyParameterMismatch]
}

@http(method: "POST", uri: "/{Bucket}/{Key+}?restore")
@httpChecksum(requestAlgorithmMember: "ChecksumAlgorithm", requestChecksumRequired: false)
operation RestoreObject {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @required @httpLabel
        Key: ObjectKey

        @httpQuery("versionId")
        VersionId: String

        @httpPayload @xmlNamespace(uri: "http://s3.amazonaws.com/doc/2006-03-01/")
        RestoreRequest: RestoreRequest

        @httpHeader("x-amz-request-payer")
        RequestPayer: RequestPayer

        @httpHeader("x-amz-sdk-checksum-algorithm")
        ChecksumAlgorithm: ChecksumAlgorithm

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
    output := {
        @httpHeader("x-amz-request-charged")
        RequestCharged: RequestCharged

        @httpHeader("x-amz-restore-output-path")
        RestoreOutputPath: String
    }
    errors: [ObjectAlreadyInActiveTierError]
}

@http(method: "POST", uri: "/{Bucket}/{Key+}?select&select-type=2")
operation SelectObjectContent {
    input := @xmlNamespace(uri: "http://s3.amazonaws.com/doc/2006-03-01/") {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @required @httpLabel
        Key: ObjectKey

        @httpHeader("x-amz-server-side-encryption-customer-algorithm")
        SSECustomerAlgorithm: String

        @httpHeader("x-amz-server-side-encryption-customer-key")
        SSECustomerKey: SSECustomerKey

        @httpHeader("x-amz-server-side-encryption-customer-key-MD5")
        SSECustomerKeyMD5: String

        @required
        Expression: String

        @required
        ExpressionType: ExpressionType

        RequestProgress: RequestProgress

        @required
        InputSerialization: InputSerialization

        @required
        OutputSerialization: OutputSerialization

        ScanRange: ScanRange

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
    output := {
        @httpPayload
        Payload: SelectObjectContentEventStream
    }
}

@http(method: "PUT", uri: "/{Bucket}?metadataAnnotationTable")
@httpChecksum(requestAlgorithmMember: "ChecksumAlgorithm", requestChecksumRequired: true)
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation UpdateBucketMetadataAnnotationTableConfiguration {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpHeader("Content-MD5")
        ContentMD5: String

        @httpHeader("x-amz-sdk-checksum-algorithm")
        ChecksumAlgorithm: ChecksumAlgorithm

        @required
        @httpPayload
        @xmlName("AnnotationTableConfiguration")
        @xmlNamespace(uri: "http://s3.amazonaws.com/doc/2006-03-01/")
        AnnotationTableConfiguration: AnnotationTableConfigurationUpdates

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
}

@http(method: "PUT", uri: "/{Bucket}?metadataInventoryTable")
@httpChecksum(requestAlgorithmMember: "ChecksumAlgorithm", requestChecksumRequired: true)
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation UpdateBucketMetadataInventoryTableConfiguration {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpHeader("Content-MD5")
        ContentMD5: String

        @httpHeader("x-amz-sdk-checksum-algorithm")
        ChecksumAlgorithm: ChecksumAlgorithm

        @required
        @httpPayload
        @xmlName("InventoryTableConfiguration")
        @xmlNamespace(uri: "http://s3.amazonaws.com/doc/2006-03-01/")
        InventoryTableConfiguration: InventoryTableConfigurationUpdates

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
}

@http(method: "PUT", uri: "/{Bucket}?metadataJournalTable")
@httpChecksum(requestAlgorithmMember: "ChecksumAlgorithm", requestChecksumRequired: true)
@staticContextParams(UseS3ExpressControlEndpoint: {value: true})
operation UpdateBucketMetadataJournalTableConfiguration {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpHeader("Content-MD5")
        ContentMD5: String

        @httpHeader("x-amz-sdk-checksum-algorithm")
        ChecksumAlgorithm: ChecksumAlgorithm

        @required
        @httpPayload
        @xmlName("JournalTableConfiguration")
        @xmlNamespace(uri: "http://s3.amazonaws.com/doc/2006-03-01/")
        JournalTableConfiguration: JournalTableConfigurationUpdates

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
}

@http(method: "PUT", uri: "/{Bucket}/{Key+}?encryption")
@httpChecksum(requestAlgorithmMember: "ChecksumAlgorithm", requestChecksumRequired: true)
operation UpdateObjectEncryption {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @required @httpLabel
        Key: ObjectKey

        @httpQuery("versionId")
        VersionId: String

        @required @httpPayload @xmlNamespace(uri: "http://s3.amazonaws.com/doc/2006-03-01/")
        ObjectEncryption: ObjectEncryption

        @httpHeader("x-amz-request-payer")
        RequestPayer: RequestPayer

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String

        @httpHeader("Content-MD5")
        ContentMD5: String

        @httpHeader("x-amz-sdk-checksum-algorithm")
        ChecksumAlgorithm: ChecksumAlgorithm
    }
    output: UpdateObjectEncryptionResponse
    errors: [NoSuchKey, InvalidRequest, AccessDenied]
}

@http(method: "PUT", uri: "/{Bucket}/{Key+}")
@httpChecksum(requestAlgorithmMember: "ChecksumAlgorithm", requestChecksumRequired: false)
operation UploadPart {
    input := {
        @httpPayload
        Body: StreamingBlob

        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @httpHeader("Content-Length")
        ContentLength: Long

        @httpHeader("Content-MD5")
        ContentMD5: String

        @httpHeader("x-amz-sdk-checksum-algorithm")
        ChecksumAlgorithm: ChecksumAlgorithm

        @httpHeader("x-amz-checksum-crc32")
        ChecksumCRC32: String

        @httpHeader("x-amz-checksum-crc32c")
        ChecksumCRC32C: String

        @httpHeader("x-amz-checksum-crc64nvme")
        ChecksumCRC64NVME: String

        @httpHeader("x-amz-checksum-sha1")
        ChecksumSHA1: String

        @httpHeader("x-amz-checksum-sha256")
        ChecksumSHA256: String

        @httpHeader("x-amz-checksum-sha512")
        ChecksumSHA512: String

        @httpHeader("x-amz-checksum-md5")
        ChecksumMD5: String

        @httpHeader("x-amz-checksum-xxhash64")
        ChecksumXXHASH64: String

        @httpHeader("x-amz-checksum-xxhash3")
        ChecksumXXHASH3: String

        @httpHeader("x-amz-checksum-xxhash128")
        ChecksumXXHASH128: String

        @required @httpLabel @contextParam(name: "Key")
        Key: ObjectKey

        @required @httpQuery("partNumber")
        PartNumber: Integer

        @required @httpQuery("uploadId")
        UploadId: String

        @httpHeader("x-amz-server-side-encryption-customer-algorithm")
        SSECustomerAlgorithm: String

        @httpHeader("x-amz-server-side-encryption-customer-key")
        SSECustomerKey: SSECustomerKey

        @httpHeader("x-amz-server-side-encryption-customer-key-MD5")
        SSECustomerKeyMD5: String

        @httpHeader("x-amz-request-payer")
        RequestPayer: RequestPayer

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String
    }
    output := {
        @httpHeader("x-amz-server-side-encryption")
        ServerSideEncryption: ServerSideEncryption

        @httpHeader("ETag")
        ETag: String

        @httpHeader("x-amz-checksum-crc32")
        ChecksumCRC32: String

        @httpHeader("x-amz-checksum-crc32c")
        ChecksumCRC32C: String

        @httpHeader("x-amz-checksum-crc64nvme")
        ChecksumCRC64NVME: String

        @httpHeader("x-amz-checksum-sha1")
        ChecksumSHA1: String

        @httpHeader("x-amz-checksum-sha256")
        ChecksumSHA256: String

        @httpHeader("x-amz-checksum-sha512")
        ChecksumSHA512: String

        @httpHeader("x-amz-checksum-md5")
        ChecksumMD5: String

        @httpHeader("x-amz-checksum-xxhash64")
        ChecksumXXHASH64: String

        @httpHeader("x-amz-checksum-xxhash3")
        ChecksumXXHASH3: String

        @httpHeader("x-amz-checksum-xxhash128")
        ChecksumXXHASH128: String

        @httpHeader("x-amz-server-side-encryption-customer-algorithm")
        SSECustomerAlgorithm: String

        @httpHeader("x-amz-server-side-encryption-customer-key-MD5")
        SSECustomerKeyMD5: String

        @httpHeader("x-amz-server-side-encryption-aws-kms-key-id")
        SSEKMSKeyId: SSEKMSKeyId

        @httpHeader("x-amz-server-side-encryption-bucket-key-enabled")
        BucketKeyEnabled: Boolean

        @httpHeader("x-amz-request-charged")
        RequestCharged: RequestCharged
    }
}

@http(method: "PUT", uri: "/{Bucket}/{Key+}")
@staticContextParams(DisableS3ExpressSessionAuth: {value: true})
operation UploadPartCopy {
    input := {
        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: String

        @required @httpHeader("x-amz-copy-source")
        CopySource: CopySource

        @httpHeader("x-amz-copy-source-if-match")
        CopySourceIfMatch: String

        @httpHeader("x-amz-copy-source-if-modified-since")
        CopySourceIfModifiedSince: Timestamp

        @httpHeader("x-amz-copy-source-if-none-match")
        CopySourceIfNoneMatch: String

        @httpHeader("x-amz-copy-source-if-unmodified-since")
        CopySourceIfUnmodifiedSince: Timestamp

        @httpHeader("x-amz-copy-source-range")
        CopySourceRange: String

        @required @httpLabel
        Key: ObjectKey

        @required @httpQuery("partNumber")
        PartNumber: Integer

        @required @httpQuery("uploadId")
        UploadId: String

        @httpHeader("x-amz-server-side-encryption-customer-algorithm")
        SSECustomerAlgorithm: String

        @httpHeader("x-amz-server-side-encryption-customer-key")
        SSECustomerKey: SSECustomerKey

        @httpHeader("x-amz-server-side-encryption-customer-key-MD5")
        SSECustomerKeyMD5: String

        @httpHeader("x-amz-copy-source-server-side-encryption-customer-algorithm")
        CopySourceSSECustomerAlgorithm: String

        @httpHeader("x-amz-copy-source-server-side-encryption-customer-key")
        CopySourceSSECustomerKey: CopySourceSSECustomerKey

        @httpHeader("x-amz-copy-source-server-side-encryption-customer-key-MD5")
        CopySourceSSECustomerKeyMD5: String

        @httpHeader("x-amz-request-payer")
        RequestPayer: RequestPayer

        @httpHeader("x-amz-expected-bucket-owner")
        ExpectedBucketOwner: String

        @httpHeader("x-amz-source-expected-bucket-owner")
        ExpectedSourceBucketOwner: String
    }
    output := {
        @httpHeader("x-amz-copy-source-version-id")
        CopySourceVersionId: String

        @httpPayload
        CopyPartResult: CopyPartResult

        @httpHeader("x-amz-server-side-encryption")
        ServerSideEncryption: ServerSideEncryption

        @httpHeader("x-amz-server-side-encryption-customer-algorithm")
        SSECustomerAlgorithm: String

        @httpHeader("x-amz-server-side-encryption-customer-key-MD5")
        SSECustomerKeyMD5: String

        @httpHeader("x-amz-server-side-encryption-aws-kms-key-id")
        SSEKMSKeyId: SSEKMSKeyId

        @httpHeader("x-amz-server-side-encryption-bucket-key-enabled")
        BucketKeyEnabled: Boolean

        @httpHeader("x-amz-request-charged")
        RequestCharged: RequestCharged
    }
}

@http(method: "POST", uri: "/WriteGetObjectResponse")
@unsignedPayload
@endpoint(hostPrefix: "{RequestRoute}.")
@staticContextParams(UseObjectLambdaEndpoint: {value: true})
operation WriteGetObjectResponse {
    input := {
        @required @httpHeader("x-amz-request-route") @hostLabel
        RequestRoute: String

        @required @httpHeader("x-amz-request-token")
        RequestToken: String

        @httpPayload
        Body: StreamingBlob

        @httpHeader("x-amz-fwd-status")
        StatusCode: Integer

        @httpHeader("x-amz-fwd-error-code")
        ErrorCode: String

        @httpHeader("x-amz-fwd-error-message")
        ErrorMessage: String

        @httpHeader("x-amz-fwd-header-accept-ranges")
        AcceptRanges: String

        @httpHeader("x-amz-fwd-header-Cache-Control")
        CacheControl: String

        @httpHeader("x-amz-fwd-header-Content-Disposition")
        ContentDisposition: String

        @httpHeader("x-amz-fwd-header-Content-Encoding")
        ContentEncoding: String

        @httpHeader("x-amz-fwd-header-Content-Language")
        ContentLanguage: String

        @httpHeader("Content-Length")
        ContentLength: Long

        @httpHeader("x-amz-fwd-header-Content-Range")
        ContentRange: String

        @httpHeader("x-amz-fwd-header-Content-Type")
        ContentType: String

        @httpHeader("x-amz-fwd-header-x-amz-checksum-crc32")
        ChecksumCRC32: String

        @httpHeader("x-amz-fwd-header-x-amz-checksum-crc32c")
        ChecksumCRC32C: String

        @httpHeader("x-amz-fwd-header-x-amz-checksum-crc64nvme")
        ChecksumCRC64NVME: String

        @httpHeader("x-amz-fwd-header-x-amz-checksum-sha1")
        ChecksumSHA1: String

        @httpHeader("x-amz-fwd-header-x-amz-checksum-sha256")
        ChecksumSHA256: String

        @httpHeader("x-amz-fwd-header-x-amz-checksum-sha512")
        ChecksumSHA512: String

        @httpHeader("x-amz-fwd-header-x-amz-checksum-md5")
        ChecksumMD5: String

        @httpHeader("x-amz-fwd-header-x-amz-checksum-xxhash64")
        ChecksumXXHASH64: String

        @httpHeader("x-amz-fwd-header-x-amz-checksum-xxhash3")
        ChecksumXXHASH3: String

        @httpHeader("x-amz-fwd-header-x-amz-checksum-xxhash128")
        ChecksumXXHASH128: String

        @httpHeader("x-amz-fwd-header-x-amz-delete-marker")
        DeleteMarker: Boolean

        @httpHeader("x-amz-fwd-header-ETag")
        ETag: String

        @httpHeader("x-amz-fwd-header-Expires")
        Expires: Timestamp

        @httpHeader("x-amz-fwd-header-x-amz-expiration")
        Expiration: String

        @httpHeader("x-amz-fwd-header-Last-Modified")
        LastModified: Timestamp

        @httpHeader("x-amz-fwd-header-x-amz-missing-meta")
        MissingMeta: Integer

        @httpPrefixHeaders("x-amz-meta-")
        Metadata: Metadata

        @httpHeader("x-amz-fwd-header-x-amz-object-lock-mode")
        ObjectLockMode: ObjectLockMode

        @httpHeader("x-amz-fwd-header-x-amz-object-lock-legal-hold")
        ObjectLockLegalHoldStatus: ObjectLockLegalHoldStatus

        @httpHeader("x-amz-fwd-header-x-amz-object-lock-retain-until-date")
        ObjectLockRetainUntilDate: ObjectLockRetainUntilDate

        @httpHeader("x-amz-fwd-header-x-amz-mp-parts-count")
        PartsCount: Integer

        @httpHeader("x-amz-fwd-header-x-amz-replication-status")
        ReplicationStatus: ReplicationStatus

        @httpHeader("x-amz-fwd-header-x-amz-request-charged")
        RequestCharged: RequestCharged

        @httpHeader("x-amz-fwd-header-x-amz-restore")
        Restore: String

        @httpHeader("x-amz-fwd-header-x-amz-server-side-encryption")
        ServerSideEncryption: ServerSideEncryption

        @httpHeader("x-amz-fwd-header-x-amz-server-side-encryption-customer-algorithm")
        SSECustomerAlgorithm: String

        @httpHeader("x-amz-fwd-header-x-amz-server-side-encryption-aws-kms-key-id")
        SSEKMSKeyId: SSEKMSKeyId

        @httpHeader("x-amz-fwd-header-x-amz-server-side-encryption-customer-key-MD5")
        SSECustomerKeyMD5: String

        @httpHeader("x-amz-fwd-header-x-amz-storage-class")
        StorageClass: StorageClass

        @httpHeader("x-amz-fwd-header-x-amz-tagging-count")
        TagCount: Integer

        @httpHeader("x-amz-fwd-header-x-amz-version-id")
        VersionId: String

        @httpHeader("x-amz-fwd-header-x-amz-server-side-encryption-bucket-key-enabled")
        BucketKeyEnabled: Boolean
    }
}

structure AbacStatus {
    Status: BucketAbacStatus
}

structure AbortIncompleteMultipartUpload {
    DaysAfterInitiation: Integer
}

structure AccelerateConfiguration {
    Status: BucketAccelerateStatus
}

structure AccessControlPolicy {
    @xmlName("AccessControlList")
    Grants: Grants

    Owner: Owner
}

structure AccessControlTranslation {
    @required
    Owner: OwnerOverride
}

@error("client") @httpError(403)
structure AccessDenied {}

list AllowedHeaders {
    member: String
}

list AllowedMethods {
    member: String
}

list AllowedOrigins {
    member: String
}

structure AnalyticsAndOperator {
    Prefix: String

    @xmlName("Tag") @xmlFlattened
    Tags: TagSet
}

structure AnalyticsConfiguration {
    @required
    Id: String

    Filter: AnalyticsFilter

    @required
    StorageClassAnalysis: StorageClassAnalysis
}

list AnalyticsConfigurationList {
    member: AnalyticsConfiguration
}

structure AnalyticsExportDestination {
    @required
    S3BucketDestination: AnalyticsS3BucketDestination
}

structure AnalyticsFilter {
    Prefix: String
    Tag: Tag
    And: AnalyticsAndOperator
}

structure AnalyticsS3BucketDestination {
    @required
    Format: AnalyticsS3ExportFileFormat

    BucketAccountId: String

    @required
    Bucket: String

    Prefix: String
}

enum AnalyticsS3ExportFileFormat {
    CSV
}

enum AnnotationConfigurationState {
    ENABLED
    DISABLED
}

enum AnnotationDirective {
    COPY
    EXCLUDE
}

structure AnnotationEntry {
    @required
    AnnotationName: String

    @required
    LastModified: Timestamp

    ETag: String

    @xmlFlattened
    ChecksumAlgorithm: ChecksumAlgorithmList

    @required
    Size: Long

    ReplicationStatus: ReplicationStatus
}

@error("client") @httpError(400)
structure AnnotationLimitExceeded {}

list AnnotationList {
    @xmlName("AnnotationEntry")
    member: AnnotationEntry
}

@error("client") @httpError(400)
structure AnnotationNameTooLong {}

structure AnnotationTableConfiguration {
    @required
    ConfigurationState: AnnotationConfigurationState

    EncryptionConfiguration: MetadataTableEncryptionConfiguration
    Role: String
}

structure AnnotationTableConfigurationResult {
    @required
    ConfigurationState: AnnotationConfigurationState

    TableStatus: String
    Error: ErrorDetails
    TableName: String
    TableArn: String
    Role: String
}

structure AnnotationTableConfigurationUpdates {
    @required
    ConfigurationState: AnnotationConfigurationState

    EncryptionConfiguration: MetadataTableEncryptionConfiguration
    Role: String
}

enum ArchiveStatus {
    ARCHIVE_ACCESS
    DEEP_ARCHIVE_ACCESS
}

structure BlockedEncryptionTypes {
    @xmlFlattened
    EncryptionType: EncryptionTypeList
}

structure Bucket {
    Name: String
    CreationDate: Timestamp
    BucketRegion: String
    BucketArn: S3RegionalOrS3ExpressBucketArnString
}

enum BucketAbacStatus {
    Enabled
    Disabled
}

enum BucketAccelerateStatus {
    Enabled
    Suspended
}

@error("client") @httpError(409)
structure BucketAlreadyExists {}

@error("client") @httpError(409)
structure BucketAlreadyOwnedByYou {}

enum BucketCannedACL {
    private
    public_read = "public-read"
    public_read_write = "public-read-write"
    authenticated_read = "authenticated-read"
}

structure BucketInfo {
    DataRedundancy: DataRedundancy
    Type: BucketType
}

structure BucketLifecycleConfiguration {
    @required @xmlName("Rule") @xmlFlattened
    Rules: LifecycleRules
}

enum BucketLocationConstraint {
    af_south_1 = "af-south-1"
    ap_east_1 = "ap-east-1"
    ap_east_2 = "ap-east-2"
    ap_northeast_1 = "ap-northeast-1"
    ap_northeast_2 = "ap-northeast-2"
    ap_northeast_3 = "ap-northeast-3"
    ap_south_1 = "ap-south-1"
    ap_south_2 = "ap-south-2"
    ap_southeast_1 = "ap-southeast-1"
    ap_southeast_2 = "ap-southeast-2"
    ap_southeast_3 = "ap-southeast-3"
    ap_southeast_4 = "ap-southeast-4"
    ap_southeast_5 = "ap-southeast-5"
    ap_southeast_6 = "ap-southeast-6"
    ap_southeast_7 = "ap-southeast-7"
    ca_central_1 = "ca-central-1"
    ca_west_1 = "ca-west-1"
    cn_north_1 = "cn-north-1"
    cn_northwest_1 = "cn-northwest-1"
    EU
    eu_central_1 = "eu-central-1"
    eu_central_2 = "eu-central-2"
    eu_north_1 = "eu-north-1"
    eu_south_1 = "eu-south-1"
    eu_south_2 = "eu-south-2"
    eu_west_1 = "eu-west-1"
    eu_west_2 = "eu-west-2"
    eu_west_3 = "eu-west-3"
    il_central_1 = "il-central-1"
    me_central_1 = "me-central-1"
    me_south_1 = "me-south-1"
    mx_central_1 = "mx-central-1"
    sa_east_1 = "sa-east-1"
    us_east_2 = "us-east-2"
    us_gov_east_1 = "us-gov-east-1"
    us_gov_west_1 = "us-gov-west-1"
    us_west_1 = "us-west-1"
    us_west_2 = "us-west-2"
}

structure BucketLoggingStatus {
    LoggingEnabled: LoggingEnabled
}

enum BucketLogsPermission {
    FULL_CONTROL
    READ
    WRITE
}

enum BucketNamespace {
    account_regional = "account-regional"
    global
}

enum BucketType {
    Directory
}

enum BucketVersioningStatus {
    Enabled
    Suspended
}

list Buckets {
    @xmlName("Bucket")
    member: Bucket
}

structure CORSConfiguration {
    @required @xmlName("CORSRule") @xmlFlattened
    CORSRules: CORSRules
}

structure CORSRule {
    ID: String

    @xmlName("AllowedHeader") @xmlFlattened
    AllowedHeaders: AllowedHeaders

    @required @xmlName("AllowedMethod") @xmlFlattened
    AllowedMethods: AllowedMethods

    @required @xmlName("AllowedOrigin") @xmlFlattened
    AllowedOrigins: AllowedOrigins

    @xmlName("ExposeHeader") @xmlFlattened
    ExposeHeaders: ExposeHeaders

    MaxAgeSeconds: Integer
}

list CORSRules {
    member: CORSRule
}

structure CSVInput {
    FileHeaderInfo: FileHeaderInfo
    Comments: String
    QuoteEscapeCharacter: String
    RecordDelimiter: String
    FieldDelimiter: String
    QuoteCharacter: String
    AllowQuotedRecordDelimiter: Boolean
}

structure CSVOutput {
    QuoteFields: QuoteFields
    QuoteEscapeCharacter: String
    RecordDelimiter: String
    FieldDelimiter: String
    QuoteCharacter: String
}

structure Checksum {
    ChecksumCRC32: String
    ChecksumCRC32C: String
    ChecksumCRC64NVME: String
    ChecksumSHA1: String
    ChecksumSHA256: String
    ChecksumSHA512: String
    ChecksumMD5: String
    ChecksumXXHASH64: String
    ChecksumXXHASH3: String
    ChecksumXXHASH128: String
    ChecksumType: ChecksumType
}

enum ChecksumAlgorithm {
    CRC32
    CRC32C
    SHA1
    SHA256
    CRC64NVME
    SHA512
    MD5
    XXHASH64
    XXHASH3
    XXHASH128
}

list ChecksumAlgorithmList {
    member: ChecksumAlgorithm
}

enum ChecksumMode {
    ENABLED
}

enum ChecksumType {
    COMPOSITE
    FULL_OBJECT
}

structure CloudFunctionConfiguration {
    Id: String

    @deprecated
    Event: Event

    @xmlName("Event") @xmlFlattened
    Events: EventList

    CloudFunction: String
    InvocationRole: String
}

structure CommonPrefix {
    Prefix: String
}

list CommonPrefixList {
    member: CommonPrefix
}

structure CompletedMultipartUpload {
    @xmlName("Part") @xmlFlattened
    Parts: CompletedPartList
}

structure CompletedPart {
    ETag: String
    ChecksumCRC32: String
    ChecksumCRC32C: String
    ChecksumCRC64NVME: String
    ChecksumSHA1: String
    ChecksumSHA256: String
    ChecksumSHA512: String
    ChecksumMD5: String
    ChecksumXXHASH64: String
    ChecksumXXHASH3: String
    ChecksumXXHASH128: String
    PartNumber: Integer
}

list CompletedPartList {
    member: CompletedPart
}

enum CompressionType {
    NONE
    GZIP
    BZIP2
}

structure Condition {
    HttpErrorCodeReturnedEquals: String
    KeyPrefixEquals: String
}

structure ContinuationEvent {}

structure CopyObjectResult {
    ETag: String
    LastModified: Timestamp
    ChecksumType: ChecksumType
    ChecksumCRC32: String
    ChecksumCRC32C: String
    ChecksumCRC64NVME: String
    ChecksumSHA1: String
    ChecksumSHA256: String
    ChecksumSHA512: String
    ChecksumMD5: String
    ChecksumXXHASH64: String
    ChecksumXXHASH3: String
    ChecksumXXHASH128: String
}

structure CopyPartResult {
    ETag: String
    LastModified: Timestamp
    ChecksumCRC32: String
    ChecksumCRC32C: String
    ChecksumCRC64NVME: String
    ChecksumSHA1: String
    ChecksumSHA256: String
    ChecksumSHA512: String
    ChecksumMD5: String
    ChecksumXXHASH64: String
    ChecksumXXHASH3: String
    ChecksumXXHASH128: String
}

@pattern("\\/?.+\\/.+")
string CopySource

@sensitive
string CopySourceSSECustomerKey

structure CreateBucketConfiguration {
    LocationConstraint: BucketLocationConstraint
    Location: LocationInfo
    Bucket: BucketInfo
    Tags: TagSet
}

enum DataRedundancy {
    SingleAvailabilityZone
    SingleLocalZone
}

@timestampFormat("date-time")
timestamp Date

structure DefaultRetention {
    Mode: ObjectLockRetentionMode
    Days: Integer
    Years: Integer
}

structure Delete {
    @required @xmlName("Object") @xmlFlattened
    Objects: ObjectIdentifierList

    Quiet: Boolean
}

structure DeleteMarkerEntry {
    Owner: Owner
    Key: ObjectKey
    VersionId: String
    IsLatest: Boolean
    LastModified: Timestamp
}

structure DeleteMarkerReplication {
    Status: DeleteMarkerReplicationStatus
}

enum DeleteMarkerReplicationStatus {
    Enabled
    Disabled
}

list DeleteMarkers {
    member: DeleteMarkerEntry
}

structure DeletedObject {
    Key: ObjectKey
    VersionId: String
    DeleteMarker: Boolean
    DeleteMarkerVersionId: String
}

list DeletedObjects {
    member: DeletedObject
}

structure Destination {
    @required
    Bucket: String

    Account: String
    StorageClass: StorageClass
    AccessControlTranslation: AccessControlTranslation
    EncryptionConfiguration: EncryptionConfiguration
    ReplicationTime: ReplicationTime
    Metrics: Metrics
}

structure DestinationResult {
    TableBucketType: S3TablesBucketType
    TableBucketArn: String
    TableNamespace: String
}

@length(min: 0, max: 1024)
string DirectoryBucketToken

enum EncodingType {
    url
}

structure Encryption {
    @required
    EncryptionType: ServerSideEncryption

    KMSKeyId: SSEKMSKeyId
    KMSContext: String
}

structure EncryptionConfiguration {
    ReplicaKmsKeyID: String
}

enum EncryptionType {
    NONE
    SSE_C = "SSE-C"
}

list EncryptionTypeList {
    @xmlName("EncryptionType")
    member: EncryptionType
}

@error("client") @httpError(400)
structure EncryptionTypeMismatch {}

structure EndEvent {}

structure Error {
    Key: ObjectKey
    VersionId: String
    Code: String
    Message: String
}

structure ErrorDetails {
    ErrorCode: String
    ErrorMessage: String
}

structure ErrorDocument {
    @required
    Key: ObjectKey
}

list Errors {
    member: Error
}

enum Event {
    s3_ReducedRedundancyLostObject = "s3:ReducedRedundancyLostObject"
    s3_ObjectCreated = "s3:ObjectCreated:*"
    s3_ObjectCreated_Put = "s3:ObjectCreated:Put"
    s3_ObjectCreated_Post = "s3:ObjectCreated:Post"
    s3_ObjectCreated_Copy = "s3:ObjectCreated:Copy"
    s3_ObjectCreated_CompleteMultipartUpload = "s3:ObjectCreated:CompleteMultipartUpload"
    s3_ObjectRemoved = "s3:ObjectRemoved:*"
    s3_ObjectRemoved_Delete = "s3:ObjectRemoved:Delete"
    s3_ObjectRemoved_DeleteMarkerCreated = "s3:ObjectRemoved:DeleteMarkerCreated"
    s3_ObjectRestore = "s3:ObjectRestore:*"
    s3_ObjectRestore_Post = "s3:ObjectRestore:Post"
    s3_ObjectRestore_Completed = "s3:ObjectRestore:Completed"
    s3_Replication = "s3:Replication:*"
    s3_Replication_OperationFailedReplication = "s3:Replication:OperationFailedReplication"
    s3_Replication_OperationNotTracked = "s3:Replication:OperationNotTracked"
    s3_Replication_OperationMissedThreshold = "s3:Replication:OperationMissedThreshold"
    s3_Replication_OperationReplicatedAfterThreshold = "s3:Replication:OperationReplicatedAfterThreshold"
    s3_ObjectRestore_Delete = "s3:ObjectRestore:Delete"
    s3_LifecycleTransition = "s3:LifecycleTransition"
    s3_IntelligentTiering = "s3:IntelligentTiering"
    s3_ObjectAcl_Put = "s3:ObjectAcl:Put"
    s3_LifecycleExpiration = "s3:LifecycleExpiration:*"
    s3_LifecycleExpiration_Delete = "s3:LifecycleExpiration:Delete"
    s3_LifecycleExpiration_DeleteMarkerCreated = "s3:LifecycleExpiration:DeleteMarkerCreated"
    s3_ObjectTagging = "s3:ObjectTagging:*"
    s3_ObjectTagging_Put = "s3:ObjectTagging:Put"
    s3_ObjectTagging_Delete = "s3:ObjectTagging:Delete"
    s3_ObjectAnnotation = "s3:ObjectAnnotation:*"
    s3_ObjectAnnotation_Put = "s3:ObjectAnnotation:Put"
    s3_ObjectAnnotation_Delete = "s3:ObjectAnnotation:Delete"
}

structure EventBridgeConfiguration {}

list EventList {
    member: Event
}

structure ExistingObjectReplication {
    @required
    Status: ExistingObjectReplicationStatus
}

enum ExistingObjectReplicationStatus {
    Enabled
    Disabled
}

enum ExpirationState {
    ENABLED
    DISABLED
}

enum ExpirationStatus {
    Enabled
    Disabled
}

list ExposeHeaders {
    member: String
}

enum ExpressionType {
    SQL
}

enum FileHeaderInfo {
    USE
    IGNORE
    NONE
}

structure FilterRule {
    Name: FilterRuleName
    Value: String
}

list FilterRuleList {
    member: FilterRule
}

enum FilterRuleName {
    prefix
    suffix
}

structure GetBucketMetadataConfigurationResult {
    @required
    MetadataConfigurationResult: MetadataConfigurationResult
}

structure GetBucketMetadataTableConfigurationResult {
    @required
    MetadataTableConfigurationResult: MetadataTableConfigurationResult

    @required
    Status: String

    Error: ErrorDetails
}

structure GetBucketNotificationConfigurationRequest {
    @required @httpLabel @contextParam(name: "Bucket")
    Bucket: String

    @httpHeader("x-amz-expected-bucket-owner")
    ExpectedBucketOwner: String
}

@streaming
blob StreamingBlob

structure GetObjectAttributesParts {
    @xmlName("PartsCount")
    TotalPartsCount: Integer

    PartNumberMarker: Integer
    NextPartNumberMarker: Integer
    MaxParts: Integer
    IsTruncated: Boolean

    @xmlName("Part") @xmlFlattened
    Parts: PartsList
}

structure GlacierJobParameters {
    @required
    Tier: Tier
}

structure Grant {
    Grantee: Grantee
    Permission: Permission
}

@xmlNamespace(uri: "http://www.w3.org/2001/XMLSchema-instance", prefix: "xsi")
structure Grantee {
    DisplayName: String
    EmailAddress: String
    ID: String

    @required @xmlName("xsi:type") @xmlAttribute
    Type: Type

    URI: String
}

list Grants {
    @xmlName("Grant")
    member: Grant
}

@error("client") @httpError(400)
structure IdempotencyParameterMismatch {}

@timestampFormat("http-date")
timestamp IfMatchInitiatedTime

@timestampFormat("http-date")
timestamp IfMatchLastModifiedTime

structure IndexDocument {
    @required
    Suffix: String
}

structure Initiator {
    ID: String
    DisplayName: String
}

structure InputSerialization {
    CSV: CSVInput
    CompressionType: CompressionType
    JSON: JSONInput
    Parquet: ParquetInput
}

enum IntelligentTieringAccessTier {
    ARCHIVE_ACCESS
    DEEP_ARCHIVE_ACCESS
}

structure IntelligentTieringAndOperator {
    Prefix: String

    @xmlName("Tag") @xmlFlattened
    Tags: TagSet
}

structure IntelligentTieringConfiguration {
    @required
    Id: String

    Filter: IntelligentTieringFilter

    @required
    Status: IntelligentTieringStatus

    @required @xmlName("Tiering") @xmlFlattened
    Tierings: TieringList
}

list IntelligentTieringConfigurationList {
    member: IntelligentTieringConfiguration
}

structure IntelligentTieringFilter {
    Prefix: String
    Tag: Tag
    And: IntelligentTieringAndOperator
}

enum IntelligentTieringStatus {
    Enabled
    Disabled
}

@error("client") @httpError(400)
structure InvalidAnnotationName {}

@error("client") @httpError(403)
structure InvalidObjectState {
    StorageClass: StorageClass
    AccessTier: IntelligentTieringAccessTier
}

@error("client") @httpError(400)
structure InvalidPrefix {}

@error("client") @httpError(400)
structure InvalidRequest {}

@error("client") @httpError(400)
structure InvalidWriteOffset {}

structure InventoryConfiguration {
    @required
    Destination: InventoryDestination

    @required
    IsEnabled: Boolean

    Filter: InventoryFilter

    @required
    Id: String

    @required
    IncludedObjectVersions: InventoryIncludedObjectVersions

    OptionalFields: InventoryOptionalFields

    @required
    Schedule: InventorySchedule
}

list InventoryConfigurationList {
    member: InventoryConfiguration
}

enum InventoryConfigurationState {
    ENABLED
    DISABLED
}

structure InventoryDestination {
    @required
    S3BucketDestination: InventoryS3BucketDestination
}

structure InventoryEncryption {
    @xmlName("SSE-S3")
    SSES3: SSES3

    @xmlName("SSE-KMS")
    SSEKMS: SSEKMS
}

structure InventoryFilter {
    @required
    Prefix: String
}

enum InventoryFormat {
    CSV
    ORC
    Parquet
}

enum InventoryFrequency {
    Daily
    Weekly
}

enum InventoryIncludedObjectVersions {
    All
    Current
}

enum InventoryOptionalField {
    Size
    LastModifiedDate
    StorageClass
    ETag
    IsMultipartUploaded
    ReplicationStatus
    EncryptionStatus
    ObjectLockRetainUntilDate
    ObjectLockMode
    ObjectLockLegalHoldStatus
    IntelligentTieringAccessTier
    BucketKeyStatus
    ChecksumAlgorithm
    ObjectAccessControlList
    ObjectOwner
    LifecycleExpirationDate
}

list InventoryOptionalFields {
    @xmlName("Field")
    member: InventoryOptionalField
}

structure InventoryS3BucketDestination {
    AccountId: String

    @required
    Bucket: String

    @required
    Format: InventoryFormat

    Prefix: String
    Encryption: InventoryEncryption
}

structure InventorySchedule {
    @required
    Frequency: InventoryFrequency
}

structure InventoryTableConfiguration {
    @required
    ConfigurationState: InventoryConfigurationState

    EncryptionConfiguration: MetadataTableEncryptionConfiguration
}

structure InventoryTableConfigurationResult {
    @required
    ConfigurationState: InventoryConfigurationState

    TableStatus: String
    Error: ErrorDetails
    TableName: String
    TableArn: String
}

structure InventoryTableConfigurationUpdates {
    @required
    ConfigurationState: InventoryConfigurationState

    EncryptionConfiguration: MetadataTableEncryptionConfiguration
}

structure JSONInput {
    Type: JSONType
}

structure JSONOutput {
    RecordDelimiter: String
}

enum JSONType {
    DOCUMENT
    LINES
}

structure JournalTableConfiguration {
    @required
    RecordExpiration: RecordExpiration

    EncryptionConfiguration: MetadataTableEncryptionConfiguration
}

structure JournalTableConfigurationResult {
    @required
    TableStatus: String

    Error: ErrorDetails

    @required
    TableName: String

    TableArn: String

    @required
    RecordExpiration: RecordExpiration
}

structure JournalTableConfigurationUpdates {
    @required
    RecordExpiration: RecordExpiration
}

structure LambdaFunctionConfiguration {
    Id: String

    @required @xmlName("CloudFunction")
    LambdaFunctionArn: String

    @required @xmlName("Event") @xmlFlattened
    Events: EventList

    Filter: NotificationConfigurationFilter
}

list LambdaFunctionConfigurationList {
    member: LambdaFunctionConfiguration
}

@timestampFormat("http-date")
timestamp LastModifiedTime

structure LifecycleConfiguration {
    @required @xmlName("Rule") @xmlFlattened
    Rules: Rules
}

structure LifecycleExpiration {
    Date: Date
    Days: Integer
    ExpiredObjectDeleteMarker: Boolean
}

structure LifecycleRule {
    Expiration: LifecycleExpiration
    ID: String

    @deprecated
    Prefix: String

    Filter: LifecycleRuleFilter

    @required
    Status: ExpirationStatus

    @xmlName("Transition") @xmlFlattened
    Transitions: TransitionList

    @xmlName("NoncurrentVersionTransition") @xmlFlattened
    NoncurrentVersionTransitions: NoncurrentVersionTransitionList

    NoncurrentVersionExpiration: NoncurrentVersionExpiration
    AbortIncompleteMultipartUpload: AbortIncompleteMultipartUpload
}

structure LifecycleRuleAndOperator {
    Prefix: String

    @xmlName("Tag") @xmlFlattened
    Tags: TagSet

    ObjectSizeGreaterThan: Long
    ObjectSizeLessThan: Long
}

structure LifecycleRuleFilter {
    Prefix: String
    Tag: Tag
    ObjectSizeGreaterThan: Long
    ObjectSizeLessThan: Long
    And: LifecycleRuleAndOperator
}

list LifecycleRules {
    member: LifecycleRule
}

structure LocationInfo {
    Type: LocationType
    Name: String
}

enum LocationType {
    AvailabilityZone
    LocalZone
}

structure LoggingEnabled {
    @required
    TargetBucket: String

    TargetGrants: TargetGrants

    @required
    TargetPrefix: String

    TargetObjectKeyFormat: TargetObjectKeyFormat
}

enum MFADelete {
    Enabled
    Disabled
}

enum MFADeleteStatus {
    Enabled
    Disabled
}

@range(min: 1, max: 1000)
integer MaxAnnotationResults

@range(min: 1, max: 10000)
integer MaxBuckets

@range(min: 0, max: 1000)
integer MaxDirectoryBuckets

map Metadata {
    key: String
    value: String
}

structure MetadataConfiguration {
    @required
    JournalTableConfiguration: JournalTableConfiguration

    InventoryTableConfiguration: InventoryTableConfiguration
    AnnotationTableConfiguration: AnnotationTableConfiguration
}

structure MetadataConfigurationResult {
    @required
    DestinationResult: DestinationResult

    JournalTableConfigurationResult: JournalTableConfigurationResult
    InventoryTableConfigurationResult: InventoryTableConfigurationResult
    AnnotationTableConfigurationResult: AnnotationTableConfigurationResult
}

enum MetadataDirective {
    COPY
    REPLACE
}

structure MetadataEntry {
    Name: String
    Value: String
}

structure MetadataTableConfiguration {
    @required
    S3TablesDestination: S3TablesDestination
}

structure MetadataTableConfigurationResult {
    @required
    S3TablesDestinationResult: S3TablesDestinationResult
}

structure MetadataTableEncryptionConfiguration {
    @required
    SseAlgorithm: TableSseAlgorithm

    KmsKeyArn: String
}

structure Metrics {
    @required
    Status: MetricsStatus

    EventThreshold: ReplicationTimeValue
}

structure MetricsAndOperator {
    Prefix: String

    @xmlName("Tag") @xmlFlattened
    Tags: TagSet

    AccessPointArn: String
}

structure MetricsConfiguration {
    @required
    Id: String

    Filter: MetricsFilter
}

list MetricsConfigurationList {
    member: MetricsConfiguration
}

structure MetricsFilter {
    Prefix: String
    Tag: Tag
    AccessPointArn: String
    And: MetricsAndOperator
}

enum MetricsStatus {
    Enabled
    Disabled
}

structure MultipartUpload {
    UploadId: String
    Key: ObjectKey
    Initiated: Timestamp
    StorageClass: StorageClass
    Owner: Owner
    Initiator: Initiator
    ChecksumAlgorithm: ChecksumAlgorithm
    ChecksumType: ChecksumType
}

list MultipartUploadList {
    member: MultipartUpload
}

@error("client") @httpError(404)
structure NoSuchAnnotation {}

@error("client") @httpError(404)
structure NoSuchBucket {}

@error("client") @httpError(404)
structure NoSuchKey {}

@error("client") @httpError(404)
structure NoSuchUpload {}

@length(min: 20, max: 2048)
@pattern("arn:aws[a-zA-Z0-9-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[a-zA-Z0-9-]+")
@sensitive
string NonEmptyKmsKeyArnString

structure NoncurrentVersionExpiration {
    NoncurrentDays: Integer
    NewerNoncurrentVersions: Integer
}

structure NoncurrentVersionTransition {
    NoncurrentDays: Integer
    StorageClass: TransitionStorageClass
    NewerNoncurrentVersions: Integer
}

list NoncurrentVersionTransitionList {
    member: NoncurrentVersionTransition
}

structure NotificationConfiguration {
    @xmlName("TopicConfiguration") @xmlFlattened
    TopicConfigurations: TopicConfigurationList

    @xmlName("QueueConfiguration") @xmlFlattened
    QueueConfigurations: QueueConfigurationList

    @xmlName("CloudFunctionConfiguration") @xmlFlattened
    LambdaFunctionConfigurations: LambdaFunctionConfigurationList

    EventBridgeConfiguration: EventBridgeConfiguration
}

structure NotificationConfigurationDeprecated {
    TopicConfiguration: TopicConfigurationDeprecated
    QueueConfiguration: QueueConfigurationDeprecated
    CloudFunctionConfiguration: CloudFunctionConfiguration
}

structure NotificationConfigurationFilter {
    @xmlName("S3Key")
    Key: S3KeyFilter
}

structure Object {
    Key: ObjectKey
    LastModified: Timestamp
    ETag: String

    @xmlFlattened
    ChecksumAlgorithm: ChecksumAlgorithmList

    ChecksumType: ChecksumType
    Size: Long
    StorageClass: ObjectStorageClass
    Owner: Owner
    RestoreStatus: RestoreStatus
}

@error("client") @httpError(403)
structure ObjectAlreadyInActiveTierError {}

enum ObjectAttributes {
    ETag
    Checksum
    ObjectParts
    StorageClass
    ObjectSize
}

list ObjectAttributesList {
    member: ObjectAttributes
}

enum ObjectCannedACL {
    private
    public_read = "public-read"
    public_read_write = "public-read-write"
    authenticated_read = "authenticated-read"
    aws_exec_read = "aws-exec-read"
    bucket_owner_read = "bucket-owner-read"
    bucket_owner_full_control = "bucket-owner-full-control"
}

union ObjectEncryption {
    @xmlName("SSE-KMS")
    SSEKMS: SSEKMSEncryption
}

structure ObjectIdentifier {
    @required
    Key: ObjectKey

    VersionId: String
    ETag: String
    LastModifiedTime: LastModifiedTime
    Size: Long
}

list ObjectIdentifierList {
    member: ObjectIdentifier
}

@length(min: 1)
string ObjectKey

list ObjectList {
    member: Object
}

structure ObjectLockConfiguration {
    ObjectLockEnabled: ObjectLockEnabled
    Rule: ObjectLockRule
}

enum ObjectLockEnabled {
    Enabled
}

structure ObjectLockLegalHold {
    Status: ObjectLockLegalHoldStatus
}

enum ObjectLockLegalHoldStatus {
    ON
    OFF
}

enum ObjectLockMode {
    GOVERNANCE
    COMPLIANCE
}

@timestampFormat("date-time")
timestamp ObjectLockRetainUntilDate

structure ObjectLockRetention {
    Mode: ObjectLockRetentionMode
    RetainUntilDate: Date
}

enum ObjectLockRetentionMode {
    GOVERNANCE
    COMPLIANCE
}

structure ObjectLockRule {
    DefaultRetention: DefaultRetention
}

@error("client") @httpError(403)
structure ObjectNotInActiveTierError {}

enum ObjectOwnership {
    BucketOwnerPreferred
    ObjectWriter
    BucketOwnerEnforced
}

structure ObjectPart {
    PartNumber: Integer
    Size: Long
    ChecksumCRC32: String
    ChecksumCRC32C: String
    ChecksumCRC64NVME: String
    ChecksumSHA1: String
    ChecksumSHA256: String
    ChecksumSHA512: String
    ChecksumMD5: String
    ChecksumXXHASH64: String
    ChecksumXXHASH3: String
    ChecksumXXHASH128: String
}

enum ObjectStorageClass {
    STANDARD
    REDUCED_REDUNDANCY
    GLACIER
    STANDARD_IA
    ONEZONE_IA
    INTELLIGENT_TIERING
    DEEP_ARCHIVE
    OUTPOSTS
    GLACIER_IR
    SNOW
    EXPRESS_ONEZONE
    FSX_OPENZFS
    FSX_ONTAP
    AWS_BACKUP_WARM
    AWS_BACKUP_LOW_COST_WARM
}

structure ObjectVersion {
    ETag: String

    @xmlFlattened
    ChecksumAlgorithm: ChecksumAlgorithmList

    ChecksumType: ChecksumType
    Size: Long
    StorageClass: ObjectVersionStorageClass
    Key: ObjectKey
    VersionId: String
    IsLatest: Boolean
    LastModified: Timestamp
    Owner: Owner
    RestoreStatus: RestoreStatus
}

list ObjectVersionList {
    member: ObjectVersion
}

enum ObjectVersionStorageClass {
    STANDARD
}

enum OptionalObjectAttributes {
    RestoreStatus
}

list OptionalObjectAttributesList {
    member: OptionalObjectAttributes
}

structure OutputLocation {
    S3: S3Location
}

structure OutputSerialization {
    CSV: CSVOutput
    JSON: JSONOutput
}

structure Owner {
    DisplayName: String
    ID: String
}

enum OwnerOverride {
    Destination
}

structure OwnershipControls {
    @required @xmlName("Rule") @xmlFlattened
    Rules: OwnershipControlsRules
}

structure OwnershipControlsRule {
    @required
    ObjectOwnership: ObjectOwnership
}

list OwnershipControlsRules {
    member: OwnershipControlsRule
}

structure ParquetInput {}

structure Part {
    PartNumber: Integer
    LastModified: Timestamp
    ETag: String
    Size: Long
    ChecksumCRC32: String
    ChecksumCRC32C: String
    ChecksumCRC64NVME: String
    ChecksumSHA1: String
    ChecksumSHA256: String
    ChecksumSHA512: String
    ChecksumMD5: String
    ChecksumXXHASH64: String
    ChecksumXXHASH3: String
    ChecksumXXHASH128: String
}

enum PartitionDateSource {
    EventTime
    DeliveryTime
}

@xmlName("PartitionedPrefix")
structure PartitionedPrefix {
    PartitionDateSource: PartitionDateSource
}

list Parts {
    member: Part
}

list PartsList {
    member: ObjectPart
}

enum Payer {
    Requester
    BucketOwner
}

enum Permission {
    FULL_CONTROL
    WRITE
    WRITE_ACP
    READ
    READ_ACP
}

structure PolicyStatus {
    IsPublic: Boolean
}

structure Progress {
    BytesScanned: Long
    BytesProcessed: Long
    BytesReturned: Long
}

structure ProgressEvent {
    @eventPayload
    Details: Progress
}

enum Protocol {
    http
    https
}

structure PublicAccessBlockConfiguration {
    BlockPublicAcls: Boolean
    IgnorePublicAcls: Boolean
    BlockPublicPolicy: Boolean
    RestrictPublicBuckets: Boolean
}

structure QueueConfiguration {
    Id: String

    @required @xmlName("Queue")
    QueueArn: String

    @required @xmlName("Event") @xmlFlattened
    Events: EventList

    Filter: NotificationConfigurationFilter
}

structure QueueConfigurationDeprecated {
    Id: String

    @deprecated
    Event: Event

    @xmlName("Event") @xmlFlattened
    Events: EventList

    Queue: String
}

list QueueConfigurationList {
    member: QueueConfiguration
}

enum QuoteFields {
    ALWAYS
    ASNEEDED
}

structure RecordExpiration {
    @required
    Expiration: ExpirationState

    Days: Integer
}

structure RecordsEvent {
    @eventPayload
    Payload: Blob
}

structure Redirect {
    HostName: String
    HttpRedirectCode: String
    Protocol: Protocol
    ReplaceKeyPrefixWith: String
    ReplaceKeyWith: String
}

structure RedirectAllRequestsTo {
    @required
    HostName: String

    Protocol: Protocol
}

@length(min: 0, max: 20)
string Region

@pattern("\\/?.+\\/.+")
string RenameSource

@timestampFormat("http-date")
timestamp RenameSourceIfModifiedSince

@timestampFormat("http-date")
timestamp RenameSourceIfUnmodifiedSince

structure ReplicaModifications {
    @required
    Status: ReplicaModificationsStatus
}

enum ReplicaModificationsStatus {
    Enabled
    Disabled
}

structure ReplicationConfiguration {
    @required
    Role: String

    @required @xmlName("Rule") @xmlFlattened
    Rules: ReplicationRules
}

structure ReplicationRule {
    ID: String
    Priority: Integer

    @deprecated
    Prefix: String

    Filter: ReplicationRuleFilter

    @required
    Status: ReplicationRuleStatus

    SourceSelectionCriteria: SourceSelectionCriteria
    ExistingObjectReplication: ExistingObjectReplication

    @required
    Destination: Destination

    DeleteMarkerReplication: DeleteMarkerReplication
}

structure ReplicationRuleAndOperator {
    Prefix: String

    @xmlName("Tag") @xmlFlattened
    Tags: TagSet
}

structure ReplicationRuleFilter {
    Prefix: String
    Tag: Tag
    And: ReplicationRuleAndOperator
}

enum ReplicationRuleStatus {
    Enabled
    Disabled
}

list ReplicationRules {
    member: ReplicationRule
}

enum ReplicationStatus {
    COMPLETE
    PENDING
    FAILED
    REPLICA
    COMPLETED
}

structure ReplicationTime {
    @required
    Status: ReplicationTimeStatus

    @required
    Time: ReplicationTimeValue
}

enum ReplicationTimeStatus {
    Enabled
    Disabled
}

structure ReplicationTimeValue {
    Minutes: Integer
}

enum RequestCharged {
    requester
}

enum RequestPayer {
    requester
}

structure RequestPaymentConfiguration {
    @required
    Payer: Payer
}

structure RequestProgress {
    Enabled: Boolean
}

@timestampFormat("http-date")
timestamp ResponseExpires

structure RestoreRequest {
    Days: Integer
    GlacierJobParameters: GlacierJobParameters
    Type: RestoreRequestType
    Tier: Tier
    Description: String
    SelectParameters: SelectParameters
    OutputLocation: OutputLocation
}

enum RestoreRequestType {
    SELECT
}

structure RestoreStatus {
    IsRestoreInProgress: Boolean
    RestoreExpiryDate: Timestamp
}

structure RoutingRule {
    Condition: Condition

    @required
    Redirect: Redirect
}

list RoutingRules {
    @xmlName("RoutingRule")
    member: RoutingRule
}

structure Rule {
    Expiration: LifecycleExpiration
    ID: String

    @required
    Prefix: String

    @required
    Status: ExpirationStatus

    Transition: Transition
    NoncurrentVersionTransition: NoncurrentVersionTransition
    NoncurrentVersionExpiration: NoncurrentVersionExpiration
    AbortIncompleteMultipartUpload: AbortIncompleteMultipartUpload
}

list Rules {
    member: Rule
}

structure S3KeyFilter {
    @xmlName("FilterRule") @xmlFlattened
    FilterRules: FilterRuleList
}

structure S3Location {
    @required
    BucketName: String

    @required
    Prefix: String

    Encryption: Encryption
    CannedACL: ObjectCannedACL
    AccessControlList: Grants
    Tagging: Tagging
    UserMetadata: UserMetadata
    StorageClass: StorageClass
}

@length(min: 1, max: 128) @pattern("arn:[^:]+:(s3|s3express):.*")
string S3RegionalOrS3ExpressBucketArnString

enum S3TablesBucketType {
    aws
    customer
}

structure S3TablesDestination {
    @required
    TableBucketArn: String

    @required
    TableName: String
}

structure S3TablesDestinationResult {
    @required
    TableBucketArn: String

    @required
    TableName: String

    @required
    TableArn: String

    @required
    TableNamespace: String
}

@sensitive
string SSECustomerKey

@xmlName("SSE-KMS")
structure SSEKMS {
    @required
    KeyId: SSEKMSKeyId
}

@xmlName("SSE-KMS")
structure SSEKMSEncryption {
    @required
    KMSKeyArn: NonEmptyKmsKeyArnString

    BucketKeyEnabled: Boolean
}

@sensitive
string SSEKMSEncryptionContext

@sensitive
string SSEKMSKeyId

@xmlName("SSE-S3")
structure SSES3 {}

structure ScanRange {
    Start: Long
    End: Long
}

@streaming
union SelectObjectContentEventStream {
    Records: RecordsEvent
    Stats: StatsEvent
    Progress: ProgressEvent
    Cont: ContinuationEvent
    End: EndEvent
}

structure SelectParameters {
    @required
    InputSerialization: InputSerialization

    @required
    ExpressionType: ExpressionType

    @required
    Expression: String

    @required
    OutputSerialization: OutputSerialization
}

enum ServerSideEncryption {
    AES256
    aws_fsx = "aws:fsx"
    aws_backup = "aws:backup"
    aws_kms = "aws:kms"
    aws_kms_dsse = "aws:kms:dsse"
}

structure ServerSideEncryptionByDefault {
    @required
    SSEAlgorithm: ServerSideEncryption

    KMSMasterKeyID: SSEKMSKeyId
}

structure ServerSideEncryptionConfiguration {
    @required @xmlName("Rule") @xmlFlattened
    Rules: ServerSideEncryptionRules
}

structure ServerSideEncryptionRule {
    ApplyServerSideEncryptionByDefault: ServerSideEncryptionByDefault
    BucketKeyEnabled: Boolean
    BlockedEncryptionTypes: BlockedEncryptionTypes
}

list ServerSideEncryptionRules {
    member: ServerSideEncryptionRule
}

@sensitive
string SessionCredentialValue

structure SessionCredentials {
    @required
    AccessKeyId: String

    @required
    SecretAccessKey: SessionCredentialValue

    @required
    SessionToken: SessionCredentialValue

    @required
    Expiration: Timestamp
}

enum SessionMode {
    ReadOnly
    ReadWrite
}

@xmlName("SimplePrefix")
structure SimplePrefix {}

structure SourceSelectionCriteria {
    SseKmsEncryptedObjects: SseKmsEncryptedObjects
    ReplicaModifications: ReplicaModifications
}

structure SseKmsEncryptedObjects {
    @required
    Status: SseKmsEncryptedObjectsStatus
}

enum SseKmsEncryptedObjectsStatus {
    Enabled
    Disabled
}

structure Stats {
    BytesScanned: Long
    BytesProcessed: Long
    BytesReturned: Long
}

structure StatsEvent {
    @eventPayload
    Details: Stats
}

enum StorageClass {
    STANDARD
    REDUCED_REDUNDANCY
    STANDARD_IA
    ONEZONE_IA
    INTELLIGENT_TIERING
    GLACIER
    DEEP_ARCHIVE
    OUTPOSTS
    GLACIER_IR
    SNOW
    EXPRESS_ONEZONE
    FSX_OPENZFS
    FSX_ONTAP
    AWS_BACKUP_WARM
    AWS_BACKUP_LOW_COST_WARM
}

structure StorageClassAnalysis {
    DataExport: StorageClassAnalysisDataExport
}

structure StorageClassAnalysisDataExport {
    @required
    OutputSchemaVersion: StorageClassAnalysisSchemaVersion

    @required
    Destination: AnalyticsExportDestination
}

enum StorageClassAnalysisSchemaVersion {
    V_1
}

enum TableSseAlgorithm {
    aws_kms = "aws:kms"
    AES256
}

structure Tag {
    @required
    Key: ObjectKey

    @required
    Value: String
}

list TagSet {
    @xmlName("Tag")
    member: Tag
}

structure Tagging {
    @required
    TagSet: TagSet
}

enum TaggingDirective {
    COPY
    REPLACE
}

structure TargetGrant {
    Grantee: Grantee
    Permission: BucketLogsPermission
}

list TargetGrants {
    @xmlName("Grant")
    member: TargetGrant
}

structure TargetObjectKeyFormat {
    SimplePrefix: SimplePrefix
    PartitionedPrefix: PartitionedPrefix
}

enum Tier {
    Standard
    Bulk
    Expedited
}

structure Tiering {
    @required
    Days: Integer

    @required
    AccessTier: IntelligentTieringAccessTier
}

list TieringList {
    member: Tiering
}

@error("client") @httpError(400)
structure TooManyParts {}

structure TopicConfiguration {
    Id: String

    @required @xmlName("Topic")
    TopicArn: String

    @required @xmlName("Event") @xmlFlattened
    Events: EventList

    Filter: NotificationConfigurationFilter
}

structure TopicConfigurationDeprecated {
    Id: String

    @xmlName("Event") @xmlFlattened
    Events: EventList

    @deprecated
    Event: Event

    Topic: String
}

list TopicConfigurationList {
    member: TopicConfiguration
}

structure Transition {
    Date: Date
    Days: Integer
    StorageClass: TransitionStorageClass
}

enum TransitionDefaultMinimumObjectSize {
    varies_by_storage_class
    all_storage_classes_128K
}

list TransitionList {
    member: Transition
}

enum TransitionStorageClass {
    GLACIER
    STANDARD_IA
    ONEZONE_IA
    INTELLIGENT_TIERING
    DEEP_ARCHIVE
    GLACIER_IR
}

enum Type {
    CanonicalUser
    AmazonCustomerByEmail
    Group
}

@error("client") @httpError(415)
structure UnsupportedMediaType {}

@output
structure UpdateObjectEncryptionResponse {
    @httpHeader("x-amz-request-charged")
    RequestCharged: RequestCharged
}

list UserMetadata {
    @xmlName("MetadataEntry")
    member: MetadataEntry
}

structure VersioningConfiguration {
    @xmlName("MfaDelete")
    MFADelete: MFADelete

    Status: BucketVersioningStatus
}

structure WebsiteConfiguration {
    ErrorDocument: ErrorDocument
    IndexDocument: IndexDocument
    RedirectAllRequestsTo: RedirectAllRequestsTo
    RoutingRules: RoutingRules
}
