$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.supplychain

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS Supply Chain")
@service(sdkId: "SupplyChain", endpointPrefix: "scn")
@restJson1
@sigv4(name: "scn")
@standardRegionalEndpoints
service SupplyChain {
    version: "2024-01-01"
    operations: [
        CreateBillOfMaterialsImportJob
        CreateDataIntegrationFlow
        CreateDataLakeDataset
        CreateDataLakeNamespace
        CreateInstance
        DeleteDataIntegrationFlow
        DeleteDataLakeDataset
        DeleteDataLakeNamespace
        DeleteInstance
        GetBillOfMaterialsImportJob
        GetDataIntegrationEvent
        GetDataIntegrationFlow
        GetDataIntegrationFlowExecution
        GetDataLakeDataset
        GetDataLakeNamespace
        GetInstance
        ListDataIntegrationEvents
        ListDataIntegrationFlowExecutions
        ListDataIntegrationFlows
        ListDataLakeDatasets
        ListDataLakeNamespaces
        ListInstances
        ListTagsForResource
        SendDataIntegrationEvent
        TagResource
        UntagResource
        UpdateDataIntegrationFlow
        UpdateDataLakeDataset
        UpdateDataLakeNamespace
        UpdateInstance
    ]
}

@http(
    method: "POST"
    uri: "/api/configuration/instances/{instanceId}/bill-of-materials-import-jobs"
)
@idempotent
operation CreateBillOfMaterialsImportJob {
    input := {
        @required @httpLabel
        instanceId: UUID

        @required
        s3uri: ConfigurationS3Uri

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        jobId: UUID
    }
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        ConflictException
    ]
}

@http(
    method: "PUT"
    uri: "/api/data-integration/instance/{instanceId}/data-integration-flows/{name}"
)
@idempotent
operation CreateDataIntegrationFlow {
    input := {
        @required @httpLabel
        instanceId: UUID

        @required @httpLabel
        name: DataIntegrationFlowName

        @required
        sources: DataIntegrationFlowSourceList

        @required
        transformation: DataIntegrationFlowTransformation

        @required
        target: DataIntegrationFlowTarget

        tags: TagMap
    }
    output := {
        @required
        instanceId: UUID

        @required
        name: DataIntegrationFlowName
    }
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        ConflictException
    ]
}

@http(
    method: "PUT"
    uri: "/api/datalake/instance/{instanceId}/namespaces/{namespace}/datasets/{name}"
)
@idempotent
operation CreateDataLakeDataset {
    input := {
        @required @httpLabel
        instanceId: UUID

        @required @httpLabel
        namespace: DataLakeNamespaceName

        @required @httpLabel
        name: DataLakeDatasetName

        schema: DataLakeDatasetSchema
        description: DataLakeDatasetDescription
        partitionSpec: DataLakeDatasetPartitionSpec
        tags: TagMap
    }
    output := {
        @required
        dataset: DataLakeDataset
    }
    errors: [
        ServiceQuotaExceededException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ConflictException
    ]
}

@http(method: "PUT", uri: "/api/datalake/instance/{instanceId}/namespaces/{name}") @idempotent
operation CreateDataLakeNamespace {
    input := {
        @required @httpLabel
        instanceId: UUID

        @required @httpLabel
        name: DataLakeNamespaceName

        description: DataLakeNamespaceDescription
        tags: TagMap
    }
    output := {
        @required
        namespace: DataLakeNamespace
    }
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        ConflictException
    ]
}

@http(method: "POST", uri: "/api/instance") @idempotent
operation CreateInstance {
    input := {
        instanceName: InstanceName
        instanceDescription: InstanceDescription
        kmsKeyArn: KmsKeyArn
        webAppDnsDomain: InstanceWebAppDnsDomain
        tags: TagMap

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        instance: Instance
    }
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        ConflictException
    ]
}

