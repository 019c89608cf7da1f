$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.iotthingsgraph

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("AWS IoT Things Graph")
@service(sdkId: "IoTThingsGraph", endpointPrefix: "iotthingsgraph")
@awsJson1_1
@sigv4(name: "iotthingsgraph")
@standardRegionalEndpoints
service IotThingsGraphFrontEndService {
    version: "2018-09-06"
    operations: [
        AssociateEntityToThing
        CreateFlowTemplate
        CreateSystemInstance
        CreateSystemTemplate
        DeleteFlowTemplate
        DeleteNamespace
        DeleteSystemInstance
        DeleteSystemTemplate
        DeploySystemInstance
        DeprecateFlowTemplate
        DeprecateSystemTemplate
        DescribeNamespace
        DissociateEntityFromThing
        GetEntities
        GetFlowTemplate
        GetFlowTemplateRevisions
        GetNamespaceDeletionStatus
        GetSystemInstance
        GetSystemTemplate
        GetSystemTemplateRevisions
        GetUploadStatus
        ListFlowExecutionMessages
        ListTagsForResource
        SearchEntities
        SearchFlowExecutions
        SearchFlowTemplates
        SearchSystemInstances
        SearchSystemTemplates
        SearchThings
        TagResource
        UndeploySystemInstance
        UntagResource
        UpdateFlowTemplate
        UpdateSystemTemplate
        UploadEntityDefinitions
    ]
}

@deprecated
operation AssociateEntityToThing {
    input := {
        @required
        thingName: ThingName

        @required
        entityId: Urn

        namespaceVersion: Long
    }
    output := {}
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
    ]
}

@deprecated
operation CreateFlowTemplate {
    input := {
        @required
        definition: DefinitionDocument

        compatibleNamespaceVersion: Long
    }
    output := {
        summary: FlowTemplateSummary
    }
    errors: [
        InvalidRequestException
        ResourceAlreadyExistsException
        ThrottlingException
        LimitExceededException
        InternalFailureException
    ]
}

@deprecated
operation CreateSystemInstance {
    input := {
        tags: TagList

        @required
        definition: DefinitionDocument

        @required
        target: DeploymentTarget

        greengrassGroupName: String
        s3BucketName: String
        metricsConfiguration: MetricsConfiguration
        flowActionsRoleArn: RoleArn
    }
    output := {
        summary: SystemInstanceSummary
    }
    errors: [
        InvalidRequestException
        ResourceAlreadyExistsException
        ThrottlingException
        InternalFailureException
        LimitExceededException
    ]
}

@deprecated
operation CreateSystemTemplate {
    input := {
        @required
        definition: DefinitionDocument

        compatibleNamespaceVersion: Long
    }
    output := {
        summary: SystemTemplateSummary
    }
    errors: [
        InvalidRequestException
        ResourceAlreadyExistsException
        ThrottlingException
        InternalFailureException
    ]
}

@deprecated
operation DeleteFlowTemplate {
    input := {
        @required
        id: Urn
    }
    output := {}
    errors: [
        InvalidRequestException
        ThrottlingException
        InternalFailureException
        ResourceInUseException
    ]
}

@deprecated
operation DeleteNamespace {
    input := {}
    output := {
        namespaceArn: String
        namespaceName: NamespaceName
    }
    errors: [InternalFailureException, ThrottlingException]
}

@deprecated
operation DeleteSystemInstance {
    input := {
        id: Urn
    }
    output := {}
    errors: [
        InvalidRequestException
        ThrottlingException
        InternalFailureException
        ResourceInUseException
    ]
}

@deprecated
operation DeleteSystemTemplate {
    input := {
        @required
        id: Urn
    }
    output := {}
    errors: [
        InvalidRequestException
        ThrottlingException
        InternalFailureException
        ResourceInUseException
    ]
}

@deprecated
operation DeploySystemInstance {
    input := {
        id: Urn
    }
    output := {
        @required
        summary: SystemInstanceSummary

        greengrassDeploymentId: String
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        InternalFailureException
        ResourceInUseException
    ]
}

