$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.codegurusecurity

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon CodeGuru Security")
@service(sdkId: "CodeGuru Security", endpointPrefix: "codeguru-security")
@restJson1
@sigv4(name: "codeguru-security")
@standardRegionalEndpoints
service CodeGuruSecurity {
    version: "2018-05-10"
    operations: [
        BatchGetFindings
        CreateScan
        CreateUploadUrl
        GetAccountConfiguration
        GetFindings
        GetMetricsSummary
        GetScan
        ListFindingsMetrics
        ListScans
        ListTagsForResource
        TagResource
        UntagResource
        UpdateAccountConfiguration
    ]
}

@http(method: "POST", uri: "/batchGetFindings")
operation BatchGetFindings {
    input := {
        @required
        findingIdentifiers: FindingIdentifiers
    }
    output := {
        @required
        findings: Findings

        @required
        failedFindings: BatchGetFindingsErrors
    }
    errors: [
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "POST", uri: "/scans")
operation CreateScan {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        @required
        resourceId: ResourceId

        @required
        scanName: ScanName

        scanType: ScanType
        analysisType: AnalysisType
        tags: TagMap
    }
    output := {
        @required
        scanName: ScanName

        @required
        runId: Uuid

        @required
        resourceId: ResourceId

        @required
        scanState: ScanState

        scanNameArn: ScanNameArn
    }
    errors: [
        InternalServerException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "POST", uri: "/uploadUrl")
operation CreateUploadUrl {
    input := {
        @required
        scanName: ScanName
    }
    output := {
        @required
        s3Url: S3Url

        @required
        requestHeaders: RequestHeaderMap

        @required
        codeArtifactId: Uuid
    }
    errors: [
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "GET", uri: "/accountConfiguration/get")
operation GetAccountConfiguration {
    input := {}
    output := {
        @required
        encryptionConfig: EncryptionConfig
    }
    errors: [
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "GET", uri: "/findings/{scanName}")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "findings"
    pageSize: "maxResults"
)
operation GetFindings {
    input := {
        @required @httpLabel
        scanName: ScanName

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: GetFindingsRequestMaxResultsInteger

        @httpQuery("status")
        status: Status
    }
    output := {
        findings: Findings
        nextToken: NextToken
    }
    errors: [
        InternalServerException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "GET", uri: "/metrics/summary")
operation GetMetricsSummary {
    input := {
        @required @httpQuery("date")
        date: Timestamp
    }
    output := {
        metricsSummary: MetricsSummary
    }
    errors: [
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "GET", uri: "/scans/{scanName}")
operation GetScan {
    input := {
        @required @httpLabel
        scanName: ScanName

        @httpQuery("runId")
        runId: Uuid
    }
    output := {
        @required
        scanName: ScanName

        @required
        runId: Uuid

        @required
        scanState: ScanState

        @required
        createdAt: Timestamp

        @required
        analysisType: AnalysisType

        updatedAt: Timestamp
        numberOfRevisions: Long
        scanNameArn: ScanNameArn
        errorMessage: ErrorMessage
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "GET", uri: "/metrics/findings")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "findingsMetrics"
    pageSize: "maxResults"
)
operation ListFindingsMetrics {
    input := {
        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: ListFindingsMetricsRequestMaxResultsInteger

        @required @httpQuery("startDate")
        startDate: Timestamp

        @required @httpQuery("endDate")
        endDate: Timestamp
    }
    output := {
        findingsMetrics: FindingsMetricList
        nextToken: NextToken
    }
    errors: [
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "GET", uri: "/scans")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "summaries"
    pageSize: "maxResults"
)
operation ListScans {
    input := {
        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: ListScansRequestMaxResultsInteger
    }
    output := {
        summaries: ScanSummaries
        nextToken: NextToken
    }
    errors: [
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "GET", uri: "/tags/{resourceArn}")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: ScanNameArn
    }
    output := {
        tags: TagMap
    }
    errors: [
        InternalServerException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "POST", uri: "/tags/{resourceArn}", code: 204)
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: ScanNameArn

        @required
        tags: TagMap
    }
    output := {}
    errors: [
        InternalServerException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/tags/{resourceArn}", code: 204) @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: ScanNameArn

        @required @httpQuery("tagKeys")
        tagKeys: TagKeyList
    }
    output := {}
    errors: [
        InternalServerException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "PUT", uri: "/updateAccountConfiguration")
operation UpdateAccountConfiguration {
    input := {
        @required
        encryptionConfig: EncryptionConfig
    }
    output := {
        @required
        encryptionConfig: EncryptionConfig
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    errorCode: String

    @required
    message: String

    resourceId: String
    resourceType: String
}

structure AccountFindingsMetric {
    date: Timestamp
    newFindings: FindingMetricsValuePerSeverity
    closedFindings: FindingMetricsValuePerSeverity
    openFindings: FindingMetricsValuePerSeverity
    meanTimeToClose: FindingMetricsValuePerSeverity
}

enum AnalysisType {
    Security
    All
}

structure BatchGetFindingsError {
    @required
    scanName: ScanName

    @required
    findingId: String

    @required
    errorCode: ErrorCode

    @required
    message: String
}

list BatchGetFindingsErrors {
    member: BatchGetFindingsError
}

@length(min: 0, max: 5)
list CategoriesWithMostFindings {
    member: CategoryWithFindingNum
}

structure CategoryWithFindingNum {
    categoryName: String
    findingNumber: Integer
}

@length(min: 1, max: 64) @pattern("[\\S]+")
string ClientToken

structure CodeLine {
    number: Integer
    content: String
}

list CodeSnippet {
    member: CodeLine
}

@error("client") @httpError(409)
structure ConflictException {
    @required
    errorCode: String

    @required
    message: String

    @required
    resourceId: String

    @required
    resourceType: String
}

list DetectorTags {
    member: String
}

structure EncryptionConfig {
    kmsKeyArn: KmsKeyArn
}

enum ErrorCode {
    DUPLICATE_IDENTIFIER
    ITEM_DOES_NOT_EXIST
    INTERNAL_ERROR
    INVALID_FINDING_ID
    INVALID_SCAN_NAME
}

@length(min: 1)
string ErrorMessage

structure FilePath {
    name: String
    path: String
    startLine: Integer
    endLine: Integer
    codeSnippet: CodeSnippet
}

structure Finding {
    createdAt: Timestamp
    description: String
    generatorId: String
    id: String
    updatedAt: Timestamp
    type: String
    status: Status
    resource: Resource
    vulnerability: Vulnerability
    severity: Severity
    remediation: Remediation
    title: String
    detectorTags: DetectorTags
    detectorId: String
    detectorName: String
    ruleId: String
}

structure FindingIdentifier {
    @required
    scanName: String

    @required
    findingId: String
}

@length(min: 1, max: 25)
list FindingIdentifiers {
    member: FindingIdentifier
}

structure FindingMetricsValuePerSeverity {
    info: Double
    low: Double
    medium: Double
    high: Double
    critical: Double
}

list Findings {
    member: Finding
}

list FindingsMetricList {
    member: AccountFindingsMetric
}

@range(min: 1, max: 1000)
integer GetFindingsRequestMaxResultsInteger

@length(min: 1)
string HeaderKey

@length(min: 1)
string HeaderValue

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerException {
    error: String
    message: String
}

@length(min: 1, max: 2048)
@pattern("arn:aws:kms:[\\S]+:[\\d]{12}:key\\/(([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})|(mrk-[0-9a-zA-Z]{32}))")
string KmsKeyArn

@range(min: 1, max: 1000)
integer ListFindingsMetricsRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListScansRequestMaxResultsInteger

structure MetricsSummary {
    date: Timestamp
    openFindings: FindingMetricsValuePerSeverity
    categoriesWithMostFindings: CategoriesWithMostFindings
    scansWithMostOpenFindings: ScansWithMostOpenFindings
    scansWithMostOpenCriticalFindings: ScansWithMostOpenCriticalFindings
}

@length(min: 1, max: 2048) @pattern("[\\S]+")
string NextToken

structure Recommendation {
    text: String
    url: String
}

list ReferenceUrls {
    member: String
}

list RelatedVulnerabilities {
    member: String
}

structure Remediation {
    recommendation: Recommendation
    suggestedFixes: SuggestedFixes
}

@sensitive
map RequestHeaderMap {
    key: HeaderKey
    value: HeaderValue
}

structure Resource {
    id: String
    subResourceId: String
}

union ResourceId {
    codeArtifactId: Uuid
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    errorCode: String

    @required
    message: String

    @required
    resourceId: String

    @required
    resourceType: String
}

@length(min: 1) @sensitive
string S3Url

@length(min: 1, max: 140) @pattern("[a-zA-Z0-9-_$:.]*")
string ScanName

@length(min: 1, max: 300)
@pattern("arn:aws:codeguru-security:[\\S]+:[\\d]{12}:scans\\/[a-zA-Z0-9-_$:.]*")
string ScanNameArn

structure ScanNameWithFindingNum {
    scanName: String
    findingNumber: Integer
}

enum ScanState {
    InProgress
    Successful
    Failed
}

list ScanSummaries {
    member: ScanSummary
}

structure ScanSummary {
    @required
    scanState: ScanState

    @required
    createdAt: Timestamp

    updatedAt: Timestamp

    @required
    scanName: ScanName

    @required
    runId: Uuid

    scanNameArn: ScanNameArn
}

enum ScanType {
    Standard
    Express
}

@length(min: 0, max: 3)
list ScansWithMostOpenCriticalFindings {
    member: ScanNameWithFindingNum
}

@length(min: 0, max: 3)
list ScansWithMostOpenFindings {
    member: ScanNameWithFindingNum
}

enum Severity {
    Critical
    High
    Medium
    Low
    Info
}

enum Status {
    Closed
    Open
    All
}

structure SuggestedFix {
    description: String
    code: String
}

list SuggestedFixes {
    member: SuggestedFix
}

@length(min: 1, max: 128)
string TagKey

@length(min: 0, max: 200)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 200)
map TagMap {
    key: TagKey
    value: TagValue
}

@length(min: 0, max: 256)
string TagValue

@error("client") @httpError(429) @retryable(throttling: true)
structure ThrottlingException {
    @required
    errorCode: String

    @required
    message: String

    serviceCode: String
    quotaCode: String
}

@pattern("[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}")
string Uuid

@error("client") @httpError(400)
structure ValidationException {
    @required
    errorCode: String

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
    other
    lambdaCodeShaMisMatch
}

structure Vulnerability {
    referenceUrls: ReferenceUrls
    relatedVulnerabilities: RelatedVulnerabilities
    id: String
    filePath: FilePath

    @deprecated
    itemCount: Integer
}