@http(
    method: "DELETE"
    uri: "/api/data-integration/instance/{instanceId}/data-integration-flows/{name}"
)
@idempotent
operation DeleteDataIntegrationFlow {
    input := {
        @required @httpLabel
        instanceId: UUID

        @required @httpLabel
        name: DataIntegrationFlowName
    }
    output := {
        @required
        instanceId: UUID

        @required
        name: DataIntegrationFlowName
    }
    errors: [
        ServiceQuotaExceededException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ConflictException
    ]
}

@http(
    method: "DELETE"
    uri: "/api/datalake/instance/{instanceId}/namespaces/{namespace}/datasets/{name}"
)
@idempotent
operation DeleteDataLakeDataset {
    input := {
        @required @httpLabel
        instanceId: UUID

        @required @httpLabel
        namespace: DataLakeNamespaceName

        @required @httpLabel
        name: DataLakeDatasetName
    }
    output := {
        @required
        instanceId: UUID

        @required
        namespace: DataLakeNamespaceName

        @required
        name: DataLakeDatasetName
    }
    errors: [
        ServiceQuotaExceededException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/api/datalake/instance/{instanceId}/namespaces/{name}") @idempotent
operation DeleteDataLakeNamespace {
    input := {
        @required @httpLabel
        instanceId: UUID

        @required @httpLabel
        name: DataLakeNamespaceName
    }
    output := {
        @required
        instanceId: UUID

        @required
        name: DataLakeNamespaceName
    }
    errors: [
        ServiceQuotaExceededException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/api/instance/{instanceId}") @idempotent
operation DeleteInstance {
    input := {
        @required @httpLabel
        instanceId: UUID
    }
    output := {
        @required
        instance: Instance
    }
    errors: [
        ServiceQuotaExceededException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ConflictException
    ]
}

@http(
    method: "GET"
    uri: "/api/configuration/instances/{instanceId}/bill-of-materials-import-jobs/{jobId}"
)
operation GetBillOfMaterialsImportJob {
    input := {
        @required @httpLabel
        instanceId: UUID

        @required @httpLabel
        jobId: UUID
    }
    output := {
        @required
        job: BillOfMaterialsImportJob
    }
    errors: [
        ServiceQuotaExceededException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ConflictException
    ]
}

@http(
    method: "GET"
    uri: "/api-data/data-integration/instance/{instanceId}/data-integration-events/{eventId}"
)
operation GetDataIntegrationEvent {
    input := {
        @required @httpLabel
        instanceId: UUID

        @required @httpLabel
        eventId: UUID
    }
    output := {
        @required
        event: DataIntegrationEvent
    }
    errors: [
        ServiceQuotaExceededException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ConflictException
    ]
}

@http(
    method: "GET"
    uri: "/api/data-integration/instance/{instanceId}/data-integration-flows/{name}"
)
operation GetDataIntegrationFlow {
    input := {
        @required @httpLabel
        instanceId: UUID

        @required @httpLabel
        name: DataIntegrationFlowName
    }
    output := {
        @required
        flow: DataIntegrationFlow
    }
    errors: [
        ServiceQuotaExceededException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ConflictException
    ]
}

@http(
    method: "GET"
    uri: "/api-data/data-integration/instance/{instanceId}/data-integration-flows/{flowName}/executions/{executionId}"
)
operation GetDataIntegrationFlowExecution {
    input := {
        @required @httpLabel
        instanceId: UUID

        @required @httpLabel
        flowName: DataIntegrationFlowName

        @required @httpLabel
        executionId: UUID
    }
    output := {
        @required
        flowExecution: DataIntegrationFlowExecution
    }
    errors: [
        ServiceQuotaExceededException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ConflictException
    ]
}

@http(
    method: "GET"
    uri: "/api/datalake/instance/{instanceId}/namespaces/{namespace}/datasets/{name}"
)
operation GetDataLakeDataset {
    input := {
        @required @httpLabel
        instanceId: UUID

        @required @httpLabel
        namespace: DataLakeNamespaceName

        @required @httpLabel
        name: DataLakeDatasetName
    }
    output := {
        @required
        dataset: DataLakeDataset
    }
    errors: [
        ServiceQuotaExceededException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ConflictException
    ]
}

@http(method: "GET", uri: "/api/datalake/instance/{instanceId}/namespaces/{name}")
operation GetDataLakeNamespace {
    input := {
        @required @httpLabel
        instanceId: UUID

        @required @httpLabel
        name: DataLakeNamespaceName
    }
    output := {
        @required
        namespace: DataLakeNamespace
    }
    errors: [
        ServiceQuotaExceededException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ConflictException
    ]
}

@http(method: "GET", uri: "/api/instance/{instanceId}")
operation GetInstance {
    input := {
        @required @httpLabel
        instanceId: UUID
    }
    output := {
        @required
        instance: Instance
    }
    errors: [
        ServiceQuotaExceededException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ConflictException
    ]
}

@http(
    method: "GET"
    uri: "/api-data/data-integration/instance/{instanceId}/data-integration-events"
)
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "events"
    pageSize: "maxResults"
)
operation ListDataIntegrationEvents {
    input := {
        @required @httpLabel
        instanceId: UUID

        @httpQuery("eventType")
        eventType: DataIntegrationEventType

        @httpQuery("nextToken")
        nextToken: DataIntegrationEventNextToken

        @httpQuery("maxResults")
        maxResults: DataIntegrationEventMaxResults
    }
    output := {
        @required
        events: DataIntegrationEventList

        nextToken: DataIntegrationEventNextToken
    }
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        ConflictException
    ]
}

@http(
    method: "GET"
    uri: "/api-data/data-integration/instance/{instanceId}/data-integration-flows/{flowName}/executions"
)
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "flowExecutions"
    pageSize: "maxResults"
)
operation ListDataIntegrationFlowExecutions {
    input := {
        @required @httpLabel
        instanceId: UUID

        @required @httpLabel
        flowName: DataIntegrationFlowName

        @httpQuery("nextToken")
        nextToken: DataIntegrationFlowExecutionNextToken

        @httpQuery("maxResults")
        maxResults: DataIntegrationFlowExecutionMaxResults
    }
    output := {
        @required
        flowExecutions: DataIntegrationFlowExecutionList

        nextToken: DataIntegrationFlowExecutionNextToken
    }
    errors: [
        ServiceQuotaExceededException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ConflictException
    ]
}

@http(method: "GET", uri: "/api/data-integration/instance/{instanceId}/data-integration-flows")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "flows"
    pageSize: "maxResults"
)
operation ListDataIntegrationFlows {
    input := {
        @required @httpLabel
        instanceId: UUID

        @httpQuery("nextToken")
        nextToken: DataIntegrationFlowNextToken

        @httpQuery("maxResults")
        maxResults: DataIntegrationFlowMaxResults
    }
    output := {
        @required
        flows: DataIntegrationFlowList

        nextToken: DataIntegrationFlowNextToken
    }
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        ConflictException
    ]
}

