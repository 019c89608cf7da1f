$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.efs

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon Elastic File System")
@service(sdkId: "EFS", endpointPrefix: "elasticfilesystem", docId: "elasticfilesystem-2015-02-01")
@restJson1
@sigv4(name: "elasticfilesystem")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        aws: [
            {endpoint: "https://efs.{region}.{dualStackDnsSuffix}", dualStack: true}
            {
                endpoint: "https://efs-fips.{region}.{dualStackDnsSuffix}"
                fips: true
                dualStack: true
            }
        ]
        "aws-cn": [
            {endpoint: "https://efs.{region}.{dualStackDnsSuffix}", dualStack: true}
            {
                endpoint: "https://efs-fips.{region}.{dualStackDnsSuffix}"
                fips: true
                dualStack: true
            }
        ]
        "aws-us-gov": [
            {endpoint: "https://efs.{region}.{dualStackDnsSuffix}", dualStack: true}
            {
                endpoint: "https://efs-fips.{region}.{dualStackDnsSuffix}"
                fips: true
                dualStack: true
            }
        ]
    }
)
service EFS {
    version: "2015-02-01"
    operations: [
        CreateAccessPoint
        CreateFileSystem
        CreateMountTarget
        CreateReplicationConfiguration
        CreateTags
        DeleteAccessPoint
        DeleteFileSystem
        DeleteFileSystemPolicy
        DeleteMountTarget
        DeleteReplicationConfiguration
        DeleteTags
        DescribeAccessPoints
        DescribeAccountPreferences
        DescribeBackupPolicy
        DescribeFileSystemPolicy
        DescribeFileSystems
        DescribeLifecycleConfiguration
        DescribeMountTargetSecurityGroups
        DescribeMountTargets
        DescribeReplicationConfigurations
        DescribeTags
        ListTagsForResource
        ModifyMountTargetSecurityGroups
        PutAccountPreferences
        PutBackupPolicy
        PutFileSystemPolicy
        PutLifecycleConfiguration
        TagResource
        UntagResource
        UpdateFileSystem
        UpdateFileSystemProtection
    ]
}

