$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.fms

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("Firewall Management Service")
@service(sdkId: "FMS", endpointPrefix: "fms")
@awsJson1_1
@sigv4(name: "fms")
@standardRegionalEndpoints
service AWSFMS_20180101 {
    version: "2018-01-01"
    operations: [
        AssociateAdminAccount
        AssociateThirdPartyFirewall
        BatchAssociateResource
        BatchDisassociateResource
        DeleteAppsList
        DeleteNotificationChannel
        DeletePolicy
        DeleteProtocolsList
        DeleteResourceSet
        DisassociateAdminAccount
        DisassociateThirdPartyFirewall
        GetAdminAccount
        GetAdminScope
        GetAppsList
        GetComplianceDetail
        GetNotificationChannel
        GetPolicy
        GetProtectionStatus
        GetProtocolsList
        GetResourceSet
        GetThirdPartyFirewallAssociationStatus
        GetViolationDetails
        ListAdminAccountsForOrganization
        ListAdminsManagingAccount
        ListAppsLists
        ListComplianceStatus
        ListDiscoveredResources
        ListMemberAccounts
        ListPolicies
        ListProtocolsLists
        ListResourceSetResources
        ListResourceSets
        ListTagsForResource
        ListThirdPartyFirewallFirewallPolicies
        PutAdminAccount
        PutAppsList
        PutNotificationChannel
        PutPolicy
        PutProtocolsList
        PutResourceSet
        TagResource
        UntagResource
    ]
}

operation AssociateAdminAccount {
    input := {
        @required
        AdminAccount: AWSAccountId
    }
    errors: [
        InvalidOperationException
        InvalidInputException
        ResourceNotFoundException
        InternalErrorException
        LimitExceededException
    ]
}

operation AssociateThirdPartyFirewall {
    input := {
        @required
        ThirdPartyFirewall: ThirdPartyFirewall
    }
    output := {
        ThirdPartyFirewallStatus: ThirdPartyFirewallAssociationStatus
    }
    errors: [
        InvalidOperationException
        InvalidInputException
        ResourceNotFoundException
        InternalErrorException
    ]
}

operation BatchAssociateResource {
    input := {
        @required
        ResourceSetIdentifier: Identifier

        @required
        Items: IdentifierList
    }
    output := {
        @required
        ResourceSetIdentifier: Identifier

        @required
        FailedItems: FailedItemList
    }
    errors: [
        InvalidOperationException
        InternalErrorException
        InvalidInputException
        LimitExceededException
        ResourceNotFoundException
    ]
}

operation BatchDisassociateResource {
    input := {
        @required
        ResourceSetIdentifier: Identifier

        @required
        Items: IdentifierList
    }
    output := {
        @required
        ResourceSetIdentifier: Identifier

        @required
        FailedItems: FailedItemList
    }
    errors: [
        InvalidOperationException
        InternalErrorException
        InvalidInputException
        ResourceNotFoundException
    ]
}

operation DeleteAppsList {
    input := {
        @required
        ListId: ListId
    }
    errors: [ResourceNotFoundException, InvalidOperationException, InternalErrorException]
}

operation DeleteNotificationChannel {
    input := {}
    errors: [ResourceNotFoundException, InvalidOperationException, InternalErrorException]
}

operation DeletePolicy {
    input := {
        @required
        PolicyId: PolicyId

        DeleteAllPolicyResources: Boolean
    }
    errors: [
        ResourceNotFoundException
        InvalidOperationException
        InternalErrorException
        InvalidInputException
        LimitExceededException
    ]
}

operation DeleteProtocolsList {
    input := {
        @required
        ListId: ListId
    }
    errors: [ResourceNotFoundException, InvalidOperationException, InternalErrorException]
}

operation DeleteResourceSet {
    input := {
        @required
        Identifier: Base62Id
    }
    errors: [
        ResourceNotFoundException
        InvalidOperationException
        InternalErrorException
        InvalidInputException
    ]
}

operation DisassociateAdminAccount {
    input := {}
    errors: [InvalidOperationException, ResourceNotFoundException, InternalErrorException]
}

operation DisassociateThirdPartyFirewall {
    input := {
        @required
        ThirdPartyFirewall: ThirdPartyFirewall
    }
    output := {
        ThirdPartyFirewallStatus: ThirdPartyFirewallAssociationStatus
    }
    errors: [
        InvalidOperationException
        InvalidInputException
        ResourceNotFoundException
        InternalErrorException
    ]
}

operation GetAdminAccount {
    input := {}
    output := {
        AdminAccount: AWSAccountId
        RoleStatus: AccountRoleStatus
    }
    errors: [InvalidOperationException, ResourceNotFoundException, InternalErrorException]
}

operation GetAdminScope {
    input := {
        @required
        AdminAccount: AWSAccountId
    }
    output := {
        AdminScope: AdminScope
        Status: OrganizationStatus
    }
    errors: [
        InvalidOperationException
        InvalidInputException
        ResourceNotFoundException
        InternalErrorException
        LimitExceededException
    ]
}

operation GetAppsList {
    input := {
        @required
        ListId: ListId

        DefaultList: Boolean
    }
    output := {
        AppsList: AppsListData
        AppsListArn: ResourceArn
    }
    errors: [ResourceNotFoundException, InvalidOperationException, InternalErrorException]
}

operation GetComplianceDetail {
    input := {
        @required
        PolicyId: PolicyId

        @required
        MemberAccount: AWSAccountId
    }
    output := {
        PolicyComplianceDetail: PolicyComplianceDetail
    }
    errors: [
        ResourceNotFoundException
        InternalErrorException
        InvalidInputException
        InvalidOperationException
    ]
}

operation GetNotificationChannel {
    input := {}
    output := {
        SnsTopicArn: ResourceArn
        SnsRoleName: ResourceArn
    }
    errors: [ResourceNotFoundException, InvalidOperationException, InternalErrorException]
}

operation GetPolicy {
    input := {
        @required
        PolicyId: PolicyId
    }
    output := {
        Policy: Policy
        PolicyArn: ResourceArn
    }
    errors: [
        ResourceNotFoundException
        InvalidOperationException
        InternalErrorException
        InvalidTypeException
    ]
}

operation GetProtectionStatus {
    input := {
        @required
        PolicyId: PolicyId

        MemberAccountId: AWSAccountId
        StartTime: Timestamp
        EndTime: Timestamp
        NextToken: PaginationToken
        MaxResults: PaginationMaxResults
    }
    output := {
        AdminAccountId: AWSAccountId
        ServiceType: SecurityServiceType
        Data: String
        NextToken: PaginationToken
    }
    errors: [InvalidInputException, ResourceNotFoundException, InternalErrorException]
}