@deprecated
operation DeprecateFlowTemplate {
    input := {
        @required
        id: Urn
    }
    output := {}
    errors: [
        InvalidRequestException
        ThrottlingException
        InternalFailureException
        ResourceNotFoundException
    ]
}

@deprecated
operation DeprecateSystemTemplate {
    input := {
        @required
        id: Urn
    }
    output := {}
    errors: [
        InvalidRequestException
        ThrottlingException
        InternalFailureException
        ResourceNotFoundException
    ]
}

@deprecated
operation DescribeNamespace {
    input := {
        namespaceName: NamespaceName
    }
    output := {
        namespaceArn: String
        namespaceName: NamespaceName
        trackingNamespaceName: NamespaceName
        trackingNamespaceVersion: Long
        namespaceVersion: Long
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        InternalFailureException
        ThrottlingException
    ]
}

@deprecated
operation DissociateEntityFromThing {
    input := {
        @required
        thingName: ThingName

        @required
        entityType: EntityType
    }
    output := {}
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
    ]
}

@deprecated
operation GetEntities {
    input := {
        @required
        ids: Urns

        namespaceVersion: Long
    }
    output := {
        descriptions: EntityDescriptions
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        InternalFailureException
    ]
}

@deprecated
operation GetFlowTemplate {
    input := {
        @required
        id: Urn

        revisionNumber: Long
    }
    output := {
        description: FlowTemplateDescription
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        InternalFailureException
        ResourceNotFoundException
    ]
}

@deprecated
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "summaries"
    pageSize: "maxResults"
)
operation GetFlowTemplateRevisions {
    input := {
        @required
        id: Urn

        nextToken: String
        maxResults: MaxResults
    }
    output := {
        summaries: FlowTemplateSummaries
        nextToken: String
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        InternalFailureException
        ResourceNotFoundException
    ]
}

@deprecated
operation GetNamespaceDeletionStatus {
    input := {}
    output := {
        namespaceArn: String
        namespaceName: NamespaceName
        status: NamespaceDeletionStatus
        errorCode: NamespaceDeletionStatusErrorCodes
        errorMessage: String
    }
    errors: [InvalidRequestException, InternalFailureException, ThrottlingException]
}

@deprecated
operation GetSystemInstance {
    input := {
        @required
        id: Urn
    }
    output := {
        description: SystemInstanceDescription
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        InternalFailureException
        ResourceNotFoundException
    ]
}

@deprecated
operation GetSystemTemplate {
    input := {
        @required
        id: Urn

        revisionNumber: Long
    }
    output := {
        description: SystemTemplateDescription
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        InternalFailureException
        ResourceNotFoundException
    ]
}

@deprecated
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "summaries"
    pageSize: "maxResults"
)
operation GetSystemTemplateRevisions {
    input := {
        @required
        id: Urn

        nextToken: String
        maxResults: MaxResults
    }
    output := {
        summaries: SystemTemplateSummaries
        nextToken: String
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        InternalFailureException
        ResourceNotFoundException
    ]
}

@deprecated
operation GetUploadStatus {
    input := {
        @required
        uploadId: UploadId
    }
    output := {
        @required
        uploadId: UploadId

        @required
        uploadStatus: UploadStatus

        namespaceArn: String
        namespaceName: NamespaceName
        namespaceVersion: Long
        failureReason: StringList

        @required
        createdDate: Timestamp
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
    ]
}

@deprecated
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "messages"
    pageSize: "maxResults"
)
operation ListFlowExecutionMessages {
    input := {
        @required
        flowExecutionId: String

        nextToken: String
        maxResults: MaxResults
    }
    output := {
        messages: FlowExecutionMessages
        nextToken: String
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        InternalFailureException
        ResourceNotFoundException
    ]
}

@deprecated
@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "tags", pageSize: "maxResults")
operation ListTagsForResource {
    input := {
        maxResults: MaxResults

        @required
        resourceArn: ResourceArn

        nextToken: String
    }
    output := {
        tags: TagList
        nextToken: String
    }
    errors: [
        InvalidRequestException
        ResourceAlreadyExistsException
        ThrottlingException
        InternalFailureException
    ]
}