@http(method: "POST", uri: "/2015-02-01/access-points")
operation CreateAccessPoint {
    input := {
        @required @idempotencyToken
        ClientToken: ClientToken

        Tags: Tags

        @required
        FileSystemId: FileSystemId

        PosixUser: PosixUser
        RootDirectory: RootDirectory
    }
    output: AccessPointDescription
    errors: [
        BadRequest
        AccessPointAlreadyExists
        IncorrectFileSystemLifeCycleState
        InternalServerError
        FileSystemNotFound
        AccessPointLimitExceeded
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/2015-02-01/file-systems", code: 201)
operation CreateFileSystem {
    input := {
        @required @idempotencyToken
        CreationToken: CreationToken

        PerformanceMode: PerformanceMode
        Encrypted: Boolean
        KmsKeyId: KmsKeyId
        ThroughputMode: ThroughputMode
        ProvisionedThroughputInMibps: ProvisionedThroughputInMibps
        AvailabilityZoneName: AvailabilityZoneName
        Backup: Boolean
        Tags: Tags
    }
    output: FileSystemDescription
    errors: [
        BadRequest
        InternalServerError
        FileSystemAlreadyExists
        FileSystemLimitExceeded
        InsufficientThroughputCapacity
        ThroughputLimitExceeded
        UnsupportedAvailabilityZone
    ]
}

@http(method: "POST", uri: "/2015-02-01/mount-targets")
operation CreateMountTarget {
    input := {
        @required
        FileSystemId: FileSystemId

        @required
        SubnetId: SubnetId

        IpAddress: IpAddress
        Ipv6Address: Ipv6Address
        IpAddressType: IpAddressType
        SecurityGroups: SecurityGroups
    }
    output: MountTargetDescription
    errors: [
        BadRequest
        InternalServerError
        FileSystemNotFound
        IncorrectFileSystemLifeCycleState
        MountTargetConflict
        SubnetNotFound
        NoFreeAddressesInSubnet
        IpAddressInUse
        NetworkInterfaceLimitExceeded
        SecurityGroupLimitExceeded
        SecurityGroupNotFound
        UnsupportedAvailabilityZone
        AvailabilityZonesMismatch
    ]
}

@http(
    method: "POST"
    uri: "/2015-02-01/file-systems/{SourceFileSystemId}/replication-configuration"
)
operation CreateReplicationConfiguration {
    input := {
        @required @httpLabel
        SourceFileSystemId: FileSystemId

        @required
        Destinations: DestinationsToCreate
    }
    output: ReplicationConfigurationDescription
    errors: [
        BadRequest
        IncorrectFileSystemLifeCycleState
        ValidationException
        ReplicationNotFound
        FileSystemNotFound
        UnsupportedAvailabilityZone
        FileSystemLimitExceeded
        InsufficientThroughputCapacity
        ThroughputLimitExceeded
        ConflictException
        InternalServerError
    ]
}

@deprecated @http(method: "POST", uri: "/2015-02-01/create-tags/{FileSystemId}", code: 204)
operation CreateTags {
    input := {
        @required @httpLabel
        FileSystemId: FileSystemId

        @required
        Tags: Tags
    }
    errors: [BadRequest, InternalServerError, FileSystemNotFound]
}

@http(method: "DELETE", uri: "/2015-02-01/access-points/{AccessPointId}", code: 204)
operation DeleteAccessPoint {
    input := {
        @required @httpLabel
        AccessPointId: AccessPointId
    }
    errors: [BadRequest, InternalServerError, AccessPointNotFound]
}

@http(method: "DELETE", uri: "/2015-02-01/file-systems/{FileSystemId}", code: 204)
operation DeleteFileSystem {
    input := {
        @required @httpLabel
        FileSystemId: FileSystemId
    }
    errors: [BadRequest, InternalServerError, FileSystemNotFound, FileSystemInUse]
}

@http(method: "DELETE", uri: "/2015-02-01/file-systems/{FileSystemId}/policy")
operation DeleteFileSystemPolicy {
    input := {
        @required @httpLabel
        FileSystemId: FileSystemId
    }
    errors: [BadRequest, InternalServerError, FileSystemNotFound, IncorrectFileSystemLifeCycleState]
}

@http(method: "DELETE", uri: "/2015-02-01/mount-targets/{MountTargetId}", code: 204)
operation DeleteMountTarget {
    input := {
        @required @httpLabel
        MountTargetId: MountTargetId
    }
    errors: [BadRequest, InternalServerError, DependencyTimeout, MountTargetNotFound]
}

@http(
    method: "DELETE"
    uri: "/2015-02-01/file-systems/{SourceFileSystemId}/replication-configuration"
    code: 204
)
operation DeleteReplicationConfiguration {
    input := {
        @required @httpLabel
        SourceFileSystemId: FileSystemId

        @httpQuery("deletionMode")
        DeletionMode: DeletionMode
    }
    errors: [BadRequest, InternalServerError, FileSystemNotFound, ReplicationNotFound]
}

@deprecated @http(method: "POST", uri: "/2015-02-01/delete-tags/{FileSystemId}", code: 204)
operation DeleteTags {
    input := {
        @required @httpLabel
        FileSystemId: FileSystemId

        @required
        TagKeys: TagKeys
    }
    errors: [BadRequest, InternalServerError, FileSystemNotFound]
}

@http(method: "GET", uri: "/2015-02-01/access-points")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AccessPoints"
    pageSize: "MaxResults"
)
operation DescribeAccessPoints {
    input := {
        @httpQuery("MaxResults")
        MaxResults: MaxResults

        @httpQuery("NextToken")
        NextToken: Token

        @httpQuery("AccessPointId")
        AccessPointId: AccessPointId

        @httpQuery("FileSystemId")
        FileSystemId: FileSystemId
    }
    output := {
        AccessPoints: AccessPointDescriptions
        NextToken: Token
    }
    errors: [BadRequest, InternalServerError, FileSystemNotFound, AccessPointNotFound]
}

@http(method: "GET", uri: "/2015-02-01/account-preferences")
operation DescribeAccountPreferences {
    input := {
        NextToken: Token
        MaxResults: MaxResults
    }
    output := {
        ResourceIdPreference: ResourceIdPreference
        NextToken: Token
    }
    errors: [InternalServerError]
}

@http(method: "GET", uri: "/2015-02-01/file-systems/{FileSystemId}/backup-policy")
operation DescribeBackupPolicy {
    input := {
        @required @httpLabel
        FileSystemId: FileSystemId
    }
    output: BackupPolicyDescription
    errors: [
        BadRequest
        FileSystemNotFound
        InternalServerError
        PolicyNotFound
        ValidationException
    ]
}

@http(method: "GET", uri: "/2015-02-01/file-systems/{FileSystemId}/policy")
operation DescribeFileSystemPolicy {
    input := {
        @required @httpLabel
        FileSystemId: FileSystemId
    }
    output: FileSystemPolicyDescription
    errors: [BadRequest, InternalServerError, FileSystemNotFound, PolicyNotFound]
}

@http(method: "GET", uri: "/2015-02-01/file-systems")
@paginated(
    inputToken: "Marker"
    outputToken: "NextMarker"
    items: "FileSystems"
    pageSize: "MaxItems"
)
operation DescribeFileSystems {
    input := {
        @httpQuery("MaxItems")
        MaxItems: MaxItems

        @httpQuery("Marker")
        Marker: Marker

        @httpQuery("CreationToken")
        CreationToken: CreationToken

        @httpQuery("FileSystemId")
        FileSystemId: FileSystemId
    }
    output := {
        Marker: Marker
        FileSystems: FileSystemDescriptions
        NextMarker: Marker
    }
    errors: [BadRequest, InternalServerError, FileSystemNotFound]
}

@http(method: "GET", uri: "/2015-02-01/file-systems/{FileSystemId}/lifecycle-configuration")
operation DescribeLifecycleConfiguration {
    input := {
        @required @httpLabel
        FileSystemId: FileSystemId
    }
    output: LifecycleConfigurationDescription
    errors: [InternalServerError, BadRequest, FileSystemNotFound]
}

@http(method: "GET", uri: "/2015-02-01/mount-targets/{MountTargetId}/security-groups")
operation DescribeMountTargetSecurityGroups {
    input := {
        @required @httpLabel
        MountTargetId: MountTargetId
    }
    output := {
        @required
        SecurityGroups: SecurityGroups
    }
    errors: [BadRequest, InternalServerError, MountTargetNotFound, IncorrectMountTargetState]
}

@http(method: "GET", uri: "/2015-02-01/mount-targets")
@paginated(
    inputToken: "Marker"
    outputToken: "NextMarker"
    items: "MountTargets"
    pageSize: "MaxItems"
)
operation DescribeMountTargets {
    input := {
        @httpQuery("MaxItems")
        MaxItems: MaxItems

        @httpQuery("Marker")
        Marker: Marker

        @httpQuery("FileSystemId")
        FileSystemId: FileSystemId

        @httpQuery("MountTargetId")
        MountTargetId: MountTargetId

        @httpQuery("AccessPointId")
        AccessPointId: AccessPointId
    }
    output := {
        Marker: Marker
        MountTargets: MountTargetDescriptions
        NextMarker: Marker
    }
    errors: [
        BadRequest
        InternalServerError
        FileSystemNotFound
        MountTargetNotFound
        AccessPointNotFound
    ]
}

@http(method: "GET", uri: "/2015-02-01/file-systems/replication-configurations")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Replications"
    pageSize: "MaxResults"
)
operation DescribeReplicationConfigurations {
    input := {
        @httpQuery("FileSystemId")
        FileSystemId: FileSystemId

        @httpQuery("NextToken")
        NextToken: Token

        @httpQuery("MaxResults")
        MaxResults: MaxResults
    }
    output := {
        Replications: ReplicationConfigurationDescriptions
        NextToken: Token
    }
    errors: [
        BadRequest
        FileSystemNotFound
        InternalServerError
        ReplicationNotFound
        ValidationException
    ]
}

