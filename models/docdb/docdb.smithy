$version: "2.0"
$operationInputSuffix: "Message"
$operationOutputSuffix: "Result"

namespace com.amazonaws.docdb

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsQuery
use aws.protocols#awsQueryError
use sessiongen.traits#maxAttempts
use smithy.waiters#waitable

@title("Amazon DocumentDB with MongoDB compatibility")
@service(sdkId: "DocDB", endpointPrefix: "rds")
@awsQuery
@sigv4(name: "rds")
@xmlNamespace(uri: "http://rds.amazonaws.com/doc/2014-10-31/")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        "aws-us-gov": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
    }
)
service DocDB {
    version: "2014-10-31"
    operations: [
        AddSourceIdentifierToSubscription
        AddTagsToResource
        ApplyPendingMaintenanceAction
        CopyDBClusterParameterGroup
        CopyDBClusterSnapshot
        CreateDBCluster
        CreateDBClusterParameterGroup
        CreateDBClusterSnapshot
        CreateDBInstance
        CreateDBSubnetGroup
        CreateEventSubscription
        CreateGlobalCluster
        DeleteDBCluster
        DeleteDBClusterParameterGroup
        DeleteDBClusterSnapshot
        DeleteDBInstance
        DeleteDBSubnetGroup
        DeleteEventSubscription
        DeleteGlobalCluster
        DescribeCertificates
        DescribeDBClusterParameterGroups
        DescribeDBClusterParameters
        DescribeDBClusterSnapshotAttributes
        DescribeDBClusterSnapshots
        DescribeDBClusters
        DescribeDBEngineVersions
        DescribeDBInstances
        DescribeDBSubnetGroups
        DescribeEngineDefaultClusterParameters
        DescribeEventCategories
        DescribeEventSubscriptions
        DescribeEvents
        DescribeGlobalClusters
        DescribeOrderableDBInstanceOptions
        DescribePendingMaintenanceActions
        FailoverDBCluster
        FailoverGlobalCluster
        ListTagsForResource
        ModifyDBCluster
        ModifyDBClusterParameterGroup
        ModifyDBClusterSnapshotAttribute
        ModifyDBInstance
        ModifyDBSubnetGroup
        ModifyEventSubscription
        ModifyGlobalCluster
        RebootDBInstance
        RemoveFromGlobalCluster
        RemoveSourceIdentifierFromSubscription
        RemoveTagsFromResource
        ResetDBClusterParameterGroup
        RestoreDBClusterFromSnapshot
        RestoreDBClusterToPointInTime
        StartDBCluster
        StopDBCluster
        SwitchoverGlobalCluster
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
    errors: [ResourceNotFoundFault, InvalidDBClusterStateFault, InvalidDBInstanceStateFault]
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

operation CreateDBCluster {
    input := {
        AvailabilityZones: AvailabilityZones
        BackupRetentionPeriod: Integer

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
        PreferredBackupWindow: String
        PreferredMaintenanceWindow: String
        Tags: TagList
        StorageEncrypted: Boolean
        KmsKeyId: String
        PreSignedUrl: String
        EnableCloudwatchLogsExports: LogTypeList
        DeletionProtection: Boolean
        GlobalClusterIdentifier: GlobalClusterIdentifier
        StorageType: String
        ServerlessV2ScalingConfiguration: ServerlessV2ScalingConfiguration
        ManageMasterUserPassword: Boolean
        MasterUserSecretKmsKeyId: String
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
        NetworkTypeNotSupported
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
        @required
        DBInstanceIdentifier: String

        @required
        DBInstanceClass: String

        @required
        Engine: String

        AvailabilityZone: String
        PreferredMaintenanceWindow: String
        AutoMinorVersionUpgrade: Boolean
        Tags: TagList

        @required
        DBClusterIdentifier: String

        CopyTagsToSnapshot: Boolean
        PromotionTier: Integer
        EnablePerformanceInsights: Boolean
        PerformanceInsightsKMSKeyId: String
        CACertificateIdentifier: String
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
        DBClusterNotFoundFault
        StorageTypeNotSupportedFault
        AuthorizationNotFoundFault
        KMSKeyNotAccessibleFault
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
        TargetDbClusterIdentifier: DBClusterIdentifier

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
        PreferredBackupWindow: String
        PreferredMaintenanceWindow: String
        CloudwatchLogsExportConfiguration: CloudwatchLogsExportConfiguration
        EngineVersion: String
        AllowMajorVersionUpgrade: Boolean
        DeletionProtection: Boolean
        StorageType: String
        ServerlessV2ScalingConfiguration: ServerlessV2ScalingConfiguration
        ManageMasterUserPassword: Boolean
        MasterUserSecretKmsKeyId: String
        RotateMasterUserPassword: Boolean
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
        NetworkTypeNotSupported
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

        DBInstanceClass: String
        ApplyImmediately: Boolean
        PreferredMaintenanceWindow: String
        AutoMinorVersionUpgrade: Boolean
        NewDBInstanceIdentifier: String
        CACertificateIdentifier: String
        CopyTagsToSnapshot: Boolean
        PromotionTier: Integer
        EnablePerformanceInsights: Boolean
        PerformanceInsightsKMSKeyId: String
        CertificateRotationRestart: Boolean
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
        DBUpgradeDependencyFailureFault
        StorageTypeNotSupportedFault
        AuthorizationNotFoundFault
        CertificateNotFoundFault
    ]
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
    }
    output := {
        GlobalCluster: GlobalCluster
    }
    errors: [GlobalClusterNotFoundFault, InvalidGlobalClusterStateFault]
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
        VpcSecurityGroupIds: VpcSecurityGroupIdList
        Tags: TagList
        KmsKeyId: String
        EnableCloudwatchLogsExports: LogTypeList
        DeletionProtection: Boolean
        DBClusterParameterGroupName: String
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
        KMSKeyNotAccessibleFault
        NetworkTypeNotSupported
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
        VpcSecurityGroupIds: VpcSecurityGroupIdList
        Tags: TagList
        KmsKeyId: String
        EnableCloudwatchLogsExports: LogTypeList
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
        StorageQuotaExceededFault
        NetworkTypeNotSupported
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
        TargetDbClusterIdentifier: DBClusterIdentifier
    }
    output := {
        GlobalCluster: GlobalCluster
    }
    errors: [
        GlobalClusterNotFoundFault
        InvalidGlobalClusterStateFault
        DBClusterNotFoundFault
        InvalidDBClusterStateFault
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
    Certificates: CertificateList
    Marker: String
}

@error("client") @httpError(404) @awsQueryError(code: "CertificateNotFound", httpResponseCode: 404)
structure CertificateNotFoundFault {}

structure CloudwatchLogsExportConfiguration {
    EnableLogTypes: LogTypeList
    DisableLogTypes: LogTypeList
}

structure ClusterMasterUserSecret {
    SecretArn: String
    SecretStatus: String
    KmsKeyId: String
}

structure DBCluster {
    AvailabilityZones: AvailabilityZones
    BackupRetentionPeriod: Integer
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
    CloneGroupId: String
    ClusterCreateTime: Timestamp
    EnabledCloudwatchLogsExports: LogTypeList
    DeletionProtection: Boolean
    IOOptimizedNextAllowedModificationTime: Timestamp
    StorageType: String
    ServerlessV2ScalingConfiguration: ServerlessV2ScalingConfigurationInfo
    MasterUserSecret: ClusterMasterUserSecret
    NetworkType: String
}

@error("client")
@httpError(400)
@awsQueryError(code: "DBClusterAlreadyExistsFault", httpResponseCode: 400)
structure DBClusterAlreadyExistsFault {}

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
}

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
    Status: String
    Port: Integer
    VpcId: String
    ClusterCreateTime: Timestamp
    MasterUsername: String
    EngineVersion: String
    SnapshotType: String
    PercentProgress: Integer
    StorageEncrypted: Boolean
    KmsKeyId: String
    DBClusterSnapshotArn: String
    SourceDBClusterSnapshotArn: String
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
    ValidUpgradeTarget: ValidUpgradeTargetList
    ExportableLogTypes: LogTypeList
    SupportsLogExportsToCloudwatchLogs: Boolean
    SupportedCACertificateIdentifiers: CACertificateIdentifiersList
    SupportsCertificateRotationWithoutRestart: Boolean
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
    Endpoint: Endpoint
    InstanceCreateTime: Timestamp
    PreferredBackupWindow: String
    BackupRetentionPeriod: Integer
    VpcSecurityGroups: VpcSecurityGroupMembershipList
    AvailabilityZone: String
    DBSubnetGroup: DBSubnetGroup
    PreferredMaintenanceWindow: String
    PendingModifiedValues: PendingModifiedValues
    LatestRestorableTime: Timestamp
    EngineVersion: String
    AutoMinorVersionUpgrade: Boolean
    PubliclyAccessible: Boolean
    StatusInfos: DBInstanceStatusInfoList
    DBClusterIdentifier: String
    StorageEncrypted: Boolean
    KmsKeyId: String
    DbiResourceId: String
    CACertificateIdentifier: String
    CopyTagsToSnapshot: Boolean
    PromotionTier: Integer
    DBInstanceArn: String
    EnabledCloudwatchLogsExports: LogTypeList
    CertificateDetails: CertificateDetails
    PerformanceInsightsEnabled: Boolean
    PerformanceInsightsKMSKeyId: String
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

