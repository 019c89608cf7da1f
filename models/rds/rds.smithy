$version: "2.0"
$operationInputSuffix: "Message"
$operationOutputSuffix: "Result"

namespace com.amazonaws.rds

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsQuery
use aws.protocols#awsQueryError
use sessiongen.traits#maxAttempts
use sessiongen.traits#paginator
use smithy.waiters#waitable

@title("Amazon Relational Database Service")
@service(sdkId: "RDS", endpointPrefix: "rds")
@awsQuery
@sigv4(name: "rds")
@xmlNamespace(uri: "http://rds.amazonaws.com/doc/2014-10-31/")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        "aws-us-gov": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
    }
)
service RDS {
    version: "2014-10-31"
    operations: [
        AddRoleToDBCluster
        AddRoleToDBInstance
        AddSourceIdentifierToSubscription
        AddTagsToResource
        ApplyPendingMaintenanceAction
        AuthorizeDBSecurityGroupIngress
        BacktrackDBCluster
        CancelExportTask
        CopyDBClusterParameterGroup
        CopyDBClusterSnapshot
        CopyDBParameterGroup
        CopyDBSnapshot
        CopyOptionGroup
        CreateBlueGreenDeployment
        CreateCustomDBEngineVersion
        CreateDBCluster
        CreateDBClusterEndpoint
        CreateDBClusterParameterGroup
        CreateDBClusterSnapshot
        CreateDBInstance
        CreateDBInstanceReadReplica
        CreateDBParameterGroup
        CreateDBProxy
        CreateDBProxyEndpoint
        CreateDBSecurityGroup
        CreateDBShardGroup
        CreateDBSnapshot
        CreateDBSubnetGroup
        CreateEventSubscription
        CreateGlobalCluster
        CreateIntegration
        CreateOptionGroup
        CreateTenantDatabase
        DeleteBlueGreenDeployment
        DeleteCustomDBEngineVersion
        DeleteDBCluster
        DeleteDBClusterAutomatedBackup
        DeleteDBClusterEndpoint
        DeleteDBClusterParameterGroup
        DeleteDBClusterSnapshot
        DeleteDBInstance
        DeleteDBInstanceAutomatedBackup
        DeleteDBParameterGroup
        DeleteDBProxy
        DeleteDBProxyEndpoint
        DeleteDBSecurityGroup
        DeleteDBShardGroup
        DeleteDBSnapshot
        DeleteDBSubnetGroup
        DeleteEventSubscription
        DeleteGlobalCluster
        DeleteIntegration
        DeleteOptionGroup
        DeleteTenantDatabase
        DeregisterDBProxyTargets
        DescribeAccountAttributes
        DescribeBlueGreenDeployments
        DescribeCertificates
        DescribeDBClusterAutomatedBackups
        DescribeDBClusterBacktracks
        DescribeDBClusterEndpoints
        DescribeDBClusterParameterGroups
        DescribeDBClusterParameters
        DescribeDBClusterSnapshotAttributes
        DescribeDBClusterSnapshots
        DescribeDBClusters
        DescribeDBEngineVersions
        DescribeDBInstanceAutomatedBackups
        DescribeDBInstances
        DescribeDBLogFiles
        DescribeDBMajorEngineVersions
        DescribeDBParameterGroups
        DescribeDBParameters
        DescribeDBProxies
        DescribeDBProxyEndpoints
        DescribeDBProxyTargetGroups
        DescribeDBProxyTargets
        DescribeDBRecommendations
        DescribeDBSecurityGroups
        DescribeDBShardGroups
        DescribeDBSnapshotAttributes
        DescribeDBSnapshotTenantDatabases
        DescribeDBSnapshots
        DescribeDBSubnetGroups
        DescribeEngineDefaultClusterParameters
        DescribeEngineDefaultParameters
        DescribeEventCategories
        DescribeEventSubscriptions
        DescribeEvents
        DescribeExportTasks
        DescribeGlobalClusters
        DescribeIntegrations
        DescribeOptionGroupOptions
        DescribeOptionGroups
        DescribeOrderableDBInstanceOptions
        DescribePendingMaintenanceActions
        DescribeReservedDBInstances
        DescribeReservedDBInstancesOfferings
        DescribeServerlessV2PlatformVersions
        DescribeSourceRegions
        DescribeTenantDatabases
        DescribeValidDBInstanceModifications
        DisableHttpEndpoint
        DownloadDBLogFilePortion
        EnableHttpEndpoint
        FailoverDBCluster
        FailoverGlobalCluster
        ListTagsForResource
        ModifyActivityStream
        ModifyCertificates
        ModifyCurrentDBClusterCapacity
        ModifyCustomDBEngineVersion
        ModifyDBCluster
        ModifyDBClusterEndpoint
        ModifyDBClusterParameterGroup
        ModifyDBClusterSnapshotAttribute
        ModifyDBInstance
        ModifyDBParameterGroup
        ModifyDBProxy
        ModifyDBProxyEndpoint
        ModifyDBProxyTargetGroup
        ModifyDBRecommendation
        ModifyDBShardGroup
        ModifyDBSnapshot
        ModifyDBSnapshotAttribute
        ModifyDBSubnetGroup
        ModifyEventSubscription
        ModifyGlobalCluster
        ModifyIntegration
        ModifyOptionGroup
        ModifyTenantDatabase
        PromoteReadReplica
        PromoteReadReplicaDBCluster
        PurchaseReservedDBInstancesOffering
        RebootDBCluster
        RebootDBInstance
        RebootDBShardGroup
        RegisterDBProxyTargets
        RemoveFromGlobalCluster
        RemoveRoleFromDBCluster
        RemoveRoleFromDBInstance
        RemoveSourceIdentifierFromSubscription
        RemoveTagsFromResource
        ResetDBClusterParameterGroup
        ResetDBParameterGroup
        RestoreDBClusterFromS3
        RestoreDBClusterFromSnapshot
        RestoreDBClusterToPointInTime
        RestoreDBInstanceFromDBSnapshot
        RestoreDBInstanceFromS3
        RestoreDBInstanceToPointInTime
        RevokeDBSecurityGroupIngress
        StartActivityStream
        StartDBCluster
        StartDBInstance
        StartDBInstanceAutomatedBackupsReplication
        StartExportTask
        StopActivityStream
        StopDBCluster
        StopDBInstance
        StopDBInstanceAutomatedBackupsReplication
        SwitchoverBlueGreenDeployment
        SwitchoverGlobalCluster
        SwitchoverReadReplica
    ]
}

operation AddRoleToDBCluster {
    input := {
        @required
        DBClusterIdentifier: String

        @required
        RoleArn: IAMRoleArn

        FeatureName: String
    }
    errors: [
        DBClusterRoleQuotaExceededFault
        InvalidDBClusterStateFault
        DBClusterRoleAlreadyExistsFault
        DBClusterNotFoundFault
    ]
}

operation AddRoleToDBInstance {
    input := {
        @required
        DBInstanceIdentifier: String

        @required
        RoleArn: String

        @required
        FeatureName: String
    }
    errors: [
        DBInstanceRoleQuotaExceededFault
        DBInstanceNotFoundFault
        InvalidDBInstanceStateFault
        DBInstanceRoleAlreadyExistsFault
    ]
}

operation AddSourceIdentifierToSubscription {
    input := {
        @required
        SubscriptionName: String

        @required
        SourceIdentifier: String
    }
    output := {
        EventSubscription: EventSubscription
    }
    errors: [SourceNotFoundFault, SubscriptionNotFoundFault]
}

operation AddTagsToResource {
    input := {
        @required
        ResourceName: String

        @required
        Tags: TagList
    }
    errors: [
        DBProxyNotFoundFault
        DBSnapshotTenantDatabaseNotFoundFault
        IntegrationNotFoundFault
        TenantDatabaseNotFoundFault
        BlueGreenDeploymentNotFoundFault
        DBSnapshotNotFoundFault
        DBProxyEndpointNotFoundFault
        InvalidDBClusterEndpointStateFault
        InvalidDBInstanceStateFault
        DBShardGroupNotFoundFault
        DBClusterNotFoundFault
        DBInstanceNotFoundFault
        DBProxyTargetGroupNotFoundFault
        InvalidDBClusterStateFault
    ]
}

operation ApplyPendingMaintenanceAction {
    input := {
        @required
        ResourceIdentifier: String

        @required
        ApplyAction: String

        @required
        OptInType: String
    }
    output := {
        ResourcePendingMaintenanceActions: ResourcePendingMaintenanceActions
    }
    errors: [ResourceNotFoundFault, InvalidDBClusterStateFault, InvalidDBInstanceStateFault]
}

operation AuthorizeDBSecurityGroupIngress {
    input := {
        @required
        DBSecurityGroupName: String

        CIDRIP: String
        EC2SecurityGroupName: String
        EC2SecurityGroupId: String
        EC2SecurityGroupOwnerId: String
    }
    output := {
        DBSecurityGroup: DBSecurityGroup
    }
    errors: [
        InvalidDBSecurityGroupStateFault
        AuthorizationQuotaExceededFault
        DBSecurityGroupNotFoundFault
        AuthorizationAlreadyExistsFault
    ]
}

operation BacktrackDBCluster {
    input := {
        @required
        DBClusterIdentifier: String

        @required
        BacktrackTo: Timestamp

        Force: Boolean
        UseEarliestTimeOnPointInTimeUnavailable: Boolean
    }
    output: DBClusterBacktrack
    errors: [InvalidDBClusterStateFault, DBClusterNotFoundFault]
}

operation CancelExportTask {
    input := {
        @required
        ExportTaskIdentifier: String
    }
    output: ExportTask
    errors: [ExportTaskNotFoundFault, InvalidExportTaskStateFault]
}

operation CopyDBClusterParameterGroup {
    input := {
        @required
        SourceDBClusterParameterGroupIdentifier: String

        @required
        TargetDBClusterParameterGroupIdentifier: String

        @required
        TargetDBClusterParameterGroupDescription: String

        Tags: TagList
    }
    output := {
        DBClusterParameterGroup: DBClusterParameterGroup
    }
    errors: [
        DBParameterGroupNotFoundFault
        DBParameterGroupAlreadyExistsFault
        DBParameterGroupQuotaExceededFault
    ]
}

operation CopyDBClusterSnapshot {
    input := {
        @required
        SourceDBClusterSnapshotIdentifier: String

        @required
        TargetDBClusterSnapshotIdentifier: String

        KmsKeyId: String
        PreSignedUrl: SensitiveString
        CopyTags: Boolean
        Tags: TagList
        SourceRegion: String
    }
    output := {
        DBClusterSnapshot: DBClusterSnapshot
    }
    errors: [
        DBClusterSnapshotNotFoundFault
        InvalidDBClusterSnapshotStateFault
        InvalidDBClusterStateFault
        SnapshotQuotaExceededFault
        DBClusterSnapshotAlreadyExistsFault
        KMSKeyNotAccessibleFault
    ]
}

operation CopyDBParameterGroup {
    input := {
        @required
        SourceDBParameterGroupIdentifier: String

        @required
        TargetDBParameterGroupIdentifier: String

        @required
        TargetDBParameterGroupDescription: String

        Tags: TagList
    }
    output := {
        DBParameterGroup: DBParameterGroup
    }
    errors: [
        DBParameterGroupNotFoundFault
        DBParameterGroupAlreadyExistsFault
        DBParameterGroupQuotaExceededFault
    ]
}

operation CopyDBSnapshot {
    input := {
        @required
        SourceDBSnapshotIdentifier: String

        @required
        TargetDBSnapshotIdentifier: String

        KmsKeyId: String
        Tags: TagList
        CopyTags: Boolean
        PreSignedUrl: SensitiveString
        OptionGroupName: String
        TargetCustomAvailabilityZone: String
        SnapshotTarget: String
        CopyOptionGroup: Boolean
        SnapshotAvailabilityZone: String
        SourceRegion: String
    }
    output := {
        DBSnapshot: DBSnapshot
    }
    errors: [
        SnapshotQuotaExceededFault
        DBSnapshotNotFoundFault
        CustomAvailabilityZoneNotFoundFault
        InvalidDBSnapshotStateFault
        KMSKeyNotAccessibleFault
        DBSnapshotAlreadyExistsFault
    ]
}

operation CopyOptionGroup {
    input := {
        @required
        SourceOptionGroupIdentifier: String

        @required
        TargetOptionGroupIdentifier: String

        @required
        TargetOptionGroupDescription: String

        Tags: TagList
    }
    output := {
        OptionGroup: OptionGroup
    }
    errors: [OptionGroupNotFoundFault, OptionGroupQuotaExceededFault, OptionGroupAlreadyExistsFault]
}

operation CreateBlueGreenDeployment {
    input: CreateBlueGreenDeploymentRequest
    output: CreateBlueGreenDeploymentResponse
    errors: [
        StorageQuotaExceededFault
        DBParameterGroupNotFoundFault
        BlueGreenDeploymentAlreadyExistsFault
        SourceDatabaseNotSupportedFault
        SourceClusterNotSupportedFault
        InvalidDBInstanceStateFault
        DBClusterParameterGroupNotFoundFault
        DBClusterNotFoundFault
        DBInstanceNotFoundFault
        InvalidDBClusterStateFault
        InstanceQuotaExceededFault
        DBClusterQuotaExceededFault
    ]
}

operation CreateCustomDBEngineVersion {
    input := {
        @required
        Engine: CustomEngineName

        @required
        EngineVersion: CustomEngineVersion

        DatabaseInstallationFilesS3BucketName: BucketName
        DatabaseInstallationFilesS3Prefix: String255
        DatabaseInstallationFiles: StringList
        ImageId: String255
        KMSKeyId: KmsKeyIdOrArn
        SourceCustomDbEngineVersionIdentifier: String255
        UseAwsProvidedLatestImage: Boolean
        Description: Description
        Manifest: CustomDBEngineVersionManifest
        Tags: TagList
    }
    output: DBEngineVersion
    errors: [
        CustomDBEngineVersionNotFoundFault
        Ec2ImagePropertiesNotSupportedFault
        InvalidCustomDBEngineVersionStateFault
        CustomDBEngineVersionQuotaExceededFault
        CreateCustomDBEngineVersionFault
        KMSKeyNotAccessibleFault
        CustomDBEngineVersionAlreadyExistsFault
    ]
}

operation CreateDBCluster {
    input := {
        AvailabilityZones: AvailabilityZones
        BackupRetentionPeriod: Integer
        CharacterSetName: String
        DatabaseName: String

        @required
        DBClusterIdentifier: String

        DBClusterParameterGroupName: String
        VpcSecurityGroupIds: VpcSecurityGroupIdList
        DBSubnetGroupName: String

        @required
        Engine: String

        EngineVersion: String
        Port: Integer
        MasterUsername: String
        MasterUserPassword: SensitiveString
        OptionGroupName: String
        PreferredBackupWindow: String
        PreferredMaintenanceWindow: String
        ReplicationSourceIdentifier: String
        Tags: TagList
        StorageEncrypted: Boolean
        KmsKeyId: String
        PreSignedUrl: SensitiveString
        EnableIAMDatabaseAuthentication: Boolean
        BacktrackWindow: Long
        EnableCloudwatchLogsExports: LogTypeList
        EngineMode: String
        ScalingConfiguration: ScalingConfiguration
        RdsCustomClusterConfiguration: RdsCustomClusterConfiguration
        DBClusterInstanceClass: String
        AllocatedStorage: Integer
        StorageType: String
        Iops: Integer
        PubliclyAccessible: Boolean
        AutoMinorVersionUpgrade: Boolean
        DeletionProtection: Boolean
        GlobalClusterIdentifier: GlobalClusterIdentifier
        EnableHttpEndpoint: Boolean
        CopyTagsToSnapshot: Boolean
        Domain: String
        DomainIAMRoleName: String
        EnableGlobalWriteForwarding: Boolean
        NetworkType: String
        ServerlessV2ScalingConfiguration: ServerlessV2ScalingConfiguration
        MonitoringInterval: Integer
        MonitoringRoleArn: String
        DatabaseInsightsMode: DatabaseInsightsMode
        EnablePerformanceInsights: Boolean
        PerformanceInsightsKMSKeyId: String
        PerformanceInsightsRetentionPeriod: Integer
        EnableLimitlessDatabase: Boolean
        ClusterScalabilityType: ClusterScalabilityType
        DBSystemId: String
        ManageMasterUserPassword: Boolean
        EnableLocalWriteForwarding: Boolean
        MasterUserSecretKmsKeyId: String
        CACertificateIdentifier: String
        EngineLifecycleSupport: String
        TagSpecifications: TagSpecificationList
        MasterUserAuthenticationType: MasterUserAuthenticationType
        WithExpressConfiguration: Boolean
        AssociatedRoles: DBClusterAssociatedRoles
        SourceRegion: String
    }
    output := {
        DBCluster: DBCluster
    }
    errors: [
        DBSubnetGroupDoesNotCoverEnoughAZs
        InvalidDBSubnetGroupFault
        DBClusterParameterGroupNotFoundFault
        InsufficientDBInstanceCapacityFault
        InvalidSubnet
        DBClusterNotFoundFault
        VpcEncryptionControlViolationException
        StorageTypeNotSupportedFault
        OptionGroupNotFoundFault
        DBInstanceNotFoundFault
        DBClusterAlreadyExistsFault
        InvalidGlobalClusterStateFault
        NetworkTypeNotSupported
        GlobalClusterNotFoundFault
        StorageQuotaExceededFault
        DomainNotFoundFault
        InsufficientStorageClusterCapacityFault
        InvalidDBInstanceStateFault
        KMSKeyNotAccessibleFault
        InvalidVPCNetworkStateFault
        DBClusterRoleQuotaExceededFault
        InvalidDBClusterStateFault
        InvalidDBSubnetGroupStateFault
        DBSubnetGroupNotFoundFault
        DBClusterQuotaExceededFault
    ]
}

operation CreateDBClusterEndpoint {
    input := {
        @required
        DBClusterIdentifier: String

        @required
        DBClusterEndpointIdentifier: String

        @required
        EndpointType: String

        StaticMembers: StringList
        ExcludedMembers: StringList
        Tags: TagList
    }
    output: DBClusterEndpoint
    errors: [
        DBClusterEndpointAlreadyExistsFault
        DBClusterEndpointQuotaExceededFault
        DBInstanceNotFoundFault
        InvalidDBClusterStateFault
        InvalidDBInstanceStateFault
        DBClusterNotFoundFault
    ]
}

operation CreateDBClusterParameterGroup {
    input := {
        @required
        DBClusterParameterGroupName: String

        @required
        DBParameterGroupFamily: String

        @required
        Description: String

        Tags: TagList
    }
    output := {
        DBClusterParameterGroup: DBClusterParameterGroup
    }
    errors: [DBParameterGroupAlreadyExistsFault, DBParameterGroupQuotaExceededFault]
}

operation CreateDBClusterSnapshot {
    input := {
        @required
        DBClusterSnapshotIdentifier: String

        @required
        DBClusterIdentifier: String

        Tags: TagList
    }
    output := {
        DBClusterSnapshot: DBClusterSnapshot
    }
    errors: [
        InvalidDBClusterSnapshotStateFault
        InvalidDBClusterStateFault
        SnapshotQuotaExceededFault
        DBClusterSnapshotAlreadyExistsFault
        DBClusterNotFoundFault
    ]
}

operation CreateDBInstance {
    input := {
        DBName: String

        @required
        DBInstanceIdentifier: String

        AllocatedStorage: Integer

        @required
        DBInstanceClass: String

        @required
        Engine: String

        MasterUsername: String
        MasterUserPassword: SensitiveString
        DBSecurityGroups: DBSecurityGroupNameList
        VpcSecurityGroupIds: VpcSecurityGroupIdList
        AvailabilityZone: String
        DBSubnetGroupName: String
        PreferredMaintenanceWindow: String
        DBParameterGroupName: String
        BackupRetentionPeriod: Integer
        PreferredBackupWindow: String
        Port: Integer
        MultiAZ: Boolean
        EngineVersion: String
        AutoMinorVersionUpgrade: Boolean
        LicenseModel: String
        Iops: Integer
        StorageThroughput: Integer
        OptionGroupName: String
        CharacterSetName: String
        NcharCharacterSetName: String
        PubliclyAccessible: Boolean
        Tags: TagList
        DBClusterIdentifier: String
        StorageType: String
        TdeCredentialArn: String
        TdeCredentialPassword: SensitiveString
        StorageEncrypted: Boolean
        KmsKeyId: String
        Domain: String
        DomainFqdn: String
        DomainOu: String
        DomainAuthSecretArn: String
        DomainDnsIps: StringList
        CopyTagsToSnapshot: Boolean
        MonitoringInterval: Integer
        MonitoringRoleArn: String
        DomainIAMRoleName: String
        PromotionTier: Integer
        Timezone: String
        EnableIAMDatabaseAuthentication: Boolean
        DatabaseInsightsMode: DatabaseInsightsMode
        EnablePerformanceInsights: Boolean
        PerformanceInsightsKMSKeyId: String
        PerformanceInsightsRetentionPeriod: Integer
        EnableCloudwatchLogsExports: LogTypeList
        ProcessorFeatures: ProcessorFeatureList
        DeletionProtection: Boolean
        MaxAllocatedStorage: Integer
        EnableCustomerOwnedIp: Boolean
        NetworkType: String
        BackupTarget: String
        CustomIamInstanceProfile: String
        DBSystemId: String
        CACertificateIdentifier: String
        ManageMasterUserPassword: Boolean
        MasterUserSecretKmsKeyId: String
        MultiTenant: Boolean
        DedicatedLogVolume: Boolean
        EngineLifecycleSupport: String
        AdditionalStorageVolumes: AdditionalStorageVolumesList
        TagSpecifications: TagSpecificationList
        MasterUserAuthenticationType: MasterUserAuthenticationType
    }
    output := {
        DBInstance: DBInstance
    }
    errors: [
        AuthorizationNotFoundFault
        DBParameterGroupNotFoundFault
        DBSubnetGroupDoesNotCoverEnoughAZs
        InsufficientDBInstanceCapacityFault
        InvalidSubnet
        DBClusterNotFoundFault
        VpcEncryptionControlViolationException
        ProvisionedIopsNotAvailableInAZFault
        StorageTypeNotSupportedFault
        OptionGroupNotFoundFault
        NetworkTypeNotSupported
        InstanceQuotaExceededFault
        StorageQuotaExceededFault
        BackupPolicyNotFoundFault
        DomainNotFoundFault
        CertificateNotFoundFault
        KMSKeyNotAccessibleFault
        DBInstanceAlreadyExistsFault
        TenantDatabaseQuotaExceededFault
        DBSecurityGroupNotFoundFault
        InvalidVPCNetworkStateFault
        InvalidDBClusterStateFault
        DBSubnetGroupNotFoundFault
    ]
}

operation CreateDBInstanceReadReplica {
    input := {
        @required
        DBInstanceIdentifier: String

        SourceDBInstanceIdentifier: String
        DBInstanceClass: String
        AvailabilityZone: String
        Port: Integer
        MultiAZ: Boolean
        AutoMinorVersionUpgrade: Boolean
        Iops: Integer
        StorageThroughput: Integer
        OptionGroupName: String
        DBParameterGroupName: String
        PubliclyAccessible: Boolean
        Tags: TagList
        DBSubnetGroupName: String
        VpcSecurityGroupIds: VpcSecurityGroupIdList
        StorageType: String
        CopyTagsToSnapshot: Boolean
        MonitoringInterval: Integer
        MonitoringRoleArn: String
        KmsKeyId: String
        PreSignedUrl: SensitiveString
        EnableIAMDatabaseAuthentication: Boolean
        DatabaseInsightsMode: DatabaseInsightsMode
        EnablePerformanceInsights: Boolean
        PerformanceInsightsKMSKeyId: String
        PerformanceInsightsRetentionPeriod: Integer
        EnableCloudwatchLogsExports: LogTypeList
        ProcessorFeatures: ProcessorFeatureList
        UseDefaultProcessorFeatures: Boolean
        DeletionProtection: Boolean
        Domain: String
        DomainIAMRoleName: String
        DomainFqdn: String
        DomainOu: String
        DomainAuthSecretArn: String
        DomainDnsIps: StringList
        ReplicaMode: ReplicaMode
        EnableCustomerOwnedIp: Boolean
        NetworkType: String
        MaxAllocatedStorage: Integer
        BackupTarget: String
        CustomIamInstanceProfile: String
        AllocatedStorage: Integer
        SourceDBClusterIdentifier: String
        DedicatedLogVolume: Boolean
        UpgradeStorageConfig: Boolean
        CACertificateIdentifier: String
        AdditionalStorageVolumes: AdditionalStorageVolumesList
        TagSpecifications: TagSpecificationList
        SourceRegion: String
    }
    output := {
        DBInstance: DBInstance
    }
    errors: [
        DBParameterGroupNotFoundFault
        DBSubnetGroupDoesNotCoverEnoughAZs
        InvalidDBSubnetGroupFault
        InsufficientDBInstanceCapacityFault
        InvalidSubnet
        DBClusterNotFoundFault
        VpcEncryptionControlViolationException
        ProvisionedIopsNotAvailableInAZFault
        StorageTypeNotSupportedFault
        DBSubnetGroupNotAllowedFault
        OptionGroupNotFoundFault
        DBInstanceNotFoundFault
        NetworkTypeNotSupported
        InstanceQuotaExceededFault
        StorageQuotaExceededFault
        DomainNotFoundFault
        CertificateNotFoundFault
        InvalidDBInstanceStateFault
        KMSKeyNotAccessibleFault
        DBInstanceAlreadyExistsFault
        TenantDatabaseQuotaExceededFault
        DBSecurityGroupNotFoundFault
        InvalidVPCNetworkStateFault
        InvalidDBClusterStateFault
        DBSubnetGroupNotFoundFault
    ]
}