@deprecated
@http(method: "GET", uri: "/2015-02-01/tags/{FileSystemId}/")
@paginated(inputToken: "Marker", outputToken: "NextMarker", items: "Tags", pageSize: "MaxItems")
operation DescribeTags {
    input := {
        @httpQuery("MaxItems")
        MaxItems: MaxItems

        @httpQuery("Marker")
        Marker: Marker

        @required @httpLabel
        FileSystemId: FileSystemId
    }
    output := {
        Marker: Marker

        @required
        Tags: Tags

        NextMarker: Marker
    }
    errors: [BadRequest, InternalServerError, FileSystemNotFound]
}

@http(method: "GET", uri: "/2015-02-01/resource-tags/{ResourceId}")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        ResourceId: ResourceId

        @httpQuery("MaxResults")
        MaxResults: MaxResults

        @httpQuery("NextToken")
        NextToken: Token
    }
    output := {
        Tags: Tags
        NextToken: Token
    }
    errors: [BadRequest, InternalServerError, FileSystemNotFound, AccessPointNotFound]
}

@http(method: "PUT", uri: "/2015-02-01/mount-targets/{MountTargetId}/security-groups", code: 204)
operation ModifyMountTargetSecurityGroups {
    input := {
        @required @httpLabel
        MountTargetId: MountTargetId

        SecurityGroups: SecurityGroups
    }
    errors: [
        BadRequest
        InternalServerError
        MountTargetNotFound
        IncorrectMountTargetState
        SecurityGroupLimitExceeded
        SecurityGroupNotFound
    ]
}

