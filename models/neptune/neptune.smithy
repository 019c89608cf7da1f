$version: "2.0"
$operationInputSuffix: "Message"
$operationOutputSuffix: "Result"

namespace com.amazonaws.neptune

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsQuery
use aws.protocols#awsQueryError
use sessiongen.traits#maxAttempts
use smithy.waiters#waitable

@title("Amazon Neptune")
@service(sdkId: "Neptune", endpointPrefix: "rds")
@awsQuery
@sigv4(name: "rds")
@xmlNamespace(uri: "http://rds.amazonaws.com/doc/2014-10-31/")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        "aws-us-gov": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
    }
)
service Neptune {
    version: "2014-10-31"
    operations: [
        AddRoleToDBCluster
        AddSourceIdentifierToSubscription
        AddTagsToResource
        ApplyPendingMaintenanceAction
        CopyDBClusterParameterGroup
        CopyDBClusterSnapshot
        CopyDBParameterGroup
        CreateDBCluster
        CreateDBClusterEndpoint
        CreateDBClusterParameterGroup
        CreateDBClusterSnapshot
        CreateDBInstance
        CreateDBParameterGroup
        CreateDBSubnetGroup
        CreateEventSubscription
        CreateGlobalCluster
        DeleteDBCluster
        DeleteDBClusterEndpoint
        DeleteDBClusterParameterGroup
        DeleteDBClusterSnapshot
        DeleteDBInstance
        DeleteDBParameterGroup
        DeleteDBSubnetGroup
        DeleteEventSubscription
        DeleteGlobalCluster
        DescribeDBClusterEndpoints
        DescribeDBClusterParameterGroups
        DescribeDBClusterParameters
        DescribeDBClusterSnapshotAttributes
        DescribeDBClusterSnapshots
        DescribeDBClusters
        DescribeDBEngineVersions
        DescribeDBInstances
        DescribeDBParameterGroups
        DescribeDBParameters
        DescribeDBSubnetGroups
        DescribeEngineDefaultClusterParameters
        DescribeEngineDefaultParameters
        DescribeEventCategories
        DescribeEventSubscriptions
        DescribeEvents
        DescribeGlobalClusters
        DescribeOrderableDBInstanceOptions
        DescribePendingMaintenanceActions
        DescribeValidDBInstanceModifications
        FailoverDBCluster
        FailoverGlobalCluster
        ListTagsForResource
        ModifyDBCluster
        ModifyDBClusterEndpoint
        ModifyDBClusterParameterGroup
        ModifyDBClusterSnapshotAttribute
        ModifyDBInstance
        ModifyDBParameterGroup
        ModifyDBSubnetGroup
        ModifyEventSubscription
        ModifyGlobalCluster
        PromoteReadReplicaDBCluster
        RebootDBInstance
        RemoveFromGlobalCluster
        RemoveRoleFromDBCluster
        RemoveSourceIdentifierFromSubscription
        RemoveTagsFromResource
        ResetDBClusterParameterGroup
        ResetDBParameterGroup
        RestoreDBClusterFromSnapshot
        RestoreDBClusterToPointInTime
        StartDBCluster
        StopDBCluster
        SwitchoverGlobalCluster
    ]
}

operation AddRoleToDBCluster {
    input := {
        @required
        DBClusterIdentifier: String

        @required
        RoleArn: String

        FeatureName: String
    }
    errors: [
        DBClusterNotFoundFault
        DBClusterRoleAlreadyExistsFault
        InvalidDBClusterStateFault
        DBClusterRoleQuotaExceededFault
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
    errors: [SubscriptionNotFoundFault, SourceNotFoundFault]
}

operation AddTagsToResource {
    input := {
        @required
        ResourceName: String

        @required
        Tags: TagList
    }
    errors: [DBInstanceNotFoundFault, DBSnapshotNotFoundFault, DBClusterNotFoundFault]
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
    errors: [ResourceNotFoundFault]
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
        DBParameterGroupQuotaExceededFault
        DBParameterGroupAlreadyExistsFault
    ]
}

