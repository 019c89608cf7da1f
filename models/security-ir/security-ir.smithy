$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.securityir

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#dualStackOnlyEndpoints
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Security Incident Response")
@service(sdkId: "Security IR", endpointPrefix: "security-ir")
@restJson1
@sigv4(name: "security-ir")
@standardRegionalEndpoints
@dualStackOnlyEndpoints
service SecurityIR {
    version: "2018-05-10"
    operations: [
        BatchGetMemberAccountDetails
        CancelMembership
        CloseCase
        CreateCase
        CreateCaseComment
        CreateMembership
        GetCase
        GetCaseAttachmentDownloadUrl
        GetCaseAttachmentUploadUrl
        GetMembership
        ListCaseEdits
        ListCases
        ListComments
        ListInvestigations
        ListMemberships
        ListTagsForResource
        SendFeedback
        TagResource
        UntagResource
        UpdateCase
        UpdateCaseComment
        UpdateCaseStatus
        UpdateMembership
        UpdateResolverType
    ]
}

@http(method: "POST", uri: "/v1/membership/{membershipId}/batch-member-details") @readonly
operation BatchGetMemberAccountDetails {
    input := {
        @required @httpLabel
        membershipId: MembershipId

        @required
        accountIds: AWSAccountIds
    }
    output := {
        items: GetMembershipAccountDetailItems
        errors: GetMembershipAccountDetailErrors
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ValidationException
        SecurityIncidentResponseNotActiveException
        InternalServerException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        InvalidTokenException
    ]
}

@http(method: "PUT", uri: "/v1/membership/{membershipId}") @idempotent
operation CancelMembership {
    input := {
        @required @httpLabel
        membershipId: MembershipId
    }
    output := {
        @required
        membershipId: MembershipId
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ValidationException
        SecurityIncidentResponseNotActiveException
        InternalServerException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        InvalidTokenException
    ]
}

@http(method: "POST", uri: "/v1/cases/{caseId}/close-case")
operation CloseCase {
    input := {
        @required @httpLabel
        caseId: CaseId
    }
    output := {
        caseStatus: CaseStatus
        closedDate: Timestamp
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ValidationException
        SecurityIncidentResponseNotActiveException
        InternalServerException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        InvalidTokenException
    ]
}

@http(method: "POST", uri: "/v1/create-case", code: 201) @idempotent
operation CreateCase {
    input := {
        @idempotencyToken
        clientToken: CreateCaseRequestClientTokenString

        @required
        resolverType: ResolverType

        @required
        title: CaseTitle

        @required
        description: CaseDescription

        @required
        engagementType: EngagementType

        @required
        reportedIncidentStartDate: Timestamp

        @required
        impactedAccounts: ImpactedAccounts

        @required
        watchers: Watchers

        threatActorIpAddresses: ThreatActorIpList
        impactedServices: ImpactedServicesList
        impactedAwsRegions: ImpactedAwsRegionList
        tags: TagMap
    }
    output := {
        @required
        caseId: CaseId
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ValidationException
        SecurityIncidentResponseNotActiveException
        InternalServerException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        InvalidTokenException
    ]
}

@http(method: "POST", uri: "/v1/cases/{caseId}/create-comment", code: 201) @idempotent
operation CreateCaseComment {
    input := {
        @required @httpLabel
        caseId: CaseId

        @idempotencyToken
        clientToken: CreateCaseCommentRequestClientTokenString

        @required
        body: CommentBody
    }
    output := {
        @required
        commentId: CommentId
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ValidationException
        SecurityIncidentResponseNotActiveException
        InternalServerException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        InvalidTokenException
    ]
}

@http(method: "POST", uri: "/v1/membership", code: 201) @idempotent
operation CreateMembership {
    input := {
        @idempotencyToken
        clientToken: CreateMembershipRequestClientTokenString

        @required
        membershipName: MembershipName

        @required
        incidentResponseTeam: IncidentResponseTeam

        optInFeatures: OptInFeatures
        tags: TagMap
        coverEntireOrganization: Boolean
    }
    output := {
        @required
        membershipId: MembershipId
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ValidationException
        SecurityIncidentResponseNotActiveException
        InternalServerException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        InvalidTokenException
    ]
}

