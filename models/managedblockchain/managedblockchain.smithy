$version: "2.0"

namespace com.amazonaws.managedblockchain

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon Managed Blockchain")
@service(sdkId: "ManagedBlockchain", endpointPrefix: "managedblockchain")
@restJson1
@sigv4(name: "managedblockchain")
@standardRegionalEndpoints
service ManagedBlockchain {
    version: "2018-09-24"
    operations: [
        CreateAccessor
        CreateMember
        CreateNetwork
        CreateNode
        CreateProposal
        DeleteAccessor
        DeleteMember
        DeleteNode
        GetAccessor
        GetMember
        GetNetwork
        GetNode
        GetProposal
        ListAccessors
        ListInvitations
        ListMembers
        ListNetworks
        ListNodes
        ListProposalVotes
        ListProposals
        ListTagsForResource
        RejectInvitation
        TagResource
        UntagResource
        UpdateMember
        UpdateNode
        VoteOnProposal
    ]
}

@http(method: "POST", uri: "/accessors")
operation CreateAccessor {
    input := {
        @required @idempotencyToken
        ClientRequestToken: ClientRequestTokenString

        @required
        AccessorType: AccessorType

        Tags: InputTagMap
        NetworkType: AccessorNetworkType
    }
    output := {
        AccessorId: ResourceIdString
        BillingToken: AccessorBillingTokenString
        NetworkType: AccessorNetworkType
    }
    errors: [
        InvalidRequestException
        AccessDeniedException
        ResourceAlreadyExistsException
        ThrottlingException
        ResourceLimitExceededException
        InternalServiceErrorException
        TooManyTagsException
    ]
}

@http(method: "POST", uri: "/networks/{NetworkId}/members")
operation CreateMember {
    input := {
        @required @idempotencyToken
        ClientRequestToken: ClientRequestTokenString

        @required
        InvitationId: ResourceIdString

        @required @httpLabel
        NetworkId: ResourceIdString

        @required
        MemberConfiguration: MemberConfiguration
    }
    output := {
        MemberId: ResourceIdString
    }
    errors: [
        InvalidRequestException
        AccessDeniedException
        ResourceNotFoundException
        ResourceAlreadyExistsException
        ResourceNotReadyException
        ThrottlingException
        ResourceLimitExceededException
        InternalServiceErrorException
        TooManyTagsException
    ]
}

@http(method: "POST", uri: "/networks")
operation CreateNetwork {
    input := {
        @required @idempotencyToken
        ClientRequestToken: ClientRequestTokenString

        @required
        Name: NameString

        Description: DescriptionString

        @required
        Framework: Framework

        @required
        FrameworkVersion: FrameworkVersionString

        FrameworkConfiguration: NetworkFrameworkConfiguration

        @required
        VotingPolicy: VotingPolicy

        @required
        MemberConfiguration: MemberConfiguration

        Tags: InputTagMap
    }
    output := {
        NetworkId: ResourceIdString
        MemberId: ResourceIdString
    }
    errors: [
        InvalidRequestException
        AccessDeniedException
        ResourceAlreadyExistsException
        ThrottlingException
        ResourceLimitExceededException
        InternalServiceErrorException
        TooManyTagsException
    ]
}

@http(method: "POST", uri: "/networks/{NetworkId}/nodes")
operation CreateNode {
    input := {
        @required @idempotencyToken
        ClientRequestToken: ClientRequestTokenString

        @required @httpLabel
        NetworkId: ResourceIdString

        MemberId: ResourceIdString

        @required
        NodeConfiguration: NodeConfiguration

        Tags: InputTagMap
    }
    output := {
        NodeId: ResourceIdString
    }
    errors: [
        InvalidRequestException
        AccessDeniedException
        ResourceNotFoundException
        ResourceAlreadyExistsException
        ResourceNotReadyException
        ThrottlingException
        ResourceLimitExceededException
        InternalServiceErrorException
        TooManyTagsException
    ]
}

@http(method: "POST", uri: "/networks/{NetworkId}/proposals")
operation CreateProposal {
    input := {
        @required @idempotencyToken
        ClientRequestToken: ClientRequestTokenString

        @required @httpLabel
        NetworkId: ResourceIdString

        @required
        MemberId: ResourceIdString

        @required
        Actions: ProposalActions

        Description: DescriptionString
        Tags: InputTagMap
    }
    output := {
        ProposalId: ResourceIdString
    }
    errors: [
        InvalidRequestException
        AccessDeniedException
        ResourceNotFoundException
        ResourceNotReadyException
        ThrottlingException
        InternalServiceErrorException
        TooManyTagsException
    ]
}