operation CreateDBParameterGroup {
    input := {
        @required
        DBParameterGroupName: String

        @required
        DBParameterGroupFamily: String

        @required
        Description: String

        Tags: TagList
    }
    output := {
        DBParameterGroup: DBParameterGroup
    }
    errors: [DBParameterGroupAlreadyExistsFault, DBParameterGroupQuotaExceededFault]
}

operation CreateDBProxy {
    input: CreateDBProxyRequest
    output: CreateDBProxyResponse
    errors: [DBProxyAlreadyExistsFault, InvalidSubnet, DBProxyQuotaExceededFault]
}

operation CreateDBProxyEndpoint {
    input: CreateDBProxyEndpointRequest
    output: CreateDBProxyEndpointResponse
    errors: [
        DBProxyNotFoundFault
        DBProxyEndpointAlreadyExistsFault
        InvalidDBProxyStateFault
        DBProxyEndpointQuotaExceededFault
        InvalidSubnet
    ]
}

operation CreateDBSecurityGroup {
    input := {
        @required
        DBSecurityGroupName: String

        @required
        DBSecurityGroupDescription: String

        Tags: TagList
    }
    output := {
        DBSecurityGroup: DBSecurityGroup
    }
    errors: [
        DBSecurityGroupQuotaExceededFault
        DBSecurityGroupAlreadyExistsFault
        DBSecurityGroupNotSupportedFault
    ]
}

operation CreateDBShardGroup {
    input := {
        @required
        DBShardGroupIdentifier: String

        @required
        DBClusterIdentifier: String

        ComputeRedundancy: Integer

        @required
        MaxACU: Double

        MinACU: Double
        PubliclyAccessible: Boolean
        Tags: TagList
    }
    output: DBShardGroup
    errors: [
        MaxDBShardGroupLimitReached
        DBShardGroupAlreadyExistsFault
        InvalidVPCNetworkStateFault
        InvalidDBClusterStateFault
        NetworkTypeNotSupported
        UnsupportedDBEngineVersionFault
        DBClusterNotFoundFault
    ]
}

operation CreateDBSnapshot {
    input := {
        @required
        DBSnapshotIdentifier: String

        @required
        DBInstanceIdentifier: String

        Tags: TagList
    }
    output := {
        DBSnapshot: DBSnapshot
    }
    errors: [
        DBInstanceNotFoundFault
        SnapshotQuotaExceededFault
        InvalidDBInstanceStateFault
        DBSnapshotAlreadyExistsFault
    ]
}

operation CreateDBSubnetGroup {
    input := {
        @required
        DBSubnetGroupName: String

        @required
        DBSubnetGroupDescription: String

        @required
        SubnetIds: SubnetIdentifierList

        Tags: TagList
    }
    output := {
        DBSubnetGroup: DBSubnetGroup
    }
    errors: [
        DBSubnetGroupAlreadyExistsFault
        DBSubnetGroupDoesNotCoverEnoughAZs
        DBSubnetQuotaExceededFault
        DBSubnetGroupQuotaExceededFault
        InvalidSubnet
    ]
}

operation CreateEventSubscription {
    input := {
        @required
        SubscriptionName: String

        @required
        SnsTopicArn: String

        SourceType: String
        EventCategories: EventCategoriesList
        SourceIds: SourceIdsList
        Enabled: Boolean
        Tags: TagList
    }
    output := {
        EventSubscription: EventSubscription
    }
    errors: [
        SNSTopicArnNotFoundFault
        SourceNotFoundFault
        SNSInvalidTopicFault
        SubscriptionAlreadyExistFault
        SubscriptionCategoryNotFoundFault
        EventSubscriptionQuotaExceededFault
        SNSNoAuthorizationFault
    ]
}

operation CreateGlobalCluster {
    input := {
        @required
        GlobalClusterIdentifier: GlobalClusterIdentifier

        SourceDBClusterIdentifier: String
        Engine: String
        EngineVersion: String
        EngineLifecycleSupport: String
        DeletionProtection: Boolean
        DatabaseName: String
        StorageEncrypted: Boolean
        Tags: TagList
    }
    output := {
        GlobalCluster: GlobalCluster
    }
    errors: [
        ResourceNotFoundFault
        GlobalClusterQuotaExceededFault
        InvalidDBClusterStateFault
        InvalidDBShardGroupStateFault
        GlobalClusterAlreadyExistsFault
        DBClusterNotFoundFault
    ]
}

operation CreateIntegration {
    input := {
        @required
        SourceArn: SourceArn

        @required
        TargetArn: Arn

        @required
        IntegrationName: IntegrationName

        KMSKeyId: String
        AdditionalEncryptionContext: EncryptionContextMap
        Tags: TagList
        DataFilter: DataFilter
        Description: IntegrationDescription
    }
    output: Integration
    errors: [
        IntegrationQuotaExceededFault
        DBInstanceNotFoundFault
        IntegrationAlreadyExistsFault
        KMSKeyNotAccessibleFault
        IntegrationConflictOperationFault
        DBClusterNotFoundFault
    ]
}

operation CreateOptionGroup {
    input := {
        @required
        OptionGroupName: String

        @required
        EngineName: String

        @required
        MajorEngineVersion: String

        @required
        OptionGroupDescription: String

        Tags: TagList
    }
    output := {
        OptionGroup: OptionGroup
    }
    errors: [OptionGroupQuotaExceededFault, OptionGroupAlreadyExistsFault]
}

operation CreateTenantDatabase {
    input := {
        @required
        DBInstanceIdentifier: String

        @required
        TenantDBName: String

        @required
        MasterUsername: String

        MasterUserPassword: SensitiveString
        CharacterSetName: String
        NcharCharacterSetName: String
        ManageMasterUserPassword: Boolean
        MasterUserSecretKmsKeyId: String
        Tags: TagList
    }
    output := {
        TenantDatabase: TenantDatabase
    }
    errors: [
        DBInstanceNotFoundFault
        TenantDatabaseAlreadyExistsFault
        InvalidDBInstanceStateFault
        KMSKeyNotAccessibleFault
        TenantDatabaseQuotaExceededFault
    ]
}

operation DeleteBlueGreenDeployment {
    input: DeleteBlueGreenDeploymentRequest
    output: DeleteBlueGreenDeploymentResponse
    errors: [InvalidBlueGreenDeploymentStateFault, BlueGreenDeploymentNotFoundFault]
}

operation DeleteCustomDBEngineVersion {
    input := {
        @required
        Engine: CustomEngineName

        @required
        EngineVersion: CustomEngineVersion
    }
    output: DBEngineVersion
    errors: [CustomDBEngineVersionNotFoundFault, InvalidCustomDBEngineVersionStateFault]
}

operation DeleteDBCluster {
    input := {
        @required
        DBClusterIdentifier: String

        SkipFinalSnapshot: Boolean
        FinalDBSnapshotIdentifier: String
        DeleteAutomatedBackups: Boolean
    }
    output := {
        DBCluster: DBCluster
    }
    errors: [
        InvalidDBClusterSnapshotStateFault
        InvalidDBClusterStateFault
        InvalidGlobalClusterStateFault
        SnapshotQuotaExceededFault
        DBClusterSnapshotAlreadyExistsFault
        KMSKeyNotAccessibleFault
        DBClusterAutomatedBackupQuotaExceededFault
        DBClusterNotFoundFault
    ]
}

operation DeleteDBClusterAutomatedBackup {
    input := {
        @required
        DbClusterResourceId: String
    }
    output := {
        DBClusterAutomatedBackup: DBClusterAutomatedBackup
    }
    errors: [DBClusterAutomatedBackupNotFoundFault, InvalidDBClusterAutomatedBackupStateFault]
}

operation DeleteDBClusterEndpoint {
    input := {
        @required
        DBClusterEndpointIdentifier: String
    }
    output: DBClusterEndpoint
    errors: [
        DBClusterEndpointNotFoundFault
        InvalidDBClusterStateFault
        InvalidDBClusterEndpointStateFault
    ]
}

operation DeleteDBClusterParameterGroup {
    input := {
        @required
        DBClusterParameterGroupName: String
    }
    errors: [DBParameterGroupNotFoundFault, InvalidDBParameterGroupStateFault]
}

operation DeleteDBClusterSnapshot {
    input := {
        @required
        DBClusterSnapshotIdentifier: String
    }
    output := {
        DBClusterSnapshot: DBClusterSnapshot
    }
    errors: [DBClusterSnapshotNotFoundFault, InvalidDBClusterSnapshotStateFault]
}

operation DeleteDBInstance {
    input := {
        @required
        DBInstanceIdentifier: String

        SkipFinalSnapshot: Boolean
        FinalDBSnapshotIdentifier: String
        DeleteAutomatedBackups: Boolean
    }
    output := {
        DBInstance: DBInstance
    }
    errors: [
        DBInstanceAutomatedBackupQuotaExceededFault
        DBInstanceNotFoundFault
        InvalidDBClusterStateFault
        SnapshotQuotaExceededFault
        InvalidDBInstanceStateFault
        KMSKeyNotAccessibleFault
        DBSnapshotAlreadyExistsFault
    ]
}

operation DeleteDBInstanceAutomatedBackup {
    input := {
        DbiResourceId: String
        DBInstanceAutomatedBackupsArn: String
    }
    output := {
        DBInstanceAutomatedBackup: DBInstanceAutomatedBackup
    }
    errors: [InvalidDBInstanceAutomatedBackupStateFault, DBInstanceAutomatedBackupNotFoundFault]
}

operation DeleteDBParameterGroup {
    input := {
        @required
        DBParameterGroupName: String
    }
    errors: [DBParameterGroupNotFoundFault, InvalidDBParameterGroupStateFault]
}

operation DeleteDBProxy {
    input: DeleteDBProxyRequest
    output: DeleteDBProxyResponse
    errors: [DBProxyNotFoundFault, InvalidDBProxyStateFault]
}

operation DeleteDBProxyEndpoint {
    input: DeleteDBProxyEndpointRequest
    output: DeleteDBProxyEndpointResponse
    errors: [InvalidDBProxyEndpointStateFault, DBProxyEndpointNotFoundFault]
}

operation DeleteDBSecurityGroup {
    input := {
        @required
        DBSecurityGroupName: String
    }
    errors: [InvalidDBSecurityGroupStateFault, DBSecurityGroupNotFoundFault]
}

operation DeleteDBShardGroup {
    input := {
        @required
        DBShardGroupIdentifier: DBShardGroupIdentifier
    }
    output: DBShardGroup
    errors: [InvalidDBClusterStateFault, DBShardGroupNotFoundFault, InvalidDBShardGroupStateFault]
}

operation DeleteDBSnapshot {
    input := {
        @required
        DBSnapshotIdentifier: String
    }
    output := {
        DBSnapshot: DBSnapshot
    }
    errors: [DBSnapshotNotFoundFault, InvalidDBSnapshotStateFault]
}

operation DeleteDBSubnetGroup {
    input := {
        @required
        DBSubnetGroupName: String
    }
    errors: [InvalidDBSubnetStateFault, InvalidDBSubnetGroupStateFault, DBSubnetGroupNotFoundFault]
}

operation DeleteEventSubscription {
    input := {
        @required
        SubscriptionName: String
    }
    output := {
        EventSubscription: EventSubscription
    }
    errors: [SubscriptionNotFoundFault, InvalidEventSubscriptionStateFault]
}

operation DeleteGlobalCluster {
    input := {
        @required
        GlobalClusterIdentifier: GlobalClusterIdentifier
    }
    output := {
        GlobalCluster: GlobalCluster
    }
    errors: [InvalidGlobalClusterStateFault, GlobalClusterNotFoundFault]
}

operation DeleteIntegration {
    input := {
        @required
        IntegrationIdentifier: IntegrationIdentifier
    }
    output: Integration
    errors: [
        InvalidIntegrationStateFault
        IntegrationNotFoundFault
        IntegrationConflictOperationFault
    ]
}

operation DeleteOptionGroup {
    input := {
        @required
        OptionGroupName: String
    }
    errors: [OptionGroupNotFoundFault, InvalidOptionGroupStateFault]
}

operation DeleteTenantDatabase {
    input := {
        @required
        DBInstanceIdentifier: String

        @required
        TenantDBName: String

        SkipFinalSnapshot: Boolean
        FinalDBSnapshotIdentifier: String
    }
    output := {
        TenantDatabase: TenantDatabase
    }
    errors: [
        TenantDatabaseNotFoundFault
        DBInstanceNotFoundFault
        InvalidDBInstanceStateFault
        DBSnapshotAlreadyExistsFault
    ]
}

operation DeregisterDBProxyTargets {
    input: DeregisterDBProxyTargetsRequest
    output: DeregisterDBProxyTargetsResponse
    errors: [
        DBProxyNotFoundFault
        DBProxyTargetGroupNotFoundFault
        InvalidDBProxyStateFault
        DBProxyTargetNotFoundFault
    ]
}

operation DescribeAccountAttributes {
    input := {}
    output: AccountAttributesMessage
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "BlueGreenDeployments"
    pageSize: "MaxRecords"
)
operation DescribeBlueGreenDeployments {
    input: DescribeBlueGreenDeploymentsRequest
    output: DescribeBlueGreenDeploymentsResponse
    errors: [BlueGreenDeploymentNotFoundFault]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "Certificates"
    pageSize: "MaxRecords"
)
operation DescribeCertificates {
    input := {
        CertificateIdentifier: String
        Filters: FilterList
        MaxRecords: Integer
        Marker: String
    }
    output: CertificateMessage
    errors: [CertificateNotFoundFault]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "DBClusterAutomatedBackups"
    pageSize: "MaxRecords"
)
operation DescribeDBClusterAutomatedBackups {
    input := {
        DbClusterResourceId: String
        DBClusterIdentifier: String
        Filters: FilterList
        MaxRecords: Integer
        Marker: String
    }
    output: DBClusterAutomatedBackupMessage
    errors: [DBClusterAutomatedBackupNotFoundFault]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "DBClusterBacktracks"
    pageSize: "MaxRecords"
)
operation DescribeDBClusterBacktracks {
    input := {
        @required
        DBClusterIdentifier: String

        BacktrackIdentifier: String
        Filters: FilterList
        MaxRecords: Integer
        Marker: String
    }
    output: DBClusterBacktrackMessage
    errors: [DBClusterBacktrackNotFoundFault, DBClusterNotFoundFault]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "DBClusterEndpoints"
    pageSize: "MaxRecords"
)
operation DescribeDBClusterEndpoints {
    input := {
        DBClusterIdentifier: String
        DBClusterEndpointIdentifier: String
        Filters: FilterList
        MaxRecords: Integer
        Marker: String
    }
    output: DBClusterEndpointMessage
    errors: [DBClusterNotFoundFault]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "DBClusterParameterGroups"
    pageSize: "MaxRecords"
)
operation DescribeDBClusterParameterGroups {
    input := {
        DBClusterParameterGroupName: String
        Filters: FilterList
        MaxRecords: Integer
        Marker: String
    }
    output: DBClusterParameterGroupsMessage
    errors: [DBParameterGroupNotFoundFault]
}

@paginated(inputToken: "Marker", outputToken: "Marker", items: "Parameters", pageSize: "MaxRecords")
operation DescribeDBClusterParameters {
    input := {
        @required
        DBClusterParameterGroupName: String

        Source: String
        Filters: FilterList
        MaxRecords: Integer
        Marker: String
    }
    output: DBClusterParameterGroupDetails
    errors: [DBParameterGroupNotFoundFault]
}

operation DescribeDBClusterSnapshotAttributes {
    input := {
        @required
        DBClusterSnapshotIdentifier: String
    }
    output := {
        DBClusterSnapshotAttributesResult: DBClusterSnapshotAttributesResult
    }
    errors: [DBClusterSnapshotNotFoundFault]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "DBClusterSnapshots"
    pageSize: "MaxRecords"
)
@waitable(
    DBClusterSnapshotAvailable: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "DBClusterSnapshots[].Status"
                        expected: "available"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "DBClusterSnapshots[].Status"
                        expected: "deleted"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "DBClusterSnapshots[].Status"
                        expected: "deleting"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "DBClusterSnapshots[].Status"
                        expected: "failed"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "DBClusterSnapshots[].Status"
                        expected: "incompatible-restore"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "DBClusterSnapshots[].Status"
                        expected: "incompatible-parameters"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
    DBClusterSnapshotDeleted: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "length(DBClusterSnapshots) == `0`"
                        expected: "true"
                        comparator: "booleanEquals"
                    }
                }
            }
            {state: "success", matcher: {errorType: "DBClusterSnapshotNotFoundFault"}}
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "DBClusterSnapshots[].Status"
                        expected: "creating"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "DBClusterSnapshots[].Status"
                        expected: "modifying"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "DBClusterSnapshots[].Status"
                        expected: "rebooting"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "DBClusterSnapshots[].Status"
                        expected: "resetting-master-credentials"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
)
@maxAttempts(DBClusterSnapshotAvailable: 60, DBClusterSnapshotDeleted: 60)
operation DescribeDBClusterSnapshots {
    input := {
        DBClusterIdentifier: String
        DBClusterSnapshotIdentifier: String
        SnapshotType: String
        Filters: FilterList
        MaxRecords: Integer
        Marker: String
        IncludeShared: Boolean
        IncludePublic: Boolean
        DbClusterResourceId: String
    }
    output: DBClusterSnapshotMessage
    errors: [DBClusterSnapshotNotFoundFault]
}

@paginated(inputToken: "Marker", outputToken: "Marker", items: "DBClusters", pageSize: "MaxRecords")
@waitable(
    DBClusterAvailable: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "DBClusters[].Status"
                        expected: "available"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "DBClusters[].Status"
                        expected: "deleted"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "DBClusters[].Status"
                        expected: "deleting"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "DBClusters[].Status"
                        expected: "failed"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "DBClusters[].Status"
                        expected: "incompatible-restore"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "DBClusters[].Status"
                        expected: "incompatible-parameters"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
    DBClusterDeleted: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "length(DBClusters) == `0`"
                        expected: "true"
                        comparator: "booleanEquals"
                    }
                }
            }
            {state: "success", matcher: {errorType: "DBClusterNotFoundFault"}}
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "DBClusters[].Status"
                        expected: "creating"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "DBClusters[].Status"
                        expected: "modifying"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "DBClusters[].Status"
                        expected: "rebooting"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "DBClusters[].Status"
                        expected: "resetting-master-credentials"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
)
@maxAttempts(DBClusterAvailable: 60, DBClusterDeleted: 60)
operation DescribeDBClusters {
    input := {
        DBClusterIdentifier: String
        Filters: FilterList
        MaxRecords: Integer
        Marker: String
        IncludeShared: Boolean
    }
    output: DBClusterMessage
    errors: [DBClusterNotFoundFault]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "DBEngineVersions"
    pageSize: "MaxRecords"
)
operation DescribeDBEngineVersions {
    input := {
        Engine: String
        EngineVersion: String
        DBParameterGroupFamily: String
        Filters: FilterList
        MaxRecords: Integer
        Marker: String
        DefaultOnly: Boolean
        ListSupportedCharacterSets: Boolean
        ListSupportedTimezones: Boolean
        IncludeAll: Boolean
    }
    output: DBEngineVersionMessage
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "DBInstanceAutomatedBackups"
    pageSize: "MaxRecords"
)
operation DescribeDBInstanceAutomatedBackups {
    input := {
        DbiResourceId: String
        DBInstanceIdentifier: String
        Filters: FilterList
        MaxRecords: Integer
        Marker: String
        DBInstanceAutomatedBackupsArn: String
    }
    output: DBInstanceAutomatedBackupMessage
    errors: [DBInstanceAutomatedBackupNotFoundFault]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "DBInstances"
    pageSize: "MaxRecords"
)
@waitable(
    DBInstanceAvailable: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "DBInstances[].DBInstanceStatus"
                        expected: "available"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "DBInstances[].DBInstanceStatus"
                        expected: "deleted"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "DBInstances[].DBInstanceStatus"
                        expected: "deleting"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "DBInstances[].DBInstanceStatus"
                        expected: "failed"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "DBInstances[].DBInstanceStatus"
                        expected: "incompatible-restore"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "DBInstances[].DBInstanceStatus"
                        expected: "incompatible-parameters"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
    DBInstanceDeleted: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "length(DBInstances) == `0`"
                        expected: "true"
                        comparator: "booleanEquals"
                    }
                }
            }
            {state: "success", matcher: {errorType: "DBInstanceNotFound"}}
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "DBInstances[].DBInstanceStatus"
                        expected: "creating"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "DBInstances[].DBInstanceStatus"
                        expected: "modifying"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "DBInstances[].DBInstanceStatus"
                        expected: "rebooting"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "DBInstances[].DBInstanceStatus"
                        expected: "resetting-master-credentials"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
)
@maxAttempts(DBInstanceAvailable: 60, DBInstanceDeleted: 60)
operation DescribeDBInstances {
    input := {
        DBInstanceIdentifier: String
        Filters: FilterList
        MaxRecords: Integer
        Marker: String
    }
    output: DBInstanceMessage
    errors: [DBInstanceNotFoundFault]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "DescribeDBLogFiles"
    pageSize: "MaxRecords"
)
operation DescribeDBLogFiles {
    input := {
        @required
        DBInstanceIdentifier: String

        FilenameContains: String
        FileLastWritten: Long
        FileSize: Long
        Filters: FilterList
        MaxRecords: Integer
        Marker: String
    }
    output: DescribeDBLogFilesResponse
    errors: [DBInstanceNotFoundFault, DBInstanceNotReadyFault]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "DBMajorEngineVersions"
    pageSize: "MaxRecords"
)
operation DescribeDBMajorEngineVersions {
    input: DescribeDBMajorEngineVersionsRequest
    output: DescribeDBMajorEngineVersionsResponse
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "DBParameterGroups"
    pageSize: "MaxRecords"
)
operation DescribeDBParameterGroups {
    input := {
        DBParameterGroupName: String
        Filters: FilterList
        MaxRecords: Integer
        Marker: String
    }
    output: DBParameterGroupsMessage
    errors: [DBParameterGroupNotFoundFault]
}

@paginated(inputToken: "Marker", outputToken: "Marker", items: "Parameters", pageSize: "MaxRecords")
operation DescribeDBParameters {
    input := {
        @required
        DBParameterGroupName: String

        Source: String
        Filters: FilterList
        MaxRecords: Integer
        Marker: String
    }
    output: DBParameterGroupDetails
    errors: [DBParameterGroupNotFoundFault]
}

@paginated(inputToken: "Marker", outputToken: "Marker", items: "DBProxies", pageSize: "MaxRecords")
operation DescribeDBProxies {
    input: DescribeDBProxiesRequest
    output: DescribeDBProxiesResponse
    errors: [DBProxyNotFoundFault]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "DBProxyEndpoints"
    pageSize: "MaxRecords"
)
operation DescribeDBProxyEndpoints {
    input: DescribeDBProxyEndpointsRequest
    output: DescribeDBProxyEndpointsResponse
    errors: [DBProxyNotFoundFault, DBProxyEndpointNotFoundFault]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "TargetGroups"
    pageSize: "MaxRecords"
)
operation DescribeDBProxyTargetGroups {
    input: DescribeDBProxyTargetGroupsRequest
    output: DescribeDBProxyTargetGroupsResponse
    errors: [DBProxyNotFoundFault, DBProxyTargetGroupNotFoundFault, InvalidDBProxyStateFault]
}

@paginated(inputToken: "Marker", outputToken: "Marker", items: "Targets", pageSize: "MaxRecords")
operation DescribeDBProxyTargets {
    input: DescribeDBProxyTargetsRequest
    output: DescribeDBProxyTargetsResponse
    errors: [
        DBProxyNotFoundFault
        DBProxyTargetGroupNotFoundFault
        InvalidDBProxyStateFault
        DBProxyTargetNotFoundFault
    ]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "DBRecommendations"
    pageSize: "MaxRecords"
)
operation DescribeDBRecommendations {
    input := {
        LastUpdatedAfter: Timestamp
        LastUpdatedBefore: Timestamp
        Locale: String
        Filters: FilterList
        MaxRecords: Integer
        Marker: String
    }
    output: DBRecommendationsMessage
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "DBSecurityGroups"
    pageSize: "MaxRecords"
)
operation DescribeDBSecurityGroups {
    input := {
        DBSecurityGroupName: String
        Filters: FilterList
        MaxRecords: Integer
        Marker: String
    }
    output: DBSecurityGroupMessage
    errors: [DBSecurityGroupNotFoundFault]
}

operation DescribeDBShardGroups {
    input := {
        DBShardGroupIdentifier: DBShardGroupIdentifier
        Filters: FilterList
        Marker: String
        MaxRecords: MaxRecords
    }
    output: DescribeDBShardGroupsResponse
    errors: [DBShardGroupNotFoundFault, DBClusterNotFoundFault]
}