@http(method: "GET", uri: "/api/datalake/instance/{instanceId}/namespaces/{namespace}/datasets")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "datasets"
    pageSize: "maxResults"
)
operation ListDataLakeDatasets {
    input := {
        @required @httpLabel
        instanceId: UUID

        @required @httpLabel
        namespace: DataLakeNamespaceName

        @httpQuery("nextToken")
        nextToken: DataLakeDatasetNextToken

        @httpQuery("maxResults")
        maxResults: DataLakeDatasetMaxResults
    }
    output := {
        @required
        datasets: DataLakeDatasetList

        nextToken: DataLakeDatasetNextToken
    }
    errors: [
        ServiceQuotaExceededException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ConflictException
    ]
}

@http(method: "GET", uri: "/api/datalake/instance/{instanceId}/namespaces")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "namespaces"
    pageSize: "maxResults"
)
operation ListDataLakeNamespaces {
    input := {
        @required @httpLabel
        instanceId: UUID

        @httpQuery("nextToken")
        nextToken: DataLakeNamespaceNextToken

        @httpQuery("maxResults")
        maxResults: DataLakeNamespaceMaxResults
    }
    output := {
        @required
        namespaces: DataLakeNamespaceList

        nextToken: DataLakeNamespaceNextToken
    }
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        ConflictException
    ]
}

