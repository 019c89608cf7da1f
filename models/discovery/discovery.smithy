$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.discovery

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("AWS Application Discovery Service")
@service(
    sdkId: "Application Discovery Service"
    endpointPrefix: "discovery"
    docId: "discovery-2015-11-01"
)
@awsJson1_1
@sigv4(name: "discovery")
@standardRegionalEndpoints
service AWSPoseidonService_V2015_11_01 {
    version: "2015-11-01"
    operations: [
        AssociateConfigurationItemsToApplication
        BatchDeleteAgents
        BatchDeleteImportData
        CreateApplication
        CreateTags
        DeleteApplications
        DeleteTags
        DescribeAgents
        DescribeBatchDeleteConfigurationTask
        DescribeConfigurations
        DescribeContinuousExports
        DescribeExportConfigurations
        DescribeExportTasks
        DescribeImportTasks
        DescribeTags
        DisassociateConfigurationItemsFromApplication
        ExportConfigurations
        GetDiscoverySummary
        ListConfigurations
        ListServerNeighbors
        StartBatchDeleteConfigurationTask
        StartContinuousExport
        StartDataCollectionByAgentIds
        StartExportTask
        StartImportTask
        StopContinuousExport
        StopDataCollectionByAgentIds
        UpdateApplication
    ]
}

operation AssociateConfigurationItemsToApplication {
    input := {
        @required
        applicationConfigurationId: ApplicationId

        @required
        configurationIds: ConfigurationIdList
    }
    output := {}
    errors: [
        AuthorizationErrorException
        InvalidParameterException
        InvalidParameterValueException
        ServerInternalErrorException
        HomeRegionNotSetException
    ]
}

operation BatchDeleteAgents {
    input := {
        @required
        deleteAgents: DeleteAgents
    }
    output := {
        errors: BatchDeleteAgentErrors
    }
    errors: [
        AuthorizationErrorException
        InvalidParameterException
        InvalidParameterValueException
        ServerInternalErrorException
    ]
}

operation BatchDeleteImportData {
    input := {
        @required
        importTaskIds: ToDeleteIdentifierList

        deleteHistory: Boolean
    }
    output := {
        errors: BatchDeleteImportDataErrorList
    }
    errors: [
        AuthorizationErrorException
        InvalidParameterException
        InvalidParameterValueException
        ServerInternalErrorException
        HomeRegionNotSetException
    ]
}

operation CreateApplication {
    input := {
        @required
        name: ApplicationName

        description: ApplicationDescription
        wave: ApplicationWave
    }
    output := {
        configurationId: String
    }
    errors: [
        AuthorizationErrorException
        InvalidParameterException
        InvalidParameterValueException
        ServerInternalErrorException
        HomeRegionNotSetException
    ]
}

operation CreateTags {
    input := {
        @required
        configurationIds: ConfigurationIdList

        @required
        tags: TagSet
    }
    output := {}
    errors: [
        AuthorizationErrorException
        ResourceNotFoundException
        InvalidParameterException
        InvalidParameterValueException
        ServerInternalErrorException
        HomeRegionNotSetException
    ]
}

operation DeleteApplications {
    input := {
        @required
        configurationIds: ApplicationIdsList
    }
    output := {}
    errors: [
        AuthorizationErrorException
        InvalidParameterException
        InvalidParameterValueException
        ServerInternalErrorException
        HomeRegionNotSetException
    ]
}