@http(method: "GET", uri: "/v1/cases/{caseId}/get-case") @readonly
operation GetCase {
    input := {
        @required @httpLabel
        caseId: CaseId
    }
    output := {
        title: CaseTitle
        caseArn: CaseArn
        description: CaseDescription
        caseStatus: CaseStatus
        engagementType: EngagementType
        reportedIncidentStartDate: Timestamp
        actualIncidentStartDate: Timestamp
        impactedAwsRegions: ImpactedAwsRegionList
        threatActorIpAddresses: ThreatActorIpList
        pendingAction: PendingAction
        impactedAccounts: ImpactedAccounts
        watchers: Watchers
        createdDate: Timestamp
        lastUpdatedDate: Timestamp
        closureCode: ClosureCode
        resolverType: ResolverType
        impactedServices: ImpactedServicesList
        caseAttachments: CaseAttachmentsList
        closedDate: Timestamp
        caseMetadata: CaseMetadata
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ValidationException
        SecurityIncidentResponseNotActiveException
        InternalServerException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        InvalidTokenException
    ]
}

@http(method: "GET", uri: "/v1/cases/{caseId}/get-presigned-url/{attachmentId}", code: 201)
@readonly
operation GetCaseAttachmentDownloadUrl {
    input := {
        @required @httpLabel
        caseId: CaseId

        @required @httpLabel
        attachmentId: AttachmentId
    }
    output := {
        @required
        attachmentPresignedUrl: Url
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ValidationException
        SecurityIncidentResponseNotActiveException
        InternalServerException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        InvalidTokenException
    ]
}

@http(method: "POST", uri: "/v1/cases/{caseId}/get-presigned-url", code: 201) @idempotent
operation GetCaseAttachmentUploadUrl {
    input := {
        @required @httpLabel
        caseId: CaseId

        @required
        fileName: FileName

        @required
        contentLength: ContentLength

        @idempotencyToken
        clientToken: GetCaseAttachmentUploadUrlRequestClientTokenString
    }
    output := {
        @required
        attachmentPresignedUrl: Url
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ValidationException
        SecurityIncidentResponseNotActiveException
        InternalServerException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        InvalidTokenException
    ]
}

@http(method: "GET", uri: "/v1/membership/{membershipId}") @readonly
operation GetMembership {
    input := {
        @required @httpLabel
        membershipId: MembershipId
    }
    output := {
        @required
        membershipId: MembershipId

        accountId: AWSAccountId
        region: AwsRegion
        membershipName: MembershipName
        membershipArn: MembershipArn
        membershipStatus: MembershipStatus
        membershipActivationTimestamp: Timestamp
        membershipDeactivationTimestamp: Timestamp
        customerType: CustomerType
        numberOfAccountsCovered: Long
        incidentResponseTeam: IncidentResponseTeam
        optInFeatures: OptInFeatures
        membershipAccountsConfigurations: MembershipAccountsConfigurations
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ValidationException
        SecurityIncidentResponseNotActiveException
        InternalServerException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        InvalidTokenException
    ]
}

@http(method: "POST", uri: "/v1/cases/{caseId}/list-case-edits")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListCaseEdits {
    input := {
        nextToken: ListCaseEditsRequestNextTokenString
        maxResults: ListCaseEditsRequestMaxResultsInteger

        @required @httpLabel
        caseId: CaseId
    }
    output := {
        nextToken: String
        items: CaseEditItems
        total: Integer
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ValidationException
        SecurityIncidentResponseNotActiveException
        InternalServerException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        InvalidTokenException
    ]
}

@http(method: "POST", uri: "/v1/list-cases")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListCases {
    input := {
        nextToken: ListCasesRequestNextTokenString
        maxResults: ListCasesRequestMaxResultsInteger
    }
    output := {
        nextToken: String
        items: ListCasesItems
        total: Long
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ValidationException
        SecurityIncidentResponseNotActiveException
        InternalServerException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        InvalidTokenException
    ]
}

@http(method: "POST", uri: "/v1/cases/{caseId}/list-comments")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListComments {
    input := {
        nextToken: ListCommentsRequestNextTokenString
        maxResults: ListCommentsRequestMaxResultsInteger

        @required @httpLabel
        caseId: CaseId
    }
    output := {
        nextToken: String
        items: ListCommentsItems
        total: Integer
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ValidationException
        SecurityIncidentResponseNotActiveException
        InternalServerException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        InvalidTokenException
    ]
}

