$version: "2.0"

namespace com.amazonaws.codebuild

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("AWS CodeBuild")
@service(sdkId: "CodeBuild", endpointPrefix: "codebuild")
@awsJson1_1
@sigv4(name: "codebuild")
@standardRegionalEndpoints
service CodeBuild_20161006 {
    version: "2016-10-06"
    operations: [
        BatchDeleteBuilds
        BatchGetBuildBatches
        BatchGetBuilds
        BatchGetCommandExecutions
        BatchGetFleets
        BatchGetProjects
        BatchGetReportGroups
        BatchGetReports
        BatchGetSandboxes
        CreateFleet
        CreateProject
        CreateReportGroup
        CreateWebhook
        DeleteBuildBatch
        DeleteFleet
        DeleteProject
        DeleteReport
        DeleteReportGroup
        DeleteResourcePolicy
        DeleteSourceCredentials
        DeleteWebhook
        DescribeCodeCoverages
        DescribeTestCases
        GetReportGroupTrend
        GetResourcePolicy
        ImportSourceCredentials
        InvalidateProjectCache
        ListBuildBatches
        ListBuildBatchesForProject
        ListBuilds
        ListBuildsForProject
        ListCommandExecutionsForSandbox
        ListCuratedEnvironmentImages
        ListFleets
        ListProjects
        ListReportGroups
        ListReports
        ListReportsForReportGroup
        ListSandboxes
        ListSandboxesForProject
        ListSharedProjects
        ListSharedReportGroups
        ListSourceCredentials
        PutResourcePolicy
        RetryBuild
        RetryBuildBatch
        StartBuild
        StartBuildBatch
        StartCommandExecution
        StartSandbox
        StartSandboxConnection
        StopBuild
        StopBuildBatch
        StopSandbox
        UpdateFleet
        UpdateProject
        UpdateProjectVisibility
        UpdateReportGroup
        UpdateWebhook
    ]
}

operation BatchDeleteBuilds {
    input := {
        @required
        ids: BuildIds
    }
    output := {
        buildsDeleted: BuildIds
        buildsNotDeleted: BuildsNotDeleted
    }
    errors: [InvalidInputException]
}

operation BatchGetBuildBatches {
    input := {
        @required
        ids: BuildBatchIds
    }
    output := {
        buildBatches: BuildBatches
        buildBatchesNotFound: BuildBatchIds
    }
    errors: [InvalidInputException]
}

operation BatchGetBuilds {
    input := {
        @required
        ids: BuildIds
    }
    output := {
        builds: Builds
        buildsNotFound: BuildIds
    }
    errors: [InvalidInputException]
}

operation BatchGetCommandExecutions {
    input := {
        @required
        sandboxId: NonEmptyString

        @required
        commandExecutionIds: CommandExecutionIds
    }
    output := {
        commandExecutions: CommandExecutions
        commandExecutionsNotFound: CommandExecutionIds
    }
    errors: [InvalidInputException]
}

operation BatchGetFleets {
    input := {
        @required
        names: FleetNames
    }
    output := {
        fleets: Fleets
        fleetsNotFound: FleetNames
    }
    errors: [InvalidInputException]
}

operation BatchGetProjects {
    input := {
        @required
        names: ProjectNames
    }
    output := {
        projects: Projects
        projectsNotFound: ProjectNames
    }
    errors: [InvalidInputException]
}

operation BatchGetReportGroups {
    input := {
        @required
        reportGroupArns: ReportGroupArns
    }
    output := {
        reportGroups: ReportGroups
        reportGroupsNotFound: ReportGroupArns
    }
    errors: [InvalidInputException]
}

operation BatchGetReports {
    input := {
        @required
        reportArns: ReportArns
    }
    output := {
        reports: Reports
        reportsNotFound: ReportArns
    }
    errors: [InvalidInputException]
}

operation BatchGetSandboxes {
    input := {
        @required
        ids: SandboxIds
    }
    output := {
        sandboxes: Sandboxes
        sandboxesNotFound: SandboxIds
    }
    errors: [InvalidInputException]
}

operation CreateFleet {
    input := {
        @required
        name: FleetName

        @required
        baseCapacity: Integer

        @required
        environmentType: EnvironmentType

        @required
        computeType: ComputeType

        computeConfiguration: ComputeConfiguration
        scalingConfiguration: ScalingConfigurationInput
        overflowBehavior: FleetOverflowBehavior
        vpcConfig: VpcConfig
        proxyConfiguration: ProxyConfiguration
        imageId: NonEmptyString
        fleetServiceRole: NonEmptyString
        tags: TagList
    }
    output := {
        fleet: Fleet
    }
    errors: [InvalidInputException, ResourceAlreadyExistsException, AccountLimitExceededException]
}

operation CreateProject {
    input := {
        @required
        name: ProjectName

        description: ProjectDescription

        @required
        source: ProjectSource

        secondarySources: ProjectSources
        sourceVersion: String
        secondarySourceVersions: ProjectSecondarySourceVersions

        @required
        artifacts: ProjectArtifacts

        secondaryArtifacts: ProjectArtifactsList
        cache: ProjectCache

        @required
        environment: ProjectEnvironment

        @required
        serviceRole: NonEmptyString

        timeoutInMinutes: BuildTimeOut
        queuedTimeoutInMinutes: TimeOut
        encryptionKey: NonEmptyString
        tags: TagList
        vpcConfig: VpcConfig
        badgeEnabled: Boolean
        logsConfig: LogsConfig
        fileSystemLocations: ProjectFileSystemLocations
        buildBatchConfig: ProjectBuildBatchConfig
        concurrentBuildLimit: Integer
        autoRetryLimit: Integer
    }
    output := {
        project: Project
    }
    errors: [InvalidInputException, ResourceAlreadyExistsException, AccountLimitExceededException]
}

operation CreateReportGroup {
    input := {
        @required
        name: ReportGroupName

        @required
        type: ReportType

        @required
        exportConfig: ReportExportConfig

        tags: TagList
    }
    output := {
        reportGroup: ReportGroup
    }
    errors: [InvalidInputException, ResourceAlreadyExistsException, AccountLimitExceededException]
}

operation CreateWebhook {
    input := {
        @required
        projectName: ProjectName

        branchFilter: String
        filterGroups: FilterGroups
        buildType: WebhookBuildType
        manualCreation: Boolean
        scopeConfiguration: ScopeConfiguration
        pullRequestBuildPolicy: PullRequestBuildPolicy
    }
    output := {
        webhook: Webhook
    }
    errors: [
        InvalidInputException
        OAuthProviderException
        ResourceAlreadyExistsException
        ResourceNotFoundException
    ]
}

