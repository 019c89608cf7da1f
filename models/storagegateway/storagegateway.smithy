$version: "2.0"

namespace com.amazonaws.storagegateway

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("AWS Storage Gateway")
@service(
    sdkId: "Storage Gateway"
    endpointPrefix: "storagegateway"
    docId: "storagegateway-2013-06-30"
)
@awsJson1_1
@sigv4(name: "storagegateway")
@standardRegionalEndpoints
service StorageGateway_20130630 {
    version: "2013-06-30"
    operations: [
        ActivateGateway
        AddCache
        AddTagsToResource
        AddUploadBuffer
        AddWorkingStorage
        AssignTapePool
        AssociateFileSystem
        AttachVolume
        CancelArchival
        CancelCacheReport
        CancelRetrieval
        CreateCachediSCSIVolume
        CreateNFSFileShare
        CreateSMBFileShare
        CreateSnapshot
        CreateSnapshotFromVolumeRecoveryPoint
        CreateStorediSCSIVolume
        CreateTapePool
        CreateTapeWithBarcode
        CreateTapes
        DeleteAutomaticTapeCreationPolicy
        DeleteBandwidthRateLimit
        DeleteCacheReport
        DeleteChapCredentials
        DeleteFileShare
        DeleteGateway
        DeleteSnapshotSchedule
        DeleteTape
        DeleteTapeArchive
        DeleteTapePool
        DeleteVolume
        DescribeAvailabilityMonitorTest
        DescribeBandwidthRateLimit
        DescribeBandwidthRateLimitSchedule
        DescribeCache
        DescribeCacheReport
        DescribeCachediSCSIVolumes
        DescribeChapCredentials
        DescribeFileSystemAssociations
        DescribeGatewayInformation
        DescribeMaintenanceStartTime
        DescribeNFSFileShares
        DescribeSMBFileShares
        DescribeSMBSettings
        DescribeSnapshotSchedule
        DescribeStorediSCSIVolumes
        DescribeTapeArchives
        DescribeTapeRecoveryPoints
        DescribeTapes
        DescribeUploadBuffer
        DescribeVTLDevices
        DescribeWorkingStorage
        DetachVolume
        DisableGateway
        DisassociateFileSystem
        EvictFilesFailingUpload
        JoinDomain
        ListAutomaticTapeCreationPolicies
        ListCacheReports
        ListFileShares
        ListFileSystemAssociations
        ListGateways
        ListLocalDisks
        ListTagsForResource
        ListTapePools
        ListTapes
        ListVolumeInitiators
        ListVolumeRecoveryPoints
        ListVolumes
        NotifyWhenUploaded
        RefreshCache
        RemoveTagsFromResource
        ResetCache
        RetrieveTapeArchive
        RetrieveTapeRecoveryPoint
        SetLocalConsolePassword
        SetSMBGuestPassword
        ShutdownGateway
        StartAvailabilityMonitorTest
        StartCacheReport
        StartGateway
        UpdateAutomaticTapeCreationPolicy
        UpdateBandwidthRateLimit
        UpdateBandwidthRateLimitSchedule
        UpdateChapCredentials
        UpdateFileSystemAssociation
        UpdateGatewayInformation
        UpdateGatewaySoftwareNow
        UpdateMaintenanceStartTime
        UpdateNFSFileShare
        UpdateSMBFileShare
        UpdateSMBFileShareVisibility
        UpdateSMBLocalGroups
        UpdateSMBSecurityStrategy
        UpdateSnapshotSchedule
        UpdateVTLDeviceType
    ]
}