@deprecated
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "descriptions"
    pageSize: "maxResults"
)
operation SearchEntities {
    input := {
        @required
        entityTypes: EntityTypes

        filters: EntityFilters
        nextToken: String
        maxResults: MaxResults
        namespaceVersion: Long
    }
    output := {
        descriptions: EntityDescriptions
        nextToken: String
    }
    errors: [InvalidRequestException, InternalFailureException, ThrottlingException]
}

@deprecated
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "summaries"
    pageSize: "maxResults"
)
operation SearchFlowExecutions {
    input := {
        @required
        systemInstanceId: Urn

        flowExecutionId: String
        startTime: Timestamp
        endTime: Timestamp
        nextToken: String
        maxResults: MaxResults
    }
    output := {
        summaries: FlowExecutionSummaries
        nextToken: String
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        InternalFailureException
        ResourceNotFoundException
    ]
}

@deprecated
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "summaries"
    pageSize: "maxResults"
)
operation SearchFlowTemplates {
    input := {
        filters: FlowTemplateFilters
        nextToken: String
        maxResults: MaxResults
    }
    output := {
        summaries: FlowTemplateSummaries
        nextToken: String
    }
    errors: [InvalidRequestException, ThrottlingException, InternalFailureException]
}

@deprecated
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "summaries"
    pageSize: "maxResults"
)
operation SearchSystemInstances {
    input := {
        filters: SystemInstanceFilters
        nextToken: String
        maxResults: MaxResults
    }
    output := {
        summaries: SystemInstanceSummaries
        nextToken: String
    }
    errors: [InvalidRequestException, ThrottlingException, InternalFailureException]
}

@deprecated
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "summaries"
    pageSize: "maxResults"
)
operation SearchSystemTemplates {
    input := {
        filters: SystemTemplateFilters
        nextToken: String
        maxResults: MaxResults
    }
    output := {
        summaries: SystemTemplateSummaries
        nextToken: String
    }
    errors: [InvalidRequestException, ThrottlingException, InternalFailureException]
}

@deprecated
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "things"
    pageSize: "maxResults"
)
operation SearchThings {
    input := {
        @required
        entityId: Urn

        nextToken: String
        maxResults: MaxResults
        namespaceVersion: Long
    }
    output := {
        things: Things
        nextToken: String
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalFailureException
        ThrottlingException
    ]
}

@deprecated
operation TagResource {
    input := {
        @required
        resourceArn: ResourceArn

        @required
        tags: TagList
    }
    output := {}
    errors: [
        InvalidRequestException
        ResourceAlreadyExistsException
        ThrottlingException
        InternalFailureException
    ]
}

@deprecated
operation UndeploySystemInstance {
    input := {
        id: Urn
    }
    output := {
        summary: SystemInstanceSummary
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        InternalFailureException
        ResourceNotFoundException
        ResourceInUseException
    ]
}

@deprecated
operation UntagResource {
    input := {
        @required
        resourceArn: ResourceArn

        @required
        tagKeys: TagKeyList
    }
    output := {}
    errors: [
        InvalidRequestException
        ResourceAlreadyExistsException
        ThrottlingException
        InternalFailureException
    ]
}

@deprecated
operation UpdateFlowTemplate {
    input := {
        @required
        id: Urn

        @required
        definition: DefinitionDocument

        compatibleNamespaceVersion: Long
    }
    output := {
        summary: FlowTemplateSummary
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        InternalFailureException
    ]
}

@deprecated
operation UpdateSystemTemplate {
    input := {
        @required
        id: Urn

        @required
        definition: DefinitionDocument

        compatibleNamespaceVersion: Long
    }
    output := {
        summary: SystemTemplateSummary
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        InternalFailureException
    ]
}

@deprecated
operation UploadEntityDefinitions {
    input := {
        document: DefinitionDocument
        syncWithPublicNamespace: Boolean
        deprecateExistingEntities: Boolean
    }
    output := {
        @required
        uploadId: UploadId
    }
    errors: [InvalidRequestException, InternalFailureException, ThrottlingException]
}

structure DefinitionDocument {
    @required
    language: DefinitionLanguage

    @required
    text: DefinitionText
}

enum DefinitionLanguage {
    GRAPHQL
}