operation DeleteBuildBatch {
    input := {
        @required
        id: NonEmptyString
    }
    output := {
        statusCode: String
        buildsDeleted: BuildIds
        buildsNotDeleted: BuildsNotDeleted
    }
    errors: [InvalidInputException]
}

operation DeleteFleet {
    input := {
        @required
        arn: NonEmptyString
    }
    output := {}
    errors: [InvalidInputException]
}

operation DeleteProject {
    input := {
        @required
        name: NonEmptyString
    }
    output := {}
    errors: [InvalidInputException]
}

operation DeleteReport {
    input := {
        @required
        arn: NonEmptyString
    }
    output := {}
    errors: [InvalidInputException]
}

operation DeleteReportGroup {
    input := {
        @required
        arn: NonEmptyString

        deleteReports: Boolean
    }
    output := {}
    errors: [InvalidInputException]
}

operation DeleteResourcePolicy {
    input := {
        @required
        resourceArn: NonEmptyString
    }
    output := {}
    errors: [InvalidInputException]
}

operation DeleteSourceCredentials {
    input := {
        @required
        arn: NonEmptyString
    }
    output := {
        arn: NonEmptyString
    }
    errors: [InvalidInputException, ResourceNotFoundException]
}

operation DeleteWebhook {
    input := {
        @required
        projectName: ProjectName
    }
    output := {}
    errors: [InvalidInputException, ResourceNotFoundException, OAuthProviderException]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "codeCoverages"
    pageSize: "maxResults"
)
operation DescribeCodeCoverages {
    input := {
        @required
        reportArn: NonEmptyString

        nextToken: String
        maxResults: PageSize
        sortOrder: SortOrderType
        sortBy: ReportCodeCoverageSortByType
        minLineCoveragePercentage: Percentage
        maxLineCoveragePercentage: Percentage
    }
    output := {
        nextToken: String
        codeCoverages: CodeCoverages
    }
    errors: [InvalidInputException]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "testCases"
    pageSize: "maxResults"
)
operation DescribeTestCases {
    input := {
        @required
        reportArn: String

        nextToken: String
        maxResults: PageSize
        filter: TestCaseFilter
    }
    output := {
        nextToken: String
        testCases: TestCases
    }
    errors: [InvalidInputException, ResourceNotFoundException]
}

operation GetReportGroupTrend {
    input := {
        @required
        reportGroupArn: NonEmptyString

        numOfReports: PageSize

        @required
        trendField: ReportGroupTrendFieldType
    }
    output := {
        stats: ReportGroupTrendStats
        rawData: ReportGroupTrendRawDataList
    }
    errors: [InvalidInputException, ResourceNotFoundException]
}

operation GetResourcePolicy {
    input := {
        @required
        resourceArn: NonEmptyString
    }
    output := {
        policy: NonEmptyString
    }
    errors: [ResourceNotFoundException, InvalidInputException]
}

operation ImportSourceCredentials {
    input := {
        username: NonEmptyString

        @required
        token: SensitiveNonEmptyString

        @required
        serverType: ServerType

        @required
        authType: AuthType

        shouldOverwrite: Boolean
    }
    output := {
        arn: NonEmptyString
    }
    errors: [InvalidInputException, AccountLimitExceededException, ResourceAlreadyExistsException]
}

operation InvalidateProjectCache {
    input := {
        @required
        projectName: NonEmptyString
    }
    output := {}
    errors: [InvalidInputException, ResourceNotFoundException]
}

@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "ids", pageSize: "maxResults")
operation ListBuildBatches {
    input := {
        filter: BuildBatchFilter
        maxResults: PageSize
        sortOrder: SortOrderType
        nextToken: String
    }
    output := {
        ids: BuildBatchIds
        nextToken: String
    }
    errors: [InvalidInputException]
}

@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "ids", pageSize: "maxResults")
operation ListBuildBatchesForProject {
    input := {
        projectName: NonEmptyString
        filter: BuildBatchFilter
        maxResults: PageSize
        sortOrder: SortOrderType
        nextToken: String
    }
    output := {
        ids: BuildBatchIds
        nextToken: String
    }
    errors: [InvalidInputException, ResourceNotFoundException]
}

@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "ids")
operation ListBuilds {
    input := {
        sortOrder: SortOrderType
        nextToken: String
    }
    output := {
        ids: BuildIds
        nextToken: String
    }
    errors: [InvalidInputException]
}

@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "ids")
operation ListBuildsForProject {
    input := {
        @required
        projectName: NonEmptyString

        sortOrder: SortOrderType
        nextToken: String
    }
    output := {
        ids: BuildIds
        nextToken: String
    }
    errors: [InvalidInputException, ResourceNotFoundException]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "commandExecutions"
    pageSize: "maxResults"
)
operation ListCommandExecutionsForSandbox {
    input := {
        @required
        sandboxId: NonEmptyString

        maxResults: PageSize
        sortOrder: SortOrderType
        nextToken: SensitiveString
    }
    output := {
        commandExecutions: CommandExecutions
        nextToken: String
    }
    errors: [InvalidInputException, ResourceNotFoundException]
}

operation ListCuratedEnvironmentImages {
    input := {}
    output := {
        platforms: EnvironmentPlatforms
    }
}

operation ListFleets {
    input := {
        nextToken: SensitiveString
        maxResults: PageSize
        sortOrder: SortOrderType
        sortBy: FleetSortByType
    }
    output := {
        nextToken: String
        fleets: FleetArns
    }
    errors: [InvalidInputException]
}

@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "projects")
operation ListProjects {
    input := {
        sortBy: ProjectSortByType
        sortOrder: SortOrderType
        nextToken: NonEmptyString
    }
    output := {
        nextToken: String
        projects: ProjectNames
    }
    errors: [InvalidInputException]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "reportGroups"
    pageSize: "maxResults"
)
operation ListReportGroups {
    input := {
        sortOrder: SortOrderType
        sortBy: ReportGroupSortByType
        nextToken: String
        maxResults: PageSize
    }
    output := {
        nextToken: String
        reportGroups: ReportGroupArns
    }
    errors: [InvalidInputException]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "reports"
    pageSize: "maxResults"
)
operation ListReports {
    input := {
        sortOrder: SortOrderType
        nextToken: String
        maxResults: PageSize
        filter: ReportFilter
    }
    output := {
        nextToken: String
        reports: ReportArns
    }
    errors: [InvalidInputException]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "reports"
    pageSize: "maxResults"
)
operation ListReportsForReportGroup {
    input := {
        @required
        reportGroupArn: String

        nextToken: String
        sortOrder: SortOrderType
        maxResults: PageSize
        filter: ReportFilter
    }
    output := {
        nextToken: String
        reports: ReportArns
    }
    errors: [InvalidInputException, ResourceNotFoundException]
}