@http(method: "PUT", uri: "/2015-02-01/account-preferences")
operation PutAccountPreferences {
    input := {
        @required
        ResourceIdType: ResourceIdType
    }
    output := {
        ResourceIdPreference: ResourceIdPreference
    }
    errors: [BadRequest, InternalServerError]
}

@http(method: "PUT", uri: "/2015-02-01/file-systems/{FileSystemId}/backup-policy")
operation PutBackupPolicy {
    input := {
        @required @httpLabel
        FileSystemId: FileSystemId

        @required
        BackupPolicy: BackupPolicy
    }
    output: BackupPolicyDescription
    errors: [
        BadRequest
        FileSystemNotFound
        IncorrectFileSystemLifeCycleState
        InternalServerError
        ValidationException
    ]
}

@http(method: "PUT", uri: "/2015-02-01/file-systems/{FileSystemId}/policy")
operation PutFileSystemPolicy {
    input := {
        @required @httpLabel
        FileSystemId: FileSystemId

        @required
        Policy: Policy

        BypassPolicyLockoutSafetyCheck: Boolean
    }
    output: FileSystemPolicyDescription
    errors: [
        BadRequest
        InternalServerError
        FileSystemNotFound
        InvalidPolicyException
        IncorrectFileSystemLifeCycleState
    ]
}

@http(method: "PUT", uri: "/2015-02-01/file-systems/{FileSystemId}/lifecycle-configuration")
operation PutLifecycleConfiguration {
    input := {
        @required @httpLabel
        FileSystemId: FileSystemId

        @required
        LifecyclePolicies: LifecyclePolicies
    }
    output: LifecycleConfigurationDescription
    errors: [BadRequest, InternalServerError, FileSystemNotFound, IncorrectFileSystemLifeCycleState]
}

@http(method: "POST", uri: "/2015-02-01/resource-tags/{ResourceId}")
operation TagResource {
    input := {
        @required @httpLabel
        ResourceId: ResourceId

        @required
        Tags: Tags
    }
    errors: [BadRequest, InternalServerError, FileSystemNotFound, AccessPointNotFound]
}

