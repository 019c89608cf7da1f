$version: "2.0"

namespace com.amazonaws.codeconnections

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_0
use sessiongen.traits#targetPrefix

@title("AWS CodeConnections")
@service(sdkId: "CodeConnections", endpointPrefix: "codeconnections")
@awsJson1_0
@sigv4(name: "codeconnections")
@targetPrefix("com.amazonaws.codeconnections.CodeConnections_20231201")
@standardRegionalEndpoints
service CodeConnections {
    version: "2023-12-01"
    operations: [
        CreateConnection
        CreateHost
        CreateRepositoryLink
        CreateSyncConfiguration
        DeleteConnection
        DeleteHost
        DeleteRepositoryLink
        DeleteSyncConfiguration
        GetConnection
        GetHost
        GetRepositoryLink
        GetRepositorySyncStatus
        GetResourceSyncStatus
        GetSyncBlockerSummary
        GetSyncConfiguration
        ListConnections
        ListHosts
        ListRepositoryLinks
        ListRepositorySyncDefinitions
        ListSyncConfigurations
        ListTagsForResource
        TagResource
        UntagResource
        UpdateHost
        UpdateRepositoryLink
        UpdateSyncBlocker
        UpdateSyncConfiguration
    ]
}

operation CreateConnection {
    input := {
        ProviderType: ProviderType

        @required
        ConnectionName: ConnectionName

        Tags: TagList
        HostArn: HostArn
    }
    output := {
        @required
        ConnectionArn: ConnectionArn

        Tags: TagList
    }
    errors: [LimitExceededException, ResourceNotFoundException, ResourceUnavailableException]
}

operation CreateHost {
    input := {
        @required
        Name: HostName

        @required
        ProviderType: ProviderType

        @required
        ProviderEndpoint: Url

        VpcConfiguration: VpcConfiguration
        Tags: TagList
    }
    output := {
        HostArn: HostArn
        Tags: TagList
    }
    errors: [LimitExceededException]
}

operation CreateRepositoryLink {
    input := {
        @required
        ConnectionArn: ConnectionArn

        @required
        OwnerId: OwnerId

        @required
        RepositoryName: RepositoryName

        EncryptionKeyArn: KmsKeyArn
        Tags: TagList
    }
    output := {
        @required
        RepositoryLinkInfo: RepositoryLinkInfo
    }
    errors: [
        AccessDeniedException
        ConcurrentModificationException
        InternalServerException
        InvalidInputException
        LimitExceededException
        ResourceAlreadyExistsException
        ThrottlingException
    ]
}

operation CreateSyncConfiguration {
    input := {
        @required
        Branch: BranchName

        @required
        ConfigFile: String

        @required
        RepositoryLinkId: RepositoryLinkId

        @required
        ResourceName: ResourceName

        @required
        RoleArn: IamRoleArn

        @required
        SyncType: SyncConfigurationType

        PublishDeploymentStatus: PublishDeploymentStatus
        TriggerResourceUpdateOn: TriggerResourceUpdateOn
        PullRequestComment: PullRequestComment
    }
    output := {
        @required
        SyncConfiguration: SyncConfiguration
    }
    errors: [
        AccessDeniedException
        ConcurrentModificationException
        InternalServerException
        InvalidInputException
        LimitExceededException
        ResourceAlreadyExistsException
        ThrottlingException
    ]
}

operation DeleteConnection {
    input := {
        @required
        ConnectionArn: ConnectionArn
    }
    output := {}
    errors: [ResourceNotFoundException]
}

operation DeleteHost {
    input := {
        @required
        HostArn: HostArn
    }
    output := {}
    errors: [ResourceNotFoundException, ResourceUnavailableException]
}

operation DeleteRepositoryLink {
    input := {
        @required
        RepositoryLinkId: RepositoryLinkId
    }
    output := {}
    errors: [
        AccessDeniedException
        ConcurrentModificationException
        InternalServerException
        InvalidInputException
        SyncConfigurationStillExistsException
        ResourceNotFoundException
        ThrottlingException
        UnsupportedProviderTypeException
    ]
}

