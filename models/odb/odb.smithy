$version: "2.0"

namespace com.amazonaws.odb

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_0

@title("odb")
@service(sdkId: "odb", endpointPrefix: "odb")
@awsJson1_0
@sigv4(name: "odb")
@standardRegionalEndpoints
service Odb {
    version: "2024-08-20"
    operations: [
        AcceptMarketplaceRegistration
        AssociateIamRoleToResource
        CreateAutonomousDatabase
        CreateAutonomousDatabaseBackup
        CreateAutonomousDatabaseWallet
        CreateCloudAutonomousVmCluster
        CreateCloudExadataInfrastructure
        CreateCloudVmCluster
        CreateOdbNetwork
        CreateOdbPeeringConnection
        DeleteAutonomousDatabase
        DeleteAutonomousDatabaseBackup
        DeleteCloudAutonomousVmCluster
        DeleteCloudExadataInfrastructure
        DeleteCloudVmCluster
        DeleteOdbNetwork
        DeleteOdbPeeringConnection
        DisassociateIamRoleFromResource
        FailoverAutonomousDatabase
        GetAutonomousDatabase
        GetAutonomousDatabaseBackup
        GetAutonomousDatabaseWalletDetails
        GetCloudAutonomousVmCluster
        GetCloudExadataInfrastructure
        GetCloudExadataInfrastructureUnallocatedResources
        GetCloudVmCluster
        GetDbNode
        GetDbServer
        GetOciOnboardingStatus
        GetOdbNetwork
        GetOdbPeeringConnection
        InitializeService
        ListAutonomousDatabaseBackups
        ListAutonomousDatabaseCharacterSets
        ListAutonomousDatabaseClones
        ListAutonomousDatabasePeers
        ListAutonomousDatabaseVersions
        ListAutonomousDatabases
        ListAutonomousVirtualMachines
        ListCloudAutonomousVmClusters
        ListCloudExadataInfrastructures
        ListCloudVmClusters
        ListDbNodes
        ListDbServers
        ListDbSystemShapes
        ListGiVersions
        ListOdbNetworks
        ListOdbPeeringConnections
        ListSystemVersions
        ListTagsForResource
        RebootAutonomousDatabase
        RebootDbNode
        RestoreAutonomousDatabase
        ShrinkAutonomousDatabase
        StartAutonomousDatabase
        StartDbNode
        StopAutonomousDatabase
        StopDbNode
        SwitchoverAutonomousDatabase
        TagResource
        UntagResource
        UpdateAutonomousDatabase
        UpdateAutonomousDatabaseBackup
        UpdateCloudExadataInfrastructure
        UpdateOdbNetwork
        UpdateOdbPeeringConnection
    ]
}

@idempotent
operation AcceptMarketplaceRegistration {
    input := {
        @required
        marketplaceRegistrationToken: String
    }
    output := {}
    errors: [
        ThrottlingException
        ValidationException
        ConflictException
        AccessDeniedException
        InternalServerException
    ]
}