operation CopyDBClusterSnapshot {
    input := {
        @required
        SourceDBClusterSnapshotIdentifier: String

        @required
        TargetDBClusterSnapshotIdentifier: String

        KmsKeyId: String
        PreSignedUrl: String
        CopyTags: Boolean
        Tags: TagList
        SourceRegion: String
    }
    output := {
        DBClusterSnapshot: DBClusterSnapshot
    }
    errors: [
        DBClusterSnapshotAlreadyExistsFault
        DBClusterSnapshotNotFoundFault
        InvalidDBClusterStateFault
        InvalidDBClusterSnapshotStateFault
        SnapshotQuotaExceededFault
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

operation CreateDBCluster {
    input := {
        AvailabilityZones: AvailabilityZones
        BackupRetentionPeriod: Integer
        CharacterSetName: String
        CopyTagsToSnapshot: Boolean
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
        MasterUserPassword: String
        OptionGroupName: String
        PreferredBackupWindow: String
        PreferredMaintenanceWindow: String
        ReplicationSourceIdentifier: String
        Tags: TagList
        StorageEncrypted: Boolean
        KmsKeyId: String
        PreSignedUrl: String
        EnableIAMDatabaseAuthentication: Boolean
        EnableCloudwatchLogsExports: LogTypeList
        DeletionProtection: Boolean
        ServerlessV2ScalingConfiguration: ServerlessV2ScalingConfiguration
        GlobalClusterIdentifier: GlobalClusterIdentifier
        StorageType: String
        NetworkType: String
        SourceRegion: String
    }
    output := {
        DBCluster: DBCluster
    }
    errors: [
        DBClusterAlreadyExistsFault
        InsufficientStorageClusterCapacityFault
        DBClusterQuotaExceededFault
        StorageQuotaExceededFault
        DBSubnetGroupNotFoundFault
        InvalidVPCNetworkStateFault
        InvalidDBClusterStateFault
        InvalidDBSubnetGroupStateFault
        InvalidSubnet
        InvalidDBInstanceStateFault
        DBClusterParameterGroupNotFoundFault
        KMSKeyNotAccessibleFault
        DBClusterNotFoundFault
        DBInstanceNotFoundFault
        DBSubnetGroupDoesNotCoverEnoughAZs
        GlobalClusterNotFoundFault
        InvalidGlobalClusterStateFault
        NetworkTypeNotSupportedFault
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
    output: CreateDBClusterEndpointOutput
    errors: [
        DBClusterEndpointQuotaExceededFault
        DBClusterEndpointAlreadyExistsFault
        DBClusterNotFoundFault
        InvalidDBClusterStateFault
        DBInstanceNotFoundFault
        InvalidDBInstanceStateFault
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
    errors: [DBParameterGroupQuotaExceededFault, DBParameterGroupAlreadyExistsFault]
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
        DBClusterSnapshotAlreadyExistsFault
        InvalidDBClusterStateFault
        DBClusterNotFoundFault
        SnapshotQuotaExceededFault
        InvalidDBClusterSnapshotStateFault
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
        MasterUserPassword: String
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
        OptionGroupName: String
        CharacterSetName: String
        PubliclyAccessible: Boolean
        Tags: TagList

        @required
        DBClusterIdentifier: String

        StorageType: String
        TdeCredentialArn: String
        TdeCredentialPassword: SensitiveString
        StorageEncrypted: Boolean
        KmsKeyId: String
        Domain: String
        CopyTagsToSnapshot: Boolean
        MonitoringInterval: Integer
        MonitoringRoleArn: String
        DomainIAMRoleName: String
        PromotionTier: Integer
        Timezone: String
        EnableIAMDatabaseAuthentication: Boolean
        EnablePerformanceInsights: Boolean
        PerformanceInsightsKMSKeyId: String
        EnableCloudwatchLogsExports: LogTypeList
        DeletionProtection: Boolean
    }
    output := {
        DBInstance: DBInstance
    }
    errors: [
        DBInstanceAlreadyExistsFault
        InsufficientDBInstanceCapacityFault
        DBParameterGroupNotFoundFault
        DBSecurityGroupNotFoundFault
        InstanceQuotaExceededFault
        StorageQuotaExceededFault
        DBSubnetGroupNotFoundFault
        DBSubnetGroupDoesNotCoverEnoughAZs
        InvalidDBClusterStateFault
        InvalidSubnet
        InvalidVPCNetworkStateFault
        ProvisionedIopsNotAvailableInAZFault
        OptionGroupNotFoundFault
        DBClusterNotFoundFault
        StorageTypeNotSupportedFault
        AuthorizationNotFoundFault
        KMSKeyNotAccessibleFault
        DomainNotFoundFault
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
    errors: [DBParameterGroupQuotaExceededFault, DBParameterGroupAlreadyExistsFault]
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
        DBSubnetGroupQuotaExceededFault
        DBSubnetQuotaExceededFault
        DBSubnetGroupDoesNotCoverEnoughAZs
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
        EventSubscriptionQuotaExceededFault
        SubscriptionAlreadyExistFault
        SNSInvalidTopicFault
        SNSNoAuthorizationFault
        SNSTopicArnNotFoundFault
        SubscriptionCategoryNotFoundFault
        SourceNotFoundFault
    ]
}

operation CreateGlobalCluster {
    input := {
        @required
        GlobalClusterIdentifier: GlobalClusterIdentifier

        SourceDBClusterIdentifier: String
        Engine: String
        EngineVersion: String
        DeletionProtection: Boolean
        DatabaseName: String
        Tags: TagList
        StorageEncrypted: Boolean
    }
    output := {
        GlobalCluster: GlobalCluster
    }
    errors: [
        GlobalClusterAlreadyExistsFault
        GlobalClusterQuotaExceededFault
        InvalidDBClusterStateFault
        DBClusterNotFoundFault
    ]
}

operation DeleteDBCluster {
    input := {
        @required
        DBClusterIdentifier: String

        SkipFinalSnapshot: Boolean
        FinalDBSnapshotIdentifier: String
    }
    output := {
        DBCluster: DBCluster
    }
    errors: [
        DBClusterNotFoundFault
        InvalidDBClusterStateFault
        DBClusterSnapshotAlreadyExistsFault
        SnapshotQuotaExceededFault
        InvalidDBClusterSnapshotStateFault
    ]
}

operation DeleteDBClusterEndpoint {
    input := {
        @required
        DBClusterEndpointIdentifier: String
    }
    output: DeleteDBClusterEndpointOutput
    errors: [
        InvalidDBClusterEndpointStateFault
        DBClusterEndpointNotFoundFault
        InvalidDBClusterStateFault
    ]
}

operation DeleteDBClusterParameterGroup {
    input := {
        @required
        DBClusterParameterGroupName: String
    }
    errors: [InvalidDBParameterGroupStateFault, DBParameterGroupNotFoundFault]
}

operation DeleteDBClusterSnapshot {
    input := {
        @required
        DBClusterSnapshotIdentifier: String
    }
    output := {
        DBClusterSnapshot: DBClusterSnapshot
    }
    errors: [InvalidDBClusterSnapshotStateFault, DBClusterSnapshotNotFoundFault]
}

operation DeleteDBInstance {
    input := {
        @required
        DBInstanceIdentifier: String

        SkipFinalSnapshot: Boolean
        FinalDBSnapshotIdentifier: String
    }
    output := {
        DBInstance: DBInstance
    }
    errors: [
        DBInstanceNotFoundFault
        InvalidDBInstanceStateFault
        DBSnapshotAlreadyExistsFault
        SnapshotQuotaExceededFault
        InvalidDBClusterStateFault
    ]
}

operation DeleteDBParameterGroup {
    input := {
        @required
        DBParameterGroupName: String
    }
    errors: [InvalidDBParameterGroupStateFault, DBParameterGroupNotFoundFault]
}

operation DeleteDBSubnetGroup {
    input := {
        @required
        DBSubnetGroupName: String
    }
    errors: [InvalidDBSubnetGroupStateFault, InvalidDBSubnetStateFault, DBSubnetGroupNotFoundFault]
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
    errors: [GlobalClusterNotFoundFault, InvalidGlobalClusterStateFault]
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
    }
    output: DBClusterSnapshotMessage
    errors: [DBClusterSnapshotNotFoundFault]
}

@paginated(inputToken: "Marker", outputToken: "Marker", items: "DBClusters", pageSize: "MaxRecords")
operation DescribeDBClusters {
    input := {
        DBClusterIdentifier: String
        Filters: FilterList
        MaxRecords: Integer
        Marker: String
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
    }
    output: DBEngineVersionMessage
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
                        path: "DBInstances[].DBInstanceStatus"
                        expected: "deleted"
                        comparator: "allStringEquals"
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
    items: "GlobalClusters"
    pageSize: "MaxRecords"
)
operation DescribeGlobalClusters {
    input := {
        GlobalClusterIdentifier: GlobalClusterIdentifier
        MaxRecords: Integer
        Marker: String
    }
    output: GlobalClustersMessage
    errors: [GlobalClusterNotFoundFault]
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

operation FailoverDBCluster {
    input := {
        DBClusterIdentifier: String
        TargetDBInstanceIdentifier: String
    }
    output := {
        DBCluster: DBCluster
    }
    errors: [DBClusterNotFoundFault, InvalidDBClusterStateFault, InvalidDBInstanceStateFault]
}

operation FailoverGlobalCluster {
    input := {
        @required
        GlobalClusterIdentifier: GlobalClusterIdentifier

        @required
        TargetDbClusterIdentifier: String

        AllowDataLoss: Boolean
        Switchover: Boolean
    }
    output := {
        GlobalCluster: GlobalCluster
    }
    errors: [
        GlobalClusterNotFoundFault
        InvalidGlobalClusterStateFault
        InvalidDBClusterStateFault
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
    errors: [DBInstanceNotFoundFault, DBSnapshotNotFoundFault, DBClusterNotFoundFault]
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
        MasterUserPassword: String
        OptionGroupName: String
        PreferredBackupWindow: String
        PreferredMaintenanceWindow: String
        EnableIAMDatabaseAuthentication: Boolean
        CloudwatchLogsExportConfiguration: CloudwatchLogsExportConfiguration
        EngineVersion: String
        AllowMajorVersionUpgrade: Boolean
        DBInstanceParameterGroupName: String
        DeletionProtection: Boolean
        CopyTagsToSnapshot: Boolean
        ServerlessV2ScalingConfiguration: ServerlessV2ScalingConfiguration
        StorageType: String
        NetworkType: String
    }
    output := {
        DBCluster: DBCluster
    }
    errors: [
        DBClusterNotFoundFault
        InvalidDBClusterStateFault
        StorageQuotaExceededFault
        DBSubnetGroupNotFoundFault
        InvalidVPCNetworkStateFault
        InvalidDBSubnetGroupStateFault
        InvalidSubnet
        DBClusterParameterGroupNotFoundFault
        InvalidDBSecurityGroupStateFault
        InvalidDBInstanceStateFault
        DBClusterAlreadyExistsFault
        StorageTypeNotSupportedFault
        NetworkTypeNotSupportedFault
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
    output: ModifyDBClusterEndpointOutput
    errors: [
        InvalidDBClusterStateFault
        InvalidDBClusterEndpointStateFault
        DBClusterEndpointNotFoundFault
        DBInstanceNotFoundFault
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
        InvalidDBClusterSnapshotStateFault
        SharedSnapshotQuotaExceededFault
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
        MasterUserPassword: String
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
        OptionGroupName: String
        NewDBInstanceIdentifier: String
        StorageType: String
        TdeCredentialArn: String
        TdeCredentialPassword: SensitiveString
        CACertificateIdentifier: String
        Domain: String
        CopyTagsToSnapshot: Boolean
        MonitoringInterval: Integer
        DBPortNumber: Integer
        PubliclyAccessible: Boolean
        MonitoringRoleArn: String
        DomainIAMRoleName: String
        PromotionTier: Integer
        EnableIAMDatabaseAuthentication: Boolean
        EnablePerformanceInsights: Boolean
        PerformanceInsightsKMSKeyId: String
        CloudwatchLogsExportConfiguration: CloudwatchLogsExportConfiguration
        DeletionProtection: Boolean
    }
    output := {
        DBInstance: DBInstance
    }
    errors: [
        InvalidDBInstanceStateFault
        InvalidDBSecurityGroupStateFault
        DBInstanceAlreadyExistsFault
        DBInstanceNotFoundFault
        DBSecurityGroupNotFoundFault
        DBParameterGroupNotFoundFault
        InsufficientDBInstanceCapacityFault
        StorageQuotaExceededFault
        InvalidVPCNetworkStateFault
        ProvisionedIopsNotAvailableInAZFault
        OptionGroupNotFoundFault
        DBUpgradeDependencyFailureFault
        StorageTypeNotSupportedFault
        AuthorizationNotFoundFault
        CertificateNotFoundFault
        DomainNotFoundFault
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
        DBSubnetGroupNotFoundFault
        DBSubnetQuotaExceededFault
        SubnetAlreadyInUse
        DBSubnetGroupDoesNotCoverEnoughAZs
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
        EventSubscriptionQuotaExceededFault
        SubscriptionNotFoundFault
        SNSInvalidTopicFault
        SNSNoAuthorizationFault
        SNSTopicArnNotFoundFault
        SubscriptionCategoryNotFoundFault
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
        GlobalClusterNotFoundFault
        GlobalClusterAlreadyExistsFault
        InvalidGlobalClusterStateFault
        InvalidDBClusterStateFault
        InvalidDBInstanceStateFault
    ]
}

operation PromoteReadReplicaDBCluster {
    input := {
        @required
        DBClusterIdentifier: String
    }
    output := {
        DBCluster: DBCluster
    }
    errors: [DBClusterNotFoundFault, InvalidDBClusterStateFault]
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
    errors: [InvalidDBInstanceStateFault, DBInstanceNotFoundFault]
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
    errors: [GlobalClusterNotFoundFault, InvalidGlobalClusterStateFault, DBClusterNotFoundFault]
}

operation RemoveRoleFromDBCluster {
    input := {
        @required
        DBClusterIdentifier: String

        @required
        RoleArn: String

        FeatureName: String
    }
    errors: [DBClusterNotFoundFault, DBClusterRoleNotFoundFault, InvalidDBClusterStateFault]
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
    errors: [SubscriptionNotFoundFault, SourceNotFoundFault]
}

operation RemoveTagsFromResource {
    input := {
        @required
        ResourceName: String

        @required
        TagKeys: KeyList
    }
    errors: [DBInstanceNotFoundFault, DBSnapshotNotFoundFault, DBClusterNotFoundFault]
}

operation ResetDBClusterParameterGroup {
    input := {
        @required
        DBClusterParameterGroupName: String

        ResetAllParameters: Boolean
        Parameters: ParametersList
    }
    output: DBClusterParameterGroupNameMessage
    errors: [InvalidDBParameterGroupStateFault, DBParameterGroupNotFoundFault]
}

operation ResetDBParameterGroup {
    input := {
        @required
        DBParameterGroupName: String

        ResetAllParameters: Boolean
        Parameters: ParametersList
    }
    output: DBParameterGroupNameMessage
    errors: [InvalidDBParameterGroupStateFault, DBParameterGroupNotFoundFault]
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
        EnableCloudwatchLogsExports: LogTypeList
        DBClusterParameterGroupName: String
        DeletionProtection: Boolean
        CopyTagsToSnapshot: Boolean
        ServerlessV2ScalingConfiguration: ServerlessV2ScalingConfiguration
        StorageType: String
        NetworkType: String
    }
    output := {
        DBCluster: DBCluster
    }
    errors: [
        DBClusterAlreadyExistsFault
        DBClusterQuotaExceededFault
        StorageQuotaExceededFault
        DBSubnetGroupNotFoundFault
        DBSnapshotNotFoundFault
        DBClusterSnapshotNotFoundFault
        InsufficientDBClusterCapacityFault
        InsufficientStorageClusterCapacityFault
        InvalidDBSnapshotStateFault
        InvalidDBClusterSnapshotStateFault
        InvalidVPCNetworkStateFault
        InvalidRestoreFault
        InvalidSubnet
        OptionGroupNotFoundFault
        KMSKeyNotAccessibleFault
        DBClusterParameterGroupNotFoundFault
        NetworkTypeNotSupportedFault
    ]
}

operation RestoreDBClusterToPointInTime {
    input := {
        @required
        DBClusterIdentifier: String

        RestoreType: String

        @required
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
        EnableCloudwatchLogsExports: LogTypeList
        DBClusterParameterGroupName: String
        DeletionProtection: Boolean
        ServerlessV2ScalingConfiguration: ServerlessV2ScalingConfiguration
        StorageType: String
        NetworkType: String
    }
    output := {
        DBCluster: DBCluster
    }
    errors: [
        DBClusterAlreadyExistsFault
        DBClusterNotFoundFault
        DBClusterQuotaExceededFault
        DBClusterSnapshotNotFoundFault
        DBSubnetGroupNotFoundFault
        InsufficientDBClusterCapacityFault
        InsufficientStorageClusterCapacityFault
        InvalidDBClusterSnapshotStateFault
        InvalidDBClusterStateFault
        InvalidDBSnapshotStateFault
        InvalidRestoreFault
        InvalidSubnet
        InvalidVPCNetworkStateFault
        KMSKeyNotAccessibleFault
        OptionGroupNotFoundFault
        StorageQuotaExceededFault
        DBClusterParameterGroupNotFoundFault
        NetworkTypeNotSupportedFault
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
    errors: [DBClusterNotFoundFault, InvalidDBClusterStateFault, InvalidDBInstanceStateFault]
}

operation StopDBCluster {
    input := {
        @required
        DBClusterIdentifier: String
    }
    output := {
        DBCluster: DBCluster
    }
    errors: [DBClusterNotFoundFault, InvalidDBClusterStateFault, InvalidDBInstanceStateFault]
}

operation SwitchoverGlobalCluster {
    input := {
        @required
        GlobalClusterIdentifier: GlobalClusterIdentifier

        @required
        TargetDbClusterIdentifier: String
    }
    output := {
        GlobalCluster: GlobalCluster
    }
    errors: [
        GlobalClusterNotFoundFault
        InvalidGlobalClusterStateFault
        InvalidDBClusterStateFault
        DBClusterNotFoundFault
    ]
}

enum ApplyMethod {
    immediate
    pending_reboot = "pending-reboot"
}

list AttributeValueList {
    @xmlName("AttributeValue")
    member: String
}

@error("client")
@httpError(404)
@awsQueryError(code: "AuthorizationNotFound", httpResponseCode: 404)
structure AuthorizationNotFoundFault {}

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

@error("client") @httpError(404) @awsQueryError(code: "CertificateNotFound", httpResponseCode: 404)
structure CertificateNotFoundFault {}

structure CharacterSet {
    CharacterSetName: String
    CharacterSetDescription: String
}

structure CloudwatchLogsExportConfiguration {
    EnableLogTypes: LogTypeList
    DisableLogTypes: LogTypeList
}

structure ClusterPendingModifiedValues {
    PendingCloudwatchLogsExports: PendingCloudwatchLogsExports
    DBClusterIdentifier: String
    IAMDatabaseAuthenticationEnabled: Boolean
    EngineVersion: String
    BackupRetentionPeriod: Integer
    StorageType: String
    AllocatedStorage: Integer
    Iops: Integer
    NetworkType: String
}

@output
structure CreateDBClusterEndpointOutput {
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
    MultiAZ: Boolean
    Engine: String
    EngineVersion: String
    LatestRestorableTime: Timestamp
    Port: Integer
    MasterUsername: String
    DBClusterOptionGroupMemberships: DBClusterOptionGroupMemberships
    PreferredBackupWindow: String
    PreferredMaintenanceWindow: String
    ReplicationSourceIdentifier: String
    ReadReplicaIdentifiers: ReadReplicaIdentifierList
    DBClusterMembers: DBClusterMemberList
    VpcSecurityGroups: VpcSecurityGroupMembershipList
    HostedZoneId: String
    StorageEncrypted: Boolean
    KmsKeyId: String
    DbClusterResourceId: String
    DBClusterArn: String
    AssociatedRoles: DBClusterRoles
    IAMDatabaseAuthenticationEnabled: Boolean
    CloneGroupId: String
    ClusterCreateTime: Timestamp
    CopyTagsToSnapshot: Boolean
    EnabledCloudwatchLogsExports: LogTypeList
    PendingModifiedValues: ClusterPendingModifiedValues
    DeletionProtection: Boolean
    CrossAccountClone: Boolean
    AutomaticRestartTime: Timestamp
    ServerlessV2ScalingConfiguration: ServerlessV2ScalingConfigurationInfo
    GlobalClusterIdentifier: GlobalClusterIdentifier
    IOOptimizedNextAllowedModificationTime: Timestamp
    StorageType: String
    NetworkType: String
}

@error("client")
@httpError(400)
@awsQueryError(code: "DBClusterAlreadyExistsFault", httpResponseCode: 400)
structure DBClusterAlreadyExistsFault {}

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
    KmsKeyId: String
    DBClusterSnapshotArn: String
    SourceDBClusterSnapshotArn: String
    IAMDatabaseAuthenticationEnabled: Boolean
    StorageType: String
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

structure DBEngineVersion {
    Engine: String
    EngineVersion: String
    DBParameterGroupFamily: String
    DBEngineDescription: String
    DBEngineVersionDescription: String
    DefaultCharacterSet: CharacterSet
    SupportedCharacterSets: SupportedCharacterSetsList
    ValidUpgradeTarget: ValidUpgradeTargetList
    SupportedTimezones: SupportedTimezonesList
    ExportableLogTypes: LogTypeList
    SupportsLogExportsToCloudwatchLogs: Boolean
    SupportsReadReplica: Boolean
    SupportsGlobalDatabases: Boolean
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
    PendingModifiedValues: PendingModifiedValues
    LatestRestorableTime: Timestamp
    MultiAZ: Boolean
    EngineVersion: String
    AutoMinorVersionUpgrade: Boolean
    ReadReplicaSourceDBInstanceIdentifier: String
    ReadReplicaDBInstanceIdentifiers: ReadReplicaDBInstanceIdentifierList
    ReadReplicaDBClusterIdentifiers: ReadReplicaDBClusterIdentifierList
    LicenseModel: String
    Iops: Integer
    OptionGroupMemberships: OptionGroupMembershipList
    CharacterSetName: String
    SecondaryAvailabilityZone: String
    PubliclyAccessible: Boolean
    StatusInfos: DBInstanceStatusInfoList
    StorageType: String
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
    PerformanceInsightsEnabled: Boolean
    PerformanceInsightsKMSKeyId: String
    EnabledCloudwatchLogsExports: LogTypeList
    DeletionProtection: Boolean
    NetworkType: String
}

@error("client")
@httpError(400)
@awsQueryError(code: "DBInstanceAlreadyExists", httpResponseCode: 400)
structure DBInstanceAlreadyExistsFault {}

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

structure DBSecurityGroupMembership {
    DBSecurityGroupName: String
    Status: String
}

list DBSecurityGroupMembershipList {
    @xmlName("DBSecurityGroup")
    member: DBSecurityGroupMembership
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
@awsQueryError(code: "DBSnapshotAlreadyExists", httpResponseCode: 400)
structure DBSnapshotAlreadyExistsFault {}

@error("client") @httpError(404) @awsQueryError(code: "DBSnapshotNotFound", httpResponseCode: 404)
structure DBSnapshotNotFoundFault {}

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

@output
structure DeleteDBClusterEndpointOutput {
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

structure DomainMembership {
    Domain: String
    Status: String
    FQDN: String
    IAMRoleName: String
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

structure Endpoint {
    Address: String
    Port: Integer
    HostedZoneId: String
}

structure EngineDefaults {
    DBParameterGroupFamily: String
    Marker: String
    Parameters: ParametersList
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
    DatabaseName: String
    StorageEncrypted: Boolean
    DeletionProtection: Boolean
    GlobalClusterMembers: GlobalClusterMemberList
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
}

list GlobalClusterMemberList {
    @xmlName("GlobalClusterMember")
    member: GlobalClusterMember
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

@error("client")
@httpError(400)
@awsQueryError(code: "InstanceQuotaExceeded", httpResponseCode: 400)
structure InstanceQuotaExceededFault {}

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
@awsQueryError(code: "InvalidDBInstanceState", httpResponseCode: 400)
structure InvalidDBInstanceStateFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidDBParameterGroupState", httpResponseCode: 400)
structure InvalidDBParameterGroupStateFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidDBSecurityGroupState", httpResponseCode: 400)
structure InvalidDBSecurityGroupStateFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidDBSnapshotState", httpResponseCode: 400)
structure InvalidDBSnapshotStateFault {}

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

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidGlobalClusterStateFault", httpResponseCode: 400)
structure InvalidGlobalClusterStateFault {}

@error("client") @httpError(400) @awsQueryError(code: "InvalidRestoreFault", httpResponseCode: 400)
structure InvalidRestoreFault {}

@error("client") @httpError(400) @awsQueryError(code: "InvalidSubnet", httpResponseCode: 400)
structure InvalidSubnet {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidVPCNetworkStateFault", httpResponseCode: 400)
structure InvalidVPCNetworkStateFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "KMSKeyNotAccessibleFault", httpResponseCode: 400)
structure KMSKeyNotAccessibleFault {}

list KeyList {
    member: String
}

list LogTypeList {
    member: String
}

@output
structure ModifyDBClusterEndpointOutput {
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
@awsQueryError(code: "NetworkTypeNotSupported", httpResponseCode: 400)
structure NetworkTypeNotSupportedFault {}

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

structure OrderableDBInstanceOption {
    Engine: String
    EngineVersion: String
    DBInstanceClass: String
    LicenseModel: String
    AvailabilityZones: AvailabilityZoneList
    MultiAZCapable: Boolean
    ReadReplicaCapable: Boolean
    Vpc: Boolean
    SupportsStorageEncryption: Boolean
    StorageType: String
    SupportsIops: Boolean
    SupportsEnhancedMonitoring: Boolean
    SupportsIAMDatabaseAuthentication: Boolean
    SupportsPerformanceInsights: Boolean
    MinStorageSize: Integer
    MaxStorageSize: Integer
    MinIopsPerDbInstance: Integer
    MaxIopsPerDbInstance: Integer
    MinIopsPerGib: Double
    MaxIopsPerGib: Double
    SupportsGlobalDatabases: Boolean
    SupportedNetworkTypes: StringList
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
    MasterUserPassword: String
    Port: Integer
    BackupRetentionPeriod: Integer
    MultiAZ: Boolean
    EngineVersion: String
    LicenseModel: String
    Iops: Integer
    DBInstanceIdentifier: String
    StorageType: String
    CACertificateIdentifier: String
    DBSubnetGroupName: String
    PendingCloudwatchLogsExports: PendingCloudwatchLogsExports
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

@error("client")
@httpError(404)
@awsQueryError(code: "ResourceNotFoundFault", httpResponseCode: 404)
structure ResourceNotFoundFault {}

structure ResourcePendingMaintenanceActions {
    ResourceIdentifier: String
    PendingMaintenanceActionDetails: PendingMaintenanceActionDetails
}

@error("client") @httpError(400) @awsQueryError(code: "SNSInvalidTopic", httpResponseCode: 400)
structure SNSInvalidTopicFault {}

@error("client") @httpError(400) @awsQueryError(code: "SNSNoAuthorization", httpResponseCode: 400)
structure SNSNoAuthorizationFault {}

@error("client") @httpError(404) @awsQueryError(code: "SNSTopicArnNotFound", httpResponseCode: 404)
structure SNSTopicArnNotFoundFault {}

@sensitive
string SensitiveString

structure ServerlessV2ScalingConfiguration {
    MinCapacity: Double
    MaxCapacity: Double
}

structure ServerlessV2ScalingConfigurationInfo {
    MinCapacity: Double
    MaxCapacity: Double
}

@error("client")
@httpError(400)
@awsQueryError(code: "SharedSnapshotQuotaExceeded", httpResponseCode: 400)
structure SharedSnapshotQuotaExceededFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "SnapshotQuotaExceeded", httpResponseCode: 400)
structure SnapshotQuotaExceededFault {}

list SourceIdsList {
    @xmlName("SourceId")
    member: String
}

@error("client") @httpError(404) @awsQueryError(code: "SourceNotFound", httpResponseCode: 404)
structure SourceNotFoundFault {}

enum SourceType {
    db_instance = "db-instance"
    db_parameter_group = "db-parameter-group"
    db_security_group = "db-security-group"
    db_snapshot = "db-snapshot"
    db_cluster = "db-cluster"
    db_cluster_snapshot = "db-cluster-snapshot"
}

@error("client") @httpError(400) @awsQueryError(code: "StorageQuotaExceeded", httpResponseCode: 400)
structure StorageQuotaExceededFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "StorageTypeNotSupported", httpResponseCode: 400)
structure StorageTypeNotSupportedFault {}

list StringList {
    member: String
}

structure Subnet {
    SubnetIdentifier: String
    SubnetAvailabilityZone: AvailabilityZone
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

list SupportedTimezonesList {
    @xmlName("Timezone")
    member: Timezone
}

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

structure Timezone {
    TimezoneName: String
}

structure UpgradeTarget {
    Engine: String
    EngineVersion: String
    Description: String
    AutoUpgrade: Boolean
    IsMajorVersionUpgrade: Boolean
    SupportsGlobalDatabases: Boolean
}

structure ValidDBInstanceModificationsMessage {
    Storage: ValidStorageOptionsList
}

structure ValidStorageOptions {
    StorageType: String
    StorageSize: RangeList
    ProvisionedIops: RangeList
    IopsToStorageRatio: DoubleRangeList
}

list ValidStorageOptionsList {
    @xmlName("ValidStorageOptions")
    member: ValidStorageOptions
}

list ValidUpgradeTargetList {
    @xmlName("UpgradeTarget")
    member: UpgradeTarget
}

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