@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "ids", pageSize: "maxResults")
operation ListSandboxes {
    input := {
        maxResults: PageSize
        sortOrder: SortOrderType
        nextToken: String
    }
    output := {
        ids: SandboxIds
        nextToken: String
    }
    errors: [InvalidInputException]
}

@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "ids", pageSize: "maxResults")
operation ListSandboxesForProject {
    input := {
        @required
        projectName: NonEmptyString

        maxResults: PageSize
        sortOrder: SortOrderType
        nextToken: SensitiveString
    }
    output := {
        ids: SandboxIds
        nextToken: String
    }
    errors: [InvalidInputException, ResourceNotFoundException]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "projects"
    pageSize: "maxResults"
)
operation ListSharedProjects {
    input := {
        sortBy: SharedResourceSortByType
        sortOrder: SortOrderType
        maxResults: PageSize
        nextToken: NonEmptyString
    }
    output := {
        nextToken: String
        projects: ProjectArns
    }
    errors: [InvalidInputException]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "reportGroups"
    pageSize: "maxResults"
)
operation ListSharedReportGroups {
    input := {
        sortOrder: SortOrderType
        sortBy: SharedResourceSortByType
        nextToken: String
        maxResults: PageSize
    }
    output := {
        nextToken: String
        reportGroups: ReportGroupArns
    }
    errors: [InvalidInputException]
}

operation ListSourceCredentials {
    input := {}
    output := {
        sourceCredentialsInfos: SourceCredentialsInfos
    }
    errors: [InvalidInputException]
}

operation PutResourcePolicy {
    input := {
        @required
        policy: NonEmptyString

        @required
        resourceArn: NonEmptyString
    }
    output := {
        resourceArn: NonEmptyString
    }
    errors: [ResourceNotFoundException, InvalidInputException]
}

operation RetryBuild {
    input := {
        id: NonEmptyString
        idempotencyToken: String
    }
    output := {
        build: Build
    }
    errors: [InvalidInputException, ResourceNotFoundException, AccountLimitExceededException]
}

operation RetryBuildBatch {
    input := {
        id: NonEmptyString
        idempotencyToken: String
        retryType: RetryBuildBatchType
    }
    output := {
        buildBatch: BuildBatch
    }
    errors: [InvalidInputException, ResourceNotFoundException]
}

operation StartBuild {
    input := {
        @required
        projectName: NonEmptyString

        secondarySourcesOverride: ProjectSources
        secondarySourcesVersionOverride: ProjectSecondarySourceVersions
        sourceVersion: String
        artifactsOverride: ProjectArtifacts
        secondaryArtifactsOverride: ProjectArtifactsList
        environmentVariablesOverride: EnvironmentVariables
        sourceTypeOverride: SourceType
        sourceLocationOverride: String
        sourceAuthOverride: SourceAuth
        gitCloneDepthOverride: GitCloneDepth
        gitSubmodulesConfigOverride: GitSubmodulesConfig
        buildspecOverride: String
        insecureSslOverride: Boolean
        reportBuildStatusOverride: Boolean
        buildStatusConfigOverride: BuildStatusConfig
        environmentTypeOverride: EnvironmentType
        imageOverride: NonEmptyString
        computeTypeOverride: ComputeType
        certificateOverride: String
        cacheOverride: ProjectCache
        serviceRoleOverride: NonEmptyString
        privilegedModeOverride: Boolean
        timeoutInMinutesOverride: BuildTimeOut
        queuedTimeoutInMinutesOverride: TimeOut
        encryptionKeyOverride: NonEmptyString
        idempotencyToken: String
        logsConfigOverride: LogsConfig
        registryCredentialOverride: RegistryCredential
        imagePullCredentialsTypeOverride: ImagePullCredentialsType
        debugSessionEnabled: Boolean
        fleetOverride: ProjectFleet
        autoRetryLimitOverride: Integer
        hostKernelOverride: HostKernel
    }
    output := {
        build: Build
    }
    errors: [InvalidInputException, ResourceNotFoundException, AccountLimitExceededException]
}

operation StartBuildBatch {
    input := {
        @required
        projectName: NonEmptyString

        secondarySourcesOverride: ProjectSources
        secondarySourcesVersionOverride: ProjectSecondarySourceVersions
        sourceVersion: String
        artifactsOverride: ProjectArtifacts
        secondaryArtifactsOverride: ProjectArtifactsList
        environmentVariablesOverride: EnvironmentVariables
        sourceTypeOverride: SourceType
        sourceLocationOverride: String
        sourceAuthOverride: SourceAuth
        gitCloneDepthOverride: GitCloneDepth
        gitSubmodulesConfigOverride: GitSubmodulesConfig
        buildspecOverride: String
        insecureSslOverride: Boolean
        reportBuildBatchStatusOverride: Boolean
        environmentTypeOverride: EnvironmentType
        imageOverride: NonEmptyString
        computeTypeOverride: ComputeType
        certificateOverride: String
        cacheOverride: ProjectCache
        serviceRoleOverride: NonEmptyString
        privilegedModeOverride: Boolean
        buildTimeoutInMinutesOverride: BuildTimeOut
        queuedTimeoutInMinutesOverride: TimeOut
        encryptionKeyOverride: NonEmptyString
        idempotencyToken: String
        logsConfigOverride: LogsConfig
        registryCredentialOverride: RegistryCredential
        imagePullCredentialsTypeOverride: ImagePullCredentialsType
        buildBatchConfigOverride: ProjectBuildBatchConfig
        debugSessionEnabled: Boolean
    }
    output := {
        buildBatch: BuildBatch
    }
    errors: [InvalidInputException, ResourceNotFoundException]
}

operation StartCommandExecution {
    input := {
        @required
        sandboxId: NonEmptyString

        @required
        command: SensitiveNonEmptyString

        type: CommandType
    }
    output := {
        commandExecution: CommandExecution
    }
    errors: [InvalidInputException, ResourceNotFoundException]
}

operation StartSandbox {
    input := {
        projectName: NonEmptyString
        idempotencyToken: SensitiveString
    }
    output := {
        sandbox: Sandbox
    }
    errors: [InvalidInputException, ResourceNotFoundException, AccountSuspendedException]
}

operation StartSandboxConnection {
    input := {
        @required
        sandboxId: NonEmptyString
    }
    output := {
        ssmSession: SSMSession
    }
    errors: [InvalidInputException, ResourceNotFoundException]
}