operation DescribeDBSnapshotAttributes {
    input := {
        @required
        DBSnapshotIdentifier: String
    }
    output := {
        DBSnapshotAttributesResult: DBSnapshotAttributesResult
    }
    errors: [DBSnapshotNotFoundFault]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "DBSnapshotTenantDatabases"
    pageSize: "MaxRecords"
)
operation DescribeDBSnapshotTenantDatabases {
    input := {
        DBInstanceIdentifier: String
        DBSnapshotIdentifier: String
        SnapshotType: String
        Filters: FilterList
        MaxRecords: Integer
        Marker: String
        DbiResourceId: String
    }
    output: DBSnapshotTenantDatabasesMessage
    errors: [DBSnapshotNotFoundFault]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "DBSnapshots"
    pageSize: "MaxRecords"
)
@waitable(
    DBSnapshotAvailable: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "DBSnapshots[].Status"
                        expected: "available"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "DBSnapshots[].Status"
                        expected: "deleted"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "DBSnapshots[].Status"
                        expected: "deleting"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "DBSnapshots[].Status"
                        expected: "failed"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "DBSnapshots[].Status"
                        expected: "incompatible-restore"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "DBSnapshots[].Status"
                        expected: "incompatible-parameters"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
    DBSnapshotDeleted: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "length(DBSnapshots) == `0`"
                        expected: "true"
                        comparator: "booleanEquals"
                    }
                }
            }
            {state: "success", matcher: {errorType: "DBSnapshotNotFound"}}
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "DBSnapshots[].Status"
                        expected: "creating"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "DBSnapshots[].Status"
                        expected: "modifying"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "DBSnapshots[].Status"
                        expected: "rebooting"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "DBSnapshots[].Status"
                        expected: "resetting-master-credentials"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
    DBSnapshotCompleted: {
        acceptors: [
            {state: "success", matcher: {errorType: "DBSnapshotNotFound"}}
            {
                state: "success"
                matcher: {
                    output: {
                        path: "DBSnapshots[].Status"
                        expected: "available"
                        comparator: "allStringEquals"
                    }
                }
            }
        ]
        minDelay: 15
        maxDelay: 15
    }
)
@maxAttempts(DBSnapshotAvailable: 60, DBSnapshotDeleted: 60, DBSnapshotCompleted: 40)
operation DescribeDBSnapshots {
    input := {
        DBInstanceIdentifier: String
        DBSnapshotIdentifier: String
        SnapshotType: String
        Filters: FilterList
        MaxRecords: Integer
        Marker: String
        IncludeShared: Boolean
        IncludePublic: Boolean
        DbiResourceId: String
    }
    output: DBSnapshotMessage
    errors: [DBSnapshotNotFoundFault]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "DBSubnetGroups"
    pageSize: "MaxRecords"
)
operation DescribeDBSubnetGroups {
    input := {
        DBSubnetGroupName: String
        Filters: FilterList
        MaxRecords: Integer
        Marker: String
    }
    output: DBSubnetGroupMessage
    errors: [DBSubnetGroupNotFoundFault]
}

@paginated(
    inputToken: "Marker"
    outputToken: "EngineDefaults.Marker"
    items: "EngineDefaults.Parameters"
    pageSize: "MaxRecords"
)
operation DescribeEngineDefaultClusterParameters {
    input := {
        @required
        DBParameterGroupFamily: String

        Filters: FilterList
        MaxRecords: Integer
        Marker: String
    }
    output := {
        EngineDefaults: EngineDefaults
    }
}

@paginated(
    inputToken: "Marker"
    outputToken: "EngineDefaults.Marker"
    items: "EngineDefaults.Parameters"
    pageSize: "MaxRecords"
)
operation DescribeEngineDefaultParameters {
    input := {
        @required
        DBParameterGroupFamily: String

        Filters: FilterList
        MaxRecords: Integer
        Marker: String
    }
    output := {
        EngineDefaults: EngineDefaults
    }
}

operation DescribeEventCategories {
    input := {
        SourceType: String
        Filters: FilterList
    }
    output: EventCategoriesMessage
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "EventSubscriptionsList"
    pageSize: "MaxRecords"
)
operation DescribeEventSubscriptions {
    input := {
        SubscriptionName: String
        Filters: FilterList
        MaxRecords: Integer
        Marker: String
    }
    output: EventSubscriptionsMessage
    errors: [SubscriptionNotFoundFault]
}

@paginated(inputToken: "Marker", outputToken: "Marker", items: "Events", pageSize: "MaxRecords")
operation DescribeEvents {
    input := {
        SourceIdentifier: String
        SourceType: SourceType
        StartTime: Timestamp
        EndTime: Timestamp
        Duration: Integer
        EventCategories: EventCategoriesList
        Filters: FilterList
        MaxRecords: Integer
        Marker: String
    }
    output: EventsMessage
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "ExportTasks"
    pageSize: "MaxRecords"
)
operation DescribeExportTasks {
    input := {
        ExportTaskIdentifier: String
        SourceArn: String
        Filters: FilterList
        Marker: String
        MaxRecords: MaxRecords
        SourceType: ExportSourceType
    }
    output: ExportTasksMessage
    errors: [ExportTaskNotFoundFault]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "GlobalClusters"
    pageSize: "MaxRecords"
)
operation DescribeGlobalClusters {
    input := {
        GlobalClusterIdentifier: GlobalClusterIdentifier
        Filters: FilterList
        MaxRecords: Integer
        Marker: String
    }
    output: GlobalClustersMessage
    errors: [GlobalClusterNotFoundFault]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "Integrations"
    pageSize: "MaxRecords"
)
operation DescribeIntegrations {
    input := {
        IntegrationIdentifier: IntegrationIdentifier
        Filters: FilterList
        MaxRecords: Integer
        Marker: Marker
    }
    output: DescribeIntegrationsResponse
    errors: [IntegrationNotFoundFault]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "OptionGroupOptions"
    pageSize: "MaxRecords"
)
operation DescribeOptionGroupOptions {
    input := {
        @required
        EngineName: String

        MajorEngineVersion: String
        Filters: FilterList
        MaxRecords: Integer
        Marker: String
    }
    output: OptionGroupOptionsMessage
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "OptionGroupsList"
    pageSize: "MaxRecords"
)
operation DescribeOptionGroups {
    input := {
        OptionGroupName: String
        Filters: FilterList
        Marker: String
        MaxRecords: Integer
        EngineName: String
        MajorEngineVersion: String
    }
    output: OptionGroups
    errors: [OptionGroupNotFoundFault]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "OrderableDBInstanceOptions"
    pageSize: "MaxRecords"
)
operation DescribeOrderableDBInstanceOptions {
    input := {
        @required
        Engine: String

        EngineVersion: String
        DBInstanceClass: String
        LicenseModel: String
        AvailabilityZoneGroup: String
        Vpc: Boolean
        Filters: FilterList
        MaxRecords: Integer
        Marker: String
    }
    output: OrderableDBInstanceOptionsMessage
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "PendingMaintenanceActions"
    pageSize: "MaxRecords"
)
operation DescribePendingMaintenanceActions {
    input := {
        ResourceIdentifier: String
        Filters: FilterList
        Marker: String
        MaxRecords: Integer
    }
    output: PendingMaintenanceActionsMessage
    errors: [ResourceNotFoundFault]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "ReservedDBInstances"
    pageSize: "MaxRecords"
)
operation DescribeReservedDBInstances {
    input := {
        ReservedDBInstanceId: String
        ReservedDBInstancesOfferingId: String
        DBInstanceClass: String
        Duration: String
        ProductDescription: String
        OfferingType: String
        MultiAZ: Boolean
        LeaseId: String
        Filters: FilterList
        MaxRecords: Integer
        Marker: String
    }
    output: ReservedDBInstanceMessage
    errors: [ReservedDBInstanceNotFoundFault]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "ReservedDBInstancesOfferings"
    pageSize: "MaxRecords"
)
operation DescribeReservedDBInstancesOfferings {
    input := {
        ReservedDBInstancesOfferingId: String
        DBInstanceClass: String
        Duration: String
        ProductDescription: String
        OfferingType: String
        MultiAZ: Boolean
        Filters: FilterList
        MaxRecords: Integer
        Marker: String
    }
    output: ReservedDBInstancesOfferingMessage
    errors: [ReservedDBInstancesOfferingNotFoundFault]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "ServerlessV2PlatformVersions"
    pageSize: "MaxRecords"
)
operation DescribeServerlessV2PlatformVersions {
    input := {
        ServerlessV2PlatformVersion: String
        Engine: String
        Filters: FilterList
        DefaultOnly: Boolean
        IncludeAll: Boolean
        MaxRecords: Integer
        Marker: String
    }
    output: ServerlessV2PlatformVersionsMessage
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "SourceRegions"
    pageSize: "MaxRecords"
)
operation DescribeSourceRegions {
    input := {
        RegionName: String
        MaxRecords: Integer
        Marker: String
        Filters: FilterList
    }
    output: SourceRegionMessage
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "TenantDatabases"
    pageSize: "MaxRecords"
)
@waitable(
    TenantDatabaseAvailable: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "TenantDatabases[].Status"
                        expected: "available"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "TenantDatabases[].Status"
                        expected: "deleted"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "TenantDatabases[].Status"
                        expected: "incompatible-parameters"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "TenantDatabases[].Status"
                        expected: "incompatible-restore"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
    TenantDatabaseDeleted: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "length(TenantDatabases) == `0`"
                        expected: "true"
                        comparator: "booleanEquals"
                    }
                }
            }
            {state: "success", matcher: {errorType: "DBInstanceNotFoundFault"}}
        ]
        minDelay: 30
        maxDelay: 30
    }
)
@maxAttempts(TenantDatabaseAvailable: 60, TenantDatabaseDeleted: 60)
operation DescribeTenantDatabases {
    input := {
        DBInstanceIdentifier: String
        TenantDBName: String
        Filters: FilterList
        Marker: String
        MaxRecords: Integer
    }
    output: TenantDatabasesMessage
    errors: [DBInstanceNotFoundFault]
}

operation DescribeValidDBInstanceModifications {
    input := {
        @required
        DBInstanceIdentifier: String
    }
    output := {
        ValidDBInstanceModificationsMessage: ValidDBInstanceModificationsMessage
    }
    errors: [DBInstanceNotFoundFault, InvalidDBInstanceStateFault]
}

operation DisableHttpEndpoint {
    input: DisableHttpEndpointRequest
    output: DisableHttpEndpointResponse
    errors: [ResourceNotFoundFault, InvalidResourceStateFault]
}

@paginator(
    inputTokens: ["Marker"]
    outputTokens: ["Marker"]
    items: ["LogFileData"]
    pageSize: "NumberOfLines"
    moreResults: "AdditionalDataPending"
)
operation DownloadDBLogFilePortion {
    input := {
        @required
        DBInstanceIdentifier: String

        @required
        LogFileName: String

        Marker: String
        NumberOfLines: Integer
    }
    output: DownloadDBLogFilePortionDetails
    errors: [DBInstanceNotFoundFault, DBInstanceNotReadyFault, DBLogFileNotFoundFault]
}

operation EnableHttpEndpoint {
    input: EnableHttpEndpointRequest
    output: EnableHttpEndpointResponse
    errors: [ResourceNotFoundFault, InvalidResourceStateFault]
}

operation FailoverDBCluster {
    input := {
        @required
        DBClusterIdentifier: String

        TargetDBInstanceIdentifier: String
    }
    output := {
        DBCluster: DBCluster
    }
    errors: [InvalidDBClusterStateFault, InvalidDBInstanceStateFault, DBClusterNotFoundFault]
}

operation FailoverGlobalCluster {
    input := {
        @required
        GlobalClusterIdentifier: GlobalClusterIdentifier

        @required
        TargetDbClusterIdentifier: DBClusterIdentifier

        AllowDataLoss: Boolean
        Switchover: Boolean
    }
    output := {
        GlobalCluster: GlobalCluster
    }
    errors: [
        InvalidDBClusterStateFault
        InvalidGlobalClusterStateFault
        GlobalClusterNotFoundFault
        DBClusterNotFoundFault
    ]
}

operation ListTagsForResource {
    input := {
        @required
        ResourceName: String

        Filters: FilterList
    }
    output: TagListMessage
    errors: [
        DBProxyNotFoundFault
        DBSnapshotTenantDatabaseNotFoundFault
        IntegrationNotFoundFault
        TenantDatabaseNotFoundFault
        BlueGreenDeploymentNotFoundFault
        DBSnapshotNotFoundFault
        DBProxyEndpointNotFoundFault
        DBShardGroupNotFoundFault
        DBClusterNotFoundFault
        DBInstanceNotFoundFault
        DBProxyTargetGroupNotFoundFault
    ]
}

operation ModifyActivityStream {
    input: ModifyActivityStreamRequest
    output: ModifyActivityStreamResponse
    errors: [ResourceNotFoundFault, DBInstanceNotFoundFault, InvalidDBInstanceStateFault]
}

operation ModifyCertificates {
    input := {
        CertificateIdentifier: String
        RemoveCustomerOverride: Boolean
    }
    output := {
        Certificate: Certificate
    }
    errors: [CertificateNotFoundFault]
}

operation ModifyCurrentDBClusterCapacity {
    input := {
        @required
        DBClusterIdentifier: String

        Capacity: Integer
        SecondsBeforeTimeout: Integer
        TimeoutAction: String
    }
    output: DBClusterCapacityInfo
    errors: [InvalidDBClusterCapacityFault, InvalidDBClusterStateFault, DBClusterNotFoundFault]
}

operation ModifyCustomDBEngineVersion {
    input := {
        @required
        Engine: CustomEngineName

        @required
        EngineVersion: CustomEngineVersion

        Description: Description
        Status: CustomEngineVersionStatus
    }
    output: DBEngineVersion
    errors: [CustomDBEngineVersionNotFoundFault, InvalidCustomDBEngineVersionStateFault]
}

operation ModifyDBCluster {
    input := {
        @required
        DBClusterIdentifier: String

        NewDBClusterIdentifier: String
        ApplyImmediately: Boolean
        BackupRetentionPeriod: Integer
        DBClusterParameterGroupName: String
        VpcSecurityGroupIds: VpcSecurityGroupIdList
        Port: Integer
        MasterUserPassword: SensitiveString
        OptionGroupName: String
        PreferredBackupWindow: String
        PreferredMaintenanceWindow: String
        EnableIAMDatabaseAuthentication: Boolean
        BacktrackWindow: Long
        CloudwatchLogsExportConfiguration: CloudwatchLogsExportConfiguration
        EngineVersion: String
        AllowMajorVersionUpgrade: Boolean
        DBInstanceParameterGroupName: String
        Domain: String
        DomainIAMRoleName: String
        ScalingConfiguration: ScalingConfiguration
        DeletionProtection: Boolean
        EnableHttpEndpoint: Boolean
        CopyTagsToSnapshot: Boolean
        EnableGlobalWriteForwarding: Boolean
        DBClusterInstanceClass: String
        AllocatedStorage: Integer
        StorageType: String
        Iops: Integer
        AutoMinorVersionUpgrade: Boolean
        NetworkType: String
        ServerlessV2ScalingConfiguration: ServerlessV2ScalingConfiguration
        MonitoringInterval: Integer
        MonitoringRoleArn: String
        DatabaseInsightsMode: DatabaseInsightsMode
        EnablePerformanceInsights: Boolean
        PerformanceInsightsKMSKeyId: String
        PerformanceInsightsRetentionPeriod: Integer
        ManageMasterUserPassword: Boolean
        RotateMasterUserPassword: Boolean
        EnableLocalWriteForwarding: Boolean
        MasterUserSecretKmsKeyId: String
        EngineMode: String
        AllowEngineModeChange: Boolean
        AwsBackupRecoveryPointArn: AwsBackupRecoveryPointArn
        EnableLimitlessDatabase: Boolean
        CACertificateIdentifier: String
        MasterUserAuthenticationType: MasterUserAuthenticationType
        EngineLifecycleSupport: String
    }
    output := {
        DBCluster: DBCluster
    }
    errors: [
        StorageQuotaExceededFault
        DBParameterGroupNotFoundFault
        DomainNotFoundFault
        InvalidDBInstanceStateFault
        KMSKeyNotAccessibleFault
        DBClusterParameterGroupNotFoundFault
        DBInstanceAlreadyExistsFault
        InvalidSubnet
        DBClusterNotFoundFault
        VpcEncryptionControlViolationException
        InvalidDBSecurityGroupStateFault
        StorageTypeNotAvailableFault
        StorageTypeNotSupportedFault
        OptionGroupNotFoundFault
        InvalidVPCNetworkStateFault
        InvalidDBClusterStateFault
        DBClusterAlreadyExistsFault
        InvalidGlobalClusterStateFault
        NetworkTypeNotSupported
        InvalidDBSubnetGroupStateFault
        DBSubnetGroupNotFoundFault
    ]
}

operation ModifyDBClusterEndpoint {
    input := {
        @required
        DBClusterEndpointIdentifier: String

        EndpointType: String
        StaticMembers: StringList
        ExcludedMembers: StringList
    }
    output: DBClusterEndpoint
    errors: [
        DBClusterEndpointNotFoundFault
        DBInstanceNotFoundFault
        InvalidDBClusterStateFault
        InvalidDBClusterEndpointStateFault
        InvalidDBInstanceStateFault
    ]
}

operation ModifyDBClusterParameterGroup {
    input := {
        @required
        DBClusterParameterGroupName: String

        @required
        Parameters: ParametersList
    }
    output: DBClusterParameterGroupNameMessage
    errors: [DBParameterGroupNotFoundFault, InvalidDBParameterGroupStateFault]
}

operation ModifyDBClusterSnapshotAttribute {
    input := {
        @required
        DBClusterSnapshotIdentifier: String

        @required
        AttributeName: String

        ValuesToAdd: AttributeValueList
        ValuesToRemove: AttributeValueList
    }
    output := {
        DBClusterSnapshotAttributesResult: DBClusterSnapshotAttributesResult
    }
    errors: [
        DBClusterSnapshotNotFoundFault
        SharedSnapshotQuotaExceededFault
        InvalidDBClusterSnapshotStateFault
    ]
}

operation ModifyDBInstance {
    input := {
        @required
        DBInstanceIdentifier: String

        AllocatedStorage: Integer
        DBInstanceClass: String
        DBSubnetGroupName: String
        DBSecurityGroups: DBSecurityGroupNameList
        VpcSecurityGroupIds: VpcSecurityGroupIdList
        ApplyImmediately: Boolean
        MasterUserPassword: SensitiveString
        DBParameterGroupName: String
        BackupRetentionPeriod: Integer
        PreferredBackupWindow: String
        PreferredMaintenanceWindow: String
        MultiAZ: Boolean
        EngineVersion: String
        AllowMajorVersionUpgrade: Boolean
        AutoMinorVersionUpgrade: Boolean
        LicenseModel: String
        Iops: Integer
        StorageThroughput: Integer
        OptionGroupName: String
        NewDBInstanceIdentifier: String
        StorageType: String
        TdeCredentialArn: String
        TdeCredentialPassword: SensitiveString
        CACertificateIdentifier: String
        Domain: String
        DomainFqdn: String
        DomainOu: String
        DomainAuthSecretArn: String
        DomainDnsIps: StringList
        DisableDomain: Boolean
        CopyTagsToSnapshot: Boolean
        MonitoringInterval: Integer
        DBPortNumber: Integer
        PubliclyAccessible: Boolean
        MonitoringRoleArn: String
        DomainIAMRoleName: String
        PromotionTier: Integer
        EnableIAMDatabaseAuthentication: Boolean
        DatabaseInsightsMode: DatabaseInsightsMode
        EnablePerformanceInsights: Boolean
        PerformanceInsightsKMSKeyId: String
        PerformanceInsightsRetentionPeriod: Integer
        CloudwatchLogsExportConfiguration: CloudwatchLogsExportConfiguration
        ProcessorFeatures: ProcessorFeatureList
        UseDefaultProcessorFeatures: Boolean
        DeletionProtection: Boolean
        MaxAllocatedStorage: Integer
        CertificateRotationRestart: Boolean
        ReplicaMode: ReplicaMode
        AutomationMode: AutomationMode
        ResumeFullAutomationModeMinutes: Integer
        EnableCustomerOwnedIp: Boolean
        NetworkType: String
        AwsBackupRecoveryPointArn: AwsBackupRecoveryPointArn
        ManageMasterUserPassword: Boolean
        RotateMasterUserPassword: Boolean
        MasterUserSecretKmsKeyId: String
        MultiTenant: Boolean
        DedicatedLogVolume: Boolean
        Engine: String
        AdditionalStorageVolumes: ModifyAdditionalStorageVolumesList
        TagSpecifications: TagSpecificationList
        MasterUserAuthenticationType: MasterUserAuthenticationType
        EngineLifecycleSupport: String
    }
    output := {
        DBInstance: DBInstance
    }
    errors: [
        AuthorizationNotFoundFault
        DBParameterGroupNotFoundFault
        InsufficientDBInstanceCapacityFault
        VpcEncryptionControlViolationException
        InvalidDBSecurityGroupStateFault
        ProvisionedIopsNotAvailableInAZFault
        StorageTypeNotSupportedFault
        OptionGroupNotFoundFault
        DBInstanceNotFoundFault
        NetworkTypeNotSupported
        StorageQuotaExceededFault
        BackupPolicyNotFoundFault
        DomainNotFoundFault
        CertificateNotFoundFault
        InvalidDBInstanceStateFault
        KMSKeyNotAccessibleFault
        DBInstanceAlreadyExistsFault
        DBUpgradeDependencyFailureFault
        TenantDatabaseQuotaExceededFault
        DBSecurityGroupNotFoundFault
        InvalidVPCNetworkStateFault
        InvalidDBClusterStateFault
    ]
}

operation ModifyDBParameterGroup {
    input := {
        @required
        DBParameterGroupName: String

        @required
        Parameters: ParametersList
    }
    output: DBParameterGroupNameMessage
    errors: [DBParameterGroupNotFoundFault, InvalidDBParameterGroupStateFault]
}

operation ModifyDBProxy {
    input: ModifyDBProxyRequest
    output: ModifyDBProxyResponse
    errors: [DBProxyNotFoundFault, DBProxyAlreadyExistsFault, InvalidDBProxyStateFault]
}

operation ModifyDBProxyEndpoint {
    input: ModifyDBProxyEndpointRequest
    output: ModifyDBProxyEndpointResponse
    errors: [
        InvalidDBProxyEndpointStateFault
        DBProxyEndpointAlreadyExistsFault
        DBProxyEndpointNotFoundFault
        InvalidDBProxyStateFault
    ]
}

operation ModifyDBProxyTargetGroup {
    input: ModifyDBProxyTargetGroupRequest
    output: ModifyDBProxyTargetGroupResponse
    errors: [DBProxyNotFoundFault, DBProxyTargetGroupNotFoundFault, InvalidDBProxyStateFault]
}

operation ModifyDBRecommendation {
    input := {
        @required
        RecommendationId: String

        Locale: String
        Status: String
        RecommendedActionUpdates: RecommendedActionUpdateList
    }
    output: DBRecommendationMessage
}

operation ModifyDBShardGroup {
    input := {
        @required
        DBShardGroupIdentifier: DBShardGroupIdentifier

        MaxACU: Double
        MinACU: Double
        ComputeRedundancy: Integer
    }
    output: DBShardGroup
    errors: [DBShardGroupAlreadyExistsFault, InvalidDBClusterStateFault, DBShardGroupNotFoundFault]
}

operation ModifyDBSnapshot {
    input := {
        @required
        DBSnapshotIdentifier: String

        EngineVersion: String
        OptionGroupName: String
    }
    output := {
        DBSnapshot: DBSnapshot
    }
    errors: [DBSnapshotNotFoundFault, InvalidDBSnapshotStateFault, KMSKeyNotAccessibleFault]
}

operation ModifyDBSnapshotAttribute {
    input := {
        @required
        DBSnapshotIdentifier: String

        @required
        AttributeName: String

        ValuesToAdd: AttributeValueList
        ValuesToRemove: AttributeValueList
    }
    output := {
        DBSnapshotAttributesResult: DBSnapshotAttributesResult
    }
    errors: [SharedSnapshotQuotaExceededFault, DBSnapshotNotFoundFault, InvalidDBSnapshotStateFault]
}

operation ModifyDBSubnetGroup {
    input := {
        @required
        DBSubnetGroupName: String

        DBSubnetGroupDescription: String

        @required
        SubnetIds: SubnetIdentifierList
    }
    output := {
        DBSubnetGroup: DBSubnetGroup
    }
    errors: [
        SubnetAlreadyInUse
        DBSubnetGroupDoesNotCoverEnoughAZs
        DBSubnetQuotaExceededFault
        InvalidDBSubnetGroupStateFault
        DBSubnetGroupNotFoundFault
        InvalidSubnet
    ]
}

operation ModifyEventSubscription {
    input := {
        @required
        SubscriptionName: String

        SnsTopicArn: String
        SourceType: String
        EventCategories: EventCategoriesList
        Enabled: Boolean
    }
    output := {
        EventSubscription: EventSubscription
    }
    errors: [
        SNSTopicArnNotFoundFault
        SNSInvalidTopicFault
        SubscriptionCategoryNotFoundFault
        SubscriptionNotFoundFault
        EventSubscriptionQuotaExceededFault
        SNSNoAuthorizationFault
    ]
}

operation ModifyGlobalCluster {
    input := {
        @required
        GlobalClusterIdentifier: GlobalClusterIdentifier

        NewGlobalClusterIdentifier: GlobalClusterIdentifier
        DeletionProtection: Boolean
        EngineVersion: String
        AllowMajorVersionUpgrade: Boolean
    }
    output := {
        GlobalCluster: GlobalCluster
    }
    errors: [
        InvalidDBClusterStateFault
        InvalidGlobalClusterStateFault
        InvalidDBInstanceStateFault
        GlobalClusterNotFoundFault
        GlobalClusterAlreadyExistsFault
    ]
}

