$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.mpa

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#dualStackOnlyEndpoints
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS Multi-party Approval")
@service(sdkId: "MPA", endpointPrefix: "mpa")
@restJson1
@sigv4(name: "mpa")
@standardRegionalEndpoints
@dualStackOnlyEndpoints
service MPA {
    version: "2022-07-26"
    operations: [
        CancelSession
        CreateApprovalTeam
        CreateIdentitySource
        DeleteIdentitySource
        DeleteInactiveApprovalTeamVersion
        GetApprovalTeam
        GetIdentitySource
        GetPolicyVersion
        GetResourcePolicy
        GetSession
        ListApprovalTeams
        ListIdentitySources
        ListPolicies
        ListPolicyVersions
        ListResourcePolicies
        ListSessions
        ListTagsForResource
        StartActiveApprovalTeamDeletion
        StartApprovalTeamBaseline
        TagResource
        UntagResource
        UpdateApprovalTeam
    ]
}

@http(method: "PUT", uri: "/sessions/{SessionArn}") @idempotent
operation CancelSession {
    input := {
        @required @httpLabel
        SessionArn: SessionArn
    }
    output := {}
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        ConflictException
    ]
}

@http(method: "POST", uri: "/approval-teams") @idempotent
operation CreateApprovalTeam {
    input := {
        @idempotencyToken
        ClientToken: Token

        @required
        ApprovalStrategy: ApprovalStrategy

        @required
        Approvers: ApprovalTeamRequestApprovers

        @required
        Description: Description

        @required
        Policies: PoliciesReferences

        @required
        Name: ApprovalTeamName

        Tags: Tags
    }
    output := {
        CreationTime: IsoTimestamp
        Arn: ApprovalTeamArn
        Name: String
        VersionId: String
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        ServiceQuotaExceededException
        InternalServerException
        ConflictException
    ]
}

