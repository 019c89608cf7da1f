$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.detective

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon Detective")
@service(sdkId: "Detective", endpointPrefix: "api.detective")
@restJson1
@sigv4(name: "detective")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        aws: [
            {endpoint: "https://detective.{region}.{dualStackDnsSuffix}", dualStack: true}
            {
                endpoint: "https://detective-fips.{region}.{dualStackDnsSuffix}"
                fips: true
                dualStack: true
            }
        ]
        "aws-us-gov": [
            {endpoint: "https://detective.{region}.{dualStackDnsSuffix}", dualStack: true}
            {
                endpoint: "https://detective-fips.{region}.{dualStackDnsSuffix}"
                fips: true
                dualStack: true
            }
        ]
    }
)
service Detective {
    version: "2018-10-26"
    operations: [
        AcceptInvitation
        BatchGetGraphMemberDatasources
        BatchGetMembershipDatasources
        CreateGraph
        CreateMembers
        DeleteGraph
        DeleteMembers
        DescribeOrganizationConfiguration
        DisableOrganizationAdminAccount
        DisassociateMembership
        EnableOrganizationAdminAccount
        GetInvestigation
        GetMembers
        ListDatasourcePackages
        ListGraphs
        ListIndicators
        ListInvestigations
        ListInvitations
        ListMembers
        ListOrganizationAdminAccounts
        ListTagsForResource
        RejectInvitation
        StartInvestigation
        StartMonitoringMember
        TagResource
        UntagResource
        UpdateDatasourcePackages
        UpdateInvestigationState
        UpdateOrganizationConfiguration
    ]
}

@http(method: "PUT", uri: "/invitation")
operation AcceptInvitation {
    input := {
        @required
        GraphArn: GraphArn
    }
    errors: [
        AccessDeniedException
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ValidationException
    ]
}

@http(method: "POST", uri: "/graph/datasources/get")
operation BatchGetGraphMemberDatasources {
    input := {
        @required
        GraphArn: GraphArn

        @required
        AccountIds: AccountIdExtendedList
    }
    output := {
        MemberDatasources: MembershipDatasourcesList
        UnprocessedAccounts: UnprocessedAccountList
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ValidationException
    ]
}

@http(method: "POST", uri: "/membership/datasources/get")
operation BatchGetMembershipDatasources {
    input := {
        @required
        GraphArns: GraphArnList
    }
    output := {
        MembershipDatasources: MembershipDatasourcesList
        UnprocessedGraphs: UnprocessedGraphList
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ValidationException
    ]
}