@error("client")
@httpError(400)
@awsQueryError(code: "DBParameterGroupAlreadyExists", httpResponseCode: 400)
structure DBParameterGroupAlreadyExistsFault {}

@error("client")
@httpError(404)
@awsQueryError(code: "DBParameterGroupNotFound", httpResponseCode: 404)
structure DBParameterGroupNotFoundFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "DBParameterGroupQuotaExceeded", httpResponseCode: 400)
structure DBParameterGroupQuotaExceededFault {}

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
    SupportedNetworkTypes: NetworkTypeList
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

list NetworkTypeList {
    member: String
}

@error("client")
@httpError(400)
@awsQueryError(code: "NetworkTypeNotSupported", httpResponseCode: 400)
structure NetworkTypeNotSupported {}

structure OrderableDBInstanceOption {
    Engine: String
    EngineVersion: String
    DBInstanceClass: String
    LicenseModel: String
    AvailabilityZones: AvailabilityZoneList
    Vpc: Boolean
    StorageType: String
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

structure ServerlessV2FeaturesSupport {
    MinCapacity: Double
    MaxCapacity: Double
}

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

structure UpgradeTarget {
    Engine: String
    EngineVersion: String
    Description: String
    AutoUpgrade: Boolean
    IsMajorVersionUpgrade: Boolean
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
