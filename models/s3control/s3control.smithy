$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Result"

namespace com.amazonaws.s3control

use aws.api#service
use aws.auth#sigv4
use aws.protocols#restXml
use sessiongen.traits#sigv4Settings
use smithy.rules#clientContextParams
use smithy.rules#contextParam
use smithy.rules#staticContextParams

@title("AWS S3 Control")
@service(sdkId: "S3 Control", endpointPrefix: "s3-control", docId: "s3control-2018-08-20")
@restXml
@sigv4(name: "s3")
@sigv4Settings(payloadHashHeader: true)
@clientContextParams(UseArnRegion: {type: "boolean"})
service S3Control {
    version: "2018-08-20"
    operations: [
        AssociateAccessGrantsIdentityCenter
        CreateAccessGrant
        CreateAccessGrantsInstance
        CreateAccessGrantsLocation
        CreateAccessPoint
        CreateAccessPointForObjectLambda
        CreateBucket
        CreateJob
        CreateMultiRegionAccessPoint
        CreateStorageLensGroup
        DeleteAccessGrant
        DeleteAccessGrantsInstance
        DeleteAccessGrantsInstanceResourcePolicy
        DeleteAccessGrantsLocation
        DeleteAccessPoint
        DeleteAccessPointForObjectLambda
        DeleteAccessPointPolicy
        DeleteAccessPointPolicyForObjectLambda
        DeleteAccessPointScope
        DeleteBucket
        DeleteBucketLifecycleConfiguration
        DeleteBucketPolicy
        DeleteBucketReplication
        DeleteBucketTagging
        DeleteJobTagging
        DeleteMultiRegionAccessPoint
        DeletePublicAccessBlock
        DeleteStorageLensConfiguration
        DeleteStorageLensConfigurationTagging
        DeleteStorageLensGroup
        DescribeJob
        DescribeMultiRegionAccessPointOperation
        DissociateAccessGrantsIdentityCenter
        GetAccessGrant
        GetAccessGrantsInstance
        GetAccessGrantsInstanceForPrefix
        GetAccessGrantsInstanceResourcePolicy
        GetAccessGrantsLocation
        GetAccessPoint
        GetAccessPointConfigurationForObjectLambda
        GetAccessPointForObjectLambda
        GetAccessPointPolicy
        GetAccessPointPolicyForObjectLambda
        GetAccessPointPolicyStatus
        GetAccessPointPolicyStatusForObjectLambda
        GetAccessPointScope
        GetBucket
        GetBucketLifecycleConfiguration
        GetBucketPolicy
        GetBucketReplication
        GetBucketTagging
        GetBucketVersioning
        GetDataAccess
        GetJobTagging
        GetMultiRegionAccessPoint
        GetMultiRegionAccessPointPolicy
        GetMultiRegionAccessPointPolicyStatus
        GetMultiRegionAccessPointRoutes
        GetPublicAccessBlock
        GetStorageLensConfiguration
        GetStorageLensConfigurationTagging
        GetStorageLensGroup
        ListAccessGrants
        ListAccessGrantsInstances
        ListAccessGrantsLocations
        ListAccessPoints
        ListAccessPointsForDirectoryBuckets
        ListAccessPointsForObjectLambda
        ListCallerAccessGrants
        ListJobs
        ListMultiRegionAccessPoints
        ListRegionalBuckets
        ListStorageLensConfigurations
        ListStorageLensGroups
        ListTagsForResource
        PutAccessGrantsInstanceResourcePolicy
        PutAccessPointConfigurationForObjectLambda
        PutAccessPointPolicy
        PutAccessPointPolicyForObjectLambda
        PutAccessPointScope
        PutBucketLifecycleConfiguration
        PutBucketPolicy
        PutBucketReplication
        PutBucketTagging
        PutBucketVersioning
        PutJobTagging
        PutMultiRegionAccessPointPolicy
        PutPublicAccessBlock
        PutStorageLensConfiguration
        PutStorageLensConfigurationTagging
        SubmitMultiRegionAccessPointRoutes
        TagResource
        UntagResource
        UpdateAccessGrantsLocation
        UpdateJobPriority
        UpdateJobStatus
        UpdateStorageLensGroup
    ]
}

@http(method: "POST", uri: "/v20180820/accessgrantsinstance/identitycenter")
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
@staticContextParams(RequiresAccountId: {value: true})
operation AssociateAccessGrantsIdentityCenter {
    input := @xmlNamespace(uri: "http://awss3control.amazonaws.com/doc/2018-08-20/") {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required
        IdentityCenterArn: IdentityCenterArn
    }
}

@http(method: "POST", uri: "/v20180820/accessgrantsinstance/grant")
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
@staticContextParams(RequiresAccountId: {value: true})
operation CreateAccessGrant {
    input := @xmlNamespace(uri: "http://awss3control.amazonaws.com/doc/2018-08-20/") {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required
        AccessGrantsLocationId: AccessGrantsLocationId

        AccessGrantsLocationConfiguration: AccessGrantsLocationConfiguration

        @required
        Grantee: Grantee

        @required
        Permission: Permission

        ApplicationArn: IdentityCenterApplicationArn
        S3PrefixType: S3PrefixType
        Tags: TagList
    }
    output := {
        CreatedAt: Timestamp
        AccessGrantId: AccessGrantId
        AccessGrantArn: AccessGrantArn
        Grantee: Grantee
        AccessGrantsLocationId: AccessGrantsLocationId
        AccessGrantsLocationConfiguration: AccessGrantsLocationConfiguration
        Permission: Permission
        ApplicationArn: IdentityCenterApplicationArn
        GrantScope: S3Prefix
    }
}

@http(method: "POST", uri: "/v20180820/accessgrantsinstance")
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
@staticContextParams(RequiresAccountId: {value: true})
operation CreateAccessGrantsInstance {
    input := @xmlNamespace(uri: "http://awss3control.amazonaws.com/doc/2018-08-20/") {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        IdentityCenterArn: IdentityCenterArn
        Tags: TagList
    }
    output := {
        CreatedAt: Timestamp
        AccessGrantsInstanceId: AccessGrantsInstanceId
        AccessGrantsInstanceArn: AccessGrantsInstanceArn

        @deprecated
        IdentityCenterArn: IdentityCenterArn

        IdentityCenterInstanceArn: IdentityCenterArn
        IdentityCenterApplicationArn: IdentityCenterApplicationArn
    }
}

@http(method: "POST", uri: "/v20180820/accessgrantsinstance/location")
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
@staticContextParams(RequiresAccountId: {value: true})
operation CreateAccessGrantsLocation {
    input := @xmlNamespace(uri: "http://awss3control.amazonaws.com/doc/2018-08-20/") {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required
        LocationScope: S3Prefix

        @required
        IAMRoleArn: IAMRoleArn

        Tags: TagList
    }
    output := {
        CreatedAt: Timestamp
        AccessGrantsLocationId: AccessGrantsLocationId
        AccessGrantsLocationArn: AccessGrantsLocationArn
        LocationScope: S3Prefix
        IAMRoleArn: IAMRoleArn
    }
}

@http(method: "PUT", uri: "/v20180820/accesspoint/{Name}")
@endpoint(hostPrefix: "{AccountId}.")
@staticContextParams(RequiresAccountId: {value: true})
operation CreateAccessPoint {
    input := @xmlNamespace(uri: "http://awss3control.amazonaws.com/doc/2018-08-20/") {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required @httpLabel @contextParam(name: "AccessPointName")
        Name: AccessPointName

        @required @contextParam(name: "Bucket")
        Bucket: BucketName

        VpcConfiguration: VpcConfiguration
        PublicAccessBlockConfiguration: PublicAccessBlockConfiguration
        BucketAccountId: AccountId
        Scope: Scope
        Tags: TagList
    }
    output := {
        AccessPointArn: S3AccessPointArn
        Alias: Alias
    }
}

@http(method: "PUT", uri: "/v20180820/accesspointforobjectlambda/{Name}")
@endpoint(hostPrefix: "{AccountId}.")
@staticContextParams(RequiresAccountId: {value: true})
operation CreateAccessPointForObjectLambda {
    input := @xmlNamespace(uri: "http://awss3control.amazonaws.com/doc/2018-08-20/") {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required @httpLabel
        Name: ObjectLambdaAccessPointName

        @required
        Configuration: ObjectLambdaConfiguration
    }
    output := {
        ObjectLambdaAccessPointArn: ObjectLambdaAccessPointArn
        Alias: ObjectLambdaAccessPointAlias
    }
}

@http(method: "PUT", uri: "/v20180820/bucket/{Bucket}") @httpChecksumRequired
operation CreateBucket {
    input := {
        @httpHeader("x-amz-acl")
        ACL: BucketCannedACL

        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: BucketName

        @httpPayload @xmlNamespace(uri: "http://awss3control.amazonaws.com/doc/2018-08-20/")
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

        @httpHeader("x-amz-outpost-id") @contextParam(name: "OutpostId")
        OutpostId: NonEmptyMaxLength64String
    }
    output := {
        @httpHeader("Location")
        Location: String

        BucketArn: S3RegionalBucketArn
    }
    errors: [BucketAlreadyExists, BucketAlreadyOwnedByYou]
}

@http(method: "POST", uri: "/v20180820/jobs")
@endpoint(hostPrefix: "{AccountId}.")
@staticContextParams(RequiresAccountId: {value: true})
operation CreateJob {
    input := @xmlNamespace(uri: "http://awss3control.amazonaws.com/doc/2018-08-20/") {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        ConfirmationRequired: Boolean

        @required
        Operation: JobOperation

        @required
        Report: JobReport

        @required @idempotencyToken
        ClientRequestToken: NonEmptyMaxLength64String

        Manifest: JobManifest
        Description: NonEmptyMaxLength256String

        @required
        Priority: JobPriority

        @required
        RoleArn: IAMRoleArn

        Tags: S3TagSet
        ManifestGenerator: JobManifestGenerator
    }
    output := {
        JobId: JobId
    }
    errors: [
        TooManyRequestsException
        BadRequestException
        IdempotencyException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/v20180820/async-requests/mrap/create")
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
@staticContextParams(RequiresAccountId: {value: true})
operation CreateMultiRegionAccessPoint {
    input := @xmlNamespace(uri: "http://awss3control.amazonaws.com/doc/2018-08-20/") {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required @idempotencyToken
        ClientToken: MultiRegionAccessPointClientToken

        @required
        Details: CreateMultiRegionAccessPointInput
    }
    output := {
        RequestTokenARN: AsyncRequestTokenARN
    }
}

@http(method: "POST", uri: "/v20180820/storagelensgroup", code: 204)
@endpoint(hostPrefix: "{AccountId}.")
@staticContextParams(RequiresAccountId: {value: true})
operation CreateStorageLensGroup {
    input := @xmlNamespace(uri: "http://awss3control.amazonaws.com/doc/2018-08-20/") {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required
        StorageLensGroup: StorageLensGroup

        Tags: TagList
    }
}

@http(method: "DELETE", uri: "/v20180820/accessgrantsinstance/grant/{AccessGrantId}")
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
@staticContextParams(RequiresAccountId: {value: true})
operation DeleteAccessGrant {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required @httpLabel
        AccessGrantId: AccessGrantId
    }
}

@http(method: "DELETE", uri: "/v20180820/accessgrantsinstance")
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
@staticContextParams(RequiresAccountId: {value: true})
operation DeleteAccessGrantsInstance {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId
    }
}

@http(method: "DELETE", uri: "/v20180820/accessgrantsinstance/resourcepolicy")
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
@staticContextParams(RequiresAccountId: {value: true})
operation DeleteAccessGrantsInstanceResourcePolicy {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId
    }
}

