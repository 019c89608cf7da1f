$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.globalaccelerator

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("AWS Global Accelerator")
@service(
    sdkId: "Global Accelerator"
    endpointPrefix: "globalaccelerator"
    docId: "globalaccelerator-2018-08-08"
)
@awsJson1_1
@sigv4(name: "globalaccelerator")
@standardRegionalEndpoints
service GlobalAccelerator_V20180706 {
    version: "2018-08-08"
    operations: [
        AddCustomRoutingEndpoints
        AddEndpoints
        AdvertiseByoipCidr
        AllowCustomRoutingTraffic
        CreateAccelerator
        CreateCrossAccountAttachment
        CreateCustomRoutingAccelerator
        CreateCustomRoutingEndpointGroup
        CreateCustomRoutingListener
        CreateEndpointGroup
        CreateListener
        DeleteAccelerator
        DeleteCrossAccountAttachment
        DeleteCustomRoutingAccelerator
        DeleteCustomRoutingEndpointGroup
        DeleteCustomRoutingListener
        DeleteEndpointGroup
        DeleteListener
        DenyCustomRoutingTraffic
        DeprovisionByoipCidr
        DescribeAccelerator
        DescribeAcceleratorAttributes
        DescribeCrossAccountAttachment
        DescribeCustomRoutingAccelerator
        DescribeCustomRoutingAcceleratorAttributes
        DescribeCustomRoutingEndpointGroup
        DescribeCustomRoutingListener
        DescribeEndpointGroup
        DescribeListener
        ListAccelerators
        ListByoipCidrs
        ListCrossAccountAttachments
        ListCrossAccountResourceAccounts
        ListCrossAccountResources
        ListCustomRoutingAccelerators
        ListCustomRoutingEndpointGroups
        ListCustomRoutingListeners
        ListCustomRoutingPortMappings
        ListCustomRoutingPortMappingsByDestination
        ListEndpointGroups
        ListListeners
        ListTagsForResource
        ProvisionByoipCidr
        RemoveCustomRoutingEndpoints
        RemoveEndpoints
        TagResource
        UntagResource
        UpdateAccelerator
        UpdateAcceleratorAttributes
        UpdateCrossAccountAttachment
        UpdateCustomRoutingAccelerator
        UpdateCustomRoutingAcceleratorAttributes
        UpdateCustomRoutingListener
        UpdateEndpointGroup
        UpdateListener
        WithdrawByoipCidr
    ]
}

operation AddCustomRoutingEndpoints {
    input := {
        @required
        EndpointConfigurations: CustomRoutingEndpointConfigurations

        @required
        EndpointGroupArn: GenericString
    }
    output := {
        EndpointDescriptions: CustomRoutingEndpointDescriptions
        EndpointGroupArn: GenericString
    }
    errors: [
        EndpointAlreadyExistsException
        EndpointGroupNotFoundException
        InternalServiceErrorException
        InvalidArgumentException
        LimitExceededException
        AccessDeniedException
        ConflictException
    ]
}

operation AddEndpoints {
    input := {
        @required
        EndpointConfigurations: EndpointConfigurations

        @required
        EndpointGroupArn: GenericString
    }
    output := {
        EndpointDescriptions: EndpointDescriptions
        EndpointGroupArn: GenericString
    }
    errors: [
        TransactionInProgressException
        EndpointGroupNotFoundException
        InternalServiceErrorException
        InvalidArgumentException
        LimitExceededException
        AccessDeniedException
    ]
}

operation AdvertiseByoipCidr {
    input := {
        @required
        Cidr: GenericString
    }
    output := {
        ByoipCidr: ByoipCidr
    }
    errors: [
        InternalServiceErrorException
        InvalidArgumentException
        AccessDeniedException
        ByoipCidrNotFoundException
        IncorrectCidrStateException
    ]
}

operation AllowCustomRoutingTraffic {
    input := {
        @required
        EndpointGroupArn: GenericString

        @required
        EndpointId: GenericString

        DestinationAddresses: DestinationAddresses
        DestinationPorts: DestinationPorts
        AllowAllTrafficToEndpoint: Boolean
    }
    errors: [
        EndpointGroupNotFoundException
        InvalidArgumentException
        InternalServiceErrorException
    ]
}

operation CreateAccelerator {
    input := {
        @required
        Name: GenericString

        IpAddressType: IpAddressType
        IpAddresses: IpAddresses
        Enabled: Boolean

        @required @idempotencyToken
        IdempotencyToken: IdempotencyToken

        Tags: Tags
    }
    output := {
        Accelerator: Accelerator
    }
    errors: [
        InternalServiceErrorException
        InvalidArgumentException
        LimitExceededException
        AccessDeniedException
        TransactionInProgressException
    ]
}