@http(method: "GET", uri: "/v1/cases/{caseId}/list-investigations")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "investigationActions"
    pageSize: "maxResults"
)
operation ListInvestigations {
    input := {
        @httpQuery("nextToken")
        nextToken: ListInvestigationsRequestNextTokenString

        @httpQuery("maxResults")
        maxResults: ListInvestigationsRequestMaxResultsInteger

        @required @httpLabel
        caseId: CaseId
    }
    output := {
        nextToken: String

        @required
        investigationActions: InvestigationActionList
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ValidationException
        SecurityIncidentResponseNotActiveException
        InternalServerException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        InvalidTokenException
    ]
}

@http(method: "POST", uri: "/v1/memberships")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListMemberships {
    input := {
        nextToken: ListMembershipsRequestNextTokenString
        maxResults: ListMembershipsRequestMaxResultsInteger
    }
    output := {
        nextToken: String
        items: ListMembershipItems
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ValidationException
        SecurityIncidentResponseNotActiveException
        InternalServerException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        InvalidTokenException
    ]
}

@http(method: "GET", uri: "/v1/tags/{resourceArn}") @readonly
operation ListTagsForResource {
    input: ListTagsForResourceInput
    output: ListTagsForResourceOutput
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ValidationException
        SecurityIncidentResponseNotActiveException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
        InvalidTokenException
    ]
}

@http(method: "POST", uri: "/v1/cases/{caseId}/feedback/{resultId}/send-feedback")
operation SendFeedback {
    input := {
        @required @httpLabel
        caseId: CaseId

        @required @httpLabel
        resultId: ResultId

        @required
        usefulness: UsefulnessRating

        comment: FeedbackComment
    }
    output := {}
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ValidationException
        SecurityIncidentResponseNotActiveException
        InternalServerException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        InvalidTokenException
    ]
}

@http(method: "POST", uri: "/v1/tags/{resourceArn}", code: 204)
operation TagResource {
    input: TagResourceInput
    output: TagResourceOutput
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ValidationException
        SecurityIncidentResponseNotActiveException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
        InvalidTokenException
    ]
}

@http(method: "DELETE", uri: "/v1/tags/{resourceArn}") @idempotent
operation UntagResource {
    input: UntagResourceInput
    output: UntagResourceOutput
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ValidationException
        SecurityIncidentResponseNotActiveException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
        InvalidTokenException
    ]
}

@http(method: "POST", uri: "/v1/cases/{caseId}/update-case")
operation UpdateCase {
    input := {
        @required @httpLabel
        caseId: CaseId

        title: CaseTitle
        description: CaseDescription
        reportedIncidentStartDate: Timestamp
        actualIncidentStartDate: Timestamp
        engagementType: EngagementType
        watchersToAdd: Watchers
        watchersToDelete: Watchers
        threatActorIpAddressesToAdd: ThreatActorIpList
        threatActorIpAddressesToDelete: ThreatActorIpList
        impactedServicesToAdd: ImpactedServicesList
        impactedServicesToDelete: ImpactedServicesList
        impactedAwsRegionsToAdd: ImpactedAwsRegionList
        impactedAwsRegionsToDelete: ImpactedAwsRegionList
        impactedAccountsToAdd: ImpactedAccounts
        impactedAccountsToDelete: ImpactedAccounts
        caseMetadata: CaseMetadata
    }
    output := {}
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ValidationException
        SecurityIncidentResponseNotActiveException
        InternalServerException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        InvalidTokenException
    ]
}

@http(method: "PUT", uri: "/v1/cases/{caseId}/update-case-comment/{commentId}") @idempotent
operation UpdateCaseComment {
    input := {
        @required @httpLabel
        caseId: CaseId

        @required @httpLabel
        commentId: CommentId

        @required
        body: CommentBody
    }
    output := {
        @required
        commentId: CommentId

        body: CommentBody
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ValidationException
        SecurityIncidentResponseNotActiveException
        InternalServerException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        InvalidTokenException
    ]
}

@http(method: "POST", uri: "/v1/cases/{caseId}/update-case-status", code: 201)
operation UpdateCaseStatus {
    input := {
        @required @httpLabel
        caseId: CaseId

        @required
        caseStatus: SelfManagedCaseStatus
    }
    output := {
        caseStatus: SelfManagedCaseStatus
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ValidationException
        SecurityIncidentResponseNotActiveException
        InternalServerException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        InvalidTokenException
    ]
}