@http(method: "DELETE", uri: "/v20180820/accessgrantsinstance/location/{AccessGrantsLocationId}")
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
@staticContextParams(RequiresAccountId: {value: true})
operation DeleteAccessGrantsLocation {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required @httpLabel
        AccessGrantsLocationId: AccessGrantsLocationId
    }
}

@http(method: "DELETE", uri: "/v20180820/accesspoint/{Name}")
@endpoint(hostPrefix: "{AccountId}.")
@staticContextParams(RequiresAccountId: {value: true})
operation DeleteAccessPoint {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required @httpLabel @contextParam(name: "AccessPointName")
        Name: AccessPointName
    }
}

@http(method: "DELETE", uri: "/v20180820/accesspointforobjectlambda/{Name}")
@endpoint(hostPrefix: "{AccountId}.")
@staticContextParams(RequiresAccountId: {value: true})
operation DeleteAccessPointForObjectLambda {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required @httpLabel
        Name: ObjectLambdaAccessPointName
    }
}

@http(method: "DELETE", uri: "/v20180820/accesspoint/{Name}/policy")
@endpoint(hostPrefix: "{AccountId}.")
@staticContextParams(RequiresAccountId: {value: true})
operation DeleteAccessPointPolicy {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required @httpLabel @contextParam(name: "AccessPointName")
        Name: AccessPointName
    }
}

@http(method: "DELETE", uri: "/v20180820/accesspointforobjectlambda/{Name}/policy")
@endpoint(hostPrefix: "{AccountId}.")
@staticContextParams(RequiresAccountId: {value: true})
operation DeleteAccessPointPolicyForObjectLambda {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required @httpLabel
        Name: ObjectLambdaAccessPointName
    }
}

@http(method: "DELETE", uri: "/v20180820/accesspoint/{Name}/scope")
@staticContextParams(RequiresAccountId: {value: true}, UseS3ExpressControlEndpoint: {value: true})
operation DeleteAccessPointScope {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required @httpLabel @contextParam(name: "AccessPointName")
        Name: AccessPointName
    }
}

@http(method: "DELETE", uri: "/v20180820/bucket/{Bucket}")
@endpoint(hostPrefix: "{AccountId}.")
@staticContextParams(RequiresAccountId: {value: true})
operation DeleteBucket {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: BucketName
    }
}

@http(method: "DELETE", uri: "/v20180820/bucket/{Bucket}/lifecycleconfiguration")
@endpoint(hostPrefix: "{AccountId}.")
@staticContextParams(RequiresAccountId: {value: true})
operation DeleteBucketLifecycleConfiguration {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: BucketName
    }
}

@http(method: "DELETE", uri: "/v20180820/bucket/{Bucket}/policy")
@endpoint(hostPrefix: "{AccountId}.")
@staticContextParams(RequiresAccountId: {value: true})
operation DeleteBucketPolicy {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: BucketName
    }
}

@http(method: "DELETE", uri: "/v20180820/bucket/{Bucket}/replication")
@endpoint(hostPrefix: "{AccountId}.")
@staticContextParams(RequiresAccountId: {value: true})
operation DeleteBucketReplication {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: BucketName
    }
}

@http(method: "DELETE", uri: "/v20180820/bucket/{Bucket}/tagging", code: 204)
@endpoint(hostPrefix: "{AccountId}.")
@staticContextParams(RequiresAccountId: {value: true})
operation DeleteBucketTagging {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: BucketName
    }
}

@http(method: "DELETE", uri: "/v20180820/jobs/{JobId}/tagging")
@endpoint(hostPrefix: "{AccountId}.")
@staticContextParams(RequiresAccountId: {value: true})
operation DeleteJobTagging {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required @httpLabel
        JobId: JobId
    }
    output := {}
    errors: [InternalServiceException, TooManyRequestsException, NotFoundException]
}

@http(method: "POST", uri: "/v20180820/async-requests/mrap/delete")
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
@staticContextParams(RequiresAccountId: {value: true})
operation DeleteMultiRegionAccessPoint {
    input := @xmlNamespace(uri: "http://awss3control.amazonaws.com/doc/2018-08-20/") {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required @idempotencyToken
        ClientToken: MultiRegionAccessPointClientToken

        @required
        Details: DeleteMultiRegionAccessPointInput
    }
    output := {
        RequestTokenARN: AsyncRequestTokenARN
    }
}

@http(method: "DELETE", uri: "/v20180820/configuration/publicAccessBlock")
@endpoint(hostPrefix: "{AccountId}.")
@staticContextParams(RequiresAccountId: {value: true})
operation DeletePublicAccessBlock {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId
    }
}

@http(method: "DELETE", uri: "/v20180820/storagelens/{ConfigId}")
@endpoint(hostPrefix: "{AccountId}.")
@staticContextParams(RequiresAccountId: {value: true})
operation DeleteStorageLensConfiguration {
    input := {
        @required @httpLabel
        ConfigId: ConfigId

        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId
    }
}

@http(method: "DELETE", uri: "/v20180820/storagelens/{ConfigId}/tagging")
@endpoint(hostPrefix: "{AccountId}.")
@staticContextParams(RequiresAccountId: {value: true})
operation DeleteStorageLensConfigurationTagging {
    input := {
        @required @httpLabel
        ConfigId: ConfigId

        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId
    }
    output := {}
}

@http(method: "DELETE", uri: "/v20180820/storagelensgroup/{Name}", code: 204)
@endpoint(hostPrefix: "{AccountId}.")
@staticContextParams(RequiresAccountId: {value: true})
operation DeleteStorageLensGroup {
    input := {
        @required @httpLabel
        Name: StorageLensGroupName

        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId
    }
}

@http(method: "GET", uri: "/v20180820/jobs/{JobId}")
@endpoint(hostPrefix: "{AccountId}.")
@staticContextParams(RequiresAccountId: {value: true})
operation DescribeJob {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required @httpLabel
        JobId: JobId
    }
    output := {
        Job: JobDescriptor
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        NotFoundException
        InternalServiceException
    ]
}

@http(method: "GET", uri: "/v20180820/async-requests/mrap/{RequestTokenARN+}")
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
@staticContextParams(RequiresAccountId: {value: true})
operation DescribeMultiRegionAccessPointOperation {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required @httpLabel
        RequestTokenARN: AsyncRequestTokenARN
    }
    output := {
        AsyncOperation: AsyncOperation
    }
}

@http(method: "DELETE", uri: "/v20180820/accessgrantsinstance/identitycenter")
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
@staticContextParams(RequiresAccountId: {value: true})
operation DissociateAccessGrantsIdentityCenter {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId
    }
}

@http(method: "GET", uri: "/v20180820/accessgrantsinstance/grant/{AccessGrantId}")
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
@staticContextParams(RequiresAccountId: {value: true})
operation GetAccessGrant {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required @httpLabel
        AccessGrantId: AccessGrantId
    }
    output := {
        CreatedAt: Timestamp
        AccessGrantId: AccessGrantId
        AccessGrantArn: AccessGrantArn
        Grantee: Grantee
        Permission: Permission
        AccessGrantsLocationId: AccessGrantsLocationId
        AccessGrantsLocationConfiguration: AccessGrantsLocationConfiguration
        GrantScope: S3Prefix
        ApplicationArn: IdentityCenterApplicationArn
    }
}

@http(method: "GET", uri: "/v20180820/accessgrantsinstance")
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
@staticContextParams(RequiresAccountId: {value: true})
operation GetAccessGrantsInstance {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId
    }
    output := {
        AccessGrantsInstanceArn: AccessGrantsInstanceArn
        AccessGrantsInstanceId: AccessGrantsInstanceId

        @deprecated
        IdentityCenterArn: IdentityCenterArn

        IdentityCenterInstanceArn: IdentityCenterArn
        IdentityCenterApplicationArn: IdentityCenterApplicationArn
        CreatedAt: Timestamp
    }
}

@http(method: "GET", uri: "/v20180820/accessgrantsinstance/prefix")
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
@staticContextParams(RequiresAccountId: {value: true})
operation GetAccessGrantsInstanceForPrefix {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required @httpQuery("s3prefix")
        S3Prefix: S3Prefix
    }
    output := {
        AccessGrantsInstanceArn: AccessGrantsInstanceArn
        AccessGrantsInstanceId: AccessGrantsInstanceId
    }
}

@http(method: "GET", uri: "/v20180820/accessgrantsinstance/resourcepolicy")
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
@staticContextParams(RequiresAccountId: {value: true})
operation GetAccessGrantsInstanceResourcePolicy {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId
    }
    output := {
        Policy: PolicyDocument
        Organization: Organization
        CreatedAt: Timestamp
    }
}

@http(method: "GET", uri: "/v20180820/accessgrantsinstance/location/{AccessGrantsLocationId}")
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
@staticContextParams(RequiresAccountId: {value: true})
operation GetAccessGrantsLocation {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required @httpLabel
        AccessGrantsLocationId: AccessGrantsLocationId
    }
    output := {
        CreatedAt: Timestamp
        AccessGrantsLocationId: AccessGrantsLocationId
        AccessGrantsLocationArn: AccessGrantsLocationArn
        LocationScope: S3Prefix
        IAMRoleArn: IAMRoleArn
    }
}

@http(method: "GET", uri: "/v20180820/accesspoint/{Name}")
@endpoint(hostPrefix: "{AccountId}.")
@staticContextParams(RequiresAccountId: {value: true})
operation GetAccessPoint {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required @httpLabel @contextParam(name: "AccessPointName")
        Name: AccessPointName
    }
    output := {
        Name: AccessPointName
        Bucket: AccessPointBucketName
        NetworkOrigin: NetworkOrigin
        VpcConfiguration: VpcConfiguration
        PublicAccessBlockConfiguration: PublicAccessBlockConfiguration
        CreationDate: Timestamp
        Alias: Alias
        AccessPointArn: S3AccessPointArn
        Endpoints: Endpoints
        BucketAccountId: AccountId
        DataSourceId: DataSourceId
        DataSourceType: String
    }
}

@http(method: "GET", uri: "/v20180820/accesspointforobjectlambda/{Name}/configuration")
@endpoint(hostPrefix: "{AccountId}.")
@staticContextParams(RequiresAccountId: {value: true})
operation GetAccessPointConfigurationForObjectLambda {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required @httpLabel
        Name: ObjectLambdaAccessPointName
    }
    output := {
        Configuration: ObjectLambdaConfiguration
    }
}

@http(method: "GET", uri: "/v20180820/accesspointforobjectlambda/{Name}")
@endpoint(hostPrefix: "{AccountId}.")
@staticContextParams(RequiresAccountId: {value: true})
operation GetAccessPointForObjectLambda {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required @httpLabel
        Name: ObjectLambdaAccessPointName
    }
    output := {
        Name: ObjectLambdaAccessPointName
        PublicAccessBlockConfiguration: PublicAccessBlockConfiguration
        CreationDate: Timestamp
        Alias: ObjectLambdaAccessPointAlias
    }
}

@http(method: "GET", uri: "/v20180820/accesspoint/{Name}/policy")
@endpoint(hostPrefix: "{AccountId}.")
@staticContextParams(RequiresAccountId: {value: true})
operation GetAccessPointPolicy {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required @httpLabel @contextParam(name: "AccessPointName")
        Name: AccessPointName
    }
    output := {
        Policy: String
    }
}