operation DeleteTags {
    input := {
        @required
        configurationIds: ConfigurationIdList

        tags: TagSet
    }
    output := {}
    errors: [
        AuthorizationErrorException
        ResourceNotFoundException
        InvalidParameterException
        InvalidParameterValueException
        ServerInternalErrorException
        HomeRegionNotSetException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "agentsInfo"
    pageSize: "maxResults"
)
operation DescribeAgents {
    input := {
        agentIds: AgentIds
        filters: Filters
        maxResults: Integer
        nextToken: smithy.api#String
    }
    output := {
        agentsInfo: AgentsInfo
        nextToken: smithy.api#String
    }
    errors: [
        AuthorizationErrorException
        InvalidParameterException
        InvalidParameterValueException
        ServerInternalErrorException
        HomeRegionNotSetException
    ]
}

operation DescribeBatchDeleteConfigurationTask {
    input := {
        @required
        taskId: UUID
    }
    output := {
        task: BatchDeleteConfigurationTask
    }
    errors: [
        AuthorizationErrorException
        InvalidParameterValueException
        ServerInternalErrorException
        HomeRegionNotSetException
    ]
}

operation DescribeConfigurations {
    input := {
        @required
        configurationIds: ConfigurationIdList
    }
    output := {
        configurations: DescribeConfigurationsAttributes
    }
    errors: [
        AuthorizationErrorException
        InvalidParameterException
        InvalidParameterValueException
        ServerInternalErrorException
        HomeRegionNotSetException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "descriptions"
    pageSize: "maxResults"
)
operation DescribeContinuousExports {
    input := {
        exportIds: ContinuousExportIds
        maxResults: DescribeContinuousExportsMaxResults
        nextToken: smithy.api#String
    }
    output := {
        descriptions: ContinuousExportDescriptions
        nextToken: smithy.api#String
    }
    errors: [
        AuthorizationErrorException
        InvalidParameterException
        InvalidParameterValueException
        ServerInternalErrorException
        OperationNotPermittedException
        ResourceNotFoundException
        HomeRegionNotSetException
    ]
}

@deprecated
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "exportsInfo"
    pageSize: "maxResults"
)
operation DescribeExportConfigurations {
    input := {
        exportIds: ExportIds
        maxResults: Integer
        nextToken: smithy.api#String
    }
    output := {
        exportsInfo: ExportsInfo
        nextToken: smithy.api#String
    }
    errors: [
        AuthorizationErrorException
        ResourceNotFoundException
        InvalidParameterException
        InvalidParameterValueException
        ServerInternalErrorException
        HomeRegionNotSetException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "exportsInfo"
    pageSize: "maxResults"
)
operation DescribeExportTasks {
    input := {
        exportIds: ExportIds
        filters: ExportFilters
        maxResults: Integer
        nextToken: smithy.api#String
    }
    output := {
        exportsInfo: ExportsInfo
        nextToken: smithy.api#String
    }
    errors: [
        AuthorizationErrorException
        InvalidParameterException
        InvalidParameterValueException
        ServerInternalErrorException
        HomeRegionNotSetException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "tasks"
    pageSize: "maxResults"
)
operation DescribeImportTasks {
    input := {
        filters: DescribeImportTasksFilterList
        maxResults: DescribeImportTasksMaxResults
        nextToken: smithy.api#String
    }
    output := {
        nextToken: smithy.api#String
        tasks: ImportTaskList
    }
    errors: [
        AuthorizationErrorException
        InvalidParameterException
        InvalidParameterValueException
        ServerInternalErrorException
        HomeRegionNotSetException
    ]
}

@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "tags", pageSize: "maxResults")
operation DescribeTags {
    input := {
        filters: TagFilters
        maxResults: Integer
        nextToken: smithy.api#String
    }
    output := {
        tags: ConfigurationTagSet
        nextToken: smithy.api#String
    }
    errors: [
        AuthorizationErrorException
        ResourceNotFoundException
        InvalidParameterException
        InvalidParameterValueException
        ServerInternalErrorException
        HomeRegionNotSetException
    ]
}

operation DisassociateConfigurationItemsFromApplication {
    input := {
        @required
        applicationConfigurationId: ApplicationId

        @required
        configurationIds: ConfigurationIdList
    }
    output := {}
    errors: [
        AuthorizationErrorException
        InvalidParameterException
        InvalidParameterValueException
        ServerInternalErrorException
        HomeRegionNotSetException
    ]
}

@deprecated
operation ExportConfigurations {
    output := {
        exportId: ConfigurationsExportId
    }
    errors: [
        AuthorizationErrorException
        InvalidParameterException
        InvalidParameterValueException
        ServerInternalErrorException
        OperationNotPermittedException
        HomeRegionNotSetException
    ]
}

operation GetDiscoverySummary {
    input := {}
    output := {
        servers: Long
        applications: Long
        serversMappedToApplications: Long
        serversMappedtoTags: Long
        agentSummary: CustomerAgentInfo
        connectorSummary: CustomerConnectorInfo
        meCollectorSummary: CustomerMeCollectorInfo
        agentlessCollectorSummary: CustomerAgentlessCollectorInfo
    }
    errors: [
        AuthorizationErrorException
        InvalidParameterException
        InvalidParameterValueException
        ServerInternalErrorException
        HomeRegionNotSetException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "configurations"
    pageSize: "maxResults"
)
operation ListConfigurations {
    input := {
        @required
        configurationType: ConfigurationItemType

        filters: Filters
        maxResults: Integer
        nextToken: smithy.api#String
        orderBy: OrderByList
    }
    output := {
        configurations: Configurations
        nextToken: smithy.api#String
    }
    errors: [
        AuthorizationErrorException
        ResourceNotFoundException
        InvalidParameterException
        InvalidParameterValueException
        ServerInternalErrorException
        HomeRegionNotSetException
    ]
}

operation ListServerNeighbors {
    input := {
        @required
        configurationId: ConfigurationId

        portInformationNeeded: Boolean
        neighborConfigurationIds: ConfigurationIdList
        maxResults: Integer
        nextToken: String
    }
    output := {
        @required
        neighbors: NeighborDetailsList

        nextToken: String
        knownDependencyCount: Long
    }
    errors: [
        AuthorizationErrorException
        InvalidParameterException
        InvalidParameterValueException
        ServerInternalErrorException
        HomeRegionNotSetException
    ]
}

operation StartBatchDeleteConfigurationTask {
    input := {
        @required
        configurationType: DeletionConfigurationItemType

        @required
        configurationIds: ConfigurationIdList
    }
    output := {
        taskId: UUID
    }
    errors: [
        LimitExceededException
        AuthorizationErrorException
        ServerInternalErrorException
        HomeRegionNotSetException
        OperationNotPermittedException
        InvalidParameterValueException
        InvalidParameterException
    ]
}

operation StartContinuousExport {
    input := {}
    output := {
        exportId: ConfigurationsExportId
        s3Bucket: smithy.api#String
        startTime: Timestamp
        dataSource: DataSource
        schemaStorageConfig: SchemaStorageConfig
    }
    errors: [
        ConflictErrorException
        AuthorizationErrorException
        InvalidParameterException
        InvalidParameterValueException
        ServerInternalErrorException
        OperationNotPermittedException
        ResourceInUseException
        HomeRegionNotSetException
    ]
}

operation StartDataCollectionByAgentIds {
    input := {
        @required
        agentIds: AgentIds
    }
    output := {
        agentsConfigurationStatus: AgentConfigurationStatusList
    }
    errors: [
        AuthorizationErrorException
        InvalidParameterException
        InvalidParameterValueException
        ServerInternalErrorException
        HomeRegionNotSetException
    ]
}

operation StartExportTask {
    input := {
        exportDataFormat: ExportDataFormats
        filters: ExportFilters
        startTime: Timestamp
        endTime: Timestamp
        preferences: ExportPreferences
    }
    output := {
        exportId: ConfigurationsExportId
    }
    errors: [
        AuthorizationErrorException
        InvalidParameterException
        InvalidParameterValueException
        ServerInternalErrorException
        OperationNotPermittedException
        HomeRegionNotSetException
    ]
}

operation StartImportTask {
    input := {
        @idempotencyToken
        clientRequestToken: ClientRequestToken

        @required
        name: ImportTaskName

        @required
        importUrl: ImportURL
    }
    output := {
        task: ImportTask
    }
    errors: [
        ResourceInUseException
        AuthorizationErrorException
        InvalidParameterException
        InvalidParameterValueException
        ServerInternalErrorException
        HomeRegionNotSetException
    ]
}

operation StopContinuousExport {
    input := {
        @required
        exportId: ConfigurationsExportId
    }
    output := {
        startTime: Timestamp
        stopTime: Timestamp
    }
    errors: [
        AuthorizationErrorException
        InvalidParameterException
        InvalidParameterValueException
        ServerInternalErrorException
        OperationNotPermittedException
        ResourceNotFoundException
        ResourceInUseException
        HomeRegionNotSetException
    ]
}

operation StopDataCollectionByAgentIds {
    input := {
        @required
        agentIds: AgentIds
    }
    output := {
        agentsConfigurationStatus: AgentConfigurationStatusList
    }
    errors: [
        AuthorizationErrorException
        InvalidParameterException
        InvalidParameterValueException
        ServerInternalErrorException
        HomeRegionNotSetException
    ]
}

operation UpdateApplication {
    input := {
        @required
        configurationId: ApplicationId

        name: ApplicationName
        description: ApplicationDescription
        wave: ApplicationWave
    }
    output := {}
    errors: [
        AuthorizationErrorException
        InvalidParameterException
        InvalidParameterValueException
        ServerInternalErrorException
        HomeRegionNotSetException
    ]
}

structure AgentConfigurationStatus {
    agentId: String
    operationSucceeded: Boolean
    description: String
}

list AgentConfigurationStatusList {
    member: AgentConfigurationStatus
}

@length(min: 10, max: 20) @pattern("\\S+")
string AgentId

list AgentIds {
    member: AgentId
}

structure AgentInfo {
    agentId: AgentId
    hostName: String
    agentNetworkInfoList: AgentNetworkInfoList
    connectorId: String
    version: String
    health: AgentStatus
    lastHealthPingTime: String
    collectionStatus: String
    agentType: String
    registeredTime: String
}

@sensitive
structure AgentNetworkInfo {
    ipAddress: String
    macAddress: String
}

list AgentNetworkInfoList {
    member: AgentNetworkInfo
}

enum AgentStatus {
    HEALTHY
    UNHEALTHY
    RUNNING
    UNKNOWN
    BLACKLISTED
    SHUTDOWN
}

list AgentsInfo {
    member: AgentInfo
}

@length(max: 1000) @pattern("(^$|[\\s\\S]*\\S[\\s\\S]*)")
string ApplicationDescription

@length(max: 200) @pattern("\\S+")
string ApplicationId

list ApplicationIdsList {
    member: ApplicationId
}

@length(max: 127) @pattern("[\\s\\S]*\\S[\\s\\S]*")
string ApplicationName

@length(min: 0, max: 256) @pattern("^($|[^\\s\\x00]( *[^\\s\\x00])*$)")
string ApplicationWave

@error("client")
structure AuthorizationErrorException {
    message: smithy.api#String
}

structure BatchDeleteAgentError {
    @required
    agentId: AgentId

    @required
    errorMessage: String

    @required
    errorCode: DeleteAgentErrorCode
}

list BatchDeleteAgentErrors {
    member: BatchDeleteAgentError
}

structure BatchDeleteConfigurationTask {
    taskId: UUID
    status: BatchDeleteConfigurationTaskStatus
    startTime: Timestamp
    endTime: Timestamp
    configurationType: DeletionConfigurationItemType
    requestedConfigurations: ConfigurationIdList
    deletedConfigurations: ConfigurationIdList
    failedConfigurations: FailedConfigurationList
    deletionWarnings: DeletionWarningsList
}

enum BatchDeleteConfigurationTaskStatus {
    INITIALIZING
    VALIDATING
    DELETING
    COMPLETED
    FAILED
}

structure BatchDeleteImportDataError {
    importTaskId: ImportTaskIdentifier
    errorCode: BatchDeleteImportDataErrorCode
    errorDescription: smithy.api#String
}

enum BatchDeleteImportDataErrorCode {
    NOT_FOUND
    INTERNAL_SERVER_ERROR
    OVER_LIMIT
}

list BatchDeleteImportDataErrorList {
    member: BatchDeleteImportDataError
}

@length(min: 1, max: 100)
string ClientRequestToken

@length(max: 200) @pattern("\\S+")
string Condition

map Configuration {
    key: String
    value: String
}

@length(max: 200) @pattern("\\S*")
string ConfigurationId

list ConfigurationIdList {
    member: ConfigurationId
}

enum ConfigurationItemType {
    SERVER
    PROCESS
    CONNECTION
    APPLICATION
}

structure ConfigurationTag {
    configurationType: ConfigurationItemType
    configurationId: ConfigurationId
    key: smithy.api#String
    value: smithy.api#String
    timeOfCreation: Timestamp
}

list ConfigurationTagSet {
    member: ConfigurationTag
}

list Configurations {
    member: Configuration
}

@length(max: 200) @pattern("\\S*")
string ConfigurationsExportId

@error("client")
structure ConflictErrorException {
    message: smithy.api#String
}

structure ContinuousExportDescription {
    exportId: ConfigurationsExportId
    status: ContinuousExportStatus
    statusDetail: StringMax255
    s3Bucket: smithy.api#String
    startTime: Timestamp
    stopTime: Timestamp
    dataSource: DataSource
    schemaStorageConfig: SchemaStorageConfig
}

list ContinuousExportDescriptions {
    member: ContinuousExportDescription
}

list ContinuousExportIds {
    member: ConfigurationsExportId
}

enum ContinuousExportStatus {
    START_IN_PROGRESS
    START_FAILED
    ACTIVE
    ERROR
    STOP_IN_PROGRESS
    STOP_FAILED
    INACTIVE
}

structure CustomerAgentInfo {
    @required
    activeAgents: Integer

    @required
    healthyAgents: Integer

    @required
    blackListedAgents: Integer

    @required
    shutdownAgents: Integer

    @required
    unhealthyAgents: Integer

    @required
    totalAgents: Integer

    @required
    unknownAgents: Integer
}

structure CustomerAgentlessCollectorInfo {
    @required
    activeAgentlessCollectors: Integer

    @required
    healthyAgentlessCollectors: Integer

    @required
    denyListedAgentlessCollectors: Integer

    @required
    shutdownAgentlessCollectors: Integer

    @required
    unhealthyAgentlessCollectors: Integer

    @required
    totalAgentlessCollectors: Integer

    @required
    unknownAgentlessCollectors: Integer
}

structure CustomerConnectorInfo {
    @required
    activeConnectors: Integer

    @required
    healthyConnectors: Integer

    @required
    blackListedConnectors: Integer

    @required
    shutdownConnectors: Integer

    @required
    unhealthyConnectors: Integer

    @required
    totalConnectors: Integer

    @required
    unknownConnectors: Integer
}

structure CustomerMeCollectorInfo {
    @required
    activeMeCollectors: Integer

    @required
    healthyMeCollectors: Integer

    @required
    denyListedMeCollectors: Integer

    @required
    shutdownMeCollectors: Integer

    @required
    unhealthyMeCollectors: Integer

    @required
    totalMeCollectors: Integer

    @required
    unknownMeCollectors: Integer
}

enum DataSource {
    AGENT
}

@length(min: 1, max: 252)
string DatabaseName

structure DeleteAgent {
    @required
    agentId: AgentId

    force: Boolean
}

enum DeleteAgentErrorCode {
    NOT_FOUND
    INTERNAL_SERVER_ERROR
    AGENT_IN_USE
}

@length(min: 1, max: 50)
list DeleteAgents {
    member: DeleteAgent
}

enum DeletionConfigurationItemType {
    SERVER
}

structure DeletionWarning {
    configurationId: ConfigurationId
    warningCode: Integer
    warningText: smithy.api#String
}

list DeletionWarningsList {
    member: DeletionWarning
}

map DescribeConfigurationsAttribute {
    key: String
    value: String
}

list DescribeConfigurationsAttributes {
    member: DescribeConfigurationsAttribute
}

@range(min: 1, max: 100)
integer DescribeContinuousExportsMaxResults

list DescribeImportTasksFilterList {
    member: ImportTaskFilter
}

@range(min: 1, max: 100)
integer DescribeImportTasksMaxResults

@length(min: 1, max: 25) @pattern("[a-zA-Z0-9\\d\\.\\-]+")
string EC2InstanceType

structure Ec2RecommendationsExportPreferences {
    enabled: Boolean
    cpuPerformanceMetricBasis: UsageMetricBasis
    ramPerformanceMetricBasis: UsageMetricBasis
    tenancy: Tenancy
    excludedInstanceTypes: ExcludedInstanceTypes
    preferredRegion: UserPreferredRegion
    reservedInstanceOptions: ReservedInstanceOptions
}

list ExcludedInstanceTypes {
    member: EC2InstanceType
}

enum ExportDataFormat {
    CSV
}

list ExportDataFormats {
    member: ExportDataFormat
}

structure ExportFilter {
    @required
    name: FilterName

    @required
    values: FilterValues

    @required
    condition: Condition
}

list ExportFilters {
    member: ExportFilter
}

list ExportIds {
    member: ConfigurationsExportId
}

structure ExportInfo {
    @required
    exportId: ConfigurationsExportId

    @required
    exportStatus: ExportStatus

    @required
    statusMessage: smithy.api#String

    configurationsDownloadUrl: smithy.api#String

    @required
    exportRequestTime: Timestamp

    isTruncated: Boolean
    requestedStartTime: Timestamp
    requestedEndTime: Timestamp
}

union ExportPreferences {
    ec2RecommendationsPreferences: Ec2RecommendationsExportPreferences
}

enum ExportStatus {
    FAILED
    SUCCEEDED
    IN_PROGRESS
}

list ExportsInfo {
    member: ExportInfo
}

structure FailedConfiguration {
    configurationId: ConfigurationId
    errorStatusCode: Integer
    errorMessage: smithy.api#String
}

list FailedConfigurationList {
    member: FailedConfiguration
}

enum FileClassification {
    MODELIZEIT_EXPORT
    RVTOOLS_EXPORT
    VMWARE_NSX_EXPORT
    IMPORT_TEMPLATE
}

structure Filter {
    @required
    name: String

    @required
    values: FilterValues

    @required
    condition: Condition
}

@length(max: 1000) @pattern("[\\s\\S]*\\S[\\s\\S]*")
string FilterName

@length(max: 1000) @pattern("(^$|[\\s\\S]*\\S[\\s\\S]*)")
string FilterValue

list FilterValues {
    member: FilterValue
}

list Filters {
    member: Filter
}

@error("client")
structure HomeRegionNotSetException {
    message: smithy.api#String
}

enum ImportStatus {
    IMPORT_IN_PROGRESS
    IMPORT_COMPLETE
    IMPORT_COMPLETE_WITH_ERRORS
    IMPORT_FAILED
    IMPORT_FAILED_SERVER_LIMIT_EXCEEDED
    IMPORT_FAILED_RECORD_LIMIT_EXCEEDED
    IMPORT_FAILED_UNSUPPORTED_FILE_TYPE
    DELETE_IN_PROGRESS
    DELETE_COMPLETE
    DELETE_FAILED
    DELETE_FAILED_LIMIT_EXCEEDED
    INTERNAL_ERROR
}

structure ImportTask {
    importTaskId: ImportTaskIdentifier
    clientRequestToken: ClientRequestToken
    name: ImportTaskName
    importUrl: ImportURL
    status: ImportStatus
    importRequestTime: Timestamp
    importCompletionTime: Timestamp
    importDeletedTime: Timestamp
    fileClassification: FileClassification
    serverImportSuccess: Integer
    serverImportFailure: Integer
    applicationImportSuccess: Integer
    applicationImportFailure: Integer
    errorsAndFailedEntriesZip: smithy.api#String
}

structure ImportTaskFilter {
    name: ImportTaskFilterName
    values: ImportTaskFilterValueList
}

enum ImportTaskFilterName {
    IMPORT_TASK_ID
    STATUS
    NAME
    FILE_CLASSIFICATION
}

@length(min: 1, max: 255)
string ImportTaskFilterValue

@length(min: 1, max: 100)
list ImportTaskFilterValueList {
    member: ImportTaskFilterValue
}

@length(max: 200) @pattern("^import-task-[a-fA-F0-9]{32}$")
string ImportTaskIdentifier

list ImportTaskList {
    member: ImportTask
}

@length(min: 1, max: 255) @pattern("[\\s\\S]*\\S[\\s\\S]*")
string ImportTaskName

@length(min: 1, max: 4000) @pattern("\\S+://\\S+/[\\s\\S]*\\S[\\s\\S]*")
string ImportURL

@error("client")
structure InvalidParameterException {
    message: smithy.api#String
}

@error("client")
structure InvalidParameterValueException {
    message: smithy.api#String
}

@error("client")
structure LimitExceededException {
    message: smithy.api#String
}

structure NeighborConnectionDetail {
    @required
    sourceServerId: ConfigurationId

    @required
    destinationServerId: ConfigurationId

    destinationPort: Integer
    transportProtocol: String

    @required
    connectionsCount: Long
}

list NeighborDetailsList {
    member: NeighborConnectionDetail
}

enum OfferingClass {
    STANDARD
    CONVERTIBLE
}

@error("client")
structure OperationNotPermittedException {
    message: smithy.api#String
}

structure OrderByElement {
    @required
    fieldName: OrderByElementFieldName

    sortOrder: orderString
}

@length(max: 1000) @pattern("[\\s\\S]*\\S[\\s\\S]*")
string OrderByElementFieldName

list OrderByList {
    member: OrderByElement
}

enum PurchasingOption {
    ALL_UPFRONT
    PARTIAL_UPFRONT
    NO_UPFRONT
}

structure ReservedInstanceOptions {
    @required
    purchasingOption: PurchasingOption

    @required
    offeringClass: OfferingClass

    @required
    termLength: TermLength
}

@error("client")
structure ResourceInUseException {
    message: smithy.api#String
}

@error("client")
structure ResourceNotFoundException {
    message: smithy.api#String
}

map SchemaStorageConfig {
    key: DatabaseName
    value: String
}

@error("server")
structure ServerInternalErrorException {
    message: smithy.api#String
}

@length(max: 10000) @pattern("[\\s\\S]*")
string String

@length(min: 1, max: 255) @pattern("[\\s\\S]*\\S[\\s\\S]*")
string StringMax255

structure Tag {
    @required
    key: smithy.api#String

    @required
    value: smithy.api#String
}

structure TagFilter {
    @required
    name: FilterName

    @required
    values: FilterValues
}

list TagFilters {
    member: TagFilter
}

list TagSet {
    member: Tag
}

enum Tenancy {
    DEDICATED
    SHARED
}

enum TermLength {
    ONE_YEAR
    THREE_YEAR
}

@length(min: 1, max: 10)
list ToDeleteIdentifierList {
    member: ImportTaskIdentifier
}

@pattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
string UUID

structure UsageMetricBasis {
    name: UsageMetricBasisName
    percentageAdjust: UsageMetricPercentageAdjust
}

@pattern("^(p(\\d{1,2}|100)|AVG|SPEC|MAX)$")
string UsageMetricBasisName

@range(min: 0.0, max: 100.0)
double UsageMetricPercentageAdjust

@length(min: 1, max: 30) @pattern("[a-z]{2}-[a-z\\-]+-[0-9]+")
string UserPreferredRegion

enum orderString {
    ASC
    DESC
}