operation ModifyIntegration {
    input := {
        @required
        IntegrationIdentifier: IntegrationIdentifier

        IntegrationName: IntegrationName
        DataFilter: DataFilter
        Description: IntegrationDescription
    }
    output: Integration
    errors: [
        InvalidIntegrationStateFault
        IntegrationNotFoundFault
        IntegrationConflictOperationFault
    ]
}

operation ModifyOptionGroup {
    input := {
        @required
        OptionGroupName: String

        OptionsToInclude: OptionConfigurationList
        OptionsToRemove: OptionNamesList
        ApplyImmediately: Boolean
    }
    output := {
        OptionGroup: OptionGroup
    }
    errors: [OptionGroupNotFoundFault, InvalidOptionGroupStateFault]
}

operation ModifyTenantDatabase {
    input := {
        @required
        DBInstanceIdentifier: String

        @required
        TenantDBName: String

        MasterUserPassword: SensitiveString
        NewTenantDBName: String
        ManageMasterUserPassword: Boolean
        RotateMasterUserPassword: Boolean
        MasterUserSecretKmsKeyId: String
    }
    output := {
        TenantDatabase: TenantDatabase
    }
    errors: [
        TenantDatabaseNotFoundFault
        DBInstanceNotFoundFault
        TenantDatabaseAlreadyExistsFault
        InvalidDBInstanceStateFault
        KMSKeyNotAccessibleFault
    ]
}

operation PromoteReadReplica {
    input := {
        @required
        DBInstanceIdentifier: String

        BackupRetentionPeriod: Integer
        PreferredBackupWindow: String
        TagSpecifications: TagSpecificationList
    }
    output := {
        DBInstance: DBInstance
    }
    errors: [DBInstanceNotFoundFault, InvalidDBInstanceStateFault]
}

operation PromoteReadReplicaDBCluster {
    input := {
        @required
        DBClusterIdentifier: String
    }
    output := {
        DBCluster: DBCluster
    }
    errors: [InvalidDBClusterStateFault, DBClusterNotFoundFault]
}

operation PurchaseReservedDBInstancesOffering {
    input := {
        @required
        ReservedDBInstancesOfferingId: String

        ReservedDBInstanceId: String
        DBInstanceCount: Integer
        Tags: TagList
    }
    output := {
        ReservedDBInstance: ReservedDBInstance
    }
    errors: [
        ReservedDBInstanceAlreadyExistsFault
        ReservedDBInstancesOfferingNotFoundFault
        ReservedDBInstanceQuotaExceededFault
    ]
}

operation RebootDBCluster {
    input := {
        @required
        DBClusterIdentifier: String
    }
    output := {
        DBCluster: DBCluster
    }
    errors: [InvalidDBClusterStateFault, InvalidDBInstanceStateFault, DBClusterNotFoundFault]
}

operation RebootDBInstance {
    input := {
        @required
        DBInstanceIdentifier: String

        ForceFailover: Boolean
    }
    output := {
        DBInstance: DBInstance
    }
    errors: [DBInstanceNotFoundFault, InvalidDBInstanceStateFault, KMSKeyNotAccessibleFault]
}

operation RebootDBShardGroup {
    input := {
        @required
        DBShardGroupIdentifier: DBShardGroupIdentifier
    }
    output: DBShardGroup
    errors: [DBShardGroupNotFoundFault, InvalidDBShardGroupStateFault]
}

operation RegisterDBProxyTargets {
    input: RegisterDBProxyTargetsRequest
    output: RegisterDBProxyTargetsResponse
    errors: [
        InsufficientAvailableIPsInSubnetFault
        DBProxyNotFoundFault
        DBInstanceNotFoundFault
        DBProxyTargetGroupNotFoundFault
        InvalidDBClusterStateFault
        InvalidDBInstanceStateFault
        InvalidDBProxyStateFault
        DBProxyTargetAlreadyRegisteredFault
        DBClusterNotFoundFault
    ]
}

operation RemoveFromGlobalCluster {
    input := {
        @required
        GlobalClusterIdentifier: GlobalClusterIdentifier

        @required
        DbClusterIdentifier: String
    }
    output := {
        GlobalCluster: GlobalCluster
    }
    errors: [
        InvalidDBClusterStateFault
        InvalidGlobalClusterStateFault
        GlobalClusterNotFoundFault
        DBClusterNotFoundFault
    ]
}

operation RemoveRoleFromDBCluster {
    input := {
        @required
        DBClusterIdentifier: String

        @required
        RoleArn: IAMRoleArn

        FeatureName: String
    }
    errors: [InvalidDBClusterStateFault, DBClusterRoleNotFoundFault, DBClusterNotFoundFault]
}

operation RemoveRoleFromDBInstance {
    input := {
        @required
        DBInstanceIdentifier: String

        @required
        RoleArn: String

        @required
        FeatureName: String
    }
    errors: [DBInstanceNotFoundFault, DBInstanceRoleNotFoundFault, InvalidDBInstanceStateFault]
}

operation RemoveSourceIdentifierFromSubscription {
    input := {
        @required
        SubscriptionName: String

        @required
        SourceIdentifier: String
    }
    output := {
        EventSubscription: EventSubscription
    }
    errors: [SourceNotFoundFault, SubscriptionNotFoundFault]
}

operation RemoveTagsFromResource {
    input := {
        @required
        ResourceName: String

        @required
        TagKeys: KeyList
    }
    errors: [
        DBProxyNotFoundFault
        DBSnapshotTenantDatabaseNotFoundFault
        IntegrationNotFoundFault
        TenantDatabaseNotFoundFault
        BlueGreenDeploymentNotFoundFault
        DBSnapshotNotFoundFault
        DBProxyEndpointNotFoundFault
        InvalidDBClusterEndpointStateFault
        InvalidDBInstanceStateFault
        DBShardGroupNotFoundFault
        DBClusterNotFoundFault
        DBInstanceNotFoundFault
        DBProxyTargetGroupNotFoundFault
        InvalidDBClusterStateFault
    ]
}

operation ResetDBClusterParameterGroup {
    input := {
        @required
        DBClusterParameterGroupName: String

        ResetAllParameters: Boolean
        Parameters: ParametersList
    }
    output: DBClusterParameterGroupNameMessage
    errors: [DBParameterGroupNotFoundFault, InvalidDBParameterGroupStateFault]
}

operation ResetDBParameterGroup {
    input := {
        @required
        DBParameterGroupName: String

        ResetAllParameters: Boolean
        Parameters: ParametersList
    }
    output: DBParameterGroupNameMessage
    errors: [DBParameterGroupNotFoundFault, InvalidDBParameterGroupStateFault]
}

operation RestoreDBClusterFromS3 {
    input := {
        AvailabilityZones: AvailabilityZones
        BackupRetentionPeriod: Integer
        CharacterSetName: String
        DatabaseName: String

        @required
        DBClusterIdentifier: String

        DBClusterParameterGroupName: String
        VpcSecurityGroupIds: VpcSecurityGroupIdList
        DBSubnetGroupName: String

        @required
        Engine: String

        EngineVersion: String
        Port: Integer

        @required
        MasterUsername: String

        MasterUserPassword: SensitiveString
        OptionGroupName: String
        PreferredBackupWindow: String
        PreferredMaintenanceWindow: String
        Tags: TagList
        StorageEncrypted: Boolean
        KmsKeyId: String
        EnableIAMDatabaseAuthentication: Boolean

        @required
        SourceEngine: String

        @required
        SourceEngineVersion: String

        @required
        S3BucketName: String

        S3Prefix: String

        @required
        S3IngestionRoleArn: String

        BacktrackWindow: Long
        EnableCloudwatchLogsExports: LogTypeList
        DeletionProtection: Boolean
        CopyTagsToSnapshot: Boolean
        Domain: String
        DomainIAMRoleName: String
        StorageType: String
        NetworkType: String
        ServerlessV2ScalingConfiguration: ServerlessV2ScalingConfiguration
        ManageMasterUserPassword: Boolean
        MasterUserSecretKmsKeyId: String
        EngineLifecycleSupport: String
        TagSpecifications: TagSpecificationList
        AssociatedRoles: DBClusterAssociatedRoles
    }
    output := {
        DBCluster: DBCluster
    }
    errors: [
        StorageQuotaExceededFault
        DomainNotFoundFault
        InsufficientStorageClusterCapacityFault
        KMSKeyNotAccessibleFault
        DBClusterParameterGroupNotFoundFault
        InvalidSubnet
        DBClusterNotFoundFault
        StorageTypeNotSupportedFault
        InvalidVPCNetworkStateFault
        DBClusterRoleQuotaExceededFault
        InvalidDBClusterStateFault
        DBClusterAlreadyExistsFault
        NetworkTypeNotSupported
        InvalidDBSubnetGroupStateFault
        DBSubnetGroupNotFoundFault
        InvalidS3BucketFault
        DBClusterQuotaExceededFault
    ]
}

operation RestoreDBClusterFromSnapshot {
    input := {
        AvailabilityZones: AvailabilityZones

        @required
        DBClusterIdentifier: String

        @required
        SnapshotIdentifier: String

        @required
        Engine: String

        EngineVersion: String
        Port: Integer
        DBSubnetGroupName: String
        DatabaseName: String
        OptionGroupName: String
        VpcSecurityGroupIds: VpcSecurityGroupIdList
        Tags: TagList
        KmsKeyId: String
        EnableIAMDatabaseAuthentication: Boolean
        BacktrackWindow: Long
        EnableCloudwatchLogsExports: LogTypeList
        EngineMode: String
        ScalingConfiguration: ScalingConfiguration
        DBClusterParameterGroupName: String
        DeletionProtection: Boolean
        CopyTagsToSnapshot: Boolean
        Domain: String
        DomainIAMRoleName: String
        DBClusterInstanceClass: String
        StorageType: String
        Iops: Integer
        PubliclyAccessible: Boolean
        NetworkType: String
        ServerlessV2ScalingConfiguration: ServerlessV2ScalingConfiguration
        RdsCustomClusterConfiguration: RdsCustomClusterConfiguration
        MonitoringInterval: Integer
        MonitoringRoleArn: String
        EnablePerformanceInsights: Boolean
        PerformanceInsightsKMSKeyId: String
        PerformanceInsightsRetentionPeriod: Integer
        BackupRetentionPeriod: Integer
        PreferredBackupWindow: String
        EngineLifecycleSupport: String
        TagSpecifications: TagSpecificationList
        EnableVPCNetworking: Boolean
        EnableInternetAccessGateway: Boolean
        AssociatedRoles: DBClusterAssociatedRoles
    }
    output := {
        DBCluster: DBCluster
    }
    errors: [
        DBClusterSnapshotNotFoundFault
        DBSubnetGroupDoesNotCoverEnoughAZs
        InvalidDBSnapshotStateFault
        DBClusterParameterGroupNotFoundFault
        InsufficientDBInstanceCapacityFault
        InvalidSubnet
        VpcEncryptionControlViolationException
        StorageTypeNotSupportedFault
        OptionGroupNotFoundFault
        InvalidDBClusterSnapshotStateFault
        DBClusterAlreadyExistsFault
        NetworkTypeNotSupported
        InsufficientDBClusterCapacityFault
        StorageQuotaExceededFault
        DomainNotFoundFault
        DBSnapshotNotFoundFault
        InsufficientStorageClusterCapacityFault
        InvalidDBInstanceStateFault
        KMSKeyNotAccessibleFault
        InvalidVPCNetworkStateFault
        DBClusterRoleQuotaExceededFault
        DBSubnetGroupNotFoundFault
        InvalidRestoreFault
        DBClusterQuotaExceededFault
    ]
}

operation RestoreDBClusterToPointInTime {
    input := {
        @required
        DBClusterIdentifier: String

        RestoreType: String
        SourceDBClusterIdentifier: String
        RestoreToTime: Timestamp
        UseLatestRestorableTime: Boolean
        Port: Integer
        DBSubnetGroupName: String
        OptionGroupName: String
        VpcSecurityGroupIds: VpcSecurityGroupIdList
        Tags: TagList
        KmsKeyId: String
        EnableIAMDatabaseAuthentication: Boolean
        BacktrackWindow: Long
        EnableCloudwatchLogsExports: LogTypeList
        DBClusterParameterGroupName: String
        DeletionProtection: Boolean
        CopyTagsToSnapshot: Boolean
        Domain: String
        DomainIAMRoleName: String
        DBClusterInstanceClass: String
        StorageType: String
        PubliclyAccessible: Boolean
        Iops: Integer
        NetworkType: String
        SourceDbClusterResourceId: String
        ServerlessV2ScalingConfiguration: ServerlessV2ScalingConfiguration
        ScalingConfiguration: ScalingConfiguration
        EngineMode: String
        RdsCustomClusterConfiguration: RdsCustomClusterConfiguration
        MonitoringInterval: Integer
        MonitoringRoleArn: String
        EnablePerformanceInsights: Boolean
        PerformanceInsightsKMSKeyId: String
        PerformanceInsightsRetentionPeriod: Integer
        BackupRetentionPeriod: Integer
        PreferredBackupWindow: String
        EngineLifecycleSupport: String
        TagSpecifications: TagSpecificationList
        EnableVPCNetworking: Boolean
        EnableInternetAccessGateway: Boolean
        AssociatedRoles: DBClusterAssociatedRoles
    }
    output := {
        DBCluster: DBCluster
    }
    errors: [
        DBClusterSnapshotNotFoundFault
        InvalidDBSnapshotStateFault
        DBClusterParameterGroupNotFoundFault
        InsufficientDBInstanceCapacityFault
        InvalidSubnet
        DBClusterNotFoundFault
        VpcEncryptionControlViolationException
        StorageTypeNotSupportedFault
        OptionGroupNotFoundFault
        InvalidDBClusterSnapshotStateFault
        DBClusterAlreadyExistsFault
        NetworkTypeNotSupported
        InsufficientDBClusterCapacityFault
        StorageQuotaExceededFault
        DomainNotFoundFault
        InsufficientStorageClusterCapacityFault
        KMSKeyNotAccessibleFault
        DBClusterAutomatedBackupNotFoundFault
        InvalidVPCNetworkStateFault
        DBClusterRoleQuotaExceededFault
        InvalidDBClusterStateFault
        DBSubnetGroupNotFoundFault
        InvalidRestoreFault
        DBClusterQuotaExceededFault
    ]
}

operation RestoreDBInstanceFromDBSnapshot {
    input := {
        @required
        DBInstanceIdentifier: String

        DBSnapshotIdentifier: String
        DBInstanceClass: String
        Port: Integer
        AvailabilityZone: String
        DBSubnetGroupName: String
        MultiAZ: Boolean
        PubliclyAccessible: Boolean
        AutoMinorVersionUpgrade: Boolean
        LicenseModel: String
        DBName: String
        Engine: String
        Iops: Integer
        StorageThroughput: Integer
        OptionGroupName: String
        Tags: TagList
        StorageType: String
        TdeCredentialArn: String
        TdeCredentialPassword: SensitiveString
        VpcSecurityGroupIds: VpcSecurityGroupIdList
        Domain: String
        DomainFqdn: String
        DomainOu: String
        DomainAuthSecretArn: String
        DomainDnsIps: StringList
        CopyTagsToSnapshot: Boolean
        DomainIAMRoleName: String
        EnableIAMDatabaseAuthentication: Boolean
        EnableCloudwatchLogsExports: LogTypeList
        ProcessorFeatures: ProcessorFeatureList
        UseDefaultProcessorFeatures: Boolean
        DBParameterGroupName: String
        DeletionProtection: Boolean
        EnableCustomerOwnedIp: Boolean
        NetworkType: String
        BackupTarget: String
        CustomIamInstanceProfile: String
        AllocatedStorage: Integer
        DBClusterSnapshotIdentifier: String
        BackupRetentionPeriod: Integer
        PreferredBackupWindow: String
        DedicatedLogVolume: Boolean
        CACertificateIdentifier: String
        EngineLifecycleSupport: String
        AdditionalStorageVolumes: AdditionalStorageVolumesList
        TagSpecifications: TagSpecificationList
        ManageMasterUserPassword: Boolean
        MasterUserSecretKmsKeyId: String
    }
    output := {
        DBInstance: DBInstance
    }
    errors: [
        AuthorizationNotFoundFault
        DBClusterSnapshotNotFoundFault
        DBParameterGroupNotFoundFault
        DBSubnetGroupDoesNotCoverEnoughAZs
        InvalidDBSnapshotStateFault
        InsufficientDBInstanceCapacityFault
        InvalidSubnet
        VpcEncryptionControlViolationException
        ProvisionedIopsNotAvailableInAZFault
        StorageTypeNotSupportedFault
        OptionGroupNotFoundFault
        NetworkTypeNotSupported
        InstanceQuotaExceededFault
        StorageQuotaExceededFault
        BackupPolicyNotFoundFault
        DomainNotFoundFault
        DBSnapshotNotFoundFault
        CertificateNotFoundFault
        KMSKeyNotAccessibleFault
        DBInstanceAlreadyExistsFault
        TenantDatabaseQuotaExceededFault
        DBSecurityGroupNotFoundFault
        InvalidVPCNetworkStateFault
        DBSubnetGroupNotFoundFault
        InvalidRestoreFault
    ]
}

operation RestoreDBInstanceFromS3 {
    input := {
        DBName: String

        @required
        DBInstanceIdentifier: String

        AllocatedStorage: Integer

        @required
        DBInstanceClass: String

        @required
        Engine: String

        MasterUsername: String
        MasterUserPassword: SensitiveString
        DBSecurityGroups: DBSecurityGroupNameList
        VpcSecurityGroupIds: VpcSecurityGroupIdList
        AvailabilityZone: String
        DBSubnetGroupName: String
        PreferredMaintenanceWindow: String
        DBParameterGroupName: String
        BackupRetentionPeriod: Integer
        PreferredBackupWindow: String
        Port: Integer
        MultiAZ: Boolean
        EngineVersion: String
        AutoMinorVersionUpgrade: Boolean
        LicenseModel: String
        Iops: Integer
        StorageThroughput: Integer
        OptionGroupName: String
        PubliclyAccessible: Boolean
        Tags: TagList
        StorageType: String
        StorageEncrypted: Boolean
        KmsKeyId: String
        CopyTagsToSnapshot: Boolean
        MonitoringInterval: Integer
        MonitoringRoleArn: String
        EnableIAMDatabaseAuthentication: Boolean

        @required
        SourceEngine: String

        @required
        SourceEngineVersion: String

        @required
        S3BucketName: String

        S3Prefix: String

        @required
        S3IngestionRoleArn: String

        DatabaseInsightsMode: DatabaseInsightsMode
        EnablePerformanceInsights: Boolean
        PerformanceInsightsKMSKeyId: String
        PerformanceInsightsRetentionPeriod: Integer
        EnableCloudwatchLogsExports: LogTypeList
        ProcessorFeatures: ProcessorFeatureList
        UseDefaultProcessorFeatures: Boolean
        DeletionProtection: Boolean
        MaxAllocatedStorage: Integer
        NetworkType: String
        ManageMasterUserPassword: Boolean
        MasterUserSecretKmsKeyId: String
        DedicatedLogVolume: Boolean
        CACertificateIdentifier: String
        EngineLifecycleSupport: String
        AdditionalStorageVolumes: AdditionalStorageVolumesList
        TagSpecifications: TagSpecificationList
    }
    output := {
        DBInstance: DBInstance
    }
    errors: [
        AuthorizationNotFoundFault
        StorageQuotaExceededFault
        DBParameterGroupNotFoundFault
        BackupPolicyNotFoundFault
        DBSubnetGroupDoesNotCoverEnoughAZs
        CertificateNotFoundFault
        KMSKeyNotAccessibleFault
        InsufficientDBInstanceCapacityFault
        DBInstanceAlreadyExistsFault
        InvalidSubnet
        VpcEncryptionControlViolationException
        ProvisionedIopsNotAvailableInAZFault
        StorageTypeNotSupportedFault
        OptionGroupNotFoundFault
        DBSecurityGroupNotFoundFault
        InvalidVPCNetworkStateFault
        NetworkTypeNotSupported
        InstanceQuotaExceededFault
        DBSubnetGroupNotFoundFault
        InvalidS3BucketFault
    ]
}

operation RestoreDBInstanceToPointInTime {
    input := {
        SourceDBInstanceIdentifier: String

        @required
        TargetDBInstanceIdentifier: String

        RestoreTime: Timestamp
        UseLatestRestorableTime: Boolean
        DBInstanceClass: String
        Port: Integer
        AvailabilityZone: String
        DBSubnetGroupName: String
        MultiAZ: Boolean
        PubliclyAccessible: Boolean
        AutoMinorVersionUpgrade: Boolean
        LicenseModel: String
        DBName: String
        Engine: String
        Iops: Integer
        StorageThroughput: Integer
        OptionGroupName: String
        CopyTagsToSnapshot: Boolean
        Tags: TagList
        StorageType: String
        TdeCredentialArn: String
        TdeCredentialPassword: SensitiveString
        VpcSecurityGroupIds: VpcSecurityGroupIdList
        Domain: String
        DomainIAMRoleName: String
        DomainFqdn: String
        DomainOu: String
        DomainAuthSecretArn: String
        DomainDnsIps: StringList
        EnableIAMDatabaseAuthentication: Boolean
        EnableCloudwatchLogsExports: LogTypeList
        ProcessorFeatures: ProcessorFeatureList
        UseDefaultProcessorFeatures: Boolean
        DBParameterGroupName: String
        DeletionProtection: Boolean
        SourceDbiResourceId: String
        MaxAllocatedStorage: Integer
        EnableCustomerOwnedIp: Boolean
        NetworkType: String
        SourceDBInstanceAutomatedBackupsArn: String
        BackupTarget: String
        CustomIamInstanceProfile: String
        AllocatedStorage: Integer
        BackupRetentionPeriod: Integer
        PreferredBackupWindow: String
        DedicatedLogVolume: Boolean
        CACertificateIdentifier: String
        EngineLifecycleSupport: String
        AdditionalStorageVolumes: AdditionalStorageVolumesList
        TagSpecifications: TagSpecificationList
        ManageMasterUserPassword: Boolean
        MasterUserSecretKmsKeyId: String
    }
    output := {
        DBInstance: DBInstance
    }
    errors: [
        AuthorizationNotFoundFault
        DBParameterGroupNotFoundFault
        DBSubnetGroupDoesNotCoverEnoughAZs
        InsufficientDBInstanceCapacityFault
        InvalidSubnet
        VpcEncryptionControlViolationException
        ProvisionedIopsNotAvailableInAZFault
        StorageTypeNotSupportedFault
        OptionGroupNotFoundFault
        DBInstanceNotFoundFault
        DBInstanceAutomatedBackupNotFoundFault
        NetworkTypeNotSupported
        InstanceQuotaExceededFault
        StorageQuotaExceededFault
        BackupPolicyNotFoundFault
        DomainNotFoundFault
        CertificateNotFoundFault
        InvalidDBInstanceStateFault
        KMSKeyNotAccessibleFault
        DBInstanceAlreadyExistsFault
        TenantDatabaseQuotaExceededFault
        DBSecurityGroupNotFoundFault
        InvalidVPCNetworkStateFault
        PointInTimeRestoreNotEnabledFault
        DBSubnetGroupNotFoundFault
        InvalidRestoreFault
    ]
}

operation RevokeDBSecurityGroupIngress {
    input := {
        @required
        DBSecurityGroupName: String

        CIDRIP: String
        EC2SecurityGroupName: String
        EC2SecurityGroupId: String
        EC2SecurityGroupOwnerId: String
    }
    output := {
        DBSecurityGroup: DBSecurityGroup
    }
    errors: [
        InvalidDBSecurityGroupStateFault
        AuthorizationNotFoundFault
        DBSecurityGroupNotFoundFault
    ]
}

operation StartActivityStream {
    input: StartActivityStreamRequest
    output: StartActivityStreamResponse
    errors: [
        ResourceNotFoundFault
        DBInstanceNotFoundFault
        InvalidDBClusterStateFault
        InvalidDBInstanceStateFault
        KMSKeyNotAccessibleFault
        DBClusterNotFoundFault
    ]
}

operation StartDBCluster {
    input := {
        @required
        DBClusterIdentifier: String
    }
    output := {
        DBCluster: DBCluster
    }
    errors: [
        InvalidDBClusterStateFault
        InvalidDBInstanceStateFault
        KMSKeyNotAccessibleFault
        InvalidDBShardGroupStateFault
        DBClusterNotFoundFault
        VpcEncryptionControlViolationException
    ]
}

operation StartDBInstance {
    input := {
        @required
        DBInstanceIdentifier: String
    }
    output := {
        DBInstance: DBInstance
    }
    errors: [
        AuthorizationNotFoundFault
        DBSubnetGroupDoesNotCoverEnoughAZs
        InvalidDBInstanceStateFault
        KMSKeyNotAccessibleFault
        InsufficientDBInstanceCapacityFault
        InvalidSubnet
        DBClusterNotFoundFault
        VpcEncryptionControlViolationException
        DBInstanceNotFoundFault
        InvalidVPCNetworkStateFault
        InvalidDBClusterStateFault
        DBSubnetGroupNotFoundFault
    ]
}

