$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.s3files

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#dualStackOnlyEndpoints
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon S3 Files")
@service(sdkId: "S3Files", endpointPrefix: "s3files")
@restJson1
@sigv4(name: "s3files")
@standardRegionalEndpoints
@dualStackOnlyEndpoints
service S3Files {
    version: "2025-05-05"
    operations: [
        CreateAccessPoint
        CreateFileSystem
        CreateMountTarget
        DeleteAccessPoint
        DeleteFileSystem
        DeleteFileSystemPolicy
        DeleteMountTarget
        GetAccessPoint
        GetFileSystem
        GetFileSystemPolicy
        GetMountTarget
        GetSynchronizationConfiguration
        ListAccessPoints
        ListFileSystems
        ListMountTargets
        ListTagsForResource
        PutFileSystemPolicy
        PutSynchronizationConfiguration
        TagResource
        UntagResource
        UpdateMountTarget
    ]
}

@http(method: "PUT", uri: "/access-points") @idempotent
operation CreateAccessPoint {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        tags: TagList

        @required
        fileSystemId: FileSystemId

        posixUser: PosixUser
        rootDirectory: RootDirectory
    }
    output := {
        @required
        accessPointArn: AccessPointArn

        @required
        accessPointId: AccessPointId

        @required
        clientToken: ClientToken

        @required
        fileSystemId: FileSystemId

        @required
        status: LifeCycleState

        @required
        ownerId: AwsAccountId

        posixUser: PosixUser
        rootDirectory: RootDirectory
        tags: TagList
        name: TagValue
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        ConflictException
    ]
}

@http(method: "PUT", uri: "/file-systems", code: 201) @idempotent
operation CreateFileSystem {
    input := {
        @required
        bucket: BucketArn

        prefix: CreateFileSystemRequestPrefixString

        @idempotencyToken
        clientToken: CreationToken

        kmsKeyId: KmsKeyId

        @required
        roleArn: RoleArn

        tags: TagList
        acceptBucketWarning: Boolean
    }
    output := {
        creationTime: Timestamp
        fileSystemArn: FileSystemArn
        fileSystemId: FileSystemId
        bucket: BucketArn
        prefix: String
        clientToken: ClientToken
        kmsKeyId: KmsKeyId
        status: LifeCycleState
        statusMessage: String
        roleArn: RoleArn
        ownerId: AwsAccountId
        tags: TagList
        name: TagValue
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        ConflictException
    ]
}

