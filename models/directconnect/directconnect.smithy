$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.directconnect

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("AWS Direct Connect")
@service(
    sdkId: "Direct Connect"
    endpointPrefix: "directconnect"
    docId: "directconnect-2012-10-25"
)
@awsJson1_1
@sigv4(name: "directconnect")
@standardRegionalEndpoints
service OvertureService {
    version: "2012-10-25"
    operations: [
        AcceptDirectConnectGatewayAssociationProposal
        AllocateConnectionOnInterconnect
        AllocateHostedConnection
        AllocatePrivateVirtualInterface
        AllocatePublicVirtualInterface
        AllocateTransitVirtualInterface
        AssociateConnectionWithLag
        AssociateHostedConnection
        AssociateMacSecKey
        AssociateVirtualInterface
        ConfirmConnection
        ConfirmCustomerAgreement
        ConfirmPrivateVirtualInterface
        ConfirmPublicVirtualInterface
        ConfirmTransitVirtualInterface
        CreateBGPPeer
        CreateConnection
        CreateDirectConnectGateway
        CreateDirectConnectGatewayAssociation
        CreateDirectConnectGatewayAssociationProposal
        CreateInterconnect
        CreateLag
        CreatePrivateVirtualInterface
        CreatePublicVirtualInterface
        CreateTransitVirtualInterface
        DeleteBGPPeer
        DeleteConnection
        DeleteDirectConnectGateway
        DeleteDirectConnectGatewayAssociation
        DeleteDirectConnectGatewayAssociationProposal
        DeleteInterconnect
        DeleteLag
        DeleteVirtualInterface
        DescribeConnectionLoa
        DescribeConnections
        DescribeConnectionsOnInterconnect
        DescribeCustomerMetadata
        DescribeDirectConnectGatewayAssociationProposals
        DescribeDirectConnectGatewayAssociations
        DescribeDirectConnectGatewayAttachments
        DescribeDirectConnectGateways
        DescribeHostedConnections
        DescribeInterconnectLoa
        DescribeInterconnects
        DescribeLags
        DescribeLoa
        DescribeLocations
        DescribeRouterConfiguration
        DescribeTags
        DescribeVirtualGateways
        DescribeVirtualInterfaces
        DisassociateConnectionFromLag
        DisassociateMacSecKey
        ListVirtualInterfaceRoutes
        ListVirtualInterfaceTestHistory
        StartBgpFailoverTest
        StopBgpFailoverTest
        TagResource
        UntagResource
        UpdateConnection
        UpdateDirectConnectGateway
        UpdateDirectConnectGatewayAssociation
        UpdateLag
        UpdateVirtualInterfaceAttributes
    ]
}

operation AcceptDirectConnectGatewayAssociationProposal {
    input := {
        @required
        directConnectGatewayId: String

        @required
        proposalId: String

        @required
        associatedGatewayOwnerAccount: String

        overrideAllowedPrefixesToDirectConnectGateway: RouteFilterPrefixList
    }
    output: AcceptDirectConnectGatewayAssociationProposalResult
    errors: [DirectConnectServerException, DirectConnectClientException]
}

@deprecated
operation AllocateConnectionOnInterconnect {
    input := {
        @required
        bandwidth: String

        @required
        connectionName: String

        @required
        ownerAccount: String

        @required
        interconnectId: String

        @required
        vlan: Integer
    }
    output: Connection
    errors: [DirectConnectServerException, DirectConnectClientException]
}

operation AllocateHostedConnection {
    input := {
        @required
        connectionId: String

        @required
        ownerAccount: String

        @required
        bandwidth: String

        @required
        connectionName: String

        @required
        vlan: Integer

        tags: TagList
    }
    output: Connection
    errors: [
        DuplicateTagKeysException
        TooManyTagsException
        DirectConnectServerException
        DirectConnectClientException
    ]
}

operation AllocatePrivateVirtualInterface {
    input := {
        @required
        connectionId: String

        @required
        ownerAccount: String

        @required
        newPrivateVirtualInterfaceAllocation: NewPrivateVirtualInterfaceAllocation
    }
    output: VirtualInterface
    errors: [
        DuplicateTagKeysException
        TooManyTagsException
        LimitExceededException
        DirectConnectServerException
        DirectConnectClientException
    ]
}

operation AllocatePublicVirtualInterface {
    input := {
        @required
        connectionId: String

        @required
        ownerAccount: String

        @required
        newPublicVirtualInterfaceAllocation: NewPublicVirtualInterfaceAllocation
    }
    output: VirtualInterface
    errors: [
        DuplicateTagKeysException
        TooManyTagsException
        LimitExceededException
        DirectConnectServerException
        DirectConnectClientException
    ]
}

