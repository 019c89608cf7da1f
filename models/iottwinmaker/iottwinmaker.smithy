$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.iottwinmaker

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS IoT TwinMaker")
@service(sdkId: "IoTTwinMaker", endpointPrefix: "iottwinmaker")
@restJson1
@sigv4(name: "iottwinmaker")
@standardRegionalEndpoints
service IoTTwinMaker {
    version: "2021-11-29"
    operations: [
        BatchPutPropertyValues
        CancelMetadataTransferJob
        CreateComponentType
        CreateEntity
        CreateMetadataTransferJob
        CreateScene
        CreateSyncJob
        CreateWorkspace
        DeleteComponentType
        DeleteEntity
        DeleteScene
        DeleteSyncJob
        DeleteWorkspace
        ExecuteQuery
        GetComponentType
        GetEntity
        GetMetadataTransferJob
        GetPricingPlan
        GetPropertyValue
        GetPropertyValueHistory
        GetScene
        GetSyncJob
        GetWorkspace
        ListComponentTypes
        ListComponents
        ListEntities
        ListMetadataTransferJobs
        ListProperties
        ListScenes
        ListSyncJobs
        ListSyncResources
        ListTagsForResource
        ListWorkspaces
        TagResource
        UntagResource
        UpdateComponentType
        UpdateEntity
        UpdatePricingPlan
        UpdateScene
        UpdateWorkspace
    ]
}

