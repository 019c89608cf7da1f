$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.iotsitewise

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1
use sessiongen.traits#maxAttempts
use smithy.waiters#waitable

@title("AWS IoT SiteWise")
@service(sdkId: "IoTSiteWise", endpointPrefix: "iotsitewise")
@restJson1
@sigv4(name: "iotsitewise")
@standardRegionalEndpoints
service IoTSiteWise {
    version: "2019-12-02"
    operations: [
        AssociateAssets
        AssociateTimeSeriesToAssetProperty
        BatchAssociateDataSegmentsToDataset
        BatchAssociateProjectAssets
        BatchDeleteDatasetDataSegments
        BatchDisassociateDataSegmentsFromDataset
        BatchDisassociateProjectAssets
        BatchGetAssetPropertyAggregates
        BatchGetAssetPropertyValue
        BatchGetAssetPropertyValueHistory
        BatchPutAssetPropertyValue
        CancelEnrichmentJob
        CancelPipelineExecution
        CancelQuery
        CreateAccessPolicy
        CreateApplication
        CreateAsset
        CreateAssetModel
        CreateAssetModelCompositeModel
        CreateBulkImportJob
        CreateComputationModel
        CreateDashboard
        CreateDataset
        CreateDatasetExportJob
        CreateEnrichmentJob
        CreateGateway
        CreatePipeline
        CreatePortal
        CreateProject
        CreateTask
        CreateWorkspace
        DeleteAccessPolicy
        DeleteApplication
        DeleteAsset
        DeleteAssetModel
        DeleteAssetModelCompositeModel
        DeleteAssetModelInterfaceRelationship
        DeleteComputationModel
        DeleteDashboard
        DeleteDataset
        DeleteGateway
        DeletePipeline
        DeletePortal
        DeleteProject
        DeleteTask
        DeleteTimeSeries
        DeleteWorkspace
        DescribeAccessPolicy
        DescribeAction
        DescribeApplication
        DescribeAsset
        DescribeAssetCompositeModel
        DescribeAssetModel
        DescribeAssetModelCompositeModel
        DescribeAssetModelInterfaceRelationship
        DescribeAssetProperty
        DescribeBulkImportJob
        DescribeComputationModel
        DescribeComputationModelExecutionSummary
        DescribeDashboard
        DescribeDataset
        DescribeDatasetExportJob
        DescribeDefaultEncryptionConfiguration
        DescribeEnrichmentJob
        DescribeExecution
        DescribeGateway
        DescribeGatewayCapabilityConfiguration
        DescribeLoggingOptions
        DescribePipeline
        DescribePipelineExecution
        DescribePortal
        DescribeProject
        DescribeQuery
        DescribeSearch
        DescribeStorageConfiguration
        DescribeTask
        DescribeTimeSeries
        DescribeWorkspace
        DisassociateAssets
        DisassociateTimeSeriesFromAssetProperty
        ExecuteAction
        ExecuteQuery
        GetAssetPropertyAggregates
        GetAssetPropertyValue
        GetAssetPropertyValueHistory
        GetCaptureData
        GetInterpolatedAssetPropertyValues
        GetQueryResults
        GetSearchResults
        InvokeAssistant
        ListAccessPolicies
        ListActions
        ListApplications
        ListAssetModelCompositeModels
        ListAssetModelProperties
        ListAssetModels
        ListAssetProperties
        ListAssetRelationships
        ListAssets
        ListAssociatedAssets
        ListBulkImportJobs
        ListCompositionRelationships
        ListComputationModelDataBindingUsages
        ListComputationModelResolveToResources
        ListComputationModels
        ListDashboards
        ListDatasetDataSegmentRelationships
        ListDatasetDataSegments
        ListDatasetExportJobs
        ListDatasets
        ListEnrichmentJobs
        ListExecutions
        ListGateways
        ListInterfaceRelationships
        ListPipelineExecutions
        ListPipelines
        ListPortals
        ListProjectAssets
        ListProjects
        ListQueries
        ListSearches
        ListTagsForResource
        ListTasks
        ListTimeSeries
        ListWorkspaces
        PutAssetModelInterfaceRelationship
        PutDefaultEncryptionConfiguration
        PutLoggingOptions
        PutStorageConfiguration
        StartPipelineExecution
        StartQuery
        StartSearch
        TagResource
        UntagResource
        UpdateAccessPolicy
        UpdateAsset
        UpdateAssetModel
        UpdateAssetModelCompositeModel
        UpdateAssetProperty
        UpdateComputationModel
        UpdateDashboard
        UpdateDataset
        UpdateGateway
        UpdateGatewayCapabilityConfiguration
        UpdatePipeline
        UpdatePortal
        UpdateProject
        UpdateTask
        UpdateWorkspace
    ]
}

@http(method: "POST", uri: "/assets/{assetId}/associate") @endpoint(hostPrefix: "api.")
operation AssociateAssets {
    input := {
        @required @httpLabel
        assetId: CustomID

        @required
        hierarchyId: CustomID

        @required
        childAssetId: CustomID

        @idempotencyToken
        clientToken: ClientToken
    }
    errors: [
        InvalidRequestException
        ResourceAlreadyExistsException
        ResourceNotFoundException
        InternalFailureException
        LimitExceededException
        ThrottlingException
        ConflictingOperationException
    ]
}

@http(method: "POST", uri: "/timeseries/associate/") @endpoint(hostPrefix: "api.")
operation AssociateTimeSeriesToAssetProperty {
    input := {
        @required @httpQuery("alias")
        alias: PropertyAlias

        @required @httpQuery("assetId")
        assetId: CustomID

        @required @httpQuery("propertyId")
        propertyId: CustomID

        @idempotencyToken
        clientToken: ClientToken
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
        ConflictingOperationException
    ]
}

@http(method: "POST", uri: "/datasets/{datasetId}/data-segments/associate")
@endpoint(hostPrefix: "api.")
operation BatchAssociateDataSegmentsToDataset {
    input := {
        @required @httpLabel
        datasetId: ID

        @required
        workspaceName: WorkspaceName

        @required
        associateDataSegmentEntries: AssociateDataSegmentEntries

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        datasetId: ID

        @required
        datasetVersion: Version

        @required
        failedAssociations: FailedDataSegmentAssociations
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
        LimitExceededException
        ConflictingOperationException
    ]
}

@http(method: "POST", uri: "/projects/{projectId}/assets/associate")
@endpoint(hostPrefix: "monitor.")
operation BatchAssociateProjectAssets {
    input := {
        @required @httpLabel
        projectId: ID

        @required
        assetIds: IDs

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        errors: BatchAssociateProjectAssetsErrors
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
        LimitExceededException
    ]
}