@http(method: "GET", uri: "/v20180820/accesspointforobjectlambda/{Name}/policy")
@endpoint(hostPrefix: "{AccountId}.")
@staticContextParams(RequiresAccountId: {value: true})
operation GetAccessPointPolicyForObjectLambda {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required @httpLabel
        Name: ObjectLambdaAccessPointName
    }
    output := {
        Policy: String
    }
}

@http(method: "GET", uri: "/v20180820/accesspoint/{Name}/policyStatus")
@endpoint(hostPrefix: "{AccountId}.")
@staticContextParams(RequiresAccountId: {value: true})
operation GetAccessPointPolicyStatus {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required @httpLabel @contextParam(name: "AccessPointName")
        Name: AccessPointName
    }
    output := {
        PolicyStatus: PolicyStatus
    }
}

@http(method: "GET", uri: "/v20180820/accesspointforobjectlambda/{Name}/policyStatus")
@endpoint(hostPrefix: "{AccountId}.")
@staticContextParams(RequiresAccountId: {value: true})
operation GetAccessPointPolicyStatusForObjectLambda {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required @httpLabel
        Name: ObjectLambdaAccessPointName
    }
    output := {
        PolicyStatus: PolicyStatus
    }
}

@http(method: "GET", uri: "/v20180820/accesspoint/{Name}/scope")
@staticContextParams(RequiresAccountId: {value: true}, UseS3ExpressControlEndpoint: {value: true})
operation GetAccessPointScope {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required @httpLabel @contextParam(name: "AccessPointName")
        Name: AccessPointName
    }
    output := {
        Scope: Scope
    }
}

@http(method: "GET", uri: "/v20180820/bucket/{Bucket}")
@endpoint(hostPrefix: "{AccountId}.")
@staticContextParams(RequiresAccountId: {value: true})
operation GetBucket {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: BucketName
    }
    output := {
        Bucket: BucketName
        PublicAccessBlockEnabled: Boolean
        CreationDate: Timestamp
    }
}

@http(method: "GET", uri: "/v20180820/bucket/{Bucket}/lifecycleconfiguration")
@endpoint(hostPrefix: "{AccountId}.")
@staticContextParams(RequiresAccountId: {value: true})
operation GetBucketLifecycleConfiguration {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: BucketName
    }
    output := {
        Rules: LifecycleRules
    }
}

@http(method: "GET", uri: "/v20180820/bucket/{Bucket}/policy")
@endpoint(hostPrefix: "{AccountId}.")
@staticContextParams(RequiresAccountId: {value: true})
operation GetBucketPolicy {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: BucketName
    }
    output := {
        Policy: String
    }
}

@http(method: "GET", uri: "/v20180820/bucket/{Bucket}/replication")
@endpoint(hostPrefix: "{AccountId}.")
@staticContextParams(RequiresAccountId: {value: true})
operation GetBucketReplication {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: BucketName
    }
    output := {
        ReplicationConfiguration: ReplicationConfiguration
    }
}

@http(method: "GET", uri: "/v20180820/bucket/{Bucket}/tagging")
@endpoint(hostPrefix: "{AccountId}.")
@staticContextParams(RequiresAccountId: {value: true})
operation GetBucketTagging {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: BucketName
    }
    output := {
        @required
        TagSet: S3TagSet
    }
}

@http(method: "GET", uri: "/v20180820/bucket/{Bucket}/versioning")
@endpoint(hostPrefix: "{AccountId}.")
@staticContextParams(RequiresAccountId: {value: true})
operation GetBucketVersioning {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: BucketName
    }
    output := {
        Status: BucketVersioningStatus

        @xmlName("MfaDelete")
        MFADelete: MFADeleteStatus
    }
}

@http(method: "GET", uri: "/v20180820/accessgrantsinstance/dataaccess")
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
@staticContextParams(RequiresAccountId: {value: true})
operation GetDataAccess {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required @httpQuery("target")
        Target: S3Prefix

        @required @httpQuery("permission")
        Permission: Permission

        @httpQuery("durationSeconds")
        DurationSeconds: DurationSeconds

        @httpQuery("privilege")
        Privilege: Privilege

        @httpQuery("targetType")
        TargetType: S3PrefixType

        @httpQuery("auditContext")
        AuditContext: AuditContext
    }
    output := {
        Credentials: Credentials
        MatchedGrantTarget: S3Prefix
        Grantee: Grantee
    }
}

@http(method: "GET", uri: "/v20180820/jobs/{JobId}/tagging")
@endpoint(hostPrefix: "{AccountId}.")
@staticContextParams(RequiresAccountId: {value: true})
operation GetJobTagging {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required @httpLabel
        JobId: JobId
    }
    output := {
        Tags: S3TagSet
    }
    errors: [InternalServiceException, TooManyRequestsException, NotFoundException]
}

@http(method: "GET", uri: "/v20180820/mrap/instances/{Name+}")
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
@staticContextParams(RequiresAccountId: {value: true})
operation GetMultiRegionAccessPoint {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required @httpLabel
        Name: MultiRegionAccessPointName
    }
    output := {
        AccessPoint: MultiRegionAccessPointReport
    }
}

@http(method: "GET", uri: "/v20180820/mrap/instances/{Name+}/policy")
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
@staticContextParams(RequiresAccountId: {value: true})
operation GetMultiRegionAccessPointPolicy {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required @httpLabel
        Name: MultiRegionAccessPointName
    }
    output := {
        Policy: MultiRegionAccessPointPolicyDocument
    }
}

@http(method: "GET", uri: "/v20180820/mrap/instances/{Name+}/policystatus")
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
@staticContextParams(RequiresAccountId: {value: true})
operation GetMultiRegionAccessPointPolicyStatus {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required @httpLabel
        Name: MultiRegionAccessPointName
    }
    output := {
        Established: PolicyStatus
    }
}

@http(method: "GET", uri: "/v20180820/mrap/instances/{Mrap+}/routes")
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
@staticContextParams(RequiresAccountId: {value: true})
operation GetMultiRegionAccessPointRoutes {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required @httpLabel
        Mrap: MultiRegionAccessPointId
    }
    output := {
        Mrap: MultiRegionAccessPointId
        Routes: RouteList
    }
}

@http(method: "GET", uri: "/v20180820/configuration/publicAccessBlock")
@endpoint(hostPrefix: "{AccountId}.")
@staticContextParams(RequiresAccountId: {value: true})
operation GetPublicAccessBlock {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId
    }
    output: GetPublicAccessBlockOutput
    errors: [NoSuchPublicAccessBlockConfiguration]
}

@http(method: "GET", uri: "/v20180820/storagelens/{ConfigId}")
@endpoint(hostPrefix: "{AccountId}.")
@staticContextParams(RequiresAccountId: {value: true})
operation GetStorageLensConfiguration {
    input := {
        @required @httpLabel
        ConfigId: ConfigId

        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId
    }
    output := {
        @httpPayload
        StorageLensConfiguration: StorageLensConfiguration
    }
}

@http(method: "GET", uri: "/v20180820/storagelens/{ConfigId}/tagging")
@endpoint(hostPrefix: "{AccountId}.")
@staticContextParams(RequiresAccountId: {value: true})
operation GetStorageLensConfigurationTagging {
    input := {
        @required @httpLabel
        ConfigId: ConfigId

        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId
    }
    output := {
        Tags: StorageLensTags
    }
}

@http(method: "GET", uri: "/v20180820/storagelensgroup/{Name}")
@endpoint(hostPrefix: "{AccountId}.")
@staticContextParams(RequiresAccountId: {value: true})
operation GetStorageLensGroup {
    input := {
        @required @httpLabel
        Name: StorageLensGroupName

        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId
    }
    output := {
        @httpPayload
        StorageLensGroup: StorageLensGroup
    }
}

@http(method: "GET", uri: "/v20180820/accessgrantsinstance/grants")
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
@staticContextParams(RequiresAccountId: {value: true})
operation ListAccessGrants {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("granteetype")
        GranteeType: GranteeType

        @httpQuery("granteeidentifier")
        GranteeIdentifier: String

        @httpQuery("permission")
        Permission: Permission

        @httpQuery("grantscope")
        GrantScope: S3Prefix

        @httpQuery("application_arn")
        ApplicationArn: IdentityCenterApplicationArn
    }
    output := {
        NextToken: String
        AccessGrantsList: AccessGrantsList
    }
}

@http(method: "GET", uri: "/v20180820/accessgrantsinstances")
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
@staticContextParams(RequiresAccountId: {value: true})
operation ListAccessGrantsInstances {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResults
    }
    output := {
        NextToken: String
        AccessGrantsInstancesList: AccessGrantsInstancesList
    }
}

@http(method: "GET", uri: "/v20180820/accessgrantsinstance/locations")
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
@staticContextParams(RequiresAccountId: {value: true})
operation ListAccessGrantsLocations {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("locationscope")
        LocationScope: S3Prefix
    }
    output := {
        NextToken: String
        AccessGrantsLocationsList: AccessGrantsLocationsList
    }
}

@http(method: "GET", uri: "/v20180820/accesspoint")
@endpoint(hostPrefix: "{AccountId}.")
@staticContextParams(RequiresAccountId: {value: true})
operation ListAccessPoints {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @httpQuery("bucket") @contextParam(name: "Bucket")
        Bucket: BucketName

        @httpQuery("nextToken")
        NextToken: NonEmptyMaxLength1024String

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("dataSourceId")
        DataSourceId: DataSourceId

        @httpQuery("dataSourceType")
        DataSourceType: String
    }
    output := {
        AccessPointList: AccessPointList
        NextToken: NonEmptyMaxLength1024String
    }
}

@http(method: "GET", uri: "/v20180820/accesspointfordirectory")
@staticContextParams(RequiresAccountId: {value: true}, UseS3ExpressControlEndpoint: {value: true})
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AccessPointList"
    pageSize: "MaxResults"
)
operation ListAccessPointsForDirectoryBuckets {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @httpQuery("directoryBucket")
        DirectoryBucket: BucketName

        @httpQuery("nextToken")
        NextToken: NonEmptyMaxLength1024String

        @httpQuery("maxResults")
        MaxResults: MaxResults
    }
    output := {
        AccessPointList: AccessPointList
        NextToken: NonEmptyMaxLength1024String
    }
}

@http(method: "GET", uri: "/v20180820/accesspointforobjectlambda")
@endpoint(hostPrefix: "{AccountId}.")
@staticContextParams(RequiresAccountId: {value: true})
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ObjectLambdaAccessPointList"
    pageSize: "MaxResults"
)
operation ListAccessPointsForObjectLambda {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @httpQuery("nextToken")
        NextToken: NonEmptyMaxLength1024String

        @httpQuery("maxResults")
        MaxResults: MaxResults
    }
    output := {
        ObjectLambdaAccessPointList: ObjectLambdaAccessPointList
        NextToken: NonEmptyMaxLength1024String
    }
}

@http(method: "GET", uri: "/v20180820/accessgrantsinstance/caller/grants")
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
@staticContextParams(RequiresAccountId: {value: true})
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "CallerAccessGrantsList"
    pageSize: "MaxResults"
)
operation ListCallerAccessGrants {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @httpQuery("grantscope")
        GrantScope: S3Prefix

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("allowedByApplication")
        AllowedByApplication: Boolean
    }
    output := {
        NextToken: String
        CallerAccessGrantsList: CallerAccessGrantsList
    }
}

@http(method: "GET", uri: "/v20180820/jobs")
@endpoint(hostPrefix: "{AccountId}.")
@staticContextParams(RequiresAccountId: {value: true})
operation ListJobs {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @httpQuery("jobStatuses")
        JobStatuses: JobStatusList

        @httpQuery("nextToken")
        NextToken: StringForNextToken

        @httpQuery("maxResults")
        MaxResults: MaxResults
    }
    output := {
        NextToken: StringForNextToken
        Jobs: JobListDescriptorList
    }
    errors: [InvalidRequestException, InternalServiceException, InvalidNextTokenException]
}

