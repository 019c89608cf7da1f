$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Result"

namespace com.amazonaws.amplify

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS Amplify")
@service(sdkId: "Amplify", endpointPrefix: "amplify")
@restJson1
@sigv4(name: "amplify")
@standardRegionalEndpoints
service Amplify {
    version: "2017-07-25"
    operations: [
        CreateApp
        CreateBackendEnvironment
        CreateBranch
        CreateDeployment
        CreateDomainAssociation
        CreateWebhook
        DeleteApp
        DeleteBackendEnvironment
        DeleteBranch
        DeleteDomainAssociation
        DeleteJob
        DeleteWebhook
        GenerateAccessLogs
        GetApp
        GetArtifactUrl
        GetBackendEnvironment
        GetBranch
        GetDomainAssociation
        GetJob
        GetWebhook
        ListApps
        ListArtifacts
        ListBackendEnvironments
        ListBranches
        ListDomainAssociations
        ListJobs
        ListTagsForResource
        ListWebhooks
        StartDeployment
        StartJob
        StopJob
        TagResource
        UntagResource
        UpdateApp
        UpdateBranch
        UpdateDomainAssociation
        UpdateWebhook
    ]
}

@http(method: "POST", uri: "/apps")
operation CreateApp {
    input := {
        @required
        name: Name

        description: Description
        repository: Repository
        platform: Platform
        computeRoleArn: ComputeRoleArn
        iamServiceRoleArn: ServiceRoleArn
        oauthToken: OauthToken
        accessToken: AccessToken
        environmentVariables: EnvironmentVariables
        enableBranchAutoBuild: Boolean
        enableBranchAutoDeletion: Boolean
        enableBasicAuth: Boolean
        basicAuthCredentials: BasicAuthCredentials
        customRules: CustomRules
        tags: TagMap
        buildSpec: BuildSpec
        customHeaders: CustomHeaders
        enableAutoBranchCreation: Boolean
        autoBranchCreationPatterns: AutoBranchCreationPatterns
        autoBranchCreationConfig: AutoBranchCreationConfig
        jobConfig: JobConfig
        cacheConfig: CacheConfig
    }
    output := {
        @required
        app: App
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalFailureException
        LimitExceededException
        DependentServiceFailureException
    ]
}

@http(method: "POST", uri: "/apps/{appId}/backendenvironments")
operation CreateBackendEnvironment {
    input := {
        @required @httpLabel
        appId: AppId

        @required
        environmentName: EnvironmentName

        stackName: StackName
        deploymentArtifacts: DeploymentArtifacts
    }
    output := {
        @required
        backendEnvironment: BackendEnvironment
    }
    errors: [
        BadRequestException
        UnauthorizedException
        NotFoundException
        InternalFailureException
        LimitExceededException
    ]
}

@http(method: "POST", uri: "/apps/{appId}/branches")
operation CreateBranch {
    input := {
        @required @httpLabel
        appId: AppId

        @required
        branchName: BranchName

        description: Description
        stage: Stage
        framework: Framework
        enableNotification: Boolean
        enableAutoBuild: Boolean
        enableSkewProtection: Boolean
        environmentVariables: EnvironmentVariables
        basicAuthCredentials: BasicAuthCredentials
        enableBasicAuth: Boolean
        enablePerformanceMode: Boolean
        tags: TagMap
        buildSpec: BuildSpec
        ttl: TTL
        displayName: DisplayName
        enablePullRequestPreview: Boolean
        pullRequestEnvironmentName: PullRequestEnvironmentName
        backendEnvironmentArn: BackendEnvironmentArn
        backend: Backend
        computeRoleArn: ComputeRoleArn
    }
    output := {
        @required
        branch: Branch
    }
    errors: [
        BadRequestException
        UnauthorizedException
        NotFoundException
        InternalFailureException
        LimitExceededException
        DependentServiceFailureException
    ]
}

@http(method: "POST", uri: "/apps/{appId}/branches/{branchName}/deployments")
operation CreateDeployment {
    input := {
        @required @httpLabel
        appId: AppId

        @required @httpLabel
        branchName: BranchName

        fileMap: FileMap
    }
    output := {
        jobId: JobId

        @required
        fileUploadUrls: FileUploadUrls

        @required
        zipUploadUrl: UploadUrl
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalFailureException
        LimitExceededException
    ]
}

