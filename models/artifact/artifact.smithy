$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.artifact

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardPartitionalEndpoints
use aws.protocols#restJson1

@title("AWS Artifact")
@service(sdkId: "Artifact", endpointPrefix: "artifact")
@restJson1
@sigv4(name: "artifact")
@standardPartitionalEndpoints(endpointPatternType: "service_region_dnsSuffix")
service Artifact {
    version: "2018-05-10"
    operations: [
        CreateComplianceInquiry
        ExportComplianceInquiry
        GetAccountSettings
        GetComplianceInquiryMetadata
        GetReport
        GetReportMetadata
        GetTermForReport
        ListComplianceInquiries
        ListComplianceInquiryQueries
        ListCustomerAgreements
        ListReportVersions
        ListReports
        ListTagsForResource
        PutAccountSettings
        PutComplianceInquiryFeedback
        TagResource
        UntagResource
    ]
}

@http(method: "POST", uri: "/v1/compliance-inquiry/create", code: 202)
operation CreateComplianceInquiry {
    input := {
        @required
        name: InquiryName

        @required
        inquiryContent: InquiryContent

        @idempotencyToken
        clientToken: IdempotentClientToken

        supportMode: InquirySupportMode
        tags: TagsMap
    }
    output := {
        complianceInquirySummary: InquirySummary
        tags: TagsMap
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ConflictException
        InternalServerException
        ValidationException
    ]
}

@http(method: "POST", uri: "/v1/compliance-inquiry/export")
operation ExportComplianceInquiry {
    input := {
        @required
        complianceInquiryId: InquiryId

        queryIdentifiers: QueryIdentifiersList
        includeCitations: Boolean
    }
    output := {
        documentPresignedUrl: PresignedUrl
        tags: TagsMap
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
    ]
}

@http(method: "GET", uri: "/v1/account-settings/get") @readonly
operation GetAccountSettings {
    input := {}
    output := {
        accountSettings: AccountSettings
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ConflictException
        InternalServerException
        ValidationException
        ServiceQuotaExceededException
    ]
}

@http(method: "GET", uri: "/v1/compliance-inquiry/getMetadata") @readonly
operation GetComplianceInquiryMetadata {
    input := {
        @required @httpQuery("complianceInquiryId")
        complianceInquiryId: InquiryId
    }
    output := {
        complianceInquiryDetail: InquiryDetail
        tags: TagsMap
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
    ]
}

@http(method: "GET", uri: "/v1/report/get") @readonly
operation GetReport {
    input := {
        @required @httpQuery("reportId")
        reportId: ReportId

        @httpQuery("reportVersion")
        reportVersion: VersionAttribute

        @required @httpQuery("termToken")
        termToken: ShortStringAttribute
    }
    output := {
        documentPresignedUrl: GetReportResponseDocumentPresignedUrlString
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ConflictException
        InternalServerException
        ValidationException
        ServiceQuotaExceededException
    ]
}

@http(method: "GET", uri: "/v1/report/getMetadata") @readonly
operation GetReportMetadata {
    input := {
        @required @httpQuery("reportId")
        reportId: ReportId

        @httpQuery("reportVersion")
        reportVersion: VersionAttribute
    }
    output := {
        reportDetails: ReportDetail
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ServiceQuotaExceededException
    ]
}

@http(method: "GET", uri: "/v1/report/getTermForReport") @readonly
operation GetTermForReport {
    input := {
        @required @httpQuery("reportId")
        reportId: ReportId

        @httpQuery("reportVersion")
        reportVersion: VersionAttribute
    }
    output := {
        documentPresignedUrl: GetTermForReportResponseDocumentPresignedUrlString
        termToken: String
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ConflictException
        InternalServerException
        ValidationException
        ServiceQuotaExceededException
    ]
}

@http(method: "GET", uri: "/v1/compliance-inquiry/list")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "complianceInquiries"
    pageSize: "maxResults"
)
operation ListComplianceInquiries {
    input := {
        @httpQuery("maxResults")
        maxResults: MaxResultsAttribute

        @httpQuery("nextToken")
        nextToken: NextTokenAttribute
    }
    output := {
        complianceInquiries: InquiriesList
        nextToken: NextTokenAttribute
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
    ]
}