@http(method: "GET", uri: "/v20180820/mrap/instances")
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
@staticContextParams(RequiresAccountId: {value: true})
operation ListMultiRegionAccessPoints {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @httpQuery("nextToken")
        NextToken: NonEmptyMaxLength1024String

        @httpQuery("maxResults")
        MaxResults: MaxResults
    }
    output := {
        AccessPoints: MultiRegionAccessPointReportList
        NextToken: NonEmptyMaxLength1024String
    }
}

@http(method: "GET", uri: "/v20180820/bucket")
@endpoint(hostPrefix: "{AccountId}.")
@staticContextParams(RequiresAccountId: {value: true})
operation ListRegionalBuckets {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @httpQuery("nextToken")
        NextToken: NonEmptyMaxLength1024String

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpHeader("x-amz-outpost-id") @contextParam(name: "OutpostId")
        OutpostId: NonEmptyMaxLength64String
    }
    output := {
        RegionalBucketList: RegionalBucketList
        NextToken: NonEmptyMaxLength1024String
    }
}

@http(method: "GET", uri: "/v20180820/storagelens")
@endpoint(hostPrefix: "{AccountId}.")
@staticContextParams(RequiresAccountId: {value: true})
operation ListStorageLensConfigurations {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @httpQuery("nextToken")
        NextToken: String
    }
    output := @xmlName("ListStorageLensConfigurationResult") {
        NextToken: String

        @xmlName("StorageLensConfiguration") @xmlFlattened
        StorageLensConfigurationList: StorageLensConfigurationList
    }
}

@http(method: "GET", uri: "/v20180820/storagelensgroup")
@endpoint(hostPrefix: "{AccountId}.")
@staticContextParams(RequiresAccountId: {value: true})
operation ListStorageLensGroups {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        NextToken: String

        @xmlName("StorageLensGroup") @xmlFlattened
        StorageLensGroupList: StorageLensGroupList
    }
}

@http(method: "GET", uri: "/v20180820/tags/{ResourceArn+}")
@endpoint(hostPrefix: "{AccountId}.")
@staticContextParams(RequiresAccountId: {value: true})
operation ListTagsForResource {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required @httpLabel @contextParam(name: "ResourceArn")
        ResourceArn: S3ResourceArn
    }
    output := {
        Tags: TagList
    }
}

@http(method: "PUT", uri: "/v20180820/accessgrantsinstance/resourcepolicy")
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
@staticContextParams(RequiresAccountId: {value: true})
operation PutAccessGrantsInstanceResourcePolicy {
    input := @xmlNamespace(uri: "http://awss3control.amazonaws.com/doc/2018-08-20/") {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required
        Policy: PolicyDocument

        Organization: Organization
    }
    output := {
        Policy: PolicyDocument
        Organization: Organization
        CreatedAt: Timestamp
    }
}

@http(method: "PUT", uri: "/v20180820/accesspointforobjectlambda/{Name}/configuration")
@endpoint(hostPrefix: "{AccountId}.")
@staticContextParams(RequiresAccountId: {value: true})
operation PutAccessPointConfigurationForObjectLambda {
    input := @xmlNamespace(uri: "http://awss3control.amazonaws.com/doc/2018-08-20/") {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required @httpLabel
        Name: ObjectLambdaAccessPointName

        @required
        Configuration: ObjectLambdaConfiguration
    }
}

@http(method: "PUT", uri: "/v20180820/accesspoint/{Name}/policy")
@endpoint(hostPrefix: "{AccountId}.")
@staticContextParams(RequiresAccountId: {value: true})
operation PutAccessPointPolicy {
    input := @xmlNamespace(uri: "http://awss3control.amazonaws.com/doc/2018-08-20/") {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required @httpLabel @contextParam(name: "AccessPointName")
        Name: AccessPointName

        @required
        Policy: String
    }
}

@http(method: "PUT", uri: "/v20180820/accesspointforobjectlambda/{Name}/policy")
@endpoint(hostPrefix: "{AccountId}.")
@staticContextParams(RequiresAccountId: {value: true})
operation PutAccessPointPolicyForObjectLambda {
    input := @xmlNamespace(uri: "http://awss3control.amazonaws.com/doc/2018-08-20/") {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required @httpLabel
        Name: ObjectLambdaAccessPointName

        @required
        Policy: String
    }
}

@http(method: "PUT", uri: "/v20180820/accesspoint/{Name}/scope")
@staticContextParams(RequiresAccountId: {value: true}, UseS3ExpressControlEndpoint: {value: true})
operation PutAccessPointScope {
    input := @xmlNamespace(uri: "http://awss3control.amazonaws.com/doc/2018-08-20/") {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required @httpLabel @contextParam(name: "AccessPointName")
        Name: AccessPointName

        @required
        Scope: Scope
    }
}

@http(method: "PUT", uri: "/v20180820/bucket/{Bucket}/lifecycleconfiguration")
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
@staticContextParams(RequiresAccountId: {value: true})
operation PutBucketLifecycleConfiguration {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: BucketName

        @httpPayload @xmlNamespace(uri: "http://awss3control.amazonaws.com/doc/2018-08-20/")
        LifecycleConfiguration: LifecycleConfiguration
    }
}

@http(method: "PUT", uri: "/v20180820/bucket/{Bucket}/policy")
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
@staticContextParams(RequiresAccountId: {value: true})
operation PutBucketPolicy {
    input := @xmlNamespace(uri: "http://awss3control.amazonaws.com/doc/2018-08-20/") {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: BucketName

        @httpHeader("x-amz-confirm-remove-self-bucket-access")
        ConfirmRemoveSelfBucketAccess: Boolean

        @required
        Policy: String
    }
}

@http(method: "PUT", uri: "/v20180820/bucket/{Bucket}/replication")
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
@staticContextParams(RequiresAccountId: {value: true})
operation PutBucketReplication {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: BucketName

        @required
        @httpPayload
        @xmlNamespace(uri: "http://awss3control.amazonaws.com/doc/2018-08-20/")
        ReplicationConfiguration: ReplicationConfiguration
    }
}

@http(method: "PUT", uri: "/v20180820/bucket/{Bucket}/tagging")
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
@staticContextParams(RequiresAccountId: {value: true})
operation PutBucketTagging {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: BucketName

        @required
        @httpPayload
        @xmlNamespace(uri: "http://awss3control.amazonaws.com/doc/2018-08-20/")
        Tagging: Tagging
    }
}

@http(method: "PUT", uri: "/v20180820/bucket/{Bucket}/versioning")
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
@staticContextParams(RequiresAccountId: {value: true})
operation PutBucketVersioning {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required @httpLabel @contextParam(name: "Bucket")
        Bucket: BucketName

        @httpHeader("x-amz-mfa")
        MFA: String

        @required
        @httpPayload
        @xmlNamespace(uri: "http://awss3control.amazonaws.com/doc/2018-08-20/")
        VersioningConfiguration: VersioningConfiguration
    }
}

@http(method: "PUT", uri: "/v20180820/jobs/{JobId}/tagging")
@endpoint(hostPrefix: "{AccountId}.")
@staticContextParams(RequiresAccountId: {value: true})
operation PutJobTagging {
    input := @xmlNamespace(uri: "http://awss3control.amazonaws.com/doc/2018-08-20/") {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required @httpLabel
        JobId: JobId

        @required
        Tags: S3TagSet
    }
    output := {}
    errors: [
        InternalServiceException
        TooManyRequestsException
        NotFoundException
        TooManyTagsException
    ]
}

@http(method: "POST", uri: "/v20180820/async-requests/mrap/put-policy")
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
@staticContextParams(RequiresAccountId: {value: true})
operation PutMultiRegionAccessPointPolicy {
    input := @xmlNamespace(uri: "http://awss3control.amazonaws.com/doc/2018-08-20/") {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required @idempotencyToken
        ClientToken: MultiRegionAccessPointClientToken

        @required
        Details: PutMultiRegionAccessPointPolicyInput
    }
    output := {
        RequestTokenARN: AsyncRequestTokenARN
    }
}

@http(method: "PUT", uri: "/v20180820/configuration/publicAccessBlock")
@endpoint(hostPrefix: "{AccountId}.")
@staticContextParams(RequiresAccountId: {value: true})
operation PutPublicAccessBlock {
    input := {
        @required
        @httpPayload
        @xmlNamespace(uri: "http://awss3control.amazonaws.com/doc/2018-08-20/")
        PublicAccessBlockConfiguration: PublicAccessBlockConfiguration

        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId
    }
}

@http(method: "PUT", uri: "/v20180820/storagelens/{ConfigId}")
@endpoint(hostPrefix: "{AccountId}.")
@staticContextParams(RequiresAccountId: {value: true})
operation PutStorageLensConfiguration {
    input := @xmlNamespace(uri: "http://awss3control.amazonaws.com/doc/2018-08-20/") {
        @required @httpLabel
        ConfigId: ConfigId

        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required
        StorageLensConfiguration: StorageLensConfiguration

        Tags: StorageLensTags
    }
}

@http(method: "PUT", uri: "/v20180820/storagelens/{ConfigId}/tagging")
@endpoint(hostPrefix: "{AccountId}.")
@staticContextParams(RequiresAccountId: {value: true})
operation PutStorageLensConfigurationTagging {
    input := @xmlNamespace(uri: "http://awss3control.amazonaws.com/doc/2018-08-20/") {
        @required @httpLabel
        ConfigId: ConfigId

        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required
        Tags: StorageLensTags
    }
    output := {}
}

@http(method: "PATCH", uri: "/v20180820/mrap/instances/{Mrap+}/routes")
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
@staticContextParams(RequiresAccountId: {value: true})
operation SubmitMultiRegionAccessPointRoutes {
    input := @xmlNamespace(uri: "http://awss3control.amazonaws.com/doc/2018-08-20/") {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required @httpLabel
        Mrap: MultiRegionAccessPointId

        @required
        RouteUpdates: RouteList
    }
    output := {}
}

@http(method: "POST", uri: "/v20180820/tags/{ResourceArn+}", code: 204)
@endpoint(hostPrefix: "{AccountId}.")
@staticContextParams(RequiresAccountId: {value: true})
operation TagResource {
    input := @xmlNamespace(uri: "http://awss3control.amazonaws.com/doc/2018-08-20/") {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required @httpLabel @contextParam(name: "ResourceArn")
        ResourceArn: S3ResourceArn

        @required
        Tags: TagList
    }
    output := {}
}

@http(method: "DELETE", uri: "/v20180820/tags/{ResourceArn+}", code: 204)
@endpoint(hostPrefix: "{AccountId}.")
@staticContextParams(RequiresAccountId: {value: true})
operation UntagResource {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required @httpLabel @contextParam(name: "ResourceArn")
        ResourceArn: S3ResourceArn

        @required @httpQuery("tagKeys")
        TagKeys: TagKeyList
    }
    output := {}
}

@http(method: "PUT", uri: "/v20180820/accessgrantsinstance/location/{AccessGrantsLocationId}")
@endpoint(hostPrefix: "{AccountId}.")
@httpChecksumRequired
@staticContextParams(RequiresAccountId: {value: true})
operation UpdateAccessGrantsLocation {
    input := @xmlNamespace(uri: "http://awss3control.amazonaws.com/doc/2018-08-20/") {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required @httpLabel
        AccessGrantsLocationId: AccessGrantsLocationId

        @required
        IAMRoleArn: IAMRoleArn
    }
    output := {
        CreatedAt: Timestamp
        AccessGrantsLocationId: AccessGrantsLocationId
        AccessGrantsLocationArn: AccessGrantsLocationArn
        LocationScope: S3Prefix
        IAMRoleArn: IAMRoleArn
    }
}