@http(method: "GET", uri: "/api/instance")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "instances"
    pageSize: "maxResults"
)
operation ListInstances {
    input := {
        @httpQuery("nextToken")
        nextToken: InstanceNextToken

        @httpQuery("maxResults")
        maxResults: InstanceMaxResults

        @httpQuery("instanceNameFilter")
        instanceNameFilter: InstanceNameList

        @httpQuery("instanceStateFilter")
        instanceStateFilter: InstanceStateList
    }
    output := {
        @required
        instances: InstanceList

        nextToken: InstanceNextToken
    }
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        ConflictException
    ]
}

@http(method: "GET", uri: "/api/tags/{resourceArn}")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: AscResourceArn
    }
    output := {
        @required
        tags: TagMap
    }
    errors: [
        ServiceQuotaExceededException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ConflictException
    ]
}

@http(
    method: "POST"
    uri: "/api-data/data-integration/instance/{instanceId}/data-integration-events"
)
@idempotent
operation SendDataIntegrationEvent {
    input := {
        @required @httpLabel
        instanceId: UUID

        @required
        eventType: DataIntegrationEventType

        @required
        data: DataIntegrationEventData

        @required
        eventGroupId: DataIntegrationEventGroupId

        eventTimestamp: SyntheticTimestamp_epoch_seconds

        @idempotencyToken
        clientToken: ClientToken

        datasetTarget: DataIntegrationEventDatasetTargetConfiguration
    }
    output := {
        @required
        eventId: UUID
    }
    errors: [
        ServiceQuotaExceededException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ConflictException
    ]
}

@http(method: "POST", uri: "/api/tags/{resourceArn}")
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: AscResourceArn

        @required
        tags: TagMap
    }
    output := {}
    errors: [
        ServiceQuotaExceededException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/api/tags/{resourceArn}") @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: AscResourceArn

        @required @httpQuery("tagKeys")
        tagKeys: TagKeyList
    }
    output := {}
    errors: [
        ServiceQuotaExceededException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ConflictException
    ]
}

@http(
    method: "PATCH"
    uri: "/api/data-integration/instance/{instanceId}/data-integration-flows/{name}"
)
operation UpdateDataIntegrationFlow {
    input := {
        @required @httpLabel
        instanceId: UUID

        @required @httpLabel
        name: DataIntegrationFlowName

        sources: DataIntegrationFlowSourceList
        transformation: DataIntegrationFlowTransformation
        target: DataIntegrationFlowTarget
    }
    output := {
        @required
        flow: DataIntegrationFlow
    }
    errors: [
        ServiceQuotaExceededException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ConflictException
    ]
}

@http(
    method: "PATCH"
    uri: "/api/datalake/instance/{instanceId}/namespaces/{namespace}/datasets/{name}"
)
operation UpdateDataLakeDataset {
    input := {
        @required @httpLabel
        instanceId: UUID

        @required @httpLabel
        namespace: DataLakeNamespaceName

        @required @httpLabel
        name: DataLakeDatasetName

        description: DataLakeDatasetDescription
    }
    output := {
        @required
        dataset: DataLakeDataset
    }
    errors: [
        ServiceQuotaExceededException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ConflictException
    ]
}

@http(method: "PATCH", uri: "/api/datalake/instance/{instanceId}/namespaces/{name}")
operation UpdateDataLakeNamespace {
    input := {
        @required @httpLabel
        instanceId: UUID

        @required @httpLabel
        name: DataLakeNamespaceName

        description: DataLakeNamespaceDescription
    }
    output := {
        @required
        namespace: DataLakeNamespace
    }
    errors: [
        ServiceQuotaExceededException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ConflictException
    ]
}

