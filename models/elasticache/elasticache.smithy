$version: "2.0"
$operationInputSuffix: "Message"
$operationOutputSuffix: "Result"

namespace com.amazonaws.elasticache

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsQuery
use aws.protocols#awsQueryError
use sessiongen.traits#maxAttempts
use smithy.waiters#waitable

@title("Amazon ElastiCache")
@service(sdkId: "ElastiCache", endpointPrefix: "elasticache")
@awsQuery
@sigv4(name: "elasticache")
@xmlNamespace(uri: "http://elasticache.amazonaws.com/doc/2015-02-02/")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        "aws-us-gov": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
    }
)
service ElastiCache {
    version: "2015-02-02"
    operations: [
        AddTagsToResource
        AuthorizeCacheSecurityGroupIngress
        BatchApplyUpdateAction
        BatchStopUpdateAction
        CompleteMigration
        CopyServerlessCacheSnapshot
        CopySnapshot
        CreateCacheCluster
        CreateCacheParameterGroup
        CreateCacheSecurityGroup
        CreateCacheSubnetGroup
        CreateGlobalReplicationGroup
        CreateReplicationGroup
        CreateServerlessCache
        CreateServerlessCacheSnapshot
        CreateSnapshot
        CreateUser
        CreateUserGroup
        DecreaseNodeGroupsInGlobalReplicationGroup
        DecreaseReplicaCount
        DeleteCacheCluster
        DeleteCacheParameterGroup
        DeleteCacheSecurityGroup
        DeleteCacheSubnetGroup
        DeleteGlobalReplicationGroup
        DeleteReplicationGroup
        DeleteServerlessCache
        DeleteServerlessCacheSnapshot
        DeleteSnapshot
        DeleteUser
        DeleteUserGroup
        DescribeCacheClusters
        DescribeCacheEngineVersions
        DescribeCacheParameterGroups
        DescribeCacheParameters
        DescribeCacheSecurityGroups
        DescribeCacheSubnetGroups
        DescribeEngineDefaultParameters
        DescribeEvents
        DescribeGlobalReplicationGroups
        DescribeReplicationGroups
        DescribeReservedCacheNodes
        DescribeReservedCacheNodesOfferings
        DescribeServerlessCacheSnapshots
        DescribeServerlessCaches
        DescribeServiceUpdates
        DescribeSnapshots
        DescribeUpdateActions
        DescribeUserGroups
        DescribeUsers
        DisassociateGlobalReplicationGroup
        ExportServerlessCacheSnapshot
        FailoverGlobalReplicationGroup
        IncreaseNodeGroupsInGlobalReplicationGroup
        IncreaseReplicaCount
        ListAllowedNodeTypeModifications
        ListTagsForResource
        ModifyCacheCluster
        ModifyCacheParameterGroup
        ModifyCacheSubnetGroup
        ModifyGlobalReplicationGroup
        ModifyReplicationGroup
        ModifyReplicationGroupShardConfiguration
        ModifyServerlessCache
        ModifyUser
        ModifyUserGroup
        PurchaseReservedCacheNodesOffering
        RebalanceSlotsInGlobalReplicationGroup
        RebootCacheCluster
        RemoveTagsFromResource
        ResetCacheParameterGroup
        RevokeCacheSecurityGroupIngress
        StartMigration
        TestFailover
        TestMigration
    ]
}

operation AddTagsToResource {
    input := {
        @required
        ResourceName: String

        @required
        Tags: TagList
    }
    output: TagListMessage
    errors: [
        CacheClusterNotFoundFault
        CacheParameterGroupNotFoundFault
        CacheSecurityGroupNotFoundFault
        CacheSubnetGroupNotFoundFault
        InvalidReplicationGroupStateFault
        ReplicationGroupNotFoundFault
        ReservedCacheNodeNotFoundFault
        SnapshotNotFoundFault
        UserNotFoundFault
        UserGroupNotFoundFault
        ServerlessCacheNotFoundFault
        InvalidServerlessCacheStateFault
        ServerlessCacheSnapshotNotFoundFault
        InvalidServerlessCacheSnapshotStateFault
        TagQuotaPerResourceExceeded
        InvalidARNFault
    ]
}