@http(method: "PUT", uri: "/mount-targets") @idempotent
operation CreateMountTarget {
    input := {
        @required
        fileSystemId: FileSystemId

        @required
        subnetId: SubnetId

        ipv4Address: Ipv4Address
        ipv6Address: Ipv6Address
        ipAddressType: IpAddressType
        securityGroups: SecurityGroups
    }
    output := {
        availabilityZoneId: String

        @required
        ownerId: AwsAccountId

        @required
        mountTargetId: MountTargetId

        fileSystemId: FileSystemId

        @required
        subnetId: SubnetId

        ipv4Address: Ipv4Address
        ipv6Address: Ipv6Address
        networkInterfaceId: String
        vpcId: String
        securityGroups: SecurityGroups
        status: LifeCycleState
        statusMessage: String
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/access-points/{accessPointId}", code: 204) @idempotent
operation DeleteAccessPoint {
    input := {
        @required @httpLabel
        accessPointId: AccessPointId
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/file-systems/{fileSystemId}", code: 204) @idempotent
operation DeleteFileSystem {
    input := {
        @required @httpLabel
        fileSystemId: FileSystemId

        @httpQuery("forceDelete")
        forceDelete: Boolean
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/file-systems/{fileSystemId}/policy", code: 204) @idempotent
operation DeleteFileSystemPolicy {
    input := {
        @required @httpLabel
        fileSystemId: FileSystemId
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/mount-targets/{mountTargetId}", code: 204) @idempotent
operation DeleteMountTarget {
    input := {
        @required @httpLabel
        mountTargetId: MountTargetId
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        ConflictException
    ]
}

@http(method: "GET", uri: "/access-points/{accessPointId}") @readonly
operation GetAccessPoint {
    input := {
        @required @httpLabel
        accessPointId: AccessPointId
    }
    output := {
        @required
        accessPointArn: AccessPointArn

        @required
        accessPointId: AccessPointId

        @required
        clientToken: ClientToken

        @required
        fileSystemId: FileSystemId

        @required
        status: LifeCycleState

        @required
        ownerId: AwsAccountId

        posixUser: PosixUser
        rootDirectory: RootDirectory
        tags: TagList
        name: TagValue
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/file-systems/{fileSystemId}") @readonly
operation GetFileSystem {
    input := {
        @required @httpLabel
        fileSystemId: FileSystemId
    }
    output := {
        creationTime: Timestamp
        fileSystemArn: FileSystemArn
        fileSystemId: FileSystemId
        bucket: BucketArn
        prefix: String
        clientToken: ClientToken
        kmsKeyId: KmsKeyId
        status: LifeCycleState
        statusMessage: String
        roleArn: RoleArn
        ownerId: AwsAccountId
        tags: TagList
        name: TagValue
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/file-systems/{fileSystemId}/policy") @readonly
operation GetFileSystemPolicy {
    input := {
        @required @httpLabel
        fileSystemId: FileSystemId
    }
    output := {
        @required
        fileSystemId: FileSystemId

        @required
        policy: String
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/mount-targets/{mountTargetId}") @readonly
operation GetMountTarget {
    input := {
        @required @httpLabel
        mountTargetId: MountTargetId
    }
    output := {
        availabilityZoneId: String

        @required
        ownerId: AwsAccountId

        @required
        mountTargetId: MountTargetId

        fileSystemId: FileSystemId

        @required
        subnetId: SubnetId

        ipv4Address: Ipv4Address
        ipv6Address: Ipv6Address
        networkInterfaceId: String
        vpcId: String
        securityGroups: SecurityGroups
        status: LifeCycleState
        statusMessage: String
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/file-systems/{fileSystemId}/synchronization-configuration") @readonly
operation GetSynchronizationConfiguration {
    input := {
        @required @httpLabel
        fileSystemId: FileSystemId
    }
    output := {
        latestVersionNumber: Integer

        @required
        importDataRules: GetSynchronizationConfigurationResponseImportDataRulesList

        @required
        expirationDataRules: GetSynchronizationConfigurationResponseExpirationDataRulesList
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/access-points")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "accessPoints"
    pageSize: "maxResults"
)
operation ListAccessPoints {
    input := {
        @required @httpQuery("fileSystemId")
        fileSystemId: FileSystemId

        @httpQuery("maxResults")
        maxResults: ListAccessPointsRequestMaxResultsInteger

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        nextToken: String

        @required
        accessPoints: AccessPoints
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/file-systems")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "fileSystems"
    pageSize: "maxResults"
)
operation ListFileSystems {
    input := {
        @httpQuery("bucket")
        bucket: BucketArn

        @httpQuery("maxResults")
        maxResults: ListFileSystemsRequestMaxResultsInteger

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        nextToken: String

        @required
        fileSystems: FileSystems
    }
    errors: [InternalServerException, ThrottlingException, ValidationException]
}

@http(method: "GET", uri: "/mount-targets")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "mountTargets"
    pageSize: "maxResults"
)
operation ListMountTargets {
    input := {
        @httpQuery("fileSystemId")
        fileSystemId: FileSystemId

        @httpQuery("accessPointId")
        accessPointId: AccessPointId

        @httpQuery("maxResults")
        maxResults: ListMountTargetsRequestMaxResultsInteger

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        nextToken: String

        @required
        mountTargets: MountTargets
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/resource-tags/{resourceId}")
@readonly
@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "tags", pageSize: "maxResults")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceId: ResourceId

        @httpQuery("MaxResults")
        maxResults: ListTagsForResourceRequestMaxResultsInteger

        @httpQuery("NextToken")
        nextToken: String
    }
    output := {
        tags: TagList
        nextToken: String
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "PUT", uri: "/file-systems/{fileSystemId}/policy") @idempotent
operation PutFileSystemPolicy {
    input := {
        @required @httpLabel
        fileSystemId: FileSystemId

        @required
        policy: String
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "PUT", uri: "/file-systems/{fileSystemId}/synchronization-configuration") @idempotent
operation PutSynchronizationConfiguration {
    input := {
        @required @httpLabel
        fileSystemId: FileSystemId

        latestVersionNumber: Integer

        @required
        importDataRules: PutSynchronizationConfigurationRequestImportDataRulesList

        @required
        expirationDataRules: PutSynchronizationConfigurationRequestExpirationDataRulesList
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        ConflictException
    ]
}

@http(method: "POST", uri: "/resource-tags/{resourceId}")
operation TagResource {
    input := {
        @required @httpLabel
        resourceId: ResourceId

        @required
        tags: TagList
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/resource-tags/{resourceId}") @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        resourceId: ResourceId

        @required @httpQuery("tagKeys")
        tagKeys: TagKeys
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "PUT", uri: "/mount-targets/{mountTargetId}") @idempotent
operation UpdateMountTarget {
    input := {
        @required @httpLabel
        mountTargetId: MountTargetId

        @required
        securityGroups: SecurityGroups
    }
    output := {
        availabilityZoneId: String

        @required
        ownerId: AwsAccountId

        @required
        mountTargetId: MountTargetId

        fileSystemId: FileSystemId

        @required
        subnetId: SubnetId

        ipv4Address: Ipv4Address
        ipv6Address: Ipv6Address
        networkInterfaceId: String
        vpcId: String
        securityGroups: SecurityGroups
        status: LifeCycleState
        statusMessage: String
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@length(min: 0, max: 256)
@pattern("arn:aws[-a-z]*:s3files:[0-9a-z-:]+:file-system/fs-[0-9a-f]{17,40}/access-point/fsap-[0-9a-f]{17,40}")
string AccessPointArn

@length(min: 0, max: 256)
@pattern("(arn:aws[-a-z]*:s3files:[0-9a-z-:]+:file-system/fs-[0-9a-f]{17,40}/access-point/fsap-[0-9a-f]{17,40}|fsap-[0-9a-f]{17,40})")
string AccessPointId

list AccessPoints {
    member: ListAccessPointsDescription
}

@length(min: 0, max: 12) @pattern("(\\d{12})|(\\d{4}-{4}-\\d{4})")
string AwsAccountId

@pattern("(arn:aws[a-zA-Z0-9-]*:s3:::.+)")
string BucketArn

@length(min: 1, max: 64) @pattern("(.+)")
string ClientToken

@error("client") @httpError(409)
structure ConflictException {
    @required
    errorCode: ErrorCode

    message: String
    resourceId: String
    resourceType: String
}

@length(min: 0, max: 1024) @pattern("(|.*/)")
string CreateFileSystemRequestPrefixString

structure CreationPermissions {
    @required
    ownerUid: OwnerUid

    @required
    ownerGid: OwnerGid

    @required
    permissions: Permissions
}

@length(min: 1, max: 64) @pattern("(.+)")
string CreationToken

@length(min: 1)
string ErrorCode

structure ExpirationDataRule {
    @required
    daysAfterLastAccess: ExpirationDataRuleDaysAfterLastAccessInteger
}

@range(min: 1, max: 365)
integer ExpirationDataRuleDaysAfterLastAccessInteger

@pattern("(arn:aws[-a-z]*:s3files:[0-9a-z-:]+:file-system/fs-[0-9a-f]{17,40})")
string FileSystemArn

@length(min: 0, max: 128)
@pattern("(arn:aws[-a-z]*:s3files:[0-9a-z-:]+:file-system/fs-[0-9a-f]{17,40}|fs-[0-9a-f]{17,40})")
string FileSystemId

list FileSystems {
    member: ListFileSystemsDescription
}

@length(min: 1, max: 1)
list GetSynchronizationConfigurationResponseExpirationDataRulesList {
    member: ExpirationDataRule
}

@length(min: 1, max: 10)
list GetSynchronizationConfigurationResponseImportDataRulesList {
    member: ImportDataRule
}

@range(min: 0, max: 4294967295)
long Gid

structure ImportDataRule {
    @required
    prefix: ImportDataRulePrefixString

    @required
    trigger: ImportTrigger

    @required
    sizeLessThan: ImportDataRuleSizeLessThanLong
}

@pattern("(|.*/)")
string ImportDataRulePrefixString

@range(min: 0, max: 52673613135872)
long ImportDataRuleSizeLessThanLong

enum ImportTrigger {
    ON_DIRECTORY_FIRST_ACCESS
    ON_FILE_ACCESS
}

@error("server") @httpError(500)
structure InternalServerException {
    @required
    errorCode: ErrorCode

    message: String
}

enum IpAddressType {
    IPV4_ONLY
    IPV6_ONLY
    DUAL_STACK
}

@length(min: 7, max: 15) @pattern("[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}")
string Ipv4Address

@length(min: 3, max: 39)
string Ipv6Address

@length(min: 0, max: 2048)
@pattern("([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|mrk-[0-9a-f]{32}|alias/[a-zA-Z0-9/_-]+|(arn:aws[-a-z]*:kms:[a-z0-9-]+:\\d{12}:((key/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})|(key/mrk-[0-9a-f]{32})|(alias/[a-zA-Z0-9/_-]+))))")
string KmsKeyId

enum LifeCycleState {
    available
    creating
    deleting
    deleted
    error
    updating
}

structure ListAccessPointsDescription {
    @required
    accessPointArn: AccessPointArn

    @required
    accessPointId: AccessPointId

    @required
    fileSystemId: FileSystemId

    @required
    status: LifeCycleState

    @required
    ownerId: AwsAccountId

    posixUser: PosixUser
    rootDirectory: RootDirectory
    name: TagValue
}

@range(min: 1, max: 1000)
integer ListAccessPointsRequestMaxResultsInteger

structure ListFileSystemsDescription {
    @required
    creationTime: Timestamp

    @required
    fileSystemArn: FileSystemArn

    @required
    fileSystemId: FileSystemId

    name: TagValue

    @required
    bucket: BucketArn

    @required
    status: LifeCycleState

    statusMessage: String

    @required
    roleArn: RoleArn

    @required
    ownerId: AwsAccountId
}

@range(min: 1, max: 100)
integer ListFileSystemsRequestMaxResultsInteger

structure ListMountTargetsDescription {
    availabilityZoneId: String
    fileSystemId: FileSystemId
    ipv4Address: Ipv4Address
    ipv6Address: Ipv6Address
    status: LifeCycleState
    statusMessage: String

    @required
    mountTargetId: MountTargetId

    networkInterfaceId: String

    @required
    ownerId: AwsAccountId

    @required
    subnetId: SubnetId

    vpcId: String
}

@range(min: 1, max: 100)
integer ListMountTargetsRequestMaxResultsInteger

@range(min: 1, max: 50)
integer ListTagsForResourceRequestMaxResultsInteger

@length(min: 22, max: 45) @pattern("fsmt-[0-9a-f]{17,40}")
string MountTargetId

list MountTargets {
    member: ListMountTargetsDescription
}

@range(min: 0, max: 4294967295)
long OwnerGid

@range(min: 0, max: 4294967295)
long OwnerUid

@length(min: 1, max: 100) @pattern("(\\/|(\\/(?!\\.)+[^$#<>;;`|&?{}^*/\\n]+){1,4})")
string Path

@length(min: 3, max: 4) @pattern("[0-7]{3,4}")
string Permissions

structure PosixUser {
    @required
    uid: Uid

    @required
    gid: Gid

    secondaryGids: SecondaryGids
}

@length(min: 1, max: 1)
list PutSynchronizationConfigurationRequestExpirationDataRulesList {
    member: ExpirationDataRule
}

@length(min: 1, max: 10)
list PutSynchronizationConfigurationRequestImportDataRulesList {
    member: ImportDataRule
}

@length(min: 0, max: 256)
@pattern("(arn:aws[-a-z]*:s3files:[0-9a-z-:]+:file-system/fs-[0-9a-f]{17,40}(/access-point/fsap-[0-9a-f]{17,40})?|fs(ap)?-[0-9a-f]{17,40})")
string ResourceId

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    errorCode: ErrorCode

    message: String
}

@length(min: 0, max: 2048)
@pattern("arn:(aws[a-zA-Z-]*)?:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+")
string RoleArn

structure RootDirectory {
    path: Path
    creationPermissions: CreationPermissions
}

list SecondaryGids {
    member: Gid
}

@length(min: 11, max: 43) @pattern("(sg-[0-9a-f]{8,40})")
string SecurityGroup

@length(min: 0, max: 100)
list SecurityGroups {
    member: SecurityGroup
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    errorCode: ErrorCode

    message: String
}

@length(min: 15, max: 47) @pattern("subnet-[0-9a-f]{8,40}")
string SubnetId

structure Tag {
    @required
    key: TagKey

    @required
    value: TagValue
}

@length(min: 1, max: 128) @pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+)")
string TagKey

@length(min: 1, max: 50)
list TagKeys {
    member: TagKey
}

@length(min: 1, max: 50)
list TagList {
    member: Tag
}

@length(min: 0, max: 256) @pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)")
string TagValue

@error("client") @httpError(429)
structure ThrottlingException {
    @required
    errorCode: ErrorCode

    message: String
}

@range(min: 0, max: 4294967295)
long Uid

@error("client") @httpError(400)
structure ValidationException {
    @required
    errorCode: ErrorCode

    message: String
}