operation StartDBInstanceAutomatedBackupsReplication {
    input := {
        @required
        SourceDBInstanceArn: String

        BackupRetentionPeriod: Integer
        KmsKeyId: String
        PreSignedUrl: SensitiveString
        Tags: TagList
        SourceRegion: String
    }
    output := {
        DBInstanceAutomatedBackup: DBInstanceAutomatedBackup
    }
    errors: [
        InvalidDBInstanceAutomatedBackupStateFault
        StorageTypeNotSupportedFault
        DBInstanceAutomatedBackupQuotaExceededFault
        DBInstanceNotFoundFault
        InvalidDBInstanceStateFault
        KMSKeyNotAccessibleFault
    ]
}

operation StartExportTask {
    input := {
        @required
        ExportTaskIdentifier: String

        @required
        SourceArn: String

        @required
        S3BucketName: String

        @required
        IamRoleArn: String

        @required
        KmsKeyId: String

        S3Prefix: String
        ExportOnly: StringList
    }
    output: ExportTask
    errors: [
        DBClusterSnapshotNotFoundFault
        ExportTaskAlreadyExistsFault
        DBSnapshotNotFoundFault
        IamRoleMissingPermissionsFault
        InvalidExportSourceStateFault
        KMSKeyNotAccessibleFault
        IamRoleNotFoundFault
        InvalidExportOnlyFault
        InvalidS3BucketFault
        DBClusterNotFoundFault
    ]
}

operation StopActivityStream {
    input: StopActivityStreamRequest
    output: StopActivityStreamResponse
    errors: [
        ResourceNotFoundFault
        DBInstanceNotFoundFault
        InvalidDBClusterStateFault
        InvalidDBInstanceStateFault
        DBClusterNotFoundFault
    ]
}

operation StopDBCluster {
    input := {
        @required
        DBClusterIdentifier: String
    }
    output := {
        DBCluster: DBCluster
    }
    errors: [
        InvalidDBClusterStateFault
        InvalidDBInstanceStateFault
        InvalidDBShardGroupStateFault
        DBClusterNotFoundFault
    ]
}

operation StopDBInstance {
    input := {
        @required
        DBInstanceIdentifier: String

        DBSnapshotIdentifier: String
    }
    output := {
        DBInstance: DBInstance
    }
    errors: [
        DBInstanceNotFoundFault
        InvalidDBClusterStateFault
        SnapshotQuotaExceededFault
        InvalidDBInstanceStateFault
        DBSnapshotAlreadyExistsFault
    ]
}

operation StopDBInstanceAutomatedBackupsReplication {
    input := {
        @required
        SourceDBInstanceArn: String
    }
    output := {
        DBInstanceAutomatedBackup: DBInstanceAutomatedBackup
    }
    errors: [DBInstanceNotFoundFault, InvalidDBInstanceStateFault]
}

operation SwitchoverBlueGreenDeployment {
    input: SwitchoverBlueGreenDeploymentRequest
    output: SwitchoverBlueGreenDeploymentResponse
    errors: [InvalidBlueGreenDeploymentStateFault, BlueGreenDeploymentNotFoundFault]
}

operation SwitchoverGlobalCluster {
    input := {
        @required
        GlobalClusterIdentifier: GlobalClusterIdentifier

        @required
        TargetDbClusterIdentifier: DBClusterIdentifier
    }
    output := {
        GlobalCluster: GlobalCluster
    }
    errors: [
        InvalidDBClusterStateFault
        InvalidGlobalClusterStateFault
        GlobalClusterNotFoundFault
        DBClusterNotFoundFault
    ]
}

operation SwitchoverReadReplica {
    input := {
        @required
        DBInstanceIdentifier: String
    }
    output := {
        DBInstance: DBInstance
    }
    errors: [DBInstanceNotFoundFault, InvalidDBInstanceStateFault]
}

@output
structure AccountAttributesMessage {
    AccountQuotas: AccountQuotaList
}

structure AccountQuota {
    AccountQuotaName: String
    Used: Long
    Max: Long
}

list AccountQuotaList {
    @xmlName("AccountQuota")
    member: AccountQuota
}

enum ActivityStreamMode {
    sync
    async
}

list ActivityStreamModeList {
    member: String
}

enum ActivityStreamPolicyStatus {
    locked
    unlocked
    locking_policy = "locking-policy"
    unlocking_policy = "unlocking-policy"
}

enum ActivityStreamStatus {
    stopped
    starting
    started
    stopping
}

structure AdditionalStorageVolume {
    @required
    VolumeName: String

    AllocatedStorage: Integer
    IOPS: Integer
    MaxAllocatedStorage: Integer
    StorageThroughput: Integer
    StorageType: String
}

structure AdditionalStorageVolumeOutput {
    VolumeName: String
    StorageVolumeStatus: String
    StorageOperationStatus: String
    StorageOperationPercentProgress: Integer
    AllocatedStorage: Integer
    IOPS: Integer
    MaxAllocatedStorage: Integer
    StorageThroughput: Integer
    StorageType: String
}

list AdditionalStorageVolumesList {
    member: AdditionalStorageVolume
}

list AdditionalStorageVolumesOutputList {
    member: AdditionalStorageVolumeOutput
}

enum ApplyMethod {
    immediate
    pending_reboot = "pending-reboot"
}

@length(min: 20, max: 2048)
string Arn

list AttributeValueList {
    @xmlName("AttributeValue")
    member: String
}

enum AuditPolicyState {
    locked
    unlocked
}

enum AuthScheme {
    SECRETS
}

@length(min: 1, max: 128)
string AuthUserName

@error("client")
@httpError(400)
@awsQueryError(code: "AuthorizationAlreadyExists", httpResponseCode: 400)
structure AuthorizationAlreadyExistsFault {}

@error("client")
@httpError(404)
@awsQueryError(code: "AuthorizationNotFound", httpResponseCode: 404)
structure AuthorizationNotFoundFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "AuthorizationQuotaExceeded", httpResponseCode: 400)
structure AuthorizationQuotaExceededFault {}

enum AutomationMode {
    full
    all_paused = "all-paused"
}

structure AvailabilityZone {
    Name: String
}

list AvailabilityZoneList {
    @xmlName("AvailabilityZone")
    member: AvailabilityZone
}

list AvailabilityZones {
    @xmlName("AvailabilityZone")
    member: String
}

structure AvailableAdditionalStorageVolumesOption {
    SupportsStorageAutoscaling: Boolean
    SupportsStorageThroughput: Boolean
    SupportsIops: Boolean
    StorageType: String
    MinStorageSize: Integer
    MaxStorageSize: Integer
    MinIops: Integer
    MaxIops: Integer
    MinIopsPerGib: Double
    MaxIopsPerGib: Double
    MinStorageThroughput: Integer
    MaxStorageThroughput: Integer
}

list AvailableAdditionalStorageVolumesOptionList {
    @xmlName("AvailableAdditionalStorageVolumesOption")
    member: AvailableAdditionalStorageVolumesOption
}

structure AvailableProcessorFeature {
    Name: String
    DefaultValue: String
    AllowedValues: String
}

list AvailableProcessorFeatureList {
    @xmlName("AvailableProcessorFeature")
    member: AvailableProcessorFeature
}

@length(min: 43, max: 350)
@pattern("arn:aws[a-z-]*:backup:[-a-z0-9]+:[0-9]{12}:[-a-z]+:([a-z0-9\\-]+:)?[a-z][a-z0-9\\-]{0,255}")
string AwsBackupRecoveryPointArn

@deprecated
@error("client")
@httpError(404)
@awsQueryError(code: "BackupPolicyNotFoundFault", httpResponseCode: 404)
structure BackupPolicyNotFoundFault {}

structure BlueGreenDeployment {
    BlueGreenDeploymentIdentifier: BlueGreenDeploymentIdentifier
    BlueGreenDeploymentName: BlueGreenDeploymentName
    Source: DatabaseArn
    Target: DatabaseArn
    SwitchoverDetails: SwitchoverDetailList
    Tasks: BlueGreenDeploymentTaskList
    Status: String
    StatusDetails: String
    CreateTime: Timestamp
    DeleteTime: Timestamp
    TagList: TagList
}

@error("client")
@httpError(400)
@awsQueryError(code: "BlueGreenDeploymentAlreadyExistsFault", httpResponseCode: 400)
structure BlueGreenDeploymentAlreadyExistsFault {}

@length(min: 1, max: 255) @pattern("[A-Za-z][0-9A-Za-z-:._]*")
string BlueGreenDeploymentIdentifier

list BlueGreenDeploymentList {
    member: BlueGreenDeployment
}

@length(min: 1, max: 60) @pattern("[a-zA-Z](?:-?[a-zA-Z0-9]+)*")
string BlueGreenDeploymentName

@error("client")
@httpError(404)
@awsQueryError(code: "BlueGreenDeploymentNotFoundFault", httpResponseCode: 404)
structure BlueGreenDeploymentNotFoundFault {}

structure BlueGreenDeploymentTask {
    Name: String
    Status: String
}

list BlueGreenDeploymentTaskList {
    member: BlueGreenDeploymentTask
}

@length(min: 3, max: 63) @pattern(".*")
string BucketName

list CACertificateIdentifiersList {
    member: String
}

structure Certificate {
    CertificateIdentifier: String
    CertificateType: String
    Thumbprint: String
    ValidFrom: Timestamp
    ValidTill: Timestamp
    CertificateArn: String
    CustomerOverride: Boolean
    CustomerOverrideValidTill: Timestamp
}

structure CertificateDetails {
    CAIdentifier: String
    ValidTill: Timestamp
}

list CertificateList {
    @xmlName("Certificate")
    member: Certificate
}

@output
structure CertificateMessage {
    DefaultCertificateForNewLaunches: String
    Certificates: CertificateList
    Marker: String
}

@error("client") @httpError(404) @awsQueryError(code: "CertificateNotFound", httpResponseCode: 404)
structure CertificateNotFoundFault {}

structure CharacterSet {
    CharacterSetName: String
    CharacterSetDescription: String
}

enum ClientPasswordAuthType {
    MYSQL_NATIVE_PASSWORD
    MYSQL_CACHING_SHA2_PASSWORD
    POSTGRES_SCRAM_SHA_256
    POSTGRES_MD5
    SQL_SERVER_AUTHENTICATION
}

structure CloudwatchLogsExportConfiguration {
    EnableLogTypes: LogTypeList
    DisableLogTypes: LogTypeList
}

structure ClusterPendingModifiedValues {
    PendingCloudwatchLogsExports: PendingCloudwatchLogsExports
    DBClusterIdentifier: String
    MasterUserPassword: SensitiveString
    IAMDatabaseAuthenticationEnabled: Boolean
    EngineVersion: String
    BackupRetentionPeriod: Integer
    StorageType: String
    AllocatedStorage: Integer
    RdsCustomClusterConfiguration: RdsCustomClusterConfiguration
    Iops: Integer
    CertificateDetails: CertificateDetails
}

enum ClusterScalabilityType {
    standard
    limitless
}

structure ConnectionPoolConfiguration {
    MaxConnectionsPercent: Integer
    MaxIdleConnectionsPercent: Integer
    ConnectionBorrowTimeout: Integer
    SessionPinningFilters: StringList
    InitQuery: OperatorSensitiveString
}

structure ConnectionPoolConfigurationInfo {
    MaxConnectionsPercent: Integer
    MaxIdleConnectionsPercent: Integer
    ConnectionBorrowTimeout: Integer
    SessionPinningFilters: StringList
    InitQuery: OperatorSensitiveString
}

structure ContextAttribute {
    Key: String
    Value: String
}

list ContextAttributeList {
    member: ContextAttribute
}

@input
structure CreateBlueGreenDeploymentRequest {
    @required
    BlueGreenDeploymentName: BlueGreenDeploymentName

    @required
    Source: DatabaseArn

    TargetEngineVersion: TargetEngineVersion
    TargetDBParameterGroupName: TargetDBParameterGroupName
    TargetDBClusterParameterGroupName: TargetDBClusterParameterGroupName
    Tags: TagList
    TargetDBInstanceClass: TargetDBInstanceClass
    UpgradeTargetStorageConfig: Boolean
    TargetIops: Integer
    TargetStorageType: String
    TargetAllocatedStorage: Integer
    TargetStorageThroughput: Integer
}

@output
structure CreateBlueGreenDeploymentResponse {
    BlueGreenDeployment: BlueGreenDeployment
}

@error("client")
@httpError(400)
@awsQueryError(code: "CreateCustomDBEngineVersionFault", httpResponseCode: 400)
structure CreateCustomDBEngineVersionFault {}

@input
structure CreateDBProxyEndpointRequest {
    @required
    DBProxyName: DBProxyName

    @required
    DBProxyEndpointName: DBProxyEndpointName

    @required
    VpcSubnetIds: StringList

    VpcSecurityGroupIds: StringList
    TargetRole: DBProxyEndpointTargetRole
    Tags: TagList
    EndpointNetworkType: EndpointNetworkType
}

@output
structure CreateDBProxyEndpointResponse {
    DBProxyEndpoint: DBProxyEndpoint
}

@input
structure CreateDBProxyRequest {
    @required
    DBProxyName: DBProxyName

    @required
    EngineFamily: EngineFamily

    DefaultAuthScheme: DefaultAuthScheme
    Auth: UserAuthConfigList

    @required
    RoleArn: Arn

    @required
    VpcSubnetIds: StringList

    VpcSecurityGroupIds: StringList
    RequireTLS: Boolean
    IdleClientTimeout: Integer
    DebugLogging: Boolean
    Tags: TagList
    EndpointNetworkType: EndpointNetworkType
    TargetConnectionNetworkType: TargetConnectionNetworkType
}

@output
structure CreateDBProxyResponse {
    DBProxy: DBProxy
}

@error("client")
@httpError(404)
@awsQueryError(code: "CustomAvailabilityZoneNotFound", httpResponseCode: 404)
structure CustomAvailabilityZoneNotFoundFault {}

structure CustomDBEngineVersionAMI {
    ImageId: String
    Status: String
}

@error("client")
@httpError(400)
@awsQueryError(code: "CustomDBEngineVersionAlreadyExistsFault", httpResponseCode: 400)
structure CustomDBEngineVersionAlreadyExistsFault {}

@length(min: 1, max: 51000) @pattern("[\\s\\S]*")
string CustomDBEngineVersionManifest

@error("client")
@httpError(404)
@awsQueryError(code: "CustomDBEngineVersionNotFoundFault", httpResponseCode: 404)
structure CustomDBEngineVersionNotFoundFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "CustomDBEngineVersionQuotaExceededFault", httpResponseCode: 400)
structure CustomDBEngineVersionQuotaExceededFault {}

@length(min: 1, max: 35) @pattern("[A-Za-z0-9-]{1,35}")
string CustomEngineName

@length(min: 1, max: 60) @pattern("[a-z0-9_.-]{1,60}")
string CustomEngineVersion

enum CustomEngineVersionStatus {
    available
    inactive
    inactive_except_restore = "inactive-except-restore"
}

structure DBCluster {
    AllocatedStorage: Integer
    AvailabilityZones: AvailabilityZones
    BackupRetentionPeriod: Integer
    CharacterSetName: String
    DatabaseName: String
    DBClusterIdentifier: String
    DBClusterParameterGroup: String
    DBSubnetGroup: String
    Status: String
    PercentProgress: String
    EarliestRestorableTime: Timestamp
    Endpoint: String
    ReaderEndpoint: String
    CustomEndpoints: StringList
    MultiAZ: Boolean
    Engine: String
    EngineVersion: String
    LatestRestorableTime: Timestamp
    Port: Integer
    MasterUsername: String
    DBClusterOptionGroupMemberships: DBClusterOptionGroupMemberships
    PreferredBackupWindow: String
    PreferredMaintenanceWindow: String
    UpgradeRolloutOrder: UpgradeRolloutOrder
    ReplicationSourceIdentifier: String
    ReadReplicaIdentifiers: ReadReplicaIdentifierList
    StatusInfos: DBClusterStatusInfoList
    DBClusterMembers: DBClusterMemberList
    VpcSecurityGroups: VpcSecurityGroupMembershipList
    HostedZoneId: String
    StorageEncrypted: Boolean
    StorageEncryptionType: StorageEncryptionType
    KmsKeyId: String
    DbClusterResourceId: String
    DBClusterArn: String
    AssociatedRoles: DBClusterRoles
    IAMDatabaseAuthenticationEnabled: Boolean
    CloneGroupId: String
    ClusterCreateTime: Timestamp
    EarliestBacktrackTime: Timestamp
    BacktrackWindow: Long
    BacktrackConsumedChangeRecords: Long
    EnabledCloudwatchLogsExports: LogTypeList
    Capacity: Integer
    PendingModifiedValues: ClusterPendingModifiedValues
    EngineMode: String
    ScalingConfigurationInfo: ScalingConfigurationInfo
    RdsCustomClusterConfiguration: RdsCustomClusterConfiguration
    DBClusterInstanceClass: String
    StorageType: String
    Iops: Integer
    StorageThroughput: Integer
    IOOptimizedNextAllowedModificationTime: Timestamp
    PubliclyAccessible: Boolean
    AutoMinorVersionUpgrade: Boolean
    DeletionProtection: Boolean
    HttpEndpointEnabled: Boolean
    ActivityStreamMode: ActivityStreamMode
    ActivityStreamStatus: ActivityStreamStatus
    ActivityStreamKmsKeyId: String
    ActivityStreamKinesisStreamName: String
    CopyTagsToSnapshot: Boolean
    CrossAccountClone: Boolean
    DomainMemberships: DomainMembershipList
    TagList: TagList
    GlobalClusterIdentifier: GlobalClusterIdentifier
    GlobalWriteForwardingStatus: WriteForwardingStatus
    GlobalWriteForwardingRequested: Boolean
    NetworkType: String
    AutomaticRestartTime: Timestamp
    ServerlessV2ScalingConfiguration: ServerlessV2ScalingConfigurationInfo
    ServerlessV2PlatformVersion: String
    MonitoringInterval: Integer
    MonitoringRoleArn: String
    DatabaseInsightsMode: DatabaseInsightsMode
    PerformanceInsightsEnabled: Boolean
    PerformanceInsightsKMSKeyId: String
    PerformanceInsightsRetentionPeriod: Integer
    DBSystemId: String
    MasterUserSecret: MasterUserSecret
    LocalWriteForwardingStatus: LocalWriteForwardingStatus
    AwsBackupRecoveryPointArn: String
    LimitlessDatabase: LimitlessDatabase
    ClusterScalabilityType: ClusterScalabilityType
    CertificateDetails: CertificateDetails
    EngineLifecycleSupport: String
    VPCNetworkingEnabled: Boolean
    InternetAccessGatewayEnabled: Boolean
}

@error("client")
@httpError(400)
@awsQueryError(code: "DBClusterAlreadyExistsFault", httpResponseCode: 400)
structure DBClusterAlreadyExistsFault {}

structure DBClusterAssociatedRole {
    @required
    RoleArn: IAMRoleArn

    FeatureName: String
}

@length(min: 0, max: 15)
list DBClusterAssociatedRoles {
    @xmlName("DBClusterAssociatedRole")
    member: DBClusterAssociatedRole
}

structure DBClusterAutomatedBackup {
    Engine: String
    VpcId: String
    DBClusterAutomatedBackupsArn: String
    DBClusterIdentifier: String
    RestoreWindow: RestoreWindow
    MasterUsername: String
    DbClusterResourceId: String
    Region: String
    LicenseModel: String
    Status: String
    IAMDatabaseAuthenticationEnabled: Boolean
    ClusterCreateTime: Timestamp
    StorageEncrypted: Boolean
    StorageEncryptionType: StorageEncryptionType
    AllocatedStorage: Integer
    EngineVersion: String
    DBClusterArn: String
    BackupRetentionPeriod: Integer
    PreferredBackupWindow: String
    EngineMode: String
    AvailabilityZones: AvailabilityZones
    Port: Integer
    KmsKeyId: String
    StorageType: String
    Iops: Integer
    StorageThroughput: Integer
    AwsBackupRecoveryPointArn: String
    TagList: TagList
}

list DBClusterAutomatedBackupList {
    @xmlName("DBClusterAutomatedBackup")
    member: DBClusterAutomatedBackup
}

@output
structure DBClusterAutomatedBackupMessage {
    Marker: String
    DBClusterAutomatedBackups: DBClusterAutomatedBackupList
}

@error("client")
@httpError(404)
@awsQueryError(code: "DBClusterAutomatedBackupNotFoundFault", httpResponseCode: 404)
structure DBClusterAutomatedBackupNotFoundFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "DBClusterAutomatedBackupQuotaExceededFault", httpResponseCode: 400)
structure DBClusterAutomatedBackupQuotaExceededFault {}

structure DBClusterBacktrack {
    DBClusterIdentifier: String
    BacktrackIdentifier: String
    BacktrackTo: Timestamp
    BacktrackedFrom: Timestamp
    BacktrackRequestCreationTime: Timestamp
    Status: String
}

list DBClusterBacktrackList {
    @xmlName("DBClusterBacktrack")
    member: DBClusterBacktrack
}

@output
structure DBClusterBacktrackMessage {
    Marker: String
    DBClusterBacktracks: DBClusterBacktrackList
}

@error("client")
@httpError(404)
@awsQueryError(code: "DBClusterBacktrackNotFoundFault", httpResponseCode: 404)
structure DBClusterBacktrackNotFoundFault {}

@output
structure DBClusterCapacityInfo {
    DBClusterIdentifier: String
    PendingCapacity: Integer
    CurrentCapacity: Integer
    SecondsBeforeTimeout: Integer
    TimeoutAction: String
}

structure DBClusterEndpoint {
    DBClusterEndpointIdentifier: String
    DBClusterIdentifier: String
    DBClusterEndpointResourceIdentifier: String
    Endpoint: String
    Status: String
    EndpointType: String
    CustomEndpointType: String
    StaticMembers: StringList
    ExcludedMembers: StringList
    DBClusterEndpointArn: String
}

@error("client")
@httpError(400)
@awsQueryError(code: "DBClusterEndpointAlreadyExistsFault", httpResponseCode: 400)
structure DBClusterEndpointAlreadyExistsFault {}

list DBClusterEndpointList {
    @xmlName("DBClusterEndpointList")
    member: DBClusterEndpoint
}

@output
structure DBClusterEndpointMessage {
    Marker: String
    DBClusterEndpoints: DBClusterEndpointList
}

@error("client")
@httpError(400)
@awsQueryError(code: "DBClusterEndpointNotFoundFault", httpResponseCode: 400)
structure DBClusterEndpointNotFoundFault {}

@error("client")
@httpError(403)
@awsQueryError(code: "DBClusterEndpointQuotaExceededFault", httpResponseCode: 403)
structure DBClusterEndpointQuotaExceededFault {}

@length(min: 1, max: 255) @pattern("[A-Za-z][0-9A-Za-z-:._]*")
string DBClusterIdentifier

list DBClusterList {
    @xmlName("DBCluster")
    member: DBCluster
}

structure DBClusterMember {
    DBInstanceIdentifier: String
    IsClusterWriter: Boolean
    DBClusterParameterGroupStatus: String
    PromotionTier: Integer
}

list DBClusterMemberList {
    @xmlName("DBClusterMember")
    member: DBClusterMember
}

@output
structure DBClusterMessage {
    Marker: String
    DBClusters: DBClusterList
}

@error("client")
@httpError(404)
@awsQueryError(code: "DBClusterNotFoundFault", httpResponseCode: 404)
structure DBClusterNotFoundFault {}

list DBClusterOptionGroupMemberships {
    @xmlName("DBClusterOptionGroup")
    member: DBClusterOptionGroupStatus
}

structure DBClusterOptionGroupStatus {
    DBClusterOptionGroupName: String
    Status: String
}

structure DBClusterParameterGroup {
    DBClusterParameterGroupName: String
    DBParameterGroupFamily: String
    Description: String
    DBClusterParameterGroupArn: String
}

@output
structure DBClusterParameterGroupDetails {
    Parameters: ParametersList
    Marker: String
}

list DBClusterParameterGroupList {
    @xmlName("DBClusterParameterGroup")
    member: DBClusterParameterGroup
}

structure DBClusterParameterGroupNameMessage {
    DBClusterParameterGroupName: String
}

@error("client")
@httpError(404)
@awsQueryError(code: "DBClusterParameterGroupNotFound", httpResponseCode: 404)
structure DBClusterParameterGroupNotFoundFault {}

@output
structure DBClusterParameterGroupsMessage {
    Marker: String
    DBClusterParameterGroups: DBClusterParameterGroupList
}

@error("client")
@httpError(403)
@awsQueryError(code: "DBClusterQuotaExceededFault", httpResponseCode: 403)
structure DBClusterQuotaExceededFault {}

structure DBClusterRole {
    RoleArn: String
    Status: String
    FeatureName: String
}

@error("client")
@httpError(400)
@awsQueryError(code: "DBClusterRoleAlreadyExists", httpResponseCode: 400)
structure DBClusterRoleAlreadyExistsFault {}

@error("client")
@httpError(404)
@awsQueryError(code: "DBClusterRoleNotFound", httpResponseCode: 404)
structure DBClusterRoleNotFoundFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "DBClusterRoleQuotaExceeded", httpResponseCode: 400)
structure DBClusterRoleQuotaExceededFault {}

list DBClusterRoles {
    @xmlName("DBClusterRole")
    member: DBClusterRole
}