@http(method: "POST", uri: "/v20180820/jobs/{JobId}/priority")
@endpoint(hostPrefix: "{AccountId}.")
@staticContextParams(RequiresAccountId: {value: true})
operation UpdateJobPriority {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required @httpLabel
        JobId: JobId

        @required @httpQuery("priority")
        Priority: JobPriority
    }
    output := {
        @required
        JobId: JobId

        @required
        Priority: JobPriority
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        NotFoundException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/v20180820/jobs/{JobId}/status")
@endpoint(hostPrefix: "{AccountId}.")
@staticContextParams(RequiresAccountId: {value: true})
operation UpdateJobStatus {
    input := {
        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required @httpLabel
        JobId: JobId

        @required @httpQuery("requestedJobStatus")
        RequestedJobStatus: RequestedJobStatus

        @httpQuery("statusUpdateReason")
        StatusUpdateReason: JobStatusUpdateReason
    }
    output := {
        JobId: JobId
        Status: JobStatus
        StatusUpdateReason: JobStatusUpdateReason
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        NotFoundException
        JobStatusException
        InternalServiceException
    ]
}

@http(method: "PUT", uri: "/v20180820/storagelensgroup/{Name}", code: 204)
@endpoint(hostPrefix: "{AccountId}.")
@staticContextParams(RequiresAccountId: {value: true})
operation UpdateStorageLensGroup {
    input := @xmlNamespace(uri: "http://awss3control.amazonaws.com/doc/2018-08-20/") {
        @required @httpLabel
        Name: StorageLensGroupName

        @required @httpHeader("x-amz-account-id") @contextParam(name: "AccountId") @hostLabel
        AccountId: AccountId

        @required
        StorageLensGroup: StorageLensGroup
    }
}

structure AbortIncompleteMultipartUpload {
    DaysAfterInitiation: Integer
}

structure AccessControlTranslation {
    @required
    Owner: OwnerOverride
}

@length(min: 1, max: 2048)
@pattern("arn:[a-z\\-]+:s3:[a-z0-9\\-]+:\\d{12}:access\\-grants\\/grant/[a-zA-Z0-9\\-]+")
string AccessGrantArn

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9\\-]+")
string AccessGrantId

@length(min: 1, max: 2048)
@pattern("arn:[a-z\\-]+:s3:[a-z0-9\\-]+:\\d{12}:access\\-grants\\/[a-zA-Z0-9\\-]+")
string AccessGrantsInstanceArn

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9\\-]+")
string AccessGrantsInstanceId

list AccessGrantsInstancesList {
    @xmlName("AccessGrantsInstance")
    member: ListAccessGrantsInstanceEntry
}

list AccessGrantsList {
    @xmlName("AccessGrant")
    member: ListAccessGrantEntry
}

@length(min: 1, max: 2048)
@pattern("arn:[a-z\\-]+:s3:[a-z0-9\\-]+:\\d{12}:access\\-grants\\/location/[a-zA-Z0-9\\-]+")
string AccessGrantsLocationArn

structure AccessGrantsLocationConfiguration {
    S3SubPrefix: S3Prefix
}

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9\\-]+")
string AccessGrantsLocationId

list AccessGrantsLocationsList {
    @xmlName("AccessGrantsLocation")
    member: ListAccessGrantsLocationsEntry
}

@sensitive
string AccessKeyId

structure AccessPoint {
    @required
    Name: AccessPointName

    @required
    NetworkOrigin: NetworkOrigin

    VpcConfiguration: VpcConfiguration

    @required
    Bucket: AccessPointBucketName

    AccessPointArn: S3AccessPointArn
    Alias: Alias
    BucketAccountId: AccountId
    DataSourceId: DataSourceId
    DataSourceType: String
}

@length(max: 255)
string AccessPointBucketName

list AccessPointList {
    @xmlName("AccessPoint")
    member: AccessPoint
}

@length(min: 3, max: 255)
string AccessPointName

@length(max: 64) @pattern("^\\d{12}$")
string AccountId

structure AccountLevel {
    ActivityMetrics: ActivityMetrics

    @required
    BucketLevel: BucketLevel

    AdvancedCostOptimizationMetrics: AdvancedCostOptimizationMetrics
    AdvancedDataProtectionMetrics: AdvancedDataProtectionMetrics
    DetailedStatusCodesMetrics: DetailedStatusCodesMetrics
    AdvancedPerformanceMetrics: AdvancedPerformanceMetrics
    StorageLensGroupLevel: StorageLensGroupLevel
}

structure ActivityMetrics {
    IsEnabled: Boolean
}

structure AdvancedCostOptimizationMetrics {
    IsEnabled: Boolean
}

structure AdvancedDataProtectionMetrics {
    IsEnabled: Boolean
}

structure AdvancedPerformanceMetrics {
    IsEnabled: Boolean
}

@length(max: 63) @pattern("^[0-9a-z\\\\-]{63}")
string Alias

structure AsyncErrorDetails {
    Code: MaxLength1024String
    Message: MaxLength1024String
    Resource: MaxLength1024String
    RequestId: MaxLength1024String
}

structure AsyncOperation {
    CreationTime: Timestamp
    Operation: AsyncOperationName
    RequestTokenARN: AsyncRequestTokenARN
    RequestParameters: AsyncRequestParameters
    RequestStatus: String
    ResponseDetails: AsyncResponseDetails
}

enum AsyncOperationName {
    CreateMultiRegionAccessPoint
    DeleteMultiRegionAccessPoint
    PutMultiRegionAccessPointPolicy
}

structure AsyncRequestParameters {
    CreateMultiRegionAccessPointRequest: CreateMultiRegionAccessPointInput
    DeleteMultiRegionAccessPointRequest: DeleteMultiRegionAccessPointInput
    PutMultiRegionAccessPointPolicyRequest: PutMultiRegionAccessPointPolicyInput
}

@length(min: 1, max: 1024) @pattern("arn:.+")
string AsyncRequestTokenARN

structure AsyncResponseDetails {
    MultiRegionAccessPointDetails: MultiRegionAccessPointsAsyncResponse
    ErrorDetails: AsyncErrorDetails
}

@length(min: 1, max: 2048)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string AuditContext

structure AwsLambdaTransformation {
    @required
    FunctionArn: FunctionArnString

    FunctionPayload: String
}

@length(min: 1, max: 1024)
@pattern("arn:[a-z\\-]+:organizations::\\d{12}:organization\\/o-[a-z0-9]{10,32}")
string AwsOrgArn

@error("client")
structure BadRequestException {
    Message: ExceptionMessage
}

@error("client")
structure BucketAlreadyExists {}

@error("client")
structure BucketAlreadyOwnedByYou {}

enum BucketCannedACL {
    private
    public_read = "public-read"
    public_read_write = "public-read-write"
    authenticated_read = "authenticated-read"
}

structure BucketLevel {
    ActivityMetrics: ActivityMetrics
    PrefixLevel: PrefixLevel
    AdvancedCostOptimizationMetrics: AdvancedCostOptimizationMetrics
    AdvancedDataProtectionMetrics: AdvancedDataProtectionMetrics
    DetailedStatusCodesMetrics: DetailedStatusCodesMetrics
    AdvancedPerformanceMetrics: AdvancedPerformanceMetrics
}

enum BucketLocationConstraint {
    EU
    eu_west_1 = "eu-west-1"
    us_west_1 = "us-west-1"
    us_west_2 = "us-west-2"
    ap_south_1 = "ap-south-1"
    ap_southeast_1 = "ap-southeast-1"
    ap_southeast_2 = "ap-southeast-2"
    ap_northeast_1 = "ap-northeast-1"
    sa_east_1 = "sa-east-1"
    cn_north_1 = "cn-north-1"
    eu_central_1 = "eu-central-1"
}

@length(min: 3, max: 255)
string BucketName

enum BucketVersioningStatus {
    Enabled
    Suspended
}

list Buckets {
    @xmlName("Arn")
    member: S3BucketArnString
}

list CallerAccessGrantsList {
    @xmlName("AccessGrant")
    member: ListCallerAccessGrantsEntry
}

structure CloudWatchMetrics {
    @required
    IsEnabled: Boolean
}

enum ComputeObjectChecksumAlgorithm {
    CRC32
    CRC32C
    CRC64NVME
    MD5
    SHA1
    SHA256
    SHA512
    XXHASH64
    XXHASH3
    XXHASH128
}

enum ComputeObjectChecksumType {
    FULL_OBJECT
    COMPOSITE
}

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9\\-\\_\\.]+")
string ConfigId

structure CreateBucketConfiguration {
    LocationConstraint: BucketLocationConstraint
}

structure CreateMultiRegionAccessPointInput {
    @required
    Name: MultiRegionAccessPointName

    PublicAccessBlock: PublicAccessBlockConfiguration

    @required
    Regions: RegionCreationList
}

@sensitive
structure Credentials {
    AccessKeyId: AccessKeyId
    SecretAccessKey: SecretAccessKey
    SessionToken: SessionToken
    Expiration: Timestamp
}

structure DSSEKMSFilter {
    KmsKeyArn: NonEmptyKmsKeyArnString
}

@length(max: 191)
string DataSourceId

structure DeleteMarkerReplication {
    @required
    Status: DeleteMarkerReplicationStatus
}

enum DeleteMarkerReplicationStatus {
    Enabled
    Disabled
}

structure DeleteMultiRegionAccessPointInput {
    @required
    Name: MultiRegionAccessPointName
}

structure Destination {
    Account: AccountId

    @required
    Bucket: String

    ReplicationTime: ReplicationTime
    AccessControlTranslation: AccessControlTranslation
    EncryptionConfiguration: EncryptionConfiguration
    Metrics: Metrics
    StorageClass: ReplicationStorageClass
}

structure DetailedStatusCodesMetrics {
    IsEnabled: Boolean
}

@range(min: 900, max: 43200)
integer DurationSeconds

structure EncryptionConfiguration {
    ReplicaKmsKeyID: String
}

map Endpoints {
    key: NonEmptyMaxLength64String
    value: NonEmptyMaxLength1024String
}

structure EstablishedMultiRegionAccessPointPolicy {
    Policy: String
}

@length(min: 1, max: 1024)
string ExceptionMessage

structure Exclude {
    Buckets: Buckets
    Regions: Regions
}

structure ExistingObjectReplication {
    @required
    Status: ExistingObjectReplicationStatus
}

enum ExistingObjectReplicationStatus {
    Enabled
    Disabled
}

enum ExpirationStatus {
    Enabled
    Disabled
}

enum Format {
    CSV
    Parquet
}

@length(min: 1, max: 1024)
@pattern("(arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?")
string FunctionArnString

structure GeneratedManifestEncryption {
    @xmlName("SSE-S3")
    SSES3: SSES3Encryption

    @xmlName("SSE-KMS")
    SSEKMS: SSEKMSEncryption
}

enum GeneratedManifestFormat {
    S3InventoryReport_CSV_20211130
}

@output
structure GetPublicAccessBlockOutput {
    @httpPayload
    PublicAccessBlockConfiguration: PublicAccessBlockConfiguration
}

structure Grantee {
    GranteeType: GranteeType
    GranteeIdentifier: String
}

enum GranteeType {
    DIRECTORY_USER
    DIRECTORY_GROUP
    IAM
}

