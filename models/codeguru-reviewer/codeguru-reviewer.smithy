$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.codegurureviewer

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1
use sessiongen.traits#maxAttempts
use smithy.waiters#waitable

@title("Amazon CodeGuru Reviewer")
@service(sdkId: "CodeGuru Reviewer", endpointPrefix: "codeguru-reviewer")
@restJson1
@sigv4(name: "codeguru-reviewer")
@standardRegionalEndpoints
service CodeGuruReviewer {
    version: "2019-09-19"
    operations: [
        AssociateRepository
        CreateCodeReview
        DescribeCodeReview
        DescribeRecommendationFeedback
        DescribeRepositoryAssociation
        DisassociateRepository
        ListCodeReviews
        ListRecommendationFeedback
        ListRecommendations
        ListRepositoryAssociations
        ListTagsForResource
        PutRecommendationFeedback
        TagResource
        UntagResource
    ]
}

@http(method: "POST", uri: "/associations")
operation AssociateRepository {
    input := {
        @required
        Repository: Repository

        @idempotencyToken
        ClientRequestToken: ClientRequestToken

        Tags: TagMap
        KMSKeyDetails: KMSKeyDetails
    }
    output := {
        RepositoryAssociation: RepositoryAssociation
        Tags: TagMap
    }
    errors: [
        InternalServerException
        ValidationException
        AccessDeniedException
        ConflictException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/codereviews")
operation CreateCodeReview {
    input := {
        @required
        Name: CodeReviewName

        @required
        RepositoryAssociationArn: AssociationArn

        @required
        Type: CodeReviewType

        @idempotencyToken
        ClientRequestToken: ClientRequestToken
    }
    output := {
        CodeReview: CodeReview
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ConflictException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/codereviews/{CodeReviewArn}")
@waitable(
    CodeReviewCompleted: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "CodeReview.State"
                        expected: "Completed"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "CodeReview.State"
                        expected: "Failed"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {
                        path: "CodeReview.State"
                        expected: "Pending"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 10
        maxDelay: 10
    }
)
@maxAttempts(CodeReviewCompleted: 180)
operation DescribeCodeReview {
    input := {
        @required @httpLabel
        CodeReviewArn: Arn
    }
    output := {
        CodeReview: CodeReview
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/feedback/{CodeReviewArn}")
operation DescribeRecommendationFeedback {
    input := {
        @required @httpLabel
        CodeReviewArn: Arn

        @required @httpQuery("RecommendationId")
        RecommendationId: RecommendationId

        @httpQuery("UserId")
        UserId: UserId
    }
    output := {
        RecommendationFeedback: RecommendationFeedback
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/associations/{AssociationArn}")
@waitable(
    RepositoryAssociationSucceeded: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "RepositoryAssociation.State"
                        expected: "Associated"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "RepositoryAssociation.State"
                        expected: "Failed"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {
                        path: "RepositoryAssociation.State"
                        expected: "Associating"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 10
        maxDelay: 10
    }
)
@maxAttempts(RepositoryAssociationSucceeded: 30)
operation DescribeRepositoryAssociation {
    input := {
        @required @httpLabel
        AssociationArn: AssociationArn
    }
    output := {
        RepositoryAssociation: RepositoryAssociation
        Tags: TagMap
    }
    errors: [
        NotFoundException
        InternalServerException
        ValidationException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/associations/{AssociationArn}")
operation DisassociateRepository {
    input := {
        @required @httpLabel
        AssociationArn: AssociationArn
    }
    output := {
        RepositoryAssociation: RepositoryAssociation
        Tags: TagMap
    }
    errors: [
        NotFoundException
        InternalServerException
        ValidationException
        AccessDeniedException
        ConflictException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/codereviews")
operation ListCodeReviews {
    input := {
        @httpQuery("ProviderTypes")
        ProviderTypes: ProviderTypes

        @httpQuery("States")
        States: JobStates

        @httpQuery("RepositoryNames")
        RepositoryNames: RepositoryNames

        @required @httpQuery("Type")
        Type: Type

        @httpQuery("MaxResults")
        MaxResults: ListCodeReviewsMaxResults

        @httpQuery("NextToken")
        NextToken: NextToken
    }
    output := {
        CodeReviewSummaries: CodeReviewSummaries
        NextToken: NextToken
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/feedback/{CodeReviewArn}/RecommendationFeedback")
operation ListRecommendationFeedback {
    input := {
        @httpQuery("NextToken")
        NextToken: NextToken

        @httpQuery("MaxResults")
        MaxResults: MaxResults

        @required @httpLabel
        CodeReviewArn: Arn

        @httpQuery("UserIds")
        UserIds: UserIds

        @httpQuery("RecommendationIds")
        RecommendationIds: RecommendationIds
    }
    output := {
        RecommendationFeedbackSummaries: RecommendationFeedbackSummaries
        NextToken: NextToken
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/codereviews/{CodeReviewArn}/Recommendations")
operation ListRecommendations {
    input := {
        @httpQuery("NextToken")
        NextToken: NextToken

        @httpQuery("MaxResults")
        MaxResults: ListRecommendationsMaxResults

        @required @httpLabel
        CodeReviewArn: Arn
    }
    output := {
        RecommendationSummaries: RecommendationSummaries
        NextToken: NextToken
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/associations")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "RepositoryAssociationSummaries"
    pageSize: "MaxResults"
)
operation ListRepositoryAssociations {
    input := {
        @httpQuery("ProviderType")
        ProviderTypes: ProviderTypes

        @httpQuery("State")
        States: RepositoryAssociationStates

        @httpQuery("Name")
        Names: Names

        @httpQuery("Owner")
        Owners: Owners

        @httpQuery("MaxResults")
        MaxResults: MaxResults

        @httpQuery("NextToken")
        NextToken: NextToken
    }
    output := {
        RepositoryAssociationSummaries: RepositoryAssociationSummaries
        NextToken: NextToken
    }
    errors: [InternalServerException, ValidationException, ThrottlingException]
}

@http(method: "GET", uri: "/tags/{resourceArn}")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: AssociationArn
    }
    output := {
        Tags: TagMap
    }
    errors: [InternalServerException, ValidationException, ResourceNotFoundException]
}

@http(method: "PUT", uri: "/feedback")
operation PutRecommendationFeedback {
    input := {
        @required
        CodeReviewArn: Arn

        @required
        RecommendationId: RecommendationId

        @required
        Reactions: Reactions
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/tags/{resourceArn}")
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: AssociationArn

        @required
        Tags: TagMap
    }
    output := {}
    errors: [InternalServerException, ValidationException, ResourceNotFoundException]
}

@http(method: "DELETE", uri: "/tags/{resourceArn}")
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: AssociationArn

        @required @httpQuery("tagKeys")
        TagKeys: TagKeyList
    }
    output := {}
    errors: [InternalServerException, ValidationException, ResourceNotFoundException]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    Message: String
}

enum AnalysisType {
    Security
    CodeQuality
}

list AnalysisTypes {
    member: AnalysisType
}

@length(min: 1, max: 1600)
@pattern("^arn:aws[^:\\s]*:codeguru-reviewer:[^:\\s]+:[\\d]{12}:[a-z-]+:[\\w-]+$")
string Arn

@length(min: 1, max: 1600)
@pattern("^arn:aws[^:\\s]*:codeguru-reviewer:[^:\\s]+:[\\d]{12}:association:[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$")
string AssociationArn

@length(min: 1, max: 64)
string AssociationId

structure BranchDiffSourceCodeType {
    @required
    SourceBranchName: BranchName

    @required
    DestinationBranchName: BranchName
}

@length(min: 1, max: 256)
string BranchName

@length(min: 1, max: 1024) @pattern("^\\S(.*\\S)?$")
string BuildArtifactsObjectKey

@length(min: 1, max: 64) @pattern("^[\\w-]+$")
string ClientRequestToken

structure CodeArtifacts {
    @required
    SourceCodeArtifactsObjectKey: SourceCodeArtifactsObjectKey

    BuildArtifactsObjectKey: BuildArtifactsObjectKey
}

structure CodeCommitRepository {
    @required
    Name: Name
}

structure CodeReview {
    Name: Name
    CodeReviewArn: Arn
    RepositoryName: Name
    Owner: Owner
    ProviderType: ProviderType
    State: JobState
    StateReason: StateReason
    CreatedTimeStamp: Timestamp
    LastUpdatedTimeStamp: Timestamp
    Type: Type
    PullRequestId: PullRequestId
    SourceCodeType: SourceCodeType
    AssociationArn: AssociationArn
    Metrics: Metrics
    AnalysisTypes: AnalysisTypes
    ConfigFileState: ConfigFileState
}

@length(min: 1, max: 100) @pattern("[a-zA-Z0-9-_]*")
string CodeReviewName

list CodeReviewSummaries {
    member: CodeReviewSummary
}

structure CodeReviewSummary {
    Name: Name
    CodeReviewArn: Arn
    RepositoryName: Name
    Owner: Owner
    ProviderType: ProviderType
    State: JobState
    CreatedTimeStamp: Timestamp
    LastUpdatedTimeStamp: Timestamp
    Type: Type
    PullRequestId: PullRequestId
    MetricsSummary: MetricsSummary
    SourceCodeType: SourceCodeType
}

structure CodeReviewType {
    @required
    RepositoryAnalysis: RepositoryAnalysis

    AnalysisTypes: AnalysisTypes
}

structure CommitDiffSourceCodeType {
    SourceCommit: CommitId
    DestinationCommit: CommitId
    MergeBaseCommit: CommitId
}

@length(min: 6, max: 64)
string CommitId

enum ConfigFileState {
    Present
    Absent
    PresentWithErrors
}

@error("client") @httpError(409)
structure ConflictException {
    Message: String
}

@length(min: 0, max: 256) @pattern("arn:aws(-[\\w]+)*:.+:.+:[0-9]{12}:.+")
string ConnectionArn

enum EncryptionOption {
    AWS_OWNED_CMK
    CUSTOMER_MANAGED_CMK
}

structure EventInfo {
    Name: EventName
    State: EventState
}

@length(min: 1, max: 32) @pattern("^[ \\-A-Z_a-z]+$")
string EventName

@length(min: 1, max: 32) @pattern("^[ \\-A-Z_a-z]+$")
string EventState

@length(min: 1, max: 1024)
string FilePath

@error("server") @httpError(500)
structure InternalServerException {
    Message: String
}

enum JobState {
    Completed
    Pending
    Failed
    Deleting
}

@length(min: 1, max: 3)
list JobStates {
    member: JobState
}

structure KMSKeyDetails {
    KMSKeyId: KMSKeyId
    EncryptionOption: EncryptionOption
}

@length(min: 1, max: 2048) @pattern("[a-zA-Z0-9-]+")
string KMSKeyId

@range(min: 1, max: 100)
integer ListCodeReviewsMaxResults

@range(min: 1, max: 300)
integer ListRecommendationsMaxResults

@length(min: 1, max: 1000) @pattern("^\\S(.*\\S)?$")
string LongDescription

@range(min: 1, max: 100)
integer MaxResults

structure Metrics {
    MeteredLinesOfCodeCount: Long
    SuppressedLinesOfCodeCount: Long
    FindingsCount: Long
}

structure MetricsSummary {
    MeteredLinesOfCodeCount: Long
    SuppressedLinesOfCodeCount: Long
    FindingsCount: Long
}

@length(min: 1, max: 100) @pattern("^\\S[\\w.-]*$")
string Name

@length(min: 1, max: 3)
list Names {
    member: Name
}

@length(min: 1, max: 2048)
string NextToken

@error("client") @httpError(404)
structure NotFoundException {
    Message: String
}

@length(min: 1, max: 100) @pattern("^\\S(.*\\S)?$")
string Owner

@length(min: 1, max: 3)
list Owners {
    member: Owner
}

enum ProviderType {
    CodeCommit
    GitHub
    Bitbucket
    GitHubEnterpriseServer
    S3Bucket
}

@length(min: 1, max: 3)
list ProviderTypes {
    member: ProviderType
}

@length(min: 1, max: 64)
string PullRequestId

enum Reaction {
    ThumbsUp
    ThumbsDown
}

@length(min: 0, max: 1)
list Reactions {
    member: Reaction
}

enum RecommendationCategory {
    AWSBestPractices
    AWSCloudFormationIssues
    DuplicateCode
    CodeMaintenanceIssues
    ConcurrencyIssues
    InputValidations
    PythonBestPractices
    JavaBestPractices
    ResourceLeaks
    SecurityIssues
    CodeInconsistencies
}

structure RecommendationFeedback {
    CodeReviewArn: Arn
    RecommendationId: RecommendationId
    Reactions: Reactions
    UserId: UserId
    CreatedTimeStamp: Timestamp
    LastUpdatedTimeStamp: Timestamp
}

list RecommendationFeedbackSummaries {
    member: RecommendationFeedbackSummary
}

structure RecommendationFeedbackSummary {
    RecommendationId: RecommendationId
    Reactions: Reactions
    UserId: UserId
}

@length(min: 1, max: 64)
string RecommendationId

@length(min: 1, max: 100)
list RecommendationIds {
    member: RecommendationId
}

list RecommendationSummaries {
    member: RecommendationSummary
}

structure RecommendationSummary {
    FilePath: FilePath
    RecommendationId: RecommendationId
    StartLine: Integer
    EndLine: Integer
    Description: Text
    RecommendationCategory: RecommendationCategory
    RuleMetadata: RuleMetadata
    Severity: Severity
}

structure Repository {
    CodeCommit: CodeCommitRepository
    Bitbucket: ThirdPartySourceRepository
    GitHubEnterpriseServer: ThirdPartySourceRepository
    S3Bucket: S3Repository
}

structure RepositoryAnalysis {
    RepositoryHead: RepositoryHeadSourceCodeType
    SourceCodeType: SourceCodeType
}

structure RepositoryAssociation {
    AssociationId: AssociationId
    AssociationArn: Arn
    ConnectionArn: ConnectionArn
    Name: Name
    Owner: Owner
    ProviderType: ProviderType
    State: RepositoryAssociationState
    StateReason: StateReason
    LastUpdatedTimeStamp: Timestamp
    CreatedTimeStamp: Timestamp
    KMSKeyDetails: KMSKeyDetails
    S3RepositoryDetails: S3RepositoryDetails
}

enum RepositoryAssociationState {
    Associated
    Associating
    Failed
    Disassociating
    Disassociated
}

@length(min: 1, max: 5)
list RepositoryAssociationStates {
    member: RepositoryAssociationState
}

list RepositoryAssociationSummaries {
    member: RepositoryAssociationSummary
}

structure RepositoryAssociationSummary {
    AssociationArn: Arn
    ConnectionArn: ConnectionArn
    LastUpdatedTimeStamp: Timestamp
    AssociationId: AssociationId
    Name: Name
    Owner: Owner
    ProviderType: ProviderType
    State: RepositoryAssociationState
}

structure RepositoryHeadSourceCodeType {
    @required
    BranchName: BranchName
}

@length(min: 1, max: 100)
list RepositoryNames {
    member: Name
}

@length(min: 1, max: 64)
string RequestId

structure RequestMetadata {
    RequestId: RequestId
    Requester: Requester
    EventInfo: EventInfo
    VendorName: VendorName
}

@length(min: 1, max: 100) @pattern("^\\S(.*\\S)?$")
string Requester

@error("client") @httpError(404)
structure ResourceNotFoundException {
    Message: String
}

@length(min: 1, max: 64) @pattern("^\\S+\\/[a-zA-Z0-9-]+@v\\d+\\.\\d+$")
string RuleId

structure RuleMetadata {
    RuleId: RuleId
    RuleName: RuleName
    ShortDescription: ShortDescription
    LongDescription: LongDescription
    RuleTags: RuleTags
}

@length(min: 1, max: 100) @pattern("^\\S(.*\\S)?$")
string RuleName

@length(min: 1, max: 50) @pattern("^\\S(.*\\S)?$")
string RuleTag

@length(min: 1, max: 20)
list RuleTags {
    member: RuleTag
}

@length(min: 3, max: 63) @pattern("^\\S(.*\\S)?$")
string S3BucketName

structure S3BucketRepository {
    @required
    Name: Name

    Details: S3RepositoryDetails
}

structure S3Repository {
    @required
    Name: Name

    @required
    BucketName: S3BucketName
}

structure S3RepositoryDetails {
    BucketName: S3BucketName
    CodeArtifacts: CodeArtifacts
}

enum Severity {
    Info
    Low
    Medium
    High
    Critical
}

@length(min: 1, max: 200) @pattern("^\\S(.*\\S)?$")
string ShortDescription

@length(min: 1, max: 1024) @pattern("^\\S(.*\\S)?$")
string SourceCodeArtifactsObjectKey

structure SourceCodeType {
    CommitDiff: CommitDiffSourceCodeType
    RepositoryHead: RepositoryHeadSourceCodeType
    BranchDiff: BranchDiffSourceCodeType
    S3BucketRepository: S3BucketRepository
    RequestMetadata: RequestMetadata
}

@length(min: 0, max: 256)
string StateReason

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

@length(max: 256)
string TagValue

@length(min: 1, max: 5000)
string Text

structure ThirdPartySourceRepository {
    @required
    Name: Name

    @required
    ConnectionArn: ConnectionArn

    @required
    Owner: Owner
}

@error("client") @httpError(429)
structure ThrottlingException {
    Message: String
}

enum Type {
    PullRequest
    RepositoryAnalysis
}

@length(min: 1, max: 256)
string UserId

@length(min: 1, max: 100)
list UserIds {
    member: UserId
}

@error("client") @httpError(400)
structure ValidationException {
    Message: String
}

enum VendorName {
    GitHub
    GitLab
    NativeS3
}