structure DBClusterSnapshot {
    AvailabilityZones: AvailabilityZones
    DBClusterSnapshotIdentifier: String
    DBClusterIdentifier: String
    SnapshotCreateTime: Timestamp
    Engine: String
    EngineMode: String
    AllocatedStorage: Integer
    Status: String
    Port: Integer
    VpcId: String
    ClusterCreateTime: Timestamp
    MasterUsername: String
    EngineVersion: String
    LicenseModel: String
    SnapshotType: String
    PercentProgress: Integer
    StorageEncrypted: Boolean
    StorageEncryptionType: StorageEncryptionType
    BackupRetentionPeriod: Integer
    PreferredBackupWindow: String
    KmsKeyId: String
    DBClusterSnapshotArn: String
    SourceDBClusterSnapshotArn: String
    IAMDatabaseAuthenticationEnabled: Boolean
    TagList: TagList
    StorageType: String
    StorageThroughput: Integer
    DbClusterResourceId: String
    DBSystemId: String
}

@error("client")
@httpError(400)
@awsQueryError(code: "DBClusterSnapshotAlreadyExistsFault", httpResponseCode: 400)
structure DBClusterSnapshotAlreadyExistsFault {}

structure DBClusterSnapshotAttribute {
    AttributeName: String
    AttributeValues: AttributeValueList
}

list DBClusterSnapshotAttributeList {
    @xmlName("DBClusterSnapshotAttribute")
    member: DBClusterSnapshotAttribute
}

structure DBClusterSnapshotAttributesResult {
    DBClusterSnapshotIdentifier: String
    DBClusterSnapshotAttributes: DBClusterSnapshotAttributeList
}

list DBClusterSnapshotList {
    @xmlName("DBClusterSnapshot")
    member: DBClusterSnapshot
}

@output
structure DBClusterSnapshotMessage {
    Marker: String
    DBClusterSnapshots: DBClusterSnapshotList
}

@error("client")
@httpError(404)
@awsQueryError(code: "DBClusterSnapshotNotFoundFault", httpResponseCode: 404)
structure DBClusterSnapshotNotFoundFault {}

structure DBClusterStatusInfo {
    StatusType: String
    Normal: Boolean
    Status: String
    Message: String
}

list DBClusterStatusInfoList {
    @xmlName("DBClusterStatusInfo")
    member: DBClusterStatusInfo
}

structure DBEngineVersion {
    Engine: String
    MajorEngineVersion: String
    EngineVersion: String
    DatabaseInstallationFilesS3BucketName: String
    DatabaseInstallationFilesS3Prefix: String
    DatabaseInstallationFiles: StringList
    CustomDBEngineVersionManifest: CustomDBEngineVersionManifest
    DBParameterGroupFamily: String
    DBEngineDescription: String
    DBEngineVersionArn: String
    DBEngineVersionDescription: String
    DefaultCharacterSet: CharacterSet
    FailureReason: String
    Image: CustomDBEngineVersionAMI
    DBEngineMediaType: String
    KMSKeyId: String
    CreateTime: Timestamp
    SupportedCharacterSets: SupportedCharacterSetsList
    SupportedNcharCharacterSets: SupportedCharacterSetsList
    ValidUpgradeTarget: ValidUpgradeTargetList
    SupportedTimezones: SupportedTimezonesList
    ExportableLogTypes: LogTypeList
    SupportsLogExportsToCloudwatchLogs: Boolean
    SupportsReadReplica: Boolean
    SupportedEngineModes: EngineModeList
    SupportedFeatureNames: FeatureNameList
    Status: String
    SupportsParallelQuery: Boolean
    SupportsGlobalDatabases: Boolean
    TagList: TagList
    SupportsBabelfish: Boolean
    SupportsLimitlessDatabase: Boolean
    SupportsCertificateRotationWithoutRestart: Boolean
    SupportedCACertificateIdentifiers: CACertificateIdentifiersList
    SupportsLocalWriteForwarding: Boolean
    SupportsIntegrations: Boolean
    ServerlessV2FeaturesSupport: ServerlessV2FeaturesSupport
}

list DBEngineVersionList {
    @xmlName("DBEngineVersion")
    member: DBEngineVersion
}

@output
structure DBEngineVersionMessage {
    Marker: String
    DBEngineVersions: DBEngineVersionList
}

structure DBInstance {
    DBInstanceIdentifier: String
    DBInstanceClass: String
    Engine: String
    DBInstanceStatus: String
    MasterUsername: String
    DBName: String
    Endpoint: Endpoint
    AllocatedStorage: Integer
    InstanceCreateTime: Timestamp
    PreferredBackupWindow: String
    BackupRetentionPeriod: Integer
    DBSecurityGroups: DBSecurityGroupMembershipList
    VpcSecurityGroups: VpcSecurityGroupMembershipList
    DBParameterGroups: DBParameterGroupStatusList
    AvailabilityZone: String
    DBSubnetGroup: DBSubnetGroup
    PreferredMaintenanceWindow: String
    UpgradeRolloutOrder: UpgradeRolloutOrder
    PendingModifiedValues: PendingModifiedValues
    LatestRestorableTime: Timestamp
    MultiAZ: Boolean
    EngineVersion: String
    AutoMinorVersionUpgrade: Boolean
    ReadReplicaSourceDBInstanceIdentifier: String
    ReadReplicaDBInstanceIdentifiers: ReadReplicaDBInstanceIdentifierList
    ReadReplicaDBClusterIdentifiers: ReadReplicaDBClusterIdentifierList
    ReplicaMode: ReplicaMode
    LicenseModel: String
    Iops: Integer
    StorageThroughput: Integer
    OptionGroupMemberships: OptionGroupMembershipList
    CharacterSetName: String
    NcharCharacterSetName: String
    SecondaryAvailabilityZone: String
    PubliclyAccessible: Boolean
    StatusInfos: DBInstanceStatusInfoList
    StorageType: String
    StorageEncryptionType: StorageEncryptionType
    TdeCredentialArn: String
    DbInstancePort: Integer
    DBClusterIdentifier: String
    StorageEncrypted: Boolean
    KmsKeyId: String
    DbiResourceId: String
    CACertificateIdentifier: String
    DomainMemberships: DomainMembershipList
    CopyTagsToSnapshot: Boolean
    MonitoringInterval: Integer
    EnhancedMonitoringResourceArn: String
    MonitoringRoleArn: String
    PromotionTier: Integer
    DBInstanceArn: String
    Timezone: String
    IAMDatabaseAuthenticationEnabled: Boolean
    DatabaseInsightsMode: DatabaseInsightsMode
    PerformanceInsightsEnabled: Boolean
    PerformanceInsightsKMSKeyId: String
    PerformanceInsightsRetentionPeriod: Integer
    EnabledCloudwatchLogsExports: LogTypeList
    ProcessorFeatures: ProcessorFeatureList
    DeletionProtection: Boolean
    AssociatedRoles: DBInstanceRoles
    ListenerEndpoint: Endpoint
    MaxAllocatedStorage: Integer
    TagList: TagList
    AutomationMode: AutomationMode
    ResumeFullAutomationModeTime: Timestamp
    CustomerOwnedIpEnabled: Boolean
    NetworkType: String
    ActivityStreamStatus: ActivityStreamStatus
    ActivityStreamKmsKeyId: String
    ActivityStreamKinesisStreamName: String
    ActivityStreamMode: ActivityStreamMode
    ActivityStreamEngineNativeAuditFieldsIncluded: Boolean
    AwsBackupRecoveryPointArn: String
    DBInstanceAutomatedBackupsReplications: DBInstanceAutomatedBackupsReplicationList
    BackupTarget: String
    AutomaticRestartTime: Timestamp
    CustomIamInstanceProfile: String
    ActivityStreamPolicyStatus: ActivityStreamPolicyStatus
    CertificateDetails: CertificateDetails
    DBSystemId: String
    MasterUserSecret: MasterUserSecret
    ReadReplicaSourceDBClusterIdentifier: String
    PercentProgress: String
    MultiTenant: Boolean
    DedicatedLogVolume: Boolean
    IsStorageConfigUpgradeAvailable: Boolean
    EngineLifecycleSupport: String
    AdditionalStorageVolumes: AdditionalStorageVolumesOutputList
    StorageVolumeStatus: String
    StorageOperationStatus: String
    StorageOperationPercentProgress: Integer
}

@error("client")
@httpError(400)
@awsQueryError(code: "DBInstanceAlreadyExists", httpResponseCode: 400)
structure DBInstanceAlreadyExistsFault {}

structure DBInstanceAutomatedBackup {
    DBInstanceArn: String
    DbiResourceId: String
    Region: String
    DBInstanceIdentifier: String
    RestoreWindow: RestoreWindow
    AllocatedStorage: Integer
    Status: String
    Port: Integer
    AvailabilityZone: String
    VpcId: String
    InstanceCreateTime: Timestamp
    MasterUsername: String
    Engine: String
    EngineVersion: String
    LicenseModel: String
    Iops: Integer
    StorageThroughput: Integer
    OptionGroupName: String
    TdeCredentialArn: String
    Encrypted: Boolean
    StorageEncryptionType: StorageEncryptionType
    StorageType: String
    KmsKeyId: String
    Timezone: String
    IAMDatabaseAuthenticationEnabled: Boolean
    BackupRetentionPeriod: Integer
    PreferredBackupWindow: String
    DBInstanceAutomatedBackupsArn: String
    DBInstanceAutomatedBackupsReplications: DBInstanceAutomatedBackupsReplicationList
    BackupTarget: String
    MultiTenant: Boolean
    AwsBackupRecoveryPointArn: String
    TagList: TagList
    DedicatedLogVolume: Boolean
    AdditionalStorageVolumes: AdditionalStorageVolumesList
}

list DBInstanceAutomatedBackupList {
    @xmlName("DBInstanceAutomatedBackup")
    member: DBInstanceAutomatedBackup
}

@output
structure DBInstanceAutomatedBackupMessage {
    Marker: String
    DBInstanceAutomatedBackups: DBInstanceAutomatedBackupList
}

@error("client")
@httpError(404)
@awsQueryError(code: "DBInstanceAutomatedBackupNotFound", httpResponseCode: 404)
structure DBInstanceAutomatedBackupNotFoundFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "DBInstanceAutomatedBackupQuotaExceeded", httpResponseCode: 400)
structure DBInstanceAutomatedBackupQuotaExceededFault {}

structure DBInstanceAutomatedBackupsReplication {
    DBInstanceAutomatedBackupsArn: String
}

list DBInstanceAutomatedBackupsReplicationList {
    @xmlName("DBInstanceAutomatedBackupsReplication")
    member: DBInstanceAutomatedBackupsReplication
}

list DBInstanceList {
    @xmlName("DBInstance")
    member: DBInstance
}

@output
structure DBInstanceMessage {
    Marker: String
    DBInstances: DBInstanceList
}

@error("client") @httpError(404) @awsQueryError(code: "DBInstanceNotFound", httpResponseCode: 404)
structure DBInstanceNotFoundFault {}

@error("client") @httpError(400) @awsQueryError(code: "DBInstanceNotReady", httpResponseCode: 400)
structure DBInstanceNotReadyFault {}

structure DBInstanceRole {
    RoleArn: String
    FeatureName: String
    Status: String
}

@error("client")
@httpError(400)
@awsQueryError(code: "DBInstanceRoleAlreadyExists", httpResponseCode: 400)
structure DBInstanceRoleAlreadyExistsFault {}

@error("client")
@httpError(404)
@awsQueryError(code: "DBInstanceRoleNotFound", httpResponseCode: 404)
structure DBInstanceRoleNotFoundFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "DBInstanceRoleQuotaExceeded", httpResponseCode: 400)
structure DBInstanceRoleQuotaExceededFault {}

list DBInstanceRoles {
    @xmlName("DBInstanceRole")
    member: DBInstanceRole
}

structure DBInstanceStatusInfo {
    StatusType: String
    Normal: Boolean
    Status: String
    Message: String
}

list DBInstanceStatusInfoList {
    @xmlName("DBInstanceStatusInfo")
    member: DBInstanceStatusInfo
}

@error("client")
@httpError(404)
@awsQueryError(code: "DBLogFileNotFoundFault", httpResponseCode: 404)
structure DBLogFileNotFoundFault {}

structure DBMajorEngineVersion {
    Engine: String
    MajorEngineVersion: String
    SupportedEngineLifecycles: SupportedEngineLifecycleList
}

list DBMajorEngineVersionsList {
    @xmlName("DBMajorEngineVersion")
    member: DBMajorEngineVersion
}

structure DBParameterGroup {
    DBParameterGroupName: String
    DBParameterGroupFamily: String
    Description: String
    DBParameterGroupArn: String
}

@error("client")
@httpError(400)
@awsQueryError(code: "DBParameterGroupAlreadyExists", httpResponseCode: 400)
structure DBParameterGroupAlreadyExistsFault {}

@output
structure DBParameterGroupDetails {
    Parameters: ParametersList
    Marker: String
}

list DBParameterGroupList {
    @xmlName("DBParameterGroup")
    member: DBParameterGroup
}

structure DBParameterGroupNameMessage {
    DBParameterGroupName: String
}

@error("client")
@httpError(404)
@awsQueryError(code: "DBParameterGroupNotFound", httpResponseCode: 404)
structure DBParameterGroupNotFoundFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "DBParameterGroupQuotaExceeded", httpResponseCode: 400)
structure DBParameterGroupQuotaExceededFault {}

structure DBParameterGroupStatus {
    DBParameterGroupName: String
    ParameterApplyStatus: String
}

list DBParameterGroupStatusList {
    @xmlName("DBParameterGroup")
    member: DBParameterGroupStatus
}

@output
structure DBParameterGroupsMessage {
    Marker: String
    DBParameterGroups: DBParameterGroupList
}

structure DBProxy {
    DBProxyName: String
    DBProxyArn: String
    Status: DBProxyStatus
    EngineFamily: String
    VpcId: String
    VpcSecurityGroupIds: StringList
    VpcSubnetIds: StringList
    DefaultAuthScheme: String
    Auth: UserAuthConfigInfoList
    RoleArn: String
    Endpoint: String
    RequireTLS: Boolean
    IdleClientTimeout: Integer
    DebugLogging: Boolean
    CreatedDate: Timestamp
    UpdatedDate: Timestamp
    EndpointNetworkType: EndpointNetworkType
    TargetConnectionNetworkType: TargetConnectionNetworkType
}

@error("client")
@httpError(400)
@awsQueryError(code: "DBProxyAlreadyExistsFault", httpResponseCode: 400)
structure DBProxyAlreadyExistsFault {}

structure DBProxyEndpoint {
    DBProxyEndpointName: String
    DBProxyEndpointArn: String
    DBProxyName: String
    Status: DBProxyEndpointStatus
    VpcId: String
    VpcSecurityGroupIds: StringList
    VpcSubnetIds: StringList
    Endpoint: String
    CreatedDate: Timestamp
    TargetRole: DBProxyEndpointTargetRole
    IsDefault: Boolean
    EndpointNetworkType: EndpointNetworkType
}

@error("client")
@httpError(400)
@awsQueryError(code: "DBProxyEndpointAlreadyExistsFault", httpResponseCode: 400)
structure DBProxyEndpointAlreadyExistsFault {}

list DBProxyEndpointList {
    member: DBProxyEndpoint
}

@length(min: 1, max: 63) @pattern("[a-zA-Z](?:-?[a-zA-Z0-9]+)*")
string DBProxyEndpointName

@error("client")
@httpError(404)
@awsQueryError(code: "DBProxyEndpointNotFoundFault", httpResponseCode: 404)
structure DBProxyEndpointNotFoundFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "DBProxyEndpointQuotaExceededFault", httpResponseCode: 400)
structure DBProxyEndpointQuotaExceededFault {}

enum DBProxyEndpointStatus {
    available
    modifying
    incompatible_network = "incompatible-network"
    insufficient_resource_limits = "insufficient-resource-limits"
    creating
    deleting
}

enum DBProxyEndpointTargetRole {
    READ_WRITE
    READ_ONLY
}

list DBProxyList {
    member: DBProxy
}

@length(min: 1, max: 63) @pattern("[a-zA-Z](?:-?[a-zA-Z0-9]+)*")
string DBProxyName

@error("client") @httpError(404) @awsQueryError(code: "DBProxyNotFoundFault", httpResponseCode: 404)
structure DBProxyNotFoundFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "DBProxyQuotaExceededFault", httpResponseCode: 400)
structure DBProxyQuotaExceededFault {}

enum DBProxyStatus {
    available
    modifying
    incompatible_network = "incompatible-network"
    insufficient_resource_limits = "insufficient-resource-limits"
    creating
    deleting
    suspended
    suspending
    reactivating
}

structure DBProxyTarget {
    TargetArn: String
    Endpoint: String
    TrackedClusterId: String
    RdsResourceId: String
    Port: Integer
    Type: TargetType
    Role: TargetRole
    TargetHealth: TargetHealth
}

@error("client")
@httpError(400)
@awsQueryError(code: "DBProxyTargetAlreadyRegisteredFault", httpResponseCode: 400)
structure DBProxyTargetAlreadyRegisteredFault {}

structure DBProxyTargetGroup {
    DBProxyName: String
    TargetGroupName: String
    TargetGroupArn: String
    IsDefault: Boolean
    Status: String
    ConnectionPoolConfig: ConnectionPoolConfigurationInfo
    CreatedDate: Timestamp
    UpdatedDate: Timestamp
}

@length(min: 1, max: 63) @pattern("[a-zA-Z](?:-?[a-zA-Z0-9]+)*")
string DBProxyTargetGroupName

@error("client")
@httpError(404)
@awsQueryError(code: "DBProxyTargetGroupNotFoundFault", httpResponseCode: 404)
structure DBProxyTargetGroupNotFoundFault {}

@error("client")
@httpError(404)
@awsQueryError(code: "DBProxyTargetNotFoundFault", httpResponseCode: 404)
structure DBProxyTargetNotFoundFault {}

structure DBRecommendation {
    RecommendationId: String
    TypeId: String
    Severity: String
    ResourceArn: String
    Status: String
    CreatedTime: Timestamp
    UpdatedTime: Timestamp
    Detection: String
    Recommendation: String
    Description: String
    Reason: String
    RecommendedActions: RecommendedActionList
    Category: String
    Source: String
    TypeDetection: String
    TypeRecommendation: String
    Impact: String
    AdditionalInfo: String
    Links: DocLinkList
    IssueDetails: IssueDetails
}

list DBRecommendationList {
    member: DBRecommendation
}

@output
structure DBRecommendationMessage {
    DBRecommendation: DBRecommendation
}

@output
structure DBRecommendationsMessage {
    DBRecommendations: DBRecommendationList
    Marker: String
}

structure DBSecurityGroup {
    OwnerId: String
    DBSecurityGroupName: String
    DBSecurityGroupDescription: String
    VpcId: String
    EC2SecurityGroups: EC2SecurityGroupList
    IPRanges: IPRangeList
    DBSecurityGroupArn: String
}

@error("client")
@httpError(400)
@awsQueryError(code: "DBSecurityGroupAlreadyExists", httpResponseCode: 400)
structure DBSecurityGroupAlreadyExistsFault {}

structure DBSecurityGroupMembership {
    DBSecurityGroupName: String
    Status: String
}

list DBSecurityGroupMembershipList {
    @xmlName("DBSecurityGroup")
    member: DBSecurityGroupMembership
}

@output
structure DBSecurityGroupMessage {
    Marker: String
    DBSecurityGroups: DBSecurityGroups
}

list DBSecurityGroupNameList {
    @xmlName("DBSecurityGroupName")
    member: String
}

@error("client")
@httpError(404)
@awsQueryError(code: "DBSecurityGroupNotFound", httpResponseCode: 404)
structure DBSecurityGroupNotFoundFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "DBSecurityGroupNotSupported", httpResponseCode: 400)
structure DBSecurityGroupNotSupportedFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "QuotaExceeded.DBSecurityGroup", httpResponseCode: 400)
structure DBSecurityGroupQuotaExceededFault {}

list DBSecurityGroups {
    @xmlName("DBSecurityGroup")
    member: DBSecurityGroup
}

structure DBShardGroup {
    DBShardGroupResourceId: String
    DBShardGroupIdentifier: DBShardGroupIdentifier
    DBClusterIdentifier: String
    MaxACU: Double
    MinACU: Double
    ComputeRedundancy: Integer
    Status: String
    PubliclyAccessible: Boolean
    Endpoint: String
    DBShardGroupArn: String
    TagList: TagList
}

@error("client")
@httpError(400)
@awsQueryError(code: "DBShardGroupAlreadyExists", httpResponseCode: 400)
structure DBShardGroupAlreadyExistsFault {}

@length(min: 1, max: 63) @pattern("[a-zA-Z](?:-?[a-zA-Z0-9]+)*")
string DBShardGroupIdentifier

@error("client") @httpError(404) @awsQueryError(code: "DBShardGroupNotFound", httpResponseCode: 404)
structure DBShardGroupNotFoundFault {}

list DBShardGroupsList {
    @xmlName("DBShardGroup")
    member: DBShardGroup
}

structure DBSnapshot {
    DBSnapshotIdentifier: String
    DBInstanceIdentifier: String
    SnapshotCreateTime: Timestamp
    Engine: String
    AllocatedStorage: Integer
    Status: String
    Port: Integer
    AvailabilityZone: String
    VpcId: String
    InstanceCreateTime: Timestamp
    MasterUsername: String
    EngineVersion: String
    LicenseModel: String
    SnapshotType: String
    Iops: Integer
    StorageThroughput: Integer
    OptionGroupName: String
    PercentProgress: Integer
    SourceRegion: String
    SourceDBSnapshotIdentifier: String
    StorageType: String
    TdeCredentialArn: String
    Encrypted: Boolean
    StorageEncryptionType: StorageEncryptionType
    BackupRetentionPeriod: Integer
    PreferredBackupWindow: String
    KmsKeyId: String
    DBSnapshotArn: String
    Timezone: String
    IAMDatabaseAuthenticationEnabled: Boolean
    ProcessorFeatures: ProcessorFeatureList
    DbiResourceId: String
    TagList: TagList
    SnapshotTarget: String
    OriginalSnapshotCreateTime: Timestamp
    SnapshotDatabaseTime: Timestamp
    DBSystemId: String
    MultiTenant: Boolean
    DedicatedLogVolume: Boolean
    AdditionalStorageVolumes: AdditionalStorageVolumesList
    SnapshotAvailabilityZone: String
}

@error("client")
@httpError(400)
@awsQueryError(code: "DBSnapshotAlreadyExists", httpResponseCode: 400)
structure DBSnapshotAlreadyExistsFault {}

structure DBSnapshotAttribute {
    AttributeName: String
    AttributeValues: AttributeValueList
}

list DBSnapshotAttributeList {
    @xmlName("DBSnapshotAttribute")
    member: DBSnapshotAttribute
}

structure DBSnapshotAttributesResult {
    DBSnapshotIdentifier: String
    DBSnapshotAttributes: DBSnapshotAttributeList
}

list DBSnapshotList {
    @xmlName("DBSnapshot")
    member: DBSnapshot
}

@output
structure DBSnapshotMessage {
    Marker: String
    DBSnapshots: DBSnapshotList
}

@error("client") @httpError(404) @awsQueryError(code: "DBSnapshotNotFound", httpResponseCode: 404)
structure DBSnapshotNotFoundFault {}

structure DBSnapshotTenantDatabase {
    DBSnapshotIdentifier: String
    DBInstanceIdentifier: String
    DbiResourceId: String
    EngineName: String
    SnapshotType: String
    TenantDatabaseCreateTime: Timestamp
    TenantDBName: String
    MasterUsername: String
    TenantDatabaseResourceId: String
    CharacterSetName: String
    DBSnapshotTenantDatabaseARN: String
    NcharCharacterSetName: String
    TagList: TagList
}

@error("client")
@httpError(404)
@awsQueryError(code: "DBSnapshotTenantDatabaseNotFoundFault", httpResponseCode: 404)
structure DBSnapshotTenantDatabaseNotFoundFault {}

list DBSnapshotTenantDatabasesList {
    @xmlName("DBSnapshotTenantDatabase")
    member: DBSnapshotTenantDatabase
}

@output
structure DBSnapshotTenantDatabasesMessage {
    Marker: String
    DBSnapshotTenantDatabases: DBSnapshotTenantDatabasesList
}

structure DBSubnetGroup {
    DBSubnetGroupName: String
    DBSubnetGroupDescription: String
    VpcId: String
    SubnetGroupStatus: String
    Subnets: SubnetList
    DBSubnetGroupArn: String
    SupportedNetworkTypes: StringList
}

@error("client")
@httpError(400)
@awsQueryError(code: "DBSubnetGroupAlreadyExists", httpResponseCode: 400)
structure DBSubnetGroupAlreadyExistsFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "DBSubnetGroupDoesNotCoverEnoughAZs", httpResponseCode: 400)
structure DBSubnetGroupDoesNotCoverEnoughAZs {}

@output
structure DBSubnetGroupMessage {
    Marker: String
    DBSubnetGroups: DBSubnetGroups
}

@error("client")
@httpError(400)
@awsQueryError(code: "DBSubnetGroupNotAllowedFault", httpResponseCode: 400)
structure DBSubnetGroupNotAllowedFault {}

@error("client")
@httpError(404)
@awsQueryError(code: "DBSubnetGroupNotFoundFault", httpResponseCode: 404)
structure DBSubnetGroupNotFoundFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "DBSubnetGroupQuotaExceeded", httpResponseCode: 400)
structure DBSubnetGroupQuotaExceededFault {}