operation CreateCrossAccountAttachment {
    input := {
        @required
        Name: AttachmentName

        Principals: Principals
        Resources: Resources

        @required @idempotencyToken
        IdempotencyToken: IdempotencyToken

        Tags: Tags
    }
    output := {
        CrossAccountAttachment: Attachment
    }
    errors: [
        InternalServiceErrorException
        InvalidArgumentException
        LimitExceededException
        AccessDeniedException
        TransactionInProgressException
    ]
}

operation CreateCustomRoutingAccelerator {
    input := {
        @required
        Name: GenericString

        IpAddressType: IpAddressType
        IpAddresses: IpAddresses
        Enabled: Boolean

        @required @idempotencyToken
        IdempotencyToken: IdempotencyToken

        Tags: Tags
    }
    output := {
        Accelerator: CustomRoutingAccelerator
    }
    errors: [
        InternalServiceErrorException
        InvalidArgumentException
        LimitExceededException
        AccessDeniedException
        TransactionInProgressException
    ]
}

operation CreateCustomRoutingEndpointGroup {
    input := {
        @required
        ListenerArn: GenericString

        @required
        EndpointGroupRegion: GenericString

        @required
        DestinationConfigurations: CustomRoutingDestinationConfigurations

        @required @idempotencyToken
        IdempotencyToken: IdempotencyToken
    }
    output := {
        EndpointGroup: CustomRoutingEndpointGroup
    }
    errors: [
        AcceleratorNotFoundException
        EndpointGroupAlreadyExistsException
        ListenerNotFoundException
        InternalServiceErrorException
        InvalidArgumentException
        InvalidPortRangeException
        LimitExceededException
        AccessDeniedException
    ]
}

operation CreateCustomRoutingListener {
    input := {
        @required
        AcceleratorArn: GenericString

        @required
        PortRanges: PortRanges

        @required @idempotencyToken
        IdempotencyToken: IdempotencyToken
    }
    output := {
        Listener: CustomRoutingListener
    }
    errors: [
        InvalidArgumentException
        AcceleratorNotFoundException
        InvalidPortRangeException
        InternalServiceErrorException
        LimitExceededException
    ]
}

operation CreateEndpointGroup {
    input := {
        @required
        ListenerArn: GenericString

        @required
        EndpointGroupRegion: GenericString

        EndpointConfigurations: EndpointConfigurations
        TrafficDialPercentage: TrafficDialPercentage
        HealthCheckPort: HealthCheckPort
        HealthCheckProtocol: HealthCheckProtocol
        HealthCheckPath: HealthCheckPath
        HealthCheckIntervalSeconds: HealthCheckIntervalSeconds
        ThresholdCount: ThresholdCount

        @required @idempotencyToken
        IdempotencyToken: IdempotencyToken

        PortOverrides: PortOverrides
    }
    output := {
        EndpointGroup: EndpointGroup
    }
    errors: [
        AcceleratorNotFoundException
        EndpointGroupAlreadyExistsException
        ListenerNotFoundException
        InternalServiceErrorException
        InvalidArgumentException
        LimitExceededException
        AccessDeniedException
    ]
}

operation CreateListener {
    input := {
        @required
        AcceleratorArn: GenericString

        @required
        PortRanges: PortRanges

        @required
        Protocol: Protocol

        ClientAffinity: ClientAffinity

        @required @idempotencyToken
        IdempotencyToken: IdempotencyToken
    }
    output := {
        Listener: Listener
    }
    errors: [
        InvalidArgumentException
        AcceleratorNotFoundException
        InvalidPortRangeException
        InternalServiceErrorException
        LimitExceededException
    ]
}

operation DeleteAccelerator {
    input := {
        @required
        AcceleratorArn: GenericString
    }
    errors: [
        AcceleratorNotFoundException
        AcceleratorNotDisabledException
        AssociatedListenerFoundException
        InternalServiceErrorException
        InvalidArgumentException
        TransactionInProgressException
    ]
}

operation DeleteCrossAccountAttachment {
    input := {
        @required
        AttachmentArn: GenericString
    }
    errors: [
        AttachmentNotFoundException
        AccessDeniedException
        InternalServiceErrorException
        InvalidArgumentException
        TransactionInProgressException
    ]
}

operation DeleteCustomRoutingAccelerator {
    input := {
        @required
        AcceleratorArn: GenericString
    }
    errors: [
        AcceleratorNotFoundException
        AcceleratorNotDisabledException
        AssociatedListenerFoundException
        InternalServiceErrorException
        InvalidArgumentException
        TransactionInProgressException
    ]
}