operation StopBuild {
    input := {
        @required
        id: NonEmptyString
    }
    output := {
        build: Build
    }
    errors: [InvalidInputException, ResourceNotFoundException]
}

operation StopBuildBatch {
    input := {
        @required
        id: NonEmptyString
    }
    output := {
        buildBatch: BuildBatch
    }
    errors: [InvalidInputException, ResourceNotFoundException]
}

operation StopSandbox {
    input := {
        @required
        id: NonEmptyString
    }
    output := {
        sandbox: Sandbox
    }
    errors: [InvalidInputException, ResourceNotFoundException]
}

operation UpdateFleet {
    input := {
        @required
        arn: NonEmptyString

        baseCapacity: Integer
        environmentType: EnvironmentType
        computeType: ComputeType
        computeConfiguration: ComputeConfiguration
        scalingConfiguration: ScalingConfigurationInput
        overflowBehavior: FleetOverflowBehavior
        vpcConfig: VpcConfig
        proxyConfiguration: ProxyConfiguration
        imageId: NonEmptyString
        fleetServiceRole: NonEmptyString
        tags: TagList
    }
    output := {
        fleet: Fleet
    }
    errors: [InvalidInputException, ResourceNotFoundException, AccountLimitExceededException]
}

operation UpdateProject {
    input := {
        @required
        name: NonEmptyString

        description: ProjectDescription
        source: ProjectSource
        secondarySources: ProjectSources
        sourceVersion: String
        secondarySourceVersions: ProjectSecondarySourceVersions
        artifacts: ProjectArtifacts
        secondaryArtifacts: ProjectArtifactsList
        cache: ProjectCache
        environment: ProjectEnvironment
        serviceRole: NonEmptyString
        timeoutInMinutes: BuildTimeOut
        queuedTimeoutInMinutes: TimeOut
        encryptionKey: NonEmptyString
        tags: TagList
        vpcConfig: VpcConfig
        badgeEnabled: Boolean
        logsConfig: LogsConfig
        fileSystemLocations: ProjectFileSystemLocations
        buildBatchConfig: ProjectBuildBatchConfig
        concurrentBuildLimit: Integer
        autoRetryLimit: Integer
    }
    output := {
        project: Project
    }
    errors: [InvalidInputException, ResourceNotFoundException]
}

operation UpdateProjectVisibility {
    input := {
        @required
        projectArn: NonEmptyString

        @required
        projectVisibility: ProjectVisibilityType

        resourceAccessRole: NonEmptyString
    }
    output := {
        projectArn: NonEmptyString
        publicProjectAlias: NonEmptyString
        projectVisibility: ProjectVisibilityType
    }
    errors: [InvalidInputException, ResourceNotFoundException]
}

operation UpdateReportGroup {
    input := {
        @required
        arn: NonEmptyString

        exportConfig: ReportExportConfig
        tags: TagList
    }
    output := {
        reportGroup: ReportGroup
    }
    errors: [InvalidInputException, ResourceNotFoundException]
}

operation UpdateWebhook {
    input := {
        @required
        projectName: ProjectName

        branchFilter: String
        rotateSecret: Boolean
        filterGroups: FilterGroups
        buildType: WebhookBuildType
        pullRequestBuildPolicy: PullRequestBuildPolicy
    }
    output := {
        webhook: Webhook
    }
    errors: [InvalidInputException, ResourceNotFoundException, OAuthProviderException]
}

@error("client")
structure AccountLimitExceededException {}

@error("client")
structure AccountSuspendedException {}

enum ArtifactNamespace {
    NONE
    BUILD_ID
}

enum ArtifactPackaging {
    NONE
    ZIP
}

enum ArtifactsType {
    CODEPIPELINE
    S3
    NO_ARTIFACTS
}

enum AuthType {
    OAUTH
    BASIC_AUTH
    PERSONAL_ACCESS_TOKEN
    CODECONNECTIONS
    SECRETS_MANAGER
}

structure AutoRetryConfig {
    autoRetryLimit: Integer
    autoRetryNumber: Integer
    nextAutoRetry: String
    previousAutoRetry: String
}

enum BatchReportModeType {
    REPORT_INDIVIDUAL_BUILDS
    REPORT_AGGREGATED_BATCH
}

structure BatchRestrictions {
    maximumBuildsAllowed: Integer
    computeTypesAllowed: ComputeTypesAllowed
    fleetsAllowed: FleetsAllowed
}

enum BucketOwnerAccess {
    NONE
    READ_ONLY
    FULL
}

structure Build {
    id: NonEmptyString
    arn: NonEmptyString
    buildNumber: Long
    startTime: Timestamp
    endTime: Timestamp
    currentPhase: String
    buildStatus: StatusType
    sourceVersion: NonEmptyString
    resolvedSourceVersion: NonEmptyString
    projectName: NonEmptyString
    phases: BuildPhases
    source: ProjectSource
    secondarySources: ProjectSources
    secondarySourceVersions: ProjectSecondarySourceVersions
    artifacts: BuildArtifacts
    secondaryArtifacts: BuildArtifactsList
    cache: ProjectCache
    environment: ProjectEnvironment
    serviceRole: NonEmptyString
    logs: LogsLocation
    timeoutInMinutes: Integer
    queuedTimeoutInMinutes: Integer
    buildComplete: Boolean
    initiator: String
    vpcConfig: VpcConfig
    networkInterface: NetworkInterface
    encryptionKey: NonEmptyString
    exportedEnvironmentVariables: ExportedEnvironmentVariables
    reportArns: BuildReportArns
    fileSystemLocations: ProjectFileSystemLocations
    debugSession: DebugSession
    buildBatchArn: String
    autoRetryConfig: AutoRetryConfig
}

structure BuildArtifacts {
    location: String
    sha256sum: String
    md5sum: String
    overrideArtifactName: Boolean
    encryptionDisabled: Boolean
    artifactIdentifier: String
    bucketOwnerAccess: BucketOwnerAccess
}

@length(min: 0, max: 12)
list BuildArtifactsList {
    member: BuildArtifacts
}

structure BuildBatch {
    id: NonEmptyString
    arn: NonEmptyString
    startTime: Timestamp
    endTime: Timestamp
    currentPhase: String
    buildBatchStatus: StatusType
    sourceVersion: NonEmptyString
    resolvedSourceVersion: NonEmptyString
    projectName: NonEmptyString
    phases: BuildBatchPhases
    source: ProjectSource
    secondarySources: ProjectSources
    secondarySourceVersions: ProjectSecondarySourceVersions
    artifacts: BuildArtifacts
    secondaryArtifacts: BuildArtifactsList
    cache: ProjectCache
    environment: ProjectEnvironment
    serviceRole: NonEmptyString
    logConfig: LogsConfig
    buildTimeoutInMinutes: Integer
    queuedTimeoutInMinutes: Integer
    complete: Boolean
    initiator: String
    vpcConfig: VpcConfig
    encryptionKey: NonEmptyString
    buildBatchNumber: Long
    fileSystemLocations: ProjectFileSystemLocations
    buildBatchConfig: ProjectBuildBatchConfig
    buildGroups: BuildGroups
    debugSessionEnabled: Boolean
    reportArns: BuildReportArns
}