operation AllocateTransitVirtualInterface {
    input := {
        @required
        connectionId: String

        @required
        ownerAccount: String

        @required
        newTransitVirtualInterfaceAllocation: NewTransitVirtualInterfaceAllocation
    }
    output: AllocateTransitVirtualInterfaceResult
    errors: [
        DuplicateTagKeysException
        TooManyTagsException
        LimitExceededException
        DirectConnectServerException
        DirectConnectClientException
    ]
}

operation AssociateConnectionWithLag {
    input := {
        @required
        connectionId: String

        @required
        lagId: String
    }
    output: Connection
    errors: [LimitExceededException, DirectConnectServerException, DirectConnectClientException]
}

operation AssociateHostedConnection {
    input := {
        @required
        connectionId: String

        @required
        parentConnectionId: String
    }
    output: Connection
    errors: [DirectConnectServerException, DirectConnectClientException]
}

operation AssociateMacSecKey {
    input := {
        @required
        connectionId: String

        secretARN: String
        ckn: String
        cak: String
    }
    output := {
        connectionId: String
        macSecKeys: MacSecKeyList
    }
    errors: [DirectConnectServerException, DirectConnectClientException]
}

operation AssociateVirtualInterface {
    input := {
        @required
        virtualInterfaceId: String

        @required
        connectionId: String
    }
    output: VirtualInterface
    errors: [DirectConnectServerException, DirectConnectClientException]
}

operation ConfirmConnection {
    input := {
        @required
        connectionId: String
    }
    output := {
        connectionState: ConnectionState
    }
    errors: [DirectConnectServerException, DirectConnectClientException]
}

operation ConfirmCustomerAgreement {
    input := {
        agreementName: AgreementName
    }
    output := {
        status: Status
    }
    errors: [DirectConnectServerException, DirectConnectClientException]
}

operation ConfirmPrivateVirtualInterface {
    input := {
        @required
        virtualInterfaceId: String

        virtualGatewayId: String
        directConnectGatewayId: String
    }
    output := {
        virtualInterfaceState: VirtualInterfaceState
    }
    errors: [DirectConnectServerException, DirectConnectClientException]
}

operation ConfirmPublicVirtualInterface {
    input := {
        @required
        virtualInterfaceId: String
    }
    output := {
        virtualInterfaceState: VirtualInterfaceState
    }
    errors: [DirectConnectServerException, DirectConnectClientException]
}

operation ConfirmTransitVirtualInterface {
    input := {
        @required
        virtualInterfaceId: String

        @required
        directConnectGatewayId: String
    }
    output := {
        virtualInterfaceState: VirtualInterfaceState
    }
    errors: [DirectConnectServerException, DirectConnectClientException]
}

operation CreateBGPPeer {
    input := {
        virtualInterfaceId: String
        newBGPPeer: NewBGPPeer
    }
    output := {
        virtualInterface: VirtualInterface
    }
    errors: [DirectConnectServerException, DirectConnectClientException]
}

operation CreateConnection {
    input := {
        @required
        location: String

        @required
        bandwidth: String

        @required
        connectionName: String

        lagId: String
        tags: TagList
        providerName: String
        requestMACSec: Boolean
    }
    output: Connection
    errors: [
        DuplicateTagKeysException
        TooManyTagsException
        DirectConnectServerException
        DirectConnectClientException
    ]
}

operation CreateDirectConnectGateway {
    input := {
        @required
        directConnectGatewayName: String

        tags: TagList
        amazonSideAsn: Long
    }
    output: CreateDirectConnectGatewayResult
    errors: [DirectConnectServerException, DirectConnectClientException]
}

operation CreateDirectConnectGatewayAssociation {
    input := {
        @required
        directConnectGatewayId: String

        gatewayId: String
        addAllowedPrefixesToDirectConnectGateway: RouteFilterPrefixList
        virtualGatewayId: String
    }
    output: CreateDirectConnectGatewayAssociationResult
    errors: [DirectConnectServerException, DirectConnectClientException]
}

operation CreateDirectConnectGatewayAssociationProposal {
    input := {
        @required
        directConnectGatewayId: String

        @required
        directConnectGatewayOwnerAccount: String

        @required
        gatewayId: String

        addAllowedPrefixesToDirectConnectGateway: RouteFilterPrefixList
        removeAllowedPrefixesToDirectConnectGateway: RouteFilterPrefixList
    }
    output: CreateDirectConnectGatewayAssociationProposalResult
    errors: [DirectConnectServerException, DirectConnectClientException]
}