@http(method: "PUT", uri: "/v1/membership/{membershipId}/update-membership") @idempotent
operation UpdateMembership {
    input := {
        @required @httpLabel
        membershipId: MembershipId

        membershipName: MembershipName
        incidentResponseTeam: IncidentResponseTeam
        optInFeatures: OptInFeatures
        membershipAccountsConfigurationsUpdate: MembershipAccountsConfigurationsUpdate
        undoMembershipCancellation: Boolean
    }
    output := {}
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ValidationException
        SecurityIncidentResponseNotActiveException
        InternalServerException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        InvalidTokenException
    ]
}

@http(method: "POST", uri: "/v1/cases/{caseId}/update-resolver-type")
operation UpdateResolverType {
    input := {
        @required @httpLabel
        caseId: CaseId

        @required
        resolverType: ResolverType
    }
    output := {
        @required
        caseId: CaseId

        caseStatus: CaseStatus
        resolverType: ResolverType
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ValidationException
        SecurityIncidentResponseNotActiveException
        InternalServerException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        InvalidTokenException
    ]
}

@length(min: 12, max: 12) @pattern("[0-9]{12}")
string AWSAccountId

@length(min: 1, max: 100)
list AWSAccountIds {
    member: AWSAccountId
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    message: String
}

enum ActionType {
    Evidence
    Investigation
    Summarization
}

@length(min: 12, max: 1010)
@pattern("arn:aws:security-ir:\\w+?-\\w+?-\\d+:[0-9]{12}:(membership/m-[a-z0-9]{10,32}|case/[0-9]{10})")
string Arn

@pattern("[0-9a-fA-F]{8}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{12}")
string AttachmentId

enum AwsRegion {
    af_south_1 = "af-south-1"
    ap_east_1 = "ap-east-1"
    ap_east_2 = "ap-east-2"
    ap_northeast_1 = "ap-northeast-1"
    ap_northeast_2 = "ap-northeast-2"
    ap_northeast_3 = "ap-northeast-3"
    ap_south_1 = "ap-south-1"
    ap_south_2 = "ap-south-2"
    ap_southeast_1 = "ap-southeast-1"
    ap_southeast_2 = "ap-southeast-2"
    ap_southeast_3 = "ap-southeast-3"
    ap_southeast_4 = "ap-southeast-4"
    ap_southeast_5 = "ap-southeast-5"
    ap_southeast_6 = "ap-southeast-6"
    ap_southeast_7 = "ap-southeast-7"
    ca_central_1 = "ca-central-1"
    ca_west_1 = "ca-west-1"
    cn_north_1 = "cn-north-1"
    cn_northwest_1 = "cn-northwest-1"
    eu_central_1 = "eu-central-1"
    eu_central_2 = "eu-central-2"
    eu_north_1 = "eu-north-1"
    eu_south_1 = "eu-south-1"
    eu_south_2 = "eu-south-2"
    eu_west_1 = "eu-west-1"
    eu_west_2 = "eu-west-2"
    eu_west_3 = "eu-west-3"
    il_central_1 = "il-central-1"
    me_central_1 = "me-central-1"
    me_south_1 = "me-south-1"
    mx_central_1 = "mx-central-1"
    sa_east_1 = "sa-east-1"
    us_east_1 = "us-east-1"
    us_east_2 = "us-east-2"
    us_west_1 = "us-west-1"
    us_west_2 = "us-west-2"
}

@length(min: 2, max: 50) @pattern("[a-zA-Z0-9 -.():]+")
string AwsService

@length(min: 12, max: 80) @pattern("arn:aws:security-ir:\\w+?-\\w+?-\\d+:[0-9]{12}:case/[0-9]{10}")
string CaseArn

structure CaseAttachmentAttributes {
    @required
    attachmentId: AttachmentId

    @required
    fileName: FileName

    @required
    attachmentStatus: CaseAttachmentStatus

    @required
    creator: PrincipalId

    @required
    createdDate: Timestamp
}

enum CaseAttachmentStatus {
    Verified
    Failed
    Pending
}

@length(min: 0, max: 50)
list CaseAttachmentsList {
    member: CaseAttachmentAttributes
}

@length(min: 1, max: 8000) @sensitive
string CaseDescription

@length(min: 1, max: 100)
string CaseEditAction

structure CaseEditItem {
    eventTimestamp: Timestamp
    principal: String
    action: CaseEditAction
    message: CaseEditMessage
}

list CaseEditItems {
    member: CaseEditItem
}

