$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.support

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsJson1_1

@title("AWS Support")
@service(sdkId: "Support", endpointPrefix: "support")
@awsJson1_1
@sigv4(name: "support")
service AWSSupport_20130415 {
    version: "2013-04-15"
    operations: [
        AddAttachmentsToSet
        AddCommunicationToCase
        CreateCase
        DescribeAttachment
        DescribeCases
        DescribeCommunications
        DescribeCreateCaseOptions
        DescribeServices
        DescribeSeverityLevels
        DescribeSupportedLanguages
        DescribeTrustedAdvisorCheckRefreshStatuses
        DescribeTrustedAdvisorCheckResult
        DescribeTrustedAdvisorCheckSummaries
        DescribeTrustedAdvisorChecks
        RefreshTrustedAdvisorCheck
        ResolveCase
    ]
}

operation AddAttachmentsToSet {
    input := {
        attachmentSetId: String

        @required
        attachments: Attachments
    }
    output := {
        attachmentSetId: String
        expiryTime: String
    }
    errors: [
        InternalServerError
        AttachmentSetIdNotFound
        AttachmentSetExpired
        AttachmentSetSizeLimitExceeded
        AttachmentLimitExceeded
    ]
}

operation AddCommunicationToCase {
    input := {
        caseId: String

        @required
        communicationBody: CommunicationBody

        ccEmailAddresses: CcEmailAddressList
        attachmentSetId: String
    }
    output := {
        result: Boolean
    }
    errors: [InternalServerError, CaseIdNotFound, AttachmentSetIdNotFound, AttachmentSetExpired]
}

operation CreateCase {
    input := {
        @required
        subject: String

        serviceCode: String
        severityCode: String
        categoryCode: String

        @required
        communicationBody: CommunicationBody

        ccEmailAddresses: CcEmailAddressList
        language: String
        issueType: String
        attachmentSetId: String
    }
    output := {
        caseId: String
    }
    errors: [
        InternalServerError
        CaseCreationLimitExceeded
        AttachmentSetIdNotFound
        AttachmentSetExpired
    ]
}

operation DescribeAttachment {
    input := {
        @required
        attachmentId: String
    }
    output := {
        attachment: Attachment
    }
    errors: [InternalServerError, DescribeAttachmentLimitExceeded, AttachmentIdNotFound]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "cases"
    pageSize: "maxResults"
)
operation DescribeCases {
    input := {
        caseIdList: CaseIdList
        displayId: String
        afterTime: String
        beforeTime: String
        includeResolvedCases: Boolean
        nextToken: String
        maxResults: MaxResults
        language: String
        includeCommunications: Boolean
    }
    output := {
        cases: CaseList
        nextToken: String
    }
    errors: [InternalServerError, CaseIdNotFound]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "communications"
    pageSize: "maxResults"
)
operation DescribeCommunications {
    input := {
        @required
        caseId: String

        beforeTime: String
        afterTime: String
        nextToken: String
        maxResults: MaxResults
    }
    output := {
        communications: CommunicationList
        nextToken: String
    }
    errors: [InternalServerError, CaseIdNotFound]
}

operation DescribeCreateCaseOptions {
    input := {
        @required
        issueType: String

        @required
        serviceCode: String

        @required
        language: String

        @required
        categoryCode: String
    }
    output := {
        languageAvailability: ValidatedLanguageAvailability
        communicationTypes: CommunicationTypeOptionsList
    }
    errors: [InternalServerError, ThrottlingException]
}

operation DescribeServices {
    input := {
        serviceCodeList: ServiceCodeList
        language: String
    }
    output := {
        services: ServiceList
    }
    errors: [InternalServerError]
}

operation DescribeSeverityLevels {
    input := {
        language: String
    }
    output := {
        severityLevels: SeverityLevelsList
    }
    errors: [InternalServerError]
}

operation DescribeSupportedLanguages {
    input := {
        @required
        issueType: ValidatedIssueTypeString

        @required
        serviceCode: ValidatedServiceCode

        @required
        categoryCode: ValidatedCategoryCode
    }
    output := {
        supportedLanguages: SupportedLanguagesList
    }
    errors: [InternalServerError, ThrottlingException]
}

operation DescribeTrustedAdvisorCheckRefreshStatuses {
    input := {
        @required
        checkIds: StringList
    }
    output := {
        @required
        statuses: TrustedAdvisorCheckRefreshStatusList
    }
    errors: [InternalServerError, ThrottlingException]
}

operation DescribeTrustedAdvisorCheckResult {
    input := {
        @required
        checkId: String

        language: String
    }
    output := {
        result: TrustedAdvisorCheckResult
    }
    errors: [InternalServerError, ThrottlingException]
}

operation DescribeTrustedAdvisorCheckSummaries {
    input := {
        @required
        checkIds: StringList
    }
    output := {
        @required
        summaries: TrustedAdvisorCheckSummaryList
    }
    errors: [InternalServerError, ThrottlingException]
}

operation DescribeTrustedAdvisorChecks {
    input := {
        @required
        language: String
    }
    output := {
        @required
        checks: TrustedAdvisorCheckList
    }
    errors: [InternalServerError, ThrottlingException]
}

operation RefreshTrustedAdvisorCheck {
    input := {
        @required
        checkId: String
    }
    output := {
        @required
        status: TrustedAdvisorCheckRefreshStatus
    }
    errors: [InternalServerError]
}

operation ResolveCase {
    input := {
        caseId: String
    }
    output := {
        initialCaseStatus: String
        finalCaseStatus: String
    }
    errors: [InternalServerError, CaseIdNotFound]
}