structure BuildBatchFilter {
    status: StatusType
}

@length(min: 0, max: 100)
list BuildBatchIds {
    member: NonEmptyString
}

structure BuildBatchPhase {
    phaseType: BuildBatchPhaseType
    phaseStatus: StatusType
    startTime: Timestamp
    endTime: Timestamp
    durationInSeconds: Long
    contexts: PhaseContexts
}

enum BuildBatchPhaseType {
    SUBMITTED
    DOWNLOAD_BATCHSPEC
    IN_PROGRESS
    COMBINE_ARTIFACTS
    SUCCEEDED
    FAILED
    STOPPED
}

list BuildBatchPhases {
    member: BuildBatchPhase
}

@length(min: 0, max: 100)
list BuildBatches {
    member: BuildBatch
}

structure BuildGroup {
    identifier: String
    dependsOn: Identifiers
    ignoreFailure: Boolean
    currentBuildSummary: BuildSummary
    priorBuildSummaryList: BuildSummaries
}

list BuildGroups {
    member: BuildGroup
}

@length(min: 1, max: 100)
list BuildIds {
    member: NonEmptyString
}

structure BuildNotDeleted {
    id: NonEmptyString
    statusCode: String
}

structure BuildPhase {
    phaseType: BuildPhaseType
    phaseStatus: StatusType
    startTime: Timestamp
    endTime: Timestamp
    durationInSeconds: Long
    contexts: PhaseContexts
}

enum BuildPhaseType {
    SUBMITTED
    QUEUED
    PROVISIONING
    DOWNLOAD_SOURCE
    INSTALL
    PRE_BUILD
    BUILD
    POST_BUILD
    UPLOAD_ARTIFACTS
    FINALIZING
    COMPLETED
}

list BuildPhases {
    member: BuildPhase
}

list BuildReportArns {
    member: String
}

structure BuildStatusConfig {
    context: String
    targetUrl: String
}

list BuildSummaries {
    member: BuildSummary
}

structure BuildSummary {
    arn: String
    requestedOn: Timestamp
    buildStatus: StatusType
    primaryArtifact: ResolvedArtifact
    secondaryArtifacts: ResolvedSecondaryArtifacts
}

@range(min: 5, max: 2160)
integer BuildTimeOut

list Builds {
    member: Build
}

list BuildsNotDeleted {
    member: BuildNotDeleted
}

enum CacheMode {
    LOCAL_DOCKER_LAYER_CACHE
    LOCAL_SOURCE_CACHE
    LOCAL_CUSTOM_CACHE
}

enum CacheType {
    NO_CACHE
    S3
    LOCAL
}

structure CloudWatchLogsConfig {
    @required
    status: LogsConfigStatusType

    groupName: String
    streamName: String
}

structure CodeCoverage {
    id: NonEmptyString
    reportARN: NonEmptyString
    filePath: NonEmptyString
    lineCoveragePercentage: Percentage
    linesCovered: NonNegativeInt
    linesMissed: NonNegativeInt
    branchCoveragePercentage: Percentage
    branchesCovered: NonNegativeInt
    branchesMissed: NonNegativeInt
    expired: Timestamp
}

structure CodeCoverageReportSummary {
    lineCoveragePercentage: Percentage
    linesCovered: NonNegativeInt
    linesMissed: NonNegativeInt
    branchCoveragePercentage: Percentage
    branchesCovered: NonNegativeInt
    branchesMissed: NonNegativeInt
}

list CodeCoverages {
    member: CodeCoverage
}

structure CommandExecution {
    id: NonEmptyString
    sandboxId: NonEmptyString
    submitTime: Timestamp
    startTime: Timestamp
    endTime: Timestamp
    status: NonEmptyString
    command: SensitiveNonEmptyString
    type: CommandType
    exitCode: NonEmptyString
    standardOutputContent: SensitiveNonEmptyString
    standardErrContent: SensitiveNonEmptyString
    logs: LogsLocation
    sandboxArn: NonEmptyString
}

@length(min: 1, max: 100)
list CommandExecutionIds {
    member: NonEmptyString
}

list CommandExecutions {
    member: CommandExecution
}

enum CommandType {
    SHELL
}

structure ComputeConfiguration {
    vCpu: Long
    memory: Long
    disk: Long
    machineType: MachineType
    instanceType: NonEmptyString
}

enum ComputeType {
    BUILD_GENERAL1_SMALL
    BUILD_GENERAL1_MEDIUM
    BUILD_GENERAL1_LARGE
    BUILD_GENERAL1_XLARGE
    BUILD_GENERAL1_2XLARGE
    BUILD_LAMBDA_1GB
    BUILD_LAMBDA_2GB
    BUILD_LAMBDA_4GB
    BUILD_LAMBDA_8GB
    BUILD_LAMBDA_10GB
    ATTRIBUTE_BASED_COMPUTE
    CUSTOM_INSTANCE_TYPE
}

list ComputeTypesAllowed {
    member: NonEmptyString
}

enum CredentialProviderType {
    SECRETS_MANAGER
}

structure DebugSession {
    sessionEnabled: Boolean
    sessionTarget: NonEmptyString
}

structure DockerServer {
    @required
    computeType: ComputeType

    securityGroupIds: SecurityGroupIds
    status: DockerServerStatus
}

structure DockerServerStatus {
    status: String
    message: String
}

structure EnvironmentImage {
    name: String
    description: String
    versions: ImageVersions
}

list EnvironmentImages {
    member: EnvironmentImage
}

structure EnvironmentLanguage {
    language: LanguageType
    images: EnvironmentImages
}

list EnvironmentLanguages {
    member: EnvironmentLanguage
}

structure EnvironmentPlatform {
    platform: PlatformType
    languages: EnvironmentLanguages
}

list EnvironmentPlatforms {
    member: EnvironmentPlatform
}

