$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.auditmanager

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS Audit Manager")
@service(sdkId: "AuditManager", endpointPrefix: "auditmanager")
@restJson1
@sigv4(name: "auditmanager")
@standardRegionalEndpoints
service AuditManager {
    version: "2017-07-25"
    operations: [
        AssociateAssessmentReportEvidenceFolder
        BatchAssociateAssessmentReportEvidence
        BatchCreateDelegationByAssessment
        BatchDeleteDelegationByAssessment
        BatchDisassociateAssessmentReportEvidence
        BatchImportEvidenceToAssessmentControl
        CreateAssessment
        CreateAssessmentFramework
        CreateAssessmentReport
        CreateControl
        DeleteAssessment
        DeleteAssessmentFramework
        DeleteAssessmentFrameworkShare
        DeleteAssessmentReport
        DeleteControl
        DeregisterAccount
        DeregisterOrganizationAdminAccount
        DisassociateAssessmentReportEvidenceFolder
        GetAccountStatus
        GetAssessment
        GetAssessmentFramework
        GetAssessmentReportUrl
        GetChangeLogs
        GetControl
        GetDelegations
        GetEvidence
        GetEvidenceByEvidenceFolder
        GetEvidenceFileUploadUrl
        GetEvidenceFolder
        GetEvidenceFoldersByAssessment
        GetEvidenceFoldersByAssessmentControl
        GetInsights
        GetInsightsByAssessment
        GetOrganizationAdminAccount
        GetServicesInScope
        GetSettings
        ListAssessmentControlInsightsByControlDomain
        ListAssessmentFrameworkShareRequests
        ListAssessmentFrameworks
        ListAssessmentReports
        ListAssessments
        ListControlDomainInsights
        ListControlDomainInsightsByAssessment
        ListControlInsightsByControlDomain
        ListControls
        ListKeywordsForDataSource
        ListNotifications
        ListTagsForResource
        RegisterAccount
        RegisterOrganizationAdminAccount
        StartAssessmentFrameworkShare
        TagResource
        UntagResource
        UpdateAssessment
        UpdateAssessmentControl
        UpdateAssessmentControlSetStatus
        UpdateAssessmentFramework
        UpdateAssessmentFrameworkShare
        UpdateAssessmentStatus
        UpdateControl
        UpdateSettings
        ValidateAssessmentReportIntegrity
    ]
}