@http(method: "DELETE", uri: "/2015-02-01/resource-tags/{ResourceId}")
operation UntagResource {
    input := {
        @required @httpLabel
        ResourceId: ResourceId

        @required @httpQuery("tagKeys")
        TagKeys: TagKeys
    }
    errors: [BadRequest, InternalServerError, FileSystemNotFound, AccessPointNotFound]
}

@http(method: "PUT", uri: "/2015-02-01/file-systems/{FileSystemId}", code: 202)
operation UpdateFileSystem {
    input := {
        @required @httpLabel
        FileSystemId: FileSystemId

        ThroughputMode: ThroughputMode
        ProvisionedThroughputInMibps: ProvisionedThroughputInMibps
    }
    output: FileSystemDescription
    errors: [
        BadRequest
        FileSystemNotFound
        IncorrectFileSystemLifeCycleState
        InsufficientThroughputCapacity
        InternalServerError
        ThroughputLimitExceeded
        TooManyRequests
    ]
}

@http(method: "PUT", uri: "/2015-02-01/file-systems/{FileSystemId}/protection") @idempotent
operation UpdateFileSystemProtection {
    input := {
        @required @httpLabel
        FileSystemId: FileSystemId

        ReplicationOverwriteProtection: ReplicationOverwriteProtection
    }
    output: FileSystemProtectionDescription
    errors: [
        BadRequest
        FileSystemNotFound
        IncorrectFileSystemLifeCycleState
        InsufficientThroughputCapacity
        InternalServerError
        ThroughputLimitExceeded
        ReplicationAlreadyExists
        TooManyRequests
    ]
}

@error("client") @httpError(409)
structure AccessPointAlreadyExists {
    @required
    ErrorCode: ErrorCode

    Message: String

    @required
    AccessPointId: AccessPointId
}

@length(max: 128)
@pattern("^arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:access-point/fsap-[0-9a-f]{8,40}$")
string AccessPointArn

structure AccessPointDescription {
    ClientToken: ClientToken
    Name: String
    Tags: Tags
    AccessPointId: AccessPointId
    AccessPointArn: AccessPointArn
    FileSystemId: FileSystemId
    PosixUser: PosixUser
    RootDirectory: RootDirectory
    OwnerId: AwsAccountId
    LifeCycleState: LifeCycleState
}

list AccessPointDescriptions {
    member: AccessPointDescription
}

@length(max: 128)
@pattern("^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:access-point/fsap-[0-9a-f]{8,40}|fsap-[0-9a-f]{8,40})$")
string AccessPointId

@error("client") @httpError(403)
structure AccessPointLimitExceeded {
    @required
    ErrorCode: ErrorCode

    Message: String
}

@error("client") @httpError(404)
structure AccessPointNotFound {
    @required
    ErrorCode: ErrorCode

    Message: String
}

@length(min: 1, max: 64) @pattern(".+")
string AvailabilityZoneName

@error("client") @httpError(400)
structure AvailabilityZonesMismatch {
    ErrorCode: ErrorCode
    Message: String
}

@length(max: 14) @pattern("^(\\d{12})|(\\d{4}-\\d{4}-\\d{4})$")
string AwsAccountId

structure BackupPolicy {
    @required
    Status: Status
}

structure BackupPolicyDescription {
    BackupPolicy: BackupPolicy
}

@error("client") @httpError(400)
structure BadRequest {
    @required
    ErrorCode: ErrorCode

    Message: String
}

@length(min: 1, max: 64) @pattern(".+")
string ClientToken

@error("client") @httpError(409)
structure ConflictException {
    ErrorCode: ErrorCode
    Message: String
}

structure CreationInfo {
    @required
    OwnerUid: OwnerUid

    @required
    OwnerGid: OwnerGid

    @required
    Permissions: Permissions
}

@length(min: 1, max: 64) @pattern(".+")
string CreationToken

enum DeletionMode {
    ALL_CONFIGURATIONS
    LOCAL_CONFIGURATION_ONLY
}

@error("server") @httpError(504)
structure DependencyTimeout {
    @required
    ErrorCode: ErrorCode

    Message: String
}

