$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.migrationhubstrategy

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Migration Hub Strategy Recommendations")
@service(sdkId: "MigrationHubStrategy", endpointPrefix: "migrationhub-strategy")
@restJson1
@sigv4(name: "migrationhub-strategy")
@standardRegionalEndpoints
service MigrationHubStrategy {
    version: "2020-02-19"
    operations: [
        GetApplicationComponentDetails
        GetApplicationComponentStrategies
        GetAssessment
        GetImportFileTask
        GetLatestAssessmentId
        GetPortfolioPreferences
        GetPortfolioSummary
        GetRecommendationReportDetails
        GetServerDetails
        GetServerStrategies
        ListAnalyzableServers
        ListApplicationComponents
        ListCollectors
        ListImportFileTask
        ListServers
        PutPortfolioPreferences
        StartAssessment
        StartImportFileTask
        StartRecommendationReportGeneration
        StopAssessment
        UpdateApplicationComponentConfig
        UpdateServerConfig
    ]
}

@http(method: "GET", uri: "/get-applicationcomponent-details/{applicationComponentId}")
operation GetApplicationComponentDetails {
    input := {
        @required @httpLabel
        applicationComponentId: ApplicationComponentId
    }
    output := {
        applicationComponentDetail: ApplicationComponentDetail
        associatedApplications: AssociatedApplications
        associatedServerIds: AssociatedServerIDs
        moreApplicationResource: Boolean
    }
    errors: [ResourceNotFoundException, ThrottlingException, InternalServerException]
}

@http(method: "GET", uri: "/get-applicationcomponent-strategies/{applicationComponentId}")
operation GetApplicationComponentStrategies {
    input := {
        @required @httpLabel
        applicationComponentId: ApplicationComponentId
    }
    output := {
        applicationComponentStrategies: ApplicationComponentStrategies
    }
    errors: [ResourceNotFoundException, ThrottlingException, InternalServerException]
}

