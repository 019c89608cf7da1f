$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.partnercentralselling

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#dualStackOnlyEndpoints
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_0

@title("Partner Central Selling API")
@service(sdkId: "PartnerCentral Selling", endpointPrefix: "partnercentral-selling")
@awsJson1_0
@sigv4(name: "partnercentral-selling")
@standardRegionalEndpoints
@dualStackOnlyEndpoints
service AWSPartnerCentralSelling {
    version: "2022-07-26"
    operations: [
        AcceptEngagementInvitation
        AssignOpportunity
        AssociateOpportunity
        CreateEngagement
        CreateEngagementContext
        CreateEngagementInvitation
        CreateOpportunity
        CreateResourceSnapshot
        CreateResourceSnapshotJob
        DeleteResourceSnapshotJob
        DisassociateOpportunity
        GetAwsOpportunitySummary
        GetEngagement
        GetEngagementInvitation
        GetOpportunity
        GetProspectingFromEngagementTask
        GetResourceSnapshot
        GetResourceSnapshotJob
        GetSellingSystemSettings
        ListEngagementByAcceptingInvitationTasks
        ListEngagementFromOpportunityTasks
        ListEngagementInvitations
        ListEngagementMembers
        ListEngagementResourceAssociations
        ListEngagements
        ListOpportunities
        ListOpportunityFromEngagementTasks
        ListProspectingFromEngagementTasks
        ListResourceSnapshotJobs
        ListResourceSnapshots
        ListSolutions
        ListTagsForResource
        PutSellingSystemSettings
        RejectEngagementInvitation
        StartEngagementByAcceptingInvitationTask
        StartEngagementFromOpportunityTask
        StartOpportunityFromEngagementTask
        StartProspectingFromEngagementTask
        StartResourceSnapshotJob
        StopResourceSnapshotJob
        SubmitOpportunity
        TagResource
        UntagResource
        UpdateEngagementContext
        UpdateOpportunity
    ]
}

