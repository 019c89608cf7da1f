$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.fsx

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("Amazon FSx")
@service(sdkId: "FSx", endpointPrefix: "fsx")
@awsJson1_1
@sigv4(name: "fsx")
@standardRegionalEndpoints
service AWSSimbaAPIService_v20180301 {
    version: "2018-03-01"
    operations: [
        AssociateFileSystemAliases
        CancelDataRepositoryTask
        CopyBackup
        CopySnapshotAndUpdateVolume
        CreateAndAttachS3AccessPoint
        CreateBackup
        CreateDataRepositoryAssociation
        CreateDataRepositoryTask
        CreateFileCache
        CreateFileSystem
        CreateFileSystemFromBackup
        CreateSnapshot
        CreateStorageVirtualMachine
        CreateVolume
        CreateVolumeFromBackup
        DeleteBackup
        DeleteDataRepositoryAssociation
        DeleteFileCache
        DeleteFileSystem
        DeleteSnapshot
        DeleteStorageVirtualMachine
        DeleteVolume
        DescribeBackups
        DescribeDataRepositoryAssociations
        DescribeDataRepositoryTasks
        DescribeFileCaches
        DescribeFileSystemAliases
        DescribeFileSystems
        DescribeS3AccessPointAttachments
        DescribeSharedVpcConfiguration
        DescribeSnapshots
        DescribeStorageVirtualMachines
        DescribeVolumes
        DetachAndDeleteS3AccessPoint
        DisassociateFileSystemAliases
        ListTagsForResource
        ReleaseFileSystemNfsV3Locks
        RestoreVolumeFromSnapshot
        StartMisconfiguredStateRecovery
        TagResource
        UntagResource
        UpdateDataRepositoryAssociation
        UpdateFileCache
        UpdateFileSystem
        UpdateSharedVpcConfiguration
        UpdateSnapshot
        UpdateStorageVirtualMachine
        UpdateVolume
    ]
}

operation AssociateFileSystemAliases {
    input := {
        @idempotencyToken
        ClientRequestToken: ClientRequestToken

        @required
        FileSystemId: FileSystemId

        @required
        Aliases: AlternateDNSNames
    }
    output := {
        Aliases: Aliases
    }
    errors: [BadRequest, FileSystemNotFound, InternalServerError]
}

@idempotent
operation CancelDataRepositoryTask {
    input := {
        @required
        TaskId: TaskId
    }
    output := {
        Lifecycle: DataRepositoryTaskLifecycle
        TaskId: TaskId
    }
    errors: [
        BadRequest
        UnsupportedOperation
        DataRepositoryTaskNotFound
        DataRepositoryTaskEnded
        InternalServerError
    ]
}

@idempotent
operation CopyBackup {
    input := {
        @idempotencyToken
        ClientRequestToken: ClientRequestToken

        @required
        SourceBackupId: SourceBackupId

        SourceRegion: Region
        KmsKeyId: KmsKeyId
        CopyTags: Boolean
        Tags: Tags
    }
    output := {
        Backup: Backup
    }
    errors: [
        BadRequest
        BackupNotFound
        ServiceLimitExceeded
        UnsupportedOperation
        IncompatibleParameterError
        InternalServerError
        InvalidSourceKmsKey
        InvalidDestinationKmsKey
        InvalidRegion
        SourceBackupUnavailable
        IncompatibleRegionForMultiAZ
    ]
}

@idempotent
operation CopySnapshotAndUpdateVolume {
    input := {
        @idempotencyToken
        ClientRequestToken: ClientRequestToken

        @required
        VolumeId: VolumeId

        @required
        SourceSnapshotARN: ResourceARN

        CopyStrategy: OpenZFSCopyStrategy
        Options: UpdateOpenZFSVolumeOptions
    }
    output := {
        VolumeId: VolumeId
        Lifecycle: VolumeLifecycle
        AdministrativeActions: AdministrativeActions
    }
    errors: [BadRequest, IncompatibleParameterError, InternalServerError, ServiceLimitExceeded]
}

operation CreateAndAttachS3AccessPoint {
    input := {
        @idempotencyToken
        ClientRequestToken: ClientRequestToken

        @required
        Name: S3AccessPointAttachmentName

        @required
        Type: S3AccessPointAttachmentType

        OpenZFSConfiguration: CreateAndAttachS3AccessPointOpenZFSConfiguration
        OntapConfiguration: CreateAndAttachS3AccessPointOntapConfiguration
        S3AccessPoint: CreateAndAttachS3AccessPointS3Configuration
    }
    output := {
        S3AccessPointAttachment: S3AccessPointAttachment
    }
    errors: [
        BadRequest
        IncompatibleParameterError
        InternalServerError
        UnsupportedOperation
        VolumeNotFound
        InvalidAccessPoint
        InvalidRequest
        AccessPointAlreadyOwnedByYou
        TooManyAccessPoints
    ]
}

@idempotent
operation CreateBackup {
    input := {
        FileSystemId: FileSystemId

        @idempotencyToken
        ClientRequestToken: ClientRequestToken

        Tags: Tags
        VolumeId: VolumeId
    }
    output := {
        Backup: Backup
    }
    errors: [
        BadRequest
        UnsupportedOperation
        FileSystemNotFound
        VolumeNotFound
        BackupInProgress
        IncompatibleParameterError
        ServiceLimitExceeded
        InternalServerError
    ]
}

@idempotent
operation CreateDataRepositoryAssociation {
    input := {
        @required
        FileSystemId: FileSystemId

        FileSystemPath: Namespace

        @required
        DataRepositoryPath: ArchivePath

        BatchImportMetaDataOnCreate: Boolean
        ImportedFileChunkSize: Megabytes
        S3: S3DataRepositoryConfiguration

        @idempotencyToken
        ClientRequestToken: ClientRequestToken

        Tags: Tags
    }
    output := {
        Association: DataRepositoryAssociation
    }
    errors: [
        BadRequest
        UnsupportedOperation
        FileSystemNotFound
        IncompatibleParameterError
        ServiceLimitExceeded
        InternalServerError
    ]
}

@idempotent
operation CreateDataRepositoryTask {
    input := {
        @required
        Type: DataRepositoryTaskType

        Paths: DataRepositoryTaskPaths

        @required
        FileSystemId: FileSystemId

        @required
        Report: CompletionReport

        @idempotencyToken
        ClientRequestToken: ClientRequestToken

        Tags: Tags
        CapacityToRelease: CapacityToRelease
        ReleaseConfiguration: ReleaseConfiguration
    }
    output := {
        DataRepositoryTask: DataRepositoryTask
    }
    errors: [
        BadRequest
        UnsupportedOperation
        FileSystemNotFound
        IncompatibleParameterError
        ServiceLimitExceeded
        InternalServerError
        DataRepositoryTaskExecuting
    ]
}

@idempotent
operation CreateFileCache {
    input := {
        @idempotencyToken
        ClientRequestToken: ClientRequestToken

        @required
        FileCacheType: FileCacheType

        @required
        FileCacheTypeVersion: FileSystemTypeVersion

        @required
        StorageCapacity: StorageCapacity

        @required
        SubnetIds: SubnetIds

        SecurityGroupIds: SecurityGroupIds
        Tags: Tags
        CopyTagsToDataRepositoryAssociations: Boolean
        KmsKeyId: KmsKeyId
        LustreConfiguration: CreateFileCacheLustreConfiguration
        DataRepositoryAssociations: CreateFileCacheDataRepositoryAssociations
    }
    output := {
        FileCache: FileCacheCreating
    }
    errors: [
        BadRequest
        IncompatibleParameterError
        InvalidNetworkSettings
        InvalidPerUnitStorageThroughput
        ServiceLimitExceeded
        InternalServerError
        MissingFileCacheConfiguration
    ]
}

operation CreateFileSystem {
    input := {
        @idempotencyToken
        ClientRequestToken: ClientRequestToken

        @required
        FileSystemType: FileSystemType

        StorageCapacity: StorageCapacity
        StorageType: StorageType

        @required
        SubnetIds: SubnetIds

        SecurityGroupIds: SecurityGroupIds
        Tags: Tags
        KmsKeyId: KmsKeyId
        WindowsConfiguration: CreateFileSystemWindowsConfiguration
        LustreConfiguration: CreateFileSystemLustreConfiguration
        OntapConfiguration: CreateFileSystemOntapConfiguration
        FileSystemTypeVersion: FileSystemTypeVersion
        OpenZFSConfiguration: CreateFileSystemOpenZFSConfiguration
        NetworkType: NetworkType
    }
    output := {
        FileSystem: FileSystem
    }
    errors: [
        BadRequest
        ActiveDirectoryError
        IncompatibleParameterError
        InvalidImportPath
        InvalidExportPath
        InvalidNetworkSettings
        InvalidPerUnitStorageThroughput
        ServiceLimitExceeded
        InternalServerError
        MissingFileSystemConfiguration
    ]
}

operation CreateFileSystemFromBackup {
    input := {
        @required
        BackupId: BackupId

        @idempotencyToken
        ClientRequestToken: ClientRequestToken

        @required
        SubnetIds: SubnetIds

        SecurityGroupIds: SecurityGroupIds
        Tags: Tags
        WindowsConfiguration: CreateFileSystemWindowsConfiguration
        LustreConfiguration: CreateFileSystemLustreConfiguration
        StorageType: StorageType
        KmsKeyId: KmsKeyId
        FileSystemTypeVersion: FileSystemTypeVersion
        OpenZFSConfiguration: CreateFileSystemOpenZFSConfiguration
        StorageCapacity: StorageCapacity
        NetworkType: NetworkType
    }
    output := {
        FileSystem: FileSystem
    }
    errors: [
        BadRequest
        ActiveDirectoryError
        IncompatibleParameterError
        InvalidNetworkSettings
        InvalidPerUnitStorageThroughput
        ServiceLimitExceeded
        BackupNotFound
        InternalServerError
        MissingFileSystemConfiguration
    ]
}

@idempotent
operation CreateSnapshot {
    input := {
        @idempotencyToken
        ClientRequestToken: ClientRequestToken

        @required
        Name: SnapshotName

        @required
        VolumeId: VolumeId

        Tags: Tags
    }
    output := {
        Snapshot: Snapshot
    }
    errors: [BadRequest, VolumeNotFound, ServiceLimitExceeded, InternalServerError]
}

operation CreateStorageVirtualMachine {
    input := {
        ActiveDirectoryConfiguration: CreateSvmActiveDirectoryConfiguration

        @idempotencyToken
        ClientRequestToken: ClientRequestToken

        @required
        FileSystemId: FileSystemId

        @required
        Name: StorageVirtualMachineName

        SvmAdminPassword: AdminPassword
        Tags: Tags
        RootVolumeSecurityStyle: StorageVirtualMachineRootVolumeSecurityStyle
    }
    output := {
        StorageVirtualMachine: StorageVirtualMachine
    }
    errors: [
        ActiveDirectoryError
        BadRequest
        FileSystemNotFound
        IncompatibleParameterError
        InternalServerError
        ServiceLimitExceeded
        UnsupportedOperation
    ]
}

operation CreateVolume {
    input := {
        @idempotencyToken
        ClientRequestToken: ClientRequestToken

        @required
        VolumeType: VolumeType

        @required
        Name: VolumeName

        OntapConfiguration: CreateOntapVolumeConfiguration
        Tags: Tags
        OpenZFSConfiguration: CreateOpenZFSVolumeConfiguration
    }
    output := {
        Volume: Volume
    }
    errors: [
        BadRequest
        FileSystemNotFound
        IncompatibleParameterError
        InternalServerError
        MissingVolumeConfiguration
        ServiceLimitExceeded
        StorageVirtualMachineNotFound
        UnsupportedOperation
    ]
}