structure Attachment {
    fileName: String
    data: Blob
}

structure AttachmentDetails {
    attachmentId: String
    fileName: String
}

@error("client")
structure AttachmentIdNotFound {
    message: String
}

@error("client")
structure AttachmentLimitExceeded {
    message: String
}

list AttachmentSet {
    member: AttachmentDetails
}

@error("client")
structure AttachmentSetExpired {
    message: String
}

@error("client")
structure AttachmentSetIdNotFound {
    message: String
}

@error("client")
structure AttachmentSetSizeLimitExceeded {
    message: String
}

list Attachments {
    member: Attachment
}

@error("client")
structure CaseCreationLimitExceeded {
    message: String
}

structure CaseDetails {
    caseId: String
    displayId: String
    subject: String
    status: String
    serviceCode: String
    categoryCode: String
    severityCode: String
    submittedBy: String
    timeCreated: String
    recentCommunications: RecentCaseCommunications
    ccEmailAddresses: CcEmailAddressList
    language: String
}

@length(min: 0, max: 100)
list CaseIdList {
    member: String
}

@error("client")
structure CaseIdNotFound {
    message: String
}

list CaseList {
    member: CaseDetails
}

structure Category {
    code: String
    name: String
}

list CategoryList {
    member: Category
}

@length(min: 0, max: 10)
list CcEmailAddressList {
    member: String
}

structure Communication {
    caseId: String
    body: ValidatedCommunicationBody
    submittedBy: String
    timeCreated: String
    attachmentSet: AttachmentSet
}

@length(min: 1, max: 8000)
string CommunicationBody

list CommunicationList {
    member: Communication
}

structure CommunicationTypeOptions {
    type: String
    supportedHours: SupportedHoursList
    datesWithoutSupport: DatesWithoutSupportList
}

@length(min: 1, max: 100)
list CommunicationTypeOptionsList {
    member: CommunicationTypeOptions
}

structure DateInterval {
    startDateTime: ValidatedDateTime
    endDateTime: ValidatedDateTime
}

list DatesWithoutSupportList {
    member: DateInterval
}

@error("client")
structure DescribeAttachmentLimitExceeded {
    message: String
}

@error("server")
structure InternalServerError {
    message: String
}

@range(min: 10, max: 100)
integer MaxResults

structure RecentCaseCommunications {
    communications: CommunicationList
    nextToken: String
}

structure Service {
    code: String
    name: String
    categories: CategoryList
}

@length(min: 0, max: 100)
list ServiceCodeList {
    member: String
}

list ServiceList {
    member: Service
}

structure SeverityLevel {
    code: String
    name: String
}

list SeverityLevelsList {
    member: SeverityLevel
}

list StringList {
    member: String
}

structure SupportedHour {
    startTime: String
    endTime: String
}

list SupportedHoursList {
    member: SupportedHour
}

structure SupportedLanguage {
    code: String
    language: String
    display: String
}

@length(min: 0, max: 100)
list SupportedLanguagesList {
    member: SupportedLanguage
}

@error("client")
structure ThrottlingException {
    message: String
}

structure TrustedAdvisorCategorySpecificSummary {
    costOptimizing: TrustedAdvisorCostOptimizingSummary
}

structure TrustedAdvisorCheckDescription {
    @required
    id: String

    @required
    name: String

    @required
    description: String

    @required
    category: String

    @required
    metadata: StringList
}

list TrustedAdvisorCheckList {
    member: TrustedAdvisorCheckDescription
}

structure TrustedAdvisorCheckRefreshStatus {
    @required
    checkId: String

    @required
    status: String

    @required
    millisUntilNextRefreshable: Long
}

list TrustedAdvisorCheckRefreshStatusList {
    member: TrustedAdvisorCheckRefreshStatus
}

structure TrustedAdvisorCheckResult {
    @required
    checkId: String

    @required
    timestamp: String

    @required
    status: String

    @required
    resourcesSummary: TrustedAdvisorResourcesSummary

    @required
    categorySpecificSummary: TrustedAdvisorCategorySpecificSummary

    @required
    flaggedResources: TrustedAdvisorResourceDetailList
}

structure TrustedAdvisorCheckSummary {
    @required
    checkId: String

    @required
    timestamp: String

    @required
    status: String

    hasFlaggedResources: Boolean

    @required
    resourcesSummary: TrustedAdvisorResourcesSummary

    @required
    categorySpecificSummary: TrustedAdvisorCategorySpecificSummary
}

list TrustedAdvisorCheckSummaryList {
    member: TrustedAdvisorCheckSummary
}

structure TrustedAdvisorCostOptimizingSummary {
    @required
    estimatedMonthlySavings: Double

    @required
    estimatedPercentMonthlySavings: Double
}

structure TrustedAdvisorResourceDetail {
    @required
    status: String

    region: String

    @required
    resourceId: String

    isSuppressed: Boolean

    @required
    metadata: StringList
}

list TrustedAdvisorResourceDetailList {
    member: TrustedAdvisorResourceDetail
}

structure TrustedAdvisorResourcesSummary {
    @required
    resourcesProcessed: Long

    @required
    resourcesFlagged: Long

    @required
    resourcesIgnored: Long

    @required
    resourcesSuppressed: Long
}

@length(min: 0, max: 100)
string ValidatedCategoryCode

@length(min: 1, max: 8000)
string ValidatedCommunicationBody

@length(min: 8, max: 30)
string ValidatedDateTime

@length(min: 9, max: 22)
string ValidatedIssueTypeString

@length(min: 0, max: 100)
string ValidatedLanguageAvailability

@length(min: 0, max: 100)
string ValidatedServiceCode