@http(method: "POST", uri: "/identity-sources") @idempotent
operation CreateIdentitySource {
    input := {
        @required
        IdentitySourceParameters: IdentitySourceParameters

        @idempotencyToken
        ClientToken: Token

        Tags: Tags
    }
    output := {
        IdentitySourceType: IdentitySourceType
        IdentitySourceArn: String
        CreationTime: IsoTimestamp
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        ServiceQuotaExceededException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/identity-sources/{IdentitySourceArn}") @idempotent
operation DeleteIdentitySource {
    input := {
        @required @httpLabel
        IdentitySourceArn: String
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        InternalServerException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/approval-teams/{Arn}/{VersionId}") @idempotent
operation DeleteInactiveApprovalTeamVersion {
    input := {
        @required @httpLabel
        Arn: ApprovalTeamArn

        @required @httpLabel
        VersionId: String
    }
    output := {}
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        ConflictException
    ]
}

@http(method: "GET", uri: "/approval-teams/{Arn}") @readonly
operation GetApprovalTeam {
    input := {
        @required @httpLabel
        Arn: ApprovalTeamArn
    }
    output := {
        CreationTime: IsoTimestamp
        ApprovalStrategy: ApprovalStrategyResponse
        NumberOfApprovers: Integer
        Approvers: GetApprovalTeamResponseApprovers
        Arn: String
        Description: Description
        Name: String
        Status: ApprovalTeamStatus
        StatusCode: ApprovalTeamStatusCode
        StatusMessage: Message
        UpdateSessionArn: String
        VersionId: String
        Policies: PoliciesReferences
        LastUpdateTime: IsoTimestamp
        PendingUpdate: PendingUpdate
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/identity-sources/{IdentitySourceArn}") @readonly
operation GetIdentitySource {
    input := {
        @required @httpLabel
        IdentitySourceArn: String
    }
    output := {
        IdentitySourceType: IdentitySourceType
        IdentitySourceParameters: IdentitySourceParametersForGet
        IdentitySourceArn: String
        CreationTime: IsoTimestamp
        Status: IdentitySourceStatus
        StatusCode: IdentitySourceStatusCode
        StatusMessage: String
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/policy-versions/{PolicyVersionArn}") @readonly
operation GetPolicyVersion {
    input := {
        @required @httpLabel
        PolicyVersionArn: QualifiedPolicyArn
    }
    output := {
        @required
        PolicyVersion: PolicyVersion
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/GetResourcePolicy") @readonly
operation GetResourcePolicy {
    input := {
        @required
        ResourceArn: String

        @required
        PolicyName: String

        @required
        PolicyType: PolicyType
    }
    output := {
        @required
        ResourceArn: String

        @required
        PolicyType: PolicyType

        PolicyVersionArn: String

        @required
        PolicyName: PolicyName

        @required
        PolicyDocument: PolicyDocument
    }
    errors: [
        AccessDeniedException
        ValidationException
        InvalidParameterException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/sessions/{SessionArn}") @readonly
operation GetSession {
    input := {
        @required @httpLabel
        SessionArn: SessionArn
    }
    output := {
        SessionArn: SessionArn
        ApprovalTeamArn: ApprovalTeamArn
        ApprovalTeamName: ApprovalTeamName
        ProtectedResourceArn: String
        ApprovalStrategy: ApprovalStrategyResponse
        NumberOfApprovers: Integer
        InitiationTime: IsoTimestamp
        ExpirationTime: IsoTimestamp
        CompletionTime: IsoTimestamp
        Description: Description
        Metadata: SessionMetadata
        Status: SessionStatus
        StatusCode: SessionStatusCode
        StatusMessage: Message
        ExecutionStatus: SessionExecutionStatus
        ActionName: ActionName
        RequesterServicePrincipal: ServicePrincipal
        RequesterPrincipalArn: String
        RequesterAccountId: AccountId
        RequesterRegion: Region
        RequesterComment: RequesterComment
        ActionCompletionStrategy: ActionCompletionStrategy
        ApproverResponses: GetSessionResponseApproverResponses
        AdditionalSecurityRequirements: AdditionalSecurityRequirements
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/approval-teams/?List")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ApprovalTeams"
    pageSize: "MaxResults"
)
operation ListApprovalTeams {
    input := {
        @httpQuery("MaxResults")
        MaxResults: MaxResults

        @httpQuery("NextToken")
        NextToken: Token
    }
    output := {
        NextToken: Token
        ApprovalTeams: ListApprovalTeamsResponseApprovalTeams
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/identity-sources/?List")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "IdentitySources"
    pageSize: "MaxResults"
)
operation ListIdentitySources {
    input := {
        @httpQuery("MaxResults")
        MaxResults: MaxResults

        @httpQuery("NextToken")
        NextToken: Token
    }
    output := {
        NextToken: Token
        IdentitySources: IdentitySources
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/policies/?List")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Policies"
    pageSize: "MaxResults"
)
operation ListPolicies {
    input := {
        @httpQuery("MaxResults")
        MaxResults: MaxResults

        @httpQuery("NextToken")
        NextToken: Token
    }
    output := {
        NextToken: Token
        Policies: Policies
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/policies/{PolicyArn}/?List")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "PolicyVersions"
    pageSize: "MaxResults"
)
operation ListPolicyVersions {
    input := {
        @httpQuery("MaxResults")
        MaxResults: MaxResults

        @httpQuery("NextToken")
        NextToken: Token

        @required @httpLabel
        PolicyArn: UnqualifiedPolicyArn
    }
    output := {
        NextToken: Token
        PolicyVersions: PolicyVersions
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/resource-policies/{ResourceArn}/?List")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ResourcePolicies"
    pageSize: "MaxResults"
)
operation ListResourcePolicies {
    input := {
        @required @httpLabel
        ResourceArn: String

        @httpQuery("MaxResults")
        MaxResults: MaxResults

        @httpQuery("NextToken")
        NextToken: Token
    }
    output := {
        NextToken: Token
        ResourcePolicies: ListResourcePoliciesResponseResourcePolicies
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/approval-teams/{ApprovalTeamArn}/sessions/?List")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Sessions"
    pageSize: "MaxResults"
)
operation ListSessions {
    input := {
        @required @httpLabel
        ApprovalTeamArn: ApprovalTeamArn

        MaxResults: MaxResults
        NextToken: Token
        Filters: Filters
    }
    output := {
        NextToken: Token
        Sessions: ListSessionsResponseSessions
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/tags/{ResourceArn}") @readonly
operation ListTagsForResource {
    input := {
        @required @httpLabel
        ResourceArn: String
    }
    output := {
        Tags: Tags
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/approval-teams/{Arn}?Delete") @idempotent
operation StartActiveApprovalTeamDeletion {
    input := {
        PendingWindowDays: Integer

        @required @httpLabel
        Arn: ApprovalTeamArn
    }
    output := {
        DeletionCompletionTime: IsoTimestamp
        DeletionStartTime: IsoTimestamp
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        ConflictException
    ]
}

@http(method: "POST", uri: "/approval-teams/{Arn}/baseline")
operation StartApprovalTeamBaseline {
    input := {
        @required @httpLabel
        Arn: ApprovalTeamArn

        ApproverIds: StartApprovalTeamBaselineApproverIds
    }
    output := {
        BaselineSessionArn: SessionArn
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/tags/{ResourceArn}") @idempotent
operation TagResource {
    input := {
        @required @httpLabel
        ResourceArn: String

        @required
        Tags: Tags
    }
    output := {}
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        TooManyTagsException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/tags/{ResourceArn}") @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        ResourceArn: String

        @required
        TagKeys: TagKeyList
    }
    output := {}
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PATCH", uri: "/approval-teams/{Arn}") @idempotent
operation UpdateApprovalTeam {
    input := {
        ApprovalStrategy: ApprovalStrategy
        Approvers: ApprovalTeamRequestApprovers
        Description: Description

        @required @httpLabel
        Arn: ApprovalTeamArn

        UpdateActions: UpdateActions
    }
    output := {
        VersionId: String
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        ServiceQuotaExceededException
        InternalServerException
        ConflictException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    Message: String
}

@length(min: 0, max: 12) @pattern("\\d{12}")
string AccountId

enum ActionCompletionStrategy {
    AUTO_COMPLETION_UPON_APPROVAL
}

@length(min: 0, max: 500)
string ActionName

enum AdditionalSecurityRequirement {
    APPROVER_VERIFICATION_REQUIRED
}

@length(min: 0, max: 100)
list AdditionalSecurityRequirements {
    member: AdditionalSecurityRequirement
}

union ApprovalStrategy {
    MofN: MofNApprovalStrategy
}

union ApprovalStrategyResponse {
    MofN: MofNApprovalStrategy
}

@length(min: 20, max: 2048)
@pattern("arn:aws(-[^:]+)?:mpa:[a-z0-9-]{1,20}:[0-9]{12}:approval-team/[a-zA-Z0-9._-]+")
string ApprovalTeamArn

@length(min: 0, max: 64) @pattern("[a-zA-Z0-9._-]+")
string ApprovalTeamName

structure ApprovalTeamRequestApprover {
    @required
    PrimaryIdentityId: IdentityId

    @required
    PrimaryIdentitySourceArn: String
}

@length(min: 1, max: 20)
list ApprovalTeamRequestApprovers {
    member: ApprovalTeamRequestApprover
}

enum ApprovalTeamStatus {
    ACTIVE
    INACTIVE
    DELETING
    PENDING
}

enum ApprovalTeamStatusCode {
    VALIDATING
    PENDING_ACTIVATION
    FAILED_VALIDATION
    FAILED_ACTIVATION
    UPDATE_PENDING_APPROVAL
    UPDATE_PENDING_ACTIVATION
    UPDATE_FAILED_APPROVAL
    UPDATE_FAILED_ACTIVATION
    UPDATE_FAILED_VALIDATION
    DELETE_PENDING_APPROVAL
    DELETE_FAILED_APPROVAL
    DELETE_FAILED_VALIDATION
}

enum ApproverLastActivity {
    VOTED
    BASELINED
    RESPONDED_TO_INVITATION
}

@error("client") @httpError(409)
structure ConflictException {
    @required
    Message: String
}

@length(min: 1, max: 256) @sensitive
string Description

structure Filter {
    FieldName: FilterField
    Operator: Operator
    Value: String
}

enum FilterField {
    ActionName
    ApprovalTeamName
    VotingTime
    Vote
    SessionStatus
    InitiationTime
}

@length(min: 0, max: 10)
list Filters {
    member: Filter
}

structure GetApprovalTeamResponseApprover {
    ApproverId: ParticipantId
    ResponseTime: IsoTimestamp
    PrimaryIdentityId: IdentityId
    PrimaryIdentitySourceArn: String
    PrimaryIdentityStatus: IdentityStatus
    LastActivity: ApproverLastActivity
    LastActivityTime: IsoTimestamp
    PendingBaselineSessionArn: SessionArn
    MfaMethods: MfaMethods
}

@length(min: 0, max: 20)
list GetApprovalTeamResponseApprovers {
    member: GetApprovalTeamResponseApprover
}

structure GetSessionResponseApproverResponse {
    ApproverId: ParticipantId
    IdentitySourceArn: String
    IdentityId: IdentityId
    Response: SessionResponse
    ResponseTime: IsoTimestamp
}

@length(min: 0, max: 20)
list GetSessionResponseApproverResponses {
    member: GetSessionResponseApproverResponse
}

structure IamIdentityCenter {
    @required
    InstanceArn: IdcInstanceArn

    @required
    Region: String
}

structure IamIdentityCenterForGet {
    InstanceArn: String
    ApprovalPortalUrl: String
    Region: String
}

structure IamIdentityCenterForList {
    InstanceArn: String
    ApprovalPortalUrl: String
    Region: String
}

@length(min: 20, max: 2048) @pattern("arn:.+:sso:::instance/(?:sso)?ins-[a-zA-Z0-9-.]{16}")
string IdcInstanceArn

@length(min: 1, max: 100)
string IdentityId

structure IdentitySourceForList {
    IdentitySourceType: IdentitySourceType
    IdentitySourceParameters: IdentitySourceParametersForList
    IdentitySourceArn: String
    CreationTime: IsoTimestamp
    Status: IdentitySourceStatus
    StatusCode: IdentitySourceStatusCode
    StatusMessage: String
}

structure IdentitySourceParameters {
    IamIdentityCenter: IamIdentityCenter
}

union IdentitySourceParametersForGet {
    IamIdentityCenter: IamIdentityCenterForGet
}

union IdentitySourceParametersForList {
    IamIdentityCenter: IamIdentityCenterForList
}

enum IdentitySourceStatus {
    CREATING
    ACTIVE
    DELETING
    ERROR
}

enum IdentitySourceStatusCode {
    ACCESS_DENIED
    DELETION_FAILED
    IDC_INSTANCE_NOT_FOUND
    IDC_INSTANCE_NOT_VALID
}

enum IdentitySourceType {
    IAM_IDENTITY_CENTER
}

@length(min: 0, max: 20)
list IdentitySources {
    member: IdentitySourceForList
}

enum IdentityStatus {
    PENDING
    ACCEPTED
    REJECTED
    INVALID
}

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerException {
    @required
    Message: String
}

@error("client") @httpError(400)
structure InvalidParameterException {
    @required
    Message: String
}

@timestampFormat("date-time")
timestamp IsoTimestamp

structure ListApprovalTeamsResponseApprovalTeam {
    CreationTime: IsoTimestamp
    ApprovalStrategy: ApprovalStrategyResponse
    NumberOfApprovers: Integer
    Arn: ApprovalTeamArn
    Name: ApprovalTeamName
    Description: Description
    Status: ApprovalTeamStatus
    StatusCode: ApprovalTeamStatusCode
    StatusMessage: Message
}

@length(min: 0, max: 20)
list ListApprovalTeamsResponseApprovalTeams {
    member: ListApprovalTeamsResponseApprovalTeam
}

@length(min: 0, max: 100)
list ListResourcePoliciesResponseResourcePolicies {
    member: ListResourcePoliciesResponseResourcePolicy
}

structure ListResourcePoliciesResponseResourcePolicy {
    PolicyArn: String
    PolicyType: PolicyType
    PolicyName: String
}

structure ListSessionsResponseSession {
    SessionArn: SessionArn
    ApprovalTeamName: ApprovalTeamName
    ApprovalTeamArn: ApprovalTeamArn
    InitiationTime: IsoTimestamp
    ExpirationTime: IsoTimestamp
    CompletionTime: IsoTimestamp
    Description: Description
    ActionName: ActionName
    ProtectedResourceArn: String
    RequesterServicePrincipal: ServicePrincipal
    RequesterPrincipalArn: String
    RequesterRegion: Region
    RequesterAccountId: AccountId
    Status: SessionStatus
    StatusCode: SessionStatusCode
    StatusMessage: Message
    ActionCompletionStrategy: ActionCompletionStrategy
    AdditionalSecurityRequirements: AdditionalSecurityRequirements
}

@length(min: 0, max: 20)
list ListSessionsResponseSessions {
    member: ListSessionsResponseSession
}

@range(min: 1, max: 20)
integer MaxResults

@length(min: 0, max: 500)
string Message

structure MfaMethod {
    @required
    Type: MfaType

    @required
    SyncStatus: MfaSyncStatus
}

@length(min: 0, max: 5)
list MfaMethods {
    member: MfaMethod
}

enum MfaSyncStatus {
    IN_SYNC
    OUT_OF_SYNC
}

enum MfaType {
    EMAIL_OTP
}

structure MofNApprovalStrategy {
    @required
    MinApprovalsRequired: MofNApprovalStrategyMinApprovalsRequiredInteger
}

@range(min: 1)
integer MofNApprovalStrategyMinApprovalsRequiredInteger

enum Operator {
    EQ
    NE
    GT
    LT
    GTE
    LTE
    CONTAINS
    NOT_CONTAINS
    BETWEEN
}

@length(min: 1, max: 100)
string ParticipantId

structure PendingUpdate {
    VersionId: String
    Description: String
    ApprovalStrategy: ApprovalStrategyResponse
    NumberOfApprovers: Integer
    Status: ApprovalTeamStatus
    StatusCode: ApprovalTeamStatusCode
    StatusMessage: Message
    Approvers: GetApprovalTeamResponseApprovers
    UpdateInitiationTime: IsoTimestamp
}

@length(min: 0, max: 20)
list Policies {
    member: Policy
}

@length(min: 1, max: 10)
list PoliciesReferences {
    member: PolicyReference
}

structure Policy {
    @required
    Arn: UnqualifiedPolicyArn

    @required
    DefaultVersion: PolicyVersionId

    @required
    PolicyType: PolicyType

    @required
    Name: PolicyName
}

@length(min: 0, max: 400000) @sensitive
string PolicyDocument

@length(min: 0, max: 64)
string PolicyName

structure PolicyReference {
    @required
    PolicyArn: QualifiedPolicyArn
}

enum PolicyStatus {
    ATTACHABLE
    DEPRECATED
}

enum PolicyType {
    AWS_MANAGED
    AWS_RAM
}

structure PolicyVersion {
    @required
    Arn: QualifiedPolicyArn

    @required
    PolicyArn: UnqualifiedPolicyArn

    @required
    VersionId: PolicyVersionId

    @required
    PolicyType: PolicyType

    @required
    IsDefault: Boolean

    @required
    Name: PolicyName

    @required
    Status: PolicyStatus

    @required
    CreationTime: IsoTimestamp

    @required
    LastUpdatedTime: IsoTimestamp

    @required
    Document: PolicyDocument
}

@range(min: 1)
integer PolicyVersionId

structure PolicyVersionSummary {
    @required
    Arn: QualifiedPolicyArn

    @required
    PolicyArn: UnqualifiedPolicyArn

    @required
    VersionId: PolicyVersionId

    @required
    PolicyType: PolicyType

    @required
    IsDefault: Boolean

    @required
    Name: PolicyName

    @required
    Status: PolicyStatus

    @required
    CreationTime: IsoTimestamp

    @required
    LastUpdatedTime: IsoTimestamp
}

@length(min: 0, max: 20)
list PolicyVersions {
    member: PolicyVersionSummary
}

@length(min: 0, max: 1224)
@pattern("arn:.{1,63}:mpa:::aws:policy/[a-zA-Z0-9_\\.-]{1,1023}/[a-zA-Z0-9_\\.-]{1,1023}/(?:[\\d]+|\\$DEFAULT)")
string QualifiedPolicyArn

@length(min: 0, max: 100)
string Region

@length(min: 0, max: 200) @sensitive
string RequesterComment

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    Message: String
}

@length(min: 1, max: 100)
string ServicePrincipal

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    Message: String
}

@length(min: 20, max: 2048)
@pattern("arn:aws(-[^:]+)?:mpa:[a-z0-9-]{1,20}:[0-9]{12}:session/[a-zA-Z0-9._-]+/[a-zA-Z0-9_-]+")
string SessionArn

enum SessionExecutionStatus {
    EXECUTED
    FAILED
    PENDING
}

@length(min: 1, max: 100) @pattern("[a-zA-Z0-9\\p{P}]*") @sensitive
string SessionKey

@sensitive
map SessionMetadata {
    key: SessionKey
    value: SessionValue
}

enum SessionResponse {
    APPROVED
    REJECTED
    NO_RESPONSE
}

enum SessionStatus {
    PENDING
    CANCELLED
    APPROVED
    FAILED
    CREATING
}

enum SessionStatusCode {
    REJECTED
    EXPIRED
    CONFIGURATION_CHANGED
    ALL_APPROVERS_IN_SESSION
}

@length(min: 1, max: 200) @pattern("[a-zA-Z0-9\\p{P}]*") @sensitive
string SessionValue

@length(min: 0, max: 20)
list StartApprovalTeamBaselineApproverIds {
    member: ParticipantId
}

@length(min: 0, max: 1000)
string String

@length(min: 1, max: 128) @sensitive
string TagKey

@length(min: 0, max: 50) @sensitive
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 256) @sensitive
string TagValue

@sensitive
map Tags {
    key: TagKey
    value: TagValue
}

@error("client") @httpError(429)
structure ThrottlingException {
    @required
    Message: String
}

@length(min: 0, max: 4096)
string Token

@error("client") @httpError(400)
structure TooManyTagsException {
    @required
    Message: String

    ResourceName: String
}

@length(min: 0, max: 1224)
@pattern("arn:.{1,63}:mpa:::aws:policy/[a-zA-Z0-9_\\.-]{1,1023}/[a-zA-Z0-9_\\.-]{1,1023}")
string UnqualifiedPolicyArn

enum UpdateAction {
    SYNCHRONIZE_MFA_DEVICES
}

@length(min: 0, max: 100)
list UpdateActions {
    member: UpdateAction
}

@error("client") @httpError(400)
structure ValidationException {
    @required
    Message: String
}
