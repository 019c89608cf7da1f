$version: "2.0"

namespace com.amazonaws.wellarchitected

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS Well-Architected Tool")
@service(sdkId: "WellArchitected", endpointPrefix: "wellarchitected")
@restJson1
@sigv4(name: "wellarchitected")
@standardRegionalEndpoints
service WellArchitected {
    version: "2020-03-31"
    operations: [
        AssociateLenses
        AssociateProfiles
        CreateLensShare
        CreateLensVersion
        CreateMilestone
        CreateProfile
        CreateProfileShare
        CreateReviewTemplate
        CreateTemplateShare
        CreateWorkload
        CreateWorkloadShare
        DeleteLens
        DeleteLensShare
        DeleteProfile
        DeleteProfileShare
        DeleteReviewTemplate
        DeleteTemplateShare
        DeleteWorkload
        DeleteWorkloadShare
        DisassociateLenses
        DisassociateProfiles
        ExportLens
        GetAnswer
        GetConsolidatedReport
        GetGlobalSettings
        GetLens
        GetLensReview
        GetLensReviewReport
        GetLensVersionDifference
        GetMilestone
        GetProfile
        GetProfileTemplate
        GetReviewTemplate
        GetReviewTemplateAnswer
        GetReviewTemplateLensReview
        GetWorkload
        ImportLens
        ListAnswers
        ListCheckDetails
        ListCheckSummaries
        ListLensReviewImprovements
        ListLensReviews
        ListLensShares
        ListLenses
        ListMilestones
        ListNotifications
        ListProfileNotifications
        ListProfileShares
        ListProfiles
        ListReviewTemplateAnswers
        ListReviewTemplates
        ListShareInvitations
        ListTagsForResource
        ListTemplateShares
        ListWorkloadShares
        ListWorkloads
        TagResource
        UntagResource
        UpdateAnswer
        UpdateGlobalSettings
        UpdateIntegration
        UpdateLensReview
        UpdateProfile
        UpdateReviewTemplate
        UpdateReviewTemplateAnswer
        UpdateReviewTemplateLensReview
        UpdateShareInvitation
        UpdateWorkload
        UpdateWorkloadShare
        UpgradeLensReview
        UpgradeProfileVersion
        UpgradeReviewTemplateLensReview
    ]
}

