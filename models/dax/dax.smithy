$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.dax

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("Amazon DynamoDB Accelerator (DAX)")
@service(sdkId: "DAX", endpointPrefix: "dax")
@awsJson1_1
@sigv4(name: "dax")
@standardRegionalEndpoints
service AmazonDAXV3 {
    version: "2017-04-19"
    operations: [
        CreateCluster
        CreateParameterGroup
        CreateSubnetGroup
        DecreaseReplicationFactor
        DeleteCluster
        DeleteParameterGroup
        DeleteSubnetGroup
        DescribeClusters
        DescribeDefaultParameters
        DescribeEvents
        DescribeParameterGroups
        DescribeParameters
        DescribeSubnetGroups
        IncreaseReplicationFactor
        ListTags
        RebootNode
        TagResource
        UntagResource
        UpdateCluster
        UpdateParameterGroup
        UpdateSubnetGroup
    ]
}

operation CreateCluster {
    input := {
        @required
        ClusterName: String

        @required
        NodeType: String

        Description: String

        @required
        ReplicationFactor: Integer

        AvailabilityZones: AvailabilityZoneList
        SubnetGroupName: String
        SecurityGroupIds: SecurityGroupIdentifierList
        PreferredMaintenanceWindow: String
        NotificationTopicArn: String

        @required
        IamRoleArn: String

        ParameterGroupName: String
        Tags: TagList
        SSESpecification: SSESpecification
        ClusterEndpointEncryptionType: ClusterEndpointEncryptionType
        NetworkType: NetworkType
    }
    output := {
        Cluster: Cluster
    }
    errors: [
        ClusterAlreadyExistsFault
        InvalidClusterStateFault
        InsufficientClusterCapacityFault
        SubnetGroupNotFoundFault
        InvalidParameterGroupStateFault
        ParameterGroupNotFoundFault
        ClusterQuotaForCustomerExceededFault
        NodeQuotaForClusterExceededFault
        NodeQuotaForCustomerExceededFault
        InvalidVPCNetworkStateFault
        TagQuotaPerResourceExceeded
        ServiceLinkedRoleNotFoundFault
        InvalidParameterValueException
        InvalidParameterCombinationException
        ServiceQuotaExceededException
    ]
}

