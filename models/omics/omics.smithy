$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.omics

use aws.api#service
use aws.auth#sigv4
use aws.auth#unsignedPayload
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1
use sessiongen.traits#maxAttempts
use smithy.waiters#waitable

@title("Amazon Omics")
@service(sdkId: "Omics", endpointPrefix: "omics")
@restJson1
@sigv4(name: "omics")
@standardRegionalEndpoints
service Omics {
    version: "2022-11-28"
    operations: [
        AbortMultipartReadSetUpload
        AcceptShare
        BatchDeleteReadSet
        CancelAnnotationImportJob
        CancelRun
        CancelRunBatch
        CancelVariantImportJob
        CompleteMultipartReadSetUpload
        CreateAnnotationStore
        CreateAnnotationStoreVersion
        CreateConfiguration
        CreateMultipartReadSetUpload
        CreateReferenceStore
        CreateRunCache
        CreateRunGroup
        CreateSequenceStore
        CreateShare
        CreateVariantStore
        CreateWorkflow
        CreateWorkflowVersion
        DeleteAnnotationStore
        DeleteAnnotationStoreVersions
        DeleteBatch
        DeleteConfiguration
        DeleteReference
        DeleteReferenceStore
        DeleteRun
        DeleteRunBatch
        DeleteRunCache
        DeleteRunGroup
        DeleteS3AccessPolicy
        DeleteSequenceStore
        DeleteShare
        DeleteVariantStore
        DeleteWorkflow
        DeleteWorkflowVersion
        GetAnnotationImportJob
        GetAnnotationStore
        GetAnnotationStoreVersion
        GetBatch
        GetConfiguration
        GetReadSet
        GetReadSetActivationJob
        GetReadSetExportJob
        GetReadSetImportJob
        GetReadSetMetadata
        GetReference
        GetReferenceImportJob
        GetReferenceMetadata
        GetReferenceStore
        GetRun
        GetRunCache
        GetRunGroup
        GetRunTask
        GetS3AccessPolicy
        GetSequenceStore
        GetShare
        GetVariantImportJob
        GetVariantStore
        GetWorkflow
        GetWorkflowVersion
        ListAnnotationImportJobs
        ListAnnotationStoreVersions
        ListAnnotationStores
        ListBatch
        ListConfigurations
        ListMultipartReadSetUploads
        ListReadSetActivationJobs
        ListReadSetExportJobs
        ListReadSetImportJobs
        ListReadSetUploadParts
        ListReadSets
        ListReferenceImportJobs
        ListReferenceStores
        ListReferences
        ListRunCaches
        ListRunGroups
        ListRunTasks
        ListRuns
        ListRunsInBatch
        ListSequenceStores
        ListShares
        ListTagsForResource
        ListVariantImportJobs
        ListVariantStores
        ListWorkflowVersions
        ListWorkflows
        PutS3AccessPolicy
        StartAnnotationImportJob
        StartReadSetActivationJob
        StartReadSetExportJob
        StartReadSetImportJob
        StartReferenceImportJob
        StartRun
        StartRunBatch
        StartVariantImportJob
        TagResource
        UntagResource
        UpdateAnnotationStore
        UpdateAnnotationStoreVersion
        UpdateRunCache
        UpdateRunGroup
        UpdateSequenceStore
        UpdateVariantStore
        UpdateWorkflow
        UpdateWorkflowVersion
        UploadReadSetPart
    ]
}