operation AssociateIamRoleToResource {
    input := {
        @required
        iamRoleArn: RoleArn

        @required
        awsIntegration: SupportedAwsIntegration

        @required
        resourceArn: AssociateIamRoleToResourceInputResourceArnString
    }
    output := {}
    errors: [
        ThrottlingException
        ValidationException
        ConflictException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@idempotent
operation CreateAutonomousDatabase {
    input := {
        odbNetworkId: ResourceIdOrArn
        displayName: ResourceDisplayName
        dbName: CreateAutonomousDatabaseInputDbNameString
        adminPassword: CreateAutonomousDatabaseInputAdminPasswordString
        computeCount: CreateAutonomousDatabaseInputComputeCountDouble
        dataStorageSizeInTBs: CreateAutonomousDatabaseInputDataStorageSizeInTBsInteger
        dataStorageSizeInGBs: CreateAutonomousDatabaseInputDataStorageSizeInGBsInteger
        dbWorkload: DbWorkload
        isAutoScalingEnabled: Boolean
        isAutoScalingForStorageEnabled: Boolean
        licenseModel: LicenseModel
        characterSet: CreateAutonomousDatabaseInputCharacterSetString
        ncharacterSet: CreateAutonomousDatabaseInputNcharacterSetString
        dbVersion: CreateAutonomousDatabaseInputDbVersionString
        databaseEdition: DatabaseEdition
        standbyAllowlistedIpsSource: StandbyAllowlistedIpsSource
        autonomousMaintenanceScheduleType: AutonomousMaintenanceScheduleType
        backupRetentionPeriodInDays: Integer
        byolComputeCountLimit: CreateAutonomousDatabaseInputByolComputeCountLimitDouble
        cpuCoreCount: CreateAutonomousDatabaseInputCpuCoreCountInteger
        customerContactsToSendToOCI: CustomerContacts
        privateEndpointIp: String
        privateEndpointLabel: String
        resourcePoolLeaderId: ResourceIdOrArn
        resourcePoolSummary: ResourcePoolSummary
        scheduledOperations: ScheduledOperationDetailsList
        standbyAllowlistedIps: StringList
        allowlistedIps: StringList
        transportableTablespace: TransportableTablespace
        isBackupRetentionLocked: Boolean
        isLocalDataGuardEnabled: Boolean
        isMtlsConnectionRequired: Boolean
        dbToolsDetails: DatabaseToolList
        source: SourceType
        sourceConfiguration: SourceConfiguration
        encryptionKeyProvider: EncryptionKeyProviderInput
        encryptionKeyConfiguration: EncryptionKeyConfigurationInput
        adminPasswordSource: AdminPasswordSource
        adminPasswordSourceConfiguration: AdminPasswordSourceConfigurationInput

        @idempotencyToken
        clientToken: CreateAutonomousDatabaseInputClientTokenString

        tags: RequestTagMap
    }
    output := {
        @required
        autonomousDatabaseId: String

        displayName: String
        status: AutonomousDatabaseResourceStatus
        statusReason: String
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        ConflictException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@idempotent
operation CreateAutonomousDatabaseBackup {
    input := {
        @required
        autonomousDatabaseId: ResourceIdOrArn

        displayName: ResourceDisplayName
        retentionPeriodInDays: CreateAutonomousDatabaseBackupInputRetentionPeriodInDaysInteger

        @idempotencyToken
        clientToken: CreateAutonomousDatabaseBackupInputClientTokenString

        tags: RequestTagMap
    }
    output := {
        displayName: String
        status: ResourceStatus
        statusReason: String

        @required
        autonomousDatabaseBackupId: String
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        ConflictException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@idempotent
operation CreateAutonomousDatabaseWallet {
    input := {
        @required
        autonomousDatabaseId: ResourceIdOrArn

        walletType: WalletType
        password: CreateAutonomousDatabaseWalletInputPasswordString
        passwordSource: WalletPasswordSource
        passwordSourceConfiguration: WalletPasswordSourceConfigurationInput

        @idempotencyToken
        clientToken: CreateAutonomousDatabaseWalletInputClientTokenString
    }
    output := {
        @required
        autonomousDatabaseWalletFile: AutonomousDatabaseWalletFile
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@idempotent
operation CreateCloudAutonomousVmCluster {
    input := {
        @required
        cloudExadataInfrastructureId: ResourceIdOrArn

        @required
        odbNetworkId: ResourceIdOrArn

        @required
        displayName: ResourceDisplayName

        @idempotencyToken
        clientToken: CreateCloudAutonomousVmClusterInputClientTokenString

        @required
        autonomousDataStorageSizeInTBs: CreateCloudAutonomousVmClusterInputAutonomousDataStorageSizeInTBsDouble

        @required
        cpuCoreCountPerNode: CreateCloudAutonomousVmClusterInputCpuCoreCountPerNodeInteger

        dbServers: StringList
        description: CreateCloudAutonomousVmClusterInputDescriptionString
        isMtlsEnabledVmCluster: Boolean
        licenseModel: LicenseModel
        maintenanceWindow: MaintenanceWindow

        @required
        memoryPerOracleComputeUnitInGBs: CreateCloudAutonomousVmClusterInputMemoryPerOracleComputeUnitInGBsInteger

        scanListenerPortNonTls: CreateCloudAutonomousVmClusterInputScanListenerPortNonTlsInteger
        scanListenerPortTls: CreateCloudAutonomousVmClusterInputScanListenerPortTlsInteger
        tags: RequestTagMap
        timeZone: CreateCloudAutonomousVmClusterInputTimeZoneString

        @required
        totalContainerDatabases: CreateCloudAutonomousVmClusterInputTotalContainerDatabasesInteger
    }
    output := {
        displayName: String
        status: ResourceStatus
        statusReason: String

        @required
        cloudAutonomousVmClusterId: String
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        ConflictException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@idempotent
operation CreateCloudExadataInfrastructure {
    input := {
        @required
        displayName: ResourceDisplayName

        @required
        shape: CreateCloudExadataInfrastructureInputShapeString

        availabilityZone: CreateCloudExadataInfrastructureInputAvailabilityZoneString
        availabilityZoneId: CreateCloudExadataInfrastructureInputAvailabilityZoneIdString
        tags: RequestTagMap

        @required
        computeCount: Integer

        customerContactsToSendToOCI: CustomerContacts
        maintenanceWindow: MaintenanceWindow

        @required
        storageCount: Integer

        @idempotencyToken
        clientToken: CreateCloudExadataInfrastructureInputClientTokenString

        databaseServerType: CreateCloudExadataInfrastructureInputDatabaseServerTypeString
        storageServerType: CreateCloudExadataInfrastructureInputStorageServerTypeString
    }
    output := {
        displayName: String
        status: ResourceStatus
        statusReason: String

        @required
        cloudExadataInfrastructureId: String
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        ConflictException
        AccessDeniedException
        InternalServerException
    ]
}

@idempotent
operation CreateCloudVmCluster {
    input := {
        @required
        cloudExadataInfrastructureId: ResourceIdOrArn

        @required
        cpuCoreCount: CreateCloudVmClusterInputCpuCoreCountInteger

        @required
        displayName: ResourceDisplayName

        @required
        giVersion: CreateCloudVmClusterInputGiVersionString

        @required
        hostname: Hostname

        @required
        sshPublicKeys: StringList

        @required
        odbNetworkId: ResourceIdOrArn

        clusterName: ClusterName
        dataCollectionOptions: DataCollectionOptions
        dataStorageSizeInTBs: Double
        dbNodeStorageSizeInGBs: Integer
        dbServers: StringList
        tags: RequestTagMap
        isLocalBackupEnabled: Boolean
        isSparseDiskgroupEnabled: Boolean
        licenseModel: LicenseModel
        memorySizeInGBs: Integer
        systemVersion: CreateCloudVmClusterInputSystemVersionString
        timeZone: CreateCloudVmClusterInputTimeZoneString

        @idempotencyToken
        clientToken: CreateCloudVmClusterInputClientTokenString

        scanListenerPortTcp: CreateCloudVmClusterInputScanListenerPortTcpInteger
    }
    output := {
        displayName: String
        status: ResourceStatus
        statusReason: String

        @required
        cloudVmClusterId: String
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        ConflictException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@idempotent
operation CreateOdbNetwork {
    input := {
        @required
        displayName: ResourceDisplayName

        availabilityZone: CreateOdbNetworkInputAvailabilityZoneString
        availabilityZoneId: CreateOdbNetworkInputAvailabilityZoneIdString

        @required
        clientSubnetCidr: CreateOdbNetworkInputClientSubnetCidrString

        backupSubnetCidr: CreateOdbNetworkInputBackupSubnetCidrString
        customDomainName: CreateOdbNetworkInputCustomDomainNameString
        defaultDnsPrefix: CreateOdbNetworkInputDefaultDnsPrefixString

        @idempotencyToken
        clientToken: CreateOdbNetworkInputClientTokenString

        s3Access: Access
        zeroEtlAccess: Access
        stsAccess: Access
        kmsAccess: Access
        s3PolicyDocument: PolicyDocument
        stsPolicyDocument: PolicyDocument
        kmsPolicyDocument: PolicyDocument
        crossRegionS3RestoreSourcesToEnable: StringList
        tags: RequestTagMap
    }
    output := {
        displayName: String
        status: ResourceStatus
        statusReason: String

        @required
        odbNetworkId: String
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        ConflictException
        AccessDeniedException
        InternalServerException
    ]
}

@idempotent
operation CreateOdbPeeringConnection {
    input := {
        @required
        odbNetworkId: ResourceIdOrArn

        @required
        peerNetworkId: ResourceIdOrArn

        displayName: ResourceDisplayName
        peerNetworkCidrsToBeAdded: PeeredCidrList
        peerNetworkRouteTableIds: PeerNetworkRouteTableIdList

        @idempotencyToken
        clientToken: CreateOdbPeeringConnectionInputClientTokenString

        tags: RequestTagMap
    }
    output := {
        displayName: String
        status: ResourceStatus
        statusReason: String

        @required
        odbPeeringConnectionId: String
    }
    errors: [
        ThrottlingException
        ValidationException
        ConflictException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@idempotent
operation DeleteAutonomousDatabase {
    input := {
        @required
        autonomousDatabaseId: ResourceIdOrArn
    }
    output := {}
    errors: [
        ThrottlingException
        ValidationException
        ConflictException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@idempotent
operation DeleteAutonomousDatabaseBackup {
    input := {
        @required
        autonomousDatabaseBackupId: ResourceId
    }
    output := {}
    errors: [
        ThrottlingException
        ValidationException
        ConflictException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@idempotent
operation DeleteCloudAutonomousVmCluster {
    input := {
        @required
        cloudAutonomousVmClusterId: ResourceId
    }
    output := {}
    errors: [
        ValidationException
        ConflictException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@idempotent
operation DeleteCloudExadataInfrastructure {
    input := {
        @required
        cloudExadataInfrastructureId: ResourceIdOrArn
    }
    output := {}
    errors: [
        ThrottlingException
        ValidationException
        ConflictException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@idempotent
operation DeleteCloudVmCluster {
    input := {
        @required
        cloudVmClusterId: ResourceId
    }
    output := {}
    errors: [
        ValidationException
        ConflictException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@idempotent
operation DeleteOdbNetwork {
    input := {
        @required
        odbNetworkId: ResourceIdOrArn

        @required
        deleteAssociatedResources: Boolean
    }
    output := {}
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@idempotent
operation DeleteOdbPeeringConnection {
    input := {
        @required
        odbPeeringConnectionId: ResourceIdOrArn
    }
    output := {}
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

operation DisassociateIamRoleFromResource {
    input := {
        @required
        iamRoleArn: RoleArn

        @required
        awsIntegration: SupportedAwsIntegration

        @required
        resourceArn: DisassociateIamRoleFromResourceInputResourceArnString
    }
    output := {}
    errors: [
        ThrottlingException
        ValidationException
        ConflictException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

operation FailoverAutonomousDatabase {
    input := {
        @required
        autonomousDatabaseId: ResourceIdOrArn

        peerDbArn: ResourceArn
    }
    output := {
        @required
        autonomousDatabaseId: String

        displayName: String
        status: AutonomousDatabaseResourceStatus
        statusReason: String
    }
    errors: [
        ThrottlingException
        ValidationException
        ConflictException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@readonly
operation GetAutonomousDatabase {
    input := {
        @required
        autonomousDatabaseId: ResourceIdOrArn
    }
    output := {
        @required
        autonomousDatabase: AutonomousDatabase
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@readonly
operation GetAutonomousDatabaseBackup {
    input := {
        @required
        autonomousDatabaseBackupId: ResourceId
    }
    output := {
        autonomousDatabaseBackup: AutonomousDatabaseBackup
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@readonly
operation GetAutonomousDatabaseWalletDetails {
    input := {
        @required
        autonomousDatabaseId: ResourceIdOrArn
    }
    output := {
        @required
        autonomousDatabaseWalletDetails: AutonomousDatabaseWalletDetails
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@readonly
operation GetCloudAutonomousVmCluster {
    input := {
        @required
        cloudAutonomousVmClusterId: ResourceId
    }
    output := {
        cloudAutonomousVmCluster: CloudAutonomousVmCluster
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@readonly
operation GetCloudExadataInfrastructure {
    input := {
        @required
        cloudExadataInfrastructureId: ResourceIdOrArn
    }
    output := {
        cloudExadataInfrastructure: CloudExadataInfrastructure
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@readonly
operation GetCloudExadataInfrastructureUnallocatedResources {
    input := {
        @required
        cloudExadataInfrastructureId: ResourceIdOrArn

        dbServers: StringList
    }
    output := {
        cloudExadataInfrastructureUnallocatedResources: CloudExadataInfrastructureUnallocatedResources
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@readonly
operation GetCloudVmCluster {
    input := {
        @required
        cloudVmClusterId: ResourceId
    }
    output := {
        cloudVmCluster: CloudVmCluster
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@readonly
operation GetDbNode {
    input := {
        @required
        cloudVmClusterId: ResourceId

        @required
        dbNodeId: ResourceId
    }
    output := {
        dbNode: DbNode
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@readonly
operation GetDbServer {
    input := {
        @required
        cloudExadataInfrastructureId: ResourceIdOrArn

        @required
        dbServerId: ResourceId
    }
    output := {
        dbServer: DbServer
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@readonly
operation GetOciOnboardingStatus {
    input := {}
    output := {
        status: OciOnboardingStatus
        existingTenancyActivationLink: String
        newTenancyActivationLink: String
        ociIdentityDomain: OciIdentityDomain
        autonomousDatabaseOciIntegrationIamRoles: OciIamRoleList
        linkedOciTenancyId: String
        linkedOciCompartmentId: String
        subscriptionErrors: SubscriptionErrors
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
    ]
}

@readonly
operation GetOdbNetwork {
    input := {
        @required
        odbNetworkId: ResourceIdOrArn
    }
    output := {
        odbNetwork: OdbNetwork
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@readonly
operation GetOdbPeeringConnection {
    input := {
        @required
        odbPeeringConnectionId: ResourceIdOrArn
    }
    output := {
        odbPeeringConnection: OdbPeeringConnection
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@idempotent
operation InitializeService {
    input := {
        ociIdentityDomain: Boolean
        autonomousDatabaseOciAwsSecretsManagerIntegration: Access
    }
    output := {}
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
    ]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "autonomousDatabaseBackups"
    pageSize: "maxResults"
)
operation ListAutonomousDatabaseBackups {
    input := {
        maxResults: ListAutonomousDatabaseBackupsInputMaxResultsInteger
        nextToken: ListAutonomousDatabaseBackupsInputNextTokenString

        @required
        autonomousDatabaseId: ResourceId

        status: AutonomousDatabaseBackupStatus
        type: AutonomousDatabaseBackupType
    }
    output := {
        nextToken: String

        @required
        autonomousDatabaseBackups: AutonomousDatabaseBackupList
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "autonomousDatabaseCharacterSets"
    pageSize: "maxResults"
)
operation ListAutonomousDatabaseCharacterSets {
    input := {
        maxResults: ListAutonomousDatabaseCharacterSetsInputMaxResultsInteger
        nextToken: ListAutonomousDatabaseCharacterSetsInputNextTokenString
        characterSetType: characterSetType
    }
    output := {
        nextToken: String

        @required
        autonomousDatabaseCharacterSets: AutonomousDatabaseCharacterSetList
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
    ]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "autonomousDatabaseClones"
    pageSize: "maxResults"
)
operation ListAutonomousDatabaseClones {
    input := {
        maxResults: ListAutonomousDatabaseClonesInputMaxResultsInteger
        nextToken: ListAutonomousDatabaseClonesInputNextTokenString

        @required
        autonomousDatabaseId: ResourceIdOrArn
    }
    output := {
        nextToken: String

        @required
        autonomousDatabaseClones: AutonomousDatabaseList
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "autonomousDatabasePeers"
    pageSize: "maxResults"
)
operation ListAutonomousDatabasePeers {
    input := {
        maxResults: ListAutonomousDatabasePeersInputMaxResultsInteger
        nextToken: ListAutonomousDatabasePeersInputNextTokenString

        @required
        autonomousDatabaseId: ResourceIdOrArn
    }
    output := {
        nextToken: String

        @required
        autonomousDatabasePeers: AutonomousDatabasePeerList
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "autonomousDatabaseVersions"
    pageSize: "maxResults"
)
operation ListAutonomousDatabaseVersions {
    input := {
        maxResults: ListAutonomousDatabaseVersionsInputMaxResultsInteger
        nextToken: ListAutonomousDatabaseVersionsInputNextTokenString
        dbWorkload: DbWorkload
    }
    output := {
        nextToken: String

        @required
        autonomousDatabaseVersions: AutonomousDatabaseVersionList
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
    ]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "autonomousDatabases"
    pageSize: "maxResults"
)
operation ListAutonomousDatabases {
    input := {
        maxResults: ListAutonomousDatabasesInputMaxResultsInteger
        nextToken: ListAutonomousDatabasesInputNextTokenString
    }
    output := {
        nextToken: String

        @required
        autonomousDatabases: AutonomousDatabaseList
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
    ]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "autonomousVirtualMachines"
    pageSize: "maxResults"
)
operation ListAutonomousVirtualMachines {
    input := {
        maxResults: ListAutonomousVirtualMachinesInputMaxResultsInteger
        nextToken: ListAutonomousVirtualMachinesInputNextTokenString

        @required
        cloudAutonomousVmClusterId: ResourceId
    }
    output := {
        nextToken: String

        @required
        autonomousVirtualMachines: AutonomousVirtualMachineList
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "cloudAutonomousVmClusters"
    pageSize: "maxResults"
)
operation ListCloudAutonomousVmClusters {
    input := {
        maxResults: ListCloudAutonomousVmClustersInputMaxResultsInteger
        nextToken: ListCloudAutonomousVmClustersInputNextTokenString
        cloudExadataInfrastructureId: ResourceIdOrArn
    }
    output := {
        nextToken: String

        @required
        cloudAutonomousVmClusters: CloudAutonomousVmClusterList
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "cloudExadataInfrastructures"
    pageSize: "maxResults"
)
operation ListCloudExadataInfrastructures {
    input := {
        maxResults: ListCloudExadataInfrastructuresInputMaxResultsInteger
        nextToken: ListCloudExadataInfrastructuresInputNextTokenString
    }
    output := {
        nextToken: String

        @required
        cloudExadataInfrastructures: CloudExadataInfrastructureList
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
    ]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "cloudVmClusters"
    pageSize: "maxResults"
)
operation ListCloudVmClusters {
    input := {
        maxResults: ListCloudVmClustersInputMaxResultsInteger
        nextToken: ListCloudVmClustersInputNextTokenString
        cloudExadataInfrastructureId: ResourceIdOrArn
    }
    output := {
        nextToken: String

        @required
        cloudVmClusters: CloudVmClusterList
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "dbNodes"
    pageSize: "maxResults"
)
operation ListDbNodes {
    input := {
        maxResults: ListDbNodesInputMaxResultsInteger
        nextToken: ListDbNodesInputNextTokenString

        @required
        cloudVmClusterId: ResourceId
    }
    output := {
        nextToken: String

        @required
        dbNodes: DbNodeList
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "dbServers"
    pageSize: "maxResults"
)
operation ListDbServers {
    input := {
        @required
        cloudExadataInfrastructureId: ResourceIdOrArn

        maxResults: ListDbServersInputMaxResultsInteger
        nextToken: ListDbServersInputNextTokenString
    }
    output := {
        nextToken: String

        @required
        dbServers: DbServerList
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "dbSystemShapes"
    pageSize: "maxResults"
)
operation ListDbSystemShapes {
    input := {
        maxResults: ListDbSystemShapesInputMaxResultsInteger
        nextToken: ListDbSystemShapesInputNextTokenString
        availabilityZone: ListDbSystemShapesInputAvailabilityZoneString
        availabilityZoneId: ListDbSystemShapesInputAvailabilityZoneIdString
    }
    output := {
        nextToken: String

        @required
        dbSystemShapes: DbSystemShapeList
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
    ]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "giVersions"
    pageSize: "maxResults"
)
operation ListGiVersions {
    input := {
        maxResults: ListGiVersionsInputMaxResultsInteger
        nextToken: ListGiVersionsInputNextTokenString
        shape: ListGiVersionsInputShapeString
    }
    output := {
        nextToken: String

        @required
        giVersions: GiVersionList
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
    ]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "odbNetworks"
    pageSize: "maxResults"
)
operation ListOdbNetworks {
    input := {
        maxResults: ListOdbNetworksInputMaxResultsInteger
        nextToken: ListOdbNetworksInputNextTokenString
    }
    output := {
        nextToken: String

        @required
        odbNetworks: OdbNetworkList
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
    ]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "odbPeeringConnections"
    pageSize: "maxResults"
)
operation ListOdbPeeringConnections {
    input := {
        maxResults: ListOdbPeeringConnectionsInputMaxResultsInteger
        nextToken: ListOdbPeeringConnectionsInputNextTokenString
        odbNetworkId: ResourceIdOrArn
    }
    output := {
        nextToken: String

        @required
        odbPeeringConnections: OdbPeeringConnectionList
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "systemVersions"
    pageSize: "maxResults"
)
operation ListSystemVersions {
    input := {
        maxResults: ListSystemVersionsInputMaxResultsInteger
        nextToken: ListSystemVersionsInputNextTokenString

        @required
        giVersion: ListSystemVersionsInputGiVersionString

        @required
        shape: ListSystemVersionsInputShapeString
    }
    output := {
        nextToken: String

        @required
        systemVersions: SystemVersionList
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@readonly
operation ListTagsForResource {
    input: ListTagsForResourceRequest
    output: ListTagsForResourceResponse
    errors: [ResourceNotFoundException]
}

operation RebootAutonomousDatabase {
    input := {
        @required
        autonomousDatabaseId: ResourceIdOrArn

        isOnlineReboot: Boolean
    }
    output := {
        @required
        autonomousDatabaseId: String

        displayName: String
        status: AutonomousDatabaseResourceStatus
        statusReason: String
    }
    errors: [
        ThrottlingException
        ValidationException
        ConflictException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

operation RebootDbNode {
    input := {
        @required
        cloudVmClusterId: ResourceId

        @required
        dbNodeId: ResourceId
    }
    output := {
        @required
        dbNodeId: String

        status: DbNodeResourceStatus
        statusReason: String
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

operation RestoreAutonomousDatabase {
    input := {
        @required
        autonomousDatabaseId: ResourceIdOrArn

        @required
        timestamp: SyntheticTimestamp_date_time
    }
    output := {
        @required
        autonomousDatabaseId: String

        displayName: String
        status: AutonomousDatabaseResourceStatus
        statusReason: String
    }
    errors: [
        ThrottlingException
        ValidationException
        ConflictException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

operation ShrinkAutonomousDatabase {
    input := {
        @required
        autonomousDatabaseId: ResourceIdOrArn
    }
    output := {
        @required
        autonomousDatabaseId: String

        displayName: String
        status: AutonomousDatabaseResourceStatus
        statusReason: String
    }
    errors: [
        ThrottlingException
        ValidationException
        ConflictException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

operation StartAutonomousDatabase {
    input := {
        @required
        autonomousDatabaseId: ResourceIdOrArn
    }
    output := {
        @required
        autonomousDatabaseId: String

        displayName: String
        status: AutonomousDatabaseResourceStatus
        statusReason: String
    }
    errors: [
        ThrottlingException
        ValidationException
        ConflictException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

operation StartDbNode {
    input := {
        @required
        cloudVmClusterId: ResourceId

        @required
        dbNodeId: ResourceId
    }
    output := {
        @required
        dbNodeId: String

        status: DbNodeResourceStatus
        statusReason: String
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

operation StopAutonomousDatabase {
    input := {
        @required
        autonomousDatabaseId: ResourceIdOrArn
    }
    output := {
        @required
        autonomousDatabaseId: String

        displayName: String
        status: AutonomousDatabaseResourceStatus
        statusReason: String
    }
    errors: [
        ThrottlingException
        ValidationException
        ConflictException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

operation StopDbNode {
    input := {
        @required
        cloudVmClusterId: ResourceId

        @required
        dbNodeId: ResourceId
    }
    output := {
        @required
        dbNodeId: String

        status: DbNodeResourceStatus
        statusReason: String
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

operation SwitchoverAutonomousDatabase {
    input := {
        @required
        autonomousDatabaseId: ResourceIdOrArn

        peerDbArn: ResourceArn
    }
    output := {
        @required
        autonomousDatabaseId: String

        displayName: String
        status: AutonomousDatabaseResourceStatus
        statusReason: String
    }
    errors: [
        ThrottlingException
        ValidationException
        ConflictException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@idempotent
operation TagResource {
    input: TagResourceRequest
    output: TagResourceResponse
    errors: [ServiceQuotaExceededException, ResourceNotFoundException]
}

@idempotent
operation UntagResource {
    input: UntagResourceRequest
    output: UntagResourceResponse
    errors: [ResourceNotFoundException]
}

operation UpdateAutonomousDatabase {
    input := {
        @required
        autonomousDatabaseId: ResourceIdOrArn

        adminPassword: UpdateAutonomousDatabaseInputAdminPasswordString
        computeCount: UpdateAutonomousDatabaseInputComputeCountDouble
        cpuCoreCount: UpdateAutonomousDatabaseInputCpuCoreCountInteger
        dataStorageSizeInTBs: UpdateAutonomousDatabaseInputDataStorageSizeInTBsInteger
        dataStorageSizeInGBs: UpdateAutonomousDatabaseInputDataStorageSizeInGBsInteger
        displayName: ResourceDisplayName
        dbName: UpdateAutonomousDatabaseInputDbNameString
        dbVersion: UpdateAutonomousDatabaseInputDbVersionString
        dbWorkload: DbWorkload
        dbToolsDetails: DatabaseToolList
        databaseEdition: DatabaseEdition
        licenseModel: LicenseModel
        isAutoScalingEnabled: Boolean
        isAutoScalingForStorageEnabled: Boolean
        isBackupRetentionLocked: Boolean
        isLocalDataGuardEnabled: Boolean
        isMtlsConnectionRequired: Boolean
        isRefreshableClone: Boolean
        isDisconnectPeer: Boolean
        backupRetentionPeriodInDays: UpdateAutonomousDatabaseInputBackupRetentionPeriodInDaysInteger
        byolComputeCountLimit: UpdateAutonomousDatabaseInputByolComputeCountLimitDouble
        localAdgAutoFailoverMaxDataLossLimit: UpdateAutonomousDatabaseInputLocalAdgAutoFailoverMaxDataLossLimitInteger
        autonomousMaintenanceScheduleType: AutonomousMaintenanceScheduleType
        customerContactsToSendToOCI: CustomerContacts
        scheduledOperations: ScheduledOperationDetailsList
        longTermBackupSchedule: LongTermBackupSchedule
        openMode: OpenMode
        permissionLevel: PermissionLevel
        refreshableMode: RefreshableMode
        privateEndpointIp: String
        privateEndpointLabel: String
        peerDbId: ResourceIdOrArn
        resourcePoolLeaderId: ResourceIdOrArn
        resourcePoolSummary: ResourcePoolSummary
        standbyAllowlistedIpsSource: StandbyAllowlistedIpsSource
        standbyAllowlistedIps: StringList
        allowlistedIps: StringList
        autoRefreshFrequencyInSeconds: UpdateAutonomousDatabaseInputAutoRefreshFrequencyInSecondsInteger
        autoRefreshPointLagInSeconds: UpdateAutonomousDatabaseInputAutoRefreshPointLagInSecondsInteger
        timeOfAutoRefreshStart: SyntheticTimestamp_date_time
        encryptionKeyProvider: EncryptionKeyProviderInput
        encryptionKeyConfiguration: EncryptionKeyConfigurationInput
        adminPasswordSource: AdminPasswordSource
        adminPasswordSourceConfiguration: AdminPasswordSourceConfigurationInput
    }
    output := {
        @required
        autonomousDatabaseId: String

        displayName: String
        status: AutonomousDatabaseResourceStatus
        statusReason: String
    }
    errors: [
        ThrottlingException
        ValidationException
        ConflictException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

operation UpdateAutonomousDatabaseBackup {
    input := {
        @required
        autonomousDatabaseBackupId: ResourceId

        retentionPeriodInDays: UpdateAutonomousDatabaseBackupInputRetentionPeriodInDaysInteger
    }
    output := {
        displayName: String
        status: ResourceStatus
        statusReason: String

        @required
        autonomousDatabaseBackupId: String
    }
    errors: [
        ThrottlingException
        ValidationException
        ConflictException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

operation UpdateCloudExadataInfrastructure {
    input := {
        @required
        cloudExadataInfrastructureId: ResourceIdOrArn

        maintenanceWindow: MaintenanceWindow
    }
    output := {
        displayName: String
        status: ResourceStatus
        statusReason: String

        @required
        cloudExadataInfrastructureId: String
    }
    errors: [
        ThrottlingException
        ValidationException
        ConflictException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

operation UpdateOdbNetwork {
    input := {
        @required
        odbNetworkId: ResourceIdOrArn

        displayName: ResourceDisplayName
        peeredCidrsToBeAdded: StringList
        peeredCidrsToBeRemoved: StringList
        s3Access: Access
        zeroEtlAccess: Access
        stsAccess: Access
        kmsAccess: Access
        s3PolicyDocument: PolicyDocument
        stsPolicyDocument: PolicyDocument
        kmsPolicyDocument: PolicyDocument
        crossRegionS3RestoreSourcesToEnable: StringList
        crossRegionS3RestoreSourcesToDisable: StringList
    }
    output := {
        displayName: String
        status: ResourceStatus
        statusReason: String

        @required
        odbNetworkId: String
    }
    errors: [
        ThrottlingException
        ValidationException
        ConflictException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

operation UpdateOdbPeeringConnection {
    input := {
        @required
        odbPeeringConnectionId: ResourceIdOrArn

        displayName: ResourceDisplayName
        peerNetworkCidrsToBeAdded: PeeredCidrList
        peerNetworkCidrsToBeRemoved: PeeredCidrList
    }
    output := {
        displayName: String
        status: ResourceStatus
        statusReason: String

        @required
        odbPeeringConnectionId: String
    }
    errors: [
        ThrottlingException
        ValidationException
        ConflictException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

enum Access {
    ENABLED
    DISABLED
}

@error("client")
structure AccessDeniedException {
    @required
    message: String
}

enum AdminPasswordSource {
    CUSTOMER_MANAGED_AWS_SECRET
    API_REQUEST_PARAMETER
}

union AdminPasswordSourceConfiguration {
    customerManagedAwsSecret: CustomerManagedAwsSecretConfiguration
}

union AdminPasswordSourceConfigurationInput {
    customerManagedAwsSecret: CustomerManagedAwsSecretConfigurationInput
}

structure AdminPasswordSourceSummary {
    adminPasswordSource: AdminPasswordSource
    adminPasswordSourceConfiguration: AdminPasswordSourceConfiguration
}

@length(min: 20, max: 2048)
string Arn

@length(min: 20, max: 2048)
@pattern("arn:(?:aws|aws-cn|aws-us-gov|aws-iso-[a-z]?|aws-iso):odb:[a-z0-9-]+:\\d{12}:(?:cloud-vm-cluster|cloud-autonomous-vm-cluster|exadb-vm-cluster)/[a-z0-9-_]+")
string AssociateIamRoleToResourceInputResourceArnString

structure AutonomousDatabase {
    autonomousDatabaseId: ResourceIdOrArn
    autonomousDatabaseArn: ResourceArn
    ociResourceAnchorName: String
    percentProgress: Float
    ocid: String
    ociUrl: String
    displayName: String
    dbName: String
    sourceId: String
    status: AutonomousDatabaseResourceStatus
    statusReason: String
    databaseType: DatabaseType
    dbVersion: String
    dbWorkload: DbWorkload
    characterSet: String
    ncharacterSet: String
    databaseEdition: DatabaseEdition
    licenseModel: LicenseModel
    openMode: OpenMode
    permissionLevel: PermissionLevel
    isMtlsConnectionRequired: Boolean
    autonomousMaintenanceScheduleType: AutonomousMaintenanceScheduleType
    netServicesArchitecture: NetServicesArchitecture
    availableUpgradeVersions: StringList
    byolComputeCountLimit: Integer
    connectionStringDetails: AutonomousDatabaseConnectionStrings
    serviceConsoleUrl: String
    sqlWebDeveloperUrl: String
    customerContacts: CustomerContacts
    apexDetails: AutonomousDatabaseApex
    standbyDb: DatabaseStandbySummary
    localStandbyDb: DatabaseStandbySummary
    dataSafeStatus: DataSafeStatus
    databaseManagementStatus: DatabaseManagementStatus
    operationsInsightsStatus: OperationsInsightsStatus
    availabilityZone: String
    availabilityZoneId: String
    maintenanceTargetComponent: String
    connectionUrls: AutonomousDatabaseConnectionUrls
    dbToolsDetails: DatabaseToolList
    scheduledOperations: ScheduledOperationDetailsList
    resourcePoolLeaderId: String
    computeCount: Float
    computeModel: ComputeModel
    cpuCoreCount: Integer
    memoryPerOracleComputeUnitInGBs: Integer
    provisionableCpus: IntegerList
    isAutoScalingEnabled: Boolean
    dataStorageSizeInTBs: Double
    dataStorageSizeInGBs: Integer
    usedDataStorageSizeInTBs: Double
    usedDataStorageSizeInGBs: Integer
    actualUsedDataStorageSizeInTBs: Double
    allocatedStorageSizeInTBs: Double
    inMemoryAreaInGBs: Integer
    isAutoScalingForStorageEnabled: Boolean
    odbNetworkId: ResourceId
    odbNetworkArn: ResourceArn
    privateEndpoint: String
    privateEndpointIp: String
    privateEndpointLabel: String
    allowlistedIps: StringList
    standbyAllowlistedIps: StringList
    standbyAllowlistedIpsSource: StandbyAllowlistedIpsSource
    isLocalDataGuardEnabled: Boolean
    isRemoteDataGuardEnabled: Boolean
    localDisasterRecoveryType: DisasterRecoveryType
    role: DataGuardRole
    peerDbIds: StringList
    failedDataRecoveryInSeconds: Integer
    localAdgAutoFailoverMaxDataLossLimit: Integer
    remoteDisasterRecoveryConfiguration: DisasterRecoveryConfiguration
    isRefreshableClone: Boolean
    refreshableMode: RefreshableMode
    refreshableStatus: RefreshableStatus
    autoRefreshFrequencyInSeconds: Integer
    autoRefreshPointLagInSeconds: Integer
    isReconnectCloneEnabled: Boolean
    cloneTableSpaceList: IntegerList
    backupRetentionPeriodInDays: Integer
    longTermBackupSchedule: LongTermBackupSchedule
    isBackupRetentionLocked: Boolean
    totalBackupStorageSizeInGBs: Double
    resourcePoolSummary: ResourcePoolSummary
    encryptionSummary: EncryptionSummary
    createdAt: SyntheticTimestamp_date_time
    timeOfLastBackup: SyntheticTimestamp_date_time
    timeMaintenanceBegin: SyntheticTimestamp_date_time
    timeMaintenanceEnd: SyntheticTimestamp_date_time
    timeLocalDataGuardEnabled: SyntheticTimestamp_date_time
    timeDataGuardRoleChanged: SyntheticTimestamp_date_time
    timeOfLastSwitchover: SyntheticTimestamp_date_time
    timeOfLastFailover: SyntheticTimestamp_date_time
    timeOfLastRefresh: SyntheticTimestamp_date_time
    timeOfLastRefreshPoint: SyntheticTimestamp_date_time
    timeOfNextRefresh: SyntheticTimestamp_date_time
    timeOfAutoRefreshStart: SyntheticTimestamp_date_time
    timeDeletionOfFreeAutonomousDatabase: SyntheticTimestamp_date_time
    timeReclamationOfFreeAutonomousDatabase: SyntheticTimestamp_date_time
    timeDisasterRecoveryRoleChanged: SyntheticTimestamp_date_time
    timeUntilReconnectCloneEnabled: SyntheticTimestamp_date_time
    nextLongTermBackupTimeStamp: SyntheticTimestamp_date_time
    timeUndeleted: SyntheticTimestamp_date_time
    adminPasswordSourceSummary: AdminPasswordSourceSummary
}

structure AutonomousDatabaseApex {
    apexVersion: String
    ordsVersion: String
}

structure AutonomousDatabaseBackup {
    autonomousDatabaseBackupId: ResourceId
    autonomousDatabaseBackupArn: ResourceArn
    autonomousDatabaseId: ResourceId
    ocid: String
    displayName: String
    dbVersion: String
    status: AutonomousDatabaseBackupStatus
    statusReason: String
    isAutomatic: Boolean
    retentionPeriodInDays: Integer
    sizeInTBs: Double
    timeAvailableTill: SyntheticTimestamp_date_time
    timeStarted: SyntheticTimestamp_date_time
    timeEnded: SyntheticTimestamp_date_time
    type: AutonomousDatabaseBackupType
}

list AutonomousDatabaseBackupList {
    member: AutonomousDatabaseBackupSummary
}

enum AutonomousDatabaseBackupStatus {
    ACTIVE
    CREATING
    UPDATING
    DELETING
    FAILED
}

structure AutonomousDatabaseBackupSummary {
    autonomousDatabaseBackupId: ResourceId
    autonomousDatabaseBackupArn: ResourceArn
    autonomousDatabaseId: ResourceId
    ocid: String
    displayName: String
    dbVersion: String
    status: AutonomousDatabaseBackupStatus
    statusReason: String
    isAutomatic: Boolean
    retentionPeriodInDays: Integer
    sizeInTBs: Double
    timeAvailableTill: SyntheticTimestamp_date_time
    timeStarted: SyntheticTimestamp_date_time
    timeEnded: SyntheticTimestamp_date_time
    type: AutonomousDatabaseBackupType
}

enum AutonomousDatabaseBackupType {
    INCREMENTAL
    FULL
    LONGTERM
    VIRTUAL_FULL
    CUMULATIVE_INCREMENTAL
    ROLL_FORWARD_IMAGE_COPY
}

list AutonomousDatabaseCharacterSetList {
    member: AutonomousDatabaseCharacterSetSummary
}

structure AutonomousDatabaseCharacterSetSummary {
    characterSet: String
}

structure AutonomousDatabaseConnectionStrings {
    allConnectionStrings: DatabaseConnectionStringMap
    dedicated: String
    high: String
    medium: String
    low: String
    profiles: DatabaseConnectionStringProfileList
}

structure AutonomousDatabaseConnectionUrls {
    apexUrl: String
    databaseTransformsUrl: String
    graphStudioUrl: String
    machineLearningNotebookUrl: String
    machineLearningUserManagementUrl: String
    mongoDbUrl: String
    ordsUrl: String
    spatialStudioUrl: String
    sqlDevWebUrl: String
}

list AutonomousDatabaseList {
    member: AutonomousDatabaseSummary
}

list AutonomousDatabasePeerList {
    member: AutonomousDatabasePeerSummary
}

structure AutonomousDatabasePeerSummary {
    autonomousDatabaseId: ResourceId
    autonomousDatabaseArn: ResourceArn
    ocid: String
    region: String
}

enum AutonomousDatabaseResourceStatus {
    AVAILABLE
    FAILED
    PROVISIONING
    TERMINATED
    TERMINATING
    UPDATING
    MAINTENANCE_IN_PROGRESS
    STOPPING
    STOPPED
    STARTING
    UNAVAILABLE
    RESTORE_IN_PROGRESS
    RESTORE_FAILED
    BACKUP_IN_PROGRESS
    SCALE_IN_PROGRESS
    AVAILABLE_NEEDS_ATTENTION
    RESTARTING
    RECREATING
    ROLE_CHANGE_IN_PROGRESS
    UPGRADING
    INACCESSIBLE
    STANDBY
}

structure AutonomousDatabaseSummary {
    autonomousDatabaseId: ResourceIdOrArn
    autonomousDatabaseArn: ResourceArn
    ociResourceAnchorName: String
    percentProgress: Float
    ocid: String
    ociUrl: String
    displayName: String
    dbName: String
    sourceId: String
    status: AutonomousDatabaseResourceStatus
    statusReason: String
    databaseType: DatabaseType
    dbVersion: String
    dbWorkload: DbWorkload
    characterSet: String
    ncharacterSet: String
    databaseEdition: DatabaseEdition
    licenseModel: LicenseModel
    openMode: OpenMode
    permissionLevel: PermissionLevel
    isMtlsConnectionRequired: Boolean
    autonomousMaintenanceScheduleType: AutonomousMaintenanceScheduleType
    netServicesArchitecture: NetServicesArchitecture
    availableUpgradeVersions: StringList
    byolComputeCountLimit: Integer
    connectionStringDetails: AutonomousDatabaseConnectionStrings
    serviceConsoleUrl: String
    sqlWebDeveloperUrl: String
    customerContacts: CustomerContacts
    apexDetails: AutonomousDatabaseApex
    standbyDb: DatabaseStandbySummary
    localStandbyDb: DatabaseStandbySummary
    dataSafeStatus: DataSafeStatus
    databaseManagementStatus: DatabaseManagementStatus
    operationsInsightsStatus: OperationsInsightsStatus
    availabilityZone: String
    availabilityZoneId: String
    maintenanceTargetComponent: String
    connectionUrls: AutonomousDatabaseConnectionUrls
    dbToolsDetails: DatabaseToolList
    scheduledOperations: ScheduledOperationDetailsList
    resourcePoolLeaderId: String
    computeCount: Float
    computeModel: ComputeModel
    cpuCoreCount: Integer
    memoryPerOracleComputeUnitInGBs: Integer
    provisionableCpus: IntegerList
    isAutoScalingEnabled: Boolean
    dataStorageSizeInTBs: Double
    dataStorageSizeInGBs: Integer
    usedDataStorageSizeInTBs: Double
    usedDataStorageSizeInGBs: Integer
    actualUsedDataStorageSizeInTBs: Double
    allocatedStorageSizeInTBs: Double
    inMemoryAreaInGBs: Integer
    isAutoScalingForStorageEnabled: Boolean
    odbNetworkId: ResourceId
    odbNetworkArn: ResourceArn
    privateEndpoint: String
    privateEndpointIp: String
    privateEndpointLabel: String
    allowlistedIps: StringList
    standbyAllowlistedIps: StringList
    standbyAllowlistedIpsSource: StandbyAllowlistedIpsSource
    isLocalDataGuardEnabled: Boolean
    isRemoteDataGuardEnabled: Boolean
    localDisasterRecoveryType: DisasterRecoveryType
    role: DataGuardRole
    peerDbIds: StringList
    failedDataRecoveryInSeconds: Integer
    localAdgAutoFailoverMaxDataLossLimit: Integer
    remoteDisasterRecoveryConfiguration: DisasterRecoveryConfiguration
    isRefreshableClone: Boolean
    refreshableMode: RefreshableMode
    refreshableStatus: RefreshableStatus
    autoRefreshFrequencyInSeconds: Integer
    autoRefreshPointLagInSeconds: Integer
    isReconnectCloneEnabled: Boolean
    cloneTableSpaceList: IntegerList
    backupRetentionPeriodInDays: Integer
    longTermBackupSchedule: LongTermBackupSchedule
    isBackupRetentionLocked: Boolean
    totalBackupStorageSizeInGBs: Double
    resourcePoolSummary: ResourcePoolSummary
    encryptionSummary: EncryptionSummary
    createdAt: SyntheticTimestamp_date_time
    timeOfLastBackup: SyntheticTimestamp_date_time
    timeMaintenanceBegin: SyntheticTimestamp_date_time
    timeMaintenanceEnd: SyntheticTimestamp_date_time
    timeLocalDataGuardEnabled: SyntheticTimestamp_date_time
    timeDataGuardRoleChanged: SyntheticTimestamp_date_time
    timeOfLastSwitchover: SyntheticTimestamp_date_time
    timeOfLastFailover: SyntheticTimestamp_date_time
    timeOfLastRefresh: SyntheticTimestamp_date_time
    timeOfLastRefreshPoint: SyntheticTimestamp_date_time
    timeOfNextRefresh: SyntheticTimestamp_date_time
    timeOfAutoRefreshStart: SyntheticTimestamp_date_time
    timeDeletionOfFreeAutonomousDatabase: SyntheticTimestamp_date_time
    timeReclamationOfFreeAutonomousDatabase: SyntheticTimestamp_date_time
    timeDisasterRecoveryRoleChanged: SyntheticTimestamp_date_time
    timeUntilReconnectCloneEnabled: SyntheticTimestamp_date_time
    nextLongTermBackupTimeStamp: SyntheticTimestamp_date_time
    timeUndeleted: SyntheticTimestamp_date_time
    adminPasswordSourceSummary: AdminPasswordSourceSummary
}

list AutonomousDatabaseVersionList {
    member: AutonomousDatabaseVersionSummary
}

structure AutonomousDatabaseVersionSummary {
    dbWorkload: DbWorkload
    details: String
    version: String
}

structure AutonomousDatabaseWalletDetails {
    status: AutonomousDatabaseWalletStatus
    timeRotated: SyntheticTimestamp_date_time
    passwordSourceSummary: WalletPasswordSourceSummary
}

@sensitive
blob AutonomousDatabaseWalletFile

enum AutonomousDatabaseWalletStatus {
    ACTIVE
    UPDATING
}

enum AutonomousMaintenanceScheduleType {
    EARLY
    REGULAR
}

list AutonomousVirtualMachineList {
    member: AutonomousVirtualMachineSummary
}

structure AutonomousVirtualMachineSummary {
    autonomousVirtualMachineId: ResourceId
    status: ResourceStatus
    statusReason: String
    vmName: String
    dbServerId: ResourceId
    dbServerDisplayName: String
    cpuCoreCount: Integer
    memorySizeInGBs: Integer
    dbNodeStorageSizeInGBs: Integer
    clientIpAddress: String
    cloudAutonomousVmClusterId: String
    ocid: String
    ociResourceAnchorName: String
}

structure AwsEncryptionKeyConfiguration {
    iamRoleArn: RoleArn
    externalIdType: ExternalIdType
    kmsKeyId: KmsKeyIdOrArn
}

structure AwsEncryptionKeyConfigurationInput {
    iamRoleArn: RoleArn
    externalIdType: ExternalIdType
    kmsKeyId: KmsKeyIdOrArn
}

structure CloneToRefreshableConfiguration {
    @required
    sourceAutonomousDatabaseId: ResourceIdOrArn

    refreshableMode: RefreshableMode
    autoRefreshFrequencyInSeconds: CloneToRefreshableConfigurationAutoRefreshFrequencyInSecondsInteger
    autoRefreshPointLagInSeconds: CloneToRefreshableConfigurationAutoRefreshPointLagInSecondsInteger
    timeOfAutoRefreshStart: SyntheticTimestamp_date_time
    openMode: OpenMode
    cloneType: CloneType
}

@range(min: 3600, max: 604800)
integer CloneToRefreshableConfigurationAutoRefreshFrequencyInSecondsInteger

@range(min: 0, max: 604800)
integer CloneToRefreshableConfigurationAutoRefreshPointLagInSecondsInteger

enum CloneType {
    FULL
    METADATA
    PARTIAL
}

structure CloudAutonomousVmCluster {
    @required
    cloudAutonomousVmClusterId: ResourceId

    cloudAutonomousVmClusterArn: String
    odbNetworkId: ResourceIdOrArn
    odbNetworkArn: ResourceArn
    ociResourceAnchorName: String
    percentProgress: Float
    displayName: ResourceDisplayName
    status: ResourceStatus
    statusReason: String
    cloudExadataInfrastructureId: ResourceIdOrArn
    cloudExadataInfrastructureArn: ResourceArn
    autonomousDataStoragePercentage: Float
    autonomousDataStorageSizeInTBs: Double
    availableAutonomousDataStorageSizeInTBs: Double
    availableContainerDatabases: Integer
    availableCpus: Float
    computeModel: ComputeModel
    cpuCoreCount: Integer
    cpuCoreCountPerNode: Integer
    cpuPercentage: Float
    dataStorageSizeInGBs: Double
    dataStorageSizeInTBs: Double
    dbNodeStorageSizeInGBs: Integer
    dbServers: StringList
    description: String
    domain: String
    exadataStorageInTBsLowestScaledValue: Double
    hostname: String
    ocid: String
    ociUrl: String
    isMtlsEnabledVmCluster: Boolean
    licenseModel: LicenseModel
    maintenanceWindow: MaintenanceWindow
    maxAcdsLowestScaledValue: Integer
    memoryPerOracleComputeUnitInGBs: Integer
    memorySizeInGBs: Integer
    nodeCount: Integer
    nonProvisionableAutonomousContainerDatabases: Integer
    provisionableAutonomousContainerDatabases: Integer
    provisionedAutonomousContainerDatabases: Integer
    provisionedCpus: Float
    reclaimableCpus: Float
    reservedCpus: Float
    scanListenerPortNonTls: Integer
    scanListenerPortTls: Integer
    shape: String
    createdAt: SyntheticTimestamp_date_time
    timeDatabaseSslCertificateExpires: SyntheticTimestamp_date_time
    timeOrdsCertificateExpires: SyntheticTimestamp_date_time
    timeZone: String
    totalContainerDatabases: Integer
    iamRoles: IamRoleList
}

list CloudAutonomousVmClusterList {
    member: CloudAutonomousVmClusterSummary
}

structure CloudAutonomousVmClusterResourceDetails {
    cloudAutonomousVmClusterId: ResourceId
    unallocatedAdbStorageInTBs: Double
}

list CloudAutonomousVmClusterResourceDetailsList {
    member: CloudAutonomousVmClusterResourceDetails
}

structure CloudAutonomousVmClusterSummary {
    @required
    cloudAutonomousVmClusterId: ResourceId

    cloudAutonomousVmClusterArn: String
    odbNetworkId: ResourceIdOrArn
    odbNetworkArn: ResourceArn
    ociResourceAnchorName: String
    percentProgress: Float
    displayName: ResourceDisplayName
    status: ResourceStatus
    statusReason: String
    cloudExadataInfrastructureId: ResourceIdOrArn
    cloudExadataInfrastructureArn: ResourceArn
    autonomousDataStoragePercentage: Float
    autonomousDataStorageSizeInTBs: Double
    availableAutonomousDataStorageSizeInTBs: Double
    availableContainerDatabases: Integer
    availableCpus: Float
    computeModel: ComputeModel
    cpuCoreCount: Integer
    cpuCoreCountPerNode: Integer
    cpuPercentage: Float
    dataStorageSizeInGBs: Double
    dataStorageSizeInTBs: Double
    dbNodeStorageSizeInGBs: Integer
    dbServers: StringList
    description: String
    domain: String
    exadataStorageInTBsLowestScaledValue: Double
    hostname: String
    ocid: String
    ociUrl: String
    isMtlsEnabledVmCluster: Boolean
    licenseModel: LicenseModel
    maintenanceWindow: MaintenanceWindow
    maxAcdsLowestScaledValue: Integer
    memoryPerOracleComputeUnitInGBs: Integer
    memorySizeInGBs: Integer
    nodeCount: Integer
    nonProvisionableAutonomousContainerDatabases: Integer
    provisionableAutonomousContainerDatabases: Integer
    provisionedAutonomousContainerDatabases: Integer
    provisionedCpus: Float
    reclaimableCpus: Float
    reservedCpus: Float
    scanListenerPortNonTls: Integer
    scanListenerPortTls: Integer
    shape: String
    createdAt: SyntheticTimestamp_date_time
    timeDatabaseSslCertificateExpires: SyntheticTimestamp_date_time
    timeOrdsCertificateExpires: SyntheticTimestamp_date_time
    timeZone: String
    totalContainerDatabases: Integer
    iamRoles: IamRoleList
}

structure CloudExadataInfrastructure {
    @required
    cloudExadataInfrastructureId: ResourceIdOrArn

    displayName: String
    status: ResourceStatus
    statusReason: String
    cloudExadataInfrastructureArn: String
    activatedStorageCount: Integer
    additionalStorageCount: Integer
    availableStorageSizeInGBs: Integer
    availabilityZone: String
    availabilityZoneId: String
    computeCount: Integer
    cpuCount: Integer
    customerContactsToSendToOCI: CustomerContacts
    dataStorageSizeInTBs: Double
    dbNodeStorageSizeInGBs: Integer
    dbServerVersion: String
    lastMaintenanceRunId: String
    maintenanceWindow: MaintenanceWindow
    maxCpuCount: Integer
    maxDataStorageInTBs: Double
    maxDbNodeStorageSizeInGBs: Integer
    maxMemoryInGBs: Integer
    memorySizeInGBs: Integer
    monthlyDbServerVersion: String
    monthlyStorageServerVersion: String
    nextMaintenanceRunId: String
    ociResourceAnchorName: String
    ociUrl: String
    ocid: String
    shape: String
    storageCount: Integer
    storageServerVersion: String
    createdAt: SyntheticTimestamp_date_time
    totalStorageSizeInGBs: Integer
    percentProgress: Float
    databaseServerType: String
    storageServerType: String
    computeModel: ComputeModel
}

list CloudExadataInfrastructureList {
    member: CloudExadataInfrastructureSummary
}

structure CloudExadataInfrastructureSummary {
    @required
    cloudExadataInfrastructureId: ResourceIdOrArn

    displayName: String
    status: ResourceStatus
    statusReason: String
    cloudExadataInfrastructureArn: String
    activatedStorageCount: Integer
    additionalStorageCount: Integer
    availableStorageSizeInGBs: Integer
    availabilityZone: String
    availabilityZoneId: String
    computeCount: Integer
    cpuCount: Integer
    customerContactsToSendToOCI: CustomerContacts
    dataStorageSizeInTBs: Double
    dbNodeStorageSizeInGBs: Integer
    dbServerVersion: String
    lastMaintenanceRunId: String
    maintenanceWindow: MaintenanceWindow
    maxCpuCount: Integer
    maxDataStorageInTBs: Double
    maxDbNodeStorageSizeInGBs: Integer
    maxMemoryInGBs: Integer
    memorySizeInGBs: Integer
    monthlyDbServerVersion: String
    monthlyStorageServerVersion: String
    nextMaintenanceRunId: String
    ociResourceAnchorName: String
    ociUrl: String
    ocid: String
    shape: String
    storageCount: Integer
    storageServerVersion: String
    createdAt: SyntheticTimestamp_date_time
    totalStorageSizeInGBs: Integer
    percentProgress: Float
    databaseServerType: String
    storageServerType: String
    computeModel: ComputeModel
}

structure CloudExadataInfrastructureUnallocatedResources {
    cloudAutonomousVmClusters: CloudAutonomousVmClusterResourceDetailsList
    cloudExadataInfrastructureDisplayName: String
    exadataStorageInTBs: Double
    cloudExadataInfrastructureId: ResourceIdOrArn
    localStorageInGBs: Integer
    memoryInGBs: Integer
    ocpus: Integer
}

structure CloudVmCluster {
    @required
    cloudVmClusterId: ResourceId

    displayName: String
    status: ResourceStatus
    statusReason: String
    cloudVmClusterArn: String
    cloudExadataInfrastructureId: String
    cloudExadataInfrastructureArn: ResourceArn
    clusterName: String
    cpuCoreCount: Integer
    dataCollectionOptions: DataCollectionOptions
    dataStorageSizeInTBs: Double
    dbNodeStorageSizeInGBs: Integer
    dbServers: StringList
    diskRedundancy: DiskRedundancy
    giVersion: String
    hostname: String
    iormConfigCache: ExadataIormConfig
    isLocalBackupEnabled: Boolean
    isSparseDiskgroupEnabled: Boolean
    lastUpdateHistoryEntryId: String
    licenseModel: LicenseModel
    listenerPort: Integer
    memorySizeInGBs: Integer
    nodeCount: Integer
    ocid: String
    ociResourceAnchorName: String
    ociUrl: String
    domain: String
    scanDnsName: String
    scanDnsRecordId: String
    scanIpIds: StringList
    shape: String
    sshPublicKeys: SensitiveStringList
    storageSizeInGBs: Integer
    systemVersion: String
    createdAt: SyntheticTimestamp_date_time
    timeZone: String
    vipIds: StringList
    odbNetworkId: ResourceIdOrArn
    odbNetworkArn: ResourceArn
    percentProgress: Float
    computeModel: ComputeModel
    iamRoles: IamRoleList
}

list CloudVmClusterList {
    member: CloudVmClusterSummary
}

structure CloudVmClusterSummary {
    @required
    cloudVmClusterId: ResourceId

    displayName: String
    status: ResourceStatus
    statusReason: String
    cloudVmClusterArn: String
    cloudExadataInfrastructureId: String
    cloudExadataInfrastructureArn: ResourceArn
    clusterName: String
    cpuCoreCount: Integer
    dataCollectionOptions: DataCollectionOptions
    dataStorageSizeInTBs: Double
    dbNodeStorageSizeInGBs: Integer
    dbServers: StringList
    diskRedundancy: DiskRedundancy
    giVersion: String
    hostname: String
    iormConfigCache: ExadataIormConfig
    isLocalBackupEnabled: Boolean
    isSparseDiskgroupEnabled: Boolean
    lastUpdateHistoryEntryId: String
    licenseModel: LicenseModel
    listenerPort: Integer
    memorySizeInGBs: Integer
    nodeCount: Integer
    ocid: String
    ociResourceAnchorName: String
    ociUrl: String
    domain: String
    scanDnsName: String
    scanDnsRecordId: String
    scanIpIds: StringList
    shape: String
    sshPublicKeys: SensitiveStringList
    storageSizeInGBs: Integer
    systemVersion: String
    createdAt: SyntheticTimestamp_date_time
    timeZone: String
    vipIds: StringList
    odbNetworkId: ResourceIdOrArn
    odbNetworkArn: ResourceArn
    percentProgress: Float
    computeModel: ComputeModel
    iamRoles: IamRoleList
}

@length(min: 1, max: 11) @pattern("[a-zA-Z][a-zA-Z0-9-]*")
string ClusterName

enum ComputeModel {
    ECPU
    OCPU
}

@error("client")
structure ConflictException {
    @required
    message: String

    @required
    resourceId: String

    @required
    resourceType: String
}

@length(min: 8, max: 64) @pattern("[a-zA-Z0-9_\\/.=-]+")
string CreateAutonomousDatabaseBackupInputClientTokenString

@range(min: 90, max: 3650)
integer CreateAutonomousDatabaseBackupInputRetentionPeriodInDaysInteger

@length(min: 12, max: 30) @sensitive
string CreateAutonomousDatabaseInputAdminPasswordString

@range(min: 2)
double CreateAutonomousDatabaseInputByolComputeCountLimitDouble

@length(min: 1, max: 255)
string CreateAutonomousDatabaseInputCharacterSetString

@length(min: 8, max: 64) @pattern("[a-zA-Z0-9_\\/.=-]+")
string CreateAutonomousDatabaseInputClientTokenString

@range(min: 0.1, max: 512)
double CreateAutonomousDatabaseInputComputeCountDouble

@range(min: 1, max: 128)
integer CreateAutonomousDatabaseInputCpuCoreCountInteger

@range(min: 20, max: 393216)
integer CreateAutonomousDatabaseInputDataStorageSizeInGBsInteger

@range(min: 1, max: 384)
integer CreateAutonomousDatabaseInputDataStorageSizeInTBsInteger

@length(min: 1, max: 30)
string CreateAutonomousDatabaseInputDbNameString

@length(min: 1, max: 255)
string CreateAutonomousDatabaseInputDbVersionString

@length(min: 1, max: 255)
string CreateAutonomousDatabaseInputNcharacterSetString

@length(min: 8, max: 64) @pattern("[a-zA-Z0-9_\\/.=-]+")
string CreateAutonomousDatabaseWalletInputClientTokenString

@length(min: 8) @sensitive
string CreateAutonomousDatabaseWalletInputPasswordString

@range(min: 0)
double CreateCloudAutonomousVmClusterInputAutonomousDataStorageSizeInTBsDouble

@length(min: 8, max: 64) @pattern("[a-zA-Z0-9_\\/.=-]+")
string CreateCloudAutonomousVmClusterInputClientTokenString

@range(min: 0)
integer CreateCloudAutonomousVmClusterInputCpuCoreCountPerNodeInteger

@length(min: 1, max: 400)
string CreateCloudAutonomousVmClusterInputDescriptionString

@range(min: 0)
integer CreateCloudAutonomousVmClusterInputMemoryPerOracleComputeUnitInGBsInteger

@range(min: 1024, max: 8999)
integer CreateCloudAutonomousVmClusterInputScanListenerPortNonTlsInteger

@range(min: 1024, max: 8999)
integer CreateCloudAutonomousVmClusterInputScanListenerPortTlsInteger

@length(min: 1, max: 255)
string CreateCloudAutonomousVmClusterInputTimeZoneString

@range(min: 0)
integer CreateCloudAutonomousVmClusterInputTotalContainerDatabasesInteger

@length(min: 1, max: 255)
string CreateCloudExadataInfrastructureInputAvailabilityZoneIdString

@length(min: 1, max: 255)
string CreateCloudExadataInfrastructureInputAvailabilityZoneString

@length(min: 8, max: 64) @pattern("[a-zA-Z0-9_\\/.=-]+")
string CreateCloudExadataInfrastructureInputClientTokenString

@length(min: 1, max: 255) @pattern("[a-zA-Z0-9_\\/.=-]+")
string CreateCloudExadataInfrastructureInputDatabaseServerTypeString

@length(min: 1, max: 255) @pattern("[a-zA-Z0-9_\\/.=-]+")
string CreateCloudExadataInfrastructureInputShapeString

@length(min: 1, max: 255) @pattern("[a-zA-Z0-9_\\/.=-]+")
string CreateCloudExadataInfrastructureInputStorageServerTypeString

@length(min: 8, max: 64) @pattern("[a-zA-Z0-9_\\/.=-]+")
string CreateCloudVmClusterInputClientTokenString

@range(min: 0, max: 10000)
integer CreateCloudVmClusterInputCpuCoreCountInteger

@length(min: 1, max: 255)
string CreateCloudVmClusterInputGiVersionString

@range(min: 1024, max: 8999)
integer CreateCloudVmClusterInputScanListenerPortTcpInteger

@length(min: 1, max: 255)
string CreateCloudVmClusterInputSystemVersionString

@length(min: 1, max: 255)
string CreateCloudVmClusterInputTimeZoneString

@length(min: 1, max: 255)
string CreateOdbNetworkInputAvailabilityZoneIdString

@length(min: 1, max: 255)
string CreateOdbNetworkInputAvailabilityZoneString

@length(min: 1, max: 43)
string CreateOdbNetworkInputBackupSubnetCidrString

@length(min: 1, max: 43)
string CreateOdbNetworkInputClientSubnetCidrString

@length(min: 8, max: 64) @pattern("[a-zA-Z0-9_\\/.=-]+")
string CreateOdbNetworkInputClientTokenString

@length(min: 1, max: 255)
string CreateOdbNetworkInputCustomDomainNameString

@length(min: 1, max: 15) @pattern("[a-zA-Z][a-zA-Z0-9]*")
string CreateOdbNetworkInputDefaultDnsPrefixString

@length(min: 8, max: 64) @pattern("[a-zA-Z0-9_\\/.=-]+")
string CreateOdbPeeringConnectionInputClientTokenString

structure CrossRegionDataGuardConfiguration {
    @required
    sourceAutonomousDatabaseArn: Arn
}

structure CrossRegionDisasterRecoveryConfiguration {
    @required
    sourceAutonomousDatabaseArn: Arn

    @required
    remoteDisasterRecoveryType: DisasterRecoveryType

    isReplicateAutomaticBackups: Boolean
}

structure CrossRegionS3RestoreSourcesAccess {
    region: String
    ipv4Addresses: StringList
    status: ManagedResourceStatus
}

list CrossRegionS3RestoreSourcesAccessList {
    member: CrossRegionS3RestoreSourcesAccess
}

structure CustomerContact {
    email: CustomerContactEmailString
}

@length(min: 1, max: 320) @sensitive
string CustomerContactEmailString

list CustomerContacts {
    member: CustomerContact
}

structure CustomerManagedAwsSecretConfiguration {
    iamRoleArn: RoleArn
    secretId: SecretIdOrArn
    externalIdType: ExternalIdType
}

structure CustomerManagedAwsSecretConfigurationInput {
    secretId: SecretIdOrArn
    iamRoleArn: RoleArn
    externalIdType: ExternalIdType
}

structure DataCollectionOptions {
    isDiagnosticsEventsEnabled: Boolean
    isHealthMonitoringEnabled: Boolean
    isIncidentLogsEnabled: Boolean
}

enum DataGuardRole {
    PRIMARY
    STANDBY
    DISABLED_STANDBY
    BACKUP_COPY
    SNAPSHOT_STANDBY
}

enum DataSafeStatus {
    REGISTERING
    REGISTERED
    DEREGISTERING
    NOT_REGISTERED
    FAILED
}

structure DatabaseCloneConfiguration {
    @required
    sourceAutonomousDatabaseId: ResourceIdOrArn

    @required
    cloneType: CloneType
}

map DatabaseConnectionStringMap {
    key: String
    value: String
}

structure DatabaseConnectionStringProfile {
    consumerGroup: String
    displayName: String
    hostFormat: String
    isRegional: Boolean
    protocol: String
    sessionMode: String
    syntaxFormat: String
    tlsAuthentication: String
    value: String
}

list DatabaseConnectionStringProfileList {
    member: DatabaseConnectionStringProfile
}

enum DatabaseEdition {
    STANDARD_EDITION
    ENTERPRISE_EDITION
}

enum DatabaseManagementStatus {
    ENABLING
    ENABLED
    DISABLING
    NOT_ENABLED
    FAILED_ENABLING
    FAILED_DISABLING
}

structure DatabaseStandbySummary {
    availabilityDomain: String
    lagTimeInSeconds: Integer
    status: AutonomousDatabaseResourceStatus
    statusReason: String
    maintenanceTargetComponent: String
    timeDataGuardRoleChanged: SyntheticTimestamp_date_time
    timeDisasterRecoveryRoleChanged: SyntheticTimestamp_date_time
    timeMaintenanceBegin: SyntheticTimestamp_date_time
    timeMaintenanceEnd: SyntheticTimestamp_date_time
}

structure DatabaseTool {
    isEnabled: Boolean
    name: String
    computeCount: Double
    maxIdleTimeInMinutes: Integer
}

list DatabaseToolList {
    member: DatabaseTool
}

enum DatabaseType {
    REGULAR
    CLONE
}

structure DayOfWeek {
    name: DayOfWeekName
}

enum DayOfWeekName {
    MONDAY
    TUESDAY
    WEDNESDAY
    THURSDAY
    FRIDAY
    SATURDAY
    SUNDAY
}

list DaysOfWeek {
    member: DayOfWeek
}

structure DbIormConfig {
    dbName: String
    flashCacheLimit: String
    share: Integer
}

list DbIormConfigList {
    member: DbIormConfig
}

structure DbNode {
    dbNodeId: ResourceId
    dbNodeArn: ResourceArn
    status: DbNodeResourceStatus
    statusReason: String
    additionalDetails: String
    backupIpId: String
    backupVnic2Id: String
    backupVnicId: String
    cpuCoreCount: Integer
    dbNodeStorageSizeInGBs: Integer
    dbServerId: ResourceId
    dbSystemId: String
    faultDomain: String
    hostIpId: String
    hostname: String
    ocid: String
    ociResourceAnchorName: String
    maintenanceType: DbNodeMaintenanceType
    memorySizeInGBs: Integer
    softwareStorageSizeInGB: Integer
    createdAt: SyntheticTimestamp_date_time
    timeMaintenanceWindowEnd: String
    timeMaintenanceWindowStart: String
    totalCpuCoreCount: Integer
    vnic2Id: String
    vnicId: String
    privateIpAddress: String
    floatingIpAddress: String
}

list DbNodeList {
    member: DbNodeSummary
}

enum DbNodeMaintenanceType {
    VMDB_REBOOT_MIGRATION
}

enum DbNodeResourceStatus {
    AVAILABLE
    FAILED
    PROVISIONING
    TERMINATED
    TERMINATING
    UPDATING
    STOPPING
    STOPPED
    STARTING
}

structure DbNodeSummary {
    dbNodeId: ResourceId
    dbNodeArn: ResourceArn
    status: DbNodeResourceStatus
    statusReason: String
    additionalDetails: String
    backupIpId: String
    backupVnic2Id: String
    backupVnicId: String
    cpuCoreCount: Integer
    dbNodeStorageSizeInGBs: Integer
    dbServerId: ResourceId
    dbSystemId: String
    faultDomain: String
    hostIpId: String
    hostname: String
    ocid: String
    ociResourceAnchorName: String
    maintenanceType: DbNodeMaintenanceType
    memorySizeInGBs: Integer
    softwareStorageSizeInGB: Integer
    createdAt: SyntheticTimestamp_date_time
    timeMaintenanceWindowEnd: String
    timeMaintenanceWindowStart: String
    totalCpuCoreCount: Integer
    vnic2Id: String
    vnicId: String
}

structure DbServer {
    dbServerId: ResourceId
    status: ResourceStatus
    statusReason: String
    cpuCoreCount: Integer
    dbNodeStorageSizeInGBs: Integer
    dbServerPatchingDetails: DbServerPatchingDetails
    displayName: String
    exadataInfrastructureId: String
    ocid: String
    ociResourceAnchorName: String
    maxCpuCount: Integer
    maxDbNodeStorageInGBs: Integer
    maxMemoryInGBs: Integer
    memorySizeInGBs: Integer
    shape: String
    createdAt: SyntheticTimestamp_date_time
    vmClusterIds: StringList
    computeModel: ComputeModel
    autonomousVmClusterIds: StringList
    autonomousVirtualMachineIds: StringList
}

list DbServerList {
    member: DbServerSummary
}

structure DbServerPatchingDetails {
    estimatedPatchDuration: Integer
    patchingStatus: DbServerPatchingStatus
    timePatchingEnded: String
    timePatchingStarted: String
}

enum DbServerPatchingStatus {
    COMPLETE
    FAILED
    MAINTENANCE_IN_PROGRESS
    SCHEDULED
}

structure DbServerSummary {
    dbServerId: ResourceId
    status: ResourceStatus
    statusReason: String
    cpuCoreCount: Integer
    dbNodeStorageSizeInGBs: Integer
    dbServerPatchingDetails: DbServerPatchingDetails
    displayName: String
    exadataInfrastructureId: String
    ocid: String
    ociResourceAnchorName: String
    maxCpuCount: Integer
    maxDbNodeStorageInGBs: Integer
    maxMemoryInGBs: Integer
    memorySizeInGBs: Integer
    shape: String
    createdAt: SyntheticTimestamp_date_time
    vmClusterIds: StringList
    computeModel: ComputeModel
    autonomousVmClusterIds: StringList
    autonomousVirtualMachineIds: StringList
}

list DbSystemShapeList {
    member: DbSystemShapeSummary
}

structure DbSystemShapeSummary {
    availableCoreCount: Integer
    availableCoreCountPerNode: Integer
    availableDataStorageInTBs: Integer
    availableDataStoragePerServerInTBs: Integer
    availableDbNodePerNodeInGBs: Integer
    availableDbNodeStorageInGBs: Integer
    availableMemoryInGBs: Integer
    availableMemoryPerNodeInGBs: Integer
    coreCountIncrement: Integer
    maxStorageCount: Integer
    maximumNodeCount: Integer
    minCoreCountPerNode: Integer
    minDataStorageInTBs: Integer
    minDbNodeStoragePerNodeInGBs: Integer
    minMemoryPerNodeInGBs: Integer
    minStorageCount: Integer
    minimumCoreCount: Integer
    minimumNodeCount: Integer
    runtimeMinimumCoreCount: Integer
    shapeFamily: String
    shapeType: ShapeType
    name: String
    computeModel: ComputeModel
    areServerTypesSupported: Boolean
}

enum DbWorkload {
    OLTP
    AJD
    APEX
    LH
}

@length(min: 20, max: 2048)
@pattern("arn:(?:aws|aws-cn|aws-us-gov|aws-iso-[a-z]?|aws-iso):odb:[a-z0-9-]+:\\d{12}:(?:cloud-vm-cluster|cloud-autonomous-vm-cluster|exadb-vm-cluster)/[a-z0-9-_]+")
string DisassociateIamRoleFromResourceInputResourceArnString

structure DisasterRecoveryConfiguration {
    disasterRecoveryType: DisasterRecoveryType
    isReplicateAutomaticBackups: Boolean
    isSnapshotStandby: Boolean
    timeSnapshotStandbyEnabledTill: SyntheticTimestamp_date_time
}

enum DisasterRecoveryType {
    ADG
    BACKUP_BASED
}

enum DiskRedundancy {
    HIGH
    NORMAL
}

union EncryptionKeyConfiguration {
    awsEncryptionKey: AwsEncryptionKeyConfiguration
    ociEncryptionKey: OciEncryptionKeyConfiguration
    okvEncryptionKey: OkvEncryptionKeyConfiguration
}

union EncryptionKeyConfigurationInput {
    awsEncryptionKey: AwsEncryptionKeyConfigurationInput
}

enum EncryptionKeyProvider {
    ORACLE_MANAGED
    AWS_KMS
    OKV
    OCI
}

enum EncryptionKeyProviderInput {
    ORACLE_MANAGED
    AWS_KMS
}

structure EncryptionSummary {
    encryptionKeyProvider: EncryptionKeyProvider
    encryptionKeyConfiguration: EncryptionKeyConfiguration
}

structure ExadataIormConfig {
    dbPlans: DbIormConfigList
    lifecycleDetails: String
    lifecycleState: IormLifecycleState
    objective: Objective
}

enum ExternalIdType {
    database_ocid
    compartment_ocid
    tenant_ocid
}

list GiVersionList {
    member: GiVersionSummary
}

structure GiVersionSummary {
    version: String
}

@length(min: 1, max: 12) @pattern("[a-zA-Z][a-zA-Z0-9-]*[a-zA-Z0-9]")
string Hostname

list HoursOfDay {
    member: Integer
}

structure IamRole {
    iamRoleArn: RoleArn
    status: IamRoleStatus
    statusReason: String
    awsIntegration: SupportedAwsIntegration
}

list IamRoleList {
    member: IamRole
}

enum IamRoleStatus {
    ASSOCIATING
    DISASSOCIATING
    FAILED
    CONNECTED
    DISCONNECTED
    PARTIALLY_CONNECTED
    UNKNOWN
}

list IntegerList {
    member: Integer
}

@error("server") @retryable(throttling: false)
structure InternalServerException {
    @required
    message: String

    retryAfterSeconds: Integer
}

enum IormLifecycleState {
    BOOTSTRAPPING
    DISABLED
    ENABLED
    FAILED
    UPDATING
}

structure KmsAccess {
    status: ManagedResourceStatus
    ipv4Addresses: StringList
    domainName: String
    kmsPolicyDocument: String
}

@length(min: 1, max: 2048) @pattern("[a-zA-Z0-9_:./-]+")
string KmsKeyIdOrArn

enum LicenseModel {
    BRING_YOUR_OWN_LICENSE
    LICENSE_INCLUDED
}

@range(min: 1, max: 1000)
integer ListAutonomousDatabaseBackupsInputMaxResultsInteger

@length(min: 1, max: 8192)
string ListAutonomousDatabaseBackupsInputNextTokenString

@range(min: 1, max: 1000)
integer ListAutonomousDatabaseCharacterSetsInputMaxResultsInteger

@length(min: 1, max: 8192)
string ListAutonomousDatabaseCharacterSetsInputNextTokenString

@range(min: 1, max: 1000)
integer ListAutonomousDatabaseClonesInputMaxResultsInteger

@length(min: 1, max: 8192)
string ListAutonomousDatabaseClonesInputNextTokenString

@range(min: 1, max: 1000)
integer ListAutonomousDatabasePeersInputMaxResultsInteger

@length(min: 1, max: 8192)
string ListAutonomousDatabasePeersInputNextTokenString

@range(min: 1, max: 1000)
integer ListAutonomousDatabaseVersionsInputMaxResultsInteger

@length(min: 1, max: 8192)
string ListAutonomousDatabaseVersionsInputNextTokenString

@range(min: 1, max: 1000)
integer ListAutonomousDatabasesInputMaxResultsInteger

@length(min: 1, max: 8192)
string ListAutonomousDatabasesInputNextTokenString

@range(min: 1, max: 1000)
integer ListAutonomousVirtualMachinesInputMaxResultsInteger

@length(min: 1, max: 8192)
string ListAutonomousVirtualMachinesInputNextTokenString

@range(min: 1, max: 1000)
integer ListCloudAutonomousVmClustersInputMaxResultsInteger

@length(min: 1, max: 8192)
string ListCloudAutonomousVmClustersInputNextTokenString

@range(min: 1, max: 1000)
integer ListCloudExadataInfrastructuresInputMaxResultsInteger

@length(min: 1, max: 8192)
string ListCloudExadataInfrastructuresInputNextTokenString

@range(min: 1, max: 1000)
integer ListCloudVmClustersInputMaxResultsInteger

@length(min: 1, max: 8192)
string ListCloudVmClustersInputNextTokenString

@range(min: 1, max: 1000)
integer ListDbNodesInputMaxResultsInteger

@length(min: 1, max: 8192)
string ListDbNodesInputNextTokenString

@range(min: 1, max: 1000)
integer ListDbServersInputMaxResultsInteger

@length(min: 1, max: 8192)
string ListDbServersInputNextTokenString

@length(min: 1, max: 255)
string ListDbSystemShapesInputAvailabilityZoneIdString

@length(min: 1, max: 255)
string ListDbSystemShapesInputAvailabilityZoneString

@range(min: 1, max: 1000)
integer ListDbSystemShapesInputMaxResultsInteger

@length(min: 1, max: 8192)
string ListDbSystemShapesInputNextTokenString

@range(min: 1, max: 1000)
integer ListGiVersionsInputMaxResultsInteger

@length(min: 1, max: 8192)
string ListGiVersionsInputNextTokenString

@length(min: 1, max: 255)
string ListGiVersionsInputShapeString

@range(min: 1, max: 1000)
integer ListOdbNetworksInputMaxResultsInteger

@length(min: 1, max: 8192)
string ListOdbNetworksInputNextTokenString

@range(min: 1, max: 1000)
integer ListOdbPeeringConnectionsInputMaxResultsInteger

@length(min: 1, max: 8192)
string ListOdbPeeringConnectionsInputNextTokenString

@length(min: 1, max: 30)
string ListSystemVersionsInputGiVersionString

@range(min: 1, max: 1000)
integer ListSystemVersionsInputMaxResultsInteger

@length(min: 1, max: 8192)
string ListSystemVersionsInputNextTokenString

@length(min: 1, max: 255)
string ListSystemVersionsInputShapeString

@input
structure ListTagsForResourceRequest {
    @required
    resourceArn: ResourceArn
}

@output
structure ListTagsForResourceResponse {
    tags: ResponseTagMap
}

structure LongTermBackupSchedule {
    isDisabled: Boolean
    repeatCadence: RepeatCadence
    retentionPeriodInDays: LongTermBackupScheduleRetentionPeriodInDaysInteger
    timeOfBackup: SyntheticTimestamp_date_time
}

@range(min: 90, max: 3650)
integer LongTermBackupScheduleRetentionPeriodInDaysInteger

structure MaintenanceWindow {
    customActionTimeoutInMins: MaintenanceWindowCustomActionTimeoutInMinsInteger
    daysOfWeek: DaysOfWeek
    hoursOfDay: HoursOfDay
    isCustomActionTimeoutEnabled: Boolean
    leadTimeInWeeks: MaintenanceWindowLeadTimeInWeeksInteger
    months: Months
    patchingMode: PatchingModeType
    preference: PreferenceType
    skipRu: Boolean
    weeksOfMonth: WeeksOfMonth
}

@range(min: 15, max: 120)
integer MaintenanceWindowCustomActionTimeoutInMinsInteger

@range(min: 1, max: 4)
integer MaintenanceWindowLeadTimeInWeeksInteger

enum ManagedResourceStatus {
    ENABLED
    ENABLING
    DISABLED
    DISABLING
}

structure ManagedS3BackupAccess {
    status: ManagedResourceStatus
    ipv4Addresses: StringList
}

structure ManagedServices {
    serviceNetworkArn: ResourceArn
    resourceGatewayArn: ResourceArn
    managedServicesIpv4Cidrs: StringList
    serviceNetworkEndpoint: ServiceNetworkEndpoint
    managedS3BackupAccess: ManagedS3BackupAccess
    zeroEtlAccess: ZeroEtlAccess
    s3Access: S3Access
    stsAccess: StsAccess
    kmsAccess: KmsAccess
    crossRegionS3RestoreSourcesAccess: CrossRegionS3RestoreSourcesAccessList
}

structure Month {
    name: MonthName
}

enum MonthName {
    JANUARY
    FEBRUARY
    MARCH
    APRIL
    MAY
    JUNE
    JULY
    AUGUST
    SEPTEMBER
    OCTOBER
    NOVEMBER
    DECEMBER
}

list Months {
    member: Month
}

enum NetServicesArchitecture {
    DEDICATED
    SHARED
}

enum Objective {
    AUTO
    BALANCED
    BASIC
    HIGH_THROUGHPUT
    LOW_LATENCY
}

enum OciAwsIntegration {
    KmsTde
    SecretsManager
}

structure OciDnsForwardingConfig {
    domainName: OciDnsForwardingConfigDomainNameString
    ociDnsListenerIp: String
}

@length(min: 1, max: 255)
string OciDnsForwardingConfigDomainNameString

list OciDnsForwardingConfigList {
    member: OciDnsForwardingConfig
}

structure OciEncryptionKeyConfiguration {
    @required
    kmsKeyId: OciEncryptionKeyConfigurationKmsKeyIdString

    @required
    vaultId: OciEncryptionKeyConfigurationVaultIdString
}

@length(min: 1, max: 255)
string OciEncryptionKeyConfigurationKmsKeyIdString

@length(min: 1, max: 255)
string OciEncryptionKeyConfigurationVaultIdString

structure OciIamRole {
    iamRoleArn: RoleArn
    awsIntegration: OciAwsIntegration
    status: OciIamRoleStatus
    statusReason: String
}

@length(min: 0, max: 10)
list OciIamRoleList {
    member: OciIamRole
}

enum OciIamRoleStatus {
    PROVISIONING
    AVAILABLE
    PROVISION_FAILED
    TERMINATING
    TERMINATE_FAILED
}

structure OciIdentityDomain {
    ociIdentityDomainId: String
    ociIdentityDomainResourceUrl: String
    ociIdentityDomainUrl: String
    status: ResourceStatus
    statusReason: String
    accountSetupCloudFormationUrl: String
}

enum OciOnboardingStatus {
    NOT_STARTED
    PENDING_LINK_GENERATION
    PENDING_CUSTOMER_ACTION
    PENDING_INITIALIZATION
    ACTIVATING
    ACTIVE_IN_HOME_REGION
    ACTIVE
    ACTIVE_LIMITED
    FAILED
    PUBLIC_OFFER_UNSUPPORTED
    SUSPENDED
    CANCELED
}

structure OdbNetwork {
    @required
    odbNetworkId: ResourceIdOrArn

    displayName: String
    status: ResourceStatus
    statusReason: String
    odbNetworkArn: String
    availabilityZone: OdbNetworkAvailabilityZoneString
    availabilityZoneId: OdbNetworkAvailabilityZoneIdString
    clientSubnetCidr: OdbNetworkClientSubnetCidrString
    backupSubnetCidr: OdbNetworkBackupSubnetCidrString
    customDomainName: OdbNetworkCustomDomainNameString
    defaultDnsPrefix: OdbNetworkDefaultDnsPrefixString
    peeredCidrs: StringList
    ociNetworkAnchorId: OdbNetworkOciNetworkAnchorIdString
    ociNetworkAnchorUrl: String
    ociResourceAnchorName: String
    ociVcnId: OdbNetworkOciVcnIdString
    ociVcnUrl: String
    ociDnsForwardingConfigs: OciDnsForwardingConfigList
    createdAt: SyntheticTimestamp_date_time
    percentProgress: Float
    managedServices: ManagedServices
    ec2PlacementGroupIds: ResourceIdList
}

@length(min: 1, max: 255)
string OdbNetworkAvailabilityZoneIdString

@length(min: 1, max: 255)
string OdbNetworkAvailabilityZoneString

@length(min: 1, max: 255)
string OdbNetworkBackupSubnetCidrString

@length(min: 1, max: 255)
string OdbNetworkClientSubnetCidrString

@length(min: 1, max: 255)
string OdbNetworkCustomDomainNameString

@length(min: 1, max: 255)
string OdbNetworkDefaultDnsPrefixString

list OdbNetworkList {
    member: OdbNetworkSummary
}

@length(min: 1, max: 255)
string OdbNetworkOciNetworkAnchorIdString

@length(min: 1, max: 255)
string OdbNetworkOciVcnIdString

structure OdbNetworkSummary {
    @required
    odbNetworkId: ResourceIdOrArn

    displayName: String
    status: ResourceStatus
    statusReason: String
    odbNetworkArn: String
    availabilityZone: OdbNetworkSummaryAvailabilityZoneString
    availabilityZoneId: OdbNetworkSummaryAvailabilityZoneIdString
    clientSubnetCidr: OdbNetworkSummaryClientSubnetCidrString
    backupSubnetCidr: OdbNetworkSummaryBackupSubnetCidrString
    customDomainName: OdbNetworkSummaryCustomDomainNameString
    defaultDnsPrefix: OdbNetworkSummaryDefaultDnsPrefixString
    peeredCidrs: StringList
    ociNetworkAnchorId: OdbNetworkSummaryOciNetworkAnchorIdString
    ociNetworkAnchorUrl: String
    ociResourceAnchorName: String
    ociVcnId: OdbNetworkSummaryOciVcnIdString
    ociVcnUrl: String
    ociDnsForwardingConfigs: OciDnsForwardingConfigList
    createdAt: SyntheticTimestamp_date_time
    percentProgress: Float
    managedServices: ManagedServices
    ec2PlacementGroupIds: ResourceIdList
}

@length(min: 1, max: 255)
string OdbNetworkSummaryAvailabilityZoneIdString

@length(min: 1, max: 255)
string OdbNetworkSummaryAvailabilityZoneString

@length(min: 1, max: 255)
string OdbNetworkSummaryBackupSubnetCidrString

@length(min: 1, max: 255)
string OdbNetworkSummaryClientSubnetCidrString

@length(min: 1, max: 255)
string OdbNetworkSummaryCustomDomainNameString

@length(min: 1, max: 255)
string OdbNetworkSummaryDefaultDnsPrefixString

@length(min: 1, max: 255)
string OdbNetworkSummaryOciNetworkAnchorIdString

@length(min: 1, max: 255)
string OdbNetworkSummaryOciVcnIdString

structure OdbPeeringConnection {
    @required
    odbPeeringConnectionId: ResourceIdOrArn

    displayName: String
    status: ResourceStatus
    statusReason: String
    odbPeeringConnectionArn: String
    odbNetworkArn: String
    peerNetworkArn: String
    odbPeeringConnectionType: String
    peerNetworkCidrs: PeeredCidrList
    createdAt: SyntheticTimestamp_date_time
    percentProgress: Float
}

list OdbPeeringConnectionList {
    member: OdbPeeringConnectionSummary
}

structure OdbPeeringConnectionSummary {
    @required
    odbPeeringConnectionId: ResourceIdOrArn

    displayName: String
    status: ResourceStatus
    statusReason: String
    odbPeeringConnectionArn: String
    odbNetworkArn: String
    peerNetworkArn: String
    odbPeeringConnectionType: String
    peerNetworkCidrs: PeeredCidrList
    createdAt: SyntheticTimestamp_date_time
    percentProgress: Float
}

structure OkvEncryptionKeyConfiguration {
    @required
    certificateDirectoryName: String

    certificateId: String

    @required
    directoryName: String

    @required
    okvKmsKey: String

    @required
    okvUri: String
}

enum OpenMode {
    READ_ONLY
    READ_WRITE
}

enum OperationsInsightsStatus {
    ENABLING
    ENABLED
    DISABLING
    NOT_ENABLED
    FAILED_ENABLING
    FAILED_DISABLING
}

enum PatchingModeType {
    ROLLING
    NONROLLING
}

@pattern("rtb-[a-z0-9]{8,17}")
string PeerNetworkRouteTableId

@length(min: 1, max: 1)
list PeerNetworkRouteTableIdList {
    member: PeerNetworkRouteTableId
}

@length(min: 1, max: 18)
@pattern("(?:(?:\\d|[01]?\\d\\d|2[0-4]\\d|25[0-5])\\.){3}(?:25[0-5]|2[0-4]\\d|[01]?\\d\\d|\\d)\\/(?:[1-2][0-9]|3[0-2]|[1-9])")
string PeeredCidr

list PeeredCidrList {
    member: PeeredCidr
}

enum PermissionLevel {
    RESTRICTED
    UNRESTRICTED
}

structure PointInTimeRestoreConfiguration {
    @required
    sourceAutonomousDatabaseId: ResourceIdOrArn

    @required
    cloneType: CloneType

    timestamp: SyntheticTimestamp_date_time
    useLatestAvailableBackupTimestamp: Boolean
    cloneTableSpaceList: IntegerList
}

@length(min: 3, max: 20480)
string PolicyDocument

enum PreferenceType {
    NO_PREFERENCE
    CUSTOM_PREFERENCE
}

enum RefreshableMode {
    AUTOMATIC
    MANUAL
}

enum RefreshableStatus {
    REFRESHING
    NOT_REFRESHING
}

enum RepeatCadence {
    ONE_TIME
    WEEKLY
    MONTHLY
    YEARLY
}

@length(min: 1, max: 200)
map RequestTagMap {
    key: TagKey
    value: TagValue
}

@length(min: 20, max: 2048)
@pattern("arn:(?:aws|aws-cn|aws-us-gov|aws-iso-{0,1}[a-z]{0,1}):[a-z0-9-]+:[a-z0-9-]*:[0-9]+:[a-z0-9-]+/[a-z0-9-_]{6,64}")
string ResourceArn

@length(min: 1, max: 255) @pattern("[a-zA-Z_](?!.*--)[a-zA-Z0-9_-]*")
string ResourceDisplayName

@length(min: 6, max: 64) @pattern("[a-zA-Z0-9_~.-]+")
string ResourceId

list ResourceIdList {
    member: ResourceId
}

@length(min: 6, max: 2048)
@pattern("(arn:(?:aws|aws-cn|aws-us-gov|aws-iso-{0,1}[a-z]{0,1}):[a-z0-9-]+:[a-z0-9-]*:[0-9]+:[a-z0-9-]+/[a-zA-Z0-9_~.-]{6,64}|[a-zA-Z0-9_~.-]{6,64})")
string ResourceIdOrArn

@error("client")
structure ResourceNotFoundException {
    @required
    message: String

    @required
    resourceId: String

    @required
    resourceType: String
}

structure ResourcePoolSummary {
    isDisabled: Boolean
    poolSize: Integer
    poolStorageSizeInTBs: Integer
    availableStorageCapacityInTBs: Double
    totalComputeCapacity: Integer
    availableComputeCapacity: Integer
}

enum ResourceStatus {
    AVAILABLE
    FAILED
    PROVISIONING
    TERMINATED
    TERMINATING
    UPDATING
    MAINTENANCE_IN_PROGRESS
}

@length(min: 0, max: 200)
map ResponseTagMap {
    key: TagKey
    value: TagValue
}

structure RestoreFromBackupConfiguration {
    @required
    autonomousDatabaseBackupId: ResourceIdOrArn

    @required
    cloneType: CloneType

    cloneTableSpaceList: IntegerList
}

@length(min: 20, max: 2048)
@pattern("arn:(?:aws|aws-cn|aws-us-gov|aws-iso-{0,1}[a-z]{0,1}):iam::[0-9]{12}:role/.+")
string RoleArn

structure S3Access {
    status: ManagedResourceStatus
    ipv4Addresses: StringList
    domainName: String
    s3PolicyDocument: String
}

structure ScheduledOperationDetails {
    @required
    dayOfWeek: DayOfWeek

    scheduledStartTime: String
    scheduledStopTime: String
}

list ScheduledOperationDetailsList {
    member: ScheduledOperationDetails
}

@length(min: 1, max: 2048)
string SecretIdOrArn

@sensitive
string SensitiveString

list SensitiveStringList {
    member: SensitiveString
}

structure ServiceNetworkEndpoint {
    vpcEndpointId: String
    vpcEndpointType: VpcEndpointType
}

@error("client")
structure ServiceQuotaExceededException {
    @required
    message: String

    @required
    resourceId: String

    @required
    resourceType: String

    @required
    quotaCode: String
}

enum ShapeType {
    AMD
    INTEL
    INTEL_FLEX_X9
    AMPERE_FLEX_A1
}

union SourceConfiguration {
    databaseClone: DatabaseCloneConfiguration
    restoreFromBackup: RestoreFromBackupConfiguration
    pointInTimeRestore: PointInTimeRestoreConfiguration
    crossRegionDataGuard: CrossRegionDataGuardConfiguration
    crossRegionDisasterRecovery: CrossRegionDisasterRecoveryConfiguration
    cloneToRefreshable: CloneToRefreshableConfiguration
}

enum SourceType {
    NONE
    DATABASE
    BACKUP_FROM_ID
    BACKUP_FROM_TIMESTAMP
    CROSS_REGION_DATAGUARD
    CROSS_REGION_DISASTER_RECOVERY
    CLONE_TO_REFRESHABLE
}

enum StandbyAllowlistedIpsSource {
    PRIMARY
    SEPARATE
    NOT_APPLICABLE
}

@length(min: 1, max: 1024)
list StringList {
    member: String
}

structure StsAccess {
    status: ManagedResourceStatus
    ipv4Addresses: StringList
    domainName: String
    stsPolicyDocument: String
}

structure SubscriptionError {
    errorMessage: String
}

list SubscriptionErrors {
    member: SubscriptionError
}

enum SupportedAwsIntegration {
    KmsTde
}

@timestampFormat("date-time")
timestamp SyntheticTimestamp_date_time

list SystemVersionList {
    member: SystemVersionSummary
}

structure SystemVersionSummary {
    giVersion: String
    shape: String
    systemVersions: StringList
}

@length(min: 1, max: 128)
string TagKey

@length(min: 1, max: 200)
list TagKeys {
    member: TagKey
}

@input
structure TagResourceRequest {
    @required
    resourceArn: ResourceArn

    @required
    tags: RequestTagMap
}

@output
structure TagResourceResponse {}

@length(min: 0, max: 256)
string TagValue

@error("client")
structure ThrottlingException {
    @required
    message: String

    retryAfterSeconds: Integer
}

structure TransportableTablespace {
    ttsBundleUrl: String
}

@input
structure UntagResourceRequest {
    @required
    resourceArn: ResourceArn

    @required
    tagKeys: TagKeys
}

@output
structure UntagResourceResponse {}

@range(min: 90, max: 3650)
integer UpdateAutonomousDatabaseBackupInputRetentionPeriodInDaysInteger

@length(min: 12, max: 30) @sensitive
string UpdateAutonomousDatabaseInputAdminPasswordString

@range(min: 3600, max: 604800)
integer UpdateAutonomousDatabaseInputAutoRefreshFrequencyInSecondsInteger

@range(min: 0, max: 604800)
integer UpdateAutonomousDatabaseInputAutoRefreshPointLagInSecondsInteger

@range(min: 1, max: 60)
integer UpdateAutonomousDatabaseInputBackupRetentionPeriodInDaysInteger

@range(min: 2)
double UpdateAutonomousDatabaseInputByolComputeCountLimitDouble

@range(min: 0.1, max: 512)
double UpdateAutonomousDatabaseInputComputeCountDouble

@range(min: 1, max: 128)
integer UpdateAutonomousDatabaseInputCpuCoreCountInteger

@range(min: 20, max: 393216)
integer UpdateAutonomousDatabaseInputDataStorageSizeInGBsInteger

@range(min: 1, max: 384)
integer UpdateAutonomousDatabaseInputDataStorageSizeInTBsInteger

@length(min: 1, max: 30)
string UpdateAutonomousDatabaseInputDbNameString

@length(min: 1, max: 255)
string UpdateAutonomousDatabaseInputDbVersionString

@range(min: 0, max: 3600)
integer UpdateAutonomousDatabaseInputLocalAdgAutoFailoverMaxDataLossLimitInteger

@error("client")
structure ValidationException {
    @required
    message: String

    @required
    reason: ValidationExceptionReason

    fieldList: ValidationExceptionFieldList
}

structure ValidationExceptionField {
    @required
    name: String

    @required
    message: String
}

list ValidationExceptionFieldList {
    member: ValidationExceptionField
}

enum ValidationExceptionReason {
    unknownOperation
    cannotParse
    fieldValidationFailed
    other
}

enum VpcEndpointType {
    SERVICENETWORK
}

enum WalletPasswordSource {
    CUSTOMER_MANAGED_AWS_SECRET
    API_REQUEST_PARAMETER
}

union WalletPasswordSourceConfiguration {
    customerManagedAwsSecret: CustomerManagedAwsSecretConfiguration
}

union WalletPasswordSourceConfigurationInput {
    customerManagedAwsSecret: CustomerManagedAwsSecretConfigurationInput
}

structure WalletPasswordSourceSummary {
    passwordSource: WalletPasswordSource
    passwordSourceConfiguration: WalletPasswordSourceConfiguration
}

enum WalletType {
    REGIONAL
    INSTANCE
}

list WeeksOfMonth {
    member: Integer
}

structure ZeroEtlAccess {
    status: ManagedResourceStatus
    cidr: String
}

enum characterSetType {
    DATABASE
    NATIONAL
}