@http(method: "DELETE", uri: "/accessors/{AccessorId}")
operation DeleteAccessor {
    input := {
        @required @httpLabel
        AccessorId: ResourceIdString
    }
    output := {}
    errors: [
        InvalidRequestException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceErrorException
    ]
}

@http(method: "DELETE", uri: "/networks/{NetworkId}/members/{MemberId}")
operation DeleteMember {
    input := {
        @required @httpLabel
        NetworkId: ResourceIdString

        @required @httpLabel
        MemberId: ResourceIdString
    }
    output := {}
    errors: [
        InvalidRequestException
        AccessDeniedException
        ResourceNotFoundException
        ResourceNotReadyException
        ThrottlingException
        InternalServiceErrorException
    ]
}

@http(method: "DELETE", uri: "/networks/{NetworkId}/nodes/{NodeId}")
operation DeleteNode {
    input := {
        @required @httpLabel
        NetworkId: ResourceIdString

        @httpQuery("memberId")
        MemberId: ResourceIdString

        @required @httpLabel
        NodeId: ResourceIdString
    }
    output := {}
    errors: [
        InvalidRequestException
        AccessDeniedException
        ResourceNotFoundException
        ResourceNotReadyException
        ThrottlingException
        InternalServiceErrorException
    ]
}

@http(method: "GET", uri: "/accessors/{AccessorId}")
operation GetAccessor {
    input := {
        @required @httpLabel
        AccessorId: ResourceIdString
    }
    output := {
        Accessor: Accessor
    }
    errors: [
        InvalidRequestException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceErrorException
    ]
}

@http(method: "GET", uri: "/networks/{NetworkId}/members/{MemberId}")
operation GetMember {
    input := {
        @required @httpLabel
        NetworkId: ResourceIdString

        @required @httpLabel
        MemberId: ResourceIdString
    }
    output := {
        Member: Member
    }
    errors: [
        InvalidRequestException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceErrorException
    ]
}

@http(method: "GET", uri: "/networks/{NetworkId}")
operation GetNetwork {
    input := {
        @required @httpLabel
        NetworkId: ResourceIdString
    }
    output := {
        Network: Network
    }
    errors: [
        InvalidRequestException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceErrorException
    ]
}

@http(method: "GET", uri: "/networks/{NetworkId}/nodes/{NodeId}")
operation GetNode {
    input := {
        @required @httpLabel
        NetworkId: ResourceIdString

        @httpQuery("memberId")
        MemberId: ResourceIdString

        @required @httpLabel
        NodeId: ResourceIdString
    }
    output := {
        Node: Node
    }
    errors: [
        InvalidRequestException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceErrorException
    ]
}

@http(method: "GET", uri: "/networks/{NetworkId}/proposals/{ProposalId}")
operation GetProposal {
    input := {
        @required @httpLabel
        NetworkId: ResourceIdString

        @required @httpLabel
        ProposalId: ResourceIdString
    }
    output := {
        Proposal: Proposal
    }
    errors: [
        InvalidRequestException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceErrorException
    ]
}

@http(method: "GET", uri: "/accessors")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Accessors"
    pageSize: "MaxResults"
)
operation ListAccessors {
    input := {
        @httpQuery("maxResults")
        MaxResults: AccessorListMaxResults

        @httpQuery("nextToken")
        NextToken: PaginationToken

        @httpQuery("networkType")
        NetworkType: AccessorNetworkType
    }
    output := {
        Accessors: AccessorSummaryList
        NextToken: PaginationToken
    }
    errors: [
        InvalidRequestException
        AccessDeniedException
        ThrottlingException
        InternalServiceErrorException
    ]
}

@http(method: "GET", uri: "/invitations")
operation ListInvitations {
    input := {
        @httpQuery("maxResults")
        MaxResults: ProposalListMaxResults

        @httpQuery("nextToken")
        NextToken: PaginationToken
    }
    output := {
        Invitations: InvitationList
        NextToken: PaginationToken
    }
    errors: [
        InvalidRequestException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ResourceLimitExceededException
        InternalServiceErrorException
    ]
}