@length(min: 10, max: 4096)
string CaseEditMessage

@length(min: 10, max: 32) @pattern("\\d{10,32}.*")
string CaseId

@length(min: 1, max: 30)
list CaseMetadata {
    member: CaseMetadataEntry
}

structure CaseMetadataEntry {
    @required
    key: CaseMetadataEntryKeyString

    @required
    value: CaseMetadataEntryValueString
}

@length(min: 1, max: 500)
string CaseMetadataEntryKeyString

@length(min: 1, max: 2000)
string CaseMetadataEntryValueString

enum CaseStatus {
    Submitted
    Acknowledged
    Detection_and_Analysis = "Detection and Analysis"
    Containment_Eradication_and_Recovery = "Containment, Eradication and Recovery"
    Post_incident_Activities = "Post-incident Activities"
    Ready_to_Close = "Ready to Close"
    Closed
}

@length(min: 1, max: 300) @sensitive
string CaseTitle

enum ClosureCode {
    Investigation_Completed = "Investigation Completed"
    Not_Resolved = "Not Resolved"
    False_Positive = "False Positive"
    Duplicate
}

@length(min: 1, max: 12000) @sensitive
string CommentBody

@length(min: 6, max: 6) @pattern("\\d{6}")
string CommentId

list CommunicationPreferences {
    member: CommunicationType
}

enum CommunicationType {
    Case_Created = "Case Created"
    Case_Updated = "Case Updated"
    Case_Acknowledged = "Case Acknowledged"
    Case_Closed = "Case Closed"
    Case_Updated_To_Service_Managed = "Case Updated To Service Managed"
    Case_Status_Updated = "Case Status Updated"
    Case_Pending_Customer_Action_Reminder = "Case Pending Customer Action Reminder"
    Case_Attachment_Url_Uploaded = "Case Attachment Url Uploaded"
    Case_Comment_Added = "Case Comment Added"
    Case_Comment_Updated = "Case Comment Updated"
    Membership_Created = "Membership Created"
    Membership_Updated = "Membership Updated"
    Membership_Cancelled = "Membership Cancelled"
    Register_Delegated_Administrator = "Register Delegated Administrator"
    Deregister_Delegated_Administrator = "Deregister Delegated Administrator"
    Disable_AWS_Service_Access = "Disable AWS Service Access"
}

@error("client") @httpError(409)
structure ConflictException {
    @required
    message: String

    @required
    resourceId: String

    @required
    resourceType: String
}

@range(min: 1, max: 104857600)
long ContentLength

@length(min: 1, max: 255)
string CreateCaseCommentRequestClientTokenString

@length(min: 1, max: 255)
string CreateCaseRequestClientTokenString

@length(min: 1, max: 255)
string CreateMembershipRequestClientTokenString

enum CustomerType {
    Standalone
    Organization
}

@length(min: 6, max: 254)
@pattern("[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9-]+(?:\\.[a-zA-Z0-9-]+)*")
@sensitive
string EmailAddress

enum EngagementType {
    Security_Incident = "Security Incident"
    Investigation
}

enum ExecutionStatus {
    Pending
    InProgress
    Waiting
    Completed
    Failed
    Cancelled
}

@length(min: 1, max: 1000)
string FeedbackComment

@length(min: 1, max: 255) @pattern("[a-zA-Z0-9._-]+") @sensitive
string FileName

@length(min: 1, max: 255)
string GetCaseAttachmentUploadUrlRequestClientTokenString

structure GetMembershipAccountDetailError {
    @required
    accountId: AWSAccountId

    @required
    error: String

    @required
    message: String
}

@length(min: 0, max: 100)
list GetMembershipAccountDetailErrors {
    member: GetMembershipAccountDetailError
}

structure GetMembershipAccountDetailItem {
    accountId: AWSAccountId
    relationshipStatus: MembershipAccountRelationshipStatus
    relationshipType: MembershipAccountRelationshipType
}

@length(min: 0, max: 100)
list GetMembershipAccountDetailItems {
    member: GetMembershipAccountDetailItem
}

@pattern("(?:(?:(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?))|(?:(?:[A-F0-9]{1,4}:){7}[A-F0-9]{1,4})|(?:(?:[A-F0-9]{1,4}:){6}(?:(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?))")
@sensitive
string IPAddress

@length(min: 0, max: 200)
list ImpactedAccounts {
    member: AWSAccountId
}