@http(method: "GET", uri: "/v1/compliance-inquiry/listQueries")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "queries"
    pageSize: "maxResults"
)
operation ListComplianceInquiryQueries {
    input := {
        @required @httpQuery("complianceInquiryId")
        complianceInquiryId: InquiryId

        @httpQuery("maxResults")
        maxResults: MaxResultsAttribute

        @httpQuery("nextToken")
        nextToken: NextTokenAttribute
    }
    output := {
        queries: QueriesList
        nextToken: NextTokenAttribute
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
    ]
}

@http(method: "GET", uri: "/v1/customer-agreement/list")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "customerAgreements"
    pageSize: "maxResults"
)
operation ListCustomerAgreements {
    input := {
        @httpQuery("maxResults")
        maxResults: MaxResultsAttribute

        @httpQuery("nextToken")
        nextToken: NextTokenAttribute
    }
    output := {
        @required
        customerAgreements: CustomerAgreementList

        nextToken: NextTokenAttribute
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
    ]
}

@http(method: "GET", uri: "/v1/report/listVersions")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "reports"
    pageSize: "maxResults"
)
operation ListReportVersions {
    input := {
        @required @httpQuery("reportId")
        reportId: ReportId

        @httpQuery("maxResults")
        maxResults: MaxResultsAttribute

        @httpQuery("nextToken")
        nextToken: NextTokenAttribute
    }
    output := {
        @required
        reports: ReportsList

        nextToken: NextTokenAttribute
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ServiceQuotaExceededException
    ]
}

@http(method: "GET", uri: "/v1/report/list")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "reports"
    pageSize: "maxResults"
)
operation ListReports {
    input := {
        @httpQuery("maxResults")
        maxResults: MaxResultsAttribute

        @httpQuery("nextToken")
        nextToken: NextTokenAttribute
    }
    output := {
        reports: ReportsList
        nextToken: NextTokenAttribute
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ServiceQuotaExceededException
    ]
}

@http(method: "GET", uri: "/tags/{resourceArn}") @readonly
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: LongStringAttribute
    }
    output := {
        tags: TagsMap
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
    ]
}

@http(method: "PUT", uri: "/v1/account-settings/put") @idempotent
operation PutAccountSettings {
    input := {
        notificationSubscriptionStatus: NotificationSubscriptionStatus
    }
    output := {
        accountSettings: AccountSettings
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ConflictException
        InternalServerException
        ValidationException
        ServiceQuotaExceededException
    ]
}

@http(method: "PUT", uri: "/v1/compliance-inquiry/putFeedback") @idempotent
operation PutComplianceInquiryFeedback {
    input := {
        @required
        complianceInquiryId: InquiryId

        queryIdentifier: Integer

        @required
        rating: FeedbackRating

        responseRevisionId: Integer
        reasonCodes: FeedbackReasonCodeList
        comment: FeedbackCommentAttribute

        @idempotencyToken
        clientToken: IdempotentClientToken
    }
    output := {
        @required
        submittedAt: TimestampAttribute
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ConflictException
        InternalServerException
        ValidationException
    ]
}

@http(method: "POST", uri: "/tags/{resourceArn}", code: 204)
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: LongStringAttribute

        @required
        tags: TagsMap
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/tags/{resourceArn}", code: 204) @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: LongStringAttribute

        @required @httpQuery("tagKeys")
        tagKeys: TagKeys
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
    ]
}

enum AcceptanceType {
    PASSTHROUGH
    EXPLICIT
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    message: String
}

structure AccountSettings {
    notificationSubscriptionStatus: NotificationSubscriptionStatus
}

@length(min: 0, max: 10)
list AgreementTerms {
    member: LongStringAttribute
}

enum AgreementType {
    CUSTOM
    DEFAULT
    MODIFIED
}