@http(method: "GET", uri: "/networks/{NetworkId}/members")
operation ListMembers {
    input := {
        @required @httpLabel
        NetworkId: ResourceIdString

        @httpQuery("name")
        Name: String

        @httpQuery("status")
        Status: MemberStatus

        @httpQuery("isOwned")
        IsOwned: Boolean

        @httpQuery("maxResults")
        MaxResults: MemberListMaxResults

        @httpQuery("nextToken")
        NextToken: PaginationToken
    }
    output := {
        Members: MemberSummaryList
        NextToken: PaginationToken
    }
    errors: [
        InvalidRequestException
        AccessDeniedException
        ThrottlingException
        InternalServiceErrorException
    ]
}

@http(method: "GET", uri: "/networks")
operation ListNetworks {
    input := {
        @httpQuery("name")
        Name: String

        @httpQuery("framework")
        Framework: Framework

        @httpQuery("status")
        Status: NetworkStatus

        @httpQuery("maxResults")
        MaxResults: NetworkListMaxResults

        @httpQuery("nextToken")
        NextToken: PaginationToken
    }
    output := {
        Networks: NetworkSummaryList
        NextToken: PaginationToken
    }
    errors: [
        InvalidRequestException
        AccessDeniedException
        ThrottlingException
        InternalServiceErrorException
    ]
}

@http(method: "GET", uri: "/networks/{NetworkId}/nodes")
operation ListNodes {
    input := {
        @required @httpLabel
        NetworkId: ResourceIdString

        @httpQuery("memberId")
        MemberId: ResourceIdString

        @httpQuery("status")
        Status: NodeStatus

        @httpQuery("maxResults")
        MaxResults: NodeListMaxResults

        @httpQuery("nextToken")
        NextToken: PaginationToken
    }
    output := {
        Nodes: NodeSummaryList
        NextToken: PaginationToken
    }
    errors: [
        InvalidRequestException
        AccessDeniedException
        ThrottlingException
        InternalServiceErrorException
    ]
}

@http(method: "GET", uri: "/networks/{NetworkId}/proposals/{ProposalId}/votes")
operation ListProposalVotes {
    input := {
        @required @httpLabel
        NetworkId: ResourceIdString

        @required @httpLabel
        ProposalId: ResourceIdString

        @httpQuery("maxResults")
        MaxResults: ProposalListMaxResults

        @httpQuery("nextToken")
        NextToken: PaginationToken
    }
    output := {
        ProposalVotes: ProposalVoteList
        NextToken: PaginationToken
    }
    errors: [
        InvalidRequestException
        AccessDeniedException
        ThrottlingException
        InternalServiceErrorException
    ]
}

@http(method: "GET", uri: "/networks/{NetworkId}/proposals")
operation ListProposals {
    input := {
        @required @httpLabel
        NetworkId: ResourceIdString

        @httpQuery("maxResults")
        MaxResults: ProposalListMaxResults

        @httpQuery("nextToken")
        NextToken: PaginationToken
    }
    output := {
        Proposals: ProposalSummaryList
        NextToken: PaginationToken
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServiceErrorException
    ]
}

@http(method: "GET", uri: "/tags/{ResourceArn}")
operation ListTagsForResource {
    input: ListTagsForResourceRequest
    output: ListTagsForResourceResponse
    errors: [
        InternalServiceErrorException
        InvalidRequestException
        ResourceNotFoundException
        ResourceNotReadyException
    ]
}

@http(method: "DELETE", uri: "/invitations/{InvitationId}")
operation RejectInvitation {
    input := {
        @required @httpLabel
        InvitationId: ResourceIdString
    }
    output := {}
    errors: [
        InvalidRequestException
        IllegalActionException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceErrorException
    ]
}

@http(method: "POST", uri: "/tags/{ResourceArn}")
operation TagResource {
    input: TagResourceRequest
    output: TagResourceResponse
    errors: [
        InternalServiceErrorException
        InvalidRequestException
        ResourceNotFoundException
        TooManyTagsException
        ResourceNotReadyException
    ]
}

@http(method: "DELETE", uri: "/tags/{ResourceArn}")
operation UntagResource {
    input: UntagResourceRequest
    output: UntagResourceResponse
    errors: [
        InternalServiceErrorException
        InvalidRequestException
        ResourceNotFoundException
        ResourceNotReadyException
    ]
}

@http(method: "PATCH", uri: "/networks/{NetworkId}/members/{MemberId}")
operation UpdateMember {
    input := {
        @required @httpLabel
        NetworkId: ResourceIdString

        @required @httpLabel
        MemberId: ResourceIdString

        LogPublishingConfiguration: MemberLogPublishingConfiguration
    }
    output := {}
    errors: [
        InvalidRequestException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceErrorException
    ]
}