operation CreateInterconnect {
    input := {
        @required
        interconnectName: String

        @required
        bandwidth: String

        @required
        location: String

        lagId: String
        tags: TagList
        providerName: String
        requestMACSec: Boolean
    }
    output: Interconnect
    errors: [
        DuplicateTagKeysException
        TooManyTagsException
        DirectConnectServerException
        DirectConnectClientException
    ]
}

operation CreateLag {
    input := {
        @required
        numberOfConnections: Integer

        @required
        location: String

        @required
        connectionsBandwidth: String

        @required
        lagName: String

        connectionId: String
        tags: TagList
        childConnectionTags: TagList
        providerName: String
        requestMACSec: Boolean
    }
    output: Lag
    errors: [
        DuplicateTagKeysException
        TooManyTagsException
        DirectConnectServerException
        DirectConnectClientException
    ]
}

operation CreatePrivateVirtualInterface {
    input := {
        @required
        connectionId: String

        @required
        newPrivateVirtualInterface: NewPrivateVirtualInterface
    }
    output: VirtualInterface
    errors: [
        DuplicateTagKeysException
        TooManyTagsException
        LimitExceededException
        DirectConnectServerException
        DirectConnectClientException
    ]
}

operation CreatePublicVirtualInterface {
    input := {
        @required
        connectionId: String

        @required
        newPublicVirtualInterface: NewPublicVirtualInterface
    }
    output: VirtualInterface
    errors: [
        DuplicateTagKeysException
        TooManyTagsException
        LimitExceededException
        DirectConnectServerException
        DirectConnectClientException
    ]
}

operation CreateTransitVirtualInterface {
    input := {
        @required
        connectionId: String

        @required
        newTransitVirtualInterface: NewTransitVirtualInterface
    }
    output: CreateTransitVirtualInterfaceResult
    errors: [
        DuplicateTagKeysException
        TooManyTagsException
        LimitExceededException
        DirectConnectServerException
        DirectConnectClientException
    ]
}

operation DeleteBGPPeer {
    input := {
        virtualInterfaceId: String
        asn: Integer
        asnLong: Long
        customerAddress: String
        bgpPeerId: String
    }
    output := {
        virtualInterface: VirtualInterface
    }
    errors: [DirectConnectServerException, DirectConnectClientException]
}

operation DeleteConnection {
    input := {
        @required
        connectionId: String
    }
    output: Connection
    errors: [DirectConnectServerException, DirectConnectClientException]
}

operation DeleteDirectConnectGateway {
    input := {
        @required
        directConnectGatewayId: String
    }
    output: DeleteDirectConnectGatewayResult
    errors: [DirectConnectServerException, DirectConnectClientException]
}

operation DeleteDirectConnectGatewayAssociation {
    input := {
        associationId: String
        directConnectGatewayId: String
        virtualGatewayId: String
    }
    output: DeleteDirectConnectGatewayAssociationResult
    errors: [DirectConnectServerException, DirectConnectClientException]
}

operation DeleteDirectConnectGatewayAssociationProposal {
    input := {
        @required
        proposalId: String
    }
    output: DeleteDirectConnectGatewayAssociationProposalResult
    errors: [DirectConnectServerException, DirectConnectClientException]
}

operation DeleteInterconnect {
    input := {
        @required
        interconnectId: String
    }
    output := {
        interconnectState: InterconnectState
    }
    errors: [DirectConnectServerException, DirectConnectClientException]
}

operation DeleteLag {
    input := {
        @required
        lagId: String
    }
    output: Lag
    errors: [DirectConnectServerException, DirectConnectClientException]
}

operation DeleteVirtualInterface {
    input := {
        @required
        virtualInterfaceId: String
    }
    output := {
        virtualInterfaceState: VirtualInterfaceState
    }
    errors: [DirectConnectServerException, DirectConnectClientException]
}

@deprecated
operation DescribeConnectionLoa {
    input := {
        @required
        connectionId: String

        providerName: String
        loaContentType: LoaContentType
    }
    output := {
        loa: Loa
    }
    errors: [DirectConnectServerException, DirectConnectClientException]
}

operation DescribeConnections {
    input := {
        connectionId: String
        maxResults: Integer
        nextToken: String
    }
    output: Connections
    errors: [DirectConnectServerException, DirectConnectClientException]
}

@deprecated
operation DescribeConnectionsOnInterconnect {
    input := {
        @required
        interconnectId: String
    }
    output: Connections
    errors: [DirectConnectServerException, DirectConnectClientException]
}

operation DescribeCustomerMetadata {
    output := {
        agreements: AgreementList
        nniPartnerType: NniPartnerType
    }
    errors: [DirectConnectServerException, DirectConnectClientException]
}