@length(max: 1048576)
string DefinitionText

structure DependencyRevision {
    id: Urn
    revisionNumber: Long
}

list DependencyRevisions {
    member: DependencyRevision
}

enum DeploymentTarget {
    GREENGRASS
    CLOUD
}

structure EntityDescription {
    id: Urn
    arn: String
    type: EntityType
    createdAt: Timestamp
    definition: DefinitionDocument
}

list EntityDescriptions {
    member: EntityDescription
}

structure EntityFilter {
    name: EntityFilterName
    value: EntityFilterValues
}

enum EntityFilterName {
    NAME
    NAMESPACE
    SEMANTIC_TYPE_PATH
    REFERENCED_ENTITY_ID
}

list EntityFilterValues {
    member: String
}

list EntityFilters {
    member: EntityFilter
}

enum EntityType {
    DEVICE
    SERVICE
    DEVICE_MODEL
    CAPABILITY
    STATE
    ACTION
    EVENT
    PROPERTY
    MAPPING
    ENUM
}

list EntityTypes {
    member: EntityType
}

@length(max: 2048)
string ErrorMessage

enum FlowExecutionEventType {
    EXECUTION_STARTED
    EXECUTION_FAILED
    EXECUTION_ABORTED
    EXECUTION_SUCCEEDED
    STEP_STARTED
    STEP_FAILED
    STEP_SUCCEEDED
    ACTIVITY_SCHEDULED
    ACTIVITY_STARTED
    ACTIVITY_FAILED
    ACTIVITY_SUCCEEDED
    START_FLOW_EXECUTION_TASK
    SCHEDULE_NEXT_READY_STEPS_TASK
    THING_ACTION_TASK
    THING_ACTION_TASK_FAILED
    THING_ACTION_TASK_SUCCEEDED
    ACKNOWLEDGE_TASK_MESSAGE
}

structure FlowExecutionMessage {
    messageId: String
    eventType: FlowExecutionEventType
    timestamp: Timestamp
    payload: String
}

list FlowExecutionMessages {
    member: FlowExecutionMessage
}

enum FlowExecutionStatus {
    RUNNING
    ABORTED
    SUCCEEDED
    FAILED
}

list FlowExecutionSummaries {
    member: FlowExecutionSummary
}

structure FlowExecutionSummary {
    flowExecutionId: String
    status: FlowExecutionStatus
    systemInstanceId: Urn
    flowTemplateId: Urn
    createdAt: Timestamp
    updatedAt: Timestamp
}

structure FlowTemplateDescription {
    summary: FlowTemplateSummary
    definition: DefinitionDocument
    validatedNamespaceVersion: Long
}

structure FlowTemplateFilter {
    @required
    name: FlowTemplateFilterName

    @required
    value: FlowTemplateFilterValues
}

enum FlowTemplateFilterName {
    DEVICE_MODEL_ID
}

@pattern("^urn:tdm:(([a-z]{2}-(gov-)?[a-z]{4,9}-[0-9]{1,3}/[0-9]+/)*[\\p{Alnum}_]+(/[\\p{Alnum}_]+)*):([\\p{Alpha}]*):([\\p{Alnum}_]+(/[\\p{Alnum}_]+)*)$")
string FlowTemplateFilterValue

list FlowTemplateFilterValues {
    member: FlowTemplateFilterValue
}

list FlowTemplateFilters {
    member: FlowTemplateFilter
}

list FlowTemplateSummaries {
    member: FlowTemplateSummary
}

structure FlowTemplateSummary {
    id: Urn
    arn: String
    revisionNumber: Long
    createdAt: Timestamp
}

@error("server")
structure InternalFailureException {
    message: ErrorMessage
}

@error("client")
structure InvalidRequestException {
    message: ErrorMessage
}

@error("client")
structure LimitExceededException {
    message: ErrorMessage
}

@range(min: 1, max: 250)
integer MaxResults

structure MetricsConfiguration {
    cloudMetricEnabled: Boolean
    metricRuleRoleArn: RoleArn
}

enum NamespaceDeletionStatus {
    IN_PROGRESS
    SUCCEEDED
    FAILED
}