@http(method: "POST", uri: "/apps/{appId}/domains")
operation CreateDomainAssociation {
    input := {
        @required @httpLabel
        appId: AppId

        @required
        domainName: DomainName

        enableAutoSubDomain: Boolean

        @required
        subDomainSettings: SubDomainSettings

        autoSubDomainCreationPatterns: AutoSubDomainCreationPatterns
        autoSubDomainIAMRole: AutoSubDomainIAMRole
        certificateSettings: CertificateSettings
    }
    output := {
        @required
        domainAssociation: DomainAssociation
    }
    errors: [
        BadRequestException
        UnauthorizedException
        NotFoundException
        InternalFailureException
        LimitExceededException
        DependentServiceFailureException
    ]
}

@http(method: "POST", uri: "/apps/{appId}/webhooks")
operation CreateWebhook {
    input := {
        @required @httpLabel
        appId: AppId

        @required
        branchName: BranchName

        description: Description
    }
    output := {
        @required
        webhook: Webhook
    }
    errors: [
        BadRequestException
        UnauthorizedException
        NotFoundException
        InternalFailureException
        LimitExceededException
        DependentServiceFailureException
    ]
}

@http(method: "DELETE", uri: "/apps/{appId}")
operation DeleteApp {
    input := {
        @required @httpLabel
        appId: AppId
    }
    output := {
        @required
        app: App
    }
    errors: [
        BadRequestException
        NotFoundException
        UnauthorizedException
        InternalFailureException
        DependentServiceFailureException
    ]
}

@http(method: "DELETE", uri: "/apps/{appId}/backendenvironments/{environmentName}")
operation DeleteBackendEnvironment {
    input := {
        @required @httpLabel
        appId: AppId

        @required @httpLabel
        environmentName: EnvironmentName
    }
    output := {
        @required
        backendEnvironment: BackendEnvironment
    }
    errors: [
        BadRequestException
        UnauthorizedException
        NotFoundException
        InternalFailureException
        DependentServiceFailureException
    ]
}

@http(method: "DELETE", uri: "/apps/{appId}/branches/{branchName}")
operation DeleteBranch {
    input := {
        @required @httpLabel
        appId: AppId

        @required @httpLabel
        branchName: BranchName
    }
    output := {
        @required
        branch: Branch
    }
    errors: [
        BadRequestException
        UnauthorizedException
        NotFoundException
        InternalFailureException
        DependentServiceFailureException
    ]
}

@http(method: "DELETE", uri: "/apps/{appId}/domains/{domainName}")
operation DeleteDomainAssociation {
    input := {
        @required @httpLabel
        appId: AppId

        @required @httpLabel
        domainName: DomainName
    }
    output := {
        @required
        domainAssociation: DomainAssociation
    }
    errors: [
        BadRequestException
        UnauthorizedException
        NotFoundException
        InternalFailureException
        DependentServiceFailureException
    ]
}

@http(method: "DELETE", uri: "/apps/{appId}/branches/{branchName}/jobs/{jobId}")
operation DeleteJob {
    input := {
        @required @httpLabel
        appId: AppId

        @required @httpLabel
        branchName: BranchName

        @required @httpLabel
        jobId: JobId
    }
    output := {
        @required
        jobSummary: JobSummary
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalFailureException
        NotFoundException
        LimitExceededException
    ]
}

@http(method: "DELETE", uri: "/webhooks/{webhookId}")
operation DeleteWebhook {
    input := {
        @required @httpLabel
        webhookId: WebhookId
    }
    output := {
        @required
        webhook: Webhook
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalFailureException
        NotFoundException
        LimitExceededException
    ]
}