@http(method: "PUT", uri: "/assessments/{assessmentId}/associateToAssessmentReport")
operation AssociateAssessmentReportEvidenceFolder {
    input := {
        @required @httpLabel
        assessmentId: UUID

        @required
        evidenceFolderId: UUID
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "PUT", uri: "/assessments/{assessmentId}/batchAssociateToAssessmentReport")
operation BatchAssociateAssessmentReportEvidence {
    input := {
        @required @httpLabel
        assessmentId: UUID

        @required
        evidenceFolderId: UUID

        @required
        evidenceIds: EvidenceIds
    }
    output := {
        evidenceIds: EvidenceIds
        errors: AssessmentReportEvidenceErrors
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/assessments/{assessmentId}/delegations")
operation BatchCreateDelegationByAssessment {
    input := {
        @required
        createDelegationRequests: CreateDelegationRequests

        @required @httpLabel
        assessmentId: UUID
    }
    output := {
        delegations: Delegations
        errors: BatchCreateDelegationByAssessmentErrors
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/assessments/{assessmentId}/delegations")
operation BatchDeleteDelegationByAssessment {
    input := {
        @required
        delegationIds: DelegationIds

        @required @httpLabel
        assessmentId: UUID
    }
    output := {
        errors: BatchDeleteDelegationByAssessmentErrors
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/assessments/{assessmentId}/batchDisassociateFromAssessmentReport")
operation BatchDisassociateAssessmentReportEvidence {
    input := {
        @required @httpLabel
        assessmentId: UUID

        @required
        evidenceFolderId: UUID

        @required
        evidenceIds: EvidenceIds
    }
    output := {
        evidenceIds: EvidenceIds
        errors: AssessmentReportEvidenceErrors
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(
    method: "POST"
    uri: "/assessments/{assessmentId}/controlSets/{controlSetId}/controls/{controlId}/evidence"
)
operation BatchImportEvidenceToAssessmentControl {
    input := {
        @required @httpLabel
        assessmentId: UUID

        @required @httpLabel
        controlSetId: ControlSetId

        @required @httpLabel
        controlId: UUID

        @required
        manualEvidence: ManualEvidenceList
    }
    output := {
        errors: BatchImportEvidenceToAssessmentControlErrors
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/assessments")
operation CreateAssessment {
    input := {
        @required
        name: AssessmentName

        description: AssessmentDescription

        @required
        assessmentReportsDestination: AssessmentReportsDestination

        @required
        scope: Scope

        @required
        roles: Roles

        @required
        frameworkId: UUID

        tags: TagMap
    }
    output := {
        assessment: Assessment
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/assessmentFrameworks")
operation CreateAssessmentFramework {
    input := {
        @required
        name: FrameworkName

        description: FrameworkDescription
        complianceType: ComplianceType

        @required
        controlSets: CreateAssessmentFrameworkControlSets

        tags: TagMap
    }
    output := {
        framework: Framework
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        InternalServerException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/assessments/{assessmentId}/reports")
operation CreateAssessmentReport {
    input := {
        @required
        name: AssessmentReportName

        description: AssessmentReportDescription

        @required @httpLabel
        assessmentId: UUID

        queryStatement: QueryStatement
    }
    output := {
        assessmentReport: AssessmentReport
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/controls")
operation CreateControl {
    input := {
        @required
        name: ControlName

        description: ControlDescription
        testingInformation: TestingInformation
        actionPlanTitle: ActionPlanTitle
        actionPlanInstructions: ActionPlanInstructions

        @required
        controlMappingSources: CreateControlMappingSources

        tags: TagMap
    }
    output := {
        control: Control
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        InternalServerException
        ServiceQuotaExceededException
    ]
}

@http(method: "DELETE", uri: "/assessments/{assessmentId}")
operation DeleteAssessment {
    input := {
        @required @httpLabel
        assessmentId: UUID
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/assessmentFrameworks/{frameworkId}")
operation DeleteAssessmentFramework {
    input := {
        @required @httpLabel
        frameworkId: UUID
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/assessmentFrameworkShareRequests/{requestId}")
operation DeleteAssessmentFrameworkShare {
    input := {
        @required @httpLabel
        requestId: UUID

        @required @httpQuery("requestType")
        requestType: ShareRequestType
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/assessments/{assessmentId}/reports/{assessmentReportId}")
operation DeleteAssessmentReport {
    input := {
        @required @httpLabel
        assessmentId: UUID

        @required @httpLabel
        assessmentReportId: UUID
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "DELETE", uri: "/controls/{controlId}")
operation DeleteControl {
    input := {
        @required @httpLabel
        controlId: UUID
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/account/deregisterAccount")
operation DeregisterAccount {
    input := {}
    output := {
        status: AccountStatus
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/account/deregisterOrganizationAdminAccount")
operation DeregisterOrganizationAdminAccount {
    input := {
        adminAccountId: AccountId
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "PUT", uri: "/assessments/{assessmentId}/disassociateFromAssessmentReport")
operation DisassociateAssessmentReportEvidenceFolder {
    input := {
        @required @httpLabel
        assessmentId: UUID

        @required
        evidenceFolderId: UUID
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/account/status")
operation GetAccountStatus {
    input := {}
    output := {
        status: AccountStatus
    }
    errors: [InternalServerException]
}

@http(method: "GET", uri: "/assessments/{assessmentId}")
operation GetAssessment {
    input := {
        @required @httpLabel
        assessmentId: UUID
    }
    output := {
        assessment: Assessment
        userRole: Role
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/assessmentFrameworks/{frameworkId}")
operation GetAssessmentFramework {
    input := {
        @required @httpLabel
        frameworkId: UUID
    }
    output := {
        framework: Framework
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/assessments/{assessmentId}/reports/{assessmentReportId}/url")
operation GetAssessmentReportUrl {
    input := {
        @required @httpLabel
        assessmentReportId: UUID

        @required @httpLabel
        assessmentId: UUID
    }
    output := {
        preSignedUrl: URL
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/assessments/{assessmentId}/changelogs")
operation GetChangeLogs {
    input := {
        @required @httpLabel
        assessmentId: UUID

        @httpQuery("controlSetId")
        controlSetId: ControlSetId

        @httpQuery("controlId")
        controlId: UUID

        @httpQuery("nextToken")
        nextToken: Token

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        changeLogs: ChangeLogs
        nextToken: Token
    }
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/controls/{controlId}")
operation GetControl {
    input := {
        @required @httpLabel
        controlId: UUID
    }
    output := {
        control: Control
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/delegations")
operation GetDelegations {
    input := {
        @httpQuery("nextToken")
        nextToken: Token

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        delegations: DelegationMetadataList
        nextToken: Token
    }
    errors: [ValidationException, AccessDeniedException, InternalServerException]
}

@http(
    method: "GET"
    uri: "/assessments/{assessmentId}/controlSets/{controlSetId}/evidenceFolders/{evidenceFolderId}/evidence/{evidenceId}"
)
operation GetEvidence {
    input := {
        @required @httpLabel
        assessmentId: UUID

        @required @httpLabel
        controlSetId: ControlSetId

        @required @httpLabel
        evidenceFolderId: UUID

        @required @httpLabel
        evidenceId: UUID
    }
    output := {
        evidence: Evidence
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        InternalServerException
    ]
}

@http(
    method: "GET"
    uri: "/assessments/{assessmentId}/controlSets/{controlSetId}/evidenceFolders/{evidenceFolderId}/evidence"
)
operation GetEvidenceByEvidenceFolder {
    input := {
        @required @httpLabel
        assessmentId: UUID

        @required @httpLabel
        controlSetId: ControlSetId

        @required @httpLabel
        evidenceFolderId: UUID

        @httpQuery("nextToken")
        nextToken: Token

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        evidence: EvidenceList
        nextToken: Token
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/evidenceFileUploadUrl")
operation GetEvidenceFileUploadUrl {
    input := {
        @required @httpQuery("fileName")
        fileName: ManualEvidenceLocalFileName
    }
    output := @sensitive {
        evidenceFileName: NonEmptyString
        uploadUrl: NonEmptyString
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ThrottlingException
    ]
}

@http(
    method: "GET"
    uri: "/assessments/{assessmentId}/controlSets/{controlSetId}/evidenceFolders/{evidenceFolderId}"
)
operation GetEvidenceFolder {
    input := {
        @required @httpLabel
        assessmentId: UUID

        @required @httpLabel
        controlSetId: ControlSetId

        @required @httpLabel
        evidenceFolderId: UUID
    }
    output := {
        evidenceFolder: AssessmentEvidenceFolder
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/assessments/{assessmentId}/evidenceFolders")
operation GetEvidenceFoldersByAssessment {
    input := {
        @required @httpLabel
        assessmentId: UUID

        @httpQuery("nextToken")
        nextToken: Token

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        evidenceFolders: AssessmentEvidenceFolders
        nextToken: Token
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(
    method: "GET"
    uri: "/assessments/{assessmentId}/evidenceFolders-by-assessment-control/{controlSetId}/{controlId}"
)
operation GetEvidenceFoldersByAssessmentControl {
    input := {
        @required @httpLabel
        assessmentId: UUID

        @required @httpLabel
        controlSetId: ControlSetId

        @required @httpLabel
        controlId: UUID

        @httpQuery("nextToken")
        nextToken: Token

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        evidenceFolders: AssessmentEvidenceFolders
        nextToken: Token
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/insights")
operation GetInsights {
    input := {}
    output := {
        insights: Insights
    }
    errors: [AccessDeniedException, InternalServerException]
}

@http(method: "GET", uri: "/insights/assessments/{assessmentId}")
operation GetInsightsByAssessment {
    input := {
        @required @httpLabel
        assessmentId: UUID
    }
    output := {
        insights: InsightsByAssessment
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/account/organizationAdminAccount")
operation GetOrganizationAdminAccount {
    input := {}
    output := {
        adminAccountId: AccountId
        organizationId: organizationId
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/services")
operation GetServicesInScope {
    input := {}
    output := {
        serviceMetadata: ServiceMetadataList
    }
    errors: [AccessDeniedException, ValidationException, InternalServerException]
}

@http(method: "GET", uri: "/settings/{attribute}")
operation GetSettings {
    input := {
        @required @httpLabel
        attribute: SettingAttribute
    }
    output := {
        settings: Settings
    }
    errors: [AccessDeniedException, InternalServerException]
}

@http(method: "GET", uri: "/insights/controls-by-assessment")
operation ListAssessmentControlInsightsByControlDomain {
    input := {
        @required @httpQuery("controlDomainId")
        controlDomainId: ControlDomainId

        @required @httpQuery("assessmentId")
        assessmentId: UUID

        @httpQuery("nextToken")
        nextToken: Token

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        controlInsightsByAssessment: ControlInsightsMetadataByAssessment
        nextToken: Token
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/assessmentFrameworkShareRequests")
operation ListAssessmentFrameworkShareRequests {
    input := {
        @required @httpQuery("requestType")
        requestType: ShareRequestType

        @httpQuery("nextToken")
        nextToken: Token

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        assessmentFrameworkShareRequests: AssessmentFrameworkShareRequestList
        nextToken: Token
    }
    errors: [AccessDeniedException, ValidationException, InternalServerException]
}

@http(method: "GET", uri: "/assessmentFrameworks")
operation ListAssessmentFrameworks {
    input := {
        @required @httpQuery("frameworkType")
        frameworkType: FrameworkType

        @httpQuery("nextToken")
        nextToken: Token

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        frameworkMetadataList: FrameworkMetadataList
        nextToken: Token
    }
    errors: [ValidationException, AccessDeniedException, InternalServerException]
}

@http(method: "GET", uri: "/assessmentReports")
operation ListAssessmentReports {
    input := {
        @httpQuery("nextToken")
        nextToken: Token

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        assessmentReports: AssessmentReportsMetadata
        nextToken: Token
    }
    errors: [ValidationException, AccessDeniedException, InternalServerException]
}

@http(method: "GET", uri: "/assessments")
operation ListAssessments {
    input := {
        @httpQuery("status")
        status: AssessmentStatus

        @httpQuery("nextToken")
        nextToken: Token

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        assessmentMetadata: ListAssessmentMetadata
        nextToken: Token
    }
    errors: [AccessDeniedException, ValidationException, InternalServerException]
}

@http(method: "GET", uri: "/insights/control-domains")
operation ListControlDomainInsights {
    input := {
        @httpQuery("nextToken")
        nextToken: Token

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        controlDomainInsights: ControlDomainInsightsList
        nextToken: Token
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ValidationException
    ]
}

@http(method: "GET", uri: "/insights/control-domains-by-assessment")
operation ListControlDomainInsightsByAssessment {
    input := {
        @required @httpQuery("assessmentId")
        assessmentId: UUID

        @httpQuery("nextToken")
        nextToken: Token

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        controlDomainInsights: ControlDomainInsightsList
        nextToken: Token
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/insights/controls")
operation ListControlInsightsByControlDomain {
    input := {
        @required @httpQuery("controlDomainId")
        controlDomainId: ControlDomainId

        @httpQuery("nextToken")
        nextToken: Token

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        controlInsightsMetadata: ControlInsightsMetadata
        nextToken: Token
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ValidationException
    ]
}

@http(method: "GET", uri: "/controls")
operation ListControls {
    input := {
        @required @httpQuery("controlType")
        controlType: ControlType

        @httpQuery("nextToken")
        nextToken: Token

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("controlCatalogId")
        controlCatalogId: ControlCatalogId
    }
    output := {
        controlMetadataList: ControlMetadataList
        nextToken: Token
    }
    errors: [AccessDeniedException, ValidationException, InternalServerException]
}

@http(method: "GET", uri: "/dataSourceKeywords")
operation ListKeywordsForDataSource {
    input := {
        @required @httpQuery("source")
        source: DataSourceType

        @httpQuery("nextToken")
        nextToken: Token

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        keywords: Keywords
        nextToken: Token
    }
    errors: [AccessDeniedException, ValidationException, InternalServerException]
}

@http(method: "GET", uri: "/notifications")
operation ListNotifications {
    input := {
        @httpQuery("nextToken")
        nextToken: Token

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        notifications: Notifications
        nextToken: Token
    }
    errors: [AccessDeniedException, ValidationException, InternalServerException]
}

@http(method: "GET", uri: "/tags/{resourceArn}")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: AuditManagerArn
    }
    output := {
        tags: TagMap
    }
    errors: [InternalServerException, ValidationException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/account/registerAccount")
operation RegisterAccount {
    input := {
        kmsKey: KmsKey
        delegatedAdminAccount: AccountId
    }
    output := {
        status: AccountStatus
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/account/registerOrganizationAdminAccount")
operation RegisterOrganizationAdminAccount {
    input := {
        @required
        adminAccountId: AccountId
    }
    output := {
        adminAccountId: AccountId
        organizationId: organizationId
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/assessmentFrameworks/{frameworkId}/shareRequests")
operation StartAssessmentFrameworkShare {
    input := {
        @required @httpLabel
        frameworkId: UUID

        @required
        destinationAccount: AccountId

        @required
        destinationRegion: Region

        comment: ShareRequestComment
    }
    output := {
        assessmentFrameworkShareRequest: AssessmentFrameworkShareRequest
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/tags/{resourceArn}")
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: AuditManagerArn

        @required
        tags: TagMap
    }
    output := {}
    errors: [InternalServerException, ValidationException, ResourceNotFoundException]
}

@http(method: "DELETE", uri: "/tags/{resourceArn}")
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: AuditManagerArn

        @required @httpQuery("tagKeys")
        tagKeys: TagKeyList
    }
    output := {}
    errors: [InternalServerException, ValidationException, ResourceNotFoundException]
}

@http(method: "PUT", uri: "/assessments/{assessmentId}")
operation UpdateAssessment {
    input := {
        @required @httpLabel
        assessmentId: UUID

        assessmentName: AssessmentName
        assessmentDescription: AssessmentDescription

        @required
        scope: Scope

        assessmentReportsDestination: AssessmentReportsDestination
        roles: Roles
    }
    output := {
        assessment: Assessment
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        InternalServerException
        ThrottlingException
        ServiceQuotaExceededException
    ]
}

@http(
    method: "PUT"
    uri: "/assessments/{assessmentId}/controlSets/{controlSetId}/controls/{controlId}"
)
operation UpdateAssessmentControl {
    input := {
        @required @httpLabel
        assessmentId: UUID

        @required @httpLabel
        controlSetId: ControlSetId

        @required @httpLabel
        controlId: UUID

        controlStatus: ControlStatus
        commentBody: ControlCommentBody
    }
    output := {
        control: AssessmentControl
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/assessments/{assessmentId}/controlSets/{controlSetId}/status")
operation UpdateAssessmentControlSetStatus {
    input := {
        @required @httpLabel
        assessmentId: UUID

        @required @httpLabel
        controlSetId: String

        @required
        status: ControlSetStatus

        @required
        comment: DelegationComment
    }
    output := {
        controlSet: AssessmentControlSet
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/assessmentFrameworks/{frameworkId}")
operation UpdateAssessmentFramework {
    input := {
        @required @httpLabel
        frameworkId: UUID

        @required
        name: FrameworkName

        description: FrameworkDescription
        complianceType: ComplianceType

        @required
        controlSets: UpdateAssessmentFrameworkControlSets
    }
    output := {
        framework: Framework
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        InternalServerException
        ServiceQuotaExceededException
    ]
}

@http(method: "PUT", uri: "/assessmentFrameworkShareRequests/{requestId}")
operation UpdateAssessmentFrameworkShare {
    input := {
        @required @httpLabel
        requestId: UUID

        @required
        requestType: ShareRequestType

        @required
        action: ShareRequestAction
    }
    output := {
        assessmentFrameworkShareRequest: AssessmentFrameworkShareRequest
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        InternalServerException
        ServiceQuotaExceededException
    ]
}

@http(method: "PUT", uri: "/assessments/{assessmentId}/status")
operation UpdateAssessmentStatus {
    input := {
        @required @httpLabel
        assessmentId: UUID

        @required
        status: AssessmentStatus
    }
    output := {
        assessment: Assessment
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        InternalServerException
        ServiceQuotaExceededException
    ]
}

@http(method: "PUT", uri: "/controls/{controlId}")
operation UpdateControl {
    input := {
        @required @httpLabel
        controlId: UUID

        @required
        name: ControlName

        description: ControlDescription
        testingInformation: TestingInformation
        actionPlanTitle: ActionPlanTitle
        actionPlanInstructions: ActionPlanInstructions

        @required
        controlMappingSources: ControlMappingSources
    }
    output := {
        control: Control
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/settings")
operation UpdateSettings {
    input := {
        snsTopic: SnsArn
        defaultAssessmentReportsDestination: AssessmentReportsDestination
        defaultProcessOwners: Roles
        kmsKey: KmsKey
        evidenceFinderEnabled: Boolean
        deregistrationPolicy: DeregistrationPolicy
        defaultExportDestination: DefaultExportDestination
    }
    output := {
        settings: Settings
    }
    errors: [ValidationException, AccessDeniedException, InternalServerException]
}

@http(method: "POST", uri: "/assessmentReports/integrity")
operation ValidateAssessmentReportIntegrity {
    input := {
        @required
        s3RelativePath: S3Url
    }
    output := {
        signatureValid: Boolean
        signatureAlgorithm: String
        signatureDateTime: String
        signatureKeyId: String
        validationErrors: ValidationErrors
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

structure AWSAccount {
    id: AccountId
    emailAddress: EmailAddress
    name: AccountName
}

@length(min: 1, max: 200) @sensitive
list AWSAccounts {
    member: AWSAccount
}

structure AWSService {
    serviceName: AWSServiceName
}

@length(min: 1, max: 40) @pattern("^[a-zA-Z0-9-\\s().]+$")
string AWSServiceName

list AWSServices {
    member: AWSService
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    message: String
}

@length(min: 12, max: 12) @pattern("^[0-9]{12}$")
string AccountId

@length(min: 1, max: 50) @pattern("^[\\u0020-\\u007E]+$")
string AccountName

enum AccountStatus {
    ACTIVE
    INACTIVE
    PENDING_ACTIVATION
}

enum ActionEnum {
    CREATE
    UPDATE_METADATA
    ACTIVE
    INACTIVE
    DELETE
    UNDER_REVIEW
    REVIEWED
    IMPORT_EVIDENCE
}

@length(max: 1000) @pattern("^[\\w\\W\\s\\S]*$") @sensitive
string ActionPlanInstructions

@length(max: 300) @pattern("^[\\w\\W\\s\\S]*$") @sensitive
string ActionPlanTitle

structure Assessment {
    arn: AuditManagerArn
    awsAccount: AWSAccount
    metadata: AssessmentMetadata
    framework: AssessmentFramework
    tags: TagMap
}

structure AssessmentControl {
    id: UUID
    name: ControlName

    @deprecated(since: "2025-05-19")
    description: ControlDescription

    status: ControlStatus
    response: ControlResponse
    comments: ControlComments
    evidenceSources: EvidenceSources
    evidenceCount: Integer
    assessmentReportEvidenceCount: Integer
}

structure AssessmentControlSet {
    id: ControlSetId
    description: NonEmptyString
    status: ControlSetStatus
    roles: Roles
    controls: AssessmentControls
    delegations: Delegations
    systemEvidenceCount: Integer
    manualEvidenceCount: Integer
}

list AssessmentControlSets {
    member: AssessmentControlSet
}

list AssessmentControls {
    member: AssessmentControl
}

@length(max: 1000) @pattern("^[\\w\\W\\s\\S]*$") @sensitive
string AssessmentDescription

structure AssessmentEvidenceFolder {
    name: AssessmentEvidenceFolderName
    date: Timestamp
    assessmentId: UUID
    controlSetId: ControlSetId
    controlId: UUID
    id: UUID
    dataSource: String
    author: String
    totalEvidence: Integer
    assessmentReportSelectionCount: Integer
    controlName: ControlName
    evidenceResourcesIncludedCount: Integer
    evidenceByTypeConfigurationDataCount: Integer
    evidenceByTypeManualCount: Integer
    evidenceByTypeComplianceCheckCount: Integer
    evidenceByTypeComplianceCheckIssuesCount: Integer
    evidenceByTypeUserActivityCount: Integer
    evidenceAwsServiceSourceCount: Integer
}

@length(min: 1, max: 300) @pattern("^[\\w\\W\\s\\S]*$")
string AssessmentEvidenceFolderName

list AssessmentEvidenceFolders {
    member: AssessmentEvidenceFolder
}

@sensitive
structure AssessmentFramework {
    id: UUID
    arn: AuditManagerArn
    metadata: FrameworkMetadata
    controlSets: AssessmentControlSets
}

@length(min: 1, max: 200) @pattern("^[\\w\\W\\s\\S]*$")
string AssessmentFrameworkDescription

structure AssessmentFrameworkMetadata {
    arn: AuditManagerArn
    id: UUID
    type: FrameworkType
    name: FrameworkName
    description: FrameworkDescription
    logo: Filename
    complianceType: ComplianceType
    controlsCount: Integer
    controlSetsCount: Integer
    createdAt: Timestamp
    lastUpdatedAt: Timestamp
}

structure AssessmentFrameworkShareRequest {
    id: UUID
    frameworkId: UUID
    frameworkName: FrameworkName
    frameworkDescription: FrameworkDescription
    status: ShareRequestStatus
    sourceAccount: AccountId
    destinationAccount: AccountId
    destinationRegion: Region
    expirationTime: Timestamp
    creationTime: Timestamp
    lastUpdated: Timestamp
    comment: ShareRequestComment
    standardControlsCount: Integer
    customControlsCount: Integer
    complianceType: ComplianceType
}

list AssessmentFrameworkShareRequestList {
    member: AssessmentFrameworkShareRequest
}

structure AssessmentMetadata {
    name: AssessmentName
    id: UUID
    description: AssessmentDescription
    complianceType: ComplianceType
    status: AssessmentStatus
    assessmentReportsDestination: AssessmentReportsDestination
    scope: Scope
    roles: Roles
    delegations: Delegations
    creationTime: Timestamp
    lastUpdated: Timestamp
}

structure AssessmentMetadataItem {
    name: AssessmentName
    id: UUID
    complianceType: ComplianceType
    status: AssessmentStatus
    roles: Roles
    delegations: Delegations
    creationTime: Timestamp
    lastUpdated: Timestamp
}

@length(min: 1, max: 300) @pattern("^[^\\\\]*$") @sensitive
string AssessmentName

structure AssessmentReport {
    id: UUID
    name: AssessmentReportName
    description: AssessmentReportDescription
    awsAccountId: AccountId
    assessmentId: UUID
    assessmentName: AssessmentName
    author: Username
    status: AssessmentReportStatus
    creationTime: Timestamp
}

@length(max: 1000) @pattern("^[\\w\\W\\s\\S]*$") @sensitive
string AssessmentReportDescription

enum AssessmentReportDestinationType {
    S3
}

structure AssessmentReportEvidenceError {
    evidenceId: UUID
    errorCode: ErrorCode
    errorMessage: ErrorMessage
}

list AssessmentReportEvidenceErrors {
    member: AssessmentReportEvidenceError
}

structure AssessmentReportMetadata {
    id: UUID
    name: AssessmentReportName
    description: AssessmentReportDescription
    assessmentId: UUID
    assessmentName: AssessmentName
    author: Username
    status: AssessmentReportStatus
    creationTime: Timestamp
}

@length(min: 1, max: 300) @pattern("^[a-zA-Z0-9-_\\.]+$")
string AssessmentReportName

enum AssessmentReportStatus {
    COMPLETE
    IN_PROGRESS
    FAILED
}

@sensitive
structure AssessmentReportsDestination {
    destinationType: AssessmentReportDestinationType
    destination: S3Url
}

list AssessmentReportsMetadata {
    member: AssessmentReportMetadata
}

enum AssessmentStatus {
    ACTIVE
    INACTIVE
}

@length(min: 20, max: 2048) @pattern("^arn:.*:auditmanager:.*")
string AuditManagerArn

structure BatchCreateDelegationByAssessmentError {
    createDelegationRequest: CreateDelegationRequest
    errorCode: ErrorCode
    errorMessage: ErrorMessage
}

@sensitive
list BatchCreateDelegationByAssessmentErrors {
    member: BatchCreateDelegationByAssessmentError
}

structure BatchDeleteDelegationByAssessmentError {
    delegationId: UUID
    errorCode: ErrorCode
    errorMessage: ErrorMessage
}

@sensitive
list BatchDeleteDelegationByAssessmentErrors {
    member: BatchDeleteDelegationByAssessmentError
}

structure BatchImportEvidenceToAssessmentControlError {
    manualEvidence: ManualEvidence
    errorCode: ErrorCode
    errorMessage: ErrorMessage
}

list BatchImportEvidenceToAssessmentControlErrors {
    member: BatchImportEvidenceToAssessmentControlError
}

structure ChangeLog {
    objectType: ObjectTypeEnum
    objectName: NonEmptyString
    action: ActionEnum
    createdAt: Timestamp
    createdBy: IamArn
}

list ChangeLogs {
    member: ChangeLog
}

@length(min: 20, max: 2048) @pattern("^arn:.*:cloudtrail:.*")
string CloudTrailArn

@length(max: 100) @pattern("^[\\w\\W\\s\\S]*$") @sensitive
string ComplianceType

structure Control {
    arn: AuditManagerArn
    id: UUID
    type: ControlType
    name: ControlName
    description: ControlDescription
    testingInformation: TestingInformation
    actionPlanTitle: ActionPlanTitle
    actionPlanInstructions: ActionPlanInstructions
    controlSources: ControlSources
    controlMappingSources: ControlMappingSources
    createdAt: Timestamp
    lastUpdatedAt: Timestamp
    createdBy: CreatedBy
    lastUpdatedBy: LastUpdatedBy
    tags: TagMap
    state: ControlState
}

@length(min: 13, max: 2048) @pattern("^arn:.*:controlcatalog:.*|UNCATEGORIZED")
string ControlCatalogId

structure ControlComment {
    authorName: Username
    commentBody: ControlCommentBody
    postedDate: Timestamp
}

@length(max: 500) @pattern("^[\\w\\W\\s\\S]*$") @sensitive
string ControlCommentBody

list ControlComments {
    member: ControlComment
}

@length(max: 1000) @pattern("^[\\w\\W\\s\\S]*$") @sensitive
string ControlDescription

@length(min: 13, max: 2048)
@pattern("^arn:.*:controlcatalog:.*:.*:domain/.*|UNCATEGORIZED|^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$")
string ControlDomainId

structure ControlDomainInsights {
    name: String
    id: ControlDomainId
    controlsCountByNoncompliantEvidence: Integer
    totalControlsCount: Integer
    evidenceInsights: EvidenceInsights
    lastUpdated: Timestamp
}

list ControlDomainInsightsList {
    member: ControlDomainInsights
}

list ControlInsightsMetadata {
    member: ControlInsightsMetadataItem
}

list ControlInsightsMetadataByAssessment {
    member: ControlInsightsMetadataByAssessmentItem
}

structure ControlInsightsMetadataByAssessmentItem {
    name: String
    id: ControlDomainId
    evidenceInsights: EvidenceInsights
    controlSetName: NonEmptyString
    lastUpdated: Timestamp
}

structure ControlInsightsMetadataItem {
    name: String
    id: ControlDomainId
    evidenceInsights: EvidenceInsights
    lastUpdated: Timestamp
}

structure ControlMappingSource {
    sourceId: UUID
    sourceName: SourceName
    sourceDescription: SourceDescription
    sourceSetUpOption: SourceSetUpOption
    sourceType: SourceType
    sourceKeyword: SourceKeyword
    sourceFrequency: SourceFrequency
    troubleshootingText: TroubleshootingText
}

@length(min: 1)
list ControlMappingSources {
    member: ControlMappingSource
}

structure ControlMetadata {
    arn: AuditManagerArn
    id: UUID
    name: ControlName
    controlSources: ControlSources
    createdAt: Timestamp
    lastUpdatedAt: Timestamp
}

list ControlMetadataList {
    member: ControlMetadata
}

@length(min: 1, max: 300) @pattern("^[^\\\\]*$")
string ControlName

enum ControlResponse {
    MANUAL
    AUTOMATE
    DEFER
    IGNORE
}

structure ControlSet {
    id: UUID
    name: ControlSetName
    controls: Controls
}

@length(min: 1, max: 300) @pattern("^[\\w\\W\\s\\S]*$")
string ControlSetId

@length(min: 1, max: 300) @pattern("^[^\\\\\\_]*$")
string ControlSetName

enum ControlSetStatus {
    ACTIVE
    UNDER_REVIEW
    REVIEWED
}

@length(min: 1) @sensitive
list ControlSets {
    member: ControlSet
}

@length(min: 1, max: 100) @pattern("^[a-zA-Z_0-9-\\s.,]+$")
string ControlSources

enum ControlState {
    ACTIVE
    END_OF_SUPPORT
}

enum ControlStatus {
    UNDER_REVIEW
    REVIEWED
    INACTIVE
}

enum ControlType {
    Standard
    Custom
    Core
}

@length(min: 1)
list Controls {
    member: Control
}

structure CreateAssessmentFrameworkControl {
    @required
    id: UUID
}

structure CreateAssessmentFrameworkControlSet {
    @required
    name: ControlSetName

    controls: CreateAssessmentFrameworkControls
}

@length(min: 1)
list CreateAssessmentFrameworkControlSets {
    member: CreateAssessmentFrameworkControlSet
}

@length(min: 1)
list CreateAssessmentFrameworkControls {
    member: CreateAssessmentFrameworkControl
}

structure CreateControlMappingSource {
    sourceName: SourceName
    sourceDescription: SourceDescription
    sourceSetUpOption: SourceSetUpOption
    sourceType: SourceType
    sourceKeyword: SourceKeyword
    sourceFrequency: SourceFrequency
    troubleshootingText: TroubleshootingText
}

@length(min: 1)
list CreateControlMappingSources {
    member: CreateControlMappingSource
}

structure CreateDelegationRequest {
    comment: DelegationComment
    controlSetId: ControlSetId
    roleArn: IamArn
    roleType: RoleType
}

@length(min: 1, max: 50) @sensitive
list CreateDelegationRequests {
    member: CreateDelegationRequest
}

@length(min: 1, max: 100) @pattern("^[a-zA-Z0-9\\s-_()\\[\\]]+$") @sensitive
string CreatedBy

enum DataSourceType {
    AWS_Cloudtrail
    AWS_Config
    AWS_Security_Hub
    AWS_API_Call
    MANUAL
}

structure DefaultExportDestination {
    destinationType: ExportDestinationType
    destination: S3Url
}

@sensitive
structure Delegation {
    id: UUID
    assessmentName: AssessmentName
    assessmentId: UUID
    status: DelegationStatus
    roleArn: IamArn
    roleType: RoleType
    creationTime: Timestamp
    lastUpdated: Timestamp
    controlSetId: ControlSetId
    comment: DelegationComment
    createdBy: CreatedBy
}

@length(max: 350) @pattern("^[\\w\\W\\s\\S]*$") @sensitive
string DelegationComment

@length(min: 1, max: 50)
list DelegationIds {
    member: UUID
}

structure DelegationMetadata {
    id: UUID
    assessmentName: AssessmentName
    assessmentId: UUID
    status: DelegationStatus
    roleArn: IamArn
    creationTime: Timestamp
    controlSetName: NonEmptyString
}

list DelegationMetadataList {
    member: DelegationMetadata
}

enum DelegationStatus {
    IN_PROGRESS
    UNDER_REVIEW
    COMPLETE
}

list Delegations {
    member: Delegation
}

enum DeleteResources {
    ALL
    DEFAULT
}

structure DeregistrationPolicy {
    deleteResources: DeleteResources
}

@length(min: 1, max: 320) @pattern("^.*@.*$") @sensitive
string EmailAddress

@length(min: 3, max: 3) @pattern("[0-9]{3}")
string ErrorCode

@length(max: 300) @pattern("^[\\w\\W\\s\\S]*$")
string ErrorMessage

@length(max: 100) @pattern("^[\\w\\W\\s\\S]*$")
string EventName

structure Evidence {
    dataSource: String
    evidenceAwsAccountId: AccountId
    time: Timestamp
    eventSource: AWSServiceName
    eventName: EventName
    evidenceByType: String
    resourcesIncluded: Resources
    attributes: EvidenceAttributes
    iamId: IamArn
    complianceCheck: String
    awsOrganization: String
    awsAccountId: AccountId
    evidenceFolderId: UUID
    id: UUID
    assessmentReportSelection: String
}

@length(max: 100) @pattern("^[\\w\\W\\s\\S]*$")
string EvidenceAttributeKey

@length(max: 200) @pattern("^[\\w\\W\\s\\S]*$")
string EvidenceAttributeValue

map EvidenceAttributes {
    key: EvidenceAttributeKey
    value: EvidenceAttributeValue
}

enum EvidenceFinderBackfillStatus {
    NOT_STARTED
    IN_PROGRESS
    COMPLETED
}

structure EvidenceFinderEnablement {
    eventDataStoreArn: CloudTrailArn
    enablementStatus: EvidenceFinderEnablementStatus
    backfillStatus: EvidenceFinderBackfillStatus
    error: ErrorMessage
}

enum EvidenceFinderEnablementStatus {
    ENABLED
    DISABLED
    ENABLE_IN_PROGRESS
    DISABLE_IN_PROGRESS
}

@length(min: 0, max: 50)
list EvidenceIds {
    member: UUID
}

structure EvidenceInsights {
    noncompliantEvidenceCount: Integer
    compliantEvidenceCount: Integer
    inconclusiveEvidenceCount: Integer
}

list EvidenceList {
    member: Evidence
}

list EvidenceSources {
    member: NonEmptyString
}

enum ExportDestinationType {
    S3
}

@length(min: 1, max: 255) @pattern("^[\\w,\\s-]+\\.[A-Za-z]+$")
string Filename

structure Framework {
    arn: AuditManagerArn
    id: UUID
    name: FrameworkName
    type: FrameworkType
    complianceType: ComplianceType
    description: FrameworkDescription
    logo: Filename

    @deprecated(since: "2025-07-24")
    controlSources: ControlSources

    controlSets: ControlSets
    createdAt: Timestamp
    lastUpdatedAt: Timestamp
    createdBy: CreatedBy
    lastUpdatedBy: LastUpdatedBy
    tags: TagMap
}

@length(min: 1, max: 1000) @pattern("^[\\w\\W\\s\\S]*$")
string FrameworkDescription

structure FrameworkMetadata {
    name: AssessmentName
    description: AssessmentFrameworkDescription
    logo: Filename
    complianceType: ComplianceType
}

list FrameworkMetadataList {
    member: AssessmentFrameworkMetadata
}

@length(min: 1, max: 300) @pattern("^[^\\\\]*$")
string FrameworkName

enum FrameworkType {
    Standard
    Custom
}

@length(min: 20, max: 2048) @pattern("^arn:.*")
string GenericArn

@length(min: 1, max: 200) @pattern("^[\\w\\W\\s\\S]*$")
string HyperlinkName

@length(min: 20, max: 2048) @pattern("^arn:.*:iam:.*")
string IamArn

structure Insights {
    activeAssessmentsCount: Integer
    noncompliantEvidenceCount: Integer
    compliantEvidenceCount: Integer
    inconclusiveEvidenceCount: Integer
    assessmentControlsCountByNoncompliantEvidence: Integer
    totalAssessmentControlsCount: Integer
    lastUpdated: Timestamp
}

structure InsightsByAssessment {
    noncompliantEvidenceCount: Integer
    compliantEvidenceCount: Integer
    inconclusiveEvidenceCount: Integer
    assessmentControlsCountByNoncompliantEvidence: Integer
    totalAssessmentControlsCount: Integer
    lastUpdated: Timestamp
}

@error("server") @httpError(500)
structure InternalServerException {
    @required
    message: String
}

enum KeywordInputType {
    SELECT_FROM_LIST
    UPLOAD_FILE
    INPUT_TEXT
}

@length(min: 1, max: 100) @pattern("^[a-zA-Z_0-9-\\s().:\\/]+$")
string KeywordValue

list Keywords {
    member: KeywordValue
}

@length(min: 7, max: 2048) @pattern("^arn:.*:kms:.*|DEFAULT")
string KmsKey

@length(min: 1, max: 100) @pattern("^[a-zA-Z0-9\\s-_()\\[\\]]+$") @sensitive
string LastUpdatedBy

list ListAssessmentMetadata {
    member: AssessmentMetadataItem
}

structure ManualEvidence {
    s3ResourcePath: S3Url
    textResponse: ManualEvidenceTextResponse
    evidenceFileName: ManualEvidenceLocalFileName
}

@length(min: 1, max: 50)
list ManualEvidenceList {
    member: ManualEvidence
}

@length(min: 1, max: 300) @pattern("[^\\/]*") @sensitive
string ManualEvidenceLocalFileName

@length(min: 1, max: 1000) @pattern("^[\\w\\W\\s\\S]*$") @sensitive
string ManualEvidenceTextResponse

@range(min: 1, max: 1000)
integer MaxResults

@length(min: 1, max: 2048) @pattern(".*\\S.*")
string NonEmptyString

structure Notification {
    id: TimestampUUID
    assessmentId: UUID
    assessmentName: AssessmentName
    controlSetId: ControlSetId
    controlSetName: NonEmptyString
    description: NonEmptyString
    eventTime: Timestamp
    source: NonEmptyString
}

list Notifications {
    member: Notification
}

enum ObjectTypeEnum {
    ASSESSMENT
    CONTROL_SET
    CONTROL
    DELEGATION
    ASSESSMENT_REPORT
}

@length(min: 1, max: 10000) @pattern("(?s).*")
string QueryStatement

@pattern("^[a-z]{2}-[a-z]+-[0-9]{1}$")
string Region

structure Resource {
    arn: GenericArn
    value: String
    complianceCheck: String
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    message: String

    @required
    resourceId: String

    @required
    resourceType: String
}

list Resources {
    member: Resource
}

structure Role {
    @required
    roleType: RoleType

    @required
    roleArn: IamArn
}

enum RoleType {
    PROCESS_OWNER
    RESOURCE_OWNER
}

@sensitive
list Roles {
    member: Role
}

@length(min: 1, max: 1024)
@pattern("^(S|s)3:\\/\\/[a-zA-Z0-9\\-\\.\\(\\)\\'\\*\\_\\!\\=\\+\\@\\:\\s\\,\\?\\/]+$")
string S3Url

@length(min: 1, max: 255) @pattern("^[a-zA-Z0-9-_\\(\\)\\[\\]]+$") @sensitive
string SNSTopic

@sensitive
structure Scope {
    awsAccounts: AWSAccounts

    @deprecated
    awsServices: AWSServices
}

structure ServiceMetadata {
    name: AWSServiceName
    displayName: NonEmptyString
    description: NonEmptyString
    category: NonEmptyString
}

list ServiceMetadataList {
    member: ServiceMetadata
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    message: String
}

enum SettingAttribute {
    ALL
    IS_AWS_ORG_ENABLED
    SNS_TOPIC
    DEFAULT_ASSESSMENT_REPORTS_DESTINATION
    DEFAULT_PROCESS_OWNERS
    EVIDENCE_FINDER_ENABLEMENT
    DEREGISTRATION_POLICY
    DEFAULT_EXPORT_DESTINATION
}

structure Settings {
    isAwsOrgEnabled: Boolean
    snsTopic: SNSTopic
    defaultAssessmentReportsDestination: AssessmentReportsDestination
    defaultProcessOwners: Roles
    kmsKey: KmsKey
    evidenceFinderEnablement: EvidenceFinderEnablement
    deregistrationPolicy: DeregistrationPolicy
    defaultExportDestination: DefaultExportDestination
}

enum ShareRequestAction {
    ACCEPT
    DECLINE
    REVOKE
}

@length(max: 500) @pattern("^[\\w\\W\\s\\S]*$")
string ShareRequestComment

enum ShareRequestStatus {
    ACTIVE
    REPLICATING
    SHARED
    EXPIRING
    FAILED
    EXPIRED
    DECLINED
    REVOKED
}

enum ShareRequestType {
    SENT
    RECEIVED
}

@length(min: 4, max: 2048) @pattern("^arn:.*:sns:.*|NONE")
string SnsArn

@length(max: 1000) @pattern("^[\\w\\W\\s\\S]*$")
string SourceDescription

enum SourceFrequency {
    DAILY
    WEEKLY
    MONTHLY
}

structure SourceKeyword {
    keywordInputType: KeywordInputType
    keywordValue: KeywordValue
}

@length(min: 1, max: 300)
string SourceName

enum SourceSetUpOption {
    System_Controls_Mapping
    Procedural_Controls_Mapping
}

enum SourceType {
    AWS_Cloudtrail
    AWS_Config
    AWS_Security_Hub
    AWS_API_Call
    MANUAL
    Common_Control
    Core_Control
}

@length(min: 0, max: 2048) @pattern(".*")
string String

@length(min: 1, max: 128) @pattern("^(?!aws:)[a-zA-Z+-=._:/]+$")
string TagKey

@length(min: 1, max: 50)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 50)
map TagMap {
    key: TagKey
    value: TagValue
}

@length(min: 0, max: 256) @pattern(".{0,255}")
string TagValue

@length(max: 1000) @pattern("^[\\w\\W\\s\\S]*$") @sensitive
string TestingInformation

@error("client") @httpError(429)
structure ThrottlingException {
    @required
    message: String
}

@length(min: 47, max: 50)
@pattern("^[0-9]{10,13}_[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$")
string TimestampUUID

@length(min: 1, max: 1000) @pattern("^[A-Za-z0-9+\\/=]*$")
string Token

@length(max: 1000) @pattern("^[\\w\\W\\s\\S]*$") @sensitive
string TroubleshootingText

structure URL {
    hyperlinkName: HyperlinkName
    link: UrlLink
}

@length(min: 36, max: 36) @pattern("^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$")
string UUID

structure UpdateAssessmentFrameworkControlSet {
    id: ControlSetName

    @required
    name: ControlSetName

    @required
    controls: CreateAssessmentFrameworkControls
}

@length(min: 1)
list UpdateAssessmentFrameworkControlSets {
    member: UpdateAssessmentFrameworkControlSet
}

@length(min: 1, max: 8192)
@pattern("^(https?:\\/\\/)?(www\\.)?[a-zA-Z0-9-_]+([\\.]+[a-zA-Z]+)+[\\/\\w]*$")
string UrlLink

@length(min: 1, max: 128) @pattern("^[a-zA-Z0-9-_()\\s\\+=,.@]+$") @sensitive
string Username

list ValidationErrors {
    member: NonEmptyString
}

@error("client") @httpError(400)
structure ValidationException {
    @required
    message: String

    reason: ValidationExceptionReason
    fields: ValidationExceptionFieldList
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
    unknownOperation
    cannotParse
    fieldValidationFailed
    other
}

@length(min: 12, max: 34) @pattern("o-[a-z0-9]{10,32}")
string organizationId