list DBSubnetGroups {
    @xmlName("DBSubnetGroup")
    member: DBSubnetGroup
}

@error("client")
@httpError(400)
@awsQueryError(code: "DBSubnetQuotaExceededFault", httpResponseCode: 400)
structure DBSubnetQuotaExceededFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "DBUpgradeDependencyFailure", httpResponseCode: 400)
structure DBUpgradeDependencyFailureFault {}

@length(min: 1, max: 25600) @pattern("[a-zA-Z0-9_ \"\\\\\\-$,*.:?+\\/]*")
string DataFilter

@length(min: 1, max: 2048) @pattern("arn:[A-Za-z][0-9A-Za-z-:._]*")
string DatabaseArn

enum DatabaseInsightsMode {
    standard
    advanced
}

enum DefaultAuthScheme {
    IAM_AUTH
    NONE
}

@input
structure DeleteBlueGreenDeploymentRequest {
    @required
    BlueGreenDeploymentIdentifier: BlueGreenDeploymentIdentifier

    DeleteTarget: Boolean
}

@output
structure DeleteBlueGreenDeploymentResponse {
    BlueGreenDeployment: BlueGreenDeployment
}

@input
structure DeleteDBProxyEndpointRequest {
    @required
    DBProxyEndpointName: DBProxyEndpointName
}

@output
structure DeleteDBProxyEndpointResponse {
    DBProxyEndpoint: DBProxyEndpoint
}

@input
structure DeleteDBProxyRequest {
    @required
    DBProxyName: DBProxyName
}

@output
structure DeleteDBProxyResponse {
    DBProxy: DBProxy
}

@input
structure DeregisterDBProxyTargetsRequest {
    @required
    DBProxyName: DBProxyName

    TargetGroupName: DBProxyTargetGroupName
    DBInstanceIdentifiers: StringList
    DBClusterIdentifiers: StringList
}

@output
structure DeregisterDBProxyTargetsResponse {}

@input
structure DescribeBlueGreenDeploymentsRequest {
    BlueGreenDeploymentIdentifier: BlueGreenDeploymentIdentifier
    Filters: FilterList
    Marker: String
    MaxRecords: MaxRecords
}

@output
structure DescribeBlueGreenDeploymentsResponse {
    BlueGreenDeployments: BlueGreenDeploymentList
    Marker: String
}

structure DescribeDBLogFilesDetails {
    LogFileName: String
    LastWritten: Long
    Size: Long
}

list DescribeDBLogFilesList {
    @xmlName("DescribeDBLogFilesDetails")
    member: DescribeDBLogFilesDetails
}

@output
structure DescribeDBLogFilesResponse {
    DescribeDBLogFiles: DescribeDBLogFilesList
    Marker: String
}

@input
structure DescribeDBMajorEngineVersionsRequest {
    Engine: Engine
    MajorEngineVersion: MajorEngineVersion
    Marker: Marker
    MaxRecords: MaxRecords
}

@output
structure DescribeDBMajorEngineVersionsResponse {
    DBMajorEngineVersions: DBMajorEngineVersionsList
    Marker: String
}

@input
structure DescribeDBProxiesRequest {
    DBProxyName: DBProxyName
    Filters: FilterList
    Marker: String
    MaxRecords: MaxRecords
}

@output
structure DescribeDBProxiesResponse {
    DBProxies: DBProxyList
    Marker: String
}

@input
structure DescribeDBProxyEndpointsRequest {
    DBProxyName: DBProxyName
    DBProxyEndpointName: DBProxyEndpointName
    Filters: FilterList
    Marker: String
    MaxRecords: MaxRecords
}

@output
structure DescribeDBProxyEndpointsResponse {
    DBProxyEndpoints: DBProxyEndpointList
    Marker: String
}

@input
structure DescribeDBProxyTargetGroupsRequest {
    @required
    DBProxyName: DBProxyName

    TargetGroupName: DBProxyTargetGroupName
    Filters: FilterList
    Marker: String
    MaxRecords: MaxRecords
}

@output
structure DescribeDBProxyTargetGroupsResponse {
    TargetGroups: TargetGroupList
    Marker: String
}

@input
structure DescribeDBProxyTargetsRequest {
    @required
    DBProxyName: DBProxyName

    TargetGroupName: DBProxyTargetGroupName
    Filters: FilterList
    Marker: String
    MaxRecords: MaxRecords
}

@output
structure DescribeDBProxyTargetsResponse {
    Targets: TargetList
    Marker: String
}

@output
structure DescribeDBShardGroupsResponse {
    DBShardGroups: DBShardGroupsList
    Marker: String
}

@output
structure DescribeIntegrationsResponse {
    Marker: Marker
    Integrations: IntegrationList
}

@length(min: 1, max: 1000) @pattern(".*")
string Description

@input
structure DisableHttpEndpointRequest {
    @required
    ResourceArn: String
}

@output
structure DisableHttpEndpointResponse {
    ResourceArn: String
    HttpEndpointEnabled: Boolean
}

structure DocLink {
    Text: String
    Url: String
}

list DocLinkList {
    member: DocLink
}

structure DomainMembership {
    Domain: String
    Status: String
    FQDN: String
    IAMRoleName: String
    OU: String
    AuthSecretArn: String
    DnsIps: StringList
}

list DomainMembershipList {
    @xmlName("DomainMembership")
    member: DomainMembership
}

@error("client") @httpError(404) @awsQueryError(code: "DomainNotFoundFault", httpResponseCode: 404)
structure DomainNotFoundFault {}

structure DoubleRange {
    From: Double
    To: Double
}

list DoubleRangeList {
    @xmlName("DoubleRange")
    member: DoubleRange
}

@output
structure DownloadDBLogFilePortionDetails {
    LogFileData: SensitiveString
    Marker: String
    AdditionalDataPending: Boolean
}

structure EC2SecurityGroup {
    Status: String
    EC2SecurityGroupName: String
    EC2SecurityGroupId: String
    EC2SecurityGroupOwnerId: String
}

list EC2SecurityGroupList {
    @xmlName("EC2SecurityGroup")
    member: EC2SecurityGroup
}

@error("client")
@httpError(400)
@awsQueryError(code: "Ec2ImagePropertiesNotSupportedFault", httpResponseCode: 400)
structure Ec2ImagePropertiesNotSupportedFault {}

@input
structure EnableHttpEndpointRequest {
    @required
    ResourceArn: String
}

@output
structure EnableHttpEndpointResponse {
    ResourceArn: String
    HttpEndpointEnabled: Boolean
}

map EncryptionContextMap {
    key: String
    value: String
}

structure Endpoint {
    Address: String
    Port: Integer
    HostedZoneId: String
}

enum EndpointNetworkType {
    IPV4
    IPV6
    DUAL
}

@length(min: 1, max: 50)
string Engine

structure EngineDefaults {
    DBParameterGroupFamily: String
    Marker: String
    Parameters: ParametersList
}

enum EngineFamily {
    MYSQL
    POSTGRESQL
    SQLSERVER
}

list EngineModeList {
    member: String
}

structure Event {
    SourceIdentifier: String
    SourceType: SourceType
    Message: String
    EventCategories: EventCategoriesList
    Date: Timestamp
    SourceArn: String
}

list EventCategoriesList {
    @xmlName("EventCategory")
    member: String
}

structure EventCategoriesMap {
    SourceType: String
    EventCategories: EventCategoriesList
}

list EventCategoriesMapList {
    @xmlName("EventCategoriesMap")
    member: EventCategoriesMap
}

@output
structure EventCategoriesMessage {
    EventCategoriesMapList: EventCategoriesMapList
}

list EventList {
    @xmlName("Event")
    member: Event
}

structure EventSubscription {
    CustomerAwsId: String
    CustSubscriptionId: String
    SnsTopicArn: String
    Status: String
    SubscriptionCreationTime: String
    SourceType: String
    SourceIdsList: SourceIdsList
    EventCategoriesList: EventCategoriesList
    Enabled: Boolean
    EventSubscriptionArn: String
}

@error("client")
@httpError(400)
@awsQueryError(code: "EventSubscriptionQuotaExceeded", httpResponseCode: 400)
structure EventSubscriptionQuotaExceededFault {}

list EventSubscriptionsList {
    @xmlName("EventSubscription")
    member: EventSubscription
}

@output
structure EventSubscriptionsMessage {
    Marker: String
    EventSubscriptionsList: EventSubscriptionsList
}

@output
structure EventsMessage {
    Marker: String
    Events: EventList
}

enum ExportSourceType {
    SNAPSHOT
    CLUSTER
}

structure ExportTask {
    ExportTaskIdentifier: String
    SourceArn: String
    ExportOnly: StringList
    SnapshotTime: Timestamp
    TaskStartTime: Timestamp
    TaskEndTime: Timestamp
    S3Bucket: String
    S3Prefix: String
    IamRoleArn: String
    KmsKeyId: String
    Status: String
    PercentProgress: Integer
    TotalExtractedDataInGB: Integer
    FailureCause: String
    WarningMessage: String
    SourceType: ExportSourceType
}

@error("client")
@httpError(400)
@awsQueryError(code: "ExportTaskAlreadyExists", httpResponseCode: 400)
structure ExportTaskAlreadyExistsFault {}

@error("client") @httpError(404) @awsQueryError(code: "ExportTaskNotFound", httpResponseCode: 404)
structure ExportTaskNotFoundFault {}

list ExportTasksList {
    @xmlName("ExportTask")
    member: ExportTask
}

@output
structure ExportTasksMessage {
    Marker: String
    ExportTasks: ExportTasksList
}

structure FailoverState {
    Status: FailoverStatus
    FromDbClusterArn: String
    ToDbClusterArn: String
    IsDataLossAllowed: Boolean
}

enum FailoverStatus {
    pending
    failing_over = "failing-over"
    cancelling
}

list FeatureNameList {
    member: String
}

structure Filter {
    @required
    Name: String

    @required
    Values: FilterValueList
}

list FilterList {
    @xmlName("Filter")
    member: Filter
}

list FilterValueList {
    @xmlName("Value")
    member: String
}

structure GlobalCluster {
    GlobalClusterIdentifier: GlobalClusterIdentifier
    GlobalClusterResourceId: String
    GlobalClusterArn: String
    Status: String
    Engine: String
    EngineVersion: String
    EngineLifecycleSupport: String
    DatabaseName: String
    StorageEncrypted: Boolean
    StorageEncryptionType: StorageEncryptionType
    DeletionProtection: Boolean
    GlobalClusterMembers: GlobalClusterMemberList
    Endpoint: String
    FailoverState: FailoverState
    TagList: TagList
}

@error("client")
@httpError(400)
@awsQueryError(code: "GlobalClusterAlreadyExistsFault", httpResponseCode: 400)
structure GlobalClusterAlreadyExistsFault {}

@length(min: 1, max: 255) @pattern("[A-Za-z][0-9A-Za-z-:._]*")
string GlobalClusterIdentifier

list GlobalClusterList {
    @xmlName("GlobalClusterMember")
    member: GlobalCluster
}

structure GlobalClusterMember {
    DBClusterArn: String
    Readers: ReadersArnList
    IsWriter: Boolean
    GlobalWriteForwardingStatus: WriteForwardingStatus
    SynchronizationStatus: GlobalClusterMemberSynchronizationStatus
}

list GlobalClusterMemberList {
    @xmlName("GlobalClusterMember")
    member: GlobalClusterMember
}

enum GlobalClusterMemberSynchronizationStatus {
    connected
    pending_resync = "pending-resync"
}

@error("client")
@httpError(404)
@awsQueryError(code: "GlobalClusterNotFoundFault", httpResponseCode: 404)
structure GlobalClusterNotFoundFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "GlobalClusterQuotaExceededFault", httpResponseCode: 400)
structure GlobalClusterQuotaExceededFault {}

@output
structure GlobalClustersMessage {
    Marker: String
    GlobalClusters: GlobalClusterList
}

enum IAMAuthMode {
    DISABLED
    REQUIRED
    ENABLED
}

@length(min: 20, max: 2048) @pattern("arn:aws[a-z-]*:iam::[0-9]*:role/.*")
string IAMRoleArn

structure IPRange {
    Status: String
    CIDRIP: String
}

list IPRangeList {
    @xmlName("IPRange")
    member: IPRange
}

@error("client")
@httpError(400)
@awsQueryError(code: "IamRoleMissingPermissions", httpResponseCode: 400)
structure IamRoleMissingPermissionsFault {}

@error("client") @httpError(404) @awsQueryError(code: "IamRoleNotFound", httpResponseCode: 404)
structure IamRoleNotFoundFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "InstanceQuotaExceeded", httpResponseCode: 400)
structure InstanceQuotaExceededFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "InsufficientAvailableIPsInSubnetFault", httpResponseCode: 400)
structure InsufficientAvailableIPsInSubnetFault {}

@error("client")
@httpError(403)
@awsQueryError(code: "InsufficientDBClusterCapacityFault", httpResponseCode: 403)
structure InsufficientDBClusterCapacityFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "InsufficientDBInstanceCapacity", httpResponseCode: 400)
structure InsufficientDBInstanceCapacityFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "InsufficientStorageClusterCapacity", httpResponseCode: 400)
structure InsufficientStorageClusterCapacityFault {}

structure Integration {
    SourceArn: SourceArn
    TargetArn: Arn
    IntegrationName: IntegrationName
    IntegrationArn: IntegrationArn
    KMSKeyId: String
    AdditionalEncryptionContext: EncryptionContextMap
    Status: IntegrationStatus
    Tags: TagList
    DataFilter: DataFilter
    Description: IntegrationDescription
    CreateTime: Timestamp
    Errors: IntegrationErrorList
}

@error("client")
@httpError(400)
@awsQueryError(code: "IntegrationAlreadyExistsFault", httpResponseCode: 400)
structure IntegrationAlreadyExistsFault {}

@length(min: 1, max: 255)
@pattern("arn:aws[a-z\\-]*:rds(-[a-z]*)?:[a-z0-9\\-]*:[0-9]*:integration:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
string IntegrationArn

@error("client")
@httpError(400)
@awsQueryError(code: "IntegrationConflictOperationFault", httpResponseCode: 400)
structure IntegrationConflictOperationFault {}

@length(min: 0, max: 1000) @pattern(".*")
string IntegrationDescription

structure IntegrationError {
    @required
    ErrorCode: String

    ErrorMessage: String
}

list IntegrationErrorList {
    @xmlName("IntegrationError")
    member: IntegrationError
}

@length(min: 1, max: 255) @pattern("[a-zA-Z0-9_:\\-\\/]+")
string IntegrationIdentifier

list IntegrationList {
    @xmlName("Integration")
    member: Integration
}

@length(min: 1, max: 63) @pattern("[a-zA-Z](?:-?[a-zA-Z0-9]+)*")
string IntegrationName

@error("client")
@httpError(404)
@awsQueryError(code: "IntegrationNotFoundFault", httpResponseCode: 404)
structure IntegrationNotFoundFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "IntegrationQuotaExceededFault", httpResponseCode: 400)
structure IntegrationQuotaExceededFault {}

enum IntegrationStatus {
    creating
    active
    modifying
    failed
    deleting
    syncing
    needs_attention
}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidBlueGreenDeploymentStateFault", httpResponseCode: 400)
structure InvalidBlueGreenDeploymentStateFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidCustomDBEngineVersionStateFault", httpResponseCode: 400)
structure InvalidCustomDBEngineVersionStateFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidDBClusterAutomatedBackupStateFault", httpResponseCode: 400)
structure InvalidDBClusterAutomatedBackupStateFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidDBClusterCapacityFault", httpResponseCode: 400)
structure InvalidDBClusterCapacityFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidDBClusterEndpointStateFault", httpResponseCode: 400)
structure InvalidDBClusterEndpointStateFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidDBClusterSnapshotStateFault", httpResponseCode: 400)
structure InvalidDBClusterSnapshotStateFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidDBClusterStateFault", httpResponseCode: 400)
structure InvalidDBClusterStateFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidDBInstanceAutomatedBackupState", httpResponseCode: 400)
structure InvalidDBInstanceAutomatedBackupStateFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidDBInstanceState", httpResponseCode: 400)
structure InvalidDBInstanceStateFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidDBParameterGroupState", httpResponseCode: 400)
structure InvalidDBParameterGroupStateFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidDBProxyEndpointStateFault", httpResponseCode: 400)
structure InvalidDBProxyEndpointStateFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidDBProxyStateFault", httpResponseCode: 400)
structure InvalidDBProxyStateFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidDBSecurityGroupState", httpResponseCode: 400)
structure InvalidDBSecurityGroupStateFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidDBShardGroupState", httpResponseCode: 400)
structure InvalidDBShardGroupStateFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidDBSnapshotState", httpResponseCode: 400)
structure InvalidDBSnapshotStateFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidDBSubnetGroupFault", httpResponseCode: 400)
structure InvalidDBSubnetGroupFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidDBSubnetGroupStateFault", httpResponseCode: 400)
structure InvalidDBSubnetGroupStateFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidDBSubnetStateFault", httpResponseCode: 400)
structure InvalidDBSubnetStateFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidEventSubscriptionState", httpResponseCode: 400)
structure InvalidEventSubscriptionStateFault {}

@error("client") @httpError(400) @awsQueryError(code: "InvalidExportOnly", httpResponseCode: 400)
structure InvalidExportOnlyFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidExportSourceState", httpResponseCode: 400)
structure InvalidExportSourceStateFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidExportTaskStateFault", httpResponseCode: 400)
structure InvalidExportTaskStateFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidGlobalClusterStateFault", httpResponseCode: 400)
structure InvalidGlobalClusterStateFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidIntegrationStateFault", httpResponseCode: 400)
structure InvalidIntegrationStateFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidOptionGroupStateFault", httpResponseCode: 400)
structure InvalidOptionGroupStateFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidResourceStateFault", httpResponseCode: 400)
structure InvalidResourceStateFault {}

@error("client") @httpError(400) @awsQueryError(code: "InvalidRestoreFault", httpResponseCode: 400)
structure InvalidRestoreFault {}

@error("client") @httpError(400) @awsQueryError(code: "InvalidS3BucketFault", httpResponseCode: 400)
structure InvalidS3BucketFault {}