@length(min: 1, max: 2048) @pattern("arn:[^:]+:iam::\\d{12}:role/.*")
string IAMRoleArn

@error("client")
structure IdempotencyException {
    Message: ExceptionMessage
}

@length(min: 10, max: 1224) @pattern("arn:[^:]+:sso::\\d{12}:application/.*$")
string IdentityCenterApplicationArn

@length(min: 10, max: 1224) @pattern("arn:[^:]+:sso::(\\d{12}){0,1}:instance/.*$")
string IdentityCenterArn

structure Include {
    Buckets: Buckets
    Regions: Regions
}

@error("server")
structure InternalServiceException {
    Message: ExceptionMessage
}

@error("client")
structure InvalidNextTokenException {
    Message: ExceptionMessage
}

@error("client")
structure InvalidRequestException {
    Message: ExceptionMessage
}

@length(min: 1, max: 1024) @pattern("arn:[^:]+:s3:[a-zA-Z0-9\\-]+:\\d{12}:job\\/.*")
string JobArn

structure JobDescriptor {
    JobId: JobId
    ConfirmationRequired: Boolean
    Description: NonEmptyMaxLength256String
    JobArn: JobArn
    Status: JobStatus
    Manifest: JobManifest
    Operation: JobOperation
    Priority: JobPriority
    ProgressSummary: JobProgressSummary
    StatusUpdateReason: JobStatusUpdateReason
    FailureReasons: JobFailureList
    Report: JobReport
    CreationTime: Timestamp
    TerminationDate: Timestamp
    RoleArn: IAMRoleArn
    SuspendedDate: Timestamp
    SuspendedCause: SuspendedCause
    ManifestGenerator: JobManifestGenerator
    GeneratedManifestDescriptor: S3GeneratedManifestDescriptor
}

structure JobFailure {
    FailureCode: JobFailureCode
    FailureReason: JobFailureReason
}

@length(min: 1, max: 64)
string JobFailureCode

list JobFailureList {
    member: JobFailure
}

@length(min: 1, max: 256)
string JobFailureReason

@length(min: 5, max: 36) @pattern("[a-zA-Z0-9\\-\\_]+")
string JobId

structure JobListDescriptor {
    JobId: JobId
    Description: NonEmptyMaxLength256String
    Operation: OperationName
    Priority: JobPriority
    Status: JobStatus
    CreationTime: Timestamp
    TerminationDate: Timestamp
    ProgressSummary: JobProgressSummary
}

list JobListDescriptorList {
    member: JobListDescriptor
}

structure JobManifest {
    @required
    Spec: JobManifestSpec

    @required
    Location: JobManifestLocation
}

list JobManifestFieldList {
    member: JobManifestFieldName
}

enum JobManifestFieldName {
    Ignore
    Bucket
    Key
    VersionId
}

enum JobManifestFormat {
    S3BatchOperations_CSV_20180820
    S3InventoryReport_CSV_20161130
}

union JobManifestGenerator {
    S3JobManifestGenerator: S3JobManifestGenerator
}

structure JobManifestGeneratorFilter {
    EligibleForReplication: Boolean
    CreatedAfter: Timestamp
    CreatedBefore: Timestamp
    ObjectReplicationStatuses: ReplicationStatusFilterList
    KeyNameConstraint: KeyNameConstraint
    ObjectSizeGreaterThanBytes: Long
    ObjectSizeLessThanBytes: Long
    MatchAnyStorageClass: StorageClassList
    MatchAnyObjectEncryption: ObjectEncryptionFilterList
}

structure JobManifestLocation {
    @required
    ObjectArn: S3KeyArnString

    ObjectVersionId: S3ObjectVersionId

    @required
    ETag: NonEmptyMaxLength1024String
}

structure JobManifestSpec {
    @required
    Format: JobManifestFormat

    Fields: JobManifestFieldList
}

@range(min: 0)
long JobNumberOfTasksFailed

@range(min: 0)
long JobNumberOfTasksSucceeded

structure JobOperation {
    LambdaInvoke: LambdaInvokeOperation
    S3PutObjectCopy: S3CopyObjectOperation
    S3PutObjectAcl: S3SetObjectAclOperation
    S3PutObjectTagging: S3SetObjectTaggingOperation
    S3DeleteObjectTagging: S3DeleteObjectTaggingOperation
    S3InitiateRestoreObject: S3InitiateRestoreObjectOperation
    S3PutObjectLegalHold: S3SetObjectLegalHoldOperation
    S3PutObjectRetention: S3SetObjectRetentionOperation
    S3ReplicateObject: S3ReplicateObjectOperation
    S3ComputeObjectChecksum: S3ComputeObjectChecksumOperation
    S3UpdateObjectEncryption: S3UpdateObjectEncryptionOperation
}

@range(min: 0, max: 2147483647)
integer JobPriority

structure JobProgressSummary {
    TotalNumberOfTasks: JobTotalNumberOfTasks
    NumberOfTasksSucceeded: JobNumberOfTasksSucceeded
    NumberOfTasksFailed: JobNumberOfTasksFailed
    Timers: JobTimers
}

structure JobReport {
    Bucket: S3BucketArnString
    Format: JobReportFormat

    @required
    Enabled: Boolean

    Prefix: ReportPrefixString
    ReportScope: JobReportScope
    ExpectedBucketOwner: AccountId
}

enum JobReportFormat {
    Report_CSV_20180820
}

enum JobReportScope {
    AllTasks
    FailedTasksOnly
}

enum JobStatus {
    Active
    Cancelled
    Cancelling
    Complete
    Completing
    Failed
    Failing
    New
    Paused
    Pausing
    Preparing
    Ready
    Suspended
}

@error("client")
structure JobStatusException {
    Message: ExceptionMessage
}

list JobStatusList {
    member: JobStatus
}

@length(min: 1, max: 256)
string JobStatusUpdateReason

@range(min: 0)
long JobTimeInStateSeconds

structure JobTimers {
    ElapsedTimeInActiveSeconds: JobTimeInStateSeconds
}

@range(min: 0)
long JobTotalNumberOfTasks

structure KeyNameConstraint {
    MatchAnyPrefix: NonEmptyMaxLength1024StringList
    MatchAnySuffix: NonEmptyMaxLength1024StringList
    MatchAnySubstring: NonEmptyMaxLength1024StringList
}

@length(min: 1, max: 2000)
string KmsKeyArnString

structure LambdaInvokeOperation {
    FunctionArn: FunctionArnString
    InvocationSchemaVersion: NonEmptyMaxLength64String
    UserArguments: UserArguments
}

structure LifecycleConfiguration {
    Rules: LifecycleRules
}

structure LifecycleExpiration {
    Date: Timestamp
    Days: Integer
    ExpiredObjectDeleteMarker: Boolean
}

structure LifecycleRule {
    Expiration: LifecycleExpiration
    ID: String
    Filter: LifecycleRuleFilter

    @required
    Status: ExpirationStatus

    Transitions: TransitionList
    NoncurrentVersionTransitions: NoncurrentVersionTransitionList
    NoncurrentVersionExpiration: NoncurrentVersionExpiration
    AbortIncompleteMultipartUpload: AbortIncompleteMultipartUpload
}

structure LifecycleRuleAndOperator {
    Prefix: String
    Tags: S3TagSet
    ObjectSizeGreaterThan: Long
    ObjectSizeLessThan: Long
}

structure LifecycleRuleFilter {
    Prefix: String
    Tag: S3Tag
    And: LifecycleRuleAndOperator
    ObjectSizeGreaterThan: Long
    ObjectSizeLessThan: Long
}

list LifecycleRules {
    @xmlName("Rule")
    member: LifecycleRule
}

structure ListAccessGrantEntry {
    CreatedAt: Timestamp
    AccessGrantId: AccessGrantId
    AccessGrantArn: AccessGrantArn
    Grantee: Grantee
    Permission: Permission
    AccessGrantsLocationId: AccessGrantsLocationId
    AccessGrantsLocationConfiguration: AccessGrantsLocationConfiguration
    GrantScope: S3Prefix
    ApplicationArn: IdentityCenterApplicationArn
}

structure ListAccessGrantsInstanceEntry {
    AccessGrantsInstanceId: AccessGrantsInstanceId
    AccessGrantsInstanceArn: AccessGrantsInstanceArn
    CreatedAt: Timestamp

    @deprecated
    IdentityCenterArn: IdentityCenterArn

    IdentityCenterInstanceArn: IdentityCenterArn
    IdentityCenterApplicationArn: IdentityCenterApplicationArn
}

structure ListAccessGrantsLocationsEntry {
    CreatedAt: Timestamp
    AccessGrantsLocationId: AccessGrantsLocationId
    AccessGrantsLocationArn: AccessGrantsLocationArn
    LocationScope: S3Prefix
    IAMRoleArn: IAMRoleArn
}

structure ListCallerAccessGrantsEntry {
    Permission: Permission
    GrantScope: S3Prefix
    ApplicationArn: IdentityCenterApplicationArn
}

structure ListStorageLensConfigurationEntry {
    @required
    Id: ConfigId

    @required
    StorageLensArn: StorageLensArn

    @required
    HomeRegion: S3AWSRegion

    IsEnabled: Boolean
}

structure ListStorageLensGroupEntry {
    @required
    Name: StorageLensGroupName

    @required
    StorageLensGroupArn: StorageLensGroupArn

    @required
    HomeRegion: S3AWSRegion
}

enum MFADelete {
    Enabled
    Disabled
}

enum MFADeleteStatus {
    Enabled
    Disabled
}

@length(min: 1, max: 512)
string ManifestPrefixString

list MatchAnyPrefix {
    @xmlName("Prefix")
    member: String
}

list MatchAnySuffix {
    @xmlName("Suffix")
    member: String
}

list MatchAnyTag {
    @xmlName("Tag")
    member: S3Tag
}

structure MatchObjectAge {
    DaysGreaterThan: Integer
    DaysLessThan: Integer
}

structure MatchObjectSize {
    BytesGreaterThan: Long
    BytesLessThan: Long
}

@length(max: 1024)
string MaxLength1024String

@range(min: 0, max: 1000)
integer MaxResults

structure Metrics {
    @required
    Status: MetricsStatus

    EventThreshold: ReplicationTimeValue
}

enum MetricsStatus {
    Enabled
    Disabled
}

@range(min: 1, max: 100)
double MinStorageBytesPercentage

@length(max: 63) @pattern("^[a-z][a-z0-9]*[.]mrap$")
string MultiRegionAccessPointAlias

@length(max: 64) @pattern("\\S+")
string MultiRegionAccessPointClientToken

@length(max: 200) @pattern("^[a-zA-Z0-9\\:.-]{3,200}$")
string MultiRegionAccessPointId

@length(max: 50) @pattern("^[a-z0-9][-a-z0-9]{1,48}[a-z0-9]$")
string MultiRegionAccessPointName

structure MultiRegionAccessPointPolicyDocument {
    Established: EstablishedMultiRegionAccessPointPolicy
    Proposed: ProposedMultiRegionAccessPointPolicy
}

structure MultiRegionAccessPointRegionalResponse {
    Name: RegionName
    RequestStatus: String
}

list MultiRegionAccessPointRegionalResponseList {
    @xmlName("Region")
    member: MultiRegionAccessPointRegionalResponse
}

structure MultiRegionAccessPointReport {
    Name: MultiRegionAccessPointName
    Alias: MultiRegionAccessPointAlias
    CreatedAt: Timestamp
    PublicAccessBlock: PublicAccessBlockConfiguration
    Status: MultiRegionAccessPointStatus
    Regions: RegionReportList
}

