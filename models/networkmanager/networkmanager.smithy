$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.networkmanager

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardPartitionalEndpoints
use aws.protocols#restJson1

@title("AWS Network Manager")
@service(sdkId: "NetworkManager", endpointPrefix: "networkmanager")
@restJson1
@sigv4(name: "networkmanager")
@standardPartitionalEndpoints(
    endpointPatternType: "service_region_dnsSuffix"
    partitionEndpointSpecialCases: {
        aws: [
            {endpoint: "https://{service}.us-west-2.{dnsSuffix}", region: "us-west-2"}
            {
                endpoint: "https://{service}-fips.us-west-2.{dnsSuffix}"
                region: "us-west-2"
                fips: true
            }
            {
                endpoint: "https://{service}.us-west-2.{dualStackDnsSuffix}"
                region: "us-west-2"
                dualStack: true
            }
            {
                endpoint: "https://{service}-fips.us-west-2.{dualStackDnsSuffix}"
                region: "us-west-2"
                fips: true
                dualStack: true
            }
        ]
        "aws-us-gov": [
            {endpoint: "https://{service}.us-gov-west-1.{dnsSuffix}", fips: true}
            {
                endpoint: "https://{service}.us-gov-west-1.{dualStackDnsSuffix}"
                fips: true
                dualStack: true
            }
        ]
    }
)
service NetworkManager {
    version: "2019-07-05"
    operations: [
        AcceptAttachment
        AssociateConnectPeer
        AssociateCustomerGateway
        AssociateLink
        AssociateTransitGatewayConnectPeer
        CreateConnectAttachment
        CreateConnectPeer
        CreateConnection
        CreateCoreNetwork
        CreateCoreNetworkPrefixListAssociation
        CreateDevice
        CreateDirectConnectGatewayAttachment
        CreateGlobalNetwork
        CreateLink
        CreateSite
        CreateSiteToSiteVpnAttachment
        CreateTransitGatewayPeering
        CreateTransitGatewayRouteTableAttachment
        CreateVpcAttachment
        DeleteAttachment
        DeleteConnectPeer
        DeleteConnection
        DeleteCoreNetwork
        DeleteCoreNetworkPolicyVersion
        DeleteCoreNetworkPrefixListAssociation
        DeleteDevice
        DeleteGlobalNetwork
        DeleteLink
        DeletePeering
        DeleteResourcePolicy
        DeleteSite
        DeregisterTransitGateway
        DescribeGlobalNetworks
        DisassociateConnectPeer
        DisassociateCustomerGateway
        DisassociateLink
        DisassociateTransitGatewayConnectPeer
        ExecuteCoreNetworkChangeSet
        GetConnectAttachment
        GetConnectPeer
        GetConnectPeerAssociations
        GetConnections
        GetCoreNetwork
        GetCoreNetworkChangeEvents
        GetCoreNetworkChangeSet
        GetCoreNetworkPolicy
        GetCustomerGatewayAssociations
        GetDevices
        GetDirectConnectGatewayAttachment
        GetLinkAssociations
        GetLinks
        GetNetworkResourceCounts
        GetNetworkResourceRelationships
        GetNetworkResources
        GetNetworkRoutes
        GetNetworkTelemetry
        GetResourcePolicy
        GetRouteAnalysis
        GetSiteToSiteVpnAttachment
        GetSites
        GetTransitGatewayConnectPeerAssociations
        GetTransitGatewayPeering
        GetTransitGatewayRegistrations
        GetTransitGatewayRouteTableAttachment
        GetVpcAttachment
        ListAttachmentRoutingPolicyAssociations
        ListAttachments
        ListConnectPeers
        ListCoreNetworkPolicyVersions
        ListCoreNetworkPrefixListAssociations
        ListCoreNetworkRoutingInformation
        ListCoreNetworks
        ListOrganizationServiceAccessStatus
        ListPeerings
        ListTagsForResource
        PutAttachmentRoutingPolicyLabel
        PutCoreNetworkPolicy
        PutResourcePolicy
        RegisterTransitGateway
        RejectAttachment
        RemoveAttachmentRoutingPolicyLabel
        RestoreCoreNetworkPolicyVersion
        StartOrganizationServiceAccessUpdate
        StartRouteAnalysis
        TagResource
        UntagResource
        UpdateConnection
        UpdateCoreNetwork
        UpdateDevice
        UpdateDirectConnectGatewayAttachment
        UpdateGlobalNetwork
        UpdateLink
        UpdateNetworkResourceMetadata
        UpdateSite
        UpdateVpcAttachment
    ]
}