operation AuthorizeCacheSecurityGroupIngress {
    input := {
        @required
        CacheSecurityGroupName: String

        @required
        EC2SecurityGroupName: String

        @required
        EC2SecurityGroupOwnerId: String
    }
    output := {
        CacheSecurityGroup: CacheSecurityGroup
    }
    errors: [
        CacheSecurityGroupNotFoundFault
        InvalidCacheSecurityGroupStateFault
        AuthorizationAlreadyExistsFault
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

operation BatchApplyUpdateAction {
    input := {
        ReplicationGroupIds: ReplicationGroupIdList
        CacheClusterIds: CacheClusterIdList

        @required
        ServiceUpdateName: String
    }
    output: UpdateActionResultsMessage
    errors: [ServiceUpdateNotFoundFault, InvalidParameterValueException]
}

operation BatchStopUpdateAction {
    input := {
        ReplicationGroupIds: ReplicationGroupIdList
        CacheClusterIds: CacheClusterIdList

        @required
        ServiceUpdateName: String
    }
    output: UpdateActionResultsMessage
    errors: [ServiceUpdateNotFoundFault, InvalidParameterValueException]
}

operation CompleteMigration {
    input := {
        @required
        ReplicationGroupId: String

        Force: Boolean
    }
    output: CompleteMigrationResponse
    errors: [
        ReplicationGroupNotFoundFault
        InvalidReplicationGroupStateFault
        ReplicationGroupNotUnderMigrationFault
    ]
}

operation CopyServerlessCacheSnapshot {
    input: CopyServerlessCacheSnapshotRequest
    output: CopyServerlessCacheSnapshotResponse
    errors: [
        ServerlessCacheSnapshotAlreadyExistsFault
        ServerlessCacheSnapshotNotFoundFault
        ServerlessCacheSnapshotQuotaExceededFault
        InvalidServerlessCacheSnapshotStateFault
        ServiceLinkedRoleNotFoundFault
        TagQuotaPerResourceExceeded
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

operation CopySnapshot {
    input := {
        @required
        SourceSnapshotName: String

        @required
        TargetSnapshotName: String

        TargetBucket: String
        KmsKeyId: String
        Tags: TagList
    }
    output := {
        Snapshot: Snapshot
    }
    errors: [
        SnapshotAlreadyExistsFault
        SnapshotNotFoundFault
        SnapshotQuotaExceededFault
        InvalidSnapshotStateFault
        TagQuotaPerResourceExceeded
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

operation CreateCacheCluster {
    input := {
        @required
        CacheClusterId: String

        ReplicationGroupId: String
        AZMode: AZMode
        PreferredAvailabilityZone: String
        PreferredAvailabilityZones: PreferredAvailabilityZoneList
        NumCacheNodes: Integer
        CacheNodeType: String
        Engine: String
        EngineVersion: String
        CacheParameterGroupName: String
        CacheSubnetGroupName: String
        CacheSecurityGroupNames: CacheSecurityGroupNameList
        SecurityGroupIds: SecurityGroupIdsList
        Tags: TagList
        SnapshotArns: SnapshotArnsList
        SnapshotName: String
        PreferredMaintenanceWindow: String
        Port: Integer
        NotificationTopicArn: String
        AutoMinorVersionUpgrade: Boolean
        SnapshotRetentionLimit: Integer
        SnapshotWindow: String
        AuthToken: String
        OutpostMode: OutpostMode
        PreferredOutpostArn: String
        PreferredOutpostArns: PreferredOutpostArnList
        LogDeliveryConfigurations: LogDeliveryConfigurationRequestList
        TransitEncryptionEnabled: Boolean
        NetworkType: NetworkType
        IpDiscovery: IpDiscovery
    }
    output := {
        CacheCluster: CacheCluster
    }
    errors: [
        ReplicationGroupNotFoundFault
        InvalidReplicationGroupStateFault
        CacheClusterAlreadyExistsFault
        InsufficientCacheClusterCapacityFault
        CacheSecurityGroupNotFoundFault
        CacheSubnetGroupNotFoundFault
        ClusterQuotaForCustomerExceededFault
        NodeQuotaForClusterExceededFault
        NodeQuotaForCustomerExceededFault
        CacheParameterGroupNotFoundFault
        InvalidVPCNetworkStateFault
        TagQuotaPerResourceExceeded
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

operation CreateCacheParameterGroup {
    input := {
        @required
        CacheParameterGroupName: String

        @required
        CacheParameterGroupFamily: String

        @required
        Description: String

        Tags: TagList
    }
    output := {
        CacheParameterGroup: CacheParameterGroup
    }
    errors: [
        CacheParameterGroupQuotaExceededFault
        CacheParameterGroupAlreadyExistsFault
        InvalidCacheParameterGroupStateFault
        TagQuotaPerResourceExceeded
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

operation CreateCacheSecurityGroup {
    input := {
        @required
        CacheSecurityGroupName: String

        @required
        Description: String

        Tags: TagList
    }
    output := {
        CacheSecurityGroup: CacheSecurityGroup
    }
    errors: [
        CacheSecurityGroupAlreadyExistsFault
        CacheSecurityGroupQuotaExceededFault
        TagQuotaPerResourceExceeded
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

operation CreateCacheSubnetGroup {
    input := {
        @required
        CacheSubnetGroupName: String

        @required
        CacheSubnetGroupDescription: String

        @required
        SubnetIds: SubnetIdentifierList

        Tags: TagList
    }
    output := {
        CacheSubnetGroup: CacheSubnetGroup
    }
    errors: [
        CacheSubnetGroupAlreadyExistsFault
        CacheSubnetGroupQuotaExceededFault
        CacheSubnetQuotaExceededFault
        TagQuotaPerResourceExceeded
        InvalidSubnet
        SubnetNotAllowedFault
    ]
}

operation CreateGlobalReplicationGroup {
    input := {
        @required
        GlobalReplicationGroupIdSuffix: String

        GlobalReplicationGroupDescription: String

        @required
        PrimaryReplicationGroupId: String
    }
    output := {
        GlobalReplicationGroup: GlobalReplicationGroup
    }
    errors: [
        ReplicationGroupNotFoundFault
        InvalidReplicationGroupStateFault
        GlobalReplicationGroupAlreadyExistsFault
        ServiceLinkedRoleNotFoundFault
        InvalidParameterValueException
    ]
}

operation CreateReplicationGroup {
    input := {
        @required
        ReplicationGroupId: String

        @required
        ReplicationGroupDescription: String

        GlobalReplicationGroupId: String
        PrimaryClusterId: String
        AutomaticFailoverEnabled: Boolean
        MultiAZEnabled: Boolean
        NumCacheClusters: Integer
        PreferredCacheClusterAZs: AvailabilityZonesList
        NumNodeGroups: Integer
        ReplicasPerNodeGroup: Integer
        NodeGroupConfiguration: NodeGroupConfigurationList
        CacheNodeType: String
        Engine: String
        EngineVersion: String
        CacheParameterGroupName: String
        CacheSubnetGroupName: String
        CacheSecurityGroupNames: CacheSecurityGroupNameList
        SecurityGroupIds: SecurityGroupIdsList
        Tags: TagList
        SnapshotArns: SnapshotArnsList
        SnapshotName: String
        PreferredMaintenanceWindow: String
        Port: Integer
        NotificationTopicArn: String
        AutoMinorVersionUpgrade: Boolean
        SnapshotRetentionLimit: Integer
        SnapshotWindow: String
        AuthToken: String
        TransitEncryptionEnabled: Boolean
        AtRestEncryptionEnabled: Boolean
        KmsKeyId: String
        UserGroupIds: UserGroupIdListInput
        LogDeliveryConfigurations: LogDeliveryConfigurationRequestList
        DataTieringEnabled: Boolean
        NetworkType: NetworkType
        IpDiscovery: IpDiscovery
        TransitEncryptionMode: TransitEncryptionMode
        ClusterMode: ClusterMode
        ServerlessCacheSnapshotName: String
        Durability: Durability
    }
    output := {
        ReplicationGroup: ReplicationGroup
    }
    errors: [
        CacheClusterNotFoundFault
        InvalidCacheClusterStateFault
        ReplicationGroupAlreadyExistsFault
        InvalidUserGroupStateFault
        UserGroupNotFoundFault
        InsufficientCacheClusterCapacityFault
        CacheSecurityGroupNotFoundFault
        CacheSubnetGroupNotFoundFault
        ClusterQuotaForCustomerExceededFault
        NodeQuotaForClusterExceededFault
        NodeQuotaForCustomerExceededFault
        CacheParameterGroupNotFoundFault
        InvalidVPCNetworkStateFault
        TagQuotaPerResourceExceeded
        NodeGroupsPerReplicationGroupQuotaExceededFault
        GlobalReplicationGroupNotFoundFault
        InvalidGlobalReplicationGroupStateFault
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

operation CreateServerlessCache {
    input: CreateServerlessCacheRequest
    output: CreateServerlessCacheResponse
    errors: [
        ServerlessCacheNotFoundFault
        InvalidServerlessCacheStateFault
        ServerlessCacheAlreadyExistsFault
        ServerlessCacheQuotaForCustomerExceededFault
        InvalidParameterValueException
        InvalidParameterCombinationException
        InvalidCredentialsException
        InvalidUserGroupStateFault
        UserGroupNotFoundFault
        TagQuotaPerResourceExceeded
        ServiceLinkedRoleNotFoundFault
    ]
}

operation CreateServerlessCacheSnapshot {
    input: CreateServerlessCacheSnapshotRequest
    output: CreateServerlessCacheSnapshotResponse
    errors: [
        ServerlessCacheSnapshotAlreadyExistsFault
        ServerlessCacheNotFoundFault
        InvalidServerlessCacheStateFault
        ServerlessCacheSnapshotQuotaExceededFault
        ServiceLinkedRoleNotFoundFault
        TagQuotaPerResourceExceeded
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

operation CreateSnapshot {
    input := {
        ReplicationGroupId: String
        CacheClusterId: String

        @required
        SnapshotName: String

        KmsKeyId: String
        Tags: TagList
    }
    output := {
        Snapshot: Snapshot
    }
    errors: [
        SnapshotAlreadyExistsFault
        CacheClusterNotFoundFault
        ReplicationGroupNotFoundFault
        InvalidCacheClusterStateFault
        InvalidReplicationGroupStateFault
        SnapshotQuotaExceededFault
        SnapshotFeatureNotSupportedFault
        TagQuotaPerResourceExceeded
        InvalidParameterCombinationException
        InvalidParameterValueException
    ]
}

operation CreateUser {
    input := {
        @required
        UserId: UserId

        @required
        UserName: UserName

        @required
        Engine: EngineType

        Passwords: PasswordListInput

        @required
        AccessString: AccessString

        NoPasswordRequired: Boolean
        Tags: TagList
        AuthenticationMode: AuthenticationMode
    }
    output: User
    errors: [
        UserAlreadyExistsFault
        UserQuotaExceededFault
        DuplicateUserNameFault
        ServiceLinkedRoleNotFoundFault
        InvalidParameterValueException
        InvalidParameterCombinationException
        TagQuotaPerResourceExceeded
    ]
}

operation CreateUserGroup {
    input := {
        @required
        UserGroupId: String

        @required
        Engine: EngineType

        UserIds: UserIdListInput
        Tags: TagList
    }
    output: UserGroup
    errors: [
        UserNotFoundFault
        DuplicateUserNameFault
        UserGroupAlreadyExistsFault
        ServiceLinkedRoleNotFoundFault
        DefaultUserRequired
        UserGroupQuotaExceededFault
        InvalidParameterValueException
        TagQuotaPerResourceExceeded
    ]
}

operation DecreaseNodeGroupsInGlobalReplicationGroup {
    input := {
        @required
        GlobalReplicationGroupId: String

        @required
        NodeGroupCount: Integer

        GlobalNodeGroupsToRemove: GlobalNodeGroupIdList
        GlobalNodeGroupsToRetain: GlobalNodeGroupIdList

        @required
        ApplyImmediately: Boolean
    }
    output := {
        GlobalReplicationGroup: GlobalReplicationGroup
    }
    errors: [
        GlobalReplicationGroupNotFoundFault
        InvalidGlobalReplicationGroupStateFault
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

operation DecreaseReplicaCount {
    input := {
        @required
        ReplicationGroupId: String

        NewReplicaCount: Integer
        ReplicaConfiguration: ReplicaConfigurationList
        ReplicasToRemove: RemoveReplicasList

        @required
        ApplyImmediately: Boolean
    }
    output := {
        ReplicationGroup: ReplicationGroup
    }
    errors: [
        ReplicationGroupNotFoundFault
        InvalidReplicationGroupStateFault
        InvalidCacheClusterStateFault
        InvalidVPCNetworkStateFault
        InsufficientCacheClusterCapacityFault
        ClusterQuotaForCustomerExceededFault
        NodeGroupsPerReplicationGroupQuotaExceededFault
        NodeQuotaForCustomerExceededFault
        ServiceLinkedRoleNotFoundFault
        NoOperationFault
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

operation DeleteCacheCluster {
    input := {
        @required
        CacheClusterId: String

        FinalSnapshotIdentifier: String
    }
    output := {
        CacheCluster: CacheCluster
    }
    errors: [
        CacheClusterNotFoundFault
        InvalidCacheClusterStateFault
        SnapshotAlreadyExistsFault
        SnapshotFeatureNotSupportedFault
        SnapshotQuotaExceededFault
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

operation DeleteCacheParameterGroup {
    input := {
        @required
        CacheParameterGroupName: String
    }
    errors: [
        InvalidCacheParameterGroupStateFault
        CacheParameterGroupNotFoundFault
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

operation DeleteCacheSecurityGroup {
    input := {
        @required
        CacheSecurityGroupName: String
    }
    errors: [
        InvalidCacheSecurityGroupStateFault
        CacheSecurityGroupNotFoundFault
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

operation DeleteCacheSubnetGroup {
    input := {
        @required
        CacheSubnetGroupName: String
    }
    errors: [CacheSubnetGroupInUse, CacheSubnetGroupNotFoundFault]
}

operation DeleteGlobalReplicationGroup {
    input := {
        @required
        GlobalReplicationGroupId: String

        @required
        RetainPrimaryReplicationGroup: Boolean
    }
    output := {
        GlobalReplicationGroup: GlobalReplicationGroup
    }
    errors: [
        GlobalReplicationGroupNotFoundFault
        InvalidGlobalReplicationGroupStateFault
        InvalidParameterValueException
    ]
}

operation DeleteReplicationGroup {
    input := {
        @required
        ReplicationGroupId: String

        RetainPrimaryCluster: Boolean
        FinalSnapshotIdentifier: String
    }
    output := {
        ReplicationGroup: ReplicationGroup
    }
    errors: [
        ReplicationGroupNotFoundFault
        InvalidReplicationGroupStateFault
        SnapshotAlreadyExistsFault
        SnapshotFeatureNotSupportedFault
        SnapshotQuotaExceededFault
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

operation DeleteServerlessCache {
    input: DeleteServerlessCacheRequest
    output: DeleteServerlessCacheResponse
    errors: [
        ServerlessCacheNotFoundFault
        InvalidServerlessCacheStateFault
        ServerlessCacheSnapshotAlreadyExistsFault
        InvalidParameterValueException
        InvalidParameterCombinationException
        InvalidCredentialsException
        ServiceLinkedRoleNotFoundFault
    ]
}

operation DeleteServerlessCacheSnapshot {
    input: DeleteServerlessCacheSnapshotRequest
    output: DeleteServerlessCacheSnapshotResponse
    errors: [
        ServiceLinkedRoleNotFoundFault
        ServerlessCacheSnapshotNotFoundFault
        InvalidServerlessCacheSnapshotStateFault
        InvalidParameterValueException
    ]
}

operation DeleteSnapshot {
    input := {
        @required
        SnapshotName: String
    }
    output := {
        Snapshot: Snapshot
    }
    errors: [
        SnapshotNotFoundFault
        InvalidSnapshotStateFault
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

operation DeleteUser {
    input := {
        @required
        UserId: UserId
    }
    output: User
    errors: [
        InvalidUserStateFault
        UserNotFoundFault
        ServiceLinkedRoleNotFoundFault
        InvalidParameterValueException
        DefaultUserAssociatedToUserGroupFault
    ]
}

operation DeleteUserGroup {
    input := {
        @required
        UserGroupId: String
    }
    output: UserGroup
    errors: [
        UserGroupNotFoundFault
        InvalidUserGroupStateFault
        ServiceLinkedRoleNotFoundFault
        InvalidParameterValueException
    ]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "CacheClusters"
    pageSize: "MaxRecords"
)
@waitable(
    CacheClusterAvailable: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "CacheClusters[].CacheClusterStatus"
                        expected: "available"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "CacheClusters[].CacheClusterStatus"
                        expected: "deleted"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "CacheClusters[].CacheClusterStatus"
                        expected: "deleting"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "CacheClusters[].CacheClusterStatus"
                        expected: "incompatible-network"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "CacheClusters[].CacheClusterStatus"
                        expected: "restore-failed"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 15
        maxDelay: 15
    }
    CacheClusterDeleted: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "CacheClusters[].CacheClusterStatus"
                        expected: "deleted"
                        comparator: "allStringEquals"
                    }
                }
            }
            {state: "success", matcher: {errorType: "CacheClusterNotFound"}}
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "CacheClusters[].CacheClusterStatus"
                        expected: "available"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "CacheClusters[].CacheClusterStatus"
                        expected: "creating"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "CacheClusters[].CacheClusterStatus"
                        expected: "incompatible-network"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "CacheClusters[].CacheClusterStatus"
                        expected: "modifying"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "CacheClusters[].CacheClusterStatus"
                        expected: "restore-failed"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "CacheClusters[].CacheClusterStatus"
                        expected: "snapshotting"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 15
        maxDelay: 15
    }
)
@maxAttempts(CacheClusterAvailable: 40, CacheClusterDeleted: 40)
operation DescribeCacheClusters {
    input := {
        CacheClusterId: String
        MaxRecords: Integer
        Marker: String
        ShowCacheNodeInfo: Boolean
        ShowCacheClustersNotInReplicationGroups: Boolean
    }
    output: CacheClusterMessage
    errors: [
        CacheClusterNotFoundFault
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "CacheEngineVersions"
    pageSize: "MaxRecords"
)
operation DescribeCacheEngineVersions {
    input := {
        Engine: String
        EngineVersion: String
        CacheParameterGroupFamily: String
        MaxRecords: Integer
        Marker: String
        DefaultOnly: Boolean
    }
    output: CacheEngineVersionMessage
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "CacheParameterGroups"
    pageSize: "MaxRecords"
)
operation DescribeCacheParameterGroups {
    input := {
        CacheParameterGroupName: String
        MaxRecords: Integer
        Marker: String
    }
    output: CacheParameterGroupsMessage
    errors: [
        CacheParameterGroupNotFoundFault
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

@paginated(inputToken: "Marker", outputToken: "Marker", items: "Parameters", pageSize: "MaxRecords")
operation DescribeCacheParameters {
    input := {
        @required
        CacheParameterGroupName: String

        Source: String
        MaxRecords: Integer
        Marker: String
    }
    output: CacheParameterGroupDetails
    errors: [
        CacheParameterGroupNotFoundFault
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "CacheSecurityGroups"
    pageSize: "MaxRecords"
)
operation DescribeCacheSecurityGroups {
    input := {
        CacheSecurityGroupName: String
        MaxRecords: Integer
        Marker: String
    }
    output: CacheSecurityGroupMessage
    errors: [
        CacheSecurityGroupNotFoundFault
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "CacheSubnetGroups"
    pageSize: "MaxRecords"
)
operation DescribeCacheSubnetGroups {
    input := {
        CacheSubnetGroupName: String
        MaxRecords: Integer
        Marker: String
    }
    output: CacheSubnetGroupMessage
    errors: [CacheSubnetGroupNotFoundFault]
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
        CacheParameterGroupFamily: String

        MaxRecords: Integer
        Marker: String
    }
    output := {
        EngineDefaults: EngineDefaults
    }
    errors: [InvalidParameterValueException, InvalidParameterCombinationException]
}

@paginated(inputToken: "Marker", outputToken: "Marker", items: "Events", pageSize: "MaxRecords")
operation DescribeEvents {
    input := {
        SourceIdentifier: String
        SourceType: SourceType
        StartTime: Timestamp
        EndTime: Timestamp
        Duration: Integer
        MaxRecords: Integer
        Marker: String
    }
    output: EventsMessage
    errors: [InvalidParameterValueException, InvalidParameterCombinationException]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "GlobalReplicationGroups"
    pageSize: "MaxRecords"
)
operation DescribeGlobalReplicationGroups {
    input := {
        GlobalReplicationGroupId: String
        MaxRecords: Integer
        Marker: String
        ShowMemberInfo: Boolean
    }
    output := {
        Marker: String
        GlobalReplicationGroups: GlobalReplicationGroupList
    }
    errors: [
        GlobalReplicationGroupNotFoundFault
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "ReplicationGroups"
    pageSize: "MaxRecords"
)
@waitable(
    ReplicationGroupAvailable: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "ReplicationGroups[].Status"
                        expected: "available"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "ReplicationGroups[].Status"
                        expected: "deleted"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 15
        maxDelay: 15
    }
    ReplicationGroupDeleted: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "ReplicationGroups[].Status"
                        expected: "deleted"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "ReplicationGroups[].Status"
                        expected: "available"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {state: "success", matcher: {errorType: "ReplicationGroupNotFoundFault"}}
        ]
        minDelay: 15
        maxDelay: 15
    }
)
@maxAttempts(ReplicationGroupAvailable: 40, ReplicationGroupDeleted: 40)
operation DescribeReplicationGroups {
    input := {
        ReplicationGroupId: String
        MaxRecords: Integer
        Marker: String
    }
    output: ReplicationGroupMessage
    errors: [
        ReplicationGroupNotFoundFault
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "ReservedCacheNodes"
    pageSize: "MaxRecords"
)
operation DescribeReservedCacheNodes {
    input := {
        ReservedCacheNodeId: String
        ReservedCacheNodesOfferingId: String
        CacheNodeType: String
        Duration: String
        ProductDescription: String
        OfferingType: String
        MaxRecords: Integer
        Marker: String
    }
    output: ReservedCacheNodeMessage
    errors: [
        ReservedCacheNodeNotFoundFault
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "ReservedCacheNodesOfferings"
    pageSize: "MaxRecords"
)
operation DescribeReservedCacheNodesOfferings {
    input := {
        ReservedCacheNodesOfferingId: String
        CacheNodeType: String
        Duration: String
        ProductDescription: String
        OfferingType: String
        MaxRecords: Integer
        Marker: String
    }
    output: ReservedCacheNodesOfferingMessage
    errors: [
        ReservedCacheNodesOfferingNotFoundFault
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ServerlessCacheSnapshots"
    pageSize: "MaxResults"
)
operation DescribeServerlessCacheSnapshots {
    input: DescribeServerlessCacheSnapshotsRequest
    output: DescribeServerlessCacheSnapshotsResponse
    errors: [
        ServerlessCacheNotFoundFault
        ServerlessCacheSnapshotNotFoundFault
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ServerlessCaches"
    pageSize: "MaxResults"
)
operation DescribeServerlessCaches {
    input: DescribeServerlessCachesRequest
    output: DescribeServerlessCachesResponse
    errors: [
        ServerlessCacheNotFoundFault
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "ServiceUpdates"
    pageSize: "MaxRecords"
)
operation DescribeServiceUpdates {
    input := {
        ServiceUpdateName: String
        ServiceUpdateStatus: ServiceUpdateStatusList
        MaxRecords: Integer
        Marker: String
    }
    output: ServiceUpdatesMessage
    errors: [
        ServiceUpdateNotFoundFault
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

@paginated(inputToken: "Marker", outputToken: "Marker", items: "Snapshots", pageSize: "MaxRecords")
operation DescribeSnapshots {
    input := {
        ReplicationGroupId: String
        CacheClusterId: String
        SnapshotName: String
        SnapshotSource: String
        Marker: String
        MaxRecords: Integer
        ShowNodeGroupConfig: Boolean
    }
    output: DescribeSnapshotsListMessage
    errors: [
        CacheClusterNotFoundFault
        SnapshotNotFoundFault
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "UpdateActions"
    pageSize: "MaxRecords"
)
operation DescribeUpdateActions {
    input := {
        ServiceUpdateName: String
        ReplicationGroupIds: ReplicationGroupIdList
        CacheClusterIds: CacheClusterIdList
        Engine: String
        ServiceUpdateStatus: ServiceUpdateStatusList
        ServiceUpdateTimeRange: TimeRangeFilter
        UpdateActionStatus: UpdateActionStatusList
        ShowNodeLevelUpdateStatus: Boolean
        MaxRecords: Integer
        Marker: String
    }
    output: UpdateActionsMessage
    errors: [InvalidParameterValueException, InvalidParameterCombinationException]
}

@paginated(inputToken: "Marker", outputToken: "Marker", items: "UserGroups", pageSize: "MaxRecords")
operation DescribeUserGroups {
    input := {
        UserGroupId: String
        MaxRecords: Integer
        Marker: String
    }
    output := {
        UserGroups: UserGroupList
        Marker: String
    }
    errors: [
        UserGroupNotFoundFault
        ServiceLinkedRoleNotFoundFault
        InvalidParameterCombinationException
    ]
}

@paginated(inputToken: "Marker", outputToken: "Marker", items: "Users", pageSize: "MaxRecords")
operation DescribeUsers {
    input := {
        Engine: EngineType
        UserId: UserId
        Filters: FilterList
        MaxRecords: Integer
        Marker: String
    }
    output := {
        Users: UserList
        Marker: String
    }
    errors: [
        UserNotFoundFault
        ServiceLinkedRoleNotFoundFault
        InvalidParameterCombinationException
    ]
}

operation DisassociateGlobalReplicationGroup {
    input := {
        @required
        GlobalReplicationGroupId: String

        @required
        ReplicationGroupId: String

        @required
        ReplicationGroupRegion: String
    }
    output := {
        GlobalReplicationGroup: GlobalReplicationGroup
    }
    errors: [
        GlobalReplicationGroupNotFoundFault
        InvalidGlobalReplicationGroupStateFault
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

operation ExportServerlessCacheSnapshot {
    input: ExportServerlessCacheSnapshotRequest
    output: ExportServerlessCacheSnapshotResponse
    errors: [
        ServerlessCacheSnapshotNotFoundFault
        InvalidServerlessCacheSnapshotStateFault
        ServiceLinkedRoleNotFoundFault
        InvalidParameterValueException
    ]
}

operation FailoverGlobalReplicationGroup {
    input := {
        @required
        GlobalReplicationGroupId: String

        @required
        PrimaryRegion: String

        @required
        PrimaryReplicationGroupId: String
    }
    output := {
        GlobalReplicationGroup: GlobalReplicationGroup
    }
    errors: [
        GlobalReplicationGroupNotFoundFault
        InvalidGlobalReplicationGroupStateFault
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

operation IncreaseNodeGroupsInGlobalReplicationGroup {
    input := {
        @required
        GlobalReplicationGroupId: String

        @required
        NodeGroupCount: Integer

        RegionalConfigurations: RegionalConfigurationList

        @required
        ApplyImmediately: Boolean
    }
    output := {
        GlobalReplicationGroup: GlobalReplicationGroup
    }
    errors: [
        GlobalReplicationGroupNotFoundFault
        InvalidGlobalReplicationGroupStateFault
        InvalidParameterValueException
    ]
}

operation IncreaseReplicaCount {
    input := {
        @required
        ReplicationGroupId: String

        NewReplicaCount: Integer
        ReplicaConfiguration: ReplicaConfigurationList

        @required
        ApplyImmediately: Boolean
    }
    output := {
        ReplicationGroup: ReplicationGroup
    }
    errors: [
        ReplicationGroupNotFoundFault
        InvalidReplicationGroupStateFault
        InvalidCacheClusterStateFault
        InvalidVPCNetworkStateFault
        InsufficientCacheClusterCapacityFault
        ClusterQuotaForCustomerExceededFault
        NodeGroupsPerReplicationGroupQuotaExceededFault
        NodeQuotaForCustomerExceededFault
        NoOperationFault
        InvalidKMSKeyFault
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

operation ListAllowedNodeTypeModifications {
    input := {
        CacheClusterId: String
        ReplicationGroupId: String
    }
    output: AllowedNodeTypeModificationsMessage
    errors: [
        CacheClusterNotFoundFault
        ReplicationGroupNotFoundFault
        InvalidParameterCombinationException
        InvalidParameterValueException
    ]
}

operation ListTagsForResource {
    input := {
        @required
        ResourceName: String
    }
    output: TagListMessage
    errors: [
        CacheClusterNotFoundFault
        CacheParameterGroupNotFoundFault
        CacheSecurityGroupNotFoundFault
        CacheSubnetGroupNotFoundFault
        InvalidReplicationGroupStateFault
        ReplicationGroupNotFoundFault
        ReservedCacheNodeNotFoundFault
        SnapshotNotFoundFault
        UserNotFoundFault
        UserGroupNotFoundFault
        ServerlessCacheNotFoundFault
        InvalidServerlessCacheStateFault
        ServerlessCacheSnapshotNotFoundFault
        InvalidServerlessCacheSnapshotStateFault
        InvalidARNFault
    ]
}

operation ModifyCacheCluster {
    input := {
        @required
        CacheClusterId: String

        NumCacheNodes: Integer
        CacheNodeIdsToRemove: CacheNodeIdsList
        AZMode: AZMode
        NewAvailabilityZones: PreferredAvailabilityZoneList
        CacheSecurityGroupNames: CacheSecurityGroupNameList
        SecurityGroupIds: SecurityGroupIdsList
        PreferredMaintenanceWindow: String
        NotificationTopicArn: String
        CacheParameterGroupName: String
        NotificationTopicStatus: String
        ApplyImmediately: Boolean
        Engine: String
        EngineVersion: String
        AutoMinorVersionUpgrade: Boolean
        SnapshotRetentionLimit: Integer
        SnapshotWindow: String
        CacheNodeType: String
        AuthToken: String
        AuthTokenUpdateStrategy: AuthTokenUpdateStrategyType
        LogDeliveryConfigurations: LogDeliveryConfigurationRequestList
        IpDiscovery: IpDiscovery
        ScaleConfig: ScaleConfig
    }
    output := {
        CacheCluster: CacheCluster
    }
    errors: [
        InvalidCacheClusterStateFault
        InvalidCacheSecurityGroupStateFault
        InsufficientCacheClusterCapacityFault
        CacheClusterNotFoundFault
        NodeQuotaForClusterExceededFault
        NodeQuotaForCustomerExceededFault
        CacheSecurityGroupNotFoundFault
        CacheParameterGroupNotFoundFault
        InvalidVPCNetworkStateFault
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

operation ModifyCacheParameterGroup {
    input := {
        @required
        CacheParameterGroupName: String

        @required
        ParameterNameValues: ParameterNameValueList
    }
    output: CacheParameterGroupNameMessage
    errors: [
        CacheParameterGroupNotFoundFault
        InvalidCacheParameterGroupStateFault
        InvalidParameterValueException
        InvalidParameterCombinationException
        InvalidGlobalReplicationGroupStateFault
    ]
}

operation ModifyCacheSubnetGroup {
    input := {
        @required
        CacheSubnetGroupName: String

        CacheSubnetGroupDescription: String
        SubnetIds: SubnetIdentifierList
    }
    output := {
        CacheSubnetGroup: CacheSubnetGroup
    }
    errors: [
        CacheSubnetGroupNotFoundFault
        CacheSubnetQuotaExceededFault
        SubnetInUse
        InvalidSubnet
        SubnetNotAllowedFault
    ]
}

operation ModifyGlobalReplicationGroup {
    input := {
        @required
        GlobalReplicationGroupId: String

        @required
        ApplyImmediately: Boolean

        CacheNodeType: String
        Engine: String
        EngineVersion: String
        CacheParameterGroupName: String
        GlobalReplicationGroupDescription: String
        AutomaticFailoverEnabled: Boolean
    }
    output := {
        GlobalReplicationGroup: GlobalReplicationGroup
    }
    errors: [
        GlobalReplicationGroupNotFoundFault
        InvalidGlobalReplicationGroupStateFault
        InvalidParameterValueException
    ]
}

operation ModifyReplicationGroup {
    input := {
        @required
        ReplicationGroupId: String

        ReplicationGroupDescription: String
        PrimaryClusterId: String
        SnapshottingClusterId: String
        AutomaticFailoverEnabled: Boolean
        MultiAZEnabled: Boolean

        @deprecated
        NodeGroupId: String

        CacheSecurityGroupNames: CacheSecurityGroupNameList
        SecurityGroupIds: SecurityGroupIdsList
        PreferredMaintenanceWindow: String
        NotificationTopicArn: String
        CacheParameterGroupName: String
        NotificationTopicStatus: String
        ApplyImmediately: Boolean
        Engine: String
        EngineVersion: String
        AutoMinorVersionUpgrade: Boolean
        SnapshotRetentionLimit: Integer
        SnapshotWindow: String
        CacheNodeType: String
        AuthToken: String
        AuthTokenUpdateStrategy: AuthTokenUpdateStrategyType
        UserGroupIdsToAdd: UserGroupIdList
        UserGroupIdsToRemove: UserGroupIdList
        RemoveUserGroups: Boolean
        LogDeliveryConfigurations: LogDeliveryConfigurationRequestList
        IpDiscovery: IpDiscovery
        TransitEncryptionEnabled: Boolean
        TransitEncryptionMode: TransitEncryptionMode
        ClusterMode: ClusterMode
        Durability: Durability
    }
    output := {
        ReplicationGroup: ReplicationGroup
    }
    errors: [
        ReplicationGroupNotFoundFault
        InvalidReplicationGroupStateFault
        InvalidUserGroupStateFault
        UserGroupNotFoundFault
        InvalidCacheClusterStateFault
        InvalidCacheSecurityGroupStateFault
        InsufficientCacheClusterCapacityFault
        CacheClusterNotFoundFault
        NodeQuotaForClusterExceededFault
        NodeQuotaForCustomerExceededFault
        CacheSecurityGroupNotFoundFault
        CacheParameterGroupNotFoundFault
        InvalidVPCNetworkStateFault
        InvalidKMSKeyFault
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

operation ModifyReplicationGroupShardConfiguration {
    input := {
        @required
        ReplicationGroupId: String

        @required
        NodeGroupCount: Integer

        @required
        ApplyImmediately: Boolean

        ReshardingConfiguration: ReshardingConfigurationList
        NodeGroupsToRemove: NodeGroupsToRemoveList
        NodeGroupsToRetain: NodeGroupsToRetainList
    }
    output := {
        ReplicationGroup: ReplicationGroup
    }
    errors: [
        ReplicationGroupNotFoundFault
        InvalidReplicationGroupStateFault
        InvalidCacheClusterStateFault
        InvalidVPCNetworkStateFault
        InsufficientCacheClusterCapacityFault
        NodeGroupsPerReplicationGroupQuotaExceededFault
        NodeQuotaForCustomerExceededFault
        InvalidKMSKeyFault
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

operation ModifyServerlessCache {
    input: ModifyServerlessCacheRequest
    output: ModifyServerlessCacheResponse
    errors: [
        ServerlessCacheNotFoundFault
        InvalidServerlessCacheStateFault
        InvalidParameterValueException
        InvalidParameterCombinationException
        InvalidCredentialsException
        InvalidUserGroupStateFault
        UserGroupNotFoundFault
        ServiceLinkedRoleNotFoundFault
    ]
}

operation ModifyUser {
    input := {
        @required
        UserId: UserId

        AccessString: AccessString
        AppendAccessString: AccessString
        Passwords: PasswordListInput
        NoPasswordRequired: Boolean
        AuthenticationMode: AuthenticationMode
        Engine: EngineType
    }
    output: User
    errors: [
        UserNotFoundFault
        InvalidUserStateFault
        ServiceLinkedRoleNotFoundFault
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

operation ModifyUserGroup {
    input := {
        @required
        UserGroupId: String

        UserIdsToAdd: UserIdListInput
        UserIdsToRemove: UserIdListInput
        Engine: EngineType
    }
    output: UserGroup
    errors: [
        UserGroupNotFoundFault
        UserNotFoundFault
        DuplicateUserNameFault
        ServiceLinkedRoleNotFoundFault
        DefaultUserRequired
        InvalidUserGroupStateFault
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

operation PurchaseReservedCacheNodesOffering {
    input := {
        @required
        ReservedCacheNodesOfferingId: String

        ReservedCacheNodeId: String
        CacheNodeCount: Integer
        Tags: TagList
    }
    output := {
        ReservedCacheNode: ReservedCacheNode
    }
    errors: [
        ReservedCacheNodesOfferingNotFoundFault
        ReservedCacheNodeAlreadyExistsFault
        ReservedCacheNodeQuotaExceededFault
        TagQuotaPerResourceExceeded
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

operation RebalanceSlotsInGlobalReplicationGroup {
    input := {
        @required
        GlobalReplicationGroupId: String

        @required
        ApplyImmediately: Boolean
    }
    output := {
        GlobalReplicationGroup: GlobalReplicationGroup
    }
    errors: [
        GlobalReplicationGroupNotFoundFault
        InvalidGlobalReplicationGroupStateFault
        InvalidParameterValueException
    ]
}

operation RebootCacheCluster {
    input := {
        @required
        CacheClusterId: String

        @required
        CacheNodeIdsToReboot: CacheNodeIdsList
    }
    output := {
        CacheCluster: CacheCluster
    }
    errors: [InvalidCacheClusterStateFault, CacheClusterNotFoundFault]
}

operation RemoveTagsFromResource {
    input := {
        @required
        ResourceName: String

        @required
        TagKeys: KeyList
    }
    output: TagListMessage
    errors: [
        CacheClusterNotFoundFault
        CacheParameterGroupNotFoundFault
        CacheSecurityGroupNotFoundFault
        CacheSubnetGroupNotFoundFault
        InvalidReplicationGroupStateFault
        ReplicationGroupNotFoundFault
        ReservedCacheNodeNotFoundFault
        SnapshotNotFoundFault
        UserNotFoundFault
        UserGroupNotFoundFault
        ServerlessCacheNotFoundFault
        InvalidServerlessCacheStateFault
        ServerlessCacheSnapshotNotFoundFault
        InvalidServerlessCacheSnapshotStateFault
        InvalidARNFault
        TagNotFoundFault
    ]
}

operation ResetCacheParameterGroup {
    input := {
        @required
        CacheParameterGroupName: String

        ResetAllParameters: Boolean
        ParameterNameValues: ParameterNameValueList
    }
    output: CacheParameterGroupNameMessage
    errors: [
        InvalidCacheParameterGroupStateFault
        CacheParameterGroupNotFoundFault
        InvalidParameterValueException
        InvalidParameterCombinationException
        InvalidGlobalReplicationGroupStateFault
    ]
}

operation RevokeCacheSecurityGroupIngress {
    input := {
        @required
        CacheSecurityGroupName: String

        @required
        EC2SecurityGroupName: String

        @required
        EC2SecurityGroupOwnerId: String
    }
    output := {
        CacheSecurityGroup: CacheSecurityGroup
    }
    errors: [
        CacheSecurityGroupNotFoundFault
        AuthorizationNotFoundFault
        InvalidCacheSecurityGroupStateFault
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

operation StartMigration {
    input := {
        @required
        ReplicationGroupId: String

        @required
        CustomerNodeEndpointList: CustomerNodeEndpointList
    }
    output: StartMigrationResponse
    errors: [
        ReplicationGroupNotFoundFault
        InvalidReplicationGroupStateFault
        ReplicationGroupAlreadyUnderMigrationFault
        InvalidParameterValueException
    ]
}

operation TestFailover {
    input := {
        @required
        ReplicationGroupId: String

        @required
        NodeGroupId: AllowedNodeGroupId
    }
    output := {
        ReplicationGroup: ReplicationGroup
    }
    errors: [
        APICallRateForCustomerExceededFault
        InvalidCacheClusterStateFault
        InvalidReplicationGroupStateFault
        NodeGroupNotFoundFault
        ReplicationGroupNotFoundFault
        TestFailoverNotAvailableFault
        InvalidKMSKeyFault
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

operation TestMigration {
    input := {
        @required
        ReplicationGroupId: String

        @required
        CustomerNodeEndpointList: CustomerNodeEndpointList
    }
    output: TestMigrationResponse
    errors: [
        ReplicationGroupNotFoundFault
        InvalidReplicationGroupStateFault
        ReplicationGroupAlreadyUnderMigrationFault
        InvalidParameterValueException
    ]
}

@error("client")
@httpError(400)
@awsQueryError(code: "APICallRateForCustomerExceeded", httpResponseCode: 400)
structure APICallRateForCustomerExceededFault {}

enum AZMode {
    single_az = "single-az"
    cross_az = "cross-az"
}

@pattern(".*\\S.*")
string AccessString

@length(min: 1, max: 4) @pattern("\\d+")
string AllowedNodeGroupId

@output
structure AllowedNodeTypeModificationsMessage {
    ScaleUpModifications: NodeTypeList
    ScaleDownModifications: NodeTypeList
}

enum AuthTokenUpdateStatus {
    SETTING
    ROTATING
}

enum AuthTokenUpdateStrategyType {
    SET
    ROTATE
    DELETE
}

structure Authentication {
    Type: AuthenticationType
    PasswordCount: Integer
}

structure AuthenticationMode {
    Type: InputAuthenticationType
    Passwords: PasswordListInput
}

enum AuthenticationType {
    password
    no_password = "no-password"
    iam
}

@error("client")
@httpError(400)
@awsQueryError(code: "AuthorizationAlreadyExists", httpResponseCode: 400)
structure AuthorizationAlreadyExistsFault {}

@error("client")
@httpError(404)
@awsQueryError(code: "AuthorizationNotFound", httpResponseCode: 404)
structure AuthorizationNotFoundFault {}

enum AutomaticFailoverStatus {
    enabled
    disabled
    enabling
    disabling
}

structure AvailabilityZone {
    Name: String
}

list AvailabilityZonesList {
    @xmlName("AvailabilityZone")
    member: String
}

structure CacheCluster {
    CacheClusterId: String
    ConfigurationEndpoint: Endpoint
    ClientDownloadLandingPage: String
    CacheNodeType: String
    Engine: String
    EngineVersion: String
    CacheClusterStatus: String
    NumCacheNodes: Integer
    PreferredAvailabilityZone: String
    PreferredOutpostArn: String
    CacheClusterCreateTime: Timestamp
    PreferredMaintenanceWindow: String
    PendingModifiedValues: PendingModifiedValues
    NotificationConfiguration: NotificationConfiguration
    CacheSecurityGroups: CacheSecurityGroupMembershipList
    CacheParameterGroup: CacheParameterGroupStatus
    CacheSubnetGroupName: String
    CacheNodes: CacheNodeList
    AutoMinorVersionUpgrade: Boolean
    SecurityGroups: SecurityGroupMembershipList
    ReplicationGroupId: String
    SnapshotRetentionLimit: Integer
    SnapshotWindow: String
    AuthTokenEnabled: Boolean
    AuthTokenLastModifiedDate: Timestamp
    TransitEncryptionEnabled: Boolean
    AtRestEncryptionEnabled: Boolean
    ARN: String
    ReplicationGroupLogDeliveryEnabled: Boolean
    LogDeliveryConfigurations: LogDeliveryConfigurationList
    NetworkType: NetworkType
    IpDiscovery: IpDiscovery
    TransitEncryptionMode: TransitEncryptionMode
}

@error("client")
@httpError(400)
@awsQueryError(code: "CacheClusterAlreadyExists", httpResponseCode: 400)
structure CacheClusterAlreadyExistsFault {}

@length(max: 20)
list CacheClusterIdList {
    member: String
}

list CacheClusterList {
    @xmlName("CacheCluster")
    member: CacheCluster
}

@output
structure CacheClusterMessage {
    Marker: String
    CacheClusters: CacheClusterList
}

@error("client") @httpError(404) @awsQueryError(code: "CacheClusterNotFound", httpResponseCode: 404)
structure CacheClusterNotFoundFault {}

structure CacheEngineVersion {
    Engine: String
    EngineVersion: String
    CacheParameterGroupFamily: String
    CacheEngineDescription: String
    CacheEngineVersionDescription: String
}

list CacheEngineVersionList {
    @xmlName("CacheEngineVersion")
    member: CacheEngineVersion
}

@output
structure CacheEngineVersionMessage {
    Marker: String
    CacheEngineVersions: CacheEngineVersionList
}

structure CacheNode {
    CacheNodeId: String
    CacheNodeStatus: String
    CacheNodeCreateTime: Timestamp
    Endpoint: Endpoint
    ParameterGroupStatus: String
    SourceCacheNodeId: String
    CustomerAvailabilityZone: String
    CustomerOutpostArn: String
}

list CacheNodeIdsList {
    @xmlName("CacheNodeId")
    member: String
}

list CacheNodeList {
    @xmlName("CacheNode")
    member: CacheNode
}

structure CacheNodeTypeSpecificParameter {
    ParameterName: String
    Description: String
    Source: String
    DataType: String
    AllowedValues: String
    IsModifiable: Boolean
    MinimumEngineVersion: String
    CacheNodeTypeSpecificValues: CacheNodeTypeSpecificValueList
    ChangeType: ChangeType
}

list CacheNodeTypeSpecificParametersList {
    @xmlName("CacheNodeTypeSpecificParameter")
    member: CacheNodeTypeSpecificParameter
}

structure CacheNodeTypeSpecificValue {
    CacheNodeType: String
    Value: String
}

list CacheNodeTypeSpecificValueList {
    @xmlName("CacheNodeTypeSpecificValue")
    member: CacheNodeTypeSpecificValue
}

structure CacheNodeUpdateStatus {
    CacheNodeId: String
    NodeUpdateStatus: NodeUpdateStatus
    NodeDeletionDate: Timestamp
    NodeUpdateStartDate: Timestamp
    NodeUpdateEndDate: Timestamp
    NodeUpdateInitiatedBy: NodeUpdateInitiatedBy
    NodeUpdateInitiatedDate: Timestamp
    NodeUpdateStatusModifiedDate: Timestamp
}

list CacheNodeUpdateStatusList {
    @xmlName("CacheNodeUpdateStatus")
    member: CacheNodeUpdateStatus
}

structure CacheParameterGroup {
    CacheParameterGroupName: String
    CacheParameterGroupFamily: String
    Description: String
    IsGlobal: Boolean
    ARN: String
}

@error("client")
@httpError(400)
@awsQueryError(code: "CacheParameterGroupAlreadyExists", httpResponseCode: 400)
structure CacheParameterGroupAlreadyExistsFault {}

@output
structure CacheParameterGroupDetails {
    Marker: String
    Parameters: ParametersList
    CacheNodeTypeSpecificParameters: CacheNodeTypeSpecificParametersList
}

list CacheParameterGroupList {
    @xmlName("CacheParameterGroup")
    member: CacheParameterGroup
}

structure CacheParameterGroupNameMessage {
    CacheParameterGroupName: String
}

@error("client")
@httpError(404)
@awsQueryError(code: "CacheParameterGroupNotFound", httpResponseCode: 404)
structure CacheParameterGroupNotFoundFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "CacheParameterGroupQuotaExceeded", httpResponseCode: 400)
structure CacheParameterGroupQuotaExceededFault {}

structure CacheParameterGroupStatus {
    CacheParameterGroupName: String
    ParameterApplyStatus: String
    CacheNodeIdsToReboot: CacheNodeIdsList
}

@output
structure CacheParameterGroupsMessage {
    Marker: String
    CacheParameterGroups: CacheParameterGroupList
}

structure CacheSecurityGroup {
    OwnerId: String
    CacheSecurityGroupName: String
    Description: String
    EC2SecurityGroups: EC2SecurityGroupList
    ARN: String
}

@error("client")
@httpError(400)
@awsQueryError(code: "CacheSecurityGroupAlreadyExists", httpResponseCode: 400)
structure CacheSecurityGroupAlreadyExistsFault {}

structure CacheSecurityGroupMembership {
    CacheSecurityGroupName: String
    Status: String
}

list CacheSecurityGroupMembershipList {
    @xmlName("CacheSecurityGroup")
    member: CacheSecurityGroupMembership
}

@output
structure CacheSecurityGroupMessage {
    Marker: String
    CacheSecurityGroups: CacheSecurityGroups
}

list CacheSecurityGroupNameList {
    @xmlName("CacheSecurityGroupName")
    member: String
}

@error("client")
@httpError(404)
@awsQueryError(code: "CacheSecurityGroupNotFound", httpResponseCode: 404)
structure CacheSecurityGroupNotFoundFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "QuotaExceeded.CacheSecurityGroup", httpResponseCode: 400)
structure CacheSecurityGroupQuotaExceededFault {}

list CacheSecurityGroups {
    @xmlName("CacheSecurityGroup")
    member: CacheSecurityGroup
}

structure CacheSubnetGroup {
    CacheSubnetGroupName: String
    CacheSubnetGroupDescription: String
    VpcId: String
    Subnets: SubnetList
    ARN: String
    SupportedNetworkTypes: NetworkTypeList
}

@error("client")
@httpError(400)
@awsQueryError(code: "CacheSubnetGroupAlreadyExists", httpResponseCode: 400)
structure CacheSubnetGroupAlreadyExistsFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "CacheSubnetGroupInUse", httpResponseCode: 400)
structure CacheSubnetGroupInUse {}

@output
structure CacheSubnetGroupMessage {
    Marker: String
    CacheSubnetGroups: CacheSubnetGroups
}

@error("client")
@httpError(400)
@awsQueryError(code: "CacheSubnetGroupNotFoundFault", httpResponseCode: 400)
structure CacheSubnetGroupNotFoundFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "CacheSubnetGroupQuotaExceeded", httpResponseCode: 400)
structure CacheSubnetGroupQuotaExceededFault {}

list CacheSubnetGroups {
    @xmlName("CacheSubnetGroup")
    member: CacheSubnetGroup
}

@error("client")
@httpError(400)
@awsQueryError(code: "CacheSubnetQuotaExceededFault", httpResponseCode: 400)
structure CacheSubnetQuotaExceededFault {}

structure CacheUsageLimits {
    DataStorage: DataStorage
    ECPUPerSecond: ECPUPerSecond
}

enum ChangeType {
    immediate
    requires_reboot = "requires-reboot"
}

structure CloudWatchLogsDestinationDetails {
    LogGroup: String
}

list ClusterIdList {
    @xmlName("ClusterId")
    member: String
}

enum ClusterMode {
    enabled
    disabled
    compatible
}

@error("client")
@httpError(400)
@awsQueryError(code: "ClusterQuotaForCustomerExceeded", httpResponseCode: 400)
structure ClusterQuotaForCustomerExceededFault {}

@output
structure CompleteMigrationResponse {
    ReplicationGroup: ReplicationGroup
}

structure ConfigureShard {
    @required
    NodeGroupId: AllowedNodeGroupId

    @required
    NewReplicaCount: Integer

    PreferredAvailabilityZones: PreferredAvailabilityZoneList
    PreferredOutpostArns: PreferredOutpostArnList
}

@input
structure CopyServerlessCacheSnapshotRequest {
    @required
    SourceServerlessCacheSnapshotName: String

    @required
    TargetServerlessCacheSnapshotName: String

    KmsKeyId: String
    Tags: TagList
}

@output
structure CopyServerlessCacheSnapshotResponse {
    ServerlessCacheSnapshot: ServerlessCacheSnapshot
}

@input
structure CreateServerlessCacheRequest {
    @required
    ServerlessCacheName: String

    Description: String

    @required
    Engine: String

    MajorEngineVersion: String
    CacheUsageLimits: CacheUsageLimits
    KmsKeyId: String
    SecurityGroupIds: SecurityGroupIdsList
    SnapshotArnsToRestore: SnapshotArnsList
    Tags: TagList
    UserGroupId: String
    SubnetIds: SubnetIdsList
    SnapshotRetentionLimit: Integer
    DailySnapshotTime: String
    NetworkType: NetworkType
}

@output
structure CreateServerlessCacheResponse {
    ServerlessCache: ServerlessCache
}

@input
structure CreateServerlessCacheSnapshotRequest {
    @required
    ServerlessCacheSnapshotName: String

    @required
    ServerlessCacheName: String

    KmsKeyId: String
    Tags: TagList
}

@output
structure CreateServerlessCacheSnapshotResponse {
    ServerlessCacheSnapshot: ServerlessCacheSnapshot
}

structure CustomerNodeEndpoint {
    Address: String
    Port: Integer
}

list CustomerNodeEndpointList {
    member: CustomerNodeEndpoint
}

structure DataStorage {
    Maximum: Integer
    Minimum: Integer

    @required
    Unit: DataStorageUnit
}

enum DataStorageUnit {
    GB
}

enum DataTieringStatus {
    enabled
    disabled
}

@error("client")
@httpError(400)
@awsQueryError(code: "DefaultUserAssociatedToUserGroup", httpResponseCode: 400)
structure DefaultUserAssociatedToUserGroupFault {}

@error("client") @httpError(400) @awsQueryError(code: "DefaultUserRequired", httpResponseCode: 400)
structure DefaultUserRequired {}

@input
structure DeleteServerlessCacheRequest {
    @required
    ServerlessCacheName: String

    FinalSnapshotName: String
}

@output
structure DeleteServerlessCacheResponse {
    ServerlessCache: ServerlessCache
}

@input
structure DeleteServerlessCacheSnapshotRequest {
    @required
    ServerlessCacheSnapshotName: String
}

@output
structure DeleteServerlessCacheSnapshotResponse {
    ServerlessCacheSnapshot: ServerlessCacheSnapshot
}

@input
structure DescribeServerlessCacheSnapshotsRequest {
    ServerlessCacheName: String
    ServerlessCacheSnapshotName: String
    SnapshotType: String
    NextToken: String
    MaxResults: Integer
}

@output
structure DescribeServerlessCacheSnapshotsResponse {
    NextToken: String
    ServerlessCacheSnapshots: ServerlessCacheSnapshotList
}

@input
structure DescribeServerlessCachesRequest {
    ServerlessCacheName: String
    MaxResults: Integer
    NextToken: String
}

@output
structure DescribeServerlessCachesResponse {
    NextToken: String
    ServerlessCaches: ServerlessCacheList
}

@output
structure DescribeSnapshotsListMessage {
    Marker: String
    Snapshots: SnapshotList
}

structure DestinationDetails {
    CloudWatchLogsDetails: CloudWatchLogsDestinationDetails
    KinesisFirehoseDetails: KinesisFirehoseDestinationDetails
}

enum DestinationType {
    cloudwatch_logs = "cloudwatch-logs"
    kinesis_firehose = "kinesis-firehose"
}

@error("client") @httpError(400) @awsQueryError(code: "DuplicateUserName", httpResponseCode: 400)
structure DuplicateUserNameFault {}

enum Durability {
    default
    async
    sync
    disabled
}

structure EC2SecurityGroup {
    Status: String
    EC2SecurityGroupName: String
    EC2SecurityGroupOwnerId: String
}

list EC2SecurityGroupList {
    @xmlName("EC2SecurityGroup")
    member: EC2SecurityGroup
}

structure ECPUPerSecond {
    Maximum: Integer
    Minimum: Integer
}

enum EffectiveDurability {
    async
    sync
    disabled
}

structure Endpoint {
    Address: String
    Port: Integer
}

structure EngineDefaults {
    CacheParameterGroupFamily: String
    Marker: String
    Parameters: ParametersList
    CacheNodeTypeSpecificParameters: CacheNodeTypeSpecificParametersList
}

@pattern("[a-zA-Z]*")
string EngineType

structure Event {
    SourceIdentifier: String
    SourceType: SourceType
    Message: String
    Date: Timestamp
}

list EventList {
    @xmlName("Event")
    member: Event
}

@output
structure EventsMessage {
    Marker: String
    Events: EventList
}

@input
structure ExportServerlessCacheSnapshotRequest {
    @required
    ServerlessCacheSnapshotName: String

    @required
    S3BucketName: String
}

@output
structure ExportServerlessCacheSnapshotResponse {
    ServerlessCacheSnapshot: ServerlessCacheSnapshot
}

structure Filter {
    @required
    Name: FilterName

    @required
    Values: FilterValueList
}

list FilterList {
    member: Filter
}

@pattern(".*\\S.*")
string FilterName

@pattern(".*\\S.*")
string FilterValue

@length(min: 1)
list FilterValueList {
    member: FilterValue
}

structure GlobalNodeGroup {
    GlobalNodeGroupId: String
    Slots: String
}

list GlobalNodeGroupIdList {
    @xmlName("GlobalNodeGroupId")
    member: String
}

list GlobalNodeGroupList {
    @xmlName("GlobalNodeGroup")
    member: GlobalNodeGroup
}

structure GlobalReplicationGroup {
    GlobalReplicationGroupId: String
    GlobalReplicationGroupDescription: String
    Status: String
    CacheNodeType: String
    Engine: String
    EngineVersion: String
    Members: GlobalReplicationGroupMemberList
    ClusterEnabled: Boolean
    GlobalNodeGroups: GlobalNodeGroupList
    AuthTokenEnabled: Boolean
    TransitEncryptionEnabled: Boolean
    AtRestEncryptionEnabled: Boolean
    ARN: String
}

@error("client")
@httpError(400)
@awsQueryError(code: "GlobalReplicationGroupAlreadyExistsFault", httpResponseCode: 400)
structure GlobalReplicationGroupAlreadyExistsFault {}

structure GlobalReplicationGroupInfo {
    GlobalReplicationGroupId: String
    GlobalReplicationGroupMemberRole: String
}

list GlobalReplicationGroupList {
    @xmlName("GlobalReplicationGroup")
    member: GlobalReplicationGroup
}

structure GlobalReplicationGroupMember {
    ReplicationGroupId: String
    ReplicationGroupRegion: String
    Role: String
    AutomaticFailover: AutomaticFailoverStatus
    Status: String
}

list GlobalReplicationGroupMemberList {
    @xmlName("GlobalReplicationGroupMember")
    member: GlobalReplicationGroupMember
}

@error("client")
@httpError(404)
@awsQueryError(code: "GlobalReplicationGroupNotFoundFault", httpResponseCode: 404)
structure GlobalReplicationGroupNotFoundFault {}

enum InputAuthenticationType {
    password
    no_password_required = "no-password-required"
    iam
}

@error("client")
@httpError(400)
@awsQueryError(code: "InsufficientCacheClusterCapacity", httpResponseCode: 400)
structure InsufficientCacheClusterCapacityFault {}

@error("client") @httpError(400) @awsQueryError(code: "InvalidARN", httpResponseCode: 400)
structure InvalidARNFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidCacheClusterState", httpResponseCode: 400)
structure InvalidCacheClusterStateFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidCacheParameterGroupState", httpResponseCode: 400)
structure InvalidCacheParameterGroupStateFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidCacheSecurityGroupState", httpResponseCode: 400)
structure InvalidCacheSecurityGroupStateFault {}

@error("client")
@httpError(408)
@awsQueryError(code: "InvalidCredentialsException", httpResponseCode: 408)
structure InvalidCredentialsException {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidGlobalReplicationGroupState", httpResponseCode: 400)
structure InvalidGlobalReplicationGroupStateFault {}

@error("client") @httpError(400) @awsQueryError(code: "InvalidKMSKeyFault", httpResponseCode: 400)
structure InvalidKMSKeyFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidParameterCombination", httpResponseCode: 400)
structure InvalidParameterCombinationException {
    message: String
}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidParameterValue", httpResponseCode: 400)
structure InvalidParameterValueException {
    message: String
}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidReplicationGroupState", httpResponseCode: 400)
structure InvalidReplicationGroupStateFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidServerlessCacheSnapshotStateFault", httpResponseCode: 400)
structure InvalidServerlessCacheSnapshotStateFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidServerlessCacheStateFault", httpResponseCode: 400)
structure InvalidServerlessCacheStateFault {}

@error("client") @httpError(400) @awsQueryError(code: "InvalidSnapshotState", httpResponseCode: 400)
structure InvalidSnapshotStateFault {}

@error("client") @httpError(400) @awsQueryError(code: "InvalidSubnet", httpResponseCode: 400)
structure InvalidSubnet {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidUserGroupState", httpResponseCode: 400)
structure InvalidUserGroupStateFault {}

@error("client") @httpError(400) @awsQueryError(code: "InvalidUserState", httpResponseCode: 400)
structure InvalidUserStateFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidVPCNetworkStateFault", httpResponseCode: 400)
structure InvalidVPCNetworkStateFault {}

enum IpDiscovery {
    ipv4
    ipv6
}

list KeyList {
    member: String
}

structure KinesisFirehoseDestinationDetails {
    DeliveryStream: String
}

structure LogDeliveryConfiguration {
    LogType: LogType
    DestinationType: DestinationType
    DestinationDetails: DestinationDetails
    LogFormat: LogFormat
    Status: LogDeliveryConfigurationStatus
    Message: String
}

list LogDeliveryConfigurationList {
    @xmlName("LogDeliveryConfiguration")
    member: LogDeliveryConfiguration
}

structure LogDeliveryConfigurationRequest {
    LogType: LogType
    DestinationType: DestinationType
    DestinationDetails: DestinationDetails
    LogFormat: LogFormat
    Enabled: Boolean
}

list LogDeliveryConfigurationRequestList {
    @xmlName("LogDeliveryConfigurationRequest")
    member: LogDeliveryConfigurationRequest
}

enum LogDeliveryConfigurationStatus {
    active
    enabling
    modifying
    disabling
    error
}

enum LogFormat {
    text
    json
}

enum LogType {
    slow_log = "slow-log"
    engine_log = "engine-log"
}

@input
structure ModifyServerlessCacheRequest {
    @required
    ServerlessCacheName: String

    Description: String
    CacheUsageLimits: CacheUsageLimits
    RemoveUserGroup: Boolean
    UserGroupId: String
    SecurityGroupIds: SecurityGroupIdsList
    SnapshotRetentionLimit: Integer
    DailySnapshotTime: String
    Engine: String
    MajorEngineVersion: String
}

@output
structure ModifyServerlessCacheResponse {
    ServerlessCache: ServerlessCache
}

enum MultiAZStatus {
    enabled
    disabled
}

enum NetworkType {
    ipv4
    ipv6
    dual_stack
}

list NetworkTypeList {
    member: NetworkType
}

@error("client") @httpError(400) @awsQueryError(code: "NoOperationFault", httpResponseCode: 400)
structure NoOperationFault {}

structure NodeGroup {
    NodeGroupId: String
    Status: String
    PrimaryEndpoint: Endpoint
    ReaderEndpoint: Endpoint
    Slots: String
    NodeGroupMembers: NodeGroupMemberList
}

structure NodeGroupConfiguration {
    NodeGroupId: AllowedNodeGroupId
    Slots: String
    ReplicaCount: Integer
    PrimaryAvailabilityZone: String
    ReplicaAvailabilityZones: AvailabilityZonesList
    PrimaryOutpostArn: String
    ReplicaOutpostArns: OutpostArnsList
}

list NodeGroupConfigurationList {
    @xmlName("NodeGroupConfiguration")
    member: NodeGroupConfiguration
}

list NodeGroupList {
    @xmlName("NodeGroup")
    member: NodeGroup
}

structure NodeGroupMember {
    CacheClusterId: String
    CacheNodeId: String
    ReadEndpoint: Endpoint
    PreferredAvailabilityZone: String
    PreferredOutpostArn: String
    CurrentRole: String
}

list NodeGroupMemberList {
    @xmlName("NodeGroupMember")
    member: NodeGroupMember
}

structure NodeGroupMemberUpdateStatus {
    CacheClusterId: String
    CacheNodeId: String
    NodeUpdateStatus: NodeUpdateStatus
    NodeDeletionDate: Timestamp
    NodeUpdateStartDate: Timestamp
    NodeUpdateEndDate: Timestamp
    NodeUpdateInitiatedBy: NodeUpdateInitiatedBy
    NodeUpdateInitiatedDate: Timestamp
    NodeUpdateStatusModifiedDate: Timestamp
}

list NodeGroupMemberUpdateStatusList {
    @xmlName("NodeGroupMemberUpdateStatus")
    member: NodeGroupMemberUpdateStatus
}

@error("client")
@httpError(404)
@awsQueryError(code: "NodeGroupNotFoundFault", httpResponseCode: 404)
structure NodeGroupNotFoundFault {}

structure NodeGroupUpdateStatus {
    NodeGroupId: String
    NodeGroupMemberUpdateStatus: NodeGroupMemberUpdateStatusList
}

list NodeGroupUpdateStatusList {
    @xmlName("NodeGroupUpdateStatus")
    member: NodeGroupUpdateStatus
}

@error("client")
@httpError(400)
@awsQueryError(code: "NodeGroupsPerReplicationGroupQuotaExceeded", httpResponseCode: 400)
structure NodeGroupsPerReplicationGroupQuotaExceededFault {}

list NodeGroupsToRemoveList {
    @xmlName("NodeGroupToRemove")
    member: AllowedNodeGroupId
}

list NodeGroupsToRetainList {
    @xmlName("NodeGroupToRetain")
    member: AllowedNodeGroupId
}

@error("client")
@httpError(400)
@awsQueryError(code: "NodeQuotaForClusterExceeded", httpResponseCode: 400)
structure NodeQuotaForClusterExceededFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "NodeQuotaForCustomerExceeded", httpResponseCode: 400)
structure NodeQuotaForCustomerExceededFault {}

structure NodeSnapshot {
    CacheClusterId: String
    NodeGroupId: String
    CacheNodeId: String
    NodeGroupConfiguration: NodeGroupConfiguration
    CacheSize: String
    CacheNodeCreateTime: Timestamp
    SnapshotCreateTime: Timestamp
}

list NodeSnapshotList {
    @xmlName("NodeSnapshot")
    member: NodeSnapshot
}

list NodeTypeList {
    member: String
}

enum NodeUpdateInitiatedBy {
    system
    customer
}

enum NodeUpdateStatus {
    not_applied = "not-applied"
    waiting_to_start = "waiting-to-start"
    in_progress = "in-progress"
    stopping
    stopped
    complete
}

structure NotificationConfiguration {
    TopicArn: String
    TopicStatus: String
}

list OutpostArnsList {
    @xmlName("OutpostArn")
    member: String
}

enum OutpostMode {
    single_outpost = "single-outpost"
    cross_outpost = "cross-outpost"
}

structure Parameter {
    ParameterName: String
    ParameterValue: String
    Description: String
    Source: String
    DataType: String
    AllowedValues: String
    IsModifiable: Boolean
    MinimumEngineVersion: String
    ChangeType: ChangeType
}

structure ParameterNameValue {
    ParameterName: String
    ParameterValue: String
}

list ParameterNameValueList {
    @xmlName("ParameterNameValue")
    member: ParameterNameValue
}

list ParametersList {
    @xmlName("Parameter")
    member: Parameter
}

@length(min: 1)
list PasswordListInput {
    member: String
}

enum PendingAutomaticFailoverStatus {
    enabled
    disabled
}

structure PendingLogDeliveryConfiguration {
    LogType: LogType
    DestinationType: DestinationType
    DestinationDetails: DestinationDetails
    LogFormat: LogFormat
}

list PendingLogDeliveryConfigurationList {
    member: PendingLogDeliveryConfiguration
}

structure PendingModifiedValues {
    NumCacheNodes: Integer
    CacheNodeIdsToRemove: CacheNodeIdsList
    EngineVersion: String
    CacheNodeType: String
    AuthTokenStatus: AuthTokenUpdateStatus
    LogDeliveryConfigurations: PendingLogDeliveryConfigurationList
    TransitEncryptionEnabled: Boolean
    TransitEncryptionMode: TransitEncryptionMode
    ScaleConfig: ScaleConfig
}

list PreferredAvailabilityZoneList {
    @xmlName("PreferredAvailabilityZone")
    member: String
}

list PreferredOutpostArnList {
    @xmlName("PreferredOutpostArn")
    member: String
}

structure ProcessedUpdateAction {
    ReplicationGroupId: String
    CacheClusterId: String
    ServiceUpdateName: String
    UpdateActionStatus: UpdateActionStatus
}

list ProcessedUpdateActionList {
    @xmlName("ProcessedUpdateAction")
    member: ProcessedUpdateAction
}

structure RecurringCharge {
    RecurringChargeAmount: Double
    RecurringChargeFrequency: String
}

list RecurringChargeList {
    @xmlName("RecurringCharge")
    member: RecurringCharge
}

structure RegionalConfiguration {
    @required
    ReplicationGroupId: String

    @required
    ReplicationGroupRegion: String

    @required
    ReshardingConfiguration: ReshardingConfigurationList
}

list RegionalConfigurationList {
    @xmlName("RegionalConfiguration")
    member: RegionalConfiguration
}

list RemoveReplicasList {
    member: String
}

list ReplicaConfigurationList {
    @xmlName("ConfigureShard")
    member: ConfigureShard
}

structure ReplicationGroup {
    ReplicationGroupId: String
    Description: String
    GlobalReplicationGroupInfo: GlobalReplicationGroupInfo
    Status: String
    PendingModifiedValues: ReplicationGroupPendingModifiedValues
    MemberClusters: ClusterIdList
    NodeGroups: NodeGroupList
    SnapshottingClusterId: String
    AutomaticFailover: AutomaticFailoverStatus
    MultiAZ: MultiAZStatus
    ConfigurationEndpoint: Endpoint
    SnapshotRetentionLimit: Integer
    SnapshotWindow: String
    ClusterEnabled: Boolean
    CacheNodeType: String
    AuthTokenEnabled: Boolean
    AuthTokenLastModifiedDate: Timestamp
    TransitEncryptionEnabled: Boolean
    AtRestEncryptionEnabled: Boolean
    MemberClustersOutpostArns: ReplicationGroupOutpostArnList
    KmsKeyId: String
    StorageEncryptionType: StorageEncryptionType
    ARN: String
    UserGroupIds: UserGroupIdList
    LogDeliveryConfigurations: LogDeliveryConfigurationList
    ReplicationGroupCreateTime: Timestamp
    DataTiering: DataTieringStatus
    AutoMinorVersionUpgrade: Boolean
    NetworkType: NetworkType
    IpDiscovery: IpDiscovery
    TransitEncryptionMode: TransitEncryptionMode
    ClusterMode: ClusterMode
    Engine: String
    Durability: Durability
    EffectiveDurability: EffectiveDurability
}

@error("client")
@httpError(400)
@awsQueryError(code: "ReplicationGroupAlreadyExists", httpResponseCode: 400)
structure ReplicationGroupAlreadyExistsFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "ReplicationGroupAlreadyUnderMigrationFault", httpResponseCode: 400)
structure ReplicationGroupAlreadyUnderMigrationFault {}

@length(max: 20)
list ReplicationGroupIdList {
    member: String
}

list ReplicationGroupList {
    @xmlName("ReplicationGroup")
    member: ReplicationGroup
}

@output
structure ReplicationGroupMessage {
    Marker: String
    ReplicationGroups: ReplicationGroupList
}

@error("client")
@httpError(404)
@awsQueryError(code: "ReplicationGroupNotFoundFault", httpResponseCode: 404)
structure ReplicationGroupNotFoundFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "ReplicationGroupNotUnderMigrationFault", httpResponseCode: 400)
structure ReplicationGroupNotUnderMigrationFault {}

list ReplicationGroupOutpostArnList {
    @xmlName("ReplicationGroupOutpostArn")
    member: String
}

structure ReplicationGroupPendingModifiedValues {
    PrimaryClusterId: String
    AutomaticFailoverStatus: PendingAutomaticFailoverStatus
    Resharding: ReshardingStatus
    AuthTokenStatus: AuthTokenUpdateStatus
    UserGroups: UserGroupsUpdateStatus
    LogDeliveryConfigurations: PendingLogDeliveryConfigurationList
    TransitEncryptionEnabled: Boolean
    TransitEncryptionMode: TransitEncryptionMode
    ClusterMode: ClusterMode
}

structure ReservedCacheNode {
    ReservedCacheNodeId: String
    ReservedCacheNodesOfferingId: String
    CacheNodeType: String
    StartTime: Timestamp
    Duration: Integer
    FixedPrice: Double
    UsagePrice: Double
    CacheNodeCount: Integer
    ProductDescription: String
    OfferingType: String
    State: String
    RecurringCharges: RecurringChargeList
    ReservationARN: String
}

@error("client")
@httpError(404)
@awsQueryError(code: "ReservedCacheNodeAlreadyExists", httpResponseCode: 404)
structure ReservedCacheNodeAlreadyExistsFault {}

list ReservedCacheNodeList {
    @xmlName("ReservedCacheNode")
    member: ReservedCacheNode
}

@output
structure ReservedCacheNodeMessage {
    Marker: String
    ReservedCacheNodes: ReservedCacheNodeList
}

@error("client")
@httpError(404)
@awsQueryError(code: "ReservedCacheNodeNotFound", httpResponseCode: 404)
structure ReservedCacheNodeNotFoundFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "ReservedCacheNodeQuotaExceeded", httpResponseCode: 400)
structure ReservedCacheNodeQuotaExceededFault {}

structure ReservedCacheNodesOffering {
    ReservedCacheNodesOfferingId: String
    CacheNodeType: String
    Duration: Integer
    FixedPrice: Double
    UsagePrice: Double
    ProductDescription: String
    OfferingType: String
    RecurringCharges: RecurringChargeList
}

list ReservedCacheNodesOfferingList {
    @xmlName("ReservedCacheNodesOffering")
    member: ReservedCacheNodesOffering
}

@output
structure ReservedCacheNodesOfferingMessage {
    Marker: String
    ReservedCacheNodesOfferings: ReservedCacheNodesOfferingList
}

@error("client")
@httpError(404)
@awsQueryError(code: "ReservedCacheNodesOfferingNotFound", httpResponseCode: 404)
structure ReservedCacheNodesOfferingNotFoundFault {}

structure ReshardingConfiguration {
    NodeGroupId: AllowedNodeGroupId
    PreferredAvailabilityZones: AvailabilityZonesList
}

list ReshardingConfigurationList {
    @xmlName("ReshardingConfiguration")
    member: ReshardingConfiguration
}

structure ReshardingStatus {
    SlotMigration: SlotMigration
}

structure ScaleConfig {
    ScalePercentage: Integer
    ScaleIntervalMinutes: Integer
}

list SecurityGroupIdsList {
    @xmlName("SecurityGroupId")
    member: String
}

structure SecurityGroupMembership {
    SecurityGroupId: String
    Status: String
}

list SecurityGroupMembershipList {
    member: SecurityGroupMembership
}

structure ServerlessCache {
    ServerlessCacheName: String
    Description: String
    CreateTime: Timestamp
    Status: String
    Engine: String
    MajorEngineVersion: String
    FullEngineVersion: String
    CacheUsageLimits: CacheUsageLimits
    KmsKeyId: String
    StorageEncryptionType: StorageEncryptionType
    SecurityGroupIds: SecurityGroupIdsList
    Endpoint: Endpoint
    ReaderEndpoint: Endpoint
    ARN: String
    UserGroupId: String
    SubnetIds: SubnetIdsList
    SnapshotRetentionLimit: Integer
    DailySnapshotTime: String
    NetworkType: NetworkType
}

@error("client")
@httpError(400)
@awsQueryError(code: "ServerlessCacheAlreadyExistsFault", httpResponseCode: 400)
structure ServerlessCacheAlreadyExistsFault {}

structure ServerlessCacheConfiguration {
    ServerlessCacheName: String
    Engine: String
    MajorEngineVersion: String
}

list ServerlessCacheList {
    member: ServerlessCache
}

@error("client")
@httpError(404)
@awsQueryError(code: "ServerlessCacheNotFoundFault", httpResponseCode: 404)
structure ServerlessCacheNotFoundFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "ServerlessCacheQuotaForCustomerExceededFault", httpResponseCode: 400)
structure ServerlessCacheQuotaForCustomerExceededFault {}

structure ServerlessCacheSnapshot {
    ServerlessCacheSnapshotName: String
    ARN: String
    KmsKeyId: String
    SnapshotType: String
    Status: String
    CreateTime: Timestamp
    ExpiryTime: Timestamp
    BytesUsedForCache: String
    ServerlessCacheConfiguration: ServerlessCacheConfiguration
}

@error("client")
@httpError(400)
@awsQueryError(code: "ServerlessCacheSnapshotAlreadyExistsFault", httpResponseCode: 400)
structure ServerlessCacheSnapshotAlreadyExistsFault {}

list ServerlessCacheSnapshotList {
    @xmlName("ServerlessCacheSnapshot")
    member: ServerlessCacheSnapshot
}

@error("client")
@httpError(404)
@awsQueryError(code: "ServerlessCacheSnapshotNotFoundFault", httpResponseCode: 404)
structure ServerlessCacheSnapshotNotFoundFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "ServerlessCacheSnapshotQuotaExceededFault", httpResponseCode: 400)
structure ServerlessCacheSnapshotQuotaExceededFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "ServiceLinkedRoleNotFoundFault", httpResponseCode: 400)
structure ServiceLinkedRoleNotFoundFault {}

structure ServiceUpdate {
    ServiceUpdateName: String
    ServiceUpdateReleaseDate: Timestamp
    ServiceUpdateEndDate: Timestamp
    ServiceUpdateSeverity: ServiceUpdateSeverity
    ServiceUpdateRecommendedApplyByDate: Timestamp
    ServiceUpdateStatus: ServiceUpdateStatus
    ServiceUpdateDescription: String
    ServiceUpdateType: ServiceUpdateType
    Engine: String
    EngineVersion: String
    AutoUpdateAfterRecommendedApplyByDate: Boolean
    EstimatedUpdateTime: String
}

list ServiceUpdateList {
    @xmlName("ServiceUpdate")
    member: ServiceUpdate
}

@error("client")
@httpError(404)
@awsQueryError(code: "ServiceUpdateNotFoundFault", httpResponseCode: 404)
structure ServiceUpdateNotFoundFault {}

enum ServiceUpdateSeverity {
    critical
    important
    medium
    low
}

enum ServiceUpdateStatus {
    available
    cancelled
    expired
}

@length(max: 3)
list ServiceUpdateStatusList {
    member: ServiceUpdateStatus
}

enum ServiceUpdateType {
    security_update = "security-update"
}

@output
structure ServiceUpdatesMessage {
    Marker: String
    ServiceUpdates: ServiceUpdateList
}

enum SlaMet {
    yes
    no
    n_a = "n/a"
}

structure SlotMigration {
    ProgressPercentage: Double
}

structure Snapshot {
    SnapshotName: String
    ReplicationGroupId: String
    ReplicationGroupDescription: String
    CacheClusterId: String
    SnapshotStatus: String
    SnapshotSource: String
    CacheNodeType: String
    Engine: String
    EngineVersion: String
    NumCacheNodes: Integer
    PreferredAvailabilityZone: String
    PreferredOutpostArn: String
    CacheClusterCreateTime: Timestamp
    PreferredMaintenanceWindow: String
    TopicArn: String
    Port: Integer
    CacheParameterGroupName: String
    CacheSubnetGroupName: String
    VpcId: String
    AutoMinorVersionUpgrade: Boolean
    SnapshotRetentionLimit: Integer
    SnapshotWindow: String
    NumNodeGroups: Integer
    AutomaticFailover: AutomaticFailoverStatus
    NodeSnapshots: NodeSnapshotList
    KmsKeyId: String
    ARN: String
    DataTiering: DataTieringStatus
    Durability: Durability
}

@error("client")
@httpError(400)
@awsQueryError(code: "SnapshotAlreadyExistsFault", httpResponseCode: 400)
structure SnapshotAlreadyExistsFault {}

list SnapshotArnsList {
    @xmlName("SnapshotArn")
    member: String
}

@error("client")
@httpError(400)
@awsQueryError(code: "SnapshotFeatureNotSupportedFault", httpResponseCode: 400)
structure SnapshotFeatureNotSupportedFault {}

list SnapshotList {
    @xmlName("Snapshot")
    member: Snapshot
}

@error("client")
@httpError(404)
@awsQueryError(code: "SnapshotNotFoundFault", httpResponseCode: 404)
structure SnapshotNotFoundFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "SnapshotQuotaExceededFault", httpResponseCode: 400)
structure SnapshotQuotaExceededFault {}

enum SourceType {
    cache_cluster = "cache-cluster"
    cache_parameter_group = "cache-parameter-group"
    cache_security_group = "cache-security-group"
    cache_subnet_group = "cache-subnet-group"
    replication_group = "replication-group"
    serverless_cache = "serverless-cache"
    serverless_cache_snapshot = "serverless-cache-snapshot"
    user
    user_group = "user-group"
}

@output
structure StartMigrationResponse {
    ReplicationGroup: ReplicationGroup
}

enum StorageEncryptionType {
    none
    sse_elasticache = "sse-elasticache"
    sse_kms = "sse-kms"
}

structure Subnet {
    SubnetIdentifier: String
    SubnetAvailabilityZone: AvailabilityZone
    SubnetOutpost: SubnetOutpost
    SupportedNetworkTypes: NetworkTypeList
}

list SubnetIdentifierList {
    @xmlName("SubnetIdentifier")
    member: String
}

list SubnetIdsList {
    @xmlName("SubnetId")
    member: String
}

@error("client") @httpError(400) @awsQueryError(code: "SubnetInUse", httpResponseCode: 400)
structure SubnetInUse {}

list SubnetList {
    @xmlName("Subnet")
    member: Subnet
}

@error("client")
@httpError(400)
@awsQueryError(code: "SubnetNotAllowedFault", httpResponseCode: 400)
structure SubnetNotAllowedFault {}

structure SubnetOutpost {
    SubnetOutpostArn: String
}

structure Tag {
    Key: String
    Value: String
}

list TagList {
    @xmlName("Tag")
    member: Tag
}

structure TagListMessage {
    TagList: TagList
}

@error("client") @httpError(404) @awsQueryError(code: "TagNotFound", httpResponseCode: 404)
structure TagNotFoundFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "TagQuotaPerResourceExceeded", httpResponseCode: 400)
structure TagQuotaPerResourceExceeded {}

@error("client")
@httpError(400)
@awsQueryError(code: "TestFailoverNotAvailableFault", httpResponseCode: 400)
structure TestFailoverNotAvailableFault {}

@output
structure TestMigrationResponse {
    ReplicationGroup: ReplicationGroup
}

structure TimeRangeFilter {
    StartTime: Timestamp
    EndTime: Timestamp
}

enum TransitEncryptionMode {
    preferred
    required
}

list UGReplicationGroupIdList {
    member: String
}

list UGServerlessCacheIdList {
    member: String
}

structure UnprocessedUpdateAction {
    ReplicationGroupId: String
    CacheClusterId: String
    ServiceUpdateName: String
    ErrorType: String
    ErrorMessage: String
}

list UnprocessedUpdateActionList {
    @xmlName("UnprocessedUpdateAction")
    member: UnprocessedUpdateAction
}

structure UpdateAction {
    ReplicationGroupId: String
    CacheClusterId: String
    ServiceUpdateName: String
    ServiceUpdateReleaseDate: Timestamp
    ServiceUpdateSeverity: ServiceUpdateSeverity
    ServiceUpdateStatus: ServiceUpdateStatus
    ServiceUpdateRecommendedApplyByDate: Timestamp
    ServiceUpdateType: ServiceUpdateType
    UpdateActionAvailableDate: Timestamp
    UpdateActionStatus: UpdateActionStatus
    NodesUpdated: String
    UpdateActionStatusModifiedDate: Timestamp
    SlaMet: SlaMet
    NodeGroupUpdateStatus: NodeGroupUpdateStatusList
    CacheNodeUpdateStatus: CacheNodeUpdateStatusList
    EstimatedUpdateTime: String
    Engine: String
}

list UpdateActionList {
    @xmlName("UpdateAction")
    member: UpdateAction
}

structure UpdateActionResultsMessage {
    ProcessedUpdateActions: ProcessedUpdateActionList
    UnprocessedUpdateActions: UnprocessedUpdateActionList
}

enum UpdateActionStatus {
    not_applied = "not-applied"
    waiting_to_start = "waiting-to-start"
    in_progress = "in-progress"
    stopping
    stopped
    complete
    scheduling
    scheduled
    not_applicable = "not-applicable"
}

@length(max: 9)
list UpdateActionStatusList {
    member: UpdateActionStatus
}

@output
structure UpdateActionsMessage {
    Marker: String
    UpdateActions: UpdateActionList
}

structure User {
    UserId: String
    UserName: String
    Status: String
    Engine: EngineType
    MinimumEngineVersion: String
    AccessString: String
    UserGroupIds: UserGroupIdList
    Authentication: Authentication
    ARN: String
}

@error("client") @httpError(400) @awsQueryError(code: "UserAlreadyExists", httpResponseCode: 400)
structure UserAlreadyExistsFault {}

structure UserGroup {
    UserGroupId: String
    Status: String
    Engine: EngineType
    UserIds: UserIdList
    MinimumEngineVersion: String
    PendingChanges: UserGroupPendingChanges
    ReplicationGroups: UGReplicationGroupIdList
    ServerlessCaches: UGServerlessCacheIdList
    ARN: String
}

@error("client")
@httpError(400)
@awsQueryError(code: "UserGroupAlreadyExists", httpResponseCode: 400)
structure UserGroupAlreadyExistsFault {}

@length(min: 1) @pattern("[a-zA-Z][a-zA-Z0-9\\-]*")
string UserGroupId

list UserGroupIdList {
    member: UserGroupId
}

@length(min: 1)
list UserGroupIdListInput {
    member: UserGroupId
}

list UserGroupList {
    member: UserGroup
}

@error("client") @httpError(404) @awsQueryError(code: "UserGroupNotFound", httpResponseCode: 404)
structure UserGroupNotFoundFault {}

structure UserGroupPendingChanges {
    UserIdsToRemove: UserIdList
    UserIdsToAdd: UserIdList
}

@error("client")
@httpError(400)
@awsQueryError(code: "UserGroupQuotaExceeded", httpResponseCode: 400)
structure UserGroupQuotaExceededFault {}

structure UserGroupsUpdateStatus {
    UserGroupIdsToAdd: UserGroupIdList
    UserGroupIdsToRemove: UserGroupIdList
}

@length(min: 1) @pattern("[a-zA-Z][a-zA-Z0-9\\-]*")
string UserId

list UserIdList {
    member: UserId
}

@length(min: 1)
list UserIdListInput {
    member: UserId
}

list UserList {
    member: User
}

@length(min: 1)
string UserName

@error("client") @httpError(404) @awsQueryError(code: "UserNotFound", httpResponseCode: 404)
structure UserNotFoundFault {}

@error("client") @httpError(400) @awsQueryError(code: "UserQuotaExceeded", httpResponseCode: 400)
structure UserQuotaExceededFault {}