operation DeleteSyncConfiguration {
    input := {
        @required
        SyncType: SyncConfigurationType

        @required
        ResourceName: ResourceName
    }
    output := {}
    errors: [
        AccessDeniedException
        ConcurrentModificationException
        InternalServerException
        InvalidInputException
        LimitExceededException
        ThrottlingException
    ]
}

operation GetConnection {
    input := {
        @required
        ConnectionArn: ConnectionArn
    }
    output := {
        Connection: Connection
    }
    errors: [ResourceNotFoundException, ResourceUnavailableException]
}

operation GetHost {
    input := {
        @required
        HostArn: HostArn
    }
    output := {
        Name: HostName
        Status: HostStatus
        ProviderType: ProviderType
        ProviderEndpoint: Url
        VpcConfiguration: VpcConfiguration
    }
    errors: [ResourceNotFoundException, ResourceUnavailableException]
}

operation GetRepositoryLink {
    input := {
        @required
        RepositoryLinkId: RepositoryLinkId
    }
    output := {
        @required
        RepositoryLinkInfo: RepositoryLinkInfo
    }
    errors: [
        AccessDeniedException
        ConcurrentModificationException
        InternalServerException
        InvalidInputException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation GetRepositorySyncStatus {
    input := {
        @required
        Branch: BranchName

        @required
        RepositoryLinkId: RepositoryLinkId

        @required
        SyncType: SyncConfigurationType
    }
    output := {
        @required
        LatestSync: RepositorySyncAttempt
    }
    errors: [
        AccessDeniedException
        InternalServerException
        InvalidInputException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation GetResourceSyncStatus {
    input := {
        @required
        ResourceName: ResourceName

        @required
        SyncType: SyncConfigurationType
    }
    output := {
        DesiredState: Revision
        LatestSuccessfulSync: ResourceSyncAttempt

        @required
        LatestSync: ResourceSyncAttempt
    }
    errors: [
        AccessDeniedException
        InternalServerException
        InvalidInputException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation GetSyncBlockerSummary {
    input := {
        @required
        SyncType: SyncConfigurationType

        @required
        ResourceName: ResourceName
    }
    output := {
        @required
        SyncBlockerSummary: SyncBlockerSummary
    }
    errors: [
        AccessDeniedException
        InternalServerException
        InvalidInputException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation GetSyncConfiguration {
    input := {
        @required
        SyncType: SyncConfigurationType

        @required
        ResourceName: ResourceName
    }
    output := {
        @required
        SyncConfiguration: SyncConfiguration
    }
    errors: [
        AccessDeniedException
        InternalServerException
        InvalidInputException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation ListConnections {
    input := {
        ProviderTypeFilter: ProviderType
        HostArnFilter: HostArn
        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        Connections: ConnectionList
        NextToken: NextToken
    }
    errors: [ResourceNotFoundException]
}

operation ListHosts {
    input := {
        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        Hosts: HostList
        NextToken: NextToken
    }
}

operation ListRepositoryLinks {
    input := {
        MaxResults: MaxResults
        NextToken: SharpNextToken
    }
    output := {
        @required
        RepositoryLinks: RepositoryLinkList

        NextToken: SharpNextToken
    }
    errors: [
        AccessDeniedException
        ConcurrentModificationException
        InternalServerException
        InvalidInputException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation ListRepositorySyncDefinitions {
    input := {
        @required
        RepositoryLinkId: RepositoryLinkId

        @required
        SyncType: SyncConfigurationType
    }
    output := {
        @required
        RepositorySyncDefinitions: RepositorySyncDefinitionList

        NextToken: SharpNextToken
    }
    errors: [
        AccessDeniedException
        InternalServerException
        InvalidInputException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation ListSyncConfigurations {
    input := {
        MaxResults: MaxResults
        NextToken: SharpNextToken

        @required
        RepositoryLinkId: RepositoryLinkId

        @required
        SyncType: SyncConfigurationType
    }
    output := {
        @required
        SyncConfigurations: SyncConfigurationList

        NextToken: SharpNextToken
    }
    errors: [
        AccessDeniedException
        InternalServerException
        InvalidInputException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation ListTagsForResource {
    input := {
        @required
        ResourceArn: AmazonResourceName
    }
    output := {
        Tags: TagList
    }
    errors: [ResourceNotFoundException]
}

operation TagResource {
    input := {
        @required
        ResourceArn: AmazonResourceName

        @required
        Tags: TagList
    }
    output := {}
    errors: [ResourceNotFoundException, LimitExceededException]
}

operation UntagResource {
    input := {
        @required
        ResourceArn: AmazonResourceName

        @required
        TagKeys: TagKeyList
    }
    output := {}
    errors: [ResourceNotFoundException]
}

operation UpdateHost {
    input := {
        @required
        HostArn: HostArn

        ProviderEndpoint: Url
        VpcConfiguration: VpcConfiguration
    }
    output := {}
    errors: [
        ConflictException
        ResourceNotFoundException
        ResourceUnavailableException
        UnsupportedOperationException
    ]
}

operation UpdateRepositoryLink {
    input := {
        ConnectionArn: ConnectionArn
        EncryptionKeyArn: KmsKeyArn

        @required
        RepositoryLinkId: RepositoryLinkId
    }
    output := {
        @required
        RepositoryLinkInfo: RepositoryLinkInfo
    }
    errors: [
        AccessDeniedException
        ConditionalCheckFailedException
        InternalServerException
        InvalidInputException
        ResourceNotFoundException
        ThrottlingException
        UpdateOutOfSyncException
    ]
}

operation UpdateSyncBlocker {
    input := {
        @required
        Id: Id

        @required
        SyncType: SyncConfigurationType

        @required
        ResourceName: ResourceName

        @required
        ResolvedReason: ResolvedReason
    }
    output := {
        @required
        ResourceName: ResourceName

        ParentResourceName: ResourceName

        @required
        SyncBlocker: SyncBlocker
    }
    errors: [
        AccessDeniedException
        InternalServerException
        InvalidInputException
        ResourceNotFoundException
        RetryLatestCommitFailedException
        SyncBlockerDoesNotExistException
        ThrottlingException
    ]
}

operation UpdateSyncConfiguration {
    input := {
        Branch: BranchName
        ConfigFile: String
        RepositoryLinkId: RepositoryLinkId

        @required
        ResourceName: ResourceName

        RoleArn: IamRoleArn

        @required
        SyncType: SyncConfigurationType

        PublishDeploymentStatus: PublishDeploymentStatus
        TriggerResourceUpdateOn: TriggerResourceUpdateOn
        PullRequestComment: PullRequestComment
    }
    output := {
        @required
        SyncConfiguration: SyncConfiguration
    }
    errors: [
        AccessDeniedException
        ConcurrentModificationException
        InternalServerException
        InvalidInputException
        ResourceNotFoundException
        ThrottlingException
        UpdateOutOfSyncException
    ]
}

@error("client")
structure AccessDeniedException {
    Message: ErrorMessage
}

@length(min: 12, max: 12) @pattern("[0-9]{12}")
string AccountId

@length(min: 1, max: 1011) @pattern("arn:aws(-[\\w]+)*:.+:.+:[0-9]{12}:.+")
string AmazonResourceName

enum BlockerStatus {
    ACTIVE
    RESOLVED
}

enum BlockerType {
    AUTOMATED
}

@length(min: 1, max: 255) @pattern("^.*$")
string BranchName

@error("client")
structure ConcurrentModificationException {
    Message: ErrorMessage
}

@error("client")
structure ConditionalCheckFailedException {
    Message: ErrorMessage
}

@error("client")
structure ConflictException {
    Message: ErrorMessage
}

structure Connection {
    ConnectionName: ConnectionName
    ConnectionArn: ConnectionArn
    ProviderType: ProviderType
    OwnerAccountId: AccountId
    ConnectionStatus: ConnectionStatus
    HostArn: HostArn
}

@length(min: 0, max: 256) @pattern("arn:aws(-[\\w]+)*:.+:.+:[0-9]{12}:.+")
string ConnectionArn

list ConnectionList {
    member: Connection
}

@length(min: 1, max: 32) @pattern("[\\s\\S]*")
string ConnectionName

enum ConnectionStatus {
    PENDING
    AVAILABLE
    ERROR
}

@length(max: 600)
string ErrorMessage

structure Host {
    Name: HostName
    HostArn: HostArn
    ProviderType: ProviderType
    ProviderEndpoint: Url
    VpcConfiguration: VpcConfiguration
    Status: HostStatus
    StatusMessage: String
}

@length(min: 0, max: 256)
@pattern("arn:aws(-[\\w]+)*:(codestar-connections|codeconnections):.+:[0-9]{12}:host\\/.+")
string HostArn

list HostList {
    member: Host
}

@length(min: 1, max: 64) @pattern(".*")
string HostName

@length(min: 1, max: 64) @pattern(".*")
string HostStatus

@length(min: 1, max: 1024) @pattern("arn:aws(-[\\w]+)*:iam::\\d{12}:role/[a-zA-Z_0-9+=,.@\\-_/]+")
string IamRoleArn

@length(min: 1, max: 50)
string Id

@error("client")
structure InternalServerException {
    Message: ErrorMessage
}

@error("client")
structure InvalidInputException {
    Message: ErrorMessage
}

@length(min: 1, max: 1024)
@pattern("arn:aws(-[\\w]+)*:kms:[a-z\\-0-9]+:\\d{12}:key/[a-zA-Z0-9\\-]+")
string KmsKeyArn

list LatestSyncBlockerList {
    member: SyncBlocker
}

@error("client")
structure LimitExceededException {
    Message: ErrorMessage
}

@range(min: 0, max: 100)
integer MaxResults

@length(min: 1, max: 1024) @pattern("^.*$")
string NextToken

@length(min: 1, max: 255) @pattern("^.*$")
string OwnerId

enum ProviderType {
    Bitbucket
    GitHub
    GitHubEnterpriseServer
    GitLab
    GitLabSelfManaged
    AzureDevOps
}

enum PublishDeploymentStatus {
    ENABLED
    DISABLED
}

enum PullRequestComment {
    ENABLED
    DISABLED
}

@pattern("^arn:aws(?:-[a-z]+)*:(codestar-connections|codeconnections):[a-z\\-0-9]+:\\d{12}:repository-link\\/[a-zA-Z0-9\\-:/]+")
string RepositoryLinkArn

@pattern("^[0-9a-fA-F]{8}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{12}$")
string RepositoryLinkId

structure RepositoryLinkInfo {
    @required
    ConnectionArn: ConnectionArn

    EncryptionKeyArn: KmsKeyArn

    @required
    OwnerId: OwnerId

    @required
    ProviderType: ProviderType

    @required
    RepositoryLinkArn: RepositoryLinkArn

    @required
    RepositoryLinkId: RepositoryLinkId

    @required
    RepositoryName: RepositoryName
}

list RepositoryLinkList {
    member: RepositoryLinkInfo
}

@length(min: 1, max: 128) @pattern("^.*$")
string RepositoryName

structure RepositorySyncAttempt {
    @required
    StartedAt: Timestamp

    @required
    Status: RepositorySyncStatus

    @required
    Events: RepositorySyncEventList
}

structure RepositorySyncDefinition {
    @required
    Branch: BranchName

    @required
    Directory: String

    @required
    Parent: String

    @required
    Target: String
}

list RepositorySyncDefinitionList {
    member: RepositorySyncDefinition
}

structure RepositorySyncEvent {
    @required
    Event: String

    ExternalId: String

    @required
    Time: Timestamp

    @required
    Type: String
}

list RepositorySyncEventList {
    member: RepositorySyncEvent
}

enum RepositorySyncStatus {
    FAILED
    INITIATED
    IN_PROGRESS
    SUCCEEDED
    QUEUED
}

@length(min: 1, max: 250)
string ResolvedReason

@error("client")
structure ResourceAlreadyExistsException {
    Message: ErrorMessage
}

@length(min: 1, max: 100) @pattern("^[0-9A-Za-z]+[0-9A-Za-z_\\\\-]*$")
string ResourceName

@error("client")
structure ResourceNotFoundException {
    Message: ErrorMessage
}

structure ResourceSyncAttempt {
    @required
    Events: ResourceSyncEventList

    @required
    InitialRevision: Revision

    @required
    StartedAt: Timestamp

    @required
    Status: ResourceSyncStatus

    @required
    TargetRevision: Revision

    @required
    Target: String
}

structure ResourceSyncEvent {
    @required
    Event: String

    ExternalId: String

    @required
    Time: Timestamp

    @required
    Type: String
}

list ResourceSyncEventList {
    member: ResourceSyncEvent
}

enum ResourceSyncStatus {
    FAILED
    INITIATED
    IN_PROGRESS
    SUCCEEDED
}

@error("client")
structure ResourceUnavailableException {
    Message: ErrorMessage
}

@error("client")
structure RetryLatestCommitFailedException {
    Message: ErrorMessage
}

structure Revision {
    @required
    Branch: BranchName

    @required
    Directory: String

    @required
    OwnerId: OwnerId

    @required
    RepositoryName: RepositoryName

    @required
    ProviderType: ProviderType

    @required
    Sha: SHA
}

@length(min: 1, max: 255)
string SHA

@length(min: 11, max: 20) @pattern("sg-\\w{8}(\\w{9})?")
string SecurityGroupId

@length(min: 1, max: 10)
list SecurityGroupIds {
    member: SecurityGroupId
}

@length(min: 1, max: 2048) @pattern("^.*$")
string SharpNextToken

@length(min: 15, max: 24) @pattern("subnet-\\w{8}(\\w{9})?")
string SubnetId

@length(min: 1, max: 10)
list SubnetIds {
    member: SubnetId
}

structure SyncBlocker {
    @required
    Id: Id

    @required
    Type: BlockerType

    @required
    Status: BlockerStatus

    @required
    CreatedReason: String

    @required
    CreatedAt: Timestamp

    Contexts: SyncBlockerContextList
    ResolvedReason: ResolvedReason
    ResolvedAt: Timestamp
}

structure SyncBlockerContext {
    @required
    Key: String

    @required
    Value: String
}

list SyncBlockerContextList {
    member: SyncBlockerContext
}

@error("client")
structure SyncBlockerDoesNotExistException {
    Message: ErrorMessage
}

structure SyncBlockerSummary {
    @required
    ResourceName: ResourceName

    ParentResourceName: ResourceName
    LatestBlockers: LatestSyncBlockerList
}

structure SyncConfiguration {
    @required
    Branch: BranchName

    ConfigFile: String

    @required
    OwnerId: OwnerId

    @required
    ProviderType: ProviderType

    @required
    RepositoryLinkId: RepositoryLinkId

    @required
    RepositoryName: RepositoryName

    @required
    ResourceName: ResourceName

    @required
    RoleArn: IamRoleArn

    @required
    SyncType: SyncConfigurationType

    PublishDeploymentStatus: PublishDeploymentStatus
    TriggerResourceUpdateOn: TriggerResourceUpdateOn
    PullRequestComment: PullRequestComment
}

list SyncConfigurationList {
    member: SyncConfiguration
}

@error("client")
structure SyncConfigurationStillExistsException {
    Message: ErrorMessage
}

enum SyncConfigurationType {
    CFN_STACK_SYNC
}

structure Tag {
    @required
    Key: TagKey

    @required
    Value: TagValue
}

@length(min: 1, max: 128) @pattern(".*")
string TagKey

@length(min: 0, max: 200)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 200)
list TagList {
    member: Tag
}

@length(min: 0, max: 256) @pattern(".*")
string TagValue

@error("client")
structure ThrottlingException {
    Message: ErrorMessage
}

@length(min: 1, max: 16384) @pattern("[\\s\\S]*")
string TlsCertificate

enum TriggerResourceUpdateOn {
    ANY_CHANGE
    FILE_CHANGE
}

@error("client")
structure UnsupportedOperationException {
    Message: ErrorMessage
}

@error("client")
structure UnsupportedProviderTypeException {
    Message: ErrorMessage
}

@error("client")
structure UpdateOutOfSyncException {
    Message: ErrorMessage
}

@length(min: 1, max: 512) @pattern(".*")
string Url

structure VpcConfiguration {
    @required
    VpcId: VpcId

    @required
    SubnetIds: SubnetIds

    @required
    SecurityGroupIds: SecurityGroupIds

    TlsCertificate: TlsCertificate
}

@length(min: 12, max: 21) @pattern("vpc-\\w{8}(\\w{9})?")
string VpcId