@http(method: "PATCH", uri: "/workloads/{WorkloadId}/associateLenses")
operation AssociateLenses {
    input := {
        @required @httpLabel
        WorkloadId: WorkloadId

        @required
        LensAliases: LensAliases
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ConflictException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "PATCH", uri: "/workloads/{WorkloadId}/associateProfiles")
operation AssociateProfiles {
    input := {
        @required @httpLabel
        WorkloadId: WorkloadId

        @required
        ProfileArns: ProfileArns
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ConflictException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/lenses/{LensAlias}/shares")
operation CreateLensShare {
    input := {
        @required @httpLabel
        LensAlias: LensAlias

        @required
        SharedWith: SharedWith

        @required @idempotencyToken
        ClientRequestToken: ClientRequestToken
    }
    output := {
        ShareId: ShareId
    }
    errors: [
        ValidationException
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/lenses/{LensAlias}/versions")
operation CreateLensVersion {
    input := {
        @required @httpLabel
        LensAlias: LensAlias

        @required
        LensVersion: LensVersion

        IsMajorVersion: Boolean

        @required @idempotencyToken
        ClientRequestToken: ClientRequestToken
    }
    output := {
        LensArn: String
        LensVersion: LensVersion
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/workloads/{WorkloadId}/milestones")
operation CreateMilestone {
    input := {
        @required @httpLabel
        WorkloadId: WorkloadId

        @required
        MilestoneName: MilestoneName

        @required @idempotencyToken
        ClientRequestToken: ClientRequestToken
    }
    output := {
        WorkloadId: WorkloadId
        MilestoneNumber: MilestoneNumber
    }
    errors: [
        ValidationException
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/profiles")
operation CreateProfile {
    input := {
        @required
        ProfileName: ProfileName

        @required
        ProfileDescription: ProfileDescription

        @required
        ProfileQuestions: ProfileQuestionUpdates

        @required @idempotencyToken
        ClientRequestToken: ClientRequestToken

        Tags: TagMap
    }
    output := {
        ProfileArn: ProfileArn
        ProfileVersion: ProfileVersion
    }
    errors: [
        ValidationException
        ConflictException
        ServiceQuotaExceededException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/profiles/{ProfileArn}/shares")
operation CreateProfileShare {
    input := {
        @required @httpLabel
        ProfileArn: ProfileArn

        @required
        SharedWith: SharedWith

        @required @idempotencyToken
        ClientRequestToken: ClientRequestToken
    }
    output := {
        ShareId: ShareId
        ProfileArn: ProfileArn
    }
    errors: [
        ValidationException
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/reviewTemplates")
operation CreateReviewTemplate {
    input := {
        @required
        TemplateName: TemplateName

        @required
        Description: TemplateDescription

        @required
        Lenses: ReviewTemplateLenses

        Notes: Notes
        Tags: TagMap

        @required @idempotencyToken
        ClientRequestToken: ClientRequestToken
    }
    output := {
        TemplateArn: TemplateArn
    }
    errors: [
        ValidationException
        ConflictException
        ServiceQuotaExceededException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/templates/shares/{TemplateArn}")
operation CreateTemplateShare {
    input := {
        @required @httpLabel
        TemplateArn: TemplateArn

        @required
        SharedWith: SharedWith

        @required @idempotencyToken
        ClientRequestToken: ClientRequestToken
    }
    output := {
        TemplateArn: TemplateArn
        ShareId: ShareId
    }
    errors: [
        ValidationException
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/workloads")
operation CreateWorkload {
    input := {
        @required
        WorkloadName: WorkloadName

        @required
        Description: WorkloadDescription

        @required
        Environment: WorkloadEnvironment

        AccountIds: WorkloadAccountIds
        AwsRegions: WorkloadAwsRegions
        NonAwsRegions: WorkloadNonAwsRegions
        PillarPriorities: WorkloadPillarPriorities
        ArchitecturalDesign: WorkloadArchitecturalDesign
        ReviewOwner: WorkloadReviewOwner
        IndustryType: WorkloadIndustryType
        Industry: WorkloadIndustry

        @required
        Lenses: WorkloadLenses

        Notes: Notes

        @required @idempotencyToken
        ClientRequestToken: ClientRequestToken

        Tags: TagMap
        DiscoveryConfig: WorkloadDiscoveryConfig
        Applications: WorkloadApplications
        ProfileArns: WorkloadProfileArns
        ReviewTemplateArns: ReviewTemplateArns
        JiraConfiguration: WorkloadJiraConfigurationInput
    }
    output := {
        WorkloadId: WorkloadId
        WorkloadArn: String
    }
    errors: [
        ValidationException
        ConflictException
        ServiceQuotaExceededException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/workloads/{WorkloadId}/shares")
operation CreateWorkloadShare {
    input := {
        @required @httpLabel
        WorkloadId: WorkloadId

        @required
        SharedWith: SharedWith

        @required
        PermissionType: PermissionType

        @required @idempotencyToken
        ClientRequestToken: ClientRequestToken
    }
    output := {
        WorkloadId: WorkloadId
        ShareId: ShareId
    }
    errors: [
        ValidationException
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/lenses/{LensAlias}")
operation DeleteLens {
    input := {
        @required @httpLabel
        LensAlias: LensAlias

        @required @httpQuery("ClientRequestToken") @idempotencyToken
        ClientRequestToken: ClientRequestToken

        @required @httpQuery("LensStatus")
        LensStatus: LensStatusType
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ConflictException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/lenses/{LensAlias}/shares/{ShareId}")
operation DeleteLensShare {
    input := {
        @required @httpLabel
        ShareId: ShareId

        @required @httpLabel
        LensAlias: LensAlias

        @required @httpQuery("ClientRequestToken") @idempotencyToken
        ClientRequestToken: ClientRequestToken
    }
    errors: [
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ConflictException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/profiles/{ProfileArn}")
operation DeleteProfile {
    input := {
        @required @httpLabel
        ProfileArn: ProfileArn

        @required @httpQuery("ClientRequestToken") @idempotencyToken
        ClientRequestToken: ClientRequestToken
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ConflictException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/profiles/{ProfileArn}/shares/{ShareId}")
operation DeleteProfileShare {
    input := {
        @required @httpLabel
        ShareId: ShareId

        @required @httpLabel
        ProfileArn: ProfileArn

        @required @httpQuery("ClientRequestToken") @idempotencyToken
        ClientRequestToken: ClientRequestToken
    }
    errors: [
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ConflictException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/reviewTemplates/{TemplateArn}")
operation DeleteReviewTemplate {
    input := {
        @required @httpLabel
        TemplateArn: TemplateArn

        @required @httpQuery("ClientRequestToken") @idempotencyToken
        ClientRequestToken: ClientRequestToken
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ConflictException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/templates/shares/{TemplateArn}/{ShareId}")
operation DeleteTemplateShare {
    input := {
        @required @httpLabel
        ShareId: ShareId

        @required @httpLabel
        TemplateArn: TemplateArn

        @required @httpQuery("ClientRequestToken") @idempotencyToken
        ClientRequestToken: ClientRequestToken
    }
    errors: [
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ConflictException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/workloads/{WorkloadId}")
operation DeleteWorkload {
    input := {
        @required @httpLabel
        WorkloadId: WorkloadId

        @required @httpQuery("ClientRequestToken") @idempotencyToken
        ClientRequestToken: ClientRequestToken
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ConflictException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/workloads/{WorkloadId}/shares/{ShareId}")
operation DeleteWorkloadShare {
    input := {
        @required @httpLabel
        ShareId: ShareId

        @required @httpLabel
        WorkloadId: WorkloadId

        @required @httpQuery("ClientRequestToken") @idempotencyToken
        ClientRequestToken: ClientRequestToken
    }
    errors: [
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ConflictException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "PATCH", uri: "/workloads/{WorkloadId}/disassociateLenses")
operation DisassociateLenses {
    input := {
        @required @httpLabel
        WorkloadId: WorkloadId

        @required
        LensAliases: LensAliases
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ConflictException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "PATCH", uri: "/workloads/{WorkloadId}/disassociateProfiles")
operation DisassociateProfiles {
    input := {
        @required @httpLabel
        WorkloadId: WorkloadId

        @required
        ProfileArns: ProfileArns
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ConflictException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/lenses/{LensAlias}/export")
operation ExportLens {
    input := {
        @required @httpLabel
        LensAlias: LensAlias

        @httpQuery("LensVersion")
        LensVersion: LensVersion
    }
    output := {
        LensJSON: LensJSON
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/workloads/{WorkloadId}/lensReviews/{LensAlias}/answers/{QuestionId}")
operation GetAnswer {
    input := {
        @required @httpLabel
        WorkloadId: WorkloadId

        @required @httpLabel
        LensAlias: LensAlias

        @required @httpLabel
        QuestionId: QuestionId

        @httpQuery("MilestoneNumber")
        MilestoneNumber: MilestoneNumber
    }
    output := {
        WorkloadId: WorkloadId
        MilestoneNumber: MilestoneNumber
        LensAlias: LensAlias
        LensArn: String
        Answer: Answer
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/consolidatedReport")
operation GetConsolidatedReport {
    input := {
        @required @httpQuery("Format")
        Format: ReportFormat

        @httpQuery("IncludeSharedResources")
        IncludeSharedResources: Boolean

        @httpQuery("NextToken")
        NextToken: String

        @httpQuery("MaxResults")
        MaxResults: GetConsolidatedReportMaxResults
    }
    output := {
        Metrics: ConsolidatedReportMetrics
        NextToken: String
        Base64String: String
    }
    errors: [
        ValidationException
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "GET", uri: "/global-settings")
operation GetGlobalSettings {
    output := {
        OrganizationSharingStatus: OrganizationSharingStatus
        DiscoveryIntegrationStatus: DiscoveryIntegrationStatus
        JiraConfiguration: AccountJiraConfigurationOutput
    }
    errors: [
        ValidationException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/lenses/{LensAlias}")
operation GetLens {
    input := {
        @required @httpLabel
        LensAlias: LensAlias

        @httpQuery("LensVersion")
        LensVersion: LensVersion
    }
    output := {
        Lens: Lens
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/workloads/{WorkloadId}/lensReviews/{LensAlias}")
operation GetLensReview {
    input := {
        @required @httpLabel
        WorkloadId: WorkloadId

        @required @httpLabel
        LensAlias: LensAlias

        @httpQuery("MilestoneNumber")
        MilestoneNumber: MilestoneNumber
    }
    output := {
        WorkloadId: WorkloadId
        MilestoneNumber: MilestoneNumber
        LensReview: LensReview
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/workloads/{WorkloadId}/lensReviews/{LensAlias}/report")
operation GetLensReviewReport {
    input := {
        @required @httpLabel
        WorkloadId: WorkloadId

        @required @httpLabel
        LensAlias: LensAlias

        @httpQuery("MilestoneNumber")
        MilestoneNumber: MilestoneNumber
    }
    output := {
        WorkloadId: WorkloadId
        MilestoneNumber: MilestoneNumber
        LensReviewReport: LensReviewReport
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/lenses/{LensAlias}/versionDifference")
operation GetLensVersionDifference {
    input := {
        @required @httpLabel
        LensAlias: LensAlias

        @httpQuery("BaseLensVersion")
        BaseLensVersion: LensVersion

        @httpQuery("TargetLensVersion")
        TargetLensVersion: LensVersion
    }
    output := {
        LensAlias: LensAlias
        LensArn: String
        BaseLensVersion: LensVersion
        TargetLensVersion: LensVersion
        LatestLensVersion: LensVersion
        VersionDifferences: VersionDifferences
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/workloads/{WorkloadId}/milestones/{MilestoneNumber}")
operation GetMilestone {
    input := {
        @required @httpLabel
        WorkloadId: WorkloadId

        @required @httpLabel
        MilestoneNumber: MilestoneNumber
    }
    output := {
        WorkloadId: WorkloadId
        Milestone: Milestone
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/profiles/{ProfileArn}")
operation GetProfile {
    input := {
        @required @httpLabel
        ProfileArn: ProfileArn

        @httpQuery("ProfileVersion")
        ProfileVersion: ProfileVersion
    }
    output := {
        Profile: Profile
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/profileTemplate")
operation GetProfileTemplate {
    input := {}
    output := {
        ProfileTemplate: ProfileTemplate
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/reviewTemplates/{TemplateArn}")
operation GetReviewTemplate {
    input := {
        @required @httpLabel
        TemplateArn: TemplateArn
    }
    output := {
        ReviewTemplate: ReviewTemplate
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(
    method: "GET"
    uri: "/reviewTemplates/{TemplateArn}/lensReviews/{LensAlias}/answers/{QuestionId}"
)
operation GetReviewTemplateAnswer {
    input := {
        @required @httpLabel
        TemplateArn: TemplateArn

        @required @httpLabel
        LensAlias: LensAlias

        @required @httpLabel
        QuestionId: QuestionId
    }
    output := {
        TemplateArn: TemplateArn
        LensAlias: LensAlias
        Answer: ReviewTemplateAnswer
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/reviewTemplates/{TemplateArn}/lensReviews/{LensAlias}")
operation GetReviewTemplateLensReview {
    input := {
        @required @httpLabel
        TemplateArn: TemplateArn

        @required @httpLabel
        LensAlias: LensAlias
    }
    output := {
        TemplateArn: TemplateArn
        LensReview: ReviewTemplateLensReview
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/workloads/{WorkloadId}")
operation GetWorkload {
    input := {
        @required @httpLabel
        WorkloadId: WorkloadId
    }
    output := {
        Workload: Workload
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "PUT", uri: "/importLens")
operation ImportLens {
    input := {
        LensAlias: LensAlias

        @required
        JSONString: LensJSON

        @required @idempotencyToken
        ClientRequestToken: ClientRequestToken

        Tags: TagMap
    }
    output := {
        LensArn: String
        Status: ImportLensStatus
    }
    errors: [
        ValidationException
        ConflictException
        ResourceNotFoundException
        ServiceQuotaExceededException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/workloads/{WorkloadId}/lensReviews/{LensAlias}/answers")
operation ListAnswers {
    input := {
        @required @httpLabel
        WorkloadId: WorkloadId

        @required @httpLabel
        LensAlias: LensAlias

        @httpQuery("PillarId")
        PillarId: PillarId

        @httpQuery("MilestoneNumber")
        MilestoneNumber: MilestoneNumber

        @httpQuery("NextToken")
        NextToken: String

        @httpQuery("MaxResults")
        MaxResults: ListAnswersMaxResults

        @httpQuery("QuestionPriority")
        QuestionPriority: QuestionPriority
    }
    output := {
        WorkloadId: WorkloadId
        MilestoneNumber: MilestoneNumber
        LensAlias: LensAlias
        LensArn: String
        AnswerSummaries: AnswerSummaries
        NextToken: String
    }
    errors: [
        ValidationException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/workloads/{WorkloadId}/checks")
operation ListCheckDetails {
    input := {
        @required @httpLabel
        WorkloadId: WorkloadId

        NextToken: String
        MaxResults: MaxResults

        @required
        LensArn: String

        @required
        PillarId: PillarId

        @required
        QuestionId: QuestionId

        @required
        ChoiceId: ChoiceId
    }
    output := {
        CheckDetails: CheckDetails
        NextToken: String
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/workloads/{WorkloadId}/checkSummaries")
operation ListCheckSummaries {
    input := {
        @required @httpLabel
        WorkloadId: WorkloadId

        NextToken: String
        MaxResults: MaxResults

        @required
        LensArn: String

        @required
        PillarId: PillarId

        @required
        QuestionId: QuestionId

        @required
        ChoiceId: ChoiceId
    }
    output := {
        CheckSummaries: CheckSummaries
        NextToken: String
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/workloads/{WorkloadId}/lensReviews/{LensAlias}/improvements")
operation ListLensReviewImprovements {
    input := {
        @required @httpLabel
        WorkloadId: WorkloadId

        @required @httpLabel
        LensAlias: LensAlias

        @httpQuery("PillarId")
        PillarId: PillarId

        @httpQuery("MilestoneNumber")
        MilestoneNumber: MilestoneNumber

        @httpQuery("NextToken")
        NextToken: String

        @httpQuery("MaxResults")
        MaxResults: ListLensReviewImprovementsMaxResults

        @httpQuery("QuestionPriority")
        QuestionPriority: QuestionPriority
    }
    output := {
        WorkloadId: WorkloadId
        MilestoneNumber: MilestoneNumber
        LensAlias: LensAlias
        LensArn: String
        ImprovementSummaries: ImprovementSummaries
        NextToken: String
    }
    errors: [
        ValidationException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/workloads/{WorkloadId}/lensReviews")
operation ListLensReviews {
    input := {
        @required @httpLabel
        WorkloadId: WorkloadId

        @httpQuery("MilestoneNumber")
        MilestoneNumber: MilestoneNumber

        @httpQuery("NextToken")
        NextToken: String

        @httpQuery("MaxResults")
        MaxResults: MaxResults
    }
    output := {
        WorkloadId: WorkloadId
        MilestoneNumber: MilestoneNumber
        LensReviewSummaries: LensReviewSummaries
        NextToken: String
    }
    errors: [
        ValidationException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/lenses/{LensAlias}/shares")
operation ListLensShares {
    input := {
        @required @httpLabel
        LensAlias: LensAlias

        @httpQuery("SharedWithPrefix")
        SharedWithPrefix: SharedWithPrefix

        @httpQuery("NextToken")
        NextToken: String

        @httpQuery("MaxResults")
        MaxResults: ListWorkloadSharesMaxResults

        @httpQuery("Status")
        Status: ShareStatus
    }
    output := {
        LensShareSummaries: LensShareSummaries
        NextToken: String
    }
    errors: [
        ValidationException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/lenses")
operation ListLenses {
    input := {
        @httpQuery("NextToken")
        NextToken: String

        @httpQuery("MaxResults")
        MaxResults: MaxResults

        @httpQuery("LensType")
        LensType: LensType

        @httpQuery("LensStatus")
        LensStatus: LensStatusType

        @httpQuery("LensName")
        LensName: LensName
    }
    output := {
        LensSummaries: LensSummaries
        NextToken: String
    }
    errors: [
        ValidationException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/workloads/{WorkloadId}/milestonesSummaries")
operation ListMilestones {
    input := {
        @required @httpLabel
        WorkloadId: WorkloadId

        NextToken: String
        MaxResults: MaxResults
    }
    output := {
        WorkloadId: WorkloadId
        MilestoneSummaries: MilestoneSummaries
        NextToken: String
    }
    errors: [
        ValidationException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/notifications")
operation ListNotifications {
    input := {
        WorkloadId: WorkloadId
        NextToken: String
        MaxResults: ListNotificationsMaxResults
        ResourceArn: ResourceArn
    }
    output := {
        NotificationSummaries: NotificationSummaries
        NextToken: String
    }
    errors: [
        ValidationException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/profileNotifications/")
operation ListProfileNotifications {
    input := {
        @httpQuery("WorkloadId")
        WorkloadId: WorkloadId

        @httpQuery("NextToken")
        NextToken: String

        @httpQuery("MaxResults")
        MaxResults: MaxResults
    }
    output := {
        NotificationSummaries: ProfileNotificationSummaries
        NextToken: String
    }
    errors: [
        ValidationException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/profiles/{ProfileArn}/shares")
operation ListProfileShares {
    input := {
        @required @httpLabel
        ProfileArn: ProfileArn

        @httpQuery("SharedWithPrefix")
        SharedWithPrefix: SharedWithPrefix

        @httpQuery("NextToken")
        NextToken: String

        @httpQuery("MaxResults")
        MaxResults: ListProfileSharesMaxResults

        @httpQuery("Status")
        Status: ShareStatus
    }
    output := {
        ProfileShareSummaries: ProfileShareSummaries
        NextToken: String
    }
    errors: [
        ValidationException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/profileSummaries")
operation ListProfiles {
    input := {
        @httpQuery("ProfileNamePrefix")
        ProfileNamePrefix: ProfileNamePrefix

        @httpQuery("ProfileOwnerType")
        ProfileOwnerType: ProfileOwnerType

        @httpQuery("NextToken")
        NextToken: String

        @httpQuery("MaxResults")
        MaxResults: MaxResults
    }
    output := {
        ProfileSummaries: ProfileSummaries
        NextToken: String
    }
    errors: [
        ValidationException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/reviewTemplates/{TemplateArn}/lensReviews/{LensAlias}/answers")
operation ListReviewTemplateAnswers {
    input := {
        @required @httpLabel
        TemplateArn: TemplateArn

        @required @httpLabel
        LensAlias: LensAlias

        @httpQuery("PillarId")
        PillarId: PillarId

        @httpQuery("NextToken")
        NextToken: String

        @httpQuery("MaxResults")
        MaxResults: ListReviewTemplateAnswersMaxResults
    }
    output := {
        TemplateArn: TemplateArn
        LensAlias: LensAlias
        AnswerSummaries: ReviewTemplateAnswerSummaries
        NextToken: String
    }
    errors: [
        ValidationException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/reviewTemplates")
operation ListReviewTemplates {
    input := {
        @httpQuery("NextToken")
        NextToken: String

        @httpQuery("MaxResults")
        MaxResults: MaxResults
    }
    output := {
        ReviewTemplates: ReviewTemplates
        NextToken: String
    }
    errors: [
        ValidationException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/shareInvitations")
operation ListShareInvitations {
    input := {
        @httpQuery("WorkloadNamePrefix")
        WorkloadNamePrefix: WorkloadNamePrefix

        @httpQuery("LensNamePrefix")
        LensNamePrefix: LensNamePrefix

        @httpQuery("ShareResourceType")
        ShareResourceType: ShareResourceType

        @httpQuery("NextToken")
        NextToken: String

        @httpQuery("MaxResults")
        MaxResults: ListShareInvitationsMaxResults

        @httpQuery("ProfileNamePrefix")
        ProfileNamePrefix: ProfileNamePrefix

        @httpQuery("TemplateNamePrefix")
        TemplateNamePrefix: TemplateNamePrefix
    }
    output := {
        ShareInvitationSummaries: ShareInvitationSummaries
        NextToken: String
    }
    errors: [
        ValidationException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/tags/{WorkloadArn}")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        WorkloadArn: String
    }
    output := {
        Tags: TagMap
    }
    errors: [InternalServerException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/templates/shares/{TemplateArn}")
operation ListTemplateShares {
    input := {
        @required @httpLabel
        TemplateArn: TemplateArn

        @httpQuery("SharedWithPrefix")
        SharedWithPrefix: SharedWithPrefix

        @httpQuery("NextToken")
        NextToken: String

        @httpQuery("MaxResults")
        MaxResults: ListTemplateSharesMaxResults

        @httpQuery("Status")
        Status: ShareStatus
    }
    output := {
        TemplateArn: TemplateArn
        TemplateShareSummaries: TemplateShareSummaries
        NextToken: String
    }
    errors: [
        ValidationException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/workloads/{WorkloadId}/shares")
operation ListWorkloadShares {
    input := {
        @required @httpLabel
        WorkloadId: WorkloadId

        @httpQuery("SharedWithPrefix")
        SharedWithPrefix: SharedWithPrefix

        @httpQuery("NextToken")
        NextToken: String

        @httpQuery("MaxResults")
        MaxResults: ListWorkloadSharesMaxResults

        @httpQuery("Status")
        Status: ShareStatus
    }
    output := {
        WorkloadId: WorkloadId
        WorkloadShareSummaries: WorkloadShareSummaries
        NextToken: String
    }
    errors: [
        ValidationException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/workloadsSummaries")
operation ListWorkloads {
    input := {
        WorkloadNamePrefix: WorkloadNamePrefix
        NextToken: String
        MaxResults: ListWorkloadsMaxResults
    }
    output := {
        WorkloadSummaries: WorkloadSummaries
        NextToken: String
    }
    errors: [
        ValidationException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/tags/{WorkloadArn}")
operation TagResource {
    input := {
        @required @httpLabel
        WorkloadArn: String

        @required
        Tags: TagMap
    }
    output := {}
    errors: [InternalServerException, ResourceNotFoundException]
}

@http(method: "DELETE", uri: "/tags/{WorkloadArn}")
operation UntagResource {
    input := {
        @required @httpLabel
        WorkloadArn: String

        @required @httpQuery("tagKeys")
        TagKeys: TagKeyList
    }
    output := {}
    errors: [InternalServerException, ResourceNotFoundException]
}

@http(method: "PATCH", uri: "/workloads/{WorkloadId}/lensReviews/{LensAlias}/answers/{QuestionId}")
operation UpdateAnswer {
    input := {
        @required @httpLabel
        WorkloadId: WorkloadId

        @required @httpLabel
        LensAlias: LensAlias

        @required @httpLabel
        QuestionId: QuestionId

        SelectedChoices: SelectedChoices
        ChoiceUpdates: ChoiceUpdates
        Notes: Notes
        IsApplicable: Boolean
        Reason: AnswerReason
    }
    output := {
        WorkloadId: WorkloadId
        LensAlias: LensAlias
        LensArn: String
        Answer: Answer
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ConflictException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "PATCH", uri: "/global-settings")
operation UpdateGlobalSettings {
    input := {
        OrganizationSharingStatus: OrganizationSharingStatus
        DiscoveryIntegrationStatus: DiscoveryIntegrationStatus
        JiraConfiguration: AccountJiraConfigurationInput
    }
    errors: [
        ValidationException
        ConflictException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/workloads/{WorkloadId}/updateIntegration")
operation UpdateIntegration {
    input := {
        @required @httpLabel
        WorkloadId: WorkloadId

        @required @idempotencyToken
        ClientRequestToken: ClientRequestToken

        @required
        IntegratingService: IntegratingService
    }
    errors: [
        ValidationException
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "PATCH", uri: "/workloads/{WorkloadId}/lensReviews/{LensAlias}")
operation UpdateLensReview {
    input := {
        @required @httpLabel
        WorkloadId: WorkloadId

        @required @httpLabel
        LensAlias: LensAlias

        LensNotes: Notes
        PillarNotes: PillarNotes
        JiraConfiguration: JiraSelectedQuestionConfiguration
    }
    output := {
        WorkloadId: WorkloadId
        LensReview: LensReview
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ConflictException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "PATCH", uri: "/profiles/{ProfileArn}")
operation UpdateProfile {
    input := {
        @required @httpLabel
        ProfileArn: ProfileArn

        ProfileDescription: ProfileDescription
        ProfileQuestions: ProfileQuestionUpdates
    }
    output := {
        Profile: Profile
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ConflictException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "PATCH", uri: "/reviewTemplates/{TemplateArn}")
operation UpdateReviewTemplate {
    input := {
        @required @httpLabel
        TemplateArn: TemplateArn

        TemplateName: TemplateName
        Description: TemplateDescription
        Notes: Notes
        LensesToAssociate: ReviewTemplateLensAliases
        LensesToDisassociate: ReviewTemplateLensAliases
    }
    output := {
        ReviewTemplate: ReviewTemplate
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ConflictException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(
    method: "PATCH"
    uri: "/reviewTemplates/{TemplateArn}/lensReviews/{LensAlias}/answers/{QuestionId}"
)
operation UpdateReviewTemplateAnswer {
    input := {
        @required @httpLabel
        TemplateArn: TemplateArn

        @required @httpLabel
        LensAlias: LensAlias

        @required @httpLabel
        QuestionId: QuestionId

        SelectedChoices: SelectedChoices
        ChoiceUpdates: ChoiceUpdates
        Notes: Notes
        IsApplicable: Boolean
        Reason: AnswerReason
    }
    output := {
        TemplateArn: TemplateArn
        LensAlias: LensAlias
        Answer: ReviewTemplateAnswer
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ConflictException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "PATCH", uri: "/reviewTemplates/{TemplateArn}/lensReviews/{LensAlias}")
operation UpdateReviewTemplateLensReview {
    input := {
        @required @httpLabel
        TemplateArn: TemplateArn

        @required @httpLabel
        LensAlias: LensAlias

        LensNotes: Notes
        PillarNotes: PillarNotes
    }
    output := {
        TemplateArn: TemplateArn
        LensReview: ReviewTemplateLensReview
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ConflictException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "PATCH", uri: "/shareInvitations/{ShareInvitationId}")
operation UpdateShareInvitation {
    input := {
        @required @httpLabel
        ShareInvitationId: ShareInvitationId

        @required
        ShareInvitationAction: ShareInvitationAction
    }
    output := {
        ShareInvitation: ShareInvitation
    }
    errors: [
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ConflictException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "PATCH", uri: "/workloads/{WorkloadId}")
operation UpdateWorkload {
    input := {
        @required @httpLabel
        WorkloadId: WorkloadId

        WorkloadName: WorkloadName
        Description: WorkloadDescription
        Environment: WorkloadEnvironment
        AccountIds: WorkloadAccountIds
        AwsRegions: WorkloadAwsRegions
        NonAwsRegions: WorkloadNonAwsRegions
        PillarPriorities: WorkloadPillarPriorities
        ArchitecturalDesign: WorkloadArchitecturalDesign
        ReviewOwner: WorkloadReviewOwner
        IsReviewOwnerUpdateAcknowledged: Boolean
        IndustryType: WorkloadIndustryType
        Industry: WorkloadIndustry
        Notes: Notes
        ImprovementStatus: WorkloadImprovementStatus
        DiscoveryConfig: WorkloadDiscoveryConfig
        Applications: WorkloadApplications
        JiraConfiguration: WorkloadJiraConfigurationInput
    }
    output := {
        Workload: Workload
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ConflictException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "PATCH", uri: "/workloads/{WorkloadId}/shares/{ShareId}")
operation UpdateWorkloadShare {
    input := {
        @required @httpLabel
        ShareId: ShareId

        @required @httpLabel
        WorkloadId: WorkloadId

        @required
        PermissionType: PermissionType
    }
    output := {
        WorkloadId: WorkloadId
        WorkloadShare: WorkloadShare
    }
    errors: [
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ConflictException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "PUT", uri: "/workloads/{WorkloadId}/lensReviews/{LensAlias}/upgrade")
operation UpgradeLensReview {
    input := {
        @required @httpLabel
        WorkloadId: WorkloadId

        @required @httpLabel
        LensAlias: LensAlias

        @required
        MilestoneName: MilestoneName

        ClientRequestToken: ClientRequestToken
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ConflictException
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
    ]
}

@http(method: "PUT", uri: "/workloads/{WorkloadId}/profiles/{ProfileArn}/upgrade")
operation UpgradeProfileVersion {
    input := {
        @required @httpLabel
        WorkloadId: WorkloadId

        @required @httpLabel
        ProfileArn: ProfileArn

        MilestoneName: MilestoneName

        @idempotencyToken
        ClientRequestToken: ClientRequestToken
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ConflictException
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
    ]
}

@http(method: "PUT", uri: "/reviewTemplates/{TemplateArn}/lensReviews/{LensAlias}/upgrade")
operation UpgradeReviewTemplateLensReview {
    input := {
        @required @httpLabel
        TemplateArn: TemplateArn

        @required @httpLabel
        LensAlias: LensAlias

        ClientRequestToken: ClientRequestToken
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ConflictException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    Message: String
}

structure AccountJiraConfigurationInput {
    IssueManagementStatus: AccountJiraIssueManagementStatus
    IssueManagementType: IssueManagementType
    JiraProjectKey: JiraProjectKey
    IntegrationStatus: IntegrationStatusInput
}

structure AccountJiraConfigurationOutput {
    IntegrationStatus: IntegrationStatus
    IssueManagementStatus: AccountJiraIssueManagementStatus
    IssueManagementType: IssueManagementType
    Subdomain: Subdomain
    JiraProjectKey: JiraProjectKey
    StatusMessage: StatusMessage
}

enum AccountJiraIssueManagementStatus {
    ENABLED
    DISABLED
}

map AccountSummary {
    key: CheckStatus
    value: CheckStatusCount
}

enum AdditionalResourceType {
    HELPFUL_RESOURCE
    IMPROVEMENT_PLAN
}

structure AdditionalResources {
    Type: AdditionalResourceType
    Content: Urls
}

list AdditionalResourcesList {
    member: AdditionalResources
}

structure Answer {
    QuestionId: QuestionId
    PillarId: PillarId
    QuestionTitle: QuestionTitle
    QuestionDescription: QuestionDescription
    ImprovementPlanUrl: ImprovementPlanUrl
    HelpfulResourceUrl: HelpfulResourceUrl
    HelpfulResourceDisplayText: DisplayText
    Choices: Choices
    SelectedChoices: SelectedChoices
    ChoiceAnswers: ChoiceAnswers
    IsApplicable: Boolean
    Risk: Risk
    Notes: Notes
    Reason: AnswerReason
    JiraConfiguration: JiraConfiguration
}

enum AnswerReason {
    OUT_OF_SCOPE
    BUSINESS_PRIORITIES
    ARCHITECTURE_CONSTRAINTS
    OTHER
    NONE
}

list AnswerSummaries {
    member: AnswerSummary
}

structure AnswerSummary {
    QuestionId: QuestionId
    PillarId: PillarId
    QuestionTitle: QuestionTitle
    Choices: Choices
    SelectedChoices: SelectedChoices
    ChoiceAnswerSummaries: ChoiceAnswerSummaries
    IsApplicable: Boolean
    Risk: Risk
    Reason: AnswerReason
    QuestionType: QuestionType
    JiraConfiguration: JiraConfiguration
}

@length(max: 2084)
@pattern("arn:aws[-a-z]*:servicecatalog:[a-z]{2}(-gov)?-[a-z]+-\\d:\\d{12}:/applications/[a-z0-9]+")
string ApplicationArn

@length(min: 12, max: 12) @pattern("[0-9]{12}")
string AwsAccountId

@length(max: 100)
string AwsRegion

structure BestPractice {
    ChoiceId: ChoiceId
    ChoiceTitle: ChoiceTitle
}

list BestPractices {
    member: BestPractice
}

structure CheckDetail {
    Id: String
    Name: String
    Description: String
    Provider: CheckProvider
    LensArn: String
    PillarId: PillarId
    QuestionId: QuestionId
    ChoiceId: ChoiceId
    Status: CheckStatus
    AccountId: AwsAccountId
    FlaggedResources: FlaggedResources
    Reason: CheckFailureReason
    UpdatedAt: Timestamp
}

list CheckDetails {
    member: CheckDetail
}

enum CheckFailureReason {
    ASSUME_ROLE_ERROR
    ACCESS_DENIED
    UNKNOWN_ERROR
    PREMIUM_SUPPORT_REQUIRED
}

enum CheckProvider {
    TRUSTED_ADVISOR
}

enum CheckStatus {
    OKAY
    WARNING
    ERROR
    NOT_AVAILABLE
    FETCH_FAILED
}

@range(min: 1, max: 101)
integer CheckStatusCount

list CheckSummaries {
    member: CheckSummary
}

structure CheckSummary {
    Id: String
    Name: String
    Provider: CheckProvider
    Description: String
    UpdatedAt: Timestamp
    LensArn: String
    PillarId: PillarId
    QuestionId: QuestionId
    ChoiceId: ChoiceId
    Status: CheckStatus
    AccountSummary: AccountSummary
}

structure Choice {
    ChoiceId: ChoiceId
    Title: ChoiceTitle
    Description: ChoiceDescription
    HelpfulResource: ChoiceContent
    ImprovementPlan: ChoiceContent
    AdditionalResources: AdditionalResourcesList
}

structure ChoiceAnswer {
    ChoiceId: ChoiceId
    Status: ChoiceStatus
    Reason: ChoiceReason
    Notes: ChoiceNotes
}

list ChoiceAnswerSummaries {
    member: ChoiceAnswerSummary
}

structure ChoiceAnswerSummary {
    ChoiceId: ChoiceId
    Status: ChoiceStatus
    Reason: ChoiceReason
}

list ChoiceAnswers {
    member: ChoiceAnswer
}

structure ChoiceContent {
    DisplayText: ChoiceContentDisplayText
    Url: ChoiceContentUrl
}

@length(min: 1, max: 1024)
string ChoiceContentDisplayText

@length(min: 1, max: 1024)
string ChoiceContentUrl

@length(min: 1, max: 1024)
string ChoiceDescription

@length(min: 1, max: 64)
string ChoiceId

structure ChoiceImprovementPlan {
    ChoiceId: ChoiceId
    DisplayText: DisplayText
    ImprovementPlanUrl: ImprovementPlanUrl
}

list ChoiceImprovementPlans {
    member: ChoiceImprovementPlan
}

@length(max: 250)
string ChoiceNotes

enum ChoiceReason {
    OUT_OF_SCOPE
    BUSINESS_PRIORITIES
    ARCHITECTURE_CONSTRAINTS
    OTHER
    NONE
}

enum ChoiceStatus {
    SELECTED
    NOT_APPLICABLE
    UNSELECTED
}

@length(min: 1, max: 512)
string ChoiceTitle

structure ChoiceUpdate {
    @required
    Status: ChoiceStatus

    Reason: ChoiceReason
    Notes: ChoiceNotes
}

map ChoiceUpdates {
    key: ChoiceId
    value: ChoiceUpdate
}

list Choices {
    member: Choice
}

@length(min: 1, max: 2048)
string ClientRequestToken

@error("client") @httpError(409)
structure ConflictException {
    @required
    Message: String

    @required
    ResourceId: String

    @required
    ResourceType: String
}

structure ConsolidatedReportMetric {
    MetricType: MetricType
    RiskCounts: RiskCounts
    WorkloadId: WorkloadId
    WorkloadName: WorkloadName
    WorkloadArn: String
    UpdatedAt: Timestamp
    Lenses: LensMetrics
    LensesAppliedCount: LensesAppliedCount
}

list ConsolidatedReportMetrics {
    member: ConsolidatedReportMetric
}

@range(min: 0)
integer Count

enum DefinitionType {
    WORKLOAD_METADATA
    APP_REGISTRY
}

enum DifferenceStatus {
    UPDATED
    NEW
    DELETED
}

enum DiscoveryIntegrationStatus {
    ENABLED
    DISABLED
}

@length(min: 1, max: 64)
string DisplayText

@range(min: 1, max: 9999)
integer FlaggedResources

@range(min: 1, max: 15)
integer GetConsolidatedReportMaxResults

@length(min: 1, max: 2048)
string HelpfulResourceUrl

enum ImportLensStatus {
    IN_PROGRESS
    COMPLETE
    ERROR
}

@length(min: 1, max: 2048)
string ImprovementPlanUrl

list ImprovementSummaries {
    member: ImprovementSummary
}

structure ImprovementSummary {
    QuestionId: QuestionId
    PillarId: PillarId
    QuestionTitle: QuestionTitle
    Risk: Risk
    ImprovementPlanUrl: ImprovementPlanUrl
    ImprovementPlans: ChoiceImprovementPlans
    JiraConfiguration: JiraConfiguration
}

enum IntegratingService {
    JIRA
}

enum IntegrationStatus {
    CONFIGURED
    NOT_CONFIGURED
}

enum IntegrationStatusInput {
    NOT_CONFIGURED
}

@error("server") @httpError(500)
structure InternalServerException {
    @required
    Message: String
}

enum IssueManagementType {
    AUTO
    MANUAL
}

structure JiraConfiguration {
    JiraIssueUrl: JiraIssueUrl
    LastSyncedTime: Timestamp
}

@length(min: 1, max: 2048)
string JiraIssueUrl

@length(min: 1, max: 100) @pattern("^[A-Z][A-Z0-9_]*$")
string JiraProjectKey

structure JiraSelectedQuestionConfiguration {
    SelectedPillars: SelectedPillars
}

structure Lens {
    LensArn: String
    LensVersion: LensVersion
    Name: LensName
    Description: LensDescription
    Owner: String
    ShareInvitationId: ShareInvitationId
    Tags: TagMap
}

@length(min: 1, max: 128)
string LensAlias

@length(min: 1)
list LensAliases {
    member: LensAlias
}

@length(min: 1, max: 1024)
string LensDescription

@length(min: 2, max: 500000)
string LensJSON

structure LensMetric {
    LensArn: String
    Pillars: PillarMetrics
    RiskCounts: RiskCounts
}

list LensMetrics {
    member: LensMetric
}

@length(min: 1, max: 128)
string LensName

@length(max: 100)
string LensNamePrefix

structure LensReview {
    LensAlias: LensAlias
    LensArn: String
    LensVersion: LensVersion
    LensName: LensName
    LensStatus: LensStatus
    PillarReviewSummaries: PillarReviewSummaries
    JiraConfiguration: JiraSelectedQuestionConfiguration
    UpdatedAt: Timestamp
    Notes: Notes
    RiskCounts: RiskCounts
    NextToken: String
    Profiles: WorkloadProfiles
    PrioritizedRiskCounts: RiskCounts
}

structure LensReviewReport {
    LensAlias: LensAlias
    LensArn: String
    Base64String: String
}

list LensReviewSummaries {
    member: LensReviewSummary
}

structure LensReviewSummary {
    LensAlias: LensAlias
    LensArn: String
    LensVersion: LensVersion
    LensName: LensName
    LensStatus: LensStatus
    UpdatedAt: Timestamp
    RiskCounts: RiskCounts
    Profiles: WorkloadProfiles
    PrioritizedRiskCounts: RiskCounts
}

list LensShareSummaries {
    member: LensShareSummary
}

structure LensShareSummary {
    ShareId: ShareId
    SharedWith: SharedWith
    Status: ShareStatus
    StatusMessage: StatusMessage
}

enum LensStatus {
    CURRENT
    NOT_CURRENT
    DEPRECATED
    DELETED
    UNSHARED
}

enum LensStatusType {
    ALL
    DRAFT
    PUBLISHED
}

list LensSummaries {
    member: LensSummary
}

structure LensSummary {
    LensArn: String
    LensAlias: LensAlias
    LensName: LensName
    LensType: LensType
    Description: LensDescription
    CreatedAt: Timestamp
    UpdatedAt: Timestamp
    LensVersion: LensVersion
    Owner: AwsAccountId
    LensStatus: LensStatus
}

enum LensType {
    AWS_OFFICIAL
    CUSTOM_SHARED
    CUSTOM_SELF
}

structure LensUpgradeSummary {
    WorkloadId: WorkloadId
    WorkloadName: WorkloadName
    LensAlias: LensAlias
    LensArn: String
    CurrentLensVersion: LensVersion
    LatestLensVersion: LensVersion
    ResourceArn: ResourceArn
    ResourceName: WorkloadName
}

@length(min: 1, max: 32)
string LensVersion

@range(min: 0)
integer LensesAppliedCount

@range(min: 1, max: 50)
integer ListAnswersMaxResults

@range(min: 1, max: 100)
integer ListLensReviewImprovementsMaxResults

@range(min: 1, max: 50)
integer ListNotificationsMaxResults

@range(min: 1, max: 50)
integer ListProfileSharesMaxResults

@range(min: 1, max: 50)
integer ListReviewTemplateAnswersMaxResults

@range(min: 1, max: 50)
integer ListShareInvitationsMaxResults

@range(min: 1, max: 50)
integer ListTemplateSharesMaxResults

@range(min: 1, max: 50)
integer ListWorkloadSharesMaxResults

@range(min: 1, max: 50)
integer ListWorkloadsMaxResults

@range(min: 1, max: 50)
integer MaxResults

@range(min: 0)
integer MaxSelectedProfileChoices

enum MetricType {
    WORKLOAD
}

structure Milestone {
    MilestoneNumber: MilestoneNumber
    MilestoneName: MilestoneName
    RecordedAt: Timestamp
    Workload: Workload
}

@length(min: 3, max: 100)
string MilestoneName

@range(min: 1, max: 100)
integer MilestoneNumber

list MilestoneSummaries {
    member: MilestoneSummary
}

structure MilestoneSummary {
    MilestoneNumber: MilestoneNumber
    MilestoneName: MilestoneName
    RecordedAt: Timestamp
    WorkloadSummary: WorkloadSummary
}

@range(min: 0)
integer MinSelectedProfileChoices

@length(max: 2084)
string Notes

list NotificationSummaries {
    member: NotificationSummary
}

structure NotificationSummary {
    Type: NotificationType
    LensUpgradeSummary: LensUpgradeSummary
}

enum NotificationType {
    LENS_VERSION_UPGRADED
    LENS_VERSION_DEPRECATED
}

enum OrganizationSharingStatus {
    ENABLED
    DISABLED
}

enum PermissionType {
    READONLY
    CONTRIBUTOR
}

structure PillarDifference {
    PillarId: PillarId
    PillarName: PillarName
    DifferenceStatus: DifferenceStatus
    QuestionDifferences: QuestionDifferences
}

list PillarDifferences {
    member: PillarDifference
}

@length(min: 1, max: 64)
string PillarId

structure PillarMetric {
    PillarId: PillarId
    RiskCounts: RiskCounts
    Questions: QuestionMetrics
}

list PillarMetrics {
    member: PillarMetric
}

@length(min: 1, max: 128)
string PillarName

map PillarNotes {
    key: PillarId
    value: Notes
}

list PillarReviewSummaries {
    member: PillarReviewSummary
}

structure PillarReviewSummary {
    PillarId: PillarId
    PillarName: PillarName
    Notes: Notes
    RiskCounts: RiskCounts
    PrioritizedRiskCounts: RiskCounts
}

structure Profile {
    ProfileArn: ProfileArn
    ProfileVersion: ProfileVersion
    ProfileName: ProfileName
    ProfileDescription: ProfileDescription
    ProfileQuestions: ProfileQuestions
    Owner: AwsAccountId
    CreatedAt: Timestamp
    UpdatedAt: Timestamp
    ShareInvitationId: ShareInvitationId
    Tags: TagMap
}

@length(max: 2084)
@pattern("arn:aws[-a-z]*:wellarchitected:[a-z]{2}(-gov)?-[a-z]+-\\d:\\d{12}:profile/[a-z0-9]+")
string ProfileArn

@length(min: 1)
list ProfileArns {
    member: ProfileArn
}

structure ProfileChoice {
    ChoiceId: ChoiceId
    ChoiceTitle: ChoiceTitle
    ChoiceDescription: ChoiceDescription
}

@length(min: 3, max: 100)
string ProfileDescription

@length(min: 3, max: 100)
string ProfileName

@length(max: 100)
string ProfileNamePrefix

list ProfileNotificationSummaries {
    member: ProfileNotificationSummary
}

structure ProfileNotificationSummary {
    CurrentProfileVersion: ProfileVersion
    LatestProfileVersion: ProfileVersion
    Type: ProfileNotificationType
    ProfileArn: ProfileArn
    ProfileName: ProfileName
    WorkloadId: WorkloadId
    WorkloadName: WorkloadName
}

enum ProfileNotificationType {
    PROFILE_ANSWERS_UPDATED
    PROFILE_DELETED
}

enum ProfileOwnerType {
    SELF
    SHARED
}

structure ProfileQuestion {
    QuestionId: QuestionId
    QuestionTitle: QuestionTitle
    QuestionDescription: QuestionDescription
    QuestionChoices: ProfileQuestionChoices
    SelectedChoiceIds: SelectedChoiceIds
    MinSelectedChoices: MinSelectedProfileChoices
    MaxSelectedChoices: MaxSelectedProfileChoices
}

list ProfileQuestionChoices {
    member: ProfileChoice
}

structure ProfileQuestionUpdate {
    QuestionId: QuestionId
    SelectedChoiceIds: SelectedProfileChoiceIds
}

list ProfileQuestionUpdates {
    member: ProfileQuestionUpdate
}

list ProfileQuestions {
    member: ProfileQuestion
}

list ProfileShareSummaries {
    member: ProfileShareSummary
}

structure ProfileShareSummary {
    ShareId: ShareId
    SharedWith: SharedWith
    Status: ShareStatus
    StatusMessage: StatusMessage
}

list ProfileSummaries {
    member: ProfileSummary
}

structure ProfileSummary {
    ProfileArn: ProfileArn
    ProfileVersion: ProfileVersion
    ProfileName: ProfileName
    ProfileDescription: ProfileDescription
    Owner: AwsAccountId
    CreatedAt: Timestamp
    UpdatedAt: Timestamp
}

structure ProfileTemplate {
    TemplateName: ProfileName
    TemplateQuestions: TemplateQuestions
    CreatedAt: Timestamp
    UpdatedAt: Timestamp
}

structure ProfileTemplateChoice {
    ChoiceId: ChoiceId
    ChoiceTitle: ChoiceTitle
    ChoiceDescription: ChoiceDescription
}

structure ProfileTemplateQuestion {
    QuestionId: QuestionId
    QuestionTitle: QuestionTitle
    QuestionDescription: QuestionDescription
    QuestionChoices: ProfileTemplateQuestionChoices
    MinSelectedChoices: MinSelectedProfileChoices
    MaxSelectedChoices: MaxSelectedProfileChoices
}

list ProfileTemplateQuestionChoices {
    member: ProfileTemplateChoice
}

@length(min: 1, max: 32) @pattern("^[A-Za-z0-9-]+$")
string ProfileVersion

enum Question {
    UNANSWERED
    ANSWERED
}

map QuestionCounts {
    key: Question
    value: Count
}

@length(min: 1, max: 1024)
string QuestionDescription

structure QuestionDifference {
    QuestionId: QuestionId
    QuestionTitle: QuestionTitle
    DifferenceStatus: DifferenceStatus
}

list QuestionDifferences {
    member: QuestionDifference
}

@length(min: 1, max: 128)
string QuestionId

structure QuestionMetric {
    QuestionId: QuestionId
    Risk: Risk
    BestPractices: BestPractices
}

list QuestionMetrics {
    member: QuestionMetric
}

enum QuestionPriority {
    PRIORITIZED
    NONE
}

@length(min: 1, max: 512)
string QuestionTitle

enum QuestionType {
    PRIORITIZED
    NON_PRIORITIZED
}

enum ReportFormat {
    PDF
    JSON
}

@length(min: 50, max: 250)
@pattern("arn:aws(-us-gov|-iso(-[a-z])?|-cn)?:wellarchitected:[a-z]{2}(-gov|-iso([a-z])?)?-[a-z]+-\\d:\\d{12}:(review-template)/[a-f0-9]{32}")
string ResourceArn

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    Message: String

    @required
    ResourceId: String

    @required
    ResourceType: String
}

structure ReviewTemplate {
    Description: TemplateDescription
    Lenses: ReviewTemplateLenses
    Notes: Notes
    QuestionCounts: QuestionCounts
    Owner: AwsAccountId
    UpdatedAt: Timestamp
    TemplateArn: TemplateArn
    TemplateName: TemplateName
    Tags: TagMap
    UpdateStatus: ReviewTemplateUpdateStatus
    ShareInvitationId: ShareInvitationId
}

structure ReviewTemplateAnswer {
    QuestionId: QuestionId
    PillarId: PillarId
    QuestionTitle: QuestionTitle
    QuestionDescription: QuestionDescription
    ImprovementPlanUrl: ImprovementPlanUrl
    HelpfulResourceUrl: HelpfulResourceUrl
    HelpfulResourceDisplayText: DisplayText
    Choices: Choices
    SelectedChoices: SelectedChoices
    ChoiceAnswers: ChoiceAnswers
    IsApplicable: Boolean
    AnswerStatus: ReviewTemplateAnswerStatus
    Notes: Notes
    Reason: AnswerReason
}

enum ReviewTemplateAnswerStatus {
    UNANSWERED
    ANSWERED
}

list ReviewTemplateAnswerSummaries {
    member: ReviewTemplateAnswerSummary
}

structure ReviewTemplateAnswerSummary {
    QuestionId: QuestionId
    PillarId: PillarId
    QuestionTitle: QuestionTitle
    Choices: Choices
    SelectedChoices: SelectedChoices
    ChoiceAnswerSummaries: ChoiceAnswerSummaries
    IsApplicable: Boolean
    AnswerStatus: ReviewTemplateAnswerStatus
    Reason: AnswerReason
    QuestionType: QuestionType
}

@length(max: 1)
list ReviewTemplateArns {
    member: TemplateArn
}

@length(min: 1, max: 10)
list ReviewTemplateLensAliases {
    member: LensAlias
}

structure ReviewTemplateLensReview {
    LensAlias: LensAlias
    LensArn: String
    LensVersion: LensVersion
    LensName: LensName
    LensStatus: LensStatus
    PillarReviewSummaries: ReviewTemplatePillarReviewSummaries
    UpdatedAt: Timestamp
    Notes: Notes
    QuestionCounts: QuestionCounts
    NextToken: String
}

list ReviewTemplateLenses {
    member: LensAlias
}

list ReviewTemplatePillarReviewSummaries {
    member: ReviewTemplatePillarReviewSummary
}

structure ReviewTemplatePillarReviewSummary {
    PillarId: PillarId
    PillarName: PillarName
    Notes: Notes
    QuestionCounts: QuestionCounts
}

structure ReviewTemplateSummary {
    Description: TemplateDescription
    Lenses: ReviewTemplateLenses
    Owner: AwsAccountId
    UpdatedAt: Timestamp
    TemplateArn: TemplateArn
    TemplateName: TemplateName
    UpdateStatus: ReviewTemplateUpdateStatus
}

enum ReviewTemplateUpdateStatus {
    CURRENT
    LENS_NOT_CURRENT
}

list ReviewTemplates {
    member: ReviewTemplateSummary
}

enum Risk {
    UNANSWERED
    HIGH
    MEDIUM
    NONE
    NOT_APPLICABLE
}

map RiskCounts {
    key: Risk
    value: Count
}

list SelectedChoiceIds {
    member: ChoiceId
}

list SelectedChoices {
    member: ChoiceId
}

structure SelectedPillar {
    PillarId: PillarId
    SelectedQuestionIds: SelectedQuestionIds
}

list SelectedPillars {
    member: SelectedPillar
}

list SelectedProfileChoiceIds {
    member: ChoiceId
}

list SelectedQuestionIds {
    member: String
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    Message: String

    ResourceId: String
    ResourceType: String

    @required
    QuotaCode: String

    @required
    ServiceCode: String
}

@pattern("[0-9a-f]{32}")
string ShareId

structure ShareInvitation {
    ShareInvitationId: ShareInvitationId
    ShareResourceType: ShareResourceType
    WorkloadId: WorkloadId
    LensAlias: LensAlias
    LensArn: String
    ProfileArn: ProfileArn
    TemplateArn: TemplateArn
}

enum ShareInvitationAction {
    ACCEPT
    REJECT
}

@pattern("[0-9a-f]{32}")
string ShareInvitationId

list ShareInvitationSummaries {
    member: ShareInvitationSummary
}

structure ShareInvitationSummary {
    ShareInvitationId: ShareInvitationId
    SharedBy: AwsAccountId
    SharedWith: SharedWith
    PermissionType: PermissionType
    ShareResourceType: ShareResourceType
    WorkloadName: WorkloadName
    WorkloadId: WorkloadId
    LensName: LensName
    LensArn: String
    ProfileName: ProfileName
    ProfileArn: ProfileArn
    TemplateName: TemplateName
    TemplateArn: TemplateArn
}

enum ShareResourceType {
    WORKLOAD
    LENS
    PROFILE
    TEMPLATE
}

enum ShareStatus {
    ACCEPTED
    REJECTED
    PENDING
    REVOKED
    EXPIRED
    ASSOCIATING
    ASSOCIATED
    FAILED
}

@length(min: 12, max: 2048)
string SharedWith

@length(max: 100)
string SharedWithPrefix

@length(min: 1, max: 512)
string StatusMessage

@length(min: 1, max: 100)
string Subdomain

@length(min: 1, max: 128)
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

@length(min: 0, max: 256)
string TagValue

@length(min: 50, max: 250)
@pattern("arn:aws(-us-gov|-iso(-[a-z])?|-cn)?:wellarchitected:[a-z]{2}(-gov|-iso([a-z])?)?-[a-z]+-\\d:\\d{12}:(review-template)/[a-f0-9]{32}")
string TemplateArn

@length(min: 3, max: 250) @pattern("^[A-Za-z0-9-_.,:/()@!&?#+'’\\s]+$")
string TemplateDescription

@length(min: 3, max: 100) @pattern("^[A-Za-z0-9-_.,:/()@!&?#+'’\\s]+$")
string TemplateName

@length(max: 100) @pattern("^[A-Za-z0-9-_.,:/()@!&?#+'’\\s]+$")
string TemplateNamePrefix

list TemplateQuestions {
    member: ProfileTemplateQuestion
}

list TemplateShareSummaries {
    member: TemplateShareSummary
}

structure TemplateShareSummary {
    ShareId: ShareId
    SharedWith: SharedWith
    Status: ShareStatus
    StatusMessage: StatusMessage
}

@error("client") @httpError(429)
structure ThrottlingException {
    @required
    Message: String

    QuotaCode: String
    ServiceCode: String
}

enum TrustedAdvisorIntegrationStatus {
    ENABLED
    DISABLED
}

list Urls {
    member: ChoiceContent
}

@error("client") @httpError(400)
structure ValidationException {
    @required
    Message: String

    Reason: ValidationExceptionReason
    Fields: ValidationExceptionFieldList
}

structure ValidationExceptionField {
    @required
    Name: String

    @required
    Message: String
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

structure VersionDifferences {
    PillarDifferences: PillarDifferences
}

structure Workload {
    WorkloadId: WorkloadId
    WorkloadArn: String
    WorkloadName: WorkloadName
    Description: WorkloadDescription
    Environment: WorkloadEnvironment
    UpdatedAt: Timestamp
    AccountIds: WorkloadAccountIds
    AwsRegions: WorkloadAwsRegions
    NonAwsRegions: WorkloadNonAwsRegions
    ArchitecturalDesign: WorkloadArchitecturalDesign
    ReviewOwner: WorkloadReviewOwner
    ReviewRestrictionDate: Timestamp
    IsReviewOwnerUpdateAcknowledged: Boolean
    IndustryType: WorkloadIndustryType
    Industry: WorkloadIndustry
    Notes: Notes
    ImprovementStatus: WorkloadImprovementStatus
    RiskCounts: RiskCounts
    PillarPriorities: WorkloadPillarPriorities
    Lenses: WorkloadLenses
    Owner: AwsAccountId
    ShareInvitationId: ShareInvitationId
    Tags: TagMap
    DiscoveryConfig: WorkloadDiscoveryConfig
    Applications: WorkloadApplications
    Profiles: WorkloadProfiles
    PrioritizedRiskCounts: RiskCounts
    JiraConfiguration: WorkloadJiraConfigurationOutput
}

@length(max: 100)
list WorkloadAccountIds {
    member: AwsAccountId
}

@length(max: 1)
list WorkloadApplications {
    member: ApplicationArn
}

@length(max: 2048) @pattern("^(|(https?|ftp):\\/\\/[^\\s/$.?#].[^\\s]*)$")
string WorkloadArchitecturalDesign

@length(max: 50)
list WorkloadAwsRegions {
    member: AwsRegion
}

@length(min: 3, max: 250)
string WorkloadDescription

structure WorkloadDiscoveryConfig {
    TrustedAdvisorIntegrationStatus: TrustedAdvisorIntegrationStatus
    WorkloadResourceDefinition: WorkloadResourceDefinition
}

enum WorkloadEnvironment {
    PRODUCTION
    PREPRODUCTION
}

@length(min: 32, max: 32) @pattern("[0-9a-f]{32}")
string WorkloadId

enum WorkloadImprovementStatus {
    NOT_APPLICABLE
    NOT_STARTED
    IN_PROGRESS
    COMPLETE
    RISK_ACKNOWLEDGED
}

@length(max: 100)
string WorkloadIndustry

@length(max: 100)
string WorkloadIndustryType

enum WorkloadIssueManagementStatus {
    ENABLED
    DISABLED
    INHERIT
}

structure WorkloadJiraConfigurationInput {
    IssueManagementStatus: WorkloadIssueManagementStatus
    IssueManagementType: IssueManagementType
    JiraProjectKey: JiraProjectKey
}

structure WorkloadJiraConfigurationOutput {
    IssueManagementStatus: WorkloadIssueManagementStatus
    IssueManagementType: IssueManagementType
    JiraProjectKey: JiraProjectKey
    StatusMessage: StatusMessage
}

list WorkloadLenses {
    member: LensAlias
}

@length(min: 3, max: 100)
string WorkloadName

@length(max: 100)
string WorkloadNamePrefix

@length(min: 3, max: 25)
string WorkloadNonAwsRegion

@length(max: 5)
list WorkloadNonAwsRegions {
    member: WorkloadNonAwsRegion
}

list WorkloadPillarPriorities {
    member: PillarId
}

structure WorkloadProfile {
    ProfileArn: ProfileArn
    ProfileVersion: ProfileVersion
}

@length(max: 1)
list WorkloadProfileArns {
    member: ProfileArn
}

@length(max: 1)
list WorkloadProfiles {
    member: WorkloadProfile
}

list WorkloadResourceDefinition {
    member: DefinitionType
}

@length(min: 3, max: 255)
string WorkloadReviewOwner

structure WorkloadShare {
    ShareId: ShareId
    SharedBy: AwsAccountId
    SharedWith: SharedWith
    PermissionType: PermissionType
    Status: ShareStatus
    WorkloadName: WorkloadName
    WorkloadId: WorkloadId
}

list WorkloadShareSummaries {
    member: WorkloadShareSummary
}

structure WorkloadShareSummary {
    ShareId: ShareId
    SharedWith: SharedWith
    PermissionType: PermissionType
    Status: ShareStatus
    StatusMessage: StatusMessage
}

list WorkloadSummaries {
    member: WorkloadSummary
}

structure WorkloadSummary {
    WorkloadId: WorkloadId
    WorkloadArn: String
    WorkloadName: WorkloadName
    Owner: AwsAccountId
    UpdatedAt: Timestamp
    Lenses: WorkloadLenses
    RiskCounts: RiskCounts
    ImprovementStatus: WorkloadImprovementStatus
    Profiles: WorkloadProfiles
    PrioritizedRiskCounts: RiskCounts
}
