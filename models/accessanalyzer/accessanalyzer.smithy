$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.accessanalyzer

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Access Analyzer")
@service(sdkId: "AccessAnalyzer", endpointPrefix: "access-analyzer")
@restJson1
@sigv4(name: "access-analyzer")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        "aws-us-gov": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
    }
)
service AccessAnalyzer {
    version: "2019-11-01"
    operations: [
        ApplyArchiveRule
        CancelPolicyGeneration
        CheckAccessNotGranted
        CheckNoNewAccess
        CheckNoPublicAccess
        CreateAccessPreview
        CreateAnalyzer
        CreateArchiveRule
        CreateServiceLinkedAnalyzer
        DeleteAnalyzer
        DeleteArchiveRule
        DeleteServiceLinkedAnalyzer
        GenerateFindingRecommendation
        GetAccessPreview
        GetAnalyzedResource
        GetAnalyzer
        GetArchiveRule
        GetFinding
        GetFindingRecommendation
        GetFindingV2
        GetFindingsStatistics
        GetGeneratedPolicy
        ListAccessPreviewFindings
        ListAccessPreviews
        ListAnalyzedResources
        ListAnalyzers
        ListArchiveRules
        ListFindings
        ListFindingsV2
        ListPolicyGenerations
        ListTagsForResource
        StartPolicyGeneration
        StartResourceScan
        TagResource
        UntagResource
        UpdateAnalyzer
        UpdateArchiveRule
        UpdateFindings
        ValidatePolicy
    ]
}