operation CreateVolumeFromBackup {
    input := {
        @required
        BackupId: BackupId

        @idempotencyToken
        ClientRequestToken: ClientRequestToken

        @required
        Name: VolumeName

        OntapConfiguration: CreateOntapVolumeConfiguration
        Tags: Tags
    }
    output := {
        Volume: Volume
    }
    errors: [
        BackupNotFound
        BadRequest
        FileSystemNotFound
        IncompatibleParameterError
        InternalServerError
        MissingVolumeConfiguration
        ServiceLimitExceeded
        StorageVirtualMachineNotFound
    ]
}

@idempotent
operation DeleteBackup {
    input := {
        @required
        BackupId: BackupId

        @idempotencyToken
        ClientRequestToken: ClientRequestToken
    }
    output := {
        BackupId: BackupId
        Lifecycle: BackupLifecycle
    }
    errors: [
        BadRequest
        BackupInProgress
        BackupNotFound
        BackupRestoring
        IncompatibleParameterError
        InternalServerError
        BackupBeingCopied
    ]
}

@idempotent
operation DeleteDataRepositoryAssociation {
    input := {
        @required
        AssociationId: DataRepositoryAssociationId

        @idempotencyToken
        ClientRequestToken: ClientRequestToken

        DeleteDataInFileSystem: Boolean
    }
    output := {
        AssociationId: DataRepositoryAssociationId
        Lifecycle: DataRepositoryLifecycle
        DeleteDataInFileSystem: Boolean
    }
    errors: [
        BadRequest
        IncompatibleParameterError
        DataRepositoryAssociationNotFound
        ServiceLimitExceeded
        InternalServerError
    ]
}

@idempotent
operation DeleteFileCache {
    input := {
        @required
        FileCacheId: FileCacheId

        @idempotencyToken
        ClientRequestToken: ClientRequestToken
    }
    output := {
        FileCacheId: FileCacheId
        Lifecycle: FileCacheLifecycle
    }
    errors: [
        BadRequest
        IncompatibleParameterError
        FileCacheNotFound
        ServiceLimitExceeded
        InternalServerError
    ]
}

@idempotent
operation DeleteFileSystem {
    input := {
        @required
        FileSystemId: FileSystemId

        @idempotencyToken
        ClientRequestToken: ClientRequestToken

        WindowsConfiguration: DeleteFileSystemWindowsConfiguration
        LustreConfiguration: DeleteFileSystemLustreConfiguration
        OpenZFSConfiguration: DeleteFileSystemOpenZFSConfiguration
    }
    output := {
        FileSystemId: FileSystemId
        Lifecycle: FileSystemLifecycle
        WindowsResponse: DeleteFileSystemWindowsResponse
        LustreResponse: DeleteFileSystemLustreResponse
        OpenZFSResponse: DeleteFileSystemOpenZFSResponse
    }
    errors: [
        BadRequest
        IncompatibleParameterError
        FileSystemNotFound
        ServiceLimitExceeded
        InternalServerError
    ]
}

@idempotent
operation DeleteSnapshot {
    input := {
        @idempotencyToken
        ClientRequestToken: ClientRequestToken

        @required
        SnapshotId: SnapshotId
    }
    output := {
        SnapshotId: SnapshotId
        Lifecycle: SnapshotLifecycle
    }
    errors: [BadRequest, InternalServerError, SnapshotNotFound]
}

operation DeleteStorageVirtualMachine {
    input := {
        @idempotencyToken
        ClientRequestToken: ClientRequestToken

        @required
        StorageVirtualMachineId: StorageVirtualMachineId
    }
    output := {
        StorageVirtualMachineId: StorageVirtualMachineId
        Lifecycle: StorageVirtualMachineLifecycle
    }
    errors: [
        BadRequest
        IncompatibleParameterError
        InternalServerError
        StorageVirtualMachineNotFound
    ]
}