operation DescribeDirectConnectGatewayAssociationProposals {
    input := {
        directConnectGatewayId: String
        proposalId: String
        associatedGatewayId: String
        maxResults: Integer
        nextToken: String
    }
    output: DescribeDirectConnectGatewayAssociationProposalsResult
    errors: [DirectConnectServerException, DirectConnectClientException]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "directConnectGatewayAssociations"
    pageSize: "maxResults"
)
operation DescribeDirectConnectGatewayAssociations {
    input := {
        associationId: String
        associatedGatewayId: String
        directConnectGatewayId: String
        maxResults: Integer
        nextToken: String
        virtualGatewayId: String
    }
    output: DescribeDirectConnectGatewayAssociationsResult
    errors: [DirectConnectServerException, DirectConnectClientException]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "directConnectGatewayAttachments"
    pageSize: "maxResults"
)
operation DescribeDirectConnectGatewayAttachments {
    input := {
        directConnectGatewayId: String
        virtualInterfaceId: String
        maxResults: Integer
        nextToken: String
    }
    output: DescribeDirectConnectGatewayAttachmentsResult
    errors: [DirectConnectServerException, DirectConnectClientException]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "directConnectGateways"
    pageSize: "maxResults"
)
operation DescribeDirectConnectGateways {
    input := {
        directConnectGatewayId: String
        maxResults: Integer
        nextToken: String
    }
    output: DescribeDirectConnectGatewaysResult
    errors: [DirectConnectServerException, DirectConnectClientException]
}

operation DescribeHostedConnections {
    input := {
        @required
        connectionId: String

        maxResults: Integer
        nextToken: String
    }
    output: Connections
    errors: [DirectConnectServerException, DirectConnectClientException]
}

@deprecated
operation DescribeInterconnectLoa {
    input := {
        @required
        interconnectId: String

        providerName: String
        loaContentType: LoaContentType
    }
    output := {
        loa: Loa
    }
    errors: [DirectConnectServerException, DirectConnectClientException]
}

operation DescribeInterconnects {
    input := {
        interconnectId: String
        maxResults: Integer
        nextToken: String
    }
    output: Interconnects
    errors: [DirectConnectServerException, DirectConnectClientException]
}

operation DescribeLags {
    input := {
        lagId: String
        maxResults: Integer
        nextToken: String
    }
    output: Lags
    errors: [DirectConnectServerException, DirectConnectClientException]
}

operation DescribeLoa {
    input := {
        @required
        connectionId: String

        providerName: String
        loaContentType: LoaContentType
    }
    output: Loa
    errors: [DirectConnectServerException, DirectConnectClientException]
}

operation DescribeLocations {
    output: Locations
    errors: [DirectConnectServerException, DirectConnectClientException]
}

operation DescribeRouterConfiguration {
    input := {
        @required
        virtualInterfaceId: String

        routerTypeIdentifier: String
    }
    output := {
        customerRouterConfig: String
        router: RouterType
        virtualInterfaceId: String
        virtualInterfaceName: String
    }
    errors: [DirectConnectServerException, DirectConnectClientException]
}

operation DescribeTags {
    input := {
        @required
        resourceArns: ResourceArnList
    }
    output := {
        resourceTags: ResourceTagList
    }
    errors: [DirectConnectServerException, DirectConnectClientException]
}

operation DescribeVirtualGateways {
    output: VirtualGateways
    errors: [DirectConnectServerException, DirectConnectClientException]
}

operation DescribeVirtualInterfaces {
    input := {
        connectionId: String
        virtualInterfaceId: String
        maxResults: Integer
        nextToken: String
    }
    output: VirtualInterfaces
    errors: [DirectConnectServerException, DirectConnectClientException]
}

operation DisassociateConnectionFromLag {
    input := {
        @required
        connectionId: String

        @required
        lagId: String
    }
    output: Connection
    errors: [DirectConnectServerException, DirectConnectClientException]
}

operation DisassociateMacSecKey {
    input := {
        @required
        connectionId: String

        @required
        secretARN: String
    }
    output := {
        connectionId: String
        macSecKeys: MacSecKeyList
    }
    errors: [DirectConnectServerException, DirectConnectClientException]
}

operation ListVirtualInterfaceRoutes {
    input := {
        virtualInterfaceId: String
        filters: RouteFilters
        maxResults: Integer
        nextToken: String
    }
    output := {
        virtualInterfaceId: String
        routes: RouteList
        nextToken: String
    }
    errors: [DirectConnectServerException, DirectConnectClientException]
}

operation ListVirtualInterfaceTestHistory {
    input := {
        testId: String
        virtualInterfaceId: String
        bgpPeers: BGPPeerIdList
        status: String
        maxResults: Integer
        nextToken: String
    }
    output := {
        virtualInterfaceTestHistory: VirtualInterfaceTestHistoryList
        nextToken: String
    }
    errors: [DirectConnectServerException, DirectConnectClientException]
}