@error("client") @httpError(400) @awsQueryError(code: "InvalidSubnet", httpResponseCode: 400)
structure InvalidSubnet {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidVPCNetworkStateFault", httpResponseCode: 400)
structure InvalidVPCNetworkStateFault {}

structure IssueDetails {
    PerformanceIssueDetails: PerformanceIssueDetails
}

@error("client")
@httpError(400)
@awsQueryError(code: "KMSKeyNotAccessibleFault", httpResponseCode: 400)
structure KMSKeyNotAccessibleFault {}

list KeyList {
    member: String
}

@length(min: 1, max: 2048) @pattern("[a-zA-Z0-9_:\\-\\/]+")
string KmsKeyIdOrArn

enum LifecycleSupportName {
    open_source_rds_standard_support = "open-source-rds-standard-support"
    open_source_rds_extended_support = "open-source-rds-extended-support"
}

structure LimitlessDatabase {
    Status: LimitlessDatabaseStatus
    MinRequiredACU: Double
}

enum LimitlessDatabaseStatus {
    active
    not_in_use = "not-in-use"
    enabled
    disabled
    enabling
    disabling
    modifying_max_capacity = "modifying-max-capacity"
    error
}

enum LocalWriteForwardingStatus {
    enabled
    disabled
    enabling
    disabling
    requested
}

list LogTypeList {
    member: String
}

@length(min: 1, max: 50)
string MajorEngineVersion

@length(min: 1, max: 340)
string Marker

enum MasterUserAuthenticationType {
    password
    iam_db_auth = "iam-db-auth"
}

structure MasterUserSecret {
    SecretArn: String
    SecretStatus: String
    KmsKeyId: String
}

@error("client")
@httpError(400)
@awsQueryError(code: "MaxDBShardGroupLimitReached", httpResponseCode: 400)
structure MaxDBShardGroupLimitReached {}

@range(min: 20, max: 100)
integer MaxRecords

structure Metric {
    Name: String
    References: MetricReferenceList
    StatisticsDetails: String
    MetricQuery: MetricQuery
}

list MetricList {
    member: Metric
}

structure MetricQuery {
    PerformanceInsightsMetricQuery: PerformanceInsightsMetricQuery
}

structure MetricReference {
    Name: String
    ReferenceDetails: ReferenceDetails
}

list MetricReferenceList {
    member: MetricReference
}

structure MinimumEngineVersionPerAllowedValue {
    AllowedValue: String
    MinimumEngineVersion: String
}

list MinimumEngineVersionPerAllowedValueList {
    @xmlName("MinimumEngineVersionPerAllowedValue")
    member: MinimumEngineVersionPerAllowedValue
}

@input
structure ModifyActivityStreamRequest {
    ResourceArn: String
    AuditPolicyState: AuditPolicyState
}

@output
structure ModifyActivityStreamResponse {
    KmsKeyId: String
    KinesisStreamName: String
    Status: ActivityStreamStatus
    Mode: ActivityStreamMode
    EngineNativeAuditFieldsIncluded: Boolean
    PolicyStatus: ActivityStreamPolicyStatus
}

structure ModifyAdditionalStorageVolume {
    @required
    VolumeName: String

    AllocatedStorage: Integer
    IOPS: Integer
    MaxAllocatedStorage: Integer
    StorageThroughput: Integer
    StorageType: String
    SetForDelete: Boolean
}

list ModifyAdditionalStorageVolumesList {
    member: ModifyAdditionalStorageVolume
}

@input
structure ModifyDBProxyEndpointRequest {
    @required
    DBProxyEndpointName: DBProxyEndpointName

    NewDBProxyEndpointName: DBProxyEndpointName
    VpcSecurityGroupIds: StringList
}

@output
structure ModifyDBProxyEndpointResponse {
    DBProxyEndpoint: DBProxyEndpoint
}

@input
structure ModifyDBProxyRequest {
    @required
    DBProxyName: DBProxyName

    NewDBProxyName: DBProxyName
    DefaultAuthScheme: DefaultAuthScheme
    Auth: UserAuthConfigList
    RequireTLS: Boolean
    IdleClientTimeout: Integer
    DebugLogging: Boolean
    RoleArn: Arn
    SecurityGroups: StringList
}

@output
structure ModifyDBProxyResponse {
    DBProxy: DBProxy
}

@input
structure ModifyDBProxyTargetGroupRequest {
    @required
    TargetGroupName: DBProxyTargetGroupName

    @required
    DBProxyName: DBProxyName

    ConnectionPoolConfig: ConnectionPoolConfiguration
    NewName: String
}

@output
structure ModifyDBProxyTargetGroupResponse {
    DBProxyTargetGroup: DBProxyTargetGroup
}

@error("client")
@httpError(400)
@awsQueryError(code: "NetworkTypeNotSupported", httpResponseCode: 400)
structure NetworkTypeNotSupported {}

@sensitive
string OperatorSensitiveString

structure Option {
    OptionName: String
    OptionDescription: String
    Persistent: Boolean
    Permanent: Boolean
    Port: Integer
    OptionVersion: String
    OptionSettings: OptionSettingConfigurationList
    DBSecurityGroupMemberships: DBSecurityGroupMembershipList
    VpcSecurityGroupMemberships: VpcSecurityGroupMembershipList
}

structure OptionConfiguration {
    @required
    OptionName: String

    Port: Integer
    OptionVersion: String
    DBSecurityGroupMemberships: DBSecurityGroupNameList
    VpcSecurityGroupMemberships: VpcSecurityGroupIdList
    OptionSettings: OptionSettingsList
}

list OptionConfigurationList {
    @xmlName("OptionConfiguration")
    member: OptionConfiguration
}

structure OptionGroup {
    OptionGroupName: String
    OptionGroupDescription: String
    EngineName: String
    MajorEngineVersion: String
    Options: OptionsList
    AllowsVpcAndNonVpcInstanceMemberships: Boolean
    VpcId: String
    OptionGroupArn: String
    SourceOptionGroup: String
    SourceAccountId: String
    CopyTimestamp: Timestamp
}

@error("client")
@httpError(400)
@awsQueryError(code: "OptionGroupAlreadyExistsFault", httpResponseCode: 400)
structure OptionGroupAlreadyExistsFault {}

structure OptionGroupMembership {
    OptionGroupName: String
    Status: String
}

list OptionGroupMembershipList {
    @xmlName("OptionGroupMembership")
    member: OptionGroupMembership
}

@error("client")
@httpError(404)
@awsQueryError(code: "OptionGroupNotFoundFault", httpResponseCode: 404)
structure OptionGroupNotFoundFault {}

structure OptionGroupOption {
    Name: String
    Description: String
    EngineName: String
    MajorEngineVersion: String
    MinimumRequiredMinorEngineVersion: String
    PortRequired: Boolean
    DefaultPort: Integer
    OptionsDependedOn: OptionsDependedOn
    OptionsConflictsWith: OptionsConflictsWith
    Persistent: Boolean
    Permanent: Boolean
    RequiresAutoMinorEngineVersionUpgrade: Boolean
    VpcOnly: Boolean
    SupportsOptionVersionDowngrade: Boolean
    OptionGroupOptionSettings: OptionGroupOptionSettingsList
    OptionGroupOptionVersions: OptionGroupOptionVersionsList
    CopyableCrossAccount: Boolean
}

structure OptionGroupOptionSetting {
    SettingName: String
    SettingDescription: String
    DefaultValue: String
    ApplyType: String
    AllowedValues: String
    IsModifiable: Boolean
    IsRequired: Boolean
    MinimumEngineVersionPerAllowedValue: MinimumEngineVersionPerAllowedValueList
}

list OptionGroupOptionSettingsList {
    @xmlName("OptionGroupOptionSetting")
    member: OptionGroupOptionSetting
}

list OptionGroupOptionVersionsList {
    @xmlName("OptionVersion")
    member: OptionVersion
}

list OptionGroupOptionsList {
    @xmlName("OptionGroupOption")
    member: OptionGroupOption
}

@output
structure OptionGroupOptionsMessage {
    OptionGroupOptions: OptionGroupOptionsList
    Marker: String
}

@error("client")
@httpError(400)
@awsQueryError(code: "OptionGroupQuotaExceededFault", httpResponseCode: 400)
structure OptionGroupQuotaExceededFault {}

@output
structure OptionGroups {
    OptionGroupsList: OptionGroupsList
    Marker: String
}

list OptionGroupsList {
    @xmlName("OptionGroup")
    member: OptionGroup
}

list OptionNamesList {
    member: String
}

structure OptionSetting {
    Name: String
    Value: PotentiallySensitiveOptionSettingValue
    DefaultValue: String
    Description: String
    ApplyType: String
    DataType: String
    AllowedValues: String
    IsModifiable: Boolean
    IsCollection: Boolean
}

list OptionSettingConfigurationList {
    @xmlName("OptionSetting")
    member: OptionSetting
}

list OptionSettingsList {
    @xmlName("OptionSetting")
    member: OptionSetting
}

structure OptionVersion {
    Version: String
    IsDefault: Boolean
}

list OptionsConflictsWith {
    @xmlName("OptionConflictName")
    member: String
}

list OptionsDependedOn {
    @xmlName("OptionName")
    member: String
}

list OptionsList {
    @xmlName("Option")
    member: Option
}

structure OrderableDBInstanceOption {
    Engine: String
    EngineVersion: String
    DBInstanceClass: String
    LicenseModel: String
    AvailabilityZoneGroup: String
    AvailabilityZones: AvailabilityZoneList
    MultiAZCapable: Boolean
    ReadReplicaCapable: Boolean
    Vpc: Boolean
    SupportsStorageEncryption: Boolean
    StorageType: String
    SupportsIops: Boolean
    SupportsStorageThroughput: Boolean
    SupportsEnhancedMonitoring: Boolean
    SupportsIAMDatabaseAuthentication: Boolean
    SupportsPerformanceInsights: Boolean
    MinStorageSize: Integer
    MaxStorageSize: Integer
    MinIopsPerDbInstance: Integer
    MaxIopsPerDbInstance: Integer
    MinIopsPerGib: Double
    MaxIopsPerGib: Double
    MinStorageThroughputPerDbInstance: Integer
    MaxStorageThroughputPerDbInstance: Integer
    MinStorageThroughputPerIops: Double
    MaxStorageThroughputPerIops: Double
    AvailableProcessorFeatures: AvailableProcessorFeatureList
    SupportedEngineModes: EngineModeList
    SupportsStorageAutoscaling: Boolean
    SupportsKerberosAuthentication: Boolean
    OutpostCapable: Boolean
    SupportedActivityStreamModes: ActivityStreamModeList
    SupportsGlobalDatabases: Boolean
    SupportedNetworkTypes: StringList
    SupportsClusters: Boolean
    SupportsDedicatedLogVolume: Boolean
    SupportsAdditionalStorageVolumes: Boolean
    SupportsHttpEndpoint: Boolean
    AvailableAdditionalStorageVolumesOptions: AvailableAdditionalStorageVolumesOptionList
}

list OrderableDBInstanceOptionsList {
    @xmlName("OrderableDBInstanceOption")
    member: OrderableDBInstanceOption
}

@output
structure OrderableDBInstanceOptionsMessage {
    OrderableDBInstanceOptions: OrderableDBInstanceOptionsList
    Marker: String
}

structure Outpost {
    Arn: String
}

structure Parameter {
    ParameterName: String
    ParameterValue: String
    Description: String
    Source: String
    ApplyType: String
    DataType: String
    AllowedValues: String
    IsModifiable: Boolean
    MinimumEngineVersion: String
    ApplyMethod: ApplyMethod
    SupportedEngineModes: EngineModeList
}

list ParametersList {
    @xmlName("Parameter")
    member: Parameter
}

structure PendingCloudwatchLogsExports {
    LogTypesToEnable: LogTypeList
    LogTypesToDisable: LogTypeList
}

structure PendingMaintenanceAction {
    Action: String
    AutoAppliedAfterDate: Timestamp
    ForcedApplyDate: Timestamp
    OptInStatus: String
    CurrentApplyDate: Timestamp
    Description: String
}

list PendingMaintenanceActionDetails {
    @xmlName("PendingMaintenanceAction")
    member: PendingMaintenanceAction
}

list PendingMaintenanceActions {
    @xmlName("ResourcePendingMaintenanceActions")
    member: ResourcePendingMaintenanceActions
}

@output
structure PendingMaintenanceActionsMessage {
    PendingMaintenanceActions: PendingMaintenanceActions
    Marker: String
}

structure PendingModifiedValues {
    DBInstanceClass: String
    AllocatedStorage: Integer
    MasterUserPassword: SensitiveString
    Port: Integer
    BackupRetentionPeriod: Integer
    MultiAZ: Boolean
    EngineVersion: String
    LicenseModel: String
    Iops: Integer
    StorageThroughput: Integer
    DBInstanceIdentifier: String
    StorageType: String
    CACertificateIdentifier: String
    DBSubnetGroupName: String
    PendingCloudwatchLogsExports: PendingCloudwatchLogsExports
    ProcessorFeatures: ProcessorFeatureList
    AutomationMode: AutomationMode
    ResumeFullAutomationModeTime: Timestamp
    MultiTenant: Boolean
    IAMDatabaseAuthenticationEnabled: Boolean
    DedicatedLogVolume: Boolean
    Engine: String
    AdditionalStorageVolumes: AdditionalStorageVolumesList
}

structure PerformanceInsightsMetricDimensionGroup {
    Dimensions: StringList
    Group: String
    Limit: Integer
}

structure PerformanceInsightsMetricQuery {
    GroupBy: PerformanceInsightsMetricDimensionGroup
    Metric: String
}

structure PerformanceIssueDetails {
    StartTime: Timestamp
    EndTime: Timestamp
    Metrics: MetricList
    Analysis: String
}

@error("client")
@httpError(400)
@awsQueryError(code: "PointInTimeRestoreNotEnabled", httpResponseCode: 400)
structure PointInTimeRestoreNotEnabledFault {}

@sensitive
string PotentiallySensitiveOptionSettingValue

structure ProcessorFeature {
    Name: String
    Value: String
}

list ProcessorFeatureList {
    @xmlName("ProcessorFeature")
    member: ProcessorFeature
}

@error("client")
@httpError(400)
@awsQueryError(code: "ProvisionedIopsNotAvailableInAZFault", httpResponseCode: 400)
structure ProvisionedIopsNotAvailableInAZFault {}

structure Range {
    From: Integer
    To: Integer
    Step: Integer
}

list RangeList {
    @xmlName("Range")
    member: Range
}

structure RdsCustomClusterConfiguration {
    InterconnectSubnetId: String
    TransitGatewayMulticastDomainId: String
    ReplicaMode: ReplicaMode
}

list ReadReplicaDBClusterIdentifierList {
    @xmlName("ReadReplicaDBClusterIdentifier")
    member: String
}

list ReadReplicaDBInstanceIdentifierList {
    @xmlName("ReadReplicaDBInstanceIdentifier")
    member: String
}

list ReadReplicaIdentifierList {
    @xmlName("ReadReplicaIdentifier")
    member: String
}

list ReadersArnList {
    member: String
}

structure RecommendedAction {
    ActionId: String
    Title: String
    Description: String
    Operation: String
    Parameters: RecommendedActionParameterList
    ApplyModes: StringList
    Status: String
    IssueDetails: IssueDetails
    ContextAttributes: ContextAttributeList
}

list RecommendedActionList {
    member: RecommendedAction
}

structure RecommendedActionParameter {
    Key: String
    Value: String
}

list RecommendedActionParameterList {
    member: RecommendedActionParameter
}

structure RecommendedActionUpdate {
    @required
    ActionId: String

    @required
    Status: String
}

list RecommendedActionUpdateList {
    member: RecommendedActionUpdate
}

structure RecurringCharge {
    RecurringChargeAmount: Double
    RecurringChargeFrequency: String
}

list RecurringChargeList {
    @xmlName("RecurringCharge")
    member: RecurringCharge
}

structure ReferenceDetails {
    ScalarReferenceDetails: ScalarReferenceDetails
}

@input
structure RegisterDBProxyTargetsRequest {
    @required
    DBProxyName: DBProxyName

    TargetGroupName: DBProxyTargetGroupName
    DBInstanceIdentifiers: StringList
    DBClusterIdentifiers: StringList
}

@output
structure RegisterDBProxyTargetsResponse {
    DBProxyTargets: TargetList
}

enum ReplicaMode {
    open_read_only = "open-read-only"
    mounted
}

structure ReservedDBInstance {
    ReservedDBInstanceId: String
    ReservedDBInstancesOfferingId: String
    DBInstanceClass: String
    StartTime: Timestamp
    Duration: Integer
    FixedPrice: Double
    UsagePrice: Double
    CurrencyCode: String
    DBInstanceCount: Integer
    ProductDescription: String
    OfferingType: String
    MultiAZ: Boolean
    State: String
    RecurringCharges: RecurringChargeList
    ReservedDBInstanceArn: String
    LeaseId: String
}

@error("client")
@httpError(404)
@awsQueryError(code: "ReservedDBInstanceAlreadyExists", httpResponseCode: 404)
structure ReservedDBInstanceAlreadyExistsFault {}

list ReservedDBInstanceList {
    @xmlName("ReservedDBInstance")
    member: ReservedDBInstance
}

@output
structure ReservedDBInstanceMessage {
    Marker: String
    ReservedDBInstances: ReservedDBInstanceList
}

@error("client")
@httpError(404)
@awsQueryError(code: "ReservedDBInstanceNotFound", httpResponseCode: 404)
structure ReservedDBInstanceNotFoundFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "ReservedDBInstanceQuotaExceeded", httpResponseCode: 400)
structure ReservedDBInstanceQuotaExceededFault {}

structure ReservedDBInstancesOffering {
    ReservedDBInstancesOfferingId: String
    DBInstanceClass: String
    Duration: Integer
    FixedPrice: Double
    UsagePrice: Double
    CurrencyCode: String
    ProductDescription: String
    OfferingType: String
    MultiAZ: Boolean
    RecurringCharges: RecurringChargeList
}

list ReservedDBInstancesOfferingList {
    @xmlName("ReservedDBInstancesOffering")
    member: ReservedDBInstancesOffering
}

@output
structure ReservedDBInstancesOfferingMessage {
    Marker: String
    ReservedDBInstancesOfferings: ReservedDBInstancesOfferingList
}

@error("client")
@httpError(404)
@awsQueryError(code: "ReservedDBInstancesOfferingNotFound", httpResponseCode: 404)
structure ReservedDBInstancesOfferingNotFoundFault {}

@error("client")
@httpError(404)
@awsQueryError(code: "ResourceNotFoundFault", httpResponseCode: 404)
structure ResourceNotFoundFault {}

structure ResourcePendingMaintenanceActions {
    ResourceIdentifier: String
    PendingMaintenanceActionDetails: PendingMaintenanceActionDetails
}

structure RestoreWindow {
    EarliestTime: Timestamp
    LatestTime: Timestamp
}

@error("client") @httpError(400) @awsQueryError(code: "SNSInvalidTopic", httpResponseCode: 400)
structure SNSInvalidTopicFault {}

@error("client") @httpError(400) @awsQueryError(code: "SNSNoAuthorization", httpResponseCode: 400)
structure SNSNoAuthorizationFault {}

@error("client") @httpError(404) @awsQueryError(code: "SNSTopicArnNotFound", httpResponseCode: 404)
structure SNSTopicArnNotFoundFault {}

structure ScalarReferenceDetails {
    Value: Double
}

structure ScalingConfiguration {
    MinCapacity: Integer
    MaxCapacity: Integer
    AutoPause: Boolean
    SecondsUntilAutoPause: Integer
    TimeoutAction: String
    SecondsBeforeTimeout: Integer
}

structure ScalingConfigurationInfo {
    MinCapacity: Integer
    MaxCapacity: Integer
    AutoPause: Boolean
    SecondsUntilAutoPause: Integer
    TimeoutAction: String
    SecondsBeforeTimeout: Integer
}

@sensitive
string SensitiveString

structure ServerlessV2FeaturesSupport {
    MinCapacity: Double
    MaxCapacity: Double
}

structure ServerlessV2PlatformVersionInfo {
    ServerlessV2PlatformVersion: String
    ServerlessV2PlatformVersionDescription: String
    Engine: String
    ServerlessV2FeaturesSupport: ServerlessV2FeaturesSupport
    Status: String
    IsDefault: Boolean
}

list ServerlessV2PlatformVersionList {
    member: ServerlessV2PlatformVersionInfo
}

@output
structure ServerlessV2PlatformVersionsMessage {
    Marker: String
    ServerlessV2PlatformVersions: ServerlessV2PlatformVersionList
}

structure ServerlessV2ScalingConfiguration {
    MinCapacity: Double
    MaxCapacity: Double
    SecondsUntilAutoPause: Integer
}

structure ServerlessV2ScalingConfigurationInfo {
    MinCapacity: Double
    MaxCapacity: Double
    SecondsUntilAutoPause: Integer
}

@error("client")
@httpError(400)
@awsQueryError(code: "SharedSnapshotQuotaExceeded", httpResponseCode: 400)
structure SharedSnapshotQuotaExceededFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "SnapshotQuotaExceeded", httpResponseCode: 400)
structure SnapshotQuotaExceededFault {}

@length(min: 1, max: 255)
@pattern("arn:aws[a-z\\-]*:rds(-[a-z]*)?:[a-z0-9\\-]*:[0-9]*:(cluster|db):[a-z][a-z0-9]*(-[a-z0-9]+)*")
string SourceArn

@error("client")
@httpError(400)
@awsQueryError(code: "SourceClusterNotSupportedFault", httpResponseCode: 400)
structure SourceClusterNotSupportedFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "SourceDatabaseNotSupportedFault", httpResponseCode: 400)
structure SourceDatabaseNotSupportedFault {}

list SourceIdsList {
    @xmlName("SourceId")
    member: String
}

@error("client") @httpError(404) @awsQueryError(code: "SourceNotFound", httpResponseCode: 404)
structure SourceNotFoundFault {}

structure SourceRegion {
    RegionName: String
    Endpoint: String
    Status: String
    SupportsDBInstanceAutomatedBackupsReplication: Boolean
}

list SourceRegionList {
    @xmlName("SourceRegion")
    member: SourceRegion
}

@output
structure SourceRegionMessage {
    Marker: String
    SourceRegions: SourceRegionList
}

enum SourceType {
    db_instance = "db-instance"
    db_parameter_group = "db-parameter-group"
    db_security_group = "db-security-group"
    db_snapshot = "db-snapshot"
    db_cluster = "db-cluster"
    db_cluster_snapshot = "db-cluster-snapshot"
    custom_engine_version = "custom-engine-version"
    db_proxy = "db-proxy"
    blue_green_deployment = "blue-green-deployment"
    db_shard_group = "db-shard-group"
    zero_etl = "zero-etl"
}

@input
structure StartActivityStreamRequest {
    @required
    ResourceArn: String

    @required
    Mode: ActivityStreamMode

    @required
    KmsKeyId: String

    ApplyImmediately: Boolean
    EngineNativeAuditFieldsIncluded: Boolean
}

@output
structure StartActivityStreamResponse {
    KmsKeyId: String
    KinesisStreamName: String
    Status: ActivityStreamStatus
    Mode: ActivityStreamMode
    EngineNativeAuditFieldsIncluded: Boolean
    ApplyImmediately: Boolean
}

@input
structure StopActivityStreamRequest {
    @required
    ResourceArn: String

    ApplyImmediately: Boolean
}

@output
structure StopActivityStreamResponse {
    KmsKeyId: String
    KinesisStreamName: String
    Status: ActivityStreamStatus
}

enum StorageEncryptionType {
    none
    sse_kms = "sse-kms"
    sse_rds = "sse-rds"
}

@error("client") @httpError(400) @awsQueryError(code: "StorageQuotaExceeded", httpResponseCode: 400)
structure StorageQuotaExceededFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "StorageTypeNotAvailableFault", httpResponseCode: 400)
structure StorageTypeNotAvailableFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "StorageTypeNotSupported", httpResponseCode: 400)
structure StorageTypeNotSupportedFault {}

@length(min: 1, max: 255) @pattern(".*")
string String255

list StringList {
    member: String
}

structure Subnet {
    SubnetIdentifier: String
    SubnetAvailabilityZone: AvailabilityZone
    SubnetOutpost: Outpost
    SubnetStatus: String
}

@error("client") @httpError(400) @awsQueryError(code: "SubnetAlreadyInUse", httpResponseCode: 400)
structure SubnetAlreadyInUse {}

list SubnetIdentifierList {
    @xmlName("SubnetIdentifier")
    member: String
}

list SubnetList {
    @xmlName("Subnet")
    member: Subnet
}

@error("client")
@httpError(400)
@awsQueryError(code: "SubscriptionAlreadyExist", httpResponseCode: 400)
structure SubscriptionAlreadyExistFault {}

@error("client")
@httpError(404)
@awsQueryError(code: "SubscriptionCategoryNotFound", httpResponseCode: 404)
structure SubscriptionCategoryNotFoundFault {}

@error("client") @httpError(404) @awsQueryError(code: "SubscriptionNotFound", httpResponseCode: 404)
structure SubscriptionNotFoundFault {}

list SupportedCharacterSetsList {
    @xmlName("CharacterSet")
    member: CharacterSet
}

structure SupportedEngineLifecycle {
    @required
    LifecycleSupportName: LifecycleSupportName

    @required
    LifecycleSupportStartDate: Timestamp

    @required
    LifecycleSupportEndDate: Timestamp
}

list SupportedEngineLifecycleList {
    @xmlName("SupportedEngineLifecycle")
    member: SupportedEngineLifecycle
}

list SupportedTimezonesList {
    @xmlName("Timezone")
    member: Timezone
}

@input
structure SwitchoverBlueGreenDeploymentRequest {
    @required
    BlueGreenDeploymentIdentifier: BlueGreenDeploymentIdentifier

    SwitchoverTimeout: SwitchoverTimeout
}

@output
structure SwitchoverBlueGreenDeploymentResponse {
    BlueGreenDeployment: BlueGreenDeployment
}

structure SwitchoverDetail {
    SourceMember: DatabaseArn
    TargetMember: DatabaseArn
    Status: String
}

list SwitchoverDetailList {
    member: SwitchoverDetail
}

@range(min: 30)
integer SwitchoverTimeout

structure Tag {
    Key: String
    Value: String
}

list TagList {
    @xmlName("Tag")
    member: Tag
}

@output
structure TagListMessage {
    TagList: TagList
}

structure TagSpecification {
    ResourceType: String
    Tags: TagList
}

list TagSpecificationList {
    @xmlName("item")
    member: TagSpecification
}

enum TargetConnectionNetworkType {
    IPV4
    IPV6
}

@length(min: 1, max: 255)
@pattern("[A-Za-z](?!.*--)[0-9A-Za-z-]*[^-]|^default(?!.*--)(?!.*\\.\\.)[0-9A-Za-z-.]*[^-]")
string TargetDBClusterParameterGroupName

@length(min: 5, max: 20) @pattern("db\\.[0-9a-z]{2,6}\\.[0-9a-z]{4,9}")
string TargetDBInstanceClass

@length(min: 1, max: 255)
@pattern("[A-Za-z](?!.*--)[0-9A-Za-z-]*[^-]|^default(?!.*--)(?!.*\\.\\.)[0-9A-Za-z-.]*[^-]")
string TargetDBParameterGroupName

@length(min: 1, max: 64) @pattern("[0-9A-Za-z-_.]+")
string TargetEngineVersion

list TargetGroupList {
    member: DBProxyTargetGroup
}

structure TargetHealth {
    State: TargetState
    Reason: TargetHealthReason
    Description: String
}

enum TargetHealthReason {
    UNREACHABLE
    CONNECTION_FAILED
    AUTH_FAILURE
    PENDING_PROXY_CAPACITY
    INVALID_REPLICATION_STATE
    PROMOTED
}

list TargetList {
    member: DBProxyTarget
}

enum TargetRole {
    READ_WRITE
    READ_ONLY
    UNKNOWN
}

enum TargetState {
    REGISTERING
    AVAILABLE
    UNAVAILABLE
    UNUSED
}

enum TargetType {
    RDS_INSTANCE
    RDS_SERVERLESS_ENDPOINT
    TRACKED_CLUSTER
}

structure TenantDatabase {
    TenantDatabaseCreateTime: Timestamp
    DBInstanceIdentifier: String
    TenantDBName: String
    Status: String
    MasterUsername: String
    DbiResourceId: String
    TenantDatabaseResourceId: String
    TenantDatabaseARN: String
    CharacterSetName: String
    NcharCharacterSetName: String
    DeletionProtection: Boolean
    PendingModifiedValues: TenantDatabasePendingModifiedValues
    MasterUserSecret: MasterUserSecret
    TagList: TagList
}

@error("client")
@httpError(400)
@awsQueryError(code: "TenantDatabaseAlreadyExists", httpResponseCode: 400)
structure TenantDatabaseAlreadyExistsFault {}

@error("client")
@httpError(404)
@awsQueryError(code: "TenantDatabaseNotFound", httpResponseCode: 404)
structure TenantDatabaseNotFoundFault {}

structure TenantDatabasePendingModifiedValues {
    MasterUserPassword: SensitiveString
    TenantDBName: String
}

@error("client")
@httpError(400)
@awsQueryError(code: "TenantDatabaseQuotaExceeded", httpResponseCode: 400)
structure TenantDatabaseQuotaExceededFault {}

list TenantDatabasesList {
    @xmlName("TenantDatabase")
    member: TenantDatabase
}

@output
structure TenantDatabasesMessage {
    Marker: String
    TenantDatabases: TenantDatabasesList
}

structure Timezone {
    TimezoneName: String
}

@error("client")
@httpError(400)
@awsQueryError(code: "UnsupportedDBEngineVersion", httpResponseCode: 400)
structure UnsupportedDBEngineVersionFault {}

enum UpgradeRolloutOrder {
    first
    second
    last
}

structure UpgradeTarget {
    Engine: String
    EngineVersion: String
    Description: String
    AutoUpgrade: Boolean
    IsMajorVersionUpgrade: Boolean
    SupportedEngineModes: EngineModeList
    SupportsParallelQuery: Boolean
    SupportsGlobalDatabases: Boolean
    SupportsBabelfish: Boolean
    SupportsLimitlessDatabase: Boolean
    SupportsLocalWriteForwarding: Boolean
    SupportsIntegrations: Boolean
}

structure UserAuthConfig {
    Description: Description
    UserName: AuthUserName
    AuthScheme: AuthScheme
    SecretArn: Arn
    IAMAuth: IAMAuthMode
    ClientPasswordAuthType: ClientPasswordAuthType
}

structure UserAuthConfigInfo {
    Description: String
    UserName: String
    AuthScheme: AuthScheme
    SecretArn: String
    IAMAuth: IAMAuthMode
    ClientPasswordAuthType: ClientPasswordAuthType
}

list UserAuthConfigInfoList {
    member: UserAuthConfigInfo
}

@length(min: 0, max: 200)
list UserAuthConfigList {
    member: UserAuthConfig
}

structure ValidAdditionalStorageOptions {
    SupportsAdditionalStorageVolumes: Boolean
    Volumes: ValidVolumeOptionsList
}

structure ValidDBInstanceModificationsMessage {
    Storage: ValidStorageOptionsList
    ValidProcessorFeatures: AvailableProcessorFeatureList
    SupportsDedicatedLogVolume: Boolean
    AdditionalStorage: ValidAdditionalStorageOptions
}

structure ValidStorageOptions {
    StorageType: String
    StorageSize: RangeList
    ProvisionedIops: RangeList
    IopsToStorageRatio: DoubleRangeList
    ProvisionedStorageThroughput: RangeList
    StorageThroughputToIopsRatio: DoubleRangeList
    SupportsStorageAutoscaling: Boolean
}

list ValidStorageOptionsList {
    @xmlName("ValidStorageOptions")
    member: ValidStorageOptions
}

list ValidUpgradeTargetList {
    @xmlName("UpgradeTarget")
    member: UpgradeTarget
}

structure ValidVolumeOptions {
    VolumeName: String
    Storage: ValidStorageOptionsList
}

list ValidVolumeOptionsList {
    member: ValidVolumeOptions
}

@error("client")
@httpError(400)
@awsQueryError(code: "VpcEncryptionControlViolationException", httpResponseCode: 400)
structure VpcEncryptionControlViolationException {}

list VpcSecurityGroupIdList {
    @xmlName("VpcSecurityGroupId")
    member: String
}

structure VpcSecurityGroupMembership {
    VpcSecurityGroupId: String
    Status: String
}

list VpcSecurityGroupMembershipList {
    @xmlName("VpcSecurityGroupMembership")
    member: VpcSecurityGroupMembership
}

enum WriteForwardingStatus {
    enabled
    disabled
    enabling
    disabling
    unknown
}