structure Destination {
    @required
    Status: ReplicationStatus

    @required
    FileSystemId: FileSystemId

    @required
    Region: RegionName

    LastReplicatedTimestamp: Timestamp
    OwnerId: AwsAccountId
    StatusMessage: String
    RoleArn: RoleArn
}

structure DestinationToCreate {
    Region: RegionName
    AvailabilityZoneName: AvailabilityZoneName
    KmsKeyId: KmsKeyId
    FileSystemId: FileSystemId
    RoleArn: RoleArn
}

list Destinations {
    member: Destination
}

list DestinationsToCreate {
    member: DestinationToCreate
}

@length(min: 1)
string ErrorCode

@error("client") @httpError(409)
structure FileSystemAlreadyExists {
    @required
    ErrorCode: ErrorCode

    Message: String

    @required
    FileSystemId: FileSystemId
}

structure FileSystemDescription {
    @required
    OwnerId: AwsAccountId

    @required
    CreationToken: CreationToken

    @required
    FileSystemId: FileSystemId

    FileSystemArn: String

    @required
    CreationTime: Timestamp

    @required
    LifeCycleState: LifeCycleState

    Name: TagValue

    @required
    NumberOfMountTargets: MountTargetCount

    @required
    SizeInBytes: FileSystemSize

    @required
    PerformanceMode: PerformanceMode

    Encrypted: Boolean
    KmsKeyId: KmsKeyId
    ThroughputMode: ThroughputMode
    ProvisionedThroughputInMibps: ProvisionedThroughputInMibps
    AvailabilityZoneName: AvailabilityZoneName
    AvailabilityZoneId: String

    @required
    Tags: Tags

    FileSystemProtection: FileSystemProtectionDescription
}

list FileSystemDescriptions {
    member: FileSystemDescription
}

@length(max: 128)
@pattern("^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$")
string FileSystemId

@error("client") @httpError(409)
structure FileSystemInUse {
    @required
    ErrorCode: ErrorCode

    Message: String
}

@error("client") @httpError(403)
structure FileSystemLimitExceeded {
    @required
    ErrorCode: ErrorCode

    Message: String
}

@error("client") @httpError(404)
structure FileSystemNotFound {
    @required
    ErrorCode: ErrorCode

    Message: String
}

@range(min: 0)
long FileSystemNullableSizeValue

structure FileSystemPolicyDescription {
    FileSystemId: FileSystemId
    Policy: Policy
}

structure FileSystemProtectionDescription {
    ReplicationOverwriteProtection: ReplicationOverwriteProtection
}

structure FileSystemSize {
    @required
    Value: FileSystemSizeValue

    Timestamp: Timestamp
    ValueInIA: FileSystemNullableSizeValue
    ValueInStandard: FileSystemNullableSizeValue
    ValueInArchive: FileSystemNullableSizeValue
}

@range(min: 0)
long FileSystemSizeValue

@range(min: 0, max: 4294967295)
long Gid

@error("client") @httpError(409)
structure IncorrectFileSystemLifeCycleState {
    @required
    ErrorCode: ErrorCode

    Message: String
}

@error("client") @httpError(409)
structure IncorrectMountTargetState {
    @required
    ErrorCode: ErrorCode

    Message: String
}

@error("server") @httpError(503)
structure InsufficientThroughputCapacity {
    @required
    ErrorCode: ErrorCode

    Message: String
}

@error("server") @httpError(500)
structure InternalServerError {
    @required
    ErrorCode: ErrorCode

    Message: String
}

@error("client") @httpError(400)
structure InvalidPolicyException {
    ErrorCode: ErrorCode
    Message: String
}

@length(min: 7, max: 15) @pattern("^[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}$")
string IpAddress

@error("client") @httpError(409)
structure IpAddressInUse {
    @required
    ErrorCode: ErrorCode

    Message: String
}

enum IpAddressType {
    IPV4_ONLY
    IPV6_ONLY
    DUAL_STACK
}

@length(min: 3, max: 39)
string Ipv6Address

