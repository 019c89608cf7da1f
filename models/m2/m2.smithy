$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.m2

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWSMainframeModernization")
@service(sdkId: "m2", endpointPrefix: "m2")
@restJson1
@sigv4(name: "m2")
@standardRegionalEndpoints
service m2 {
    version: "2021-04-28"
    operations: [
        CancelBatchJobExecution
        CreateApplication
        CreateDataSetExportTask
        CreateDataSetImportTask
        CreateDeployment
        CreateEnvironment
        DeleteApplication
        DeleteApplicationFromEnvironment
        DeleteEnvironment
        GetApplication
        GetApplicationVersion
        GetBatchJobExecution
        GetDataSetDetails
        GetDataSetExportTask
        GetDataSetImportTask
        GetDeployment
        GetEnvironment
        GetSignedBluinsightsUrl
        ListApplicationVersions
        ListApplications
        ListBatchJobDefinitions
        ListBatchJobExecutions
        ListBatchJobRestartPoints
        ListDataSetExportHistory
        ListDataSetImportHistory
        ListDataSets
        ListDeployments
        ListEngineVersions
        ListEnvironments
        ListTagsForResource
        StartApplication
        StartBatchJob
        StopApplication
        TagResource
        UntagResource
        UpdateApplication
        UpdateEnvironment
    ]
}