structure Citation {
    sourceLabel: ShortStringAttribute
    sourceContent: LongStringAttribute
    sourceLink: LongStringAttribute
}

list CitationList {
    member: Citation
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

@pattern("customer-agreement-[a-zA-Z0-9]{16}")
string CustomerAgreementIdAttribute

list CustomerAgreementList {
    member: CustomerAgreementSummary
}

enum CustomerAgreementState {
    ACTIVE
    CUSTOMER_TERMINATED
    AWS_TERMINATED
}

structure CustomerAgreementSummary {
    name: LongStringAttribute
    arn: LongStringAttribute
    id: CustomerAgreementIdAttribute
    agreementArn: LongStringAttribute
    awsAccountId: ShortStringAttribute
    organizationArn: LongStringAttribute
    effectiveStart: TimestampAttribute
    effectiveEnd: TimestampAttribute
    state: CustomerAgreementState
    description: LongStringAttribute
    acceptanceTerms: AgreementTerms
    terminateTerms: AgreementTerms
    type: AgreementType
}

@length(min: 1, max: 1000) @pattern("[a-zA-Z0-9\\s.,;:!?'\\-()/@#&+=]+") @sensitive
string FeedbackCommentAttribute

enum FeedbackRating {
    THUMBS_UP
    THUMBS_DOWN
}

enum FeedbackReasonCode {
    OTHER
    PARTIAL_RESPONSE
    IRRELEVANT_RESPONSE
}

list FeedbackReasonCodeList {
    member: FeedbackReasonCode
}

@length(min: 1, max: 10240)
string GetReportResponseDocumentPresignedUrlString

@length(min: 1, max: 10240)
string GetTermForReportResponseDocumentPresignedUrlString

@length(min: 1, max: 128) @pattern("[\\w\\-]+")
string IdempotentClientToken

enum InputSource {
    TEXT
    FILE
}

list InquiriesList {
    member: InquirySummary
}

@sensitive
union InquiryContent {
    query: LongStringAttribute
    fileContent: InquiryFileContent
}

structure InquiryDetail {
    @required
    arn: String

    @required
    name: String

    @required
    id: InquiryId

    @required
    status: InquiryStatus

    @required
    statusMessage: InquiryStatusMessage

    @required
    inputSource: InputSource

    @required
    createdAt: TimestampAttribute

    updatedAt: TimestampAttribute
    supportMode: InquirySupportMode
}

structure InquiryFileContent {
    fileSections: InquiryFileContentFileSectionsList

    @required
    content: Blob
}

@length(min: 0, max: 30)
list InquiryFileContentFileSectionsList {
    member: ShortStringAttribute
}

@pattern("compliance-inquiry-[a-zA-Z0-9]{16}")
string InquiryId

@sensitive
string InquiryName

enum InquiryStatus {
    PROCESSING
    HUMAN_REVIEW
    COMPLETED
    FAILED
}

enum InquiryStatusMessage {
    Compliance_inquiry_processing_is_complete = "Compliance inquiry processing is complete."
    Malware_was_detected_on_the_file_Provide_a_new_file_and_try_again = "Malware was detected on the file. Provide a new file and try again."
    Compliance_inquiry_processing_is_in_progress = "Compliance inquiry processing is in-progress."
    An_internal_error_occurred_while_processing_the_inquiry_Try_again_at_a_later_time = "An internal error occurred while processing the inquiry. Try again at a later time."
    Human_review_is_in_progress = "Human review is in progress."
    Compliance_inquiry_processing_is_complete_One_or_more_queries_encountered_errors_during_processing = "Compliance inquiry processing is complete. One or more queries encountered errors during processing."
}

structure InquirySummary {
    @required
    arn: String

    @required
    name: String

    @required
    id: InquiryId

    @required
    status: InquiryStatus

    @required
    statusMessage: InquiryStatusMessage

    @required
    inputSource: InputSource

    @required
    createdAt: TimestampAttribute
}

enum InquirySupportMode {
    AI_ONLY
    FULL_SUPPORT
}

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerException {
    @required
    message: String

    @httpHeader("Retry-After")
    retryAfterSeconds: Integer
}

@length(min: 1, max: 2048) @pattern("[^<>]*")
string LongStringAttribute

@range(min: 1, max: 300)
integer MaxResultsAttribute

@length(min: 1, max: 2048)
string NextTokenAttribute

enum NotificationSubscriptionStatus {
    SUBSCRIBED
    NOT_SUBSCRIBED
}

@sensitive
string PresignedUrl

enum PublishedState {
    PUBLISHED
    UNPUBLISHED
}

list QueriesList {
    member: QuerySummary
}

list QueryIdentifiersList {
    member: Integer
}

enum QueryStatus {
    PROCESSING
    COMPLETED
    FAILED
}

enum QueryStatusMessage {
    Query_processing_is_complete = "Query processing is complete."
    Query_processing_is_in_progress = "Query processing is in-progress."
    An_internal_error_occurred_while_processing_the_query_Try_again_at_a_later_time = "An internal error occurred while processing the query. Try again at a later time."
    Query_is_pending_human_review = "Query is pending human review."
    Query_contains_restricted_or_unsupported_content = "Query contains restricted or unsupported content."
}

structure QuerySummary {
    @required
    queryIdentifier: Integer

    @required
    query: LongStringAttribute

    response: LongStringAttribute
    reviewType: ReviewType
    citations: CitationList

    @required
    status: QueryStatus

    @required
    statusMessage: QueryStatusMessage

    @required
    createdAt: TimestampAttribute

    updatedResponseVersions: ResponseVersionList
}

structure ReportDetail {
    id: ReportId
    name: ShortStringAttribute
    description: LongStringAttribute
    periodStart: TimestampAttribute
    periodEnd: TimestampAttribute
    createdAt: TimestampAttribute
    lastModifiedAt: TimestampAttribute
    deletedAt: TimestampAttribute
    state: PublishedState
    arn: LongStringAttribute
    series: ShortStringAttribute
    category: ShortStringAttribute
    companyName: ShortStringAttribute
    productName: ShortStringAttribute
    termArn: LongStringAttribute
    version: VersionAttribute
    acceptanceType: AcceptanceType
    sequenceNumber: SequenceNumberAttribute
    uploadState: UploadState
    statusMessage: String
}

@pattern("report-[a-zA-Z0-9]{16}")
string ReportId

structure ReportSummary {
    id: ReportId
    name: ShortStringAttribute
    state: PublishedState
    arn: LongStringAttribute
    version: VersionAttribute
    uploadState: UploadState
    description: LongStringAttribute
    periodStart: TimestampAttribute
    periodEnd: TimestampAttribute
    series: ShortStringAttribute
    category: ShortStringAttribute
    companyName: ShortStringAttribute
    productName: ShortStringAttribute
    statusMessage: String
    acceptanceType: AcceptanceType
}

list ReportsList {
    member: ReportSummary
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

structure ResponseVersion {
    @required
    responseText: LongStringAttribute

    @required
    timestamp: TimestampAttribute
}

list ResponseVersionList {
    member: ResponseVersion
}

enum ReviewType {
    HUMAN
    AI
}

@range(min: 1)
long SequenceNumberAttribute

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

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9_\\-\\s]*")
string ShortStringAttribute

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9\\s_.:/=+\\-@]*")
string TagKey

@length(min: 1, max: 50)
list TagKeys {
    member: TagKey
}

@length(min: 0, max: 256) @pattern("[a-zA-Z0-9\\s_.:/=+\\-@]*")
string TagValue

@length(min: 0, max: 50)
map TagsMap {
    key: TagKey
    value: TagValue
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

@timestampFormat("date-time")
timestamp TimestampAttribute

enum UploadState {
    PROCESSING
    COMPLETE
    FAILED
    FAULT
}

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
    unknownOperation
    cannotParse
    fieldValidationFailed
    invalidToken
    other
}

@range(min: 1)
long VersionAttribute