@http(method: "POST", uri: "/apps/{appId}/accesslogs")
operation GenerateAccessLogs {
    input := {
        startTime: Timestamp
        endTime: Timestamp

        @required
        domainName: DomainName

        @required @httpLabel
        appId: AppId
    }
    output := {
        logUrl: LogUrl
    }
    errors: [
        NotFoundException
        BadRequestException
        UnauthorizedException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/apps/{appId}")
operation GetApp {
    input := {
        @required @httpLabel
        appId: AppId
    }
    output := {
        @required
        app: App
    }
    errors: [
        BadRequestException
        NotFoundException
        UnauthorizedException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/artifacts/{artifactId}")
operation GetArtifactUrl {
    input := {
        @required @httpLabel
        artifactId: ArtifactId
    }
    output := {
        @required
        artifactId: ArtifactId

        @required
        artifactUrl: ArtifactUrl
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalFailureException
        NotFoundException
        LimitExceededException
    ]
}

@http(method: "GET", uri: "/apps/{appId}/backendenvironments/{environmentName}")
operation GetBackendEnvironment {
    input := {
        @required @httpLabel
        appId: AppId

        @required @httpLabel
        environmentName: EnvironmentName
    }
    output := {
        @required
        backendEnvironment: BackendEnvironment
    }
    errors: [
        BadRequestException
        UnauthorizedException
        NotFoundException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/apps/{appId}/branches/{branchName}")
operation GetBranch {
    input := {
        @required @httpLabel
        appId: AppId

        @required @httpLabel
        branchName: BranchName
    }
    output := {
        @required
        branch: Branch
    }
    errors: [
        BadRequestException
        UnauthorizedException
        NotFoundException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/apps/{appId}/domains/{domainName}")
operation GetDomainAssociation {
    input := {
        @required @httpLabel
        appId: AppId

        @required @httpLabel
        domainName: DomainName
    }
    output := {
        @required
        domainAssociation: DomainAssociation
    }
    errors: [
        BadRequestException
        UnauthorizedException
        NotFoundException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/apps/{appId}/branches/{branchName}/jobs/{jobId}")
operation GetJob {
    input := {
        @required @httpLabel
        appId: AppId

        @required @httpLabel
        branchName: BranchName

        @required @httpLabel
        jobId: JobId
    }
    output := {
        @required
        job: Job
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalFailureException
        NotFoundException
        LimitExceededException
    ]
}

@http(method: "GET", uri: "/webhooks/{webhookId}")
operation GetWebhook {
    input := {
        @required @httpLabel
        webhookId: WebhookId
    }
    output := {
        @required
        webhook: Webhook
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalFailureException
        NotFoundException
        LimitExceededException
    ]
}

@http(method: "GET", uri: "/apps")
@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "apps", pageSize: "maxResults")
operation ListApps {
    input := {
        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResultsForListApps
    }
    output := {
        @required
        apps: Apps

        nextToken: NextToken
    }
    errors: [BadRequestException, UnauthorizedException, InternalFailureException]
}

@http(method: "GET", uri: "/apps/{appId}/branches/{branchName}/jobs/{jobId}/artifacts")
operation ListArtifacts {
    input := {
        @required @httpLabel
        appId: AppId

        @required @httpLabel
        branchName: BranchName

        @required @httpLabel
        jobId: JobId

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        artifacts: Artifacts

        nextToken: NextToken
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalFailureException
        LimitExceededException
    ]
}

@http(method: "GET", uri: "/apps/{appId}/backendenvironments")
operation ListBackendEnvironments {
    input := {
        @required @httpLabel
        appId: AppId

        @httpQuery("environmentName")
        environmentName: EnvironmentName

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        backendEnvironments: BackendEnvironments

        nextToken: NextToken
    }
    errors: [BadRequestException, UnauthorizedException, InternalFailureException]
}

@http(method: "GET", uri: "/apps/{appId}/branches")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "branches"
    pageSize: "maxResults"
)
operation ListBranches {
    input := {
        @required @httpLabel
        appId: AppId

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        branches: Branches

        nextToken: NextToken
    }
    errors: [BadRequestException, UnauthorizedException, InternalFailureException]
}

@http(method: "GET", uri: "/apps/{appId}/domains")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "domainAssociations"
    pageSize: "maxResults"
)
operation ListDomainAssociations {
    input := {
        @required @httpLabel
        appId: AppId

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        domainAssociations: DomainAssociations

        nextToken: NextToken
    }
    errors: [BadRequestException, UnauthorizedException, InternalFailureException]
}

@http(method: "GET", uri: "/apps/{appId}/branches/{branchName}/jobs")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "jobSummaries"
    pageSize: "maxResults"
)
operation ListJobs {
    input := {
        @required @httpLabel
        appId: AppId

        @required @httpLabel
        branchName: BranchName

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        jobSummaries: JobSummaries

        nextToken: NextToken
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalFailureException
        LimitExceededException
    ]
}

@http(method: "GET", uri: "/tags/{resourceArn}")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: ResourceArn
    }
    output: ListTagsForResourceResponse
    errors: [InternalFailureException, BadRequestException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/apps/{appId}/webhooks")
operation ListWebhooks {
    input := {
        @required @httpLabel
        appId: AppId

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        webhooks: Webhooks

        nextToken: NextToken
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalFailureException
        LimitExceededException
    ]
}

@http(method: "POST", uri: "/apps/{appId}/branches/{branchName}/deployments/start")
operation StartDeployment {
    input := {
        @required @httpLabel
        appId: AppId

        @required @httpLabel
        branchName: BranchName

        jobId: JobId
        sourceUrl: SourceUrl
        sourceUrlType: SourceUrlType
    }
    output := {
        @required
        jobSummary: JobSummary
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalFailureException
        NotFoundException
        LimitExceededException
    ]
}

@http(method: "POST", uri: "/apps/{appId}/branches/{branchName}/jobs")
operation StartJob {
    input := {
        @required @httpLabel
        appId: AppId

        @required @httpLabel
        branchName: BranchName

        jobId: JobId

        @required
        jobType: JobType

        jobReason: JobReason
        commitId: CommitId
        commitMessage: CommitMessage
        commitTime: Timestamp
    }
    output := {
        @required
        jobSummary: JobSummary
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalFailureException
        NotFoundException
        LimitExceededException
    ]
}

@http(method: "DELETE", uri: "/apps/{appId}/branches/{branchName}/jobs/{jobId}/stop")
operation StopJob {
    input := {
        @required @httpLabel
        appId: AppId

        @required @httpLabel
        branchName: BranchName

        @required @httpLabel
        jobId: JobId
    }
    output := {
        @required
        jobSummary: JobSummary
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalFailureException
        NotFoundException
        LimitExceededException
    ]
}

@http(method: "POST", uri: "/tags/{resourceArn}")
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: ResourceArn

        @required
        tags: TagMap
    }
    output: TagResourceResponse
    errors: [InternalFailureException, BadRequestException, ResourceNotFoundException]
}

@http(method: "DELETE", uri: "/tags/{resourceArn}")
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: ResourceArn

        @required @httpQuery("tagKeys")
        tagKeys: TagKeyList
    }
    output: UntagResourceResponse
    errors: [InternalFailureException, BadRequestException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/apps/{appId}")
operation UpdateApp {
    input := {
        @required @httpLabel
        appId: AppId

        name: Name
        description: Description
        platform: Platform
        computeRoleArn: ComputeRoleArn
        iamServiceRoleArn: ServiceRoleArn
        environmentVariables: EnvironmentVariables
        enableBranchAutoBuild: Boolean
        enableBranchAutoDeletion: Boolean
        enableBasicAuth: Boolean
        basicAuthCredentials: BasicAuthCredentials
        customRules: CustomRules
        buildSpec: BuildSpec
        customHeaders: CustomHeaders
        enableAutoBranchCreation: Boolean
        autoBranchCreationPatterns: AutoBranchCreationPatterns
        autoBranchCreationConfig: AutoBranchCreationConfig
        repository: Repository
        oauthToken: OauthToken
        accessToken: AccessToken
        jobConfig: JobConfig
        cacheConfig: CacheConfig
    }
    output := {
        @required
        app: App
    }
    errors: [
        BadRequestException
        NotFoundException
        UnauthorizedException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/apps/{appId}/branches/{branchName}")
operation UpdateBranch {
    input := {
        @required @httpLabel
        appId: AppId

        @required @httpLabel
        branchName: BranchName

        description: Description
        framework: Framework
        stage: Stage
        enableNotification: Boolean
        enableAutoBuild: Boolean
        enableSkewProtection: Boolean
        environmentVariables: EnvironmentVariables
        basicAuthCredentials: BasicAuthCredentials
        enableBasicAuth: Boolean
        enablePerformanceMode: Boolean
        buildSpec: BuildSpec
        ttl: TTL
        displayName: DisplayName
        enablePullRequestPreview: Boolean
        pullRequestEnvironmentName: PullRequestEnvironmentName
        backendEnvironmentArn: BackendEnvironmentArn
        backend: Backend
        computeRoleArn: ComputeRoleArn
    }
    output := {
        @required
        branch: Branch
    }
    errors: [
        BadRequestException
        UnauthorizedException
        NotFoundException
        InternalFailureException
        DependentServiceFailureException
    ]
}

@http(method: "POST", uri: "/apps/{appId}/domains/{domainName}")
operation UpdateDomainAssociation {
    input := {
        @required @httpLabel
        appId: AppId

        @required @httpLabel
        domainName: DomainName

        enableAutoSubDomain: Boolean
        subDomainSettings: SubDomainSettings
        autoSubDomainCreationPatterns: AutoSubDomainCreationPatterns
        autoSubDomainIAMRole: AutoSubDomainIAMRole
        certificateSettings: CertificateSettings
    }
    output := {
        @required
        domainAssociation: DomainAssociation
    }
    errors: [
        BadRequestException
        UnauthorizedException
        NotFoundException
        InternalFailureException
        DependentServiceFailureException
    ]
}

@http(method: "POST", uri: "/webhooks/{webhookId}")
operation UpdateWebhook {
    input := {
        @required @httpLabel
        webhookId: WebhookId

        branchName: BranchName
        description: Description
    }
    output := {
        @required
        webhook: Webhook
    }
    errors: [
        BadRequestException
        UnauthorizedException
        NotFoundException
        InternalFailureException
        DependentServiceFailureException
    ]
}

@length(min: 1, max: 255) @pattern("(?s).+") @sensitive
string AccessToken

@length(max: 1000)
string ActiveJobId

structure App {
    @required
    appId: AppId

    @required
    appArn: AppArn

    @required
    name: Name

    tags: TagMap

    @required
    description: Description

    @required
    repository: Repository

    @required
    platform: Platform

    @required
    createTime: Timestamp

    @required
    updateTime: Timestamp

    computeRoleArn: ComputeRoleArn
    iamServiceRoleArn: ServiceRoleArn

    @required
    environmentVariables: EnvironmentVariables

    @required
    defaultDomain: DefaultDomain

    @required
    enableBranchAutoBuild: Boolean

    enableBranchAutoDeletion: Boolean

    @required
    enableBasicAuth: Boolean

    basicAuthCredentials: BasicAuthCredentials
    customRules: CustomRules
    productionBranch: ProductionBranch
    buildSpec: BuildSpec
    customHeaders: CustomHeaders
    enableAutoBranchCreation: Boolean
    autoBranchCreationPatterns: AutoBranchCreationPatterns
    autoBranchCreationConfig: AutoBranchCreationConfig
    repositoryCloneMethod: RepositoryCloneMethod
    cacheConfig: CacheConfig
    webhookCreateTime: Timestamp
    wafConfiguration: WafConfiguration
    jobConfig: JobConfig
}

@length(max: 1000)
string AppArn

@length(min: 1, max: 20) @pattern("d[a-z0-9]+")
string AppId

list Apps {
    member: App
}

structure Artifact {
    @required
    artifactFileName: ArtifactFileName

    @required
    artifactId: ArtifactId
}

@length(max: 1000)
string ArtifactFileName

@length(max: 255) @pattern("(?s).*")
string ArtifactId

@length(max: 1000)
string ArtifactUrl

list Artifacts {
    member: Artifact
}

@length(max: 1000)
string ArtifactsUrl

@length(min: 1, max: 2048)
string AssociatedResource

list AssociatedResources {
    member: AssociatedResource
}

structure AutoBranchCreationConfig {
    stage: Stage
    framework: Framework
    enableAutoBuild: Boolean
    environmentVariables: EnvironmentVariables
    basicAuthCredentials: BasicAuthCredentials
    enableBasicAuth: Boolean
    enablePerformanceMode: Boolean
    buildSpec: BuildSpec
    enablePullRequestPreview: Boolean
    pullRequestEnvironmentName: PullRequestEnvironmentName
}

@length(min: 1, max: 2048) @pattern("(?s).+")
string AutoBranchCreationPattern

list AutoBranchCreationPatterns {
    member: AutoBranchCreationPattern
}

@length(min: 1, max: 2048) @pattern("(?s).+")
string AutoSubDomainCreationPattern

list AutoSubDomainCreationPatterns {
    member: AutoSubDomainCreationPattern
}

@length(max: 1000) @pattern("^$|^arn:aws:iam::\\d{12}:role.+")
string AutoSubDomainIAMRole

structure Backend {
    stackArn: StackArn
}

structure BackendEnvironment {
    @required
    backendEnvironmentArn: BackendEnvironmentArn

    @required
    environmentName: EnvironmentName

    stackName: StackName
    deploymentArtifacts: DeploymentArtifacts

    @required
    createTime: Timestamp

    @required
    updateTime: Timestamp
}

@length(min: 0, max: 1000) @pattern("(?s).*")
string BackendEnvironmentArn

list BackendEnvironments {
    member: BackendEnvironment
}

@error("client") @httpError(400)
structure BadRequestException {
    message: ErrorMessage
}

@length(max: 2000) @pattern("(?s).*") @sensitive
string BasicAuthCredentials

structure Branch {
    @required
    branchArn: BranchArn

    @required
    branchName: BranchName

    @required
    description: Description

    tags: TagMap

    @required
    stage: Stage

    @required
    displayName: DisplayName

    @required
    enableNotification: Boolean

    @required
    createTime: Timestamp

    @required
    updateTime: Timestamp

    @required
    environmentVariables: EnvironmentVariables

    @required
    enableAutoBuild: Boolean

    enableSkewProtection: Boolean

    @required
    customDomains: CustomDomains

    @required
    framework: Framework

    @required
    activeJobId: ActiveJobId

    @required
    totalNumberOfJobs: TotalNumberOfJobs

    @required
    enableBasicAuth: Boolean

    enablePerformanceMode: Boolean
    thumbnailUrl: ThumbnailUrl
    basicAuthCredentials: BasicAuthCredentials
    buildSpec: BuildSpec

    @required
    ttl: TTL

    associatedResources: AssociatedResources

    @required
    enablePullRequestPreview: Boolean

    pullRequestEnvironmentName: PullRequestEnvironmentName
    destinationBranch: BranchName
    sourceBranch: BranchName
    backendEnvironmentArn: BackendEnvironmentArn
    backend: Backend
    computeRoleArn: ComputeRoleArn
}

@length(max: 1000) @pattern("(?s).*")
string BranchArn

@length(min: 1, max: 255) @pattern("(?s).+")
string BranchName

@length(max: 255)
list Branches {
    member: Branch
}

enum BuildComputeType {
    STANDARD_8GB
    LARGE_16GB
    XLARGE_72GB
}

@length(min: 1, max: 25000) @pattern("(?s).+") @sensitive
string BuildSpec

structure CacheConfig {
    @required
    type: CacheConfigType
}

enum CacheConfigType {
    AMPLIFY_MANAGED
    AMPLIFY_MANAGED_NO_COOKIES
}

structure Certificate {
    @required
    type: CertificateType

    customCertificateArn: CertificateArn
    certificateVerificationDNSRecord: CertificateVerificationDNSRecord
}

@length(min: 0, max: 1000) @pattern("^arn:aws:acm:[a-z0-9-]+:\\d{12}:certificate\\/.+$")
string CertificateArn

structure CertificateSettings {
    @required
    type: CertificateType

    customCertificateArn: CertificateArn
}

enum CertificateType {
    AMPLIFY_MANAGED
    CUSTOM
}

@length(max: 1000)
string CertificateVerificationDNSRecord

@length(max: 255) @pattern("(?s).*")
string CommitId

@length(max: 10000) @pattern("(?s).*")
string CommitMessage

@length(min: 0, max: 1000) @pattern("(?s).*")
string ComputeRoleArn

@length(min: 0, max: 2048) @pattern("(?s).*")
string Condition

@length(max: 255)
string CustomDomain

@length(max: 255)
list CustomDomains {
    member: CustomDomain
}

@length(min: 0, max: 25000) @pattern("(?s).*")
string CustomHeaders

structure CustomRule {
    @required
    source: Source

    @required
    target: Target

    status: Status
    condition: Condition
}

list CustomRules {
    member: CustomRule
}

@length(max: 1000)
string DNSRecord

@length(min: 1, max: 1000)
string DefaultDomain

@error("server") @httpError(503)
structure DependentServiceFailureException {
    message: ErrorMessage
}

@length(min: 1, max: 1000) @pattern("(?s).+")
string DeploymentArtifacts

@length(max: 1000) @pattern("(?s).*")
string Description

@length(max: 255) @pattern("(?s).*")
string DisplayName

structure DomainAssociation {
    @required
    domainAssociationArn: DomainAssociationArn

    @required
    domainName: DomainName

    @required
    enableAutoSubDomain: Boolean

    autoSubDomainCreationPatterns: AutoSubDomainCreationPatterns
    autoSubDomainIAMRole: AutoSubDomainIAMRole

    @required
    domainStatus: DomainStatus

    updateStatus: UpdateStatus

    @required
    statusReason: StatusReason

    certificateVerificationDNSRecord: CertificateVerificationDNSRecord

    @required
    subDomains: SubDomains

    certificate: Certificate
}

@length(max: 1000)
string DomainAssociationArn

@length(max: 255)
list DomainAssociations {
    member: DomainAssociation
}

@length(max: 64)
@pattern("^(((?!-)[A-Za-z0-9-]{0,62}[A-Za-z0-9])\\.)+((?!-)[A-Za-z0-9-]{1,62}[A-Za-z0-9])(\\.)?$")
string DomainName

@length(max: 255) @pattern("(?s).*")
string DomainPrefix

enum DomainStatus {
    PENDING_VERIFICATION
    IN_PROGRESS
    AVAILABLE
    IMPORTING_CUSTOM_CERTIFICATE
    PENDING_DEPLOYMENT
    AWAITING_APP_CNAME
    FAILED
    CREATING
    REQUESTING_CERTIFICATE
    UPDATING
}

@length(max: 255) @pattern("(?s).*")
string EnvKey

@length(max: 5500) @pattern("(?s).*")
string EnvValue

@length(min: 1, max: 255) @pattern("(?s).+")
string EnvironmentName

map EnvironmentVariables {
    key: EnvKey
    value: EnvValue
}

@length(max: 255)
string ErrorMessage

map FileMap {
    key: FileName
    value: MD5Hash
}

@length(max: 255) @pattern("(?s).*")
string FileName

map FileUploadUrls {
    key: FileName
    value: UploadUrl
}

@length(max: 255) @pattern("(?s).*")
string Framework

@error("server") @httpError(500)
structure InternalFailureException {
    message: ErrorMessage
}

structure Job {
    @required
    summary: JobSummary

    @required
    steps: Steps
}

@length(max: 1000)
string JobArn

structure JobConfig {
    @required
    buildComputeType: BuildComputeType
}

@length(max: 255) @pattern("[0-9]+")
string JobId

@length(max: 255) @pattern("(?s).*")
string JobReason

enum JobStatus {
    CREATED
    PENDING
    PROVISIONING
    RUNNING
    FAILED
    SUCCEED
    CANCELLING
    CANCELLED
}

list JobSummaries {
    member: JobSummary
}

structure JobSummary {
    @required
    jobArn: JobArn

    @required
    jobId: JobId

    @required
    commitId: CommitId

    @required
    commitMessage: CommitMessage

    @required
    commitTime: Timestamp

    @required
    startTime: Timestamp

    @required
    status: JobStatus

    endTime: Timestamp

    @required
    jobType: JobType

    sourceUrl: SourceUrl
    sourceUrlType: SourceUrlType
}

enum JobType {
    RELEASE
    RETRY
    MANUAL
    WEB_HOOK
}

@error("client") @httpError(429)
structure LimitExceededException {
    message: ErrorMessage
}

@output
structure ListTagsForResourceResponse {
    tags: TagMap
}

@length(max: 1000)
string LogUrl

@length(max: 32) @pattern("(?s).*")
string MD5Hash

@range(min: 0, max: 50)
integer MaxResults

@range(min: 0, max: 100)
integer MaxResultsForListApps

@length(min: 1, max: 255) @pattern("(?s).+")
string Name

@length(max: 2000) @pattern("(?s).*")
string NextToken

@error("client") @httpError(404)
structure NotFoundException {
    message: ErrorMessage
}

@length(max: 4096) @pattern("(?s).*") @sensitive
string OauthToken

enum Platform {
    WEB
    WEB_DYNAMIC
    WEB_COMPUTE
}

structure ProductionBranch {
    lastDeployTime: Timestamp
    status: Status
    thumbnailUrl: ThumbnailUrl
    branchName: BranchName
}

@length(max: 20) @pattern("(?s).*")
string PullRequestEnvironmentName

@length(max: 1000) @pattern("(?s).*")
string Repository

enum RepositoryCloneMethod {
    SSH
    TOKEN
    SIGV4
}

@length(min: 0, max: 2048) @pattern("^arn:aws:amplify:.*")
string ResourceArn

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    code: String

    @required
    message: ErrorMessage
}

map Screenshots {
    key: ThumbnailName
    value: ThumbnailUrl
}

@length(min: 0, max: 1000) @pattern("(?s).*")
string ServiceRoleArn

@length(min: 1, max: 2048) @pattern("(?s).+")
string Source

@length(max: 3000) @pattern("^(s3|https|http)://.*")
string SourceUrl

enum SourceUrlType {
    ZIP
    BUCKET_PREFIX
}

@length(min: 20, max: 2048) @pattern("^arn:aws:cloudformation:[a-z0-9-]+:\\d{12}:stack/.+/.+$")
string StackArn

@length(min: 1, max: 255) @pattern("(?s).+")
string StackName

enum Stage {
    PRODUCTION
    BETA
    DEVELOPMENT
    EXPERIMENTAL
    PULL_REQUEST
}

@length(min: 3, max: 7) @pattern(".{3,7}")
string Status

@length(max: 1000)
string StatusReason

structure Step {
    @required
    stepName: StepName

    @required
    startTime: Timestamp

    @required
    status: JobStatus

    @required
    endTime: Timestamp

    logUrl: LogUrl
    artifactsUrl: ArtifactsUrl
    testArtifactsUrl: TestArtifactsUrl
    testConfigUrl: TestConfigUrl
    screenshots: Screenshots
    statusReason: StatusReason
    context: String
}

@length(max: 255)
string StepName

list Steps {
    member: Step
}

structure SubDomain {
    @required
    subDomainSetting: SubDomainSetting

    @required
    verified: Boolean

    @required
    dnsRecord: DNSRecord
}

structure SubDomainSetting {
    @required
    prefix: DomainPrefix

    @required
    branchName: BranchName
}

@length(max: 500)
list SubDomainSettings {
    member: SubDomainSetting
}

@length(max: 500)
list SubDomains {
    member: SubDomain
}

@length(min: 0, max: 32) @pattern("\\d*")
string TTL

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

@output
structure TagResourceResponse {}

@length(max: 256) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagValue

@length(min: 1, max: 2048) @pattern("(?s).+")
string Target

@length(max: 1000)
string TestArtifactsUrl

@length(max: 1000)
string TestConfigUrl

@length(max: 256)
string ThumbnailName

@length(min: 1, max: 2000)
string ThumbnailUrl

@length(max: 1000)
string TotalNumberOfJobs

@error("client") @httpError(401)
structure UnauthorizedException {
    message: ErrorMessage
}

@output
structure UntagResourceResponse {}

enum UpdateStatus {
    REQUESTING_CERTIFICATE
    PENDING_VERIFICATION
    IMPORTING_CUSTOM_CERTIFICATE
    PENDING_DEPLOYMENT
    AWAITING_APP_CNAME
    UPDATE_COMPLETE
    UPDATE_FAILED
}

@length(max: 1000)
string UploadUrl

structure WafConfiguration {
    webAclArn: WebAclArn
    wafStatus: WafStatus
    statusReason: StatusReason
}

enum WafStatus {
    ASSOCIATING
    ASSOCIATION_FAILED
    ASSOCIATION_SUCCESS
    DISASSOCIATING
    DISASSOCIATION_FAILED
}

@length(min: 0, max: 512) @pattern("^arn:aws:wafv2:.*")
string WebAclArn

structure Webhook {
    @required
    webhookArn: WebhookArn

    @required
    webhookId: WebhookId

    @required
    webhookUrl: WebhookUrl

    appId: AppId

    @required
    branchName: BranchName

    @required
    description: Description

    @required
    createTime: Timestamp

    @required
    updateTime: Timestamp
}

@length(max: 1000)
string WebhookArn

@length(max: 255) @pattern("(?s).*")
string WebhookId

@length(max: 1000)
string WebhookUrl

list Webhooks {
    member: Webhook
}