@http(
    method: "POST"
    uri: "/applications/{applicationId}/batch-job-executions/{executionId}/cancel"
)
operation CancelBatchJobExecution {
    input := {
        @required @httpLabel
        applicationId: Identifier

        authSecretsManagerArn: AuthSecretsManagerArn

        @required @httpLabel
        executionId: Identifier
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ConflictException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/applications") @idempotent
operation CreateApplication {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        @required
        definition: Definition

        description: EntityDescription

        @required
        engineType: EngineType

        kmsKeyId: String

        @required
        name: EntityName

        roleArn: Arn
        tags: TagMap
    }
    output := {
        @required
        applicationArn: Arn

        @required
        applicationId: Identifier

        @required
        applicationVersion: Version
    }
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
        ConflictException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/applications/{applicationId}/dataset-export-task") @idempotent
operation CreateDataSetExportTask {
    input := {
        @required @httpLabel
        applicationId: Identifier

        @idempotencyToken
        clientToken: ClientToken

        @required
        exportConfig: DataSetExportConfig

        kmsKeyId: KMSKeyId
    }
    output := {
        @required
        taskId: Identifier
    }
    errors: [
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
        ConflictException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/applications/{applicationId}/dataset-import-task") @idempotent
operation CreateDataSetImportTask {
    input := {
        @required @httpLabel
        applicationId: Identifier

        @idempotencyToken
        clientToken: ClientToken

        @required
        importConfig: DataSetImportConfig
    }
    output := {
        @required
        taskId: Identifier
    }
    errors: [
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
        ConflictException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/applications/{applicationId}/deployments") @idempotent
operation CreateDeployment {
    input := {
        @required @httpLabel
        applicationId: Identifier

        @required
        applicationVersion: Version

        @idempotencyToken
        clientToken: ClientToken

        @required
        environmentId: Identifier
    }
    output := {
        @required
        deploymentId: Identifier
    }
    errors: [
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
        ConflictException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/environments") @idempotent
operation CreateEnvironment {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        description: EntityDescription

        @required
        engineType: EngineType

        engineVersion: EngineVersion
        highAvailabilityConfig: HighAvailabilityConfig

        @required
        instanceType: String20

        kmsKeyId: String

        @required
        name: EntityName

        networkType: NetworkType
        preferredMaintenanceWindow: String50
        publiclyAccessible: Boolean
        securityGroupIds: String50List
        storageConfigurations: StorageConfigurationList
        subnetIds: String50List
        tags: TagMap
    }
    output := {
        @required
        environmentId: Identifier
    }
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
        ConflictException
        ValidationException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/applications/{applicationId}") @idempotent
operation DeleteApplication {
    input := {
        @required @httpLabel
        applicationId: Identifier
    }
    output := {}
    errors: [
        ThrottlingException
        AccessDeniedException
        ConflictException
        ValidationException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/applications/{applicationId}/environment/{environmentId}")
operation DeleteApplicationFromEnvironment {
    input := {
        @required @httpLabel
        applicationId: Identifier

        @required @httpLabel
        environmentId: Identifier
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ConflictException
        ValidationException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/environments/{environmentId}") @idempotent
operation DeleteEnvironment {
    input := {
        @required @httpLabel
        environmentId: Identifier
    }
    output := {}
    errors: [
        ThrottlingException
        AccessDeniedException
        ConflictException
        ValidationException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/applications/{applicationId}")
operation GetApplication {
    input := {
        @required @httpLabel
        applicationId: Identifier
    }
    output := {
        @required
        applicationArn: Arn

        @required
        applicationId: Identifier

        @required
        creationTime: Timestamp

        deployedVersion: DeployedVersionSummary
        description: EntityDescription

        @required
        engineType: EngineType

        environmentId: Identifier
        kmsKeyId: String
        lastStartTime: Timestamp

        @required
        latestVersion: ApplicationVersionSummary

        listenerArns: ArnList
        listenerPorts: PortList
        loadBalancerDnsName: String100
        logGroups: LogGroupSummaries

        @required
        name: EntityName

        roleArn: Arn

        @required
        status: ApplicationLifecycle

        statusReason: String
        tags: TagMap
        targetGroupArns: ArnList
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/applications/{applicationId}/versions/{applicationVersion}")
operation GetApplicationVersion {
    input := {
        @required @httpLabel
        applicationId: Identifier

        @required @httpLabel
        applicationVersion: Version
    }
    output := {
        @required
        applicationVersion: Version

        @required
        creationTime: Timestamp

        @required
        definitionContent: StringFree65000

        description: EntityDescription

        @required
        name: EntityName

        @required
        status: ApplicationVersionLifecycle

        statusReason: String
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/applications/{applicationId}/batch-job-executions/{executionId}")
operation GetBatchJobExecution {
    input := {
        @required @httpLabel
        applicationId: Identifier

        @required @httpLabel
        executionId: Identifier
    }
    output := {
        @required
        applicationId: Identifier

        batchJobIdentifier: BatchJobIdentifier
        endTime: Timestamp

        @required
        executionId: Identifier

        jobId: String100
        jobName: String100
        jobStepRestartMarker: JobStepRestartMarker
        jobType: BatchJobType
        jobUser: String100
        returnCode: String

        @required
        startTime: Timestamp

        @required
        status: BatchJobExecutionStatus

        statusReason: String
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/applications/{applicationId}/datasets/{dataSetName}")
operation GetDataSetDetails {
    input := {
        @required @httpLabel
        applicationId: Identifier

        @required @httpLabel
        dataSetName: String200
    }
    output := {
        blocksize: Integer
        creationTime: Timestamp

        @required
        dataSetName: String200

        dataSetOrg: DatasetDetailOrgAttributes
        fileSize: Long
        lastReferencedTime: Timestamp
        lastUpdatedTime: Timestamp
        location: String2000
        recordLength: Integer
    }
    errors: [
        ResourceNotFoundException
        ExecutionTimeoutException
        ServiceUnavailableException
        ThrottlingException
        AccessDeniedException
        ConflictException
        ValidationException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/applications/{applicationId}/dataset-export-tasks/{taskId}")
operation GetDataSetExportTask {
    input := {
        @required @httpLabel
        applicationId: Identifier

        @required @httpLabel
        taskId: Identifier
    }
    output := {
        kmsKeyArn: String

        @required
        status: DataSetTaskLifecycle

        statusReason: String
        summary: DataSetExportSummary

        @required
        taskId: Identifier
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/applications/{applicationId}/dataset-import-tasks/{taskId}")
operation GetDataSetImportTask {
    input := {
        @required @httpLabel
        applicationId: Identifier

        @required @httpLabel
        taskId: Identifier
    }
    output := {
        @required
        status: DataSetTaskLifecycle

        summary: DataSetImportSummary

        @required
        taskId: Identifier
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/applications/{applicationId}/deployments/{deploymentId}")
operation GetDeployment {
    input := {
        @required @httpLabel
        applicationId: Identifier

        @required @httpLabel
        deploymentId: Identifier
    }
    output := {
        @required
        applicationId: Identifier

        @required
        applicationVersion: Version

        @required
        creationTime: Timestamp

        @required
        deploymentId: Identifier

        @required
        environmentId: Identifier

        @required
        status: DeploymentLifecycle

        statusReason: String
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/environments/{environmentId}")
operation GetEnvironment {
    input := {
        @required @httpLabel
        environmentId: Identifier
    }
    output := {
        actualCapacity: Integer

        @required
        creationTime: Timestamp

        description: EntityDescription

        @required
        engineType: EngineType

        @required
        engineVersion: EngineVersion

        @required
        environmentArn: Arn

        @required
        environmentId: Identifier

        highAvailabilityConfig: HighAvailabilityConfig

        @required
        instanceType: String20

        kmsKeyId: String
        loadBalancerArn: String

        @required
        name: EntityName

        networkType: NetworkType
        pendingMaintenance: PendingMaintenance
        preferredMaintenanceWindow: String50
        publiclyAccessible: Boolean

        @required
        securityGroupIds: String50List

        @required
        status: EnvironmentLifecycle

        statusReason: String
        storageConfigurations: StorageConfigurationList

        @required
        subnetIds: String50List

        tags: TagMap

        @required
        vpcId: String50
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/signed-bi-url")
operation GetSignedBluinsightsUrl {
    output := {
        @required
        signedBiUrl: String
    }
    errors: [ThrottlingException, AccessDeniedException, InternalServerException]
}

@http(method: "GET", uri: "/applications/{applicationId}/versions")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "applicationVersions"
    pageSize: "maxResults"
)
operation ListApplicationVersions {
    input := {
        @required @httpLabel
        applicationId: Identifier

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        applicationVersions: ApplicationVersionSummaryList

        nextToken: NextToken
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/applications")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "applications"
    pageSize: "maxResults"
)
operation ListApplications {
    input := {
        @httpQuery("environmentId")
        environmentId: Identifier

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("names")
        names: EntityNameList

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        applications: ApplicationSummaryList

        nextToken: NextToken
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/applications/{applicationId}/batch-job-definitions")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "batchJobDefinitions"
    pageSize: "maxResults"
)
operation ListBatchJobDefinitions {
    input := {
        @required @httpLabel
        applicationId: Identifier

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("prefix")
        prefix: String
    }
    output := {
        @required
        batchJobDefinitions: BatchJobDefinitions

        nextToken: NextToken
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/applications/{applicationId}/batch-job-executions")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "batchJobExecutions"
    pageSize: "maxResults"
)
operation ListBatchJobExecutions {
    input := {
        @required @httpLabel
        applicationId: Identifier

        @httpQuery("executionIds")
        executionIds: IdentifierList

        @httpQuery("jobName")
        jobName: String100

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("startedAfter")
        startedAfter: Timestamp

        @httpQuery("startedBefore")
        startedBefore: Timestamp

        @httpQuery("status")
        status: BatchJobExecutionStatus
    }
    output := {
        @required
        batchJobExecutions: BatchJobExecutionSummaryList

        nextToken: NextToken
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/applications/{applicationId}/batch-job-executions/{executionId}/steps")
operation ListBatchJobRestartPoints {
    input := {
        @required @httpLabel
        applicationId: Identifier

        @httpQuery("authSecretsManagerArn")
        authSecretsManagerArn: AuthSecretsManagerArn

        @required @httpLabel
        executionId: Identifier
    }
    output := {
        batchJobSteps: BatchJobStepList
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ConflictException
        ValidationException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/applications/{applicationId}/dataset-export-tasks")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "dataSetExportTasks"
    pageSize: "maxResults"
)
operation ListDataSetExportHistory {
    input := {
        @required @httpLabel
        applicationId: Identifier

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        dataSetExportTasks: DataSetExportTaskList

        nextToken: NextToken
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/applications/{applicationId}/dataset-import-tasks")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "dataSetImportTasks"
    pageSize: "maxResults"
)
operation ListDataSetImportHistory {
    input := {
        @required @httpLabel
        applicationId: Identifier

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        dataSetImportTasks: DataSetImportTaskList

        nextToken: NextToken
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/applications/{applicationId}/datasets")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "dataSets"
    pageSize: "maxResults"
)
operation ListDataSets {
    input := {
        @required @httpLabel
        applicationId: Identifier

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nameFilter")
        nameFilter: String200

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("prefix")
        prefix: String200
    }
    output := {
        @required
        dataSets: DataSetsSummaryList

        nextToken: NextToken
    }
    errors: [
        ResourceNotFoundException
        ExecutionTimeoutException
        ServiceUnavailableException
        ThrottlingException
        AccessDeniedException
        ConflictException
        ValidationException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/applications/{applicationId}/deployments")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "deployments"
    pageSize: "maxResults"
)
operation ListDeployments {
    input := {
        @required @httpLabel
        applicationId: Identifier

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        deployments: DeploymentList

        nextToken: NextToken
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/engine-versions")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "engineVersions"
    pageSize: "maxResults"
)
operation ListEngineVersions {
    input := {
        @httpQuery("engineType")
        engineType: EngineType

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        engineVersions: EngineVersionsSummaryList

        nextToken: NextToken
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/environments")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "environments"
    pageSize: "maxResults"
)
operation ListEnvironments {
    input := {
        @httpQuery("engineType")
        engineType: EngineType

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("names")
        names: EntityNameList

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        environments: EnvironmentSummaryList

        nextToken: NextToken
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/tags/{resourceArn}")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: Arn
    }
    output := {
        @required
        tags: TagMap
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/applications/{applicationId}/start")
operation StartApplication {
    input := {
        @required @httpLabel
        applicationId: Identifier
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ConflictException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/applications/{applicationId}/batch-job")
operation StartBatchJob {
    input := {
        @required @httpLabel
        applicationId: Identifier

        authSecretsManagerArn: AuthSecretsManagerArn

        @required
        batchJobIdentifier: BatchJobIdentifier

        jobParams: BatchJobParametersMap
    }
    output := {
        @required
        executionId: Identifier
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ConflictException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/applications/{applicationId}/stop")
operation StopApplication {
    input := {
        @required @httpLabel
        applicationId: Identifier

        forceStop: Boolean
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ConflictException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/tags/{resourceArn}")
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: Arn

        @required
        tags: TagMap
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/tags/{resourceArn}")
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: Arn

        @required @httpQuery("tagKeys")
        tagKeys: TagKeyList
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "PATCH", uri: "/applications/{applicationId}")
operation UpdateApplication {
    input := {
        @required @httpLabel
        applicationId: Identifier

        @required
        currentApplicationVersion: Version

        definition: Definition
        description: EntityDescription
    }
    output := {
        @required
        applicationVersion: Version
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ConflictException
        ValidationException
        InternalServerException
    ]
}

@http(method: "PATCH", uri: "/environments/{environmentId}")
operation UpdateEnvironment {
    input := {
        applyDuringMaintenanceWindow: Boolean
        desiredCapacity: Integer
        engineVersion: EngineVersion

        @required @httpLabel
        environmentId: Identifier

        forceUpdate: Boolean
        instanceType: String20
        preferredMaintenanceWindow: String
    }
    output := {
        @required
        environmentId: Identifier
    }
    errors: [
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
        ConflictException
        ValidationException
        InternalServerException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    message: String
}

structure AlternateKey {
    allowDuplicates: Boolean

    @required
    length: Integer

    name: String

    @required
    offset: Integer
}

list AlternateKeyList {
    member: AlternateKey
}

enum ApplicationDeploymentLifecycle {
    Deploying
    Deployed
}

enum ApplicationLifecycle {
    Creating
    Created
    Available
    Ready
    Starting
    Running
    Stopping
    Stopped
    Failed
    Deleting
    Deleting_From_Environment = "Deleting From Environment"
}

structure ApplicationSummary {
    @required
    applicationArn: Arn

    @required
    applicationId: Identifier

    @required
    applicationVersion: Version

    @required
    creationTime: Timestamp

    deploymentStatus: ApplicationDeploymentLifecycle
    description: EntityDescription

    @required
    engineType: EngineType

    environmentId: Identifier
    lastStartTime: Timestamp

    @required
    name: EntityName

    roleArn: Arn

    @required
    status: ApplicationLifecycle

    versionStatus: ApplicationVersionLifecycle
}

list ApplicationSummaryList {
    member: ApplicationSummary
}

enum ApplicationVersionLifecycle {
    Creating
    Available
    Failed
}

structure ApplicationVersionSummary {
    @required
    applicationVersion: Version

    @required
    creationTime: Timestamp

    @required
    status: ApplicationVersionLifecycle

    statusReason: String
}

list ApplicationVersionSummaryList {
    member: ApplicationVersionSummary
}

@pattern("^arn:(aws|aws-cn|aws-iso|aws-iso-[a-z]{1}|aws-us-gov):[A-Za-z0-9][A-Za-z0-9_/.-]{0,62}:([a-z]{2}-((iso[a-z]{0,1}-)|(gov-)){0,1}[a-z]+-[0-9]|):[0-9]{12}:[A-Za-z0-9/][A-Za-z0-9:_/+=,@.-]{0,1023}$")
string Arn

@length(min: 1)
list ArnList {
    member: Arn
}

@length(min: 20, max: 2048)
string AuthSecretsManagerArn

union BatchJobDefinition {
    fileBatchJobDefinition: FileBatchJobDefinition
    scriptBatchJobDefinition: ScriptBatchJobDefinition
}

list BatchJobDefinitions {
    member: BatchJobDefinition
}

enum BatchJobExecutionStatus {
    Submitting
    Holding
    Dispatching
    Running
    Cancelling
    Cancelled
    Succeeded
    Failed
    Purged
    Succeeded_With_Warning = "Succeeded With Warning"
}

structure BatchJobExecutionSummary {
    @required
    applicationId: Identifier

    batchJobIdentifier: BatchJobIdentifier
    endTime: Timestamp

    @required
    executionId: Identifier

    jobId: String100
    jobName: String100
    jobType: BatchJobType
    returnCode: String

    @required
    startTime: Timestamp

    @required
    status: BatchJobExecutionStatus
}

list BatchJobExecutionSummaryList {
    member: BatchJobExecutionSummary
}

union BatchJobIdentifier {
    fileBatchJobIdentifier: FileBatchJobIdentifier
    restartBatchJobIdentifier: RestartBatchJobIdentifier
    s3BatchJobIdentifier: S3BatchJobIdentifier
    scriptBatchJobIdentifier: ScriptBatchJobIdentifier
}

@length(min: 0, max: 500)
map BatchJobParametersMap {
    key: BatchParamKey
    value: BatchParamValue
}

list BatchJobStepList {
    member: JobStep
}

enum BatchJobType {
    VSE
    JES2
    JES3
}

@length(min: 1, max: 32) @pattern("^[A-Za-z][A-Za-z0-9]{1,31}$")
string BatchParamKey

@length(min: 0, max: 1024)
string BatchParamValue

@length(min: 0, max: 128) @pattern("^[!-~]+$")
string ClientToken

@error("client") @httpError(409)
structure ConflictException {
    @required
    message: String

    resourceId: String
    resourceType: String
}

structure DataSet {
    @required
    datasetName: String

    @required
    datasetOrg: DatasetOrgAttributes

    @required
    recordLength: RecordLength

    relativePath: String
    storageType: String
}

union DataSetExportConfig {
    dataSets: DataSetExportList
    s3Location: String
}

structure DataSetExportItem {
    @required
    datasetName: String200

    @required
    externalLocation: ExternalLocation
}

@length(min: 1, max: 1024)
list DataSetExportList {
    member: DataSetExportItem
}

structure DataSetExportSummary {
    @required
    failed: Integer

    @required
    inProgress: Integer

    @required
    pending: Integer

    @required
    succeeded: Integer

    @required
    total: Integer
}

structure DataSetExportTask {
    @required
    status: DataSetTaskLifecycle

    statusReason: String

    @required
    summary: DataSetExportSummary

    @required
    taskId: Identifier
}

list DataSetExportTaskList {
    member: DataSetExportTask
}

union DataSetImportConfig {
    dataSets: DataSetImportList
    s3Location: String2000
}

structure DataSetImportItem {
    @required
    dataSet: DataSet

    @required
    externalLocation: ExternalLocation
}

@length(min: 1, max: 100)
list DataSetImportList {
    member: DataSetImportItem
}

structure DataSetImportSummary {
    @required
    failed: Integer

    @required
    inProgress: Integer

    @required
    pending: Integer

    @required
    succeeded: Integer

    @required
    total: Integer
}

structure DataSetImportTask {
    @required
    status: DataSetTaskLifecycle

    statusReason: String

    @required
    summary: DataSetImportSummary

    @required
    taskId: Identifier
}

list DataSetImportTaskList {
    member: DataSetImportTask
}

structure DataSetSummary {
    creationTime: Timestamp

    @required
    dataSetName: String200

    dataSetOrg: String20
    format: String20
    lastReferencedTime: Timestamp
    lastUpdatedTime: Timestamp
}

enum DataSetTaskLifecycle {
    Creating
    Running
    Completed
    Failed
}

list DataSetsSummaryList {
    member: DataSetSummary
}

union DatasetDetailOrgAttributes {
    gdg: GdgDetailAttributes
    po: PoDetailAttributes
    ps: PsDetailAttributes
    vsam: VsamDetailAttributes
}

union DatasetOrgAttributes {
    gdg: GdgAttributes
    po: PoAttributes
    ps: PsAttributes
    vsam: VsamAttributes
}

union Definition {
    content: StringFree65000
    s3Location: String2000
}

structure DeployedVersionSummary {
    @required
    applicationVersion: Version

    @required
    status: DeploymentLifecycle

    statusReason: String
}

enum DeploymentLifecycle {
    Deploying
    Succeeded
    Failed
    Updating_Deployment = "Updating Deployment"
}

list DeploymentList {
    member: DeploymentSummary
}

structure DeploymentSummary {
    @required
    applicationId: Identifier

    @required
    applicationVersion: Version

    @required
    creationTime: Timestamp

    @required
    deploymentId: Identifier

    @required
    environmentId: Identifier

    @required
    status: DeploymentLifecycle

    statusReason: String
}

structure EfsStorageConfiguration {
    @required @jsonName("file-system-id")
    fileSystemId: String200

    @required @jsonName("mount-point")
    mountPoint: String200
}

enum EngineType {
    microfocus
    bluage
}

@pattern("^\\S{1,10}$")
string EngineVersion

structure EngineVersionsSummary {
    @required
    engineType: String

    @required
    engineVersion: String
}

list EngineVersionsSummaryList {
    member: EngineVersionsSummary
}

@length(min: 0, max: 500)
string EntityDescription

@pattern("^[A-Za-z0-9][A-Za-z0-9_\\-]{1,59}$")
string EntityName

@length(min: 1, max: 10)
list EntityNameList {
    member: EntityName
}

enum EnvironmentLifecycle {
    Creating
    Available
    Updating
    Deleting
    Failed
    UnHealthy
}

structure EnvironmentSummary {
    @required
    creationTime: Timestamp

    @required
    engineType: EngineType

    @required
    engineVersion: EngineVersion

    @required
    environmentArn: Arn

    @required
    environmentId: Identifier

    @required
    instanceType: String20

    @required
    name: EntityName

    networkType: NetworkType

    @required
    status: EnvironmentLifecycle
}

list EnvironmentSummaryList {
    member: EnvironmentSummary
}

@error("server") @httpError(504) @retryable(throttling: false)
structure ExecutionTimeoutException {
    @required
    message: String
}

union ExternalLocation {
    s3Location: String2000
}

structure FileBatchJobDefinition {
    @required
    fileName: String

    folderPath: String
}

structure FileBatchJobIdentifier {
    @required
    fileName: String

    folderPath: String
}

structure FsxStorageConfiguration {
    @required @jsonName("file-system-id")
    fileSystemId: String200

    @required @jsonName("mount-point")
    mountPoint: String200
}

structure GdgAttributes {
    limit: Integer
    rollDisposition: String
}

structure GdgDetailAttributes {
    limit: Integer
    rollDisposition: String50
}

structure HighAvailabilityConfig {
    @required
    desiredCapacity: Integer
}

@pattern("^\\S{1,80}$")
string Identifier

@length(min: 1, max: 10)
list IdentifierList {
    member: Identifier
}

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerException {
    @required
    message: String

    @httpHeader("Retry-After")
    retryAfterSeconds: Integer
}

union JobIdentifier {
    fileName: String
    scriptName: String
}

structure JobStep {
    procStepName: String
    procStepNumber: Integer
    stepCheckpoint: Integer
    stepCheckpointStatus: String
    stepCheckpointTime: Timestamp
    stepCondCode: String
    stepName: String
    stepNumber: Integer
    stepRestartable: Boolean
}

structure JobStepRestartMarker {
    fromProcStep: String

    @required
    fromStep: String

    skip: Boolean
    stepCheckpoint: Integer
    toProcStep: String
    toStep: String
}

@length(min: 1, max: 256) @pattern("^[a-zA-Z0-9:/_-]+$")
string KMSKeyId

@length(min: 1, max: 512)
string LogGroupIdentifier

list LogGroupSummaries {
    member: LogGroupSummary
}

structure LogGroupSummary {
    @required
    logGroupName: LogGroupIdentifier

    @required
    logType: String20
}

structure MaintenanceSchedule {
    endTime: Timestamp
    startTime: Timestamp
}

@range(min: 1, max: 2000)
integer MaxResults

enum NetworkType {
    ipv4
    dual
}

@pattern("^\\S{1,2000}$")
string NextToken

structure PendingMaintenance {
    engineVersion: String
    schedule: MaintenanceSchedule
}

structure PoAttributes {
    encoding: String

    @required
    format: String

    @required
    memberFileExtensions: String20List
}

structure PoDetailAttributes {
    @required
    encoding: String

    @required
    format: String
}

@length(min: 1)
list PortList {
    member: Integer
}

structure PrimaryKey {
    @required
    length: Integer

    name: String

    @required
    offset: Integer
}

structure PsAttributes {
    encoding: String

    @required
    format: String
}

structure PsDetailAttributes {
    @required
    encoding: String

    @required
    format: String
}

structure RecordLength {
    @required
    max: Integer

    @required
    min: Integer
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    message: String

    resourceId: String
    resourceType: String
}

structure RestartBatchJobIdentifier {
    @required
    executionId: Identifier

    @required
    jobStepRestartMarker: JobStepRestartMarker
}

structure S3BatchJobIdentifier {
    @required
    bucket: String

    @required
    identifier: JobIdentifier

    keyPrefix: String
}

structure ScriptBatchJobDefinition {
    @required
    scriptName: String
}

structure ScriptBatchJobIdentifier {
    @required
    scriptName: String
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    message: String

    quotaCode: String
    resourceId: String
    resourceType: String
    serviceCode: String
}

@error("server") @httpError(503) @retryable(throttling: false)
structure ServiceUnavailableException {
    @required
    message: String
}

union StorageConfiguration {
    efs: EfsStorageConfiguration
    fsx: FsxStorageConfiguration
}

list StorageConfigurationList {
    member: StorageConfiguration
}

@pattern("^\\S{1,100}$")
string String100

@pattern("^\\S{1,20}$")
string String20

@pattern("^\\S{1,200}$")
string String200

@pattern("^\\S{1,2000}$")
string String2000

@length(min: 1, max: 10)
list String20List {
    member: String20
}

@pattern("^\\S{1,50}$")
string String50

list String50List {
    member: String50
}

@length(min: 1, max: 65000)
string StringFree65000

@length(min: 1, max: 128) @pattern("^(?!aws:).+$")
string TagKey

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
    message: String

    quotaCode: String

    @httpHeader("Retry-After")
    retryAfterSeconds: Integer

    serviceCode: String
}

@error("client") @httpError(400)
structure ValidationException {
    fieldList: ValidationExceptionFieldList

    @required
    message: String

    reason: ValidationExceptionReason
}

structure ValidationExceptionField {
    @required
    message: String

    @required
    name: String
}

list ValidationExceptionFieldList {
    member: ValidationExceptionField
}

enum ValidationExceptionReason {
    unknownOperation
    cannotParse
    featureNotAvailable
    unsupportedEngineVersion
    fieldValidationFailed
    other
}

@range(min: 1)
integer Version

structure VsamAttributes {
    alternateKeys: AlternateKeyList
    compressed: Boolean
    encoding: String

    @required
    format: String

    primaryKey: PrimaryKey
}

structure VsamDetailAttributes {
    alternateKeys: AlternateKeyList
    cacheAtStartup: Boolean
    compressed: Boolean
    encoding: String20
    primaryKey: PrimaryKey
    recordFormat: String20
}