operation StartBgpFailoverTest {
    input := {
        @required
        virtualInterfaceId: String

        bgpPeers: BGPPeerIdList
        testDurationInMinutes: Integer
    }
    output := {
        virtualInterfaceTest: VirtualInterfaceTestHistory
    }
    errors: [DirectConnectServerException, DirectConnectClientException]
}

operation StopBgpFailoverTest {
    input := {
        @required
        virtualInterfaceId: String
    }
    output := {
        virtualInterfaceTest: VirtualInterfaceTestHistory
    }
    errors: [DirectConnectServerException, DirectConnectClientException]
}

operation TagResource {
    input := {
        @required
        resourceArn: String

        @required
        tags: TagList
    }
    output := {}
    errors: [
        DuplicateTagKeysException
        TooManyTagsException
        DirectConnectServerException
        DirectConnectClientException
    ]
}

operation UntagResource {
    input := {
        @required
        resourceArn: String

        @required
        tagKeys: TagKeyList
    }
    output := {}
    errors: [DirectConnectServerException, DirectConnectClientException]
}

operation UpdateConnection {
    input := {
        @required
        connectionId: String

        connectionName: String
        encryptionMode: String
    }
    output: Connection
    errors: [DirectConnectServerException, DirectConnectClientException]
}

operation UpdateDirectConnectGateway {
    input := {
        @required
        directConnectGatewayId: String

        @required
        newDirectConnectGatewayName: String
    }
    output := {
        directConnectGateway: DirectConnectGateway
    }
    errors: [DirectConnectServerException, DirectConnectClientException]
}

operation UpdateDirectConnectGatewayAssociation {
    input := {
        associationId: String
        addAllowedPrefixesToDirectConnectGateway: RouteFilterPrefixList
        removeAllowedPrefixesToDirectConnectGateway: RouteFilterPrefixList
    }
    output: UpdateDirectConnectGatewayAssociationResult
    errors: [DirectConnectServerException, DirectConnectClientException]
}

operation UpdateLag {
    input := {
        @required
        lagId: String

        lagName: String
        minimumLinks: Integer
        encryptionMode: String
    }
    output: Lag
    errors: [DirectConnectServerException, DirectConnectClientException]
}

operation UpdateVirtualInterfaceAttributes {
    input := {
        @required
        virtualInterfaceId: String

        mtu: Integer
        enableSiteLink: Boolean
        virtualInterfaceName: String
        rateLimit: String
    }
    output: VirtualInterface
    errors: [DirectConnectServerException, DirectConnectClientException]
}

@output
structure AcceptDirectConnectGatewayAssociationProposalResult {
    directConnectGatewayAssociation: DirectConnectGatewayAssociation
}

enum AddressFamily {
    ipv4
    ipv6
}

list AgreementList {
    member: CustomerAgreement
}

@length(max: 100)
string AgreementName

@output
structure AllocateTransitVirtualInterfaceResult {
    virtualInterface: VirtualInterface
}

list AsPathList {
    member: Long
}

structure AsPathSegment {
    pathType: AsPathType
    path: AsPathList
}

list AsPathSegmentList {
    member: AsPathSegment
}

enum AsPathType {
    seq
    set
}

structure AssociatedCoreNetwork {
    id: CoreNetworkIdentifier
    ownerAccount: String
    attachmentId: CoreNetworkAttachmentId
}

structure AssociatedGateway {
    id: String
    type: GatewayType
    ownerAccount: String
    region: String
}

list AvailableMacSecPortSpeeds {
    member: String
}

list AvailablePortSpeeds {
    member: String
}

@deprecated
string AwsDevice

structure BGPPeer {
    bgpPeerId: String
    asn: Integer
    asnLong: Long
    authKey: String
    addressFamily: AddressFamily
    amazonAddress: String
    customerAddress: String
    bgpPeerState: BGPPeerState
    bgpStatus: BGPStatus
    awsDeviceV2: String
    awsLogicalDeviceId: String
}

list BGPPeerIdList {
    member: String
}

list BGPPeerList {
    member: BGPPeer
}

enum BGPPeerState {
    verifying
    pending
    available
    deleting
    deleted
}

enum BGPStatus {
    up
    down
    unknown
}

list CommunityList {
    member: String
}