list MultiRegionAccessPointReportList {
    @xmlName("AccessPoint")
    member: MultiRegionAccessPointReport
}

structure MultiRegionAccessPointRoute {
    Bucket: BucketName
    Region: RegionName

    @required
    TrafficDialPercentage: TrafficDialPercentage
}

enum MultiRegionAccessPointStatus {
    READY
    INCONSISTENT_ACROSS_REGIONS
    CREATING
    PARTIALLY_CREATED
    PARTIALLY_DELETED
    DELETING
}

structure MultiRegionAccessPointsAsyncResponse {
    Regions: MultiRegionAccessPointRegionalResponseList
}

enum NetworkOrigin {
    Internet
    VPC
}

@error("client") @httpError(404)
structure NoSuchPublicAccessBlockConfiguration {
    Message: String
}

@length(min: 20, max: 2048)
@pattern("arn:aws[a-zA-Z0-9-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[a-zA-Z0-9-]+")
string NonEmptyKmsKeyArnString

@length(min: 1, max: 1024)
string NonEmptyMaxLength1024String

list NonEmptyMaxLength1024StringList {
    member: NonEmptyMaxLength1024String
}

@length(min: 1, max: 2048)
string NonEmptyMaxLength2048String

@length(min: 1, max: 256)
string NonEmptyMaxLength256String

@length(min: 1, max: 64)
string NonEmptyMaxLength64String

structure NoncurrentVersionExpiration {
    NoncurrentDays: Integer
    NewerNoncurrentVersions: Integer
}

structure NoncurrentVersionTransition {
    NoncurrentDays: Integer
    StorageClass: TransitionStorageClass
}

list NoncurrentVersionTransitionList {
    @xmlName("NoncurrentVersionTransition")
    member: NoncurrentVersionTransition
}

@error("client")
structure NotFoundException {
    Message: ExceptionMessage
}

structure NotSSEFilter {}

structure ObjectEncryption {
    @xmlName("SSE-KMS")
    SSEKMS: S3UpdateObjectEncryptionSSEKMS
}

union ObjectEncryptionFilter {
    @xmlName("SSE-S3")
    SSES3: SSES3Filter

    @xmlName("SSE-KMS")
    SSEKMS: SSEKMSFilter

    @xmlName("DSSE-KMS")
    DSSEKMS: DSSEKMSFilter

    @xmlName("SSE-C")
    SSEC: SSECFilter

    @xmlName("NOT-SSE")
    NOTSSE: NotSSEFilter
}

@length(min: 1, max: 1)
list ObjectEncryptionFilterList {
    @xmlName("ObjectEncryption")
    member: ObjectEncryptionFilter
}

structure ObjectLambdaAccessPoint {
    @required
    Name: ObjectLambdaAccessPointName

    ObjectLambdaAccessPointArn: ObjectLambdaAccessPointArn
    Alias: ObjectLambdaAccessPointAlias
}

structure ObjectLambdaAccessPointAlias {
    Value: ObjectLambdaAccessPointAliasValue
    Status: ObjectLambdaAccessPointAliasStatus
}

enum ObjectLambdaAccessPointAliasStatus {
    PROVISIONING
    READY
}

@length(min: 3, max: 63) @pattern("^[0-9a-z\\\\-]{3,63}")
string ObjectLambdaAccessPointAliasValue

@length(min: 1, max: 2048) @pattern("arn:[^:]+:s3-object-lambda:[^:]*:\\d{12}:accesspoint/.*")
string ObjectLambdaAccessPointArn

list ObjectLambdaAccessPointList {
    @xmlName("ObjectLambdaAccessPoint")
    member: ObjectLambdaAccessPoint
}

@length(min: 3, max: 45) @pattern("^[a-z0-9]([a-z0-9\\-]*[a-z0-9])?$")
string ObjectLambdaAccessPointName

enum ObjectLambdaAllowedFeature {
    GetObject_Range = "GetObject-Range"
    GetObject_PartNumber = "GetObject-PartNumber"
    HeadObject_Range = "HeadObject-Range"
    HeadObject_PartNumber = "HeadObject-PartNumber"
}

list ObjectLambdaAllowedFeaturesList {
    @xmlName("AllowedFeature")
    member: ObjectLambdaAllowedFeature
}

structure ObjectLambdaConfiguration {
    @required
    SupportingAccessPoint: ObjectLambdaSupportingAccessPointArn

    CloudWatchMetricsEnabled: Boolean
    AllowedFeatures: ObjectLambdaAllowedFeaturesList

    @required
    TransformationConfigurations: ObjectLambdaTransformationConfigurationsList
}

union ObjectLambdaContentTransformation {
    AwsLambda: AwsLambdaTransformation
}

@length(min: 1, max: 2048) @pattern("arn:[^:]+:s3:[^:]*:\\d{12}:accesspoint/.*")
string ObjectLambdaSupportingAccessPointArn

structure ObjectLambdaTransformationConfiguration {
    @required
    Actions: ObjectLambdaTransformationConfigurationActionsList

    @required
    ContentTransformation: ObjectLambdaContentTransformation
}

enum ObjectLambdaTransformationConfigurationAction {
    GetObject
    HeadObject
    ListObjects
    ListObjectsV2
}

list ObjectLambdaTransformationConfigurationActionsList {
    @xmlName("Action")
    member: ObjectLambdaTransformationConfigurationAction
}

list ObjectLambdaTransformationConfigurationsList {
    @xmlName("TransformationConfiguration")
    member: ObjectLambdaTransformationConfiguration
}

enum OperationName {
    LambdaInvoke
    S3PutObjectCopy
    S3PutObjectAcl
    S3PutObjectTagging
    S3DeleteObjectTagging
    S3InitiateRestoreObject
    S3PutObjectLegalHold
    S3PutObjectRetention
    S3ReplicateObject
    S3ComputeObjectChecksum
    S3UpdateObjectEncryption
}

@length(min: 12, max: 34) @pattern("^o-[a-z0-9]{10,32}$")
string Organization

enum OutputSchemaVersion {
    V_1
}

enum OwnerOverride {
    Destination
}

enum Permission {
    READ
    WRITE
    READWRITE
}

@length(min: 1, max: 350000)
string PolicyDocument

structure PolicyStatus {
    IsPublic: Boolean
}

structure PrefixLevel {
    @required
    StorageMetrics: PrefixLevelStorageMetrics
}

structure PrefixLevelStorageMetrics {
    IsEnabled: Boolean
    SelectionCriteria: SelectionCriteria
}

list PrefixesList {
    @xmlName("Prefix")
    member: String
}

enum Privilege {
    Minimal
    Default
}

structure ProposedMultiRegionAccessPointPolicy {
    Policy: String
}

structure PublicAccessBlockConfiguration {
    BlockPublicAcls: Boolean
    IgnorePublicAcls: Boolean
    BlockPublicPolicy: Boolean
    RestrictPublicBuckets: Boolean
}

structure PutMultiRegionAccessPointPolicyInput {
    @required
    Name: MultiRegionAccessPointName

    @required
    Policy: String
}

structure Region {
    @required
    Bucket: BucketName

    BucketAccountId: AccountId
}

list RegionCreationList {
    @xmlName("Region")
    member: Region
}

@length(min: 1, max: 64)
string RegionName

structure RegionReport {
    Bucket: BucketName
    Region: RegionName
    BucketAccountId: AccountId
}

list RegionReportList {
    @xmlName("Region")
    member: RegionReport
}

structure RegionalBucket {
    @required
    Bucket: BucketName

    BucketArn: S3RegionalBucketArn

    @required
    PublicAccessBlockEnabled: Boolean

    @required
    CreationDate: Timestamp

    OutpostId: NonEmptyMaxLength64String
}

list RegionalBucketList {
    @xmlName("RegionalBucket")
    member: RegionalBucket
}

list Regions {
    @xmlName("Region")
    member: S3AWSRegion
}

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

    @required
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

    @required
    Bucket: String
}

structure ReplicationRuleAndOperator {
    Prefix: String
    Tags: S3TagSet
}

structure ReplicationRuleFilter {
    Prefix: String
    Tag: S3Tag
    And: ReplicationRuleAndOperator
}

enum ReplicationRuleStatus {
    Enabled
    Disabled
}

list ReplicationRules {
    @xmlName("Rule")
    member: ReplicationRule
}

enum ReplicationStatus {
    COMPLETED
    FAILED
    REPLICA
    NONE
}

list ReplicationStatusFilterList {
    member: ReplicationStatus
}