@length(max: 2048)
@pattern("^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|mrk-[0-9a-f]{32}|alias/[a-zA-Z0-9/_-]+|(arn:aws[-a-z]*:kms:[a-z0-9-]+:\\d{12}:((key/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})|(key/mrk-[0-9a-f]{32})|(alias/[a-zA-Z0-9/_-]+))))$")
string KmsKeyId

enum LifeCycleState {
    creating
    available
    updating
    deleting
    deleted
    error
}

structure LifecycleConfigurationDescription {
    LifecyclePolicies: LifecyclePolicies
}

@length(max: 3)
list LifecyclePolicies {
    member: LifecyclePolicy
}

structure LifecyclePolicy {
    TransitionToIA: TransitionToIARules
    TransitionToPrimaryStorageClass: TransitionToPrimaryStorageClassRules
    TransitionToArchive: TransitionToArchiveRules
}

@length(min: 1, max: 128) @pattern(".+")
string Marker

@range(min: 1)
integer MaxItems

@range(min: 1)
integer MaxResults

@error("client") @httpError(409)
structure MountTargetConflict {
    @required
    ErrorCode: ErrorCode

    Message: String
}

@range(min: 0)
integer MountTargetCount

structure MountTargetDescription {
    OwnerId: AwsAccountId

    @required
    MountTargetId: MountTargetId

    @required
    FileSystemId: FileSystemId

    @required
    SubnetId: SubnetId

    @required
    LifeCycleState: LifeCycleState

    IpAddress: IpAddress
    Ipv6Address: Ipv6Address
    NetworkInterfaceId: String
    AvailabilityZoneId: String
    AvailabilityZoneName: AvailabilityZoneName
    VpcId: String
}

list MountTargetDescriptions {
    member: MountTargetDescription
}

@length(min: 13, max: 45) @pattern("^fsmt-[0-9a-f]{8,40}$")
string MountTargetId

@error("client") @httpError(404)
structure MountTargetNotFound {
    @required
    ErrorCode: ErrorCode

    Message: String
}

@error("client") @httpError(409)
structure NetworkInterfaceLimitExceeded {
    @required
    ErrorCode: ErrorCode

    Message: String
}

@error("client") @httpError(409)
structure NoFreeAddressesInSubnet {
    @required
    ErrorCode: ErrorCode

    Message: String
}

@range(min: 0, max: 4294967295)
long OwnerGid

@range(min: 0, max: 4294967295)
long OwnerUid

@length(min: 1, max: 100) @pattern("^(\\/|(\\/(?!\\.)+[^$#<>;`|&?{}^*/\\n]+){1,4})$")
string Path

enum PerformanceMode {
    generalPurpose
    maxIO
}

@length(min: 3, max: 4) @pattern("^[0-7]{3,4}$")
string Permissions

@length(min: 1, max: 20000) @pattern("[\\s\\S]+")
string Policy

@error("client") @httpError(404)
structure PolicyNotFound {
    ErrorCode: ErrorCode
    Message: String
}

structure PosixUser {
    @required
    Uid: Uid

    @required
    Gid: Gid

    SecondaryGids: SecondaryGids
}

@range(min: 1.0)
double ProvisionedThroughputInMibps

@length(min: 1, max: 64) @pattern("^[a-z]{2}-((iso[a-z]{0,1}-)|(gov-)){0,1}[a-z]+-{0,1}[0-9]{0,1}$")
string RegionName

@error("client") @httpError(409)
structure ReplicationAlreadyExists {
    ErrorCode: ErrorCode
    Message: String
}

structure ReplicationConfigurationDescription {
    @required
    SourceFileSystemId: FileSystemId

    @required
    SourceFileSystemRegion: RegionName

    @required
    SourceFileSystemArn: String

    @required
    OriginalSourceFileSystemArn: String

    @required
    CreationTime: Timestamp

    @required
    Destinations: Destinations

    SourceFileSystemOwnerId: AwsAccountId
}