@http(method: "GET", uri: "/get-assessment/{id}")
operation GetAssessment {
    input := {
        @required @httpLabel
        id: AsyncTaskId
    }
    output := {
        assessmentTargets: AssessmentTargets
        dataCollectionDetails: DataCollectionDetails
        id: AsyncTaskId
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/get-import-file-task/{id}")
operation GetImportFileTask {
    input := {
        @required @httpLabel
        id: String
    }
    output := {
        completionTime: Timestamp
        id: String
        importName: String
        inputS3Bucket: importS3Bucket
        inputS3Key: importS3Key
        numberOfRecordsFailed: Integer
        numberOfRecordsSuccess: Integer
        startTime: Timestamp
        status: ImportFileTaskStatus
        statusReportS3Bucket: importS3Bucket
        statusReportS3Key: importS3Key
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/get-latest-assessment-id")
operation GetLatestAssessmentId {
    input := {}
    output := {
        id: AsyncTaskId
    }
    errors: [
        DependencyException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/get-portfolio-preferences")
operation GetPortfolioPreferences {
    input := {}
    output := {
        applicationMode: ApplicationMode
        applicationPreferences: ApplicationPreferences
        databasePreferences: DatabasePreferences
        prioritizeBusinessGoals: PrioritizeBusinessGoals
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/get-portfolio-summary")
operation GetPortfolioSummary {
    input := {}
    output := {
        assessmentSummary: AssessmentSummary
    }
    errors: [AccessDeniedException, ThrottlingException, InternalServerException]
}

@http(method: "GET", uri: "/get-recommendation-report-details/{id}")
operation GetRecommendationReportDetails {
    input := {
        @required @httpLabel
        id: RecommendationTaskId
    }
    output := {
        id: RecommendationTaskId
        recommendationReportDetails: RecommendationReportDetails
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/get-server-details/{serverId}")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "associatedApplications"
    pageSize: "maxResults"
)
operation GetServerDetails {
    input := {
        @httpQuery("maxResults")
        maxResults: Integer

        @httpQuery("nextToken")
        nextToken: NextToken

        @required @httpLabel
        serverId: ServerId
    }
    output := {
        associatedApplications: AssociatedApplications
        nextToken: String
        serverDetail: ServerDetail
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/get-server-strategies/{serverId}")
operation GetServerStrategies {
    input := {
        @required @httpLabel
        serverId: ServerId
    }
    output := {
        serverStrategies: ServerStrategies
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/list-analyzable-servers")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "analyzableServers"
    pageSize: "maxResults"
)
operation ListAnalyzableServers {
    input := {
        maxResults: Integer
        nextToken: NextToken
        sort: SortOrder
    }
    output := {
        analyzableServers: AnalyzableServerSummaryList
        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        ThrottlingException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/list-applicationcomponents")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "applicationComponentInfos"
    pageSize: "maxResults"
)
operation ListApplicationComponents {
    input := {
        applicationComponentCriteria: ApplicationComponentCriteria
        filterValue: ListApplicationComponentsRequestFilterValueString
        groupIdFilter: GroupIds
        maxResults: Integer
        nextToken: NextToken
        sort: SortOrder
    }
    output := {
        applicationComponentInfos: ApplicationComponentDetails
        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        ServiceLinkedRoleLockClientException
        ValidationException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/list-collectors")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "Collectors"
    pageSize: "maxResults"
)
operation ListCollectors {
    input := {
        @httpQuery("maxResults")
        maxResults: Integer

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        Collectors: Collectors
        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        ThrottlingException
        ValidationException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/list-import-file-task")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "taskInfos"
    pageSize: "maxResults"
)
operation ListImportFileTask {
    input := {
        @httpQuery("maxResults")
        maxResults: Integer

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        nextToken: String
        taskInfos: ListImportFileTaskInformation
    }
    errors: [
        AccessDeniedException
        ThrottlingException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/list-servers")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "serverInfos"
    pageSize: "maxResults"
)
operation ListServers {
    input := {
        filterValue: String
        groupIdFilter: GroupIds
        maxResults: Integer
        nextToken: NextToken
        serverCriteria: ServerCriteria
        sort: SortOrder
    }
    output := {
        nextToken: NextToken
        serverInfos: ServerDetails
    }
    errors: [
        AccessDeniedException
        ThrottlingException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/put-portfolio-preferences")
operation PutPortfolioPreferences {
    input := {
        applicationMode: ApplicationMode
        applicationPreferences: ApplicationPreferences
        databasePreferences: DatabasePreferences
        prioritizeBusinessGoals: PrioritizeBusinessGoals
    }
    output := {}
    errors: [
        AccessDeniedException
        ThrottlingException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/start-assessment")
operation StartAssessment {
    input := {
        assessmentDataSourceType: AssessmentDataSourceType
        assessmentTargets: AssessmentTargets
        s3bucketForAnalysisData: StartAssessmentRequestS3bucketForAnalysisDataString
        s3bucketForReportData: StartAssessmentRequestS3bucketForReportDataString
    }
    output := {
        assessmentId: AsyncTaskId
    }
    errors: [
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/start-import-file-task")
operation StartImportFileTask {
    input := {
        @required
        S3Bucket: importS3Bucket

        dataSourceType: DataSourceType
        groupId: GroupIds

        @required
        name: StartImportFileTaskRequestNameString

        s3bucketForReportData: StartImportFileTaskRequestS3bucketForReportDataString

        @required
        s3key: String
    }
    output := {
        id: String
    }
    errors: [
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/start-recommendation-report-generation")
operation StartRecommendationReportGeneration {
    input := {
        groupIdFilter: GroupIds
        outputFormat: OutputFormat
    }
    output := {
        id: RecommendationTaskId
    }
    errors: [
        AccessDeniedException
        ThrottlingException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/stop-assessment")
operation StopAssessment {
    input := {
        @required
        assessmentId: AsyncTaskId
    }
    output := {}
    errors: [
        AccessDeniedException
        ThrottlingException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/update-applicationcomponent-config/")
operation UpdateApplicationComponentConfig {
    input := {
        appType: AppType

        @required
        applicationComponentId: ApplicationComponentId

        configureOnly: Boolean
        inclusionStatus: InclusionStatus
        secretsManagerKey: SecretsManagerKey
        sourceCodeList: SourceCodeList
        strategyOption: StrategyOption
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/update-server-config/")
operation UpdateServerConfig {
    input := {
        @required
        serverId: ServerId

        strategyOption: StrategyOption
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    message: String
}

union AnalysisStatusUnion {
    runtimeAnalysisStatus: RuntimeAnalysisStatus
    srcCodeOrDbAnalysisStatus: SrcCodeOrDbAnalysisStatus
}

enum AnalysisType {
    SOURCE_CODE_ANALYSIS
    DATABASE_ANALYSIS
    RUNTIME_ANALYSIS
    BINARY_ANALYSIS
}

structure AnalyzableServerSummary {
    hostname: String
    ipAddress: String
    source: String
    vmId: String
}

list AnalyzableServerSummaryList {
    member: AnalyzableServerSummary
}

union AnalyzerNameUnion {
    binaryAnalyzerName: BinaryAnalyzerName
    runTimeAnalyzerName: RunTimeAnalyzerName
    sourceCodeAnalyzerName: SourceCodeAnalyzerName
}

structure AntipatternReportResult {
    analyzerName: AnalyzerNameUnion
    antiPatternReportS3Object: S3Object
    antipatternReportStatus: AntipatternReportStatus
    antipatternReportStatusMessage: StatusMessage
}

list AntipatternReportResultList {
    member: AntipatternReportResult
}

enum AntipatternReportStatus {
    FAILED
    IN_PROGRESS
    SUCCESS
}

structure AntipatternSeveritySummary {
    count: Integer
    severity: Severity
}

enum AppType {
    DotNetFramework
    Java
    SQLServer
    IIS
    Oracle
    Other
    Tomcat
    JBoss
    Spring
    Mongo_DB = "Mongo DB"
    DB2
    Maria_DB = "Maria DB"
    MySQL
    Sybase
    PostgreSQLServer
    Cassandra
    IBM_WebSphere = "IBM WebSphere"
    Oracle_WebLogic = "Oracle WebLogic"
    Visual_Basic = "Visual Basic"
    Unknown
    DotnetCore
    Dotnet
}

structure AppUnitError {
    appUnitErrorCategory: AppUnitErrorCategory
}

enum AppUnitErrorCategory {
    CREDENTIAL_ERROR
    CONNECTIVITY_ERROR
    PERMISSION_ERROR
    UNSUPPORTED_ERROR
    OTHER_ERROR
}

enum ApplicationComponentCriteria {
    NOT_DEFINED
    APP_NAME
    SERVER_ID
    APP_TYPE
    STRATEGY
    DESTINATION
    ANALYSIS_STATUS
    ERROR_CATEGORY
}

structure ApplicationComponentDetail {
    analysisStatus: SrcCodeOrDbAnalysisStatus
    antipatternReportS3Object: S3Object
    antipatternReportStatus: AntipatternReportStatus
    antipatternReportStatusMessage: StatusMessage
    appType: AppType
    appUnitError: AppUnitError
    associatedServerId: ServerId
    databaseConfigDetail: DatabaseConfigDetail
    id: ResourceId
    inclusionStatus: InclusionStatus
    lastAnalyzedTimestamp: Timestamp
    listAntipatternSeveritySummary: ListAntipatternSeveritySummary
    moreServerAssociationExists: Boolean
    name: smithy.api#String
    osDriver: String
    osVersion: String
    recommendationSet: RecommendationSet
    resourceSubType: ResourceSubType
    resultList: ResultList
    runtimeStatus: RuntimeAnalysisStatus
    runtimeStatusMessage: StatusMessage
    sourceCodeRepositories: SourceCodeRepositories
    statusMessage: StatusMessage
}

list ApplicationComponentDetails {
    member: ApplicationComponentDetail
}

@length(min: 0, max: 44) @pattern("[0-9a-zA-Z-]+")
string ApplicationComponentId

structure ApplicationComponentStatusSummary {
    count: Integer
    srcCodeOrDbAnalysisStatus: SrcCodeOrDbAnalysisStatus
}

list ApplicationComponentStrategies {
    member: ApplicationComponentStrategy
}

structure ApplicationComponentStrategy {
    isPreferred: Boolean
    recommendation: RecommendationSet
    status: StrategyRecommendation
}

structure ApplicationComponentSummary {
    appType: AppType
    count: Integer
}

enum ApplicationMode {
    ALL
    KNOWN
    UNKNOWN
}

structure ApplicationPreferences {
    managementPreference: ManagementPreference
}

enum AssessmentDataSourceType {
    StrategyRecommendationsApplicationDataCollector
    ManualImport
    ApplicationDiscoveryService
}

enum AssessmentStatus {
    IN_PROGRESS
    COMPLETE
    FAILED
    STOPPED
}

@length(min: 0, max: 512) @pattern(".*\\S.*")
string AssessmentStatusMessage

structure AssessmentSummary {
    antipatternReportS3Object: S3Object
    antipatternReportStatus: AntipatternReportStatus
    antipatternReportStatusMessage: StatusMessage
    lastAnalyzedTimestamp: Timestamp
    listAntipatternSeveritySummary: ListAntipatternSeveritySummary
    listApplicationComponentStatusSummary: ListApplicationComponentStatusSummary
    listApplicationComponentStrategySummary: ListStrategySummary
    listApplicationComponentSummary: ListApplicationComponentSummary
    listServerStatusSummary: ListServerStatusSummary
    listServerStrategySummary: ListStrategySummary
    listServerSummary: ListServerSummary
}

structure AssessmentTarget {
    @required
    condition: Condition

    @required
    name: String

    @required
    values: AssessmentTargetValues
}

list AssessmentTargetValues {
    member: String
}

@length(min: 0, max: 10)
list AssessmentTargets {
    member: AssessmentTarget
}

structure AssociatedApplication {
    id: String
    name: String
}

list AssociatedApplications {
    member: AssociatedApplication
}

list AssociatedServerIDs {
    member: String
}

@length(min: 0, max: 52) @pattern("[0-9a-z-:]+")
string AsyncTaskId

enum AuthType {
    NTLM
    SSH
    CERT
}

structure AwsManagedResources {
    @required
    targetDestination: AwsManagedTargetDestinations
}

enum AwsManagedTargetDestination {
    None_specified = "None specified"
    AWS_Elastic_BeanStalk = "AWS Elastic BeanStalk"
    AWS_Fargate = "AWS Fargate"
}

@length(min: 1, max: 1)
list AwsManagedTargetDestinations {
    member: AwsManagedTargetDestination
}

enum BinaryAnalyzerName {
    DLL_ANALYZER
    BYTECODE_ANALYZER
}

structure BusinessGoals {
    licenseCostReduction: BusinessGoalsInteger
    modernizeInfrastructureWithCloudNativeTechnologies: BusinessGoalsInteger
    reduceOperationalOverheadWithManagedServices: BusinessGoalsInteger
    speedOfMigration: BusinessGoalsInteger
}

@range(min: 1, max: 5)
integer BusinessGoalsInteger

structure Collector {
    collectorHealth: CollectorHealth
    collectorId: String
    collectorVersion: String
    configurationSummary: ConfigurationSummary
    hostName: String
    ipAddress: String
    lastActivityTimeStamp: String
    registeredTimeStamp: String
}

enum CollectorHealth {
    COLLECTOR_HEALTHY
    COLLECTOR_UNHEALTHY
}

list Collectors {
    member: Collector
}

enum Condition {
    EQUALS
    NOT_EQUALS
    CONTAINS
    NOT_CONTAINS
}

structure ConfigurationSummary {
    ipAddressBasedRemoteInfoList: IPAddressBasedRemoteInfoList
    pipelineInfoList: PipelineInfoList
    remoteSourceCodeAnalysisServerInfo: RemoteSourceCodeAnalysisServerInfo
    vcenterBasedRemoteInfoList: VcenterBasedRemoteInfoList
    versionControlInfoList: VersionControlInfoList
}

@error("client") @httpError(409)
structure ConflictException {
    @required
    message: String
}

structure DataCollectionDetails {
    completionTime: Timestamp
    failed: Integer
    inProgress: Integer
    servers: Integer
    startTime: Timestamp
    status: AssessmentStatus
    statusMessage: AssessmentStatusMessage
    success: Integer
}

enum DataSourceType {
    ApplicationDiscoveryService
    MPA
    Import
    StrategyRecommendationsApplicationDataCollector
}

structure DatabaseConfigDetail {
    secretName: String
}

enum DatabaseManagementPreference {
    AWS_managed = "AWS-managed"
    Self_manage = "Self-manage"
    No_preference = "No preference"
}

union DatabaseMigrationPreference {
    heterogeneous: Heterogeneous
    homogeneous: Homogeneous
    noPreference: NoDatabaseMigrationPreference
}

structure DatabasePreferences {
    databaseManagementPreference: DatabaseManagementPreference
    databaseMigrationPreference: DatabaseMigrationPreference
}

@error("server") @httpError(500)
structure DependencyException {
    message: smithy.api#String
}

structure Group {
    name: GroupName
    value: String
}

list GroupIds {
    member: Group
}

enum GroupName {
    ExternalId
    ExternalSourceType
}

structure Heterogeneous {
    @required
    targetDatabaseEngine: HeterogeneousTargetDatabaseEngines
}

enum HeterogeneousTargetDatabaseEngine {
    None_specified = "None specified"
    Amazon_Aurora = "Amazon Aurora"
    AWS_PostgreSQL = "AWS PostgreSQL"
    MySQL
    Microsoft_SQL_Server = "Microsoft SQL Server"
    Oracle_Database = "Oracle Database"
    MariaDB
    SAP
    Db2_LUW = "Db2 LUW"
    MongoDB
}

@length(min: 1, max: 1)
list HeterogeneousTargetDatabaseEngines {
    member: HeterogeneousTargetDatabaseEngine
}

structure Homogeneous {
    targetDatabaseEngine: HomogeneousTargetDatabaseEngines
}

enum HomogeneousTargetDatabaseEngine {
    None_specified = "None specified"
}

@length(min: 0, max: 1)
list HomogeneousTargetDatabaseEngines {
    member: HomogeneousTargetDatabaseEngine
}

@length(min: 0, max: 15)
@pattern("^(([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])$")
string IPAddress

structure IPAddressBasedRemoteInfo {
    authType: AuthType
    ipAddressConfigurationTimeStamp: String
    osType: OSType
}

list IPAddressBasedRemoteInfoList {
    member: IPAddressBasedRemoteInfo
}

structure ImportFileTaskInformation {
    completionTime: Timestamp
    id: String
    importName: String
    inputS3Bucket: importS3Bucket
    inputS3Key: importS3Key
    numberOfRecordsFailed: Integer
    numberOfRecordsSuccess: Integer
    startTime: Timestamp
    status: ImportFileTaskStatus
    statusReportS3Bucket: importS3Bucket
    statusReportS3Key: importS3Key
}

enum ImportFileTaskStatus {
    ImportInProgress
    ImportFailed
    ImportPartialSuccess
    ImportSuccess
    DeleteInProgress
    DeleteFailed
    DeletePartialSuccess
    DeleteSuccess
}

enum InclusionStatus {
    excludeFromAssessment
    includeInAssessment
}

@length(min: 0, max: 1024) @pattern(".*")
string InterfaceName

@error("server") @httpError(500)
structure InternalServerException {
    message: smithy.api#String
}

list ListAntipatternSeveritySummary {
    member: AntipatternSeveritySummary
}

list ListApplicationComponentStatusSummary {
    member: ApplicationComponentStatusSummary
}

list ListApplicationComponentSummary {
    member: ApplicationComponentSummary
}

@length(min: 0, max: 256) @pattern(".*\\S.*")
string ListApplicationComponentsRequestFilterValueString

list ListImportFileTaskInformation {
    member: ImportFileTaskInformation
}

list ListServerStatusSummary {
    member: ServerStatusSummary
}

list ListServerSummary {
    member: ServerSummary
}

list ListStrategySummary {
    member: StrategySummary
}

@length(min: 1, max: 128) @pattern(".*\\S.*")
string Location

@length(min: 0, max: 17)
@pattern("^([0-9A-Fa-f]{2}[:-]){5}([0-9A-Fa-f]{2})|([0-9a-fA-F]{4}\\\\.[0-9a-fA-F]{4}\\\\.[0-9a-fA-F]{4})$”$")
string MacAddress

union ManagementPreference {
    awsManagedResources: AwsManagedResources
    noPreference: NoManagementPreference
    selfManageResources: SelfManageResources
}

@length(min: 0, max: 1024) @pattern(".*")
string NetMask

structure NetworkInfo {
    @required
    interfaceName: InterfaceName

    @required
    ipAddress: IPAddress

    @required
    macAddress: MacAddress

    @required
    netMask: NetMask
}

list NetworkInfoList {
    member: NetworkInfo
}

@length(min: 0, max: 2048) @pattern(".*\\S.*")
string NextToken

structure NoDatabaseMigrationPreference {
    @required
    targetDatabaseEngine: TargetDatabaseEngines
}

structure NoManagementPreference {
    @required
    targetDestination: NoPreferenceTargetDestinations
}

enum NoPreferenceTargetDestination {
    None_specified = "None specified"
    AWS_Elastic_BeanStalk = "AWS Elastic BeanStalk"
    AWS_Fargate = "AWS Fargate"
    Amazon_Elastic_Cloud_Compute_EC2 = "Amazon Elastic Cloud Compute (EC2)"
    Amazon_Elastic_Container_Service_ECS = "Amazon Elastic Container Service (ECS)"
    Amazon_Elastic_Kubernetes_Service_EKS = "Amazon Elastic Kubernetes Service (EKS)"
}

@length(min: 1, max: 1)
list NoPreferenceTargetDestinations {
    member: NoPreferenceTargetDestination
}

structure OSInfo {
    type: OSType
    version: OSVersion
}

enum OSType {
    LINUX
    WINDOWS
}

@length(min: 1, max: 64) @pattern(".*\\S.*")
string OSVersion

enum OutputFormat {
    Excel
    Json
}

structure PipelineInfo {
    pipelineConfigurationTimeStamp: String
    pipelineType: PipelineType
}

list PipelineInfoList {
    member: PipelineInfo
}

enum PipelineType {
    AZURE_DEVOPS
}

structure PrioritizeBusinessGoals {
    businessGoals: BusinessGoals
}

@length(min: 1, max: 128) @pattern(".*\\S.*")
string ProjectName

structure RecommendationReportDetails {
    completionTime: Timestamp
    s3Bucket: String
    s3Keys: S3Keys
    startTime: Timestamp
    status: RecommendationReportStatus
    statusMessage: RecommendationReportStatusMessage
}

enum RecommendationReportStatus {
    FAILED
    IN_PROGRESS
    SUCCESS
}

@length(min: 0, max: 512) @pattern(".*\\S.*")
string RecommendationReportStatusMessage

structure RecommendationSet {
    strategy: Strategy
    targetDestination: TargetDestination
    transformationTool: TransformationTool
}

@length(min: 0, max: 52) @pattern("[0-9a-z-:]+")
string RecommendationTaskId

structure RemoteSourceCodeAnalysisServerInfo {
    remoteSourceCodeAnalysisServerConfigurationTimestamp: String
}

@length(min: 0, max: 44) @pattern("^[0-9a-b]+")
string ResourceId

@error("client") @httpError(404)
structure ResourceNotFoundException {
    message: smithy.api#String
}

enum ResourceSubType {
    Database
    Process
    DatabaseProcess
}

structure Result {
    analysisStatus: AnalysisStatusUnion
    analysisType: AnalysisType
    antipatternReportResultList: AntipatternReportResultList
    statusMessage: StatusMessage
}

list ResultList {
    member: Result
}

enum RunTimeAnalyzerName {
    A2C_ANALYZER
    REHOST_ANALYZER
    EMP_PA_ANALYZER
    DATABASE_ANALYZER
    SCT_ANALYZER
}

enum RunTimeAssessmentStatus {
    dataCollectionTaskToBeScheduled
    dataCollectionTaskScheduled
    dataCollectionTaskStarted
    dataCollectionTaskStopped
    dataCollectionTaskSuccess
    dataCollectionTaskFailed
    dataCollectionTaskPartialSuccess
}

enum RuntimeAnalysisStatus {
    ANALYSIS_TO_BE_SCHEDULED
    ANALYSIS_STARTED
    ANALYSIS_SUCCESS
    ANALYSIS_FAILED
}

@length(min: 0, max: 63) @pattern("[0-9a-z]+[0-9a-z\\.\\-]*[0-9a-z]+")
string S3Bucket

@length(min: 0, max: 1024) @pattern(".*\\S.*")
string S3Key

list S3Keys {
    member: String
}

structure S3Object {
    s3Bucket: S3Bucket
    s3key: S3Key
}

@length(min: 1, max: 512) @pattern(".*") @sensitive
string SecretsManagerKey

structure SelfManageResources {
    @required
    targetDestination: SelfManageTargetDestinations
}

enum SelfManageTargetDestination {
    None_specified = "None specified"
    Amazon_Elastic_Cloud_Compute_EC2 = "Amazon Elastic Cloud Compute (EC2)"
    Amazon_Elastic_Container_Service_ECS = "Amazon Elastic Container Service (ECS)"
    Amazon_Elastic_Kubernetes_Service_EKS = "Amazon Elastic Kubernetes Service (EKS)"
}

@length(min: 1, max: 1)
list SelfManageTargetDestinations {
    member: SelfManageTargetDestination
}

enum ServerCriteria {
    NOT_DEFINED
    OS_NAME
    STRATEGY
    DESTINATION
    SERVER_ID
    ANALYSIS_STATUS
    ERROR_CATEGORY
}

structure ServerDetail {
    antipatternReportS3Object: S3Object
    antipatternReportStatus: AntipatternReportStatus
    antipatternReportStatusMessage: StatusMessage
    applicationComponentStrategySummary: ListStrategySummary
    dataCollectionStatus: RunTimeAssessmentStatus
    id: ResourceId
    lastAnalyzedTimestamp: Timestamp
    listAntipatternSeveritySummary: ListAntipatternSeveritySummary
    name: smithy.api#String
    recommendationSet: RecommendationSet
    serverError: ServerError
    serverType: String
    statusMessage: StatusMessage
    systemInfo: SystemInfo
}

list ServerDetails {
    member: ServerDetail
}

structure ServerError {
    serverErrorCategory: ServerErrorCategory
}

enum ServerErrorCategory {
    CONNECTIVITY_ERROR
    CREDENTIAL_ERROR
    PERMISSION_ERROR
    ARCHITECTURE_ERROR
    OTHER_ERROR
}

@length(min: 1, max: 27) @pattern(".*\\S.*")
string ServerId

enum ServerOsType {
    WindowsServer
    AmazonLinux
    EndOfSupportWindowsServer
    Redhat
    Other
}

structure ServerStatusSummary {
    count: Integer
    runTimeAssessmentStatus: RunTimeAssessmentStatus
}

list ServerStrategies {
    member: ServerStrategy
}

structure ServerStrategy {
    isPreferred: Boolean
    numberOfApplicationComponents: Integer
    recommendation: RecommendationSet
    status: StrategyRecommendation
}

structure ServerSummary {
    ServerOsType: ServerOsType
    count: Integer
}

@error("client") @httpError(400)
structure ServiceLinkedRoleLockClientException {
    message: smithy.api#String
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    message: String
}

enum Severity {
    HIGH
    MEDIUM
    LOW
}

enum SortOrder {
    ASC
    DESC
}

structure SourceCode {
    location: Location
    projectName: ProjectName
    sourceVersion: SourceVersion
    versionControl: VersionControl
}

enum SourceCodeAnalyzerName {
    CSHARP_ANALYZER
    JAVA_ANALYZER
    BYTECODE_ANALYZER
    PORTING_ASSISTANT
}

list SourceCodeList {
    member: SourceCode
}

list SourceCodeRepositories {
    member: SourceCodeRepository
}

structure SourceCodeRepository {
    branch: String
    projectName: String
    repository: String
    versionControlType: String
}

@length(min: 1, max: 40) @pattern(".*\\S.*")
string SourceVersion

enum SrcCodeOrDbAnalysisStatus {
    ANALYSIS_TO_BE_SCHEDULED
    ANALYSIS_STARTED
    ANALYSIS_SUCCESS
    ANALYSIS_FAILED
    ANALYSIS_PARTIAL_SUCCESS
    UNCONFIGURED
    CONFIGURED
}

@length(min: 0, max: 63) @pattern("[0-9a-z]+[0-9a-z\\.\\-]*[0-9a-z]+")
string StartAssessmentRequestS3bucketForAnalysisDataString

@length(min: 0, max: 63) @pattern("[0-9a-z]+[0-9a-z\\.\\-]*[0-9a-z]+")
string StartAssessmentRequestS3bucketForReportDataString

@length(min: 1, max: 50) @pattern("[a-zA-Z0-9_-]+")
string StartImportFileTaskRequestNameString

@length(min: 0, max: 63) @pattern("[0-9a-z]+[0-9a-z\\.\\-]*[0-9a-z]+")
string StartImportFileTaskRequestS3bucketForReportDataString

@length(min: 0, max: 1024) @pattern(".*\\S.*")
string StatusMessage

enum Strategy {
    Rehost
    Retirement
    Refactor
    Replatform
    Retain
    Relocate
    Repurchase
}

structure StrategyOption {
    isPreferred: Boolean
    strategy: Strategy
    targetDestination: TargetDestination
    toolName: TransformationToolName
}

enum StrategyRecommendation {
    recommended
    viableOption
    notRecommended
    potential
}

structure StrategySummary {
    count: Integer
    strategy: Strategy
}

@length(min: 0, max: 1024) @pattern(".*\\S.*")
string String

structure SystemInfo {
    cpuArchitecture: String
    fileSystemType: String
    networkInfoList: NetworkInfoList
    osInfo: OSInfo
}

enum TargetDatabaseEngine {
    None_specified = "None specified"
    Amazon_Aurora = "Amazon Aurora"
    AWS_PostgreSQL = "AWS PostgreSQL"
    MySQL
    Microsoft_SQL_Server = "Microsoft SQL Server"
    Oracle_Database = "Oracle Database"
    MariaDB
    SAP
    Db2_LUW = "Db2 LUW"
    MongoDB
}

@length(min: 1, max: 1)
list TargetDatabaseEngines {
    member: TargetDatabaseEngine
}

enum TargetDestination {
    None_specified = "None specified"
    AWS_Elastic_BeanStalk = "AWS Elastic BeanStalk"
    AWS_Fargate = "AWS Fargate"
    Amazon_Elastic_Cloud_Compute_EC2 = "Amazon Elastic Cloud Compute (EC2)"
    Amazon_Elastic_Container_Service_ECS = "Amazon Elastic Container Service (ECS)"
    Amazon_Elastic_Kubernetes_Service_EKS = "Amazon Elastic Kubernetes Service (EKS)"
    Aurora_MySQL = "Aurora MySQL"
    Aurora_PostgreSQL = "Aurora PostgreSQL"
    Amazon_Relational_Database_Service_on_MySQL = "Amazon Relational Database Service on MySQL"
    Amazon_Relational_Database_Service_on_PostgreSQL = "Amazon Relational Database Service on PostgreSQL"
    Amazon_DocumentDB = "Amazon DocumentDB"
    Amazon_DynamoDB = "Amazon DynamoDB"
    Amazon_Relational_Database_Service = "Amazon Relational Database Service"
    Babelfish_for_Aurora_PostgreSQL = "Babelfish for Aurora PostgreSQL"
}

@error("client") @httpError(429)
structure ThrottlingException {
    message: smithy.api#String
}

@length(min: 1, max: 1024) @pattern(".*\\S.*")
string TranformationToolDescription

@length(min: 1, max: 1024) @pattern(".*\\S.*")
string TranformationToolInstallationLink

structure TransformationTool {
    description: TranformationToolDescription
    name: TransformationToolName
    tranformationToolInstallationLink: TranformationToolInstallationLink
}

enum TransformationToolName {
    App2Container
    Porting_Assistant_For_NET = "Porting Assistant For .NET"
    End_of_Support_Migration = "End of Support Migration"
    Windows_Web_Application_Migration_Assistant = "Windows Web Application Migration Assistant"
    Application_Migration_Service = "Application Migration Service"
    Strategy_Recommendation_Support = "Strategy Recommendation Support"
    In_Place_Operating_System_Upgrade = "In Place Operating System Upgrade"
    Schema_Conversion_Tool = "Schema Conversion Tool"
    Database_Migration_Service = "Database Migration Service"
    Native_SQL_Server_Backup_Restore = "Native SQL Server Backup/Restore"
}

@error("client") @httpError(400)
structure ValidationException {
    message: smithy.api#String
}

structure VcenterBasedRemoteInfo {
    osType: OSType
    vcenterConfigurationTimeStamp: String
}

list VcenterBasedRemoteInfoList {
    member: VcenterBasedRemoteInfo
}

enum VersionControl {
    GITHUB
    GITHUB_ENTERPRISE
    AZURE_DEVOPS_GIT
}

structure VersionControlInfo {
    versionControlConfigurationTimeStamp: String
    versionControlType: VersionControlType
}

list VersionControlInfoList {
    member: VersionControlInfo
}

enum VersionControlType {
    GITHUB
    GITHUB_ENTERPRISE
    AZURE_DEVOPS_GIT
}

@length(min: 0, max: 63) @pattern("[0-9a-z]+[0-9a-z\\.\\-]*[0-9a-z]+")
string importS3Bucket

@length(min: 0, max: 1024) @pattern(".*\\S.*")
string importS3Key