structure ImpactedAwsRegion {
    @required
    region: AwsRegion
}

@length(min: 0, max: 50)
list ImpactedAwsRegionList {
    member: ImpactedAwsRegion
}

@length(min: 0, max: 600)
list ImpactedServicesList {
    member: AwsService
}

structure IncidentResponder {
    @required
    name: IncidentResponderName

    @required
    jobTitle: JobTitle

    @required
    email: EmailAddress

    communicationPreferences: CommunicationPreferences
}

@length(min: 3, max: 50) @sensitive
string IncidentResponderName

@length(min: 2, max: 10)
list IncidentResponseTeam {
    member: IncidentResponder
}

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerException {
    @required
    message: String

    @httpHeader("Retry-After")
    retryAfterSeconds: Integer
}

@error("client") @httpError(423) @retryable(throttling: false)
structure InvalidTokenException {
    @required
    message: String
}

structure InvestigationAction {
    @required
    investigationId: InvestigationId

    @required
    actionType: ActionType

    @required
    title: InvestigationTitle

    @required
    content: InvestigationContent

    @required
    status: ExecutionStatus

    @required
    lastUpdated: Timestamp

    feedback: InvestigationFeedback
}

list InvestigationActionList {
    member: InvestigationAction
}

@length(min: 1, max: 5000)
string InvestigationContent

structure InvestigationFeedback {
    usefulness: UsefulnessRating
    comment: FeedbackComment
    submittedAt: Timestamp
}

@pattern("inv-[a-z0-9]{10,32}")
string InvestigationId

@length(min: 1, max: 200)
string InvestigationTitle

@length(min: 1, max: 50) @sensitive
string JobTitle

@range(min: 1, max: 25)
integer ListCaseEditsRequestMaxResultsInteger

@length(min: 0, max: 2000)
string ListCaseEditsRequestNextTokenString

structure ListCasesItem {
    @required
    caseId: CaseId

    lastUpdatedDate: Timestamp
    title: CaseTitle
    caseArn: CaseArn
    engagementType: EngagementType
    caseStatus: CaseStatus
    createdDate: Timestamp
    closedDate: Timestamp
    resolverType: ResolverType
    pendingAction: PendingAction
}

list ListCasesItems {
    member: ListCasesItem
}

@range(min: 1, max: 25)
integer ListCasesRequestMaxResultsInteger

@length(min: 0, max: 2000)
string ListCasesRequestNextTokenString

structure ListCommentsItem {
    @required
    commentId: CommentId

    createdDate: Timestamp
    lastUpdatedDate: Timestamp
    creator: PrincipalId
    lastUpdatedBy: PrincipalId
    body: CommentBody
}

list ListCommentsItems {
    member: ListCommentsItem
}

@range(min: 1, max: 25)
integer ListCommentsRequestMaxResultsInteger

@length(min: 0, max: 2000)
string ListCommentsRequestNextTokenString

@range(min: 1, max: 25)
integer ListInvestigationsRequestMaxResultsInteger

@length(min: 0, max: 2000)
string ListInvestigationsRequestNextTokenString

structure ListMembershipItem {
    @required
    membershipId: MembershipId

    accountId: AWSAccountId
    region: AwsRegion
    membershipArn: MembershipArn
    membershipStatus: MembershipStatus
}

list ListMembershipItems {
    member: ListMembershipItem
}

@range(min: 1, max: 25)
integer ListMembershipsRequestMaxResultsInteger

@length(min: 0, max: 2000)
string ListMembershipsRequestNextTokenString

@input
structure ListTagsForResourceInput {
    @required @httpLabel
    resourceArn: Arn
}

@output
structure ListTagsForResourceOutput {
    @required
    tags: TagMap
}

enum MembershipAccountRelationshipStatus {
    Associated
    Disassociated
    Unassociated
}

enum MembershipAccountRelationshipType {
    Organization
    Unrelated
}

structure MembershipAccountsConfigurations {
    coverEntireOrganization: Boolean
    organizationalUnits: OrganizationalUnits
}

structure MembershipAccountsConfigurationsUpdate {
    coverEntireOrganization: Boolean
    organizationalUnitsToAdd: MembershipAccountsConfigurationsUpdateOrganizationalUnitsToAddList
    organizationalUnitsToRemove: MembershipAccountsConfigurationsUpdateOrganizationalUnitsToRemoveList
}