enum EnvironmentType {
    WINDOWS_CONTAINER
    LINUX_CONTAINER
    LINUX_GPU_CONTAINER
    ARM_CONTAINER
    WINDOWS_SERVER_2019_CONTAINER
    WINDOWS_SERVER_2022_CONTAINER
    LINUX_LAMBDA_CONTAINER
    ARM_LAMBDA_CONTAINER
    LINUX_EC2
    ARM_EC2
    WINDOWS_EC2
    MAC_ARM
}

structure EnvironmentVariable {
    @required
    name: NonEmptyString

    @required
    value: String

    type: EnvironmentVariableType
}

enum EnvironmentVariableType {
    PLAINTEXT
    PARAMETER_STORE
    SECRETS_MANAGER
}

list EnvironmentVariables {
    member: EnvironmentVariable
}

structure ExportedEnvironmentVariable {
    name: NonEmptyString
    value: String
}

list ExportedEnvironmentVariables {
    member: ExportedEnvironmentVariable
}

enum FileSystemType {
    EFS
}

list FilterGroup {
    member: WebhookFilter
}

list FilterGroups {
    member: FilterGroup
}

structure Fleet {
    arn: NonEmptyString
    name: FleetName
    id: NonEmptyString
    created: Timestamp
    lastModified: Timestamp
    status: FleetStatus
    baseCapacity: Integer
    environmentType: EnvironmentType
    computeType: ComputeType
    computeConfiguration: ComputeConfiguration
    scalingConfiguration: ScalingConfigurationOutput
    overflowBehavior: FleetOverflowBehavior
    vpcConfig: VpcConfig
    proxyConfiguration: ProxyConfiguration
    imageId: NonEmptyString
    fleetServiceRole: NonEmptyString
    tags: TagList
}

@length(min: 1, max: 100)
list FleetArns {
    member: NonEmptyString
}

enum FleetContextCode {
    CREATE_FAILED
    UPDATE_FAILED
    ACTION_REQUIRED
    PENDING_DELETION
    INSUFFICIENT_CAPACITY
}

@length(min: 2, max: 128) @pattern("[A-Za-z0-9][A-Za-z0-9\\-_]{1,127}")
string FleetName

@length(min: 1, max: 100)
list FleetNames {
    member: NonEmptyString
}

enum FleetOverflowBehavior {
    QUEUE
    ON_DEMAND
}

structure FleetProxyRule {
    @required
    type: FleetProxyRuleType

    @required
    effect: FleetProxyRuleEffectType

    @required
    entities: FleetProxyRuleEntities
}

enum FleetProxyRuleBehavior {
    ALLOW_ALL
    DENY_ALL
}

enum FleetProxyRuleEffectType {
    ALLOW
    DENY
}

@length(min: 1, max: 100)
list FleetProxyRuleEntities {
    member: String
}

enum FleetProxyRuleType {
    DOMAIN
    IP
}

@length(max: 100)
list FleetProxyRules {
    member: FleetProxyRule
}

enum FleetScalingMetricType {
    FLEET_UTILIZATION_RATE
}

enum FleetScalingType {
    TARGET_TRACKING_SCALING
}

enum FleetSortByType {
    NAME
    CREATED_TIME
    LAST_MODIFIED_TIME
}

structure FleetStatus {
    statusCode: FleetStatusCode
    context: FleetContextCode
    message: String
}

enum FleetStatusCode {
    CREATING
    UPDATING
    ROTATING
    PENDING_DELETION
    DELETING
    CREATE_FAILED
    UPDATE_ROLLBACK_FAILED
    ACTIVE
}

@length(min: 1, max: 100)
list Fleets {
    member: Fleet
}

list FleetsAllowed {
    member: NonEmptyString
}

@range(min: 0)
integer GitCloneDepth

structure GitSubmodulesConfig {
    @required
    fetchSubmodules: Boolean
}

enum HostKernel {
    LINUX_KERNEL_4
    LINUX_KERNEL_6
    LINUX_KERNEL_LATEST
}

list Identifiers {
    member: NonEmptyString
}

enum ImagePullCredentialsType {
    CODEBUILD
    SERVICE_ROLE
}

list ImageVersions {
    member: String
}

@error("client")
structure InvalidInputException {}

@length(min: 1, max: 127) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=@+\\-]*)$")
string KeyInput

enum LanguageType {
    JAVA
    PYTHON
    NODE_JS
    RUBY
    GOLANG
    DOCKER
    ANDROID
    DOTNET
    BASE
    PHP
}

structure LogsConfig {
    cloudWatchLogs: CloudWatchLogsConfig
    s3Logs: S3LogsConfig
}

enum LogsConfigStatusType {
    ENABLED
    DISABLED
}

structure LogsLocation {
    groupName: String
    streamName: String
    deepLink: String
    s3DeepLink: String
    cloudWatchLogsArn: String
    s3LogsArn: String
    cloudWatchLogs: CloudWatchLogsConfig
    s3Logs: S3LogsConfig
}

enum MachineType {
    GENERAL
    NVME
}

structure NetworkInterface {
    subnetId: NonEmptyString
    networkInterfaceId: NonEmptyString
}

@length(min: 1)
string NonEmptyString

@range(min: 0)
integer NonNegativeInt

@error("client")
structure OAuthProviderException {}

@range(min: 1, max: 100)
integer PageSize

@range(min: 0, max: 100)
double Percentage

structure PhaseContext {
    statusCode: String
    message: String
}

list PhaseContexts {
    member: PhaseContext
}

enum PlatformType {
    DEBIAN
    AMAZON_LINUX
    UBUNTU
    WINDOWS_SERVER
}

structure Project {
    name: ProjectName
    arn: String
    description: ProjectDescription
    source: ProjectSource
    secondarySources: ProjectSources
    sourceVersion: String
    secondarySourceVersions: ProjectSecondarySourceVersions
    artifacts: ProjectArtifacts
    secondaryArtifacts: ProjectArtifactsList
    cache: ProjectCache
    environment: ProjectEnvironment
    serviceRole: NonEmptyString
    timeoutInMinutes: BuildTimeOut
    queuedTimeoutInMinutes: TimeOut
    encryptionKey: NonEmptyString
    tags: TagList
    created: Timestamp
    lastModified: Timestamp
    webhook: Webhook
    vpcConfig: VpcConfig
    badge: ProjectBadge
    logsConfig: LogsConfig
    fileSystemLocations: ProjectFileSystemLocations
    buildBatchConfig: ProjectBuildBatchConfig
    concurrentBuildLimit: Integer
    projectVisibility: ProjectVisibilityType
    publicProjectAlias: NonEmptyString
    resourceAccessRole: NonEmptyString
    autoRetryLimit: Integer
}

@length(min: 1, max: 100)
list ProjectArns {
    member: NonEmptyString
}