operation ActivateGateway {
    input := {
        @required
        ActivationKey: ActivationKey

        @required
        GatewayName: GatewayName

        @required
        GatewayTimezone: GatewayTimezone

        @required
        GatewayRegion: RegionId

        GatewayType: GatewayType
        TapeDriveType: TapeDriveType
        MediumChangerType: MediumChangerType
        Tags: Tags
    }
    output := {
        GatewayARN: GatewayARN
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation AddCache {
    input := {
        @required
        GatewayARN: GatewayARN

        @required
        DiskIds: DiskIds
    }
    output := {
        GatewayARN: GatewayARN
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation AddTagsToResource {
    input := {
        @required
        ResourceARN: ResourceARN

        @required
        Tags: Tags
    }
    output := {
        ResourceARN: ResourceARN
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation AddUploadBuffer {
    input := {
        @required
        GatewayARN: GatewayARN

        @required
        DiskIds: DiskIds
    }
    output := {
        GatewayARN: GatewayARN
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation AddWorkingStorage {
    input := {
        @required
        GatewayARN: GatewayARN

        @required
        DiskIds: DiskIds
    }
    output := {
        GatewayARN: GatewayARN
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation AssignTapePool {
    input := {
        @required
        TapeARN: TapeARN

        @required
        PoolId: PoolId

        BypassGovernanceRetention: Boolean
    }
    output := {
        TapeARN: TapeARN
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation AssociateFileSystem {
    input := {
        @required
        UserName: DomainUserName

        @required
        Password: DomainUserPassword

        @required
        ClientToken: ClientToken

        @required
        GatewayARN: GatewayARN

        @required
        LocationARN: FileSystemLocationARN

        Tags: Tags
        AuditDestinationARN: AuditDestinationARN
        CacheAttributes: CacheAttributes
        EndpointNetworkConfiguration: EndpointNetworkConfiguration
    }
    output := {
        FileSystemAssociationARN: FileSystemAssociationARN
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation AttachVolume {
    input := {
        @required
        GatewayARN: GatewayARN

        TargetName: TargetName

        @required
        VolumeARN: VolumeARN

        @required
        NetworkInterfaceId: String

        DiskId: DiskId
    }
    output := {
        VolumeARN: VolumeARN
        TargetARN: TargetARN
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation CancelArchival {
    input := {
        @required
        GatewayARN: GatewayARN

        @required
        TapeARN: TapeARN
    }
    output := {
        TapeARN: TapeARN
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation CancelCacheReport {
    input := {
        @required
        CacheReportARN: CacheReportARN
    }
    output := {
        CacheReportARN: CacheReportARN
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation CancelRetrieval {
    input := {
        @required
        GatewayARN: GatewayARN

        @required
        TapeARN: TapeARN
    }
    output := {
        TapeARN: TapeARN
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation CreateCachediSCSIVolume {
    input := {
        @required
        GatewayARN: GatewayARN

        @required
        VolumeSizeInBytes: Long

        SnapshotId: SnapshotId

        @required
        TargetName: TargetName

        SourceVolumeARN: VolumeARN

        @required
        NetworkInterfaceId: String

        @required
        ClientToken: ClientToken

        KMSEncrypted: Boolean
        KMSKey: KMSKey
        Tags: Tags
    }
    output := {
        VolumeARN: VolumeARN
        TargetARN: TargetARN
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation CreateNFSFileShare {
    input := {
        @required
        ClientToken: ClientToken

        NFSFileShareDefaults: NFSFileShareDefaults

        @required
        GatewayARN: GatewayARN

        EncryptionType: EncryptionType

        @deprecated
        KMSEncrypted: Boolean

        KMSKey: KMSKey

        @required
        Role: Role

        @required
        LocationARN: LocationARN

        DefaultStorageClass: StorageClass
        ObjectACL: ObjectACL
        ClientList: FileShareClientList
        Squash: Squash
        ReadOnly: Boolean
        GuessMIMETypeEnabled: Boolean
        RequesterPays: Boolean
        Tags: Tags
        FileShareName: FileShareName
        CacheAttributes: CacheAttributes
        NotificationPolicy: NotificationPolicy
        VPCEndpointDNSName: DNSHostName
        BucketRegion: RegionId
        AuditDestinationARN: AuditDestinationARN
    }
    output := {
        FileShareARN: FileShareARN
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation CreateSMBFileShare {
    input := {
        @required
        ClientToken: ClientToken

        @required
        GatewayARN: GatewayARN

        EncryptionType: EncryptionType

        @deprecated
        KMSEncrypted: Boolean

        KMSKey: KMSKey

        @required
        Role: Role

        @required
        LocationARN: LocationARN

        DefaultStorageClass: StorageClass
        ObjectACL: ObjectACL
        ReadOnly: Boolean
        GuessMIMETypeEnabled: Boolean
        RequesterPays: Boolean
        SMBACLEnabled: Boolean
        AccessBasedEnumeration: Boolean
        AdminUserList: UserList
        ValidUserList: UserList
        InvalidUserList: UserList
        AuditDestinationARN: AuditDestinationARN
        Authentication: Authentication
        CaseSensitivity: CaseSensitivity
        Tags: Tags
        FileShareName: FileShareName
        CacheAttributes: CacheAttributes
        NotificationPolicy: NotificationPolicy
        VPCEndpointDNSName: DNSHostName
        BucketRegion: RegionId
        OplocksEnabled: Boolean
    }
    output := {
        FileShareARN: FileShareARN
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation CreateSnapshot {
    input := {
        @required
        VolumeARN: VolumeARN

        @required
        SnapshotDescription: SnapshotDescription

        Tags: Tags
    }
    output := {
        VolumeARN: VolumeARN
        SnapshotId: SnapshotId
    }
    errors: [InvalidGatewayRequestException, InternalServerError, ServiceUnavailableError]
}

operation CreateSnapshotFromVolumeRecoveryPoint {
    input := {
        @required
        VolumeARN: VolumeARN

        @required
        SnapshotDescription: SnapshotDescription

        Tags: Tags
    }
    output := {
        SnapshotId: SnapshotId
        VolumeARN: VolumeARN
        VolumeRecoveryPointTime: String
    }
    errors: [InvalidGatewayRequestException, InternalServerError, ServiceUnavailableError]
}

operation CreateStorediSCSIVolume {
    input := {
        @required
        GatewayARN: GatewayARN

        @required
        DiskId: DiskId

        SnapshotId: SnapshotId

        @required
        PreserveExistingData: Boolean

        @required
        TargetName: TargetName

        @required
        NetworkInterfaceId: String

        KMSEncrypted: Boolean
        KMSKey: KMSKey
        Tags: Tags
    }
    output := {
        VolumeARN: VolumeARN
        VolumeSizeInBytes: Long
        TargetARN: TargetARN
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation CreateTapePool {
    input := {
        @required
        PoolName: PoolName

        @required
        StorageClass: TapeStorageClass

        RetentionLockType: RetentionLockType
        RetentionLockTimeInDays: RetentionLockTimeInDays
        Tags: Tags
    }
    output := {
        PoolARN: PoolARN
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation CreateTapeWithBarcode {
    input := {
        @required
        GatewayARN: GatewayARN

        @required
        TapeSizeInBytes: Long

        @required
        TapeBarcode: TapeBarcode

        KMSEncrypted: Boolean
        KMSKey: KMSKey
        PoolId: PoolId
        Worm: Boolean
        Tags: Tags
    }
    output := {
        TapeARN: TapeARN
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation CreateTapes {
    input := {
        @required
        GatewayARN: GatewayARN

        @required
        TapeSizeInBytes: Long

        @required
        ClientToken: ClientToken

        @required
        NumTapesToCreate: NumTapesToCreate

        @required
        TapeBarcodePrefix: TapeBarcodePrefix

        KMSEncrypted: Boolean
        KMSKey: KMSKey
        PoolId: PoolId
        Worm: Boolean
        Tags: Tags
    }
    output := {
        TapeARNs: TapeARNs
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation DeleteAutomaticTapeCreationPolicy {
    input := {
        @required
        GatewayARN: GatewayARN
    }
    output := {
        GatewayARN: GatewayARN
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation DeleteBandwidthRateLimit {
    input := {
        @required
        GatewayARN: GatewayARN

        @required
        BandwidthType: BandwidthType
    }
    output := {
        GatewayARN: GatewayARN
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation DeleteCacheReport {
    input := {
        @required
        CacheReportARN: CacheReportARN
    }
    output := {
        CacheReportARN: CacheReportARN
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation DeleteChapCredentials {
    input := {
        @required
        TargetARN: TargetARN

        @required
        InitiatorName: IqnName
    }
    output := {
        TargetARN: TargetARN
        InitiatorName: IqnName
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation DeleteFileShare {
    input := {
        @required
        FileShareARN: FileShareARN

        ForceDelete: Boolean
    }
    output := {
        FileShareARN: FileShareARN
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation DeleteGateway {
    input := {
        @required
        GatewayARN: GatewayARN
    }
    output := {
        GatewayARN: GatewayARN
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation DeleteSnapshotSchedule {
    input := {
        @required
        VolumeARN: VolumeARN
    }
    output := {
        VolumeARN: VolumeARN
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation DeleteTape {
    input := {
        @required
        GatewayARN: GatewayARN

        @required
        TapeARN: TapeARN

        BypassGovernanceRetention: Boolean
    }
    output := {
        TapeARN: TapeARN
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation DeleteTapeArchive {
    input := {
        @required
        TapeARN: TapeARN

        BypassGovernanceRetention: Boolean
    }
    output := {
        TapeARN: TapeARN
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation DeleteTapePool {
    input := {
        @required
        PoolARN: PoolARN
    }
    output := {
        PoolARN: PoolARN
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation DeleteVolume {
    input := {
        @required
        VolumeARN: VolumeARN
    }
    output := {
        VolumeARN: VolumeARN
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation DescribeAvailabilityMonitorTest {
    input := {
        @required
        GatewayARN: GatewayARN
    }
    output := {
        GatewayARN: GatewayARN
        Status: AvailabilityMonitorTestStatus
        StartTime: Timestamp
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation DescribeBandwidthRateLimit {
    input := {
        @required
        GatewayARN: GatewayARN
    }
    output := {
        GatewayARN: GatewayARN
        AverageUploadRateLimitInBitsPerSec: BandwidthUploadRateLimit
        AverageDownloadRateLimitInBitsPerSec: BandwidthDownloadRateLimit
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation DescribeBandwidthRateLimitSchedule {
    input := {
        @required
        GatewayARN: GatewayARN
    }
    output := {
        GatewayARN: GatewayARN
        BandwidthRateLimitIntervals: BandwidthRateLimitIntervals
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation DescribeCache {
    input := {
        @required
        GatewayARN: GatewayARN
    }
    output := {
        GatewayARN: GatewayARN
        DiskIds: DiskIds
        CacheAllocatedInBytes: Long
        CacheUsedPercentage: Double
        CacheDirtyPercentage: Double
        CacheHitPercentage: Double
        CacheMissPercentage: Double
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation DescribeCacheReport {
    input := {
        @required
        CacheReportARN: CacheReportARN
    }
    output := {
        CacheReportInfo: CacheReportInfo
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation DescribeCachediSCSIVolumes {
    input := {
        @required
        VolumeARNs: VolumeARNs
    }
    output := {
        CachediSCSIVolumes: CachediSCSIVolumes
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation DescribeChapCredentials {
    input := {
        @required
        TargetARN: TargetARN
    }
    output := {
        ChapCredentials: ChapCredentials
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation DescribeFileSystemAssociations {
    input := {
        @required
        FileSystemAssociationARNList: FileSystemAssociationARNList
    }
    output := {
        FileSystemAssociationInfoList: FileSystemAssociationInfoList
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation DescribeGatewayInformation {
    input := {
        @required
        GatewayARN: GatewayARN
    }
    output := {
        GatewayARN: GatewayARN
        GatewayId: GatewayId
        GatewayName: String
        GatewayTimezone: GatewayTimezone
        GatewayState: GatewayState
        GatewayNetworkInterfaces: GatewayNetworkInterfaces
        GatewayType: GatewayType
        NextUpdateAvailabilityDate: NextUpdateAvailabilityDate
        LastSoftwareUpdate: LastSoftwareUpdate
        Ec2InstanceId: String
        Ec2InstanceRegion: String
        Tags: Tags
        VPCEndpoint: String
        CloudWatchLogGroupARN: CloudWatchLogGroupARN
        HostEnvironment: HostEnvironment
        EndpointType: EndpointType
        SoftwareUpdatesEndDate: SoftwareUpdatesEndDate
        DeprecationDate: DeprecationDate
        GatewayCapacity: GatewayCapacity
        SupportedGatewayCapacities: SupportedGatewayCapacities
        HostEnvironmentId: HostEnvironmentId
        SoftwareVersion: String
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation DescribeMaintenanceStartTime {
    input := {
        @required
        GatewayARN: GatewayARN
    }
    output := {
        GatewayARN: GatewayARN
        HourOfDay: HourOfDay
        MinuteOfHour: MinuteOfHour
        DayOfWeek: DayOfWeek
        DayOfMonth: DayOfMonth
        Timezone: GatewayTimezone
        SoftwareUpdatePreferences: SoftwareUpdatePreferences
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation DescribeNFSFileShares {
    input := {
        @required
        FileShareARNList: FileShareARNList
    }
    output := {
        NFSFileShareInfoList: NFSFileShareInfoList
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation DescribeSMBFileShares {
    input := {
        @required
        FileShareARNList: FileShareARNList
    }
    output := {
        SMBFileShareInfoList: SMBFileShareInfoList
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation DescribeSMBSettings {
    input := {
        @required
        GatewayARN: GatewayARN
    }
    output := {
        GatewayARN: GatewayARN
        DomainName: DomainName
        ActiveDirectoryStatus: ActiveDirectoryStatus
        SMBGuestPasswordSet: Boolean
        SMBSecurityStrategy: SMBSecurityStrategy
        FileSharesVisible: Boolean
        SMBLocalGroups: SMBLocalGroups
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation DescribeSnapshotSchedule {
    input := {
        @required
        VolumeARN: VolumeARN
    }
    output := {
        VolumeARN: VolumeARN
        StartAt: HourOfDay
        RecurrenceInHours: RecurrenceInHours
        Description: Description
        Timezone: GatewayTimezone
        Tags: Tags
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation DescribeStorediSCSIVolumes {
    input := {
        @required
        VolumeARNs: VolumeARNs
    }
    output := {
        StorediSCSIVolumes: StorediSCSIVolumes
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

@paginated(inputToken: "Marker", outputToken: "Marker", items: "TapeArchives", pageSize: "Limit")
operation DescribeTapeArchives {
    input := {
        TapeARNs: TapeARNs
        Marker: Marker
        Limit: PositiveIntObject
    }
    output := {
        TapeArchives: TapeArchives
        Marker: Marker
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "TapeRecoveryPointInfos"
    pageSize: "Limit"
)
operation DescribeTapeRecoveryPoints {
    input := {
        @required
        GatewayARN: GatewayARN

        Marker: Marker
        Limit: PositiveIntObject
    }
    output := {
        GatewayARN: GatewayARN
        TapeRecoveryPointInfos: TapeRecoveryPointInfos
        Marker: Marker
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

@paginated(inputToken: "Marker", outputToken: "Marker", items: "Tapes", pageSize: "Limit")
operation DescribeTapes {
    input := {
        @required
        GatewayARN: GatewayARN

        TapeARNs: TapeARNs
        Marker: Marker
        Limit: PositiveIntObject
    }
    output := {
        Tapes: Tapes
        Marker: Marker
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation DescribeUploadBuffer {
    input := {
        @required
        GatewayARN: GatewayARN
    }
    output := {
        GatewayARN: GatewayARN
        DiskIds: DiskIds
        UploadBufferUsedInBytes: Long
        UploadBufferAllocatedInBytes: Long
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

@paginated(inputToken: "Marker", outputToken: "Marker", items: "VTLDevices", pageSize: "Limit")
operation DescribeVTLDevices {
    input := {
        @required
        GatewayARN: GatewayARN

        VTLDeviceARNs: VTLDeviceARNs
        Marker: Marker
        Limit: PositiveIntObject
    }
    output := {
        GatewayARN: GatewayARN
        VTLDevices: VTLDevices
        Marker: Marker
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation DescribeWorkingStorage {
    input := {
        @required
        GatewayARN: GatewayARN
    }
    output := {
        GatewayARN: GatewayARN
        DiskIds: DiskIds
        WorkingStorageUsedInBytes: Long
        WorkingStorageAllocatedInBytes: Long
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation DetachVolume {
    input := {
        @required
        VolumeARN: VolumeARN

        ForceDetach: Boolean
    }
    output := {
        VolumeARN: VolumeARN
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation DisableGateway {
    input := {
        @required
        GatewayARN: GatewayARN
    }
    output := {
        GatewayARN: GatewayARN
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation DisassociateFileSystem {
    input := {
        @required
        FileSystemAssociationARN: FileSystemAssociationARN

        ForceDelete: Boolean
    }
    output := {
        FileSystemAssociationARN: FileSystemAssociationARN
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation EvictFilesFailingUpload {
    input := {
        @required
        FileShareARN: FileShareARN

        ForceRemove: Boolean
    }
    output := {
        NotificationId: String
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation JoinDomain {
    input := {
        @required
        GatewayARN: GatewayARN

        @required
        DomainName: DomainName

        OrganizationalUnit: OrganizationalUnit
        DomainControllers: Hosts
        TimeoutInSeconds: TimeoutInSeconds

        @required
        UserName: DomainUserName

        @required
        Password: DomainUserPassword
    }
    output := {
        GatewayARN: GatewayARN
        ActiveDirectoryStatus: ActiveDirectoryStatus
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation ListAutomaticTapeCreationPolicies {
    input := {
        GatewayARN: GatewayARN
    }
    output := {
        AutomaticTapeCreationPolicyInfos: AutomaticTapeCreationPolicyInfos
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

@paginated(inputToken: "Marker", outputToken: "Marker", items: "CacheReportList")
operation ListCacheReports {
    input := {
        Marker: Marker
    }
    output := {
        CacheReportList: CacheReportList
        Marker: Marker
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

@paginated(
    inputToken: "Marker"
    outputToken: "NextMarker"
    items: "FileShareInfoList"
    pageSize: "Limit"
)
operation ListFileShares {
    input := {
        GatewayARN: GatewayARN
        Limit: PositiveIntObject
        Marker: Marker
    }
    output := {
        Marker: Marker
        NextMarker: Marker
        FileShareInfoList: FileShareInfoList
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

@paginated(
    inputToken: "Marker"
    outputToken: "NextMarker"
    items: "FileSystemAssociationSummaryList"
    pageSize: "Limit"
)
operation ListFileSystemAssociations {
    input := {
        GatewayARN: GatewayARN
        Limit: PositiveIntObject
        Marker: Marker
    }
    output := {
        Marker: Marker
        NextMarker: Marker
        FileSystemAssociationSummaryList: FileSystemAssociationSummaryList
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

@paginated(inputToken: "Marker", outputToken: "Marker", items: "Gateways", pageSize: "Limit")
operation ListGateways {
    input := {
        Marker: Marker
        Limit: PositiveIntObject
    }
    output := {
        Gateways: Gateways
        Marker: Marker
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation ListLocalDisks {
    input := {
        @required
        GatewayARN: GatewayARN
    }
    output := {
        GatewayARN: GatewayARN
        Disks: Disks
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

@paginated(inputToken: "Marker", outputToken: "Marker", items: "Tags", pageSize: "Limit")
operation ListTagsForResource {
    input := {
        @required
        ResourceARN: ResourceARN

        Marker: Marker
        Limit: PositiveIntObject
    }
    output := {
        ResourceARN: ResourceARN
        Marker: Marker
        Tags: Tags
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

@paginated(inputToken: "Marker", outputToken: "Marker", items: "PoolInfos", pageSize: "Limit")
operation ListTapePools {
    input := {
        PoolARNs: PoolARNs
        Marker: Marker
        Limit: PositiveIntObject
    }
    output := {
        PoolInfos: PoolInfos
        Marker: Marker
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

@paginated(inputToken: "Marker", outputToken: "Marker", items: "TapeInfos", pageSize: "Limit")
operation ListTapes {
    input := {
        TapeARNs: TapeARNs
        Marker: Marker
        Limit: PositiveIntObject
    }
    output := {
        TapeInfos: TapeInfos
        Marker: Marker
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation ListVolumeInitiators {
    input := {
        @required
        VolumeARN: VolumeARN
    }
    output := {
        Initiators: Initiators
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation ListVolumeRecoveryPoints {
    input := {
        @required
        GatewayARN: GatewayARN
    }
    output := {
        GatewayARN: GatewayARN
        VolumeRecoveryPointInfos: VolumeRecoveryPointInfos
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

@paginated(inputToken: "Marker", outputToken: "Marker", items: "VolumeInfos", pageSize: "Limit")
operation ListVolumes {
    input := {
        GatewayARN: GatewayARN
        Marker: Marker
        Limit: PositiveIntObject
    }
    output := {
        GatewayARN: GatewayARN
        Marker: Marker
        VolumeInfos: VolumeInfos
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation NotifyWhenUploaded {
    input := {
        @required
        FileShareARN: FileShareARN
    }
    output := {
        FileShareARN: FileShareARN
        NotificationId: NotificationId
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation RefreshCache {
    input := {
        @required
        FileShareARN: FileShareARN

        FolderList: FolderList
        Recursive: Boolean
    }
    output := {
        FileShareARN: FileShareARN
        NotificationId: NotificationId
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation RemoveTagsFromResource {
    input := {
        @required
        ResourceARN: ResourceARN

        @required
        TagKeys: TagKeys
    }
    output := {
        ResourceARN: ResourceARN
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation ResetCache {
    input := {
        @required
        GatewayARN: GatewayARN
    }
    output := {
        GatewayARN: GatewayARN
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation RetrieveTapeArchive {
    input := {
        @required
        TapeARN: TapeARN

        @required
        GatewayARN: GatewayARN
    }
    output := {
        TapeARN: TapeARN
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation RetrieveTapeRecoveryPoint {
    input := {
        @required
        TapeARN: TapeARN

        @required
        GatewayARN: GatewayARN
    }
    output := {
        TapeARN: TapeARN
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation SetLocalConsolePassword {
    input := {
        @required
        GatewayARN: GatewayARN

        @required
        LocalConsolePassword: LocalConsolePassword
    }
    output := {
        GatewayARN: GatewayARN
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation SetSMBGuestPassword {
    input := {
        @required
        GatewayARN: GatewayARN

        @required
        Password: SMBGuestPassword
    }
    output := {
        GatewayARN: GatewayARN
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation ShutdownGateway {
    input := {
        @required
        GatewayARN: GatewayARN
    }
    output := {
        GatewayARN: GatewayARN
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation StartAvailabilityMonitorTest {
    input := {
        @required
        GatewayARN: GatewayARN
    }
    output := {
        GatewayARN: GatewayARN
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation StartCacheReport {
    input := {
        @required
        FileShareARN: FileShareARN

        @required
        Role: Role

        @required
        LocationARN: LocationARN

        @required
        BucketRegion: RegionId

        VPCEndpointDNSName: DNSHostName
        InclusionFilters: CacheReportFilterList
        ExclusionFilters: CacheReportFilterList

        @required
        ClientToken: ClientToken

        Tags: Tags
    }
    output := {
        CacheReportARN: CacheReportARN
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation StartGateway {
    input := {
        @required
        GatewayARN: GatewayARN
    }
    output := {
        GatewayARN: GatewayARN
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation UpdateAutomaticTapeCreationPolicy {
    input := {
        @required
        AutomaticTapeCreationRules: AutomaticTapeCreationRules

        @required
        GatewayARN: GatewayARN
    }
    output := {
        GatewayARN: GatewayARN
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation UpdateBandwidthRateLimit {
    input := {
        @required
        GatewayARN: GatewayARN

        AverageUploadRateLimitInBitsPerSec: BandwidthUploadRateLimit
        AverageDownloadRateLimitInBitsPerSec: BandwidthDownloadRateLimit
    }
    output := {
        GatewayARN: GatewayARN
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation UpdateBandwidthRateLimitSchedule {
    input := {
        @required
        GatewayARN: GatewayARN

        @required
        BandwidthRateLimitIntervals: BandwidthRateLimitIntervals
    }
    output := {
        GatewayARN: GatewayARN
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation UpdateChapCredentials {
    input := {
        @required
        TargetARN: TargetARN

        @required
        SecretToAuthenticateInitiator: ChapSecret

        @required
        InitiatorName: IqnName

        SecretToAuthenticateTarget: ChapSecret
    }
    output := {
        TargetARN: TargetARN
        InitiatorName: IqnName
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation UpdateFileSystemAssociation {
    input := {
        @required
        FileSystemAssociationARN: FileSystemAssociationARN

        UserName: DomainUserName
        Password: DomainUserPassword
        AuditDestinationARN: AuditDestinationARN
        CacheAttributes: CacheAttributes
    }
    output := {
        FileSystemAssociationARN: FileSystemAssociationARN
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation UpdateGatewayInformation {
    input := {
        @required
        GatewayARN: GatewayARN

        GatewayName: GatewayName
        GatewayTimezone: GatewayTimezone
        CloudWatchLogGroupARN: CloudWatchLogGroupARN
        GatewayCapacity: GatewayCapacity
    }
    output := {
        GatewayARN: GatewayARN
        GatewayName: String
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation UpdateGatewaySoftwareNow {
    input := {
        @required
        GatewayARN: GatewayARN
    }
    output := {
        GatewayARN: GatewayARN
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation UpdateMaintenanceStartTime {
    input := {
        @required
        GatewayARN: GatewayARN

        HourOfDay: HourOfDay
        MinuteOfHour: MinuteOfHour
        DayOfWeek: DayOfWeek
        DayOfMonth: DayOfMonth
        SoftwareUpdatePreferences: SoftwareUpdatePreferences
    }
    output := {
        GatewayARN: GatewayARN
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation UpdateNFSFileShare {
    input := {
        @required
        FileShareARN: FileShareARN

        EncryptionType: EncryptionType

        @deprecated
        KMSEncrypted: Boolean

        KMSKey: KMSKey
        NFSFileShareDefaults: NFSFileShareDefaults
        DefaultStorageClass: StorageClass
        ObjectACL: ObjectACL
        ClientList: FileShareClientList
        Squash: Squash
        ReadOnly: Boolean
        GuessMIMETypeEnabled: Boolean
        RequesterPays: Boolean
        FileShareName: FileShareName
        CacheAttributes: CacheAttributes
        NotificationPolicy: NotificationPolicy
        AuditDestinationARN: AuditDestinationARN
    }
    output := {
        FileShareARN: FileShareARN
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation UpdateSMBFileShare {
    input := {
        @required
        FileShareARN: FileShareARN

        EncryptionType: EncryptionType

        @deprecated
        KMSEncrypted: Boolean

        KMSKey: KMSKey
        DefaultStorageClass: StorageClass
        ObjectACL: ObjectACL
        ReadOnly: Boolean
        GuessMIMETypeEnabled: Boolean
        RequesterPays: Boolean
        SMBACLEnabled: Boolean
        AccessBasedEnumeration: Boolean
        AdminUserList: UserList
        ValidUserList: UserList
        InvalidUserList: UserList
        AuditDestinationARN: AuditDestinationARN
        CaseSensitivity: CaseSensitivity
        FileShareName: FileShareName
        CacheAttributes: CacheAttributes
        NotificationPolicy: NotificationPolicy
        OplocksEnabled: Boolean
    }
    output := {
        FileShareARN: FileShareARN
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation UpdateSMBFileShareVisibility {
    input := {
        @required
        GatewayARN: GatewayARN

        @required
        FileSharesVisible: Boolean
    }
    output := {
        GatewayARN: GatewayARN
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation UpdateSMBLocalGroups {
    input := {
        @required
        GatewayARN: GatewayARN

        @required
        SMBLocalGroups: SMBLocalGroups
    }
    output := {
        GatewayARN: GatewayARN
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation UpdateSMBSecurityStrategy {
    input := {
        @required
        GatewayARN: GatewayARN

        @required
        SMBSecurityStrategy: SMBSecurityStrategy
    }
    output := {
        GatewayARN: GatewayARN
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation UpdateSnapshotSchedule {
    input := {
        @required
        VolumeARN: VolumeARN

        @required
        StartAt: HourOfDay

        @required
        RecurrenceInHours: RecurrenceInHours

        Description: Description
        Tags: Tags
    }
    output := {
        VolumeARN: VolumeARN
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

operation UpdateVTLDeviceType {
    input := {
        @required
        VTLDeviceARN: VTLDeviceARN

        @required
        DeviceType: DeviceType
    }
    output := {
        VTLDeviceARN: VTLDeviceARN
    }
    errors: [InvalidGatewayRequestException, InternalServerError]
}

@length(min: 1, max: 50)
string ActivationKey

enum ActiveDirectoryStatus {
    ACCESS_DENIED
    DETACHED
    JOINED
    JOINING
    NETWORK_ERROR
    TIMEOUT
    UNKNOWN_ERROR
    INSUFFICIENT_PERMISSIONS
}

@length(max: 1024)
string AuditDestinationARN

@length(min: 5, max: 15)
string Authentication

structure AutomaticTapeCreationPolicyInfo {
    AutomaticTapeCreationRules: AutomaticTapeCreationRules
    GatewayARN: GatewayARN
}

list AutomaticTapeCreationPolicyInfos {
    member: AutomaticTapeCreationPolicyInfo
}

structure AutomaticTapeCreationRule {
    @required
    TapeBarcodePrefix: TapeBarcodePrefix

    @required
    PoolId: PoolId

    @required
    TapeSizeInBytes: Long

    @required
    MinimumNumTapes: MinimumNumTapes

    Worm: Boolean
}

@length(min: 1, max: 10)
list AutomaticTapeCreationRules {
    member: AutomaticTapeCreationRule
}

enum AutomaticUpdatePolicy {
    ALL_VERSIONS
    EMERGENCY_VERSIONS_ONLY
}

enum AvailabilityMonitorTestStatus {
    COMPLETE
    FAILED
    PENDING
}

@range(min: 102400)
long BandwidthDownloadRateLimit

structure BandwidthRateLimitInterval {
    @required
    StartHourOfDay: HourOfDay

    @required
    StartMinuteOfHour: MinuteOfHour

    @required
    EndHourOfDay: HourOfDay

    @required
    EndMinuteOfHour: MinuteOfHour

    @required
    DaysOfWeek: DaysOfWeek

    AverageUploadRateLimitInBitsPerSec: BandwidthUploadRateLimit
    AverageDownloadRateLimitInBitsPerSec: BandwidthDownloadRateLimit
}

@length(min: 0, max: 20)
list BandwidthRateLimitIntervals {
    member: BandwidthRateLimitInterval
}

@length(min: 3, max: 25)
string BandwidthType

@range(min: 51200)
long BandwidthUploadRateLimit

structure CacheAttributes {
    CacheStaleTimeoutInSeconds: Integer
}

@length(min: 50, max: 500)
string CacheReportARN

structure CacheReportFilter {
    @required
    Name: CacheReportFilterName

    @required
    Values: CacheReportFilterValues
}

list CacheReportFilterList {
    member: CacheReportFilter
}

enum CacheReportFilterName {
    UploadState
    UploadFailureReason
}

@length(min: 1, max: 25)
string CacheReportFilterValue

list CacheReportFilterValues {
    member: CacheReportFilterValue
}

structure CacheReportInfo {
    CacheReportARN: CacheReportARN
    CacheReportStatus: CacheReportStatus
    ReportCompletionPercent: ReportCompletionPercent
    EndTime: Timestamp
    Role: Role
    FileShareARN: FileShareARN
    LocationARN: LocationARN
    StartTime: Timestamp
    InclusionFilters: CacheReportFilterList
    ExclusionFilters: CacheReportFilterList
    ReportName: CacheReportName
    Tags: Tags
}

list CacheReportList {
    member: CacheReportInfo
}

@length(min: 1, max: 100)
string CacheReportName

enum CacheReportStatus {
    IN_PROGRESS
    COMPLETED
    CANCELED
    FAILED
    ERROR
}

structure CachediSCSIVolume {
    VolumeARN: VolumeARN
    VolumeId: VolumeId
    VolumeType: VolumeType
    VolumeStatus: VolumeStatus
    VolumeAttachmentStatus: VolumeAttachmentStatus
    VolumeSizeInBytes: Long
    VolumeProgress: Double
    SourceSnapshotId: SnapshotId
    VolumeiSCSIAttributes: VolumeiSCSIAttributes
    CreatedDate: Timestamp
    VolumeUsedInBytes: Long
    KMSKey: KMSKey
    TargetName: TargetName
}

list CachediSCSIVolumes {
    member: CachediSCSIVolume
}

enum CaseSensitivity {
    ClientSpecified
    CaseSensitive
}

list ChapCredentials {
    member: ChapInfo
}

structure ChapInfo {
    TargetARN: TargetARN
    SecretToAuthenticateInitiator: ChapSecret
    InitiatorName: IqnName
    SecretToAuthenticateTarget: ChapSecret
}

@length(min: 1, max: 100) @sensitive
string ChapSecret

@length(min: 5, max: 100)
string ClientToken

@length(max: 562)
string CloudWatchLogGroupARN

@length(min: 1, max: 255)
@pattern("^(([a-zA-Z0-9\\-]*[a-zA-Z0-9])\\.)*([A-Za-z0-9\\-]*[A-Za-z0-9])$")
string DNSHostName

@range(min: 1, max: 28)
integer DayOfMonth

@range(min: 0, max: 6)
integer DayOfWeek

@length(min: 1, max: 7)
list DaysOfWeek {
    member: DayOfWeek
}

@length(min: 1, max: 25)
string DeprecationDate

@length(min: 1, max: 255)
string Description

@length(min: 2, max: 50)
string DeviceType

structure DeviceiSCSIAttributes {
    TargetARN: TargetARN
    NetworkInterfaceId: String
    NetworkInterfacePort: Integer
    ChapEnabled: Boolean
}

structure Disk {
    DiskId: DiskId
    DiskPath: String
    DiskNode: String
    DiskStatus: String
    DiskSizeInBytes: Long
    DiskAllocationType: DiskAllocationType
    DiskAllocationResource: String
    DiskAttributeList: DiskAttributeList
}

@length(min: 3, max: 100)
string DiskAllocationType

@length(min: 1, max: 64)
string DiskAttribute

@length(min: 0, max: 10)
list DiskAttributeList {
    member: DiskAttribute
}

@length(min: 1, max: 300)
string DiskId

list DiskIds {
    member: DiskId
}

list Disks {
    member: Disk
}

@length(min: 1, max: 1024) @pattern("^([a-zA-Z0-9]+[\\\\.-])+([a-zA-Z0-9])+$")
string DomainName

@length(min: 1, max: 1024) @pattern("^\\w[\\w\\.\\- ]*$")
string DomainUserName

@length(min: 1, max: 1024) @pattern("^[ -~]+$") @sensitive
string DomainUserPassword

enum EncryptionType {
    SseS3
    SseKms
    DsseKms
}

structure EndpointNetworkConfiguration {
    IpAddresses: IpAddressList
}

@length(min: 4, max: 8)
string EndpointType

enum ErrorCode {
    ActivationKeyExpired
    ActivationKeyInvalid
    ActivationKeyNotFound
    GatewayInternalError
    GatewayNotConnected
    GatewayNotFound
    GatewayProxyNetworkConnectionBusy
    AuthenticationFailure
    BandwidthThrottleScheduleNotFound
    Blocked
    CannotExportSnapshot
    ChapCredentialNotFound
    DiskAlreadyAllocated
    DiskDoesNotExist
    DiskSizeGreaterThanVolumeMaxSize
    DiskSizeLessThanVolumeSize
    DiskSizeNotGigAligned
    DuplicateCertificateInfo
    DuplicateSchedule
    EndpointNotFound
    IAMNotSupported
    InitiatorInvalid
    InitiatorNotFound
    InternalError
    InvalidGateway
    InvalidEndpoint
    InvalidParameters
    InvalidSchedule
    LocalStorageLimitExceeded
    LunAlreadyAllocated = "LunAlreadyAllocated "
    LunInvalid
    JoinDomainInProgress
    MaximumContentLengthExceeded
    MaximumTapeCartridgeCountExceeded
    MaximumVolumeCountExceeded
    NetworkConfigurationChanged
    NoDisksAvailable
    NotImplemented
    NotSupported
    OperationAborted
    OutdatedGateway
    ParametersNotImplemented
    RegionInvalid
    RequestTimeout
    ServiceUnavailable
    SnapshotDeleted
    SnapshotIdInvalid
    SnapshotInProgress
    SnapshotNotFound
    SnapshotScheduleNotFound
    StagingAreaFull
    StorageFailure
    TapeCartridgeNotFound
    TargetAlreadyExists
    TargetInvalid
    TargetNotFound
    UnauthorizedOperation
    VolumeAlreadyExists
    VolumeIdInvalid
    VolumeInUse
    VolumeNotFound
    VolumeNotReady
}

@length(min: 50, max: 500)
string FileShareARN

@length(min: 1, max: 10)
list FileShareARNList {
    member: FileShareARN
}

@length(min: 1, max: 100)
list FileShareClientList {
    member: Ipv4OrIpv6AddressCIDR
}

@length(min: 12, max: 30)
string FileShareId

structure FileShareInfo {
    FileShareType: FileShareType
    FileShareARN: FileShareARN
    FileShareId: FileShareId
    FileShareStatus: FileShareStatus
    GatewayARN: GatewayARN
}

list FileShareInfoList {
    member: FileShareInfo
}

@length(min: 1, max: 255)
string FileShareName

@length(min: 3, max: 50)
string FileShareStatus

enum FileShareType {
    NFS
    SMB
}

@length(min: 50, max: 500)
string FileSystemAssociationARN

@length(min: 1, max: 10)
list FileSystemAssociationARNList {
    member: FileSystemAssociationARN
}

@length(min: 10, max: 30)
string FileSystemAssociationId

structure FileSystemAssociationInfo {
    FileSystemAssociationARN: FileSystemAssociationARN
    LocationARN: FileSystemLocationARN
    FileSystemAssociationStatus: FileSystemAssociationStatus
    AuditDestinationARN: AuditDestinationARN
    GatewayARN: GatewayARN
    Tags: Tags
    CacheAttributes: CacheAttributes
    EndpointNetworkConfiguration: EndpointNetworkConfiguration
    FileSystemAssociationStatusDetails: FileSystemAssociationStatusDetails
}

list FileSystemAssociationInfoList {
    member: FileSystemAssociationInfo
}

@length(min: 3, max: 50)
string FileSystemAssociationStatus

structure FileSystemAssociationStatusDetail {
    ErrorCode: String
}

list FileSystemAssociationStatusDetails {
    member: FileSystemAssociationStatusDetail
}

structure FileSystemAssociationSummary {
    FileSystemAssociationId: FileSystemAssociationId
    FileSystemAssociationARN: FileSystemAssociationARN
    FileSystemAssociationStatus: FileSystemAssociationStatus
    GatewayARN: GatewayARN
}

list FileSystemAssociationSummaryList {
    member: FileSystemAssociationSummary
}

@length(min: 8, max: 512)
string FileSystemLocationARN

@length(min: 1, max: 1024)
string Folder

@length(min: 1, max: 50)
list FolderList {
    member: Folder
}

@length(min: 50, max: 500)
string GatewayARN

enum GatewayCapacity {
    Small
    Medium
    Large
}

@length(min: 12, max: 30)
string GatewayId

structure GatewayInfo {
    GatewayId: GatewayId
    GatewayARN: GatewayARN
    GatewayType: GatewayType
    GatewayOperationalState: GatewayOperationalState
    GatewayName: String
    Ec2InstanceId: String
    Ec2InstanceRegion: String
    HostEnvironment: HostEnvironment
    HostEnvironmentId: HostEnvironmentId
    DeprecationDate: DeprecationDate
    SoftwareVersion: String
}

@length(min: 2, max: 255) @pattern("^[ -\\.0-\\[\\]-~]*[!-\\.0-\\[\\]-~][ -\\.0-\\[\\]-~]*$")
string GatewayName

list GatewayNetworkInterfaces {
    member: NetworkInterface
}

@length(min: 2, max: 25)
string GatewayOperationalState

@length(min: 2, max: 25)
string GatewayState

@length(min: 3, max: 10)
string GatewayTimezone

@length(min: 2, max: 20)
string GatewayType

list Gateways {
    member: GatewayInfo
}

@length(min: 2, max: 1024)
@pattern("^(([a-zA-Z0-9\\-]*[a-zA-Z0-9])\\.)*([A-Za-z0-9\\-]*[A-Za-z0-9])(:(\\d+))?$|^(?:\\[(?:(?:(?:[A-Fa-f0-9]{1,4}:){6}|(?=(?:[A-Fa-f0-9]{0,4}:){0,6}(?:[0-9]{1,3}\\.){3}[0-9]{1,3}(?![:.\\w]))(?:(?:[0-9A-Fa-f]{1,4}:){0,5}|:)(?:(?::[0-9A-Fa-f]{1,4}){1,5}:|:)|::(?:[A-Fa-f0-9]{1,4}:){5})(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)|(?:[A-Fa-f0-9]{1,4}:){7}[A-Fa-f0-9]{1,4}|(?=(?:[A-Fa-f0-9]{0,4}:){0,7}[A-Fa-f0-9]{0,4}(?![:.\\w]))(?:(?:[0-9A-Fa-f]{1,4}:){1,7}|:)(?:(:[0-9A-Fa-f]{1,4}){1,7}|:)|(?:[A-Fa-f0-9]{1,4}:){7}:|:(:[A-Fa-f0-9]{1,4}){7})\\]:\\d+$|^(?:(?:(?:[A-Fa-f0-9]{1,4}:){6}|(?=(?:[A-Fa-f0-9]{0,4}:){0,6}(?:[0-9]{1,3}\\.){3}[0-9]{1,3}(?![:.\\w]))(?:(?:[0-9A-Fa-f]{1,4}:){0,5}|:)(?:(?::[0-9A-Fa-f]{1,4}){1,5}:|:)|::(?:[A-Fa-f0-9]{1,4}:){5})(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)|(?:[A-Fa-f0-9]{1,4}:){7}[A-Fa-f0-9]{1,4}|(?=(?:[A-Fa-f0-9]{0,4}:){0,7}[A-Fa-f0-9]{0,4}(?![:.\\w]))(?:(?:[0-9A-Fa-f]{1,4}:){1,7}|:)(?:(:[0-9A-Fa-f]{1,4}){1,7}|:)|(?:[A-Fa-f0-9]{1,4}:){7}:|:(:[A-Fa-f0-9]{1,4}){7})$)")
string Host

enum HostEnvironment {
    VMWARE
    HYPER_V = "HYPER-V"
    EC2
    KVM
    OTHER
    SNOWBALL
}

@length(min: 1, max: 1024)
string HostEnvironmentId

list Hosts {
    member: Host
}

@range(min: 0, max: 23)
integer HourOfDay

@length(min: 7, max: 15) @pattern("^((25[0-5]|(2[0-4]|1[0-9]|[1-9]|)[0-9])(\\.(?!$)|$)){4}")
string IPV4Address

@length(min: 1, max: 50)
string Initiator

list Initiators {
    member: Initiator
}

@error("client")
structure InternalServerError {
    message: String
    error: StorageGatewayError
}

@error("client")
structure InvalidGatewayRequestException {
    message: String
    error: StorageGatewayError
}

@length(min: 0, max: 1)
list IpAddressList {
    member: IPV4Address
}

@pattern("^(?:(?:[0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\\.){3}(?:[0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])(?:\\/(?:[0-9]|[1-2][0-9]|3[0-2]))?$|^(?:(?:(?:[A-Fa-f0-9]{1,4}:){6}|(?=(?:[A-Fa-f0-9]{0,4}:){0,6}(?:[0-9]{1,3}\\.){3}[0-9]{1,3}(?![:.\\w]))(?:(?:[0-9A-Fa-f]{1,4}:){0,5}|:)(?:(?::[0-9A-Fa-f]{1,4}){1,5}:|:)|::(?:[A-Fa-f0-9]{1,4}:){5})(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)|(?:[A-Fa-f0-9]{1,4}:){7}[A-Fa-f0-9]{1,4}|(?=(?:[A-Fa-f0-9]{0,4}:){0,7}[A-Fa-f0-9]{0,4}(?![:.\\w]))(?:(?:[0-9A-Fa-f]{1,4}:){1,7}|:)(?:(:[0-9A-Fa-f]{1,4}){1,7}|:)|(?:[A-Fa-f0-9]{1,4}:){7}:|:(:[A-Fa-f0-9]{1,4}){7})(?:\\/(?:12[0-8]|1[01][0-9]|[1-9]?[0-9]))?$")
string Ipv4OrIpv6AddressCIDR

@length(min: 1, max: 255) @pattern("[0-9a-z:.-]+")
string IqnName

@length(min: 7, max: 2048)
@pattern("(^arn:(aws(|-cn|-us-gov|-iso[A-Za-z0-9_-]*|-eusc)):kms:([a-zA-Z0-9-]+):([0-9]+):(key|alias)/(\\S+)$)|(^alias/(\\S+)$)")
string KMSKey

@length(min: 1, max: 25)
string LastSoftwareUpdate

@length(min: 6, max: 512) @pattern("^[ -~]+$") @sensitive
string LocalConsolePassword

@length(min: 16, max: 1400)
string LocationARN

@length(min: 1, max: 2000)
string Marker

@length(min: 2, max: 50)
string MediumChangerType

@range(min: 1, max: 10)
integer MinimumNumTapes

@range(min: 0, max: 59)
integer MinuteOfHour

structure NFSFileShareDefaults {
    FileMode: PermissionMode
    DirectoryMode: PermissionMode
    GroupId: PermissionId
    OwnerId: PermissionId
}

structure NFSFileShareInfo {
    NFSFileShareDefaults: NFSFileShareDefaults
    FileShareARN: FileShareARN
    FileShareId: FileShareId
    FileShareStatus: FileShareStatus
    GatewayARN: GatewayARN
    EncryptionType: EncryptionType

    @deprecated
    KMSEncrypted: Boolean

    KMSKey: KMSKey
    Path: String
    Role: Role
    LocationARN: LocationARN
    DefaultStorageClass: StorageClass
    ObjectACL: ObjectACL
    ClientList: FileShareClientList
    Squash: Squash
    ReadOnly: Boolean
    GuessMIMETypeEnabled: Boolean
    RequesterPays: Boolean
    Tags: Tags
    FileShareName: FileShareName
    CacheAttributes: CacheAttributes
    NotificationPolicy: NotificationPolicy
    VPCEndpointDNSName: DNSHostName
    BucketRegion: RegionId
    AuditDestinationARN: AuditDestinationARN
}

list NFSFileShareInfoList {
    member: NFSFileShareInfo
}

@sensitive
structure NetworkInterface {
    Ipv4Address: String
    MacAddress: String
    Ipv6Address: String
}

@length(min: 1, max: 25)
string NextUpdateAvailabilityDate

@length(min: 1, max: 2048)
string NotificationId

@length(min: 2, max: 100) @pattern("^\\{[\\w\\s:\\{\\}\\[\\]\"]*}$")
string NotificationPolicy

@range(min: 1, max: 10)
integer NumTapesToCreate

enum ObjectACL {
    private
    public_read = "public-read"
    public_read_write = "public-read-write"
    authenticated_read = "authenticated-read"
    bucket_owner_read = "bucket-owner-read"
    bucket_owner_full_control = "bucket-owner-full-control"
    aws_exec_read = "aws-exec-read"
}

@length(min: 1, max: 1024)
string OrganizationalUnit

@range(min: 0, max: 4294967294)
long PermissionId

@length(min: 1, max: 4) @pattern("^[0-7]{4}$")
string PermissionMode

@length(min: 50, max: 500)
string PoolARN

list PoolARNs {
    member: PoolARN
}

@length(min: 1, max: 100)
string PoolId

structure PoolInfo {
    PoolARN: PoolARN
    PoolName: PoolName
    StorageClass: TapeStorageClass
    RetentionLockType: RetentionLockType
    RetentionLockTimeInDays: RetentionLockTimeInDays
    PoolStatus: PoolStatus
}

list PoolInfos {
    member: PoolInfo
}

@length(min: 1, max: 100) @pattern("^[ -\\.0-\\[\\]-~]*[!-\\.0-\\[\\]-~][ -\\.0-\\[\\]-~]*$")
string PoolName

enum PoolStatus {
    ACTIVE
    DELETED
}

@range(min: 1)
integer PositiveIntObject

@range(min: 1, max: 24)
integer RecurrenceInHours

@length(min: 1, max: 25)
string RegionId

@range(min: 0, max: 100)
integer ReportCompletionPercent

@length(min: 50, max: 500)
string ResourceARN

@range(min: 0, max: 36500)
integer RetentionLockTimeInDays

enum RetentionLockType {
    COMPLIANCE
    GOVERNANCE
    NONE
}

@length(min: 20, max: 2048)
@pattern("^arn:(aws(|-cn|-us-gov|-iso[A-Za-z0-9_-]*|-eusc)):iam::([0-9]+):role/(\\S+)$")
string Role

structure SMBFileShareInfo {
    FileShareARN: FileShareARN
    FileShareId: FileShareId
    FileShareStatus: FileShareStatus
    GatewayARN: GatewayARN
    EncryptionType: EncryptionType

    @deprecated
    KMSEncrypted: Boolean

    KMSKey: KMSKey
    Path: String
    Role: Role
    LocationARN: LocationARN
    DefaultStorageClass: StorageClass
    ObjectACL: ObjectACL
    ReadOnly: Boolean
    GuessMIMETypeEnabled: Boolean
    RequesterPays: Boolean
    SMBACLEnabled: Boolean
    AccessBasedEnumeration: Boolean
    AdminUserList: UserList
    ValidUserList: UserList
    InvalidUserList: UserList
    AuditDestinationARN: AuditDestinationARN
    Authentication: Authentication
    CaseSensitivity: CaseSensitivity
    Tags: Tags
    FileShareName: FileShareName
    CacheAttributes: CacheAttributes
    NotificationPolicy: NotificationPolicy
    VPCEndpointDNSName: DNSHostName
    BucketRegion: RegionId
    OplocksEnabled: Boolean
}

list SMBFileShareInfoList {
    member: SMBFileShareInfo
}

@length(min: 6, max: 512) @pattern("^[ -~]+$") @sensitive
string SMBGuestPassword

structure SMBLocalGroups {
    GatewayAdmins: UserList
}

enum SMBSecurityStrategy {
    ClientSpecified
    MandatorySigning
    MandatoryEncryption
    MandatoryEncryptionNoAes128
}

@error("client")
structure ServiceUnavailableError {
    message: String
    error: StorageGatewayError
}

@length(min: 1, max: 255)
string SnapshotDescription

@pattern("\\Asnap-([0-9A-Fa-f]{8}|[0-9A-Fa-f]{17})\\z")
string SnapshotId

structure SoftwareUpdatePreferences {
    AutomaticUpdatePolicy: AutomaticUpdatePolicy
}

@length(min: 1, max: 25)
string SoftwareUpdatesEndDate

@length(min: 5, max: 15)
string Squash

@length(min: 5, max: 50)
string StorageClass

structure StorageGatewayError {
    errorCode: ErrorCode
    errorDetails: errorDetails
}

structure StorediSCSIVolume {
    VolumeARN: VolumeARN
    VolumeId: VolumeId
    VolumeType: VolumeType
    VolumeStatus: VolumeStatus
    VolumeAttachmentStatus: VolumeAttachmentStatus
    VolumeSizeInBytes: Long
    VolumeProgress: Double
    VolumeDiskId: DiskId
    SourceSnapshotId: SnapshotId
    PreservedExistingData: Boolean
    VolumeiSCSIAttributes: VolumeiSCSIAttributes
    CreatedDate: Timestamp
    VolumeUsedInBytes: Long
    KMSKey: KMSKey
    TargetName: TargetName
}

list StorediSCSIVolumes {
    member: StorediSCSIVolume
}

list SupportedGatewayCapacities {
    member: GatewayCapacity
}

structure Tag {
    @required
    Key: TagKey

    @required
    Value: TagValue
}

@length(min: 1, max: 128) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagKey

list TagKeys {
    member: TagKey
}

@length(max: 256)
string TagValue

list Tags {
    member: Tag
}

structure Tape {
    TapeARN: TapeARN
    TapeBarcode: TapeBarcode
    TapeCreatedDate: Timestamp
    TapeSizeInBytes: Long
    TapeStatus: String
    VTLDevice: VTLDeviceARN
    Progress: Double
    TapeUsedInBytes: Long
    KMSKey: KMSKey
    PoolId: PoolId
    Worm: Boolean
    RetentionStartDate: Timestamp
    PoolEntryDate: Timestamp
}

@length(min: 50, max: 500)
@pattern("arn:(aws(|-cn|-us-gov|-iso[A-Za-z0-9_-]*|-eusc)):storagegateway:[a-z\\-0-9]+:[0-9]+:tape\\/[0-9A-Z]{5,16}$")
string TapeARN

list TapeARNs {
    member: TapeARN
}

structure TapeArchive {
    TapeARN: TapeARN
    TapeBarcode: TapeBarcode
    TapeCreatedDate: Timestamp
    TapeSizeInBytes: Long
    CompletionTime: Timestamp
    RetrievedTo: GatewayARN
    TapeStatus: String
    TapeUsedInBytes: Long
    KMSKey: KMSKey
    PoolId: PoolId
    Worm: Boolean
    RetentionStartDate: Timestamp
    PoolEntryDate: Timestamp
}

list TapeArchives {
    member: TapeArchive
}

@length(min: 5, max: 16) @pattern("^[A-Z0-9]*$")
string TapeBarcode

@length(min: 1, max: 4) @pattern("^[A-Z]*$")
string TapeBarcodePrefix

@length(min: 2, max: 50)
string TapeDriveType

structure TapeInfo {
    TapeARN: TapeARN
    TapeBarcode: TapeBarcode
    TapeSizeInBytes: Long
    TapeStatus: String
    GatewayARN: GatewayARN
    PoolId: PoolId
    RetentionStartDate: Timestamp
    PoolEntryDate: Timestamp
}

list TapeInfos {
    member: TapeInfo
}

structure TapeRecoveryPointInfo {
    TapeARN: TapeARN
    TapeRecoveryPointTime: Timestamp
    TapeSizeInBytes: Long
    TapeStatus: String
}

list TapeRecoveryPointInfos {
    member: TapeRecoveryPointInfo
}

enum TapeStorageClass {
    DEEP_ARCHIVE
    GLACIER
}

list Tapes {
    member: Tape
}

@length(min: 50, max: 800)
string TargetARN

@length(min: 1, max: 200) @pattern("^[-\\.;a-z0-9]+$")
string TargetName

@range(min: 0, max: 3600)
integer TimeoutInSeconds

@length(min: 0, max: 100)
list UserList {
    member: UserListUser
}

@length(min: 1, max: 64)
string UserListUser

structure VTLDevice {
    VTLDeviceARN: VTLDeviceARN
    VTLDeviceType: String
    VTLDeviceVendor: String
    VTLDeviceProductIdentifier: String
    DeviceiSCSIAttributes: DeviceiSCSIAttributes
}

@length(min: 50, max: 500)
string VTLDeviceARN

list VTLDeviceARNs {
    member: VTLDeviceARN
}

list VTLDevices {
    member: VTLDevice
}

@length(min: 50, max: 500)
@pattern("arn:(aws(|-cn|-us-gov|-iso[A-Za-z0-9_-]*|-eusc)):storagegateway:[a-z\\-0-9]+:[0-9]+:gateway\\/(.+)\\/volume\\/vol-(\\S+)")
string VolumeARN

list VolumeARNs {
    member: VolumeARN
}

@length(min: 3, max: 50)
string VolumeAttachmentStatus

@length(min: 12, max: 30)
string VolumeId

structure VolumeInfo {
    VolumeARN: VolumeARN
    VolumeId: VolumeId
    GatewayARN: GatewayARN
    GatewayId: GatewayId
    VolumeType: VolumeType
    VolumeSizeInBytes: Long
    VolumeAttachmentStatus: VolumeAttachmentStatus
}

list VolumeInfos {
    member: VolumeInfo
}

structure VolumeRecoveryPointInfo {
    VolumeARN: VolumeARN
    VolumeSizeInBytes: Long
    VolumeUsageInBytes: Long
    VolumeRecoveryPointTime: String
}

list VolumeRecoveryPointInfos {
    member: VolumeRecoveryPointInfo
}

@length(min: 3, max: 50)
string VolumeStatus

@length(min: 3, max: 100)
string VolumeType

structure VolumeiSCSIAttributes {
    TargetARN: TargetARN
    NetworkInterfaceId: String
    NetworkInterfacePort: Integer
    LunNumber: PositiveIntObject
    ChapEnabled: Boolean
}

map errorDetails {
    key: String
    value: String
}