list ReplicationConfigurationDescriptions {
    member: ReplicationConfigurationDescription
}

@error("client") @httpError(404)
structure ReplicationNotFound {
    ErrorCode: ErrorCode
    Message: String
}

enum ReplicationOverwriteProtection {
    ENABLED
    DISABLED
    REPLICATING
}

enum ReplicationStatus {
    ENABLED
    ENABLING
    DELETING
    ERROR
    PAUSED
    PAUSING
}

enum Resource {
    FILE_SYSTEM
    MOUNT_TARGET
}

@length(max: 128)
@pattern("^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:(access-point/fsap|file-system/fs)-[0-9a-f]{8,40}|fs(ap)?-[0-9a-f]{8,40})$")
string ResourceId

structure ResourceIdPreference {
    ResourceIdType: ResourceIdType
    Resources: Resources
}

enum ResourceIdType {
    LONG_ID
    SHORT_ID
}

list Resources {
    member: Resource
}

@length(max: 2048) @pattern("arn:(aws[a-zA-Z-]*)?:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+")
string RoleArn

structure RootDirectory {
    Path: Path
    CreationInfo: CreationInfo
}

@length(min: 0, max: 16)
list SecondaryGids {
    member: Gid
}

@length(min: 11, max: 43) @pattern("^sg-[0-9a-f]{8,40}")
string SecurityGroup

@error("client") @httpError(400)
structure SecurityGroupLimitExceeded {
    @required
    ErrorCode: ErrorCode

    Message: String
}

@error("client") @httpError(400)
structure SecurityGroupNotFound {
    @required
    ErrorCode: ErrorCode

    Message: String
}

@length(max: 100)
list SecurityGroups {
    member: SecurityGroup
}

enum Status {
    ENABLED
    ENABLING
    DISABLED
    DISABLING
}

@length(min: 15, max: 47) @pattern("^subnet-[0-9a-f]{8,40}$")
string SubnetId

@error("client") @httpError(400)
structure SubnetNotFound {
    @required
    ErrorCode: ErrorCode

    Message: String
}

structure Tag {
    @required
    Key: TagKey

    @required
    Value: TagValue
}

@length(min: 1, max: 128) @pattern("^(?![aA]{1}[wW]{1}[sS]{1}:)([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+)$")
string TagKey

@length(min: 1, max: 50)
list TagKeys {
    member: TagKey
}

@length(max: 256) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagValue

list Tags {
    member: Tag
}

@error("client") @httpError(429)
structure ThrottlingException {
    ErrorCode: ErrorCode
    Message: String
}

@error("client") @httpError(400)
structure ThroughputLimitExceeded {
    @required
    ErrorCode: ErrorCode

    Message: String
}

enum ThroughputMode {
    bursting
    provisioned
    elastic
}

@length(min: 1, max: 128) @pattern(".+")
string Token

@error("client") @httpError(429)
structure TooManyRequests {
    @required
    ErrorCode: ErrorCode

    Message: String
}

enum TransitionToArchiveRules {
    AFTER_1_DAY
    AFTER_7_DAYS
    AFTER_14_DAYS
    AFTER_30_DAYS
    AFTER_60_DAYS
    AFTER_90_DAYS
    AFTER_180_DAYS
    AFTER_270_DAYS
    AFTER_365_DAYS
}

enum TransitionToIARules {
    AFTER_7_DAYS
    AFTER_14_DAYS
    AFTER_30_DAYS
    AFTER_60_DAYS
    AFTER_90_DAYS
    AFTER_1_DAY
    AFTER_180_DAYS
    AFTER_270_DAYS
    AFTER_365_DAYS
}

enum TransitionToPrimaryStorageClassRules {
    AFTER_1_ACCESS
}

@range(min: 0, max: 4294967295)
long Uid

@error("client") @httpError(400)
structure UnsupportedAvailabilityZone {
    @required
    ErrorCode: ErrorCode

    Message: String
}

@error("client") @httpError(400)
structure ValidationException {
    @required
    ErrorCode: ErrorCode

    Message: String
}