@http(method: "POST", uri: "/graph")
operation CreateGraph {
    input := {
        Tags: TagMap
    }
    output := {
        GraphArn: GraphArn
    }
    errors: [
        AccessDeniedException
        ConflictException
        InternalServerException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/graph/members")
operation CreateMembers {
    input := {
        @required
        GraphArn: GraphArn

        Message: EmailMessage
        DisableEmailNotification: Boolean

        @required
        Accounts: AccountList
    }
    output := {
        Members: MemberDetailList
        UnprocessedAccounts: UnprocessedAccountList
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/graph/removal")
operation DeleteGraph {
    input := {
        @required
        GraphArn: GraphArn
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ValidationException
    ]
}

@http(method: "POST", uri: "/graph/members/removal")
operation DeleteMembers {
    input := {
        @required
        GraphArn: GraphArn

        @required
        AccountIds: AccountIdList
    }
    output := {
        AccountIds: AccountIdList
        UnprocessedAccounts: UnprocessedAccountList
    }
    errors: [
        AccessDeniedException
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ValidationException
    ]
}

@http(method: "POST", uri: "/orgs/describeOrganizationConfiguration")
operation DescribeOrganizationConfiguration {
    input := {
        @required
        GraphArn: GraphArn
    }
    output := {
        AutoEnable: Boolean
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/orgs/disableAdminAccount")
operation DisableOrganizationAdminAccount {
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/membership/removal")
operation DisassociateMembership {
    input := {
        @required
        GraphArn: GraphArn
    }
    errors: [
        AccessDeniedException
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ValidationException
    ]
}

@http(method: "POST", uri: "/orgs/enableAdminAccount")
operation EnableOrganizationAdminAccount {
    input := {
        @required
        AccountId: AccountId
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/investigations/getInvestigation")
operation GetInvestigation {
    input := {
        @required
        GraphArn: GraphArn

        @required
        InvestigationId: InvestigationId
    }
    output := {
        GraphArn: GraphArn
        InvestigationId: InvestigationId
        EntityArn: EntityArn
        EntityType: EntityType
        CreatedTime: Timestamp
        ScopeStartTime: Timestamp
        ScopeEndTime: Timestamp
        Status: Status
        Severity: Severity
        State: State
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/graph/members/get")
operation GetMembers {
    input := {
        @required
        GraphArn: GraphArn

        @required
        AccountIds: AccountIdList
    }
    output := {
        MemberDetails: MemberDetailList
        UnprocessedAccounts: UnprocessedAccountList
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ValidationException
    ]
}

@http(method: "POST", uri: "/graph/datasources/list")
operation ListDatasourcePackages {
    input := {
        @required
        GraphArn: GraphArn

        NextToken: PaginationToken
        MaxResults: MemberResultsLimit
    }
    output := {
        DatasourcePackages: DatasourcePackageIngestDetails
        NextToken: PaginationToken
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ValidationException
    ]
}

@http(method: "POST", uri: "/graphs/list")
operation ListGraphs {
    input := {
        NextToken: PaginationToken
        MaxResults: MemberResultsLimit
    }
    output := {
        GraphList: GraphList
        NextToken: PaginationToken
    }
    errors: [AccessDeniedException, InternalServerException, ValidationException]
}

@http(method: "POST", uri: "/investigations/listIndicators")
operation ListIndicators {
    input := {
        @required
        GraphArn: GraphArn

        @required
        InvestigationId: InvestigationId

        IndicatorType: IndicatorType
        NextToken: AiPaginationToken
        MaxResults: MaxResults
    }
    output := {
        GraphArn: GraphArn
        InvestigationId: InvestigationId
        NextToken: AiPaginationToken
        Indicators: Indicators
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/investigations/listInvestigations")
operation ListInvestigations {
    input := {
        @required
        GraphArn: GraphArn

        NextToken: AiPaginationToken
        MaxResults: MaxResults
        FilterCriteria: FilterCriteria
        SortCriteria: SortCriteria
    }
    output := {
        InvestigationDetails: InvestigationDetails
        NextToken: AiPaginationToken
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/invitations/list")
operation ListInvitations {
    input := {
        NextToken: PaginationToken
        MaxResults: MemberResultsLimit
    }
    output := {
        Invitations: MemberDetailList
        NextToken: PaginationToken
    }
    errors: [AccessDeniedException, InternalServerException, ValidationException]
}

@http(method: "POST", uri: "/graph/members/list")
operation ListMembers {
    input := {
        @required
        GraphArn: GraphArn

        NextToken: PaginationToken
        MaxResults: MemberResultsLimit
    }
    output := {
        MemberDetails: MemberDetailList
        NextToken: PaginationToken
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ValidationException
    ]
}

@http(method: "POST", uri: "/orgs/adminAccountslist")
operation ListOrganizationAdminAccounts {
    input := {
        NextToken: PaginationToken
        MaxResults: MemberResultsLimit
    }
    output := {
        Administrators: AdministratorList
        NextToken: PaginationToken
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/tags/{ResourceArn}")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        ResourceArn: GraphArn
    }
    output := {
        Tags: TagMap
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/invitation/removal")
operation RejectInvitation {
    input := {
        @required
        GraphArn: GraphArn
    }
    errors: [
        AccessDeniedException
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ValidationException
    ]
}

@http(method: "POST", uri: "/investigations/startInvestigation")
operation StartInvestigation {
    input := {
        @required
        GraphArn: GraphArn

        @required
        EntityArn: EntityArn

        @required
        ScopeStartTime: Timestamp

        @required
        ScopeEndTime: Timestamp
    }
    output := {
        InvestigationId: InvestigationId
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        TooManyRequestsException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/graph/member/monitoringstate")
operation StartMonitoringMember {
    input := {
        @required
        GraphArn: GraphArn

        @required
        AccountId: AccountId
    }
    errors: [
        AccessDeniedException
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ValidationException
    ]
}

@http(method: "POST", uri: "/tags/{ResourceArn}", code: 204)
operation TagResource {
    input := {
        @required @httpLabel
        ResourceArn: GraphArn

        @required
        Tags: TagMap
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@http(method: "DELETE", uri: "/tags/{ResourceArn}", code: 204)
operation UntagResource {
    input := {
        @required @httpLabel
        ResourceArn: GraphArn

        @required @httpQuery("tagKeys")
        TagKeys: TagKeyList
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/graph/datasources/update")
operation UpdateDatasourcePackages {
    input := {
        @required
        GraphArn: GraphArn

        @required
        DatasourcePackages: DatasourcePackageList
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ValidationException
    ]
}

@http(method: "POST", uri: "/investigations/updateInvestigationState")
operation UpdateInvestigationState {
    input := {
        @required
        GraphArn: GraphArn

        @required
        InvestigationId: InvestigationId

        @required
        State: State
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/orgs/updateOrganizationConfiguration")
operation UpdateOrganizationConfiguration {
    input := {
        @required
        GraphArn: GraphArn

        AutoEnable: Boolean
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        TooManyRequestsException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    Message: String
    ErrorCode: ErrorCode
    ErrorCodeReason: String
    SubErrorCode: ErrorCode
    SubErrorCodeReason: String
}

structure Account {
    @required
    AccountId: AccountId

    @required
    EmailAddress: EmailAddress
}

@length(min: 12, max: 12) @pattern("^[0-9]+$")
string AccountId

@length(min: 1, max: 200)
list AccountIdExtendedList {
    member: AccountId
}

@length(min: 1, max: 50)
list AccountIdList {
    member: AccountId
}

@length(min: 1, max: 50)
list AccountList {
    member: Account
}

structure Administrator {
    AccountId: AccountId
    GraphArn: GraphArn
    DelegationTime: Timestamp
}

list AdministratorList {
    member: Administrator
}

@length(min: 1, max: 2048)
string AiPaginationToken

@error("client") @httpError(409)
structure ConflictException {
    Message: String
}

enum DatasourcePackage {
    DETECTIVE_CORE
    EKS_AUDIT
    ASFF_SECURITYHUB_FINDING
}

structure DatasourcePackageIngestDetail {
    DatasourcePackageIngestState: DatasourcePackageIngestState
    LastIngestStateChange: LastIngestStateChangeDates
}

map DatasourcePackageIngestDetails {
    key: DatasourcePackage
    value: DatasourcePackageIngestDetail
}

map DatasourcePackageIngestHistory {
    key: DatasourcePackage
    value: LastIngestStateChangeDates
}

enum DatasourcePackageIngestState {
    STARTED
    STOPPED
    DISABLED
}

map DatasourcePackageIngestStates {
    key: DatasourcePackage
    value: DatasourcePackageIngestState
}

@length(min: 1, max: 25)
list DatasourcePackageList {
    member: DatasourcePackage
}

structure DatasourcePackageUsageInfo {
    VolumeUsageInBytes: Long
    VolumeUsageUpdateTime: Timestamp
}

structure DateFilter {
    @required
    StartInclusive: Timestamp

    @required
    EndInclusive: Timestamp
}

@length(min: 1, max: 64)
@pattern("^.+@(?:(?:(?!-)[A-Za-z0-9-]{1,62})?[A-Za-z0-9]{1}\\.)+[A-Za-z]{2,63}$")
@sensitive
string EmailAddress

@length(min: 1, max: 1000) @sensitive
string EmailMessage

@pattern("^arn:.*")
string EntityArn

enum EntityType {
    IAM_ROLE
    IAM_USER
}

enum ErrorCode {
    INVALID_GRAPH_ARN
    INVALID_REQUEST_BODY
    INTERNAL_ERROR
}

enum Field {
    SEVERITY
    STATUS
    CREATED_TIME
}

structure FilterCriteria {
    Severity: StringFilter
    Status: StringFilter
    State: StringFilter
    EntityArn: StringFilter
    CreatedTime: DateFilter
}

structure FlaggedIpAddressDetail {
    IpAddress: String
    Reason: Reason
}

structure Graph {
    Arn: GraphArn
    CreatedTime: Timestamp
}

@pattern("^arn:aws[-\\w]{0,10}?:detective:[-\\w]{2,20}?:\\d{12}?:graph:[abcdef\\d]{32}?$")
string GraphArn

@length(min: 1, max: 50)
list GraphArnList {
    member: GraphArn
}

list GraphList {
    member: Graph
}

structure ImpossibleTravelDetail {
    StartingIpAddress: String
    EndingIpAddress: String
    StartingLocation: String
    EndingLocation: String
    HourlyTimeDelta: Integer
}

structure Indicator {
    IndicatorType: IndicatorType
    IndicatorDetail: IndicatorDetail
}

structure IndicatorDetail {
    TTPsObservedDetail: TTPsObservedDetail
    ImpossibleTravelDetail: ImpossibleTravelDetail
    FlaggedIpAddressDetail: FlaggedIpAddressDetail
    NewGeolocationDetail: NewGeolocationDetail
    NewAsoDetail: NewAsoDetail
    NewUserAgentDetail: NewUserAgentDetail
    RelatedFindingDetail: RelatedFindingDetail
    RelatedFindingGroupDetail: RelatedFindingGroupDetail
}

enum IndicatorType {
    TTP_OBSERVED
    IMPOSSIBLE_TRAVEL
    FLAGGED_IP_ADDRESS
    NEW_GEOLOCATION
    NEW_ASO
    NEW_USER_AGENT
    RELATED_FINDING
    RELATED_FINDING_GROUP
}

list Indicators {
    member: Indicator
}

@error("server") @httpError(500)
structure InternalServerException {
    Message: String
}

structure InvestigationDetail {
    InvestigationId: InvestigationId
    Severity: Severity
    Status: Status
    State: State
    CreatedTime: Timestamp
    EntityArn: EntityArn
    EntityType: EntityType
}

list InvestigationDetails {
    member: InvestigationDetail
}

@length(min: 21, max: 21) @pattern("^[0-9]+$")
string InvestigationId

enum InvitationType {
    INVITATION
    ORGANIZATION
}

map LastIngestStateChangeDates {
    key: DatasourcePackageIngestState
    value: TimestampForCollection
}

@range(min: 1, max: 100)
integer MaxResults

structure MemberDetail {
    AccountId: AccountId
    EmailAddress: EmailAddress
    GraphArn: GraphArn

    @deprecated
    MasterId: AccountId

    AdministratorId: AccountId
    Status: MemberStatus
    DisabledReason: MemberDisabledReason
    InvitedTime: Timestamp
    UpdatedTime: Timestamp

    @deprecated
    VolumeUsageInBytes: Long

    @deprecated
    VolumeUsageUpdatedTime: Timestamp

    @deprecated
    PercentOfGraphUtilization: Double

    @deprecated
    PercentOfGraphUtilizationUpdatedTime: Timestamp

    InvitationType: InvitationType
    VolumeUsageByDatasourcePackage: VolumeUsageByDatasourcePackage
    DatasourcePackageIngestStates: DatasourcePackageIngestStates
}

list MemberDetailList {
    member: MemberDetail
}

enum MemberDisabledReason {
    VOLUME_TOO_HIGH
    VOLUME_UNKNOWN
}

@range(min: 1, max: 200)
integer MemberResultsLimit

enum MemberStatus {
    INVITED
    VERIFICATION_IN_PROGRESS
    VERIFICATION_FAILED
    ENABLED
    ACCEPTED_BUT_DISABLED
}

structure MembershipDatasources {
    AccountId: AccountId
    GraphArn: GraphArn
    DatasourcePackageIngestHistory: DatasourcePackageIngestHistory
}

list MembershipDatasourcesList {
    member: MembershipDatasources
}

structure NewAsoDetail {
    Aso: String
    IsNewForEntireAccount: Boolean
}

structure NewGeolocationDetail {
    Location: String
    IpAddress: String
    IsNewForEntireAccount: Boolean
}

structure NewUserAgentDetail {
    UserAgent: String
    IsNewForEntireAccount: Boolean
}

@length(min: 1, max: 1024)
string PaginationToken

enum Reason {
    AWS_THREAT_INTELLIGENCE
}

structure RelatedFindingDetail {
    Arn: EntityArn
    Type: String
    IpAddress: String
}

structure RelatedFindingGroupDetail {
    Id: String
}

@length(min: 1, max: 64)
string Resource

@length(min: 1, max: 50)
list ResourceList {
    member: Resource
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    Message: String
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    Message: String
    Resources: ResourceList
}

enum Severity {
    INFORMATIONAL
    LOW
    MEDIUM
    HIGH
    CRITICAL
}

structure SortCriteria {
    Field: Field
    SortOrder: SortOrder
}

enum SortOrder {
    ASC
    DESC
}

enum State {
    ACTIVE
    ARCHIVED
}

enum Status {
    RUNNING
    FAILED
    SUCCESSFUL
}

structure StringFilter {
    @required
    Value: Value
}

structure TTPsObservedDetail {
    Tactic: String
    Technique: String
    Procedure: String
    IpAddress: String
    APIName: String
    APISuccessCount: Long
    APIFailureCount: Long
}

@length(min: 1, max: 128) @pattern("^(?!aws:)[a-zA-Z+-=._:/]+$")
string TagKey

@length(min: 1, max: 50)
list TagKeyList {
    member: TagKey
}

@length(min: 1, max: 50)
map TagMap {
    key: TagKey
    value: TagValue
}

@length(max: 256)
string TagValue

@timestampFormat("date-time")
timestamp Timestamp

structure TimestampForCollection {
    Timestamp: Timestamp
}

@error("client") @httpError(429)
structure TooManyRequestsException {
    Message: String
}

structure UnprocessedAccount {
    AccountId: AccountId
    Reason: String
}

list UnprocessedAccountList {
    member: UnprocessedAccount
}

structure UnprocessedGraph {
    GraphArn: GraphArn
    Reason: String
}

list UnprocessedGraphList {
    member: UnprocessedGraph
}

@error("client") @httpError(400)
structure ValidationException {
    Message: String
    ErrorCode: ErrorCode
    ErrorCodeReason: String
}

@length(min: 1, max: 500)
string Value

map VolumeUsageByDatasourcePackage {
    key: DatasourcePackage
    value: DatasourcePackageUsageInfo
}