@http(method: "PATCH", uri: "/api/instance/{instanceId}")
operation UpdateInstance {
    input := {
        @required @httpLabel
        instanceId: UUID

        instanceName: InstanceName
        instanceDescription: InstanceDescription
    }
    output := {
        @required
        instance: Instance
    }
    errors: [
        ServiceQuotaExceededException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ConflictException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    message: String
}

@length(min: 20, max: 1011)
@pattern("arn:aws:scn(?::([a-z0-9-]+):([0-9]+):instance)?/([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})[-_./A-Za-z0-9]*")
string AscResourceArn

@pattern("[0-9]{12}")
string AwsAccountId

structure BillOfMaterialsImportJob {
    @required
    instanceId: UUID

    @required
    jobId: UUID

    @required
    status: ConfigurationJobStatus

    @required
    s3uri: ConfigurationS3Uri

    message: String
}

@length(min: 33, max: 126)
string ClientToken

enum ConfigurationJobStatus {
    NEW
    FAILED
    IN_PROGRESS
    QUEUED
    SUCCESS
}

@length(min: 10) @pattern("[sS]3://[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]/.+")
string ConfigurationS3Uri

@error("client") @httpError(409)
structure ConflictException {
    message: String
}

@length(min: 20, max: 1011)
@pattern("arn:aws:scn:([a-z0-9-]+):([0-9]+):instance/([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})/namespaces/[^/]+/datasets/[^/]+")
string DataIntegrationDatasetArn

structure DataIntegrationEvent {
    @required
    instanceId: UUID

    @required
    eventId: UUID

    @required
    eventType: DataIntegrationEventType

    @required
    eventGroupId: DataIntegrationEventGroupId

    @required
    eventTimestamp: Timestamp

    datasetTargetDetails: DataIntegrationEventDatasetTargetDetails
}

@length(min: 1, max: 1048576) @sensitive
string DataIntegrationEventData

structure DataIntegrationEventDatasetLoadExecutionDetails {
    @required
    status: DataIntegrationEventDatasetLoadStatus

    message: String
}

enum DataIntegrationEventDatasetLoadStatus {
    SUCCEEDED
    IN_PROGRESS
    FAILED
}

enum DataIntegrationEventDatasetOperationType {
    APPEND
    UPSERT
    DELETE
}

structure DataIntegrationEventDatasetTargetConfiguration {
    @required
    datasetIdentifier: DataIntegrationDatasetArn

    @required
    operationType: DataIntegrationEventDatasetOperationType
}

structure DataIntegrationEventDatasetTargetDetails {
    @required
    datasetIdentifier: DataIntegrationDatasetArn

    @required
    operationType: DataIntegrationEventDatasetOperationType

    @required
    datasetLoadExecution: DataIntegrationEventDatasetLoadExecutionDetails
}

@length(min: 1, max: 255)
string DataIntegrationEventGroupId

list DataIntegrationEventList {
    member: DataIntegrationEvent
}

@range(min: 1, max: 20)
integer DataIntegrationEventMaxResults

@length(min: 1, max: 65535)
string DataIntegrationEventNextToken

enum DataIntegrationEventType {
    scn_data_forecast = "scn.data.forecast"
    scn_data_inventorylevel = "scn.data.inventorylevel"
    scn_data_inboundorder = "scn.data.inboundorder"
    scn_data_inboundorderline = "scn.data.inboundorderline"
    scn_data_inboundorderlineschedule = "scn.data.inboundorderlineschedule"
    scn_data_outboundorderline = "scn.data.outboundorderline"
    scn_data_outboundshipment = "scn.data.outboundshipment"
    scn_data_processheader = "scn.data.processheader"
    scn_data_processoperation = "scn.data.processoperation"
    scn_data_processproduct = "scn.data.processproduct"
    scn_data_reservation = "scn.data.reservation"
    scn_data_shipment = "scn.data.shipment"
    scn_data_shipmentstop = "scn.data.shipmentstop"
    scn_data_shipmentstoporder = "scn.data.shipmentstoporder"
    scn_data_supplyplan = "scn.data.supplyplan"
    scn_data_dataset = "scn.data.dataset"
}

structure DataIntegrationFlow {
    @required
    instanceId: UUID

    @required
    name: DataIntegrationFlowName

    @required
    sources: DataIntegrationFlowSourceList

    @required
    transformation: DataIntegrationFlowTransformation

    @required
    target: DataIntegrationFlowTarget

    @required
    createdTime: Timestamp

    @required
    lastModifiedTime: Timestamp
}

structure DataIntegrationFlowDatasetOptions {
    loadType: DataIntegrationFlowLoadType
    dedupeRecords: Boolean
    dedupeStrategy: DataIntegrationFlowDedupeStrategy
}

structure DataIntegrationFlowDatasetSource {
    @required
    datasetIdentifier: DataIntegrationDatasetArn
}

structure DataIntegrationFlowDatasetSourceConfiguration {
    @required
    datasetIdentifier: DatasetIdentifier

    options: DataIntegrationFlowDatasetOptions
}

structure DataIntegrationFlowDatasetTargetConfiguration {
    @required
    datasetIdentifier: DatasetIdentifier

    options: DataIntegrationFlowDatasetOptions
}

structure DataIntegrationFlowDedupeStrategy {
    @required
    type: DataIntegrationFlowDedupeStrategyType

    fieldPriority: DataIntegrationFlowFieldPriorityDedupeStrategyConfiguration
}

enum DataIntegrationFlowDedupeStrategyType {
    FIELD_PRIORITY
}

structure DataIntegrationFlowExecution {
    @required
    instanceId: UUID

    @required
    flowName: DataIntegrationFlowName

    @required
    executionId: UUID

    status: DataIntegrationFlowExecutionStatus
    sourceInfo: DataIntegrationFlowExecutionSourceInfo
    message: String
    startTime: Timestamp
    endTime: Timestamp
    outputMetadata: DataIntegrationFlowExecutionOutputMetadata
}

@pattern("s3://[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]/.{1,1024}")
string DataIntegrationFlowExecutionDiagnosticReportsRootS3URI

list DataIntegrationFlowExecutionList {
    member: DataIntegrationFlowExecution
}

@range(min: 1, max: 20)
integer DataIntegrationFlowExecutionMaxResults

@length(min: 1, max: 65535)
string DataIntegrationFlowExecutionNextToken

structure DataIntegrationFlowExecutionOutputMetadata {
    diagnosticReportsRootS3URI: DataIntegrationFlowExecutionDiagnosticReportsRootS3URI
}

structure DataIntegrationFlowExecutionSourceInfo {
    @required
    sourceType: DataIntegrationFlowSourceType

    s3Source: DataIntegrationFlowS3Source
    datasetSource: DataIntegrationFlowDatasetSource
}

enum DataIntegrationFlowExecutionStatus {
    SUCCEEDED
    IN_PROGRESS
    FAILED
}

structure DataIntegrationFlowFieldPriorityDedupeField {
    @required
    name: DataIntegrationFlowFieldPriorityDedupeFieldName

    @required
    sortOrder: DataIntegrationFlowFieldPriorityDedupeSortOrder
}

@length(min: 1, max: 10)
list DataIntegrationFlowFieldPriorityDedupeFieldList {
    member: DataIntegrationFlowFieldPriorityDedupeField
}

@length(min: 1, max: 100) @pattern("[a-z0-9_]+")
string DataIntegrationFlowFieldPriorityDedupeFieldName

enum DataIntegrationFlowFieldPriorityDedupeSortOrder {
    ASC
    DESC
}

structure DataIntegrationFlowFieldPriorityDedupeStrategyConfiguration {
    @required
    fields: DataIntegrationFlowFieldPriorityDedupeFieldList
}

enum DataIntegrationFlowFileType {
    CSV
    PARQUET
    JSON
}

list DataIntegrationFlowList {
    member: DataIntegrationFlow
}

enum DataIntegrationFlowLoadType {
    INCREMENTAL
    REPLACE
}

@range(min: 0, max: 20)
integer DataIntegrationFlowMaxResults

@length(min: 1, max: 256) @pattern("[A-Za-z0-9-]+")
string DataIntegrationFlowName

@length(min: 1, max: 65535)
string DataIntegrationFlowNextToken

structure DataIntegrationFlowS3Options {
    fileType: DataIntegrationFlowFileType
}

@length(min: 0, max: 700) @pattern("[/A-Za-z0-9._-]+")
string DataIntegrationFlowS3Prefix

structure DataIntegrationFlowS3Source {
    @required
    bucketName: S3BucketName

    @required
    key: DataIntegrationS3ObjectKey
}

structure DataIntegrationFlowS3SourceConfiguration {
    @required
    bucketName: S3BucketName

    @required
    prefix: DataIntegrationFlowS3Prefix

    options: DataIntegrationFlowS3Options
}

structure DataIntegrationFlowS3TargetConfiguration {
    @required
    bucketName: S3BucketName

    @required
    prefix: DataIntegrationFlowS3Prefix

    options: DataIntegrationFlowS3Options
}

@length(min: 1, max: 65535) @sensitive
string DataIntegrationFlowSQLQuery

structure DataIntegrationFlowSQLTransformationConfiguration {
    @required
    query: DataIntegrationFlowSQLQuery
}

structure DataIntegrationFlowSource {
    @required
    sourceType: DataIntegrationFlowSourceType

    @required
    sourceName: DataIntegrationFlowSourceName

    s3Source: DataIntegrationFlowS3SourceConfiguration
    datasetSource: DataIntegrationFlowDatasetSourceConfiguration
}

@length(min: 1, max: 40)
list DataIntegrationFlowSourceList {
    member: DataIntegrationFlowSource
}

@length(min: 1, max: 256) @pattern("[A-Za-z0-9_]+")
string DataIntegrationFlowSourceName

enum DataIntegrationFlowSourceType {
    S3
    DATASET
}

structure DataIntegrationFlowTarget {
    @required
    targetType: DataIntegrationFlowTargetType

    s3Target: DataIntegrationFlowS3TargetConfiguration
    datasetTarget: DataIntegrationFlowDatasetTargetConfiguration
}

enum DataIntegrationFlowTargetType {
    S3
    DATASET
}

structure DataIntegrationFlowTransformation {
    @required
    transformationType: DataIntegrationFlowTransformationType

    sqlTransformation: DataIntegrationFlowSQLTransformationConfiguration
}

enum DataIntegrationFlowTransformationType {
    SQL
    NONE
}

@length(min: 1, max: 1024) @pattern("[/A-Za-z0-9._:*()'!=?&+;@-]+")
string DataIntegrationS3ObjectKey

structure DataLakeDataset {
    @required
    instanceId: UUID

    @required
    namespace: DataLakeNamespaceName

    @required
    name: DataLakeDatasetName

    @required
    arn: AscResourceArn

    @required
    schema: DataLakeDatasetSchema

    description: DataLakeDatasetDescription
    partitionSpec: DataLakeDatasetPartitionSpec

    @required
    createdTime: Timestamp

    @required
    lastModifiedTime: Timestamp
}

@length(min: 1, max: 500)
string DataLakeDatasetDescription

@length(min: 0, max: 20)
list DataLakeDatasetList {
    member: DataLakeDataset
}

@range(min: 0, max: 20)
integer DataLakeDatasetMaxResults

@length(min: 1, max: 75) @pattern("[a-z0-9_]+")
string DataLakeDatasetName

@length(min: 1, max: 65535)
string DataLakeDatasetNextToken

structure DataLakeDatasetPartitionField {
    @required
    name: DataLakeDatasetSchemaFieldName

    @required
    transform: DataLakeDatasetPartitionFieldTransform
}

@length(min: 1, max: 10)
list DataLakeDatasetPartitionFieldList {
    member: DataLakeDatasetPartitionField
}

structure DataLakeDatasetPartitionFieldTransform {
    @required
    type: DataLakeDatasetPartitionTransformType
}

structure DataLakeDatasetPartitionSpec {
    @required
    fields: DataLakeDatasetPartitionFieldList
}

enum DataLakeDatasetPartitionTransformType {
    YEAR
    MONTH
    DAY
    HOUR
    IDENTITY
}

structure DataLakeDatasetPrimaryKeyField {
    @required
    name: DataLakeDatasetSchemaFieldName
}

@length(min: 1, max: 20)
list DataLakeDatasetPrimaryKeyFieldList {
    member: DataLakeDatasetPrimaryKeyField
}

structure DataLakeDatasetSchema {
    @required
    name: DataLakeDatasetSchemaName

    @required
    fields: DataLakeDatasetSchemaFieldList

    primaryKeys: DataLakeDatasetPrimaryKeyFieldList
}

structure DataLakeDatasetSchemaField {
    @required
    name: DataLakeDatasetSchemaFieldName

    @required
    type: DataLakeDatasetSchemaFieldType

    @required
    isRequired: Boolean
}

@length(min: 1, max: 500)
list DataLakeDatasetSchemaFieldList {
    member: DataLakeDatasetSchemaField
}

@length(min: 1, max: 100) @pattern("[a-z0-9_]+")
string DataLakeDatasetSchemaFieldName

enum DataLakeDatasetSchemaFieldType {
    INT
    DOUBLE
    STRING
    TIMESTAMP
    LONG
}

@length(min: 1, max: 100) @pattern("[A-Za-z0-9]+")
string DataLakeDatasetSchemaName

structure DataLakeNamespace {
    @required
    instanceId: UUID

    @required
    name: DataLakeNamespaceName

    @required
    arn: AscResourceArn

    description: DataLakeNamespaceDescription

    @required
    createdTime: Timestamp

    @required
    lastModifiedTime: Timestamp
}

@length(min: 1, max: 500)
string DataLakeNamespaceDescription

@length(min: 1, max: 20)
list DataLakeNamespaceList {
    member: DataLakeNamespace
}

@range(min: 1, max: 20)
integer DataLakeNamespaceMaxResults

@length(min: 1, max: 50) @pattern("[a-z0-9_]+")
string DataLakeNamespaceName

@length(min: 1, max: 65535)
string DataLakeNamespaceNextToken

@length(min: 1, max: 1011) @pattern("[-_/A-Za-z0-9:]+")
string DatasetIdentifier

structure Instance {
    @required
    instanceId: UUID

    @required
    awsAccountId: AwsAccountId

    @required
    state: InstanceState

    errorMessage: String
    webAppDnsDomain: InstanceWebAppDnsDomain
    createdTime: Timestamp
    lastModifiedTime: Timestamp
    instanceName: InstanceName
    instanceDescription: InstanceDescription
    kmsKeyArn: KmsKeyArn
    versionNumber: Double
}

@length(min: 0, max: 501) @pattern("([a-zA-Z0-9., _ʼ'%-]){0,500}")
string InstanceDescription

list InstanceList {
    member: Instance
}

@range(min: 0, max: 20)
integer InstanceMaxResults

@length(min: 0, max: 63) @pattern("(?![ _ʼ'%-])[a-zA-Z0-9 _ʼ'%-]{0,62}[a-zA-Z0-9]")
string InstanceName

@length(min: 0, max: 10)
list InstanceNameList {
    member: InstanceName
}

@length(min: 1, max: 1024)
string InstanceNextToken

enum InstanceState {
    Initializing
    Active
    CreateFailed
    DeleteFailed
    Deleting
    Deleted
}

@length(min: 0, max: 6)
list InstanceStateList {
    member: InstanceState
}

@pattern("(?![-])[a-zA-Z0-9-]{1,62}[a-zA-Z0-9]")
string InstanceWebAppDnsDomain

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerException {
    message: String
}

@length(min: 0, max: 2048)
@pattern("arn:[a-z0-9][-.a-z0-9]{0,62}:kms:([a-z0-9][-.a-z0-9]{0,62})?:([a-z0-9][-.a-z0-9]{0,62})?:key/.{0,1019}")
string KmsKeyArn

@error("client") @httpError(404)
structure ResourceNotFoundException {
    message: String
}

@length(min: 3, max: 63) @pattern("[a-z0-9][a-z0-9.-]*[a-z0-9]")
string S3BucketName

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    message: String
}

@timestampFormat("epoch-seconds")
timestamp SyntheticTimestamp_epoch_seconds

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
    message: String
}

@length(min: 36, max: 36) @pattern("[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}")
string UUID

@error("client") @httpError(400)
structure ValidationException {
    message: String
}