operation GetProtocolsList {
    input := {
        @required
        ListId: ListId

        DefaultList: Boolean
    }
    output := {
        ProtocolsList: ProtocolsListData
        ProtocolsListArn: ResourceArn
    }
    errors: [ResourceNotFoundException, InvalidOperationException, InternalErrorException]
}

operation GetResourceSet {
    input := {
        @required
        Identifier: Base62Id
    }
    output := {
        @required
        ResourceSet: ResourceSet

        @required
        ResourceSetArn: ResourceArn
    }
    errors: [
        InvalidOperationException
        InvalidInputException
        ResourceNotFoundException
        InternalErrorException
    ]
}

operation GetThirdPartyFirewallAssociationStatus {
    input := {
        @required
        ThirdPartyFirewall: ThirdPartyFirewall
    }
    output := {
        ThirdPartyFirewallStatus: ThirdPartyFirewallAssociationStatus
        MarketplaceOnboardingStatus: MarketplaceSubscriptionOnboardingStatus
    }
    errors: [
        InvalidOperationException
        InvalidInputException
        ResourceNotFoundException
        InternalErrorException
    ]
}

operation GetViolationDetails {
    input := {
        @required
        PolicyId: PolicyId

        @required
        MemberAccount: AWSAccountId

        @required
        ResourceId: ResourceId

        @required
        ResourceType: ResourceType
    }
    output := {
        ViolationDetail: ViolationDetail
    }
    errors: [ResourceNotFoundException, InvalidInputException, InternalErrorException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AdminAccounts"
    pageSize: "MaxResults"
)
operation ListAdminAccountsForOrganization {
    input := {
        NextToken: PaginationToken
        MaxResults: PaginationMaxResults
    }
    output := {
        AdminAccounts: AdminAccountSummaryList
        NextToken: PaginationToken
    }
    errors: [
        InvalidOperationException
        ResourceNotFoundException
        InternalErrorException
        LimitExceededException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AdminAccounts"
    pageSize: "MaxResults"
)
operation ListAdminsManagingAccount {
    input := {
        NextToken: PaginationToken
        MaxResults: PaginationMaxResults
    }
    output := {
        AdminAccounts: AccountIdList
        NextToken: PaginationToken
    }
    errors: [ResourceNotFoundException, InvalidInputException, InternalErrorException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AppsLists"
    pageSize: "MaxResults"
)
operation ListAppsLists {
    input := {
        DefaultLists: Boolean
        NextToken: PaginationToken

        @required
        MaxResults: PaginationMaxResults
    }
    output := {
        AppsLists: AppsListsData
        NextToken: PaginationToken
    }
    errors: [
        ResourceNotFoundException
        InvalidOperationException
        LimitExceededException
        InternalErrorException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "PolicyComplianceStatusList"
    pageSize: "MaxResults"
)
operation ListComplianceStatus {
    input := {
        @required
        PolicyId: PolicyId

        NextToken: PaginationToken
        MaxResults: PaginationMaxResults
    }
    output := {
        PolicyComplianceStatusList: PolicyComplianceStatusList
        NextToken: PaginationToken
    }
    errors: [ResourceNotFoundException, InternalErrorException]
}

operation ListDiscoveredResources {
    input := {
        @required
        MemberAccountIds: AWSAccountIdList

        @required
        ResourceType: ResourceType

        MaxResults: PaginationMaxResults
        NextToken: PaginationToken
    }
    output := {
        Items: DiscoveredResourceList
        NextToken: PaginationToken
    }
    errors: [InvalidOperationException, InvalidInputException, InternalErrorException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "MemberAccounts"
    pageSize: "MaxResults"
)
operation ListMemberAccounts {
    input := {
        NextToken: PaginationToken
        MaxResults: PaginationMaxResults
    }
    output := {
        MemberAccounts: MemberAccounts
        NextToken: PaginationToken
    }
    errors: [ResourceNotFoundException, InternalErrorException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "PolicyList"
    pageSize: "MaxResults"
)
operation ListPolicies {
    input := {
        NextToken: PaginationToken
        MaxResults: PaginationMaxResults
    }
    output := {
        PolicyList: PolicySummaryList
        NextToken: PaginationToken
    }
    errors: [
        ResourceNotFoundException
        InvalidOperationException
        LimitExceededException
        InternalErrorException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ProtocolsLists"
    pageSize: "MaxResults"
)
operation ListProtocolsLists {
    input := {
        DefaultLists: Boolean
        NextToken: PaginationToken

        @required
        MaxResults: PaginationMaxResults
    }
    output := {
        ProtocolsLists: ProtocolsListsData
        NextToken: PaginationToken
    }
    errors: [ResourceNotFoundException, InvalidOperationException, InternalErrorException]
}

operation ListResourceSetResources {
    input := {
        @required
        Identifier: ResourceId

        MaxResults: PaginationMaxResults
        NextToken: PaginationToken
    }
    output := {
        @required
        Items: ResourceList

        NextToken: PaginationToken
    }
    errors: [
        InvalidOperationException
        InternalErrorException
        InvalidInputException
        ResourceNotFoundException
    ]
}

operation ListResourceSets {
    input := {
        NextToken: PaginationToken
        MaxResults: PaginationMaxResults
    }
    output := {
        ResourceSets: ResourceSetSummaryList
        NextToken: PaginationToken
    }
    errors: [InvalidOperationException, InvalidInputException, InternalErrorException]
}

operation ListTagsForResource {
    input := {
        @required
        ResourceArn: ResourceArn
    }
    output := {
        TagList: TagList
    }
    errors: [
        ResourceNotFoundException
        InvalidOperationException
        InternalErrorException
        InvalidInputException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ThirdPartyFirewallFirewallPolicies"
    pageSize: "MaxResults"
)
operation ListThirdPartyFirewallFirewallPolicies {
    input := {
        @required
        ThirdPartyFirewall: ThirdPartyFirewall

        NextToken: PaginationToken

        @required
        MaxResults: PaginationMaxResults
    }
    output := {
        ThirdPartyFirewallFirewallPolicies: ThirdPartyFirewallFirewallPolicies
        NextToken: PaginationToken
    }
    errors: [
        InvalidOperationException
        InvalidInputException
        ResourceNotFoundException
        InternalErrorException
    ]
}

operation PutAdminAccount {
    input := {
        @required
        AdminAccount: AWSAccountId

        AdminScope: AdminScope
    }
    errors: [
        InvalidOperationException
        InvalidInputException
        InternalErrorException
        LimitExceededException
    ]
}

operation PutAppsList {
    input := {
        @required
        AppsList: AppsListData

        TagList: TagList
    }
    output := {
        AppsList: AppsListData
        AppsListArn: ResourceArn
    }
    errors: [
        ResourceNotFoundException
        InvalidOperationException
        InvalidInputException
        LimitExceededException
        InternalErrorException
    ]
}

operation PutNotificationChannel {
    input := {
        @required
        SnsTopicArn: ResourceArn

        @required
        SnsRoleName: ResourceArn
    }
    errors: [ResourceNotFoundException, InvalidOperationException, InternalErrorException]
}

operation PutPolicy {
    input := {
        @required
        Policy: Policy

        TagList: TagList
    }
    output := {
        Policy: Policy
        PolicyArn: ResourceArn
    }
    errors: [
        ResourceNotFoundException
        InvalidOperationException
        InvalidInputException
        LimitExceededException
        InternalErrorException
        InvalidTypeException
    ]
}

operation PutProtocolsList {
    input := {
        @required
        ProtocolsList: ProtocolsListData

        TagList: TagList
    }
    output := {
        ProtocolsList: ProtocolsListData
        ProtocolsListArn: ResourceArn
    }
    errors: [
        ResourceNotFoundException
        InvalidOperationException
        InvalidInputException
        LimitExceededException
        InternalErrorException
    ]
}

operation PutResourceSet {
    input := {
        @required
        ResourceSet: ResourceSet

        TagList: TagList
    }
    output := {
        @required
        ResourceSet: ResourceSet

        @required
        ResourceSetArn: ResourceArn
    }
    errors: [
        InvalidOperationException
        InvalidInputException
        LimitExceededException
        InternalErrorException
    ]
}

operation TagResource {
    input := {
        @required
        ResourceArn: ResourceArn

        @required
        TagList: TagList
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InvalidOperationException
        InternalErrorException
        InvalidInputException
        LimitExceededException
    ]
}

operation UntagResource {
    input := {
        @required
        ResourceArn: ResourceArn

        @required
        TagKeys: TagKeyList
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InvalidOperationException
        InternalErrorException
        InvalidInputException
    ]
}

@length(min: 1, max: 1024) @pattern("^[0-9]+$")
string AWSAccountId

list AWSAccountIdList {
    member: AWSAccountId
}

@length(min: 6, max: 32) @pattern("^(af|ap|ca|eu|il|me|mx|sa|us|cn|us-gov)-\\w+-\\d+$")
string AWSRegion

@length(min: 0, max: 64)
list AWSRegionList {
    member: AWSRegion
}

list AccountIdList {
    member: AWSAccountId
}

enum AccountRoleStatus {
    READY
    CREATING
    PENDING_DELETION
    DELETING
    DELETED
}

structure AccountScope {
    Accounts: AccountIdList
    AllAccountsEnabled: Boolean
    ExcludeSpecifiedAccounts: Boolean
}

structure ActionTarget {
    ResourceId: ResourceId
    Description: LengthBoundedString
}

structure AdminAccountSummary {
    AdminAccount: AWSAccountId
    DefaultAdmin: Boolean
    Status: OrganizationStatus
}

list AdminAccountSummaryList {
    member: AdminAccountSummary
}

structure AdminScope {
    AccountScope: AccountScope
    OrganizationalUnitScope: OrganizationalUnitScope
    RegionScope: RegionScope
    PolicyTypeScope: PolicyTypeScope
}

structure App {
    @required
    AppName: ResourceName

    @required
    Protocol: Protocol

    @required
    Port: IPPortNumber
}

list AppsList {
    member: App
}

structure AppsListData {
    ListId: ListId

    @required
    ListName: ResourceName

    ListUpdateToken: UpdateToken
    CreateTime: Timestamp
    LastUpdateTime: Timestamp

    @required
    AppsList: AppsList

    PreviousAppsList: PreviousAppsList
}

structure AppsListDataSummary {
    ListArn: ResourceArn
    ListId: ListId
    ListName: ResourceName
    AppsList: AppsList
}

list AppsListsData {
    member: AppsListDataSummary
}

structure AwsEc2InstanceViolation {
    ViolationTarget: ViolationTarget
    AwsEc2NetworkInterfaceViolations: AwsEc2NetworkInterfaceViolations
}

structure AwsEc2NetworkInterfaceViolation {
    ViolationTarget: ViolationTarget
    ViolatingSecurityGroups: ResourceIdList
}

list AwsEc2NetworkInterfaceViolations {
    member: AwsEc2NetworkInterfaceViolation
}

structure AwsVPCSecurityGroupViolation {
    ViolationTarget: ViolationTarget
    ViolationTargetDescription: LengthBoundedString
    PartialMatches: PartialMatches
    PossibleSecurityGroupRemediationActions: SecurityGroupRemediationActions
}

@length(min: 22, max: 22) @pattern("^[a-z0-9A-Z]{22}$")
string Base62Id

@range(min: -2147483648, max: 2147483647)
integer BasicInteger

@length(min: 0, max: 256) @pattern("[a-f0-9:./]+")
string CIDR

structure ComplianceViolator {
    ResourceId: ResourceId
    ViolationReason: ViolationReason
    ResourceType: ResourceType
    Metadata: ComplianceViolatorMetadata
}

map ComplianceViolatorMetadata {
    key: LengthBoundedString
    value: LengthBoundedString
}

list ComplianceViolators {
    member: ComplianceViolator
}

structure CreateNetworkAclAction {
    Description: LengthBoundedString
    Vpc: ActionTarget
    FMSCanRemediate: Boolean
}

structure CreateNetworkAclEntriesAction {
    Description: LengthBoundedString
    NetworkAclId: ActionTarget
    NetworkAclEntriesToBeCreated: EntriesDescription
    FMSCanRemediate: Boolean
}

@length(min: 1, max: 1024) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string CustomerPolicyScopeId

list CustomerPolicyScopeIdList {
    member: CustomerPolicyScopeId
}

enum CustomerPolicyScopeIdType {
    ACCOUNT
    ORG_UNIT
}

map CustomerPolicyScopeMap {
    key: CustomerPolicyScopeIdType
    value: CustomerPolicyScopeIdList
}

enum CustomerPolicyStatus {
    ACTIVE
    OUT_OF_ADMIN_SCOPE
}

structure DeleteNetworkAclEntriesAction {
    Description: LengthBoundedString
    NetworkAclId: ActionTarget
    NetworkAclEntriesToBeDeleted: EntriesDescription
    FMSCanRemediate: Boolean
}

enum DependentServiceName {
    AWSCONFIG
    AWSWAF
    AWSSHIELD_ADVANCED
    AWSVPC
}

@length(max: 256) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string Description

enum DestinationType {
    IPV4
    IPV6
    PREFIX_LIST
}

@length(min: 1, max: 4096) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=,+\\-@]*)$")
string DetailedInfo

structure DiscoveredResource {
    URI: Identifier
    AccountId: AWSAccountId
    Type: ResourceType
    Name: ResourceName
}

list DiscoveredResourceList {
    member: DiscoveredResource
}

structure DnsDuplicateRuleGroupViolation {
    ViolationTarget: ViolationTarget
    ViolationTargetDescription: LengthBoundedString
}

structure DnsRuleGroupLimitExceededViolation {
    ViolationTarget: ViolationTarget
    ViolationTargetDescription: LengthBoundedString
    NumberOfRuleGroupsAlreadyAssociated: BasicInteger
}

list DnsRuleGroupPriorities {
    member: DnsRuleGroupPriority
}

@range(min: 0, max: 10000)
integer DnsRuleGroupPriority

structure DnsRuleGroupPriorityConflictViolation {
    ViolationTarget: ViolationTarget
    ViolationTargetDescription: LengthBoundedString
    ConflictingPriority: DnsRuleGroupPriority
    ConflictingPolicyId: PolicyId
    UnavailablePriorities: DnsRuleGroupPriorities
}

structure EC2AssociateRouteTableAction {
    Description: LengthBoundedString

    @required
    RouteTableId: ActionTarget

    SubnetId: ActionTarget
    GatewayId: ActionTarget
}

structure EC2CopyRouteTableAction {
    Description: LengthBoundedString

    @required
    VpcId: ActionTarget

    @required
    RouteTableId: ActionTarget
}

structure EC2CreateRouteAction {
    Description: LengthBoundedString
    DestinationCidrBlock: CIDR
    DestinationPrefixListId: ResourceId
    DestinationIpv6CidrBlock: CIDR
    VpcEndpointId: ActionTarget
    GatewayId: ActionTarget

    @required
    RouteTableId: ActionTarget
}

structure EC2CreateRouteTableAction {
    Description: LengthBoundedString

    @required
    VpcId: ActionTarget
}

structure EC2DeleteRouteAction {
    Description: LengthBoundedString
    DestinationCidrBlock: CIDR
    DestinationPrefixListId: ResourceId
    DestinationIpv6CidrBlock: CIDR

    @required
    RouteTableId: ActionTarget
}

structure EC2ReplaceRouteAction {
    Description: LengthBoundedString
    DestinationCidrBlock: CIDR
    DestinationPrefixListId: ResourceId
    DestinationIpv6CidrBlock: CIDR
    GatewayId: ActionTarget

    @required
    RouteTableId: ActionTarget
}

structure EC2ReplaceRouteTableAssociationAction {
    Description: LengthBoundedString

    @required
    AssociationId: ActionTarget

    @required
    RouteTableId: ActionTarget
}

list EntriesDescription {
    member: EntryDescription
}

list EntriesWithConflicts {
    member: EntryDescription
}

structure EntryDescription {
    EntryDetail: NetworkAclEntry
    EntryRuleNumber: IntegerObjectMinimum0
    EntryType: EntryType
}

enum EntryType {
    FMS_MANAGED_FIRST_ENTRY
    FMS_MANAGED_LAST_ENTRY
    CUSTOM_ENTRY
}

structure EntryViolation {
    ExpectedEntry: EntryDescription
    ExpectedEvaluationOrder: LengthBoundedString
    ActualEvaluationOrder: LengthBoundedString
    EntryAtExpectedEvaluationOrder: EntryDescription
    EntriesWithConflicts: EntriesWithConflicts
    EntryViolationReasons: EntryViolationReasons
}

enum EntryViolationReason {
    MISSING_EXPECTED_ENTRY
    INCORRECT_ENTRY_ORDER
    ENTRY_CONFLICT
}

list EntryViolationReasons {
    member: EntryViolationReason
}

list EntryViolations {
    member: EntryViolation
}

structure EvaluationResult {
    ComplianceStatus: PolicyComplianceStatusType
    ViolatorCount: ResourceCount
    EvaluationLimitExceeded: Boolean
}

list EvaluationResults {
    member: EvaluationResult
}

structure ExpectedRoute {
    IpV4Cidr: CIDR
    PrefixListId: CIDR
    IpV6Cidr: CIDR
    ContributingSubnets: ResourceIdList
    AllowedTargets: LengthBoundedStringList
    RouteTableId: ResourceId
}

list ExpectedRoutes {
    member: ExpectedRoute
}

structure FMSPolicyUpdateFirewallCreationConfigAction {
    Description: LengthBoundedString
    FirewallCreationConfig: ManagedServiceData
}

structure FailedItem {
    URI: Identifier
    Reason: FailedItemReason
}

list FailedItemList {
    member: FailedItem
}

enum FailedItemReason {
    NOT_VALID_ARN
    NOT_VALID_PARTITION
    NOT_VALID_REGION
    NOT_VALID_SERVICE
    NOT_VALID_RESOURCE_TYPE
    NOT_VALID_ACCOUNT_ID
}

enum FirewallDeploymentModel {
    CENTRALIZED
    DISTRIBUTED
}

@length(min: 1, max: 1024) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string FirewallPolicyId

@length(min: 1, max: 1024) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string FirewallPolicyName

structure FirewallSubnetIsOutOfScopeViolation {
    FirewallSubnetId: ResourceId
    VpcId: ResourceId
    SubnetAvailabilityZone: LengthBoundedString
    SubnetAvailabilityZoneId: LengthBoundedString
    VpcEndpointId: ResourceId
}

structure FirewallSubnetMissingVPCEndpointViolation {
    FirewallSubnetId: ResourceId
    VpcId: ResourceId
    SubnetAvailabilityZone: LengthBoundedString
    SubnetAvailabilityZoneId: LengthBoundedString
}

@range(min: 0, max: 65535)
long IPPortNumber

@range(min: 0, max: 65535)
integer IPPortNumberInteger

@length(min: 1, max: 2048) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string Identifier

list IdentifierList {
    member: Identifier
}

@range(min: -2147483648, max: 2147483647)
integer IntegerObject

@range(min: 0, max: 2147483647)
integer IntegerObjectMinimum0

@error("client")
structure InternalErrorException {
    Message: String
}

@error("client")
structure InvalidInputException {
    Message: String
}

structure InvalidNetworkAclEntriesViolation {
    Vpc: ResourceId
    Subnet: ResourceId
    SubnetAvailabilityZone: LengthBoundedString
    CurrentAssociatedNetworkAcl: ResourceId
    EntryViolations: EntryViolations
}

@error("client")
structure InvalidOperationException {
    Message: String
}

@error("client")
structure InvalidTypeException {
    Message: String
}

map IssueInfoMap {
    key: DependentServiceName
    value: DetailedInfo
}

@length(min: 1, max: 1024)
string LengthBoundedNonEmptyString

@length(min: 0, max: 1024)
string LengthBoundedString

list LengthBoundedStringList {
    member: LengthBoundedString
}

@error("client")
structure LimitExceededException {
    Message: String
}

@length(min: 36, max: 36) @pattern("^[a-z0-9A-Z-]{36}$")
string ListId

@length(min: 1, max: 30000) @pattern("^((?!\\\\[nr]).)+")
string ManagedServiceData

enum MarketplaceSubscriptionOnboardingStatus {
    NO_SUBSCRIPTION
    NOT_COMPLETE
    COMPLETE
}

list MemberAccounts {
    member: AWSAccountId
}

@length(min: 1, max: 128) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string Name

structure NetworkAclCommonPolicy {
    @required
    NetworkAclEntrySet: NetworkAclEntrySet
}

list NetworkAclEntries {
    member: NetworkAclEntry
}

structure NetworkAclEntry {
    IcmpTypeCode: NetworkAclIcmpTypeCode

    @required
    Protocol: LengthBoundedString

    PortRange: NetworkAclPortRange
    CidrBlock: LengthBoundedNonEmptyString
    Ipv6CidrBlock: LengthBoundedNonEmptyString

    @required
    RuleAction: NetworkAclRuleAction

    @required
    Egress: Boolean
}

structure NetworkAclEntrySet {
    FirstEntries: NetworkAclEntries

    @required
    ForceRemediateForFirstEntries: Boolean

    LastEntries: NetworkAclEntries

    @required
    ForceRemediateForLastEntries: Boolean
}

structure NetworkAclIcmpTypeCode {
    Code: IntegerObject
    Type: IntegerObject
}

structure NetworkAclPortRange {
    From: IPPortNumberInteger
    To: IPPortNumberInteger
}

enum NetworkAclRuleAction {
    allow
    deny
}

@length(min: 1, max: 128) @pattern("^[a-zA-Z0-9]+$")
string NetworkFirewallAction

list NetworkFirewallActionList {
    member: NetworkFirewallAction
}

structure NetworkFirewallBlackHoleRouteDetectedViolation {
    ViolationTarget: ViolationTarget
    RouteTableId: ResourceId
    VpcId: ResourceId
    ViolatingRoutes: Routes
}

structure NetworkFirewallInternetTrafficNotInspectedViolation {
    SubnetId: ResourceId
    SubnetAvailabilityZone: LengthBoundedString
    RouteTableId: ResourceId
    ViolatingRoutes: Routes
    IsRouteTableUsedInDifferentAZ: Boolean
    CurrentFirewallSubnetRouteTable: ResourceId
    ExpectedFirewallEndpoint: ResourceId
    FirewallSubnetId: ResourceId
    ExpectedFirewallSubnetRoutes: ExpectedRoutes
    ActualFirewallSubnetRoutes: Routes
    InternetGatewayId: ResourceId
    CurrentInternetGatewayRouteTable: ResourceId
    ExpectedInternetGatewayRoutes: ExpectedRoutes
    ActualInternetGatewayRoutes: Routes
    VpcId: ResourceId
}

structure NetworkFirewallInvalidRouteConfigurationViolation {
    AffectedSubnets: ResourceIdList
    RouteTableId: ResourceId
    IsRouteTableUsedInDifferentAZ: Boolean
    ViolatingRoute: Route
    CurrentFirewallSubnetRouteTable: ResourceId
    ExpectedFirewallEndpoint: ResourceId
    ActualFirewallEndpoint: ResourceId
    ExpectedFirewallSubnetId: ResourceId
    ActualFirewallSubnetId: ResourceId
    ExpectedFirewallSubnetRoutes: ExpectedRoutes
    ActualFirewallSubnetRoutes: Routes
    InternetGatewayId: ResourceId
    CurrentInternetGatewayRouteTable: ResourceId
    ExpectedInternetGatewayRoutes: ExpectedRoutes
    ActualInternetGatewayRoutes: Routes
    VpcId: ResourceId
}

structure NetworkFirewallMissingExpectedRTViolation {
    ViolationTarget: ViolationTarget
    VPC: ResourceId
    AvailabilityZone: LengthBoundedString
    CurrentRouteTable: ResourceId
    ExpectedRouteTable: ResourceId
}

structure NetworkFirewallMissingExpectedRoutesViolation {
    ViolationTarget: ViolationTarget
    ExpectedRoutes: ExpectedRoutes
    VpcId: ResourceId
}

structure NetworkFirewallMissingFirewallViolation {
    ViolationTarget: ViolationTarget
    VPC: ResourceId
    AvailabilityZone: LengthBoundedString
    TargetViolationReason: TargetViolationReason
}

structure NetworkFirewallMissingSubnetViolation {
    ViolationTarget: ViolationTarget
    VPC: ResourceId
    AvailabilityZone: LengthBoundedString
    TargetViolationReason: TargetViolationReason
}

enum NetworkFirewallOverrideAction {
    DROP_TO_ALERT
}

structure NetworkFirewallPolicy {
    FirewallDeploymentModel: FirewallDeploymentModel
}

structure NetworkFirewallPolicyDescription {
    StatelessRuleGroups: StatelessRuleGroupList
    StatelessDefaultActions: NetworkFirewallActionList
    StatelessFragmentDefaultActions: NetworkFirewallActionList
    StatelessCustomActions: NetworkFirewallActionList
    StatefulRuleGroups: StatefulRuleGroupList
    StatefulDefaultActions: NetworkFirewallActionList
    StatefulEngineOptions: StatefulEngineOptions
}

structure NetworkFirewallPolicyModifiedViolation {
    ViolationTarget: ViolationTarget
    CurrentPolicyDescription: NetworkFirewallPolicyDescription
    ExpectedPolicyDescription: NetworkFirewallPolicyDescription
}

@length(min: 1, max: 128) @pattern("^[a-zA-Z0-9-]+$")
string NetworkFirewallResourceName

structure NetworkFirewallStatefulRuleGroupOverride {
    Action: NetworkFirewallOverrideAction
}

structure NetworkFirewallUnexpectedFirewallRoutesViolation {
    FirewallSubnetId: ResourceId
    ViolatingRoutes: Routes
    RouteTableId: ResourceId
    FirewallEndpoint: ResourceId
    VpcId: ResourceId
}

structure NetworkFirewallUnexpectedGatewayRoutesViolation {
    GatewayId: ResourceId
    ViolatingRoutes: Routes
    RouteTableId: ResourceId
    VpcId: ResourceId
}

list OrderedRemediationActions {
    member: RemediationActionWithOrder
}

enum OrganizationStatus {
    ONBOARDING
    ONBOARDING_COMPLETE
    OFFBOARDING
    OFFBOARDING_COMPLETE
}

@length(min: 16, max: 68) @pattern("^ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}$")
string OrganizationalUnitId

list OrganizationalUnitIdList {
    member: OrganizationalUnitId
}

structure OrganizationalUnitScope {
    OrganizationalUnits: OrganizationalUnitIdList
    AllOrganizationalUnitsEnabled: Boolean
    ExcludeSpecifiedOrganizationalUnits: Boolean
}

@range(min: 1, max: 100)
integer PaginationMaxResults

@length(min: 1, max: 4096) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string PaginationToken

structure PartialMatch {
    Reference: String
    TargetViolationReasons: TargetViolationReasons
}

list PartialMatches {
    member: PartialMatch
}

structure Policy {
    PolicyId: PolicyId

    @required
    PolicyName: ResourceName

    PolicyUpdateToken: PolicyUpdateToken

    @required
    SecurityServicePolicyData: SecurityServicePolicyData

    @required
    ResourceType: ResourceType

    ResourceTypeList: ResourceTypeList
    ResourceTags: ResourceTags

    @required
    ExcludeResourceTags: Boolean

    @required
    RemediationEnabled: Boolean

    DeleteUnusedFMManagedResources: Boolean
    IncludeMap: CustomerPolicyScopeMap
    ExcludeMap: CustomerPolicyScopeMap
    ResourceSetIds: ResourceSetIds
    PolicyDescription: ResourceDescription
    PolicyStatus: CustomerPolicyStatus
    ResourceTagLogicalOperator: ResourceTagLogicalOperator
}

structure PolicyComplianceDetail {
    PolicyOwner: AWSAccountId
    PolicyId: PolicyId
    MemberAccount: AWSAccountId
    Violators: ComplianceViolators
    EvaluationLimitExceeded: Boolean
    ExpiredAt: Timestamp
    IssueInfoMap: IssueInfoMap
}

structure PolicyComplianceStatus {
    PolicyOwner: AWSAccountId
    PolicyId: PolicyId
    PolicyName: ResourceName
    MemberAccount: AWSAccountId
    EvaluationResults: EvaluationResults
    LastUpdated: Timestamp
    IssueInfoMap: IssueInfoMap
}

list PolicyComplianceStatusList {
    member: PolicyComplianceStatus
}

enum PolicyComplianceStatusType {
    COMPLIANT
    NON_COMPLIANT
}

@length(min: 36, max: 36) @pattern("^[a-z0-9A-Z-]{36}$")
string PolicyId

structure PolicyOption {
    NetworkFirewallPolicy: NetworkFirewallPolicy
    ThirdPartyFirewallPolicy: ThirdPartyFirewallPolicy
    NetworkAclCommonPolicy: NetworkAclCommonPolicy
}

structure PolicySummary {
    PolicyArn: ResourceArn
    PolicyId: PolicyId
    PolicyName: ResourceName
    ResourceType: ResourceType
    SecurityServiceType: SecurityServiceType
    RemediationEnabled: Boolean
    DeleteUnusedFMManagedResources: Boolean
    PolicyStatus: CustomerPolicyStatus
}

list PolicySummaryList {
    member: PolicySummary
}

structure PolicyTypeScope {
    PolicyTypes: SecurityServiceTypeList
    AllPolicyTypesEnabled: Boolean
}

@length(min: 1, max: 1024) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string PolicyUpdateToken

structure PossibleRemediationAction {
    Description: LengthBoundedString

    @required
    OrderedRemediationActions: OrderedRemediationActions

    IsDefaultAction: Boolean
}

list PossibleRemediationActionList {
    member: PossibleRemediationAction
}

structure PossibleRemediationActions {
    Description: LengthBoundedString
    Actions: PossibleRemediationActionList
}

map PreviousAppsList {
    key: PreviousListVersion
    value: AppsList
}

@length(min: 1, max: 2) @pattern("^\\d{1,2}$")
string PreviousListVersion

map PreviousProtocolsList {
    key: PreviousListVersion
    value: ProtocolsList
}

@length(min: 1, max: 20) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string Protocol

list ProtocolsList {
    member: Protocol
}

structure ProtocolsListData {
    ListId: ListId

    @required
    ListName: ResourceName

    ListUpdateToken: UpdateToken
    CreateTime: Timestamp
    LastUpdateTime: Timestamp

    @required
    ProtocolsList: ProtocolsList

    PreviousProtocolsList: PreviousProtocolsList
}

structure ProtocolsListDataSummary {
    ListArn: ResourceArn
    ListId: ListId
    ListName: ResourceName
    ProtocolsList: ProtocolsList
}

list ProtocolsListsData {
    member: ProtocolsListDataSummary
}

structure RegionScope {
    Regions: AWSRegionList
    AllRegionsEnabled: Boolean
}

structure RemediationAction {
    Description: LengthBoundedString
    EC2CreateRouteAction: EC2CreateRouteAction
    EC2ReplaceRouteAction: EC2ReplaceRouteAction
    EC2DeleteRouteAction: EC2DeleteRouteAction
    EC2CopyRouteTableAction: EC2CopyRouteTableAction
    EC2ReplaceRouteTableAssociationAction: EC2ReplaceRouteTableAssociationAction
    EC2AssociateRouteTableAction: EC2AssociateRouteTableAction
    EC2CreateRouteTableAction: EC2CreateRouteTableAction
    FMSPolicyUpdateFirewallCreationConfigAction: FMSPolicyUpdateFirewallCreationConfigAction
    CreateNetworkAclAction: CreateNetworkAclAction
    ReplaceNetworkAclAssociationAction: ReplaceNetworkAclAssociationAction
    CreateNetworkAclEntriesAction: CreateNetworkAclEntriesAction
    DeleteNetworkAclEntriesAction: DeleteNetworkAclEntriesAction
}

@length(min: 0, max: 1024) @pattern(".*")
string RemediationActionDescription

enum RemediationActionType {
    REMOVE
    MODIFY
}

structure RemediationActionWithOrder {
    RemediationAction: RemediationAction
    Order: BasicInteger
}

structure ReplaceNetworkAclAssociationAction {
    Description: LengthBoundedString
    AssociationId: ActionTarget
    NetworkAclId: ActionTarget
    FMSCanRemediate: Boolean
}

structure Resource {
    @required
    URI: Identifier

    AccountId: AWSAccountId
}

@length(min: 1, max: 1024) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string ResourceArn

list ResourceArnList {
    member: ResourceArn
}

@range(min: 0)
long ResourceCount

@length(max: 256) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string ResourceDescription

@length(min: 1, max: 1024) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string ResourceId

list ResourceIdList {
    member: ResourceId
}

list ResourceList {
    member: Resource
}

@length(min: 1, max: 128) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string ResourceName

@error("client")
structure ResourceNotFoundException {
    Message: String
}

structure ResourceSet {
    Id: Base62Id

    @required
    Name: Name

    Description: Description
    UpdateToken: UpdateToken

    @required
    ResourceTypeList: ResourceTypeList

    LastUpdateTime: Timestamp
    ResourceSetStatus: ResourceSetStatus
}

list ResourceSetIds {
    member: Base62Id
}

enum ResourceSetStatus {
    ACTIVE
    OUT_OF_ADMIN_SCOPE
}

structure ResourceSetSummary {
    Id: Base62Id
    Name: Name
    Description: Description
    LastUpdateTime: Timestamp
    ResourceSetStatus: ResourceSetStatus
}

list ResourceSetSummaryList {
    member: ResourceSetSummary
}

structure ResourceTag {
    @required
    Key: ResourceTagKey

    Value: ResourceTagValue
}

@length(min: 1, max: 128) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@*\\\\]*)$")
string ResourceTagKey

enum ResourceTagLogicalOperator {
    AND
    OR
}

@length(max: 256) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@*\\\\]*)$")
string ResourceTagValue

@length(min: 0, max: 50)
list ResourceTags {
    member: ResourceTag
}

@length(min: 1, max: 128) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string ResourceType

list ResourceTypeList {
    member: ResourceType
}

structure ResourceViolation {
    AwsVPCSecurityGroupViolation: AwsVPCSecurityGroupViolation
    AwsEc2NetworkInterfaceViolation: AwsEc2NetworkInterfaceViolation
    AwsEc2InstanceViolation: AwsEc2InstanceViolation
    NetworkFirewallMissingFirewallViolation: NetworkFirewallMissingFirewallViolation
    NetworkFirewallMissingSubnetViolation: NetworkFirewallMissingSubnetViolation
    NetworkFirewallMissingExpectedRTViolation: NetworkFirewallMissingExpectedRTViolation
    NetworkFirewallPolicyModifiedViolation: NetworkFirewallPolicyModifiedViolation
    NetworkFirewallInternetTrafficNotInspectedViolation: NetworkFirewallInternetTrafficNotInspectedViolation
    NetworkFirewallInvalidRouteConfigurationViolation: NetworkFirewallInvalidRouteConfigurationViolation
    NetworkFirewallBlackHoleRouteDetectedViolation: NetworkFirewallBlackHoleRouteDetectedViolation
    NetworkFirewallUnexpectedFirewallRoutesViolation: NetworkFirewallUnexpectedFirewallRoutesViolation
    NetworkFirewallUnexpectedGatewayRoutesViolation: NetworkFirewallUnexpectedGatewayRoutesViolation
    NetworkFirewallMissingExpectedRoutesViolation: NetworkFirewallMissingExpectedRoutesViolation
    DnsRuleGroupPriorityConflictViolation: DnsRuleGroupPriorityConflictViolation
    DnsDuplicateRuleGroupViolation: DnsDuplicateRuleGroupViolation
    DnsRuleGroupLimitExceededViolation: DnsRuleGroupLimitExceededViolation
    FirewallSubnetIsOutOfScopeViolation: FirewallSubnetIsOutOfScopeViolation
    RouteHasOutOfScopeEndpointViolation: RouteHasOutOfScopeEndpointViolation
    ThirdPartyFirewallMissingFirewallViolation: ThirdPartyFirewallMissingFirewallViolation
    ThirdPartyFirewallMissingSubnetViolation: ThirdPartyFirewallMissingSubnetViolation
    ThirdPartyFirewallMissingExpectedRouteTableViolation: ThirdPartyFirewallMissingExpectedRouteTableViolation
    FirewallSubnetMissingVPCEndpointViolation: FirewallSubnetMissingVPCEndpointViolation
    InvalidNetworkAclEntriesViolation: InvalidNetworkAclEntriesViolation
    PossibleRemediationActions: PossibleRemediationActions
    WebACLHasIncompatibleConfigurationViolation: WebACLHasIncompatibleConfigurationViolation
    WebACLHasOutOfScopeResourcesViolation: WebACLHasOutOfScopeResourcesViolation
}

list ResourceViolations {
    member: ResourceViolation
}

structure Route {
    DestinationType: DestinationType
    TargetType: TargetType
    Destination: LengthBoundedString
    Target: LengthBoundedString
}

structure RouteHasOutOfScopeEndpointViolation {
    SubnetId: ResourceId
    VpcId: ResourceId
    RouteTableId: ResourceId
    ViolatingRoutes: Routes
    SubnetAvailabilityZone: LengthBoundedString
    SubnetAvailabilityZoneId: LengthBoundedString
    CurrentFirewallSubnetRouteTable: ResourceId
    FirewallSubnetId: ResourceId
    FirewallSubnetRoutes: Routes
    InternetGatewayId: ResourceId
    CurrentInternetGatewayRouteTable: ResourceId
    InternetGatewayRoutes: Routes
}

list Routes {
    member: Route
}

enum RuleOrder {
    STRICT_ORDER
    DEFAULT_ACTION_ORDER
}

structure SecurityGroupRemediationAction {
    RemediationActionType: RemediationActionType
    Description: RemediationActionDescription
    RemediationResult: SecurityGroupRuleDescription
    IsDefaultAction: Boolean
}

list SecurityGroupRemediationActions {
    member: SecurityGroupRemediationAction
}

structure SecurityGroupRuleDescription {
    IPV4Range: CIDR
    IPV6Range: CIDR
    PrefixListId: ResourceId
    Protocol: LengthBoundedString
    FromPort: IPPortNumber
    ToPort: IPPortNumber
}

structure SecurityServicePolicyData {
    @required
    Type: SecurityServiceType

    ManagedServiceData: ManagedServiceData
    PolicyOption: PolicyOption
}

enum SecurityServiceType {
    WAF
    WAFV2
    SHIELD_ADVANCED
    SECURITY_GROUPS_COMMON
    SECURITY_GROUPS_CONTENT_AUDIT
    SECURITY_GROUPS_USAGE_AUDIT
    NETWORK_FIREWALL
    DNS_FIREWALL
    THIRD_PARTY_FIREWALL
    IMPORT_NETWORK_FIREWALL
    NETWORK_ACL_COMMON
}

@length(min: 0, max: 32)
list SecurityServiceTypeList {
    member: SecurityServiceType
}

structure StatefulEngineOptions {
    RuleOrder: RuleOrder
    StreamExceptionPolicy: StreamExceptionPolicy
}

structure StatefulRuleGroup {
    RuleGroupName: NetworkFirewallResourceName
    ResourceId: ResourceId
    Priority: Integer
    Override: NetworkFirewallStatefulRuleGroupOverride
}

list StatefulRuleGroupList {
    member: StatefulRuleGroup
}

structure StatelessRuleGroup {
    RuleGroupName: NetworkFirewallResourceName
    ResourceId: ResourceId
    Priority: StatelessRuleGroupPriority
}

list StatelessRuleGroupList {
    member: StatelessRuleGroup
}

@range(min: 1, max: 65535)
integer StatelessRuleGroupPriority

enum StreamExceptionPolicy {
    DROP
    CONTINUE
    REJECT
    FMS_IGNORE
}

structure Tag {
    @required
    Key: TagKey

    @required
    Value: TagValue
}

@length(min: 1, max: 128) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagKey

@length(min: 0, max: 200)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 200)
list TagList {
    member: Tag
}

@length(min: 0, max: 256) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagValue

enum TargetType {
    GATEWAY
    CARRIER_GATEWAY
    INSTANCE
    LOCAL_GATEWAY
    NAT_GATEWAY
    NETWORK_INTERFACE
    VPC_ENDPOINT
    VPC_PEERING_CONNECTION
    EGRESS_ONLY_INTERNET_GATEWAY
    TRANSIT_GATEWAY
}

@length(min: 0, max: 256) @pattern("\\w+")
string TargetViolationReason

list TargetViolationReasons {
    member: TargetViolationReason
}

enum ThirdPartyFirewall {
    PALO_ALTO_NETWORKS_CLOUD_NGFW
    FORTIGATE_CLOUD_NATIVE_FIREWALL
}

enum ThirdPartyFirewallAssociationStatus {
    ONBOARDING
    ONBOARD_COMPLETE
    OFFBOARDING
    OFFBOARD_COMPLETE
    NOT_EXIST
}

list ThirdPartyFirewallFirewallPolicies {
    member: ThirdPartyFirewallFirewallPolicy
}

structure ThirdPartyFirewallFirewallPolicy {
    FirewallPolicyId: FirewallPolicyId
    FirewallPolicyName: FirewallPolicyName
}

structure ThirdPartyFirewallMissingExpectedRouteTableViolation {
    ViolationTarget: ViolationTarget
    VPC: ResourceId
    AvailabilityZone: LengthBoundedString
    CurrentRouteTable: ResourceId
    ExpectedRouteTable: ResourceId
}

structure ThirdPartyFirewallMissingFirewallViolation {
    ViolationTarget: ViolationTarget
    VPC: ResourceId
    AvailabilityZone: LengthBoundedString
    TargetViolationReason: TargetViolationReason
}

structure ThirdPartyFirewallMissingSubnetViolation {
    ViolationTarget: ViolationTarget
    VPC: ResourceId
    AvailabilityZone: LengthBoundedString
    TargetViolationReason: TargetViolationReason
}

structure ThirdPartyFirewallPolicy {
    FirewallDeploymentModel: FirewallDeploymentModel
}

@length(min: 1, max: 1024) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string UpdateToken

structure ViolationDetail {
    @required
    PolicyId: PolicyId

    @required
    MemberAccount: AWSAccountId

    @required
    ResourceId: ResourceId

    @required
    ResourceType: ResourceType

    @required
    ResourceViolations: ResourceViolations

    ResourceTags: TagList
    ResourceDescription: LengthBoundedString
}

enum ViolationReason {
    WEB_ACL_MISSING_RULE_GROUP
    RESOURCE_MISSING_WEB_ACL
    RESOURCE_INCORRECT_WEB_ACL
    RESOURCE_MISSING_SHIELD_PROTECTION
    RESOURCE_MISSING_WEB_ACL_OR_SHIELD_PROTECTION
    RESOURCE_MISSING_SECURITY_GROUP
    RESOURCE_VIOLATES_AUDIT_SECURITY_GROUP
    SECURITY_GROUP_UNUSED
    SECURITY_GROUP_REDUNDANT
    FMS_CREATED_SECURITY_GROUP_EDITED
    MISSING_FIREWALL
    MISSING_FIREWALL_SUBNET_IN_AZ
    MISSING_EXPECTED_ROUTE_TABLE
    NETWORK_FIREWALL_POLICY_MODIFIED
    FIREWALL_SUBNET_IS_OUT_OF_SCOPE
    INTERNET_GATEWAY_MISSING_EXPECTED_ROUTE
    FIREWALL_SUBNET_MISSING_EXPECTED_ROUTE
    UNEXPECTED_FIREWALL_ROUTES
    UNEXPECTED_TARGET_GATEWAY_ROUTES
    TRAFFIC_INSPECTION_CROSSES_AZ_BOUNDARY
    INVALID_ROUTE_CONFIGURATION
    MISSING_TARGET_GATEWAY
    INTERNET_TRAFFIC_NOT_INSPECTED
    BLACK_HOLE_ROUTE_DETECTED
    BLACK_HOLE_ROUTE_DETECTED_IN_FIREWALL_SUBNET
    RESOURCE_MISSING_DNS_FIREWALL
    ROUTE_HAS_OUT_OF_SCOPE_ENDPOINT
    FIREWALL_SUBNET_MISSING_VPCE_ENDPOINT
    INVALID_NETWORK_ACL_ENTRY
    WEB_ACL_CONFIGURATION_OR_SCOPE_OF_USE
}

@length(min: 0, max: 1024) @pattern(".*")
string ViolationTarget

structure WebACLHasIncompatibleConfigurationViolation {
    WebACLArn: ResourceArn
    Description: LengthBoundedString
}

structure WebACLHasOutOfScopeResourcesViolation {
    WebACLArn: ResourceArn
    OutOfScopeResourceList: ResourceArnList
}