operation DeleteCustomRoutingEndpointGroup {
    input := {
        @required
        EndpointGroupArn: GenericString
    }
    errors: [
        InvalidArgumentException
        EndpointGroupNotFoundException
        InternalServiceErrorException
    ]
}

operation DeleteCustomRoutingListener {
    input := {
        @required
        ListenerArn: GenericString
    }
    errors: [
        InvalidArgumentException
        ListenerNotFoundException
        AssociatedEndpointGroupFoundException
        InternalServiceErrorException
    ]
}

operation DeleteEndpointGroup {
    input := {
        @required
        EndpointGroupArn: GenericString
    }
    errors: [
        InvalidArgumentException
        EndpointGroupNotFoundException
        InternalServiceErrorException
    ]
}

operation DeleteListener {
    input := {
        @required
        ListenerArn: GenericString
    }
    errors: [
        InvalidArgumentException
        ListenerNotFoundException
        AssociatedEndpointGroupFoundException
        InternalServiceErrorException
    ]
}

operation DenyCustomRoutingTraffic {
    input := {
        @required
        EndpointGroupArn: GenericString

        @required
        EndpointId: GenericString

        DestinationAddresses: DestinationAddresses
        DestinationPorts: DestinationPorts
        DenyAllTrafficToEndpoint: Boolean
    }
    errors: [
        EndpointGroupNotFoundException
        InvalidArgumentException
        InternalServiceErrorException
    ]
}

operation DeprovisionByoipCidr {
    input := {
        @required
        Cidr: GenericString
    }
    output := {
        ByoipCidr: ByoipCidr
    }
    errors: [
        InternalServiceErrorException
        InvalidArgumentException
        AccessDeniedException
        ByoipCidrNotFoundException
        IncorrectCidrStateException
    ]
}

operation DescribeAccelerator {
    input := {
        @required
        AcceleratorArn: GenericString
    }
    output := {
        Accelerator: Accelerator
    }
    errors: [AcceleratorNotFoundException, InternalServiceErrorException, InvalidArgumentException]
}

operation DescribeAcceleratorAttributes {
    input := {
        @required
        AcceleratorArn: GenericString
    }
    output := {
        AcceleratorAttributes: AcceleratorAttributes
    }
    errors: [AcceleratorNotFoundException, InternalServiceErrorException, InvalidArgumentException]
}

operation DescribeCrossAccountAttachment {
    input := {
        @required
        AttachmentArn: GenericString
    }
    output := {
        CrossAccountAttachment: Attachment
    }
    errors: [
        AttachmentNotFoundException
        AccessDeniedException
        InternalServiceErrorException
        InvalidArgumentException
    ]
}

operation DescribeCustomRoutingAccelerator {
    input := {
        @required
        AcceleratorArn: GenericString
    }
    output := {
        Accelerator: CustomRoutingAccelerator
    }
    errors: [AcceleratorNotFoundException, InternalServiceErrorException, InvalidArgumentException]
}

operation DescribeCustomRoutingAcceleratorAttributes {
    input := {
        @required
        AcceleratorArn: GenericString
    }
    output := {
        AcceleratorAttributes: CustomRoutingAcceleratorAttributes
    }
    errors: [AcceleratorNotFoundException, InternalServiceErrorException, InvalidArgumentException]
}

operation DescribeCustomRoutingEndpointGroup {
    input := {
        @required
        EndpointGroupArn: GenericString
    }
    output := {
        EndpointGroup: CustomRoutingEndpointGroup
    }
    errors: [
        InvalidArgumentException
        EndpointGroupNotFoundException
        InternalServiceErrorException
    ]
}

operation DescribeCustomRoutingListener {
    input := {
        @required
        ListenerArn: GenericString
    }
    output := {
        Listener: CustomRoutingListener
    }
    errors: [InvalidArgumentException, ListenerNotFoundException, InternalServiceErrorException]
}

operation DescribeEndpointGroup {
    input := {
        @required
        EndpointGroupArn: GenericString
    }
    output := {
        EndpointGroup: EndpointGroup
    }
    errors: [
        InvalidArgumentException
        EndpointGroupNotFoundException
        InternalServiceErrorException
    ]
}