@http(method: "POST", uri: "/datasets/{datasetId}/data-segments/batch-delete")
@endpoint(hostPrefix: "api.")
operation BatchDeleteDatasetDataSegments {
    input := {
        @required @httpLabel
        datasetId: ID

        @required
        workspaceName: WorkspaceName

        @required
        deleteDataSegmentEntries: DeleteDataSegmentEntries

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        datasetId: ID

        @required
        datasetVersion: Version

        @required
        errors: FailedDataSegmentDeletions
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        ConflictingOperationException
        InternalFailureException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/datasets/{datasetId}/data-segments/disassociate")
@endpoint(hostPrefix: "api.")
operation BatchDisassociateDataSegmentsFromDataset {
    input := {
        @required @httpLabel
        datasetId: ID

        @required
        workspaceName: WorkspaceName

        @required
        disassociateDataSegmentEntries: DisassociateDataSegmentEntries

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        datasetId: ID

        @required
        datasetVersion: Version

        @required
        failedDisassociations: FailedDataSegmentDisassociations
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
        ConflictingOperationException
    ]
}

@http(method: "POST", uri: "/projects/{projectId}/assets/disassociate")
@endpoint(hostPrefix: "monitor.")
operation BatchDisassociateProjectAssets {
    input := {
        @required @httpLabel
        projectId: ID

        @required
        assetIds: IDs

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        errors: BatchDisassociateProjectAssetsErrors
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/properties/batch/aggregates") @endpoint(hostPrefix: "data.")
operation BatchGetAssetPropertyAggregates {
    input := {
        @required
        entries: BatchGetAssetPropertyAggregatesEntries

        nextToken: NextToken
        maxResults: BatchGetAssetPropertyAggregatesMaxResults
    }
    output := {
        @required
        errorEntries: BatchGetAssetPropertyAggregatesErrorEntries

        @required
        successEntries: BatchGetAssetPropertyAggregatesSuccessEntries

        @required
        skippedEntries: BatchGetAssetPropertyAggregatesSkippedEntries

        nextToken: NextToken
    }
    errors: [
        InvalidRequestException
        InternalFailureException
        ThrottlingException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/properties/batch/latest") @endpoint(hostPrefix: "data.")
operation BatchGetAssetPropertyValue {
    input := {
        @required
        entries: BatchGetAssetPropertyValueEntries

        nextToken: NextToken
    }
    output := {
        @required
        errorEntries: BatchGetAssetPropertyValueErrorEntries

        @required
        successEntries: BatchGetAssetPropertyValueSuccessEntries

        @required
        skippedEntries: BatchGetAssetPropertyValueSkippedEntries

        nextToken: NextToken
    }
    errors: [
        InvalidRequestException
        InternalFailureException
        ThrottlingException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/properties/batch/history") @endpoint(hostPrefix: "data.")
operation BatchGetAssetPropertyValueHistory {
    input := {
        @required
        entries: BatchGetAssetPropertyValueHistoryEntries

        nextToken: NextToken
        maxResults: BatchGetAssetPropertyValueHistoryMaxResults
    }
    output := {
        @required
        errorEntries: BatchGetAssetPropertyValueHistoryErrorEntries

        @required
        successEntries: BatchGetAssetPropertyValueHistorySuccessEntries

        @required
        skippedEntries: BatchGetAssetPropertyValueHistorySkippedEntries

        nextToken: NextToken
    }
    errors: [
        InvalidRequestException
        InternalFailureException
        ThrottlingException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/properties") @endpoint(hostPrefix: "data.")
operation BatchPutAssetPropertyValue {
    input := {
        enablePartialEntryProcessing: Boolean

        @required
        entries: PutAssetPropertyValueEntries
    }
    output := {
        @required
        errorEntries: BatchPutAssetPropertyErrorEntries
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
        LimitExceededException
        ServiceUnavailableException
        ConflictingOperationException
    ]
}

@http(method: "POST", uri: "/workspaces/{workspaceName}/enrichment-jobs/{jobId}/cancel")
@endpoint(hostPrefix: "data.")
@idempotent
operation CancelEnrichmentJob {
    input := {
        @required @httpLabel
        workspaceName: WorkspaceName

        @required @httpLabel
        jobId: ID
    }
    output := {
        @required
        jobId: ID

        @required
        status: EnrichmentJobStatus
    }
    errors: [
        InternalFailureException
        AccessDeniedException
        InvalidRequestException
        ThrottlingException
        ResourceNotFoundException
        LimitExceededException
        ConflictingOperationException
    ]
}

@http(
    method: "POST"
    uri: "/workspaces/{workspaceName}/pipelines/{pipelineName}/executions/{pipelineExecutionId}/cancel"
    code: 202
)
@endpoint(hostPrefix: "data.")
operation CancelPipelineExecution {
    input := {
        @required @httpLabel
        workspaceName: WorkspaceName

        @required @httpLabel
        pipelineName: ResourceName

        @required @httpLabel
        pipelineExecutionId: ID

        reason: CancelPipelineExecutionRequestReasonString
    }
    output := {
        @required
        state: PipelineExecutionState
    }
    errors: [
        InternalFailureException
        AccessDeniedException
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        ConflictingOperationException
    ]
}

@http(method: "POST", uri: "/workspaces/{workspaceName}/queries/{queryId}/cancel", code: 202)
@endpoint(hostPrefix: "data.")
@idempotent
operation CancelQuery {
    input := {
        @required @httpLabel
        workspaceName: WorkspaceName

        @required @httpLabel
        queryId: QueryId
    }
    output := {
        @required
        queryId: QueryId

        @required
        status: QueryStatus
    }
    errors: [
        InternalFailureException
        AccessDeniedException
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        ConflictingOperationException
    ]
}

@http(method: "POST", uri: "/access-policies", code: 201) @endpoint(hostPrefix: "monitor.")
operation CreateAccessPolicy {
    input := {
        @required
        accessPolicyIdentity: Identity

        @required
        accessPolicyResource: Resource

        @required
        accessPolicyPermission: Permission

        @idempotencyToken
        clientToken: ClientToken

        tags: TagMap
    }
    output := {
        @required
        accessPolicyId: ID

        @required
        accessPolicyArn: ARN
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
        LimitExceededException
    ]
}

@http(method: "POST", uri: "/applications") @endpoint(hostPrefix: "api.") @idempotent
operation CreateApplication {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        @required
        idcInstanceArn: ARN

        @required
        workspaceName: WorkspaceName

        @required
        name: ApplicationName

        description: Description
        tags: TagMap
    }
    output := {
        @required
        arn: ARN

        @required
        id: ApplicationId

        @required
        dnsSubdomain: DnsSubdomain

        @required
        name: ApplicationName

        @required
        status: ApplicationStatus
    }
    errors: [
        InternalFailureException
        AccessDeniedException
        ThrottlingException
        InvalidRequestException
        ResourceNotFoundException
        LimitExceededException
        ConflictingOperationException
    ]
}

@http(method: "POST", uri: "/assets", code: 202) @endpoint(hostPrefix: "api.")
operation CreateAsset {
    input := {
        @required
        assetName: Name

        @required
        assetModelId: CustomID

        assetId: ID
        assetExternalId: ExternalId

        @idempotencyToken
        clientToken: ClientToken

        tags: TagMap
        assetDescription: Description
    }
    output := {
        @required
        assetId: ID

        @required
        assetArn: ARN

        @required
        assetStatus: AssetStatus
    }
    errors: [
        InvalidRequestException
        ResourceAlreadyExistsException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
        LimitExceededException
        ConflictingOperationException
    ]
}

@http(method: "POST", uri: "/asset-models", code: 202) @endpoint(hostPrefix: "api.")
operation CreateAssetModel {
    input := {
        @required
        assetModelName: Name

        assetModelType: AssetModelType
        assetModelId: ID
        assetModelExternalId: ExternalId
        assetModelDescription: Description
        assetModelProperties: AssetModelPropertyDefinitions
        assetModelHierarchies: AssetModelHierarchyDefinitions
        assetModelCompositeModels: AssetModelCompositeModelDefinitions

        @idempotencyToken
        clientToken: ClientToken

        tags: TagMap
    }
    output := {
        @required
        assetModelId: ID

        @required
        assetModelArn: ARN

        @required
        assetModelStatus: AssetModelStatus
    }
    errors: [
        InvalidRequestException
        ResourceAlreadyExistsException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
        LimitExceededException
        ConflictingOperationException
    ]
}

@http(method: "POST", uri: "/asset-models/{assetModelId}/composite-models", code: 202)
@endpoint(hostPrefix: "api.")
operation CreateAssetModelCompositeModel {
    input := {
        @required @httpLabel
        assetModelId: CustomID

        assetModelCompositeModelExternalId: ExternalId
        parentAssetModelCompositeModelId: CustomID
        assetModelCompositeModelId: ID
        assetModelCompositeModelDescription: Description

        @required
        assetModelCompositeModelName: Name

        @required
        assetModelCompositeModelType: Name

        @idempotencyToken
        clientToken: ClientToken

        composedAssetModelId: CustomID
        assetModelCompositeModelProperties: AssetModelPropertyDefinitions

        @httpHeader("If-Match")
        ifMatch: ETag

        @httpHeader("If-None-Match")
        ifNoneMatch: SelectAll

        @httpHeader("Match-For-Version-Type")
        matchForVersionType: AssetModelVersionType
    }
    output := {
        @required
        assetModelCompositeModelId: ID

        @required
        assetModelCompositeModelPath: AssetModelCompositeModelPath

        @required
        assetModelStatus: AssetModelStatus

        assetModelId: ID
    }
    errors: [
        ConflictingOperationException
        PreconditionFailedException
        InternalFailureException
        InvalidRequestException
        ResourceAlreadyExistsException
        ResourceNotFoundException
        ThrottlingException
        LimitExceededException
    ]
}

@http(method: "POST", uri: "/jobs", code: 202) @endpoint(hostPrefix: "data.")
operation CreateBulkImportJob {
    input := {
        @required
        jobName: BulkImportJobName

        @required
        jobRoleArn: ARN

        @required
        files: Files

        @required
        errorReportLocation: ErrorReportLocation

        jobConfiguration: JobConfiguration
        adaptiveIngestion: Boolean
        deleteFilesAfterImport: Boolean
        datasetId: ID
        workspaceName: WorkspaceName
    }
    output := {
        @required
        jobId: ID

        @required
        jobName: BulkImportJobName

        @required
        jobStatus: JobStatus
    }
    errors: [
        InvalidRequestException
        ResourceAlreadyExistsException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
        LimitExceededException
        ConflictingOperationException
    ]
}

@http(method: "POST", uri: "/computation-models", code: 202) @endpoint(hostPrefix: "api.")
operation CreateComputationModel {
    input := {
        @required
        computationModelName: RestrictedName

        computationModelDescription: RestrictedDescription

        @required
        computationModelConfiguration: ComputationModelConfiguration

        @required
        computationModelDataBinding: ComputationModelDataBinding

        @idempotencyToken
        clientToken: ClientToken

        tags: TagMap
    }
    output := {
        @required
        computationModelId: ID

        @required
        computationModelArn: ARN

        @required
        computationModelStatus: ComputationModelStatus
    }
    errors: [
        InvalidRequestException
        ResourceAlreadyExistsException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
        LimitExceededException
        ConflictingOperationException
    ]
}

@http(method: "POST", uri: "/dashboards", code: 201) @endpoint(hostPrefix: "monitor.")
operation CreateDashboard {
    input := {
        @required
        projectId: ID

        @required
        dashboardName: Name

        dashboardDescription: Description

        @required
        dashboardDefinition: DashboardDefinition

        @idempotencyToken
        clientToken: ClientToken

        tags: TagMap
    }
    output := {
        @required
        dashboardId: ID

        @required
        dashboardArn: ARN
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
        LimitExceededException
    ]
}

@http(method: "POST", uri: "/datasets", code: 202) @endpoint(hostPrefix: "api.")
operation CreateDataset {
    input := {
        datasetId: ID

        @required
        datasetName: RestrictedName

        datasetDescription: Description
        datasetType: DatasetTypeEnum
        datasetConfig: DatasetConfig
        workspaceName: WorkspaceName
        metadata: Metadata

        @required
        datasetSource: DatasetSource

        @idempotencyToken
        clientToken: ClientToken

        tags: TagMap
    }
    output := {
        @required
        datasetId: ID

        @required
        datasetArn: ARN

        @required
        datasetStatus: DatasetStatus
    }
    errors: [
        InvalidRequestException
        ResourceAlreadyExistsException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
        LimitExceededException
        ConflictingOperationException
    ]
}

@http(method: "POST", uri: "/workspaces/{workspaceName}/dataset-export-jobs", code: 202)
@endpoint(hostPrefix: "data.")
@idempotent
operation CreateDatasetExportJob {
    input := {
        @required @httpLabel
        workspaceName: WorkspaceName

        @idempotencyToken
        clientToken: ClientToken

        @required
        destinationS3Uri: S3Uri

        @required
        input: ProcessingInput

        @required
        errorReportLocation: ExportErrorReportLocation
    }
    output := {
        @required
        jobId: DatasetExportJobId

        @required
        workspaceName: WorkspaceName
    }
    errors: [
        InternalFailureException
        AccessDeniedException
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        ConflictingOperationException
    ]
}

@http(method: "POST", uri: "/workspaces/{workspaceName}/enrichment-jobs")
@endpoint(hostPrefix: "data.")
operation CreateEnrichmentJob {
    input := {
        @required @httpLabel
        workspaceName: WorkspaceName

        @required
        jobConfiguration: EnrichmentJobConfiguration

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        jobId: ID

        @required
        status: EnrichmentJobStatus

        @required
        createdAt: Timestamp
    }
    errors: [
        InternalFailureException
        AccessDeniedException
        InvalidRequestException
        ThrottlingException
        LimitExceededException
        ResourceNotFoundException
        ConflictingOperationException
    ]
}

@http(method: "POST", uri: "/20200301/gateways", code: 201) @endpoint(hostPrefix: "api.")
operation CreateGateway {
    input := {
        @required
        gatewayName: GatewayName

        @required
        gatewayPlatform: GatewayPlatform

        gatewayVersion: GatewayVersion
        tags: TagMap
    }
    output := {
        @required
        gatewayId: ID

        @required
        gatewayArn: ARN
    }
    errors: [
        InvalidRequestException
        ResourceAlreadyExistsException
        InternalFailureException
        ThrottlingException
        LimitExceededException
    ]
}

@http(method: "POST", uri: "/workspaces/{workspaceName}/pipelines")
@endpoint(hostPrefix: "api.")
@idempotent
operation CreatePipeline {
    input := {
        @required @httpLabel
        workspaceName: WorkspaceName

        @required
        pipelineName: ResourceName

        description: Description
        environmentVariables: EnvironmentVariablesMap

        @required
        computations: ComputeNodeList

        tags: TagMap

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        pipelineName: ResourceName

        @required
        pipelineArn: ARN

        @required
        version: Version

        @required
        status: ResourceStatus
    }
    errors: [
        InternalFailureException
        AccessDeniedException
        LimitExceededException
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        ConflictingOperationException
    ]
}

@http(method: "POST", uri: "/portals", code: 202) @endpoint(hostPrefix: "monitor.")
operation CreatePortal {
    input := {
        @required
        portalName: Name

        portalDescription: Description

        @required
        portalContactEmail: Email

        @idempotencyToken
        clientToken: ClientToken

        portalLogoImageFile: ImageFile

        @required
        roleArn: IamArn

        tags: TagMap
        portalAuthMode: AuthMode
        notificationSenderEmail: Email
        alarms: Alarms
        portalType: PortalType
        portalTypeConfiguration: PortalTypeConfiguration
    }
    output := {
        @required
        portalId: ID

        @required
        portalArn: ARN

        @required
        portalStartUrl: Url

        @required
        portalStatus: PortalStatus

        @required
        ssoApplicationId: SSOApplicationId
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
        LimitExceededException
    ]
}

@http(method: "POST", uri: "/projects", code: 201) @endpoint(hostPrefix: "monitor.")
operation CreateProject {
    input := {
        @required
        portalId: ID

        @required
        projectName: Name

        projectDescription: Description

        @idempotencyToken
        clientToken: ClientToken

        tags: TagMap
    }
    output := {
        @required
        projectId: ID

        @required
        projectArn: ARN
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
        LimitExceededException
    ]
}

@http(method: "POST", uri: "/workspaces/{workspaceName}/tasks")
@endpoint(hostPrefix: "api.")
@idempotent
operation CreateTask {
    input := {
        @required @httpLabel
        workspaceName: WorkspaceName

        @required
        taskName: ResourceName

        description: Description

        @required
        taskConfiguration: TaskConfiguration

        tags: TagMap

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        taskName: ResourceName

        @required
        taskArn: ARN

        @required
        version: Version

        @required
        status: ResourceStatus
    }
    errors: [
        InternalFailureException
        AccessDeniedException
        LimitExceededException
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        ConflictingOperationException
    ]
}

@http(method: "POST", uri: "/workspaces") @endpoint(hostPrefix: "api.")
operation CreateWorkspace {
    input := {
        @required
        workspaceName: WorkspaceName

        workspaceDescription: Description

        @required
        encryptionConfiguration: WorkspaceEncryptionConfiguration

        tags: TagMap

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        workspaceName: WorkspaceName

        @required
        workspaceArn: ARN

        @required
        workspaceStatus: WorkspaceStatus
    }
    errors: [
        AccessDeniedException
        InvalidRequestException
        ConflictingOperationException
        LimitExceededException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "DELETE", uri: "/access-policies/{accessPolicyId}", code: 204)
@endpoint(hostPrefix: "monitor.")
operation DeleteAccessPolicy {
    input := {
        @required @httpLabel
        accessPolicyId: ID

        @httpQuery("clientToken") @idempotencyToken
        clientToken: ClientToken
    }
    output := {}
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/workspaces/{workspaceName}/applications/{id}", code: 204)
@endpoint(hostPrefix: "api.")
@idempotent
operation DeleteApplication {
    input := {
        @required @httpLabel
        workspaceName: WorkspaceName

        @required @httpLabel
        id: ApplicationId
    }
    output := {}
    errors: [
        InternalFailureException
        AccessDeniedException
        InvalidRequestException
        ThrottlingException
        ResourceNotFoundException
        ConflictingOperationException
    ]
}

@http(method: "DELETE", uri: "/assets/{assetId}", code: 202) @endpoint(hostPrefix: "api.")
operation DeleteAsset {
    input := {
        @required @httpLabel
        assetId: CustomID

        @httpQuery("clientToken") @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        assetId: ID

        @required
        assetStatus: AssetStatus
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
        ConflictingOperationException
    ]
}

@http(method: "DELETE", uri: "/asset-models/{assetModelId}", code: 202)
@endpoint(hostPrefix: "api.")
operation DeleteAssetModel {
    input := {
        @required @httpLabel
        assetModelId: CustomID

        @httpQuery("clientToken") @idempotencyToken
        clientToken: ClientToken

        @httpHeader("If-Match")
        ifMatch: ETag

        @httpHeader("If-None-Match")
        ifNoneMatch: SelectAll

        @httpHeader("Match-For-Version-Type")
        matchForVersionType: AssetModelVersionType
    }
    output := {
        assetModelId: ID

        @required
        assetModelStatus: AssetModelStatus
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
        ConflictingOperationException
        PreconditionFailedException
    ]
}

@http(
    method: "DELETE"
    uri: "/asset-models/{assetModelId}/composite-models/{assetModelCompositeModelId}"
    code: 202
)
@endpoint(hostPrefix: "api.")
operation DeleteAssetModelCompositeModel {
    input := {
        @required @httpLabel
        assetModelId: CustomID

        @required @httpLabel
        assetModelCompositeModelId: CustomID

        @httpQuery("clientToken") @idempotencyToken
        clientToken: ClientToken

        @httpHeader("If-Match")
        ifMatch: ETag

        @httpHeader("If-None-Match")
        ifNoneMatch: SelectAll

        @httpHeader("Match-For-Version-Type")
        matchForVersionType: AssetModelVersionType
    }
    output := {
        @required
        assetModelStatus: AssetModelStatus

        assetModelId: ID
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
        ConflictingOperationException
        PreconditionFailedException
    ]
}

@http(
    method: "DELETE"
    uri: "/asset-models/{assetModelId}/interface/{interfaceAssetModelId}/asset-model-interface-relationship"
    code: 202
)
@endpoint(hostPrefix: "api.")
operation DeleteAssetModelInterfaceRelationship {
    input := {
        @required @httpLabel
        assetModelId: CustomID

        @required @httpLabel
        interfaceAssetModelId: CustomID

        @httpQuery("clientToken") @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        assetModelId: ID

        @required
        interfaceAssetModelId: ID

        @required
        assetModelArn: ARN

        @required
        assetModelStatus: AssetModelStatus
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
        ConflictingOperationException
    ]
}

@http(method: "DELETE", uri: "/computation-models/{computationModelId}", code: 202)
@endpoint(hostPrefix: "api.")
operation DeleteComputationModel {
    input := {
        @required @httpLabel
        computationModelId: ID

        @httpQuery("clientToken") @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        computationModelStatus: ComputationModelStatus
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
        ConflictingOperationException
    ]
}

@http(method: "DELETE", uri: "/dashboards/{dashboardId}", code: 204)
@endpoint(hostPrefix: "monitor.")
operation DeleteDashboard {
    input := {
        @required @httpLabel
        dashboardId: ID

        @httpQuery("clientToken") @idempotencyToken
        clientToken: ClientToken
    }
    output := {}
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/datasets/{datasetId}", code: 202) @endpoint(hostPrefix: "api.")
operation DeleteDataset {
    input := {
        @required @httpLabel
        datasetId: ID

        @httpQuery("workspaceName")
        workspaceName: WorkspaceName

        @httpQuery("clientToken") @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        datasetStatus: DatasetStatus
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
        ConflictingOperationException
    ]
}

@http(method: "DELETE", uri: "/20200301/gateways/{gatewayId}") @endpoint(hostPrefix: "api.")
operation DeleteGateway {
    input := {
        @required @httpLabel
        gatewayId: ID
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        ConflictingOperationException
        InternalFailureException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/workspaces/{workspaceName}/pipelines/{pipelineName}")
@endpoint(hostPrefix: "api.")
@idempotent
operation DeletePipeline {
    input := {
        @required @httpLabel
        workspaceName: WorkspaceName

        @required @httpLabel
        pipelineName: ResourceName
    }
    output := {
        @required
        status: ResourceStatus
    }
    errors: [
        InternalFailureException
        AccessDeniedException
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        ConflictingOperationException
    ]
}

@http(method: "DELETE", uri: "/portals/{portalId}", code: 202) @endpoint(hostPrefix: "monitor.")
operation DeletePortal {
    input := {
        @required @httpLabel
        portalId: ID

        @httpQuery("clientToken") @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        portalStatus: PortalStatus
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
        ConflictingOperationException
    ]
}

@http(method: "DELETE", uri: "/projects/{projectId}", code: 204) @endpoint(hostPrefix: "monitor.")
operation DeleteProject {
    input := {
        @required @httpLabel
        projectId: ID

        @httpQuery("clientToken") @idempotencyToken
        clientToken: ClientToken
    }
    output := {}
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/workspaces/{workspaceName}/tasks/{taskName}")
@endpoint(hostPrefix: "api.")
@idempotent
operation DeleteTask {
    input := {
        @required @httpLabel
        workspaceName: WorkspaceName

        @required @httpLabel
        taskName: ResourceName
    }
    output := {
        @required
        status: ResourceStatus
    }
    errors: [
        InternalFailureException
        AccessDeniedException
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        ConflictingOperationException
    ]
}

@http(method: "POST", uri: "/timeseries/delete/") @endpoint(hostPrefix: "api.")
operation DeleteTimeSeries {
    input := {
        @httpQuery("alias")
        alias: PropertyAlias

        @httpQuery("assetId")
        assetId: CustomID

        @httpQuery("propertyId")
        propertyId: CustomID

        @idempotencyToken
        clientToken: ClientToken

        @httpQuery("workspaceName")
        workspaceName: WorkspaceName
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
        ConflictingOperationException
    ]
}

@http(method: "DELETE", uri: "/workspaces/{workspaceName}")
@endpoint(hostPrefix: "api.")
@idempotent
operation DeleteWorkspace {
    input := {
        @required @httpLabel
        workspaceName: WorkspaceName

        @httpQuery("clientToken") @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        workspaceStatus: WorkspaceStatus
    }
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        InvalidRequestException
        ConflictingOperationException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/access-policies/{accessPolicyId}") @endpoint(hostPrefix: "monitor.")
operation DescribeAccessPolicy {
    input := {
        @required @httpLabel
        accessPolicyId: ID
    }
    output := {
        @required
        accessPolicyId: ID

        @required
        accessPolicyArn: ARN

        @required
        accessPolicyIdentity: Identity

        @required
        accessPolicyResource: Resource

        @required
        accessPolicyPermission: Permission

        @required
        accessPolicyCreationDate: Timestamp

        @required
        accessPolicyLastUpdateDate: Timestamp
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/actions/{actionId}") @endpoint(hostPrefix: "api.")
operation DescribeAction {
    input := {
        @required @httpLabel
        actionId: ID
    }
    output := {
        @required
        actionId: ID

        @required
        targetResource: TargetResource

        @required
        actionDefinitionId: ID

        @required
        actionPayload: ActionPayload

        @required
        executionTime: Timestamp

        resolveTo: ResolveTo
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/workspaces/{workspaceName}/applications/{id}")
@endpoint(hostPrefix: "api.")
@readonly
operation DescribeApplication {
    input := {
        @required @httpLabel
        workspaceName: WorkspaceName

        @required @httpLabel
        id: ApplicationId
    }
    output := {
        @required
        arn: ARN

        @required
        createdAt: Timestamp

        @required
        dnsSubdomain: DnsSubdomain

        description: ApplicationDescription

        @required
        id: ApplicationId

        @required
        idcApplicationArn: ARN

        @required
        name: ApplicationName

        @required
        status: ApplicationStatus

        @required
        updatedAt: Timestamp

        @required
        workspaceName: WorkspaceName
    }
    errors: [
        InternalFailureException
        AccessDeniedException
        InvalidRequestException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/assets/{assetId}")
@endpoint(hostPrefix: "api.")
@waitable(
    AssetNotExists: {
        acceptors: [{state: "success", matcher: {errorType: "ResourceNotFoundException"}}]
        minDelay: 3
        maxDelay: 3
    }
    AssetActive: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "assetStatus.state"
                        expected: "ACTIVE"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "assetStatus.state"
                        expected: "FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 3
        maxDelay: 3
    }
)
@maxAttempts(AssetNotExists: 20, AssetActive: 20)
operation DescribeAsset {
    input := {
        @required @httpLabel
        assetId: CustomID

        @httpQuery("excludeProperties")
        excludeProperties: Boolean
    }
    output := {
        @required
        assetId: ID

        assetExternalId: ExternalId

        @required
        assetArn: ARN

        @required
        assetName: Name

        @required
        assetModelId: ID

        @required
        assetProperties: AssetProperties

        @required
        assetHierarchies: AssetHierarchies

        assetCompositeModels: AssetCompositeModels

        @required
        assetCreationDate: Timestamp

        @required
        assetLastUpdateDate: Timestamp

        @required
        assetStatus: AssetStatus

        assetDescription: Description
        assetCompositeModelSummaries: AssetCompositeModelSummaries
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/assets/{assetId}/composite-models/{assetCompositeModelId}")
@endpoint(hostPrefix: "api.")
operation DescribeAssetCompositeModel {
    input := {
        @required @httpLabel
        assetId: CustomID

        @required @httpLabel
        assetCompositeModelId: CustomID
    }
    output := {
        @required
        assetId: ID

        @required
        assetCompositeModelId: ID

        assetCompositeModelExternalId: ExternalId

        @required
        assetCompositeModelPath: AssetCompositeModelPath

        @required
        assetCompositeModelName: Name

        @required
        assetCompositeModelDescription: Description

        @required
        assetCompositeModelType: Name

        @required
        assetCompositeModelProperties: AssetProperties

        @required
        assetCompositeModelSummaries: AssetCompositeModelSummaries

        actionDefinitions: ActionDefinitions
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/asset-models/{assetModelId}")
@endpoint(hostPrefix: "api.")
@waitable(
    AssetModelNotExists: {
        acceptors: [{state: "success", matcher: {errorType: "ResourceNotFoundException"}}]
        minDelay: 3
        maxDelay: 3
    }
    AssetModelActive: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "assetModelStatus.state"
                        expected: "ACTIVE"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "assetModelStatus.state"
                        expected: "FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 3
        maxDelay: 3
    }
)
@maxAttempts(AssetModelNotExists: 20, AssetModelActive: 20)
operation DescribeAssetModel {
    input := {
        @required @httpLabel
        assetModelId: CustomID

        @httpQuery("excludeProperties")
        excludeProperties: Boolean

        @httpQuery("assetModelVersion")
        assetModelVersion: AssetModelVersionFilter
    }
    output := {
        @required
        assetModelId: ID

        assetModelExternalId: ExternalId

        @required
        assetModelArn: ARN

        @required
        assetModelName: Name

        assetModelType: AssetModelType

        @required
        assetModelDescription: Description

        @required
        assetModelProperties: AssetModelProperties

        @required
        assetModelHierarchies: AssetModelHierarchies

        assetModelCompositeModels: AssetModelCompositeModels
        assetModelCompositeModelSummaries: AssetModelCompositeModelSummaries

        @required
        assetModelCreationDate: Timestamp

        @required
        assetModelLastUpdateDate: Timestamp

        @required
        assetModelStatus: AssetModelStatus

        assetModelVersion: Version
        interfaceDetails: InterfaceDetails

        @httpHeader("ETag")
        eTag: ETag
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
    ]
}

@http(
    method: "GET"
    uri: "/asset-models/{assetModelId}/composite-models/{assetModelCompositeModelId}"
)
@endpoint(hostPrefix: "api.")
operation DescribeAssetModelCompositeModel {
    input := {
        @required @httpLabel
        assetModelId: CustomID

        @required @httpLabel
        assetModelCompositeModelId: CustomID

        @httpQuery("assetModelVersion")
        assetModelVersion: AssetModelVersionFilter
    }
    output := {
        @required
        assetModelId: ID

        @required
        assetModelCompositeModelId: ID

        assetModelCompositeModelExternalId: ExternalId

        @required
        assetModelCompositeModelPath: AssetModelCompositeModelPath

        @required
        assetModelCompositeModelName: Name

        @required
        assetModelCompositeModelDescription: Description

        @required
        assetModelCompositeModelType: Name

        @required
        assetModelCompositeModelProperties: AssetModelProperties

        compositionDetails: CompositionDetails

        @required
        assetModelCompositeModelSummaries: AssetModelCompositeModelSummaries

        actionDefinitions: ActionDefinitions
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
    ]
}

@http(
    method: "GET"
    uri: "/asset-models/{assetModelId}/interface/{interfaceAssetModelId}/asset-model-interface-relationship"
)
@endpoint(hostPrefix: "api.")
operation DescribeAssetModelInterfaceRelationship {
    input := {
        @required @httpLabel
        assetModelId: CustomID

        @required @httpLabel
        interfaceAssetModelId: CustomID
    }
    output := {
        @required
        assetModelId: ID

        @required
        interfaceAssetModelId: ID

        @required
        propertyMappings: PropertyMappings

        @required
        hierarchyMappings: HierarchyMappings
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/assets/{assetId}/properties/{propertyId}") @endpoint(hostPrefix: "api.")
operation DescribeAssetProperty {
    input := {
        @required @httpLabel
        assetId: CustomID

        @required @httpLabel
        propertyId: CustomID
    }
    output := {
        @required
        assetId: ID

        assetExternalId: ExternalId

        @required
        assetName: Name

        @required
        assetModelId: ID

        assetProperty: Property
        compositeModel: CompositeModelProperty
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/jobs/{jobId}") @endpoint(hostPrefix: "data.")
operation DescribeBulkImportJob {
    input := {
        @required @httpLabel
        jobId: ID

        @httpQuery("workspaceName")
        workspaceName: WorkspaceName
    }
    output := {
        @required
        jobId: ID

        @required
        jobName: Name

        @required
        jobStatus: JobStatus

        @required
        jobRoleArn: ARN

        @required
        files: Files

        @required
        errorReportLocation: ErrorReportLocation

        jobConfiguration: JobConfiguration

        @required
        jobCreationDate: Timestamp

        @required
        jobLastUpdateDate: Timestamp

        adaptiveIngestion: Boolean
        deleteFilesAfterImport: Boolean
        datasetId: ID
        workspaceName: WorkspaceName
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/computation-models/{computationModelId}") @endpoint(hostPrefix: "api.")
operation DescribeComputationModel {
    input := {
        @required @httpLabel
        computationModelId: ID

        @httpQuery("computationModelVersion")
        computationModelVersion: ComputationModelVersionFilter
    }
    output := {
        @required
        computationModelId: ID

        @required
        computationModelArn: ARN

        @required
        computationModelName: RestrictedName

        computationModelDescription: RestrictedDescription

        @required
        computationModelConfiguration: ComputationModelConfiguration

        @required
        computationModelDataBinding: ComputationModelDataBinding

        @required
        computationModelCreationDate: Timestamp

        @required
        computationModelLastUpdateDate: Timestamp

        @required
        computationModelStatus: ComputationModelStatus

        @required
        computationModelVersion: Version

        @required
        actionDefinitions: ActionDefinitions
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/computation-models/{computationModelId}/execution-summary")
@endpoint(hostPrefix: "api.")
operation DescribeComputationModelExecutionSummary {
    input := {
        @required @httpLabel
        computationModelId: ID

        @httpQuery("resolveToResourceType")
        resolveToResourceType: ResolveToResourceType

        @httpQuery("resolveToResourceId")
        resolveToResourceId: ID
    }
    output := {
        @required
        computationModelId: ID

        resolveTo: ResolveTo

        @required
        computationModelExecutionSummary: ComputationModelExecutionSummary
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/dashboards/{dashboardId}") @endpoint(hostPrefix: "monitor.")
operation DescribeDashboard {
    input := {
        @required @httpLabel
        dashboardId: ID
    }
    output := {
        @required
        dashboardId: ID

        @required
        dashboardArn: ARN

        @required
        dashboardName: Name

        @required
        projectId: ID

        dashboardDescription: Description

        @required
        dashboardDefinition: DashboardDefinition

        @required
        dashboardCreationDate: Timestamp

        @required
        dashboardLastUpdateDate: Timestamp
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/datasets/{datasetId}") @endpoint(hostPrefix: "api.")
operation DescribeDataset {
    input := {
        @required @httpLabel
        datasetId: ID

        @httpQuery("workspaceName")
        workspaceName: WorkspaceName

        @httpQuery("datasetVersion")
        datasetVersion: Version
    }
    output := {
        @required
        datasetId: ID

        @required
        datasetArn: ARN

        @required
        datasetName: RestrictedName

        @required
        datasetDescription: Description

        datasetType: DatasetTypeEnum
        datasetConfig: DatasetConfig
        workspaceName: WorkspaceName
        metadata: Metadata

        @required
        datasetSource: DatasetSource

        @required
        datasetStatus: DatasetStatus

        @required
        datasetCreationDate: Timestamp

        @required
        datasetLastUpdateDate: Timestamp

        datasetVersion: Version
        enrichmentStatus: DatasetEnrichment
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/workspaces/{workspaceName}/dataset-export-jobs/{jobId}")
@endpoint(hostPrefix: "data.")
@readonly
operation DescribeDatasetExportJob {
    input := {
        @required @httpLabel
        workspaceName: WorkspaceName

        @required @httpLabel
        jobId: DatasetExportJobId
    }
    output := {
        @required
        jobId: DatasetExportJobId

        @required
        workspaceName: WorkspaceName

        @required
        status: DatasetExportJobStatus

        @required
        startedAt: Timestamp

        completedAt: Timestamp

        @required
        destinationS3Uri: S3Uri

        @required
        errorReportLocation: ExportErrorReportLocation

        @required
        input: ProcessingInput
    }
    errors: [
        InternalFailureException
        AccessDeniedException
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/configuration/account/encryption") @endpoint(hostPrefix: "api.")
operation DescribeDefaultEncryptionConfiguration {
    input := {}
    output := {
        @required
        encryptionType: EncryptionType

        kmsKeyArn: ARN

        @required
        configurationStatus: ConfigurationStatus
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/workspaces/{workspaceName}/enrichment-jobs/{jobId}")
@endpoint(hostPrefix: "data.")
@readonly
operation DescribeEnrichmentJob {
    input := {
        @required @httpLabel
        workspaceName: WorkspaceName

        @required @httpLabel
        jobId: ID
    }
    output := {
        @required
        jobId: ID

        @required
        status: EnrichmentJobStatus

        @required
        workspaceName: WorkspaceName

        @required
        jobType: JobType

        @required
        jobConfiguration: EnrichmentJobConfiguration

        @required
        createdAt: Timestamp

        updatedAt: Timestamp
        completedAt: Timestamp
        cancelledAt: Timestamp
        failureMessage: String
    }
    errors: [
        InternalFailureException
        AccessDeniedException
        InvalidRequestException
        ThrottlingException
        ResourceNotFoundException
        LimitExceededException
        ConflictingOperationException
    ]
}

@http(method: "GET", uri: "/executions/{executionId}") @endpoint(hostPrefix: "api.")
operation DescribeExecution {
    input := {
        @required @httpLabel
        executionId: ID
    }
    output := {
        @required
        executionId: ID

        actionType: Name

        @required
        targetResource: TargetResource

        @required
        targetResourceVersion: Version

        resolveTo: ResolveTo

        @required
        executionStartTime: Timestamp

        executionEndTime: Timestamp

        @required
        executionStatus: ExecutionStatus

        executionResult: ExecutionResult
        executionDetails: ExecutionDetails
        executionEntityVersion: Version
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/20200301/gateways/{gatewayId}") @endpoint(hostPrefix: "api.")
operation DescribeGateway {
    input := {
        @required @httpLabel
        gatewayId: ID
    }
    output := {
        @required
        gatewayId: ID

        @required
        gatewayName: GatewayName

        @required
        gatewayArn: ARN

        gatewayPlatform: GatewayPlatform
        gatewayVersion: GatewayVersion

        @required
        gatewayCapabilitySummaries: GatewayCapabilitySummaries

        @required
        creationDate: Timestamp

        @required
        lastUpdateDate: Timestamp
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/20200301/gateways/{gatewayId}/capability/{capabilityNamespace}")
@endpoint(hostPrefix: "api.")
operation DescribeGatewayCapabilityConfiguration {
    input := {
        @required @httpLabel
        gatewayId: ID

        @required @httpLabel
        capabilityNamespace: CapabilityNamespace
    }
    output := {
        @required
        gatewayId: ID

        @required
        capabilityNamespace: CapabilityNamespace

        @required
        capabilityConfiguration: CapabilityConfiguration

        @required
        capabilitySyncStatus: CapabilitySyncStatus
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/logging") @endpoint(hostPrefix: "api.")
operation DescribeLoggingOptions {
    input := {
        @httpQuery("workspaceName")
        workspaceName: WorkspaceName
    }
    output := {
        @required
        loggingOptions: LoggingOptions
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        InternalFailureException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/workspaces/{workspaceName}/pipelines/{pipelineName}")
@endpoint(hostPrefix: "api.")
@readonly
operation DescribePipeline {
    input := {
        @required @httpLabel
        workspaceName: WorkspaceName

        @required @httpLabel
        pipelineName: ResourceName

        @httpQuery("version")
        pipelineVersion: Version
    }
    output := {
        @required
        pipelineName: ResourceName

        @required
        workspaceName: WorkspaceName

        description: Description

        @required
        pipelineArn: ARN

        @required
        version: Version

        environmentVariables: EnvironmentVariablesMap

        @required
        computations: ComputeNodeList

        @required
        status: ResourceStatus

        @required
        createdAt: Timestamp

        @required
        updatedAt: Timestamp
    }
    errors: [
        InternalFailureException
        AccessDeniedException
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(
    method: "GET"
    uri: "/workspaces/{workspaceName}/pipelines/{pipelineName}/executions/{pipelineExecutionId}"
)
@endpoint(hostPrefix: "data.")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "computeNodeExecutionDetails"
    pageSize: "maxResults"
)
operation DescribePipelineExecution {
    input := {
        @required @httpLabel
        workspaceName: WorkspaceName

        @required @httpLabel
        pipelineName: ResourceName

        @required @httpLabel
        pipelineExecutionId: ID

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: DescribePipelineExecutionRequestMaxResultsInteger
    }
    output := {
        @required
        pipelineExecutionId: ID

        @required
        pipelineName: ResourceName

        @required
        workspaceName: WorkspaceName

        @required
        pipelineVersion: Version

        @required
        status: PipelineExecutionStatus

        startTime: Timestamp
        endTime: Timestamp

        @required
        requestEnvironmentVariables: ExecutionEnvironmentVariables

        executionPriority: ExecutionPriority

        @required
        computeNodeExecutionDetails: ComputeNodeExecutionDetailsList

        nextToken: PaginationToken
    }
    errors: [
        InternalFailureException
        AccessDeniedException
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/portals/{portalId}")
@endpoint(hostPrefix: "monitor.")
@waitable(
    PortalNotExists: {
        acceptors: [{state: "success", matcher: {errorType: "ResourceNotFoundException"}}]
        minDelay: 3
        maxDelay: 3
    }
    PortalActive: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "portalStatus.state"
                        expected: "ACTIVE"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 3
        maxDelay: 3
    }
)
@maxAttempts(PortalNotExists: 20, PortalActive: 20)
operation DescribePortal {
    input := {
        @required @httpLabel
        portalId: ID
    }
    output := {
        @required
        portalId: ID

        @required
        portalArn: ARN

        @required
        portalName: Name

        portalDescription: Description

        @required
        portalClientId: PortalClientId

        @required
        portalStartUrl: Url

        @required
        portalContactEmail: Email

        @required
        portalStatus: PortalStatus

        @required
        portalCreationDate: Timestamp

        @required
        portalLastUpdateDate: Timestamp

        portalLogoImageLocation: ImageLocation
        roleArn: IamArn
        portalAuthMode: AuthMode
        notificationSenderEmail: Email
        alarms: Alarms
        portalType: PortalType
        portalTypeConfiguration: PortalTypeConfiguration
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/projects/{projectId}") @endpoint(hostPrefix: "monitor.")
operation DescribeProject {
    input := {
        @required @httpLabel
        projectId: ID
    }
    output := {
        @required
        projectId: ID

        @required
        projectArn: ARN

        @required
        projectName: Name

        @required
        portalId: ID

        projectDescription: Description

        @required
        projectCreationDate: Timestamp

        @required
        projectLastUpdateDate: Timestamp
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/workspaces/{workspaceName}/queries/{queryId}")
@endpoint(hostPrefix: "data.")
@readonly
operation DescribeQuery {
    input := {
        @required @httpLabel
        workspaceName: WorkspaceName

        @required @httpLabel
        queryId: QueryId
    }
    output := {
        @required
        queryId: QueryId

        @required
        status: QueryStatus

        @required
        submittedAt: Timestamp

        completedAt: Timestamp
        statistics: QueryStatistics
        errorMessage: QueryErrorMessage
    }
    errors: [
        InternalFailureException
        AccessDeniedException
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/workspaces/{workspaceName}/searches/{searchId}")
@endpoint(hostPrefix: "data.")
@readonly
operation DescribeSearch {
    input := {
        @required @httpLabel
        workspaceName: WorkspaceName

        @required @httpLabel
        searchId: SearchId
    }
    output := {
        @required
        searchId: SearchId

        @required
        workspaceName: WorkspaceName

        @required
        status: SearchStatus

        @required
        queryStatement: SearchQueryStatement

        @required
        searchType: SearchType

        statusReason: String
        startedAt: Timestamp
        groupId: GroupId
    }
    errors: [
        InternalFailureException
        AccessDeniedException
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/configuration/account/storage") @endpoint(hostPrefix: "api.")
operation DescribeStorageConfiguration {
    input := {}
    output := {
        @required
        storageType: StorageType

        multiLayerStorage: MultiLayerStorage
        disassociatedDataStorage: DisassociatedDataStorageState
        retentionPeriod: RetentionPeriod

        @required
        configurationStatus: ConfigurationStatus

        lastUpdateDate: Timestamp
        warmTier: WarmTierState
        warmTierRetentionPeriod: WarmTierRetentionPeriod
        disallowIngestNullNaN: Boolean
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
        LimitExceededException
        ConflictingOperationException
    ]
}

@http(method: "GET", uri: "/workspaces/{workspaceName}/tasks/{taskName}")
@endpoint(hostPrefix: "api.")
@readonly
operation DescribeTask {
    input := {
        @required @httpLabel
        workspaceName: WorkspaceName

        @required @httpLabel
        taskName: ResourceName

        @httpQuery("version")
        taskVersion: Version
    }
    output := {
        @required
        workspaceName: WorkspaceName

        @required
        taskName: ResourceName

        description: Description

        @required
        taskArn: ARN

        @required
        version: Version

        @required
        taskConfiguration: TaskConfiguration

        @required
        status: ResourceStatus

        @required
        createdAt: Timestamp

        @required
        updatedAt: Timestamp
    }
    errors: [
        InternalFailureException
        AccessDeniedException
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/timeseries/describe/") @endpoint(hostPrefix: "api.")
operation DescribeTimeSeries {
    input := {
        @httpQuery("alias")
        alias: PropertyAlias

        @httpQuery("assetId")
        assetId: CustomID

        @httpQuery("propertyId")
        propertyId: CustomID

        @httpQuery("workspaceName")
        workspaceName: WorkspaceName
    }
    output := {
        assetId: ID
        propertyId: ID
        alias: PropertyAlias

        @required
        timeSeriesId: TimeSeriesId

        @required
        dataType: PropertyDataType

        dataTypeSpec: Name

        @required
        timeSeriesCreationDate: Timestamp

        @required
        timeSeriesLastUpdateDate: Timestamp

        @required
        timeSeriesArn: ARN

        workspaceName: WorkspaceName
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/workspaces/{workspaceName}") @endpoint(hostPrefix: "api.") @readonly
operation DescribeWorkspace {
    input := {
        @required @httpLabel
        workspaceName: WorkspaceName
    }
    output := {
        @required
        workspaceArn: ARN

        @required
        workspaceName: WorkspaceName

        workspaceDescription: Description

        @required
        workspaceStatus: WorkspaceStatus

        encryptionConfiguration: WorkspaceEncryptionConfigurationInfo

        @required
        createdAt: Timestamp

        @required
        updatedAt: Timestamp
    }
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/assets/{assetId}/disassociate") @endpoint(hostPrefix: "api.")
operation DisassociateAssets {
    input := {
        @required @httpLabel
        assetId: CustomID

        @required
        hierarchyId: CustomID

        @required
        childAssetId: CustomID

        @idempotencyToken
        clientToken: ClientToken
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
        ConflictingOperationException
    ]
}

@http(method: "POST", uri: "/timeseries/disassociate/") @endpoint(hostPrefix: "api.")
operation DisassociateTimeSeriesFromAssetProperty {
    input := {
        @required @httpQuery("alias")
        alias: PropertyAlias

        @required @httpQuery("assetId")
        assetId: CustomID

        @required @httpQuery("propertyId")
        propertyId: CustomID

        @idempotencyToken
        clientToken: ClientToken
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
        ConflictingOperationException
    ]
}

@http(method: "POST", uri: "/actions", code: 202) @endpoint(hostPrefix: "api.")
operation ExecuteAction {
    input := {
        @required
        targetResource: TargetResource

        @required
        actionDefinitionId: ID

        @required
        actionPayload: ActionPayload

        clientToken: ClientToken
        resolveTo: ResolveTo
    }
    output := {
        @required
        actionId: ID
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
        LimitExceededException
        ConflictingOperationException
    ]
}

@http(method: "POST", uri: "/queries/execution")
@endpoint(hostPrefix: "data.")
@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "rows", pageSize: "maxResults")
operation ExecuteQuery {
    input := {
        @required
        queryStatement: QueryStatement

        nextToken: ExecuteQueryNextToken
        maxResults: ExecuteQueryMaxResults

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        columns: ColumnsList
        rows: Rows
        nextToken: ExecuteQueryNextToken
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        AccessDeniedException
        ValidationException
        QueryTimeoutException
        InternalFailureException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/properties/aggregates")
@endpoint(hostPrefix: "data.")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "aggregatedValues"
    pageSize: "maxResults"
)
operation GetAssetPropertyAggregates {
    input := {
        @httpQuery("assetId")
        assetId: ID

        @httpQuery("propertyId")
        propertyId: ID

        @httpQuery("propertyAlias")
        propertyAlias: AssetPropertyAlias

        @required @httpQuery("aggregateTypes")
        aggregateTypes: AggregateTypes

        @required @httpQuery("resolution")
        resolution: Resolution

        @httpQuery("qualities")
        qualities: Qualities

        @required @httpQuery("startDate")
        startDate: Timestamp

        @required @httpQuery("endDate")
        endDate: Timestamp

        @httpQuery("timeOrdering")
        timeOrdering: TimeOrdering

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: GetAssetPropertyValueAggregatesMaxResults
    }
    output := {
        @required
        aggregatedValues: AggregatedValues

        nextToken: NextToken
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/properties/latest") @endpoint(hostPrefix: "data.")
operation GetAssetPropertyValue {
    input := {
        @httpQuery("assetId")
        assetId: ID

        @httpQuery("propertyId")
        propertyId: ID

        @httpQuery("propertyAlias")
        propertyAlias: AssetPropertyAlias
    }
    output := {
        propertyValue: AssetPropertyValue
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/properties/history")
@endpoint(hostPrefix: "data.")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "assetPropertyValueHistory"
    pageSize: "maxResults"
)
operation GetAssetPropertyValueHistory {
    input := {
        @httpQuery("assetId")
        assetId: ID

        @httpQuery("propertyId")
        propertyId: ID

        @httpQuery("propertyAlias")
        propertyAlias: AssetPropertyAlias

        @httpQuery("startDate")
        startDate: Timestamp

        @httpQuery("endDate")
        endDate: Timestamp

        @httpQuery("qualities")
        qualities: Qualities

        @httpQuery("timeOrdering")
        timeOrdering: TimeOrdering

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: GetAssetPropertyValueHistoryMaxResults
    }
    output := {
        @required
        assetPropertyValueHistory: AssetPropertyValueHistory

        nextToken: NextToken
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/workspaces/{workspaceName}/get-capture-data")
@endpoint(hostPrefix: "data.")
@readonly
operation GetCaptureData {
    input := {
        @required @httpLabel
        workspaceName: WorkspaceName

        @required
        startTime: TimeInNanos

        @required
        endTime: TimeInNanos

        timeSeriesId: TimeSeriesId
        propertyAlias: AssetPropertyAlias
        formatSettings: FormatSettings
        nextToken: GetCaptureDataNextToken
    }
    output := {
        @required
        data: Blob

        @required
        startTime: TimeInNanos

        @required
        endTime: TimeInNanos

        @required
        dataType: VideoDataType

        nextToken: GetCaptureDataNextToken
    }
    errors: [
        InternalFailureException
        AccessDeniedException
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/properties/interpolated")
@endpoint(hostPrefix: "data.")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "interpolatedAssetPropertyValues"
    pageSize: "maxResults"
)
operation GetInterpolatedAssetPropertyValues {
    input := {
        @httpQuery("assetId")
        assetId: ID

        @httpQuery("propertyId")
        propertyId: ID

        @httpQuery("propertyAlias")
        propertyAlias: AssetPropertyAlias

        @required @httpQuery("startTimeInSeconds")
        startTimeInSeconds: TimeInSeconds

        @httpQuery("startTimeOffsetInNanos")
        startTimeOffsetInNanos: OffsetInNanos

        @required @httpQuery("endTimeInSeconds")
        endTimeInSeconds: TimeInSeconds

        @httpQuery("endTimeOffsetInNanos")
        endTimeOffsetInNanos: OffsetInNanos

        @required @httpQuery("quality")
        quality: Quality

        @required @httpQuery("intervalInSeconds")
        intervalInSeconds: IntervalInSeconds

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxInterpolatedResults

        @required @httpQuery("type")
        type: InterpolationType

        @httpQuery("intervalWindowInSeconds")
        intervalWindowInSeconds: IntervalWindowInSeconds
    }
    output := {
        @required
        interpolatedAssetPropertyValues: InterpolatedAssetPropertyValues

        nextToken: NextToken
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/workspaces/{workspaceName}/queries/{queryId}/results")
@endpoint(hostPrefix: "data.")
@readonly
@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "rows", pageSize: "maxResults")
operation GetQueryResults {
    input := {
        @required @httpLabel
        workspaceName: WorkspaceName

        @required @httpLabel
        queryId: QueryId

        @httpQuery("maxResults")
        maxResults: QueryMaxResults

        @httpQuery("nextToken")
        nextToken: QueryNextToken
    }
    output := {
        columnInfo: ColumnInformationList
        rows: RowList
        nextToken: QueryNextToken
    }
    errors: [
        InternalFailureException
        AccessDeniedException
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/workspaces/{workspaceName}/searches/{searchId}/results")
@endpoint(hostPrefix: "data.")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "searchResults"
    pageSize: "maxResults"
)
operation GetSearchResults {
    input := {
        @required @httpLabel
        searchId: SearchId

        @required @httpLabel
        workspaceName: WorkspaceName

        @httpQuery("maxResults")
        maxResults: GetSearchResultsRequestMaxResultsInteger

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        searchResults: SearchResultList

        nextToken: NextToken
    }
    errors: [
        InternalFailureException
        AccessDeniedException
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/assistant/invocation") @endpoint(hostPrefix: "data.")
operation InvokeAssistant {
    input := {
        conversationId: ConversationId

        @required
        message: MessageInput

        enableTrace: Boolean
    }
    output := {
        @required @httpPayload
        body: ResponseStream

        @required @httpHeader("x-amz-iotsitewise-assistant-conversation-id")
        conversationId: ConversationId
    }
    errors: [
        InternalFailureException
        AccessDeniedException
        InvalidRequestException
        LimitExceededException
        ResourceNotFoundException
        ThrottlingException
        ConflictingOperationException
    ]
}

@http(method: "GET", uri: "/access-policies")
@endpoint(hostPrefix: "monitor.")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "accessPolicySummaries"
    pageSize: "maxResults"
)
operation ListAccessPolicies {
    input := {
        @httpQuery("identityType")
        identityType: IdentityType

        @httpQuery("identityId")
        identityId: IdentityId

        @httpQuery("resourceType")
        resourceType: ResourceType

        @httpQuery("resourceId")
        resourceId: ID

        @httpQuery("iamArn")
        iamArn: IamArn

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        accessPolicySummaries: AccessPolicySummaries

        nextToken: NextToken
    }
    errors: [InvalidRequestException, InternalFailureException, ThrottlingException]
}

@http(method: "GET", uri: "/actions")
@endpoint(hostPrefix: "api.")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "actionSummaries"
    pageSize: "maxResults"
)
operation ListActions {
    input := {
        @required @httpQuery("targetResourceType")
        targetResourceType: TargetResourceType

        @required @httpQuery("targetResourceId")
        targetResourceId: ID

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("resolveToResourceType")
        resolveToResourceType: ResolveToResourceType

        @httpQuery("resolveToResourceId")
        resolveToResourceId: ID
    }
    output := {
        @required
        actionSummaries: ActionSummaries

        @required
        nextToken: NextToken
    }
    errors: [
        InvalidRequestException
        InternalFailureException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/applications")
@endpoint(hostPrefix: "api.")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "applications"
    pageSize: "maxResults"
)
operation ListApplications {
    input := {
        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        nextToken: NextToken

        @required
        applications: ApplicationList
    }
    errors: [
        InternalFailureException
        AccessDeniedException
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/asset-models/{assetModelId}/composite-models")
@endpoint(hostPrefix: "api.")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "assetModelCompositeModelSummaries"
    pageSize: "maxResults"
)
operation ListAssetModelCompositeModels {
    input := {
        @required @httpLabel
        assetModelId: CustomID

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("assetModelVersion")
        assetModelVersion: AssetModelVersionFilter
    }
    output := {
        @required
        assetModelCompositeModelSummaries: AssetModelCompositeModelSummaries

        nextToken: NextToken
    }
    errors: [
        InvalidRequestException
        InternalFailureException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/asset-models/{assetModelId}/properties")
@endpoint(hostPrefix: "api.")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "assetModelPropertySummaries"
    pageSize: "maxResults"
)
operation ListAssetModelProperties {
    input := {
        @required @httpLabel
        assetModelId: CustomID

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("filter")
        filter: ListAssetModelPropertiesFilter

        @httpQuery("assetModelVersion")
        assetModelVersion: AssetModelVersionFilter
    }
    output := {
        @required
        assetModelPropertySummaries: AssetModelPropertySummaries

        nextToken: NextToken
    }
    errors: [
        InvalidRequestException
        InternalFailureException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/asset-models")
@endpoint(hostPrefix: "api.")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "assetModelSummaries"
    pageSize: "maxResults"
)
operation ListAssetModels {
    input := {
        @httpQuery("assetModelTypes")
        assetModelTypes: ListAssetModelsTypeFilter

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("assetModelVersion")
        assetModelVersion: AssetModelVersionFilter
    }
    output := {
        @required
        assetModelSummaries: AssetModelSummaries

        nextToken: NextToken
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/assets/{assetId}/properties")
@endpoint(hostPrefix: "api.")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "assetPropertySummaries"
    pageSize: "maxResults"
)
operation ListAssetProperties {
    input := {
        @required @httpLabel
        assetId: CustomID

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("filter")
        filter: ListAssetPropertiesFilter
    }
    output := {
        @required
        assetPropertySummaries: AssetPropertySummaries

        nextToken: NextToken
    }
    errors: [
        InvalidRequestException
        InternalFailureException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/assets/{assetId}/assetRelationships")
@endpoint(hostPrefix: "api.")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "assetRelationshipSummaries"
    pageSize: "maxResults"
)
operation ListAssetRelationships {
    input := {
        @required @httpLabel
        assetId: CustomID

        @required @httpQuery("traversalType")
        traversalType: TraversalType

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        assetRelationshipSummaries: AssetRelationshipSummaries

        nextToken: NextToken
    }
    errors: [
        InvalidRequestException
        InternalFailureException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/assets")
@endpoint(hostPrefix: "api.")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "assetSummaries"
    pageSize: "maxResults"
)
operation ListAssets {
    input := {
        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("assetModelId")
        assetModelId: CustomID

        @httpQuery("filter")
        filter: ListAssetsFilter
    }
    output := {
        @required
        assetSummaries: AssetSummaries

        nextToken: NextToken
    }
    errors: [
        InvalidRequestException
        InternalFailureException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/assets/{assetId}/hierarchies")
@endpoint(hostPrefix: "api.")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "assetSummaries"
    pageSize: "maxResults"
)
operation ListAssociatedAssets {
    input := {
        @required @httpLabel
        assetId: CustomID

        @httpQuery("hierarchyId")
        hierarchyId: CustomID

        @httpQuery("traversalDirection")
        traversalDirection: TraversalDirection

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        assetSummaries: AssociatedAssetsSummaries

        nextToken: NextToken
    }
    errors: [
        InvalidRequestException
        InternalFailureException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/jobs")
@endpoint(hostPrefix: "data.")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "jobSummaries"
    pageSize: "maxResults"
)
operation ListBulkImportJobs {
    input := {
        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("filter")
        filter: ListBulkImportJobsFilter

        @httpQuery("workspaceName")
        workspaceName: WorkspaceName
    }
    output := {
        @required
        jobSummaries: JobSummaries

        nextToken: NextToken
    }
    errors: [
        InvalidRequestException
        InternalFailureException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/asset-models/{assetModelId}/composition-relationships")
@endpoint(hostPrefix: "api.")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "compositionRelationshipSummaries"
    pageSize: "maxResults"
)
operation ListCompositionRelationships {
    input := {
        @required @httpLabel
        assetModelId: ID

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        compositionRelationshipSummaries: CompositionRelationshipSummaries

        nextToken: NextToken
    }
    errors: [
        InvalidRequestException
        InternalFailureException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/computation-models/data-binding-usages")
@endpoint(hostPrefix: "api.")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "dataBindingUsageSummaries"
    pageSize: "maxResults"
)
operation ListComputationModelDataBindingUsages {
    input := {
        @required
        dataBindingValueFilter: DataBindingValueFilter

        nextToken: NextToken
        maxResults: MaxResults
    }
    output := {
        @required
        dataBindingUsageSummaries: ComputationModelDataBindingUsageSummaries

        nextToken: NextToken
    }
    errors: [InvalidRequestException, InternalFailureException, ThrottlingException]
}

@http(method: "GET", uri: "/computation-models/{computationModelId}/resolve-to-resources")
@endpoint(hostPrefix: "api.")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "computationModelResolveToResourceSummaries"
    pageSize: "maxResults"
)
operation ListComputationModelResolveToResources {
    input := {
        @required @httpLabel
        computationModelId: ID

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        computationModelResolveToResourceSummaries: ComputationModelResolveToResourceSummaries

        nextToken: NextToken
    }
    errors: [
        InvalidRequestException
        InternalFailureException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/computation-models")
@endpoint(hostPrefix: "api.")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "computationModelSummaries"
    pageSize: "maxResults"
)
operation ListComputationModels {
    input := {
        @httpQuery("computationModelType")
        computationModelType: ComputationModelType

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        computationModelSummaries: ComputationModelSummaries

        nextToken: NextToken
    }
    errors: [InvalidRequestException, InternalFailureException, ThrottlingException]
}

@http(method: "GET", uri: "/dashboards")
@endpoint(hostPrefix: "monitor.")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "dashboardSummaries"
    pageSize: "maxResults"
)
operation ListDashboards {
    input := {
        @required @httpQuery("projectId")
        projectId: ID

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        dashboardSummaries: DashboardSummaries

        nextToken: NextToken
    }
    errors: [InvalidRequestException, InternalFailureException, ThrottlingException]
}

@http(method: "GET", uri: "/datasets/{datasetId}/data-segment-relationships")
@endpoint(hostPrefix: "api.")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "dataSegmentRelationshipSummaries"
    pageSize: "maxResults"
)
operation ListDatasetDataSegmentRelationships {
    input := {
        @required @httpLabel
        datasetId: ID

        @required @httpQuery("workspaceName")
        workspaceName: WorkspaceName

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        dataSegmentRelationshipSummaries: DataSegmentRelationshipSummaries

        nextToken: NextToken
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/datasets/{datasetId}/data-segments")
@endpoint(hostPrefix: "api.")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "dataSegments"
    pageSize: "maxResults"
)
operation ListDatasetDataSegments {
    input := {
        @required @httpLabel
        datasetId: ID

        @required @httpQuery("workspaceName")
        workspaceName: WorkspaceName

        @httpQuery("datasetVersion")
        datasetVersion: Version

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        dataSegments: DataSegmentSummaries

        nextToken: NextToken
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/workspaces/{workspaceName}/dataset-export-jobs")
@endpoint(hostPrefix: "data.")
@readonly
@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "jobs", pageSize: "maxResults")
operation ListDatasetExportJobs {
    input := {
        @required @httpLabel
        workspaceName: WorkspaceName

        @httpQuery("filter")
        filter: DatasetExportJobFilter

        @httpQuery("maxResults")
        maxResults: ListExportJobsMaxResults

        @httpQuery("nextToken")
        nextToken: ListExportJobsNextToken
    }
    output := {
        @required
        jobs: ExportJobSummaryList

        nextToken: ListExportJobsNextToken
    }
    errors: [
        InternalFailureException
        AccessDeniedException
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/datasets")
@endpoint(hostPrefix: "api.")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "datasetSummaries"
    pageSize: "maxResults"
)
operation ListDatasets {
    input := {
        @required @httpQuery("sourceType")
        sourceType: DatasetSourceType

        @httpQuery("workspaceName")
        workspaceName: WorkspaceName

        @httpQuery("datasetType")
        datasetType: DatasetTypeEnum

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        datasetSummaries: DatasetSummaries

        nextToken: NextToken
        workspaceName: WorkspaceName
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/workspaces/{workspaceName}/enrichment-jobs")
@endpoint(hostPrefix: "data.")
@readonly
@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "jobs", pageSize: "maxResults")
operation ListEnrichmentJobs {
    input := {
        @required @httpLabel
        workspaceName: WorkspaceName

        @httpQuery("datasetId")
        datasetId: ID

        @httpQuery("propertyAlias")
        propertyAlias: AssetPropertyAlias

        @httpQuery("timeSeriesId")
        timeSeriesId: TimeSeriesId

        @httpQuery("status")
        status: EnrichmentJobStatus

        @httpQuery("jobType")
        jobType: JobType

        @httpQuery("startDate")
        startDate: Timestamp

        @httpQuery("endDate")
        endDate: Timestamp

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        jobs: EnrichmentJobSummaries

        nextToken: NextToken
    }
    errors: [
        InternalFailureException
        AccessDeniedException
        InvalidRequestException
        ThrottlingException
        ResourceNotFoundException
        LimitExceededException
        ConflictingOperationException
    ]
}

@http(method: "GET", uri: "/executions")
@endpoint(hostPrefix: "api.")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "executionSummaries"
    pageSize: "maxResults"
)
operation ListExecutions {
    input := {
        @required @httpQuery("targetResourceType")
        targetResourceType: TargetResourceType

        @required @httpQuery("targetResourceId")
        targetResourceId: ID

        @httpQuery("resolveToResourceType")
        resolveToResourceType: ResolveToResourceType

        @httpQuery("resolveToResourceId")
        resolveToResourceId: ID

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("actionType")
        actionType: Name
    }
    output := {
        @required
        executionSummaries: ExecutionSummaries

        nextToken: NextToken
    }
    errors: [
        InvalidRequestException
        InternalFailureException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/20200301/gateways")
@endpoint(hostPrefix: "api.")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "gatewaySummaries"
    pageSize: "maxResults"
)
operation ListGateways {
    input := {
        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        gatewaySummaries: GatewaySummaries

        nextToken: NextToken
    }
    errors: [InvalidRequestException, InternalFailureException, ThrottlingException]
}

@http(method: "GET", uri: "/interface/{interfaceAssetModelId}/asset-models")
@endpoint(hostPrefix: "api.")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "interfaceRelationshipSummaries"
    pageSize: "maxResults"
)
operation ListInterfaceRelationships {
    input := {
        @required @httpLabel
        interfaceAssetModelId: CustomID

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        interfaceRelationshipSummaries: InterfaceRelationshipSummaries

        nextToken: NextToken
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/workspaces/{workspaceName}/pipelines/{pipelineName}/executions")
@endpoint(hostPrefix: "data.")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "pipelineExecutionSummaries"
    pageSize: "maxResults"
)
operation ListPipelineExecutions {
    input := {
        @required @httpLabel
        workspaceName: WorkspaceName

        @required @httpLabel
        pipelineName: ResourceName

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: ListPipelineExecutionsRequestMaxResultsInteger

        @httpQuery("state")
        state: PipelineExecutionState

        @httpQuery("startTimeAfter")
        startTimeAfter: Timestamp

        @httpQuery("startTimeBefore")
        startTimeBefore: Timestamp

        @httpQuery("endTimeAfter")
        endTimeAfter: Timestamp

        @httpQuery("endTimeBefore")
        endTimeBefore: Timestamp
    }
    output := {
        @required
        pipelineExecutionSummaries: PipelineExecutionSummaryList

        nextToken: PaginationToken
    }
    errors: [
        InternalFailureException
        AccessDeniedException
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/workspaces/{workspaceName}/pipelines")
@endpoint(hostPrefix: "api.")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "pipelineSummaries"
    pageSize: "maxResults"
)
operation ListPipelines {
    input := {
        @required @httpLabel
        workspaceName: WorkspaceName

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: ListPipelinesRequestMaxResultsInteger
    }
    output := {
        @required
        pipelineSummaries: PipelineSummaries

        nextToken: PaginationToken
    }
    errors: [
        InternalFailureException
        AccessDeniedException
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/portals")
@endpoint(hostPrefix: "monitor.")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "portalSummaries"
    pageSize: "maxResults"
)
operation ListPortals {
    input := {
        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        portalSummaries: PortalSummaries
        nextToken: NextToken
    }
    errors: [InvalidRequestException, InternalFailureException, ThrottlingException]
}

@http(method: "GET", uri: "/projects/{projectId}/assets")
@endpoint(hostPrefix: "monitor.")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "assetIds"
    pageSize: "maxResults"
)
operation ListProjectAssets {
    input := {
        @required @httpLabel
        projectId: ID

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        assetIds: AssetIDs

        nextToken: NextToken
    }
    errors: [InvalidRequestException, InternalFailureException, ThrottlingException]
}

@http(method: "GET", uri: "/projects")
@endpoint(hostPrefix: "monitor.")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "projectSummaries"
    pageSize: "maxResults"
)
operation ListProjects {
    input := {
        @required @httpQuery("portalId")
        portalId: ID

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        projectSummaries: ProjectSummaries

        nextToken: NextToken
    }
    errors: [InvalidRequestException, InternalFailureException, ThrottlingException]
}

@http(method: "GET", uri: "/workspaces/{workspaceName}/queries")
@endpoint(hostPrefix: "data.")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "queries"
    pageSize: "maxResults"
)
operation ListQueries {
    input := {
        @required @httpLabel
        workspaceName: WorkspaceName

        @httpQuery("filter")
        filter: QueryFilter

        @httpQuery("maxResults")
        maxResults: QueryMaxResults

        @httpQuery("nextToken")
        nextToken: QueryListNextToken
    }
    output := {
        @required
        queries: QuerySummaryList

        nextToken: QueryListNextToken
    }
    errors: [
        InternalFailureException
        AccessDeniedException
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/workspaces/{workspaceName}/searches/list")
@endpoint(hostPrefix: "data.")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "searchSummaries"
    pageSize: "maxResults"
)
operation ListSearches {
    input := {
        @required @httpLabel
        workspaceName: WorkspaceName

        maxResults: ListSearchesRequestMaxResultsInteger
        nextToken: NextToken
        listSearchesFilters: ListSearchesFilters
    }
    output := {
        @required
        searchSummaries: SearchSummaries

        nextToken: NextToken
    }
    errors: [
        InternalFailureException
        AccessDeniedException
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/tags") @endpoint(hostPrefix: "api.")
operation ListTagsForResource {
    input := {
        @required @httpQuery("resourceArn")
        resourceArn: AmazonResourceName
    }
    output := {
        tags: TagMap
    }
    errors: [
        InvalidRequestException
        InternalFailureException
        ThrottlingException
        ResourceNotFoundException
        ConflictingOperationException
        LimitExceededException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/workspaces/{workspaceName}/tasks")
@endpoint(hostPrefix: "api.")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "taskSummaries"
    pageSize: "maxResults"
)
operation ListTasks {
    input := {
        @required @httpLabel
        workspaceName: WorkspaceName

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: ListTasksRequestMaxResultsInteger
    }
    output := {
        @required
        taskSummaries: TaskSummaries

        nextToken: PaginationToken
    }
    errors: [
        InternalFailureException
        AccessDeniedException
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/timeseries/")
@endpoint(hostPrefix: "api.")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "TimeSeriesSummaries"
    pageSize: "maxResults"
)
operation ListTimeSeries {
    input := {
        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("assetId")
        assetId: CustomID

        @httpQuery("aliasPrefix")
        aliasPrefix: PropertyAlias

        @httpQuery("timeSeriesType")
        timeSeriesType: ListTimeSeriesType

        @httpQuery("workspaceName")
        workspaceName: WorkspaceName
    }
    output := {
        @required
        TimeSeriesSummaries: TimeSeriesSummaries

        nextToken: NextToken
        workspaceName: WorkspaceName
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/workspaces")
@endpoint(hostPrefix: "api.")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "workspaceSummaries"
    pageSize: "maxResults"
)
operation ListWorkspaces {
    input := {
        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        workspaceSummaries: WorkspaceSummaries

        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        InvalidRequestException
        ThrottlingException
        InternalFailureException
    ]
}

@http(
    method: "PUT"
    uri: "/asset-models/{assetModelId}/interface/{interfaceAssetModelId}/asset-model-interface-relationship"
    code: 202
)
@endpoint(hostPrefix: "api.")
operation PutAssetModelInterfaceRelationship {
    input := {
        @required @httpLabel
        assetModelId: CustomID

        @required @httpLabel
        interfaceAssetModelId: CustomID

        @required
        propertyMappingConfiguration: PropertyMappingConfiguration

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        assetModelId: ID

        @required
        interfaceAssetModelId: ID

        @required
        assetModelArn: ARN

        @required
        assetModelStatus: AssetModelStatus
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
        LimitExceededException
        ConflictingOperationException
    ]
}

@http(method: "POST", uri: "/configuration/account/encryption") @endpoint(hostPrefix: "api.")
operation PutDefaultEncryptionConfiguration {
    input := {
        @required
        encryptionType: EncryptionType

        kmsKeyId: KmsKeyId
    }
    output := {
        @required
        encryptionType: EncryptionType

        kmsKeyArn: ARN

        @required
        configurationStatus: ConfigurationStatus
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
        LimitExceededException
        ConflictingOperationException
    ]
}

@http(method: "PUT", uri: "/logging") @endpoint(hostPrefix: "api.")
operation PutLoggingOptions {
    input := {
        @required
        loggingOptions: LoggingOptions

        workspaceName: WorkspaceName
    }
    output := {}
    errors: [
        InvalidRequestException
        ThrottlingException
        InternalFailureException
        ConflictingOperationException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/configuration/account/storage") @endpoint(hostPrefix: "api.")
operation PutStorageConfiguration {
    input := {
        @required
        storageType: StorageType

        multiLayerStorage: MultiLayerStorage
        disassociatedDataStorage: DisassociatedDataStorageState
        retentionPeriod: RetentionPeriod
        warmTier: WarmTierState
        warmTierRetentionPeriod: WarmTierRetentionPeriod
        disallowIngestNullNaN: Boolean
    }
    output := {
        @required
        storageType: StorageType

        multiLayerStorage: MultiLayerStorage
        disassociatedDataStorage: DisassociatedDataStorageState
        retentionPeriod: RetentionPeriod

        @required
        configurationStatus: ConfigurationStatus

        warmTier: WarmTierState
        warmTierRetentionPeriod: WarmTierRetentionPeriod
        disallowIngestNullNaN: Boolean
    }
    errors: [
        InvalidRequestException
        ResourceAlreadyExistsException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
        LimitExceededException
        ConflictingOperationException
    ]
}

@http(
    method: "POST"
    uri: "/workspaces/{workspaceName}/pipelines/{pipelineName}/executions"
    code: 202
)
@endpoint(hostPrefix: "data.")
@idempotent
operation StartPipelineExecution {
    input := {
        @required @httpLabel
        workspaceName: WorkspaceName

        @required @httpLabel
        pipelineName: ResourceName

        executionEnvironmentVariableOverrides: ExecutionEnvironmentVariables
        executionPriority: ExecutionPriority

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        pipelineExecutionId: ID
    }
    errors: [
        InternalFailureException
        AccessDeniedException
        LimitExceededException
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        ConflictingOperationException
    ]
}

@http(method: "POST", uri: "/workspaces/{workspaceName}/queries", code: 202)
@endpoint(hostPrefix: "data.")
@idempotent
operation StartQuery {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        @required @httpLabel
        workspaceName: WorkspaceName

        @required
        queryStatement: QueryString
    }
    output := {
        @required
        queryId: QueryId

        @required
        status: QueryStatus
    }
    errors: [
        InternalFailureException
        AccessDeniedException
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        ConflictingOperationException
    ]
}

@http(method: "POST", uri: "/workspaces/{workspaceName}/searches", code: 202)
@endpoint(hostPrefix: "data.")
@idempotent
operation StartSearch {
    input := {
        @required @httpLabel
        workspaceName: WorkspaceName

        @required
        queryStatement: SearchQueryStatement

        @idempotencyToken
        clientToken: ClientToken

        searchType: SearchType
        searchFilters: SearchFilters
        groupId: GroupId
    }
    output := {
        @required
        searchId: SearchId

        @required
        workspaceName: WorkspaceName

        @required
        status: SearchStatus

        groupId: GroupId
    }
    errors: [
        InternalFailureException
        AccessDeniedException
        InvalidRequestException
        LimitExceededException
        ResourceNotFoundException
        ThrottlingException
        ConflictingOperationException
    ]
}

@http(method: "POST", uri: "/tags") @endpoint(hostPrefix: "api.")
operation TagResource {
    input := {
        @required @httpQuery("resourceArn")
        resourceArn: AmazonResourceName

        @required
        tags: TagMap
    }
    output := {}
    errors: [
        InvalidRequestException
        InternalFailureException
        ThrottlingException
        ResourceNotFoundException
        ConflictingOperationException
        LimitExceededException
        UnauthorizedException
        TooManyTagsException
    ]
}

@http(method: "DELETE", uri: "/tags") @endpoint(hostPrefix: "api.")
operation UntagResource {
    input := {
        @required @httpQuery("resourceArn")
        resourceArn: AmazonResourceName

        @required @httpQuery("tagKeys")
        tagKeys: TagKeyList
    }
    output := {}
    errors: [
        InvalidRequestException
        InternalFailureException
        ThrottlingException
        ResourceNotFoundException
        ConflictingOperationException
        LimitExceededException
        UnauthorizedException
    ]
}

@http(method: "PUT", uri: "/access-policies/{accessPolicyId}") @endpoint(hostPrefix: "monitor.")
operation UpdateAccessPolicy {
    input := {
        @required @httpLabel
        accessPolicyId: ID

        @required
        accessPolicyIdentity: Identity

        @required
        accessPolicyResource: Resource

        @required
        accessPolicyPermission: Permission

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {}
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
    ]
}

@http(method: "PUT", uri: "/assets/{assetId}", code: 202) @endpoint(hostPrefix: "api.")
operation UpdateAsset {
    input := {
        @required @httpLabel
        assetId: CustomID

        assetExternalId: ExternalId

        @required
        assetName: Name

        @idempotencyToken
        clientToken: ClientToken

        assetDescription: Description
    }
    output := {
        assetId: ID

        @required
        assetStatus: AssetStatus
    }
    errors: [
        InvalidRequestException
        ResourceAlreadyExistsException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
        ConflictingOperationException
    ]
}

@http(method: "PUT", uri: "/asset-models/{assetModelId}", code: 202) @endpoint(hostPrefix: "api.")
operation UpdateAssetModel {
    input := {
        @required @httpLabel
        assetModelId: CustomID

        assetModelExternalId: ExternalId

        @required
        assetModelName: Name

        assetModelDescription: Description
        assetModelProperties: AssetModelProperties
        assetModelHierarchies: AssetModelHierarchies
        assetModelCompositeModels: AssetModelCompositeModels

        @idempotencyToken
        clientToken: ClientToken

        @httpHeader("If-Match")
        ifMatch: ETag

        @httpHeader("If-None-Match")
        ifNoneMatch: SelectAll

        @httpHeader("Match-For-Version-Type")
        matchForVersionType: AssetModelVersionType
    }
    output := {
        assetModelId: ID

        @required
        assetModelStatus: AssetModelStatus
    }
    errors: [
        InvalidRequestException
        ResourceAlreadyExistsException
        ResourceNotFoundException
        InternalFailureException
        LimitExceededException
        ThrottlingException
        ConflictingOperationException
        PreconditionFailedException
    ]
}

@http(
    method: "PUT"
    uri: "/asset-models/{assetModelId}/composite-models/{assetModelCompositeModelId}"
    code: 202
)
@endpoint(hostPrefix: "api.")
operation UpdateAssetModelCompositeModel {
    input := {
        @required @httpLabel
        assetModelId: CustomID

        @required @httpLabel
        assetModelCompositeModelId: CustomID

        assetModelCompositeModelExternalId: ExternalId
        assetModelCompositeModelDescription: Description

        @required
        assetModelCompositeModelName: Name

        @idempotencyToken
        clientToken: ClientToken

        assetModelCompositeModelProperties: AssetModelProperties

        @httpHeader("If-Match")
        ifMatch: ETag

        @httpHeader("If-None-Match")
        ifNoneMatch: SelectAll

        @httpHeader("Match-For-Version-Type")
        matchForVersionType: AssetModelVersionType
    }
    output := {
        @required
        assetModelCompositeModelPath: AssetModelCompositeModelPath

        @required
        assetModelStatus: AssetModelStatus

        assetModelId: ID
    }
    errors: [
        ConflictingOperationException
        PreconditionFailedException
        InternalFailureException
        InvalidRequestException
        ResourceAlreadyExistsException
        ResourceNotFoundException
        ThrottlingException
        LimitExceededException
    ]
}

@http(method: "PUT", uri: "/assets/{assetId}/properties/{propertyId}") @endpoint(hostPrefix: "api.")
operation UpdateAssetProperty {
    input := {
        @required @httpLabel
        assetId: CustomID

        @required @httpLabel
        propertyId: CustomID

        propertyAlias: PropertyAlias
        propertyNotificationState: PropertyNotificationState

        @idempotencyToken
        clientToken: ClientToken

        propertyUnit: PropertyUnit
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
        ConflictingOperationException
    ]
}

@http(method: "POST", uri: "/computation-models/{computationModelId}", code: 202)
@endpoint(hostPrefix: "api.")
operation UpdateComputationModel {
    input := {
        @required @httpLabel
        computationModelId: ID

        @required
        computationModelName: RestrictedName

        computationModelDescription: RestrictedDescription

        @required
        computationModelConfiguration: ComputationModelConfiguration

        @required
        computationModelDataBinding: ComputationModelDataBinding

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        computationModelStatus: ComputationModelStatus
    }
    errors: [
        InvalidRequestException
        ResourceAlreadyExistsException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
        LimitExceededException
        ConflictingOperationException
    ]
}

@http(method: "PUT", uri: "/dashboards/{dashboardId}") @endpoint(hostPrefix: "monitor.")
operation UpdateDashboard {
    input := {
        @required @httpLabel
        dashboardId: ID

        @required
        dashboardName: Name

        dashboardDescription: Description

        @required
        dashboardDefinition: DashboardDefinition

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {}
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
    ]
}

@http(method: "PUT", uri: "/datasets/{datasetId}", code: 202) @endpoint(hostPrefix: "api.")
operation UpdateDataset {
    input := {
        @required @httpLabel
        datasetId: ID

        workspaceName: WorkspaceName

        @required
        datasetName: RestrictedName

        datasetDescription: Description
        datasetConfig: DatasetConfig
        metadata: Metadata

        @required
        datasetSource: DatasetSource

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        datasetId: ID
        datasetArn: ARN
        datasetStatus: DatasetStatus
    }
    errors: [
        InvalidRequestException
        ResourceAlreadyExistsException
        ResourceNotFoundException
        InternalFailureException
        LimitExceededException
        ThrottlingException
        ConflictingOperationException
    ]
}

@http(method: "PUT", uri: "/20200301/gateways/{gatewayId}") @endpoint(hostPrefix: "api.")
operation UpdateGateway {
    input := {
        @required @httpLabel
        gatewayId: ID

        @required
        gatewayName: GatewayName
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        ConflictingOperationException
        InternalFailureException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/20200301/gateways/{gatewayId}/capability", code: 201)
@endpoint(hostPrefix: "api.")
operation UpdateGatewayCapabilityConfiguration {
    input := {
        @required @httpLabel
        gatewayId: ID

        @required
        capabilityNamespace: CapabilityNamespace

        @required
        capabilityConfiguration: CapabilityConfiguration
    }
    output := {
        @required
        capabilityNamespace: CapabilityNamespace

        @required
        capabilitySyncStatus: CapabilitySyncStatus
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        ConflictingOperationException
        InternalFailureException
        ThrottlingException
        LimitExceededException
    ]
}

@http(method: "PUT", uri: "/workspaces/{workspaceName}/pipelines/{pipelineName}")
@endpoint(hostPrefix: "api.")
@idempotent
operation UpdatePipeline {
    input := {
        @required @httpLabel
        workspaceName: WorkspaceName

        @required @httpLabel
        pipelineName: ResourceName

        description: Description
        environmentVariables: EnvironmentVariablesMap
        computations: ComputeNodeList
    }
    output := {
        @required
        version: Version

        @required
        status: ResourceStatus
    }
    errors: [
        InternalFailureException
        AccessDeniedException
        LimitExceededException
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        ConflictingOperationException
    ]
}

@http(method: "PUT", uri: "/portals/{portalId}", code: 202) @endpoint(hostPrefix: "monitor.")
operation UpdatePortal {
    input := {
        @required @httpLabel
        portalId: ID

        @required
        portalName: Name

        portalDescription: Description

        @required
        portalContactEmail: Email

        portalLogoImage: Image

        @required
        roleArn: IamArn

        @idempotencyToken
        clientToken: ClientToken

        notificationSenderEmail: Email
        alarms: Alarms
        portalType: PortalType
        portalTypeConfiguration: PortalTypeConfiguration
    }
    output := {
        @required
        portalStatus: PortalStatus
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
        ConflictingOperationException
    ]
}

@http(method: "PUT", uri: "/projects/{projectId}") @endpoint(hostPrefix: "monitor.")
operation UpdateProject {
    input := {
        @required @httpLabel
        projectId: ID

        @required
        projectName: Name

        projectDescription: Description

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {}
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
    ]
}

@http(method: "PUT", uri: "/workspaces/{workspaceName}/tasks/{taskName}")
@endpoint(hostPrefix: "api.")
@idempotent
operation UpdateTask {
    input := {
        @required @httpLabel
        workspaceName: WorkspaceName

        @required @httpLabel
        taskName: ResourceName

        description: Description
        taskConfiguration: TaskConfiguration
    }
    output := {
        @required
        version: Version

        @required
        status: ResourceStatus
    }
    errors: [
        InternalFailureException
        AccessDeniedException
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        ConflictingOperationException
    ]
}

@http(method: "PUT", uri: "/workspaces/{workspaceName}") @endpoint(hostPrefix: "api.") @idempotent
operation UpdateWorkspace {
    input := {
        @required @httpLabel
        workspaceName: WorkspaceName

        workspaceDescription: Description
        encryptionConfiguration: WorkspaceEncryptionConfiguration

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        workspaceStatus: WorkspaceStatus
    }
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        InvalidRequestException
        ConflictingOperationException
        ThrottlingException
        InternalFailureException
    ]
}

@length(min: 1, max: 1600) @pattern("^arn:aws(-cn|-us-gov)?:[a-zA-Z0-9-:\\/_\\.]+$")
string ARN

@error("client") @httpError(403)
structure AccessDeniedException {
    message: String
}

list AccessPolicySummaries {
    member: AccessPolicySummary
}

structure AccessPolicySummary {
    @required
    id: ID

    @required
    identity: Identity

    @required
    resource: Resource

    @required
    permission: Permission

    creationDate: Timestamp
    lastUpdateDate: Timestamp
}

structure ActionDefinition {
    @required
    actionDefinitionId: ID

    @required
    actionName: Name

    @required
    actionType: Name
}

list ActionDefinitions {
    member: ActionDefinition
}

structure ActionPayload {
    @required
    stringValue: ActionPayloadString
}

@pattern("[^\\u0000-\\u001F\\u007F]+")
string ActionPayloadString

list ActionSummaries {
    member: ActionSummary
}

structure ActionSummary {
    actionId: ID
    actionDefinitionId: ID
    targetResource: TargetResource
    resolveTo: ResolveTo
}

enum AggregateType {
    AVERAGE
    COUNT
    MAXIMUM
    MINIMUM
    SUM
    STANDARD_DEVIATION
}

@length(min: 1)
list AggregateTypes {
    member: AggregateType
}

structure AggregatedValue {
    @required
    timestamp: Timestamp

    quality: Quality

    @required
    value: Aggregates
}

list AggregatedValues {
    member: AggregatedValue
}

structure Aggregates {
    average: Double
    count: Double
    maximum: Double
    minimum: Double
    sum: Double
    standardDeviation: Double
}

structure Alarms {
    @required
    alarmRoleArn: IamArn

    notificationLambdaArn: ARN
}

@length(min: 1, max: 1011)
string AmazonResourceName

structure Annotation {}

@length(min: 1, max: 2048) @pattern("[a-zA-Z0-9_-]+")
string ApplicationDescription

@length(min: 36, max: 36) @pattern("[a-z0-9-]{36}")
string ApplicationId

list ApplicationList {
    member: ApplicationSummary
}

@length(min: 1, max: 256) @pattern("[A-Za-z0-9](?:[A-Za-z0-9 ._()\\-]*[A-Za-z0-9._()\\-])?")
string ApplicationName

enum ApplicationStatus {
    CREATING
    ACTIVE
    DELETING
}

structure ApplicationSummary {
    @required
    arn: ARN

    @required
    id: ApplicationId

    @required
    name: ApplicationName

    @required
    status: ApplicationStatus

    @required
    createdAt: Timestamp

    @required
    workspaceName: WorkspaceName
}

structure AssetBindingValueFilter {
    @required
    assetId: ID
}

structure AssetCompositeModel {
    @required
    name: Name

    description: Description

    @required
    type: Name

    @required
    properties: AssetProperties

    id: ID
    externalId: ExternalId
}

list AssetCompositeModelPath {
    member: AssetCompositeModelPathSegment
}

structure AssetCompositeModelPathSegment {
    id: ID
    name: Name
}

list AssetCompositeModelSummaries {
    member: AssetCompositeModelSummary
}

structure AssetCompositeModelSummary {
    @required
    id: ID

    externalId: ExternalId

    @required
    name: Name

    @required
    type: Name

    @required
    description: Description

    @required
    path: AssetCompositeModelPath
}

list AssetCompositeModels {
    member: AssetCompositeModel
}

enum AssetErrorCode {
    INTERNAL_FAILURE
}

structure AssetErrorDetails {
    @required
    assetId: ID

    @required
    code: AssetErrorCode

    @required
    message: String
}

list AssetHierarchies {
    member: AssetHierarchy
}

structure AssetHierarchy {
    id: ID
    externalId: ExternalId

    @required
    name: Name
}

structure AssetHierarchyInfo {
    parentAssetId: ID
    childAssetId: ID
}

list AssetIDs {
    member: ID
}

structure AssetModelBindingValueFilter {
    @required
    assetModelId: ID
}

structure AssetModelCompositeModel {
    @required
    name: Name

    description: Description

    @required
    type: Name

    properties: AssetModelProperties
    id: CustomID
    externalId: ExternalId
}

structure AssetModelCompositeModelDefinition {
    id: ID
    externalId: ExternalId

    @required
    name: Name

    description: Description

    @required
    type: Name

    properties: AssetModelPropertyDefinitions
}

list AssetModelCompositeModelDefinitions {
    member: AssetModelCompositeModelDefinition
}

list AssetModelCompositeModelPath {
    member: AssetModelCompositeModelPathSegment
}

structure AssetModelCompositeModelPathSegment {
    id: ID
    name: Name
}

list AssetModelCompositeModelSummaries {
    member: AssetModelCompositeModelSummary
}

structure AssetModelCompositeModelSummary {
    @required
    id: ID

    externalId: ExternalId

    @required
    name: Name

    @required
    type: Name

    description: Description
    path: AssetModelCompositeModelPath
}

list AssetModelCompositeModels {
    member: AssetModelCompositeModel
}

list AssetModelHierarchies {
    member: AssetModelHierarchy
}

structure AssetModelHierarchy {
    id: CustomID
    externalId: ExternalId

    @required
    name: Name

    @required
    childAssetModelId: CustomID
}

structure AssetModelHierarchyDefinition {
    id: ID
    externalId: ExternalId

    @required
    name: Name

    @required
    childAssetModelId: CustomID
}

list AssetModelHierarchyDefinitions {
    member: AssetModelHierarchyDefinition
}

list AssetModelProperties {
    member: AssetModelProperty
}

structure AssetModelProperty {
    id: CustomID
    externalId: ExternalId

    @required
    name: Name

    @required
    dataType: PropertyDataType

    dataTypeSpec: Name
    unit: PropertyUnit

    @required
    type: PropertyType

    path: AssetModelPropertyPath
}

structure AssetModelPropertyBindingValue {
    @required
    assetModelId: ID

    @required
    propertyId: ID
}

structure AssetModelPropertyBindingValueFilter {
    @required
    assetModelId: ID

    @required
    propertyId: ID
}

structure AssetModelPropertyDefinition {
    id: ID
    externalId: ExternalId

    @required
    name: Name

    @required
    dataType: PropertyDataType

    dataTypeSpec: Name
    unit: PropertyUnit

    @required
    type: PropertyType
}

list AssetModelPropertyDefinitions {
    member: AssetModelPropertyDefinition
}

list AssetModelPropertyPath {
    member: AssetModelPropertyPathSegment
}

structure AssetModelPropertyPathSegment {
    id: ID
    name: Name
}

list AssetModelPropertySummaries {
    member: AssetModelPropertySummary
}

structure AssetModelPropertySummary {
    id: ID
    externalId: ExternalId

    @required
    name: Name

    @required
    dataType: PropertyDataType

    dataTypeSpec: Name
    unit: PropertyUnit

    @required
    type: PropertyType

    assetModelCompositeModelId: ID
    path: AssetModelPropertyPath
    interfaceSummaries: InterfaceSummaries
}

enum AssetModelState {
    CREATING
    ACTIVE
    UPDATING
    PROPAGATING
    DELETING
    FAILED
}

structure AssetModelStatus {
    @required
    state: AssetModelState

    error: ErrorDetails
}

list AssetModelSummaries {
    member: AssetModelSummary
}

structure AssetModelSummary {
    @required
    id: ID

    externalId: ExternalId

    @required
    arn: ARN

    @required
    name: Name

    assetModelType: AssetModelType

    @required
    description: Description

    @required
    creationDate: Timestamp

    @required
    lastUpdateDate: Timestamp

    @required
    status: AssetModelStatus

    version: Version
}

enum AssetModelType {
    ASSET_MODEL
    COMPONENT_MODEL
    INTERFACE
}

@pattern("^(LATEST|ACTIVE)$")
string AssetModelVersionFilter

enum AssetModelVersionType {
    LATEST
    ACTIVE
}

list AssetProperties {
    member: AssetProperty
}

structure AssetProperty {
    @required
    id: ID

    externalId: ExternalId

    @required
    name: Name

    alias: PropertyAlias
    notification: PropertyNotification

    @required
    dataType: PropertyDataType

    dataTypeSpec: Name
    unit: PropertyUnit
    path: AssetPropertyPath
}

@length(min: 1, max: 2048) @pattern("[^\\u0000-\\u001F\\u007F]+")
string AssetPropertyAlias

structure AssetPropertyBindingValue {
    @required
    assetId: ID

    @required
    propertyId: ID
}

structure AssetPropertyBindingValueFilter {
    @required
    assetId: ID

    @required
    propertyId: ID
}

list AssetPropertyPath {
    member: AssetPropertyPathSegment
}

structure AssetPropertyPathSegment {
    id: ID
    name: Name
}

list AssetPropertySummaries {
    member: AssetPropertySummary
}

structure AssetPropertySummary {
    @required
    id: ID

    externalId: ExternalId
    alias: PropertyAlias
    unit: PropertyUnit
    notification: PropertyNotification
    assetCompositeModelId: ID
    path: AssetPropertyPath
}

structure AssetPropertyValue {
    @required
    value: Variant

    @required
    timestamp: TimeInNanos

    quality: Quality
}

list AssetPropertyValueHistory {
    member: AssetPropertyValue
}

list AssetPropertyValues {
    member: AssetPropertyValue
}

list AssetRelationshipSummaries {
    member: AssetRelationshipSummary
}

structure AssetRelationshipSummary {
    hierarchyInfo: AssetHierarchyInfo

    @required
    relationshipType: AssetRelationshipType
}

enum AssetRelationshipType {
    HIERARCHY
}

enum AssetState {
    CREATING
    ACTIVE
    UPDATING
    DELETING
    FAILED
}

structure AssetStatus {
    @required
    state: AssetState

    error: ErrorDetails
}

list AssetSummaries {
    member: AssetSummary
}

structure AssetSummary {
    @required
    id: ID

    externalId: ExternalId

    @required
    arn: ARN

    @required
    name: Name

    @required
    assetModelId: ID

    @required
    creationDate: Timestamp

    @required
    lastUpdateDate: Timestamp

    @required
    status: AssetStatus

    @required
    hierarchies: AssetHierarchies

    description: Description
}

list AssociateDataSegmentEntries {
    member: AssociateDataSegmentEntry
}

structure AssociateDataSegmentEntry {
    @required
    sourceDatasetId: ID

    @required
    timeSeriesId: TimeSeriesId

    @required
    startTimestamp: TimeInNanos

    @required
    endTimestamp: TimeInNanos
}

list AssociatedAssetsSummaries {
    member: AssociatedAssetsSummary
}

structure AssociatedAssetsSummary {
    @required
    id: ID

    externalId: ExternalId

    @required
    arn: ARN

    @required
    name: Name

    @required
    assetModelId: ID

    @required
    creationDate: Timestamp

    @required
    lastUpdateDate: Timestamp

    @required
    status: AssetStatus

    @required
    hierarchies: AssetHierarchies

    description: Description
}

structure Attribute {
    defaultValue: DefaultValue
}

enum AuthMode {
    IAM
    SSO
}

list BatchAssociateProjectAssetsErrors {
    member: AssetErrorDetails
}

list BatchDisassociateProjectAssetsErrors {
    member: AssetErrorDetails
}

enum BatchEntryCompletionStatus {
    SUCCESS
    ERROR
}

list BatchGetAssetPropertyAggregatesEntries {
    member: BatchGetAssetPropertyAggregatesEntry
}

structure BatchGetAssetPropertyAggregatesEntry {
    @required
    entryId: EntryId

    assetId: ID
    propertyId: ID
    propertyAlias: AssetPropertyAlias

    @required
    aggregateTypes: AggregateTypes

    @required
    resolution: Resolution

    @required
    startDate: Timestamp

    @required
    endDate: Timestamp

    qualities: Qualities
    timeOrdering: TimeOrdering
}

enum BatchGetAssetPropertyAggregatesErrorCode {
    ResourceNotFoundException
    InvalidRequestException
    AccessDeniedException
}

list BatchGetAssetPropertyAggregatesErrorEntries {
    member: BatchGetAssetPropertyAggregatesErrorEntry
}

structure BatchGetAssetPropertyAggregatesErrorEntry {
    @required
    errorCode: BatchGetAssetPropertyAggregatesErrorCode

    @required
    errorMessage: String

    @required
    entryId: EntryId
}

structure BatchGetAssetPropertyAggregatesErrorInfo {
    @required
    errorCode: BatchGetAssetPropertyAggregatesErrorCode

    @required
    errorTimestamp: Timestamp
}

@range(min: 1)
integer BatchGetAssetPropertyAggregatesMaxResults

list BatchGetAssetPropertyAggregatesSkippedEntries {
    member: BatchGetAssetPropertyAggregatesSkippedEntry
}

structure BatchGetAssetPropertyAggregatesSkippedEntry {
    @required
    entryId: EntryId

    @required
    completionStatus: BatchEntryCompletionStatus

    errorInfo: BatchGetAssetPropertyAggregatesErrorInfo
}

list BatchGetAssetPropertyAggregatesSuccessEntries {
    member: BatchGetAssetPropertyAggregatesSuccessEntry
}

structure BatchGetAssetPropertyAggregatesSuccessEntry {
    @required
    entryId: EntryId

    @required
    aggregatedValues: AggregatedValues
}

list BatchGetAssetPropertyValueEntries {
    member: BatchGetAssetPropertyValueEntry
}

structure BatchGetAssetPropertyValueEntry {
    @required
    entryId: EntryId

    assetId: ID
    propertyId: ID
    propertyAlias: AssetPropertyAlias
}

enum BatchGetAssetPropertyValueErrorCode {
    ResourceNotFoundException
    InvalidRequestException
    AccessDeniedException
}

list BatchGetAssetPropertyValueErrorEntries {
    member: BatchGetAssetPropertyValueErrorEntry
}

structure BatchGetAssetPropertyValueErrorEntry {
    @required
    errorCode: BatchGetAssetPropertyValueErrorCode

    @required
    errorMessage: String

    @required
    entryId: EntryId
}

structure BatchGetAssetPropertyValueErrorInfo {
    @required
    errorCode: BatchGetAssetPropertyValueErrorCode

    @required
    errorTimestamp: Timestamp
}

list BatchGetAssetPropertyValueHistoryEntries {
    member: BatchGetAssetPropertyValueHistoryEntry
}

structure BatchGetAssetPropertyValueHistoryEntry {
    @required
    entryId: EntryId

    assetId: ID
    propertyId: ID
    propertyAlias: AssetPropertyAlias
    startDate: Timestamp
    endDate: Timestamp
    qualities: Qualities
    timeOrdering: TimeOrdering
}

enum BatchGetAssetPropertyValueHistoryErrorCode {
    ResourceNotFoundException
    InvalidRequestException
    AccessDeniedException
}

list BatchGetAssetPropertyValueHistoryErrorEntries {
    member: BatchGetAssetPropertyValueHistoryErrorEntry
}

structure BatchGetAssetPropertyValueHistoryErrorEntry {
    @required
    errorCode: BatchGetAssetPropertyValueHistoryErrorCode

    @required
    errorMessage: String

    @required
    entryId: EntryId
}

structure BatchGetAssetPropertyValueHistoryErrorInfo {
    @required
    errorCode: BatchGetAssetPropertyValueHistoryErrorCode

    @required
    errorTimestamp: Timestamp
}

@range(min: 1)
integer BatchGetAssetPropertyValueHistoryMaxResults

list BatchGetAssetPropertyValueHistorySkippedEntries {
    member: BatchGetAssetPropertyValueHistorySkippedEntry
}

structure BatchGetAssetPropertyValueHistorySkippedEntry {
    @required
    entryId: EntryId

    @required
    completionStatus: BatchEntryCompletionStatus

    errorInfo: BatchGetAssetPropertyValueHistoryErrorInfo
}

list BatchGetAssetPropertyValueHistorySuccessEntries {
    member: BatchGetAssetPropertyValueHistorySuccessEntry
}

structure BatchGetAssetPropertyValueHistorySuccessEntry {
    @required
    entryId: EntryId

    @required
    assetPropertyValueHistory: AssetPropertyValueHistory
}

list BatchGetAssetPropertyValueSkippedEntries {
    member: BatchGetAssetPropertyValueSkippedEntry
}

structure BatchGetAssetPropertyValueSkippedEntry {
    @required
    entryId: EntryId

    @required
    completionStatus: BatchEntryCompletionStatus

    errorInfo: BatchGetAssetPropertyValueErrorInfo
}

list BatchGetAssetPropertyValueSuccessEntries {
    member: BatchGetAssetPropertyValueSuccessEntry
}

structure BatchGetAssetPropertyValueSuccessEntry {
    @required
    entryId: EntryId

    assetPropertyValue: AssetPropertyValue
}

structure BatchPutAssetPropertyError {
    @required
    errorCode: BatchPutAssetPropertyValueErrorCode

    @required
    errorMessage: String

    @required
    timestamps: Timestamps
}

list BatchPutAssetPropertyErrorEntries {
    member: BatchPutAssetPropertyErrorEntry
}

structure BatchPutAssetPropertyErrorEntry {
    @required
    entryId: EntryId

    @required
    errors: BatchPutAssetPropertyErrors
}

list BatchPutAssetPropertyErrors {
    member: BatchPutAssetPropertyError
}

enum BatchPutAssetPropertyValueErrorCode {
    ResourceNotFoundException
    InvalidRequestException
    InternalFailureException
    ServiceUnavailableException
    ThrottlingException
    LimitExceededException
    ConflictingOperationException
    TimestampOutOfRangeException
    AccessDeniedException
}

list BindingValueList {
    member: ComputationModelDataBindingValue
}

@length(min: 3, max: 63)
string Bucket

@length(min: 1, max: 256) @pattern("^[\\p{L}\\p{N}\\p{Zs}._:/-]+$")
string BulkImportJobName

@length(min: 1, max: 1024)
string CancelPipelineExecutionRequestReasonString

@length(min: 1, max: 10000000)
string CapabilityConfiguration

@length(min: 1, max: 512) @pattern("^[a-zA-Z]+:[a-zA-Z]+:[0-9]+$")
string CapabilityNamespace

enum CapabilitySyncStatus {
    IN_SYNC
    OUT_OF_SYNC
    SYNC_FAILED
    UNKNOWN
    NOT_APPLICABLE
}

structure Citation {
    reference: Reference
    content: Content
}

list Citations {
    member: Citation
}

@length(min: 36, max: 64) @pattern("\\S{36,64}")
string ClientToken

@length(min: 1, max: 64)
string ColumnDataType

structure ColumnInfo {
    name: String
    type: ColumnType
}

structure ColumnInformation {
    @required
    name: ColumnLabel

    @required
    type: ColumnDataType
}

list ColumnInformationList {
    member: ColumnInformation
}

@length(min: 1, max: 256)
string ColumnLabel

enum ColumnName {
    ALIAS
    ASSET_ID
    PROPERTY_ID
    DATA_TYPE
    TIMESTAMP_SECONDS
    TIMESTAMP_NANO_OFFSET
    QUALITY
    VALUE
}

list ColumnNames {
    member: ColumnName
}

structure ColumnType {
    scalarType: ScalarType
}

@length(min: 0, max: 1048576)
string ColumnValue

list ColumnsList {
    member: ColumnInfo
}

@sensitive
list CommandList {
    member: String
}

structure CompositeModelProperty {
    @required
    name: Name

    @required
    type: Name

    @required
    assetProperty: Property

    id: ID
    externalId: ExternalId
}

structure CompositionDetails {
    compositionRelationship: CompositionRelationship
}

list CompositionRelationship {
    member: CompositionRelationshipItem
}

structure CompositionRelationshipItem {
    id: ID
}

list CompositionRelationshipSummaries {
    member: CompositionRelationshipSummary
}

structure CompositionRelationshipSummary {
    @required
    assetModelId: ID

    @required
    assetModelCompositeModelId: ID

    @required
    assetModelCompositeModelType: Name
}

structure ComputationModelAnomalyDetectionConfiguration {
    @required
    inputProperties: InputProperties

    @required
    resultProperty: ResultProperty
}

structure ComputationModelConfiguration {
    anomalyDetection: ComputationModelAnomalyDetectionConfiguration
}

map ComputationModelDataBinding {
    key: ComputationModelDataBindingVariable
    value: ComputationModelDataBindingValue
}

list ComputationModelDataBindingUsageSummaries {
    member: ComputationModelDataBindingUsageSummary
}

structure ComputationModelDataBindingUsageSummary {
    @required
    computationModelIds: ComputationModelIdList

    @required
    matchedDataBinding: MatchedDataBinding
}

structure ComputationModelDataBindingValue {
    assetModelProperty: AssetModelPropertyBindingValue
    assetProperty: AssetPropertyBindingValue
    list: BindingValueList
}

@length(min: 1, max: 64) @pattern("^[a-z][a-z0-9_]*$")
string ComputationModelDataBindingVariable

map ComputationModelExecutionSummary {
    key: ComputationModelExecutionSummaryKey
    value: ComputationModelExecutionSummaryValue
}

@pattern("^[a-zA-Z0-9 _\\-#$*!@]+$")
string ComputationModelExecutionSummaryKey

@pattern("^[a-zA-Z0-9 _\\-#$*!@]+$")
string ComputationModelExecutionSummaryValue

list ComputationModelIdList {
    member: ID
}

list ComputationModelResolveToResourceSummaries {
    member: ComputationModelResolveToResourceSummary
}

structure ComputationModelResolveToResourceSummary {
    resolveTo: ResolveTo
}

enum ComputationModelState {
    CREATING
    ACTIVE
    UPDATING
    DELETING
    FAILED
}

structure ComputationModelStatus {
    @required
    state: ComputationModelState

    error: ErrorDetails
}

list ComputationModelSummaries {
    member: ComputationModelSummary
}

structure ComputationModelSummary {
    @required
    id: ID

    @required
    arn: ARN

    @required
    name: RestrictedName

    description: RestrictedDescription

    @required
    type: ComputationModelType

    @required
    creationDate: Timestamp

    @required
    lastUpdateDate: Timestamp

    @required
    status: ComputationModelStatus

    @required
    version: Version
}

enum ComputationModelType {
    ANOMALY_DETECTION
}

@pattern("^(LATEST|ACTIVE|[1-9]{1}\\d{0,9})$")
string ComputationModelVersionFilter

enum ComputeLocation {
    EDGE
    CLOUD
}

structure ComputeNode {
    @required
    computeNodeName: ResourceName

    @required
    taskName: ResourceName

    environmentVariables: EnvironmentVariablesMap
    dependsOn: ComputeNodeNameList
}

@length(min: 0, max: 50)
map ComputeNodeEnvironmentVariablesMap {
    key: ResourceName
    value: EnvironmentVariablesMap
}

enum ComputeNodeErrorCode {
    VALIDATION_ERROR
    INTERNAL_FAILURE
    EXECUTION_ERROR
    TIMED_OUT
}

structure ComputeNodeExecutionDetails {
    @required
    computeNodeName: ResourceName

    @required
    taskName: ResourceName

    @required
    taskArn: ARN

    @required
    taskVersion: Version

    @required
    dependsOn: ComputeNodeNameList

    @required
    status: ComputeNodeExecutionStatus

    startTime: Timestamp
    endTime: Timestamp
    executionEnvironmentVariables: ExecutionEnvironmentVariablesMap
}

list ComputeNodeExecutionDetailsList {
    member: ComputeNodeExecutionDetails
}

enum ComputeNodeExecutionState {
    NOT_STARTED
    QUEUED
    RUNNING
    SUCCEEDED
    FAILED
}

structure ComputeNodeExecutionStateDetails {
    @required
    code: ComputeNodeErrorCode

    @required
    message: String

    details: DetailedErrorList
}

structure ComputeNodeExecutionStatus {
    @required
    state: ComputeNodeExecutionState

    stateDetails: ComputeNodeExecutionStateDetails
}

@length(min: 0, max: 50)
list ComputeNodeList {
    member: ComputeNode
}

@length(min: 0, max: 10)
list ComputeNodeNameList {
    member: ResourceName
}

structure ConfigurationErrorDetails {
    @required
    code: ErrorCode

    @required
    message: String
}

enum ConfigurationState {
    ACTIVE
    UPDATE_IN_PROGRESS
    UPDATE_FAILED
}

structure ConfigurationStatus {
    @required
    state: ConfigurationState

    error: ConfigurationErrorDetails
}

@error("client") @httpError(409)
structure ConflictingOperationException {
    @required
    message: String

    @required
    resourceId: String

    @required
    resourceArn: String
}

structure ContainerTaskConfiguration {
    @required
    ecrUri: EcrUri

    @required
    taskExecutionRole: IamRoleArn

    @required
    processingType: ProcessingType

    @required
    processingUnit: ProcessingUnit

    command: CommandList
    timeoutSeconds: TimeoutSeconds
    environmentVariables: EnvironmentVariablesMap
}

structure Content {
    text: String
}

@length(min: 36, max: 36) @pattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
string ConversationId

enum CoreDeviceOperatingSystem {
    LINUX_AARCH64
    LINUX_AMD64
    WINDOWS_AMD64
}

@length(min: 1, max: 128) @pattern("^[a-zA-Z0-9:_-]+$")
string CoreDeviceThingName

structure Csv {
    @required
    columnNames: ColumnNames
}

@length(min: 13, max: 139)
@pattern("^(?!00000000-0000-0000-0000-000000000000)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$|^externalId:[a-zA-Z0-9_][a-zA-Z_\\-0-9.:]*[a-zA-Z0-9_]+")
string CustomID

structure CustomerManagedS3Storage {
    @required
    s3ResourceArn: ARN

    @required
    roleArn: ARN
}

@length(min: 0, max: 204800) @pattern(".+")
string DashboardDefinition

list DashboardSummaries {
    member: DashboardSummary
}

structure DashboardSummary {
    @required
    id: ID

    @required
    name: Name

    description: Description
    creationDate: Timestamp
    lastUpdateDate: Timestamp
}

structure DataBindingValue {
    assetModelProperty: AssetModelPropertyBindingValue
    assetProperty: AssetPropertyBindingValue
}

structure DataBindingValueFilter {
    asset: AssetBindingValueFilter
    assetModel: AssetModelBindingValueFilter
    assetProperty: AssetPropertyBindingValueFilter
    assetModelProperty: AssetModelPropertyBindingValueFilter
}

structure DataSegmentEnrichment {
    @required
    status: EnrichmentStatus

    lastEnrichedAt: Timestamp
}

enum DataSegmentErrorCode {
    INTERNAL_FAILURE
    VALIDATION_ERROR
    RESOURCE_NOT_FOUND
    LIMIT_EXCEEDED
    CONFLICTING_OPERATION
}

@length(min: 1, max: 2048)
string DataSegmentErrorMessage

list DataSegmentRelationshipSummaries {
    member: DataSegmentRelationshipSummary
}

structure DataSegmentRelationshipSummary {
    @required
    targetDatasetId: ID

    @required
    sourceDatasetId: ID

    @required
    timeSeriesId: TimeSeriesId

    @required
    startTimestamp: TimeInNanos

    @required
    endTimestamp: TimeInNanos
}

list DataSegmentSummaries {
    member: DataSegmentSummary
}

structure DataSegmentSummary {
    @required
    sourceDatasetId: ID

    @required
    timeSeriesId: TimeSeriesId

    @required
    startTimestamp: TimeInNanos

    @required
    endTimestamp: TimeInNanos

    @required
    alias: PropertyAlias

    @required
    dataType: PropertyDataType

    enrichment: DataSegmentEnrichment
}

@length(min: 1, max: 100)
list DataSetIdList {
    member: DatasetId
}

structure DataSetReference {
    datasetArn: String
    source: Source
}

structure DatasetConfig {
    session: SessionConfig
}

structure DatasetEnrichment {
    video: DatasetEnrichmentEntry
}

structure DatasetEnrichmentEntry {
    @required
    status: DatasetEnrichmentStatus

    lastEnrichedAt: Timestamp
}

enum DatasetEnrichmentStatus {
    FULLY_ENRICHED
    PARTIALLY_ENRICHED
    NOT_ENRICHED
}

enum DatasetExportJobFilter {
    ALL
    SUBMITTED
    RUNNING
    COMPLETED
    COMPLETED_WITH_ERRORS
    FAILED
}

@length(min: 36, max: 36) @pattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
string DatasetExportJobId

enum DatasetExportJobStatus {
    SUBMITTED
    RUNNING
    COMPLETED
    COMPLETED_WITH_ERRORS
    FAILED
}

@length(min: 36, max: 36) @pattern("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$")
string DatasetId

structure DatasetItem {
    @required
    datasetId: DatasetId

    trimSettings: TrimSettings
    exportDataTypes: ExportDataTypeList
}

structure DatasetSource {
    @required
    sourceType: DatasetSourceType

    @required
    sourceFormat: DatasetSourceFormat

    sourceDetail: SourceDetail
}

enum DatasetSourceFormat {
    KNOWLEDGE_BASE
    TIMESERIES
}

enum DatasetSourceType {
    KENDRA
    SITEWISE
}

enum DatasetState {
    CREATING
    ACTIVE
    UPDATING
    DELETING
    FAILED
}

structure DatasetStatus {
    @required
    state: DatasetState

    error: ErrorDetails
}

list DatasetSummaries {
    member: DatasetSummary
}

structure DatasetSummary {
    @required
    id: ID

    @required
    arn: ARN

    @required
    name: RestrictedName

    @required
    description: Description

    sourceType: DatasetSourceType
    datasetType: DatasetTypeEnum

    @required
    creationDate: Timestamp

    @required
    lastUpdateDate: Timestamp

    @required
    status: DatasetStatus

    enrichmentStatus: DatasetEnrichment
}

enum DatasetTypeEnum {
    SESSION
    CURATED
    EXTERNAL
}

structure Datum {
    scalarValue: String
    arrayValue: DatumList
    rowValue: Row
    nullValue: Boolean
}

list DatumList {
    member: Datum
}

@pattern("[^\\u0000-\\u001F\\u007F]+")
string DefaultValue

@length(min: 1, max: 10)
list DeleteDataSegmentEntries {
    member: DeleteDataSegmentEntry
}

structure DeleteDataSegmentEntry {
    @required
    timeSeriesId: ID

    @required
    startTimestamp: TimeInNanos

    @required
    endTimestamp: TimeInNanos
}

@range(min: 1, max: 250)
integer DescribePipelineExecutionRequestMaxResultsInteger

@length(min: 1, max: 2048) @pattern("[^\\u0000-\\u001F\\u007F]+")
string Description

structure DetailedError {
    @required
    code: DetailedErrorCode

    @required
    message: String
}

enum DetailedErrorCode {
    INCOMPATIBLE_COMPUTE_LOCATION
    INCOMPATIBLE_FORWARDING_CONFIGURATION
}

list DetailedErrorList {
    member: DetailedPipelineError
}

list DetailedErrors {
    member: DetailedError
}

structure DetailedPipelineError {
    @required
    code: DetailedPipelineErrorCode

    @required
    message: String
}

enum DetailedPipelineErrorCode {
    VALIDATION_ERROR
    INTERNAL_FAILURE
    EXECUTION_ERROR
    TIMED_OUT
}

list DisassociateDataSegmentEntries {
    member: DisassociateDataSegmentEntry
}

structure DisassociateDataSegmentEntry {
    @required
    sourceDatasetId: ID

    @required
    timeSeriesId: TimeSeriesId

    @required
    startTimestamp: TimeInNanos

    @required
    endTimestamp: TimeInNanos
}

enum DisassociatedDataStorageState {
    ENABLED
    DISABLED
}

@length(min: 1, max: 63) @pattern("[a-z0-9]([a-z0-9-]*[a-z0-9])?")
string DnsSubdomain

@pattern("^[\\w-]{43}$")
string ETag

@length(min: 1, max: 1024)
@pattern("((\\d{12}\\.dkr\\.ecr\\.[a-z0-9-]+\\.[a-z.]+)|public\\.ecr\\.aws/[a-z][a-z0-9]+([._-][a-z0-9]+)*)/[a-z0-9]+((\\.||__|_|-+)[a-z0-9]+)*(/[a-z0-9]+((\\.||__|_|-+)[a-z0-9]+)*)*(:[a-zA-Z0-9._-]+|@sha256:[a-f0-9]{64})?")
@sensitive
string EcrUri

@length(min: 1, max: 255)
@pattern("^[a-zA-Z0-9_\\-\\.\\+]+@[a-zA-Z0-9_\\-\\.\\+]+\\.[a-zA-Z]{2,}$")
@sensitive
string Email

enum EncryptionType {
    SITEWISE_DEFAULT_ENCRYPTION
    KMS_BASED_ENCRYPTION
}

union EnrichmentJobConfiguration {
    eventDetection: EventDetection
}

enum EnrichmentJobStatus {
    PENDING
    RUNNING
    COMPLETED
    FAILED
    TIMED_OUT
    CANCELLED
}

list EnrichmentJobSummaries {
    member: EnrichmentJobSummary
}

structure EnrichmentJobSummary {
    @required
    jobId: ID

    @required
    status: EnrichmentJobStatus

    @required
    workspaceName: WorkspaceName

    @required
    jobType: JobType

    @required
    datasetId: ID

    propertyAlias: AssetPropertyAlias
    timeSeriesId: TimeSeriesId

    @required
    createdAt: Timestamp

    updatedAt: Timestamp
}

enum EnrichmentStatus {
    ENRICHED
    NOT_ENRICHED
}

structure EnrichmentTrimSettings {
    @required
    startTime: TimeInNanos

    @required
    endTime: TimeInNanos
}

@length(min: 1, max: 64) @pattern("^[a-zA-Z0-9_-]+$")
string EntryId

@length(min: 1, max: 255) @pattern("(?!(?i)AWS_)[a-zA-Z_][a-zA-Z0-9_]*")
string EnvironmentVariableName

@length(min: 0, max: 1024)
string EnvironmentVariableValue

@length(min: 0, max: 20) @sensitive
map EnvironmentVariablesMap {
    key: EnvironmentVariableName
    value: EnvironmentVariableValue
}

enum ErrorCode {
    VALIDATION_ERROR
    INTERNAL_FAILURE
}

structure ErrorDetails {
    @required
    code: ErrorCode

    @required
    message: String

    details: DetailedErrors
}

structure ErrorReportLocation {
    @required
    bucket: Bucket

    @required
    prefix: String
}

structure EventDetection {
    @required
    datasetId: ID

    timeSeriesId: TimeSeriesId
    propertyAlias: AssetPropertyAlias

    @required
    trimSettings: EnrichmentTrimSettings
}

@range(min: 1)
integer ExecuteQueryMaxResults

@length(min: 1, max: 4096)
string ExecuteQueryNextToken

map ExecutionDetails {
    key: ExecutionDetailsKey
    value: ExecutionDetailsValue
}

@pattern("^[a-zA-Z0-9 _\\-#$*!@]+$")
string ExecutionDetailsKey

@pattern("^[a-zA-Z0-9 _\\-#$*!@]+$")
string ExecutionDetailsValue

@sensitive
structure ExecutionEnvironmentVariables {
    global: EnvironmentVariablesMap
    computeNodes: ComputeNodeEnvironmentVariablesMap
}

@length(min: 0, max: 200) @sensitive
map ExecutionEnvironmentVariablesMap {
    key: ExecutionEnvironmentVariablesMapKeyString
    value: ExecutionEnvironmentVariablesMapValueString
}

@length(min: 1, max: 255)
string ExecutionEnvironmentVariablesMapKeyString

@length(min: 0, max: 1024)
string ExecutionEnvironmentVariablesMapValueString

@range(min: 0, max: 2)
integer ExecutionPriority

map ExecutionResult {
    key: ExecutionResultKey
    value: ExecutionResultValue
}

@pattern("^[a-zA-Z0-9 _\\-#$*!@]+$")
string ExecutionResultKey

@pattern("^[a-zA-Z0-9 _\\-#$*!@]+$")
string ExecutionResultValue

enum ExecutionState {
    RUNNING
    COMPLETED
    FAILED
}

structure ExecutionStatus {
    @required
    state: ExecutionState
}

list ExecutionSummaries {
    member: ExecutionSummary
}

structure ExecutionSummary {
    @required
    executionId: ID

    actionType: Name

    @required
    targetResource: TargetResource

    @required
    targetResourceVersion: Version

    resolveTo: ResolveTo

    @required
    executionStartTime: Timestamp

    executionEndTime: Timestamp

    @required
    executionStatus: ExecutionStatus

    executionEntityVersion: Version
}

enum ExportDataType {
    VIDEO
    TELEMETRY
    ANNOTATION
}

@length(min: 1, max: 3)
list ExportDataTypeList {
    member: ExportDataType
}

structure ExportErrorReportLocation {
    @required
    s3Uri: S3Uri
}

structure ExportJobSummary {
    @required
    jobId: DatasetExportJobId

    @required
    status: DatasetExportJobStatus

    @required
    startedAt: Timestamp

    completedAt: Timestamp

    @required
    destinationS3Uri: S3Uri
}

list ExportJobSummaryList {
    member: ExportJobSummary
}

@length(min: 0, max: 1024)
string Expression

structure ExpressionVariable {
    @required
    name: VariableName

    @required
    value: VariableValue
}

list ExpressionVariables {
    member: ExpressionVariable
}

@length(min: 2, max: 128) @pattern("[a-zA-Z0-9_][a-zA-Z_\\-0-9.:]*[a-zA-Z0-9_]+")
string ExternalId

structure FailedDataSegmentAssociation {
    @required
    sourceDatasetId: ID

    @required
    timeSeriesId: TimeSeriesId

    @required
    startTimestamp: TimeInNanos

    @required
    endTimestamp: TimeInNanos

    @required
    errorCode: DataSegmentErrorCode

    @required
    errorMessage: DataSegmentErrorMessage
}

list FailedDataSegmentAssociations {
    member: FailedDataSegmentAssociation
}

structure FailedDataSegmentDeletion {
    @required
    timeSeriesId: ID

    @required
    startTimestamp: TimeInNanos

    @required
    endTimestamp: TimeInNanos

    @required
    errorCode: DataSegmentErrorCode

    @required
    errorMessage: DataSegmentErrorMessage
}

list FailedDataSegmentDeletions {
    member: FailedDataSegmentDeletion
}

structure FailedDataSegmentDisassociation {
    @required
    sourceDatasetId: ID

    @required
    timeSeriesId: TimeSeriesId

    @required
    startTimestamp: TimeInNanos

    @required
    endTimestamp: TimeInNanos

    @required
    errorCode: DataSegmentErrorCode

    @required
    errorMessage: DataSegmentErrorMessage
}

list FailedDataSegmentDisassociations {
    member: FailedDataSegmentDisassociation
}

structure File {
    @required
    bucket: Bucket

    @required
    key: String

    versionId: String
    alias: AssetPropertyAlias
    startTime: TimeInNanos
    fileFormat: FileFormat
}

structure FileFormat {
    csv: Csv
    parquet: Parquet
    mp4: Mp4
    annotation: Annotation
}

list Files {
    member: File
}

structure FormatSettings {
    framesPerSecond: PositiveInteger
    widthInPixels: PositiveInteger
    heightInPixels: PositiveInteger
}

structure ForwardingConfig {
    @required
    state: ForwardingConfigState
}

enum ForwardingConfigState {
    DISABLED
    ENABLED
}

list GatewayCapabilitySummaries {
    member: GatewayCapabilitySummary
}

structure GatewayCapabilitySummary {
    @required
    capabilityNamespace: CapabilityNamespace

    @required
    capabilitySyncStatus: CapabilitySyncStatus
}

@length(min: 1, max: 256) @pattern("[^\\u0000-\\u001F\\u007F]+")
string GatewayName

structure GatewayPlatform {
    greengrass: Greengrass
    greengrassV2: GreengrassV2
    siemensIE: SiemensIE
}

list GatewaySummaries {
    member: GatewaySummary
}

structure GatewaySummary {
    @required
    gatewayId: ID

    @required
    gatewayName: GatewayName

    gatewayPlatform: GatewayPlatform
    gatewayVersion: GatewayVersion
    gatewayCapabilitySummaries: GatewayCapabilitySummaries

    @required
    creationDate: Timestamp

    @required
    lastUpdateDate: Timestamp
}

@length(min: 1, max: 1024) @pattern("^[0-9]+$")
string GatewayVersion

@range(min: 1)
integer GetAssetPropertyValueAggregatesMaxResults

@range(min: 1)
integer GetAssetPropertyValueHistoryMaxResults

@length(min: 1, max: 4096)
string GetCaptureDataNextToken

@range(min: 1, max: 10000)
integer GetSearchResultsRequestMaxResultsInteger

structure Greengrass {
    @required
    groupArn: ARN
}

structure GreengrassV2 {
    @required
    coreDeviceThingName: CoreDeviceThingName

    coreDeviceOperatingSystem: CoreDeviceOperatingSystem
}

@length(min: 2, max: 36) @pattern("[a-zA-Z0-9][a-zA-Z0-9-]*")
string GroupId

@length(min: 1, max: 100)
list GroupIdFilterList {
    member: GroupId
}

structure GroupIdentity {
    @required
    id: IdentityId
}

structure HierarchyMapping {
    @required
    assetModelHierarchyId: ID

    @required
    interfaceAssetModelHierarchyId: ID
}

list HierarchyMappings {
    member: HierarchyMapping
}

structure IAMRoleIdentity {
    @required
    arn: IamArn
}

structure IAMUserIdentity {
    @required
    arn: IamArn
}

@length(min: 36, max: 36)
@pattern("^(?!00000000-0000-0000-0000-000000000000)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$")
string ID

@length(min: 1, max: 100)
list IDs {
    member: ID
}

@length(min: 1, max: 1600) @pattern("^arn:aws(-cn|-us-gov)?:[a-zA-Z0-9-:\\/_\\.\\+=,@]+$")
string IamArn

@length(min: 20, max: 2048)
@pattern("arn:aws(-cn|-us-gov)?:iam::\\d{12}:role/[\\w+=,.@/-]+")
@sensitive
string IamRoleArn

structure Identity {
    user: UserIdentity
    group: GroupIdentity
    iamUser: IAMUserIdentity
    iamRole: IAMRoleIdentity
}

@length(min: 1, max: 256) @pattern("\\S+")
string IdentityId

enum IdentityType {
    USER
    GROUP
    IAM
}

structure Image {
    id: ID
    file: ImageFile
}

structure ImageFile {
    @required
    data: ImageFileData

    @required
    type: ImageFileType
}

@length(min: 1, max: 1500000)
blob ImageFileData

enum ImageFileType {
    PNG
}

structure ImageLocation {
    @required
    id: ID

    @required
    url: Url
}

@length(min: 4, max: 67) @pattern("^\\$\\{[a-z][a-z0-9_]*\\}")
string InputProperties

list InterfaceDetails {
    member: InterfaceRelationship
}

structure InterfaceRelationship {
    @required
    id: ID
}

list InterfaceRelationshipSummaries {
    member: InterfaceRelationshipSummary
}

structure InterfaceRelationshipSummary {
    @required
    id: ID
}

list InterfaceSummaries {
    member: InterfaceSummary
}

structure InterfaceSummary {
    @required
    interfaceAssetModelId: ID

    @required
    interfaceAssetModelPropertyId: ID
}

@error("server") @httpError(500)
structure InternalFailureException {
    @required
    message: String
}

structure InterpolatedAssetPropertyValue {
    @required
    timestamp: TimeInNanos

    @required
    value: Variant
}

list InterpolatedAssetPropertyValues {
    member: InterpolatedAssetPropertyValue
}

@length(min: 1, max: 256)
string InterpolationType

@length(min: 2, max: 23)
string Interval

@range(min: 1, max: 320000000)
long IntervalInSeconds

@range(min: 1, max: 320000000)
long IntervalWindowInSeconds

@error("client") @httpError(400)
structure InvalidRequestException {
    @required
    message: String
}

structure InvocationOutput {
    message: String
    citations: Citations
}

@length(min: 1, max: 128) @pattern("^[a-zA-Z0-9:_-]+$")
string IotCoreThingName

structure JobConfiguration {
    fileFormat: FileFormat
}

enum JobStatus {
    PENDING
    CANCELLED
    RUNNING
    COMPLETED
    FAILED
    COMPLETED_WITH_FAILURES
}

list JobSummaries {
    member: JobSummary
}

structure JobSummary {
    @required
    id: ID

    @required
    name: Name

    @required
    status: JobStatus
}

enum JobType {
    EVENT_DETECTION
}

structure KendraSourceDetail {
    @required
    knowledgeBaseArn: ARN

    @required
    roleArn: ARN
}

@length(min: 1, max: 2048)
string KmsKeyId

@error("client") @httpError(410)
structure LimitExceededException {
    @required
    message: String
}

enum ListAssetModelPropertiesFilter {
    ALL
    BASE
}

list ListAssetModelsTypeFilter {
    member: AssetModelType
}

enum ListAssetPropertiesFilter {
    ALL
    BASE
}

enum ListAssetsFilter {
    ALL
    TOP_LEVEL
}

enum ListBulkImportJobsFilter {
    ALL
    PENDING
    RUNNING
    CANCELLED
    FAILED
    COMPLETED_WITH_FAILURES
    COMPLETED
}

@range(min: 1, max: 250)
integer ListExportJobsMaxResults

@length(min: 1, max: 4096)
string ListExportJobsNextToken

@range(min: 1, max: 250)
integer ListPipelineExecutionsRequestMaxResultsInteger

@range(min: 1, max: 250)
integer ListPipelinesRequestMaxResultsInteger

structure ListSearchesFilters {
    statusFilter: SearchStatusFilterList
    startedAfter: Timestamp
    startedBefore: Timestamp
    groupIdFilter: GroupIdFilterList
    searchTypeFilter: SearchTypeFilterList
}

@range(min: 1, max: 1000)
integer ListSearchesRequestMaxResultsInteger

@range(min: 1, max: 250)
integer ListTasksRequestMaxResultsInteger

enum ListTimeSeriesType {
    ASSOCIATED
    DISASSOCIATED
}

structure Location {
    uri: String
}

enum LoggingLevel {
    ERROR
    INFO
    OFF
}

structure LoggingOptions {
    @required
    level: LoggingLevel
}

@length(min: 1, max: 256) @pattern("[^\\u0000-\\u001F\\u007F]+")
string Macro

structure MatchedDataBinding {
    @required
    value: DataBindingValue
}

@range(min: 1)
integer MaxInterpolatedResults

@range(min: 1, max: 250)
integer MaxResults

structure Measurement {
    processingConfig: MeasurementProcessingConfig
}

structure MeasurementProcessingConfig {
    @required
    forwardingConfig: ForwardingConfig
}

@length(min: 1, max: 10000) @sensitive
string MessageInput

map Metadata {
    key: MetadataKey
    value: MetadataValue
}

@length(min: 1, max: 128)
string MetadataKey

@length(min: 0, max: 2048)
string MetadataValue

structure Metric {
    expression: Expression
    variables: ExpressionVariables

    @required
    window: MetricWindow

    processingConfig: MetricProcessingConfig
}

structure MetricProcessingConfig {
    @required
    computeLocation: ComputeLocation
}

structure MetricWindow {
    tumbling: TumblingWindow
}

enum MonitorErrorCode {
    INTERNAL_FAILURE
    VALIDATION_ERROR
    LIMIT_EXCEEDED
}

structure MonitorErrorDetails {
    code: MonitorErrorCode
    message: String
}

structure Mp4 {}

structure MultiLayerStorage {
    @required
    customerManagedS3Storage: CustomerManagedS3Storage
}

@length(min: 1, max: 256) @pattern("[^\\u0000-\\u001F\\u007F]+")
string Name

@length(min: 1, max: 4096) @pattern("[A-Za-z0-9+/=]+")
string NextToken

@length(min: 2, max: 25)
string Offset

@range(min: 0, max: 999999999)
integer OffsetInNanos

@length(min: 1, max: 4096)
string PaginationToken

structure Parquet {}

enum Permission {
    ADMINISTRATOR
    VIEWER
}

enum PipelineErrorCode {
    VALIDATION_ERROR
    INTERNAL_FAILURE
    EXECUTION_ERROR
    TIMED_OUT
}

enum PipelineExecutionState {
    NOT_STARTED
    RUNNING
    SUCCEEDED
    FAILED
    CANCELLING
    CANCELLED
}

structure PipelineExecutionStateDetails {
    code: PipelineErrorCode

    @required
    message: String

    details: DetailedErrorList
}

structure PipelineExecutionStatus {
    @required
    state: PipelineExecutionState

    stateDetails: PipelineExecutionStateDetails
}

structure PipelineExecutionSummary {
    @required
    pipelineExecutionId: ID

    @required
    pipelineVersion: Version

    @required
    status: PipelineExecutionStatus

    executionPriority: ExecutionPriority
    startTime: Timestamp
    endTime: Timestamp
}

list PipelineExecutionSummaryList {
    member: PipelineExecutionSummary
}

list PipelineSummaries {
    member: PipelineSummary
}

structure PipelineSummary {
    @required
    pipelineName: ResourceName

    description: Description

    @required
    pipelineArn: ARN

    @required
    version: Version

    @required
    status: ResourceStatus

    @required
    createdAt: Timestamp

    @required
    updatedAt: Timestamp
}

@length(min: 1, max: 256) @pattern("^[!-~]*")
string PortalClientId

structure PortalResource {
    @required
    id: ID
}

enum PortalState {
    CREATING
    PENDING
    UPDATING
    DELETING
    ACTIVE
    FAILED
}

structure PortalStatus {
    @required
    state: PortalState

    error: MonitorErrorDetails
}

list PortalSummaries {
    member: PortalSummary
}

structure PortalSummary {
    @required
    id: ID

    @required
    name: Name

    description: Description

    @required
    startUrl: Url

    creationDate: Timestamp
    lastUpdateDate: Timestamp
    roleArn: IamArn

    @required
    status: PortalStatus

    portalType: PortalType
}

list PortalTools {
    member: Name
}

enum PortalType {
    SITEWISE_PORTAL_V1
    SITEWISE_PORTAL_V2
}

map PortalTypeConfiguration {
    key: PortalTypeKey
    value: PortalTypeEntry
}

structure PortalTypeEntry {
    portalTools: PortalTools
}

@length(min: 1, max: 128)
string PortalTypeKey

@range(min: 1)
integer PositiveInteger

@error("client") @httpError(412)
structure PreconditionFailedException {
    @required
    message: String

    @required
    resourceId: String

    @required
    resourceArn: String
}

union ProcessingInput {
    timeseries: TimeseriesList
    dataset: DatasetItem
}

enum ProcessingType {
    GENERIC_COMPUTE_PROCESSING
    HARDWARE_ACCELERATED_PROCESSING
}

enum ProcessingUnit {
    UNITS_2
    UNITS_4
    UNITS_8
    UNITS_12
    UNITS_16
    UNITS_24
    UNITS_32
    UNITS_36
    UNITS_48
    UNITS_60
    UNITS_64
    UNITS_72
    UNITS_84
    UNITS_96
}

structure ProjectResource {
    @required
    id: ID
}

list ProjectSummaries {
    member: ProjectSummary
}

structure ProjectSummary {
    @required
    id: ID

    @required
    name: Name

    description: Description
    creationDate: Timestamp
    lastUpdateDate: Timestamp
}

structure Property {
    @required
    id: ID

    externalId: ExternalId

    @required
    name: Name

    alias: PropertyAlias
    notification: PropertyNotification

    @required
    dataType: PropertyDataType

    unit: PropertyUnit
    type: PropertyType
    path: AssetPropertyPath
}

@length(min: 1) @pattern("[^\\u0000-\\u001F\\u007F]+")
string PropertyAlias

enum PropertyDataType {
    STRING
    INTEGER
    DOUBLE
    BOOLEAN
    STRUCT
    VIDEO
    ANNOTATION
    JSON
}

structure PropertyMapping {
    @required
    assetModelPropertyId: CustomID

    @required
    interfaceAssetModelPropertyId: CustomID
}

structure PropertyMappingConfiguration {
    matchByPropertyName: Boolean
    createMissingProperty: Boolean
    overrides: PropertyMappings
}

list PropertyMappings {
    member: PropertyMapping
}

structure PropertyNotification {
    @required
    topic: String

    @required
    state: PropertyNotificationState
}

enum PropertyNotificationState {
    ENABLED
    DISABLED
}

structure PropertyType {
    attribute: Attribute
    measurement: Measurement
    transform: Transform
    metric: Metric
}

@length(min: 1, max: 256) @pattern("[^\\u0000-\\u001F\\u007F]+")
string PropertyUnit

structure PropertyValueNullValue {
    @required
    valueType: RawValueType
}

list PutAssetPropertyValueEntries {
    member: PutAssetPropertyValueEntry
}

structure PutAssetPropertyValueEntry {
    @required
    entryId: EntryId

    assetId: ID
    propertyId: ID
    propertyAlias: AssetPropertyAlias

    @required
    propertyValues: AssetPropertyValues
}

@length(min: 1, max: 1)
list Qualities {
    member: Quality
}

enum Quality {
    GOOD
    BAD
    UNCERTAIN
}

@length(min: 0, max: 1024)
string QueryErrorMessage

@length(min: 1, max: 64)
string QueryFilter

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9-]+")
string QueryId

@length(min: 1, max: 4096)
string QueryListNextToken

@range(min: 1, max: 10000)
integer QueryMaxResults

@length(min: 1, max: 4096)
string QueryNextToken

@length(min: 1, max: 10000) @pattern("^[\\s\\S]+$") @sensitive
string QueryStatement

structure QueryStatistics {
    @required
    rowCount: Long

    @required
    bytesScanned: Long

    @required
    executionTimeInMillis: Long
}

enum QueryStatus {
    SUBMITTED
    RUNNING
    COMPLETED
    FAILED
    CANCELED
    CANCELING
}

@length(min: 1, max: 10240) @sensitive
string QueryString

structure QuerySummary {
    @required
    queryId: QueryId

    @required
    status: QueryStatus

    @required
    submittedAt: Timestamp

    completedAt: Timestamp
}

list QuerySummaryList {
    member: QuerySummary
}

@error("client") @httpError(400)
structure QueryTimeoutException {
    message: String
}

enum RawValueType {
    D
    B
    S
    I
    U
}

structure Reference {
    dataset: DataSetReference
}

@length(min: 2, max: 3) @pattern("1m|15m|1h|1d")
string Resolution

structure ResolveTo {
    @required
    assetId: ID
}

enum ResolveToResourceType {
    ASSET
}

structure Resource {
    portal: PortalResource
    project: ProjectResource
}

@error("client") @httpError(409)
structure ResourceAlreadyExistsException {
    @required
    message: String

    @required
    resourceId: String

    @required
    resourceArn: String
}

structure ResourceError {
    code: ResourceErrorCode
    message: String
}

enum ResourceErrorCode {
    VALIDATION_ERROR
    INTERNAL_FAILURE
}

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9_-]+")
string ResourceName

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    message: String
}

enum ResourceState {
    CREATING
    ACTIVE
    UPDATING
    DELETING
    FAILED
}

structure ResourceStatus {
    error: ResourceError
    state: ResourceState
}

enum ResourceType {
    PORTAL
    PROJECT
}

@streaming
union ResponseStream {
    trace: Trace
    output: InvocationOutput
    accessDeniedException: AccessDeniedException
    conflictingOperationException: ConflictingOperationException
    internalFailureException: InternalFailureException
    invalidRequestException: InvalidRequestException
    limitExceededException: LimitExceededException
    resourceNotFoundException: ResourceNotFoundException
    throttlingException: ThrottlingException
}

@length(min: 1, max: 2048) @pattern("^[a-zA-Z0-9 _\\-#$*!@]+$")
string RestrictedDescription

@length(min: 1, max: 256) @pattern("^[a-zA-Z0-9 _\\-#$*!@.]+$")
string RestrictedName

@sparse
list Result {
    member: ColumnValue
}

@length(min: 4, max: 67) @pattern("^\\$\\{[a-z][a-z0-9_]*\\}")
string ResultProperty

structure RetentionPeriod {
    numberOfDays: Integer
    unlimited: Boolean
}

structure Row {
    @required
    data: DatumList
}

list RowList {
    member: Result
}

list Rows {
    member: Row
}

@length(min: 1, max: 1024) @pattern("s3://[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]/.+")
string S3Uri

@length(min: 1, max: 64) @pattern("^[!-~]*")
string SSOApplicationId

enum ScalarType {
    BOOLEAN
    INT
    DOUBLE
    TIMESTAMP
    STRING
}

structure SearchFilters {
    timeSeriesIds: TimeSeriesIdList
    datasetIds: DataSetIdList
    timeIntervals: TimeIntervalList
}

@length(min: 23, max: 36) @pattern("[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*")
string SearchId

@length(min: 1, max: 5000) @sensitive
string SearchQueryStatement

structure SearchResult {
    @required
    searchId: SearchId

    @required
    workspaceName: WorkspaceName

    @required
    datasetId: DatasetId

    @required
    timeSeriesId: TimeSeriesId

    @required
    startTimestamp: TimeInNanos

    @required
    endTimestamp: TimeInNanos

    @required
    topTimestamp: TimeInNanos

    @required
    score: Float
}

list SearchResultList {
    member: SearchResult
}

enum SearchStatus {
    QUEUED
    RUNNING
    SUCCEEDED
    FAILED
}

@length(min: 1, max: 4)
list SearchStatusFilterList {
    member: SearchStatus
}

list SearchSummaries {
    member: SearchSummary
}

structure SearchSummary {
    @required
    searchId: SearchId

    @required
    workspaceName: WorkspaceName

    @required
    status: SearchStatus

    @required
    queryStatement: SearchQueryStatement

    @required
    searchType: SearchType

    statusReason: String
    startedAt: Timestamp
    groupId: GroupId
}

enum SearchType {
    DEEP
    QUICK
}

@length(min: 1, max: 2)
list SearchTypeFilterList {
    member: SearchType
}

@pattern("\\*")
string SelectAll

@error("server") @httpError(503)
structure ServiceUnavailableException {
    @required
    message: String
}

structure SessionConfig {
    @required
    sessionStartTimestamp: TimeInNanos

    @required
    sessionEndTimestamp: TimeInNanos
}

structure SiemensIE {
    @required
    iotCoreThingName: IotCoreThingName
}

structure Source {
    arn: String
    location: Location
}

structure SourceDetail {
    kendra: KendraSourceDetail
}

enum StorageType {
    SITEWISE_DEFAULT_STORAGE
    MULTI_LAYER_STORAGE
}

@length(min: 1, max: 128)
string TagKey

@length(min: 0, max: 200)
list TagKeyList {
    member: TagKey
}

@length(min: 1, max: 50)
map TagMap {
    key: TagKey
    value: TagValue
}

@length(min: 0, max: 256)
string TagValue

structure TargetResource {
    assetId: ID
    computationModelId: ID
}

enum TargetResourceType {
    ASSET
    COMPUTATION_MODEL
}

union TaskConfiguration {
    containerTaskConfiguration: ContainerTaskConfiguration
}

list TaskSummaries {
    member: TaskSummary
}

structure TaskSummary {
    @required
    taskName: ResourceName

    description: Description

    @required
    taskArn: ARN

    @required
    version: Version

    @required
    status: ResourceStatus

    @required
    createdAt: Timestamp

    @required
    updatedAt: Timestamp
}

@error("client") @httpError(429)
structure ThrottlingException {
    @required
    message: String
}

structure TimeInNanos {
    @required
    timeInSeconds: TimeInSeconds

    offsetInNanos: OffsetInNanos
}

@range(min: 1, max: 9223372036854774)
long TimeInSeconds

structure TimeInterval {
    @required
    startTime: TimeInNanos

    @required
    endTime: TimeInNanos
}

@length(min: 1, max: 100)
list TimeIntervalList {
    member: TimeInterval
}

enum TimeOrdering {
    ASCENDING
    DESCENDING
}

@length(min: 36, max: 73)
string TimeSeriesId

@length(min: 1, max: 100)
list TimeSeriesIdList {
    member: TimeSeriesId
}

list TimeSeriesSummaries {
    member: TimeSeriesSummary
}

structure TimeSeriesSummary {
    assetId: ID
    propertyId: ID
    alias: PropertyAlias

    @required
    timeSeriesId: TimeSeriesId

    @required
    dataType: PropertyDataType

    dataTypeSpec: Name

    @required
    timeSeriesCreationDate: Timestamp

    @required
    timeSeriesLastUpdateDate: Timestamp

    @required
    timeSeriesArn: ARN
}

@range(min: 60, max: 86400)
long TimeoutSeconds

structure TimeseriesItem {
    timeSeriesId: TimeSeriesId
    propertyAlias: AssetPropertyAlias
    trimSettings: TrimSettings
    formatSettings: FormatSettings
}

@length(min: 1, max: 100)
list TimeseriesList {
    member: TimeseriesItem
}

list Timestamps {
    member: TimeInNanos
}

@error("client") @httpError(400)
structure TooManyTagsException {
    message: String
    resourceName: AmazonResourceName
}

structure Trace {
    text: String
}

structure Transform {
    @required
    expression: Expression

    @required
    variables: ExpressionVariables

    processingConfig: TransformProcessingConfig
}

structure TransformProcessingConfig {
    @required
    computeLocation: ComputeLocation

    forwardingConfig: ForwardingConfig
}

enum TraversalDirection {
    PARENT
    CHILD
}

enum TraversalType {
    PATH_TO_ROOT
}

structure TrimSettings {
    @required
    startTime: TimeInNanos

    @required
    endTime: TimeInNanos
}

structure TumblingWindow {
    @required
    interval: Interval

    offset: Offset
}

@error("client") @httpError(401)
structure UnauthorizedException {
    @required
    message: String
}

@length(min: 1, max: 256) @pattern("^(http|https)\\://\\S+")
string Url

structure UserIdentity {
    @required
    id: IdentityId
}

@error("client") @httpError(400)
structure ValidationException {
    message: String
}

@length(min: 1, max: 64) @pattern("^[a-z][a-z0-9_]*$")
string VariableName

structure VariableValue {
    propertyId: Macro
    hierarchyId: Macro
    propertyPath: AssetModelPropertyPath
}

structure Variant {
    stringValue: String
    integerValue: Integer
    doubleValue: Double
    booleanValue: Boolean
    nullValue: PropertyValueNullValue
}

@length(min: 1, max: 10) @pattern("^(0|([1-9]{1}\\d*))$")
string Version

enum VideoDataType {
    VIDEO_MP4 = "VIDEO-MP4"
}

structure WarmTierRetentionPeriod {
    numberOfDays: Integer
    unlimited: Boolean
}

enum WarmTierState {
    ENABLED
    DISABLED
}

structure WorkspaceEncryptionConfiguration {
    @required
    encryptionType: EncryptionType

    kmsKeyId: KmsKeyId
}

structure WorkspaceEncryptionConfigurationInfo {
    @required
    encryptionType: EncryptionType

    kmsKeyArn: ARN
}

structure WorkspaceErrorDetails {
    @required
    code: ErrorCode

    @required
    message: Description
}

@length(min: 1, max: 64) @pattern("^[a-zA-Z0-9_-]+$")
string WorkspaceName

enum WorkspaceState {
    CREATING
    ACTIVE
    UPDATING
    DELETING
    FAILED
}

structure WorkspaceStatus {
    @required
    state: WorkspaceState

    error: WorkspaceErrorDetails
}

list WorkspaceSummaries {
    member: WorkspaceSummary
}

structure WorkspaceSummary {
    @required
    name: WorkspaceName

    @required
    arn: ARN

    @required
    status: WorkspaceStatus

    @required
    createdAt: Timestamp

    @required
    updatedAt: Timestamp
}