structure Connection {
    ownerAccount: String
    connectionId: String
    connectionName: String
    connectionState: ConnectionState
    region: String
    location: String
    bandwidth: String
    vlan: Integer
    partnerName: String
    loaIssueTime: Timestamp
    lagId: String
    awsDevice: AwsDevice
    jumboFrameCapable: Boolean
    awsDeviceV2: String
    awsLogicalDeviceId: String
    hasLogicalRedundancy: HasLogicalRedundancy
    tags: TagList
    providerName: String
    macSecCapable: Boolean
    portEncryptionStatus: String
    encryptionMode: String
    macSecKeys: MacSecKeyList
    rateLimiterStatus: RateLimiterStatus
    partnerInterconnectMacSecCapable: Boolean
}

list ConnectionList {
    member: Connection
}

enum ConnectionState {
    ordering
    requested
    pending
    available
    down
    deleting
    deleted
    rejected
    unknown
}

structure Connections {
    connections: ConnectionList
    nextToken: String
}

@length(min: 12, max: 28) @pattern("^attachment-([0-9a-f]{1,17})$")
string CoreNetworkAttachmentId

@length(min: 14, max: 30) @pattern("^core-network-([0-9a-f]{1,17})$")
string CoreNetworkIdentifier

@output
structure CreateDirectConnectGatewayAssociationProposalResult {
    directConnectGatewayAssociationProposal: DirectConnectGatewayAssociationProposal
}

@output
structure CreateDirectConnectGatewayAssociationResult {
    directConnectGatewayAssociation: DirectConnectGatewayAssociation
}

@output
structure CreateDirectConnectGatewayResult {
    directConnectGateway: DirectConnectGateway
}

@output
structure CreateTransitVirtualInterfaceResult {
    virtualInterface: VirtualInterface
}

structure CustomerAgreement {
    agreementName: AgreementName
    status: Status
}

@output
structure DeleteDirectConnectGatewayAssociationProposalResult {
    directConnectGatewayAssociationProposal: DirectConnectGatewayAssociationProposal
}

@output
structure DeleteDirectConnectGatewayAssociationResult {
    directConnectGatewayAssociation: DirectConnectGatewayAssociation
}

@output
structure DeleteDirectConnectGatewayResult {
    directConnectGateway: DirectConnectGateway
}

@output
structure DescribeDirectConnectGatewayAssociationProposalsResult {
    directConnectGatewayAssociationProposals: DirectConnectGatewayAssociationProposalList
    nextToken: String
}

@output
structure DescribeDirectConnectGatewayAssociationsResult {
    directConnectGatewayAssociations: DirectConnectGatewayAssociationList
    nextToken: String
}

@output
structure DescribeDirectConnectGatewayAttachmentsResult {
    directConnectGatewayAttachments: DirectConnectGatewayAttachmentList
    nextToken: String
}

@output
structure DescribeDirectConnectGatewaysResult {
    directConnectGateways: DirectConnectGatewayList
    nextToken: String
}

@error("client")
structure DirectConnectClientException {
    message: String
}

structure DirectConnectGateway {
    directConnectGatewayId: String
    directConnectGatewayName: String
    amazonSideAsn: Long
    ownerAccount: String
    directConnectGatewayState: DirectConnectGatewayState
    stateChangeError: String
    tags: TagList
}

structure DirectConnectGatewayAssociation {
    directConnectGatewayId: String
    directConnectGatewayOwnerAccount: String
    associationState: DirectConnectGatewayAssociationState
    stateChangeError: String
    associatedGateway: AssociatedGateway
    associationId: String
    allowedPrefixesToDirectConnectGateway: RouteFilterPrefixList
    associatedCoreNetwork: AssociatedCoreNetwork
    virtualGatewayId: String
    virtualGatewayRegion: VirtualGatewayRegion
    virtualGatewayOwnerAccount: String
}

list DirectConnectGatewayAssociationList {
    member: DirectConnectGatewayAssociation
}

structure DirectConnectGatewayAssociationProposal {
    proposalId: String
    directConnectGatewayId: String
    directConnectGatewayOwnerAccount: String
    proposalState: DirectConnectGatewayAssociationProposalState
    associatedGateway: AssociatedGateway
    existingAllowedPrefixesToDirectConnectGateway: RouteFilterPrefixList
    requestedAllowedPrefixesToDirectConnectGateway: RouteFilterPrefixList
}

list DirectConnectGatewayAssociationProposalList {
    member: DirectConnectGatewayAssociationProposal
}

enum DirectConnectGatewayAssociationProposalState {
    requested
    accepted
    deleted
}

enum DirectConnectGatewayAssociationState {
    associating
    associated
    disassociating
    disassociated
    updating
}

structure DirectConnectGatewayAttachment {
    directConnectGatewayId: String
    virtualInterfaceId: String
    virtualInterfaceRegion: String
    virtualInterfaceOwnerAccount: String
    attachmentState: DirectConnectGatewayAttachmentState
    attachmentType: DirectConnectGatewayAttachmentType
    stateChangeError: String
}

