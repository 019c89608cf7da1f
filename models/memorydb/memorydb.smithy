$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.memorydb

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("Amazon MemoryDB")
@service(sdkId: "MemoryDB", endpointPrefix: "memory-db")
@awsJson1_1
@sigv4(name: "memorydb")
@standardRegionalEndpoints(
    regionSpecialCases: {
        fips: [
            {endpoint: "https://{service}-fips.us-west-1.{dnsSuffix}", signingRegion: "us-west-1"}
        ]
    }
)
service AmazonMemoryDB {
    version: "2021-01-01"
    operations: [
        BatchUpdateCluster
        CopySnapshot
        CreateACL
        CreateCluster
        CreateMultiRegionCluster
        CreateParameterGroup
        CreateSnapshot
        CreateSubnetGroup
        CreateUser
        DeleteACL
        DeleteCluster
        DeleteMultiRegionCluster
        DeleteParameterGroup
        DeleteSnapshot
        DeleteSubnetGroup
        DeleteUser
        DescribeACLs
        DescribeClusters
        DescribeEngineVersions
        DescribeEvents
        DescribeMultiRegionClusters
        DescribeMultiRegionParameterGroups
        DescribeMultiRegionParameters
        DescribeParameterGroups
        DescribeParameters
        DescribeReservedNodes
        DescribeReservedNodesOfferings
        DescribeServiceUpdates
        DescribeSnapshots
        DescribeSubnetGroups
        DescribeUsers
        FailoverShard
        ListAllowedMultiRegionClusterUpdates
        ListAllowedNodeTypeUpdates
        ListTags
        PurchaseReservedNodesOffering
        ResetParameterGroup
        TagResource
        UntagResource
        UpdateACL
        UpdateCluster
        UpdateMultiRegionCluster
        UpdateParameterGroup
        UpdateSubnetGroup
        UpdateUser
    ]
}

operation BatchUpdateCluster {
    input := {
        @required
        ClusterNames: ClusterNameList

        ServiceUpdate: ServiceUpdateRequest
    }
    output := {
        ProcessedClusters: ClusterList
        UnprocessedClusters: UnprocessedClusterList
    }
    errors: [ServiceUpdateNotFoundFault, InvalidParameterValueException]
}

operation CopySnapshot {
    input := {
        @required
        SourceSnapshotName: String

        @required
        TargetSnapshotName: String

        TargetBucket: TargetBucket
        KmsKeyId: KmsKeyId
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
        ServiceLinkedRoleNotFoundFault
        InvalidParameterValueException
        InvalidParameterCombinationException
        TagQuotaPerResourceExceeded
    ]
}

operation CreateACL {
    input := {
        @required
        ACLName: String

        UserNames: UserNameListInput
        Tags: TagList
    }
    output := {
        ACL: ACL
    }
    errors: [
        UserNotFoundFault
        DuplicateUserNameFault
        ACLAlreadyExistsFault
        DefaultUserRequired
        ACLQuotaExceededFault
        InvalidParameterValueException
        TagQuotaPerResourceExceeded
    ]
}

operation CreateCluster {
    input := {
        @required
        ClusterName: String

        @required
        NodeType: String

        MultiRegionClusterName: String
        ParameterGroupName: String
        Description: String
        NumShards: Integer
        NumReplicasPerShard: Integer
        SubnetGroupName: String
        SecurityGroupIds: SecurityGroupIdsList
        MaintenanceWindow: String
        Port: Integer
        SnsTopicArn: String
        TLSEnabled: Boolean
        KmsKeyId: String
        SnapshotArns: SnapshotArnsList
        SnapshotName: String
        SnapshotRetentionLimit: Integer
        Tags: TagList
        SnapshotWindow: String

        @required
        ACLName: ACLName

        Engine: String
        EngineVersion: String
        AutoMinorVersionUpgrade: Boolean
        DataTiering: Boolean
        NetworkType: NetworkType
        IpDiscovery: IpDiscovery
    }
    output := {
        Cluster: Cluster
    }
    errors: [
        ClusterAlreadyExistsFault
        SubnetGroupNotFoundFault
        ClusterQuotaForCustomerExceededFault
        NodeQuotaForClusterExceededFault
        NodeQuotaForCustomerExceededFault
        ParameterGroupNotFoundFault
        InsufficientClusterCapacityFault
        InvalidVPCNetworkStateFault
        ServiceLinkedRoleNotFoundFault
        ShardsPerClusterQuotaExceededFault
        InvalidParameterValueException
        InvalidParameterCombinationException
        InvalidCredentialsException
        TagQuotaPerResourceExceeded
        ACLNotFoundFault
        InvalidACLStateFault
        MultiRegionClusterNotFoundFault
        InvalidMultiRegionClusterStateFault
    ]
}