@http(method: "POST", uri: "/attachments/{AttachmentId}/accept")
operation AcceptAttachment {
    input := {
        @required @httpLabel
        AttachmentId: AttachmentId
    }
    output := {
        Attachment: Attachment
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/global-networks/{GlobalNetworkId}/connect-peer-associations")
operation AssociateConnectPeer {
    input := {
        @required @httpLabel
        GlobalNetworkId: GlobalNetworkId

        @required
        ConnectPeerId: ConnectPeerId

        @required
        DeviceId: DeviceId

        LinkId: LinkId
    }
    output := {
        ConnectPeerAssociation: ConnectPeerAssociation
    }
    errors: [
        ValidationException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/global-networks/{GlobalNetworkId}/customer-gateway-associations")
operation AssociateCustomerGateway {
    input := {
        @required
        CustomerGatewayArn: CustomerGatewayArn

        @required @httpLabel
        GlobalNetworkId: GlobalNetworkId

        @required
        DeviceId: DeviceId

        LinkId: LinkId
    }
    output := {
        CustomerGatewayAssociation: CustomerGatewayAssociation
    }
    errors: [
        ValidationException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/global-networks/{GlobalNetworkId}/link-associations")
operation AssociateLink {
    input := {
        @required @httpLabel
        GlobalNetworkId: GlobalNetworkId

        @required
        DeviceId: DeviceId

        @required
        LinkId: LinkId
    }
    output := {
        LinkAssociation: LinkAssociation
    }
    errors: [
        ValidationException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(
    method: "POST"
    uri: "/global-networks/{GlobalNetworkId}/transit-gateway-connect-peer-associations"
)
operation AssociateTransitGatewayConnectPeer {
    input := {
        @required @httpLabel
        GlobalNetworkId: GlobalNetworkId

        @required
        TransitGatewayConnectPeerArn: TransitGatewayConnectPeerArn

        @required
        DeviceId: DeviceId

        LinkId: LinkId
    }
    output := {
        TransitGatewayConnectPeerAssociation: TransitGatewayConnectPeerAssociation
    }
    errors: [
        ValidationException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/connect-attachments")
operation CreateConnectAttachment {
    input := {
        @required
        CoreNetworkId: CoreNetworkId

        @required
        EdgeLocation: ExternalRegionCode

        @required
        TransportAttachmentId: AttachmentId

        RoutingPolicyLabel: ConstrainedString

        @required
        Options: ConnectAttachmentOptions

        Tags: TagList

        @idempotencyToken
        ClientToken: ClientToken
    }
    output := {
        ConnectAttachment: ConnectAttachment
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/connect-peers")
operation CreateConnectPeer {
    input := {
        @required
        ConnectAttachmentId: AttachmentId

        CoreNetworkAddress: IPAddress

        @required
        PeerAddress: IPAddress

        BgpOptions: BgpOptions
        InsideCidrBlocks: ConstrainedStringList
        Tags: TagList

        @idempotencyToken
        ClientToken: ClientToken

        SubnetArn: SubnetArn
    }
    output := {
        ConnectPeer: ConnectPeer
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/global-networks/{GlobalNetworkId}/connections")
operation CreateConnection {
    input := {
        @required @httpLabel
        GlobalNetworkId: GlobalNetworkId

        @required
        DeviceId: DeviceId

        @required
        ConnectedDeviceId: DeviceId

        LinkId: LinkId
        ConnectedLinkId: LinkId
        Description: ConstrainedString
        Tags: TagList
    }
    output := {
        Connection: Connection
    }
    errors: [
        ValidationException
        ServiceQuotaExceededException
        AccessDeniedException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/core-networks")
operation CreateCoreNetwork {
    input := {
        @required
        GlobalNetworkId: GlobalNetworkId

        Description: ConstrainedString
        Tags: TagList
        PolicyDocument: CoreNetworkPolicyDocument

        @idempotencyToken
        ClientToken: ClientToken
    }
    output := {
        CoreNetwork: CoreNetwork
    }
    errors: [
        CoreNetworkPolicyException
        ValidationException
        ServiceQuotaExceededException
        AccessDeniedException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/prefix-list")
operation CreateCoreNetworkPrefixListAssociation {
    input := {
        @required
        CoreNetworkId: CoreNetworkId

        @required
        PrefixListArn: PrefixListArn

        @required
        PrefixListAlias: ConstrainedString

        @idempotencyToken
        ClientToken: ClientToken
    }
    output := {
        CoreNetworkId: CoreNetworkId
        PrefixListArn: PrefixListArn
        PrefixListAlias: ConstrainedString
    }
    errors: [
        ValidationException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/global-networks/{GlobalNetworkId}/devices")
operation CreateDevice {
    input := {
        @required @httpLabel
        GlobalNetworkId: GlobalNetworkId

        AWSLocation: AWSLocation
        Description: ConstrainedString
        Type: ConstrainedString
        Vendor: ConstrainedString
        Model: ConstrainedString
        SerialNumber: ConstrainedString
        Location: Location
        SiteId: SiteId
        Tags: TagList
    }
    output := {
        Device: Device
    }
    errors: [
        ValidationException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/direct-connect-gateway-attachments")
operation CreateDirectConnectGatewayAttachment {
    input := {
        @required
        CoreNetworkId: CoreNetworkId

        @required
        DirectConnectGatewayArn: DirectConnectGatewayArn

        RoutingPolicyLabel: ConstrainedString

        @required
        EdgeLocations: ExternalRegionCodeList

        Tags: TagList

        @idempotencyToken
        ClientToken: ClientToken
    }
    output := {
        DirectConnectGatewayAttachment: DirectConnectGatewayAttachment
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/global-networks")
operation CreateGlobalNetwork {
    input := {
        Description: ConstrainedString
        Tags: TagList
    }
    output := {
        GlobalNetwork: GlobalNetwork
    }
    errors: [
        ValidationException
        ServiceQuotaExceededException
        AccessDeniedException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/global-networks/{GlobalNetworkId}/links")
operation CreateLink {
    input := {
        @required @httpLabel
        GlobalNetworkId: GlobalNetworkId

        Description: ConstrainedString
        Type: ConstrainedString

        @required
        Bandwidth: Bandwidth

        Provider: ConstrainedString

        @required
        SiteId: SiteId

        Tags: TagList
    }
    output := {
        Link: Link
    }
    errors: [
        ValidationException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/global-networks/{GlobalNetworkId}/sites")
operation CreateSite {
    input := {
        @required @httpLabel
        GlobalNetworkId: GlobalNetworkId

        Description: ConstrainedString
        Location: Location
        Tags: TagList
    }
    output := {
        Site: Site
    }
    errors: [
        ValidationException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/site-to-site-vpn-attachments")
operation CreateSiteToSiteVpnAttachment {
    input := {
        @required
        CoreNetworkId: CoreNetworkId

        @required
        VpnConnectionArn: VpnConnectionArn

        RoutingPolicyLabel: ConstrainedString
        Tags: TagList

        @idempotencyToken
        ClientToken: ClientToken
    }
    output := {
        SiteToSiteVpnAttachment: SiteToSiteVpnAttachment
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/transit-gateway-peerings")
operation CreateTransitGatewayPeering {
    input := {
        @required
        CoreNetworkId: CoreNetworkId

        @required
        TransitGatewayArn: TransitGatewayArn

        Tags: TagList

        @idempotencyToken
        ClientToken: ClientToken
    }
    output := {
        TransitGatewayPeering: TransitGatewayPeering
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/transit-gateway-route-table-attachments")
operation CreateTransitGatewayRouteTableAttachment {
    input := {
        @required
        PeeringId: PeeringId

        @required
        TransitGatewayRouteTableArn: TransitGatewayRouteTableArn

        RoutingPolicyLabel: ConstrainedString
        Tags: TagList

        @idempotencyToken
        ClientToken: ClientToken
    }
    output := {
        TransitGatewayRouteTableAttachment: TransitGatewayRouteTableAttachment
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/vpc-attachments")
operation CreateVpcAttachment {
    input := {
        @required
        CoreNetworkId: CoreNetworkId

        @required
        VpcArn: VpcArn

        @required
        SubnetArns: SubnetArnList

        Options: VpcOptions
        RoutingPolicyLabel: ConstrainedString
        Tags: TagList

        @idempotencyToken
        ClientToken: ClientToken
    }
    output := {
        VpcAttachment: VpcAttachment
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/attachments/{AttachmentId}")
operation DeleteAttachment {
    input := {
        @required @httpLabel
        AttachmentId: AttachmentId
    }
    output := {
        Attachment: Attachment
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/connect-peers/{ConnectPeerId}")
operation DeleteConnectPeer {
    input := {
        @required @httpLabel
        ConnectPeerId: ConnectPeerId
    }
    output := {
        ConnectPeer: ConnectPeer
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/global-networks/{GlobalNetworkId}/connections/{ConnectionId}")
operation DeleteConnection {
    input := {
        @required @httpLabel
        GlobalNetworkId: GlobalNetworkId

        @required @httpLabel
        ConnectionId: ConnectionId
    }
    output := {
        Connection: Connection
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/core-networks/{CoreNetworkId}")
operation DeleteCoreNetwork {
    input := {
        @required @httpLabel
        CoreNetworkId: CoreNetworkId
    }
    output := {
        CoreNetwork: CoreNetwork
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(
    method: "DELETE"
    uri: "/core-networks/{CoreNetworkId}/core-network-policy-versions/{PolicyVersionId}"
)
operation DeleteCoreNetworkPolicyVersion {
    input := {
        @required @httpLabel
        CoreNetworkId: CoreNetworkId

        @required @httpLabel
        PolicyVersionId: Integer
    }
    output := {
        CoreNetworkPolicy: CoreNetworkPolicy
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/prefix-list/{PrefixListArn}/core-network/{CoreNetworkId}")
operation DeleteCoreNetworkPrefixListAssociation {
    input := {
        @required @httpLabel
        CoreNetworkId: CoreNetworkId

        @required @httpLabel
        PrefixListArn: PrefixListArn
    }
    output := {
        CoreNetworkId: CoreNetworkId
        PrefixListArn: PrefixListArn
    }
    errors: [
        ValidationException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/global-networks/{GlobalNetworkId}/devices/{DeviceId}")
operation DeleteDevice {
    input := {
        @required @httpLabel
        GlobalNetworkId: GlobalNetworkId

        @required @httpLabel
        DeviceId: DeviceId
    }
    output := {
        Device: Device
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/global-networks/{GlobalNetworkId}")
operation DeleteGlobalNetwork {
    input := {
        @required @httpLabel
        GlobalNetworkId: GlobalNetworkId
    }
    output := {
        GlobalNetwork: GlobalNetwork
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/global-networks/{GlobalNetworkId}/links/{LinkId}")
operation DeleteLink {
    input := {
        @required @httpLabel
        GlobalNetworkId: GlobalNetworkId

        @required @httpLabel
        LinkId: LinkId
    }
    output := {
        Link: Link
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/peerings/{PeeringId}")
operation DeletePeering {
    input := {
        @required @httpLabel
        PeeringId: PeeringId
    }
    output := {
        Peering: Peering
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/resource-policy/{ResourceArn}")
operation DeleteResourcePolicy {
    input := {
        @required @httpLabel
        ResourceArn: ResourceArn
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/global-networks/{GlobalNetworkId}/sites/{SiteId}")
operation DeleteSite {
    input := {
        @required @httpLabel
        GlobalNetworkId: GlobalNetworkId

        @required @httpLabel
        SiteId: SiteId
    }
    output := {
        Site: Site
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(
    method: "DELETE"
    uri: "/global-networks/{GlobalNetworkId}/transit-gateway-registrations/{TransitGatewayArn}"
)
operation DeregisterTransitGateway {
    input := {
        @required @httpLabel
        GlobalNetworkId: GlobalNetworkId

        @required @httpLabel
        TransitGatewayArn: TransitGatewayArn
    }
    output := {
        TransitGatewayRegistration: TransitGatewayRegistration
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/global-networks")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "GlobalNetworks"
    pageSize: "MaxResults"
)
operation DescribeGlobalNetworks {
    input := {
        @httpQuery("globalNetworkIds")
        GlobalNetworkIds: GlobalNetworkIdList

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: NextToken
    }
    output := {
        GlobalNetworks: GlobalNetworkList
        NextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(
    method: "DELETE"
    uri: "/global-networks/{GlobalNetworkId}/connect-peer-associations/{ConnectPeerId}"
)
operation DisassociateConnectPeer {
    input := {
        @required @httpLabel
        GlobalNetworkId: GlobalNetworkId

        @required @httpLabel
        ConnectPeerId: ConnectPeerId
    }
    output := {
        ConnectPeerAssociation: ConnectPeerAssociation
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(
    method: "DELETE"
    uri: "/global-networks/{GlobalNetworkId}/customer-gateway-associations/{CustomerGatewayArn}"
)
operation DisassociateCustomerGateway {
    input := {
        @required @httpLabel
        GlobalNetworkId: GlobalNetworkId

        @required @httpLabel
        CustomerGatewayArn: CustomerGatewayArn
    }
    output := {
        CustomerGatewayAssociation: CustomerGatewayAssociation
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/global-networks/{GlobalNetworkId}/link-associations")
operation DisassociateLink {
    input := {
        @required @httpLabel
        GlobalNetworkId: GlobalNetworkId

        @required @httpQuery("deviceId")
        DeviceId: DeviceId

        @required @httpQuery("linkId")
        LinkId: LinkId
    }
    output := {
        LinkAssociation: LinkAssociation
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(
    method: "DELETE"
    uri: "/global-networks/{GlobalNetworkId}/transit-gateway-connect-peer-associations/{TransitGatewayConnectPeerArn}"
)
operation DisassociateTransitGatewayConnectPeer {
    input := {
        @required @httpLabel
        GlobalNetworkId: GlobalNetworkId

        @required @httpLabel
        TransitGatewayConnectPeerArn: TransitGatewayConnectPeerArn
    }
    output := {
        TransitGatewayConnectPeerAssociation: TransitGatewayConnectPeerAssociation
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(
    method: "POST"
    uri: "/core-networks/{CoreNetworkId}/core-network-change-sets/{PolicyVersionId}/execute"
)
operation ExecuteCoreNetworkChangeSet {
    input := {
        @required @httpLabel
        CoreNetworkId: CoreNetworkId

        @required @httpLabel
        PolicyVersionId: Integer
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        ConflictException
    ]
}

@http(method: "GET", uri: "/connect-attachments/{AttachmentId}")
operation GetConnectAttachment {
    input := {
        @required @httpLabel
        AttachmentId: AttachmentId
    }
    output := {
        ConnectAttachment: ConnectAttachment
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/connect-peers/{ConnectPeerId}")
operation GetConnectPeer {
    input := {
        @required @httpLabel
        ConnectPeerId: ConnectPeerId
    }
    output := {
        ConnectPeer: ConnectPeer
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/global-networks/{GlobalNetworkId}/connect-peer-associations")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ConnectPeerAssociations"
    pageSize: "MaxResults"
)
operation GetConnectPeerAssociations {
    input := {
        @required @httpLabel
        GlobalNetworkId: GlobalNetworkId

        @httpQuery("connectPeerIds")
        ConnectPeerIds: ConnectPeerIdList

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: NextToken
    }
    output := {
        ConnectPeerAssociations: ConnectPeerAssociationList
        NextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/global-networks/{GlobalNetworkId}/connections")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Connections"
    pageSize: "MaxResults"
)
operation GetConnections {
    input := {
        @required @httpLabel
        GlobalNetworkId: GlobalNetworkId

        @httpQuery("connectionIds")
        ConnectionIds: ConnectionIdList

        @httpQuery("deviceId")
        DeviceId: DeviceId

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: NextToken
    }
    output := {
        Connections: ConnectionList
        NextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/core-networks/{CoreNetworkId}")
operation GetCoreNetwork {
    input := {
        @required @httpLabel
        CoreNetworkId: CoreNetworkId
    }
    output := {
        CoreNetwork: CoreNetwork
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(
    method: "GET"
    uri: "/core-networks/{CoreNetworkId}/core-network-change-events/{PolicyVersionId}"
)
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "CoreNetworkChangeEvents"
    pageSize: "MaxResults"
)
operation GetCoreNetworkChangeEvents {
    input := {
        @required @httpLabel
        CoreNetworkId: CoreNetworkId

        @required @httpLabel
        PolicyVersionId: Integer

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: NextToken
    }
    output := {
        CoreNetworkChangeEvents: CoreNetworkChangeEventList
        NextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(
    method: "GET"
    uri: "/core-networks/{CoreNetworkId}/core-network-change-sets/{PolicyVersionId}"
)
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "CoreNetworkChanges"
    pageSize: "MaxResults"
)
operation GetCoreNetworkChangeSet {
    input := {
        @required @httpLabel
        CoreNetworkId: CoreNetworkId

        @required @httpLabel
        PolicyVersionId: Integer

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: NextToken
    }
    output := {
        CoreNetworkChanges: CoreNetworkChangeList
        NextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/core-networks/{CoreNetworkId}/core-network-policy")
operation GetCoreNetworkPolicy {
    input := {
        @required @httpLabel
        CoreNetworkId: CoreNetworkId

        @httpQuery("policyVersionId")
        PolicyVersionId: Integer

        @httpQuery("alias")
        Alias: CoreNetworkPolicyAlias
    }
    output := {
        CoreNetworkPolicy: CoreNetworkPolicy
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/global-networks/{GlobalNetworkId}/customer-gateway-associations")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "CustomerGatewayAssociations"
    pageSize: "MaxResults"
)
operation GetCustomerGatewayAssociations {
    input := {
        @required @httpLabel
        GlobalNetworkId: GlobalNetworkId

        @httpQuery("customerGatewayArns")
        CustomerGatewayArns: CustomerGatewayArnList

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: NextToken
    }
    output := {
        CustomerGatewayAssociations: CustomerGatewayAssociationList
        NextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/global-networks/{GlobalNetworkId}/devices")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Devices"
    pageSize: "MaxResults"
)
operation GetDevices {
    input := {
        @required @httpLabel
        GlobalNetworkId: GlobalNetworkId

        @httpQuery("deviceIds")
        DeviceIds: DeviceIdList

        @httpQuery("siteId")
        SiteId: SiteId

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: NextToken
    }
    output := {
        Devices: DeviceList
        NextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/direct-connect-gateway-attachments/{AttachmentId}")
operation GetDirectConnectGatewayAttachment {
    input := {
        @required @httpLabel
        AttachmentId: AttachmentId
    }
    output := {
        DirectConnectGatewayAttachment: DirectConnectGatewayAttachment
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/global-networks/{GlobalNetworkId}/link-associations")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "LinkAssociations"
    pageSize: "MaxResults"
)
operation GetLinkAssociations {
    input := {
        @required @httpLabel
        GlobalNetworkId: GlobalNetworkId

        @httpQuery("deviceId")
        DeviceId: DeviceId

        @httpQuery("linkId")
        LinkId: LinkId

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: NextToken
    }
    output := {
        LinkAssociations: LinkAssociationList
        NextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/global-networks/{GlobalNetworkId}/links")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Links"
    pageSize: "MaxResults"
)
operation GetLinks {
    input := {
        @required @httpLabel
        GlobalNetworkId: GlobalNetworkId

        @httpQuery("linkIds")
        LinkIds: LinkIdList

        @httpQuery("siteId")
        SiteId: SiteId

        @httpQuery("type")
        Type: ConstrainedString

        @httpQuery("provider")
        Provider: ConstrainedString

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: NextToken
    }
    output := {
        Links: LinkList
        NextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/global-networks/{GlobalNetworkId}/network-resource-count")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "NetworkResourceCounts"
    pageSize: "MaxResults"
)
operation GetNetworkResourceCounts {
    input := {
        @required @httpLabel
        GlobalNetworkId: GlobalNetworkId

        @httpQuery("resourceType")
        ResourceType: ConstrainedString

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: NextToken
    }
    output := {
        NetworkResourceCounts: NetworkResourceCountList
        NextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/global-networks/{GlobalNetworkId}/network-resource-relationships")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Relationships"
    pageSize: "MaxResults"
)
operation GetNetworkResourceRelationships {
    input := {
        @required @httpLabel
        GlobalNetworkId: GlobalNetworkId

        @httpQuery("coreNetworkId")
        CoreNetworkId: CoreNetworkId

        @httpQuery("registeredGatewayArn")
        RegisteredGatewayArn: ResourceArn

        @httpQuery("awsRegion")
        AwsRegion: ExternalRegionCode

        @httpQuery("accountId")
        AccountId: AWSAccountId

        @httpQuery("resourceType")
        ResourceType: ConstrainedString

        @httpQuery("resourceArn")
        ResourceArn: ResourceArn

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: NextToken
    }
    output := {
        Relationships: RelationshipList
        NextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/global-networks/{GlobalNetworkId}/network-resources")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "NetworkResources"
    pageSize: "MaxResults"
)
operation GetNetworkResources {
    input := {
        @required @httpLabel
        GlobalNetworkId: GlobalNetworkId

        @httpQuery("coreNetworkId")
        CoreNetworkId: CoreNetworkId

        @httpQuery("registeredGatewayArn")
        RegisteredGatewayArn: ResourceArn

        @httpQuery("awsRegion")
        AwsRegion: ExternalRegionCode

        @httpQuery("accountId")
        AccountId: AWSAccountId

        @httpQuery("resourceType")
        ResourceType: ConstrainedString

        @httpQuery("resourceArn")
        ResourceArn: ResourceArn

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: NextToken
    }
    output := {
        NetworkResources: NetworkResourceList
        NextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/global-networks/{GlobalNetworkId}/network-routes")
operation GetNetworkRoutes {
    input := {
        @required @httpLabel
        GlobalNetworkId: GlobalNetworkId

        @required
        RouteTableIdentifier: RouteTableIdentifier

        ExactCidrMatches: ConstrainedStringList
        LongestPrefixMatches: ConstrainedStringList
        SubnetOfMatches: ConstrainedStringList
        SupernetOfMatches: ConstrainedStringList
        PrefixListIds: ConstrainedStringList
        States: RouteStateList
        Types: RouteTypeList
        DestinationFilters: FilterMap
    }
    output := {
        RouteTableArn: ResourceArn
        CoreNetworkSegmentEdge: CoreNetworkSegmentEdgeIdentifier
        RouteTableType: RouteTableType
        RouteTableTimestamp: Timestamp
        NetworkRoutes: NetworkRouteList
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/global-networks/{GlobalNetworkId}/network-telemetry")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "NetworkTelemetry"
    pageSize: "MaxResults"
)
operation GetNetworkTelemetry {
    input := {
        @required @httpLabel
        GlobalNetworkId: GlobalNetworkId

        @httpQuery("coreNetworkId")
        CoreNetworkId: CoreNetworkId

        @httpQuery("registeredGatewayArn")
        RegisteredGatewayArn: ResourceArn

        @httpQuery("awsRegion")
        AwsRegion: ExternalRegionCode

        @httpQuery("accountId")
        AccountId: AWSAccountId

        @httpQuery("resourceType")
        ResourceType: ConstrainedString

        @httpQuery("resourceArn")
        ResourceArn: ResourceArn

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: NextToken
    }
    output := {
        NetworkTelemetry: NetworkTelemetryList
        NextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/resource-policy/{ResourceArn}")
operation GetResourcePolicy {
    input := {
        @required @httpLabel
        ResourceArn: ResourceArn
    }
    output := {
        PolicyDocument: ResourcePolicyDocumentJson
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/global-networks/{GlobalNetworkId}/route-analyses/{RouteAnalysisId}")
operation GetRouteAnalysis {
    input := {
        @required @httpLabel
        GlobalNetworkId: GlobalNetworkId

        @required @httpLabel
        RouteAnalysisId: ConstrainedString
    }
    output := {
        RouteAnalysis: RouteAnalysis
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/site-to-site-vpn-attachments/{AttachmentId}")
operation GetSiteToSiteVpnAttachment {
    input := {
        @required @httpLabel
        AttachmentId: AttachmentId
    }
    output := {
        SiteToSiteVpnAttachment: SiteToSiteVpnAttachment
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/global-networks/{GlobalNetworkId}/sites")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Sites"
    pageSize: "MaxResults"
)
operation GetSites {
    input := {
        @required @httpLabel
        GlobalNetworkId: GlobalNetworkId

        @httpQuery("siteIds")
        SiteIds: SiteIdList

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: NextToken
    }
    output := {
        Sites: SiteList
        NextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(
    method: "GET"
    uri: "/global-networks/{GlobalNetworkId}/transit-gateway-connect-peer-associations"
)
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TransitGatewayConnectPeerAssociations"
    pageSize: "MaxResults"
)
operation GetTransitGatewayConnectPeerAssociations {
    input := {
        @required @httpLabel
        GlobalNetworkId: GlobalNetworkId

        @httpQuery("transitGatewayConnectPeerArns")
        TransitGatewayConnectPeerArns: TransitGatewayConnectPeerArnList

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: NextToken
    }
    output := {
        TransitGatewayConnectPeerAssociations: TransitGatewayConnectPeerAssociationList
        NextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/transit-gateway-peerings/{PeeringId}")
operation GetTransitGatewayPeering {
    input := {
        @required @httpLabel
        PeeringId: PeeringId
    }
    output := {
        TransitGatewayPeering: TransitGatewayPeering
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/global-networks/{GlobalNetworkId}/transit-gateway-registrations")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TransitGatewayRegistrations"
    pageSize: "MaxResults"
)
operation GetTransitGatewayRegistrations {
    input := {
        @required @httpLabel
        GlobalNetworkId: GlobalNetworkId

        @httpQuery("transitGatewayArns")
        TransitGatewayArns: TransitGatewayArnList

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: NextToken
    }
    output := {
        TransitGatewayRegistrations: TransitGatewayRegistrationList
        NextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/transit-gateway-route-table-attachments/{AttachmentId}")
operation GetTransitGatewayRouteTableAttachment {
    input := {
        @required @httpLabel
        AttachmentId: AttachmentId
    }
    output := {
        TransitGatewayRouteTableAttachment: TransitGatewayRouteTableAttachment
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/vpc-attachments/{AttachmentId}")
operation GetVpcAttachment {
    input := {
        @required @httpLabel
        AttachmentId: AttachmentId
    }
    output := {
        VpcAttachment: VpcAttachment
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/routing-policy-label/core-network/{CoreNetworkId}")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AttachmentRoutingPolicyAssociations"
    pageSize: "MaxResults"
)
operation ListAttachmentRoutingPolicyAssociations {
    input := {
        @required @httpLabel
        CoreNetworkId: CoreNetworkId

        @httpQuery("attachmentId")
        AttachmentId: AttachmentId

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: NextToken
    }
    output := {
        AttachmentRoutingPolicyAssociations: AttachmentRoutingPolicyAssociationsList
        NextToken: NextToken
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/attachments")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Attachments"
    pageSize: "MaxResults"
)
operation ListAttachments {
    input := {
        @httpQuery("coreNetworkId")
        CoreNetworkId: CoreNetworkId

        @httpQuery("attachmentType")
        AttachmentType: AttachmentType

        @httpQuery("edgeLocation")
        EdgeLocation: ExternalRegionCode

        @httpQuery("state")
        State: AttachmentState

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: NextToken
    }
    output := {
        Attachments: AttachmentList
        NextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/connect-peers")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ConnectPeers"
    pageSize: "MaxResults"
)
operation ListConnectPeers {
    input := {
        @httpQuery("coreNetworkId")
        CoreNetworkId: CoreNetworkId

        @httpQuery("connectAttachmentId")
        ConnectAttachmentId: AttachmentId

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: NextToken
    }
    output := {
        ConnectPeers: ConnectPeerSummaryList
        NextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/core-networks/{CoreNetworkId}/core-network-policy-versions")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "CoreNetworkPolicyVersions"
    pageSize: "MaxResults"
)
operation ListCoreNetworkPolicyVersions {
    input := {
        @required @httpLabel
        CoreNetworkId: CoreNetworkId

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: NextToken
    }
    output := {
        CoreNetworkPolicyVersions: CoreNetworkPolicyVersionList
        NextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/prefix-list/core-network/{CoreNetworkId}")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "PrefixListAssociations"
    pageSize: "MaxResults"
)
operation ListCoreNetworkPrefixListAssociations {
    input := {
        @required @httpLabel
        CoreNetworkId: CoreNetworkId

        @httpQuery("prefixListArn")
        PrefixListArn: PrefixListArn

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: NextToken
    }
    output := {
        PrefixListAssociations: PrefixListAssociationList
        NextToken: NextToken
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/core-networks/{CoreNetworkId}/core-network-routing-information")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "CoreNetworkRoutingInformation"
    pageSize: "MaxResults"
)
operation ListCoreNetworkRoutingInformation {
    input := {
        @required @httpLabel
        CoreNetworkId: CoreNetworkId

        @required
        SegmentName: ConstrainedString

        @required
        EdgeLocation: ExternalRegionCode

        NextHopFilters: FilterMap
        LocalPreferenceMatches: ConstrainedStringList
        ExactAsPathMatches: ConstrainedStringList
        MedMatches: ConstrainedStringList
        CommunityMatches: ConstrainedStringList

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: NextToken
    }
    output := {
        CoreNetworkRoutingInformation: CoreNetworkRoutingInformationList
        NextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/core-networks")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "CoreNetworks"
    pageSize: "MaxResults"
)
operation ListCoreNetworks {
    input := {
        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: NextToken
    }
    output := {
        CoreNetworks: CoreNetworkSummaryList
        NextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/organizations/service-access")
operation ListOrganizationServiceAccessStatus {
    input := {
        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: NextToken
    }
    output := {
        OrganizationStatus: OrganizationStatus
        NextToken: NextToken
    }
}

@http(method: "GET", uri: "/peerings")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Peerings"
    pageSize: "MaxResults"
)
operation ListPeerings {
    input := {
        @httpQuery("coreNetworkId")
        CoreNetworkId: CoreNetworkId

        @httpQuery("peeringType")
        PeeringType: PeeringType

        @httpQuery("edgeLocation")
        EdgeLocation: ExternalRegionCode

        @httpQuery("state")
        State: PeeringState

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: NextToken
    }
    output := {
        Peerings: PeeringList
        NextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/tags/{ResourceArn}")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        ResourceArn: ResourceArn
    }
    output := {
        TagList: TagList
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/routing-policy-label")
operation PutAttachmentRoutingPolicyLabel {
    input := {
        @required
        CoreNetworkId: CoreNetworkId

        @required
        AttachmentId: AttachmentId

        @required
        RoutingPolicyLabel: ConstrainedString

        @idempotencyToken
        ClientToken: ClientToken
    }
    output := {
        CoreNetworkId: CoreNetworkId
        AttachmentId: AttachmentId
        RoutingPolicyLabel: ConstrainedString
    }
    errors: [
        ValidationException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/core-networks/{CoreNetworkId}/core-network-policy")
operation PutCoreNetworkPolicy {
    input := {
        @required @httpLabel
        CoreNetworkId: CoreNetworkId

        @required
        PolicyDocument: CoreNetworkPolicyDocumentJson

        Description: ConstrainedString
        LatestVersionId: Integer

        @idempotencyToken
        ClientToken: ClientToken
    }
    output := {
        CoreNetworkPolicy: CoreNetworkPolicy
    }
    errors: [
        CoreNetworkPolicyException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        ConflictException
    ]
}

@http(method: "POST", uri: "/resource-policy/{ResourceArn}")
operation PutResourcePolicy {
    input := {
        @required
        PolicyDocument: ResourcePolicyDocumentJson

        @required @httpLabel
        ResourceArn: ResourceArn
    }
    output := {}
    errors: [
        ValidationException
        ServiceQuotaExceededException
        AccessDeniedException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/global-networks/{GlobalNetworkId}/transit-gateway-registrations")
operation RegisterTransitGateway {
    input := {
        @required @httpLabel
        GlobalNetworkId: GlobalNetworkId

        @required
        TransitGatewayArn: TransitGatewayArn
    }
    output := {
        TransitGatewayRegistration: TransitGatewayRegistration
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/attachments/{AttachmentId}/reject")
operation RejectAttachment {
    input := {
        @required @httpLabel
        AttachmentId: AttachmentId
    }
    output := {
        Attachment: Attachment
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(
    method: "DELETE"
    uri: "/routing-policy-label/core-network/{CoreNetworkId}/attachment/{AttachmentId}"
)
operation RemoveAttachmentRoutingPolicyLabel {
    input := {
        @required @httpLabel
        CoreNetworkId: CoreNetworkId

        @required @httpLabel
        AttachmentId: AttachmentId
    }
    output := {
        CoreNetworkId: CoreNetworkId
        AttachmentId: AttachmentId
        RoutingPolicyLabel: ConstrainedString
    }
    errors: [
        ValidationException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(
    method: "POST"
    uri: "/core-networks/{CoreNetworkId}/core-network-policy-versions/{PolicyVersionId}/restore"
)
operation RestoreCoreNetworkPolicyVersion {
    input := {
        @required @httpLabel
        CoreNetworkId: CoreNetworkId

        @required @httpLabel
        PolicyVersionId: Integer
    }
    output := {
        CoreNetworkPolicy: CoreNetworkPolicy
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        ConflictException
    ]
}

@http(method: "POST", uri: "/organizations/service-access")
operation StartOrganizationServiceAccessUpdate {
    input := {
        @required
        Action: Action
    }
    output := {
        OrganizationStatus: OrganizationStatus
    }
    errors: [
        ValidationException
        ServiceQuotaExceededException
        AccessDeniedException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/global-networks/{GlobalNetworkId}/route-analyses")
operation StartRouteAnalysis {
    input := {
        @required @httpLabel
        GlobalNetworkId: GlobalNetworkId

        @required
        Source: RouteAnalysisEndpointOptionsSpecification

        @required
        Destination: RouteAnalysisEndpointOptionsSpecification

        IncludeReturnPath: Boolean
        UseMiddleboxes: Boolean
    }
    output := {
        RouteAnalysis: RouteAnalysis
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/tags/{ResourceArn}")
operation TagResource {
    input := {
        @required @httpLabel
        ResourceArn: ResourceArn

        @required
        Tags: TagList
    }
    output := {}
    errors: [
        ValidationException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/tags/{ResourceArn}")
operation UntagResource {
    input := {
        @required @httpLabel
        ResourceArn: ResourceArn

        @required @httpQuery("tagKeys")
        TagKeys: TagKeyList
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PATCH", uri: "/global-networks/{GlobalNetworkId}/connections/{ConnectionId}")
operation UpdateConnection {
    input := {
        @required @httpLabel
        GlobalNetworkId: GlobalNetworkId

        @required @httpLabel
        ConnectionId: ConnectionId

        LinkId: LinkId
        ConnectedLinkId: LinkId
        Description: ConstrainedString
    }
    output := {
        Connection: Connection
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PATCH", uri: "/core-networks/{CoreNetworkId}")
operation UpdateCoreNetwork {
    input := {
        @required @httpLabel
        CoreNetworkId: CoreNetworkId

        Description: ConstrainedString
    }
    output := {
        CoreNetwork: CoreNetwork
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PATCH", uri: "/global-networks/{GlobalNetworkId}/devices/{DeviceId}")
operation UpdateDevice {
    input := {
        @required @httpLabel
        GlobalNetworkId: GlobalNetworkId

        @required @httpLabel
        DeviceId: DeviceId

        AWSLocation: AWSLocation
        Description: ConstrainedString
        Type: ConstrainedString
        Vendor: ConstrainedString
        Model: ConstrainedString
        SerialNumber: ConstrainedString
        Location: Location
        SiteId: SiteId
    }
    output := {
        Device: Device
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PATCH", uri: "/direct-connect-gateway-attachments/{AttachmentId}")
operation UpdateDirectConnectGatewayAttachment {
    input := {
        @required @httpLabel
        AttachmentId: AttachmentId

        EdgeLocations: ExternalRegionCodeList
    }
    output := {
        DirectConnectGatewayAttachment: DirectConnectGatewayAttachment
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PATCH", uri: "/global-networks/{GlobalNetworkId}")
operation UpdateGlobalNetwork {
    input := {
        @required @httpLabel
        GlobalNetworkId: GlobalNetworkId

        Description: ConstrainedString
    }
    output := {
        GlobalNetwork: GlobalNetwork
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PATCH", uri: "/global-networks/{GlobalNetworkId}/links/{LinkId}")
operation UpdateLink {
    input := {
        @required @httpLabel
        GlobalNetworkId: GlobalNetworkId

        @required @httpLabel
        LinkId: LinkId

        Description: ConstrainedString
        Type: ConstrainedString
        Bandwidth: Bandwidth
        Provider: ConstrainedString
    }
    output := {
        Link: Link
    }
    errors: [
        ValidationException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(
    method: "PATCH"
    uri: "/global-networks/{GlobalNetworkId}/network-resources/{ResourceArn}/metadata"
)
operation UpdateNetworkResourceMetadata {
    input := {
        @required @httpLabel
        GlobalNetworkId: GlobalNetworkId

        @required @httpLabel
        ResourceArn: ResourceArn

        @required
        Metadata: NetworkResourceMetadataMap
    }
    output := {
        ResourceArn: ResourceArn
        Metadata: NetworkResourceMetadataMap
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PATCH", uri: "/global-networks/{GlobalNetworkId}/sites/{SiteId}")
operation UpdateSite {
    input := {
        @required @httpLabel
        GlobalNetworkId: GlobalNetworkId

        @required @httpLabel
        SiteId: SiteId

        Description: ConstrainedString
        Location: Location
    }
    output := {
        Site: Site
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PATCH", uri: "/vpc-attachments/{AttachmentId}")
operation UpdateVpcAttachment {
    input := {
        @required @httpLabel
        AttachmentId: AttachmentId

        AddSubnetArns: SubnetArnList
        RemoveSubnetArns: SubnetArnList
        Options: VpcOptions
    }
    output := {
        VpcAttachment: VpcAttachment
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@length(min: 12, max: 12) @pattern("[\\s\\S]*")
string AWSAccountId

structure AWSLocation {
    Zone: ConstrainedString
    SubnetArn: SubnetArn
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    Message: ServerSideString
}

@length(min: 0, max: 50)
string AccountId

structure AccountStatus {
    AccountId: AccountId
    SLRDeploymentStatus: SLRDeploymentStatus
}

list AccountStatusList {
    member: AccountStatus
}

@length(min: 0, max: 50)
string Action

structure Attachment {
    CoreNetworkId: CoreNetworkId
    CoreNetworkArn: CoreNetworkArn
    AttachmentId: AttachmentId
    OwnerAccountId: AWSAccountId
    AttachmentType: AttachmentType
    State: AttachmentState
    EdgeLocation: ExternalRegionCode
    EdgeLocations: ExternalRegionCodeList
    ResourceArn: ResourceArn
    AttachmentPolicyRuleNumber: Integer
    SegmentName: ConstrainedString
    NetworkFunctionGroupName: NetworkFunctionGroupName
    Tags: TagList
    ProposedSegmentChange: ProposedSegmentChange
    ProposedNetworkFunctionGroupChange: ProposedNetworkFunctionGroupChange
    CreatedAt: Timestamp
    UpdatedAt: Timestamp
    LastModificationErrors: AttachmentErrorList
}

structure AttachmentError {
    Code: AttachmentErrorCode
    Message: ServerSideString
    ResourceArn: ResourceArn
    RequestId: ServerSideString
}

enum AttachmentErrorCode {
    VPC_NOT_FOUND
    SUBNET_NOT_FOUND
    SUBNET_DUPLICATED_IN_AVAILABILITY_ZONE
    SUBNET_NO_FREE_ADDRESSES
    SUBNET_UNSUPPORTED_AVAILABILITY_ZONE
    SUBNET_NO_IPV6_CIDRS
    VPN_CONNECTION_NOT_FOUND
    MAXIMUM_NO_ENCAP_LIMIT_EXCEEDED
    DIRECT_CONNECT_GATEWAY_NOT_FOUND
    DIRECT_CONNECT_GATEWAY_EXISTING_ATTACHMENTS
    DIRECT_CONNECT_GATEWAY_NO_PRIVATE_VIF
    VPN_EXISTING_ASSOCIATIONS
    VPC_UNSUPPORTED_FEATURES
}

@length(min: 0, max: 20)
list AttachmentErrorList {
    member: AttachmentError
}

@length(min: 0, max: 50) @pattern("^attachment-([0-9a-f]{8,17})$")
string AttachmentId

list AttachmentList {
    member: Attachment
}

structure AttachmentRoutingPolicyAssociationSummary {
    AttachmentId: AttachmentId
    PendingRoutingPolicies: ConstrainedStringList
    AssociatedRoutingPolicies: ConstrainedStringList
    RoutingPolicyLabel: ConstrainedString
}

list AttachmentRoutingPolicyAssociationsList {
    member: AttachmentRoutingPolicyAssociationSummary
}

enum AttachmentState {
    REJECTED
    PENDING_ATTACHMENT_ACCEPTANCE
    CREATING
    FAILED
    AVAILABLE
    UPDATING
    PENDING_NETWORK_UPDATE
    PENDING_TAG_ACCEPTANCE
    DELETING
}

enum AttachmentType {
    CONNECT
    SITE_TO_SITE_VPN
    VPC
    DIRECT_CONNECT_GATEWAY
    TRANSIT_GATEWAY_ROUTE_TABLE
}

structure Bandwidth {
    UploadSpeed: Integer
    DownloadSpeed: Integer
}

structure BgpOptions {
    PeerAsn: Long
}

enum ChangeAction {
    ADD
    MODIFY
    REMOVE
}

enum ChangeSetState {
    PENDING_GENERATION
    FAILED_GENERATION
    READY_TO_EXECUTE
    EXECUTING
    EXECUTION_SUCCEEDED
    OUT_OF_DATE
}

enum ChangeStatus {
    NOT_STARTED
    IN_PROGRESS
    COMPLETE
    FAILED
}

enum ChangeType {
    CORE_NETWORK_SEGMENT
    NETWORK_FUNCTION_GROUP
    CORE_NETWORK_EDGE
    ATTACHMENT_MAPPING
    ATTACHMENT_ROUTE_PROPAGATION
    ATTACHMENT_ROUTE_STATIC
    ROUTING_POLICY
    ROUTING_POLICY_SEGMENT_ASSOCIATION
    ROUTING_POLICY_EDGE_ASSOCIATION
    ROUTING_POLICY_ATTACHMENT_ASSOCIATION
    CORE_NETWORK_CONFIGURATION
    SEGMENTS_CONFIGURATION
    SEGMENT_ACTIONS_CONFIGURATION
    ATTACHMENT_POLICIES_CONFIGURATION
}

@length(min: 0, max: 256) @pattern("[\\s\\S]*")
string ClientToken

@error("client") @httpError(409)
structure ConflictException {
    @required
    Message: ServerSideString

    @required
    ResourceId: ServerSideString

    @required
    ResourceType: ServerSideString
}

structure ConnectAttachment {
    Attachment: Attachment
    TransportAttachmentId: AttachmentId
    Options: ConnectAttachmentOptions
}

structure ConnectAttachmentOptions {
    Protocol: TunnelProtocol
}

structure ConnectPeer {
    CoreNetworkId: CoreNetworkId
    ConnectAttachmentId: AttachmentId
    ConnectPeerId: ConnectPeerId
    EdgeLocation: ExternalRegionCode
    State: ConnectPeerState
    CreatedAt: Timestamp
    Configuration: ConnectPeerConfiguration
    Tags: TagList
    SubnetArn: SubnetArn
    LastModificationErrors: ConnectPeerErrorList
}

structure ConnectPeerAssociation {
    ConnectPeerId: ConnectPeerId
    GlobalNetworkId: GlobalNetworkId
    DeviceId: DeviceId
    LinkId: LinkId
    State: ConnectPeerAssociationState
}

list ConnectPeerAssociationList {
    member: ConnectPeerAssociation
}

enum ConnectPeerAssociationState {
    PENDING
    AVAILABLE
    DELETING
    DELETED
}

structure ConnectPeerBgpConfiguration {
    CoreNetworkAsn: Long
    PeerAsn: Long
    CoreNetworkAddress: IPAddress
    PeerAddress: IPAddress
}

list ConnectPeerBgpConfigurationList {
    member: ConnectPeerBgpConfiguration
}

structure ConnectPeerConfiguration {
    CoreNetworkAddress: IPAddress
    PeerAddress: IPAddress
    InsideCidrBlocks: ConstrainedStringList
    Protocol: TunnelProtocol
    BgpConfigurations: ConnectPeerBgpConfigurationList
}

structure ConnectPeerError {
    Code: ConnectPeerErrorCode
    Message: ServerSideString
    ResourceArn: ResourceArn
    RequestId: ServerSideString
}

enum ConnectPeerErrorCode {
    EDGE_LOCATION_NO_FREE_IPS
    EDGE_LOCATION_PEER_DUPLICATE
    SUBNET_NOT_FOUND
    IP_OUTSIDE_SUBNET_CIDR_RANGE
    INVALID_INSIDE_CIDR_BLOCK
    NO_ASSOCIATED_CIDR_BLOCK
}

@length(min: 0, max: 20)
list ConnectPeerErrorList {
    member: ConnectPeerError
}

@length(min: 0, max: 50) @pattern("^connect-peer-([0-9a-f]{8,17})$")
string ConnectPeerId

list ConnectPeerIdList {
    member: ConnectPeerId
}

enum ConnectPeerState {
    CREATING
    FAILED
    AVAILABLE
    DELETING
}

structure ConnectPeerSummary {
    CoreNetworkId: CoreNetworkId
    ConnectAttachmentId: AttachmentId
    ConnectPeerId: ConnectPeerId
    EdgeLocation: ExternalRegionCode
    ConnectPeerState: ConnectPeerState
    CreatedAt: Timestamp
    Tags: TagList
    SubnetArn: SubnetArn
}

list ConnectPeerSummaryList {
    member: ConnectPeerSummary
}

structure Connection {
    ConnectionId: ConnectionId
    ConnectionArn: ConnectionArn
    GlobalNetworkId: GlobalNetworkId
    DeviceId: DeviceId
    ConnectedDeviceId: DeviceId
    LinkId: LinkId
    ConnectedLinkId: LinkId
    Description: ConstrainedString
    CreatedAt: Timestamp
    State: ConnectionState
    Tags: TagList
}

@length(min: 0, max: 500) @pattern("[\\s\\S]*")
string ConnectionArn

structure ConnectionHealth {
    Type: ConnectionType
    Status: ConnectionStatus
    Timestamp: Timestamp
}

@length(min: 0, max: 50) @pattern("[\\s\\S]*")
string ConnectionId

list ConnectionIdList {
    member: ConnectionId
}

list ConnectionList {
    member: Connection
}

enum ConnectionState {
    PENDING
    AVAILABLE
    DELETING
    UPDATING
}

enum ConnectionStatus {
    UP
    DOWN
}

enum ConnectionType {
    BGP
    IPSEC
}

@length(min: 0, max: 256) @pattern("[\\s\\S]*")
string ConstrainedString

list ConstrainedStringList {
    member: ConstrainedString
}

structure CoreNetwork {
    GlobalNetworkId: GlobalNetworkId
    CoreNetworkId: CoreNetworkId
    CoreNetworkArn: CoreNetworkArn
    Description: ConstrainedString
    CreatedAt: Timestamp
    State: CoreNetworkState
    Segments: CoreNetworkSegmentList
    NetworkFunctionGroups: CoreNetworkNetworkFunctionGroupList
    Edges: CoreNetworkEdgeList
    Tags: TagList
}

@length(min: 0, max: 500) @pattern("[\\s\\S]*")
string CoreNetworkArn

structure CoreNetworkChange {
    Type: ChangeType
    Action: ChangeAction
    Identifier: ConstrainedString
    PreviousValues: CoreNetworkChangeValues
    NewValues: CoreNetworkChangeValues
    IdentifierPath: ConstrainedString
}

structure CoreNetworkChangeEvent {
    Type: ChangeType
    Action: ChangeAction
    IdentifierPath: ConstrainedString
    EventTime: Timestamp
    Status: ChangeStatus
    Values: CoreNetworkChangeEventValues
}

list CoreNetworkChangeEventList {
    member: CoreNetworkChangeEvent
}

structure CoreNetworkChangeEventValues {
    EdgeLocation: ExternalRegionCode
    PeerEdgeLocation: ExternalRegionCode
    RoutingPolicyDirection: RoutingPolicyDirection
    SegmentName: ConstrainedString
    NetworkFunctionGroupName: ConstrainedString
    AttachmentId: AttachmentId
    Cidr: ConstrainedString
    RoutingPolicyAssociationDetails: RoutingPolicyAssociationDetailsList
}

list CoreNetworkChangeList {
    member: CoreNetworkChange
}

structure CoreNetworkChangeValues {
    SegmentName: ConstrainedString
    NetworkFunctionGroupName: ConstrainedString
    EdgeLocations: ExternalRegionCodeList
    Asn: Long
    Cidr: ConstrainedString
    DestinationIdentifier: ConstrainedString
    InsideCidrBlocks: ConstrainedStringList
    SharedSegments: ConstrainedStringList
    ServiceInsertionActions: ServiceInsertionActionList
    VpnEcmpSupport: Boolean
    DnsSupport: Boolean
    SecurityGroupReferencingSupport: Boolean
    RoutingPolicyDirection: RoutingPolicyDirection
    RoutingPolicy: CoreNetworkPolicyDocument
    PeerEdgeLocations: ExternalRegionCodeList
    AttachmentId: ConstrainedString
    RoutingPolicyAssociationDetails: RoutingPolicyAssociationDetailsList
}

structure CoreNetworkEdge {
    EdgeLocation: ExternalRegionCode
    Asn: Long
    InsideCidrBlocks: ConstrainedStringList
}

list CoreNetworkEdgeList {
    member: CoreNetworkEdge
}

@length(min: 0, max: 50) @pattern("^core-network-([0-9a-f]{8,17})$")
string CoreNetworkId

structure CoreNetworkNetworkFunctionGroup {
    Name: ConstrainedString
    EdgeLocations: ExternalRegionCodeList
    Segments: ServiceInsertionSegments
}

structure CoreNetworkNetworkFunctionGroupIdentifier {
    CoreNetworkId: CoreNetworkId
    NetworkFunctionGroupName: ConstrainedString
    EdgeLocation: ExternalRegionCode
}

list CoreNetworkNetworkFunctionGroupList {
    member: CoreNetworkNetworkFunctionGroup
}

structure CoreNetworkPolicy {
    CoreNetworkId: CoreNetworkId
    PolicyVersionId: Integer
    Alias: CoreNetworkPolicyAlias
    Description: ConstrainedString
    CreatedAt: Timestamp
    ChangeSetState: ChangeSetState
    PolicyErrors: CoreNetworkPolicyErrorList
    PolicyDocument: CoreNetworkPolicyDocumentJson
}

@length(min: 0, max: 10000000) @pattern("[\\s\\S]*") @mediaType("application/json")
string CoreNetworkPolicyDocumentJson

enum CoreNetworkPolicyAlias {
    LIVE
    LATEST
}

@length(min: 0, max: 10000000) @pattern("[\\s\\S]*")
string CoreNetworkPolicyDocument

structure CoreNetworkPolicyError {
    @required
    ErrorCode: ServerSideString

    @required
    Message: ServerSideString

    Path: ServerSideString
}

list CoreNetworkPolicyErrorList {
    member: CoreNetworkPolicyError
}

@error("client") @httpError(400)
structure CoreNetworkPolicyException {
    @required
    Message: ServerSideString

    Errors: CoreNetworkPolicyErrorList
}

structure CoreNetworkPolicyVersion {
    CoreNetworkId: CoreNetworkId
    PolicyVersionId: Integer
    Alias: CoreNetworkPolicyAlias
    Description: ConstrainedString
    CreatedAt: Timestamp
    ChangeSetState: ChangeSetState
}

list CoreNetworkPolicyVersionList {
    member: CoreNetworkPolicyVersion
}

structure CoreNetworkRoutingInformation {
    Prefix: ConstrainedString
    NextHop: RoutingInformationNextHop
    LocalPreference: ConstrainedString
    Med: ConstrainedString
    AsPath: ConstrainedStringList
    Communities: ConstrainedStringList
}

list CoreNetworkRoutingInformationList {
    member: CoreNetworkRoutingInformation
}

structure CoreNetworkSegment {
    Name: ConstrainedString
    EdgeLocations: ExternalRegionCodeList
    SharedSegments: ConstrainedStringList
}

structure CoreNetworkSegmentEdgeIdentifier {
    CoreNetworkId: CoreNetworkId
    SegmentName: ConstrainedString
    EdgeLocation: ExternalRegionCode
}

list CoreNetworkSegmentList {
    member: CoreNetworkSegment
}

enum CoreNetworkState {
    CREATING
    UPDATING
    AVAILABLE
    DELETING
}

structure CoreNetworkSummary {
    CoreNetworkId: CoreNetworkId
    CoreNetworkArn: CoreNetworkArn
    GlobalNetworkId: GlobalNetworkId
    OwnerAccountId: AWSAccountId
    State: CoreNetworkState
    Description: ConstrainedString
    Tags: TagList
}

list CoreNetworkSummaryList {
    member: CoreNetworkSummary
}

@length(min: 0, max: 500) @pattern("[\\s\\S]*")
string CustomerGatewayArn

list CustomerGatewayArnList {
    member: CustomerGatewayArn
}

structure CustomerGatewayAssociation {
    CustomerGatewayArn: CustomerGatewayArn
    GlobalNetworkId: GlobalNetworkId
    DeviceId: DeviceId
    LinkId: LinkId
    State: CustomerGatewayAssociationState
}

list CustomerGatewayAssociationList {
    member: CustomerGatewayAssociation
}

enum CustomerGatewayAssociationState {
    PENDING
    AVAILABLE
    DELETING
    DELETED
}

structure Device {
    DeviceId: DeviceId
    DeviceArn: DeviceArn
    GlobalNetworkId: GlobalNetworkId
    AWSLocation: AWSLocation
    Description: ConstrainedString
    Type: ConstrainedString
    Vendor: ConstrainedString
    Model: ConstrainedString
    SerialNumber: ConstrainedString
    Location: Location
    SiteId: SiteId
    CreatedAt: Timestamp
    State: DeviceState
    Tags: TagList
}

@length(min: 0, max: 500) @pattern("[\\s\\S]*")
string DeviceArn

@length(min: 0, max: 50) @pattern("[\\s\\S]*")
string DeviceId

list DeviceIdList {
    member: DeviceId
}

list DeviceList {
    member: Device
}

enum DeviceState {
    PENDING
    AVAILABLE
    DELETING
    UPDATING
}

@length(min: 0, max: 500)
@pattern("^arn:[^:]{1,63}:directconnect::[^:]{0,63}:dx-gateway\\/[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$")
string DirectConnectGatewayArn

structure DirectConnectGatewayAttachment {
    Attachment: Attachment
    DirectConnectGatewayArn: DirectConnectGatewayArn
}

structure EdgeOverride {
    EdgeSets: EdgeSetList
    UseEdge: ConstrainedString
}

list EdgeSet {
    member: ConstrainedString
}

list EdgeSetList {
    member: EdgeSet
}

map ExceptionContextMap {
    key: String
    value: String
}

@length(min: 1, max: 63) @pattern("[\\s\\S]*")
string ExternalRegionCode

list ExternalRegionCodeList {
    member: ExternalRegionCode
}

map FilterMap {
    key: FilterName
    value: FilterValues
}

@length(max: 128) @pattern("^[0-9a-zA-Z\\.-]*$")
string FilterName

@length(max: 255) @pattern("^[0-9a-zA-Z\\*\\.\\\\/\\?-]*$")
string FilterValue

list FilterValues {
    member: FilterValue
}

@length(min: 0, max: 10000000) @pattern("[\\s\\S]*") @mediaType("application/json")
string ResourcePolicyDocumentJson

structure GlobalNetwork {
    GlobalNetworkId: GlobalNetworkId
    GlobalNetworkArn: GlobalNetworkArn
    Description: ConstrainedString
    CreatedAt: Timestamp
    State: GlobalNetworkState
    Tags: TagList
}

@length(min: 0, max: 500) @pattern("[\\s\\S]*")
string GlobalNetworkArn

@length(min: 0, max: 50) @pattern("[\\s\\S]*")
string GlobalNetworkId

list GlobalNetworkIdList {
    member: GlobalNetworkId
}

list GlobalNetworkList {
    member: GlobalNetwork
}

enum GlobalNetworkState {
    PENDING
    AVAILABLE
    DELETING
    UPDATING
}

@length(min: 1, max: 50) @pattern("[\\s\\S]*")
string IPAddress

@error("server") @httpError(500)
structure InternalServerException {
    @required
    Message: ServerSideString

    @httpHeader("Retry-After")
    RetryAfterSeconds: Integer
}

structure Link {
    LinkId: LinkId
    LinkArn: LinkArn
    GlobalNetworkId: GlobalNetworkId
    SiteId: SiteId
    Description: ConstrainedString
    Type: ConstrainedString
    Bandwidth: Bandwidth
    Provider: ConstrainedString
    CreatedAt: Timestamp
    State: LinkState
    Tags: TagList
}

@length(min: 0, max: 500) @pattern("[\\s\\S]*")
string LinkArn

structure LinkAssociation {
    GlobalNetworkId: GlobalNetworkId
    DeviceId: DeviceId
    LinkId: LinkId
    LinkAssociationState: LinkAssociationState
}

list LinkAssociationList {
    member: LinkAssociation
}

enum LinkAssociationState {
    PENDING
    AVAILABLE
    DELETING
    DELETED
}

@length(min: 0, max: 50) @pattern("[\\s\\S]*")
string LinkId

list LinkIdList {
    member: LinkId
}

list LinkList {
    member: Link
}

enum LinkState {
    PENDING
    AVAILABLE
    DELETING
    UPDATING
}

@sensitive
structure Location {
    Address: ConstrainedString
    Latitude: ConstrainedString
    Longitude: ConstrainedString
}

@range(min: 1, max: 500)
integer MaxResults

structure NetworkFunctionGroup {
    Name: ConstrainedString
}

list NetworkFunctionGroupList {
    member: NetworkFunctionGroup
}

@pattern("[\\s\\S]*")
string NetworkFunctionGroupName

structure NetworkResource {
    RegisteredGatewayArn: ResourceArn
    CoreNetworkId: CoreNetworkId
    AwsRegion: ExternalRegionCode
    AccountId: AWSAccountId
    ResourceType: ConstrainedString
    ResourceId: ConstrainedString
    ResourceArn: ResourceArn
    Definition: ConstrainedString
    DefinitionTimestamp: Timestamp
    Tags: TagList
    Metadata: NetworkResourceMetadataMap
}

structure NetworkResourceCount {
    ResourceType: ConstrainedString
    Count: Integer
}

list NetworkResourceCountList {
    member: NetworkResourceCount
}

list NetworkResourceList {
    member: NetworkResource
}

map NetworkResourceMetadataMap {
    key: ConstrainedString
    value: ConstrainedString
}

structure NetworkResourceSummary {
    RegisteredGatewayArn: ResourceArn
    ResourceArn: ResourceArn
    ResourceType: ConstrainedString
    Definition: ConstrainedString
    NameTag: ConstrainedString
    IsMiddlebox: Boolean
}

structure NetworkRoute {
    DestinationCidrBlock: ConstrainedString
    Destinations: NetworkRouteDestinationList
    PrefixListId: ConstrainedString
    State: RouteState
    Type: RouteType
}

structure NetworkRouteDestination {
    CoreNetworkAttachmentId: AttachmentId
    TransitGatewayAttachmentId: TransitGatewayAttachmentId
    SegmentName: ConstrainedString
    NetworkFunctionGroupName: ConstrainedString
    EdgeLocation: ExternalRegionCode
    ResourceType: ConstrainedString
    ResourceId: ConstrainedString
}

list NetworkRouteDestinationList {
    member: NetworkRouteDestination
}

list NetworkRouteList {
    member: NetworkRoute
}

structure NetworkTelemetry {
    RegisteredGatewayArn: ResourceArn
    CoreNetworkId: CoreNetworkId
    AwsRegion: ExternalRegionCode
    AccountId: AWSAccountId
    ResourceType: ConstrainedString
    ResourceId: ConstrainedString
    ResourceArn: ResourceArn
    Address: ConstrainedString
    Health: ConnectionHealth
}

list NetworkTelemetryList {
    member: NetworkTelemetry
}

@length(min: 0, max: 2048) @pattern("[\\s\\S]*")
string NextToken

@length(min: 0, max: 50)
string OrganizationAwsServiceAccessStatus

@length(min: 0, max: 50) @pattern("^o-([0-9a-f]{8,17})$")
string OrganizationId

structure OrganizationStatus {
    OrganizationId: OrganizationId
    OrganizationAwsServiceAccessStatus: OrganizationAwsServiceAccessStatus
    SLRDeploymentStatus: SLRDeploymentStatus
    AccountStatusList: AccountStatusList
}

structure PathComponent {
    Sequence: Integer
    Resource: NetworkResourceSummary
    DestinationCidrBlock: ConstrainedString
}

list PathComponentList {
    member: PathComponent
}

structure Peering {
    CoreNetworkId: CoreNetworkId
    CoreNetworkArn: CoreNetworkArn
    PeeringId: PeeringId
    OwnerAccountId: AWSAccountId
    PeeringType: PeeringType
    State: PeeringState
    EdgeLocation: ExternalRegionCode
    ResourceArn: ResourceArn
    Tags: TagList
    CreatedAt: Timestamp
    LastModificationErrors: PeeringErrorList
}

structure PeeringError {
    Code: PeeringErrorCode
    Message: ServerSideString
    ResourceArn: ResourceArn
    RequestId: ServerSideString
    MissingPermissionsContext: PermissionsErrorContext
}

enum PeeringErrorCode {
    TRANSIT_GATEWAY_NOT_FOUND
    TRANSIT_GATEWAY_PEERS_LIMIT_EXCEEDED
    MISSING_PERMISSIONS
    INTERNAL_ERROR
    EDGE_LOCATION_PEER_DUPLICATE
    INVALID_TRANSIT_GATEWAY_STATE
}

@length(min: 0, max: 20)
list PeeringErrorList {
    member: PeeringError
}

@length(min: 0, max: 50) @pattern("^peering-([0-9a-f]{8,17})$")
string PeeringId

list PeeringList {
    member: Peering
}

enum PeeringState {
    CREATING
    FAILED
    AVAILABLE
    DELETING
}

enum PeeringType {
    TRANSIT_GATEWAY
}

structure PermissionsErrorContext {
    MissingPermission: ServerSideString
}

@length(min: 0, max: 500) @pattern("[\\s\\S]*")
string PrefixListArn

structure PrefixListAssociation {
    CoreNetworkId: CoreNetworkId
    PrefixListArn: PrefixListArn
    PrefixListAlias: ConstrainedString
}

list PrefixListAssociationList {
    member: PrefixListAssociation
}

structure ProposedNetworkFunctionGroupChange {
    Tags: TagList
    AttachmentPolicyRuleNumber: Integer
    NetworkFunctionGroupName: ConstrainedString
}

structure ProposedSegmentChange {
    Tags: TagList
    AttachmentPolicyRuleNumber: Integer
    SegmentName: ConstrainedString
}

@length(min: 0, max: 10000000) @pattern("[\\s\\S]*")
string ReasonContextKey

map ReasonContextMap {
    key: ReasonContextKey
    value: ReasonContextValue
}

@length(min: 0, max: 10000000) @pattern("[\\s\\S]*")
string ReasonContextValue

structure Relationship {
    From: ConstrainedString
    To: ConstrainedString
}

list RelationshipList {
    member: Relationship
}

@length(min: 0, max: 1500) @pattern("[\\s\\S]*")
string ResourceArn

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    Message: ServerSideString

    @required
    ResourceId: ServerSideString

    @required
    ResourceType: ServerSideString

    Context: ExceptionContextMap
}

structure RouteAnalysis {
    GlobalNetworkId: GlobalNetworkId
    OwnerAccountId: AWSAccountId
    RouteAnalysisId: ConstrainedString
    StartTimestamp: Timestamp
    Status: RouteAnalysisStatus
    Source: RouteAnalysisEndpointOptions
    Destination: RouteAnalysisEndpointOptions
    IncludeReturnPath: Boolean
    UseMiddleboxes: Boolean
    ForwardPath: RouteAnalysisPath
    ReturnPath: RouteAnalysisPath
}

structure RouteAnalysisCompletion {
    ResultCode: RouteAnalysisCompletionResultCode
    ReasonCode: RouteAnalysisCompletionReasonCode
    ReasonContext: ReasonContextMap
}

enum RouteAnalysisCompletionReasonCode {
    TRANSIT_GATEWAY_ATTACHMENT_NOT_FOUND
    TRANSIT_GATEWAY_ATTACHMENT_NOT_IN_TRANSIT_GATEWAY
    CYCLIC_PATH_DETECTED
    TRANSIT_GATEWAY_ATTACHMENT_STABLE_ROUTE_TABLE_NOT_FOUND
    ROUTE_NOT_FOUND
    BLACKHOLE_ROUTE_FOR_DESTINATION_FOUND
    INACTIVE_ROUTE_FOR_DESTINATION_FOUND
    TRANSIT_GATEWAY_ATTACHMENT_ATTACH_ARN_NO_MATCH
    MAX_HOPS_EXCEEDED
    POSSIBLE_MIDDLEBOX
    NO_DESTINATION_ARN_PROVIDED
}

enum RouteAnalysisCompletionResultCode {
    CONNECTED
    NOT_CONNECTED
}

structure RouteAnalysisEndpointOptions {
    TransitGatewayAttachmentArn: TransitGatewayAttachmentArn
    TransitGatewayArn: TransitGatewayArn
    IpAddress: IPAddress
}

structure RouteAnalysisEndpointOptionsSpecification {
    TransitGatewayAttachmentArn: TransitGatewayAttachmentArn
    IpAddress: IPAddress
}

structure RouteAnalysisPath {
    CompletionStatus: RouteAnalysisCompletion
    Path: PathComponentList
}

enum RouteAnalysisStatus {
    RUNNING
    COMPLETED
    FAILED
}

enum RouteState {
    ACTIVE
    BLACKHOLE
}

list RouteStateList {
    member: RouteState
}

structure RouteTableIdentifier {
    TransitGatewayRouteTableArn: TransitGatewayRouteTableArn
    CoreNetworkSegmentEdge: CoreNetworkSegmentEdgeIdentifier
    CoreNetworkNetworkFunctionGroup: CoreNetworkNetworkFunctionGroupIdentifier
}

enum RouteTableType {
    TRANSIT_GATEWAY_ROUTE_TABLE
    CORE_NETWORK_SEGMENT
    NETWORK_FUNCTION_GROUP
}

enum RouteType {
    PROPAGATED
    STATIC
}

list RouteTypeList {
    member: RouteType
}

structure RoutingInformationNextHop {
    IpAddress: IPAddress
    CoreNetworkAttachmentId: ConstrainedString
    ResourceId: ConstrainedString
    ResourceType: ConstrainedString
    SegmentName: ConstrainedString
    EdgeLocation: ExternalRegionCode
}

structure RoutingPolicyAssociationDetail {
    RoutingPolicyNames: ConstrainedStringList
    SharedSegments: ConstrainedStringList
}

list RoutingPolicyAssociationDetailsList {
    member: RoutingPolicyAssociationDetail
}

enum RoutingPolicyDirection {
    inbound
    outbound
}

@length(min: 0, max: 50)
string SLRDeploymentStatus

enum SegmentActionServiceInsertion {
    send_via = "send-via"
    send_to = "send-to"
}

enum SendViaMode {
    dual_hop = "dual-hop"
    single_hop = "single-hop"
}

@length(min: 0, max: 10000000) @pattern("[\\s\\S]*")
string ServerSideString

structure ServiceInsertionAction {
    Action: SegmentActionServiceInsertion
    Mode: SendViaMode
    WhenSentTo: WhenSentTo
    Via: Via
}

list ServiceInsertionActionList {
    member: ServiceInsertionAction
}

structure ServiceInsertionSegments {
    SendVia: ConstrainedStringList
    SendTo: ConstrainedStringList
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    Message: ServerSideString

    ResourceId: ServerSideString
    ResourceType: ServerSideString

    @required
    LimitCode: ServerSideString

    @required
    ServiceCode: ServerSideString
}

structure Site {
    SiteId: SiteId
    SiteArn: SiteArn
    GlobalNetworkId: GlobalNetworkId
    Description: ConstrainedString
    Location: Location
    CreatedAt: Timestamp
    State: SiteState
    Tags: TagList
}

@length(min: 0, max: 500) @pattern("[\\s\\S]*")
string SiteArn

@length(min: 0, max: 50) @pattern("[\\s\\S]*")
string SiteId

list SiteIdList {
    member: SiteId
}

list SiteList {
    member: Site
}

enum SiteState {
    PENDING
    AVAILABLE
    DELETING
    UPDATING
}

structure SiteToSiteVpnAttachment {
    Attachment: Attachment
    VpnConnectionArn: VpnConnectionArn
}

@length(min: 0, max: 500)
@pattern("^arn:[^:]{1,63}:ec2:[^:]{0,63}:[^:]{0,63}:subnet\\/subnet-[0-9a-f]{8,17}$|^$")
string SubnetArn

list SubnetArnList {
    member: SubnetArn
}

structure Tag {
    Key: TagKey
    Value: TagValue
}

@length(min: 0, max: 10000000) @pattern("[\\s\\S]*")
string TagKey

list TagKeyList {
    member: TagKey
}

list TagList {
    member: Tag
}

@length(min: 0, max: 10000000) @pattern("[\\s\\S]*")
string TagValue

@error("client") @httpError(429)
structure ThrottlingException {
    @required
    Message: ServerSideString

    @httpHeader("Retry-After")
    RetryAfterSeconds: Integer
}

@length(min: 0, max: 500) @pattern("[\\s\\S]*")
string TransitGatewayArn

list TransitGatewayArnList {
    member: TransitGatewayArn
}

@length(min: 0, max: 500) @pattern("[\\s\\S]*")
string TransitGatewayAttachmentArn

@length(min: 0, max: 50) @pattern("[\\s\\S]*")
string TransitGatewayAttachmentId

@length(min: 0, max: 500) @pattern("[\\s\\S]*")
string TransitGatewayConnectPeerArn

list TransitGatewayConnectPeerArnList {
    member: TransitGatewayConnectPeerArn
}

structure TransitGatewayConnectPeerAssociation {
    TransitGatewayConnectPeerArn: TransitGatewayConnectPeerArn
    GlobalNetworkId: GlobalNetworkId
    DeviceId: DeviceId
    LinkId: LinkId
    State: TransitGatewayConnectPeerAssociationState
}

list TransitGatewayConnectPeerAssociationList {
    member: TransitGatewayConnectPeerAssociation
}

enum TransitGatewayConnectPeerAssociationState {
    PENDING
    AVAILABLE
    DELETING
    DELETED
}

structure TransitGatewayPeering {
    Peering: Peering
    TransitGatewayArn: TransitGatewayArn
    TransitGatewayPeeringAttachmentId: TransitGatewayPeeringAttachmentId
}

@length(min: 0, max: 50) @pattern("^tgw-attach-([0-9a-f]{8,17})$")
string TransitGatewayPeeringAttachmentId

structure TransitGatewayRegistration {
    GlobalNetworkId: GlobalNetworkId
    TransitGatewayArn: TransitGatewayArn
    State: TransitGatewayRegistrationStateReason
}

list TransitGatewayRegistrationList {
    member: TransitGatewayRegistration
}

enum TransitGatewayRegistrationState {
    PENDING
    AVAILABLE
    DELETING
    DELETED
    FAILED
}

structure TransitGatewayRegistrationStateReason {
    Code: TransitGatewayRegistrationState
    Message: ConstrainedString
}

@length(min: 0, max: 500) @pattern("[\\s\\S]*")
string TransitGatewayRouteTableArn

structure TransitGatewayRouteTableAttachment {
    Attachment: Attachment
    PeeringId: PeeringId
    TransitGatewayRouteTableArn: TransitGatewayRouteTableArn
}

enum TunnelProtocol {
    GRE
    NO_ENCAP
}

@error("client") @httpError(400)
structure ValidationException {
    @required
    Message: ServerSideString

    Reason: ValidationExceptionReason
    Fields: ValidationExceptionFieldList
}

structure ValidationExceptionField {
    @required
    Name: ServerSideString

    @required
    Message: ServerSideString
}

list ValidationExceptionFieldList {
    member: ValidationExceptionField
}

enum ValidationExceptionReason {
    UnknownOperation
    CannotParse
    FieldValidationFailed
    Other
}

structure Via {
    NetworkFunctionGroups: NetworkFunctionGroupList
    WithEdgeOverrides: WithEdgeOverridesList
}

@length(min: 0, max: 500)
@pattern("^arn:[^:]{1,63}:ec2:[^:]{0,63}:[^:]{0,63}:vpc\\/vpc-[0-9a-f]{8,17}$")
string VpcArn

structure VpcAttachment {
    Attachment: Attachment
    SubnetArns: SubnetArnList
    Options: VpcOptions
}

structure VpcOptions {
    Ipv6Support: Boolean
    ApplianceModeSupport: Boolean
    DnsSupport: Boolean
    SecurityGroupReferencingSupport: Boolean
}

@length(min: 0, max: 500)
@pattern("^arn:[^:]{1,63}:ec2:[^:]{0,63}:[^:]{0,63}:vpn-connection\\/vpn-[0-9a-f]{8,17}$")
string VpnConnectionArn

structure WhenSentTo {
    WhenSentToSegmentsList: WhenSentToSegmentsList
}

list WhenSentToSegmentsList {
    member: ConstrainedString
}

list WithEdgeOverridesList {
    member: EdgeOverride
}