list DirectConnectGatewayAttachmentList {
    member: DirectConnectGatewayAttachment
}

enum DirectConnectGatewayAttachmentState {
    attaching
    attached
    detaching
    detached
}

enum DirectConnectGatewayAttachmentType {
    TransitVirtualInterface
    PrivateVirtualInterface
}

list DirectConnectGatewayList {
    member: DirectConnectGateway
}

enum DirectConnectGatewayState {
    pending
    available
    deleting
    deleted
}

@error("client")
structure DirectConnectServerException {
    message: String
}

@error("client")
structure DuplicateTagKeysException {}

enum GatewayType {
    virtualPrivateGateway
    transitGateway
}

enum HasLogicalRedundancy {
    unknown
    yes
    no
}

structure Interconnect {
    interconnectId: String
    interconnectName: String
    interconnectState: InterconnectState
    region: String
    location: String
    bandwidth: String
    loaIssueTime: Timestamp
    lagId: String
    awsDevice: AwsDevice
    jumboFrameCapable: Boolean
    awsDeviceV2: String
    awsLogicalDeviceId: String
    hasLogicalRedundancy: HasLogicalRedundancy
    tags: TagList
    providerName: String
    macSecCapable: Boolean
    portEncryptionStatus: String
    encryptionMode: String
    macSecKeys: MacSecKeyList
}

list InterconnectList {
    member: Interconnect
}

enum InterconnectState {
    requested
    pending
    available
    down
    deleting
    deleted
    unknown
}

@output
structure Interconnects {
    interconnects: InterconnectList
    nextToken: String
}

structure Lag {
    connectionsBandwidth: String
    numberOfConnections: Integer
    lagId: String
    ownerAccount: String
    lagName: String
    lagState: LagState
    location: String
    region: String
    minimumLinks: Integer
    awsDevice: AwsDevice
    awsDeviceV2: String
    awsLogicalDeviceId: String
    connections: ConnectionList
    allowsHostedConnections: Boolean
    jumboFrameCapable: Boolean
    hasLogicalRedundancy: HasLogicalRedundancy
    tags: TagList
    providerName: String
    macSecCapable: Boolean
    encryptionMode: String
    macSecKeys: MacSecKeyList
    rateLimiterStatus: RateLimiterStatus
}

list LagList {
    member: Lag
}

enum LagState {
    requested
    pending
    available
    down
    deleting
    deleted
    unknown
}

@output
structure Lags {
    lags: LagList
    nextToken: String
}

@error("client")
structure LimitExceededException {}

structure Loa {
    loaContent: Blob
    loaContentType: LoaContentType
}

enum LoaContentType {
    application_pdf = "application/pdf"
}

structure Location {
    locationCode: String
    locationName: String
    region: String
    availablePortSpeeds: AvailablePortSpeeds
    availableProviders: ProviderList
    availableMacSecPortSpeeds: AvailableMacSecPortSpeeds
}

list LocationList {
    member: Location
}

@output
structure Locations {
    locations: LocationList
}

structure MacSecKey {
    secretARN: String
    ckn: String
    state: String
    startOn: String
}

list MacSecKeyList {
    member: MacSecKey
}

structure NewBGPPeer {
    asn: Integer
    asnLong: Long
    authKey: String
    addressFamily: AddressFamily
    amazonAddress: String
    customerAddress: String
}

structure NewPrivateVirtualInterface {
    @required
    virtualInterfaceName: String

    @required
    vlan: Integer

    asn: Integer
    asnLong: Long
    mtu: Integer
    authKey: String
    amazonAddress: String
    customerAddress: String
    addressFamily: AddressFamily
    virtualGatewayId: String
    directConnectGatewayId: String
    tags: TagList
    enableSiteLink: Boolean
    rateLimit: String
}

structure NewPrivateVirtualInterfaceAllocation {
    @required
    virtualInterfaceName: String

    @required
    vlan: Integer

    asn: Integer
    asnLong: Long
    mtu: Integer
    authKey: String
    amazonAddress: String
    addressFamily: AddressFamily
    customerAddress: String
    tags: TagList
    rateLimit: String
}

structure NewPublicVirtualInterface {
    @required
    virtualInterfaceName: String

    @required
    vlan: Integer

    asn: Integer
    asnLong: Long
    authKey: String
    amazonAddress: String
    customerAddress: String
    addressFamily: AddressFamily
    routeFilterPrefixes: RouteFilterPrefixList
    tags: TagList
    rateLimit: String
}