operation DeleteVolume {
    input := {
        @idempotencyToken
        ClientRequestToken: ClientRequestToken

        @required
        VolumeId: VolumeId

        OntapConfiguration: DeleteVolumeOntapConfiguration
        OpenZFSConfiguration: DeleteVolumeOpenZFSConfiguration
    }
    output := {
        VolumeId: VolumeId
        Lifecycle: VolumeLifecycle
        OntapResponse: DeleteVolumeOntapResponse
    }
    errors: [
        BadRequest
        IncompatibleParameterError
        InternalServerError
        VolumeNotFound
        ServiceLimitExceeded
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Backups"
    pageSize: "MaxResults"
)
operation DescribeBackups {
    input := {
        BackupIds: BackupIds
        Filters: Filters
        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        Backups: Backups
        NextToken: NextToken
    }
    errors: [BadRequest, FileSystemNotFound, VolumeNotFound, BackupNotFound, InternalServerError]
}

@idempotent
operation DescribeDataRepositoryAssociations {
    input := {
        AssociationIds: DataRepositoryAssociationIds
        Filters: Filters
        MaxResults: LimitedMaxResults
        NextToken: NextToken
    }
    output := {
        Associations: DataRepositoryAssociations
        NextToken: NextToken
    }
    errors: [
        BadRequest
        FileSystemNotFound
        DataRepositoryAssociationNotFound
        InvalidDataRepositoryType
        InternalServerError
    ]
}

operation DescribeDataRepositoryTasks {
    input := {
        TaskIds: TaskIds
        Filters: DataRepositoryTaskFilters
        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        DataRepositoryTasks: DataRepositoryTasks
        NextToken: NextToken
    }
    errors: [BadRequest, FileSystemNotFound, DataRepositoryTaskNotFound, InternalServerError]
}

@idempotent
operation DescribeFileCaches {
    input := {
        FileCacheIds: FileCacheIds
        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        FileCaches: FileCaches
        NextToken: NextToken
    }
    errors: [BadRequest, FileCacheNotFound, InternalServerError]
}

operation DescribeFileSystemAliases {
    input := {
        @idempotencyToken
        ClientRequestToken: ClientRequestToken

        @required
        FileSystemId: FileSystemId

        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        Aliases: Aliases
        NextToken: NextToken
    }
    errors: [BadRequest, FileSystemNotFound, InternalServerError]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "FileSystems"
    pageSize: "MaxResults"
)
operation DescribeFileSystems {
    input := {
        FileSystemIds: FileSystemIds
        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        FileSystems: FileSystems
        NextToken: NextToken
    }
    errors: [BadRequest, FileSystemNotFound, InternalServerError]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "S3AccessPointAttachments"
    pageSize: "MaxResults"
)
operation DescribeS3AccessPointAttachments {
    input := {
        Names: S3AccessPointAttachmentNames
        Filters: S3AccessPointAttachmentsFilters
        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        S3AccessPointAttachments: S3AccessPointAttachments
        NextToken: NextToken
    }
    errors: [S3AccessPointAttachmentNotFound, BadRequest, InternalServerError, UnsupportedOperation]
}

operation DescribeSharedVpcConfiguration {
    input := {}
    output := {
        EnableFsxRouteTableUpdatesFromParticipantAccounts: VerboseFlag
    }
    errors: [BadRequest, InternalServerError]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Snapshots"
    pageSize: "MaxResults"
)
operation DescribeSnapshots {
    input := {
        SnapshotIds: SnapshotIds
        Filters: SnapshotFilters
        MaxResults: MaxResults
        NextToken: NextToken
        IncludeShared: Boolean
    }
    output := {
        Snapshots: Snapshots
        NextToken: NextToken
    }
    errors: [BadRequest, InternalServerError, SnapshotNotFound]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "StorageVirtualMachines"
    pageSize: "MaxResults"
)
operation DescribeStorageVirtualMachines {
    input := {
        StorageVirtualMachineIds: StorageVirtualMachineIds
        Filters: StorageVirtualMachineFilters
        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        StorageVirtualMachines: StorageVirtualMachines
        NextToken: NextToken
    }
    errors: [BadRequest, InternalServerError, StorageVirtualMachineNotFound]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Volumes"
    pageSize: "MaxResults"
)
operation DescribeVolumes {
    input := {
        VolumeIds: VolumeIds
        Filters: VolumeFilters
        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        Volumes: Volumes
        NextToken: NextToken
    }
    errors: [BadRequest, InternalServerError, VolumeNotFound]
}

operation DetachAndDeleteS3AccessPoint {
    input := {
        @idempotencyToken
        ClientRequestToken: ClientRequestToken

        @required
        Name: S3AccessPointAttachmentName
    }
    output := {
        Lifecycle: S3AccessPointAttachmentLifecycle
        Name: S3AccessPointAttachmentName
    }
    errors: [
        BadRequest
        IncompatibleParameterError
        InternalServerError
        UnsupportedOperation
        S3AccessPointAttachmentNotFound
    ]
}

operation DisassociateFileSystemAliases {
    input := {
        @idempotencyToken
        ClientRequestToken: ClientRequestToken

        @required
        FileSystemId: FileSystemId

        @required
        Aliases: AlternateDNSNames
    }
    output := {
        Aliases: Aliases
    }
    errors: [BadRequest, FileSystemNotFound, InternalServerError]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Tags", pageSize: "MaxResults")
operation ListTagsForResource {
    input := {
        @required
        ResourceARN: ResourceARN

        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        Tags: Tags
        NextToken: NextToken
    }
    errors: [
        BadRequest
        InternalServerError
        ResourceNotFound
        NotServiceResourceError
        ResourceDoesNotSupportTagging
    ]
}

@idempotent
operation ReleaseFileSystemNfsV3Locks {
    input := {
        @required
        FileSystemId: FileSystemId

        @idempotencyToken
        ClientRequestToken: ClientRequestToken
    }
    output := {
        FileSystem: FileSystem
    }
    errors: [
        BadRequest
        IncompatibleParameterError
        FileSystemNotFound
        ServiceLimitExceeded
        InternalServerError
    ]
}

@idempotent
operation RestoreVolumeFromSnapshot {
    input := {
        @idempotencyToken
        ClientRequestToken: ClientRequestToken

        @required
        VolumeId: VolumeId

        @required
        SnapshotId: SnapshotId

        Options: RestoreOpenZFSVolumeOptions
    }
    output := {
        VolumeId: VolumeId
        Lifecycle: VolumeLifecycle
        AdministrativeActions: AdministrativeActions
    }
    errors: [BadRequest, InternalServerError, VolumeNotFound]
}

operation StartMisconfiguredStateRecovery {
    input := {
        @idempotencyToken
        ClientRequestToken: ClientRequestToken

        @required
        FileSystemId: FileSystemId
    }
    output := {
        FileSystem: FileSystem
    }
    errors: [BadRequest, FileSystemNotFound, InternalServerError]
}

@idempotent
operation TagResource {
    input := {
        @required
        ResourceARN: ResourceARN

        @required
        Tags: Tags
    }
    output := {}
    errors: [
        BadRequest
        InternalServerError
        ResourceNotFound
        NotServiceResourceError
        ResourceDoesNotSupportTagging
    ]
}

@idempotent
operation UntagResource {
    input := {
        @required
        ResourceARN: ResourceARN

        @required
        TagKeys: TagKeys
    }
    output := {}
    errors: [
        BadRequest
        InternalServerError
        ResourceNotFound
        NotServiceResourceError
        ResourceDoesNotSupportTagging
    ]
}

@idempotent
operation UpdateDataRepositoryAssociation {
    input := {
        @required
        AssociationId: DataRepositoryAssociationId

        @idempotencyToken
        ClientRequestToken: ClientRequestToken

        ImportedFileChunkSize: Megabytes
        S3: S3DataRepositoryConfiguration
    }
    output := {
        Association: DataRepositoryAssociation
    }
    errors: [
        BadRequest
        IncompatibleParameterError
        DataRepositoryAssociationNotFound
        ServiceLimitExceeded
        InternalServerError
    ]
}

@idempotent
operation UpdateFileCache {
    input := {
        @required
        FileCacheId: FileCacheId

        @idempotencyToken
        ClientRequestToken: ClientRequestToken

        LustreConfiguration: UpdateFileCacheLustreConfiguration
    }
    output := {
        FileCache: FileCache
    }
    errors: [
        BadRequest
        UnsupportedOperation
        IncompatibleParameterError
        InternalServerError
        FileCacheNotFound
        MissingFileCacheConfiguration
        ServiceLimitExceeded
    ]
}

operation UpdateFileSystem {
    input := {
        @required
        FileSystemId: FileSystemId

        @idempotencyToken
        ClientRequestToken: ClientRequestToken

        StorageCapacity: StorageCapacity
        WindowsConfiguration: UpdateFileSystemWindowsConfiguration
        LustreConfiguration: UpdateFileSystemLustreConfiguration
        OntapConfiguration: UpdateFileSystemOntapConfiguration
        OpenZFSConfiguration: UpdateFileSystemOpenZFSConfiguration
        StorageType: StorageType
        FileSystemTypeVersion: FileSystemTypeVersion
        NetworkType: NetworkType
    }
    output := {
        FileSystem: FileSystem
    }
    errors: [
        BadRequest
        UnsupportedOperation
        IncompatibleParameterError
        InvalidNetworkSettings
        InternalServerError
        FileSystemNotFound
        MissingFileSystemConfiguration
        ServiceLimitExceeded
    ]
}

operation UpdateSharedVpcConfiguration {
    input := {
        EnableFsxRouteTableUpdatesFromParticipantAccounts: VerboseFlag

        @idempotencyToken
        ClientRequestToken: ClientRequestToken
    }
    output := {
        EnableFsxRouteTableUpdatesFromParticipantAccounts: VerboseFlag
    }
    errors: [BadRequest, IncompatibleParameterError, InternalServerError]
}

@idempotent
operation UpdateSnapshot {
    input := {
        @idempotencyToken
        ClientRequestToken: ClientRequestToken

        @required
        Name: SnapshotName

        @required
        SnapshotId: SnapshotId
    }
    output := {
        Snapshot: Snapshot
    }
    errors: [BadRequest, SnapshotNotFound, InternalServerError]
}

operation UpdateStorageVirtualMachine {
    input := {
        ActiveDirectoryConfiguration: UpdateSvmActiveDirectoryConfiguration

        @idempotencyToken
        ClientRequestToken: ClientRequestToken

        @required
        StorageVirtualMachineId: StorageVirtualMachineId

        SvmAdminPassword: AdminPassword
    }
    output := {
        StorageVirtualMachine: StorageVirtualMachine
    }
    errors: [
        BadRequest
        IncompatibleParameterError
        InternalServerError
        StorageVirtualMachineNotFound
        UnsupportedOperation
    ]
}

operation UpdateVolume {
    input := {
        @idempotencyToken
        ClientRequestToken: ClientRequestToken

        @required
        VolumeId: VolumeId

        OntapConfiguration: UpdateOntapVolumeConfiguration
        Name: VolumeName
        OpenZFSConfiguration: UpdateOpenZFSVolumeConfiguration
    }
    output := {
        Volume: Volume
    }
    errors: [
        BadRequest
        IncompatibleParameterError
        InternalServerError
        MissingVolumeConfiguration
        VolumeNotFound
    ]
}

@length(min: 12, max: 12) @pattern("^\\d{12}$")
string AWSAccountId

@error("client")
structure AccessPointAlreadyOwnedByYou {
    ErrorCode: ErrorCode
    Message: ErrorMessage
}

@length(min: 1, max: 200000)
string AccessPointPolicy

structure ActiveDirectoryBackupAttributes {
    DomainName: ActiveDirectoryFullyQualifiedName
    ActiveDirectoryId: DirectoryId
    ResourceARN: ResourceARN
}

@error("client")
structure ActiveDirectoryError {
    @required
    ActiveDirectoryId: DirectoryId

    Type: ActiveDirectoryErrorType
    Message: ErrorMessage
}

enum ActiveDirectoryErrorType {
    DOMAIN_NOT_FOUND
    INCOMPATIBLE_DOMAIN_MODE
    WRONG_VPC
    INVALID_NETWORK_TYPE
    INVALID_DOMAIN_STAGE
}

@length(min: 1, max: 255) @pattern("^[^\\u0000\\u0085\\u2028\\u2029\\r\\n]{1,255}$")
string ActiveDirectoryFullyQualifiedName

@length(min: 8, max: 50) @pattern("^[^\\u0000\\u0085\\u2028\\u2029\\r\\n]{8,50}$") @sensitive
string AdminPassword

structure AdministrativeAction {
    AdministrativeActionType: AdministrativeActionType
    ProgressPercent: ProgressPercent
    RequestTime: Timestamp
    Status: Status
    TargetFileSystemValues: FileSystem
    FailureDetails: AdministrativeActionFailureDetails
    TargetVolumeValues: Volume
    TargetSnapshotValues: Snapshot
    TotalTransferBytes: TotalTransferBytes
    RemainingTransferBytes: RemainingTransferBytes
    Message: ErrorMessage
}

structure AdministrativeActionFailureDetails {
    Message: ErrorMessage
}

enum AdministrativeActionType {
    FILE_SYSTEM_UPDATE
    STORAGE_OPTIMIZATION
    FILE_SYSTEM_ALIAS_ASSOCIATION
    FILE_SYSTEM_ALIAS_DISASSOCIATION
    VOLUME_UPDATE
    SNAPSHOT_UPDATE
    RELEASE_NFS_V3_LOCKS
    VOLUME_RESTORE
    THROUGHPUT_OPTIMIZATION
    IOPS_OPTIMIZATION
    STORAGE_TYPE_OPTIMIZATION
    MISCONFIGURED_STATE_RECOVERY
    VOLUME_UPDATE_WITH_SNAPSHOT
    VOLUME_INITIALIZE_WITH_SNAPSHOT
    DOWNLOAD_DATA_FROM_BACKUP
}

@length(max: 50)
list AdministrativeActions {
    member: AdministrativeAction
}

@length(min: 5, max: 6) @pattern("^(aggr[0-9]{1,2})$")
string Aggregate

structure AggregateConfiguration {
    Aggregates: Aggregates
    TotalConstituents: TotalConstituents
}

@range(min: 1, max: 200)
integer AggregateListMultiplier

@length(max: 6)
list Aggregates {
    member: Aggregate
}

structure Alias {
    Name: AlternateDNSName
    Lifecycle: AliasLifecycle
}

enum AliasLifecycle {
    AVAILABLE
    CREATING
    DELETING
    CREATE_FAILED
    DELETE_FAILED
}

@length(max: 50)
list Aliases {
    member: Alias
}

@length(min: 4, max: 253) @pattern("^[^\\u0000\\u0085\\u2028\\u2029\\r\\n]{4,253}$")
string AlternateDNSName

@length(max: 50)
list AlternateDNSNames {
    member: AlternateDNSName
}

@length(min: 3, max: 4357) @pattern("^[^\\u0000\\u0085\\u2028\\u2029\\r\\n]{3,4357}$")
string ArchivePath

structure AutoExportPolicy {
    Events: EventTypes
}

structure AutoImportPolicy {
    Events: EventTypes
}

enum AutoImportPolicyType {
    NONE
    NEW
    NEW_CHANGED
    NEW_CHANGED_DELETED
}

structure AutocommitPeriod {
    @required
    Type: AutocommitPeriodType

    Value: AutocommitPeriodValue
}

enum AutocommitPeriodType {
    MINUTES
    HOURS
    DAYS
    MONTHS
    YEARS
    NONE
}

@range(min: 1, max: 65535)
integer AutocommitPeriodValue

@range(min: 0, max: 90)
integer AutomaticBackupRetentionDays

structure Backup {
    @required
    BackupId: BackupId

    @required
    Lifecycle: BackupLifecycle

    FailureDetails: BackupFailureDetails

    @required
    Type: BackupType

    ProgressPercent: ProgressPercent

    @required
    CreationTime: Timestamp

    KmsKeyId: KmsKeyId
    ResourceARN: ResourceARN
    Tags: Tags

    @required
    FileSystem: FileSystem

    DirectoryInformation: ActiveDirectoryBackupAttributes
    OwnerId: AWSAccountId
    SourceBackupId: BackupId
    SourceBackupRegion: Region
    ResourceType: ResourceType
    Volume: Volume
    SizeInBytes: SizeInBytes
}

@error("client")
structure BackupBeingCopied {
    Message: ErrorMessage
    BackupId: BackupId
}

structure BackupFailureDetails {
    Message: ErrorMessage
}

@length(min: 12, max: 128) @pattern("^(backup-[0-9a-f]{8,})$")
string BackupId

@length(max: 50)
list BackupIds {
    member: BackupId
}

@error("client")
structure BackupInProgress {
    Message: ErrorMessage
}

enum BackupLifecycle {
    AVAILABLE
    CREATING
    TRANSFERRING
    DELETED
    FAILED
    PENDING
    COPYING
}

@error("client")
structure BackupNotFound {
    Message: ErrorMessage
}

@error("client")
structure BackupRestoring {
    Message: ErrorMessage
    FileSystemId: FileSystemId
}

enum BackupType {
    AUTOMATIC
    USER_INITIATED
    AWS_BACKUP
}

@length(max: 50)
list Backups {
    member: Backup
}

@error("client")
structure BadRequest {
    Message: ErrorMessage
}

@range(min: 1, max: 2147483647)
long CapacityToRelease

@length(min: 1, max: 63) @pattern("[A-za-z0-9_.-]{0,63}$")
string ClientRequestToken

structure CompletionReport {
    @required
    Enabled: Boolean

    Path: ArchivePath
    Format: ReportFormat
    Scope: ReportScope
}

@range(min: 2, max: 183)
integer CoolingPeriod

structure CreateAggregateConfiguration {
    Aggregates: Aggregates
    ConstituentsPerAggregate: AggregateListMultiplier
}

structure CreateAndAttachS3AccessPointOntapConfiguration {
    @required
    VolumeId: VolumeId

    @required
    FileSystemIdentity: OntapFileSystemIdentity
}

structure CreateAndAttachS3AccessPointOpenZFSConfiguration {
    @required
    VolumeId: VolumeId

    @required
    FileSystemIdentity: OpenZFSFileSystemIdentity
}

structure CreateAndAttachS3AccessPointS3Configuration {
    VpcConfiguration: S3AccessPointVpcConfiguration
    Policy: AccessPointPolicy
}

@length(max: 8)
list CreateFileCacheDataRepositoryAssociations {
    member: FileCacheDataRepositoryAssociation
}

structure CreateFileCacheLustreConfiguration {
    @required
    PerUnitStorageThroughput: PerUnitStorageThroughput

    @required
    DeploymentType: FileCacheLustreDeploymentType

    WeeklyMaintenanceStartTime: WeeklyTime

    @required
    MetadataConfiguration: FileCacheLustreMetadataConfiguration
}

structure CreateFileSystemLustreConfiguration {
    WeeklyMaintenanceStartTime: WeeklyTime
    ImportPath: ArchivePath
    ExportPath: ArchivePath
    ImportedFileChunkSize: Megabytes
    DeploymentType: LustreDeploymentType
    AutoImportPolicy: AutoImportPolicyType
    PerUnitStorageThroughput: PerUnitStorageThroughput
    DailyAutomaticBackupStartTime: DailyTime
    AutomaticBackupRetentionDays: AutomaticBackupRetentionDays
    CopyTagsToBackups: Boolean
    DriveCacheType: DriveCacheType
    DataCompressionType: DataCompressionType
    EfaEnabled: Boolean
    LogConfiguration: LustreLogCreateConfiguration
    RootSquashConfiguration: LustreRootSquashConfiguration
    MetadataConfiguration: CreateFileSystemLustreMetadataConfiguration
    ThroughputCapacity: ThroughputCapacityMbps
    DataReadCacheConfiguration: LustreReadCacheConfiguration
}

structure CreateFileSystemLustreMetadataConfiguration {
    Iops: MetadataIops

    @required
    Mode: MetadataConfigurationMode
}

structure CreateFileSystemOntapConfiguration {
    AutomaticBackupRetentionDays: AutomaticBackupRetentionDays
    DailyAutomaticBackupStartTime: DailyTime

    @required
    DeploymentType: OntapDeploymentType

    EndpointIpAddressRange: IpAddressRange
    FsxAdminPassword: AdminPassword
    DiskIopsConfiguration: DiskIopsConfiguration
    PreferredSubnetId: SubnetId
    RouteTableIds: RouteTableIds
    ThroughputCapacity: MegabytesPerSecond
    WeeklyMaintenanceStartTime: WeeklyTime
    HAPairs: HAPairs
    ThroughputCapacityPerHAPair: ThroughputCapacityPerHAPair
    EndpointIpv6AddressRange: Ipv6AddressRange
}

structure CreateFileSystemOpenZFSConfiguration {
    AutomaticBackupRetentionDays: AutomaticBackupRetentionDays
    CopyTagsToBackups: Boolean
    CopyTagsToVolumes: Boolean
    DailyAutomaticBackupStartTime: DailyTime

    @required
    DeploymentType: OpenZFSDeploymentType

    @required
    ThroughputCapacity: MegabytesPerSecond

    WeeklyMaintenanceStartTime: WeeklyTime
    DiskIopsConfiguration: DiskIopsConfiguration
    RootVolumeConfiguration: OpenZFSCreateRootVolumeConfiguration
    PreferredSubnetId: SubnetId
    EndpointIpAddressRange: IpAddressRange
    EndpointIpv6AddressRange: Ipv6AddressRange
    RouteTableIds: RouteTableIds
    ReadCacheConfiguration: OpenZFSReadCacheConfiguration
}

structure CreateFileSystemWindowsConfiguration {
    ActiveDirectoryId: DirectoryId
    SelfManagedActiveDirectoryConfiguration: SelfManagedActiveDirectoryConfiguration
    DeploymentType: WindowsDeploymentType
    PreferredSubnetId: SubnetId

    @required
    ThroughputCapacity: MegabytesPerSecond

    WeeklyMaintenanceStartTime: WeeklyTime
    DailyAutomaticBackupStartTime: DailyTime
    AutomaticBackupRetentionDays: AutomaticBackupRetentionDays
    CopyTagsToBackups: Boolean
    Aliases: AlternateDNSNames
    AuditLogConfiguration: WindowsAuditLogCreateConfiguration
    DiskIopsConfiguration: DiskIopsConfiguration
    FsrmConfiguration: WindowsFsrmConfiguration
}

structure CreateOntapVolumeConfiguration {
    JunctionPath: JunctionPath
    SecurityStyle: SecurityStyle

    @deprecated
    SizeInMegabytes: VolumeCapacity

    StorageEfficiencyEnabled: Boolean

    @required
    StorageVirtualMachineId: StorageVirtualMachineId

    TieringPolicy: TieringPolicy
    OntapVolumeType: InputOntapVolumeType
    SnapshotPolicy: SnapshotPolicy
    CopyTagsToBackups: Boolean
    SnaplockConfiguration: CreateSnaplockConfiguration
    VolumeStyle: VolumeStyle
    AggregateConfiguration: CreateAggregateConfiguration
    SizeInBytes: VolumeCapacityBytes
}

structure CreateOpenZFSOriginSnapshotConfiguration {
    @required
    SnapshotARN: ResourceARN

    @required
    CopyStrategy: OpenZFSCopyStrategy
}

structure CreateOpenZFSVolumeConfiguration {
    @required
    ParentVolumeId: VolumeId

    StorageCapacityReservationGiB: IntegerNoMaxFromNegativeOne
    StorageCapacityQuotaGiB: IntegerNoMaxFromNegativeOne
    RecordSizeKiB: IntegerRecordSizeKiB
    DataCompressionType: OpenZFSDataCompressionType
    CopyTagsToSnapshots: Boolean
    OriginSnapshot: CreateOpenZFSOriginSnapshotConfiguration
    ReadOnly: Boolean
    NfsExports: OpenZFSNfsExports
    UserAndGroupQuotas: OpenZFSUserAndGroupQuotas
}

structure CreateSnaplockConfiguration {
    AuditLogVolume: Boolean
    AutocommitPeriod: AutocommitPeriod
    PrivilegedDelete: PrivilegedDelete
    RetentionPeriod: SnaplockRetentionPeriod

    @required
    SnaplockType: SnaplockType

    VolumeAppendModeEnabled: Boolean
}

structure CreateSvmActiveDirectoryConfiguration {
    @required
    NetBiosName: NetBiosAlias

    SelfManagedActiveDirectoryConfiguration: SelfManagedActiveDirectoryConfiguration
}

@length(min: 64, max: 1024)
@pattern("^arn:[^:]{1,63}:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[a-zA-Z0-9/_+=.@-]+-[a-zA-Z0-9]{6}$")
string CustomerSecretsManagerARN

@length(min: 16, max: 275) @pattern("^((fs|fc)i?-[0-9a-f]{8,}\\..{4,253})$")
string DNSName

@length(min: 5, max: 5) @pattern("^([01]\\d|2[0-3]):?([0-5]\\d)$")
string DailyTime

enum DataCompressionType {
    NONE
    LZ4
}

structure DataRepositoryAssociation {
    AssociationId: DataRepositoryAssociationId
    ResourceARN: ResourceARN
    FileSystemId: FileSystemId
    Lifecycle: DataRepositoryLifecycle
    FailureDetails: DataRepositoryFailureDetails
    FileSystemPath: Namespace
    DataRepositoryPath: ArchivePath
    BatchImportMetaDataOnCreate: Boolean
    ImportedFileChunkSize: Megabytes
    S3: S3DataRepositoryConfiguration
    Tags: Tags
    CreationTime: Timestamp
    FileCacheId: FileCacheId
    FileCachePath: Namespace
    DataRepositorySubdirectories: SubDirectoriesPaths
    NFS: NFSDataRepositoryConfiguration
}

@length(min: 13, max: 23) @pattern("^(dra-[0-9a-f]{8,})$")
string DataRepositoryAssociationId

@length(max: 50)
list DataRepositoryAssociationIds {
    member: DataRepositoryAssociationId
}

@error("client")
structure DataRepositoryAssociationNotFound {
    Message: ErrorMessage
}

@length(max: 100)
list DataRepositoryAssociations {
    member: DataRepositoryAssociation
}

structure DataRepositoryConfiguration {
    Lifecycle: DataRepositoryLifecycle
    ImportPath: ArchivePath
    ExportPath: ArchivePath
    ImportedFileChunkSize: Megabytes
    AutoImportPolicy: AutoImportPolicyType
    FailureDetails: DataRepositoryFailureDetails
}

structure DataRepositoryFailureDetails {
    Message: ErrorMessage
}

enum DataRepositoryLifecycle {
    CREATING
    AVAILABLE
    MISCONFIGURED
    UPDATING
    DELETING
    FAILED
}

structure DataRepositoryTask {
    @required
    TaskId: TaskId

    @required
    Lifecycle: DataRepositoryTaskLifecycle

    @required
    Type: DataRepositoryTaskType

    @required
    CreationTime: Timestamp

    StartTime: Timestamp
    EndTime: Timestamp
    ResourceARN: ResourceARN
    Tags: Tags
    FileSystemId: FileSystemId
    Paths: DataRepositoryTaskPaths
    FailureDetails: DataRepositoryTaskFailureDetails
    Status: DataRepositoryTaskStatus
    Report: CompletionReport
    CapacityToRelease: CapacityToRelease
    FileCacheId: FileCacheId
    ReleaseConfiguration: ReleaseConfiguration
}

@error("client")
structure DataRepositoryTaskEnded {
    Message: ErrorMessage
}

@error("client")
structure DataRepositoryTaskExecuting {
    Message: ErrorMessage
}

structure DataRepositoryTaskFailureDetails {
    Message: ErrorMessage
}

structure DataRepositoryTaskFilter {
    Name: DataRepositoryTaskFilterName
    Values: DataRepositoryTaskFilterValues
}

enum DataRepositoryTaskFilterName {
    file_system_id = "file-system-id"
    task_lifecycle = "task-lifecycle"
    data_repository_association_id = "data-repository-association-id"
    file_cache_id = "file-cache-id"
}

@length(min: 1, max: 128) @pattern("^[0-9a-zA-Z\\*\\.\\\\/\\?\\-\\_]*$")
string DataRepositoryTaskFilterValue

@length(max: 20)
list DataRepositoryTaskFilterValues {
    member: DataRepositoryTaskFilterValue
}

@length(max: 3)
list DataRepositoryTaskFilters {
    member: DataRepositoryTaskFilter
}

enum DataRepositoryTaskLifecycle {
    PENDING
    EXECUTING
    FAILED
    SUCCEEDED
    CANCELED
    CANCELING
}

@error("client")
structure DataRepositoryTaskNotFound {
    Message: ErrorMessage
}

@length(min: 0, max: 4096) @pattern("^[^\\u0000\\u0085\\u2028\\u2029\\r\\n]{0,4096}$")
string DataRepositoryTaskPath

@length(max: 100)
list DataRepositoryTaskPaths {
    member: DataRepositoryTaskPath
}

structure DataRepositoryTaskStatus {
    TotalCount: Long
    SucceededCount: Long
    FailedCount: Long
    LastUpdatedTime: Timestamp
    ReleasedCapacity: Long
}

enum DataRepositoryTaskType {
    EXPORT_TO_REPOSITORY
    IMPORT_METADATA_FROM_REPOSITORY
    RELEASE_DATA_FROM_FILESYSTEM
    AUTO_RELEASE_DATA
}

@length(max: 50)
list DataRepositoryTasks {
    member: DataRepositoryTask
}

structure DeleteFileSystemLustreConfiguration {
    SkipFinalBackup: Boolean
    FinalBackupTags: Tags
}

structure DeleteFileSystemLustreResponse {
    FinalBackupId: BackupId
    FinalBackupTags: Tags
}

structure DeleteFileSystemOpenZFSConfiguration {
    SkipFinalBackup: Boolean
    FinalBackupTags: Tags
    Options: DeleteFileSystemOpenZFSOptions
}

enum DeleteFileSystemOpenZFSOption {
    DELETE_CHILD_VOLUMES_AND_SNAPSHOTS
}

@length(max: 1)
list DeleteFileSystemOpenZFSOptions {
    member: DeleteFileSystemOpenZFSOption
}

structure DeleteFileSystemOpenZFSResponse {
    FinalBackupId: BackupId
    FinalBackupTags: Tags
}

structure DeleteFileSystemWindowsConfiguration {
    SkipFinalBackup: Boolean
    FinalBackupTags: Tags
}

structure DeleteFileSystemWindowsResponse {
    FinalBackupId: BackupId
    FinalBackupTags: Tags
}

enum DeleteOpenZFSVolumeOption {
    DELETE_CHILD_VOLUMES_AND_SNAPSHOTS
}

@length(max: 1)
list DeleteOpenZFSVolumeOptions {
    member: DeleteOpenZFSVolumeOption
}

structure DeleteVolumeOntapConfiguration {
    SkipFinalBackup: Boolean
    FinalBackupTags: Tags
    BypassSnaplockEnterpriseRetention: Boolean
}

structure DeleteVolumeOntapResponse {
    FinalBackupId: BackupId
    FinalBackupTags: Tags
}

structure DeleteVolumeOpenZFSConfiguration {
    Options: DeleteOpenZFSVolumeOptions
}

@length(min: 12, max: 12) @pattern("^d-[0-9a-f]{10}$")
string DirectoryId

@length(min: 1, max: 256) @pattern("^.{1,256}$") @sensitive
string DirectoryPassword

@length(min: 1, max: 256) @pattern("^[^\\u0000\\u0085\\u2028\\u2029\\r\\n]{1,256}$")
string DirectoryUserName

structure DiskIopsConfiguration {
    Mode: DiskIopsConfigurationMode
    Iops: Iops
}

enum DiskIopsConfigurationMode {
    AUTOMATIC
    USER_PROVISIONED
}

@length(min: 1, max: 3)
list DnsIps {
    member: IpAddress
}

enum DriveCacheType {
    NONE
    READ
}

structure DurationSinceLastAccess {
    Unit: Unit
    Value: Value
}

@length(min: 1, max: 128)
string ErrorCode

@length(min: 1, max: 256)
string ErrorMessage

enum EventType {
    NEW
    CHANGED
    DELETED
}

@length(max: 3)
list EventTypes {
    member: EventType
}

structure FileCache {
    OwnerId: AWSAccountId
    CreationTime: Timestamp
    FileCacheId: FileCacheId
    FileCacheType: FileCacheType
    FileCacheTypeVersion: FileSystemTypeVersion
    Lifecycle: FileCacheLifecycle
    FailureDetails: FileCacheFailureDetails
    StorageCapacity: StorageCapacity
    VpcId: VpcId
    SubnetIds: SubnetIds
    NetworkInterfaceIds: NetworkInterfaceIds
    DNSName: DNSName
    KmsKeyId: KmsKeyId
    ResourceARN: ResourceARN
    LustreConfiguration: FileCacheLustreConfiguration
    DataRepositoryAssociationIds: DataRepositoryAssociationIds
}

structure FileCacheCreating {
    OwnerId: AWSAccountId
    CreationTime: Timestamp
    FileCacheId: FileCacheId
    FileCacheType: FileCacheType
    FileCacheTypeVersion: FileSystemTypeVersion
    Lifecycle: FileCacheLifecycle
    FailureDetails: FileCacheFailureDetails
    StorageCapacity: StorageCapacity
    VpcId: VpcId
    SubnetIds: SubnetIds
    NetworkInterfaceIds: NetworkInterfaceIds
    DNSName: DNSName
    KmsKeyId: KmsKeyId
    ResourceARN: ResourceARN
    Tags: Tags
    CopyTagsToDataRepositoryAssociations: Boolean
    LustreConfiguration: FileCacheLustreConfiguration
    DataRepositoryAssociationIds: DataRepositoryAssociationIds
}

structure FileCacheDataRepositoryAssociation {
    @required
    FileCachePath: Namespace

    @required
    DataRepositoryPath: ArchivePath

    DataRepositorySubdirectories: SubDirectoriesPaths
    NFS: FileCacheNFSConfiguration
}

structure FileCacheFailureDetails {
    Message: ErrorMessage
}

@length(min: 11, max: 21) @pattern("^(fc-[0-9a-f]{8,})$")
string FileCacheId

@length(max: 50)
list FileCacheIds {
    member: FileCacheId
}

enum FileCacheLifecycle {
    AVAILABLE
    CREATING
    DELETING
    UPDATING
    FAILED
}

structure FileCacheLustreConfiguration {
    PerUnitStorageThroughput: PerUnitStorageThroughput
    DeploymentType: FileCacheLustreDeploymentType
    MountName: LustreFileSystemMountName
    WeeklyMaintenanceStartTime: WeeklyTime
    MetadataConfiguration: FileCacheLustreMetadataConfiguration
    LogConfiguration: LustreLogConfiguration
}

enum FileCacheLustreDeploymentType {
    CACHE_1
}

structure FileCacheLustreMetadataConfiguration {
    @required
    StorageCapacity: MetadataStorageCapacity
}

structure FileCacheNFSConfiguration {
    @required
    Version: NfsVersion

    DnsIps: RepositoryDnsIps
}

@error("client")
structure FileCacheNotFound {
    Message: ErrorMessage
}

enum FileCacheType {
    LUSTRE
}

@length(max: 50)
list FileCaches {
    member: FileCache
}

structure FileSystem {
    OwnerId: AWSAccountId
    CreationTime: Timestamp
    FileSystemId: FileSystemId
    FileSystemType: FileSystemType
    Lifecycle: FileSystemLifecycle
    FailureDetails: FileSystemFailureDetails
    StorageCapacity: StorageCapacity
    StorageType: StorageType
    VpcId: VpcId
    SubnetIds: SubnetIds
    NetworkInterfaceIds: NetworkInterfaceIds
    DNSName: DNSName
    KmsKeyId: KmsKeyId
    ResourceARN: ResourceARN
    Tags: Tags
    WindowsConfiguration: WindowsFileSystemConfiguration
    LustreConfiguration: LustreFileSystemConfiguration
    AdministrativeActions: AdministrativeActions
    OntapConfiguration: OntapFileSystemConfiguration
    FileSystemTypeVersion: FileSystemTypeVersion
    OpenZFSConfiguration: OpenZFSFileSystemConfiguration
    NetworkType: NetworkType
}

@length(min: 1, max: 256) @pattern("^[^\\u0000\\u0085\\u2028\\u2029\\r\\n]{1,256}$")
string FileSystemAdministratorsGroupName

structure FileSystemEndpoint {
    DNSName: DNSName
    IpAddresses: OntapEndpointIpAddresses
    Ipv6Addresses: OntapEndpointIpAddresses
}

structure FileSystemEndpoints {
    Intercluster: FileSystemEndpoint
    Management: FileSystemEndpoint
}

structure FileSystemFailureDetails {
    Message: ErrorMessage
}

@range(min: 0, max: 4294967295)
long FileSystemGID

@length(min: 11, max: 21) @pattern("^(fs-[0-9a-f]{8,})$")
string FileSystemId

@length(max: 50)
list FileSystemIds {
    member: FileSystemId
}

enum FileSystemLifecycle {
    AVAILABLE
    CREATING
    FAILED
    DELETING
    MISCONFIGURED
    UPDATING
    MISCONFIGURED_UNAVAILABLE
}

structure FileSystemLustreMetadataConfiguration {
    Iops: MetadataIops

    @required
    Mode: MetadataConfigurationMode
}

enum FileSystemMaintenanceOperation {
    PATCHING
    BACKING_UP
}

@length(max: 20)
list FileSystemMaintenanceOperations {
    member: FileSystemMaintenanceOperation
}

@error("client")
structure FileSystemNotFound {
    Message: ErrorMessage
}

@length(max: 15)
list FileSystemSecondaryGIDs {
    member: FileSystemGID
}

enum FileSystemType {
    WINDOWS
    LUSTRE
    ONTAP
    OPENZFS
}

@length(min: 1, max: 20) @pattern("^[0-9](.[0-9]*)*$")
string FileSystemTypeVersion

@range(min: 0, max: 4294967295)
long FileSystemUID

@length(max: 50)
list FileSystems {
    member: FileSystem
}

structure Filter {
    Name: FilterName
    Values: FilterValues
}

enum FilterName {
    file_system_id = "file-system-id"
    backup_type = "backup-type"
    file_system_type = "file-system-type"
    volume_id = "volume-id"
    data_repository_type = "data-repository-type"
    file_cache_id = "file-cache-id"
    file_cache_type = "file-cache-type"
}

@length(min: 1, max: 128) @pattern("^[0-9a-zA-Z\\*\\.\\\\/\\?\\-\\_]*$")
string FilterValue

@length(max: 20)
list FilterValues {
    member: FilterValue
}

@length(max: 10)
list Filters {
    member: Filter
}

enum FlexCacheEndpointType {
    NONE
    ORIGIN
    CACHE
}

@length(min: 8, max: 1024)
@pattern("^arn:[^:]{1,63}:[^:]{0,63}:[^:]{0,63}:(?:|\\d{12}):[^/].{0,1023}$")
string GeneralARN

@range(min: 1, max: 12)
integer HAPairs

@error("client")
structure IncompatibleParameterError {
    @required
    Parameter: Parameter

    Message: ErrorMessage
}

@error("client")
structure IncompatibleRegionForMultiAZ {
    Message: ErrorMessage
}

enum InputOntapVolumeType {
    RW
    DP
}

@range(min: 0, max: 2147483647)
integer IntegerNoMax

@range(min: -1, max: 2147483647)
integer IntegerNoMaxFromNegativeOne

@range(min: 4, max: 4096)
integer IntegerRecordSizeKiB

@error("server")
structure InternalServerError {
    Message: ErrorMessage
}

@error("client")
structure InvalidAccessPoint {
    ErrorCode: ErrorCode
    Message: ErrorMessage
}

@error("client")
structure InvalidDataRepositoryType {
    Message: ErrorMessage
}

@error("client")
structure InvalidDestinationKmsKey {
    Message: ErrorMessage
}

@error("client")
structure InvalidExportPath {
    Message: ErrorMessage
}

@error("client")
structure InvalidImportPath {
    Message: ErrorMessage
}

@error("client")
structure InvalidNetworkSettings {
    Message: ErrorMessage
    InvalidSubnetId: SubnetId
    InvalidSecurityGroupId: SecurityGroupId
    InvalidRouteTableId: RouteTableId
}

@error("client")
structure InvalidPerUnitStorageThroughput {
    Message: ErrorMessage
}

@error("client")
structure InvalidRegion {
    Message: ErrorMessage
}

@error("client")
structure InvalidRequest {
    ErrorCode: ErrorCode
    Message: ErrorMessage
}

@error("client")
structure InvalidSourceKmsKey {
    Message: ErrorMessage
}

@range(min: 0, max: 2400000)
long Iops

@length(min: 1, max: 45)
@pattern("(^((([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5]))$|^(([0-9a-fA-F]{1,4}:){7,7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:)|fe80:(:[0-9a-fA-F]{0,4}){0,4}%[0-9a-zA-Z]{1,}|::(ffff(:0{1,4}){0,1}:){0,1}((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])|([0-9a-fA-F]{1,4}:){1,4}:((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9]))$)")
string IpAddress

@length(min: 9, max: 17) @pattern("^[^\\u0000\\u0085\\u2028\\u2029\\r\\n]{9,17}$")
string IpAddressRange

@length(min: 4, max: 43) @pattern("^[^\\u0000\\u0085\\u2028\\u2029\\r\\n]{4,43}$")
string Ipv6AddressRange

@length(min: 1, max: 255) @pattern("^[^\\u0000\\u0085\\u2028\\u2029\\r\\n]{1,255}$")
string JunctionPath

@length(min: 1, max: 2048) @pattern("^.{1,2048}$")
string KmsKeyId

structure LifecycleTransitionReason {
    Message: ErrorMessage
}

@range(min: 1, max: 25)
integer LimitedMaxResults

enum LustreAccessAuditLogLevel {
    DISABLED
    WARN_ONLY
    ERROR_ONLY
    WARN_ERROR
}

enum LustreDeploymentType {
    SCRATCH_1
    SCRATCH_2
    PERSISTENT_1
    PERSISTENT_2
}

structure LustreFileSystemConfiguration {
    WeeklyMaintenanceStartTime: WeeklyTime
    DataRepositoryConfiguration: DataRepositoryConfiguration
    DeploymentType: LustreDeploymentType
    PerUnitStorageThroughput: PerUnitStorageThroughput
    MountName: LustreFileSystemMountName
    DailyAutomaticBackupStartTime: DailyTime
    AutomaticBackupRetentionDays: AutomaticBackupRetentionDays
    CopyTagsToBackups: Boolean
    DriveCacheType: DriveCacheType
    DataCompressionType: DataCompressionType
    LogConfiguration: LustreLogConfiguration
    RootSquashConfiguration: LustreRootSquashConfiguration
    MetadataConfiguration: FileSystemLustreMetadataConfiguration
    EfaEnabled: Boolean
    ThroughputCapacity: ThroughputCapacityMbps
    DataReadCacheConfiguration: LustreReadCacheConfiguration
}

@length(min: 1, max: 8) @pattern("^([A-Za-z0-9_-]{1,8})$")
string LustreFileSystemMountName

structure LustreLogConfiguration {
    @required
    Level: LustreAccessAuditLogLevel

    Destination: GeneralARN
}

structure LustreLogCreateConfiguration {
    @required
    Level: LustreAccessAuditLogLevel

    Destination: GeneralARN
}

@length(min: 11, max: 43) @pattern("^([0-9\\[\\]\\-]*\\.){3}([0-9\\[\\]\\-]*)@tcp$")
string LustreNoSquashNid

@length(max: 64)
list LustreNoSquashNids {
    member: LustreNoSquashNid
}

structure LustreReadCacheConfiguration {
    SizingMode: LustreReadCacheSizingMode
    SizeGiB: StorageCapacity
}

enum LustreReadCacheSizingMode {
    NO_CACHE
    USER_PROVISIONED
    PROPORTIONAL_TO_THROUGHPUT_CAPACITY
}

@length(min: 3, max: 21) @pattern("^([0-9]{1,10}):([0-9]{1,10})$")
string LustreRootSquash

structure LustreRootSquashConfiguration {
    RootSquash: LustreRootSquash
    NoSquashNids: LustreNoSquashNids
}

@range(min: 1, max: 2147483647)
integer MaxResults

@range(min: 1, max: 512000)
integer Megabytes

@range(min: 8, max: 100000)
integer MegabytesPerSecond

enum MetadataConfigurationMode {
    AUTOMATIC
    USER_PROVISIONED
}

@range(min: 1500, max: 192000)
integer MetadataIops

@range(min: 0, max: 2147483647)
integer MetadataStorageCapacity

@error("client")
structure MissingFileCacheConfiguration {
    Message: ErrorMessage
}

@error("client")
structure MissingFileSystemConfiguration {
    Message: ErrorMessage
}

@error("client")
structure MissingVolumeConfiguration {
    Message: ErrorMessage
}

structure NFSDataRepositoryConfiguration {
    @required
    Version: NfsVersion

    DnsIps: RepositoryDnsIps
    AutoExportPolicy: AutoExportPolicy
}

@length(min: 1, max: 4096) @pattern("^[^\\u0000\\u0085\\u2028\\u2029\\r\\n]{1,4096}$")
string Namespace

@length(min: 1, max: 15) @pattern("^[^\\u0000\\u0085\\u2028\\u2029\\r\\n]{1,255}$")
string NetBiosAlias

@length(min: 12, max: 21) @pattern("^(eni-[0-9a-f]{8,})$")
string NetworkInterfaceId

@length(max: 50)
list NetworkInterfaceIds {
    member: NetworkInterfaceId
}

enum NetworkType {
    IPV4
    DUAL
}

@length(min: 1, max: 255)
@pattern("^(?:[A-Za-z0-9+\\/]{4})*(?:[A-Za-z0-9+\\/]{2}==|[A-Za-z0-9+\\/]{3}=)?$")
string NextToken

enum NfsVersion {
    NFS3
}

@error("client")
structure NotServiceResourceError {
    @required
    ResourceARN: ResourceARN

    Message: ErrorMessage
}

enum OntapDeploymentType {
    MULTI_AZ_1
    SINGLE_AZ_1
    SINGLE_AZ_2
    MULTI_AZ_2
}

@length(min: 1, max: 24)
list OntapEndpointIpAddresses {
    member: IpAddress
}

structure OntapFileSystemConfiguration {
    AutomaticBackupRetentionDays: AutomaticBackupRetentionDays
    DailyAutomaticBackupStartTime: DailyTime
    DeploymentType: OntapDeploymentType
    EndpointIpAddressRange: IpAddressRange
    Endpoints: FileSystemEndpoints
    DiskIopsConfiguration: DiskIopsConfiguration
    PreferredSubnetId: SubnetId
    RouteTableIds: RouteTableIds
    ThroughputCapacity: MegabytesPerSecond
    WeeklyMaintenanceStartTime: WeeklyTime
    FsxAdminPassword: AdminPassword
    HAPairs: HAPairs
    ThroughputCapacityPerHAPair: ThroughputCapacityPerHAPair
    EndpointIpv6AddressRange: Ipv6AddressRange
}

structure OntapFileSystemIdentity {
    @required
    Type: OntapFileSystemUserType

    UnixUser: OntapUnixFileSystemUser
    WindowsUser: OntapWindowsFileSystemUser
}

@length(min: 1, max: 256) @pattern("^[^\\u0000\\u0085\\u2028\\u2029\\r\\n]{1,256}$")
string OntapFileSystemUserName

enum OntapFileSystemUserType {
    UNIX
    WINDOWS
}

structure OntapUnixFileSystemUser {
    @required
    Name: OntapFileSystemUserName
}

structure OntapVolumeConfiguration {
    FlexCacheEndpointType: FlexCacheEndpointType
    JunctionPath: JunctionPath
    SecurityStyle: SecurityStyle
    SizeInMegabytes: VolumeCapacity
    StorageEfficiencyEnabled: Boolean
    StorageVirtualMachineId: StorageVirtualMachineId
    StorageVirtualMachineRoot: Boolean
    TieringPolicy: TieringPolicy
    UUID: UUID
    OntapVolumeType: OntapVolumeType
    SnapshotPolicy: SnapshotPolicy
    CopyTagsToBackups: Boolean
    SnaplockConfiguration: SnaplockConfiguration
    VolumeStyle: VolumeStyle
    AggregateConfiguration: AggregateConfiguration
    SizeInBytes: VolumeCapacityBytes
}

enum OntapVolumeType {
    RW
    DP
    LS
}

structure OntapWindowsFileSystemUser {
    @required
    Name: OntapFileSystemUserName
}

structure OpenZFSClientConfiguration {
    @required
    Clients: OpenZFSClients

    @required
    Options: OpenZFSNfsExportOptions
}

@length(max: 25)
list OpenZFSClientConfigurations {
    member: OpenZFSClientConfiguration
}

@length(min: 1, max: 128) @pattern("^[ -~]{1,128}$")
string OpenZFSClients

enum OpenZFSCopyStrategy {
    CLONE
    FULL_COPY
    INCREMENTAL_COPY
}

structure OpenZFSCreateRootVolumeConfiguration {
    RecordSizeKiB: IntegerRecordSizeKiB
    DataCompressionType: OpenZFSDataCompressionType
    NfsExports: OpenZFSNfsExports
    UserAndGroupQuotas: OpenZFSUserAndGroupQuotas
    CopyTagsToSnapshots: Boolean
    ReadOnly: Boolean
}

enum OpenZFSDataCompressionType {
    NONE
    ZSTD
    LZ4
}

enum OpenZFSDeploymentType {
    SINGLE_AZ_1
    SINGLE_AZ_2
    SINGLE_AZ_HA_1
    SINGLE_AZ_HA_2
    MULTI_AZ_1
}

structure OpenZFSFileSystemConfiguration {
    AutomaticBackupRetentionDays: AutomaticBackupRetentionDays
    CopyTagsToBackups: Boolean
    CopyTagsToVolumes: Boolean
    DailyAutomaticBackupStartTime: DailyTime
    DeploymentType: OpenZFSDeploymentType
    ThroughputCapacity: MegabytesPerSecond
    WeeklyMaintenanceStartTime: WeeklyTime
    DiskIopsConfiguration: DiskIopsConfiguration
    RootVolumeId: VolumeId
    PreferredSubnetId: SubnetId
    EndpointIpAddressRange: IpAddressRange
    EndpointIpv6AddressRange: Ipv6AddressRange
    RouteTableIds: RouteTableIds
    EndpointIpAddress: IpAddress
    EndpointIpv6Address: IpAddress
    ReadCacheConfiguration: OpenZFSReadCacheConfiguration
}

structure OpenZFSFileSystemIdentity {
    @required
    Type: OpenZFSFileSystemUserType

    PosixUser: OpenZFSPosixFileSystemUser
}

enum OpenZFSFileSystemUserType {
    POSIX
}

structure OpenZFSNfsExport {
    @required
    ClientConfigurations: OpenZFSClientConfigurations
}

@length(min: 1, max: 128) @pattern("^[ -~]{1,128}$")
string OpenZFSNfsExportOption

@length(min: 1, max: 20)
list OpenZFSNfsExportOptions {
    member: OpenZFSNfsExportOption
}

@length(max: 1)
list OpenZFSNfsExports {
    member: OpenZFSNfsExport
}

structure OpenZFSOriginSnapshotConfiguration {
    SnapshotARN: ResourceARN
    CopyStrategy: OpenZFSCopyStrategy
}

structure OpenZFSPosixFileSystemUser {
    @required
    Uid: FileSystemUID

    @required
    Gid: FileSystemGID

    SecondaryGids: FileSystemSecondaryGIDs
}

enum OpenZFSQuotaType {
    USER
    GROUP
}

structure OpenZFSReadCacheConfiguration {
    SizingMode: OpenZFSReadCacheSizingMode
    SizeGiB: StorageCapacity
}

enum OpenZFSReadCacheSizingMode {
    NO_CACHE
    USER_PROVISIONED
    PROPORTIONAL_TO_THROUGHPUT_CAPACITY
}

@length(max: 500)
list OpenZFSUserAndGroupQuotas {
    member: OpenZFSUserOrGroupQuota
}

structure OpenZFSUserOrGroupQuota {
    @required
    Type: OpenZFSQuotaType

    @required
    Id: IntegerNoMax

    @required
    StorageCapacityQuotaGiB: IntegerNoMax
}

structure OpenZFSVolumeConfiguration {
    ParentVolumeId: VolumeId
    VolumePath: VolumePath
    StorageCapacityReservationGiB: IntegerNoMax
    StorageCapacityQuotaGiB: IntegerNoMax
    RecordSizeKiB: IntegerRecordSizeKiB
    DataCompressionType: OpenZFSDataCompressionType
    CopyTagsToSnapshots: Boolean
    OriginSnapshot: OpenZFSOriginSnapshotConfiguration
    ReadOnly: Boolean
    NfsExports: OpenZFSNfsExports
    UserAndGroupQuotas: OpenZFSUserAndGroupQuotas
    RestoreToSnapshot: SnapshotId
    DeleteIntermediateSnaphots: Boolean
    DeleteClonedVolumes: Boolean
    DeleteIntermediateData: Boolean
    SourceSnapshotARN: ResourceARN
    DestinationSnapshot: SnapshotId
    CopyStrategy: OpenZFSCopyStrategy
}

@length(min: 1, max: 2000) @pattern("^[^\\u0000\\u0085\\u2028\\u2029\\r\\n]{1,2000}$")
string OrganizationalUnitDistinguishedName

@length(min: 1)
string Parameter

@range(min: 12, max: 1000)
integer PerUnitStorageThroughput

enum PrivilegedDelete {
    DISABLED
    ENABLED
    PERMANENTLY_DISABLED
}

@range(min: 0, max: 100)
integer ProgressPercent

@length(min: 1, max: 20) @pattern("^[a-z0-9-]{1,20}$")
string Region

structure ReleaseConfiguration {
    DurationSinceLastAccess: DurationSinceLastAccess
}

@range(min: 0)
long RemainingTransferBytes

enum ReportFormat {
    REPORT_CSV_20191124
}

enum ReportScope {
    FAILED_FILES_ONLY
}

@length(max: 10)
list RepositoryDnsIps {
    member: IpAddress
}

@length(min: 8, max: 512)
@pattern("^arn:(?=[^:]+:fsx:[^:]+:\\d{12}:)((|(?=[a-z0-9-.]{1,63})(?!\\d{1,3}(\\.\\d{1,3}){3})(?![^:]*-{2})(?![^:]*-\\.)(?![^:]*\\.-)[a-z0-9].*(?<!-)):){4}(?!/).{0,1024}$")
string ResourceARN

@error("client")
structure ResourceDoesNotSupportTagging {
    @required
    ResourceARN: ResourceARN

    Message: ErrorMessage
}

@error("client")
structure ResourceNotFound {
    @required
    ResourceARN: ResourceARN

    Message: ErrorMessage
}

enum ResourceType {
    FILE_SYSTEM
    VOLUME
}

enum RestoreOpenZFSVolumeOption {
    DELETE_INTERMEDIATE_SNAPSHOTS
    DELETE_CLONED_VOLUMES
}

@length(max: 2)
list RestoreOpenZFSVolumeOptions {
    member: RestoreOpenZFSVolumeOption
}

structure RetentionPeriod {
    @required
    Type: RetentionPeriodType

    Value: RetentionPeriodValue
}

enum RetentionPeriodType {
    SECONDS
    MINUTES
    HOURS
    DAYS
    MONTHS
    YEARS
    INFINITE
    UNSPECIFIED
}

@range(min: 0, max: 65535)
integer RetentionPeriodValue

@length(min: 12, max: 21) @pattern("^(rtb-[0-9a-f]{8,})$")
string RouteTableId

@length(max: 50)
list RouteTableIds {
    member: RouteTableId
}

structure S3AccessPoint {
    ResourceARN: GeneralARN
    Alias: S3AccessPointAlias
    VpcConfiguration: S3AccessPointVpcConfiguration
}

@length(min: 1, max: 63) @pattern("^[0-9a-z\\\\-]{1,63}")
string S3AccessPointAlias

structure S3AccessPointAttachment {
    Lifecycle: S3AccessPointAttachmentLifecycle
    LifecycleTransitionReason: LifecycleTransitionReason
    CreationTime: Timestamp
    Name: S3AccessPointAttachmentName
    Type: S3AccessPointAttachmentType
    OpenZFSConfiguration: S3AccessPointOpenZFSConfiguration
    OntapConfiguration: S3AccessPointOntapConfiguration
    S3AccessPoint: S3AccessPoint
}

enum S3AccessPointAttachmentLifecycle {
    AVAILABLE
    CREATING
    DELETING
    UPDATING
    FAILED
    MISCONFIGURED
}

@length(min: 3, max: 50) @pattern("^(?=[a-z0-9])[a-z0-9-]{1,48}[a-z0-9]$")
string S3AccessPointAttachmentName

@length(max: 50)
list S3AccessPointAttachmentNames {
    member: S3AccessPointAttachmentName
}

@error("client")
structure S3AccessPointAttachmentNotFound {
    Message: ErrorMessage
}

enum S3AccessPointAttachmentType {
    OPENZFS
    ONTAP
}

@length(max: 1000)
list S3AccessPointAttachments {
    member: S3AccessPointAttachment
}

structure S3AccessPointAttachmentsFilter {
    Name: S3AccessPointAttachmentsFilterName
    Values: S3AccessPointAttachmentsFilterValues
}

enum S3AccessPointAttachmentsFilterName {
    file_system_id = "file-system-id"
    volume_id = "volume-id"
    type
}

@length(min: 1, max: 128) @pattern("^[0-9a-zA-Z\\*\\.\\\\/\\?\\-\\_]*$")
string S3AccessPointAttachmentsFilterValue

@length(max: 20)
list S3AccessPointAttachmentsFilterValues {
    member: S3AccessPointAttachmentsFilterValue
}

@length(max: 2)
list S3AccessPointAttachmentsFilters {
    member: S3AccessPointAttachmentsFilter
}

structure S3AccessPointOntapConfiguration {
    VolumeId: VolumeId
    FileSystemIdentity: OntapFileSystemIdentity
}

structure S3AccessPointOpenZFSConfiguration {
    VolumeId: VolumeId
    FileSystemIdentity: OpenZFSFileSystemIdentity
}

structure S3AccessPointVpcConfiguration {
    VpcId: VpcId
}

structure S3DataRepositoryConfiguration {
    AutoImportPolicy: AutoImportPolicy
    AutoExportPolicy: AutoExportPolicy
}

@length(min: 11, max: 20) @pattern("^(sg-[0-9a-f]{8,})$")
string SecurityGroupId

@length(max: 50)
list SecurityGroupIds {
    member: SecurityGroupId
}

enum SecurityStyle {
    UNIX
    NTFS
    MIXED
}

structure SelfManagedActiveDirectoryAttributes {
    DomainName: ActiveDirectoryFullyQualifiedName
    OrganizationalUnitDistinguishedName: OrganizationalUnitDistinguishedName
    FileSystemAdministratorsGroup: FileSystemAdministratorsGroupName
    UserName: DirectoryUserName
    DnsIps: DnsIps
    DomainJoinServiceAccountSecret: CustomerSecretsManagerARN
}

structure SelfManagedActiveDirectoryConfiguration {
    @required
    DomainName: ActiveDirectoryFullyQualifiedName

    OrganizationalUnitDistinguishedName: OrganizationalUnitDistinguishedName
    FileSystemAdministratorsGroup: FileSystemAdministratorsGroupName
    UserName: DirectoryUserName
    Password: DirectoryPassword

    @required
    DnsIps: DnsIps

    DomainJoinServiceAccountSecret: CustomerSecretsManagerARN
}

structure SelfManagedActiveDirectoryConfigurationUpdates {
    UserName: DirectoryUserName
    Password: DirectoryPassword
    DnsIps: DnsIps
    DomainName: ActiveDirectoryFullyQualifiedName
    OrganizationalUnitDistinguishedName: OrganizationalUnitDistinguishedName
    FileSystemAdministratorsGroup: FileSystemAdministratorsGroupName
    DomainJoinServiceAccountSecret: CustomerSecretsManagerARN
}

enum ServiceLimit {
    FILE_SYSTEM_COUNT
    TOTAL_THROUGHPUT_CAPACITY
    TOTAL_STORAGE
    TOTAL_USER_INITIATED_BACKUPS
    TOTAL_USER_TAGS
    TOTAL_IN_PROGRESS_COPY_BACKUPS
    STORAGE_VIRTUAL_MACHINES_PER_FILE_SYSTEM
    VOLUMES_PER_FILE_SYSTEM
    TOTAL_SSD_IOPS
    FILE_CACHE_COUNT
}

@error("client")
structure ServiceLimitExceeded {
    @required
    Limit: ServiceLimit

    Message: ErrorMessage
}

@range(min: 0)
long SizeInBytes

structure SnaplockConfiguration {
    AuditLogVolume: Boolean
    AutocommitPeriod: AutocommitPeriod
    PrivilegedDelete: PrivilegedDelete
    RetentionPeriod: SnaplockRetentionPeriod
    SnaplockType: SnaplockType
    VolumeAppendModeEnabled: Boolean
}

structure SnaplockRetentionPeriod {
    @required
    DefaultRetention: RetentionPeriod

    @required
    MinimumRetention: RetentionPeriod

    @required
    MaximumRetention: RetentionPeriod
}

enum SnaplockType {
    COMPLIANCE
    ENTERPRISE
}

structure Snapshot {
    ResourceARN: ResourceARN
    SnapshotId: SnapshotId
    Name: SnapshotName
    VolumeId: VolumeId
    CreationTime: Timestamp
    Lifecycle: SnapshotLifecycle
    LifecycleTransitionReason: LifecycleTransitionReason
    Tags: Tags
    AdministrativeActions: AdministrativeActions
}

structure SnapshotFilter {
    Name: SnapshotFilterName
    Values: SnapshotFilterValues
}

enum SnapshotFilterName {
    file_system_id = "file-system-id"
    volume_id = "volume-id"
}

@length(min: 1, max: 128) @pattern("^[0-9a-zA-Z\\*\\.\\\\/\\?\\-\\_]*$")
string SnapshotFilterValue

@length(max: 20)
list SnapshotFilterValues {
    member: SnapshotFilterValue
}

@length(max: 2)
list SnapshotFilters {
    member: SnapshotFilter
}

@length(min: 11, max: 28) @pattern("^((fs)?volsnap-[0-9a-f]{8,})$")
string SnapshotId

@length(max: 50)
list SnapshotIds {
    member: SnapshotId
}

enum SnapshotLifecycle {
    PENDING
    CREATING
    DELETING
    AVAILABLE
}

@length(min: 1, max: 203) @pattern("^[a-zA-Z0-9_:.-]{1,203}$")
string SnapshotName

@error("client")
structure SnapshotNotFound {
    Message: ErrorMessage
}

@length(min: 1, max: 255)
string SnapshotPolicy

@length(max: 50)
list Snapshots {
    member: Snapshot
}

@length(min: 12, max: 128) @pattern("^(backup-[0-9a-f]{8,})$")
string SourceBackupId

@error("client")
structure SourceBackupUnavailable {
    Message: ErrorMessage
    BackupId: BackupId
}

enum Status {
    FAILED
    IN_PROGRESS
    PENDING
    COMPLETED
    UPDATED_OPTIMIZING
    OPTIMIZING
    PAUSED
    CANCELLED
}

@range(min: 0, max: 2147483647)
integer StorageCapacity

enum StorageType {
    SSD
    HDD
    INTELLIGENT_TIERING
}

structure StorageVirtualMachine {
    ActiveDirectoryConfiguration: SvmActiveDirectoryConfiguration
    CreationTime: Timestamp
    Endpoints: SvmEndpoints
    FileSystemId: FileSystemId
    Lifecycle: StorageVirtualMachineLifecycle
    Name: StorageVirtualMachineName
    ResourceARN: ResourceARN
    StorageVirtualMachineId: StorageVirtualMachineId
    Subtype: StorageVirtualMachineSubtype
    UUID: UUID
    Tags: Tags
    LifecycleTransitionReason: LifecycleTransitionReason
    RootVolumeSecurityStyle: StorageVirtualMachineRootVolumeSecurityStyle
}

structure StorageVirtualMachineFilter {
    Name: StorageVirtualMachineFilterName
    Values: StorageVirtualMachineFilterValues
}

enum StorageVirtualMachineFilterName {
    file_system_id = "file-system-id"
}

@length(min: 1, max: 128) @pattern("^[0-9a-zA-Z\\*\\.\\\\/\\?\\-\\_]*$")
string StorageVirtualMachineFilterValue

@length(max: 20)
list StorageVirtualMachineFilterValues {
    member: StorageVirtualMachineFilterValue
}

@length(max: 1)
list StorageVirtualMachineFilters {
    member: StorageVirtualMachineFilter
}

@length(min: 21, max: 21) @pattern("^(svm-[0-9a-f]{17,})$")
string StorageVirtualMachineId

@length(max: 50)
list StorageVirtualMachineIds {
    member: StorageVirtualMachineId
}

enum StorageVirtualMachineLifecycle {
    CREATED
    CREATING
    DELETING
    FAILED
    MISCONFIGURED
    PENDING
}

@length(min: 1, max: 47) @pattern("^[^\\u0000\\u0085\\u2028\\u2029\\r\\n]{1,47}$")
string StorageVirtualMachineName

@error("client")
structure StorageVirtualMachineNotFound {
    Message: ErrorMessage
}

enum StorageVirtualMachineRootVolumeSecurityStyle {
    UNIX
    NTFS
    MIXED
}

enum StorageVirtualMachineSubtype {
    DEFAULT
    DP_DESTINATION
    SYNC_DESTINATION
    SYNC_SOURCE
}

@length(max: 50)
list StorageVirtualMachines {
    member: StorageVirtualMachine
}

@length(max: 500)
list SubDirectoriesPaths {
    member: Namespace
}

@length(min: 15, max: 24) @pattern("^(subnet-[0-9a-f]{8,})$")
string SubnetId

@length(max: 50)
list SubnetIds {
    member: SubnetId
}

structure SvmActiveDirectoryConfiguration {
    NetBiosName: NetBiosAlias
    SelfManagedActiveDirectoryConfiguration: SelfManagedActiveDirectoryAttributes
}

structure SvmEndpoint {
    DNSName: DNSName
    IpAddresses: OntapEndpointIpAddresses
    Ipv6Addresses: OntapEndpointIpAddresses
}

structure SvmEndpoints {
    Iscsi: SvmEndpoint
    Management: SvmEndpoint
    Nfs: SvmEndpoint
    Smb: SvmEndpoint
}

structure Tag {
    @required
    Key: TagKey

    @required
    Value: TagValue
}

@length(min: 1, max: 128) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagKey

@length(min: 1, max: 50)
list TagKeys {
    member: TagKey
}

@length(min: 0, max: 256) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagValue

@length(min: 1, max: 50)
list Tags {
    member: Tag
}

@length(min: 12, max: 128) @pattern("^(task-[0-9a-f]{17,})$")
string TaskId

@length(max: 50)
list TaskIds {
    member: TaskId
}

@range(min: 4000, max: 2000000)
integer ThroughputCapacityMbps

@range(min: 128, max: 6144)
integer ThroughputCapacityPerHAPair

structure TieringPolicy {
    CoolingPeriod: CoolingPeriod
    Name: TieringPolicyName
}

enum TieringPolicyName {
    SNAPSHOT_ONLY
    AUTO
    ALL
    NONE
}

@error("client")
structure TooManyAccessPoints {
    ErrorCode: ErrorCode
    Message: ErrorMessage
}

@range(min: 1, max: 200)
integer TotalConstituents

@range(min: 0)
long TotalTransferBytes

@length(max: 36) @pattern("^[^\\u0000\\u0085\\u2028\\u2029\\r\\n]{1,36}$")
string UUID

enum Unit {
    DAYS
}

@error("client")
structure UnsupportedOperation {
    Message: ErrorMessage
}

structure UpdateFileCacheLustreConfiguration {
    WeeklyMaintenanceStartTime: WeeklyTime
}

structure UpdateFileSystemLustreConfiguration {
    WeeklyMaintenanceStartTime: WeeklyTime
    DailyAutomaticBackupStartTime: DailyTime
    AutomaticBackupRetentionDays: AutomaticBackupRetentionDays
    AutoImportPolicy: AutoImportPolicyType
    DataCompressionType: DataCompressionType
    LogConfiguration: LustreLogCreateConfiguration
    RootSquashConfiguration: LustreRootSquashConfiguration
    PerUnitStorageThroughput: PerUnitStorageThroughput
    MetadataConfiguration: UpdateFileSystemLustreMetadataConfiguration
    ThroughputCapacity: ThroughputCapacityMbps
    DataReadCacheConfiguration: LustreReadCacheConfiguration
}

structure UpdateFileSystemLustreMetadataConfiguration {
    Iops: MetadataIops
    Mode: MetadataConfigurationMode
}

structure UpdateFileSystemOntapConfiguration {
    AutomaticBackupRetentionDays: AutomaticBackupRetentionDays
    DailyAutomaticBackupStartTime: DailyTime
    FsxAdminPassword: AdminPassword
    WeeklyMaintenanceStartTime: WeeklyTime
    DiskIopsConfiguration: DiskIopsConfiguration
    ThroughputCapacity: MegabytesPerSecond
    AddRouteTableIds: RouteTableIds
    RemoveRouteTableIds: RouteTableIds
    ThroughputCapacityPerHAPair: ThroughputCapacityPerHAPair
    HAPairs: HAPairs
    EndpointIpv6AddressRange: Ipv6AddressRange
}

structure UpdateFileSystemOpenZFSConfiguration {
    AutomaticBackupRetentionDays: AutomaticBackupRetentionDays
    CopyTagsToBackups: Boolean
    CopyTagsToVolumes: Boolean
    DailyAutomaticBackupStartTime: DailyTime
    ThroughputCapacity: MegabytesPerSecond
    WeeklyMaintenanceStartTime: WeeklyTime
    DiskIopsConfiguration: DiskIopsConfiguration
    AddRouteTableIds: RouteTableIds
    RemoveRouteTableIds: RouteTableIds
    ReadCacheConfiguration: OpenZFSReadCacheConfiguration
    EndpointIpv6AddressRange: Ipv6AddressRange
}

structure UpdateFileSystemWindowsConfiguration {
    WeeklyMaintenanceStartTime: WeeklyTime
    DailyAutomaticBackupStartTime: DailyTime
    AutomaticBackupRetentionDays: AutomaticBackupRetentionDays
    ThroughputCapacity: MegabytesPerSecond
    SelfManagedActiveDirectoryConfiguration: SelfManagedActiveDirectoryConfigurationUpdates
    AuditLogConfiguration: WindowsAuditLogCreateConfiguration
    DiskIopsConfiguration: DiskIopsConfiguration
    FsrmConfiguration: WindowsFsrmConfiguration
}

structure UpdateOntapVolumeConfiguration {
    JunctionPath: JunctionPath
    SecurityStyle: SecurityStyle
    SizeInMegabytes: VolumeCapacity
    StorageEfficiencyEnabled: Boolean
    TieringPolicy: TieringPolicy
    SnapshotPolicy: SnapshotPolicy
    CopyTagsToBackups: Boolean
    SnaplockConfiguration: UpdateSnaplockConfiguration
    SizeInBytes: VolumeCapacityBytes
}

structure UpdateOpenZFSVolumeConfiguration {
    StorageCapacityReservationGiB: IntegerNoMaxFromNegativeOne
    StorageCapacityQuotaGiB: IntegerNoMaxFromNegativeOne
    RecordSizeKiB: IntegerRecordSizeKiB
    DataCompressionType: OpenZFSDataCompressionType
    NfsExports: OpenZFSNfsExports
    UserAndGroupQuotas: OpenZFSUserAndGroupQuotas
    ReadOnly: Boolean
}

enum UpdateOpenZFSVolumeOption {
    DELETE_INTERMEDIATE_SNAPSHOTS
    DELETE_CLONED_VOLUMES
    DELETE_INTERMEDIATE_DATA
}

list UpdateOpenZFSVolumeOptions {
    member: UpdateOpenZFSVolumeOption
}

structure UpdateSnaplockConfiguration {
    AuditLogVolume: Boolean
    AutocommitPeriod: AutocommitPeriod
    PrivilegedDelete: PrivilegedDelete
    RetentionPeriod: SnaplockRetentionPeriod
    VolumeAppendModeEnabled: Boolean
}

structure UpdateSvmActiveDirectoryConfiguration {
    SelfManagedActiveDirectoryConfiguration: SelfManagedActiveDirectoryConfigurationUpdates
    NetBiosName: NetBiosAlias
}

@range(min: 0)
long Value

@length(min: 4, max: 5) @pattern("^(?i)(true|false)$")
string VerboseFlag

structure Volume {
    CreationTime: Timestamp
    FileSystemId: FileSystemId
    Lifecycle: VolumeLifecycle
    Name: VolumeName
    OntapConfiguration: OntapVolumeConfiguration
    ResourceARN: ResourceARN
    Tags: Tags
    VolumeId: VolumeId
    VolumeType: VolumeType
    LifecycleTransitionReason: LifecycleTransitionReason
    AdministrativeActions: AdministrativeActions
    OpenZFSConfiguration: OpenZFSVolumeConfiguration
}

@range(min: 0, max: 2147483647)
integer VolumeCapacity

@range(min: 0, max: 22517998000000000)
long VolumeCapacityBytes

structure VolumeFilter {
    Name: VolumeFilterName
    Values: VolumeFilterValues
}

enum VolumeFilterName {
    file_system_id = "file-system-id"
    storage_virtual_machine_id = "storage-virtual-machine-id"
}

@length(min: 1, max: 128) @pattern("^[0-9a-zA-Z\\*\\.\\\\/\\?\\-\\_]*$")
string VolumeFilterValue

@length(max: 20)
list VolumeFilterValues {
    member: VolumeFilterValue
}

@length(max: 2)
list VolumeFilters {
    member: VolumeFilter
}

@length(min: 23, max: 23) @pattern("^(fsvol-[0-9a-f]{17,})$")
string VolumeId

@length(max: 50)
list VolumeIds {
    member: VolumeId
}

enum VolumeLifecycle {
    CREATING
    CREATED
    DELETING
    FAILED
    MISCONFIGURED
    PENDING
    AVAILABLE
}

@length(min: 1, max: 203) @pattern("^[^\\u0000\\u0085\\u2028\\u2029\\r\\n]{1,203}$")
string VolumeName

@error("client")
structure VolumeNotFound {
    Message: ErrorMessage
}

@length(min: 1, max: 2048) @pattern("^[A-za-z0-9\\_\\.\\:\\-\\/]*$")
string VolumePath

enum VolumeStyle {
    FLEXVOL
    FLEXGROUP
}

enum VolumeType {
    ONTAP
    OPENZFS
}

@length(max: 50)
list Volumes {
    member: Volume
}

@length(min: 12, max: 21) @pattern("^(vpc-[0-9a-f]{8,})$")
string VpcId

@length(min: 7, max: 7) @pattern("^[1-7]:([01]\\d|2[0-3]):?([0-5]\\d)$")
string WeeklyTime

enum WindowsAccessAuditLogLevel {
    DISABLED
    SUCCESS_ONLY
    FAILURE_ONLY
    SUCCESS_AND_FAILURE
}

structure WindowsAuditLogConfiguration {
    @required
    FileAccessAuditLogLevel: WindowsAccessAuditLogLevel

    @required
    FileShareAccessAuditLogLevel: WindowsAccessAuditLogLevel

    AuditLogDestination: GeneralARN
}

structure WindowsAuditLogCreateConfiguration {
    @required
    FileAccessAuditLogLevel: WindowsAccessAuditLogLevel

    @required
    FileShareAccessAuditLogLevel: WindowsAccessAuditLogLevel

    AuditLogDestination: GeneralARN
}

enum WindowsDeploymentType {
    MULTI_AZ_1
    SINGLE_AZ_1
    SINGLE_AZ_2
}

structure WindowsFileSystemConfiguration {
    ActiveDirectoryId: DirectoryId
    SelfManagedActiveDirectoryConfiguration: SelfManagedActiveDirectoryAttributes
    DeploymentType: WindowsDeploymentType
    RemoteAdministrationEndpoint: DNSName
    PreferredSubnetId: SubnetId
    PreferredFileServerIp: IpAddress
    ThroughputCapacity: MegabytesPerSecond
    MaintenanceOperationsInProgress: FileSystemMaintenanceOperations
    WeeklyMaintenanceStartTime: WeeklyTime
    DailyAutomaticBackupStartTime: DailyTime
    AutomaticBackupRetentionDays: AutomaticBackupRetentionDays
    CopyTagsToBackups: Boolean
    Aliases: Aliases
    AuditLogConfiguration: WindowsAuditLogConfiguration
    DiskIopsConfiguration: DiskIopsConfiguration
    PreferredFileServerIpv6: IpAddress
    FsrmConfiguration: WindowsFsrmConfiguration
}

structure WindowsFsrmConfiguration {
    @required
    FsrmServiceEnabled: Boolean

    EventLogDestination: GeneralARN
}