@http(method: "PATCH", uri: "/networks/{NetworkId}/nodes/{NodeId}")
operation UpdateNode {
    input := {
        @required @httpLabel
        NetworkId: ResourceIdString

        MemberId: ResourceIdString

        @required @httpLabel
        NodeId: ResourceIdString

        LogPublishingConfiguration: NodeLogPublishingConfiguration
    }
    output := {}
    errors: [
        InvalidRequestException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceErrorException
    ]
}

@http(method: "POST", uri: "/networks/{NetworkId}/proposals/{ProposalId}/votes")
operation VoteOnProposal {
    input := {
        @required @httpLabel
        NetworkId: ResourceIdString

        @required @httpLabel
        ProposalId: ResourceIdString

        @required
        VoterMemberId: ResourceIdString

        @required
        Vote: VoteValue
    }
    output := {}
    errors: [
        InvalidRequestException
        IllegalActionException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServiceErrorException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    Message: String
}

structure Accessor {
    Id: ResourceIdString
    Type: AccessorType
    BillingToken: AccessorBillingTokenString
    Status: AccessorStatus
    CreationDate: Timestamp
    Arn: ArnString
    Tags: OutputTagMap
    NetworkType: AccessorNetworkType
}

@length(min: 42, max: 42)
string AccessorBillingTokenString

@range(min: 1, max: 50)
integer AccessorListMaxResults

enum AccessorNetworkType {
    ETHEREUM_GOERLI
    ETHEREUM_MAINNET
    ETHEREUM_MAINNET_AND_GOERLI
    POLYGON_MAINNET
    POLYGON_MUMBAI
}

enum AccessorStatus {
    AVAILABLE
    PENDING_DELETION
    DELETED
}

structure AccessorSummary {
    Id: ResourceIdString
    Type: AccessorType
    Status: AccessorStatus
    CreationDate: Timestamp
    Arn: ArnString
    NetworkType: AccessorNetworkType
}

list AccessorSummaryList {
    member: AccessorSummary
}

enum AccessorType {
    BILLING_TOKEN
}

structure ApprovalThresholdPolicy {
    ThresholdPercentage: ThresholdPercentageInt
    ProposalDurationInHours: ProposalDurationInt
    ThresholdComparator: ThresholdComparator
}

@length(min: 1, max: 1011) @pattern("^arn:.+:.+:.+:.+:.+")
string ArnString

@length(min: 1, max: 64)
string ClientRequestTokenString

@length(max: 128)
string DescriptionString

enum Edition {
    STARTER
    STANDARD
}

enum Framework {
    HYPERLEDGER_FABRIC
    ETHEREUM
}

@length(min: 1, max: 8)
string FrameworkVersionString

@error("client") @httpError(400)
structure IllegalActionException {
    Message: String
}

@length(min: 0, max: 50)
map InputTagMap {
    key: TagKey
    value: TagValue
}

@error("server") @httpError(500)
structure InternalServiceErrorException {}

@error("client") @httpError(400)
structure InvalidRequestException {
    Message: String
}

structure Invitation {
    InvitationId: ResourceIdString
    CreationDate: Timestamp
    ExpirationDate: Timestamp
    Status: InvitationStatus
    NetworkSummary: NetworkSummary
    Arn: ArnString
}

list InvitationList {
    member: Invitation
}

enum InvitationStatus {
    PENDING
    ACCEPTED
    ACCEPTING
    REJECTED
    EXPIRED
}

structure InviteAction {
    @required
    Principal: String
}

list InviteActionList {
    member: InviteAction
}

@input
structure ListTagsForResourceRequest {
    @required @httpLabel
    ResourceArn: ArnString
}

@output
structure ListTagsForResourceResponse {
    Tags: OutputTagMap
}

structure LogConfiguration {
    Enabled: Boolean
}

structure LogConfigurations {
    Cloudwatch: LogConfiguration
}

structure Member {
    NetworkId: ResourceIdString
    Id: ResourceIdString
    Name: NetworkMemberNameString
    Description: DescriptionString
    FrameworkAttributes: MemberFrameworkAttributes
    LogPublishingConfiguration: MemberLogPublishingConfiguration
    Status: MemberStatus
    CreationDate: Timestamp
    Tags: OutputTagMap
    Arn: ArnString
    KmsKeyArn: String
}

structure MemberConfiguration {
    @required
    Name: NetworkMemberNameString

    Description: DescriptionString

    @required
    FrameworkConfiguration: MemberFrameworkConfiguration

    LogPublishingConfiguration: MemberLogPublishingConfiguration
    Tags: InputTagMap
    KmsKeyArn: ArnString
}

structure MemberFabricAttributes {
    AdminUsername: UsernameString
    CaEndpoint: String
}

structure MemberFabricConfiguration {
    @required
    AdminUsername: UsernameString

    @required
    AdminPassword: PasswordString
}

structure MemberFabricLogPublishingConfiguration {
    CaLogs: LogConfigurations
}

structure MemberFrameworkAttributes {
    Fabric: MemberFabricAttributes
}

structure MemberFrameworkConfiguration {
    Fabric: MemberFabricConfiguration
}

@range(min: 1, max: 20)
integer MemberListMaxResults

structure MemberLogPublishingConfiguration {
    Fabric: MemberFabricLogPublishingConfiguration
}

enum MemberStatus {
    CREATING
    AVAILABLE
    CREATE_FAILED
    UPDATING
    DELETING
    DELETED
    INACCESSIBLE_ENCRYPTION_KEY
}

structure MemberSummary {
    Id: ResourceIdString
    Name: NetworkMemberNameString
    Description: DescriptionString
    Status: MemberStatus
    CreationDate: Timestamp
    IsOwned: Boolean
    Arn: ArnString
}

list MemberSummaryList {
    member: MemberSummary
}

@length(min: 1, max: 64) @pattern(".*\\S.*")
string NameString

structure Network {
    Id: ResourceIdString
    Name: NameString
    Description: DescriptionString
    Framework: Framework
    FrameworkVersion: FrameworkVersionString
    FrameworkAttributes: NetworkFrameworkAttributes
    VpcEndpointServiceName: String
    VotingPolicy: VotingPolicy
    Status: NetworkStatus
    CreationDate: Timestamp
    Tags: OutputTagMap
    Arn: ArnString
}

structure NetworkEthereumAttributes {
    ChainId: String
}

structure NetworkFabricAttributes {
    OrderingServiceEndpoint: String
    Edition: Edition
}

structure NetworkFabricConfiguration {
    @required
    Edition: Edition
}

structure NetworkFrameworkAttributes {
    Fabric: NetworkFabricAttributes
    Ethereum: NetworkEthereumAttributes
}

structure NetworkFrameworkConfiguration {
    Fabric: NetworkFabricConfiguration
}

@range(min: 1, max: 10)
integer NetworkListMaxResults

@length(min: 1, max: 64) @pattern("^(?!-|[0-9])(?!.*-$)(?!.*?--)[a-zA-Z0-9-]+$")
string NetworkMemberNameString

enum NetworkStatus {
    CREATING
    AVAILABLE
    CREATE_FAILED
    DELETING
    DELETED
}

structure NetworkSummary {
    Id: ResourceIdString
    Name: NameString
    Description: DescriptionString
    Framework: Framework
    FrameworkVersion: FrameworkVersionString
    Status: NetworkStatus
    CreationDate: Timestamp
    Arn: ArnString
}

list NetworkSummaryList {
    member: NetworkSummary
}

structure Node {
    NetworkId: ResourceIdString
    MemberId: ResourceIdString
    Id: ResourceIdString
    InstanceType: String
    AvailabilityZone: String
    FrameworkAttributes: NodeFrameworkAttributes
    LogPublishingConfiguration: NodeLogPublishingConfiguration
    StateDB: StateDBType
    Status: NodeStatus
    CreationDate: Timestamp
    Tags: OutputTagMap
    Arn: ArnString
    KmsKeyArn: String
}

structure NodeConfiguration {
    @required
    InstanceType: String

    AvailabilityZone: String
    LogPublishingConfiguration: NodeLogPublishingConfiguration
    StateDB: StateDBType
}

structure NodeEthereumAttributes {
    HttpEndpoint: String
    WebSocketEndpoint: String
}

structure NodeFabricAttributes {
    PeerEndpoint: String
    PeerEventEndpoint: String
}

structure NodeFabricLogPublishingConfiguration {
    ChaincodeLogs: LogConfigurations
    PeerLogs: LogConfigurations
}

structure NodeFrameworkAttributes {
    Fabric: NodeFabricAttributes
    Ethereum: NodeEthereumAttributes
}

@range(min: 1, max: 20)
integer NodeListMaxResults

structure NodeLogPublishingConfiguration {
    Fabric: NodeFabricLogPublishingConfiguration
}

enum NodeStatus {
    CREATING
    AVAILABLE
    UNHEALTHY
    CREATE_FAILED
    UPDATING
    DELETING
    DELETED
    FAILED
    INACCESSIBLE_ENCRYPTION_KEY
}

structure NodeSummary {
    Id: ResourceIdString
    Status: NodeStatus
    CreationDate: Timestamp
    AvailabilityZone: String
    InstanceType: String
    Arn: ArnString
}

list NodeSummaryList {
    member: NodeSummary
}

@length(min: 0, max: 200)
map OutputTagMap {
    key: TagKey
    value: TagValue
}

@length(max: 128)
string PaginationToken

@length(min: 8, max: 32)
@pattern("^(?=.*[a-z])(?=.*[A-Z])(?=.*\\d)(?!.*[@'\\\\\"/])[a-zA-Z0-9\\S]*$")
@sensitive
string PasswordString

structure Proposal {
    ProposalId: ResourceIdString
    NetworkId: ResourceIdString
    Description: DescriptionString
    Actions: ProposalActions
    ProposedByMemberId: ResourceIdString
    ProposedByMemberName: NetworkMemberNameString
    Status: ProposalStatus
    CreationDate: Timestamp
    ExpirationDate: Timestamp
    YesVoteCount: Integer
    NoVoteCount: Integer
    OutstandingVoteCount: Integer
    Tags: OutputTagMap
    Arn: ArnString
}

structure ProposalActions {
    Invitations: InviteActionList
    Removals: RemoveActionList
}

@range(min: 1, max: 168)
integer ProposalDurationInt

@range(min: 1, max: 100)
integer ProposalListMaxResults

enum ProposalStatus {
    IN_PROGRESS
    APPROVED
    REJECTED
    EXPIRED
    ACTION_FAILED
}

structure ProposalSummary {
    ProposalId: ResourceIdString
    Description: DescriptionString
    ProposedByMemberId: ResourceIdString
    ProposedByMemberName: NetworkMemberNameString
    Status: ProposalStatus
    CreationDate: Timestamp
    ExpirationDate: Timestamp
    Arn: ArnString
}

list ProposalSummaryList {
    member: ProposalSummary
}

list ProposalVoteList {
    member: VoteSummary
}

structure RemoveAction {
    @required
    MemberId: ResourceIdString
}

list RemoveActionList {
    member: RemoveAction
}

@error("client") @httpError(409)
structure ResourceAlreadyExistsException {
    Message: String
}

@length(min: 1, max: 32)
string ResourceIdString

@error("client") @httpError(429)
structure ResourceLimitExceededException {
    Message: String
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    Message: String
    ResourceName: ArnString
}

@error("client") @httpError(409)
structure ResourceNotReadyException {
    Message: String
}

enum StateDBType {
    LevelDB
    CouchDB
}

@length(min: 1, max: 128)
string TagKey

@length(min: 0, max: 200)
list TagKeyList {
    member: TagKey
}

@input
structure TagResourceRequest {
    @required @httpLabel
    ResourceArn: ArnString

    @required
    Tags: InputTagMap
}

@output
structure TagResourceResponse {}

@length(min: 0, max: 256)
string TagValue

enum ThresholdComparator {
    GREATER_THAN
    GREATER_THAN_OR_EQUAL_TO
}

@range(min: 0, max: 100)
integer ThresholdPercentageInt

@error("client") @httpError(429)
structure ThrottlingException {}

@timestampFormat("date-time")
timestamp Timestamp

@error("client") @httpError(400)
structure TooManyTagsException {
    Message: String
    ResourceName: ArnString
}

@input
structure UntagResourceRequest {
    @required @httpLabel
    ResourceArn: ArnString

    @required @httpQuery("tagKeys")
    TagKeys: TagKeyList
}

@output
structure UntagResourceResponse {}

@length(min: 1, max: 16) @pattern("^[a-zA-Z][a-zA-Z0-9]*$")
string UsernameString

structure VoteSummary {
    Vote: VoteValue
    MemberName: NetworkMemberNameString
    MemberId: ResourceIdString
}

enum VoteValue {
    YES
    NO
}

structure VotingPolicy {
    ApprovalThresholdPolicy: ApprovalThresholdPolicy
}