@length(min: 1, max: 5)
list MembershipAccountsConfigurationsUpdateOrganizationalUnitsToAddList {
    member: OrganizationalUnitId
}

@length(min: 1, max: 5)
list MembershipAccountsConfigurationsUpdateOrganizationalUnitsToRemoveList {
    member: OrganizationalUnitId
}

@length(min: 12, max: 80)
@pattern("arn:aws:security-ir:\\w+?-\\w+?-\\d+:[0-9]{12}:membership/m-[a-z0-9]{10,32}")
string MembershipArn

@length(min: 12, max: 34) @pattern("m-[a-z0-9]{10,32}")
string MembershipId

@length(min: 3, max: 50) @sensitive
string MembershipName

enum MembershipStatus {
    Active
    Cancelled
    Terminated
}

structure OptInFeature {
    @required
    featureName: OptInFeatureName

    @required
    isEnabled: Boolean
}

enum OptInFeatureName {
    Triage
}

@length(min: 1, max: 2)
list OptInFeatures {
    member: OptInFeature
}

@pattern("ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}")
string OrganizationalUnitId

list OrganizationalUnits {
    member: OrganizationalUnitId
}

enum PendingAction {
    Customer
    None
}

@length(min: 1, max: 50) @sensitive
string PersonName

@pattern(".*((^AWS Responder)|(^\\d{12}$)|(^arn:([^:]*aws[^:]*):(?:(?:iam)::\\d{12}:(?:user|role|group|root)(?:(?:/[^/]+)+)?|(?:sts)::\\d{12}:assumed-role/[^/]+/[^/]+)$)|(^security-ir.amazonaws.com)).*")
string PrincipalId

enum ResolverType {
    AWS
    Self
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    message: String
}

@pattern("inv-[a-z0-9]{10,32}")
string ResultId

@error("client") @httpError(400)
structure SecurityIncidentResponseNotActiveException {
    @required
    message: String
}

enum SelfManagedCaseStatus {
    Submitted
    Detection_and_Analysis = "Detection and Analysis"
    Containment_Eradication_and_Recovery = "Containment, Eradication and Recovery"
    Post_incident_Activities = "Post-incident Activities"
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    message: String

    @required
    resourceId: String

    @required
    resourceType: String

    @required
    serviceCode: String

    @required
    quotaCode: String
}

@length(min: 1, max: 128)
string TagKey

list TagKeys {
    member: TagKey
}

@length(min: 0, max: 200)
map TagMap {
    key: TagKey
    value: TagValue
}

@input
structure TagResourceInput {
    @required @httpLabel
    resourceArn: Arn

    @required
    tags: TagMap
}

@output
structure TagResourceOutput {}

@length(min: 0, max: 256)
string TagValue

structure ThreatActorIp {
    @required
    ipAddress: IPAddress

    userAgent: UserAgent
}

@length(min: 0, max: 200)
list ThreatActorIpList {
    member: ThreatActorIp
}

@error("client") @httpError(429) @retryable(throttling: true)
structure ThrottlingException {
    @required
    message: String

    serviceCode: String
    quotaCode: String

    @httpHeader("Retry-After")
    retryAfterSeconds: Integer
}

@input
structure UntagResourceInput {
    @required @httpLabel
    resourceArn: Arn

    @required @httpQuery("tagKeys")
    tagKeys: TagKeys
}

@output
structure UntagResourceOutput {}

@pattern("https?://(?:www.)?[a-zA-Z0-9@:._+~#=-]{2,256}\\.[a-z]{2,6}\\b(?:[-a-zA-Z0-9@:%_+.~#?&/=]{0,2048})")
@sensitive
string Url

enum UsefulnessRating {
    USEFUL
    NOT_USEFUL
}

@length(min: 1, max: 500)
string UserAgent

@error("client") @httpError(400)
structure ValidationException {
    @required
    message: String

    @required
    reason: ValidationExceptionReason

    fieldList: ValidationExceptionFieldList
}

structure ValidationExceptionField {
    @required
    name: String

    @required
    message: String
}

list ValidationExceptionFieldList {
    member: ValidationExceptionField
}

enum ValidationExceptionReason {
    UNKNOWN_OPERATION
    CANNOT_PARSE
    FIELD_VALIDATION_FAILED
    OTHER
}

structure Watcher {
    @required
    email: EmailAddress

    name: PersonName
    jobTitle: JobTitle
}

@length(min: 0, max: 30)
list Watchers {
    member: Watcher
}