@http(method: "PUT", uri: "/archive-rule") @idempotent
operation ApplyArchiveRule {
    input := {
        @required
        analyzerArn: AnalyzerArn

        @required
        ruleName: Name

        @idempotencyToken
        clientToken: String
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "PUT", uri: "/policy/generation/{jobId}") @idempotent
operation CancelPolicyGeneration {
    input := {
        @required @httpLabel
        jobId: String
    }
    output := {}
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/policy/check-access-not-granted") @readonly
operation CheckAccessNotGranted {
    input := {
        @required
        policyDocument: AccessCheckPolicyDocument

        @required
        access: CheckAccessNotGrantedRequestAccessList

        @required
        policyType: AccessCheckPolicyType
    }
    output := {
        result: CheckAccessNotGrantedResult
        message: String
        reasons: ReasonSummaryList
    }
    errors: [
        InternalServerException
        ValidationException
        InvalidParameterException
        UnprocessableEntityException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/policy/check-no-new-access") @readonly
operation CheckNoNewAccess {
    input := {
        @required
        newPolicyDocument: AccessCheckPolicyDocument

        @required
        existingPolicyDocument: AccessCheckPolicyDocument

        @required
        policyType: AccessCheckPolicyType
    }
    output := {
        result: CheckNoNewAccessResult
        message: String
        reasons: ReasonSummaryList
    }
    errors: [
        InternalServerException
        ValidationException
        InvalidParameterException
        UnprocessableEntityException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/policy/check-no-public-access") @readonly
operation CheckNoPublicAccess {
    input := {
        @required
        policyDocument: AccessCheckPolicyDocument

        @required
        resourceType: AccessCheckResourceType
    }
    output := {
        result: CheckNoPublicAccessResult
        message: String
        reasons: ReasonSummaryList
    }
    errors: [
        InternalServerException
        ValidationException
        InvalidParameterException
        UnprocessableEntityException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "PUT", uri: "/access-preview") @idempotent
operation CreateAccessPreview {
    input := {
        @required
        analyzerArn: AnalyzerArn

        @required
        configurations: ConfigurationsMap

        @idempotencyToken
        clientToken: String
    }
    output := {
        @required
        id: AccessPreviewId
    }
    errors: [
        ConflictException
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "PUT", uri: "/analyzer") @idempotent
operation CreateAnalyzer {
    input := {
        @required
        analyzerName: AnalyzerName

        @required
        type: Type

        archiveRules: InlineArchiveRulesList
        tags: TagsMap

        @idempotencyToken
        clientToken: String

        configuration: AnalyzerConfiguration
    }
    output := {
        arn: AnalyzerArn
    }
    errors: [
        ConflictException
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "PUT", uri: "/analyzer/{analyzerName}/archive-rule") @idempotent
operation CreateArchiveRule {
    input := {
        @required @httpLabel
        analyzerName: AnalyzerName

        @required
        ruleName: Name

        @required
        filter: FilterCriteriaMap

        @idempotencyToken
        clientToken: String
    }
    errors: [
        ConflictException
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "PUT", uri: "/service-linked-analyzer") @idempotent
operation CreateServiceLinkedAnalyzer {
    input := {
        @required
        type: Type

        archiveRules: InlineArchiveRulesList

        @idempotencyToken
        clientToken: String

        configuration: AnalyzerConfiguration
    }
    output := {
        arn: AnalyzerArn
    }
    errors: [
        ConflictException
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/analyzer/{analyzerName}") @idempotent
operation DeleteAnalyzer {
    input := {
        @required @httpLabel
        analyzerName: AnalyzerName

        @httpQuery("clientToken") @idempotencyToken
        clientToken: String
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/analyzer/{analyzerName}/archive-rule/{ruleName}") @idempotent
operation DeleteArchiveRule {
    input := {
        @required @httpLabel
        analyzerName: AnalyzerName

        @required @httpLabel
        ruleName: Name

        @httpQuery("clientToken") @idempotencyToken
        clientToken: String
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/service-linked-analyzer/{analyzerName}") @idempotent
operation DeleteServiceLinkedAnalyzer {
    input := {
        @required @httpLabel
        analyzerName: AnalyzerName

        @httpQuery("clientToken") @idempotencyToken
        clientToken: String
    }
    errors: [
        ResourceNotFoundException
        ConflictException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/recommendation/{id}")
operation GenerateFindingRecommendation {
    input := {
        @required @httpQuery("analyzerArn")
        analyzerArn: AnalyzerArn

        @required @httpLabel
        id: GenerateFindingRecommendationRequestIdString
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/access-preview/{accessPreviewId}") @readonly
operation GetAccessPreview {
    input := {
        @required @httpLabel
        accessPreviewId: AccessPreviewId

        @required @httpQuery("analyzerArn")
        analyzerArn: AnalyzerArn
    }
    output := {
        @required
        accessPreview: AccessPreview
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/analyzed-resource") @readonly
operation GetAnalyzedResource {
    input := {
        @required @httpQuery("analyzerArn")
        analyzerArn: AnalyzerArn

        @required @httpQuery("resourceArn")
        resourceArn: ResourceArn
    }
    output := {
        resource: AnalyzedResource
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/analyzer/{analyzerName}") @readonly
operation GetAnalyzer {
    input := {
        @required @httpLabel
        analyzerName: AnalyzerName
    }
    output := {
        @required
        analyzer: AnalyzerSummary
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/analyzer/{analyzerName}/archive-rule/{ruleName}") @readonly
operation GetArchiveRule {
    input := {
        @required @httpLabel
        analyzerName: AnalyzerName

        @required @httpLabel
        ruleName: Name
    }
    output := {
        @required
        archiveRule: ArchiveRuleSummary
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/finding/{id}") @readonly
operation GetFinding {
    input := {
        @required @httpQuery("analyzerArn")
        analyzerArn: AnalyzerArn

        @required @httpLabel
        id: String
    }
    output := {
        finding: Finding
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/recommendation/{id}")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "recommendedSteps"
    pageSize: "maxResults"
)
operation GetFindingRecommendation {
    input := {
        @required @httpQuery("analyzerArn")
        analyzerArn: AnalyzerArn

        @required @httpLabel
        id: GetFindingRecommendationRequestIdString

        @httpQuery("maxResults")
        maxResults: GetFindingRecommendationRequestMaxResultsInteger

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        @required
        startedAt: Timestamp

        completedAt: Timestamp
        nextToken: String
        error: RecommendationError

        @required
        resourceArn: ResourceArn

        recommendedSteps: RecommendedStepList

        @required
        recommendationType: RecommendationType

        @required
        status: Status
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/findingv2/{id}")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "findingDetails"
    pageSize: "maxResults"
)
operation GetFindingV2 {
    input := {
        @required @httpQuery("analyzerArn")
        analyzerArn: AnalyzerArn

        @required @httpLabel
        id: String

        @httpQuery("maxResults")
        maxResults: Integer

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        @required
        analyzedAt: Timestamp

        @required
        createdAt: Timestamp

        error: String

        @required
        id: String

        nextToken: String
        resource: String

        @required
        resourceType: ResourceType

        @required
        resourceOwnerAccount: String

        @required
        status: FindingStatus

        @required
        updatedAt: Timestamp

        @required
        findingDetails: FindingDetailsList

        findingType: FindingType
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/analyzer/findings/statistics") @readonly
operation GetFindingsStatistics {
    input := {
        @required
        analyzerArn: AnalyzerArn
    }
    output := {
        findingsStatistics: FindingsStatisticsList
        lastUpdatedAt: Timestamp
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/policy/generation/{jobId}") @readonly
operation GetGeneratedPolicy {
    input := {
        @required @httpLabel
        jobId: String

        @httpQuery("includeResourcePlaceholders")
        includeResourcePlaceholders: Boolean

        @httpQuery("includeServiceLevelTemplate")
        includeServiceLevelTemplate: Boolean
    }
    output := {
        @required
        jobDetails: JobDetails

        @required
        generatedPolicyResult: GeneratedPolicyResult
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/access-preview/{accessPreviewId}")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "findings"
    pageSize: "maxResults"
)
operation ListAccessPreviewFindings {
    input := {
        @required @httpLabel
        accessPreviewId: AccessPreviewId

        @required
        analyzerArn: AnalyzerArn

        filter: FilterCriteriaMap
        nextToken: String
        maxResults: Integer
    }
    output := {
        @required
        findings: AccessPreviewFindingsList

        nextToken: String
    }
    errors: [
        ConflictException
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/access-preview")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "accessPreviews"
    pageSize: "maxResults"
)
operation ListAccessPreviews {
    input := {
        @required @httpQuery("analyzerArn")
        analyzerArn: AnalyzerArn

        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: Integer
    }
    output := {
        @required
        accessPreviews: AccessPreviewsList

        nextToken: String
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/analyzed-resource")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "analyzedResources"
    pageSize: "maxResults"
)
operation ListAnalyzedResources {
    input := {
        @required
        analyzerArn: AnalyzerArn

        resourceType: ResourceType
        nextToken: String
        maxResults: Integer
    }
    output := {
        @required
        analyzedResources: AnalyzedResourcesList

        nextToken: String
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/analyzer")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "analyzers"
    pageSize: "maxResults"
)
operation ListAnalyzers {
    input := {
        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: Integer

        @httpQuery("type")
        type: Type
    }
    output := {
        @required
        analyzers: AnalyzersList

        nextToken: String
    }
    errors: [
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/analyzer/{analyzerName}/archive-rule")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "archiveRules"
    pageSize: "maxResults"
)
operation ListArchiveRules {
    input := {
        @required @httpLabel
        analyzerName: AnalyzerName

        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: Integer
    }
    output := {
        @required
        archiveRules: ArchiveRulesList

        nextToken: String
    }
    errors: [
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/finding")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "findings"
    pageSize: "maxResults"
)
operation ListFindings {
    input := {
        @required
        analyzerArn: AnalyzerArn

        filter: FilterCriteriaMap
        sort: SortCriteria
        nextToken: String
        maxResults: Integer
    }
    output := {
        @required
        findings: FindingsList

        nextToken: String
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/findingv2")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "findings"
    pageSize: "maxResults"
)
operation ListFindingsV2 {
    input := {
        @required
        analyzerArn: AnalyzerArn

        filter: FilterCriteriaMap
        maxResults: Integer
        nextToken: String
        sort: SortCriteria
    }
    output := {
        @required
        findings: FindingsListV2

        nextToken: String
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/policy/generation")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "policyGenerations"
    pageSize: "maxResults"
)
operation ListPolicyGenerations {
    input := {
        @httpQuery("principalArn")
        principalArn: PrincipalArn

        @httpQuery("maxResults")
        maxResults: ListPolicyGenerationsRequestMaxResultsInteger

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        @required
        policyGenerations: PolicyGenerationList

        nextToken: String
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/tags/{resourceArn}") @readonly
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: String
    }
    output := {
        tags: TagsMap
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "PUT", uri: "/policy/generation") @idempotent
operation StartPolicyGeneration {
    input := {
        @required
        policyGenerationDetails: PolicyGenerationDetails

        cloudTrailDetails: CloudTrailDetails

        @idempotencyToken
        clientToken: String
    }
    output := {
        @required
        jobId: String
    }
    errors: [
        ConflictException
        InternalServerException
        ValidationException
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/resource/scan")
operation StartResourceScan {
    input := {
        @required
        analyzerArn: AnalyzerArn

        @required
        resourceArn: ResourceArn

        resourceOwnerAccount: String
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/tags/{resourceArn}") @idempotent
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: String

        @required
        tags: TagsMap
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/tags/{resourceArn}") @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: String

        @required @httpQuery("tagKeys")
        tagKeys: TagKeys
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "PUT", uri: "/analyzer/{analyzerName}") @idempotent
operation UpdateAnalyzer {
    input := {
        @required @httpLabel
        analyzerName: AnalyzerName

        configuration: AnalyzerConfiguration
    }
    output := {
        configuration: AnalyzerConfiguration
    }
    errors: [
        ResourceNotFoundException
        ConflictException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "PUT", uri: "/analyzer/{analyzerName}/archive-rule/{ruleName}") @idempotent
operation UpdateArchiveRule {
    input := {
        @required @httpLabel
        analyzerName: AnalyzerName

        @required @httpLabel
        ruleName: Name

        @required
        filter: FilterCriteriaMap

        @idempotencyToken
        clientToken: String
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "PUT", uri: "/finding") @idempotent
operation UpdateFindings {
    input := {
        @required
        analyzerArn: AnalyzerArn

        @required
        status: FindingStatusUpdate

        ids: FindingIdList
        resourceArn: ResourceArn

        @idempotencyToken
        clientToken: String
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/policy/validation")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "findings"
    pageSize: "maxResults"
)
operation ValidatePolicy {
    input := {
        locale: Locale

        @httpQuery("maxResults")
        maxResults: Integer

        @httpQuery("nextToken")
        nextToken: String

        @required
        policyDocument: String

        @required
        policyType: PolicyType

        validatePolicyResourceType: ValidatePolicyResourceType
    }
    output := {
        @required
        findings: ValidatePolicyFindingList

        nextToken: String
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

structure Access {
    actions: AccessActionsList
    resources: AccessResourcesList
}

@length(min: 0, max: 100)
list AccessActionsList {
    member: String
}

@sensitive
string AccessCheckPolicyDocument

enum AccessCheckPolicyType {
    IDENTITY_POLICY
    RESOURCE_POLICY
}

enum AccessCheckResourceType {
    AWS_DynamoDB_Table = "AWS::DynamoDB::Table"
    AWS_DynamoDB_Stream = "AWS::DynamoDB::Stream"
    AWS_EFS_FileSystem = "AWS::EFS::FileSystem"
    AWS_OpenSearchService_Domain = "AWS::OpenSearchService::Domain"
    AWS_Kinesis_Stream = "AWS::Kinesis::Stream"
    AWS_Kinesis_StreamConsumer = "AWS::Kinesis::StreamConsumer"
    AWS_KMS_Key = "AWS::KMS::Key"
    AWS_Lambda_Function = "AWS::Lambda::Function"
    AWS_S3_Bucket = "AWS::S3::Bucket"
    AWS_S3_AccessPoint = "AWS::S3::AccessPoint"
    AWS_S3Express_DirectoryBucket = "AWS::S3Express::DirectoryBucket"
    AWS_S3_Glacier = "AWS::S3::Glacier"
    AWS_S3Outposts_Bucket = "AWS::S3Outposts::Bucket"
    AWS_S3Outposts_AccessPoint = "AWS::S3Outposts::AccessPoint"
    AWS_SecretsManager_Secret = "AWS::SecretsManager::Secret"
    AWS_SNS_Topic = "AWS::SNS::Topic"
    AWS_SQS_Queue = "AWS::SQS::Queue"
    AWS_IAM_AssumeRolePolicyDocument = "AWS::IAM::AssumeRolePolicyDocument"
    AWS_S3Tables_TableBucket = "AWS::S3Tables::TableBucket"
    AWS_ApiGateway_RestApi = "AWS::ApiGateway::RestApi"
    AWS_CodeArtifact_Domain = "AWS::CodeArtifact::Domain"
    AWS_Backup_BackupVault = "AWS::Backup::BackupVault"
    AWS_CloudTrail_Dashboard = "AWS::CloudTrail::Dashboard"
    AWS_CloudTrail_EventDataStore = "AWS::CloudTrail::EventDataStore"
    AWS_S3Tables_Table = "AWS::S3Tables::Table"
    AWS_S3Express_AccessPoint = "AWS::S3Express::AccessPoint"
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    message: String
}

@pattern("arn:[^:]*:s3:[^:]*:[^:]*:accesspoint/.*")
string AccessPointArn

structure AccessPreview {
    @required
    id: AccessPreviewId

    @required
    analyzerArn: AnalyzerArn

    @required
    configurations: ConfigurationsMap

    @required
    createdAt: Timestamp

    @required
    status: AccessPreviewStatus

    statusReason: AccessPreviewStatusReason
}

structure AccessPreviewFinding {
    @required
    id: String

    existingFindingId: String
    existingFindingStatus: FindingStatus
    principal: PrincipalMap
    action: ActionList
    condition: ConditionKeyMap
    resource: String
    isPublic: Boolean

    @required
    resourceType: ResourceType

    @required
    createdAt: Timestamp

    @required
    changeType: FindingChangeType

    @required
    status: FindingStatus

    @required
    resourceOwnerAccount: String

    error: String
    sources: FindingSourceList
    resourceControlPolicyRestriction: ResourceControlPolicyRestriction
}

list AccessPreviewFindingsList {
    member: AccessPreviewFinding
}

@pattern("[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}")
string AccessPreviewId

enum AccessPreviewStatus {
    COMPLETED
    CREATING
    FAILED
}

structure AccessPreviewStatusReason {
    @required
    code: AccessPreviewStatusReasonCode
}

enum AccessPreviewStatusReasonCode {
    INTERNAL_ERROR
    INVALID_CONFIGURATION
}

structure AccessPreviewSummary {
    @required
    id: AccessPreviewId

    @required
    analyzerArn: AnalyzerArn

    @required
    createdAt: Timestamp

    @required
    status: AccessPreviewStatus

    statusReason: AccessPreviewStatusReason
}

list AccessPreviewsList {
    member: AccessPreviewSummary
}

@length(min: 0, max: 100)
list AccessResourcesList {
    member: Resource
}

@length(min: 1, max: 10)
list AccountAggregations {
    member: FindingAggregationAccountDetails
}

list AccountIdsList {
    member: String
}

union AclGrantee {
    id: String
    uri: String
}

enum AclPermission {
    READ
    WRITE
    READ_ACP
    WRITE_ACP
    FULL_CONTROL
}

list ActionList {
    member: String
}

structure AnalysisRule {
    exclusions: AnalysisRuleCriteriaList
}

structure AnalysisRuleCriteria {
    accountIds: AccountIdsList
    resourceTags: TagsList
}

list AnalysisRuleCriteriaList {
    member: AnalysisRuleCriteria
}

structure AnalyzedResource {
    @required
    resourceArn: ResourceArn

    @required
    resourceType: ResourceType

    @required
    createdAt: Timestamp

    @required
    analyzedAt: Timestamp

    @required
    updatedAt: Timestamp

    @required
    isPublic: Boolean

    actions: ActionList
    sharedVia: SharedViaList
    status: FindingStatus

    @required
    resourceOwnerAccount: String

    error: String
}

structure AnalyzedResourceSummary {
    @required
    resourceArn: ResourceArn

    @required
    resourceOwnerAccount: String

    @required
    resourceType: ResourceType
}

list AnalyzedResourcesList {
    member: AnalyzedResourceSummary
}

@pattern("[^:]*:[^:]*:[^:]*:[^:]*:[^:]*:analyzer/.{1,255}")
string AnalyzerArn

union AnalyzerConfiguration {
    unusedAccess: UnusedAccessConfiguration
    internalAccess: InternalAccessConfiguration
}

@length(min: 1, max: 255) @pattern("[A-Za-z_][A-Za-z0-9_.-]*")
string AnalyzerName

enum AnalyzerStatus {
    ACTIVE
    CREATING
    DISABLED
    FAILED
}

structure AnalyzerSummary {
    @required
    arn: AnalyzerArn

    @required
    name: AnalyzerName

    @required
    type: Type

    @required
    createdAt: Timestamp

    lastResourceAnalyzed: String
    lastResourceAnalyzedAt: Timestamp
    tags: TagsMap

    @required
    status: AnalyzerStatus

    statusReason: StatusReason
    configuration: AnalyzerConfiguration
    managedBy: String
}

list AnalyzersList {
    member: AnalyzerSummary
}

structure ArchiveRuleSummary {
    @required
    ruleName: Name

    @required
    filter: FilterCriteriaMap

    @required
    createdAt: Timestamp

    @required
    updatedAt: Timestamp
}

list ArchiveRulesList {
    member: ArchiveRuleSummary
}

@length(min: 0, max: 1)
list CheckAccessNotGrantedRequestAccessList {
    member: Access
}

enum CheckAccessNotGrantedResult {
    PASS
    FAIL
}

enum CheckNoNewAccessResult {
    PASS
    FAIL
}

enum CheckNoPublicAccessResult {
    PASS
    FAIL
}

@pattern("arn:[^:]*:cloudtrail:[^:]*:[^:]*:trail/.{1,576}")
string CloudTrailArn

structure CloudTrailDetails {
    @required
    trails: TrailList

    @required
    accessRole: RoleArn

    @required
    startTime: Timestamp

    endTime: Timestamp
}

structure CloudTrailProperties {
    @required
    trailProperties: TrailPropertiesList

    @required
    startTime: Timestamp

    @required
    endTime: Timestamp
}

map ConditionKeyMap {
    key: String
    value: String
}

union Configuration {
    ebsSnapshot: EbsSnapshotConfiguration
    ecrRepository: EcrRepositoryConfiguration
    iamRole: IamRoleConfiguration
    efsFileSystem: EfsFileSystemConfiguration
    kmsKey: KmsKeyConfiguration
    rdsDbClusterSnapshot: RdsDbClusterSnapshotConfiguration
    rdsDbSnapshot: RdsDbSnapshotConfiguration
    secretsManagerSecret: SecretsManagerSecretConfiguration
    s3Bucket: S3BucketConfiguration
    snsTopic: SnsTopicConfiguration
    sqsQueue: SqsQueueConfiguration
    s3ExpressDirectoryBucket: S3ExpressDirectoryBucketConfiguration
    dynamodbStream: DynamodbStreamConfiguration
    dynamodbTable: DynamodbTableConfiguration
}

map ConfigurationsMap {
    key: String
    value: Configuration
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

structure Criterion {
    eq: ValueList
    neq: ValueList
    contains: ValueList
    exists: Boolean
}

structure DynamodbStreamConfiguration {
    streamPolicy: String
}

structure DynamodbTableConfiguration {
    tablePolicy: String
}

list EbsGroupList {
    member: String
}

structure EbsSnapshotConfiguration {
    userIds: EbsUserIdList
    groups: EbsGroupList
    kmsKeyId: String
}

list EbsUserIdList {
    member: String
}

structure EcrRepositoryConfiguration {
    repositoryPolicy: String
}

structure EfsFileSystemConfiguration {
    fileSystemPolicy: String
}

structure ExternalAccessDetails {
    action: ActionList

    @required
    condition: ConditionKeyMap

    isPublic: Boolean
    principal: PrincipalMap
    sources: FindingSourceList
    resourceControlPolicyRestriction: ResourceControlPolicyRestriction
}

structure ExternalAccessFindingsStatistics {
    resourceTypeStatistics: ResourceTypeStatisticsMap
    totalActiveFindings: Integer
    totalArchivedFindings: Integer
    totalResolvedFindings: Integer
}

map FilterCriteriaMap {
    key: String
    value: Criterion
}

structure Finding {
    @required
    id: String

    principal: PrincipalMap
    action: ActionList
    resource: String
    isPublic: Boolean

    @required
    resourceType: ResourceType

    @required
    condition: ConditionKeyMap

    @required
    createdAt: Timestamp

    @required
    analyzedAt: Timestamp

    @required
    updatedAt: Timestamp

    @required
    status: FindingStatus

    @required
    resourceOwnerAccount: String

    error: String
    sources: FindingSourceList
    resourceControlPolicyRestriction: ResourceControlPolicyRestriction
}

structure FindingAggregationAccountDetails {
    account: String
    numberOfActiveFindings: Integer
    details: FindingAggregationAccountDetailsMap
}

map FindingAggregationAccountDetailsMap {
    key: String
    value: Integer
}

enum FindingChangeType {
    CHANGED
    NEW
    UNCHANGED
}

union FindingDetails {
    internalAccessDetails: InternalAccessDetails
    externalAccessDetails: ExternalAccessDetails
    unusedPermissionDetails: UnusedPermissionDetails
    unusedIamUserAccessKeyDetails: UnusedIamUserAccessKeyDetails
    unusedIamRoleDetails: UnusedIamRoleDetails
    unusedIamUserPasswordDetails: UnusedIamUserPasswordDetails
}

list FindingDetailsList {
    member: FindingDetails
}

list FindingIdList {
    member: String
}

structure FindingSource {
    @required
    type: FindingSourceType

    detail: FindingSourceDetail
}

structure FindingSourceDetail {
    accessPointArn: String
    accessPointAccount: String
}

list FindingSourceList {
    member: FindingSource
}

enum FindingSourceType {
    POLICY
    BUCKET_ACL
    S3_ACCESS_POINT
    S3_ACCESS_POINT_ACCOUNT
}

enum FindingStatus {
    ACTIVE
    ARCHIVED
    RESOLVED
}

enum FindingStatusUpdate {
    ACTIVE
    ARCHIVED
}

structure FindingSummary {
    @required
    id: String

    principal: PrincipalMap
    action: ActionList
    resource: String
    isPublic: Boolean

    @required
    resourceType: ResourceType

    @required
    condition: ConditionKeyMap

    @required
    createdAt: Timestamp

    @required
    analyzedAt: Timestamp

    @required
    updatedAt: Timestamp

    @required
    status: FindingStatus

    @required
    resourceOwnerAccount: String

    error: String
    sources: FindingSourceList
    resourceControlPolicyRestriction: ResourceControlPolicyRestriction
}

structure FindingSummaryV2 {
    @required
    analyzedAt: Timestamp

    @required
    createdAt: Timestamp

    error: String

    @required
    id: String

    resource: String

    @required
    resourceType: ResourceType

    @required
    resourceOwnerAccount: String

    @required
    status: FindingStatus

    @required
    updatedAt: Timestamp

    findingType: FindingType
}

enum FindingType {
    ExternalAccess
    UnusedIAMRole
    UnusedIAMUserAccessKey
    UnusedIAMUserPassword
    UnusedPermission
    InternalAccess
}

list FindingsList {
    member: FindingSummary
}

list FindingsListV2 {
    member: FindingSummaryV2
}

union FindingsStatistics {
    externalAccessFindingsStatistics: ExternalAccessFindingsStatistics
    internalAccessFindingsStatistics: InternalAccessFindingsStatistics
    unusedAccessFindingsStatistics: UnusedAccessFindingsStatistics
}

list FindingsStatisticsList {
    member: FindingsStatistics
}

@length(min: 1, max: 2048)
string GenerateFindingRecommendationRequestIdString

structure GeneratedPolicy {
    @required
    policy: String
}

list GeneratedPolicyList {
    member: GeneratedPolicy
}

structure GeneratedPolicyProperties {
    isComplete: Boolean

    @required
    principalArn: PrincipalArn

    cloudTrailProperties: CloudTrailProperties
}

structure GeneratedPolicyResult {
    @required
    properties: GeneratedPolicyProperties

    generatedPolicies: GeneratedPolicyList
}

@length(min: 1, max: 2048)
string GetFindingRecommendationRequestIdString

@range(min: 1, max: 1000)
integer GetFindingRecommendationRequestMaxResultsInteger

structure IamRoleConfiguration {
    trustPolicy: String
}

structure InlineArchiveRule {
    @required
    ruleName: Name

    @required
    filter: FilterCriteriaMap
}

list InlineArchiveRulesList {
    member: InlineArchiveRule
}

structure InternalAccessAnalysisRule {
    inclusions: InternalAccessAnalysisRuleCriteriaList
}

structure InternalAccessAnalysisRuleCriteria {
    accountIds: AccountIdsList
    resourceTypes: ResourceTypeList
    resourceArns: ResourceArnsList
}

list InternalAccessAnalysisRuleCriteriaList {
    member: InternalAccessAnalysisRuleCriteria
}

structure InternalAccessConfiguration {
    analysisRule: InternalAccessAnalysisRule
}

structure InternalAccessDetails {
    action: ActionList
    condition: ConditionKeyMap
    principal: PrincipalMap
    principalOwnerAccount: String
    accessType: InternalAccessType
    principalType: PrincipalType
    sources: FindingSourceList
    resourceControlPolicyRestriction: ResourceControlPolicyRestriction
    serviceControlPolicyRestriction: ServiceControlPolicyRestriction
}

structure InternalAccessFindingsStatistics {
    resourceTypeStatistics: InternalAccessResourceTypeStatisticsMap
    totalActiveFindings: Integer
    totalArchivedFindings: Integer
    totalResolvedFindings: Integer
}

structure InternalAccessResourceTypeDetails {
    totalActiveFindings: Integer
    totalResolvedFindings: Integer
    totalArchivedFindings: Integer
}

map InternalAccessResourceTypeStatisticsMap {
    key: ResourceType
    value: InternalAccessResourceTypeDetails
}

enum InternalAccessType {
    INTRA_ACCOUNT
    INTRA_ORG
}

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerException {
    @required
    message: String

    @httpHeader("Retry-After")
    retryAfterSeconds: Integer
}

structure InternetConfiguration {}

@error("client") @httpError(400)
structure InvalidParameterException {
    @required
    message: String
}

structure JobDetails {
    @required
    jobId: String

    @required
    status: JobStatus

    @required
    startedOn: Timestamp

    completedOn: Timestamp
    jobError: JobError
}

structure JobError {
    @required
    code: JobErrorCode

    @required
    message: String
}

enum JobErrorCode {
    AUTHORIZATION_ERROR
    RESOURCE_NOT_FOUND_ERROR
    SERVICE_QUOTA_EXCEEDED_ERROR
    SERVICE_ERROR
}

enum JobStatus {
    IN_PROGRESS
    SUCCEEDED
    FAILED
    CANCELED
}

map KmsConstraintsMap {
    key: String
    value: String
}

structure KmsGrantConfiguration {
    @required
    operations: KmsGrantOperationsList

    @required
    granteePrincipal: String

    retiringPrincipal: String
    constraints: KmsGrantConstraints

    @required
    issuingAccount: String
}

list KmsGrantConfigurationsList {
    member: KmsGrantConfiguration
}

structure KmsGrantConstraints {
    encryptionContextEquals: KmsConstraintsMap
    encryptionContextSubset: KmsConstraintsMap
}

enum KmsGrantOperation {
    CreateGrant
    Decrypt
    DescribeKey
    Encrypt
    GenerateDataKey
    GenerateDataKeyPair
    GenerateDataKeyPairWithoutPlaintext
    GenerateDataKeyWithoutPlaintext
    GetPublicKey
    ReEncryptFrom
    ReEncryptTo
    RetireGrant
    Sign
    Verify
}

list KmsGrantOperationsList {
    member: KmsGrantOperation
}

structure KmsKeyConfiguration {
    keyPolicies: KmsKeyPoliciesMap
    grants: KmsGrantConfigurationsList
}

map KmsKeyPoliciesMap {
    key: String
    value: String
}

@range(min: 1)
integer ListPolicyGenerationsRequestMaxResultsInteger

enum Locale {
    DE
    EN
    ES
    FR
    IT
    JA
    KO
    PT_BR
    ZH_CN
    ZH_TW
}

structure Location {
    @required
    path: PathElementList

    @required
    span: Span
}

list LocationList {
    member: Location
}

@length(min: 1, max: 255) @pattern("[A-Za-z][A-Za-z0-9_.-]*")
string Name

union NetworkOriginConfiguration {
    vpcConfiguration: VpcConfiguration
    internetConfiguration: InternetConfiguration
}

enum OrderBy {
    ASC
    DESC
}

union PathElement {
    index: Integer
    key: String
    substring: Substring
    value: String
}

list PathElementList {
    member: PathElement
}

structure PolicyGeneration {
    @required
    jobId: String

    @required
    principalArn: PrincipalArn

    @required
    status: JobStatus

    @required
    startedOn: Timestamp

    completedOn: Timestamp
}

structure PolicyGenerationDetails {
    @required
    principalArn: PrincipalArn
}

list PolicyGenerationList {
    member: PolicyGeneration
}

enum PolicyType {
    IDENTITY_POLICY
    RESOURCE_POLICY
    SERVICE_CONTROL_POLICY
    RESOURCE_CONTROL_POLICY
}

structure Position {
    @required
    line: Integer

    @required
    column: Integer

    @required
    offset: Integer
}

@pattern("arn:[^:]*:iam::[^:]*:(role|user)/.{1,576}")
string PrincipalArn

map PrincipalMap {
    key: String
    value: String
}

enum PrincipalType {
    IAM_ROLE
    IAM_USER
}

list RdsDbClusterSnapshotAccountIdsList {
    member: String
}

union RdsDbClusterSnapshotAttributeValue {
    accountIds: RdsDbClusterSnapshotAccountIdsList
}

map RdsDbClusterSnapshotAttributesMap {
    key: String
    value: RdsDbClusterSnapshotAttributeValue
}

structure RdsDbClusterSnapshotConfiguration {
    attributes: RdsDbClusterSnapshotAttributesMap
    kmsKeyId: String
}

list RdsDbSnapshotAccountIdsList {
    member: String
}

union RdsDbSnapshotAttributeValue {
    accountIds: RdsDbSnapshotAccountIdsList
}

map RdsDbSnapshotAttributesMap {
    key: String
    value: RdsDbSnapshotAttributeValue
}

structure RdsDbSnapshotConfiguration {
    attributes: RdsDbSnapshotAttributesMap
    kmsKeyId: String
}

enum ReasonCode {
    AWS_SERVICE_ACCESS_DISABLED
    DELEGATED_ADMINISTRATOR_DEREGISTERED
    ORGANIZATION_DELETED
    SERVICE_LINKED_ROLE_CREATION_FAILED
}

structure ReasonSummary {
    description: String
    statementIndex: Integer
    statementId: String
}

list ReasonSummaryList {
    member: ReasonSummary
}

structure RecommendationError {
    @required
    code: String

    @required
    message: String
}

enum RecommendationType {
    UnusedPermissionRecommendation
}

enum RecommendedRemediationAction {
    CREATE_POLICY
    DETACH_POLICY
}

union RecommendedStep {
    unusedPermissionsRecommendedStep: UnusedPermissionsRecommendedStep
}

list RecommendedStepList {
    member: RecommendedStep
}

list RegionList {
    member: String
}

@length(min: 0, max: 2048)
string Resource

@pattern("arn:[^:]*:[^:]*:[^:]*:[^:]*:.*")
string ResourceArn

list ResourceArnsList {
    member: String
}

enum ResourceControlPolicyRestriction {
    APPLICABLE
    FAILED_TO_EVALUATE_RCP
    NOT_APPLICABLE
    APPLIED
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

enum ResourceType {
    AWS_S3_Bucket = "AWS::S3::Bucket"
    AWS_IAM_Role = "AWS::IAM::Role"
    AWS_SQS_Queue = "AWS::SQS::Queue"
    AWS_Lambda_Function = "AWS::Lambda::Function"
    AWS_Lambda_LayerVersion = "AWS::Lambda::LayerVersion"
    AWS_KMS_Key = "AWS::KMS::Key"
    AWS_SecretsManager_Secret = "AWS::SecretsManager::Secret"
    AWS_EFS_FileSystem = "AWS::EFS::FileSystem"
    AWS_EC2_Snapshot = "AWS::EC2::Snapshot"
    AWS_ECR_Repository = "AWS::ECR::Repository"
    AWS_RDS_DBSnapshot = "AWS::RDS::DBSnapshot"
    AWS_RDS_DBClusterSnapshot = "AWS::RDS::DBClusterSnapshot"
    AWS_SNS_Topic = "AWS::SNS::Topic"
    AWS_S3Express_DirectoryBucket = "AWS::S3Express::DirectoryBucket"
    AWS_DynamoDB_Table = "AWS::DynamoDB::Table"
    AWS_DynamoDB_Stream = "AWS::DynamoDB::Stream"
    AWS_IAM_User = "AWS::IAM::User"
}

structure ResourceTypeDetails {
    totalActivePublic: Integer
    totalActiveCrossAccount: Integer
    totalActiveErrors: Integer
}

list ResourceTypeList {
    member: ResourceType
}

map ResourceTypeStatisticsMap {
    key: ResourceType
    value: ResourceTypeDetails
}

@pattern("arn:[^:]*:iam::[^:]*:role/.{1,576}")
string RoleArn

structure S3AccessPointConfiguration {
    accessPointPolicy: String
    publicAccessBlock: S3PublicAccessBlockConfiguration
    networkOrigin: NetworkOriginConfiguration
}

map S3AccessPointConfigurationsMap {
    key: AccessPointArn
    value: S3AccessPointConfiguration
}

structure S3BucketAclGrantConfiguration {
    @required
    permission: AclPermission

    @required
    grantee: AclGrantee
}

list S3BucketAclGrantConfigurationsList {
    member: S3BucketAclGrantConfiguration
}

structure S3BucketConfiguration {
    bucketPolicy: String
    bucketAclGrants: S3BucketAclGrantConfigurationsList
    bucketPublicAccessBlock: S3PublicAccessBlockConfiguration
    accessPoints: S3AccessPointConfigurationsMap
}

@pattern("arn:[^:]*:s3express:[^:]*:[^:]*:accesspoint/.*")
string S3ExpressDirectoryAccessPointArn

structure S3ExpressDirectoryAccessPointConfiguration {
    accessPointPolicy: String
    networkOrigin: NetworkOriginConfiguration
}

map S3ExpressDirectoryAccessPointConfigurationsMap {
    key: S3ExpressDirectoryAccessPointArn
    value: S3ExpressDirectoryAccessPointConfiguration
}

structure S3ExpressDirectoryBucketConfiguration {
    bucketPolicy: String
    accessPoints: S3ExpressDirectoryAccessPointConfigurationsMap
}

structure S3PublicAccessBlockConfiguration {
    @required
    ignorePublicAcls: Boolean

    @required
    restrictPublicBuckets: Boolean
}

structure SecretsManagerSecretConfiguration {
    kmsKeyId: String
    secretPolicy: String
}

enum ServiceControlPolicyRestriction {
    APPLICABLE
    FAILED_TO_EVALUATE_SCP
    NOT_APPLICABLE
    APPLIED
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    message: String

    @required
    resourceId: String

    @required
    resourceType: String
}

list SharedViaList {
    member: String
}

structure SnsTopicConfiguration {
    topicPolicy: SnsTopicPolicy
}

@length(min: 0, max: 30720)
string SnsTopicPolicy

structure SortCriteria {
    attributeName: String
    orderBy: OrderBy
}

structure Span {
    @required
    start: Position

    @required
    end: Position
}

structure SqsQueueConfiguration {
    queuePolicy: String
}

enum Status {
    SUCCEEDED
    FAILED
    IN_PROGRESS
}

structure StatusReason {
    @required
    code: ReasonCode
}

structure Substring {
    @required
    start: Integer

    @required
    length: Integer
}

list TagKeys {
    member: String
}

list TagsList {
    member: TagsMap
}

map TagsMap {
    key: String
    value: String
}

@error("client") @httpError(429) @retryable(throttling: true)
structure ThrottlingException {
    @required
    message: String

    @httpHeader("Retry-After")
    retryAfterSeconds: Integer
}

@timestampFormat("date-time")
timestamp Timestamp

structure Trail {
    @required
    cloudTrailArn: CloudTrailArn

    regions: RegionList
    allRegions: Boolean
}

list TrailList {
    member: Trail
}

structure TrailProperties {
    @required
    cloudTrailArn: CloudTrailArn

    regions: RegionList
    allRegions: Boolean
}

list TrailPropertiesList {
    member: TrailProperties
}

enum Type {
    ACCOUNT
    ORGANIZATION
    ACCOUNT_UNUSED_ACCESS
    ORGANIZATION_UNUSED_ACCESS
    ACCOUNT_INTERNAL_ACCESS
    ORGANIZATION_INTERNAL_ACCESS
}

@error("client") @httpError(422) @retryable(throttling: false)
structure UnprocessableEntityException {
    @required
    message: String
}

structure UnusedAccessConfiguration {
    unusedAccessAge: Integer
    analysisRule: AnalysisRule
}

structure UnusedAccessFindingsStatistics {
    unusedAccessTypeStatistics: UnusedAccessTypeStatisticsList
    topAccounts: AccountAggregations
    totalActiveFindings: Integer
    totalArchivedFindings: Integer
    totalResolvedFindings: Integer
}

structure UnusedAccessTypeStatistics {
    unusedAccessType: String
    total: Integer
}

list UnusedAccessTypeStatisticsList {
    member: UnusedAccessTypeStatistics
}

structure UnusedAction {
    @required
    action: String

    lastAccessed: Timestamp
}

list UnusedActionList {
    member: UnusedAction
}

structure UnusedIamRoleDetails {
    lastAccessed: Timestamp
}

structure UnusedIamUserAccessKeyDetails {
    @required
    accessKeyId: String

    lastAccessed: Timestamp
}

structure UnusedIamUserPasswordDetails {
    lastAccessed: Timestamp
}

structure UnusedPermissionDetails {
    actions: UnusedActionList

    @required
    serviceNamespace: String

    lastAccessed: Timestamp
}

structure UnusedPermissionsRecommendedStep {
    policyUpdatedAt: Timestamp

    @required
    recommendedAction: RecommendedRemediationAction

    recommendedPolicy: String
    existingPolicyId: String
}

structure ValidatePolicyFinding {
    @required
    findingDetails: String

    @required
    findingType: ValidatePolicyFindingType

    @required
    issueCode: String

    @required
    learnMoreLink: String

    @required
    locations: LocationList
}

list ValidatePolicyFindingList {
    member: ValidatePolicyFinding
}

enum ValidatePolicyFindingType {
    ERROR
    SECURITY_WARNING
    SUGGESTION
    WARNING
}

enum ValidatePolicyResourceType {
    AWS_S3_Bucket = "AWS::S3::Bucket"
    AWS_S3_AccessPoint = "AWS::S3::AccessPoint"
    AWS_S3_MultiRegionAccessPoint = "AWS::S3::MultiRegionAccessPoint"
    AWS_S3ObjectLambda_AccessPoint = "AWS::S3ObjectLambda::AccessPoint"
    AWS_IAM_AssumeRolePolicyDocument = "AWS::IAM::AssumeRolePolicyDocument"
    AWS_DynamoDB_Table = "AWS::DynamoDB::Table"
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
    other
    notSupported
}

@length(min: 1, max: 20)
list ValueList {
    member: String
}

structure VpcConfiguration {
    @required
    vpcId: VpcId
}

@pattern("vpc-([0-9a-f]){8}(([0-9a-f]){9})?")
string VpcId