operation CreateParameterGroup {
    input := {
        @required
        ParameterGroupName: String

        Description: String
    }
    output := {
        ParameterGroup: ParameterGroup
    }
    errors: [
        ParameterGroupQuotaExceededFault
        ParameterGroupAlreadyExistsFault
        InvalidParameterGroupStateFault
        ServiceLinkedRoleNotFoundFault
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

operation CreateSubnetGroup {
    input := {
        @required
        SubnetGroupName: String

        Description: String

        @required
        SubnetIds: SubnetIdentifierList
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
    ]
}

operation DecreaseReplicationFactor {
    input := {
        @required
        ClusterName: String

        @required
        NewReplicationFactor: Integer

        AvailabilityZones: AvailabilityZoneList
        NodeIdsToRemove: NodeIdentifierList
    }
    output := {
        Cluster: Cluster
    }
    errors: [
        ClusterNotFoundFault
        NodeNotFoundFault
        InvalidClusterStateFault
        ServiceLinkedRoleNotFoundFault
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

operation DeleteCluster {
    input := {
        @required
        ClusterName: String
    }
    output := {
        Cluster: Cluster
    }
    errors: [
        ClusterNotFoundFault
        InvalidClusterStateFault
        ServiceLinkedRoleNotFoundFault
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

operation DeleteParameterGroup {
    input := {
        @required
        ParameterGroupName: String
    }
    output := {
        DeletionMessage: String
    }
    errors: [
        InvalidParameterGroupStateFault
        ParameterGroupNotFoundFault
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
        DeletionMessage: String
    }
    errors: [SubnetGroupInUseFault, SubnetGroupNotFoundFault, ServiceLinkedRoleNotFoundFault]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Clusters"
    pageSize: "MaxResults"
)
operation DescribeClusters {
    input := {
        ClusterNames: ClusterNameList
        MaxResults: Integer
        NextToken: String
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
    items: "Parameters"
    pageSize: "MaxResults"
)
operation DescribeDefaultParameters {
    input := {
        MaxResults: Integer
        NextToken: String
    }
    output := {
        NextToken: String
        Parameters: ParameterList
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
    items: "ParameterGroups"
    pageSize: "MaxResults"
)
operation DescribeParameterGroups {
    input := {
        ParameterGroupNames: ParameterGroupNameList
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

        Source: String
        MaxResults: Integer
        NextToken: String
    }
    output := {
        NextToken: String
        Parameters: ParameterList
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
    items: "SubnetGroups"
    pageSize: "MaxResults"
)
operation DescribeSubnetGroups {
    input := {
        SubnetGroupNames: SubnetGroupNameList
        MaxResults: Integer
        NextToken: String
    }
    output := {
        NextToken: String
        SubnetGroups: SubnetGroupList
    }
    errors: [SubnetGroupNotFoundFault, ServiceLinkedRoleNotFoundFault]
}

operation IncreaseReplicationFactor {
    input := {
        @required
        ClusterName: String

        @required
        NewReplicationFactor: Integer

        AvailabilityZones: AvailabilityZoneList
    }
    output := {
        Cluster: Cluster
    }
    errors: [
        ClusterNotFoundFault
        InvalidClusterStateFault
        InsufficientClusterCapacityFault
        InvalidVPCNetworkStateFault
        NodeQuotaForClusterExceededFault
        NodeQuotaForCustomerExceededFault
        ServiceLinkedRoleNotFoundFault
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Tags")
operation ListTags {
    input := {
        @required
        ResourceName: String

        NextToken: String
    }
    output := {
        Tags: TagList
        NextToken: String
    }
    errors: [
        ClusterNotFoundFault
        InvalidARNFault
        InvalidClusterStateFault
        ServiceLinkedRoleNotFoundFault
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

operation RebootNode {
    input := {
        @required
        ClusterName: String

        @required
        NodeId: String
    }
    output := {
        Cluster: Cluster
    }
    errors: [
        ClusterNotFoundFault
        NodeNotFoundFault
        InvalidClusterStateFault
        ServiceLinkedRoleNotFoundFault
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

operation TagResource {
    input := {
        @required
        ResourceName: String

        @required
        Tags: TagList
    }
    output := {
        Tags: TagList
    }
    errors: [
        ClusterNotFoundFault
        TagQuotaPerResourceExceeded
        InvalidARNFault
        InvalidClusterStateFault
        ServiceLinkedRoleNotFoundFault
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

operation UntagResource {
    input := {
        @required
        ResourceName: String

        @required
        TagKeys: KeyList
    }
    output := {
        Tags: TagList
    }
    errors: [
        ClusterNotFoundFault
        InvalidARNFault
        TagNotFoundFault
        InvalidClusterStateFault
        ServiceLinkedRoleNotFoundFault
        InvalidParameterValueException
        InvalidParameterCombinationException
    ]
}

operation UpdateCluster {
    input := {
        @required
        ClusterName: String

        Description: String
        PreferredMaintenanceWindow: String
        NotificationTopicArn: String
        NotificationTopicStatus: String
        ParameterGroupName: String
        SecurityGroupIds: SecurityGroupIdentifierList
    }
    output := {
        Cluster: Cluster
    }
    errors: [
        InvalidClusterStateFault
        ClusterNotFoundFault
        InvalidParameterGroupStateFault
        ParameterGroupNotFoundFault
        ServiceLinkedRoleNotFoundFault
        InvalidParameterValueException
        InvalidParameterCombinationException
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
        InvalidParameterGroupStateFault
        ParameterGroupNotFoundFault
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

list AvailabilityZoneList {
    member: String
}

enum ChangeType {
    IMMEDIATE
    REQUIRES_REBOOT
}

structure Cluster {
    ClusterName: String
    Description: String
    ClusterArn: String
    TotalNodes: Integer
    ActiveNodes: Integer
    NodeType: String
    Status: String
    ClusterDiscoveryEndpoint: Endpoint
    NodeIdsToRemove: NodeIdentifierList
    Nodes: NodeList
    PreferredMaintenanceWindow: String
    NotificationConfiguration: NotificationConfiguration
    SubnetGroup: String
    SecurityGroups: SecurityGroupMembershipList
    IamRoleArn: String
    ParameterGroup: ParameterGroupStatus
    SSEDescription: SSEDescription
    ClusterEndpointEncryptionType: ClusterEndpointEncryptionType
    NetworkType: NetworkType
}

@error("client")
structure ClusterAlreadyExistsFault {}

enum ClusterEndpointEncryptionType {
    NONE
    TLS
}

list ClusterList {
    member: Cluster
}

list ClusterNameList {
    member: String
}

@error("client")
structure ClusterNotFoundFault {}

@error("client")
structure ClusterQuotaForCustomerExceededFault {}

structure Endpoint {
    Address: String
    Port: Integer
    URL: String
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

@error("client")
structure InsufficientClusterCapacityFault {}

@error("client")
structure InvalidARNFault {}

@error("client")
structure InvalidClusterStateFault {}

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
structure InvalidSubnet {}

@error("client")
structure InvalidVPCNetworkStateFault {}

enum IsModifiable {
    TRUE
    FALSE
    CONDITIONAL
}

list KeyList {
    member: String
}

enum NetworkType {
    ipv4
    ipv6
    dual_stack
}

list NetworkTypeList {
    member: NetworkType
}

structure Node {
    NodeId: String
    Endpoint: Endpoint
    NodeCreateTime: Timestamp
    AvailabilityZone: String
    NodeStatus: String
    ParameterGroupStatus: String
}

list NodeIdentifierList {
    member: String
}

list NodeList {
    member: Node
}

@error("client")
structure NodeNotFoundFault {}

@error("client")
structure NodeQuotaForClusterExceededFault {}

@error("client")
structure NodeQuotaForCustomerExceededFault {}

structure NodeTypeSpecificValue {
    NodeType: String
    Value: String
}

list NodeTypeSpecificValueList {
    member: NodeTypeSpecificValue
}

structure NotificationConfiguration {
    TopicArn: String
    TopicStatus: String
}

structure Parameter {
    ParameterName: String
    ParameterType: ParameterType
    ParameterValue: String
    NodeTypeSpecificValues: NodeTypeSpecificValueList
    Description: String
    Source: String
    DataType: String
    AllowedValues: String
    IsModifiable: IsModifiable
    ChangeType: ChangeType
}

structure ParameterGroup {
    ParameterGroupName: String
    Description: String
}

@error("client")
structure ParameterGroupAlreadyExistsFault {}

list ParameterGroupList {
    member: ParameterGroup
}

list ParameterGroupNameList {
    member: String
}

@error("client")
structure ParameterGroupNotFoundFault {}

@error("client")
structure ParameterGroupQuotaExceededFault {}

structure ParameterGroupStatus {
    ParameterGroupName: String
    ParameterApplyStatus: String
    NodeIdsToReboot: NodeIdentifierList
}

list ParameterList {
    member: Parameter
}

structure ParameterNameValue {
    ParameterName: String
    ParameterValue: String
}

list ParameterNameValueList {
    member: ParameterNameValue
}

enum ParameterType {
    DEFAULT
    NODE_TYPE_SPECIFIC
}

structure SSEDescription {
    Status: SSEStatus
}

structure SSESpecification {
    @required
    Enabled: Boolean
}

enum SSEStatus {
    ENABLING
    ENABLED
    DISABLING
    DISABLED
}

list SecurityGroupIdentifierList {
    member: String
}

structure SecurityGroupMembership {
    SecurityGroupIdentifier: String
    Status: String
}

list SecurityGroupMembershipList {
    member: SecurityGroupMembership
}

@error("client")
structure ServiceLinkedRoleNotFoundFault {}

@error("client")
structure ServiceQuotaExceededException {}

enum SourceType {
    CLUSTER
    PARAMETER_GROUP
    SUBNET_GROUP
}

structure Subnet {
    SubnetIdentifier: String
    SubnetAvailabilityZone: String
    SupportedNetworkTypes: NetworkTypeList
}

structure SubnetGroup {
    SubnetGroupName: String
    Description: String
    VpcId: String
    Subnets: SubnetList
    SupportedNetworkTypes: NetworkTypeList
}

@error("client")
structure SubnetGroupAlreadyExistsFault {}

@error("client")
structure SubnetGroupInUseFault {}

list SubnetGroupList {
    member: SubnetGroup
}

list SubnetGroupNameList {
    member: String
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

list TagList {
    member: Tag
}

@error("client")
structure TagNotFoundFault {}

@error("client")
structure TagQuotaPerResourceExceeded {}