structure ProjectArtifacts {
    @required
    type: ArtifactsType

    location: String
    path: String
    namespaceType: ArtifactNamespace
    name: String
    packaging: ArtifactPackaging
    overrideArtifactName: Boolean
    encryptionDisabled: Boolean
    artifactIdentifier: String
    bucketOwnerAccess: BucketOwnerAccess
}

@length(min: 0, max: 12)
list ProjectArtifactsList {
    member: ProjectArtifacts
}

structure ProjectBadge {
    badgeEnabled: Boolean
    badgeRequestUrl: String
}

structure ProjectBuildBatchConfig {
    serviceRole: NonEmptyString
    combineArtifacts: Boolean
    restrictions: BatchRestrictions
    timeoutInMins: Integer
    batchReportMode: BatchReportModeType
}

structure ProjectCache {
    @required
    type: CacheType

    location: String
    modes: ProjectCacheModes
    cacheNamespace: String
}

list ProjectCacheModes {
    member: CacheMode
}

@length(min: 0, max: 255)
string ProjectDescription

structure ProjectEnvironment {
    @required
    type: EnvironmentType

    @required
    image: NonEmptyString

    @required
    computeType: ComputeType

    computeConfiguration: ComputeConfiguration
    fleet: ProjectFleet
    environmentVariables: EnvironmentVariables
    privilegedMode: Boolean
    certificate: String
    registryCredential: RegistryCredential
    imagePullCredentialsType: ImagePullCredentialsType
    dockerServer: DockerServer
    hostKernel: HostKernel
}

structure ProjectFileSystemLocation {
    type: FileSystemType
    location: String
    mountPoint: String
    identifier: String
    mountOptions: String
}

list ProjectFileSystemLocations {
    member: ProjectFileSystemLocation
}

structure ProjectFleet {
    fleetArn: String
}

@length(min: 2, max: 150) @pattern("[A-Za-z0-9][A-Za-z0-9\\-_]{1,149}")
string ProjectName

@length(min: 1, max: 100)
list ProjectNames {
    member: NonEmptyString
}

@length(min: 0, max: 12)
list ProjectSecondarySourceVersions {
    member: ProjectSourceVersion
}

enum ProjectSortByType {
    NAME
    CREATED_TIME
    LAST_MODIFIED_TIME
}

structure ProjectSource {
    @required
    type: SourceType

    location: String
    gitCloneDepth: GitCloneDepth
    gitSubmodulesConfig: GitSubmodulesConfig
    buildspec: String
    auth: SourceAuth
    reportBuildStatus: Boolean
    buildStatusConfig: BuildStatusConfig
    insecureSsl: Boolean
    sourceIdentifier: String
}

structure ProjectSourceVersion {
    @required
    sourceIdentifier: String

    @required
    sourceVersion: String
}

@length(min: 0, max: 12)
list ProjectSources {
    member: ProjectSource
}

enum ProjectVisibilityType {
    PUBLIC_READ
    PRIVATE
}

list Projects {
    member: Project
}

structure ProxyConfiguration {
    defaultBehavior: FleetProxyRuleBehavior
    orderedProxyRules: FleetProxyRules
}

enum PullRequestBuildApproverRole {
    GITHUB_READ
    GITHUB_TRIAGE
    GITHUB_WRITE
    GITHUB_MAINTAIN
    GITHUB_ADMIN
    GITLAB_GUEST
    GITLAB_PLANNER
    GITLAB_REPORTER
    GITLAB_DEVELOPER
    GITLAB_MAINTAINER
    GITLAB_OWNER
    BITBUCKET_READ
    BITBUCKET_WRITE
    BITBUCKET_ADMIN
}

list PullRequestBuildApproverRoles {
    member: PullRequestBuildApproverRole
}

enum PullRequestBuildCommentApproval {
    DISABLED
    ALL_PULL_REQUESTS
    FORK_PULL_REQUESTS
}

structure PullRequestBuildPolicy {
    @required
    requiresCommentApproval: PullRequestBuildCommentApproval

    approverRoles: PullRequestBuildApproverRoles
}

structure RegistryCredential {
    @required
    credential: NonEmptyString

    @required
    credentialProvider: CredentialProviderType
}

structure Report {
    arn: NonEmptyString
    type: ReportType
    name: String
    reportGroupArn: NonEmptyString
    executionId: String
    status: ReportStatusType
    created: Timestamp
    expired: Timestamp
    exportConfig: ReportExportConfig
    truncated: Boolean
    testSummary: TestReportSummary
    codeCoverageSummary: CodeCoverageReportSummary
}

@length(min: 1, max: 100)
list ReportArns {
    member: NonEmptyString
}

enum ReportCodeCoverageSortByType {
    LINE_COVERAGE_PERCENTAGE
    FILE_PATH
}

structure ReportExportConfig {
    exportConfigType: ReportExportConfigType
    s3Destination: S3ReportExportConfig
}

enum ReportExportConfigType {
    S3
    NO_EXPORT
}

structure ReportFilter {
    status: ReportStatusType
}

structure ReportGroup {
    arn: NonEmptyString
    name: ReportGroupName
    type: ReportType
    exportConfig: ReportExportConfig
    created: Timestamp
    lastModified: Timestamp
    tags: TagList
    status: ReportGroupStatusType
}

@length(min: 1, max: 100)
list ReportGroupArns {
    member: NonEmptyString
}

@length(min: 2, max: 128)
string ReportGroupName

enum ReportGroupSortByType {
    NAME
    CREATED_TIME
    LAST_MODIFIED_TIME
}

enum ReportGroupStatusType {
    ACTIVE
    DELETING
}

enum ReportGroupTrendFieldType {
    PASS_RATE
    DURATION
    TOTAL
    LINE_COVERAGE
    LINES_COVERED
    LINES_MISSED
    BRANCH_COVERAGE
    BRANCHES_COVERED
    BRANCHES_MISSED
}

list ReportGroupTrendRawDataList {
    member: ReportWithRawData
}

structure ReportGroupTrendStats {
    average: String
    max: String
    min: String
}

@length(min: 1, max: 100)
list ReportGroups {
    member: ReportGroup
}

enum ReportPackagingType {
    ZIP
    NONE
}

map ReportStatusCounts {
    key: String
    value: Integer
}

enum ReportStatusType {
    GENERATING
    SUCCEEDED
    FAILED
    INCOMPLETE
    DELETING
}

enum ReportType {
    TEST
    CODE_COVERAGE
}

structure ReportWithRawData {
    reportArn: NonEmptyString
    data: String
}

@length(min: 1, max: 100)
list Reports {
    member: Report
}

structure ResolvedArtifact {
    type: ArtifactsType
    location: String
    identifier: String
}