operation AcceptEngagementInvitation {
    input := {
        @required
        Catalog: CatalogIdentifier

        @required
        Identifier: EngagementInvitationArnOrIdentifier
    }
    errors: [
        ConflictException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

operation AssignOpportunity {
    input := {
        @required
        Catalog: CatalogIdentifier

        @required
        Identifier: OpportunityIdentifier

        @required
        Assignee: AssigneeContact
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

operation AssociateOpportunity {
    input := {
        @required
        Catalog: CatalogIdentifier

        @required
        OpportunityIdentifier: OpportunityIdentifier

        @required
        RelatedEntityType: RelatedEntityType

        @required
        RelatedEntityIdentifier: AssociateOpportunityRequestRelatedEntityIdentifierString
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@idempotent
operation CreateEngagement {
    input := {
        @required
        Catalog: CatalogIdentifier

        @required @idempotencyToken
        ClientToken: ClientToken

        Title: EngagementTitle
        Description: EngagementDescription
        Contexts: EngagementContexts
    }
    output := {
        Id: EngagementIdentifier
        Arn: EngagementArn
        ModifiedAt: DateTime
    }
    errors: [
        ConflictException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ServiceQuotaExceededException
        ResourceNotFoundException
    ]
}

@idempotent
operation CreateEngagementContext {
    input := {
        @required
        Catalog: CatalogIdentifier

        @required
        EngagementIdentifier: EngagementArnOrIdentifier

        @required @idempotencyToken
        ClientToken: ClientToken

        @required
        Type: EngagementContextType

        @required
        Payload: EngagementContextPayload
    }
    output := {
        EngagementId: EngagementIdentifier
        EngagementArn: EngagementArn
        EngagementLastModifiedAt: DateTime
        ContextId: EngagementContextIdentifier
    }
    errors: [
        ConflictException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ServiceQuotaExceededException
        ResourceNotFoundException
    ]
}

@idempotent
operation CreateEngagementInvitation {
    input := {
        @required
        Catalog: CatalogIdentifier

        @required @idempotencyToken
        ClientToken: ClientToken

        @required
        EngagementIdentifier: EngagementIdentifier

        @required
        Invitation: Invitation
    }
    output := {
        @required
        Id: EngagementInvitationIdentifier

        @required
        Arn: EngagementInvitationArn
    }
    errors: [
        ConflictException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ServiceQuotaExceededException
        ResourceNotFoundException
    ]
}

@idempotent
operation CreateOpportunity {
    input := {
        @required
        Catalog: CatalogIdentifier

        PrimaryNeedsFromAws: PrimaryNeedsFromAws
        NationalSecurity: NationalSecurity
        PartnerOpportunityIdentifier: CreateOpportunityRequestPartnerOpportunityIdentifierString
        Customer: Customer
        Project: Project
        OpportunityType: OpportunityType
        Marketing: Marketing
        SoftwareRevenue: SoftwareRevenue

        @required @idempotencyToken
        ClientToken: ClientToken

        LifeCycle: LifeCycle
        Origin: OpportunityOrigin
        OpportunityTeam: PartnerOpportunityTeamMembersList
        Tags: TagList
    }
    output := {
        @required
        Id: OpportunityIdentifier

        PartnerOpportunityIdentifier: String
        LastModifiedDate: DateTime
    }
    errors: [
        ConflictException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@idempotent
operation CreateResourceSnapshot {
    input := {
        @required
        Catalog: CatalogIdentifier

        @required
        EngagementIdentifier: EngagementIdentifier

        @required
        ResourceType: ResourceType

        @required
        ResourceIdentifier: ResourceIdentifier

        @required
        ResourceSnapshotTemplateIdentifier: ResourceTemplateName

        @required @idempotencyToken
        ClientToken: ClientToken
    }
    output := {
        Arn: ResourceArn
        Revision: ResourceSnapshotRevision
    }
    errors: [
        ConflictException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ServiceQuotaExceededException
        ResourceNotFoundException
    ]
}

@idempotent
operation CreateResourceSnapshotJob {
    input := {
        @required
        Catalog: CatalogIdentifier

        @required @idempotencyToken
        ClientToken: ClientToken

        @required
        EngagementIdentifier: EngagementIdentifier

        @required
        ResourceType: ResourceType

        @required
        ResourceIdentifier: ResourceIdentifier

        @required
        ResourceSnapshotTemplateIdentifier: ResourceTemplateName

        Tags: TagList
    }
    output := {
        Id: ResourceSnapshotJobIdentifier
        Arn: ResourceSnapshotJobArn
    }
    errors: [
        ConflictException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ServiceQuotaExceededException
        ResourceNotFoundException
    ]
}

@idempotent
operation DeleteResourceSnapshotJob {
    input := {
        @required
        Catalog: CatalogIdentifier

        @required
        ResourceSnapshotJobIdentifier: ResourceSnapshotJobIdentifier
    }
    errors: [
        ConflictException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

operation DisassociateOpportunity {
    input := {
        @required
        Catalog: CatalogIdentifier

        @required
        OpportunityIdentifier: OpportunityIdentifier

        @required
        RelatedEntityType: RelatedEntityType

        @required
        RelatedEntityIdentifier: DisassociateOpportunityRequestRelatedEntityIdentifierString
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@readonly
operation GetAwsOpportunitySummary {
    input := {
        @required
        Catalog: CatalogIdentifier

        @required
        RelatedOpportunityIdentifier: OpportunityIdentifier
    }
    output := {
        RelatedOpportunityId: OpportunityIdentifier
        Origin: OpportunityOrigin
        InvolvementType: SalesInvolvementType
        Visibility: Visibility
        LifeCycle: AwsOpportunityLifeCycle
        OpportunityTeam: AwsOpportunityTeamMembersList
        Insights: AwsOpportunityInsights
        InvolvementTypeChangeReason: InvolvementTypeChangeReason
        RelatedEntityIds: AwsOpportunityRelatedEntities
        Customer: AwsOpportunityCustomer
        Project: AwsOpportunityProject
        CosellMotion: String

        @required
        Catalog: CatalogIdentifier
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@readonly
operation GetEngagement {
    input := {
        @required
        Catalog: CatalogIdentifier

        @required
        Identifier: EngagementArnOrIdentifier
    }
    output := {
        Id: EngagementIdentifier
        Arn: EngagementArn
        Title: EngagementTitle
        Description: EngagementDescription
        CreatedAt: DateTime
        CreatedBy: AwsAccount
        MemberCount: Integer
        ModifiedAt: DateTime
        ModifiedBy: AwsAccount
        Contexts: EngagementContexts
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@readonly
operation GetEngagementInvitation {
    input := {
        @required
        Catalog: CatalogIdentifier

        @required
        Identifier: EngagementInvitationArnOrIdentifier
    }
    output := {
        Arn: String
        PayloadType: EngagementInvitationPayloadType

        @required
        Id: EngagementInvitationArnOrIdentifier

        EngagementId: EngagementIdentifier
        EngagementTitle: EngagementTitle
        Status: InvitationStatus
        InvitationDate: DateTime
        ExpirationDate: DateTime
        SenderAwsAccountId: AwsAccount
        SenderCompanyName: GetEngagementInvitationResponseSenderCompanyNameString
        Receiver: Receiver

        @required
        Catalog: CatalogIdentifier

        RejectionReason: RejectionReasonString
        Payload: Payload
        InvitationMessage: InvitationMessage
        EngagementDescription: EngagementDescription
        ExistingMembers: EngagementMemberSummaries
        EnrichmentContext: EnrichmentContext
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@readonly
operation GetOpportunity {
    input := {
        @required
        Catalog: CatalogIdentifier

        @required
        Identifier: OpportunityIdentifier
    }
    output := {
        @required
        Catalog: CatalogIdentifier

        PrimaryNeedsFromAws: PrimaryNeedsFromAws
        NationalSecurity: NationalSecurity
        PartnerOpportunityIdentifier: GetOpportunityResponsePartnerOpportunityIdentifierString
        Customer: Customer
        Project: Project
        OpportunityType: OpportunityType
        Marketing: Marketing
        SoftwareRevenue: SoftwareRevenue

        @required
        Id: OpportunityIdentifier

        Arn: OpportunityArn

        @required
        LastModifiedDate: DateTime

        @required
        CreatedDate: DateTime

        @required
        RelatedEntityIdentifiers: RelatedEntityIdentifiers

        LifeCycle: LifeCycle
        OpportunityTeam: PartnerOpportunityTeamMembersList
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@readonly
operation GetProspectingFromEngagementTask {
    input := {
        @required
        Catalog: CatalogIdentifier

        @required
        TaskIdentifier: ProspectingTaskIdentifier
    }
    output := {
        @required
        TaskId: ProspectingTaskIdentifier

        @required
        TaskArn: ProspectingTaskArn

        @required
        TaskName: TaskName

        @required
        StartTime: DateTime

        EndTime: DateTime

        @required
        Engagements: EngagementProspectingResultList
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@readonly
operation GetResourceSnapshot {
    input := {
        @required
        Catalog: CatalogIdentifier

        @required
        EngagementIdentifier: EngagementIdentifier

        @required
        ResourceType: ResourceType

        @required
        ResourceIdentifier: ResourceIdentifier

        @required
        ResourceSnapshotTemplateIdentifier: ResourceTemplateName

        Revision: ResourceSnapshotRevision
    }
    output := {
        @required
        Catalog: CatalogIdentifier

        Arn: ResourceArn
        CreatedBy: AwsAccount
        CreatedAt: DateTime
        EngagementId: EngagementIdentifier
        ResourceType: ResourceType
        ResourceId: ResourceIdentifier
        ResourceSnapshotTemplateName: ResourceTemplateName
        Revision: ResourceSnapshotRevision
        Payload: ResourceSnapshotPayload
        TargetMemberAccounts: AwsAccountIdOrAliasList
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@readonly
operation GetResourceSnapshotJob {
    input := {
        @required
        Catalog: CatalogIdentifier

        @required
        ResourceSnapshotJobIdentifier: ResourceSnapshotJobIdentifier
    }
    output := {
        @required
        Catalog: CatalogIdentifier

        Id: ResourceSnapshotJobIdentifier
        Arn: ResourceSnapshotJobArn
        EngagementId: EngagementIdentifier
        ResourceType: ResourceType
        ResourceId: ResourceIdentifier
        ResourceArn: ResourceArn
        ResourceSnapshotTemplateName: ResourceTemplateName
        CreatedAt: DateTime
        Status: ResourceSnapshotJobStatus
        LastSuccessfulExecutionDate: DateTime
        LastFailure: String
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@readonly
operation GetSellingSystemSettings {
    input := {
        @required
        Catalog: CatalogIdentifier
    }
    output := {
        @required
        Catalog: CatalogIdentifier

        ResourceSnapshotJobRoleArn: ResourceSnapshotJobRoleArn
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TaskSummaries"
    pageSize: "MaxResults"
)
operation ListEngagementByAcceptingInvitationTasks {
    input := {
        MaxResults: ListEngagementByAcceptingInvitationTasksRequestMaxResultsInteger
        NextToken: ListEngagementByAcceptingInvitationTasksRequestNextTokenString
        Sort: ListTasksSortBase

        @required
        Catalog: CatalogIdentifier

        TaskStatus: TaskStatuses
        OpportunityIdentifier: OpportunityIdentifiers
        EngagementInvitationIdentifier: EngagementInvitationIdentifiers
        TaskIdentifier: TaskIdentifiers
    }
    output := {
        TaskSummaries: ListEngagementByAcceptingInvitationTaskSummaries
        NextToken: String
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TaskSummaries"
    pageSize: "MaxResults"
)
operation ListEngagementFromOpportunityTasks {
    input := {
        MaxResults: ListEngagementFromOpportunityTasksRequestMaxResultsInteger
        NextToken: ListEngagementFromOpportunityTasksRequestNextTokenString
        Sort: ListTasksSortBase

        @required
        Catalog: CatalogIdentifier

        TaskStatus: TaskStatuses
        TaskIdentifier: TaskIdentifiers
        OpportunityIdentifier: OpportunityIdentifiers
        EngagementIdentifier: EngagementIdentifiers
    }
    output := {
        TaskSummaries: ListEngagementFromOpportunityTaskSummaries
        NextToken: String
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "EngagementInvitationSummaries"
    pageSize: "MaxResults"
)
operation ListEngagementInvitations {
    input := {
        @required
        Catalog: CatalogIdentifier

        MaxResults: PageSize
        NextToken: String
        Sort: OpportunityEngagementInvitationSort
        PayloadType: EngagementInvitationsPayloadType

        @required
        ParticipantType: ParticipantType

        Status: InvitationStatusList
        EngagementIdentifier: EngagementIdentifiers
        SenderAwsAccountId: AwsAccountIdOrAliasList
    }
    output := {
        EngagementInvitationSummaries: EngagementInvitationSummaries
        NextToken: String
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "EngagementMemberList"
    pageSize: "MaxResults"
)
operation ListEngagementMembers {
    input := {
        @required
        Catalog: CatalogIdentifier

        @required
        Identifier: EngagementArnOrIdentifier

        MaxResults: MemberPageSize
        NextToken: String
    }
    output := {
        @required
        EngagementMemberList: EngagementMembers

        NextToken: String
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "EngagementResourceAssociationSummaries"
    pageSize: "MaxResults"
)
operation ListEngagementResourceAssociations {
    input := {
        @required
        Catalog: CatalogIdentifier

        MaxResults: ListEngagementResourceAssociationsRequestMaxResultsInteger
        NextToken: String
        EngagementIdentifier: EngagementIdentifier
        ResourceType: ResourceType
        ResourceIdentifier: ResourceIdentifier
        CreatedBy: AwsAccount
    }
    output := {
        @required
        EngagementResourceAssociationSummaries: EngagementResourceAssociationSummaryList

        NextToken: String
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "EngagementSummaryList"
    pageSize: "MaxResults"
)
operation ListEngagements {
    input := {
        @required
        Catalog: CatalogIdentifier

        CreatedBy: AwsAccountList
        ExcludeCreatedBy: AwsAccountList
        ContextTypes: EngagementContextTypeList
        ExcludeContextTypes: EngagementContextTypeList
        Sort: EngagementSort
        MaxResults: EngagementPageSize
        NextToken: String
        EngagementIdentifier: EngagementIdentifiers
    }
    output := {
        @required
        EngagementSummaryList: EngagementSummaryList

        NextToken: String
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "OpportunitySummaries"
    pageSize: "MaxResults"
)
operation ListOpportunities {
    input := {
        @required
        Catalog: CatalogIdentifier

        MaxResults: PageSize
        NextToken: String
        Sort: OpportunitySort
        LastModifiedDate: LastModifiedDate
        Identifier: ListOpportunitiesRequestIdentifierList
        LifeCycleStage: ListOpportunitiesRequestLifeCycleStageList
        LifeCycleReviewStatus: ListOpportunitiesRequestLifeCycleReviewStatusList
        CustomerCompanyName: ListOpportunitiesRequestCustomerCompanyNameList
        CreatedDate: CreatedDateFilter
        TargetCloseDate: TargetCloseDateFilter
    }
    output := {
        @required
        OpportunitySummaries: OpportunitySummaries

        NextToken: String
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TaskSummaries"
    pageSize: "MaxResults"
)
operation ListOpportunityFromEngagementTasks {
    input := {
        MaxResults: ListOpportunityFromEngagementTasksRequestMaxResultsInteger
        NextToken: ListOpportunityFromEngagementTasksRequestNextTokenString
        Sort: ListTasksSortBase

        @required
        Catalog: CatalogIdentifier

        TaskStatus: TaskStatuses
        TaskIdentifier: TaskIdentifiers
        OpportunityIdentifier: OpportunityIdentifiers
        EngagementIdentifier: EngagementIdentifiers
        ContextIdentifier: ContextIdentifiers
    }
    output := {
        TaskSummaries: ListOpportunityFromEngagementTaskSummaries
        NextToken: String
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TaskSummaries"
    pageSize: "MaxResults"
)
operation ListProspectingFromEngagementTasks {
    input := {
        @required
        Catalog: CatalogIdentifier

        MaxResults: PageSize
        NextToken: String
        TaskIdentifier: TaskIdentifierList
        TaskName: TaskNameList
        StartAfter: DateTime
        StartBefore: DateTime
        Sort: ProspectingFromEngagementTaskSort
    }
    output := {
        NextToken: ListProspectingFromEngagementTasksResponseNextTokenString

        @required
        TaskSummaries: ProspectingTaskSummaryList
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
    ]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ResourceSnapshotJobSummaries"
    pageSize: "MaxResults"
)
operation ListResourceSnapshotJobs {
    input := {
        @required
        Catalog: CatalogIdentifier

        MaxResults: ListResourceSnapshotJobsRequestMaxResultsInteger
        NextToken: String
        EngagementIdentifier: EngagementIdentifier
        Status: ResourceSnapshotJobStatus
        Sort: SortObject
    }
    output := {
        @required
        ResourceSnapshotJobSummaries: ResourceSnapshotJobSummaryList

        NextToken: String
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ResourceSnapshotSummaries"
    pageSize: "MaxResults"
)
operation ListResourceSnapshots {
    input := {
        @required
        Catalog: CatalogIdentifier

        MaxResults: ListResourceSnapshotsRequestMaxResultsInteger
        NextToken: String

        @required
        EngagementIdentifier: EngagementIdentifier

        ResourceType: ResourceType
        ResourceIdentifier: ResourceIdentifier
        ResourceSnapshotTemplateIdentifier: ResourceTemplateName
        CreatedBy: AwsAccount
    }
    output := {
        @required
        ResourceSnapshotSummaries: ResourceSnapshotSummaryList

        NextToken: String
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "SolutionSummaries"
    pageSize: "MaxResults"
)
operation ListSolutions {
    input := {
        @required
        Catalog: CatalogIdentifier

        MaxResults: PageSize
        NextToken: String
        Sort: SolutionSort
        Status: ListSolutionsRequestStatusList
        Identifier: ListSolutionsRequestIdentifierList
        Category: ListSolutionsRequestCategoryList
        AwsMarketplaceSolutionArn: ListSolutionsRequestAwsMarketplaceSolutionArnList
    }
    output := {
        @required
        SolutionSummaries: SolutionList

        NextToken: String
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@readonly
operation ListTagsForResource {
    input := {
        @required
        ResourceArn: TaggableResourceArn
    }
    output := {
        @required
        Tags: TagList
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@idempotent
operation PutSellingSystemSettings {
    input := {
        @required
        Catalog: CatalogIdentifier

        ResourceSnapshotJobRoleIdentifier: ResourceSnapshotJobRoleIdentifier
    }
    output := {
        @required
        Catalog: CatalogIdentifier

        ResourceSnapshotJobRoleArn: ResourceSnapshotJobRoleArn
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

operation RejectEngagementInvitation {
    input := {
        @required
        Catalog: CatalogIdentifier

        @required
        Identifier: EngagementInvitationArnOrIdentifier

        RejectionReason: RejectionReasonString
    }
    errors: [
        ConflictException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

operation StartEngagementByAcceptingInvitationTask {
    input := {
        @required
        Catalog: CatalogIdentifier

        @required @idempotencyToken
        ClientToken: ClientToken

        @required
        Identifier: EngagementInvitationArnOrIdentifier

        Tags: TagList
    }
    output := {
        TaskId: TaskIdentifier
        TaskArn: TaskArn
        StartTime: DateTime
        TaskStatus: TaskStatus
        Message: String
        ReasonCode: ReasonCode
        OpportunityId: OpportunityIdentifier
        ResourceSnapshotJobId: ResourceSnapshotJobIdentifier
        EngagementInvitationId: EngagementInvitationIdentifier
    }
    errors: [
        ConflictException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ServiceQuotaExceededException
        ResourceNotFoundException
    ]
}

operation StartEngagementFromOpportunityTask {
    input := {
        @required
        Catalog: CatalogIdentifier

        @required @idempotencyToken
        ClientToken: ClientToken

        @required
        Identifier: OpportunityIdentifier

        @required
        AwsSubmission: AwsSubmission

        Tags: TagList
    }
    output := {
        TaskId: TaskIdentifier
        TaskArn: TaskArn
        StartTime: DateTime
        TaskStatus: TaskStatus
        Message: String
        ReasonCode: ReasonCode
        OpportunityId: OpportunityIdentifier
        ResourceSnapshotJobId: ResourceSnapshotJobIdentifier
        EngagementId: EngagementIdentifier
        EngagementInvitationId: EngagementInvitationIdentifier
    }
    errors: [
        ConflictException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ServiceQuotaExceededException
        ResourceNotFoundException
    ]
}

operation StartOpportunityFromEngagementTask {
    input := {
        @required
        Catalog: CatalogIdentifier

        @required @idempotencyToken
        ClientToken: ClientToken

        @required
        Identifier: EngagementArnOrIdentifier

        @required
        ContextIdentifier: ContextIdentifier

        Tags: TagList
    }
    output := {
        TaskId: TaskIdentifier
        TaskArn: TaskArn
        StartTime: DateTime
        TaskStatus: TaskStatus
        Message: String
        ReasonCode: ReasonCode
        OpportunityId: OpportunityIdentifier
        ResourceSnapshotJobId: ResourceSnapshotJobIdentifier
        EngagementId: EngagementIdentifier
        ContextId: ContextIdentifier
    }
    errors: [
        ConflictException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ServiceQuotaExceededException
        ResourceNotFoundException
    ]
}

@idempotent
operation StartProspectingFromEngagementTask {
    input := {
        @required
        Catalog: CatalogIdentifier

        @required
        Identifiers: EngagementIdentifierList

        @required
        TaskName: TaskName

        @required @idempotencyToken
        ClientToken: ClientToken
    }
    output := {
        @required
        Identifiers: EngagementIdentifierList

        @required
        TaskName: TaskName

        Message: String
        ReasonCode: String

        @required
        StartTime: DateTime

        TaskId: ProspectingTaskIdentifier
        TaskArn: ProspectingTaskArn

        @required
        TaskStatus: ProspectingTaskStatus
    }
    errors: [
        ConflictException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@idempotent
operation StartResourceSnapshotJob {
    input := {
        @required
        Catalog: CatalogIdentifier

        @required
        ResourceSnapshotJobIdentifier: ResourceSnapshotJobIdentifier
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@idempotent
operation StopResourceSnapshotJob {
    input := {
        @required
        Catalog: CatalogIdentifier

        @required
        ResourceSnapshotJobIdentifier: ResourceSnapshotJobIdentifier
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

operation SubmitOpportunity {
    input := {
        @required
        Catalog: CatalogIdentifier

        @required
        Identifier: OpportunityIdentifier

        @required
        InvolvementType: SalesInvolvementType

        Visibility: Visibility
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@idempotent
operation TagResource {
    input := {
        @required
        ResourceArn: TaggableResourceArn

        @required
        Tags: TagList
    }
    output := {}
    errors: [
        ConflictException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@idempotent
operation UntagResource {
    input := {
        @required
        ResourceArn: TaggableResourceArn

        @required
        TagKeys: TagKeyList
    }
    output := {}
    errors: [
        ConflictException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

operation UpdateEngagementContext {
    input := {
        @required
        Catalog: CatalogIdentifier

        @required
        EngagementIdentifier: EngagementArnOrIdentifier

        @required
        ContextIdentifier: EngagementContextIdentifier

        @required
        EngagementLastModifiedAt: DateTime

        @required
        Type: EngagementContextType

        @required
        Payload: UpdateEngagementContextPayload
    }
    output := {
        @required
        EngagementId: EngagementIdentifier

        @required
        EngagementArn: EngagementArn

        @required
        EngagementLastModifiedAt: DateTime

        @required
        ContextId: EngagementContextIdentifier
    }
    errors: [
        ConflictException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ServiceQuotaExceededException
        ResourceNotFoundException
    ]
}

operation UpdateOpportunity {
    input := {
        @required
        Catalog: CatalogIdentifier

        PrimaryNeedsFromAws: PrimaryNeedsFromAws
        NationalSecurity: NationalSecurity
        PartnerOpportunityIdentifier: UpdateOpportunityRequestPartnerOpportunityIdentifierString
        Customer: Customer
        Project: Project
        OpportunityType: OpportunityType
        Marketing: Marketing
        SoftwareRevenue: SoftwareRevenue

        @required
        LastModifiedDate: DateTime

        @required
        Identifier: OpportunityIdentifier

        LifeCycle: LifeCycle
    }
    output := {
        @required
        Id: OpportunityIdentifier

        @required
        LastModifiedDate: DateTime
    }
    errors: [
        ConflictException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@error("client")
structure AccessDeniedException {
    Message: String
    Reason: AccessDeniedExceptionErrorCode
}

enum AccessDeniedExceptionErrorCode {
    INCOMPATIBLE_BENEFIT_AWS_PARTNER_STATE
}

structure Account {
    Industry: Industry
    OtherIndustry: AccountOtherIndustryString

    @required
    CompanyName: AccountCompanyNameString

    WebsiteUrl: WebsiteUrl
    AwsAccountId: AwsAccount
    Address: Address
    Duns: DunsNumber
}

@pattern("(?s).{0,120}") @sensitive
string AccountCompanyNameString

@pattern("(?s).{0,255}")
string AccountOtherIndustryString

structure AccountReceiver {
    Alias: Alias

    @required
    AwsAccountId: AwsAccount
}

structure AccountSummary {
    Industry: Industry
    OtherIndustry: AccountSummaryOtherIndustryString

    @required
    CompanyName: AccountSummaryCompanyNameString

    WebsiteUrl: WebsiteUrl
    Address: AddressSummary
}

@pattern("(?s).{0,120}") @sensitive
string AccountSummaryCompanyNameString

@pattern("(?s).{0,255}")
string AccountSummaryOtherIndustryString

structure Address {
    City: AddressCityString
    PostalCode: AddressPostalCodeString
    StateOrRegion: AddressPart
    CountryCode: CountryCode
    StreetAddress: AddressStreetAddressString
}

@pattern("(?s).{0,255}") @sensitive
string AddressCityString

@sensitive
string AddressPart

@pattern("(?s).{0,20}") @sensitive
string AddressPostalCodeString

@pattern("(?s).{0,255}") @sensitive
string AddressStreetAddressString

structure AddressSummary {
    City: AddressSummaryCityString
    PostalCode: AddressSummaryPostalCodeString
    StateOrRegion: AddressPart
    CountryCode: CountryCode
}

@pattern("(?s).{0,255}") @sensitive
string AddressSummaryCityString

@pattern("(?s).{0,20}") @sensitive
string AddressSummaryPostalCodeString

@pattern("(?s).{0,80}") @sensitive
string Alias

@pattern("((0|([1-9][0-9]{0,30}))(\\.[0-9]{0,2})?)?") @sensitive
string Amount

map AmountMap {
    key: String
    value: MonetaryAmount
}

list ApnPrograms {
    member: String
}

structure AssigneeContact {
    @required
    Email: Email

    @required
    FirstName: AssigneeContactFirstNameString

    @required
    LastName: AssigneeContactLastNameString

    Phone: PhoneNumber

    @required
    BusinessTitle: JobTitle
}

@pattern("(?s).{0,80}") @sensitive
string AssigneeContactFirstNameString

@pattern("(?s).{0,80}") @sensitive
string AssigneeContactLastNameString

@pattern("(?s).{1,255}")
string AssociateOpportunityRequestRelatedEntityIdentifierString

@pattern("([0-9]{12}|\\w{1,12})") @sensitive
string AwsAccount

@length(min: 1, max: 10)
list AwsAccountIdOrAliasList {
    member: AwsAccount
}

@length(min: 1, max: 10)
list AwsAccountList {
    member: AwsAccount
}

enum AwsClosedLostReason {
    Administrative
    Business_Associate_Agreement = "Business Associate Agreement"
    Company_Acquired_Dissolved = "Company Acquired/Dissolved"
    Competitive_Offering = "Competitive Offering"
    Customer_Data_Requirement = "Customer Data Requirement"
    Customer_Deficiency = "Customer Deficiency"
    Customer_Experience = "Customer Experience"
    Delay_Cancellation_of_Project = "Delay / Cancellation of Project"
    Duplicate
    Duplicate_Opportunity = "Duplicate Opportunity"
    Executive_Blocker = "Executive Blocker"
    Failed_Vetting = "Failed Vetting"
    Feature_Limitation = "Feature Limitation"
    Financial_Commercial = "Financial/Commercial"
    Insufficient_Amazon_Value = "Insufficient Amazon Value"
    Insufficient_AWS_Value = "Insufficient AWS Value"
    International_Constraints = "International Constraints"
    Legal_Tax_Regulatory = "Legal / Tax / Regulatory"
    Legal_Terms_and_Conditions = "Legal Terms and Conditions"
    Lost_to_Competitor = "Lost to Competitor"
    Lost_to_Competitor_Google = "Lost to Competitor - Google"
    Lost_to_Competitor_Microsoft = "Lost to Competitor - Microsoft"
    Lost_to_Competitor_Other = "Lost to Competitor - Other"
    Lost_to_Competitor_Rackspace = "Lost to Competitor - Rackspace"
    Lost_to_Competitor_SoftLayer = "Lost to Competitor - SoftLayer"
    Lost_to_Competitor_VMWare = "Lost to Competitor - VMWare"
    No_Customer_Reference = "No Customer Reference"
    No_Integration_Resources = "No Integration Resources"
    No_Opportunity = "No Opportunity"
    No_Perceived_Value_of_MP = "No Perceived Value of MP"
    No_Response = "No Response"
    Not_Committed_to_AWS = "Not Committed to AWS"
    No_Update = "No Update"
    On_Premises_Deployment = "On Premises Deployment"
    Other
    Other_Details_in_Description = "Other (Details in Description)"
    Partner_Gap = "Partner Gap"
    Past_Due = "Past Due"
    People_Relationship_Governance = "People/Relationship/Governance"
    Platform_Technology_Limitation = "Platform Technology Limitation"
    Preference_for_Competitor = "Preference for Competitor"
    Price
    Product_Technology = "Product/Technology"
    Product_Not_on_AWS = "Product Not on AWS"
    Security_Compliance = "Security / Compliance"
    Self_Service = "Self-Service"
    Technical_Limitations = "Technical Limitations"
    Term_Sheet_Impasse = "Term Sheet Impasse"
}

enum AwsFundingUsed {
    Yes
    No
}

@pattern("arn:aws:aws-marketplace:[a-z]{1,2}-[a-z]*-\\d+:\\d{12}:AWSMarketplace/Offer/.*")
string AwsMarketplaceOfferIdentifier

list AwsMarketplaceOfferIdentifiers {
    member: AwsMarketplaceOfferIdentifier
}

@pattern("arn:aws:aws-marketplace:[a-z]{1,2}-[a-z]*-\\d+:\\d{12}:AWSMarketplace/OfferSet/offerset-.*")
string AwsMarketplaceOfferSetIdentifier

list AwsMarketplaceOfferSetIdentifiers {
    member: AwsMarketplaceOfferSetIdentifier
}

@length(min: 4, max: 2048) @pattern("arn:.*")
string AwsMarketplaceProductArn

list AwsMarketplaceProductIdentifiers {
    member: AwsMarketplaceProductArn
}

@length(min: 4, max: 2048) @pattern("arn:.*")
string AwsMarketplaceSolutionArn

@length(min: 4, max: 2048) @pattern("arn:.*")
string AwsMarketplaceSolutionIdentifier

list AwsMarketplaceSolutionIdentifiers {
    member: AwsMarketplaceSolutionIdentifier
}

@length(min: 0, max: 255)
string AwsMaturity

enum AwsMemberBusinessTitle {
    AWSSalesRep
    AWSAccountOwner
    WWPSPDM
    PDM
    PSM
    ISVSM
}

structure AwsOpportunityCustomer {
    Contacts: CustomerContactsList
}

structure AwsOpportunityInsights {
    NextBestActions: String
    EngagementScore: EngagementScore
    AwsProductsSpendInsightsBySource: AwsProductsSpendInsightsBySource
    OpportunityQuality: OpportunityQuality
    Recommendations: RecommendationList
}

structure AwsOpportunityLifeCycle {
    TargetCloseDate: Date
    ClosedLostReason: AwsClosedLostReason
    Stage: AwsOpportunityStage
    NextSteps: AwsOpportunityLifeCycleNextStepsString
    NextStepsHistory: AwsOpportunityLifeCycleNextStepsHistoryList
}

@length(min: 0, max: 50)
list AwsOpportunityLifeCycleNextStepsHistoryList {
    member: ProfileNextStepsHistory
}

@pattern("(?s).{0,255}") @sensitive
string AwsOpportunityLifeCycleNextStepsString

structure AwsOpportunityProject {
    ExpectedCustomerSpend: ExpectedCustomerSpendList
    AwsPartition: AwsPartition
}

structure AwsOpportunityRelatedEntities {
    AwsProducts: AwsProductIdentifiers
    Solutions: SolutionIdentifiers
    AwsMarketplaceSolutions: AwsMarketplaceSolutionIdentifiers
    AwsMarketplaceProducts: AwsMarketplaceProductIdentifiers
}

enum AwsOpportunityStage {
    Not_Started = "Not Started"
    In_Progress = "In Progress"
    Prospect
    Engaged
    Identified
    Qualify
    Research
    Seller_Engaged = "Seller Engaged"
    Evaluating
    Seller_Registered = "Seller Registered"
    Term_Sheet_Negotiation = "Term Sheet Negotiation"
    Contract_Negotiation = "Contract Negotiation"
    Onboarding
    Building_Integration = "Building Integration"
    Qualified
    On_hold = "On-hold"
    Technical_Validation = "Technical Validation"
    Business_Validation = "Business Validation"
    Committed
    Launched
    Deferred_to_Partner = "Deferred to Partner"
    Closed_Lost = "Closed Lost"
    Completed
    Closed_Incomplete = "Closed Incomplete"
}

structure AwsOpportunitySummaryFullView {
    RelatedOpportunityId: OpportunityIdentifier
    Origin: OpportunityOrigin
    InvolvementType: SalesInvolvementType
    Visibility: Visibility
    LifeCycle: AwsOpportunityLifeCycle
    OpportunityTeam: AwsOpportunityTeamMembersList
    Insights: AwsOpportunityInsights
    InvolvementTypeChangeReason: InvolvementTypeChangeReason
    RelatedEntityIds: AwsOpportunityRelatedEntities
    Customer: AwsOpportunityCustomer
    Project: AwsOpportunityProject
    CosellMotion: String
}

list AwsOpportunityTeamMembersList {
    member: AwsTeamMember
}

enum AwsPartition {
    aws_eusc = "aws-eusc"
}

structure AwsProductDetails {
    @required
    ProductCode: String

    ServiceCode: String

    @required
    Categories: AwsProductDetailsCategoriesList

    Amount: MonetaryAmount
    OptimizedAmount: MonetaryAmount
    PotentialSavingsAmount: MonetaryAmount

    @required
    Optimizations: AwsProductOptimizationsList
}

@length(min: 0, max: 20)
list AwsProductDetailsCategoriesList {
    member: String
}

list AwsProductIdentifiers {
    member: String
}

structure AwsProductInsights {
    @required
    CurrencyCode: CurrencyCode

    @required
    Frequency: PaymentFrequency

    TotalAmount: MonetaryAmount
    TotalOptimizedAmount: MonetaryAmount
    TotalPotentialSavingsAmount: MonetaryAmount

    @required
    TotalAmountByCategory: AmountMap

    @required
    AwsProducts: AwsProductsList
}

structure AwsProductOptimization {
    @required
    Description: String

    @required
    SavingsAmount: MonetaryAmount
}

@length(min: 0, max: 10)
list AwsProductOptimizationsList {
    member: AwsProductOptimization
}

@length(min: 0, max: 100)
list AwsProductsList {
    member: AwsProductDetails
}

structure AwsProductsSpendInsightsBySource {
    Partner: AwsProductInsights
    AWS: AwsProductInsights
}

structure AwsSubmission {
    @required
    InvolvementType: SalesInvolvementType

    Visibility: Visibility
}

structure AwsTeamMember {
    Email: Email
    FirstName: AwsTeamMemberFirstNameString
    LastName: AwsTeamMemberLastNameString
    BusinessTitle: AwsMemberBusinessTitle
}

@pattern("(?s).{0,80}") @sensitive
string AwsTeamMemberFirstNameString

@pattern("(?s).{0,80}") @sensitive
string AwsTeamMemberLastNameString

@pattern("[a-zA-Z]+")
string CatalogIdentifier

enum Channel {
    AWS_Marketing_Central = "AWS Marketing Central"
    Content_Syndication = "Content Syndication"
    Display
    Email
    Live_Event = "Live Event"
    Out_Of_Home_OOH = "Out Of Home (OOH)"
    Print
    Search
    Social
    Telemarketing
    TV
    Video
    Virtual_Event = "Virtual Event"
}

list Channels {
    member: Channel
}

@pattern(".{1,255}")
string ClientToken

enum ClosedLostReason {
    Customer_Deficiency = "Customer Deficiency"
    Delay_Cancellation_of_Project = "Delay / Cancellation of Project"
    Legal_Tax_Regulatory = "Legal / Tax / Regulatory"
    Lost_to_Competitor_Google = "Lost to Competitor - Google"
    Lost_to_Competitor_Microsoft = "Lost to Competitor - Microsoft"
    Lost_to_Competitor_SoftLayer = "Lost to Competitor - SoftLayer"
    Lost_to_Competitor_VMWare = "Lost to Competitor - VMWare"
    Lost_to_Competitor_Other = "Lost to Competitor - Other"
    No_Opportunity = "No Opportunity"
    On_Premises_Deployment = "On Premises Deployment"
    Partner_Gap = "Partner Gap"
    Price
    Security_Compliance = "Security / Compliance"
    Technical_Limitations = "Technical Limitations"
    Customer_Experience = "Customer Experience"
    Other
    People_Relationship_Governance = "People/Relationship/Governance"
    Product_Technology = "Product/Technology"
    Financial_Commercial = "Financial/Commercial"
}

@pattern("(?s).{1,120}") @sensitive
string CompanyName

@pattern("(?=.{4,255}$)((http|https)://)??(www[.])??([a-zA-Z0-9]|-)+?([.][a-zA-Z0-9(-|/|=|?)??]+?)+?")
@sensitive
string CompanyWebsiteUrl

enum CompetitorName {
    Oracle_Cloud = "Oracle Cloud"
    On_Prem = "On-Prem"
    Co_location = "Co-location"
    Akamai
    AliCloud
    Google_Cloud_Platform = "Google Cloud Platform"
    IBM_Softlayer = "IBM Softlayer"
    Microsoft_Azure = "Microsoft Azure"
    Other_Cost_Optimization = "Other- Cost Optimization"
    No_Competition = "No Competition"
    Other = "*Other"
}

@error("client")
structure ConflictException {
    Message: String
}

structure Contact {
    Email: Email
    FirstName: ContactFirstNameString
    LastName: ContactLastNameString
    BusinessTitle: JobTitle
    Phone: PhoneNumber
}

@pattern("(?s).{0,80}") @sensitive
string ContactFirstNameString

@pattern("(?s).{0,80}") @sensitive
string ContactLastNameString

@pattern("[1-9][0-9]*")
string ContextIdentifier

@length(min: 1, max: 10)
list ContextIdentifiers {
    member: ContextIdentifier
}

@sensitive
enum CountryCode {
    US
    AF
    AX
    AL
    DZ
    AS
    AD
    AO
    AI
    AQ
    AG
    AR
    AM
    AW
    AU
    AT
    AZ
    BS
    BH
    BD
    BB
    BY
    BE
    BZ
    BJ
    BM
    BT
    BO
    BQ
    BA
    BW
    BV
    BR
    IO
    BN
    BG
    BF
    BI
    KH
    CM
    CA
    CV
    KY
    CF
    TD
    CL
    CN
    CX
    CC
    CO
    KM
    CG
    CK
    CR
    CI
    HR
    CU
    CW
    CY
    CZ
    CD
    DK
    DJ
    DM
    DO
    EC
    EG
    SV
    GQ
    ER
    EE
    ET
    FK
    FO
    FJ
    FI
    FR
    GF
    PF
    TF
    GA
    GM
    GE
    DE
    GH
    GI
    GR
    GL
    GD
    GP
    GU
    GT
    GG
    GN
    GW
    GY
    HT
    HM
    VA
    HN
    HK
    HU
    IS
    IN
    ID
    IR
    IQ
    IE
    IM
    IL
    IT
    JM
    JP
    JE
    JO
    KZ
    KE
    KI
    KR
    KW
    KG
    LA
    LV
    LB
    LS
    LR
    LY
    LI
    LT
    LU
    MO
    MK
    MG
    MW
    MY
    MV
    ML
    MT
    MH
    MQ
    MR
    MU
    YT
    MX
    FM
    MD
    MC
    MN
    ME
    MS
    MA
    MZ
    MM
    NA
    NR
    NP
    NL
    AN
    NC
    NZ
    NI
    NE
    NG
    NU
    NF
    MP
    NO
    OM
    PK
    PW
    PS
    PA
    PG
    PY
    PE
    PH
    PN
    PL
    PT
    PR
    QA
    RE
    RO
    RU
    RW
    BL
    SH
    KN
    LC
    MF
    PM
    VC
    WS
    SM
    ST
    SA
    SN
    RS
    SC
    SL
    SG
    SX
    SK
    SI
    SB
    SO
    ZA
    GS
    SS
    ES
    LK
    SD
    SR
    SJ
    SZ
    SE
    CH
    SY
    TW
    TJ
    TZ
    TH
    TL
    TG
    TK
    TO
    TT
    TN
    TR
    TM
    TC
    TV
    UG
    UA
    AE
    GB
    UM
    UY
    UZ
    VU
    VE
    VN
    VG
    VI
    WF
    EH
    YE
    ZM
    ZW
}

@pattern("(?s).{0,64}")
string CreateOpportunityRequestPartnerOpportunityIdentifierString

structure CreatedDateFilter {
    AfterCreatedDate: DateTime
    BeforeCreatedDate: DateTime
}

@sensitive
enum CurrencyCode {
    USD
    EUR
    GBP
    AUD
    CAD
    CNY
    NZD
    INR
    JPY
    CHF
    SEK
    AED
    AFN
    ALL
    AMD
    ANG
    AOA
    ARS
    AWG
    AZN
    BAM
    BBD
    BDT
    BGN
    BHD
    BIF
    BMD
    BND
    BOB
    BOV
    BRL
    BSD
    BTN
    BWP
    BYN
    BZD
    CDF
    CHE
    CHW
    CLF
    CLP
    COP
    COU
    CRC
    CUC
    CUP
    CVE
    CZK
    DJF
    DKK
    DOP
    DZD
    EGP
    ERN
    ETB
    FJD
    FKP
    GEL
    GHS
    GIP
    GMD
    GNF
    GTQ
    GYD
    HKD
    HNL
    HRK
    HTG
    HUF
    IDR
    ILS
    IQD
    IRR
    ISK
    JMD
    JOD
    KES
    KGS
    KHR
    KMF
    KPW
    KRW
    KWD
    KYD
    KZT
    LAK
    LBP
    LKR
    LRD
    LSL
    LYD
    MAD
    MDL
    MGA
    MKD
    MMK
    MNT
    MOP
    MRU
    MUR
    MVR
    MWK
    MXN
    MXV
    MYR
    MZN
    NAD
    NGN
    NIO
    NOK
    NPR
    OMR
    PAB
    PEN
    PGK
    PHP
    PKR
    PLN
    PYG
    QAR
    RON
    RSD
    RUB
    RWF
    SAR
    SBD
    SCR
    SDG
    SGD
    SHP
    SLL
    SOS
    SRD
    SSP
    STN
    SVC
    SYP
    SZL
    THB
    TJS
    TMT
    TND
    TOP
    TRY
    TTD
    TWD
    TZS
    UAH
    UGX
    USN
    UYI
    UYU
    UZS
    VEF
    VND
    VUV
    WST
    XAF
    XCD
    XDR
    XOF
    XPF
    XSU
    XUA
    YER
    ZAR
    ZMW
    ZWL
}

structure Customer {
    Account: Account
    Contacts: CustomerContactsList
}

@length(min: 0, max: 255)
string CustomerAction

list CustomerContactsList {
    member: Contact
}

structure CustomerProjectsContext {
    Customer: EngagementCustomer
    Project: EngagementCustomerProjectDetails
}

structure CustomerSummary {
    Account: AccountSummary
}

@pattern("[1-9][0-9]{3}-(0[1-9]|1[012])-(0[1-9]|[12][0-9]|3[01])")
string Date

@timestampFormat("date-time")
timestamp DateTime

enum DeliveryModel {
    SaaS_or_PaaS = "SaaS or PaaS"
    BYOL_or_AMI = "BYOL or AMI"
    Managed_Services = "Managed Services"
    Professional_Services = "Professional Services"
    Resell
    Other
}

list DeliveryModels {
    member: DeliveryModel
}

@pattern("(?s).{1,255}")
string DisassociateOpportunityRequestRelatedEntityIdentifierString

@pattern("[0-9]{9}") @sensitive
string DunsNumber

list EligibleProgramsList {
    member: String
}

@pattern("(?=.{0,80}$)[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?")
@sensitive
string Email

@pattern("arn:.*")
string EngagementArn

@pattern("(arn:.*|eng-[0-9a-z]{14})")
string EngagementArnOrIdentifier

structure EngagementContextDetails {
    Id: EngagementContextIdentifier

    @required
    Type: EngagementContextType

    Payload: EngagementContextPayload
}

@pattern("(?s).{1,3}")
string EngagementContextIdentifier

union EngagementContextPayload {
    CustomerProject: CustomerProjectsContext
    Lead: LeadContext
    ProspectingResult: ProspectingResult
}

enum EngagementContextType {
    CustomerProject
    Lead
    ProspectingResult
}

@length(min: 0, max: 5)
list EngagementContextTypeList {
    member: EngagementContextType
}

@length(min: 0, max: 5)
list EngagementContexts {
    member: EngagementContextDetails
}

structure EngagementCustomer {
    @required
    Industry: Industry

    @required
    CompanyName: CompanyName

    @required
    WebsiteUrl: CompanyWebsiteUrl

    @required
    CountryCode: CountryCode
}

@pattern("(?s).{20,2000}") @sensitive
string EngagementCustomerBusinessProblem

structure EngagementCustomerProjectDetails {
    @required
    Title: EngagementCustomerProjectTitle

    @required
    BusinessProblem: EngagementCustomerBusinessProblem

    @required
    TargetCompletionDate: EngagementCustomerProjectDetailsTargetCompletionDateString
}

@pattern("[1-9][0-9]{3}-(0[1-9]|1[012])-(0[1-9]|[12][0-9]|3[01])")
string EngagementCustomerProjectDetailsTargetCompletionDateString

@pattern("(?s).{1,255}")
string EngagementCustomerProjectTitle

@pattern("(?s).{0,255}")
string EngagementDescription

@pattern("eng-[0-9a-z]{14}")
string EngagementIdentifier

@length(min: 0, max: 100)
list EngagementIdentifierList {
    member: EngagementIdentifier
}

@length(min: 1, max: 10)
list EngagementIdentifiers {
    member: EngagementArnOrIdentifier
}

@pattern("arn:aws:partnercentral::[0-9]{12}:[a-zA-Z]+/engagement-invitation/engi-[0-9,a-z]{13}")
string EngagementInvitationArn

@pattern("(?=.{1,255}$)(arn:.*|engi-[0-9a-z]{13})")
string EngagementInvitationArnOrIdentifier

@pattern("engi-[0-9,a-z]{13}")
string EngagementInvitationIdentifier

@length(min: 1, max: 10)
list EngagementInvitationIdentifiers {
    member: EngagementInvitationArnOrIdentifier
}

enum EngagementInvitationPayloadType {
    OpportunityInvitation
    LeadInvitation
}

list EngagementInvitationSummaries {
    member: EngagementInvitationSummary
}

structure EngagementInvitationSummary {
    Arn: String
    PayloadType: EngagementInvitationPayloadType

    @required
    Id: EngagementInvitationArnOrIdentifier

    EngagementId: EngagementIdentifier
    EngagementTitle: EngagementTitle
    Status: InvitationStatus
    InvitationDate: DateTime
    ExpirationDate: DateTime
    SenderAwsAccountId: AwsAccount
    SenderCompanyName: EngagementInvitationSummarySenderCompanyNameString
    Receiver: Receiver

    @required
    Catalog: CatalogIdentifier

    ParticipantType: ParticipantType
}

@pattern("(?s).{0,120}")
string EngagementInvitationSummarySenderCompanyNameString

list EngagementInvitationsPayloadType {
    member: EngagementInvitationPayloadType
}

structure EngagementMember {
    CompanyName: MemberCompanyName
    WebsiteUrl: String
    AccountId: AwsAccount
}

list EngagementMemberSummaries {
    member: EngagementMemberSummary
}

structure EngagementMemberSummary {
    CompanyName: MemberCompanyName
    WebsiteUrl: String
}

@length(min: 0, max: 10)
list EngagementMembers {
    member: EngagementMember
}

@range(min: 1, max: 100)
integer EngagementPageSize

structure EngagementProspectingResult {
    @required
    EngagementIdentifier: EngagementIdentifier

    EngagementContextId: EngagementProspectingResultEngagementContextIdString

    @required
    Status: ProspectingTaskStatus

    ReasonCode: String
    Message: String
}

@pattern("ctx-[0-9a-z]{14}")
string EngagementProspectingResultEngagementContextIdString

list EngagementProspectingResultList {
    member: EngagementProspectingResult
}

structure EngagementResourceAssociationSummary {
    @required
    Catalog: CatalogIdentifier

    EngagementId: EngagementIdentifier
    ResourceType: ResourceType
    ResourceId: ResourceIdentifier
    CreatedBy: AwsAccount
}

list EngagementResourceAssociationSummaryList {
    member: EngagementResourceAssociationSummary
}

enum EngagementScore {
    High
    Medium
    Low
}

@length(min: 0, max: 255)
string EngagementScoreLevel

structure EngagementSort {
    @required
    SortOrder: SortOrder

    @required
    SortBy: EngagementSortName
}

enum EngagementSortName {
    CreatedDate
}

structure EngagementSummary {
    Arn: EngagementArn
    Id: EngagementIdentifier
    Title: EngagementTitle
    CreatedAt: DateTime
    CreatedBy: AwsAccount
    MemberCount: Integer
    ModifiedAt: DateTime
    ModifiedBy: AwsAccount
    ContextTypes: EngagementContextTypeList
}

list EngagementSummaryList {
    member: EngagementSummary
}

@pattern("(?s).{0,40}")
string EngagementTitle

@length(min: 0, max: 255)
string EngagementUseCase

structure EnrichmentContext {
    ProspectingResultAws: InvitationProspectingResultAws
    LeadInsights: LeadInsights
}

@pattern("https://(calculator\\.aws|pricing\\.calculator\\.aws\\.eu)/#/estimate\\?id=[a-f0-9]{32,64}")
string EstimationUrl

structure ExpectedContractDuration {
    @required
    Term: ExpectedContractDurationTerm

    @required
    Value: String
}

enum ExpectedContractDurationTerm {
    Months
}

structure ExpectedCustomerSpend {
    Amount: Amount

    @required
    CurrencyCode: CurrencyCode

    @required
    Frequency: PaymentFrequency

    @required
    TargetCompany: ExpectedCustomerSpendTargetCompanyString

    EstimationUrl: EstimationUrl
}

@length(min: 0, max: 10)
list ExpectedCustomerSpendList {
    member: ExpectedCustomerSpend
}

@pattern("(?s).{1,80}")
string ExpectedCustomerSpendTargetCompanyString

@pattern("(?s).{0,120}")
string GetEngagementInvitationResponseSenderCompanyNameString

@pattern("(?s).{0,64}")
string GetOpportunityResponsePartnerOpportunityIdentifierString

enum Industry {
    Aerospace
    Agriculture
    Automotive
    Computers_and_Electronics = "Computers and Electronics"
    Consumer_Goods = "Consumer Goods"
    Education
    Energy_Oil_and_Gas = "Energy - Oil and Gas"
    Energy_Power_and_Utilities = "Energy - Power and Utilities"
    Financial_Services = "Financial Services"
    Gaming
    Government
    Healthcare
    Hospitality
    Life_Sciences = "Life Sciences"
    Manufacturing
    Marketing_and_Advertising = "Marketing and Advertising"
    Media_and_Entertainment = "Media and Entertainment"
    Mining
    Non_Profit_Organization = "Non-Profit Organization"
    Professional_Services = "Professional Services"
    Real_Estate_and_Construction = "Real Estate and Construction"
    Retail
    Software_and_Internet = "Software and Internet"
    Telecommunications
    Transportation_and_Logistics = "Transportation and Logistics"
    Travel
    Wholesale_and_Distribution = "Wholesale and Distribution"
    Other
}

@error("server")
structure InternalServerException {
    Message: String
}

structure Invitation {
    @required
    Message: InvitationMessage

    @required
    Receiver: Receiver

    @required
    Payload: Payload
}

@pattern("(?s).{1,255}") @sensitive
string InvitationMessage

structure InvitationProspectingResultAws {
    Customer: ProspectingResultCustomer
    Insights: ProspectingInsights
}

enum InvitationStatus {
    ACCEPTED
    PENDING
    REJECTED
    EXPIRED
}

@length(min: 1, max: 10)
list InvitationStatusList {
    member: InvitationStatus
}

enum InvolvementTypeChangeReason {
    Expansion_Opportunity = "Expansion Opportunity"
    Change_in_Deal_Information = "Change in Deal Information"
    Customer_Requested = "Customer Requested"
    Technical_Complexity = "Technical Complexity"
    Risk_Mitigation = "Risk Mitigation"
}

@pattern("(?s).{0,80}") @sensitive
string JobTitle

structure LastModifiedDate {
    AfterLastModifiedDate: DateTime
    BeforeLastModifiedDate: DateTime
}

structure LeadAddress {
    City: LeadAddressCityString
    PostalCode: LeadAddressPostalCodeString
    StateOrRegion: LeadAddressStateOrRegionString
    CountryCode: LeadCountryCode
}

@length(min: 0, max: 255)
string LeadAddressCityString

@length(min: 0, max: 20)
string LeadAddressPostalCodeString

@length(min: 0, max: 255)
string LeadAddressStateOrRegionString

@length(min: 0, max: 2000) @sensitive
string LeadBusinessProblem

structure LeadContact {
    @required
    BusinessTitle: LeadJobTitle

    @required
    Email: LeadEmail

    @required
    FirstName: Name

    @required
    LastName: Name

    Phone: LeadPhoneNumber
}

structure LeadContext {
    Insights: LeadInsights
    QualificationStatus: LeadQualificationStatus

    @required
    Customer: LeadCustomer

    @required
    Interactions: LeadInteractionList
}

@length(min: 0, max: 10) @sensitive
string LeadCountryCode

structure LeadCustomer {
    Industry: LeadIndustry

    @required
    CompanyName: CompanyName

    WebsiteUrl: LeadWebsiteUrl
    Address: LeadAddress
    AwsMaturity: AwsMaturity
    MarketSegment: LeadMarketSegment
}

@length(min: 1, max: 255) @sensitive
string LeadEmail

@length(min: 0, max: 255)
string LeadIndustry

structure LeadInsights {
    LeadReadinessScore: String
}

structure LeadInteraction {
    SourceType: LeadSourceType
    SourceId: LeadSourceId
    SourceName: LeadSourceName
    Usecase: EngagementUseCase
    InteractionDate: DateTime
    CustomerAction: CustomerAction
    BusinessProblem: LeadBusinessProblem

    @required
    Contact: LeadContact
}

@length(min: 1, max: 10)
list LeadInteractionList {
    member: LeadInteraction
}

structure LeadInvitationCustomer {
    Industry: LeadIndustry

    @required
    CompanyName: CompanyName

    WebsiteUrl: LeadWebsiteUrl
    CountryCode: LeadCountryCode
    AwsMaturity: AwsMaturity
    MarketSegment: LeadMarketSegment
}

structure LeadInvitationInteraction {
    SourceType: LeadSourceType
    SourceId: LeadSourceId
    SourceName: LeadSourceName
    Usecase: EngagementUseCase

    @required
    ContactBusinessTitle: JobTitle
}

structure LeadInvitationPayload {
    @required
    Customer: LeadInvitationCustomer

    @required
    Interaction: LeadInvitationInteraction
}

@length(min: 0, max: 255) @sensitive
string LeadJobTitle

@length(min: 0, max: 255)
string LeadMarketSegment

@length(min: 0, max: 255) @sensitive
string LeadPhoneNumber

@pattern("(?s).{1,255}")
string LeadQualificationStatus

@pattern("(?s).{0,255}")
string LeadSourceId

@pattern("(?s).{0,255}")
string LeadSourceName

@pattern("(?s).{0,255}")
string LeadSourceType

@length(min: 0, max: 255) @sensitive
string LeadWebsiteUrl

structure LifeCycle {
    Stage: Stage
    ClosedLostReason: ClosedLostReason
    NextSteps: LifeCycleNextStepsString
    TargetCloseDate: Date
    ReviewStatus: ReviewStatus
    ReviewComments: String
    ReviewStatusReason: String
    NextStepsHistory: LifeCycleNextStepsHistoryList
}

structure LifeCycleForView {
    TargetCloseDate: Date
    ReviewStatus: ReviewStatus
    Stage: Stage
    NextSteps: LifeCycleForViewNextStepsString
}

@pattern("(?s).{0,255}") @sensitive
string LifeCycleForViewNextStepsString

@length(min: 0, max: 50)
list LifeCycleNextStepsHistoryList {
    member: NextStepsHistory
}

@pattern("(?s).{0,255}") @sensitive
string LifeCycleNextStepsString

structure LifeCycleSummary {
    Stage: Stage
    ClosedLostReason: ClosedLostReason
    NextSteps: LifeCycleSummaryNextStepsString
    TargetCloseDate: Date
    ReviewStatus: ReviewStatus
    ReviewComments: String
    ReviewStatusReason: String
}

@pattern("(?s).{0,255}") @sensitive
string LifeCycleSummaryNextStepsString

list ListEngagementByAcceptingInvitationTaskSummaries {
    member: ListEngagementByAcceptingInvitationTaskSummary
}

structure ListEngagementByAcceptingInvitationTaskSummary {
    TaskId: TaskIdentifier
    TaskArn: TaskArn
    StartTime: DateTime
    TaskStatus: TaskStatus
    Message: String
    ReasonCode: ReasonCode
    OpportunityId: OpportunityIdentifier
    ResourceSnapshotJobId: ResourceSnapshotJobIdentifier
    EngagementInvitationId: EngagementInvitationIdentifier
}

@range(min: 1, max: 1000)
integer ListEngagementByAcceptingInvitationTasksRequestMaxResultsInteger

@pattern("(?s).{1,2048}")
string ListEngagementByAcceptingInvitationTasksRequestNextTokenString

list ListEngagementFromOpportunityTaskSummaries {
    member: ListEngagementFromOpportunityTaskSummary
}

structure ListEngagementFromOpportunityTaskSummary {
    TaskId: TaskIdentifier
    TaskArn: TaskArn
    StartTime: DateTime
    TaskStatus: TaskStatus
    Message: String
    ReasonCode: ReasonCode
    OpportunityId: OpportunityIdentifier
    ResourceSnapshotJobId: ResourceSnapshotJobIdentifier
    EngagementId: EngagementIdentifier
    EngagementInvitationId: EngagementInvitationIdentifier
}

@range(min: 1, max: 1000)
integer ListEngagementFromOpportunityTasksRequestMaxResultsInteger

@pattern("(?s).{1,2048}")
string ListEngagementFromOpportunityTasksRequestNextTokenString

@range(min: 1, max: 1000)
integer ListEngagementResourceAssociationsRequestMaxResultsInteger

@length(min: 0, max: 10)
list ListOpportunitiesRequestCustomerCompanyNameList {
    member: String
}

@length(min: 0, max: 20)
list ListOpportunitiesRequestIdentifierList {
    member: OpportunityIdentifier
}

@length(min: 0, max: 10)
list ListOpportunitiesRequestLifeCycleReviewStatusList {
    member: ReviewStatus
}

@length(min: 0, max: 10)
list ListOpportunitiesRequestLifeCycleStageList {
    member: Stage
}

list ListOpportunityFromEngagementTaskSummaries {
    member: ListOpportunityFromEngagementTaskSummary
}

structure ListOpportunityFromEngagementTaskSummary {
    TaskId: TaskIdentifier
    TaskArn: TaskArn
    StartTime: DateTime
    TaskStatus: TaskStatus
    Message: String
    ReasonCode: ReasonCode
    OpportunityId: OpportunityIdentifier
    ResourceSnapshotJobId: ResourceSnapshotJobIdentifier
    EngagementId: EngagementIdentifier
    ContextId: ContextIdentifier
}

@range(min: 1, max: 1000)
integer ListOpportunityFromEngagementTasksRequestMaxResultsInteger

@pattern("(?s).{1,2048}")
string ListOpportunityFromEngagementTasksRequestNextTokenString

@pattern("(?s).{1,2048}")
string ListProspectingFromEngagementTasksResponseNextTokenString

@range(min: 1, max: 1000)
integer ListResourceSnapshotJobsRequestMaxResultsInteger

@range(min: 1, max: 1000)
integer ListResourceSnapshotsRequestMaxResultsInteger

@length(min: 0, max: 10)
list ListSolutionsRequestAwsMarketplaceSolutionArnList {
    member: AwsMarketplaceSolutionArn
}

@length(min: 0, max: 10)
list ListSolutionsRequestCategoryList {
    member: String
}

@length(min: 0, max: 20)
list ListSolutionsRequestIdentifierList {
    member: SolutionIdentifier
}

@length(min: 0, max: 10)
list ListSolutionsRequestStatusList {
    member: SolutionStatus
}

structure ListTasksSortBase {
    @required
    SortOrder: SortOrder

    @required
    SortBy: ListTasksSortName
}

enum ListTasksSortName {
    StartTime
}

structure Marketing {
    CampaignName: String
    Source: MarketingSource
    UseCases: UseCases
    Channels: Channels
    AwsFundingUsed: AwsFundingUsed
}

enum MarketingSource {
    Marketing_Activity = "Marketing Activity"
    None
}

@pattern("(?s).{1,120}") @sensitive
string MemberCompanyName

@range(min: 1, max: 10)
integer MemberPageSize

@pattern("(0|([1-9][0-9]{0,30}))(\\.[0-9]{0,2})?") @sensitive
string MonetaryAmount

structure MonetaryValue {
    @required
    Amount: MonetaryValueAmountString

    @required
    CurrencyCode: CurrencyCode
}

@pattern("(0|([1-9][0-9]{0,30}))(\\.[0-9]{0,2})?")
string MonetaryValueAmountString

@pattern("(?s).{0,80}") @sensitive
string Name

enum NationalSecurity {
    Yes
    No
}

structure NextStepsHistory {
    @required
    Value: String

    @required
    Time: DateTime
}

@pattern("arn:.*")
string OpportunityArn

structure OpportunityEngagementInvitationSort {
    @required
    SortOrder: SortOrder

    @required
    SortBy: OpportunityEngagementInvitationSortName
}

enum OpportunityEngagementInvitationSortName {
    InvitationDate
}

@pattern("O[0-9]{1,19}")
string OpportunityIdentifier

@length(min: 1, max: 10)
list OpportunityIdentifiers {
    member: OpportunityIdentifier
}

structure OpportunityInvitationPayload {
    SenderContacts: SenderContactList

    @required
    ReceiverResponsibilities: ReceiverResponsibilityList

    @required
    Customer: EngagementCustomer

    @required
    Project: ProjectDetails
}

enum OpportunityOrigin {
    AWS_Referral = "AWS Referral"
    Partner_Referral = "Partner Referral"
}

structure OpportunityQuality {
    Score: OpportunityQualityScoreInteger
    Trend: String
}

@range(min: 0, max: 100)
integer OpportunityQualityScoreInteger

structure OpportunitySort {
    @required
    SortOrder: SortOrder

    @required
    SortBy: OpportunitySortName
}

enum OpportunitySortName {
    LastModifiedDate
    Identifier
    CustomerCompanyName
    CreatedDate
    TargetCloseDate
}

list OpportunitySummaries {
    member: OpportunitySummary
}

structure OpportunitySummary {
    @required
    Catalog: CatalogIdentifier

    Id: OpportunityIdentifier
    Arn: OpportunityArn
    PartnerOpportunityIdentifier: String
    OpportunityType: OpportunityType
    LastModifiedDate: DateTime
    CreatedDate: DateTime
    LifeCycle: LifeCycleSummary
    Customer: CustomerSummary
    Project: ProjectSummary
}

structure OpportunitySummaryView {
    OpportunityType: OpportunityType
    Lifecycle: LifeCycleForView
    OpportunityTeam: PartnerOpportunityTeamMembersList
    PrimaryNeedsFromAws: PrimaryNeedsFromAws
    Customer: Customer
    Project: ProjectView
    RelatedEntityIdentifiers: RelatedEntityIdentifiers
}

enum OpportunityType {
    Net_New_Business = "Net New Business"
    Flat_Renewal = "Flat Renewal"
    Expansion
}

@range(min: 1, max: 100)
integer PageSize

enum ParticipantType {
    SENDER
    RECEIVER
}

@length(min: 0, max: 10)
list PartnerOpportunityTeamMembersList {
    member: Contact
}

union Payload {
    OpportunityInvitation: OpportunityInvitationPayload
    LeadInvitation: LeadInvitationPayload
}

enum PaymentFrequency {
    Monthly
}

@pattern("\\+[1-9]\\d{1,14}") @sensitive
string PhoneNumber

enum PrimaryNeedFromAws {
    Co_Sell_Architectural_Validation = "Co-Sell - Architectural Validation"
    Co_Sell_Business_Presentation = "Co-Sell - Business Presentation"
    Co_Sell_Competitive_Information = "Co-Sell - Competitive Information"
    Co_Sell_Pricing_Assistance = "Co-Sell - Pricing Assistance"
    Co_Sell_Technical_Consultation = "Co-Sell - Technical Consultation"
    Co_Sell_Total_Cost_of_Ownership_Evaluation = "Co-Sell - Total Cost of Ownership Evaluation"
    Co_Sell_Deal_Support = "Co-Sell - Deal Support"
    Co_Sell_Support_for_Public_Tender_RFx = "Co-Sell - Support for Public Tender / RFx"
}

list PrimaryNeedsFromAws {
    member: PrimaryNeedFromAws
}

structure ProfileNextStepsHistory {
    @required
    Value: String

    @required
    Time: DateTime
}

structure Project {
    DeliveryModels: DeliveryModels
    ExpectedCustomerSpend: ExpectedCustomerSpendList
    ExpectedContractDuration: ExpectedContractDuration
    Title: ProjectTitleString
    ApnPrograms: ApnPrograms
    CustomerBusinessProblem: ProjectCustomerBusinessProblemString
    CustomerUseCase: String
    RelatedOpportunityIdentifier: OpportunityIdentifier
    SalesActivities: SalesActivities
    CompetitorName: CompetitorName
    OtherCompetitorNames: ProjectOtherCompetitorNamesString
    OtherSolutionDescription: ProjectOtherSolutionDescriptionString
    AdditionalComments: ProjectAdditionalCommentsString
    AwsPartition: AwsPartition
}

@pattern("(?s).{1,255}")
string ProjectAdditionalCommentsString

@pattern("(?s).{20,2000}") @sensitive
string ProjectCustomerBusinessProblemString

structure ProjectDetails {
    @required
    BusinessProblem: EngagementCustomerBusinessProblem

    @required
    Title: ProjectDetailsTitleString

    @required
    TargetCompletionDate: Date

    @required
    ExpectedCustomerSpend: ExpectedCustomerSpendList
}

@pattern("(?s).{1,255}")
string ProjectDetailsTitleString

@pattern("(?s).{0,255}")
string ProjectOtherCompetitorNamesString

@pattern("(?s).{0,255}") @sensitive
string ProjectOtherSolutionDescriptionString

structure ProjectSummary {
    DeliveryModels: DeliveryModels
    ExpectedCustomerSpend: ExpectedCustomerSpendList
    ExpectedContractDuration: ExpectedContractDuration
}

@pattern("(?s).{0,255}") @sensitive
string ProjectTitleString

structure ProjectView {
    DeliveryModels: DeliveryModels
    ExpectedCustomerSpend: ExpectedCustomerSpendList
    ExpectedContractDuration: ExpectedContractDuration
    CustomerUseCase: String
    SalesActivities: SalesActivities
    OtherSolutionDescription: ProjectViewOtherSolutionDescriptionString
}

@pattern("(?s).{0,255}") @sensitive
string ProjectViewOtherSolutionDescriptionString

@length(min: 0, max: 255)
string ProspectingAccountName

@length(min: 0, max: 255)
string ProspectingCompanySize

structure ProspectingFromEngagementTaskSort {
    @required
    SortOrder: SortOrder

    @required
    SortBy: ProspectingFromEngagementTaskSortName
}

enum ProspectingFromEngagementTaskSortName {
    StartTime
    TaskName
    FailedEngagementCount
}

@length(min: 0, max: 255)
string ProspectingGeo

structure ProspectingInsights {
    MarketplaceEngagementScore: EngagementScoreLevel
    SolutionScore: String
    SolutionCategory: String
    SolutionSubCategory: String
}

@length(min: 0, max: 5000)
string ProspectingPublicProfileSummary

@length(min: 0, max: 255)
string ProspectingRegion

structure ProspectingResult {
    Aws: ProspectingResultAws
}

structure ProspectingResultAws {
    Customer: ProspectingResultCustomer
    Insights: ProspectingInsights
    StartTime: DateTime
    EndTime: DateTime
    TaskId: ProspectingTaskIdentifier
    TaskArn: TaskArn
    TaskName: TaskName
}

structure ProspectingResultCustomer {
    AccountName: ProspectingAccountName
    Geo: ProspectingGeo
    Region: ProspectingRegion
    SubRegion: ProspectingSubRegion
    Country: CountryCode
    Industry: Industry
    SubIndustry: ProspectingSubIndustry
    Segment: ProspectingSegment
    CompanySize: ProspectingCompanySize
    EligiblePrograms: EligibleProgramsList
    PublicProfileSummary: ProspectingPublicProfileSummary
}

@length(min: 0, max: 255)
string ProspectingSegment

@length(min: 0, max: 255)
string ProspectingSubIndustry

@length(min: 0, max: 255)
string ProspectingSubRegion

@pattern("arn:aws:partnercentral-selling:.*:.*:catalog/.*/prospecting-from-engagement-task/task-[0-9a-z]{14}")
string ProspectingTaskArn

@pattern("task-[0-9a-z]{14}")
string ProspectingTaskIdentifier

enum ProspectingTaskStatus {
    PENDING
    IN_PROGRESS
    COMPLETED
    FAILED
}

structure ProspectingTaskSummary {
    @required
    TaskId: ProspectingTaskIdentifier

    @required
    TaskArn: ProspectingTaskArn

    @required
    TaskName: TaskName

    @required
    StartTime: DateTime

    EndTime: DateTime

    @required
    TotalEngagementCount: Integer

    @required
    CompletedEngagementCount: Integer

    @required
    FailedEngagementCount: Integer
}

list ProspectingTaskSummaryList {
    member: ProspectingTaskSummary
}

enum ReasonCode {
    InvitationAccessDenied
    InvitationValidationFailed
    EngagementAccessDenied
    OpportunityAccessDenied
    ResourceSnapshotJobAccessDenied
    ResourceSnapshotJobValidationFailed
    ResourceSnapshotJobConflict
    EngagementValidationFailed
    EngagementConflict
    OpportunitySubmissionFailed
    EngagementInvitationConflict
    InternalError
    OpportunityValidationFailed
    OpportunityConflict
    ResourceSnapshotAccessDenied
    ResourceSnapshotValidationFailed
    ResourceSnapshotConflict
    ServiceQuotaExceeded
    RequestThrottled
    ContextNotFound
    CustomerProjectContextNotPermitted
    DisqualifiedLeadNotPermitted
}

union Receiver {
    Account: AccountReceiver
}

enum ReceiverResponsibility {
    Distributor
    Reseller
    Hardware_Partner = "Hardware Partner"
    Managed_Service_Provider = "Managed Service Provider"
    Software_Partner = "Software Partner"
    Services_Partner = "Services Partner"
    Training_Partner = "Training Partner"
    Co_Sell_Facilitator = "Co-Sell Facilitator"
    Facilitator
}

list ReceiverResponsibilityList {
    member: ReceiverResponsibility
}

structure Recommendation {
    @required
    Type: String

    @required
    Details: String

    Attributes: RecommendationAttributeMap
}

@length(min: 0, max: 25)
map RecommendationAttributeMap {
    key: String
    value: String
}

@length(min: 0, max: 5)
list RecommendationList {
    member: Recommendation
}

@pattern("[\\u0020-\\u007E\\u00A0-\\uD7FF\\uE000-\\uFFFD]{1,80}")
string RejectionReasonString

structure RelatedEntityIdentifiers {
    AwsMarketplaceOffers: AwsMarketplaceOfferIdentifiers
    AwsMarketplaceOfferSets: AwsMarketplaceOfferSetIdentifiers
    Solutions: SolutionIdentifiers
    AwsProducts: AwsProductIdentifiers
    AwsMarketplaceSolutions: AwsMarketplaceSolutionIdentifiers
    AwsMarketplaceProducts: AwsMarketplaceProductIdentifiers
}

enum RelatedEntityType {
    Solutions
    AwsProducts
    AwsMarketplaceOffers
    AwsMarketplaceOfferSets
    AwsMarketplaceSolutions
    AwsMarketplaceProducts
}

@pattern("arn:.*")
string ResourceArn

@pattern("O[0-9]{1,19}")
string ResourceIdentifier

@error("client")
structure ResourceNotFoundException {
    Message: String
}

@pattern("arn:.*")
string ResourceSnapshotArn

@pattern("arn:.*")
string ResourceSnapshotJobArn

@pattern("job-[0-9a-z]{13}")
string ResourceSnapshotJobIdentifier

@pattern("(?=.{0,2048}$)arn:aws:iam::\\d{12}:role/([-+=,.@_a-zA-Z0-9]+/)*[-+=,.@_a-zA-Z0-9]{1,64}")
string ResourceSnapshotJobRoleArn

@pattern("(?=.{0,2048}$)(arn:aws:iam::\\d{12}:role/([-+=,.@_a-zA-Z0-9]+/)*)?[-+=,.@_a-zA-Z0-9]{1,64}")
string ResourceSnapshotJobRoleIdentifier

enum ResourceSnapshotJobStatus {
    Running
    Stopped
}

structure ResourceSnapshotJobSummary {
    Id: ResourceSnapshotJobIdentifier
    Arn: ResourceSnapshotJobArn
    EngagementId: EngagementIdentifier
    Status: ResourceSnapshotJobStatus
}

list ResourceSnapshotJobSummaryList {
    member: ResourceSnapshotJobSummary
}

union ResourceSnapshotPayload {
    OpportunitySummary: OpportunitySummaryView
    AwsOpportunitySummaryFullView: AwsOpportunitySummaryFullView
}

@range(min: 1)
integer ResourceSnapshotRevision

structure ResourceSnapshotSummary {
    Arn: ResourceSnapshotArn
    Revision: ResourceSnapshotRevision
    ResourceType: ResourceType
    ResourceId: ResourceIdentifier
    ResourceSnapshotTemplateName: ResourceTemplateName
    CreatedBy: AwsAccount
}

list ResourceSnapshotSummaryList {
    member: ResourceSnapshotSummary
}

@pattern("[a-zA-Z0-9]{3,80}")
string ResourceTemplateName

enum ResourceType {
    Opportunity
}

enum RevenueModel {
    Contract
    Pay_as_you_go = "Pay-as-you-go"
    Subscription
}

enum ReviewStatus {
    Pending_Submission = "Pending Submission"
    Submitted
    In_review = "In review"
    Approved
    Rejected
    Action_Required = "Action Required"
}

list SalesActivities {
    member: SalesActivity
}

enum SalesActivity {
    Initialized_discussions_with_customer = "Initialized discussions with customer"
    Customer_has_shown_interest_in_solution = "Customer has shown interest in solution"
    Conducted_POC_Demo = "Conducted POC / Demo"
    In_evaluation_planning_stage = "In evaluation / planning stage"
    Agreed_on_solution_to_Business_Problem = "Agreed on solution to Business Problem"
    Completed_Action_Plan = "Completed Action Plan"
    Finalized_Deployment_Need = "Finalized Deployment Need"
    SOW_Signed = "SOW Signed"
}

enum SalesInvolvementType {
    For_Visibility_Only = "For Visibility Only"
    Co_Sell = "Co-Sell"
}

structure SenderContact {
    @required
    Email: SenderContactEmail

    FirstName: Name
    LastName: Name
    BusinessTitle: JobTitle
    Phone: PhoneNumber
}

@pattern("(?=.{1,80}$)[a-zA-Z0-9.!#$%&'*+/=?^_{|}~-]+@[a-zA-Z0-9-]+(?:.[a-zA-Z0-9-]+)*") @sensitive
string SenderContactEmail

@length(min: 1, max: 3)
list SenderContactList {
    member: SenderContact
}

@error("client")
structure ServiceQuotaExceededException {
    Message: String
}

structure SoftwareRevenue {
    DeliveryModel: RevenueModel
    Value: MonetaryValue
    EffectiveDate: Date
    ExpirationDate: Date
}

@pattern("S-[0-9]{1,19}")
string SolutionArn

structure SolutionBase {
    @required
    Catalog: CatalogIdentifier

    @required
    Id: SolutionIdentifier

    Arn: SolutionArn

    @required
    Name: String

    @required
    Status: SolutionStatus

    @required
    Category: String

    @required
    CreatedDate: DateTime

    AwsMarketplaceSolutionArn: AwsMarketplaceSolutionArn
}

@pattern("S-[0-9]{1,19}")
string SolutionIdentifier

list SolutionIdentifiers {
    member: SolutionIdentifier
}

list SolutionList {
    member: SolutionBase
}

structure SolutionSort {
    @required
    SortOrder: SortOrder

    @required
    SortBy: SolutionSortName
}

enum SolutionSortName {
    Identifier
    Name
    Status
    Category
    CreatedDate
}

enum SolutionStatus {
    Active
    Inactive
    Draft
}

enum SortBy {
    CreatedDate
}

structure SortObject {
    SortBy: SortBy
    SortOrder: SortOrder
}

enum SortOrder {
    ASCENDING
    DESCENDING
}

enum Stage {
    Prospect
    Qualified
    Technical_Validation = "Technical Validation"
    Business_Validation = "Business Validation"
    Committed
    Launched
    Closed_Lost = "Closed Lost"
}

structure Tag {
    @required
    Key: TagKey

    @required
    Value: TagValue
}

@pattern("(?=.{1,128}$)([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)")
string TagKey

@length(min: 1, max: 50)
list TagKeyList {
    member: TagKey
}

@length(min: 1, max: 200)
list TagList {
    member: Tag
}

@pattern("(?=.{0,256}$)([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)")
string TagValue

@pattern("(?=.{1,1000}$)arn:[\\w+=/,.@-]+:partnercentral:[\\w+=/,.@-]*:[0-9]{12}:catalog/([a-zA-Z]+)/[\\w+=,.@-]+(/[\\w+=,.@-]+)*")
string TaggableResourceArn

structure TargetCloseDateFilter {
    AfterTargetCloseDate: Date
    BeforeTargetCloseDate: Date
}

@pattern("arn:.*")
string TaskArn

@pattern("(arn:.*|task-[0-9a-z]{13})")
string TaskArnOrIdentifier

@pattern(".*task-[0-9a-z]{13}")
string TaskIdentifier

@length(min: 0, max: 10)
list TaskIdentifierList {
    member: ProspectingTaskIdentifier
}

@length(min: 1, max: 10)
list TaskIdentifiers {
    member: TaskArnOrIdentifier
}

@length(min: 1, max: 128)
string TaskName

@length(min: 0, max: 10)
list TaskNameList {
    member: TaskName
}

enum TaskStatus {
    IN_PROGRESS
    COMPLETE
    FAILED
}

@length(min: 1, max: 3)
list TaskStatuses {
    member: TaskStatus
}

@error("client")
structure ThrottlingException {
    Message: String
}

union UpdateEngagementContextPayload {
    Lead: UpdateLeadContext
    CustomerProject: CustomerProjectsContext
    ProspectingResult: ProspectingResult
}

structure UpdateLeadContext {
    QualificationStatus: LeadQualificationStatus

    @required
    Customer: LeadCustomer

    Interaction: LeadInteraction
    Insights: LeadInsights
}

@pattern("(?s).{0,64}")
string UpdateOpportunityRequestPartnerOpportunityIdentifierString

list UseCases {
    member: String
}

@error("client")
structure ValidationException {
    @required
    Message: String

    @required
    Reason: ValidationExceptionReason

    ErrorList: ValidationExceptionErrorList
}

structure ValidationExceptionError {
    FieldName: String

    @required
    Message: String

    @required
    Code: ValidationExceptionErrorCode
}

enum ValidationExceptionErrorCode {
    REQUIRED_FIELD_MISSING
    INVALID_ENUM_VALUE
    INVALID_STRING_FORMAT
    INVALID_VALUE
    NOT_ENOUGH_VALUES
    TOO_MANY_VALUES
    INVALID_RESOURCE_STATE
    DUPLICATE_KEY_VALUE
    VALUE_OUT_OF_RANGE
    ACTION_NOT_PERMITTED
}

list ValidationExceptionErrorList {
    member: ValidationExceptionError
}

enum ValidationExceptionReason {
    REQUEST_VALIDATION_FAILED
    BUSINESS_VALIDATION_FAILED
}

enum Visibility {
    Full
    Limited
}

@pattern("(?s).{4,255}") @sensitive
string WebsiteUrl