enum ReplicationStorageClass {
    STANDARD
    REDUCED_REDUNDANCY
    STANDARD_IA
    ONEZONE_IA
    INTELLIGENT_TIERING
    GLACIER
    DEEP_ARCHIVE
    OUTPOSTS
    GLACIER_IR
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

@length(min: 1, max: 512)
string ReportPrefixString

enum RequestedJobStatus {
    Cancelled
    Ready
}

list RouteList {
    @xmlName("Route")
    member: MultiRegionAccessPointRoute
}

@length(min: 5, max: 30) @pattern("[a-z0-9\\-]+")
string S3AWSRegion

structure S3AccessControlList {
    @required
    Owner: S3ObjectOwner

    Grants: S3GrantList
}

structure S3AccessControlPolicy {
    AccessControlList: S3AccessControlList
    CannedAccessControlList: S3CannedAccessControlList
}

@length(min: 4, max: 128)
string S3AccessPointArn

@length(min: 1, max: 128) @pattern("arn:[^:]+:s3:.*")
string S3BucketArnString

structure S3BucketDestination {
    @required
    Format: Format

    @required
    OutputSchemaVersion: OutputSchemaVersion

    @required
    AccountId: AccountId

    @required
    Arn: S3BucketArnString

    Prefix: String
    Encryption: StorageLensDataExportEncryption
}

enum S3CannedAccessControlList {
    private
    public_read = "public-read"
    public_read_write = "public-read-write"
    aws_exec_read = "aws-exec-read"
    authenticated_read = "authenticated-read"
    bucket_owner_read = "bucket-owner-read"
    bucket_owner_full_control = "bucket-owner-full-control"
}

enum S3ChecksumAlgorithm {
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

structure S3ComputeObjectChecksumOperation {
    ChecksumAlgorithm: ComputeObjectChecksumAlgorithm
    ChecksumType: ComputeObjectChecksumType
}

@range(min: 0)
long S3ContentLength

structure S3CopyObjectOperation {
    TargetResource: S3RegionalOrS3ExpressBucketArnString
    CannedAccessControlList: S3CannedAccessControlList
    AccessControlGrants: S3GrantList
    MetadataDirective: S3MetadataDirective
    ModifiedSinceConstraint: Timestamp
    NewObjectMetadata: S3ObjectMetadata
    NewObjectTagging: S3TagSet
    RedirectLocation: NonEmptyMaxLength2048String
    RequesterPays: Boolean
    StorageClass: S3StorageClass
    UnModifiedSinceConstraint: Timestamp
    SSEAwsKmsKeyId: KmsKeyArnString
    TargetKeyPrefix: NonEmptyMaxLength1024String
    ObjectLockLegalHoldStatus: S3ObjectLockLegalHoldStatus
    ObjectLockMode: S3ObjectLockMode
    ObjectLockRetainUntilDate: Timestamp
    BucketKeyEnabled: Boolean
    ChecksumAlgorithm: S3ChecksumAlgorithm
}

structure S3DeleteObjectTaggingOperation {}

@range(min: 0)
integer S3ExpirationInDays

structure S3GeneratedManifestDescriptor {
    Format: GeneratedManifestFormat
    Location: JobManifestLocation
}

enum S3GlacierJobTier {
    BULK
    STANDARD
}

structure S3Grant {
    Grantee: S3Grantee
    Permission: S3Permission
}

list S3GrantList {
    member: S3Grant
}

structure S3Grantee {
    TypeIdentifier: S3GranteeTypeIdentifier
    Identifier: NonEmptyMaxLength1024String
    DisplayName: NonEmptyMaxLength1024String
}

enum S3GranteeTypeIdentifier {
    id
    emailAddress
    uri
}

structure S3InitiateRestoreObjectOperation {
    ExpirationInDays: S3ExpirationInDays
    GlacierJobTier: S3GlacierJobTier
}

structure S3JobManifestGenerator {
    ExpectedBucketOwner: AccountId

    @required
    SourceBucket: S3BucketArnString

    ManifestOutputLocation: S3ManifestOutputLocation
    Filter: JobManifestGeneratorFilter

    @required
    EnableManifestOutput: Boolean
}

@length(min: 1, max: 2000) @pattern("arn:[^:]+:s3:.*")
string S3KeyArnString

structure S3ManifestOutputLocation {
    ExpectedManifestBucketOwner: AccountId

    @required
    Bucket: S3BucketArnString

    ManifestPrefix: ManifestPrefixString
    ManifestEncryption: GeneratedManifestEncryption

    @required
    ManifestFormat: GeneratedManifestFormat
}

enum S3MetadataDirective {
    COPY
    REPLACE
}

structure S3ObjectLockLegalHold {
    @required
    Status: S3ObjectLockLegalHoldStatus
}

enum S3ObjectLockLegalHoldStatus {
    OFF
    ON
}

enum S3ObjectLockMode {
    COMPLIANCE
    GOVERNANCE
}

enum S3ObjectLockRetentionMode {
    COMPLIANCE
    GOVERNANCE
}

structure S3ObjectMetadata {
    CacheControl: NonEmptyMaxLength1024String
    ContentDisposition: NonEmptyMaxLength1024String
    ContentEncoding: NonEmptyMaxLength1024String
    ContentLanguage: NonEmptyMaxLength1024String
    UserMetadata: S3UserMetadata
    ContentLength: S3ContentLength
    ContentMD5: NonEmptyMaxLength1024String
    ContentType: NonEmptyMaxLength1024String
    HttpExpiresDate: Timestamp
    RequesterCharged: Boolean
    SSEAlgorithm: S3SSEAlgorithm
}

structure S3ObjectOwner {
    ID: NonEmptyMaxLength1024String
    DisplayName: NonEmptyMaxLength1024String
}

@length(min: 1, max: 2000)
string S3ObjectVersionId

enum S3Permission {
    FULL_CONTROL
    READ
    WRITE
    READ_ACP
    WRITE_ACP
}

@length(min: 1, max: 2000) @pattern("^.+$")
string S3Prefix

enum S3PrefixType {
    Object
}

@length(min: 4, max: 128)
string S3RegionalBucketArn

@length(min: 1, max: 128) @pattern("arn:[^:]+:(s3|s3express):.*")
string S3RegionalOrS3ExpressBucketArnString

structure S3ReplicateObjectOperation {}

@length(max: 1011) @pattern("arn:[^:]+:s3(express)?:[^:].*")
string S3ResourceArn

structure S3Retention {
    RetainUntilDate: Timestamp
    Mode: S3ObjectLockRetentionMode
}

enum S3SSEAlgorithm {
    AES256
    KMS
}

structure S3SetObjectAclOperation {
    AccessControlPolicy: S3AccessControlPolicy
}

structure S3SetObjectLegalHoldOperation {
    @required
    LegalHold: S3ObjectLockLegalHold
}

structure S3SetObjectRetentionOperation {
    BypassGovernanceRetention: Boolean

    @required
    Retention: S3Retention
}

structure S3SetObjectTaggingOperation {
    TagSet: S3TagSet
}

enum S3StorageClass {
    STANDARD
    STANDARD_IA
    ONEZONE_IA
    GLACIER
    INTELLIGENT_TIERING
    DEEP_ARCHIVE
    GLACIER_IR
}

structure S3Tag {
    @required
    Key: TagKeyString

    @required
    Value: TagValueString
}

list S3TagSet {
    member: S3Tag
}

structure S3UpdateObjectEncryptionOperation {
    ObjectEncryption: ObjectEncryption
}

@xmlName("SSE-KMS")
structure S3UpdateObjectEncryptionSSEKMS {
    @required
    KMSKeyArn: NonEmptyKmsKeyArnString

    BucketKeyEnabled: Boolean
}

@length(max: 8192)
map S3UserMetadata {
    key: NonEmptyMaxLength1024String
    value: MaxLength1024String
}

structure SSECFilter {}

@xmlName("SSE-KMS")
structure SSEKMS {
    @required
    KeyId: String
}

@xmlName("SSE-KMS")
structure SSEKMSEncryption {
    @required
    KeyId: KmsKeyArnString
}

structure SSEKMSFilter {
    KmsKeyArn: NonEmptyKmsKeyArnString
    BucketKeyEnabled: Boolean
}

@xmlName("SSE-S3")
structure SSES3 {}

@xmlName("SSE-S3")
structure SSES3Encryption {}

structure SSES3Filter {}

structure Scope {
    Prefixes: PrefixesList
    Permissions: ScopePermissionList
}

enum ScopePermission {
    GetObject
    GetObjectAttributes
    ListMultipartUploadParts
    ListBucket
    ListBucketMultipartUploads
    PutObject
    DeleteObject
    AbortMultipartUpload
}

list ScopePermissionList {
    @xmlName("Permission")
    member: ScopePermission
}

@sensitive
string SecretAccessKey

structure SelectionCriteria {
    Delimiter: StorageLensPrefixLevelDelimiter
    MaxDepth: StorageLensPrefixLevelMaxDepth
    MinStorageBytesPercentage: MinStorageBytesPercentage
}

@sensitive
string SessionToken

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

list StorageClassList {
    member: S3StorageClass
}

@length(min: 1, max: 1024) @pattern("arn:[a-z\\-]+:s3:[a-z0-9\\-]+:\\d{12}:storage\\-lens\\/.*")
string StorageLensArn

structure StorageLensAwsOrg {
    @required
    Arn: AwsOrgArn
}

structure StorageLensConfiguration {
    @required
    Id: ConfigId

    @required
    AccountLevel: AccountLevel

    Include: Include
    Exclude: Exclude
    DataExport: StorageLensDataExport
    ExpandedPrefixesDataExport: StorageLensExpandedPrefixesDataExport

    @required
    IsEnabled: Boolean

    AwsOrg: StorageLensAwsOrg
    StorageLensArn: StorageLensArn
    PrefixDelimiter: StorageLensPrefixLevelDelimiter
}

list StorageLensConfigurationList {
    @xmlName("StorageLensConfiguration")
    member: ListStorageLensConfigurationEntry
}

structure StorageLensDataExport {
    S3BucketDestination: S3BucketDestination
    CloudWatchMetrics: CloudWatchMetrics
    StorageLensTableDestination: StorageLensTableDestination
}

structure StorageLensDataExportEncryption {
    @xmlName("SSE-S3")
    SSES3: SSES3

    @xmlName("SSE-KMS")
    SSEKMS: SSEKMS
}

structure StorageLensExpandedPrefixesDataExport {
    S3BucketDestination: S3BucketDestination
    StorageLensTableDestination: StorageLensTableDestination
}

structure StorageLensGroup {
    @required
    Name: StorageLensGroupName

    @required
    Filter: StorageLensGroupFilter

    StorageLensGroupArn: StorageLensGroupArn
}

structure StorageLensGroupAndOperator {
    MatchAnyPrefix: MatchAnyPrefix
    MatchAnySuffix: MatchAnySuffix
    MatchAnyTag: MatchAnyTag
    MatchObjectAge: MatchObjectAge
    MatchObjectSize: MatchObjectSize
}

@length(min: 4, max: 1024)
@pattern("arn:[a-z\\-]+:s3:[a-z0-9\\-]+:\\d{12}:storage\\-lens\\-group\\/.*")
string StorageLensGroupArn

structure StorageLensGroupFilter {
    MatchAnyPrefix: MatchAnyPrefix
    MatchAnySuffix: MatchAnySuffix
    MatchAnyTag: MatchAnyTag
    MatchObjectAge: MatchObjectAge
    MatchObjectSize: MatchObjectSize
    And: StorageLensGroupAndOperator
    Or: StorageLensGroupOrOperator
}

structure StorageLensGroupLevel {
    SelectionCriteria: StorageLensGroupLevelSelectionCriteria
}

list StorageLensGroupLevelExclude {
    @xmlName("Arn")
    member: StorageLensGroupArn
}

list StorageLensGroupLevelInclude {
    @xmlName("Arn")
    member: StorageLensGroupArn
}

structure StorageLensGroupLevelSelectionCriteria {
    Include: StorageLensGroupLevelInclude
    Exclude: StorageLensGroupLevelExclude
}

list StorageLensGroupList {
    @xmlName("StorageLensGroup")
    member: ListStorageLensGroupEntry
}

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9\\-\\_]+")
string StorageLensGroupName

structure StorageLensGroupOrOperator {
    MatchAnyPrefix: MatchAnyPrefix
    MatchAnySuffix: MatchAnySuffix
    MatchAnyTag: MatchAnyTag
    MatchObjectAge: MatchObjectAge
    MatchObjectSize: MatchObjectSize
}

@length(max: 1)
string StorageLensPrefixLevelDelimiter

@range(min: 1, max: 10)
integer StorageLensPrefixLevelMaxDepth

structure StorageLensTableDestination {
    @required
    IsEnabled: Boolean

    Encryption: StorageLensDataExportEncryption
}

structure StorageLensTag {
    @required
    Key: TagKeyString

    @required
    Value: TagValueString
}

list StorageLensTags {
    @xmlName("Tag")
    member: StorageLensTag
}

@length(min: 1, max: 1024) @pattern("^[A-Za-z0-9\\+\\:\\/\\=\\?\\#-_]+$")
string StringForNextToken

@length(min: 1, max: 1024)
string SuspendedCause

structure Tag {
    @required
    Key: TagKeyString

    @required
    Value: TagValueString
}

@length(min: 0, max: 50)
list TagKeyList {
    member: TagKeyString
}

@length(min: 1, max: 128) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagKeyString

@length(min: 0, max: 50)
list TagList {
    @xmlName("Tag")
    member: Tag
}

@length(min: 0, max: 256) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagValueString

structure Tagging {
    @required
    TagSet: S3TagSet
}

@error("client")
structure TooManyRequestsException {
    Message: ExceptionMessage
}

@error("client")
structure TooManyTagsException {
    Message: ExceptionMessage
}

@range(min: 0, max: 100)
integer TrafficDialPercentage

structure Transition {
    Date: Timestamp
    Days: Integer
    StorageClass: TransitionStorageClass
}

list TransitionList {
    @xmlName("Transition")
    member: Transition
}

enum TransitionStorageClass {
    GLACIER
    STANDARD_IA
    ONEZONE_IA
    INTELLIGENT_TIERING
    DEEP_ARCHIVE
}

@length(min: 1, max: 10)
map UserArguments {
    key: NonEmptyMaxLength64String
    value: MaxLength1024String
}

structure VersioningConfiguration {
    @xmlName("MfaDelete")
    MFADelete: MFADelete

    Status: BucketVersioningStatus
}

structure VpcConfiguration {
    @required
    VpcId: VpcId
}

@length(min: 1, max: 1024)
string VpcId