structure NewPublicVirtualInterfaceAllocation {
    @required
    virtualInterfaceName: String

    @required
    vlan: Integer

    asn: Integer
    asnLong: Long
    authKey: String
    amazonAddress: String
    customerAddress: String
    addressFamily: AddressFamily
    routeFilterPrefixes: RouteFilterPrefixList
    tags: TagList
    rateLimit: String
}

structure NewTransitVirtualInterface {
    virtualInterfaceName: String
    vlan: Integer
    asn: Integer
    asnLong: Long
    mtu: Integer
    authKey: String
    amazonAddress: String
    customerAddress: String
    addressFamily: AddressFamily
    directConnectGatewayId: String
    tags: TagList
    enableSiteLink: Boolean
    rateLimit: String
}

structure NewTransitVirtualInterfaceAllocation {
    virtualInterfaceName: String
    vlan: Integer
    asn: Integer
    asnLong: Long
    mtu: Integer
    authKey: String
    amazonAddress: String
    customerAddress: String
    addressFamily: AddressFamily
    tags: TagList
    rateLimit: String
}

enum NniPartnerType {
    v1
    v2
    nonPartner
}

list ProviderList {
    member: String
}

structure RateLimiterStatus {
    maxAllowed: Integer
    inUse: Integer
    remaining: Integer
    totalBandwidth: String
}

list ResourceArnList {
    member: String
}

structure ResourceTag {
    resourceArn: String
    tags: TagList
}

list ResourceTagList {
    member: ResourceTag
}

structure Route {
    cidr: String
    routeDirection: RouteDirection
    addressFamily: AddressFamily
    asPath: AsPathSegmentList
    communities: CommunityList
    awsLogicalDeviceId: String
    routeInstalledAt: Timestamp
}

enum RouteDirection {
    accepted
    advertised
}

@length(min: 1, max: 10)
list RouteFilterCidrStringList {
    member: String
}

structure RouteFilterPrefix {
    cidr: String
}

list RouteFilterPrefixList {
    member: RouteFilterPrefix
}

structure RouteFilters {
    routeDirection: RouteDirection
    addressFamily: AddressFamily
    cidrs: RouteFilterCidrStringList
    asPath: AsPathList
    communities: CommunityList
}

list RouteList {
    member: Route
}

structure RouterType {
    vendor: String
    platform: String
    software: String
    xsltTemplateName: String
    xsltTemplateNameForMacSec: String
    routerTypeIdentifier: String
}

@length(max: 30)
string Status

structure Tag {
    @required
    key: TagKey

    value: TagValue
}

@length(min: 1, max: 128) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagKey

list TagKeyList {
    member: TagKey
}

@length(min: 1)
list TagList {
    member: Tag
}

@length(min: 0, max: 256) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagValue

@error("client")
structure TooManyTagsException {}

@output
structure UpdateDirectConnectGatewayAssociationResult {
    directConnectGatewayAssociation: DirectConnectGatewayAssociation
}

structure VirtualGateway {
    virtualGatewayId: String
    virtualGatewayState: String
}

list VirtualGatewayList {
    member: VirtualGateway
}

@deprecated
string VirtualGatewayRegion

@output
structure VirtualGateways {
    virtualGateways: VirtualGatewayList
}

structure VirtualInterface {
    ownerAccount: String
    virtualInterfaceId: String
    location: String
    connectionId: String
    virtualInterfaceType: String
    virtualInterfaceName: String
    vlan: Integer
    asn: Integer
    asnLong: Long
    amazonSideAsn: Long
    authKey: String
    amazonAddress: String
    customerAddress: String
    addressFamily: AddressFamily
    virtualInterfaceState: VirtualInterfaceState
    customerRouterConfig: String
    mtu: Integer
    jumboFrameCapable: Boolean
    virtualGatewayId: String
    directConnectGatewayId: String
    routeFilterPrefixes: RouteFilterPrefixList
    bgpPeers: BGPPeerList
    region: String
    awsDeviceV2: String
    awsLogicalDeviceId: String
    tags: TagList
    siteLinkEnabled: Boolean
    rateLimit: String
}

list VirtualInterfaceList {
    member: VirtualInterface
}

enum VirtualInterfaceState {
    confirming
    verifying
    pending
    available
    down
    testing
    deleting
    deleted
    rejected
    unknown
}

structure VirtualInterfaceTestHistory {
    testId: String
    virtualInterfaceId: String
    bgpPeers: BGPPeerIdList
    status: String
    ownerAccount: String
    testDurationInMinutes: Integer
    startTime: Timestamp
    endTime: Timestamp
}

list VirtualInterfaceTestHistoryList {
    member: VirtualInterfaceTestHistory
}

@output
structure VirtualInterfaces {
    virtualInterfaces: VirtualInterfaceList
    nextToken: String
}