enum NamespaceDeletionStatusErrorCodes {
    VALIDATION_FAILED
}

@length(max: 128)
string NamespaceName

@error("client")
structure ResourceAlreadyExistsException {
    message: ErrorMessage
}

@length(min: 1, max: 2048)
string ResourceArn

@error("client")
structure ResourceInUseException {
    message: ErrorMessage
}

@error("client")
structure ResourceNotFoundException {
    message: ErrorMessage
}

@length(min: 20, max: 2048)
string RoleArn

list StringList {
    member: String
}

enum SystemInstanceDeploymentStatus {
    NOT_DEPLOYED
    BOOTSTRAP
    DEPLOY_IN_PROGRESS
    DEPLOYED_IN_TARGET
    UNDEPLOY_IN_PROGRESS
    FAILED
    PENDING_DELETE
    DELETED_IN_TARGET
}

structure SystemInstanceDescription {
    summary: SystemInstanceSummary
    definition: DefinitionDocument
    s3BucketName: String
    metricsConfiguration: MetricsConfiguration
    validatedNamespaceVersion: Long
    validatedDependencyRevisions: DependencyRevisions
    flowActionsRoleArn: RoleArn
}

structure SystemInstanceFilter {
    name: SystemInstanceFilterName
    value: SystemInstanceFilterValues
}

enum SystemInstanceFilterName {
    SYSTEM_TEMPLATE_ID
    STATUS
    GREENGRASS_GROUP_NAME
}

list SystemInstanceFilterValues {
    member: String
}

list SystemInstanceFilters {
    member: SystemInstanceFilter
}

list SystemInstanceSummaries {
    member: SystemInstanceSummary
}

structure SystemInstanceSummary {
    id: Urn
    arn: String
    status: SystemInstanceDeploymentStatus
    target: DeploymentTarget
    greengrassGroupName: String
    createdAt: Timestamp
    updatedAt: Timestamp
    greengrassGroupId: String
    greengrassGroupVersionId: String
}

structure SystemTemplateDescription {
    summary: SystemTemplateSummary
    definition: DefinitionDocument
    validatedNamespaceVersion: Long
}

structure SystemTemplateFilter {
    @required
    name: SystemTemplateFilterName

    @required
    value: SystemTemplateFilterValues
}

enum SystemTemplateFilterName {
    FLOW_TEMPLATE_ID
}

@pattern("^urn:tdm:(([a-z]{2}-(gov-)?[a-z]{4,9}-[0-9]{1,3}/[0-9]+/)*[\\p{Alnum}_]+(/[\\p{Alnum}_]+)*):([\\p{Alpha}]*):([\\p{Alnum}_]+(/[\\p{Alnum}_]+)*)$")
string SystemTemplateFilterValue

list SystemTemplateFilterValues {
    member: SystemTemplateFilterValue
}

list SystemTemplateFilters {
    member: SystemTemplateFilter
}

list SystemTemplateSummaries {
    member: SystemTemplateSummary
}

structure SystemTemplateSummary {
    id: Urn
    arn: String
    revisionNumber: Long
    createdAt: Timestamp
}

structure Tag {
    @required
    key: TagKey

    @required
    value: TagValue
}

@length(min: 1, max: 128) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagKey

@length(min: 1, max: 50)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 50)
list TagList {
    member: Tag
}

@length(min: 1, max: 256)
string TagValue

structure Thing {
    thingArn: String
    thingName: ThingName
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9:_-]+")
string ThingName

list Things {
    member: Thing
}

@error("client")
structure ThrottlingException {
    message: ErrorMessage
}

@length(min: 1, max: 40)
string UploadId

enum UploadStatus {
    IN_PROGRESS
    SUCCEEDED
    FAILED
}

@length(max: 160)
@pattern("^urn:tdm:(([a-z]{2}-(gov-)?[a-z]{4,9}-[0-9]{1,3}/[0-9]+/)*[\\p{Alnum}_]+(/[\\p{Alnum}_]+)*):([\\p{Alpha}]*):([\\p{Alnum}_]+(/[\\p{Alnum}_]+)*)$")
string Urn

@length(min: 0, max: 25)
list Urns {
    member: Urn
}