@http(method: "DELETE", uri: "/sequencestore/{sequenceStoreId}/upload/{uploadId}/abort")
@endpoint(hostPrefix: "control-storage-")
operation AbortMultipartReadSetUpload {
    input := {
        @required @httpLabel
        sequenceStoreId: SequenceStoreId

        @required @httpLabel
        uploadId: UploadId
    }
    output := {}
    errors: [
        InternalServerException
        NotSupportedOperationException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "POST", uri: "/share/{shareId}") @endpoint(hostPrefix: "analytics-")
operation AcceptShare {
    input := {
        @required @httpLabel
        shareId: String
    }
    output := {
        status: ShareStatus
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/sequencestore/{sequenceStoreId}/readset/batch/delete")
@endpoint(hostPrefix: "control-storage-")
@idempotent
operation BatchDeleteReadSet {
    input := {
        @required
        ids: ReadSetIdList

        @required @httpLabel
        sequenceStoreId: SequenceStoreId
    }
    output := {
        errors: ReadSetBatchErrorList
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "DELETE", uri: "/import/annotation/{jobId}")
@endpoint(hostPrefix: "analytics-")
@idempotent
operation CancelAnnotationImportJob {
    input: CancelAnnotationImportRequest
    output: CancelAnnotationImportResponse
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/run/{id}/cancel", code: 202) @endpoint(hostPrefix: "workflows-")
operation CancelRun {
    input := {
        @required @httpLabel
        id: RunId
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "POST", uri: "/runBatch/cancel", code: 202) @endpoint(hostPrefix: "workflows-")
operation CancelRunBatch {
    input := {
        @required
        batchId: BatchId
    }
    output := {}
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "DELETE", uri: "/import/variant/{jobId}")
@endpoint(hostPrefix: "analytics-")
@idempotent
operation CancelVariantImportJob {
    input: CancelVariantImportRequest
    output: CancelVariantImportResponse
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/sequencestore/{sequenceStoreId}/upload/{uploadId}/complete")
@endpoint(hostPrefix: "storage-")
operation CompleteMultipartReadSetUpload {
    input := {
        @required @httpLabel
        sequenceStoreId: SequenceStoreId

        @required @httpLabel
        uploadId: UploadId

        @required
        parts: CompleteReadSetUploadPartList
    }
    output := {
        @required
        readSetId: ReadSetId
    }
    errors: [
        InternalServerException
        NotSupportedOperationException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "POST", uri: "/annotationStore") @endpoint(hostPrefix: "analytics-")
operation CreateAnnotationStore {
    input := {
        reference: ReferenceItem
        name: StoreName
        description: Description
        tags: TagMap
        versionName: VersionName
        sseConfig: SseConfig

        @required
        storeFormat: StoreFormat

        storeOptions: StoreOptions
    }
    output := {
        @required
        id: ResourceId

        reference: ReferenceItem
        storeFormat: StoreFormat
        storeOptions: StoreOptions

        @required
        status: StoreStatus

        @required
        name: String

        @required
        versionName: VersionName

        @required
        creationTime: CreationTime
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/annotationStore/{name}/version") @endpoint(hostPrefix: "analytics-")
operation CreateAnnotationStoreVersion {
    input := {
        @required @httpLabel
        name: StoreName

        @required
        versionName: VersionName

        description: Description
        versionOptions: VersionOptions
        tags: TagMap
    }
    output := {
        @required
        id: ResourceId

        @required
        versionName: VersionName

        @required
        storeId: ResourceId

        versionOptions: VersionOptions

        @required
        name: StoreName

        @required
        status: VersionStatus

        @required
        creationTime: CreationTime
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/configuration", code: 201)
@endpoint(hostPrefix: "workflows-")
@idempotent
operation CreateConfiguration {
    input := {
        @required
        name: ConfigurationName

        description: ConfigurationDescription

        @required
        runConfigurations: RunConfigurations

        tags: TagMap

        @required @idempotencyToken
        requestId: ConfigurationRequestId
    }
    output := {
        arn: ConfigurationArn
        uuid: ConfigurationUuid
        name: ConfigurationName
        description: ConfigurationDescription
        runConfigurations: RunConfigurationsResponse
        status: ConfigurationStatus
        creationTime: ConfigurationTimestamp
        tags: TagMap
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "POST", uri: "/sequencestore/{sequenceStoreId}/upload")
@endpoint(hostPrefix: "control-storage-")
operation CreateMultipartReadSetUpload {
    input := {
        @required @httpLabel
        sequenceStoreId: SequenceStoreId

        clientToken: ClientToken

        @required
        sourceFileType: FileType

        @required
        subjectId: SubjectId

        @required
        sampleId: SampleId

        generatedFrom: GeneratedFrom
        referenceArn: ReferenceArn

        @required
        name: ReadSetName

        description: ReadSetDescription
        tags: TagMap
    }
    output := {
        @required
        sequenceStoreId: SequenceStoreId

        @required
        uploadId: UploadId

        @required
        sourceFileType: FileType

        @required
        subjectId: SubjectId

        @required
        sampleId: SampleId

        generatedFrom: GeneratedFrom

        @required
        referenceArn: ReferenceArn

        name: ReadSetName
        description: ReadSetDescription
        tags: TagMap

        @required
        creationTime: SyntheticTimestamp_date_time
    }
    errors: [
        InternalServerException
        NotSupportedOperationException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "POST", uri: "/referencestore") @endpoint(hostPrefix: "control-storage-")
operation CreateReferenceStore {
    input := {
        @required
        name: ReferenceStoreName

        description: ReferenceStoreDescription
        sseConfig: SseConfig
        tags: TagMap
        clientToken: ClientToken
    }
    output := {
        @required
        id: ReferenceStoreId

        @required
        arn: ReferenceStoreArn

        name: ReferenceStoreName
        description: ReferenceStoreDescription
        sseConfig: SseConfig

        @required
        creationTime: SyntheticTimestamp_date_time
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "POST", uri: "/runCache", code: 201) @endpoint(hostPrefix: "workflows-")
operation CreateRunCache {
    input := {
        cacheBehavior: CacheBehavior

        @required
        cacheS3Location: S3UriForBucketOrObject

        description: UserCustomDescription
        name: UserCustomName

        @required @idempotencyToken
        requestId: RunCacheRequestId

        tags: TagMap
        cacheBucketOwnerId: AwsAccountId
    }
    output := {
        arn: RunCacheArn
        id: RunCacheId
        status: RunCacheStatus
        tags: TagMap
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "POST", uri: "/runGroup", code: 201) @endpoint(hostPrefix: "workflows-")
operation CreateRunGroup {
    input := {
        name: RunGroupName
        maxCpus: CreateRunGroupRequestMaxCpusInteger
        maxRuns: CreateRunGroupRequestMaxRunsInteger
        maxDuration: CreateRunGroupRequestMaxDurationInteger
        tags: TagMap

        @required @idempotencyToken
        requestId: RunGroupRequestId

        maxGpus: CreateRunGroupRequestMaxGpusInteger
    }
    output := {
        arn: RunGroupArn
        id: RunGroupId
        tags: TagMap
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "POST", uri: "/sequencestore") @endpoint(hostPrefix: "control-storage-")
operation CreateSequenceStore {
    input := {
        @required
        name: SequenceStoreName

        description: SequenceStoreDescription
        sseConfig: SseConfig
        tags: TagMap

        @idempotencyToken
        clientToken: ClientToken

        fallbackLocation: FallbackLocation
        eTagAlgorithmFamily: ETagAlgorithmFamily
        propagatedSetLevelTags: PropagatedSetLevelTags
        s3AccessConfig: S3AccessConfig
    }
    output := {
        @required
        id: SequenceStoreId

        @required
        arn: SequenceStoreArn

        name: SequenceStoreName
        description: SequenceStoreDescription
        sseConfig: SseConfig

        @required
        creationTime: SyntheticTimestamp_date_time

        fallbackLocation: FallbackLocation
        eTagAlgorithmFamily: ETagAlgorithmFamily
        status: SequenceStoreStatus
        statusMessage: SequenceStoreStatusMessage
        propagatedSetLevelTags: PropagatedSetLevelTags
        s3Access: SequenceStoreS3Access
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "POST", uri: "/share") @endpoint(hostPrefix: "analytics-")
operation CreateShare {
    input := {
        @required
        resourceArn: String

        @required
        principalSubscriber: String

        shareName: ShareName
    }
    output := {
        shareId: String
        status: ShareStatus
        shareName: ShareName
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/variantStore") @endpoint(hostPrefix: "analytics-")
operation CreateVariantStore {
    input := {
        @required
        reference: ReferenceItem

        name: StoreName
        description: Description
        tags: TagMap
        sseConfig: SseConfig
    }
    output := {
        @required
        id: ResourceId

        reference: ReferenceItem

        @required
        status: StoreStatus

        @required
        name: String

        @required
        creationTime: CreationTime
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/workflow", code: 201) @endpoint(hostPrefix: "workflows-")
operation CreateWorkflow {
    input := {
        name: WorkflowName
        description: WorkflowDescription
        engine: WorkflowEngine
        definitionZip: Blob
        definitionUri: WorkflowDefinition
        main: WorkflowMain
        parameterTemplate: WorkflowParameterTemplate
        storageCapacity: CreateWorkflowRequestStorageCapacityInteger
        tags: TagMap

        @required @idempotencyToken
        requestId: WorkflowRequestId

        accelerators: Accelerators
        storageType: StorageType
        containerRegistryMap: ContainerRegistryMap
        containerRegistryMapUri: Uri
        readmeMarkdown: String
        parameterTemplatePath: ParameterTemplatePath
        readmePath: ReadmePath
        definitionRepository: DefinitionRepository
        workflowBucketOwnerId: WorkflowBucketOwnerId
        readmeUri: S3UriForObject
    }
    output := {
        arn: WorkflowArn
        id: WorkflowId
        status: WorkflowStatus
        tags: TagMap
        uuid: WorkflowUuid
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "POST", uri: "/workflow/{workflowId}/version", code: 201)
@endpoint(hostPrefix: "workflows-")
@idempotent
operation CreateWorkflowVersion {
    input := {
        @required @httpLabel
        workflowId: WorkflowId

        @required
        versionName: WorkflowVersionName

        definitionZip: Blob
        definitionUri: WorkflowDefinition
        accelerators: Accelerators
        description: WorkflowVersionDescription
        engine: WorkflowEngine
        main: WorkflowMain
        parameterTemplate: WorkflowParameterTemplate

        @required @idempotencyToken
        requestId: WorkflowRequestId

        storageType: StorageType
        storageCapacity: CreateWorkflowVersionRequestStorageCapacityInteger
        tags: TagMap
        workflowBucketOwnerId: WorkflowBucketOwnerId
        containerRegistryMap: ContainerRegistryMap
        containerRegistryMapUri: Uri
        readmeMarkdown: String
        parameterTemplatePath: ParameterTemplatePath
        readmePath: ReadmePath
        definitionRepository: DefinitionRepository
        readmeUri: S3UriForObject
    }
    output := {
        arn: WorkflowVersionArn
        workflowId: WorkflowId
        versionName: WorkflowVersionName
        status: WorkflowStatus
        tags: TagMap
        uuid: WorkflowUuid
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "DELETE", uri: "/annotationStore/{name}")
@endpoint(hostPrefix: "analytics-")
@idempotent
operation DeleteAnnotationStore {
    input := {
        @required @httpLabel
        name: String

        @httpQuery("force")
        force: Boolean
    }
    output := {
        @required
        status: StoreStatus
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/annotationStore/{name}/versions/delete")
@endpoint(hostPrefix: "analytics-")
@idempotent
operation DeleteAnnotationStoreVersions {
    input := {
        @required @httpLabel
        name: String

        @required
        versions: VersionList

        @httpQuery("force")
        force: Boolean
    }
    output := {
        errors: VersionDeleteErrorList
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/runBatch/{batchId}", code: 202)
@endpoint(hostPrefix: "workflows-")
@idempotent
operation DeleteBatch {
    input := {
        @required @httpLabel
        batchId: BatchId
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "DELETE", uri: "/configuration/{name}", code: 202)
@endpoint(hostPrefix: "workflows-")
@idempotent
operation DeleteConfiguration {
    input := {
        @required @httpLabel
        name: ConfigurationName
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "DELETE", uri: "/referencestore/{referenceStoreId}/reference/{id}")
@endpoint(hostPrefix: "control-storage-")
@idempotent
operation DeleteReference {
    input := {
        @required @httpLabel
        id: ReferenceId

        @required @httpLabel
        referenceStoreId: ReferenceStoreId
    }
    output := {}
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "DELETE", uri: "/referencestore/{id}")
@endpoint(hostPrefix: "control-storage-")
@idempotent
operation DeleteReferenceStore {
    input := {
        @required @httpLabel
        id: ReferenceStoreId
    }
    output := {}
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "DELETE", uri: "/run/{id}", code: 202) @endpoint(hostPrefix: "workflows-") @idempotent
operation DeleteRun {
    input := {
        @required @httpLabel
        id: RunId
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "POST", uri: "/runBatch/delete", code: 202) @endpoint(hostPrefix: "workflows-")
operation DeleteRunBatch {
    input := {
        @required
        batchId: BatchId
    }
    output := {}
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "DELETE", uri: "/runCache/{id}", code: 202)
@endpoint(hostPrefix: "workflows-")
@idempotent
operation DeleteRunCache {
    input := {
        @required @httpLabel
        id: RunCacheId
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "DELETE", uri: "/runGroup/{id}", code: 202)
@endpoint(hostPrefix: "workflows-")
@idempotent
operation DeleteRunGroup {
    input := {
        @required @httpLabel
        id: RunGroupId
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "DELETE", uri: "/s3accesspolicy/{s3AccessPointArn}")
@endpoint(hostPrefix: "control-storage-")
@idempotent
operation DeleteS3AccessPolicy {
    input := {
        @required @httpLabel
        s3AccessPointArn: S3AccessPointArn
    }
    output := {}
    errors: [
        InternalServerException
        NotSupportedOperationException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "DELETE", uri: "/sequencestore/{id}")
@endpoint(hostPrefix: "control-storage-")
@idempotent
operation DeleteSequenceStore {
    input := {
        @required @httpLabel
        id: SequenceStoreId
    }
    output := {}
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "DELETE", uri: "/share/{shareId}") @endpoint(hostPrefix: "analytics-") @idempotent
operation DeleteShare {
    input := {
        @required @httpLabel
        shareId: String
    }
    output := {
        status: ShareStatus
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/variantStore/{name}") @endpoint(hostPrefix: "analytics-") @idempotent
operation DeleteVariantStore {
    input := {
        @required @httpLabel
        name: String

        @httpQuery("force")
        force: Boolean
    }
    output := {
        @required
        status: StoreStatus
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/workflow/{id}", code: 202)
@endpoint(hostPrefix: "workflows-")
@idempotent
operation DeleteWorkflow {
    input := {
        @required @httpLabel
        id: WorkflowId
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "DELETE", uri: "/workflow/{workflowId}/version/{versionName}", code: 202)
@endpoint(hostPrefix: "workflows-")
@idempotent
operation DeleteWorkflowVersion {
    input := {
        @required @httpLabel
        workflowId: WorkflowId

        @required @httpLabel
        versionName: WorkflowVersionName
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "GET", uri: "/import/annotation/{jobId}")
@endpoint(hostPrefix: "analytics-")
@readonly
@waitable(
    AnnotationImportJobCreated: {
        acceptors: [
            {
                state: "retry"
                matcher: {
                    output: {path: "status", expected: "SUBMITTED", comparator: "stringEquals"}
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {path: "status", expected: "IN_PROGRESS", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {output: {path: "status", expected: "FAILED", comparator: "stringEquals"}}
            }
            {
                state: "success"
                matcher: {
                    output: {path: "status", expected: "CANCELLED", comparator: "stringEquals"}
                }
            }
            {
                state: "success"
                matcher: {
                    output: {path: "status", expected: "COMPLETED", comparator: "stringEquals"}
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
)
@maxAttempts(AnnotationImportJobCreated: 20)
operation GetAnnotationImportJob {
    input: GetAnnotationImportRequest
    output: GetAnnotationImportResponse
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/annotationStore/{name}")
@endpoint(hostPrefix: "analytics-")
@readonly
@waitable(
    AnnotationStoreCreated: {
        acceptors: [
            {
                state: "success"
                matcher: {output: {path: "status", expected: "ACTIVE", comparator: "stringEquals"}}
            }
            {
                state: "retry"
                matcher: {
                    output: {path: "status", expected: "CREATING", comparator: "stringEquals"}
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {path: "status", expected: "UPDATING", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {output: {path: "status", expected: "FAILED", comparator: "stringEquals"}}
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
    AnnotationStoreDeleted: {
        acceptors: [
            {
                state: "success"
                matcher: {output: {path: "status", expected: "DELETED", comparator: "stringEquals"}}
            }
            {state: "success", matcher: {errorType: "ResourceNotFoundException"}}
            {
                state: "retry"
                matcher: {
                    output: {path: "status", expected: "DELETING", comparator: "stringEquals"}
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
)
@maxAttempts(AnnotationStoreCreated: 20, AnnotationStoreDeleted: 20)
operation GetAnnotationStore {
    input := {
        @required @httpLabel
        name: String
    }
    output := {
        @required
        id: ResourceId

        @required
        reference: ReferenceItem

        @required
        status: StoreStatus

        @required
        storeArn: Arn

        @required
        name: String

        @required
        description: Description

        @required
        sseConfig: SseConfig

        @required
        creationTime: CreationTime

        @required
        updateTime: UpdateTime

        @required
        tags: TagMap

        storeOptions: StoreOptions
        storeFormat: StoreFormat

        @required
        statusMessage: StatusMessage

        @required
        storeSizeBytes: Long

        @required
        numVersions: Integer
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/annotationStore/{name}/version/{versionName}")
@endpoint(hostPrefix: "analytics-")
@readonly
@waitable(
    AnnotationStoreVersionCreated: {
        acceptors: [
            {
                state: "success"
                matcher: {output: {path: "status", expected: "ACTIVE", comparator: "stringEquals"}}
            }
            {
                state: "retry"
                matcher: {
                    output: {path: "status", expected: "CREATING", comparator: "stringEquals"}
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {path: "status", expected: "UPDATING", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {output: {path: "status", expected: "FAILED", comparator: "stringEquals"}}
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
    AnnotationStoreVersionDeleted: {
        acceptors: [
            {
                state: "success"
                matcher: {output: {path: "status", expected: "DELETED", comparator: "stringEquals"}}
            }
            {state: "success", matcher: {errorType: "ResourceNotFoundException"}}
            {
                state: "retry"
                matcher: {
                    output: {path: "status", expected: "DELETING", comparator: "stringEquals"}
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
)
@maxAttempts(AnnotationStoreVersionCreated: 20, AnnotationStoreVersionDeleted: 20)
operation GetAnnotationStoreVersion {
    input := {
        @required @httpLabel
        name: String

        @required @httpLabel
        versionName: String
    }
    output := {
        @required
        storeId: ResourceId

        @required
        id: ResourceId

        @required
        status: VersionStatus

        @required
        versionArn: Arn

        @required
        name: StoreName

        @required
        versionName: VersionName

        @required
        description: Description

        @required
        creationTime: CreationTime

        @required
        updateTime: UpdateTime

        @required
        tags: TagMap

        versionOptions: VersionOptions

        @required
        statusMessage: StatusMessage

        @required
        versionSizeBytes: Long
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/runBatch/{batchId}") @endpoint(hostPrefix: "workflows-") @readonly
operation GetBatch {
    input := {
        @required @httpLabel
        batchId: BatchId
    }
    output := {
        id: BatchId
        arn: BatchArn
        uuid: BatchUuid
        name: BatchName
        status: BatchStatus
        tags: TagMap
        totalRuns: Integer
        defaultRunSetting: DefaultRunSetting
        submissionSummary: SubmissionSummary
        runSummary: RunSummary
        creationTime: BatchTimestamp
        submittedTime: BatchTimestamp
        processedTime: BatchTimestamp
        failedTime: BatchTimestamp
        failureReason: String
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "GET", uri: "/configuration/{name}") @endpoint(hostPrefix: "workflows-") @readonly
operation GetConfiguration {
    input := {
        @required @httpLabel
        name: ConfigurationName
    }
    output := {
        arn: ConfigurationArn
        uuid: ConfigurationUuid
        name: ConfigurationName
        description: ConfigurationDescription
        runConfigurations: RunConfigurationsResponse
        status: ConfigurationStatus
        creationTime: ConfigurationTimestamp
        tags: TagMap
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "GET", uri: "/sequencestore/{sequenceStoreId}/readset/{id}")
@endpoint(hostPrefix: "storage-")
@readonly
operation GetReadSet {
    input := {
        @required @httpLabel
        id: ReadSetId

        @required @httpLabel
        sequenceStoreId: SequenceStoreId

        @httpQuery("file")
        file: ReadSetFile

        @required @httpQuery("partNumber")
        partNumber: GetReadSetRequestPartNumberInteger
    }
    output := {
        @httpPayload
        payload: ReadSetStreamingBlob
    }
    errors: [
        InternalServerException
        RangeNotSatisfiableException
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "GET", uri: "/sequencestore/{sequenceStoreId}/activationjob/{id}")
@endpoint(hostPrefix: "control-storage-")
@readonly
@waitable(
    ReadSetActivationJobCompleted: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {path: "status", expected: "COMPLETED", comparator: "stringEquals"}
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {path: "status", expected: "SUBMITTED", comparator: "stringEquals"}
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {path: "status", expected: "IN_PROGRESS", comparator: "stringEquals"}
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {path: "status", expected: "CANCELLING", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "status", expected: "CANCELLED", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {output: {path: "status", expected: "FAILED", comparator: "stringEquals"}}
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "status"
                        expected: "COMPLETED_WITH_FAILURES"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
)
@maxAttempts(ReadSetActivationJobCompleted: 20)
operation GetReadSetActivationJob {
    input := {
        @required @httpLabel
        id: ActivationJobId

        @required @httpLabel
        sequenceStoreId: SequenceStoreId
    }
    output := {
        @required
        id: ActivationJobId

        @required
        sequenceStoreId: SequenceStoreId

        @required
        status: ReadSetActivationJobStatus

        statusMessage: JobStatusMessage

        @required
        creationTime: SyntheticTimestamp_date_time

        completionTime: SyntheticTimestamp_date_time
        sources: ActivateReadSetSourceList
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "GET", uri: "/sequencestore/{sequenceStoreId}/exportjob/{id}")
@endpoint(hostPrefix: "control-storage-")
@readonly
@waitable(
    ReadSetExportJobCompleted: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {path: "status", expected: "COMPLETED", comparator: "stringEquals"}
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {path: "status", expected: "SUBMITTED", comparator: "stringEquals"}
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {path: "status", expected: "IN_PROGRESS", comparator: "stringEquals"}
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {path: "status", expected: "CANCELLING", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "status", expected: "CANCELLED", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {output: {path: "status", expected: "FAILED", comparator: "stringEquals"}}
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "status"
                        expected: "COMPLETED_WITH_FAILURES"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
)
@maxAttempts(ReadSetExportJobCompleted: 20)
operation GetReadSetExportJob {
    input := {
        @required @httpLabel
        sequenceStoreId: SequenceStoreId

        @required @httpLabel
        id: ExportJobId
    }
    output := {
        @required
        id: ExportJobId

        @required
        sequenceStoreId: SequenceStoreId

        @required
        destination: S3Destination

        @required
        status: ReadSetExportJobStatus

        statusMessage: JobStatusMessage

        @required
        creationTime: SyntheticTimestamp_date_time

        completionTime: SyntheticTimestamp_date_time
        readSets: ExportReadSetDetailList
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "GET", uri: "/sequencestore/{sequenceStoreId}/importjob/{id}")
@endpoint(hostPrefix: "control-storage-")
@readonly
@waitable(
    ReadSetImportJobCompleted: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {path: "status", expected: "COMPLETED", comparator: "stringEquals"}
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {path: "status", expected: "SUBMITTED", comparator: "stringEquals"}
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {path: "status", expected: "IN_PROGRESS", comparator: "stringEquals"}
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {path: "status", expected: "CANCELLING", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "status", expected: "CANCELLED", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {output: {path: "status", expected: "FAILED", comparator: "stringEquals"}}
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "status"
                        expected: "COMPLETED_WITH_FAILURES"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
)
@maxAttempts(ReadSetImportJobCompleted: 20)
operation GetReadSetImportJob {
    input := {
        @required @httpLabel
        id: ImportJobId

        @required @httpLabel
        sequenceStoreId: SequenceStoreId
    }
    output := {
        @required
        id: ImportJobId

        @required
        sequenceStoreId: SequenceStoreId

        @required
        roleArn: RoleArn

        @required
        status: ReadSetImportJobStatus

        statusMessage: JobStatusMessage

        @required
        creationTime: SyntheticTimestamp_date_time

        completionTime: SyntheticTimestamp_date_time

        @required
        sources: ImportReadSetSourceList
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "GET", uri: "/sequencestore/{sequenceStoreId}/readset/{id}/metadata")
@endpoint(hostPrefix: "control-storage-")
@readonly
operation GetReadSetMetadata {
    input := {
        @required @httpLabel
        id: ReadSetId

        @required @httpLabel
        sequenceStoreId: SequenceStoreId
    }
    output := {
        @required
        id: ReadSetId

        @required
        arn: ReadSetArn

        @required
        sequenceStoreId: SequenceStoreId

        subjectId: SubjectId
        sampleId: SampleId

        @required
        status: ReadSetStatus

        name: ReadSetName
        description: ReadSetDescription

        @required
        fileType: FileType

        @required
        creationTime: SyntheticTimestamp_date_time

        sequenceInformation: SequenceInformation
        referenceArn: ReferenceArn
        files: ReadSetFiles
        statusMessage: ReadSetStatusMessage
        creationType: CreationType
        etag: ETag
        creationJobId: CreationJobId
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "GET", uri: "/referencestore/{referenceStoreId}/reference/{id}")
@endpoint(hostPrefix: "storage-")
@readonly
operation GetReference {
    input := {
        @required @httpLabel
        id: ReferenceId

        @required @httpLabel
        referenceStoreId: ReferenceStoreId

        @httpHeader("Range")
        range: Range

        @required @httpQuery("partNumber")
        partNumber: GetReferenceRequestPartNumberInteger

        @httpQuery("file")
        file: ReferenceFile
    }
    output := {
        @httpPayload
        payload: ReferenceStreamingBlob
    }
    errors: [
        InternalServerException
        RangeNotSatisfiableException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "GET", uri: "/referencestore/{referenceStoreId}/importjob/{id}")
@endpoint(hostPrefix: "control-storage-")
@readonly
@waitable(
    ReferenceImportJobCompleted: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {path: "status", expected: "COMPLETED", comparator: "stringEquals"}
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {path: "status", expected: "SUBMITTED", comparator: "stringEquals"}
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {path: "status", expected: "IN_PROGRESS", comparator: "stringEquals"}
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {path: "status", expected: "CANCELLING", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "status", expected: "CANCELLED", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {output: {path: "status", expected: "FAILED", comparator: "stringEquals"}}
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "status"
                        expected: "COMPLETED_WITH_FAILURES"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
)
@maxAttempts(ReferenceImportJobCompleted: 20)
operation GetReferenceImportJob {
    input := {
        @required @httpLabel
        id: ImportJobId

        @required @httpLabel
        referenceStoreId: ReferenceStoreId
    }
    output := {
        @required
        id: ImportJobId

        @required
        referenceStoreId: ReferenceStoreId

        @required
        roleArn: RoleArn

        @required
        status: ReferenceImportJobStatus

        statusMessage: JobStatusMessage

        @required
        creationTime: SyntheticTimestamp_date_time

        completionTime: SyntheticTimestamp_date_time

        @required
        sources: ImportReferenceSourceList
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "GET", uri: "/referencestore/{referenceStoreId}/reference/{id}/metadata")
@endpoint(hostPrefix: "control-storage-")
@readonly
operation GetReferenceMetadata {
    input := {
        @required @httpLabel
        id: ReferenceId

        @required @httpLabel
        referenceStoreId: ReferenceStoreId
    }
    output := {
        @required
        id: ReferenceId

        @required
        arn: ReferenceArn

        @required
        referenceStoreId: ReferenceStoreId

        @required
        md5: Md5

        status: ReferenceStatus
        name: ReferenceName
        description: ReferenceDescription

        @required
        creationTime: SyntheticTimestamp_date_time

        @required
        updateTime: SyntheticTimestamp_date_time

        files: ReferenceFiles
        creationType: ReferenceCreationType
        creationJobId: CreationJobId
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "GET", uri: "/referencestore/{id}")
@endpoint(hostPrefix: "control-storage-")
@readonly
operation GetReferenceStore {
    input := {
        @required @httpLabel
        id: ReferenceStoreId
    }
    output := {
        @required
        id: ReferenceStoreId

        @required
        arn: ReferenceStoreArn

        name: ReferenceStoreName
        description: ReferenceStoreDescription
        sseConfig: SseConfig

        @required
        creationTime: SyntheticTimestamp_date_time
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "GET", uri: "/run/{id}")
@endpoint(hostPrefix: "workflows-")
@readonly
@waitable(
    RunCompleted: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {path: "status", expected: "COMPLETED", comparator: "stringEquals"}
                }
            }
            {
                state: "retry"
                matcher: {output: {path: "status", expected: "PENDING", comparator: "stringEquals"}}
            }
            {
                state: "retry"
                matcher: {
                    output: {path: "status", expected: "STARTING", comparator: "stringEquals"}
                }
            }
            {
                state: "retry"
                matcher: {output: {path: "status", expected: "RUNNING", comparator: "stringEquals"}}
            }
            {
                state: "retry"
                matcher: {
                    output: {path: "status", expected: "STOPPING", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {output: {path: "status", expected: "FAILED", comparator: "stringEquals"}}
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
    RunRunning: {
        acceptors: [
            {
                state: "success"
                matcher: {output: {path: "status", expected: "RUNNING", comparator: "stringEquals"}}
            }
            {
                state: "retry"
                matcher: {output: {path: "status", expected: "PENDING", comparator: "stringEquals"}}
            }
            {
                state: "retry"
                matcher: {
                    output: {path: "status", expected: "STARTING", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {output: {path: "status", expected: "FAILED", comparator: "stringEquals"}}
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "status", expected: "CANCELLED", comparator: "stringEquals"}
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
)
@maxAttempts(RunCompleted: 20, RunRunning: 20)
operation GetRun {
    input := {
        @required @httpLabel
        id: RunId

        @httpQuery("export")
        export: RunExportList
    }
    output := {
        arn: RunArn
        id: RunId
        cacheId: NumericIdInArn
        cacheBehavior: CacheBehavior
        engineVersion: EngineVersion
        status: RunStatus
        workflowId: WorkflowId
        workflowType: WorkflowType
        runId: RunId
        roleArn: RunRoleArn
        name: RunName
        runGroupId: RunGroupId
        batchId: BatchId
        priority: GetRunResponsePriorityInteger
        definition: WorkflowDefinition
        digest: WorkflowDigest
        parameters: Document
        storageCapacity: GetRunResponseStorageCapacityInteger
        outputUri: RunOutputUri
        logLevel: RunLogLevel
        resourceDigests: RunResourceDigests
        startedBy: RunStartedBy
        creationTime: RunTimestamp
        startTime: RunTimestamp
        stopTime: RunTimestamp
        statusMessage: RunStatusMessage
        tags: TagMap
        accelerators: Accelerators
        retentionMode: RunRetentionMode
        failureReason: RunFailureReason
        logLocation: RunLogLocation
        uuid: RunUuid
        runOutputUri: RunOutputUri
        storageType: StorageType
        workflowOwnerId: WorkflowOwnerId
        workflowVersionName: WorkflowVersionName
        workflowUuid: WorkflowUuid
        networkingMode: NetworkingMode
        scratchStorageMode: ScratchStorageMode
        configuration: ConfigurationDetails
        vpcConfig: VpcConfigResponse
        engineSettings: Document
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "GET", uri: "/runCache/{id}") @endpoint(hostPrefix: "workflows-") @readonly
operation GetRunCache {
    input := {
        @required @httpLabel
        id: RunCacheId
    }
    output := {
        arn: RunCacheArn
        cacheBehavior: CacheBehavior
        cacheBucketOwnerId: AwsAccountId
        cacheS3Uri: S3UriForBucketOrObject
        creationTime: RunCacheTimestamp
        description: UserCustomDescription
        id: RunCacheId
        name: UserCustomName
        status: RunCacheStatus
        tags: TagMap
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "GET", uri: "/runGroup/{id}") @endpoint(hostPrefix: "workflows-") @readonly
operation GetRunGroup {
    input := {
        @required @httpLabel
        id: RunGroupId
    }
    output := {
        arn: RunGroupArn
        id: RunGroupId
        name: RunGroupName
        maxCpus: GetRunGroupResponseMaxCpusInteger
        maxRuns: GetRunGroupResponseMaxRunsInteger
        maxDuration: GetRunGroupResponseMaxDurationInteger
        creationTime: RunGroupTimestamp
        tags: TagMap
        maxGpus: GetRunGroupResponseMaxGpusInteger
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "GET", uri: "/run/{id}/task/{taskId}")
@endpoint(hostPrefix: "workflows-")
@readonly
@waitable(
    TaskCompleted: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {path: "status", expected: "COMPLETED", comparator: "stringEquals"}
                }
            }
            {
                state: "retry"
                matcher: {output: {path: "status", expected: "PENDING", comparator: "stringEquals"}}
            }
            {
                state: "retry"
                matcher: {
                    output: {path: "status", expected: "STARTING", comparator: "stringEquals"}
                }
            }
            {
                state: "retry"
                matcher: {output: {path: "status", expected: "RUNNING", comparator: "stringEquals"}}
            }
            {
                state: "retry"
                matcher: {
                    output: {path: "status", expected: "STOPPING", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {output: {path: "status", expected: "FAILED", comparator: "stringEquals"}}
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
    TaskRunning: {
        acceptors: [
            {
                state: "success"
                matcher: {output: {path: "status", expected: "RUNNING", comparator: "stringEquals"}}
            }
            {
                state: "retry"
                matcher: {output: {path: "status", expected: "PENDING", comparator: "stringEquals"}}
            }
            {
                state: "retry"
                matcher: {
                    output: {path: "status", expected: "STARTING", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {output: {path: "status", expected: "FAILED", comparator: "stringEquals"}}
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "status", expected: "CANCELLED", comparator: "stringEquals"}
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
)
@maxAttempts(TaskCompleted: 20, TaskRunning: 20)
operation GetRunTask {
    input := {
        @required @httpLabel
        id: RunId

        @required @httpLabel
        taskId: TaskId
    }
    output := {
        taskId: TaskId
        status: TaskStatus
        name: TaskName
        cpus: GetRunTaskResponseCpusInteger
        cacheHit: Boolean
        cacheS3Uri: S3UriForBucketOrObject
        memory: GetRunTaskResponseMemoryInteger
        creationTime: TaskTimestamp
        startTime: TaskTimestamp
        stopTime: TaskTimestamp
        statusMessage: TaskStatusMessage
        logStream: TaskLogStream
        gpus: GetRunTaskResponseGpusInteger
        instanceType: TaskInstanceType
        failureReason: TaskFailureReason
        imageDetails: ImageDetails
        uuid: TaskUuid
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "GET", uri: "/s3accesspolicy/{s3AccessPointArn}")
@endpoint(hostPrefix: "control-storage-")
@readonly
operation GetS3AccessPolicy {
    input := {
        @required @httpLabel
        s3AccessPointArn: S3AccessPointArn
    }
    output := {
        s3AccessPointArn: S3AccessPointArn
        storeId: StoreId
        storeType: StoreType
        updateTime: SyntheticTimestamp_date_time

        @required
        s3AccessPolicy: S3AccessPolicyJson
    }
    errors: [
        InternalServerException
        NotSupportedOperationException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "GET", uri: "/sequencestore/{id}") @endpoint(hostPrefix: "control-storage-") @readonly
operation GetSequenceStore {
    input := {
        @required @httpLabel
        id: SequenceStoreId
    }
    output := {
        @required
        id: SequenceStoreId

        @required
        arn: SequenceStoreArn

        name: SequenceStoreName
        description: SequenceStoreDescription
        sseConfig: SseConfig

        @required
        creationTime: SyntheticTimestamp_date_time

        fallbackLocation: FallbackLocation
        s3Access: SequenceStoreS3Access
        eTagAlgorithmFamily: ETagAlgorithmFamily
        status: SequenceStoreStatus
        statusMessage: SequenceStoreStatusMessage
        propagatedSetLevelTags: PropagatedSetLevelTags
        updateTime: SyntheticTimestamp_date_time
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "GET", uri: "/share/{shareId}") @endpoint(hostPrefix: "analytics-") @readonly
operation GetShare {
    input := {
        @required @httpLabel
        shareId: String
    }
    output := {
        share: ShareDetails
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/import/variant/{jobId}")
@endpoint(hostPrefix: "analytics-")
@readonly
@waitable(
    VariantImportJobCreated: {
        acceptors: [
            {
                state: "retry"
                matcher: {
                    output: {path: "status", expected: "SUBMITTED", comparator: "stringEquals"}
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {path: "status", expected: "IN_PROGRESS", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {output: {path: "status", expected: "FAILED", comparator: "stringEquals"}}
            }
            {
                state: "success"
                matcher: {
                    output: {path: "status", expected: "CANCELLED", comparator: "stringEquals"}
                }
            }
            {
                state: "success"
                matcher: {
                    output: {path: "status", expected: "COMPLETED", comparator: "stringEquals"}
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
)
@maxAttempts(VariantImportJobCreated: 20)
operation GetVariantImportJob {
    input: GetVariantImportRequest
    output: GetVariantImportResponse
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/variantStore/{name}")
@endpoint(hostPrefix: "analytics-")
@readonly
@waitable(
    VariantStoreCreated: {
        acceptors: [
            {
                state: "success"
                matcher: {output: {path: "status", expected: "ACTIVE", comparator: "stringEquals"}}
            }
            {
                state: "retry"
                matcher: {
                    output: {path: "status", expected: "CREATING", comparator: "stringEquals"}
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {path: "status", expected: "UPDATING", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {output: {path: "status", expected: "FAILED", comparator: "stringEquals"}}
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
    VariantStoreDeleted: {
        acceptors: [
            {
                state: "success"
                matcher: {output: {path: "status", expected: "DELETED", comparator: "stringEquals"}}
            }
            {state: "success", matcher: {errorType: "ResourceNotFoundException"}}
            {
                state: "retry"
                matcher: {
                    output: {path: "status", expected: "DELETING", comparator: "stringEquals"}
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
)
@maxAttempts(VariantStoreCreated: 20, VariantStoreDeleted: 20)
operation GetVariantStore {
    input := {
        @required @httpLabel
        name: String
    }
    output := {
        @required
        id: ResourceId

        @required
        reference: ReferenceItem

        @required
        status: StoreStatus

        @required
        storeArn: Arn

        @required
        name: String

        @required
        description: Description

        @required
        sseConfig: SseConfig

        @required
        creationTime: CreationTime

        @required
        updateTime: UpdateTime

        @required
        tags: TagMap

        @required
        statusMessage: StatusMessage

        @required
        storeSizeBytes: Long
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/workflow/{id}")
@endpoint(hostPrefix: "workflows-")
@readonly
@waitable(
    WorkflowActive: {
        acceptors: [
            {
                state: "success"
                matcher: {output: {path: "status", expected: "ACTIVE", comparator: "stringEquals"}}
            }
            {
                state: "retry"
                matcher: {
                    output: {path: "status", expected: "CREATING", comparator: "stringEquals"}
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {path: "status", expected: "UPDATING", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {output: {path: "status", expected: "FAILED", comparator: "stringEquals"}}
            }
        ]
        minDelay: 3
        maxDelay: 3
    }
)
@maxAttempts(WorkflowActive: 10)
operation GetWorkflow {
    input := {
        @required @httpLabel
        id: WorkflowId

        @httpQuery("type")
        type: WorkflowType

        @httpQuery("export")
        export: WorkflowExportList

        @httpQuery("workflowOwnerId")
        workflowOwnerId: WorkflowOwnerId
    }
    output := {
        arn: WorkflowArn
        id: WorkflowId
        status: WorkflowStatus
        type: WorkflowType
        name: WorkflowName
        description: WorkflowDescription
        engine: WorkflowEngine
        definition: WorkflowDefinition
        main: WorkflowMain
        digest: WorkflowDigest
        parameterTemplate: WorkflowParameterTemplate
        storageCapacity: GetWorkflowResponseStorageCapacityInteger
        creationTime: WorkflowTimestamp
        statusMessage: WorkflowStatusMessage
        tags: TagMap
        metadata: WorkflowMetadata
        accelerators: Accelerators
        storageType: StorageType
        uuid: WorkflowUuid
        containerRegistryMap: ContainerRegistryMap
        readme: ReadmeS3PresignedUrl
        definitionRepositoryDetails: DefinitionRepositoryDetails
        readmePath: ReadmePath
        profiles: WorkflowProfileList
        profileParameterTemplates: WorkflowProfileParameterTemplates
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "GET", uri: "/workflow/{workflowId}/version/{versionName}")
@endpoint(hostPrefix: "workflows-")
@readonly
@waitable(
    WorkflowVersionActive: {
        acceptors: [
            {
                state: "success"
                matcher: {output: {path: "status", expected: "ACTIVE", comparator: "stringEquals"}}
            }
            {
                state: "retry"
                matcher: {
                    output: {path: "status", expected: "CREATING", comparator: "stringEquals"}
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {path: "status", expected: "UPDATING", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {output: {path: "status", expected: "FAILED", comparator: "stringEquals"}}
            }
        ]
        minDelay: 3
        maxDelay: 3
    }
)
@maxAttempts(WorkflowVersionActive: 10)
operation GetWorkflowVersion {
    input := {
        @required @httpLabel
        workflowId: WorkflowId

        @required @httpLabel
        versionName: WorkflowVersionName

        @httpQuery("type")
        type: WorkflowType

        @httpQuery("export")
        export: WorkflowExportList

        @httpQuery("workflowOwnerId")
        workflowOwnerId: WorkflowOwnerId
    }
    output := {
        arn: WorkflowVersionArn
        workflowId: WorkflowId
        versionName: WorkflowVersionName
        accelerators: Accelerators
        creationTime: WorkflowTimestamp
        description: WorkflowVersionDescription
        definition: WorkflowDefinition
        digest: WorkflowDigest
        engine: WorkflowEngine
        main: WorkflowMain
        metadata: WorkflowMetadata
        parameterTemplate: WorkflowParameterTemplate
        status: WorkflowStatus
        statusMessage: WorkflowStatusMessage
        storageType: StorageType
        storageCapacity: GetWorkflowVersionResponseStorageCapacityInteger
        type: WorkflowType
        tags: TagMap
        uuid: WorkflowUuid
        workflowBucketOwnerId: WorkflowBucketOwnerId
        containerRegistryMap: ContainerRegistryMap
        readme: ReadmeS3PresignedUrl
        definitionRepositoryDetails: DefinitionRepositoryDetails
        readmePath: ReadmePath
        profiles: WorkflowProfileList
        profileParameterTemplates: WorkflowProfileParameterTemplates
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "POST", uri: "/import/annotations")
@endpoint(hostPrefix: "analytics-")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "annotationImportJobs"
    pageSize: "maxResults"
)
operation ListAnnotationImportJobs {
    input := {
        @httpQuery("maxResults")
        maxResults: ListAnnotationImportJobsRequestMaxResultsInteger

        ids: ListAnnotationImportJobsRequestIdsList

        @httpQuery("nextToken")
        nextToken: ListAnnotationImportJobsRequestNextTokenString

        filter: ListAnnotationImportJobsFilter
    }
    output := {
        annotationImportJobs: AnnotationImportJobItems
        nextToken: String
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/annotationStore/{name}/versions")
@endpoint(hostPrefix: "analytics-")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "annotationStoreVersions"
    pageSize: "maxResults"
)
operation ListAnnotationStoreVersions {
    input := {
        @required @httpLabel
        name: String

        @httpQuery("maxResults")
        maxResults: ListAnnotationStoreVersionsRequestMaxResultsInteger

        @httpQuery("nextToken")
        nextToken: ListAnnotationStoreVersionsRequestNextTokenString

        filter: ListAnnotationStoreVersionsFilter
    }
    output := {
        annotationStoreVersions: AnnotationStoreVersionItems
        nextToken: String
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/annotationStores")
@endpoint(hostPrefix: "analytics-")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "annotationStores"
    pageSize: "maxResults"
)
operation ListAnnotationStores {
    input := {
        ids: ListAnnotationStoresRequestIdsList

        @httpQuery("maxResults")
        maxResults: ListAnnotationStoresRequestMaxResultsInteger

        @httpQuery("nextToken")
        nextToken: ListAnnotationStoresRequestNextTokenString

        filter: ListAnnotationStoresFilter
    }
    output := {
        annotationStores: AnnotationStoreItems
        nextToken: String
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/runBatch")
@endpoint(hostPrefix: "workflows-")
@readonly
@paginated(
    inputToken: "startingToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxItems"
)
operation ListBatch {
    input := {
        @httpQuery("maxItems")
        maxItems: ListBatchRequestMaxItemsInteger

        @httpQuery("startingToken")
        startingToken: ListToken

        @httpQuery("status")
        status: BatchStatus

        @httpQuery("name")
        name: BatchName

        @httpQuery("runGroupId")
        runGroupId: RunGroupId
    }
    output := {
        items: BatchList
        nextToken: ListToken
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "GET", uri: "/configuration")
@endpoint(hostPrefix: "workflows-")
@readonly
@paginated(
    inputToken: "startingToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListConfigurations {
    input := {
        @httpQuery("maxResults")
        maxResults: ListConfigurationsRequestMaxResultsInteger

        @httpQuery("startingToken")
        startingToken: ConfigurationListToken
    }
    output := {
        items: ConfigurationList
        nextToken: ConfigurationListToken
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "POST", uri: "/sequencestore/{sequenceStoreId}/uploads")
@endpoint(hostPrefix: "control-storage-")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "uploads"
    pageSize: "maxResults"
)
operation ListMultipartReadSetUploads {
    input := {
        @required @httpLabel
        sequenceStoreId: SequenceStoreId

        @httpQuery("maxResults")
        maxResults: ListMultipartReadSetUploadsRequestMaxResultsInteger

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        nextToken: NextToken
        uploads: MultipartReadSetUploadList
    }
    errors: [
        InternalServerException
        NotSupportedOperationException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "POST", uri: "/sequencestore/{sequenceStoreId}/activationjobs")
@endpoint(hostPrefix: "control-storage-")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "activationJobs"
    pageSize: "maxResults"
)
operation ListReadSetActivationJobs {
    input := {
        @required @httpLabel
        sequenceStoreId: SequenceStoreId

        @httpQuery("maxResults")
        maxResults: ListReadSetActivationJobsRequestMaxResultsInteger

        @httpQuery("nextToken")
        nextToken: NextToken

        filter: ActivateReadSetFilter
    }
    output := {
        nextToken: NextToken
        activationJobs: ActivateReadSetJobList
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "POST", uri: "/sequencestore/{sequenceStoreId}/exportjobs")
@endpoint(hostPrefix: "control-storage-")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "exportJobs"
    pageSize: "maxResults"
)
operation ListReadSetExportJobs {
    input := {
        @required @httpLabel
        sequenceStoreId: SequenceStoreId

        @httpQuery("maxResults")
        maxResults: ListReadSetExportJobsRequestMaxResultsInteger

        @httpQuery("nextToken")
        nextToken: NextToken

        filter: ExportReadSetFilter
    }
    output := {
        nextToken: NextToken
        exportJobs: ExportReadSetJobDetailList
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "POST", uri: "/sequencestore/{sequenceStoreId}/importjobs")
@endpoint(hostPrefix: "control-storage-")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "importJobs"
    pageSize: "maxResults"
)
operation ListReadSetImportJobs {
    input := {
        @httpQuery("maxResults")
        maxResults: ListReadSetImportJobsRequestMaxResultsInteger

        @httpQuery("nextToken")
        nextToken: NextToken

        @required @httpLabel
        sequenceStoreId: SequenceStoreId

        filter: ImportReadSetFilter
    }
    output := {
        nextToken: NextToken
        importJobs: ImportReadSetJobList
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "POST", uri: "/sequencestore/{sequenceStoreId}/upload/{uploadId}/parts")
@endpoint(hostPrefix: "control-storage-")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "parts"
    pageSize: "maxResults"
)
operation ListReadSetUploadParts {
    input := {
        @required @httpLabel
        sequenceStoreId: SequenceStoreId

        @required @httpLabel
        uploadId: UploadId

        @required
        partSource: ReadSetPartSource

        @httpQuery("maxResults")
        maxResults: ListReadSetUploadPartsRequestMaxResultsInteger

        @httpQuery("nextToken")
        nextToken: NextToken

        filter: ReadSetUploadPartListFilter
    }
    output := {
        nextToken: NextToken
        parts: ReadSetUploadPartList
    }
    errors: [
        InternalServerException
        NotSupportedOperationException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "POST", uri: "/sequencestore/{sequenceStoreId}/readsets")
@endpoint(hostPrefix: "control-storage-")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "readSets"
    pageSize: "maxResults"
)
operation ListReadSets {
    input := {
        @required @httpLabel
        sequenceStoreId: SequenceStoreId

        @httpQuery("maxResults")
        maxResults: ListReadSetsRequestMaxResultsInteger

        @httpQuery("nextToken")
        nextToken: NextToken

        filter: ReadSetFilter
    }
    output := {
        nextToken: NextToken

        @required
        readSets: ReadSetList
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "POST", uri: "/referencestore/{referenceStoreId}/importjobs")
@endpoint(hostPrefix: "control-storage-")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "importJobs"
    pageSize: "maxResults"
)
operation ListReferenceImportJobs {
    input := {
        @httpQuery("maxResults")
        maxResults: ListReferenceImportJobsRequestMaxResultsInteger

        @httpQuery("nextToken")
        nextToken: NextToken

        @required @httpLabel
        referenceStoreId: ReferenceStoreId

        filter: ImportReferenceFilter
    }
    output := {
        nextToken: NextToken
        importJobs: ImportReferenceJobList
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "POST", uri: "/referencestores")
@endpoint(hostPrefix: "control-storage-")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "referenceStores"
    pageSize: "maxResults"
)
operation ListReferenceStores {
    input := {
        @httpQuery("maxResults")
        maxResults: ListReferenceStoresRequestMaxResultsInteger

        @httpQuery("nextToken")
        nextToken: NextToken

        filter: ReferenceStoreFilter
    }
    output := {
        nextToken: NextToken

        @required
        referenceStores: ReferenceStoreDetailList
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "POST", uri: "/referencestore/{referenceStoreId}/references")
@endpoint(hostPrefix: "control-storage-")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "references"
    pageSize: "maxResults"
)
operation ListReferences {
    input := {
        @required @httpLabel
        referenceStoreId: ReferenceStoreId

        @httpQuery("maxResults")
        maxResults: ListReferencesRequestMaxResultsInteger

        @httpQuery("nextToken")
        nextToken: NextToken

        filter: ReferenceFilter
    }
    output := {
        nextToken: NextToken

        @required
        references: ReferenceList
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "GET", uri: "/runCache")
@endpoint(hostPrefix: "workflows-")
@readonly
@paginated(
    inputToken: "startingToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListRunCaches {
    input := {
        @httpQuery("maxResults")
        maxResults: ListRunCachesRequestMaxResultsInteger

        @httpQuery("startingToken")
        startingToken: ListToken
    }
    output := {
        items: RunCacheList
        nextToken: ListToken
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "GET", uri: "/runGroup")
@endpoint(hostPrefix: "workflows-")
@readonly
@paginated(
    inputToken: "startingToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListRunGroups {
    input := {
        @httpQuery("name")
        name: RunGroupName

        @httpQuery("startingToken")
        startingToken: RunGroupListToken

        @httpQuery("maxResults")
        maxResults: ListRunGroupsRequestMaxResultsInteger
    }
    output := {
        items: RunGroupList
        nextToken: RunGroupListToken
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "GET", uri: "/run/{id}/task")
@endpoint(hostPrefix: "workflows-")
@readonly
@paginated(
    inputToken: "startingToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListRunTasks {
    input := {
        @required @httpLabel
        id: RunId

        @httpQuery("status")
        status: TaskStatus

        @httpQuery("startingToken")
        startingToken: TaskListToken

        @httpQuery("maxResults")
        maxResults: ListRunTasksRequestMaxResultsInteger
    }
    output := {
        items: TaskList
        nextToken: TaskListToken
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "GET", uri: "/run")
@endpoint(hostPrefix: "workflows-")
@readonly
@paginated(
    inputToken: "startingToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListRuns {
    input := {
        @httpQuery("name")
        name: RunName

        @httpQuery("runGroupId")
        runGroupId: RunGroupId

        @httpQuery("batchId")
        batchId: BatchId

        @httpQuery("startingToken")
        startingToken: RunListToken

        @httpQuery("maxResults")
        maxResults: ListRunsRequestMaxResultsInteger

        @httpQuery("status")
        status: RunStatus
    }
    output := {
        items: RunList
        nextToken: RunListToken
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "GET", uri: "/runBatch/{batchId}/run")
@endpoint(hostPrefix: "workflows-")
@readonly
@paginated(
    inputToken: "startingToken"
    outputToken: "nextToken"
    items: "runs"
    pageSize: "maxItems"
)
operation ListRunsInBatch {
    input := {
        @required @httpLabel
        batchId: BatchId

        @httpQuery("maxItems")
        maxItems: ListRunsInBatchRequestMaxItemsInteger

        @httpQuery("startingToken")
        startingToken: ListToken

        @httpQuery("submissionStatus")
        submissionStatus: SubmissionStatus

        @httpQuery("runSettingId")
        runSettingId: String

        @httpQuery("runId")
        runId: String
    }
    output := {
        runs: RunBatchList
        nextToken: ListToken
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "POST", uri: "/sequencestores")
@endpoint(hostPrefix: "control-storage-")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "sequenceStores"
    pageSize: "maxResults"
)
operation ListSequenceStores {
    input := {
        @httpQuery("maxResults")
        maxResults: ListSequenceStoresRequestMaxResultsInteger

        @httpQuery("nextToken")
        nextToken: NextToken

        filter: SequenceStoreFilter
    }
    output := {
        nextToken: NextToken

        @required
        sequenceStores: SequenceStoreDetailList
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "POST", uri: "/shares")
@endpoint(hostPrefix: "analytics-")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "shares"
    pageSize: "maxResults"
)
operation ListShares {
    input := {
        @required
        resourceOwner: ResourceOwner

        filter: Filter

        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: Integer
    }
    output := {
        @required
        shares: ShareDetailsList

        nextToken: String
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/tags/{resourceArn}") @endpoint(hostPrefix: "tags-") @readonly
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: TagArn
    }
    output := {
        @required
        tags: TagMap
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "POST", uri: "/import/variants")
@endpoint(hostPrefix: "analytics-")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "variantImportJobs"
    pageSize: "maxResults"
)
operation ListVariantImportJobs {
    input := {
        @httpQuery("maxResults")
        maxResults: ListVariantImportJobsRequestMaxResultsInteger

        ids: ListVariantImportJobsRequestIdsList

        @httpQuery("nextToken")
        nextToken: ListVariantImportJobsRequestNextTokenString

        filter: ListVariantImportJobsFilter
    }
    output := {
        variantImportJobs: VariantImportJobItems
        nextToken: String
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/variantStores")
@endpoint(hostPrefix: "analytics-")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "variantStores"
    pageSize: "maxResults"
)
operation ListVariantStores {
    input := {
        @httpQuery("maxResults")
        maxResults: ListVariantStoresRequestMaxResultsInteger

        ids: ListVariantStoresRequestIdsList

        @httpQuery("nextToken")
        nextToken: ListVariantStoresRequestNextTokenString

        filter: ListVariantStoresFilter
    }
    output := {
        variantStores: VariantStoreItems
        nextToken: String
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/workflow/{workflowId}/version")
@endpoint(hostPrefix: "workflows-")
@readonly
@paginated(
    inputToken: "startingToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListWorkflowVersions {
    input := {
        @required @httpLabel
        workflowId: WorkflowId

        @httpQuery("type")
        type: WorkflowType

        @httpQuery("workflowOwnerId")
        workflowOwnerId: WorkflowOwnerId

        @httpQuery("startingToken")
        startingToken: WorkflowVersionListToken

        @httpQuery("maxResults")
        maxResults: ListWorkflowVersionsRequestMaxResultsInteger
    }
    output := {
        items: WorkflowVersionList
        nextToken: WorkflowVersionListToken
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "GET", uri: "/workflow")
@endpoint(hostPrefix: "workflows-")
@readonly
@paginated(
    inputToken: "startingToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListWorkflows {
    input := {
        @httpQuery("type")
        type: WorkflowType

        @httpQuery("name")
        name: WorkflowName

        @httpQuery("startingToken")
        startingToken: WorkflowListToken

        @httpQuery("maxResults")
        maxResults: ListWorkflowsRequestMaxResultsInteger
    }
    output := {
        items: WorkflowList
        nextToken: WorkflowListToken
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "PUT", uri: "/s3accesspolicy/{s3AccessPointArn}")
@endpoint(hostPrefix: "control-storage-")
operation PutS3AccessPolicy {
    input := {
        @required @httpLabel
        s3AccessPointArn: S3AccessPointArn

        @required
        s3AccessPolicy: S3AccessPolicyJson
    }
    output := {
        s3AccessPointArn: S3AccessPointArn
        storeId: StoreId
        storeType: StoreType
    }
    errors: [
        InternalServerException
        NotSupportedOperationException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "POST", uri: "/import/annotation") @endpoint(hostPrefix: "analytics-")
operation StartAnnotationImportJob {
    input: StartAnnotationImportRequest
    output: StartAnnotationImportResponse
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/sequencestore/{sequenceStoreId}/activationjob")
@endpoint(hostPrefix: "control-storage-")
operation StartReadSetActivationJob {
    input := {
        @required @httpLabel
        sequenceStoreId: SequenceStoreId

        clientToken: ClientToken

        @required
        sources: StartReadSetActivationJobRequestSourcesList
    }
    output := {
        @required
        id: ActivationJobId

        @required
        sequenceStoreId: SequenceStoreId

        @required
        status: ReadSetActivationJobStatus

        @required
        creationTime: SyntheticTimestamp_date_time
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "POST", uri: "/sequencestore/{sequenceStoreId}/exportjob")
@endpoint(hostPrefix: "control-storage-")
operation StartReadSetExportJob {
    input := {
        @required @httpLabel
        sequenceStoreId: SequenceStoreId

        @required
        destination: S3Destination

        @required
        roleArn: RoleArn

        clientToken: ClientToken

        @required
        sources: StartReadSetExportJobRequestSourcesList
    }
    output := {
        @required
        id: ExportJobId

        @required
        sequenceStoreId: SequenceStoreId

        @required
        destination: S3Destination

        @required
        status: ReadSetExportJobStatus

        @required
        creationTime: SyntheticTimestamp_date_time
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "POST", uri: "/sequencestore/{sequenceStoreId}/importjob")
@endpoint(hostPrefix: "control-storage-")
operation StartReadSetImportJob {
    input := {
        @required @httpLabel
        sequenceStoreId: SequenceStoreId

        @required
        roleArn: RoleArn

        clientToken: ClientToken

        @required
        sources: StartReadSetImportJobRequestSourcesList
    }
    output := {
        @required
        id: ImportJobId

        @required
        sequenceStoreId: SequenceStoreId

        @required
        roleArn: RoleArn

        @required
        status: ReadSetImportJobStatus

        @required
        creationTime: SyntheticTimestamp_date_time
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "POST", uri: "/referencestore/{referenceStoreId}/importjob")
@endpoint(hostPrefix: "control-storage-")
operation StartReferenceImportJob {
    input := {
        @required @httpLabel
        referenceStoreId: ReferenceStoreId

        @required
        roleArn: RoleArn

        clientToken: ClientToken

        @required
        sources: StartReferenceImportJobRequestSourcesList
    }
    output := {
        @required
        id: ImportJobId

        @required
        referenceStoreId: ReferenceStoreId

        @required
        roleArn: RoleArn

        @required
        status: ReferenceImportJobStatus

        @required
        creationTime: SyntheticTimestamp_date_time
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "POST", uri: "/run", code: 201) @endpoint(hostPrefix: "workflows-")
operation StartRun {
    input := {
        workflowId: WorkflowId
        workflowType: WorkflowType
        runId: RunId

        @required
        roleArn: RunRoleArn

        name: RunName
        cacheId: NumericIdInArn
        cacheBehavior: CacheBehavior
        runGroupId: RunGroupId
        priority: StartRunRequestPriorityInteger
        parameters: Document
        storageCapacity: StartRunRequestStorageCapacityInteger

        @required
        outputUri: RunOutputUri

        logLevel: RunLogLevel
        tags: TagMap

        @required @idempotencyToken
        requestId: RunRequestId

        retentionMode: RunRetentionMode
        storageType: StorageType
        workflowOwnerId: WorkflowOwnerId
        workflowVersionName: WorkflowVersionName
        networkingMode: NetworkingMode
        scratchStorageMode: ScratchStorageMode
        configurationName: ConfigurationName
        engineSettings: Document
    }
    output := {
        arn: RunArn
        id: RunId
        status: RunStatus
        tags: TagMap
        uuid: RunUuid
        runOutputUri: RunOutputUri
        configuration: ConfigurationDetails
        networkingMode: String
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "POST", uri: "/runBatch", code: 201) @endpoint(hostPrefix: "workflows-")
operation StartRunBatch {
    input := {
        batchName: BatchName

        @required @idempotencyToken
        requestId: BatchRequestId

        tags: TagMap

        @required
        defaultRunSetting: DefaultRunSetting

        @required
        batchRunSettings: BatchRunSettings
    }
    output := {
        id: BatchId
        arn: BatchArn
        status: BatchStatus
        uuid: BatchUuid
        tags: TagMap
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "POST", uri: "/import/variant") @endpoint(hostPrefix: "analytics-")
operation StartVariantImportJob {
    input: StartVariantImportRequest
    output: StartVariantImportResponse
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/tags/{resourceArn}", code: 204) @endpoint(hostPrefix: "tags-")
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: TagArn

        @required
        tags: TagResourceRequestTagsMap
    }
    output := {}
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "DELETE", uri: "/tags/{resourceArn}", code: 204)
@endpoint(hostPrefix: "tags-")
@idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: TagArn

        @required @httpQuery("tagKeys")
        tagKeys: TagKeyList
    }
    output := {}
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "POST", uri: "/annotationStore/{name}") @endpoint(hostPrefix: "analytics-")
operation UpdateAnnotationStore {
    input := {
        @required @httpLabel
        name: String

        description: Description
    }
    output := {
        @required
        id: ResourceId

        @required
        reference: ReferenceItem

        @required
        status: StoreStatus

        @required
        name: String

        @required
        description: Description

        @required
        creationTime: CreationTime

        @required
        updateTime: UpdateTime

        storeOptions: StoreOptions
        storeFormat: StoreFormat
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/annotationStore/{name}/version/{versionName}")
@endpoint(hostPrefix: "analytics-")
operation UpdateAnnotationStoreVersion {
    input := {
        @required @httpLabel
        name: String

        @required @httpLabel
        versionName: String

        description: Description
    }
    output := {
        @required
        storeId: ResourceId

        @required
        id: ResourceId

        @required
        status: VersionStatus

        @required
        name: StoreName

        @required
        versionName: VersionName

        @required
        description: Description

        @required
        creationTime: CreationTime

        @required
        updateTime: UpdateTime
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/runCache/{id}", code: 202) @endpoint(hostPrefix: "workflows-")
operation UpdateRunCache {
    input := {
        cacheBehavior: CacheBehavior
        description: UserCustomDescription

        @required @httpLabel
        id: RunCacheId

        name: UserCustomName
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "POST", uri: "/runGroup/{id}", code: 202) @endpoint(hostPrefix: "workflows-")
operation UpdateRunGroup {
    input := {
        @required @httpLabel
        id: RunGroupId

        name: RunGroupName
        maxCpus: UpdateRunGroupRequestMaxCpusInteger
        maxRuns: UpdateRunGroupRequestMaxRunsInteger
        maxDuration: UpdateRunGroupRequestMaxDurationInteger
        maxGpus: UpdateRunGroupRequestMaxGpusInteger
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "PATCH", uri: "/sequencestore/{id}") @endpoint(hostPrefix: "control-storage-")
operation UpdateSequenceStore {
    input := {
        @required @httpLabel
        id: SequenceStoreId

        name: SequenceStoreName
        description: SequenceStoreDescription

        @idempotencyToken
        clientToken: ClientToken

        fallbackLocation: FallbackLocation
        propagatedSetLevelTags: PropagatedSetLevelTags
        s3AccessConfig: S3AccessConfig
    }
    output := {
        @required
        id: SequenceStoreId

        @required
        arn: SequenceStoreArn

        name: SequenceStoreName
        description: SequenceStoreDescription
        sseConfig: SseConfig

        @required
        creationTime: SyntheticTimestamp_date_time

        updateTime: SyntheticTimestamp_date_time
        propagatedSetLevelTags: PropagatedSetLevelTags
        status: SequenceStoreStatus
        statusMessage: SequenceStoreStatusMessage
        fallbackLocation: FallbackLocation
        s3Access: SequenceStoreS3Access
        eTagAlgorithmFamily: ETagAlgorithmFamily
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "POST", uri: "/variantStore/{name}") @endpoint(hostPrefix: "analytics-")
operation UpdateVariantStore {
    input := {
        @required @httpLabel
        name: String

        description: Description
    }
    output := {
        @required
        id: ResourceId

        @required
        reference: ReferenceItem

        @required
        status: StoreStatus

        @required
        name: String

        @required
        description: Description

        @required
        creationTime: CreationTime

        @required
        updateTime: UpdateTime
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/workflow/{id}", code: 202) @endpoint(hostPrefix: "workflows-")
operation UpdateWorkflow {
    input := {
        @required @httpLabel
        id: WorkflowId

        name: WorkflowName
        description: WorkflowDescription
        storageType: StorageType
        storageCapacity: UpdateWorkflowRequestStorageCapacityInteger
        readmeMarkdown: String
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "POST", uri: "/workflow/{workflowId}/version/{versionName}", code: 202)
@endpoint(hostPrefix: "workflows-")
operation UpdateWorkflowVersion {
    input := {
        @required @httpLabel
        workflowId: WorkflowId

        @required @httpLabel
        versionName: WorkflowVersionName

        description: WorkflowVersionDescription
        storageType: StorageType
        storageCapacity: UpdateWorkflowVersionRequestStorageCapacityInteger
        readmeMarkdown: String
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

@http(method: "PUT", uri: "/sequencestore/{sequenceStoreId}/upload/{uploadId}/part")
@endpoint(hostPrefix: "storage-")
@unsignedPayload
operation UploadReadSetPart {
    input := {
        @required @httpLabel
        sequenceStoreId: SequenceStoreId

        @required @httpLabel
        uploadId: UploadId

        @required @httpQuery("partSource")
        partSource: ReadSetPartSource

        @required @httpQuery("partNumber")
        partNumber: UploadReadSetPartRequestPartNumberInteger

        @required @httpPayload
        payload: ReadSetPartStreamingBlob
    }
    output := {
        @required
        checksum: String
    }
    errors: [
        InternalServerException
        NotSupportedOperationException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        RequestTimeoutException
    ]
}

enum Accelerators {
    GPU
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    message: String
}

@pattern("$|^s3://([a-z0-9][a-z0-9-.]{1,61}[a-z0-9])/?((.{1,800})/)?")
string AccessLogLocation

structure ActivateReadSetFilter {
    status: ReadSetActivationJobStatus
    createdAfter: SyntheticTimestamp_date_time
    createdBefore: SyntheticTimestamp_date_time
}

structure ActivateReadSetJobItem {
    @required
    id: ActivationJobId

    @required
    sequenceStoreId: SequenceStoreId

    @required
    status: ReadSetActivationJobStatus

    @required
    creationTime: SyntheticTimestamp_date_time

    completionTime: SyntheticTimestamp_date_time
}

list ActivateReadSetJobList {
    member: ActivateReadSetJobItem
}

structure ActivateReadSetSourceItem {
    @required
    readSetId: ReadSetId

    @required
    status: ReadSetActivationJobItemStatus

    statusMessage: JobStatusMessage
}

list ActivateReadSetSourceList {
    member: ActivateReadSetSourceItem
}

@length(min: 10, max: 36) @pattern("[0-9]+")
string ActivationJobId

map AnnotationFieldMap {
    key: AnnotationFieldMapKeyString
    value: AnnotationFieldMapValueString
}

@length(min: 1, max: 21)
string AnnotationFieldMapKeyString

@length(min: 1, max: 21)
string AnnotationFieldMapValueString

structure AnnotationImportItemDetail {
    @required
    source: S3Uri

    @required
    jobStatus: JobStatus
}

@length(min: 1, max: 1)
list AnnotationImportItemDetails {
    member: AnnotationImportItemDetail
}

structure AnnotationImportItemSource {
    @required
    source: S3Uri
}

@length(min: 1)
list AnnotationImportItemSources {
    member: AnnotationImportItemSource
}

structure AnnotationImportJobItem {
    @required
    id: String

    @required
    destinationName: String

    @required
    versionName: VersionName

    @required
    roleArn: Arn

    @required
    status: JobStatus

    @required
    creationTime: CreationTime

    @required
    updateTime: UpdateTime

    completionTime: CompletionTime
    runLeftNormalization: Boolean
    annotationFields: AnnotationFieldMap
}

list AnnotationImportJobItems {
    member: AnnotationImportJobItem
}

structure AnnotationStoreItem {
    @required
    id: ResourceId

    @required
    reference: ReferenceItem

    @required
    status: StoreStatus

    @required
    storeArn: Arn

    @required
    name: String

    @required
    storeFormat: StoreFormat

    @required
    description: Description

    @required
    sseConfig: SseConfig

    @required
    creationTime: CreationTime

    @required
    updateTime: UpdateTime

    @required
    statusMessage: StatusMessage

    @required
    storeSizeBytes: Long
}

list AnnotationStoreItems {
    member: AnnotationStoreItem
}

structure AnnotationStoreVersionItem {
    @required
    storeId: ResourceId

    @required
    id: ResourceId

    @required
    status: VersionStatus

    @required
    versionArn: Arn

    @required
    name: StoreName

    @required
    versionName: VersionName

    @required
    description: Description

    @required
    creationTime: CreationTime

    @required
    updateTime: UpdateTime

    @required
    statusMessage: StatusMessage

    @required
    versionSizeBytes: Long
}

list AnnotationStoreVersionItems {
    member: AnnotationStoreVersionItem
}

enum AnnotationType {
    GENERIC
    CHR_POS
    CHR_POS_REF_ALT
    CHR_START_END_ONE_BASE
    CHR_START_END_REF_ALT_ONE_BASE
    CHR_START_END_ZERO_BASE
    CHR_START_END_REF_ALT_ZERO_BASE
}

@length(min: 20, max: 2048) @pattern("arn:([^: ]*):([^: ]*):([^: ]*):([0-9]{12}):([^: ]*)")
string Arn

@length(min: 1, max: 10)
list ArnList {
    member: String
}

@length(min: 12, max: 12) @pattern("[0-9]+")
string AwsAccountId

@length(min: 1, max: 128) @pattern("arn:.+")
string BatchArn

@length(min: 1, max: 18) @pattern("[0-9]+")
string BatchId

list BatchList {
    member: BatchListItem
}

structure BatchListItem {
    id: BatchId
    name: BatchName
    status: BatchStatus
    createdAt: BatchTimestamp
    totalRuns: Integer
    workflowId: WorkflowId
}

@length(min: 1, max: 64) @pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string BatchName

@length(min: 1, max: 128) @pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string BatchRequestId

union BatchRunSettings {
    inlineSettings: InlineSettings
    s3UriSettings: S3UriSettings
}

enum BatchStatus {
    CREATING
    PENDING
    SUBMITTING
    INPROGRESS
    STOPPING
    CANCELLED
    FAILED
    PROCESSED
    RUNS_DELETING
    RUNS_DELETED
}

@timestampFormat("date-time")
timestamp BatchTimestamp

@length(min: 1, max: 128) @pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string BatchUuid

enum CacheBehavior {
    CACHE_ON_FAILURE
    CACHE_ALWAYS
}

@input
structure CancelAnnotationImportRequest {
    @required @httpLabel
    jobId: ResourceId
}

@output
structure CancelAnnotationImportResponse {}

@input
structure CancelVariantImportRequest {
    @required @httpLabel
    jobId: ResourceId
}

@output
structure CancelVariantImportResponse {}

@length(min: 1, max: 127) @pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string ClientToken

@length(min: 1, max: 1)
string CommentChar

list CompleteReadSetUploadPartList {
    member: CompleteReadSetUploadPartListItem
}

structure CompleteReadSetUploadPartListItem {
    @required
    partNumber: CompleteReadSetUploadPartListItemPartNumberInteger

    @required
    partSource: ReadSetPartSource

    @required
    checksum: CompleteReadSetUploadPartListItemChecksumString
}

@length(min: 1, max: 100) @pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string CompleteReadSetUploadPartListItemChecksumString

@range(min: 1, max: 10000)
integer CompleteReadSetUploadPartListItemPartNumberInteger

@timestampFormat("date-time")
timestamp CompletionTime

@length(min: 1, max: 190) @pattern("arn:.+")
string ConfigurationArn

@length(min: 1, max: 256) @pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string ConfigurationDescription

structure ConfigurationDetails {
    name: ConfigurationName
    arn: ConfigurationArn
    uuid: ConfigurationUuid
}

list ConfigurationList {
    member: ConfigurationListItem
}

structure ConfigurationListItem {
    arn: ConfigurationArn
    name: ConfigurationName
    description: ConfigurationDescription
    status: ConfigurationStatus
    creationTime: ConfigurationTimestamp
}

@length(min: 1, max: 128) @pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string ConfigurationListToken

@length(min: 1, max: 128) @pattern("[A-Za-z0-9][A-Za-z0-9\\-\\._]*")
string ConfigurationName

@length(min: 1, max: 128) @pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string ConfigurationRequestId

enum ConfigurationStatus {
    CREATING
    ACTIVE
    UPDATING
    DELETING
    DELETED
    FAILED
}

@timestampFormat("date-time")
timestamp ConfigurationTimestamp

@length(min: 1, max: 128) @pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string ConfigurationUuid

@error("client") @httpError(409)
structure ConflictException {
    @required
    message: String
}

@length(min: 1, max: 256) @pattern("arn:aws(-[\\w]+)*:.+:.+:[0-9]{12}:.+")
string ConnectionArn

structure ContainerRegistryMap {
    registryMappings: RegistryMappingsList
    imageMappings: ImageMappingsList
}

@range(min: 1, max: 100000)
integer CreateRunGroupRequestMaxCpusInteger

@range(min: 1, max: 100000)
integer CreateRunGroupRequestMaxDurationInteger

@range(min: 1, max: 100000)
integer CreateRunGroupRequestMaxGpusInteger

@range(min: 1, max: 100000)
integer CreateRunGroupRequestMaxRunsInteger

@range(min: 0, max: 100000)
integer CreateWorkflowRequestStorageCapacityInteger

@range(min: 0, max: 100000)
integer CreateWorkflowVersionRequestStorageCapacityInteger

@length(min: 1, max: 127) @pattern("[a-zA-Z0-9]+")
string CreationJobId

@timestampFormat("date-time")
timestamp CreationTime

enum CreationType {
    IMPORT
    UPLOAD
}

structure DefaultRunSetting {
    @required
    workflowId: WorkflowId

    workflowType: WorkflowType

    @required
    roleArn: RunRoleArn

    name: RunName
    cacheId: NumericIdInArn
    cacheBehavior: CacheBehavior
    runGroupId: RunGroupId
    priority: DefaultRunSettingPriorityInteger
    parameters: Document
    storageCapacity: DefaultRunSettingStorageCapacityInteger
    outputUri: RunOutputUri
    logLevel: RunLogLevel
    runTags: TagMap
    retentionMode: RunRetentionMode
    storageType: StorageType
    workflowOwnerId: WorkflowOwnerId
    outputBucketOwnerId: AwsAccountId
    workflowVersionName: WorkflowVersionName
    networkingMode: NetworkingMode
    configurationName: ConfigurationName
    engineSettings: Document
    scratchStorageMode: ScratchStorageMode
}

@range(min: 0, max: 100000)
integer DefaultRunSettingPriorityInteger

@range(min: 0, max: 100000)
integer DefaultRunSettingStorageCapacityInteger

structure DefinitionRepository {
    @required
    connectionArn: ConnectionArn

    @required
    fullRepositoryId: FullRepositoryId

    sourceReference: SourceReference
    excludeFilePatterns: ExcludeFilePatternList
}

structure DefinitionRepositoryDetails {
    connectionArn: ConnectionArn
    fullRepositoryId: FullRepositoryId
    sourceReference: SourceReference
    providerType: String
    providerEndpoint: String
}

@length(min: 0, max: 500)
string Description

structure ETag {
    algorithm: ETagAlgorithm
    source1: String
    source2: String
}

enum ETagAlgorithm {
    FASTQ_MD5up
    BAM_MD5up
    CRAM_MD5up
    FASTQ_SHA256up
    BAM_SHA256up
    CRAM_SHA256up
    FASTQ_SHA512up
    BAM_SHA512up
    CRAM_SHA512up
}

enum ETagAlgorithmFamily {
    MD5up
    SHA256up
    SHA512up
}

@length(min: 1, max: 256) @pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string EcrRepositoryPrefix

@length(min: 1, max: 20)
string Encoding

enum EncryptionType {
    KMS
}

@pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string EngineLogStream

@pattern("[0-9]{2}.[0-9]{2}.[0-9]")
string EngineVersion

@length(min: 1, max: 1)
string EscapeChar

@length(min: 1, max: 50)
list ExcludeFilePatternList {
    member: String
}

@length(min: 10, max: 36) @pattern("[0-9]+")
string ExportJobId

structure ExportReadSet {
    @required
    readSetId: ReadSetId
}

structure ExportReadSetDetail {
    @required
    id: ReadSetId

    @required
    status: ReadSetExportJobItemStatus

    statusMessage: JobStatusMessage
}

list ExportReadSetDetailList {
    member: ExportReadSetDetail
}

structure ExportReadSetFilter {
    status: ReadSetExportJobStatus
    createdAfter: SyntheticTimestamp_date_time
    createdBefore: SyntheticTimestamp_date_time
}

structure ExportReadSetJobDetail {
    @required
    id: ExportJobId

    @required
    sequenceStoreId: SequenceStoreId

    @required
    destination: S3Destination

    @required
    status: ReadSetExportJobStatus

    @required
    creationTime: SyntheticTimestamp_date_time

    completionTime: SyntheticTimestamp_date_time
}

list ExportReadSetJobDetailList {
    member: ExportReadSetJobDetail
}

@pattern("$|^s3://([a-z0-9][a-z0-9-.]{1,61}[a-z0-9])/?((.{1,1024})/)?")
string FallbackLocation

structure FileInformation {
    totalParts: FileInformationTotalPartsInteger
    partSize: FileInformationPartSizeLong
    contentLength: FileInformationContentLengthLong
    s3Access: ReadSetS3Access
}

@range(min: 1, max: 5497558138880)
long FileInformationContentLengthLong

@range(min: 1, max: 5368709120)
long FileInformationPartSizeLong

@range(min: 1, max: 10000)
integer FileInformationTotalPartsInteger

enum FileType {
    FASTQ
    BAM
    CRAM
    UBAM
}

structure Filter {
    resourceArns: ArnList
    status: StatusList
    type: TypeList
}

union FormatOptions {
    tsvOptions: TsvOptions
    vcfOptions: VcfOptions
}

map FormatToHeader {
    key: FormatToHeaderKey
    value: FormatToHeaderValueString
}

enum FormatToHeaderKey {
    CHR
    START
    END
    REF
    ALT
    POS
}

@length(min: 0, max: 1000)
string FormatToHeaderValueString

@pattern(".+/.+")
string FullRepositoryId

@length(min: 1, max: 127) @pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string GeneratedFrom

@input
structure GetAnnotationImportRequest {
    @required @httpLabel
    jobId: ResourceId
}

@output
structure GetAnnotationImportResponse {
    @required
    id: ResourceId

    @required
    destinationName: StoreName

    @required
    versionName: VersionName

    @required
    roleArn: Arn

    @required
    status: JobStatus

    @required
    statusMessage: String

    @required
    creationTime: CreationTime

    @required
    updateTime: UpdateTime

    @required
    completionTime: CompletionTime

    @required
    items: AnnotationImportItemDetails

    @required
    runLeftNormalization: Boolean

    @required
    formatOptions: FormatOptions

    annotationFields: AnnotationFieldMap
}

@range(min: 1, max: 10000)
integer GetReadSetRequestPartNumberInteger

@range(min: 1, max: 10000)
integer GetReferenceRequestPartNumberInteger

@range(min: 1, max: 100000)
integer GetRunGroupResponseMaxCpusInteger

@range(min: 1, max: 100000)
integer GetRunGroupResponseMaxDurationInteger

@range(min: 1, max: 100000)
integer GetRunGroupResponseMaxGpusInteger

@range(min: 1, max: 100000)
integer GetRunGroupResponseMaxRunsInteger

@range(min: 0, max: 100000)
integer GetRunResponsePriorityInteger

@range(min: 0, max: 100000)
integer GetRunResponseStorageCapacityInteger

@range(min: 1)
integer GetRunTaskResponseCpusInteger

@range(min: 0)
integer GetRunTaskResponseGpusInteger

@range(min: 1)
integer GetRunTaskResponseMemoryInteger

@length(min: 1, max: 100000) @mediaType("application/json")
string S3AccessPolicyJson

@input
structure GetVariantImportRequest {
    @required @httpLabel
    jobId: ResourceId
}

@output
structure GetVariantImportResponse {
    @required
    id: ResourceId

    @required
    destinationName: StoreName

    @required
    roleArn: Arn

    @required
    status: JobStatus

    @required
    statusMessage: String

    @required
    creationTime: CreationTime

    @required
    updateTime: UpdateTime

    completionTime: CompletionTime

    @required
    items: VariantImportItemDetails

    @required
    runLeftNormalization: Boolean

    annotationFields: AnnotationFieldMap
}

@range(min: 0, max: 100000)
integer GetWorkflowResponseStorageCapacityInteger

@range(min: 0, max: 100000)
integer GetWorkflowVersionResponseStorageCapacityInteger

structure ImageDetails {
    image: Uri
    imageDigest: TaskImageDigest
    sourceImage: Uri
}

structure ImageMapping {
    sourceImage: Uri
    destinationImage: Uri
}

list ImageMappingsList {
    member: ImageMapping
}

@length(min: 10, max: 36) @pattern("[0-9]+")
string ImportJobId

structure ImportReadSetFilter {
    status: ReadSetImportJobStatus
    createdAfter: SyntheticTimestamp_date_time
    createdBefore: SyntheticTimestamp_date_time
}

structure ImportReadSetJobItem {
    @required
    id: ImportJobId

    @required
    sequenceStoreId: SequenceStoreId

    @required
    roleArn: RoleArn

    @required
    status: ReadSetImportJobStatus

    @required
    creationTime: SyntheticTimestamp_date_time

    completionTime: SyntheticTimestamp_date_time
}

list ImportReadSetJobList {
    member: ImportReadSetJobItem
}

structure ImportReadSetSourceItem {
    @required
    sourceFiles: SourceFiles

    @required
    sourceFileType: FileType

    @required
    status: ReadSetImportJobItemStatus

    statusMessage: JobStatusMessage

    @required
    subjectId: SubjectId

    @required
    sampleId: SampleId

    generatedFrom: GeneratedFrom
    referenceArn: ReferenceArn
    name: ReadSetName
    description: ReadSetDescription
    tags: TagMap
    readSetId: ReadSetId
}

list ImportReadSetSourceList {
    member: ImportReadSetSourceItem
}

structure ImportReferenceFilter {
    status: ReferenceImportJobStatus
    createdAfter: SyntheticTimestamp_date_time
    createdBefore: SyntheticTimestamp_date_time
}

structure ImportReferenceJobItem {
    @required
    id: ImportJobId

    @required
    referenceStoreId: ReferenceStoreId

    @required
    roleArn: RoleArn

    @required
    status: ReferenceImportJobStatus

    @required
    creationTime: SyntheticTimestamp_date_time

    completionTime: SyntheticTimestamp_date_time
}

list ImportReferenceJobList {
    member: ImportReferenceJobItem
}

structure ImportReferenceSourceItem {
    sourceFile: S3Uri

    @required
    status: ReferenceImportJobItemStatus

    statusMessage: JobStatusMessage
    name: ReferenceName
    description: ReferenceDescription
    tags: TagMap
    referenceId: ReferenceId
}

list ImportReferenceSourceList {
    member: ImportReferenceSourceItem
}

structure InlineSetting {
    @required
    runSettingId: RunSettingId

    name: RunName
    outputUri: RunOutputUri
    priority: InlineSettingPriorityInteger
    parameters: Document
    outputBucketOwnerId: AwsAccountId
    runTags: TagMap
    engineSettings: Document
}

@range(min: 0, max: 100000)
integer InlineSettingPriorityInteger

@length(min: 1, max: 100)
list InlineSettings {
    member: InlineSetting
}

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerException {
    @required
    message: String
}

enum JobStatus {
    SUBMITTED
    IN_PROGRESS
    CANCELLED
    COMPLETED
    FAILED
    COMPLETED_WITH_FAILURES
}

@length(min: 1, max: 127) @pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string JobStatusMessage

@length(min: 1, max: 20)
string LineSep

structure ListAnnotationImportJobsFilter {
    status: JobStatus
    storeName: String
}

@length(min: 1, max: 20)
list ListAnnotationImportJobsRequestIdsList {
    member: ResourceIdentifier
}

@range(min: 1, max: 100)
integer ListAnnotationImportJobsRequestMaxResultsInteger

@length(min: 1, max: 10000)
string ListAnnotationImportJobsRequestNextTokenString

structure ListAnnotationStoreVersionsFilter {
    status: VersionStatus
}

@range(min: 1, max: 100)
integer ListAnnotationStoreVersionsRequestMaxResultsInteger

@length(min: 1, max: 10000)
string ListAnnotationStoreVersionsRequestNextTokenString

structure ListAnnotationStoresFilter {
    status: StoreStatus
}

@length(min: 1, max: 20)
list ListAnnotationStoresRequestIdsList {
    member: ResourceIdentifier
}

@range(min: 1, max: 100)
integer ListAnnotationStoresRequestMaxResultsInteger

@length(min: 1, max: 10000)
string ListAnnotationStoresRequestNextTokenString

@range(min: 1, max: 100)
integer ListBatchRequestMaxItemsInteger

@range(min: 1, max: 10)
integer ListConfigurationsRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListMultipartReadSetUploadsRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListReadSetActivationJobsRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListReadSetExportJobsRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListReadSetImportJobsRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListReadSetUploadPartsRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListReadSetsRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListReferenceImportJobsRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListReferenceStoresRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListReferencesRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListRunCachesRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListRunGroupsRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListRunTasksRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListRunsInBatchRequestMaxItemsInteger

@range(min: 1, max: 100)
integer ListRunsRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListSequenceStoresRequestMaxResultsInteger

@length(min: 1, max: 128) @pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string ListToken

structure ListVariantImportJobsFilter {
    status: JobStatus
    storeName: String
}

@length(min: 1, max: 20)
list ListVariantImportJobsRequestIdsList {
    member: ResourceIdentifier
}

@range(min: 1, max: 100)
integer ListVariantImportJobsRequestMaxResultsInteger

@length(min: 1, max: 10000)
string ListVariantImportJobsRequestNextTokenString

structure ListVariantStoresFilter {
    status: StoreStatus
}

@length(min: 1, max: 20)
list ListVariantStoresRequestIdsList {
    member: ResourceIdentifier
}

@range(min: 1, max: 100)
integer ListVariantStoresRequestMaxResultsInteger

@length(min: 1, max: 10000)
string ListVariantStoresRequestNextTokenString

@range(min: 1, max: 100)
integer ListWorkflowVersionsRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListWorkflowsRequestMaxResultsInteger

@length(min: 1, max: 255) @pattern("[\\p{L}||\\p{N}]+")
string Md5

list MultipartReadSetUploadList {
    member: MultipartReadSetUploadListItem
}

structure MultipartReadSetUploadListItem {
    @required
    sequenceStoreId: SequenceStoreId

    @required
    uploadId: UploadId

    @required
    sourceFileType: FileType

    @required
    subjectId: SubjectId

    @required
    sampleId: SampleId

    @required
    generatedFrom: GeneratedFrom

    @required
    referenceArn: ReferenceArn

    name: ReadSetName
    description: ReadSetDescription
    tags: TagMap

    @required
    creationTime: SyntheticTimestamp_date_time
}

enum NetworkingMode {
    RESTRICTED
    VPC
}

@length(min: 1, max: 6144) @pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string NextToken

@error("client") @httpError(405)
structure NotSupportedOperationException {
    @required
    message: String
}

@length(min: 1, max: 18) @pattern("[0-9]+")
string NumericIdInArn

@length(min: 1, max: 128) @pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string ParameterTemplatePath

@length(min: 0, max: 50)
list PropagatedSetLevelTags {
    member: TagKey
}

@length(min: 1, max: 1)
string Quote

@length(min: 1, max: 127) @pattern("[\\p{N}||\\p{P}]+")
string Range

@error("client") @httpError(416) @retryable(throttling: false)
structure RangeNotSatisfiableException {
    @required
    message: String
}

structure ReadOptions {
    sep: Separator
    encoding: Encoding
    quote: Quote
    quoteAll: Boolean
    escape: EscapeChar
    escapeQuotes: Boolean
    comment: CommentChar
    header: Boolean
    lineSep: LineSep
}

enum ReadSetActivationJobItemStatus {
    NOT_STARTED
    IN_PROGRESS
    FINISHED
    FAILED
}

enum ReadSetActivationJobStatus {
    SUBMITTED
    IN_PROGRESS
    CANCELLING
    CANCELLED
    FAILED
    COMPLETED
    COMPLETED_WITH_FAILURES
}

@length(min: 1, max: 127) @pattern("arn:.+")
string ReadSetArn

structure ReadSetBatchError {
    @required
    id: ReadSetId

    @required
    code: String

    @required
    message: String
}

list ReadSetBatchErrorList {
    member: ReadSetBatchError
}

@length(min: 1, max: 255) @pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string ReadSetDescription

enum ReadSetExportJobItemStatus {
    NOT_STARTED
    IN_PROGRESS
    FINISHED
    FAILED
}

enum ReadSetExportJobStatus {
    SUBMITTED
    IN_PROGRESS
    CANCELLING
    CANCELLED
    FAILED
    COMPLETED
    COMPLETED_WITH_FAILURES
}

enum ReadSetFile {
    SOURCE1
    SOURCE2
    INDEX
}

structure ReadSetFiles {
    source1: FileInformation
    source2: FileInformation
    index: FileInformation
}

structure ReadSetFilter {
    name: ReadSetName
    status: ReadSetStatus
    referenceArn: ReferenceArnFilter
    createdAfter: SyntheticTimestamp_date_time
    createdBefore: SyntheticTimestamp_date_time
    sampleId: SampleId
    subjectId: SubjectId
    generatedFrom: GeneratedFrom
    creationType: CreationType
}

@length(min: 10, max: 36) @pattern("[0-9]+")
string ReadSetId

@length(min: 1, max: 100)
list ReadSetIdList {
    member: ReadSetId
}

enum ReadSetImportJobItemStatus {
    NOT_STARTED
    IN_PROGRESS
    FINISHED
    FAILED
}

enum ReadSetImportJobStatus {
    SUBMITTED
    IN_PROGRESS
    CANCELLING
    CANCELLED
    FAILED
    COMPLETED
    COMPLETED_WITH_FAILURES
}

list ReadSetList {
    member: ReadSetListItem
}

structure ReadSetListItem {
    @required
    id: ReadSetId

    @required
    arn: ReadSetArn

    @required
    sequenceStoreId: SequenceStoreId

    subjectId: SubjectId
    sampleId: SampleId

    @required
    status: ReadSetStatus

    name: ReadSetName
    description: ReadSetDescription
    referenceArn: ReferenceArn

    @required
    fileType: FileType

    sequenceInformation: SequenceInformation

    @required
    creationTime: SyntheticTimestamp_date_time

    statusMessage: ReadSetStatusMessage
    creationType: CreationType
    etag: ETag
}

@length(min: 1, max: 127) @pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string ReadSetName

enum ReadSetPartSource {
    SOURCE1
    SOURCE2
}

@requiresLength @streaming
blob ReadSetPartStreamingBlob

structure ReadSetS3Access {
    s3Uri: S3Uri
}

enum ReadSetStatus {
    ARCHIVED
    ACTIVATING
    ACTIVE
    DELETING
    DELETED
    PROCESSING_UPLOAD
    UPLOAD_FAILED
}

@length(min: 1, max: 255) @pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string ReadSetStatusMessage

@streaming
blob ReadSetStreamingBlob

list ReadSetUploadPartList {
    member: ReadSetUploadPartListItem
}

structure ReadSetUploadPartListFilter {
    createdAfter: SyntheticTimestamp_date_time
    createdBefore: SyntheticTimestamp_date_time
}

structure ReadSetUploadPartListItem {
    @required
    partNumber: ReadSetUploadPartListItemPartNumberInteger

    @required
    partSize: ReadSetUploadPartListItemPartSizeLong

    @required
    partSource: ReadSetPartSource

    @required
    checksum: String

    creationTime: SyntheticTimestamp_date_time
    lastUpdatedTime: SyntheticTimestamp_date_time
}

@range(min: 1, max: 10000)
integer ReadSetUploadPartListItemPartNumberInteger

@range(min: 1, max: 5368709120)
long ReadSetUploadPartListItemPartSizeLong

@length(min: 1, max: 128) @pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string ReadmePath

@length(min: 1, max: 256) @pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string ReadmeS3PresignedUrl

@length(min: 1, max: 127) @pattern("arn:.+")
string ReferenceArn

@length(min: 0, max: 127) @pattern("$|^arn:.+")
string ReferenceArnFilter

enum ReferenceCreationType {
    IMPORT
}

@length(min: 1, max: 255) @pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string ReferenceDescription

enum ReferenceFile {
    SOURCE
    INDEX
}

structure ReferenceFiles {
    source: FileInformation
    index: FileInformation
}

structure ReferenceFilter {
    name: ReferenceName
    md5: Md5
    createdAfter: SyntheticTimestamp_date_time
    createdBefore: SyntheticTimestamp_date_time
}

@length(min: 10, max: 36) @pattern("[0-9]+")
string ReferenceId

enum ReferenceImportJobItemStatus {
    NOT_STARTED
    IN_PROGRESS
    FINISHED
    FAILED
}

enum ReferenceImportJobStatus {
    SUBMITTED
    IN_PROGRESS
    CANCELLING
    CANCELLED
    FAILED
    COMPLETED
    COMPLETED_WITH_FAILURES
}

union ReferenceItem {
    referenceArn: ReferenceArn
}

list ReferenceList {
    member: ReferenceListItem
}

structure ReferenceListItem {
    @required
    id: ReferenceId

    @required
    arn: ReferenceArn

    @required
    referenceStoreId: ReferenceStoreId

    @required
    md5: Md5

    status: ReferenceStatus
    name: ReferenceName
    description: ReferenceDescription

    @required
    creationTime: SyntheticTimestamp_date_time

    @required
    updateTime: SyntheticTimestamp_date_time
}

@length(min: 3, max: 255) @pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string ReferenceName

enum ReferenceStatus {
    ACTIVE
    DELETING
    DELETED
}

@length(min: 1, max: 127) @pattern("arn:.+")
string ReferenceStoreArn

@length(min: 1, max: 255) @pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string ReferenceStoreDescription

structure ReferenceStoreDetail {
    @required
    arn: ReferenceStoreArn

    @required
    id: ReferenceStoreId

    name: ReferenceStoreName
    description: ReferenceStoreDescription
    sseConfig: SseConfig

    @required
    creationTime: SyntheticTimestamp_date_time
}

list ReferenceStoreDetailList {
    member: ReferenceStoreDetail
}

structure ReferenceStoreFilter {
    name: ReferenceStoreName
    createdAfter: SyntheticTimestamp_date_time
    createdBefore: SyntheticTimestamp_date_time
}

@length(min: 10, max: 36) @pattern("[0-9]+")
string ReferenceStoreId

@length(min: 1, max: 127) @pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string ReferenceStoreName

@streaming
blob ReferenceStreamingBlob

structure RegistryMapping {
    upstreamRegistryUrl: Uri
    ecrRepositoryPrefix: EcrRepositoryPrefix
    upstreamRepositoryPrefix: UpstreamRepositoryPrefix
    ecrAccountId: AwsAccountId
}

list RegistryMappingsList {
    member: RegistryMapping
}

@error("client") @httpError(408)
structure RequestTimeoutException {
    @required
    message: String
}

@pattern("[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}")
string ResourceId

@length(min: 1, max: 50)
string ResourceIdentifier

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    message: String
}

enum ResourceOwner {
    SELF
    OTHER
}

@length(min: 20, max: 2048) @pattern("arn:.*")
string RoleArn

@length(min: 1, max: 128) @pattern("arn:.+")
string RunArn

list RunBatchList {
    member: RunBatchListItem
}

structure RunBatchListItem {
    runSettingId: RunSettingId
    runId: RunId
    runInternalUuid: RunUuid
    runArn: RunArn
    submissionStatus: SubmissionStatus
    submissionFailureReason: SubmissionFailureReason
    submissionFailureMessage: SubmissionFailureMessage
}

@length(min: 1, max: 128) @pattern("arn:.+")
string RunCacheArn

@length(min: 1, max: 18) @pattern("[0-9]+")
string RunCacheId

list RunCacheList {
    member: RunCacheListItem
}

structure RunCacheListItem {
    arn: RunCacheArn
    cacheBehavior: CacheBehavior
    cacheS3Uri: S3UriForBucketOrObject
    creationTime: RunCacheTimestamp
    id: RunCacheId
    name: UserCustomName
    status: RunCacheStatus
}

@length(min: 1, max: 128) @pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string RunCacheRequestId

enum RunCacheStatus {
    ACTIVE
    DELETED
    FAILED
}

@timestampFormat("date-time")
timestamp RunCacheTimestamp

structure RunConfigurations {
    vpcConfig: VpcConfig
}

structure RunConfigurationsResponse {
    vpcConfig: VpcConfigResponse
}

enum RunExport {
    DEFINITION
}

@length(min: 0, max: 32)
list RunExportList {
    member: RunExport
}

@length(min: 1, max: 64) @pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string RunFailureReason

@length(min: 1, max: 128) @pattern("arn:.+")
string RunGroupArn

@length(min: 1, max: 18) @pattern("[0-9]+")
string RunGroupId

list RunGroupList {
    member: RunGroupListItem
}

structure RunGroupListItem {
    arn: RunGroupArn
    id: RunGroupId
    name: RunGroupName
    maxCpus: RunGroupListItemMaxCpusInteger
    maxRuns: RunGroupListItemMaxRunsInteger
    maxDuration: RunGroupListItemMaxDurationInteger
    creationTime: RunGroupTimestamp
    maxGpus: RunGroupListItemMaxGpusInteger
}

@range(min: 1, max: 100000)
integer RunGroupListItemMaxCpusInteger

@range(min: 1, max: 100000)
integer RunGroupListItemMaxDurationInteger

@range(min: 1, max: 100000)
integer RunGroupListItemMaxGpusInteger

@range(min: 1, max: 100000)
integer RunGroupListItemMaxRunsInteger

@length(min: 1, max: 128) @pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string RunGroupListToken

@length(min: 1, max: 128) @pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string RunGroupName

@length(min: 1, max: 128) @pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string RunGroupRequestId

@timestampFormat("date-time")
timestamp RunGroupTimestamp

@length(min: 1, max: 18) @pattern("[0-9]+")
string RunId

list RunList {
    member: RunListItem
}

structure RunListItem {
    arn: RunArn
    id: RunId
    status: RunStatus
    workflowId: WorkflowId
    batchId: BatchId
    name: RunName
    priority: RunListItemPriorityInteger
    storageCapacity: RunListItemStorageCapacityInteger
    creationTime: RunTimestamp
    startTime: RunTimestamp
    stopTime: RunTimestamp
    storageType: StorageType
    workflowVersionName: WorkflowVersionName
    workflowName: WorkflowName
}

@range(min: 0, max: 100000)
integer RunListItemPriorityInteger

@range(min: 0, max: 100000)
integer RunListItemStorageCapacityInteger

@length(min: 1, max: 128) @pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string RunListToken

enum RunLogLevel {
    OFF
    FATAL
    ERROR
    ALL
}

structure RunLogLocation {
    engineLogStream: EngineLogStream
    runLogStream: RunLogStream
}

@pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string RunLogStream

@length(min: 1, max: 128) @pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string RunName

@length(min: 1, max: 750) @pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string RunOutputUri

@length(min: 1, max: 128) @pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string RunRequestId

@length(min: 0, max: 64) @pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string RunResourceDigest

@length(min: 1, max: 256) @pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string RunResourceDigestKey

map RunResourceDigests {
    key: RunResourceDigestKey
    value: RunResourceDigest
}

enum RunRetentionMode {
    RETAIN
    REMOVE
}

@length(min: 1, max: 128) @pattern("arn:.+")
string RunRoleArn

@length(min: 1, max: 128) @pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string RunSettingId

@length(min: 1, max: 128)
string RunStartedBy

enum RunStatus {
    PENDING
    STARTING
    RUNNING
    STOPPING
    COMPLETED
    DELETED
    CANCELLED
    FAILED
}

@pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string RunStatusMessage

structure RunSummary {
    pendingRunCount: Integer
    startingRunCount: Integer
    runningRunCount: Integer
    stoppingRunCount: Integer
    completedRunCount: Integer
    deletedRunCount: Integer
    failedRunCount: Integer
    cancelledRunCount: Integer
}

@timestampFormat("date-time")
timestamp RunTimestamp

@length(min: 1, max: 128) @pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string RunUuid

structure S3AccessConfig {
    accessLogLocation: AccessLogLocation
}

@length(min: 1, max: 1024) @pattern("arn:[^:]*:s3:[^:]*:[^:]*:accesspoint/.*")
string S3AccessPointArn

@pattern("s3://([a-z0-9][a-z0-9-.]{1,61}[a-z0-9])/?((.{1,1024})/)?")
string S3Destination

@pattern("s3://([a-z0-9][a-z0-9-.]{1,61}[a-z0-9])/(.{1,1024})")
string S3Uri

@pattern("s3://([a-z0-9][a-z0-9-.]{1,61}[a-z0-9])(/(.{0,1024}))?")
string S3UriForBucketOrObject

@pattern("s3://([a-z0-9][a-z0-9-.]{1,61}[a-z0-9])/((.{1,1024}))")
string S3UriForObject

@length(min: 1, max: 750) @pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string S3UriSettings

@length(min: 1, max: 127) @pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string SampleId

@length(min: 1, max: 1)
map SchemaItem {
    key: SchemaItemKeyString
    value: SchemaValueType
}

@pattern("[a-z0-9_]{1,255}")
string SchemaItemKeyString

enum SchemaValueType {
    LONG
    INT
    STRING
    FLOAT
    DOUBLE
    BOOLEAN
}

enum ScratchStorageMode {
    LOCAL
    SHARED
}

@length(min: 4, max: 128) @pattern("sg-[0-9a-f]+")
string SecurityGroupId

list SecurityGroupIds {
    member: SecurityGroupId
}

@length(min: 1, max: 20)
string Separator

structure SequenceInformation {
    totalReadCount: Long
    totalBaseCount: Long
    generatedFrom: GeneratedFrom
    alignment: String
}

@length(min: 1, max: 127) @pattern("arn:.+")
string SequenceStoreArn

@length(min: 1, max: 255) @pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string SequenceStoreDescription

structure SequenceStoreDetail {
    @required
    arn: SequenceStoreArn

    @required
    id: SequenceStoreId

    name: SequenceStoreName
    description: SequenceStoreDescription
    sseConfig: SseConfig

    @required
    creationTime: SyntheticTimestamp_date_time

    fallbackLocation: FallbackLocation
    eTagAlgorithmFamily: ETagAlgorithmFamily
    status: SequenceStoreStatus
    statusMessage: SequenceStoreStatusMessage
    updateTime: SyntheticTimestamp_date_time
}

list SequenceStoreDetailList {
    member: SequenceStoreDetail
}

structure SequenceStoreFilter {
    name: SequenceStoreName
    createdAfter: SyntheticTimestamp_date_time
    createdBefore: SyntheticTimestamp_date_time
    status: SequenceStoreStatus
    updatedAfter: SyntheticTimestamp_date_time
    updatedBefore: SyntheticTimestamp_date_time
}

@length(min: 10, max: 36) @pattern("[0-9]+")
string SequenceStoreId

@length(min: 1, max: 127) @pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string SequenceStoreName

structure SequenceStoreS3Access {
    s3Uri: S3Uri
    s3AccessPointArn: S3AccessPointArn
    accessLogLocation: AccessLogLocation
}

enum SequenceStoreStatus {
    CREATING
    ACTIVE
    UPDATING
    DELETING
    FAILED
}

@length(min: 1, max: 127) @pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string SequenceStoreStatusMessage

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    message: String
}

structure ShareDetails {
    shareId: String
    resourceArn: String
    resourceId: String
    principalSubscriber: String
    ownerId: String
    status: ShareStatus
    statusMessage: StatusMessage
    shareName: ShareName
    creationTime: CreationTime
    updateTime: UpdateTime
}

list ShareDetailsList {
    member: ShareDetails
}

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9_-]+")
string ShareName

enum ShareResourceType {
    VARIANT_STORE
    ANNOTATION_STORE
    WORKFLOW
}

enum ShareStatus {
    PENDING
    ACTIVATING
    ACTIVE
    DELETING
    DELETED
    FAILED
}

structure SourceFiles {
    @required
    source1: S3Uri

    source2: S3Uri
}

structure SourceReference {
    @required
    type: SourceReferenceType

    @required
    value: String
}

enum SourceReferenceType {
    BRANCH
    TAG
    COMMIT
}

structure SseConfig {
    @required
    type: EncryptionType

    keyArn: SseConfigKeyArnString
}

@length(min: 20, max: 2048) @pattern(".*arn:([^: ]*):([^: ]*):([^: ]*):([0-9]{12}):([^: ]*).*")
string SseConfigKeyArnString

@input
structure StartAnnotationImportRequest {
    @required
    destinationName: StoreName

    @required
    roleArn: Arn

    @required
    items: AnnotationImportItemSources

    versionName: VersionName
    formatOptions: FormatOptions
    runLeftNormalization: Boolean
    annotationFields: AnnotationFieldMap
}

@output
structure StartAnnotationImportResponse {
    @required
    jobId: ResourceId
}

@length(min: 1, max: 20)
list StartReadSetActivationJobRequestSourcesList {
    member: StartReadSetActivationJobSourceItem
}

structure StartReadSetActivationJobSourceItem {
    @required
    readSetId: ReadSetId
}

@length(min: 1, max: 100)
list StartReadSetExportJobRequestSourcesList {
    member: ExportReadSet
}

@length(min: 1, max: 100)
list StartReadSetImportJobRequestSourcesList {
    member: StartReadSetImportJobSourceItem
}

structure StartReadSetImportJobSourceItem {
    @required
    sourceFiles: SourceFiles

    @required
    sourceFileType: FileType

    @required
    subjectId: SubjectId

    @required
    sampleId: SampleId

    generatedFrom: GeneratedFrom
    referenceArn: ReferenceArn
    name: ReadSetName
    description: ReadSetDescription
    tags: TagMap
}

@length(min: 1, max: 100)
list StartReferenceImportJobRequestSourcesList {
    member: StartReferenceImportJobSourceItem
}

structure StartReferenceImportJobSourceItem {
    @required
    sourceFile: S3Uri

    @required
    name: ReferenceName

    description: ReferenceDescription
    tags: TagMap
}

@range(min: 0, max: 100000)
integer StartRunRequestPriorityInteger

@range(min: 0, max: 100000)
integer StartRunRequestStorageCapacityInteger

@input
structure StartVariantImportRequest {
    @required
    destinationName: StoreName

    @required
    roleArn: Arn

    @required
    items: VariantImportItemSources

    runLeftNormalization: Boolean
    annotationFields: AnnotationFieldMap
}

@output
structure StartVariantImportResponse {
    @required
    jobId: ResourceId
}

@length(min: 1, max: 10)
list StatusList {
    member: ShareStatus
}

@length(min: 0, max: 1000)
string StatusMessage

enum StorageType {
    STATIC
    DYNAMIC
}

enum StoreFormat {
    GFF
    TSV
    VCF
}

@length(min: 10, max: 36) @pattern("[0-9]+")
string StoreId

@length(min: 3, max: 255) @pattern("([a-z]){1}([a-z0-9_]){2,254}")
string StoreName

union StoreOptions {
    tsvStoreOptions: TsvStoreOptions
}

enum StoreStatus {
    CREATING
    UPDATING
    DELETING
    ACTIVE
    FAILED
}

enum StoreType {
    SEQUENCE_STORE
    REFERENCE_STORE
}

@length(min: 1, max: 127) @pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string SubjectId

@pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string SubmissionFailureMessage

@length(min: 1, max: 64) @pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string SubmissionFailureReason

enum SubmissionStatus {
    SUCCESS
    FAILED
    CANCEL_SUCCESS
    CANCEL_FAILED
    DELETE_SUCCESS
    DELETE_FAILED
}

structure SubmissionSummary {
    successfulStartSubmissionCount: Integer
    failedStartSubmissionCount: Integer
    pendingStartSubmissionCount: Integer
    successfulCancelSubmissionCount: Integer
    failedCancelSubmissionCount: Integer
    successfulDeleteSubmissionCount: Integer
    failedDeleteSubmissionCount: Integer
}

@length(min: 8, max: 128) @pattern("subnet-[0-9a-f]+")
string SubnetId

list SubnetIds {
    member: SubnetId
}

@timestampFormat("date-time")
timestamp SyntheticTimestamp_date_time

@length(min: 1, max: 150) @pattern("arn:.+")
string TagArn

@length(min: 1, max: 128)
string TagKey

@length(min: 0, max: 50)
list TagKeyList {
    member: TagKey
}

map TagMap {
    key: TagKey
    value: TagValue
}

@length(min: 0, max: 50)
map TagResourceRequestTagsMap {
    key: TagKey
    value: TagValue
}

@length(min: 0, max: 256)
string TagValue

@length(min: 1, max: 64) @pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string TaskFailureReason

@length(min: 1, max: 18) @pattern("[0-9]+")
string TaskId

@length(min: 1, max: 128) @pattern("sha[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string TaskImageDigest

@pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string TaskInstanceType

list TaskList {
    member: TaskListItem
}

structure TaskListItem {
    taskId: TaskId
    status: TaskStatus
    name: TaskName
    cpus: TaskListItemCpusInteger
    cacheHit: Boolean
    cacheS3Uri: S3UriForBucketOrObject
    memory: TaskListItemMemoryInteger
    creationTime: TaskTimestamp
    startTime: TaskTimestamp
    stopTime: TaskTimestamp
    gpus: TaskListItemGpusInteger
    instanceType: TaskInstanceType
    uuid: TaskUuid
}

@range(min: 1)
integer TaskListItemCpusInteger

@range(min: 0)
integer TaskListItemGpusInteger

@range(min: 1)
integer TaskListItemMemoryInteger

@length(min: 1, max: 128) @pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string TaskListToken

@pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string TaskLogStream

@length(min: 1, max: 128)
string TaskName

enum TaskStatus {
    PENDING
    STARTING
    RUNNING
    STOPPING
    COMPLETED
    CANCELLED
    FAILED
}

@pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string TaskStatusMessage

@timestampFormat("date-time")
timestamp TaskTimestamp

@length(min: 1, max: 128) @pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string TaskUuid

@error("client") @httpError(429) @retryable(throttling: true)
structure ThrottlingException {
    @required
    message: String
}

structure TsvOptions {
    readOptions: ReadOptions
}

structure TsvStoreOptions {
    annotationType: AnnotationType
    formatToHeader: FormatToHeader
    schema: TsvStoreOptionsSchemaList
}

@length(min: 1, max: 5000)
list TsvStoreOptionsSchemaList {
    member: SchemaItem
}

structure TsvVersionOptions {
    annotationType: AnnotationType
    formatToHeader: FormatToHeader
    schema: TsvVersionOptionsSchemaList
}

@length(min: 1, max: 5000)
list TsvVersionOptionsSchemaList {
    member: SchemaItem
}

@length(min: 1, max: 10)
list TypeList {
    member: ShareResourceType
}

@range(min: 1, max: 100000)
integer UpdateRunGroupRequestMaxCpusInteger

@range(min: 1, max: 100000)
integer UpdateRunGroupRequestMaxDurationInteger

@range(min: 1, max: 100000)
integer UpdateRunGroupRequestMaxGpusInteger

@range(min: 1, max: 100000)
integer UpdateRunGroupRequestMaxRunsInteger

@timestampFormat("date-time")
timestamp UpdateTime

@range(min: 0, max: 100000)
integer UpdateWorkflowRequestStorageCapacityInteger

@range(min: 0, max: 100000)
integer UpdateWorkflowVersionRequestStorageCapacityInteger

@length(min: 10, max: 36) @pattern("[0-9]+")
string UploadId

@range(min: 1, max: 10000)
integer UploadReadSetPartRequestPartNumberInteger

@length(min: 2, max: 30) @pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string UpstreamRepositoryPrefix

@length(min: 1, max: 750) @pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string Uri

@length(min: 1, max: 256) @pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string UserCustomDescription

@length(min: 1, max: 128) @pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string UserCustomName

@error("client") @httpError(400)
structure ValidationException {
    @required
    message: String
}

structure VariantImportItemDetail {
    @required
    source: S3Uri

    @required
    jobStatus: JobStatus

    statusMessage: String
}

@length(min: 1)
list VariantImportItemDetails {
    member: VariantImportItemDetail
}

structure VariantImportItemSource {
    @required
    source: S3Uri
}

@length(min: 1)
list VariantImportItemSources {
    member: VariantImportItemSource
}

structure VariantImportJobItem {
    @required
    id: String

    @required
    destinationName: String

    @required
    roleArn: Arn

    @required
    status: JobStatus

    @required
    creationTime: CreationTime

    @required
    updateTime: UpdateTime

    completionTime: CompletionTime
    runLeftNormalization: Boolean
    annotationFields: AnnotationFieldMap
}

list VariantImportJobItems {
    member: VariantImportJobItem
}

structure VariantStoreItem {
    @required
    id: ResourceId

    @required
    reference: ReferenceItem

    @required
    status: StoreStatus

    @required
    storeArn: Arn

    @required
    name: String

    @required
    description: Description

    @required
    sseConfig: SseConfig

    @required
    creationTime: CreationTime

    @required
    updateTime: UpdateTime

    @required
    statusMessage: StatusMessage

    @required
    storeSizeBytes: Long
}

list VariantStoreItems {
    member: VariantStoreItem
}

structure VcfOptions {
    ignoreQualField: Boolean
    ignoreFilterField: Boolean
}

structure VersionDeleteError {
    @required
    versionName: VersionName

    @required
    message: String
}

list VersionDeleteErrorList {
    member: VersionDeleteError
}

@length(min: 1, max: 10)
list VersionList {
    member: VersionName
}

@length(min: 3, max: 255) @pattern("([a-z]){1}([a-z0-9_]){2,254}")
string VersionName

union VersionOptions {
    tsvVersionOptions: TsvVersionOptions
}

enum VersionStatus {
    CREATING
    UPDATING
    DELETING
    ACTIVE
    FAILED
}

structure VpcConfig {
    securityGroupIds: VpcConfigSecurityGroupIdsList
    subnetIds: VpcConfigSubnetIdsList
}

structure VpcConfigResponse {
    securityGroupIds: SecurityGroupIds
    subnetIds: SubnetIds
    vpcId: VpcId
}

@length(min: 0, max: 5)
list VpcConfigSecurityGroupIdsList {
    member: SecurityGroupId
}

@length(min: 0, max: 16)
list VpcConfigSubnetIdsList {
    member: SubnetId
}

@length(min: 5, max: 128) @pattern("vpc-[0-9a-f]+")
string VpcId

@length(min: 1, max: 128) @pattern("arn:.+")
string WorkflowArn

@pattern("[0-9]{12}")
string WorkflowBucketOwnerId

@length(min: 1, max: 256) @pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string WorkflowDefinition

@length(min: 1, max: 256) @pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string WorkflowDescription

@length(min: 1, max: 64)
string WorkflowDigest

enum WorkflowEngine {
    WDL
    NEXTFLOW
    CWL
    WDL_LENIENT
}

enum WorkflowExport {
    DEFINITION
    README
}

@length(min: 0, max: 32)
list WorkflowExportList {
    member: WorkflowExport
}

@length(min: 1, max: 18) @pattern("[0-9]+")
string WorkflowId

list WorkflowList {
    member: WorkflowListItem
}

structure WorkflowListItem {
    arn: WorkflowArn
    id: WorkflowId
    name: WorkflowName
    status: WorkflowStatus
    type: WorkflowType
    digest: WorkflowDigest
    creationTime: WorkflowTimestamp
    metadata: WorkflowMetadata
}

@length(min: 1, max: 128) @pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string WorkflowListToken

@length(min: 1, max: 128) @pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string WorkflowMain

map WorkflowMetadata {
    key: WorkflowMetadataKey
    value: WorkflowMetadataValue
}

@length(min: 1, max: 128)
string WorkflowMetadataKey

@length(min: 0, max: 256)
string WorkflowMetadataValue

@length(min: 1, max: 128) @pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string WorkflowName

@pattern("[0-9]{12}")
string WorkflowOwnerId

structure WorkflowParameter {
    description: WorkflowParameterDescription
    optional: Boolean
}

@length(min: 0, max: 256) @pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string WorkflowParameterDescription

@length(min: 1, max: 128) @pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string WorkflowParameterName

@length(min: 1, max: 2000)
map WorkflowParameterTemplate {
    key: WorkflowParameterName
    value: WorkflowParameter
}

list WorkflowProfileList {
    member: String
}

map WorkflowProfileParameterTemplates {
    key: String
    value: WorkflowParameterTemplate
}

@length(min: 1, max: 128) @pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string WorkflowRequestId

enum WorkflowStatus {
    CREATING
    ACTIVE
    UPDATING
    DELETED
    FAILED
    INACTIVE
}

@pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string WorkflowStatusMessage

@timestampFormat("date-time")
timestamp WorkflowTimestamp

enum WorkflowType {
    PRIVATE
    READY2RUN
}

@pattern("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}")
string WorkflowUuid

@length(min: 1, max: 150) @pattern("arn:.+")
string WorkflowVersionArn

@length(min: 1, max: 256) @pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string WorkflowVersionDescription

list WorkflowVersionList {
    member: WorkflowVersionListItem
}

structure WorkflowVersionListItem {
    arn: WorkflowVersionArn
    workflowId: WorkflowId
    versionName: WorkflowVersionName
    description: WorkflowVersionDescription
    status: WorkflowStatus
    type: WorkflowType
    digest: WorkflowDigest
    creationTime: WorkflowTimestamp
    metadata: WorkflowMetadata
}

@length(min: 1, max: 256) @pattern("[\\p{L}||\\p{M}||\\p{Z}||\\p{S}||\\p{N}||\\p{P}]+")
string WorkflowVersionListToken

@length(min: 1, max: 64) @pattern("[A-Za-z0-9][A-Za-z0-9\\-\\._]*")
string WorkflowVersionName