operation DescribeListener {
    input := {
        @required
        ListenerArn: GenericString
    }
    output := {
        Listener: Listener
    }
    errors: [InvalidArgumentException, ListenerNotFoundException, InternalServiceErrorException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Accelerators"
    pageSize: "MaxResults"
)
operation ListAccelerators {
    input := {
        MaxResults: MaxResults
        NextToken: GenericString
    }
    output := {
        Accelerators: Accelerators
        NextToken: GenericString
    }
    errors: [InvalidArgumentException, InvalidNextTokenException, InternalServiceErrorException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ByoipCidrs"
    pageSize: "MaxResults"
)
operation ListByoipCidrs {
    input := {
        MaxResults: MaxResults
        NextToken: GenericString
    }
    output := {
        ByoipCidrs: ByoipCidrs
        NextToken: GenericString
    }
    errors: [
        InternalServiceErrorException
        InvalidArgumentException
        AccessDeniedException
        InvalidNextTokenException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "CrossAccountAttachments"
    pageSize: "MaxResults"
)
operation ListCrossAccountAttachments {
    input := {
        MaxResults: MaxResults
        NextToken: GenericString
    }
    output := {
        CrossAccountAttachments: Attachments
        NextToken: GenericString
    }
    errors: [
        AccessDeniedException
        InvalidArgumentException
        InvalidNextTokenException
        InternalServiceErrorException
    ]
}

operation ListCrossAccountResourceAccounts {
    input := {}
    output := {
        ResourceOwnerAwsAccountIds: AwsAccountIds
    }
    errors: [AccessDeniedException, InternalServiceErrorException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "CrossAccountResources"
    pageSize: "MaxResults"
)
operation ListCrossAccountResources {
    input := {
        AcceleratorArn: GenericString

        @required
        ResourceOwnerAwsAccountId: AwsAccountId

        MaxResults: MaxResults
        NextToken: GenericString
    }
    output := {
        CrossAccountResources: CrossAccountResources
        NextToken: GenericString
    }
    errors: [
        InternalServiceErrorException
        InvalidArgumentException
        InvalidNextTokenException
        AccessDeniedException
        AcceleratorNotFoundException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Accelerators"
    pageSize: "MaxResults"
)
operation ListCustomRoutingAccelerators {
    input := {
        MaxResults: MaxResults
        NextToken: GenericString
    }
    output := {
        Accelerators: CustomRoutingAccelerators
        NextToken: GenericString
    }
    errors: [InvalidArgumentException, InvalidNextTokenException, InternalServiceErrorException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "EndpointGroups"
    pageSize: "MaxResults"
)
operation ListCustomRoutingEndpointGroups {
    input := {
        @required
        ListenerArn: GenericString

        MaxResults: MaxResults
        NextToken: GenericString
    }
    output := {
        EndpointGroups: CustomRoutingEndpointGroups
        NextToken: GenericString
    }
    errors: [
        ListenerNotFoundException
        InvalidNextTokenException
        InvalidArgumentException
        InternalServiceErrorException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Listeners"
    pageSize: "MaxResults"
)
operation ListCustomRoutingListeners {
    input := {
        @required
        AcceleratorArn: GenericString

        MaxResults: MaxResults
        NextToken: GenericString
    }
    output := {
        Listeners: CustomRoutingListeners
        NextToken: GenericString
    }
    errors: [
        InvalidArgumentException
        AcceleratorNotFoundException
        InvalidNextTokenException
        InternalServiceErrorException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "PortMappings"
    pageSize: "MaxResults"
)
operation ListCustomRoutingPortMappings {
    input := {
        @required
        AcceleratorArn: GenericString

        EndpointGroupArn: GenericString
        MaxResults: PortMappingsMaxResults
        NextToken: GenericString
    }
    output := {
        PortMappings: PortMappings
        NextToken: GenericString
    }
    errors: [
        InvalidArgumentException
        InvalidNextTokenException
        EndpointGroupNotFoundException
        AcceleratorNotFoundException
        InternalServiceErrorException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "DestinationPortMappings"
    pageSize: "MaxResults"
)
operation ListCustomRoutingPortMappingsByDestination {
    input := {
        @required
        EndpointId: GenericString

        @required
        DestinationAddress: GenericString

        MaxResults: PortMappingsMaxResults
        NextToken: GenericString
    }
    output := {
        DestinationPortMappings: DestinationPortMappings
        NextToken: GenericString
    }
    errors: [
        InvalidArgumentException
        InvalidNextTokenException
        EndpointNotFoundException
        InternalServiceErrorException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "EndpointGroups"
    pageSize: "MaxResults"
)
operation ListEndpointGroups {
    input := {
        @required
        ListenerArn: GenericString

        MaxResults: MaxResults
        NextToken: GenericString
    }
    output := {
        EndpointGroups: EndpointGroups
        NextToken: GenericString
    }
    errors: [
        ListenerNotFoundException
        InvalidNextTokenException
        InvalidArgumentException
        InternalServiceErrorException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Listeners"
    pageSize: "MaxResults"
)
operation ListListeners {
    input := {
        @required
        AcceleratorArn: GenericString

        MaxResults: MaxResults
        NextToken: GenericString
    }
    output := {
        Listeners: Listeners
        NextToken: GenericString
    }
    errors: [
        InvalidArgumentException
        AcceleratorNotFoundException
        InvalidNextTokenException
        InternalServiceErrorException
    ]
}

operation ListTagsForResource {
    input := {
        @required
        ResourceArn: ResourceArn
    }
    output := {
        Tags: Tags
    }
    errors: [
        AcceleratorNotFoundException
        AttachmentNotFoundException
        EndpointGroupNotFoundException
        ListenerNotFoundException
        InternalServiceErrorException
        InvalidArgumentException
    ]
}

operation ProvisionByoipCidr {
    input := {
        @required
        Cidr: GenericString

        @required
        CidrAuthorizationContext: CidrAuthorizationContext
    }
    output := {
        ByoipCidr: ByoipCidr
    }
    errors: [
        InternalServiceErrorException
        InvalidArgumentException
        LimitExceededException
        AccessDeniedException
        IncorrectCidrStateException
    ]
}

operation RemoveCustomRoutingEndpoints {
    input := {
        @required
        EndpointIds: EndpointIds

        @required
        EndpointGroupArn: GenericString
    }
    errors: [
        EndpointGroupNotFoundException
        EndpointNotFoundException
        InternalServiceErrorException
        InvalidArgumentException
        AccessDeniedException
        ConflictException
    ]
}

operation RemoveEndpoints {
    input := {
        @required
        EndpointIdentifiers: EndpointIdentifiers

        @required
        EndpointGroupArn: GenericString
    }
    errors: [
        EndpointGroupNotFoundException
        InternalServiceErrorException
        InvalidArgumentException
        AccessDeniedException
        TransactionInProgressException
    ]
}

operation TagResource {
    input := {
        @required
        ResourceArn: ResourceArn

        @required
        Tags: Tags
    }
    output := {}
    errors: [AcceleratorNotFoundException, InternalServiceErrorException, InvalidArgumentException]
}

operation UntagResource {
    input := {
        @required
        ResourceArn: ResourceArn

        @required
        TagKeys: TagKeys
    }
    output := {}
    errors: [AcceleratorNotFoundException, InternalServiceErrorException, InvalidArgumentException]
}

operation UpdateAccelerator {
    input := {
        @required
        AcceleratorArn: GenericString

        Name: GenericString
        IpAddressType: IpAddressType
        IpAddresses: IpAddresses
        Enabled: Boolean
    }
    output := {
        Accelerator: Accelerator
    }
    errors: [
        AcceleratorNotFoundException
        AccessDeniedException
        InternalServiceErrorException
        InvalidArgumentException
        TransactionInProgressException
        ConflictException
    ]
}

operation UpdateAcceleratorAttributes {
    input := {
        @required
        AcceleratorArn: GenericString

        FlowLogsEnabled: Boolean
        FlowLogsS3Bucket: GenericString
        FlowLogsS3Prefix: GenericString
    }
    output := {
        AcceleratorAttributes: AcceleratorAttributes
    }
    errors: [
        AcceleratorNotFoundException
        InternalServiceErrorException
        InvalidArgumentException
        AccessDeniedException
        TransactionInProgressException
    ]
}

operation UpdateCrossAccountAttachment {
    input := {
        @required
        AttachmentArn: GenericString

        Name: AttachmentName
        AddPrincipals: Principals
        RemovePrincipals: Principals
        AddResources: Resources
        RemoveResources: Resources
    }
    output := {
        CrossAccountAttachment: Attachment
    }
    errors: [
        AttachmentNotFoundException
        AccessDeniedException
        InternalServiceErrorException
        InvalidArgumentException
        LimitExceededException
        TransactionInProgressException
    ]
}

operation UpdateCustomRoutingAccelerator {
    input := {
        @required
        AcceleratorArn: GenericString

        Name: GenericString
        IpAddressType: IpAddressType
        IpAddresses: IpAddresses
        Enabled: Boolean
    }
    output := {
        Accelerator: CustomRoutingAccelerator
    }
    errors: [
        AcceleratorNotFoundException
        InternalServiceErrorException
        InvalidArgumentException
        TransactionInProgressException
        ConflictException
    ]
}

operation UpdateCustomRoutingAcceleratorAttributes {
    input := {
        @required
        AcceleratorArn: GenericString

        FlowLogsEnabled: Boolean
        FlowLogsS3Bucket: GenericString
        FlowLogsS3Prefix: GenericString
    }
    output := {
        AcceleratorAttributes: CustomRoutingAcceleratorAttributes
    }
    errors: [
        AcceleratorNotFoundException
        InternalServiceErrorException
        InvalidArgumentException
        AccessDeniedException
        TransactionInProgressException
    ]
}

operation UpdateCustomRoutingListener {
    input := {
        @required
        ListenerArn: GenericString

        @required
        PortRanges: PortRanges
    }
    output := {
        Listener: CustomRoutingListener
    }
    errors: [
        InvalidArgumentException
        InvalidPortRangeException
        ListenerNotFoundException
        InternalServiceErrorException
        LimitExceededException
    ]
}

operation UpdateEndpointGroup {
    input := {
        @required
        EndpointGroupArn: GenericString

        EndpointConfigurations: EndpointConfigurations
        TrafficDialPercentage: TrafficDialPercentage
        HealthCheckPort: HealthCheckPort
        HealthCheckProtocol: HealthCheckProtocol
        HealthCheckPath: HealthCheckPath
        HealthCheckIntervalSeconds: HealthCheckIntervalSeconds
        ThresholdCount: ThresholdCount
        PortOverrides: PortOverrides
    }
    output := {
        EndpointGroup: EndpointGroup
    }
    errors: [
        InvalidArgumentException
        EndpointGroupNotFoundException
        InternalServiceErrorException
        LimitExceededException
        AccessDeniedException
    ]
}

operation UpdateListener {
    input := {
        @required
        ListenerArn: GenericString

        PortRanges: PortRanges
        Protocol: Protocol
        ClientAffinity: ClientAffinity
    }
    output := {
        Listener: Listener
    }
    errors: [
        InvalidArgumentException
        InvalidPortRangeException
        ListenerNotFoundException
        InternalServiceErrorException
        LimitExceededException
    ]
}

operation WithdrawByoipCidr {
    input := {
        @required
        Cidr: GenericString
    }
    output := {
        ByoipCidr: ByoipCidr
    }
    errors: [
        InternalServiceErrorException
        InvalidArgumentException
        AccessDeniedException
        ByoipCidrNotFoundException
        IncorrectCidrStateException
    ]
}

structure Accelerator {
    AcceleratorArn: GenericString
    Name: GenericString
    IpAddressType: IpAddressType
    Enabled: Boolean
    IpSets: IpSets
    DnsName: GenericString
    Status: AcceleratorStatus
    CreatedTime: Timestamp
    LastModifiedTime: Timestamp
    DualStackDnsName: GenericString
    Events: AcceleratorEvents
}

structure AcceleratorAttributes {
    FlowLogsEnabled: Boolean
    FlowLogsS3Bucket: GenericString
    FlowLogsS3Prefix: GenericString
}

structure AcceleratorEvent {
    Message: GenericString
    Timestamp: Timestamp
}

list AcceleratorEvents {
    member: AcceleratorEvent
}

@error("client")
structure AcceleratorNotDisabledException {
    Message: String
}

@error("client")
structure AcceleratorNotFoundException {
    Message: String
}

enum AcceleratorStatus {
    DEPLOYED
    IN_PROGRESS
}

list Accelerators {
    member: Accelerator
}

@error("client")
structure AccessDeniedException {
    Message: String
}

@error("client")
structure AssociatedEndpointGroupFoundException {
    Message: String
}

@error("client")
structure AssociatedListenerFoundException {
    Message: String
}

structure Attachment {
    AttachmentArn: GenericString
    Name: AttachmentName
    Principals: Principals
    Resources: Resources
    LastModifiedTime: Timestamp
    CreatedTime: Timestamp
}

@length(max: 64) @pattern("[\\S\\s]+")
string AttachmentName

@error("client")
structure AttachmentNotFoundException {
    Message: String
}

list Attachments {
    member: Attachment
}

@length(min: 12, max: 12) @pattern("^\\d{12}$")
string AwsAccountId

list AwsAccountIds {
    member: AwsAccountId
}

structure ByoipCidr {
    Cidr: GenericString
    State: ByoipCidrState
    Events: ByoipCidrEvents
}

structure ByoipCidrEvent {
    Message: GenericString
    Timestamp: Timestamp
}

list ByoipCidrEvents {
    member: ByoipCidrEvent
}

@error("client")
structure ByoipCidrNotFoundException {
    Message: String
}

enum ByoipCidrState {
    PENDING_PROVISIONING
    READY
    PENDING_ADVERTISING
    ADVERTISING
    PENDING_WITHDRAWING
    PENDING_DEPROVISIONING
    DEPROVISIONED
    FAILED_PROVISION
    FAILED_ADVERTISING
    FAILED_WITHDRAW
    FAILED_DEPROVISION
}

list ByoipCidrs {
    member: ByoipCidr
}

structure CidrAuthorizationContext {
    @required
    Message: GenericString

    @required
    Signature: GenericString
}

enum ClientAffinity {
    NONE
    SOURCE_IP
}

@error("client")
structure ConflictException {
    Message: String
}

structure CrossAccountResource {
    EndpointId: GenericString
    Cidr: GenericString
    AttachmentArn: GenericString
}

list CrossAccountResources {
    member: CrossAccountResource
}

structure CustomRoutingAccelerator {
    AcceleratorArn: GenericString
    Name: GenericString
    IpAddressType: IpAddressType
    Enabled: Boolean
    IpSets: IpSets
    DnsName: GenericString
    Status: CustomRoutingAcceleratorStatus
    CreatedTime: Timestamp
    LastModifiedTime: Timestamp
}

structure CustomRoutingAcceleratorAttributes {
    FlowLogsEnabled: Boolean
    FlowLogsS3Bucket: GenericString
    FlowLogsS3Prefix: GenericString
}

enum CustomRoutingAcceleratorStatus {
    DEPLOYED
    IN_PROGRESS
}

list CustomRoutingAccelerators {
    member: CustomRoutingAccelerator
}

structure CustomRoutingDestinationConfiguration {
    @required
    FromPort: PortNumber

    @required
    ToPort: PortNumber

    @required
    Protocols: CustomRoutingProtocols
}

@length(min: 1, max: 100)
list CustomRoutingDestinationConfigurations {
    member: CustomRoutingDestinationConfiguration
}

structure CustomRoutingDestinationDescription {
    FromPort: PortNumber
    ToPort: PortNumber
    Protocols: Protocols
}

list CustomRoutingDestinationDescriptions {
    member: CustomRoutingDestinationDescription
}

enum CustomRoutingDestinationTrafficState {
    ALLOW
    DENY
}

structure CustomRoutingEndpointConfiguration {
    EndpointId: GenericString
    AttachmentArn: GenericString
}

@length(min: 1, max: 20)
list CustomRoutingEndpointConfigurations {
    member: CustomRoutingEndpointConfiguration
}

structure CustomRoutingEndpointDescription {
    EndpointId: GenericString
}

list CustomRoutingEndpointDescriptions {
    member: CustomRoutingEndpointDescription
}

structure CustomRoutingEndpointGroup {
    EndpointGroupArn: GenericString
    EndpointGroupRegion: GenericString
    DestinationDescriptions: CustomRoutingDestinationDescriptions
    EndpointDescriptions: CustomRoutingEndpointDescriptions
}

list CustomRoutingEndpointGroups {
    member: CustomRoutingEndpointGroup
}

structure CustomRoutingListener {
    ListenerArn: GenericString
    PortRanges: PortRanges
}

list CustomRoutingListeners {
    member: CustomRoutingListener
}

enum CustomRoutingProtocol {
    TCP
    UDP
}

@length(min: 1, max: 2)
list CustomRoutingProtocols {
    member: CustomRoutingProtocol
}

@length(max: 100)
list DestinationAddresses {
    member: IpAddress
}

structure DestinationPortMapping {
    AcceleratorArn: GenericString
    AcceleratorSocketAddresses: SocketAddresses
    EndpointGroupArn: GenericString
    EndpointId: GenericString
    EndpointGroupRegion: GenericString
    DestinationSocketAddress: SocketAddress
    IpAddressType: IpAddressType
    DestinationTrafficState: CustomRoutingDestinationTrafficState
}

list DestinationPortMappings {
    member: DestinationPortMapping
}

@length(max: 100)
list DestinationPorts {
    member: PortNumber
}

@error("client")
structure EndpointAlreadyExistsException {
    Message: String
}

structure EndpointConfiguration {
    EndpointId: GenericString
    Weight: EndpointWeight
    ClientIPPreservationEnabled: Boolean
    AttachmentArn: GenericString
}

@length(min: 0, max: 10)
list EndpointConfigurations {
    member: EndpointConfiguration
}

structure EndpointDescription {
    EndpointId: GenericString
    Weight: EndpointWeight
    HealthState: HealthState
    HealthReason: GenericString
    ClientIPPreservationEnabled: Boolean
}

list EndpointDescriptions {
    member: EndpointDescription
}

structure EndpointGroup {
    EndpointGroupArn: GenericString
    EndpointGroupRegion: GenericString
    EndpointDescriptions: EndpointDescriptions
    TrafficDialPercentage: TrafficDialPercentage
    HealthCheckPort: HealthCheckPort
    HealthCheckProtocol: HealthCheckProtocol
    HealthCheckPath: HealthCheckPath
    HealthCheckIntervalSeconds: HealthCheckIntervalSeconds
    ThresholdCount: ThresholdCount
    PortOverrides: PortOverrides
}

@error("client")
structure EndpointGroupAlreadyExistsException {
    Message: String
}

@error("client")
structure EndpointGroupNotFoundException {
    Message: String
}

list EndpointGroups {
    member: EndpointGroup
}

structure EndpointIdentifier {
    @required
    EndpointId: GenericString

    ClientIPPreservationEnabled: Boolean
}

@length(min: 1, max: 10)
list EndpointIdentifiers {
    member: EndpointIdentifier
}

list EndpointIds {
    member: GenericString
}

@error("client")
structure EndpointNotFoundException {
    Message: String
}

@range(min: 0, max: 255)
integer EndpointWeight

@length(max: 255)
string GenericString

@range(min: 10, max: 30)
integer HealthCheckIntervalSeconds

@length(max: 255) @pattern("^/[-a-zA-Z0-9@:%_\\\\+.~#?&/=]*$")
string HealthCheckPath

@range(min: 1, max: 65535)
integer HealthCheckPort

enum HealthCheckProtocol {
    TCP
    HTTP
    HTTPS
}

enum HealthState {
    INITIAL
    HEALTHY
    UNHEALTHY
}

@length(max: 255)
string IdempotencyToken

@error("client")
structure IncorrectCidrStateException {
    Message: String
}

@error("client")
structure InternalServiceErrorException {
    Message: String
}

@error("client")
structure InvalidArgumentException {
    Message: String
}

@error("client")
structure InvalidNextTokenException {
    Message: String
}

@error("client")
structure InvalidPortRangeException {
    Message: String
}

@length(max: 45)
string IpAddress

enum IpAddressFamily {
    IPv4
    IPv6
}

enum IpAddressType {
    IPV4
    DUAL_STACK
}

@length(min: 0, max: 2)
list IpAddresses {
    member: IpAddress
}

structure IpSet {
    @deprecated
    IpFamily: GenericString

    IpAddresses: IpAddresses
    IpAddressFamily: IpAddressFamily
}

list IpSets {
    member: IpSet
}

@error("client")
structure LimitExceededException {
    Message: String
}

structure Listener {
    ListenerArn: GenericString
    PortRanges: PortRanges
    Protocol: Protocol
    ClientAffinity: ClientAffinity
}

@error("client")
structure ListenerNotFoundException {
    Message: String
}

list Listeners {
    member: Listener
}

@range(min: 1, max: 100)
integer MaxResults

structure PortMapping {
    AcceleratorPort: PortNumber
    EndpointGroupArn: GenericString
    EndpointId: GenericString
    DestinationSocketAddress: SocketAddress
    Protocols: CustomRoutingProtocols
    DestinationTrafficState: CustomRoutingDestinationTrafficState
}

list PortMappings {
    member: PortMapping
}

@range(min: 1, max: 20000)
integer PortMappingsMaxResults

@range(min: 1, max: 65535)
integer PortNumber

structure PortOverride {
    ListenerPort: PortNumber
    EndpointPort: PortNumber
}

@length(min: 0, max: 10)
list PortOverrides {
    member: PortOverride
}

structure PortRange {
    FromPort: PortNumber
    ToPort: PortNumber
}

@length(min: 1, max: 10)
list PortRanges {
    member: PortRange
}

@length(max: 256) @pattern("(^\\d{12}$|arn:.*)")
string Principal

list Principals {
    member: Principal
}

enum Protocol {
    TCP
    UDP
}

list Protocols {
    member: Protocol
}

structure Resource {
    EndpointId: GenericString
    Cidr: GenericString
    Region: GenericString
}

@length(min: 1, max: 1011)
string ResourceArn

list Resources {
    member: Resource
}

structure SocketAddress {
    IpAddress: GenericString
    Port: PortNumber
}

list SocketAddresses {
    member: SocketAddress
}

structure Tag {
    @required
    Key: TagKey

    @required
    Value: TagValue
}

@length(min: 1, max: 128)
string TagKey

@length(min: 0, max: 200)
list TagKeys {
    member: TagKey
}

@length(min: 0, max: 256)
string TagValue

list Tags {
    member: Tag
}

@range(min: 1, max: 10)
integer ThresholdCount

@range(min: 0, max: 100)
float TrafficDialPercentage

@error("client")
structure TransactionInProgressException {
    Message: String
}