list ResolvedSecondaryArtifacts {
    member: ResolvedArtifact
}

@error("client")
structure ResourceAlreadyExistsException {}

@error("client")
structure ResourceNotFoundException {}

enum RetryBuildBatchType {
    RETRY_ALL_BUILDS
    RETRY_FAILED_BUILDS
}

structure S3LogsConfig {
    @required
    status: LogsConfigStatusType

    location: String
    encryptionDisabled: Boolean
    bucketOwnerAccess: BucketOwnerAccess
}

structure S3ReportExportConfig {
    bucket: NonEmptyString
    bucketOwner: String
    path: String
    packaging: ReportPackagingType
    encryptionKey: NonEmptyString
    encryptionDisabled: Boolean
}

structure SSMSession {
    sessionId: String
    tokenValue: String
    streamUrl: String
}

structure Sandbox {
    id: NonEmptyString
    arn: NonEmptyString
    projectName: NonEmptyString
    requestTime: Timestamp
    startTime: Timestamp
    endTime: Timestamp
    status: String
    source: ProjectSource
    sourceVersion: NonEmptyString
    secondarySources: ProjectSources
    secondarySourceVersions: ProjectSecondarySourceVersions
    environment: ProjectEnvironment
    fileSystemLocations: ProjectFileSystemLocations
    timeoutInMinutes: Integer
    queuedTimeoutInMinutes: Integer
    vpcConfig: VpcConfig
    logConfig: LogsConfig
    encryptionKey: NonEmptyString
    serviceRole: NonEmptyString
    currentSession: SandboxSession
}

list SandboxIds {
    member: NonEmptyString
}

structure SandboxSession {
    id: NonEmptyString
    status: String
    startTime: Timestamp
    endTime: Timestamp
    currentPhase: String
    phases: SandboxSessionPhases
    resolvedSourceVersion: NonEmptyString
    logs: LogsLocation
    networkInterface: NetworkInterface
}

structure SandboxSessionPhase {
    phaseType: String
    phaseStatus: StatusType
    startTime: Timestamp
    endTime: Timestamp
    durationInSeconds: Long
    contexts: PhaseContexts
}

list SandboxSessionPhases {
    member: SandboxSessionPhase
}

list Sandboxes {
    member: Sandbox
}

structure ScalingConfigurationInput {
    scalingType: FleetScalingType
    targetTrackingScalingConfigs: TargetTrackingScalingConfigurations
    maxCapacity: Integer
}

structure ScalingConfigurationOutput {
    scalingType: FleetScalingType
    targetTrackingScalingConfigs: TargetTrackingScalingConfigurations
    maxCapacity: Integer
    desiredCapacity: Integer
}

structure ScopeConfiguration {
    @required
    name: String

    domain: String

    @required
    scope: WebhookScopeType
}

@length(max: 5)
list SecurityGroupIds {
    member: NonEmptyString
}

@length(min: 1) @sensitive
string SensitiveNonEmptyString

@sensitive
string SensitiveString

enum ServerType {
    GITHUB
    BITBUCKET
    GITHUB_ENTERPRISE
    GITLAB
    GITLAB_SELF_MANAGED
}

enum SharedResourceSortByType {
    ARN
    MODIFIED_TIME
}

enum SortOrderType {
    ASCENDING
    DESCENDING
}

structure SourceAuth {
    @required
    type: SourceAuthType

    resource: String
}

enum SourceAuthType {
    OAUTH
    CODECONNECTIONS
    SECRETS_MANAGER
}

structure SourceCredentialsInfo {
    arn: NonEmptyString
    serverType: ServerType
    authType: AuthType
    resource: String
}

list SourceCredentialsInfos {
    member: SourceCredentialsInfo
}

enum SourceType {
    CODECOMMIT
    CODEPIPELINE
    GITHUB
    GITLAB
    GITLAB_SELF_MANAGED
    S3
    BITBUCKET
    GITHUB_ENTERPRISE
    NO_SOURCE
}

enum StatusType {
    SUCCEEDED
    FAILED
    FAULT
    TIMED_OUT
    IN_PROGRESS
    STOPPED
}

@length(max: 16)
list Subnets {
    member: NonEmptyString
}

structure Tag {
    key: KeyInput
    value: ValueInput
}

@length(min: 0, max: 50)
list TagList {
    member: Tag
}

structure TargetTrackingScalingConfiguration {
    metricType: FleetScalingMetricType
    targetValue: Double
}

list TargetTrackingScalingConfigurations {
    member: TargetTrackingScalingConfiguration
}

structure TestCase {
    reportArn: NonEmptyString
    testRawDataPath: String
    prefix: String
    name: String
    status: String
    durationInNanoSeconds: Long
    message: String
    expired: Timestamp
    testSuiteName: String
}

structure TestCaseFilter {
    status: String
    keyword: String
}

list TestCases {
    member: TestCase
}

structure TestReportSummary {
    @required
    total: Integer

    @required
    statusCounts: ReportStatusCounts

    @required
    durationInNanoSeconds: Long
}

@range(min: 5, max: 480)
integer TimeOut

@length(min: 0, max: 255) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=@+\\-]*)$")
string ValueInput

structure VpcConfig {
    vpcId: NonEmptyString
    subnets: Subnets
    securityGroupIds: SecurityGroupIds
}

structure Webhook {
    url: NonEmptyString
    payloadUrl: NonEmptyString
    secret: NonEmptyString
    branchFilter: String
    filterGroups: FilterGroups
    buildType: WebhookBuildType
    manualCreation: Boolean
    lastModifiedSecret: Timestamp
    scopeConfiguration: ScopeConfiguration
    status: WebhookStatus
    statusMessage: String
    pullRequestBuildPolicy: PullRequestBuildPolicy
}

enum WebhookBuildType {
    BUILD
    BUILD_BATCH
    RUNNER_BUILDKITE_BUILD
}

structure WebhookFilter {
    @required
    type: WebhookFilterType

    @required
    pattern: String

    excludeMatchedPattern: Boolean
}

enum WebhookFilterType {
    EVENT
    BASE_REF
    HEAD_REF
    ACTOR_ACCOUNT_ID
    FILE_PATH
    COMMIT_MESSAGE
    WORKFLOW_NAME
    TAG_NAME
    RELEASE_NAME
    REPOSITORY_NAME
    ORGANIZATION_NAME
}

enum WebhookScopeType {
    GITHUB_ORGANIZATION
    GITHUB_GLOBAL
    GITLAB_GROUP
}

enum WebhookStatus {
    CREATING
    CREATE_FAILED
    ACTIVE
    DELETING
}