operation CreateMultiRegionCluster {
    input := {
        @required
        MultiRegionClusterNameSuffix: String

        Description: String
        Engine: String
        EngineVersion: String

        @required
        NodeType: String

        MultiRegionParameterGroupName: String
        NumShards: Integer
        TLSEnabled: Boolean
        Tags: TagList
    }
    output := {
        MultiRegionCluster: MultiRegionCluster
    }
    errors: [
        MultiRegionClusterAlreadyExistsFault
        InvalidParameterCombinationException
        InvalidParameterValueException
        MultiRegionParameterGroupNotFoundFault
        ClusterQuotaForCustomerExceededFault
        TagQuotaPerResourceExceeded
    ]
}

operation CreateParameterGroup {
    input := {
        @required
        ParameterGroupName: String

        @required
        Family: String

        Description: String
        Tags: TagList
    }
    output := {
        ParameterGroup: ParameterGroup
    }
    errors: [
        ParameterGroupQuotaExceededFault
        ParameterGroupAlreadyExistsFault
        InvalidParameterGroupStateFault
        ServiceLinkedRoleNotFoundFault
        TagQuotaPerResourceExceeded
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

operation CreateSnapshot {
    input := {
        @required
        ClusterName: String

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
        ClusterNotFoundFault
        InvalidClusterStateFault
        SnapshotQuotaExceededFault
        ServiceLinkedRoleNotFoundFault
        InvalidParameterCombinationException
        InvalidParameterValueException
        TagQuotaPerResourceExceeded
    ]
}

operation CreateSubnetGroup {
    input := {
        @required
        SubnetGroupName: String

        Description: String

        @required
        SubnetIds: SubnetIdentifierList

        Tags: TagList
    }
    output := {
        SubnetGroup: SubnetGroup
    }
    errors: [
        SubnetGroupAlreadyExistsFault
        SubnetGroupQuotaExceededFault
        SubnetQuotaExceededFault
        InvalidSubnet
        ServiceLinkedRoleNotFoundFault
        SubnetNotAllowedFault
        TagQuotaPerResourceExceeded
    ]
}

operation CreateUser {
    input := {
        @required
        UserName: UserName

        @required
        AuthenticationMode: AuthenticationMode

        @required
        AccessString: AccessString

        Tags: TagList
    }
    output := {
        User: User
    }
    errors: [
        UserAlreadyExistsFault
        UserQuotaExceededFault
        DuplicateUserNameFault
        InvalidParameterValueException
        InvalidParameterCombinationException
        TagQuotaPerResourceExceeded
    ]
}

operation DeleteACL {
    input := {
        @required
        ACLName: String
    }
    output := {
        ACL: ACL
    }
    errors: [ACLNotFoundFault, InvalidACLStateFault, InvalidParameterValueException]
}

operation DeleteCluster {
    input := {
        @required
        ClusterName: String

        MultiRegionClusterName: String
        FinalSnapshotName: String
    }
    output := {
        Cluster: Cluster
    }
    errors: [
        ClusterNotFoundFault
        InvalidClusterStateFault
        SnapshotAlreadyExistsFault
        ServiceLinkedRoleNotFoundFault
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

operation DeleteMultiRegionCluster {
    input := {
        @required
        MultiRegionClusterName: String
    }
    output := {
        MultiRegionCluster: MultiRegionCluster
    }
    errors: [
        MultiRegionClusterNotFoundFault
        InvalidMultiRegionClusterStateFault
        InvalidParameterValueException
    ]
}

operation DeleteParameterGroup {
    input := {
        @required
        ParameterGroupName: String
    }
    output := {
        ParameterGroup: ParameterGroup
    }
    errors: [
        InvalidParameterGroupStateFault
        ParameterGroupNotFoundFault
        ServiceLinkedRoleNotFoundFault
        InvalidParameterValueException
        InvalidParameterCombinationException
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
        ServiceLinkedRoleNotFoundFault
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

operation DeleteSubnetGroup {
    input := {
        @required
        SubnetGroupName: String
    }
    output := {
        SubnetGroup: SubnetGroup
    }
    errors: [SubnetGroupInUseFault, SubnetGroupNotFoundFault, ServiceLinkedRoleNotFoundFault]
}

operation DeleteUser {
    input := {
        @required
        UserName: UserName
    }
    output := {
        User: User
    }
    errors: [InvalidUserStateFault, UserNotFoundFault, InvalidParameterValueException]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "ACLs", pageSize: "MaxResults")
operation DescribeACLs {
    input := {
        ACLName: String
        MaxResults: Integer
        NextToken: String
    }
    output := {
        ACLs: ACLList
        NextToken: String
    }
    errors: [ACLNotFoundFault, InvalidParameterCombinationException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Clusters"
    pageSize: "MaxResults"
)
operation DescribeClusters {
    input := {
        ClusterName: String
        MaxResults: Integer
        NextToken: String
        ShowShardDetails: Boolean
    }
    output := {
        NextToken: String
        Clusters: ClusterList
    }
    errors: [
        ClusterNotFoundFault
        ServiceLinkedRoleNotFoundFault
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "EngineVersions"
    pageSize: "MaxResults"
)
operation DescribeEngineVersions {
    input := {
        Engine: String
        EngineVersion: String
        ParameterGroupFamily: String
        MaxResults: Integer
        NextToken: String
        DefaultOnly: Boolean
    }
    output := {
        NextToken: String
        EngineVersions: EngineVersionInfoList
    }
    errors: [
        ServiceLinkedRoleNotFoundFault
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Events"
    pageSize: "MaxResults"
)
operation DescribeEvents {
    input := {
        SourceName: String
        SourceType: SourceType
        StartTime: Timestamp
        EndTime: Timestamp
        Duration: Integer
        MaxResults: Integer
        NextToken: String
    }
    output := {
        NextToken: String
        Events: EventList
    }
    errors: [
        ServiceLinkedRoleNotFoundFault
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "MultiRegionClusters"
    pageSize: "MaxResults"
)
operation DescribeMultiRegionClusters {
    input := {
        MultiRegionClusterName: String
        MaxResults: Integer
        NextToken: String
        ShowClusterDetails: Boolean
    }
    output := {
        NextToken: String
        MultiRegionClusters: MultiRegionClusterList
    }
    errors: [
        ClusterNotFoundFault
        InvalidParameterCombinationException
        InvalidParameterValueException
        MultiRegionClusterNotFoundFault
    ]
}

operation DescribeMultiRegionParameterGroups {
    input := {
        MultiRegionParameterGroupName: String
        MaxResults: Integer
        NextToken: String
    }
    output := {
        NextToken: String
        MultiRegionParameterGroups: MultiRegionParameterGroupList
    }
    errors: [
        MultiRegionParameterGroupNotFoundFault
        ServiceLinkedRoleNotFoundFault
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

operation DescribeMultiRegionParameters {
    input := {
        @required
        MultiRegionParameterGroupName: String

        Source: String
        MaxResults: Integer
        NextToken: String
    }
    output := {
        NextToken: String
        MultiRegionParameters: MultiRegionParametersList
    }
    errors: [
        MultiRegionParameterGroupNotFoundFault
        ServiceLinkedRoleNotFoundFault
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ParameterGroups"
    pageSize: "MaxResults"
)
operation DescribeParameterGroups {
    input := {
        ParameterGroupName: String
        MaxResults: Integer
        NextToken: String
    }
    output := {
        NextToken: String
        ParameterGroups: ParameterGroupList
    }
    errors: [
        ParameterGroupNotFoundFault
        ServiceLinkedRoleNotFoundFault
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Parameters"
    pageSize: "MaxResults"
)
operation DescribeParameters {
    input := {
        @required
        ParameterGroupName: String

        MaxResults: Integer
        NextToken: String
    }
    output := {
        NextToken: String
        Parameters: ParametersList
    }
    errors: [
        ParameterGroupNotFoundFault
        ServiceLinkedRoleNotFoundFault
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ReservedNodes"
    pageSize: "MaxResults"
)
operation DescribeReservedNodes {
    input := {
        ReservationId: String
        ReservedNodesOfferingId: String
        NodeType: String
        Duration: String
        OfferingType: String
        MaxResults: Integer
        NextToken: String
    }
    output := {
        NextToken: String
        ReservedNodes: ReservedNodeList
    }
    errors: [
        ReservedNodeNotFoundFault
        ServiceLinkedRoleNotFoundFault
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ReservedNodesOfferings"
    pageSize: "MaxResults"
)
operation DescribeReservedNodesOfferings {
    input := {
        ReservedNodesOfferingId: String
        NodeType: String
        Duration: String
        OfferingType: String
        MaxResults: Integer
        NextToken: String
    }
    output := {
        NextToken: String
        ReservedNodesOfferings: ReservedNodesOfferingList
    }
    errors: [
        ReservedNodesOfferingNotFoundFault
        ServiceLinkedRoleNotFoundFault
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ServiceUpdates"
    pageSize: "MaxResults"
)
operation DescribeServiceUpdates {
    input := {
        ServiceUpdateName: String
        ClusterNames: ClusterNameList
        Status: ServiceUpdateStatusList
        MaxResults: Integer
        NextToken: String
    }
    output := {
        NextToken: String
        ServiceUpdates: ServiceUpdateList
    }
    errors: [InvalidParameterValueException, InvalidParameterCombinationException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Snapshots"
    pageSize: "MaxResults"
)
operation DescribeSnapshots {
    input := {
        ClusterName: String
        SnapshotName: String
        Source: String
        NextToken: String
        MaxResults: Integer
        ShowDetail: Boolean
    }
    output := {
        NextToken: String
        Snapshots: SnapshotList
    }
    errors: [
        SnapshotNotFoundFault
        ServiceLinkedRoleNotFoundFault
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "SubnetGroups"
    pageSize: "MaxResults"
)
operation DescribeSubnetGroups {
    input := {
        SubnetGroupName: String
        MaxResults: Integer
        NextToken: String
    }
    output := {
        NextToken: String
        SubnetGroups: SubnetGroupList
    }
    errors: [SubnetGroupNotFoundFault, ServiceLinkedRoleNotFoundFault]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Users"
    pageSize: "MaxResults"
)
operation DescribeUsers {
    input := {
        UserName: UserName
        Filters: FilterList
        MaxResults: Integer
        NextToken: String
    }
    output := {
        Users: UserList
        NextToken: String
    }
    errors: [UserNotFoundFault, InvalidParameterCombinationException]
}

operation FailoverShard {
    input := {
        @required
        ClusterName: String

        @required
        ShardName: String
    }
    output := {
        Cluster: Cluster
    }
    errors: [
        APICallRateForCustomerExceededFault
        InvalidClusterStateFault
        ShardNotFoundFault
        ClusterNotFoundFault
        TestFailoverNotAvailableFault
        InvalidKMSKeyFault
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

operation ListAllowedMultiRegionClusterUpdates {
    input := {
        @required
        MultiRegionClusterName: String
    }
    output := {
        ScaleUpNodeTypes: NodeTypeList
        ScaleDownNodeTypes: NodeTypeList
    }
    errors: [
        MultiRegionClusterNotFoundFault
        InvalidParameterCombinationException
        InvalidParameterValueException
    ]
}

operation ListAllowedNodeTypeUpdates {
    input := {
        @required
        ClusterName: String
    }
    output := {
        ScaleUpNodeTypes: NodeTypeList
        ScaleDownNodeTypes: NodeTypeList
    }
    errors: [
        ClusterNotFoundFault
        ServiceLinkedRoleNotFoundFault
        InvalidParameterCombinationException
        InvalidParameterValueException
    ]
}

operation ListTags {
    input := {
        @required
        ResourceArn: String
    }
    output := {
        TagList: TagList
    }
    errors: [
        ClusterNotFoundFault
        InvalidClusterStateFault
        ParameterGroupNotFoundFault
        SubnetGroupNotFoundFault
        SnapshotNotFoundFault
        InvalidARNFault
        ServiceLinkedRoleNotFoundFault
        UserNotFoundFault
        ACLNotFoundFault
        MultiRegionClusterNotFoundFault
        MultiRegionParameterGroupNotFoundFault
    ]
}

operation PurchaseReservedNodesOffering {
    input := {
        @required
        ReservedNodesOfferingId: String

        ReservationId: String
        NodeCount: Integer
        Tags: TagList
    }
    output := {
        ReservedNode: ReservedNode
    }
    errors: [
        ReservedNodesOfferingNotFoundFault
        ReservedNodeAlreadyExistsFault
        ReservedNodeQuotaExceededFault
        ServiceLinkedRoleNotFoundFault
        TagQuotaPerResourceExceeded
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

operation ResetParameterGroup {
    input := {
        @required
        ParameterGroupName: String

        AllParameters: Boolean
        ParameterNames: ParameterNameList
    }
    output := {
        ParameterGroup: ParameterGroup
    }
    errors: [
        InvalidParameterGroupStateFault
        ParameterGroupNotFoundFault
        ServiceLinkedRoleNotFoundFault
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

operation TagResource {
    input := {
        @required
        ResourceArn: String

        @required
        Tags: TagList
    }
    output := {
        TagList: TagList
    }
    errors: [
        ClusterNotFoundFault
        ParameterGroupNotFoundFault
        SubnetGroupNotFoundFault
        InvalidClusterStateFault
        SnapshotNotFoundFault
        UserNotFoundFault
        ACLNotFoundFault
        MultiRegionClusterNotFoundFault
        MultiRegionParameterGroupNotFoundFault
        TagQuotaPerResourceExceeded
        InvalidARNFault
        ServiceLinkedRoleNotFoundFault
        InvalidParameterValueException
    ]
}

operation UntagResource {
    input := {
        @required
        ResourceArn: String

        @required
        TagKeys: KeyList
    }
    output := {
        TagList: TagList
    }
    errors: [
        ClusterNotFoundFault
        InvalidClusterStateFault
        ParameterGroupNotFoundFault
        SubnetGroupNotFoundFault
        SnapshotNotFoundFault
        InvalidARNFault
        TagNotFoundFault
        ServiceLinkedRoleNotFoundFault
        UserNotFoundFault
        ACLNotFoundFault
        InvalidParameterValueException
        MultiRegionClusterNotFoundFault
        MultiRegionParameterGroupNotFoundFault
    ]
}

operation UpdateACL {
    input := {
        @required
        ACLName: String

        UserNamesToAdd: UserNameListInput
        UserNamesToRemove: UserNameListInput
    }
    output := {
        ACL: ACL
    }
    errors: [
        ACLNotFoundFault
        UserNotFoundFault
        DuplicateUserNameFault
        DefaultUserRequired
        InvalidACLStateFault
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

operation UpdateCluster {
    input := {
        @required
        ClusterName: String

        Description: String
        SecurityGroupIds: SecurityGroupIdsList
        MaintenanceWindow: String
        SnsTopicArn: String
        SnsTopicStatus: String
        ParameterGroupName: String
        SnapshotWindow: String
        SnapshotRetentionLimit: Integer
        NodeType: String
        Engine: String
        EngineVersion: String
        ReplicaConfiguration: ReplicaConfigurationRequest
        ShardConfiguration: ShardConfigurationRequest
        ACLName: ACLName
        IpDiscovery: IpDiscovery
    }
    output := {
        Cluster: Cluster
    }
    errors: [
        ClusterNotFoundFault
        InvalidClusterStateFault
        InvalidNodeStateFault
        ParameterGroupNotFoundFault
        InvalidVPCNetworkStateFault
        ServiceLinkedRoleNotFoundFault
        InvalidKMSKeyFault
        NodeQuotaForClusterExceededFault
        ClusterQuotaForCustomerExceededFault
        ShardsPerClusterQuotaExceededFault
        NodeQuotaForCustomerExceededFault
        NoOperationFault
        InvalidACLStateFault
        ACLNotFoundFault
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

operation UpdateMultiRegionCluster {
    input := {
        @required
        MultiRegionClusterName: String

        NodeType: String
        Description: String
        EngineVersion: String
        ShardConfiguration: ShardConfigurationRequest
        MultiRegionParameterGroupName: String
        UpdateStrategy: UpdateStrategy
    }
    output := {
        MultiRegionCluster: MultiRegionCluster
    }
    errors: [
        MultiRegionClusterNotFoundFault
        MultiRegionParameterGroupNotFoundFault
        InvalidMultiRegionClusterStateFault
        InvalidParameterCombinationException
        InvalidParameterValueException
    ]
}

operation UpdateParameterGroup {
    input := {
        @required
        ParameterGroupName: String

        @required
        ParameterNameValues: ParameterNameValueList
    }
    output := {
        ParameterGroup: ParameterGroup
    }
    errors: [
        ParameterGroupNotFoundFault
        InvalidParameterGroupStateFault
        ServiceLinkedRoleNotFoundFault
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

operation UpdateSubnetGroup {
    input := {
        @required
        SubnetGroupName: String

        Description: String
        SubnetIds: SubnetIdentifierList
    }
    output := {
        SubnetGroup: SubnetGroup
    }
    errors: [
        SubnetGroupNotFoundFault
        SubnetQuotaExceededFault
        SubnetInUse
        InvalidSubnet
        ServiceLinkedRoleNotFoundFault
        SubnetNotAllowedFault
    ]
}

operation UpdateUser {
    input := {
        @required
        UserName: UserName

        AuthenticationMode: AuthenticationMode
        AccessString: AccessString
    }
    output := {
        User: User
    }
    errors: [
        UserNotFoundFault
        InvalidUserStateFault
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

structure ACL {
    Name: String
    Status: String
    UserNames: UserNameList
    MinimumEngineVersion: String
    PendingChanges: ACLPendingChanges
    Clusters: ACLClusterNameList
    ARN: String
}

@error("client")
structure ACLAlreadyExistsFault {}

list ACLClusterNameList {
    member: String
}

list ACLList {
    member: ACL
}

@length(min: 1) @pattern("[a-zA-Z][a-zA-Z0-9\\-]*")
string ACLName

list ACLNameList {
    member: ACLName
}

@error("client")
structure ACLNotFoundFault {}

structure ACLPendingChanges {
    UserNamesToRemove: UserNameList
    UserNamesToAdd: UserNameList
}

@error("client")
structure ACLQuotaExceededFault {}

structure ACLsUpdateStatus {
    ACLToApply: ACLName
}

@error("client")
structure APICallRateForCustomerExceededFault {}

enum AZStatus {
    singleaz
    multiaz
}

@pattern(".*\\S.*")
string AccessString

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

structure AvailabilityZone {
    Name: String
}

structure Cluster {
    Name: String
    Description: String
    Status: String
    PendingUpdates: ClusterPendingUpdates
    MultiRegionClusterName: String
    NumberOfShards: Integer
    Shards: ShardList
    AvailabilityMode: AZStatus
    ClusterEndpoint: Endpoint
    NodeType: String
    Engine: String
    EngineVersion: String
    EnginePatchVersion: String
    ParameterGroupName: String
    ParameterGroupStatus: String
    SecurityGroups: SecurityGroupMembershipList
    SubnetGroupName: String
    TLSEnabled: Boolean
    KmsKeyId: String
    ARN: String
    SnsTopicArn: String
    SnsTopicStatus: String
    SnapshotRetentionLimit: Integer
    MaintenanceWindow: String
    SnapshotWindow: String
    ACLName: ACLName
    AutoMinorVersionUpgrade: Boolean
    DataTiering: DataTieringStatus
    NetworkType: NetworkType
    IpDiscovery: IpDiscovery
}

@error("client")
structure ClusterAlreadyExistsFault {}

structure ClusterConfiguration {
    Name: String
    Description: String
    NodeType: String
    Engine: String
    EngineVersion: String
    MaintenanceWindow: String
    TopicArn: String
    Port: Integer
    ParameterGroupName: String
    SubnetGroupName: String
    VpcId: String
    SnapshotRetentionLimit: Integer
    SnapshotWindow: String
    NumShards: Integer
    Shards: ShardDetails
    MultiRegionParameterGroupName: String
    MultiRegionClusterName: String
}

list ClusterList {
    member: Cluster
}

@length(max: 20)
list ClusterNameList {
    member: String
}

@error("client")
structure ClusterNotFoundFault {}

structure ClusterPendingUpdates {
    Resharding: ReshardingStatus
    ACLs: ACLsUpdateStatus
    ServiceUpdates: PendingModifiedServiceUpdateList
}

@error("client")
structure ClusterQuotaForCustomerExceededFault {}

enum DataTieringStatus {
    true
    false
}

@error("client")
structure DefaultUserRequired {}

@error("client")
structure DuplicateUserNameFault {}

structure Endpoint {
    Address: String
    Port: Integer
}

structure EngineVersionInfo {
    Engine: String
    EngineVersion: String
    EnginePatchVersion: String
    ParameterGroupFamily: String
}

list EngineVersionInfoList {
    member: EngineVersionInfo
}

structure Event {
    SourceName: String
    SourceType: SourceType
    Message: String
    Date: Timestamp
}

list EventList {
    member: Event
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

enum InputAuthenticationType {
    password
    iam
}

@error("client")
structure InsufficientClusterCapacityFault {}

@error("client")
structure InvalidACLStateFault {}

@error("client")
structure InvalidARNFault {}

@error("client")
structure InvalidClusterStateFault {}

@error("client")
structure InvalidCredentialsException {}

@error("client")
structure InvalidKMSKeyFault {}

@error("client")
structure InvalidMultiRegionClusterStateFault {}

@error("client")
structure InvalidNodeStateFault {}

@error("client")
structure InvalidParameterCombinationException {
    message: String
}

@error("client")
structure InvalidParameterGroupStateFault {}

@error("client")
structure InvalidParameterValueException {
    message: String
}

@error("client")
structure InvalidSnapshotStateFault {}

@error("client")
structure InvalidSubnet {}

@error("client")
structure InvalidUserStateFault {}

@error("client")
structure InvalidVPCNetworkStateFault {}

enum IpDiscovery {
    ipv4
    ipv6
}

list KeyList {
    member: String
}

@length(max: 2048)
string KmsKeyId

structure MultiRegionCluster {
    MultiRegionClusterName: String
    Description: String
    Status: String
    NodeType: String
    Engine: String
    EngineVersion: String
    NumberOfShards: Integer
    Clusters: RegionalClusterList
    MultiRegionParameterGroupName: String
    TLSEnabled: Boolean
    ARN: String
}

@error("client")
structure MultiRegionClusterAlreadyExistsFault {}

list MultiRegionClusterList {
    member: MultiRegionCluster
}

@error("client")
structure MultiRegionClusterNotFoundFault {}

structure MultiRegionParameter {
    Name: String
    Value: String
    Description: String
    Source: String
    DataType: String
    AllowedValues: String
    MinimumEngineVersion: String
}

structure MultiRegionParameterGroup {
    Name: String
    Family: String
    Description: String
    ARN: String
}

list MultiRegionParameterGroupList {
    member: MultiRegionParameterGroup
}

@error("client")
structure MultiRegionParameterGroupNotFoundFault {}

list MultiRegionParametersList {
    member: MultiRegionParameter
}

enum NetworkType {
    ipv4
    ipv6
    dual_stack
}

list NetworkTypeList {
    member: NetworkType
}

@error("client")
structure NoOperationFault {}

structure Node {
    Name: String
    Status: String
    AvailabilityZone: String
    CreateTime: Timestamp
    Endpoint: Endpoint
}

list NodeList {
    member: Node
}

@error("client")
structure NodeQuotaForClusterExceededFault {}

@error("client")
structure NodeQuotaForCustomerExceededFault {}

list NodeTypeList {
    member: String
}

structure Parameter {
    Name: String
    Value: String
    Description: String
    DataType: String
    AllowedValues: String
    MinimumEngineVersion: String
}

structure ParameterGroup {
    Name: String
    Family: String
    Description: String
    ARN: String
}

@error("client")
structure ParameterGroupAlreadyExistsFault {}

list ParameterGroupList {
    member: ParameterGroup
}

@error("client")
structure ParameterGroupNotFoundFault {}

@error("client")
structure ParameterGroupQuotaExceededFault {}

list ParameterNameList {
    member: String
}

structure ParameterNameValue {
    ParameterName: String
    ParameterValue: String
}

list ParameterNameValueList {
    member: ParameterNameValue
}

list ParametersList {
    member: Parameter
}

@length(min: 1)
list PasswordListInput {
    member: String
}

structure PendingModifiedServiceUpdate {
    ServiceUpdateName: String
    Status: ServiceUpdateStatus
}

list PendingModifiedServiceUpdateList {
    member: PendingModifiedServiceUpdate
}

structure RecurringCharge {
    RecurringChargeAmount: Double
    RecurringChargeFrequency: String
}

list RecurringChargeList {
    member: RecurringCharge
}

structure RegionalCluster {
    ClusterName: String
    Region: String
    Status: String
    ARN: String
}

list RegionalClusterList {
    member: RegionalCluster
}

structure ReplicaConfigurationRequest {
    ReplicaCount: Integer
}

structure ReservedNode {
    ReservationId: String
    ReservedNodesOfferingId: String
    NodeType: String
    StartTime: Timestamp
    Duration: Integer
    FixedPrice: Double
    NodeCount: Integer
    OfferingType: String
    State: String
    RecurringCharges: RecurringChargeList
    ARN: String
}

@error("client")
structure ReservedNodeAlreadyExistsFault {}

list ReservedNodeList {
    member: ReservedNode
}

@error("client")
structure ReservedNodeNotFoundFault {}

@error("client")
structure ReservedNodeQuotaExceededFault {}

structure ReservedNodesOffering {
    ReservedNodesOfferingId: String
    NodeType: String
    Duration: Integer
    FixedPrice: Double
    OfferingType: String
    RecurringCharges: RecurringChargeList
}

list ReservedNodesOfferingList {
    member: ReservedNodesOffering
}

@error("client")
structure ReservedNodesOfferingNotFoundFault {}

structure ReshardingStatus {
    SlotMigration: SlotMigration
}

list SecurityGroupIdsList {
    member: String
}

structure SecurityGroupMembership {
    SecurityGroupId: String
    Status: String
}

list SecurityGroupMembershipList {
    member: SecurityGroupMembership
}

@error("client")
structure ServiceLinkedRoleNotFoundFault {}

structure ServiceUpdate {
    ClusterName: String
    ServiceUpdateName: String
    ReleaseDate: Timestamp
    Description: String
    Status: ServiceUpdateStatus
    Type: ServiceUpdateType
    Engine: String
    NodesUpdated: String
    AutoUpdateStartDate: Timestamp
}

list ServiceUpdateList {
    member: ServiceUpdate
}

@error("client")
structure ServiceUpdateNotFoundFault {}

structure ServiceUpdateRequest {
    ServiceUpdateNameToApply: String
}

enum ServiceUpdateStatus {
    available
    in_progress = "in-progress"
    complete
    scheduled
}

@length(max: 4)
list ServiceUpdateStatusList {
    member: ServiceUpdateStatus
}

enum ServiceUpdateType {
    security_update = "security-update"
}

structure Shard {
    Name: String
    Status: String
    Slots: String
    Nodes: NodeList
    NumberOfNodes: Integer
}

structure ShardConfiguration {
    Slots: String
    ReplicaCount: Integer
}

structure ShardConfigurationRequest {
    ShardCount: Integer
}

structure ShardDetail {
    Name: String
    Configuration: ShardConfiguration
    Size: String
    SnapshotCreationTime: Timestamp
}

list ShardDetails {
    member: ShardDetail
}

list ShardList {
    member: Shard
}

@error("client")
structure ShardNotFoundFault {}

@error("client")
structure ShardsPerClusterQuotaExceededFault {}

structure SlotMigration {
    ProgressPercentage: Double
}

structure Snapshot {
    Name: String
    Status: String
    Source: String
    KmsKeyId: String
    ARN: String
    ClusterConfiguration: ClusterConfiguration
    DataTiering: DataTieringStatus
}

@error("client")
structure SnapshotAlreadyExistsFault {}

list SnapshotArnsList {
    member: String
}

list SnapshotList {
    member: Snapshot
}

@error("client")
structure SnapshotNotFoundFault {}

@error("client")
structure SnapshotQuotaExceededFault {}

enum SourceType {
    node
    parameter_group = "parameter-group"
    subnet_group = "subnet-group"
    cluster
    user
    acl
}

structure Subnet {
    Identifier: String
    AvailabilityZone: AvailabilityZone
    SupportedNetworkTypes: NetworkTypeList
}

structure SubnetGroup {
    Name: String
    Description: String
    VpcId: String
    Subnets: SubnetList
    ARN: String
    SupportedNetworkTypes: NetworkTypeList
}

@error("client")
structure SubnetGroupAlreadyExistsFault {}

@error("client")
structure SubnetGroupInUseFault {}

list SubnetGroupList {
    member: SubnetGroup
}

@error("client")
structure SubnetGroupNotFoundFault {}

@error("client")
structure SubnetGroupQuotaExceededFault {}

list SubnetIdentifierList {
    member: String
}

@error("client")
structure SubnetInUse {}

list SubnetList {
    member: Subnet
}

@error("client")
structure SubnetNotAllowedFault {}

@error("client")
structure SubnetQuotaExceededFault {}

structure Tag {
    Key: String
    Value: String
}

@length(max: 200)
list TagList {
    member: Tag
}

@error("client")
structure TagNotFoundFault {}

@error("client")
structure TagQuotaPerResourceExceeded {}

@length(max: 255) @pattern("^[A-Za-z0-9._-]+$")
string TargetBucket

@error("client")
structure TestFailoverNotAvailableFault {}

structure UnprocessedCluster {
    ClusterName: String
    ErrorType: String
    ErrorMessage: String
}

list UnprocessedClusterList {
    member: UnprocessedCluster
}

enum UpdateStrategy {
    coordinated
    uncoordinated
}

structure User {
    Name: String
    Status: String
    AccessString: String
    ACLNames: ACLNameList
    MinimumEngineVersion: String
    Authentication: Authentication
    ARN: String
}

@error("client")
structure UserAlreadyExistsFault {}

list UserList {
    member: User
}

@length(min: 1) @pattern("[a-zA-Z][a-zA-Z0-9\\-]*")
string UserName

list UserNameList {
    member: UserName
}

@length(min: 1)
list UserNameListInput {
    member: UserName
}

@error("client")
structure UserNotFoundFault {}

@error("client")
structure UserQuotaExceededFault {}