@http(method: "POST", uri: "/workspaces/{workspaceId}/entity-properties")
@endpoint(hostPrefix: "data.")
operation BatchPutPropertyValues {
    input := {
        @required @httpLabel
        workspaceId: Id

        @required
        entries: Entries
    }
    output := {
        @required
        errorEntries: ErrorEntries
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "PUT", uri: "/metadata-transfer-jobs/{metadataTransferJobId}/cancel")
@endpoint(hostPrefix: "api.")
operation CancelMetadataTransferJob {
    input := {
        @required @httpLabel
        metadataTransferJobId: Id
    }
    output := {
        @required
        metadataTransferJobId: Id

        @required
        arn: TwinMakerArn

        @required
        updateDateTime: Timestamp

        @required
        status: MetadataTransferJobStatus

        progress: MetadataTransferJobProgress
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        ConflictException
    ]
}

@http(method: "POST", uri: "/workspaces/{workspaceId}/component-types/{componentTypeId}")
@endpoint(hostPrefix: "api.")
operation CreateComponentType {
    input := {
        @required @httpLabel
        workspaceId: Id

        isSingleton: Boolean

        @required @httpLabel
        componentTypeId: ComponentTypeId

        description: Description
        propertyDefinitions: PropertyDefinitionsRequest
        extendsFrom: ExtendsFrom
        functions: FunctionsRequest
        tags: TagMap
        propertyGroups: PropertyGroupsRequest
        componentTypeName: ComponentTypeName
        compositeComponentTypes: CompositeComponentTypesRequest
    }
    output := {
        @required
        arn: TwinMakerArn

        @required
        creationDateTime: Timestamp

        @required
        state: State
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
        ConflictException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/workspaces/{workspaceId}/entities") @endpoint(hostPrefix: "api.")
operation CreateEntity {
    input := {
        @required @httpLabel
        workspaceId: Id

        entityId: EntityId

        @required
        entityName: EntityName

        description: Description
        components: ComponentsMapRequest
        compositeComponents: CompositeComponentsMapRequest
        parentEntityId: ParentEntityId
        tags: TagMap
    }
    output := {
        @required
        entityId: EntityId

        @required
        arn: TwinMakerArn

        @required
        creationDateTime: Timestamp

        @required
        state: State
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
        ConflictException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/metadata-transfer-jobs") @endpoint(hostPrefix: "api.")
operation CreateMetadataTransferJob {
    input := {
        metadataTransferJobId: Id
        description: Description

        @required
        sources: SourceConfigurations

        @required
        destination: DestinationConfiguration
    }
    output := {
        @required
        metadataTransferJobId: Id

        @required
        arn: TwinMakerArn

        @required
        creationDateTime: Timestamp

        @required
        status: MetadataTransferJobStatus
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        ConflictException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/workspaces/{workspaceId}/scenes") @endpoint(hostPrefix: "api.")
operation CreateScene {
    input := {
        @required @httpLabel
        workspaceId: Id

        @required
        sceneId: Id

        @required
        contentLocation: S3Url

        description: Description
        capabilities: SceneCapabilities
        tags: TagMap
        sceneMetadata: SceneMetadataMap
    }
    output := {
        @required
        arn: TwinMakerArn

        @required
        creationDateTime: Timestamp
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
        ConflictException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/workspaces/{workspaceId}/sync-jobs/{syncSource}")
@endpoint(hostPrefix: "api.")
operation CreateSyncJob {
    input := {
        @required @httpLabel
        workspaceId: Id

        @required @httpLabel
        syncSource: SyncSource

        @required
        syncRole: RoleArn

        tags: TagMap
    }
    output := {
        @required
        arn: TwinMakerArn

        @required
        creationDateTime: Timestamp

        @required
        state: SyncJobState
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
        ConflictException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/workspaces/{workspaceId}") @endpoint(hostPrefix: "api.")
operation CreateWorkspace {
    input := {
        @required @httpLabel
        workspaceId: Id

        description: Description
        s3Location: S3Location
        role: RoleArn
        tags: TagMap
    }
    output := {
        @required
        arn: TwinMakerArn

        @required
        creationDateTime: Timestamp
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
        ConflictException
        ServiceQuotaExceededException
    ]
}

@http(method: "DELETE", uri: "/workspaces/{workspaceId}/component-types/{componentTypeId}")
@endpoint(hostPrefix: "api.")
operation DeleteComponentType {
    input := {
        @required @httpLabel
        workspaceId: Id

        @required @httpLabel
        componentTypeId: ComponentTypeId
    }
    output := {
        @required
        state: State
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/workspaces/{workspaceId}/entities/{entityId}")
@endpoint(hostPrefix: "api.")
operation DeleteEntity {
    input := {
        @required @httpLabel
        workspaceId: Id

        @required @httpLabel
        entityId: EntityId

        @httpQuery("isRecursive")
        isRecursive: Boolean
    }
    output := {
        @required
        state: State
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        ServiceQuotaExceededException
    ]
}

@http(method: "DELETE", uri: "/workspaces/{workspaceId}/scenes/{sceneId}")
@endpoint(hostPrefix: "api.")
operation DeleteScene {
    input := {
        @required @httpLabel
        workspaceId: Id

        @required @httpLabel
        sceneId: Id
    }
    output := {}
    errors: [
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/workspaces/{workspaceId}/sync-jobs/{syncSource}")
@endpoint(hostPrefix: "api.")
operation DeleteSyncJob {
    input := {
        @required @httpLabel
        workspaceId: Id

        @required @httpLabel
        syncSource: SyncSource
    }
    output := {
        @required
        state: SyncJobState
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        ServiceQuotaExceededException
    ]
}

@http(method: "DELETE", uri: "/workspaces/{workspaceId}") @endpoint(hostPrefix: "api.")
operation DeleteWorkspace {
    input := {
        @required @httpLabel
        workspaceId: Id
    }
    output := {
        message: WorkspaceDeleteMessage
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/queries/execution") @endpoint(hostPrefix: "api.")
operation ExecuteQuery {
    input := {
        @required
        workspaceId: Id

        @required
        queryStatement: QueryStatement

        maxResults: QueryServiceMaxResults
        nextToken: NextToken
    }
    output := {
        columnDescriptions: ColumnDescriptions
        rows: Rows
        nextToken: NextToken
    }
    errors: [
        InternalServerException
        AccessDeniedException
        QueryTimeoutException
        ThrottlingException
        ValidationException
        ServiceQuotaExceededException
    ]
}

@http(method: "GET", uri: "/workspaces/{workspaceId}/component-types/{componentTypeId}")
@endpoint(hostPrefix: "api.")
operation GetComponentType {
    input := {
        @required @httpLabel
        workspaceId: Id

        @required @httpLabel
        componentTypeId: ComponentTypeId
    }
    output := {
        @required
        workspaceId: Id

        isSingleton: Boolean

        @required
        componentTypeId: ComponentTypeId

        description: Description
        propertyDefinitions: PropertyDefinitionsResponse
        extendsFrom: ExtendsFrom
        functions: FunctionsResponse

        @required
        creationDateTime: Timestamp

        @required
        updateDateTime: Timestamp

        @required
        arn: TwinMakerArn

        isAbstract: Boolean
        isSchemaInitialized: Boolean
        status: Status
        propertyGroups: PropertyGroupsResponse
        syncSource: SyncSource
        componentTypeName: ComponentTypeName
        compositeComponentTypes: CompositeComponentTypesResponse
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/workspaces/{workspaceId}/entities/{entityId}")
@endpoint(hostPrefix: "api.")
operation GetEntity {
    input := {
        @required @httpLabel
        workspaceId: Id

        @required @httpLabel
        entityId: EntityId
    }
    output := {
        @required
        entityId: EntityId

        @required
        entityName: EntityName

        @required
        arn: TwinMakerArn

        @required
        status: Status

        @required
        workspaceId: Id

        description: Description
        components: ComponentsMap

        @required
        parentEntityId: ParentEntityId

        @required
        hasChildEntities: Boolean

        @required
        creationDateTime: Timestamp

        @required
        updateDateTime: Timestamp

        syncSource: SyncSource
        areAllComponentsReturned: Boolean
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        ServiceQuotaExceededException
    ]
}

@http(method: "GET", uri: "/metadata-transfer-jobs/{metadataTransferJobId}")
@endpoint(hostPrefix: "api.")
operation GetMetadataTransferJob {
    input := {
        @required @httpLabel
        metadataTransferJobId: Id
    }
    output := {
        @required
        metadataTransferJobId: Id

        @required
        arn: TwinMakerArn

        description: Description

        @required
        sources: SourceConfigurations

        @required
        destination: DestinationConfiguration

        @required
        metadataTransferJobRole: RoleArn

        reportUrl: String

        @required
        creationDateTime: Timestamp

        @required
        updateDateTime: Timestamp

        @required
        status: MetadataTransferJobStatus

        progress: MetadataTransferJobProgress
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/pricingplan") @endpoint(hostPrefix: "api.")
operation GetPricingPlan {
    input := {}
    output := {
        @required
        currentPricingPlan: PricingPlan

        pendingPricingPlan: PricingPlan
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/workspaces/{workspaceId}/entity-properties/value")
@endpoint(hostPrefix: "data.")
operation GetPropertyValue {
    input := {
        componentName: Name
        componentPath: ComponentPath
        componentTypeId: ComponentTypeId
        entityId: EntityId

        @required
        selectedProperties: SelectedPropertyList

        @required @httpLabel
        workspaceId: Id

        maxResults: MaxResults
        nextToken: NextToken
        propertyGroupName: Name
        tabularConditions: TabularConditions
    }
    output := {
        propertyValues: PropertyLatestValueMap
        nextToken: NextToken
        tabularPropertyValues: TabularPropertyValues
    }
    errors: [
        InternalServerException
        ConnectorFailureException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        ConnectorTimeoutException
    ]
}

@http(method: "POST", uri: "/workspaces/{workspaceId}/entity-properties/history")
@endpoint(hostPrefix: "data.")
operation GetPropertyValueHistory {
    input := {
        @required @httpLabel
        workspaceId: Id

        entityId: EntityId
        componentName: Name
        componentPath: ComponentPath
        componentTypeId: ComponentTypeId

        @required
        selectedProperties: SelectedPropertyList

        propertyFilters: PropertyFilters

        @deprecated
        startDateTime: Timestamp

        @deprecated
        endDateTime: Timestamp

        interpolation: InterpolationParameters
        nextToken: NextToken
        maxResults: MaxResults
        orderByTime: OrderByTime
        startTime: Time
        endTime: Time
    }
    output := {
        @required
        propertyValues: PropertyValueList

        nextToken: NextToken
    }
    errors: [
        InternalServerException
        ConnectorFailureException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        ConnectorTimeoutException
    ]
}

@http(method: "GET", uri: "/workspaces/{workspaceId}/scenes/{sceneId}")
@endpoint(hostPrefix: "api.")
operation GetScene {
    input := {
        @required @httpLabel
        workspaceId: Id

        @required @httpLabel
        sceneId: Id
    }
    output := {
        @required
        workspaceId: Id

        @required
        sceneId: Id

        @required
        contentLocation: S3Url

        @required
        arn: TwinMakerArn

        @required
        creationDateTime: Timestamp

        @required
        updateDateTime: Timestamp

        description: Description
        capabilities: SceneCapabilities
        sceneMetadata: SceneMetadataMap
        generatedSceneMetadata: GeneratedSceneMetadataMap
        error: SceneError
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/sync-jobs/{syncSource}") @endpoint(hostPrefix: "api.")
operation GetSyncJob {
    input := {
        @required @httpLabel
        syncSource: SyncSource

        @httpQuery("workspace")
        workspaceId: Id
    }
    output := {
        @required
        arn: TwinMakerArn

        @required
        workspaceId: Id

        @required
        syncSource: SyncSource

        @required
        syncRole: RoleArn

        @required
        status: SyncJobStatus

        @required
        creationDateTime: Timestamp

        @required
        updateDateTime: Timestamp
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        ServiceQuotaExceededException
    ]
}

@http(method: "GET", uri: "/workspaces/{workspaceId}") @endpoint(hostPrefix: "api.")
operation GetWorkspace {
    input := {
        @required @httpLabel
        workspaceId: IdOrArn
    }
    output := {
        @required
        workspaceId: Id

        @required
        arn: TwinMakerArn

        description: Description
        linkedServices: LinkedServices
        s3Location: S3Location
        role: RoleArn

        @required
        creationDateTime: Timestamp

        @required
        updateDateTime: Timestamp
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/workspaces/{workspaceId}/component-types-list")
@endpoint(hostPrefix: "api.")
operation ListComponentTypes {
    input := {
        @required @httpLabel
        workspaceId: Id

        filters: ListComponentTypesFilters
        nextToken: NextToken
        maxResults: MaxResults
    }
    output := {
        @required
        workspaceId: Id

        @required
        componentTypeSummaries: ComponentTypeSummaries

        nextToken: NextToken
        maxResults: MaxResults
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/workspaces/{workspaceId}/entities/{entityId}/components-list")
@endpoint(hostPrefix: "api.")
operation ListComponents {
    input := {
        @required @httpLabel
        workspaceId: Id

        @required @httpLabel
        entityId: EntityId

        componentPath: ComponentPath
        maxResults: MaxResults
        nextToken: NextToken
    }
    output := {
        @required
        componentSummaries: ComponentSummaries

        nextToken: NextToken
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/workspaces/{workspaceId}/entities-list") @endpoint(hostPrefix: "api.")
operation ListEntities {
    input := {
        @required @httpLabel
        workspaceId: Id

        filters: ListEntitiesFilters
        maxResults: MaxResults
        nextToken: NextToken
    }
    output := {
        entitySummaries: EntitySummaries
        nextToken: NextToken
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/metadata-transfer-jobs-list") @endpoint(hostPrefix: "api.")
operation ListMetadataTransferJobs {
    input := {
        @required
        sourceType: SourceType

        @required
        destinationType: DestinationType

        filters: ListMetadataTransferJobsFilters
        nextToken: NextToken
        maxResults: MaxResults
    }
    output := {
        @required
        metadataTransferJobSummaries: MetadataTransferJobSummaries

        nextToken: NextToken
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/workspaces/{workspaceId}/properties-list")
@endpoint(hostPrefix: "api.")
operation ListProperties {
    input := {
        @required @httpLabel
        workspaceId: Id

        componentName: Name
        componentPath: ComponentPath

        @required
        entityId: EntityId

        maxResults: MaxResults
        nextToken: NextToken
    }
    output := {
        @required
        propertySummaries: PropertySummaries

        nextToken: NextToken
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/workspaces/{workspaceId}/scenes-list") @endpoint(hostPrefix: "api.")
operation ListScenes {
    input := {
        @required @httpLabel
        workspaceId: Id

        maxResults: MaxResults
        nextToken: NextToken
    }
    output := {
        sceneSummaries: SceneSummaries
        nextToken: NextToken
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/workspaces/{workspaceId}/sync-jobs-list") @endpoint(hostPrefix: "api.")
operation ListSyncJobs {
    input := {
        @required @httpLabel
        workspaceId: Id

        maxResults: MaxResults
        nextToken: NextToken
    }
    output := {
        syncJobSummaries: SyncJobSummaries
        nextToken: NextToken
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/workspaces/{workspaceId}/sync-jobs/{syncSource}/resources-list")
@endpoint(hostPrefix: "api.")
operation ListSyncResources {
    input := {
        @required @httpLabel
        workspaceId: Id

        @required @httpLabel
        syncSource: SyncSource

        filters: SyncResourceFilters
        maxResults: MaxResults
        nextToken: NextToken
    }
    output := {
        syncResources: SyncResourceSummaries
        nextToken: NextToken
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/tags-list") @endpoint(hostPrefix: "api.")
operation ListTagsForResource {
    input := {
        @required
        resourceARN: TwinMakerArn

        maxResults: MaxResults
        nextToken: NextToken
    }
    output := {
        tags: TagMap
        nextToken: NextToken
    }
    errors: [AccessDeniedException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/workspaces-list") @endpoint(hostPrefix: "api.")
operation ListWorkspaces {
    input := {
        maxResults: MaxResults
        nextToken: NextToken
    }
    output := {
        workspaceSummaries: WorkspaceSummaries
        nextToken: NextToken
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/tags") @endpoint(hostPrefix: "api.")
operation TagResource {
    input := {
        @required
        resourceARN: TwinMakerArn

        @required
        tags: TagMap
    }
    output := {}
    errors: [TooManyTagsException, AccessDeniedException, ResourceNotFoundException]
}

@http(method: "DELETE", uri: "/tags") @endpoint(hostPrefix: "api.")
operation UntagResource {
    input := {
        @required @httpQuery("resourceARN")
        resourceARN: TwinMakerArn

        @required @httpQuery("tagKeys")
        tagKeys: TagKeyList
    }
    output := {}
    errors: [AccessDeniedException, ResourceNotFoundException]
}

@http(method: "PUT", uri: "/workspaces/{workspaceId}/component-types/{componentTypeId}")
@endpoint(hostPrefix: "api.")
operation UpdateComponentType {
    input := {
        @required @httpLabel
        workspaceId: Id

        isSingleton: Boolean

        @required @httpLabel
        componentTypeId: ComponentTypeId

        description: Description
        propertyDefinitions: PropertyDefinitionsRequest
        extendsFrom: ExtendsFrom
        functions: FunctionsRequest
        propertyGroups: PropertyGroupsRequest
        componentTypeName: ComponentTypeName
        compositeComponentTypes: CompositeComponentTypesRequest
    }
    output := {
        @required
        workspaceId: Id

        @required
        arn: TwinMakerArn

        @required
        componentTypeId: ComponentTypeId

        @required
        state: State
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        ServiceQuotaExceededException
    ]
}

@http(method: "PUT", uri: "/workspaces/{workspaceId}/entities/{entityId}")
@endpoint(hostPrefix: "api.")
operation UpdateEntity {
    input := {
        @required @httpLabel
        workspaceId: Id

        @required @httpLabel
        entityId: EntityId

        entityName: EntityName
        description: Description
        componentUpdates: ComponentUpdatesMapRequest
        compositeComponentUpdates: CompositeComponentUpdatesMapRequest
        parentEntityUpdate: ParentEntityUpdateRequest
    }
    output := {
        @required
        updateDateTime: Timestamp

        @required
        state: State
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        ConflictException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/pricingplan") @endpoint(hostPrefix: "api.")
operation UpdatePricingPlan {
    input := {
        @required
        pricingMode: PricingMode

        bundleNames: PricingBundles
    }
    output := {
        @required
        currentPricingPlan: PricingPlan

        pendingPricingPlan: PricingPlan
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "PUT", uri: "/workspaces/{workspaceId}/scenes/{sceneId}")
@endpoint(hostPrefix: "api.")
operation UpdateScene {
    input := {
        @required @httpLabel
        workspaceId: Id

        @required @httpLabel
        sceneId: Id

        contentLocation: S3Url
        description: Description
        capabilities: SceneCapabilities
        sceneMetadata: SceneMetadataMap
    }
    output := {
        @required
        updateDateTime: Timestamp
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "PUT", uri: "/workspaces/{workspaceId}") @endpoint(hostPrefix: "api.")
operation UpdateWorkspace {
    input := {
        @required @httpLabel
        workspaceId: Id

        description: Description
        role: RoleArn
        s3Location: S3Location
    }
    output := {
        @required
        updateDateTime: Timestamp
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        ServiceQuotaExceededException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    message: ErrorMessage
}

structure BatchPutPropertyError {
    @required
    errorCode: String

    @required
    errorMessage: String

    @required
    entry: PropertyValueEntry
}

structure BatchPutPropertyErrorEntry {
    @required
    errors: Errors
}

structure BundleInformation {
    @required
    bundleNames: PricingBundles

    pricingTier: PricingTier
}

@length(min: 1, max: 256) @pattern(".*")
string BundleName

structure ColumnDescription {
    name: ColumnName
    type: ColumnType
}

list ColumnDescriptions {
    member: ColumnDescription
}

@pattern(".*")
string ColumnName

enum ColumnType {
    NODE
    EDGE
    VALUE
}

@length(min: 1, max: 2048) @pattern("[a-zA-Z_\\-0-9/]+")
string ComponentPath

structure ComponentPropertyGroupRequest {
    groupType: GroupType
    propertyNames: PropertyNames
    updateType: PropertyGroupUpdateType
}

map ComponentPropertyGroupRequests {
    key: Name
    value: ComponentPropertyGroupRequest
}

structure ComponentPropertyGroupResponse {
    @required
    groupType: GroupType

    @required
    propertyNames: PropertyNames

    @required
    isInherited: Boolean
}

map ComponentPropertyGroupResponses {
    key: Name
    value: ComponentPropertyGroupResponse
}

structure ComponentRequest {
    description: Description
    componentTypeId: ComponentTypeId
    properties: PropertyRequests
    propertyGroups: ComponentPropertyGroupRequests
}

structure ComponentResponse {
    componentName: Name
    description: Description
    componentTypeId: ComponentTypeId
    status: Status
    definedIn: String
    properties: PropertyResponses
    propertyGroups: ComponentPropertyGroupResponses
    syncSource: SyncSource
    areAllPropertiesReturned: Boolean
    compositeComponents: CompositeComponentResponse
    areAllCompositeComponentsReturned: Boolean
}

list ComponentSummaries {
    member: ComponentSummary
}

structure ComponentSummary {
    @required
    componentName: Name

    @required
    componentTypeId: ComponentTypeId

    definedIn: String
    description: Description
    propertyGroups: ComponentPropertyGroupResponses

    @required
    status: Status

    syncSource: SyncSource
    componentPath: ComponentPath
}

@length(min: 1, max: 256) @pattern("[a-zA-Z_\\.\\-0-9:]+")
string ComponentTypeId

@length(min: 0, max: 256) @pattern(".*[^\\u0000-\\u001F\\u007F]*.*")
string ComponentTypeName

list ComponentTypeSummaries {
    member: ComponentTypeSummary
}

structure ComponentTypeSummary {
    @required
    arn: TwinMakerArn

    @required
    componentTypeId: ComponentTypeId

    @required
    creationDateTime: Timestamp

    @required
    updateDateTime: Timestamp

    description: Description
    status: Status
    componentTypeName: ComponentTypeName
}

structure ComponentUpdateRequest {
    updateType: ComponentUpdateType
    description: Description
    componentTypeId: ComponentTypeId
    propertyUpdates: PropertyRequests
    propertyGroupUpdates: ComponentPropertyGroupRequests
}

enum ComponentUpdateType {
    CREATE
    UPDATE
    DELETE
}

map ComponentUpdatesMapRequest {
    key: Name
    value: ComponentUpdateRequest
}

map ComponentsMap {
    key: Name
    value: ComponentResponse
}

map ComponentsMapRequest {
    key: Name
    value: ComponentRequest
}

structure CompositeComponentRequest {
    description: Description
    properties: PropertyRequests
    propertyGroups: ComponentPropertyGroupRequests
}

map CompositeComponentResponse {
    key: Name
    value: ComponentSummary
}

structure CompositeComponentTypeRequest {
    componentTypeId: ComponentTypeId
}

structure CompositeComponentTypeResponse {
    componentTypeId: ComponentTypeId
    isInherited: Boolean
}

map CompositeComponentTypesRequest {
    key: Name
    value: CompositeComponentTypeRequest
}

map CompositeComponentTypesResponse {
    key: Name
    value: CompositeComponentTypeResponse
}

structure CompositeComponentUpdateRequest {
    updateType: ComponentUpdateType
    description: Description
    propertyUpdates: PropertyRequests
    propertyGroupUpdates: ComponentPropertyGroupRequests
}

map CompositeComponentUpdatesMapRequest {
    key: ComponentPath
    value: CompositeComponentUpdateRequest
}

map CompositeComponentsMapRequest {
    key: ComponentPath
    value: CompositeComponentRequest
}

map Configuration {
    key: Name
    value: Value
}

@error("client") @httpError(409)
structure ConflictException {
    message: ErrorMessage
}

@error("client") @httpError(424)
structure ConnectorFailureException {
    message: ErrorMessage
}

@error("client") @httpError(424)
structure ConnectorTimeoutException {
    message: ErrorMessage
}

structure DataConnector {
    lambda: LambdaFunction
    isNative: Boolean
}

structure DataType {
    @required
    type: Type

    nestedType: DataType
    allowedValues: DataValueList
    unitOfMeasure: String
    relationship: Relationship
}

structure DataValue {
    booleanValue: Boolean
    doubleValue: Double
    integerValue: Integer
    longValue: Long
    stringValue: String
    listValue: DataValueList
    mapValue: DataValueMap
    relationshipValue: RelationshipValue
    expression: Expression
}

@length(min: 0, max: 50)
list DataValueList {
    member: DataValue
}

@length(min: 0, max: 50)
map DataValueMap {
    key: String
    value: DataValue
}

@length(min: 0, max: 2048) @pattern(".*")
string Description

structure DestinationConfiguration {
    @required
    type: DestinationType

    s3Configuration: S3DestinationConfiguration
    iotTwinMakerConfiguration: IotTwinMakerDestinationConfiguration
}

enum DestinationType {
    s3
    iotsitewise
    iottwinmaker
}

@length(min: 1, max: 128)
@pattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|^[a-zA-Z0-9][a-zA-Z_\\-0-9.:]*[a-zA-Z0-9]+")
string EntityId

@length(min: 1, max: 256) @pattern("[^\\u0000-\\u001F\\u007F]+")
string EntityName

structure EntityPropertyReference {
    componentName: Name
    componentPath: ComponentPath
    externalIdProperty: ExternalIdProperty
    entityId: EntityId

    @required
    propertyName: Name
}

list EntitySummaries {
    member: EntitySummary
}

structure EntitySummary {
    @required
    entityId: EntityId

    @required
    entityName: EntityName

    @required
    arn: TwinMakerArn

    parentEntityId: ParentEntityId

    @required
    status: Status

    description: Description
    hasChildEntities: Boolean

    @required
    creationDateTime: Timestamp

    @required
    updateDateTime: Timestamp
}

@length(min: 1, max: 10)
list Entries {
    member: PropertyValueEntry
}

enum ErrorCode {
    VALIDATION_ERROR
    INTERNAL_FAILURE
    SYNC_INITIALIZING_ERROR
    SYNC_CREATING_ERROR
    SYNC_PROCESSING_ERROR
    SYNC_DELETING_ERROR
    PROCESSING_ERROR
    COMPOSITE_COMPONENT_FAILURE
}

structure ErrorDetails {
    code: ErrorCode
    message: ErrorMessage
}

@length(min: 1, max: 10)
list ErrorEntries {
    member: BatchPutPropertyErrorEntry
}

@length(min: 0, max: 2048)
string ErrorMessage

@length(min: 1, max: 10)
list Errors {
    member: BatchPutPropertyError
}

@length(min: 1, max: 316) @pattern("(^\\$\\{Parameters\\.[a-zA-z]+([a-zA-z_0-9]*)}$)")
string Expression

list ExtendsFrom {
    member: ComponentTypeId
}

map ExternalIdProperty {
    key: String
    value: String
}

structure FilterByAsset {
    assetId: Uuid
    assetExternalId: SiteWiseExternalId
    includeOffspring: Boolean
    includeAssetModel: Boolean
}

structure FilterByAssetModel {
    assetModelId: Uuid
    assetModelExternalId: SiteWiseExternalId
    includeOffspring: Boolean
    includeAssets: Boolean
}

structure FilterByComponentType {
    @required
    componentTypeId: ComponentTypeId
}

structure FilterByEntity {
    @required
    entityId: EntityId
}

structure FunctionRequest {
    requiredProperties: RequiredProperties
    scope: Scope
    implementedBy: DataConnector
}

structure FunctionResponse {
    requiredProperties: RequiredProperties
    scope: Scope
    implementedBy: DataConnector
    isInherited: Boolean
}

map FunctionsRequest {
    key: Name
    value: FunctionRequest
}

map FunctionsResponse {
    key: Name
    value: FunctionResponse
}

@length(min: 0, max: 50)
map GeneratedSceneMetadataMap {
    key: Name
    value: SceneMetadataValue
}

enum GroupType {
    TABULAR
}

@length(min: 1, max: 128) @pattern("[a-zA-Z_0-9][a-zA-Z_\\-0-9]*[a-zA-Z0-9]+")
string Id

@length(min: 1, max: 2048)
@pattern("[a-zA-Z_0-9][a-zA-Z_\\-0-9]*[a-zA-Z0-9]+$|^arn:((aws)|(aws-cn)|(aws-us-gov)):iottwinmaker:[a-z0-9-]+:[0-9]{12}:[\\/a-zA-Z0-9_-]+")
string IdOrArn

@error("server") @httpError(500)
structure InternalServerException {
    message: ErrorMessage
}

structure InterpolationParameters {
    interpolationType: InterpolationType
    intervalInSeconds: Long
}

enum InterpolationType {
    LINEAR
}

structure IotSiteWiseSourceConfiguration {
    filters: IotSiteWiseSourceConfigurationFilters
}

union IotSiteWiseSourceConfigurationFilter {
    filterByAssetModel: FilterByAssetModel
    filterByAsset: FilterByAsset
}

list IotSiteWiseSourceConfigurationFilters {
    member: IotSiteWiseSourceConfigurationFilter
}

structure IotTwinMakerDestinationConfiguration {
    @required
    workspace: TwinMakerArn
}

structure IotTwinMakerSourceConfiguration {
    @required
    workspace: TwinMakerArn

    filters: IotTwinMakerSourceConfigurationFilters
}

union IotTwinMakerSourceConfigurationFilter {
    filterByComponentType: FilterByComponentType
    filterByEntity: FilterByEntity
}

list IotTwinMakerSourceConfigurationFilters {
    member: IotTwinMakerSourceConfigurationFilter
}

@length(min: 20, max: 2048)
@pattern("arn:((aws)|(aws-cn)|(aws-us-gov)):lambda:[a-z0-9-]+:[0-9]{12}:function:[\\/a-zA-Z0-9_-]+")
string LambdaArn

structure LambdaFunction {
    @required
    arn: LambdaArn
}

@pattern("[a-zA-Z_0-9]+")
string LinkedService

list LinkedServices {
    member: LinkedService
}

union ListComponentTypesFilter {
    extendsFrom: ComponentTypeId
    namespace: String
    isAbstract: Boolean
}

list ListComponentTypesFilters {
    member: ListComponentTypesFilter
}

union ListEntitiesFilter {
    parentEntityId: ParentEntityId
    componentTypeId: ComponentTypeId
    externalId: String
}

list ListEntitiesFilters {
    member: ListEntitiesFilter
}

union ListMetadataTransferJobsFilter {
    workspaceId: Id
    state: MetadataTransferJobState
}

list ListMetadataTransferJobsFilters {
    member: ListMetadataTransferJobsFilter
}

@range(min: 0, max: 200)
integer MaxResults

structure MetadataTransferJobProgress {
    totalCount: Integer
    succeededCount: Integer
    skippedCount: Integer
    failedCount: Integer
}

enum MetadataTransferJobState {
    VALIDATING
    PENDING
    RUNNING
    CANCELLING
    ERROR
    COMPLETED
    CANCELLED
}

structure MetadataTransferJobStatus {
    state: MetadataTransferJobState
    error: ErrorDetails
    queuedPosition: Integer
}

list MetadataTransferJobSummaries {
    member: MetadataTransferJobSummary
}

structure MetadataTransferJobSummary {
    @required
    metadataTransferJobId: Id

    @required
    arn: TwinMakerArn

    @required
    creationDateTime: Timestamp

    @required
    updateDateTime: Timestamp

    @required
    status: MetadataTransferJobStatus

    progress: MetadataTransferJobProgress
}

@length(min: 1, max: 256) @pattern("[a-zA-Z_\\-0-9]+")
string Name

@length(min: 0, max: 17880) @pattern(".*")
string NextToken

enum Order {
    ASCENDING
    DESCENDING
}

structure OrderBy {
    order: Order

    @required
    propertyName: String
}

@length(min: 1, max: 10)
list OrderByList {
    member: OrderBy
}

enum OrderByTime {
    ASCENDING
    DESCENDING
}

@length(min: 1, max: 128)
@pattern("\\$ROOT|^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|^[a-zA-Z0-9][a-zA-Z_\\-0-9.:]*[a-zA-Z0-9]+")
string ParentEntityId

structure ParentEntityUpdateRequest {
    @required
    updateType: ParentEntityUpdateType

    parentEntityId: ParentEntityId
}

enum ParentEntityUpdateType {
    UPDATE
    DELETE
}

@length(min: 1, max: 10)
list PricingBundles {
    member: BundleName
}

enum PricingMode {
    BASIC
    STANDARD
    TIERED_BUNDLE
}

structure PricingPlan {
    billableEntityCount: Long
    bundleInformation: BundleInformation

    @required
    effectiveDateTime: Timestamp

    @required
    pricingMode: PricingMode

    @required
    updateDateTime: Timestamp

    @required
    updateReason: UpdateReason
}

enum PricingTier {
    TIER_1
    TIER_2
    TIER_3
    TIER_4
}

structure PropertyDefinitionRequest {
    dataType: DataType
    isRequiredInEntity: Boolean
    isExternalId: Boolean
    isStoredExternally: Boolean
    isTimeSeries: Boolean
    defaultValue: DataValue
    configuration: Configuration
    displayName: PropertyDisplayName
}

structure PropertyDefinitionResponse {
    @required
    dataType: DataType

    @required
    isTimeSeries: Boolean

    @required
    isRequiredInEntity: Boolean

    @required
    isExternalId: Boolean

    @required
    isStoredExternally: Boolean

    @required
    isImported: Boolean

    @required
    isFinal: Boolean

    @required
    isInherited: Boolean

    defaultValue: DataValue
    configuration: Configuration
    displayName: PropertyDisplayName
}

map PropertyDefinitionsRequest {
    key: Name
    value: PropertyDefinitionRequest
}

map PropertyDefinitionsResponse {
    key: Name
    value: PropertyDefinitionResponse
}

@length(min: 0, max: 256) @pattern(".*[^\\u0000-\\u001F\\u007F]*.*")
string PropertyDisplayName

structure PropertyFilter {
    propertyName: String
    operator: String
    value: DataValue
}

@length(min: 1, max: 10)
list PropertyFilters {
    member: PropertyFilter
}

structure PropertyGroupRequest {
    groupType: GroupType
    propertyNames: PropertyNames
}

structure PropertyGroupResponse {
    @required
    groupType: GroupType

    @required
    propertyNames: PropertyNames

    @required
    isInherited: Boolean
}

enum PropertyGroupUpdateType {
    UPDATE
    DELETE
    CREATE
}

map PropertyGroupsRequest {
    key: Name
    value: PropertyGroupRequest
}

map PropertyGroupsResponse {
    key: Name
    value: PropertyGroupResponse
}

structure PropertyLatestValue {
    @required
    propertyReference: EntityPropertyReference

    propertyValue: DataValue
}

map PropertyLatestValueMap {
    key: Name
    value: PropertyLatestValue
}

list PropertyNames {
    member: Name
}

structure PropertyRequest {
    definition: PropertyDefinitionRequest
    value: DataValue
    updateType: PropertyUpdateType
}

map PropertyRequests {
    key: Name
    value: PropertyRequest
}

structure PropertyResponse {
    definition: PropertyDefinitionResponse
    value: DataValue
    areAllPropertyValuesReturned: Boolean
}

map PropertyResponses {
    key: Name
    value: PropertyResponse
}

list PropertySummaries {
    member: PropertySummary
}

structure PropertySummary {
    definition: PropertyDefinitionResponse

    @required
    propertyName: Name

    value: DataValue
    areAllPropertyValuesReturned: Boolean
}

map PropertyTableValue {
    key: Name
    value: DataValue
}

enum PropertyUpdateType {
    UPDATE
    DELETE
    CREATE
    RESET_VALUE
}

structure PropertyValue {
    @deprecated
    timestamp: Timestamp

    @required
    value: DataValue

    time: Time
}

structure PropertyValueEntry {
    @required
    entityPropertyReference: EntityPropertyReference

    propertyValues: PropertyValues
}

structure PropertyValueHistory {
    @required
    entityPropertyReference: EntityPropertyReference

    values: Values
}

list PropertyValueList {
    member: PropertyValueHistory
}

@length(min: 1, max: 10)
list PropertyValues {
    member: PropertyValue
}

@range(min: 1, max: 100)
integer QueryServiceMaxResults

@length(min: 1, max: 1000) @pattern("[\\s\\S]+")
string QueryStatement

@error("client") @httpError(400) @retryable(throttling: false)
structure QueryTimeoutException {
    message: ErrorMessage
}

structure Relationship {
    targetComponentTypeId: ComponentTypeId
    relationshipType: String
}

structure RelationshipValue {
    targetEntityId: EntityId
    targetComponentName: Name
}

list RequiredProperties {
    member: Name
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    message: ErrorMessage
}

@length(min: 20, max: 2048) @pattern("arn:((aws)|(aws-cn)|(aws-us-gov)):iam::[0-9]{12}:role/.*")
string RoleArn

structure Row {
    rowData: RowData
}

list RowData {
    member: Document
}

list Rows {
    member: Row
}

structure S3DestinationConfiguration {
    @required
    location: S3DestinationLocation
}

@pattern(".*(^arn:((aws)|(aws-cn)|(aws-us-gov)):s3:::)([/a-zA-Z0-9_-]+$).*")
string S3DestinationLocation

@length(min: 0, max: 1024)
@pattern(".*(^arn:((aws)|(aws-cn)|(aws-us-gov)):s3:::)([a-zA-Z0-9_-]+$).*")
string S3Location

structure S3SourceConfiguration {
    @required
    location: S3SourceLocation
}

@pattern(".*(^arn:((aws)|(aws-cn)|(aws-us-gov)):s3:::)([a-zA-Z0-9_-]+)\\/([/.a-zA-Z0-9_-]+$).*")
string S3SourceLocation

@length(min: 0, max: 256) @pattern("[sS]3://[A-Za-z0-9._/-]+")
string S3Url

@length(min: 0, max: 50)
list SceneCapabilities {
    member: SceneCapability
}

@length(min: 0, max: 256) @pattern(".*")
string SceneCapability

structure SceneError {
    code: SceneErrorCode
    message: ErrorMessage
}

enum SceneErrorCode {
    MATTERPORT_ERROR
}

@length(min: 0, max: 50)
map SceneMetadataMap {
    key: Name
    value: SceneMetadataValue
}

@length(min: 0, max: 2048) @pattern(".*")
string SceneMetadataValue

list SceneSummaries {
    member: SceneSummary
}

structure SceneSummary {
    @required
    sceneId: Id

    @required
    contentLocation: S3Url

    @required
    arn: TwinMakerArn

    @required
    creationDateTime: Timestamp

    @required
    updateDateTime: Timestamp

    description: Description
}

enum Scope {
    ENTITY
    WORKSPACE
}

@length(min: 1, max: 10)
list SelectedPropertyList {
    member: String
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    message: ErrorMessage
}

@length(min: 2, max: 128) @pattern(".*[a-zA-Z0-9_][a-zA-Z_\\-0-9.:]*[a-zA-Z0-9_]+.*")
string SiteWiseExternalId

structure SourceConfiguration {
    @required
    type: SourceType

    s3Configuration: S3SourceConfiguration
    iotSiteWiseConfiguration: IotSiteWiseSourceConfiguration
    iotTwinMakerConfiguration: IotTwinMakerSourceConfiguration
}

@length(min: 1, max: 1)
list SourceConfigurations {
    member: SourceConfiguration
}

enum SourceType {
    s3
    iotsitewise
    iottwinmaker
}

enum State {
    CREATING
    UPDATING
    DELETING
    ACTIVE
    ERROR
}

structure Status {
    state: State
    error: ErrorDetails
}

@length(min: 1, max: 256) @pattern(".*")
string String

enum SyncJobState {
    CREATING
    INITIALIZING
    ACTIVE
    DELETING
    ERROR
}

structure SyncJobStatus {
    state: SyncJobState
    error: ErrorDetails
}

list SyncJobSummaries {
    member: SyncJobSummary
}

structure SyncJobSummary {
    arn: TwinMakerArn
    workspaceId: Id
    syncSource: SyncSource
    status: SyncJobStatus
    creationDateTime: Timestamp
    updateDateTime: Timestamp
}

union SyncResourceFilter {
    state: SyncResourceState
    resourceType: SyncResourceType
    resourceId: Id
    externalId: Id
}

list SyncResourceFilters {
    member: SyncResourceFilter
}

enum SyncResourceState {
    INITIALIZING
    PROCESSING
    DELETED
    IN_SYNC
    ERROR
}

structure SyncResourceStatus {
    state: SyncResourceState
    error: ErrorDetails
}

list SyncResourceSummaries {
    member: SyncResourceSummary
}

structure SyncResourceSummary {
    resourceType: SyncResourceType
    externalId: Id
    resourceId: Id
    status: SyncResourceStatus
    updateDateTime: Timestamp
}

enum SyncResourceType {
    ENTITY
    COMPONENT_TYPE
}

@pattern("[a-zA-Z_0-9]+")
string SyncSource

structure TabularConditions {
    orderBy: OrderByList
    propertyFilters: PropertyFilters
}

list TabularPropertyValue {
    member: PropertyTableValue
}

list TabularPropertyValues {
    member: TabularPropertyValue
}

@length(min: 1, max: 128) @pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)")
string TagKey

@length(min: 0, max: 50)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 50)
map TagMap {
    key: TagKey
    value: TagValue
}

@length(min: 1, max: 256) @pattern(".*")
string TagValue

@error("client") @httpError(429)
structure ThrottlingException {
    message: ErrorMessage
}

@length(min: 20, max: 35)
string Time

@error("client") @httpError(400)
structure TooManyTagsException {
    message: smithy.api#String
}

@length(min: 20, max: 2048)
@pattern("arn:((aws)|(aws-cn)|(aws-us-gov)):iottwinmaker:[a-z0-9-]+:[0-9]{12}:[\\/a-zA-Z0-9_\\-\\.:]+")
string TwinMakerArn

enum Type {
    RELATIONSHIP
    STRING
    LONG
    BOOLEAN
    INTEGER
    DOUBLE
    LIST
    MAP
}

enum UpdateReason {
    DEFAULT
    PRICING_TIER_UPDATE
    ENTITY_COUNT_UPDATE
    PRICING_MODE_UPDATE
    OVERWRITTEN
}

@length(min: 36, max: 36) @pattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
string Uuid

@error("client") @httpError(400)
structure ValidationException {
    message: ErrorMessage
}

@pattern(".*")
string Value

list Values {
    member: PropertyValue
}

@length(min: 0, max: 2048) @pattern(".*")
string WorkspaceDeleteMessage

list WorkspaceSummaries {
    member: WorkspaceSummary
}

structure WorkspaceSummary {
    @required
    workspaceId: Id

    @required
    arn: TwinMakerArn

    description: Description
    linkedServices: LinkedServices

    @required
    creationDateTime: Timestamp

    @required
    updateDateTime: Timestamp
}
